"""Real processes for tests that kill them: a warm parent, everything imported, forks one for each line of a story.

    with Warm(folder) as warm:
        program = warm.start(AppRun(...))
        program.hears("up")
        program.kill()          # signal 9: nothing is closed, nothing said good-bye

The warm parent is a process of its own and has no thread, so nothing of the test's (the stand-in's thread, open books)
is carried over by a fork. It ends with the test's process, and takes every child with it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).parent.parent
PATIENCE = 20.0
"""Seconds for one step of a child; a machine that is busy otherwise gets them all."""


# What a child does

@dataclass(frozen=True)
class Run:
    """One process' life: the moment it lives in, and how far it gets."""

    at: datetime
    line: int
    """Of the story, for chance."""
    stops: str = ""
    """Where it stops dead, says so and waits to be killed: "committed" (what was played is in the book; nothing is
    sent, answered or acknowledged), "sending" (a message is claimed and has not left), "sent" (it has arrived, and the
    book does not know). Empty: it runs on."""

    def run(self, wire: Connection) -> None:
        """Never returns; says over the wire how far it is."""
        raise NotImplementedError


@dataclass(frozen=True)
class AppRun(Run):
    """The whole program, as `logbook run` has it; says "up", and "ticked" after it has looked what is due."""

    settings: dict[str, Any] = field(default_factory=dict)
    ticks: bool = False

    def run(self, wire: Connection) -> None:
        asyncio.run(self._serve(wire))

    async def _serve(self, wire: Connection) -> None:
        from bot.app import App
        from bot.settings import Settings
        from tests.players import at_once
        from tests.stories import Chance, Clock

        chance = Chance()
        chance.line = self.line
        app = App(Settings(**self.settings), Clock(self.at), chance, doubt=timedelta(0))
        at_once(app)
        self._stop_dead(app, wire)
        await app.start()
        wire.send("up")
        if self.ticks:
            await app.tick()
            wire.send("ticked")
        assert app.failed is not None
        await app.failed

    def _stop_dead(self, app: Any, wire: Connection) -> None:
        if self.stops == "committed":
            app.courier.run, app.courier.take = _for_ever, lambda loads: None
            app.receive, app.tick = self._after(app.receive, wire), self._after(app.tick, wire)
        elif self.stops:
            for channel in app.channels.values():
                channel.send = self._after(channel.send if self.stops == "sent" else _nothing, wire)

    def _after(self, work: Any, wire: Connection) -> Any:
        async def stopped(*given: Any, **named: Any) -> None:
            await work(*given, **named)
            wire.send(self.stops)
            await _for_ever()

        return stopped


async def _nothing(*given: Any, **named: Any) -> None:
    return None


async def _for_ever() -> None:
    await asyncio.Event().wait()


@dataclass(frozen=True)
class TerminalRun(Run):
    """Everybody's terminal for one line; says what it shows, and which buttons there are then."""

    url: str = ""
    seen: dict[str, Any] = field(default_factory=dict)
    key: int = 0
    step: tuple[str, tuple[Any, ...], dict[str, Any]] | None = None
    """A method of the player and what it is given; None: only look what has come."""

    def run(self, wire: Connection) -> None:
        from tests.players import TerminalPlayer

        player = TerminalPlayer(self.url)
        player.clock.at, player.chance.line, player.keys, player.seen = self.at, self.line, count(self.key), self.seen
        if self.step is not None:
            method, given, named = self.step
            asyncio.run(getattr(player, method)(*given, **named))
        wire.send(self.stops or (player.fresh(), player.seen))
        signal.pause()


# The test's side

class Program:
    """A child that runs until it is killed."""

    def __init__(self, warm: Warm, pid: int, wire: Connection) -> None:
        self.warm, self.pid, self.wire = warm, pid, wire
        self._said: list[Any] = []

    def says(self) -> Any:
        """The next thing it says; AssertionError with its last words when it dies or says nothing."""
        try:
            if self.wire.poll(PATIENCE):
                return self.wire.recv()
            why = f"said nothing for {PATIENCE:g} s"
        except (EOFError, ConnectionResetError):
            why = "ended by itself"
        raise AssertionError(f"the program {why} (it had said {self._said}). Its output:\n{self.warm.output()}")

    def hears(self, word: str) -> None:
        """Wait until it has said this."""
        while word not in self._said:
            self._said.append(self.says())

    def has_said(self, word: str) -> bool:
        """Whether it has said this by now."""
        while word not in self._said and self.wire.poll():
            self._said.append(self.says())
        return word in self._said

    def kill(self) -> None:
        """Signal 9, to this one process. What it had started has to end by itself."""
        if self not in self.warm.running:
            return
        os.kill(self.pid, signal.SIGKILL)
        self.wire.close()
        left = self._left_behind()
        self.end()
        assert not left, f"the killed program left processes behind: {left}"

    def _left_behind(self) -> list[int]:
        end = time.monotonic() + PATIENCE
        while (left := in_group(self.pid)) and time.monotonic() < end:
            time.sleep(0.01)
        return left

    def end(self) -> None:
        """Kill it and all it started, and take note that it was signal 9 it died of."""
        self.warm.running.discard(self)
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)  # before the wait below, as long as nobody else can have its number
        ended = self.warm.buried(self.pid)
        assert ended == -signal.SIGKILL, f"it was not killed but ended with {ended}:\n{self.warm.output()}"


def in_group(group: int) -> list[int]:
    """Who lives in a process group besides the one it is named after."""
    import psutil

    found = []
    for pid in psutil.pids():
        with suppress(ProcessLookupError, psutil.NoSuchProcess):
            if pid != group and os.getpgid(pid) == group and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                found.append(pid)
    return found


class Warm:
    """The parent that has everything imported already, so that a fresh process takes milliseconds."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._output = folder, folder / "output.txt"
        self.running: set[Program] = set()

    def __enter__(self) -> Warm:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs, self._output.open("wb") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-c", f"from tests.killed import serve; serve({theirs.fileno()})"], cwd=ROOT,
                pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env={**os.environ, "SSL_CERT_FILE": str(_one_authority(self._folder))}, start_new_session=True)
        self._control.settimeout(60)
        assert self._control.recv(100) == b"warm", self.output()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        try:
            self.clear()
        finally:
            self._control.close()
            self._process.wait(30)

    def start(self, run: Run) -> Program:
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._control, [b"fork"], [theirs.fileno()])
            pid = int(self._control.recv(100))
        program = Program(self, pid, Connection(ours.detach()))
        self.running.add(program)
        program.wire.send(run)
        return program

    def buried(self, pid: int) -> int:
        """How a child ended: -9 for signal 9."""
        self._control.send(f"bury {pid}".encode())
        return int(self._control.recv(100))

    def clear(self) -> None:
        """No child survives, whatever a test has left running."""
        for program in list(self.running):
            with suppress(AssertionError):
                program.end()

    def output(self) -> str:
        """The end of what the children have printed."""
        return self._output.read_text(encoding="utf-8", errors="replace")[-4000:]


def _one_authority(folder: Path) -> Path:
    """Nothing here speaks TLS, and reading all of the world's authorities is half of a start with Telegram."""
    import certifi

    end = "-----END CERTIFICATE-----\n"
    file = folder / "authority.pem"
    file.write_text(Path(certifi.where()).read_text(encoding="utf-8").partition(end)[0] + end, encoding="utf-8")
    return file


# The warm parent's side

def serve(number: int) -> None:
    """Fork on request until the test's process is gone."""
    control = socket.socket(fileno=number)
    _do_everything_once()
    children: set[int] = set()
    control.send(b"warm")
    while True:
        message, descriptors, *_ = socket.recv_fds(control, 100, 1)
        if not message:
            break
        if message == b"fork":
            children.add(pid := _fork(control, descriptors[0]))
            control.send(str(pid).encode())
        else:
            pid = int(message.split()[1])
            ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            children.discard(pid)
            control.send(str(ended).encode())
    for pid in children:
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)


async def _a_moment() -> None:
    """The program on all its channels, and something asked on each."""
    import tempfile

    from tests.players import BrowserPlayer, TelegramPlayer
    from tests.stories import write_cast
    from tests.telegram_stand_in import Telegram

    async with Telegram() as telegram:
        for player_on in (lambda home: TelegramPlayer(home, telegram), BrowserPlayer):
            with tempfile.TemporaryDirectory() as folder:
                player = player_on(Path(folder))
                await player.open()
                player.know(write_cast(player.book))
                for text in ("/help", "/log"):
                    await player.writes("Aino", text)
                await player.tick()
                await player.close()


def _fork(control: socket.socket, descriptor: int) -> int:
    pid = os.fork()
    if pid:
        with suppress(OSError):
            os.setpgid(pid, pid)
        os.close(descriptor)
        return pid
    try:
        os.setpgid(0, 0)
        control.close()
        wire = Connection(descriptor)
        wire.recv().run(wire)
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(1)


def _do_everything_once() -> None:
    """All that a first start takes its time for: imports, sentences, statements compiled. Nothing of it is left but
    what a process keeps of its own code."""
    import gc
    import importlib
    import threading

    from tests import hurried

    hurried.compile_statements_once(flush=True)
    importlib.import_module("telegram.ext")
    asyncio.run(_a_moment())
    assert threading.active_count() == 1, f"a fork would lose {threading.enumerate()}"
    gc.collect()
    gc.freeze()
