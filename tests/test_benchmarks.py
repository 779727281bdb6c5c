"""The benchmarks run to their end, and every talk in them ends with its right record. How fast is not tested here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import http, latency, speed
from tests.benchmarks.contender import CONTENDERS, ROOT, Load, measured
from tests.benchmarks.crowd import TALK
from tests.benchmarks.figure import Figure
from tests.telegram_stand_in import PIXEL, Fault, TelegramInThread

SMALL = Load(people=3, warm=1)
CALLS = {"sendMessage": 3, "answerCallbackQuery": 7, "editMessageText": 7, "editMessageReplyMarkup": 2}
"""Of one talk, whoever the bot is: else comparing them would compare different things."""


@pytest.mark.parametrize("name", CONTENDERS)
def test_every_bot_brings_every_talk_to_its_record(name: str) -> None:
    """Each person is answered once each time, and what they told is written down; a wrong record raises."""
    run = measured(name, SMALL)
    assert run.updates == SMALL.people * len(TALK)
    assert len(run.latencies) == run.updates
    assert {method: count / SMALL.people for method, count in run.calls.items()} == CALLS


def test_open_talks_and_slow_flushes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open talks of others really stand in the book; without a compiler it is the commits that are slowed down."""
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert [figure.id for figure in speed.beside_open_talks(1, SMALL, 20)] == ["speed.open_talks"]
    with speed.slow_flushes() as environment:
        assert measured("logbook_ptb", SMALL, environment).wall > 0


def test_latency_runs_to_its_end() -> None:
    """A figure for one person and one for a crowd."""
    alone = Load(people=2, together=1, warm=1, pause=0.01)
    assert [figure.id for figure in latency.measure(1, alone, SMALL, ["ptb"])] == [
        "latency.one.ptb", "latency.crowd.ptb"]


def test_http_runs_to_its_end() -> None:
    """Over real HTTP against the strict stand-in, with processes of their own."""
    assert [figure.id for figure in http.measure(1, 2, {"ptb": 0.5})] == ["http.ptb"]


def test_a_figure_with_a_wish_has_two_lines() -> None:
    """What must be, and what would be better still."""
    assert Figure("speed.ptb", 0.7, "x", ">=", 0.6, 0.95).line().splitlines() == [
        "bench speed.ptb 0.7 x goal >=0.6: ok", "bench speed.ptb.wish 0.7 x goal >=0.95: short"]


@pytest.mark.parametrize("library", ["ptb", "aiogram"])
def test_a_plain_broadcast_reaches_every_group(library: str, tmp_path: Path) -> None:
    """One photo each, and what is refused is counted, also after a 429 that is waited out."""
    with TelegramInThread() as telegram:
        owner = telegram.person("Veikko")
        groups = [telegram.group(f"Team {number}") for number in range(4)]
        for group in groups[:3]:
            group.add_bot(owner)
        refusals = iter([Fault(429, "Too Many Requests: retry after 1", {"retry_after": 1})])
        telegram.faults = lambda method, _: next(refusals, None) if method == "sendPhoto" else None
        (tmp_path / "chats").write_text("\n".join(str(group.id) for group in groups))
        (tmp_path / "photo").write_bytes(PIXEL)
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.peers.{library}_broadcast", "--api", telegram.url, "--token",
             telegram.token, "--chats", str(tmp_path / "chats"), "--photo", str(tmp_path / "photo")],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
        found = json.loads(done.stdout)
        assert found.pop("sent") == 3
        assert sum(found.values()) == 1
        assert [len(group.messages) for group in groups[:3]] == [2, 2, 2]  # the bot's coming, and the photo
