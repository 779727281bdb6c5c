"""One contract, every channel: each story is told word for word, also when everything is dropped between its lines."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels import Incoming
from storage import invitations, people, reflections, units
from storage.sessions import sessions
from tests.databases import fresh_postgresql
from tests.players import BrowserPlayer, TelegramPlayer, TerminalPlayer
from tests.stories import SEAL, Cast, Shown, Story, Turn, every_story, perform, same, write_cast
from tests.telegram_stand_in import Telegram

STORIES = every_story()
LIBRARIES = {"telegram": "ptb", "aiogram": "aiogram"}
"""Players on Telegram, and the library each of them goes through; what is told there is told on both."""


@contextmanager
def at_terminals(url: str) -> Iterator[tuple[TerminalPlayer, Cast]]:
    terminal = TerminalPlayer(url)
    cast = write_cast(terminal.book)
    terminal.know(cast)
    yield terminal, cast
    terminal.book.close()


@asynccontextmanager
async def player_on(channel: str, folder: Path) -> AsyncIterator[tuple[Any, Any]]:
    """A player with a fresh book and the cast in it."""
    if channel == "terminal":
        with at_terminals(f"sqlite:///{folder / 'logbook.db'}") as (terminal, cast):
            yield terminal, cast
        return
    async with Telegram() as telegram:
        player = BrowserPlayer(folder) if channel == "browser" else TelegramPlayer(folder, telegram, LIBRARIES[channel])
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




def played_on(story: Story) -> list[str]:
    return sorted(story.channels() | ({"aiogram"} if "telegram" in story.channels() else set()))


CASES = [pytest.param(story, channel, id=f"{channel}-{story.name}")
         for story in STORIES for channel in played_on(story)]


@pytest.mark.parametrize(("story", "channel"), CASES)
async def test_story(story: Story, channel: str, rewrite: bool) -> None:
    """What the transcript says is what is said, on every channel."""
    if rewrite:
        if channel != story.main_channel():
            pytest.skip("written from the story's main channel")
        story.path.write_text((await played(story, channel)).text(), encoding="utf-8")
        return
    check(await played(story, channel), story)


THROUGH_BOTH = ("log_session/usual_evening", "log_session/tap_counters", "log_session/taps_twice",
                "correct_session/own", "hello/joins", "my_unit/structure", "team_chat/bound", "team_chat/start_group")
"""What forgetting everything between two lines is played of through the second library, too: no library remembers
anything, and every story is told through both."""
DROPPING = [case for case in CASES if "aiogram" not in case.values or case.values[0].name in THROUGH_BOTH]


@pytest.mark.parametrize(("story", "channel"), DROPPING)
async def test_story_with_everything_dropped_between_its_lines(story: Story, channel: str) -> None:
    """Whatever was in memory is forgotten and the book opened anew between any two lines: word for word the same."""
    check(await played(story, channel, restarts=True), story)


# The same book on PostgreSQL

ON_POSTGRESQL = ("log_session/usual_evening", "correct_session/own", "hello/joins", "hello/for_real",
                 "log_session/comes_back", "my_unit/structure")


@pytest.mark.parametrize("restarts", [False, True], ids=["", "everything-dropped"])
@pytest.mark.parametrize("name", ON_POSTGRESQL)
async def test_story_on_postgresql(name: str, restarts: bool) -> None:
    """Whole talks, from the first question to what stands in the book, word for word on a real PostgreSQL."""
    story = next(story for story in STORIES if story.name == name)
    with fresh_postgresql() as url, at_terminals(url) as (terminal, cast):
        check(await perform(story, terminal, cast, restarts=restarts), story)


NAME, LONGER, TOLD = "ö👩" * 40, "Ä👩" * 60, "”ß👩…\n" * (reflections.LONGEST // 5)
"""As long as the answers allow, in letters of one to four bytes: a person's name, another name, a reflection."""


@pytest.mark.parametrize("code", ["zh-hans", "pt-br"])
async def test_the_longest_answers_fit(code: str) -> None:
    """PostgreSQL keeps to the lengths of its columns: nothing anybody may answer, and no channel's language code or
    group's title, is longer than there is room for."""
    with fresh_postgresql() as url, at_terminals(url) as (terminal, _), capture_logs() as logs:
        with terminal.book.transaction() as tx:
            invitations.invite(tx, "set_up", SEAL.of("SET-UP"), SEAL.of("-"), terminal.clock())

        def plays(incoming: Incoming) -> list[Shown]:
            terminal.terminals["Liisa"].does(replace(incoming, language=code))
            return [shown for each in terminal.fresh().values() for shown in each]

        for line in ("/start SET-UP", "[English]", "[Set up my organisation]", "[Accept]", LONGER, NAME, "[English]",
                     "[Helsinki]", LONGER, "[Detached work]", LONGER, "[Skip]", "[That is all]", "[Yes]", "[Set it up]",
                     "/log", f"[{LONGER}]", "[Today]", "10-11", "[Yes, at these times]", NAME, "14 18 1 0", "+2", TOLD,
                     "[Show to all units]", "[Add more]", "3", "2", "[Learning support]", "[Volunteering]", "[Save]"):
            incoming = terminal.terminals["Liisa"].understood(line)
            assert (incoming.tap is not None) is line.startswith("["), line
            said = plays(incoming)
        assert said[-1].text[0].startswith("Saved: ")
        plays(Incoming("terminal", "joins", "Liisa", "-1001234567890", group=True, happened="joined", title=LONGER * 3))
        bound = plays(terminal.terminals["Liisa"].understood(f"[{LONGER}]"))
        assert "team chat now" in bound[-1].text[0]
        with terminal.book.reading() as tx:
            organisation, = tx.execute(units.organisations.select().where(units.organisations.c.name == LONGER)).all()
            session, = tx.execute(sessions.select().where(sessions.c.organisation_id == organisation.id)).all()
            reflection, = tx.execute(reflections.reflections.select()).all()
            member, = tx.execute(people.members.select().where(people.members.c.name == NAME)).all()
        assert (session.area, session.author_id, session.tags) == (NAME, member.id, "learning_support,volunteering")
        assert (reflection.text, reflection.visibility) == (TOLD.strip(), "organisation")
    assert logs == []
