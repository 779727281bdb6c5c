"""A coordinator sees to the network: its organisations, announcements to all mentors, their chat, what people say of
the tool."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, long_text
from conversations.screen import Button, Document, Screen
from conversations.talk import Talk
from conversations.telling import tell, write
from conversations.words import words
from reports.export import cell
from storage import chats, enquiries, people
from storage import network as organisations
from storage.enquiries import EnquiryCard
from storage.invitations import link_token
from storage.network import NetworkCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_LINES = 40
"""Organisations the board has a line for; more would not fit into one message."""
LONGEST = 1500
"""Characters of an announcement."""


async def network(talk: Talk) -> None:
    """Round by round: the board, one thing done, until done."""
    if not any(role.role == "coordinator" for role in talk.me.roles):
        return await talk.say("only_coordinator")
    turn = 0
    while True:
        turn += 1
        there = await talk.look("organisations", organisations.organisations_of_network, item=turn)
        what = await talk.ask(
            "board", choice("announce", "chat", "feedback", "invite", "done", on_card=False), item=turn,
            organisations=listed(talk, there), of=len(there), alone=sum(not one.mentors for one in there))
        if what == "announce":
            await announce(talk, turn)
        elif what == "chat":
            await chat_link(talk, turn)
        elif what == "feedback":
            await feedback_list(talk, turn)
        elif what == "invite":
            return await talk.say("invite", buttons=talk.starts("invite"))
        else:
            return await talk.say("over")


def listed(talk: Talk, there: list[NetworkCard]) -> str:
    """A line for each organisation; those without a mentor first, as somebody has to see to them."""
    there = sorted(there, key=lambda one: bool(one.mentors))
    lines = [talk.phrase("line" if one.mentors else "line_alone", organisation=one.name, units=one.units,
                         people=one.people, mentors=", ".join(one.mentors)) for one in there[:MOST_LINES]]
    if len(there) > MOST_LINES:
        lines.append(talk.phrase("more", of=len(there) - MOST_LINES))
    return "\n".join(lines) or talk.phrase("empty")


# Announcements

@dataclass(frozen=True)
class Sent:
    """How far an announcement went: mentors and chats it is on its way to, and who cannot be reached."""

    mentors: int
    chats: int
    missed: tuple[str, ...]


async def announce(talk: Talk, turn: int) -> None:
    """Type it, see it once more, send it to every mentor and every mentors' chat."""
    text = await talk.ask("text", long_text(LONGEST), item=turn, longest=LONGEST)
    if await talk.ask("sure", choice("send", "no", on_card=False), item=turn, text=text) == "no":
        return await talk.say("not_sent", item=turn)
    sent = await talk.do("send", send, f"{talk.id}-{turn}", text, talk.member, talk.words.language, talk.now, item=turn)
    missed = ", ".join(sent.missed[:MOST_LINES])
    await talk.say("sent_but" if missed else "sent", item=turn, mentors=sent.mentors, chats=sent.chats, missed=missed)


def send(tx: Connection, key: str, text: str, member_id: int, language: str, now: datetime) -> Sent:
    """Queue an announcement, each message once whatever happens: to every mentor in their own language, to the mentors'
    chats in the coordinator's."""
    who = people.name_of(tx, member_id)
    mentors = [one for one in organisations.mentors_of_network(tx) if one != member_id]
    missed = [one for one in mentors if not tell(
        tx, one, "network-announcement", now, once=f"announcement:{key}:{one}", who=who, text=text)]
    there = chats.mentors_chats_to_tell(tx)
    screen = Screen(words(language).text("network-announcement", who=who, text=text))
    for channel, chat, _ in there:
        write(tx, channel, chat, screen, now, f"announcement:{key}:{channel}:{chat}")
    return Sent(len(mentors) - len(missed), len(there), tuple(people.name_of(tx, one) for one in missed))


async def chat_link(talk: Talk, turn: int) -> None:
    """A link that makes a group the mentors' own; its payload is good once, for a day, and for this person alone."""
    if not talk.here.telegram:
        return await talk.say("no_telegram", item=turn)
    payload = link_token(talk.chance(16))
    await talk.do("offer", chats.offer_chat, talk.seal.of(payload), talk.member, None, talk.now, item=turn)
    address = f"https://t.me/{talk.here.telegram}?startgroup={payload}"
    await talk.say("chat", item=turn, address=address, buttons=(Button(talk.phrase("chat.button"), url=address),))


# What people say of the tool

async def feedback_list(talk: Talk, turn: int) -> None:
    """Every line as a file, for whoever develops the tool; without the names of who wrote them."""
    lines = await talk.look("feedback_lines", feedback_file, item=turn)
    if not lines:
        return await talk.say("no_feedback", item=turn)
    await talk.say("feedback", item=turn, screen=Screen(
        talk.phrase("feedback_list"), document=Document("feedback.csv", "text/csv", lines)))


def feedback_file(tx: Connection) -> str:
    """All feedback as CSV (UTF-8 with a byte-order mark), oldest first; empty when there is none."""
    cards = enquiries.feedback(tx)
    if not cards:
        return ""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(("asked_at", "organisation", "about", "text"))
    for card in cards:
        writer.writerow([cell(value) for value in told(card)])
    return "\ufeff" + file.getvalue()


def told(card: EnquiryCard) -> tuple[object, ...]:
    return card.asked_at, card.organisation, card.about, card.text
