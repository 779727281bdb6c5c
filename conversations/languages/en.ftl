# English. One section a dialogue, keys as <dialogue>-<step>; attributes are its buttons, its line on the card (.label)
# and its name on the button that corrects it (.short).

## The desk: what is said outside any question

desk-sorry = Something went wrong on our side. What you have answered is kept; please try that again. If it happens twice, tell the person who runs this Logbook.
desk-not_allowed = That is not yours to do, or no longer. Nothing was changed. /help shows what you can do.
desk-nothing_asked = Nothing is being asked right now, so I have kept nothing of that. /log logs a session, /help shows the rest.
desk-nothing_asked_stranger = There is nothing to cancel yet. Type your invitation code to begin.
desk-nothing_to_cancel = There is nothing to put aside. /log logs a session.
desk-unknown_command = I do not know { $command }. /help shows what I can do.
desk-old_button = That button belongs to something that is over. Nothing was changed.
desk-old_done = That is already finished and saved; nothing was changed. /correct changes what is in the book.
desk-old_thrown_away = That was thrown away; nothing was changed.
desk-old_expired = That waited too long and was closed; nothing was changed.
desk-expired = { $what } was left half-filled for { $days } days and is closed now; nothing of it is in the book. For two more weeks your answers can be brought back.
desk-aside = Put aside: { $what }. Your answers are kept for two weeks.
desk-one_aside = { $what } is put aside, with your answers kept. Go on with it?
desk-same_aside = { $what } is put aside half-filled. Go on with that one, or start another?
desk-in_the_middle = You are in the middle of this: { $what }. Your answers are kept whatever you choose.
desk-left = Left: { $what }. Nothing was written.
desk-thrown_away = Thrown away: { $what }.
desk-unknown = The week of { $unit } may not have reached the chat “{ $chat }”: Telegram never answered. Is it there? If not, send it again; it is never sent twice by itself.
desk-send_again = Send it again
desk-has_arrived = It is there
desk-unknown_again = It is on its way to { $unit }'s chat again.
desk-unknown_arrived = Good. Nothing is sent to { $unit }'s chat again.
desk-unknown_over = That is settled already.
desk-bring_back = Bring it back
desk-go_on = Go on
desk-start_new = Start another
desk-throw_away = Throw it away
desk-doing_hello = The first meeting
desk-doing_log_session = Logging a session
desk-doing_correct_session = Correcting a session
desk-doing_our_week = The week
desk-doing_compare = Open figures
desk-doing_my_unit = Seeing to your units
desk-doing_team_chat = Binding a team chat
desk-doing_invite = Inviting somebody
desk-doing_application = An organisation that would like to come
desk-doing_terms = The terms of use
desk-doing_my_data = Your own data
desk-doing_practice = Practising
desk-doing_language = Choosing a language
desk-doing_help = Help
desk-doing_my_organisation = Seeing to your organisation
desk-doing_network = Seeing to the network
desk-doing_ask = Asking for help
desk-doing_answer_question = Answering a question
desk-doing_feedback = A line about Logbook

group-needs_mentor = Hello! I am Logbook. I show a youth work team its week. Only a mentor of your organisation can bind this chat: ask yours to add me, or to send /unit to me in private.
group-not_your_link = That link was made for another mentor, or has been used. Send me /unit in private and make a new one.
group-asked_mentor = Hello! I have asked { $mentor } in private which unit this chat belongs to.
group-elsewhere = This group is the team chat of another organisation. Only its mentor can change that: by removing me from this group. After that, add me again.
group-left = “{ $title }” is no longer { $unit }'s team chat: I was removed from the group. /unit makes a new link.
group-not_bound = This chat is not bound to a unit yet. A mentor can do it: send me /unit in private.
group-help =
    Here in the team's chat: /week shows your unit's week so far, and every Monday at 9 it comes by itself, with one question. Answer it here, to each other.
    Everything else works in private: @{ $bot }
group-in_private = That works in private, so that the chat stays quiet: @{ $bot }
group-mentors_chat = This is the chat of the network's mentors. The coordinator's announcements come here; no week and no question of mine does. To ask the coordinator something, send me /ask in private.

## The engine: what may be said at any question

engine-back = Back
engine-skip = Skip
engine-sure = Yes, that is right
engine-save = Save
engine-throw_away = Throw away
engine-correct = Correct: { $what }
engine-skipped = –
engine-echo = The question before stood here twice, and your answer to it is noted. If you mean this one, type it once more:
engine-stale = That button was of an earlier question; nothing was changed. We are here:
engine-moved_on = The question has changed meanwhile, so that answer was not taken. Now:
engine-asked_again = What was answered here before no longer fits, so I ask it once more.
engine-tap_on_card = Tap { $save } when all is right, or tap the line you want to correct.
engine-no_longer_used = No longer used: { $what }.
engine-sent_photo = I cannot keep pictures, and it is better so. Please answer in words or tap a button.
engine-sent_voice = I cannot listen to voice messages. Please answer in words or tap a button.
engine-sent_video = I cannot keep videos, and it is better so. Please answer in words or tap a button.
engine-sent_document = I cannot read files here. Please answer in words or tap a button.
engine-sent_sticker = A nice one! But I need words or a button here.
engine-sent_location = I do not keep places. Please answer in words or tap a button.
engine-sent_contact = I do not keep contacts. Please answer in words or tap a button.
engine-sent_other = I cannot read that. Please answer in words or tap a button.

## Kinds of answers

answers-tap = Please tap one of the buttons.
answers-choose = Please tap one of the buttons, or type what one says.
answers-number = A whole number from { $low } to { $high }, please.
answers-number_low = { $value } is too few: at least { $low }.
answers-number_high = { $value } is too many: at most { $high } here.
answers-head_counts = Four numbers, please: girls, boys, non-binary, not known. Like 14 18 1 0. One number alone counts as not known.
answers-negative = { $value } is below nothing. Nobody came is 0.
answers-never = { $value } visits cannot be one session: { $high } at most. How many were there?
answers-unusual_counts = { $value } visits, more than usual here. Is that right? If not, type the four numbers again.
answers-unusual_length = That is { $length }. Is that right? If not, type the times again.
answers-new_over_total = { $value } new faces, but only { $high } came. Please type the line again.
answers-line = I could not read “{ $part }”. After the four numbers may come ages and new faces: 14 18 1 0 / 13-15 / +2
answers-tap_counters = Tap counters
answers-type_instead = Type instead
answers-girls_short = Girls
answers-boys_short = Boys
answers-nonbinary_short = Non-bin.
answers-unknown_short = Not known
answers-done = Done
answers-done_total = Done: { $total }
answers-counts_shown = { $total } (girls { $girls }, boys { $boys }, non-binary { $nonbinary }, not known { $unknown })
answers-ages = Tap one or two ages, or type them: 13-15, or 13-15 16-17.
answers-ages_counted = A number for each age, like: 13-15 20, 16-17 8. Ages you leave out are nobody; the rest counts as not known.
answers-ages_over_total = { $value } by age, but only { $high } came. Please type them again.
answers-mostly_shown = mostly { $bands }
answers-count_ages = Count ages
answers-mostly_instead = Mostly instead
answers-band_under_10 = under 10
answers-band_10_12 = 10–12
answers-band_13_15 = 13–15
answers-band_16_17 = 16–17
answers-band_18_24 = 18–24
answers-band_25_28 = 25–28
answers-band_rest = { $number } not known
answers-pick_one = Please tap at least one.
answers-pick_most = { $most } at most. Tap one again to take it away.
answers-private = I saw this in what you wrote: { $seen }. Nothing by which a reader could recognise a young person may be kept. Write it anew, or tap.
    .sure = It is fine, keep it
    .without = Leave that out
    .back = Change it
answers-empty = That was empty. Please write a few words.
answers-too_long = That is { $length } characters; { $longest } fit here. Send it shorter, or keep its beginning.
answers-second_part = Your message came in two parts. Keep the first { $longest } characters of it, or only what came second?
answers-take_second = The second part
answers-taken = “{ $name }” is there already. Please choose another name, so that the two can be told apart.
answers-shorten = Keep the first { $longest }
answers-day = Which day? Tap one, or type it like { $example }.
answers-day_future = { $day } is still to come; today is { $today }. Only what has happened can be logged.
answers-day_old = { $day } is more than { $back } days ago. The earliest day that can be logged is { $first }.
answers-today = Today
answers-yesterday = Yesterday
answers-time_span = From when to when? Like 17-21 or 17:30-21.
answers-times_future = That has not begun yet. What has happened can be logged; please type the times again.
answers-times_taken = At { $start } another session of this activity begins that day. Please type other times.
answers-duration = How long? Like 2 h or 90 min, at most { $most }.
answers-duration_bounds = { $value } does not fit: more than nothing and at most { $most }.
answers-whole_time = All of it ({ $length })
answers-half_time = Half ({ $length })
answers-hours = { $hours } h
answers-minutes = { $minutes } min
answers-hours_minutes = { $hours } h { $minutes } min
answers-zone = I do not know a time zone for “{ $text }”. Type a large city near you, like Helsinki.
answers-weekly = I could not read “{ $text }” as weekdays and times. Type like Fri 17-21 or Tue Thu 15-17:30, or tap the days.
answers-weekly_days = { $text } on which days? Type like Fri { $text }, or tap the days first.
answers-weekly_word = “{ $text }” is no weekday that I know. Type like Fri 17-21 or Tue Thu 15-17:30, or tap the days.
answers-weekly_many = That is { $number } times a week, and { $most } fit here. Please type the line again with fewer.
answers-code = That does not look like an invitation code. It has ten letters and digits, like 7KQ4M-2XW9T, or is a link.
answers-table_kind = “{ $name }” is no file that I can read here. Send a list as .csv, .txt, .tsv or .xlsx, or paste its lines.
answers-table_large = That file is { $size } MB; at most { $most } MB here. Send only the list, or send it in parts.
answers-table_empty = There are no lines in that. Send the list again, one thing a line.
answers-table_broken = “{ $name }” is damaged, so that I cannot read it. Open it, save it once more, and send it again, or paste its lines.
answers-table_encrypted = “{ $name }” is locked with a password. Save it without one and send it again, or paste its lines.
answers-table_old = “{ $name }” is of an older kind that I cannot read. Save it as .xlsx or .csv and send it again, or paste its lines.
answers-table_binary = There is something other than text in “{ $name }”. Send a list as .csv, .txt, .tsv or .xlsx, or paste its lines.
answers-table_encoding = I cannot make out the letters of “{ $name }”. Save it as .xlsx, or as CSV in UTF-8, and send it again, or paste its lines.
answers-table_formula = Cell { $cell } is a formula whose result is not in the file. Open the file in a spreadsheet program, save it, and send it again.
answers-table_many_lines = That has { $lines } lines; at most { $most } at once. Send it in parts.
answers-table_many_columns = Line { $line } has { $columns } columns; at most { $most } fit. Take away those that are not needed and send it again.
answers-table_long_cell = In line { $line } one text has { $length } characters; { $most } fit. Make it shorter and send the list again.
answers-table_pasted = Together that is { $length } characters; { $most } fit. Send it as a file instead.
answers-table_not_fetched = I could not get that file. Send a list as .csv, .txt, .tsv or .xlsx of at most 1 MB, or paste its lines.
answers-table_more = Lines so far: { $lines }. If there are more, they come as your next message; else tap below.
answers-table_all = That is all: { $lines }
answers-table_shown = { $lines ->
    [one] one line
   *[other] { $lines } lines
}

## Log a session

log_session-no_unit = { $role ->
        [mentor] Your organisation has no unit yet, so there is nothing to log. /unit opens one.
        [viewer] You see the figures and write nothing, so there is nothing for you to log. /help shows what you can do.
        [coordinator] Sessions are logged in units, and you have none. /help shows what you can do.
       *[other] You have no unit at the moment, so there is nothing to log. Your mentor can give you one.
    }
log_session-no_activity = { $role ->
        [mentor] { $unit } has no activities yet. /unit adds them.
        [partner] { $unit } has no activities of yours yet. Its mentor adds them.
       *[other] { $unit } has no activities yet. Its mentor adds them.
    }
log_session-unit = Which unit?
log_session-which = Which session?
    .option = { $activity }, { $when }
    .other = Something else
    .help = These are over and have no answer yet. “Something else” is for what was not planned, or for another day.
log_session-activity = What was it?
    .help = Tap what you did. What is not in the list your mentor adds to the unit.
log_session-day = Which day? Up to 14 days back.
    .help = Tap a day, or type it: 15.5. or Friday. What is older than two weeks can no longer be logged.
log_session-last_day = Which was its last day?
log_session-own_times = { $lasts ->
        [several] From when on the first day to when on the last? Like 17-13.
       *[single] From when to when? Like 17-21.
    }
log_session-second = { $activity }, { $when }, is already in the book, by { $who }. /correct changes it. Was this another one on the same day?
    .another_one = Another one
    .leave = No, leave it
log_session-left = Nothing was written.
log_session-not_yet = { $activity }, { $when }, has not begun yet. I ask you when it is over.
log_session-held = { $activity } at { $unit }, { $when }. Held?
    .label = Took place
    .short = held
    .as_planned = As planned
    .these_times = Yes, at these times
    .other_times = Other times
    .not_held = Not held
    .same_as_last = Same as last time
    .help = Tap what is true. “As planned” takes the times as they stand. “Not held” is worth telling, too. You may also type the counts right here: 14 18 1 0.
log_session-doing = { $activity }, { $when }
log_session-taken = { $activity } at { $unit }, { $when }: { $who } has it.
log_session-taken_kept = { $activity } at { $unit }, { $when }: { $who } has it now. What you have answered is kept, in case it comes back to you.
log_session-written = { $activity } at { $unit }, { $when }: { $mine ->
        [true] you have logged it already.
       *[false] { $who } has logged it.
    } /correct changes what is in the book.
log_session-too_late = { $activity } at { $unit }, { $when }, is in the book already; nothing was written twice.
log_session-too_old = { $activity } at { $unit }, { $when }, is more than { $back } days ago and cannot be logged any more.
log_session-reason = Not held. Why?
    .label = Reason
    .short = reason
    .staff = No staff
    .nobody_came = Nobody came
    .holiday = Holiday
    .premises = Premises
    .weather = Weather
    .other = Other
log_session-times = { $lasts ->
        [several] From when on the first day to when on the last? Like 17-13.
       *[single] From when to when? Like 17-21 or 17:30-21.
    }
    .label = Times
    .short = times
log_session-area = Where were you? A district, never an address.
    .doubt = That looks like an address, and a district is enough. Keep it all the same? If not, type the district.
    .label = Area
    .short = area
log_session-talked_with = How many did you talk with? Girls, boys, non-binary, not known. Like 14 18 1 0.
    .tapping = Girls { $girls } · boys { $boys } · non-binary { $nonbinary } · not known { $unknown }. Together { $total }.
    .label = Talked with
    .short = counts
log_session-counts = How many came? Girls, boys, non-binary, not known. Like 14 18 1 0.
    .help = Four numbers in this order, with blanks: girls, boys, non-binary, not known. One number alone is all of them, gender not known: you never have to guess. Ages and new faces may follow: 14 18 1 0 / 13-15 / +2. Nobody came is 0.
    .tapping = Girls { $girls } · boys { $boys } · non-binary { $nonbinary } · not known { $unknown }. Together { $total }.
    .label = Came
    .short = counts
log_session-ages = { $total } came{ $gender ->
        [unknown] , gender not known
       *[known] {""}
    }. Mostly which ages?
    .help = The one or two ages that most of them were; a rough look is enough. “Count ages” is for who has counted. Skip when you cannot tell.
    .second = Mostly { $picked }. Done, or a second one?
    .counting = How many of each age? Like: 13-15 20, 16-17 8. Ages: { $bands }.
    .label = Ages
    .short = ages
log_session-new_faces = New faces? Young people you had not seen here before.
    .help = Only whom nobody of you had seen at this unit before. They are among those who came, not added to them. Skip when you cannot tell.
    .more = How many new faces? Type the number.
    .label = New faces
    .short = new faces
log_session-youth_run = Did young people plan and run part of it? Only what they planned and ran themselves, workers just supporting.
    .help = Yes only where they both planned and ran it: a tournament of their own, a cooking evening they led. Helping you with yours is a no.
    .no = No
    .yes = Yes
    .label = Run by young people
    .short = youth-run
log_session-producers = How many of them planned and ran it?
    .label = How many ran it
    .short = how many ran it
log_session-produced = How long was the part they ran?
    .label = How long
    .short = how long
log_session-reflection = { $prompt }
    .note = No names, please: nothing by which a reader could recognise a young person.
    .help = A sentence is plenty, for your team to talk about. Never about a single young person: no names, nothing by which somebody could be recognised. Skip when nothing comes to mind.
    .label = Reflection
    .short = reflection
log_session-shared =
    .button = Show to all units
    .off = Show to my team only
log_session-more =
    .button = Add more
log_session-workers = How many workers?
    .label = Workers
    .short = workers
log_session-volunteers = How many volunteers?
    .label = Volunteers
    .short = volunteers
log_session-tags = What was it about? Two at most.
    .label = About
    .short = about
    .social = Being together
    .learning_support = Learning support
    .culture = Culture
    .sport = Sport
    .digital = Digital
    .information = Information
    .counselling = Counselling
    .volunteering = Volunteering
    .international = International
    .self_initiated = Own initiative
    .other = Other
log_session-card = { $activity }, { $unit }, { $when }
log_session-not_held_card = { $activity }, { $unit }, { $when }: not held
log_session-saved = Saved: { $activity }, { $when }, { $visits ->
        [one] one visit
       *[other] { $visits } visits
    }. Thank you!
log_session-not_held = Saved: { $activity }, { $when }, was not held. Thank you!
log_session-thrown_away = Thrown away; nothing was written.

## Correct a session

correct_session-none = { $role ->
        [viewer] You write no sessions, so there is none to correct. /help shows what you can do.
        [coordinator] You write no sessions, so there is none to correct. /help shows what you can do.
       *[other] You have no sessions in the book that you could correct. /log logs one.
    }
correct_session-doing = Correcting { $activity }, { $when }
correct_session-which = Which session?
    .held = { $activity }, { $when }: { $visits }
    .cancelled = { $activity }, { $when }: not held
    .earlier = Earlier ones
    .by_day = A certain day
correct_session-day = On which day? Tap one, or type it, like 15.5.2026.
correct_session-none_that_day = { $day }: there is nothing of that day that you could correct.
correct_session-card = { $activity }, { $unit }, { $when }
    .text = As it stands in the book. Tap what should change, then save.
    .save = Save changes
    .throw_away = Leave as it was
correct_session-corrected = Corrected: { $activity }, { $when }. What stood there before is kept in its history.
correct_session-same = Nothing was changed: { $activity }, { $when }.
correct_session-changed_meanwhile = { $activity }, { $when }: { $mine ->
        [true] you have corrected this yourself
       *[false] { $who } has corrected this
    } since it was read back here, so nothing was written over it. Look at it as it stands now.
correct_session-left = Left as it was: { $activity }, { $when }.

## Individual work, by the month

individual-option = Individual work, { $month }
individual-doing = Individual work, { $month }
individual-stands = Told so far: meetings { $meetings }, together { $length }.
individual-stands_nothing = Nothing is told yet.
individual-meetings = Individual work at { $unit }, { $month }. { $stands } How many meetings in that month, all together? Only how many, never with whom or about what.
    .label = Meetings
    .short = meetings
    .help = Count each time you met one young person for a talk of their own. Only the number is kept, of the whole unit and the whole month.
individual-together = How long were they, all together? Like 3 h or 90 min.
    .label = Together
    .short = together
individual-card = Individual work, { $unit }, { $month }
individual-saved = Saved: individual work, { $month }: meetings { $meetings }, together { $length }. Thank you!
individual-saved_none = Saved: individual work, { $month }: no meetings. Thank you!
individual-left = Left as it was: individual work, { $month }.
individual-changed_meanwhile = A colleague has told { $unit }'s individual work of { $month } meanwhile, so nothing was written over it. Look at it as it stands now.

## The week

our_week-no_unit = { $role ->
        [mentor] Your organisation has no unit yet, so there is no week to show. /unit opens one.
        [partner] The week of a whole unit is its own team's. What you have logged you see with /correct.
        [viewer] A single unit's week is its own team's. /compare shows you whole months.
        [coordinator] A unit's week is its own team's, so there is none to show you.
       *[other] You have no unit at the moment, so there is no week to show. Your mentor can give you one.
    }
our_week-unit = Which unit?
our_week-which = Which week of { $unit }?
    .this_week = This week so far
    .last_week = Last week
our_week-title = { $unit }, { $period }
our_week-period = week { $number } · { $span }
our_week-same_month = { $number }–{ $last }
our_week-two_months = { $first } – { $last }
our_week-prompt = For this week: { $prompt }
our_week-prompt_team = For this week: { $prompt } Answer here, to each other.
our_week-invented = Invented data: nothing of this has happened.
our_week-invented_short = invented data
our_week-nothing = No session was logged for this week.
our_week-nothing_closed = { $cancelled ->
        [one] The one session of the week was not held.
       *[other] None of the { $cancelled } sessions of the week was held.
    }
our_week-nothing_yet = No session logged yet this week.
our_week-nothing_held_yet = No session held yet this week.
our_week-day = { $day } { $visits }
our_week-visits = { $visits ->
        [one] 1 visit
       *[other] { $visits } visits
    }
our_week-more = { $difference } more than the { $weeks ->
        [1] week before
        [2] two-week mean
        [3] three-week mean
       *[other] four-week mean
    }
our_week-fewer = { $difference } fewer than the { $weeks ->
        [1] week before
        [2] two-week mean
        [3] three-week mean
       *[other] four-week mean
    }
our_week-same = The same as the { $weeks ->
        [1] week before
        [2] two-week mean
        [3] three-week mean
       *[other] four-week mean
    }
our_week-so_far = This week so far
our_week-one_session = One session; nothing to compare it with yet
our_week-nothing_before = No earlier weeks to compare with yet
our_week-girls = girls { $number }
our_week-boys = boys { $number }
our_week-nonbinary = non-binary { $number }
our_week-unknown = { $number } not known
our_week-new_faces = { $number ->
        [0] no new faces
        [one] 1 new face
       *[other] { $number } new faces
    }
our_week-faces_not_told = new faces: not told
our_week-nobody = Nobody came
our_week-mostly = mostly { $bands }{ $apart ->
        [true] , each
       *[false] {""}
    } in { $sessions } of { $of } sessions
our_week-mostly_of_told = mostly { $bands }{ $apart ->
        [true] , each
       *[false] {""}
    } in { $sessions } of { $of } answers about ages
our_week-aged = { $band }
our_week-aged_too = { $band }
our_week-ages = Ages
our_week-ages_line = ages { $ages } ({ $counted })
our_week-ages_counted = counted in { $sessions } of { $of } sessions
our_week-age = { $band }: { $number }
our_week-age_unknown = not known
our_week-ages_not_told = ages: not told
our_week-hours = { $length } in all
our_week-hours_run = { $length } in all, { $produced } run by young people
our_week-hours_none_run = { $length } in all, none run by young people
our_week-run_not_told = run by young people: not told
our_week-share = { $length } · { $share } %
our_week-coverage = { $logged } of { $planned } planned sessions logged
our_week-mean = { $weeks ->
        [1] week before
        [2] two-week mean
        [3] three-week mean
       *[other] four-week mean
    }
our_week-who = Who came
# Nothing planned and nothing logged: nobody knows whether it was open.
our_week-day_none = –
our_week-day_cancelled = not held
our_week-day_unlogged = not logged
our_week-day_coming = to come
our_week-day_coming_too = …

## Open figures

compare-nowhere = Open figures are for those who have a role in an organisation.
compare-whose = Whose open figures?
    .network = The whole network
compare-month = Open figures of { $organisation }: which month?
compare-network_month = Open figures of the whole network: which month?
compare-nothing = There are no figures of { $organisation } to compare yet: they come once a month with held sessions is over.
compare-title = Open figures: { $organisation }, { $month } { $year }
compare-exact = Exact, for mentors of the organisation alone:
compare-own = · own work: sessions { $sessions }, visits { $visits }, { $length }
compare-partner = · partner work: sessions { $sessions }, visits { $visits }, { $length }
compare-together = · together: sessions { $sessions }, visits { $visits }, { $length }
compare-about = What everybody in the network sees: rates only, from counts rounded to 5.
compare-too_few = Fewer than three sessions were held in this month, so there are no open figures: they would say too much about too few.
compare-rate_visits_per_session = Visits per session: { $rate }
compare-rate_visits_per_hour = Visits per hour of open sessions: { $rate }
compare-rate_girls = Girls: { $rate }
compare-rate_boys = Boys: { $rate }
compare-rate_nonbinary = Non-binary: { $rate }
compare-rate_unknown = Not known: { $rate }
compare-rate_new_faces = New faces, of all visits: { $rate }
compare-rate_youth_run = Run by young people, of all hours: { $rate }
compare-rate_partner_sessions = Partner work, of all sessions: { $rate }
compare-rate_partner_visits = Partner work, of all visits: { $rate }
compare-share = { $share } %
compare-with_mean = { $rate } ({ $mean })
compare-not_told = cannot be told
compare-few_among_unknown = fewer than 5, counted as not known
compare-none_told = none told
compare-mean = In brackets the network's mean, of organisations: { $organisations }, this one among them. Each counts once, whatever its size.
compare-no_mean = The network's mean is shown once { $fewest } organisations have figures for the month.
compare-network_mean = The mean of organisations: { $organisations }. Each counts once, whatever its size.

## First meeting

language-own_name = English
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d MMM
language-date = d MMM
language-before_minutes = :
language-language = Language · Kieli · Språk · Keel · Limbă
language-chosen = From now on in English.

hello-again = Good to see you, { $name }. /log logs a session, /help shows the rest.
hello-yours = You have come in with that code already, { $name }; nobody else's turn was used up. /help shows what you can do.
hello-door = Welcome to Logbook. Type or paste your invitation code. You get one from your organisation's mentor.
    .code = I have a code
    .bring = Bring my organisation
    .help = It has ten letters and digits, like 7KQ4M-2XW9T; small letters and blanks do not matter. A whole link may be pasted, too.
hello-code = Type or paste your invitation code. The whole link is fine as well.
    .help = It has ten letters and digits, like 7KQ4M-2XW9T; small letters and blanks do not matter. A whole link may be pasted, too.
hello-code_unknown = I do not know that code. Check it letter by letter, or ask whoever invited you for a new one. Wrong codes you can still try before I wait an hour: { $left }.
hello-code_used = That code has been used already. { $who } can make a new one.
hello-code_expired = That code is no longer good. { $who } can make a new one.
hello-code_locked = Too many wrong codes. No code opens anything for you before { $at }; then try again. Nothing is lost, the invitation stays good.
hello-code_resting = Many wrong codes are being tried just now, so codes rest for an hour. A link still works: open the one in your invitation, or paste it here.
hello-whoever = Whoever invited you
hello-owner = Whoever runs this Logbook
hello-as_worker = { $who } invites you to { $unit }, { $organisation }, as a youth worker: you log its sessions and see its week.
hello-as_worker_all = { $who } invites you to { $organisation } as a youth worker of all its units: you log their sessions and see their weeks.
hello-as_mentor = { $who } invites you to { $organisation } as a mentor: you see to its units and people and all that is logged there.
hello-as_partner = { $who } invites you to { $unit } as a partner of { $organisation }: you log your own activities and see your own figures.
hello-as_group = { $who } invites { $unit } as a partner group of { $organisation }. The account is the group's: it is called { $unit }, nobody's own name is asked for, and it is erased after six months without use.
hello-as_viewer = { $who } invites you to { $organisation } as a viewer: you see figures put together, and no single session.
hello-as_coordinator = { $who } invites you to be a coordinator: you welcome organisations to the network and support their mentors.
hello-join = { $invited } What do your colleagues call you?
    .leave = That is not for me
hello-name = What do your colleagues call you?
hello-more = { $invited } Join?
    .join = Join
    .leave = That is not for me
hello-group = { $invited } Join?
    .join = Join
    .leave = That is not for us
hello-group_apart = A group's account stands for itself, and this chat is already yours. Open the invitation to { $unit } in a chat or browser where nobody is signed in.
hello-left = Nothing was changed, and the invitation stays good for whoever it is meant for.
hello-too_late = That code has just been used up or taken back. Ask for a new one.
hello-joined_worker = Welcome to { $unit }! After each session I ask how it went; it takes under a minute. Nothing about any single young person is ever written down. /log logs one by hand, /help shows the rest.
hello-joined_worker_all = Welcome to { $organisation }! After each session I ask how it went; it takes under a minute. Nothing about any single young person is ever written down. /log logs one by hand, /help shows the rest.
hello-joined_mentor = Welcome, mentor of { $organisation }! /unit sees to units and activities, /invite brings colleagues in, /help shows the rest.
hello-joined_partner = Welcome, { $unit }! Log what you have done with /log; it becomes visible in the figures of { $organisation }. You see your own. Nothing about any single young person is ever written down. /help shows the rest.
hello-joined_group = Welcome, { $unit }! This account is the group's. Log what you have done with /log; it becomes visible in the figures of { $organisation }. Write no names, not even your own. After six months without use the account is erased.
hello-joined_viewer = Welcome! You see the figures of { $organisation } put together, never a single session or who logged it. /help shows how.
hello-joined_coordinator = Welcome, coordinator! I ask you here when somebody wants to bring an organisation. /invite brings in mentors and coordinators, /help shows the rest.
hello-already_somebody = This chat is already { $name }'s. Use the code in a chat or browser where nobody is signed in.
hello-sign_in = This code opens { $name }'s account in this chat. Is that you?
    .yes = Yes, that is me
    .no = No
hello-begin = Welcome to Logbook. Nobody has set up an organisation here yet. What would you like to do?
    .set_up = Set up my organisation
    .look_around = Look around with demo data
hello-looking_around = You are a mentor at Lakeside, an invented organisation: nothing of it has happened. Try /week, /log, /correct and /unit. When you want to begin for real, use a new set-up link: the program prints one at every start until there is a real organisation.

## Terms of use

terms-changed = The terms of use have changed since they were last accepted for { $organisation }. Everything goes on meanwhile.
terms-text =
    The terms of use for your organisation:
    1. Logbook keeps numbers of visits and what workers write about their own work. Nothing about any single young person may be entered: no names, no descriptions by which somebody could be recognised.
    2. What you enter belongs to your organisation. You can take all of it out at any time, in open formats.
    3. Of workers, Logbook keeps the name they choose, their role, the chat or browser they use, and what they logged, which they can correct.
    4. Whoever runs this server is responsible for it, for its backups and for who can reach it.
    5. The program comes as it is, without warranty.
    Do you accept them for your organisation?
    .accept = Accept
    .decline = Decline
    .later = Later
terms-accepted = { $organisation } has accepted the terms. Now to what you came for:
terms-put_off = I ask again tomorrow at the earliest; { $organisation } goes on as before. Now to what you came for:

## Setting up an organisation

set_up-declined = Then nothing is set up, and nothing was kept. The link stays good.
set_up-organisation = What is your organisation called?
    .label = Organisation
    .short = organisation
set_up-mentor = What do your colleagues call you?
    .label = Mentor
    .short = mentor
set_up-language = Which language do your teams read?
    .label = Language
    .short = language
set_up-time_zone = Which time zone? Tap a city, or type one near you.
    .label = Time zone
    .short = time zone
set_up-unit = Now the first unit: a youth centre, a detached team, a club. What is it called?
set_up-next_unit = What is the next unit called?
set_up-another = { $unit } · { $activity }. What next?
    .one_more = Another activity
    .unit = Another unit
    .done = That is all
set_up-works = Do you work at { $unit } yourself, so that I should ask you after its sessions?
    .yes = Yes
    .no = No
    .label = Works there
    .short = works there
set_up-works_where = Do you work at one of them yourself, so that I should ask you after its sessions?
    .everywhere = At all of them
    .nowhere = No
    .label = Works at
    .short = works at
set_up-card = { $name }
    .text =
        { $units }
        Is everything right? Units and activities can be changed at any time later.
    .save = Set it up
set_up-thrown_away = Nothing was set up. The link stays good.
set_up-too_late = That link has been used meanwhile, so nothing was set up. Ask for a new one.
set_up-demo_gone = The invented data have left the book.
set_up-team_chat = The teams' chats: add me to a team's Telegram group with this link, and I ask you here which unit it is. The link is yours alone, good once and for a day; /unit makes more. { $address }
    .button = Choose the group
set_up-done = { $organisation } is set up. I ask after each planned session how it went. Next: more units with /unit, and your colleagues with /invite.

## Bringing an organisation

bring-nobody = Nobody here can welcome new organisations yet, so I keep nothing of yours. Whoever runs this Logbook can change that: with “logbook invite coordinator”, or with an invitation for you.
bring-organisation = What is your organisation called?
    .label = Organisation
    .short = organisation
bring-applicant = Who are you? Your name and post, for the coordinator alone.
    .label = You
    .short = you
bring-card = Bring { $organisation }
    .text = Shall I send this to the coordinator?
    .save = Send it
bring-thrown_away = Nothing was sent or kept.
bring-sent = Sent. The coordinator answers here; { $organisation } can begin right after that.
bring-too_many = You have several organisations waiting for the coordinator's answer already. { $organisation } was not sent; wait for that answer first.

application-decide = { $organisation } would like to come.
    It is brought by: { $applicant }
    .welcome = Welcome
    .not_now = Not now
application-welcomed = Welcome, { $organisation }! They have an invitation now, in their own chat.
application-declined = I tell them that it does not work out now: { $organisation }.
application-was_welcome = { $who } was faster: { $organisation } is welcome.
application-was_declined = { $who } was faster: not now, { $organisation }.
application-gone = That is decided already.
application-invitation =
    The coordinator welcomes { $organisation }! Setting it up takes a quarter of an hour. Begin with the button, or later with the code or the link; they are good once, for { $days } days, and for whoever sets it up.
    Code: { $code }
    { $links }
application-begin = Set it up now
application-not_now = The coordinator has answered: not now, { $organisation }. You are welcome to ask again later.

activity_details-kind = What happens there? One activity at a time.
    .open = Open evening
    .group = Group
    .project = Project
    .event = Event
    .camp = Camp
    .trip = Trip
    .detached = Detached work
    .school = At school
    .digital = Digital
    .individual = Individual work
activity_details-name = What do you call it?
activity_details-times = When, week by week? Type like Fri 17-21 or Tue Thu 15-17:30, or tap the days. Skip if it is not regular.
    .when = From when to when? Tap, or type like 17-21.

## Units, for mentors

my_unit-only_mentor = Only a mentor can change units. Ask yours, /help shows what you can do.
my_unit-unit = Which unit?
    .partner = { $unit } (partner)
    .paused = { $unit } (paused)
    .help = Tap the unit you want to see to. “A new unit” opens one: a youth centre, a detached team, a club.
    .new_unit = A new unit
    .new_partner = A partner group
    .from_list = From a list
    .done = Done
my_unit-partner = What kind of group is it? What a partner group does counts as partner work.
    .association = An association
    .youth_group = A youth group
my_unit-group_name = What does the group call itself? The group's name, please, no person's.
my_unit-organisation = In which organisation?
my_unit-unit_name = What is the new unit called?
my_unit-what = { $unit }
    { $activities }
    Team chat: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: not regular
    .paused = { $activity } (paused)
    .individual = · Individual work, month by month
    .no_activity = · no activities yet
    .no_chat = none yet
    .add_activity = Add activity
    .change_activity = Change activity
    .team_chat = Team chat
    .more = More
    .other_unit = Other unit
    .done = Done
my_unit-more = What about { $unit }?
    .rename = Rename unit
    .pause = Pause for a while
    .resume = End the pause
    .individual_on = Individual work: on
    .individual_off = Individual work: off
    .merge = Merge into another
    .close = Close unit
my_unit-paused = { $name } is paused: nothing is planned or asked until you end the pause here. By hand it can still be logged.
my_unit-resumed = { $name } goes on: what is planned is asked again.
my_unit-individual = { $on ->
        [true] { $unit } logs its individual work from now on: once a month, meetings and minutes.
       *[false] { $unit } logs no individual work any more. What was logged stays.
    }
my_unit-sure_close = Close { $unit }? Nothing is planned, asked or logged there any more. What was logged stays, also in the figures.
    .yes = Yes, close it
    .no = Keep it open
my_unit-closed = { $unit } is closed. What was logged stays.
my_unit-merge = { $unit } becomes part of which unit?
my_unit-sure_merge = { $unit } becomes part of { $into }: its activities, colleagues, team chats and invitations go there. What was logged stays with { $unit }. This cannot be taken back.
    .yes = Yes, merge them
    .no = Keep both
my_unit-merged = { $unit } is part of { $into } from now on. What was logged stays with { $unit }.
my_unit-merged_in_chat = { $unit } is part of { $into } now, and this is { $into }'s team chat. What you logged at { $unit } stays there.
my_unit-as_what = { $activity } goes on as which activity?
my_unit-sure_as = { $activity } goes on as { $into }, which takes over its times on the weekdays it has none of its own. What was logged stays with { $activity }. This cannot be taken back.
    .yes = Yes, merge them
    .no = Keep both
my_unit-goes_on = { $activity } goes on as { $into }. What was logged stays.
my_unit-meanwhile = { $changes }
    Yours is not done yet. Do it all the same?
    .all_the_same = Do it all the same
    .leave = Leave it
my_unit-gone_unseen = Somebody else has closed one of the two meanwhile. Nothing was changed.
my_unit-gone = { $changes }
    So what you were changing is no longer there. Nothing of yours was changed.
my_unit-added = Added: { $activity }.
my_unit-activity = Which activity?
my_unit-change = What about { $activity }?
    .times = Other times
    .name = Other name
    .kind = Other kind
    .pause = Pause for a while
    .resume = End the pause
    .merge = Merge into another
    .archive = No longer held
my_unit-sure = { $activity } is then no longer planned, and can no longer be logged. Is that right?
    .yes = Yes, no longer held
    .no = Keep it
my_unit-kind_changed = { $activity } is of another kind from now on. What was logged stays as it was.
my_unit-new_name = The new name of { $name }?
my_unit-renamed = It is called { $name } now.
my_unit-archived = { $activity } is no longer planned. What was logged stays.
my_unit-times_set = { $activity } has new times from now on.
my_unit-no_telegram = A team chat is a Telegram group, and Telegram is not switched on here. Whoever runs this Logbook does it with one setting, LOGBOOK_TELEGRAM_TOKEN.
my_unit-team_chat = Add me to the team's group with this link; I then ask you here which unit it is. The link is yours alone, good once and for a day. { $address }
    .button = Choose the group
my_unit-done = Done. /invite brings colleagues in.

team_chat-only_mentor = Only a mentor can bind a team chat.
team_chat-unit = “{ $title }”: which unit's team is it?
    .none = None of these
team_chat-elsewhere = “{ $title }” is the team chat of another organisation. Its mentor has to remove me from the group first; then add me again.
team_chat-already = “{ $title }” is { $unit }'s team chat already; nothing was changed.
team_chat-instead = “{ $title }” is { $old }'s team chat now. Let it be { $unit }'s?
    .yes = Yes, change it
    .no = Leave it as it is
team_chat-left_alone = “{ $title }” stays as it is. /unit binds it to a unit at any time.
team_chat-bound = “{ $title }” is { $unit }'s team chat now. Its week comes there every Monday at 9.
team_chat-greeting = This is { $unit }'s team chat now. Every Monday at 9 I show your week here, with one question to talk about. /week shows it at any time.

## Units from a list

unit_list-rows = Paste the list here, or send it as a file (CSV or XLSX). One activity a line, like this:
    Boathouse; Open evening; open; Fri Sat; 17-21
    Boathouse; Band night; group; Mon; 16:30-18
    Hilltop; Summer camp; camp
    Kinds: { $kinds }. Up to 500 lines. You see what it adds before anything is added.
    .more = Lines so far: { $lines }.
unit_list-mended = The whole list, mended? Pasted or as a file.
    .more = Lines so far: { $lines }.
unit_list-column_unit = unit
unit_list-column_activity = activity
unit_list-column_kind = kind
unit_list-column_weekdays = weekdays
unit_list-column_times = times
unit_list-individual = Individual work
unit_list-line = Line { $number }, “{ $line }”: { $problem }
unit_list-problems = Nothing was added yet. Lines to mend: { $number }
    { $problems }{ $more ->
        [0] { "" }
       *[other] { " " }And { $more } more.
    }
unit_list-wrong_column = I do not know the column “{ $value }”. I know: { $columns }.
unit_list-wrong_columns = there is no column for the unit, or one stands there twice. The columns are: { $columns }.
unit_list-wrong_only_header = there are only the names of the columns, and no line below them.
unit_list-wrong_many = there is something beyond the { $number } columns. Are the parts apart as they should be?
unit_list-wrong_apart = this looks like several parts in one. Put a semicolon between them: Boathouse; Open evening; open; Fri; 17-21
unit_list-wrong_no_unit = the unit is missing. It comes first, in each line.
unit_list-wrong_no_activity = there are times, but no activity. Which one is it?
unit_list-wrong_long = a name has { $length } characters; { $longest } fit.
unit_list-wrong_kind = I do not know the kind “{ $value }”. I know: { $kinds }.
unit_list-wrong_no_kind = the kind is missing. One of: { $kinds }.
unit_list-wrong_other_kind = { $activity } has another kind further up. One activity has one kind.
unit_list-wrong_weekdays = I do not know the weekdays “{ $value }”. Like Fri, or Fri Sat, or Mon-Fri.
unit_list-wrong_times = I do not know the times “{ $value }”. Like 17-21, or 17:30-21.
unit_list-wrong_no_times = there are weekdays, but no times. Like 17-21; or leave both empty, if it is not regular.
unit_list-wrong_no_days = there are times, but no weekdays. Like Fri; or leave both empty, if it is not regular.
unit_list-summary = In the list, with the number of activities: { $names }
    New units: { $units }. New activities: { $activities }. There already, and left as they are: { $known }.
    Add this?
    .unusual = Longer than 12 hours, please check: line { $lines }.
    .add = Add all of it
    .leave = Leave it
unit_list-added = Added. New units: { $units }. New activities: { $activities }. Left as they were: { $known }.
unit_list-nothing_new = All of that is there already (activities: { $known }). Nothing was changed.
unit_list-left = Nothing of the list was added.

## People

people-former = a former worker

## What was changed

changes-at = { $when } – { $what }
changes-nobody = the server's owner
changes-organisation_founded = { $who } brought { $name } to Logbook.
changes-organisation_renamed = { $who } renamed { $old } to { $name }.
changes-terms_accepted = { $who } accepted the terms of use, version { $version }.
changes-settings_changed = { $who } changed how long things are kept.
changes-unit_opened = { $who } opened { $name }.
changes-unit_renamed = { $who } renamed { $old } to { $name }.
changes-unit_paused = { $who } paused { $name }.
changes-unit_resumed = { $who } resumed { $name }.
changes-unit_archived = { $who } closed { $name }.
changes-unit_merged = { $who } merged { $name } into { $into }.
changes-individual_on = { $who } switched individual work on at { $name }.
changes-individual_off = { $who } switched individual work off at { $name }.
changes-list_read = { $who } added what was in a list. New units: { $units }. New activities: { $activities }.
changes-activity_added = { $who } added the activity { $name }.
changes-activity_renamed = { $who } renamed the activity { $old } to { $name }.
changes-activity_kind = { $who } gave { $name } another kind.
changes-activity_times = { $who } gave { $name } other times.
changes-activity_paused = { $who } paused the activity { $name }.
changes-activity_resumed = { $who } resumed the activity { $name }.
changes-activity_archived = { $who } ended the activity { $name }.
changes-activity_merged = { $who } merged the activity { $name } into { $into }.
changes-chat_bound = { $who } bound the team chat “{ $title }”.
changes-chat_left = “{ $title }” is no longer the team chat.
changes-invited = { $who } invited { $role ->
        [coordinator] a coordinator
        [mentor] a mentor
        [partner] a partner
        [viewer] a viewer
       *[worker] a worker
    }. Uses: { $uses }.
changes-invitation_revoked = { $who } took an invitation back, for { $role ->
        [coordinator] a coordinator
        [mentor] a mentor
        [partner] a partner
        [viewer] a viewer
       *[worker] a worker
    }.
changes-joined = { $who } joined as { $role ->
        [coordinator] a coordinator
        [mentor] a mentor
        [partner] a partner
        [viewer] a viewer
       *[worker] a worker
    }.
changes-role_taken = { $name } is no longer { $role ->
        [coordinator] a coordinator
        [mentor] a mentor
        [partner] a partner
        [viewer] a viewer
       *[worker] a worker
    }. Changed by: { $who }.
changes-role_moved = { $who } gave { $name } a place at { $unit }.
changes-mentor_handed_over = { $who } handed the mentor's role over to { $name }.
changes-left = { $own ->
        [true] { $name } left.
       *[false] { $who } removed { $name }.
    }
changes-account_gone = A member has erased their account. What they logged stays.
changes-erased = What had been kept long enough was erased, as the organisation has decided.

## Invitations

invite-only_mentor = Only a mentor can invite others: ask yours. For yourself you can have a code that opens your account on another phone or in another browser.
    .own = A code for myself
    .no = No, thanks
invite-no_unit = There is no unit yet for anybody to come to.
invite-what = Whom do you invite?
    .help = A youth worker joins one unit, a mentor the whole organisation. A sign-in code is for who is here already and has a new phone.
    .worker = A youth worker
    .mentor = Another mentor
    .partner = A partner
    .viewer = A viewer
    .organisation = An organisation's mentor
    .coordinator = Another coordinator
    .sign_in = A sign-in code
    .open = Open invitations
invite-unit = To which unit?
    .all = All units
invite-organisation = Of which organisation?
invite-group = Which partner?
    .association = A new association
    .youth_group = A new youth group
invite-association_name = What is the association called?
invite-group_name = What is the group called? Its account carries this name and nobody's own.
invite-which = Of which organisation? One that is not here yet is opened by its mentor.
invite-gives_worker = Youth worker at { $unit }, { $organisation }: logs its sessions, sees its week.
invite-gives_worker_all = Youth worker of all units of { $organisation }: logs their sessions, sees their weeks.
invite-gives_mentor = Mentor of { $organisation }: sees to its units and people and all that is logged there.
invite-gives_partner = Partner of { $organisation }: { $unit } logs its own activities and sees its own figures.
invite-gives_group = Partner group of { $organisation }: { $unit } logs its own activities and sees its own figures. The account is the group's, without anybody's name.
invite-gives_viewer = Viewer of { $organisation }: sees figures put together, no single session.
invite-gives_coordinator = Coordinator of the whole network: welcomes organisations, supports mentors.
invite-gives_found = First mentor of { $organisation }, a new organisation: sets it up.
invite-make = { $given }
    { $uses ->
        [one] Good once, for { $lasting }.
       *[other] Good for { $uses } people, for { $lasting }.
    }
    .make = Make it
    .uses = More uses
    .days = Other time
invite-lasting = { $days ->
        [one] one day
       *[other] { $days } days
    }
invite-uses = For how many people? Tap, or type up to 100.
invite-days = For how many days? Tap, or type up to 60.
invite-made =
    { $given }
    { $uses ->
        [one] Good once, until { $until } at { $at }.
       *[other] Good for { $uses } people, until { $until } at { $at }.
    }
    Code: { $code }
    { $links }
invite-opened = { $unit } is a partner of its own now, with one activity to begin with: { $activity }. /unit adds others, and times.
invite-whom = Who needs a sign-in code? For a new phone, or a browser that has forgotten them.
    .me = Myself
invite-sign_in_made =
    Sign-in code, good once, for one day. Give it to nobody but the person whose account it opens.
    Code: { $code }
    { $links }
invite-open_worker = Worker, { $place }
invite-open_mentor = Mentor, { $place }
invite-open_partner = Partner, { $place }
invite-open_viewer = Viewer, { $place }
invite-open_coordinator = Coordinator
invite-one_unused = · { $role }: { $left } of { $of } left, until { $until } at { $at }
invite-one_used = · { $role }: { $left } of { $of } left, until { $until } at { $at }; used by { $used }
invite-none_open = No invitation is open.
invite-take_back = Open invitations, the newest first ({ $number } in all):
    { $invitations }
    Which one do you take back?
    .none = None, all is well
invite-kept = Nothing was changed.
invite-taken_back = Taken back: it opens nothing any more. Who has come in with it stays.
invite-only_here = This link opens on this computer only. Whoever runs this Logbook makes it reachable for others with the setting LOGBOOK_WEB_URL, or LOGBOOK_WEB_HOST in a network of your own.

## Practising

practice-doing = Practising
practice-organisation = Practice
practice-own_unit = Practice house
practice-nothing_to_practise = Practising is for those who log sessions, and you write none. /help shows what you can do.
practice-board =
    Practice: three short exercises with the real questions, in a house of your own. Nothing of this counts anywhere.
    { $log ->
        [true] ✓
       *[false] ·
    } Log an evening
    { $correct ->
        [true] ✓
       *[false] ·
    } Correct it
    { $week ->
        [true] ✓
       *[false] ·
    } Read the week
    .log = Log an evening
    .correct = Correct it
    .week = Read the week
    .later = Later
    .help = Take them in their order, or any one again. What you do here nobody sees; your mentor sees only how many have done all three.
practice-later = Whenever you like: /practice
practice-to_log = Say this was your evening ({ $when }): 14 girls, 18 boys, 1 non-binary; mostly 13–15; two new faces; the young people ran nothing of it themselves. Log it. Nothing of this counts.
practice-was_held = That is how a closed evening is told: it is information, too. In this exercise the doors were open; log it once more.
practice-to_correct = At home you remember: one girl more came than is written. Tap the evening and correct it. Nothing of this counts.
    .help = Tap the evening, then [Correct: counts], type the four numbers with one girl more, and save.
practice-one_girl_more = The exercise wants one girl more than stood there: { $girls } girls. Try it once more.
practice-gone = You have logged another evening meanwhile, and practice keeps the last one only. Correct that one.
practice-to_read = Read it: how many came in this week, all together?
practice-not_quite = { $number } is another number. Look once more at the line with the visits: it has all of them together, and new faces are among them.
practice-learned_log = Exercise done. What to take along: numbers first, and everything is read back before you save. It all fits on one line, too: 14 18 1 0 / 13-15 / +2
practice-learned_correct = Exercise done. What to take along: a mistake is two taps away at any time, and what stood there before is kept.
practice-learned_week = Right. What to take along: the visits are all together, the rest says who and how long, and nobody is ever ranked.
practice-all_done = That was all three. From now on it counts: /log logs a session, and after each planned one I ask by myself.
practice-next = Next exercise
practice-again = Try again

## Help

help-where = You are in: { $what }.
help-stranger =
    I am Logbook: a youth worker tells me in a minute how an evening was, and the team gets its week as a picture. Of young people I keep numbers only, never a name.
    To come in you need an invitation code from your organisation's mentor. Type it here, or send /start to begin.
help-nobody = You have no role in any organisation at the moment. Your mentor can invite you again: type the code with /start before it.
help-log = /log – log a session
help-correct = { $mentor ->
        [true] /correct – change what was logged
       *[false] /correct – change what you logged
    }
help-week = /week – a unit's week as a picture
help-compare = /compare – open figures by the month, beside the network's
help-unit = /unit – units, activities, team chats
help-invite = { $mentor ->
        [true] /invite – bring a colleague in, or back in
       *[false] /invite – a code for another phone or browser of yours
    }
help-organisation = /organisation – how your organisation is: people, what was changed, how long things are kept
help-network = /network – how the network is: organisations, announcements, feedback
help-ask = { $mentor ->
        [true] /ask – ask the coordinator
       *[false] /ask – ask your mentors
    }
help-practice = /practice – three short exercises; nothing of them counts
help-mydata = /mydata – all that is kept about you, to take along or to erase
help-feedback = /feedback – tell those who make Logbook what you think of it
help-language = /language – another language
help-cancel = /cancel – put aside what we are doing; nothing is lost
help-one_line = At the counts you may type everything on one line: 14 18 1 0 / 13-15 / +2

## Your own data

my_data-what = What Logbook holds about you, { $name }: your name and roles, { $chats ->
        [one] one chat
       *[other] { $chats } chats
    } of yours, { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } and { $reflections ->
        [one] one reflection
       *[other] { $reflections } reflections
    } you logged, and what you asked or corrected. Nobody else gets this file.
    .send = Send me all of it
    .delete = Remove me
    .leave = Nothing, thank you
my_data-everything = Everything that is held about you, as a file any program can read. It stays in this chat: delete the message when you have kept it elsewhere.
my_data-left = Nothing was changed.
my_data-last_mentor = You are the only mentor of { $organisations }. Without you nobody there can invite, change units or answer questions; the coordinator is told. /organisation hands your role over first.
    .go = Go on all the same
    .stay = Stay
my_data-sure = If you go, { $name }, your name, your chats, your roles, what you asked and what is half-filled are erased at once, here and for ever. { $sessions ->
        [0] You have logged no session, so nothing of you stays.
        [one] The session you logged stays, with what you wrote about it; its author is then “a former worker”.
       *[other] The { $sessions } sessions you logged stay, with what you wrote about them; their author is then “a former worker”.
    } Nobody can take this back.
    .yes = Remove me for good
    .no = No, stay
my_data-gone = You are gone, { $name }. This chat's own number goes tonight; what stands here in the chat you can delete yourself. Thank you for the work you wrote down.
my_data-without_mentor = { $organisation } is without a mentor: the last one has gone. /invite makes a code for a new one.

## Menus of commands

menu-log = Log a session
menu-correct = Correct a session
menu-week = The week
menu-compare = Open figures
menu-unit = Units and activities
menu-invite = Invitations and codes
menu-organisation = The organisation
menu-network = The network
menu-ask = Ask somebody who knows
menu-feedback = A line about Logbook
menu-mydata = My own data
menu-practice = Practise
menu-language = Choose a language
menu-help = Help
menu-cancel = Put aside what we are doing

## The browser chat

browser-title = Logbook
browser-write = Write, or tap above
browser-send = Send
browser-connecting = Connecting again…
browser-unsent = Not sent yet; trying again…
browser-not_found = There is nothing here.
browser-enlarge = Enlarge the picture
browser-invented = Invented data: nothing here has happened.
browser-practice = Practice: nothing here counts.
browser-change = change
browser-new = New message
browser-too_fast = Too many at once. Wait a moment and try again.
browser-too_long = That is very long: { $length } characters; { $longest } fit.
browser-lost = This browser is new to us. Ask your mentor for a sign-in code if you had an account.
browser-start = Start
browser-you = You
browser-close = Close
browser-no_script = This chat needs JavaScript. Switch it on in the browser's settings and load the page again.
browser-attach = Send a file
browser-too_large = That file is { $size }; at most { $most } at once. Send it in parts.
browser-download = Download

## The terminal

terminal-choose = #1 chooses the first button, and so on; anything else is typed. Ctrl-D leaves, nothing is lost.
terminal-picture = Picture: { $path }
terminal-file = File: { $path }
terminal-no_file = There is no file { $path } that could be read. Write it like (file /home/aino/units.csv).
terminal-large_file = { $path } is { $size } MB; at most { $most } MB at once. Send it in parts.

## What the program prints at its start

run-browser = Logbook is running. Browser chat: { $address }
run-set_up = This book is empty. Set up your organisation, or look around with demo data, with this link; it works once: { $link }
run-demo = Demo book, all of it invented. Look around with this link; it works once: { $link }
run-telegram_on = On Telegram: https://t.me/{ $name }
run-telegram_waits = On Telegram another Logbook listens with this token ({ $who }); this one takes over when it ends.
run-telegram_off = To go live on Telegram: get a token from @BotFather, set LOGBOOK_TELEGRAM_TOKEN to it, and start again.
run-only_here = Only this computer can open these addresses. For phones and colleagues: LOGBOOK_WEB_HOST=0.0.0.0 and LOGBOOK_WEB_URL=http://(this machine's address):{ $port }, better https behind a proxy.
run-stop = Ctrl-C stops it; nothing is lost.

## The organisation, in order

my_organisation-only_mentor = Only mentors see to an organisation. /ask brings a question to yours.
my_organisation-organisation = Which organisation?
my_organisation-doing = Seeing to { $organisation }
my_organisation-board = { $organisation }
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }{ $unreachable ->
        [0] , everybody can be reached
       *[other] , { $unreachable } of them out of reach
    }
    { $units }
    Practice: { $finished } of { $of } have finished
    Open questions to mentors: { $questions }
    .people = People
    .changes = What was changed
    .keeping = Keeping data
    .rename = Rename
    .coordinator = Ask the coordinator
    .questions = Open questions
    .done = Done
my_organisation-unit = · { $unit }: last week { $week }, this month { $month }
my_organisation-logged = { $logged } of { $planned } logged
my_organisation-nothing_planned = nothing planned
my_organisation-no_units = · No units yet; /unit adds them
my_organisation-more_units = … and { $units } more
my_organisation-new_name = What should { $organisation } be called from now on?
my_organisation-renamed = It is called { $organisation } now.
my_organisation-brought = Here they are, the oldest first.
my_organisation-over = All right. /organisation shows it at any time.
my_organisation-log = What was changed, the newest first:
    { $changes }
    .nothing = Nothing has been changed here yet.
    .earlier = Earlier
    .one_unit = Of one unit
    .overview = To the overview
my_organisation-log_unit = Of which unit?
    .all = Of all
my_organisation-keeping = How long is what kept?
    · Reflections: { $reflections }
    · Old values of corrected sessions: { $revisions }
    · Finished talks with me: { $talks }
    The figures of the sessions always stay.
    .reflections = Reflections
    .revisions = Old values
    .talks = Talks
my_organisation-years = { $number ->
        [one] 1 year
       *[other] { $number } years
    }
my_organisation-days = { $number } days
my_organisation-ever = as long as the book
my_organisation-years_for = { $what ->
        [reflections] How long should reflections be kept?
       *[revisions] How long should the old values of corrected sessions be kept?
    }
    .ever = As long as the book
my_organisation-talks_for = How long should finished talks be kept?
my_organisation-erases = { $what ->
        [reflections] Reflections
        [revisions] Old values of corrected sessions
       *[talks] Finished talks
    } older than { $length } are then erased every night, for good. Do it?
    .yes = Yes
    .no = No
my_organisation-kept_as_it_was = Then it stays as it was.
my_organisation-keeps = Noted.

## Its people

our_people-who = Who? Out of reach: { $away }.
    .nobody = nobody
    .others = Others
    .overview = To the overview
our_people-person = { $name }
    { $roles }
    { $seen }. { $reached }
    .hand_over = Make mentor for me
    .move = To another unit
    .more = One more unit
    .take = Take a role
    .sign_in = Sign-in code
    .remove = Remove
our_people-myself = { $name }, that is you
    { $roles }
    { $seen }. { $reached }
    .no_mentor = Be mentor no more
    .leave = Leave
our_people-seen = Last seen { $day }
our_people-never_seen = Not seen yet
our_people-reachable = I can write there.
our_people-unreachable = I cannot write there any more: a sign-in code opens a new chat.
our_people-role_mentor = mentor
our_people-role_worker = youth worker
our_people-role_partner = partner
our_people-role_viewer = viewer
our_people-which_role = Which role of { $name } goes to another unit?
our_people-where_to = { $name } goes from { $unit } to which unit?
our_people-one_more = Which unit does { $name } get besides?
our_people-everywhere = { $name } is in every unit already.
our_people-moved = { $name } is at { $unit } now.
our_people-added = { $name } is at { $unit }, too, now.
our_people-take = Which role is taken from { $name }?
our_people-taken = { $name } is no longer: { $role }.
our_people-meanwhile = Somebody else has changed { $name }'s roles just now, so nothing was changed. Look at them as they are.
our_people-sure = Remove { $name } from { $organisation }? They can no longer log or see anything here; what they have logged stays.
    .yes = Remove
    .no = No
our_people-removed = { $name } is no longer in { $organisation }.
our_people-sign_in = /invite makes a sign-in code: with it { $name } comes back in from a new phone or browser.
our_people-hand_over_sure = { $name } becomes mentor of { $organisation } and you are it no more. { $besides ->
        [true] What else you are there stays; codes you have made are taken back.
       *[false] You have no other role there, so you can then see nothing of it any more; codes you have made are taken back.
    } Do it?
    .yes = Hand over
    .no = No
our_people-handed_over = { $name } is mentor of { $organisation } now, and has been told. Thank you for all you have done!
our_people-now_mentor = { $name } has handed { $organisation } over to you: you are its mentor now. /organisation shows how it is.
our_people-sure_myself = { $what ->
        [leave] Leave { $organisation }? You can no longer log or see anything there; what you have logged stays.
       *[no_mentor] Be mentor of { $organisation } no more? What else you are there stays.
    }
    .yes = Yes
    .no = No
our_people-last_mentor = You are the only mentor of { $organisation }. Without one nobody there can invite, answer questions, change units or bind a chat; what is logged stays, and workers are asked as before. Better hand over first: choose a colleague among the people. { $coordinator ->
        [true] If you go all the same, the coordinator is told.
       *[false] There is no coordinator here who could be told; only the server's owner can then name a new mentor.
    }
    .stay = Stay
    .go = Go all the same
our_people-alone_now = You have just become the only mentor of { $organisation }, so nothing was changed. Look at it once more.
our_people-left_it = You have left { $organisation }. What you have logged stays.
our_people-no_mentor_more = You are no longer mentor of { $organisation }.
our_people-without_mentor = { $organisation } is without a mentor: { $name } was the last one and has gone. /invite makes a code for a new one.

## Asking

ask-nobody = There is nobody here whom you could ask: you belong to no organisation.
ask-whom = Whom would you like to ask?
    .of_mentor = The mentors of { $organisation }
    .of_coordinator = The coordinator, for { $organisation }
ask-no_mentor = { $organisation } has no other mentor at the moment, so nobody could answer here.
ask-no_coordinator = There is no coordinator here at the moment, so nobody could answer. Ask the person who runs this Logbook.
ask-question = { $kind ->
        [coordinator] What would you like to ask the coordinator? One message.
       *[mentor] What would you like to ask the mentors of { $organisation }? One message.
    }
ask-show = May I show the { $kind ->
        [coordinator] coordinator
       *[mentor] mentor
    } where you are in this: { $what }? Nothing you typed is shown.
    .yes = Show it
    .no = No
ask-sent = { $kind ->
        [coordinator] The coordinator has your question.
       *[mentor] The mentors of { $organisation } have your question.
    } The answer comes here.
ask-waits = { $kind ->
        [coordinator] I cannot reach the coordinator just now. Your question is kept.
       *[mentor] I cannot reach the mentors of { $organisation } just now. Your question waits for them; if it is urgent, call them.
    }
ask-answered = { $who } answers your question
    “{ $text }”

    { $answer }

answer_question-doing = Answering { $who }
answer_question-asked = { $who }, { $organisation }, asks:
    “{ $text }”
    Type your answer; it goes to them alone.
    .answer = Answer
answer_question-asked_showing = { $who }, { $organisation }, asks:
    “{ $text }”

    Where they are, without a word they typed; names in it stand for others:
    { $story }

    Type your answer; it goes to them alone.
    .answer = Answer
answer_question-answer = Your answer to { $who }?
answer_question-brought = { $who } has your answer.
answer_question-out_of_reach = { $who } cannot be reached here any more. Your answer is kept, but nobody has got it.
answer_question-already = { $colleague } has answered { $who }: “{ $answer }”
answer_question-gone = That question is no longer there.

## Feedback

feedback-line = What would you like to tell those who make Logbook? One message: what was hard, what is missing, what is good. The coordinator reads it with your name; they read it without.
feedback-sent = Thank you! The coordinator has it.
feedback-kept = Thank you! It is on the list for those who make Logbook.
feedback-told = { $who } about Logbook: “{ $text }”
feedback-told_about = { $who } about Logbook, at the question { $about }: “{ $text }”

## The network

network-only_coordinator = Only the coordinator sees to the network.
network-board = The network: { $of ->
        [one] 1 organisation
       *[other] { $of } organisations
    }{ $alone ->
        [0] {""}
       *[other] , { $alone } without a mentor
    }
    { $organisations }
    .announce = Announcement
    .chat = Mentors' chat
    .feedback = Feedback
    .invite = Invite
    .done = Done
network-line = · { $organisation }: units { $units }, people { $people }, mentors: { $mentors }
network-line_alone = · { $organisation }: units { $units }, people { $people }, WITHOUT A MENTOR
network-more = … and { $of } more
network-empty = · None yet; /invite makes a code for the first mentor
network-text = What should every mentor read? One message, { $longest } characters at most.
network-sure = Every mentor, and the mentors' chats, get this:
    “{ $text }”
    .send = Send
    .no = No
network-not_sent = Nothing was sent.
network-sent = On its way. Mentors: { $mentors }, chats: { $chats }.
network-sent_but = On its way. Mentors: { $mentors }, chats: { $chats }. Out of reach: { $missed }.
network-announcement = { $who }, coordinator of the network, to all mentors:
    { $text }
network-no_telegram = Telegram is not connected here, so there are no group chats.
network-chat = Add me to the mentors' group with this link. It is yours alone, good once and for a day. { $address }
    .button = Choose the group
network-feedback_list = What people say of Logbook, without their names.
network-no_feedback = Nobody has said anything yet.
network-invite = /invite makes a code for a mentor or another coordinator.
network-over = All right. /network shows it at any time.

## The export: what README.txt says of the files. An attribute is a column; codes stay as they are in the files

export-title = Logbook, the whole book
export-written = Written
export-how_to_read = How to read these files
    .rules =
        CSV: commas between cells, quotation marks where a cell needs them, first line the names of the columns.
        UTF-8 with a byte-order mark, so that Excel shows letters like ä right. In Python: encoding="utf-8-sig".
        An empty cell means not asked, skipped or not applicable. 0 means nobody or nothing. They are different.
        Dates are YYYY-MM-DD. date, start and end of a session are local wall-clock time in its organisation's time_zone; every other moment is UTC and ends in Z.
        true (yes) and false (no) are written as words.
        A text that starts with = + - @, a tab or a line break (or with an apostrophe) has one apostrophe (') put in front, so that no spreadsheet runs it as a formula. Take one leading apostrophe away to have the text as it was written.
        Organisations marked invented hold demonstration data.
        Visits, not visitors: one young person at one session is one visit. No young person stands anywhere in the book.
        What members have practised is in none of these files: it counts nowhere.
        Not in these files, on purpose: open talks, channel identities (who somebody is on Telegram or in a browser), codes, messages received and messages waiting to be sent.
export-sessions = One row a session: held, cancelled and planned.
    .organisation = name of the organisation
    .unit = name of the unit
    .activity = name of the activity
    .kind = one of open (open evening), group, project, event, camp, trip, detached (detached work), school (at school), digital
    .date = local day it started on
    .start = local time
    .end = local time; an evening may end the next day
    .status = planned (no answer yet), held or cancelled
    .cancelled_reason = one of staff (no staff), nobody_came, holiday, premises, weather, other
    .area = of detached work: a district, never an address
    .girls = visits of girls
    .boys = visits of boys
    .nonbinary = visits of non-binary young people
    .unknown = visits whose gender is not known
    .total = visits: the four counts together
    .ages_mode = none, mostly (bands named, no numbers) or counted
    .mostly_1 = most common age band, when mostly
    .mostly_2 = second band named, when mostly
    .age_under_10 = visits aged under 10, when counted
    .age_10_12 = visits aged 10 to 12, when counted
    .age_13_15 = visits aged 13 to 15, when counted
    .age_16_17 = visits aged 16 to 17, when counted
    .age_18_24 = visits aged 18 to 24, when counted
    .age_25_28 = visits aged 25 to 28, when counted
    .age_unknown = visits of no counted band, when counted: the rest
    .new_faces = visits of young people the workers had not seen at this unit before
    .producers = how many young people planned and ran a part
    .produced_minutes = length of that part, minutes
    .minutes = real length, minutes, also across a clock change
    .workers = workers present
    .volunteers = volunteers present
    .tags = what it was about: none to two, joined by a comma, of social (being together), learning_support, culture, sport, digital, information, counselling, volunteering, international, self_initiated (own initiative), other
    .aim = one line written before the session
    .prompt = number of the common prompt (1 to 16), or own: and a prompt_id of prompts.csv
    .reflection = what the worker wrote, at most 700 characters
    .visibility = who may read the reflection: team or organisation
    .author = name of the member who wrote it down
    .created = when the row was made, UTC; of a planned session when it was planned
    .edited = when it was last corrected, UTC
    .late = logged on a later local day than it ended
    .revision = 0 planned, 1 written, one more for every correction
    .written = when it was logged, UTC
    .from_plan = made from the activity's times; only these count in coverage
    .partner = partner work, as the activity was when the session was made
    .session_id = its number
    .organisation_id = number in organisations.csv
    .unit_id = number in units.csv
    .activity_id = number in activities.csv
    .author_id = number in members_and_roles.csv
export-organisations = Municipalities' youth services and associations.
    .organisation_id = its number
    .name = its name
    .language = code of its language
    .time_zone = IANA name; local times of its sessions are in it
    .invented = demonstration data
    .terms_version = which terms were accepted
    .terms_accepted = when, UTC
    .terms_accepted_by = by whom, number in members_and_roles.csv
    .terms_language = in which language they were read
    .reflections_years = how long reflections are kept, years; empty: as long as the book
    .revisions_years = how long old values of corrected sessions are kept, years; empty: as long as the book
    .talks_days = how long closed talks are kept, days; empty: as long as the program keeps them
    .planned_until = last local day for which sessions have been planned
    .created = when the row was made, UTC
export-units = Youth centres, detached-work teams, clubs.
    .unit_id = its number
    .organisation_id = number in organisations.csv
    .name = its name
    .kind = unit, or a partner group: association, youth_group
    .individual_work = whether it logs individual work by month
    .paused = since when nothing is planned there, UTC
    .archived = when it was closed, UTC
    .merged_into = the unit_id that goes on with its activities
    .created = when the row was made, UTC
export-activities = What happens again and again at a unit.
    .activity_id = its number
    .unit_id = number in units.csv
    .name = its name
    .kind = one of the kinds of sessions.csv
    .partner = partner work, shown separately in the town's figures
    .paused = since when it is not planned, UTC
    .archived = when it ended, UTC
    .merged_into = the activity_id that goes on with it
    .created = when the row was made, UTC
export-activity_times = When an activity is planned.
    .activity_time_id = its number
    .activity_id = number in activities.csv
    .weekday = 0 Monday to 6 Sunday
    .starts = local time
    .ends = local time; not after the start means the next morning
export-former_names = What units and activities were called before; elsewhere stand today's names.
    .former_name_id = its number
    .unit_id = number in units.csv; empty for an activity's
    .activity_id = number in activities.csv; empty for a unit's
    .name = the name
    .until = up to when, UTC
export-changes = Who changed what in structure, people and settings.
    .change_id = its number
    .organisation_id = number in organisations.csv
    .unit_id = number in units.csv; empty where it is about no unit
    .member_id = by whom, number in members_and_roles.csv; empty: nobody, by the clock
    .what = what was done
    .facts = names and numbers as they were then, as JSON; about: a member_id
    .at = when, UTC
export-feedback = What workers said about the tool, for whoever develops it. Questions to mentors and the coordinator stay between those two.
    .feedback_id = its number
    .kind = always feedback
    .member_id = whose, number in members_and_roles.csv; empty for a former member
    .organisation_id = number in organisations.csv
    .text = in their own words
    .about = the question that stood open then
    .at = when, UTC
    .answer = what was answered, if anything was
    .answered_by = by whom, number in members_and_roles.csv
    .answered = when, UTC
export-individual_months = Individual work of a unit in a month; never gender, age or text.
    .individual_month_id = its number
    .unit_id = number in units.csv
    .month = its first day
    .meetings = how many
    .minutes = how long together, minutes
export-revisions = Corrections: one row for every field changed.
    .revision_id = its number
    .session_id = number in sessions.csv
    .revision = the session's revision it led to
    .field = which field
    .old = value before; empty when there was none
    .new = value after; empty when there is none
    .by = by whom, number in members_and_roles.csv
    .at = when, UTC
export-reflections = Every reflection, also those to a week's prompt without a session.
    .reflection_id = its number
    .session_id = number in sessions.csv; empty for a week's prompt
    .unit_id = number in units.csv
    .prompt = number of the common prompt (1 to 16), or own: and a prompt_id of prompts.csv
    .reflection = what was written, at most 700 characters
    .visibility = who may read it: team or organisation
    .author_id = number in members_and_roles.csv
    .written = when, UTC
export-questions = Questions of an organisation's or a unit's own.
    .question_id = its number
    .organisation_id = number in organisations.csv
    .unit_id = number in units.csv; empty when the whole organisation asks
    .wording = the question
    .answered_by = what answers it: number, line or choice
    .choices = a JSON list
    .archived = when it was last asked, UTC
export-question_answers = The answers to them.
    .question_answer_id = its number
    .session_id = number in sessions.csv
    .question_id = number in questions.csv
    .answer = as given
export-prompts = Reflection prompts that units wrote themselves.
    .prompt_id = its number
    .unit_id = number in units.csv
    .wording = the prompt
    .position = its place in the unit's order
    .archived = when it was put away, UTC
export-goals = What a unit wants to reach, and its own line for good enough.
    .goal_id = its number
    .unit_id = number in units.csv
    .measure = the figure it is measured by
    .good_enough = the value that is good enough, in the figure's own unit
    .wording = the goal in words
    .first_day = local day
    .last_day = local day, included
    .created = when the row was made, UTC
export-members_and_roles = Who uses Logbook: one row a role; a member without a role has one row.
    .member_id = the member's number
    .name = what colleagues call them
    .language = code of the language they chose
    .told_no_names = when they were shown the rule about names, UTC
    .created = when the row was made, UTC
    .left = when they left, UTC
    .role_id = the role's number
    .role = coordinator, mentor, worker, partner or viewer
    .organisation_id = number in organisations.csv
    .unit_id = number in units.csv; empty for the whole organisation
    .since = since when, UTC
export-month_rollups = Monthly sums of held sessions, by organisation, kind and partner work.
    .organisation_id = number in organisations.csv
    .month = its first day
    .kind = one of the kinds of sessions.csv
    .partner = partner work
    .sessions = held sessions
    .cancelled = cancelled sessions
    .girls = visits of girls
    .boys = visits of boys
    .nonbinary = visits of non-binary young people
    .unknown = visits whose gender is not known
    .new_faces = sum of what was answered
    .minutes = length of held sessions, minutes
    .produced_minutes = youth-run part of them, minutes, sum of what was answered
    .contact_minutes = visits x session minutes

## Prompts, one a week

prompts-1 = What did you see young people do that nobody had planned for them?
prompts-2 = Who was missing who used to come, as a group and not as a name, and what might be the reason?
prompts-3 = What did we decide for them that they could have decided?
prompts-4 = Where in the room was it easy to be new, and where was it hard?
prompts-5 = Which talk would you want to continue next time, and what does it need?
prompts-6 = The week's numbers hold one surprise. What explains it, and how would you check?
prompts-7 = Did girls, boys and non-binary young people use the space in the same way? What shaped that?
prompts-8 = What did somebody learn, and how did you notice it?
prompts-9 = What did you stop doing because it did not work?
prompts-10 = When did a young person take responsibility, and what did you do to leave room for it?
prompts-11 = If a council member had stood in the doorway for ten minutes, what would you have wanted them to see?
prompts-12 = What was tense? What calmed it, and what would you do earlier next time?
prompts-13 = Which small change for next week can you try with one hour of preparation?
prompts-14 = What did a partner or another unit do that we could borrow?
prompts-15 = Compare with the goal you set: closer, same, further? Name the one thing that moved it.
prompts-16 = What gave you energy this week, and what drained it?
