"""An invented book to look around in: three organisations, twelve units, eighteen months. Nothing in it is real.

The shapes are those of published figures: about ten visits and five hours a session, three quarters open
work, a sixth of the hours run by young people. Nothing is taken from any real town, unit or person.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert, select, update

from storage import rollups
from storage.individual import individual_months
from storage.people import give_role, new_member, roles
from storage.plan import plan_ahead
from storage.reflections import reflections
from storage.sessions import AGE_BANDS, length, revisions, sessions
from storage.units import Slot, add_activity, found_organisation, goals, open_unit, organisations

DAYS = 548
"""How far back the invented sessions go: eighteen months."""

MON, TUE, WED, THU, FRI, SAT = range(6)
CHILDREN, TEENS, OLDER = ("10_12", "13_15"), ("13_15", "16_17"), ("16_17", "18_24")


@dataclass(frozen=True)
class DemoBook:
    """What was made, and whom to look around as: the worker and the mentor of the first unit, the Boathouse."""

    organisations: tuple[int, ...]
    units: tuple[int, ...]
    worker: int
    mentor: int
    boathouse: int
    sessions: int
    """Sessions of every status, those still to come included."""


@dataclass(frozen=True)
class _Shape:
    """An activity: when it is, for how long (hours), and how many usually come. With `every` it is not in the plan
    but happens each so many weeks."""

    name: str
    kind: str
    days: tuple[int, ...]
    starts: time
    hours: int
    visits: float
    ages: tuple[str, ...] = TEENS
    every: int = 0
    partner: bool = False


@dataclass(frozen=True)
class _House:
    """A unit: its people, its activities, and by how much girls come more often than elsewhere."""

    name: str
    workers: tuple[str, ...]
    shapes: tuple[_Shape, ...]
    girls_more: float = 0.0
    big: bool = False
    """Stays open in July, with half the visits, and has had two ordinary weeks, nothing cancelled or forgotten: its
    picture is the first somebody sees."""
    areas: tuple[str, ...] = ()
    individual: bool = False


@dataclass(frozen=True)
class _Town:
    name: str
    language: str
    time_zone: str
    mentor: str
    others: tuple[tuple[str, str], ...]
    """Further members: name and role in the whole organisation."""
    houses: tuple[_House, ...]
    goal: str
    aims: tuple[str, ...]


def _open(name: str, days: tuple[int, ...], hour: int, hours: int, visits: float,
          ages: tuple[str, ...] = TEENS) -> _Shape:
    return _Shape(name, "open", days, time(hour), hours, visits, ages)


def _group(name: str, day: int, hour: int, visits: float = 6.5, *, partner: bool = False) -> _Shape:
    return _Shape(name, "group", (day,), time(hour), 2, visits, partner=partner)


def _away(camp: str, trip: str, visits: float = 13) -> tuple[_Shape, ...]:
    return (_Shape(camp, "camp", (FRI,), time(16), 46, visits, every=27),
            _Shape(trip, "trip", (SAT,), time(10), 7, visits - 2, every=11))


_TOWNS = (
    _Town(
        "Lakeside (invented)", "en", "Europe/Helsinki", "Veikko", (("Maija", "partner"), ("Liisa", "viewer")),
        (
            _House("Boathouse", ("Aino", "Tobias"), (
                _open("Open evening", (TUE, WED, THU, FRI), 17, 4, 35), _group("Band room", THU, 15),
                _Shape("Light festival", "event", (SAT,), time(15), 4, 70, every=26),
                *_away("Island camp", "Trip to the climbing hall", 16),
            ), girls_more=0.015, big=True, individual=True),
            _House("Paper Mill Club", ("Selma",), (
                _open("Open house", (MON, TUE, WED, THU, FRI), 14, 6, 6.0, CHILDREN), _group("Cooking group", WED, 16),
                _group("Board games of the heritage society", WED, 18, partner=True), *_away("Forest camp", "Ice trip"),
            ), girls_more=-0.02),
            _House("Kite Hill Den", ("Rasmus",), (
                _open("Open house", (MON, WED, THU, FRI, SAT), 14, 6, 5.4), _group("Photo group", TUE, 16),
            ), girls_more=0.03),
            _House("Lamplight Crew", ("Iris",), (
                _Shape("Evening round", "detached", (FRI,), time(19), 3, 50, OLDER),
            ), areas=("Harbour side", "Station square", "New estates"), individual=True),
        ),
        "A quarter of the hours run by young people themselves",
        ("Let the young people open the kitchen without us.", "Be at the door for the first half hour.",
         "Ask three people what they would do with the back room.", "Try the evening without the big screen."),
    ),
    _Town(
        "Järvikunta (keksitty)", "fi", "Europe/Helsinki", "Petri", (("Kaarina", "viewer"),),
        (
            _House("Kuutamotalo", ("Oona", "Lauri"), (
                _open("Avoin nuorten ilta", (TUE, WED, THU, FRI), 17, 4, 31), _group("Bänditreenit", WED, 15),
                _Shape("Nuorten kesäpäivä", "event", (SAT,), time(12), 5, 65, every=26),
                *_away("Saaristoleiri", "Retki uimahalliin", 15),
            ), girls_more=-0.015, big=True, individual=True),
            _House("Sammalkallion nuokkari", ("Helmi",), (
                _open("Avoin ilta", (MON, TUE, THU, FRI, SAT), 14, 6, 6.0), _group("Kokkikerho", WED, 16),
                *_away("Metsäleiri", "Laskettelureissu"),
            )),
            _House("Pilvilammen nuokkari", ("Otso",), (
                _open("Avoin ilta", (MON, TUE, WED, FRI, SAT), 14, 6, 5.2, CHILDREN), _group("Tyttöjen ryhmä", THU, 16),
                _Shape("Välituntitoiminta", "school", (TUE,), time(11), 1, 18, CHILDREN, every=4),
            ), girls_more=0.04),
            _House("Tuulimyllyn nuokkari", ("Vilma",), (
                _open("Avoin ilta", (TUE, WED, THU, FRI), 14, 6, 5.6),
                _group("Lautapelikerho yhdistyksen kanssa", SAT, 13, partner=True),
            ), girls_more=-0.04),
            _House("Verkkonuokkari Majakka", ("Eero",), (
                _Shape("Palvelinilta", "digital", (WED,), time(17), 3, 9, OLDER),
                _Shape("Oma peli", "project", (MON,), time(16), 2, 6, OLDER, every=2),
            ), girls_more=-0.1),
        ),
        "Neljännes tunneista nuorten itsensä järjestämiä",
        ("Annetaan nuorten päättää illan musiikki ja ruoka.", "Ollaan ovella ensimmäinen puoli tuntia.",
         "Kysytään kolmelta, mitä takahuoneessa voisi tehdä.", "Kokeillaan iltaa ilman isoa näyttöä."),
    ),
    _Town(
        "Månvik (påhittad)", "sv", "Europe/Stockholm", "Sten", (("Gunvor", "viewer"),),
        (
            _House("Månhuset", ("Alva",), (
                _open("Öppen kväll", (TUE, WED, THU, FRI, SAT), 14, 6, 7.2), _group("Teatergrupp", MON, 16),
                *_away("Skogsläger", "Utflykt till ishallen"),
            ), big=True, individual=True),
            _House("Fyrtornets fritidsgård", ("Nils",), (
                _open("Öppen kväll", (MON, WED, THU, FRI, SAT), 14, 6, 5.6), _group("Matlagning", TUE, 16),
            ), girls_more=0.02),
            _House("Grankottens klubb", ("Tuva",), (
                _open("Öppet hus", (MON, TUE, WED, THU, FRI), 14, 6, 5.4, CHILDREN), _group("Skaparverkstad", SAT, 11),
            )),
        ),
        "En fjärdedel av timmarna planerade och genomförda av unga",
        ("Lämna första timmen oplanerad och titta på.", "Bjud in två grupper som aldrig sitter ihop.",
         "Lämna över musiken och ljuset.", "Stäng kontorsdörren och stanna i rummet."),
    ),
)


def fill(tx: Connection, now: datetime, chance: random.Random) -> DemoBook:
    """Add the invented book to this one. The same `now` and the same chance make the same book.

    About 4,500 sessions, written set-based, and the monthly sums worked out anew for the whole book.
    """
    begun = now - timedelta(days=DAYS)
    made = [_found(tx, town, begun) for town in _TOWNS]
    for town, made_of in zip(_TOWNS, made, strict=True):
        _write_sessions(tx, town, made_of, now, chance)
        _write_beside(tx, town, made_of, now, chance)
    plan_ahead(tx, now)
    rollups.rebuild(tx)
    unit_ids = tuple(unit for made_of in made for unit in made_of.units)
    total = len(tx.execute(select(sessions.c.id).where(sessions.c.unit_id.in_(unit_ids))).all())
    first = made[0]
    return DemoBook(tuple(made_of.organisation for made_of in made), unit_ids, first.workers[0][0], first.mentor,
                    first.units[0], total)


# Organisations, units, activities, members

def mentor(tx: Connection) -> int | None:
    """The mentor of the first invented organisation, None when there is no demo book."""
    return tx.execute(
        select(roles.c.member_id).join(organisations, organisations.c.id == roles.c.organisation_id)
        .where(organisations.c.invented, organisations.c.practice_for.is_(None), roles.c.role == "mentor")
        .order_by(roles.c.id).limit(1)).scalar()


@dataclass(frozen=True)
class _Made:
    """The ids of a town: its units and their workers and activities in the order of its houses and shapes."""

    organisation: int
    mentor: int
    units: tuple[int, ...]
    workers: tuple[tuple[int, ...], ...]
    activities: tuple[tuple[int, ...], ...]


def _found(tx: Connection, town: _Town, begun: datetime) -> _Made:
    organisation = found_organisation(tx, town.name, town.language, town.time_zone, begun, invented=True)

    def member(name: str, role: str, unit: int | None) -> int:
        someone = new_member(tx, name, town.language, begun)
        give_role(tx, someone, role, organisation, unit, begun)
        return someone

    mentor = member(town.mentor, "mentor", None)
    for name, role in town.others:
        member(name, role, None)
    unit_ids = tuple(open_unit(tx, organisation, house.name, begun) for house in town.houses)
    pairs = list(zip(town.houses, unit_ids, strict=True))
    return _Made(
        organisation, mentor, unit_ids,
        tuple(tuple(member(name, "worker", unit) for name in house.workers) for house, unit in pairs),
        tuple(tuple(_activity(tx, unit, shape, begun) for shape in house.shapes) for house, unit in pairs))


def _activity(tx: Connection, unit: int, shape: _Shape, begun: datetime) -> int:
    ends = time((shape.starts.hour + shape.hours) % 24)
    slots = [] if shape.every else [Slot(day, shape.starts, ends) for day in shape.days]
    return add_activity(tx, unit, shape.name, shape.kind, slots, begun, partner=shape.partner)


# Sessions

_EMPTY: dict[str, Any] = {column.name: None for column in sessions.columns if column.name != "id"} | {
    "ages_mode": "none", "tags": "", "late": False, "revision": 0, "status": "planned"}


def _write_sessions(tx: Connection, town: _Town, made: _Made, now: datetime, chance: random.Random) -> None:
    rows: list[dict[str, Any]] = []
    for house, unit, workers, ids in zip(town.houses, made.units, made.workers, made.activities, strict=True):
        of_house = [_session(town, house, shape, starts, workers, now, chance) | {
            "organisation_id": made.organisation, "unit_id": unit, "activity_id": activity}
            for shape, activity in zip(house.shapes, ids, strict=True)
            for starts in _occasions(house, shape, town.time_zone, now)]
        rows.extend(of_house)
    _leave_one_open([row for row in rows if row["unit_id"] == made.units[0]])
    tx.execute(insert(sessions), rows)
    found = tx.execute(select(sessions.c.id, sessions.c.activity_id, sessions.c.starts)
                       .where(sessions.c.organisation_id == made.organisation)).all()
    numbers = {(row.activity_id, row.starts): row.id for row in found}
    for row in rows:
        row["id"] = numbers[row["activity_id"], row["starts"]]
    _write_reflections(tx, town, rows, chance)
    _write_revisions(tx, rows, now)


def _occasions(house: _House, shape: _Shape, time_zone: str, now: datetime) -> Iterator[datetime]:
    """The local starts of a shape that are over at `now`, oldest first."""
    zone = ZoneInfo(time_zone)
    today = now.astimezone(zone).date()
    for ago in range(DAYS, -1, -1):
        day = today - timedelta(days=ago)
        starts = datetime.combine(day, shape.starts)
        over = (starts + timedelta(hours=shape.hours)).replace(tzinfo=zone) <= now
        week = day.toordinal() // 7 + len(shape.name)  # so that not every trip falls in the same week
        if day.weekday() in shape.days and over and _season(house, day) and not (shape.every and week % shape.every):
            yield starts


def _season(house: _House, day: date) -> float:
    """How full the house is at that time of year, against its usual; 0 when it is closed."""
    if (day.month, day.day) >= (12, 22) or (day.month, day.day) <= (1, 2):
        return 0
    if (6, 20) <= (day.month, day.day) <= (8, 7):
        return 0.55 if house.big else 0
    return {1: 0.98, 2: 1.0, 3: 1.0, 4: 0.95, 5: 0.9, 6: 0.8, 8: 0.95, 9: 1.12, 10: 1.1, 11: 1.06, 12: 0.98}[day.month]


_BUSY = (0.92, 0.86, 1.03, 0.9, 1.22, 1.0, 1.0)
"""How full each weekday is against the mean."""


def _session(town: _Town, house: _House, shape: _Shape, starts: datetime, workers: tuple[int, ...], now: datetime,
             chance: random.Random) -> dict[str, Any]:
    ends = starts + timedelta(hours=shape.hours)
    over_at = ends.replace(tzinfo=ZoneInfo(town.time_zone)).astimezone(UTC)
    row = _EMPTY | {
        "kind": shape.kind, "partner": shape.partner, "date": starts.date(), "starts": starts, "ends": ends,
        "over_at": over_at,
        "minutes": length(starts, ends, town.time_zone), "planned": not shape.every,
        "created_at": over_at - timedelta(days=14) if not shape.every else over_at, "asked_at": over_at}
    ordinary = bool(shape.every) or (house.big and over_at > now - timedelta(days=14))
    if chance.random() < 0.075 and not ordinary:
        return row  # nobody has answered
    row |= _written(over_at, ends, town.time_zone, now, chance) | {"author_id": chance.choice(workers)}
    if chance.random() < 0.042 and not ordinary:
        reason = chance.choice(("staff", "staff", "nobody_came", "holiday", "premises", "weather", None))
        return row | {"status": "cancelled", "cancelled_reason": reason}
    if chance.random() < 0.13:
        row["aim"] = chance.choice(town.aims)
    if house.areas and shape.kind == "detached":
        row["area"] = chance.choice(house.areas)
    return row | {"status": "held"} | _told(house, shape, starts.date(), row["minutes"], chance)


def _written(over_at: datetime, ends: datetime, time_zone: str, now: datetime, chance: random.Random) -> dict[str, Any]:
    """Most write at once; one in twenty only days later."""
    wait = timedelta(days=chance.randint(1, 9)) if chance.random() < 0.05 else timedelta(minutes=chance.randint(1, 40))
    written_at = min(over_at + wait, now)
    late = written_at.astimezone(ZoneInfo(time_zone)).date() > ends.date()
    return {"written_at": written_at, "late": late, "revision": 1}


def _told(house: _House, shape: _Shape, day: date, minutes: int, chance: random.Random) -> dict[str, Any]:
    """What a worker tells of a held session."""
    usual = shape.visits * _season(house, day) * (_BUSY[day.weekday()] if len(shape.days) > 1 else 1)
    most = {"open": 118, "group": 38}.get(shape.kind, 200)
    total = min(most, max(0, round(chance.gauss(usual, 0.6 + 0.2 * usual))))
    new_face = 0.12 if shape.kind == "detached" else 0.06 if day.month in (1, 9) else 0.025
    told = {
        **_counts(house, shape, total, chance), **_ages(shape, total, chance),
        **_produced(shape, total, minutes, chance),
        "new_faces": sum(chance.random() < new_face for _ in range(total)) if chance.random() < 0.87 else None,
    }
    if chance.random() < 0.4:
        told |= {"workers": chance.choice((1, 2, 2, 3)), "volunteers": chance.choice((0, 0, 1))}
    if chance.random() < 0.35:
        told["tags"] = ",".join(sorted(chance.sample(("social", "culture", "sport", "digital", "self_initiated"),
                                                     chance.choice((1, 1, 2)))))
    return told


def _counts(house: _House, shape: _Shape, total: int, chance: random.Random) -> dict[str, int]:
    not_known = 0.2 if shape.kind == "detached" else 0.02
    counts = {"girls": 0, "boys": 0, "nonbinary": 0, "unknown": 0}
    for _ in range(total):
        if chance.random() < not_known:
            counts["unknown"] += 1
        else:
            who = chance.random()
            counts["nonbinary" if who < 0.006 else "girls" if who < 0.489 + house.girls_more else "boys"] += 1
    return counts


def _ages(shape: _Shape, total: int, chance: random.Random) -> dict[str, Any]:
    how = chance.random()
    if how < 0.25 or not total:
        return {"ages_mode": "none"}
    if how < 0.9:
        bands = [chance.choice((shape.ages[0], *shape.ages))]
        bands += [band for band in shape.ages if band not in bands and chance.random() < 0.35]
        return {"ages_mode": "mostly", "mostly_1": bands[0], "mostly_2": bands[1] if len(bands) > 1 else None}
    numbers = dict.fromkeys(AGE_BANDS, 0)
    for _ in range(total - chance.randint(0, min(2, total))):
        numbers[chance.choice((*shape.ages, *shape.ages, *TEENS))] += 1
    return {"ages_mode": "counted"} | {f"age_{band}": number for band, number in numbers.items()}


def _produced(shape: _Shape, total: int, minutes: int, chance: random.Random) -> dict[str, int | None]:
    if chance.random() < 0.07:
        return {"producers": None, "produced_minutes": None}
    if not total or chance.random() > (0.38 if shape.kind == "group" else 0.295):
        return {"producers": 0, "produced_minutes": 0}
    quarters = math.ceil(minutes * chance.uniform(0.25, 0.85) / 15)
    return {"producers": chance.randint(1, min(6, total)), "produced_minutes": min(minutes, quarters * 15)}


def _leave_one_open(rows: list[dict[str, Any]]) -> None:
    """The first unit's newest session from the plan waits for its answer, so that there is one to try."""
    newest = max((row for row in rows if row["planned"]), key=lambda row: row["over_at"], default=None)
    if newest is None:
        return
    kept = ("kind", "partner", "date", "starts", "ends", "over_at", "minutes", "planned", "created_at", "asked_at",
            "organisation_id", "unit_id", "activity_id")
    newest.update(_EMPTY | {name: newest[name] for name in kept})


# What stands beside the sessions

def _write_reflections(tx: Connection, town: _Town, rows: list[dict[str, Any]], chance: random.Random) -> None:
    said = []
    for row in rows:
        if row["status"] == "held" and chance.random() < 0.42:
            prompt = row["date"].toordinal() // 7 % len(REFLECTIONS) + 1
            text = chance.choice(REFLECTIONS[prompt - 1][town.language])
            said.append({"session_id": row["id"], "unit_id": row["unit_id"], "prompt": str(prompt), "text": text,
                         "visibility": "organisation" if chance.random() < 0.3 else "team",
                         "author_id": row["author_id"], "written_at": row["written_at"]})
    tx.execute(insert(reflections), said)


def _write_revisions(tx: Connection, rows: list[dict[str, Any]], now: datetime) -> None:
    """Every eightieth held session was corrected the next minute: one boy fewer than first written."""
    held = [row for row in rows if row["status"] == "held"]
    for row in held[::80]:
        at = min(row["written_at"] + timedelta(minutes=1), now)
        tx.execute(update(sessions).where(sessions.c.id == row["id"]).values(revision=2, edited_at=at))
        tx.execute(insert(revisions).values(session_id=row["id"], number=2, field="boys", old=row["boys"] + 1,
                                            new=row["boys"], by=row["author_id"], at=at))


def _write_beside(tx: Connection, town: _Town, made: _Made, now: datetime, chance: random.Random) -> None:
    """Individual work of the months that are over, and one goal for the first unit."""
    today = now.astimezone(ZoneInfo(town.time_zone)).date()
    first_days = sorted({(today - timedelta(days=ago)).replace(day=1) for ago in range(DAYS - 31)})[:-1]
    months = []
    for house, unit in zip(town.houses, made.units, strict=True):
        for month in first_days if house.individual else ():
            meetings = chance.randint(2, 14)
            months.append({"unit_id": unit, "month": month, "meetings": meetings,
                           "minutes": meetings * chance.randint(30, 60)})
    tx.execute(insert(individual_months), months)
    tx.execute(insert(goals).values(
        unit_id=made.units[0], measure="produced_share", good_enough=0.25, wording=town.goal, created_at=now,
        first_day=today.replace(month=1, day=1), last_day=today.replace(month=12, day=31)))


REFLECTIONS: tuple[dict[str, tuple[str, ...]], ...] = (
    {"en": ("A quiz nobody had planned filled the whole back room for an hour.",
            "Somebody brought a guitar and by eight there was a choir on the stairs.",
            "The broken table football became a repair job with six pairs of hands."),
     "fi": ("Takahuoneessa syntyi tietovisa, jota kukaan ei ollut suunnitellut.",
            "Portaikossa laulettiin yhdessä, kun joku toi kitaran mukanaan.",
            "Rikkinäisestä pöytäfutiksesta tuli koko porukan korjausurakka."),
     "sv": ("En frågesport som ingen hade planerat fyllde bakre rummet i en timme.",
            "Någon tog med en gitarr, och vid åttatiden sjöng en kör i trappan.",
            "Det trasiga fotbollsspelet blev ett bygge med sex par händer.")},
    {"en": ("The skaters have not been here for three weeks; the new ramp by the school may be why.",
            "The youngest stay away when the older ones take the sofa by the door.",
            "Hardly anybody from the far end of the bus line; the last bus leaves too early."),
     "fi": ("Skeittarit ovat olleet poissa kolme viikkoa, syynä ehkä koulun uusi ramppi.",
            "Nuorimmat eivät tule, kun isommat istuvat oven vieressä sohvalla.",
            "Bussilinjan päästä ei tule juuri kukaan, viimeinen vuoro lähtee liian aikaisin."),
     "sv": ("Skejtarna har inte synts på tre veckor, kanske är det nya rampen vid skolan.",
            "De yngsta stannar borta när de äldre tar soffan vid dörren.",
            "Knappt någon från busslinjens slut, sista bussen går för tidigt.")},
    {"en": ("We chose the film. They would have chosen better and quicker.",
            "We set the closing hour of the kitchen without asking a single one of them.",
            "The rules for the game room were ours from first to last word."),
     "fi": ("Me valitsimme elokuvan, vaikka nuoret olisivat valinneet paremman.",
            "Päätimme keittiön sulkemisajasta kysymättä keneltäkään.",
            "Pelihuoneen säännöt olivat alusta loppuun meidän käsialaamme."),
     "sv": ("Vi valde filmen. De hade valt bättre och snabbare.",
            "Vi bestämde när köket stänger utan att fråga en enda.",
            "Reglerna för spelrummet var våra från första ordet till det sista.")},
    {"en": ("Easy at the pool table, hard in the kitchen, where everybody already has a place.",
            "The craft corner takes newcomers in; the gaming chairs are taken for good.",
            "The first ten minutes in the hall are the hardest, so one of us now stays there."),
     "fi": ("Biljardipöydällä oli helppo olla uusi, keittiössä vaikeaa.",
            "Askartelunurkka ottaa uudet vastaan, pelituolit on jo varattu vakiporukalle.",
            "Eteisessä ensimmäiset kymmenen minuuttia ovat vaikeimmat, siksi joku meistä on siellä."),
     "sv": ("Lätt vid biljardbordet, svårt i köket där alla redan har sin plats.",
            "Pysselhörnan tar emot nya, spelstolarna är upptagna för gott.",
            "De första tio minuterna i hallen är svårast, så nu står en av oss där.")},
    {"en": ("The talk about summer jobs; it needs somebody who knows about contracts.",
            "We began on what a fair rule is and ran out of evening. It needs a calmer room.",
            "The one about sleep and phones; next time we bring the facts and listen first."),
     "fi": ("Puhe kesätöistä jäi kesken; ensi kerralla tarvitaan työsopimukset tunteva aikuinen.",
            "Aloitimme siitä, mikä on reilu sääntö. Keskustelu tarvitsee rauhallisemman huoneen.",
            "Unesta ja puhelimista kannattaa jatkaa, ensin kuunnellen."),
     "sv": ("Samtalet om sommarjobb; det behöver någon som kan avtal.",
            "Vi började på vad en rättvis regel är och hann inte klart. Det behöver ett lugnare rum.",
            "Det om sömn och mobiler; nästa gång lyssnar vi först.")},
    {"en": ("Twice the usual on a Tuesday: the school closed early. Next week will tell.",
            "Fewer visits but longer ones; we should count how long people stay for a while.",
            "More new faces than in the whole month before, most of them after the school visit."),
     "fi": ("Tiistaina tuplasti väkeä, koska koulu loppui aikaisin. Ensi viikko näyttää.",
            "Käyntejä oli vähemmän, mutta viivyttiin pidempään.",
            "Uusia kävijöitä enemmän kuin koko viime kuussa, luultavasti kouluvierailun ansiosta."),
     "sv": ("Dubbelt så många en tisdag: skolan slutade tidigt. Nästa vecka får visa.",
            "Färre besök men längre, vi borde räkna hur länge de stannar ett tag.",
            "Fler nya än på hela förra månaden, de flesta efter skolbesöket.")},
    {"en": ("The stage belonged to one group all evening; a list on the wall might share it out.",
            "The workshop was mixed for the first time, since the task was new to everybody.",
            "Boys filled the big room, girls the two small ones. Moving the sofas changed it at once."),
     "fi": ("Lava oli koko illan samalla porukalla; varauslista seinällä voisi auttaa.",
            "Verstaalla oli ensimmäistä kertaa sekaporukka, koska tehtävä oli uusi kaikille.",
            "Pojat olivat isossa salissa ja tytöt pienissä huoneissa. Sohvien siirto muutti asian heti."),
     "sv": ("Scenen var en enda grupps hela kvällen, en lista på väggen kunde fördela den.",
            "Verkstaden var blandad för första gången, för uppgiften var ny för alla.",
            "Killarna tog stora rummet, tjejerna de två små. Det ändrades när vi flyttade sofforna.")},
    {"en": ("How to run a sound desk; by the end they explained it to each other without us.",
            "Patience with dough. The second batch was left alone to rise.",
            "That a meeting is shorter with a list. They wrote the list themselves the week after."),
     "fi": ("Miksauspöydän käyttöä; lopulta neuvottiin toisia ilman meitä.",
            "Kärsivällisyyttä taikinan kanssa, toinen satsi sai kohota rauhassa.",
            "Että kokous lyhenee listalla. Seuraavalla viikolla lista oli valmiina."),
     "sv": ("Att sköta ett mixerbord; till slut förklarade de för varandra utan oss.",
            "Tålamod med deg. Den andra fick jäsa i fred.",
            "Att ett möte blir kortare med en lista. Veckan efter skrev de den själva.")},
    {"en": ("We stopped the sign-up sheet at the door. It kept people out and told us nothing.",
            "No more announcements through the loudspeaker; we walk round and ask instead.",
            "The themed evenings are gone. The theme was always ours and never theirs."),
     "fi": ("Luovuimme ovella olleesta ilmoittautumislistasta, se vain karkotti väkeä.",
            "Emme enää kuuluta kovaäänisestä, vaan kierrämme kysymässä.",
            "Teemaillat jäivät pois, koska teema oli aina meidän."),
     "sv": ("Vi slutade med anmälningslistan vid dörren. Den höll folk ute och sa oss inget.",
            "Inga fler utrop i högtalaren, vi går runt och frågar i stället.",
            "Temakvällarna är borta. Temat var alltid vårt och aldrig deras.")},
    {"en": ("The café ran for two hours without us. We sat down, which was the hardest part.",
            "They settled the queue for the studio among themselves; we only held back the clock.",
            "Somebody noticed the bin was full and had it emptied before we saw it. We said thank you."),
     "fi": ("Kahvila pyöri kaksi tuntia ilman meitä. Vaikeinta oli pysyä istumassa.",
            "Studiovuorot sovittiin nuorten kesken, me vain annoimme aikaa.",
            "Roskis tyhjeni ennen kuin ehdimme edes huomata. Muistimme kiittää."),
     "sv": ("Caféet gick i två timmar utan oss. Vi satte oss ner, det var det svåraste.",
            "De ordnade kön till studion själva, vi gav dem bara tid.",
            "Någon såg att soptunnan var full och tömde den innan vi märkte det. Vi sa tack.")},
    {"en": ("The moment the older ones taught the younger to plug in the amplifier.",
            "How quiet a full room can be when everybody is building something.",
            "The list on the fridge of what the house needs, in eleven different hands."),
     "fi": ("Sen hetken, kun isommat opettivat nuoremmille vahvistimen kytkemistä.",
            "Miten hiljainen täysi huone voi olla, kun kaikki rakentavat jotain.",
            "Jääkaapin ovessa olevan toivelistan, yhdellätoista eri käsialalla."),
     "sv": ("Stunden när de äldre lärde de yngre att koppla in förstärkaren.",
            "Hur tyst ett fullt rum kan vara när alla bygger något.",
            "Listan på kylskåpet över vad huset behöver, med elva olika handstilar.")},
    {"en": ("A quarrel over the music. Lowering it for ten minutes helped; next time a shared list.",
            "The hall was too full at seven. Opening the yard door earlier would have been enough.",
            "Tired after exams, short fuses everywhere. Pancakes calmed more than we did."),
     "fi": ("Musiikista tuli riita. Kymmenen minuutin hiljaisuus auttoi, ensi kerralla tehdään yhteinen lista.",
            "Eteinen oli seitsemältä liian täynnä, pihaovi olisi pitänyt avata aiemmin.",
            "Koeviikon jälkeen oltiin väsyneitä. Letut rauhoittivat enemmän kuin me."),
     "sv": ("Ett gräl om musiken. Det hjälpte att sänka i tio minuter, nästa gång en gemensam lista.",
            "Hallen var för full klockan sju. Det hade räckt att öppna gårdsdörren tidigare.",
            "Trötta efter proven och korta stubiner överallt. Pannkakor lugnade mer än vi.")},
    {"en": ("A table by the door with something to do in the first five minutes.",
            "Put the chairs of the meeting corner in a ring and take our own out of the middle.",
            "Write the evening's open jobs on the board and let them be taken."),
     "fi": ("Pöytä oven viereen ja siihen jotain tekemistä ensimmäisiksi viideksi minuutiksi.",
            "Kokousnurkan tuolit rinkiin ja omamme pois keskeltä.",
            "Illan hommat taululle, josta ne saa itse poimia."),
     "sv": ("Ett bord vid dörren med något att göra de första fem minuterna.",
            "Ställ stolarna i möteshörnan i ring och ta bort våra från mitten.",
            "Skriv kvällens sysslor på tavlan och låt dem tas.")},
    {"en": ("The library lets young people order the magazines. We could do that with the games.",
            "Another house closes the office for the first hour. We will try it on a Wednesday.",
            "The sports club ends with a round of one word each; easy to borrow."),
     "fi": ("Kirjastossa nuoret tilaavat lehdet. Meillä voisi tehdä samoin pelien kanssa.",
            "Toisella talolla toimisto on kiinni ensimmäisen tunnin. Kokeilemme keskiviikkona.",
            "Urheiluseura päättää illan yhden sanan kierrokseen, sen voi lainata."),
     "sv": ("På biblioteket beställer unga tidningarna. Så kunde vi göra med spelen.",
            "Ett annat hus stänger kontoret första timmen. Vi provar en onsdag.",
            "Idrottsklubben slutar med en runda på ett ord var, lätt att låna.")},
    {"en": ("Closer. What moved it was handing over the key to the kitchen cupboard.",
            "The same as last month; we talked about the goal and changed nothing.",
            "Further, honestly. Two of us were away and the evenings became ours again."),
     "fi": ("Lähempänä. Asiaa liikutti keittiön kaapin avaimen luovuttaminen.",
            "Sama kuin viime kuussa: puhuimme tavoitteesta emmekä muuttaneet mitään.",
            "Kauempana. Osa meistä oli poissa, ja illat olivat taas meidän näköisiämme."),
     "sv": ("Närmare. Det som gjorde skillnad var att lämna över nyckeln till köksskåpet.",
            "Likadant som förra månaden; vi pratade om målet och ändrade inget.",
            "Längre bort, ärligt talat. Två av oss var borta och kvällarna blev våra igen.")},
    {"en": ("Energy from the laughter in the kitchen, drained by the paperwork for the trip.",
            "A calm team and a full house. The alarm that would not stop took it all back.",
            "Seeing a shy table grow to nine people. The long evening alone was too long."),
     "fi": ("Energiaa antoi keittiön nauru, sitä vei retken paperisota.",
            "Rauhallinen työpari ja täysi talo. Soimaan jäänyt hälytin vei voimat.",
            "Oli hienoa nähdä hiljaisen pöydän kasvavan. Pitkä ilta yksin oli liian pitkä."),
     "sv": ("Energi av skrattet i köket, pappersarbetet inför utflykten tog den.",
            "Ett lugnt team och fullt hus. Larmet som inte slutade tog tillbaka allt.",
            "Att se ett blygt bord växa till nio. Den långa kvällen ensam blev för lång.")},
)
"""What workers might write, three answers to each of the sixteen common prompts: no names, nobody to be recognised."""
