"""A book of the first step, kept as it was written then, becomes one of today without losing anything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from reports.periods import Week
from reports.weekly import week_figures
from storage import chats, people, rollups, sessions, units
from storage.database import HEAD, Book, open_book, version_of
from storage.invitations import invitations
from storage.migrations import downgrade, migrate
from storage.people import RoleCard
from tests.players import TerminalPlayer

STORED = Path(__file__).parent / "books" / "step_1.sql"
"""Lakeside with Aino, Veikko and Maija, and Petri's Riverside: an evening logged and corrected, half a detached round,
a bound team chat, a message not sent yet; written by the program of the first step."""
NOW = datetime(2026, 5, 16, 9, 5, tzinfo=UTC)


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[Book]:
    """The stored book, as it was."""
    file = tmp_path / "logbook.db"
    with sqlite3.connect(file) as raw:
        raw.executescript(STORED.read_text(encoding="utf-8"))
    raw.close()
    book = open_book(f"sqlite:///{file}")
    yield book
    book.close()


def everything(book: Book) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by name."""
    with book.engine.connect() as tx:
        names = tx.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                "AND name NOT LIKE 'alembic%'")).scalars().all()
        return {name: [dict(row) for row in tx.execute(text(f'SELECT * FROM "{name}"')).mappings()] for name in names}


def test_nothing_is_lost_on_the_way(stored: Book) -> None:
    """Every value of every row that stood there stands there still; what is new is empty, or as it has to be."""
    before = everything(stored)
    assert version_of(stored) == "0001" and migrate(stored) and version_of(stored) == HEAD
    after = everything(stored)
    renumbered = {"inbox"}  # it is its own key now
    for name, rows in before.items():
        shared = [set(row) - ({"id"} if name in renumbered else set()) for row in rows]
        kept = [{column: row[column] for column in columns} for row, columns in zip(rows, shared, strict=True)]
        columns = shared[0] if shared else set()
        found = [{column: row[column] for column in columns} for row in after[name]]
        assert sorted(map(repr, map(sorted, map(dict.items, found)))) == sorted(
            map(repr, map(sorted, map(dict.items, kept)))), name
    assert {row["kind"] for row in after["units"]} == {"unit"}
    assert [row["uses"] for row in after["invitations"]] == [1]
    assert after["changes"] == after["wrong_codes"] == after["practice"] == []


def test_the_figures_are_the_same(stored: Book) -> None:
    """The corrected evening, its month's sums and its week; everybody is what they were, and the chat is bound."""
    migrate(stored)
    with stored.transaction() as tx:
        assert rollups.differences(tx) == []
        week = week_figures(tx, 1, Week(date(2026, 5, 11)), NOW)
        assert (week.totals.visits, week.totals.girls, week.totals.sessions) == (34, 15, 1)
        assert people.roles_of(tx, 1) == (RoleCard("worker", 1, 1),)
        assert people.roles_of(tx, 2) == (RoleCard("mentor", 1, None),)
        assert [unit.name for unit in units.to_log(tx, 2)] == ["Boathouse"]
        assert (chats.team_chat_of(tx, "telegram", "-1001") or units.unit_card(tx, 2)).name == "Boathouse"
        assert [found.revision for found in sessions.correctable(tx, 2, 9)] == [2]
        assert tx.execute(select(invitations.c.uses_left)).scalars().all() == [0]


def test_what_was_half_said_goes_on(stored: Book) -> None:
    """Aino had been asked how many she talked with when the program was renewed: she answers, and saves."""
    migrate(stored)
    player = TerminalPlayer(str(stored.engine.url))
    player.clock.at, player.keys = NOW, count(1000)
    aino = player.terminals["Aino"]
    for line in ("3 4 0 0", "+1", "[Skip]"):
        aino.does(aino.understood(line))
        player.fresh()
    aino.does(aino.understood("[Save]"))
    said = [line for shown in player.fresh().values() for each in shown for line in each.text]
    assert any("Saved: Street round" in line for line in said), said
    player.book.close()


def test_a_book_of_today_can_go_back(stored: Book) -> None:
    """The program before this one finds its tables again, with what it knew."""
    before = everything(stored)
    migrate(stored)
    downgrade(stored, "0001")
    after = everything(stored)
    assert {name: len(rows) for name, rows in before.items()} == {
        name: len(after[name]) for name in before}
