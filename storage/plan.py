"""Making the planned sessions of the days ahead from the activities' weekly times."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, update

from storage.database import insert_or
from storage.sessions import DAYS_BACK, UNTOUCHED, length, on_day, sessions
from storage.talks import talks
from storage.units import activities, activity_times, organisations, units


def plan_ahead(tx: Connection, now: datetime) -> int:
    """Make the planned sessions of every organisation up to DAYS_BACK days ahead, but for those that members practise
    in; how many were new.

    Nothing is planned of what is paused or archived. An organisation whose templates changed (`planned_until` null) has
    its untouched future sessions renewed: those that still fit a template stay, the others go. Running it again, or in
    two processes at once, makes nothing twice.
    """
    made = 0
    for row in tx.execute(select(organisations.c.id, organisations.c.time_zone, organisations.c.planned_until).where(
            organisations.c.practice_for.is_(None))).all():
        today = now.astimezone(ZoneInfo(row.time_zone)).date()
        horizon = today + timedelta(days=DAYS_BACK)
        if row.planned_until is not None and row.planned_until >= horizon:
            continue
        first = today - timedelta(days=1)  # last night's evening may not be over yet
        if row.planned_until is not None:
            first = max(first, row.planned_until + timedelta(days=1))
        made += _plan_days(tx, row.id, row.time_zone, first, horizon, now)
        tx.execute(update(organisations).where(organisations.c.id == row.id).values(planned_until=horizon))
    return made


def _plan_days(tx: Connection, organisation_id: int, time_zone: str, first: date, last: date, now: datetime) -> int:
    wanted = _wanted(tx, organisation_id, time_zone, first, last, now)
    standing = tx.execute(
        select(sessions.c.id, sessions.c.activity_id, sessions.c.date, sessions.c.starts, sessions.c.ends,
               sessions.c.kind, sessions.c.planned, UNTOUCHED.label("untouched"), sessions.c.over_at)
        .outerjoin(talks, talks.c.id == sessions.c.taken_talk)
        .where(sessions.c.organisation_id == organisation_id, sessions.c.date >= first)
        .order_by(sessions.c.starts)
    ).all()
    stale, touched = [], []
    for row in standing:
        fits = wanted.get((row.activity_id, row.starts))
        if fits is not None and (not row.untouched or (row.ends, row.kind) == (fits["ends"], fits["kind"])):
            del wanted[row.activity_id, row.starts]
        elif row.untouched and row.over_at > now:
            stale.append(row.id)
        elif row.planned:
            touched.append((row.activity_id, row.date))
    for activity_id, day in touched:
        # Somebody has given that evening an aim, taken it or answered for it: it stands for the template's.
        instead = next((key for key in wanted if key[0] == activity_id and key[1].date() == day), None)
        wanted.pop(instead, None)  # type: ignore[arg-type]
    if stale:
        tx.execute(sessions.delete().where(sessions.c.id.in_(stale)))
    if not wanted:
        return 0
    missing = [{**values, "organisation_id": organisation_id, "created_at": now} for values in wanted.values()]
    once = insert_or(tx, sessions).on_conflict_do_nothing(index_elements=["activity_id", "starts"])
    return len(tx.execute(once.returning(sessions.c.id), missing).all())


def _wanted(tx: Connection, organisation_id: int, time_zone: str, first: date, last: date,
            now: datetime) -> dict[tuple[int, datetime], dict[str, Any]]:
    """What the templates ask for between two days and is not over yet, by activity and local start."""
    templates = tx.execute(
        select(activities.c.id, activities.c.unit_id, activities.c.kind, activities.c.partner, activity_times.c.weekday,
               activity_times.c.starts, activity_times.c.ends)
        .join(activity_times, activity_times.c.activity_id == activities.c.id)
        .join(units, units.c.id == activities.c.unit_id)
        .where(units.c.organisation_id == organisation_id, units.c.archived_at.is_(None), units.c.paused_at.is_(None),
               activities.c.archived_at.is_(None), activities.c.paused_at.is_(None))
        .order_by(activities.c.id, activity_times.c.starts)
    ).all()
    wanted = {}
    for day in (first + timedelta(days=offset) for offset in range((last - first).days + 1)):
        for template in templates:
            starts, ends = on_day(day, template.starts, template.ends)
            over_at, minutes = ends.replace(tzinfo=ZoneInfo(time_zone)), length(starts, ends, time_zone)
            # No minutes are left when the whole of it falls into the hour that the spring clock change leaves out.
            if template.weekday == day.weekday() and over_at > now and minutes > 0:
                wanted[template.id, starts] = {
                    "unit_id": template.unit_id, "activity_id": template.id, "kind": template.kind,
                    "partner": template.partner, "date": day, "starts": starts, "ends": ends, "minutes": minutes,
                    "over_at": over_at, "planned": True, "status": "planned"}
    return wanted
