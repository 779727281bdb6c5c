"""A line about the tool itself, from anybody to the coordinator and whoever develops it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import long_text
from conversations.ask import other_talk
from conversations.talk import Talk
from conversations.telling import tell_coordinators
from storage import enquiries, people
from storage.enquiries import LONGEST

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def feedback(talk: Talk) -> None:
    """Take the line, with the question that stood open."""
    other = await talk.look("other", other_talk, talk.me.identity_id, talk.member, talk.id, False)
    told = await talk.ask("line", long_text(LONGEST))
    about = other.asking if other is not None else None
    reached = await talk.do("give", give, told, about, talk.member, talk.now)
    await talk.say("sent" if reached else "kept")


def give(tx: Connection, text: str, about: str | None, member_id: int, now: datetime) -> int:
    """Keep the line and tell the coordinators; how many could be reached."""
    place = next((role.organisation_id for role in people.roles_of(tx, member_id) if role.organisation_id), None)
    enquiries.ask(tx, "feedback", member_id, place, text, now, about=about)
    who = people.name_of(tx, member_id)
    if about is None:
        return tell_coordinators(tx, "feedback-told", now, but=member_id, who=who, text=text)
    return tell_coordinators(tx, "feedback-told_about", now, but=member_id, who=who, text=text, about=about)
