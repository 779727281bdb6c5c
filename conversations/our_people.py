"""The people of an organisation, one by one: what they are, where, and what a mentor may change about it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answers import choice, choice_of
from conversations.talk import Talk
from conversations.telling import tell, tell_coordinators
from storage import membership, people, units
from storage.membership import MemberDetails, RolePlace
from storage.units import OrganisationCard, UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

PEOPLE_A_PAGE = 20
UNIT_ROLES = ("worker", "partner")
"""Roles that belong to a unit, and can be moved to another."""


async def our_people(talk: Talk, card: OrganisationCard, turn: int) -> bool:
    """Person by person until back; False when the mentor is done with the organisation itself."""
    page, at = 0, 0
    while True:
        at += 1
        here = f"{turn}_{at}"
        everybody = await talk.look("everybody", membership.people_of, card.id, item=here)
        page = page if page * PEOPLE_A_PAGE < len(everybody) else 0
        named = {str(one.id): one.name for one in everybody[page * PEOPLE_A_PAGE:(page + 1) * PEOPLE_A_PAGE]}
        away = ", ".join(one.name for one in everybody if not one.reachable)
        facts = {"organisation": card.name, "away": away or talk.phrase("who.nobody")}
        if len(everybody) > PEOPLE_A_PAGE:
            some = choice_of(named, more=("others", "overview"), width=2, on_card=False)
            whom = await talk.ask("who", some, item=here, **facts)
        else:
            whom = await talk.ask("who", choice_of(named, more=("overview",), width=2, on_card=False), item=here,
                                  **facts)
        if whom == "overview":
            return True
        if whom == "others":
            page += 1
            continue
        person = next(one for one in everybody if str(one.id) == whom)
        if person.id == talk.member:
            goes_on = await myself(talk, card, person, here)
        else:
            goes_on = await somebody(talk, card, person, here)
        if not goes_on:
            return False


async def somebody(talk: Talk, card: OrganisationCard, person: MemberDetails, here: str) -> bool:
    """One change to a colleague; False when there is nothing more to do here."""
    there = await talk.look("units", units.units_of, card.id, item=here)
    movable = [role for role in person.roles if role.role in UNIT_ROLES and role.unit_id is not None]
    options = ["sign_in", "remove"]
    if len(person.roles) > 1:
        options.insert(0, "take")
    if movable and len(there) > 1:
        options.insert(0, "more")
        options.insert(0, "move")
    if person.roles and all(role.role != "mentor" for role in person.roles) and any(
            role.role == "worker" for role in person.roles):
        options.insert(0, "hand_over")
    what = await talk.ask("person", choice(*options, on_card=False), item=here, **about(talk, card, person))
    if what == "move":
        await move(talk, card, person, movable, there, here)
    elif what == "more":
        await one_more(talk, card, person, movable[0].role, there, here)
    elif what == "take":
        await take(talk, card, person, here)
    elif what == "remove":
        await remove(talk, card, person, here)
    elif what == "sign_in":
        await talk.say("sign_in", item=here, name=person.name, buttons=talk.starts("invite"))
        return False
    elif what == "hand_over":
        return await hand_over(talk, card, person, here)
    return True


def about(talk: Talk, card: OrganisationCard, person: MemberDetails) -> dict[str, Any]:
    """What a mentor is told of somebody: their roles, when they were last seen, whether they can be written to."""
    seen = talk.phrase("never_seen")
    if person.last_seen is not None:
        seen = talk.phrase("seen", day=person.last_seen.astimezone(ZoneInfo(card.time_zone)).date())
    return {"name": person.name, "roles": "\n".join(f"· {role_shown(talk, role)}" for role in person.roles),
            "seen": seen, "reached": talk.phrase("reachable" if person.reachable else "unreachable")}


def role_shown(talk: Talk, role: RolePlace) -> str:
    """ "youth worker, Boathouse" """
    return talk.phrase(f"role_{role.role}") + (f", {role.unit}" if role.unit else "")


async def move(talk: Talk, card: OrganisationCard, person: MemberDetails, movable: list[RolePlace],
               there: list[UnitCard], here: str) -> None:
    """Another unit instead of one."""
    role = movable[0]
    if len(movable) > 1:
        named = {str(place): role_shown(talk, one) for place, one in enumerate(movable)}
        role = movable[int(await talk.ask("which_role", choice_of(named, on_card=False), item=here, name=person.name))]
    taken = {one.unit_id for one in person.roles if one.role == role.role}
    free = {str(unit.id): unit.name for unit in there if unit.id not in taken}
    if not free:
        return await talk.say("everywhere", item=here, name=person.name)
    to = await talk.ask("where_to", choice_of(free, on_card=False), item=here, name=person.name, unit=role.unit)
    moved = await talk.do("move", membership.move, person.id, card.id, role.role, role.unit_id, int(to), talk.now,
                          item=here)
    await talk.say("moved" if moved else "meanwhile", item=here, name=person.name, unit=free[to])


async def one_more(talk: Talk, card: OrganisationCard, person: MemberDetails, role: str, there: list[UnitCard],
                   here: str) -> None:
    """The same role in one unit more."""
    taken = {one.unit_id for one in person.roles if one.role == role}
    free = {str(unit.id): unit.name for unit in there if unit.id not in taken}
    if not free:
        return await talk.say("everywhere", item=here, name=person.name)
    to = await talk.ask("one_more", choice_of(free, on_card=False), item=here, name=person.name)
    await talk.do("add", membership.add_unit, person.id, card.id, role, int(to), talk.now, item=here)
    await talk.say("added", item=here, name=person.name, unit=free[to])


async def take(talk: Talk, card: OrganisationCard, person: MemberDetails, here: str) -> None:
    """One role less."""
    named = {str(place): role_shown(talk, one) for place, one in enumerate(person.roles)}
    chosen = await talk.ask("take", choice_of(named, on_card=False), item=here, name=person.name)
    role = person.roles[int(chosen)]
    taken = await talk.do("take_role", membership.take_role, person.id, card.id, role.role, role.unit_id,
                          talk.now, item=here)
    await talk.say("taken" if taken else "meanwhile", item=here, name=person.name, role=role_shown(talk, role))


async def remove(talk: Talk, card: OrganisationCard, person: MemberDetails, here: str) -> None:
    """Every role in the organisation, after asking once more."""
    facts: dict[str, Any] = {"name": person.name, "organisation": card.name}
    if await talk.ask("sure", choice("yes", "no", on_card=False), item=here, **facts) == "no":
        return
    gone = await talk.do("remove", membership.leave, person.id, card.id, talk.now, item=here)
    await talk.say("removed" if gone else "meanwhile", item=here, **facts)


async def hand_over(talk: Talk, card: OrganisationCard, person: MemberDetails, here: str) -> bool:
    """Let a colleague be the mentor instead; False once it is done."""
    facts: dict[str, Any] = {"name": person.name, "organisation": card.name}
    besides = any(role.organisation_id == card.id and role.role != "mentor" for role in talk.me.roles)
    if await talk.ask("hand_over_sure", choice("yes", "no", on_card=False), item=here, besides=str(besides).lower(),
                      **facts) == "no":
        return True
    if not await talk.do("hand_over", give_over, talk.member, person.id, card.id, talk.now, item=here):
        await talk.say("meanwhile", item=here, **facts)
        return True
    await talk.say("handed_over", item=here, **facts)
    return False


def give_over(tx: Connection, mentor_id: int, to: int, organisation_id: int, now: datetime) -> bool:
    """Hand the mentor's role over and tell whom it has gone to; False when they are nobody there any more."""
    if not membership.hand_over(tx, mentor_id, to, organisation_id, now):
        return False
    tell(tx, to, "our_people-now_mentor", now, begin=("organisation", "unit", "help"),
         name=people.name_of(tx, mentor_id), organisation=units.organisation_name(tx, organisation_id))
    return True


# Oneself

async def myself(talk: Talk, card: OrganisationCard, me: MemberDetails, here: str) -> bool:
    """Give up being the mentor, or everything, here; False once it is done."""
    options = ["leave"]
    if len(me.roles) > 1:
        options.insert(0, "no_mentor")
    what = await talk.ask("myself", choice(*options, on_card=False), item=here, **about(talk, card, me))
    alone = await talk.look("alone", membership.is_last_mentor, talk.member, card.id, item=here)
    if not await sure(talk, card, what, alone, here):
        return True
    if not await talk.do("left", give_up, talk.member, card.id, what == "leave", alone, talk.now, item=here):
        await talk.say("alone_now", item=here, organisation=card.name)
        return True
    await talk.say("left_it" if what == "leave" else "no_mentor_more", item=here, organisation=card.name)
    return False


async def sure(talk: Talk, card: OrganisationCard, what: str, alone: bool, here: str) -> bool:
    """Ask once more; the last mentor is told what that would mean, and that the coordinator hears of it."""
    if not alone:
        return bool(await talk.ask("sure_myself", choice("yes", "no", on_card=False), item=here, what=what,
                                   organisation=card.name) == "yes")
    told = await talk.look("coordinators", people.coordinators, item=here)
    return bool(await talk.ask("last_mentor", choice("stay", "go", on_card=False), item=here, organisation=card.name,
                               coordinator=str(bool(told)).lower()) == "go")


def give_up(tx: Connection, member_id: int, organisation_id: int, everything: bool, warned: bool,
            now: datetime) -> bool:
    """Let somebody give up the mentor's role, or every role, and the coordinators hear when it was the last mentor's.
    False, and nothing happens, where that is so and they have not been told what it means."""
    last = membership.is_last_mentor(tx, member_id, organisation_id)
    if last and not warned:
        return False
    if everything:
        membership.leave(tx, member_id, organisation_id, now)
    else:
        membership.take_role(tx, member_id, organisation_id, "mentor", None, now)
    if last:
        tell_coordinators(tx, "our_people-without_mentor", now, begin=("network", "invite"), but=member_id,
                          name=people.name_of(tx, member_id),
                          organisation=units.organisation_name(tx, organisation_id))
    return True
