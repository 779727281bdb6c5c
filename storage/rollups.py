"""Monthly sums per organisation, kind and partner work, kept in the transaction that writes the session.

A year of all municipalities is answered from here; grouping ten million sessions takes 1,300 times longer.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Connection,
    Date,
    Integer,
    String,
    and_,
    bindparam,
    case,
    column,
    delete,
    extract,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import table as table_named
from sqlmodel import Field, SQLModel

from storage.database import Prepared, Whole, insert_or, table

SUMMED = ("sessions", "cancelled", "girls", "boys", "nonbinary", "unknown", "new_faces", "minutes", "produced_minutes",
          "contact_minutes")


class MonthRollup(SQLModel, table=True):
    """Sums of one organisation's month. Minutes, not hours, so that sums stay whole."""

    __tablename__ = "month_rollups"
    __table_args__ = (
        CheckConstraint(" AND ".join(f"{name} >= 0" for name in SUMMED), name="rollup_counts"),
    )
    organisation_id: int = Field(primary_key=True, foreign_key="organisations.id")
    month: date = Field(primary_key=True)
    """The first day of the month."""
    kind: str = Field(primary_key=True, max_length=12)
    partner: bool = Field(primary_key=True)
    sessions: int = 0
    """Held sessions."""
    cancelled: int = 0
    girls: int = 0
    boys: int = 0
    nonbinary: int = 0
    unknown: int = 0
    new_faces: int = 0
    minutes: int = 0
    produced_minutes: int = 0
    contact_minutes: int = Field(default=0, sa_type=Whole)
    """Visits x session minutes."""


month_rollups = table(MonthRollup)

# The sessions, by name: storage.sessions writes through this module and cannot be imported here.
_sessions = table_named(
    "sessions", column("organisation_id", Integer), column("date", Date), column("kind", String),
    column("partner", Boolean), column("status", String),
    *(column(name, Integer) for name in SUMMED if name not in ("sessions", "cancelled", "contact_minutes")))
_KEY = ("organisation_id", "month", "kind", "partner")


def add(tx: Connection, session: Any, sign: int) -> None:
    """Add (sign 1) or take away (sign -1) one written session row."""
    key = {"organisation_id": session.organisation_id, "month": session.date.replace(day=1), "kind": session.kind,
           "partner": session.partner}
    amounts = {name: sign * amount for name, amount in _amounts(session).items()}
    if sign > 0:
        # One statement: two processes that open the same month at once both count.
        _ADD_UP.run(tx, **key, **amounts)
    else:
        sums = {name: month_rollups.c[name] + amount for name, amount in amounts.items()}
        tx.execute(update(month_rollups).where(
            and_(*(month_rollups.c[name] == value for name, value in key.items()))).values(sums))


def _adding(dialect: str) -> Any:
    adding = insert_or(dialect, month_rollups).values(
        {column.name: bindparam(column.name, type_=column.type) for column in month_rollups.c})
    return adding.on_conflict_do_update(index_elements=_KEY, set_={
        name: month_rollups.c[name] + adding.excluded[name] for name in SUMMED})


_ADD_UP = Prepared(_adding)


def _amounts(session: Any) -> dict[str, int]:
    if session.status == "cancelled":
        return {**dict.fromkeys(SUMMED, 0), "cancelled": 1}
    total = session.girls + session.boys + session.nonbinary + session.unknown
    return {"sessions": 1, "cancelled": 0, "girls": session.girls, "boys": session.boys,
            "nonbinary": session.nonbinary, "unknown": session.unknown, "new_faces": session.new_faces or 0,
            "minutes": session.minutes, "produced_minutes": session.produced_minutes or 0,
            "contact_minutes": total * session.minutes}


def rebuild(tx: Connection) -> None:
    """Work every sum out again from the sessions themselves."""
    tx.execute(delete(month_rollups))
    rows = _from_sessions(tx)
    if rows:
        tx.execute(insert(month_rollups), rows)


def differences(tx: Connection) -> list[dict[str, Any]]:
    """The months whose sums do not equal their sessions; empty when all is well."""
    kept = [dict(row) for row in tx.execute(select(month_rollups)).mappings() if any(row[name] for name in SUMMED)]
    true = _from_sessions(tx)
    return [row for row in kept if row not in true] + [row for row in true if row not in kept]


def _from_sessions(tx: Connection) -> list[dict[str, Any]]:
    book, held = _sessions.c, _sessions.c.status == "held"
    year, month = extract("year", book.date), extract("month", book.date)

    def summed(amount: Any) -> Any:
        return func.coalesce(func.sum(case((held, amount), else_=0)), 0)

    total = book.girls + book.boys + book.nonbinary + book.unknown
    rows = tx.execute(
        select(
            book.organisation_id, year.label("year"), month.label("month"), book.kind, book.partner,
            summed(1).label("sessions"),
            func.sum(case((book.status == "cancelled", 1), else_=0)).label("cancelled"),
            *(summed(func.coalesce(book[name], 0)).label(name)
              for name in ("girls", "boys", "nonbinary", "unknown", "new_faces", "minutes", "produced_minutes")),
            summed(total * book.minutes).label("contact_minutes"),
        ).where(book.status != "planned").group_by(book.organisation_id, year, month, book.kind, book.partner)
    ).mappings()
    return [{"organisation_id": row["organisation_id"], "month": date(int(row["year"]), int(row["month"]), 1),
             "kind": row["kind"], "partner": row["partner"], **{name: row[name] for name in SUMMED}} for row in rows]
