# Estonian. One section a dialogue, keys as <dialogue>-<step>; attributes are its buttons, its line on the card (.label)
# and its name on the button that corrects it (.short). Names of people's own (units, activities, persons) stand in the
# nominative: set off by a colon, a comma or brackets, never inflected.

## The desk: what is said outside any question

desk-sorry = Meil läks midagi viltu. Sinu vastused on alles, proovi seda palun uuesti. Kui see kordub, anna teada selle Logbooki haldajale.
desk-not_allowed = Selleks pole sul õigust või pole enam. Midagi ei muudetud. Mida saad teha: /help.
desk-nothing_asked = Ma ei küsinud praegu midagi, seega ei salvestanud ma sellest midagi. Pane tegevuskord kirja: /log. Muud käsud: /help.
desk-nothing_asked_stranger = Pooleli pole veel midagi. Alustamiseks kirjuta oma kutsekood.
desk-nothing_to_cancel = Pooleli pole midagi. Pane tegevuskord kirja: /log.
desk-unknown_command = Ma ei tunne käsku { $command }. Mida ma oskan: /help.
desk-old_button = See nupp kuulub millegi juurde, mis on juba läbi. Midagi ei muutunud.
desk-old_done = See on juba valmis ja salvestatud, midagi ei muutunud. Kirjapandut saad parandada: /correct.
desk-old_thrown_away = See visati ära, midagi ei muutunud.
desk-old_expired = See ootas liiga kaua ja suleti, midagi ei muutunud.
desk-expired = { $what }: see seisis { $days } päeva pooleli, nüüd panin selle kinni. Midagi sellest pole kirjas. Vastused saab tagasi tuua veel kahe nädala jooksul.
desk-aside = { $what }: kõrvale pandud. Sinu vastused on kaks nädalat alles.
desk-one_aside = { $what }: see jäi pooleli, sinu vastused on alles. Kas jätkame?
desk-same_aside = { $what }: see on veel pooleli. Kas jätkame seda või alustame uut?
desk-in_the_middle = { $what }: see on sul praegu pooleli. Vastused jäävad alles, mida iganes valid.
desk-left = { $what }: lõpetatud. Midagi ei pandud kirja.
desk-thrown_away = { $what }: ära visatud.
desk-unknown = Üksuse nädal ({ $unit }) ei pruukinud jõuda vestlusse „{ $chat }“: Telegram ei vastanud. Kas see on seal? Kui ei, saada uuesti; iseenesest seda kaks korda ei saadeta.
desk-send_again = Saada uuesti
desk-has_arrived = See on kohal
desk-unknown_again = See on taas teel üksuse vestlusse ({ $unit }).
desk-unknown_arrived = Tore. Üksuse vestlusse ({ $unit }) ei saadeta midagi uuesti.
desk-unknown_over = See on juba lahendatud.
desk-bring_back = Too tagasi
desk-go_on = Jätka
desk-start_new = Alusta uut
desk-throw_away = Viska ära
desk-doing_hello = Esimene kohtumine
desk-doing_log_session = Tegevuskorra kirjapanek
desk-doing_correct_session = Tegevuskorra parandamine
desk-doing_our_week = Nädal
desk-doing_my_unit = Üksuste korraldamine
desk-doing_team_chat = Meeskonna vestluse sidumine
desk-doing_invite = Kutsumine
desk-doing_language = Keele valimine
desk-doing_help = Abi

group-needs_mentor = Tere! Mina olen Logbook. Näitan noorsootöö meeskonnale, milline oli nende nädal. Selle vestluse saab üksusega siduda ainult teie organisatsiooni mentor: paluge tal mind siia lisada või mulle privaatselt /unit saata.
group-not_your_link = See link on tehtud teisele mentorile või on see juba kasutatud. Saada mulle privaatselt /unit ja tee uus.
group-asked_mentor = Tere! Küsisin privaatselt, millise üksuse juurde see vestlus kuulub. Vastab { $mentor }.
group-not_bound = See vestlus pole veel üksusega seotud. Mentor saab seda teha: saada mulle privaatselt /unit.
group-in_private = See käib privaatselt, et siin oleks rahu: @{ $bot }

## The engine: what may be said at any question

engine-back = Tagasi
engine-skip = Jäta vahele
engine-sure = Jah, nii on
engine-save = Salvesta
engine-throw_away = Viska ära
engine-correct = Paranda: { $what }
engine-skipped = –
engine-echo = Eelmine küsimus oli siin kaks korda ja sinu vastus sellele on kirjas. Kui mõtlesid seda küsimust, kirjuta vastus veel kord:
engine-stale = See nupp oli eelmise küsimuse oma, midagi ei muutunud. Oleme siin:
engine-moved_on = Küsimus on vahepeal muutunud, seega ei läinud see vastus kirja. Nüüd:
engine-asked_again = Varasem vastus enam ei sobi, nii et küsin veel kord.
engine-tap_on_card = Kui kõik on õige, vajuta „{ $save }“. Kui midagi on vaja parandada, vajuta sellele reale.
engine-no_longer_used = Enam ei lähe arvesse: { $what }.
engine-sent_photo = Pilte ma hoida ei saa, ja nii ongi parem. Palun vasta sõnadega või vajuta nuppu.
engine-sent_voice = Häälsõnumeid ma kuulata ei saa. Palun vasta sõnadega või vajuta nuppu.
engine-sent_video = Videoid ma hoida ei saa, ja nii ongi parem. Palun vasta sõnadega või vajuta nuppu.
engine-sent_document = Faile ma siin lugeda ei oska. Palun vasta sõnadega või vajuta nuppu.
engine-sent_sticker = Tore kleeps! Aga siin on mul vaja sõnu või nuppu.
engine-sent_location = Asukohti ma ei salvesta. Palun vasta sõnadega või vajuta nuppu.
engine-sent_contact = Kontakte ma ei salvesta. Palun vasta sõnadega või vajuta nuppu.
engine-sent_other = Seda ma lugeda ei oska. Palun vasta sõnadega või vajuta nuppu.

## Kinds of answers

answers-tap = Palun vajuta üht nuppudest.
answers-choose = Palun vajuta üht nuppudest või kirjuta, mis nupul kirjas on.
answers-number = Palun täisarv vahemikus { $low }–{ $high }.
answers-number_low = { $value } on liiga vähe: vähemalt { $low }.
answers-number_high = { $value } on liiga palju: siin kõige rohkem { $high }.
answers-head_counts = Palun neli arvu: tüdrukud, poisid, mittebinaarsed, teadmata. Näiteks 14 18 1 0. Üksainus arv läheb tervikuna teadmata alla.
answers-negative = { $value } on alla nulli. Kui keegi ei tulnud, vasta 0.
answers-never = { $value } külastust on ühe tegevuskorra jaoks liiga palju: kõige rohkem { $high }. Mitu neid oli?
answers-unusual_counts = { $value } külastust, tavalisest rohkem. Kas see on õige? Kui ei, kirjuta neli arvu uuesti.
answers-unusual_length = Kestus on { $length }. Kas see on õige? Kui ei, kirjuta kellaajad uuesti.
answers-new_over_total = Esmakordseid külastajaid { $value }, aga kohal oli ainult { $high }. Palun kirjuta rida uuesti.
answers-line = Ma ei saanud aru, mis on „{ $part }“. Nelja arvu järele võib kirjutada vanused ja esmakordsed külastajad: 14 18 1 0 / 13-15 / +2
answers-tap_counters = Loenda nuppudega
answers-type_instead = Kirjuta arvud
answers-girls_short = Tüdrukud
answers-boys_short = Poisid
answers-nonbinary_short = Mittebin.
answers-unknown_short = Teadmata
answers-done = Valmis
answers-done_total = Valmis: { $total }
answers-counts_shown = { $total } (tüdrukuid { $girls }, poisse { $boys }, mittebinaarseid { $nonbinary }, teadmata { $unknown })
answers-ages = Vali üks või kaks vanuserühma või kirjuta: 13-15 või 13-15 16-17.
answers-ages_counted = Igale vanuserühmale arv, näiteks: 13-15 20, 16-17 8. Välja jäetud rühm on null, ülejäänud jäävad teadmata alla.
answers-ages_over_total = Vanuse järgi { $value }, aga kohal oli ainult { $high }. Palun kirjuta vanused uuesti.
answers-mostly_shown = enamasti { $bands }
answers-count_ages = Loenda vanused
answers-mostly_instead = Levinumad vanused
answers-band_under_10 = alla 10
answers-band_10_12 = 10–12
answers-band_13_15 = 13–15
answers-band_16_17 = 16–17
answers-band_18_24 = 18–24
answers-band_25_28 = 25–28
answers-band_rest = teadmata { $number }
answers-pick_one = Palun vali vähemalt üks.
answers-pick_most = Kõige rohkem { $most }. Valiku saad tühistada, kui vajutad sellele uuesti.
answers-empty = See oli tühi. Palun kirjuta paar sõna.
answers-too_long = Tekstis on { $length } märki, siia mahub { $longest }. Saada see lühemalt või jäta alles ainult algus.
answers-second_part = Sinu sõnum tuli kahes osas. Kas jätan alles selle esimesed { $longest } märki või ainult teise osa?
answers-take_second = Teine osa
answers-taken = „{ $name }“ on juba olemas. Palun vali teine nimi, et neil saaks vahet teha.
answers-shorten = Jäta esimesed { $longest }
answers-day = Mis päev? Vajuta või kirjuta, näiteks { $example }.
answers-day_future = { $day } on alles ees, täna on { $today }. Kirja saab panna ainult seda, mis on juba olnud.
answers-day_old = { $day } on rohkem kui { $back } päeva tagasi. Kõige varasem päev, mida saab kirja panna, on { $first }.
answers-today = Täna
answers-yesterday = Eile
answers-time_span = Mis kellast mis kellani? Näiteks 17-21 või 17:30-21.
answers-times_future = See pole veel alanud. Kirja saab panna seda, mis on juba olnud: palun kirjuta kellaajad uuesti.
answers-times_taken = Samal päeval algab kell { $start } juba sama tegevuse teine kord. Palun kirjuta muud kellaajad.
answers-duration = Kui kaua? Näiteks 2 h või 90 min, kõige rohkem { $most }.
answers-duration_bounds = { $value } ei sobi: rohkem kui null ja kõige rohkem { $most }.
answers-whole_time = Kogu aja ({ $length })
answers-half_time = Pool aega ({ $length })
answers-hours = { $hours } h
answers-minutes = { $minutes } min
answers-hours_minutes = { $hours } h { $minutes } min
answers-zone = Ma ei leia ajavööndit otsinguga „{ $text }“. Kirjuta mõni lähedal asuv suur linn, näiteks Tallinn.
answers-code = See ei paista olevat kutsekood. Koodis on kümme tähte ja numbrit, näiteks 7KQ4M-2XW9T, või on see link.

## Log a session

log_session-no_unit = Sul pole veel üksust, seega pole midagi kirja panna. Küsi mentorilt kutset.
log_session-no_activity = { $unit }: siin pole veel ühtegi tegevust. Mentor saab neid lisada käsuga /unit.
log_session-unit = Mis üksus?
log_session-which = Mis neist?
    .option = { $activity }, { $when }
    .other = Midagi muud
log_session-activity = Mis tegevus see oli?
log_session-day = Mis päev? Kuni 14 päeva tagasi.
log_session-last_day = Mis oli viimane päev?
log_session-own_times = { $lasts ->
        [several] Mis kell esimesel päeval algas ja viimasel lõppes? Näiteks 17-13.
       *[single] Mis kellast mis kellani? Näiteks 17-21.
    }
log_session-second = { $activity }, { $when }: selle on juba kirja pannud { $who }. Parandamiseks: /correct. Või oli samal päeval veel üks?
    .another_one = Oli veel üks
    .leave = Ei, jäta nii
log_session-left = Midagi ei pandud kirja.
log_session-not_yet = { $activity }, { $when }: see pole veel alanud. Küsin siis, kui see on läbi.
log_session-held = { $activity }, { $unit }, { $when }. Kas toimus?
    .label = Toimumine
    .short = toimumine
    .as_planned = Nagu plaanitud
    .these_times = Jah, neil aegadel
    .other_times = Muul ajal
    .not_held = Ei toimunud
    .same_as_last = Nagu eelmine kord
log_session-doing = { $activity }, { $when }
log_session-taken = { $activity }, { $unit }, { $when }: selle paneb kirja { $who }.
log_session-taken_kept = { $activity }, { $unit }, { $when }: selle paneb nüüd kirja { $who }. Sinu vastused jäävad alles juhuks, kui see tuleb sinu kätte tagasi.
log_session-written = { $activity }, { $unit }, { $when }: { $mine ->
        [true] oled selle juba kirja pannud.
       *[false] { $who } on selle juba kirja pannud.
    } Parandamiseks: /correct.
log_session-too_late = { $activity }, { $unit }, { $when }: see on juba kirjas, midagi ei pandud kirja kaks korda.
log_session-too_old = { $activity }, { $unit }, { $when }: sellest on üle { $back } päeva ja enam ei saa seda kirja panna.
log_session-reason = Ei toimunud. Miks?
    .label = Põhjus
    .short = põhjus
    .staff = Töötajaid polnud
    .nobody_came = Keegi ei tulnud
    .holiday = Puhkus või püha
    .premises = Ruumid
    .weather = Ilm
    .other = Muu põhjus
log_session-times = { $lasts ->
        [several] Mis kell esimesel päeval algas ja viimasel lõppes? Näiteks 17-13.
       *[single] Mis kellast mis kellani? Näiteks 17-21 või 17:30-21.
    }
    .label = Kellaajad
    .short = kellaajad
log_session-area = Kus te olite? Linnaosa või piirkond, mitte kunagi aadress.
    .doubt = See näeb välja nagu aadress, aga piirkonnast piisab. Kas jätan ikkagi nii? Kui ei, kirjuta piirkond.
    .label = Piirkond
    .short = piirkond
log_session-talked_with = Mitme noorega vestlesite? Tüdrukud, poisid, mittebinaarsed, teadmata. Näiteks 14 18 1 0.
    .tapping = Tüdrukuid { $girls } · poisse { $boys } · mittebinaarseid { $nonbinary } · teadmata { $unknown }. Kokku { $total }.
    .label = Vestluskaaslasi
    .short = arvud
log_session-counts = Mitu noort tuli? Tüdrukud, poisid, mittebinaarsed, teadmata. Näiteks 14 18 1 0.
    .tapping = Tüdrukuid { $girls } · poisse { $boys } · mittebinaarseid { $nonbinary } · teadmata { $unknown }. Kokku { $total }.
    .label = Kohal
    .short = arvud
log_session-ages = Noori kokku { $total }{ $gender ->
        [unknown] , sugu teadmata
       *[known] {""}
    }. Mis vanuses enamasti?
    .second = Enamasti { $picked }. Valmis või veel teine?
    .counting = Mitu igas vanuserühmas? Näiteks: 13-15 20, 16-17 8. Vanuserühmad: { $bands }.
    .label = Vanused
    .short = vanused
log_session-new_faces = Mitu esmakordset külastajat? Noored, keda te pole siin varem näinud.
    .more = Mitu esmakordset külastajat? Kirjuta arv.
    .label = Esmakordseid külastajaid
    .short = esmakordsed
log_session-youth_run = Kas noored kavandasid mingi osa ise ja viisid selle ka ise läbi? Ainult see, mille nad ise nii kavandasid kui ka läbi viisid, töötajad vaid toetasid.
    .no = Ei
    .yes = Jah
    .label = Noorte endi korraldatud
    .short = noorte osa
log_session-producers = Mitu noort seda kavandas ja läbi viis?
    .label = Noori korraldajaid
    .short = korraldajad
log_session-produced = Kui kaua noorte korraldatud osa kestis?
    .label = Noorte osa kestus
    .short = osa kestus
log_session-reflection = { $prompt }
    .note = Palun ilma nimedeta: ei midagi, mille järgi lugeja võiks mõne noore ära tunda.
    .label = Refleksioon
    .short = refleksioon
log_session-shared =
    .button = Näita kõigile üksustele
    .off = Näita vaid meeskonnale
log_session-more =
    .button = Lisa veel
log_session-workers = Mitu töötajat?
    .label = Töötajaid
    .short = töötajad
log_session-volunteers = Mitu vabatahtlikku?
    .label = Vabatahtlikke
    .short = vabatahtlikud
log_session-tags = Mis oli teema? Kõige rohkem kaks.
    .label = Teemad
    .short = teemad
    .social = Koosolemine
    .learning_support = Õppimise tugi
    .culture = Kultuur
    .sport = Sport ja liikumine
    .digital = Digi
    .information = Noorteinfo
    .counselling = Nõustamine
    .volunteering = Vabatahtlik tegevus
    .international = Rahvusvahelisus
    .self_initiated = Omaalgatus
    .other = Muu
log_session-card = { $activity }, { $unit }, { $when }
log_session-not_held_card = { $activity }, { $unit }, { $when }: ei toimunud
log_session-saved = Salvestatud: { $activity }, { $when }, { $visits ->
        [one] üks külastus
       *[other] { $visits } külastust
    }. Aitäh!
log_session-not_held = Salvestatud: { $activity }, { $when }, ei toimunud. Aitäh!
log_session-thrown_away = Ära visatud, midagi ei pandud kirja.

## Correct a session

correct_session-none = Sul pole kirjas ühtegi tegevuskorda, mida saaksid parandada. Pane tegevuskord kirja: /log.
correct_session-doing = Parandus: { $activity }, { $when }
correct_session-which = Mis tegevuskord?
    .held = { $activity }, { $when }: { $visits }
    .cancelled = { $activity }, { $when }: ei toimunud
    .earlier = Varasemad
    .by_day = Kindel päev
correct_session-day = Mis päeval? Vajuta või kirjuta, näiteks 15.5.2026.
correct_session-none_that_day = { $day }: sellest päevast pole midagi, mida saaksid parandada.
correct_session-card = { $activity }, { $unit }, { $when }
    .text = Nii on see kirjas. Vajuta sellele, mida on vaja muuta, ja siis salvesta.
    .save = Salvesta muudatused
    .throw_away = Jäta, nagu oli
correct_session-corrected = { $activity }, { $when }: parandatud. Varasem jääb ajalukku alles.
correct_session-same = { $activity }, { $when }: midagi ei muutunud.
correct_session-changed_meanwhile = { $activity }, { $when }: { $mine ->
        [true] oled seda ise vahepeal parandanud
       *[false] { $who } on seda vahepeal parandanud
    }, seega ei kirjutatud midagi üle. Vaata, kuidas see nüüd kirjas on.
correct_session-left = { $activity }, { $when }: kõik jäi, nagu oli.

## The week

our_week-no_unit = Sul pole veel üksust, seega pole ka nädalat, mida näidata.
our_week-unit = Mis üksus?
our_week-which = { $unit }: mis nädal?
    .this_week = See nädal seni
    .last_week = Eelmine nädal
our_week-title = { $unit }, { $period }
our_week-period = { $number }. nädal · { $span }
our_week-same_month = { $number }.–{ $last }
our_week-two_months = { $first } – { $last }
our_week-prompt = Selleks nädalaks: { $prompt }
our_week-prompt_team = Selleks nädalaks: { $prompt } Vastake siin, üksteisele.
our_week-invented = Väljamõeldud andmed: midagi sellest pole juhtunud.
our_week-invented_short = väljamõeldud andmed
our_week-nothing = Selle nädala kohta pole kirjas ühtegi tegevuskorda.
our_week-nothing_closed = { $cancelled ->
        [one] Nädala ainus tegevuskord jäi ära.
       *[other] Nädala { $cancelled } tegevuskorrast ei toimunud ükski.
    }
our_week-nothing_yet = Sel nädalal pole veel ühtegi tegevuskorda kirjas.
our_week-nothing_held_yet = Sel nädalal pole veel ükski tegevuskord toimunud.
our_week-day = { $day } { $visits }
our_week-visits = { $visits ->
        [one] 1 külastus
       *[other] { $visits } külastust
    }
our_week-more = { $difference } võrra rohkem kui { $weeks ->
        [1] eelmisel nädalal
        [2] kahe nädala keskmine
        [3] kolme nädala keskmine
       *[other] nelja nädala keskmine
    }
our_week-fewer = { $difference } võrra vähem kui { $weeks ->
        [1] eelmisel nädalal
        [2] kahe nädala keskmine
        [3] kolme nädala keskmine
       *[other] nelja nädala keskmine
    }
our_week-same = Sama palju kui { $weeks ->
        [1] eelmisel nädalal
        [2] kahe nädala keskmine
        [3] kolme nädala keskmine
       *[other] nelja nädala keskmine
    }
our_week-so_far = Sel nädalal seni
our_week-one_session = Üks tegevuskord, võrrelda pole veel millegagi
our_week-nothing_before = Varasemaid nädalaid võrdluseks veel pole
our_week-girls = tüdrukuid { $number }
our_week-boys = poisse { $number }
our_week-nonbinary = mittebinaarseid { $number }
our_week-unknown = teadmata { $number }
our_week-new_faces = { $number ->
        [0] esmakordseid külastajaid polnud
        [one] 1 esmakordne külastaja
       *[other] { $number } esmakordset külastajat
    }
our_week-faces_not_told = esmakordsed külastajad: märkimata
our_week-nobody = Keegi ei tulnud
our_week-mostly = enamasti { $bands }{ $apart ->
        [true] , iga rühm
       *[false] {""}
    } { $sessions } korral { $of }-st
our_week-mostly_of_told = enamasti { $bands }{ $apart ->
        [true] , iga rühm
       *[false] {""}
    } { $sessions } korral { $of }-st, mil vanus märgiti
our_week-aged = { $band }-aastased
our_week-aged_too = { $band }-
our_week-ages = Vanused
our_week-ages_line = vanused { $ages } ({ $counted })
our_week-ages_counted = loendatud { $sessions } korral { $of }-st
our_week-age = { $band }: { $number }
our_week-age_unknown = teadmata
our_week-ages_not_told = vanused: märkimata
our_week-hours = Kokku { $length }
our_week-hours_run = Kokku { $length }, sellest noorte endi korraldatud { $produced }
our_week-hours_none_run = Kokku { $length }, noorte endi korraldatud osa polnud
our_week-run_not_told = noorte endi korraldatud: märkimata
our_week-share = { $length } · { $share }%
our_week-coverage = Planeeritud { $planned } korrast on kirjas { $logged }
our_week-mean = { $weeks ->
        [1] eelmine nädal
        [2] kahe nädala keskmine
        [3] kolme nädala keskmine
       *[other] nelja nädala keskmine
    }
our_week-who = Kes käisid
# Nothing planned and nothing logged: nobody knows whether it was open.
our_week-day_none = –
our_week-day_cancelled = ei toimunud
our_week-day_unlogged = märkimata
our_week-day_coming = tulekul
our_week-day_coming_too = …

## First meeting

language-own_name = Eesti
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d. MMM
language-date = d. MMM
language-before_minutes = :
language-language = Keel · Language · Kieli · Språk · Limbă
language-chosen = Nüüdsest eesti keeles.

hello-again = Tore sind näha, { $name }! Pane tegevuskord kirja: /log. Muud käsud: /help.
hello-code = Tere tulemast Logbooki. Kirjuta või kleebi siia oma kutsekood. Selle saad oma organisatsiooni mentorilt.
hello-code_unknown = Ma ei tunne seda koodi. Kontrolli see täht-tähelt üle või küsi mentorilt uus.
hello-code_used = See kood on juba kasutatud. Küsi mentorilt uus.
hello-code_expired = See kood on aegunud. Küsi mentorilt uus.
hello-name = { $role ->
        [mentor] Sind on kutsutud mentoriks: { $organisation }.
       *[other] Sind on kutsutud noorsootöötajaks: { $unit }, { $organisation }.
    } Mis nime all kolleegid sind tunnevad?
hello-more = { $role ->
        [mentor] Sind on kutsutud mentoriks: { $organisation }.
       *[other] Sind on kutsutud noorsootöötajaks: { $unit }, { $organisation }.
    } Kas liitud?
    .join = Liitun
    .leave = Ei
hello-left = Midagi ei muutunud.
hello-too_late = Keegi teine jõudis selle koodi just ära kasutada. Küsi uus.
hello-joined_worker = Tere tulemast! Sinu üksus: { $unit }. Pärast iga tegevuskorda küsin, kuidas läks; selleks kulub alla minuti. Ühegi üksiku noore kohta ei panda kunagi midagi kirja. Pane ise kirja: /log. Muud käsud: /help.
hello-joined_mentor = Tere tulemast mentoriks! Sinu organisatsioon: { $organisation }. Üksused ja tegevused: /unit. Kutsu kolleege: /invite. Muud käsud: /help.
hello-already_somebody = Selles vestluses on juba sees { $name }. Kasuta koodi vestluses või brauseris, kuhu keegi pole sisse loginud.
hello-sign_in = See kood avab selles vestluses konto. Konto omanik: { $name }. Kas see oled sina?
    .yes = Jah, see olen mina
    .no = Ei
hello-begin = Tere tulemast Logbooki. Siin pole veel ühtegi organisatsiooni. Mida tahaksid teha?
    .set_up = Loo oma organisatsioon
    .look_around = Vaata ringi näidisandmetega
hello-looking_around = Oled mentor väljamõeldud organisatsioonis nimega Lakeside: midagi sellest pole juhtunud. Proovi: /week, /log, /correct ja /unit. Kui tahad päriselt alustada, kasuta uut loomislinki: programm kuvab sellise igal käivitusel, kuni päris organisatsioon on olemas.
hello-terms =
    Enne kui alustame, kasutustingimused sinu organisatsioonile:
    1. Logbook hoiab külastuste arvu ja seda, mida töötajad oma töö kohta kirjutavad. Ühegi üksiku noore kohta ei tohi midagi sisestada: ei nimesid ega kirjeldusi, mille järgi võiks kellegi ära tunda.
    2. See, mida sisestate, kuulub teie organisatsioonile. Saate kõik igal ajal avatud vormingutes välja võtta.
    3. Töötajate kohta hoiab Logbook nende valitud nime, rolli, vestlust või brauserit, mida nad kasutavad, ja nende kirjapandut, mida nad saavad ise parandada.
    4. Kes seda serverit haldab, vastutab serveri ja selle varukoopiate eest ning selle eest, kes sinna ligi pääseb.
    5. Programm on selline, nagu see on, ilma garantiita.
    Kas nõustud nendega oma organisatsiooni nimel?
    .accept = Nõustun
    .decline = Ei nõustu
hello-declined = Siis ei loodud midagi ja midagi ei salvestatud. Link jääb kehtima.
hello-organisation = Mis on sinu organisatsiooni nimi?
    .label = Organisatsioon
    .short = organisatsioon
hello-mentor = Mis nime all kolleegid sind tunnevad?
    .label = Mentori nimi
    .short = mentori nimi
hello-language = Mis keeles teie meeskonnad loevad?
    .label = Keel
    .short = keel
hello-time_zone = Mis ajavöönd? Vali linn või kirjuta mõni lähedal asuv.
    .label = Ajavöönd
    .short = ajavöönd
hello-unit = Nüüd esimene üksus: noortekeskus, tänavanoorsootöö meeskond, klubi. Mis on selle nimi?
    .label = Üksus
    .short = üksus
hello-another = Kirjas: { $activity }. Kas on veel mõni tegevus?
    .yes = Veel üks
    .no = Ei, edasi
hello-works = { $unit }: kas töötad ka ise seal, nii et peaksin sinult pärast tegevuskordi küsima?
    .yes = Jah
    .no = Ei
    .label = Töötan seal
    .short = töötan seal
hello-card = { $name }
    .text = Kas kõik on õige?
    .save = Loo organisatsioon
hello-thrown_away = Midagi ei loodud. Link jääb kehtima.
hello-demo_gone = Väljamõeldud andmed on eemaldatud.
hello-set_up_done = { $organisation } on loodud, esimene üksus on { $unit }. Järgmiseks: kutsu kolleegid käsuga /invite. Käsuga /unit muudad üksusi ja tegevusi ning seod meeskonna vestluse. Pärast iga planeeritud tegevuskorda küsin, kuidas läks.

activity_details-kind = Mida seal tehakse? Üks tegevus korraga.
    .label = Liik
    .short = liik
    .open = Avatud õhtu
    .group = Töö gruppidega
    .project = Projekt
    .event = Üritus
    .camp = Laager
    .trip = Väljasõit
    .detached = Tänavanoorsootöö
    .school = Noorsootöö koolis
    .digital = Digitaalne noorsootöö
activity_details-name = Kuidas te seda nimetate?
    .label = Tegevus
    .short = tegevus
activity_details-weekdays = Mis nädalapäevadel? Jäta vahele, kui see pole regulaarne.
    .label = Nädalapäevad
    .short = nädalapäevad
activity_details-times = Mis kellast mis kellani? Näiteks 17-21.
    .label = Kellaajad
    .short = kellaajad

## Units, for mentors

my_unit-only_mentor = Üksusi saab muuta ainult mentor. Küsi oma mentorilt. Mida sina teha saad: /help.
my_unit-unit = Mis üksus?
    .new_unit = Uus üksus
    .done = Valmis
my_unit-organisation = Mis organisatsioonis?
my_unit-unit_name = Mis on uue üksuse nimi?
my_unit-what = { $unit }
    { $activities }
    Meeskonna vestlus: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: pole regulaarne
    .no_activity = · tegevusi veel pole
    .no_chat = veel pole
    .add_activity = Lisa tegevus
    .change_activity = Muuda tegevust
    .team_chat = Meeskonna vestlus
    .rename = Muuda üksuse nime
    .other_unit = Muu üksus
    .done = Valmis
my_unit-added = Lisatud: { $activity }.
my_unit-activity = Mis tegevus?
my_unit-change = { $activity }: mida muudame?
    .times = Muud ajad
    .name = Muu nimi
    .kind = Muu liik
    .archive = Enam ei toimu
my_unit-sure = { $activity }: seda siis enam ei planeerita ega saa kirja panna. Kas see on õige?
    .yes = Jah, enam ei toimu
    .no = Jäta alles
my_unit-kind_changed = { $activity }: nüüdsest teist liiki. Juba kirjapandu jääb nii, nagu oli.
my_unit-new_name = { $name }: mis on uus nimi?
my_unit-renamed = Uus nimi on { $name }.
my_unit-archived = { $activity }: seda enam ei planeerita. Juba kirjapandu jääb alles.
my_unit-times_set = { $activity }: nüüdsest kehtivad uued ajad.
my_unit-no_telegram = Meeskonna vestlus on Telegrami grupp, aga Telegram pole siin sisse lülitatud. Selle Logbooki haldaja saab seda teha ühe seadega: LOGBOOK_TELEGRAM_TOKEN.
my_unit-team_chat = Lisa mind selle lingiga meeskonna gruppi, siis küsin sinult siin, mis üksusega on tegu. Link on ainult sinu jaoks, ühekordne ja kehtib ühe päeva. { $address }
    .button = Vali grupp
my_unit-done = Valmis. Kutsu kolleege: /invite.

team_chat-only_mentor = Meeskonna vestlust saab siduda ainult mentor.
team_chat-unit = „{ $title }“: mis üksuse meeskond see on?
    .none = Mitte ükski neist
team_chat-left_alone = „{ $title }“ jäi üksusega sidumata. Hiljem saad siduda: /unit.
team_chat-bound = „{ $title }“ on nüüd meeskonna vestlus. Üksus: { $unit }. Nädal jõuab sinna igal esmaspäeval kell 9.
team_chat-greeting = { $unit }: see on nüüd teie meeskonna vestlus. Igal esmaspäeval kell 9 näitan siin teie nädalat ja esitan ühe küsimuse, mille üle arutada. Nädalat näeb igal ajal: /week.

## Invitations

invite-only_mentor = Kutsuda saab ainult mentor. Palu oma mentorit.
invite-what = Keda kutsud?
    .worker = Noorsootöötaja
    .mentor = Teine mentor
    .sign_in = Sisselogimiskood kolleegile
invite-unit = Mis üksusesse?
invite-organisation = Mis organisatsiooni?
invite-whom = Kes vajab sisselogimiskoodi? Uue telefoni jaoks või siis, kui brauser ta unustas.
invite-nobody = Siin pole veel kedagi teist. Kutsu enne keegi.
invite-worker_made =
    Kutse: { $unit }. Ühekordne, kehtib 7 päeva.
    Kood: { $code }
    { $links }
invite-mentor_made =
    Kutse mentoriks: { $unit }. Ühekordne, kehtib 7 päeva.
    Kood: { $code }
    { $links }
invite-sign_in_made =
    Sisselogimiskood. Ühekordne, kehtib ühe päeva. Anna see ainult inimesele, kelle konto see on.
    Kood: { $code }
    { $links }

invite-only_here = See link avaneb ainult selles arvutis. Selle Logbooki haldaja saab selle teistele kättesaadavaks teha seadega LOGBOOK_WEB_URL või oma võrgus seadega LOGBOOK_WEB_HOST.

## Help

help-worker =
    /log – pane tegevuskord kirja
    /correct – paranda enda kirjapandut
    /week – sinu üksuse nädal pildina
    /language – vaheta keelt
    /cancel – pane pooleliolev kõrvale, midagi ei kao
    Kui küsin arve, võid kõik kirjutada ühele reale: 14 18 1 0 / 13-15 / +2
help-mentor =
    /log – pane tegevuskord kirja
    /correct – paranda kirjapandut
    /week – üksuse nädal pildina
    /unit – üksused, tegevused, meeskondade vestlused
    /invite – kutsu kolleeg kaasa või tagasi
    /language – vaheta keelt
    /cancel – pane pooleliolev kõrvale, midagi ei kao
    Kui küsin arve, võid kõik kirjutada ühele reale: 14 18 1 0 / 13-15 / +2

## Menus of commands

menu-log = Pane tegevuskord kirja
menu-correct = Paranda tegevuskorda
menu-week = Nädal
menu-unit = Üksused ja tegevused
menu-invite = Kutsu kolleeg
menu-language = Vali keel
menu-help = Abi
menu-cancel = Pane pooleliolev kõrvale

## The browser chat

browser-title = Logbook
browser-write = Kirjuta või vajuta ülal
browser-send = Saada
browser-connecting = Ühendan uuesti…
browser-unsent = Pole veel saadetud, proovin uuesti…
browser-not_found = Siin pole midagi.
browser-enlarge = Suurenda pilti
browser-invented = Väljamõeldud andmed: midagi siinsest pole juhtunud.
browser-change = muuda
browser-new = Uus sõnum
browser-too_fast = Liiga palju korraga. Oota hetk ja proovi uuesti.
browser-too_long = See on väga pikk: { $length } märki, mahub { $longest }.
browser-lost = See brauser on meile uus. Kui sul oli konto, küsi mentorilt sisselogimiskoodi.
browser-start = Alusta
browser-you = Sina
browser-close = Sulge
browser-no_script = See vestlus vajab JavaScripti. Lülita see brauseri seadetes sisse ja laadi leht uuesti.

## The terminal

terminal-choose = #1 valib esimese nupu ja nii edasi, kõik muu on tekst. Ctrl-D lõpetab, midagi ei kao.
terminal-picture = Pilt: { $path }

## What the program prints at its start

run-browser = Logbook töötab. Vestlus brauseris: { $address }
run-set_up = See päevik on tühi. Loo oma organisatsioon või vaata ringi näidisandmetega selle lingi kaudu; see toimib ühe korra: { $link }
run-demo = Näidispäevik, kõik on välja mõeldud. Vaata ringi selle lingi kaudu; see toimib ühe korra: { $link }
run-telegram_on = Telegramis: https://t.me/{ $name }
run-telegram_waits = Telegrami kuulab sama võtmega juba teine Logbook ({ $who }); see siin võtab üle, kui teine lõpetab.
run-telegram_off = Telegrami kasutamiseks: küsi võti kasutajalt @BotFather, pane see seadesse LOGBOOK_TELEGRAM_TOKEN ja käivita uuesti.
run-only_here = Need aadressid avanevad ainult selles arvutis. Telefonide ja kolleegide jaoks: LOGBOOK_WEB_HOST=0.0.0.0 ja LOGBOOK_WEB_URL=http://(selle arvuti aadress):{ $port }, parem https puhverserveri taga.
run-stop = Ctrl-C peatab, midagi ei kao.

## Prompts, one a week

prompts-1 = Mida nägid noori tegemas sellist, mida keegi polnud nende jaoks kavandanud?
prompts-2 = Kes varem käinutest olid puudu, rühmana, mitte nimeliselt, ja mis võiks olla põhjus?
prompts-3 = Mida otsustasime noorte eest, kuigi nad oleksid võinud seda ise otsustada?
prompts-4 = Kus ruumis oli uuel tulijal kerge olla ja kus oli raske?
prompts-5 = Millist vestlust tahaksid järgmisel korral jätkata ja mida selleks vaja on?
prompts-6 = Nädala arvudes on üks üllatus. Mis seda seletab ja kuidas sa seda kontrolliksid?
prompts-7 = Kas tüdrukud, poisid ja mittebinaarsed noored kasutasid ruumi ühtemoodi? Mis seda mõjutas?
prompts-8 = Mida keegi juurde õppis ja millest sa seda märkasid?
prompts-9 = Mille tegemisest loobusid, sest see ei toiminud?
prompts-10 = Millal võttis mõni noor vastutuse ja mida tegid sina, et selleks ruumi jätta?
prompts-11 = Kui volikogu liige oleks kümme minutit ukse peal seisnud, mida oleksid tahtnud, et ta näeks?
prompts-12 = Mis oli pingeline? Mis rahustas olukorra ja mida teeksid järgmisel korral varem?
prompts-13 = Millist väikest muudatust saad järgmisel nädalal proovida tunniajase ettevalmistusega?
prompts-14 = Mida tegi partner või mõni teine üksus sellist, mida võiksime üle võtta?
prompts-15 = Võrdle seatud eesmärgiga: lähemal, samas kohas, kaugemal? Nimeta see üks asi, mis seda nihutas.
prompts-16 = Mis andis sulle sel nädalal energiat ja mis võttis seda ära?
