"""Practising: an invented organisation of a member's own, to try the real dialogues in; it counts nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, func, select, update
from sqlmodel import Field, SQLModel

from storage import people, sessions, units
from storage.changes import changes
from storage.database import Instant, insert_or, table
from storage.people import NotAllowed, RoleCard, acts_now, members, require, require_self, roles
from storage.questions import question_answers
from storage.reflections import reflections
from storage.rollups import month_rollups
from storage.sessions import Ages, Counts, Planned, Report, Written
from storage.units import activities, organisations

EXERCISES = ("log", "correct", "week")
"""In their order: log a session, correct it, read the week."""
HOURS = time(17), time(21)
"""When the practice evening is, local time."""


class Practice(SQLModel, table=True):
    """How far a member is with the exercises."""

    __tablename__ = "practice"
    member_id: int = Field(primary_key=True, foreign_key="members.id")
    log_at: datetime | None = Field(default=None, sa_type=Instant)
    correct_at: datetime | None = Field(default=None, sa_type=Instant)
    week_at: datetime | None = Field(default=None, sa_type=Instant)


practice = table(Practice)


@dataclass(frozen=True)
class Place:
    """Where a member practises."""

    unit_id: int
    activity_id: int


def begin(tx: Connection, member_id: int, organisation: str, unit: str, activity: str, language: str, time_zone: str,
          now: datetime) -> Place:
    """The member's practice unit with one activity, made at the first time. Its names are given in their language.

    NotAllowed for who logs nothing anywhere, and so has nothing to practise.
    """
    require_self(tx, member_id)
    if acts_now(tx) is not None and not may_practise(people.real_roles_of(tx, member_id)):
        raise NotAllowed("practise")
    there = place(tx, member_id)
    if there is not None:
        _rename(tx, there, organisation, unit, activity, language)
        return there
    made = units.found_organisation(tx, organisation, language, time_zone, now, invented=True, practice_for=member_id)
    people.give_role(tx, member_id, "mentor", made, None, now)
    house = units.open_unit(tx, made, unit, now)
    number = units.add_activity(tx, house, activity, "open", [], now)
    tx.execute(roles.delete().where(roles.c.member_id == member_id, roles.c.organisation_id == made))
    people.give_role(tx, member_id, "worker", made, house, now)
    tx.execute(insert_or(tx, practice).values(member_id=member_id).on_conflict_do_nothing())
    return Place(house, number)


def may_practise(theirs: Sequence[RoleCard]) -> bool:
    """Whether roles let somebody practise: those who log."""
    return any(role.role in people.RIGHTS["practise"] for role in theirs)


def _rename(tx: Connection, there: Place, organisation: str, unit: str, activity: str, language: str) -> None:
    """In the language the member speaks now; what they tried before keeps no names."""
    mine = select(units.units.c.organisation_id).where(units.units.c.id == there.unit_id).scalar_subquery()
    tx.execute(update(organisations).where(organisations.c.id == mine).values(name=organisation, language=language))
    tx.execute(update(units.units).where(units.units.c.id == there.unit_id).values(name=unit))
    tx.execute(update(activities).where(activities.c.id == there.activity_id).values(name=activity))


def place(tx: Connection, member_id: int) -> Place | None:
    """Where a member practises; None when they have not begun."""
    row = tx.execute(
        select(units.units.c.id, func.min(activities.c.id)).join(
            organisations, organisations.c.id == units.units.c.organisation_id)
        .join(activities, activities.c.unit_id == units.units.c.id)
        .where(organisations.c.practice_for == member_id).group_by(units.units.c.id)).first()
    return None if row is None else Place(*row)


# What is tried there

EXAMPLE = Report(datetime.min, datetime.max, Counts(14, 18, 1, 0), Ages("mostly", ("13_15",)), new_faces=2, producers=0,
                 produced_minutes=0)
"""What stands in the book for who corrects or reads before they have logged: what the first exercise asks for."""


def evening(tx: Connection, member_id: int, day: date) -> Planned:
    """The evening of a day at the member's practice unit, as if it had been planned. LookupError before `begin`."""
    there = place(tx, member_id)
    if there is None:
        raise LookupError(f"member {member_id} has not begun to practise")
    house, activity = units.unit_card(tx, there.unit_id), units.activity_card(tx, there.activity_id)
    return Planned(None, activity.id, activity.name, activity.kind, house.id, house.name, house.organisation_id,
                   house.time_zone, *sessions.on_day(day, *HOURS), house.invented)


def write_down(tx: Connection, plan: Planned, report: Report, member_id: int, now: datetime) -> int | None:
    """Write a tried session instead of all that were tried before; its id. NotAllowed outside the member's practice."""
    _clear(tx, plan.organisation_id, member_id)
    return sessions.write_down(tx, plan, report, member_id, now)


def latest(tx: Connection, member_id: int, day: date, now: datetime) -> Written:
    """What was tried in the week up to a day and was held; when there is nothing, EXAMPLE is written for that day."""
    require_self(tx, member_id)
    plan = evening(tx, member_id, day)
    number = tx.execute(select(sessions.sessions.c.id).where(
        sessions.sessions.c.unit_id == plan.unit_id, sessions.sessions.c.status == "held",
        sessions.sessions.c.date > day - timedelta(days=6))
        .order_by(sessions.sessions.c.written_at.desc(), sessions.sessions.c.id.desc()).limit(1)).scalar()
    if number is None:
        number = write_down(tx, plan, replace(EXAMPLE, starts=plan.starts, ends=plan.ends), member_id, now)
    return sessions.written(tx, number or 0)


def is_there(tx: Connection, member_id: int, session_id: int) -> bool:
    """Whether what was tried still stands: another evening told meanwhile has taken its place."""
    return tx.execute(select(sessions.sessions.c.id).join(
        organisations, organisations.c.id == sessions.sessions.c.organisation_id).where(
        sessions.sessions.c.id == session_id, organisations.c.practice_for == member_id)).first() is not None


def _clear(tx: Connection, organisation_id: int, member_id: int) -> None:
    """Erase all that a member has tried so far, with its sums."""
    whose = tx.execute(select(organisations.c.practice_for).where(organisations.c.id == organisation_id)).scalar()
    if whose != member_id:
        raise NotAllowed("practise")
    require_self(tx, member_id)
    tried = select(sessions.sessions.c.id).where(sessions.sessions.c.organisation_id == organisation_id)
    for hanging in (sessions.revisions, reflections, question_answers):
        tx.execute(hanging.delete().where(hanging.c.session_id.in_(tried)))
    tx.execute(sessions.sessions.delete().where(sessions.sessions.c.organisation_id == organisation_id))
    tx.execute(month_rollups.delete().where(month_rollups.c.organisation_id == organisation_id))


def erase(tx: Connection, member_id: int) -> None:
    """Take everything of a member's practice out of the book, as when they go; they may begin anew."""
    require_self(tx, member_id)
    mine = select(organisations.c.id).where(organisations.c.practice_for == member_id)
    for organisation in tx.execute(mine).scalars().all():
        _clear(tx, organisation, member_id)
        for hanging in (roles, changes):
            tx.execute(hanging.delete().where(hanging.c.organisation_id == organisation))
        houses = select(units.units.c.id).where(units.units.c.organisation_id == organisation)
        tx.execute(activities.delete().where(activities.c.unit_id.in_(houses)))
        tx.execute(units.units.delete().where(units.units.c.organisation_id == organisation))
        tx.execute(organisations.delete().where(organisations.c.id == organisation))
    tx.execute(practice.delete().where(practice.c.member_id == member_id))


# How far somebody is

def done(tx: Connection, member_id: int) -> list[str]:
    """The exercises a member has finished, in their order."""
    row = tx.execute(select(practice).where(practice.c.member_id == member_id)).mappings().first()
    return [name for name in EXERCISES if row is not None and row[f"{name}_at"] is not None]


def finish(tx: Connection, member_id: int, exercise: str, now: datetime) -> None:
    """An exercise is finished; the first time counts."""
    require_self(tx, member_id)
    at = practice.c[f"{exercise}_at"]
    tx.execute(update(practice).where(practice.c.member_id == member_id, at.is_(None)).values({at.name: now}))


@dataclass(frozen=True)
class Finished:
    """How many of an organisation's workers, mentors and partners have done all exercises; never who."""

    finished: int
    of: int


def finished(tx: Connection, organisation_id: int) -> Finished:
    """For the organisation's mentors."""
    require(tx, "see_members", organisation_id)
    who = (select(roles.c.member_id).join(members, members.c.id == roles.c.member_id).where(
        roles.c.organisation_id == organisation_id, roles.c.role.in_(("worker", "mentor", "partner")),
        members.c.left_at.is_(None)).distinct().subquery())
    all_done = [practice.c[f"{name}_at"].is_not(None) for name in EXERCISES]
    of = tx.execute(select(func.count()).select_from(who)).scalar_one()
    through = tx.execute(select(func.count()).select_from(practice).where(
        practice.c.member_id.in_(select(who.c.member_id)), *all_done)).scalar_one()
    return Finished(int(through), int(of))
