"""Updates already played: a redelivered one is recognised and not played again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, UniqueConstraint, delete, insert, select
from sqlmodel import Field, SQLModel

from storage.database import Instant, table


class Update(SQLModel, table=True):
    """One update of a channel, by the channel's own number for it. Its content is not kept."""

    __tablename__ = "inbox"
    __table_args__ = (UniqueConstraint("channel", "update_key"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    update_key: str = Field(max_length=64)
    received_at: datetime = Field(sa_type=Instant, index=True)


inbox = table(Update)


def already_played(tx: Connection, channel: str, keys: Iterable[str]) -> set[str]:
    """Which of these updates have been played in an earlier transaction."""
    return set(tx.execute(select(inbox.c.update_key).where(
        inbox.c.channel == channel, inbox.c.update_key.in_(list(keys)))).scalars())


def note_played(tx: Connection, played: list[tuple[str, str]], now: datetime) -> None:
    """Remember (channel, key) of updates just played, in one statement."""
    if played:
        tx.execute(insert(inbox), [{"channel": channel, "update_key": key, "received_at": now}
                                   for channel, key in played])


def forget_before(tx: Connection, moment: datetime) -> int:
    """Prune; no channel redelivers after a day. The number of rows removed."""
    return tx.execute(delete(inbox).where(inbox.c.received_at < moment)).rowcount
