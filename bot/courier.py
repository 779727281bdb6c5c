"""Sends what the outbox holds: per chat in order, after the commit, again after a crash."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import count, groupby
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot.channels import Channel, Later, Moved, Refused
from bot.writer import Writer
from conversations.screen import Screen
from storage import outbox, people, talks, units
from storage.database import UNUSABLE, loggable
from storage.outbox import Parcel

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")
log = structlog.get_logger()

LONGEST_WAIT = timedelta(minutes=5)
KEPT_SHOWN = 1000
PERSISTENCE = 12
"""Tries of one message before it is set aside as failed: about half an hour of an unreachable network."""


class Courier:
    """Claims, sends, settles. One chat's trouble holds up no other."""

    def __init__(self, writer: Writer, channels: Mapping[str, Channel], clock: Callable[[], datetime]) -> None:
        self.writer, self.channels, self.clock = writer, dict(channels), clock
        self._wake = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._shown: OrderedDict[tuple[int, str, str], dict[str, Any]] = OrderedDict()
        """Of talks lately: the message of the open question. A reply queued before that had left cannot name it."""

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self) -> None:
        """Serve until cancelled; first of all what a crash left behind."""
        names = tuple(self.channels)
        await self._write(lambda tx: outbox.release(tx, names, "", self.clock()))
        try:
            while True:
                self._wake.clear()
                parcels = await self._write(lambda tx: outbox.claim(tx, names, self.clock()))
                for address, together in groupby(sorted(parcels, key=_address), key=_address):
                    task = asyncio.create_task(self._deliver(list(together)), name=f"deliver {address}")
                    self._under_way.add(task)
                    task.add_done_callback(self._delivered)
                await self._pause(names)
        finally:
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)

    def _delivered(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("delivery_failed", error=type(error).__name__)  # its claim is given back at the next start

    async def _pause(self, names: tuple[str, ...]) -> None:
        """Sleep until something is due or somebody wakes us."""
        due = await self._write(lambda tx: outbox.waiting(tx, names))
        seconds = 30.0 if due is None else min(30.0, max(0.05, (due - self.clock()).total_seconds()))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), seconds)

    async def idle(self) -> None:
        """Until everything claimed so far is settled."""
        while self._under_way:
            await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _deliver(self, parcels: list[Parcel]) -> None:
        """Send one chat's messages one after the other; what follows a postponed one waits with it."""
        for place, parcel in enumerate(parcels):
            settle = await self._send(parcel)
            await self._write(settle)
            if getattr(settle, "stops", False):
                rest = [later.id for later in parcels[place + 1:]]
                await self._write(lambda tx, rest=rest: outbox.requeue(tx, rest))  # type: ignore[misc]
                break
        self.wake()

    async def _write(self, work: Callable[[Connection], T]) -> T:
        """Write in the book, as often as it takes: a message that has left and is not settled holds up its chat."""
        for tries in count():
            try:
                return await self.writer.do(work)
            except UNUSABLE as error:
                if not tries:
                    log.error("book_cannot_be_used", **loggable(error))
                await asyncio.sleep(0.1 * 2 ** min(tries, 7))
        raise AssertionError("counting never ends")

    async def _send(self, parcel: Parcel) -> Callable[[Connection], None]:
        """Hand a parcel to its channel; what is to be written about how that went."""
        channel = self.channels[parcel.channel]
        screen = Screen.of(parcel.screen["screen"])
        replaces, strips = parcel.screen.get("replaces"), parcel.screen.get("strips")
        followed = (parcel.screen.get("follows") or 0, parcel.channel, parcel.chat)
        before = self._shown.get(followed)
        try:
            shown = await channel.send(parcel.chat, screen, replaces=replaces,
                                       strips=strips if before in (None, replaces) else before)
        except Refused as refusal:
            log.info("refused", channel=parcel.channel, reason=str(refusal))
            return self._refused(parcel, str(refusal))
        except Moved as moved:
            return self._moved(parcel, moved.to)
        except Later as later:
            return self._postponed(parcel, later.seconds, str(later))
        except Exception as error:
            log.warning("not_sent", channel=parcel.channel, error=type(error).__name__, attempts=parcel.attempts)
            return self._postponed(parcel, 1.5 ** parcel.attempts, type(error).__name__)
        self._shown.pop(followed, None)
        if parcel.talk_id is not None and shown is not None:
            self._shown[parcel.talk_id, parcel.channel, parcel.chat] = shown
            if len(self._shown) > KEPT_SHOWN:
                self._shown.popitem(last=False)
        return lambda tx: _sent(tx, parcel, shown)

    def _refused(self, parcel: Parcel, reason: str) -> Callable[[Connection], None]:
        now = self.clock()

        def settle(tx: Connection) -> None:
            outbox.settle_refused(tx, parcel.id, reason)
            people.mark_unreachable(tx, parcel.channel, parcel.chat, now)
            units.mark_unreachable(tx, parcel.channel, parcel.chat, now)

        return settle

    def _moved(self, parcel: Parcel, to: str) -> Callable[[Connection], None]:
        def settle(tx: Connection) -> None:
            units.move_team_chat(tx, parcel.channel, parcel.chat, to)
            outbox.readdress(tx, parcel.channel, parcel.chat, to)

        settle.stops = True  # type: ignore[attr-defined]
        return settle

    def _postponed(self, parcel: Parcel, seconds: float, reason: str) -> Callable[[Connection], None]:
        if parcel.attempts >= PERSISTENCE:
            return lambda tx: outbox.settle_refused(tx, parcel.id, reason)
        until = self.clock() + min(LONGEST_WAIT, timedelta(seconds=seconds))

        def settle(tx: Connection) -> None:
            outbox.postpone(tx, parcel.id, until)

        settle.stops = True  # type: ignore[attr-defined]
        return settle


def _address(parcel: Parcel) -> tuple[str, str]:
    return parcel.channel, parcel.chat


def _sent(tx: Connection, parcel: Parcel, shown: dict[str, Any] | None) -> None:
    outbox.settle_sent(tx, parcel.id)
    if parcel.talk_id is not None:
        talks.note_shown(tx, parcel.talk_id, shown)
