"""A mentor sees to the structure: units, activities with their weekdays and times, the team's chat.

What two mentors change at once is not overwritten unseen: the later of them is shown the other's change first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from conversations.activity_details import NewActivity, activity_details, kind_of_activity, weekly_times
from conversations.answers import choice, choice_of, line
from conversations.changed import dated
from conversations.screen import Button, Screen
from conversations.talk import Talk
from conversations.unit_list import unit_list
from conversations.words import Clock, words
from storage import changes, chats, merging, outbox, people, units
from storage.changes import ChangeCard
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
        if unit.id:
            unit = await change(talk, unit, mine, turn)
        if unit is None:
            return await talk.say("done")


ANOTHER = UnitCard(0, "", 0, "", "", "", False)
"""No unit yet: the next round asks which."""


# Which unit

async def which_unit(talk: Talk, mine: list[UnitCard], last: UnitCard | None, turn: int) -> UnitCard | None:
    """The unit to see to: the same as before, the only one, or a chosen or new one; ANOTHER after a list, None when
    done."""
    same = next((unit for unit in mine if last is not None and unit.id == last.id), None)
    if same is not None:
        return same
    if len(mine) == 1 and last is None:
        return mine[0]
    named = {str(unit.id): marked(talk, unit) for unit in mine}
    more = ("new_unit", "new_partner", "from_list", "done")
    chosen = await talk.ask("unit", choice_of(named, more=more, on_card=False), item=turn)
    if chosen == "done":
        return None
    if chosen == "from_list":
        organisation = await which_organisation(talk, mine, turn)
        await talk.join(unit_list, organisation, turn)
        return ANOTHER
    if chosen in ("new_unit", "new_partner"):
        return await new_unit(talk, mine, turn, partner=chosen == "new_partner")
    return next((unit for unit in mine if str(unit.id) == chosen), None)


def marked(talk: Talk, unit: UnitCard) -> str:
    """A unit's name, with what is out of the ordinary: a partner group, a pause."""
    name = talk.phrase("unit.partner", unit=unit.name) if unit.partner else unit.name
    return talk.phrase("unit.paused", unit=name) if unit.paused else name


async def new_unit(talk: Talk, mine: list[UnitCard], turn: int, *, partner: bool) -> UnitCard:
    """A new unit, or a partner group."""
    organisation = await which_organisation(talk, mine, turn)
    there = [unit.name for unit in mine if unit.organisation_id == organisation]
    kind = "unit"
    if partner:
        kind = await talk.ask("partner", choice("association", "youth_group", on_card=False), item=turn)
    name = await talk.ask("group_name" if kind == "youth_group" else "unit_name", line(120, taken=there), item=turn)
    number = await talk.do("open_unit", units.open_unit, organisation, name, talk.now, kind, item=turn)
    return await talk.look("opened", units.unit_card, number, item=turn)


async def which_organisation(talk: Talk, mine: list[UnitCard], turn: int) -> int:
    """The organisation a new unit belongs to; asked where the mentor has several."""
    named = {str(unit.organisation_id): unit.organisation for unit in mine}
    if len(named) > 1:
        return int(await talk.ask("organisation", choice_of(named, on_card=False), item=turn))
    return next((unit.organisation_id for unit in mine),
                people.organisations_where(talk.me.roles, "change_structure")[0])


# One change of it

@dataclass(frozen=True)
class Seen:
    """A unit as it stood when its menu was shown: `change` is the number of its newest change then."""

    unit: UnitCard
    activities: list[ActivityCard]
    change: int
    turn: int


async def change(talk: Talk, unit: UnitCard, mine: list[UnitCard], turn: int) -> UnitCard | None:
    """One change to a unit; the unit for the next round, ANOTHER to choose anew, None when done."""
    last = await talk.look("last", changes.last, unit.id, item=turn)
    activities = await talk.look("activities", units.activities_of, unit.id, item=turn)
    groups = await talk.look("chats", chats.team_chats_of, unit.id, item=turn)
    seen = Seen(unit, activities, last, turn)
    options = ["add_activity", "team_chat", "more", "other_unit", "done"]
    if activities:
        options.insert(1, "change_activity")
    what = await talk.ask("what", choice(*options, on_card=False), item=turn, unit=marked(talk, unit),
                          activities=listed(talk, unit, activities),
                          chats=", ".join(groups) or talk.phrase("what.no_chat"))
    if what == "done":
        return None
    if what == "other_unit":
        return ANOTHER
    if what == "more":
        return await change_unit(talk, seen, mine)
    if what == "add_activity":
        told = await talk.join(activity_details, turn, [activity.name for activity in activities])
        if await done(talk, seen, None, add_activity, unit.id, told):
            await talk.say("added", item=turn, activity=told.name)
    elif what == "change_activity":
        await change_activity(talk, seen)
    else:
        await team_chat_link(talk, unit, turn)
    return unit


async def done(talk: Talk, seen: Seen, activity: int | None, deed: Callable[..., Any], *told: Any) -> bool:
    """Do it: `deed(tx, *told, now)`. When somebody else has changed the unit since its menu was shown, that is shown
    first, as often as it happens; False when it then was left, or what it was about has gone."""
    last, tries = seen.change, 0
    while True:
        item = f"{seen.turn}.{tries}"
        tried = await talk.do("try", unless_changed, seen.unit.id, activity, last, talk.member, deed, told, talk.now,
                              item=item)
        if tried.done:
            return True
        said = "\n".join(dated(talk.words, one, seen.unit.time_zone) for one in tried.others)
        if tried.gone:
            await talk.say("gone" if said else "gone_unseen", item=item, changes=said)
            return False
        if await talk.ask("meanwhile", choice("all_the_same", "leave", on_card=False), item=item,
                          changes=said) == "leave":
            return False
        last, tries = tried.others[-1].id, tries + 1


@dataclass(frozen=True)
class Tried:
    """What came of a change: done, or not because of what others have changed meanwhile; `gone` when it cannot be done
    any more."""

    done: bool
    gone: bool
    others: list[ChangeCard]


def unless_changed(tx: Connection, unit_id: int, activity_id: int | None, last: int, member_id: int,
                   deed: Callable[..., Any], told: tuple[Any, ...], now: datetime) -> Tried:
    """Do a deed, unless others have changed the unit after the change of that number, or closed what it is about."""
    others = changes.by_others(tx, unit_id, last, member_id)
    if not units.is_open(tx, unit_id, activity_id):
        went = merging.went_into(tx, unit_id)
        moved = changes.by_others(tx, went, last, member_id) if went is not None else []
        return Tried(False, True, [*others, *(one for one in moved if one.what == "unit_merged")])
    if others:
        return Tried(False, False, others)
    try:
        deed(tx, *told, now)
    except merging.NotMergeable:  # what it should become part of has been closed
        return Tried(False, True, [])
    return Tried(True, False, [])


async def change_unit(talk: Talk, seen: Seen, mine: list[UnitCard]) -> UnitCard | None:
    """What is rarely done to a whole unit; the unit for the next round, ANOTHER when it is no more."""
    unit, turn = seen.unit, seen.turn
    others = [other for other in mine if other.organisation_id == unit.organisation_id and other.id != unit.id]
    options = ["rename"]
    if unit.paused:
        options.append("resume")
    else:
        options.append("pause")
    if unit.individual_work:
        options.append("individual_off")
    else:
        options.append("individual_on")
    if any(other.partner == unit.partner for other in others):
        options.append("merge")
    options.append("close")
    what = await talk.ask("more", choice(*options, on_card=False), item=turn, unit=unit.name)
    if what == "rename":
        name = await talk.ask("new_name", line(120, taken=[other.name for other in others]), item=turn, name=unit.name)
        if await done(talk, seen, None, units.rename_unit, unit.id, name):
            await talk.say("renamed", item=turn, name=name)
    elif what in ("pause", "resume"):
        if await done(talk, seen, None, units.pause_unit if what == "pause" else units.resume_unit, unit.id):
            await talk.say("paused" if what == "pause" else "resumed", item=turn, name=unit.name)
    elif what in ("individual_on", "individual_off"):
        if await done(talk, seen, None, units.log_individual_work, unit.id, what == "individual_on"):
            await talk.say("individual", item=turn, unit=unit.name, on=str(what == "individual_on").lower())
    elif what == "merge":
        return await merge_unit(talk, seen, [other for other in others if other.partner == unit.partner])
    elif what == "close":
        sure = await talk.ask("sure_close", choice("yes", "no", on_card=False), item=turn, unit=unit.name)
        if sure == "yes" and await done(talk, seen, None, units.archive_unit, unit.id):
            await talk.say("closed", item=turn, unit=unit.name)
            return ANOTHER
    return unit


async def merge_unit(talk: Talk, seen: Seen, others: list[UnitCard]) -> UnitCard:
    """Let the unit go on as part of another, which is seen to next; its team chats are told."""
    unit, turn = seen.unit, seen.turn
    chosen = await talk.ask("merge", choice_of({str(other.id): marked(talk, other) for other in others}, on_card=False),
                            item=turn, unit=unit.name)
    into = next(other for other in others if str(other.id) == chosen)
    sure = await talk.ask("sure_merge", choice("yes", "no", on_card=False), item=turn, unit=unit.name, into=into.name)
    if sure == "no" or not await done(talk, seen, None, merge_units, unit, into):
        return unit
    await talk.say("merged", item=turn, unit=unit.name, into=into.name)
    return into


async def change_activity(talk: Talk, seen: Seen) -> None:
    """Other times, another name or kind, a pause, one with another, or no longer planned."""
    activities, turn = seen.activities, seen.turn
    named = {str(activity.id): activity.name for activity in activities}
    chosen = await talk.ask("activity", choice_of(named, on_card=False), item=turn)
    activity = next(activity for activity in activities if str(activity.id) == chosen)
    others = [other for other in activities if other.id != activity.id]
    options = ["times", "name", "kind"]
    if activity.paused:
        options.append("resume")
    else:
        options.append("pause")
    if others:
        options.append("merge")
    options.append("archive")
    what = await talk.ask("change", choice(*options, on_card=False), item=turn, activity=activity.name)
    if what == "name":
        name = await talk.ask("new_name", line(120, taken=[other.name for other in others]), item=turn,
                              name=activity.name)
        if await done(talk, seen, activity.id, units.rename_activity, activity.id, name):
            await talk.say("renamed", item=turn, name=name)
    elif what == "kind":
        kind = await talk.join(kind_of_activity, turn, section="activity_details")
        if await done(talk, seen, activity.id, units.change_kind, activity.id, kind):
            await talk.say("kind_changed", item=turn, activity=activity.name)
    elif what in ("pause", "resume"):
        pause_or_resume = units.pause_activity if what == "pause" else units.resume_activity
        if await done(talk, seen, activity.id, pause_or_resume, activity.id):
            await talk.say("paused" if what == "pause" else "resumed", item=turn, name=activity.name)
    elif what == "merge":
        await merge_activity(talk, seen, activity, others)
    elif what == "archive":
        sure = await talk.ask("sure", choice("yes", "no", on_card=False), item=turn, activity=activity.name)
        if sure == "yes" and await done(talk, seen, activity.id, units.archive_activity, activity.id):
            await talk.say("archived", item=turn, activity=activity.name)
    else:
        times = await talk.join(weekly_times, turn, section="activity_details")
        told = NewActivity(activity.name, activity.kind, times)
        if await done(talk, seen, activity.id, set_slots, activity.id, told):
            await talk.say("times_set", item=turn, activity=activity.name)


async def merge_activity(talk: Talk, seen: Seen, activity: ActivityCard, others: list[ActivityCard]) -> None:
    """Let one activity go on as another of the unit."""
    turn = seen.turn
    chosen = await talk.ask("as_what", choice_of({str(other.id): other.name for other in others}, on_card=False),
                            item=turn, activity=activity.name)
    into = next(other for other in others if str(other.id) == chosen)
    sure = await talk.ask("sure_as", choice("yes", "no", on_card=False), item=turn, activity=activity.name,
                          into=into.name)
    if sure == "yes" and await done(talk, seen, activity.id, merging.merge_activities, activity.id, into.id):
        await talk.say("goes_on", item=turn, activity=activity.name, into=into.name)


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


def merge_units(tx: Connection, unit: UnitCard, into: UnitCard, now: datetime) -> None:
    """Merge, and say so in the team chats that go along, in the organisation's language."""
    teams = chats.where_teams_talk(tx, unit.id)
    merging.merge_units(tx, unit.id, into.id, now)
    told = Screen(words(unit.language).text("my_unit-merged_in_chat", unit=unit.name, into=into.name))
    for channel, chat in teams:
        outbox.add(tx, channel, chat, {"screen": told.plain(), "replaces": None, "strips": None}, now)


def listed(talk: Talk, unit: UnitCard, activities: list[ActivityCard]) -> str:
    """The activities of a unit, a line each; its individual work where it logs that."""
    lines = []
    for activity in activities:
        times = ", ".join(shown_slot(talk, slot) for slot in activity.slots)
        lines.append(talk.phrase("what.activity" if activity.slots else "what.irregular", times=times,
                                 activity=activity.name))
        if activity.paused:
            lines[-1] = talk.phrase("what.paused", activity=lines[-1])
    if unit.individual_work:
        lines.append(talk.phrase("what.individual"))
    return "\n".join(lines) or talk.phrase("what.no_activity")


def shown_slot(talk: Talk, slot: Slot) -> str:
    """ "Fri 17–21" """
    day = date(2024, 1, 1) + timedelta(days=slot.weekday)  # a Monday
    return f"{talk.words.weekday(day)} {talk.words.shown(Clock(slot.starts))}–{talk.words.shown(Clock(slot.ends))}"
