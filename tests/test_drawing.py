"""Drawing: as many pictures as are asked for at once, each of them once, and again when the drawing process has ended
for want of work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from multiprocessing import active_children
from typing import Any

import pytest

from bot.drawing import Drawing
from conversations.screen import Picture
from reports.week_picture import WeekPicture
from reports.weekly import draw
from tests.players import end_drawing_process


@pytest.fixture
async def drawing(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Drawing]:
    """One whose process ends as soon as there is nothing to draw."""
    monkeypatch.setattr("bot.drawing.IDLE_SECONDS", 0.01)
    end_drawing_process()
    drawing = Drawing()
    yield drawing
    drawing.close()
    await ended()


async def ended() -> None:
    """Until the drawing process is gone."""
    async with asyncio.timeout(20):
        while active_children():
            await asyncio.sleep(0.01)


def weeks(unit: str) -> list[Picture]:
    """Eight different pictures."""
    empty = WeekPicture(unit, "week 20", "No session", "", (), "", "", (), "", "", "", (), "", None, "", "Logbook", "",
                        nothing=True)
    return [Picture("week", asdict(replace(empty, subline=f"Number {number}")), "") for number in range(8)]


async def test_eight_at_once_and_again(drawing: Drawing) -> None:
    """All are drawn, each its own, also by a second process when the first has ended meanwhile; none is cancelled."""
    for unit in ("Boathouse", "Mill"):
        asked = weeks(unit)
        drawn = await asyncio.gather(*map(drawing, asked))
        assert drawn == [draw(picture.data) for picture in asked] and len(set(drawn)) == 8
        await ended()


async def test_asked_for_while_it_ends(drawing: Drawing) -> None:
    """Around the moment at which the process would end, asking is never too late."""
    asked = weeks("Boathouse")
    await drawing(asked[0])
    for picture in asked[1:3]:
        await asyncio.sleep(0.01)  # whatever comes first, the end or the question
        assert await drawing(picture) == draw(picture.data)


async def test_the_process_is_killed_under_eight(drawing: Drawing) -> None:
    """As a machine short of memory does: they are drawn all the same, by one other process."""
    asked = weeks("Boathouse")
    await drawing(asked[0])
    drawn = asyncio.gather(*map(drawing, asked[1:]))
    await asyncio.sleep(0)
    for process in active_children():
        process.kill()
    most = 0
    while not drawn.done():
        most = max(most, len(active_children()))
        await asyncio.sleep(0.01)
    assert await drawn == [draw(picture.data) for picture in asked[1:]]
    assert most <= 2  # the one that was killed, and the other


class Pen:
    """In the place of the drawing process: counts, and finishes when it is told."""

    def __init__(self, drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[asyncio.Future[bytes]] = []
        monkeypatch.setattr(drawing, "_process", lambda: None)
        monkeypatch.setattr(drawing, "_begun", self._begin)

    def _begin(self, _process: Any, _picture: Picture) -> asyncio.Future[bytes]:
        self.begun.append(asyncio.get_running_loop().create_future())
        return self.begun[-1]

    async def until_begun(self, many: int) -> None:
        async with asyncio.timeout(5):
            while len(self.begun) < many:
                await asyncio.sleep(0)


async def test_asked_for_by_many_at_once(drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    """One picture that many ask for is drawn once, also for who comes when it is there."""
    pen, picture = Pen(drawing, monkeypatch), weeks("Boathouse")[0]
    asked = [asyncio.create_task(drawing(picture)) for _ in range(20)]
    await pen.until_begun(1)
    pen.begun[0].set_result(b"a week")
    assert await asyncio.gather(*asked) == [b"a week"] * 20
    assert await drawing(picture) == b"a week"
    assert len(pen.begun) == 1


async def test_who_stops_waiting_stops_nobody_else(drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of three, whose question began the drawing, goes away; the others get their picture all the same."""
    pen, picture = Pen(drawing, monkeypatch), weeks("Boathouse")[0]
    first, *others = [asyncio.create_task(drawing(picture)) for _ in range(3)]
    await pen.until_begun(1)
    first.cancel()
    await asyncio.wait([first])
    assert first.cancelled() and not pen.begun[0].cancelled()
    pen.begun[0].set_result(b"a week")
    assert await asyncio.gather(*others) == [b"a week"] * 2


async def test_a_failed_drawing_is_drawn_anew(drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waited for it hears what went wrong, also if the other has gone; who asks again gets a new drawing."""
    pen, picture = Pen(drawing, monkeypatch), weeks("Boathouse")[0]
    gone, waits = asyncio.create_task(drawing(picture)), asyncio.create_task(drawing(picture))
    await pen.until_begun(1)
    gone.cancel()
    pen.begun[0].set_exception(MemoryError("no room"))
    with pytest.raises(MemoryError, match="no room"):
        await waits
    again = asyncio.create_task(drawing(picture))
    await pen.until_begun(2)
    pen.begun[1].set_result(b"a week")
    assert await again == b"a week"


async def test_more_at_once_than_are_kept(drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many are under way, each is drawn once; only so many are kept when they are done."""
    monkeypatch.setattr("bot.drawing.KEPT", 2)
    pen, pictures = Pen(drawing, monkeypatch), weeks("Boathouse")
    asked = [asyncio.create_task(drawing(picture)) for picture in [*pictures, *pictures]]
    await pen.until_begun(8)
    for number, begun in enumerate(pen.begun):
        begun.set_result(b"week %d" % number)
    assert await asyncio.gather(*asked) == [b"week %d" % number for number in range(8)] * 2
    assert len(pen.begun) == 8
    assert await drawing(pictures[7]) == b"week 7"
    first = asyncio.create_task(drawing(pictures[0]))
    await pen.until_begun(9)
    pen.begun[8].set_result(b"anew")
    assert await first == b"anew"


async def test_made_ready_before_it_is_asked() -> None:
    """The drawing process can be begun before the first picture is due, with all that drawing needs, and ends like any
    other."""
    drawing = Drawing()
    drawing.begin()
    drawing.begin()
    process = drawing._pool
    assert process is not None and drawing._pool is process
    assert process.submit(eval, "'matplotlib' in __import__('sys').modules").result(60)
    drawing.close()
    assert drawing._pool is None
