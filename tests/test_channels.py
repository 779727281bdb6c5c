"""One contract, every channel: each story is told word for word, also when everything is dropped between its lines."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.players import TerminalPlayer
from tests.stories import Story, Turn, every_story, perform, same, write_cast

STORIES = every_story()


@asynccontextmanager
async def player_on(channel: str, folder: Path) -> AsyncIterator[tuple[Any, Any]]:
    """A player with a fresh book and the cast in it."""
    player = TerminalPlayer(f"sqlite:///{folder / 'logbook.db'}")
    cast = write_cast(player.book)
    player.know(cast)
    try:
        yield player, cast
    finally:
        player.book.close()


async def played(story: Story, channel: str, *, restarts: bool = False) -> Story:
    with tempfile.TemporaryDirectory() as folder:
        async with player_on(channel, Path(folder)) as (player, cast):
            return await perform(story, player, cast, restarts=restarts)


def check(found: Story, expected: Story) -> None:
    """Turn by turn, so that a difference names its line."""
    for said, wanted in zip(found.turns, expected.turns, strict=True):
        assert same(said.shown, wanted.shown), _difference(said, wanted, expected)


def _difference(said: Turn, wanted: Turn, story: Story) -> str:
    lines = "\n".join(f"    {line}" for line in said.shown) or "    (nothing)"
    expected = "\n".join(f"    {line}" for line in wanted.shown) or "    (nothing)"
    return f"{story.name}, after {wanted.line!r}:\n  shown:\n{lines}\n  written in the story:\n{expected}"


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
async def test_story_in_the_terminal(story: Story, rewrite: bool) -> None:
    """What the transcript says is what is said."""
    if "terminal" not in story.channels():
        pytest.skip("a story of another channel")
    found = await played(story, "terminal")
    if rewrite:
        story.path.write_text(found.text(), encoding="utf-8")
        return
    check(found, story)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
async def test_story_with_everything_dropped_between_its_lines(story: Story) -> None:
    """Whatever was in memory is forgotten and the book opened anew between any two lines: word for word the same."""
    if "terminal" not in story.channels():
        pytest.skip("a story of another channel")
    check(await played(story, "terminal", restarts=True), story)
