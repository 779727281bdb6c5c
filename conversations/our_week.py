"""The week of a unit: a picture, three lines, and the week's prompt; sent every Monday and shown at any time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from conversations.answers import choice, choice_of
from conversations.screen import Picture, Screen
from conversations.talk import Talk
from conversations.words import Words
from reports.figures import DayFigures, WeekFigures, half_up
from reports.periods import last_full_week, local_day, week_of
from reports.week_picture import Age, DayBar, Part, WeekPicture
from reports.weekly import week_figures
from storage import reflections, units
from storage.people import chief_role
from storage.sessions import AGE_BANDS
from storage.units import UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def our_week(talk: Talk) -> None:
    """Show a unit's week: the last full one, or this one so far."""
    mine = await talk.look("units", units.to_see, talk.member)
    if not mine:
        return await talk.say("no_unit", role=chief_role(talk.me.roles))
    unit = mine[0]
    if len(mine) > 1:
        chosen = await talk.ask("unit", choice_of(units.told_apart(mine)))
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
        ". ".join(part for part in (how_long(figures, words), coverage(figures, words)) if part),
    ]


def nothing(figures: WeekFigures, words: Words) -> str:
    """Why there is nothing to show; while the week is not over, only that there was nothing yet."""
    closed = figures.totals.cancelled and not unlogged(figures)
    if not figures.over:
        return words.text("our_week-nothing_held_yet" if closed else "our_week-nothing_yet")
    return words.text("our_week-nothing_closed" if closed else "our_week-nothing", cancelled=figures.totals.cancelled)


def unlogged(figures: WeekFigures) -> int:
    return figures.totals.planned_over - figures.totals.logged


def headline(figures: WeekFigures, words: Words) -> str:
    return words.text("our_week-visits", visits=figures.totals.visits)


def compared(figures: WeekFigures, words: Words) -> str:
    """Visits against the mean of the weeks before; why not, where the week is not over or nothing was before."""
    if not figures.over:
        return words.text("our_week-so_far")
    difference = figures.difference
    if difference is None:
        return words.text("our_week-one_session" if figures.totals.sessions == 1 else "our_week-nothing_before")
    step = "same" if difference == 0 else "more" if difference > 0 else "fewer"
    return words.text(f"our_week-{step}", difference=abs(difference), weeks=figures.mean_weeks)


def who_came(figures: WeekFigures, words: Words) -> str:
    """Genders and new faces; then ages, each way of telling them as a sentence of its own."""
    if not figures.totals.visits:
        return words.text("our_week-nobody")
    parts = [words.text(f"our_week-{role}", number=number) for role, number in asdict(figures.who).items() if number]
    told = [", ".join([*parts, new_faces(figures, words)]), *mostly(figures, words)]
    counted = ages(figures, words)
    if counted:
        listed = ", ".join(words.text("our_week-age", band=band, number=number) for band, number in counted)
        told.append(words.text("our_week-ages_line", ages=listed, counted=ages_counted(figures, words)))
    return ". ".join(upper_first(sentence) for sentence in told)


def new_faces(figures: WeekFigures, words: Words) -> str:
    if figures.totals.new_faces is None:
        return words.text("our_week-faces_not_told")
    return words.text("our_week-new_faces", number=figures.totals.new_faces)


def mostly(figures: WeekFigures, words: Words) -> list[str]:
    """The ages named as the most common; that none were told, where none were counted either."""
    told = figures.totals.mostly
    if told is None:
        return [] if ages(figures, words) else [words.text("our_week-ages_not_told")]
    *others, last = (words.text(f"answers-band_{band}") for band in told.bands)
    bands = [*(words.text("our_week-aged_too", band=band) for band in others), words.text("our_week-aged", band=last)]
    step = "mostly" if told.of == figures.totals.sessions else "mostly_of_told"
    apart = len(bands) > 1 and told.sessions < told.of  # else every session named them all
    return [words.text(f"our_week-{step}", bands=bands, apart=apart, sessions=told.sessions, of=told.of)]


def ages(figures: WeekFigures, words: Words) -> list[tuple[str, int]]:
    """The counted ages by the name of their band, from the counted sessions only, with who has none as not known."""
    names = {band: f"answers-band_{band}" for band in AGE_BANDS} | {"unknown": "our_week-age_unknown"}
    return [(words.text(name), figures.totals.ages[band]) for band, name in names.items() if figures.totals.ages[band]]


def ages_counted(figures: WeekFigures, words: Words) -> str:
    """ "counted in 2 of 4 sessions" """
    return words.text("our_week-ages_counted", sessions=figures.totals.ages_counted, of=figures.totals.sessions)


def hours(figures: WeekFigures, words: Words) -> str:
    """How long, and how much of it young people ran."""
    length = words.duration(figures.totals.minutes)
    if figures.totals.produced_minutes is None:
        return words.text("our_week-hours", length=length)
    return words.text("our_week-hours_run" if figures.totals.produced_minutes else "our_week-hours_none_run",
                      length=length, produced=words.duration(figures.totals.produced_minutes))


def how_long(figures: WeekFigures, words: Words) -> str:
    """The hours as in the picture's title; in words also what the picture's bar says, that the rest was not told."""
    told = hours(figures, words)
    return told if figures.totals.produced_minutes is not None else f"{told}, {words.text('our_week-run_not_told')}"


def coverage(figures: WeekFigures, words: Words) -> str:
    """ "4 of 5 planned sessions logged"; never who did not."""
    if not figures.totals.planned_over:
        return ""
    return words.text("our_week-coverage", logged=figures.totals.logged, planned=figures.totals.planned_over)


# The picture

def picture(figures: WeekFigures, words: Words) -> WeekPicture:
    """The words and figures of the week's picture."""
    totals = figures.totals
    has = bool(totals.sessions)
    return WeekPicture(
        unit=figures.unit.name, period=period(figures, words),
        headline=headline(figures, words) if has else nothing(figures, words),
        subline=compared(figures, words) if has else "",
        days=day_bars(figures.days, words),
        mean_label=words.text("our_week-mean", weeks=figures.mean_weeks),
        who_title=words.text("our_week-who"),
        who=tuple(Part(role, number, words.text(f"our_week-{role}", number=number), words.number(number))
                  for role, number in asdict(figures.who).items() if number),
        who_line=" · ".join([new_faces(figures, words), *mostly(figures, words)] if totals.visits
                            else [lower_first(words.text("our_week-nobody"))]),
        ages_title=words.text("our_week-ages"), ages_note=ages_counted(figures, words),
        ages=tuple(Age(band, words.number(number)) for band, number in ages(figures, words)),
        hours_title=hours(figures, words), hours_share=totals.produced_share,
        hours_label=hours_label(figures, words), footer_left=coverage(figures, words),
        footer_right=words.text("our_week-invented_short") if figures.unit.invented else "",
        nothing=not has,
    )


def day_bars(days: Sequence[DayFigures], words: Words) -> tuple[DayBar, ...]:
    """The seven days; none at all where there is nothing to say of any of them."""
    steps = [day_step(day) for day in days]
    if not any(step != "none" or day.four_week_mean is not None for day, step in zip(days, steps, strict=True)):
        return ()
    # "to come" once is enough: said of every day left of a week it would be the loudest thing on the picture
    steps = ["coming_too" if step == "coming" and "coming" in steps[:index] else step
             for index, step in enumerate(steps)]
    return tuple(
        DayBar(words.weekday(day.day), day.visits, "" if day.visits is None else words.number(day.visits),
               day.four_week_mean, "" if step == "held" else words.text(f"our_week-day_{step}"))
        for day, step in zip(days, steps, strict=True))


def day_step(day: DayFigures) -> str:
    """What is said of a day; "none" where nothing is known of it."""
    said = {"held": day.sessions, "cancelled": day.cancelled, "unlogged": day.unlogged, "coming": day.coming}
    return next((step for step, sessions in said.items() if sessions), "none")


def hours_label(figures: WeekFigures, words: Words) -> str:
    produced, share = figures.totals.produced_minutes, figures.totals.produced_share
    if produced is None or share is None:
        return words.text("our_week-run_not_told")
    if not produced:
        return words.duration(0)
    return words.text("our_week-share", length=words.duration(produced), share=half_up(100 * share))


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
