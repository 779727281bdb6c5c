"""Messages to send: written in the transaction that made them necessary, erased once they are delivered.

A plain message (a reply, a question) is repeated until it has surely gone out. One with a unique key (a team's week) is
never repeated unasked: when its request was written and no answer came, it is *unknown*, and a mentor decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    Connection,
    Index,
    Select,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    null,
    or_,
    select,
    text,
    true,
    tuple_,
    update,
)
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, Prepared, insert_or, table

STATUSES = ("queued", "sending", "sent", "failed", "unknown")
DOUBT = timedelta(seconds=3)
"""How long a question that may have been delivered waits for its answer before it is asked again."""
KEYED = text("unique_key IS NOT NULL")


class Outgoing(SQLModel, table=True):
    """One message on its way. Scheduled ones carry a unique key, so two processes can never both create one."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="outbox_status"),
        Index("outbox_waiting", "status", "channel", "id"),
        Index("outbox_keyed_once", "unique_key", unique=True, sqlite_where=KEYED, postgresql_where=KEYED),
    )
    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    screen: dict[str, Any] | None = Field(default=None, sa_type=PLAIN_DATA)
    """What to show, as plain data; null once sent."""
    talk_id: int | None = None
    """The talk whose question this is; told the message's name once it is delivered."""
    unique_key: str | None = Field(default=None, max_length=120)
    status: str = Field(default="queued", max_length=8)
    """Plain ones are sending from the moment a courier has them, keyed ones from the moment the request is written."""
    claimed_by: str | None = Field(default=None, max_length=120)
    """The courier that has it; null when nobody has."""
    unasked: bool = False
    """Sent by the clock, not in answer to anybody: replies go first."""
    doubtful: bool = False
    """It may have been delivered: its courier ended, or the answer to its request was lost."""
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
    unique_key: str | None = None
    unasked: bool = False
    doubtful: bool = False
    created_at: datetime | None = None


@dataclass(frozen=True)
class Unknown:
    """A keyed message of which nobody knows whether it was delivered; the channel and chat it was for."""

    id: int
    channel: str
    chat: str
    unique_key: str


def add(tx: Connection, channel: str, chat: str, screen: dict[str, Any], now: datetime, *,
        talk_id: int | None = None, unique_key: str | None = None, unasked: bool = False,
        claimed_by: str | None = None) -> int | None:
    """Queue a message; its id, or None when the unique key was used before (somebody else has queued it)."""
    row = new_row(channel, chat, screen, now, talk_id=talk_id, unique_key=unique_key, unasked=unasked,
                  claimed_by=claimed_by)
    return add_all(tx, [row])[0] if unique_key is None else add_keyed(tx, row)


def add_keyed(tx: Connection, row: dict[str, Any]) -> int | None:
    """Queue a message with a unique key, made by `new_row`; None when the key was used before."""
    once = insert_or(tx, outbox).values(row).on_conflict_do_nothing(index_elements=["unique_key"], index_where=KEYED)
    return tx.execute(once.returning(outbox.c.id)).scalar()


def new_row(channel: str, chat: str, screen: dict[str, Any], now: datetime, *, talk_id: int | None = None,
            unique_key: str | None = None, unasked: bool = False, claimed_by: str | None = None) -> dict[str, Any]:
    """The columns of a message as it begins: queued, or in the hands of the courier that has claimed it."""
    status = "sending" if claimed_by is not None and unique_key is None else "queued"
    return {"channel": channel, "chat": chat, "screen": screen, "talk_id": talk_id, "unique_key": unique_key,
            "status": status, "claimed_by": claimed_by, "unasked": unasked, "doubtful": False, "attempts": 0,
            "created_at": now, "due_at": now}


def add_all(tx: Connection, rows: list[dict[str, Any]]) -> list[int]:
    """Queue messages without a unique key, made by `new_row`; their ids in order."""
    return [int(_ADD.first(tx, **row).id) for row in rows]


_ADD = Prepared(insert(outbox).values(
    {column.name: bindparam(column.name, type_=column.type) for column in outbox.c if column.name not in (
        "id", "refusal")}).returning(outbox.c.id))


def parcel_of(number: int, row: dict[str, Any]) -> Parcel:
    """A message just added, as the courier that claimed it in the same breath has it."""
    return Parcel(number, row["channel"], row["chat"], row["screen"], row["talk_id"], 0, row["unique_key"],
                  row["unasked"], False, row["created_at"])


# Claiming

_FREE = outbox.c.claimed_by.is_(None)
_HELD = or_(outbox.c.status == "sending", and_(outbox.c.status == "queued", outbox.c.claimed_by.is_not(None)))


def claim(tx: Connection, channels: tuple[str, ...], now: datetime, limit: int = 200, chat: str | None = None,
          by: str = "somebody") -> list[Parcel]:
    """Take what is due, oldest first; in a chat nothing overtakes an earlier message that waits or is under way.

    With a `chat` only its own messages. What another process has taken meanwhile is not among them.
    """
    put_off = and_(outbox.c.id.in_(_firsts(channels)), outbox.c.due_at > now)
    wanted = _unclaimed(or_(_HELD, put_off)).where(outbox.c.channel.in_(channels))
    if chat is not None:
        wanted = wanted.where(outbox.c.chat == chat)
    rows = tx.execute(wanted.order_by(outbox.c.id).limit(limit)).all()
    if not rows:
        return []
    taken = set(tx.execute(
        update(outbox).where(outbox.c.id.in_([row.id for row in rows]), outbox.c.status == "queued", _FREE)
        .values(claimed_by=by, status=_SENDING_UNLESS_KEYED).returning(outbox.c.id)).scalars())
    return [Parcel(row.id, row.channel, row.chat, row.screen, row.talk_id, row.attempts, row.unique_key, row.unasked,
                   row.doubtful, row.created_at) for row in rows if row.id in taken]


_SENDING_UNLESS_KEYED = case((outbox.c.unique_key.is_(None), "sending"), else_="queued")


def _unclaimed(busy: ColumnElement[bool]) -> Select[Any]:
    """Queued messages that nobody has, of chats in which none is `busy`."""
    blocked = select(outbox.c.channel, outbox.c.chat).where(busy)
    return select(outbox).where(outbox.c.status == "queued", _FREE,
                                tuple_(outbox.c.channel, outbox.c.chat).not_in(blocked))


def _firsts(channels: tuple[str, ...]) -> Select[Any]:
    """The first queued message of each chat; when it is due decides for all behind it."""
    return (select(func.min(outbox.c.id)).where(outbox.c.status == "queued", outbox.c.channel.in_(channels))
            .group_by(outbox.c.channel, outbox.c.chat))


def begin(tx: Connection, parcel_id: int, by: str) -> bool:
    """The request of a keyed message is about to be written; False when it is not ours to send any more."""
    return tx.execute(update(outbox).where(
        outbox.c.id == parcel_id, outbox.c.status == "queued", outbox.c.claimed_by == by,
    ).values(status="sending")).rowcount == 1


def release(tx: Connection, channels: tuple[str, ...], by: str, now: datetime,
            doubt: timedelta = DOUBT) -> list[Unknown]:
    """Take over what couriers before `by` left behind; the keyed messages that are unknown from now on.

    What was in their hands may have been delivered, so it waits a moment (`doubt`) before it goes out again. An edit
    of a message does not: done twice it is the same.
    """
    mine = and_(outbox.c.channel.in_(channels), outbox.c.status.in_(("queued", "sending")),
                or_(outbox.c.claimed_by != by, and_(_FREE, outbox.c.status == "sending")))
    unknown, in_doubt, untouched = [], [], []
    for row in tx.execute(select(outbox).where(mine).order_by(outbox.c.id)).all():
        if row.status == "queued":
            untouched.append(row.id)
        elif row.unique_key is not None:
            unknown.append(Unknown(row.id, row.channel, row.chat, row.unique_key))
        elif is_edit(row.screen):
            untouched.append(row.id)
        else:
            in_doubt.append(row.id)
    for ids, values in ((untouched, {"status": "queued"}), ([one.id for one in unknown], {"status": "unknown"}),
                        (in_doubt, {"status": "queued", "doubtful": True, "due_at": now + doubt})):
        if ids:
            tx.execute(update(outbox).where(outbox.c.id.in_(ids)).values(claimed_by=None, **values))
    return unknown


def is_edit(screen: dict[str, Any] | None) -> bool:
    """Whether it takes the place of a message that is there, and so can be done twice without harm."""
    shown = (screen or {}).get("screen", {})
    return bool(screen and screen.get("replaces")) and not (shown.get("picture") or shown.get("document"))


def doubted(tx: Connection, channels: tuple[str, ...]) -> set[int]:
    """The talks whose open question waits to be asked again."""
    return set(tx.execute(select(outbox.c.talk_id).where(
        outbox.c.channel.in_(channels), outbox.c.doubtful, outbox.c.status == "queued",
        outbox.c.talk_id.is_not(None))).scalars())


def drop_doubtful(tx: Connection, talk_id: int) -> int:
    """The person has answered, so the question had been delivered: it is not asked again. The number dropped."""
    return tx.execute(delete(outbox).where(outbox.c.talk_id == talk_id, outbox.c.doubtful,
                                           outbox.c.status == "queued", _FREE)).rowcount


# Settling

def settle_sent(tx: Connection, *parcel_ids: int) -> None:
    """Delivered: the rows go, text and all; a keyed one keeps its key and loses its text."""
    ids = [{"parcel_id": parcel_id} for parcel_id in parcel_ids]
    if ids and _FORGET.many(tx, ids) < len(ids):
        _KEEP_KEY.many(tx, ids)


def settle_unknown(tx: Connection, parcel_id: int, by: str) -> bool:
    """The request was written and its answer never came; the text stays, so that it can be sent again. False when it is
    not in the hands of `by` any more: another courier has taken over, and said so."""
    return tx.execute(update(outbox).where(outbox.c.id == parcel_id, outbox.c.claimed_by == by).values(
        status="unknown", claimed_by=None)).rowcount == 1


def settle_refused(tx: Connection, parcel_id: int, reason: str) -> None:
    """Refused for good; the text is erased, the reason stays."""
    tx.execute(update(outbox).where(outbox.c.id == parcel_id).values(
        status="failed", screen=None, refusal=reason[:200], claimed_by=None))


def postpone(tx: Connection, parcel_id: int, until: datetime, by: str, *, doubtful: bool = False) -> None:
    """Not delivered this time, or nobody knows (`doubtful`); queue it again for later. Nothing where it is not in the
    hands of `by` any more."""
    tx.execute(update(outbox).where(outbox.c.id == parcel_id, outbox.c.claimed_by == by).values(
        status="queued", claimed_by=None, due_at=until, attempts=outbox.c.attempts + 1,
        doubtful=true() if doubtful else outbox.c.doubtful))


def requeue(tx: Connection, parcel_ids: Sequence[int], by: str) -> None:
    """Claimed but not tried: back into the queue as they were, those that are still in the hands of `by`."""
    if parcel_ids:
        tx.execute(update(outbox).where(outbox.c.id.in_(parcel_ids), outbox.c.claimed_by == by).values(
            status="queued", claimed_by=None))


def send_again(tx: Connection, parcel_id: int, now: datetime) -> bool:
    """Somebody has looked and wants an unknown message sent again; False when it is not unknown any more."""
    return tx.execute(update(outbox).where(outbox.c.id == parcel_id, outbox.c.status == "unknown").values(
        status="queued", due_at=now)).rowcount == 1


def give_up(tx: Connection, parcel_id: int) -> bool:
    """Somebody has looked and it had arrived; False when it is not unknown any more."""
    return tx.execute(update(outbox).where(outbox.c.id == parcel_id, outbox.c.status == "unknown").values(
        status="sent", screen=None)).rowcount == 1


# Looking

def waiting(tx: Connection, channels: tuple[str, ...]) -> datetime | None:
    """When the first message is due of a chat in which none is under way, None when nothing waits."""
    free = _unclaimed(_HELD).with_only_columns(outbox.c.due_at).where(outbox.c.id.in_(_firsts(channels)))
    return tx.execute(free.order_by(outbox.c.due_at).limit(1)).scalar()


def unclaimed(tx: Connection, channels: tuple[str, ...]) -> set[tuple[str, str]]:
    """(channel, chat) of every chat with messages that nobody has claimed."""
    return {(row.channel, row.chat) for row in tx.execute(select(outbox.c.channel, outbox.c.chat).where(
        outbox.c.channel.in_(channels), outbox.c.status == "queued", _FREE).distinct())}


def pending(tx: Connection, channels: tuple[str, ...], now: datetime) -> int:
    """How many messages are due or under way."""
    return int(tx.execute(select(func.count()).select_from(outbox).where(
        outbox.c.channel.in_(channels), outbox.c.status.in_(("queued", "sending")),
        outbox.c.due_at <= now)).scalar_one())


def oldest(tx: Connection, now: datetime) -> datetime | None:
    """Since when the oldest message that is due has waited, None when nothing waits."""
    return tx.execute(select(func.min(outbox.c.created_at)).where(
        outbox.c.status.in_(("queued", "sending")), outbox.c.due_at <= now)).scalar()


def unknown(tx: Connection) -> list[Unknown]:
    """Every message of which nobody knows whether it was delivered."""
    rows = tx.execute(select(outbox).where(outbox.c.status == "unknown").order_by(outbox.c.id))
    return [Unknown(row.id, row.channel, row.chat, row.unique_key or "") for row in rows]


def unknown_one(tx: Connection, parcel_id: int) -> Unknown | None:
    """An unknown message by its number; None when it is not, or not any more."""
    return next((one for one in unknown(tx) if one.id == parcel_id), None)


def forget_before(tx: Connection, moment: datetime) -> int:
    """Prune settled rows and those nobody decided about; the number removed."""
    return tx.execute(delete(outbox).where(outbox.c.status.in_(("sent", "failed", "unknown")),
                                           outbox.c.created_at < moment)).rowcount


def readdress(tx: Connection, channel: str, chat: str, to: str) -> None:
    """What waits for a chat goes to its new name."""
    tx.execute(update(outbox).where(outbox.c.channel == channel, outbox.c.chat == chat,
                                    outbox.c.status.in_(("queued", "sending"))).values(
        chat=to, status="queued", claimed_by=None))


_FORGET = Prepared(delete(outbox).where(outbox.c.id == bindparam("parcel_id"), outbox.c.unique_key.is_(None)))
_KEEP_KEY = Prepared(update(outbox).where(outbox.c.id == bindparam("parcel_id")).values(
    status="sent", screen=null(), claimed_by=null()))
