"""Updates already played, so that a redelivered one is recognised, and updates that could not be played yet.

One that makes a script fail is held with its content and tried again, and what its chat says meanwhile waits behind
it; after the last try only its failure and the story of its talk stay, for the server's owner.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, bindparam, delete, func, insert, select, update
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, Prepared, insert_or, table


class Update(SQLModel, table=True):
    """One update of a channel, by the channel's own number for it. Its content is not kept."""

    __tablename__ = "inbox"
    __table_args__ = ({"sqlite_with_rowid": False},)  # written with each message: one page instead of three
    channel: str = Field(max_length=20, primary_key=True)
    update_key: str = Field(max_length=64, primary_key=True)
    received_at: datetime = Field(sa_type=Instant)


class HeldUpdate(SQLModel, table=True):
    """An update that failed, or came from a chat in which one is waiting."""

    __tablename__ = "held_updates"
    __table_args__ = (Index("held_updates_of", "status", "channel", "chat"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    update_key: str = Field(max_length=64)
    raw: dict[str, Any] | None = Field(default=None, sa_type=PLAIN_DATA)
    """What came, as plain data; null once it is set aside."""
    status: str = Field(default="waiting", max_length=9)
    """waiting, set_aside"""
    tries: int = 0
    due_at: datetime = Field(sa_type=Instant)
    """When it is tried next."""
    failure: str | None = Field(default=None, max_length=200)
    """What went wrong and where, without a word of what anybody wrote."""
    talk_id: int | None = None
    story: str | None = None
    """The talk it failed in, as a transcript without free text."""
    received_at: datetime = Field(sa_type=Instant, index=True)


inbox, held_updates = table(Update), table(HeldUpdate)


@dataclass(frozen=True)
class Held:
    """A held update, to be tried again."""

    id: int
    channel: str
    chat: str
    raw: dict[str, Any]
    tries: int


def note_new(tx: Connection, channel: str, keys: Iterable[str], now: datetime) -> set[str]:
    """Remember updates that are about to be played or held; which of them had not been before."""
    keys = dict.fromkeys(keys)
    if len(keys) <= FEW:
        return {key for key in keys
                if _NOTE_NEW.first(tx, channel=channel, update_key=key, received_at=now) is not None}
    before = set(tx.execute(_NOTED, {"channel": channel, "keys": list(keys)}).scalars())
    new = [key for key in keys if key not in before]
    _NOTE.many(tx, [{"channel": channel, "update_key": key, "received_at": now} for key in new])
    return set(new)


FEW = 8
"""Updates that are faster one by one."""
_NOTED = select(inbox.c.update_key).where(
    inbox.c.channel == bindparam("channel"), inbox.c.update_key.in_(bindparam("keys", expanding=True)))
_COLUMNS = {column.name: bindparam(column.name, type_=column.type) for column in inbox.c}
_NOTE = Prepared(insert(inbox).values(_COLUMNS))
_NOTE_NEW = Prepared(lambda dialect: insert_or(dialect, inbox).values(_COLUMNS).on_conflict_do_nothing(
    index_elements=["channel", "update_key"]).returning(inbox.c.update_key))


def forget_before(tx: Connection, moment: datetime) -> int:
    """Prune; no channel redelivers after a day. The number of rows removed."""
    return tx.execute(delete(inbox).where(inbox.c.received_at < moment)).rowcount


# What could not be played

def hold(tx: Connection, channel: str, chat: str, key: str, raw: dict[str, Any], now: datetime, *,
         due_at: datetime | None = None, failure: str | None = None) -> None:
    """Keep an update for later: one that has `failed` once, or one that waits behind it."""
    tx.execute(insert(held_updates).values(
        channel=channel, chat=chat, update_key=key, raw=raw, status="waiting", tries=1 if failure else 0,
        due_at=due_at or now, failure=failure and failure[:200], received_at=now))


def chats_held(tx: Connection) -> set[tuple[str, str]]:
    """(channel, chat) of every chat in which updates wait."""
    return {(row.channel, row.chat) for row in tx.execute(select(
        held_updates.c.channel, held_updates.c.chat).where(held_updates.c.status == "waiting").distinct())}


def held(tx: Connection, channel: str, chat: str) -> Held | None:
    """The first update that waits in a chat, None when none does any more."""
    row = tx.execute(select(held_updates).where(
        held_updates.c.channel == channel, held_updates.c.chat == chat, held_updates.c.status == "waiting",
    ).order_by(held_updates.c.id).limit(1)).first()
    return None if row is None else Held(row.id, row.channel, row.chat, row.raw, row.tries)


def held_due(tx: Connection, now: datetime) -> list[tuple[str, str]]:
    """(channel, chat) of the chats whose first waiting update is due."""
    firsts = select(func.min(held_updates.c.id)).where(held_updates.c.status == "waiting").group_by(
        held_updates.c.channel, held_updates.c.chat)
    rows = tx.execute(select(held_updates.c.channel, held_updates.c.chat).where(
        held_updates.c.id.in_(firsts), held_updates.c.due_at <= now).order_by(held_updates.c.id))
    return [(row.channel, row.chat) for row in rows]


def held_next(tx: Connection) -> datetime | None:
    """When the next held update is due, None when none waits."""
    return tx.execute(select(func.min(held_updates.c.due_at)).where(held_updates.c.status == "waiting")).scalar()


def let_go(tx: Connection, held_id: int) -> None:
    """It has been played after all."""
    tx.execute(delete(held_updates).where(held_updates.c.id == held_id))


def try_later(tx: Connection, held_id: int, due_at: datetime, failure: str) -> None:
    """It has failed again."""
    tx.execute(update(held_updates).where(held_updates.c.id == held_id).values(
        tries=held_updates.c.tries + 1, due_at=due_at, failure=failure[:200]))


def set_aside(tx: Connection, held_id: int, failure: str, talk_id: int | None, story: str | None) -> None:
    """It will not be tried again: its content is erased, what the owner needs to mend the script stays."""
    tx.execute(update(held_updates).where(held_updates.c.id == held_id).values(
        status="set_aside", raw=None, tries=held_updates.c.tries + 1, failure=failure[:200], talk_id=talk_id,
        story=story))


def count_held(tx: Connection) -> dict[str, int]:
    """How many updates are waiting and how many set aside."""
    rows = tx.execute(select(held_updates.c.status, func.count()).group_by(held_updates.c.status))
    return {"waiting": 0, "set_aside": 0} | {row[0]: int(row[1]) for row in rows}


def forget_held_before(tx: Connection, moment: datetime) -> int:
    """Prune what was set aside; the number removed."""
    return tx.execute(delete(held_updates).where(
        held_updates.c.status == "set_aside", held_updates.c.received_at < moment)).rowcount
