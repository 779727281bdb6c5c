"""`make bench`, or `make bench BENCH=start` for one."""

from __future__ import annotations

import sys

from tests.benchmarks import broadcast, crash, drawing, faults, http, latency, soak, speed, start

BENCHMARKS = {"start": start.measure, "speed": speed.measure, "latency": latency.measure, "http": http.measure,
              "crash": crash.measure, "faults": faults.measure, "broadcast": broadcast.measure,
              "drawing": drawing.measure, "soak": soak.measure}


def main(names: list[str]) -> None:
    """Run the benchmarks named, or all; each ends with a line a figure. Always exits 0: a figure is no verdict."""
    for name in names or list(BENCHMARKS):
        if name not in BENCHMARKS:
            print(f"There is no benchmark {name!r}; there are: {', '.join(BENCHMARKS)}")
            continue
        for figure in BENCHMARKS[name]():
            print(figure.line())


if __name__ == "__main__":
    main(sys.argv[1:])
