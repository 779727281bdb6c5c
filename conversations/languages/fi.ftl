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
desk-doing_my_unit = Yksiköiden hoitaminen
desk-doing_team_chat = Tiimin keskustelun liittäminen
desk-doing_invite = Kutsuminen
desk-doing_practice = Harjoittelu
desk-doing_language = Kielen valinta
desk-doing_help = Ohje

group-needs_mentor = Hei! Olen Logbook. Näytän nuorisotyön tiimille sen viikon. Vain organisaationne mentori voi liittää tämän keskustelun yksikköön: pyydä mentoria lisäämään minut tai lähettämään minulle kahden kesken /unit.
group-not_your_link = Tuo linkki on tehty toiselle mentorille, tai se on jo käytetty. Lähetä minulle kahden kesken /unit ja tee uusi.
group-asked_mentor = Hei! Kysyin kahden kesken, mille yksikölle tämä keskustelu kuuluu. Vastaaja: { $mentor }.
group-not_bound = Tätä keskustelua ei ole vielä liitetty yksikköön. Mentori voi tehdä sen: lähetä minulle kahden kesken /unit.
group-help =
    Täällä tiimin keskustelussa /week näyttää yksikkönne viikon tähän asti, ja joka maanantai kello 9 se tulee itsestään yhden kysymyksen kanssa. Vastatkaa siihen tässä toisillenne.
    Kaikki muu toimii kahden kesken: @{ $bot }
group-in_private = Se toimii kahden kesken, niin täällä pysyy rauha: @{ $bot }

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
answers-code = Tuo ei näytä kutsukoodilta. Koodissa on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T, tai se on linkki.

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
        [viewer] Yksittäisen yksikön viikko kuuluu sen omalle tiimille. Sinä näet kokonaiset kuukaudet ja vuodet, mentorin lähettämästä raportista.
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

## First meeting

language-own_name = Suomi
# How dates are written (CLDR letters), and what stands before the minutes of a time.
language-day = EEE d.M.
language-date = d.M.
language-before_minutes = .
language-language = Mikä kieli? · Which language?
language-chosen = Tästä lähtien suomeksi.

hello-again = Kiva nähdä, { $name }! Kirjaa toiminta: /log. Muut komennot: /help.
hello-code = Tervetuloa Logbookiin. Kirjoita tai liitä tähän kutsukoodisi. Sen saat organisaatiosi mentorilta.
    .help = Siinä on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T; pienet kirjaimet ja välilyönnit eivät haittaa. Voit myös liittää koko linkin.
hello-code_unknown = En tunne tuota koodia. Tarkista se kirjain kirjaimelta tai pyydä mentorilta uusi.
hello-code_used = Tuo koodi on jo käytetty. Pyydä mentorilta uusi.
hello-code_expired = Tuo koodi on vanhentunut. Pyydä mentorilta uusi.
hello-name = { $role ->
        [mentor] Sinut on kutsuttu mentoriksi: { $organisation }.
       *[other] Sinut on kutsuttu nuorisonohjaajaksi: { $unit }, { $organisation }.
    } Millä nimellä työkaverit sinua kutsuvat?
hello-more = { $role ->
        [mentor] Sinut on kutsuttu mentoriksi: { $organisation }.
       *[other] Sinut on kutsuttu nuorisonohjaajaksi: { $unit }, { $organisation }.
    } Liitytkö?
    .join = Liity
    .leave = Ei
hello-left = Mikään ei muuttunut.
hello-too_late = Joku muu ehti juuri käyttää tuon koodin. Pyydä uusi.
hello-joined_worker = Tervetuloa! Yksikkösi: { $unit }. Kysyn jokaisen toiminnan jälkeen, miten meni; siihen menee alle minuutti. Yksittäisestä nuoresta ei koskaan kirjata mitään. Kirjaa itse: /log. Muut komennot: /help.
hello-joined_mentor = Tervetuloa mentoriksi! Organisaatiosi: { $organisation }. Yksiköt ja toiminta: /unit. Kutsu työkavereita: /invite. Muut komennot: /help.
hello-already_somebody = Tämä keskustelu on jo käytössä, käyttäjä: { $name }. Käytä koodi keskustelussa tai selaimessa, johon kukaan ei ole kirjautunut.
hello-sign_in = Tämä koodi avaa tilin tässä keskustelussa. Tili: { $name }. Oletko se sinä?
    .yes = Kyllä, se olen minä
    .no = Ei
hello-begin = Tervetuloa Logbookiin. Täällä ei ole vielä yhtään organisaatiota. Mitä haluat tehdä?
    .set_up = Ota käyttöön organisaatiossani
    .look_around = Tutustu esimerkkiaineistoon
hello-looking_around = Olet mentorina organisaatiossa nimeltä Lakeside. Se on keksitty: mitään siitä ei ole tapahtunut. Kokeile: /week, /log, /correct ja /unit. Kun haluat aloittaa oikeasti, käytä uutta käyttöönottolinkkiä: ohjelma tulostaa sellaisen joka käynnistyksessä, kunnes oikea organisaatio on olemassa.
hello-terms =
    Ennen kuin aloitamme, organisaatiotasi koskevat käyttöehdot:
    1. Logbookiin tallentuvat käyntikertojen määrät ja se, mitä työntekijät kirjoittavat omasta työstään. Yksittäisestä nuoresta ei saa kirjata mitään: ei nimiä eikä kuvauksia, joista jonkun voisi tunnistaa.
    2. Se, mitä kirjaatte, kuuluu organisaatiollenne. Voitte ottaa kaiken ulos milloin tahansa, avoimissa tiedostomuodoissa.
    3. Työntekijästä Logbookiin tallentuvat hänen valitsemansa nimi, hänen roolinsa, keskustelu tai selain, jota hän käyttää, ja se, mitä hän on kirjannut. Kirjauksiaan hän voi korjata.
    4. Tämän palvelimen ylläpitäjä vastaa siitä, sen varmuuskopioista ja siitä, kuka siihen pääsee.
    5. Ohjelma annetaan sellaisena kuin se on, ilman takuuta.
    Hyväksytkö ne organisaatiosi puolesta?
    .accept = Hyväksyn
    .decline = En hyväksy
hello-declined = Silloin mitään ei otettu käyttöön eikä mitään tallennettu. Linkki pysyy voimassa.
hello-organisation = Mikä on organisaatiosi nimi?
    .label = Organisaatio
    .short = organisaatio
hello-mentor = Millä nimellä työkaverit sinua kutsuvat?
    .label = Mentori
    .short = mentori
hello-language = Millä kielellä tiiminne lukevat?
    .label = Kieli
    .short = kieli
hello-time_zone = Mikä aikavyöhyke? Napauta kaupunkia tai kirjoita jokin lähellä oleva.
    .label = Aikavyöhyke
    .short = aikavyöhyke
hello-unit = Sitten ensimmäinen yksikkö: nuokkari, jalkautuva tiimi, kerho. Mikä sen nimi on?
    .label = Yksikkö
    .short = yksikkö
hello-another = Merkitty: { $activity }. Lisätäänkö toinen toiminta?
    .yes = Lisää toinen
    .no = Ei, jatketaan
hello-works = { $unit }: oletko itsekin siellä töissä, eli kysynkö sinulta toiminnan jälkeen, miten meni?
    .yes = Kyllä
    .no = Ei
    .label = Siellä töissä
    .short = siellä töissä
hello-card = { $name }
    .text = Onko kaikki oikein?
    .save = Ota käyttöön
hello-thrown_away = Mitään ei otettu käyttöön. Linkki pysyy voimassa.
hello-demo_gone = Keksityt tiedot on poistettu.
hello-set_up_done = { $organisation } on nyt käytössä, ja ensimmäinen yksikkö on { $unit }. Seuraavaksi: kutsu työkaverit komennolla /invite. Komennolla /unit muutat yksiköitä ja toimintaa ja liität tiimin keskustelun. Kysyn jokaisen suunnitellun toiminnan jälkeen, miten meni.

activity_details-kind = Mitä siellä tehdään? Yksi toiminta kerrallaan.
    .label = Laji
    .short = laji
    .open = Avoin nuorten ilta
    .group = Ryhmätoiminta
    .project = Hanke
    .event = Tapahtuma
    .camp = Leiri
    .trip = Retki
    .detached = Jalkautuva nuorisotyö
    .school = Koulunuorisotyö
    .digital = Digitaalinen nuorisotyö
activity_details-name = Millä nimellä kutsutte sitä?
    .label = Toiminta
    .short = toiminta
activity_details-weekdays = Minä viikonpäivinä? Ohita, jos se ei ole säännöllistä.
    .label = Viikonpäivät
    .short = viikonpäivät
activity_details-times = Mistä mihin? Vaikka 17-21.
    .label = Kellonajat
    .short = kellonajat

## Units, for mentors

my_unit-only_mentor = Vain mentori voi muuttaa yksiköitä. Kysy omaltasi. Mitä itse voit tehdä: /help.
my_unit-unit = Mikä yksikkö?
    .help = Napauta yksikköä, jota haluat hoitaa. Voit myös avata uuden: nuorisotalon, jalkautuvan tiimin, kerhon.
    .new_unit = Uusi yksikkö
    .done = Valmis
my_unit-organisation = Mihin organisaatioon?
my_unit-unit_name = Mikä on uuden yksikön nimi?
my_unit-what = { $unit }
    { $activities }
    Tiimin keskustelu: { $chats }
    .activity = · { $activity }: { $times }
    .irregular = · { $activity }: ei säännöllisesti
    .no_activity = · ei vielä toimintaa
    .no_chat = ei vielä
    .add_activity = Lisää toiminta
    .change_activity = Muuta toimintaa
    .team_chat = Tiimin keskustelu
    .rename = Vaihda yksikön nimi
    .other_unit = Toinen yksikkö
    .done = Valmis
my_unit-added = Lisätty: { $activity }.
my_unit-activity = Mikä toiminta?
my_unit-change = { $activity }: mitä muutetaan?
    .times = Uudet ajat
    .name = Uusi nimi
    .kind = Toinen laji
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
team_chat-left_alone = ”{ $title }” jäi liittämättä yksikköön. Liitä myöhemmin: /unit.
team_chat-bound = ”{ $title }” on nyt tiimin keskustelu. Yksikkö: { $unit }. Viikko tulee sinne joka maanantai kello 9.
team_chat-greeting = { $unit }: tämä on nyt tiimin keskustelu. Joka maanantai kello 9 näytän täällä viikkonne ja yhden kysymyksen, josta jutella. Viikon näkee milloin vain: /week.

## Invitations

invite-only_mentor = Vain mentori voi kutsua. Pyydä omaltasi.
invite-what = Kenet kutsut?
    .help = Nuorisonohjaaja tulee yhteen yksikköön, mentori koko organisaatioon. Kirjautumiskoodi on sille, joka on jo mukana ja jolla on uusi puhelin.
    .worker = Nuorisonohjaaja
    .mentor = Toinen mentori
    .sign_in = Kirjautumiskoodi työkaverille
invite-unit = Mihin yksikköön?
invite-organisation = Minkä organisaation?
invite-whom = Kuka tarvitsee kirjautumiskoodin? Uuteen puhelimeen tai selaimeen, joka on unohtanut hänet.
invite-nobody = Täällä ei ole vielä ketään muuta. Kutsu ensin joku.
invite-worker_made =
    Kutsu: { $unit }. Toimii kerran, voimassa 7 päivää.
    Koodi: { $code }
    { $links }
invite-mentor_made =
    Kutsu mentoriksi: { $unit }. Toimii kerran, voimassa 7 päivää.
    Koodi: { $code }
    { $links }
invite-sign_in_made =
    Kirjautumiskoodi. Toimii kerran, voimassa päivän. Anna se vain sille, jonka tili on kyseessä.
    Koodi: { $code }
    { $links }

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
help-unit = /unit – yksiköt, toiminta, tiimien keskustelut
help-invite = { $mentor ->
        [true] /invite – kutsu työkaveri mukaan tai takaisin
       *[false] /invite – koodi omaa toista puhelinta tai selainta varten
    }
help-practice = /practice – kolme lyhyttä harjoitusta, joita ei lasketa
help-language = /language – vaihda kieltä
help-cancel = /cancel – laita kesken oleva syrjään, mitään ei katoa
help-one_line = Kun kysyn määriä, voit kirjoittaa kaiken yhdelle riville: 14 18 1 0 / 13-15 / +2

## Menus of commands

menu-log = Kirjaa toiminta
menu-correct = Korjaa kirjausta
menu-week = Viikko
menu-unit = Yksiköt ja toiminta
menu-invite = Kutsu työkaveri
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

## The terminal

terminal-choose = #1 valitsee ensimmäisen painikkeen ja niin edelleen, kaikki muu on tekstiä. Ctrl-D lopettaa, mitään ei katoa.
terminal-picture = Kuva: { $path }

## What the program prints at its start

run-browser = Logbook on käynnissä. Selainkeskustelu: { $address }
run-set_up = Tämä kirja on tyhjä. Ota käyttöön organisaatiossasi tai tutustu esimerkkiaineistoon tästä linkistä; se toimii kerran: { $link }
run-demo = Esimerkkikirja, kaikki keksittyä. Tutustu tästä linkistä; se toimii kerran: { $link }
run-telegram_on = Telegramissa: https://t.me/{ $name }
run-telegram_waits = Telegramia kuuntelee jo toinen Logbook samalla tunnuksella ({ $who }); tämä jatkaa, kun se päättyy.
run-telegram_off = Telegramiin näin: hae tunnus botilta @BotFather, aseta se muuttujaan LOGBOOK_TELEGRAM_TOKEN ja käynnistä uudelleen.
run-only_here = Nämä osoitteet aukeavat vain tällä koneella. Puhelimia ja työkavereita varten: LOGBOOK_WEB_HOST=0.0.0.0 ja LOGBOOK_WEB_URL=http://(tämän koneen osoite):{ $port }, mieluiten https välityspalvelimen takana.
run-stop = Ctrl-C pysäyttää, mitään ei katoa.

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
