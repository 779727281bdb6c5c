"""Correct a session that is in the book: everything read back, any line changed, the old values kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from conversations.answers import choice_of
from conversations.log_session import NotHeld, about, how_it_went, was_held
from conversations.talk import Talk
from storage import sessions
from storage.sessions import Report, Written

PAGE = 7
"""Sessions offered at a time."""
BACK = timedelta(days=60)
"""How far back sessions are offered; a mentor's own list reaches as far."""


async def correct_session(talk: Talk) -> None:
    """Choose a written session, change what was wrong, and keep what it was as a revision."""
    mentor_of = tuple(role.organisation_id for role in talk.me.roles if role.role == "mentor")
    mine = await talk.look("mine", sessions.correctable, talk.member, mentor_of, (talk.begun - BACK).date())
    if not mine:
        return await talk.say("none")
    plan = (await which(talk, mine)).plan
    talk.name("doing", **about(plan))
    held = await talk.join(was_held, plan, None, section="log_session")
    told = await talk.join(how_it_went, plan, held, section="log_session")
    if not isinstance(told, NotHeld):
        plan = replace(plan, starts=told.starts, ends=told.ends)
    if not await talk.confirm("card", **about(plan)):
        return await talk.say("left", **about(plan))
    if isinstance(told, NotHeld):
        changed = await talk.do("cancel", sessions.correct_to_cancelled, plan.session_id, told.reason, talk.member,
                                talk.now)
    else:
        changed = await talk.do("correct", sessions.correct, plan.session_id, told, talk.member, talk.now)
    await talk.say("corrected" if changed else "same", **about(plan))


async def which(talk: Talk, mine: list[Written]) -> Written:
    """One of the sessions, the newest first, a page at a time."""
    several = len({found.plan.unit_id for found in mine}) > 1
    page = 0
    while True:
        shown = mine[page * PAGE:(page + 1) * PAGE]
        named = {str(found.plan.session_id): option(talk, found, several) for found in shown}
        carries = {str(found.plan.session_id): {"": str(found.plan.session_id), **answers_of(found)} for found in shown}
        if not mine[(page + 1) * PAGE:]:
            chosen = await talk.ask("which", choice_of(named, on_card=False).carrying(carries), item=page or None)
        else:
            older = choice_of(named, more=("earlier",), on_card=False)
            chosen = await talk.ask("which", older.carrying(carries), item=page or None)
        if chosen != "earlier":
            return next(found for found in shown if str(found.plan.session_id) == chosen)
        page += 1


def option(talk: Talk, found: Written, with_unit: bool) -> str:
    """ "Open evening, Fri 15 May 17–21: 33", with the unit before it where there are several."""
    unit = f"{found.plan.unit}: " if with_unit else ""
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
        "held": "as_planned", "counts": [counts.girls, counts.boys, counts.nonbinary, counts.unknown],
        "reflection": report.reflection,
    }
    if counts.total:
        answers["new_faces"] = report.new_faces
    if counts.total and found.plan.kind != "detached":
        answers |= {"ages": ages_of(report), "youth_run": youth_run_of(report)}
    if report.area is not None:
        answers["area"] = report.area
    if report.produced_minutes:
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
