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
desk-doing_application = Organisaation pääsy mukaan
desk-doing_terms = Käyttöehdot
desk-doing_language = Kielen valinta
desk-doing_help = Ohje

group-needs_mentor = Hei! Olen Logbook. Näytän nuorisotyön tiimille sen viikon. Vain organisaationne mentori voi liittää tämän keskustelun yksikköön: pyydä mentoria lisäämään minut tai lähettämään minulle kahden kesken /unit.
group-not_your_link = Tuo linkki on tehty toiselle mentorille, tai se on jo käytetty. Lähetä minulle kahden kesken /unit ja tee uusi.
group-asked_mentor = Hei! Kysyin kahden kesken, mille yksikölle tämä keskustelu kuuluu. Vastaaja: { $mentor }.
group-not_bound = Tätä keskustelua ei ole vielä liitetty yksikköön. Mentori voi tehdä sen: lähetä minulle kahden kesken /unit.
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
answers-weekly = En osannut lukea tästä viikonpäiviä ja kellonaikoja: ”{ $text }”. Kirjoita esimerkiksi pe 17-21 tai ma ke 15-17.30, tai napauta päiviä.
answers-weekly_days = Minä päivinä { $text }? Kirjoita esimerkiksi pe { $text }, tai napauta ensin päivät.
answers-weekly_word = ”{ $text }” ei ole tuntemani viikonpäivä. Kirjoita esimerkiksi pe 17-21 tai ma ke 15-17.30, tai napauta päiviä.
answers-weekly_many = Siinä on { $number } aikaa viikossa, ja tähän mahtuu { $most }. Kirjoita rivi uudelleen lyhyempänä.
answers-code = Tuo ei näytä kutsukoodilta. Koodissa on kymmenen kirjainta ja numeroa, vaikka 7KQ4M-2XW9T, tai se on linkki.

## Log a session

log_session-no_unit = Sinulla ei ole vielä yksikköä, joten kirjattavaa ei ole. Pyydä mentorilta kutsu.
log_session-no_activity = { $unit }: täällä ei ole vielä toimintaa. Mentori lisää sitä komennolla /unit.
log_session-unit = Mikä yksikkö?
log_session-which = Mikä näistä?
    .option = { $activity }, { $when }
    .other = Jokin muu
log_session-activity = Mikä toiminta?
log_session-day = Mikä päivä? Enintään 14 päivää taaksepäin.
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
    .tapping = Tyttöjä { $girls } · poikia { $boys } · muunsukupuolisia { $nonbinary } · ei tiedossa { $unknown }. Yhteensä { $total }.
    .label = Kävijöitä
    .short = kävijämäärä
log_session-ages = Kävijöitä { $total }{ $gender ->
        [unknown] , sukupuoli ei tiedossa
       *[known] {""}
    }. Minkä ikäisiä enimmäkseen?
    .second = Enimmäkseen { $picked }. Valmis, vai vielä toinen?
    .counting = Montako kussakin ikäryhmässä? Vaikka 13-15 20, 16-17 8. Ikäryhmät: { $bands }.
    .label = Ikäryhmät
    .short = ikäryhmät
log_session-new_faces = Montako uutta kävijää? Nuoria, joita ette olleet nähneet täällä ennen.
    .more = Montako uutta kävijää? Kirjoita luku.
    .label = Uusia kävijöitä
    .short = uudet kävijät
log_session-youth_run = Suunnittelivatko ja toteuttivatko nuoret osan itse? Vain se, minkä he sekä suunnittelivat että toteuttivat itse, ohjaajat vain tukena.
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

correct_session-none = Sinulla ei ole kirjauksia, joita voisit korjata. Kirjaa toiminta: /log.
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

## The week

our_week-no_unit = Sinulla ei ole vielä yksikköä, joten viikkoakaan ei ole.
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
hello-yours = Olet jo liittynyt tuolla koodilla, { $name }; keneltäkään ei mennyt vuoroa. Komennot: /help.
hello-door = Tervetuloa Logbookiin. Kirjoita tai liitä tähän kutsukoodisi. Sen saat organisaatiosi mentorilta.
    .code = Minulla on koodi
    .bring = Tuo organisaationi mukaan
hello-code = Kirjoita tai liitä kutsukoodisi tai koko linkki.
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
    .activity = Toinen toiminta
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

people-former = entinen työntekijä

## Invitations

invite-only_mentor = Vain mentori voi kutsua muita: pyydä omaltasi. Itsellesi voit saada koodin, joka avaa tilisi toisessa puhelimessa tai selaimessa.
    .own = Koodi itselleni
    .no = Ei kiitos
invite-no_unit = Täällä ei ole vielä yksikköä, johon voisi tulla.
invite-what = Kenet kutsut?
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

## Help

help-worker =
    /log – kirjaa toiminta
    /correct – korjaa omaa kirjaustasi
    /week – yksikkösi viikko kuvana
    /language – vaihda kieltä
    /cancel – laita kesken oleva syrjään, mitään ei katoa
    Kun kysyn määriä, voit kirjoittaa kaiken yhdelle riville: 14 18 1 0 / 13-15 / +2
help-mentor =
    /log – kirjaa toiminta
    /correct – korjaa kirjausta
    /week – yksikön viikko kuvana
    /unit – yksiköt, toiminta, tiimien keskustelut
    /invite – kutsu työkaveri mukaan tai takaisin
    /language – vaihda kieltä
    /cancel – laita kesken oleva syrjään, mitään ei katoa
    Kun kysyn määriä, voit kirjoittaa kaiken yhdelle riville: 14 18 1 0 / 13-15 / +2

## Menus of commands

menu-log = Kirjaa toiminta
menu-correct = Korjaa kirjausta
menu-week = Viikko
menu-unit = Yksiköt ja toiminta
menu-invite = Kutsu työkaveri
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
