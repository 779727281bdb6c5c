"""The weekly picture as matplotlib's own artists draw it: what the pen in reports/pen.py is held against."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import IdentityTransform
from numpy.typing import NDArray

from reports.charts import HEIGHT, WHITE, WIDTH, Box, Mark, Stroke, Words
from reports.pen import STROKE, font


def figure(marks: Iterable[Mark]) -> Figure:
    """The marks as a figure in pixels, each artist carrying its mark's `what` as gid."""
    drawn = Figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72, facecolor=WHITE)
    for mark in marks:
        if isinstance(mark, Words):
            _words(drawn, mark)
        elif isinstance(mark, Box):
            _box(drawn, mark)
        else:
            _stroke(drawn, mark)
    return drawn


def pixels(marks: Iterable[Mark]) -> NDArray[np.int16]:
    """The marks in full colour: HEIGHT x WIDTH x 3."""
    canvas: Any = FigureCanvasAgg(figure(marks))
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:, :, :3].astype(np.int16)


def _words(drawn: Figure, words: Words) -> None:
    """One line of text; parse_math is off, because a unit may well be called "$$$"."""
    drawn.text(
        words.x,
        HEIGHT - words.y,
        words.text,
        gid=words.what,
        color=words.colour,
        fontproperties=font(words.size, words.bold),
        ha=words.align,
        va="bottom" if words.upright else "baseline",
        rotation=90 if words.upright else 0,
        transform=IdentityTransform(),
        parse_math=False,
        usetex=False,
    )


def _box(drawn: Figure, box: Box) -> None:
    left, top, right, bottom = box.rect
    shape = Rectangle(
        (left, HEIGHT - bottom), right - left, bottom - top, facecolor=box.colour, linewidth=0, gid=box.what
    )
    shape.set_transform(IdentityTransform())
    drawn.add_artist(shape)


def _stroke(drawn: Figure, stroke: Stroke) -> None:
    ends = ([stroke.x0, stroke.x1], [HEIGHT - stroke.y0, HEIGHT - stroke.y1])
    line = Line2D(*ends, color=stroke.colour, linewidth=STROKE, gid=stroke.what)
    line.set_transform(IdentityTransform())
    drawn.add_artist(line)
