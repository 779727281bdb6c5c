"""Who may see and do what: every role tries everything, at its own, in its organisation, and elsewhere.

The table below is written by hand and apart from storage.people.RIGHTS; where the two disagree, one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from reports import compare
from reports.coverage import coverage
from reports.periods import Month, Week
from reports.weekly import week_figures
from storage import (
    changes,
    chats,
    enquiries,
    individual,
    invitations,
    membership,
    merging,
    network,
    own_data,
    people,
    practice,
    sessions,
    units,
)
from storage.database import Book
from storage.people import NotAllowed
from storage.units import Slot
from tests.databases import fresh_book, told

NOW = datetime(2026, 5, 15, 18, 5, tzinfo=UTC)
APRIL = Month(date(2026, 4, 1))
FIVE, NINE = datetime(2026, 5, 14, 17), datetime(2026, 5, 14, 21)
ROLES = ("nobody", "coordinator", "mentor", "worker", "partner", "group", "viewer")
"""Who tries: a stranger; a coordinator; a mentor, a worker of a unit, an association's partner, a youth group's own
account and a viewer of Lakeside."""
PLACES = ("own", "same", "other")
"""Where: at the role's own unit; at another unit of the same organisation; in another organisation."""
CHANNELS = ("telegram", "browser", "terminal")


@dataclass(frozen=True)
class Place:
    """A unit to try something at, with what stands there."""

    organisation: int
    unit: int
    activity: int
    written: int
    """A session somebody else has written."""
    worker: int
    mentor: int
    invitation: int
    enquiry: int
    other_unit: int
    other_activity: int


@dataclass(frozen=True)
class World:
    """The members by role, and where each tries."""

    members: dict[str, int]
    places: dict[tuple[str, str], Place]


def _place(tx: Connection, organisation: int, name: str, mentor: int, kind: str = "unit") -> Place:
    """A unit with two activities, a worker, a written session, an open invitation and a question nobody answered."""
    unit, other = (units.open_unit(tx, organisation, called, NOW, kind) for called in (name, f"{name} annex"))
    activity, second = (units.add_activity(tx, unit, f"{name} {what}", "open", [Slot(3, time(17), time(21))], NOW)
                        for what in ("evening", "club"))
    worker = people.new_member(tx, f"Worker of {name}", None, NOW)
    people.give_role(tx, worker, "worker", organisation, unit, NOW)
    plan = sessions.Planned(None, activity, name, "open", unit, name, organisation, "Europe/Helsinki", FIVE, NINE)
    written = sessions.write_down(tx, plan, told(FIVE, NINE, reflection=f"Reflection of {name}"), worker, NOW)
    invitation = invitations.invite(tx, "join", f"l{unit}", f"c{unit}", NOW, organisation_id=organisation,
                                    unit_id=unit, role="worker", made_by=mentor)
    enquiry = enquiries.ask(tx, "mentor", worker, organisation, f"Question of {name}", NOW)
    return Place(organisation, unit, activity, written or 0, worker, mentor, invitation, enquiry, other, second)


def write_world(tx: Connection) -> World:
    """Lakeside with a unit of everybody's own and one that is nobody's, and Riverside."""
    lakeside, riverside = (units.found_organisation(tx, name, "en", "Europe/Helsinki", NOW)
                           for name in ("Lakeside", "Riverside"))
    veikko, petri = (people.new_member(tx, name, None, NOW) for name in ("Veikko", "Petri"))
    people.give_role(tx, veikko, "mentor", lakeside, None, NOW)
    people.give_role(tx, petri, "mentor", riverside, None, NOW)
    boathouse, annex = (_place(tx, lakeside, name, veikko) for name in ("Boathouse", "Cellar"))
    scouts, crew = (_place(tx, lakeside, name, veikko, kind)
                    for name, kind in (("Scouts", "association"), ("Skate crew", "youth_group")))
    mill = _place(tx, riverside, "Mill", petri)
    members = {"nobody": 0, "mentor": people.new_member(tx, "Second mentor", None, NOW)}
    people.give_role(tx, members["mentor"], "mentor", lakeside, None, NOW)
    for role, name, where in (("worker", "Aino", boathouse), ("partner", "Maija", scouts), ("viewer", "Liisa", None),
                              ("group", "Skate crew", crew), ("coordinator", "Coordinator", None)):
        members[role] = people.new_member(tx, name, None, NOW)
        people.give_role(tx, members[role], "partner" if role == "group" else role,
                         None if role == "coordinator" else lakeside, where.unit if where else None, NOW)
    own = {"worker": boathouse, "partner": scouts, "group": crew}
    places = {(role, place): {"own": own.get(role, boathouse), "same": annex, "other": mill}[place]
              for role in ROLES for place in PLACES}
    return World(members, places)


# What is tried

Probe = Callable[[Connection, int, Place], Any]


def _log(tx: Connection, member: int, at: Place) -> Any:
    starts, ends = FIVE.replace(day=13), NINE.replace(day=13)
    plan = sessions.Planned(None, at.activity, "?", "open", at.unit, "?", at.organisation, "Europe/Helsinki", starts,
                            ends)
    return sessions.write_down(tx, plan, told(starts, ends), member, NOW)


def _cancel(tx: Connection, member: int, at: Place) -> Any:
    starts, ends = FIVE.replace(day=12), NINE.replace(day=12)
    plan = sessions.Planned(None, at.activity, "?", "open", at.unit, "?", at.organisation, "Europe/Helsinki", starts,
                            ends)
    return sessions.cancel(tx, plan, None, member, NOW)


def _correct(tx: Connection, member: int, at: Place) -> Any:
    return sessions.correct(tx, at.written, told(FIVE, NINE, 1, 1, 1, 1), member, NOW)


def _invite(role: str) -> Probe:
    def probe(tx: Connection, member: int, at: Place) -> Any:
        unit = at.unit if role in ("worker", "partner") else None
        return invitations.invite(tx, "join", "new link", "new code", NOW, organisation_id=at.organisation,
                                  unit_id=unit, role=role, made_by=member)
    return probe


MINE = {"mentor": "own same"}
"""A mentor's own are all units of the organisation."""
NOWHERE: dict[str, str] = {}
PROBES: dict[str, tuple[Probe, dict[str, str]]] = {
    "log": (_log, {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "log not held": (_cancel, {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "correct somebody's session": (_correct, MINE),
    "correct to not held": (lambda tx, member, at: sessions.correct_to_cancelled(
        tx, at.written, None, member, NOW), MINE),
    "last time": (lambda tx, member, at: sessions.last_time(tx, at.activity, NINE),
                  {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "sessions of a day": (lambda tx, member, at: sessions.on_date(tx, at.activity, FIVE.date()),
                          {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "a unit's name": (lambda tx, member, at: units.unit_card(tx, at.unit),
                      {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "a unit's activities": (lambda tx, member, at: units.activities_of(tx, at.unit),
                            {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "a unit's week": (lambda tx, member, at: week_figures(tx, at.unit, Week(date(2026, 5, 11)), NOW),
                      {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "open figures": (lambda tx, member, at: compare.rates(tx, at.organisation, APRIL, NOW),
                     dict.fromkeys(ROLES[1:], "own same other")),
    "the network's open figures": (lambda tx, member, at: compare.network_rates(tx, APRIL, NOW),
                                   dict.fromkeys(ROLES[1:], "own same other")),
    "a town's exact sums": (lambda tx, member, at: compare.town(tx, at.organisation, APRIL), MINE),
    "coverage": (lambda tx, member, at: coverage(tx, at.organisation, at.unit, date(2026, 5, 11),
                                                      date(2026, 5, 17), NOW), {"mentor": "own same", "worker": "own"}),
    "individual work, read": (lambda tx, member, at: individual.month_of(tx, at.unit, date(2026, 5, 1)),
                              {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "individual work, write": (lambda tx, member, at: individual.write_month(tx, at.unit, date(2026, 5, 1), 3, 90),
                               {"mentor": "own same", "worker": "own", "partner": "own", "group": "own"}),
    "open a unit": (lambda tx, member, at: units.open_unit(tx, at.organisation, "New", NOW), MINE),
    "rename a unit": (lambda tx, member, at: units.rename_unit(tx, at.unit, "New", NOW), MINE),
    "pause a unit": (lambda tx, member, at: units.pause_unit(tx, at.unit, NOW), MINE),
    "close a unit": (lambda tx, member, at: units.archive_unit(tx, at.unit, NOW), MINE),
    "merge units": (lambda tx, member, at: merging.merge_units(tx, at.other_unit, at.unit, NOW), MINE),
    "add an activity": (lambda tx, member, at: units.add_activity(tx, at.unit, "New", "open", [], NOW), MINE),
    "rename an activity": (lambda tx, member, at: units.rename_activity(tx, at.activity, "New", NOW), MINE),
    "change an activity's times": (lambda tx, member, at: units.change_times(tx, at.activity, [], NOW), MINE),
    "change an activity's kind": (lambda tx, member, at: units.change_kind(tx, at.activity, "group", NOW), MINE),
    "pause an activity": (lambda tx, member, at: units.pause_activity(tx, at.activity, NOW), MINE),
    "end an activity": (lambda tx, member, at: units.archive_activity(tx, at.activity, NOW), MINE),
    "merge activities": (lambda tx, member, at: merging.merge_activities(
        tx, at.other_activity, at.activity, NOW), MINE),
    "bind a team's chat": (lambda tx, member, at: chats.bind_team_chat(
        tx, at.unit, "telegram", "-9", "Group", at.mentor, NOW, NOW), MINE),
    "offer a team's chat": (lambda tx, member, at: chats.offer_chat(tx, "hash", at.mentor, at.organisation, NOW), MINE),
    "see team chats": (lambda tx, member, at: chats.team_chats_of(tx, at.unit), MINE),
    "invite a coordinator": (lambda tx, member, at: invitations.invite(
        tx, "join", "new link", "new code", NOW, role="coordinator", made_by=at.mentor),
        {"coordinator": "own same other"}),
    "invite a mentor": (_invite("mentor"), {"coordinator": "own same other", "mentor": "own same"}),
    **{f"invite a {role}": (_invite(role), MINE) for role in ("worker", "partner", "viewer")},
    "let an organisation in": (lambda tx, member, at: invitations.invite(
        tx, "found", "new link", "new code", NOW, organisation_name="New", made_by=at.mentor),
        {"coordinator": "own same other"}),
    "see open invitations": (lambda tx, member, at: invitations.open_of(tx, at.organisation, NOW),
                             {"coordinator": "own same other", "mentor": "own same"}),
    "take an invitation back": (lambda tx, member, at: invitations.take_back(tx, at.invitation, NOW),
                                {"coordinator": "own same other", "mentor": "own same"}),
    "open somebody's account": (lambda tx, member, at: invitations.invite(
        tx, "sign_in", "new link", "new code", NOW, member_id=at.worker, made_by=at.mentor), MINE),
    "see members": (lambda tx, member, at: membership.people_of(tx, at.organisation), MINE),
    "remove somebody": (lambda tx, member, at: membership.leave(tx, at.worker, at.organisation, NOW), MINE),
    "take a role": (lambda tx, member, at: membership.take_role(
        tx, at.worker, at.organisation, "worker", at.unit, NOW), MINE),
    "move somebody": (lambda tx, member, at: membership.move(
        tx, at.worker, at.organisation, "worker", at.unit, at.other_unit, NOW), MINE),
    "give one more unit": (lambda tx, member, at: membership.add_unit(
        tx, at.worker, at.organisation, "worker", at.other_unit, NOW), MINE),
    "hand the mentor's role over": (lambda tx, member, at: membership.hand_over(
        tx, at.mentor, at.worker, at.organisation, NOW), MINE),
    "remove somebody's account": (lambda tx, member, at: own_data.forget(tx, at.worker, NOW), NOWHERE),
    "read somebody's data": (lambda tx, member, at: own_data.everything_about(tx, at.worker), NOWHERE),
    "see the activity log": (lambda tx, member, at: changes.log(tx, at.organisation, 9), MINE),
    "see who has practised": (lambda tx, member, at: practice.finished(tx, at.organisation), MINE),
    "rename the organisation": (lambda tx, member, at: units.rename_organisation(
        tx, at.organisation, "New", NOW), MINE),
    "accept terms": (lambda tx, member, at: units.accept_terms(tx, at.organisation, "x", "en", at.mentor, NOW), MINE),
    "decide how long things are kept": (lambda tx, member, at: units.keep_for(
        tx, at.organisation, 1, 1, 1, NOW), MINE),
    "ask a mentor": (lambda tx, member, at: enquiries.ask(tx, "mentor", at.worker, at.organisation, "?", NOW),
                     dict.fromkeys(("worker", "partner", "group", "viewer"), "own same")),
    "ask the coordinator": (lambda tx, member, at: enquiries.ask(
        tx, "coordinator", at.mentor, at.organisation, "?", NOW), MINE),
    "read a question": (lambda tx, member, at: enquiries.enquiry(tx, at.enquiry), MINE),
    "answer a question": (lambda tx, member, at: enquiries.answer(tx, at.enquiry, "!", at.mentor, NOW), MINE),
    "give feedback": (lambda tx, member, at: enquiries.ask(tx, "feedback", at.worker, None, "?", NOW),
                      dict.fromkeys(ROLES[1:], "own same other")),
    "read the feedback": (lambda tx, member, at: enquiries.feedback(tx), {"coordinator": "own same other"}),
    "see the network": (lambda tx, member, at: network.organisations_of_network(tx),
                        {"coordinator": "own same other"}),
    "see all mentors": (lambda tx, member, at: network.mentors_of_network(tx), {"coordinator": "own same other"}),
    "read an application": (lambda tx, member, at: network.application(tx, 1), {"coordinator": "own same other"}),
    "decide an application": (lambda tx, member, at: network.decide(tx, 1, "welcome", at.mentor, NOW),
                              {"coordinator": "own same other"}),
    "bind the mentors' chat": (lambda tx, member, at: chats.bind_mentors_chat(
        tx, "telegram", "-9", "Group", at.mentor, NOW), {"coordinator": "own same other"}),
    "offer the mentors' chat": (lambda tx, member, at: chats.offer_chat(tx, "hash", at.mentor, None, NOW),
                                {"coordinator": "own same other"}),
}
"""What is tried, and for which roles it succeeds where; for nobody else, nowhere else."""
COMBINATIONS = len(PROBES) * len(ROLES) * len(PLACES)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, World]]:
    with fresh_book(request.param, tmp_path_factory.mktemp("rights")) as book:
        with book.transaction() as tx:
            found = write_world(tx)
            for role, member in found.members.items():
                for channel in CHANNELS:
                    who = people.meet(tx, channel, role, None, NOW)
                    if member:
                        people.know_as(tx, who.identity_id, member)
            network.apply(tx, who.identity_id, "Hilltop", "Somebody", "en", NOW)
        yield book, found


def succeeds(tx: Connection, who: people.Person, probe: Probe, at: Place) -> bool:
    """Whether it is let through; whatever it does is undone."""
    undo = tx.begin_nested()
    try:
        with people.acting(tx, who.member_id):
            probe(tx, who.member_id or 0, at)
        return True
    except NotAllowed:
        return False
    finally:
        undo.rollback()


@pytest.mark.parametrize("what", PROBES)
def test_every_role_everywhere_on_every_channel(world: tuple[Book, World], what: str) -> None:
    """What the table says, and nothing else, succeeds: for every role, at its own, in its organisation and elsewhere,
    from whichever channel they come."""
    book, found = world
    probe, allowed = PROBES[what]
    with book.transaction() as tx:
        for channel in CHANNELS:
            for role in ROLES:
                who = people.meet(tx, channel, role, None, NOW)
                got = {place for place in PLACES if succeeds(tx, who, probe, found.places[role, place])}
                assert got == set(allowed.get(role, "").split()), (channel, role)


def test_there_are_hundreds_of_combinations() -> None:
    """So many were walked, each from three channels and on two databases."""
    print(f"{COMBINATIONS} combinations of {len(PROBES)} things, {len(ROLES)} roles and {len(PLACES)} places")
    assert COMBINATIONS > 900


def test_every_right_is_asked_for_where_the_book_is() -> None:
    """No line of the table is asked for by nobody, and no dialogue is the only one that asks."""
    root = Path(__file__).parents[1]
    sources = "".join(path.read_text(encoding="utf-8") for folder in ("storage", "reports")
                      for path in sorted((root / folder).glob("*.py")) if path.name != "people.py")
    asked = {right for right in people.RIGHTS if f'"{right}"' in sources}
    assert set(people.RIGHTS) - asked == set()


def test_what_somebody_may_correct_of_their_own(world: tuple[Book, World]) -> None:
    """A worker, a partner and a group their own session, also when it is not their unit any more; not once they have
    left the organisation."""
    book, found = world
    with book.transaction() as tx:
        undo = tx.begin_nested()
        for role in ("worker", "partner", "group"):
            member, at = found.members[role], found.places[role, "own"]
            with people.acting(tx, member):
                number = _log(tx, member, at)
                mine = replace(at, written=number)
                starts, ends = FIVE.replace(day=13), NINE.replace(day=13)
                assert sessions.correct(tx, mine.written, told(starts, ends, 1, 1, 1, 1), member, NOW)
            membership.leave(tx, member, at.organisation, NOW)
            with people.acting(tx, member), pytest.raises(NotAllowed):
                sessions.correct(tx, mine.written, told(starts, ends, 2, 2, 2, 2), member, NOW)
        undo.rollback()
