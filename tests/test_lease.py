"""One process at a time listens to Telegram with a token: the other waits, and takes over when the first is gone."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from bot import lease
from bot.app import App
from bot.lease import LASTS, Lease, Process, bot_lease, this_process
from bot.settings import Settings
from bot.writer import Writer
from storage import leases
from storage.database import Book, open_book
from tests.databases import book, fresh_postgresql, fresh_sqlite  # noqa: F401
from tests.killed import AppRun, Warm
from tests.stories import SEAL_KEY, START, Clock
from tests.telegram_stand_in import Telegram, TelegramInThread
from tests.test_cli import Lines

NAME = "telegram:7000000001"
ELSEWHERE = str(Process("far-away", "another-kernel", 4711, "1", "ab"))
WITHIN = 30.0
"""Seconds after which somebody has to listen again."""


@pytest.fixture
def telegram() -> Iterator[TelegramInThread]:
    with TelegramInThread() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated book on each database."""
    if request.param == "sqlite":
        yield fresh_sqlite(tmp_path)
    else:
        with fresh_postgresql() as address:
            yield address


def polls(telegram: TelegramInThread | Telegram) -> int:
    return sum(call.method.lower() == "getupdates" for call in telegram.calls)


def settings(home: Path, telegram: TelegramInThread | Telegram, url: str) -> dict[str, Any]:
    home.mkdir(exist_ok=True)
    (home / "seal.key").write_bytes(SEAL_KEY)
    return {"home": home, "web_port": 0, "telegram_token": telegram.token, "telegram_api_url": telegram.url,
            "database_url": url}


def holder(url: str) -> str | None:
    opened = open_book(url)
    try:
        with opened.reading() as tx:
            return leases.holder_of(tx, NAME)
    finally:
        opened.close()


# Who lives

def test_a_process_in_the_book() -> None:
    """What stands in the row names one process for people and for the program, in no more than the column's length."""
    mine = this_process()
    assert Process.of(str(mine)) == mine and len(str(mine)) <= 120
    assert lease.told(str(mine)) == f"process {os.getpid()} on {mine.host}"
    assert not lease.has_ended(str(mine)) and this_process().mark != mine.mark
    assert (Process.of("no process"), lease.told("no process")) == (None, "no process")
    assert bot_lease("7000000001:AAsecret") == NAME


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells")
def test_who_has_ended() -> None:
    """A number that nobody has, one given to somebody else since, and a killed child nobody has buried yet have ended;
    of another computer nothing is known."""
    mine = this_process()
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    theirs = replace(mine, pid=child.pid, started=lease._state(child.pid)[1])
    assert not theirs.has_ended()
    assert replace(theirs, started="1").has_ended()
    child.kill()
    end = time.monotonic() + 20
    while not theirs.has_ended() and time.monotonic() < end:
        time.sleep(0.01)
    assert theirs.has_ended() and child.returncode is None
    child.wait()
    assert theirs.has_ended()
    assert not replace(theirs, kernel="another").has_ended() and not replace(theirs, kernel="").has_ended()


# Two real programs on one token

def test_killed(telegram: TelegramInThread, url: str, tmp_path: Path) -> None:
    """Only one of two polls, and Telegram never has to say so; killed, it is followed at once, and so is the next."""
    with Warm(tmp_path) as warm:
        first = warm.start(AppRun(START, 0, settings=settings(tmp_path / "home", telegram, url)))
        first.hears("up")
        telegram.wait_for(lambda: polls(telegram))
        second = warm.start(AppRun(START, 0, settings=settings(tmp_path / "home", telegram, url)))
        second.hears("up")
        assert f"/{first.pid}/" in (holder(url) or "")
        time.sleep(1.5)
        assert polls(telegram) == 1
        for old, new in ((first, second), (second, None)):
            before = polls(telegram)
            old.kill()
            killed = time.monotonic()
            if new is None:
                new = warm.start(AppRun(START, 0, settings=settings(tmp_path / "home", telegram, url)))
                new.hears("up")
                killed = time.monotonic()
            telegram.wait_for(lambda before=before: polls(telegram) > before)
            assert time.monotonic() - killed < 15  # a second, where the machine has nothing else to do
            assert f"/{new.pid}/" in (holder(url) or "")
    assert [call for call in telegram.calls if call.status == 409] == []


def run(home: Path, telegram: TelegramInThread) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LOGBOOK_")}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "run"], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**environment, "LOGBOOK_HOME": str(home), "LOGBOOK_WEB_PORT": "0",
             "LOGBOOK_TELEGRAM_TOKEN": telegram.token, "LOGBOOK_TELEGRAM_API_URL": telegram.url})


def test_stopped(telegram: TelegramInThread, tmp_path: Path) -> None:
    """The one that waits says so, in print, in one line of its log and on /readyz, and serves its browser chat; the
    first one's clean stop gives the lease back, and it listens within seconds."""
    programs = []
    try:
        programs.append(run(tmp_path / "home", telegram))
        assert f"t.me/{telegram.bot_username}" in Lines(programs[0]).all_said()
        programs.append(run(tmp_path / "home", telegram))
        said = Lines(programs[1]).all_said()
        assert f"another Logbook listens with this token (process {programs[0].pid} on " in said and "t.me" not in said
        address = re.search(r"http://127.0.0.1:\d+", said)
        assert address is not None
        with httpx.Client(base_url=address[0], headers={"Origin": address[0]}, timeout=20) as page:
            ready = page.get("/readyz")
            assert (ready.status_code, ready.json()["status"]) == (200, "ok")
            assert ready.json()["telegram"] == "waiting for the other process"
            assert page.post("/chat/say", json={"id": "a" * 32, "text": "hello"}).status_code == 200
            before = polls(telegram)
            programs[0].terminate()
            assert programs[0].wait(20) == 0
            telegram.wait_for(lambda: polls(telegram) > before)
            assert page.get("/readyz").json()["telegram"] is True
    finally:
        for program in programs:
            program.terminate()
            program.wait(20)
    assert programs[1].stderr is not None
    waits = [line for line in programs[1].stderr if "telegram_waits" in line]
    assert len(waits) == 1 and f"process {programs[0].pid} on " in waits[0]
    assert [call for call in telegram.calls if call.status == 409] == []
    assert holder(f"sqlite:///{tmp_path / 'home' / 'logbook.db'}") is None


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no way to make a process sleep")
def test_asleep(telegram: TelegramInThread, tmp_path: Path) -> None:
    """A program that sleeps through its lease (as on a closed laptop) loses it within 30 s, and when it wakes up it
    stops by itself."""
    url = fresh_sqlite(tmp_path)
    with Warm(tmp_path) as warm:
        first = warm.start(AppRun(START, 0, settings=settings(tmp_path / "home", telegram, url)))
        first.hears("up")
        second = warm.start(AppRun(START, 0, settings=settings(tmp_path / "home", telegram, url)))
        second.hears("up")
        telegram.wait_for(lambda: polls(telegram))
        before = polls(telegram)
        os.kill(first.pid, signal.SIGSTOP)
        try:
            telegram.wait_for(lambda: polls(telegram) > before, WITHIN)
        finally:
            os.kill(first.pid, signal.SIGCONT)
        telegram.wait_for(lambda: "telegram_lease_lost" in warm.output())
        assert f"/{second.pid}/" in (holder(url) or "")


# One program, and a row

async def wait_for(true: Any, seconds: float = 20.0) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)


class Held:
    """A lease on a book of its own, and what is done while it is held."""

    def __init__(self, book: Book, clock: Clock) -> None:  # noqa: F811
        self.writer = Writer(book)
        self.lease = Lease(self.writer, NAME, clock, this_process())
        self.working = False
        self.begun = 0

    async def work(self) -> None:
        self.working = True
        self.begun += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.working = False

    async def __aenter__(self) -> Held:
        self.task = asyncio.create_task(self.lease.run(self.work))
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        with suppress(asyncio.CancelledError):
            await self.task
        await self.writer.close()


def written(book: Book, until: datetime, who: str = ELSEWHERE) -> None:  # noqa: F811
    with book.transaction() as tx:
        tx.execute(leases.leases.delete())
        assert leases.take(tx, NAME, who, until - LASTS, LASTS) == who


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A quarter of the times."""
    for name in ("RENEWED", "LOOKED", "UNSURE"):
        monkeypatch.setattr(lease, name, getattr(lease, name) / 4)


async def test_another_host(book: Book, quick: None) -> None:  # noqa: F811
    """Of a holder on another computer nobody knows whether it lives: its time is waited for, and one renewal more, for
    its clock may not be ours; one line in the log names it."""
    clock = Clock()
    written(book, clock() + LASTS)
    with capture_logs() as logs:
        async with Held(book, clock) as mine:
            await wait_for(lambda: mine.lease.other)
            await asyncio.sleep(0.3)
            assert (mine.lease.held, mine.working, mine.lease.other) == (False, False, "process 4711 on far-away")
            clock.at += LASTS
            await asyncio.sleep(0.2)
            assert not mine.working
            await wait_for(lambda: mine.working)
            assert mine.lease.held and mine.lease.other == ""
    assert [(one["event"], one["other"]) for one in logs] == [("telegram_waits", "process 4711 on far-away")]
    with book.reading() as tx:
        assert leases.holder_of(tx, NAME) is None


async def test_who_waits_knows_the_bot(tmp_path: Path) -> None:
    """While another process listens, the links that are given out here lead to the bot all the same."""
    async with Telegram() as server:
        chosen = Settings(**settings(tmp_path / "home", server, f"sqlite:///{tmp_path / 'waits.db'}"))
        app = App(chosen, Clock())
        written(app.book, app.clock() + LASTS)
        async with app:
            await wait_for(lambda: app.telegram is not None and app.telegram.username)
            assert app.place("browser").telegram and polls(server) == 0


async def test_another_host_that_renews(book: Book, quick: None) -> None:  # noqa: F811
    """A holder whose clock is far behind ours lives as long as its row moves."""
    clock = Clock()
    behind = clock() - timedelta(seconds=50)
    written(book, behind)
    async with Held(book, clock) as mine:
        for second in range(15):
            await asyncio.sleep(0.1)
            written(book, behind + timedelta(seconds=second / 10))
        assert not mine.working
        await wait_for(lambda: mine.working)


async def test_long_over(book: Book) -> None:  # noqa: F811
    """A row that was left behind long ago holds nobody up."""
    clock = Clock()
    written(book, clock() - timedelta(minutes=2))
    async with Held(book, clock) as mine:
        await wait_for(lambda: mine.working, 2)


async def test_lost(book: Book, quick: None) -> None:  # noqa: F811
    """Taken by another meanwhile, what is done is stopped, and begun again when the other has given it back."""
    clock = Clock()
    async with Held(book, clock) as mine:
        await wait_for(lambda: mine.working)
        written(book, clock() + LASTS)
        await wait_for(lambda: not mine.working)
        assert not mine.lease.held
        with book.transaction() as tx:
            leases.give_back(tx, NAME, ELSEWHERE)
        await wait_for(lambda: mine.working)
        assert mine.begun == 2


async def test_a_clock_turned(book: Book) -> None:  # noqa: F811
    """A clock that jumps makes the holder look at once; nobody having taken it, it goes on undisturbed."""
    clock = Clock()
    async with Held(book, clock) as mine:
        await wait_for(lambda: mine.working)
        clock.at += timedelta(hours=3)

        def renewed() -> bool:
            with book.reading() as tx:
                seen = lease.look_up(tx, NAME)
                return seen is not None and seen.until == clock.at + LASTS

        await wait_for(renewed, 4)
        assert mine.begun == 1 and mine.working


async def test_a_book_that_cannot_be_written(tmp_path: Path, quick: None) -> None:
    """Before others may take it for gone the holder stops by itself, and goes on when the book is free again."""
    address = fresh_sqlite(tmp_path)
    opened, other = open_book(address, busy_seconds=0.1), open_book(address)
    with capture_logs() as logs:
        async with Held(opened, Clock()) as mine:
            await wait_for(lambda: mine.working)
            with other.transaction():
                await wait_for(lambda: not mine.working)
                assert not mine.lease.held
            await wait_for(lambda: mine.working)
    assert "telegram_lease_unsure" in [one["event"] for one in logs]
    opened.close()
    other.close()


async def test_what_fails_ends_it(book: Book) -> None:  # noqa: F811
    """What is done while it is held may fail: that is raised, and the lease is given back."""
    mine = Lease(Writer(book), NAME, Clock(), this_process())

    async def fails() -> None:
        raise ValueError("wrong token")

    with pytest.raises(ValueError, match="wrong token"):
        await mine.run(fails)
    with book.reading() as tx:
        assert leases.holder_of(tx, NAME) is None
    await mine.writer.close()


async def test_a_lease_lost_by_the_program(tmp_path: Path) -> None:
    """The program stops fetching when its lease is taken from it, waits for the other, and fetches again after it."""
    async with Telegram() as telegram:
        app = App(Settings(**settings(tmp_path / "home", telegram, fresh_sqlite(tmp_path))), Clock())
        async with app:
            assert app.lease is not None
            await telegram.wait_for(lambda: polls(telegram))
            written(app.book, START + LASTS)
            await wait_for(lambda: not app.lease.held)
            await wait_for(lambda: app.lease.other)
            assert (await app.ready())["telegram"] == "waiting for the other process"
            aino = telegram.person("Aino")
            aino.writes("/start")
            before = polls(telegram)
            await asyncio.sleep(1.5)
            assert polls(telegram) == before
            with app.book.transaction() as tx:
                leases.give_back(tx, NAME, ELSEWHERE)
            await telegram.wait_for(lambda: len(aino.messages) > 1)
    assert [call for call in telegram.calls if call.status == 409] == []
