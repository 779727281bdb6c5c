# Finnish. One section a dialogue, keys as <dialogue>-<step>; attributes are its buttons, its line on the card (.label)
# and its name on the button that corrects it (.short). Names of people's own (units, activities, persons) stand in the
# nominative, and no full stop follows a date, which ends with one.

## The desk: what is said outside any question

desk-sorry = Meillä meni jotain vikaan. Vastauksesi ovat tallessa, kokeile tuota uudelleen. Jos sama toistuu, kerro tämän Logbookin ylläpitäjälle.
desk-not_allowed = Tähän sinulla ei ole oikeutta, tai ei enää. Mitään ei muutettu. /help näyttää, mitä voit tehdä.
desk-nothing_asked = En kysynyt juuri nyt mitään, joten en tallentanut tuosta mitään. Kirjaa toiminta: /log. Muut komennot: /help.
desk-nothing_asked_stranger = Mitään ei ole vielä kesken. Aloita kirjoittamalla kutsukoodisi.
desk-nothing_to_cancel = Mitään ei ole kesken. Kirjaa toiminta: /log.
desk-unknown_command = En tunne komentoa { $command }. Mitä osaan: /help.
desk-old_button = Tuo nappi kuuluu johonkin, mikä on jo ohi. Mikään ei muuttunut.
desk-old_done = Tuo on jo valmis ja tallennettu, mikään ei muuttunut. Korjaa kirjausta: /correct.
desk-old_thrown_away = Tuo heitettiin pois, mikään ei muuttunut.
desk-old_expired = Tuo odotti liian kauan ja suljettiin, mikään ei muuttunut.
desk-expired = { $what }: tämä oli kesken { $days ->
        [one] päivän
       *[other] { $days } päivää
    }, joten suljin sen. Mitään siitä ei ole kirjattu. Vastauksesi voi palauttaa vielä kahden viikon ajan.
desk-aside = { $what }: laitettu syrjään. Vastauksesi säilyvät kaksi viikkoa.
desk-one_aside = { $what }: jäi kesken, vastauksesi ovat tallessa. Jatketaanko?
desk-same_aside = { $what }: tämä on vielä kesken. Jatketaanko sitä vai aloitetaanko toinen?
desk-in_the_middle = { $what }: tämä on kesken. Vastauksesi säilyvät, valitsit kumman vain.
desk-left = { $what }: lopetettu. Mitään ei kirjattu.
desk-thrown_away = { $what }: heitetty pois.
desk-unknown = Yksikön { $unit } viikko ei ehkä päässyt perille ryhmään ”{ $chat }”: Telegram ei vastannut. Onko se siellä? Jos ei, lähetä se uudelleen; itsestään sitä ei lähetetä kahdesti.
desk-send_again = Lähetä uudelleen
desk-has_arrived = Se on perillä
desk-unknown_again = Se on taas matkalla ryhmään ({ $unit }).
desk-unknown_arrived = Hyvä. Ryhmään ({ $unit }) ei lähetetä mitään uudelleen.
desk-unknown_over = Se on jo hoidettu.
desk-bring_back = Palauta
desk-go_on = Jatka
desk-start_new = Aloita toinen
desk-throw_away = Heitä pois
desk-doing_hello = Ensitapaaminen
desk-doing_log_session = Toiminnan kirjaaminen
desk-doing_correct_session = Kirjauksen korjaaminen
desk-doing_our_week = Viikko
desk-doing_compare = Avoimet luvut
desk-doing_my_unit = Yksiköiden hoitaminen
desk-doing_team_chat = Tiimin keskustelun liittäminen
desk-doing_invite = Kutsuminen
desk-doing_application = Organisaation pääsy mukaan
desk-doing_terms = Käyttöehdot
desk-doing_my_data = Omat tiedot
desk-doing_practice = Harjoittelu
desk-doing_language = Kielen valinta
desk-doing_help = Ohje
desk-doing_my_organisation = Organisaation asiat
desk-doing_network = Verkoston asiat
desk-doing_ask = Avun kysyminen
desk-doing_answer_question = Kysymykseen vastaaminen
desk-doing_feedback = Palaute Logbookista

group-needs_mentor = Hei! Olen Logbook. Näytän nuorisotyön tiimille sen viikon. Vain organisaationne mentori voi liittää tämän keskustelun yksikköön: pyydä mentoria lisäämään minut tai lähettämään minulle kahden kesken /unit.
group-not_your_link = Tuo linkki on tehty toiselle mentorille, tai se on jo käytetty. Lähetä minulle kahden kesken /unit ja tee uusi.
group-asked_mentor = Hei! Kysyin kahden kesken, mille yksikölle tämä keskustelu kuuluu. Vastaaja: { $mentor }.
group-elsewhere = Tämä ryhmä on toisen organisaation tiimin keskustelu. Vain sen mentori voi muuttaa asian poistamalla minut ryhmästä. Lisää minut sen jälkeen uudelleen.
group-left = ”{ $title }” ei ole enää tiimin keskustelu (yksikkö { $unit }): minut poistettiin ryhmästä. Uuden linkin saa komennolla /unit.
group-not_bound = Tätä keskustelua ei ole vielä liitetty yksikköön. Mentori voi tehdä sen: lähetä minulle kahden kesken /unit.
group-help =
    Täällä tiimin keskustelussa /week näyttää yksikkönne viikon tähän asti, ja joka maanantai kello 9 se tulee itsestään yhden kysymyksen kanssa. Vastatkaa siihen tässä toisillenne.
    Kaikki muu toimii kahden kesken: @{ $bot }
group-in_private = Se toimii kahden kesken, niin täällä pysyy rauha: @{ $bot }
group-mentors_chat = Tämä on verkoston mentorien keskustelu. Koordinaattorin tiedotteet tulevat tänne, viikkokuvia ja kysymyksiä ei. Kun haluat kysyä jotain koordinaattorilta, lähetä minulle yksityisviestinä /ask.

## The engine: what may be said at any question

engine-back = Takaisin
engine-skip = Ohita
engine-sure = Kyllä, pitää paikkansa
engine-save = Tallenna
engine-throw_away = Heitä pois
engine-correct = Korjaa: { $what }
engine-skipped = –
engine-echo = Edellinen kysymys näkyi kahdesti, ja vastauksesi siihen on kirjattu. Jos tarkoitit tätä kysymystä, kirjoita se vielä kerran:
engine-stale = Tuo nappi kuului aiempaan kysymykseen, mikään ei muuttunut. Olemme tässä:
engine-moved_on = Kysymys on sillä välin muuttunut, joten vastausta ei kirjattu. Nyt:
engine-asked_again = Aiempi vastauksesi ei enää sovi tähän, joten kysyn vielä kerran.
engine-tap_on_card = Napauta { $save }, kun kaikki on oikein, tai riviä, jota haluat korjata.
engine-no_longer_used = Ei enää käytössä: { $what }.
engine-sent_photo = En voi säilyttää kuvia, ja hyvä niin. Vastaa sanoin tai napauta nappia.
engine-sent_voice = En voi kuunnella ääniviestejä. Vastaa sanoin tai napauta nappia.
engine-sent_video = En voi säilyttää videoita, ja hyvä niin. Vastaa sanoin tai napauta nappia.
engine-sent_document = En osaa lukea tiedostoja. Vastaa sanoin tai napauta nappia.
engine-sent_sticker = Hieno tarra! Mutta tässä tarvitsen sanoja tai napin.
engine-sent_location = En säilytä sijainteja. Vastaa sanoin tai napauta nappia.
engine-sent_contact = En säilytä yhteystietoja. Vastaa sanoin tai napauta nappia.
engine-sent_other = En osaa lukea tuota. Vastaa sanoin tai napauta nappia.

## Kinds of answers

answers-tap = Napauta jotakin napeista.
answers-choose = Napauta jotakin napeista tai kirjoita, mitä napissa lukee.
answers-number = Kokonaisluku väliltä { $low }–{ $high }, kiitos.
answers-number_low = { $value } on liian vähän: vähintään { $low }.
answers-number_high = { $value } on liikaa: tässä enintään { $high }.
answers-head_counts = Neljä lukua, kiitos: tytöt, pojat, muunsukupuoliset, ei tiedossa. Vaikka 14 18 1 0. Pelkkä yksi luku merkitään kokonaan ei tiedossa -kohtaan.
answers-negative = { $value } on alle nollan. Jos kukaan ei tullut, vastaa 0.
answers-never = { $value } käyntikertaa on yhdelle kerralle liikaa: enintään { $high }. Montako niitä oli?
answers-unusual_counts = { $value } käyntikertaa, tavallista enemmän. Pitääkö paikkansa? Jos ei, kirjoita neljä lukua uudelleen.
answers-unusual_length = Kesto on { $length }. Pitääkö paikkansa? Jos ei, kirjoita ajat uudelleen.
answers-new_over_total = Uusia kävijöitä { $value }, mutta paikalla kävi vain { $high }. Kirjoita rivi uudelleen.
answers-line = En saanut selvää tästä: ”{ $part }”. Neljän luvun perään voi lisätä iät ja uudet kävijät: 14 18 1 0 / 13-15 / +2
answers-tap_counters = Laske napeilla
answers-type_instead = Kirjoita luvut
answers-girls_short = Tytöt
answers-boys_short = Pojat
answers-nonbinary_short = Muunsuk.
answers-unknown_short = Ei tied.
answers-done = Valmis
answers-done_total = Valmis: { $total }
answers-counts_shown = { $total } (tyttöjä { $girls }, poikia { $boys }, muunsukupuolisia { $nonbinary }, ei tiedossa { $unknown })
answers-ages = Napauta yhtä tai kahta ikäryhmää tai kirjoita: 13-15, tai 13-15 16-17.
answers-ages_counted = Luku joka ikäryhmälle, vaikka näin: 13-15 20, 16-17 8. Pois jätetty ikäryhmä on nolla, loput jäävät ei tiedossa -kohtaan.
answers-ages_over_total = Iän mukaan { $value }, mutta paikalla kävi vain { $high }. Kirjoita iät uudelleen.
answers-mostly_shown = enimmäkseen { $bands }
answers-count_ages = Laske iät
answers-mostly_instead = Vain yleisimmät iät
answers-band_under_10 = alle 10
answers-band_10_12 = 10–12
answers-band_13_15 = 13–15
answers-band_16_17 = 16–17
answers-band_18_24 = 18–24
answers-band_25_28 = 25–28
answers-band_rest = ei tiedossa { $number }
answers-pick_one = Napauta ainakin yhtä.
answers-pick_most = Enintään { $most }. Valinta poistuu, kun napautat sitä uudelleen.
answers-private = Tekstissäsi on tämä: { $seen }. Mitään, mistä nuoren voisi tunnistaa, ei saa jäädä talteen. Kirjoita uudestaan tai napauta.
    .sure = Tämä on kunnossa
    .without = Jätä se pois
    .back = Muuta tekstiä
answers-empty = Viesti oli tyhjä. Kirjoita muutama sana.
answers-too_long = Tekstissä on { $length } merkkiä, ja tähän mahtuu { $longest }. Lähetä se lyhyempänä tai pidä vain alku.
answers-second_part = Viestisi tuli kahdessa osassa. Pidetäänkö sen { $longest } ensimmäistä merkkiä vai vain jälkimmäinen osa?
answers-take_second = Jälkimmäinen osa
answers-taken = ”{ $name }” on jo käytössä. Valitse toinen nimi, jotta ne erottaa toisistaan.
answers-shorten = Pidä { $longest } ensimmäistä
answers-day = Mikä päivä? Napauta tai kirjoita, vaikka näin: { $example }.
answers-day_future = { $day } on vasta tulossa, tänään on { $today } Vain jo ollutta voi kirjata.
answers-day_old = { $day } on yli { $back } päivän takaa. Aikaisin päivä, jonka voi vielä kirjata, on { $first }
answers-today = Tänään
answers-yesterday = Eilen
answers-time_span = Mistä mihin? Vaikka 17-21 tai 17.30-21.
answers-times_future = Se ei ole vielä alkanut. Kirjata voi vain mennyttä: kirjoita ajat uudelleen.
answers-times_taken = Samana päivänä alkaa jo toinen kerta kello { $start }. Kirjoita toiset ajat.
answers-duration = Kuinka kauan? Vaikka 2 h tai 90 min, enintään { $most }.
answers-duration_bounds = { $value } ei sovi: enemmän kuin nolla ja enintään { $most }.
answers-whole_time = Koko ajan ({ $length })
answers-half_time = Puolet ({ $length })
answers-hours = { $hours } h
answers-minutes = { $minutes } min
answers-hours_minutes = { $hours } h { $minutes } min
answers-zone = En löydä aikavyöhykettä haulla ”{ $text }”. Kirjoita jokin lähellä oleva iso kaupunki, vaikka Helsinki.
answers-weekly = En osannut lukea tästä viikonpäiviä ja kellonaikoja: ”{ $text }”. Kirjoita esimerkiksi pe 17-21 tai ma ke 15-17.30, tai napauta päiviä.
answers-weekly_days = Minä päivinä { $text }? Kirjoita esimerkiksi pe { $text }, tai napauta ensin päivät.
answers-weekly_word = ”{ $text }” ei ole tuntemani viikonpäivä. Kirjoita esimerkiksi pe 17-21 tai ma ke 15-17.30, tai napauta päiviä.
answers-weekly_many = Siinä on { $number } aikaa viikossa, ja tähän mahtuu { $most }. Kirjoita rivi uudelleen lyhyempänä.
answers-code = Tuo ei näytä kutsukoodilta. Koodissa on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T, tai se on linkki.
answers-table_kind = En osaa lukea tiedostoa ”{ $name }”. Lähetä luettelo muodossa .csv, .txt, .tsv tai .xlsx, tai liitä sen rivit tähän.
answers-table_large = Tiedosto on { $size } Mt, kun mahtuu enintään { $most } Mt. Lähetä vain luettelo, tai lähetä se osissa.
answers-table_empty = Siinä ei ollut yhtään riviä. Lähetä luettelo uudelleen, yksi asia rivilleen.
answers-table_broken = Tiedosto ”{ $name }” on vioittunut, joten en voi lukea sitä. Avaa se, tallenna uudelleen ja lähetä, tai liitä sen rivit tähän.
answers-table_encrypted = Tiedosto ”{ $name }” on lukittu salasanalla. Tallenna se ilman salasanaa ja lähetä uudelleen, tai liitä sen rivit tähän.
answers-table_old = Tiedosto ”{ $name }” on vanhaa muotoa, jota en osaa lukea. Tallenna se muodossa .xlsx tai .csv ja lähetä uudelleen, tai liitä sen rivit tähän.
answers-table_binary = Tiedostossa ”{ $name }” on muutakin kuin tekstiä. Lähetä luettelo muodossa .csv, .txt, .tsv tai .xlsx, tai liitä sen rivit tähän.
answers-table_encoding = En saa selvää tiedoston ”{ $name }” kirjaimista. Tallenna se muodossa .xlsx, tai CSV-tiedostona merkistöllä UTF-8, ja lähetä uudelleen, tai liitä sen rivit tähän.
answers-table_formula = Solussa { $cell } on kaava, jonka tulosta tiedostossa ei ole. Avaa tiedosto taulukkolaskentaohjelmassa, tallenna ja lähetä uudelleen.
answers-table_many_lines = Siinä on { $lines } riviä, kun kerralla mahtuu enintään { $most }. Lähetä se osissa.
answers-table_many_columns = Rivillä { $line } on { $columns } saraketta, kun mahtuu enintään { $most }. Poista turhat sarakkeet ja lähetä uudelleen.
answers-table_long_cell = Rivillä { $line } on { $length } merkin teksti, kun mahtuu { $most }. Lyhennä sitä ja lähetä luettelo uudelleen.
answers-table_pasted = Yhteensä se on { $length } merkkiä, kun mahtuu { $most }. Lähetä se mieluummin tiedostona.
answers-table_not_fetched = En saanut tiedostoa. Lähetä luettelo muodossa .csv, .txt, .tsv tai .xlsx, enintään 1 Mt, tai liitä sen rivit tähän.
answers-table_more = Rivejä tähän mennessä: { $lines }. Jos niitä on lisää, ne tulevat seuraavassa viestissäsi, muuten napauta alta.
answers-table_all = Siinä kaikki: { $lines }
answers-table_shown = { $lines ->
    [one] yksi rivi
   *[other] { $lines } riviä
}

## Log a session

log_session-no_unit = { $role ->
        [mentor] Organisaatiollasi ei ole vielä yksikköä, joten kirjattavaa ei ole. /unit avaa sellaisen.
        [viewer] Näet luvut etkä kirjaa mitään, joten sinulla ei ole kirjattavaa. /help näyttää, mitä voit tehdä.
        [coordinator] Toiminta kirjataan yksiköissä, eikä sinulla ole yksikköä. /help näyttää, mitä voit tehdä.
       *[other] Sinulla ei ole nyt yksikköä, joten kirjattavaa ei ole. Mentorisi voi antaa sinulle yksikön.
    }
log_session-no_activity = { $role ->
        [mentor] { $unit }: täällä ei ole vielä toimintaa. Lisää sitä komennolla /unit.
        [partner] { $unit }: teillä ei ole täällä vielä toimintaa. Mentori lisää sen.
       *[other] { $unit }: täällä ei ole vielä toimintaa. Mentori lisää sen.
    }
log_session-unit = Mikä yksikkö?
log_session-which = Mikä näistä?
    .option = { $activity }, { $when }
    .other = Jokin muu
    .help = Nämä ovat ohi, eikä niihin ole vielä vastattu. Viimeinen vaihtoehto on muuta toimintaa tai toista päivää varten.
log_session-activity = Mikä toiminta?
    .help = Napauta, mitä teitte. Jos se puuttuu listalta, mentori lisää sen yksikölle.
log_session-day = Mikä päivä? Enintään 14 päivää taaksepäin.
    .help = Napauta päivää tai kirjoita se: 15.5. tai perjantai. Yli kahden viikon takaista ei voi enää kirjata.
log_session-last_day = Mikä oli viimeinen päivä?
log_session-own_times = { $lasts ->
        [several] Mihin aikaan ensimmäinen päivä alkoi ja viimeinen päättyi? Vaikka 17-13.
       *[single] Mistä mihin? Vaikka 17-21.
    }
log_session-second = { $activity }, { $when }: tämän on jo kirjannut { $who }. Korjaa kirjausta: /correct. Vai oliko samana päivänä toinenkin?
    .another_one = Oli toinenkin
    .leave = Ei, anna olla
log_session-left = Mitään ei kirjattu.
log_session-not_yet = { $activity }, { $when }: ei ole vielä alkanut. Kysyn, kun se on ohi.
log_session-held = { $activity }, { $unit }, { $when }: pidettiinkö?
    .label = Toteutus
    .short = toteutus
    .as_planned = Suunnitellusti
    .these_times = Kyllä, näihin aikoihin
    .other_times = Eri aikaan
    .not_held = Ei pidetty
    .same_as_last = Kuten viimeksi
    .help = Napauta, mikä pitää paikkansa. Suunnitellusti ottaa ajat sellaisinaan. Myös se kannattaa kertoa, ettei toimintaa pidetty. Voit kirjoittaa määrät jo tähän: 14 18 1 0.
log_session-doing = { $activity }, { $when }
log_session-taken = { $activity }, { $unit }, { $when }: { $who } kirjaa tämän.
log_session-taken_kept = { $activity }, { $unit }, { $when }: { $who } kirjaa tämän nyt. Vastauksesi säilyvät siltä varalta, että kirjaaminen palaa sinulle.
log_session-written = { $activity }, { $unit }, { $when }: { $mine ->
        [true] olet jo kirjannut tämän.
       *[false] { $who } on jo kirjannut tämän.
    } Korjaa kirjausta: /correct.
log_session-too_late = { $activity }, { $unit }, { $when }: tämä on jo kirjattu, mitään ei kirjattu kahdesti.
log_session-too_old = { $activity }, { $unit }, { $when }: tästä on yli { $back } päivää, joten sitä ei voi enää kirjata.
log_session-reason = Ei pidetty. Miksi?
    .label = Syy
    .short = syy
    .staff = Ei ohjaajaa
    .nobody_came = Kukaan ei tullut
    .holiday = Loma tai pyhä
    .premises = Tila ei käytössä
    .weather = Sää
    .other = Muu syy
log_session-times = { $lasts ->
        [several] Mihin aikaan ensimmäinen päivä alkoi ja viimeinen päättyi? Vaikka 17-13.
       *[single] Mistä mihin? Vaikka 17-21 tai 17.30-21.
    }
    .label = Kellonajat
    .short = kellonajat
log_session-area = Missä olitte? Kaupunginosa, ei koskaan osoitetta.
    .doubt = Tuo näyttää osoitteelta, ja kaupunginosa riittää. Pidetäänkö se silti? Jos ei, kirjoita kaupunginosa.
    .label = Alue
    .short = alue
log_session-talked_with = Monenko kanssa juttelitte? Tytöt, pojat, muunsukupuoliset, ei tiedossa. Vaikka 14 18 1 0.
    .tapping = Tyttöjä { $girls } · poikia { $boys } · muunsukupuolisia { $nonbinary } · ei tiedossa { $unknown }. Yhteensä { $total }.
    .label = Kohdattuja
    .short = määrät
log_session-counts = Montako kävi? Tytöt, pojat, muunsukupuoliset, ei tiedossa. Vaikka 14 18 1 0.
    .help = Neljä lukua välilyönnein tässä järjestyksessä: tytöt, pojat, muunsukupuoliset, ei tiedossa. Yksi luku yksinään on koko määrä ilman sukupuolta: sitä ei tarvitse koskaan arvata. Perään sopivat iät ja uudet kävijät: 14 18 1 0 / 13-15 / +2. Jos kukaan ei käynyt, kirjoita 0.
    .tapping = Tyttöjä { $girls } · poikia { $boys } · muunsukupuolisia { $nonbinary } · ei tiedossa { $unknown }. Yhteensä { $total }.
    .label = Kävijöitä
    .short = kävijämäärä
log_session-ages = Kävijöitä { $total }{ $gender ->
        [unknown] , sukupuoli ei tiedossa
       *[known] {""}
    }. Minkä ikäisiä enimmäkseen?
    .help = Yksi tai kaksi ikäryhmää, joihin useimmat kuuluivat; silmämääräinen arvio riittää. Jos laskit iät, voit antaa ne lukuina. Ohita, jos et osaa sanoa.
    .second = Enimmäkseen { $picked }. Valmis, vai vielä toinen?
    .counting = Montako kussakin ikäryhmässä? Vaikka 13-15 20, 16-17 8. Ikäryhmät: { $bands }.
    .label = Ikäryhmät
    .short = ikäryhmät
log_session-new_faces = Montako uutta kävijää? Nuoria, joita ette olleet nähneet täällä ennen.
    .help = Vain ne, joita kukaan teistä ei ollut nähnyt täällä ennen. He sisältyvät jo kävijöihin. Ohita, jos et osaa sanoa.
    .more = Montako uutta kävijää? Kirjoita luku.
    .label = Uusia kävijöitä
    .short = uudet kävijät
log_session-youth_run = Suunnittelivatko ja toteuttivatko nuoret osan itse? Vain se, minkä he sekä suunnittelivat että toteuttivat itse, ohjaajat vain tukena.
    .help = Kyllä vain silloin, kun he sekä suunnittelivat että toteuttivat sen: oma turnaus, heidän vetämänsä kokki-ilta. Ohjaajan auttaminen on ei.
    .no = Ei
    .yes = Kyllä
    .label = Nuorten itsensä järjestämää
    .short = nuorten osuus
log_session-producers = Montako nuorta suunnitteli ja toteutti sen?
    .label = Nuoria järjestämässä
    .short = järjestäjät
log_session-produced = Kuinka kauan nuorten järjestämä osa kesti?
    .label = Nuorten osan kesto
    .short = osan kesto
log_session-reflection = { $prompt }
    .note = Ei nimiä, kiitos: ei mitään, mistä lukija voisi tunnistaa jonkun nuoren.
    .help = Yksi lause riittää, tiimin yhteiseksi puheenaiheeksi. Ei koskaan yksittäisestä nuoresta: ei nimiä eikä mitään, mistä jonkun voisi tunnistaa. Ohita, jos mitään ei tule mieleen.
    .label = Reflektointi
    .short = reflektointi
log_session-shared =
    .button = Jaa kaikille yksiköille
    .off = Jaa vain tiimilleni
log_session-more =
    .button = Täydennä
log_session-workers = Montako ohjaajaa?
    .label = Ohjaajia
    .short = ohjaajat
log_session-volunteers = Montako vapaaehtoista?
    .label = Vapaaehtoisia
    .short = vapaaehtoiset
log_session-tags = Mistä siinä oli kyse? Enintään kaksi.
    .label = Aiheet
    .short = aiheet
    .social = Yhdessäolo
    .learning_support = Oppimisen tuki
    .culture = Kulttuuri
    .sport = Liikunta
    .digital = Digi
    .information = Tiedotus
    .counselling = Neuvonta
    .volunteering = Vapaaehtoistyö
    .international = Kansainvälisyys
    .self_initiated = Omaehtoinen toiminta
    .other = Muu
log_session-card = { $activity }, { $unit }, { $when }
log_session-not_held_card = { $activity }, { $unit }, { $when }: ei pidetty
log_session-saved = Tallennettu: { $activity }, { $when }, { $visits ->
        [one] yksi käyntikerta
       *[other] { $visits } käyntikertaa
    }. Kiitos!
log_session-not_held = Tallennettu: { $activity }, { $when }, ei pidetty. Kiitos!
log_session-thrown_away = Heitetty pois, mitään ei kirjattu.

## Correct a session

correct_session-none = { $role ->
        [viewer] Et kirjaa toimintaa, joten korjattavaakaan ei ole. /help näyttää, mitä voit tehdä.
        [coordinator] Et kirjaa toimintaa, joten korjattavaakaan ei ole. /help näyttää, mitä voit tehdä.
       *[other] Sinulla ei ole kirjauksia, joita voisit korjata. Kirjaa toiminta: /log.
    }
correct_session-doing = Korjaus: { $activity }, { $when }
correct_session-which = Mitä korjataan?
    .held = { $activity }, { $when }: { $visits }
    .cancelled = { $activity }, { $when }: ei pidetty
    .earlier = Aiemmat
    .by_day = Tietty päivä
correct_session-day = Minkä päivän? Napauta, tai kirjoita päivä, vaikka 15.5.2026.
correct_session-none_that_day = { $day }: tältä päivältä ei ole mitään, mitä voisit korjata.
correct_session-card = { $activity }, { $unit }, { $when }
    .text = Näin se on kirjattu. Napauta, mikä pitää muuttaa, ja tallenna sitten.
    .save = Tallenna muutokset
    .throw_away = Jätä ennalleen
correct_session-corrected = { $activity }, { $when }: korjattu. Aiemmat tiedot säilyvät kirjauksen historiassa.
correct_session-same = { $activity }, { $when }: mikään ei muuttunut.
correct_session-changed_meanwhile = { $activity }, { $when }: { $mine ->
        [true] olet itse korjannut tätä
       *[false] { $who } on korjannut tätä
    } sen jälkeen, kun se näkyi tässä, joten mitään ei kirjattu päälle. Katso, miltä se nyt näyttää.
correct_session-left = { $activity }, { $when }: jätetty ennalleen.

## Individual work, by the month

individual-option = Yksilötyö, { $month }
individual-doing = Yksilötyö, { $month }
individual-stands = Tähän asti kerrottu: tapaamisia { $meetings }, yhteensä { $length }.
individual-stands_nothing = Mitään ei ole vielä kerrottu.
individual-meetings = Yksilötyö, { $unit }, { $month }. { $stands } Montako tapaamista siinä kuussa kaikkiaan? Vain määrä, ei koskaan kenen kanssa tai mistä.
    .label = Tapaamisia
    .short = tapaamiset
    .help = Laske jokainen kerta, kun tapasitte yhden nuoren kahden kesken. Vain määrä säilyy, koko yksikön ja koko kuun yhteensä.
individual-together = Kauanko ne kestivät kaikki yhteensä? Vaikka 3 h tai 90 min.
    .label = Yhteensä
    .short = kesto
individual-card = Yksilötyö, { $unit }, { $month }
individual-saved = Tallennettu: yksilötyö, { $month }: tapaamisia { $meetings }, yhteensä { $length }. Kiitos!
individual-saved_none = Tallennettu: yksilötyö, { $month }: ei tapaamisia. Kiitos!
individual-left = Jätetty ennalleen: yksilötyö, { $month }.
individual-changed_meanwhile = Työkaveri kertoi tällä välin tämän kuun yksilötyön ({ $unit }, { $month }), joten mitään ei kirjattu päälle. Katso, miltä se nyt näyttää.

## The week

our_week-no_unit = { $role ->
        [mentor] Organisaatiollasi ei ole vielä yksikköä, joten viikkoakaan ei ole. /unit avaa sellaisen.
        [partner] Koko yksikön viikko kuuluu sen omalle tiimille. Omat kirjauksesi näet komennolla /correct.
        [viewer] Yksittäisen yksikön viikko kuuluu sen omalle tiimille. Kokonaiset kuukaudet näyttää /compare.
        [coordinator] Yksikön viikko kuuluu sen omalle tiimille, joten näytettävää ei ole.
       *[other] Sinulla ei ole nyt yksikköä, joten viikkoakaan ei ole. Mentorisi voi antaa sinulle yksikön.
    }
our_week-unit = Mikä yksikkö?
our_week-which = { $unit }: mikä viikko?
    .this_week = Tämä viikko tähän asti
    .last_week = Viime viikko
our_week-title = { $unit }, { $period }
our_week-period = viikko { $number } · { $span }
our_week-same_month = { $number }.–{ $last }
our_week-two_months = { $first } – { $last }
our_week-prompt = Tälle viikolle: { $prompt }
our_week-prompt_team = Tälle viikolle: { $prompt } Vastatkaa tässä toisillenne.
our_week-invented = Keksittyä aineistoa: mitään tästä ei ole tapahtunut.
our_week-invented_short = keksittyä aineistoa
our_week-nothing = Viikolle ei ole kirjattu toimintaa.
our_week-nothing_closed = { $cancelled ->
        [one] Viikon ainoa toiminta jäi pitämättä.
       *[other] Viikon { $cancelled } toiminnasta ei pidetty yhtään.
    }
our_week-nothing_yet = Tälle viikolle ei ole vielä kirjattu toimintaa.
our_week-nothing_held_yet = Tällä viikolla ei ole vielä pidetty toimintaa.
our_week-day = { $day } { $visits }
our_week-visits = { $visits ->
        [one] 1 käyntikerta
       *[other] { $visits } käyntikertaa
    }
our_week-more = { $difference } enemmän kuin { $weeks ->
        [1] edellisellä viikolla
        [2] kahden viikon keskiarvo
        [3] kolmen viikon keskiarvo
       *[other] neljän viikon keskiarvo
    }
our_week-fewer = { $difference } vähemmän kuin { $weeks ->
        [1] edellisellä viikolla
        [2] kahden viikon keskiarvo
        [3] kolmen viikon keskiarvo
       *[other] neljän viikon keskiarvo
    }
our_week-same = Saman verran kuin { $weeks ->
        [1] edellisellä viikolla
        [2] kahden viikon keskiarvo
        [3] kolmen viikon keskiarvo
       *[other] neljän viikon keskiarvo
    }
our_week-so_far = Tällä viikolla tähän asti
our_week-one_session = Vain yksi kerta, vertailukohtaa ei vielä ole
our_week-nothing_before = Aiempia viikkoja ei vielä ole vertailuun
our_week-girls = tyttöjä { $number }
our_week-boys = poikia { $number }
our_week-nonbinary = muunsukupuolisia { $number }
our_week-unknown = ei tiedossa { $number }
our_week-new_faces = { $number ->
        [0] ei uusia kävijöitä
        [one] 1 uusi kävijä
       *[other] { $number } uutta kävijää
    }
our_week-faces_not_told = uudet kävijät: ei kerrottu
our_week-nobody = Kukaan ei tullut
our_week-mostly = enimmäkseen { $bands }, { $apart ->
        [true] kutakin kerroista
       *[false] kerroista
    } { $sessions }/{ $of }
our_week-mostly_of_told = enimmäkseen { $bands }, { $apart ->
        [true] kutakin tiedossa olevista kerroista
       *[false] tiedossa olevista kerroista
    } { $sessions }/{ $of }
our_week-aged = { $band }-vuotiaita
our_week-aged_too = { $band }-
our_week-ages = Iät
our_week-ages_line = iät { $ages } ({ $counted })
our_week-ages_counted = laskettu { $sessions }/{ $of } kerralla
our_week-age = { $band }: { $number }
our_week-age_unknown = ei tiedossa
our_week-ages_not_told = iät: ei kerrottu
our_week-hours = Yhteensä { $length }
our_week-hours_run = Yhteensä { $length }, nuorten itsensä järjestämää { $produced }
our_week-hours_none_run = Yhteensä { $length }, ei nuorten itsensä järjestämää
our_week-run_not_told = nuorten itsensä järjestämää: ei kerrottu
our_week-share = { $length } · { $share } %
our_week-coverage = Suunnitelluista kirjattu { $logged }/{ $planned }
our_week-mean = { $weeks ->
        [1] edellinen viikko
        [2] kahden viikon keskiarvo
        [3] kolmen viikon keskiarvo
       *[other] neljän viikon keskiarvo
    }
our_week-who = Ketkä kävivät
# Ei suunniteltua eikä kirjattua: kukaan ei tiedä, oliko auki.
our_week-day_none = –
our_week-day_cancelled = ei pidetty
our_week-day_unlogged = puuttuu
our_week-day_coming = tulossa
our_week-day_coming_too = …

## Open figures

compare-nowhere = Avoimet luvut ovat niille, joilla on rooli jossakin organisaatiossa.
compare-whose = Kenen avoimet luvut?
    .network = Koko verkosto
compare-month = Avoimet luvut, { $organisation }: mikä kuukausi?
compare-network_month = Koko verkoston avoimet luvut: mikä kuukausi?
compare-nothing = Vertailtavaa ei vielä ole: { $organisation }. Luvut tulevat, kun kuukausi, jolloin toimintaa pidettiin, on päättynyt.
compare-title = Avoimet luvut: { $organisation }, { $month } { $year }
compare-exact = Tarkat luvut, vain organisaation mentoreille:
compare-own = · oma toiminta: toimintakertoja { $sessions }, käyntikertoja { $visits }, { $length }
compare-partner = · kumppanien toiminta: toimintakertoja { $sessions }, käyntikertoja { $visits }, { $length }
compare-together = · yhteensä: toimintakertoja { $sessions }, käyntikertoja { $visits }, { $length }
compare-about = Mitä koko verkosto näkee: vain suhdelukuja, laskettuina lähimpään viiteen pyöristetyistä määristä.
compare-too_few = Kuukauden aikana pidettiin alle kolme toimintakertaa, joten avoimia lukuja ei ole: ne kertoisivat liikaa liian harvoista.
compare-rate_visits_per_session = Käyntikertoja toimintakertaa kohden: { $rate }
compare-rate_visits_per_hour = Käyntikertoja avoimen toiminnan tuntia kohden: { $rate }
compare-rate_girls = Tyttöjä: { $rate }
compare-rate_boys = Poikia: { $rate }
compare-rate_nonbinary = Muunsukupuolisia: { $rate }
compare-rate_unknown = Ei tiedossa: { $rate }
compare-rate_new_faces = Uusia kävijöitä, käyntikerroista: { $rate }
compare-rate_youth_run = Nuorten itsensä järjestämää, tunneista: { $rate }
compare-rate_partner_sessions = Kumppanien toimintaa, toimintakerroista: { $rate }
compare-rate_partner_visits = Kumppanien toimintaa, käyntikerroista: { $rate }
compare-share = { $share } %
compare-with_mean = { $rate } ({ $mean })
compare-not_told = ei voida sanoa
compare-few_among_unknown = alle 5, laskettu kohtaan ei tiedossa
compare-none_told = ei ilmoitettu
compare-mean = Suluissa verkoston keskiarvo, organisaatioita { $organisations }, tämä mukaan lukien. Jokaisella on sama paino koosta riippumatta.
compare-no_mean = Verkoston keskiarvo näytetään, kun kuukaudelta on luvut { $fewest } organisaatiolta.
compare-network_mean = Keskiarvo, organisaatioita { $organisations }. Jokaisella on sama paino koosta riippumatta.

## First meeting

language-own_name = Suomi
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d.M.
language-date = d.M.
language-before_minutes = .
language-language = Kieli · Language · Språk · Keel · Limbă
language-chosen = Tästä lähtien suomeksi.

hello-again = Kiva nähdä, { $name }! Kirjaa toiminta: /log. Muut komennot: /help.
hello-yours = Olet jo liittynyt tuolla koodilla, { $name }; keneltäkään ei mennyt vuoroa. Komennot: /help.
hello-door = Tervetuloa Logbookiin. Kirjoita tai liitä tähän kutsukoodisi. Sen saat organisaatiosi mentorilta.
    .code = Minulla on koodi
    .bring = Tuo organisaationi mukaan
    .help = Siinä on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T; pienet kirjaimet ja välilyönnit eivät haittaa. Voit myös liittää koko linkin.
hello-code = Kirjoita tai liitä kutsukoodisi tai koko linkki.
    .help = Siinä on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T; pienet kirjaimet ja välilyönnit eivät haittaa. Voit myös liittää koko linkin.
hello-code_unknown = En tunne tuota koodia. Tarkista se kirjain kirjaimelta tai pyydä kutsujaltasi uusi. Yrityksiä jäljellä ennen tunnin taukoa: { $left }.
hello-code_used = Tuo koodi on jo käytetty. Uuden voi tehdä { $who }.
hello-code_expired = Tuo koodi ei ole enää voimassa. Uuden voi tehdä { $who }.
hello-code_locked = Liian monta väärää koodia. Mikään koodi ei avaudu sinulle ennen kello { $at }; yritä sitten uudelleen. Mitään ei mennyt hukkaan, kutsu pysyy voimassa.
hello-code_resting = Juuri nyt kokeillaan paljon vääriä koodeja, joten koodit ovat tunnin tauolla. Linkki toimii silti: avaa kutsusi linkki tai liitä se tähän.
hello-whoever = se, joka sinut kutsui
hello-owner = Logbookin ylläpitäjä
hello-as_worker = { $who } kutsuu sinut nuorisonohjaajaksi: { $unit }, { $organisation }. Kirjaat yksikön toiminnan ja näet sen viikon.
hello-as_worker_all = { $who } kutsuu sinut nuorisonohjaajaksi: { $organisation }, kaikki yksiköt. Kirjaat niiden toiminnan ja näet niiden viikot.
hello-as_mentor = { $who } kutsuu sinut mentoriksi: { $organisation }. Huolehdit yksiköistä ja ihmisistä ja näet kaiken, mitä siellä kirjataan.
hello-as_partner = { $who } kutsuu sinut kumppaniksi: { $unit }, { $organisation }. Kirjaat oman toimintanne ja näet omat lukunne.
hello-as_group = { $who } kutsuu ryhmän { $unit } kumppaniksi: { $organisation }. Tili on ryhmän: sen nimi on { $unit }, kenenkään omaa nimeä ei kysytä, ja se poistetaan, kun sitä ei ole käytetty puoleen vuoteen.
hello-as_viewer = { $who } kutsuu sinut katselijaksi: { $organisation }. Näet koottuja lukuja, et yksittäisiä kertoja.
hello-as_coordinator = { $who } kutsuu sinut koordinaattoriksi: otat organisaatioita mukaan verkostoon ja tuet niiden mentoreita.
hello-join = { $invited } Millä nimellä työkaverit sinua kutsuvat?
    .leave = Tämä ei ole minulle
hello-name = Millä nimellä työkaverit sinua kutsuvat?
hello-more = { $invited } Liitytkö?
    .join = Liity
    .leave = Tämä ei ole minulle
hello-group = { $invited } Liitytäänkö?
    .join = Liitytään
    .leave = Tämä ei ole meille
hello-group_apart = Ryhmän tili on vain ryhmän, ja tämä keskustelu on jo sinun. Avaa kutsu ({ $unit }) keskustelussa tai selaimessa, johon kukaan ei ole kirjautunut.
hello-left = Mikään ei muuttunut, ja kutsu pysyy voimassa sille, jolle se on tarkoitettu.
hello-too_late = Tuo koodi ehdittiin juuri käyttää tai perua. Pyydä uusi.
hello-joined_worker = Tervetuloa! Yksikkösi: { $unit }. Kysyn jokaisen toiminnan jälkeen, miten meni; siihen menee alle minuutti. Yksittäisestä nuoresta ei koskaan kirjata mitään. Kirjaa itse: /log. Muut komennot: /help.
hello-joined_worker_all = Tervetuloa! Organisaatiosi: { $organisation }. Kysyn jokaisen toiminnan jälkeen, miten meni; siihen menee alle minuutti. Yksittäisestä nuoresta ei koskaan kirjata mitään. Kirjaa itse: /log. Muut komennot: /help.
hello-joined_mentor = Tervetuloa mentoriksi! Organisaatiosi: { $organisation }. Yksiköt ja toiminta: /unit. Kutsu työkavereita: /invite. Muut komennot: /help.
hello-joined_partner = Tervetuloa, { $unit }! Kirjatkaa toimintanne: /log. Se tulee näkyviin lukuihin: { $organisation }. Näette omat lukunne. Yksittäisestä nuoresta ei koskaan kirjata mitään. Muut komennot: /help.
hello-joined_group = Tervetuloa, { $unit }! Tämä tili on ryhmän. Kirjatkaa toimintanne: /log. Se tulee näkyviin lukuihin: { $organisation }. Älkää kirjoittako nimiä, ei omianne eikä muiden. Jos tiliä ei käytetä puoleen vuoteen, se poistetaan.
hello-joined_viewer = Tervetuloa! Näet koottuja lukuja: { $organisation }. Yksittäiset kerrat ja kirjaajat eivät näy. Komennot: /help.
hello-joined_coordinator = Tervetuloa koordinaattoriksi! Kysyn sinulta täällä, kun joku haluaa tuoda organisaation mukaan. Kutsu mentoreita ja koordinaattoreita: /invite. Muut komennot: /help.
hello-already_somebody = Tämä keskustelu on jo käytössä, käyttäjä: { $name }. Käytä koodi keskustelussa tai selaimessa, johon kukaan ei ole kirjautunut.
hello-sign_in = Tämä koodi avaa tilin tässä keskustelussa. Tili: { $name }. Oletko se sinä?
    .yes = Kyllä, se olen minä
    .no = Ei
hello-begin = Tervetuloa Logbookiin. Täällä ei ole vielä yhtään organisaatiota. Mitä haluat tehdä?
    .set_up = Ota käyttöön organisaatiossani
    .look_around = Tutustu esimerkkiaineistoon
hello-looking_around = Olet mentorina organisaatiossa nimeltä Lakeside. Se on keksitty: mitään siitä ei ole tapahtunut. Kokeile: /week, /log, /correct ja /unit. Kun haluat aloittaa oikeasti, käytä uutta käyttöönottolinkkiä: ohjelma tulostaa sellaisen joka käynnistyksessä, kunnes oikea organisaatio on olemassa.

## Terms of use

terms-changed = Käyttöehdot ovat muuttuneet sen jälkeen, kun ne viimeksi hyväksyttiin: { $organisation }. Kaikki toimii sillä välin kuten ennenkin.
terms-text =
    Organisaatiotasi koskevat käyttöehdot:
    1. Logbookiin tallentuvat käyntikertojen määrät ja se, mitä työntekijät kirjoittavat omasta työstään. Yksittäisestä nuoresta ei saa kirjata mitään: ei nimiä eikä kuvauksia, joista jonkun voisi tunnistaa.
    2. Se, mitä kirjaatte, kuuluu organisaatiollenne. Voitte ottaa kaiken ulos milloin tahansa, avoimissa tiedostomuodoissa.
    3. Työntekijästä Logbookiin tallentuvat hänen valitsemansa nimi, hänen roolinsa, keskustelu tai selain, jota hän käyttää, ja se, mitä hän on kirjannut. Kirjauksiaan hän voi korjata.
    4. Tämän palvelimen ylläpitäjä vastaa siitä, sen varmuuskopioista ja siitä, kuka siihen pääsee.
    5. Ohjelma annetaan sellaisena kuin se on, ilman takuuta.
    Hyväksytkö ne organisaatiosi puolesta?
    .accept = Hyväksyn
    .decline = En hyväksy
    .later = Myöhemmin
terms-accepted = Ehdot on hyväksytty: { $organisation }. Sitten siihen, mitä tulit tekemään:
terms-put_off = Kysyn uudelleen aikaisintaan huomenna; kaikki jatkuu entisellään: { $organisation }. Sitten siihen, mitä tulit tekemään:

## Setting up an organisation

set_up-declined = Silloin mitään ei otettu käyttöön eikä mitään tallennettu. Linkki pysyy voimassa.
set_up-organisation = Mikä on organisaatiosi nimi?
    .label = Organisaatio
    .short = organisaatio
set_up-mentor = Millä nimellä työkaverit sinua kutsuvat?
    .label = Mentori
    .short = mentori
set_up-language = Millä kielellä tiiminne lukevat?
    .label = Kieli
    .short = kieli
set_up-time_zone = Mikä aikavyöhyke? Napauta kaupunkia tai kirjoita jokin lähellä oleva.
    .label = Aikavyöhyke
    .short = aikavyöhyke
set_up-unit = Sitten ensimmäinen yksikkö: nuokkari, jalkautuva tiimi, kerho. Mikä sen nimi on?
set_up-next_unit = Mikä on seuraavan yksikön nimi?
set_up-another = { $unit } · { $activity }. Mitä seuraavaksi?
    .one_more = Toinen toiminta
    .unit = Toinen yksikkö
    .done = Siinä kaikki
set_up-works = { $unit }: oletko itsekin siellä töissä, eli kysynkö sinulta toiminnan jälkeen, miten meni?
    .yes = Kyllä
    .no = Ei
    .label = Siellä töissä
    .short = siellä töissä
set_up-works_where = Oletko itsekin jossakin näistä töissä, eli kysynkö sinulta toiminnan jälkeen, miten meni?
    .everywhere = Kaikissa
    .nowhere = En
    .label = Töissä
    .short = missä töissä
set_up-card = { $name }
    .text =
        { $units }
        Onko kaikki oikein? Yksiköitä ja toimintaa voi muuttaa myöhemmin milloin vain.
    .save = Ota käyttöön
set_up-thrown_away = Mitään ei otettu käyttöön. Linkki pysyy voimassa.
set_up-too_late = Linkki ehdittiin käyttää, joten mitään ei otettu käyttöön. Pyydä uusi.
set_up-demo_gone = Keksityt tiedot on poistettu.
set_up-team_chat = Tiimien keskustelut: lisää minut tiimin Telegram-ryhmään tällä linkillä, niin kysyn sinulta täällä, mikä yksikkö se on. Linkki on vain sinulle, toimii kerran ja vuorokauden; lisää linkkejä: /unit. { $address }
    .button = Valitse ryhmä
set_up-done = { $organisation } on nyt käytössä. Kysyn jokaisen suunnitellun toiminnan jälkeen, miten meni. Seuraavaksi: lisää yksiköitä komennolla /unit ja työkaverit mukaan komennolla /invite.

## Bringing an organisation

bring-nobody = Täällä ei ole vielä ketään, joka voisi ottaa uusia organisaatioita mukaan, joten en tallenna sinulta mitään. Logbookin ylläpitäjä voi muuttaa sen komennolla ”logbook invite coordinator” tai kutsumalla sinut.
bring-organisation = Mikä on organisaatiosi nimi?
    .label = Organisaatio
    .short = organisaatio
bring-applicant = Kuka olet? Nimesi ja tehtäväsi, vain koordinaattoria varten.
    .label = Sinä
    .short = sinä
bring-card = Mukaan: { $organisation }
    .text = Lähetänkö tämän koordinaattorille?
    .save = Lähetä
bring-thrown_away = Mitään ei lähetetty eikä tallennettu.
bring-sent = Lähetetty. Koordinaattori vastaa tähän keskusteluun, ja sen jälkeen voitte heti aloittaa: { $organisation }.
bring-too_many = Useampi organisaatiosi odottaa jo koordinaattorin vastausta. Tätä ei lähetetty: { $organisation }. Odota ensin vastausta.

application-decide = { $organisation } haluaisi tulla mukaan.
    Tuojana: { $applicant }
    .welcome = Tervetuloa
    .not_now = Ei nyt
application-welcomed = Tervetuloa, { $organisation }! Kutsu on nyt heidän omassa keskustelussaan.
application-declined = Kerron heille, ettei se nyt onnistu: { $organisation }.
application-was_welcome = { $who } ehti ensin: { $organisation } otettiin mukaan.
application-was_declined = { $who } ehti ensin: ei nyt, { $organisation }.
application-gone = Se on jo päätetty.
application-invitation =
    Koordinaattori toivottaa tervetulleeksi: { $organisation }! Käyttöönotto vie vartin. Aloita painikkeesta tai myöhemmin koodilla tai linkillä; ne toimivat kerran, { $days } päivän ajan, ja sille, joka ottaa Logbookin käyttöön.
    Koodi: { $code }
    { $links }
application-begin = Aloita käyttöönotto
application-not_now = Koordinaattori on vastannut: ei nyt, { $organisation }. Voit kysyä myöhemmin uudelleen.

activity_details-kind = Mitä siellä tehdään? Yksi toiminta kerrallaan.
    .open = Avoin nuorten ilta
    .group = Ryhmätoiminta
    .project = Hanke
    .event = Tapahtuma
    .camp = Leiri
    .trip = Retki
    .detached = Jalkautuva nuorisotyö
    .school = Koulunuorisotyö
    .digital = Digitaalinen nuorisotyö
    .individual = Yksilötyö
activity_details-name = Millä nimellä kutsutte sitä?
activity_details-times = Milloin viikoittain? Kirjoita esimerkiksi pe 17-21 tai ma ke 15-17.30, tai napauta päiviä. Ohita, jos se ei ole säännöllistä.
    .when = Mistä mihin? Napauta tai kirjoita esimerkiksi 17-21.

## Units, for mentors

my_unit-only_mentor = Vain mentori voi muuttaa yksiköitä. Kysy omaltasi. Mitä itse voit tehdä: /help.
my_unit-unit = Mikä yksikkö?
    .partner = { $unit } (kumppani)
    .paused = { $unit } (tauolla)
    .help = Napauta yksikköä, jota haluat hoitaa. Voit myös avata uuden: nuorisotalon, jalkautuvan tiimin, kerhon.
    .new_unit = Uusi yksikkö
    .new_partner = Kumppaniryhmä
    .from_list = Listasta
    .done = Valmis
my_unit-partner = Millainen ryhmä? Kumppaniryhmän toiminta lasketaan kumppanien toiminnaksi.
    .association = Järjestö
    .youth_group = Nuorten ryhmä
my_unit-group_name = Millä nimellä ryhmä tunnetaan? Ryhmän nimi, ei kenenkään ihmisen.
my_unit-organisation = Mihin organisaatioon?
my_unit-unit_name = Mikä on uuden yksikön nimi?
my_unit-what = { $unit }
    { $activities }
    Tiimin keskustelu: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: ei säännöllisesti
    .paused = { $activity } (tauolla)
    .individual = · Yksilötyö, kuukausittain
    .no_activity = · ei vielä toimintaa
    .no_chat = ei vielä
    .add_activity = Lisää toiminta
    .change_activity = Muuta toimintaa
    .team_chat = Tiimin keskustelu
    .more = Lisää valintoja
    .other_unit = Toinen yksikkö
    .done = Valmis
my_unit-more = { $unit }: mitä muutetaan?
    .rename = Vaihda nimi
    .pause = Pane tauolle
    .resume = Lopeta tauko
    .individual_on = Yksilötyö käyttöön
    .individual_off = Yksilötyö pois
    .merge = Yhdistä toiseen
    .close = Sulje yksikkö
my_unit-paused = { $name } on tauolla: mitään ei suunnitella eikä kysytä, ennen kuin lopetat tauon täällä. Käsin voi silti kirjata.
my_unit-resumed = { $name } jatkuu: suunnitellusta kysytään taas.
my_unit-individual = { $on ->
        [true] { $unit } kirjaa tästä lähtien yksilötyönsä: kerran kuussa tapaamiset ja minuutit.
       *[false] { $unit } ei enää kirjaa yksilötyötä. Jo kirjattu säilyy.
    }
my_unit-sure_close = { $unit }: suljetaanko yksikkö? Siellä ei enää suunnitella, kysytä eikä kirjata mitään. Jo kirjattu säilyy, myös luvuissa.
    .yes = Kyllä, suljetaan
    .no = Pidetään auki
my_unit-closed = { $unit } on suljettu. Jo kirjattu säilyy.
my_unit-merge = { $unit }: mihin yksikköön se yhdistetään?
my_unit-sure_merge = { $unit } siirtyy osaksi toista yksikköä, joka on { $into }: sinne siirtyvät toiminnat, työkaverit, tiimien keskustelut ja kutsut. Jo kirjattu jää vanhan nimen alle ({ $unit }). Tätä ei voi perua.
    .yes = Kyllä, yhdistetään
    .no = Pidetään molemmat
my_unit-merged = { $unit } on tästä lähtien osa yksikköä { $into }. Jo kirjattu jää vanhan nimen alle ({ $unit }).
my_unit-merged_in_chat = { $unit } on nyt osa yksikköä { $into }, ja tämä on sen tiimin keskustelu. Jo kirjattu jää vanhan nimen alle ({ $unit }).
my_unit-as_what = { $activity }: minä toimintana se jatkuu?
my_unit-sure_as = { $activity } jatkuu nimellä { $into }. Ajat siirtyvät niille viikonpäiville, joilla sillä ei ole omia. Jo kirjattu jää vanhan nimen alle ({ $activity }). Tätä ei voi perua.
    .yes = Kyllä, yhdistetään
    .no = Pidetään molemmat
my_unit-goes_on = { $activity } jatkuu nimellä { $into }. Jo kirjattu säilyy.
my_unit-meanwhile = { $changes }
    Sinun muutostasi ei ole vielä tehty. Tehdäänkö se silti?
    .all_the_same = Tehdään silti
    .leave = Ei tehdä
my_unit-gone_unseen = Joku muu on sillä välin sulkenut toisen näistä. Mitään ei muutettu.
my_unit-gone = { $changes }
    Sitä, mitä olit muuttamassa, ei siis enää ole. Sinun muutostasi ei tehty.
my_unit-added = Lisätty: { $activity }.
my_unit-activity = Mikä toiminta?
my_unit-change = { $activity }: mitä muutetaan?
    .times = Uudet ajat
    .name = Uusi nimi
    .kind = Toinen laji
    .pause = Pane tauolle
    .resume = Lopeta tauko
    .merge = Yhdistä toiseen
    .archive = Ei enää pidetä
my_unit-sure = { $activity }: tätä ei sitten enää suunnitella eikä voi kirjata. Pitääkö paikkansa?
    .yes = Kyllä, ei enää pidetä
    .no = Pidetään yhä
my_unit-kind_changed = { $activity }: tästä lähtien toista lajia. Jo kirjattu pysyy ennallaan.
my_unit-new_name = { $name }: mikä on uusi nimi?
my_unit-renamed = Nimi on nyt { $name }.
my_unit-archived = { $activity } ei ole enää suunnitelmassa. Jo kirjattu säilyy.
my_unit-times_set = { $activity }: uudet ajat ovat voimassa tästä lähtien.
my_unit-no_telegram = Tiimin keskustelu on Telegram-ryhmä, eikä Telegram ole täällä käytössä. Tämän Logbookin ylläpitäjä ottaa sen käyttöön yhdellä asetuksella, LOGBOOK_TELEGRAM_TOKEN.
my_unit-team_chat = Lisää minut tiimin ryhmään tällä linkillä, niin kysyn sinulta täällä, mistä yksiköstä on kyse. Linkki on vain sinun, se toimii kerran ja on voimassa päivän. { $address }
    .button = Valitse ryhmä
my_unit-done = Valmista. Kutsu työkavereita: /invite.

team_chat-only_mentor = Vain mentori voi liittää tiimin keskustelun.
team_chat-unit = ”{ $title }”: minkä yksikön tiimi tämä on?
    .none = Ei mikään näistä
team_chat-elsewhere = ”{ $title }” on toisen organisaation tiimin keskustelu. Sen mentorin pitää ensin poistaa minut ryhmästä; lisää minut sitten uudelleen.
team_chat-already = ”{ $title }” on jo tiimin keskustelu (yksikkö { $unit }), mitään ei muutettu.
team_chat-instead = ”{ $title }” on nyt yksikön { $old } tiimin keskustelu. Vaihdetaanko? Uusi yksikkö: { $unit }.
    .yes = Kyllä, vaihdetaan
    .no = Ei muuteta
team_chat-left_alone = ”{ $title }” jää ennalleen. Yksikköön sen voi liittää milloin vain: /unit.
team_chat-bound = ”{ $title }” on nyt tiimin keskustelu. Yksikkö: { $unit }. Viikko tulee sinne joka maanantai kello 9.
team_chat-greeting = { $unit }: tämä on nyt tiimin keskustelu. Joka maanantai kello 9 näytän täällä viikkonne ja yhden kysymyksen, josta jutella. Viikon näkee milloin vain: /week.

## Units from a list

unit_list-rows = Liitä lista tähän tai lähetä se tiedostona (CSV tai XLSX). Yksi toiminta rivillä, näin:
    Venevaja; Avoin ilta; avoin; pe la; 17-21
    Venevaja; Bändi-ilta; ryhmä; ma; 16:30-18
    Mäki; Kesäleiri; leiri
    Lajit: { $kinds }. Enintään 500 riviä. Näet, mitä listasta tulee, ennen kuin mitään lisätään.
    .more = Rivejä tähän mennessä: { $lines }.
unit_list-mended = Koko lista korjattuna? Liitettynä tai tiedostona.
    .more = Rivejä tähän mennessä: { $lines }.
unit_list-column_unit = yksikkö
unit_list-column_activity = toiminta
unit_list-column_kind = laji
unit_list-column_weekdays = viikonpäivät
unit_list-column_times = kellonajat
unit_list-individual = Yksilötyö
unit_list-line = Rivi { $number }, ”{ $line }”: { $problem }
unit_list-problems = Mitään ei ole vielä lisätty. Korjattavia rivejä: { $number }
    { $problems }{ $more ->
        [0] { "" }
       *[other] { " " }Ja vielä { $more }.
    }
unit_list-wrong_column = en tunne saraketta ”{ $value }”. Tunnen nämä: { $columns }.
unit_list-wrong_columns = yksikön sarake puuttuu, tai jokin sarake on kahdesti. Sarakkeet ovat: { $columns }.
unit_list-wrong_only_header = tässä on vain sarakkeiden nimet, ei yhtään riviä niiden alla.
unit_list-wrong_many = tässä on jotain { $number } sarakkeen jälkeen. Ovatko osat erillään niin kuin pitää?
unit_list-wrong_apart = tässä näyttää olevan monta osaa yhdessä. Pane väliin puolipiste: Venevaja; Avoin ilta; avoin; pe; 17-21
unit_list-wrong_no_unit = yksikkö puuttuu. Se tulee joka rivillä ensimmäisenä.
unit_list-wrong_no_activity = ajat on, mutta toiminta puuttuu. Mikä se on?
unit_list-wrong_long = nimessä on { $length } merkkiä; { $longest } mahtuu.
unit_list-wrong_kind = en tunne lajia ”{ $value }”. Tunnen nämä: { $kinds }.
unit_list-wrong_no_kind = laji puuttuu. Jokin näistä: { $kinds }.
unit_list-wrong_other_kind = { $activity } on ylempänä toista lajia. Yhdellä toiminnalla on yksi laji.
unit_list-wrong_weekdays = en tunne viikonpäiviä ”{ $value }”. Esimerkiksi pe, tai pe la, tai ma-pe.
unit_list-wrong_times = en tunne kellonaikoja ”{ $value }”. Esimerkiksi 17-21 tai 17:30-21.
unit_list-wrong_no_times = viikonpäivät on, mutta kellonajat puuttuvat. Esimerkiksi 17-21. Jos toiminta ei ole säännöllistä, jätä molemmat tyhjiksi.
unit_list-wrong_no_days = kellonajat on, mutta viikonpäivät puuttuvat. Esimerkiksi pe. Jos toiminta ei ole säännöllistä, jätä molemmat tyhjiksi.
unit_list-summary = Listassa, toimintojen määrä suluissa: { $names }
    Uusia yksiköitä: { $units }. Uusia toimintoja: { $activities }. Jo olemassa, pysyvät ennallaan: { $known }.
    Lisätäänkö nämä?
    .unusual = Yli 12 tuntia, tarkista: rivi { $lines }.
    .add = Lisätään kaikki
    .leave = Ei lisätä
unit_list-added = Lisätty. Uusia yksiköitä: { $units }. Uusia toimintoja: { $activities }. Ennallaan: { $known }.
unit_list-nothing_new = Kaikki nuo ovat jo olemassa (toimintoja: { $known }). Mitään ei muutettu.
unit_list-left = Listasta ei lisätty mitään.

## People

people-former = entinen työntekijä

## What was changed

changes-at = { $when } – { $what }
changes-nobody = palvelimen ylläpitäjä
changes-organisation_founded = { $who } toi organisaation Logbookiin: { $name }.
changes-organisation_renamed = { $who } vaihtoi organisaation nimen. Ennen: { $old }. Nyt: { $name }.
changes-terms_accepted = { $who } hyväksyi käyttöehdot. Versio: { $version }.
changes-settings_changed = { $who } muutti säilytysaikoja.
changes-unit_opened = { $who } avasi yksikön { $name }.
changes-unit_renamed = { $who } vaihtoi yksikön nimen. Ennen: { $old }. Nyt: { $name }.
changes-unit_paused = { $who } pani tauolle yksikön { $name }.
changes-unit_resumed = { $who } otti taas käyttöön yksikön { $name }.
changes-unit_archived = { $who } sulki yksikön { $name }.
changes-unit_merged = { $who } yhdisti yksiköt: { $name } on nyt osa yksikköä { $into }.
changes-individual_on = { $who } otti yksilötyön käyttöön. Yksikkö: { $name }.
changes-individual_off = { $who } otti yksilötyön pois käytöstä. Yksikkö: { $name }.
changes-list_read = { $who } lisäsi sen, mitä listassa oli. Uusia yksiköitä: { $units }. Uusia toimintoja: { $activities }.
changes-activity_added = { $who } lisäsi toiminnan { $name }.
changes-activity_renamed = { $who } vaihtoi toiminnan nimen. Ennen: { $old }. Nyt: { $name }.
changes-activity_kind = { $who } vaihtoi toiminnan lajin: { $name }.
changes-activity_times = { $who } muutti toiminnan aikoja: { $name }.
changes-activity_paused = { $who } pani tauolle toiminnan { $name }.
changes-activity_resumed = { $who } otti taas käyttöön toiminnan { $name }.
changes-activity_archived = { $who } lopetti toiminnan { $name }.
changes-activity_merged = { $who } yhdisti toiminnat: { $name } on nyt osa toimintaa { $into }.
changes-chat_bound = { $who } liitti tiimin keskustelun ”{ $title }”.
changes-chat_left = ”{ $title }” ei ole enää tiimin keskustelu.
changes-invited = { $who } teki kutsun. Kutsuttu: { $role ->
        [coordinator] koordinaattori
        [mentor] mentori
        [partner] kumppani
        [viewer] katselija
       *[worker] ohjaaja
    }. Käyttökertoja: { $uses }.
changes-invitation_revoked = { $who } perui kutsun. Kutsuttu oli: { $role ->
        [coordinator] koordinaattori
        [mentor] mentori
        [partner] kumppani
        [viewer] katselija
       *[worker] ohjaaja
    }.
changes-joined = { $who } tuli mukaan. Rooli: { $role ->
        [coordinator] koordinaattori
        [mentor] mentori
        [partner] kumppani
        [viewer] katselija
       *[worker] ohjaaja
    }.
changes-role_taken = { $name } ei ole enää { $role ->
        [coordinator] koordinaattori
        [mentor] mentori
        [partner] kumppani
        [viewer] katselija
       *[worker] ohjaaja
    }. Muutoksen teki { $who }.
changes-role_moved = { $who } antoi paikan yksikössä { $unit }: { $name }.
changes-mentor_handed_over = { $who } luovutti mentorin roolin. Uusi mentori: { $name }.
changes-left = { $own ->
        [true] { $name } lähti.
       *[false] { $who } poisti jäsenen { $name }.
    }
changes-account_gone = Jäsen poisti tilinsä. Hänen kirjauksensa säilyvät.
changes-erased = Säilytysaikansa ylittänyt poistettiin organisaation päätöksen mukaan.

## Invitations

invite-only_mentor = Vain mentori voi kutsua muita: pyydä omaltasi. Itsellesi voit saada koodin, joka avaa tilisi toisessa puhelimessa tai selaimessa.
    .own = Koodi itselleni
    .no = Ei kiitos
invite-no_unit = Täällä ei ole vielä yksikköä, johon voisi tulla.
invite-what = Kenet kutsut?
    .help = Nuorisonohjaaja tulee yhteen yksikköön, mentori koko organisaatioon. Kirjautumiskoodi on sille, joka on jo mukana ja jolla on uusi puhelin.
    .worker = Nuorisonohjaaja
    .mentor = Toinen mentori
    .partner = Kumppani
    .viewer = Katselija
    .organisation = Organisaation mentori
    .coordinator = Toinen koordinaattori
    .sign_in = Kirjautumiskoodi
    .open = Avoimet kutsut
invite-unit = Mihin yksikköön?
    .all = Kaikki yksiköt
invite-organisation = Minkä organisaation?
invite-group = Mikä kumppani?
    .association = Uusi järjestö
    .youth_group = Uusi nuorten ryhmä
invite-association_name = Mikä on järjestön nimi?
invite-group_name = Mikä on ryhmän nimi? Ryhmän tilillä on tämä nimi eikä kenenkään omaa.
invite-which = Minkä organisaation? Uuden organisaation ottaa käyttöön sen oma mentori.
invite-gives_worker = Nuorisonohjaaja: { $unit }, { $organisation }. Kirjaa yksikön toiminnan ja näkee sen viikon.
invite-gives_worker_all = Nuorisonohjaaja: { $organisation }, kaikki yksiköt. Kirjaa niiden toiminnan ja näkee niiden viikot.
invite-gives_mentor = Mentori: { $organisation }. Huolehtii yksiköistä ja ihmisistä ja näkee kaiken, mitä siellä kirjataan.
invite-gives_partner = Kumppani: { $unit }, { $organisation }. Kirjaa oman toimintansa ja näkee omat lukunsa.
invite-gives_group = Kumppaniryhmä: { $unit }, { $organisation }. Kirjaa oman toimintansa ja näkee omat lukunsa. Tili on ryhmän, ilman kenenkään nimeä.
invite-gives_viewer = Katselija: { $organisation }. Näkee koottuja lukuja, ei yksittäisiä kertoja.
invite-gives_coordinator = Koko verkoston koordinaattori: ottaa organisaatioita mukaan ja tukee mentoreita.
invite-gives_found = Uuden organisaation ensimmäinen mentori: { $organisation }. Ottaa Logbookin siellä käyttöön.
invite-make = { $given }
    { $uses ->
        [one] Toimii kerran, voimassa { $lasting }.
       *[other] Toimii { $uses } hengelle, voimassa { $lasting }.
    }
    .make = Tee kutsu
    .uses = Useammalle
    .days = Muu aika
invite-lasting = { $days ->
        [one] päivän
       *[other] { $days } päivää
    }
invite-uses = Kuinka monelle? Napauta tai kirjoita, enintään 100.
invite-days = Kuinka moneksi päiväksi? Napauta tai kirjoita, enintään 60.
invite-made =
    { $given }
    { $uses ->
        [one] Toimii kerran. Voimassa { $until } kello { $at } asti.
       *[other] Toimii { $uses } hengelle. Voimassa { $until } kello { $at } asti.
    }
    Koodi: { $code }
    { $links }
invite-opened = { $unit } on nyt oma kumppaninsa, ja sillä on aluksi yksi toiminta: { $activity }. Lisää toimintaa ja aikoja: /unit.
invite-whom = Kuka tarvitsee kirjautumiskoodin? Uuteen puhelimeen tai selaimeen, joka on unohtanut hänet.
    .me = Minä itse
invite-sign_in_made =
    Kirjautumiskoodi. Toimii kerran, voimassa päivän. Anna se vain sille, jonka tili on kyseessä.
    Koodi: { $code }
    { $links }
invite-open_worker = Ohjaaja, { $place }
invite-open_mentor = Mentori, { $place }
invite-open_partner = Kumppani, { $place }
invite-open_viewer = Katselija, { $place }
invite-open_coordinator = Koordinaattori
invite-one_unused = · { $role }: jäljellä { $left }/{ $of }, { $until } kello { $at } asti
invite-one_used = · { $role }: jäljellä { $left }/{ $of }, { $until } kello { $at } asti; käyttänyt { $used }
invite-none_open = Yhtään kutsua ei ole avoinna.
invite-take_back = Avoimet kutsut, uusin ensin (yhteensä { $number }):
    { $invitations }
    Minkä perut?
    .none = En mitään
invite-kept = Mikään ei muuttunut.
invite-taken_back = Peruttu: kutsu ei avaa enää mitään. Sillä jo liittyneet pysyvät mukana.
invite-only_here = Linkki avautuu vain tällä tietokoneella. Ylläpitäjä tuo sen muiden ulottuville asetuksella LOGBOOK_WEB_URL, tai omassa verkossa asetuksella LOGBOOK_WEB_HOST.

## Practising

practice-doing = Harjoittelu
practice-organisation = Harjoittelu
practice-own_unit = Harjoitustalo
practice-nothing_to_practise = Harjoittelu on niille, jotka kirjaavat toimintaa, ja sinä et kirjaa. /help näyttää, mitä voit tehdä.
practice-board =
    Harjoittelu: kolme lyhyttä tehtävää oikeilla kysymyksillä, ihan omassa talossasi. Mitään tästä ei lasketa mihinkään.
    { $log ->
        [true] ✓
       *[false] ·
    } Kirjaa ilta
    { $correct ->
        [true] ✓
       *[false] ·
    } Korjaa se
    { $week ->
        [true] ✓
       *[false] ·
    } Lue viikko
    .log = Kirjaa ilta
    .correct = Korjaa se
    .week = Lue viikko
    .later = Myöhemmin
    .help = Tee ne järjestyksessä, tai mikä tahansa uudelleen. Kukaan ei näe, mitä teet täällä; mentori näkee vain, moniko on tehnyt kaikki kolme.
practice-later = Koska vain haluat: /practice
practice-to_log = Ajatellaan, että iltasi oli tällainen ({ $when }): 14 tyttöä, 18 poikaa, 1 muunsukupuolinen; enimmäkseen 13–15-vuotiaita; kaksi uutta kävijää; nuoret eivät vetäneet mitään itse. Kirjaa se. Mitään tästä ei lasketa.
practice-was_held = Noin kerrotaan, että ovet olivat kiinni: sekin on tieto. Tässä tehtävässä ne olivat auki, joten kirjaa ilta vielä kerran.
practice-to_correct = Muistat kotona: tyttöjä kävi yksi enemmän kuin kirjasit. Napauta iltaa ja korjaa se. Mitään tästä ei lasketa.
    .help = Napauta iltaa ja sitten nappia, joka korjaa määrät. Kirjoita neljä lukua, tyttöjä yksi enemmän, ja tallenna.
practice-one_girl_more = Tehtävässä tyttöjä on yksi enemmän kuin kirjattiin: { $girls }. Kokeile vielä kerran.
practice-gone = Kirjasit tällä välin toisen illan, ja harjoittelussa säilyy vain viimeisin. Korjaa se.
practice-to_read = Lue se: montako kävi tällä viikolla kaikkiaan?
practice-not_quite = { $number } on toinen luku. Katso vielä riviä, jossa ovat käyntikerrat: niitä on siinä kaikki yhteensä, ja uudet kävijät sisältyvät niihin.
practice-learned_log = Tehtävä tehty. Tästä mukaan: luvut ensin, ja kaikki luetaan sinulle ennen tallennusta. Kaikki mahtuu myös yhdelle riville: 14 18 1 0 / 13-15 / +2
practice-learned_correct = Tehtävä tehty. Tästä mukaan: virheen korjaa milloin vain parilla napautuksella, ja aiemmat tiedot säilyvät.
practice-learned_week = Oikein. Tästä mukaan: käyntikerrat ovat kaikki yhteensä, muu kertoo ketkä ja kauanko, eikä ketään koskaan panna järjestykseen.
practice-all_done = Siinä olivat kaikki kolme. Tästä lähtien kaikki lasketaan: /log kirjaa toiminnan, ja jokaisen suunnitellun jälkeen kysyn itse.
practice-next = Seuraava tehtävä
practice-again = Yritä uudelleen

## Help

help-where = Olet tässä: { $what }.
help-stranger =
    Olen Logbook: nuorisonohjaaja kertoo minulle minuutissa, millainen ilta oli, ja tiimi saa viikkonsa kuvana. Nuorista säilytän vain lukuja, en koskaan nimiä.
    Mukaan pääset kutsukoodilla, jonka saat organisaatiosi mentorilta. Kirjoita koodi tähän, tai aloita lähettämällä /start.
help-nobody = Sinulla ei ole nyt roolia missään organisaatiossa. Mentorisi voi kutsua sinut uudelleen: kirjoita koodi ja sen eteen /start.
help-log = /log – kirjaa toiminta
help-correct = { $mentor ->
        [true] /correct – korjaa kirjausta
       *[false] /correct – korjaa omaa kirjaustasi
    }
help-week = /week – yksikön viikko kuvana
help-compare = /compare – avoimet luvut kuukausittain, verkoston rinnalla
help-unit = /unit – yksiköt, toiminta, tiimien keskustelut
help-invite = { $mentor ->
        [true] /invite – kutsu työkaveri mukaan tai takaisin
       *[false] /invite – koodi omaa toista puhelinta tai selainta varten
    }
help-organisation = /organisation – organisaation tilanne: ihmiset, muutokset, tietojen säilytys
help-network = /network – verkoston tilanne: organisaatiot, tiedotteet, palaute
help-ask = { $mentor ->
        [true] /ask – kysy koordinaattorilta
       *[false] /ask – kysy mentoreiltasi
    }
help-practice = /practice – kolme lyhyttä harjoitusta, joita ei lasketa
help-mydata = /mydata – kaikki, mitä sinusta on tallessa: ota talteen tai poista
help-feedback = /feedback – kerro Logbookin tekijöille, mitä ajattelet siitä
help-language = /language – vaihda kieltä
help-cancel = /cancel – laita kesken oleva syrjään, mitään ei katoa
help-one_line = Kun kysyn määriä, voit kirjoittaa kaiken yhdelle riville: 14 18 1 0 / 13-15 / +2

## Your own data

my_data-what = Tämän Logbook tietää sinusta, { $name }: nimesi ja roolisi, { $chats ->
        [one] yksi keskustelusi
       *[other] { $chats } keskusteluasi
    }, { $sessions ->
        [one] yksi kirjaamasi toiminta
       *[other] { $sessions } kirjaamaasi toimintaa
    } ja { $reflections ->
        [one] yksi reflektointi
       *[other] { $reflections } reflektointia
    } sekä se, mitä olet kysynyt tai korjannut. Kukaan muu ei saa tätä tiedostoa.
    .send = Lähetä kaikki minulle
    .delete = Poista minut
    .leave = En tarvitse mitään
my_data-everything = Kaikki, mitä sinusta on tallessa, tiedostona, jonka mikä tahansa ohjelma osaa lukea. Se jää tähän keskusteluun: poista viesti, kun olet ottanut tiedoston talteen.
my_data-left = Mitään ei muutettu.
my_data-last_mentor = Olet ainoa mentori: { $organisations }. Ilman sinua kukaan siellä ei voi kutsua, muuttaa yksiköitä eikä vastata kysymyksiin; koordinaattori saa tästä tiedon. Komennolla /organisation voit ensin siirtää roolisi toiselle.
    .go = Jatka silti
    .stay = Jään
my_data-sure = Jos lähdet, { $name }, nimesi, keskustelusi, roolisi, kysymyksesi ja kesken olevat vastauksesi poistetaan heti ja lopullisesti. { $sessions ->
        [0] Et ole kirjannut yhtään toimintaa, joten sinusta ei jää mitään.
        [one] Kirjaamasi toiminta jää kaikkine teksteineen; sen kirjaaja on sen jälkeen ”entinen työntekijä”.
       *[other] Kirjaamasi { $sessions } toimintaa jäävät kaikkine teksteineen; niiden kirjaaja on sen jälkeen ”entinen työntekijä”.
    } Tätä ei voi perua.
    .yes = Poista minut lopullisesti
    .no = En lähde
my_data-gone = Sinut on poistettu, { $name }. Tämän keskustelun oma numero poistuu ensi yönä; mitä tässä keskustelussa lukee, voit poistaa itse. Kiitos työstä, jonka kirjasit.
my_data-without_mentor = Organisaatiolla { $organisation } ei ole enää mentoria: viimeinenkin on lähtenyt. /invite tekee koodin uudelle.

## Menus of commands

menu-log = Kirjaa toiminta
menu-correct = Korjaa kirjausta
menu-week = Viikko
menu-compare = Avoimet luvut
menu-unit = Yksiköt ja toiminta
menu-invite = Kutsut ja koodit
menu-organisation = Organisaatio
menu-network = Verkosto
menu-ask = Kysy neuvoa
menu-feedback = Palaute Logbookista
menu-mydata = Omat tietoni
menu-practice = Harjoittele
menu-language = Valitse kieli
menu-help = Ohje
menu-cancel = Laita kesken oleva syrjään

## The browser chat

browser-title = Logbook
browser-write = Kirjoita tai napauta yltä
browser-send = Lähetä
browser-connecting = Yhdistetään uudelleen…
browser-unsent = Ei vielä lähetetty, yritän uudelleen…
browser-not_found = Täällä ei ole mitään.
browser-enlarge = Suurenna kuva
browser-invented = Keksittyä aineistoa: mitään tästä ei ole tapahtunut.
browser-practice = Harjoittelua: mitään tästä ei lasketa.
browser-change = muuta
browser-new = Uusi viesti
browser-too_fast = Liian monta kerralla. Odota hetki ja kokeile uudelleen.
browser-too_long = Tuo on todella pitkä: { $length } merkkiä, kun mahtuu { $longest }.
browser-lost = Tämä selain on meille uusi. Jos sinulla oli tili, pyydä mentorilta kirjautumiskoodi.
browser-start = Aloita
browser-you = Sinä
browser-close = Sulje
browser-no_script = Tämä keskustelu tarvitsee JavaScriptin. Ota se käyttöön selaimen asetuksista ja lataa sivu uudelleen.
browser-attach = Lähetä tiedosto
browser-too_large = Tiedosto on { $size }, kun kerralla mahtuu enintään { $most }. Lähetä se osissa.
browser-download = Lataa

## The terminal

terminal-choose = #1 valitsee ensimmäisen painikkeen ja niin edelleen, kaikki muu on tekstiä. Ctrl-D lopettaa, mitään ei katoa.
terminal-picture = Kuva: { $path }
terminal-file = Tiedosto: { $path }
terminal-no_file = Tiedostoa { $path } ei ole tai sitä ei voi lukea. Kirjoita se näin: (file /home/aino/units.csv).
terminal-large_file = { $path } on { $size } Mt, kun kerralla mahtuu enintään { $most } Mt. Lähetä se osissa.

## What the program prints at its start

run-browser = Logbook on käynnissä. Selainkeskustelu: { $address }
run-set_up = Tämä kirja on tyhjä. Ota käyttöön organisaatiossasi tai tutustu esimerkkiaineistoon tästä linkistä; se toimii kerran: { $link }
run-demo = Esimerkkikirja, kaikki keksittyä. Tutustu tästä linkistä; se toimii kerran: { $link }
run-telegram_on = Telegramissa: https://t.me/{ $name }
run-telegram_waits = Telegramia kuuntelee jo toinen Logbook samalla tunnuksella ({ $who }); tämä jatkaa, kun se päättyy.
run-telegram_off = Telegramiin näin: hae tunnus botilta @BotFather, aseta se muuttujaan LOGBOOK_TELEGRAM_TOKEN ja käynnistä uudelleen.
run-only_here = Nämä osoitteet aukeavat vain tällä koneella. Puhelimia ja työkavereita varten: LOGBOOK_WEB_HOST=0.0.0.0 ja LOGBOOK_WEB_URL=http://(tämän koneen osoite):{ $port }, mieluiten https välityspalvelimen takana.
run-stop = Ctrl-C pysäyttää, mitään ei katoa.

## The organisation, in order

my_organisation-only_mentor = Vain mentorit hoitavat organisaation asioita. /ask vie kysymyksen mentorillesi.
my_organisation-organisation = Mikä organisaatio?
my_organisation-doing = { $organisation }: asiat kuntoon
my_organisation-board = { $organisation }
    { $people ->
        [one] 1 henkilö
       *[other] { $people } henkilöä
    }{ $unreachable ->
        [0] , kaikki tavoitettavissa
       *[other] , joista { $unreachable } ei tavoiteta
    }
    { $units }
    Harjoittelu: { $finished } / { $of } on tehnyt kaikki tehtävät
    Avoimia kysymyksiä mentoreille: { $questions }
    .people = Ihmiset
    .changes = Mitä on muutettu
    .keeping = Tietojen säilytys
    .rename = Vaihda nimi
    .coordinator = Kysy koordinaattorilta
    .questions = Avoimet kysymykset
    .done = Valmis
my_organisation-unit = · { $unit }: viime viikolla { $week }, tässä kuussa { $month }
my_organisation-logged = { $logged }/{ $planned } kirjattu
my_organisation-nothing_planned = ei suunniteltua
my_organisation-no_units = · Ei vielä yksiköitä; /unit lisää niitä
my_organisation-more_units = … ja vielä { $units }
my_organisation-new_name = Mikä on organisaation { $organisation } uusi nimi?
my_organisation-renamed = Nimi on nyt { $organisation }.
my_organisation-brought = Tässä ne ovat, vanhin ensin.
my_organisation-over = Selvä. /organisation näyttää tilanteen milloin vain.
my_organisation-log = Mitä on muutettu, uusin ensin:
    { $changes }
    .nothing = Täällä ei ole vielä muutettu mitään.
    .earlier = Aiemmat
    .one_unit = Yksi yksikkö
    .overview = Yleiskatsaukseen
my_organisation-log_unit = Minkä yksikön muutokset?
    .all = Kaikkien
my_organisation-keeping = Kuinka kauan mitäkin säilytetään?
    · Reflektoinnit: { $reflections }
    · Korjattujen kirjausten vanhat arvot: { $revisions }
    · Päättyneet keskustelut kanssani: { $talks }
    Toiminnan luvut säilyvät aina.
    .reflections = Reflektoinnit
    .revisions = Vanhat arvot
    .talks = Keskustelut
my_organisation-years = { $number ->
        [one] 1 vuosi
       *[other] { $number } vuotta
    }
my_organisation-days = { $number } päivää
my_organisation-ever = niin kauan kuin kirjakin
my_organisation-years_for = { $what ->
        [reflections] Kuinka kauan reflektoinnit säilytetään?
       *[revisions] Kuinka kauan korjattujen kirjausten vanhat arvot säilytetään?
    }
    .ever = Niin kauan kuin kirja
my_organisation-talks_for = Kuinka kauan päättyneet keskustelut säilytetään?
my_organisation-erases = { $what ->
        [reflections] Reflektoinnit
        [revisions] Korjattujen kirjausten vanhat arvot
       *[talks] Päättyneet keskustelut
    } poistetaan tästä lähtien joka yö lopullisesti, kun niistä on kulunut: { $length }. Tehdäänkö näin?
    .yes = Kyllä
    .no = Ei
my_organisation-kept_as_it_was = Pidetään siis ennallaan.
my_organisation-keeps = Muistiin merkitty.

## Its people

our_people-who = Kuka? Ei tavoiteta: { $away }.
    .nobody = ei ketään
    .others = Muut
    .overview = Yleiskatsaukseen
our_people-person = { $name }
    { $roles }
    { $seen }
    { $reached }
    .hand_over = Mentoriksi tilalleni
    .move = Toiseen yksikköön
    .more = Yksikkö lisää
    .take = Poista rooli
    .sign_in = Kirjautumiskoodi
    .remove = Poista
our_people-myself = { $name }, eli sinä
    { $roles }
    { $seen }
    { $reached }
    .no_mentor = Lopeta mentorina
    .leave = Lähde
our_people-seen = Nähty viimeksi { $day }
our_people-never_seen = Ei vielä nähty
our_people-reachable = Voin kirjoittaa hänelle.
our_people-unreachable = En voi enää kirjoittaa hänelle: kirjautumiskoodi avaa uuden keskustelun.
our_people-role_mentor = mentori
our_people-role_worker = nuorisonohjaaja
our_people-role_partner = kumppani
our_people-role_viewer = katselija
our_people-which_role = Mikä henkilön { $name } rooli siirtyy toiseen yksikköön?
our_people-where_to = { $name } siirtyy yksiköstä { $unit } – mihin yksikköön?
our_people-one_more = Minkä yksikön { $name } saa lisäksi?
our_people-everywhere = { $name } on jo kaikissa yksiköissä.
our_people-moved = { $name } on nyt yksikössä { $unit }.
our_people-added = { $name } on nyt myös yksikössä { $unit }.
our_people-take = Mikä rooli henkilöltä { $name } poistetaan?
our_people-taken = { $name } ei ole enää: { $role }.
our_people-meanwhile = Joku muu muutti juuri henkilön { $name } rooleja, joten mitään ei muutettu. Katso, miten ne nyt ovat.
our_people-sure = Poistetaanko { $name } organisaatiosta { $organisation }? Hän ei voi enää kirjata eikä nähdä täällä mitään; hänen kirjauksensa säilyvät.
    .yes = Poista
    .no = Ei
our_people-removed = { $name } ei ole enää organisaatiossa { $organisation }.
our_people-sign_in = /invite tekee kirjautumiskoodin: sillä { $name } pääsee takaisin uudesta puhelimesta tai selaimesta.
our_people-hand_over_sure = { $name } tulee organisaation { $organisation } mentoriksi etkä sinä enää ole se. { $besides ->
        [true] Muut roolisi säilyvät; tekemäsi koodit perutaan.
       *[false] Sinulla ei ole siellä muuta roolia, joten et enää näe siitä mitään; tekemäsi koodit perutaan.
    } Tehdäänkö näin?
    .yes = Luovuta
    .no = Ei
our_people-handed_over = { $name } on nyt organisaation { $organisation } mentori ja on saanut siitä tiedon. Kiitos kaikesta työstäsi!
our_people-now_mentor = { $name } on luovuttanut sinulle organisaation { $organisation }: olet nyt sen mentori. /organisation näyttää tilanteen.
our_people-sure_myself = { $what ->
        [leave] Lähdetkö organisaatiosta { $organisation }? Et voi enää kirjata etkä nähdä siellä mitään; kirjauksesi säilyvät.
       *[no_mentor] Lopetatko organisaation { $organisation } mentorina? Muut roolisi säilyvät.
    }
    .yes = Kyllä
    .no = Ei
our_people-last_mentor = Olet organisaation { $organisation } ainoa mentori. Ilman mentoria kukaan ei voi kutsua, vastata kysymyksiin, muuttaa yksiköitä eikä liittää ryhmäkeskustelua; kirjaukset säilyvät ja ohjaajilta kysytään kuten ennenkin. Luovuta mieluummin ensin: valitse ihmisistä työkaveri. { $coordinator ->
        [true] Jos lähdet silti, koordinaattori saa siitä tiedon.
       *[false] Täällä ei ole koordinaattoria, jolle kertoa; vain palvelimen ylläpitäjä voi silloin nimetä uuden mentorin.
    }
    .stay = Jää
    .go = Lähde silti
our_people-alone_now = Sinusta tuli juuri organisaation { $organisation } ainoa mentori, joten mitään ei muutettu. Katso tilannetta uudelleen.
our_people-left_it = Olet lähtenyt organisaatiosta { $organisation }. Kirjauksesi säilyvät.
our_people-no_mentor_more = Et ole enää organisaation { $organisation } mentori.
our_people-without_mentor = { $organisation } on ilman mentoria: { $name } oli viimeinen ja on lähtenyt. /invite tekee koodin uudelle.

## Asking

ask-nobody = Täällä ei ole ketään, jolta voisit kysyä: et kuulu mihinkään organisaatioon.
ask-whom = Keneltä haluat kysyä?
    .of_mentor = { $organisation }: mentorit
    .of_coordinator = Koordinaattori: { $organisation }
ask-no_mentor = Organisaatiossa { $organisation } ei ole juuri nyt muuta mentoria, joten kukaan ei voisi vastata täällä.
ask-no_coordinator = Täällä ei ole juuri nyt koordinaattoria, joten kukaan ei voisi vastata. Kysy siltä, joka ylläpitää tätä Logbookia.
ask-question = { $kind ->
        [coordinator] Mitä haluat kysyä koordinaattorilta? Yksi viesti.
       *[mentor] Mitä haluat kysyä organisaation { $organisation } mentoreilta? Yksi viesti.
    }
ask-show = Saanko näyttää { $kind ->
        [coordinator] koordinaattorille
       *[mentor] mentorille
    }, missä kohdassa olet: { $what }? Mitään kirjoittamaasi ei näytetä.
    .yes = Näytä
    .no = Ei
ask-sent = { $kind ->
        [coordinator] Koordinaattori on saanut kysymyksesi.
       *[mentor] Organisaation { $organisation } mentorit ovat saaneet kysymyksesi.
    } Vastaus tulee tänne.
ask-waits = { $kind ->
        [coordinator] En tavoita koordinaattoria juuri nyt. Kysymyksesi on tallessa.
       *[mentor] En tavoita organisaation { $organisation } mentoreita juuri nyt. Kysymyksesi odottaa heitä; jos asia on kiireinen, soita.
    }
ask-answered = { $who } vastaa kysymykseesi
    ”{ $text }”

    { $answer }

answer_question-doing = Vastaus: { $who }
answer_question-asked = { $who }, { $organisation }, kysyy:
    ”{ $text }”
    Kirjoita vastauksesi; se menee vain hänelle.
    .answer = Vastaa
answer_question-asked_showing = { $who }, { $organisation }, kysyy:
    ”{ $text }”

    Missä hän on, ilman sanaakaan hänen kirjoittamaansa; nimet ovat keksittyjä:
    { $story }

    Kirjoita vastauksesi; se menee vain hänelle.
    .answer = Vastaa
answer_question-answer = Mitä vastaat? ({ $who })
answer_question-brought = { $who } on saanut vastauksesi.
answer_question-out_of_reach = { $who } ei ole enää tavoitettavissa täällä. Vastauksesi on tallessa, mutta kukaan ei ole saanut sitä.
answer_question-already = { $colleague } on vastannut ({ $who }): ”{ $answer }”
answer_question-gone = Kysymystä ei enää ole.

## Feedback

feedback-line = Mitä haluat kertoa Logbookin tekijöille? Yksi viesti: mikä oli hankalaa, mitä puuttuu, mikä on hyvää. Koordinaattori näkee sen nimelläsi, tekijät ilman nimeä.
feedback-sent = Kiitos! Koordinaattori sai sen.
feedback-kept = Kiitos! Se on Logbookin tekijöiden listalla.
feedback-told = { $who } Logbookista: ”{ $text }”
feedback-told_about = { $who } Logbookista, kysymyksessä { $about }: ”{ $text }”

## The network

network-only_coordinator = Vain koordinaattori hoitaa verkoston asioita.
network-board = Verkosto: { $of ->
        [one] 1 organisaatio
       *[other] { $of } organisaatiota
    }{ $alone ->
        [0] {""}
       *[other] , ilman mentoria { $alone }
    }
    { $organisations }
    .announce = Tiedote
    .chat = Mentorien keskustelu
    .feedback = Palautteet
    .invite = Kutsu
    .done = Valmis
network-line = · { $organisation }: yksiköitä { $units }, ihmisiä { $people }, mentorit: { $mentors }
network-line_alone = · { $organisation }: yksiköitä { $units }, ihmisiä { $people }, ILMAN MENTORIA
network-more = … ja vielä { $of }
network-empty = · Ei vielä yhtään; /invite tekee koodin ensimmäiselle mentorille
network-text = Mitä jokaisen mentorin pitäisi lukea? Yksi viesti, enintään { $longest } merkkiä.
network-sure = Jokainen mentori ja mentorien keskustelut saavat tämän:
    ”{ $text }”
    .send = Lähetä
    .no = Ei
network-not_sent = Mitään ei lähetetty.
network-sent = Matkalla. Mentoreita: { $mentors }, keskusteluja: { $chats }.
network-sent_but = Matkalla. Mentoreita: { $mentors }, keskusteluja: { $chats }. Ei tavoiteta: { $missed }.
network-announcement = { $who }, verkoston koordinaattori, kaikille mentoreille:
    { $text }
network-no_telegram = Telegram ei ole täällä käytössä, joten ryhmäkeskusteluja ei ole.
network-chat = Lisää minut mentorien ryhmään tällä linkillä. Linkki on vain sinun, kerran ja vuorokauden ajan. { $address }
    .button = Valitse ryhmä
network-feedback_list = Mitä Logbookista sanotaan, ilman nimiä.
network-no_feedback = Kukaan ei ole vielä sanonut mitään.
network-invite = /invite tekee koodin mentorille tai toiselle koordinaattorille.
network-over = Selvä. /network näyttää tilanteen milloin vain.

## Vienti: mitä README.txt kertoo tiedostoista. Määrite on sarake; koodit pysyvät sellaisina kuin ne ovat tiedostoissa

export-title = Logbook, koko kirja
export-written = Kirjoitettu
export-how_to_read = Näin luet näitä tiedostoja
    .rules =
        CSV: solujen välissä pilkku, lainausmerkit siellä, missä solu ne tarvitsee, ensimmäisellä rivillä sarakkeiden nimet.
        UTF-8 ja tavujärjestysmerkki (BOM), jotta Excel näyttää ä:n ja muut kirjaimet oikein. Pythonissa: encoding="utf-8-sig".
        Tyhjä solu: ei kysytty, ohitettu tai ei koske tätä riviä. 0: ei ketään tai ei mitään. Ne ovat eri asioita.
        Päivät muodossa YYYY-MM-DD (vuosi, kuukausi, päivä). Toimintakerran date, start ja end ovat paikallista kellonaikaa organisaation aikavyöhykkeellä (time_zone); kaikki muut hetket ovat UTC-aikaa, ja niiden lopussa on Z.
        true (kyllä) ja false (ei) on kirjoitettu sanoina.
        Jos teksti alkaa merkillä = + - @, sarkaimella tai rivinvaihdolla (tai heittomerkillä), sen eteen on pantu yksi heittomerkki ('), jottei taulukkolaskenta suorita sitä kaavana. Kun poistat yhden heittomerkin alusta, teksti on sellainen kuin se kirjoitettiin.
        Organisaatiot, joilla on merkintä invented, ovat keksittyä esimerkkiaineistoa.
        Käyntikertoja, ei kävijöitä: yksi nuori yhdellä toimintakerralla on yksi käyntikerta. Yksittäisestä nuoresta ei kirjassa ole mitään.
        Mitä jäsenet ovat harjoitelleet, ei ole missään näistä tiedostoista: sitä ei lasketa mihinkään.
        Tarkoituksella pois jätetty: kesken olevat vastaukset, kanavien tunnisteet (kuka kukin on Telegramissa tai selaimessa), koodit, saapuneet viestit ja lähettämistä odottavat viestit.
export-sessions = Yksi rivi toimintakertaa kohti: pidetyt, perutut ja suunnitellut.
    .organisation = organisaation nimi
    .unit = yksikön nimi
    .activity = toiminnan nimi
    .kind = yksi näistä: open (avoin nuorten ilta), group (ryhmätoiminta), project (hanke), event (tapahtuma), camp (leiri), trip (retki), detached (jalkautuva nuorisotyö), school (koulunuorisotyö), digital (digitaalinen nuorisotyö)
    .date = paikallinen päivä, jona se alkoi
    .start = paikallista aikaa
    .end = paikallista aikaa; ilta voi päättyä seuraavana päivänä
    .status = planned (suunniteltu, ei vielä vastausta), held (pidetty) tai cancelled (peruttu)
    .cancelled_reason = yksi näistä: staff (ei ohjaajaa), nobody_came (kukaan ei tullut), holiday (loma tai pyhä), premises (tila ei käytössä), weather (sää), other (muu syy)
    .area = jalkautuvassa työssä: kaupunginosa, ei koskaan osoite
    .girls = tyttöjen käyntikerrat
    .boys = poikien käyntikerrat
    .nonbinary = muunsukupuolisten nuorten käyntikerrat
    .unknown = käyntikerrat, joissa sukupuoli ei ole tiedossa
    .total = käyntikerrat: nuo neljä lukua yhteensä
    .ages_mode = none (ei kerrottu), mostly (ikäryhmät nimetty, ei lukuja) tai counted (laskettu)
    .mostly_1 = yleisin ikäryhmä, kun mostly
    .mostly_2 = toinen nimetty ikäryhmä, kun mostly
    .age_under_10 = alle 10-vuotiaiden käyntikerrat, kun counted
    .age_10_12 = 10–12-vuotiaiden käyntikerrat, kun counted
    .age_13_15 = 13–15-vuotiaiden käyntikerrat, kun counted
    .age_16_17 = 16–17-vuotiaiden käyntikerrat, kun counted
    .age_18_24 = 18–24-vuotiaiden käyntikerrat, kun counted
    .age_25_28 = 25–28-vuotiaiden käyntikerrat, kun counted
    .age_unknown = käyntikerrat, joita ei laskettu mihinkään ikäryhmään, kun counted: loput
    .new_faces = niiden nuorten käyntikerrat, joita ohjaajat eivät olleet nähneet tässä yksikössä ennen
    .producers = montako nuorta suunnitteli ja toteutti osan
    .produced_minutes = sen osan kesto, minuuttia
    .minutes = todellinen kesto, minuuttia, myös kellojen siirron yli
    .workers = paikalla olleet ohjaajat
    .volunteers = paikalla olleet vapaaehtoiset
    .tags = mistä siinä oli kyse, ei yhtään, yksi tai kaksi, pilkku välissä: social (yhdessäolo), learning_support (oppimisen tuki), culture (kulttuuri), sport (liikunta), digital (digi), information (tiedotus), counselling (neuvonta), volunteering (vapaaehtoistyö), international (kansainvälisyys), self_initiated (omaehtoinen toiminta), other (muu)
    .aim = rivi, joka kirjoitettiin ennen toimintakertaa
    .prompt = yhteisen kysymyksen numero (1–16), tai own: ja prompt_id tiedostosta prompts.csv
    .reflection = mitä ohjaaja kirjoitti, enintään 700 merkkiä
    .visibility = kuka saa lukea reflektoinnin: team (tiimi) tai organisation (koko organisaatio)
    .author = kirjanneen jäsenen nimi
    .created = milloin rivi tehtiin, UTC; suunnitellulla toimintakerralla milloin se suunniteltiin
    .edited = milloin sitä viimeksi korjattiin, UTC
    .late = kirjattu myöhempänä paikallisena päivänä kuin se päättyi
    .revision = 0 suunniteltu, 1 kirjattu, yksi lisää joka korjauksesta
    .written = milloin se kirjattiin, UTC
    .from_plan = tehty toiminnan ajoista; vain nämä lasketaan, kun katsotaan, kuinka suuri osa suunnitelluista on kirjattu
    .partner = kumppanien toimintaa, sen mukaan mitä toiminta oli, kun toimintakerta tehtiin
    .session_id = sen oma numero
    .organisation_id = numero tiedostossa organisations.csv
    .unit_id = numero tiedostossa units.csv
    .activity_id = numero tiedostossa activities.csv
    .author_id = numero tiedostossa members_and_roles.csv
export-organisations = Kuntien nuorisopalvelut ja järjestöt.
    .organisation_id = sen oma numero
    .name = organisaation nimi
    .language = sen kielen koodi
    .time_zone = IANA-nimi; sen toimintakertojen paikalliset ajat ovat tällä aikavyöhykkeellä
    .invented = keksittyä esimerkkiaineistoa
    .terms_version = mitkä käyttöehdot hyväksyttiin
    .terms_accepted = milloin, UTC
    .terms_accepted_by = kuka hyväksyi, numero tiedostossa members_and_roles.csv
    .terms_language = millä kielellä ne luettiin
    .reflections_years = kuinka kauan reflektoinnit säilytetään, vuotta; tyhjä: niin kauan kuin kirja
    .revisions_years = kuinka kauan korjattujen toimintakertojen vanhat arvot säilytetään, vuotta; tyhjä: niin kauan kuin kirja
    .talks_days = kuinka kauan päättyneet keskustelut säilytetään, päivää; tyhjä: niin kauan kuin ohjelma ne säilyttää
    .planned_until = viimeinen paikallinen päivä, jolle toimintakertoja on suunniteltu
    .created = milloin rivi tehtiin, UTC
export-units = Nuorisotilat, jalkautuvan työn tiimit, kerhot.
    .unit_id = sen oma numero
    .organisation_id = numero tiedostossa organisations.csv
    .name = yksikön nimi
    .kind = unit (yksikkö) tai kumppaniryhmä: association (yhdistys), youth_group (nuorten ryhmä)
    .individual_work = kirjaako se yksilötyötä kuukausittain
    .paused = mistä lähtien sinne ei suunnitella mitään, UTC
    .archived = milloin se suljettiin, UTC
    .merged_into = sen yksikön unit_id, joka jatkaa sen toimintoja
    .created = milloin rivi tehtiin, UTC
export-activities = Mitä yksikössä tehdään kerta toisensa jälkeen.
    .activity_id = sen oma numero
    .unit_id = numero tiedostossa units.csv
    .name = toiminnan nimi
    .kind = yksi tiedoston sessions.csv lajeista (kind)
    .partner = kumppanien toimintaa, näytetään erikseen kunnan luvuissa
    .paused = mistä lähtien sitä ei suunnitella, UTC
    .archived = milloin se lopetettiin, UTC
    .merged_into = sen toiminnan activity_id, joka jatkaa sitä
    .created = milloin rivi tehtiin, UTC
export-activity_times = Mihin aikoihin toiminta suunnitellaan.
    .activity_time_id = sen oma numero
    .activity_id = numero tiedostossa activities.csv
    .weekday = 0 maanantai – 6 sunnuntai
    .starts = paikallista aikaa
    .ends = paikallista aikaa; jos se ei ole alun jälkeen, tarkoitetaan seuraavaa aamua
export-former_names = Yksiköiden ja toimintojen aiemmat nimet; muualla ovat nykyiset.
    .former_name_id = sen oma numero
    .unit_id = numero tiedostossa units.csv; tyhjä, kun nimi on toiminnan
    .activity_id = numero tiedostossa activities.csv; tyhjä, kun nimi on yksikön
    .name = nimi
    .until = mihin asti, UTC
export-changes = Kuka muutti mitä: rakenne, ihmiset ja asetukset.
    .change_id = sen oma numero
    .organisation_id = numero tiedostossa organisations.csv
    .unit_id = numero tiedostossa units.csv; tyhjä, kun se ei koske mitään yksikköä
    .member_id = kuka muutti, numero tiedostossa members_and_roles.csv; tyhjä: ei kukaan, ohjelma ajallaan
    .what = mitä tehtiin
    .facts = silloiset nimet ja luvut JSON-muodossa; about: jäsenen member_id
    .at = milloin, UTC
export-feedback = Mitä työntekijät sanoivat Logbookista, sen kehittäjille. Kysymykset mentoreille ja koordinaattorille jäävät kysyjän ja vastaajan välisiksi.
    .feedback_id = sen oma numero
    .kind = aina feedback (palaute)
    .member_id = kenen, numero tiedostossa members_and_roles.csv; tyhjä, kun jäsen on lähtenyt
    .organisation_id = numero tiedostossa organisations.csv
    .text = omin sanoin
    .about = kysymys, joka silloin oli auki
    .at = milloin, UTC
    .answer = mitä vastattiin, jos vastattiin
    .answered_by = kuka vastasi, numero tiedostossa members_and_roles.csv
    .answered = milloin vastattiin, UTC
export-individual_months = Yksikön yksilötyö kuukaudessa; ei koskaan sukupuolta, ikää eikä tekstiä.
    .individual_month_id = sen oma numero
    .unit_id = numero tiedostossa units.csv
    .month = kuukauden ensimmäinen päivä
    .meetings = montako tapaamista
    .minutes = kesto yhteensä, minuuttia
export-revisions = Korjaukset: yksi rivi jokaisesta muutetusta kentästä.
    .revision_id = sen oma numero
    .session_id = numero tiedostossa sessions.csv
    .revision = mihin toimintakerran versioon (revision) se johti
    .field = mikä kenttä
    .old = aiempi arvo; tyhjä, kun arvoa ei ollut
    .new = uusi arvo; tyhjä, kun arvoa ei ole
    .by = kuka korjasi, numero tiedostossa members_and_roles.csv
    .at = milloin, UTC
export-reflections = Kaikki reflektoinnit, myös vastaukset viikon kysymykseen ilman toimintakertaa.
    .reflection_id = sen oma numero
    .session_id = numero tiedostossa sessions.csv; tyhjä, kun vastattiin viikon kysymykseen
    .unit_id = numero tiedostossa units.csv
    .prompt = yhteisen kysymyksen numero (1–16), tai own: ja prompt_id tiedostosta prompts.csv
    .reflection = mitä kirjoitettiin, enintään 700 merkkiä
    .visibility = kuka saa lukea sen: team (tiimi) tai organisation (koko organisaatio)
    .author_id = numero tiedostossa members_and_roles.csv
    .written = milloin, UTC
export-questions = Organisaation tai yksikön omat kysymykset.
    .question_id = sen oma numero
    .organisation_id = numero tiedostossa organisations.csv
    .unit_id = numero tiedostossa units.csv; tyhjä, kun koko organisaatio kysyy
    .wording = kysymys
    .answered_by = miten siihen vastataan: number (luku), line (rivi) tai choice (valinta)
    .choices = JSON-luettelo
    .archived = milloin sitä viimeksi kysyttiin, UTC
export-question_answers = Vastaukset niihin.
    .question_answer_id = sen oma numero
    .session_id = numero tiedostossa sessions.csv
    .question_id = numero tiedostossa questions.csv
    .answer = sellaisena kuin se annettiin
export-prompts = Reflektointikysymykset, jotka yksiköt ovat kirjoittaneet itse.
    .prompt_id = sen oma numero
    .unit_id = numero tiedostossa units.csv
    .wording = kysymys
    .position = sen paikka yksikön järjestyksessä
    .archived = milloin se poistettiin käytöstä, UTC
export-goals = Mihin yksikkö pyrkii, ja mikä sille itselleen on tarpeeksi hyvä.
    .goal_id = sen oma numero
    .unit_id = numero tiedostossa units.csv
    .measure = tunnusluku, jolla sitä mitataan
    .good_enough = arvo, joka on tarpeeksi hyvä, tunnusluvun omassa yksikössä
    .wording = tavoite sanoina
    .first_day = ensimmäinen päivä, paikallinen
    .last_day = viimeinen päivä, paikallinen, mukaan luettuna
    .created = milloin rivi tehtiin, UTC
export-members_and_roles = Ketkä käyttävät Logbookia: yksi rivi roolia kohti; jäsenellä, jolla ei ole roolia, on yksi rivi.
    .member_id = jäsenen numero
    .name = millä nimellä työkaverit häntä kutsuvat
    .language = hänen valitsemansa kielen koodi
    .told_no_names = milloin hänelle näytettiin nimiä koskeva sääntö, UTC
    .created = milloin rivi tehtiin, UTC
    .left = milloin hän lähti, UTC
    .role_id = roolin numero
    .role = coordinator (koordinaattori), mentor (mentori), worker (nuorisonohjaaja), partner (kumppani) tai viewer (katselija)
    .organisation_id = numero tiedostossa organisations.csv
    .unit_id = numero tiedostossa units.csv; tyhjä, kun rooli koskee koko organisaatiota
    .since = mistä lähtien, UTC
export-month_rollups = Pidettyjen toimintakertojen kuukausisummat organisaation, lajin ja kumppanien toiminnan mukaan.
    .organisation_id = numero tiedostossa organisations.csv
    .month = kuukauden ensimmäinen päivä
    .kind = yksi tiedoston sessions.csv lajeista (kind)
    .partner = kumppanien toimintaa
    .sessions = pidetyt toimintakerrat
    .cancelled = perutut toimintakerrat
    .girls = tyttöjen käyntikerrat
    .boys = poikien käyntikerrat
    .nonbinary = muunsukupuolisten nuorten käyntikerrat
    .unknown = käyntikerrat, joissa sukupuoli ei ole tiedossa
    .new_faces = annettujen vastausten summa
    .minutes = pidettyjen toimintakertojen kesto, minuuttia
    .produced_minutes = siitä nuorten itsensä järjestämää, minuuttia, annettujen vastausten summa
    .contact_minutes = käyntikerrat x toimintakerran minuutit

## Prompts, one a week

prompts-1 = Mitä näit nuorten tekevän sellaista, mitä kukaan ei ollut heille suunnitellut?
prompts-2 = Ketkä aiemmin käyneet puuttuivat, ryhmänä eikä nimeltä, ja mistä se voisi johtua?
prompts-3 = Mitä päätimme nuorten puolesta, vaikka he olisivat voineet päättää sen itse?
prompts-4 = Missä kohtaa tilaa oli helppo olla uusi, ja missä se oli vaikeaa?
prompts-5 = Mitä keskustelua haluaisit jatkaa ensi kerralla, ja mitä se tarvitsee?
prompts-6 = Viikon luvuissa on yksi yllätys. Mikä sen selittää, ja miten tarkistaisit asian?
prompts-7 = Käyttivätkö tytöt, pojat ja muunsukupuoliset nuoret tilaa samalla tavalla? Mikä siihen vaikutti?
prompts-8 = Mitä joku oppi, ja mistä huomasit sen?
prompts-9 = Mitä lakkasit tekemästä, koska se ei toiminut?
prompts-10 = Milloin nuori otti vastuuta, ja mitä teit, jotta sille jäi tilaa?
prompts-11 = Jos valtuutettu olisi seissyt ovensuussa kymmenen minuuttia, mitä olisit halunnut hänen näkevän?
prompts-12 = Mikä oli kireää? Mikä rauhoitti tilanteen, ja mitä tekisit ensi kerralla aikaisemmin?
prompts-13 = Mitä pientä muutosta voit kokeilla ensi viikolla tunnin valmistelulla?
prompts-14 = Mitä kumppani tai toinen yksikkö teki sellaista, mitä me voisimme lainata?
prompts-15 = Vertaa asettamaasi tavoitteeseen: lähempänä, ennallaan, kauempana? Nimeä se yksi asia, joka siihen vaikutti.
prompts-16 = Mikä antoi sinulle tällä viikolla energiaa, ja mikä vei sitä?
