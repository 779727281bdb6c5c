"""Where Logbook's CPU goes: microseconds an update by part, of the whole way, under cProfile.

    python -m tests.benchmarks.parts [CONTENDER [PEOPLE]]

The profile makes every call dearer, so that much is taken off again: what it adds in all, shared out by the calls. Time
in C functions counts for the part that called them, but for sqlite3 and json.
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


def by_part(stats: Any) -> dict[str, tuple[float, int]]:
    """Seconds and calls by part."""
    found: dict[str, tuple[float, int]] = defaultdict(lambda: (0.0, 0))

    def add(part: str, seconds: float, calls: int) -> None:
        found[part or "other"] = found[part or "other"][0] + seconds, found[part or "other"][1] + calls

    for function, (_, calls, own, _, callers) in stats.items():
        part = part_of(function)
        if part or not callers:
            add(part, own, calls)
            continue
        for caller, (_, calls_of_it, of_it, _) in callers.items():
            add(part_of(caller), of_it, calls_of_it)
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
    parts.pop("waiting", None)
    seconds, calls = (sum(column) for column in zip(*parts.values(), strict=True))
    whole = run.cpu / run.updates
    dearer = (seconds / updates - whole) / (calls / updates)
    print(f"{name}: {whole * 1e6:.0f} us of CPU an update; {seconds / updates * 1e6:.0f} us under cProfile, which adds "
          f"{dearer * 1e6:.2f} us to each of {calls / updates:.0f} calls; {updates} updates")
    print("share  us an update  calls")
    spent = {part: (own - calls * dearer) / updates for part, (own, calls) in parts.items()}
    for part, own in sorted(spent.items(), key=lambda one: -one[1]):
        if own / whole > 0.004:
            print(f"{own / whole:5.1%} {own * 1e6:12.0f} {parts[part][1] / updates:7.1f}  {part}")
    rows = stats.stats.items()  # type: ignore[attr-defined]
    for title, place in (("own time", 2), ("with what they call", 3)):
        print(f"\nthe functions that take most, {title}: microseconds an update, calls an update")
        for function, row in sorted(rows, key=lambda one: -one[1][place])[:45]:
            where = f"{'/'.join(Path(function[0]).parts[-3:])}:{function[1]} " if function[0] != "~" else ""
            print(f"{row[place] / updates * 1e6:8.0f} {row[1] / updates:7.2f}  {where}{function[2]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
