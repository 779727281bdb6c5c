"""The one writer: what waits together is committed together, and nobody's failure is anybody else's."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot import points
from bot.writer import Writer
from storage.database import Book, open_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(f"sqlite:///{tmp_path / 'book.db'}")
    with opened.transaction() as tx:
        tx.execute(text("CREATE TABLE said (word TEXT)"))
    yield opened
    opened.close()


def says(word: str) -> str:
    return f"INSERT INTO said VALUES ('{word}')"


def said(book: Book) -> list[str]:
    with book.reading() as tx:
        return list(tx.execute(text("SELECT word FROM said ORDER BY rowid")).scalars())


async def test_what_is_wanted_together_is_one_transaction_in_order(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Works asked for at once share a commit and keep their order; each gets its own result."""
    commits = list[str]()
    monkeypatch.setattr(points, "reached", lambda point: commits.append(point) if "after" in point else None)
    writer = Writer(book)

    def work(word: str) -> Callable[[Connection], str]:
        def write(tx: Connection) -> str:
            tx.exec_driver_sql(says(word))
            return word.upper()

        return write

    assert await asyncio.gather(*(writer.do(work(word)) for word in "abc")) == ["A", "B", "C"]
    assert said(book) == ["a", "b", "c"]
    assert commits == [points.AFTER_COMMIT]
    await writer.close()


async def test_a_failure_undoes_only_its_own_part(book: Book) -> None:
    """Whoever fails learns of it; what was committed with it stays, alone or in company."""
    writer = Writer(book)

    def fails(tx: Connection) -> None:
        tx.exec_driver_sql(says("never"))
        raise ValueError("mine")

    both = await asyncio.gather(writer.do(fails), writer.do(lambda tx: tx.exec_driver_sql(says("kept")).rowcount),
                                return_exceptions=True)
    assert isinstance(both[0], ValueError)
    assert both[1] == 1
    with pytest.raises(ValueError, match="mine"):
        await writer.do(fails)
    assert said(book) == ["kept"]
    await writer.close()


async def test_what_no_program_catches_reaches_whoever_waits(book: Book) -> None:
    """The thread outlives whatever it is thrown, and says so: nobody waits for ever."""

    class OutOfNowhere(BaseException):
        pass

    def ends(tx: Connection) -> None:
        raise OutOfNowhere

    writer = Writer(book)
    with pytest.raises(OutOfNowhere):
        await asyncio.wait_for(writer.do(ends), 10)
    assert await writer.do(lambda tx: 7) == 7
    await writer.close()


async def test_whoever_has_gone_is_not_missed(book: Book) -> None:
    """Work whose asker was cancelled meanwhile is done all the same, and the next one's is, too."""
    writer, begun, on = Writer(book), threading.Event(), threading.Event()

    def slow(tx: Connection) -> None:
        begun.set()
        on.wait(10)
        tx.exec_driver_sql(says("slow"))

    gone = asyncio.create_task(writer.do(slow))
    while not begun.is_set():
        await asyncio.sleep(0.001)
    gone.cancel()
    next_one = asyncio.create_task(writer.do(lambda tx: tx.exec_driver_sql(says("next"))))
    await asyncio.sleep(0)
    on.set()
    await next_one
    assert said(book) == ["slow", "next"]
    await writer.close()


async def test_closing_lets_what_is_wanted_be_committed(book: Book) -> None:
    """What was asked for before the end is in the book after it; afterwards the writer refuses instead of hanging."""
    writer = Writer(book)
    wanted = [asyncio.create_task(writer.do(lambda tx, word=word: tx.exec_driver_sql(says(word)))) for word in "xyz"]
    await asyncio.sleep(0)
    await writer.close()
    await asyncio.gather(*wanted)
    assert said(book) == ["x", "y", "z"]
    with pytest.raises(RuntimeError, match="ended"):
        await writer.do(lambda tx: None)


async def test_a_writer_nobody_asked_closes(book: Book) -> None:
    """One that was never used has no thread to wait for."""
    await Writer(book).close()
