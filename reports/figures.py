"""The figures of one unit in a period, worked out from its sessions: what they are, in which unit, and where from.

Everywhere: None means never asked, 0 means nobody or nothing. Visits, not visitors: one young person at one session
is one visit, and nobody is told apart. Times are minutes, so that sums stay whole.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from reports.periods import Week
from storage.sessions import AGE_BANDS, Counts, sessions
from storage.units import UnitCard

if TYPE_CHECKING:  # the book's queries are built from its tables; SQLAlchemy is named here for the type checker only
    from sqlalchemy import Connection

SMALL_CELL = 5
"""From here on a non-binary count stands for itself on the team's picture: open statistics' usual smallest cell."""
WEEKS_OF_THE_MEAN = 4


@dataclass(frozen=True)
class Mostly:
    """The band named most often as the most common: in `sessions` of the `of` held sessions that named bands at all.

    Of bands named equally often all, the youngest first. A session may name two, so shares may add up to over 1.
    """

    bands: tuple[str, ...]
    sessions: int
    of: int


@dataclass(frozen=True)
class Figures:
    """One unit from the local day `first` to `last`, both included. A session belongs to the day it started on."""

    unit_id: int
    first: date
    last: date
    sessions: int
    """Held sessions, of every kind."""
    cancelled: int
    girls: int
    boys: int
    nonbinary: int
    unknown: int
    """Visits by gender in held sessions; `unknown` is also who was counted without one."""
    new_faces: int | None
    """Sum over the sessions where it was answered; None when it was in none."""
    new_faces_asked: int
    """Held sessions with an answer about new faces."""
    mostly: Mostly | None
    """None when no session named a band."""
    ages: dict[str, int]
    """Visits by band of AGE_BANDS and `unknown` (the rest), from the counted sessions only; 0 everywhere when none."""
    ages_counted: int
    """Held sessions whose ages were counted; the base of every age share."""
    minutes: int
    """Length of all held sessions."""
    open_minutes: int
    """Of it open sessions: opening hours."""
    group_minutes: int
    """Of it group sessions: group hours."""
    produced_minutes: int | None
    """The part young people planned and ran; None when no held session was asked."""
    produced_asked: int
    """Held sessions with an answer about the youth-run part."""
    contact_minutes: int
    """Visits x session minutes, summed: contact hours are these by sixty."""
    planned_over: int
    """Sessions from the plan that are over: the base of coverage. Sessions logged without a plan stand outside."""
    logged: int
    """Of those, the ones that have an answer, held or cancelled."""

    @property
    def counts(self) -> Counts:
        return Counts(self.girls, self.boys, self.nonbinary, self.unknown)

    @property
    def visits(self) -> int:
        """Always derived: the four counts together."""
        return self.counts.total

    @property
    def produced_share(self) -> float | None:
        """Youth-run part of all minutes, 0 to 1; a lower bound where not every session was asked. None: never asked."""
        if self.produced_minutes is None or not self.minutes:
            return None
        return self.produced_minutes / self.minutes


@dataclass(frozen=True)
class DayFigures:
    """One local day of a unit. Nothing held, cancelled, unlogged or coming: nothing is known of the day.

    The unit may have been closed, or open before its plan was made, or its session not logged by hand yet.
    """

    day: date
    visits: int | None
    """None when no session was held; 0 when one was and nobody came."""
    sessions: int
    cancelled: int
    unlogged: int
    """Planned sessions that are over and have no answer."""
    coming: int
    """Planned sessions that are not over yet."""
    four_week_mean: float | None
    """Mean of this weekday's visits over the weeks that make the weekly mean; None when it had no session in any.

    A week without a session on this weekday counts as 0, so that the seven add up to `WeekFigures.mean_visits`.
    """


@dataclass(frozen=True)
class WeekFigures:
    """A unit's week. The visits of `days` (None as 0) add up to those of `totals`."""

    unit: UnitCard
    week: Week
    over: bool
    """Whether it is over on the unit's own clock: only then may it be compared with whole weeks."""
    days: tuple[DayFigures, ...]
    """Monday to Sunday."""
    totals: Figures
    mean_visits: float | None
    """Mean of the weekly visits of those of the four weeks before that had a held session; None when none had."""
    mean_weeks: int
    """How many weeks that mean is made of, 0 to 4."""

    @property
    def difference(self) -> int | None:
        """Visits minus the mean rounded to whole visits, so that mean and difference add up where both are shown.

        None without a mean, and while the week is not over: part of a week is always less than a whole one.
        """
        if self.mean_visits is None or not self.over:
            return None
        return self.totals.visits - half_up(self.mean_visits)

    @property
    def who(self) -> Counts:
        """The counts as the team's picture shows them; they add up to `totals.visits`."""
        return merged_for_team(self.totals.counts)


def merged_for_team(counts: Counts) -> Counts:
    """The small-cell rule of the team's picture: non-binary visits below SMALL_CELL are shown as unknown.

    The total stays. In a small house a lone non-binary visitor would be a person everybody knows.
    """
    if counts.nonbinary >= SMALL_CELL:
        return counts
    return Counts(counts.girls, counts.boys, 0, counts.unknown + counts.nonbinary)


def half_up(value: float) -> int:
    """To the nearest whole number, halves up: 12.5 is 13, as people round by hand."""
    return math.floor(value + 0.5)


def unit_figures(tx: Connection, unit_id: int, first: date, last: date, now: datetime) -> Figures:
    """The figures of a unit from one local day to another, as they stand at `now`; all 0 or None when nothing was."""
    return summed(session_rows(tx, unit_id, first, last), unit_id, first, last, now)


def session_rows(tx: Connection, unit_id: int, first: date, last: date) -> list[Any]:
    """The unit's sessions of a period, what figures need of them, in order of time."""
    here = sessions.c
    wanted = (here.date, here.status, here.kind, here.planned, here.girls, here.boys, here.nonbinary, here.unknown,
              here.new_faces, here.minutes, here.produced_minutes, here.over_at, here.ages_mode, here.mostly_1,
              here.mostly_2, *(here[f"age_{band}"] for band in AGE_BANDS))
    return list(tx.execute(
        sessions.select().with_only_columns(*wanted)
        .where(here.unit_id == unit_id, here.date >= first, here.date <= last).order_by(here.starts, here.id)))


def visits_by_day(tx: Connection, unit_id: int, first: date, last: date) -> dict[date, int]:
    """Visits of every local day with a held session; answered from the index alone, at any size of the book."""
    here = sessions.c
    rows = tx.execute(
        sessions.select().with_only_columns(here.date, here.girls, here.boys, here.nonbinary, here.unknown)
        .where(here.unit_id == unit_id, here.date >= first, here.date <= last, here.status == "held"))
    found: Counter[date] = Counter()
    for row in rows:
        found[row.date] += visits_in(row)
    return dict(found)


def visits_in(row: Any) -> int:
    """The total of a held session's row."""
    return int(row.girls + row.boys + row.nonbinary + row.unknown)


def summed(rows: Iterable[Any], unit_id: int, first: date, last: date, now: datetime) -> Figures:
    """Figures of session rows (see session_rows). Planned and cancelled ones count only where the fields say so."""
    rows = list(rows)
    held = [row for row in rows if row.status == "held"]
    over = [row for row in rows if row.planned and row.over_at <= now]
    counted = [row for row in held if row.ages_mode == "counted"]
    new_faces = [row.new_faces for row in held if row.new_faces is not None]
    produced = [row.produced_minutes for row in held if row.produced_minutes is not None]
    return Figures(
        unit_id=unit_id, first=first, last=last, sessions=len(held),
        cancelled=sum(row.status == "cancelled" for row in rows),
        girls=sum(row.girls for row in held), boys=sum(row.boys for row in held),
        nonbinary=sum(row.nonbinary for row in held), unknown=sum(row.unknown for row in held),
        new_faces=sum(new_faces) if new_faces else None, new_faces_asked=len(new_faces),
        mostly=_mostly(held), ages=_ages(counted), ages_counted=len(counted),
        minutes=sum(row.minutes for row in held),
        open_minutes=sum(row.minutes for row in held if row.kind == "open"),
        group_minutes=sum(row.minutes for row in held if row.kind == "group"),
        produced_minutes=sum(produced) if produced else None, produced_asked=len(produced),
        contact_minutes=sum(visits_in(row) * row.minutes for row in held),
        planned_over=len(over), logged=sum(row.status != "planned" for row in over),
    )


def _mostly(held: list[Any]) -> Mostly | None:
    named = [{row.mostly_1, row.mostly_2} - {None} for row in held if row.ages_mode == "mostly"]
    named = [bands for bands in named if bands]
    if not named:
        return None
    often = Counter(band for bands in named for band in bands)
    most = max(often.values())
    return Mostly(tuple(band for band in AGE_BANDS if often[band] == most), most, len(named))


def _ages(counted: list[Any]) -> dict[str, int]:
    ages = {band: sum(getattr(row, f"age_{band}") or 0 for row in counted) for band in AGE_BANDS}
    return {**ages, "unknown": sum(visits_in(row) for row in counted) - sum(ages.values())}
