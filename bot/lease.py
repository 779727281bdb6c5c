"""One process at a time listens to Telegram with a token, and sends there: whoever holds a lease, a row in the book.

The row is renewed while its holder lives. Another process waits, serves its browser chat meanwhile, and takes over when
the row is given back, when its holder is known to be dead, or when nobody has renewed it for as long as it lasts.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from bot import points
from bot.writer import Writer
from storage import leases
from storage.database import UNUSABLE, loggable

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = structlog.get_logger()

LASTS = timedelta(seconds=20)
RENEWED = 5.0
"""Seconds between two renewals."""
LOOKED = 1.0
"""Seconds between two looks: of the holder at its clock, of who waits at the row."""
UNSURE = 15.0
"""Seconds without a renewal after which the holder stops by itself: five before others may begin."""
CLOCKS_DIFFER = timedelta(minutes=1)
"""A row over for longer is dead whatever the other's clock says; else it is watched for one renewal."""


# Processes, and whether they live

@dataclass(frozen=True)
class Process:
    """One process, told apart from every other there ever was."""

    host: str
    """For people; two computers may have one name."""
    kernel: str
    """This start of this computer, and the namespace in which the process number holds; empty where unknown."""
    pid: int
    started: str
    """In ticks since the computer's start: a number is given again once its process has ended."""
    mark: str
    """Random."""

    def __str__(self) -> str:
        """As it stands in the book, 120 characters at most."""
        return "/".join((self.host, self.kernel, str(self.pid), self.started, self.mark))

    @staticmethod
    def of(text: str) -> Process | None:
        """A process from the book; None for what we have not written."""
        parts = text.split("/")
        if len(parts) != 5 or not parts[2].isdecimal():
            return None
        return Process(parts[0], parts[1], int(parts[2]), parts[3], parts[4])

    def told(self) -> str:
        return f"process {self.pid} on {self.host}"

    def has_ended(self) -> bool:
        """Whether it surely lives no more. Of another computer, and where there is no /proc, nothing is sure."""
        if not self.kernel or self.kernel != _kernel():
            return False
        state, started = _state(self.pid)
        if state:
            return state in "ZX" or started != self.started
        return not _exists(self.pid)


def this_process() -> Process:
    """This one, with a new random mark at each call."""
    host = socket.gethostname().replace("/", "-")[:50]
    return Process(host, _kernel(), os.getpid(), _state(os.getpid())[1], secrets.token_hex(8))


def told(holder: str) -> str:
    """A holder as people may read it."""
    process = Process.of(holder)
    return process.told() if process else holder


def has_ended(holder: str) -> bool:
    """Whether a holder is known to have ended."""
    process = Process.of(holder)
    return process is not None and process.has_ended()


def _kernel() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot[:13]}-{Path('/proc/self/ns/pid').stat().st_ino}"
    except OSError:
        return ""


def _state(pid: int) -> tuple[str, str]:
    """A process's state and start; empty where the system does not say."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "", ""
    fields = stat.rpartition(")")[2].split()  # its name stands in brackets, and may have some itself
    return fields[0], fields[19]


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's, whom /proc may hide from us
    return True


def bot_lease(token: str) -> str:
    """The name of the lease of a bot: its number is no secret, unlike the rest of its token."""
    return f"telegram:{token.partition(':')[0][:40]}"


@dataclass(frozen=True)
class Seen:
    """A lease as it stands in the book."""

    holder: str
    until: datetime


def look_up(tx: Connection, name: str) -> Seen | None:
    """Who holds a lease and until when, also one whose time is over; None when nobody does."""
    row = tx.execute(leases.leases.select().where(leases.leases.c.name == name)).first()
    return None if row is None else Seen(row.holder, row.until)


# Holding one

class Lease:
    """`run` what one process alone may do. `held`: whether that is this one; `other`: else whom it waits for."""

    def __init__(self, writer: Writer, name: str, clock: Callable[[], datetime], process: Process) -> None:
        self.writer, self.name, self.clock, self.process = writer, name, clock, process
        self.holder = str(process)
        self.held = False
        self.other = ""

    async def run(self, while_held: Callable[[], Awaitable[None]]) -> None:
        """Do it while the lease is held, anew each time it is taken again; until it ends by itself, or cancelled.

        Raises what it raises. When the lease is lost it is cancelled and waited for. At the end the lease is given
        back.
        """
        try:
            ended = False
            while not ended:
                ended = await self._do(while_held, await self._taken())
        finally:
            await self._give_back()

    async def _do(self, while_held: Callable[[], Awaitable[None]], taken: float) -> bool:
        """Whether it has ended by itself, rather than with the lease."""
        self.held, self.other = True, ""
        working = asyncio.ensure_future(while_held())
        keeping = asyncio.create_task(self._keep(taken), name=f"lease {self.name}")
        try:
            await asyncio.wait([working, keeping], return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.held = False
            ended = working.done()
            for task in (working, keeping):
                task.cancel()
            await asyncio.gather(working, keeping, return_exceptions=True)
        if ended:
            working.result()
        else:
            keeping.result()
        return ended

    # Taking

    async def _taken(self) -> float:
        """Returns once the lease is ours: since when, on the loop's watch."""
        loop = asyncio.get_running_loop()
        seen, since, told_of = None, loop.time(), ""
        while True:
            try:
                found = await asyncio.to_thread(self._look)
                if found != seen:
                    seen, since = found, loop.time()
                if self._may_take(found, loop.time() - since):
                    asked, gone = loop.time(), None if found is None else found.holder
                    if await self.writer.do(lambda tx, gone=gone: self._take(tx, gone)) == self.holder:  # type: ignore[misc]
                        points.reached(points.LEASE_TAKEN)
                        return asked
            except UNUSABLE as error:
                log.error("book_cannot_be_used", **loggable(error))
            if seen is not None and seen.holder not in (told_of, self.holder):
                told_of, self.other = seen.holder, told(seen.holder)
                log.warning("telegram_waits", other=self.other,
                            way_out="it listens with this token; when it ends this process takes over")
            await asyncio.sleep(LOOKED)

    def _look(self) -> Seen | None:
        with self.writer.book.reading() as tx:
            return look_up(tx, self.name)

    def _may_take(self, found: Seen | None, unchanged: float) -> bool:
        """`unchanged`: for how many seconds the row has stood as it stands, by our own watch: clocks may differ."""
        if found is None or found.holder == self.holder or has_ended(found.holder):
            return True
        now = self.clock()
        over = found.until + CLOCKS_DIFFER <= now or (found.until <= now and unchanged > RENEWED + LOOKED)
        return over or unchanged > LASTS.total_seconds()

    def _take(self, tx: Connection, gone: str | None = None) -> str:
        return leases.take(tx, self.name, self.holder, self.clock(), LASTS, gone=gone)

    # Keeping

    async def _keep(self, renewed: float) -> None:
        """Renew; returns once the lease is lost, or may be."""
        loop = asyncio.get_running_loop()
        until = self.clock() + LASTS
        while True:
            await asyncio.sleep(LOOKED)
            if loop.time() - renewed < RENEWED and self.clock() < until:
                continue  # else it is time; or the process, or its clock, has slept or jumped
            asked, promised = loop.time(), self.clock() + LASTS
            try:
                async with asyncio.timeout_at(renewed + max(UNSURE, loop.time() - renewed + LOOKED)):
                    holder = await self.writer.do(self._take)
            except (*UNUSABLE, TimeoutError) as error:
                if loop.time() - renewed < UNSURE:
                    continue
                log.error("telegram_lease_unsure", **loggable(error),
                          way_out="nothing is fetched or sent until the book can be written again")
                return
            if holder != self.holder:
                log.error("telegram_lease_lost", other=told(holder))
                return
            points.reached(points.LEASE_RENEWED)
            renewed, until = asked, promised

    async def _give_back(self) -> None:
        """Let others have it at once."""
        try:
            await self.writer.do(lambda tx: leases.give_back(tx, self.name, self.holder))
        except UNUSABLE as error:
            log.error("book_cannot_be_used", **loggable(error))
