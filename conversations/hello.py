"""The first meeting: language, invitation code, and what the code opens."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answer_code import code
from conversations.answers import choice, line
from conversations.bring import bring
from conversations.language import choose_language
from conversations.screen import Button
from conversations.set_up import set_up
from conversations.talk import Talk
from conversations.terms import TERMS, read_terms
from conversations.words import FALLBACK
from storage import demo, invitations, membership, people, units
from storage.invitations import InvitationCard

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def hello(talk: Talk, hashes: list[str] | None = None) -> None:
    """Welcome somebody: a stranger needs a code, a member may bring another one."""
    stranger = await talk.look("stranger", is_stranger, talk.me.identity_id)
    if not stranger and not hashes:
        return await talk.say("again", name=talk.me.name, buttons=talk.starts("log", "week", "help"))
    if stranger:
        await talk.join(choose_language, section="language")
    invitation = await invited(talk, hashes or [], stranger)
    if invitation is None:
        return
    if invitation.purpose == "set_up":
        await begin(talk, invitation, stranger)
    elif invitation.purpose == "found":
        await talk.join(set_up, invitation, stranger)
    elif invitation.purpose == "sign_in":
        await sign_in(talk, invitation, stranger)
    else:
        await join_in(talk, invitation, stranger)


def is_stranger(tx: Connection, identity_id: int) -> bool:
    """Whether nobody stands behind this identity yet; recorded, because this very talk may change it."""
    return people.person(tx, identity_id).member_id is None


# A code, until one is good

async def invited(talk: Talk, hashes: list[str], stranger: bool) -> InvitationCard | None:
    """What a good code opens; None when somebody needs none, or brings their organisation instead."""
    tries = 0
    while True:
        if hashes:
            card = await talk.do("invitation", invitations.tried, talk.me.identity_id, *hashes, talk.now,
                                 repeatable=True, item=tries)
            if card.state == "ok":
                return card
            if card.state == "yours":
                await talk.say("yours", name=talk.me.name, buttons=talk.starts("log", "week", "help"))
                return None
            await no_way_in(talk, card, tries)
        tries += 1
        if tries == 1 and stranger and await at_the_door(talk) == "bring":
            await talk.join(bring)
            return None
        hashes = await talk.ask("code", code(talk.seal.of_code), item=tries)


async def at_the_door(talk: Talk) -> str:
    """A code, which may be typed right here, or an organisation to bring."""
    return str(await talk.ask("door", choice("code", "bring", width=1, on_card=False, or_typed=(
        "code[1]", code(talk.seal.of_code), "code"))))


async def no_way_in(talk: Talk, card: InvitationCard, tries: int) -> None:
    """Say why a code opens nothing, and what to do."""
    if card.state == "unknown":
        await talk.say("code_unknown", item=tries, left=card.tries_left)
    elif card.state == "locked" and card.until is not None:
        at = card.until.astimezone(ZoneInfo(talk.here.time_zone)).time()
        await talk.say("code_locked", item=tries, at=talk.words.moment(at))
    elif card.state == "resting":
        await talk.say("code_resting", item=tries)
    else:
        state = "code_used" if card.state == "used" else "code_expired"
        await talk.say(state, item=tries, who=card.maker or talk.phrase("whoever"))


# Somebody joins

@dataclass(frozen=True)
class InvitedTo:
    """Where an invitation leads, by name; `unit` and `kind` empty for the whole organisation, all empty for all of the
    network."""

    organisation: str = ""
    unit: str = ""
    kind: str = ""
    terms_version: str | None = None
    gone: bool = False
    """Whether the unit has been closed meanwhile."""


async def join_in(talk: Talk, invitation: InvitationCard, stranger: bool) -> None:
    """Become what the invitation says. A group of young people has an account of its own, without anybody's name."""
    place = await talk.look("place", place_of, invitation)
    if place.gone:
        return await talk.say("code_expired", who=invitation.maker or talk.phrase("whoever"))
    what = as_what(invitation, place)
    who = invitation.maker or talk.phrase("owner")
    facts: dict[str, Any] = {"organisation": place.organisation, "unit": place.unit}
    there = await talk.look("colleagues", people.names_in, invitation.organisation_id or 0)
    name = await named(talk, what, stranger, there, invited=talk.phrase(f"as_{what}", who=who, **facts))
    if name is None:
        return await talk.say("group_apart" if what == "group" and not stranger else "left", **facts)
    asks = invitation.role == "mentor" and place.terms_version != TERMS
    if asks and not await talk.join(read_terms, section="terms"):
        return await talk.say("left")
    terms = talk.words.language if asks else ""
    if not await talk.do("accept", accept, invitation, name, terms, talk.me.identity_id, talk.me.language, talk.now):
        return await talk.say("too_late")
    await talk.say(f"joined_{what}", buttons=welcome(talk, invitation.role or ""), **facts)


async def named(talk: Talk, what: str, stranger: bool, taken: list[str], invited: str) -> str | None:
    """What who joins is called; empty for a group and for who has a name here already. None: it is not for them."""
    if what == "group" and not stranger:
        return None
    if what == "group":
        return "" if await talk.ask("group", choice("join", "leave"), invited=invited) == "join" else None
    if not stranger:
        return "" if await talk.ask("more", choice("join", "leave"), invited=invited) == "join" else None
    names = line(80, taken=taken)
    if await talk.ask("join", choice("leave", on_card=False, or_typed=("name", names, "join")),
                      invited=invited) == "leave":
        return None
    return str(await talk.ask("name", names))


def as_what(invitation: InvitationCard, place: InvitedTo) -> str:
    """What somebody becomes, as the texts tell it apart."""
    if invitation.role == "partner" and place.kind == "youth_group":
        return "group"
    return "worker_all" if invitation.role == "worker" and not place.unit else invitation.role or "worker"


def welcome(talk: Talk, role: str) -> tuple[Button, ...]:
    """What can be begun with, of what there is."""
    first = {"mentor": ("unit", "invite", "organisation", "help"), "viewer": ("help",),
             "coordinator": ("invite", "network", "help")}.get(role, ("log", "practice", "help"))
    return talk.starts(*(command for command in first if talk.words.has(f"menu-{command}")))


def place_of(tx: Connection, invitation: InvitationCard) -> InvitedTo:
    """Where an invitation leads."""
    if invitation.organisation_id is None:
        return InvitedTo()
    organisation = units.organisation_card(tx, invitation.organisation_id)
    if invitation.unit_id is None:
        return InvitedTo(organisation.name, terms_version=organisation.terms_version)
    unit = invitations.leads_to(tx, invitation)
    if unit is None:
        return InvitedTo(organisation.name, gone=True)
    return InvitedTo(organisation.name, unit.name, unit.kind, organisation.terms_version)


def accept(tx: Connection, invitation: InvitationCard, name: str, terms: str, identity_id: int, language: str | None,
           now: datetime) -> bool:
    """Join, and accept the terms for the organisation where `terms` says in which language they were read; False when
    the invitation is gone meanwhile. Without a name of one's own it is the group's."""
    if not membership.join(tx, invitation, name or membership.name_of_group(tx, invitation), identity_id, language,
                           now):
        return False
    member = people.person(tx, identity_id).member_id
    if terms and member is not None and invitation.organisation_id is not None:
        people.act_as(tx, member)
        units.accept_terms(tx, invitation.organisation_id, TERMS, terms, member, now)
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

async def begin(talk: Talk, invitation: InvitationCard, stranger: bool) -> None:
    """Behind the set-up link: a real organisation, or a look around an invented one."""
    if await talk.ask("begin", choice("set_up", "look_around", width=1, on_card=False)) == "set_up":
        return await talk.join(set_up, invitation, stranger)
    await talk.do("demo", look_around, talk.me.identity_id, talk.me.language, talk.now)
    await talk.say("looking_around", buttons=talk.starts("week", "log", "correct", "unit"))


def look_around(tx: Connection, identity_id: int, language: str | None, now: datetime) -> None:
    """Fill in the invented organisations, once, and know this chat as the first one's mentor."""
    with people.acting_for_nobody(tx):
        member = demo.mentor(tx) or demo.fill(tx, now, random.Random(1)).mentor
    people.know_as(tx, identity_id, member)
    people.set_language(tx, identity_id, member, language or FALLBACK)
