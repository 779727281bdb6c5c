"""A mentor has added the bot to a group: which unit's team is it?"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, choice_of
from conversations.screen import Screen
from conversations.talk import Talk
from conversations.words import words
from reports.periods import next_monday
from storage import chats, outbox, units
from storage.units import UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def team_chat(talk: Talk, chat: str, title: str) -> None:
    """Bind a group to a unit, asked in private; the group is told. One bound already moves only when that is meant."""
    mine = await talk.look("units", units.to_mentor, talk.member)
    if not mine:
        return await talk.say("only_mentor")
    standing = await talk.look("standing", chats.standing_of, talk.here.channel, chat, talk.member)
    if standing is not None and standing.unit is None:
        return await talk.say("elsewhere", title=title)
    named = {str(unit.id): unit.name for unit in mine}
    chosen = await talk.ask("unit", choice_of(named, more=("none",), on_card=False), title=title)
    unit = next((unit for unit in mine if str(unit.id) == chosen), None)
    if unit is None:
        return await talk.say("left_alone", title=title)
    before = standing.unit if standing is not None else None
    if before is not None and before.id == unit.id:
        return await talk.say("already", title=title, unit=unit.name)
    if before is not None:
        instead = await talk.ask("instead", choice("yes", "no", on_card=False), title=title, old=before.name,
                                 unit=unit.name)
        if instead == "no":
            return await talk.say("left_alone", title=title)
    await talk.do("bind", bind, unit, talk.here.channel, chat, title, talk.member, talk.now)
    await talk.say("bound", unit=unit.name, title=title)


def bind(tx: Connection, unit: UnitCard, channel: str, chat: str, title: str, member_id: int, now: datetime) -> None:
    """Bind the group, plan its first Monday, and say so in the group, in the organisation's language."""
    chats.bind_team_chat(tx, unit.id, channel, chat, title, member_id, next_monday(now, unit.time_zone), now)
    greeting = Screen(words(unit.language).text("team_chat-greeting", unit=unit.name))
    outbox.add(tx, channel, chat, {"screen": greeting.plain(), "replaces": None, "strips": None}, now)
