# Swedish, for Sweden and Finland. One section a dialogue, keys as <dialogue>-<step>; attributes are its buttons, its line
# on the card (.label) and its name on the button that corrects it (.short). Names of people's own (units, activities,
# persons) stand alone, without a genitive; whatever happened is "det", as nobody knows the gender of a name.

## The desk: what is said outside any question

desk-sorry = Något gick fel hos oss. Det du har svarat är sparat, försök en gång till. Om det händer igen, säg det till den som sköter din Logbook.
desk-not_allowed = Det kan du inte göra, eller inte längre. Inget ändrades. Det du kan göra: /help.
desk-nothing_asked = Jag frågade inget just nu, så jag har inte sparat något av det. Dokumentera ett tillfälle: /log. Allt annat: /help.
desk-nothing_asked_stranger = Det finns inget att avbryta än. Skriv din inbjudningskod för att börja.
desk-nothing_to_cancel = Det finns inget att lägga åt sidan. Dokumentera ett tillfälle: /log.
desk-unknown_command = Jag känner inte till { $command }. Det jag kan: /help.
desk-old_button = Den knappen hör till något som är avslutat. Inget ändrades.
desk-old_done = Det är redan klart och sparat, inget ändrades. Ändra det som är sparat: /correct.
desk-old_thrown_away = Det är redan kastat, inget ändrades.
desk-old_expired = Det väntade för länge och stängdes, inget ändrades.
desk-expired = { $what }: låg halvfärdigt i { $days ->
        [one] en dag
       *[other] { $days } dagar
    } och är nu stängt. Inget av det är dokumenterat. I två veckor till kan dina svar hämtas tillbaka.
desk-aside = { $what }: lagt åt sidan. Dina svar sparas i två veckor.
desk-one_aside = { $what }: ligger åt sidan med dina svar sparade. Vill du fortsätta?
desk-same_aside = { $what }: ligger halvfärdigt. Vill du fortsätta med det eller börja med ett annat?
desk-in_the_middle = Du är mitt i något: { $what }. Dina svar sparas vad du än väljer.
desk-left = { $what }: avbrutet. Inget skrevs in.
desk-thrown_away = { $what }: kastat.
desk-unknown = Veckan för { $unit } kanske inte nådde chatten ”{ $chat }”: Telegram svarade aldrig. Har den kommit? Om inte, skicka den igen; av sig själv skickas den aldrig två gånger.
desk-send_again = Skicka igen
desk-has_arrived = Den har kommit
desk-unknown_again = Veckan är på väg till chatten igen ({ $unit }).
desk-unknown_arrived = Bra. Inget skickas till chatten igen ({ $unit }).
desk-unknown_over = Det är redan ordnat.
desk-bring_back = Hämta tillbaka
desk-go_on = Fortsätt
desk-start_new = Börja med ett annat
desk-throw_away = Kasta det
desk-doing_hello = Första mötet
desk-doing_log_session = Dokumentera ett tillfälle
desk-doing_correct_session = Ändra ett tillfälle
desk-doing_our_week = Veckan
desk-doing_my_unit = Sköta enheterna
desk-doing_team_chat = Koppla teamets chatt
desk-doing_invite = Bjuda in någon
desk-doing_language = Välja språk
desk-doing_help = Hjälp

group-needs_mentor = Hej! Jag är Logbook. Jag visar ett team i ungdomsarbetet dess vecka. Bara en mentor i er organisation kan koppla den här chatten: be er mentor lägga till mig, eller skicka /unit till mig privat.
group-not_your_link = Den länken gjordes för en annan mentor eller är redan använd. Skicka /unit till mig privat och gör en ny.
group-asked_mentor = Hej! Jag har frågat { $mentor } privat vilken enhet den här chatten hör till.
group-not_bound = Den här chatten är inte kopplad till någon enhet än. En mentor kan göra det: skicka /unit till mig privat.
group-in_private = Det gör vi privat, så att chatten får vara i fred: @{ $bot }

## The engine: what may be said at any question

engine-back = Tillbaka
engine-skip = Hoppa över
engine-sure = Ja, det stämmer
engine-save = Spara
engine-throw_away = Kasta
engine-correct = Ändra: { $what }
engine-skipped = –
engine-echo = Frågan innan stod här två gånger, och ditt svar på den är sparat. Om du menade den här frågan, skriv svaret en gång till:
engine-stale = Den knappen hör till en tidigare fråga, inget ändrades. Vi är här:
engine-moved_on = Frågan har ändrats under tiden, så svaret togs inte emot. Nu:
engine-asked_again = Det som svarades här förut passar inte längre, så jag frågar en gång till.
engine-tap_on_card = Tryck på { $save } när allt stämmer, eller på raden du vill ändra.
engine-no_longer_used = Används inte längre: { $what }.
engine-sent_photo = Jag kan inte spara bilder, och det är bäst så. Svara med ord eller tryck på en knapp.
engine-sent_voice = Jag kan inte lyssna på röstmeddelanden. Svara med ord eller tryck på en knapp.
engine-sent_video = Jag kan inte spara filmer, och det är bäst så. Svara med ord eller tryck på en knapp.
engine-sent_document = Jag kan inte läsa filer här. Svara med ord eller tryck på en knapp.
engine-sent_sticker = Fint klistermärke! Men här behöver jag ord eller en knapp.
engine-sent_location = Jag sparar inga platser. Svara med ord eller tryck på en knapp.
engine-sent_contact = Jag sparar inga kontakter. Svara med ord eller tryck på en knapp.
engine-sent_other = Det kan jag inte läsa. Svara med ord eller tryck på en knapp.

## Kinds of answers

answers-tap = Tryck på en av knapparna.
answers-choose = Tryck på en av knapparna, eller skriv det som står på en.
answers-number = Ett heltal från { $low } till { $high }, tack.
answers-number_low = { $value } är för lite: minst { $low }.
answers-number_high = { $value } är för mycket: högst { $high } här.
answers-head_counts = Fyra tal, tack: tjejer, killar, icke-binära, vet ej. Så här: 14 18 1 0. Ett ensamt tal räknas som vet ej.
answers-negative = { $value } är mindre än inget. Om ingen kom är svaret 0.
answers-never = { $value } besök kan inte vara ett tillfälle: högst { $high }. Hur många var det?
answers-unusual_counts = { $value } besök, fler än vanligt här. Stämmer det? Om inte, skriv de fyra talen igen.
answers-unusual_length = Det är { $length }. Stämmer det? Om inte, skriv tiderna igen.
answers-new_over_total = { $value } nya besökare, men bara { $high } kom. Skriv raden igen.
answers-line = Jag kunde inte läsa ”{ $part }”. Efter de fyra talen kan åldrar och nya besökare följa: 14 18 1 0 / 13-15 / +2
answers-tap_counters = Räkna med knappar
answers-type_instead = Skriv i stället
answers-girls_short = Tjejer
answers-boys_short = Killar
answers-nonbinary_short = Icke-bin.
answers-unknown_short = Vet ej
answers-done = Klart
answers-done_total = Klart: { $total }
answers-counts_shown = { $total } (tjejer { $girls }, killar { $boys }, icke-binära { $nonbinary }, vet ej { $unknown })
answers-ages = Tryck på en eller två åldersgrupper, eller skriv dem: 13-15, eller 13-15 16-17.
answers-ages_counted = Ett tal för varje åldersgrupp, så här: 13-15 20, 16-17 8. Åldersgrupper du utelämnar är noll, resten räknas som vet ej.
answers-ages_over_total = { $value } efter ålder, men bara { $high } kom. Skriv dem igen.
answers-mostly_shown = mest { $bands }
answers-count_ages = Räkna åldrar
answers-mostly_instead = Bara de vanligaste
answers-band_under_10 = under 10
answers-band_10_12 = 10–12
answers-band_13_15 = 13–15
answers-band_16_17 = 16–17
answers-band_18_24 = 18–24
answers-band_25_28 = 25–28
answers-band_rest = { $number } vet ej
answers-pick_one = Tryck på minst en.
answers-pick_most = Högst { $most }. Tryck på en igen för att ta bort den.
answers-empty = Det var tomt. Skriv några ord.
answers-too_long = Det är { $length } tecken, här får { $longest } plats. Skicka det kortare, eller behåll början.
answers-second_part = Ditt meddelande kom i två delar. Vill du behålla de första { $longest } tecknen, eller bara det som kom sist?
answers-take_second = Den andra delen
answers-taken = ”{ $name }” finns redan. Välj ett annat namn, så att de går att skilja åt.
answers-shorten = Behåll de första { $longest }
answers-day = Vilken dag? Tryck på en, eller skriv den så här: { $example }.
answers-day_future = { $day } har inte varit än, i dag är det { $today }. Bara det som har hänt kan dokumenteras.
answers-day_old = { $day } är mer än { $back } dagar sedan. Den tidigaste dagen som kan dokumenteras är { $first }.
answers-today = I dag
answers-yesterday = I går
answers-time_span = Från när till när? Så här: 17-21 eller 17.30-21.
answers-times_future = Det har inte börjat än. Bara det som har varit kan dokumenteras, skriv tiderna igen.
answers-times_taken = Klockan { $start } börjar redan ett annat tillfälle av samma verksamhet den dagen. Skriv andra tider.
answers-duration = Hur länge? Så här: 2 h eller 90 min, högst { $most }.
answers-duration_bounds = { $value } passar inte: mer än inget och högst { $most }.
answers-whole_time = Hela tiden ({ $length })
answers-half_time = Halva tiden ({ $length })
answers-hours = { $hours } h
answers-minutes = { $minutes } min
answers-hours_minutes = { $hours } h { $minutes } min
answers-zone = Jag hittar ingen tidszon för ”{ $text }”. Skriv en stor stad nära dig, till exempel Stockholm.
answers-code = Det ser inte ut som en inbjudningskod. Den har tio bokstäver och siffror, som 7KQ4M-2XW9T, eller är en länk.

## Log a session

log_session-no_unit = Du har ingen enhet än, så det finns inget att dokumentera. Be din mentor om en inbjudan.
log_session-no_activity = { $unit } har ingen verksamhet än. Mentorn lägger till den med /unit.
log_session-unit = Vilken enhet?
log_session-which = Vilket tillfälle?
    .option = { $activity }, { $when }
    .other = Något annat
log_session-activity = Vad var det?
log_session-day = Vilken dag? Högst 14 dagar tillbaka.
log_session-last_day = Vilken var sista dagen?
log_session-own_times = { $lasts ->
        [several] Från när första dagen till när sista dagen? Så här: 17-13.
       *[single] Från när till när? Så här: 17-21.
    }
log_session-second = { $activity }, { $when }: redan dokumenterat av { $who }. Ändra det: /correct. Eller var det här ett till samma dag?
    .another_one = Ett till
    .leave = Nej, låt det vara
log_session-left = Inget skrevs in.
log_session-not_yet = { $activity }, { $when }: har inte börjat än. Jag frågar dig när det är över.
log_session-held = { $activity }, { $unit }, { $when }. Blev det av?
    .label = Genomfört
    .short = genomfört
    .as_planned = Som planerat
    .these_times = Ja, de här tiderna
    .other_times = Andra tider
    .not_held = Blev inte av
    .same_as_last = Som förra gången
log_session-doing = { $activity }, { $when }
log_session-taken = { $activity }, { $unit }, { $when }: { $who } har hand om det.
log_session-taken_kept = { $activity }, { $unit }, { $when }: { $who } har hand om det nu. Det du har svarat är sparat om det kommer tillbaka till dig.
log_session-written = { $activity }, { $unit }, { $when }: { $mine ->
        [true] du har redan dokumenterat det.
       *[false] { $who } har dokumenterat det.
    } Ändra det: /correct.
log_session-too_late = { $activity }, { $unit }, { $when }: redan dokumenterat, inget skrevs in två gånger.
log_session-too_old = { $activity }, { $unit }, { $when }: mer än { $back } dagar sedan, så det kan inte dokumenteras längre.
log_session-reason = Blev inte av. Varför?
    .label = Orsak
    .short = orsak
    .staff = Personalbrist
    .nobody_came = Ingen kom
    .holiday = Lov eller helgdag
    .premises = Lokalen
    .weather = Vädret
    .other = Annat
log_session-times = { $lasts ->
        [several] Från när första dagen till när sista dagen? Så här: 17-13.
       *[single] Från när till när? Så här: 17-21 eller 17.30-21.
    }
    .label = Tider
    .short = tider
log_session-area = Var var ni? En stadsdel, aldrig en adress.
    .doubt = Det ser ut som en adress, och en stadsdel räcker. Vill du behålla det ändå? Om inte, skriv stadsdelen.
    .label = Område
    .short = område
log_session-talked_with = Hur många pratade ni med? Tjejer, killar, icke-binära, vet ej. Så här: 14 18 1 0.
    .tapping = Tjejer { $girls } · killar { $boys } · icke-binära { $nonbinary } · vet ej { $unknown }. Tillsammans { $total }.
    .label = Pratade med
    .short = antal
log_session-counts = Hur många kom? Tjejer, killar, icke-binära, vet ej. Så här: 14 18 1 0.
    .tapping = Tjejer { $girls } · killar { $boys } · icke-binära { $nonbinary } · vet ej { $unknown }. Tillsammans { $total }.
    .label = Kom
    .short = antal
log_session-ages = { $total } kom{ $gender ->
        [unknown] , kön vet ej
       *[known] {""}
    }. I vilka åldrar, mest?
    .second = Mest { $picked }. Klart, eller en till?
    .counting = Hur många i varje ålder? Så här: 13-15 20, 16-17 8. Åldersgrupper: { $bands }.
    .label = Åldrar
    .short = åldrar
log_session-new_faces = Nya besökare? Unga som ni inte hade sett här förut.
    .more = Hur många nya besökare? Skriv talet.
    .label = Nya besökare
    .short = nya besökare
log_session-youth_run = Planerade och genomförde unga en del av det? Bara det som de själva både planerade och genomförde, med er som stöd.
    .no = Nej
    .yes = Ja
    .label = Ungdomsproducerat
    .short = ungdomsproducerat
log_session-producers = Hur många av dem planerade och genomförde det?
    .label = Unga som genomförde
    .short = hur många unga
log_session-produced = Hur lång var delen som de genomförde?
    .label = Deras del
    .short = hur länge
log_session-reflection = { $prompt }
    .note = Inga namn, tack: inget som gör att den som läser kan känna igen en ung person.
    .label = Reflektion
    .short = reflektion
log_session-shared =
    .button = Visa för alla enheter
    .off = Visa bara för mitt team
log_session-more =
    .button = Lägg till mer
log_session-workers = Hur många ledare?
    .label = Ledare
    .short = ledare
log_session-volunteers = Hur många frivilliga?
    .label = Frivilliga
    .short = frivilliga
log_session-tags = Vad handlade det om? Högst två.
    .label = Handlade om
    .short = vad det gällde
    .social = Gemenskap
    .learning_support = Stöd i lärandet
    .culture = Kultur
    .sport = Idrott
    .digital = Digitalt
    .information = Vägledning
    .counselling = Rådgivning
    .volunteering = Frivilligarbete
    .international = Internationellt
    .self_initiated = Eget initiativ
    .other = Annat
log_session-card = { $activity }, { $unit }, { $when }
log_session-not_held_card = { $activity }, { $unit }, { $when }: blev inte av
log_session-saved = Sparat: { $activity }, { $when }, { $visits ->
        [one] ett besök
       *[other] { $visits } besök
    }. Tack!
log_session-not_held = Sparat: { $activity }, { $when }, blev inte av. Tack!
log_session-thrown_away = Kastat, inget skrevs in.

## Correct a session

correct_session-none = Du har inga tillfällen att ändra. Dokumentera ett: /log.
correct_session-doing = Ändra { $activity }, { $when }
correct_session-which = Vilket tillfälle?
    .held = { $activity }, { $when }: { $visits }
    .cancelled = { $activity }, { $when }: blev inte av
    .earlier = Tidigare
    .by_day = En viss dag
correct_session-day = Vilken dag? Tryck på en, eller skriv den, som 15.5.2026.
correct_session-none_that_day = { $day }: det finns inget från den dagen som du kan ändra.
correct_session-card = { $activity }, { $unit }, { $when }
    .text = Så här är det dokumenterat. Tryck på det som ska ändras, och spara sedan.
    .save = Spara ändringarna
    .throw_away = Låt det vara som det var
correct_session-corrected = Ändrat: { $activity }, { $when }. Det som stod där förut finns kvar i historiken.
correct_session-same = Inget ändrades: { $activity }, { $when }.
correct_session-changed_meanwhile = { $activity }, { $when }: { $mine ->
        [true] du har själv ändrat det
       *[false] { $who } har ändrat det
    } sedan det visades här, så inget skrevs över. Titta på hur det ser ut nu.
correct_session-left = Kvar som det var: { $activity }, { $when }.

## The week

our_week-no_unit = Du har ingen enhet än, så det finns ingen vecka att visa.
our_week-unit = Vilken enhet?
our_week-which = Vilken vecka, { $unit }?
    .this_week = Den här veckan hittills
    .last_week = Förra veckan
our_week-title = { $unit }, { $period }
our_week-period = vecka { $number } · { $span }
our_week-same_month = { $number }–{ $last }
our_week-two_months = { $first } – { $last }
our_week-prompt = För den här veckan: { $prompt }
our_week-prompt_team = För den här veckan: { $prompt } Svara varandra här.
our_week-invented = Påhittade uppgifter: inget av det här har hänt.
our_week-invented_short = påhittade uppgifter
our_week-nothing = Inget tillfälle dokumenterades den här veckan.
our_week-nothing_closed = { $cancelled ->
        [one] Veckans enda tillfälle blev inte av.
       *[other] Inget av veckans { $cancelled } tillfällen blev av.
    }
our_week-nothing_yet = Inget tillfälle dokumenterat än den här veckan.
our_week-nothing_held_yet = Inget tillfälle har hållits än den här veckan.
our_week-day = { $day } { $visits }
our_week-visits = { $visits } besök
our_week-more = { $difference } fler än { $weeks ->
        [1] veckan innan
        [2] snittet för två veckor
        [3] snittet för tre veckor
       *[other] snittet för fyra veckor
    }
our_week-fewer = { $difference } färre än { $weeks ->
        [1] veckan innan
        [2] snittet för två veckor
        [3] snittet för tre veckor
       *[other] snittet för fyra veckor
    }
our_week-same = Lika många som { $weeks ->
        [1] veckan innan
        [2] snittet för två veckor
        [3] snittet för tre veckor
       *[other] snittet för fyra veckor
    }
our_week-so_far = Den här veckan hittills
our_week-one_session = Ett enda tillfälle, inget att jämföra med än
our_week-nothing_before = Inga tidigare veckor att jämföra med än
our_week-girls = tjejer { $number }
our_week-boys = killar { $number }
our_week-nonbinary = icke-binära { $number }
our_week-unknown = vet ej { $number }
our_week-new_faces = { $number ->
        [0] inga nya besökare
        [one] 1 ny besökare
       *[other] { $number } nya besökare
    }
our_week-faces_not_told = nya besökare: inte angivet
our_week-nobody = Ingen kom
our_week-mostly = mest { $bands }, { $apart ->
        [true] var och en vid
       *[false] vid
    } { $sessions } av { $of } tillfällen
our_week-mostly_of_told = mest { $bands }, { $apart ->
        [true] var och en i
       *[false] i
    } { $sessions } av { $of } svar om åldrar
our_week-aged = { $band } år
our_week-aged_too = { $band }
our_week-ages = Åldrar
our_week-ages_line = åldrar { $ages } ({ $counted })
our_week-ages_counted = räknat vid { $sessions } av { $of } tillfällen
our_week-age = { $band }: { $number }
our_week-age_unknown = vet ej
our_week-ages_not_told = åldrar: inte angivet
our_week-hours = { $length } totalt
our_week-hours_run = { $length } totalt, { $produced } ungdomsproducerat
our_week-hours_none_run = { $length } totalt, inget ungdomsproducerat
our_week-run_not_told = ungdomsproducerat: inte angivet
our_week-share = { $length } · { $share } %
our_week-coverage = { $logged } av { $planned } planerade tillfällen dokumenterade
our_week-mean = { $weeks ->
        [1] veckan innan
        [2] snittet för två veckor
        [3] snittet för tre veckor
       *[other] snittet för fyra veckor
    }
our_week-who = Vilka som kom
# Varken planerat eller dokumenterat: ingen vet om det var öppet.
our_week-day_none = –
our_week-day_cancelled = inställt
our_week-day_unlogged = saknas
our_week-day_coming = kommer
our_week-day_coming_too = …

## First meeting

language-own_name = Svenska
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d MMM
language-date = d MMM
language-before_minutes = .
language-language = Språk · Language · Kieli · Keel · Limbă
language-chosen = Från och med nu på svenska.

hello-again = Kul att se dig, { $name }! Dokumentera ett tillfälle: /log. Allt annat: /help.
hello-code = Välkommen till Logbook. Skriv eller klistra in din inbjudningskod. Du får den av mentorn i din organisation.
hello-code_unknown = Den koden känner jag inte till. Kolla den bokstav för bokstav, eller be din mentor om en ny.
hello-code_used = Den koden är redan använd. Be din mentor om en ny.
hello-code_expired = Den koden är för gammal. Be din mentor om en ny.
hello-name = { $role ->
        [mentor] Du är inbjuden till { $organisation } som mentor.
       *[other] Du är inbjuden till { $unit }, { $organisation }, som ungdomsledare.
    } Vad kallar dina kollegor dig?
hello-more = { $role ->
        [mentor] Du är inbjuden till { $organisation } som mentor.
       *[other] Du är inbjuden till { $unit }, { $organisation }, som ungdomsledare.
    } Vill du gå med?
    .join = Gå med
    .leave = Nej
hello-left = Inget ändrades.
hello-too_late = Någon annan hann just använda den koden. Be om en ny.
hello-joined_worker = Välkommen till { $unit }! Efter varje tillfälle frågar jag hur det gick; det tar under en minut. Inget skrivs någonsin ner om en enskild ung person. Dokumentera själv: /log. Allt annat: /help.
hello-joined_mentor = Välkommen som mentor för { $organisation }! Enheter och verksamhet: /unit. Bjud in kollegor: /invite. Allt annat: /help.
hello-already_somebody = Den här chatten används redan av { $name }. Använd koden i en chatt eller webbläsare där ingen är inloggad.
hello-sign_in = Den här koden öppnar kontot för { $name } i den här chatten. Är det du?
    .yes = Ja, det är jag
    .no = Nej
hello-begin = Välkommen till Logbook. Här finns ingen organisation än. Vad vill du göra?
    .set_up = Starta för min organisation
    .look_around = Titta runt med påhittade data
hello-looking_around = Du är mentor i Lakeside, en påhittad organisation: inget av det har hänt. Prova /week, /log, /correct och /unit. När du vill börja på riktigt, använd en ny startlänk: programmet skriver ut en vid varje start tills det finns en riktig organisation.
hello-terms =
    Innan vi börjar, villkoren för din organisation:
    1. Logbook sparar antal besök och det som personalen skriver om sitt eget arbete. Inget får skrivas in om en enskild ung person: inga namn, inga beskrivningar som någon kan kännas igen på.
    2. Det ni skriver in tillhör er organisation. Ni kan ta ut allt när ni vill, i öppna format.
    3. Om personalen sparar Logbook namnet de själva väljer, deras roll, chatten eller webbläsaren de använder och det de har dokumenterat, som de kan ändra.
    4. Den som driver servern ansvarar för den, för säkerhetskopiorna och för vem som kommer åt den.
    5. Programmet ges i befintligt skick, utan garanti.
    Godkänner du dem för din organisation?
    .accept = Godkänn
    .decline = Avböj
hello-declined = Då startas inget, och inget har sparats. Länken gäller fortfarande.
hello-organisation = Vad heter din organisation?
    .label = Organisation
    .short = organisation
hello-mentor = Vad kallar dina kollegor dig?
    .label = Mentor
    .short = mentor
hello-language = På vilket språk läser era team?
    .label = Språk
    .short = språk
hello-time_zone = Vilken tidszon? Tryck på en stad, eller skriv en i närheten.
    .label = Tidszon
    .short = tidszon
hello-unit = Nu den första enheten: en fritidsgård, ett uppsökande team, en klubb. Vad heter den?
    .label = Enhet
    .short = enhet
hello-another = Noterat: { $activity }. Vill du lägga till en verksamhet till?
    .yes = En till
    .no = Nej, gå vidare
hello-works = Arbetar du själv på { $unit }, så att jag ska fråga dig efter tillfällena där?
    .yes = Ja
    .no = Nej
    .label = Arbetar där
    .short = arbetar där
hello-card = { $name }
    .text = Stämmer allt?
    .save = Starta
hello-thrown_away = Inget startades. Länken gäller fortfarande.
hello-demo_gone = De påhittade uppgifterna är borta.
hello-set_up_done = { $organisation } är i gång, med { $unit }. Nästa steg: bjud in dina kollegor med /invite. Med /unit ändrar du enheter och verksamhet och kopplar teamets chatt. Efter varje planerat tillfälle frågar jag hur det gick.

activity_details-kind = Vad händer där? En verksamhet i taget.
    .label = Typ
    .short = typ
    .open = Öppen kväll
    .group = Gruppverksamhet
    .project = Projekt
    .event = Evenemang
    .camp = Läger
    .trip = Utflykt
    .detached = Uppsökande ungdomsarbete
    .school = I skolan
    .digital = Digitalt
activity_details-name = Vad kallar ni det?
    .label = Verksamhet
    .short = verksamhet
activity_details-weekdays = Vilka veckodagar? Hoppa över om det inte är regelbundet.
    .label = Veckodagar
    .short = veckodagar
activity_details-times = Från när till när? Så här: 17-21.
    .label = Tider
    .short = tider

## Units, for mentors

my_unit-only_mentor = Bara en mentor kan ändra enheter. Fråga din. Det du själv kan göra: /help.
my_unit-unit = Vilken enhet?
    .new_unit = En ny enhet
    .done = Klart
my_unit-organisation = I vilken organisation?
my_unit-unit_name = Vad heter den nya enheten?
my_unit-what = { $unit }
    { $activities }
    Teamets chatt: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: inte regelbundet
    .no_activity = · ingen verksamhet än
    .no_chat = ingen än
    .add_activity = Lägg till verksamhet
    .change_activity = Ändra verksamhet
    .team_chat = Teamets chatt
    .rename = Byt namn på enheten
    .other_unit = En annan enhet
    .done = Klart
my_unit-added = Tillagt: { $activity }.
my_unit-activity = Vilken verksamhet?
my_unit-change = { $activity }: vad ska ändras?
    .times = Andra tider
    .name = Annat namn
    .kind = Annan typ
    .archive = Hålls inte längre
my_unit-sure = { $activity } planeras då inte längre och kan inte längre dokumenteras. Stämmer det?
    .yes = Ja, hålls inte längre
    .no = Behåll
my_unit-kind_changed = { $activity } är av en annan typ från och med nu. Det som redan är dokumenterat blir kvar som det var.
my_unit-new_name = Vad ska { $name } heta nu?
my_unit-renamed = Det nya namnet är { $name }.
my_unit-archived = { $activity } planeras inte längre. Det som är dokumenterat finns kvar.
my_unit-times_set = { $activity } har nya tider från och med nu.
my_unit-no_telegram = Teamets chatt är en grupp i Telegram, och Telegram är inte påslaget här. Den som sköter din Logbook slår på det med en inställning, LOGBOOK_TELEGRAM_TOKEN.
my_unit-team_chat = Lägg till mig i teamets grupp med den här länken, så frågar jag dig här vilken enhet det gäller. Länken är bara din, och gäller en gång och i en dag. { $address }
    .button = Välj grupp
my_unit-done = Klart. Bjud in kollegor: /invite.

team_chat-only_mentor = Bara en mentor kan koppla ett teams chatt.
team_chat-unit = ”{ $title }”: vilken enhets team är det?
    .none = Inget av dem
team_chat-left_alone = ”{ $title }” är inte kopplad till någon enhet. Koppla den senare: /unit.
team_chat-bound = ”{ $title }” är nu teamets chatt för { $unit }. Veckan kommer dit varje måndag klockan 9.
team_chat-greeting = Det här är nu teamets chatt för { $unit }. Varje måndag klockan 9 visar jag er vecka här, med en fråga att prata om. Se veckan när som helst: /week.

## Invitations

invite-only_mentor = Bara en mentor kan bjuda in. Fråga din.
invite-what = Vem bjuder du in?
    .worker = En ungdomsledare
    .mentor = En mentor till
    .sign_in = Inloggningskod till en kollega
invite-unit = Till vilken enhet?
invite-organisation = För vilken organisation?
invite-whom = Vem behöver en inloggningskod? För en ny telefon, eller en webbläsare som har glömt bort den.
invite-nobody = Det finns ingen annan här än. Bjud in någon först.
invite-worker_made =
    Inbjudan till { $unit }, gäller en gång, i 7 dagar.
    Kod: { $code }
    { $links }
invite-mentor_made =
    Inbjudan till { $unit } som mentor, gäller en gång, i 7 dagar.
    Kod: { $code }
    { $links }
invite-sign_in_made =
    Inloggningskod, gäller en gång, i en dag. Ge den bara till den som kontot tillhör.
    Kod: { $code }
    { $links }

invite-only_here = Länken går bara att öppna på den här datorn. Den som sköter din Logbook gör den åtkomlig för andra med inställningen LOGBOOK_WEB_URL, eller LOGBOOK_WEB_HOST i ett eget nätverk.

## Help

help-worker =
    /log – dokumentera ett tillfälle
    /correct – ändra det du har dokumenterat
    /week – din enhets vecka som bild
    /language – byt språk
    /cancel – lägg det vi håller på med åt sidan, inget går förlorat
    När jag frågar hur många som kom kan du skriva allt på en rad: 14 18 1 0 / 13-15 / +2
help-mentor =
    /log – dokumentera ett tillfälle
    /correct – ändra det som är dokumenterat
    /week – en enhets vecka som bild
    /unit – enheter, verksamhet, teamens chattar
    /invite – bjud in en kollega, eller släpp in någon igen
    /language – byt språk
    /cancel – lägg det vi håller på med åt sidan, inget går förlorat
    När jag frågar hur många som kom kan du skriva allt på en rad: 14 18 1 0 / 13-15 / +2

## Menus of commands

menu-log = Dokumentera ett tillfälle
menu-correct = Ändra ett tillfälle
menu-week = Veckan
menu-unit = Enheter och verksamhet
menu-invite = Bjud in en kollega
menu-language = Välj språk
menu-help = Hjälp
menu-cancel = Lägg det vi håller på med åt sidan

## The browser chat

browser-title = Logbook
browser-write = Skriv, eller tryck ovanför
browser-send = Skicka
browser-connecting = Ansluter igen…
browser-unsent = Inte skickat än, försöker igen…
browser-not_found = Här finns inget.
browser-enlarge = Förstora bilden
browser-invented = Påhittade uppgifter: inget här har hänt.
browser-change = ändra
browser-new = Nytt meddelande
browser-too_fast = För många på en gång. Vänta lite och försök igen.
browser-too_long = Det är väldigt långt: { $length } tecken, { $longest } får plats.
browser-lost = Den här webbläsaren är ny för oss. Om du hade ett konto, be din mentor om en inloggningskod.
browser-start = Börja
browser-you = Du
browser-close = Stäng
browser-no_script = Den här chatten behöver JavaScript. Slå på det i webbläsarens inställningar och ladda om sidan.

## The terminal

terminal-choose = #1 väljer den första knappen, och så vidare; allt annat är text. Ctrl-D avslutar, inget går förlorat.
terminal-picture = Bild: { $path }

## What the program prints at its start

run-browser = Logbook är i gång. Chatt i webbläsaren: { $address }
run-set_up = Den här boken är tom. Starta för din organisation, eller titta runt med påhittade data, med den här länken; den fungerar en gång: { $link }
run-demo = En demobok, allt är påhittat. Titta runt med den här länken; den fungerar en gång: { $link }
run-telegram_on = På Telegram: https://t.me/{ $name }
run-telegram_waits = På Telegram lyssnar redan en annan Logbook med samma token ({ $who }); den här tar över när den slutar.
run-telegram_off = För att komma i gång på Telegram: hämta en token från @BotFather, sätt LOGBOOK_TELEGRAM_TOKEN till den och starta om.
run-only_here = Bara den här datorn kan öppna adresserna. För telefoner och kollegor: LOGBOOK_WEB_HOST=0.0.0.0 och LOGBOOK_WEB_URL=http://(den här datorns adress):{ $port }, helst https bakom en proxy.
run-stop = Ctrl-C stoppar; inget går förlorat.

## Prompts, one a week

prompts-1 = Vad såg du unga göra som ingen hade planerat åt dem?
prompts-2 = Vilka som brukade komma saknades, som grupp och inte vid namn, och vad kan det bero på?
prompts-3 = Vad bestämde vi åt dem som de hade kunnat bestämma själva?
prompts-4 = Var i lokalen var det lätt att vara ny, och var var det svårt?
prompts-5 = Vilket samtal vill du fortsätta nästa gång, och vad behöver det?
prompts-6 = Det finns en överraskning i veckans siffror. Vad förklarar den, och hur skulle du kunna kolla det?
prompts-7 = Använde tjejer, killar och icke-binära unga lokalen på samma sätt? Vad påverkade det?
prompts-8 = Vad lärde sig någon, och hur märkte du det?
prompts-9 = Vad slutade du göra för att det inte fungerade?
prompts-10 = När tog en ung person ansvar, och vad gjorde du för att ge plats åt det?
prompts-11 = Om en ledamot i fullmäktige hade stått i dörren i tio minuter, vad hade du velat visa?
prompts-12 = När var det spänt? Vad lugnade läget, och vad skulle du göra tidigare nästa gång?
prompts-13 = Vilken liten förändring kan du prova nästa vecka med en timmes förberedelse?
prompts-14 = Vad gjorde en partner eller en annan enhet som vi kan låna?
prompts-15 = Jämför med målet ni satte: närmare, likadant, längre bort? Nämn det enda som gjorde skillnad.
prompts-16 = Vad gav dig energi den här veckan, och vad tog den ifrån dig?
