"""Practising: whatever is done there changes nothing of what counts, and nobody but the member finds it."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import Connection, func, select

from reports.periods import week_of
from reports.weekly import week_figures
from storage import demo, erasure, people, plan, practice, rollups, sessions, units
from storage.changes import changes
from storage.database import Book
from storage.people import NotAllowed, RoleCard
from storage.practice import Finished
from tests.databases import AFTER, AT_NOON, FRIDAY, Cast, book, by_hand, cast, fresh_book, told, write_cast

DAY = timedelta(days=1)
YESTERDAY = FRIDAY - DAY


def begin(tx: Connection, member: int, language: str = "en") -> practice.Place:
    return practice.begin(tx, member, "Practice", "Practice house", "Open evening", language, "Europe/Helsinki",
                          AT_NOON)


def tried(tx: Connection, member: int, *numbers: int, day: date = YESTERDAY) -> int | None:
    """An evening told in practice."""
    evening = practice.evening(tx, member, day)
    return practice.write_down(tx, evening, told(evening.starts, evening.ends, *numbers), member, AFTER)


def real_evening(tx: Connection, cast: Cast) -> None:
    starts, ends = datetime(2026, 5, 14, 17), datetime(2026, 5, 14, 21)
    sessions.write_down(tx, by_hand(cast, starts, ends), told(starts, ends, new_faces=2), cast.aino, AFTER)


def what_counts(tx: Connection, cast: Cast) -> dict[str, Any]:
    """Every figure there is of real organisations, and what their people are shown."""
    real = select(units.organisations.c.id).where(units.organisations.c.practice_for.is_(None))
    return {
        "sums": tx.execute(select(rollups.month_rollups).where(
            rollups.month_rollups.c.organisation_id.in_(real))).all(),
        "rows": tx.execute(select(sessions.sessions).where(sessions.sessions.c.organisation_id.in_(real))).all(),
        "week": week_figures(tx, cast.boathouse, week_of(FRIDAY), AFTER),
        "differences": rollups.differences(tx),
        "changes": tx.execute(select(changes).where(changes.c.organisation_id.in_(real))).all(),
        "members": [people.members_of(tx, organisation) for organisation in (cast.lakeside, cast.hilltop)],
        "asked": units.workers_of(tx, cast.boathouse),
        "to ask": sessions.to_ask(tx, AFTER),
        "to log": [units.to_log(tx, member) for member in (cast.aino, cast.veikko, cast.maija)],
        "to see": [units.to_see(tx, member) for member in (cast.aino, cast.veikko, cast.maija)],
        "to mentor": [units.to_mentor(tx, member) for member in (cast.aino, cast.veikko)],
        "to correct": [[one.plan.session_id for one in sessions.correctable(tx, member, 9)]
                       for member in (cast.aino, cast.veikko, cast.petri)],
        "named": units.units_named(tx, "Practice house"),
        "book": (units.is_empty(tx), units.all_invented(tx), units.organisation_named(tx, "Practice"),
                 demo.mentor(tx)),
        "planned": plan.plan_ahead(tx, AT_NOON),
    }


DEEDS = some.lists(some.tuples(
    some.sampled_from(("begin", "log", "example", "correct", "not held", "finish", "erase")),
    some.sampled_from(("aino", "veikko", "maija")), some.integers(0, 60)), max_size=12)


def practised(tx: Connection, member: int, deed: str, number: int) -> None:
    """One thing somebody does while practising."""
    begin(tx, member, "fi" if number % 2 else "en")
    if deed == "log":
        tried(tx, member, number, 1, 0, 2, day=FRIDAY - number % 9 * DAY)
    elif deed == "erase":
        practice.erase(tx, member)
    elif deed == "finish":
        practice.finish(tx, member, practice.EXERCISES[number % 3], AFTER)
    elif deed != "begin":
        found = practice.latest(tx, member, YESTERDAY, AFTER)
        assert found.report is not None and found.plan.session_id is not None
        if deed == "correct":
            counts = replace(found.report.counts, girls=number)
            sessions.correct(tx, found.plan.session_id, replace(found.report, counts=counts), member, AFTER)
        elif deed == "not held":
            sessions.correct_to_cancelled(tx, found.plan.session_id, "staff", member, AFTER)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS)
def test_practising_changes_nothing_that_counts(deeds: list[tuple[str, str, int]], tmp_path: Path) -> None:
    """Random sequences by three people: sums, week, coverage, lists, who is asked and the state of the book stay."""
    with fresh_book("sqlite", tmp_path) as opened:
        cast = write_cast(opened)
        with opened.transaction() as tx:
            real_evening(tx, cast)
            plan.plan_ahead(tx, AT_NOON)
            before = what_counts(tx, cast)
            for deed, who, number in deeds:
                member = getattr(cast, who)
                with people.acting(tx, member):
                    practised(tx, member, deed, number)
            assert what_counts(tx, cast) == before


def test_one_practice_each_and_the_last_evening_alone(book: Book, cast: Cast) -> None:
    """Beginning again finds the same place, named anew in the language spoken now; what was tried before is erased with
    its old values, reflections and sums; what is older than a week makes room for the example."""
    with book.transaction() as tx:
        there = begin(tx, cast.aino)
        assert begin(tx, cast.aino, "fi") == there == practice.place(tx, cast.aino) != begin(tx, cast.veikko)
        assert units.unit_card(tx, there.unit_id).language == "fi"
        first = tried(tx, cast.aino, 3, 4, 0, 0) or 0
        assert sessions.correct(tx, first, told(datetime(2026, 5, 14, 17), datetime(2026, 5, 14, 21), 4, 4, 0, 0,
                                                reflection="Noisy"), cast.aino, AFTER)
        assert practice.latest(tx, cast.aino, YESTERDAY, AFTER).plan.session_id == first
        second = tried(tx, cast.aino, 1, 0, 0, 0)
        found = practice.latest(tx, cast.aino, YESTERDAY, AFTER)
        assert found.plan.session_id == second and found.report and found.report.counts.total == 1
        assert tx.execute(select(func.count()).select_from(sessions.revisions)).scalar() == 0
        assert tx.execute(select(func.sum(rollups.month_rollups.c.girls))).scalar() == 1
        later = practice.latest(tx, cast.aino, YESTERDAY + 8 * DAY, AFTER + 8 * DAY)
        assert later.report and later.report.counts == practice.EXAMPLE.counts
        assert later.plan.starts.date() == YESTERDAY + 8 * DAY and rollups.differences(tx) == []


def test_only_in_ones_own_practice(book: Book, cast: Cast) -> None:
    """Nobody writes through it into a real unit or a colleague's practice; a viewer has nothing to practise; that
    somebody practises is none of the roles they are known by."""
    with book.transaction() as tx:
        begin(tx, cast.veikko)
        starts, ends = datetime(2026, 5, 14, 17), datetime(2026, 5, 14, 21)
        theirs = practice.evening(tx, cast.veikko, YESTERDAY)
        with people.acting(tx, cast.aino):
            begin(tx, cast.aino)
            for evening in (by_hand(cast, starts, ends), theirs):
                with pytest.raises(NotAllowed):
                    practice.write_down(tx, evening, told(starts, ends), cast.aino, AFTER)
            for forbidden in (practice.erase, lambda tx, member: practice.finish(tx, member, "log", AFTER)):
                with pytest.raises(NotAllowed):
                    forbidden(tx, cast.veikko)
        with people.acting(tx, cast.liisa), pytest.raises(NotAllowed):
            begin(tx, cast.liisa)
        with people.acting(tx, cast.petri), pytest.raises(NotAllowed):
            sessions.write_down(tx, theirs, told(starts, ends), cast.petri, AFTER)
        who = people.meet(tx, "terminal", "Aino", "en", AT_NOON)
        people.know_as(tx, who.identity_id, cast.aino)
        assert people.person(tx, who.identity_id).roles == (RoleCard("worker", cast.lakeside, cast.boathouse),)
        assert len(people.roles_of(tx, cast.aino)) == 2
        with pytest.raises(LookupError):
            practice.evening(tx, cast.maija, YESTERDAY)


def test_how_many_have_finished(book: Book, cast: Cast) -> None:
    """Workers, mentors and partners of the organisation, all three exercises; a number, for its mentors alone."""
    with book.transaction() as tx:
        assert practice.finished(tx, cast.lakeside) == Finished(0, 3)  # Aino, Veikko, Maija; Liisa only looks on
        for member in (cast.aino, cast.petri):
            begin(tx, member)
            for exercise in practice.EXERCISES:
                assert practice.finished(tx, cast.lakeside).finished == 0 or member != cast.aino
                practice.finish(tx, member, exercise, AFTER)
        assert practice.done(tx, cast.aino) == list(practice.EXERCISES)
        assert practice.finished(tx, cast.lakeside) == Finished(1, 3)
        assert practice.finished(tx, cast.hilltop) == Finished(1, 1)
        with people.acting(tx, cast.veikko):
            assert practice.finished(tx, cast.lakeside) == Finished(1, 3)
        for other in (cast.aino, cast.maija, cast.liisa, cast.petri):
            with people.acting(tx, other), pytest.raises(NotAllowed):
                practice.finished(tx, cast.lakeside)
        practice.erase(tx, cast.aino)
        assert practice.finished(tx, cast.lakeside) == Finished(0, 3) and practice.place(tx, cast.aino) is None
        begin(tx, cast.aino)
        assert practice.done(tx, cast.aino) == []


def test_the_demo_goes_and_the_practice_of_real_people_stays(book: Book) -> None:
    """Who looked around practises no more; a demo beside practice is still all invented, and its mentor is its own."""
    with book.transaction() as tx:
        made = demo.fill(tx, AT_NOON, random.Random(1))
        begin(tx, made.mentor)
        tried(tx, made.mentor)
        assert units.all_invented(tx) and units.is_empty(tx) and demo.mentor(tx) == made.mentor
        coordinator = people.new_member(tx, "Karin", None, AT_NOON)
        people.give_role(tx, coordinator, "coordinator", None, None, AT_NOON)
        begin(tx, coordinator)
        assert erasure.erase_invented(tx)
        left = tx.execute(select(units.organisations.c.practice_for)).scalars().all()
        assert left == [coordinator] and demo.mentor(tx) is None and not units.all_invented(tx)
