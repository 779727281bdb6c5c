"""Periods and figures: worked out by hand here, and compared with what the program says."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, event

from reports.figures import Figures, Mostly, half_up, merged_for_team, unit_figures, visits_by_day
from reports.periods import Month, Week, last_full_month, last_full_week, month_of, next_monday, week_of
from storage.sessions import Counts
from tests.hand_made_book import HELSINKI, Cast, empty_book, fixed_cast, write

NOW = datetime(2026, 5, 18, 6, tzinfo=UTC)
MONDAY = date(2026, 5, 11)
ZONES = sorted(available_timezones())
DAYS = st.dates(date(1950, 1, 1), date(2100, 1, 1))


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Connection]:
    book = empty_book(tmp_path)
    with book.transaction() as open_tx:
        yield open_tx
    book.close()


@pytest.fixture
def cast(tx: Connection) -> Cast:
    return fixed_cast(tx)


def of_the_week(tx: Connection, cast: Cast, now: datetime = NOW) -> Figures:
    return unit_figures(tx, cast.boathouse, MONDAY, MONDAY + timedelta(days=6), now)


# Periods

def test_a_week_is_the_iso_week() -> None:
    """11 to 17 May 2026 is week 20; the days around New Year belong to the week the standard says."""
    week = week_of(date(2026, 5, 17))
    assert (week.first, week.last, week.number, week.year) == (MONDAY, date(2026, 5, 17), 20, 2026)
    assert (week_of(date(2027, 1, 3)).number, week_of(date(2027, 1, 3)).year) == (53, 2026)
    assert week.earlier(1).last == date(2026, 5, 10)


def test_periods_refuse_a_wrong_first_day() -> None:
    """A week that starts on a Tuesday or a month on the second is a mistake of the program, and says the way out."""
    with pytest.raises(ValueError, match="week_of"):
        Week(date(2026, 5, 12))
    with pytest.raises(ValueError, match="month_of"):
        Month(date(2026, 5, 2))


@given(DAYS)
def test_every_day_lies_in_its_week_and_month(day: date) -> None:
    """A day lies in exactly the week and the month that were asked for it."""
    week, month = week_of(day), month_of(day)
    assert day in week.days and week.days[0].weekday() == 0 and week.days[-1] == week.last
    assert month.first <= day <= month.last and month.last + timedelta(days=1) == month.next().first


def test_the_last_full_week_is_by_the_units_own_clock() -> None:
    """Sunday 22:30 in London is Monday in Helsinki: there the week is over, in London it is not."""
    now = datetime(2026, 5, 17, 21, 30, tzinfo=UTC)
    assert last_full_week(now, HELSINKI) == Week(MONDAY)
    assert last_full_week(now, "Europe/London") == Week(MONDAY).earlier(1)
    assert last_full_month(datetime(2026, 5, 31, 21, 30, tzinfo=UTC), HELSINKI) == Month(date(2026, 5, 1))


@pytest.mark.parametrize(("now", "then"), [
    (datetime(2026, 3, 27, 12, tzinfo=UTC), datetime(2026, 3, 30, 6, tzinfo=UTC)),  # clocks go on in between
    (datetime(2026, 10, 23, 12, tzinfo=UTC), datetime(2026, 10, 26, 7, tzinfo=UTC)),  # and back
    (datetime(2026, 5, 18, 5, 59, tzinfo=UTC), datetime(2026, 5, 18, 6, tzinfo=UTC)),
    (datetime(2026, 5, 18, 6, tzinfo=UTC), datetime(2026, 5, 25, 6, tzinfo=UTC)),  # never the same moment again
])
def test_next_monday_in_helsinki(now: datetime, then: datetime) -> None:
    """Nine in the morning is 6:00 UTC in summer and 7:00 in winter, and always lies ahead."""
    assert next_monday(now, HELSINKI) == then


def assert_is_next_monday(now: datetime, name: str, at: time = time(9)) -> None:
    zone, then = ZoneInfo(name), next_monday(now, name, at)
    assert now < then <= now + timedelta(days=9)
    wall = then.astimezone(zone).replace(tzinfo=None)
    monday = next(datetime.combine(then.astimezone(zone).date() - timedelta(days=ago), at)
                  for ago in range(2) if (then.astimezone(zone).date() - timedelta(days=ago)).weekday() == 0)
    exists = monday.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == monday
    assert wall == monday or (not exists and timedelta(0) < wall - monday <= timedelta(days=1))


def test_next_monday_in_every_zone_through_a_whole_year() -> None:
    """In each zone there is, over both clock changes: a Monday, 09:00 on the wall."""
    for name in ZONES:
        for week in range(53):
            assert_is_next_monday(datetime(2026, 1, 2, 11, 17, tzinfo=UTC) + timedelta(weeks=week, hours=week), name)


@given(st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1)), st.sampled_from(ZONES), st.times())
def test_next_monday_at_any_time(now: datetime, name: str, at: time) -> None:
    """Also at hours that the clocks skip or show twice, in years with odd rules."""
    assert_is_next_monday(now.replace(tzinfo=UTC), name, at.replace(fold=0))


def test_a_moment_without_a_zone_is_refused() -> None:
    """A naive now would silently be read as the server's own time."""
    with pytest.raises(ValueError, match="zone"):
        next_monday(datetime(2026, 5, 18), HELSINKI)


# Figures

def test_a_unit_without_sessions(tx: Connection, cast: Cast) -> None:
    """Nothing happened is 0, never asked is None."""
    figures = of_the_week(tx, cast)
    assert (figures.sessions, figures.cancelled, figures.visits, figures.minutes) == (0, 0, 0, 0)
    never_asked = (figures.new_faces, figures.produced_minutes, figures.produced_share, figures.mostly)
    assert never_asked == (None, None, None, None)
    assert (figures.planned_over, figures.logged) == (0, 0)


def test_sums_by_hand(tx: Connection, cast: Cast) -> None:
    """An open evening of 4 h with 14 18 1 0, a group of 2 h with 3 4 0 2, a camp of 46 h with 8 6 0 0."""
    write(tx, cast, MONDAY, visits=(14, 18, 1, 0))
    write(tx, cast, MONDAY, visits=(3, 4, 0, 2), kind="group", hours=2)
    write(tx, cast, MONDAY + timedelta(days=4), visits=(8, 6, 0, 0), kind="camp", hours=46)
    figures = of_the_week(tx, cast)
    assert figures.counts == Counts(25, 28, 1, 2) and figures.visits == 56
    assert (figures.sessions, figures.minutes) == (3, 240 + 120 + 2760)
    assert (figures.open_minutes, figures.group_minutes) == (240, 120)
    assert figures.contact_minutes == 33 * 240 + 9 * 120 + 14 * 2760


def test_only_this_unit_and_these_days(tx: Connection, cast: Cast) -> None:
    """The Sunday before, the Monday after and the other unit stay out; the first and the last day are in."""
    for day in (MONDAY - timedelta(days=1), MONDAY, MONDAY + timedelta(days=6), MONDAY + timedelta(days=7)):
        write(tx, cast, day, visits=(1, 0, 0, 0))
    write(tx, cast, MONDAY, visits=(100, 0, 0, 0), kind="elsewhere")
    assert of_the_week(tx, cast).visits == 2


def test_an_evening_past_midnight_belongs_to_the_day_it_started(tx: Connection, cast: Cast) -> None:
    """Sunday 22:00 to Monday 02:00 is Sunday's."""
    write(tx, cast, MONDAY + timedelta(days=6), starts=time(22), visits=(5, 5, 0, 0))
    assert of_the_week(tx, cast).visits == 10


def test_never_asked_and_nobody_differ(tx: Connection, cast: Cast) -> None:
    """No answer anywhere is None; one answered 0 beside an unanswered one is 0, and says of how many."""
    write(tx, cast, MONDAY, visits=(5, 5, 0, 0))
    assert (of_the_week(tx, cast).new_faces, of_the_week(tx, cast).produced_minutes) == (None, None)
    write(tx, cast, MONDAY + timedelta(days=1), visits=(5, 5, 0, 0), new_faces=0, producers=0, produced_minutes=0)
    figures = of_the_week(tx, cast)
    assert (figures.new_faces, figures.new_faces_asked) == (0, 1)
    assert (figures.produced_minutes, figures.produced_asked, figures.produced_share) == (0, 1, 0)
    write(tx, cast, MONDAY + timedelta(days=2), visits=(5, 5, 0, 0), new_faces=3, producers=2, produced_minutes=180)
    figures = of_the_week(tx, cast)
    assert (figures.new_faces, figures.produced_minutes, figures.produced_share) == (3, 180, 180 / 720)


def test_coverage(tx: Connection, cast: Cast) -> None:
    """Held and cancelled are answers; a session still to come and one logged without a plan stand outside."""
    write(tx, cast, MONDAY, visits=(1, 1, 0, 0))
    write(tx, cast, MONDAY + timedelta(days=1), status="cancelled", cancelled_reason="staff")
    write(tx, cast, MONDAY + timedelta(days=2), status="planned")
    write(tx, cast, MONDAY + timedelta(days=3), visits=(1, 1, 0, 0), planned=False)
    write(tx, cast, MONDAY + timedelta(days=4), status="planned")
    write(tx, cast, MONDAY + timedelta(days=5), status="cancelled")
    friday_evening = datetime(2026, 5, 15, 17, 59, tzinfo=UTC)  # 20:59 in Helsinki, a minute before it is over
    figures = of_the_week(tx, cast, friday_evening)
    assert (figures.logged, figures.planned_over) == (2, 3)
    assert (figures.sessions, figures.cancelled) == (2, 2)
    at_nine = of_the_week(tx, cast, friday_evening + timedelta(minutes=1))
    assert (at_nine.logged, at_nine.planned_over) == (2, 4)


def test_mostly_is_the_band_named_most_often(tx: Connection, cast: Cast) -> None:
    """13 to 15 in three of the four evenings that named bands; counted evenings and silent ones are not asked."""
    for offset, bands in enumerate((("13_15", None), ("13_15", None), ("16_17", None), ("16_17", "13_15"))):
        write(tx, cast, MONDAY + timedelta(days=offset), ages_mode="mostly", mostly_1=bands[0], mostly_2=bands[1])
    write(tx, cast, MONDAY + timedelta(days=4))
    write(tx, cast, MONDAY + timedelta(days=5), visits=(9, 0, 0, 0), ages_mode="counted", age_18_24=9)
    assert of_the_week(tx, cast).mostly == Mostly(("13_15",), 3, 4)


def test_bands_named_equally_often_are_all_said(tx: Connection, cast: Cast) -> None:
    """The younger first, however they were told, so that the same week always gives the same sentence."""
    write(tx, cast, MONDAY, ages_mode="mostly", mostly_1="18_24", mostly_2="16_17")
    assert of_the_week(tx, cast).mostly == Mostly(("16_17", "18_24"), 1, 1)


def test_ages_come_from_counted_sessions_only(tx: Connection, cast: Cast) -> None:
    """Of 12 visits 4 and 5 have a band: 3 are of unknown age. The 20 visits of a mostly-evening are not mixed in."""
    write(tx, cast, MONDAY, visits=(6, 6, 0, 0), ages_mode="counted", age_13_15=4, age_16_17=5, age_under_10=0)
    write(tx, cast, MONDAY + timedelta(days=1), visits=(20, 0, 0, 0), ages_mode="mostly", mostly_1="10_12")
    figures = of_the_week(tx, cast)
    assert figures.ages == {"under_10": 0, "10_12": 0, "13_15": 4, "16_17": 5, "18_24": 0, "25_28": 0, "unknown": 3}
    assert figures.ages_counted == 1


def test_days_are_answered_from_the_index_alone(tx: Connection, cast: Cast) -> None:
    """The four weeks behind a mean never touch the table of sessions: that is what keeps them fast in a big book."""
    asked = []
    event.listen(tx, "before_cursor_execute", lambda _c, _cursor, sql, values, *_: asked.append((sql, values)))
    write(tx, cast, MONDAY, visits=(2, 3, 0, 0))
    write(tx, cast, MONDAY, visits=(1, 0, 0, 0), kind="group")
    write(tx, cast, MONDAY + timedelta(days=1), status="cancelled")
    assert visits_by_day(tx, cast.boathouse, MONDAY, MONDAY + timedelta(days=6)) == {MONDAY: 6}
    sql, values = asked[-1]
    plan = tx.exec_driver_sql("EXPLAIN QUERY PLAN " + sql, values).scalars(3).all()
    assert plan == ["SEARCH sessions USING COVERING INDEX sessions_of_unit (unit_id=? AND date>? AND date<?)"]


# The small-cell rule

def test_a_lone_nonbinary_visitor_is_shown_as_unknown() -> None:
    """Below five the team's picture says unknown; from five on the count stands for itself."""
    assert merged_for_team(Counts(14, 18, 1, 2)) == Counts(14, 18, 0, 3)
    assert merged_for_team(Counts(14, 18, 4, 0)) == Counts(14, 18, 0, 4)
    assert merged_for_team(Counts(14, 18, 5, 2)) == Counts(14, 18, 5, 2)


@given(st.builds(Counts, *[st.integers(0, 60)] * 4))
def test_merging_adds_up_and_hides_small_cells(counts: Counts) -> None:
    """The total stays, girls and boys stay, no non-binary count of 1 to 4 is left, merging twice changes nothing."""
    merged = merged_for_team(counts)
    assert merged.total == counts.total and (merged.girls, merged.boys) == (counts.girls, counts.boys)
    assert merged.nonbinary == 0 or merged.nonbinary >= 5
    assert merged_for_team(merged) == merged


def test_halves_are_rounded_up_as_by_hand() -> None:
    """12.5 is 13 and 13.5 is 14; Python's own round would say 12 and 14."""
    assert [half_up(value) for value in (12.5, 13.5, 12.49, 0.0)] == [13, 14, 12, 0]


def test_figures_cost_no_picture() -> None:
    """Reading figures and exporting never imports matplotlib: that costs more than a second."""
    said = subprocess.run(
        [sys.executable, "-c", "import sys, reports.weekly, reports.export; print('matplotlib' in sys.modules)"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    assert said.stdout.strip() == "False"
