"""Messages to send: written in the transaction that made them necessary, erased once they are delivered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    Connection,
    Index,
    Select,
    and_,
    delete,
    func,
    or_,
    select,
    tuple_,
    update,
)
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, insert_or, table

STATUSES = ("queued", "sending", "sent", "failed")


class Outgoing(SQLModel, table=True):
    """One message on its way. Scheduled ones carry a unique key, so two processes can never both create one."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="outbox_status"),
        Index("outbox_waiting", "status", "channel", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    screen: dict[str, Any] | None = Field(default=None, sa_type=PLAIN_DATA)
    """What to show, as plain data; null once sent."""
    talk_id: int | None = None
    """The talk whose question this is; told the message's name once it is delivered."""
    unique_key: str | None = Field(default=None, max_length=120, unique=True)
    status: str = Field(default="queued", max_length=8)
    attempts: int = 0
    refusal: str | None = Field(default=None, max_length=200)
    created_at: datetime = Field(sa_type=Instant)
    due_at: datetime = Field(sa_type=Instant)


outbox = table(Outgoing)


@dataclass(frozen=True)
class Parcel:
    """One claimed message."""

    id: int
    channel: str
    chat: str
    screen: dict[str, Any]
    talk_id: int | None
    attempts: int


def add(tx: Connection, channel: str, chat: str, screen: dict[str, Any], now: datetime, *,
        talk_id: int | None = None, unique_key: str | None = None) -> int | None:
    """Queue a message; its id, or None when the unique key was used before (somebody else has queued it)."""
    values = {"channel": channel, "chat": chat, "screen": screen, "talk_id": talk_id, "unique_key": unique_key,
              "status": "queued", "attempts": 0, "created_at": now, "due_at": now}
    statement = insert_or(tx, outbox).values(values).on_conflict_do_nothing(index_elements=["unique_key"])
    return tx.execute(statement.returning(outbox.c.id)).scalar()


def claim(tx: Connection, channels: tuple[str, ...], now: datetime, limit: int = 200,
          chat: str | None = None) -> list[Parcel]:
    """Take what is due, oldest first; in a chat nothing overtakes an earlier message that waits or is under way.

    With a `chat` only its own messages.
    """
    put_off = and_(outbox.c.id.in_(_firsts(channels)), outbox.c.due_at > now)
    queued = _free(or_(outbox.c.status == "sending", put_off)).where(outbox.c.channel.in_(channels))
    if chat is not None:
        queued = queued.where(outbox.c.chat == chat)
    rows = tx.execute(queued.order_by(outbox.c.id).limit(limit)).all()
    taken = [Parcel(row.id, row.channel, row.chat, row.screen, row.talk_id, row.attempts) for row in rows]
    if taken:
        tx.execute(update(outbox).where(outbox.c.id.in_([parcel.id for parcel in taken])).values(status="sending"))
    return taken


def _free(busy: ColumnElement[bool]) -> Select[Any]:
    """Queued messages of chats in which none is `busy`."""
    blocked = select(outbox.c.channel, outbox.c.chat).where(busy)
    return select(outbox).where(outbox.c.status == "queued", tuple_(outbox.c.channel, outbox.c.chat).not_in(blocked))


def _firsts(channels: tuple[str, ...]) -> Select[Any]:
    """The first queued message of each chat; when it is due decides for all behind it."""
    return (select(func.min(outbox.c.id)).where(outbox.c.status == "queued", outbox.c.channel.in_(channels))
            .group_by(outbox.c.channel, outbox.c.chat))


def settle_sent(tx: Connection, parcel_id: int) -> None:
    """Delivered: the row goes, text and all; a scheduled one keeps its key and loses its text."""
    tx.execute(delete(outbox).where(outbox.c.id == parcel_id, outbox.c.unique_key.is_(None)))
    tx.execute(update(outbox).where(outbox.c.id == parcel_id).values(status="sent", screen=None))


def settle_refused(tx: Connection, parcel_id: int, reason: str) -> None:
    """Refused for good; the text is erased, the reason stays."""
    tx.execute(update(outbox).where(outbox.c.id == parcel_id).values(
        status="failed", screen=None, refusal=reason[:200]))


def postpone(tx: Connection, parcel_id: int, until: datetime) -> None:
    """Not delivered this time; queue it again for later."""
    tx.execute(update(outbox).where(outbox.c.id == parcel_id).values(
        status="queued", due_at=until, attempts=outbox.c.attempts + 1))


def release_claims(tx: Connection, channels: tuple[str, ...]) -> int:
    """After a crash: what was under way is queued again. The number of messages."""
    return tx.execute(update(outbox).where(outbox.c.status == "sending", outbox.c.channel.in_(channels))
                      .values(status="queued")).rowcount


def waiting(tx: Connection, channels: tuple[str, ...]) -> datetime | None:
    """When the first message is due of a chat in which none is under way, None when nothing waits."""
    free = _free(outbox.c.status == "sending").with_only_columns(outbox.c.due_at).where(
        outbox.c.id.in_(_firsts(channels)))
    return tx.execute(free.order_by(outbox.c.due_at).limit(1)).scalar()


def forget_before(tx: Connection, moment: datetime) -> int:
    """Prune settled rows; the number removed."""
    return tx.execute(delete(outbox).where(outbox.c.status.in_(("sent", "failed")),
                                           outbox.c.created_at < moment)).rowcount


def requeue(tx: Connection, parcel_ids: list[int]) -> None:
    """Claimed but not tried: back into the queue as they were."""
    if parcel_ids:
        tx.execute(update(outbox).where(outbox.c.id.in_(parcel_ids)).values(status="queued"))


def readdress(tx: Connection, channel: str, chat: str, to: str) -> None:
    """What waits for a chat goes to its new name."""
    tx.execute(update(outbox).where(outbox.c.channel == channel, outbox.c.chat == chat,
                                    outbox.c.status.in_(("queued", "sending"))).values(chat=to, status="queued"))


def pending(tx: Connection, channels: tuple[str, ...], now: datetime) -> int:
    """How many messages are due or under way."""
    return int(tx.execute(select(func.count()).select_from(outbox).where(
        outbox.c.channel.in_(channels), outbox.c.status.in_(("queued", "sending")),
        outbox.c.due_at <= now)).scalar_one())
