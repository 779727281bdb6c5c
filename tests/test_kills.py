"""Stories told by a program that is killed for real, signal 9, between any two lines: word for word the same.

Each line is played by a process of its own on the same book. People, Telegram and the browsers' pages live on in the
test, as they do outside. How the processes come to be: tests/killed.py.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from storage import browsers, outbox, reflections, sessions
from storage.database import check_usable, open_book
from storage.inbox import inbox
from storage.migrations import migrate
from tests.killed import PATIENCE, AppRun, Program, TerminalRun, Warm
from tests.players import AppPlayer, BrowserPlayer, TelegramPlayer, TerminalPlayer
from tests.ports import Port
from tests.stories import FOLDER, PEOPLE, Cast, Shown, Story, parse, perform, write_cast
from tests.telegram_stand_in import TelegramInThread
from tests.test_channels import check

pytestmark = pytest.mark.kills

BILLIARDS = "Two of the older ones taught the new ones billiards without being asked."


@dataclass(frozen=True)
class Written:
    """What a story leaves in the book: its sessions but the planned ones, old values kept, reflections, and how many
    updates it took (None: not counted, a group sends more than its story has lines)."""

    sessions: list[tuple[Any, ...]]
    """(day of May, status, reason, girls, boys, non-binary, not known, mostly, new faces, producers, their minutes)"""
    history: list[tuple[str, Any, Any]]
    reflections: list[str]
    updates: int | None


WRITTEN = {
    "log_session/usual_evening": Written([(15, "held", None, 14, 18, 1, 0, "13_15", 2, 0, 0)], [], [BILLIARDS], 8),
    "log_session/tap_counters": Written([(15, "held", None, 6, 1, 0, 0, None, 0, None, None)], [], [], 13),
    "log_session/not_held_after_all": Written(
        [(15, "cancelled", "weather", None, None, None, None, None, None, None, None)], [], [], 11),
    "log_session/put_aside": Written([(15, "held", None, 14, 18, 1, 0, "13_15", None, None, None)], [], [], 15),
    "correct_session/own": Written(
        [(15, "held", None, 14, 19, 1, 0, "13_15", 2, 4, 120)], [("boys", 18, 19)],
        ["They planned the summer trip."], 17),
    "team_chat/bound": Written(
        [(8, "held", None, 12, 16, 0, 3, "13_15", 1, 0, 0), (15, "held", None, 14, 18, 1, 0, "13_15", 2, 0, 0)],
        [], [], None),
}
STORIES = tuple(name for name in WRITTEN if name != "team_chat/bound")
CHANNELS = ("terminal", "browser", "telegram")


def cases(channels: tuple[str, ...], stories: tuple[str, ...]) -> list[Any]:
    return [pytest.param(channel, name, id=f"{channel}-{name}") for channel in channels for name in stories]


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with Warm(tmp_path_factory.mktemp("warm")) as warm:
        yield warm


@pytest.fixture
def warm(parent: Warm) -> Iterator[Warm]:
    """The warm parent; when the test is over, none of its children is left, however it ended."""
    try:
        yield parent
    finally:
        parent.clear()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Cast]:
    """A book with the cast in it, to be copied."""
    path = tmp_path_factory.mktemp("book") / "logbook.db"
    book = open_book(f"sqlite:///{path}")
    check_usable(book)
    migrate(book)
    cast = write_cast(book)
    book.close()
    return path, cast


@pytest.fixture
def home(template: tuple[Path, Cast], tmp_path: Path) -> Path:
    """The program's home, with that book in it."""
    shutil.copy(template[0], tmp_path)
    return tmp_path


# Players whose program lives for one line

class KilledTerminal(TerminalPlayer):
    """Terminals that are killed after each line; with `dies` "committed" also once before anything is shown."""

    def __init__(self, home: Path, warm: Warm, dies: str) -> None:
        self.warm, self.dies, self.number = warm, dies, 0
        self.unread: dict[str, list[Shown]] = {}
        super().__init__(f"sqlite:///{home / 'logbook.db'}")

    def open(self) -> None:
        self.book = open_book(self.url)

    async def close(self) -> None:
        self.book.close()

    async def writes(self, who: str, text: str) -> None:
        self._lives("writes", who, text)

    async def taps(self, who: str, label: str, *, again: bool) -> None:
        self._lives("taps", who, label, again=again)

    async def sends(self, who: str, kind: str) -> None:
        self._lives("sends", who, kind)

    async def tick(self) -> None:
        self._lives("tick")

    def _lives(self, method: str, *given: Any, **named: Any) -> None:
        self.number += 1
        self.book.close()
        step: Any = (method, given, named)
        if self.dies:
            killed = self._start(step, stops=self.dies)
            killed.hears(self.dies)
            killed.kill()
            step = None
        program = self._start(step)
        fresh, self.seen = program.says()
        program.kill()
        keep(self.unread, fresh)

    def _start(self, step: Any, stops: str = "") -> Program:
        return self.warm.start(TerminalRun(
            self.clock.at, self.chance.line, stops, self.url, self.seen, self.number, step))

    def fresh(self) -> dict[str, list[Shown]]:
        found, self.unread = self.unread, {}
        return found


class Killed(AppPlayer):
    """The whole program, killed after each line when all is delivered. With `dies` also once before, where
    `tests.killed.Run.stops` says."""

    warm: Warm
    dies: str

    async def open(self) -> None:
        self.book = open_book(f"sqlite:///{self.home / 'logbook.db'}")

    async def close(self) -> None:
        self.book.close()

    @contextmanager
    def program(self, *, stops: str = "", ticks: bool = False) -> Iterator[Program]:
        """A process until the end of the block, where it is killed. The test has no book open then, so that the next
        process finds the file as a crash leaves it."""
        program = self.warm.start(AppRun(self.clock.at, self.chance.line, stops, self.settings(), ticks))
        program.hears("up")
        yield program
        self.looks()
        self.book.close()
        program.kill()

    def looks(self) -> None:
        """Before it is killed."""

    def delivered(self) -> bool:
        with self.book.reading() as tx:
            return not outbox.pending(tx, (self.channel,), self.clock())

    def stopped(self, program: Program, played: Callable[[], bool]) -> None:
        """Until the program has stopped dead, or had no reason to."""
        until(lambda: program.has_said(self.dies) or (played() and self.delivered()))

    async def tick(self) -> None:
        if self.dies:
            with self.program(stops=self.dies, ticks=True) as program:
                self.stopped(program, lambda: program.has_said("ticked"))
        with self.program(ticks=True) as program:
            program.hears("ticked")
            until(self.delivered)


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "what was waited for did not come"
        time.sleep(0.003)


def keep(unread: dict[str, list[Shown]], fresh: dict[str, list[Shown]]) -> None:
    for who, screens in fresh.items():
        unread.setdefault(who, []).extend(screens)


class KilledBrowser(Killed, BrowserPlayer):
    """Pages that post to a server which keeps dying; what got no answer is posted again, as the page does."""

    def __init__(self, home: Path, warm: Warm, dies: str) -> None:
        super().__init__(home)
        self.warm, self.dies = warm, dies
        self.taken = Port()
        self.port = self.taken.number
        self.read = dict.fromkeys(PEOPLE, 0)
        self.seen = {name: [] for name in PEOPLE}
        self.unread: dict[str, list[Shown]] = {}

    def settings(self) -> dict[str, Any]:
        return {**super().settings(), "web_port": self.port}

    async def open(self) -> None:
        await super().open()
        with self.book.transaction() as tx:
            for name in PEOPLE:
                secret = sha256(f"cookie of {name}".encode()).hexdigest()
                browsers.open_browser(tx, secret, name, self.clock())

    async def close(self) -> None:
        self.taken.close()
        await super().close()

    async def _post(self, who: str, said: dict[str, Any]) -> None:
        body = {**said, "id": f"message-{next(self.keys):08}"}
        answered = bool(self.dies) and await self._dies_first(who, body)
        with self.program():
            if not answered:
                await self._posted(who, body)
            until(self.delivered)

    async def _dies_first(self, who: str, body: dict[str, Any]) -> bool:
        """Whether the page was answered."""
        with self.program(stops=self.dies) as program:
            post = asyncio.create_task(self._posted(who, body))
            await asyncio.to_thread(self.stopped, program, post.done)
        try:
            await post
        except httpx.TransportError:
            return False
        assert self.dies != "committed", "answered, though the answer comes after what it stopped at"
        return True

    async def _posted(self, who: str, body: dict[str, Any]) -> None:
        address = f"http://127.0.0.1:{self.port}"
        async with httpx.AsyncClient(headers={"Origin": address}, timeout=PATIENCE, verify=False, cookies={
                f"logbook-{self.port}": f"cookie of {who}"}) as page:
            answer = await page.post(f"{address}/chat/say", json=body)
        assert answer.status_code == 200, answer.text

    def looks(self) -> None:
        keep(self.unread, super().fresh())

    def fresh(self) -> dict[str, list[Shown]]:
        found, self.unread = self.unread, {}
        return found


class KilledTelegram(Killed, TelegramPlayer):
    """Telegram keeps what people wrote until a program that lives asks for it, and asks again."""

    telegram: Any

    def __init__(self, home: Path, warm: Warm, dies: str, telegram: TelegramInThread) -> None:
        super().__init__(home, telegram)  # type: ignore[arg-type]  # another way of waiting, which is not used here
        self.warm, self.dies = warm, dies

    async def _played(self) -> None:
        newest = max((update["update_id"] for update in self.telegram.updates), default=None)
        if newest is None:
            return
        if self.dies:
            with self.program(stops=self.dies) as program:
                self.stopped(program, lambda: self.telegram.acknowledged_below > newest)
        with self.program():
            until(lambda: self.telegram.acknowledged_below > newest and self.delivered())


# Telling

@contextmanager
def player_on(channel: str, home: Path, warm: Warm, dies: str) -> Iterator[Any]:
    if channel == "telegram":
        with TelegramInThread() as telegram:
            yield KilledTelegram(home, warm, dies, telegram)
    else:
        yield (KilledTerminal if channel == "terminal" else KilledBrowser)(home, warm, dies)


async def told(name: str, channel: str, home: Path, cast: Cast, warm: Warm, dies: str = "",
               twice: list[Shown] | None = None) -> Story:
    """The story as it was shown. `twice`: messages that came a second time in a row are put here instead."""
    with player_on(channel, home, warm, dies) as player:
        if channel != "terminal":
            await player.open()
        player.know(cast)
        if twice is not None:
            player.fresh = without_repeats(player.fresh, twice)
        try:
            return await perform(written_story(name), player, cast)
        finally:
            await player.close()


def written_story(name: str) -> Story:
    return parse(FOLDER / f"{name}.chat")


def without_repeats(
        fresh: Callable[[], dict[str, list[Shown]]], twice: list[Shown]) -> Callable[[], dict[str, list[Shown]]]:
    def once() -> dict[str, list[Shown]]:
        found: dict[str, list[Shown]] = {}
        for who, screens in fresh().items():
            for screen in screens:
                mine = found.setdefault(who, [])
                (twice if mine and mine[-1] == screen else mine).append(screen)
        return found

    return once


def in_the_book(home: Path) -> Written:
    """What is there now; and that nothing waits to be sent."""
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    s, old = sessions.sessions.c, sessions.revisions.c
    with book.reading() as tx:
        rows = tx.execute(select(
            s.date, s.status, s.cancelled_reason, s.girls, s.boys, s.nonbinary, s.unknown, s.mostly_1, s.new_faces,
            s.producers, s.produced_minutes).where(s.status != "planned").order_by(s.date)).all()
        history = tx.execute(select(old.field, old.old, old.new).order_by(old.id)).all()
        texts = tx.execute(select(reflections.reflections.c.text)).scalars().all()
        updates = tx.execute(select(func.count()).select_from(inbox)).scalar_one()
        unsent = tx.execute(select(func.count()).select_from(outbox.outbox).where(
            outbox.outbox.c.status != "sent")).scalar_one()
        damage = tx.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    book.close()
    assert (unsent, damage) == (0, "ok")
    return Written([(row[0].day, *row[1:]) for row in rows], [tuple(row) for row in history], list(texts), updates)


def check_book(home: Path, name: str) -> None:
    """Exactly what the story says, exactly once."""
    found, wanted = in_the_book(home), WRITTEN[name]
    assert (found.sessions, found.history, found.reflections) == (wanted.sessions, wanted.history, wanted.reflections)
    assert wanted.updates in (None, found.updates)


# The tests

@pytest.mark.parametrize(("channel", "name"), [
    *cases(CHANNELS, STORIES), *cases(("telegram",), ("team_chat/bound",))])
async def test_killed_between_any_two_lines(
        channel: str, name: str, home: Path, template: tuple[Path, Cast], warm: Warm) -> None:
    """Whoever answers notices nothing, and every number is in the book once."""
    check(await told(name, channel, home, template[1], warm), written_story(name))
    check_book(home, name)


@pytest.mark.parametrize(("channel", "name"), cases(
    CHANNELS, ("log_session/usual_evening", "log_session/tap_counters")))
async def test_killed_when_all_is_written_and_nothing_is_sent(
        channel: str, name: str, home: Path, template: tuple[Path, Cast], warm: Warm) -> None:
    """What was played is never played again, though Telegram and the page say it again; the next process answers."""
    check(await told(name, channel, home, template[1], warm, "committed"), written_story(name))
    check_book(home, name)


@pytest.mark.parametrize(("channel", "name"), cases(("browser", "telegram"), ("log_session/usual_evening",)))
async def test_killed_with_a_message_in_hand(
        channel: str, name: str, home: Path, template: tuple[Path, Cast], warm: Warm) -> None:
    """A message that was claimed and never left is sent by the next process, once."""
    check(await told(name, channel, home, template[1], warm, "sending"), written_story(name))
    check_book(home, name)


@pytest.mark.parametrize(("channel", "name"), cases(("browser", "telegram"), ("log_session/tap_counters",)))
async def test_killed_before_it_knows_that_a_message_arrived(
        channel: str, name: str, home: Path, template: tuple[Path, Cast], warm: Warm) -> None:
    """At worst a message comes twice; it is never lost, and its buttons do what they say once."""
    twice: list[Shown] = []
    check(await told(name, channel, home, template[1], warm, "sent", twice), written_story(name))
    check_book(home, name)
    assert twice, "it was not killed where this test wants it"
