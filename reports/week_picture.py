"""What the weekly picture shows, in words ready to show: reports/charts.py decides where they stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DayBar:
    """One day. `visits` None: no session, `note` may say why. `mean`: of this weekday, None: none to compare with.

    `number` is `visits` as the language writes it.
    """

    label: str
    visits: int | None
    number: str
    mean: float | None
    note: str


@dataclass(frozen=True)
class Part:
    """A part of those who came, `role` one of `reports.charts.PART_COLOURS`.

    `short`, a number alone, stands in where `label` is too wide; the label then stands above the bar.
    """

    role: str
    value: int
    label: str
    short: str


@dataclass(frozen=True)
class Age:
    """How many of one age band, in words ready to show."""

    label: str
    number: str


@dataclass(frozen=True)
class WeekPicture:
    """All that is drawn, in words ready to show. `hours_share` is 0..1, or None where it was not told.

    Without `ages` their title and note are not drawn. With `nothing` set there was no session: header, headline, the
    days if there are any, and the footer are drawn, no panels.
    """

    unit: str
    period: str
    headline: str
    subline: str
    days: tuple[DayBar, ...]
    mean_label: str
    who_title: str
    who: tuple[Part, ...]
    who_line: str
    ages_title: str
    ages_note: str
    ages: tuple[Age, ...]
    hours_title: str
    hours_share: float | None
    hours_label: str
    footer_left: str
    footer_right: str
    nothing: bool = False
