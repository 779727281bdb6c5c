"""Correct a session that is in the book: everything read back, any line changed, the old values kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from conversations.answers import choice_of, day
from conversations.log_session import NotHeld, about, counts_key, how_it_went, was_held
from conversations.talk import Talk
from storage import people, sessions
from storage.people import chief_role
from storage.sessions import Planned, Report, Written

PAGE = 7
"""Sessions offered at a time."""
DAYS_BACK = 20 * 366
"""How far back a day may be named: as far as any book reaches."""


async def correct_session(talk: Talk) -> None:
    """Choose a written session, change what was wrong, and keep what it was as a revision."""
    found = await which(talk)
    if found is None:
        return await talk.say("none", role=chief_role(talk.me.roles))
    await correct_it(talk, found)


async def correct_it(talk: Talk, found: Written) -> Report | NotHeld | None:
    """Read one session back, let it be changed, and write it; what was told. None when it stands as it was before."""
    plan = found.plan
    talk.name("doing", **about(plan))
    held = await talk.join(as_it_stands, plan, section="log_session")
    told = await talk.join(how_it_went, plan, held, section="log_session")
    if not isinstance(told, NotHeld):
        plan = replace(plan, starts=told.starts, ends=told.ends)
    if not await talk.confirm("card", **about(plan)):
        await talk.say("left", **about(plan))
        return None
    if isinstance(told, NotHeld):
        changed = await talk.do("cancel", sessions.correct_to_cancelled, plan.session_id, told.reason, talk.member,
                                talk.now, found.revision)
    else:
        changed = await talk.do("correct", sessions.correct, plan.session_id, told, talk.member, talk.now,
                                found.revision)
    if changed is None:
        await somebody_was_faster(talk, found)
        return None
    await talk.say("corrected" if changed else "same", **about(plan))
    return told if changed else None


async def as_it_stands(talk: Talk, plan: Planned) -> str:
    """Whether it was held, of a session in the book."""
    return await was_held(talk, plan, None, from_plan=False)


async def somebody_was_faster(talk: Talk, found: Written) -> None:
    """The session has been corrected since it was read back here: say by whom; nothing is written over it."""
    by = await talk.look("by", sessions.last_corrected_by, found.plan.session_id)
    who = await talk.look("who", people.name_of, by) or talk.phrase("people-former")
    await talk.say("changed_meanwhile", who=who, mine=str(by == talk.member).lower(), buttons=talk.starts("correct"),
                   **about(found.plan))


async def which(talk: Talk) -> Written | None:
    """One of the sessions, the last written first, a page at a time, or those of one day; None when there is none."""
    page, after, on, zone = 0, None, None, ""
    while True:
        mine = await talk.look("mine", sessions.correctable, talk.member, PAGE + 1, on, after, item=page)
        shown, older = mine[:PAGE], mine[PAGE:]  # one more than is shown says that there are others
        if shown:
            zone = shown[0].plan.time_zone
            more = ("earlier", "by_day") if older else ("by_day",) if page else ()
            named = {str(found.plan.session_id): option(talk, found, shown) for found in shown}
            carries = {number: {"": number, **answers_of(found)} for number, found in zip(named, shown, strict=True)}
            chosen = await talk.ask("which", choice_of(named, more=more, on_card=False).carrying(carries), item=page)
        elif on is not None:
            await talk.say("none_that_day", day=on, item=page)
            chosen = "by_day"
        else:
            return None
        if chosen not in ("earlier", "by_day"):
            return next(found for found in shown if str(found.plan.session_id) == chosen)
        page += 1
        after = shown[-1].plan.session_id if chosen == "earlier" else None
        if chosen == "by_day":
            on = date.fromisoformat(await talk.ask("day", day(talk.today(zone), DAYS_BACK), item=page))


def option(talk: Talk, found: Written, among: list[Written]) -> str:
    """ "Open evening, Fri 15 May 17–21: 33", with the unit before it where there are several."""
    unit = f"{found.plan.unit}: " if len({other.plan.unit_id for other in among}) > 1 else ""
    if found.report is None:
        return unit + talk.phrase("which.cancelled", **about(found.plan))
    return unit + talk.phrase("which.held", visits=found.report.counts.total, **about(found.plan))


def answers_of(found: Written) -> dict[str, Any]:
    """A written session as the answers that lead to it, for the questions of log_session."""
    if found.report is None:
        return _named({"held": "not_held", "reason": found.cancelled_reason})
    report = found.report
    counts = report.counts
    answers: dict[str, Any] = {
        "held": "these_times", "reflection": report.reflection,
        counts_key(found.plan): [counts.girls, counts.boys, counts.nonbinary, counts.unknown],
    }
    if counts.total:
        answers["new_faces"] = report.new_faces
    if counts.total and found.plan.kind != "detached":
        answers |= {"ages": ages_of(report), "youth_run": youth_run_of(report)}
    if report.area is not None:
        answers["area"] = report.area
    if youth_run_of(report) == "yes":
        answers |= {"producers": report.producers, "produced": report.produced_minutes}
    if report.visibility == "organisation":
        answers["shared"] = True
    if report.tags or report.workers is not None or report.volunteers is not None:
        answers |= {"more": True, "workers": report.workers, "volunteers": report.volunteers,
                    "tags": list(report.tags) or None}
    return _named(answers)


def ages_of(report: Report) -> dict[str, Any] | None:
    if report.ages.mode == "none":
        return None
    return {"mode": report.ages.mode, "bands": list(report.ages.bands), "numbers": report.ages.numbers}


def youth_run_of(report: Report) -> str | None:
    if report.produced_minutes is None and report.producers is None:
        return None
    return "yes" if report.produced_minutes or report.producers else "no"


def _named(answers: dict[str, Any]) -> dict[str, Any]:
    return {f"log_session.{key}": value for key, value in answers.items()}
