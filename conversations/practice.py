"""Practising: three short exercises with the real dialogues, on a unit of one's own whose sessions count nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from conversations.answers import choice, choice_of
from conversations.correct_session import answers_of, correct_it
from conversations.log_session import NotHeld, about, how_it_went, was_held
from conversations.our_week import shown_week
from conversations.screen import Button
from conversations.talk import Talk
from reports.periods import week_of
from storage import practice as tried
from storage import units
from storage.practice import EXERCISES, Place
from storage.sessions import Planned, Report


async def practice(talk: Talk) -> None:
    """Show how far somebody is, and play one exercise; each is a talk of its own, so that each can be repeated."""
    if not tried.may_practise(talk.me.roles):
        return await talk.say("nothing_to_practise")
    talk.name("doing")
    mine = await talk.look("units", units.to_log, talk.member)
    zone = mine[0].time_zone if mine else talk.here.time_zone
    there = await talk.do("begin", tried.begin, talk.member, talk.phrase("organisation"), talk.phrase("own_unit"),
                          talk.phrase("activity_details-kind.open"), talk.words.language, zone, talk.now,
                          repeatable=True)
    done = await talk.look("done", tried.done, talk.member)
    chosen = await talk.ask("board", choice(*EXERCISES, "later", on_card=False),
                            **{exercise: str(exercise in done).lower() for exercise in EXERCISES})
    yesterday = talk.begun_on(zone) - timedelta(days=1)
    if chosen == "log":
        await log_an_evening(talk, yesterday)
    elif chosen == "correct":
        await correct_it_by_one(talk, yesterday)
    elif chosen == "week":
        await read_the_week(talk, there, yesterday)
    else:
        await talk.say("later")


async def finished(talk: Talk, exercise: str) -> None:
    """What it was about in a sentence, and what comes next."""
    await talk.do("finish", tried.finish, talk.member, exercise, talk.now)
    done = await talk.look("done_now", tried.done, talk.member)
    if set(done) == set(EXERCISES):
        await talk.say(f"learned_{exercise}")
        return await talk.say("all_done", buttons=talk.starts("log", "help"))
    await talk.say(f"learned_{exercise}", buttons=to_exercises(talk.phrase("next")))


def to_exercises(label: str) -> tuple[Button, ...]:
    """The button back to them."""
    return (Button(label, "new:practice", primary=True),)


# Log an evening

async def log_an_evening(talk: Talk, day: date) -> None:
    """The real questions, about an evening that is told here."""
    plan = await talk.look("plan", tried.evening, talk.member, day)
    await talk.say("to_log", when=about(plan)["when"])
    told = await talk.join(logged, plan, section="log_session")
    if told is None:
        return
    if isinstance(told, NotHeld):
        return await talk.say("was_held", buttons=to_exercises(talk.phrase("again")))
    await finished(talk, "log")


async def logged(talk: Talk, plan: Planned) -> Report | NotHeld | None:
    """As in log_session, but written instead of what was tried before; None when it was thrown away."""
    told = await how_it_went(talk, plan, await was_held(talk, plan, None, from_plan=True))
    if isinstance(told, NotHeld):
        return told
    facts = about(replace(plan, starts=told.starts, ends=told.ends))
    if not await talk.confirm("card", **facts):
        return await talk.say("thrown_away")
    await talk.do("write_down", tried.write_down, plan, told, talk.member, talk.now)
    await talk.say("saved", visits=told.counts.total, **facts)
    return told


# Correct it

async def correct_it_by_one(talk: Talk, day: date) -> None:
    """One girl more than is written in the book."""
    found = await talk.do("stands", tried.latest, talk.member, day, talk.now, repeatable=True)
    before = found.report.counts if found.report else None
    if before is None or not await talk.look("still", tried.is_there, talk.member, found.plan.session_id, fresh=True):
        return await talk.say("gone", buttons=to_exercises(talk.phrase("again")))
    named = {str(found.plan.session_id): talk.phrase("correct_session-which.held", visits=before.total,
                                                     **about(found.plan))}
    carries = {number: {"": number, **answers_of(found)} for number in named}
    await talk.ask("to_correct", choice_of(named, on_card=False).carrying(carries))
    told = await talk.join(correct_it, found, section="correct_session")
    if isinstance(told, Report) and told.counts == replace(before, girls=before.girls + 1):
        return await finished(talk, "correct")
    await talk.say("one_girl_more", girls=before.girls + 1, buttons=to_exercises(talk.phrase("again")))


# Read the week

async def read_the_week(talk: Talk, there: Place, day: date) -> None:
    """The week of the practice unit, and one question about it."""
    found = await talk.do("stands", tried.latest, talk.member, day, talk.now, repeatable=True)
    if found.report is None:
        return
    unit = await talk.look("unit", units.unit_card, there.unit_id)
    which = "this_week" if week_of(found.plan.starts.date()) == week_of(talk.today(unit.time_zone)) else "last_week"
    screen = await talk.look("figures", shown_week, unit, talk.now, talk.words, which, fresh=True)
    await talk.say("shown", screen=screen)
    left = to_choose_from(found.report)
    while True:
        chosen = int(await talk.ask("to_read", choice_of({str(number): str(number) for number in left}, width=3,
                                                         on_card=False), item=len(left)))
        if chosen == found.report.counts.total:
            return await finished(talk, "week")
        await talk.say("not_quite", number=chosen, item=len(left))
        left.remove(chosen)


def to_choose_from(report: Report) -> list[int]:
    """Three numbers: all who came, the largest group of them, and all with the new faces counted twice."""
    counts = report.counts
    likely = (counts.total, max(counts.girls, counts.boys, counts.nonbinary, counts.unknown),
              counts.total + (report.new_faces or 0), counts.total + 10, counts.total + 20)
    return sorted(list(dict.fromkeys(likely))[:3])
