"""The courier and a book that cannot be used for a while: nothing is lost or said twice, nobody waits for ever."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from storage import outbox
from storage.database import open_book
from tests.players import TelegramPlayer
from tests.stories import write_cast
from tests.telegram_stand_in import Telegram


@contextmanager
def locked(home: Path) -> Iterator[None]:
    """Another program holds the database, as a backup tool would."""
    with closing(sqlite3.connect(home / "logbook.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def said(logs: list[Any]) -> list[str]:
    return [one.get("reason", "") for one in logs if one["event"] == "book_cannot_be_used"]


@pytest.fixture
async def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Everybody on Telegram, on a book that counts as locked after a moment."""
    monkeypatch.setattr("bot.app.open_book", partial(open_book, busy_seconds=0.2))
    async with Telegram() as telegram:
        player = TelegramPlayer(tmp_path, telegram)
        await player.open()
        player.know(write_cast(player.book))
        yield player
        await player.close()


async def test_locked_while_a_message_is_under_way(player: TelegramPlayer, tmp_path: Path) -> None:
    """It has arrived and cannot be settled: that is tried until it can, and what follows in the chat comes after it."""
    with capture_logs() as logs:
        await player.writes("Aino", "/help")
        telegram = player.app.channels["telegram"]
        real, times = telegram.send, list[str]()

        async def send(chat: str, *arguments: Any, **more: Any) -> Any:
            shown = await real(chat, *arguments, **more)
            times.append(chat)
            holder.enter()
            return shown

        holder = Holder(tmp_path)
        telegram.send = send  # type: ignore[method-assign]
        player.people["Aino"].writes("/help")
        await player.telegram.wait_for(lambda: said(logs))
        holder.leave()
        await player._played()
    assert len(times) == 1 and "is locked by another program" in said(logs)[0]
    assert len(player.people["Aino"].messages) == 4  # two questions, two answers
    with player.book.reading() as tx:
        assert outbox.pending(tx, ("telegram",), player.clock()) == 0


async def test_a_disk_that_fails_once(player: TelegramPlayer) -> None:
    """Whatever the database says when a message is to be settled, what follows in the chat is sent all the same."""
    failures = ["refused by the database"]

    def refuses(action: int, table: str | None, *_: Any) -> int:
        if failures and (action, table) == (sqlite3.SQLITE_DELETE, "outbox"):
            failures.pop()
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def begins(tx: Any) -> None:  # in the database itself: what settles a message runs right on the driver
        tx.connection.driver_connection.set_authorizer(refuses if failures else None)

    # Between two transactions: the thread that begins one is else going through the listeners just then.
    await player.app.writer.do(lambda tx: event.listen(player.book.engine, "begin", begins))
    with capture_logs() as logs:
        await player.writes("Aino", "/help")
        await player.writes("Aino", "/help")
    assert failures == [] and [one["error"] for one in logs if one["event"] == "book_cannot_be_used"] == [
        "DatabaseError"]
    assert len([message for message in player.people["Aino"].messages if message.from_bot]) == 2


class Holder:
    """A lock that is taken once, in the middle of something, and let go of later."""

    def __init__(self, home: Path) -> None:
        self._held, self._taken = locked(home), False

    def enter(self) -> None:
        if not self._taken:
            self._taken = True
            self._held.__enter__()

    def leave(self) -> None:
        self._held.__exit__(None, None, None)


async def test_locked_when_somebody_writes(player: TelegramPlayer, tmp_path: Path) -> None:
    """Telegram is asked again until the book takes what was written; then it is answered, once."""
    with capture_logs() as logs:
        with locked(tmp_path):
            player.people["Aino"].writes("/help")
            await player.telegram.wait_for(lambda: any(one["event"] == "updates_not_played" for one in logs))
        await player._played()
    assert len([message for message in player.people["Aino"].messages if message.from_bot]) == 1


async def test_locked_when_the_clock_wakes(player: TelegramPlayer, tmp_path: Path) -> None:
    """What is due is a row: the next minute finds it again, and the program goes on meanwhile."""
    await player.tick()
    player.clock.at = player.clock.at.replace(day=15, hour=18)
    with capture_logs() as logs, locked(tmp_path):
        await player.app.tick()
        await player.app.prune()
    assert len(said(logs)) >= 2 and player.app.failed is not None and not player.app.failed.done()
    await player.tick()
    assert any("Held?" in line for shown in player.fresh()["Aino"] for line in shown.text)
