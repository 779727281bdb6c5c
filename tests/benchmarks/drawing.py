"""What the picture of a team's week costs: ours, against pyplot drawing the same marks.

Each week is a different one, as on a Monday morning, in English or Finnish, with or without counted ages. Pyplot draws
as its manual shows: a new figure, axes over all of it, `text`, `bar` and `plot`, `savefig`. Where each mark stands it
is told, while ours has to find out. Both in one process, in turns; CPU time, medians.
"""

from __future__ import annotations

import io
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

from reports.charts import HEIGHT, WIDTH, Box, Mark, Words, layout, weekly_png
from reports.week_picture import Age, DayBar, Part, WeekPicture
from tests.benchmarks.figure import Figure

WEEKS, WARM = 60, 40
"""So many are measured, after as many were drawn that the pen has its ink: a hundred of five hundred."""
ENGLISH, FINNISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), ("ma", "ti", "ke", "to", "pe", "la", "su")
BANDS = ("10–12", "13–15", "16–17", "18–24")


def measure() -> list[Figure]:
    """The ratio, and the milliseconds."""
    chance = random.Random(1)
    for number in range(WARM):
        weekly_png(a_week(number, chance))
    by_pyplot(layout(a_week(0, chance)))
    ours, peers, sizes = [], [], []
    for number in range(WARM, WARM + WEEKS):
        week = a_week(number, chance)
        taken, png = _timed(weekly_png, week)
        ours.append(taken)
        sizes.append(len(png))
        peers.append(_timed(by_pyplot, layout(week))[0])
    own, peer = statistics.median(ours), statistics.median(peers)
    print(f"a week's picture: {own * 1000:.1f} ms of CPU, {max(sizes) / 1000:.0f} kB at most; pyplot with the same "
          f"marks {peer * 1000:.1f} ms (medians of {WEEKS}); 500 of ours {own * 500:.1f} s", flush=True)
    return [Figure("drawing.cpu", peer / own, "x as fast", ">=", 8),
            Figure("drawing.ms", own * 1000, "ms of CPU", "<=", 22),
            Figure("drawing.size", max(sizes) / 1000, "kB", "<=", 150)]


def _timed(drawn: Callable[[Any], bytes], what: object) -> tuple[float, bytes]:
    begun = time.process_time()
    png = drawn(what)
    return time.process_time() - begun, png


def a_week(number: int, chance: random.Random) -> WeekPicture:
    """One of a team's own."""
    finnish = number % 2 == 1
    visits = [chance.choice((None, chance.randint(2, 70))) for _ in range(7)]
    means = [max(0.25, told + chance.randint(-80, 80) / 4) if told else None for told in visits]
    days = tuple(
        DayBar(name, told, "" if told is None else str(told), mean,
               ("suljettu" if finnish else "closed") if told is None else "")
        for name, told, mean in zip(FINNISH if finnish else ENGLISH, visits, means, strict=True))
    total = sum(told or 0 for told in visits)
    girls, more = chance.randint(0, total), chance.randint(1, 40)
    hours, young = chance.randint(8, 40), chance.randint(1, 8)
    girls_named, boys_named = ("tyttöjä", "poikia") if finnish else ("girls", "boys")
    return WeekPicture(
        unit=f"Nuorisotila {number:03}" if finnish else f"Youth house {number:03}",
        period="viikko 20 · 11.–17. toukokuuta" if finnish else "week 20 · 11–17 May",
        headline=f"{total} käyntiä" if finnish else f"{total} visits",
        subline=f"{more} enemmän kuin neljän viikon keskiarvo" if finnish else f"{more} more than the four-week mean",
        days=days, mean_label="neljän viikon keskiarvo" if finnish else "four-week mean",
        who_title="Ketkä kävivät" if finnish else "Who came",
        who=(Part("girls", girls, f"{girls_named} {girls}", str(girls)),
             Part("boys", total - girls, f"{boys_named} {total - girls}", str(total - girls))),
        who_line=f"{chance.randint(1, 12)} uutta kävijää" if finnish else f"{chance.randint(1, 12)} new faces",
        ages_title="Iät" if finnish else "Ages", ages_note="2 / 4" if finnish else "counted in 2 of 4 sessions",
        ages=tuple(Age(band, str(chance.randint(0, 40))) for band in BANDS) if number % 4 < 2 else (),
        hours_title=f"{hours} h auki" if finnish else f"{hours} h open, {young} h run by young people",
        hours_share=young / hours, hours_label=f"{young} h · {100 * young // hours} %",
        footer_left=f"{len([told for told in visits if told])} / 7" if finnish else "4 of 5 planned evenings logged",
        footer_right="")


def by_pyplot(marks: Sequence[Mark]) -> bytes:
    """The marks as PNG."""
    from matplotlib import pyplot

    plt: Any = pyplot
    figure = plt.figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72)
    axes = figure.add_axes([0, 0, 1, 1])
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(HEIGHT, 0)
    axes.axis("off")
    for mark in marks:
        if isinstance(mark, Words):
            axes.text(mark.x, mark.y, mark.text, fontsize=mark.size, color=mark.colour,
                      fontweight="bold" if mark.bold else "normal", ha=mark.align,
                      va="bottom" if mark.upright else "baseline", rotation=90 if mark.upright else 0)
        elif isinstance(mark, Box):
            left, top, right, bottom = mark.rect
            axes.bar([left], [bottom - top], right - left, bottom=top, align="edge", color=mark.colour)
        else:
            axes.plot([mark.x0, mark.x1], [mark.y0, mark.y1], color=mark.colour, linewidth=3)
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=72)
    plt.close(figure)
    return file.getvalue()
