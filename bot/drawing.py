"""Draws pictures: weeks in a process of its own, started with the first one, so that the bot stays small."""

from __future__ import annotations

import asyncio
import io
import os
import signal
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

from conversations.screen import Picture
from reports import weekly

T = TypeVar("T")

KEPT = 32
"""Pictures kept in memory, as the same week goes to a team's chat and to several workers."""
IDLE_SECONDS = 120
"""After so long without a picture the drawing process ends; it holds 100 MB."""


class Drawing:
    """`await drawing(picture)` gives the PNG.

    Who asks for a picture that is being drawn waits for that drawing, and hears of it if it fails; who asks later has
    it drawn anew. Who stops waiting stops nobody else's."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._drawing: dict[str, asyncio.Task[bytes]] = {}
        self._ending: asyncio.TimerHandle | None = None
        self._under_way = 0

    async def __call__(self, picture: Picture) -> bytes:
        if picture.kind == "qr":
            return qr(str(picture.data["text"]))
        key = repr(picture.data)
        if key in self._kept:
            return self._kept[key]
        if key not in self._drawing:
            self._drawing[key] = asyncio.create_task(self._draw(picture), name="draw a picture")
            self._drawing[key].add_done_callback(partial(self._drawn, key))
        return await asyncio.shield(self._drawing[key])

    def _drawn(self, key: str, drawing: asyncio.Task[bytes]) -> None:
        del self._drawing[key]
        if not drawing.cancelled() and drawing.exception() is None:
            self._kept[key] = drawing.result()
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)

    def begin(self) -> None:
        """Have the drawing process ready for what is to be drawn soon."""
        if self._pool is None:
            self._asked(self._process(), weekly.get_ready)
            self._end_when_idle()

    def _end_when_idle(self) -> None:
        self._ending = asyncio.get_running_loop().call_later(IDLE_SECONDS, self.close)

    async def _draw(self, picture: Picture) -> bytes:
        if self._ending is not None:
            self._ending.cancel()
        self._under_way += 1
        process = self._process()
        try:
            return await self._begun(process, picture)
        except BrokenProcessPool:
            if self._pool is process:  # else another picture that was under way has begun a new one already
                self.close()
            return await self._begun(self._process(), picture)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._end_when_idle()

    def _begun(self, process: ProcessPoolExecutor, picture: Picture) -> asyncio.Future[bytes]:
        return self._asked(process, weekly.draw, picture.data)

    @staticmethod
    def _asked(process: ProcessPoolExecutor, work: Callable[..., T], *given: Any) -> asyncio.Future[T]:
        """A drawing process that starts here inherits the mask: Ctrl-C goes to every process of a terminal, and that
        one would end with a traceback under the eyes of whoever just wanted to stop."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return asyncio.get_running_loop().run_in_executor(process, work, *given)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _process(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, get_context("spawn"), _end_with_the_program)
        return self._pool

    def close(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _end_with_the_program() -> None:
    """In the drawing process: end when the program is gone. One that was killed cannot say so, and the pool's own pipe
    never tells: its other end is also held here, so 100 MB would stay for ever, and again after the next start."""
    program = parent_process()
    assert program is not None

    def watch() -> None:
        program.join()
        os._exit(1)

    Thread(target=watch, daemon=True, name="end with the program").start()


def qr(text: str) -> bytes:
    """A QR code as PNG, large enough to be scanned from another phone's screen."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=10, border=4)
    return out.getvalue()
