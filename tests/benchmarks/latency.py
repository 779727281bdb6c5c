"""From the fetch of an update (its bytes handed to the library) to its answer handed to the network.

One person alone, with pauses, so that nobody waits for anybody: the median against the plain bot on the same library.
A thousand at once: the 99th percentile against the plain bot's. A plain bot fetches everything that waits at once and
lets it wait within; ours fetches what it plays next. So the time from the moment an update waits at Telegram is printed
beside it, which is the one that people feel.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from tests.benchmarks.contender import Load, Measured
from tests.benchmarks.figure import Figure
from tests.benchmarks.speed import in_turns

ROUNDS = 3
ALONE = Load(people=40, together=1, warm=5, pause=0.02)
CROWD = Load(people=1000)


def measure(rounds: int = ROUNDS, alone: Load = ALONE, crowd: Load = CROWD,
            libraries: Sequence[str] = ("ptb", "aiogram")) -> list[Figure]:
    """Both, on each library."""
    names = [name for library in libraries for name in (f"logbook_{library}", library)]
    figures = []
    one = in_turns(names, rounds, alone)
    many = in_turns(names, rounds, crowd)
    for library in libraries:
        ours, plain = (median_of(one[name], 0.5) for name in (f"logbook_{library}", library))
        print(f"one person on {library}: logbook {ours * 1e3:.2f} ms, plain bot {plain * 1e3:.2f} ms (medians)")
        figures.append(Figure(f"latency.one.{library}", ours / plain, "x", "<=", 2))
    for library in libraries:
        ours, plain = (median_of(many[name], 0.99) for name in (f"logbook_{library}", library))
        print(f"{crowd.people} people at once on {library}: 99 % within {ours * 1e3:.0f} ms of their fetch, plain bot "
              f"{plain * 1e3:.0f} ms; of the moment they wait at Telegram "
              + ", ".join(f"{statistics.median(percentile(run.waits, 0.99) for run in many[name]) * 1e3:.0f} ms"
                          for name in (f"logbook_{library}", library)))
        figures.append(Figure(f"latency.crowd.{library}", ours / plain, "x", "<=", 1))
    return figures


def median_of(runs: list[Measured], part: float) -> float:
    """The median over the runs of a percentile of each."""
    return statistics.median(percentile(run.latencies, part) for run in runs)


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]
