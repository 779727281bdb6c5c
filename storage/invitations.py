"""Invitations: what each opens, for whom, how often and how long; codes kept as keyed hashes only; wrong tries.

Links carry 128 random bits, the spoken form ten characters (50 bits): so guesses at spoken codes are counted, a
person's and everybody's together.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CheckConstraint, Connection, Index, func, insert, or_, select, update
from sqlmodel import Field, SQLModel

from storage import browsers, changes
from storage.database import Instant, table
from storage.people import (
    GRANTS,
    NotAllowed,
    RoleCard,
    acts_now,
    identities,
    members,
    require,
    require_self,
    roles,
    roles_of,
    to_sign_in,
)
from storage.units import OPEN_UNITS, UnitCard, organisations, units

PURPOSES = ("set_up", "found", "join", "sign_in")
"""What an invitation opens: an empty book; an organisation, as its first mentor; a role; a member's own account."""
DAYS = 7
"""How long an invitation can be used, unless it says otherwise (days)."""
MOST_USES, MOST_DAYS = 100, 60

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Douglas Crockford's base 32: no letter that is read aloud or typed as another."""

WRONG_TRIES, LOCKED = 5, timedelta(hours=1)
"""After so many wrong codes within that time somebody waits until the first of them is that old."""
EVERYBODYS_TRIES = 500
"""Wrong codes of all people within LOCKED, after which spoken codes rest; links, which nobody can guess, go on. With a
thousand codes open at once a guesser finds one of them in a hundred thousand years."""


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
    uses: int = 1
    """How often it could be used when it was made."""
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


class WrongCode(SQLModel, table=True):
    """One try with a code that opens nothing; not which."""

    __tablename__ = "wrong_codes"
    __table_args__ = (Index("wrong_codes_of", "identity_id", "tried_at"), Index("wrong_codes_lately", "tried_at"))
    id: int | None = Field(default=None, primary_key=True)
    identity_id: int = Field(foreign_key="identities.id")
    tried_at: datetime = Field(sa_type=Instant)


invitations, invitation_uses, wrong_codes = table(Invitation), table(InvitationUse), table(WrongCode)


@dataclass(frozen=True)
class InvitationCard:
    """What an invitation would give, or why it gives nothing: state is ok, unknown, used, yours (used by this very
    person, who still has what it gave), expired, locked (too many wrong tries of this person) or resting (of
    everybody)."""

    state: str
    id: int | None = None
    purpose: str = ""
    organisation_id: int | None = None
    organisation_name: str | None = None
    unit_id: int | None = None
    role: str | None = None
    language: str | None = None
    member_id: int | None = None
    maker: str = ""
    """Who made it; empty for the owner of the server and for a former member."""
    tries_left: int = 0
    """Of an unknown code: how many wrong ones more are heard before the person has to wait."""
    until: datetime | None = None
    """Of a locked person: until when."""


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



# Making

def invite(tx: Connection, purpose: str, link_hash: str, code_hash: str, now: datetime, *, days: int = DAYS,
           uses: int = 1, organisation_id: int | None = None, organisation_name: str | None = None,
           unit_id: int | None = None, role: str | None = None, language: str | None = None,
           member_id: int | None = None, made_by: int | None = None) -> int:
    """Write an invitation down by its hashes; the id. NotAllowed when it would give more than its maker has.
    ValueError for uses and days out of bounds, and for a unit of another organisation."""
    if not 1 <= uses <= MOST_USES or not 1 <= days <= MOST_DAYS:
        raise ValueError(f"{uses} uses in {days} days: 1 to {MOST_USES} uses and 1 to {MOST_DAYS} days")
    if unit_id is not None and organisation_id != tx.execute(
            select(units.c.organisation_id).where(units.c.id == unit_id)).scalar_one():
        raise ValueError(f"unit {unit_id} is not of organisation {organisation_id}")
    _check_grants(tx, purpose, organisation_id, role, member_id)
    number = int(tx.execute(insert(invitations).values(
        purpose=purpose, link_hash=link_hash, code_hash=code_hash, organisation_id=organisation_id,
        organisation_name=organisation_name, unit_id=unit_id, role=role, language=language, member_id=member_id,
        uses=uses, uses_left=uses, made_by=made_by, made_at=now, expires_at=now + timedelta(days=days),
    ).returning(invitations.c.id)).scalar_one())
    if purpose == "join":
        changes.note(tx, "invited", organisation_id, unit_id, now, made_by, role=role, uses=uses)
    return number


def _check_grants(tx: Connection, purpose: str, organisation_id: int | None, role: str | None,
                  member_id: int | None) -> None:
    maker = acts_now(tx)
    if maker is None:
        return
    if purpose == "sign_in":
        if member_id != maker and member_id not in {card.id for card in to_sign_in(tx, maker)}:
            raise NotAllowed("invite")
        return
    if purpose == "found":
        return require(tx, "found", None)
    require(tx, "invite", organisation_id)
    if purpose != "join" or not _grants(roles_of(tx, maker), role or "", organisation_id):
        raise NotAllowed("invite")


def _grants(theirs: tuple[RoleCard, ...], role: str, organisation_id: int | None) -> bool:
    """Whether roles give the right to give this role away in an organisation (null: that of no organisation)."""
    return any(role in GRANTS.get(mine.role, ()) for mine in theirs if mine.organisation_id in (None, organisation_id))


def _still_granted(tx: Connection, row: Any) -> bool:
    """Whether who made an invitation may still make it: it goes with their role. The owner of the server always may."""
    if row.made_by is None:
        return True
    if tx.execute(select(members.c.left_at).where(members.c.id == row.made_by)).scalar() is not None:
        return False
    theirs = roles_of(tx, row.made_by)
    if row.purpose == "found":
        return any(one.role == "coordinator" for one in theirs)
    return row.purpose != "join" or _grants(theirs, row.role or "", row.organisation_id)


# Trying and using

def behind(tx: Connection, link_hash: str, code_hash: str, now: datetime) -> InvitationCard:
    """What a link token or a spoken code opens; both hashes of what was typed are tried."""
    row = tx.execute(select(invitations).where(
        or_(invitations.c.link_hash == link_hash, invitations.c.code_hash == code_hash))).first()
    # Compared once more in constant time, though a keyed hash tells a clock nothing that could be used.
    if row is None or not (hmac.compare_digest(row.link_hash, link_hash)
                           or hmac.compare_digest(row.code_hash, code_hash)):
        return InvitationCard("unknown")
    over = row.revoked_at or row.expires_at <= now or not _still_granted(tx, row)
    state = "used" if row.uses_left == 0 else "expired" if over else "ok"
    maker = tx.execute(select(members.c.name).where(members.c.id == row.made_by)).scalar() or ""
    return InvitationCard(state, row.id, row.purpose, row.organisation_id, row.organisation_name, row.unit_id,
                          row.role, row.language, row.member_id, maker)


def tried(tx: Connection, identity_id: int, link_hash: str, code_hash: str, now: datetime) -> InvitationCard:
    """What somebody's try opens. A code that opens nothing is counted; after WRONG_TRIES of them nothing opens for
    LOCKED, and a code typed then counts no more."""
    if (until := locked_until(tx, identity_id, now)) is not None:
        return InvitationCard("locked", until=until)
    lately = select(func.count()).select_from(wrong_codes).where(wrong_codes.c.tried_at > now - LOCKED)
    resting = int(tx.execute(lately).scalar_one()) >= EVERYBODYS_TRIES
    card = behind(tx, link_hash, "" if resting else code_hash, now)
    if card.state != "unknown":
        return replace(card, state="yours") if _has_used(tx, identity_id, card) else card
    if resting:
        return InvitationCard("resting")
    tx.execute(insert(wrong_codes).values(identity_id=identity_id, tried_at=now))
    until, left = locked_until(tx, identity_id, now), WRONG_TRIES - _tries(tx, identity_id, now)
    return InvitationCard("unknown", tries_left=left) if until is None else InvitationCard("locked", until=until)


def _has_used(tx: Connection, identity_id: int, card: InvitationCard) -> bool:
    """Whether this person has come in by the invitation and still has the role it gave."""
    return tx.execute(
        select(invitation_uses.c.id).join(identities, identities.c.member_id == invitation_uses.c.member_id)
        .join(roles, roles.c.member_id == identities.c.member_id)
        .where(identities.c.id == identity_id, invitation_uses.c.invitation_id == card.id, roles.c.role == card.role,
               roles.c.organisation_id.is_not_distinct_from(card.organisation_id),
               roles.c.unit_id.is_not_distinct_from(card.unit_id)).limit(1)).first() is not None


def _tries(tx: Connection, identity_id: int, now: datetime) -> int:
    """How many wrong codes of this person count now."""
    return int(tx.execute(select(func.count()).select_from(wrong_codes).where(
        wrong_codes.c.identity_id == identity_id, wrong_codes.c.tried_at > now - LOCKED)).scalar_one())


def locked_until(tx: Connection, identity_id: int, now: datetime) -> datetime | None:
    """Until when codes of this person open nothing; None when they do."""
    tries = tx.execute(select(wrong_codes.c.tried_at).where(
        wrong_codes.c.identity_id == identity_id, wrong_codes.c.tried_at > now - LOCKED)
        .order_by(wrong_codes.c.tried_at.desc()).limit(WRONG_TRIES)).scalars().all()
    return tries[-1] + LOCKED if len(tries) == WRONG_TRIES else None


def forget_tries_before(tx: Connection, moment: datetime) -> int:
    """Erase wrong tries made until a moment; the number removed."""
    return tx.execute(wrong_codes.delete().where(wrong_codes.c.tried_at < moment)).rowcount


def use(tx: Connection, invitation_id: int, member_id: int, now: datetime) -> bool:
    """Take one use of an invitation; False when somebody was faster, it has expired meanwhile, or who made it may not
    any more."""
    if not _still_granted(tx, tx.execute(select(invitations).where(invitations.c.id == invitation_id)).one()):
        return False
    taken = tx.execute(
        update(invitations).where(invitations.c.id == invitation_id, invitations.c.uses_left > 0,
                                  invitations.c.revoked_at.is_(None), invitations.c.expires_at > now)
        .values(uses_left=invitations.c.uses_left - 1)
    ).rowcount == 1
    if taken:
        tx.execute(insert(invitation_uses).values(invitation_id=invitation_id, member_id=member_id, used_at=now))
        forget_spent(tx, now)
    return taken


def forget_spent(tx: Connection, now: datetime) -> None:
    """Erase the lines of browser chats that show codes nobody can use any more."""
    shown = browsers.secrets_shown(tx)
    good = tx.execute(select(invitations.c.link_hash).where(
        invitations.c.link_hash.in_(shown), invitations.c.uses_left > 0, invitations.c.revoked_at.is_(None),
        invitations.c.expires_at > now)).scalars()
    for spent in shown.difference(good):
        browsers.erase_secret(tx, spent)


# Listing and taking back

@dataclass(frozen=True)
class OpenInvitation:
    """An invitation that can still be used, as its organisation's mentors see it."""

    id: int
    role: str
    organisation: str
    """Also of one that is yet to be founded; empty for a coordinator's."""
    unit: str
    """Empty for the whole organisation."""
    uses: int
    uses_left: int
    expires_at: datetime
    made_by: str
    used_by: tuple[str, ...]


def open_of(tx: Connection, organisation_id: int | None, now: datetime) -> list[OpenInvitation]:
    """The invitations into an organisation that can still be used, newest first; of no organisation (null) those for
    coordinators and for new organisations. Only for who may invite there."""
    require(tx, "invite", organisation_id)
    return _open_ones(tx, invitations.c.organisation_id.is_not_distinct_from(organisation_id), now)


def open_for(tx: Connection, member_id: int, now: datetime) -> list[OpenInvitation]:
    """The invitations a member sees to, newest first: of the organisations they are mentor of, and a coordinator those
    of no organisation and their own."""
    require_self(tx, member_id)
    mine: list[Any] = [invitations.c.made_by == member_id]
    for one in roles_of(tx, member_id):
        if one.role in GRANTS:
            mine.append(invitations.c.organisation_id.is_not_distinct_from(one.organisation_id))
    if len(mine) == 1:
        raise NotAllowed("invite")
    return _open_ones(tx, or_(*mine), now)


def _open_ones(tx: Connection, which: Any, now: datetime) -> list[OpenInvitation]:
    rows = tx.execute(
        select(invitations, units.c.name.label("unit"), members.c.name.label("maker"),
               func.coalesce(organisations.c.name, invitations.c.organisation_name, "").label("organisation"))
        .outerjoin(units, units.c.id == invitations.c.unit_id)
        .outerjoin(organisations, organisations.c.id == invitations.c.organisation_id)
        .outerjoin(members, members.c.id == invitations.c.made_by)
        .where(invitations.c.purpose.in_(("join", "found")), which, invitations.c.uses_left > 0,
               invitations.c.revoked_at.is_(None), invitations.c.expires_at > now)
        .order_by(invitations.c.id.desc())).all()
    return [OpenInvitation(row.id, row.role or "", row.organisation, row.unit or "", row.uses, row.uses_left,
                           row.expires_at, row.maker or "", _used_by(tx, row.id))
            for row in rows if _still_granted(tx, row)]


def _used_by(tx: Connection, invitation_id: int) -> tuple[str, ...]:
    rows = tx.execute(select(members.c.name).join(invitation_uses, invitation_uses.c.member_id == members.c.id)
                      .where(invitation_uses.c.invitation_id == invitation_id).order_by(invitation_uses.c.id))
    return tuple(row.name for row in rows)


def take_back(tx: Connection, invitation_id: int, now: datetime) -> bool:
    """Let an invitation open nothing any more; False when it was used up, over or taken back already."""
    row = tx.execute(select(invitations.c.organisation_id, invitations.c.unit_id, invitations.c.role).where(
        invitations.c.id == invitation_id)).one()
    require(tx, "invite", row.organisation_id)
    if not _revoked(tx, (invitations.c.id == invitation_id, invitations.c.uses_left > 0,
                         invitations.c.expires_at > now), now):
        return False
    changes.note(tx, "invitation_revoked", row.organisation_id, row.unit_id, now, role=row.role)
    return True


def take_back_all_of(tx: Connection, member_id: int, organisation_id: int | None, now: datetime) -> int:
    """What somebody has made goes with their right to make it: in an organisation, or (null) everywhere; how many."""
    theirs: list[Any] = [invitations.c.made_by == member_id]
    if organisation_id is not None:
        theirs.append(invitations.c.organisation_id == organisation_id)
    return _revoked(tx, tuple(theirs), now)


def revoke(tx: Connection, purpose: str, now: datetime) -> None:
    """Take back every open invitation of a purpose, as when a new set-up link replaces the old one."""
    _revoked(tx, (invitations.c.purpose == purpose,), now)


def _revoked(tx: Connection, which: tuple[Any, ...], now: datetime) -> int:
    revoked = tx.execute(update(invitations).where(*which, invitations.c.revoked_at.is_(None))
                         .values(revoked_at=now)).rowcount
    if revoked:
        forget_spent(tx, now)
    return revoked


def unit_of(tx: Connection, invitation_id: int) -> int | None:
    """The unit an invitation leads to by now; None for the whole organisation."""
    number: int | None = tx.execute(select(invitations.c.unit_id).where(
        invitations.c.id == invitation_id)).scalar_one_or_none()
    return number


def leads_to(tx: Connection, card: InvitationCard) -> UnitCard | None:
    """The open unit an invitation leads to, for whoever holds it; None when it leads to none, or that is closed."""
    row = tx.execute(OPEN_UNITS.where(units.c.id == card.unit_id)).mappings().first()
    return None if row is None else UnitCard(**row)
