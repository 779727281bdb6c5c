"""Updates a second and CPU an update, the whole way with the library's reading and writing, against plain bots.

Every run is a fresh process before the same crowd: all people in lockstep, each through the whole logging talk, ten
updates and nineteen calls each, which is the same for all bots. Runs are taken in turns, of each the median counts, and
the crowd's own time is taken off every one. Ours answers from a real SQLite file with `synchronous=FULL` and
acknowledges after the commit. The plain bots keep what is half-filled in memory; `ptb_pickle` keeps it as durably as
python-telegram-bot can (its file written after every update, of everybody's half-filled talks at once, so the more
people the dearer), `ptb_pickle_default` as it does unasked (every sixty seconds: that one is shown, not compared with).
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.contender import Load, Measured, measured
from tests.benchmarks.figure import Figure

ROUNDS = 3
LOAD = Load(people=400)
OPEN_TALKS = 10_000
SLOW_FLUSH = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>
static int later(const char *name, int file) {
    int (*flush)(int) = (int (*)(int)) dlsym(RTLD_NEXT, name);
    usleep(1000);
    return flush(file);
}
int fsync(int file) { return later("fsync", file); }
int fdatasync(int file) { return later("fdatasync", file); }
"""
"""Put before the C library, it makes every flush of every file of the process one millisecond longer."""


def measure(rounds: int = ROUNDS, load: Load = LOAD, open_talks: int = OPEN_TALKS) -> list[Figure]:
    """All of them. `rounds`: runs of each bot; `load`: of each run."""
    return [*against_plain_bots(rounds, load), *with_slow_flushes(rounds, load),
            *beside_open_talks(2 * rounds, load, open_talks)]  # what is looked for is smaller than the noise of three


def against_plain_bots(rounds: int, load: Load) -> list[Figure]:
    """Ours on either library against the plain bots; the must is of updates a second, the CPU is printed beside it."""
    names = ["logbook_ptb", "logbook_aiogram", "ptb", "ptb_pickle", "ptb_pickle_default", "aiogram"]
    taken = in_turns(names, rounds, load)
    wall = {name: statistics.median(run.wall / run.updates for run in runs) for name, runs in taken.items()}
    cpu = {name: statistics.median(run.cpu / run.updates for run in runs) for name, runs in taken.items()}
    for name in names:
        calls = sum(taken[name][0].calls.values()) / taken[name][0].updates
        print(f"{name}: {1 / wall[name]:.0f} updates/s, CPU {cpu[name] * 1e3:.2f} ms an update, {calls:.2f} calls an "
              f"update (medians of {rounds}, {taken[name][0].updates} updates each)")
    pairs = [("speed.ptb", "logbook_ptb", "ptb", 0.6, 0.95), ("speed.ptb_pickle", "logbook_ptb", "ptb_pickle", 4, 7),
             ("speed.aiogram", "logbook_ptb", "aiogram", 1.2, 2),
             ("speed.aiogram_aiogram", "logbook_aiogram", "aiogram", 1, 1.5)]
    for id, ours, plain, _, _ in pairs:
        print(f"{id}: {ours} has {wall[plain] / wall[ours]:.2f} times the updates/s of {plain}, for "
              f"{cpu[ours] / cpu[plain]:.2f} times the CPU an update")
    return [Figure(id, wall[plain] / wall[ours], "x", ">=", must, wish) for id, ours, plain, must, wish in pairs]


def in_turns(names: Sequence[str], rounds: int, load: Load) -> dict[str, list[Measured]]:
    """Each bot `rounds` times, one after the other and again."""
    taken: dict[str, list[Measured]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            taken[name].append(measured(name, load))
    return taken


def with_slow_flushes(rounds: int, load: Load) -> list[Figure]:
    """How much of its updates a second ours keeps when every flush of the disk takes a millisecond more."""
    quick, slow = [], []
    with slow_flushes() as environment:
        for _ in range(rounds):
            quick.append(measured("logbook_ptb", load))
            slow.append(measured("logbook_ptb", load, environment))
    kept = statistics.median(run.wall for run in quick) / statistics.median(run.wall for run in slow)
    return [Figure("speed.flush", kept, "x", ">=", 0.8)]


@contextmanager
def slow_flushes() -> Iterator[dict[str, str]]:
    """What to put into a process' environment. Without a C compiler the writer sleeps at each commit instead, which
    is the same but for the checkpoints: with a write-ahead log and `synchronous=FULL` each commit is one flush."""
    compiler = shutil.which("cc")
    if compiler is None:
        print("speed.flush: no C compiler, so each commit sleeps instead of each flush")
        yield {"LOGBOOK_BENCH_COMMIT_SLEEP": "0.001"}
        return
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "slow_flush.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-x", "c", "-o", str(library), "-", "-ldl"], input=SLOW_FLUSH,
                       text=True, check=True)
        yield {"LD_PRELOAD": str(library)}


def beside_open_talks(rounds: int, load: Load, open_talks: int) -> list[Figure]:
    """How much dearer an update is when so many other people's talks stand open in the book."""
    from dataclasses import replace

    none, many = [], []
    for _ in range(rounds):
        none.append(measured("logbook_ptb", load))
        many.append(measured("logbook_ptb", replace(load, open_talks=open_talks)))
    grown = (statistics.median(run.cpu for run in many) / statistics.median(run.cpu for run in none))
    print(f"speed.open_talks: CPU an update with {open_talks} open talks of others against none")
    return [Figure("speed.open_talks", grown, "x", "<=", 1.1)]
