"""Pictures that go to several chats: drawn once, uploaded once, then sent by the name Telegram gave them."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bot.channels.telegram_wire import JSON, AnswerLost, ApiRefusal, NotReached, is_unknown_file
from conversations.screen import Picture

KEPT = 512
"""Pictures whose name is remembered; a week of as many teams."""


class NotDrawn(Exception):
    """The picture could not be drawn; the message is the kind of the error."""


@dataclass
class _Known:
    drawing: asyncio.Task[bytes] | None = None
    file_id: str | None = None
    uploading: asyncio.Lock = field(default_factory=asyncio.Lock)
    failures: int = 0


class Pictures:
    """Remembers in memory: after a restart a picture is uploaded once more."""

    def __init__(self, draw: Callable[[Picture], Awaitable[bytes]]) -> None:
        self._draw = draw
        self._known: OrderedDict[bytes, _Known] = OrderedDict()

    async def send(self, picture: Picture, put: Callable[[bytes | str], Awaitable[JSON]]) -> JSON:
        """Have it put into a chat, as bytes to be uploaded or as the id of a file; the message.

        Of many at once the first uploads and the others wait for it. Raises NotDrawn, or what `put` raises."""
        known = self._of(picture)
        while True:
            if (file_id := known.file_id) is not None:
                try:
                    return await put(file_id)
                except ApiRefusal as refusal:
                    if not is_unknown_file(refusal.description):
                        raise
                    if known.file_id == file_id:
                        known.file_id = None
            drawn = await self._drawn(known, picture)
            before = known.failures
            async with known.uploading:
                if known.file_id is None:
                    return await self._upload(known, drawn, put, waited=known.failures != before)

    async def _upload(self, known: _Known, drawn: bytes, put: Callable[[bytes | str], Awaitable[JSON]], *,
                      waited: bool) -> JSON:
        if waited:  # in vain: on a dead network each of hundreds would wait in turn for its own upload to fail
            raise NotReached("the picture was not uploaded")
        try:
            message = await put(drawn)
        except (NotReached, AnswerLost):
            known.failures += 1
            raise
        sizes = message.get("photo")
        if sizes:
            known.file_id, known.drawing = sizes[-1]["file_id"], None
        return message

    def _of(self, picture: Picture) -> _Known:
        named: Any = [picture.kind, picture.data]
        digest = sha256(json.dumps(named, sort_keys=True, default=str).encode()).digest()
        known = self._known.setdefault(digest, _Known())
        self._known.move_to_end(digest)
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        return known

    async def _drawn(self, known: _Known, picture: Picture) -> bytes:
        """Drawn by the first; whoever waits for a drawing that fails hears of it, whoever comes later tries again."""
        if known.drawing is None:
            known.drawing = asyncio.ensure_future(_run(self._draw(picture)))
        drawing = known.drawing
        try:
            return await asyncio.shield(drawing)
        except Exception as error:
            if known.drawing is drawing:
                known.drawing = None
            raise NotDrawn(type(error).__name__) from error


async def _run(drawing: Awaitable[bytes]) -> bytes:
    return await drawing
