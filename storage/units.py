"""Organisations, their units, the activities that happen there, goals, and the team chats bound to a unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import CheckConstraint, Connection, Index, UniqueConstraint, bindparam, insert, select, update
from sqlalchemy.exc import NoResultFound
from sqlmodel import Field, SQLModel

from storage.database import Instant, Prepared, table

KINDS = ("open", "group", "project", "event", "camp", "trip", "detached", "school", "digital")
"""What an activity can be. Open: come and go, no sign-up. Group: the same circle. Detached: where young people are."""


class Organisation(SQLModel, table=True):
    """A municipality's youth service or an association."""

    __tablename__ = "organisations"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=120)
    language: str = Field(max_length=5)
    time_zone: str = Field(max_length=64)
    invented: bool = False
    """Demo data; said on every page and picture."""
    terms_version: str | None = Field(default=None, max_length=20)
    terms_accepted_at: datetime | None = Field(default=None, sa_type=Instant)
    terms_accepted_by: int | None = Field(default=None)
    planned_until: date | None = None
    """The last local day for which planned sessions have been made from the templates."""
    created_at: datetime = Field(sa_type=Instant)


class Unit(SQLModel, table=True):
    """A youth centre, a detached-work team, a club."""

    __tablename__ = "units"
    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(foreign_key="organisations.id", index=True)
    name: str = Field(max_length=120)
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)


class Activity(SQLModel, table=True):
    """A template: what happens again and again at a unit."""

    __tablename__ = "activities"
    __table_args__ = (CheckConstraint(f"kind IN {KINDS}", name="activity_kind"),)
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    name: str = Field(max_length=120)
    kind: str = Field(max_length=12)
    partner: bool = False
    """Partner work, shown separately and together in the town's figures."""
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)


class ActivityTime(SQLModel, table=True):
    """When an activity is planned: a weekday (0 Monday to 6 Sunday) and local times; an end before its start is the
    next morning."""

    __tablename__ = "activity_times"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="activity_weekday"),
        UniqueConstraint("activity_id", "weekday", "starts"),
    )
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activities.id", index=True)
    weekday: int
    starts: time
    ends: time


class Goal(SQLModel, table=True):
    """What a unit wants to reach in a period, and its own line for "good enough"."""

    __tablename__ = "goals"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="goal_period"),)
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    measure: str = Field(max_length=40)
    """The figure it is measured by, one of the fields of reports.figures.Figures."""
    good_enough: float
    wording: str = Field(max_length=300)
    first_day: date
    last_day: date
    created_at: datetime = Field(sa_type=Instant)


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


class ChatOffer(SQLModel, table=True):
    """A one-time promise to bind a group chat, honoured only from the mentor who made it."""

    __tablename__ = "chat_offers"
    id: int | None = Field(default=None, primary_key=True)
    payload_hash: str = Field(max_length=64, unique=True)
    member_id: int = Field(foreign_key="members.id", index=True)
    organisation_id: int = Field(foreign_key="organisations.id")
    expires_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)


organisations, units, activities = table(Organisation), table(Unit), table(Activity)
activity_times, goals, team_chats, chat_offers = table(ActivityTime), table(Goal), table(TeamChat), table(ChatOffer)


@dataclass(frozen=True)
class UnitCard:
    """A unit and what its organisation decides for it."""

    id: int
    name: str
    organisation_id: int
    organisation: str
    time_zone: str
    language: str
    invented: bool


@dataclass(frozen=True)
class Slot:
    """One planned time of an activity: weekday 0 (Monday) to 6, local times."""

    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class ActivityCard:
    """An activity with its planned times, in the order of the week."""

    id: int
    name: str
    kind: str
    unit_id: int
    slots: tuple[Slot, ...]


_UNIT = (
    select(
        units.c.id,
        units.c.name,
        units.c.organisation_id,
        organisations.c.name.label("organisation"),
        organisations.c.time_zone,
        organisations.c.language,
        organisations.c.invented,
    )
    .join(organisations, organisations.c.id == units.c.organisation_id)
    .where(units.c.archived_at.is_(None))
)


def found_organisation(tx: Connection, name: str, language: str, time_zone: str, now: datetime, *,
                       terms_version: str | None = None, accepted_by: int | None = None, invented: bool = False) -> int:
    """Write a new organisation in the book; the id."""
    accepted = now if terms_version else None
    return int(tx.execute(insert(organisations).values(
        name=name, language=language, time_zone=time_zone, invented=invented, created_at=now,
        terms_version=terms_version, terms_accepted_at=accepted, terms_accepted_by=accepted_by,
    ).returning(organisations.c.id)).scalar_one())


def is_empty(tx: Connection) -> bool:
    """Whether nobody has set up a real organisation yet; an invented one does not count."""
    return tx.execute(select(organisations.c.id).where(organisations.c.invented.is_(False)).limit(1)).first() is None


def all_invented(tx: Connection) -> bool:
    """Whether every organisation of the book is a demo one, and there is one."""
    found = tx.execute(select(organisations.c.invented).distinct()).scalars().all()
    return found == [True]


def organisation_named(tx: Connection, name: str) -> int | None:
    """The real organisation of this name, in any case; None when there is none, or several."""
    rows = tx.execute(select(organisations.c.id, organisations.c.name).where(organisations.c.invented.is_(False))).all()
    found = [row.id for row in rows if row.name.casefold() == name.casefold()]
    return found[0] if len(found) == 1 else None


def organisation_name(tx: Connection, organisation_id: int) -> str:
    """The name of an organisation; NoResultFound when there is none."""
    return str(tx.execute(select(organisations.c.name).where(organisations.c.id == organisation_id)).scalar_one())


def open_unit(tx: Connection, organisation_id: int, name: str, now: datetime) -> int:
    """A new unit; the id."""
    return int(tx.execute(insert(units).values(
        organisation_id=organisation_id, name=name, created_at=now).returning(units.c.id)).scalar_one())


def add_activity(tx: Connection, unit_id: int, name: str, kind: str, slots: list[Slot], now: datetime, *,
                 partner: bool = False) -> int:
    """A new activity with its planned times; the id. A kind outside KINDS is refused by the database."""
    activity = int(tx.execute(insert(activities).values(
        unit_id=unit_id, name=name, kind=kind, partner=partner, created_at=now,
    ).returning(activities.c.id)).scalar_one())
    set_slots(tx, activity, slots)
    return activity


def set_slots(tx: Connection, activity_id: int, slots: list[Slot]) -> None:
    """Replace the planned times of an activity; sessions already planned are renewed by the next tick.

    Two slots that start together are one: the later in the list counts.
    """
    tx.execute(activity_times.delete().where(activity_times.c.activity_id == activity_id))
    for slot in {(slot.weekday, slot.starts): slot for slot in slots}.values():
        tx.execute(insert(activity_times).values(
            activity_id=activity_id, weekday=slot.weekday, starts=slot.starts, ends=slot.ends))
    plan_again(tx, activity_id)


def plan_again(tx: Connection, activity_id: int) -> None:
    """Let the next tick go over the organisation's planned sessions from today on."""
    organisation = (
        select(units.c.organisation_id).join(activities, activities.c.unit_id == units.c.id)
        .where(activities.c.id == activity_id).scalar_subquery()
    )
    tx.execute(update(organisations).where(organisations.c.id == organisation).values(planned_until=None))


def rename_activity(tx: Connection, activity_id: int, name: str) -> None:
    tx.execute(update(activities).where(activities.c.id == activity_id).values(name=name))


def change_kind(tx: Connection, activity_id: int, kind: str) -> None:
    """Another kind from now on; sessions that have been written keep theirs."""
    tx.execute(update(activities).where(activities.c.id == activity_id).values(kind=kind))
    plan_again(tx, activity_id)


def archive_activity(tx: Connection, activity_id: int, now: datetime) -> None:
    """Plan it no longer; what was written about it stays."""
    tx.execute(update(activities).where(activities.c.id == activity_id).values(archived_at=now))
    plan_again(tx, activity_id)


def archive_unit(tx: Connection, unit_id: int, now: datetime) -> None:
    """Close a unit: nothing is planned there any more, what was written stays."""
    tx.execute(update(units).where(units.c.id == unit_id).values(archived_at=now))
    organisation = select(units.c.organisation_id).where(units.c.id == unit_id).scalar_subquery()
    tx.execute(update(organisations).where(organisations.c.id == organisation).values(planned_until=None))


def rename_unit(tx: Connection, unit_id: int, name: str) -> None:
    tx.execute(update(units).where(units.c.id == unit_id).values(name=name))


def unit_card(tx: Connection, unit_id: int) -> UnitCard:
    """The unit with this id; NoResultFound when there is none or it is archived."""
    row = _ONE_UNIT.first(tx, unit_id=unit_id)
    if row is None:
        raise NoResultFound(f"there is no open unit {unit_id}")
    return UnitCard(*row)


_ONE_UNIT = Prepared(_UNIT.where(units.c.id == bindparam("unit_id")))


def units_of(tx: Connection, organisation_id: int) -> list[UnitCard]:
    """All open units of an organisation, by name."""
    rows = tx.execute(_UNIT.where(units.c.organisation_id == organisation_id).order_by(units.c.name, units.c.id))
    return [UnitCard(**row) for row in rows.mappings()]


def activities_of(tx: Connection, unit_id: int) -> list[ActivityCard]:
    """The open activities of a unit, in the order they were made."""
    rows = tx.execute(
        select(activities).where(activities.c.unit_id == unit_id, activities.c.archived_at.is_(None))
        .order_by(activities.c.id)
    ).all()
    return [ActivityCard(row.id, row.name, row.kind, row.unit_id, _slots(tx, row.id)) for row in rows]


def activity_card(tx: Connection, activity_id: int) -> ActivityCard:
    """One activity, archived or not; NoResultFound when there is none."""
    row = tx.execute(select(activities).where(activities.c.id == activity_id)).one()
    return ActivityCard(row.id, row.name, row.kind, row.unit_id, _slots(tx, row.id))


def _slots(tx: Connection, activity_id: int) -> tuple[Slot, ...]:
    rows = tx.execute(
        select(activity_times).where(activity_times.c.activity_id == activity_id)
        .order_by(activity_times.c.weekday, activity_times.c.starts)
    )
    return tuple(Slot(row.weekday, row.starts, row.ends) for row in rows)


def team_chat_of(tx: Connection, channel: str, chat: str) -> UnitCard | None:
    """The open unit a group chat is bound to, or None."""
    row = tx.execute(_UNIT.join(team_chats, team_chats.c.unit_id == units.c.id).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).mappings().first()
    return None if row is None else UnitCard(**row)


def team_chat_title(tx: Connection, channel: str, chat: str) -> str:
    """What a bound group chat is called; empty when it is bound to nothing."""
    return str(tx.execute(select(team_chats.c.title).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat)).scalar() or "")


def team_chats_of(tx: Connection, unit_id: int) -> list[str]:
    """The titles of the chats bound to a unit."""
    return list(tx.execute(select(team_chats.c.title).where(team_chats.c.unit_id == unit_id)
                           .order_by(team_chats.c.id)).scalars())


def bind_team_chat(tx: Connection, unit_id: int, channel: str, chat: str, title: str, member_id: int,
                   next_due_at: datetime, now: datetime) -> None:
    """Bind a group to a unit; a group bound before moves to the new unit."""
    tx.execute(team_chats.delete().where(team_chats.c.channel == channel, team_chats.c.chat == chat))
    tx.execute(insert(team_chats).values(
        unit_id=unit_id, channel=channel, chat=chat, topic="", title=title[:256], bound_by=member_id, bound_at=now,
        next_due_at=next_due_at))


def unbind_team_chat(tx: Connection, channel: str, chat: str) -> None:
    """The group has gone, or threw us out."""
    tx.execute(team_chats.delete().where(team_chats.c.channel == channel, team_chats.c.chat == chat))


def move_team_chat(tx: Connection, channel: str, old: str, new: str) -> None:
    """The group became a supergroup: same team, new chat id. Told twice, or bound anew meanwhile, it stays as it is."""
    moved = select(team_chats.c.id).where(team_chats.c.channel == channel, team_chats.c.chat == new)
    if tx.execute(moved).first() is not None:
        unbind_team_chat(tx, channel, old)
    tx.execute(update(team_chats).where(team_chats.c.channel == channel, team_chats.c.chat == old).values(chat=new))


def offer_chat(tx: Connection, payload_hash: str, member_id: int, organisation_id: int, now: datetime) -> None:
    """Remember a one-time payload of a `?startgroup` link for a day."""
    tx.execute(insert(chat_offers).values(payload_hash=payload_hash, member_id=member_id,
                                          organisation_id=organisation_id, expires_at=now + timedelta(days=1)))


def forget_offers_before(tx: Connection, moment: datetime) -> int:
    """Erase payloads that could be used until a moment; the number removed."""
    return tx.execute(chat_offers.delete().where(chat_offers.c.expires_at < moment)).rowcount


def take_chat_offer(tx: Connection, payload_hash: str, member_id: int, now: datetime) -> int | None:
    """Use a payload up; the organisation, or None when it is unknown, used, old, or somebody else's."""
    return tx.execute(
        update(chat_offers).where(
            chat_offers.c.payload_hash == payload_hash, chat_offers.c.member_id == member_id,
            chat_offers.c.used_at.is_(None), chat_offers.c.expires_at > now,
        ).values(used_at=now).returning(chat_offers.c.organisation_id)
    ).scalar()


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
    tx.execute(update(team_chats).where(team_chats.c.channel == channel, team_chats.c.chat == chat)
               .values(unreachable_at=now))


def mark_reachable(tx: Connection, channel: str, chat: str) -> None:
    """We may write there again, so its weeks go on; nothing happens where they had never stopped."""
    tx.execute(update(team_chats).where(
        team_chats.c.channel == channel, team_chats.c.chat == chat, team_chats.c.unreachable_at.is_not(None),
    ).values(unreachable_at=None))


def units_named(tx: Connection, name: str) -> list[UnitCard]:
    """The open units of this name, in any organisation."""
    return [UnitCard(**row) for row in tx.execute(_UNIT.where(units.c.name == name).order_by(units.c.id)).mappings()]
