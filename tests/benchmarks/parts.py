"""Where Logbook's CPU goes: microseconds an update by part, of the whole way, under cProfile.

    python -m tests.benchmarks.parts [CONTENDER [PEOPLE]]

The profile makes everything slower, calls most of all, so beside each part stands its share, and what that share is of
an unprofiled run's CPU. Time in C functions counts for the part that called them, but for sqlite3, json and locks.
"""

from __future__ import annotations

import asyncio
import cProfile
import pstats
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.benchmarks import contender
from tests.benchmarks.contender import Load

PARTS = (
    ("the crowd", "tests/benchmarks/"), ("json", "/json/"), ("sqlalchemy", "/sqlalchemy/"), ("sqlmodel", "/sqlmodel/"),
    ("sqlalchemy", "<sqlalchemy generated"), ("sqlalchemy", "/enum.py"),
    ("telegram library", "/telegram/"), ("telegram library", "/aiogram/"), ("pydantic", "/pydantic"),
    ("fluent, babel", "/fluent/"), ("fluent, babel", "/babel/"), ("asyncio", "/asyncio/"), ("asyncio", "selectors.py"),
    ("asyncio", "/concurrent/futures"), ("threads", "/threading.py"), ("dataclasses", "/dataclasses.py"),
    ("logging", "/structlog/"), ("logging", "/logging/"))
OURS = ("conversations/", "storage/", "bot/", "reports/")
BUILT_IN = (("sqlite", "sqlite3."), ("json", "_json"), ("json", "json."), ("waiting", "acquire' of '_thread"),
            ("waiting", "acquire' of '_queue"), ("waiting", "select.epoll"), ("waiting", "SimpleQueue"))


def part_of(function: tuple[str, int, str]) -> str:
    """The part a function belongs to; empty for a C function, which counts for its caller."""
    file, _, name = function
    if file == "~":
        return next((part for part, sign in BUILT_IN if sign in name), "")
    for part, sign in PARTS:
        if sign in file:
            return part
    ours = next((folder for folder in OURS if f"/{folder}" in file), None)
    if ours is not None:
        return f"{ours}{file.rpartition(ours)[2]}"
    return f"other: {Path(file).name}"


def by_part(stats: Any) -> dict[str, float]:
    """Seconds by part."""
    found: dict[str, float] = defaultdict(float)
    for function, (_, _, own, _, callers) in stats.items():
        part = part_of(function)
        if part or not callers:
            found[part or "other"] += own
            continue
        for caller, (_, _, of_it, _) in callers.items():
            found[part_of(caller) or "other"] += of_it
    return found


def profiled(name: str, people: int) -> tuple[pstats.Stats, int]:
    """The profiles of the event loop's thread and of the writer's together, and how many updates they are of."""
    from bot.writer import Writer

    load = Load(people=people)
    crowd = load.crowd()
    # By the clock of each thread's CPU: else a call counts what it waits for the interpreter's lock after it.
    loop, writer = cProfile.Profile(time.thread_time), cProfile.Profile(time.thread_time)
    together, began = Writer._together, False

    def begin() -> None:
        nonlocal began
        began = True
        loop.enable()

    def watched(self: Writer, works: Any) -> Any:
        if not began:
            return together(self, works)
        writer.enable()
        try:
            return together(self, works)
        finally:
            writer.disable()

    crowd.begins = begin
    Writer._together = watched  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory(prefix="logbook-bench-") as home:
        asyncio.run(contender.CONTENDERS[name](crowd, Path(home), load))
    loop.disable()
    stats = pstats.Stats(loop)
    if writer.getstats():
        stats.add(writer)
    return stats, crowd.updates


def main(name: str = "logbook_ptb", people: str = "100") -> None:
    stats, updates = profiled(name, int(people))
    run = contender.measured(name, Load(people=int(people)))
    parts = by_part(stats.stats)  # type: ignore[attr-defined]
    del parts["waiting"]
    whole, cpu = sum(parts.values()), run.cpu / run.updates * 1e6
    print(f"{name}: {cpu:.0f} us of CPU an update; {whole / updates * 1e6:.0f} us under cProfile, {updates} updates")
    print("share  us an update  under cProfile")
    for part, seconds in sorted(parts.items(), key=lambda one: -one[1]):
        if seconds / whole > 0.002:
            print(f"{seconds / whole:5.1%} {seconds / whole * cpu:12.0f} {seconds / updates * 1e6:14.0f}  {part}")
    rows = stats.stats.items()  # type: ignore[attr-defined]
    for title, place in (("own time", 2), ("with what they call", 3)):
        print(f"\nthe functions that take most, {title}: microseconds an update, calls an update")
        for function, row in sorted(rows, key=lambda one: -one[1][place])[:45]:
            where = f"{'/'.join(Path(function[0]).parts[-3:])}:{function[1]} " if function[0] != "~" else ""
            print(f"{row[place] / updates * 1e6:8.0f} {row[1] / updates:7.2f}  {where}{function[2]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
