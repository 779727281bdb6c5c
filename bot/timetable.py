"""Wakes once a minute and lets the database decide what is due."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.courier import Load
from bot.desk import Desk
from conversations.our_week import week_screen
from conversations.words import words
from reports.periods import last_full_week, next_monday
from storage import (
    browsers,
    chats,
    enquiries,
    inbox,
    invitations,
    network,
    outbox,
    own_data,
    retention,
    sessions,
    talks,
    units,
)
from storage.plan import plan_ahead

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from sqlalchemy import Connection

log = structlog.get_logger()

KEPT = {"inbox": timedelta(days=2), "outbox": timedelta(days=60), "held": timedelta(days=90),
        "lines": timedelta(days=30), "talks": timedelta(days=30), "browsers": timedelta(days=180),
        "offers": timedelta(days=30), "strangers": timedelta(days=30), "tries": timedelta(days=2),
        "enquiries": timedelta(days=90), "applications": timedelta(days=90)}
"""How long what is not the book itself is kept; closed talks hold answers, so they go after thirty days. Of somebody
who is nobody here (any more) and says nothing, nothing is known after as long."""
AT_ONCE = 25
"""Weeks made in one transaction: five hundred would keep everybody's replies, and the first week, waiting a second."""
SOON = timedelta(seconds=90)
"""Before weeks are due the drawing process is begun, which takes a second or two."""


def tick(desk: Desk, tx: Connection) -> list[Load]:
    """Everything that is due now, and what is to be sent because of it. Safe to run twice: each thing is claimed by a
    row in this very transaction."""
    return [*desk.collected(tx, _tick, desk), *desk.try_again(tx)]


def _tick(tx: Connection, desk: Desk) -> None:
    now, desk.more_due = desk.clock(), False
    for work, arguments in ((plan_ahead, (tx, now)), (ask_what_is_over, (desk, tx, now)),
                            (send_weeks, (desk, tx, now)), (desk.expire, (tx,))):
        desk.guarded(tx, "due_failed", work, *arguments, what=work.__name__)


def ask_what_is_over(desk: Desk, tx: Connection, now: datetime) -> None:
    """At a planned session's end all workers of its unit are asked; the first to answer has it."""
    for plan in sessions.to_ask(tx, now):
        if plan.session_id is None or not sessions.note_asked(tx, plan.session_id, now):
            continue
        for member in units.workers_of(tx, plan.unit_id):
            desk.guarded(tx, "due_failed", desk.push, tx, member, "log_session", [plan.session_id],
                         f"session:{plan.session_id}", what="push")


def send_weeks(desk: Desk, tx: Connection, now: datetime) -> None:
    """The last full week to every team chat that is due, but for those of paused units; a server that was down catches
    up once, not once a week."""
    sent = 0
    for chat in chats.team_chats_due(tx, now):
        unit = chats.team_chat_of(tx, chat.channel, chat.chat)
        if unit is None:  # it is closed: there are no more weeks to show
            continue
        if unit.paused:
            chats.week_claimed(tx, chat.id, chat.next_due_at, next_monday(now, unit.time_zone))
            continue
        if sent == AT_ONCE:
            desk.more_due = True
            return
        sent += not desk.guarded(tx, "due_failed", send_week, desk, tx, chat, unit, now, what="send_week")


def send_week(desk: Desk, tx: Connection, chat: chats.TeamChat, unit: units.UnitCard, now: datetime) -> None:
    """One chat's week, if no other process was faster."""
    if chats.week_claimed(tx, chat.id, chat.next_due_at, next_monday(now, unit.time_zone)):
        week = last_full_week(now, unit.time_zone)
        screen = week_screen(tx, unit, now, words(chat.language or unit.language), team=True)
        desk.send(tx, chat.channel, chat.chat, screen, unique_key=f"week:{chat.id}:{week.first}")


def prune(desk: Desk, tx: Connection) -> None:
    """Erase what is not the book itself and has had its time."""
    now = desk.clock()
    inbox.forget_before(tx, now - KEPT["inbox"])
    inbox.forget_held_before(tx, now - KEPT["held"])
    outbox.forget_before(tx, now - KEPT["outbox"])
    browsers.forget_before(tx, now - KEPT["lines"])
    talks.erase_before(tx, now - KEPT["talks"])
    browsers.forget_unseen_since(tx, now - KEPT["browsers"])
    chats.forget_offers_before(tx, now - KEPT["offers"])
    invitations.forget_spent(tx, now)
    invitations.forget_tries_before(tx, now - KEPT["tries"])
    enquiries.forget_before(tx, now - KEPT["enquiries"])
    network.forget_before(tx, now - KEPT["applications"])
    for erased in retention.erase_what_is_over(tx, now):
        log.info("erased", **asdict(erased))
    own_data.forget_strangers(tx, now - KEPT["strangers"])


def schedule(tick_now: Callable[[], Awaitable[None]], prune_now: Callable[[], Awaitable[None]],
             missed: Callable[[int], None] = lambda times: None) -> AsyncIOScheduler:
    """APScheduler only wakes: a tick a minute, hours of grace, never two at once. `missed`: told how often it has not,
    because the computer slept or the last time was not done yet."""
    from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, EVENT_JOB_SUBMITTED
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    waker = AsyncIOScheduler(timezone="UTC", job_defaults={
        "misfire_grace_time": 6 * 3600, "coalesce": True, "max_instances": 1})
    last: dict[str, datetime] = {}

    def submitted(event: Any) -> None:
        # What is late is run once for all the times it should have been, and no event says how many there were.
        at = event.scheduled_run_times[-1]
        before = last.get(event.job_id, at)
        last[event.job_id] = at
        if (skipped := round((at - before) / waker.get_job(event.job_id).trigger.interval) - 1) > 0:
            missed(skipped)

    waker.add_listener(submitted, EVENT_JOB_SUBMITTED)
    waker.add_listener(lambda event: missed(1), EVENT_JOB_MISSED)
    waker.add_listener(lambda event: missed(len(event.scheduled_run_times)), EVENT_JOB_MAX_INSTANCES)
    waker.add_job(tick_now, "interval", minutes=1, id="tick")
    waker.add_job(prune_now, "interval", hours=6, id="prune")
    return waker
