"""Group chats: those bound to a unit's team, that of the network's mentors, and the one-time links that bind them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Index, Table, UniqueConstraint, insert, select, update
from sqlmodel import Field, SQLModel

from storage import changes
from storage.database import Instant, table
from storage.people import may, require, roles_of
from storage.units import OPEN_UNITS, UnitCard, units


class TeamChat(SQLModel, table=True):
    """A group chat (or one topic of it) bound to a unit. The chat id is an attribute, never a key: groups migrate."""

    __tablename__ = "team_chats"
    __table_args__ = (
        UniqueConstraint("channel", "chat", "topic"),
        Index("team_chats_due", "next_due_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    topic: str = Field(default="", max_length=32)
    title: str = Field(max_length=256)
    language: str | None = Field(default=None, max_length=5)
    next_due_at: datetime = Field(sa_type=Instant)
    """When the next week goes out; always in the future of the last one sent."""
    unreachable_at: datetime | None = Field(default=None, sa_type=Instant)
    bound_by: int | None = Field(default=None, foreign_key="members.id")
    bound_at: datetime = Field(sa_type=Instant)


class MentorsChat(SQLModel, table=True):
    """A group chat in which the mentors of the network talk: announcements come there, no week."""

    __tablename__ = "mentors_chats"
    __table_args__ = (UniqueConstraint("channel", "chat"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    chat: str = Field(max_length=64)
    title: str = Field(max_length=256)
    unreachable_at: datetime | None = Field(default=None, sa_type=Instant)
    bound_by: int | None = Field(default=None, foreign_key="members.id")
    bound_at: datetime = Field(sa_type=Instant)


class ChatOffer(SQLModel, table=True):
    """A one-time promise to bind a group chat, honoured only from the mentor who made it."""

    __tablename__ = "chat_offers"
    id: int | None = Field(default=None, primary_key=True)
    payload_hash: str = Field(max_length=64, unique=True)
    member_id: int = Field(foreign_key="members.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisations.id")
    """Null: to bind the mentors' own chat."""
    expires_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)


team_chats, chat_offers, mentors_chats = table(TeamChat), table(ChatOffer), table(MentorsChat)


def team_chat_of(tx: Connection, channel: str, chat: str) -> UnitCard | None:
    """The open unit a group chat is bound to, or None."""
    row = tx.execute(OPEN_UNITS.join(team_chats, team_chats.c.unit_id == units.c.id).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).mappings().first()
    return None if row is None else UnitCard(**row)


def team_chat_title(tx: Connection, channel: str, chat: str) -> str:
    """What a bound group chat is called; empty when it is bound to nothing."""
    return str(tx.execute(select(team_chats.c.title).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).scalar() or "")


def team_chats_of(tx: Connection, unit_id: int) -> list[str]:
    """The titles of the chats bound to a unit, for who may bind one."""
    require(tx, "bind_chat", _organisation_of(tx, unit_id), unit_id)
    return list(tx.execute(select(team_chats.c.title).where(team_chats.c.unit_id == unit_id)
                           .order_by(team_chats.c.id)).scalars())


def where_teams_talk(tx: Connection, unit_id: int) -> list[tuple[str, str]]:
    """(channel, chat) of a unit's team chats that can be written to."""
    require(tx, "bind_chat", _organisation_of(tx, unit_id), unit_id)
    rows = tx.execute(select(team_chats.c.channel, team_chats.c.chat).where(
        team_chats.c.unit_id == unit_id, team_chats.c.unreachable_at.is_(None)).order_by(team_chats.c.id))
    return [(row.channel, row.chat) for row in rows]


def bind_team_chat(tx: Connection, unit_id: int, channel: str, chat: str, title: str, member_id: int,
                   next_due_at: datetime, now: datetime) -> None:
    """Bind a group to a unit; a group bound before moves to the new unit, if both are the binder's to see to."""
    before = list(tx.execute(select(team_chats.c.unit_id).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).scalars())
    for unit in (unit_id, *before):
        organisation = _organisation_of(tx, unit)
        require(tx, "bind_chat", organisation, unit)
        if unit != unit_id:
            changes.note(tx, "chat_left", organisation, unit, now, member_id, title=title[:256])
    _unbind(tx, team_chats, channel, chat)
    _unbind(tx, mentors_chats, channel, chat)
    tx.execute(insert(team_chats).values(
        unit_id=unit_id, channel=channel, chat=chat, topic="", title=title[:256], bound_by=member_id, bound_at=now,
        next_due_at=next_due_at))
    changes.note(tx, "chat_bound", _organisation_of(tx, unit_id), unit_id, now, member_id, title=title[:256])


@dataclass(frozen=True)
class Standing:
    """Whose team chat a group is already, as far as whoever asks may know: `unit` is None where it is another
    organisation's, whose mentor alone can let it go."""

    unit: UnitCard | None


def standing_of(tx: Connection, channel: str, chat: str, member_id: int) -> Standing | None:
    """To which unit a group is bound, for a member who wants to bind it; None when it is free, or its unit closed."""
    unit = team_chat_of(tx, channel, chat)
    if unit is None:
        return None
    return Standing(unit if may(roles_of(tx, member_id), "bind_chat", unit.organisation_id, unit.id) else None)


def bind_mentors_chat(tx: Connection, channel: str, chat: str, title: str, member_id: int, now: datetime) -> None:
    """Let a group be the mentors' own; announcements come there from now on."""
    require(tx, "bind_mentors_chat", None)
    _unbind(tx, team_chats, channel, chat)
    _unbind(tx, mentors_chats, channel, chat)
    tx.execute(insert(mentors_chats).values(channel=channel, chat=chat, title=title[:256], bound_by=member_id,
                                            bound_at=now))


def offers_mentors_chat(tx: Connection, member_id: int, now: datetime) -> bool:
    """Whether a member has an unused link that makes a group the mentors' own."""
    return tx.execute(select(chat_offers.c.id).where(
        chat_offers.c.member_id == member_id, chat_offers.c.organisation_id.is_(None),
        chat_offers.c.used_at.is_(None), chat_offers.c.expires_at > now).limit(1)).first() is not None


def mentors_chats_to_tell(tx: Connection) -> list[tuple[str, str, str]]:
    """(channel, chat, title) of the mentors' chats that can be written to; for announcements."""
    require(tx, "announce", None)
    rows = tx.execute(select(mentors_chats.c.channel, mentors_chats.c.chat, mentors_chats.c.title).where(
        mentors_chats.c.unreachable_at.is_(None)).order_by(mentors_chats.c.id))
    return [(row.channel, row.chat, row.title) for row in rows]


def is_mentors_chat(tx: Connection, channel: str, chat: str) -> bool:
    """Whether a group is the mentors' own."""
    return tx.execute(select(mentors_chats.c.id).where(
        mentors_chats.c.channel == channel, mentors_chats.c.chat == chat)).first() is not None


def _organisation_of(tx: Connection, unit_id: int) -> int:
    return int(tx.execute(select(units.c.organisation_id).where(units.c.id == unit_id)).scalar_one())


def _unbind(tx: Connection, bound: Table, channel: str, chat: str) -> None:
    tx.execute(bound.delete().where(bound.c.channel == channel, bound.c.chat == chat))


def unbind_team_chat(tx: Connection, channel: str, chat: str, now: datetime | None = None,
                     by: int | None = None) -> UnitCard | None:
    """The group has gone, or threw us out (`now`: noted in the activity log, `by` a member if one did it); the open
    unit it was bound to, None when there was none."""
    unit = team_chat_of(tx, channel, chat)
    rows = tx.execute(select(team_chats.c.unit_id, team_chats.c.title).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).all()
    for row in rows:
        if now is not None:
            changes.note(tx, "chat_left", _organisation_of(tx, row.unit_id), row.unit_id, now, by, title=row.title)
    _unbind(tx, team_chats, channel, chat)
    _unbind(tx, mentors_chats, channel, chat)
    return unit


def move_team_chat(tx: Connection, channel: str, old: str, new: str) -> None:
    """The group became a supergroup: same team, new chat id. Told twice, or bound anew meanwhile, it stays as it is."""
    for bound in (team_chats, mentors_chats):
        if tx.execute(select(bound.c.id).where(bound.c.channel == channel, bound.c.chat == new)).first() is not None:
            _unbind(tx, bound, channel, old)
        tx.execute(update(bound).where(bound.c.channel == channel, bound.c.chat == old).values(chat=new))


def offer_chat(tx: Connection, payload_hash: str, member_id: int, organisation_id: int | None, now: datetime) -> None:
    """Remember a one-time payload of a `?startgroup` link for a day; without an organisation it is for the mentors'
    own chat."""
    require(tx, "bind_mentors_chat" if organisation_id is None else "bind_chat", organisation_id)
    tx.execute(insert(chat_offers).values(payload_hash=payload_hash, member_id=member_id,
                                          organisation_id=organisation_id, expires_at=now + timedelta(days=1)))


def forget_offers_before(tx: Connection, moment: datetime) -> int:
    """Erase payloads that could be used until a moment; the number removed."""
    return tx.execute(chat_offers.delete().where(chat_offers.c.expires_at < moment)).rowcount


@dataclass(frozen=True)
class Offer:
    """What a payload offers: to bind a unit of this organisation, or (null) the mentors' own chat."""

    organisation_id: int | None


def take_chat_offer(tx: Connection, payload_hash: str, member_id: int, now: datetime) -> Offer | None:
    """Use a payload up; None when it is unknown, used, old, or somebody else's."""
    taken = tx.execute(
        update(chat_offers).where(
            chat_offers.c.payload_hash == payload_hash, chat_offers.c.member_id == member_id,
            chat_offers.c.used_at.is_(None), chat_offers.c.expires_at > now,
        ).values(used_at=now).returning(chat_offers.c.organisation_id)
    ).first()
    return None if taken is None else Offer(taken.organisation_id)


def team_chats_due(tx: Connection, now: datetime) -> list[TeamChat]:
    """The reachable team chats whose next week is due."""
    rows = tx.execute(select(team_chats).where(
        team_chats.c.next_due_at <= now, team_chats.c.unreachable_at.is_(None)).order_by(team_chats.c.id)).mappings()
    return [TeamChat(**row) for row in rows]


def any_week_due(tx: Connection, after: datetime, until: datetime) -> bool:
    """Whether a reachable team chat's next week comes due in that time. What was due before and is no more claimed, as
    that of a closed unit, does not count."""
    return tx.execute(select(team_chats.c.id).where(
        team_chats.c.next_due_at > after, team_chats.c.next_due_at <= until, team_chats.c.unreachable_at.is_(None),
    ).limit(1)).first() is not None


def week_claimed(tx: Connection, chat_id: int | None, due_at: datetime, next_due_at: datetime) -> bool:
    """Move a chat on to its next Monday; False when another process has done so already."""
    return tx.execute(update(team_chats).where(
        team_chats.c.id == chat_id, team_chats.c.next_due_at == due_at).values(next_due_at=next_due_at)).rowcount == 1


def mark_unreachable(tx: Connection, channel: str, chat: str, now: datetime) -> None:
    """The channel refuses this group for good; binding it again or `mark_reachable` revives it."""
    for bound in (team_chats, mentors_chats):
        tx.execute(update(bound).where(bound.c.channel == channel, bound.c.chat == chat).values(unreachable_at=now))


def mark_reachable(tx: Connection, channel: str, chat: str) -> None:
    """We may write there again, so its weeks go on; nothing happens where they had never stopped."""
    for bound in (team_chats, mentors_chats):
        tx.execute(update(bound).where(
            bound.c.channel == channel, bound.c.chat == chat, bound.c.unreachable_at.is_not(None),
        ).values(unreachable_at=None))


