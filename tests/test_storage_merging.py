"""Units and activities that pause, or become one with another: what is to come follows, what was written stays."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import Connection, func, select

from storage import changes, chats, invitations, membership, people, rollups, sessions, units
from storage.database import Book
from storage.invitations import Seal
from storage.merging import NotMergeable, merge_activities, merge_units, went_into
from storage.people import NotAllowed, RoleCard, acting
from storage.plan import plan_ahead
from storage.rollups import SUMMED, month_rollups
from storage.sessions import correctable, write_down
from storage.units import Slot
from tests.databases import AFTER, AT_NOON, Cast, book, by_hand, cast, fresh_book, told, write_cast

FIVE, NINE = datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21)
WEEK = timedelta(days=7)
MONDAYS = [Slot(0, time(16), time(18))]


def planned_of(tx: Connection, activity: int) -> list[tuple[int, datetime]]:
    """Unit and start of an activity's sessions that nobody has answered."""
    book = sessions.sessions.c
    return [(row.unit_id, row.starts) for row in tx.execute(select(book.unit_id, book.starts).where(
        book.activity_id == activity, book.status == "planned").order_by(book.starts))]


def sums(tx: Connection) -> list[dict[str, Any]]:
    rows = tx.execute(select(month_rollups).order_by(*month_rollups.primary_key.columns)).mappings()
    return [dict(row) for row in rows if any(row[name] for name in SUMMED)]


def test_nothing_is_planned_or_asked_in_a_pause(book: Book, cast: Cast) -> None:
    """Of an activity or of a whole unit: planned evenings go, come back with the end of the pause, and one that was
    over before the pause is still asked about."""
    with book.transaction() as tx:
        plan_ahead(tx, AT_NOON)
        assert len(planned_of(tx, cast.evening)) == 3
        units.pause_activity(tx, cast.evening, AT_NOON)
        plan_ahead(tx, AT_NOON)
        assert planned_of(tx, cast.evening) == []
        assert len(planned_of(tx, cast.club)) == 2
        units.resume_activity(tx, cast.evening, AT_NOON)
        plan_ahead(tx, AT_NOON)
        units.pause_unit(tx, cast.boathouse, AFTER)
        plan_ahead(tx, AFTER)
        assert planned_of(tx, cast.club) == []
        assert [plan.starts for plan in sessions.to_ask(tx, AFTER)] == [FIVE]
        tx.execute(units.units.update().values(paused_at=AFTER - timedelta(hours=1)))
        assert sessions.to_ask(tx, AFTER) == []
        assert units.unit_card(tx, cast.boathouse).paused
        units.resume_unit(tx, cast.boathouse, AFTER)
        plan_ahead(tx, AFTER)
        assert len(planned_of(tx, cast.club)) == 2


def test_a_merged_activity_goes_on_as_the_other(book: Book, cast: Cast) -> None:
    """Its times are taken over on weekdays without any, an evening with an aim goes along, and what was written stays
    under the old name."""
    with book.transaction() as tx:
        late = units.add_activity(tx, cast.boathouse, "Late evening", "event", [
            Slot(4, time(21), time(23)), Slot(5, time(18), time(22))], AT_NOON)
        write_down(tx, by_hand(cast, FIVE - WEEK, NINE - WEEK, activity=late), told(FIVE - WEEK, NINE - WEEK),
                   cast.aino, AFTER)
        plan_ahead(tx, AT_NOON)
        tx.execute(sessions.sessions.update().where(
            sessions.sessions.c.starts == datetime(2026, 5, 16, 18)).values(aim="A calm one."))
        before = sums(tx)
        merge_activities(tx, late, cast.evening, AT_NOON)
        plan_ahead(tx, AT_NOON)
        assert planned_of(tx, late) == []
        assert [starts for _, starts in planned_of(tx, cast.evening)][:3] == [
            FIVE, datetime(2026, 5, 16, 18), FIVE + WEEK]
        assert tx.execute(select(sessions.sessions.c.kind).where(
            sessions.sessions.c.aim.is_not(None))).scalars().all() == ["open"]
        assert [found.plan.activity for found in correctable(tx, cast.aino, 9)] == ["Late evening"]
        assert units.activities_of(tx, cast.boathouse)[0].slots == (
            Slot(4, time(17), time(21)), Slot(5, time(18), time(22)))
        assert (sums(tx), rollups.differences(tx)) == (before, [])
        for other in (cast.evening, late):
            with pytest.raises(NotMergeable):
                merge_activities(tx, late, other, AT_NOON)


def test_a_merged_unit_goes_on_in_the_other(book: Book, cast: Cast) -> None:
    """Activities, what is to come, people, team chats, open invitations; written sessions keep their unit's name."""
    seal = Seal(b"a key of 16 bytes or more")
    with book.transaction() as tx:
        pier = units.open_unit(tx, cast.lakeside, "Pier", AT_NOON)
        units.add_activity(tx, pier, "open EVENING", "open", MONDAYS, AT_NOON)
        people.give_role(tx, cast.aino, "worker", cast.lakeside, pier, AT_NOON)
        write_down(tx, by_hand(cast, FIVE - WEEK, NINE - WEEK), told(FIVE - WEEK, NINE - WEEK, reflection="Seen."),
                   cast.aino, AFTER)
        chats.bind_team_chat(tx, cast.boathouse, "telegram", "-1", "Team", cast.veikko, AFTER + WEEK, AT_NOON)
        invitations.invite(tx, "join", seal.of("link"), seal.of("code"), AT_NOON, organisation_id=cast.lakeside,
                           unit_id=cast.boathouse, role="worker", made_by=cast.veikko)
        units.log_individual_work(tx, cast.boathouse, True, AT_NOON)
        plan_ahead(tx, AT_NOON)
        before, coming = sums(tx), planned_of(tx, cast.evening)
        merge_units(tx, cast.boathouse, pier, AT_NOON)
        plan_ahead(tx, AT_NOON)
        assert planned_of(tx, cast.evening) == [(pier, starts) for _, starts in coming]
        assert [activity.name for activity in units.activities_of(tx, pier)] == [
            "Open evening (Boathouse)", "Music group", "open EVENING"]
        assert people.roles_of(tx, cast.aino) == (RoleCard("worker", cast.lakeside, pier),)
        assert people.roles_of(tx, cast.maija) == (RoleCard("partner", cast.lakeside, pier),)
        assert chats.team_chats_of(tx, pier) == ["Team"]
        assert invitations.behind(tx, seal.of("link"), "", AT_NOON).unit_id == pier
        assert units.unit_card(tx, pier).individual_work
        assert [unit.id for unit in units.to_log(tx, cast.aino)] == [pier]
        assert (went_into(tx, cast.boathouse), went_into(tx, pier)) == (pier, None)
        (found,) = correctable(tx, cast.aino, 9)
        assert (found.plan.unit, found.plan.activity) == ("Boathouse", "Open evening")
        assert (sums(tx), rollups.differences(tx)) == (before, [])
        with acting(tx, cast.aino):
            assert sessions.correct(tx, found.plan.session_id or 0, told(FIVE - WEEK, NINE - WEEK, 1, 1, 0, 0),
                                    cast.aino, AFTER)
            assert sessions.recent_areas(tx, cast.boathouse) == []
        assert [change.what for change in changes.by_others(tx, pier, 0, cast.veikko)][-1] == "unit_merged"


def test_a_talk_begun_before_the_merge_is_written_where_the_session_stands(book: Book, cast: Cast) -> None:
    """The reflection stands with the session, in the unit that goes on."""
    with book.transaction() as tx:
        pier = units.open_unit(tx, cast.lakeside, "Pier", AT_NOON)
        plan_ahead(tx, AT_NOON)
        (plan,) = sessions.to_ask(tx, AFTER)
        merge_units(tx, cast.boathouse, pier, AFTER)
        with acting(tx, cast.aino):
            number = write_down(tx, plan, told(FIVE, NINE, reflection="Seen."), cast.aino, AFTER)
        assert number == plan.session_id
        places = select(sessions.sessions.c.unit_id, sessions.reflections.reflections.c.unit_id).where(
            sessions.reflections.reflections.c.session_id == sessions.sessions.c.id)
        assert tx.execute(places).all() == [(pier, pier)]


def test_who_is_just_joining_comes_to_the_unit_that_goes_on(book: Book, cast: Cast) -> None:
    """The code was typed before the merge, the name after it."""
    seal = Seal(b"a key of 16 bytes or more")
    with book.transaction() as tx:
        pier = units.open_unit(tx, cast.lakeside, "Pier", AT_NOON)
        invitations.invite(tx, "join", seal.of("link"), seal.of("code"), AT_NOON, organisation_id=cast.lakeside,
                           unit_id=cast.boathouse, role="worker", made_by=cast.veikko)
        card = invitations.behind(tx, seal.of("link"), "", AT_NOON)
        merge_units(tx, cast.boathouse, pier, AT_NOON)
        who = people.meet(tx, "telegram", "7", None, AT_NOON).identity_id
        assert membership.join(tx, card, "Timo", who, None, AT_NOON)
        assert people.person(tx, who).roles == (RoleCard("worker", cast.lakeside, pier),)


def test_what_rests_goes_on_resting_elsewhere(book: Book, cast: Cast) -> None:
    """The activities of a paused unit are paused where they go."""
    with book.transaction() as tx:
        pier = units.open_unit(tx, cast.lakeside, "Pier", AT_NOON)
        units.pause_unit(tx, cast.boathouse, AT_NOON)
        merge_units(tx, cast.boathouse, pier, AT_NOON)
        assert [activity.paused for activity in units.activities_of(tx, pier)] == [True, True]


def test_who_may_merge_what(book: Book, cast: Cast) -> None:
    """Only the organisation's mentor, only within it, and a partner group only with another."""
    with book.transaction() as tx:
        pier = units.open_unit(tx, cast.lakeside, "Pier", AT_NOON)
        crew, band = (units.open_unit(tx, cast.lakeside, name, AT_NOON, "youth_group") for name in ("Crew", "Band"))
        for member in (cast.aino, cast.maija, cast.liisa, cast.petri):
            with acting(tx, member), pytest.raises(NotAllowed):
                merge_units(tx, cast.boathouse, pier, AT_NOON)
            with acting(tx, member), pytest.raises(NotAllowed):
                merge_activities(tx, cast.evening, units.add_activity(tx, cast.boathouse, "X", "open", [], AT_NOON),
                                 AT_NOON)
        with acting(tx, cast.veikko):
            for one, into in ((cast.boathouse, cast.cellar), (crew, pier), (pier, crew), (pier, pier)):
                with pytest.raises(NotMergeable):
                    merge_units(tx, one, into, AT_NOON)
            merge_units(tx, crew, band, AT_NOON)
            with pytest.raises(NotMergeable):
                merge_units(tx, band, crew, AT_NOON)
        assert tx.execute(select(func.count()).where(units.units.c.merged_into.is_not(None))).scalar() == 1


def test_old_sessions_are_read_under_their_old_names(book: Book, cast: Cast) -> None:
    """Twice renamed: each session carries the name of its day."""
    with book.transaction() as tx:
        for back in (2, 1, 0):
            starts, ends, now = FIVE - back * WEEK, NINE - back * WEEK, AFTER - back * WEEK
            write_down(tx, by_hand(cast, starts, ends), told(starts, ends), cast.aino, now)
            units.rename_unit(tx, cast.boathouse, f"House {back}", now + timedelta(days=1))
        units.rename_activity(tx, cast.evening, "Late evening", AFTER - WEEK + timedelta(days=2))
        found = [(one.plan.unit, one.plan.activity) for one in correctable(tx, cast.aino, 9)]
        assert found == [("House 1", "Late evening"), ("House 2", "Open evening"), ("Boathouse", "Open evening")]
        assert units.name_then(tx, AFTER - WEEK, unit_id=cast.boathouse) == "House 2"


# Any order

@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Cast]]:
    """One book for all the random tales; each is rolled back at its end."""
    with fresh_book(request.param, tmp_path_factory.mktemp("merging")) as opened:
        yield opened, write_cast(opened)


class Over(Exception):
    """The end of a tale: everything is taken back."""


step = some.tuples(some.sampled_from(["write", "plan", "open", "add", "merge units", "merge activities", "rename",
                                      "pause"]), some.integers(0, 9), some.integers(0, 9))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tale=some.lists(step, min_size=3, max_size=16))
def test_no_merge_changes_a_sum(shared: tuple[Book, Cast], tale: list[tuple[str, int, int]]) -> None:
    """In whatever order units and activities are opened, renamed, paused and merged: the months' sums are those of the
    sessions, no merge changes one, nothing open stands in a closed unit, and nobody has a role there."""
    opened, cast = shared
    with pytest.raises(Over), opened.transaction() as tx:
        for number, (verb, one, other) in enumerate(tale):
            before = sums(tx)
            savepoint = tx.begin_nested()
            try:
                _happens(tx, cast, verb, one, other, number)
                savepoint.commit()
            except NotMergeable:
                savepoint.rollback()
            assert rollups.differences(tx) == []
            assert verb == "write" or sums(tx) == before
        _check_closed(tx)
        raise Over


def _happens(tx: Connection, cast: Cast, verb: str, one: int, other: int, number: int) -> None:
    houses = units.units_of(tx, cast.lakeside)
    house, second = houses[one % len(houses)].id, houses[other % len(houses)].id
    here = units.activities_of(tx, house)
    activity = here[other % len(here)].id if here else None
    if verb == "open":
        units.open_unit(tx, cast.lakeside, f"House {number}", AT_NOON)
    elif verb == "add":
        units.add_activity(tx, house, "Open evening", "open", MONDAYS, AT_NOON)
    elif verb == "plan":
        plan_ahead(tx, AT_NOON)
    elif verb == "rename":
        units.rename_unit(tx, house, f"Mill {number}", AT_NOON)
    elif verb == "pause":
        units.pause_unit(tx, house, AT_NOON)
    elif verb == "merge units":
        merge_units(tx, house, second, AT_NOON)
    elif verb == "merge activities" and activity is not None:
        merge_activities(tx, activity, here[one % len(here)].id, AT_NOON)
    elif verb == "write" and activity is not None:
        starts = FIVE - timedelta(days=number)
        write_down(tx, by_hand(cast, starts, starts + timedelta(hours=2), activity=activity),
                   told(starts, starts + timedelta(hours=2)), cast.aino, AFTER)


def _check_closed(tx: Connection) -> None:
    closed = select(units.units.c.id).where(units.units.c.merged_into.is_not(None))
    assert tx.execute(select(func.count()).where(people.roles.c.unit_id.in_(closed))).scalar() == 0
    assert tx.execute(select(func.count()).where(
        units.activities.c.unit_id.in_(closed), units.activities.c.archived_at.is_(None))).scalar() == 0
