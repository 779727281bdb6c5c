"""Two units, or two activities of one unit, become one: what is to come goes on in one place, what was written stays.

A written session, its reflection and its revisions keep their unit and activity, and with them their names: no month's
sums change, and nobody's past is told otherwise than it was.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import chain, count
from typing import Any

from sqlalchemy import Connection, select, update

from storage import changes
from storage.chats import team_chats
from storage.invitations import invitations
from storage.people import give_role, require, roles
from storage.sessions import DAYS_BACK, sessions
from storage.units import activities, activity_times, former_names, organisations, plan_again, units

LONGEST_NAME = 120


class NotMergeable(ValueError):
    """The two cannot become one: the same, of different places, closed, or only one of them a partner's."""


# Activities

def merge_activities(tx: Connection, activity_id: int, into: int, now: datetime) -> None:
    """Let an activity go on as another of its unit, which takes its times on the weekdays it has none of its own.

    Sessions not answered yet go along, but for those that would start together. Raises NotMergeable.
    """
    old, new = _activity(tx, activity_id), _activity(tx, into)
    if old.id == new.id or old.unit_id != new.unit_id or old.partner != new.partner or old.archived or new.archived:
        raise NotMergeable(f"activity {activity_id} into {into}")
    require(tx, "change_structure", old.organisation_id, old.unit_id)
    _take_times(tx, activity_id, into)
    standing = select(sessions.c.starts).where(sessions.c.activity_id == into)
    tx.execute(update(sessions).where(
        sessions.c.activity_id == activity_id, *_to_come(now), sessions.c.starts.not_in(standing),
    ).values(activity_id=into, kind=new.kind))
    tx.execute(update(activities).where(activities.c.id == activity_id).values(archived_at=now, merged_into=into))
    changes.note(tx, "activity_merged", old.organisation_id, old.unit_id, now, name=old.name, into=new.name)
    plan_again(tx, into)


def _activity(tx: Connection, activity_id: int) -> Any:
    return tx.execute(select(
        activities.c.id, activities.c.name, activities.c.unit_id, activities.c.kind, activities.c.partner,
        (activities.c.archived_at.is_not(None) | units.c.archived_at.is_not(None)).label("archived"),
        units.c.organisation_id,
    ).join(units, units.c.id == activities.c.unit_id).where(activities.c.id == activity_id)).one()


def _take_times(tx: Connection, activity_id: int, into: int) -> None:
    own = select(activity_times.c.weekday).where(activity_times.c.activity_id == into)
    tx.execute(update(activity_times).where(
        activity_times.c.activity_id == activity_id, activity_times.c.weekday.not_in(own)).values(activity_id=into))


def _to_come(now: datetime) -> tuple[Any, ...]:
    """Of sessions: planned, and neither answered nor too old to be."""
    return sessions.c.status == "planned", sessions.c.over_at > now - timedelta(days=DAYS_BACK)


# Units

def merge_units(tx: Connection, unit_id: int, into: int, now: datetime) -> None:
    """Let a unit go on as part of another of its organisation: activities, sessions not answered yet, people, team
    chats and open invitations go there; it is closed. Raises NotMergeable.

    An activity whose name is taken there gets its unit's name behind its own.
    """
    old, new = _unit(tx, unit_id), _unit(tx, into)
    if (old.id == new.id or old.organisation_id != new.organisation_id or (old.kind == "unit") != (new.kind == "unit")
            or old.archived_at is not None or new.archived_at is not None):
        raise NotMergeable(f"unit {unit_id} into {into}")
    for unit in (old, new):
        require(tx, "change_structure", unit.organisation_id, unit.id)
    _move_activities(tx, old, new, now)
    _move_people(tx, old, new, now)
    tx.execute(update(team_chats).where(team_chats.c.unit_id == unit_id).values(unit_id=into))
    tx.execute(update(invitations).where(
        invitations.c.unit_id == unit_id, invitations.c.uses_left > 0, invitations.c.revoked_at.is_(None),
        invitations.c.expires_at > now).values(unit_id=into))
    if old.individual_work:
        tx.execute(update(units).where(units.c.id == into).values(individual_work=True))
    tx.execute(update(units).where(units.c.id == unit_id).values(archived_at=now, merged_into=into))
    changes.note(tx, "unit_merged", old.organisation_id, into, now, name=old.name, into=new.name)
    tx.execute(update(organisations).where(organisations.c.id == old.organisation_id).values(planned_until=None))


def _unit(tx: Connection, unit_id: int) -> Any:
    return tx.execute(select(units).where(units.c.id == unit_id)).one()


def _move_activities(tx: Connection, old: Any, new: Any, now: datetime) -> None:
    rows = tx.execute(select(activities).where(
        activities.c.unit_id.in_((old.id, new.id)), activities.c.archived_at.is_(None)).order_by(activities.c.id)).all()
    taken = {row.name.casefold() for row in rows if row.unit_id == new.id}
    for row in rows:
        if row.unit_id != old.id:
            continue
        name = _free_name(row.name, old.name, taken)
        taken.add(name.casefold())
        if name != row.name:
            tx.execute(former_names.insert().values(activity_id=row.id, name=row.name, until=now))
        # What rested with its unit does not wake because it moves.
        tx.execute(update(activities).where(activities.c.id == row.id).values(
            unit_id=new.id, name=name, paused_at=row.paused_at or old.paused_at))
        tx.execute(update(sessions).where(sessions.c.activity_id == row.id, *_to_come(now)).values(unit_id=new.id))


def _free_name(name: str, unit: str, taken: set[str]) -> str:
    """The name itself, "Open evening (Mill)", or "Open evening (Mill) 2"."""
    told_apart = f" ({unit[:LONGEST_NAME // 2]})"
    for end in chain(("", told_apart), (f"{told_apart} {number}" for number in count(2))):
        tried = f"{name[:LONGEST_NAME - len(end)]}{end}"
        if tried.casefold() not in taken:
            return tried
    raise AssertionError("there are more numbers than names")


def _move_people(tx: Connection, old: Any, new: Any, now: datetime) -> None:
    for role in tx.execute(select(roles).where(roles.c.unit_id == old.id).order_by(roles.c.id)).all():
        give_role(tx, role.member_id, role.role, new.organisation_id, new.id, now)
    tx.execute(roles.delete().where(roles.c.unit_id == old.id))


def went_into(tx: Connection, unit_id: int) -> int | None:
    """The unit that goes on for one that was merged, None for any other."""
    number = tx.execute(select(units.c.merged_into).where(units.c.id == unit_id)).scalar_one()
    return None if number is None else int(number)
