# Romanian. One section a dialogue, keys as <dialogue>-<step>; attributes are its buttons, its line on the card (.label)
# and its name on the button that corrects it (.short). Names of people's own (units, activities, persons) stand
# uninflected, and what is counted has three forms: one (1), few (0, 2-19, 101-119) and other, which needs "de"
# (20 de vizite).

## The desk: what is said outside any question

desk-sorry = Ceva n-a mers la noi. Ce ai răspuns s-a păstrat; te rog încearcă încă o dată. Dacă se repetă, spune-i persoanei care administrează acest Logbook.
desk-not_allowed = Asta nu ține de tine sau nu mai ține. Nu s-a schimbat nimic. Cu /help vezi ce poți face.
desk-nothing_asked = Acum nu întreb nimic, așa că n-am păstrat nimic din asta. Cu /log înregistrezi o sesiune, cu /help vezi restul.
desk-nothing_asked_stranger = Încă nu e nimic de anulat. Scrie codul de invitație ca să începem.
desk-nothing_to_cancel = Nu e nimic de pus deoparte. Cu /log înregistrezi o sesiune.
desk-unknown_command = Nu cunosc { $command }. Cu /help vezi ce știu să fac.
desk-old_button = Butonul acela ține de ceva ce s-a încheiat. Nu s-a schimbat nimic.
desk-old_done = Asta e deja gata și salvată; nu s-a schimbat nimic. Cu /correct schimbi ce e în registru.
desk-old_thrown_away = Asta s-a șters; nu s-a schimbat nimic.
desk-old_expired = Asta a așteptat prea mult și s-a închis; nu s-a schimbat nimic.
desk-expired = { $what }: a stat la jumătate { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    } și s-a închis; nimic din ce ai răspuns nu e în registru. Încă două săptămâni îți poți aduce răspunsurile înapoi.
desk-aside = Am pus deoparte: { $what }. Răspunsurile tale se păstrează două săptămâni.
desk-one_aside = Pus deoparte, cu răspunsurile păstrate: { $what }. Continuăm?
desk-same_aside = A rămas la jumătate: { $what }. Continuăm aici sau începem alta?
desk-in_the_middle = Ai ceva început: { $what }. Răspunsurile tale se păstrează, orice alegi.
desk-left = Am ieșit din: { $what }. Nu s-a scris nimic.
desk-thrown_away = S-a șters: { $what }.
desk-unknown = Poate că săptămâna de la { $unit } n-a ajuns în chatul „{ $chat }”: Telegram n-a răspuns. E acolo? Dacă nu, trimite-o din nou; de la sine nu se trimite niciodată de două ori.
desk-send_again = Trimite din nou
desk-has_arrived = E acolo
desk-unknown_again = E din nou pe drum spre chatul echipei ({ $unit }).
desk-unknown_arrived = Bine. În chatul echipei ({ $unit }) nu se mai trimite nimic încă o dată.
desk-unknown_over = Asta s-a rezolvat deja.
desk-bring_back = Adu înapoi
desk-go_on = Continuă
desk-start_new = Începe alta
desk-throw_away = Șterge
desk-doing_hello = Prima întâlnire
desk-doing_log_session = Înregistrarea unei sesiuni
desk-doing_correct_session = Corectarea unei sesiuni
desk-doing_our_week = Săptămâna
desk-doing_compare = Cifre deschise
desk-doing_my_unit = Gestionarea unităților
desk-doing_team_chat = Legarea chatului echipei
desk-doing_invite = O invitație
desk-doing_application = O organizație care ar vrea să vină
desk-doing_terms = Termenii de utilizare
desk-doing_my_data = Datele tale
desk-doing_practice = Exersarea
desk-doing_language = Alegerea limbii
desk-doing_help = Ajutorul
desk-doing_my_organisation = Gestionarea organizației
desk-doing_network = Gestionarea rețelei
desk-doing_ask = O cerere de ajutor
desk-doing_answer_question = Răspunsul la o întrebare
desk-doing_feedback = Un rând despre Logbook

group-needs_mentor = Salut! Sunt Logbook. Îi arăt unei echipe din activitatea de tineret cum i-a fost săptămâna. Doar un mentor din organizația voastră poate lega chatul acesta: roagă-ți mentorul să mă adauge sau să-mi trimită /unit în privat.
group-not_your_link = Linkul acela a fost făcut pentru alt mentor sau a fost deja folosit. Trimite-mi /unit în privat și fă altul.
group-asked_mentor = Salut! Am întrebat în privat cărei unități îi aparține chatul acesta. Urmează să răspundă { $mentor }.
group-elsewhere = Grupul acesta e chatul de echipă al altei organizații. Doar mentorul ei poate schimba asta: scoțându-mă din grup. După aceea, adaugă-mă din nou.
group-left = „{ $title }” nu mai e chatul echipei de la { $unit }: cineva m-a scos din grup. Cu /unit faci un link nou.
group-not_bound = Chatul acesta nu e încă legat de o unitate. O poate face un mentor: trimite-mi /unit în privat.
group-help =
    Aici, în chatul echipei: /week vă arată săptămâna unității de până acum, iar în fiecare luni la ora 9 vine de la sine, cu o întrebare. Răspundeți la ea aici, unii altora.
    Tot restul merge în privat: @{ $bot }
group-in_private = Asta merge în privat, ca să rămână liniște în chat: @{ $bot }
group-mentors_chat = Acesta e chatul mentorilor din rețea. Aici vin anunțurile coordonatorului; nu vine nicio săptămână și nicio întrebare de-a mea. Ca să-l întrebi ceva pe coordonator, trimite-mi /ask în privat.

## The engine: what may be said at any question

engine-back = Înapoi
engine-skip = Sari peste
engine-sure = Da, e corect
engine-save = Salvează
engine-throw_away = Șterge
engine-correct = Schimbă: { $what }
engine-skipped = –
engine-echo = Întrebarea dinainte a apărut aici de două ori, iar răspunsul tău la ea e notat. Dacă răspunzi la cea de acum, mai scrie o dată:
engine-stale = Butonul acela era de la o întrebare mai veche; nu s-a schimbat nimic. Suntem aici:
engine-moved_on = Între timp întrebarea s-a schimbat, așa că n-am luat răspunsul acela. Acum:
engine-asked_again = Ce ai răspuns aici înainte nu se mai potrivește, așa că mai întreb o dată.
engine-tap_on_card = Apasă { $save } când totul e corect sau apasă rândul pe care vrei să-l schimbi.
engine-no_longer_used = Nu se mai folosește: { $what }.
engine-sent_photo = Nu pot păstra poze, și e mai bine așa. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_voice = Nu pot asculta mesaje vocale. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_video = Nu pot păstra filmări, și e mai bine așa. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_document = Aici nu pot citi fișiere. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_sticker = Drăguț! Dar aici am nevoie de cuvinte sau de un buton.
engine-sent_location = Nu păstrez locații. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_contact = Nu păstrez contacte. Te rog răspunde în cuvinte sau apasă un buton.
engine-sent_other = Asta nu pot citi. Te rog răspunde în cuvinte sau apasă un buton.

## Kinds of answers

answers-tap = Te rog apasă unul dintre butoane.
answers-choose = Te rog apasă unul dintre butoane sau scrie exact ce e pe el.
answers-number = Un număr întreg de la { $low } la { $high }, te rog.
answers-number_low = { $value } e prea puțin: cel puțin { $low }.
answers-number_high = { $value } e prea mult: aici cel mult { $high }.
answers-head_counts = Patru numere, te rog: fete, băieți, nonbinari, necunoscut. De exemplu 14 18 1 0. Un singur număr intră tot la necunoscut.
answers-negative = { $value } e sub zero. Dacă n-a venit nimeni, scrie 0.
answers-never = { $value ->
        [one] { $value } vizită
        [few] { $value } vizite
       *[other] { $value } de vizite
    } într-o singură sesiune nu se poate: cel mult { $high }. Câte au fost?
answers-unusual_counts = { $value ->
        [one] { $value } vizită
        [few] { $value } vizite
       *[other] { $value } de vizite
    }, mai mult decât de obicei aici. E corect? Dacă nu, scrie din nou cele patru numere.
answers-unusual_length = Asta înseamnă { $length }. E corect? Dacă nu, scrie din nou orele.
answers-new_over_total = Vizitatori noi: { $value }, dar în total doar { $high }. Te rog scrie din nou rândul.
answers-line = N-am putut citi „{ $part }”. După cele patru numere pot urma vârstele și vizitatorii noi: 14 18 1 0 / 13-15 / +2
answers-tap_counters = Numără cu butoane
answers-type_instead = Scrie numerele
answers-girls_short = Fete
answers-boys_short = Băieți
answers-nonbinary_short = Nonbin.
answers-unknown_short = Necunosc.
answers-done = Gata
answers-done_total = Gata: { $total }
answers-counts_shown = { $total } (fete { $girls }, băieți { $boys }, nonbinari { $nonbinary }, necunoscut { $unknown })
answers-ages = Apasă una sau două grupe de vârstă ori scrie-le: 13-15 sau 13-15 16-17.
answers-ages_counted = Un număr pentru fiecare vârstă, de exemplu: 13-15 20, 16-17 8. Vârsta pe care n-o scrii înseamnă nimeni; restul intră la vârstă necunoscută.
answers-ages_over_total = Pe vârste: { $value }, dar în total doar { $high }. Te rog scrie din nou vârstele.
answers-mostly_shown = mai ales { $bands }
answers-count_ages = Numără pe vârste
answers-mostly_instead = Vârsta celor mai mulți
answers-band_under_10 = sub 10
answers-band_10_12 = 10–12
answers-band_13_15 = 13–15
answers-band_16_17 = 16–17
answers-band_18_24 = 18–24
answers-band_25_28 = 25–28
answers-band_rest = necunoscută: { $number }
answers-pick_one = Te rog apasă cel puțin una.
answers-pick_most = Cel mult { $most }. Apasă încă o dată pe una ca să o scoți.
answers-private = Am văzut asta în ce ai scris: { $seen }. Nu se poate păstra nimic după care un cititor ar putea recunoaște un tânăr. Scrie din nou sau apasă.
    .sure = E în regulă, păstrează
    .without = Păstrează fără asta
    .back = Schimbă textul
answers-empty = Mesajul era gol. Te rog scrie câteva cuvinte.
answers-too_long = Textul are { $length ->
        [one] un caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }; aici încap { $longest }. Trimite-l mai scurt sau păstrează-i începutul.
answers-second_part = Mesajul tău a venit în două părți. Păstrez doar începutul lui, cel mult { $longest ->
        [one] un caracter
        [few] { $longest } caractere
       *[other] { $longest } de caractere
    }, sau doar ce a venit a doua oară?
answers-take_second = A doua parte
answers-taken = „{ $name }” există deja. Te rog alege alt nume, ca să le putem deosebi.
answers-shorten = Păstrează primele { $longest }
answers-day = Ce zi? Apasă una sau scrie-o, de exemplu { $example }.
answers-day_future = { $day } abia urmează: azi e { $today }, iar de înregistrat e doar ce a fost deja.
answers-day_old = { $day } e cu mai mult de { $back ->
        [one] o zi
        [few] { $back } zile
       *[other] { $back } de zile
    } în urmă. Mai devreme de { $first } nu se mai poate înregistra nimic.
answers-today = Azi
answers-yesterday = Ieri
answers-time_span = De la ce oră la ce oră? De exemplu 17-21 sau 17:30-21.
answers-times_future = Asta încă n-a început. Se poate înregistra doar ce a fost deja; te rog scrie din nou orele.
answers-times_taken = La ora { $start } începe în ziua aceea altă sesiune a acestei activități. Te rog scrie alte ore.
answers-duration = Cât a durat? De exemplu 2 h sau 90 min, cel mult { $most }.
answers-duration_bounds = { $value } nu se potrivește: mai mult de zero și cel mult { $most }.
answers-whole_time = Tot timpul ({ $length })
answers-half_time = Jumătate ({ $length })
answers-hours = { $hours } h
answers-minutes = { $minutes } min
answers-hours_minutes = { $hours } h { $minutes } min
answers-zone = Nu cunosc niciun fus orar pentru „{ $text }”. Scrie un oraș mare din apropiere, de exemplu București.
answers-weekly = N-am putut citi „{ $text }” ca zile și ore. Scrie, de exemplu, vin 17-21 sau mar joi 15-17:30, ori apasă zilele.
answers-weekly_days = { $text }: în ce zile? Scrie, de exemplu, vin { $text } sau apasă întâi zilele.
answers-weekly_word = „{ $text }” nu e o zi a săptămânii pe care s-o cunosc. Scrie, de exemplu, vin 17-21 sau mar joi 15-17:30, ori apasă zilele.
answers-weekly_many = Asta înseamnă { $number ->
        [one] o dată
        [few] de { $number } ori
       *[other] de { $number } de ori
    } pe săptămână, iar aici încap cel mult { $most }. Te rog scrie rândul din nou, cu mai puține.
answers-code = Asta nu arată a cod de invitație. Codul are zece litere și cifre, de exemplu 7KQ4M-2XW9T, sau e un link.
answers-table_kind = „{ $name }” nu e un fișier pe care îl pot citi aici. Trimite o listă .csv, .txt, .tsv sau .xlsx ori lipește rândurile ei.
answers-table_large = Fișierul are { $size } MB; aici încap cel mult { $most } MB. Trimite doar lista sau trimite-o pe bucăți.
answers-table_empty = Acolo nu e niciun rând. Trimite lista din nou, câte un lucru pe rând.
answers-table_broken = „{ $name }” e stricat și nu-l pot citi. Deschide-l, salvează-l încă o dată și trimite-l din nou ori lipește rândurile lui.
answers-table_encrypted = „{ $name }” e închis cu parolă. Salvează-l fără parolă și trimite-l din nou ori lipește rândurile lui.
answers-table_old = „{ $name }” e de un tip mai vechi, pe care nu-l pot citi. Salvează-l ca .xlsx sau .csv și trimite-l din nou ori lipește rândurile lui.
answers-table_binary = În „{ $name }” e și altceva decât text. Trimite o listă .csv, .txt, .tsv sau .xlsx ori lipește rândurile ei.
answers-table_encoding = Nu pot desluși literele din „{ $name }”. Salvează-l ca .xlsx sau ca CSV în UTF-8 și trimite-l din nou ori lipește rândurile lui.
answers-table_formula = Celula { $cell } e o formulă al cărei rezultat nu se află în fișier. Deschide fișierul într-un program de calcul tabelar, salvează-l și trimite-l din nou.
answers-table_many_lines = Lista are { $lines ->
        [one] un rând
        [few] { $lines } rânduri
       *[other] { $lines } de rânduri
    }; o dată încap cel mult { $most }. Trimite lista pe bucăți.
answers-table_many_columns = Rândul { $line } are { $columns ->
        [one] o coloană
        [few] { $columns } coloane
       *[other] { $columns } de coloane
    }; încap cel mult { $most }. Scoate ce nu e nevoie și trimite din nou.
answers-table_long_cell = În rândul { $line } un text are { $length ->
        [one] un caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }; încap { $most }. Scurtează-l și trimite lista din nou.
answers-table_pasted = Tot textul are { $length ->
        [one] un caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }; încap { $most }. Mai bine trimite lista ca fișier.
answers-table_not_fetched = N-am putut lua fișierul acela. Trimite o listă .csv, .txt, .tsv sau .xlsx de cel mult 1 MB ori lipește rândurile ei.
answers-table_more = Până acum { $lines ->
        [one] un rând
        [few] { $lines } rânduri
       *[other] { $lines } de rânduri
    }. Dacă mai sunt, vin în mesajul tău următor; dacă nu, apasă mai jos.
answers-table_all = Asta e tot: { $lines }
answers-table_shown = { $lines ->
        [one] un rând
        [few] { $lines } rânduri
       *[other] { $lines } de rânduri
    }

## Log a session

log_session-no_unit = { $role ->
        [mentor] Organizația ta nu are încă nicio unitate, așa că nu e nimic de înregistrat. Cu /unit deschizi una.
        [viewer] Tu vezi cifrele și nu scrii nimic, așa că nu ai nimic de înregistrat. Cu /help vezi ce poți face.
        [coordinator] Sesiunile se înregistrează în unități, iar tu nu ai niciuna. Cu /help vezi ce poți face.
       *[other] Acum nu ai o unitate, așa că nu e nimic de înregistrat. Mentorul tău îți poate da una.
    }
log_session-no_activity = { $role ->
        [mentor] La { $unit } nu sunt încă activități. Cu /unit le adaugi.
        [partner] La { $unit } nu sunt încă activități de-ale voastre. Le adaugă mentorul.
       *[other] La { $unit } nu sunt încă activități. Le adaugă mentorul.
    }
log_session-unit = Care unitate?
log_session-which = Care sesiune?
    .option = { $activity }, { $when }
    .other = Altceva
    .help = Acestea s-au terminat și nu au încă răspuns. „Altceva” e pentru ce n-a fost în plan sau pentru altă zi.
log_session-activity = Ce activitate a fost?
    .help = Apasă ce ați făcut. Ce nu e în listă adaugă mentorul tău la unitate.
log_session-day = În ce zi? Cel mult cu 14 zile în urmă.
    .help = Apasă o zi sau scrie-o: 15.5. sau vineri. Ce e mai vechi de două săptămâni nu se mai poate înregistra.
log_session-last_day = Care a fost ultima zi?
log_session-own_times = { $lasts ->
        [several] De la ce oră în prima zi la ce oră în ultima? De exemplu 17-13.
       *[single] De la ce oră la ce oră? De exemplu 17-21.
    }
log_session-second = { $activity }, { $when }: e deja în registru, de la { $who }. Cu /correct se poate schimba. A mai fost una în aceeași zi?
    .another_one = Da, a mai fost una
    .leave = Nu, las-o așa
log_session-left = Nu s-a scris nimic.
log_session-not_yet = { $activity }, { $when }: încă n-a început. Te întreb când se termină.
log_session-held = { $activity }, { $unit }, { $when }. S-a ținut?
    .label = S-a ținut
    .short = dacă s-a ținut
    .as_planned = Ca în plan
    .these_times = Da, la orele acestea
    .other_times = La alte ore
    .not_held = Nu s-a ținut
    .same_as_last = Ca data trecută
    .help = Apasă ce e adevărat. „Ca în plan” ia orele așa cum sunt. Și „Nu s-a ținut” merită spus. Poți scrie numerele direct aici: 14 18 1 0.
log_session-doing = { $activity }, { $when }
log_session-taken = { $activity }, { $unit }, { $when }: se ocupă { $who }.
log_session-taken_kept = { $activity }, { $unit }, { $when }: acum se ocupă { $who }. Ce ai răspuns se păstrează, în caz că revine la tine.
log_session-written = { $activity }, { $unit }, { $when }: { $mine ->
        [true] ai înregistrat deja sesiunea.
       *[false] { $who } a înregistrat deja sesiunea.
    } Cu /correct schimbi ce e în registru.
log_session-too_late = { $activity }, { $unit }, { $when }: e deja în registru; nimic nu s-a scris de două ori.
log_session-too_old = { $activity }, { $unit }, { $when }: au trecut mai mult de { $back ->
        [one] o zi
        [few] { $back } zile
       *[other] { $back } de zile
    } și nu se mai poate înregistra.
log_session-reason = Nu s-a ținut. De ce?
    .label = Motiv
    .short = motivul
    .staff = Lipsă de personal
    .nobody_came = N-a venit nimeni
    .holiday = Vacanță sau sărbătoare
    .premises = Fără spațiu
    .weather = Vremea
    .other = Alt motiv
log_session-times = { $lasts ->
        [several] De la ce oră în prima zi la ce oră în ultima? De exemplu 17-13.
       *[single] De la ce oră la ce oră? De exemplu 17-21 sau 17:30-21.
    }
    .label = Ore
    .short = orele
log_session-area = Unde ați fost? Un cartier, niciodată o adresă.
    .doubt = Asta arată a adresă, și ajunge un cartier. O păstrez totuși? Dacă nu, scrie cartierul.
    .label = Zonă
    .short = zona
log_session-talked_with = Cu câți ați vorbit? Fete, băieți, nonbinari, necunoscut. De exemplu 14 18 1 0.
    .tapping = Fete { $girls } · băieți { $boys } · nonbinari { $nonbinary } · necunoscut { $unknown }. În total { $total }.
    .label = Ați vorbit cu
    .short = numerele
log_session-counts = Câți au venit? Fete, băieți, nonbinari, necunoscut. De exemplu 14 18 1 0.
    .help = Patru numere în ordinea aceasta, cu spații: fete, băieți, nonbinari, necunoscut. Un singur număr înseamnă toți, cu gen necunoscut: nu trebuie să ghicești niciodată. Pot urma vârstele și vizitatorii noi: 14 18 1 0 / 13-15 / +2. Dacă n-a venit nimeni, scrie 0.
    .tapping = Fete { $girls } · băieți { $boys } · nonbinari { $nonbinary } · necunoscut { $unknown }. În total { $total }.
    .label = Au venit
    .short = câți au venit
log_session-ages = { $total ->
        [one] A venit o singură persoană
        [few] Au venit { $total } tineri
       *[other] Au venit { $total } de tineri
    }{ $gender ->
        [unknown] , gen necunoscut
       *[known] {""}
    }. { $total ->
        [one] Ce vârstă avea?
        [few] Ce vârstă aveau cei mai mulți?
       *[other] Ce vârstă aveau cei mai mulți?
    }
    .help = Una sau două grupe de vârstă, ale celor mai mulți; ajunge și din ochi. „Numără pe vârste” e pentru cine a numărat. Sari peste dacă nu poți spune.
    .second = Mai ales { $picked }. Gata, sau încă o grupă de vârstă?
    .counting = Câți de fiecare vârstă? De exemplu: 13-15 20, 16-17 8. Vârste: { $bands }.
    .label = Vârste
    .short = vârstele
log_session-new_faces = Vizitatori noi? Tineri pe care nu i-ați mai văzut aici.
    .help = Doar cei pe care nimeni dintre voi nu i-a mai văzut la unitatea aceasta. Sunt printre cei care au venit, nu se adaugă la ei. Sari peste dacă nu poți spune.
    .more = Câți vizitatori noi? Scrie numărul.
    .label = Vizitatori noi
    .short = vizitatori noi
log_session-youth_run = Au planificat și au condus tinerii o parte? Doar ce au planificat și au condus chiar ei, cu lucrătorii doar în sprijin.
    .help = „Da” e doar pentru ce au și planificat, și condus ei: un turneu al lor, o seară de gătit condusă de ei. Dacă te-au ajutat pe tine la ceva al tău, e „Nu”.
    .no = Nu
    .yes = Da
    .label = Organizat de tineri
    .short = rolul tinerilor
log_session-producers = Câți dintre ei au planificat și au condus partea aceasta?
    .label = Câți au condus-o
    .short = câți au condus
log_session-produced = Cât a durat partea condusă de ei?
    .label = Cât a durat
    .short = cât a durat
log_session-reflection = { $prompt }
    .note = Fără nume, te rog: nimic după care un cititor ar putea recunoaște un tânăr.
    .help = Ajunge o propoziție, despre care să vorbească echipa ta. Niciodată despre un tânăr anume: fără nume, nimic după care cineva ar putea fi recunoscut. Sari peste dacă nu-ți vine nimic în minte.
    .label = Reflecție
    .short = reflecția
log_session-shared =
    .button = Arată tuturor unităților
    .off = Arată doar echipei mele
log_session-more =
    .button = Adaugă detalii
log_session-workers = Câți lucrători?
    .label = Lucrători
    .short = lucrătorii
log_session-volunteers = Câți voluntari?
    .label = Voluntari
    .short = voluntarii
log_session-tags = Despre ce a fost? Cel mult două teme.
    .label = Teme
    .short = temele
    .social = Timp împreună
    .learning_support = Sprijin la învățat
    .culture = Cultură
    .sport = Sport și mișcare
    .digital = Lumea digitală
    .information = Informare
    .counselling = Consiliere
    .volunteering = Voluntariat
    .international = Internațional
    .self_initiated = Inițiativă proprie
    .other = Altceva
log_session-card = { $activity }, { $unit }, { $when }
log_session-not_held_card = { $activity }, { $unit }, { $when }: nu s-a ținut
log_session-saved = Salvat: { $activity }, { $when }, { $visits ->
        [one] o vizită
        [few] { $visits } vizite
       *[other] { $visits } de vizite
    }. Mulțumesc!
log_session-not_held = Salvat: { $activity }, { $when }, nu s-a ținut. Mulțumesc!
log_session-thrown_away = S-a șters; nu s-a scris nimic.

## Correct a session

correct_session-none = { $role ->
        [viewer] Tu nu scrii sesiuni, așa că nu e nimic de corectat. Cu /help vezi ce poți face.
        [coordinator] Tu nu scrii sesiuni, așa că nu e nimic de corectat. Cu /help vezi ce poți face.
       *[other] Nu ai în registru nicio sesiune pe care s-o poți corecta. Cu /log înregistrezi una.
    }
correct_session-doing = Corectare: { $activity }, { $when }
correct_session-which = Care sesiune?
    .held = { $activity }, { $when }: { $visits }
    .cancelled = { $activity }, { $when }: nu s-a ținut
    .earlier = Mai vechi
    .by_day = O anumită zi
correct_session-day = Din ce zi? Apasă una sau scrie-o, de exemplu 15.5.2026.
correct_session-none_that_day = { $day }: din ziua aceasta nu e nimic de corectat pentru tine.
correct_session-card = { $activity }, { $unit }, { $when }
    .text = Așa e în registru. Apasă ce trebuie schimbat, apoi salvează.
    .save = Salvează modificările
    .throw_away = Lasă cum era
correct_session-corrected = Corectat: { $activity }, { $when }. Ce era acolo înainte se păstrează în istoric.
correct_session-same = Nu s-a schimbat nimic: { $activity }, { $when }.
correct_session-changed_meanwhile = { $activity }, { $when }: { $mine ->
        [true] ai corectat chiar tu sesiunea
       *[false] { $who } a corectat sesiunea
    } după ce ți-am arătat-o aici, așa că n-am scris nimic peste. Uite cum e acum.
correct_session-left = A rămas cum era: { $activity }, { $when }.

## Individual work, by the month

individual-option = Lucru individual, { $month }
individual-doing = Lucru individual, { $month }
individual-stands = Înregistrat până acum: întâlniri { $meetings }, în total { $length }.
individual-stands_nothing = Încă nu s-a înregistrat nimic.
individual-meetings = Lucru individual la { $unit }, { $month }. { $stands } Câte întâlniri au fost în luna aceea, cu toate la un loc? Doar câte, niciodată cu cine sau despre ce.
    .label = Întâlniri
    .short = întâlnirile
    .help = Numără fiecare dată când ai stat de vorbă cu un singur tânăr, doar cu el. Se păstrează doar numărul, al întregii unități și al întregii luni.
individual-together = Cât au durat, toate la un loc? De exemplu 3 h sau 90 min.
    .label = În total
    .short = durata
individual-card = Lucru individual, { $unit }, { $month }
individual-saved = Salvat: lucru individual, { $month }: întâlniri { $meetings }, în total { $length }. Mulțumesc!
individual-saved_none = Salvat: lucru individual, { $month }: nicio întâlnire. Mulțumesc!
individual-left = A rămas cum era: lucru individual, { $month }.
individual-changed_meanwhile = { $unit }, { $month }: un coleg a înregistrat între timp lucrul individual, așa că n-am scris nimic peste. Uite cum e acum.

## The week

our_week-no_unit = { $role ->
        [mentor] Organizația ta nu are încă nicio unitate, așa că nu e nicio săptămână de arătat. Cu /unit deschizi una.
        [partner] Săptămâna unei unități întregi e a echipei ei. Ce ai înregistrat tu vezi cu /correct.
        [viewer] Săptămâna unei singure unități e a echipei ei. Lunile întregi le arată /compare.
        [coordinator] Săptămâna unei unități e a echipei ei, așa că nu am ce să-ți arăt.
       *[other] Acum nu ai o unitate, așa că nu e nicio săptămână de arătat. Mentorul tău îți poate da una.
    }
our_week-unit = Care unitate?
our_week-which = Care săptămână de la { $unit }?
    .this_week = Săptămâna asta, până azi
    .last_week = Săptămâna trecută
our_week-title = { $unit }, { $period }
our_week-period = săptămâna { $number } · { $span }
our_week-same_month = { $number }–{ $last }
our_week-two_months = { $first } – { $last }
our_week-prompt = Pentru săptămâna asta: { $prompt }
our_week-prompt_team = Pentru săptămâna asta: { $prompt } Răspundeți aici, unii altora.
our_week-invented = Date inventate: nimic din toate acestea nu s-a întâmplat.
our_week-invented_short = date inventate
our_week-nothing = Pentru săptămâna aceasta nu s-a înregistrat nicio sesiune.
our_week-nothing_closed = { $cancelled ->
        [one] Singura sesiune a săptămânii nu s-a ținut.
        [few] Niciuna dintre cele { $cancelled } sesiuni ale săptămânii nu s-a ținut.
       *[other] Niciuna dintre cele { $cancelled } de sesiuni ale săptămânii nu s-a ținut.
    }
our_week-nothing_yet = Săptămâna asta nu s-a înregistrat încă nicio sesiune.
our_week-nothing_held_yet = Săptămâna asta nu s-a ținut încă nicio sesiune.
our_week-day = { $day } { $visits }
our_week-visits = { $visits ->
        [one] 1 vizită
        [few] { $visits } vizite
       *[other] { $visits } de vizite
    }
our_week-more = { $difference ->
        [one] Cu una mai mult
        [few] Cu { $difference } mai multe
       *[other] Cu { $difference } mai multe
    } decât { $weeks ->
        [1] săptămâna dinainte
        [2] media pe două săptămâni
        [3] media pe trei săptămâni
       *[other] media pe patru săptămâni
    }
our_week-fewer = { $difference ->
        [one] Cu una mai puțin
        [few] Cu { $difference } mai puține
       *[other] Cu { $difference } mai puține
    } decât { $weeks ->
        [1] săptămâna dinainte
        [2] media pe două săptămâni
        [3] media pe trei săptămâni
       *[other] media pe patru săptămâni
    }
our_week-same = La fel ca { $weeks ->
        [1] săptămâna dinainte
        [2] media pe două săptămâni
        [3] media pe trei săptămâni
       *[other] media pe patru săptămâni
    }
our_week-so_far = Săptămâna asta până acum
our_week-one_session = O singură sesiune; încă nu e cu ce s-o comparăm
our_week-nothing_before = Încă nu sunt săptămâni mai vechi pentru comparație
our_week-girls = fete { $number }
our_week-boys = băieți { $number }
our_week-nonbinary = nonbinari { $number }
our_week-unknown = necunoscut { $number }
our_week-new_faces = { $number ->
        [0] niciun vizitator nou
        [one] 1 vizitator nou
        [few] { $number } vizitatori noi
       *[other] { $number } de vizitatori noi
    }
our_week-faces_not_told = vizitatori noi: fără răspuns
our_week-nobody = N-a venit nimeni
our_week-mostly = vârste: mai ales { $bands }{ $apart ->
        [true] , fiecare
       *[false] {""}
    } în { $sessions } din { $of ->
        [one] { $of } sesiune
        [few] { $of } sesiuni
       *[other] { $of } de sesiuni
    }
our_week-mostly_of_told = vârste: mai ales { $bands }{ $apart ->
        [true] , fiecare
       *[false] {""}
    } în { $sessions } din { $of ->
        [one] { $of } răspuns despre vârste
        [few] { $of } răspunsuri despre vârste
       *[other] { $of } de răspunsuri despre vârste
    }
our_week-aged = { $band }
our_week-aged_too = { $band }
our_week-ages = Vârste
our_week-ages_line = vârste { $ages } ({ $counted })
our_week-ages_counted = numărate în { $sessions } din { $of ->
        [one] { $of } sesiune
        [few] { $of } sesiuni
       *[other] { $of } de sesiuni
    }
our_week-age = { $band }: { $number }
our_week-age_unknown = necunoscută
our_week-ages_not_told = vârste: fără răspuns
our_week-hours = În total { $length }
our_week-hours_run = În total { $length }, din care { $produced } organizate de tineri
our_week-hours_none_run = În total { $length }, nimic organizat de tineri
our_week-run_not_told = organizat de tineri: fără răspuns
our_week-share = { $length } · { $share } %
our_week-coverage = Înregistrat: { $logged } din { $planned ->
        [one] { $planned } sesiune planificată
        [few] { $planned } sesiuni planificate
       *[other] { $planned } de sesiuni planificate
    }
our_week-mean = { $weeks ->
        [1] săptămâna dinainte
        [2] media pe două săptămâni
        [3] media pe trei săptămâni
       *[other] media pe patru săptămâni
    }
our_week-who = Cine a venit
# Nothing planned and nothing logged: nobody knows whether it was open.
our_week-day_none = –
our_week-day_cancelled = anulată
our_week-day_unlogged = lipsește
our_week-day_coming = urmează
our_week-day_coming_too = …

## Cifre deschise

compare-nowhere = Cifrele deschise sunt pentru cine are un rol într-o organizație.
compare-whose = Cifrele deschise ale cui?
    .network = Toată rețeaua
compare-month = Cifre deschise, { $organisation }: ce lună?
compare-network_month = Cifrele deschise ale întregii rețele: ce lună?
compare-nothing = Încă nu sunt cifre de comparat ({ $organisation }): vin când se încheie o lună în care s-au ținut sesiuni.
compare-title = Cifre deschise: { $organisation }, { $month } { $year }
compare-exact = Exact, doar pentru mentorii organizației:
compare-own = · activitate proprie: sesiuni { $sessions }, vizite { $visits }, { $length }
compare-partner = · activitate a partenerilor: sesiuni { $sessions }, vizite { $visits }, { $length }
compare-together = · împreună: sesiuni { $sessions }, vizite { $visits }, { $length }
compare-about = Așa le vede toată rețeaua: doar rate, din numere rotunjite la 5.
compare-too_few = În luna aceasta s-au ținut mai puțin de trei sesiuni, deci nu sunt cifre deschise: ar spune prea mult despre prea puțini.
compare-rate_visits_per_session = Vizite pe sesiune: { $rate }
compare-rate_visits_per_hour = Vizite pe oră de activitate deschisă: { $rate }
compare-rate_girls = Fete: { $rate }
compare-rate_boys = Băieți: { $rate }
compare-rate_nonbinary = Nonbinari: { $rate }
compare-rate_unknown = Necunoscut: { $rate }
compare-rate_new_faces = Vizitatori noi, din toate vizitele: { $rate }
compare-rate_youth_run = Organizat de tineri, din toate orele: { $rate }
compare-rate_partner_sessions = Activitatea partenerilor, din toate sesiunile: { $rate }
compare-rate_partner_visits = Activitatea partenerilor, din toate vizitele: { $rate }
compare-share = { $share } %
compare-with_mean = { $rate } ({ $mean })
compare-not_told = nu se poate spune
compare-few_among_unknown = sub 5, trecuți la necunoscut
compare-none_told = nimic spus
compare-mean = În paranteze, media rețelei; organizații: { $organisations }, printre ele și aceasta. Fiecare contează o dată, oricât de mare ar fi.
compare-no_mean = Media rețelei apare când numărul organizațiilor cu cifre pentru luna aceasta ajunge la { $fewest }.
compare-network_mean = Media organizațiilor; organizații: { $organisations }. Fiecare contează o dată, oricât de mare ar fi.

## First meeting

language-own_name = Română
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d MMM
language-date = d MMM
language-before_minutes = :
language-language = Limbă · Language · Kieli · Språk · Keel
language-chosen = De acum înainte în română.

hello-again = Mă bucur să te văd, { $name }. Cu /log înregistrezi o sesiune, cu /help vezi restul.
hello-yours = Ai intrat deja cu codul acela, { $name }; nimeni altcineva n-a pierdut un loc. Cu /help vezi ce poți face.
hello-door = Bine ai venit la Logbook. Scrie sau lipește codul tău de invitație. Îl primești de la mentorul organizației tale.
    .code = Am un cod
    .bring = Îmi aduc organizația
    .help = Are zece litere și cifre, de exemplu 7KQ4M-2XW9T; literele mici și spațiile nu contează. Poți lipi și tot linkul.
hello-code = Scrie sau lipește codul tău de invitație ori tot linkul.
    .help = Are zece litere și cifre, de exemplu 7KQ4M-2XW9T; literele mici și spațiile nu contează. Poți lipi și tot linkul.
hello-code_unknown = Nu cunosc codul acesta. Verifică-l literă cu literă sau cere altul de la cine te-a invitat. Coduri greșite pe care le mai poți încerca până fac o pauză de o oră: { $left }.
hello-code_used = Codul acesta a fost deja folosit. { $who } poate face altul.
hello-code_expired = Codul acesta nu mai e bun. { $who } poate face altul.
hello-code_locked = Prea multe coduri greșite. Înainte de ora { $at } niciun cod nu-ți deschide nimic; apoi încearcă din nou. Nu se pierde nimic, invitația rămâne valabilă.
hello-code_resting = Chiar acum se încearcă multe coduri greșite, așa că timp de o oră codurile se odihnesc. Un link merge totuși: deschide-l pe cel din invitația ta sau lipește-l aici.
hello-whoever = Cine te-a invitat
hello-owner = Cine administrează acest Logbook
hello-as_worker = { $who } te invită la { $unit }, { $organisation }, ca lucrător de tineret: înregistrezi sesiunile de acolo și vezi cum a fost săptămâna.
hello-as_worker_all = { $who } te invită la { $organisation } ca lucrător de tineret în toate unitățile: înregistrezi sesiunile lor și le vezi săptămânile.
hello-as_mentor = { $who } te invită la { $organisation } ca mentor: ai grijă de unități și de oameni și vezi tot ce se înregistrează acolo.
hello-as_partner = { $who } te invită la { $unit } ca partener la { $organisation }: îți înregistrezi propriile activități și îți vezi propriile cifre.
hello-as_group = { $who } invită { $unit } ca grup partener la { $organisation }. Contul e al grupului: se numește { $unit }, nu se cere numele nimănui și se șterge dacă nu e folosit timp de șase luni.
hello-as_viewer = { $who } te invită la { $organisation } ca observator: vezi cifre de ansamblu și nicio sesiune anume.
hello-as_coordinator = { $who } te invită să fii coordonator: primești organizații în rețea și le sprijini mentorii.
hello-join = { $invited } Cum îți spun colegii?
    .leave = Nu e pentru mine
hello-name = Cum îți spun colegii?
hello-more = { $invited } Te alături?
    .join = Mă alătur
    .leave = Nu e pentru mine
hello-group = { $invited } Vă alăturați?
    .join = Ne alăturăm
    .leave = Nu e pentru noi
hello-group_apart = Contul unui grup e doar al grupului, iar chatul acesta e deja al tău. Deschide invitația pentru { $unit } într-un chat sau browser în care nu e conectat nimeni.
hello-left = Nu s-a schimbat nimic, iar invitația rămâne bună pentru cine e făcută.
hello-too_late = Codul acela tocmai a fost folosit până la capăt sau retras. Cere altul.
hello-joined_worker = Bine ai venit la { $unit }! După fiecare sesiune te întreb cum a fost; durează sub un minut. Despre niciun tânăr în parte nu se scrie niciodată nimic. Cu /log înregistrezi și fără să te întreb, cu /help vezi restul.
hello-joined_worker_all = Bine ai venit la { $organisation }! După fiecare sesiune te întreb cum a fost; durează sub un minut. Despre niciun tânăr în parte nu se scrie niciodată nimic. Cu /log înregistrezi și fără să te întreb, cu /help vezi restul.
hello-joined_mentor = Bine ai venit ca mentor la { $organisation }! Cu /unit ai grijă de unități și activități, cu /invite îți aduci colegii, cu /help vezi restul.
hello-joined_partner = Bine ați venit, { $unit }! Cu /log înregistrați ce ați făcut; se vede apoi în cifrele de la { $organisation }. Voi le vedeți pe ale voastre. Despre niciun tânăr în parte nu se scrie niciodată nimic. Cu /help vedeți restul.
hello-joined_group = Bine ați venit, { $unit }! Contul acesta e al grupului. Cu /log înregistrați ce ați făcut; se vede apoi în cifrele de la { $organisation }. Nu scrieți nume, nici măcar pe ale voastre. După șase luni fără folosire contul se șterge.
hello-joined_viewer = Bine ai venit! Vezi cifrele de ansamblu de la { $organisation }, niciodată o sesiune anume sau cine a înregistrat-o. Cu /help vezi cum.
hello-joined_coordinator = Bine ai venit ca coordonator! Te întreb aici când cineva vrea să aducă o organizație. Cu /invite aduci mentori și coordonatori, cu /help vezi restul.
hello-already_somebody = În chatul acesta e deja conectat cineva: { $name }. Folosește codul într-un chat sau browser în care nu e conectat nimeni.
hello-sign_in = Codul acesta deschide în chatul acesta contul cu numele { $name }. Ești tu?
    .yes = Da, eu sunt
    .no = Nu
hello-begin = Bine ai venit la Logbook. Încă nu există nicio organizație aici. Ce vrei să faci?
    .set_up = Configurez organizația mea
    .look_around = Mă uit prin date inventate
hello-looking_around = Ești mentor la Lakeside, o organizație inventată: nimic din ea nu s-a întâmplat. Încearcă /week, /log, /correct și /unit. Când vrei să începi cu adevărat, folosește un link nou de configurare: programul afișează unul la fiecare pornire, până când există o organizație adevărată.

## Terms of use

terms-changed = Termenii de utilizare s-au schimbat de când au fost acceptați ultima dată pentru { $organisation }. Între timp totul merge mai departe.
terms-text =
    Termenii de utilizare pentru organizația ta:
    1. Logbook păstrează numărul vizitelor și ce scriu lucrătorii despre propria lor muncă. Despre niciun tânăr în parte nu e voie să se introducă nimic: nici nume, nici descrieri după care cineva ar putea fi recunoscut.
    2. Ce introduceți aparține organizației voastre. Puteți scoate totul de aici oricând, în formate deschise.
    3. Despre lucrători, Logbook păstrează numele pe care și-l aleg, rolul lor, chatul sau browserul pe care îl folosesc și ce au înregistrat; înregistrările și le pot corecta.
    4. Cine administrează acest server răspunde de el, de copiile lui de siguranță și de cine are acces la el.
    5. Programul e oferit așa cum este, fără garanție.
    Îi accepți în numele organizației tale?
    .accept = Da, accept
    .decline = Nu accept
    .later = Mai târziu
terms-accepted = { $organisation } a acceptat termenii. Acum, la treaba pentru care ai venit:
terms-put_off = Te mai întreb cel mai devreme mâine; la { $organisation } totul merge ca înainte. Acum, la treaba pentru care ai venit:

## Setting up an organisation

set_up-declined = Atunci nu se configurează nimic și nu s-a păstrat nimic. Linkul rămâne valabil.
set_up-organisation = Cum se numește organizația ta?
    .label = Organizație
    .short = organizația
set_up-mentor = Cum îți spun colegii?
    .label = Mentor
    .short = mentorul
set_up-language = În ce limbă citesc echipele voastre?
    .label = Limbă
    .short = limba
set_up-time_zone = Ce fus orar? Apasă un oraș sau scrie unul din apropiere.
    .label = Fus orar
    .short = fusul orar
set_up-unit = Acum prima unitate: un centru de tineret, o echipă de outreach, un club. Cum se numește?
set_up-next_unit = Cum se numește unitatea următoare?
set_up-another = { $unit } · { $activity }. Ce urmează?
    .one_more = Încă o activitate
    .unit = Încă o unitate
    .done = Asta e tot
set_up-works = Lucrezi și tu la { $unit }, ca să te întreb după sesiunile de acolo?
    .yes = Da
    .no = Nu
    .label = Lucrezi acolo
    .short = lucrezi acolo
set_up-works_where = Lucrezi și tu la vreuna dintre ele, ca să te întreb după sesiunile de acolo?
    .everywhere = La toate
    .nowhere = Nu
    .label = Lucrezi la
    .short = unde lucrezi
set_up-card = { $name }
    .text =
        { $units }
        E totul corect? Unitățile și activitățile se pot schimba oricând mai târziu.
    .save = Configurează
set_up-thrown_away = Nu s-a configurat nimic. Linkul rămâne valabil.
set_up-too_late = Linkul acela a fost folosit între timp, așa că nu s-a configurat nimic. Cere altul.
set_up-demo_gone = Datele inventate au fost scoase din registru.
set_up-team_chat = Chaturile echipelor: adaugă-mă în grupul Telegram al unei echipe cu linkul acesta, iar eu te întreb aici despre ce unitate e vorba. Linkul e doar al tău, merge o singură dată și ține o zi; cu /unit faci altele. { $address }
    .button = Alege grupul
set_up-done = { $organisation } e gata de lucru. După fiecare sesiune planificată întreb cum a fost. Mai departe: alte unități cu /unit, iar colegii cu /invite.

## Bringing an organisation

bring-nobody = Încă nu e nimeni aici care să poată primi organizații noi, așa că nu păstrez nimic de la tine. Cine administrează acest Logbook poate schimba asta: cu „logbook invite coordinator” sau cu o invitație pentru tine.
bring-organisation = Cum se numește organizația ta?
    .label = Organizație
    .short = organizația
bring-applicant = Cine ești? Numele și funcția ta, doar pentru coordonator.
    .label = Tu
    .short = cine ești
bring-card = Vreau să aduc: { $organisation }
    .text = Îi trimit asta coordonatorului?
    .save = Trimite
bring-thrown_away = Nu s-a trimis și nu s-a păstrat nimic.
bring-sent = Trimis. Coordonatorul răspunde aici; imediat după aceea { $organisation } poate începe.
bring-too_many = Ai deja mai multe organizații care așteaptă răspunsul coordonatorului. { $organisation } nu s-a trimis; așteaptă întâi răspunsul acela.

application-decide = { $organisation } ar vrea să vină.
    Cine o aduce: { $applicant }
    .welcome = Bun venit
    .not_now = Nu acum
application-welcomed = Bun venit, { $organisation }! Au acum o invitație, în chatul lor.
application-declined = Le spun că acum nu se poate: { $organisation }.
application-was_welcome = { $who } a răspuns mai repede: bun venit, { $organisation }.
application-was_declined = { $who } a răspuns mai repede: nu acum, { $organisation }.
application-gone = Asta s-a hotărât deja.
application-invitation =
    Coordonatorul spune: bun venit, { $organisation }! Configurarea ține un sfert de oră. Începe cu butonul sau, mai târziu, cu codul ori cu linkul; sunt bune o singură dată, timp de { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }, pentru cine face configurarea.
    Cod: { $code }
    { $links }
application-begin = Configurează acum
application-not_now = Coordonatorul a răspuns: nu acum, { $organisation }. Poți întreba din nou mai târziu.

activity_details-kind = Ce se face acolo? Câte o activitate pe rând.
    .open = Seară deschisă
    .group = Activitate de grup
    .project = Proiect
    .event = Eveniment
    .camp = Tabără
    .trip = Excursie
    .detached = Outreach
    .school = La școală
    .digital = Activitate digitală
    .individual = Lucru individual
activity_details-name = Cum îi spuneți?
activity_details-times = Când, săptămână de săptămână? Scrie, de exemplu, vin 17-21 sau mar joi 15-17:30, ori apasă zilele. Sari peste dacă nu e cu regularitate.
    .when = De la ce oră la ce oră? Apasă sau scrie, de exemplu 17-21.

## Units, for mentors

my_unit-only_mentor = Doar un mentor poate schimba unitățile. Întreabă-l pe al tău; cu /help vezi ce poți face tu.
my_unit-unit = Care unitate?
    .partner = { $unit } (partener)
    .paused = { $unit } (în pauză)
    .help = Apasă unitatea de care vrei să ai grijă. „O unitate nouă” deschide una: un centru de tineret, o echipă de outreach, un club.
    .new_unit = O unitate nouă
    .new_partner = Un grup partener
    .from_list = Dintr-o listă
    .done = Gata
my_unit-partner = Ce fel de grup e? Ce face un grup partener se socotește ca muncă a partenerilor.
    .association = O asociație
    .youth_group = Un grup de tineri
my_unit-group_name = Cum își spune grupul? Numele grupului, te rog, nu al unei persoane.
my_unit-organisation = În ce organizație?
my_unit-unit_name = Cum se numește unitatea nouă?
my_unit-what = { $unit }
    { $activities }
    Chatul echipei: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: fără zile fixe
    .paused = { $activity } (în pauză)
    .individual = · Lucru individual, lună de lună
    .no_activity = · încă nicio activitate
    .no_chat = încă niciunul
    .add_activity = Adaugă o activitate
    .change_activity = Schimbă o activitate
    .team_chat = Chatul echipei
    .more = Alte opțiuni
    .other_unit = Altă unitate
    .done = Gata
my_unit-more = { $unit }: ce facem?
    .rename = Redenumește unitatea
    .pause = Pune în pauză
    .resume = Încheie pauza
    .individual_on = Cu lucru individual
    .individual_off = Fără lucru individual
    .merge = Unește cu alta
    .close = Închide unitatea
my_unit-paused = { $name } e în pauză: nu se planifică și nu se întreabă nimic până nu închei pauza aici. Cu /log se poate totuși înregistra.
my_unit-resumed = { $name } continuă: întreb din nou despre ce e planificat.
my_unit-individual = { $on ->
        [true] { $unit } își înregistrează de acum lucrul individual: o dată pe lună, întâlniri și minute.
       *[false] { $unit } nu mai înregistrează lucru individual. Ce s-a înregistrat rămâne.
    }
my_unit-sure_close = { $unit }: închidem unitatea? Acolo nu se mai planifică, nu se mai întreabă și nu se mai înregistrează nimic. Ce s-a înregistrat rămâne, și în cifre.
    .yes = Da, o închidem
    .no = Rămâne deschisă
my_unit-closed = { $unit } s-a închis. Ce s-a înregistrat rămâne.
my_unit-merge = { $unit }: în ce unitate o includem?
my_unit-sure_merge = { $unit } devine parte din { $into }: activitățile, colegii, chaturile de echipă și invitațiile trec acolo. Ce s-a înregistrat rămâne la { $unit }. Asta nu se mai poate anula.
    .yes = Da, le unim
    .no = Le păstrăm pe ambele
my_unit-merged = { $unit } e de acum parte din { $into }. Ce s-a înregistrat rămâne la { $unit }.
my_unit-merged_in_chat = { $unit } e acum parte din { $into }, iar acesta e chatul echipei de la { $into }. Ce ați înregistrat la { $unit } rămâne acolo.
my_unit-as_what = { $activity }: ca ce activitate continuă?
my_unit-sure_as = { $activity } continuă ca { $into } și îi lasă orele din zilele în care { $into } nu are ore proprii. Ce s-a înregistrat rămâne la { $activity }. Asta nu se mai poate anula.
    .yes = Da, le unim
    .no = Le păstrăm pe ambele
my_unit-goes_on = { $activity } continuă ca { $into }. Ce s-a înregistrat rămâne.
my_unit-meanwhile = { $changes }
    Schimbarea ta nu s-a făcut încă. O facem totuși?
    .all_the_same = O facem totuși
    .leave = O lăsăm
my_unit-gone_unseen = Altcineva a închis între timp una dintre cele două. Nu s-a schimbat nimic.
my_unit-gone = { $changes }
    Așa că ce schimbai tu nu mai există. Din ce voiai tu nu s-a schimbat nimic.
my_unit-added = Am adăugat: { $activity }.
my_unit-activity = Care activitate?
my_unit-change = { $activity }: ce schimbăm?
    .times = Alte ore
    .name = Alt nume
    .kind = Alt tip
    .pause = Pune în pauză
    .resume = Încheie pauza
    .merge = Unește cu alta
    .archive = Nu se mai ține
my_unit-sure = { $activity }: nu se va mai planifica și nu se va mai putea înregistra. E corect?
    .yes = Da, nu se mai ține
    .no = O păstrăm
my_unit-kind_changed = { $activity }: alt tip de acum înainte. Ce s-a înregistrat rămâne cum era.
my_unit-new_name = { $name }: care e noul nume?
my_unit-renamed = Acum se numește { $name }.
my_unit-archived = { $activity }: nu se mai planifică. Ce s-a înregistrat rămâne.
my_unit-times_set = { $activity }: ore noi de acum înainte.
my_unit-no_telegram = Chatul echipei e un grup Telegram, iar Telegram nu e pornit aici. Cine administrează acest Logbook îl pornește cu o singură setare, LOGBOOK_TELEGRAM_TOKEN.
my_unit-team_chat = Adaugă-mă în grupul echipei cu linkul acesta; apoi te întreb aici despre ce unitate e vorba. Linkul e doar al tău, merge o singură dată și ține o zi. { $address }
    .button = Alege grupul
my_unit-done = Gata. Cu /invite îți aduci colegii.

team_chat-only_mentor = Doar un mentor poate lega chatul unei echipe.
team_chat-unit = „{ $title }”: din ce unitate e echipa?
    .none = Niciuna dintre acestea
team_chat-elsewhere = „{ $title }” e chatul de echipă al altei organizații. Mentorul ei trebuie să mă scoată întâi din grup; apoi adaugă-mă din nou.
team_chat-already = „{ $title }” e deja chatul echipei de la { $unit }; nu s-a schimbat nimic.
team_chat-instead = „{ $title }” e acum chatul echipei de la { $old }. Îl mutăm la { $unit }?
    .yes = Da, îl mutăm
    .no = Rămâne cum e
team_chat-left_alone = „{ $title }” rămâne cum e. Cu /unit îl legi oricând de o unitate.
team_chat-bound = „{ $title }” e acum chatul echipei de la { $unit }. Săptămâna ei vine acolo în fiecare luni la ora 9.
team_chat-greeting = Acesta e acum chatul echipei de la { $unit }. În fiecare luni la ora 9 vă arăt aici săptămâna, cu o întrebare de discutat. Cu /week o vedeți oricând.

## Units from a list

unit_list-rows = Lipește lista aici sau trimite-o ca fișier (CSV sau XLSX). Câte o activitate pe rând, așa:
    Debarcader; Seară deschisă; seară deschisă; vin sâm; 17-21
    Debarcader; Seara trupei; activitate de grup; lun; 16:30-18
    Dealul; Tabăra de vară; tabără
    Tipuri: { $kinds }. Cel mult 500 de rânduri. Vezi ce adaugă înainte să se adauge ceva.
    .more = Până acum { $lines ->
        [one] un rând
        [few] { $lines } rânduri
       *[other] { $lines } de rânduri
    }.
unit_list-mended = Toată lista, îndreptată? Lipită sau ca fișier.
    .more = Până acum { $lines ->
        [one] un rând
        [few] { $lines } rânduri
       *[other] { $lines } de rânduri
    }.
unit_list-column_unit = unitate
unit_list-column_activity = activitate
unit_list-column_kind = tip
unit_list-column_weekdays = zile
unit_list-column_times = ore
unit_list-individual = Lucru individual
unit_list-line = Rândul { $number }, „{ $line }”: { $problem }
unit_list-problems = Încă nu s-a adăugat nimic. Rânduri de îndreptat: { $number }
    { $problems }{ $more ->
        [0] { "" }
       *[other] { " " }Și încă { $more }.
    }
unit_list-wrong_column = nu cunosc coloana „{ $value }”. Cunosc: { $columns }.
unit_list-wrong_columns = lipsește coloana pentru unitate sau una apare de două ori. Coloanele sunt: { $columns }.
unit_list-wrong_only_header = sunt doar numele coloanelor și niciun rând sub ele.
unit_list-wrong_many = e ceva în plus față de { $number ->
        [one] singura coloană
        [few] cele { $number } coloane
       *[other] cele { $number } de coloane
    }. Sunt părțile despărțite cum trebuie?
unit_list-wrong_apart = par să fie mai multe părți într-una. Pune punct și virgulă între ele: Debarcader; Seară deschisă; seară deschisă; vin; 17-21
unit_list-wrong_no_unit = lipsește unitatea. Vine prima, pe fiecare rând.
unit_list-wrong_no_activity = sunt ore, dar nicio activitate. Care e?
unit_list-wrong_long = un nume are { $length ->
        [one] un caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }; încap { $longest }.
unit_list-wrong_kind = nu cunosc tipul „{ $value }”. Cunosc: { $kinds }.
unit_list-wrong_no_kind = lipsește tipul. Unul dintre: { $kinds }.
unit_list-wrong_other_kind = { $activity } are mai sus alt tip. O activitate are un singur tip.
unit_list-wrong_weekdays = nu cunosc zilele „{ $value }”. De exemplu vin, vin sâm sau lun-vin.
unit_list-wrong_times = nu cunosc orele „{ $value }”. De exemplu 17-21 sau 17:30-21.
unit_list-wrong_no_times = sunt zile, dar nu și ore. De exemplu 17-21; sau lasă-le goale pe amândouă, dacă nu e cu regularitate.
unit_list-wrong_no_days = sunt ore, dar nu și zile. De exemplu vin; sau lasă-le goale pe amândouă, dacă nu e cu regularitate.
unit_list-summary = În listă, cu numărul de activități: { $names }
    Unități noi: { $units }. Activități noi: { $activities }. Există deja și rămân cum sunt: { $known }.
    Le adăugăm?
    .unusual = Mai lung de 12 ore, verifică, te rog: rândul { $lines }.
    .add = Adaugă tot
    .leave = Nu adăuga
unit_list-added = Adăugat. Unități noi: { $units }. Activități noi: { $activities }. Au rămas cum erau: { $known }.
unit_list-nothing_new = Toate acestea există deja (activități: { $known }). Nu s-a schimbat nimic.
unit_list-left = Din listă nu s-a adăugat nimic.

## People

people-former = un fost lucrător

## What was changed

changes-at = { $when } – { $what }
changes-nobody = proprietarul serverului
changes-organisation_founded = { $who } a adus { $name } la Logbook.
changes-organisation_renamed = { $who } a schimbat numele { $old } în { $name }.
changes-terms_accepted = { $who } a acceptat termenii de utilizare, versiunea { $version }.
changes-settings_changed = { $who } a schimbat cât timp se păstrează datele.
changes-unit_opened = { $who } a deschis unitatea { $name }.
changes-unit_renamed = { $who } a schimbat numele unității { $old } în { $name }.
changes-unit_paused = { $who } a pus în pauză unitatea { $name }.
changes-unit_resumed = { $who } a încheiat pauza la { $name }.
changes-unit_archived = { $who } a închis unitatea { $name }.
changes-unit_merged = { $who } a inclus unitatea { $name } în { $into }.
changes-individual_on = { $who } a pornit lucrul individual la { $name }.
changes-individual_off = { $who } a oprit lucrul individual la { $name }.
changes-list_read = { $who } a adăugat ce era într-o listă. Unități noi: { $units }. Activități noi: { $activities }.
changes-activity_added = { $who } a adăugat activitatea { $name }.
changes-activity_renamed = { $who } a schimbat numele activității { $old } în { $name }.
changes-activity_kind = { $who } a dat alt tip activității { $name }.
changes-activity_times = { $who } a dat alte ore activității { $name }.
changes-activity_paused = { $who } a pus în pauză activitatea { $name }.
changes-activity_resumed = { $who } a reluat activitatea { $name }.
changes-activity_archived = { $who } a încheiat activitatea { $name }.
changes-activity_merged = { $who } a inclus activitatea { $name } în { $into }.
changes-chat_bound = { $who } a legat chatul echipei „{ $title }”.
changes-chat_left = „{ $title }” nu mai e chatul echipei.
changes-invited = { $who } a invitat { $role ->
        [coordinator] un coordonator
        [mentor] un mentor
        [partner] un partener
        [viewer] un observator
       *[worker] un lucrător
    }. Folosiri: { $uses }.
changes-invitation_revoked = { $who } a retras o invitație pentru { $role ->
        [coordinator] un coordonator
        [mentor] un mentor
        [partner] un partener
        [viewer] un observator
       *[worker] un lucrător
    }.
changes-joined = { $who } a intrat ca { $role ->
        [coordinator] coordonator
        [mentor] mentor
        [partner] partener
        [viewer] observator
       *[worker] lucrător
    }.
changes-role_taken = { $name } nu mai e { $role ->
        [coordinator] coordonator
        [mentor] mentor
        [partner] partener
        [viewer] observator
       *[worker] lucrător
    }. Schimbarea a făcut-o { $who }.
changes-role_moved = { $name } are acum un loc la { $unit }. Schimbarea a făcut-o { $who }.
changes-mentor_handed_over = { $who } a predat rolul de mentor. Mentor e acum { $name }.
changes-left = { $own ->
        [true] { $name } a plecat.
       *[false] { $name } nu mai face parte din organizație. Schimbarea a făcut-o { $who }.
    }
changes-account_gone = Un membru și-a șters contul. Ce a înregistrat rămâne.
changes-erased = Ce s-a păstrat destul timp s-a șters, așa cum a hotărât organizația.

## Invitations

invite-only_mentor = Doar un mentor îi poate invita pe alții: întreabă-l pe al tău. Pentru tine poți primi un cod care îți deschide contul pe alt telefon sau în alt browser.
    .own = Un cod pentru mine
    .no = Nu, mulțumesc
invite-no_unit = Încă nu e nicio unitate în care să vină cineva.
invite-what = Pe cine inviți?
    .help = Un lucrător de tineret intră într-o unitate, un mentor în toată organizația. Un cod de conectare e pentru cine e deja aici și are un telefon nou.
    .worker = Un lucrător de tineret
    .mentor = Încă un mentor
    .partner = Un partener
    .viewer = Un observator
    .organisation = Mentor la o organizație
    .coordinator = Încă un coordonator
    .sign_in = Un cod de conectare
    .open = Invitații deschise
invite-unit = În ce unitate?
    .all = În toate unitățile
invite-organisation = Din ce organizație?
invite-group = Ce partener?
    .association = O asociație nouă
    .youth_group = Un grup de tineri nou
invite-association_name = Cum se numește asociația?
invite-group_name = Cum se numește grupul? Contul lui poartă numele acesta, nu al vreunei persoane.
invite-which = Din ce organizație? Una care nu e încă aici o deschide mentorul ei.
invite-gives_worker = Lucrător de tineret la { $unit }, { $organisation }: înregistrează sesiunile de acolo și vede cum a fost săptămâna.
invite-gives_worker_all = Lucrător de tineret în toate unitățile de la { $organisation }: înregistrează sesiunile lor și le vede săptămânile.
invite-gives_mentor = Mentor la { $organisation }: are grijă de unități și de oameni și vede tot ce se înregistrează acolo.
invite-gives_partner = Partener la { $organisation }: { $unit } își înregistrează propriile activități și își vede propriile cifre.
invite-gives_group = Grup partener la { $organisation }: { $unit } își înregistrează propriile activități și își vede propriile cifre. Contul e al grupului, fără numele nimănui.
invite-gives_viewer = Observator la { $organisation }: vede cifre de ansamblu, nicio sesiune anume.
invite-gives_coordinator = Coordonator al întregii rețele: primește organizații, sprijină mentorii.
invite-gives_found = Primul mentor la { $organisation }, o organizație nouă: o configurează.
invite-make = { $given }
    { $uses ->
        [one] Invitație bună o singură dată, timp de { $lasting }.
        [few] Invitație bună pentru { $uses } persoane, timp de { $lasting }.
       *[other] Invitație bună pentru { $uses } de persoane, timp de { $lasting }.
    }
    .make = Fă invitația
    .uses = Mai multe persoane
    .days = Alt termen
invite-lasting = { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }
invite-uses = Pentru câte persoane? Apasă sau scrie un număr până la 100.
invite-days = Pentru câte zile? Apasă sau scrie un număr până la 60.
invite-made =
    { $given }
    { $uses ->
        [one] Invitație bună o singură dată, până { $until }, ora { $at }.
        [few] Invitație bună pentru { $uses } persoane, până { $until }, ora { $at }.
       *[other] Invitație bună pentru { $uses } de persoane, până { $until }, ora { $at }.
    }
    Cod: { $code }
    { $links }
invite-opened = { $unit } e de acum partener de sine stătător, cu o activitate pentru început: { $activity }. Cu /unit adaugi alte activități și ore.
invite-whom = Cine are nevoie de un cod de conectare? Pentru un telefon nou sau un browser care nu mai știe cine e.
    .me = Eu
invite-sign_in_made =
    Cod de conectare, bun o singură dată, timp de o zi. Dă-l doar persoanei al cărei cont este.
    Cod: { $code }
    { $links }
invite-open_worker = Lucrător la { $place }
invite-open_mentor = Mentor la { $place }
invite-open_partner = Partener la { $place }
invite-open_viewer = Observator la { $place }
invite-open_coordinator = Coordonator
invite-one_unused = · { $role }: mai sunt { $left } din { $of }, până { $until }, ora { $at }
invite-one_used = · { $role }: mai sunt { $left } din { $of }, până { $until }, ora { $at }; folosită de { $used }
invite-none_open = Nu e deschisă nicio invitație.
invite-take_back = Invitații deschise, de la cea mai nouă (în total { $number }):
    { $invitations }
    Pe care o retragi?
    .none = Niciuna, e totul bine
invite-kept = Nu s-a schimbat nimic.
invite-taken_back = Retrasă: nu mai deschide nimic. Cine a intrat cu ea rămâne.
invite-only_here = Linkul se deschide doar pe acest calculator. Cine administrează acest Logbook îl face accesibil și altora cu setarea LOGBOOK_WEB_URL sau, într-o rețea proprie, cu LOGBOOK_WEB_HOST.

## Practising

practice-doing = Exersare
practice-organisation = Exersare
practice-own_unit = Centrul de exersat
practice-nothing_to_practise = Exersarea e pentru cei care înregistrează sesiuni, iar tu nu scrii niciuna. Cu /help vezi ce poți face.
practice-board =
    Exersare: trei exerciții scurte cu întrebările adevărate, într-un centru doar al tău. Nimic de aici nu intră în vreo cifră.
    { $log ->
        [true] ✓
       *[false] ·
    } Înregistrează o seară
    { $correct ->
        [true] ✓
       *[false] ·
    } Corecteaz-o
    { $week ->
        [true] ✓
       *[false] ·
    } Citește săptămâna
    .log = Înregistrează o seară
    .correct = Corecteaz-o
    .week = Citește săptămâna
    .later = Mai târziu
    .help = Fă-le pe rând sau reia-l pe oricare. Ce faci aici nu vede nimeni; mentorul tău vede doar câți le-au făcut pe toate trei.
practice-later = Oricând vrei: /practice
practice-to_log = Să zicem că seara ta a fost așa ({ $when }): 14 fete, 18 băieți, 1 nonbinar; mai ales 13–15 ani; doi vizitatori noi; tinerii n-au condus nimic ei înșiși. Înregistreaz-o. Nimic de aici nu intră în cifre.
practice-was_held = Așa se spune despre o seară cu ușile închise: și asta e o informație. În exercițiul acesta ușile au fost deschise; mai înregistreaz-o o dată.
practice-to_correct = Acasă îți aduci aminte: a venit cu o fată mai mult decât e scris. Apasă seara și corecteaz-o. Nimic de aici nu intră în cifre.
    .help = Apasă seara, apoi [Schimbă: câți au venit], scrie cele patru numere cu o fată mai mult și salvează.
practice-one_girl_more = Exercițiul vrea cu o fată mai mult decât era scris, adică { $girls ->
        [one] o fată
        [few] { $girls } fete
       *[other] { $girls } de fete
    }. Mai încearcă o dată.
practice-gone = Ai înregistrat între timp altă seară, iar la exersare se păstrează doar ultima. Corecteaz-o pe aceea.
practice-to_read = Citește: câți au venit săptămâna asta, cu toții la un loc?
practice-not_quite = { $number } e alt număr. Mai uită-te o dată la rândul cu vizitele: acolo sunt toate la un loc, iar vizitatorii noi sunt printre ele.
practice-learned_log = Exercițiu gata. De ținut minte: întâi numerele, iar înainte să salvezi le citești pe toate încă o dată. Totul încape și pe un rând: 14 18 1 0 / 13-15 / +2
practice-learned_correct = Exercițiu gata. De ținut minte: o greșeală se repară oricând din două apăsări, iar ce era acolo înainte se păstrează.
practice-learned_week = Corect. De ținut minte: vizitele sunt toate la un loc, restul spune cine și cât timp, și nimeni nu e pus vreodată în clasament.
practice-all_done = Le-ai făcut pe toate trei. De acum intră în cifre: cu /log înregistrezi o sesiune, iar după fiecare sesiune planificată întreb eu.
practice-next = Exercițiul următor
practice-again = Încearcă din nou

## Help

help-where = Ești la: { $what }.
help-stranger =
    Sunt Logbook: un lucrător de tineret îmi spune într-un minut cum a fost o seară, iar echipa își vede săptămâna într-o imagine. Despre tineri păstrez doar numere, niciodată un nume.
    Ca să intri ai nevoie de un cod de invitație de la mentorul organizației tale. Scrie-l aici sau trimite /start ca să începi.
help-nobody = Acum nu ai niciun rol în nicio organizație. Mentorul tău te poate invita din nou: scrie codul cu /start înaintea lui.
help-log = /log – înregistrează o sesiune
help-correct = { $mentor ->
        [true] /correct – corectează ce s-a înregistrat
       *[false] /correct – corectează ce ai înregistrat
    }
help-week = /week – săptămâna unei unități într-o imagine
help-unit = /unit – unități, activități, chaturi de echipă
help-invite = { $mentor ->
        [true] /invite – invită un coleg sau adu-l înapoi
       *[false] /invite – un cod pentru alt telefon sau browser al tău
    }
help-practice = /practice – trei exerciții scurte; nimic din ele nu intră în cifre
help-compare = /compare – cifre deschise pe luni, lângă cele ale rețelei
help-organisation = /organisation – cum stă organizația ta: oameni, schimbări, cât se păstrează
help-network = /network – cum stă rețeaua: organizații, anunțuri, păreri
help-ask = { $mentor ->
        [true] /ask – întreabă coordonatorul
       *[false] /ask – întreabă mentorii tăi
    }
help-mydata = /mydata – tot ce se păstrează despre tine, de luat cu tine sau de șters
help-feedback = /feedback – spune-le celor care fac Logbook ce părere ai
help-language = /language – altă limbă
help-cancel = /cancel – pune deoparte ce facem; nu se pierde nimic
help-one_line = Când întreb câți au venit, poți scrie totul pe un rând: 14 18 1 0 / 13-15 / +2

## Your own data

my_data-what = Ce păstrează Logbook despre tine, { $name }: numele și rolurile tale, { $chats ->
        [one] un chat al tău
        [few] { $chats } chaturi ale tale
       *[other] { $chats } de chaturi ale tale
    }, { $sessions ->
        [one] o sesiune
        [few] { $sessions } sesiuni
       *[other] { $sessions } de sesiuni
    } și { $reflections ->
        [one] o reflecție
        [few] { $reflections } reflecții
       *[other] { $reflections } de reflecții
    } scrise de tine, plus ce ai întrebat sau ai corectat. Nimeni altcineva nu primește fișierul acesta.
    .send = Trimite-mi totul
    .delete = Șterge-mă de aici
    .leave = Nimic, mulțumesc
my_data-everything = Tot ce se păstrează despre tine, ca fișier pe care îl poate citi orice program. Rămâne în chatul acesta: șterge mesajul după ce l-ai pus în altă parte.
my_data-left = Nu s-a schimbat nimic.
my_data-last_mentor = Nu e alt mentor la { $organisations }, doar tu. Fără tine nimeni de acolo nu poate invita, schimba unități sau răspunde la întrebări; coordonatorul află. Cu /organisation îți poți preda întâi rolul.
    .go = Plec totuși
    .stay = Rămân
my_data-sure = Dacă pleci, { $name }, numele tău, chaturile tale, rolurile tale, ce ai întrebat și ce e la jumătate se șterg pe loc, aici și pentru totdeauna. { $sessions ->
        [0] Nu ai înregistrat nicio sesiune, așa că nu rămâne nimic de la tine.
        [one] Sesiunea pe care ai înregistrat-o rămâne, cu ce ai scris despre ea; ca autor apare apoi „un fost lucrător”.
        [few] Cele { $sessions } sesiuni pe care le-ai înregistrat rămân, cu ce ai scris despre ele; ca autor apare apoi „un fost lucrător”.
       *[other] Cele { $sessions } de sesiuni pe care le-ai înregistrat rămân, cu ce ai scris despre ele; ca autor apare apoi „un fost lucrător”.
    } Nimeni nu mai poate anula asta.
    .yes = Șterge-mă definitiv
    .no = Nu, rămân
my_data-gone = Nu mai ești aici, { $name }. Numărul chatului acestuia dispare la noapte; ce scrie aici, în chat, poți șterge chiar tu. Mulțumesc pentru munca pe care ai pus-o în scris.
my_data-without_mentor = { $organisation } nu mai are mentor: ultimul a plecat. Cu /invite faci un cod pentru altul.

## Menus of commands

menu-log = Înregistrează o sesiune
menu-correct = Corectează o sesiune
menu-week = Săptămâna
menu-compare = Cifre deschise
menu-unit = Unități și activități
menu-invite = Invitații și coduri
menu-organisation = Organizația
menu-network = Rețeaua
menu-ask = Întreabă pe cineva care știe
menu-feedback = Un rând despre Logbook
menu-mydata = Datele mele
menu-practice = Exersează
menu-language = Alege limba
menu-help = Ajutor
menu-cancel = Pune deoparte ce facem

## The browser chat

browser-title = Logbook
browser-write = Scrie sau apasă mai sus
browser-send = Trimite
browser-connecting = Se reconectează…
browser-unsent = Încă netrimis; încerc din nou…
browser-not_found = Aici nu e nimic.
browser-enlarge = Mărește imaginea
browser-invented = Date inventate: nimic de aici nu s-a întâmplat.
browser-practice = Exersare: nimic de aici nu intră în cifre.
browser-change = schimbă
browser-new = Mesaj nou
browser-too_fast = Prea multe deodată. Așteaptă puțin și încearcă din nou.
browser-too_long = E foarte lung: { $length ->
        [one] un caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }; încap { $longest }.
browser-lost = Browserul acesta e nou pentru noi. Dacă aveai un cont, cere-i mentorului tău un cod de conectare.
browser-start = Începe
browser-you = Tu
browser-close = Închide
browser-no_script = Chatul acesta are nevoie de JavaScript. Pornește-l în setările browserului și încarcă pagina din nou.
browser-attach = Trimite un fișier
browser-too_large = Fișierul are { $size }; o dată încap cel mult { $most }. Trimite-l pe bucăți.
browser-download = Descarcă

## The terminal

terminal-choose = #1 alege primul buton și așa mai departe; orice altceva se scrie. Ctrl-D iese, nu se pierde nimic.
terminal-picture = Imagine: { $path }
terminal-file = Fișier: { $path }
terminal-no_file = Nu e niciun fișier { $path } care să poată fi citit. Scrie-l așa: (file /home/aino/units.csv).
terminal-large_file = { $path } are { $size } MB; o dată încap cel mult { $most } MB. Trimite-l pe bucăți.

## What the program prints at its start

run-browser = Logbook rulează. Chatul din browser: { $address }
run-set_up = Registrul acesta e gol. Configurează-ți organizația sau uită-te prin date inventate cu linkul acesta; merge o singură dată: { $link }
run-demo = Registru de probă, inventat în întregime. Uită-te prin el cu linkul acesta; merge o singură dată: { $link }
run-telegram_on = Pe Telegram: https://t.me/{ $name }
run-telegram_waits = Pe Telegram ascultă alt Logbook cu același token ({ $who }); acesta preia când celălalt se oprește.
run-telegram_off = Ca să pornești pe Telegram: ia un token de la @BotFather, pune-l în LOGBOOK_TELEGRAM_TOKEN și repornește.
run-only_here = Doar calculatorul acesta poate deschide adresele acestea. Pentru telefoane și colegi: LOGBOOK_WEB_HOST=0.0.0.0 și LOGBOOK_WEB_URL=http://(adresa acestui calculator):{ $port }, mai bine https în spatele unui proxy.
run-stop = Ctrl-C îl oprește; nu se pierde nimic.

## The organisation, in order

my_organisation-only_mentor = Doar mentorii au grijă de o organizație. Cu /ask îi pui o întrebare mentorului tău.
my_organisation-organisation = Care organizație?
my_organisation-doing = Gestionarea organizației { $organisation }
my_organisation-board = { $organisation }
    { $people ->
        [one] 1 persoană
        [few] { $people } persoane
       *[other] { $people } de persoane
    }{ $unreachable ->
        [0] , pot ajunge la toată lumea
       *[other] , fără legătură: { $unreachable }
    }
    { $units }
    Exersare: au terminat { $finished } din { $of }
    Întrebări deschise către mentori: { $questions }
    .people = Oameni
    .changes = Ce s-a schimbat
    .keeping = Păstrarea datelor
    .rename = Schimbă numele
    .coordinator = Întreabă coordonatorul
    .questions = Întrebări deschise
    .done = Gata
my_organisation-unit = · { $unit }: săptămâna trecută { $week }, luna asta { $month }
my_organisation-logged = înregistrat { $logged } din { $planned }
my_organisation-nothing_planned = nimic planificat
my_organisation-no_units = · Încă nicio unitate; cu /unit le adaugi
my_organisation-more_units = … și încă { $units }
my_organisation-new_name = { $organisation }: cum se va numi de acum înainte?
my_organisation-renamed = Acum se numește { $organisation }.
my_organisation-brought = Iată-le, întâi cele mai vechi.
my_organisation-over = În regulă. Cu /organisation vezi asta oricând.
my_organisation-log = Ce s-a schimbat, întâi cele mai noi:
    { $changes }
    .nothing = Încă nu s-a schimbat nimic aici.
    .earlier = Mai vechi
    .one_unit = La o singură unitate
    .overview = Vedere de ansamblu
my_organisation-log_unit = La care unitate?
    .all = La toate
my_organisation-keeping = Cât timp se păstrează fiecare?
    · Reflecții: { $reflections }
    · Valorile vechi ale sesiunilor corectate: { $revisions }
    · Discuții încheiate cu mine: { $talks }
    Cifrele sesiunilor rămân întotdeauna.
    .reflections = Reflecții
    .revisions = Valori vechi
    .talks = Discuții
my_organisation-years = { $number ->
        [one] 1 an
        [few] { $number } ani
       *[other] { $number } de ani
    }
my_organisation-days = { $number ->
        [one] 1 zi
        [few] { $number } zile
       *[other] { $number } de zile
    }
my_organisation-ever = cât există registrul
my_organisation-years_for = { $what ->
        [reflections] Cât timp să se păstreze reflecțiile?
       *[revisions] Cât timp să se păstreze valorile vechi ale sesiunilor corectate?
    }
    .ever = Cât există registrul
my_organisation-talks_for = Cât timp să se păstreze discuțiile încheiate?
my_organisation-erases = { $what ->
        [reflections] Reflecțiile
        [revisions] Valorile vechi ale sesiunilor corectate
       *[talks] Discuțiile încheiate
    } păstrate de peste { $length } se șterg atunci în fiecare noapte, definitiv. O facem?
    .yes = Da
    .no = Nu
my_organisation-kept_as_it_was = Atunci rămâne cum era.
my_organisation-keeps = Am notat.

## Its people

our_people-who = Cine? Fără legătură: { $away }.
    .nobody = nimeni
    .others = Alții
    .overview = Vedere de ansamblu
our_people-person = { $name }
    { $roles }
    { $seen }. { $reached }
    .hand_over = Mentor în locul meu
    .move = În altă unitate
    .more = Încă o unitate
    .take = Retrage un rol
    .sign_in = Cod de conectare
    .remove = Scoate din organizație
our_people-myself = { $name }, adică tu
    { $roles }
    { $seen }. { $reached }
    .no_mentor = Las rolul de mentor
    .leave = Plec
our_people-seen = Ultima oară pe aici: { $day }
our_people-never_seen = Încă n-a fost pe aici
our_people-reachable = Acolo pot scrie.
our_people-unreachable = Acolo nu mai pot scrie: un cod de conectare deschide un chat nou.
our_people-role_mentor = mentor
our_people-role_worker = lucrător de tineret
our_people-role_partner = partener
our_people-role_viewer = observator
our_people-which_role = { $name }: ce rol trece la altă unitate?
our_people-where_to = { $name } trece de la { $unit } la ce unitate?
our_people-one_more = { $name }: ce unitate mai primește?
our_people-everywhere = { $name } e deja în toate unitățile.
our_people-moved = { $name } e acum la { $unit }.
our_people-added = { $name } e acum și la { $unit }.
our_people-take = { $name }: ce rol retragem?
our_people-taken = { $name } nu mai are rolul: { $role }.
our_people-meanwhile = Altcineva a schimbat chiar acum rolurile ({ $name }), așa că nu s-a schimbat nimic. Uite cum sunt.
our_people-sure = { $name } iese din { $organisation }? Nu va mai putea înregistra sau vedea nimic aici; ce a înregistrat rămâne.
    .yes = Da, iese
    .no = Nu
our_people-removed = { $name } nu mai e la { $organisation }.
our_people-sign_in = Cu /invite faci un cod de conectare: cu el { $name } intră din nou, de pe alt telefon sau din alt browser.
our_people-hand_over_sure = { $name } devine mentor la { $organisation }, iar tu nu mai ești. { $besides ->
        [true] Celelalte roluri ale tale de acolo rămân; codurile făcute de tine se retrag.
       *[false] Nu ai alt rol acolo, așa că apoi nu mai vezi nimic de la ei; codurile făcute de tine se retrag.
    } O facem?
    .yes = Predau rolul
    .no = Nu
our_people-handed_over = { $name } e acum mentor la { $organisation } și a aflat. Mulțumim pentru tot ce ai făcut!
our_people-now_mentor = { $name } ți-a predat { $organisation }: acum tu ești acolo mentor. Cu /organisation vezi cum stau lucrurile.
our_people-sure_myself = { $what ->
        [leave] Pleci de la { $organisation }? Nu vei mai putea înregistra sau vedea nimic acolo; ce ai înregistrat rămâne.
       *[no_mentor] Nu mai vrei să fii mentor la { $organisation }? Celelalte roluri ale tale de acolo rămân.
    }
    .yes = Da
    .no = Nu
our_people-last_mentor = Nu e alt mentor la { $organisation }, doar tu. Fără mentor nimeni de acolo nu poate invita, răspunde la întrebări, schimba unități sau lega un chat; ce s-a înregistrat rămâne, iar lucrătorii sunt întrebați ca înainte. Mai bine predă întâi rolul: alege un coleg dintre oameni. { $coordinator ->
        [true] Dacă pleci totuși, coordonatorul află.
       *[false] Nu e aici niciun coordonator care să afle; apoi doar proprietarul serverului mai poate numi un mentor nou.
    }
    .stay = Rămân
    .go = Plec totuși
our_people-alone_now = Tocmai ai rămas fără alt mentor la { $organisation }, doar tu, așa că nu s-a schimbat nimic. Mai uită-te o dată.
our_people-left_it = Ai plecat de la { $organisation }. Ce ai înregistrat rămâne.
our_people-no_mentor_more = Nu mai ești mentor la { $organisation }.
our_people-without_mentor = { $organisation } nu mai are mentor: ultimul, { $name }, a plecat. Cu /invite faci un cod pentru altul.

## Asking

ask-nobody = Nu e nimeni aici pe care să poți întreba: nu faci parte din nicio organizație.
ask-whom = Pe cine ai vrea să întrebi?
    .of_mentor = Mentorii de la { $organisation }
    .of_coordinator = Coordonatorul, pentru { $organisation }
ask-no_mentor = { $organisation } nu are acum alt mentor, așa că nimeni n-ar putea răspunde aici.
ask-no_coordinator = Acum nu e niciun coordonator aici, așa că nimeni n-ar putea răspunde. Întreabă persoana care administrează acest Logbook.
ask-question = { $kind ->
        [coordinator] Ce ai vrea să-l întrebi pe coordonator? Un singur mesaj.
       *[mentor] Ce ai vrea să-i întrebi pe mentorii de la { $organisation }? Un singur mesaj.
    }
ask-show = Pot să-i arăt { $kind ->
        [coordinator] coordonatorului
       *[mentor] mentorului
    } unde ai ajuns: { $what }? Nu se arată nimic din ce ai scris.
    .yes = Da, arată
    .no = Nu
ask-sent = { $kind ->
        [coordinator] Întrebarea ta e la coordonator.
       *[mentor] Întrebarea ta e la mentorii de la { $organisation }.
    } Răspunsul vine aici.
ask-waits = { $kind ->
        [coordinator] Acum nu pot ajunge la coordonator. Întrebarea ta se păstrează.
       *[mentor] Acum nu pot ajunge la mentorii de la { $organisation }. Întrebarea ta îi așteaptă; dacă e urgent, sună-i.
    }
ask-answered = { $who } răspunde la întrebarea ta
    „{ $text }”

    { $answer }

answer_question-doing = Răspuns pentru { $who }
answer_question-asked = { $who }, { $organisation }, întreabă:
    „{ $text }”
    Scrie răspunsul; îl primește doar { $who }.
    .answer = Răspunde
answer_question-asked_showing = { $who }, { $organisation }, întreabă:
    „{ $text }”

    Unde a ajuns, fără niciun cuvânt scris de { $who }; numele sunt înlocuite cu altele:
    { $story }

    Scrie răspunsul; îl primește doar { $who }.
    .answer = Răspunde
answer_question-answer = Ce îi răspunzi? ({ $who })
answer_question-brought = { $who } a primit răspunsul tău.
answer_question-out_of_reach = Aici nu mai pot ajunge la { $who }. Răspunsul tău se păstrează, dar nu l-a primit nimeni.
answer_question-already = { $colleague } a răspuns deja ({ $who }): „{ $answer }”
answer_question-gone = Întrebarea aceea nu mai există.

## Feedback

feedback-line = Ce ai vrea să le spui celor care fac Logbook? Un singur mesaj: ce a fost greu, ce lipsește, ce e bine. Coordonatorul îl citește cu numele tău; ei îl citesc fără.
feedback-sent = Mulțumesc! A ajuns la coordonator.
feedback-kept = Mulțumesc! E pe lista pentru cei care fac Logbook.
feedback-told = { $who } despre Logbook: „{ $text }”
feedback-told_about = { $who } despre Logbook, la întrebarea { $about }: „{ $text }”

## The network

network-only_coordinator = Doar coordonatorul are grijă de rețea.
network-board = Rețeaua: { $of ->
        [one] 1 organizație
        [few] { $of } organizații
       *[other] { $of } de organizații
    }{ $alone ->
        [0] {""}
       *[other] , fără mentor: { $alone }
    }
    { $organisations }
    .announce = Anunț
    .chat = Chatul mentorilor
    .feedback = Păreri
    .invite = Invită
    .done = Gata
network-line = · { $organisation }: unități { $units }, oameni { $people }, mentori: { $mentors }
network-line_alone = · { $organisation }: unități { $units }, oameni { $people }, FĂRĂ MENTOR
network-more = … și încă { $of }
network-empty = · Încă niciuna; cu /invite faci un cod pentru primul mentor
network-text = Ce ar trebui să citească fiecare mentor? Un singur mesaj, cel mult { $longest ->
        [one] un caracter
        [few] { $longest } caractere
       *[other] { $longest } de caractere
    }.
network-sure = Fiecare mentor și chaturile mentorilor primesc asta:
    „{ $text }”
    .send = Trimite
    .no = Nu
network-not_sent = Nu s-a trimis nimic.
network-sent = E pe drum. Mentori: { $mentors }, chaturi: { $chats }.
network-sent_but = E pe drum. Mentori: { $mentors }, chaturi: { $chats }. Fără legătură: { $missed }.
network-announcement = { $who }, coordonator al rețelei, către toți mentorii:
    { $text }
network-no_telegram = Telegram nu e conectat aici, așa că nu sunt chaturi de grup.
network-chat = Adaugă-mă în grupul mentorilor cu linkul acesta. E doar al tău, merge o singură dată și ține o zi. { $address }
    .button = Alege grupul
network-feedback_list = Ce spun oamenii despre Logbook, fără numele lor.
network-no_feedback = Încă n-a spus nimeni nimic.
network-invite = Cu /invite faci un cod pentru un mentor sau pentru alt coordonator.
network-over = În regulă. Cu /network vezi asta oricând.

## Exportul: ce spune README.txt despre fișiere. Un atribut e o coloană; codurile rămân ca în fișiere

export-title = Logbook, registrul întreg
export-written = Scris
export-how_to_read = Cum se citesc aceste fișiere
    .rules =
        CSV: virgule între celule, ghilimele unde o celulă are nevoie de ele, pe primul rând numele coloanelor.
        UTF-8 cu marcaj de ordine a octeților (BOM), pentru ca Excel să arate corect litere ca ă sau ș. În Python: encoding="utf-8-sig".
        O celulă goală înseamnă: nu s-a întrebat, s-a sărit peste sau nu e cazul. 0 înseamnă nimeni sau nimic. Sunt lucruri diferite.
        Datele calendaristice sunt de forma YYYY-MM-DD (an, lună, zi). La o sesiune, date, start și end sunt ora locală din fusul orar al organizației (time_zone); orice alt moment e în UTC și se termină în Z.
        true (da) și false (nu) sunt scrise ca cuvinte.
        Un text care începe cu = + - @, cu un tab sau cu un rând nou (ori cu un apostrof) are pus în față un apostrof ('), pentru ca niciun program de calcul tabelar să nu-l execute ca formulă. Dacă scoți un apostrof de la început, textul e așa cum a fost scris.
        Organizațiile marcate invented conțin date de probă.
        Vizite, nu vizitatori: un tânăr la o sesiune e o vizită. Despre niciun tânăr în parte nu e nimic în registru.
        Ce au exersat membrii nu e în niciunul dintre aceste fișiere: nu se socotește nicăieri.
        Lăsate intenționat pe dinafară: discuțiile începute, identitățile de pe canale (cine e cineva pe Telegram sau într-un browser), codurile, mesajele primite și mesajele care așteaptă să fie trimise.
export-sessions = Câte un rând pentru fiecare sesiune: ținute, anulate și planificate.
    .organisation = numele organizației
    .unit = numele unității
    .activity = numele activității
    .kind = una dintre: open (seară deschisă), group (activitate de grup), project (proiect), event (eveniment), camp (tabără), trip (excursie), detached (outreach), school (la școală), digital (activitate digitală)
    .date = ziua locală în care a început
    .start = ora locală
    .end = ora locală; o seară se poate termina a doua zi
    .status = planned (planificată, încă fără răspuns), held (ținută) sau cancelled (anulată)
    .cancelled_reason = unul dintre: staff (lipsă de personal), nobody_came (n-a venit nimeni), holiday (vacanță sau sărbătoare), premises (fără spațiu), weather (vremea), other (alt motiv)
    .area = la outreach: un cartier, niciodată o adresă
    .girls = vizite ale fetelor
    .boys = vizite ale băieților
    .nonbinary = vizite ale tinerilor nonbinari
    .unknown = vizite la care genul nu e cunoscut
    .total = vizite: cele patru numere la un loc
    .ages_mode = none (fără răspuns), mostly (grupe de vârstă numite, fără numere) sau counted (numărate)
    .mostly_1 = cea mai frecventă grupă de vârstă, la mostly
    .mostly_2 = a doua grupă de vârstă numită, la mostly
    .age_under_10 = vizite ale tinerilor sub 10 ani, la counted
    .age_10_12 = vizite ale tinerilor de 10–12 ani, la counted
    .age_13_15 = vizite ale tinerilor de 13–15 ani, la counted
    .age_16_17 = vizite ale tinerilor de 16–17 ani, la counted
    .age_18_24 = vizite ale tinerilor de 18–24 de ani, la counted
    .age_25_28 = vizite ale tinerilor de 25–28 de ani, la counted
    .age_unknown = vizite nenumărate în nicio grupă de vârstă, la counted: restul
    .new_faces = vizite ale tinerilor pe care lucrătorii nu îi mai văzuseră la unitatea aceasta
    .producers = câți tineri au planificat și au condus o parte
    .produced_minutes = cât a durat partea aceea, în minute
    .minutes = durata reală, în minute, și când se schimbă ora
    .workers = lucrători prezenți
    .volunteers = voluntari prezenți
    .tags = despre ce a fost, de la niciuna la două teme, cu virgulă între ele: social (timp împreună), learning_support (sprijin la învățat), culture (cultură), sport (sport și mișcare), digital (lumea digitală), information (informare), counselling (consiliere), volunteering (voluntariat), international (internațional), self_initiated (inițiativă proprie), other (altceva)
    .aim = un rând scris înainte de sesiune
    .prompt = numărul întrebării comune (de la 1 la 16) sau own: și un prompt_id din prompts.csv
    .reflection = ce a scris lucrătorul, cel mult 700 de caractere
    .visibility = cine poate citi reflecția: team (echipa) sau organisation (toată organizația)
    .author = numele membrului care a înregistrat sesiunea
    .created = când a fost făcut rândul, UTC; la o sesiune planificată, când a fost planificată
    .edited = când a fost corectată ultima dată, UTC
    .late = înregistrată într-o zi locală de după cea în care s-a terminat
    .revision = 0 planificată, 1 înregistrată, încă unu la fiecare corectură
    .written = când a fost înregistrată, UTC
    .from_plan = făcută după orele activității; doar acestea contează la cât s-a înregistrat din ce era planificat
    .partner = muncă a partenerilor, așa cum era activitatea când a fost făcută sesiunea
    .session_id = numărul propriu
    .organisation_id = numărul din organisations.csv
    .unit_id = numărul din units.csv
    .activity_id = numărul din activities.csv
    .author_id = numărul din members_and_roles.csv
export-organisations = Servicii de tineret ale primăriilor și asociații.
    .organisation_id = numărul propriu
    .name = numele organizației
    .language = codul limbii ei
    .time_zone = nume IANA; orele locale ale sesiunilor ei sunt în acest fus orar
    .invented = date de probă, inventate
    .terms_version = ce termeni au fost acceptați
    .terms_accepted = când, UTC
    .terms_accepted_by = de cine, numărul din members_and_roles.csv
    .terms_language = în ce limbă au fost citiți
    .reflections_years = cât se păstrează reflecțiile, în ani; gol: cât registrul
    .revisions_years = cât se păstrează valorile vechi ale sesiunilor corectate, în ani; gol: cât registrul
    .talks_days = cât se păstrează discuțiile încheiate, în zile; gol: cât le păstrează programul
    .planned_until = ultima zi locală pentru care s-au planificat sesiuni
    .created = când a fost făcut rândul, UTC
export-units = Centre de tineret, echipe de outreach, cluburi.
    .unit_id = numărul propriu
    .organisation_id = numărul din organisations.csv
    .name = numele unității
    .kind = unit (unitate) sau un grup partener: association (asociație), youth_group (grup de tineri)
    .individual_work = dacă își înregistrează lucrul individual pe luni
    .paused = de când nu se mai planifică nimic acolo, UTC
    .archived = când a fost închisă, UTC
    .merged_into = unit_id al unității care îi continuă activitățile
    .created = când a fost făcut rândul, UTC
export-activities = Ce se face iar și iar la o unitate.
    .activity_id = numărul propriu
    .unit_id = numărul din units.csv
    .name = numele activității
    .kind = unul dintre tipurile (kind) de la sessions.csv
    .partner = muncă a partenerilor, arătată separat în cifrele localității
    .paused = de când nu se mai planifică, UTC
    .archived = când s-a încheiat, UTC
    .merged_into = activity_id al activității care o continuă
    .created = când a fost făcut rândul, UTC
export-activity_times = Când se planifică o activitate.
    .activity_time_id = numărul propriu
    .activity_id = numărul din activities.csv
    .weekday = de la 0 luni la 6 duminică
    .starts = ora locală
    .ends = ora locală; dacă nu e după început, înseamnă dimineața următoare
export-former_names = Cum se numeau înainte unitățile și activitățile; în rest apar numele de azi.
    .former_name_id = numărul propriu
    .unit_id = numărul din units.csv; gol dacă numele e al unei activități
    .activity_id = numărul din activities.csv; gol dacă numele e al unei unități
    .name = numele
    .until = până când, UTC
export-changes = Cine ce a schimbat în structură, oameni și setări.
    .change_id = numărul propriu
    .organisation_id = numărul din organisations.csv
    .unit_id = numărul din units.csv; gol dacă nu e vorba de nicio unitate
    .member_id = de cine, numărul din members_and_roles.csv; gol: de nimeni, de program la timpul lui
    .what = ce s-a făcut
    .facts = numele și numerele de atunci, ca JSON; about: un member_id
    .at = când, UTC
export-feedback = Ce au spus lucrătorii despre Logbook, pentru cine îl dezvoltă. Întrebările către mentori și coordonator rămân între cel care a întrebat și cel care a răspuns.
    .feedback_id = numărul propriu
    .kind = întotdeauna feedback
    .member_id = al cui, numărul din members_and_roles.csv; gol pentru un fost membru
    .organisation_id = numărul din organisations.csv
    .text = cu vorbele lor
    .about = întrebarea deschisă atunci
    .at = când, UTC
    .answer = ce s-a răspuns, dacă s-a răspuns
    .answered_by = de cine, numărul din members_and_roles.csv
    .answered = când s-a răspuns, UTC
export-individual_months = Lucrul individual al unei unități într-o lună; niciodată gen, vârstă sau text.
    .individual_month_id = numărul propriu
    .unit_id = numărul din units.csv
    .month = prima zi a lunii
    .meetings = câte întâlniri
    .minutes = cât au durat în total, în minute
export-revisions = Corecturi: un rând pentru fiecare câmp schimbat.
    .revision_id = numărul propriu
    .session_id = numărul din sessions.csv
    .revision = la ce revizie a sesiunii s-a ajuns
    .field = ce câmp
    .old = valoarea dinainte; gol dacă nu era niciuna
    .new = valoarea de după; gol dacă nu mai e niciuna
    .by = de cine, numărul din members_and_roles.csv
    .at = când, UTC
export-reflections = Toate reflecțiile, și cele la întrebarea săptămânii, fără sesiune.
    .reflection_id = numărul propriu
    .session_id = numărul din sessions.csv; gol la întrebarea săptămânii
    .unit_id = numărul din units.csv
    .prompt = numărul întrebării comune (de la 1 la 16) sau own: și un prompt_id din prompts.csv
    .reflection = ce s-a scris, cel mult 700 de caractere
    .visibility = cine o poate citi: team (echipa) sau organisation (toată organizația)
    .author_id = numărul din members_and_roles.csv
    .written = când, UTC
export-questions = Întrebările proprii ale unei organizații sau ale unei unități.
    .question_id = numărul propriu
    .organisation_id = numărul din organisations.csv
    .unit_id = numărul din units.csv; gol când întreabă toată organizația
    .wording = întrebarea
    .answered_by = cu ce se răspunde: number (număr), line (un rând) sau choice (alegere)
    .choices = o listă JSON
    .archived = când s-a pus ultima dată, UTC
export-question_answers = Răspunsurile la ele.
    .question_answer_id = numărul propriu
    .session_id = numărul din sessions.csv
    .question_id = numărul din questions.csv
    .answer = așa cum a fost dat
export-prompts = Întrebări de reflecție scrise chiar de unități.
    .prompt_id = numărul propriu
    .unit_id = numărul din units.csv
    .wording = întrebarea
    .position = locul ei în ordinea unității
    .archived = când a fost scoasă din folosință, UTC
export-goals = Ce vrea să atingă o unitate și de unde încolo e, pentru ea, destul de bine.
    .goal_id = numărul propriu
    .unit_id = numărul din units.csv
    .measure = indicatorul cu care se măsoară
    .good_enough = valoarea care e destul de bună, în unitatea de măsură a indicatorului
    .wording = obiectivul în cuvinte
    .first_day = prima zi, locală
    .last_day = ultima zi, locală, inclusiv
    .created = când a fost făcut rândul, UTC
export-members_and_roles = Cine folosește Logbook: câte un rând pentru fiecare rol; un membru fără rol are un rând.
    .member_id = numărul membrului
    .name = cum îi spun colegii
    .language = codul limbii pe care și-a ales-o
    .told_no_names = când i s-a arătat regula despre nume, UTC
    .created = când a fost făcut rândul, UTC
    .left = când a plecat, UTC
    .role_id = numărul rolului
    .role = coordinator (coordonator), mentor, worker (lucrător de tineret), partner (partener) sau viewer (observator)
    .organisation_id = numărul din organisations.csv
    .unit_id = numărul din units.csv; gol dacă rolul e pentru toată organizația
    .since = de când, UTC
export-month_rollups = Sumele lunare ale sesiunilor ținute, pe organizații, tipuri și munca partenerilor.
    .organisation_id = numărul din organisations.csv
    .month = prima zi a lunii
    .kind = unul dintre tipurile (kind) de la sessions.csv
    .partner = muncă a partenerilor
    .sessions = sesiuni ținute
    .cancelled = sesiuni anulate
    .girls = vizite ale fetelor
    .boys = vizite ale băieților
    .nonbinary = vizite ale tinerilor nonbinari
    .unknown = vizite la care genul nu e cunoscut
    .new_faces = suma răspunsurilor
    .minutes = durata sesiunilor ținute, în minute
    .produced_minutes = din care organizate de tineri, în minute, suma răspunsurilor
    .contact_minutes = vizite x minutele sesiunii

## Prompts, one a week

prompts-1 = Ce i-ai văzut pe tineri făcând, deși nimeni nu planificase asta pentru ei?
prompts-2 = Cine a lipsit dintre cei care veneau înainte, ca grup și nu ca nume, și care ar putea fi motivul?
prompts-3 = Ce am hotărât noi pentru ei, deși ar fi putut hotărî ei înșiși?
prompts-4 = În ce loc din sală a fost ușor să fii nou și în ce loc a fost greu?
prompts-5 = Ce discuție ai vrea să continui data viitoare și de ce e nevoie pentru asta?
prompts-6 = Cifrele săptămânii au în ele o surpriză. Ce o explică și cum ai verifica?
prompts-7 = Au folosit fetele, băieții și tinerii nonbinari spațiul în același fel? Ce a influențat asta?
prompts-8 = Ce a învățat cineva și cum ți-ai dat seama?
prompts-9 = Ce ai încetat să faci pentru că nu mergea?
prompts-10 = Când și-a asumat un tânăr o responsabilitate și ce ai făcut ca să lași loc pentru asta?
prompts-11 = Dacă un consilier local ar fi stat zece minute în prag, ce ai fi vrut să vadă?
prompts-12 = Ce a fost tensionat? Ce a liniștit lucrurile și ce ai face mai devreme data viitoare?
prompts-13 = Ce schimbare mică pentru săptămâna viitoare poți încerca cu o oră de pregătire?
prompts-14 = Ce a făcut un partener sau altă unitate și am putea prelua și noi?
prompts-15 = Compară cu obiectivul pe care ți l-ai pus: mai aproape, la fel, mai departe? Numește acel lucru care a contat cel mai mult.
prompts-16 = Ce ți-a dat energie săptămâna asta și ce ți-a consumat-o?
