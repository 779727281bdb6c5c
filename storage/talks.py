"""The records of open and finished talks: what has been answered, so that a talk can be taken up at any moment."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CheckConstraint, Connection, Index, bindparam, delete, insert, or_, select, update
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, Prepared, table

STATUSES = ("open", "aside", "done", "thrown_away", "expired")
KEPT = timedelta(days=14)
"""How long a half-filled talk waits for its person; as long as a session may be logged late."""


class Talk(SQLModel, table=True):
    """One talk with one person: the dialogue, what it is about, and its record."""

    __tablename__ = "talks"
    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="talk_status"),
        Index("talks_of_identity", "identity_id", "status"),
        Index("talks_of_member", "member_id", "status"),
        Index("talks_about", "subject", "status"),
        Index("talks_expiring", "status", "expires_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    identity_id: int = Field(foreign_key="identities.id")
    member_id: int | None = Field(default=None, foreign_key="members.id")
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    script: str = Field(max_length=40)
    arguments: list[Any] = Field(sa_type=PLAIN_DATA)
    subject: str | None = Field(default=None, max_length=60)
    """What it is about ("session:123"); a deed in one talk wakes the other open talks about the same thing."""
    record: dict[str, Any] = Field(sa_type=PLAIN_DATA)
    status: str = Field(default="open", max_length=12)
    opened_at: datetime = Field(sa_type=Instant)
    touched_at: datetime = Field(sa_type=Instant)
    """When the person last did something in it; the newest open talk is the one that hears typed text."""
    expires_at: datetime = Field(sa_type=Instant)
    shown: dict[str, Any] | None = Field(default=None, sa_type=PLAIN_DATA)
    """The channel's name of the message that shows the open question, to be edited in place."""


talks = table(Talk)


@dataclass
class TalkRow:
    """A stored talk, to be played and stored again."""

    id: int
    identity_id: int
    member_id: int | None
    channel: str
    chat: str
    script: str
    arguments: list[Any]
    subject: str | None
    record: dict[str, Any]
    status: str
    opened_at: datetime
    touched_at: datetime
    expires_at: datetime
    shown: dict[str, Any] | None

    def __post_init__(self) -> None:
        self._was = self._place()

    def _place(self) -> tuple[Any, ...]:
        """What an index or another table goes by, and an answer seldom changes."""
        return (self.identity_id, self.member_id, self.channel, self.chat, self.subject, self.status, self.expires_at)

    @property
    def message(self) -> dict[str, Any] | None:
        """The channel's name of the message its question stands in; None while none is known."""
        return {name: value for name, value in (self.shown or {}).items() if name != "repeated"} or None

    @property
    def repeated(self) -> int:
        """How often its question was sent again, for it may not have arrived, and nothing has been done since."""
        return int((self.shown or {}).get("repeated", 0))


def until(now: datetime) -> datetime:
    """When a half-filled talk touched now has waited long enough, on the next full hour: it is written less often."""
    over = (now + KEPT).replace(minute=0, second=0, microsecond=0)
    return over if over == now + KEPT else over + timedelta(hours=1)


def open_talk(tx: Connection, identity_id: int, member_id: int | None, channel: str, chat: str, script: str,
              arguments: list[Any], subject: str | None, now: datetime) -> TalkRow:
    """Begin a talk with an empty record."""
    values: dict[str, Any] = {
        "identity_id": identity_id, "member_id": member_id, "channel": channel, "chat": chat, "script": script,
        "arguments": arguments, "subject": subject, "record": {}, "status": "open", "opened_at": now,
        "touched_at": now, "expires_at": now + KEPT, "shown": None}
    return TalkRow(id=int(_OPEN.first(tx, **values).id), **values)


_OPEN = Prepared(insert(talks).values(
    {column.name: bindparam(column.name, type_=column.type) for column in talks.c if column.name != "id"}
).returning(talks.c.id))


@dataclass(frozen=True)
class Push:
    """A talk to be opened with a member who has not asked for it."""

    member_id: int
    script: str
    arguments: list[Any]
    subject: str


_PUSHES = "logbook_pushes"


def push(tx: Connection, member_id: int, script: str, arguments: list[Any], subject: str) -> None:
    """Have a talk opened with a member unasked, in this very transaction: by the desk, once what is just played is."""
    tx.info.setdefault(_PUSHES, []).append(Push(member_id, script, arguments, subject))


def pushes(tx: Connection) -> list[Push]:
    """The talks to be opened, which are then no longer waiting."""
    waiting: list[Push] = tx.info.pop(_PUSHES, [])
    return waiting


def talk(tx: Connection, talk_id: int) -> TalkRow | None:
    """The talk with this number, or None."""
    row = _TALK.first(tx, talk_id=talk_id)
    return None if row is None else TalkRow(*row)


_TALK = Prepared(select(talks).where(talks.c.id == bindparam("talk_id")))


def open_talks(tx: Connection, identity_id: int, member_id: int | None) -> list[TalkRow]:
    """The person's open and put-aside talks on any channel, the one last touched first."""
    rows = (_STRANGERS.all(tx, identity_id=identity_id) if member_id is None else
            _MEMBERS.all(tx, identity_id=identity_id, member_id=member_id))
    return [TalkRow(*row) for row in rows]


def open_talks_of(tx: Connection, whose: Collection[tuple[int, int | None]]) -> dict[int, list[TalkRow]]:
    """`open_talks` of several (identity, member) in one statement, by identity."""
    found = [TalkRow(*row) for row in tx.execute(_SEVERAL, {
        "identity_ids": [identity for identity, _ in whose],
        "member_ids": [member for _, member in whose if member is not None]})] if whose else []
    mine: dict[int, list[TalkRow]] = {identity: [] for identity, _ in whose}
    of_member: dict[int, list[TalkRow]] = {}
    for row in found:
        if row.identity_id in mine:
            mine[row.identity_id].append(row)
        elif row.member_id is not None:
            of_member.setdefault(row.member_id, []).append(row)
    for identity, member in whose:
        if member in of_member:
            mine[identity] = sorted([*mine[identity], *of_member[member]], key=lambda row: (row.touched_at, row.id),
                                    reverse=True)
    return mine


def begun_lately(tx: Connection, member_id: int, script: str, since: datetime) -> bool:
    """Whether a talk of this dialogue with a member is half-filled, or was opened after a moment."""
    return tx.execute(select(talks.c.id).where(
        talks.c.member_id == member_id, talks.c.status.in_(STATUSES), talks.c.script == script,
        or_(talks.c.status.in_(("open", "aside")), talks.c.opened_at > since)).limit(1)).first() is not None


_HALF_FILLED = or_(talks.c.status == "open", talks.c.status == "aside")
_ALIVE = select(talks).where(_HALF_FILLED)
_NEWEST = (talks.c.touched_at.desc(), talks.c.id.desc())
_STRANGERS = Prepared(_ALIVE.where(talks.c.identity_id == bindparam("identity_id")).order_by(*_NEWEST))
# Written out as two alternatives, each answered from an index of its own; as one condition on the status and two on the
# person SQLite reads every open talk of the book.
_MEMBERS = Prepared(select(talks).where(
    ((talks.c.identity_id == bindparam("identity_id")) & _HALF_FILLED)
    | ((talks.c.member_id == bindparam("member_id")) & _HALF_FILLED)).order_by(*_NEWEST))


def talks_about(tx: Connection, subject: str) -> list[TalkRow]:
    """The open and put-aside talks about one thing, oldest first."""
    return [TalkRow(*row) for row in _ABOUT.all(tx, subject=subject)]


_SEVERAL = select(talks).where(
    (talks.c.identity_id.in_(bindparam("identity_ids", expanding=True)) & _HALF_FILLED)
    | (talks.c.member_id.in_(bindparam("member_ids", expanding=True)) & _HALF_FILLED)).order_by(*_NEWEST)
_ABOUT = Prepared(_ALIVE.where(talks.c.subject == bindparam("subject")).order_by(talks.c.id))


def store(tx: Connection, row: TalkRow) -> None:
    """Write a played talk back."""
    if row._was == (place := row._place()):  # SQLite writes an index anew for every column named, changed or not
        _STORE_ON.run(tx, talk_id=row.id, to_record=row.record, to_touched_at=row.touched_at, to_shown=row.shown)
    else:
        _STORE.run(tx, talk_id=row.id, **{f"to_{name}": getattr(row, name) for name in _STORED})
        row._was = place


_STORED = ("identity_id", "member_id", "channel", "chat", "subject", "record", "status", "touched_at", "expires_at",
           "shown")


def _storing(*columns: str) -> Prepared:
    return Prepared(update(talks).where(talks.c.id == bindparam("talk_id")).values(
        {name: bindparam(f"to_{name}", type_=talks.c[name].type) for name in columns}))


_STORE, _STORE_ON = _storing(*_STORED), _storing("record", "touched_at", "shown")


def note_shown(tx: Connection, talk_id: int, shown: dict[str, Any] | None) -> None:
    """The open question now stands in this message."""
    _SHOWN.run(tx, talk_id=talk_id, to_shown=shown)


_SHOWN = Prepared(update(talks).where(talks.c.id == bindparam("talk_id")).values(
    shown=bindparam("to_shown", type_=talks.c.shown.type)))


def note_repeated(tx: Connection, talk_id: int) -> None:
    """The open question is being asked once more: those before may have arrived, so it may be answered as often."""
    row = talk(tx, talk_id)
    if row is not None:
        note_shown(tx, talk_id, {**(row.shown or {}), "repeated": row.repeated + 1})


def note_shown_again(tx: Connection, talk_id: int, shown: dict[str, Any]) -> None:
    """The question that was asked once more now stands in this message; how often it was is not forgotten."""
    row = talk(tx, talk_id)
    if row is not None:
        note_shown(tx, talk_id, {**shown, "repeated": row.repeated} if row.repeated else shown)


def expired(tx: Connection, now: datetime) -> list[TalkRow]:
    """Half-filled talks whose time is over."""
    rows = tx.execute(select(talks).where(talks.c.status.in_(("open", "aside")), talks.c.expires_at <= now)
                      .order_by(talks.c.id)).mappings()
    return [TalkRow(**row) for row in rows]


_GONE = "logbook_gone"


def erase_of(tx: Connection, member_id: int, identity_ids: Collection[int]) -> int:
    """Erase every talk of a member, open ones too; how many. `gone` names them, for whoever keeps runs of them."""
    theirs = or_(talks.c.member_id == member_id, talks.c.identity_id.in_(list(identity_ids)))
    numbers = tx.execute(delete(talks).where(theirs).returning(talks.c.id)).scalars().all()
    tx.info.setdefault(_GONE, []).extend(numbers)
    return len(numbers)


def gone(tx: Connection) -> list[int]:
    """The talks erased since this was asked last."""
    numbers: list[int] = tx.info.pop(_GONE, [])
    return numbers


def erase_before(tx: Connection, moment: datetime) -> int:
    """Erase closed talks last touched before a moment, answers and all; the number removed."""
    return tx.execute(talks.delete().where(talks.c.status.not_in(("open", "aside")),
                                           talks.c.touched_at < moment)).rowcount
