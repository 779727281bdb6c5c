"""Individual work: how many meetings and how long in a month of a unit. Never gender, age or text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, Connection, UniqueConstraint, select
from sqlmodel import Field, SQLModel

from storage.database import insert_or, table
from storage.people import require
from storage.units import units

MOST_MEETINGS, MOST_MINUTES = 1000, 60_000
"""A unit's month has no more than this."""


class IndividualMonth(SQLModel, table=True):
    """Individual work of a unit in a month: meetings and minutes. Never gender, age or text."""

    __tablename__ = "individual_months"
    __table_args__ = (
        UniqueConstraint("unit_id", "month"),
        CheckConstraint("meetings >= 0 AND minutes >= 0", name="individual_counts"),
    )
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    month: date
    """The first day of the month."""
    meetings: int
    minutes: int


individual_months = table(IndividualMonth)


@dataclass(frozen=True)
class Month:
    """A unit's individual work in a month; None: not told yet."""

    month: date
    meetings: int | None
    minutes: int | None


def month_of(tx: Connection, unit_id: int, month: date) -> Month:
    """What has been told of a month (its first day)."""
    _require(tx, "see_figures", unit_id)
    row = tx.execute(select(individual_months).where(
        individual_months.c.unit_id == unit_id, individual_months.c.month == month)).first()
    return Month(month, None, None) if row is None else Month(month, row.meetings, row.minutes)


def write_month(tx: Connection, unit_id: int, month: date, meetings: int, minutes: int,
                seen: Month | None = None) -> bool:
    """Write a month down; told again, it is as told last. False, writing nothing, when it is not as it was `seen`
    any more. ValueError beyond MOST_MEETINGS and MOST_MINUTES, and for minutes without a meeting."""
    _require(tx, "log", unit_id)
    if seen is not None and month_of(tx, unit_id, month) != seen:
        return False
    if not 0 <= meetings <= MOST_MEETINGS or not 0 <= minutes <= MOST_MINUTES or (minutes and not meetings):
        raise ValueError(f"{meetings} meetings of {minutes} minutes together")
    told = insert_or(tx, individual_months).values(unit_id=unit_id, month=month.replace(day=1), meetings=meetings,
                                                   minutes=minutes)
    tx.execute(told.on_conflict_do_update(index_elements=["unit_id", "month"],
                                          set_={"meetings": meetings, "minutes": minutes}))
    return True


def _require(tx: Connection, right: str, unit_id: int) -> None:
    unit = tx.execute(select(units.c.organisation_id, units.c.kind).where(units.c.id == unit_id)).one()
    require(tx, right, unit.organisation_id, unit_id, partner=unit.kind != "unit")
