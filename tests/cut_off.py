"""One reference evening, told to a program that is cut off at a point and started again, in this process or for real.

Aino tells her evening on Telegram, answering whatever stands on her screen, also while nobody is there to hear it; on
Monday the team's chat gets its picture. People and Telegram live on in the test, as they do outside.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from shutil import copy
from tempfile import mkdtemp
from typing import Any, Protocol

from bot import lease, points
from bot.app import App
from bot.settings import Settings
from conversations.screen import Picture
from storage import chats, outbox, people
from storage.database import check_usable, open_book
from storage.migrations import migrate
from tests.killed import Run, Warm
from tests.players import tap_earlier
from tests.stories import SEAL_KEY, START, Chance, Clock, write_cast
from tests.telegram_stand_in import PIXEL, Message, TelegramInThread

FRIDAY = datetime(2026, 5, 15, 18, 0, tzinfo=UTC)
MONDAY = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
DOUBT = timedelta(seconds=0.05)
PATIENCE = 20.0

COOKED = "They cooked for everybody."
SAYS = {
    "Held?": "[As planned]", "How many came?": "14 18 1 0", "Mostly which ages?": "13-15", "New faces?": "[2]",
    "Did young people plan and run": "[No]", "No names, please": COOKED, "Reflection: ": "[Save]",
}
"""What Aino answers to which question, in the order in which they are asked."""
OVER = "Saved: "


# Being cut off

class Cut(BaseException):
    """Out of nowhere; nothing of ours catches it."""


class Cutter:
    """Ends the program when a point is passed for the `number`-th time: there, and wherever it still runs, it goes no
    further."""

    def __init__(self, point: str, number: int) -> None:
        self.point, self.number, self.passed = point, number, dict.fromkeys(points.EVERY, 0)
        self.dead = False
        self._lock = threading.Lock()

    def __call__(self, point: str) -> None:
        with self._lock:
            if not self.dead:
                self.passed[point] += 1
                self.dead = (point, self.passed[point]) == (self.point, self.number)
            if self.dead:
                self.ends()

    def ends(self) -> None:
        raise Cut


class Stumbler(Cutter):
    """Makes something of ours fail there, once; the program goes on as well as it can."""

    def __call__(self, point: str) -> None:
        with self._lock:
            self.passed[point] += 1
            if (point, self.passed[point]) == (self.point, self.number):
                raise RuntimeError("out of nowhere")


class Running(Clock):
    """Turned by hand, and running on."""

    def __init__(self, at: datetime) -> None:
        super().__init__(at)
        self._since = time.monotonic()

    def turn(self, at: datetime) -> None:
        self.at, self._since = at, time.monotonic()

    def __call__(self) -> datetime:
        return self.at + timedelta(seconds=time.monotonic() - self._since)


_numbers = count(2 ** 22 + 1)


def an_app(settings: dict[str, Any], clock: Clock) -> App:
    """The whole program, but for the drawing, and known by a process number that nobody has: once it is cut off, it
    counts as a process that has ended."""
    app = App(Settings(**settings), clock, Chance(), doubt=DOUBT)
    assert app.telegram is not None and app.lease is not None
    app.telegram.limits = None  # the stand-in has none here, and Aino is faster than a person
    app.telegram._pictures._draw = _drawn
    mine = lease.this_process()
    ended = lease.Process(mine.host, mine.kernel, next(_numbers), "1", mine.mark)
    app.lease = lease.Lease(app.writer, app.lease.name, clock, ended)
    return app


async def _drawn(picture: Picture) -> bytes:
    return PIXEL


class Life(Protocol):
    """A program from its start to its end."""

    def dead(self) -> bool: ...

    def tick(self, at: datetime) -> bool:
        """Turn its clock and have it look what is due; False when it dies of it."""
        ...

    def end(self) -> None:
        """Stop it as an owner would; nothing when it is dead."""
        ...


class InThread:
    """It runs in this process, in a thread with a loop of its own."""

    def __init__(self, settings: dict[str, Any], at: datetime, cutter: Cutter) -> None:
        self.cutter, self.clock, self.failure = cutter, Running(at), list[BaseException]()
        self._over, self._wanted, self._done = False, list[datetime](), threading.Event()
        self._down = False
        points.reached = cutter
        self._thread = threading.Thread(target=asyncio.run, args=[self._lives(settings)])
        self._thread.start()

    def dead(self) -> bool:
        return self.cutter.dead or self._down

    def tick(self, at: datetime) -> bool:
        self._done.clear()
        self._wanted.append(at)
        until(lambda: self.dead() or self._done.is_set())
        return not self.dead()

    def end(self) -> None:
        self._over = True
        self._thread.join(PATIENCE)
        points.reached = points._nothing
        assert not self._thread.is_alive(), "it does not end"
        assert not self.failure, self.failure

    async def _lives(self, settings: dict[str, Any]) -> None:
        app = an_app(settings, self.clock)
        working = asyncio.create_task(self._works(app))
        while not working.done() and not self.cutter.dead:
            await asyncio.sleep(0.002)
        self._down = True
        failure = working.exception() if working.done() else None
        if failure is not None and not isinstance(failure, Cut) and str(failure) != "out of nowhere":
            self.failure.append(failure)
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in rest:
                task.cancel()
            await asyncio.wait(rest, timeout=0.05)
            for task in rest:
                if task.done() and not task.cancelled():
                    task.exception()
        assert app.telegram is not None
        await app.telegram.library.close()
        if app.browser._socket is not None:
            app.browser._socket.close()
        app.writer.end()
        app.book.close()

    async def _works(self, app: App) -> None:
        await app.start()
        assert app.failed is not None
        while not self._over:
            if app.failed.done():
                app.failed.result()
            if self._wanted:
                self.clock.turn(self._wanted.pop())
                await app.tick()
                self._done.set()
            await asyncio.sleep(0.002)
        await app.stop()


@dataclass(frozen=True)
class EveningRun(Run):
    """The same as a process of its own, that kills itself with signal 9 at its point."""

    settings: dict[str, Any] = field(default_factory=dict)
    point: str = ""
    number: int = 0

    def run(self, wire: Connection) -> None:
        hurry()
        cutter = Cutter(self.point, self.number)
        cutter.ends = lambda: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[method-assign]
        points.reached = cutter
        asyncio.run(self._serve(wire))

    async def _serve(self, wire: Connection) -> None:
        clock = Running(self.at)
        app = an_app(self.settings, clock)
        await app.start()
        while True:
            if wire.poll():
                clock.turn(wire.recv())
                await app.tick()
                wire.send("ticked")
            await asyncio.sleep(0.002)


class InProcess:
    """It runs as a process that is really killed."""

    def __init__(self, warm: Warm, run: EveningRun) -> None:
        self._program = warm.start(run)

    def dead(self) -> bool:
        return _gone(self._program.pid)

    def tick(self, at: datetime) -> bool:
        with suppress(BrokenPipeError, ConnectionResetError, EOFError):
            self._program.wire.send(at)
            until(lambda: self.dead() or self._program.wire.poll())
            return bool(self._program.wire.poll() and self._program.wire.recv() == "ticked")
        return False

    def end(self) -> None:
        self._program.kill()


def _gone(pid: int) -> bool:
    """Whether it has died; its parent takes note of it later."""
    return lease._state(pid)[0] in ("", "Z", "X")


def hurry() -> None:
    """The lease is looked at and renewed many times in an evening that takes less than a second."""
    lease.LOOKED, lease.RENEWED = 0.03, 0.08


def until(true: Any, what: str = "what was waited for did not come") -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.002)


# The evening

@cache
def _template() -> Path:
    """A book in which Aino and Veikko are known on Telegram and the team's chat is bound."""
    path = Path(mkdtemp(prefix="logbook-evening-")) / "logbook.db"
    book = open_book(f"sqlite:///{path}")
    check_usable(book)
    migrate(book)
    cast = write_cast(book)
    told = TelegramInThread()
    with book.transaction() as tx:
        for name in ("Aino", "Veikko"):
            met = people.meet(tx, "telegram", str(told.person(name).id), "en", START)
            people.know_as(tx, met.identity_id, cast.members[name])
        chats.bind_team_chat(tx, cast.boathouse, "telegram", str(told.group("Team", "supergroup").id), "Team",
                             cast.members["Veikko"], MONDAY - timedelta(hours=1), START)
    book.close()
    return path


class Evening:
    """What happens outside of the program, from Thursday noon to Monday morning."""

    def __init__(self, home: Path, telegram: TelegramInThread, **more: Any) -> None:
        self.home, self.telegram, self.more = home, telegram, more
        home.mkdir(parents=True, exist_ok=True)
        (home / "seal.key").write_bytes(SEAL_KEY)
        copy(_template(), home / "logbook.db")
        self.aino, self.veikko = telegram.person("Aino"), telegram.person("Veikko")
        self.team = telegram.group("Team", "supergroup")
        self.aino.started = self.veikko.started = True
        self.team.bot_status = "member"
        self.moments = [START, FRIDAY, MONDAY]
        self.asked: list[str] = []
        self._answered: tuple[int, str | None] | None = None
        self.said = 0
        self.lives = 0

    def settings(self) -> dict[str, Any]:
        return {"home": self.home, "web_port": 0, "web_url": "http://logbook.test",
                "telegram_token": self.telegram.token, "telegram_api_url": self.telegram.url,
                **self.more}

    def goes_on(self, life: Life) -> bool:
        """Until all is told and sent; False when the program dies before."""
        self.lives += 1
        if not life.tick(self.moments[0]):
            return False
        while True:
            if self.moments[0] == FRIDAY and not self._told(life):
                return False
            if not self._delivered(life):
                return False
            if len(self.moments) == 1:
                return True
            del self.moments[0]
            if not life.tick(self.moments[0]):
                return False

    def _told(self, life: Life) -> bool:
        """Aino answers until it is saved."""
        end = time.monotonic() + PATIENCE
        while not self.over():
            if life.dead():
                return False
            assert time.monotonic() < end, f"Aino is stuck:\n{self.aino.shown()}"
            self.answers()
            time.sleep(0.002)
        return True

    def over(self) -> bool:
        return any(OVER in (message.text or "") for message in self.aino.messages if message.from_bot)

    def answers(self) -> None:
        """What stands on the screen, once, whether anybody is there to hear it or not."""
        with self.telegram.lock:
            newest = next((message for message in reversed(self.aino.messages) if message.from_bot), None)
            state = None if newest is None else (newest.message_id, newest.text)
            if newest is None or state == self._answered or self.over():
                return
            self._answered = state
            self._says(newest)

    def _says(self, newest: Message) -> None:
        question = next((asked for asked in reversed(SAYS) if asked in (newest.text or "")), None)
        assert question is not None, f"Aino does not know what to say:\n{self.aino.shown()}"
        if question not in self.asked:
            self.asked.append(question)
        self.said += 1
        answer = SAYS[question]
        if not answer.startswith("["):
            self.aino.writes(answer)
        elif any(answer[1:-1] in row for row in newest.buttons):
            self.aino.taps(answer[1:-1], newest)
        else:
            tap_earlier(self.aino, answer[1:-1])

    def _delivered(self, life: Life) -> bool:
        """Until everything is acknowledged and nothing waits to be sent."""
        book = open_book(f"sqlite:///{self.home / 'logbook.db'}")

        def nothing_waits() -> bool:
            with book.reading() as tx:
                return not self.telegram.updates and not outbox.pending(
                    tx, ("telegram",), self.moments[0] + timedelta(hours=1))
        try:
            until(lambda: life.dead() or nothing_waits(), "it is never all sent")
        finally:
            book.close()
        return not life.dead()

    def pictures(self) -> int:
        return sum("photo" in message.content for message in self.team.messages)

    def named(self) -> int:
        """How often the mentor is asked about a picture of which nobody knows whether it is there."""
        return sum("Send it again" in row for message in self.veikko.messages for row in message.buttons)
