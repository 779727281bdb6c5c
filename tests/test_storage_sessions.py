"""Sessions: planned by the clock, taken, written down once, corrected with everything kept."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Connection, select

from storage import reflections, rollups, talks, units
from storage.database import Book
from storage.plan import plan_ahead
from storage.sessions import (
    AGE_BANDS,
    Ages,
    Counts,
    LastTime,
    OutOfBounds,
    Planned,
    Report,
    Taker,
    cancel,
    check,
    correct,
    correct_to_cancelled,
    correctable,
    last_time,
    length,
    note_asked,
    on_date,
    on_day,
    planned,
    revisions,
    sessions,
    take,
    taker,
    to_ask,
    unanswered,
    write_down,
    written,
)
from storage.units import Slot
from tests.databases import (
    AFTER,
    AT_NOON,
    FRIDAY,
    Cast,
    book,
    by_hand,
    cast,
    talk_of,
    told,
)

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIVE, NINE = datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21)
HELSINKI = ZoneInfo("Europe/Helsinki")


def starts_of(tx: Connection, activity: int) -> list[str]:
    """When an activity stands in the book, planned or written."""
    rows = tx.execute(select(sessions.c.starts).where(sessions.c.activity_id == activity).order_by(sessions.c.starts))
    return [f"{row.starts:%a %d.%m. %H:%M}" for row in rows]


def tonight(tx: Connection, cast: Cast) -> Planned:
    """This Friday's open evening, planned."""
    plan_ahead(tx, AT_NOON)
    number = tx.execute(select(sessions.c.id).where(
        sessions.c.activity_id == cast.evening, sessions.c.date == FRIDAY)).scalar_one()
    return planned(tx, number)


# Planning

def test_sessions_are_planned_two_weeks_ahead(book: Book, cast: Cast) -> None:
    """From today to the fourteenth day, in local time, once however often the clock ticks."""
    with book.transaction() as tx:
        assert plan_ahead(tx, AT_NOON) == 5
        assert plan_ahead(tx, AT_NOON + HOUR) == 0
        assert starts_of(tx, cast.evening) == ["Fri 15.05. 17:00", "Fri 22.05. 17:00", "Fri 29.05. 17:00"]
        assert starts_of(tx, cast.club) == ["Tue 19.05. 15:00", "Tue 26.05. 15:00"]
        rows = tx.execute(select(sessions).order_by(sessions.c.starts)).all()
    assert (rows[0].minutes, rows[0].status, rows[0].revision, rows[0].kind) == (240, "planned", 0, "open")
    assert rows[0].over_at == datetime(2026, 5, 15, 18, 0, tzinfo=UTC)
    assert [row.partner for row in rows] == [False, True, False, True, False]


def test_each_day_adds_a_day(book: Book, cast: Cast) -> None:
    """Weeks of ticks, one missed for days, plan every Friday exactly once; so does planning all over again."""
    with book.transaction() as tx:
        for days in (0, 1, 2, 7, 8, 21, 28):
            plan_ahead(tx, AT_NOON + days * DAY)
        before = starts_of(tx, cast.evening)
        assert len(before) == len(set(before)) == 7
        units.plan_again(tx, cast.evening)
        assert plan_ahead(tx, AT_NOON + 28 * DAY) == 0
        assert starts_of(tx, cast.evening) == before


def test_two_processes_plan_once(book: Book, cast: Cast) -> None:
    """Also when both begin before either is done."""
    with book.transaction() as tx:
        plan_ahead(tx, AT_NOON)
        tx.execute(units.organisations.update().values(planned_until=FRIDAY - DAY))  # as the other one still sees it
        assert plan_ahead(tx, AT_NOON) == 0
        assert len(starts_of(tx, cast.evening)) == 3


def test_what_is_over_is_not_planned(book: Book, cast: Cast) -> None:
    """A template made at 21:05 does not ask about an evening nobody planned."""
    with book.transaction() as tx:
        plan_ahead(tx, AFTER)
        assert starts_of(tx, cast.evening) == ["Fri 22.05. 17:00", "Fri 29.05. 17:00"]


def test_an_evening_that_ends_after_midnight(book: Book, cast: Cast) -> None:
    """It belongs to the day it began, and stays when templates are renewed while it is still on."""
    past_midnight = datetime(2026, 5, 15, 22, 30, tzinfo=UTC)  # Saturday 01:30 in Helsinki
    with book.transaction() as tx:
        units.set_slots(tx, cast.evening, [Slot(4, time(22), time(2))])
        plan_ahead(tx, AT_NOON)
        row = tx.execute(select(sessions).where(sessions.c.date == FRIDAY)).one()
        assert (row.starts, row.ends, row.minutes) == (datetime(2026, 5, 15, 22), datetime(2026, 5, 16, 2), 240)
        units.plan_again(tx, cast.evening)
        plan_ahead(tx, past_midnight)
        assert tx.execute(select(sessions.c.id).where(sessions.c.date == FRIDAY)).scalar_one() == row.id
        units.set_slots(tx, cast.evening, [Slot(4, time(22), time(3))])
        plan_ahead(tx, past_midnight)
        assert tx.execute(select(sessions.c.ends).where(sessions.c.date == FRIDAY)).scalar_one().hour == 3


def test_edited_templates_renew_what_nobody_has_touched(book: Book, cast: Cast) -> None:
    """Untouched sessions follow; one with an aim, asked, taken or answered stands for its day."""
    with book.transaction() as tx:
        first = tonight(tx, cast)
        club = tx.execute(select(sessions.c.id).where(sessions.c.activity_id == cast.club)).scalars().all()
        assert first.session_id
        tx.execute(sessions.update().where(sessions.c.id == first.session_id).values(aim="New faces feel welcome"))
        units.set_slots(tx, cast.evening, [Slot(4, time(18), time(22))])
        plan_ahead(tx, AT_NOON + HOUR)
        assert starts_of(tx, cast.evening) == ["Fri 15.05. 17:00", "Fri 22.05. 18:00", "Fri 29.05. 18:00"]
        assert tx.execute(select(sessions.c.id).where(sessions.c.activity_id == cast.club)).scalars().all() == club


def test_an_evening_already_told_about_is_not_planned_again(book: Book, cast: Cast) -> None:
    """Logged with other times before its end: the same day's plan does not come back when templates change."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        at_eight = AT_NOON + 8 * HOUR
        write_down(tx, plan, told(FIVE + HOUR / 2, NINE - HOUR), cast.aino, at_eight)
        units.plan_again(tx, cast.evening)
        plan_ahead(tx, at_eight)
        assert starts_of(tx, cast.evening) == ["Fri 15.05. 17:30", "Fri 22.05. 17:00", "Fri 29.05. 17:00"]


def test_a_taken_session_is_kept_while_its_talk_is_open(book: Book, cast: Cast) -> None:
    """Thrown away, it follows the template again."""
    talk = talk_of(book, cast.aino)
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        assert plan.session_id and take(tx, plan.session_id, cast.aino, talk)
        units.set_slots(tx, cast.evening, [Slot(4, time(18), time(22))])
        plan_ahead(tx, AT_NOON)
        assert starts_of(tx, cast.evening)[0] == "Fri 15.05. 17:00"
        tx.execute(talks.talks.update().values(status="thrown_away"))
        units.plan_again(tx, cast.evening)
        plan_ahead(tx, AT_NOON)
        assert starts_of(tx, cast.evening)[0] == "Fri 15.05. 18:00"


def test_closed_activities_and_units_are_planned_no_more(book: Book, cast: Cast) -> None:
    """What was planned and untouched goes, what was written stays."""
    with book.transaction() as tx:
        write_down(tx, tonight(tx, cast), told(FIVE, NINE), cast.aino, AFTER)
        units.archive_activity(tx, cast.club, AFTER)
        plan_ahead(tx, AFTER)
        assert starts_of(tx, cast.club) == []
        assert len(starts_of(tx, cast.evening)) == 3
        units.archive_unit(tx, cast.boathouse, AFTER)
        plan_ahead(tx, AFTER)
        assert starts_of(tx, cast.evening) == ["Fri 15.05. 17:00"]


def test_an_activity_of_another_kind(book: Book, cast: Cast) -> None:
    """What is planned follows from the next tick on, what was written keeps its kind."""
    with book.transaction() as tx:
        write_down(tx, tonight(tx, cast), told(FIVE, NINE), cast.aino, AFTER)
        units.change_kind(tx, cast.evening, "event", AFTER)
        plan_ahead(tx, AFTER)
        rows = tx.execute(sessions.select().where(sessions.c.activity_id == cast.evening).order_by(sessions.c.starts))
        assert [(row.status, row.kind) for row in rows] == [("held", "open"), *[("planned", "event")] * 2]


@pytest.mark.parametrize(("day", "starts", "ends", "minutes"), [
    (date(2026, 3, 29), time(1), time(5), 180),  # spring: 3 becomes 4
    (date(2026, 10, 25), time(1), time(5), 300),  # autumn: 4 becomes 3
    (date(2026, 3, 28), time(22), time(6), 420),
    (date(2026, 5, 15), time(17), time(17), 1440),
    (date(2026, 5, 15), time(17), time(21), 240),
])
def test_length_is_real_time(day: date, starts: time, ends: time, minutes: int) -> None:
    """Across a clock change a night is shorter or longer than the wall says."""
    assert length(*on_day(day, starts, ends), "Europe/Helsinki") == minutes


def test_planning_goes_on_across_both_clock_changes(book: Book, cast: Cast) -> None:
    """Seventeen stays seventeen; a slot that falls wholly into the missing hour is left out that once."""
    with book.transaction() as tx:
        units.set_slots(tx, cast.evening, [Slot(4, time(17), time(21)), Slot(6, time(3, 15), time(3, 45)),
                                           Slot(6, time(3, 30), time(4))])
        for week in range(40):
            plan_ahead(tx, datetime(2026, 3, 13, 9, tzinfo=UTC) + week * 7 * DAY)
        rows = tx.execute(select(sessions).where(sessions.c.activity_id == cast.evening)).all()
    evenings = [row for row in rows if row.starts.hour == 17]
    assert len(evenings) == 42
    assert {row.over_at.astimezone(HELSINKI).time() for row in evenings} == {time(21)}
    assert {row.minutes for row in evenings} == {240}
    nights = {row.starts for row in rows if row.starts.hour == 3}
    assert datetime(2026, 10, 25, 3, 30) in nights and datetime(2026, 4, 5, 3, 30) in nights
    assert datetime(2026, 3, 29, 3, 30) not in nights


@given(some.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), some.integers(1, 24 * 60),
       some.sampled_from(["Europe/Helsinki", "Europe/Bucharest", "America/New_York", "Australia/Lord_Howe", "UTC"]))
def test_length_never_strays_more_than_the_change(starts: datetime, minutes: int, zone: str) -> None:
    """In every zone, real and shown length differ by an hour at most."""
    assert abs(length(starts, starts + timedelta(minutes=minutes), zone) - minutes) <= 60


# Asking and taking

def test_the_end_of_a_session_asks_once(book: Book, cast: Cast) -> None:
    """From its end for a day; never two processes; not what somebody is just telling about or has told."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        assert plan.session_id
        assert to_ask(tx, AFTER - HOUR) == []
        assert to_ask(tx, AFTER) == [plan]
        assert to_ask(tx, AFTER + DAY) == []
        assert note_asked(tx, plan.session_id, AFTER)
        assert not note_asked(tx, plan.session_id, AFTER)
        assert to_ask(tx, AFTER) == []
        assert unanswered(tx, cast.boathouse, AFTER) == [plan]
        assert unanswered(tx, cast.cellar, AFTER) == []
        assert unanswered(tx, cast.boathouse, AFTER - HOUR) == []
        assert unanswered(tx, cast.boathouse, AFTER + 14 * DAY)[-1].starts.date() != FRIDAY


def test_a_talk_thrown_away_frees_the_question(book: Book, cast: Cast) -> None:
    """Begun early and dropped, or put aside and left for two hours: the end of the evening still asks."""
    talk = talk_of(book, cast.aino)
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        assert plan.session_id and take(tx, plan.session_id, cast.aino, talk)
        tx.execute(talks.talks.update().values(status="aside", touched_at=AFTER - 3 * HOUR))
        assert to_ask(tx, AFTER) == [plan]
        tx.execute(talks.talks.update().values(touched_at=AFTER - HOUR))
        assert to_ask(tx, AFTER) == []
        tx.execute(talks.talks.update().values(status="thrown_away"))
        assert to_ask(tx, AFTER) == [plan]


def test_one_worker_answers_for_a_session(book: Book, cast: Cast) -> None:
    """The first to take it; again by oneself in another talk; by others when the talk is over; never once written."""
    ainos, veikkos = talk_of(book, cast.aino), talk_of(book, cast.veikko)
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        number = plan.session_id
        assert number and taker(tx, number) is None and taker(tx, 99) is None
        assert take(tx, number, cast.aino, ainos)
        assert taker(tx, number) == Taker(cast.aino, "Aino", ainos, "planned")
        assert take(tx, number, cast.aino, ainos)
        assert not take(tx, number, cast.veikko, veikkos)
        tx.execute(talks.talks.update().where(talks.talks.c.id == ainos).values(status="expired"))
        assert taker(tx, number) is None
        assert take(tx, number, cast.veikko, veikkos)
        write_down(tx, plan, told(FIVE, NINE), cast.aino, AFTER)
        assert taker(tx, number) == Taker(cast.aino, "Aino", veikkos, "held")
        assert not take(tx, number, cast.veikko, veikkos)
        assert not take(tx, 99, cast.veikko, veikkos)


# Writing

def test_a_session_comes_back_as_told(book: Book, cast: Cast) -> None:
    """Every answer, with null for what was skipped and 0 for nobody."""
    full = Report(FIVE, NINE, Counts(14, 18, 1, 0), Ages("counted", (), {**dict.fromkeys(AGE_BANDS, 0), "13_15": 20}),
                  new_faces=0, producers=4, produced_minutes=0, area="North shore", workers=2, volunteers=0,
                  tags=("culture", "self_initiated"), prompt="own:7", reflection="They cooked for everybody. Öljyä!",
                  visibility="organisation")
    skipped = told(FIVE + DAY, NINE + DAY, 0, 0, 0, 0, ages=Ages("mostly", ("13_15", "10_12")))
    with book.transaction() as tx:
        first = write_down(tx, by_hand(cast, FIVE, NINE), full, cast.aino, AFTER)
        second = write_down(tx, by_hand(cast, FIVE, NINE), skipped, cast.aino, AFTER + DAY)
        assert first and second
    with book.transaction() as tx:
        stands = written(tx, first)
        assert stands.report == full
        assert (stands.status, stands.author, stands.author_id, stands.revision) == ("held", "Aino", cast.aino, 1)
        assert stands.plan == replace(by_hand(cast, FIVE, NINE), session_id=first)
        assert written(tx, second).report == skipped
        row = tx.execute(select(sessions).where(sessions.c.id == second)).one()
        assert (row.new_faces, row.produced_minutes, row.age_13_15, row.girls) == (None, None, None, 0)
        assert row.planned is False and row.date == FRIDAY + DAY


def test_a_planned_session_is_written_once(book: Book, cast: Cast) -> None:
    """The second worker learns that it stands there already, and nothing is counted twice."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        assert write_down(tx, plan, told(FIVE, NINE), cast.aino, AFTER) == plan.session_id
        assert write_down(tx, plan, told(FIVE, NINE), cast.veikko, AFTER) is None
        assert cancel(tx, plan, "weather", cast.veikko, AFTER) is None
        assert write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.veikko, AFTER) is None
        assert tx.execute(select(rollups.month_rollups.c.sessions)).scalars().all() == [1]


def test_named_by_hand_at_a_planned_start_is_the_planned_one(book: Book, cast: Cast) -> None:
    """So it counts for coverage, and the plan does not ask again."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        assert write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER) == plan.session_id
        assert tx.execute(select(sessions.c.planned).where(sessions.c.id == plan.session_id)).scalar_one() is True
        assert to_ask(tx, AFTER) == []


def test_other_times_may_not_be_another_sessions(book: Book, cast: Cast) -> None:
    """Telling of one session with the start of another is answered in words, not by the database."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        next_week = told(FIVE + 7 * DAY, NINE + 7 * DAY)
        with pytest.raises(OutOfBounds, match="another session of this activity stands there"):
            write_down(tx, plan, next_week, cast.aino, AFTER)
        assert written(tx, plan.session_id or 0).status == "planned"


def test_a_closed_evening_is_written_too(book: Book, cast: Cast) -> None:
    """With a reason or without, never one we do not know."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        with pytest.raises(OutOfBounds, match="bored"):
            cancel(tx, plan, "bored", cast.aino, AFTER)
        number = cancel(tx, plan, "weather", cast.aino, AFTER)
        assert number == plan.session_id
        stands = written(tx, number or 0)
        assert (stands.status, stands.cancelled_reason, stands.report) == ("cancelled", "weather", None)
        later = by_hand(cast, FIVE + DAY, NINE + DAY)
        assert cancel(tx, later, None, cast.aino, AFTER + DAY)
        assert tx.execute(select(rollups.month_rollups.c.cancelled)).scalars().all() == [2]


@pytest.mark.parametrize(("ends", "now", "late"), [
    (NINE, AFTER, False),
    (NINE, datetime(2026, 5, 15, 20, 59, tzinfo=UTC), False),  # 23:59
    (NINE, datetime(2026, 5, 15, 21, 1, tzinfo=UTC), True),  # 00:01
    (datetime(2026, 5, 16, 0, 30), datetime(2026, 5, 15, 21, 35, tzinfo=UTC), False),  # 00:35, it ended 00:30
    (NINE, AFTER + 14 * DAY, True),
])
def test_logged_on_a_later_day_is_late(book: Book, cast: Cast, ends: datetime, now: datetime,
                                       late: bool) -> None:
    """Counted from the local day on which it really ended."""
    with book.transaction() as tx:
        number = write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, ends), cast.aino, now)
        assert tx.execute(select(sessions.c.late).where(sessions.c.id == number)).scalar_one() is late


NEVER: list[dict[str, Any]] = [
    {"counts": Counts(-1, 5, 0, 0)}, {"counts": Counts(5000, 1, 0, 0)}, {"ends": FIVE}, {"ends": FIVE - HOUR},
    {"ends": FIVE + 101 * DAY}, {"new_faces": 34}, {"new_faces": -1}, {"producers": 34}, {"producers": -1},
    {"produced_minutes": 241}, {"produced_minutes": -1}, {"workers": -1}, {"volunteers": -1},
    {"ages": Ages("counted", (), {"13_15": 34})}, {"ages": Ages("counted", (), {"13_15": -1})},
    {"ages": Ages("counted", (), {"40_50": 1})}, {"ages": Ages("mostly", ("13_15", "16_17", "18_24"))},
    {"ages": Ages("mostly", ("13_15", "13_15"))}, {"ages": Ages("none", ("13_15",))}, {"ages": Ages("guessed")},
    {"tags": ("culture", "sport", "digital")}, {"tags": ("party",)}, {"area": "x" * 81}, {"reflection": "x" * 701},
    {"visibility": "world"},
]


@pytest.mark.parametrize("wrong", NEVER, ids=str)
def test_what_may_never_be_written(book: Book, cast: Cast, wrong: dict[str, Any]) -> None:
    """The bounds name field and value before the database is asked, at writing and at correcting; nothing is left."""
    report = replace(told(FIVE, NINE, new_faces=2, reflection="Calm."), **wrong)
    with book.transaction() as tx:
        with pytest.raises(OutOfBounds):
            write_down(tx, by_hand(cast, FIVE, NINE), report, cast.aino, AFTER)
        assert starts_of(tx, cast.evening) == []
        number = write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER) or 0
        with pytest.raises(OutOfBounds):
            correct(tx, number, report, cast.aino, AFTER)
        assert written(tx, number).revision == 1
        assert rollups.differences(tx) == []


@given(some.builds(Counts, *[some.integers(0, 1250)] * 4), some.integers(1, 60 * 24 * 99), some.data())
def test_whatever_passes_the_bounds_adds_up(counts: Counts, minutes: int, data: some.DataObject) -> None:
    """Parts up to the whole pass; one more never does."""
    whole, ends = counts.total, FIVE + timedelta(minutes=minutes)
    real = length(FIVE, ends, "Europe/Helsinki")
    report = Report(FIVE, ends, counts, new_faces=data.draw(some.integers(0, whole)),
                    producers=data.draw(some.integers(0, whole)), produced_minutes=data.draw(some.integers(0, real)))
    check(report, "camp", "Europe/Helsinki")
    for wrong in ({"new_faces": whole + 1}, {"producers": whole + 1}, {"produced_minutes": real + 1}):
        with pytest.raises(OutOfBounds):
            check(replace(report, **wrong), "camp", "Europe/Helsinki")  # type: ignore[arg-type]


# Reading and correcting

def changes(tx: Connection, session_id: int) -> list[tuple[int, str, Any, Any, int]]:
    """What the revisions of a session say."""
    return [(row.number, row.field, row.old, row.new, row.by) for row in tx.execute(
        select(revisions).where(revisions.c.session_id == session_id).order_by(revisions.c.id))]


def test_a_correction_keeps_what_stood_there(book: Book, cast: Cast) -> None:
    """Old value, new value, who; null stays null; the same again changes nothing."""
    with book.transaction() as tx:
        number = write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE, 14, 18, 1, 0), cast.aino, AFTER) or 0
        better = told(FIVE, NINE + HOUR, 15, 18, 1, 0, new_faces=0, produced_minutes=0)
        assert correct(tx, number, better, cast.veikko, AFTER) == 4
        assert correct(tx, number, better, cast.veikko, AFTER) == 0
        assert correct(tx, number, replace(better, produced_minutes=None), cast.aino, AFTER) == 1
    with book.transaction() as tx:
        assert changes(tx, number) == [
            (2, "ends", "2026-05-15T21:00:00", "2026-05-15T22:00:00", cast.veikko), (2, "girls", 14, 15, cast.veikko),
            (2, "new_faces", None, 0, cast.veikko), (2, "produced_minutes", None, 0, cast.veikko),
            (3, "produced_minutes", 0, None, cast.aino)]
        stands = written(tx, number)
        assert (stands.revision, stands.author) == (3, "Aino")
        assert stands.report == replace(better, produced_minutes=None)
        row = tx.execute(select(sessions).where(sessions.c.id == number)).one()
        assert (row.minutes, row.edited_at) == (300, AFTER)
        assert row.over_at == datetime(2026, 5, 15, 19, tzinfo=UTC)


def test_a_corrected_reflection_stays_its_authors(book: Book, cast: Cast) -> None:
    """A mentor may fix a word or open it to the organisation; it is still what Aino saw. Taken away, it is gone."""
    with book.transaction() as tx:
        report = told(FIVE, NINE, reflection="They coocked.")
        number = write_down(tx, by_hand(cast, FIVE, NINE), report, cast.aino, AFTER) or 0
        better = replace(report, reflection="They cooked.", visibility="organisation")
        assert correct(tx, number, better, cast.veikko, AFTER + DAY) == 2
        said = reflections.of_session(tx, number)
        assert (said.text, said.visibility, said.author_id, said.written_at) == (
            "They cooked.", "organisation", cast.aino, AFTER)
        assert correct(tx, number, replace(better, reflection=None), cast.aino, AFTER + DAY) == 1
        assert reflections.of_session(tx, number) is None
        assert correct(tx, number, report, cast.veikko, AFTER + DAY) == 1
        assert reflections.of_session(tx, number).author_id == cast.veikko


def test_a_session_may_not_be_moved_onto_another(book: Book, cast: Cast) -> None:
    """Clear words and no change; beside it is fine."""
    with book.transaction() as tx:
        number = write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE), cast.aino, AFTER) or 0
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE + DAY, NINE + DAY), cast.aino, AFTER + DAY)
        with pytest.raises(OutOfBounds, match="another session of this activity stands there; correct that one"):
            correct(tx, number, told(FIVE + DAY, NINE + DAY), cast.aino, AFTER + DAY)
        assert changes(tx, number) == []
        assert correct(tx, number, told(FIVE + DAY + HOUR, NINE + DAY), cast.aino, AFTER + DAY) == 2
        assert written(tx, number).report == told(FIVE + DAY + HOUR, NINE + DAY)
        assert rollups.differences(tx) == []


def test_held_after_all_and_cancelled_after_all(book: Book, cast: Cast) -> None:
    """Both ways, with everything kept as revisions and the sums following."""
    with book.transaction() as tx:
        number = cancel(tx, by_hand(cast, FIVE, NINE), "weather", cast.aino, AFTER) or 0
        report = told(FIVE, NINE, new_faces=2, ages=Ages("mostly", ("13_15",)), reflection="Good.")
        report = replace(report, tags=("sport",), workers=2)
        assert correct(tx, number, report, cast.aino, AFTER) > 0
        assert written(tx, number).report == report
        assert written(tx, number).cancelled_reason is None
        assert correct_to_cancelled(tx, number, "premises", cast.veikko, AFTER) > 0
        stands = written(tx, number)
        assert (stands.status, stands.cancelled_reason, stands.report, stands.revision) == (
            "cancelled", "premises", None, 3)
        assert reflections.of_session(tx, number) is None
        kept = {field: (old, new) for _, field, old, new, _ in changes(tx, number)[-20:]}
        assert kept["girls"] == (14, None) and kept["status"] == ("held", "cancelled")
        assert kept["reflection"] == ("Good.", None) and kept["tags"] == ("sport", "")
        assert "over_at" not in kept and "minutes" not in kept
        assert correct_to_cancelled(tx, number, "premises", cast.veikko, AFTER) == 0
        assert correct_to_cancelled(tx, number, None, cast.veikko, AFTER) == 1
        with pytest.raises(OutOfBounds):
            correct_to_cancelled(tx, number, "bored", cast.veikko, AFTER)
        assert rollups.differences(tx) == []


def test_only_written_sessions_are_corrected(book: Book, cast: Cast) -> None:
    """A planned one is to be written down first."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        for number in (plan.session_id or 0, 99):
            with pytest.raises(LookupError):
                correct(tx, number, told(FIVE, NINE), cast.aino, AFTER)
            with pytest.raises(LookupError):
                correct_to_cancelled(tx, number, None, cast.aino, AFTER)


def test_who_may_correct_what(book: Book, cast: Cast) -> None:
    """Aino her own, Veikko all of Lakeside, Petri and Liisa nothing of it; the last written first, planned ones never.

    However many there are, page by page and day by day.
    """
    with book.transaction() as tx:
        mine = write_down(tx, tonight(tx, cast), told(FIVE, NINE), cast.aino, AFTER)
        his = write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE + DAY, NINE + DAY), cast.veikko, AFTER + DAY)

        def seen(member: int, limit: int = 9, **where: Any) -> list[int | None]:
            return [one.plan.session_id for one in correctable(tx, member, limit, **where)]

        assert seen(cast.aino) == [mine]
        assert seen(cast.veikko) == [his, mine]
        assert seen(cast.petri) == seen(cast.liisa) == seen(cast.maija) == []
        assert seen(cast.veikko, limit=1) == [his]
        assert seen(cast.veikko, after=his) == [mine]
        assert seen(cast.veikko, after=mine) == seen(cast.aino, after=mine) == []
        assert seen(cast.veikko, on=FRIDAY) == [mine]
        assert seen(cast.aino, on=FRIDAY + DAY) == seen(cast.petri, on=FRIDAY) == []


def test_a_day_of_an_activity(book: Book, cast: Cast) -> None:
    """Everything that stands on a local day, planned and written."""
    with book.transaction() as tx:
        plan = tonight(tx, cast)
        write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE - 3 * HOUR, FIVE), cast.aino, AFTER)
        assert [(one.status, one.plan.starts.hour) for one in on_date(tx, cast.evening, FRIDAY)] == [
            ("held", 14), ("planned", 17)]
        assert on_date(tx, cast.evening, FRIDAY + DAY) == []
        assert plan.session_id


def test_same_as_last_time(book: Book, cast: Cast) -> None:
    """Ages and the youth-run part of the last held one of this activity; a closed evening is passed over."""
    with book.transaction() as tx:
        assert last_time(tx, cast.evening, FIVE) is None
        ages = Ages("mostly", ("13_15", "16_17"))
        before = FIVE - 14 * DAY
        write_down(tx, by_hand(cast, before, before + 4 * HOUR),
                   replace(told(before, before + 4 * HOUR, ages=ages, produced_minutes=60), producers=5),
                   cast.aino, AFTER)
        cancel(tx, by_hand(cast, FIVE - 7 * DAY, NINE - 7 * DAY), None, cast.aino, AFTER)
        assert last_time(tx, cast.evening, FIVE) == LastTime(ages, 5, 60, 240)
        assert last_time(tx, cast.club, FIVE) is None
