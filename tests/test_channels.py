"""One contract, every channel: each story is told word for word, also when everything is dropped between its lines."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.players import BrowserPlayer, TelegramPlayer, TerminalPlayer
from tests.stories import Story, Turn, every_story, perform, same, write_cast
from tests.telegram_stand_in import Telegram

STORIES = every_story()


@asynccontextmanager
async def player_on(channel: str, folder: Path) -> AsyncIterator[tuple[Any, Any]]:
    """A player with a fresh book and the cast in it."""
    if channel == "terminal":
        terminal = TerminalPlayer(f"sqlite:///{folder / 'logbook.db'}")
        cast = write_cast(terminal.book)
        terminal.know(cast)
        yield terminal, cast
        terminal.book.close()
        return
    async with Telegram() as telegram:
        player = BrowserPlayer(folder) if channel == "browser" else TelegramPlayer(folder, telegram)
        await player.open()
        try:
            cast = write_cast(player.book)
            player.know(cast)
            yield player, cast
        finally:
            await player.close()


async def played(story: Story, channel: str, *, restarts: bool = False) -> Story:
    with tempfile.TemporaryDirectory() as folder:
        async with player_on(channel, Path(folder)) as (player, cast):
            return await perform(story, player, cast, restarts=restarts)


def check(found: Story, expected: Story) -> None:
    """Turn by turn, so that a difference names its line."""
    for said, wanted in zip(found.turns, expected.turns, strict=True):
        assert same(said.shown, wanted.shown, links=len(expected.channels()) == 1), _difference(said, wanted, expected)


def _difference(said: Turn, wanted: Turn, story: Story) -> str:
    lines = "\n".join(f"    {line}" for line in said.shown) or "    (nothing)"
    expected = "\n".join(f"    {line}" for line in wanted.shown) or "    (nothing)"
    return f"{story.name}, after {wanted.line!r}:\n  shown:\n{lines}\n  written in the story:\n{expected}"


CASES = [pytest.param(story, channel, id=f"{channel}-{story.name}")
         for story in STORIES for channel in sorted(story.channels())]


@pytest.mark.parametrize(("story", "channel"), CASES)
async def test_story(story: Story, channel: str, rewrite: bool) -> None:
    """What the transcript says is what is said, on every channel."""
    if rewrite:
        if channel != story.main_channel():
            pytest.skip("written from the story's main channel")
        story.path.write_text((await played(story, channel)).text(), encoding="utf-8")
        return
    check(await played(story, channel), story)


@pytest.mark.parametrize(("story", "channel"), CASES)
async def test_story_with_everything_dropped_between_its_lines(story: Story, channel: str) -> None:
    """Whatever was in memory is forgotten and the book opened anew between any two lines: word for word the same."""
    check(await played(story, channel, restarts=True), story)
