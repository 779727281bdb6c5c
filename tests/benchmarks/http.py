"""CPU an update over real HTTP on loopback, against the plain bot on the same library.

The bot is a process of its own and its process times are what counts; Telegram's stand-in and the people run in this
one. They go through the whole logging talk in lockstep.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks import contender
from tests.benchmarks.contender import right_records
from tests.benchmarks.crowd import FIRST_PERSON, SEEN, TALK
from tests.benchmarks.figure import Figure
from tests.telegram_stand_in import Person, TelegramInThread

ROUNDS = 5
PEOPLE, WARM = 40, 10
GOALS = {"ptb": 0.5, "aiogram": 1.0}
"""How much of the CPU of the plain bot ours may take, by library."""
PLAIN = {"ptb": "ptb_conversation", "aiogram": "aiogram_fsm"}


@dataclass(frozen=True)
class Taken:
    cpu: float
    """Seconds of CPU an update."""
    calls: float
    """Calls an update, without getUpdates."""


def measure(rounds: int = ROUNDS, people: int = PEOPLE, libraries: Mapping[str, float] = GOALS) -> list[Figure]:
    """On each library; medians of runs taken in turns."""
    taken: dict[str, list[Taken]] = {}
    for _ in range(rounds):
        for library in libraries:
            for name in (f"logbook_{library}", library):
                taken.setdefault(name, []).append(evening(name, people))
    cpu = {name: statistics.median(run.cpu for run in runs) for name, runs in taken.items()}
    for name, runs in taken.items():
        print(f"{name} over HTTP: CPU {cpu[name] * 1e3:.2f} ms an update, {runs[0].calls:.2f} calls an update "
              f"(medians of {rounds}, {people * len(TALK)} updates each)")
    return [Figure(f"http.{library}", cpu[f"logbook_{library}"] / cpu[library], "x", "<=", goal)
            for library, goal in libraries.items()]


def evening(name: str, people: int) -> Taken:
    """One bot, warmed up, before so many people. Raises when a talk does not end with its right record."""
    with tempfile.TemporaryDirectory(prefix="logbook-bench-") as folder, TelegramInThread() as telegram:
        everybody = [telegram.person(f"Aino {number}", FIRST_PERSON + number) for number in range(WARM + people)]
        with running(name, Path(folder), telegram, len(everybody)) as process:
            talk(telegram, everybody[:WARM])
            calls, before = len(telegram.sent()), spent(process)
            talk(telegram, everybody[WARM:])
            used, calls = spent(process) - before, len(telegram.sent()) - calls
        if (right := right_records(name, Path(folder))) != len(everybody):
            raise RuntimeError(f"{name}: {right} of {len(everybody)} talks ended with the right record")
    return Taken(used / (people * len(TALK)), calls / (people * len(TALK)))


@contextmanager
def running(name: str, home: Path, telegram: TelegramInThread, people: int) -> Iterator[psutil.Process]:
    """The bot as a process, once it polls."""
    if name in PLAIN:
        command = ["tests.benchmarks.peers." + PLAIN[name], "--api", telegram.url, "--token", telegram.token,
                   "--home", str(home)]
    else:
        command = ["tests.benchmarks.http", json.dumps({
            "home": str(home), "telegram_token": telegram.token, "telegram_api_url": telegram.url, "web_port": 0,
            "telegram_library": name.removeprefix("logbook_")}), str(people)]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LOGBOOK_")}
    with subprocess.Popen([sys.executable, "-m", *command], cwd=contender.ROOT, env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            telegram.wait_for(lambda: process.poll() is not None
                              or any(call.method == "getUpdates" for call in telegram.calls), 120)
            if process.poll() is not None:
                raise RuntimeError(f"{name} ended with {process.returncode}")
            yield psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait(30)


def talk(telegram: TelegramInThread, everybody: list[Person]) -> None:
    """Everybody through the whole talk, in lockstep; returns when the bot is quiet again."""
    for how, what in TALK:
        before = answers(telegram)
        for one in everybody:
            one.writes(what) if how == "says" else one.taps(what)
        telegram.wait_for(lambda before=before: answers(telegram) >= before + len(everybody), 120)  # type: ignore[misc]
    telegram.quiet()


def answers(telegram: TelegramInThread) -> int:
    return sum(call.status == 200 for call in telegram.sent(*SEEN))


def spent(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


async def serve(settings: dict[str, Any], people: int) -> None:
    """Logbook on a book with so many people in it, on the evening of the talk, until it is ended."""
    from bot.app import App, collect_less
    from bot.settings import Settings

    app = App(Settings(**settings), contender.evening_clock())
    contender.people_book(app, people)
    async with app:
        collect_less()  # as `logbook run` does
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1]), int(sys.argv[2])))
