"""Members, the channels they are known on, and the one table of who may see and do what.

No young person stands here: members are workers, mentors, partners, viewers and coordinators. The one exception is a
youth group's own account: it carries the group's name, never a person's, and goes after half a year without use.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    Connection,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    column,
    exists,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy import table as table_named
from sqlalchemy.exc import NoResultFound
from sqlmodel import Field, SQLModel

from storage.database import Instant, Prepared, table

ROLES = ("coordinator", "mentor", "worker", "partner", "viewer")

RIGHTS: Mapping[str, Mapping[str, str]] = {
    "log": {"mentor": "organisation", "worker": "unit", "partner": "own"},
    "correct_own": {"mentor": "organisation", "worker": "organisation", "partner": "organisation"},
    "correct_any": {"mentor": "organisation"},
    "see_figures": {"mentor": "organisation", "worker": "unit", "partner": "own"},
    "see_rates": dict.fromkeys(ROLES, "everywhere"),
    "see_town": {"mentor": "organisation"},
    "see_structure": {"mentor": "organisation", "worker": "unit", "partner": "own"},
    "change_structure": {"mentor": "organisation"},
    "bind_chat": {"mentor": "organisation"},
    "invite": {"coordinator": "everywhere", "mentor": "organisation"},
    "see_members": {"mentor": "organisation"},
    "change_members": {"mentor": "organisation"},
    "see_changes": {"mentor": "organisation"},
    "see_coverage": {"mentor": "organisation", "worker": "unit"},
    "change_settings": {"mentor": "organisation"},
    "ask_mentor": {"worker": "organisation", "partner": "organisation", "viewer": "organisation"},
    "answer_worker": {"mentor": "organisation"},
    "ask_coordinator": {"mentor": "organisation"},
    "answer_mentor": {"coordinator": "everywhere"},
    "found": {"coordinator": "everywhere"},
    "announce": {"coordinator": "everywhere"},
    "bind_mentors_chat": {"coordinator": "everywhere"},
    "see_network": {"coordinator": "everywhere"},
    "see_feedback": {"coordinator": "everywhere"},
    "give_feedback": dict.fromkeys(ROLES, "everywhere"),
    "practise": {"mentor": "organisation", "worker": "organisation", "partner": "organisation"},
}
"""Who may do what, and how far: right -> role -> reach. What does not stand here nobody may.

everywhere: in every organisation. organisation: in the role's own, in each of its units. unit: in the role's unit, in
all of them for a role in the whole organisation. own: in the role's unit, and of it partner work alone.
"""
GRANTS: Mapping[str, tuple[str, ...]] = {
    "coordinator": ("coordinator", "mentor"), "mentor": ("mentor", "worker", "partner", "viewer")}
"""Which roles a role may give away: none that can do more than itself, and only as far as itself reaches."""
SEEN_EVERY = timedelta(hours=1)
"""How exactly it is remembered when somebody was last seen."""


class Member(SQLModel, table=True):
    """Somebody who uses Logbook. The name is what colleagues call them."""

    __tablename__ = "members"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=80)
    language: str | None = Field(default=None, max_length=5)
    told_no_names_at: datetime | None = Field(default=None, sa_type=Instant)
    """When the rule "no names, nothing by which a young person could be recognised" was first shown; shown once."""
    created_at: datetime = Field(sa_type=Instant)
    left_at: datetime | None = Field(default=None, sa_type=Instant)


class Role(SQLModel, table=True):
    """What a member is, where: in a whole organisation (unit null), in one unit, or everywhere (a coordinator)."""

    __tablename__ = "roles"
    __table_args__ = (
        CheckConstraint(f"role IN {ROLES}", name="role_name"),
        UniqueConstraint("member_id", "organisation_id", "unit_id", "role"),
        # SQL takes two nulls for different, so the roles in a whole organisation need a rule of their own.
        Index("roles_in_organisation_once", "member_id", "organisation_id", "role", unique=True,
              sqlite_where=text("unit_id IS NULL"), postgresql_where=text("unit_id IS NULL")),
        CheckConstraint("(role = 'coordinator') = (organisation_id IS NULL)", name="role_place"),
        Index("coordinator_once", "member_id", unique=True, sqlite_where=text("organisation_id IS NULL"),
              postgresql_where=text("organisation_id IS NULL")),
    )
    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="members.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisations.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    role: str = Field(max_length=12)
    since: datetime = Field(sa_type=Instant)


class Identity(SQLModel, table=True):
    """A member on a channel. A stranger has an identity and no member yet."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("channel", "external"),)
    id: int | None = Field(default=None, primary_key=True)
    member_id: int | None = Field(default=None, foreign_key="members.id", index=True)
    channel: str = Field(max_length=20)
    external: str = Field(max_length=64)
    """The channel's own name for the person: a Telegram user id, a browser chat, a terminal account."""
    language: str | None = Field(default=None, max_length=5)
    """What the channel says about the person's language, until they choose."""
    seen_at: datetime = Field(sa_type=Instant)
    unreachable_at: datetime | None = Field(default=None, sa_type=Instant)


members, roles, identities = table(Member), table(Role), table(Identity)


@dataclass(frozen=True)
class RoleCard:
    """One role; unit_id null means the whole organisation, organisation_id null everywhere."""

    role: str
    organisation_id: int | None
    unit_id: int | None


@dataclass(frozen=True)
class Person:
    """Who is talking: member_id null for a stranger. Practising makes nobody a worker: it is none of `roles`."""

    identity_id: int
    member_id: int | None
    name: str
    language: str | None
    roles: tuple[RoleCard, ...] = ()


# Identities and members

def meet(tx: Connection, channel: str, external: str, language: str | None, now: datetime) -> Person:
    """The person behind a channel's own name for them, written down as a stranger at the first meeting."""
    language = language.split("-")[0][:5] if language else None  # "zh-hans" and "pt-br" are told apart by no text
    rows = _KNOWN.all(tx, channel=channel, external=external)
    if not rows:
        identity = tx.execute(insert(identities).values(
            channel=channel, external=external, language=language, seen_at=now).returning(identities.c.id)).scalar_one()
        return Person(identity, None, "", language)
    if not _seen_lately(rows[0], now):
        tx.execute(update(identities).where(identities.c.id == rows[0].id).values(seen_at=now, unreachable_at=None))
    return _person(rows)


# By name, as storage.units stands on this.
_organisations = table_named("organisations", column("id"), column("practice_for"))
_IN_PRACTICE = exists().where(
    _organisations.c.id == roles.c.organisation_id, _organisations.c.practice_for.is_not(None))
"""Of a role: that it is in the invented organisation in which a member practises."""

_PERSON = select(
    identities.c.id, identities.c.member_id, identities.c.language.label("channel_language"), identities.c.seen_at,
    identities.c.unreachable_at, members.c.name, members.c.language, members.c.left_at,
    roles.c.role, roles.c.organisation_id, roles.c.unit_id,
).outerjoin(members, members.c.id == identities.c.member_id).outerjoin(
    roles, and_(roles.c.member_id == identities.c.member_id, ~_IN_PRACTICE)).order_by(roles.c.id)
"""Somebody with all their roles: a row for each role, oldest first, and one for who has none."""
_KNOWN = Prepared(_PERSON.where(
    identities.c.channel == bindparam("channel"), identities.c.external == bindparam("external")))
_KNOWN_ALL = _PERSON.add_columns(identities.c.external).where(
    identities.c.channel == bindparam("channel"), identities.c.external.in_(bindparam("externals", expanding=True)))
_BEHIND = Prepared(_PERSON.where(identities.c.id == bindparam("identity_id")))


def _person(rows: Sequence[Any]) -> Person:
    """The person of the rows of _PERSON."""
    first = rows[0]
    if first.member_id is None or first.left_at is not None:
        return Person(first.id, None, "", first.channel_language)
    theirs = tuple(RoleCard(row.role, row.organisation_id, row.unit_id) for row in rows if row.role is not None)
    return Person(first.id, first.member_id, first.name, first.language or first.channel_language, theirs)


def _seen_lately(row: Any, now: datetime) -> bool:
    return row.unreachable_at is None and now - row.seen_at <= SEEN_EVERY


def meet_all(tx: Connection, channel: str, externals: Collection[str], now: datetime) -> dict[str, Person]:
    """The people behind a channel's own names for them, as `meet` gives each, in one statement.

    Left out is who has to be written down first, or marked as seen.
    """
    found: dict[str, list[Any]] = {}
    for row in tx.execute(_KNOWN_ALL, {"channel": channel, "externals": list(externals)}):
        found.setdefault(row.external, []).append(row)
    return {external: _person(rows) for external, rows in found.items() if _seen_lately(rows[0], now)}


def known(tx: Connection, channel: str, external: str) -> Person | None:
    """The person behind a channel's own name for them, if they have been met."""
    rows = _KNOWN.all(tx, channel=channel, external=external)
    return _person(rows) if rows else None


def person(tx: Connection, identity_id: int) -> Person:
    """The person behind an identity; NoResultFound when there is none."""
    rows = _BEHIND.all(tx, identity_id=identity_id)
    if not rows:
        raise NoResultFound(f"there is no identity {identity_id}")
    return _person(rows)


def roles_of(tx: Connection, member_id: int) -> tuple[RoleCard, ...]:
    """A member's roles, oldest first; also the one in which they practise."""
    return tuple(RoleCard(*row) for row in _ROLES.all(tx, member_id=member_id))


def real_roles_of(tx: Connection, member_id: int) -> tuple[RoleCard, ...]:
    """A member's roles but for the one in which they practise."""
    practices = _practices(tx)
    return tuple(role for role in roles_of(tx, member_id) if role.organisation_id not in practices)


_ROLES = Prepared(select(roles.c.role, roles.c.organisation_id, roles.c.unit_id)
                  .where(roles.c.member_id == bindparam("member_id")).order_by(roles.c.id))


def new_member(tx: Connection, name: str, language: str | None, now: datetime) -> int:
    """Write a member in the book; the id."""
    return int(tx.execute(insert(members).values(
        name=name, language=language, created_at=now).returning(members.c.id)).scalar_one())


def know_as(tx: Connection, identity_id: int, member_id: int) -> None:
    """From now on this identity is that member."""
    tx.execute(update(identities).where(identities.c.id == identity_id).values(member_id=member_id))
    note_changed(tx, member_id)


def give_role(tx: Connection, member_id: int, role: str, organisation_id: int | None, unit_id: int | None,
              now: datetime) -> None:
    """Give a role, once. Asks nobody: whoever calls it has."""
    same = and_(roles.c.member_id == member_id, roles.c.role == role, roles.c.organisation_id == organisation_id,
                roles.c.unit_id.is_(None) if unit_id is None else roles.c.unit_id == unit_id)
    if tx.execute(select(roles.c.id).where(same)).first() is None:
        tx.execute(insert(roles).values(member_id=member_id, role=role, organisation_id=organisation_id,
                                        unit_id=unit_id, since=now))
        note_changed(tx, member_id)


def take_roles(tx: Connection, member_id: int, *which: ColumnElement[bool]) -> int:
    """Take from a member the roles to which this applies; how many. Asks nobody: whoever calls it has."""
    gone = tx.execute(roles.delete().where(roles.c.member_id == member_id, *which)).rowcount
    if gone:
        note_changed(tx, member_id)
    return gone


_CHANGED, _UNKNOWN = "logbook_changed", "logbook_unknown"


def note_changed(tx: Connection, member_id: int) -> None:
    """What a member is offered may be otherwise from here on: their roles or their language have changed."""
    tx.info.setdefault(_CHANGED, set()).add(member_id)


def unknown_from_now(tx: Connection, member_id: int) -> None:
    """A member's chats are a stranger's from here on, and are offered what a stranger is."""
    mine = identities.c.member_id == member_id
    tx.info.setdefault(_UNKNOWN, set()).update(tx.execute(select(identities.c.id).where(mine)).scalars())
    tx.execute(update(identities).where(mine).values(member_id=None))


def changed(tx: Connection) -> list[tuple[str, str, Person]]:
    """(channel, chat, person) of everybody noted as changed, who is noted no more."""
    noted: set[int] = tx.info.pop(_CHANGED, set())
    unknown: set[int] = tx.info.pop(_UNKNOWN, set())
    if not noted and not unknown:
        return []
    rows = tx.execute(select(identities.c.id, identities.c.channel, identities.c.external).where(or_(
        identities.c.member_id.in_(noted), identities.c.id.in_(unknown))).order_by(identities.c.id)).all()
    return [(row.channel, row.external, person(tx, row.id)) for row in rows]


def set_language(tx: Connection, identity_id: int, member_id: int | None, language: str) -> None:
    """Remember the language a person chose, for the member when there is one, else for the identity."""
    if member_id is not None:
        tx.execute(update(members).where(members.c.id == member_id).values(language=language))
        note_changed(tx, member_id)
    tx.execute(update(identities).where(identities.c.id == identity_id).values(language=language))


def told_no_names(tx: Connection, member_id: int) -> bool:
    """Whether the member has already seen the rule about names."""
    found = _TOLD.first(tx, member_id=member_id)
    return found is not None and found.told_no_names_at is not None


_TOLD = Prepared(select(members.c.told_no_names_at).where(members.c.id == bindparam("member_id")))


def tell_no_names(tx: Connection, member_id: int, now: datetime) -> None:
    """Remember that the rule about names was shown; it is shown once."""
    _TELL.run(tx, member_id=member_id, now=now)


_TELL = Prepared(update(members).where(
    members.c.id == bindparam("member_id"), members.c.told_no_names_at.is_(None),
).values(told_no_names_at=bindparam("now", type_=Instant)))


def mark_unreachable(tx: Connection, channel: str, external: str, now: datetime) -> None:
    """The channel refused for good (blocked, deactivated); the next message from them revives."""
    tx.execute(update(identities).where(identities.c.channel == channel, identities.c.external == external)
               .values(unreachable_at=now))


# Who may see and do what

class NotAllowed(Exception):
    """Somebody tried what their roles do not let them; names the right."""


_ACTING, _THEIRS = "logbook_acting", "logbook_theirs"


@contextmanager
def acting(tx: Connection, member_id: int | None, theirs: Sequence[RoleCard] = ()) -> Iterator[None]:
    """What is read and written inside is done for this member (None: for somebody who is nobody here yet), and refused
    where RIGHTS do not allow it. Outside it is the clock, or the owner of the server, who may do everything.

    `theirs`: roles of the member that this transaction has read already; what they allow is not asked for again.
    """
    info = tx.info
    before = info.get(_ACTING), info.get(_THEIRS, ())
    info[_ACTING], info[_THEIRS] = member_id or 0, theirs
    try:
        yield
    finally:
        info[_ACTING], info[_THEIRS] = before


@contextmanager
def acting_for_nobody(tx: Connection) -> Iterator[None]:
    """What the program does of itself in between, whoever it acts for: filling in the demo book, taking it out."""
    before = tx.info.pop(_ACTING, None)
    try:
        yield
    finally:
        tx.info[_ACTING] = before


def acts_now(tx: Connection) -> int | None:
    """The member for whom this transaction is just acting; 0 for a stranger, None when it acts for nobody."""
    member: int | None = tx.info.get(_ACTING)
    return member


def act_as(tx: Connection, member_id: int) -> None:
    """From here on the stranger for whom this acts is that member; nothing changes where it acts for nobody."""
    if acts_now(tx) is not None:
        tx.info[_ACTING], tx.info[_THEIRS] = member_id, ()


def may(theirs: Sequence[RoleCard], right: str, organisation_id: int | None, unit_id: int | None = None, *,
        partner: bool = False) -> bool:
    """Whether roles give a right in an organisation (null: that of no organisation), in one of its units, on partner
    work or other. KeyError for a right that is not in RIGHTS."""
    reaches = RIGHTS[right]
    return any(_reaches(role, reaches[role.role], organisation_id, unit_id, partner)
               for role in theirs if role.role in reaches)


def _reaches(role: RoleCard, reach: str, organisation_id: int | None, unit_id: int | None, partner: bool) -> bool:
    if reach == "everywhere":
        return True
    if organisation_id is None or role.organisation_id != organisation_id:
        return False
    if reach == "organisation":
        return True
    if reach == "unit":
        return role.unit_id is None or role.unit_id == unit_id
    return role.unit_id is not None and role.unit_id == unit_id and partner


def require(tx: Connection, right: str, organisation_id: int | None, unit_id: int | None = None, *,
            partner: bool = False) -> None:
    """Raise NotAllowed when this transaction acts for somebody who has not this right there."""
    member = acts_now(tx)
    if member is None or may(tx.info[_THEIRS], right, organisation_id, unit_id, partner=partner):
        return
    if not may(roles_of(tx, member), right, organisation_id, unit_id, partner=partner):
        raise NotAllowed(right)


def require_self(tx: Connection, member_id: int) -> None:
    """Raise NotAllowed when this transaction acts for somebody else than this member."""
    if acts_now(tx) not in (None, member_id):
        raise NotAllowed("own_account")


def organisations_where(theirs: Sequence[RoleCard], right: str) -> tuple[int, ...]:
    """The organisations in which roles give a right in the whole of it, in the order of the roles."""
    return tuple(dict.fromkeys(role.organisation_id for role in theirs if role.organisation_id is not None
                               and may((role,), right, role.organisation_id)))


def chief_role(theirs: Sequence[RoleCard]) -> str:
    """The one of somebody's roles by which most can be done here; "nobody" for who has none (any more)."""
    held = {role.role for role in theirs}
    return next((role for role in ("mentor", "worker", "partner", "coordinator", "viewer") if role in held), "nobody")


def is_mentor(who: Person, organisation_id: int) -> bool:
    """Whether this person is a mentor of this organisation."""
    return any(role.role == "mentor" and role.organisation_id == organisation_id for role in who.roles)


def is_coordinator(who: Person) -> bool:
    """Whether this person sees to the network."""
    return any(role.role == "coordinator" for role in who.roles)


def name_of(tx: Connection, member_id: int) -> str:
    """What colleagues call a member; NoResultFound when there is none."""
    return str(tx.execute(select(members.c.name).where(members.c.id == member_id)).scalar_one())


def coordinators(tx: Connection) -> list[int]:
    """The members who see to the network."""
    rows = tx.execute(select(roles.c.member_id).join(members, members.c.id == roles.c.member_id).where(
        roles.c.role == "coordinator", members.c.left_at.is_(None)).order_by(roles.c.member_id))
    return [row.member_id for row in rows]


def mentors_of(tx: Connection, organisation_id: int) -> list[int]:
    """The members who see to an organisation's structure."""
    rows = tx.execute(select(roles.c.member_id).join(members, members.c.id == roles.c.member_id).where(
        roles.c.role == "mentor", roles.c.organisation_id == organisation_id, members.c.left_at.is_(None))
        .order_by(roles.c.member_id).distinct())
    return [row.member_id for row in rows]


@dataclass(frozen=True)
class MemberCard:
    """A member as a mentor sees them: name and roles in this organisation."""

    id: int
    name: str
    roles: tuple[str, ...]


def members_of(tx: Connection, organisation_id: int) -> list[MemberCard]:
    """Everybody with a role in the organisation, by name."""
    require(tx, "see_members", organisation_id)
    return _members_of(tx, organisation_id)


def names_in(tx: Connection, organisation_id: int) -> list[str]:
    """What everybody with a role in the organisation is called: so that nobody new is called the same."""
    return [card.name for card in _members_of(tx, organisation_id)]


def _members_of(tx: Connection, organisation_id: int) -> list[MemberCard]:
    rows = tx.execute(
        select(members.c.id, members.c.name, roles.c.role).join(roles, roles.c.member_id == members.c.id)
        .where(roles.c.organisation_id == organisation_id, members.c.left_at.is_(None))
        .order_by(members.c.name, members.c.id, roles.c.id)
    ).all()
    found: dict[int, MemberCard] = {}
    for row in rows:
        before = found.get(row.id)
        found[row.id] = MemberCard(row.id, row.name, (*(before.roles if before else ()), row.role))
    return list(found.values())


def to_sign_in(tx: Connection, mentor_id: int) -> list[MemberCard]:
    """Whose account a mentor may open with a sign-in code: the other members all of whose roles lie in organisations
    that this mentor mentors. Who stands elsewhere as well asks there: a code opens everything they may do."""
    mine = organisations_where(roles_of(tx, mentor_id), "change_members")
    found = {card.id: card for organisation in mine for card in _members_of(tx, organisation) if card.id != mentor_id}
    elsewhere = set(tx.execute(select(roles.c.member_id).where(roles.c.member_id.in_(found), or_(
        roles.c.organisation_id.is_(None), roles.c.organisation_id.not_in((*mine, *_practices(tx)))))).scalars())
    return sorted((card for card in found.values() if card.id not in elsewhere), key=lambda card: (card.name, card.id))


def _practices(tx: Connection) -> list[int]:
    """The invented organisations that members practise in."""
    return list(tx.execute(select(_organisations.c.id).where(_organisations.c.practice_for.is_not(None))).scalars())


def where_to_reach(tx: Connection, member_id: int,
                   channels: tuple[str, ...] | None = None) -> tuple[int, str, str] | None:
    """(identity, channel, external) to write to unasked: the one last used, to
    the hour; a terminal only when there is no other."""
    query = select(identities.c.id, identities.c.channel, identities.c.external).where(
        identities.c.member_id == member_id, identities.c.unreachable_at.is_(None))
    if channels is not None:
        query = query.where(identities.c.channel.in_(channels))
    rows = tx.execute(query.order_by(identities.c.seen_at.desc(), identities.c.id.desc())).all()
    rows = [row for row in rows if row.channel != "terminal"] or rows
    return (rows[0].id, rows[0].channel, rows[0].external) if rows else None


def member_named(tx: Connection, name_or_id: str) -> int | None:
    """The member with this name (any case) or number; None when there is none or the name is not unique."""
    rows = tx.execute(select(members.c.id, members.c.name).where(members.c.left_at.is_(None))).all()
    found = [row.id for row in rows if row.name.casefold() == name_or_id.casefold() or str(row.id) == name_or_id]
    return found[0] if len(found) == 1 else None


