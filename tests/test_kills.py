"""Stories told by a program that is killed for real, signal 9, between any two lines: word for word the same.

Each line is played by a process of its own on the same book. People, Telegram and the browsers' pages live on in the
test, as they do outside. See tests/killed.py for how the processes come to be.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from storage import browsers, outbox, reflections, sessions
from storage.database import check_usable, open_book
from storage.inbox import inbox
from storage.migrations import migrate
from tests.killed import AppRun, Program, TerminalRun, Warm
from tests.players import AppPlayer, BrowserPlayer, TelegramPlayer, TerminalPlayer
from tests.stories import FOLDER, PEOPLE, Cast, Shown, Story, parse, perform, same, write_cast
from tests.telegram_stand_in import Fault, TelegramInThread
from tests.test_channels import check

pytestmark = pytest.mark.kills

STORIES = ("log_session/usual_evening", "log_session/tap_counters", "log_session/not_held_after_all",
           "log_session/put_aside", "correct_session/own")
EVERYWHERE = [(channel, name) for channel in ("terminal", "browser", "telegram") for name in STORIES]


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with Warm(tmp_path_factory.mktemp("warm")) as warm:
        yield warm


@pytest.fixture
def warm(parent: Warm) -> Iterator[Warm]:
    """The warm parent; when the test is over, none of its children is left."""
    try:
        yield parent
    finally:
        parent.clear()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Cast]:
    """A book with the cast in it, to be copied."""
    path = tmp_path_factory.mktemp("book") / "logbook.db"
    book = open_book(f"sqlite:///{path}")
    check_usable(book)
    migrate(book)
    cast = write_cast(book)
    book.close()
    return path, cast


@pytest.fixture
def home(written: tuple[Path, Cast], tmp_path: Path) -> tuple[Path, Cast]:
    """A home of the program's own with that book."""
    shutil.copy(written[0], tmp_path)
    return tmp_path, written[1]


# Players whose program lives for one line

class KilledTerminal(TerminalPlayer):
    """Terminals that are killed after each line; `dies`: "shown" then, or "committed" with nothing shown before."""

    def __init__(self, home: Path, warm: Warm, dies: str) -> None:
        self.warm, self.dies, self.number = warm, dies, 0
        super().__init__(f"sqlite:///{home / 'logbook.db'}")
        self.unread: dict[str, list[Shown]] = {}

    def open(self) -> None:
        self.book = open_book(self.url)

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
        if self.dies == "committed":
            killed = self._start((method, given, named), sends=False)
            killed.hears("committed")
            killed.kill()
        program = self._start(None if self.dies == "committed" else (method, given, named))
        fresh, self.seen = program.says()
        program.kill()
        for who, screens in fresh.items():
            self.unread.setdefault(who, []).extend(screens)

    def _start(self, step: Any, *, sends: bool = True) -> Program:
        return self.warm.start(TerminalRun(
            self.clock.at, self.chance.line, sends, url=self.url, seen=self.seen, key=self.number, step=step))

    def fresh(self) -> dict[str, list[Shown]]:
        found, self.unread = self.unread, {}
        return found


class Killed(AppPlayer):
    """The whole program, killed after each line.

    `dies`: "shown" when all is delivered; "committed" also once before that, when what was played is in the book and
    nothing has been sent, acknowledged or answered; "sending" also once while the first message is under way.
    """

    warm: Warm
    dies: str

    async def open(self) -> None:
        self.book = open_book(f"sqlite:///{self.home / 'logbook.db'}")

    async def close(self) -> None:
        self.book.close()

    @contextmanager
    def program(self, *, sends: bool = True, ticks: bool = False) -> Iterator[Program]:
        """A process until the end of the block, where it is killed. The test then has no book open, so that the next
        process finds the file as after a power cut."""
        program = self.warm.start(AppRun(self.clock.at, self.chance.line, sends, self.settings(), ticks))
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

    async def tick(self) -> None:
        if self.dies == "committed":
            with self.program(sends=False, ticks=True) as program:
                program.hears("committed")
        elif self.dies != "shown":
            await self.dies_sending(lambda: True, ticks=True)
        with self.program(ticks=True) as program:
            program.hears("ticked")
            until(self.delivered)

    async def dies_sending(self, played: Callable[[], bool], *, ticks: bool = False) -> None:
        raise NotImplementedError


def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "the answer did not come"
        time.sleep(0.003)


class KilledBrowser(Killed, BrowserPlayer):
    """Pages that post to a server which keeps dying; what got no answer is posted again, as the page does."""

    def __init__(self, home: Path, warm: Warm, dies: str) -> None:
        super().__init__(home)
        self.warm, self.dies = warm, dies
        # Taken, not listened on: the program may have this port, and nobody else is given it meanwhile.
        self.taken = socket.socket()
        self.taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.taken.bind(("127.0.0.1", 0))
        self.port = self.taken.getsockname()[1]
        self.read = dict.fromkeys(PEOPLE, 0)
        self.seen = {name: [] for name in PEOPLE}
        self.unread: dict[str, list[Shown]] = {}

    def settings(self) -> dict[str, Any]:
        return {**super().settings(), "web_port": self.port}

    async def open(self) -> None:
        await super().open()
        with self.book.transaction() as tx:
            for name in PEOPLE:
                browsers.open_browser(tx, _hash(f"cookie of {name}"), name, self.clock())

    async def close(self) -> None:
        self.taken.close()
        await super().close()

    async def _post(self, who: str, said: dict[str, Any]) -> None:
        body = {**said, "id": f"message-{next(self.keys):08}"}
        if self.dies == "committed":
            with self.program(sends=False) as program:
                post = asyncio.create_task(self._posted(who, body))
                await asyncio.to_thread(program.hears, "committed")
            with pytest.raises(httpx.TransportError):
                await post
        with self.program():
            answer = await self._posted(who, body)
            assert answer.status_code == 200, answer.text
            until(self.delivered)

    async def _posted(self, who: str, body: dict[str, Any]) -> httpx.Response:
        address = f"http://127.0.0.1:{self.port}"
        async with httpx.AsyncClient(base_url=address, headers={"Origin": address}, timeout=20, cookies={
                f"logbook-{self.port}": f"cookie of {who}"}) as page:
            return await page.post("/chat/say", json=body)

    def looks(self) -> None:
        for who, screens in super().fresh().items():
            self.unread.setdefault(who, []).extend(screens)

    def fresh(self) -> dict[str, list[Shown]]:
        found, self.unread = self.unread, {}
        return found


def _hash(secret: str) -> str:
    from hashlib import sha256

    return sha256(secret.encode()).hexdigest()


class KilledTelegram(Killed, TelegramPlayer):
    """Telegram keeps what people wrote until a program that lives asks for it."""

    def __init__(self, home: Path, warm: Warm, dies: str, telegram: TelegramInThread) -> None:
        super().__init__(home, telegram)  # type: ignore[arg-type]  # all but the waiting is the same
        self.warm, self.dies = warm, dies
        self.stand_in = telegram

    async def _played(self) -> None:
        if not self.telegram.updates:
            return
        newest = self.telegram.updates[-1]["update_id"]
        if self.dies == "committed":
            with self.program(sends=False) as program:
                program.hears("committed")
        elif self.dies != "shown":
            await self.dies_sending(lambda: self.telegram.acknowledged_below > newest)
        with self.program():
            self.stand_in.acknowledged(newest, 20)
            until(self.delivered)

    async def dies_sending(self, played: Callable[[], bool], *, ticks: bool = False) -> None:
        """Kill the program while Telegram is slow to answer its first message, which arrives all the same or never
        does ("answered": it arrives, and only the answer is lost)."""
        caught: list[str] = []

        def slow(method: str, given: Any) -> Fault | None:
            if method not in ("sendMessage", "sendPhoto", "editMessageText"):
                return None
            caught.append(method)
            return Fault(delay=60, lost="request")

        self.stand_in.faults = slow
        with self.program(ticks=ticks) as program:
            if ticks:
                program.hears("ticked")
            until(lambda: bool(caught) or played() and self.delivered())
        self.stand_in.faults = None


# The tests

@contextmanager
def telling(channel: str, home: Path, warm: Warm, dies: str) -> Iterator[Any]:
    if channel == "telegram":
        with TelegramInThread() as telegram:
            yield KilledTelegram(home, warm, dies, telegram)
    else:
        yield (KilledTerminal if channel == "terminal" else KilledBrowser)(home, warm, dies)


async def told(name: str, channel: str, home: tuple[Path, Cast], warm: Warm, dies: str) -> tuple[Story, Any]:
    """The story as it was shown, and what is in the book after it."""
    folder, cast = home
    with telling(channel, folder, warm, dies) as player:
        if channel != "terminal":
            await player.open()
        player.know(cast)
        try:
            played = await perform(parse(FOLDER / f"{name}.chat"), player, cast)
        finally:
            player.book.close()
            if channel != "terminal":
                await player.close()
    return played, in_the_book(folder)


def in_the_book(folder: Path) -> Any:
    book = open_book(f"sqlite:///{folder / 'logbook.db'}")
    s = sessions.sessions.c
    with book.reading() as tx:
        rows = tx.execute(select(s.date, s.status, s.cancelled_reason, s.girls, s.boys, s.nonbinary, s.unknown, s.mostly_1,
                                 s.new_faces, s.producers, s.produced_minutes).where(s.status != "planned")).all()
        print(rows)
        print(tx.execute(select(func.count()).select_from(inbox)).scalar())
    book.close()


@pytest.mark.parametrize(("channel", "name"), EVERYWHERE)
async def test_killed_between_any_two_lines(channel: str, name: str, home: tuple[Path, Cast], warm: Warm) -> None:
    played, book = await told(name, channel, home, warm, "shown")
    check(played, parse(FOLDER / f"{name}.chat"))
