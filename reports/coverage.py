"""Coverage: of the planned sessions that are over, how many have an answer, unit by unit. Never who did not log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from reports.periods import last_full_week, local_day, month_of
from storage.people import require
from storage.sessions import sessions
from storage.units import units_of

if TYPE_CHECKING:  # the query is built from the book's tables; SQLAlchemy is named here for the type checker only
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Coverage:
    """ "4 of 5 logged": answered (held or cancelled) of planned, both over already. Sessions logged without a plan
    stand outside, in both numbers."""

    logged: int
    planned: int


@dataclass(frozen=True)
class UnitCoverage:
    """One unit: its last full week from Monday, and its month so far."""

    unit_id: int
    unit: str
    week: Coverage
    month: Coverage


def coverage(tx: Connection, organisation_id: int, unit_id: int, first: date, last: date, now: datetime) -> Coverage:
    """A unit's coverage from one local day to another, both included, as it stands at `now`. A session belongs to the
    day it started on. NotAllowed for who may not see it."""
    require(tx, "see_coverage", organisation_id, unit_id)
    here = sessions.c
    over = tx.execute(sessions.select().with_only_columns(here.status).where(
        here.organisation_id == organisation_id, here.unit_id == unit_id, here.date >= first, here.date <= last,
        here.planned.is_(True), here.over_at <= now)).scalars().all()
    return Coverage(sum(status != "planned" for status in over), len(over))


def by_unit(tx: Connection, organisation_id: int, now: datetime) -> list[UnitCoverage]:
    """Every open unit of an organisation by name, for who may see all of them."""
    require(tx, "see_coverage", organisation_id)
    found = []
    for unit in units_of(tx, organisation_id):
        week, today = last_full_week(now, unit.time_zone), local_day(now, unit.time_zone)
        found.append(UnitCoverage(
            unit.id, unit.name, coverage(tx, organisation_id, unit.id, week.first, week.last, now),
            coverage(tx, organisation_id, unit.id, month_of(today).first, today, now)))
    return found
