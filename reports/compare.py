"""What may be compared: open figures of closed months, as rates; and for its mentors a town's exact sums.

Open figures go to everybody in the network. So that no small cell can be worked back out of them they are of months
that are over, from at least three held sessions, and of counts rounded to five before any rate is taken. All of it
comes from the monthly sums: no session is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from statistics import fmean
from typing import TYPE_CHECKING, Any

from reports.figures import SMALL_CELL
from reports.periods import Month, last_full_month, local_day, month_of
from storage.people import require
from storage.rollups import month_rollups
from storage.units import organisations

if TYPE_CHECKING:  # the queries are built from the book's tables; SQLAlchemy is named here for the type checker only
    from sqlalchemy import Connection

FEWEST_SESSIONS = 3
"""Held sessions behind any rate; of fewer, each would be known to the colleagues who were there."""
FEWEST_ORGANISATIONS = 3
"""Organisations behind a mean of the network; of two, each could work out the other."""
MONTHS = 6
"""How many closed months are offered to look at."""


@dataclass(frozen=True)
class Rates:
    """One organisation's closed month, all its work of every kind, as rates; or the mean of several organisations'.

    None everywhere: it cannot be told. A count that rounds to 0 gives 0 where it is one of several cells of a sum.
    """

    visits_per_session: float
    """Visits by held sessions of every kind."""
    visits_per_hour: float | None
    """Visits in open sessions by opening hours (the length of all open sessions). None below three open sessions."""
    girls: float | None
    """This and the next three: part of all visits, 0 to 1, adding up to 1. None when the visits round to none."""
    boys: float | None
    nonbinary: float | None
    """None also below five visits, which are then among `unknown`: a lone one would be somebody everybody knows."""
    unknown: float | None
    new_faces: float | None
    """Young people not seen at a unit before, by all visits, 0 to 1. A lower bound where not every session was asked.
    None when they round to none: whether nobody was new or nobody was asked the monthly sums do not tell apart."""
    youth_run: float | None
    """The part of all hours that young people planned and ran, 0 to 1. A lower bound where not every session was asked.
    None when there was none or nobody was asked, which the monthly sums do not tell apart."""
    partner_sessions: float
    """Sessions of partner organisations and youth groups, by all held sessions, 0 to 1."""
    partner_visits: float | None
    """Visits in those, by all visits, 0 to 1. None when either own or partner work has one or two sessions."""


NAMES = tuple(field.name for field in fields(Rates))
"""The rates, in their order."""
GENDERS = ("girls", "boys", "nonbinary", "unknown")
"""Those that are all visits together."""


@dataclass(frozen=True)
class NetworkRates:
    """The mean of organisations, each counting once whatever its size."""

    organisations: int
    """How many have open figures for the month; a single rate is the mean of those of them that have it."""
    rates: dict[str, float | None]
    """By the names of Rates; None where fewer than three have this one."""


@dataclass(frozen=True)
class Cells:
    """Visits by gender, each count rounded to five."""

    girls: int
    boys: int
    nonbinary: int
    unknown: int

    @property
    def total(self) -> int:
        """Of the rounded counts, so that it gives away no more than they do."""
        return self.girls + self.boys + self.nonbinary + self.unknown


@dataclass(frozen=True)
class Sums:
    """Exact sums of held sessions; the length in minutes."""

    sessions: int
    visits: int
    minutes: int


@dataclass(frozen=True)
class Town:
    """An organisation's month: its own work, partner work, and both together. 0 where nothing was held."""

    own: Sums
    partner: Sums

    @property
    def together(self) -> Sums:
        return Sums(self.own.sessions + self.partner.sessions, self.own.visits + self.partner.visits,
                    self.own.minutes + self.partner.minutes)


# Of the book

def rates(tx: Connection, organisation_id: int, month: Month, now: datetime) -> Rates | None:
    """An organisation's open figures. None when the month is not over on its clock, when fewer than three sessions were
    held, and for an organisation to practise in. NotAllowed for who may not see rates."""
    require(tx, "see_rates", organisation_id)
    place = tx.execute(organisations.select().where(organisations.c.id == organisation_id)).one()
    if place.practice_for is not None or not is_over(month, now, place.time_zone):
        return None
    here = month_rollups.c
    return rates_of(tx.execute(month_rollups.select().where(
        here.organisation_id == organisation_id, here.month == month.first)).all())


def every_rates(tx: Connection, month: Month, now: datetime, *, invented: bool = False) -> dict[int, Rates]:
    """The open figures of every real organisation that has some for this month, by its number; with `invented` of the
    invented ones, which are never beside real ones. What is there to practise in is in neither."""
    require(tx, "see_rates", None)
    places = tx.execute(organisations.select().where(
        organisations.c.invented.is_(invented), organisations.c.practice_for.is_(None))).all()
    closed = {place.id: list[Any]() for place in places if is_over(month, now, place.time_zone)}
    for row in tx.execute(month_rollups.select().where(month_rollups.c.month == month.first)):
        if row.organisation_id in closed:
            closed[row.organisation_id].append(row)
    found = {number: rates_of(rows) for number, rows in sorted(closed.items())}
    return {number: theirs for number, theirs in found.items() if theirs is not None}


def network_rates(tx: Connection, month: Month, now: datetime, *, invented: bool = False) -> NetworkRates | None:
    """The mean of the network's open figures (see every_rates); None when fewer than three organisations have some."""
    return mean_of(list(every_rates(tx, month, now, invented=invented).values()))


def town(tx: Connection, organisation_id: int, month: Month) -> Town:
    """The exact sums of own and partner work, separately and together; for the organisation's mentors alone, NotAllowed
    for others. The month may still be going on. Individual work stands outside."""
    require(tx, "see_town", organisation_id)
    here = month_rollups.c
    return town_of(tx.execute(month_rollups.select().where(
        here.organisation_id == organisation_id, here.month == month.first)).all())


def is_invented(tx: Connection, organisation_id: int) -> bool:
    """Whether it is part of the demo book."""
    return bool(tx.execute(organisations.select().where(organisations.c.id == organisation_id)).one().invented)


def months_held(tx: Connection, organisation_id: int, now: datetime) -> list[date]:
    """Of the last six closed months those with a held session, the newest first, by their first days."""
    require(tx, "see_rates", organisation_id)
    place = tx.execute(organisations.select().where(organisations.c.id == organisation_id)).one()
    here = month_rollups.c
    held = set(tx.execute(month_rollups.select().with_only_columns(here.month).where(
        here.organisation_id == organisation_id, here.sessions > 0)).scalars())
    return [month for month in closed_months(now, place.time_zone) if month in held]


# Without the book

def closed_months(now: datetime, time_zone: str) -> list[date]:
    """The first days of the last six months that are over, the newest first."""
    months = [last_full_month(now, time_zone).first]
    while len(months) < MONTHS:
        months.append(month_of(date.fromordinal(months[-1].toordinal() - 1)).first)
    return months


def is_over(month: Month, now: datetime, time_zone: str) -> bool:
    """Whether its last day has passed there."""
    return month.last < local_day(now, time_zone)


def rounded(count: int) -> int:
    """To the nearest five: 2 is 0, 3 is 5, 7 is 5."""
    return (count + 2) // 5 * 5


def cells(rows: Iterable[Any]) -> Cells:
    """The visits of monthly sums: added up, rounded, and then a few non-binary ones put among the unknown.

    In this order, since rounding after would let one unknown visit show which side of a step a hidden one is on.
    """
    rows = list(rows)
    nonbinary = sum(row.nonbinary for row in rows)
    shown = rounded(nonbinary) if nonbinary >= SMALL_CELL else 0
    hidden = 0 if shown else rounded(nonbinary)
    return Cells(rounded(sum(row.girls for row in rows)), rounded(sum(row.boys for row in rows)), shown,
                 rounded(sum(row.unknown for row in rows)) + hidden)


def rates_of(rows: Sequence[Any]) -> Rates | None:
    """The rates of one organisation's monthly sums (rows of month_rollups, one for each kind and own or partner work);
    None when fewer than three sessions were held."""
    held = sum(row.sessions for row in rows)
    if held < FEWEST_SESSIONS:
        return None
    who = cells(rows)
    return Rates(
        visits_per_session=who.total / held,
        visits_per_hour=_per_hour([row for row in rows if row.kind == "open"]),
        girls=_share(who.girls, who.total), boys=_share(who.boys, who.total),
        nonbinary=_share(who.nonbinary, who.total) if who.nonbinary else None, unknown=_share(who.unknown, who.total),
        new_faces=_share(rounded(sum(row.new_faces for row in rows)), who.total) or None,
        youth_run=_share(sum(row.produced_minutes for row in rows), sum(row.minutes for row in rows)) or None,
        partner_sessions=sum(row.sessions for row in rows if row.partner) / held,
        partner_visits=_partner_visits(rows))


def _share(part: int, whole: int) -> float | None:
    """At most 1, as a rounded part may be larger than its whole; None of nothing."""
    return min(part / whole, 1.0) if whole else None


def _per_hour(opened: Sequence[Any]) -> float | None:
    minutes: int = sum(row.minutes for row in opened)
    if sum(row.sessions for row in opened) < FEWEST_SESSIONS or not minutes:
        return None
    return cells(opened).total * 60 / minutes


def _partner_visits(rows: Sequence[Any]) -> float | None:
    parts = [[row for row in rows if bool(row.partner) == partner] for partner in (False, True)]
    held = [sum(row.sessions for row in part) for part in parts]
    if any(0 < number < FEWEST_SESSIONS for number in held):
        return None
    own, partner = (cells(part).total for part in parts)
    return _share(partner, own + partner)


def mean_of(theirs: Sequence[Rates]) -> NetworkRates | None:
    """The mean of several organisations' rates; None of fewer than three.

    Non-binary visits that one has among the unknown count as none here, so that the four parts still add up; when all
    have them there, it cannot be told.
    """
    if len(theirs) < FEWEST_ORGANISATIONS:
        return None
    found: dict[str, float | None] = {}
    for name in NAMES:
        told = [value for one in theirs if (value := getattr(one, name)) is not None]
        if name == "nonbinary" and told:
            told += [0.0 for one in theirs if one.nonbinary is None and one.unknown is not None]
        found[name] = fmean(told) if len(told) >= FEWEST_ORGANISATIONS else None
    return NetworkRates(len(theirs), found)


def percents(parts: dict[str, float]) -> dict[str, int]:
    """Parts of a whole that add up to 1 as whole percents that add up to 100: the largest rests are rounded up."""
    found = {name: int(part * 100 + 1e-9) for name, part in parts.items()}
    for name in sorted(parts, key=lambda name: found[name] - parts[name] * 100)[:100 - sum(found.values())]:
        found[name] += 1
    return found


def town_of(rows: Sequence[Any]) -> Town:
    """The exact sums of one organisation's monthly sums."""
    own, partner = (_summed([row for row in rows if bool(row.partner) == which]) for which in (False, True))
    return Town(own, partner)


def _summed(rows: Sequence[Any]) -> Sums:
    return Sums(sum(row.sessions for row in rows),
                sum(row.girls + row.boys + row.nonbinary + row.unknown for row in rows),
                sum(row.minutes for row in rows))
