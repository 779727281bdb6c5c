"""The kept sums always equal their sessions, whatever is written, corrected and cancelled, in whatever order."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import func, select

from storage import rollups
from storage.database import Book
from storage.rollups import SUMMED, month_rollups
from storage.sessions import Counts, OutOfBounds, Report, cancel, correct, correct_to_cancelled, sessions, write_down
from storage.units import activities
from tests.databases import AFTER, Cast, book, by_hand, cast, fresh_book, told, write_cast

FIVE, NINE = datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21)
MONTH = date(2026, 5, 1)


def kept(book: Book) -> list[dict[str, Any]]:
    """The sums as they stand, months without anything left out."""
    with book.transaction() as tx:
        rows = tx.execute(select(month_rollups).order_by(*month_rollups.primary_key.columns)).mappings()
        return [dict(row) for row in rows if any(row[name] for name in SUMMED)]


def test_a_session_is_summed_as_it_is_written(book: Book, cast: Cast) -> None:
    """By organisation, month, kind and partner work; skipped counts as nothing."""
    with book.transaction() as tx:
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE, new_faces=3, produced_minutes=60), cast.aino, AFTER)
        later = timedelta(days=7)
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE + later, NINE + later, 1, 0, 0, 2), cast.aino, AFTER)
        write_down(tx, by_hand(cast, FIVE, NINE, activity=cast.club), told(FIVE, NINE), cast.maija, AFTER)
        cancel(tx, by_hand(cast, FIVE + 3 * later, NINE + 3 * later), None, cast.aino, AFTER)
    here = {"organisation_id": cast.lakeside, "kind": "open"}
    assert kept(book) == [
        here | {"month": MONTH, "partner": False, "sessions": 2, "cancelled": 0, "girls": 15, "boys": 18,
                "nonbinary": 1, "unknown": 2, "new_faces": 3, "minutes": 480, "produced_minutes": 60,
                "contact_minutes": 36 * 240},
        here | {"month": MONTH, "partner": True, "sessions": 1, "cancelled": 0, "girls": 14, "boys": 18,
                "nonbinary": 1, "unknown": 0, "new_faces": 0, "minutes": 240, "produced_minutes": 0,
                "contact_minutes": 33 * 240},
        here | {"month": date(2026, 6, 1), "partner": False, **dict.fromkeys(SUMMED, 0), "cancelled": 1}]


def test_sums_are_whole_numbers_on_both_databases(book: Book, cast: Cast) -> None:
    """Also sums of sums past two thousand millions: int, never Decimal."""
    camp = timedelta(days=99)
    with book.transaction() as tx:
        for year in range(4):
            starts = datetime(2020 + year, 1, 1, 12)
            everybody = told(starts, starts + camp, 5000, 0, 0, 0)
            write_down(tx, by_hand(cast, starts, starts + camp), everybody, cast.aino, AFTER)
        total = tx.execute(select(func.sum(month_rollups.c.contact_minutes))).scalar_one()
        assert rollups.differences(tx) == []
    assert type(total) is int
    assert total > 2**31


def test_a_change_of_the_template_leaves_closed_months(book: Book, cast: Cast) -> None:
    """An activity that becomes partner work today was none last year."""
    with book.transaction() as tx:
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER)
        tx.execute(activities.update().values(partner=True, kind="event"))
        assert rollups.differences(tx) == []


def test_damage_is_found_and_mended(book: Book, cast: Cast) -> None:
    """A wrong sum, a lost month, one of thin air: differences names them, rebuild puts them right."""
    with book.transaction() as tx:
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER)
    right = kept(book)
    for damage in (month_rollups.update().values(girls=99), month_rollups.delete(),
                   month_rollups.insert().values(organisation_id=cast.hilltop, month=MONTH, kind="open", partner=False,
                                                 **dict.fromkeys(SUMMED, 1))):
        with book.transaction() as tx:
            tx.execute(damage)
            assert rollups.differences(tx)
            rollups.rebuild(tx)
            assert rollups.differences(tx) == []
        assert kept(book) == right


# Any order of writing, correcting and cancelling

counts = some.builds(Counts, *[some.integers(0, 60)] * 4)


@some.composite
def reports(draw: some.DrawFn) -> Report:
    """A session that may stand in the book, on some day around two turns of a month, both clock changes among them."""
    day = draw(some.sampled_from([datetime(2026, 3, 28, 22), datetime(2026, 3, 31, 22), datetime(2026, 4, 1, 9),
                                  datetime(2026, 10, 24, 22), datetime(2026, 12, 31, 20)]))
    ends = day + timedelta(minutes=draw(some.integers(61, 900)))
    told_of = draw(counts)
    part = some.none() | some.integers(0, told_of.total)
    produced = draw(some.none() | some.integers(0, 60))
    return Report(day, ends, told_of, new_faces=draw(part), producers=draw(part), produced_minutes=produced,
                  reflection=draw(some.none() | some.just("Seen.")))


step = some.tuples(some.sampled_from(["write", "close", "correct", "to cancelled", "savepoint"]), some.integers(0, 5),
                   some.booleans(), reports())


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Cast]]:
    """One book for all the random tales; each is rolled back at its end."""
    with fresh_book(request.param, tmp_path_factory.mktemp("rollups")) as opened:
        yield opened, write_cast(opened)


class Over(Exception):
    """The end of a tale: everything is taken back."""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tale=some.lists(step, min_size=1, max_size=12))
def test_sums_equal_their_sessions_after_any_tale(shared: tuple[Book, Cast],
                                                  tale: list[tuple[str, int, bool, Report]]) -> None:
    """After every single step, also one that was refused or taken back; and working them out anew changes nothing."""
    opened, cast = shared
    with pytest.raises(Over), opened.transaction() as tx:
        numbers: list[int] = []
        for verb, which, partner, report in tale:
            plan = by_hand(cast, report.starts, report.ends, activity=cast.club if partner else cast.evening)
            savepoint = tx.begin_nested()
            try:
                number = None
                if verb in ("write", "savepoint"):
                    number = write_down(tx, plan, report, cast.aino, AFTER)
                elif verb == "close":
                    number = cancel(tx, plan, None, cast.aino, AFTER)
                elif numbers and verb == "correct":
                    correct(tx, numbers[which % len(numbers)], report, cast.veikko, AFTER)
                elif numbers:
                    correct_to_cancelled(tx, numbers[which % len(numbers)], "staff", cast.veikko, AFTER)
                if number is not None and verb != "savepoint":
                    numbers.append(number)
                if verb == "savepoint":
                    savepoint.rollback()
                else:
                    savepoint.commit()
            except OutOfBounds:
                savepoint.rollback()
            assert rollups.differences(tx) == []
        before = _sums(tx)
        rollups.rebuild(tx)
        assert _sums(tx) == before
        assert tx.execute(select(func.count()).select_from(sessions)).scalar() == len(set(numbers))
        raise Over


def _sums(tx: Any) -> list[dict[str, Any]]:
    rows = tx.execute(select(month_rollups).order_by(*month_rollups.primary_key.columns)).mappings()
    return [dict(row) for row in rows if any(row[name] for name in SUMMED)]


def test_two_processes_open_a_month_at_once(tmp_path: Path) -> None:
    """On PostgreSQL two first sessions of a month, each in a transaction of its own, are both summed."""
    with fresh_book("postgresql", tmp_path) as opened:
        cast = write_cast(opened)

        def second() -> None:
            with opened.transaction() as tx:
                later = told(FIVE + timedelta(days=1), NINE + timedelta(days=1))
                write_down(tx, by_hand(cast, FIVE, NINE), later, cast.aino, AFTER)

        other = threading.Thread(target=second)
        with opened.transaction() as tx:
            write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER)
            other.start()
            other.join(0.3)
            assert other.is_alive()  # it waits for this month's sums
        other.join()
        with opened.transaction() as tx:
            assert rollups.differences(tx) == []
        assert [row["sessions"] for row in kept(opened)] == [2]
