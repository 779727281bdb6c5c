"""Cold start: from nothing to the first `getUpdates`, with the browser chat up, against a process of bare imports.

The peer imports what a bot of this kind is commonly made of and does nothing with it. Both are fresh processes, taken
in turns; CPU is user and system time of the process, memory its resident set at that moment.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.benchmarks.figure import Figure
from tests.telegram_stand_in import TelegramInThread

ROUNDS = 7
PEER = ("import aiogram, sqlmodel, matplotlib.pyplot, fastapi, apscheduler\n"
        "import apscheduler.schedulers.asyncio\n"
        "import sys; print('imported', flush=True); sys.stdin.read()")


def measure() -> list[Figure]:
    """The two ratios; medians of ROUNDS interleaved starts of each."""
    ours, peers = [], []
    with tempfile.TemporaryDirectory() as home:
        our_start(Path(home))  # makes the book: a cold start finds one
        for _ in range(ROUNDS):
            ours.append(our_start(Path(home)))
            peers.append(peer_start())
    for name, taken in (("logbook", ours), ("bare imports", peers)):
        print(f"{name}: CPU {statistics.median(cpu for cpu, _ in taken):.2f} s, "
              f"resident {statistics.median(memory for _, memory in taken) / 2**20:.0f} MiB (medians of {ROUNDS})")
    return [
        Figure("start.cpu", _ratio(ours, peers, 0), "x", "<=", 0.4),
        Figure("start.memory", _ratio(ours, peers, 1), "x", "<=", 0.55),
    ]


def _ratio(ours: list[tuple[float, float]], peers: list[tuple[float, float]], place: int) -> float:
    return statistics.median(one[place] for one in ours) / statistics.median(one[place] for one in peers)


def our_start(home: Path) -> tuple[float, float]:
    """(CPU seconds, resident bytes) of `logbook run` when its first getUpdates arrives."""
    with TelegramInThread() as telegram:
        environment = {
            **os.environ, "LOGBOOK_HOME": str(home), "LOGBOOK_TELEGRAM_TOKEN": telegram.token,
            "LOGBOOK_TELEGRAM_API_URL": telegram.url, "LOGBOOK_WEB_PORT": "0"}
        command = [sys.executable, "-m", "bot", "run"]
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
            try:
                deadline = time.monotonic() + 60
                while not any(call.method.lower() == "getupdates" for call in telegram.calls):
                    if process.poll() is not None or time.monotonic() > deadline:
                        raise RuntimeError("logbook run has not come to its first getUpdates")
                    time.sleep(0.01)
                return taken(process.pid)
            finally:
                process.terminate()


def peer_start() -> tuple[float, float]:
    """(CPU seconds, resident bytes) of a process that has imported the libraries."""
    with subprocess.Popen([sys.executable, "-c", PEER], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        measured = taken(process.pid)
        process.terminate()
        return measured


def taken(pid: int) -> tuple[float, float]:
    process = psutil.Process(pid)
    times = process.cpu_times()
    return times.user + times.system, float(process.memory_info().rss)
