"""Members, what each may see and do, the channels they are known on, and the invitations that bring them in.

No young person stands here: members are workers, mentors, partners, viewers and coordinators.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Connection,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import NoResultFound
from sqlmodel import Field, SQLModel

from storage import browsers
from storage.database import Instant, Prepared, table
from storage.units import UnitCard, unit_card, units

ROLES = ("coordinator", "mentor", "worker", "partner", "viewer")
PURPOSES = ("set_up", "found", "join", "sign_in")
"""What an invitation opens: an empty book; an organisation, as its first mentor; a role; a member's own account."""

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Douglas Crockford's base 32: no letter that is read aloud or typed as another."""


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
    """What a member is, where: in a whole organisation (unit null) or in one unit."""

    __tablename__ = "roles"
    __table_args__ = (
        CheckConstraint(f"role IN {ROLES}", name="role_name"),
        UniqueConstraint("member_id", "organisation_id", "unit_id", "role"),
        # SQL takes two nulls for different, so the roles in a whole organisation need a rule of their own.
        Index("roles_in_organisation_once", "member_id", "organisation_id", "role", unique=True,
              sqlite_where=text("unit_id IS NULL"), postgresql_where=text("unit_id IS NULL")),
    )
    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="members.id", index=True)
    organisation_id: int = Field(foreign_key="organisations.id", index=True)
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


class Invitation(SQLModel, table=True):
    """A way in. Only keyed hashes of its link and its spoken code are kept; the key lies outside the database."""

    __tablename__ = "invitations"
    __table_args__ = (
        CheckConstraint(f"purpose IN {PURPOSES}", name="invitation_purpose"),
        CheckConstraint("uses_left >= 0", name="invitation_uses"),
    )
    id: int | None = Field(default=None, primary_key=True)
    purpose: str = Field(max_length=8)
    link_hash: str = Field(max_length=64, unique=True)
    code_hash: str = Field(max_length=64, unique=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisations.id", index=True)
    organisation_name: str | None = Field(default=None, max_length=120)
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    role: str | None = Field(default=None, max_length=12)
    language: str | None = Field(default=None, max_length=5)
    member_id: int | None = Field(default=None, foreign_key="members.id")
    uses_left: int = 1
    made_by: int | None = Field(default=None, foreign_key="members.id")
    made_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(default=None, sa_type=Instant)


class InvitationUse(SQLModel, table=True):
    """Who came in through which invitation, and when."""

    __tablename__ = "invitation_uses"
    id: int | None = Field(default=None, primary_key=True)
    invitation_id: int = Field(foreign_key="invitations.id", index=True)
    member_id: int = Field(foreign_key="members.id")
    used_at: datetime = Field(sa_type=Instant)


members, roles, identities = table(Member), table(Role), table(Identity)
invitations, invitation_uses = table(Invitation), table(InvitationUse)


@dataclass(frozen=True)
class RoleCard:
    """One role; unit_id null means the whole organisation."""

    role: str
    organisation_id: int
    unit_id: int | None


@dataclass(frozen=True)
class Person:
    """Who is talking: member_id null for a stranger."""

    identity_id: int
    member_id: int | None
    name: str
    language: str | None
    roles: tuple[RoleCard, ...] = ()


@dataclass(frozen=True)
class InvitationCard:
    """What an invitation would give, or why it gives nothing: state is ok, unknown, used or expired."""

    state: str
    id: int | None = None
    purpose: str = ""
    organisation_id: int | None = None
    organisation_name: str | None = None
    unit_id: int | None = None
    role: str | None = None
    language: str | None = None
    member_id: int | None = None


class Seal:
    """Keyed hashes (HMAC-SHA256, hex): without the key nobody can test guesses against a stolen database."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            raise ValueError("the seal's key needs at least 16 bytes")
        self._key = key

    def of(self, plain: str) -> str:
        return hmac.new(self._key, plain.encode(), hashlib.sha256).hexdigest()

    def of_code(self, typed: str) -> list[str]:
        """The hashes of what was typed, taken as a link token and as a spoken code."""
        return [self.of(typed.strip()), self.of(as_typed(typed))]


def link_token(chance: bytes) -> str:
    """128 random bits as the 22 characters a deep link may carry (A-Z a-z 0-9 _ -)."""
    return base64.urlsafe_b64encode(chance[:16]).decode().rstrip("=")


def spoken_code(chance: bytes) -> str:
    """Fifty random bits as ten characters that can be read aloud: ABCDE-FGHJK."""
    number = int.from_bytes(chance[:7], "big") >> 6
    letters = "".join(CROCKFORD[number >> shift & 31] for shift in range(45, -1, -5))
    return f"{letters[:5]}-{letters[5:]}"


def as_typed(code: str) -> str:
    """A typed code in its one form: upper case, no blanks or dashes, O is 0, I and L are 1."""
    plain = "".join(character for character in code.upper() if character.isalnum())
    return plain.translate(str.maketrans("OIL", "011"))


def looks_like_code(typed: str) -> bool:
    """Whether something typed looks like a spoken code or a link token: a greeting is not taken for one."""
    said = re.sub(r"\s*[-–—]\s*", "-", typed.strip().rstrip(".,!"))
    spoken = re.fullmatch(r"[0-9A-Za-z]{5}[- ]?[0-9A-Za-z]{5}", said) is not None
    return (spoken and (said.isupper() or "-" in said or any(character.isdigit() for character in said))) or (
        re.fullmatch(r"[A-Za-z0-9_-]{22}", said) is not None)


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


_PERSON = select(
    identities.c.id, identities.c.member_id, identities.c.language.label("channel_language"), identities.c.seen_at,
    identities.c.unreachable_at, members.c.name, members.c.language, members.c.left_at,
    roles.c.role, roles.c.organisation_id, roles.c.unit_id,
).outerjoin(members, members.c.id == identities.c.member_id).outerjoin(
    roles, roles.c.member_id == identities.c.member_id).order_by(roles.c.id)
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
    """A member's roles, oldest first."""
    return tuple(RoleCard(*row) for row in _ROLES.all(tx, member_id=member_id))


_ROLES = Prepared(select(roles.c.role, roles.c.organisation_id, roles.c.unit_id)
                  .where(roles.c.member_id == bindparam("member_id")).order_by(roles.c.id))


def new_member(tx: Connection, name: str, language: str | None, now: datetime) -> int:
    """Write a member in the book; the id."""
    return int(tx.execute(insert(members).values(
        name=name, language=language, created_at=now).returning(members.c.id)).scalar_one())


def know_as(tx: Connection, identity_id: int, member_id: int) -> None:
    """From now on this identity is that member."""
    tx.execute(update(identities).where(identities.c.id == identity_id).values(member_id=member_id))


def give_role(tx: Connection, member_id: int, role: str, organisation_id: int, unit_id: int | None,
              now: datetime) -> None:
    """Give a role, once."""
    same = and_(roles.c.member_id == member_id, roles.c.role == role, roles.c.organisation_id == organisation_id,
                roles.c.unit_id.is_(None) if unit_id is None else roles.c.unit_id == unit_id)
    if tx.execute(select(roles.c.id).where(same)).first() is None:
        tx.execute(insert(roles).values(member_id=member_id, role=role, organisation_id=organisation_id,
                                        unit_id=unit_id, since=now))


def set_language(tx: Connection, identity_id: int, member_id: int | None, language: str) -> None:
    """Remember the language a person chose, for the member when there is one, else for the identity."""
    if member_id is not None:
        tx.execute(update(members).where(members.c.id == member_id).values(language=language))
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

def is_mentor(who: Person, organisation_id: int) -> bool:
    """Whether this person is a mentor of this organisation."""
    return any(role.role == "mentor" and role.organisation_id == organisation_id for role in who.roles)


def units_to_log(tx: Connection, member_id: int) -> list[UnitCard]:
    """The open units this member may write sessions for: their own, or all of the organisation for its mentor."""
    return [unit_card(tx, row.id) for row in _TO_LOG.all(tx, member_id=member_id)]


_TO_LOG = Prepared(
    select(units.c.id, units.c.name).join(roles, or_(
        roles.c.unit_id == units.c.id,
        and_(roles.c.unit_id.is_(None), roles.c.organisation_id == units.c.organisation_id)))
    .where(roles.c.member_id == bindparam("member_id"), or_(roles.c.role == "worker", roles.c.role == "mentor"),
           units.c.archived_at.is_(None))
    .order_by(units.c.name, units.c.id).distinct()
)


def units_to_mentor(tx: Connection, member_id: int) -> list[UnitCard]:
    """The open units of the organisations this member is a mentor of, by name."""
    rows = tx.execute(
        select(units.c.id, units.c.name).join(roles, roles.c.organisation_id == units.c.organisation_id)
        .where(roles.c.member_id == member_id, roles.c.role == "mentor", units.c.archived_at.is_(None))
        .order_by(units.c.name, units.c.id).distinct()
    )
    return [unit_card(tx, row.id) for row in rows]


def name_of(tx: Connection, member_id: int) -> str:
    """What colleagues call a member; NoResultFound when there is none."""
    return str(tx.execute(select(members.c.name).where(members.c.id == member_id)).scalar_one())


def mentors_of(tx: Connection, organisation_id: int) -> list[int]:
    """The members who see to an organisation's structure."""
    rows = tx.execute(select(roles.c.member_id).join(members, members.c.id == roles.c.member_id).where(
        roles.c.role == "mentor", roles.c.organisation_id == organisation_id, members.c.left_at.is_(None))
        .order_by(roles.c.member_id).distinct())
    return [row.member_id for row in rows]


def workers_of(tx: Connection, unit_id: int) -> list[int]:
    """The members who are asked after this unit's sessions: its workers (a mentor only when also a worker there)."""
    rows = tx.execute(
        select(roles.c.member_id).select_from(roles)
        .join(units, units.c.id == unit_id).join(members, members.c.id == roles.c.member_id)
        .where(roles.c.role == "worker", roles.c.organisation_id == units.c.organisation_id,
               or_(roles.c.unit_id == unit_id, roles.c.unit_id.is_(None)), members.c.left_at.is_(None))
        .order_by(roles.c.member_id).distinct()
    )
    return [row.member_id for row in rows]


@dataclass(frozen=True)
class MemberCard:
    """A member as a mentor sees them: name and roles in this organisation."""

    id: int
    name: str
    roles: tuple[str, ...]


def members_of(tx: Connection, organisation_id: int) -> list[MemberCard]:
    """Everybody with a role in the organisation, by name."""
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
    mine = tuple(role.organisation_id for role in roles_of(tx, mentor_id) if role.role == "mentor")
    found = {card.id: card for organisation in mine for card in members_of(tx, organisation) if card.id != mentor_id}
    elsewhere = set(tx.execute(select(roles.c.member_id).where(
        roles.c.member_id.in_(found), roles.c.organisation_id.not_in(mine))).scalars())
    return sorted((card for card in found.values() if card.id not in elsewhere), key=lambda card: (card.name, card.id))


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


# Invitations

def invite(tx: Connection, purpose: str, link_hash: str, code_hash: str, now: datetime, *, days: int = 7, uses: int = 1,
           organisation_id: int | None = None, organisation_name: str | None = None, unit_id: int | None = None,
           role: str | None = None, language: str | None = None, member_id: int | None = None,
           made_by: int | None = None) -> int:
    """Write an invitation down by its hashes; the id."""
    return int(tx.execute(insert(invitations).values(
        purpose=purpose, link_hash=link_hash, code_hash=code_hash, organisation_id=organisation_id,
        organisation_name=organisation_name, unit_id=unit_id, role=role, language=language, member_id=member_id,
        uses_left=uses, made_by=made_by, made_at=now, expires_at=now + timedelta(days=days),
    ).returning(invitations.c.id)).scalar_one())


def invitation(tx: Connection, link_hash: str, code_hash: str, now: datetime) -> InvitationCard:
    """What a link token or a spoken code opens; both hashes of what was typed are tried."""
    row = tx.execute(select(invitations).where(
        or_(invitations.c.link_hash == link_hash, invitations.c.code_hash == code_hash))).first()
    if row is None:
        return InvitationCard("unknown")
    state = "used" if row.uses_left == 0 else "expired" if row.revoked_at or row.expires_at <= now else "ok"
    return InvitationCard(state, row.id, row.purpose, row.organisation_id, row.organisation_name, row.unit_id,
                          row.role, row.language, row.member_id)


def use_invitation(tx: Connection, invitation_id: int, member_id: int, now: datetime) -> bool:
    """Take one use of an invitation; False when somebody was faster or it has expired meanwhile."""
    taken = tx.execute(
        update(invitations).where(invitations.c.id == invitation_id, invitations.c.uses_left > 0,
                                  invitations.c.revoked_at.is_(None), invitations.c.expires_at > now)
        .values(uses_left=invitations.c.uses_left - 1)
    ).rowcount == 1
    if taken:
        tx.execute(insert(invitation_uses).values(invitation_id=invitation_id, member_id=member_id, used_at=now))
        forget_spent_codes(tx, now)
    return taken


def forget_spent_codes(tx: Connection, now: datetime) -> None:
    """Erase the lines of browser chats that show codes nobody can use any more."""
    shown = browsers.secrets_shown(tx)
    good = tx.execute(select(invitations.c.link_hash).where(
        invitations.c.link_hash.in_(shown), invitations.c.uses_left > 0, invitations.c.revoked_at.is_(None),
        invitations.c.expires_at > now)).scalars()
    for spent in shown.difference(good):
        browsers.erase_secret(tx, spent)


def revoke(tx: Connection, purpose: str, now: datetime) -> None:
    """Take back every open invitation of a purpose, as when a new set-up link replaces the old one."""
    tx.execute(update(invitations).where(invitations.c.purpose == purpose, invitations.c.revoked_at.is_(None))
               .values(revoked_at=now))
