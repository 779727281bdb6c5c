"""A unit's week: its seven days against the four weeks before, and the picture of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from statistics import fmean
from typing import TYPE_CHECKING, Any

from reports.figures import (
    WEEKS_OF_THE_MEAN,
    DayFigures,
    WeekFigures,
    session_rows,
    summed,
    visits_by_day,
    visits_in,
)
from reports.periods import Week, local_day
from storage.people import require
from storage.units import unit_card

if TYPE_CHECKING:  # named for the type checker only; the queries live with the figures
    from sqlalchemy import Connection


def week_figures(tx: Connection, unit_id: int, week: Week, now: datetime) -> WeekFigures:
    """The week of a unit as it stands at `now`; a week that is not over shows what is still coming.

    NoResultFound when there is no such unit, NotAllowed for who may not see it. Two queries: the week's own rows, and
    the four weeks before from the index alone (when a session is over and its ages are not in it, so one query for all
    five would read the table).
    """
    unit = unit_card(tx, unit_id)
    require(tx, "see_figures", unit.organisation_id, unit_id, partner=unit.partner)
    rows = session_rows(tx, unit_id, week.first, week.last)
    before = visits_by_day(tx, unit_id, week.earlier(WEEKS_OF_THE_MEAN).first, week.earlier(1).last)
    weeks = _weeks_of_the_mean(before, week)
    return WeekFigures(
        unit=unit, week=week, over=local_day(now, unit.time_zone) > week.last,
        days=tuple(_day(day, [row for row in rows if row.date == day], before, weeks, now) for day in week.days),
        totals=summed(rows, unit_id, week.first, week.last, now),
        mean_visits=fmean(sum(before.get(day, 0) for day in past.days) for past in weeks) if weeks else None,
        mean_weeks=len(weeks),
    )


def get_ready() -> None:
    """Have the first `draw` not wait for matplotlib, whose import costs 1.3 s of CPU; in the same process."""
    from reports import charts

    charts.get_ready()


def draw(data: dict[str, Any]) -> bytes:
    """The PNG of a week from the words and figures of `reports.week_picture.WeekPicture`, as plain data.

    Runs in a worker process: matplotlib is imported there and nowhere else, by the first picture at the latest.
    """
    from reports.charts import weekly_png_from

    return weekly_png_from(data)


def _day(day: date, rows: list[Any], before: Mapping[date, int], weeks: Sequence[Week], now: datetime) -> DayFigures:
    held = [visits_in(row) for row in rows if row.status == "held"]
    waiting = [row.over_at <= now for row in rows if row.status == "planned"]
    same_weekday = [before.get(past.days[day.weekday()]) for past in weeks]
    ever = any(visits is not None for visits in same_weekday)
    return DayFigures(
        day=day, visits=sum(held) if held else None, sessions=len(held),
        cancelled=sum(row.status == "cancelled" for row in rows),
        unlogged=sum(waiting), coming=len(waiting) - sum(waiting),
        four_week_mean=fmean(visits or 0 for visits in same_weekday) if ever else None,
    )


def _weeks_of_the_mean(before: Mapping[date, int], week: Week) -> list[Week]:
    """Those of the four weeks before that had a held session."""
    weeks = [week.earlier(weeks) for weeks in range(1, WEEKS_OF_THE_MEAN + 1)]
    return [past for past in weeks if any(day in before for day in past.days)]
