"""Log a session: how it went, read back, written in the book. The minute this program exists for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answers import (
    Day,
    HeadCounts,
    Problem,
    age_bands,
    choice,
    choice_of,
    day,
    duration,
    head_counts,
    line,
    long_text,
    number,
    on_card,
    pick,
    time_span,
)
from conversations.individual import individual, months_to_tell
from conversations.talk import Talk
from conversations.words import Clock, Month, Times
from storage import people, reflections, sessions, units
from storage.sessions import AGE_BANDS, CANCELLED_REASONS, TAGS, Ages, Counts, LastTime, Planned, Report

if TYPE_CHECKING:
    from sqlalchemy import Connection

USUALLY = {"open": 120, "group": 40}
"""Visits above which a number is asked again before it is believed."""
LONG_KINDS = ("camp", "trip")
"""Kinds that may last longer than twelve hours, and over days."""


@dataclass(frozen=True)
class NotHeld:
    """A session that did not take place, and why, if told."""

    reason: str | None


async def log_session(talk: Talk, session_id: int | None = None) -> None:
    """Ask how a session went, read it back, write it in the book. Without a number: choose which session first."""
    plan = await choose(talk) if session_id is None else await talk.look("plan", sessions.planned, session_id)
    if plan is None:
        return
    talk.name("doing", **about(plan))
    talk.subject = f"session:{plan.session_id}" if plan.session_id is not None else ""
    if await somebody_else_has(talk, plan):
        return
    if is_too_old(talk, plan):
        return await talk.say("too_old", back=sessions.DAYS_BACK, **about(plan))
    last = await talk.look("last", sessions.last_time, plan.activity_id, plan.starts)
    held = await was_held(talk, plan, last, from_plan=plan.session_id is not None)
    if not await talk.do("take", take, plan.session_id, talk.member, talk.id, talk.now, repeatable=True):
        await somebody_else_has(talk, plan)
        return
    told = await how_it_went(talk, plan, held)
    if isinstance(told, NotHeld):
        await write_not_held(talk, plan, told)
    elif await talk.confirm("card", **about(replace(plan, starts=told.starts, ends=told.ends))):
        written = await talk.do("write_down", sessions.write_down, plan, told, talk.member, talk.now)
        told_about = about(replace(plan, starts=told.starts, ends=told.ends))
        await talk.say("saved" if written else "too_late", visits=told.counts.total, **told_about)
    else:
        await talk.say("thrown_away")


def about(plan: Planned, *, with_day: bool = True) -> dict[str, Any]:
    """The facts that name a session in a sentence."""
    return {"activity": plan.activity, "unit": plan.unit, "when": Times(plan.starts, plan.ends, with_day)}


async def somebody_else_has(talk: Talk, plan: Planned) -> bool:
    """Say who has taken the session, or has written it down already; False when it is ours to tell."""
    if plan.session_id is None:
        return False
    has = await talk.look("taker", sessions.taker, plan.session_id, talk.now, fresh=True)
    if has is None or (has.status == "planned" and has.member_id == talk.member):
        return False
    who = has.name or talk.phrase("people-former")
    if has.status == "planned" and talk.holds(counts_key(plan)):
        await talk.pause("taken_kept", who=who, **about(plan))
    step = "taken" if has.status == "planned" else "written"
    await talk.say(step, who=who, mine=str(has.member_id == talk.member).lower(), **about(plan))
    return True


def take(tx: Connection, session_id: int | None, member: int, talk_id: int, now: datetime) -> bool:
    """Take a session from the plan, so that colleagues see who answers; one named by hand is nobody's yet."""
    return session_id is None or sessions.take(tx, session_id, member, talk_id, now)


# The questions, in their order

async def was_held(talk: Talk, plan: Planned, last: LastTime | None, *, from_plan: bool) -> str:
    """as_planned (or these_times, where there is no plan to compare with), other_times or not_held.

    A line of counts typed here means the first of them.
    """
    options = ["other_times", "not_held"]
    if from_plan:
        options.insert(0, "as_planned")
    else:
        options.insert(0, "these_times")
    if last is not None and plan.kind != "detached":
        options.append("same_as_last")
    return await talk.ask(
        "held",
        choice(*options, or_typed=(counts_key(plan), counts_of(plan), options[0]),
               carries={"same_as_last": {"": options[0], **carried(last)}}),
        **about(plan, with_day=plan.starts.date() != talk.today(plan.time_zone)),
    )


async def how_it_went(talk: Talk, plan: Planned, held: str) -> Report | NotHeld:
    """Everything after the first question."""
    if held == "not_held":
        return NotHeld(await talk.ask("reason", choice(*CANCELLED_REASONS, may_skip=True)))
    starts, ends = plan.starts, plan.ends
    if held == "other_times":
        others = await talk.look("others", sessions.starts_near, plan.activity_id, plan.session_id, plan.starts.date(),
                                 fresh=True)
        starts, ends = at_times(plan, await talk.ask("times", time_span(
            24 if plan.kind in LONG_KINDS else 12, lambda first, last: cannot_be(talk, plan, others, first, last)),
            lasts=days_of(plan.starts.date(), plan.ends.date(), plan.kind)))
    report = Report(starts, ends, Counts())
    if plan.kind == "detached":
        report = replace(report, area=await where(talk, plan))
    counts = Counts(*await talk.ask("talked_with" if plan.kind == "detached" else "counts", counts_of(plan)))
    report = replace(report, counts=counts)
    if counts.total:
        report = await who_came(talk, plan, report)
    report = await reflect_on(talk, plan, report)
    return await add_more(talk, report)


def counts_key(plan: Planned) -> str:
    """Where young people are met outside, they are talked with; elsewhere they come."""
    return "talked_with" if plan.kind == "detached" else "counts"


def counts_of(plan: Planned) -> HeadCounts:
    return head_counts(usual=USUALLY.get(plan.kind, 5000), ages=age_bands(AGE_BANDS))


async def where(talk: Talk, plan: Planned) -> str:
    earlier = await talk.look("areas", sessions.recent_areas, plan.unit_id)
    return str(await talk.ask("area", line(80, quick=earlier, doubt=like_an_address, guarded=True)))


def like_an_address(area: str) -> str:
    """A number in it makes a street of most areas; a few districts have one, so it is asked once more."""
    return "log_session-area.doubt" if any(character.isdecimal() for character in area) else ""


async def who_came(talk: Talk, plan: Planned, report: Report) -> Report:
    """Ages, new faces and the youth-run part; of detached work only new faces."""
    total = report.counts.total
    if plan.kind != "detached":
        ages = await talk.ask("ages", age_bands(AGE_BANDS, total=total), total=total,
                              gender="unknown" if report.counts.unknown == total else "known")
        report = replace(report, ages=Ages(ages["mode"], tuple(ages["bands"]), ages["numbers"]) if ages else Ages())
    faces = number(0, total, quick=range(5), more=True, may_skip=True)
    report = replace(report, new_faces=await talk.ask("new_faces", faces))
    return report if plan.kind == "detached" else await youth_run(talk, plan, report)


async def youth_run(talk: Talk, plan: Planned, report: Report) -> Report:
    """The part that young people planned and ran themselves; no is 0, skipped is null."""
    answer = await talk.ask("youth_run", choice("no", "yes", may_skip=True))
    if answer is None:
        return report
    if answer == "no":
        return replace(report, producers=0, produced_minutes=0)
    minutes = sessions.length(report.starts, report.ends, plan.time_zone)
    producers = await talk.ask("producers", number(1, report.counts.total, may_skip=True))
    length = duration(minutes, may_skip=producers is not None)  # one of the two at least, else "yes" would be nothing
    return replace(report, producers=producers, produced_minutes=await talk.ask("produced", length))


async def reflect_on(talk: Talk, plan: Planned, report: Report) -> Report:
    """The week's prompt; with a person's first free text, once, the rule about names."""
    prompt = await talk.look("prompt", reflections.prompt_of_the_week, plan.unit_id, plan.starts.date())
    told = await talk.look("told", people.told_no_names, talk.member)
    if not told:
        await talk.do("tell", people.tell_no_names, talk.member, talk.now, repeatable=True)
    text = await talk.ask("reflection", long_text(reflections.LONGEST, may_skip=True),
                          prompt=talk.phrase(f"prompts-{prompt}"), with_note=not told)
    if text is None:
        return report
    shared = await talk.ask("shared", on_card())
    return replace(report, prompt=prompt, reflection=text, visibility="organisation" if shared else "team")


async def add_more(talk: Talk, report: Report) -> Report:
    """Staff and tags, for those who want them: asked only when *Add more* was tapped on the card."""
    if not await talk.ask("more", on_card()):
        return report
    workers = await talk.ask("workers", number(0, 99, quick=(1, 2, 3, 4), may_skip=True))
    volunteers = await talk.ask("volunteers", number(0, 99, quick=(0, 1, 2, 3), may_skip=True))
    tags = await talk.ask("tags", pick(2, TAGS, may_skip=True))
    return replace(report, workers=workers, volunteers=volunteers, tags=tuple(tags or ()))


async def write_not_held(talk: Talk, plan: Planned, told: NotHeld) -> None:
    """Why is enough; a card only where answers given before would be dropped."""
    if talk.left_over() and not await talk.confirm("not_held_card", **about(plan)):
        return await talk.say("thrown_away")
    written = await talk.do("cancel", sessions.cancel, plan, told.reason, talk.member, talk.now)
    await talk.say("not_held" if written else "too_late", visits=0, **about(plan))


def carried(last: LastTime | None) -> dict[str, Any]:
    """What "same as last time" answers: ages and the youth-run part; what was skipped then is asked now."""
    if last is None:
        return {}
    carried: dict[str, Any] = {}
    if last.ages.mode == "mostly":
        carried["ages"] = {"mode": "mostly", "bands": list(last.ages.bands), "numbers": {}}
    if last.produced_minutes is not None:
        carried["youth_run"] = "yes" if last.produced_minutes else "no"
    if last.produced_minutes:
        carried |= {"producers": last.producers, "produced": last.produced_minutes}
    return carried


def at_times(plan: Planned, span: list[str]) -> tuple[datetime, datetime]:
    """Other times on the same day; of a night, on the day that lies nearer to the plan; a camp keeps its days."""
    starts, ends = time.fromisoformat(span[0]), time.fromisoformat(span[1])
    if plan.ends.date() > plan.starts.date() and plan.kind in LONG_KINDS:
        return datetime.combine(plan.starts.date(), starts), datetime.combine(plan.ends.date(), ends)
    days = (plan.starts.date(), plan.ends.date())
    return min((sessions.on_day(day, starts, ends) for day in days),
               key=lambda found: abs(found[0] - plan.starts) + abs(found[1] - plan.ends))


def cannot_be(talk: Talk, plan: Planned, others: list[datetime], first: str, last: str) -> Problem | None:
    """Why a session cannot have these times: not begun yet, another one at that start, or no time at all."""
    starts, ends = at_times(plan, [first, last])
    if not started(talk, replace(plan, starts=starts)):
        return Problem("answers-times_future")
    if starts in others:
        return Problem("answers-times_taken", {"start": Clock(starts.time())})
    return Problem("answers-time_span") if sessions.length(starts, ends, plan.time_zone) <= 0 else None


# By hand: which session?

async def choose(talk: Talk) -> Planned | None:
    """Unit, then one of the sessions nobody has told about yet, or any activity and day; None when there is none."""
    allowed = await talk.look("units", units.to_log, talk.member)
    if not allowed:
        return await talk.say("no_unit", role=people.chief_role(talk.me.roles))
    unit = allowed[0]
    if len(allowed) > 1:
        chosen = await talk.ask("unit", choice_of(units.told_apart(allowed), on_card=False))
        unit = next(unit for unit in allowed if str(unit.id) == chosen)
    waiting = await talk.look("waiting", sessions.unanswered, unit.id, talk.begun)
    if waiting:
        named = {str(plan.session_id): talk.phrase("which.option", **about(plan)) for plan in waiting[:6]}
        which = await talk.ask("which", choice_of(named, more=("other",), on_card=False))
        if which != "other":
            return next(plan for plan in waiting if str(plan.session_id) == which)
    return await another(talk, unit)


async def another(talk: Talk, unit: units.UnitCard) -> Planned | None:
    """An activity of the unit on a day up to two weeks back, planned or not; or individual work, told right here."""
    activities = await talk.look("activities", units.activities_of, unit.id)
    months = months_to_tell(talk, unit)
    if not activities and not months:
        return await talk.say("no_activity", unit=unit.name, role=people.chief_role(talk.me.roles))
    named = {str(activity.id): activity.name for activity in activities}
    named |= {first.isoformat(): talk.phrase("individual-option", month=Month(first)) for first in months}
    chosen = await talk.ask("activity", choice_of(named, on_card=False))
    if chosen in {first.isoformat() for first in months}:
        return await talk.join(individual, unit, date.fromisoformat(chosen))
    activity = next(activity for activity in activities if str(activity.id) == chosen)
    on = date.fromisoformat(await talk.ask("day", recent_day(talk, unit)))
    there = await talk.look("there", sessions.on_date, activity.id, on)
    for found in there:
        if found.status == "planned":
            return found.plan if started(talk, found.plan) else await talk.say("not_yet", **about(found.plan))
    if there and await talk.ask("second", choice("another_one", "leave", on_card=False), **about(there[0].plan),
                                who=there[0].author or talk.phrase("people-former")) == "leave":
        return await talk.say("left")
    return await at_own_times(talk, unit, activity, on, known=not there)


def days_of(first: date, last: date, kind: str) -> str:
    """For the question about times: whether they are those of one day, or of a first and a last one."""
    return "several" if kind in LONG_KINDS and last > first else "single"


def recent_day(talk: Talk, unit: units.UnitCard) -> Day:
    """A day up to two weeks before this talk began; what was answered before midnight holds after it."""
    today = talk.today(unit.time_zone)
    return day(today, sessions.DAYS_BACK + (today - talk.begun_on(unit.time_zone)).days)


def is_too_old(talk: Talk, plan: Planned) -> bool:
    """Begun more than two weeks late, or half-filled, brought back, and not finished two weeks later either."""
    begun, today = talk.begun_on(plan.time_zone), talk.today(plan.time_zone)
    return max(begun - plan.ends.date(), (today - plan.ends.date()) / 2).days > sessions.DAYS_BACK


async def at_own_times(talk: Talk, unit: units.UnitCard, activity: units.ActivityCard, on: date,
                       *, known: bool) -> Planned | None:
    """A session outside the plan: the template's times where it has some, else asked."""
    slot = units.slot_on(activity.slots, on) if known else None
    last_day = on
    if slot is None:
        if activity.kind in LONG_KINDS:
            last_day = max(on, date.fromisoformat(await talk.ask("last_day", recent_day(talk, unit))))
        others = await talk.look("others_that_day", sessions.starts_near, activity.id, None, on)
        blank = Planned(None, activity.id, activity.name, activity.kind, unit.id, unit.name, unit.organisation_id,
                        unit.time_zone, datetime.combine(on, time(12)), datetime.combine(on, time(13)), unit.invented)
        span = await talk.ask("own_times", time_span(
            24 if activity.kind in LONG_KINDS else 12, lambda first, last: cannot_be(talk, blank, others, first, last)),
            lasts=days_of(on, last_day, activity.kind))
        starts, ends = sessions.on_day(on, time.fromisoformat(span[0]), time.fromisoformat(span[1]))
        if last_day > on:
            ends = datetime.combine(last_day, time.fromisoformat(span[1]))
    else:
        starts, ends = sessions.on_day(on, slot.starts, slot.ends)
    plan = Planned(None, activity.id, activity.name, activity.kind, unit.id, unit.name, unit.organisation_id,
                   unit.time_zone, starts, ends, unit.invented)
    if not started(talk, plan):
        return await talk.say("not_yet", **about(plan))
    return plan


def started(talk: Talk, plan: Planned) -> bool:
    """Whether it has begun; what has not cannot be logged."""
    return talk.has_come(plan.starts.replace(tzinfo=ZoneInfo(plan.time_zone)))

