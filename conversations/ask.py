"""Ask somebody who knows: a worker the mentors of their organisation, a mentor the coordinator. The answer comes back
here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, choice_of, long_text
from conversations.record import Record
from conversations.story import story_of
from conversations.talk import Talk
from conversations.telling import tell
from storage import enquiries, people, talks
from storage.enquiries import LONGEST, EnquiryCard, Helper

if TYPE_CHECKING:
    from sqlalchemy import Connection

STORY_LINES, STORY_LENGTH = 14, 1200
"""How much of a talk's story somebody is shown: its end, as far as it fits below a question on a phone."""


async def ask(talk: Talk) -> None:
    """Choose whom, type one question, agree or not to show where one is."""
    helpers = await talk.look("helpers", enquiries.may_ask, talk.member)
    if not helpers:
        return await talk.say("nobody")
    chosen = str(helpers[0].organisation_id)
    if len(helpers) > 1:
        chosen = await talk.ask("whom", choice_of({str(one.organisation_id): talk.phrase(
            f"whom.of_{one.kind}", organisation=one.organisation) for one in helpers}, on_card=False))
    await put_question(talk, next(one for one in helpers if str(one.organisation_id) == chosen))


async def put_question(talk: Talk, helper: Helper, turn: object = None) -> None:
    """One question to the mentors of an organisation, or to the coordinator."""
    there = await talk.look("there", enquiries.who_answers, helper.kind, helper.organisation_id, talk.member, item=turn)
    if not there:
        missing = "no_mentor" if helper.kind == "mentor" else "no_coordinator"
        return await talk.say(missing, item=turn, organisation=helper.organisation)
    asked = await talk.ask("question", long_text(LONGEST), item=turn, kind=helper.kind,
                           organisation=helper.organisation)
    other = await talk.look("other", other_talk, talk.me.identity_id, talk.member, talk.id, True, item=turn)
    shown = None
    if other is not None:
        what = other.title or talk.phrase(f"desk-doing_{other.script}")
        if await talk.ask("show", choice("yes", "no", on_card=False), item=turn, kind=helper.kind, what=what) == "yes":
            shown = other.id
    reached = await talk.do("put", put, helper, asked, shown, talk.member, talk.now, item=turn)
    await talk.say("sent" if reached else "waits", item=turn, kind=helper.kind, organisation=helper.organisation)


@dataclass(frozen=True)
class OtherTalk:
    """Another talk of somebody's that is not finished, and the key of the question that is open in it."""

    id: int
    script: str
    title: str
    asking: str


def other_talk(tx: Connection, identity_id: int, member_id: int, this: int, begun: bool) -> OtherTalk | None:
    """The unfinished talk last touched besides this one; with `begun` only one that has answers."""
    people.require_self(tx, member_id)
    for row in talks.open_talks(tx, identity_id, member_id):
        record = Record.of(row.record)
        if row.id != this and record.asking and (record.answers() or not begun):
            return OtherTalk(row.id, row.script, record.title, re.sub(r"\[.*\]", "", record.asking).replace(".", "-"))
    return None


def put(tx: Connection, helper: Helper, text: str, shown: int | None, member_id: int, now: datetime) -> int:
    """Write the question down and bring it to everybody who may answer it; how many of them can be reached."""
    number = enquiries.ask(tx, helper.kind, member_id, helper.organisation_id, text, now,
                           story=None if shown is None else state_of(tx, shown, member_id))
    there = enquiries.who_answers(tx, helper.kind, helper.organisation_id, member_id)
    for one in there:
        talks.push(tx, one, "answer_question", [number], f"enquiry:{number}")
    return sum(people.where_to_reach(tx, one) is not None for one in there)


def state_of(tx: Connection, talk_id: int, member_id: int) -> str | None:
    """A member's own talk as a story without anybody's words; None when there is no such talk."""
    from conversations.dialogues import SCRIPTS  # which names this very dialogue

    row = talks.talk(tx, talk_id)
    if row is None or row.member_id != member_id:
        return None
    waiting = talks.pushes(tx)
    story = story_of(tx, row, SCRIPTS)
    talks.pushes(tx)  # nothing of a story happens
    for one in waiting:
        talks.push(tx, one.member_id, one.script, one.arguments, one.subject)
    return story


# The one who answers

async def answer_question(talk: Talk, number: int) -> None:
    """Show who asks what, and from where; take the answer back to them."""
    talk.subject = f"enquiry:{number}"
    card = await talk.look("card", enquiries.enquiry, number, fresh=True)
    if card is None:
        return await already(talk, card, "")
    who = card.who or talk.phrase("people-former")
    talk.name("doing", who=who)
    if card.answered_at is not None:
        return await already(talk, card, who)
    facts = {"who": who, "organisation": card.organisation, "text": card.text}
    may_answer = choice("answer", or_typed=("answer", long_text(LONGEST), "answer"), on_card=False)
    if card.story:
        await talk.ask("asked_showing", may_answer, story=ending(card.story), **facts)
    else:
        await talk.ask("asked", may_answer, **facts)
    told = await talk.ask("answer", long_text(LONGEST), who=who)
    done = await talk.do("answered", answer, number, told, talk.member, talk.now)
    if done == "late":
        card = await talk.look("late", enquiries.enquiry, number)
        return await already(talk, card, who)
    await talk.say("brought" if done == "brought" else "out_of_reach", who=who)


async def already(talk: Talk, card: EnquiryCard | None, who: str) -> None:
    """Somebody was faster; with what they answered, so that nobody answers otherwise."""
    if card is None:
        return await talk.say("gone")
    await talk.say("already", colleague=card.answered_by or talk.phrase("people-former"), who=who,
                   answer=card.answer or "")


def ending(story: str) -> str:
    """The last lines of a story, for a phone."""
    lines = [line for line in story.splitlines() if line and not line.startswith("# Talk")][-STORY_LINES:]
    while len(lines) > 1 and len("\n".join(lines)) > STORY_LENGTH:
        lines.pop(0)
    return "\n".join(lines)[-STORY_LENGTH:]


def answer(tx: Connection, number: int, text: str, member_id: int, now: datetime) -> str:
    """Write the answer down and bring it to who has asked: brought, out_of_reach (kept all the same), or late where
    somebody was faster."""
    card = enquiries.enquiry(tx, number)
    if card is None or not enquiries.answer(tx, number, text, member_id, now):
        return "late"
    told = card.member_id is not None and tell(
        tx, card.member_id, "ask-answered", now, who=people.name_of(tx, member_id), text=card.text, answer=text)
    return "brought" if told else "out_of_reach"
