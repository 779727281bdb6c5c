"""The first meeting: language, invitation code, and for a first mentor the terms and the organisation."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations.answers import choice, choice_of, code, line, time_zone
from conversations.language import choose_language
from conversations.my_unit import NewActivity, activity_details
from conversations.talk import Talk
from conversations.words import FALLBACK, LANGUAGES, words
from storage import demo, erasure, invitations, people, units
from storage.invitations import InvitationCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

TERMS = "2026-11"
"""The version of the terms of use in the language files; a changed text gets a new one."""
ZONES = ("Europe/Helsinki", "Europe/Stockholm", "Europe/Tallinn", "Europe/Dublin", "Europe/Bucharest")


async def hello(talk: Talk, hashes: list[str] | None = None) -> None:
    """Welcome somebody: a stranger needs a code, a member may bring another one."""
    stranger = await talk.look("stranger", is_stranger, talk.me.identity_id)
    if not stranger and not hashes:
        return await talk.say("again", name=talk.me.name, buttons=talk.starts("log", "week", "help"))
    if stranger:
        await talk.join(choose_language, section="language")
    invitation = await invited(talk, hashes or [])
    if invitation.purpose == "set_up":
        await begin(talk, invitation)
    elif invitation.purpose == "found":
        await set_up(talk, invitation)
    elif invitation.purpose == "sign_in":
        await sign_in(talk, invitation, stranger)
    else:
        await join_unit(talk, invitation, stranger)


def is_stranger(tx: Connection, identity_id: int) -> bool:
    """Whether nobody stands behind this identity yet; recorded, because this very talk may change it."""
    return people.person(tx, identity_id).member_id is None


async def invited(talk: Talk, hashes: list[str]) -> InvitationCard:
    """Ask for a code until one is good."""
    tries = 0
    while True:
        if hashes:
            card = await talk.look("invitation", invitations.behind, *hashes, talk.begun, item=tries)
            if card.state == "ok":
                return card
            await talk.say(f"code_{card.state}", item=tries)
        tries += 1
        hashes = await talk.ask("code", code(talk.seal.of_code), item=tries)


# A worker joins

async def join_unit(talk: Talk, invitation: InvitationCard, stranger: bool) -> None:
    """Become what the invitation says."""
    place = await talk.look("place", place_of, invitation)
    facts: dict[str, Any] = {"organisation": place[0], "unit": place[1], "role": invitation.role}
    name = ""
    if stranger:
        there = await talk.look("colleagues", people.names_in, invitation.organisation_id or 0)
        name = await talk.ask("name", line(80, taken=there), **facts)
    elif await talk.ask("more", choice("join", "leave"), **facts) == "leave":
        return await talk.say("left")
    if not await talk.do("accept", accept, invitation, name, talk.me.identity_id, talk.me.language, talk.now):
        return await talk.say("too_late")
    if invitation.role == "worker":
        await talk.say("joined_worker", buttons=talk.starts("log", "help"), **facts)
    else:
        await talk.say("joined_mentor", buttons=talk.starts("unit", "invite", "help"), **facts)


def place_of(tx: Connection, invitation: InvitationCard) -> list[str]:
    """The names of the organisation and of the unit ("" for the whole organisation)."""
    every = {unit.id: unit for unit in units.units_of(tx, invitation.organisation_id or 0)}
    unit = every.get(invitation.unit_id or 0)
    return [units.organisation_name(tx, invitation.organisation_id or 0), unit.name if unit else ""]


def accept(tx: Connection, invitation: InvitationCard, name: str, identity_id: int, language: str | None,
           now: datetime) -> bool:
    """Take a use of the invitation and give its role; False when it is gone meanwhile."""
    member = people.person(tx, identity_id).member_id
    with tx.begin_nested() as attempt:
        member = member or people.new_member(tx, name, language, now)
        if not invitations.use(tx, invitation.id or 0, member, now):
            attempt.rollback()
            return False
        people.know_as(tx, identity_id, member)
        people.give_role(tx, member, invitation.role or "worker", invitation.organisation_id or 0, invitation.unit_id,
                         now)
    return True


# A member on another channel, or with a lost cookie

async def sign_in(talk: Talk, invitation: InvitationCard, stranger: bool) -> None:
    """Open an existing member's account in this chat."""
    if not stranger:
        return await talk.say("already_somebody", name=talk.me.name)
    name = await talk.look("whose", people.name_of, invitation.member_id)
    if await talk.ask("sign_in", choice("yes", "no"), name=name) == "no":
        return await talk.say("left")
    if not await talk.do("signed_in", open_account, invitation, talk.me.identity_id, talk.me.language, talk.now):
        return await talk.say("too_late")
    await talk.say("again", name=name, buttons=talk.starts("log", "week", "help"))


def open_account(tx: Connection, invitation: InvitationCard, identity_id: int, language: str | None,
                 now: datetime) -> bool:
    """Take the code's one use and know this chat as the member, who speaks the language chosen at the door."""
    member = invitation.member_id or 0
    if not invitations.use(tx, invitation.id or 0, member, now):
        return False
    people.know_as(tx, identity_id, member)
    people.set_language(tx, identity_id, member, language or FALLBACK)
    return True


# An empty book

@dataclass(frozen=True)
class NewOrganisation:
    """What a first mentor tells."""

    name: str
    language: str
    time_zone: str
    unit: str
    activities: list[NewActivity]
    mentor: str
    also_works: bool


async def begin(talk: Talk, invitation: InvitationCard) -> None:
    """Behind the set-up link: a real organisation, or a look around an invented one."""
    if await talk.ask("begin", choice("set_up", "look_around", width=1, on_card=False)) == "set_up":
        return await set_up(talk, invitation)
    await talk.do("demo", look_around, talk.me.identity_id, talk.me.language, talk.now)
    await talk.say("looking_around", buttons=talk.starts("week", "log", "correct", "unit"))


def look_around(tx: Connection, identity_id: int, language: str | None, now: datetime) -> None:
    """Fill in the invented organisations, once, and know this chat as the first one's mentor."""
    with people.acting_for_nobody(tx):
        member = demo.mentor(tx) or demo.fill(tx, now, random.Random(1)).mentor
    people.know_as(tx, identity_id, member)
    people.set_language(tx, identity_id, member, language or FALLBACK)


async def set_up(talk: Talk, invitation: InvitationCard) -> None:
    """Terms, organisation, first unit, first activities; nothing is written before the last answer."""
    if await talk.ask("terms", choice("accept", "decline", on_card=False)) == "decline":
        return await talk.say("declined")
    name = invitation.organisation_name or await talk.ask("organisation", line(120))
    mentor = await talk.ask("mentor", line(80))
    language = await talk.ask("language", choice_of(
        {tongue: words(tongue).text("language-own_name") for tongue in LANGUAGES}, width=2))
    zone = await talk.ask("time_zone", time_zone(*dict.fromkeys((talk.here.time_zone, *ZONES))))
    unit = await talk.ask("unit", line(120))
    activities = [await talk.join(activity_details, 1, [])]
    while await talk.ask("another", choice("yes", "no", on_card=False), item=len(activities),
                         activity=activities[-1].name) == "yes":
        activities.append(await talk.join(activity_details, len(activities) + 1, [one.name for one in activities]))
    works = await talk.ask("works", choice("yes", "no"), unit=unit)
    if not await talk.confirm("card", name=name):
        return await talk.say("thrown_away")
    told = NewOrganisation(name, language, zone, unit, activities, mentor, works == "yes")
    invented = await talk.look("invented", demo.mentor)
    if not await talk.do("found", found, told, invitation.id, talk.me.identity_id, talk.now):
        return await talk.say("too_late")
    if invented is not None:
        await talk.say("demo_gone")
    await talk.say("set_up_done", unit=unit, organisation=name, buttons=talk.starts("invite", "unit", "log", "help"))


def found(tx: Connection, told: NewOrganisation, invitation_id: int, identity_id: int, now: datetime) -> bool:
    """Write the organisation with its first unit, activities and mentor; False when the link was used meanwhile.

    What was invented to look around in leaves the book before.
    """
    with tx.begin_nested() as attempt:
        with people.acting_for_nobody(tx):
            erasure.erase_invented(tx)
        member = people.person(tx, identity_id).member_id or people.new_member(tx, told.mentor, None, now)
        if not invitations.use(tx, invitation_id, member, now):
            attempt.rollback()
            return False
        people.know_as(tx, identity_id, member)
        people.act_as(tx, member)
        organisation = units.found_organisation(tx, told.name, told.language, told.time_zone, now,
                                                terms_version=TERMS, accepted_by=member)
        people.give_role(tx, member, "mentor", organisation, None, now)
        unit = units.open_unit(tx, organisation, told.unit, now)
        for activity in told.activities:
            units.add_activity(tx, unit, activity.name, activity.kind, activity.slots(), now)
        if told.also_works:
            people.give_role(tx, member, "worker", organisation, unit, now)
    return True
