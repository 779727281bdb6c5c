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
desk-doing_my_unit = Seeing to your units
desk-doing_team_chat = Binding a team chat
desk-doing_invite = Inviting somebody
desk-doing_practice = Practising
desk-doing_language = Choosing a language
desk-doing_help = Help

group-needs_mentor = Hello! I am Logbook. I show a youth work team its week. Only a mentor of your organisation can bind this chat: ask yours to add me, or to send /unit to me in private.
group-not_your_link = That link was made for another mentor, or has been used. Send me /unit in private and make a new one.
group-asked_mentor = Hello! I have asked { $mentor } in private which unit this chat belongs to.
group-not_bound = This chat is not bound to a unit yet. A mentor can do it: send me /unit in private.
group-help =
    Here in the team's chat: /week shows your unit's week so far, and every Monday at 9 it comes by itself, with one question. Answer it here, to each other.
    Everything else works in private: @{ $bot }
group-in_private = That works in private, so that the chat stays quiet: @{ $bot }

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
answers-code = That does not look like an invitation code. It has ten letters and digits, like 7KQ4M-2XW9T, or is a link.

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
        [viewer] A single unit's week is its own team's. You see whole months and years, in the report your mentor sends you.
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

## First meeting

language-own_name = English
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d MMM
language-date = d MMM
language-before_minutes = :
language-language = Which language? · Mikä kieli?
language-chosen = From now on in English.

hello-again = Good to see you, { $name }. /log logs a session, /help shows the rest.
hello-code = Welcome to Logbook. Type or paste your invitation code. You get one from your organisation's mentor.
    .help = It has ten letters and digits, like 7KQ4M-2XW9T; small letters and blanks do not matter. A whole link may be pasted, too.
hello-code_unknown = I do not know that code. Check it letter by letter, or ask your mentor for a new one.
hello-code_used = That code has been used already. Ask your mentor for a new one.
hello-code_expired = That code is too old. Ask your mentor for a new one.
hello-name = { $role ->
        [mentor] You are invited to { $organisation } as a mentor.
       *[other] You are invited to { $unit }, { $organisation }, as a youth worker.
    } What do your colleagues call you?
hello-more = { $role ->
        [mentor] You are invited to { $organisation } as a mentor.
       *[other] You are invited to { $unit }, { $organisation }, as a youth worker.
    } Join?
    .join = Join
    .leave = No
hello-left = Nothing was changed.
hello-too_late = That code was used by somebody else just now. Ask for a new one.
hello-joined_worker = Welcome to { $unit }! After each session I ask how it went; it takes under a minute. Nothing about any single young person is ever written down. /log logs one by hand, /help shows the rest.
hello-joined_mentor = Welcome, mentor of { $organisation }! /unit sees to units and activities, /invite brings colleagues in, /help shows the rest.
hello-already_somebody = This chat is already { $name }'s. Use the code in a chat or browser where nobody is signed in.
hello-sign_in = This code opens { $name }'s account in this chat. Is that you?
    .yes = Yes, that is me
    .no = No
hello-begin = Welcome to Logbook. Nobody has set up an organisation here yet. What would you like to do?
    .set_up = Set up my organisation
    .look_around = Look around with demo data
hello-looking_around = You are a mentor at Lakeside, an invented organisation: nothing of it has happened. Try /week, /log, /correct and /unit. When you want to begin for real, use a new set-up link: the program prints one at every start until there is a real organisation.
hello-terms =
    Before we begin, the terms of use for your organisation:
    1. Logbook keeps numbers of visits and what workers write about their own work. Nothing about any single young person may be entered: no names, no descriptions by which somebody could be recognised.
    2. What you enter belongs to your organisation. You can take all of it out at any time, in open formats.
    3. Of workers, Logbook keeps the name they choose, their role, the chat or browser they use, and what they logged, which they can correct.
    4. Whoever runs this server is responsible for it, for its backups and for who can reach it.
    5. The program comes as it is, without warranty.
    Do you accept them for your organisation?
    .accept = Accept
    .decline = Decline
hello-declined = Then nothing is set up, and nothing was kept. The link stays good.
hello-organisation = What is your organisation called?
    .label = Organisation
    .short = organisation
hello-mentor = What do your colleagues call you?
    .label = Mentor
    .short = mentor
hello-language = Which language do your teams read?
    .label = Language
    .short = language
hello-time_zone = Which time zone? Tap a city, or type one near you.
    .label = Time zone
    .short = time zone
hello-unit = Now the first unit: a youth centre, a detached team, a club. What is it called?
    .label = Unit
    .short = unit
hello-another = { $activity } is noted. Another activity?
    .yes = Another one
    .no = No, go on
hello-works = Do you work at { $unit } yourself, so that I should ask you after its sessions?
    .yes = Yes
    .no = No
    .label = Works there
    .short = works there
hello-card = { $name }
    .text = Is everything right?
    .save = Set it up
hello-thrown_away = Nothing was set up. The link stays good.
hello-demo_gone = The invented data have left the book.
hello-set_up_done = { $organisation } is set up, with { $unit }. Next: /invite brings your colleagues in, /unit changes units and activities and binds the team's chat. I ask after each planned session how it went.

activity_details-kind = What happens there? One activity at a time.
    .label = Kind
    .short = kind
    .open = Open evening
    .group = Group
    .project = Project
    .event = Event
    .camp = Camp
    .trip = Trip
    .detached = Detached work
    .school = At school
    .digital = Digital
activity_details-name = What do you call it?
    .label = Activity
    .short = activity
activity_details-weekdays = On which weekdays? Skip if it is not regular.
    .label = Weekdays
    .short = weekdays
activity_details-times = From when to when? Like 17-21.
    .label = Times
    .short = times

## Units, for mentors

my_unit-only_mentor = Only a mentor can change units. Ask yours, /help shows what you can do.
my_unit-unit = Which unit?
    .help = Tap the unit you want to see to. “A new unit” opens one: a youth centre, a detached team, a club.
    .new_unit = A new unit
    .done = Done
my_unit-organisation = In which organisation?
my_unit-unit_name = What is the new unit called?
my_unit-what = { $unit }
    { $activities }
    Team chat: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: not regular
    .no_activity = · no activities yet
    .no_chat = none yet
    .add_activity = Add activity
    .change_activity = Change activity
    .team_chat = Team chat
    .rename = Rename unit
    .other_unit = Other unit
    .done = Done
my_unit-added = Added: { $activity }.
my_unit-activity = Which activity?
my_unit-change = What about { $activity }?
    .times = Other times
    .name = Other name
    .kind = Other kind
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
team_chat-left_alone = “{ $title }” is not bound to a unit. /unit binds it later.
team_chat-bound = “{ $title }” is { $unit }'s team chat now. Its week comes there every Monday at 9.
team_chat-greeting = This is { $unit }'s team chat now. Every Monday at 9 I show your week here, with one question to talk about. /week shows it at any time.

## Invitations

invite-only_mentor = Only a mentor can invite. Ask yours.
invite-what = Whom do you invite?
    .help = A youth worker joins one unit, a mentor the whole organisation. A sign-in code is for who is here already and has a new phone.
    .worker = A youth worker
    .mentor = Another mentor
    .sign_in = Sign-in code for a colleague
invite-unit = To which unit?
invite-organisation = Of which organisation?
invite-whom = Who needs a sign-in code? For a new phone, or a browser that has forgotten them.
invite-nobody = There is nobody else here yet. Invite somebody first.
invite-worker_made =
    Invitation to { $unit }, good once, for 7 days.
    Code: { $code }
    { $links }
invite-mentor_made =
    Invitation to { $unit } as a mentor, good once, for 7 days.
    Code: { $code }
    { $links }
invite-sign_in_made =
    Sign-in code, good once, for a day. Give it only to the person whose account it is.
    Code: { $code }
    { $links }

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
help-unit = /unit – units, activities, team chats
help-invite = { $mentor ->
        [true] /invite – bring a colleague in, or back in
       *[false] /invite – a code for another phone or browser of yours
    }
help-practice = /practice – three short exercises; nothing of them counts
help-language = /language – another language
help-cancel = /cancel – put aside what we are doing; nothing is lost
help-one_line = At the counts you may type everything on one line: 14 18 1 0 / 13-15 / +2

## Menus of commands

menu-log = Log a session
menu-correct = Correct a session
menu-week = The week
menu-unit = Units and activities
menu-invite = Invite a colleague
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

## The terminal

terminal-choose = #1 chooses the first button, and so on; anything else is typed. Ctrl-D leaves, nothing is lost.
terminal-picture = Picture: { $path }

## What the program prints at its start

run-browser = Logbook is running. Browser chat: { $address }
run-set_up = This book is empty. Set up your organisation, or look around with demo data, with this link; it works once: { $link }
run-demo = Demo book, all of it invented. Look around with this link; it works once: { $link }
run-telegram_on = On Telegram: https://t.me/{ $name }
run-telegram_waits = On Telegram another Logbook listens with this token ({ $who }); this one takes over when it ends.
run-telegram_off = To go live on Telegram: get a token from @BotFather, set LOGBOOK_TELEGRAM_TOKEN to it, and start again.
run-only_here = Only this computer can open these addresses. For phones and colleagues: LOGBOOK_WEB_HOST=0.0.0.0 and LOGBOOK_WEB_URL=http://(this machine's address):{ $port }, better https behind a proxy.
run-stop = Ctrl-C stops it; nothing is lost.

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
