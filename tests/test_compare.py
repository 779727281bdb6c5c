"""Open figures: worked out by hand, and from no rate can a small cell be worked back; a town's sums add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Connection, func, select

from conversations.compare import month_screen, network_file, network_screen
from conversations.words import words
from reports.compare import (
    GENDERS,
    NAMES,
    Rates,
    Sums,
    Town,
    cells,
    closed_months,
    every_rates,
    mean_of,
    months_held,
    network_rates,
    percents,
    rates,
    rates_of,
    rounded,
    town,
    town_of,
)
from reports.periods import Month
from storage import people, units
from storage.database import Book
from storage.people import NotAllowed
from storage.rollups import month_rollups
from storage.sessions import sessions, write_down
from storage.units import organisations
from tests.databases import AFTER, Cast, book, by_hand, cast, told

__all__ = ["book", "cast"]

MAY, APRIL = Month(date(2026, 5, 1)), Month(date(2026, 4, 1))
JUNE = datetime(2026, 6, 1, 9, tzinfo=UTC)
"""May is over in all of Europe."""


@dataclass(frozen=True)
class Row:
    """A row of the monthly sums."""

    kind: str = "open"
    partner: bool = False
    sessions: int = 4
    girls: int = 20
    boys: int = 20
    nonbinary: int = 0
    unknown: int = 0
    new_faces: int = 0
    minutes: int = 960
    produced_minutes: int = 0


# By hand

def hold(tx: Connection, cast: Cast, activity: int, days: Sequence[int], *numbers: int, hours: int = 4,
         new_faces: int | None = None, produced_minutes: int | None = None) -> None:
    """A session of these counts on each of these days of May, from 17 on."""
    for day in days:
        starts = datetime(2026, 5, day, 17)
        ends = starts + timedelta(hours=hours)
        write_down(tx, by_hand(cast, starts, ends, activity=activity), told(
            starts, ends, *numbers, new_faces=new_faces, produced_minutes=produced_minutes), cast.aino, JUNE)


def a_month(tx: Connection, cast: Cast) -> None:
    """May at Lakeside: four open evenings of its own, and three of partner work of two hours."""
    hold(tx, cast, cast.evening, (1, 8, 15, 22), 6, 9, 1, 2, new_faces=2, produced_minutes=60)
    hold(tx, cast, cast.club, (5, 12, 19), 4, 3, 0, 0, hours=2)


def test_a_month_worked_out_by_hand(book: Book, cast: Cast) -> None:
    """Girls 24 + 12 = 36 are 35, boys 36 + 9 = 45, non-binary 4 are fewer than five: 5 among the unknown, 8 are 10; so
    95 visits in 7 sessions, where 93 came. By_hand plans all as open: 22 hours. New 8 are 10, youth-run 4 of 22 h. Own:
    girls 24 are 25, boys 36 are 35, 5 and 10: 75. Partners': 12 are 10, 9 are 10: 20 of 95."""
    with book.transaction() as tx:
        a_month(tx, cast)
        found = rates(tx, cast.lakeside, MAY, JUNE)
        assert found == Rates(
            visits_per_session=95 / 7, visits_per_hour=95 / 22, girls=35 / 95, boys=45 / 95, nonbinary=None,
            unknown=15 / 95, new_faces=10 / 95, youth_run=4 / 22, partner_sessions=3 / 7, partner_visits=20 / 95)
        assert town(tx, cast.lakeside, MAY) == Town(Sums(4, 72, 960), Sums(3, 21, 360))
        assert town(tx, cast.lakeside, MAY).together == Sums(7, 93, 1320)


def test_only_closed_months_of_three_sessions(book: Book, cast: Cast) -> None:
    """Nothing of a month before it is over on the organisation's own clock, nor of two sessions, nor of none."""
    with book.transaction() as tx:
        hold(tx, cast, cast.evening, (1, 8), 6, 9, 1, 2)
        assert rates(tx, cast.lakeside, MAY, JUNE) is None
        hold(tx, cast, cast.evening, (15,), 6, 9, 1, 2)
        assert rates(tx, cast.lakeside, MAY, JUNE) is not None
        midnight = datetime(2026, 5, 31, 21, tzinfo=UTC)
        assert rates(tx, cast.lakeside, MAY, midnight - timedelta(seconds=1)) is None
        assert rates(tx, cast.lakeside, MAY, midnight) is not None
        tx.execute(organisations.update().values(time_zone="Europe/Stockholm"))
        assert rates(tx, cast.lakeside, MAY, midnight) is None and every_rates(tx, MAY, midnight) == {}
        assert rates(tx, cast.lakeside, APRIL, JUNE) is None
        assert months_held(tx, cast.lakeside, JUNE) == [MAY.first] and months_held(tx, cast.lakeside, AFTER) == []


def test_last_six_closed_months() -> None:
    """Newest first, over the turn of the year."""
    months = closed_months(datetime(2026, 3, 31, 22, tzinfo=UTC), "Europe/Helsinki")
    assert months == [date(2026, 3, 1), date(2026, 2, 1), date(2026, 1, 1), date(2025, 12, 1), date(2025, 11, 1),
                      date(2025, 10, 1)]


def test_the_network_from_three_organisations_on(book: Book, cast: Cast) -> None:
    """The mean of real organisations, each counting once; none of two. Invented ones and those to practise in stand
    beside no real one; invented ones have a mean of their own."""
    with book.transaction() as tx:
        numbers = [cast.lakeside, cast.hilltop, units.found_organisation(tx, "Third", "en", "Europe/Helsinki", AFTER)]
        numbers += [units.found_organisation(tx, f"Demo {one}", "en", "Europe/Helsinki", AFTER, invented=True)
                    for one in range(3)]
        practice = units.found_organisation(tx, "Mine", "en", "Europe/Helsinki", AFTER, invented=True,
                                            practice_for=cast.aino)
        a_month(tx, cast)
        assert network_rates(tx, MAY, JUNE) is None
        for number, girls in zip((*numbers[1:], practice), (20, 40, 60, 60, 90, 500), strict=True):
            tx.execute(month_rollups.insert().values(
                organisation_id=number, month=MAY.first, cancelled=0, contact_minutes=0,
                **{field.name: getattr(Row(girls=girls, boys=0), field.name) for field in fields(Row)}))
        network = network_rates(tx, MAY, JUNE)
        assert network is not None and network.organisations == 3
        assert network.rates["visits_per_session"] == pytest.approx((95 / 7 + 20 / 4 + 40 / 4) / 3)
        assert network.rates["youth_run"] is None  # one organisation alone has any
        invented = network_rates(tx, MAY, JUNE, invented=True)
        assert invented is not None and invented.rates["visits_per_session"] == pytest.approx((15 + 15 + 22.5) / 3)
        assert rates(tx, practice, MAY, JUNE) is None
        assert set(every_rates(tx, MAY, JUNE)) == set(numbers[:3])


def test_who_may_see_what(book: Book, cast: Cast) -> None:
    """Rates everybody with a role, also of another organisation; exact sums its mentors alone; a stranger nothing."""
    with book.transaction() as tx:
        a_month(tx, cast)
        for member in (cast.aino, cast.veikko, cast.maija, cast.liisa, cast.petri):
            with people.acting(tx, member):
                assert rates(tx, cast.lakeside, MAY, JUNE) is not None and network_rates(tx, MAY, JUNE) is None
                if member == cast.veikko:
                    assert town(tx, cast.lakeside, MAY).own.sessions == 4
                else:
                    with pytest.raises(NotAllowed):
                        town(tx, cast.lakeside, MAY)
        with people.acting(tx, None), pytest.raises(NotAllowed):
            rates(tx, cast.lakeside, MAY, JUNE)


def test_the_town_s_sums_are_those_of_its_sessions(book: Book, cast: Cast) -> None:
    """Separately and together, whatever the monthly sums went through."""
    with book.transaction() as tx:
        a_month(tx, cast)
        here = sessions.c
        for partner, part in ((False, town(tx, cast.lakeside, MAY).own), (True, town(tx, cast.lakeside, MAY).partner)):
            assert tuple(tx.execute(select(
                func.count(), func.sum(here.girls + here.boys + here.nonbinary + here.unknown), func.sum(here.minutes),
            ).where(here.partner.is_(partner), here.status == "held")).one()) == (
                part.sessions, part.visits, part.minutes)


# Shown

def test_what_cannot_be_shown_is_said(book: Book, cast: Cast) -> None:
    """Fewer than three sessions, invented data, an empty network: each in words, and no file with nothing in it."""
    with book.transaction() as tx:
        hold(tx, cast, cast.evening, (1, 8), 6, 9, 1, 2)
        place, english = units.organisation_card(tx, cast.lakeside), words("en")
        shown = month_screen(tx, place, MAY.first, JUNE, english, False)
        assert "Fewer than three sessions" in shown.text and "%" not in shown.text and "Exact" not in shown.text
        assert "visits 36" in month_screen(tx, place, MAY.first, JUNE, english, True).text
        whole = network_screen(tx, MAY.first, JUNE, english)
        assert "once 3 organisations" in whole.text and whole.document is None
        tx.execute(organisations.update().values(invented=True))
        assert month_screen(tx, place, MAY.first, JUNE, english, False).text.endswith(
            "Invented data: nothing of this has happened.")


def test_the_coordinator_s_file(book: Book, cast: Cast) -> None:
    """Every organisation with figures, also before there are three; what cannot be told is empty. For nobody else."""
    with book.transaction() as tx:
        a_month(tx, cast)
        tx.execute(organisations.update().where(organisations.c.id == cast.lakeside).values(name="=Lakeside"))
        assert network_file(tx, MAY.first, JUNE).splitlines() == [
            "\ufefforganisation,month," + ",".join(NAMES),
            "'=Lakeside,2026-05,13.5714,4.3182,0.3684,0.4737,,0.1579,0.1053,0.1818,0.4286,0.2105"]
        with people.acting(tx, cast.veikko), pytest.raises(NotAllowed):
            network_file(tx, MAY.first, JUNE)


# Small cells

count = some.integers(0, 3) | some.integers(0, 60)
row = some.builds(
    Row, kind=some.sampled_from(["open", "group", "detached"]), partner=some.booleans(), sessions=some.integers(0, 6),
    girls=count, boys=count, nonbinary=count, unknown=count, new_faces=count, minutes=some.integers(0, 900),
    produced_minutes=some.integers(0, 300))
rows = some.lists(row, min_size=1, max_size=6)


@given(rows, some.data())
def test_one_visit_in_a_small_cell_changes_nothing(book_of: list[Row], data: some.DataObject) -> None:
    """Two months that differ by one visit, or one new face, in a cell that stays below three have the same rates."""
    name = data.draw(some.sampled_from((*GENDERS, "new_faces")))
    emptied = [replace(one, **{name: 0}) for one in book_of]
    ones = data.draw(some.lists(some.integers(0, len(book_of) - 1), max_size=2))
    other = list(emptied)
    for where in ones:
        other[where] = replace(other[where], **{name: getattr(other[where], name) + 1})
    assert rates_of(emptied) == rates_of(other)


def same_step(number: int) -> some.SearchStrategy[int]:
    """Another number that rounds alike, and is on the same side of five."""
    low, high = max(rounded(number) - 2, 0), rounded(number) + 2
    return some.integers(max(low, 5) if number >= 5 else low, high if number >= 5 else min(high, 4))


@given(row, some.data())
def test_counts_of_one_step_are_not_told_apart(one: Row, data: some.DataObject) -> None:
    """Whatever the exact counts of a month are: every month of counts that round alike has the same rates."""
    names = (*GENDERS, "new_faces")
    twin = replace(one, **{name: data.draw(same_step(getattr(one, name))) for name in names})
    assert rates_of([one]) == rates_of([twin])


@given(rows)
def test_rates_are_rates(book_of: list[Row]) -> None:
    """Parts lie between 0 and 1, the four of gender add up, and a non-binary part stands for five visits or more."""
    found = rates_of(book_of)
    if found is None:
        assert sum(one.sessions for one in book_of) < 3
        return
    who = [value for name in GENDERS if (value := getattr(found, name)) is not None]
    assert not who or sum(who) == pytest.approx(1)
    shown = percents({name: value for name in GENDERS if (value := getattr(found, name)) is not None})
    assert not who or sum(shown.values()) == 100
    assert all(abs(shown[name] - getattr(found, name) * 100) < 1 for name in shown)
    assert all(0 <= (getattr(found, name) or 0) <= 1 for name in NAMES[2:])
    assert (found.nonbinary is not None) == (sum(one.nonbinary for one in book_of) >= 5)
    assert abs(cells(book_of).total - sum(sum(getattr(one, name) for name in GENDERS) for one in book_of)) <= 4 * 2


@given(some.lists(rows, max_size=5))
def test_means_lie_between(books: list[list[Row]]) -> None:
    """A mean is that of three organisations at least, and lies between the lowest and the highest of them."""
    theirs = [found for one in books if (found := rates_of(one)) is not None]
    network = mean_of(theirs)
    assert (network is None) == (len(theirs) < 3)
    for name, mean in network.rates.items() if network is not None else ():
        told = [value for one in theirs if (value := getattr(one, name)) is not None]
        assert mean is None or (mean <= max(told) + 1e-9 and (mean >= min(told) - 1e-9 or name == "nonbinary"))
        assert (mean is None) <= (len(told) < 3) or name == "nonbinary"


@given(rows)
def test_separately_and_together(book_of: list[Row]) -> None:
    """Own and partner work add up to everything, to the last visit."""
    found = town_of(book_of).together
    assert (found.sessions, found.visits, found.minutes) == (
        sum(one.sessions for one in book_of), sum(sum(getattr(one, name) for name in GENDERS) for one in book_of),
        sum(one.minutes for one in book_of))
