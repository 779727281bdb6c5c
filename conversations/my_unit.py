"""A mentor sees to the structure: units, activities with their weekdays and times, the team's chat."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from conversations.activity_details import NewActivity, activity_details, kind_of_activity, weekly_times
from conversations.answers import choice, choice_of, line
from conversations.screen import Button
from conversations.talk import Talk
from conversations.words import Clock
from storage import chats, people, units
from storage.invitations import link_token
from storage.units import ActivityCard, Slot, UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

async def my_unit(talk: Talk) -> None:
    """Round by round: choose a unit, change one thing, until done."""
    turn = 0
    unit: UnitCard | None = None
    while True:
        turn += 1
        mine = await talk.look("units", units.to_mentor, talk.member, item=turn)
        if not mine and not any(role.role == "mentor" for role in talk.me.roles):
            return await talk.say("only_mentor")
        unit = await which_unit(talk, mine, unit, turn)
        if unit is None:
            return await talk.say("done")
        unit = await change(talk, unit, mine, turn)
        if unit is None:
            return await talk.say("done")


async def which_unit(talk: Talk, mine: list[UnitCard], last: UnitCard | None, turn: int) -> UnitCard | None:
    """The unit to see to; the same as before, the only one, or a chosen or new one."""
    if last is not None and last.id:
        return next((unit for unit in mine if unit.id == last.id), last)
    if len(mine) == 1 and last is None:
        return mine[0]
    named = {str(unit.id): unit.name for unit in mine}
    chosen = await talk.ask("unit", choice_of(named, more=("new_unit", "done"), on_card=False), item=turn)
    if chosen == "new_unit":
        organisation = await which_organisation(talk, mine, turn)
        there = [unit.name for unit in mine if unit.organisation_id == organisation]
        name = await talk.ask("unit_name", line(120, taken=there), item=turn)
        number = await talk.do("open_unit", units.open_unit, organisation, name, talk.now, item=turn)
        return await talk.look("opened", units.unit_card, number, item=turn)
    return next((unit for unit in mine if str(unit.id) == chosen), None)


async def which_organisation(talk: Talk, mine: list[UnitCard], turn: int) -> int:
    """The organisation a new unit belongs to; asked where the mentor has several."""
    named = {str(unit.organisation_id): unit.organisation for unit in mine}
    if len(named) > 1:
        return int(await talk.ask("organisation", choice_of(named, on_card=False), item=turn))
    return next((unit.organisation_id for unit in mine),
                people.organisations_where(talk.me.roles, "change_structure")[0])


async def change(talk: Talk, unit: UnitCard, mine: list[UnitCard], turn: int) -> UnitCard | None:
    """One change to a unit; the unit for the next round (id 0: choose anew), None when done."""
    activities = await talk.look("activities", units.activities_of, unit.id, item=turn)
    groups = await talk.look("chats", chats.team_chats_of, unit.id, item=turn)
    options = ["add_activity", "team_chat", "rename", "other_unit", "done"]
    if activities:
        options.insert(1, "change_activity")
    what = await talk.ask("what", choice(*options, on_card=False), item=turn, unit=unit.name,
                          activities=listed(talk, activities), chats=", ".join(groups) or talk.phrase("what.no_chat"))
    if what == "done":
        return None
    if what == "other_unit":
        return UnitCard(0, "", 0, "", "", "", False)
    if what == "add_activity":
        told = await talk.join(activity_details, turn, [activity.name for activity in activities])
        await talk.do("add", add_activity, unit.id, told, talk.now, item=turn)
        await talk.say("added", item=turn, activity=told.name)
    elif what == "change_activity":
        await change_activity(talk, activities, turn)
    elif what == "rename":
        others = [other.name for other in mine if other.organisation_id == unit.organisation_id and other.id != unit.id]
        name = await talk.ask("new_name", line(120, taken=others), item=turn, name=unit.name)
        await talk.do("rename", units.rename_unit, unit.id, name, talk.now, item=turn)
        await talk.say("renamed", item=turn, name=name)
    else:
        await team_chat_link(talk, unit, turn)
    return unit


async def change_activity(talk: Talk, activities: list[ActivityCard], turn: int) -> None:
    """Other times, another name or kind, or no longer planned."""
    named = {str(activity.id): activity.name for activity in activities}
    chosen = await talk.ask("activity", choice_of(named, on_card=False), item=turn)
    activity = next(activity for activity in activities if str(activity.id) == chosen)
    options = choice("times", "name", "kind", "archive", on_card=False)
    what = await talk.ask("change", options, item=turn, activity=activity.name)
    if what == "name":
        others = [other.name for other in activities if other.id != activity.id]
        name = await talk.ask("new_name", line(120, taken=others), item=turn, name=activity.name)
        await talk.do("rename_activity", units.rename_activity, activity.id, name, talk.now, item=turn)
        return await talk.say("renamed", item=turn, name=name)
    if what == "kind":
        kind = await talk.join(kind_of_activity, turn, section="activity_details")
        await talk.do("kind", units.change_kind, activity.id, kind, talk.now, item=turn)
        return await talk.say("kind_changed", item=turn, activity=activity.name)
    if what == "archive":
        if await talk.ask("sure", choice("yes", "no", on_card=False), item=turn, activity=activity.name) == "no":
            return
        await talk.do("archive", units.archive_activity, activity.id, talk.now, item=turn)
        return await talk.say("archived", item=turn, activity=activity.name)
    times = await talk.join(weekly_times, turn, section="activity_details")
    told = NewActivity(activity.name, activity.kind, times)
    await talk.do("times", set_slots, activity.id, told, talk.now, item=turn)
    await talk.say("times_set", item=turn, activity=activity.name)


async def team_chat_link(talk: Talk, unit: UnitCard, turn: int) -> None:
    """A link that adds the bot to a group; its payload is good once, for a day, and for this mentor alone."""
    if not talk.here.telegram:
        return await talk.say("no_telegram", item=turn)
    payload = link_token(talk.chance(16))
    await talk.do("offer", chats.offer_chat, talk.seal.of(payload), talk.member, unit.organisation_id, talk.now,
                  item=turn)
    address = f"https://t.me/{talk.here.telegram}?startgroup={payload}"
    await talk.say("team_chat", item=turn, unit=unit.name, address=address,
                   buttons=(Button(talk.phrase("team_chat.button"), url=address),))


def add_activity(tx: Connection, unit_id: int, told: NewActivity, now: datetime) -> int:
    """Write an activity down; its id."""
    return units.add_activity(tx, unit_id, told.name, told.kind, told.slots(), now)


def set_slots(tx: Connection, activity_id: int, told: NewActivity, now: datetime) -> None:
    """Other times from now on."""
    units.change_times(tx, activity_id, told.slots(), now)


def listed(talk: Talk, activities: list[ActivityCard]) -> str:
    """The activities of a unit, a line each."""
    lines = [talk.phrase("what.activity" if activity.slots else "what.irregular", activity=activity.name,
                         times=", ".join(shown_slot(talk, slot) for slot in activity.slots))
             for activity in activities]
    return "\n".join(lines) or talk.phrase("what.no_activity")


def shown_slot(talk: Talk, slot: Slot) -> str:
    """ "Fri 17–21" """
    day = date(2024, 1, 1) + timedelta(days=slot.weekday)  # a Monday
    return f"{talk.words.weekday(day)} {talk.words.shown(Clock(slot.starts))}–{talk.words.shown(Clock(slot.ends))}"
