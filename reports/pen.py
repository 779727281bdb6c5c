"""The pen: boxes, strokes and matplotlib's letters on a sheet of at most 256 colours.

Matplotlib draws a word once; from then on it is ink, laid on wherever it is said again. That is what makes a picture
quick: its artists would lay out and draw every word of every picture anew, then turn six megabytes into those 256
colours. All is in pixels, y down from the top edge. Not for two threads at once.
"""

from __future__ import annotations

import io
import logging
import math
import re
import unicodedata
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:  # these cost a second of CPU: only the process that draws pays it, when it first draws
    from matplotlib.font_manager import FontProperties
    from numpy import uint8, uint16
    from numpy.typing import NDArray

STEPS = 16
"""How finely an edge fades from a colour into the one under it."""
PARTS = 16
"""Letters begin at such parts of a pixel. At 64, FreeType's own, hardly a digit over a bar would come twice at the same
part, and be drawn anew; at whole pixels the words would move visibly."""
STROKE = 3  # px


# --- letters


@cache
def face(bold: bool) -> Path:
    """The font file that matplotlib carries itself, so that a picture looks the same on every machine."""
    # Without a home to write to, matplotlib reports its temporary folder, and building its font list, as warnings.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    import matplotlib

    return Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


@cache
def signs() -> frozenset[int]:
    """The code points both faces have."""
    faces = [str(face(bold)) for bold in (False, True)]
    from matplotlib.font_manager import get_font

    plain, bold = (get_font(one).get_charmap() for one in faces)
    return frozenset(plain.keys() & bold.keys())


@cache
def font(size: int, bold: bool) -> FontProperties:
    path = face(bold)
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=path, size=size)


def _renderer(wide: int, tall: int) -> Any:
    """An empty sheet of matplotlib's, 72 dots to the inch, so that a point is a pixel; Any: it carries no types."""
    from matplotlib.backends import backend_agg

    agg: Any = backend_agg
    return agg.RendererAgg(wide, tall, 72)


@cache
def _measure() -> Any:
    return _renderer(1, 1)


class _Metrics(NamedTuple):
    """What a piece of text takes up in px: its width, and its ink above and below the baseline."""

    wide: float
    above: float
    below: float


@lru_cache(maxsize=4096)
def _metrics(piece: str, size: int, bold: bool) -> _Metrics:
    wide, tall, below = _measure().get_text_width_height_descent(piece, font(size, bold), False)
    return _Metrics(wide, tall - below, below)


@cache
def _line_metrics(size: int, bold: bool) -> _Metrics:
    """What any line has above and below its baseline, and no width."""
    path = str(face(bold))
    from matplotlib.font_manager import get_font

    loaded = get_font(path)
    sizes, head = loaded.get_sfnt_table("OS/2"), loaded.get_sfnt_table("head")
    assert sizes is not None and head is not None
    scale = size / head["unitsPerEm"]
    return _Metrics(0, sizes["sTypoAscender"] * scale, -sizes["sTypoDescender"] * scale)


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[str, ...]:
    """The text in pieces that are set one after the other: words, the spaces between them, the digits of numbers.

    Nothing is kerned across these joints, and few pieces make many numbers. All stays in one piece where words do not
    simply follow each other from left to right, or where a mark over a letter could stand alone.
    """
    if any(unicodedata.bidirectional(sign) in {"R", "AL", "AN", "NSM"} for sign in text):
        return (text,)
    words = re.split("( )", text)
    return tuple(piece for word in words if word for piece in (word if word.isascii() and word.isdigit() else [word]))


@lru_cache(maxsize=4096)
def text_width(text: str, size: int, bold: bool) -> float:
    """The width in px, as matplotlib measures it."""
    return sum(_metrics(piece, size, bold).wide for piece in _split(text))


class _Ink(NamedTuple):
    """What a word or a stroke covers: for each pixel how many steps, times 256; and where the first pixel lies."""

    cover: NDArray[uint16]
    left: int
    top: int


def _ink(drawn: Any, left: int, top: int) -> _Ink | None:
    """What was drawn on an empty sheet, cut to what is not empty; its corner lies at (left, top)."""
    import numpy as np

    alpha = np.asarray(drawn.buffer_rgba())[:, :, 3]
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        return None
    inked = alpha[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1].astype(np.uint16)
    return _Ink((inked * STEPS + 127) // 255 * 256, left + int(columns[0]), top + int(rows[0]))


@lru_cache(maxsize=2048)
def _inked(piece: str, size: int, bold: bool, upright: bool, across: int, up: int) -> _Ink | None:
    """A piece of text that begins `across` and `up` PARTS of a pixel right of and above (0, 0)."""
    long = math.ceil(_metrics(piece, size, bold).wide) + 2 * size
    # Room before and behind it and under it, and twice as much over it; an upright one has its top on the left.
    wide, tall, left, under = (3 * size, long, 2 * size, size) if upright else (long, 3 * size, size, size)
    drawn = _renderer(wide, tall)
    drawn.draw_text(drawn.new_gc(), left + across / PARTS, tall - under - up / PARTS, piece, font(size, bold),
                    90 if upright else 0)
    return _ink(drawn, -left, under - tall)


# --- colours


class Colours:
    """The colours of a sheet: each of `flats` as it is, and for each of `pairs` the steps of the first into the second.

    More than 256 do not go into a file."""

    def __init__(self, flats: Sequence[str], pairs: Sequence[tuple[str, str]]) -> None:
        steps = [_mixed(_rgb(one), _rgb(other), step / STEPS) for one, other in pairs for step in range(1, STEPS)]
        self._all = list(dict.fromkeys([*map(_rgb, flats), *steps]))
        if len(self._all) > 256:
            raise ValueError(f"There are {len(self._all)} colours and steps between them; leave out pairs down to 256.")
        self._places = {colour: self._all.index(_rgb(colour)) for colour in flats}
        self._tables: dict[str, NDArray[uint8]] = {}

    def place(self, colour: str) -> int:
        """Which of the colours it is; KeyError for none of the flat ones."""
        return self._places[colour]

    @cached_property
    def palette(self) -> bytes:
        return bytes(part for colour in self._all for part in colour)

    def laid_on(self, colour: str) -> NDArray[uint8]:
        """At steps x 256 + place: the place of what is nearest to so many steps of the colour laid on that one."""
        if colour not in self._tables:
            import numpy as np

            every = np.array(self._all)
            table = np.zeros((STEPS + 1, 256), np.uint8)
            for step in range(STEPS + 1):
                mixed = every + (np.array(_rgb(colour)) - every) * (step / STEPS)
                far = ((mixed[:, None] - every) ** 2).sum(axis=2)
                table[step, :len(every)] = far.argmin(axis=1)
            self._tables[colour] = table.ravel()
        return self._tables[colour]


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def _mixed(one: tuple[int, ...], other: tuple[int, ...], share: float) -> tuple[int, ...]:
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


# --- the sheet


class Sheet:
    """A sheet to draw on, empty at first."""

    def __init__(self, width: int, height: int, colours: Colours, ground: str) -> None:
        import numpy as np

        self._colours = colours
        self._width, self._height = width, height
        self._places = np.full((height, width), colours.place(ground), np.uint8)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        """A filled rectangle; its edges lie on whole pixels."""
        (x0, x1), (y0, y1) = self._within(self._width, left, right), self._within(self._height, top, bottom)
        self._places[y0:y1, x0:x1] = self._colours.place(colour)

    @staticmethod
    def _within(size: int, one: float, other: float) -> tuple[int, int]:
        first, last = (min(max(math.floor(edge + 0.5), 0), size) for edge in (one, other))
        return first, last

    def stroke(self, x0: float, y0: float, x1: float, y1: float, colour: str) -> None:
        """A straight line of STROKE px with square ends."""
        left, top = math.floor(min(x0, x1)) - STROKE, math.floor(min(y0, y1)) - STROKE
        tall = math.ceil(abs(y1 - y0)) + 2 * STROKE + 1
        drawn = _renderer(math.ceil(abs(x1 - x0)) + 2 * STROKE + 1, tall)
        from matplotlib.path import Path as Line
        from matplotlib.transforms import IdentityTransform

        pen = drawn.new_gc()
        pen.set_linewidth(STROKE)
        pen.set_capstyle("projecting")
        drawn.draw_path(pen, Line([(x0 - left, tall - y0 + top), (x1 - left, tall - y1 + top)]), IdentityTransform())
        self._lay(_ink(drawn, left, top), 0, 0, colour)

    def words(self, text: str, x: float, y: float, size: int, colour: str, *, bold: bool = False,
              align: Literal["left", "center", "right"] = "left", upright: bool = False) -> None:
        """One line on the baseline `y`; `upright` reads upwards from `y`, the middle of the line at `x`."""
        pieces = [(piece, _metrics(piece, size, bold)) for piece in _split(text)]
        if upright:
            parts = [_line_metrics(size, bold), *(metrics for _, metrics in pieces)]
            x += (max(part.above for part in parts) - max(part.below for part in parts)) / 2
        else:
            x -= text_width(text, size, bold) * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        up = self._height - y
        for piece, metrics in pieces:
            right, across = divmod(round(PARTS * x), PARTS)
            above, rise = divmod(round(PARTS * up), PARTS)
            if piece != " ":
                self._lay(_inked(piece, size, bold, upright, across, rise), right, self._height - above, colour)
            x, up = (x, up + metrics.wide) if upright else (x + metrics.wide, up)

    def _lay(self, ink: _Ink | None, right: int, down: int, colour: str) -> None:
        """The ink moved so far; what lies beyond an edge is lost."""
        if ink is None:
            return
        x, y = ink.left + right, ink.top + down
        tall, wide = ink.cover.shape
        under = self._places[max(y, 0):max(y + tall, 0), max(x, 0):max(x + wide, 0)]
        cover = ink.cover[max(-y, 0):, max(-x, 0):][:under.shape[0], :under.shape[1]]
        under[...] = self._colours.laid_on(colour).take(cover + under)

    def png(self) -> bytes:
        """As a file, packed lightly: half the size of full colour, and quick."""
        from PIL import Image

        image = Image.frombuffer("P", (self._width, self._height), self._places, "raw", "P", 0, 1)
        image.putpalette(self._colours.palette)
        file = io.BytesIO()
        image.save(file, "png", compress_level=1)
        return file.getvalue()
