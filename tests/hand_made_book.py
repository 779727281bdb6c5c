"""A small book written by hand, so that the tests can work every figure out by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from sqlmodel import SQLModel

from storage.database import Book, check_usable, open_book
from storage.migrations import every_table
from storage.people import give_role, new_member
from storage.sessions import length, sessions
from storage.units import Slot, add_activity, found_organisation, open_unit

HELSINKI = "Europe/Helsinki"
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Cast:
    """Lakeside with the Boathouse (Aino; an open evening, a band group, a camp) and the Hilltop; Veikko is mentor."""

    lakeside: int
    boathouse: int
    hilltop: int
    evening: int
    band: int
    camp: int
    elsewhere: int
    aino: int
    veikko: int


def empty_book(folder: Path) -> Book:
    """A new SQLite book in a folder, with all its tables."""
    every_table()
    book = open_book(f"sqlite:///{folder / 'logbook.db'}")
    check_usable(book)
    SQLModel.metadata.create_all(book.engine)
    return book


def fixed_cast(tx: Connection) -> Cast:
    lakeside = found_organisation(tx, "Lakeside", "en", HELSINKI, BEGUN)
    boathouse, hilltop = open_unit(tx, lakeside, "Boathouse", BEGUN), open_unit(tx, lakeside, "Hilltop", BEGUN)
    aino, veikko = new_member(tx, "Aino", "en", BEGUN), new_member(tx, "Veikko", "en", BEGUN)
    give_role(tx, aino, "worker", lakeside, boathouse, BEGUN)
    give_role(tx, veikko, "mentor", lakeside, None, BEGUN)
    evenings = [Slot(day, time(17), time(21)) for day in (1, 2, 3, 4)]
    return Cast(
        lakeside, boathouse, hilltop, add_activity(tx, boathouse, "Open evening", "open", evenings, BEGUN),
        add_activity(tx, boathouse, "Band", "group", [], BEGUN), add_activity(tx, boathouse, "Camp", "camp", [], BEGUN),
        add_activity(tx, hilltop, "Open evening", "open", [], BEGUN), aino, veikko)


def write(tx: Connection, cast: Cast, day: date, *, status: str = "held", hours: int = 4, starts: time = time(17),
          visits: tuple[int, int, int, int] = (0, 0, 0, 0), kind: str = "open", **more: Any) -> int:
    """A Boathouse session (of kind "elsewhere", at the Hilltop); its id. `visits`: girls, boys, nb, not known."""
    activity = {"open": cast.evening, "group": cast.band, "camp": cast.camp, "elsewhere": cast.elsewhere}[kind]
    begins = datetime.combine(day, starts)
    ends = begins + timedelta(hours=hours)
    counted = dict(zip(("girls", "boys", "nonbinary", "unknown"), visits, strict=True)) if status == "held" else {}
    answered = {} if status == "planned" else {"author_id": cast.aino, "written_at": BEGUN, "revision": 1}
    values = {
        "organisation_id": cast.lakeside, "unit_id": cast.hilltop if kind == "elsewhere" else cast.boathouse,
        "activity_id": activity, "kind": "open" if kind == "elsewhere" else kind, "date": day, "starts": begins,
        "ends": ends, "minutes": length(begins, ends, HELSINKI), "over_at": ends.replace(tzinfo=ZoneInfo(HELSINKI)),
        "status": status, "created_at": BEGUN, **counted, **answered, **more}
    return int(tx.execute(sessions.insert().values(**values).returning(sessions.c.id)).scalar_one())
