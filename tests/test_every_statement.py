"""Cut off at every point there is, each time it is passed: the evening stands in the book exactly as it was told, once.

`bot/points.py` names the points, `tests/cut_off.py` tells the evening. A test below reads the source and finds a
transaction, a send or an acknowledgement that has no point.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot import lease, points
from storage import inbox, outbox, reflections, sessions
from storage.database import open_book
from tests.cut_off import COOKED, SAYS, Cutter, Evening, InThread, Stumbler, hurry
from tests.ports import Port
from tests.telegram_stand_in import TelegramInThread

PARTS = {points.BEFORE_COMMIT: 4, points.AFTER_COMMIT: 4}
"""Points passed most often are shared out among several tests."""


@pytest.fixture(autouse=True)
def _hurries(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LOOKED", "RENEWED"):
        monkeypatch.setattr(lease, name, getattr(lease, name))  # put back afterwards
    hurry()
    yield
    points.reached = points._nothing


def in_the_book(home: Path) -> tuple[Any, ...]:
    """What was written of the evening, what stands of the picture, and what should not be there: messages that still
    wait, updates that could not be played, and damage."""
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    s, o, held = sessions.sessions.c, outbox.outbox.c, inbox.held_updates.c
    with book.reading() as tx:
        rows = tx.execute(select(s.date, s.status, s.girls, s.boys, s.nonbinary, s.unknown, s.mostly_1, s.new_faces,
                                 s.producers, s.revision).where(s.status != "planned")).all()
        texts = tx.execute(select(reflections.reflections.c.text)).scalars().all()
        picture = tx.execute(select(o.status).where(o.unique_key.is_not(None))).scalars().all()
        waiting = tx.execute(select(func.count()).where(o.status.not_in(("sent", "unknown")))).scalar_one()
        stuck = tx.execute(select(func.count(held.id))).scalar_one()
        damage = tx.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    book.close()
    return [(row[0].day, *row[1:]) for row in rows], list(texts), list(picture), (waiting, stuck, damage)


def check(evening: Evening) -> None:
    """The record is as it was said, and stored once; every question was asked, in order; nobody waits for anything; the
    picture came once at most, and where it may not have come the mentor is told."""
    written, texts, picture, rest = in_the_book(evening.home)
    assert written == [(15, "held", 14, 18, 1, 0, "13_15", 2, 0, 1)], evening.aino.shown()
    assert texts == [COOKED] and rest == (0, 0, "ok")
    assert evening.asked == list(SAYS), evening.asked
    assert len(picture) == 1 and evening.pictures() <= 1
    if picture == ["unknown"]:
        assert evening.named() >= 1
    else:
        assert (picture, evening.pictures(), evening.named()) == (["sent"], 1, 0)


def told(folder: Path, cutter: Cutter, **more: Any) -> Cutter:
    """The evening, cut off once where the cutter says, if that is passed so often. `more`: settings besides."""
    number = cutter.number
    with TelegramInThread() as telegram:
        evening, now = Evening(folder, telegram, **more), cutter
        while True:
            life = InThread(evening.settings(), evening.moments[0], now)
            try:
                over = evening.goes_on(life)
            finally:
                life.end()
            if over:
                break
            if number % 2:
                evening.answers()  # before anybody is there again
            now = Cutter("", 0)
        check(evening)
        return cutter


def cases() -> list[Any]:
    return [pytest.param(point, part, id=f"{point}-{part}" if PARTS.get(point, 1) > 1 else point)
            for point in points.EVERY for part in range(PARTS.get(point, 1))]


# In this process

@pytest.mark.parametrize(("point", "part"), cases())
def test_cut_off_there_each_time(point: str, part: int, tmp_path: Path) -> None:
    """The first time the point is passed, the second, and so on until the evening is over before."""
    for number in count(part + 1, PARTS.get(point, 1)):
        if told(tmp_path / str(number), Cutter(point, number)).passed[point] < number:
            assert number > PARTS.get(point, 1), "it is never passed; does the evening lack something?"
            break


@pytest.mark.parametrize(("point", "part"), cases())
def test_stumbles_there_each_time(point: str, part: int, tmp_path: Path) -> None:
    """Something of ours fails there once, and the program goes on, or is started again where it gave up."""
    for number in count(part + 1, PARTS.get(point, 1)):
        if told(tmp_path / str(number), Stumbler(point, number)).passed[point] < number:
            break


def test_cut_off_before_a_post_is_answered(tmp_path: Path) -> None:
    """So it is where Telegram posts what people do: an update is answered for only when it is in the book."""
    with Port() as port:
        for number in count(1):
            cutter = told(tmp_path / str(number), Cutter(points.BEFORE_ACKNOWLEDGE, number), web_port=port.number,
                          telegram_mode="webhook", webhook_url=f"http://127.0.0.1:{port.number}")
            if cutter.passed[points.BEFORE_ACKNOWLEDGE] < number:
                break
    assert number > len(SAYS) // 2
