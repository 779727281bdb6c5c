"""Weeks and months as a unit lives them: local days, weeks from Monday (ISO 8601). The clock is always handed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, order=True)
class Week:
    """Seven local days from a Monday. Raises ValueError when `first` is another day."""

    first: date

    def __post_init__(self) -> None:
        if self.first.weekday() != 0:
            raise ValueError(f"a week starts on a Monday, {self.first} is none; use week_of({self.first})")

    @property
    def last(self) -> date:
        """The Sunday."""
        return self.first + timedelta(days=6)

    @property
    def number(self) -> int:
        """The ISO number, 1 to 53."""
        return self.first.isocalendar().week

    @property
    def year(self) -> int:
        """The year the number belongs to; week 1 may start in December of the year before."""
        return self.first.isocalendar().year

    @property
    def days(self) -> tuple[date, ...]:
        """Monday to Sunday."""
        return tuple(self.first + timedelta(days=offset) for offset in range(7))

    def earlier(self, weeks: int) -> Week:
        """The week so many weeks before this one; a later one when negative."""
        return Week(self.first - timedelta(weeks=weeks))


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month. Raises ValueError when `first` is not its first day."""

    first: date

    def __post_init__(self) -> None:
        if self.first.day != 1:
            raise ValueError(f"a month starts on its first day, not {self.first}; use month_of({self.first})")

    @property
    def last(self) -> date:
        return self.next().first - timedelta(days=1)

    def next(self) -> Month:
        return month_of(self.first + timedelta(days=31))


def week_of(day: date) -> Week:
    """The week a local day lies in."""
    return Week(day - timedelta(days=day.weekday()))


def month_of(day: date) -> Month:
    """The month a local day lies in."""
    return Month(day.replace(day=1))


def local_day(now: datetime, time_zone: str) -> date:
    """What the calendar on the wall says; ValueError when `now` carries no zone."""
    if now.tzinfo is None:
        raise ValueError(f"a moment needs a zone, got {now!r}")
    return now.astimezone(ZoneInfo(time_zone)).date()


def last_full_week(now: datetime, time_zone: str) -> Week:
    """The newest week that is over; on a Monday morning the one that ended last night."""
    return week_of(local_day(now, time_zone)).earlier(1)


def last_full_month(now: datetime, time_zone: str) -> Month:
    """The newest month that is over."""
    return month_of(month_of(local_day(now, time_zone)).first - timedelta(days=1))


def next_monday(now: datetime, time_zone: str, at: time = time(9)) -> datetime:
    """The next Monday at a wall-clock time, strictly after `now`, in UTC.

    A time the clocks skip that day is reached as much later as they skip; of one that comes twice, the first counts.
    """
    zone, week = ZoneInfo(time_zone), week_of(local_day(now, time_zone))
    this, following = (datetime.combine(monday, at, tzinfo=zone).astimezone(UTC)
                       for monday in (week.first, week.earlier(-1).first))
    return this if this > now else following
