"""The weekly picture: one sheet of 1080 x 1350 px that a chat shows 320 px wide.

`layout` turns a `WeekPicture` into plain marks (words, boxes, strokes) in pixels, y counted down from the top edge;
`draw` hands the marks to the pen and decides nothing. Every word arrives formatted and translated, and is only
ever shrunk, wrapped or cut, never set below `LEAST` px.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from threading import Lock
from typing import Any, Literal, NamedTuple

from reports.pen import Colours, Sheet, signs, text_width
from reports.week_picture import Age, DayBar, Part, WeekPicture

WIDTH, HEIGHT = 1080, 1350
LEAST = 30  # px: about 9 px when a chat shows the picture 320 px wide; below that nobody reads it
MARGIN = 64
RIGHT = WIDTH - MARGIN
ROOM = RIGHT - MARGIN
LOWEST_PANEL = 190  # px for the days with their names and numbers: bars of about 80 px
EMPTY_PANEL = 520  # px for the days of a week without bars: higher, and its means lose sight of their days
GAP = 12  # px: the least air between two things that are not one thing

INK, GREY, PALE, RULE, WHITE = "#17212b", "#566573", "#e8ecf0", "#d3dae1", "#ffffff"
BLUE, AMBER, BROWN = "#0a6fb3", "#e09600", "#8a5600"  # BROWN: amber as words, dark enough to read on white
# Fill and words of each part. The four fills differ in lightness by at least 14 of 100, so they hold in grey print.
PART_COLOURS = {
    "girls": ("#35b98a", INK),
    "boys": (BLUE, WHITE),
    "nonbinary": ("#452a73", WHITE),
    "unknown": ("#c9d0d7", INK),
}


def weekly_png(picture: WeekPicture) -> bytes:
    """The picture as PNG, 1080 x 1350 px. The same picture gives the same bytes."""
    with _ONE_AT_A_TIME:
        return draw(layout(picture))


_ONE_AT_A_TIME = Lock()
"""The pen is not for two threads at once."""


def get_ready() -> None:
    """Draw a word in either face and a line, so that the first picture waits for no import and no font."""
    words = [Words("ready", "0123", 50, 50 + 50 * bold, 38, INK, bold=bold) for bold in (False, True)]
    with _ONE_AT_A_TIME:
        draw([*words, Stroke("ready", 0, 0, 9, 9, BROWN)])
        signs()


def weekly_png_from(data: dict[str, Any]) -> bytes:
    """`weekly_png` from `dataclasses.asdict(picture)`, also after a trip through JSON: for a worker process."""
    days = tuple(DayBar(**day) for day in data["days"])
    who, ages = tuple(Part(**part) for part in data["who"]), tuple(Age(**age) for age in data["ages"])
    return weekly_png(WeekPicture(**{**data, "days": days, "who": who, "ages": ages}))


# --- marks: what the layout is made of


class Rect(NamedTuple):
    """A rectangle in px, y down."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Rect, air: float = 0) -> bool:
        """True where the two come closer than `air` px."""
        across = self.left < other.right + air and other.left < self.right + air
        return across and self.top < other.bottom + air and other.top < self.bottom + air

    def within(self, outer: Rect) -> bool:
        """True where no part sticks out of `outer`."""
        across = outer.left <= self.left and self.right <= outer.right
        return across and outer.top <= self.top and self.bottom <= outer.bottom


@dataclass(frozen=True)
class Words:
    """One line of text. `y` is its baseline; `upright` reads upwards, and then `y` is its lower end."""

    what: str
    text: str
    x: float
    y: float
    size: int
    colour: str
    bold: bool = False
    align: Literal["left", "center", "right"] = "left"
    upright: bool = False

    def extent(self) -> Rect:
        """What the line takes up, with room for accents above and tails below."""
        wide = text_width(self.text, self.size, self.bold)
        if self.upright:
            return Rect(self.x - self.size / 2, self.y - wide, self.x + self.size / 2, self.y)
        left = self.x - {"left": 0.0, "center": wide / 2, "right": wide}[self.align]
        return Rect(left, self.y - 0.8 * self.size, left + wide, self.y + 0.24 * self.size)


@dataclass(frozen=True)
class Box:
    """A filled rectangle."""

    what: str
    rect: Rect
    colour: str

    def extent(self) -> Rect:
        return self.rect


@dataclass(frozen=True)
class Stroke:
    """A thin straight line."""

    what: str
    x0: float
    y0: float
    x1: float
    y1: float
    colour: str

    def points(self) -> list[tuple[float, float]]:
        """Points along the line, about 4 px apart."""
        steps = int(max(abs(self.x1 - self.x0), abs(self.y1 - self.y0)) // 4) + 1
        return [
            (self.x0 + (self.x1 - self.x0) * step / steps, self.y0 + (self.y1 - self.y0) * step / steps)
            for step in range(steps + 1)
        ]

    def extent(self) -> Rect:
        xs, ys = sorted((self.x0, self.x1)), sorted((self.y0, self.y1))
        return Rect(xs[0], ys[0], xs[1], ys[1])


Mark = Words | Box | Stroke


def draw(marks: Iterable[Mark]) -> bytes:
    """The marks, one over the other, as PNG."""
    sheet = Sheet(WIDTH, HEIGHT, _colours(), WHITE)
    for mark in marks:
        if isinstance(mark, Words):
            sheet.words(mark.text, mark.x, mark.y, mark.size, mark.colour,
                        bold=mark.bold, align=mark.align, upright=mark.upright)
        elif isinstance(mark, Box):
            sheet.box(*mark.rect, mark.colour)
        else:
            sheet.stroke(mark.x0, mark.y0, mark.x1, mark.y1, mark.colour)
    return sheet.png()


@cache
def _colours() -> Colours:
    """Every flat colour, and each colour of words, bars or strokes fading into what it is drawn on."""
    fills = dict(PART_COLOURS.values())
    pairs = [(colour, WHITE) for colour in (INK, GREY, BLUE, BROWN, AMBER, *fills)]
    pairs += [*fills.items(), (INK, AMBER), (INK, PALE), (GREY, PALE)]
    return Colours((WHITE, PALE, RULE, INK, GREY, BLUE, BROWN, AMBER, *fills), pairs)


def layout(picture: WeekPicture) -> list[Mark]:
    """Every mark of the picture. Words above and below take what they need, the bars get the height that is left.

    Where that is too low to compare days, first the words below and then those above are held to one line each (what
    is said of those who came to one more: it is all figures).
    """
    foot, floor = _foot(picture)
    if picture.nothing:
        return [*_nothing(picture, floor), *foot]
    for above, below in ((2, 2), (2, 1), (1, 1)):
        head, top = _head(picture, above)
        hours, bottom = _hours(picture, floor, below)
        ages, bottom = _ages(picture, bottom)
        who, bottom = _who(picture, bottom, below)
        panel = Rect(MARGIN, top + 40, RIGHT, bottom - 40)
        if panel.bottom - panel.top >= LOWEST_PANEL:
            break
    return [*head, *_days(picture, panel), *who, *ages, *hours, *foot]


def _head(picture: WeekPicture, most: int, down: float = 0) -> tuple[list[Mark], float]:
    """Unit, period, headline and subline, and the y where they end; the headline `down` px lower than it has to be."""
    header, y = _pair(
        Words("unit", picture.unit, MARGIN, 56, 44, INK, bold=True),
        Words("period", picture.period, RIGHT, 56, 36, GREY),
    )
    words = Words("headline", picture.headline, MARGIN, y + 14 + down, 96, BLUE, bold=True)
    headline, y = _lines(words, easy=64, most=most)
    subline, y = _lines(Words("subline", picture.subline, MARGIN, y + 2, 38, INK), easy=34, most=most)
    return [*header, *headline, *subline], y


def _nothing(picture: WeekPicture, floor: float) -> list[Mark]:
    """A week without a session: what is said of it, and under it the days, if there are any."""
    compares = any(day.mean is not None for day in picture.days)
    tall = (EMPTY_PANEL if compares else LOWEST_PANEL) if picture.days else 0
    head, top = _head(picture, 3, down=24)
    air = max(40.0, (floor - top - tall) / 2)
    if not picture.days:  # the words stand alone: in the middle, but for the unit and the period
        rise = {mark.what for mark in head} & {"headline", "subline"}
        return [mark if mark.what not in rise else _moved([mark], air - 60)[0] for mark in head]
    return [*head, *_days(picture, Rect(MARGIN, top + air, RIGHT, min(floor - 40, top + air + tall)))]


def _foot(picture: WeekPicture) -> tuple[list[Mark], float]:
    """The footer on the lower edge under its rule, and the y where it begins; no words, no rule."""
    left = Words("footer_left", picture.footer_left, MARGIN, 0, 32, GREY)
    marks, tall = _pair(left, Words("footer_right", picture.footer_right, RIGHT, 0, 32, GREY))
    if not marks:
        return [], HEIGHT - 20
    top = HEIGHT - 48 - tall
    return [Box("rule", Rect(MARGIN, top - 20, RIGHT, top - 17), RULE), *_moved(marks, top)], top - 20


def _hours(picture: WeekPicture, bottom: float, most: int) -> tuple[list[Mark], float]:
    """The hours as a bar filled from the left, ending at `bottom`, and the y where the panel begins."""
    title, tall = _lines(Words("hours_title", picture.hours_title, MARGIN, 0, 38, INK, bold=True), easy=34, most=most)
    top = bottom - 44 - 64 - 12 - tall
    track = Rect(MARGIN, bottom - 44 - 64, RIGHT, bottom - 44)
    share = min(max(picture.hours_share or 0.0, 0.0), 1.0)
    filled = track._replace(right=track.left + ROOM * share)
    marks: list[Mark] = [*_moved(title, top), Box("hours_track", track, PALE)]
    if share:
        marks.append(Box("hours", filled, AMBER))
    return [*marks, *_hours_label(picture, filled, track)], top


def _hours_label(picture: WeekPicture, filled: Rect, track: Rect) -> list[Mark]:
    """The label in the filled part where it fits, else beside it, else across both: dark reads on amber and on pale."""
    known = picture.hours_share is not None
    text, baseline = _plain(picture.hours_label), track.bottom - 20
    label = Words("hours_label", text, track.left + 16, baseline, 36, INK if known else GREY, bold=known)
    if _wide(label) + 2 * GAP <= filled.right - filled.left:
        return _one_line(replace(label, x=(filled.left + filled.right) / 2, align="center"), ROOM)
    if _wide(label) + 2 * GAP <= track.right - filled.right:
        return _one_line(replace(label, x=filled.right + 16), ROOM)
    return _one_line(label, ROOM - 32)


def _who(picture: WeekPicture, bottom: float, most: int) -> tuple[list[Mark], float]:
    """Those who came as one bar in parts, ending at `bottom`, and the y where the panel begins."""
    line, line_tall = _lines(Words("who_line", picture.who_line, MARGIN, 0, 34, GREY), easy=32, most=most + 1)
    left = Words("who_title", picture.who_title, MARGIN, 0, 38, INK, bold=True)
    pieces = _pieces(picture.who)
    unnamed = [label for part, piece in pieces if (label := _plain(part.label)) and not _part_size(label, piece)]
    title, title_tall = _pair(left, Words("who_note", " · ".join(unnamed), RIGHT, 0, 34, GREY), most=2)
    top = bottom - 44 - line_tall - 12 - 72 - 12 - title_tall
    band = Rect(MARGIN, top + title_tall + 12, RIGHT, top + title_tall + 84)
    marks: list[Mark] = [] if pieces else [Box("who_track", band, PALE)]
    for part, piece in pieces:
        marks += _part(part, piece._replace(top=band.top, bottom=band.bottom))
    return [*_moved(title, top), *marks, *_moved(line, band.bottom + 12)], top


def _pieces(who: Sequence[Part]) -> list[tuple[Part, Rect]]:
    """The parts side by side with white joints, as wide as their share but never under 6 px: who came is seen."""
    shown = [part for part in who if part.value > 0]
    least, joint, total = 6, 4, sum(part.value for part in shown)
    spare = ROOM - joint * (len(shown) - 1) - least * len(shown)
    pieces = []
    left: float = MARGIN
    for part in shown:
        piece = Rect(left, 0, left + least + spare * part.value / total, 0)
        pieces.append((part, piece))
        left = piece.right + joint
    return pieces


def _part_size(text: str, piece: Rect) -> int | None:
    """The size at which a label fits into its piece of the bar; None: it does not."""
    return _size_that_fits(text, piece.right - piece.left - 16, 36, bold=True)


def _part(part: Part, box: Rect) -> list[Mark]:
    """One part with the longer of its two labels that fits; neither is cut, because half a number is a wrong number."""
    if part.role not in PART_COLOURS:
        raise ValueError(
            f"A part has the role {part.role!r}, which has no colour; use one of {', '.join(PART_COLOURS)}."
        )
    fill, colour = PART_COLOURS[part.role]
    marks: list[Mark] = [Box(f"part {part.role}", box, fill)]
    for text in (_plain(part.label), _plain(part.short)):
        size = _part_size(text, box)
        if text and size:
            middle, baseline = (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.365 * size
            return [*marks, Words("part_label", text, middle, baseline, size, colour, bold=True, align="center")]
    return marks


def _ages(picture: WeekPicture, bottom: float) -> tuple[list[Mark], float]:
    """The counted ages as numbers over their bands, ending at `bottom`, and the y where the panel begins."""
    if not picture.ages:
        return [], bottom
    left = Words("ages_title", picture.ages_title, MARGIN, 0, 38, INK, bold=True)
    title, tall = _pair(left, Words("ages_note", picture.ages_note, RIGHT, 0, 34, GREY))
    top = bottom - 44 - AGES_ROWS - tall
    marks = _moved(title, top)
    for number, label, room in _columns(picture.ages, top + tall + 44):
        marks += [*_one_line(number, room), *_one_line(label, room)]
    return marks, top


AGES_ROWS = 92  # px: a row of numbers and a row of bands


def _columns(ages: Sequence[Age], y: float) -> list[tuple[Words, Words, float]]:
    """Each number with the band under it and their room: as wide as they are, or all alike where that is too wide."""
    for size, less in ((36, 32), (34, LEAST), (LEAST, LEAST)):
        pairs = [(Words("age_number", _plain(age.number), MARGIN, y, size, INK, bold=True),
                  Words("age_label", _plain(age.label), MARGIN, y + 40, less, GREY)) for age in ages]
        wide = [max(_wide(number), _wide(label)) + 1 for number, label in pairs]
        air = min(64.0, (ROOM - sum(wide)) / max(len(ages) - 1, 1))
        if air >= 16:
            break
    else:
        air = GAP
        wide = [(ROOM + GAP) / len(ages) - GAP] * len(ages)
    lefts = [MARGIN + sum(wide[:index]) + air * index for index in range(len(ages))]
    return [(replace(number, x=left), replace(label, x=left), room)
            for (number, label), left, room in zip(pairs, lefts, wide, strict=True)]


# --- the days


BAR, TICK = 92, 112  # px across: a bar, and the mean's line over it, which sticks out on both sides
NUMBER = 40  # px: the size of the numbers, when all of them fit


class _Scale(NamedTuple):
    """Where the days stand: `pitch` px apart, zero at `ground`, `unit` px to a visit."""

    panel: Rect
    pitch: float
    ground: float
    unit: float

    def middle(self, index: int) -> float:
        return self.panel.left + self.pitch * (index + 0.5)

    def height(self, value: float) -> float:
        """The y of a value; some visits are always seen, if only as 3 px."""
        return self.ground - (max(3.0, value * self.unit) if value > 0 else 0.0)


def _days(picture: WeekPicture, panel: Rect) -> list[Mark]:
    """The bars with their means, and the words naming the means where they hide nothing.

    Where no such place is left, the bars give up a strip above them for the words.
    """
    label = _plain(picture.mean_label)
    marks = _bars(picture.days, panel)
    if not label or not any(mark.what == "mean" for mark in marks):
        return marks
    named = _mean_label(label, panel, marks)
    if named is None:
        marks = _bars(picture.days, panel._replace(top=panel.top + 46))
        named = _mean_label(label, panel, marks) or _mean_in_strip(label, panel)
    return [*marks, *named]


def _bars(days: Sequence[DayBar], panel: Rect) -> list[Mark]:
    """Everything about the days but the words naming the means."""
    pitch = (panel.right - panel.left) / max(len(days), 1)
    ground = panel.bottom - 50
    highest = max([day.visits or 0 for day in days] + [day.mean or 0.0 for day in days], default=0)
    scale = _Scale(panel, pitch, ground, (ground - panel.top - 64) / highest if highest else 0.0)
    size = _common_size([_plain(day.number) for day in days], pitch - 8, NUMBER, bold=True)
    names = _common_size([_plain(day.label) for day in days], pitch - 8, 36, bold=False)
    marks: list[Mark] = []
    for index, day in enumerate(days):
        name = Words("day", _plain(day.label), scale.middle(index), ground + 44, names, INK, align="center")
        marks += [*_bar(day, index, scale, size), *_one_line(name, pitch - 8)]
    marks.append(Box("ground", Rect(panel.left, ground, panel.right, ground + 3), RULE))
    return _noted(days, scale, marks)


def _bar(day: DayBar, index: int, scale: _Scale, size: int) -> list[Mark]:
    """A day's bar, its mean and its number; the number steps over a mean that lies where it would stand."""
    middle = scale.middle(index)
    marks: list[Mark] = []
    if day.visits:
        top = scale.height(day.visits)
        marks.append(Box("bar", Rect(middle - BAR / 2, top, middle + BAR / 2, scale.ground), BLUE))
    mean = None if day.mean is None else scale.height(day.mean)
    if mean is not None:
        tick = Rect(middle - TICK / 2, mean - 4, middle + TICK / 2, mean + 4)
        marks += [_casing(tick, scale.ground), Box("mean", tick, AMBER)]
    if day.visits is not None:
        y = scale.height(day.visits) - 14
        if mean is not None and y - 0.8 * size - 8 < mean < y + 22:
            y = min(y, mean - 16)
        number = Words("number", _plain(day.number), middle, y, size, INK, True, "center")
        marks += _one_line(number, scale.pitch - 8)
    return marks


def _casing(tick: Rect, ground: float) -> Box:
    """A white edge round a mean, as wide as a bar: amber on blue alone fades in grey print."""
    inset = (TICK - BAR) / 2
    edge = Rect(tick.left + inset, tick.top - 3, tick.right - inset, min(tick.bottom + 3, ground))
    return Box("casing", edge, WHITE)


def _noted(days: Sequence[DayBar], scale: _Scale, marks: list[Mark]) -> list[Mark]:
    """The marks with, for each day without a session, why there was none."""
    marks = list(marks)
    for index, day in enumerate(days):
        if day.visits is None and _plain(day.note):
            note = Words("note", _plain(day.note), scale.middle(index), 0, LEAST, GREY, align="center")
            taken = [mark.extent() for mark in marks if mark.what != "casing"]
            marks += next((spot for spot in _note_spots(note, scale) if _free(spot, taken, scale.panel)), [])
    return marks


def _note_spots(note: Words, scale: _Scale) -> Iterable[list[Mark]]:
    """Places for a note from the ground up: lying near the ground, else upright, else upright and cut."""
    for lift in range(GAP, 100, 8):
        yield [replace(note, y=scale.ground - lift - 0.24 * note.size)]
    tall = scale.ground - scale.panel.top - GAP
    for room in (tall, tall / 2, tall / 4):
        for lift in range(GAP, int(tall), 8):
            yield _one_line(replace(note, y=scale.ground - lift, upright=True), room)


def _free(words: Sequence[Mark], taken: Sequence[Rect], panel: Rect) -> bool:
    """Whether the words touch nothing and stay in the panel, but for half the margin at its two sides."""
    inside = panel._replace(left=panel.left - MARGIN / 2, right=panel.right + MARGIN / 2)
    extents = [mark.extent() for mark in words]
    return all(one.within(inside) for one in extents) and not any(
        one.meets(rect, 7) for one in extents for rect in taken
    )


def _mean_label(text: str, panel: Rect, marks: Sequence[Mark]) -> list[Mark] | None:
    """The words naming the mean, beside or above one of its lines, touching nothing; None: there is no such place."""
    taken = [mark.extent() for mark in marks if mark.what != "casing"]
    ticks = [mark.extent() for mark in marks if mark.what == "mean"]
    lines = [[text], _wrapped(text, 200, 32, False)]
    spots = [spot for tick in ticks for rows in lines if len(rows) < 3 for spot in _spots(rows, tick, panel)]
    for spot in sorted(spots, key=lambda spot: spot.cost):
        words = _stack(spot.rows, spot.x, spot.top, spot.align)
        leader = Stroke("leader", *spot.leader, BROWN) if spot.leader else None
        extents = [word.extent() for word in words]
        free = not any(extent.meets(rect, 8) for extent in extents for rect in taken)
        if free and all(extent.within(panel) for extent in extents) and _leads_freely(leader, taken):
            return [*words, leader] if leader else [*words]
    return None


class _Spot(NamedTuple):
    """A place for the words naming the mean: its cost in px, and the ends of the stroke that leads to the mean's line.

    There are hundreds, of which one is taken: no marks are made of the others."""

    cost: float
    rows: list[str]
    x: float
    top: float
    align: Literal["left", "center", "right"]
    leader: tuple[float, float, float, float] | None


def _spots(rows: list[str], tick: Rect, panel: Rect) -> Iterable[_Spot]:
    """Places for the words near one line of the mean."""
    wide = max(text_width(row, 32, False) for row in rows)
    tall = 40 * len(rows)
    level = (tick.top + tick.bottom) / 2
    dear = 60 * (len(rows) - 1) + (tick.top - panel.top) / 20  # one row is better than two, and high is easier to find
    sides: tuple[tuple[Literal["left", "right"], int, float], ...] = (("right", -1, tick.left), ("left", 1, tick.right))
    for rise in (0, 40, -40, 60, 80, 110, 140, 180):
        reach = GAP if rise == 0 else 30
        top = level - rise - tall / 2
        for align, away, end in sides:
            x = end + away * reach
            leader = (x - away * 4, level - rise, end + away * 2, level) if rise else None
            yield _Spot(dear + abs(rise) * 1.5, rows, x, top, align, leader)
    for x in (tick.left + 4, tick.right - 4, (tick.left + tick.right) / 2):
        for top in (tick.top - 40 - tall, tick.top - 90 - tall, panel.top):
            if top >= panel.top:
                centre = min(max(x, panel.left + wide / 2), panel.right - wide / 2)
                leader = (x, top + tall + 2, x, tick.top - 2)
                yield _Spot(dear + 100 + tick.top - top, rows, centre, top, "center", leader)


def _stack(rows: list[str], x: float, top: float, align: Literal["left", "center", "right"]) -> list[Words]:
    """Rows of 40 px under each other in the colour of the mean."""
    return [Words("mean_label", row, x, top + 31 + 40 * index, 32, BROWN, align=align)
            for index, row in enumerate(rows)]


def _leads_freely(leader: Stroke | None, taken: Sequence[Rect]) -> bool:
    """Whether the stroke crosses nothing on its way; its last 4 px may touch the mean's line it leads to."""
    points = leader.points()[:-1] if leader else []
    return not any(Rect(x, y, x, y).meets(rect, 3) for x, y in points[:-1] for rect in taken)


def _mean_in_strip(text: str, panel: Rect) -> list[Mark]:
    """The words in the strip above the bars, after a piece of the line they name."""
    sample = Rect(panel.left, panel.top + 16, panel.left + 48, panel.top + 24)
    words = Words("mean_label", text, sample.right + GAP, panel.top + 31, 32, BROWN)
    return [Box("sample", sample, AMBER), *_one_line(words, panel.right - words.x)]


# --- fitting words into room


def _pair(left: Words, right: Words, most: int = 1) -> tuple[list[Mark], float]:
    """Two texts from y = `left.y` down: at the two ends of a row, or one under the other where one row is too narrow.

    The right one may then take `most` rows. Gives the y where the last row ends.
    """
    left, right = replace(left, text=_plain(left.text)), replace(right, text=_plain(right.text))
    for step in range(0, 9, 2):
        one = replace(left, size=max(LEAST, left.size - step))
        other = replace(right, size=max(LEAST, right.size - step))
        if _wide(one) + _wide(other) + 40 <= ROOM:
            baseline = left.y + left.size
            row: list[Mark] = [replace(one, y=baseline), replace(other, y=baseline, align="right")]
            return [mark for mark in row if isinstance(mark, Words) and mark.text], left.y + 1.26 * left.size
    first, y = _lines(left, easy=max(LEAST, left.size - 8), most=1)
    second, y = _lines(replace(right, x=MARGIN, y=y), easy=LEAST, most=most)
    return [*first, *second], y


def _lines(words: Words, *, easy: int, most: int) -> tuple[list[Mark], float]:
    """The text over the whole width from y = `words.y` down, and the y where it ends; no text takes no room.

    It shrinks to `easy` px first, then wraps, then shrinks to LEAST; what `most` lines still cannot hold ends in "…".
    """
    text = _plain(words.text)
    if not text:
        return [], words.y
    size = _size_that_fits(text, ROOM, words.size, words.bold, least=easy)
    rows = [text]
    if not size:
        size, rows = _wrapped_to(text, words.bold, easy, most)
    pitch = 1.26 * size
    marks: list[Mark] = [
        replace(words, text=row, size=size, y=words.y + size + pitch * index) for index, row in enumerate(rows)
    ]
    return marks, words.y + pitch * len(rows)


def _wrapped_to(text: str, bold: bool, size: int, most: int) -> tuple[int, list[str]]:
    """The largest size from `size` down at which `most` lines hold the text, and the lines; cut at LEAST if need be."""
    for tried in range(size, LEAST - 1, -2):
        rows = _wrapped(text, ROOM, tried, bold)
        if len(rows) <= most and all(text_width(row, tried, bold) <= ROOM for row in rows):
            return tried, _even(rows, tried, bold)
    rows = _wrapped(text, ROOM, LEAST, bold)
    kept = [*rows[: most - 1], " ".join(rows[most - 1 :])] if len(rows) > most else rows
    return LEAST, [_cut(row, ROOM, LEAST, bold) for row in kept]


def _wrapped(text: str, room: float, size: int, bold: bool) -> list[str]:
    """The words in rows of at most `room` px; a single word may be wider."""
    rows: list[str] = []
    for word in text.split(" "):
        if rows and text_width(f"{rows[-1]} {word}", size, bold) <= room:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return rows


def _even(rows: list[str], size: int, bold: bool) -> list[str]:
    """The same number of rows, the last no longer left with a single word where the others can share."""
    for room in (0.55 * ROOM, 0.65 * ROOM, 0.75 * ROOM, 0.85 * ROOM):
        shared = _wrapped(" ".join(rows), room, size, bold)
        if len(shared) == len(rows):
            return shared
    return rows


def _one_line(words: Words, room: float) -> list[Mark]:
    """The text in `room` px: shrunk to LEAST, then cut; no mark where not even "…" fits."""
    size = _size_that_fits(words.text, room, words.size, words.bold) or LEAST
    text = _cut(words.text, room, size, words.bold)
    return [replace(words, text=text, size=size)] if text else []


def _size_that_fits(text: str, room: float, size: int, bold: bool = False, *, least: int = LEAST) -> int | None:
    """The largest size from `size` down to `least` px at which the text is at most `room` px wide; None: none is."""
    wide = text_width(text, size, bold)
    if wide > max(room, 0):
        size = min(size, int(size * room / wide) + 1)
    while size >= least and text_width(text, size, bold) > room:
        size -= 1
    return size if size >= least else None


def _common_size(texts: Sequence[str], room: float, size: int, *, bold: bool) -> int:
    """The largest size at which each of the texts fits; LEAST where there is none."""
    return min((_size_that_fits(text, room, size, bold) or LEAST for text in texts), default=size)


def _cut(text: str, room: float, size: int, bold: bool) -> str:
    """The text, or as much of its beginning as fits before "…"; empty where nothing does."""
    if text_width(text, size, bold) <= room:
        return text
    short, long = 0, len(text)
    while short < long:
        middle = (short + long + 1) // 2
        fits = text_width(text[:middle].rstrip() + "…", size, bold) <= room
        short, long = (middle, long) if fits else (short, middle - 1)
    return text[:short].rstrip() + "…" if text[:short].strip() else ""


def _wide(words: Words) -> float:
    return text_width(words.text, words.size, words.bold)


def _moved(marks: Sequence[Mark], down: float) -> list[Mark]:
    """The words lower by `down` px."""
    return [replace(mark, y=mark.y + down) for mark in marks if isinstance(mark, Words)]


@lru_cache(maxsize=2048)
def _plain(text: str) -> str:
    """The text in signs both faces can draw: letters they lack become □, pictures and invisible signs are dropped."""
    known = signs()
    kept: list[str] = []
    for sign in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(sign)
        if kind[0] == "Z" or kind == "Cc":
            kept.append(" " if sign != "\N{NO-BREAK SPACE}" else sign)
        elif ord(sign) in known and kind != "Cf":
            kept.append(sign)
        elif kind[0] in "LN":
            kept.append("□")
    return " ".join(word for word in "".join(kept).split(" ") if word)
