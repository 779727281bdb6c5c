"""Coming, moving and going: joining by an invitation, another unit, a new mentor, leaving; who is out of reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from storage import changes, invitations, people
from storage.invitations import InvitationCard
from storage.people import NotAllowed, acts_now, identities, members, require, roles
from storage.units import units


def join(tx: Connection, card: InvitationCard, name: str, identity_id: int, language: str | None,
         now: datetime) -> bool:
    """Take a use of an invitation and give its role; False when it is gone meanwhile. A stranger becomes a member."""
    member = people.person(tx, identity_id).member_id
    with tx.begin_nested() as attempt:
        member = member or people.new_member(tx, name, language, now)
        if not invitations.use(tx, card.id or 0, member, now):
            attempt.rollback()
            return False
        people.know_as(tx, identity_id, member)
        unit = invitations.unit_of(tx, card.id or 0)  # it may have been merged into another since the code was typed
        people.give_role(tx, member, card.role or "worker", card.organisation_id, unit, now)
        if card.organisation_id is not None:
            changes.note(tx, "joined", card.organisation_id, unit, now, member, role=card.role)
    return True


def name_of_group(tx: Connection, card: InvitationCard) -> str:
    """What a youth group's own account is called: as the group, numbered where it has one already."""
    group = str(tx.execute(select(units.c.name).where(units.c.id == card.unit_id)).scalar() or "")[:70]
    taken = people.names_in(tx, card.organisation_id or 0)
    names = (group, *(f"{group} {number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


@dataclass(frozen=True)
class RolePlace:
    """One role of a member in an organisation, as its mentor sees it; `unit` empty for the whole organisation."""

    role: str
    unit_id: int | None
    unit: str


@dataclass(frozen=True)
class MemberDetails:
    """A member as a mentor sees them: never where or how they are known, only whether they can be reached."""

    id: int
    name: str
    roles: tuple[RolePlace, ...]
    reachable: bool
    """Whether any chat of theirs can be written to; False also for who has none."""
    last_seen: datetime | None
    """To the hour."""


def people_of(tx: Connection, organisation_id: int) -> list[MemberDetails]:
    """Everybody with a role in the organisation, by name."""
    require(tx, "see_members", organisation_id)
    rows = tx.execute(
        select(members.c.id, members.c.name, roles.c.role, roles.c.unit_id, units.c.name.label("unit"))
        .join(roles, roles.c.member_id == members.c.id).outerjoin(units, units.c.id == roles.c.unit_id)
        .where(roles.c.organisation_id == organisation_id, members.c.left_at.is_(None))
        .order_by(members.c.name, members.c.id, roles.c.id)).all()
    found: dict[int, list[RolePlace]] = {}
    names = {row.id: row.name for row in rows}
    for row in rows:
        found.setdefault(row.id, []).append(RolePlace(row.role, row.unit_id, row.unit or ""))
    return [_details(tx, number, names[number], tuple(theirs)) for number, theirs in found.items()]


def _details(tx: Connection, member_id: int, name: str, theirs: tuple[RolePlace, ...]) -> MemberDetails:
    reached, seen = tx.execute(select(
        func.count().filter(identities.c.unreachable_at.is_(None)), func.max(identities.c.seen_at),
    ).where(identities.c.member_id == member_id)).one()
    return MemberDetails(member_id, name, theirs, bool(reached), seen)


def take_role(tx: Connection, member_id: int, organisation_id: int, role: str, unit_id: int | None,
              now: datetime) -> bool:
    """Take a role from somebody; False when they have it no more. What they have invited goes with a mentor's role."""
    _may_change(tx, member_id, organisation_id)
    gone = people.take_roles(
        tx, member_id, roles.c.organisation_id == organisation_id, roles.c.role == role,
        roles.c.unit_id.is_(None) if unit_id is None else roles.c.unit_id == unit_id)
    if not gone:
        return False
    if role == "mentor":
        invitations.take_back_all_of(tx, member_id, organisation_id, now)
    changes.note(tx, "role_taken", organisation_id, unit_id, now, about=member_id, role=role)
    return True


def leave(tx: Connection, member_id: int, organisation_id: int, now: datetime) -> int:
    """Take every role in an organisation from somebody, by a mentor or by themselves; how many there were."""
    _may_change(tx, member_id, organisation_id)
    gone = people.take_roles(tx, member_id, roles.c.organisation_id == organisation_id)
    if gone:
        invitations.take_back_all_of(tx, member_id, organisation_id, now)
        changes.note(tx, "left", organisation_id, None, now, about=member_id)
    return gone


def _may_change(tx: Connection, member_id: int, organisation_id: int) -> None:
    """A mentor may change everybody's roles there; anybody may give up their own."""
    if acts_now(tx) != member_id:
        require(tx, "change_members", organisation_id)


def move(tx: Connection, member_id: int, organisation_id: int, role: str, unit_id: int, to: int, now: datetime) -> bool:
    """Let somebody have their role in another unit of the same organisation; False when they have it no more."""
    require(tx, "change_members", organisation_id, to)
    there = tx.execute(select(units.c.organisation_id, units.c.name).where(units.c.id == to)).one()
    if there.organisation_id != organisation_id:
        raise NotAllowed("change_members")
    if not people.take_roles(tx, member_id, roles.c.organisation_id == organisation_id, roles.c.role == role,
                             roles.c.unit_id == unit_id):
        return False
    people.give_role(tx, member_id, role, organisation_id, to, now)
    changes.note(tx, "role_moved", organisation_id, to, now, about=member_id, unit=there.name)
    return True


def add_unit(tx: Connection, member_id: int, organisation_id: int, role: str, unit_id: int, now: datetime) -> None:
    """Let somebody who stands in the organisation have a worker's or partner's role in one more unit."""
    require(tx, "change_members", organisation_id, unit_id)
    there = tx.execute(select(units.c.organisation_id, units.c.name).where(units.c.id == unit_id)).one()
    stands = tx.execute(select(roles.c.id).where(
        roles.c.member_id == member_id, roles.c.organisation_id == organisation_id)).first()
    if there.organisation_id != organisation_id or stands is None or role not in ("worker", "partner"):
        raise NotAllowed("change_members")
    people.give_role(tx, member_id, role, organisation_id, unit_id, now)
    changes.note(tx, "role_moved", organisation_id, unit_id, now, about=member_id, unit=there.name)


def hand_over(tx: Connection, mentor_id: int, to: int, organisation_id: int, now: datetime) -> bool:
    """Let another member of the organisation be its mentor instead of this one, who keeps what else they are; False
    when that is nobody of the organisation any more."""
    require(tx, "change_members", organisation_id)
    stands = tx.execute(select(roles.c.id).join(members, members.c.id == roles.c.member_id).where(
        roles.c.member_id == to, roles.c.organisation_id == organisation_id, members.c.left_at.is_(None),
        roles.c.role.in_(("mentor", "worker")))).first()
    if stands is None:
        return False
    people.give_role(tx, to, "mentor", organisation_id, None, now)
    people.take_roles(tx, mentor_id, roles.c.role == "mentor", roles.c.organisation_id == organisation_id)
    invitations.take_back_all_of(tx, mentor_id, organisation_id, now)
    changes.note(tx, "mentor_handed_over", organisation_id, None, now, about=to)
    return True


def is_last_mentor(tx: Connection, member_id: int, organisation_id: int) -> bool:
    """Whether the organisation would be without a mentor if this one went."""
    return people.mentors_of(tx, organisation_id) == [member_id]


def rename_member(tx: Connection, member_id: int, name: str) -> None:
    """Call a member otherwise; only they themselves may."""
    people.require_self(tx, member_id)
    tx.execute(update(members).where(members.c.id == member_id).values(name=name))
