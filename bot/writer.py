"""The one writer of the book: what waits while a transaction runs is the next transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection

from storage.database import Book

T = TypeVar("T")


@dataclass
class _Job:
    work: Callable[[Connection], Any]
    done: asyncio.Future[Any]


class Writer:
    """Runs work in transactions on a thread of its own, in order. Group commit forms by itself under load.

    Everybody fighting for SQLite's one write lock took twelve times as long; one writer with shared commits does not
    collapse on slow disks either.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self._jobs: asyncio.Queue[_Job] = asyncio.Queue()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")

    async def do(self, work: Callable[[Connection], T]) -> T:
        """Run `work(tx)`; its result once it is committed. An exception of its own undoes only its own part."""
        job = _Job(work, asyncio.get_running_loop().create_future())
        self._jobs.put_nowait(job)
        result: T = await job.done
        return result

    async def run(self) -> None:
        """Serve until cancelled."""
        loop = asyncio.get_running_loop()
        try:
            while True:
                jobs = [await self._jobs.get()]
                while not self._jobs.empty():
                    jobs.append(self._jobs.get_nowait())
                for job, result, failure in await loop.run_in_executor(self._thread, self._together, jobs):
                    if job.done.cancelled():
                        continue
                    if failure is None:
                        job.done.set_result(result)
                    else:
                        job.done.set_exception(failure)
        finally:
            self._thread.shutdown(wait=True)

    def _together(self, jobs: list[_Job]) -> list[tuple[_Job, Any, Exception | None]]:
        """One transaction for all; when it cannot be committed, every job learns why."""
        results: list[tuple[_Job, Any, Exception | None]] = []
        try:
            with self.book.transaction() as tx:
                for job in jobs:
                    try:
                        with tx.begin_nested():
                            results.append((job, job.work(tx), None))
                    except Exception as failure:
                        results.append((job, None, failure))
        except Exception as failure:
            return [(job, None, failure) for job in jobs]
        return results
