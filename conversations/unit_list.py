"""Units and activities from a list, pasted or sent as a file: explained line by line, added all at once or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cache
from typing import Any

from conversations.answers import Doubt, Given, choice, tidy, time_span
from conversations.answers_table import table_or_list
from conversations.talk import Talk
from conversations.words import LANGUAGES, Words, words
from storage import structure
from storage.structure import ActivityTold, UnitTold
from storage.units import KINDS, Slot

COLUMNS = ("unit", "activity", "kind", "weekdays", "times")
"""In this order where no line names them."""
INDIVIDUAL = "individual"
"""What may stand for a kind, too: the unit's individual work, month by month."""
LONGEST_NAME = 120
SHOWN = 10
"""Problems told at once; nobody mends more in a chat before sending it again."""


@dataclass(frozen=True)
class LineProblem:
    """What is wrong with a line: its number among those that say something, its text, `unit_list-wrong_<key>`."""

    number: int
    line: str
    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Structure:
    """What a list tells; `unusual`: the numbers of its lines with more than twelve hours, which may be a slip."""

    told: list[UnitTold]
    unusual: list[int] = field(default_factory=list)


async def unit_list(talk: Talk, organisation: int, number: int = 0) -> structure.Added | None:
    """Ask for the list until it can be read or is let be, show what it would add, and add it; None when it was not."""
    tries = 0
    while True:
        item = f"{number}.{tries}"
        rows = await talk.ask("mended" if tries else "rows", table_or_list(may_skip=True), item=item,
                              kinds=_kinds(talk.words))
        if rows is None:
            await talk.say("left", item=item)
            return None
        found = read_structure(rows, talk.words)
        if isinstance(found, Structure):
            break
        await talk.say("problems", item=item, problems=told_apart(found, talk.words), number=len(found),
                       more=max(0, len(found) - SHOWN))
        tries += 1
    there = await talk.look("there", structure.structure_of, organisation, item=item)
    adds = structure.compared(there, found.told)
    if not any((adds.units, adds.activities, any(unit.individual_work for unit in found.told))):
        await talk.say("nothing_new", item=item, known=adds.known)
        return adds
    names = _named(found.told)
    if found.unusual:
        names += "\n" + talk.phrase("summary.unusual", lines=[str(line) for line in found.unusual])
    sure = await talk.ask("summary", choice("add", "leave", on_card=False), item=item, units=adds.units,
                          activities=adds.activities, known=adds.known, names=names)
    if sure == "leave":
        await talk.say("left", item=item)
        return None
    added = await talk.do("add", structure.add_structure, organisation, found.told, talk.now, item=item)
    await talk.say("added", item=item, units=added.units, activities=added.activities, known=added.known)
    return added


def told_apart(problems: list[LineProblem], words: Words) -> str:
    """The first problems, a line each."""
    return "\n".join(words.text("unit_list-line", number=str(one.number), line=one.line,
                                problem=words.text(f"unit_list-wrong_{one.key}", **one.facts))
                     for one in problems[:SHOWN])


def _named(told: list[UnitTold]) -> str:
    """The units of a list with how much each holds: "Boathouse (2), Hilltop (0)"; of many the first."""
    shown = [f"{unit.name[:40]} ({len(unit.activities)})" for unit in told[:SHOWN]]
    return ", ".join([*shown, "…"] if len(told) > SHOWN else shown)


# Reading, without asking anybody

def read_structure(rows: list[list[str]], words: Words) -> Structure | list[LineProblem]:
    """The structure that rows tell, or everything that is wrong with them. Columns as COLUMNS, or as the first row
    names them, in any of our languages; so are kinds and weekdays."""
    places = _header(rows[0], words)
    if isinstance(places, LineProblem):
        return [places]
    reader = _Reader(words)
    body = rows if places is None else rows[1:]
    for number, row in enumerate(body, 1 if places is None else 2):
        reader.read(number, row, places or dict(enumerate(COLUMNS)))
    if not reader.problems and not reader.units:
        return [LineProblem(1, _line(rows[0]), "only_header")]
    return reader.problems or Structure(reader.told(), reader.unusual)


def _line(row: list[str]) -> str:
    said = "; ".join(row).rstrip("; ")
    return said if len(said) <= 80 else f"{said[:79]}…"


def _header(row: list[str], words: Words) -> dict[int, str] | LineProblem | None:
    """Which column stands where, as the first row says; None when it names none."""
    found = {place: _column(cell, words) for place, cell in enumerate(row) if cell}
    if not any(found.values()) or (found.get(0) is None and len([name for name in found.values() if name]) < 2):
        return None
    known = ", ".join(words.text(f"unit_list-column_{name}") for name in COLUMNS)
    unknown = [row[place] for place, name in found.items() if name is None]
    if unknown:
        return LineProblem(1, _line(row), "column", {"value": unknown[0][:40], "columns": known})
    if "unit" not in found.values() or len(set(found.values())) < len(found):
        return LineProblem(1, _line(row), "columns", {"columns": known})
    return {place: name for place, name in found.items() if name is not None}


def _column(cell: str, words: Words) -> str | None:
    return _meant(cell, [_columns(words.language), *map(_columns, LANGUAGES)])


def _meant(cell: str, tables: list[dict[str, str]]) -> str | None:
    """What a cell names, in the first language that has it whole, or else its beginning (three letters at least)."""
    said = cell.casefold().strip(" .:")
    for names in tables:
        if said in names:
            return names[said]
    for names in tables:
        begun = {meant for name, meant in names.items() if len(said) >= 3 and name.startswith(said)}
        if len(begun) == 1:
            return begun.pop()
    return None


@cache
def _columns(language: str) -> dict[str, str]:
    spoken = words(language)
    return {**{name: name for name in COLUMNS},
            **{spoken.text(f"unit_list-column_{name}").casefold(): name for name in COLUMNS}}


@cache
def _kinds_in(language: str) -> dict[str, str]:
    spoken = words(language)
    return {**{kind: kind for kind in (*KINDS, INDIVIDUAL)},
            **{spoken.text(f"activity_details-kind.{kind}").casefold(): kind for kind in KINDS},
            spoken.text("unit_list-individual").casefold(): INDIVIDUAL}


@cache
def _days_in(language: str) -> dict[str, int]:
    spoken = words(language)
    return {name.casefold().strip("."): day for width in ("wide", "abbreviated")
            for day, name in enumerate(spoken.weekdays(width))}


def _kinds(spoken: Words) -> str:
    """The kinds as a mentor may write them, in their own language."""
    return ", ".join([*(spoken.text(f"activity_details-kind.{kind}") for kind in KINDS),
                      spoken.text("unit_list-individual")])


@dataclass
class _Unit:
    name: str
    individual: bool = False
    activities: dict[str, ActivityTold] = field(default_factory=dict)


class _Wrong(Exception):
    """What is wrong with a line: the key of its text and the facts."""

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


class _Reader:
    """Reads line after line; a line that repeats an activity adds its times."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.units: dict[str, _Unit] = {}
        self.problems: list[LineProblem] = []
        self.unusual: list[int] = []

    def told(self) -> list[UnitTold]:
        return [UnitTold(unit.name, tuple(unit.activities.values()), unit.individual) for unit in self.units.values()]

    def read(self, number: int, row: list[str], places: Mapping[int, str]) -> None:
        try:
            self.line(number, row, places)
        except _Wrong as wrong:
            self.problems.append(LineProblem(number, _line(row), wrong.key, wrong.facts))

    def line(self, number: int, row: list[str], places: Mapping[int, str]) -> None:
        if any(cell for place, cell in enumerate(row) if place not in places):
            raise _Wrong("many", number=len(places))
        cells = {name: row[place] for place, name in places.items() if place < len(row)}
        name, activity = cells.get("unit", ""), cells.get("activity", "")
        if not name:
            raise _Wrong("no_unit")
        if not any(cells.get(column) for column in COLUMNS[1:]) and len(re.findall(r"[,:/#~^]", name)) > 1:
            raise _Wrong("apart")
        for said in (name, activity):
            if len(said) > LONGEST_NAME:
                raise _Wrong("long", length=len(said), longest=LONGEST_NAME)
        kind = self.kind(cells.get("kind", ""))
        slots = self.slots(number, cells.get("weekdays", ""), cells.get("times", ""), kind)
        unit = self.units.get(name.casefold(), _Unit(name))
        if kind == INDIVIDUAL:
            unit.individual = True
        elif activity or kind:
            self.activity(unit, activity or self.words.text(f"activity_details-kind.{kind}"), kind, slots)
        elif slots:
            raise _Wrong("no_activity")
        self.units[name.casefold()] = unit

    def activity(self, unit: _Unit, name: str, kind: str, slots: tuple[Slot, ...]) -> None:
        before = unit.activities.get(name.casefold())
        if before is None and not kind:
            raise _Wrong("no_kind", kinds=_kinds(self.words))
        if before is not None and kind not in ("", before.kind):
            raise _Wrong("other_kind", activity=name)
        earlier = before.slots if before is not None else ()
        both = {(slot.weekday, slot.starts): slot for slot in (*earlier, *slots)}
        unit.activities[name.casefold()] = ActivityTold(
            before.name if before is not None else name, before.kind if before is not None else kind,
            tuple(sorted(both.values(), key=lambda slot: (slot.weekday, slot.starts))))

    def kind(self, cell: str) -> str:
        if not cell:
            return ""
        found = _meant(cell, [_kinds_in(self.words.language), *map(_kinds_in, LANGUAGES)])
        if found is None:
            raise _Wrong("kind", value=cell[:40], kinds=_kinds(self.words))
        return found

    def slots(self, number: int, days: str, times: str, kind: str) -> tuple[Slot, ...]:
        if not days and not times:
            return ()
        if not times:
            raise _Wrong("no_times")
        if not days:
            raise _Wrong("no_days")
        weekdays = sorted(set(self.days(days)))
        starts, ends = self.span(number, times, kind)
        return tuple(Slot(day, starts, ends) for day in weekdays)

    def span(self, number: int, cell: str, kind: str) -> tuple[time, time]:
        reading = time_span().read_text(cell, None, self.words)
        if isinstance(reading, Doubt):
            if kind not in ("camp", "trip"):
                self.unusual.append(number)
            reading = reading.given
        if not isinstance(reading, Given):
            raise _Wrong("times", value=cell[:40])
        starts, ends = reading.value
        return time.fromisoformat(starts), time.fromisoformat(ends)

    def days(self, cell: str) -> Iterator[int]:
        """ "Fri", "ma-pe", "Fri Sat", "pe, la": the days, also from the end of a week to the next."""
        said = re.sub(r"\s*-\s*", "-", tidy(cell))
        for part in re.split(r"[\s,;/+&]+", said.strip(" ,;/+&")):
            ends = [self.day(name, cell) for name in part.split("-")]
            if len(ends) > 2:
                raise _Wrong("weekdays", value=cell[:40])
            yield from ((ends[0] + step) % 7 for step in range((ends[-1] - ends[0]) % 7 + 1))

    def day(self, name: str, cell: str) -> int:
        said = name.casefold().strip(".")
        mine = _days_in(self.words.language)
        begun = {day for whole, day in mine.items() if len(said) >= 2 and whole.startswith(said)}
        if said not in mine and len(begun) == 1:
            return begun.pop()
        for names in (mine, *map(_days_in, LANGUAGES)):
            if said in names:
                return names[said]
        raise _Wrong("weekdays", value=cell[:40])
