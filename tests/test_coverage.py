"""Coverage: answered of planned and over, by unit; against a count by hand, and only for who may see it."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from reports.coverage import Coverage, UnitCoverage, by_unit, coverage
from storage import people, sessions, units
from storage.database import Book
from storage.people import NotAllowed
from storage.plan import plan_ahead
from storage.sessions import cancel, planned, write_down
from storage.units import Slot
from tests.databases import AFTER, AT_NOON, Cast, book, by_hand, cast, fresh_book, told, write_cast

DAY = timedelta(days=1)
FIRST, LAST = date(2026, 5, 1), date(2026, 5, 31)


def test_the_board_of_a_friday_evening(book: Book, cast: Cast) -> None:
    """The open evening is planned and over: 0 of 1 this month, 1 of 1 once it is not held; last week had none."""
    with book.transaction() as tx:
        plan_ahead(tx, AT_NOON)
        boathouse, = by_unit(tx, cast.lakeside, AFTER)
        assert boathouse == UnitCoverage(cast.boathouse, "Boathouse", Coverage(0, 0), Coverage(0, 1))
        number, = [row.id for row in tx.execute(sessions.sessions.select()).all() if row.over_at <= AFTER]
        cancel(tx, planned(tx, number), "staff", cast.aino, AFTER)
        boathouse, = by_unit(tx, cast.lakeside, AFTER + 3 * DAY)
        assert (boathouse.week, boathouse.month) == (Coverage(1, 1), Coverage(1, 1))
        assert coverage(tx, cast.hilltop, cast.boathouse, FIRST, LAST, AFTER) == Coverage(0, 0)  # not that one's unit


def test_only_who_may_see_it(book: Book, cast: Cast) -> None:
    """A worker sees their own unit's, a mentor all units'; partner, viewer, coordinator and other mentors none."""
    def sees(member: int, unit: int) -> bool:
        try:
            with people.acting(tx, member):
                coverage(tx, cast.lakeside, unit, FIRST, LAST, AFTER)
        except NotAllowed:
            return False
        return True

    with book.transaction() as tx:
        annex = units.open_unit(tx, cast.lakeside, "Annex", AT_NOON)
        coordinator = people.new_member(tx, "Kaisa", None, AT_NOON)
        people.give_role(tx, coordinator, "coordinator", None, None, AT_NOON)
        assert sees(cast.veikko, cast.boathouse) and sees(cast.veikko, annex) and sees(cast.aino, cast.boathouse)
        for member, unit in ((cast.aino, annex), (cast.maija, cast.boathouse), (cast.liisa, cast.boathouse),
                             (cast.petri, cast.boathouse), (coordinator, cast.boathouse)):
            assert not sees(member, unit)
        for member in (cast.aino, cast.maija, cast.liisa, cast.petri):
            with pytest.raises(NotAllowed), people.acting(tx, member):
                by_unit(tx, cast.lakeside, AFTER)


@settings(max_examples=20)
@given(some.lists(some.sampled_from(("planned", "held", "cancelled", "held by hand")), min_size=14, max_size=14),
       some.integers(0, 15), some.integers(0, 15), some.integers(0, 15))
def test_it_is_what_one_counts_by_hand(happened: list[str], first: int, last: int, today: int) -> None:
    """Of the planned sessions between two days that are over: how many have an answer. Sessions without a plan stand
    outside, and what is not over yet counts nowhere."""
    monday = date(2026, 5, 4)
    begun = datetime(2026, 5, 4, 5, 0, tzinfo=UTC)  # before the first session, on the wall at 8
    with tempfile.TemporaryDirectory() as folder, fresh_book("sqlite", Path(folder)) as book:
        cast = write_cast(book, begun)
        with book.transaction() as tx:
            for activity in (cast.evening, cast.club):
                units.set_slots(tx, activity, [])
            units.set_slots(tx, cast.evening, [Slot(day, time(10), time(12)) for day in range(7)])
            plan_ahead(tx, begun)
            rows = tx.execute(sessions.sessions.select().order_by(sessions.sessions.c.starts)).all()
            for place, what in enumerate(happened):
                answer_one(tx, cast, rows[place].id, what)
            now = begun + timedelta(days=today, hours=6)  # after that day's session
            found = coverage(tx, cast.lakeside, cast.boathouse, monday + first * DAY, monday + last * DAY, now)
    over = [what for place, what in enumerate([*happened, *["planned"] * 10]) if first <= place <= min(last, today)]
    over = over[:max(0, len(rows) - first)]
    assert found == Coverage(sum(what in ("held", "cancelled") for what in over), len(over))


def answer_one(tx: Any, cast: Cast, number: int, what: str) -> None:
    """What became of a planned session; "held by hand" is another one, that nobody had planned."""
    plan = planned(tx, number)
    later = datetime(2026, 5, 19, 12, tzinfo=UTC)
    if what == "held":
        write_down(tx, plan, told(plan.starts, plan.ends), cast.aino, later)
    elif what == "cancelled":
        cancel(tx, plan, "staff", cast.aino, later)
    elif what == "held by hand":
        starts, ends = plan.starts + timedelta(hours=3), plan.ends + timedelta(hours=3)
        write_down(tx, by_hand(cast, starts, ends), told(starts, ends), cast.aino, later)
