"""Who does what only one process may do, such as listening to Telegram with a token."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, or_, select
from sqlmodel import Field, SQLModel

from storage.database import Instant, insert_or, table


class Lease(SQLModel, table=True):
    """One thing and the process that does it until the lease ends, unless it is renewed."""

    __tablename__ = "leases"
    name: str = Field(primary_key=True, max_length=60)
    holder: str = Field(max_length=120)
    until: datetime = Field(sa_type=Instant)


leases = table(Lease)


def take(tx: Connection, name: str, holder: str, now: datetime, lasts: timedelta, *, gone: str | None = None) -> str:
    """Take or renew a lease; who holds it now, which is `holder` when that worked.

    It is taken where nobody has it, where its time is over, and from `gone`, a holder known to have ended.
    """
    free = or_(leases.c.holder == holder, leases.c.until <= now, leases.c.holder == gone)
    values = {"holder": holder, "until": now + lasts}
    tx.execute(insert_or(tx, leases).values(name=name, **values).on_conflict_do_update(
        index_elements=["name"], set_=values, where=free))
    return holder_of(tx, name) or holder


def holder_of(tx: Connection, name: str) -> str | None:
    """Who holds a lease, also one whose time is over; None when nobody has taken it."""
    return tx.execute(select(leases.c.holder).where(leases.c.name == name)).scalar()


def give_back(tx: Connection, name: str, holder: str) -> None:
    """Let others have it at once."""
    tx.execute(delete(leases).where(leases.c.name == name, leases.c.holder == holder))
