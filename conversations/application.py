"""A coordinator decides about an organisation that somebody brings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice
from conversations.invite import drawn, links_of
from conversations.screen import Button, Screen
from conversations.talk import Talk
from conversations.words import words
from storage import invitations, network, outbox
from storage.network import ApplicationCard

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Invited:
    """An invitation as its message tells it, with its keyed hashes."""

    token: str
    code: str
    link_hash: str
    code_hash: str
    links: str


async def application(talk: Talk, number: int) -> None:
    """One tap; who is slower than another coordinator is told who has decided."""
    talk.subject = f"application:{number}"
    card = await talk.look("application", network.application, number, fresh=True)
    if card is None:
        return await talk.say("gone")
    if card.state != "waiting":
        return await decided_already(talk, card)
    about = {"organisation": card.organisation, "applicant": card.applicant}
    if await talk.ask("decide", choice("welcome", "not_now", on_card=False), **about) == "not_now":
        done = await talk.do("decline", decline, card, talk.member, talk.now)
        return await (talk.say("declined", organisation=card.organisation) if done else talk.say("gone"))
    token, spoken, *hashes = drawn(talk)
    invited = Invited(token, spoken, hashes[0], hashes[1], links_of(talk, token))
    done = await talk.do("welcome", welcome, card, invited, talk.member, talk.now)
    await (talk.say("welcomed", organisation=card.organisation) if done else talk.say("gone"))


async def decided_already(talk: Talk, card: ApplicationCard) -> None:
    """Somebody was faster."""
    who = card.decided_by or talk.phrase("people-former")
    step = "was_welcome" if card.state == "welcome" else "was_declined"
    await talk.say(step, organisation=card.organisation, who=who)


def welcome(tx: Connection, card: ApplicationCard, invited: Invited, member_id: int, now: datetime) -> bool:
    """Invite who has applied to found the organisation: code, link and a button, in their own chat and language. False
    when it has been decided meanwhile."""
    if not network.decide(tx, card.id, "welcome", member_id, now):
        return False
    invitations.invite(tx, "found", invited.link_hash, invited.code_hash, now, organisation_name=card.organisation,
                       language=card.language, role="mentor", made_by=member_id)
    spoken = words(card.language)
    said = spoken.text("application-invitation", organisation=card.organisation, code=invited.code,
                       links=invited.links, days=invitations.DAYS)
    button = Button(spoken.text("application-begin"), f"open:{invited.token}", primary=True)
    send(tx, card, Screen(said, rows=((button,),), secret=invited.link_hash), now)
    return True


def decline(tx: Connection, card: ApplicationCard, member_id: int, now: datetime) -> bool:
    """Tell who has applied; False when it has been decided meanwhile."""
    if not network.decide(tx, card.id, "declined", member_id, now):
        return False
    send(tx, card, Screen(words(card.language).text("application-not_now", organisation=card.organisation)), now)
    return True


def send(tx: Connection, card: ApplicationCard, screen: Screen, now: datetime) -> None:
    outbox.add(tx, card.channel, card.chat, {"screen": screen.plain(), "replaces": None, "strips": None}, now)
