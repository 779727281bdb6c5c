"""Cut off at every point there is, each time it is passed: the evening stands in the book exactly as it was told, once.

`bot/points.py` names the points, `tests/cut_off.py` tells the evening. A test below reads the source and finds a
transaction, a send or an acknowledgement that has no point.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot import lease, points
from storage import inbox, outbox, reflections, sessions
from storage.database import open_book
from tests.cut_off import COOKED, SAYS, Cutter, Evening, EveningRun, InProcess, InThread, Stumbler, hurry
from tests.killed import Warm
from tests.ports import Port
from tests.telegram_stand_in import TelegramInThread

ROOT = Path(__file__).parent.parent
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


@pytest.mark.parametrize("point", [points.BEGUN, points.BEFORE_SEND, points.AFTER_SEND, points.BEFORE_SETTLE,
                                   points.AFTER_SETTLE])
def test_fails_there_each_time(point: str, tmp_path: Path) -> None:
    """A mistake of ours around a send, once: the courier goes on by itself, and no chat waits for the next start."""
    for number in count(1):
        if told(tmp_path / str(number), Stumbler(point, number)).passed[point] < number:
            break


# As a process of its own

@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with Warm(tmp_path_factory.mktemp("warm")) as warm:
        yield warm


def really_told(folder: Path, warm: Warm, point: str, number: int, **more: Any) -> int:
    """The evening, killed once; how many processes it took."""
    with TelegramInThread() as telegram:
        evening = Evening(folder, telegram, **more)
        over = False
        while not over:
            killed_at = (point, number) if not evening.lives else ("", 0)
            life = InProcess(warm, EveningRun(evening.moments[0], 0, "", evening.settings(), *killed_at))
            try:
                over = evening.goes_on(life)
            finally:
                life.end()
        check(evening)
        return evening.lives


@pytest.mark.kills
@pytest.mark.parametrize(("point", "number"), [
    *((point, 1) for point in points.EVERY), (points.AFTER_COMMIT, 7), (points.AFTER_COMMIT, 12),
    (points.BEFORE_SEND, 3), (points.AFTER_SEND, 3), (points.AFTER_SEND, 9), (points.BEFORE_SETTLE, 2)])
def test_killed_there(point: str, number: int, parent: Warm, tmp_path: Path) -> None:
    """Signal 9 leaves no more than an exception does: nothing is closed, nobody is told."""
    assert really_told(tmp_path, parent, point, number) == 2
    parent.clear()


@pytest.mark.kills
@pytest.mark.parametrize("number", [1, 3])
def test_killed_before_a_post_is_answered(number: int, parent: Warm, tmp_path: Path) -> None:
    """So it is where Telegram posts what people do: what was not answered for is posted again, and played once."""
    with Port() as port:
        lives = really_told(tmp_path, parent, points.BEFORE_ACKNOWLEDGE, number, web_port=port.number,
                            telegram_mode="webhook", webhook_url=f"http://127.0.0.1:{port.number}")
    assert lives == 2
    parent.clear()


# That no point is forgotten

STEPS = {
    "book.transaction": {points.BEFORE_COMMIT, points.AFTER_COMMIT},
    "channel.send": {points.BEFORE_SEND, points.AFTER_SEND},
    "outbox.begin": {points.BEGUN},
    "outbox.settle_sent": {points.BEFORE_SETTLE, points.AFTER_SETTLE},
    "outbox.claim": {points.CLAIMED},
    "outbox.release": {points.TAKEN_OVER},
    "courier.take": {points.HANDED_OVER, points.TICKED},
    "self._updates": {points.BEFORE_ACKNOWLEDGE},
    "self._answer": {points.BEFORE_ACKNOWLEDGE},
    "self._take": {points.LEASE_TAKEN, points.LEASE_RENEWED},
}
"""What leaves something else behind when the program ends before it than when it ends after it, and the points that
belong into its function: both where they are before and after, else one of them."""
BOTH = {"book.transaction", "channel.send", "outbox.settle_sent"}
WITHOUT = {
    ("bot/metrics.py", "*"): "counts what others do",
    ("bot/cli.py", "*"): "commands beside which nobody listens",
    ("bot/channels/terminal.py", "*"): "one transaction a line, in which it is shown",
    ("bot/app.py", "set_up_link"): "before anybody listens", ("bot/app.py", "fill_demo"): "before anybody listens",
    ("bot/app.py", "demo_link"): "before anybody listens",
    ("bot/courier.py", "_one_by_one"): "the second try of what has its points",
    ("bot/channels/telegram_webhook.py", "close"): "tells that nothing was played",
}


def steps() -> Iterator[tuple[str, str, str, set[str]]]:
    """(file, function, step, points of that function) of every step in the source."""
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for owner in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(owner, ast.ClassDef | ast.Module):
                for function in owner.body:
                    if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                        names = [ast.unparse(node) for node in ast.walk(function) if isinstance(node, ast.Attribute)]
                        passed = {getattr(points, name.removeprefix("points."), "") for name in names
                                  if name.startswith("points.")}
                        yield from ((str(file.relative_to(ROOT)), function.name, step, passed) for step in STEPS
                                    if any(name == step or name.endswith(f".{step}") for name in names))


def test_every_step_has_its_points() -> None:
    """Whoever adds a transaction, a send or an acknowledgement to bot/ gives it its points, or says here why not."""
    without = [(file, function, step) for file, function, step, passed in steps()
               if not {(file, function), (file, "*")} & WITHOUT.keys()
               and not (STEPS[step] <= passed if step in BOTH else STEPS[step] & passed)]
    assert without == []


def test_every_point_belongs_to_a_step() -> None:
    """A point in no function that does something would be passed for nothing; and all exceptions are needed."""
    found = list(steps())
    assert {point for _, _, step, passed in found for point in passed & STEPS[step]} == set(points.EVERY)
    assert all(any(file == there and function in ("*", here) for there, here, *_ in found)
               for file, function in WITHOUT)
