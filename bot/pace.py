"""How fast may we send: the limits of a channel, kept so that it never has to refuse us."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import Callable
from itertools import count

from bot.channels import Limits


class Window:
    """At most `many` in any `seconds`, counted from the moment each was surely over.

    A request arrives somewhere between its beginning and its answer, so its place is free again only `seconds` after
    the answer: whatever the network does, the other side never counts more than it allows.
    """

    def __init__(self, many: int, seconds: float) -> None:
        self.many, self.seconds = many, seconds
        self._under_way = 0
        self._over: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until there is room, 0 when there is; infinity while only an answer can make room."""
        while self._over and self._over[0] <= now:
            self._over.popleft()
        if self._under_way + len(self._over) < self.many:
            return 0.0
        return self._over[0] - now if self._over else float("inf")

    def begin(self) -> None:
        self._under_way += 1

    def end(self, now: float) -> None:
        self._under_way -= 1
        self._over.append(now + self.seconds)

    def idle(self, now: float) -> bool:
        """Whether it remembers nothing."""
        return self.wait(now) == 0.0 and not self._under_way and not self._over


class Turn:
    """Somebody's place in the queue for the whole bot's limit; `hurry` moves it before those who do not."""

    def __init__(self, pace: Pace, urgent: bool, *, evenly: bool | None = None) -> None:
        """`evenly`: not all at once; None: what is no hurry."""
        self._pace, self.urgent = pace, urgent
        self._evenly = not urgent if evenly is None else evenly
        self._mine: asyncio.Future[None] | None = None

    async def come(self) -> None:
        """Returns when it is our turn; `Pace.end` has to be called then."""
        if self._pace.goes_at_once(self._evenly):
            return
        self._mine = asyncio.get_running_loop().create_future()
        self._pace.queue(self._mine, self.urgent, self._evenly)
        try:
            await self._mine
        except asyncio.CancelledError:
            if not self._mine.cancelled():  # it came at the very moment
                self._pace.leave()
            raise

    def hurry(self) -> None:
        if not self.urgent and self._mine is not None and not self._mine.done():
            self._pace.queue(self._mine, True, False)
        self.urgent = True


class Pace:
    """The limits of one channel. Replies go before what nobody has asked for; one chat's limit holds up no other."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self.limits, self.clock = limits, clock
        self._all = Window(limits.per_second, 1.0)
        self._chats: dict[str, tuple[Window, Window | None]] = {}
        self._waiting: list[tuple[bool, int, asyncio.Future[None], bool]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None
        self._slot = 0.0
        """When the next that nobody has asked for may go. All thirty of a second at once would wait for each other at
        both ends, and a place is free again only a second after its answer."""

    def chat_wait(self, chat: str, *, group: bool, edit: bool) -> float:
        """Seconds until this chat may be written to again."""
        windows = self._windows(chat, group)
        now = self.clock()
        waits = [0.0 if edit else windows[0].wait(now)]
        if windows[1] is not None:
            waits.append(windows[1].wait(now))
        return max(waits)

    def _windows(self, chat: str, group: bool) -> tuple[Window, Window | None]:
        found = self._chats.get(chat)
        if found is None:
            limits = self.limits
            if len(self._chats) > 2000:
                now = self.clock()
                self._chats = {name: both for name, both in self._chats.items()
                               if not all(window is None or window.idle(now) for window in both)}
            found = self._chats[chat] = (
                Window(limits.chat_burst, limits.chat_burst / limits.chat_per_second),
                Window(limits.group_per_minute, 60.0) if group else None)
        return found

    def goes_at_once(self, evenly: bool) -> bool:
        """Take a place where nobody waits and there is room."""
        if self._waiting or self._seconds(evenly):
            return False
        self._begin(evenly)
        return True

    def _seconds(self, evenly: bool) -> float:
        """Until one may go; infinity while only an answer can make room."""
        now = self.clock()
        return max(self._all.wait(now), self._slot - now if evenly else 0.0, 0.0)

    def _begin(self, evenly: bool) -> None:
        self._all.begin()
        if evenly:  # who was held up catches up a little
            gap = 1.0 / self.limits.per_second
            self._slot = max(self._slot, self.clock() - 2 * gap) + gap

    def queue(self, turn: asyncio.Future[None], urgent: bool, evenly: bool) -> None:
        heapq.heappush(self._waiting, (not urgent, next(self._numbers), turn, evenly))
        self._serve()

    def begin(self, chat: str, *, group: bool, edit: bool) -> None:
        """A request to a chat is about to be written; the turn for the whole bot has come before."""
        one, minute = self._windows(chat, group)
        if not edit:
            one.begin()
        if minute is not None:
            minute.begin()

    def end(self, chat: str, *, group: bool, edit: bool) -> None:
        """Its answer is there, or never comes."""
        now = self.clock()
        self._all.end(now)
        one, minute = self._windows(chat, group)
        if not edit:
            one.end(now)
        if minute is not None:
            minute.end(now)
        self._serve()

    def leave(self) -> None:
        """A turn that was not used."""
        self._all.end(self.clock() - 1.0)
        self._serve()

    def _serve(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            turn = self._waiting[0][2]
            if turn.done():  # it has come already, or whoever waited is gone
                heapq.heappop(self._waiting)
                continue
            evenly = self._waiting[0][3]
            seconds = self._seconds(evenly)
            if seconds:
                if seconds != float("inf"):  # else the next answer serves
                    self._timer = asyncio.get_running_loop().call_later(seconds + 0.001, self._serve)
                return
            heapq.heappop(self._waiting)
            self._begin(evenly)
            turn.set_result(None)
