"""A mentor keeps an organisation in order: one board of what it is like now, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, choice_of, line
from conversations.ask import put_question
from conversations.changed import dated
from conversations.our_people import our_people
from conversations.talk import Talk
from reports import coverage
from reports.coverage import Coverage, UnitCoverage
from storage import changes, enquiries, membership, people, practice, talks, units
from storage.enquiries import Helper
from storage.units import OrganisationCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_UNITS = 40
"""Units the board has a line for; more would not fit into one message."""
CHANGES_A_PAGE = 8
QUESTIONS_AT_ONCE = 5
YEARS, DAYS = (1, 2, 3, 5, 10), (7, 14, 30)
"""How long reflections and old values (years), and closed talks (days, the program keeps none longer) may be kept."""


async def my_organisation(talk: Talk) -> None:
    """Round by round: the board, one thing done, until done."""
    mine = await talk.look("mine", mentored, talk.member)
    if not mine:
        return await talk.say("only_mentor")
    chosen = mine[0]
    if len(mine) > 1:
        named = {str(one.id): one.name for one in mine}
        number = await talk.ask("organisation", choice_of(named, on_card=False))
        chosen = next(one for one in mine if str(one.id) == number)
    talk.name("doing", organisation=chosen.name)
    turn, goes_on = 0, True
    while goes_on:
        turn += 1
        goes_on = await board(talk, chosen.id, turn)


def mentored(tx: Connection, member_id: int) -> list[OrganisationCard]:
    """The organisations whose mentor a member is; not those to practise in."""
    people.require_self(tx, member_id)
    mine = people.organisations_where(people.roles_of(tx, member_id), "change_settings")
    return [units.organisation_card(tx, number) for number in mine if not units.is_practice(tx, number)]


@dataclass(frozen=True)
class State:
    """What the board says besides coverage: people, and questions waiting for a mentor."""

    people: int
    unreachable: int
    finished: int
    practising: int
    questions: int


def state_of(tx: Connection, organisation_id: int) -> State:
    there, practised = membership.people_of(tx, organisation_id), practice.finished(tx, organisation_id)
    return State(len(there), sum(not one.reachable for one in there), practised.finished, practised.of,
                 len(enquiries.unanswered(tx, organisation_id)))


async def board(talk: Talk, number: int, turn: int) -> bool:
    """Show it and do one thing; False when there is nothing more to do here."""
    card = await talk.look("card", settings_of, number, item=turn)
    state = await talk.look("state", state_of, number, item=turn)
    covered = await talk.look("coverage", coverage.by_unit, number, talk.now, fresh=True, item=turn)
    options = ["people", "changes", "keeping", "rename", "coordinator", "done"]
    if state.questions:
        options.insert(0, "questions")
    what = await talk.ask("board", choice(*options, on_card=False), item=turn, organisation=card.name,
                          people=state.people, unreachable=state.unreachable, units=listed(talk, covered),
                          finished=state.finished, of=state.practising, questions=state.questions)
    if what == "people":
        return await talk.join(our_people, card, turn)
    if what == "changes":
        await what_changed(talk, card, turn)
    elif what == "keeping":
        await keeping(talk, card, turn)
    elif what == "rename":
        name = await talk.ask("new_name", line(120), item=turn, organisation=card.name)
        await talk.do("rename", units.rename_organisation, number, name, talk.now, item=turn)
        await talk.say("renamed", item=turn, organisation=name)
    elif what == "coordinator":
        await talk.join(put_question, Helper("coordinator", number, card.name), turn, section="ask")
    elif what == "questions":
        await talk.do("bring", bring_questions, number, talk.member, item=turn)
        await talk.say("brought", item=turn)
    else:
        await talk.say("over", item=turn)
    return what in ("changes", "keeping", "rename", "coordinator")


def settings_of(tx: Connection, organisation_id: int) -> OrganisationCard:
    """For who may change them."""
    people.require(tx, "change_settings", organisation_id)
    return units.organisation_card(tx, organisation_id)


def listed(talk: Talk, covered: list[UnitCoverage]) -> str:
    """A line for each unit: last week, this month; never a name of somebody."""
    lines = [talk.phrase("unit", unit=one.unit, week=shown(talk, one.week), month=shown(talk, one.month))
             for one in covered[:MOST_UNITS]]
    if len(covered) > MOST_UNITS:
        lines.append(talk.phrase("more_units", units=len(covered) - MOST_UNITS))
    return "\n".join(lines) or talk.phrase("no_units")


def shown(talk: Talk, covered: Coverage) -> str:
    """ "4 of 5 logged" """
    if not covered.planned:
        return talk.phrase("nothing_planned")
    return talk.phrase("logged", logged=covered.logged, planned=covered.planned)


def bring_questions(tx: Connection, organisation_id: int, member_id: int) -> int:
    """Ask this mentor the oldest open questions again, each in a talk of its own; how many."""
    waiting = enquiries.unanswered(tx, organisation_id)[:QUESTIONS_AT_ONCE]
    for number in waiting:
        talks.push(tx, member_id, "answer_question", [number], f"enquiry:{number}")
    return len(waiting)


# What was changed

async def what_changed(talk: Talk, card: OrganisationCard, turn: int) -> None:
    """The activity log, newest first, page by page, of the whole organisation or one unit."""
    page, unit, before = 0, None, None
    while True:
        page += 1
        here = f"{turn}_{page}"
        found = await talk.look("page", changes.log, card.id, CHANGES_A_PAGE + 1, before, unit, item=here)
        lines = "\n".join(f"· {dated(talk.words, one, card.time_zone)}" for one in found[:CHANGES_A_PAGE])
        options = ["one_unit", "overview"]
        if len(found) > CHANGES_A_PAGE:
            options.insert(0, "earlier")
        what = await talk.ask("log", choice(*options, on_card=False), item=here,
                              changes=lines or talk.phrase("log.nothing"))
        if what == "overview":
            return
        if what == "one_unit":
            there = await talk.look("log_units", units.units_of, card.id, item=here)
            named = {str(one.id): one.name for one in there}
            chosen = await talk.ask("log_unit", choice_of(named, more=("all",), on_card=False), item=here)
            unit, before = None if chosen == "all" else int(chosen), None
        else:
            before = found[CHANGES_A_PAGE - 1].id


# How long what is kept

async def keeping(talk: Talk, card: OrganisationCard, turn: int) -> None:
    """One of the three times; shorter ones erase, so that is said before."""
    what = await talk.ask(
        "keeping", choice("reflections", "revisions", "talks", on_card=False), item=turn,
        reflections=years(talk, card.reflections_years), revisions=years(talk, card.revisions_years),
        talks=days(talk, card.talks_days))
    named = ({str(one): days(talk, one) for one in DAYS} if what == "talks" else
             {str(one): years(talk, one) for one in YEARS})
    if what == "talks":
        chosen = await talk.ask("talks_for", choice_of(named, width=2, on_card=False), item=turn)
    else:
        chosen = await talk.ask("years_for", choice_of(named, more=("ever",), width=2, on_card=False), item=turn,
                                what=what)
    length = None if chosen == "ever" else int(chosen)
    if length is not None:
        told = days(talk, length) if what == "talks" else years(talk, length)
        if await talk.ask("erases", choice("yes", "no", on_card=False), item=turn, what=what, length=told) == "no":
            return await talk.say("kept_as_it_was", item=turn)
    await talk.do("keep", keep, card.id, what, length, talk.now, item=turn)
    await talk.say("keeps", item=turn)


def years(talk: Talk, number: int | None) -> str:
    return talk.phrase("ever") if number is None else talk.phrase("years", number=number)


def days(talk: Talk, number: int | None) -> str:
    return talk.phrase("days", number=DAYS[-1] if number is None else number)


def keep(tx: Connection, organisation_id: int, what: str, length: int | None, now: datetime) -> None:
    """Change one of the three, and leave the others as another mentor may just have set them."""
    card = settings_of(tx, organisation_id)
    changed = {"reflections": replace(card, reflections_years=length), "talks": replace(card, talks_days=length),
               "revisions": replace(card, revisions_years=length)}[what]
    units.keep_for(tx, organisation_id, changed.reflections_years, changed.revisions_years, changed.talks_days, now)
