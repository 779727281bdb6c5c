"""The one writer of the book: what waits while a transaction runs is the next transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from bot import points
from storage.database import Book, explained, savepoint

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


class Writer:
    """Runs work in transactions on a thread of its own, in order. Group commit forms by itself under load.

    Everybody fighting for SQLite's one write lock took twelve times as long; one writer with shared commits does not
    collapse on slow disks either.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self._waiting: list[tuple[Callable[[Connection], Any], asyncio.Future[Any]]] = []
        self._working: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")

    async def do(self, work: Callable[[Connection], T]) -> T:
        """Run `work(tx)`; its result once it is committed. An exception of its own undoes only its own part.

        Raises BookError while the database cannot be used: locked by another program, no room.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work(), name="writer")
        return await done

    async def _work(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            works = [work for work, _ in batch]
            try:
                results = await asyncio.get_running_loop().run_in_executor(self._thread, self._together, works)
            except Exception as failure:  # it could not be committed: everybody whose work it was learns why
                results = [(None, explained(failure, self.book))] * len(batch)
            for (_, done), (result, failed) in zip(batch, results, strict=True):
                if done.done():  # whoever wanted it has gone
                    continue
                if failed is None:
                    done.set_result(result)
                else:
                    done.set_exception(failed)

    def _together(self, works: list[Callable[[Connection], Any]]) -> list[tuple[Any, Exception | None]]:
        results: list[tuple[Any, Exception | None]] = []
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
        if self._working is not None:
            await asyncio.gather(self._working, return_exceptions=True)
        self._thread.shutdown(wait=True)
