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
desk-doing_compare = Avatud näitajad
desk-doing_my_unit = Üksuste korraldamine
desk-doing_team_chat = Meeskonna vestluse sidumine
desk-doing_invite = Kutsumine
desk-doing_application = Organisatsiooni liitumissoov
desk-doing_terms = Kasutustingimused
desk-doing_my_data = Sinu andmed
desk-doing_practice = Harjutamine
desk-doing_language = Keele valimine
desk-doing_help = Abi
desk-doing_my_organisation = Organisatsiooni korraldamine
desk-doing_network = Võrgustiku korraldamine
desk-doing_ask = Abi küsimine
desk-doing_answer_question = Küsimusele vastamine
desk-doing_feedback = Tagasiside Logbooki kohta

group-needs_mentor = Tere! Mina olen Logbook. Näitan noorsootöö meeskonnale, milline oli nende nädal. Selle vestluse saab üksusega siduda ainult teie organisatsiooni mentor: paluge tal mind siia lisada või mulle privaatselt /unit saata.
group-not_your_link = See link on tehtud teisele mentorile või on see juba kasutatud. Saada mulle privaatselt /unit ja tee uus.
group-asked_mentor = Tere! Küsisin privaatselt, millise üksuse juurde see vestlus kuulub. Vastab { $mentor }.
group-elsewhere = See grupp on teise organisatsiooni meeskonna vestlus. Muuta saab seda ainult selle organisatsiooni mentor: ta peab mind siit grupist eemaldama. Seejärel lisa mind uuesti.
group-left = „{ $title }“ pole enam meeskonna vestlus (üksus: { $unit }): mind eemaldati grupist. Uue lingi saad käsuga /unit.
group-not_bound = See vestlus pole veel üksusega seotud. Mentor saab seda teha: saada mulle privaatselt /unit.
group-help =
    Siin meeskonna vestluses näitab /week teie üksuse nädalat seni. Igal esmaspäeval kell 9 tuleb see ise, koos ühe küsimusega. Vastake sellele siin, üksteisele.
    Kõik muu käib privaatselt: @{ $bot }
group-in_private = See käib privaatselt, et siin oleks rahu: @{ $bot }
group-mentors_chat = See on võrgustiku mentorite vestlus. Siia tulevad koordinaatori teadaanded; minu nädalapilte ja küsimusi siia ei tule. Kui tahad koordinaatorilt midagi küsida, saada mulle privaatselt /ask.

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
answers-private = Märkasin sinu tekstis seda: { $seen }. Alles ei tohi jääda midagi, mille järgi lugeja võiks mõne noore ära tunda. Kirjuta uuesti või vajuta nuppu.
    .sure = See sobib, jäta alles
    .without = Jäta see välja
    .back = Muudan teksti
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
answers-weekly = Ma ei leidnud tekstist „{ $text }“ nädalapäevi ja kellaaegu. Kirjuta näiteks R 17-21 või T N 15-17:30 või vali päevad nuppudega.
answers-weekly_days = Mis päevadel { $text }? Kirjuta näiteks R { $text } või vali enne päevad nuppudega.
answers-weekly_word = „{ $text }“ pole nädalapäev, mida ma tunneksin. Kirjuta näiteks R 17-21 või T N 15-17:30 või vali päevad nuppudega.
answers-weekly_many = Seda on { $number } korda nädalas, aga siia mahub { $most }. Palun kirjuta rida uuesti, kordi vähem.
answers-code = See ei paista olevat kutsekood. Koodis on kümme tähte ja numbrit, näiteks 7KQ4M-2XW9T, või on see link.
answers-table_kind = Faili „{ $name }“ ma siin lugeda ei oska. Saada nimekiri vormingus .csv, .txt, .tsv või .xlsx või kleebi selle read siia.
answers-table_large = See fail on { $size } MB, siia mahub kuni { $most } MB. Saada ainult nimekiri või saada see osade kaupa.
answers-table_empty = Selles pole ühtegi rida. Saada nimekiri uuesti, iga asi omal real.
answers-table_broken = Fail „{ $name }“ on vigane ja ma ei saa seda lugeda. Ava see, salvesta uuesti ja saada siis või kleebi selle read siia.
answers-table_encrypted = Fail „{ $name }“ on parooliga lukus. Salvesta see ilma paroolita ja saada uuesti või kleebi selle read siia.
answers-table_old = Fail „{ $name }“ on vanemas vormingus, mida ma lugeda ei oska. Salvesta see vormingus .xlsx või .csv ja saada uuesti või kleebi selle read siia.
answers-table_binary = Failis „{ $name }“ on ka midagi muud kui tekst. Saada nimekiri vormingus .csv, .txt, .tsv või .xlsx või kleebi selle read siia.
answers-table_encoding = Ma ei saa faili „{ $name }“ tähtedest aru. Salvesta see vormingus .xlsx või CSV-na kodeeringus UTF-8 ja saada uuesti või kleebi selle read siia.
answers-table_formula = Lahtris { $cell } on valem, mille tulemust failis pole. Ava fail tabelarvutusprogrammis, salvesta ja saada uuesti.
answers-table_many_lines = Selles on { $lines } rida, korraga mahub kuni { $most }. Saada see osade kaupa.
answers-table_many_columns = Real { $line } on { $columns } veergu, mahub kuni { $most }. Eemalda need, mida pole vaja, ja saada uuesti.
answers-table_long_cell = Real { $line } on ühes tekstis { $length } märki, mahub { $most }. Lühenda seda ja saada nimekiri uuesti.
answers-table_pasted = Kokku on seda { $length } märki, mahub { $most }. Saada see parem failina.
answers-table_not_fetched = Ma ei saanud seda faili kätte. Saada nimekiri vormingus .csv, .txt, .tsv või .xlsx, kuni 1 MB, või kleebi selle read siia.
answers-table_more = Ridu seni: { $lines }. Kui neid on veel, saada need järgmise sõnumina; kui mitte, vajuta all olevat nuppu.
answers-table_all = See on kõik: { $lines }
answers-table_shown = { $lines ->
    [one] üks rida
   *[other] { $lines } rida
}

## Log a session

log_session-no_unit = { $role ->
        [mentor] Sinu organisatsioonil pole veel üksust, seega pole midagi kirja panna. Lisa üksus: /unit.
        [viewer] Sina näed arve ja midagi kirja ei pane, seega pole sul siin midagi teha. Mida saad teha: /help.
        [coordinator] Tegevuskordi pannakse kirja üksustes, aga sul pole üksust. Mida saad teha: /help.
       *[other] Sul pole praegu üksust, seega pole midagi kirja panna. Mentor saab sulle üksuse anda.
    }
log_session-no_activity = { $role ->
        [mentor] { $unit }: siin pole veel ühtegi tegevust. Lisa tegevusi: /unit.
        [partner] { $unit }: sul pole siin veel ühtegi tegevust. Tegevused lisab mentor.
       *[other] { $unit }: siin pole veel ühtegi tegevust. Tegevused lisab mentor.
    }
log_session-unit = Mis üksus?
log_session-which = Mis tegevuskord?
    .option = { $activity }, { $when }
    .other = Midagi muud
    .help = Need on läbi ja veel vastamata. „Midagi muud“ on selle jaoks, mida polnud plaanis, või mõne muu päeva jaoks.
log_session-activity = Mis tegevus see oli?
    .help = Vajuta sellele, mida tegite. Kui seda nimekirjas pole, lisab mentor selle üksusele.
log_session-day = Mis päev? Kuni 14 päeva tagasi.
    .help = Vajuta päevale või kirjuta see: 15.5. või reede. Vanemat kui kaks nädalat enam kirja panna ei saa.
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
    .help = Vajuta sellele, mis vastab tõele. „Nagu plaanitud“ võtab ajad nii, nagu need on. Ka ärajäämisest tasub teada anda. Arvud võid kohe siia kirjutada: 14 18 1 0.
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
    .help = Neli arvu selles järjekorras, tühikud vahel: tüdrukud, poisid, mittebinaarsed, teadmata. Üksainus arv on kõik kokku, sugu teadmata: sa ei pea seda kunagi arvama. Järele võib kirjutada vanused ja esmakordsed külastajad: 14 18 1 0 / 13-15 / +2. Kui keegi ei tulnud, vasta 0.
    .tapping = Tüdrukuid { $girls } · poisse { $boys } · mittebinaarseid { $nonbinary } · teadmata { $unknown }. Kokku { $total }.
    .label = Kohal
    .short = arvud
log_session-ages = Noori kokku { $total }{ $gender ->
        [unknown] , sugu teadmata
       *[known] {""}
    }. Mis vanuses enamasti?
    .help = Üks või kaks vanuserühma, kuhu enamik kuulus; piisab umbkaudsest pilgust. „Loenda vanused“ on neile, kes on loendanud. Kui sa ei oska öelda, jäta vahele.
    .second = Enamasti { $picked }. Valmis või veel teine?
    .counting = Mitu igas vanuserühmas? Näiteks: 13-15 20, 16-17 8. Vanuserühmad: { $bands }.
    .label = Vanused
    .short = vanused
log_session-new_faces = Mitu esmakordset külastajat? Noored, keda te pole siin varem näinud.
    .help = Ainult need, keda keegi teist polnud selles üksuses varem näinud. Nad on juba tulnute hulgas, neid ei liideta juurde. Kui sa ei oska öelda, jäta vahele.
    .more = Mitu esmakordset külastajat? Kirjuta arv.
    .label = Esmakordseid külastajaid
    .short = esmakordsed
log_session-youth_run = Kas noored kavandasid mingi osa ise ja viisid selle ka ise läbi? Ainult see, mille nad ise nii kavandasid kui ka läbi viisid, töötajad vaid toetasid.
    .help = Jah ainult siis, kui nad nii kavandasid selle kui ka viisid läbi: nende oma turniir, nende juhitud kokandusõhtu. Kui nad aitasid sind sinu tegevuses, on vastus ei.
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
    .help = Ühest lausest piisab, et meeskonnal oleks, millest rääkida. Mitte kunagi ühest kindlast noorest: ei nimesid ega midagi, mille järgi võiks kellegi ära tunda. Kui midagi pähe ei tule, jäta vahele.
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

correct_session-none = { $role ->
        [viewer] Sa ei pane tegevuskordi kirja, seega pole ka midagi parandada. Mida saad teha: /help.
        [coordinator] Sa ei pane tegevuskordi kirja, seega pole ka midagi parandada. Mida saad teha: /help.
       *[other] Sul pole kirjas ühtegi tegevuskorda, mida saaksid parandada. Pane tegevuskord kirja: /log.
    }
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

## Individual work, by the month

individual-option = Individuaaltöö, { $month }
individual-doing = Individuaaltöö, { $month }
individual-stands = Seni kirjas: kohtumisi { $meetings }, kokku { $length }.
individual-stands_nothing = Kirjas pole veel midagi.
individual-meetings = Individuaaltöö, { $unit }, { $month }. { $stands } Mitu kohtumist selles kuus kokku oli? Ainult arv, mitte kunagi kellega või millest.
    .label = Kohtumisi
    .short = kohtumised
    .help = Loe iga kord, kui kohtusite ühe noorega omaette vestluseks. Alles jääb ainult arv, kogu üksuse ja kogu kuu peale.
individual-together = Kui kaua need kõik kokku kestsid? Näiteks 3 h või 90 min.
    .label = Kokku
    .short = kestus
individual-card = Individuaaltöö, { $unit }, { $month }
individual-saved = Salvestatud: individuaaltöö, { $month }: kohtumisi { $meetings }, kokku { $length }. Aitäh!
individual-saved_none = Salvestatud: individuaaltöö, { $month }: kohtumisi polnud. Aitäh!
individual-left = Individuaaltöö, { $month }: kõik jäi, nagu oli.
individual-changed_meanwhile = Kolleeg on selle kuu individuaaltöö vahepeal kirja pannud ({ $unit }, { $month }), seega ei kirjutatud midagi üle. Vaata, kuidas see nüüd kirjas on.

## The week

our_week-no_unit = { $role ->
        [mentor] Sinu organisatsioonil pole veel üksust, seega pole ka nädalat, mida näidata. Lisa üksus: /unit.
        [partner] Terve üksuse nädal on selle oma meeskonna jaoks. Enda kirjapandut näed käsuga /correct.
        [viewer] Ühe üksuse nädal on selle oma meeskonna jaoks. Terveid kuid näitab /compare.
        [coordinator] Üksuse nädal on selle oma meeskonna jaoks, seega pole sulle midagi näidata.
       *[other] Sul pole praegu üksust, seega pole ka nädalat, mida näidata. Mentor saab sulle üksuse anda.
    }
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

## Avatud näitajad

compare-nowhere = Avatud näitajad on neile, kellel on mõnes organisatsioonis roll.
compare-whose = Kelle avatud näitajad?
    .network = Kogu võrgustik
compare-month = Avatud näitajad ({ $organisation }): mis kuu?
compare-network_month = Kogu võrgustiku avatud näitajad: mis kuu?
compare-nothing = Võrrelda pole veel midagi ({ $organisation }): näitajad tulevad, kui kuu, mil midagi toimus, on läbi.
compare-title = Avatud näitajad: { $organisation }, { $month } { $year }
compare-exact = Täpselt, ainult organisatsiooni mentoritele:
compare-own = · oma töö: tegevuskordi { $sessions }, külastusi { $visits }, { $length }
compare-partner = · partnerite töö: tegevuskordi { $sessions }, külastusi { $visits }, { $length }
compare-together = · kokku: tegevuskordi { $sessions }, külastusi { $visits }, { $length }
compare-about = Nii näevad seda kõik võrgustikus: ainult osakaalud, arvud enne viieni ümardatud.
compare-too_few = Sel kuul toimus vähem kui kolm tegevuskorda, seega avatud näitajaid pole: need ütleksid liiga vähestest liiga palju.
compare-rate_visits_per_session = Külastusi tegevuskorra kohta: { $rate }
compare-rate_visits_per_hour = Külastusi avatud tegevuse tunnis: { $rate }
compare-rate_girls = Tüdrukud: { $rate }
compare-rate_boys = Poisid: { $rate }
compare-rate_nonbinary = Mittebinaarsed: { $rate }
compare-rate_unknown = Teadmata: { $rate }
compare-rate_new_faces = Esmakordsed kõigist külastustest: { $rate }
compare-rate_youth_run = Noorte endi korraldatud kõigist tundidest: { $rate }
compare-rate_partner_sessions = Partnerite töö kõigist tegevuskordadest: { $rate }
compare-rate_partner_visits = Partnerite töö kõigist külastustest: { $rate }
compare-share = { $share }%
compare-with_mean = { $rate } ({ $mean })
compare-not_told = ei saa öelda
compare-few_among_unknown = vähem kui 5, arvatud teadmata hulka
compare-none_told = pole märgitud
compare-mean = Sulgudes võrgustiku keskmine, organisatsioone: { $organisations }, see nende hulgas. Igaüks loeb ühe korra, suurusest sõltumata.
compare-no_mean = Võrgustiku keskmist näeb siis, kui kuu kohta on näitajad { $fewest } organisatsioonil.
compare-network_mean = Organisatsioonide keskmine, organisatsioone: { $organisations }. Igaüks loeb ühe korra, suurusest sõltumata.

## First meeting

language-own_name = Eesti
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d. MMM
language-date = d. MMM
language-before_minutes = :
language-language = Keel · Language · Kieli · Språk · Limbă
language-chosen = Nüüdsest eesti keeles.

hello-again = Tore sind näha, { $name }! Pane tegevuskord kirja: /log. Muud käsud: /help.
hello-yours = Oled selle koodiga juba sees, { $name }; ühtegi kasutuskorda selleks ei kulunud. Mida saad teha: /help.
hello-door = Tere tulemast Logbooki. Kirjuta või kleebi siia oma kutsekood. Selle saad oma organisatsiooni mentorilt.
    .code = Mul on kood
    .bring = Toon oma organisatsiooni
    .help = Koodis on kümme tähte ja numbrit, näiteks 7KQ4M-2XW9T; väiketähed ja tühikud ei sega. Võid kleepida ka kogu lingi.
hello-code = Kirjuta või kleebi oma kutsekood või kogu link.
    .help = Koodis on kümme tähte ja numbrit, näiteks 7KQ4M-2XW9T; väiketähed ja tühikud ei sega. Võid kleepida ka kogu lingi.
hello-code_unknown = Ma ei tunne seda koodi. Kontrolli see täht-tähelt üle või küsi uus sellelt, kes sind kutsus. Katseid jäänud enne tunniajast pausi: { $left }.
hello-code_used = See kood on juba kasutatud. Uue saab teha { $who }.
hello-code_expired = See kood enam ei kehti. Uue saab teha { $who }.
hello-code_locked = Liiga palju valesid koode. Enne kella { $at } ei ava sulle midagi ükski kood; proovi siis uuesti. Midagi ei läinud kaotsi, kutse jääb kehtima.
hello-code_resting = Praegu proovitakse palju valesid koode, seepärast koodid tund aega ei tööta. Link töötab ikka: ava see, mis on sinu kutses, või kleebi see siia.
hello-whoever = see, kes sind kutsus
hello-owner = Selle Logbooki haldaja
hello-as_worker = { $who } kutsub sind noorsootöötajaks: { $unit }, { $organisation }. Paned kirja üksuse tegevuskordi ja näed selle nädalat.
hello-as_worker_all = { $who } kutsub sind noorsootöötajaks: { $organisation }, kõik üksused. Paned kirja nende tegevuskordi ja näed nende nädalaid.
hello-as_mentor = { $who } kutsub sind mentoriks: { $organisation }. Sinu hoole all on üksused, inimesed ja kõik, mis seal kirja pannakse.
hello-as_partner = { $who } kutsub sind partneriks: { $unit }, { $organisation }. Paned kirja oma tegevusi ja näed oma arve.
hello-as_group = { $who } kutsub rühma partneriks: { $unit }, { $organisation }. Konto kuulub rühmale: selle nimi on { $unit }, kellegi enda nime ei küsita ning konto kustutatakse, kui seda pole kuus kuud kasutatud.
hello-as_viewer = { $who } kutsub sind vaatlejaks: { $organisation }. Näed koondarve, mitte ühtegi üksikut tegevuskorda.
hello-as_coordinator = { $who } kutsub sind koordinaatoriks: võtad organisatsioone võrgustikku vastu ja toetad nende mentoreid.
hello-join = { $invited } Mis nime all kolleegid sind tunnevad?
    .leave = See pole minu jaoks
hello-name = Mis nime all kolleegid sind tunnevad?
hello-more = { $invited } Kas liitud?
    .join = Liitun
    .leave = See pole minu jaoks
hello-group = { $invited } Kas liitute?
    .join = Liitume
    .leave = See pole meie jaoks
hello-group_apart = Rühma konto on omaette ja see vestlus on juba sinu oma. Ava rühma kutse ({ $unit }) vestluses või brauseris, kuhu keegi pole sisse loginud.
hello-left = Midagi ei muutunud ja kutse jääb kehtima sellele, kellele see on mõeldud.
hello-too_late = See kood kasutati just ära või võeti tagasi. Küsi uus.
hello-joined_worker = Tere tulemast! Sinu üksus: { $unit }. Pärast iga tegevuskorda küsin, kuidas läks; selleks kulub alla minuti. Ühegi üksiku noore kohta ei panda kunagi midagi kirja. Pane ise kirja: /log. Muud käsud: /help.
hello-joined_worker_all = Tere tulemast! Sinu organisatsioon: { $organisation }. Pärast iga tegevuskorda küsin, kuidas läks; selleks kulub alla minuti. Ühegi üksiku noore kohta ei panda kunagi midagi kirja. Pane ise kirja: /log. Muud käsud: /help.
hello-joined_mentor = Tere tulemast mentoriks! Sinu organisatsioon: { $organisation }. Üksused ja tegevused: /unit. Kutsu kolleege: /invite. Muud käsud: /help.
hello-joined_partner = Tere tulemast, { $unit }! Pange tehtu kirja: /log. See tuleb nähtavale organisatsiooni arvudes ({ $organisation }). Teie näete enda omi. Ühegi üksiku noore kohta ei panda kunagi midagi kirja. Muud käsud: /help.
hello-joined_group = Tere tulemast, { $unit }! See konto kuulub rühmale. Pange tehtu kirja: /log. See tuleb nähtavale organisatsiooni arvudes ({ $organisation }). Ärge kirjutage nimesid, ka mitte enda omi. Kui kontot pole kuus kuud kasutatud, kustutatakse see.
hello-joined_viewer = Tere tulemast! Näed koondarve ({ $organisation }), mitte kunagi üksikut tegevuskorda ega seda, kes selle kirja pani. Kuidas: /help.
hello-joined_coordinator = Tere tulemast koordinaatoriks! Küsin sinult siin, kui keegi tahab oma organisatsiooni tuua. Kutsu mentoreid ja koordinaatoreid: /invite. Muud käsud: /help.
hello-already_somebody = Selles vestluses on juba sees { $name }. Kasuta koodi vestluses või brauseris, kuhu keegi pole sisse loginud.
hello-sign_in = See kood avab selles vestluses konto. Konto omanik: { $name }. Kas see oled sina?
    .yes = Jah, see olen mina
    .no = Ei
hello-begin = Tere tulemast Logbooki. Siin pole veel ühtegi organisatsiooni. Mida tahaksid teha?
    .set_up = Loo oma organisatsioon
    .look_around = Vaata ringi näidisandmetega
hello-looking_around = Oled mentor väljamõeldud organisatsioonis nimega Lakeside: midagi sellest pole juhtunud. Proovi: /week, /log, /correct ja /unit. Kui tahad päriselt alustada, kasuta uut loomislinki: programm kuvab sellise igal käivitusel, kuni päris organisatsioon on olemas.

## Terms of use

terms-changed = Kasutustingimused on muutunud pärast seda, kui nendega viimati nõustuti ({ $organisation }). Kõik töötab vahepeal edasi.
terms-text =
    Kasutustingimused sinu organisatsioonile:
    1. Logbook hoiab külastuste arvu ja seda, mida töötajad oma töö kohta kirjutavad. Ühegi üksiku noore kohta ei tohi midagi sisestada: ei nimesid ega kirjeldusi, mille järgi võiks kellegi ära tunda.
    2. See, mida sisestate, kuulub teie organisatsioonile. Saate kõik igal ajal avatud vormingutes välja võtta.
    3. Töötajate kohta hoiab Logbook nende valitud nime, rolli, vestlust või brauserit, mida nad kasutavad, ja nende kirjapandut, mida nad saavad ise parandada.
    4. Kes seda serverit haldab, vastutab serveri ja selle varukoopiate eest ning selle eest, kes sinna ligi pääseb.
    5. Programm on selline, nagu see on, ilma garantiita.
    Kas nõustud nendega oma organisatsiooni nimel?
    .accept = Nõustun
    .decline = Ei nõustu
    .later = Hiljem
terms-accepted = Tingimustega on nõustutud: { $organisation }. Nüüd selle juurde, milleks sa tulid:
terms-put_off = Küsin uuesti kõige varem homme; { $organisation } jätkab nagu seni. Nüüd selle juurde, milleks sa tulid:

## Setting up an organisation

set_up-declined = Siis ei loodud midagi ja midagi ei salvestatud. Link jääb kehtima.
set_up-organisation = Mis on sinu organisatsiooni nimi?
    .label = Organisatsioon
    .short = organisatsioon
set_up-mentor = Mis nime all kolleegid sind tunnevad?
    .label = Mentori nimi
    .short = mentori nimi
set_up-language = Mis keeles teie meeskonnad loevad?
    .label = Keel
    .short = keel
set_up-time_zone = Mis ajavöönd? Vali linn või kirjuta mõni lähedal asuv.
    .label = Ajavöönd
    .short = ajavöönd
set_up-unit = Nüüd esimene üksus: noortekeskus, tänavanoorsootöö meeskond, klubi. Mis on selle nimi?
set_up-next_unit = Mis on järgmise üksuse nimi?
set_up-another = { $unit } · { $activity }. Mis edasi?
    .one_more = Veel üks tegevus
    .unit = Veel üks üksus
    .done = See on kõik
set_up-works = { $unit }: kas töötad ka ise seal, nii et peaksin sinult pärast tegevuskordi küsima?
    .yes = Jah
    .no = Ei
    .label = Töötan seal
    .short = töötan seal
set_up-works_where = Kas töötad ka ise mõnes neist, nii et peaksin sinult pärast tegevuskordi küsima?
    .everywhere = Neis kõigis
    .nowhere = Ei
    .label = Kus töötan
    .short = kus töötan
set_up-card = { $name }
    .text =
        { $units }
        Kas kõik on õige? Üksusi ja tegevusi saab hiljem igal ajal muuta.
    .save = Loo organisatsioon
set_up-thrown_away = Midagi ei loodud. Link jääb kehtima.
set_up-too_late = See link kasutati vahepeal ära, seega ei loodud midagi. Küsi uus.
set_up-demo_gone = Väljamõeldud andmed on päevikust eemaldatud.
set_up-team_chat = Meeskondade vestlused: lisa mind selle lingiga meeskonna Telegrami gruppi, siis küsin sinult siin, mis üksusega on tegu. Link on ainult sinu jaoks, ühekordne ja kehtib ühe päeva; uusi saad käsuga /unit. { $address }
    .button = Vali grupp
set_up-done = { $organisation } on loodud. Pärast iga planeeritud tegevuskorda küsin, kuidas läks. Järgmiseks: lisa üksusi käsuga /unit ja kutsu kolleegid käsuga /invite.

## Bringing an organisation

bring-nobody = Siin pole veel kedagi, kes saaks uusi organisatsioone vastu võtta, seega ei salvesta ma sinult midagi. Selle Logbooki haldaja saab seda muuta: käsuga „logbook invite coordinator“ või sulle tehtud kutsega.
bring-organisation = Mis on sinu organisatsiooni nimi?
    .label = Organisatsioon
    .short = organisatsioon
bring-applicant = Kes sa oled? Sinu nimi ja amet, ainult koordinaatorile.
    .label = Sina
    .short = sinu andmed
bring-card = Liitumissoov: { $organisation }
    .text = Kas saadan selle koordinaatorile?
    .save = Saada
bring-thrown_away = Midagi ei saadetud ega salvestatud.
bring-sent = Saadetud. Koordinaator vastab siin; kohe pärast seda saab { $organisation } alustada.
bring-too_many = Sul ootab koordinaatori vastust juba mitu organisatsiooni. Seda ei saadetud: { $organisation }. Oota enne see vastus ära.

application-decide = { $organisation } soovib liituda.
    Soovi esitas: { $applicant }
    .welcome = Tere tulemast
    .not_now = Praegu mitte
application-welcomed = Tere tulemast, { $organisation }! Kutse on nüüd nende oma vestluses.
application-declined = Annan neile teada, et praegu see ei õnnestu: { $organisation }.
application-was_welcome = { $who } jõudis ette: { $organisation } on vastu võetud.
application-was_declined = { $who } jõudis ette: praegu mitte, { $organisation }.
application-gone = See on juba otsustatud.
application-invitation =
    Koordinaator ütleb teile tere tulemast, { $organisation }! Loomine võtab veerand tundi. Alusta nupuga või hiljem koodi või lingiga; need on ühekordsed, kehtivad { $days } päeva ja on sellele, kes organisatsiooni loob.
    Kood: { $code }
    { $links }
application-begin = Loo organisatsioon
application-not_now = Koordinaator on vastanud: praegu mitte, { $organisation }. Hiljem võid uuesti küsida.

activity_details-kind = Mida seal tehakse? Üks tegevus korraga.
    .open = Avatud õhtu
    .group = Töö gruppidega
    .project = Projekt
    .event = Üritus
    .camp = Laager
    .trip = Väljasõit
    .detached = Tänavanoorsootöö
    .school = Noorsootöö koolis
    .digital = Digitaalne noorsootöö
    .individual = Individuaaltöö
activity_details-name = Kuidas te seda nimetate?
activity_details-times = Millal iga nädal? Kirjuta näiteks R 17-21 või T N 15-17:30 või vali päevad nuppudega. Jäta vahele, kui see pole regulaarne.
    .when = Mis kellast mis kellani? Vajuta või kirjuta, näiteks 17-21.

## Units, for mentors

my_unit-only_mentor = Üksusi saab muuta ainult mentor. Küsi oma mentorilt. Mida sina teha saad: /help.
my_unit-unit = Mis üksus?
    .partner = { $unit } (partner)
    .paused = { $unit } (pausil)
    .help = Vajuta üksusele, mida tahad korraldada. „Uus üksus“ lisab veel ühe: noortekeskuse, tänavanoorsootöö meeskonna, klubi.
    .new_unit = Uus üksus
    .new_partner = Partnerrühm
    .from_list = Nimekirjast
    .done = Valmis
my_unit-partner = Mis laadi rühm see on? Partnerrühma tegevus läheb arvesse partnerite tööna.
    .association = Ühing
    .youth_group = Noorterühm
my_unit-group_name = Kuidas rühm ennast nimetab? Palun rühma nimi, mitte ühegi inimese oma.
my_unit-organisation = Mis organisatsioonis?
my_unit-unit_name = Mis on uue üksuse nimi?
my_unit-what = { $unit }
    { $activities }
    Meeskonna vestlus: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: pole regulaarne
    .paused = { $activity } (pausil)
    .individual = · Individuaaltöö, kuude kaupa
    .no_activity = · tegevusi veel pole
    .no_chat = veel pole
    .add_activity = Lisa tegevus
    .change_activity = Muuda tegevust
    .team_chat = Meeskonna vestlus
    .more = Veel
    .other_unit = Muu üksus
    .done = Valmis
my_unit-more = { $unit }: mida muudame?
    .rename = Muuda üksuse nime
    .pause = Pane pausile
    .resume = Lõpeta paus
    .individual_on = Individuaaltöö sisse
    .individual_off = Individuaaltöö välja
    .merge = Ühenda teisega
    .close = Sulge üksus
my_unit-paused = { $name } on pausil: midagi ei planeerita ega küsita, kuni lõpetad pausi siinsamas. Käsitsi saab endiselt kirja panna.
my_unit-resumed = { $name }: paus on läbi, planeeritu kohta küsin jälle.
my_unit-individual = { $on ->
        [true] { $unit } paneb nüüdsest kirja ka individuaaltööd: kord kuus, kohtumised ja minutid.
       *[false] { $unit } ei pane individuaaltööd enam kirja. Juba kirjapandu jääb alles.
    }
my_unit-sure_close = { $unit }: kas sulgeme üksuse? Seal ei planeerita, küsita ega panda siis enam midagi kirja. Juba kirjapandu jääb alles, ka arvudes.
    .yes = Jah, sulge
    .no = Jäta avatuks
my_unit-closed = { $unit } on suletud. Juba kirjapandu jääb alles.
my_unit-merge = { $unit }: mis üksuse osaks see saab?
my_unit-sure_merge = { $unit } saab teise üksuse osaks: { $into }. Sinna lähevad tegevused, kolleegid, meeskonna vestlused ja kutsed. Juba kirjapandu jääb senise üksuse alla ({ $unit }). Seda ei saa tagasi võtta.
    .yes = Jah, ühenda
    .no = Jäta mõlemad
my_unit-merged = { $unit } on nüüdsest teise üksuse osa: { $into }. Juba kirjapandu jääb senise üksuse alla ({ $unit }).
my_unit-merged_in_chat = { $unit } on nüüd teise üksuse osa: { $into }. Selle meeskonna vestlus on nüüd siin. Juba kirjapandu jääb senise üksuse alla ({ $unit }).
my_unit-as_what = { $activity }: mis tegevusena see jätkub?
my_unit-sure_as = { $activity } jätkub teise tegevusena: { $into }. Ajad lähevad üle neile nädalapäevadele, millel pole veel oma aegu. Juba kirjapandu jääb senise tegevuse alla ({ $activity }). Seda ei saa tagasi võtta.
    .yes = Jah, ühenda
    .no = Jäta mõlemad
my_unit-goes_on = { $activity } jätkub teise tegevusena: { $into }. Juba kirjapandu jääb alles.
my_unit-meanwhile = { $changes }
    Sinu muudatus on veel tegemata. Kas teeme selle ikkagi?
    .all_the_same = Tee ikkagi
    .leave = Jäta tegemata
my_unit-gone_unseen = Keegi teine on ühe neist kahest vahepeal sulgenud. Midagi ei muudetud.
my_unit-gone = { $changes }
    Seega pole seda, mida muutsid, enam olemas. Sinu muudatust ei tehtud.
my_unit-added = Lisatud: { $activity }.
my_unit-activity = Mis tegevus?
my_unit-change = { $activity }: mida muudame?
    .times = Muud ajad
    .name = Muu nimi
    .kind = Muu liik
    .pause = Pane pausile
    .resume = Lõpeta paus
    .merge = Ühenda teisega
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
team_chat-elsewhere = „{ $title }“ on teise organisatsiooni meeskonna vestlus. Selle mentor peab mind enne grupist eemaldama; seejärel lisa mind uuesti.
team_chat-already = „{ $title }“ on juba meeskonna vestlus (üksus: { $unit }), midagi ei muudetud.
team_chat-instead = „{ $title }“ on praegu meeskonna vestlus, üksus: { $old }. Kas vahetame? Uus üksus: { $unit }.
    .yes = Jah, vaheta
    .no = Jäta, nagu on
team_chat-left_alone = „{ $title }“ jääb, nagu on. Üksusega saad selle igal ajal siduda: /unit.
team_chat-bound = „{ $title }“ on nüüd meeskonna vestlus. Üksus: { $unit }. Nädal jõuab sinna igal esmaspäeval kell 9.
team_chat-greeting = { $unit }: see on nüüd teie meeskonna vestlus. Igal esmaspäeval kell 9 näitan siin teie nädalat ja esitan ühe küsimuse, mille üle arutada. Nädalat näeb igal ajal: /week.

## Units from a list

unit_list-rows = Kleebi nimekiri siia või saada see failina (CSV või XLSX). Iga tegevus omal real, näiteks nii:
    Paadimaja; Avatud õhtu; avatud; R L; 17-21
    Paadimaja; Bändiõhtu; töö gruppidega; E; 16:30-18
    Mäe; Suvelaager; laager
    Liigid: { $kinds }. Kuni 500 rida. Enne kui midagi lisatakse, näed, mis lisandub.
    .more = Ridu seni: { $lines }.
unit_list-mended = Kogu nimekiri parandatuna? Kleebi või saada failina.
    .more = Ridu seni: { $lines }.
unit_list-column_unit = üksus
unit_list-column_activity = tegevus
unit_list-column_kind = liik
unit_list-column_weekdays = nädalapäevad
unit_list-column_times = kellaajad
unit_list-individual = Individuaaltöö
unit_list-line = Rida { $number }, „{ $line }“: { $problem }
unit_list-problems = Midagi pole veel lisatud. Parandada vaja ridu: { $number }
    { $problems }{ $more ->
        [0] { "" }
       *[other] { " " }Ja veel { $more }.
    }
unit_list-wrong_column = ma ei tunne veergu „{ $value }“. Tunnen neid: { $columns }.
unit_list-wrong_columns = üksuse veerg puudub või on mõni veerg kaks korda. Veerud on: { $columns }.
unit_list-wrong_only_header = siin on ainult veergude nimed ja nende all pole ühtegi rida.
unit_list-wrong_many = siin on midagi veel, kuigi veerge on ainult { $number }. Kas osad on õigesti eraldatud?
unit_list-wrong_apart = siin näib mitu osa ühes koos olevat. Pane nende vahele semikoolon: Paadimaja; Avatud õhtu; avatud; R; 17-21
unit_list-wrong_no_unit = üksus puudub. See on igal real esimene.
unit_list-wrong_no_activity = kellaajad on, aga tegevus puudub. Mis tegevus see on?
unit_list-wrong_long = ühes nimes on { $length } märki, mahub { $longest }.
unit_list-wrong_kind = ma ei tunne liiki „{ $value }“. Tunnen neid: { $kinds }.
unit_list-wrong_no_kind = liik puudub. Üks neist: { $kinds }.
unit_list-wrong_other_kind = { $activity } on eespool teist liiki. Ühel tegevusel on üks liik.
unit_list-wrong_weekdays = ma ei tunne nädalapäevi „{ $value }“. Näiteks R, R L või E-R.
unit_list-wrong_times = ma ei saa aru kellaaegadest „{ $value }“. Näiteks 17-21 või 17:30-21.
unit_list-wrong_no_times = nädalapäevad on, aga kellaajad puuduvad. Näiteks 17-21. Kui see pole regulaarne, jäta mõlemad tühjaks.
unit_list-wrong_no_days = kellaajad on, aga nädalapäevad puuduvad. Näiteks R. Kui see pole regulaarne, jäta mõlemad tühjaks.
unit_list-summary = Nimekirjas, sulgudes tegevuste arv: { $names }
    Uusi üksusi: { $units }. Uusi tegevusi: { $activities }. Juba olemas, jäävad nii, nagu on: { $known }.
    Kas lisame?
    .unusual = Üle 12 tunni, palun kontrolli: rida { $lines }.
    .add = Lisa kõik
    .leave = Ära lisa
unit_list-added = Lisatud. Uusi üksusi: { $units }. Uusi tegevusi: { $activities }. Jäid nii, nagu olid: { $known }.
unit_list-nothing_new = See kõik on juba olemas (tegevusi: { $known }). Midagi ei muudetud.
unit_list-left = Nimekirjast ei lisatud midagi.

## People

people-former = endine töötaja

## What was changed

changes-at = { $when } – { $what }
changes-nobody = serveri haldaja
changes-organisation_founded = { $who } tõi organisatsiooni Logbooki: { $name }.
changes-organisation_renamed = { $who } muutis organisatsiooni nime. Enne: { $old }. Nüüd: { $name }.
changes-terms_accepted = { $who } nõustus kasutustingimustega. Versioon: { $version }.
changes-settings_changed = { $who } muutis seda, kui kaua mida hoitakse.
changes-unit_opened = { $who } lisas üksuse: { $name }.
changes-unit_renamed = { $who } muutis üksuse nime. Enne: { $old }. Nüüd: { $name }.
changes-unit_paused = { $who } pani üksuse pausile: { $name }.
changes-unit_resumed = { $who } lõpetas üksuse pausi: { $name }.
changes-unit_archived = { $who } sulges üksuse: { $name }.
changes-unit_merged = { $who } ühendas üksused: { $name } on nüüd osa teisest ({ $into }).
changes-individual_on = { $who } lülitas individuaaltöö sisse. Üksus: { $name }.
changes-individual_off = { $who } lülitas individuaaltöö välja. Üksus: { $name }.
changes-list_read = { $who } lisas selle, mis oli nimekirjas. Uusi üksusi: { $units }. Uusi tegevusi: { $activities }.
changes-activity_added = { $who } lisas tegevuse: { $name }.
changes-activity_renamed = { $who } muutis tegevuse nime. Enne: { $old }. Nüüd: { $name }.
changes-activity_kind = { $who } muutis tegevuse liiki: { $name }.
changes-activity_times = { $who } muutis tegevuse aegu: { $name }.
changes-activity_paused = { $who } pani tegevuse pausile: { $name }.
changes-activity_resumed = { $who } lõpetas tegevuse pausi: { $name }.
changes-activity_archived = { $who } lõpetas tegevuse: { $name }.
changes-activity_merged = { $who } ühendas tegevused: { $name } on nüüd osa teisest ({ $into }).
changes-chat_bound = { $who } sidus meeskonna vestluse „{ $title }“.
changes-chat_left = „{ $title }“ pole enam meeskonna vestlus.
changes-invited = { $who } kutsus { $role ->
        [coordinator] koordinaatori
        [mentor] mentori
        [partner] partneri
        [viewer] vaatleja
       *[worker] noorsootöötaja
    }. Kasutuskordi: { $uses }.
changes-invitation_revoked = { $who } võttis kutse tagasi. See oli { $role ->
        [coordinator] koordinaatorile
        [mentor] mentorile
        [partner] partnerile
        [viewer] vaatlejale
       *[worker] noorsootöötajale
    }.
changes-joined = { $who } liitus. Roll: { $role ->
        [coordinator] koordinaator
        [mentor] mentor
        [partner] partner
        [viewer] vaatleja
       *[worker] noorsootöötaja
    }.
changes-role_taken = { $name } pole enam { $role ->
        [coordinator] koordinaator
        [mentor] mentor
        [partner] partner
        [viewer] vaatleja
       *[worker] noorsootöötaja
    }. Muutis { $who }.
changes-role_moved = { $who } andis koha üksuses. { $name } on nüüd siin: { $unit }.
changes-mentor_handed_over = { $who } andis mentori rolli üle. Uus mentor: { $name }.
changes-left = { $own ->
        [true] { $name } lahkus.
       *[false] { $who } eemaldas liikme: { $name }.
    }
changes-account_gone = Üks liige kustutas oma konto. Tema kirjapandu jääb alles.
changes-erased = Mille hoiuaeg sai läbi, see kustutati, nagu organisatsioon on otsustanud.

## Invitations

invite-only_mentor = Teisi saab kutsuda ainult mentor: palu oma mentorit. Endale saad koodi, mis avab sinu konto teises telefonis või teises brauseris.
    .own = Kood mulle endale
    .no = Ei, aitäh
invite-no_unit = Siin pole veel ühtegi üksust, kuhu keegi saaks tulla.
invite-what = Keda kutsud?
    .help = Noorsootöötaja liitub ühe üksusega, mentor kogu organisatsiooniga. Sisselogimiskood on sellele, kes on juba siin ja kellel on uus telefon.
    .worker = Noorsootöötaja
    .mentor = Teine mentor
    .partner = Partner
    .viewer = Vaatleja
    .organisation = Organisatsiooni mentor
    .coordinator = Teine koordinaator
    .sign_in = Sisselogimiskood
    .open = Kehtivad kutsed
invite-unit = Mis üksusesse?
    .all = Kõik üksused
invite-organisation = Mis organisatsioon?
invite-group = Mis partner?
    .association = Uus ühing
    .youth_group = Uus noorterühm
invite-association_name = Mis on ühingu nimi?
invite-group_name = Mis on rühma nimi? Rühma konto kannab seda nime, mitte kellegi enda oma.
invite-which = Mis organisatsioon? Uue, mida siin veel pole, loob selle oma mentor.
invite-gives_worker = Noorsootöötaja: { $unit }, { $organisation }. Paneb kirja üksuse tegevuskordi ja näeb selle nädalat.
invite-gives_worker_all = Noorsootöötaja: { $organisation }, kõik üksused. Paneb kirja nende tegevuskordi ja näeb nende nädalaid.
invite-gives_mentor = Mentor: { $organisation }. Tema hoole all on üksused, inimesed ja kõik, mis seal kirja pannakse.
invite-gives_partner = Partner: { $unit }, { $organisation }. Paneb kirja oma tegevusi ja näeb oma arve.
invite-gives_group = Partnerrühm: { $unit }, { $organisation }. Paneb kirja oma tegevusi ja näeb oma arve. Konto kuulub rühmale, ilma kellegi nimeta.
invite-gives_viewer = Vaatleja: { $organisation }. Näeb koondarve, mitte ühtegi üksikut tegevuskorda.
invite-gives_coordinator = Kogu võrgustiku koordinaator: võtab organisatsioone vastu ja toetab mentoreid.
invite-gives_found = Uue organisatsiooni esimene mentor: { $organisation }. Loob selle Logbookis.
invite-make = { $given }
    { $uses ->
        [one] Ühekordne, kehtib { $lasting }.
       *[other] Kutse { $uses } inimesele, kehtib { $lasting }.
    }
    .make = Tee kutse
    .uses = Rohkematele
    .days = Muu kestus
invite-lasting = { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    }
invite-uses = Mitmele inimesele? Vajuta või kirjuta, kuni 100.
invite-days = Mitmeks päevaks? Vajuta või kirjuta, kuni 60.
invite-made =
    { $given }
    { $uses ->
        [one] Ühekordne, kehtib kuni { $until } kell { $at }.
       *[other] Kutse { $uses } inimesele, kehtib kuni { $until } kell { $at }.
    }
    Kood: { $code }
    { $links }
invite-opened = { $unit } on nüüd omaette partner, alustuseks ühe tegevusega: { $activity }. Teisi tegevusi ja aegu lisad käsuga /unit.
invite-whom = Kes vajab sisselogimiskoodi? Uue telefoni jaoks või siis, kui brauser ta unustas.
    .me = Mina ise
invite-sign_in_made =
    Sisselogimiskood. Ühekordne, kehtib ühe päeva. Anna see ainult inimesele, kelle konto see on.
    Kood: { $code }
    { $links }
invite-open_worker = Noorsootöötajale, { $place }
invite-open_mentor = Mentorile, { $place }
invite-open_partner = Partnerile, { $place }
invite-open_viewer = Vaatlejale, { $place }
invite-open_coordinator = Koordinaatorile
invite-one_unused = · { $role }: alles { $left }/{ $of }, kehtib kuni { $until } kell { $at }
invite-one_used = · { $role }: alles { $left }/{ $of }, kehtib kuni { $until } kell { $at }; kasutanud { $used }
invite-none_open = Ükski kutse praegu ei kehti.
invite-take_back = Kehtivad kutsed, uusim ees (kokku { $number }):
    { $invitations }
    Millise võtad tagasi?
    .none = Ei ühtegi, kõik on hästi
invite-kept = Midagi ei muutunud.
invite-taken_back = Tagasi võetud: see ei ava enam midagi. Kes on sellega juba sees, jääb sisse.
invite-only_here = See link avaneb ainult selles arvutis. Selle Logbooki haldaja saab selle teistele kättesaadavaks teha seadega LOGBOOK_WEB_URL või oma võrgus seadega LOGBOOK_WEB_HOST.

## Practising

practice-doing = Harjutamine
practice-organisation = Harjutamine
practice-own_unit = Harjutusmaja
practice-nothing_to_practise = Harjutamine on neile, kes tegevuskordi kirja panevad, aga sina ei pane. Mida saad teha: /help.
practice-board =
    Harjutamine: kolm lühikest ülesannet päris küsimustega, sinu oma majas. Midagi siinsest ei lähe kuskil arvesse.
    { $log ->
        [true] ✓
       *[false] ·
    } Pane õhtu kirja
    { $correct ->
        [true] ✓
       *[false] ·
    } Paranda seda
    { $week ->
        [true] ✓
       *[false] ·
    } Loe nädalat
    .log = Pane õhtu kirja
    .correct = Paranda seda
    .week = Loe nädalat
    .later = Hiljem
    .help = Tee need järjekorras või mõni neist uuesti. Mida sa siin teed, ei näe keegi; mentor näeb ainult, kui paljud on kõik kolm ära teinud.
practice-later = Millal iganes tahad: /practice
practice-to_log = Oletame, et see oli sinu õhtu ({ $when }): 14 tüdrukut, 18 poissi, 1 mittebinaarne; enamasti 13–15; kaks esmakordset külastajat; noored ise ei viinud sellest midagi läbi. Pane see kirja. Midagi sellest ei lähe arvesse.
practice-was_held = Nii pannakse kirja õhtu, mis ära jäi: ka see on teave. Selles ülesandes olid uksed lahti; pane õhtu veel kord kirja.
practice-to_correct = Kodus tuleb meelde: tüdrukuid käis üks rohkem, kui kirjas on. Vajuta õhtule ja paranda seda. Midagi sellest ei lähe arvesse.
    .help = Vajuta õhtule, siis [Paranda: arvud], kirjuta neli arvu nii, et tüdrukuid on üks rohkem, ja salvesta.
practice-one_girl_more = Ülesande järgi on tüdrukuid üks rohkem, kui kirjas oli: { $girls }. Proovi veel kord.
practice-gone = Oled vahepeal teise õhtu kirja pannud ja harjutamisel jääb alles ainult viimane. Paranda seda.
practice-to_read = Loe seda: mitu külastust sel nädalal kokku oli?
practice-not_quite = { $number } on teine arv. Vaata veel kord rida, kus on külastused: seal on need kõik kokku ja esmakordsed külastajad on nende hulgas.
practice-learned_log = Ülesanne tehtud. Jäta meelde: kõigepealt arvud, ja enne salvestamist näed kõik üle. Kõik mahub ka ühele reale: 14 18 1 0 / 13-15 / +2
practice-learned_correct = Ülesanne tehtud. Jäta meelde: viga saad igal ajal parandada, see on kahe vajutuse kaugusel, ja varasem jääb alles.
practice-learned_week = Õige. Jäta meelde: külastused on kõik kokku, ülejäänu ütleb, kes käisid ja kui kaua, ning kedagi ei panda kunagi pingeritta.
practice-all_done = Kõik kolm on tehtud. Nüüdsest läheb arvesse: tegevuskorra paned kirja käsuga /log, pärast iga planeeritut küsin ise.
practice-next = Järgmine ülesanne
practice-again = Proovi uuesti

## Help

help-where = Oled siin: { $what }.
help-stranger =
    Mina olen Logbook: noorsootöötaja räägib mulle minutiga, milline oli õhtu, ja meeskond saab oma nädala pildina. Noorte kohta hoian ainult arve, mitte kunagi nimesid.
    Sissepääsuks on vaja kutsekoodi, mille saad oma organisatsiooni mentorilt. Kirjuta see siia või saada alustuseks /start.
help-nobody = Sul pole praegu rolli üheski organisatsioonis. Mentor saab sind uuesti kutsuda: kirjuta siis kood, selle ette /start.
help-log = /log – pane tegevuskord kirja
help-correct = { $mentor ->
        [true] /correct – paranda kirjapandut
       *[false] /correct – paranda enda kirjapandut
    }
help-week = /week – üksuse nädal pildina
help-unit = /unit – üksused, tegevused, meeskondade vestlused
help-invite = { $mentor ->
        [true] /invite – kutsu kolleeg kaasa või tagasi
       *[false] /invite – kood sinu teise telefoni või brauseri jaoks
    }
help-practice = /practice – kolm lühikest ülesannet, midagi neist ei lähe arvesse
help-compare = /compare – avatud näitajad kuude kaupa, võrgustiku kõrval
help-organisation = /organisation – kuidas su organisatsioonil läheb: inimesed, muudatused, mida kui kaua hoitakse
help-network = /network – kuidas võrgustikul läheb: organisatsioonid, teated, tagasiside
help-ask = { $mentor ->
        [true] /ask – küsi koordinaatorilt
       *[false] /ask – küsi mentoritelt
    }
help-mydata = /mydata – kõik, mis sinu kohta hoiul on: võta kaasa või kustuta
help-feedback = /feedback – ütle Logbooki tegijatele, mida sa sellest arvad
help-language = /language – vaheta keelt
help-cancel = /cancel – pane pooleliolev kõrvale, midagi ei kao
help-one_line = Kui küsin arve, võid kõik kirjutada ühele reale: 14 18 1 0 / 13-15 / +2

## Your own data

my_data-what = Logbook hoiab sinu kohta seda, { $name }: sinu nimi ja rollid, { $chats ->
        [one] üks vestlus
       *[other] { $chats } vestlust
    }, { $sessions ->
        [one] üks tegevuskord
       *[other] { $sessions } tegevuskorda
    } ja { $reflections ->
        [one] üks refleksioon
       *[other] { $reflections } refleksiooni
    }, mille oled kirja pannud, ning see, mida oled küsinud või parandanud. Keegi teine seda faili ei saa.
    .send = Saada mulle see kõik
    .delete = Eemalda mind
    .leave = Mitte midagi, aitäh
my_data-everything = Kõik, mida sinu kohta hoitakse, failina, mida oskab lugeda iga programm. See jääb siia vestlusse: kustuta sõnum, kui oled faili mujal hoiule pannud.
my_data-left = Midagi ei muudetud.
my_data-last_mentor = Oled ainus mentor: { $organisations }. Ilma sinuta ei saa seal keegi kutsuda, üksusi muuta ega küsimustele vastata; koordinaatorile antakse teada. Enne saad oma rolli üle anda: /organisation.
    .go = Jätka ikkagi
    .stay = Jään
my_data-sure = Kui lähed, { $name }, kustutatakse sinu nimi, sinu vestlused, sinu rollid, sinu küsimused ja kõik pooleliolev kohe, siin ja jäädavalt. { $sessions ->
        [0] Sa pole ühtegi tegevuskorda kirja pannud, seega ei jää sinust midagi.
        [one] Alles jääb sinu kirja pandud tegevuskord koos sellega, mida sa selle kohta kirjutasid; selle autor on siis „endine töötaja“.
       *[other] Alles jäävad sinu kirja pandud { $sessions } tegevuskorda koos sellega, mida sa nende kohta kirjutasid; nende autor on siis „endine töötaja“.
    } Seda ei saa keegi tagasi võtta.
    .yes = Eemalda mind jäädavalt
    .no = Ei, jään
my_data-gone = Oled eemaldatud, { $name }. Selle vestluse enda number kaob täna öösel; mis siin vestluses kirjas on, saad ise kustutada. Aitäh töö eest, mille kirja panid.
my_data-without_mentor = { $organisation } on mentorita: viimane on lahkunud. Uuele teed koodi käsuga /invite.

## Menus of commands

menu-log = Pane tegevuskord kirja
menu-correct = Paranda tegevuskorda
menu-week = Nädal
menu-compare = Avatud näitajad
menu-unit = Üksused ja tegevused
menu-invite = Kutsed ja koodid
menu-organisation = Organisatsioon
menu-network = Võrgustik
menu-ask = Küsi nõu
menu-feedback = Tagasiside Logbooki kohta
menu-mydata = Minu andmed
menu-practice = Harjuta
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
browser-practice = Harjutamine: midagi siinsest ei lähe arvesse.
browser-change = muuda
browser-new = Uus sõnum
browser-too_fast = Liiga palju korraga. Oota hetk ja proovi uuesti.
browser-too_long = See on väga pikk: { $length } märki, mahub { $longest }.
browser-lost = See brauser on meile uus. Kui sul oli konto, küsi mentorilt sisselogimiskoodi.
browser-start = Alusta
browser-you = Sina
browser-close = Sulge
browser-no_script = See vestlus vajab JavaScripti. Lülita see brauseri seadetes sisse ja laadi leht uuesti.
browser-attach = Saada fail
browser-too_large = See fail on { $size }, korraga mahub kuni { $most }. Saada see osade kaupa.
browser-download = Laadi alla

## The terminal

terminal-choose = #1 valib esimese nupu ja nii edasi, kõik muu on tekst. Ctrl-D lõpetab, midagi ei kao.
terminal-picture = Pilt: { $path }
terminal-file = Fail: { $path }
terminal-no_file = Faili { $path } pole või ei saa seda lugeda. Kirjuta see nii: (file /home/aino/units.csv).
terminal-large_file = { $path } on { $size } MB, korraga mahub kuni { $most } MB. Saada see osade kaupa.

## What the program prints at its start

run-browser = Logbook töötab. Vestlus brauseris: { $address }
run-set_up = See päevik on tühi. Loo oma organisatsioon või vaata ringi näidisandmetega selle lingi kaudu; see toimib ühe korra: { $link }
run-demo = Näidispäevik, kõik on välja mõeldud. Vaata ringi selle lingi kaudu; see toimib ühe korra: { $link }
run-telegram_on = Telegramis: https://t.me/{ $name }
run-telegram_waits = Telegrami kuulab sama võtmega juba teine Logbook ({ $who }); see siin võtab üle, kui teine lõpetab.
run-telegram_off = Telegrami kasutamiseks: küsi võti kasutajalt @BotFather, pane see seadesse LOGBOOK_TELEGRAM_TOKEN ja käivita uuesti.
run-only_here = Need aadressid avanevad ainult selles arvutis. Telefonide ja kolleegide jaoks: LOGBOOK_WEB_HOST=0.0.0.0 ja LOGBOOK_WEB_URL=http://(selle arvuti aadress):{ $port }, parem https puhverserveri taga.
run-stop = Ctrl-C peatab, midagi ei kao.

## The organisation, in order

my_organisation-only_mentor = Organisatsiooni korraldavad ainult mentorid. Oma mentorilt saad küsida: /ask.
my_organisation-organisation = Mis organisatsioon?
my_organisation-doing = Korraldamine: { $organisation }
my_organisation-board = { $organisation }
    { $people ->
        [one] 1 inimene
       *[other] { $people } inimest
    }{ $unreachable ->
        [0] , kõik on kättesaadavad
       *[other] , kättesaamatuid { $unreachable }
    }
    { $units }
    Harjutamine: lõpetanud { $finished }/{ $of }
    Vastamata küsimusi mentoritele: { $questions }
    .people = Inimesed
    .changes = Mida on muudetud
    .keeping = Andmete hoidmine
    .rename = Muuda nime
    .coordinator = Küsi koordinaatorilt
    .questions = Vastamata küsimused
    .done = Valmis
my_organisation-unit = · { $unit }: eelmisel nädalal { $week }, sel kuul { $month }
my_organisation-logged = kirjas { $logged }/{ $planned }
my_organisation-nothing_planned = polnud midagi plaanis
my_organisation-no_units = · Üksusi veel pole; lisa käsuga /unit
my_organisation-more_units = … ja veel { $units }
my_organisation-new_name = { $organisation }: mis on nüüdsest selle nimi?
my_organisation-renamed = Uus nimi on { $organisation }.
my_organisation-brought = Siin need on, vanim ees.
my_organisation-over = Selge. Seis on igal ajal näha: /organisation.
my_organisation-log = Mida on muudetud, uusim ees:
    { $changes }
    .nothing = Siin pole veel midagi muudetud.
    .earlier = Varasemad
    .one_unit = Ühe üksuse omad
    .overview = Ülevaate juurde
my_organisation-log_unit = Mis üksuse omad?
    .all = Kõigi omad
my_organisation-keeping = Mida kui kaua hoitakse?
    · Refleksioonid: { $reflections }
    · Parandatud tegevuskordade vanad väärtused: { $revisions }
    · Lõppenud vestlused minuga: { $talks }
    Tegevuskordade arvud jäävad alati alles.
    .reflections = Refleksioonid
    .revisions = Vanad väärtused
    .talks = Vestlused
my_organisation-years = { $number ->
        [one] 1 aasta
       *[other] { $number } aastat
    }
my_organisation-days = { $number } päeva
my_organisation-ever = sama kaua kui päevikut
my_organisation-years_for = { $what ->
        [reflections] Kui kaua refleksioone hoida?
       *[revisions] Kui kaua parandatud tegevuskordade vanu väärtusi hoida?
    }
    .ever = Sama kaua kui päevikut
my_organisation-talks_for = Kui kaua lõppenud vestlusi hoida?
my_organisation-erases = { $what ->
        [reflections] Refleksioonid
        [revisions] Parandatud tegevuskordade vanad väärtused
       *[talks] Lõppenud vestlused
    }, mis on vanemad kui { $length }, kustutatakse siis igal ööl jäädavalt. Kas teeme nii?
    .yes = Jah
    .no = Ei
my_organisation-kept_as_it_was = Siis jääb nii, nagu oli.
my_organisation-keeps = Kirja pandud.

## Its people

our_people-who = Kes? Kättesaamatud: { $away }.
    .nobody = mitte keegi
    .others = Teised
    .overview = Ülevaate juurde
our_people-person = { $name }
    { $roles }
    { $seen }. { $reached }
    .hand_over = Minu asemel mentoriks
    .move = Teise üksusesse
    .more = Veel üks üksus
    .take = Võta roll ära
    .sign_in = Sisselogimiskood
    .remove = Eemalda
our_people-myself = { $name }, see oled sina
    { $roles }
    { $seen }. { $reached }
    .no_mentor = Loobu mentori rollist
    .leave = Lahku
our_people-seen = Viimati nähtud { $day }
our_people-never_seen = Veel pole nähtud
our_people-reachable = Saan sinna kirjutada.
our_people-unreachable = Ma ei saa sinna enam kirjutada: sisselogimiskood avab uue vestluse.
our_people-role_mentor = mentor
our_people-role_worker = noorsootöötaja
our_people-role_partner = partner
our_people-role_viewer = vaatleja
our_people-which_role = { $name }: mis roll läheb teise üksusesse?
our_people-where_to = { $name }, praegu { $unit }: mis üksusesse edasi?
our_people-one_more = { $name }: mis üksus lisandub?
our_people-everywhere = { $name } on juba kõigis üksustes.
our_people-moved = { $name } on nüüd siin: { $unit }.
our_people-added = { $name } on nüüd ka siin: { $unit }.
our_people-take = { $name }: mis rolli võtame ära?
our_people-taken = { $name } pole enam: { $role }.
our_people-meanwhile = Keegi teine muutis just neid rolle ({ $name }), seega ei muudetud midagi. Vaata, millised need nüüd on.
our_people-sure = { $name }: kas eemaldame organisatsioonist ({ $organisation })? Siin ei saa ta enam midagi kirja panna ega näha; tema kirjapandu jääb alles.
    .yes = Eemalda
    .no = Ei
our_people-removed = { $name } pole enam selles organisatsioonis: { $organisation }.
our_people-sign_in = Sisselogimiskoodi teed käsuga /invite: sellega saab { $name } tagasi sisse uuest telefonist või brauserist.
our_people-hand_over_sure = { $name } saab mentoriks ({ $organisation }) ja sina seda enam pole. { $besides ->
        [true] Su muud rollid jäävad alles; sinu tehtud koodid võetakse tagasi.
       *[false] Muud rolli sul seal pole, nii et sa ei näe sealt enam midagi; sinu tehtud koodid võetakse tagasi.
    } Kas teeme nii?
    .yes = Anna üle
    .no = Ei
our_people-handed_over = { $name } on nüüd mentor ({ $organisation }) ja on sellest teada saanud. Aitäh kõige eest, mida oled teinud!
our_people-now_mentor = { $name } andis organisatsiooni sulle üle ({ $organisation }): nüüd oled selle mentor sina. Milline on seis: /organisation.
our_people-sure_myself = { $what ->
        [leave] { $organisation }: kas lahkud? Sa ei saa seal siis enam midagi kirja panna ega näha; sinu kirjapandu jääb alles.
       *[no_mentor] { $organisation }: kas loobud mentori rollist? Su muud rollid jäävad alles.
    }
    .yes = Jah
    .no = Ei
our_people-last_mentor = Oled ainus mentor: { $organisation }. Ilma mentorita ei saa seal keegi kutsuda, küsimustele vastata, üksusi muuta ega vestlust siduda; kirjapandu jääb alles ja töötajatelt küsitakse nagu enne. Parem anna roll enne üle: vali inimeste hulgast kolleeg. { $coordinator ->
        [true] Kui ikkagi lähed, antakse koordinaatorile teada.
       *[false] Siin pole koordinaatorit, kellele teada anda; uue mentori saab siis määrata ainult serveri haldaja.
    }
    .stay = Jään
    .go = Lähen ikkagi
our_people-alone_now = Sinust sai just ainus mentor ({ $organisation }), seega ei muudetud midagi. Vaata veel kord.
our_people-left_it = Oled lahkunud organisatsioonist ({ $organisation }). Sinu kirjapandu jääb alles.
our_people-no_mentor_more = Sa pole enam mentor ({ $organisation }).
our_people-without_mentor = { $organisation } on mentorita: { $name } oli viimane ja on lahkunud. Uuele teed koodi käsuga /invite.

## Asking

ask-nobody = Siin pole kedagi, kellelt saaksid küsida: sa ei kuulu ühtegi organisatsiooni.
ask-whom = Kellelt tahad küsida?
    .of_mentor = Mentorid: { $organisation }
    .of_coordinator = Koordinaator: { $organisation }
ask-no_mentor = { $organisation }: siin pole praegu teist mentorit, seega ei saaks keegi vastata.
ask-no_coordinator = Siin pole praegu koordinaatorit, seega ei saaks keegi vastata. Küsi selle Logbooki haldajalt.
ask-question = { $kind ->
        [coordinator] Mida tahad koordinaatorilt küsida? Üks sõnum.
       *[mentor] Mida tahad mentoritelt küsida ({ $organisation })? Üks sõnum.
    }
ask-show = Kas tohin { $kind ->
        [coordinator] koordinaatorile
       *[mentor] mentorile
    } näidata, kus sa praegu oled: { $what }? Midagi sinu kirjutatust ei näidata.
    .yes = Näita
    .no = Ei
ask-sent = { $kind ->
        [coordinator] Sinu küsimus on koordinaatori käes.
       *[mentor] Sinu küsimus on mentorite käes ({ $organisation }).
    } Vastus tuleb siia.
ask-waits = { $kind ->
        [coordinator] Ma ei saa koordinaatorit praegu kätte. Sinu küsimus on alles.
       *[mentor] Ma ei saa mentoreid praegu kätte ({ $organisation }). Sinu küsimus ootab neid; kui on kiire, helista neile.
    }
ask-answered = { $who } vastab sinu küsimusele
    „{ $text }“

    { $answer }

answer_question-doing = Vastamine: { $who }
answer_question-asked = { $who }, { $organisation }, küsib:
    „{ $text }“
    Kirjuta oma vastus; see läheb ainult talle.
    .answer = Vasta
answer_question-asked_showing = { $who }, { $organisation }, küsib:
    „{ $text }“

    Kus ta praegu on, ilma ühegi sõnata, mille ta kirjutas; nimed on asendatud teistega:
    { $story }

    Kirjuta oma vastus; see läheb ainult talle.
    .answer = Vasta
answer_question-answer = { $who }: mida vastad?
answer_question-brought = { $who } sai sinu vastuse kätte.
answer_question-out_of_reach = { $who } pole siin enam kättesaadav. Sinu vastus on alles, aga keegi pole seda kätte saanud.
answer_question-already = { $colleague } on juba vastanud ({ $who }): „{ $answer }“
answer_question-gone = Seda küsimust enam pole.

## Feedback

feedback-line = Mida tahaksid öelda neile, kes Logbooki teevad? Üks sõnum: mis oli raske, mis on puudu, mis on hea. Koordinaator loeb seda koos sinu nimega, tegijad ilma.
feedback-sent = Aitäh! See on koordinaatori käes.
feedback-kept = Aitäh! See on kirjas Logbooki tegijate jaoks.
feedback-told = { $who } Logbooki kohta: „{ $text }“
feedback-told_about = { $who } Logbooki kohta, küsimus { $about }: „{ $text }“

## The network

network-only_coordinator = Võrgustikku korraldab ainult koordinaator.
network-board = Võrgustik: { $of ->
        [one] 1 organisatsioon
       *[other] { $of } organisatsiooni
    }{ $alone ->
        [0] {""}
       *[other] , mentorita { $alone }
    }
    { $organisations }
    .announce = Teadaanne
    .chat = Mentorite vestlus
    .feedback = Tagasiside
    .invite = Kutsu
    .done = Valmis
network-line = · { $organisation }: üksusi { $units }, inimesi { $people }, mentorid: { $mentors }
network-line_alone = · { $organisation }: üksusi { $units }, inimesi { $people }, MENTORITA
network-more = … ja veel { $of }
network-empty = · Ühtegi veel pole; esimesele mentorile teed koodi käsuga /invite
network-text = Mida peaks iga mentor lugema? Üks sõnum, kuni { $longest } märki.
network-sure = Selle saavad kõik mentorid ja mentorite vestlused:
    „{ $text }“
    .send = Saada
    .no = Ei
network-not_sent = Midagi ei saadetud.
network-sent = Teel. Mentoreid: { $mentors }, vestlusi: { $chats }.
network-sent_but = Teel. Mentoreid: { $mentors }, vestlusi: { $chats }. Kättesaamatud: { $missed }.
network-announcement = { $who }, võrgustiku koordinaator, kõigile mentoritele:
    { $text }
network-no_telegram = Telegram pole siin ühendatud, seega grupivestlusi pole.
network-chat = Lisa mind selle lingiga mentorite gruppi. Link on ainult sinu jaoks, ühekordne ja kehtib ühe päeva. { $address }
    .button = Vali grupp
network-feedback_list = Mida Logbooki kohta öeldakse, ilma nimedeta.
network-no_feedback = Keegi pole veel midagi öelnud.
network-invite = Mentorile või teisele koordinaatorile teed koodi käsuga /invite.
network-over = Selge. Seis on igal ajal näha: /network.

## Eksport: mida README.txt failide kohta ütleb. Atribuut on veerg; koodid jäävad selliseks, nagu need failides on

export-title = Logbook, kogu päevik
export-written = Kirjutatud
export-how_to_read = Kuidas neid faile lugeda
    .rules =
        CSV: lahtrite vahel on komad, jutumärgid seal, kus lahter neid vajab, esimesel real on veergude nimed.
        UTF-8 koos baidijärjestuse märgiga (BOM), et Excel näitaks ä-d ja teisi tähti õigesti. Pythonis: encoding="utf-8-sig".
        Tühi lahter tähendab, et ei küsitud, jäeti vahele või ei käi selle rea kohta. 0 tähendab, et kedagi või midagi polnud. Need on eri asjad.
        Kuupäevad on kujul YYYY-MM-DD (aasta, kuu, päev). Tegevuskorra date, start ja end on kohalik kellaaeg organisatsiooni ajavööndis (time_zone); kõik muud ajad on UTC ja lõpevad tähega Z.
        true (jah) ja false (ei) on kirjutatud sõnadena.
        Kui tekst algab märgiga = + - @, tabeldusmärgi või reavahetusega (või ülakomaga), on selle ette pandud üks ülakoma ('), et ükski tabeliprogramm seda valemina ei käivitaks. Kui võtad algusest ühe ülakoma ära, on tekst selline, nagu see kirjutati.
        Organisatsioonides, mille märge on invented, on väljamõeldud näidisandmed.
        Külastused, mitte külastajad: üks noor ühel tegevuskorral on üks külastus. Ühtegi üksikut noort päevikus pole.
        Seda, mida liikmed on harjutanud, pole üheski neist failidest: see ei lähe kuskil arvesse.
        Meelega on välja jäetud: pooleliolevad vastused, kanalite tunnused (kes keegi Telegramis või brauseris on), koodid, saabunud sõnumid ja saatmist ootavad sõnumid.
export-sessions = Üks rida iga tegevuskorra kohta: toimunud, ära jäänud ja planeeritud.
    .organisation = organisatsiooni nimi
    .unit = üksuse nimi
    .activity = tegevuse nimi
    .kind = üks neist: open (avatud õhtu), group (töö gruppidega), project (projekt), event (üritus), camp (laager), trip (väljasõit), detached (tänavanoorsootöö), school (noorsootöö koolis), digital (digitaalne noorsootöö)
    .date = kohalik päev, mil see algas
    .start = kohalik aeg
    .end = kohalik aeg; õhtu võib lõppeda järgmisel päeval
    .status = planned (planeeritud, vastust veel pole), held (toimus) või cancelled (jäi ära)
    .cancelled_reason = üks neist: staff (töötajaid polnud), nobody_came (keegi ei tulnud), holiday (puhkus või püha), premises (ruumid), weather (ilm), other (muu põhjus)
    .area = tänavanoorsootöö puhul: linnaosa või piirkond, mitte kunagi aadress
    .girls = tüdrukute külastused
    .boys = poiste külastused
    .nonbinary = mittebinaarsete noorte külastused
    .unknown = külastused, mille puhul sugu pole teada
    .total = külastused: need neli arvu kokku
    .ages_mode = none (märkimata), mostly (vanuserühmad nimetatud, arve pole) või counted (loendatud)
    .mostly_1 = kõige sagedasem vanuserühm, kui mostly
    .mostly_2 = teine nimetatud vanuserühm, kui mostly
    .age_under_10 = alla 10-aastaste külastused, kui counted
    .age_10_12 = 10–12-aastaste külastused, kui counted
    .age_13_15 = 13–15-aastaste külastused, kui counted
    .age_16_17 = 16–17-aastaste külastused, kui counted
    .age_18_24 = 18–24-aastaste külastused, kui counted
    .age_25_28 = 25–28-aastaste külastused, kui counted
    .age_unknown = külastused, mida pole üheski vanuserühmas loendatud, kui counted: ülejäänud
    .new_faces = nende noorte külastused, keda töötajad polnud selles üksuses varem näinud
    .producers = mitu noort mõnd osa kavandas ja läbi viis
    .produced_minutes = selle osa kestus, minutites
    .minutes = tegelik kestus, minutites, ka kellakeeramise ajal
    .workers = kohal olnud töötajad
    .volunteers = kohal olnud vabatahtlikud
    .tags = mis oli teema, mitte ühtegi kuni kaks, koma vahel: social (koosolemine), learning_support (õppimise tugi), culture (kultuur), sport (sport ja liikumine), digital (digi), information (noorteinfo), counselling (nõustamine), volunteering (vabatahtlik tegevus), international (rahvusvahelisus), self_initiated (omaalgatus), other (muu)
    .aim = rida, mis kirjutati enne tegevuskorda
    .prompt = ühise küsimuse number (1–16) või own: ja prompt_id failist prompts.csv
    .reflection = mida töötaja kirjutas, kõige rohkem 700 tähemärki
    .visibility = kes tohib refleksiooni lugeda: team (meeskond) või organisation (kogu organisatsioon)
    .author = selle liikme nimi, kes kirja pani
    .created = millal rida tehti, UTC; planeeritud tegevuskorra puhul millal see planeeriti
    .edited = millal seda viimati parandati, UTC
    .late = kirja pandud hilisemal kohalikul päeval, kui see lõppes
    .revision = 0 planeeritud, 1 kirja pandud, iga parandusega ühe võrra suurem
    .written = millal see kirja pandi, UTC
    .from_plan = tehtud tegevuse aegade järgi; ainult need lähevad arvesse, kui vaadatakse, kui palju planeeritust on kirjas
    .partner = partnerite töö, nii nagu tegevus tegevuskorra loomise ajal oli
    .session_id = selle enda number
    .organisation_id = number failis organisations.csv
    .unit_id = number failis units.csv
    .activity_id = number failis activities.csv
    .author_id = number failis members_and_roles.csv
export-organisations = Omavalitsuste noorsootöö asutused ja ühingud.
    .organisation_id = selle enda number
    .name = organisatsiooni nimi
    .language = selle keele kood
    .time_zone = IANA nimi; organisatsiooni tegevuskordade kohalikud ajad on selles ajavööndis
    .invented = väljamõeldud näidisandmed
    .terms_version = milliste tingimustega nõustuti
    .terms_accepted = millal, UTC
    .terms_accepted_by = kes nõustus, number failis members_and_roles.csv
    .terms_language = mis keeles neid loeti
    .reflections_years = kui kaua refleksioone hoitakse, aastates; tühi: sama kaua kui päevikut
    .revisions_years = kui kaua parandatud tegevuskordade vanu väärtusi hoitakse, aastates; tühi: sama kaua kui päevikut
    .talks_days = kui kaua lõppenud vestlusi hoitakse, päevades; tühi: nii kaua, kui programm neid hoiab
    .planned_until = viimane kohalik päev, milleks tegevuskordi on planeeritud
    .created = millal rida tehti, UTC
export-units = Noortekeskused, tänavanoorsootöö meeskonnad, klubid.
    .unit_id = selle enda number
    .organisation_id = number failis organisations.csv
    .name = üksuse nimi
    .kind = unit (üksus) või partnerrühm: association (ühing), youth_group (noorterühm)
    .individual_work = kas see paneb individuaaltööd kuude kaupa kirja
    .paused = mis ajast seal midagi ei planeerita, UTC
    .archived = millal see suleti, UTC
    .merged_into = selle üksuse unit_id, mis selle tegevustega jätkab
    .created = millal rida tehti, UTC
export-activities = Mis üksuses ikka ja jälle toimub.
    .activity_id = selle enda number
    .unit_id = number failis units.csv
    .name = tegevuse nimi
    .kind = üks faili sessions.csv liikidest (kind)
    .partner = partnerite töö, omavalitsuse arvudes näidatakse seda eraldi
    .paused = mis ajast seda ei planeerita, UTC
    .archived = millal see lõppes, UTC
    .merged_into = selle tegevuse activity_id, mis sellega jätkab
    .created = millal rida tehti, UTC
export-activity_times = Mis aegadeks tegevus planeeritakse.
    .activity_time_id = selle enda number
    .activity_id = number failis activities.csv
    .weekday = 0 esmaspäev kuni 6 pühapäev
    .starts = kohalik aeg
    .ends = kohalik aeg; kui see pole algusest hilisem, mõeldakse järgmist hommikut
export-former_names = Üksuste ja tegevuste varasemad nimed; mujal on praegused.
    .former_name_id = selle enda number
    .unit_id = number failis units.csv; tühi, kui nimi on tegevuse oma
    .activity_id = number failis activities.csv; tühi, kui nimi on üksuse oma
    .name = nimi
    .until = mis ajani, UTC
export-changes = Kes mida muutis: ülesehitus, inimesed ja seaded.
    .change_id = selle enda number
    .organisation_id = number failis organisations.csv
    .unit_id = number failis units.csv; tühi, kui see ei puuduta ühtegi üksust
    .member_id = kes muutis, number failis members_and_roles.csv; tühi: mitte keegi, programm omal ajal
    .what = mida tehti
    .facts = tolleaegsed nimed ja arvud JSON-ina; about: liikme member_id
    .at = millal, UTC
export-feedback = Mida töötajad on Logbooki kohta öelnud, neile, kes seda arendavad. Küsimused mentoritele ja koordinaatorile jäävad küsija ja vastaja vahele.
    .feedback_id = selle enda number
    .kind = alati feedback (tagasiside)
    .member_id = kelle oma, number failis members_and_roles.csv; tühi, kui liige on lahkunud
    .organisation_id = number failis organisations.csv
    .text = oma sõnadega
    .about = küsimus, mis siis parasjagu lahti oli
    .at = millal, UTC
    .answer = mida vastati, kui vastati
    .answered_by = kes vastas, number failis members_and_roles.csv
    .answered = millal vastati, UTC
export-individual_months = Üksuse individuaaltöö ühes kuus; mitte kunagi sugu, vanust ega teksti.
    .individual_month_id = selle enda number
    .unit_id = number failis units.csv
    .month = kuu esimene päev
    .meetings = mitu kohtumist
    .minutes = kestus kokku, minutites
export-revisions = Parandused: üks rida iga muudetud välja kohta.
    .revision_id = selle enda number
    .session_id = number failis sessions.csv
    .revision = milline tegevuskorra versioon (revision) sellest tuli
    .field = mis väli
    .old = väärtus enne; tühi, kui seda polnud
    .new = väärtus pärast; tühi, kui seda pole
    .by = kes parandas, number failis members_and_roles.csv
    .at = millal, UTC
export-reflections = Kõik refleksioonid, ka vastused nädala küsimusele ilma tegevuskorrata.
    .reflection_id = selle enda number
    .session_id = number failis sessions.csv; tühi, kui vastati nädala küsimusele
    .unit_id = number failis units.csv
    .prompt = ühise küsimuse number (1–16) või own: ja prompt_id failist prompts.csv
    .reflection = mida kirjutati, kõige rohkem 700 tähemärki
    .visibility = kes tohib seda lugeda: team (meeskond) või organisation (kogu organisatsioon)
    .author_id = number failis members_and_roles.csv
    .written = millal, UTC
export-questions = Organisatsiooni või üksuse enda küsimused.
    .question_id = selle enda number
    .organisation_id = number failis organisations.csv
    .unit_id = number failis units.csv; tühi, kui küsib kogu organisatsioon
    .wording = küsimus
    .answered_by = millega vastatakse: number (arv), line (rida) või choice (valik)
    .choices = JSON-loend
    .archived = millal seda viimati küsiti, UTC
export-question_answers = Vastused neile.
    .question_answer_id = selle enda number
    .session_id = number failis sessions.csv
    .question_id = number failis questions.csv
    .answer = nii, nagu see anti
export-prompts = Refleksiooniküsimused, mille üksused on ise kirjutanud.
    .prompt_id = selle enda number
    .unit_id = number failis units.csv
    .wording = küsimus
    .position = selle koht üksuse järjekorras
    .archived = millal see kõrvale pandi, UTC
export-goals = Mida üksus tahab saavutada ja mis on tema enda jaoks piisavalt hea.
    .goal_id = selle enda number
    .unit_id = number failis units.csv
    .measure = näitaja, millega seda mõõdetakse
    .good_enough = väärtus, mis on piisavalt hea, näitaja enda mõõtühikus
    .wording = eesmärk sõnades
    .first_day = esimene päev, kohalik
    .last_day = viimane päev, kohalik, kaasa arvatud
    .created = millal rida tehti, UTC
export-members_and_roles = Kes Logbooki kasutavad: üks rida iga rolli kohta; rollita liikmel on üks rida.
    .member_id = liikme number
    .name = kuidas kolleegid teda kutsuvad
    .language = tema valitud keele kood
    .told_no_names = millal talle nimede reeglit näidati, UTC
    .created = millal rida tehti, UTC
    .left = millal ta lahkus, UTC
    .role_id = rolli number
    .role = coordinator (koordinaator), mentor, worker (noorsootöötaja), partner või viewer (vaatleja)
    .organisation_id = number failis organisations.csv
    .unit_id = number failis units.csv; tühi, kui roll käib kogu organisatsiooni kohta
    .since = mis ajast, UTC
export-month_rollups = Toimunud tegevuskordade kuusummad organisatsiooni, liigi ja partnerite töö järgi.
    .organisation_id = number failis organisations.csv
    .month = kuu esimene päev
    .kind = üks faili sessions.csv liikidest (kind)
    .partner = partnerite töö
    .sessions = toimunud tegevuskorrad
    .cancelled = ära jäänud tegevuskorrad
    .girls = tüdrukute külastused
    .boys = poiste külastused
    .nonbinary = mittebinaarsete noorte külastused
    .unknown = külastused, mille puhul sugu pole teada
    .new_faces = vastuste summa
    .minutes = toimunud tegevuskordade kestus, minutites
    .produced_minutes = sellest noorte endi korraldatud, minutites, vastuste summa
    .contact_minutes = külastused x tegevuskorra minutid

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
