"""A first mentor sets up an organisation: terms, units with their activities and times, who works there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.activity_details import NewActivity, activity_details
from conversations.answer_times import shown_times
from conversations.answers import choice, choice_of, line, time_zone
from conversations.screen import Button
from conversations.talk import Talk
from conversations.terms import TERMS, read_terms
from conversations.words import LANGUAGES, words
from storage import chats, demo, erasure, invitations, people, units
from storage.invitations import InvitationCard, link_token

if TYPE_CHECKING:
    from sqlalchemy import Connection

ZONES = ("Europe/Helsinki", "Europe/Stockholm", "Europe/Tallinn", "Europe/Dublin", "Europe/Bucharest")
ZONE_OF = {"fi": "Europe/Helsinki", "et": "Europe/Tallinn", "ro": "Europe/Bucharest"}
"""Where the language already says it, the time zone is only read back; English and Swedish are spoken in several."""


@dataclass(frozen=True)
class NewUnit:
    """A unit as told: its activities, and whether it does individual work."""

    name: str
    activities: list[NewActivity]
    individual: bool


@dataclass(frozen=True)
class NewOrganisation:
    """What a first mentor tells. `works`: the places among the units where they work themselves."""

    name: str
    language: str
    time_zone: str
    units: list[NewUnit]
    mentor: str
    works: list[int]


async def set_up(talk: Talk, invitation: InvitationCard, stranger: bool) -> None:
    """Nothing is written before the last answer."""
    if not await talk.join(read_terms, section="terms"):
        return await talk.say("declined")
    name = invitation.organisation_name or await talk.ask("organisation", line(120))
    mentor = await talk.ask("mentor", line(80)) if stranger or invitation.purpose == "set_up" else talk.me.name
    language = await talk.ask("language", choice_of(
        {tongue: words(tongue).text("language-own_name") for tongue in LANGUAGES}, width=2,
    ).carrying({tongue: {"time_zone": zone} for tongue, zone in ZONE_OF.items()}))
    zone = await talk.ask("time_zone", time_zone(*dict.fromkeys((talk.here.time_zone, *ZONES))))
    structure = await every_unit(talk)
    told = NewOrganisation(name, language, zone, structure, mentor, await works_where(talk, structure))
    if not await talk.confirm("card", name=name, units=listed(talk, structure)):
        return await talk.say("thrown_away")
    invented = await talk.look("invented", demo.mentor)
    organisation = await talk.do("found", found, told, invitation.id, talk.words.language, talk.me.identity_id,
                                 talk.now)
    if not organisation:
        return await talk.say("too_late")
    if invented is not None:
        await talk.say("demo_gone")
    await team_chat_link(talk, organisation)
    await talk.say("done", organisation=name, buttons=talk.starts("unit", "invite", "log", "help"))


async def every_unit(talk: Talk) -> list[NewUnit]:
    """Unit by unit, activity by activity, until that is all."""
    told: list[NewUnit] = []
    more, number = "unit", 0
    while more == "unit":
        taken = [unit.name for unit in told]
        name = await talk.ask("next_unit" if told else "unit", line(120, taken=taken), item=len(told) + 1)
        activities: list[NewActivity] = []
        individual, more = False, "one_more"
        while more == "one_more":
            number += 1
            there = [one.name for one in activities]
            one = await talk.join(activity_details, number, there, not individual)
            if one.kind == "individual":
                individual = True
            else:
                activities.append(one)
            more = await talk.ask("another", choice("one_more", "unit", "done", on_card=False), item=number,
                                  activity=line_of(talk, one), unit=name)
        told.append(NewUnit(name, activities, individual))
    return told


async def works_where(talk: Talk, structure: list[NewUnit]) -> list[int]:
    """The places among the units where the mentor works as well, and is asked after the sessions."""
    if len(structure) == 1:
        works = await talk.ask("works", choice("yes", "no"), unit=structure[0].name)
        return [0] if works == "yes" else []
    named = {str(place): unit.name for place, unit in enumerate(structure)}
    chosen = await talk.ask("works_where", choice_of(named, more=("everywhere", "nowhere")))
    every = list(range(len(structure)))
    return [place for place in every if chosen in ("everywhere", str(place))]


def line_of(talk: Talk, activity: NewActivity) -> str:
    """ "Open evening, Fri 17–21" """
    if activity.kind == "individual":
        return talk.phrase("activity_details-kind.individual")
    return f"{activity.name}, {shown_times(activity.times, talk.words)}" if activity.times else activity.name


def listed(talk: Talk, structure: list[NewUnit]) -> str:
    """Every unit with its activities, a line each."""
    lines = []
    for unit in structure:
        lines += [unit.name, *(f"· {line_of(talk, activity)}" for activity in unit.activities)]
        if unit.individual:
            lines.append(f"· {line_of(talk, NewActivity('', 'individual'))}")
    return "\n".join(lines)


def found(tx: Connection, told: NewOrganisation, invitation_id: int, read_in: str, identity_id: int,
          now: datetime) -> int:
    """Write the organisation with its units, activities and mentor; its number, 0 when the link was used meanwhile.

    What was invented to look around in leaves the book before. `read_in`: the language the terms were read in.
    """
    with tx.begin_nested() as attempt:
        with people.acting_for_nobody(tx):
            erasure.erase_invented(tx)
        member = people.person(tx, identity_id).member_id or people.new_member(tx, told.mentor, None, now)
        if not invitations.use(tx, invitation_id, member, now):
            attempt.rollback()
            return 0
        people.know_as(tx, identity_id, member)
        people.act_as(tx, member)
        organisation = units.found_organisation(
            tx, told.name, told.language, told.time_zone, now, terms_version=TERMS, terms_language=read_in,
            accepted_by=member)
        people.give_role(tx, member, "mentor", organisation, None, now)
        for place, unit in enumerate(told.units):
            number = open_told(tx, organisation, unit, now)
            if place in told.works:
                people.give_role(tx, member, "worker", organisation, number, now)
    return organisation


def open_told(tx: Connection, organisation_id: int, told: NewUnit, now: datetime) -> int:
    """Write a unit down with all that happens there; its id."""
    unit = units.open_unit(tx, organisation_id, told.name, now)
    for activity in told.activities:
        units.add_activity(tx, unit, activity.name, activity.kind, activity.slots(), now)
    if told.individual:
        units.log_individual_work(tx, unit, True, now)
    return unit


async def team_chat_link(talk: Talk, organisation_id: int) -> None:
    """A link that adds the bot to a team's group, where there is Telegram."""
    if not talk.here.telegram:
        return
    payload = link_token(talk.chance(16))
    await talk.do("offer", chats.offer_chat, talk.seal.of(payload), talk.member, organisation_id, talk.now)
    address = f"https://t.me/{talk.here.telegram}?startgroup={payload}"
    await talk.say("team_chat", address=address, buttons=(Button(talk.phrase("team_chat.button"), url=address),))
