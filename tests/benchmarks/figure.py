"""One measured figure and its goal."""

from __future__ import annotations

import operator
from dataclasses import dataclass

_HOLDS = {"<=": operator.le, ">=": operator.ge}


@dataclass(frozen=True)
class Figure:
    """`bench <id> <value> <unit> goal <op><goal>: ok` or `: short`.

    The goal is what must be; a `wish` is what would be better still, printed on a second line as `<id>.wish`.
    """

    id: str
    value: float
    unit: str
    op: str
    goal: float
    wish: float | None = None

    def line(self) -> str:
        lines = [self._line(self.id, self.goal)]
        if self.wish is not None:
            lines.append(self._line(f"{self.id}.wish", self.wish))
        return "\n".join(lines)

    def _line(self, name: str, goal: float) -> str:
        verdict = "ok" if _HOLDS[self.op](self.value, goal) else "short"
        return f"bench {name} {self.value:.3g} {self.unit} goal {self.op}{goal:g}: {verdict}"
