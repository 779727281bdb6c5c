"""Somebody without a code brings their organisation: a coordinator is asked, and decides with one tap."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import line
from conversations.talk import Talk
from storage import network, people, talks

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def bring(talk: Talk) -> None:
    """Ask for the organisation and who brings it. Where nobody could decide, nothing is asked."""
    if not await talk.look("coordinated", is_coordinated):
        return await talk.say("nobody")
    organisation = await talk.ask("organisation", line(120))
    applicant = await talk.ask("applicant", line(200))
    if not await talk.confirm("card", organisation=organisation):
        return await talk.say("thrown_away")
    sent = await talk.do("apply", apply, talk.me.identity_id, organisation, applicant, talk.words.language, talk.now)
    await talk.say("sent" if sent else "too_many", organisation=organisation)


def is_coordinated(tx: Connection) -> bool:
    """Whether there is anybody who could say that an organisation is welcome."""
    return bool(people.coordinators(tx))


def apply(tx: Connection, identity_id: int, organisation: str, applicant: str, language: str, now: datetime) -> bool:
    """Write the application down and ask every coordinator; False when this person has too many waiting."""
    number = network.apply(tx, identity_id, organisation, applicant, language, now)
    for member in people.coordinators(tx) if number is not None else ():
        talks.push(tx, member, "application", [number], f"application:{number}")
    return number is not None
