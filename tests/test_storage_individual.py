"""Individual work by the month: numbers of a unit, as told last, and by those who may."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import date

import pytest

from storage import individual, people, units
from storage.database import Book
from storage.individual import MOST_MEETINGS, MOST_MINUTES, Month
from storage.people import NotAllowed
from tests.databases import AT_NOON, Cast, book, cast

MAY, APRIL = date(2026, 5, 1), date(2026, 4, 1)


def test_a_month_is_as_told_last(book: Book, cast: Cast) -> None:
    """Not told is None, none is 0; each month is its own; nothing is written over what a colleague told meanwhile."""
    with book.transaction() as tx:
        before = individual.month_of(tx, cast.boathouse, MAY)
        assert before == Month(MAY, None, None)
        assert individual.write_month(tx, cast.boathouse, MAY, 4, 180, before)
        assert not individual.write_month(tx, cast.boathouse, MAY, 9, 90, before)
        assert individual.month_of(tx, cast.boathouse, MAY) == Month(MAY, 4, 180)
        assert individual.write_month(tx, cast.boathouse, date(2026, 5, 31), 0, 0)  # any day of it is the month
        assert individual.month_of(tx, cast.boathouse, MAY) == Month(MAY, 0, 0)
        assert individual.month_of(tx, cast.boathouse, APRIL).meetings is None


@pytest.mark.parametrize(("meetings", "minutes"), [(-1, 0), (1, -1), (0, 30), (MOST_MEETINGS + 1, 1),
                                                   (1, MOST_MINUTES + 1)])
def test_what_no_month_can_be(book: Book, cast: Cast, meetings: int, minutes: int) -> None:
    """Below nothing, minutes without a meeting, and beyond the bounds."""
    with book.transaction() as tx, pytest.raises(ValueError, match="meetings"):
        individual.write_month(tx, cast.boathouse, MAY, meetings, minutes)


def test_who_tells_a_month(book: Book, cast: Cast) -> None:
    """The unit's workers and the mentor; of a partner group its partners; nobody else sees or writes it."""
    with book.transaction() as tx:
        club = units.open_unit(tx, cast.lakeside, "Chess club", AT_NOON, "association")
        people.give_role(tx, cast.maija, "partner", cast.lakeside, club, AT_NOON)
        may = {cast.boathouse: {cast.aino, cast.veikko}, club: {cast.veikko, cast.maija}}
        for unit in may:
            for member in (cast.aino, cast.veikko, cast.maija, cast.liisa, cast.petri):
                with people.acting(tx, member):
                    if member in may[unit]:
                        assert individual.write_month(tx, unit, MAY, 1, 30)
                        assert individual.month_of(tx, unit, MAY).meetings == 1
                        continue
                    with pytest.raises(NotAllowed):
                        individual.write_month(tx, unit, MAY, 1, 30)
                    with pytest.raises(NotAllowed):
                        individual.month_of(tx, unit, MAY)
