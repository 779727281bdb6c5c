"""Drawing: as many pictures as are asked for at once, and again when the drawing process has ended for want of work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from multiprocessing import active_children

import pytest

from bot.drawing import Drawing
from conversations.screen import Picture
from reports.week_picture import WeekPicture
from reports.weekly import draw


@pytest.fixture
async def drawing(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Drawing]:
    """One whose process ends as soon as there is nothing to draw."""
    monkeypatch.setattr("bot.drawing.IDLE_SECONDS", 0.01)
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
