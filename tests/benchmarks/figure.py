"""One measured figure and its goal."""

from __future__ import annotations

import operator
from dataclasses import dataclass

_HOLDS = {"<=": operator.le, ">=": operator.ge}


@dataclass(frozen=True)
class Figure:
    """`bench <id> <value> <unit> goal <op><goal>: ok` or `: short`."""

    id: str
    value: float
    unit: str
    op: str
    goal: float

    def line(self) -> str:
        verdict = "ok" if _HOLDS[self.op](self.value, self.goal) else "short"
        return f"bench {self.id} {self.value:.3g} {self.unit} goal {self.op}{self.goal:g}: {verdict}"
