"""The weekly picture, checked as data and geometry: what is drawn, how large, and that nothing overlaps."""

import itertools
import json
import os
import struct
import subprocess
import sys
import warnings
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from reports import charts
from reports.charts import Box, Mark, Words, layout, weekly_png, weekly_png_from
from reports.week_picture import Age, DayBar, Part, WeekPicture
from tests.by_matplotlib import figure
from tests.test_pen import differences, read

ENGLISH = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
FINNISH = ["ma", "ti", "ke", "to", "pe", "la", "su"]


def week(
    visits: list[int | None], means: list[float | None], notes: str = "/" * 6, names: list[str] = ENGLISH
) -> tuple[DayBar, ...]:
    """Seven days; the notes are parted by slashes."""
    numbers = ["" if told is None else f"{told:,}" for told in visits]
    return tuple(DayBar(*day) for day in zip(names, visits, numbers, means, notes.split("/"), strict=True))


BOATHOUSE = WeekPicture(
    unit="Boathouse",
    period="week 20 · 11–17 May",
    headline="142 visits",
    subline="18 more than the four-week mean",
    days=week([None, 24, 31, 22, 65, None, None], [None, 26, 24, 20, 54, None, None], "closed/////closed/closed"),
    mean_label="four-week mean",
    who_title="Who came",
    who=(
        Part("girls", 61, "girls 61", "61"),
        Part("boys", 74, "boys 74", "74"),
        Part("unknown", 7, "7 not known", "7"),
    ),
    who_line="9 new faces · mostly 13–15 on 3 of 4 evenings",
    ages_title="Ages",
    ages_note="counted in 2 of 4 sessions",
    ages=(),
    hours_title="16 h open, 6 h run by young people",
    hours_share=0.38,
    hours_label="6 h · 38 %",
    footer_left="4 of 5 planned evenings logged",
    footer_right="invented data",
)
LONG = replace(
    BOATHOUSE,
    unit="Nuorisotalo Itäkeskuksen Pohjoinen Toimitila",
    period="viikko 20 · 11.–17. toukokuuta 2026",
    headline="142 käyntiä, eniten syyskuun jälkeen",
    subline="18 enemmän kuin neljän edellisen viikon keskiarvo samoina viikonpäivinä",
    days=week(
        [None, 24, 31, 22, 65, None, None],
        [None, 26, 24, 20, 54, None, 12],
        "suljettu/////peruutettu/peruutettu",
        FINNISH,
    ),
    mean_label="neljän viikon keskiarvo",
    who_title="Ketkä kävivät nuorisotilassa tällä viikolla",
    who_line="9 uutta kävijää · enimmäkseen 13–15-vuotiaita kolmena iltana neljästä, 16–17-vuotiaita yhtenä",
    hours_title="16 tuntia auki, 6 tuntia nuorten itse järjestämää toimintaa",
)


def in_all_words(picture: WeekPicture, text: str) -> WeekPicture:
    """The picture with one text in the place of each of its own."""
    changes: dict[str, Any] = {key: text for key, old in asdict(picture).items() if isinstance(old, str) and old}
    return replace(picture, **changes)


COUNTED = (
    *(Age(band, "1,040") for band in ("under 10", "10–12", "13–15", "16–17", "18–24", "25–28")),
    Age("not known", "3"),
)
NOWHERE: list[float | None] = [None] * 7
PICTURES = {
    "an ordinary week": BOATHOUSE,
    "long Finnish words": LONG,
    "no day at all": replace(
        BOATHOUSE, days=week([None] * 7, NOWHERE), who=(), hours_share=None, hours_label="not asked"
    ),
    "all cancelled": replace(BOATHOUSE, days=week([None] * 7, NOWHERE, "/".join(["cancelled"] * 7))),
    "a single session": replace(
        BOATHOUSE,
        days=week([None, None, 12, None, None, None, None], NOWHERE),
        hours_share=0.0,
        hours_label="0 h of 4 h",
    ),
    "a festival": replace(
        BOATHOUSE,
        unit="Harju küla avatud noortekeskus",
        days=week([3, None, 11, 0, 12, 1200, None], [4, 8, 10, 9, 15, 14.5, None], "/cancelled/////"),
        who=(
            Part("girls", 610, "girls 610", "610"),
            Part("boys", 590, "boys 590", "590"),
            Part("nonbinary", 1, "non-binary 1", "1"),
            Part("unknown", 25, "not known 25", "25"),
        ),
    ),
    "every day full": replace(
        BOATHOUSE,
        days=week([144, 147, 152, 141, 150, 148, 149], [150.5, 153, 158, 147, 156, 154, 155]),
        hours_share=0.55,
        hours_label="nine hours and a half of sixteen and a half open",
    ),
    "thousands a day": replace(BOATHOUSE, days=week([9999] * 7, [9000.0, 9999, 10400, 9700, 8000, 10001, 9998])),
    "five digits": replace(BOATHOUSE, days=week([88_888] * 7, NOWHERE)),
    "7 px over the mean": replace(
        BOATHOUSE, days=week([1000, 520, None, None, None, None, None], [None, 500, None, None, None, None, None])
    ),
    "means without visits": replace(
        BOATHOUSE,
        days=week(
            [None, None, 40, None, None, None, None], [20, 4, 38, None, 42, 9, 0], "/cancelled///cancelled/închis/x"
        ),
    ),
    "nobody came": replace(
        BOATHOUSE, days=week([None, 0, None, 0, None, None, None], [None, 0, None, 9, None, None, None])
    ),
    "ages counted": replace(BOATHOUSE, ages=COUNTED),
    "ages counted in long words": replace(LONG, ages=COUNTED),
    "narrow parts": replace(
        BOATHOUSE,
        who=(
            Part("girls", 17, "girls 17", "17"),
            Part("boys", 16, "boys 16", "16"),
            Part("unknown", 250, "250 not known", "250"),
        ),
    ),
    "four parts too narrow for their words": replace(
        BOATHOUSE,
        who=(
            Part("girls", 1000, "tyttöjä 1\N{NO-BREAK SPACE}000", "1\N{NO-BREAK SPACE}000"),
            Part("boys", 1000, "poikia 1\N{NO-BREAK SPACE}000", "1\N{NO-BREAK SPACE}000"),
            Part("nonbinary", 1000, "muunsukupuolisia 1\N{NO-BREAK SPACE}000", "1\N{NO-BREAK SPACE}000"),
            Part("unknown", 1000, "ei tiedossa 1\N{NO-BREAK SPACE}000", "1\N{NO-BREAK SPACE}000"),
        ),
    ),
    "nothing": replace(BOATHOUSE, headline="No session was planned and none was logged.", days=(), nothing=True),
    "nothing but the usual": replace(
        BOATHOUSE,
        headline="None of the 4 sessions of the week was held.",
        days=week([None] * 7, [None, 26, 24, 20, 54, None, None], "–/not held/not held/not held/not held/–/–"),
        nothing=True,
    ),
    "nothing and nothing usual": replace(
        BOATHOUSE, headline="Nothing yet", days=week([None] * 7, NOWHERE, "–/to come/…/…/–/–/–"), nothing=True
    ),
    "wide letters everywhere": in_all_words(LONG, "WÅMÕȚ " * 16),
    "no words": in_all_words(BOATHOUSE, ""),
}


def drawn_texts(picture: WeekPicture) -> list[tuple[Text, Any]]:
    """The text artists with their extents on the canvas, as matplotlib's renderer measures them."""
    canvas: Any = FigureCanvasAgg(figure(layout(picture)))
    renderer = canvas.get_renderer()
    return [(text, text.get_window_extent(renderer)) for text in canvas.figure.texts]


def marks_of(picture: WeekPicture, what: str) -> list[Mark]:
    return [mark for mark in layout(picture) if mark.what == what]


def boxes(picture: WeekPicture, what: str) -> list[Box]:
    return [mark for mark in marks_of(picture, what) if isinstance(mark, Box)]


def words(picture: WeekPicture, what: str) -> list[Words]:
    return [mark for mark in marks_of(picture, what) if isinstance(mark, Words)]


def said(picture: WeekPicture, what: str) -> list[str]:
    return [mark.text for mark in words(picture, what)]


def check_geometry(picture: WeekPicture) -> None:
    """Large enough, on the canvas, and nothing over anything else."""
    texts = drawn_texts(picture)
    for text, extent in texts:
        assert float(text.get_fontsize()) >= 30, text
        assert extent.x0 >= 16 and extent.x1 <= 1080 - 16 and extent.y0 >= 16 and extent.y1 <= 1350 - 16, text
    for (one, here), (other, there) in itertools.combinations(texts, 2):
        # 2 px: the boxes count room for accents and tails, and are rounded up to whole pixels
        apart = here.x1 < there.x0 + 2 or there.x1 < here.x0 + 2 or here.y1 < there.y0 + 2 or there.y1 < here.y0 + 2
        assert apart, f"{one} lies on {other}"
    check_marks(layout(picture))


def check_marks(marks: list[Mark]) -> None:
    """No words of the days lie on a bar, a mean or the ground, and no line leading to a mean crosses words."""
    solid = [mark.extent() for mark in marks if mark.what in {"bar", "mean", "ground", "sample"}]
    loose = [mark for mark in marks if mark.what in {"number", "note", "day", "mean_label"}]
    for mark in loose:
        assert not any(mark.extent().meets(rect) for rect in solid), mark
    for leader in (mark for mark in marks if isinstance(mark, charts.Stroke)):
        points = [charts.Rect(x, y, x, y) for x, y in leader.points()]
        assert not any(point.meets(mark.extent()) for point in points for mark in loose), leader


@pytest.mark.parametrize("name", PICTURES)
def test_everything_is_large_enough_and_nothing_overlaps(name: str) -> None:
    """Every text is 30 px or more, stays on the canvas and lies on no other text, bar or line."""
    check_geometry(PICTURES[name])


@pytest.mark.parametrize("name", PICTURES)
def test_the_file_shows_what_matplotlib_would_draw(name: str) -> None:
    """So what holds of its artists, as checked here, holds of the file: but for less than a thousandth of the pixels,
    on edges of letters, none is further from theirs than 12 of 255."""
    off = differences(layout(PICTURES[name]))
    assert off.max() <= 32
    assert (off > 12).sum() <= 0.001 * off.size


LETTERS = st.characters(codec="utf-8", max_codepoint=0x17F, categories=("L", "N", "P", "S", "Zs"))
TEXT = st.text(st.one_of(LETTERS, st.sampled_from("$ ș\n🎉漢")), max_size=70)
SHORT = st.text(st.one_of(LETTERS, st.just(" ")), max_size=16)
DAY = st.builds(
    DayBar,
    label=st.text(LETTERS, max_size=6),
    visits=st.none() | st.integers(0, 99_999) | st.integers(0, 40),
    number=st.text("0123456789,\N{NO-BREAK SPACE}", max_size=7),
    mean=st.none() | st.floats(0, 3000) | st.floats(0, 40),
    note=st.sampled_from(["", "closed", "cancelled", "ära jäetud"]) | SHORT,
)
PARTS = st.tuples(
    *(
        st.builds(Part, role=st.just(role), value=st.integers(0, 900), label=SHORT, short=SHORT)
        for role in charts.PART_COLOURS
    )
)
ANY_PICTURE = st.builds(
    WeekPicture,
    **{key: TEXT for key, value in asdict(BOATHOUSE).items() if isinstance(value, str)},
    days=st.tuples(*[DAY] * 7) | st.just(()),
    who=PARTS,
    ages=st.lists(st.builds(Age, label=SHORT, number=SHORT), max_size=7).map(tuple),
    hours_share=st.none() | st.floats(0, 1),
    nothing=st.sampled_from((False, False, True)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(ANY_PICTURE)
def test_any_words_and_numbers_keep_apart(picture: WeekPicture) -> None:
    """Whatever a unit is called and however many came, the picture keeps the rules of size and distance."""
    check_geometry(picture)


@pytest.mark.parametrize("name", PICTURES)
def test_numbers_are_those_of_the_week(name: str) -> None:
    """Each day with a session says its visits as they were written, in order, and a day without says no number."""
    picture = PICTURES[name]
    assert said(picture, "number") == [day.number for day in picture.days if day.visits is not None]


def test_large_numbers_are_written_as_in_the_headline() -> None:
    """A bar says 1,200 where the headline would, never 1200."""
    assert "1,200" in said(PICTURES["a festival"], "number")


@pytest.mark.parametrize("name", ["an ordinary week", "a festival", "every day full", "means without visits"])
def test_bars_and_means_are_to_scale(name: str) -> None:
    """Heights are proportional to the figures from a common zero; a bar of a few visits is at least 3 px."""
    picture = PICTURES[name]
    ground = boxes(picture, "ground")[0].rect.top
    visits = [day.visits for day in picture.days if day.visits]
    means = [day.mean for day in picture.days if day.mean is not None]
    heights = [ground - box.rect.top for box in boxes(picture, "bar")]
    levels = [ground - (box.rect.top + box.rect.bottom) / 2 for box in boxes(picture, "mean")]
    scale = max([*heights, *levels]) / max([*visits, *means])
    assert heights == pytest.approx([max(3, figure * scale) for figure in visits])
    assert levels == pytest.approx([max(3, figure * scale) if figure else 0 for figure in means])


def test_a_day_off_shows_its_note_and_its_mean() -> None:
    """A day without a session has no bar, says why, and still shows what is usual on that day."""
    picture = replace(BOATHOUSE, days=week([None] * 6 + [5], [20, None, None, None, None, None, 4], "closed//////"))
    note, mean = words(picture, "note")[0], boxes(picture, "mean")[0].rect
    assert note.text == "closed"
    assert mean.left < note.x < mean.right
    assert len(boxes(picture, "bar")) == 1


def test_the_notes_of_neighbours_step_aside() -> None:
    """Two cancelled days side by side both say so in full, lying down."""
    notes = words(PICTURES["all cancelled"], "note")
    assert [note.text for note in notes] == ["cancelled"] * 7
    assert not any(note.upright for note in notes)


def test_the_mean_is_named_once_and_only_where_there_is_one() -> None:
    """The words for the mean stand beside a mean; a week with none does not mention it."""
    assert said(BOATHOUSE, "mean_label") == ["four-week mean"]
    assert said(PICTURES["a single session"], "mean_label") == []


def test_the_mean_is_named_even_where_bars_fill_the_panel() -> None:
    """Where no place is free among the bars, they give up a strip for the words, cut nowhere."""
    picture = PICTURES["thousands a day"]
    assert " ".join(said(picture, "mean_label")) == "four-week mean"


def test_parts_share_the_bar_by_their_numbers() -> None:
    """The parts fill the bar from edge to edge, in order, each as wide as its share; nobody is left out of sight."""
    picture = PICTURES["a festival"]
    parts = [box.rect for part in picture.who for box in boxes(picture, f"part {part.role}")]
    assert [parts[0].left, parts[-1].right] == pytest.approx([64, 1016])
    spare = [part.right - part.left - 6 for part in parts]
    assert [wide / sum(spare) for wide in spare] == pytest.approx([part.value / 1226 for part in picture.who])


def test_a_part_without_people_is_left_out() -> None:
    """A part of nobody has neither colour nor words; a week of nobody shows an empty bar."""
    nobody = replace(BOATHOUSE, who=(Part("girls", 0, "girls 0", "0"),))
    assert not boxes(nobody, "part girls")
    assert not words(nobody, "part_label")
    assert boxes(nobody, "who_track")


def test_a_narrow_part_says_its_short_label_or_none() -> None:
    """The label where it fits, the short one where only that fits, nothing where neither does; never a cut number."""
    assert said(PICTURES["an ordinary week"], "part_label") == ["girls 61", "boys 74", "7"]
    assert said(PICTURES["a festival"], "part_label") == ["girls 610", "boys 590"]
    assert said(PICTURES["narrow parts"], "part_label") == ["17", "16", "250 not known"]


@pytest.mark.parametrize("name", [name for name, picture in PICTURES.items() if not picture.nothing])
def test_every_part_is_named_once(name: str) -> None:
    """Whoever's words do not fit into the bar is named above it, in the bar's order; nobody is a number alone."""
    picture = PICTURES[name]
    labels = [part.label for part in picture.who if part.value]
    inside = [label for label in said(picture, "part_label") if label in labels]
    above = [label for label in " ".join(said(picture, "who_note")).split(" · ") if label]
    assert above == [label for label in labels if label not in inside]


def test_the_note_names_both_narrow_parts() -> None:
    """17 girls and 16 boys among 250 not known are named; the one whose words fit is not said twice."""
    assert said(PICTURES["narrow parts"], "who_note") == ["girls 17 · boys 16"]


def test_ages_stand_over_their_bands() -> None:
    """Each counted band says its number over its name, in order; the note says in how many sessions."""
    picture = PICTURES["ages counted"]
    numbers, labels = words(picture, "age_number"), words(picture, "age_label")
    assert [(number.text, label.text) for number, label in zip(numbers, labels, strict=True)] == [
        (age.number, age.label) for age in COUNTED]
    assert all(number.x == label.x and number.y < label.y for number, label in zip(numbers, labels, strict=True))
    assert said(picture, "ages_note") == ["counted in 2 of 4 sessions"]


def test_ages_that_nobody_counted_take_no_room() -> None:
    """Without counted ages neither their title nor their note is drawn."""
    assert not {mark.what for mark in layout(BOATHOUSE)} & {"ages_title", "ages_note", "age_number", "age_label"}


def test_a_footer_without_words_has_no_rule() -> None:
    """A line over an empty band would look like something left out; the hours reach down to the margin instead."""
    picture = replace(BOATHOUSE, footer_left="", footer_right="")
    assert not boxes(picture, "rule")
    assert boxes(picture, "hours_track")[0].rect.bottom == 1350 - 64


def test_an_unknown_role_is_refused_with_the_way_out() -> None:
    """A role without a colour is a programmer's mistake: it is named, and so are the roles that exist."""
    with pytest.raises(ValueError, match=r"'youth'.*girls, boys, nonbinary, unknown"):
        layout(replace(BOATHOUSE, who=(Part("youth", 1, "youth 1", "1"),)))


@pytest.mark.parametrize(("share", "wide"), [(0.0, 0), (0.25, 238), (1.0, 952), (None, 0)])
def test_hours_fill_their_share(share: float | None, wide: int) -> None:
    """The bar of hours is filled to its share; none, or not asked, is empty, and the label is always there."""
    picture = replace(BOATHOUSE, hours_share=share)
    assert sum(box.rect.right - box.rect.left for box in boxes(picture, "hours")) == pytest.approx(wide)
    assert said(picture, "hours_label") == ["6 h · 38 %"]


def test_hours_not_asked_are_grey() -> None:
    """What was not asked reads as not asked: the label is grey and light, on an empty bar."""
    [label] = words(replace(BOATHOUSE, hours_share=None, hours_label="not asked"), "hours_label")
    assert (label.text, label.colour, label.bold) == ("not asked", charts.GREY, False)


def test_nothing_to_show_says_so_once_and_large() -> None:
    """With nothing to show there are no panels: the headline alone says so, in the middle, at 50 px or more."""
    picture = replace(PICTURES["nothing"], subline="")
    kinds = {mark.what for mark in layout(picture)}
    assert kinds == {"unit", "period", "headline", "footer_left", "footer_right", "rule"}
    lines = words(picture, "headline")
    assert min(line.size for line in lines) >= 50
    assert " ".join(said(picture, "headline")) == picture.headline
    assert lines[0].y > 500 and lines[-1].y < 850


def test_a_week_without_a_session_shows_its_days_where_they_say_something() -> None:
    """Under the headline stand why each day had no session and what is usual; no panel of nobody and no hours."""
    picture = PICTURES["nothing but the usual"]
    kinds = {mark.what for mark in layout(picture)}
    assert {"note", "day", "mean", "mean_label"} <= kinds
    assert not kinds & {"bar", "who_title", "who_track", "hours_title", "hours_track"}
    assert said(picture, "note") == ["–", "not held", "not held", "not held", "not held", "–", "–"]


def test_long_words_shrink_and_wrap_before_they_are_cut() -> None:
    """A long Finnish week loses no word, and its bars stay tall enough to compare."""
    for what in ("unit", "period", "headline", "subline", "who_title", "who_line", "hours_title"):
        assert " ".join(said(LONG, what)) == getattr(LONG, what)
    highest = max(box.rect.bottom - box.rect.top for box in boxes(LONG, "bar"))
    assert highest >= 80


def test_what_cannot_fit_ends_in_an_ellipsis() -> None:
    """A unit with a name of 200 letters is cut with a sign that it was."""
    [unit] = said(replace(BOATHOUSE, unit="Nuorisotalo " * 20), "unit")
    assert unit.startswith("Nuorisotalo Nuorisotalo") and unit.endswith("…")


def test_a_dollar_is_a_dollar() -> None:
    """Text from people is never read as mathematics: it is drawn as typed, and half a formula breaks nothing."""
    picture = replace(BOATHOUSE, unit=r"$5 & $\frac{", headline="$x^2$")
    texts = {text.get_gid(): text for text, _ in drawn_texts(picture)}
    assert texts["unit"].get_text() == r"$5 & $\frac{"
    assert not texts["headline"].get_parse_math()
    plain = drawn_texts(replace(picture, headline="§x^2§"))
    width = {text.get_gid(): extent.width for text, extent in plain}["headline"]
    assert drawn_texts(picture)[2][1].width == pytest.approx(width, rel=0.2)
    assert differences(layout(picture)).max() <= 32


def test_signs_without_a_glyph_are_replaced_in_silence() -> None:
    """Emoji are dropped, letters of other scripts become □, line breaks become spaces, and nothing is warned about."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = replace(BOATHOUSE, unit="Boat\U0001f389house\n\u9752\u5e74 \u200b\ud800 Õ", headline="\U0001f389")
        assert weekly_png(picture)
    assert said(picture, "unit") == ["Boathouse □□ Õ"]
    assert said(picture, "headline") == []


def test_png_is_1080_by_1350_small_and_the_same_each_time() -> None:
    """The file is a PNG of 1080 x 1350 px under 120 kB, and the same picture gives the same bytes."""
    for picture in (BOATHOUSE, LONG, PICTURES["nothing"]):
        first = weekly_png(picture)
        assert first[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", first[16:24]) == (1080, 1350)
        assert len(first) < 120_000
        assert weekly_png(picture) == first


def test_a_picture_survives_json() -> None:
    """A worker process that gets the picture as JSON draws the same bytes."""
    assert weekly_png_from(json.loads(json.dumps(asdict(BOATHOUSE)))) == weekly_png(BOATHOUSE)


def test_flat_colours_reach_the_file_unchanged() -> None:
    """The palette of the file keeps each colour exactly, so that the contrast computed here is the contrast seen."""
    fills = [fill for fill, _ in charts.PART_COLOURS.values()]
    for colour in (charts.WHITE, charts.PALE, charts.RULE, charts.INK, charts.GREY, charts.BLUE, charts.AMBER, *fills):
        drawn = read(charts.draw([Box("dot", charts.Rect(8, 8, 16, 16), colour)]))
        assert tuple(drawn[12, 12]) == tuple(bytes.fromhex(colour[1:]))


def test_it_draws_with_no_home_and_says_nothing(tmp_path: Path) -> None:
    """Where no folder can be written, a fresh process draws the same picture and prints no warning."""
    locked = tmp_path / "locked"
    locked.touch()  # a file in the place of the home folder: not even root can write under it
    code = (
        "import sys, json; from reports.charts import weekly_png_from; assert 'matplotlib' not in sys.modules;"
        "sys.stdout.buffer.write(weekly_png_from(json.load(sys.stdin)))"
    )
    kept = {key: value for key, value in os.environ.items() if key not in {"MPLCONFIGDIR", "XDG_CACHE_HOME"}}
    home = {"HOME": str(locked), "XDG_CONFIG_HOME": str(locked / "config"), "XDG_CACHE_HOME": str(locked / "cache")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        input=json.dumps(asdict(BOATHOUSE)).encode(),
        capture_output=True,
        env={**kept, **home},
        cwd=Path(charts.__file__).parent.parent,
        check=False,
    )
    assert done.stderr == b""
    assert done.stdout == weekly_png(BOATHOUSE)


# --- colours


def linear(colour: str) -> list[float]:
    """Light of the three channels, 0..1 (IEC 61966-2-1)."""
    channels = [part / 255 for part in bytes.fromhex(colour[1:])]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour: str) -> float:
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast, 1..21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lightness(light: float) -> float:
    """CIE L*, 0..100, of a luminance."""
    return 116 * light ** (1 / 3) - 16 if light > 0.008856 else 903.3 * light


# Viénot, Brettel and Mollon 1999: linear RGB as a dichromat sees it. The first two channels come out alike.
EYES = {"protan": (0.11238, 0.88762, 0.00401), "deutan": (0.29275, 0.70725, -0.02234)}


def seen(colour: str, eye: str) -> tuple[float, float]:
    """Lightness, and blue against yellow, which is all the hue a dichromat has; in steps of about L*."""
    red, green, blue = linear(colour)
    one, two, blue_shift = EYES[eye]
    yellow = one * red + two * green
    deep = max(0.0, blue_shift * (red - green) + blue)
    return lightness(0.9278 * yellow + 0.0722 * deep), lightness(yellow) - lightness(deep)


SEGMENTS = [fill for fill, _ in charts.PART_COLOURS.values()]


@pytest.mark.parametrize(
    ("colour", "ground"),
    [
        *((text, fill) for fill, text in charts.PART_COLOURS.values()),
        *((text, charts.WHITE) for text in (charts.INK, charts.GREY, charts.BLUE, charts.BROWN)),
        (charts.INK, charts.AMBER),
        (charts.INK, charts.PALE),
        (charts.GREY, charts.PALE),
    ],
)
def test_words_can_be_read_on_their_ground(colour: str, ground: str) -> None:
    """Every pair of words and ground has a contrast of at least 4.5 to 1."""
    assert contrast(colour, ground) >= 4.5


def test_segments_hold_in_grey() -> None:
    """Printed grey, any two parts differ by at least 12 of 100 in lightness."""
    for one, other in itertools.combinations(SEGMENTS, 2):
        assert abs(lightness(luminance(one)) - lightness(luminance(other))) >= 12


@pytest.mark.parametrize("eye", EYES)
def test_segments_hold_for_colour_blind_eyes(eye: str) -> None:
    """Seen without red or without green cones, any two parts stay at least 15 apart in lightness and blue-yellow."""
    for one, other in itertools.combinations(SEGMENTS, 2):
        (light, hue), (other_light, other_hue) = seen(one, eye), seen(other, eye)
        assert ((light - other_light) ** 2 + (hue - other_hue) ** 2) ** 0.5 >= 15
