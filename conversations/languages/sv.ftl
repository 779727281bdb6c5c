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
desk-doing_compare = Öppna siffror
desk-doing_my_unit = Sköta enheterna
desk-doing_team_chat = Koppla teamets chatt
desk-doing_invite = Bjuda in någon
desk-doing_application = En organisation som vill vara med
desk-doing_terms = Användarvillkoren
desk-doing_my_data = Dina egna uppgifter
desk-doing_practice = Öva
desk-doing_language = Välja språk
desk-doing_help = Hjälp
desk-doing_my_organisation = Sköta organisationen
desk-doing_network = Sköta nätverket
desk-doing_ask = Be om hjälp
desk-doing_answer_question = Svara på en fråga
desk-doing_feedback = En rad om Logbook

group-needs_mentor = Hej! Jag är Logbook. Jag visar ett team i ungdomsarbetet dess vecka. Bara en mentor i er organisation kan koppla den här chatten: be er mentor lägga till mig, eller skicka /unit till mig privat.
group-not_your_link = Den länken gjordes för en annan mentor eller är redan använd. Skicka /unit till mig privat och gör en ny.
group-asked_mentor = Hej! Jag har frågat { $mentor } privat vilken enhet den här chatten hör till.
group-elsewhere = Den här gruppen är teamets chatt i en annan organisation. Bara mentorn där kan ändra det, genom att ta bort mig från gruppen. Lägg sedan till mig igen.
group-left = ”{ $title }” är inte längre teamets chatt för { $unit }: jag togs bort från gruppen. Gör en ny länk: /unit.
group-not_bound = Den här chatten är inte kopplad till någon enhet än. En mentor kan göra det: skicka /unit till mig privat.
group-help =
    Här i teamets chatt: /week visar er enhets vecka hittills, och varje måndag klockan 9 kommer den av sig själv, med en fråga. Svara varandra här.
    Allt annat fungerar privat: @{ $bot }
group-in_private = Det gör vi privat, så att chatten får vara i fred: @{ $bot }
group-mentors_chat = Det här är chatten för nätverkets mentorer. Koordinatorns meddelanden kommer hit, men inga veckor och inga frågor från mig. Om du vill fråga koordinatorn något, skicka /ask till mig privat.

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
answers-private = Jag såg det här i din text: { $seen }. Inget som gör att den som läser kan känna igen en ung person får sparas. Skriv det på nytt, eller tryck på en knapp.
    .sure = Det är okej, behåll det
    .without = Utelämna det
    .back = Ändra texten
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
answers-weekly = Jag kunde inte läsa ”{ $text }” som veckodagar och tider. Skriv till exempel fre 17-21 eller tis tors 15-17.30, eller tryck på dagarna.
answers-weekly_days = Vilka dagar gäller { $text }? Skriv till exempel fre { $text }, eller tryck först på dagarna.
answers-weekly_word = ”{ $text }” är ingen veckodag som jag känner till. Skriv till exempel fre 17-21 eller tis tors 15-17.30, eller tryck på dagarna.
answers-weekly_many = Det är { $number } gånger i veckan, och här får { $most } plats. Skriv raden igen med färre.
answers-code = Det ser inte ut som en inbjudningskod. Den har tio bokstäver och siffror, som 7KQ4M-2XW9T, eller är en länk.
answers-table_kind = ”{ $name }” är ingen fil som jag kan läsa här. Skicka en lista som .csv, .txt, .tsv eller .xlsx, eller klistra in raderna.
answers-table_large = Filen är på { $size } MB, här får högst { $most } MB plats. Skicka bara listan, eller skicka den i delar.
answers-table_empty = Där fanns inga rader. Skicka listan igen, en sak per rad.
answers-table_broken = Filen ”{ $name }” är skadad, så jag kan inte läsa den. Öppna den, spara den en gång till och skicka den igen, eller klistra in raderna.
answers-table_encrypted = Filen ”{ $name }” är låst med ett lösenord. Spara den utan lösenord och skicka den igen, eller klistra in raderna.
answers-table_old = Filen ”{ $name }” är av en äldre typ som jag inte kan läsa. Spara den som .xlsx eller .csv och skicka den igen, eller klistra in raderna.
answers-table_binary = Det finns annat än text i filen ”{ $name }”. Skicka en lista som .csv, .txt, .tsv eller .xlsx, eller klistra in raderna.
answers-table_encoding = Jag kan inte tyda bokstäverna i filen ”{ $name }”. Spara den som .xlsx, eller som CSV i UTF-8, och skicka den igen, eller klistra in raderna.
answers-table_formula = I cell { $cell } finns en formel vars resultat inte står i filen. Öppna filen i ett kalkylprogram, spara den och skicka den igen.
answers-table_many_lines = Det är { $lines } rader, högst { $most } på en gång. Skicka dem i delar.
answers-table_many_columns = Rad { $line } har { $columns } kolumner, högst { $most } får plats. Ta bort dem som inte behövs och skicka igen.
answers-table_long_cell = På rad { $line } finns en text på { $length } tecken, { $most } får plats. Gör den kortare och skicka listan igen.
answers-table_pasted = Tillsammans är det { $length } tecken, { $most } får plats. Skicka det som en fil i stället.
answers-table_not_fetched = Jag kunde inte hämta filen. Skicka en lista som .csv, .txt, .tsv eller .xlsx på högst 1 MB, eller klistra in raderna.
answers-table_more = Rader hittills: { $lines }. Om det finns fler kommer de i ditt nästa meddelande, annars tryck här nedanför.
answers-table_all = Det var allt: { $lines }
answers-table_shown = { $lines ->
    [one] en rad
   *[other] { $lines } rader
}

## Log a session

log_session-no_unit = { $role ->
        [mentor] Din organisation har ingen enhet än, så det finns inget att dokumentera. Öppna en enhet: /unit.
        [viewer] Du ser siffrorna och skriver inget, så det finns inget för dig att dokumentera. Det du kan göra: /help.
        [coordinator] Tillfällen dokumenteras i enheter, och du har ingen. Det du kan göra: /help.
       *[other] Du har ingen enhet just nu, så det finns inget att dokumentera. Din mentor kan ge dig en.
    }
log_session-no_activity = { $role ->
        [mentor] { $unit } har ingen verksamhet än. Lägg till den: /unit.
        [partner] Ni har ingen egen verksamhet på { $unit } än. Mentorn lägger till den.
       *[other] { $unit } har ingen verksamhet än. Mentorn lägger till den.
    }
log_session-unit = Vilken enhet?
log_session-which = Vilket tillfälle?
    .option = { $activity }, { $when }
    .other = Något annat
    .help = De här är över och har inget svar än. ”Något annat” är för det som inte var planerat, eller för en annan dag.
log_session-activity = Vad var det?
    .help = Tryck på det ni gjorde. Det som saknas i listan lägger din mentor till på enheten.
log_session-day = Vilken dag? Högst 14 dagar tillbaka.
    .help = Tryck på en dag, eller skriv den: 15.5 eller fredag. Det som är äldre än två veckor kan inte längre dokumenteras.
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
    .help = Tryck på det som stämmer. ”Som planerat” tar tiderna som de står. ”Blev inte av” är också värt att berätta. Du kan även skriva antalen direkt här: 14 18 1 0.
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
    .help = Fyra tal i den här ordningen, med mellanslag: tjejer, killar, icke-binära, vet ej. Ett ensamt tal är alla, kön vet ej: du behöver aldrig gissa. Åldrar och nya besökare kan följa: 14 18 1 0 / 13-15 / +2. Om ingen kom är svaret 0.
    .tapping = Tjejer { $girls } · killar { $boys } · icke-binära { $nonbinary } · vet ej { $unknown }. Tillsammans { $total }.
    .label = Kom
    .short = antal
log_session-ages = { $total } kom{ $gender ->
        [unknown] , kön vet ej
       *[known] {""}
    }. I vilka åldrar, mest?
    .help = Den åldersgrupp, eller de två, som de flesta hörde till; en snabb blick räcker. ”Räkna åldrar” är för den som har räknat. Hoppa över om du inte kan säga.
    .second = Mest { $picked }. Klart, eller en till?
    .counting = Hur många i varje ålder? Så här: 13-15 20, 16-17 8. Åldersgrupper: { $bands }.
    .label = Åldrar
    .short = åldrar
log_session-new_faces = Nya besökare? Unga som ni inte hade sett här förut.
    .help = Bara de som ingen av er hade sett på enheten förut. De ingår i antalet som kom, de läggs inte till. Hoppa över om du inte kan säga.
    .more = Hur många nya besökare? Skriv talet.
    .label = Nya besökare
    .short = nya besökare
log_session-youth_run = Planerade och genomförde unga en del av det? Bara det som de själva både planerade och genomförde, med er som stöd.
    .help = Ja bara när de både planerade och genomförde det: en egen turnering, en matlagningskväll som de höll i. Om de hjälpte till med ert är det ett nej.
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
    .help = En mening räcker gott, något för ditt team att prata om. Aldrig om en enskild ung person: inga namn, inget som någon kan kännas igen på. Hoppa över om du inte kommer på något.
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

correct_session-none = { $role ->
        [viewer] Du skriver inte in några tillfällen, så det finns inget att ändra. Det du kan göra: /help.
        [coordinator] Du skriver inte in några tillfällen, så det finns inget att ändra. Det du kan göra: /help.
       *[other] Du har inga tillfällen att ändra. Dokumentera ett: /log.
    }
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

## Individual work, by the month

individual-option = Individuellt arbete, { $month }
individual-doing = Individuellt arbete, { $month }
individual-stands = Hittills angivet: möten { $meetings }, sammanlagt { $length }.
individual-stands_nothing = Inget är angivet än.
individual-meetings = Individuellt arbete, { $unit }, { $month }. { $stands } Hur många möten den månaden, allt som allt? Bara hur många, aldrig med vem eller om vad.
    .label = Möten
    .short = möten
    .help = Räkna varje gång ni träffade en ung person för ett eget samtal. Bara antalet sparas, för hela enheten och hela månaden.
individual-together = Hur länge varade de, alla tillsammans? Så här: 3 h eller 90 min.
    .label = Sammanlagt
    .short = sammanlagd tid
individual-card = Individuellt arbete, { $unit }, { $month }
individual-saved = Sparat: individuellt arbete, { $month }: möten { $meetings }, sammanlagt { $length }. Tack!
individual-saved_none = Sparat: individuellt arbete, { $month }: inga möten. Tack!
individual-left = Kvar som det var: individuellt arbete, { $month }.
individual-changed_meanwhile = En kollega har under tiden dokumenterat individuellt arbete ({ $unit }, { $month }), så inget skrevs över. Titta på hur det ser ut nu.

## The week

our_week-no_unit = { $role ->
        [mentor] Din organisation har ingen enhet än, så det finns ingen vecka att visa. Öppna en enhet: /unit.
        [partner] En hel enhets vecka är för dess eget team. Det du har dokumenterat ser du med /correct.
        [viewer] En enskild enhets vecka är för dess eget team. Hela månader visar /compare.
        [coordinator] En enhets vecka är för dess eget team, så det finns ingen att visa dig.
       *[other] Du har ingen enhet just nu, så det finns ingen vecka att visa. Din mentor kan ge dig en.
    }
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
# Nothing planned and nothing logged: nobody knows whether it was open.
our_week-day_none = –
our_week-day_cancelled = inställt
our_week-day_unlogged = saknas
our_week-day_coming = kommer
our_week-day_coming_too = …

## Öppna siffror

compare-nowhere = Öppna siffror är för den som har en roll i en organisation.
compare-whose = Vems öppna siffror?
    .network = Hela nätverket
compare-month = Öppna siffror för { $organisation }: vilken månad?
compare-network_month = Öppna siffror för hela nätverket: vilken månad?
compare-nothing = Det finns inga siffror för { $organisation } att jämföra än: de kommer när en månad med hållna tillfällen är över.
compare-title = Öppna siffror: { $organisation }, { $month } { $year }
compare-exact = Exakt, bara för organisationens mentorer:
compare-own = · eget arbete: tillfällen { $sessions }, besök { $visits }, { $length }
compare-partner = · partnerarbete: tillfällen { $sessions }, besök { $visits }, { $length }
compare-together = · tillsammans: tillfällen { $sessions }, besök { $visits }, { $length }
compare-about = Så här ser alla i nätverket dem: bara andelar, av antal avrundade till 5.
compare-too_few = Färre än tre tillfällen hölls den månaden, så det finns inga öppna siffror: de skulle säga för mycket om för få.
compare-rate_visits_per_session = Besök per tillfälle: { $rate }
compare-rate_visits_per_hour = Besök per timme öppen verksamhet: { $rate }
compare-rate_girls = Tjejer: { $rate }
compare-rate_boys = Killar: { $rate }
compare-rate_nonbinary = Icke-binära: { $rate }
compare-rate_unknown = Vet ej: { $rate }
compare-rate_new_faces = Nya besökare, av alla besök: { $rate }
compare-rate_youth_run = Ungdomsproducerat, av alla timmar: { $rate }
compare-rate_partner_sessions = Partnerarbete, av alla tillfällen: { $rate }
compare-rate_partner_visits = Partnerarbete, av alla besök: { $rate }
compare-share = { $share } %
compare-with_mean = { $rate } ({ $mean })
compare-not_told = kan inte sägas
compare-few_among_unknown = färre än 5, räknade som vet ej
compare-none_told = inget angivet
compare-mean = Inom parentes nätverkets medelvärde, organisationer: { $organisations }, den här bland dem. Var och en räknas en gång, oavsett storlek.
compare-no_mean = Nätverkets medelvärde visas när { $fewest } organisationer har siffror för månaden.
compare-network_mean = Medelvärde av organisationer: { $organisations }. Var och en räknas en gång, oavsett storlek.

## First meeting

language-own_name = Svenska
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d MMM
language-date = d MMM
language-before_minutes = .
language-language = Språk · Language · Kieli · Keel · Limbă
language-chosen = Från och med nu på svenska.

hello-again = Kul att se dig, { $name }! Dokumentera ett tillfälle: /log. Allt annat: /help.
hello-yours = Du har redan kommit in med den koden, { $name }; ingen annan blev av med sin plats. Det du kan göra: /help.
hello-door = Välkommen till Logbook. Skriv eller klistra in din inbjudningskod. Du får den av mentorn i din organisation.
    .code = Jag har en kod
    .bring = Ta med min organisation
    .help = Den har tio bokstäver och siffror, som 7KQ4M-2XW9T; små bokstäver och mellanslag spelar ingen roll. Du kan också klistra in en hel länk.
hello-code = Skriv eller klistra in din inbjudningskod, eller hela länken.
    .help = Den har tio bokstäver och siffror, som 7KQ4M-2XW9T; små bokstäver och mellanslag spelar ingen roll. Du kan också klistra in en hel länk.
hello-code_unknown = Den koden känner jag inte till. Kolla den bokstav för bokstav, eller be den som bjöd in dig om en ny. Felaktiga koder du kan prova innan jag väntar i en timme: { $left }.
hello-code_used = Den koden är redan använd. { $who } kan göra en ny.
hello-code_expired = Den koden gäller inte längre. { $who } kan göra en ny.
hello-code_locked = För många felaktiga koder. Ingen kod öppnar något för dig före klockan { $at }; försök igen då. Inget är förlorat, inbjudan gäller fortfarande.
hello-code_resting = Många felaktiga koder provas just nu, så koderna vilar i en timme. En länk fungerar ändå: öppna den i din inbjudan, eller klistra in den här.
hello-whoever = Den som bjöd in dig
hello-owner = Den som sköter din Logbook
hello-as_worker = { $who } bjuder in dig till { $unit }, { $organisation }, som ungdomsledare: du dokumenterar tillfällena där och ser veckan.
hello-as_worker_all = { $who } bjuder in dig till { $organisation } som ungdomsledare i alla enheter: du dokumenterar deras tillfällen och ser deras veckor.
hello-as_mentor = { $who } bjuder in dig till { $organisation } som mentor: du har hand om enheterna, personerna och allt som dokumenteras där.
hello-as_partner = { $who } bjuder in dig till { $unit } som partner till { $organisation }: du dokumenterar er egen verksamhet och ser era egna siffror.
hello-as_group = { $who } bjuder in { $unit } som partnergrupp till { $organisation }. Kontot är gruppens: det heter { $unit }, jag frågar inte efter någons eget namn, och det raderas efter sex månader utan användning.
hello-as_viewer = { $who } bjuder in dig till { $organisation } som läsare: du ser sammanställda siffror, och inga enskilda tillfällen.
hello-as_coordinator = { $who } bjuder in dig som koordinator: du välkomnar organisationer till nätverket och stöder deras mentorer.
hello-join = { $invited } Vad kallar dina kollegor dig?
    .leave = Det är inte för mig
hello-name = Vad kallar dina kollegor dig?
hello-more = { $invited } Vill du gå med?
    .join = Gå med
    .leave = Det är inte för mig
hello-group = { $invited } Vill ni gå med?
    .join = Gå med
    .leave = Det är inte för oss
hello-group_apart = En grupps konto står för sig, och den här chatten är redan din. Öppna inbjudan till { $unit } i en chatt eller webbläsare där ingen är inloggad.
hello-left = Inget ändrades, och inbjudan gäller fortfarande för den som den är avsedd för.
hello-too_late = Den koden har just använts upp eller tagits tillbaka. Be om en ny.
hello-joined_worker = Välkommen till { $unit }! Efter varje tillfälle frågar jag hur det gick; det tar under en minut. Inget skrivs någonsin ner om en enskild ung person. Dokumentera själv: /log. Allt annat: /help.
hello-joined_worker_all = Välkommen till { $organisation }! Efter varje tillfälle frågar jag hur det gick; det tar under en minut. Inget skrivs någonsin ner om en enskild ung person. Dokumentera själv: /log. Allt annat: /help.
hello-joined_mentor = Välkommen som mentor för { $organisation }! Enheter och verksamhet: /unit. Bjud in kollegor: /invite. Allt annat: /help.
hello-joined_partner = Välkommen, { $unit }! Dokumentera det ni har gjort: /log. Det syns i siffrorna för { $organisation }. Ni ser era egna. Inget skrivs någonsin ner om en enskild ung person. Allt annat: /help.
hello-joined_group = Välkommen, { $unit }! Det här kontot är gruppens. Dokumentera det ni har gjort: /log. Det syns i siffrorna för { $organisation }. Skriv inga namn, inte ens era egna. Efter sex månader utan användning raderas kontot.
hello-joined_viewer = Välkommen! Du ser siffrorna för { $organisation } sammanställda, aldrig ett enskilt tillfälle eller vem som har dokumenterat det. Så här gör du: /help.
hello-joined_coordinator = Välkommen som koordinator! Jag frågar dig här när någon vill ta med en organisation. Bjud in mentorer och koordinatorer: /invite. Allt annat: /help.
hello-already_somebody = Den här chatten används redan av { $name }. Använd koden i en chatt eller webbläsare där ingen är inloggad.
hello-sign_in = Den här koden öppnar kontot för { $name } i den här chatten. Är det du?
    .yes = Ja, det är jag
    .no = Nej
hello-begin = Välkommen till Logbook. Här finns ingen organisation än. Vad vill du göra?
    .set_up = Starta för min organisation
    .look_around = Titta runt med påhittade data
hello-looking_around = Du är mentor i Lakeside, en påhittad organisation: inget av det har hänt. Prova /week, /log, /correct och /unit. När du vill börja på riktigt, använd en ny startlänk: programmet skriver ut en vid varje start tills det finns en riktig organisation.

## Terms of use

terms-changed = Användarvillkoren har ändrats sedan de senast godkändes för { $organisation }. Allt fortsätter under tiden.
terms-text =
    Användarvillkoren för din organisation:
    1. Logbook sparar antal besök och det som personalen skriver om sitt eget arbete. Inget får skrivas in om en enskild ung person: inga namn, inga beskrivningar som någon kan kännas igen på.
    2. Det ni skriver in tillhör er organisation. Ni kan ta ut allt när som helst, i öppna format.
    3. Om personalen sparar Logbook namnet de själva väljer, deras roll, chatten eller webbläsaren de använder och det de har dokumenterat, som de kan ändra.
    4. Den som driver den här servern ansvarar för den, för säkerhetskopiorna och för vem som kommer åt den.
    5. Programmet ges i befintligt skick, utan garanti.
    Godkänner du dem för din organisation?
    .accept = Godkänn
    .decline = Avböj
    .later = Senare
terms-accepted = Villkoren är godkända för { $organisation }. Nu till det du kom för:
terms-put_off = Jag frågar igen tidigast i morgon; { $organisation } fortsätter som förut. Nu till det du kom för:

## Setting up an organisation

set_up-declined = Då startas inget, och inget har sparats. Länken gäller fortfarande.
set_up-organisation = Vad heter din organisation?
    .label = Organisation
    .short = organisation
set_up-mentor = Vad kallar dina kollegor dig?
    .label = Mentor
    .short = mentor
set_up-language = På vilket språk läser era team?
    .label = Språk
    .short = språk
set_up-time_zone = Vilken tidszon? Tryck på en stad, eller skriv en i närheten.
    .label = Tidszon
    .short = tidszon
set_up-unit = Nu den första enheten: en fritidsgård, ett uppsökande team, en klubb. Vad heter den?
set_up-next_unit = Vad heter nästa enhet?
set_up-another = { $unit } · { $activity }. Vad blir nästa?
    .one_more = En verksamhet till
    .unit = En enhet till
    .done = Det var allt
set_up-works = Arbetar du själv på { $unit }, så att jag ska fråga dig efter tillfällena där?
    .yes = Ja
    .no = Nej
    .label = Arbetar där
    .short = arbetar där
set_up-works_where = Arbetar du själv på någon av dem, så att jag ska fråga dig efter tillfällena där?
    .everywhere = På alla
    .nowhere = Nej
    .label = Arbetar på
    .short = arbetar på
set_up-card = { $name }
    .text =
        { $units }
        Stämmer allt? Enheter och verksamhet går att ändra när som helst senare.
    .save = Starta
set_up-thrown_away = Inget startades. Länken gäller fortfarande.
set_up-too_late = Länken har använts under tiden, så inget startades. Be om en ny.
set_up-demo_gone = De påhittade uppgifterna är borta.
set_up-team_chat = Teamens chattar: lägg till mig i ett teams grupp i Telegram med den här länken, så frågar jag dig här vilken enhet det gäller. Länken är bara din, och gäller en gång och i en dag. Gör fler: /unit. { $address }
    .button = Välj grupp
set_up-done = { $organisation } är i gång. Efter varje planerat tillfälle frågar jag hur det gick. Nästa steg: fler enheter med /unit, och dina kollegor med /invite.

## Bringing an organisation

bring-nobody = Här finns ingen som kan välkomna nya organisationer än, så jag sparar inget från dig. Den som sköter din Logbook kan ändra det: med ”logbook invite coordinator”, eller med en inbjudan till dig.
bring-organisation = Vad heter din organisation?
    .label = Organisation
    .short = organisation
bring-applicant = Vem är du? Ditt namn och din befattning, bara för koordinatorn.
    .label = Du
    .short = du
bring-card = Ta med { $organisation }
    .text = Ska jag skicka det här till koordinatorn?
    .save = Skicka
bring-thrown_away = Inget skickades eller sparades.
bring-sent = Skickat. Koordinatorn svarar här; direkt därefter kan { $organisation } börja.
bring-too_many = Du har redan flera organisationer som väntar på koordinatorns svar. { $organisation } skickades inte; vänta på svaret först.

application-decide = { $organisation } vill vara med.
    Anmäld av: { $applicant }
    .welcome = Välkommen
    .not_now = Inte nu
application-welcomed = Välkommen, { $organisation }! De har fått en inbjudan i sin egen chatt.
application-declined = Jag säger till dem att det inte går just nu: { $organisation }.
application-was_welcome = { $who } hann före: { $organisation } får vara med.
application-was_declined = { $who } hann före: inte nu, { $organisation }.
application-gone = Det är redan avgjort.
application-invitation =
    Koordinatorn välkomnar { $organisation }! Att komma i gång tar en kvart. Börja med knappen, eller senare med koden eller länken; de gäller en gång, i { $days } dagar, för den som startar.
    Kod: { $code }
    { $links }
application-begin = Starta nu
application-not_now = Koordinatorn har svarat: inte nu, { $organisation }. Fråga gärna igen senare.

activity_details-kind = Vad händer där? En verksamhet i taget.
    .open = Öppen kväll
    .group = Gruppverksamhet
    .project = Projekt
    .event = Evenemang
    .camp = Läger
    .trip = Utflykt
    .detached = Uppsökande ungdomsarbete
    .school = I skolan
    .digital = Digitalt
    .individual = Individuellt arbete
activity_details-name = Vad kallar ni det?
activity_details-times = När, vecka för vecka? Skriv till exempel fre 17-21 eller tis tors 15-17.30, eller tryck på dagarna. Hoppa över om det inte är regelbundet.
    .when = Från när till när? Tryck, eller skriv till exempel 17-21.

## Units, for mentors

my_unit-only_mentor = Bara en mentor kan ändra enheter. Fråga din. Det du själv kan göra: /help.
my_unit-unit = Vilken enhet?
    .partner = { $unit } (partner)
    .paused = { $unit } (paus)
    .help = Tryck på enheten du vill sköta. ”En ny enhet” öppnar en: en fritidsgård, ett uppsökande team, en klubb.
    .new_unit = En ny enhet
    .new_partner = En partnergrupp
    .from_list = Från en lista
    .done = Klart
my_unit-partner = Vad är det för grupp? Det en partnergrupp gör räknas som partnerverksamhet.
    .association = En förening
    .youth_group = En ungdomsgrupp
my_unit-group_name = Vad kallar sig gruppen? Gruppens namn, tack, ingen persons.
my_unit-organisation = I vilken organisation?
my_unit-unit_name = Vad heter den nya enheten?
my_unit-what = { $unit }
    { $activities }
    Teamets chatt: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: inte regelbundet
    .paused = { $activity } (paus)
    .individual = · Individuellt arbete, månad för månad
    .no_activity = · ingen verksamhet än
    .no_chat = ingen än
    .add_activity = Lägg till verksamhet
    .change_activity = Ändra verksamhet
    .team_chat = Teamets chatt
    .more = Mer
    .other_unit = En annan enhet
    .done = Klart
my_unit-more = { $unit }: vad vill du göra?
    .rename = Byt namn på enheten
    .pause = Pausa ett tag
    .resume = Avsluta pausen
    .individual_on = Individuellt arbete: på
    .individual_off = Individuellt arbete: av
    .merge = Slå ihop med en annan
    .close = Stäng enheten
my_unit-paused = { $name } har paus: inget planeras och jag frågar inte förrän du avslutar pausen här. Det går ändå att dokumentera för hand.
my_unit-resumed = { $name } fortsätter: jag frågar igen om det som är planerat.
my_unit-individual = { $on ->
        [true] { $unit } dokumenterar sitt individuella arbete från och med nu: en gång i månaden, möten och minuter.
       *[false] { $unit } dokumenterar inget individuellt arbete längre. Det som är dokumenterat finns kvar.
    }
my_unit-sure_close = Stänga { $unit }? Inget planeras, frågas eller dokumenteras där längre. Det som är dokumenterat finns kvar, även i siffrorna.
    .yes = Ja, stäng
    .no = Nej, stäng inte
my_unit-closed = Enheten { $unit } är stängd. Det som är dokumenterat finns kvar.
my_unit-merge = Vilken enhet ska { $unit } bli en del av?
my_unit-sure_merge = { $unit } blir en del av { $into }: verksamhet, kollegor, teamens chattar och inbjudningar flyttar dit. Det som är dokumenterat finns kvar under { $unit }. Det går inte att ångra.
    .yes = Ja, slå ihop dem
    .no = Behåll båda
my_unit-merged = { $unit } är en del av { $into } från och med nu. Det som är dokumenterat finns kvar under { $unit }.
my_unit-merged_in_chat = { $unit } är nu en del av { $into }, och det här är teamets chatt för { $into }. Det ni har dokumenterat på { $unit } finns kvar där.
my_unit-as_what = Som vilken verksamhet fortsätter { $activity }?
my_unit-sure_as = { $activity } fortsätter som { $into }, som tar över tiderna på de veckodagar där { $into } inte har egna. Det som är dokumenterat finns kvar under { $activity }. Det går inte att ångra.
    .yes = Ja, slå ihop dem
    .no = Behåll båda
my_unit-goes_on = { $activity } fortsätter som { $into }. Det som är dokumenterat finns kvar.
my_unit-meanwhile = { $changes }
    Din ändring är inte gjord än. Vill du göra den ändå?
    .all_the_same = Gör den ändå
    .leave = Låt det vara
my_unit-gone_unseen = Någon annan har under tiden stängt en av de två. Inget ändrades.
my_unit-gone = { $changes }
    Det du höll på att ändra finns alltså inte längre. Din ändring gjordes inte.
my_unit-added = Tillagt: { $activity }.
my_unit-activity = Vilken verksamhet?
my_unit-change = { $activity }: vad ska ändras?
    .times = Andra tider
    .name = Annat namn
    .kind = Annan typ
    .pause = Pausa ett tag
    .resume = Avsluta pausen
    .merge = Slå ihop med en annan
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
team_chat-elsewhere = ”{ $title }” är teamets chatt i en annan organisation. Mentorn där måste först ta bort mig från gruppen; lägg sedan till mig igen.
team_chat-already = ”{ $title }” är redan teamets chatt för { $unit }, inget ändrades.
team_chat-instead = ”{ $title }” är nu teamets chatt för { $old }. Ska den vara det för { $unit } i stället?
    .yes = Ja, ändra det
    .no = Låt det vara som det är
team_chat-left_alone = ”{ $title }” blir kvar som det var. Koppla chatten till en enhet när som helst: /unit.
team_chat-bound = ”{ $title }” är nu teamets chatt för { $unit }. Veckan kommer dit varje måndag klockan 9.
team_chat-greeting = Det här är nu teamets chatt för { $unit }. Varje måndag klockan 9 visar jag er vecka här, med en fråga att prata om. Se veckan när som helst: /week.

## Units from a list

unit_list-rows = Klistra in listan här, eller skicka den som en fil (CSV eller XLSX). En verksamhet per rad, så här:
    Båthuset; Öppen kväll; öppen; fre lör; 17-21
    Båthuset; Bandkväll; grupp; mån; 16.30-18
    Backen; Sommarläger; läger
    Typer: { $kinds }. Högst 500 rader. Du får se vad listan lägger till innan något läggs till.
    .more = Rader hittills: { $lines }.
unit_list-mended = Hela listan, rättad? Inklistrad eller som en fil.
    .more = Rader hittills: { $lines }.
unit_list-column_unit = enhet
unit_list-column_activity = verksamhet
unit_list-column_kind = typ
unit_list-column_weekdays = veckodagar
unit_list-column_times = tider
unit_list-individual = Individuellt arbete
unit_list-line = Rad { $number }, ”{ $line }”: { $problem }
unit_list-problems = Inget är tillagt än. Rader att rätta: { $number }
    { $problems }{ $more ->
        [0] { "" }
       *[other] { " " }Och { $more } till.
    }
unit_list-wrong_column = jag känner inte till kolumnen ”{ $value }”. Jag känner till: { $columns }.
unit_list-wrong_columns = det finns ingen kolumn för enheten, eller så står en kolumn där två gånger. Kolumnerna är: { $columns }.
unit_list-wrong_only_header = det finns bara kolumnernas namn, och ingen rad under dem.
unit_list-wrong_many = det finns något efter de { $number } kolumnerna. Är delarna åtskilda som de ska vara?
unit_list-wrong_apart = det ser ut som flera delar i en. Sätt semikolon mellan dem: Båthuset; Öppen kväll; öppen; fre; 17-21
unit_list-wrong_no_unit = enheten saknas. Den kommer först, på varje rad.
unit_list-wrong_no_activity = det finns tider, men ingen verksamhet. Vilken är det?
unit_list-wrong_long = ett namn har { $length } tecken, { $longest } får plats.
unit_list-wrong_kind = jag känner inte till typen ”{ $value }”. Jag känner till: { $kinds }.
unit_list-wrong_no_kind = typen saknas. En av: { $kinds }.
unit_list-wrong_other_kind = { $activity } har en annan typ längre upp. En verksamhet har en enda typ.
unit_list-wrong_weekdays = jag känner inte till veckodagarna ”{ $value }”. Så här: fre, eller fre lör, eller mån-fre.
unit_list-wrong_times = jag känner inte till tiderna ”{ $value }”. Så här: 17-21, eller 17.30-21.
unit_list-wrong_no_times = det finns veckodagar, men inga tider. Så här: 17-21; eller lämna båda tomma om det inte är regelbundet.
unit_list-wrong_no_days = det finns tider, men inga veckodagar. Så här: fre; eller lämna båda tomma om det inte är regelbundet.
unit_list-summary = I listan, med antalet verksamheter: { $names }
    Nya enheter: { $units }. Nya verksamheter: { $activities }. Finns redan, och lämnas som de är: { $known }.
    Ska jag lägga till det här?
    .unusual = Längre än 12 timmar, kolla: rad { $lines }.
    .add = Lägg till allt
    .leave = Låt det vara
unit_list-added = Tillagt. Nya enheter: { $units }. Nya verksamheter: { $activities }. Lämnade som de var: { $known }.
unit_list-nothing_new = Allt det finns redan (verksamheter: { $known }). Inget ändrades.
unit_list-left = Inget från listan lades till.

## People

people-former = en tidigare medarbetare

## What was changed

changes-at = { $when } – { $what }
changes-nobody = serverns ägare
changes-organisation_founded = { $who } tog med { $name } till Logbook.
changes-organisation_renamed = { $who } bytte namn på { $old } till { $name }.
changes-terms_accepted = { $who } godkände användarvillkoren, version { $version }.
changes-settings_changed = { $who } ändrade hur länge saker sparas.
changes-unit_opened = { $who } öppnade { $name }.
changes-unit_renamed = { $who } bytte namn på { $old } till { $name }.
changes-unit_paused = { $who } pausade { $name }.
changes-unit_resumed = { $who } avslutade pausen för { $name }.
changes-unit_archived = { $who } stängde { $name }.
changes-unit_merged = { $who } gjorde { $name } till en del av { $into }.
changes-individual_on = { $who } slog på individuellt arbete för { $name }.
changes-individual_off = { $who } slog av individuellt arbete för { $name }.
changes-list_read = { $who } lade till det som stod i en lista. Nya enheter: { $units }. Nya verksamheter: { $activities }.
changes-activity_added = { $who } lade till verksamheten { $name }.
changes-activity_renamed = { $who } bytte namn på verksamheten { $old } till { $name }.
changes-activity_kind = { $who } gav { $name } en annan typ.
changes-activity_times = { $who } gav { $name } andra tider.
changes-activity_paused = { $who } pausade verksamheten { $name }.
changes-activity_resumed = { $who } avslutade pausen för verksamheten { $name }.
changes-activity_archived = { $who } avslutade verksamheten { $name }.
changes-activity_merged = { $who } slog ihop verksamheten { $name } med { $into }.
changes-chat_bound = { $who } kopplade teamets chatt ”{ $title }”.
changes-chat_left = ”{ $title }” är inte längre teamets chatt.
changes-invited = { $who } bjöd in { $role ->
        [coordinator] en koordinator
        [mentor] en mentor
        [partner] en partner
        [viewer] en läsare
       *[worker] en ungdomsledare
    }. Kan användas, antal gånger: { $uses }.
changes-invitation_revoked = { $who } tog tillbaka en inbjudan, för { $role ->
        [coordinator] en koordinator
        [mentor] en mentor
        [partner] en partner
        [viewer] en läsare
       *[worker] en ungdomsledare
    }.
changes-joined = { $who } gick med som { $role ->
        [coordinator] koordinator
        [mentor] mentor
        [partner] partner
        [viewer] läsare
       *[worker] ungdomsledare
    }.
changes-role_taken = { $name } är inte längre { $role ->
        [coordinator] koordinator
        [mentor] mentor
        [partner] partner
        [viewer] läsare
       *[worker] ungdomsledare
    }. Ändrat av: { $who }.
changes-role_moved = { $who } gav { $name } en plats på { $unit }.
changes-mentor_handed_over = { $who } lämnade över rollen som mentor till { $name }.
changes-left = { $own ->
        [true] { $name } lämnade organisationen.
       *[false] { $who } tog bort { $name }.
    }
changes-account_gone = En medlem har raderat sitt konto. Det som medlemmen har dokumenterat finns kvar.
changes-erased = Det som hade sparats tillräckligt länge raderades, som organisationen har bestämt.

## Invitations

invite-only_mentor = Bara en mentor kan bjuda in andra: fråga din. Själv kan du få en kod som öppnar ditt konto på en annan telefon eller i en annan webbläsare.
    .own = En kod till mig själv
    .no = Nej tack
invite-no_unit = Det finns ingen enhet än att bjuda in någon till.
invite-what = Vem bjuder du in?
    .help = En ungdomsledare går med i en enhet, en mentor i hela organisationen. En inloggningskod är för den som redan är med och har en ny telefon.
    .worker = En ungdomsledare
    .mentor = En mentor till
    .partner = En partner
    .viewer = En läsare
    .organisation = En organisations mentor
    .coordinator = En koordinator till
    .sign_in = En inloggningskod
    .open = Öppna inbjudningar
invite-unit = Till vilken enhet?
    .all = Alla enheter
invite-organisation = För vilken organisation?
invite-group = Vilken partner?
    .association = En ny förening
    .youth_group = En ny ungdomsgrupp
invite-association_name = Vad heter föreningen?
invite-group_name = Vad heter gruppen? Kontot får det namnet och ingens eget.
invite-which = För vilken organisation? En som inte finns här än öppnas av sin mentor.
invite-gives_worker = Ungdomsledare på { $unit }, { $organisation }: dokumenterar tillfällena där, ser veckan.
invite-gives_worker_all = Ungdomsledare i alla enheter, { $organisation }: dokumenterar deras tillfällen, ser deras veckor.
invite-gives_mentor = Mentor för { $organisation }: har hand om enheterna, personerna och allt som dokumenteras där.
invite-gives_partner = Partner till { $organisation }: { $unit } dokumenterar sin egen verksamhet och ser sina egna siffror.
invite-gives_group = Partnergrupp till { $organisation }: { $unit } dokumenterar sin egen verksamhet och ser sina egna siffror. Kontot är gruppens, utan någons namn.
invite-gives_viewer = Läsare för { $organisation }: ser sammanställda siffror, inga enskilda tillfällen.
invite-gives_coordinator = Koordinator för hela nätverket: välkomnar organisationer, stöder mentorer.
invite-gives_found = Första mentorn för { $organisation }, en ny organisation: startar den.
invite-make = { $given }
    { $uses ->
        [one] Gäller en gång, i { $lasting }.
       *[other] Gäller för { $uses } personer, i { $lasting }.
    }
    .make = Gör inbjudan
    .uses = Till fler personer
    .days = Annan tid
invite-lasting = { $days ->
        [one] en dag
       *[other] { $days } dagar
    }
invite-uses = För hur många personer? Tryck, eller skriv upp till 100.
invite-days = I hur många dagar? Tryck, eller skriv upp till 60.
invite-made =
    { $given }
    { $uses ->
        [one] Gäller en gång, till { $until } klockan { $at }.
       *[other] Gäller för { $uses } personer, till { $until } klockan { $at }.
    }
    Kod: { $code }
    { $links }
invite-opened = { $unit } är nu en egen partner, med en verksamhet att börja med: { $activity }. Lägg till fler, och tider: /unit.
invite-whom = Vem behöver en inloggningskod? För en ny telefon, eller en webbläsare som har glömt bort den som loggar in.
    .me = Jag själv
invite-sign_in_made =
    Inloggningskod, gäller en gång, i en dag. Ge den bara till den som kontot tillhör.
    Kod: { $code }
    { $links }
invite-open_worker = Ledare, { $place }
invite-open_mentor = Mentor, { $place }
invite-open_partner = Partner, { $place }
invite-open_viewer = Läsare, { $place }
invite-open_coordinator = Koordinator
invite-one_unused = · { $role }: { $left } av { $of } kvar, till { $until } klockan { $at }
invite-one_used = · { $role }: { $left } av { $of } kvar, till { $until } klockan { $at }; använd av { $used }
invite-none_open = Ingen inbjudan är öppen.
invite-take_back = Öppna inbjudningar, den nyaste först (totalt { $number }):
    { $invitations }
    Vilken tar du tillbaka?
    .none = Ingen, allt är bra
invite-kept = Inget ändrades.
invite-taken_back = Tillbakatagen: den öppnar inget längre. Den som redan har kommit in med den blir kvar.
invite-only_here = Länken går bara att öppna på den här datorn. Den som sköter din Logbook gör den åtkomlig för andra med inställningen LOGBOOK_WEB_URL, eller LOGBOOK_WEB_HOST i ett eget nätverk.

## Practising

practice-doing = Öva
practice-organisation = Övning
practice-own_unit = Övningsgården
practice-nothing_to_practise = Övningarna är för dem som dokumenterar tillfällen, och du skriver inte in några. Det du kan göra: /help.
practice-board =
    Öva: tre korta övningar med de riktiga frågorna, på en egen gård. Inget av det här räknas någonstans.
    { $log ->
        [true] ✓
       *[false] ·
    } Dokumentera en kväll
    { $correct ->
        [true] ✓
       *[false] ·
    } Ändra den
    { $week ->
        [true] ✓
       *[false] ·
    } Läs veckan
    .log = Dokumentera en kväll
    .correct = Ändra den
    .week = Läs veckan
    .later = Senare
    .help = Ta dem i ordning, eller vilken som helst igen. Det du gör här ser ingen; din mentor ser bara hur många som har gjort alla tre.
practice-later = När du vill: /practice
practice-to_log = Säg att det här var din kväll ({ $when }): 14 tjejer, 18 killar, 1 icke-binär; mest 13–15; två nya besökare; de unga genomförde inget av det själva. Dokumentera den. Inget av det här räknas.
practice-was_held = Så berättar man om en stängd kväll: det är också information. I den här övningen var dörrarna öppna; dokumentera den en gång till.
practice-to_correct = Hemma kommer du på det: det kom en tjej mer än vad som står. Tryck på kvällen och ändra den. Inget av det här räknas.
    .help = Tryck på kvällen, sedan på [Ändra: antal], skriv de fyra talen med en tjej mer, och spara.
practice-one_girl_more = Övningen vill ha en tjej mer än vad som stod: { $girls } tjejer. Försök en gång till.
practice-gone = Du har dokumenterat en annan kväll under tiden, och övningen sparar bara den senaste. Ändra den i stället.
practice-to_read = Läs veckan: hur många kom, allt som allt?
practice-not_quite = { $number } är ett annat tal. Titta en gång till på raden med besöken: där är alla tillsammans, och nya besökare ingår.
practice-learned_log = Övningen är klar. Ta med dig: siffrorna först, och allt visas en gång till innan du sparar. Allt får också plats på en rad: 14 18 1 0 / 13-15 / +2
practice-learned_correct = Övningen är klar. Ta med dig: ett fel rättar du när som helst med två tryck, och det som stod där förut finns kvar.
practice-learned_week = Rätt. Ta med dig: besöken är alla tillsammans, resten säger vilka och hur länge, och ingen rangordnas någonsin.
practice-all_done = Det var alla tre. Från och med nu räknas det: dokumentera ett tillfälle med /log, och efter varje planerat frågar jag av mig själv.
practice-next = Nästa övning
practice-again = Försök igen

## Help

help-where = Du är här: { $what }.
help-stranger =
    Jag är Logbook: en ungdomsledare berättar för mig på en minut hur en kväll var, och teamet får sin vecka som bild. Om unga sparar jag bara siffror, aldrig ett namn.
    För att komma in behöver du en inbjudningskod av mentorn i din organisation. Skriv den här, eller skicka /start för att börja.
help-nobody = Du har ingen roll i någon organisation just nu. Din mentor kan bjuda in dig igen: skriv koden med /start framför.
help-log = /log – dokumentera ett tillfälle
help-correct = { $mentor ->
        [true] /correct – ändra det som är dokumenterat
       *[false] /correct – ändra det du har dokumenterat
    }
help-week = /week – en enhets vecka som bild
help-unit = /unit – enheter, verksamhet, teamens chattar
help-invite = { $mentor ->
        [true] /invite – bjud in en kollega, eller släpp in någon igen
       *[false] /invite – en kod till en annan telefon eller webbläsare du har
    }
help-practice = /practice – tre korta övningar; inget av dem räknas
help-compare = /compare – öppna siffror per månad, bredvid nätverkets
help-organisation = /organisation – hur det står till: människor, ändringar, hur länge saker sparas
help-network = /network – hur nätverket mår: organisationer, meddelanden, återkoppling
help-ask = { $mentor ->
        [true] /ask – fråga koordinatorn
       *[false] /ask – fråga dina mentorer
    }
help-mydata = /mydata – allt som sparas om dig, att ta med eller radera
help-feedback = /feedback – säg vad du tycker till dem som gör Logbook
help-language = /language – byt språk
help-cancel = /cancel – lägg det vi håller på med åt sidan, inget går förlorat
help-one_line = När jag frågar hur många som kom kan du skriva allt på en rad: 14 18 1 0 / 13-15 / +2

## Your own data

my_data-what = Det här sparar Logbook om dig, { $name }: ditt namn och dina roller, { $chats ->
        [one] din chatt
       *[other] dina { $chats } chattar
    }, { $sessions ->
        [one] ett tillfälle
       *[other] { $sessions } tillfällen
    } och { $reflections ->
        [one] en reflektion
       *[other] { $reflections } reflektioner
    } som du har dokumenterat, och det du har frågat eller ändrat. Ingen annan får den här filen.
    .send = Skicka allt till mig
    .delete = Ta bort mig
    .leave = Inget, tack
my_data-everything = Allt som är sparat om dig, som en fil som alla program kan läsa. Den blir kvar i den här chatten: radera meddelandet när du har sparat filen någon annanstans.
my_data-left = Inget ändrades.
my_data-last_mentor = Du är den enda mentorn för { $organisations }. Utan dig kan ingen där bjuda in, ändra enheter eller svara på frågor; koordinatorn får veta det. Lämna över din roll först: /organisation.
    .go = Fortsätt ändå
    .stay = Stanna
my_data-sure = Om du går, { $name }, raderas ditt namn, dina chattar, dina roller, det du har frågat och det som är halvfärdigt genast, här och för alltid. { $sessions ->
        [0] Du har inte dokumenterat något tillfälle, så inget av dig blir kvar.
        [one] Tillfället du har dokumenterat blir kvar, med det du skrev om det; det är då skrivet av ”en tidigare medarbetare”.
       *[other] De { $sessions } tillfällen du har dokumenterat blir kvar, med det du skrev om dem; de är då skrivna av ”en tidigare medarbetare”.
    } Ingen kan ångra det här.
    .yes = Ta bort mig för gott
    .no = Nej, stanna
my_data-gone = Du är nu borttagen, { $name }. Den här chattens eget nummer försvinner i natt; det som står här i chatten kan du radera själv. Tack för arbetet du har dokumenterat.
my_data-without_mentor = { $organisation } är utan mentor: den sista har lämnat. Gör en kod till en ny: /invite.

## Menus of commands

menu-log = Dokumentera ett tillfälle
menu-correct = Ändra ett tillfälle
menu-week = Veckan
menu-compare = Öppna siffror
menu-unit = Enheter och verksamhet
menu-invite = Inbjudningar och koder
menu-organisation = Organisationen
menu-network = Nätverket
menu-ask = Fråga någon som vet
menu-feedback = En rad om Logbook
menu-mydata = Mina egna uppgifter
menu-practice = Öva
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
browser-practice = Övning: inget här räknas.
browser-change = ändra
browser-new = Nytt meddelande
browser-too_fast = För många på en gång. Vänta lite och försök igen.
browser-too_long = Det är väldigt långt: { $length } tecken, { $longest } får plats.
browser-lost = Den här webbläsaren är ny för oss. Om du hade ett konto, be din mentor om en inloggningskod.
browser-start = Börja
browser-you = Du
browser-close = Stäng
browser-no_script = Den här chatten behöver JavaScript. Slå på det i webbläsarens inställningar och ladda om sidan.
browser-attach = Skicka en fil
browser-too_large = Filen är på { $size }, högst { $most } på en gång. Skicka den i delar.
browser-download = Ladda ner

## The terminal

terminal-choose = #1 väljer den första knappen, och så vidare; allt annat är text. Ctrl-D avslutar, inget går förlorat.
terminal-picture = Bild: { $path }
terminal-file = Fil: { $path }
terminal-no_file = Det finns ingen fil { $path } som går att läsa. Skriv så här: (file /home/aino/units.csv).
terminal-large_file = { $path } är på { $size } MB, högst { $most } MB på en gång. Skicka den i delar.

## What the program prints at its start

run-browser = Logbook är i gång. Chatt i webbläsaren: { $address }
run-set_up = Den här boken är tom. Starta för din organisation, eller titta runt med påhittade data, med den här länken; den fungerar en gång: { $link }
run-demo = En demobok, allt är påhittat. Titta runt med den här länken; den fungerar en gång: { $link }
run-telegram_on = På Telegram: https://t.me/{ $name }
run-telegram_waits = På Telegram lyssnar redan en annan Logbook med samma token ({ $who }); den här tar över när den slutar.
run-telegram_off = För att komma i gång på Telegram: hämta en token från @BotFather, sätt LOGBOOK_TELEGRAM_TOKEN till den och starta om.
run-only_here = Bara den här datorn kan öppna adresserna. För telefoner och kollegor: LOGBOOK_WEB_HOST=0.0.0.0 och LOGBOOK_WEB_URL=http://(den här datorns adress):{ $port }, helst https bakom en proxy.
run-stop = Ctrl-C stoppar; inget går förlorat.

## The organisation, in order

my_organisation-only_mentor = Bara mentorer sköter en organisation. Ställ en fråga till din: /ask.
my_organisation-organisation = Vilken organisation?
my_organisation-doing = Sköta { $organisation }
my_organisation-board = { $organisation }
    { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $unreachable ->
        [0] , alla går att nå
       *[other] , { $unreachable } av dem går inte att nå
    }
    { $units }
    Övning: { $finished } av { $of } är klara
    Öppna frågor till mentorer: { $questions }
    .people = Personer
    .changes = Vad som har ändrats
    .keeping = Hur länge data sparas
    .rename = Byt namn
    .coordinator = Fråga koordinatorn
    .questions = Öppna frågor
    .done = Klart
my_organisation-unit = · { $unit }: förra veckan { $week }, den här månaden { $month }
my_organisation-logged = { $logged } av { $planned } dokumenterade
my_organisation-nothing_planned = inget planerat
my_organisation-no_units = · Inga enheter än; lägg till dem: /unit
my_organisation-more_units = … och { $units } till
my_organisation-new_name = Vad ska { $organisation } heta från och med nu?
my_organisation-renamed = Det nya namnet är { $organisation }.
my_organisation-brought = Här är de, den äldsta först.
my_organisation-over = Okej. Se det när som helst: /organisation.
my_organisation-log = Vad som har ändrats, det nyaste först:
    { $changes }
    .nothing = Inget har ändrats här än.
    .earlier = Tidigare
    .one_unit = För en enhet
    .overview = Till översikten
my_organisation-log_unit = För vilken enhet?
    .all = För alla
my_organisation-keeping = Hur länge sparas vad?
    · Reflektioner: { $reflections }
    · Gamla värden i ändrade tillfällen: { $revisions }
    · Avslutade samtal med mig: { $talks }
    Tillfällenas siffror finns alltid kvar.
    .reflections = Reflektioner
    .revisions = Gamla värden
    .talks = Samtal
my_organisation-years = { $number } år
my_organisation-days = { $number } dagar
my_organisation-ever = så länge boken finns
my_organisation-years_for = { $what ->
        [reflections] Hur länge ska reflektioner sparas?
       *[revisions] Hur länge ska de gamla värdena i ändrade tillfällen sparas?
    }
    .ever = Så länge boken finns
my_organisation-talks_for = Hur länge ska avslutade samtal sparas?
my_organisation-erases = { $what ->
        [reflections] Reflektioner
        [revisions] Gamla värden i ändrade tillfällen
       *[talks] Avslutade samtal
    } äldre än { $length } raderas då varje natt, för gott. Ska jag göra det?
    .yes = Ja
    .no = Nej
my_organisation-kept_as_it_was = Då blir det som det var.
my_organisation-keeps = Noterat.

## Its people

our_people-who = Vem? Går inte att nå: { $away }.
    .nobody = ingen
    .others = Andra
    .overview = Till översikten
our_people-person = { $name }
    { $roles }
    { $seen }. { $reached }
    .hand_over = Mentor i mitt ställe
    .move = Till en annan enhet
    .more = En enhet till
    .take = Ta bort en roll
    .sign_in = Inloggningskod
    .remove = Ta bort
our_people-myself = { $name }, det är du
    { $roles }
    { $seen }. { $reached }
    .no_mentor = Sluta som mentor
    .leave = Lämna
our_people-seen = Senast här { $day }
our_people-never_seen = Inte varit här än
our_people-reachable = Jag kan skriva dit.
our_people-unreachable = Jag kan inte skriva dit längre: en inloggningskod öppnar en ny chatt.
our_people-role_mentor = mentor
our_people-role_worker = ungdomsledare
our_people-role_partner = partner
our_people-role_viewer = läsare
our_people-which_role = { $name }: vilken roll flyttar till en annan enhet?
our_people-where_to = { $name } flyttar från { $unit } till vilken enhet?
our_people-one_more = Vilken enhet får { $name } dessutom?
our_people-everywhere = { $name } finns redan i alla enheter.
our_people-moved = { $name } finns nu på { $unit }.
our_people-added = { $name } finns nu även på { $unit }.
our_people-take = Vilken roll tas från { $name }?
our_people-taken = { $name } är inte längre: { $role }.
our_people-meanwhile = Någon annan har just ändrat rollerna för { $name }, så inget ändrades. Titta på hur de ser ut nu.
our_people-sure = Ta bort { $name } från { $organisation }? Det går då inte längre för { $name } att dokumentera eller se något här; det som är dokumenterat finns kvar.
    .yes = Ta bort
    .no = Nej
our_people-removed = { $name } finns inte längre i { $organisation }.
our_people-sign_in = /invite gör en inloggningskod: med den kommer { $name } in igen från en ny telefon eller webbläsare.
our_people-hand_over_sure = { $name } blir mentor för { $organisation }, och du är det inte längre. { $besides ->
        [true] Dina andra roller där blir kvar; koder du har gjort tas tillbaka.
       *[false] Du har ingen annan roll där, så du ser sedan inget därifrån; koder du har gjort tas tillbaka.
    } Ska jag göra det?
    .yes = Lämna över
    .no = Nej
our_people-handed_over = { $name } är nu mentor för { $organisation }, och har fått veta det. Tack för allt du har gjort!
our_people-now_mentor = { $name } har lämnat över { $organisation } till dig: du är mentor där nu. Se hur det är: /organisation.
our_people-sure_myself = { $what ->
        [leave] Lämna { $organisation }? Du kan då inte längre dokumentera eller se något där; det du har dokumenterat finns kvar.
       *[no_mentor] Sluta som mentor för { $organisation }? Dina andra roller där blir kvar.
    }
    .yes = Ja
    .no = Nej
our_people-last_mentor = Du är den enda mentorn för { $organisation }. Utan mentor kan ingen där bjuda in, svara på frågor, ändra enheter eller koppla en chatt; det som är dokumenterat finns kvar, och ledarna får frågor som förut. Lämna hellre över först: välj en kollega bland personerna. { $coordinator ->
        [true] Om du går ändå får koordinatorn veta det.
       *[false] Här finns ingen koordinator som kan få veta det; bara serverns ägare kan då utse en ny mentor.
    }
    .stay = Stanna
    .go = Gå ändå
our_people-alone_now = Du har just blivit den enda mentorn för { $organisation }, så inget ändrades. Titta på det en gång till.
our_people-left_it = Du har lämnat { $organisation }. Det du har dokumenterat finns kvar.
our_people-no_mentor_more = Du är inte längre mentor för { $organisation }.
our_people-without_mentor = { $organisation } är utan mentor: { $name } var den sista och har lämnat. Gör en kod till en ny: /invite.

## Asking

ask-nobody = Här finns ingen som du kan fråga: du hör inte till någon organisation.
ask-whom = Vem vill du fråga?
    .of_mentor = Mentorerna för { $organisation }
    .of_coordinator = Koordinatorn, för { $organisation }
ask-no_mentor = { $organisation } har ingen annan mentor just nu, så ingen kan svara här.
ask-no_coordinator = Här finns ingen koordinator just nu, så ingen kan svara. Fråga den som sköter din Logbook.
ask-question = { $kind ->
        [coordinator] Vad vill du fråga koordinatorn? Ett meddelande.
       *[mentor] Vad vill du fråga mentorerna för { $organisation }? Ett meddelande.
    }
ask-show = Får jag visa { $kind ->
        [coordinator] koordinatorn
       *[mentor] mentorn
    } var du är i det här: { $what }? Inget du har skrivit visas.
    .yes = Visa det
    .no = Nej
ask-sent = { $kind ->
        [coordinator] Koordinatorn har fått din fråga.
       *[mentor] Mentorerna för { $organisation } har fått din fråga.
    } Svaret kommer hit.
ask-waits = { $kind ->
        [coordinator] Jag når inte koordinatorn just nu. Din fråga är sparad.
       *[mentor] Jag når inte mentorerna för { $organisation } just nu. Din fråga väntar på dem; ring om det är bråttom.
    }
ask-answered = { $who } svarar på din fråga
    ”{ $text }”

    { $answer }

answer_question-doing = Svara { $who }
answer_question-asked = { $who }, { $organisation }, frågar:
    ”{ $text }”
    Skriv ditt svar; det går bara dit.
    .answer = Svara
answer_question-asked_showing = { $who }, { $organisation }, frågar:
    ”{ $text }”

    Här är { $who }, utan ett ord av det som skrevs; namnen står för andra:
    { $story }

    Skriv ditt svar; det går bara dit.
    .answer = Svara
answer_question-answer = Ditt svar till { $who }?
answer_question-brought = { $who } har fått ditt svar.
answer_question-out_of_reach = { $who } går inte att nå här längre. Ditt svar är sparat, men ingen har fått det.
answer_question-already = { $colleague } har svarat { $who }: ”{ $answer }”
answer_question-gone = Den frågan finns inte längre.

## Feedback

feedback-line = Vad vill du säga till dem som gör Logbook? Ett meddelande: vad var svårt, vad saknas, vad är bra. Koordinatorn läser det med ditt namn; de läser det utan.
feedback-sent = Tack! Koordinatorn har fått det.
feedback-kept = Tack! Det är med på listan till dem som gör Logbook.
feedback-told = { $who } om Logbook: ”{ $text }”
feedback-told_about = { $who } om Logbook, vid frågan { $about }: ”{ $text }”

## The network

network-only_coordinator = Bara koordinatorn sköter nätverket.
network-board = Nätverket: { $of ->
        [one] 1 organisation
       *[other] { $of } organisationer
    }{ $alone ->
        [0] {""}
       *[other] , { $alone } utan mentor
    }
    { $organisations }
    .announce = Meddelande till alla
    .chat = Mentorernas chatt
    .feedback = Återkoppling
    .invite = Bjud in
    .done = Klart
network-line = · { $organisation }: enheter { $units }, personer { $people }, mentorer: { $mentors }
network-line_alone = · { $organisation }: enheter { $units }, personer { $people }, UTAN MENTOR
network-more = … och { $of } till
network-empty = · Ingen än; gör en kod till den första mentorn: /invite
network-text = Vad ska varje mentor läsa? Ett meddelande, högst { $longest } tecken.
network-sure = Varje mentor, och mentorernas chattar, får det här:
    ”{ $text }”
    .send = Skicka
    .no = Nej
network-not_sent = Inget skickades.
network-sent = På väg. Mentorer: { $mentors }, chattar: { $chats }.
network-sent_but = På väg. Mentorer: { $mentors }, chattar: { $chats }. Går inte att nå: { $missed }.
network-announcement = { $who }, koordinator för nätverket, till alla mentorer:
    { $text }
network-no_telegram = Telegram är inte kopplat här, så det finns inga gruppchattar.
network-chat = Lägg till mig i mentorernas grupp med den här länken. Den är bara din, och gäller en gång och i en dag. { $address }
    .button = Välj grupp
network-feedback_list = Vad folk säger om Logbook, utan namn.
network-no_feedback = Ingen har sagt något än.
network-invite = /invite gör en kod till en mentor eller en koordinator till.
network-over = Okej. Se det när som helst: /network.

## Exporten: vad README.txt säger om filerna. Ett attribut är en kolumn; koderna är desamma som i filerna

export-title = Logbook, hela boken
export-written = Skriven
export-how_to_read = Så läser du de här filerna
    .rules =
        CSV: kommatecken mellan cellerna, citattecken där en cell behöver dem, kolumnernas namn på första raden.
        UTF-8 med byteordningsmärke (BOM), så att Excel visar bokstäver som ä rätt. I Python: encoding="utf-8-sig".
        En tom cell betyder att frågan inte ställdes, hoppades över eller inte är aktuell. 0 betyder ingen eller inget. Det är olika saker.
        Datum skrivs YYYY-MM-DD (år, månad, dag). Ett tillfälles date, start och end är lokal klocktid i organisationens tidszon (time_zone); alla andra tidpunkter är i UTC och slutar på Z.
        true (ja) och false (nej) skrivs som ord.
        En text som börjar med = + - @, en tabb eller en radbrytning (eller med en apostrof) har fått en apostrof (') framför sig, så att inget kalkylprogram kör den som en formel. Ta bort en apostrof i början för att få texten så som den skrevs.
        Organisationer märkta invented innehåller påhittade exempeluppgifter.
        Besök, inte besökare: en ung person vid ett tillfälle är ett besök. Ingen enskild ung person finns någonstans i boken.
        Det som medlemmar har övat finns inte i någon av filerna: det räknas ingenstans.
        Med avsikt inte i filerna: pågående samtal, identiteter i kanalerna (vem någon är på Telegram eller i en webbläsare), koder, mottagna meddelanden och meddelanden som väntar på att skickas.
export-sessions = En rad per tillfälle: genomförda, inställda och planerade.
    .organisation = organisationens namn
    .unit = enhetens namn
    .activity = verksamhetens namn
    .kind = något av open (öppen kväll), group (gruppverksamhet), project (projekt), event (evenemang), camp (läger), trip (utflykt), detached (uppsökande ungdomsarbete), school (i skolan), digital (digitalt)
    .date = den lokala dag då det började
    .start = lokal tid
    .end = lokal tid; en kväll kan sluta nästa dag
    .status = planned (planerat, inget svar än), held (genomfört) eller cancelled (inställt)
    .cancelled_reason = något av staff (personalbrist), nobody_came (ingen kom), holiday (lov eller helgdag), premises (lokalen), weather (vädret), other (annat)
    .area = vid uppsökande arbete: en stadsdel, aldrig en adress
    .girls = besök av tjejer
    .boys = besök av killar
    .nonbinary = besök av icke-binära unga
    .unknown = besök där könet inte är känt
    .total = besök: de fyra antalen tillsammans
    .ages_mode = none (inte angivet), mostly (åldersgrupper nämnda, inga tal) eller counted (räknat)
    .mostly_1 = vanligaste åldersgruppen, vid mostly
    .mostly_2 = den andra nämnda åldersgruppen, vid mostly
    .age_under_10 = besök av unga under 10 år, vid counted
    .age_10_12 = besök av unga 10–12 år, vid counted
    .age_13_15 = besök av unga 13–15 år, vid counted
    .age_16_17 = besök av unga 16–17 år, vid counted
    .age_18_24 = besök av unga 18–24 år, vid counted
    .age_25_28 = besök av unga 25–28 år, vid counted
    .age_unknown = besök som inte räknats i någon åldersgrupp, vid counted: resten
    .new_faces = besök av unga som personalen inte hade sett på enheten förut
    .producers = hur många unga som planerade och genomförde en del
    .produced_minutes = hur lång den delen var, minuter
    .minutes = verklig längd, minuter, även när klockan ställs om
    .workers = ledare på plats
    .volunteers = frivilliga på plats
    .tags = vad det handlade om, inget till två, med kommatecken emellan: social (gemenskap), learning_support (stöd i lärandet), culture (kultur), sport (idrott), digital (digitalt), information (vägledning), counselling (rådgivning), volunteering (frivilligarbete), international (internationellt), self_initiated (eget initiativ), other (annat)
    .aim = en rad som skrevs före tillfället
    .prompt = nummer på den gemensamma frågan (1–16), eller own: och ett prompt_id i prompts.csv
    .reflection = det som ledaren skrev, högst 700 tecken
    .visibility = vem som får läsa reflektionen: team (teamet) eller organisation (hela organisationen)
    .author = namnet på den medlem som dokumenterade
    .created = när raden skapades, UTC; för ett planerat tillfälle när det planerades
    .edited = när det senast rättades, UTC
    .late = dokumenterat en senare lokal dag än det slutade
    .revision = 0 planerat, 1 dokumenterat, ett mer för varje rättelse
    .written = när det dokumenterades, UTC
    .from_plan = skapat ur verksamhetens tider; bara de här räknas i hur stor del av det planerade som är dokumenterat
    .partner = partnerverksamhet, så som verksamheten var när tillfället skapades
    .session_id = dess eget nummer
    .organisation_id = nummer i organisations.csv
    .unit_id = nummer i units.csv
    .activity_id = nummer i activities.csv
    .author_id = nummer i members_and_roles.csv
export-organisations = Kommunernas ungdomsverksamhet och föreningar.
    .organisation_id = dess eget nummer
    .name = organisationens namn
    .language = språkets kod
    .time_zone = IANA-namn; lokala tider för organisationens tillfällen är i den tidszonen
    .invented = påhittade exempeluppgifter
    .terms_version = vilka villkor som godkändes
    .terms_accepted = när, UTC
    .terms_accepted_by = av vem, nummer i members_and_roles.csv
    .terms_language = på vilket språk de lästes
    .reflections_years = hur länge reflektioner sparas, år; tomt: lika länge som boken
    .revisions_years = hur länge gamla värden i rättade tillfällen sparas, år; tomt: lika länge som boken
    .talks_days = hur länge avslutade samtal sparas, dagar; tomt: så länge som programmet sparar dem
    .planned_until = sista lokala dag som tillfällen har planerats för
    .created = när raden skapades, UTC
export-units = Ungdomsgårdar, team för uppsökande arbete, klubbar.
    .unit_id = dess eget nummer
    .organisation_id = nummer i organisations.csv
    .name = enhetens namn
    .kind = unit (enhet), eller en partnergrupp: association (förening), youth_group (ungdomsgrupp)
    .individual_work = om enheten dokumenterar individuellt arbete per månad
    .paused = sedan när inget planeras där, UTC
    .archived = när den stängdes, UTC
    .merged_into = unit_id för den enhet som fortsätter med dess verksamheter
    .created = när raden skapades, UTC
export-activities = Det som händer gång på gång på en enhet.
    .activity_id = dess eget nummer
    .unit_id = nummer i units.csv
    .name = verksamhetens namn
    .kind = en av typerna (kind) i sessions.csv
    .partner = partnerverksamhet, visas för sig i kommunens siffror
    .paused = sedan när den inte planeras, UTC
    .archived = när den avslutades, UTC
    .merged_into = activity_id för den verksamhet som fortsätter med den
    .created = när raden skapades, UTC
export-activity_times = När en verksamhet planeras.
    .activity_time_id = dess eget nummer
    .activity_id = nummer i activities.csv
    .weekday = 0 måndag till 6 söndag
    .starts = lokal tid
    .ends = lokal tid; om den inte är efter starten menas nästa morgon
export-former_names = Vad enheter och verksamheter hette förut; på andra ställen står dagens namn.
    .former_name_id = dess eget nummer
    .unit_id = nummer i units.csv; tomt när namnet är en verksamhets
    .activity_id = nummer i activities.csv; tomt när namnet är en enhets
    .name = namnet
    .until = fram till när, UTC
export-changes = Vem som ändrade vad i struktur, personer och inställningar.
    .change_id = dess eget nummer
    .organisation_id = nummer i organisations.csv
    .unit_id = nummer i units.csv; tomt när det inte gäller någon enhet
    .member_id = av vem, nummer i members_and_roles.csv; tomt: ingen, programmet på utsatt tid
    .what = vad som gjordes
    .facts = namn och tal så som de var då, som JSON; about: ett member_id
    .at = när, UTC
export-feedback = Vad personalen har sagt om verktyget, till dem som utvecklar det. Frågor till mentorer och koordinatorn stannar mellan den som frågade och den som svarade.
    .feedback_id = dess eget nummer
    .kind = alltid feedback (återkoppling)
    .member_id = vems, nummer i members_and_roles.csv; tomt för en tidigare medlem
    .organisation_id = nummer i organisations.csv
    .text = med egna ord
    .about = frågan som stod öppen just då
    .at = när, UTC
    .answer = vad som svarades, om något svarades
    .answered_by = av vem, nummer i members_and_roles.csv
    .answered = när det svarades, UTC
export-individual_months = En enhets individuella arbete under en månad; aldrig kön, ålder eller text.
    .individual_month_id = dess eget nummer
    .unit_id = nummer i units.csv
    .month = månadens första dag
    .meetings = hur många möten
    .minutes = hur länge sammanlagt, minuter
export-revisions = Rättelser: en rad för varje fält som ändrades.
    .revision_id = dess eget nummer
    .session_id = nummer i sessions.csv
    .revision = den revision av tillfället som det ledde till
    .field = vilket fält
    .old = värdet före; tomt när det inte fanns något
    .new = värdet efter; tomt när det inte finns något
    .by = av vem, nummer i members_and_roles.csv
    .at = när, UTC
export-reflections = Alla reflektioner, även svar på veckans fråga utan något tillfälle.
    .reflection_id = dess eget nummer
    .session_id = nummer i sessions.csv; tomt för veckans fråga
    .unit_id = nummer i units.csv
    .prompt = nummer på den gemensamma frågan (1–16), eller own: och ett prompt_id i prompts.csv
    .reflection = det som skrevs, högst 700 tecken
    .visibility = vem som får läsa den: team (teamet) eller organisation (hela organisationen)
    .author_id = nummer i members_and_roles.csv
    .written = när, UTC
export-questions = Organisationers och enheters egna frågor.
    .question_id = dess eget nummer
    .organisation_id = nummer i organisations.csv
    .unit_id = nummer i units.csv; tomt när hela organisationen frågar
    .wording = frågan
    .answered_by = vad den besvaras med: number (tal), line (en rad) eller choice (val)
    .choices = en JSON-lista
    .archived = när den ställdes för sista gången, UTC
export-question_answers = Svaren på dem.
    .question_answer_id = dess eget nummer
    .session_id = nummer i sessions.csv
    .question_id = nummer i questions.csv
    .answer = så som det gavs
export-prompts = Reflektionsfrågor som enheter har skrivit själva.
    .prompt_id = dess eget nummer
    .unit_id = nummer i units.csv
    .wording = frågan
    .position = dess plats i enhetens ordning
    .archived = när den togs ur bruk, UTC
export-goals = Vad en enhet vill nå, och vad den själv menar är gott nog.
    .goal_id = dess eget nummer
    .unit_id = nummer i units.csv
    .measure = nyckeltalet som det mäts med
    .good_enough = värdet som är gott nog, i nyckeltalets egen enhet
    .wording = målet i ord
    .first_day = första dagen, lokalt
    .last_day = sista dagen, lokalt, medräknad
    .created = när raden skapades, UTC
export-members_and_roles = Vilka som använder Logbook: en rad per roll; en medlem utan roll har en rad.
    .member_id = medlemmens nummer
    .name = vad kollegerna kallar medlemmen
    .language = koden för språket som medlemmen har valt
    .told_no_names = när medlemmen fick se regeln om namn, UTC
    .created = när raden skapades, UTC
    .left = när medlemmen gick, UTC
    .role_id = rollens nummer
    .role = coordinator (koordinator), mentor, worker (ungdomsledare), partner eller viewer (läsare)
    .organisation_id = nummer i organisations.csv
    .unit_id = nummer i units.csv; tomt för hela organisationen
    .since = sedan när, UTC
export-month_rollups = Månadens summor av genomförda tillfällen, per organisation, typ och partnerverksamhet.
    .organisation_id = nummer i organisations.csv
    .month = månadens första dag
    .kind = en av typerna (kind) i sessions.csv
    .partner = partnerverksamhet
    .sessions = genomförda tillfällen
    .cancelled = inställda tillfällen
    .girls = besök av tjejer
    .boys = besök av killar
    .nonbinary = besök av icke-binära unga
    .unknown = besök där könet inte är känt
    .new_faces = summan av det som svarades
    .minutes = genomförda tillfällens längd, minuter
    .produced_minutes = därav ungdomsproducerat, minuter, summan av det som svarades
    .contact_minutes = besök x tillfällets minuter

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
