"""The pen: that a sheet comes out as matplotlib would have drawn it, and what it does at its limits."""

from __future__ import annotations

import io
import unicodedata
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import RendererAgg
from numpy.typing import NDArray
from PIL import Image

from reports.charts import AMBER, BLUE, HEIGHT, INK, WHITE, WIDTH, Box, Mark, Rect, Stroke, Words, draw
from reports.pen import Colours, Sheet, font, signs, text_width
from tests.by_matplotlib import pixels


def read(png: bytes) -> NDArray[np.int16]:
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(np.int16)


def differences(marks: list[Mark]) -> NDArray[np.int16]:
    """How far each pixel of the file is from matplotlib's, in the channel that is farthest, of 255."""
    return np.abs(read(draw(marks)) - pixels(marks)).max(axis=2)


def measured(text: str, size: int, bold: bool) -> float:
    renderer: Any = RendererAgg(1, 1, 72)
    return float(renderer.get_text_width_height_descent(text, font(size, bold), False)[0])


# Signs both faces have, as the layout lets them through: no spaces but the common one and the one that does not break.
SIGNS = [sign for sign in map(chr, sorted(signs())) if unicodedata.category(sign)[0] not in "CZ"]
TEXT = st.text(st.sampled_from(SIGNS) | st.sampled_from(" \N{NO-BREAK SPACE}0123456789aeiä%·–,.")
               | st.sampled_from("AVTofilřșÖ\u0301\u0308\u05d0\u05d1\u0628"), max_size=24)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(TEXT, st.integers(30, 44), st.booleans())
def test_the_pieces_of_a_text_are_as_wide_as_the_text(text: str, size: int, bold: bool) -> None:
    """In every script, with marks over letters and ligatures, a text is as wide as matplotlib measures it in one."""
    assert text_width(text, size, bold) == pytest.approx(measured(text, size, bold), abs=0.02)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(TEXT.filter(str.strip), st.integers(30, 96), st.booleans(), st.sampled_from(("left", "center", "right")),
       st.booleans(), st.floats(500, 560), st.floats(600, 660))
def test_words_are_drawn_as_matplotlib_draws_them(text: str, size: int, bold: bool, align: Any, upright: bool,
                                                  x: float, y: float) -> None:
    """At any part of a pixel, lying or upright: edges may differ by a 32nd of a pixel and half a step of colour."""
    side = "center" if upright else align
    off = differences([Words("w", text, x, y, size, INK, bold, side, upright)])
    assert off.max() <= 32 and (off > 12).sum() <= 0.001 * off.size


@pytest.mark.parametrize("ends", [(100.3, 200.8, 161.9, 240.1), (161.9, 240.1, 100.3, 200.8), (100, 240, 190, 200),
                                  (100.4, 200.2, 100.4, 260.7), (100.4, 200.5, 180.1, 200.5), (100, 200, 100, 200)])
def test_strokes_are_drawn_as_matplotlib_draws_them(ends: tuple[float, float, float, float]) -> None:
    """Whichever way they lean."""
    assert differences([Stroke("s", *ends, INK)]).max() <= 12


def edges(size: int) -> st.SearchStrategy[list[float]]:
    return st.tuples(st.floats(-20, size + 20), st.floats(-20, size + 20)).map(sorted)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(edges(WIDTH), edges(HEIGHT))
def test_boxes_are_drawn_as_matplotlib_draws_them(across: list[float], down: list[float]) -> None:
    """Their edges lie on whole pixels, the same ones; what is beyond the edge of the sheet is lost."""
    assert not differences([Box("b", Rect(across[0], down[0], across[1], down[1]), BLUE)]).any()


@pytest.mark.parametrize(("x", "y"), [(-30, 200), (1060, 200), (500, 8), (500, 1350), (-500, 200), (500, 2000),
                                      (2000, 200), (500, -60)])
@pytest.mark.parametrize("upright", [False, True])
def test_words_over_an_edge_are_cut_there(x: float, y: float, upright: bool) -> None:
    """They come in again nowhere."""
    side: Any = "center" if upright else "left"
    off = differences([Words("w", "over the edge", x, y, 60, INK, True, side, upright)])
    assert off.max() <= 32 and (off > 12).sum() <= 0.001 * off.size


@pytest.mark.parametrize("upright", [False, True])
def test_no_words_leave_no_ink(upright: bool) -> None:
    """Neither none at all nor blanks."""
    for text in ("", " ", " \N{NO-BREAK SPACE} "):
        assert not differences([Words("w", text, 500, 500, 40, INK, False, "center", upright)]).any()


def test_words_over_words_and_over_an_edge_of_colour() -> None:
    """What lies under is seen through the edges of letters, whatever it is."""
    marks: list[Mark] = [Box("b", Rect(100, 100, 300, 200), AMBER), Words("w", "half and half", 200, 160, 40, INK),
                         Words("w", "half and half", 203, 163, 40, INK)]
    assert differences(marks).max() <= 48


def test_more_colours_than_a_file_holds_are_refused() -> None:
    """Said with the way out, before anything is drawn."""
    flats = [f"#0000{number:02x}" for number in range(30)]
    with pytest.raises(ValueError, match=r"There are \d+ colours.*leave out pairs down to 256"):
        Colours(flats, [(flat, WHITE) for flat in flats])


def test_a_colour_that_is_not_one_of_the_sheets_is_refused() -> None:
    """Nothing near it is taken in its place."""
    sheet = Sheet(10, 10, Colours([WHITE, INK], [(INK, WHITE)]), WHITE)
    with pytest.raises(KeyError, match="#123456"):
        sheet.box(0, 0, 5, 5, "#123456")
