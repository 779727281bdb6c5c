"""The one writer of the book: what waits while a transaction runs is the next transaction."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bot import points
from storage.database import Book, explained, savepoint

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


class _Wanted(NamedTuple):
    """A piece of work and the future of its result."""

    work: Callable[[Connection], Any]
    done: asyncio.Future[Any]
    left_over: Callable[[Any], object] | None


class Writer:
    """Runs work in transactions on a thread of its own, in order. Group commit forms by itself under load.

    Everybody fighting for SQLite's one write lock took twelve times as long; one writer with shared commits does not
    collapse on slow disks either. The thread is handed its batches bare: an executor's way there and back is felt in
    each reply.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self._waiting: list[_Wanted] = []
        self._working = self._ended = False
        self._given: SimpleQueue[tuple[asyncio.AbstractEventLoop, list[_Wanted]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def do(self, work: Callable[[Connection], T], left_over: Callable[[T], object] | None = None) -> T:
        """Run `work(tx)`; its result once it is committed. An exception of its own undoes only its own part.

        Work that was asked for is done, also when whoever waits for it is cancelled; its result is `left_over` then.

        Raises BookError while the database cannot be used: locked by another program, no room; RuntimeError once the
        writer has ended.
        """
        if self._ended:
            raise RuntimeError("the writer has ended")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append(_Wanted(work, done, left_over))
        if not self._working:
            self._working = True
            loop.call_soon(self._hand_over, loop)  # with what else is wanted by then
        return await done

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
            self._thread.start()
        batch, self._waiting = self._waiting, []
        self._given.put((loop, batch))

    def _handed_back(self, loop: asyncio.AbstractEventLoop, batch: list[_Wanted],
                     results: list[tuple[Any, BaseException | None]]) -> None:
        if self._waiting:
            self._hand_over(loop)
        else:
            self._working = False
        for (_, done, left_over), (result, failed) in zip(batch, results, strict=True):
            if done.done():  # whoever wanted it has gone
                if left_over is not None and failed is None:
                    left_over(result)
            elif failed is None:
                done.set_result(result)
            else:
                done.set_exception(failed)

    def _work(self) -> None:
        """The thread."""
        while (given := self._given.get()) is not None:
            loop, batch = given
            try:
                results = self._together([wanted.work for wanted in batch])
            except BaseException as failure:  # it could not be committed: everybody whose work it was learns why
                told = explained(failure, self.book) if isinstance(failure, Exception) else failure
                results = [(None, told)] * len(batch)
            with suppress(RuntimeError):  # the loop is closed, and nobody waits any more
                loop.call_soon_threadsafe(self._handed_back, loop, batch, results)
            del given, batch, results  # lest what was wanted last is kept until the next comes

    def _together(self, works: list[Callable[[Connection], Any]]) -> list[tuple[Any, BaseException | None]]:
        results: list[tuple[Any, BaseException | None]] = []
        with self.book.transaction() as tx:
            if len(works) == 1:  # its own part is the whole
                results.append((works[0](tx), None))
            else:
                for work in works:
                    try:
                        with savepoint(tx):
                            results.append((work(tx), None))
                    except Exception as failure:
                        results.append((None, explained(failure, self.book)))
            points.reached(points.BEFORE_COMMIT)
        points.reached(points.AFTER_COMMIT)
        return results

    async def close(self) -> None:
        """Let what is under way be committed."""
        while self._working:
            with suppress(Exception):
                await self.do(lambda tx: None)  # the last in the row, but for what comes of those before it
        self.end()

    def end(self) -> None:
        """The thread ends with what it does now; what still waits is not done any more."""
        self._ended = True
        self._given.put(None)
        if self._thread is not None:
            self._thread.join()
