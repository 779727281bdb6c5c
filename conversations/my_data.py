"""Everything held about you, as a file; a code for another phone or browser of yours; and how to be gone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from conversations.answers import choice
from conversations.screen import Document, Screen
from conversations.talk import Talk
from conversations.telling import tell_coordinators
from conversations.words import Words
from storage import membership, own_data, people, units

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def my_data(talk: Talk, what: str = "") -> None:
    """Send everything, or remove the person, as they choose; `what` is already said with "/mydata delete"."""
    held = await talk.look("held", counted, talk.member)
    if what != "delete":
        what = await talk.ask("what", choice("send", "delete", "leave", on_card=False, width=1), name=held.name,
                              sessions=held.sessions, reflections=held.reflections, chats=held.chats)
    if what == "leave":
        return await talk.say("left")
    if what == "delete":
        return await go(talk, held)
    screen = await talk.look("everything", as_file, talk.member, talk.words, talk.now, fresh=True)
    await talk.say("sent", screen=screen)


@dataclass(frozen=True)
class Held:
    """How much is held about a member, and where they are the only mentor."""

    name: str
    sessions: int
    reflections: int
    chats: int
    only_mentor_of: list[str]


def counted(tx: Connection, member_id: int) -> Held:
    """How much there is, in numbers."""
    everything = own_data.everything_about(tx, member_id)
    alone = [role.organisation_id for role in people.roles_of(tx, member_id)
             if role.role == "mentor" and role.organisation_id is not None
             and membership.is_last_mentor(tx, member_id, role.organisation_id)]
    return Held(people.name_of(tx, member_id), len(everything["sessions"]), len(everything["reflections"]),
                len(everything["chats"]), [units.organisation_name(tx, number) for number in alone])


def as_file(tx: Connection, member_id: int, words: Words, now: datetime) -> Screen:
    """Everything as one JSON file, with what it holds in words."""
    everything = own_data.everything_about(tx, member_id)
    readable = {"written": now, **everything}
    text = json.dumps(readable, ensure_ascii=False, indent=1, default=as_text)
    return Screen(words.text("my_data-everything"), document=Document("logbook.json", "application/json", text=text))


def as_text(value: Any) -> str:
    """A date, a time or a moment as ISO 8601 has it."""
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in a file")


async def go(talk: Talk, held: Held) -> None:
    """Say plainly what goes and what stays, and then do it; nothing of it can be taken back."""
    facts: dict[str, Any] = {"name": held.name, "sessions": held.sessions}
    if held.only_mentor_of and await talk.ask("last_mentor", choice("go", "stay", on_card=False),
                                              organisations=held.only_mentor_of) == "stay":
        return await talk.say("left", buttons=talk.starts("organisation"))
    if await talk.ask("sure", choice("yes", "no", on_card=False, width=1), **facts) == "no":
        return await talk.say("left")
    await talk.do("forget", forget, talk.member, held.only_mentor_of, talk.now)
    await talk.say("gone", **facts)


def forget(tx: Connection, member_id: int, without_mentor: list[str], now: datetime) -> None:
    """Remove the member; the coordinators hear which organisation is without a mentor from now on."""
    own_data.forget(tx, member_id, now)
    for organisation in without_mentor:
        tell_coordinators(tx, "my_data-without_mentor", now, begin=("invite",), organisation=organisation)
