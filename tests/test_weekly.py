"""The week of a unit: one week worked out by hand, and what must hold in every week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.exc import NoResultFound

from conversations.our_week import picture, three_lines
from conversations.words import LANGUAGES, words
from reports.figures import Mostly, WeekFigures
from reports.periods import Week
from reports.week_picture import Age, DayBar, Part, WeekPicture
from reports.weekly import draw, week_figures
from storage.sessions import Counts, sessions
from tests.hand_made_book import Cast, empty_book, fixed_cast, write

WEEK = Week(date(2026, 5, 11))
MON, TUE, WED, THU, FRI, SAT, SUN = WEEK.days
NEXT_MORNING = datetime(2026, 5, 18, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def hand_made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Connection, Cast]]:
    book = empty_book(tmp_path_factory.mktemp("weekly"))
    with book.transaction() as tx:
        yield tx, fixed_cast(tx)
    book.close()


@pytest.fixture
def tx(hand_made: tuple[Connection, Cast]) -> Iterator[Connection]:
    """The cast's book without a session."""
    hand_made[0].execute(sessions.delete())
    yield hand_made[0]


@pytest.fixture
def cast(hand_made: tuple[Connection, Cast]) -> Cast:
    return hand_made[1]


def days_before(day: date, weeks: int) -> date:
    return day - timedelta(weeks=weeks)


def write_week_20(tx: Connection, cast: Cast) -> None:
    """Week 20 at the Boathouse: 24, 31, 22 and 65 visits from Tuesday to Friday, and a band group nobody told about."""
    write(tx, cast, MON, status="planned", kind="group", hours=2)
    write(tx, cast, TUE, visits=(10, 13, 0, 1), new_faces=2, ages_mode="mostly", mostly_1="13_15")
    write(tx, cast, WED, visits=(14, 16, 0, 1), new_faces=3, ages_mode="mostly", mostly_1="13_15", producers=4,
          produced_minutes=120)
    write(tx, cast, THU, visits=(9, 11, 0, 2), new_faces=0, ages_mode="mostly", mostly_1="16_17", producers=0,
          produced_minutes=0)
    write(tx, cast, FRI, visits=(28, 34, 1, 2), new_faces=4, ages_mode="mostly", mostly_1="13_15", mostly_2="16_17",
          producers=9, produced_minutes=240)


def write_the_weeks_before(tx: Connection, cast: Cast) -> None:
    """120, 128, nothing (cancelled) and 124 visits; and five weeks back a crowd that no longer counts."""
    for weeks, visits in ((1, (26, 28, 21, 45)), (2, (26, 27, 20, 55))):
        for day, number in zip((TUE, WED, THU, FRI), visits, strict=True):
            write(tx, cast, days_before(day, weeks), visits=(number, 0, 0, 0))
    write(tx, cast, days_before(TUE, 3), status="cancelled", cancelled_reason="premises")
    write(tx, cast, days_before(TUE, 4), visits=(26, 0, 0, 0))
    write(tx, cast, days_before(FRI, 4), visits=(0, 98, 0, 0))
    write(tx, cast, days_before(TUE, 5), visits=(500, 0, 0, 0))


def test_week_20_by_hand(tx: Connection, cast: Cast) -> None:
    """Everything the picture and the three lines say about the week."""
    write_week_20(tx, cast)
    write_the_weeks_before(tx, cast)
    week = week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING)
    assert (week.unit.name, week.unit.time_zone, week.week.number) == ("Boathouse", "Europe/Helsinki", 20)
    assert [day.visits for day in week.days] == [None, 24, 31, 22, 65, None, None]
    assert [day.four_week_mean for day in week.days] == [None, 26, 55 / 3, 41 / 3, 66, None, None]
    assert week.over
    assert [day.unlogged for day in week.days] == [1, 0, 0, 0, 0, 0, 0]
    assert week.totals.visits == 142
    assert (week.mean_visits, week.mean_weeks, week.difference) == (124, 3, 18)
    assert week.totals.counts == Counts(61, 74, 1, 6) and week.who == Counts(61, 74, 0, 7)
    assert week.totals.new_faces == 9 and week.totals.mostly == Mostly(("13_15",), 3, 4)
    assert (week.totals.minutes, week.totals.produced_minutes, week.totals.produced_share) == (960, 360, 0.375)
    assert (week.totals.logged, week.totals.planned_over) == (4, 5)


def test_the_first_week_has_no_mean(tx: Connection, cast: Cast) -> None:
    """With nothing to compare there is no mean and no difference, instead of a comparison with 0."""
    write_week_20(tx, cast)
    week = week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING)
    assert (week.mean_visits, week.mean_weeks, week.difference) == (None, 0, None)


def test_a_week_nobody_came_to_counts_in_the_mean(tx: Connection, cast: Cast) -> None:
    """Open with nobody there is 0 visits; closed is no week at all."""
    write(tx, cast, days_before(FRI, 1), visits=(0, 0, 0, 0))
    write(tx, cast, days_before(FRI, 2), visits=(11, 0, 0, 0))
    write(tx, cast, days_before(FRI, 3), status="cancelled")
    write(tx, cast, FRI, visits=(6, 0, 0, 0))
    week = week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING)
    assert (week.mean_visits, week.days[4].four_week_mean) == (5.5, 5.5)
    assert week.difference == 0  # 5.5 is shown as 6


def test_two_sessions_of_a_day_are_one_bar(tx: Connection, cast: Cast) -> None:
    """Visits of a day are added; the mean is of days, not of sessions."""
    for weeks in (0, 1):
        write(tx, cast, days_before(THU, weeks), visits=(4, 4, 0, 0), kind="group", starts=time(15), hours=2)
        write(tx, cast, days_before(THU, weeks), visits=(10, 10, 0, 0))
    thursday = week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING).days[3]
    assert (thursday.visits, thursday.sessions, thursday.four_week_mean) == (28, 2, 28)


def test_a_week_that_is_not_over(tx: Connection, cast: Cast) -> None:
    """Thursday at noon: Tuesday stands, Wednesday waits for its answer, Friday is still to come."""
    write(tx, cast, TUE, visits=(1, 2, 0, 0))
    write(tx, cast, WED, status="planned")
    write(tx, cast, THU, status="cancelled", cancelled_reason="weather")
    write(tx, cast, FRI, status="planned")
    week = week_figures(tx, cast.boathouse, WEEK, datetime(2026, 5, 14, 9, tzinfo=UTC))
    assert [(day.sessions, day.unlogged, day.cancelled, day.coming) for day in week.days] == [
        (0, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (0, 0, 0, 0), (0, 0, 0, 0)]
    assert (week.totals.logged, week.totals.planned_over) == (1, 2)
    assert not week.over


def test_part_of_a_week_is_not_compared_with_whole_ones(tx: Connection, cast: Cast) -> None:
    """Until Sunday is over on the unit's own clock there is a mean but no difference; a minute later there is."""
    write(tx, cast, days_before(FRI, 1), visits=(40, 0, 0, 0))
    write(tx, cast, MON, visits=(3, 4, 0, 0))
    sunday = datetime(2026, 5, 17, 20, 59, tzinfo=UTC)  # 23:59 in Helsinki
    week = week_figures(tx, cast.boathouse, WEEK, sunday)
    assert (week.over, week.mean_visits, week.difference) == (False, 40, None)
    week = week_figures(tx, cast.boathouse, WEEK, sunday + timedelta(minutes=1))
    assert (week.over, week.mean_visits, week.difference) == (True, 40, -33)


def test_one_saturday_in_four_weeks_weighs_a_quarter(tx: Connection, cast: Cast) -> None:
    """An event of 56 in one of four weeks is 14 of the weekly mean, and so is its line: lines and mean add up."""
    for weeks in (1, 2, 3, 4):
        write(tx, cast, days_before(FRI, weeks), visits=(30, 0, 0, 0))
    write(tx, cast, days_before(SAT, 2), visits=(56, 0, 0, 0))
    week = week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING)
    assert [day.four_week_mean for day in week.days] == [None, None, None, None, 30, 14, None]
    assert week.mean_visits == 44


def test_a_week_costs_three_queries(tx: Connection, cast: Cast) -> None:
    """The unit, the week's rows, and the four weeks before from the index; however many sessions there are."""
    write_week_20(tx, cast)
    write_the_weeks_before(tx, cast)
    asked: list[str] = []
    driver: Any = tx.connection.driver_connection
    driver.set_trace_callback(asked.append)
    week_figures(tx, cast.boathouse, WEEK, NEXT_MORNING)
    driver.set_trace_callback(None)
    assert len(asked) == 3


def test_an_unknown_unit(tx: Connection) -> None:
    """Asking for a unit that is not there raises; nobody is shown an empty week of nothing."""
    with pytest.raises(NoResultFound):
        week_figures(tx, 4711, WEEK, NEXT_MORNING)


_VISITS = st.tuples(*[st.integers(0, 40)] * 4)
_SESSIONS = st.lists(st.tuples(st.integers(0, 34), st.sampled_from(("held", "held", "planned", "cancelled")), _VISITS,
                               st.none() | st.integers(0, 240)), max_size=40, unique_by=lambda told: told[0])


@given(_SESSIONS, st.integers(0, 8))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_week_adds_up(tx: Connection, cast: Cast, told: list[Any], days_over: int) -> None:
    """Bars add up to the visits, parts to the visits, mean and difference to the visits, and shares stay within 1."""
    tx.execute(sessions.delete())
    for offset, status, visits, produced in told:
        more = {"produced_minutes": produced} if status == "held" else {}
        write(tx, cast, SUN - timedelta(days=offset), status=status, visits=visits, **more)
    week = week_figures(tx, cast.boathouse, WEEK, datetime(2026, 5, 11, tzinfo=UTC) + timedelta(days=days_over))
    assert_adds_up(week)
    held = {offset: sum(visits) for offset, status, visits, _ in told if status == "held"}
    assert week.totals.visits == sum(visits for offset, visits in held.items() if offset < 7)
    weeks = [[held[offset] for offset in range(7 * ago, 7 * ago + 7) if offset in held] for ago in (1, 2, 3, 4)]
    weekly = [sum(visits) for visits in weeks if visits]
    assert week.mean_visits == (pytest.approx(sum(weekly) / len(weekly)) if weekly else None)
    mondays = [held[offset] for offset in (13, 20, 27, 34) if offset in held]
    assert week.days[0].four_week_mean == (pytest.approx(sum(mondays) / len(weekly)) if mondays else None)


def assert_adds_up(week: WeekFigures) -> None:
    totals = week.totals
    assert sum(day.visits or 0 for day in week.days) == totals.visits == week.who.total
    assert sum(day.sessions for day in week.days) == totals.sessions
    assert sum(day.cancelled for day in week.days) == totals.cancelled
    assert sum(day.unlogged for day in week.days) == totals.planned_over - totals.logged
    assert 0 <= totals.logged <= totals.planned_over
    assert totals.produced_share is None or 0 <= totals.produced_share <= 1
    assert (week.difference is None) == (week.mean_weeks == 0 or not week.over)
    means = [day.four_week_mean for day in week.days if day.four_week_mean is not None]
    assert week.mean_visits == (pytest.approx(sum(means)) if means else None)  # floats: to their last digits


# In words

def drawn(tx: Connection, cast: Cast, now: datetime = NEXT_MORNING, language: str = "en") -> WeekPicture:
    return picture(week_figures(tx, cast.boathouse, WEEK, now), words(language))


def told(tx: Connection, cast: Cast, now: datetime = NEXT_MORNING, language: str = "en") -> str:
    return "\n".join(three_lines(week_figures(tx, cast.boathouse, WEEK, now), words(language)))


def test_counted_ages_come_back_beside_those_named(tx: Connection, cast: Cast) -> None:
    """From the counted sessions only, with how many those are and the rest as not known; in the text and drawn."""
    write(tx, cast, TUE, visits=(10, 10, 0, 0), ages_mode="counted", age_13_15=12, age_16_17=5)
    write(tx, cast, WED, visits=(9, 0, 0, 0), ages_mode="mostly", mostly_1="10_12", mostly_2="13_15", new_faces=0)
    write(tx, cast, THU, visits=(9, 0, 0, 0), ages_mode="mostly", mostly_1="16_17")
    write(tx, cast, FRI, visits=(9, 0, 0, 0), ages_mode="mostly", mostly_1="10_12")
    said = ("Mostly 10–12 in 2 of 3 answers about ages. "
            "Ages 13–15: 12, 16–17: 5, not known: 3 (counted in 1 of 4 sessions)")
    assert said in told(tx, cast)
    shown = drawn(tx, cast)
    assert shown.ages == (Age("13–15", "12"), Age("16–17", "5"), Age("not known", "3"))
    assert shown.ages_note == "counted in 1 of 4 sessions"
    assert shown.who_line == "no new faces · mostly 10–12 in 2 of 3 answers about ages"


def test_bands_named_equally_often_say_whether_together(tx: Connection, cast: Cast) -> None:
    """Both in every session is both; one in one session and one in another is each in one of two."""
    write(tx, cast, TUE, visits=(9, 0, 0, 0), ages_mode="mostly", mostly_1="10_12", mostly_2="13_15")
    assert "Mostly 10–12 and 13–15 in 1 of 1 sessions" in told(tx, cast)
    assert "Enimmäkseen 10–12- ja 13–15-vuotiaita, kerroista 1/1" in told(tx, cast, language="fi")
    tx.execute(sessions.delete())
    for day, band in ((TUE, "10_12"), (WED, "13_15")):
        write(tx, cast, day, visits=(9, 0, 0, 0), ages_mode="mostly", mostly_1=band)
    assert "Mostly 10–12 and 13–15, each in 1 of 2 sessions" in told(tx, cast)


def test_what_nobody_told_is_said_to_be_not_told(tx: Connection, cast: Cast) -> None:
    """Ages, new faces and the youth-run part that were skipped everywhere; but nothing of nobody."""
    write(tx, cast, FRI, visits=(14, 18, 0, 0))
    shown = drawn(tx, cast)
    assert (shown.who_line, shown.hours_label) == (
        "new faces: not told · ages: not told", "run by young people: not told")
    assert all(part in told(tx, cast) for part in ("new faces: not told", "Ages: not told", shown.hours_label))
    tx.execute(sessions.delete())
    write(tx, cast, FRI, visits=(0, 0, 0, 0), producers=0, produced_minutes=0)
    assert drawn(tx, cast).who_line == "nobody came" and "not told" not in told(tx, cast)


def test_this_week_so_far_says_so_and_compares_nothing(tx: Connection, cast: Cast) -> None:
    """In the text and on the picture; the days that are left are told once."""
    write_the_weeks_before(tx, cast)
    write(tx, cast, MON, visits=(3, 4, 0, 0))
    for day in (WED, THU, FRI):
        write(tx, cast, day, status="planned")
    noon = datetime(2026, 5, 12, 9, tzinfo=UTC)
    assert drawn(tx, cast, noon).subline == "This week so far"
    assert told(tx, cast, noon).startswith("7 visits, this week so far (Mon 7)")
    assert [day.note for day in drawn(tx, cast, noon).days] == ["", "–", "to come", "…", "…", "–", "–"]


def test_a_week_without_a_session_says_only_what_is_known(tx: Connection, cast: Cast) -> None:
    """Not over: nothing yet. Over and nothing planned: one sentence without days. Cancelled: which days."""
    monday = datetime(2026, 5, 11, 6, tzinfo=UTC)
    assert (drawn(tx, cast, monday).headline, drawn(tx, cast, monday).days) == ("No session logged yet this week.", ())
    assert (drawn(tx, cast).headline, drawn(tx, cast).footer_left) == ("No session was logged for this week.", "")
    write(tx, cast, TUE, status="cancelled", cancelled_reason="staff")
    assert drawn(tx, cast).headline == "The one session of the week was not held."
    assert [day.note for day in drawn(tx, cast).days] == ["–", "not held", "–", "–", "–", "–", "–"]
    wednesday = datetime(2026, 5, 13, 6, tzinfo=UTC)
    assert drawn(tx, cast, wednesday).headline == "No session held yet this week."


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_numbers_are_written_alike_everywhere(tx: Connection, cast: Cast, language: str) -> None:
    """1,040 in the headline is 1,040 on its bar and in its part, in the way of the language."""
    write(tx, cast, SAT, visits=(1040, 0, 0, 0))
    shown, number = drawn(tx, cast, language=language), words(language).number(1040)
    assert len(number) == 5
    assert number in shown.headline and shown.days[5].number == number
    assert number in shown.who[0].label and shown.who[0].short == number


@pytest.mark.parametrize(("weeks", "name"), [
    (1, "week before"), (2, "two-week mean"), (3, "three-week mean"), (4, "four-week mean")])
def test_the_mean_has_one_name_on_a_picture(tx: Connection, cast: Cast, weeks: int, name: str) -> None:
    """What the line under the headline compares with is what the lines over the days are called."""
    for earlier in range(1, weeks + 1):
        write(tx, cast, days_before(FRI, earlier), visits=(5, 0, 0, 0))
    write(tx, cast, FRI, visits=(9, 0, 0, 0))
    shown = drawn(tx, cast)
    assert (shown.subline, shown.mean_label) == (f"4 more than the {name}", name)


def test_the_picture_is_drawn_from_plain_data() -> None:
    """What crosses to the worker process is a dict; what comes back is a PNG."""
    picture = WeekPicture(
        "Boathouse", "week 20", "142 visits", "18 more than the four-week mean",
        (DayBar("Mon", None, "", None, "–"), DayBar("Tue", 24, "24", 26.0, "")),
        "four-week mean", "Who came", (Part("girls", 61, "girls 61", "61"),), "9 new faces",
        "Ages", "counted in 1 of 4 sessions", (Age("13–15", "12"),), "16 h open", 0.375, "6 h", "4 of 5 logged", "")
    assert draw(asdict(picture)).startswith(b"\x89PNG\r\n\x1a\n")
