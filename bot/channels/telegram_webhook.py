"""Updates that Telegram posts to us: gathered while the last ones are played, answered once they are in the book."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from bot import points
from bot.channels.telegram_wire import JSON

DEFAULT_PATH = "/telegram"


@dataclass(frozen=True)
class Webhook:
    """Where Telegram posts to, and the secret by which we know that it is Telegram."""

    url: str
    """As LOGBOOK_WEBHOOK_URL has it; without a path it gets the usual one."""
    secret: str = field(repr=False)

    @property
    def path(self) -> str:
        path = urlsplit(self.url).path
        return unquote(path) if path.strip("/") else DEFAULT_PATH

    @property
    def address(self) -> str:
        """What Telegram is told."""
        return self.url if urlsplit(self.url).path.strip("/") else f"{self.url.rstrip('/')}{DEFAULT_PATH}"


class NotTaken(Exception):
    """An update was not played; Telegram is to post it again."""


class Letterbox:
    """Posted updates, until they are played. An update that is posted again while it waits is played once."""

    def __init__(self) -> None:
        self._waiting: dict[int, tuple[JSON, asyncio.Future[None]]] = {}
        self._something = asyncio.Event()
        self._open = False

    def open(self) -> None:
        """From now on posts wait to be played."""
        self._open = True

    def close(self) -> None:
        """What waits is to be posted again."""
        self._open = False
        self._answer(list(self._waiting.values()), NotTaken("stopping"))
        self._waiting = {}

    async def put(self, update: JSON) -> None:
        """Returns when the update is played and committed. Raises NotTaken."""
        if not self._open:
            raise NotTaken("not listening yet, or no longer")
        number = update["update_id"]
        if number not in self._waiting:
            self._waiting[number] = (update, asyncio.get_running_loop().create_future())
            self._something.set()
        await asyncio.shield(self._waiting[number][1])

    async def empty(self, play: Callable[[list[JSON]], Awaitable[None]], failed: Callable[[Exception], None]) -> None:
        """Play what comes until cancelled: all that arrived while the last batch was played is the next one, in the
        order of the updates' numbers."""
        self.open()
        batch: list[tuple[JSON, asyncio.Future[None]]] = []
        try:
            while True:
                await self._something.wait()
                self._something.clear()
                batch = [self._waiting[number] for number in sorted(self._waiting)]
                self._waiting = {}
                try:
                    await play([update for update, _ in batch])
                except Exception as error:
                    failed(error)
                    self._answer(batch, NotTaken(type(error).__name__))
                else:
                    points.reached(points.BEFORE_ACKNOWLEDGE)
                    self._answer(batch)
        finally:
            self._answer(batch, NotTaken("stopping"))
            self.close()

    @staticmethod
    def _answer(batch: list[tuple[JSON, asyncio.Future[None]]], error: NotTaken | None = None) -> None:
        for _, played in batch:
            if played.done():
                continue
            if error is None:
                played.set_result(None)
            else:
                played.set_exception(error)
                played.exception()  # whoever posted it may have gone; then nobody else looks
