"""Somebody invites: a code to read aloud, a link to send, a picture to scan. And what is open can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answers import choice, choice_of, line, number
from conversations.screen import Picture
from conversations.talk import Talk
from storage import invitations, network, people, units
from storage.invitations import DAYS, MOST_DAYS, MOST_USES, OpenInvitation, link_token, spoken_code
from storage.units import UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

SIGN_IN_DAYS = 1
"""How long a code that opens an existing account can be used (days)."""
SHOWN = 10
"""Open invitations shown at once, the newest."""


@dataclass(frozen=True)
class Wanted:
    """What an invitation is to give. `what`: a role, or "found" for a new organisation; `kind`: of a partner group that
    is opened with it."""

    what: str
    organisation_id: int | None = None
    organisation: str = ""
    unit_id: int | None = None
    unit: str = ""
    kind: str = ""


async def invite(talk: Talk) -> None:
    """Make one invitation, a sign-in code, or see to what is open; who may invite nobody gets a code for themselves."""
    mentor = any(role.role == "mentor" for role in talk.me.roles)
    coordinator = people.is_coordinator(talk.me)
    if not (mentor or coordinator):
        return await only_mentors(talk)
    options = ["sign_in", "open"]
    if coordinator:
        options.insert(0, "coordinator")
        options.insert(0, "organisation")
    if mentor:
        options.insert(0, "viewer")
        options.insert(0, "partner")
        options.insert(0, "mentor")
        options.insert(0, "worker")
    what = await talk.ask("what", choice(*options, on_card=False))
    if what == "open":
        return await open_ones(talk)
    if what == "sign_in":
        return await sign_in(talk, mentor)
    wanted = await (for_network(talk, what) if what in ("organisation", "coordinator") else for_mine(talk, what))
    if wanted is None:
        return await talk.say("no_unit", buttons=talk.starts("unit"))
    uses, days = await how_long(talk, wanted)
    token, code, *hashes = drawn(talk)
    begins = talk.phrase("activity_details-kind.group") if wanted.kind else ""
    until = await talk.do("written", make, *hashes, wanted, begins, uses, days, talk.member, talk.now)
    await show(talk, "made", token, code, given=given(talk, wanted), uses=uses, **moment(talk, until))
    if wanted.kind:
        await talk.say("opened", unit=wanted.unit, activity=begins)


async def how_long(talk: Talk, wanted: Wanted) -> tuple[int, int]:
    """How many can use it and for how many days: once for a week, unless something else is wanted."""
    uses, days, turn = 1, DAYS, 1
    while True:
        what = await talk.ask("make", choice("make", "uses", "days", on_card=False), item=turn, uses=uses,
                              lasting=talk.phrase("lasting", days=days), given=given(talk, wanted))
        if what == "make":
            return uses, days
        if what == "uses":
            uses = await talk.ask("uses", number(1, MOST_USES, quick=(1, 3, 10)), item=turn)
        else:
            days = await talk.ask("days", number(1, MOST_DAYS, quick=(1, 14, 30)), item=turn)
        turn += 1


def given(talk: Talk, wanted: Wanted) -> str:
    """What an invitation gives, in a sentence."""
    what = "worker_all" if wanted.what == "worker" and not wanted.unit else wanted.what
    return talk.phrase(f"gives_{what}", organisation=wanted.organisation, unit=wanted.unit)


def moment(talk: Talk, until: datetime) -> dict[str, Any]:
    """The local day and time of day at which something ends, for a sentence."""
    local = until.astimezone(ZoneInfo(talk.here.time_zone))
    return {"until": local.date(), "at": talk.words.moment(local.time())}


def drawn(talk: Talk) -> tuple[str, str, str, str]:
    """A new invitation's link token and spoken code, and the keyed hash of each."""
    token, code = link_token(talk.chance(16)), spoken_code(talk.chance(8))
    return token, code, talk.seal.of(token), talk.seal.of_code(code)[1]


# Into an organisation of one's own

async def for_mine(talk: Talk, what: str) -> Wanted | None:
    """For whom, and into which unit or partner group; None where there is no unit yet."""
    mine = await talk.look("units", units.to_mentor, talk.member)
    organisations = await talk.look("organisations", organisations_of, list(
        people.organisations_where(talk.me.roles, "change_members")))
    if what == "partner":
        return await partner(talk, mine, organisations)
    if what != "worker":
        organisation = await which_organisation(talk, organisations)
        return Wanted(what, int(organisation), organisations[organisation])
    houses = [unit for unit in mine if not unit.partner]
    if not houses:
        return None
    unit = houses[0] if len(houses) == 1 else await which_unit(talk, houses)
    if unit is not None:
        return Wanted(what, unit.organisation_id, unit.organisation, unit.id, unit.name)
    organisation = await which_organisation(talk, organisations)
    return Wanted(what, int(organisation), organisations[organisation])


def organisations_of(tx: Connection, numbers: list[int]) -> dict[str, str]:
    """Organisations by number and name."""
    return {str(number): units.organisation_name(tx, number) for number in numbers}


async def which_unit(talk: Talk, houses: list[UnitCard]) -> UnitCard | None:
    """One of them; None for all."""
    named = {str(unit.id): unit.name for unit in houses}
    chosen = await talk.ask("unit", choice_of(named, more=("all",), on_card=False))
    return next((unit for unit in houses if str(unit.id) == chosen), None)


async def which_organisation(talk: Talk, organisations: dict[str, str]) -> str:
    """Asked where a mentor has several."""
    if len(organisations) == 1:
        return next(iter(organisations))
    return str(await talk.ask("organisation", choice_of(organisations, on_card=False)))


async def partner(talk: Talk, mine: list[UnitCard], organisations: dict[str, str]) -> Wanted:
    """A partner group that is there, or one that is opened with its invitation."""
    groups = {str(unit.id): unit for unit in mine if unit.partner}
    named = {key: unit.name for key, unit in groups.items()}
    chosen = await talk.ask("group", choice_of(named, more=("association", "youth_group"), on_card=False))
    if chosen in groups:
        there = groups[chosen]
        what = "group" if there.kind == "youth_group" else "partner"
        return Wanted(what, there.organisation_id, there.organisation, there.id, there.name)
    organisation = await which_organisation(talk, organisations)
    taken = [unit.name for unit in mine if str(unit.organisation_id) == organisation]
    name = await talk.ask("group_name" if chosen == "youth_group" else "association_name", line(120, taken=taken))
    return Wanted("group" if chosen == "youth_group" else "partner", int(organisation), organisations[organisation],
                  None, name, chosen)


# A coordinator's

async def for_network(talk: Talk, what: str) -> Wanted:
    """Another coordinator, or a mentor: of an organisation that is there by this name, or else of a new one."""
    if what == "coordinator":
        return Wanted(what)
    there = await talk.look("network", network.organisations_of_network)
    name = await talk.ask("which", line(120, quick=[card.name for card in there]))
    found = next((card for card in there if card.name.casefold() == name.casefold()), None)
    return Wanted("found", None, name) if found is None else Wanted("mentor", found.id, found.name)


def make(tx: Connection, link_hash: str, code_hash: str, wanted: Wanted, begins: str, uses: int, days: int,
         made_by: int, now: datetime) -> datetime:
    """Write an invitation down, and open the partner group it is for where that is new, with an activity of the name
    `begins`, so that it can log at once; until when the invitation is good."""
    if wanted.kind and wanted.organisation_id is not None:
        opened = units.open_unit(tx, wanted.organisation_id, wanted.unit, now, wanted.kind)
        units.add_activity(tx, opened, begins, "group", [], now)
        wanted = replace(wanted, unit_id=opened)
    role = {"found": "mentor", "group": "partner"}.get(wanted.what, wanted.what)
    invitations.invite(
        tx, "found" if wanted.what == "found" else "join", link_hash, code_hash, now, days=days, uses=uses,
        organisation_id=wanted.organisation_id, unit_id=wanted.unit_id, role=role, made_by=made_by,
        organisation_name=wanted.organisation if wanted.what == "found" else None)
    return now + timedelta(days=days)


# What is open

async def open_ones(talk: Talk) -> None:
    """Show what can still be used; one of them can be taken back."""
    there = await talk.look("open", invitations.open_for, talk.member, talk.now, fresh=True)
    if not there:
        return await talk.say("none_open")
    shown = there[:SHOWN]
    lines = "\n".join(line_of(talk, one) for one in shown)
    named = {str(one.id): f"{name_of(talk, one)}, {talk.words.date(one.expires_at.date())}" for one in shown}
    chosen = await talk.ask("take_back", choice_of(named, more=("none",), on_card=False), invitations=lines,
                            number=len(there))
    if chosen == "none":
        return await talk.say("kept")
    await talk.do("take", invitations.take_back, int(chosen), talk.now)
    await talk.say("taken_back", buttons=talk.starts("invite"))


def name_of(talk: Talk, one: OpenInvitation) -> str:
    """What it gives, short enough for a button."""
    return talk.phrase(f"open_{one.role}", place=(one.unit or one.organisation)[:18])


def line_of(talk: Talk, one: OpenInvitation) -> str:
    """What it gives, how often and until when, who has used it."""
    used = ", ".join(name or talk.phrase("people-former") for name in one.used_by)
    role = talk.phrase(f"open_{one.role}", place=one.unit or one.organisation)
    key = "one_used" if used else "one_unused"
    return talk.phrase(key, role=role, left=one.uses_left, of=one.uses, used=used, **moment(talk, one.expires_at))


# Another phone or browser of somebody who is here already

async def sign_in(talk: Talk, mentor: bool) -> None:
    """A code that opens an account: one's own, or a colleague's who has lost every way in."""
    others = await talk.look("members", people.to_sign_in, talk.member) if mentor else []
    whose = "me"
    if others:
        named = {str(one.id): one.name for one in others}
        whose = await talk.ask("whom", choice_of(named, more=("me",), width=2, on_card=False))
    await sign_in_code(talk, talk.member if whose == "me" else int(whose))


async def sign_in_code(talk: Talk, member_id: int) -> None:
    token, code, *hashes = drawn(talk)
    await talk.do("signs_in", make_sign_in, *hashes, member_id, talk.member, talk.now)
    await show(talk, "sign_in_made", token, code)


async def only_mentors(talk: Talk) -> None:
    """Everybody may open their own account elsewhere, and invite nobody else."""
    if await talk.ask("only_mentor", choice("own", "no", width=1, on_card=False)) == "no":
        return await talk.say("kept")
    await sign_in_code(talk, talk.member)


def make_sign_in(tx: Connection, link_hash: str, code_hash: str, member_id: int, made_by: int, now: datetime) -> int:
    """A code that opens an existing member's account in another chat; its id."""
    return invitations.invite(tx, "sign_in", link_hash, code_hash, now, days=SIGN_IN_DAYS, member_id=member_id,
                              made_by=made_by)


# Shown

def links_of(talk: Talk, token: str) -> str:
    """The addresses a token opens, a line each."""
    telegram = f"https://t.me/{talk.here.telegram}?start={token}" if talk.here.telegram else ""
    web = f"{talk.here.web}/join/{token}" if talk.here.web else ""
    return "\n".join(link for link in (telegram, web) if link)


async def show(talk: Talk, key: str, token: str, code: str, **facts: Any) -> None:
    """Code, links and QR picture in one message that can be forwarded."""
    links = links_of(talk, token)
    best = links.partition("\n")[0]
    picture = Picture("qr", {"text": best}, best) if best else None
    await talk.say(key, picture=picture, secret=talk.seal.of(token), code=code, links=links, **facts)
    if talk.here.only_here and not talk.here.telegram:
        await talk.say("only_here")
