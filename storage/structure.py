"""An organisation's structure as a whole: what is there, and adding what a list tells, all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from storage import changes
from storage.people import require
from storage.units import Slot, activities, add_activity, log_individual_work, open_unit, units


@dataclass(frozen=True)
class ActivityTold:
    """An activity as a list tells it; without times it is not regular."""

    name: str
    kind: str
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True)
class UnitTold:
    """A unit as a list tells it, with its activities; `individual_work`: it logs that, month by month."""

    name: str
    activities: tuple[ActivityTold, ...] = ()
    individual_work: bool = False


@dataclass(frozen=True)
class UnitThere:
    """An open unit of the book, with the names of its open activities."""

    id: int
    name: str
    individual_work: bool
    activities: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Added:
    """How many units and activities were new; `known`: activities that were there already, and stay as they are."""

    units: int
    activities: int
    known: int


def structure_of(tx: Connection, organisation_id: int) -> list[UnitThere]:
    """The open units of an organisation with their open activities, oldest first."""
    require(tx, "change_structure", organisation_id)
    rows = tx.execute(select(units.c.id, units.c.name, units.c.individual_work).where(
        units.c.organisation_id == organisation_id, units.c.archived_at.is_(None)).order_by(units.c.id)).all()
    found = {row.id: UnitThere(row.id, row.name, row.individual_work) for row in rows}
    for row in tx.execute(select(activities.c.unit_id, activities.c.name).where(
            activities.c.unit_id.in_(found), activities.c.archived_at.is_(None)).order_by(activities.c.id)):
        found[row.unit_id].activities.append(row.name)
    return list(found.values())


def compared(there: list[UnitThere], told: list[UnitTold]) -> Added:
    """What adding would find new and known; names are the same in any case."""
    before = {unit.name.casefold(): {name.casefold() for name in unit.activities} for unit in there}
    known = sum(activity.name.casefold() in before.get(unit.name.casefold(), ())
                for unit in told for activity in unit.activities)
    return Added(sum(unit.name.casefold() not in before for unit in told),
                 sum(len(unit.activities) for unit in told) - known, known)


def add_structure(tx: Connection, organisation_id: int, told: list[UnitTold], now: datetime) -> Added:
    """Add the units and activities that are not there yet; what is there stays as it is, so that a list sent twice
    adds nothing twice."""
    there = structure_of(tx, organisation_id)
    added = compared(there, told)
    before = {unit.name.casefold(): unit for unit in there}
    if added.units or added.activities:
        changes.note(tx, "list_read", organisation_id, None, now, units=added.units, activities=added.activities)
    for unit in told:
        known = before.get(unit.name.casefold())
        number = open_unit(tx, organisation_id, unit.name, now) if known is None else known.id
        taken = {name.casefold() for name in known.activities} if known is not None else set()
        for activity in unit.activities:
            if activity.name.casefold() not in taken:
                add_activity(tx, number, activity.name, activity.kind, list(activity.slots), now)
        if unit.individual_work and not (known is not None and known.individual_work):
            log_individual_work(tx, number, True, now)
    return added
