"""Practising: an invented organisation of a member's own, to try the real dialogues in; it counts nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import Field, SQLModel

from storage import people, units
from storage.database import Instant, table
from storage.people import members, require, require_self, roles
from storage.units import organisations

EXERCISES = ("log", "correct", "week")
"""In their order: log a session, correct it, read the week."""


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
    """The member's practice unit with one activity, made at the first time. Its names are given in their language."""
    require_self(tx, member_id)
    there = place(tx, member_id)
    if there is not None:
        return there
    made = units.found_organisation(tx, organisation, language, time_zone, now, invented=True, practice_for=member_id)
    people.give_role(tx, member_id, "mentor", made, None, now)
    house = units.open_unit(tx, made, unit, now)
    number = units.add_activity(tx, house, activity, "open", [], now)
    tx.execute(roles.delete().where(roles.c.member_id == member_id, roles.c.organisation_id == made))
    people.give_role(tx, member_id, "worker", made, house, now)
    tx.execute(insert(practice).values(member_id=member_id))
    return Place(house, number)


def place(tx: Connection, member_id: int) -> Place | None:
    """Where a member practises; None when they have not begun."""
    row = tx.execute(
        select(units.units.c.id, func.min(units.activities.c.id)).join(
            organisations, organisations.c.id == units.units.c.organisation_id)
        .join(units.activities, units.activities.c.unit_id == units.units.c.id)
        .where(organisations.c.practice_for == member_id).group_by(units.units.c.id)).first()
    return None if row is None else Place(*row)


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
