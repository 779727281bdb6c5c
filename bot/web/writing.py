"""Short writes to the book from many requests at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from storage.database import Book

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


class Writing:
    """Writes one transaction at a time, on a worker thread: what queues up while one commits shares the next."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._queue: list[tuple[Callable[[Connection], Any], asyncio.Future[Any]]] = []
        self._worker: asyncio.Task[None] | None = None

    async def do(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`, once it is committed."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.append((work, done))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work())
        return await done

    async def _work(self) -> None:
        while self._queue:
            batch, self._queue = self._queue, []
            try:
                results = await asyncio.to_thread(self._commit, [work for work, _ in batch])
            except Exception as error:  # raised again by everybody whose work it was
                results = [error] * len(batch)
            for (_, done), result in zip(batch, results, strict=True):
                if done.done():  # whoever wanted it has gone
                    continue
                if isinstance(result, Exception):
                    done.set_exception(result)
                else:
                    done.set_result(result)

    def _commit(self, batch: list[Callable[[Connection], Any]]) -> list[Any]:
        results: list[Any] = []
        with self._book.transaction() as tx:
            for work in batch:
                try:
                    with tx.begin_nested():
                        results.append(work(tx))
                except Exception as error:  # raised again by whose work it was
                    results.append(error)
        return results
