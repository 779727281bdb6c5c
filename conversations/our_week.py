"""The week of a unit: a picture, three lines, and the week's prompt; sent every Monday and shown at any time."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, choice_of
from conversations.screen import Picture, Screen
from conversations.talk import Talk
from conversations.words import Words
from reports.charts import DayBar, Part, WeekPicture
from reports.figures import DayFigures, WeekFigures, half_up
from reports.periods import last_full_week, local_day, week_of
from reports.weekly import week_figures
from storage import people, reflections
from storage.sessions import Counts
from storage.units import UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def our_week(talk: Talk) -> None:
    """Show a unit's week: the last full one, or this one so far."""
    mine = await talk.look("units", people.units_to_log, talk.member)
    if not mine:
        return await talk.say("no_unit")
    unit = mine[0]
    if len(mine) > 1:
        chosen = await talk.ask("unit", choice_of({str(unit.id): unit.name for unit in mine}))
        unit = next(unit for unit in mine if str(unit.id) == chosen)
    which = await talk.ask("which", choice("this_week", "last_week"), unit=unit.name)
    screen = await talk.look("week", shown_week, unit, talk.now, talk.words, which, fresh=True)
    await talk.say("shown", screen=screen)


def shown_week(tx: Connection, unit: UnitCard, now: datetime, words: Words, which: str) -> Screen:
    """The screen of this week so far, or of the last full one."""
    return week_screen(tx, unit, now, words, so_far=which == "this_week")


def week_screen(tx: Connection, unit: UnitCard, now: datetime, words: Words, *, so_far: bool = False,
                team: bool = False) -> Screen:
    """A unit's week as its team sees it; the prompt is that of the week that has begun."""
    today = local_day(now, unit.time_zone)
    week = week_of(today) if so_far else last_full_week(now, unit.time_zone)
    figures = week_figures(tx, unit.id, week, now)
    prompt = words.text(f"prompts-{reflections.prompt_of_the_week(tx, unit.id, today)}")
    lines = "\n".join(three_lines(figures, words))
    title = words.text("our_week-title", unit=unit.name, period=period(figures, words))
    if unit.invented:
        lines = f"{lines}\n{words.text('our_week-invented')}"
    after = words.text("our_week-prompt_team" if team else "our_week-prompt", prompt=prompt)
    return Screen(lines, title=title, after=after,
                  picture=Picture("week", asdict(picture(figures, words)), f"{title}\n{lines}"))


def period(figures: WeekFigures, words: Words) -> str:
    """ "week 20 · 11–17 May" """
    first, last = figures.week.first, figures.week.last
    step = "same_month" if first.month == last.month else "two_months"
    span = words.text(f"our_week-{step}", number=str(first.day), first=words.date(first), last=words.date(last))
    return words.text("our_week-period", number=figures.week.number, span=span)


# Three lines

def three_lines(figures: WeekFigures, words: Words) -> list[str]:
    """Visits against the mean with the days; who came; the youth-run hours and what is logged."""
    if not figures.totals.sessions:
        return [nothing(figures, words), coverage(figures, words)] if figures.totals.planned_over else [
            nothing(figures, words)]
    days = [words.text("our_week-day", day=words.weekday(day.day), visits=day.visits)
            for day in figures.days if day.visits is not None]
    return [
        f"{headline(figures, words)}, {lower_first(compared(figures, words))} ({', '.join(days)})",
        who_came(figures, words),
        f"{hours(figures, words)}. {coverage(figures, words)}".strip(),
    ]


def nothing(figures: WeekFigures, words: Words) -> str:
    return words.text("our_week-nothing_closed" if figures.totals.cancelled and not unlogged(figures)
                      else "our_week-nothing", cancelled=figures.totals.cancelled)


def unlogged(figures: WeekFigures) -> int:
    return figures.totals.planned_over - figures.totals.logged


def headline(figures: WeekFigures, words: Words) -> str:
    return words.text("our_week-visits", visits=figures.totals.visits)


def compared(figures: WeekFigures, words: Words) -> str:
    """Visits against the mean of the weeks before; said to be too little where there is nothing to compare with."""
    difference = figures.difference
    if difference is None:
        return words.text("our_week-one_session" if figures.totals.sessions == 1 else "our_week-nothing_before")
    step = "same" if difference == 0 else "more" if difference > 0 else "fewer"
    return words.text(f"our_week-{step}", difference=abs(difference), weeks=figures.mean_weeks)


def who_came(figures: WeekFigures, words: Words) -> str:
    who = figures.who
    parts = [words.text(f"our_week-{role}", number=number) for role, number in asdict(who).items() if number]
    faces = figures.totals.new_faces
    if faces is not None:
        parts.append(words.text("our_week-new_faces", number=faces))
    return upper_first(", ".join(parts)) if parts else words.text("our_week-nobody")


def hours(figures: WeekFigures, words: Words) -> str:
    """How long, and how much of it young people ran."""
    length = words.duration(figures.totals.minutes)
    if figures.totals.produced_minutes is None:
        return words.text("our_week-hours", length=length)
    return words.text("our_week-hours_run" if figures.totals.produced_minutes else "our_week-hours_none_run",
                      length=length, produced=words.duration(figures.totals.produced_minutes))


def coverage(figures: WeekFigures, words: Words) -> str:
    """ "4 of 5 planned sessions logged"; never who did not."""
    if not figures.totals.planned_over:
        return ""
    return words.text("our_week-coverage", logged=figures.totals.logged, planned=figures.totals.planned_over)


# The picture

def picture(figures: WeekFigures, words: Words) -> WeekPicture:
    """The words and figures of the week's picture."""
    totals, who = figures.totals, figures.who
    has = bool(totals.sessions)
    return WeekPicture(
        unit=figures.unit.name, period=period(figures, words),
        headline=headline(figures, words) if has else words.text("our_week-no_session"),
        subline=compared(figures, words) if has else "",
        days=tuple(day_bar(day, words) for day in figures.days),
        mean_label=words.text("our_week-mean", weeks=figures.mean_weeks),
        who_title=words.text("our_week-who"),
        who_note=" · ".join(who_note(who, words)),
        who=tuple(Part(role, number, words.text(f"our_week-{role}", number=number), words.number(number))
                  for role, number in asdict(who).items() if number),
        who_line=" · ".join(who_line(figures, words)),
        hours_title=hours(figures, words), hours_share=totals.produced_share,
        hours_label=hours_label(figures, words), footer_left=coverage(figures, words),
        footer_right=words.text("our_week-invented_short") if figures.unit.invented else "",
        nothing="" if has else nothing(figures, words),
    )


def who_note(who: Counts, words: Words) -> list[str]:
    """The parts whose pieces of the bar may be too narrow for their words."""
    small = {"nonbinary": who.nonbinary, "unknown": who.unknown}
    return [words.text(f"our_week-{role}", number=number) for role, number in small.items() if number]


def day_bar(day: DayFigures, words: Words) -> DayBar:
    note = ""
    if day.visits is None:
        step = ("cancelled" if day.cancelled else "unlogged" if day.unlogged else "coming" if day.coming else "closed")
        note = words.text(f"our_week-day_{step}")
    return DayBar(words.weekday(day.day), day.visits, day.four_week_mean, note)


def who_line(figures: WeekFigures, words: Words) -> list[str]:
    parts = []
    if figures.totals.new_faces is not None:
        parts.append(words.text("our_week-new_faces", number=figures.totals.new_faces))
    mostly = figures.totals.mostly
    if mostly is not None:
        parts.append(words.text("our_week-mostly", band=words.text(f"answers-band_{mostly.band}"),
                                sessions=mostly.sessions, of=mostly.of))
    return parts


def hours_label(figures: WeekFigures, words: Words) -> str:
    produced, share = figures.totals.produced_minutes, figures.totals.produced_share
    if produced is None or share is None:
        return words.text("our_week-not_asked")
    if not produced:
        return words.duration(0)
    return words.text("our_week-share", length=words.duration(produced), share=half_up(100 * share))


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
