"""Runs that wait for their person: the next update goes on there, where else the whole talk is replayed.

Only a shortcut: what counts is the stored record. A run is left as soon as the book holds another record than the one
it made, or anything it was told besides is otherwise, and the talk is replayed; as it is after every start.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from conversations.engine import Asking, Outcome, Stale, Unheard, _Play
from conversations.record import Event, Record
from conversations.talk import Script, World

KEPT = 1000
"""Runs; one takes some 20 kB."""


class Played(NamedTuple):
    """What came of a play, the record after it, and that as plain data."""

    outcome: Outcome
    record: Record
    stored: dict[str, Any]


class Runs:
    """The runs kept by one process, those of the people who did something last."""

    def __init__(self, most: int = KEPT) -> None:
        self.most = most
        self.resumed = 0
        """How often no replay was needed."""
        self._waiting: OrderedDict[int, tuple[_Play, Mapping[str, Any]]] = OrderedDict()

    def play(self, script: Script, arguments: Sequence[Any], stored: Mapping[str, Any], event: Event | None,
             world: World) -> Played:
        """As `engine.play`, of a record as it is stored; what came of it belongs into the book in this transaction."""
        run = self._taken(script, arguments, stored, world) or _Play(script, arguments, Record.of(stored), world)
        try:
            outcome = run.play(event)
        except BaseException:
            run.close()
            raise
        made = run.record.plain()
        if isinstance(outcome, (Asking, Stale, Unheard)):
            self._keep(world.talk_id, run, made)
        else:
            run.close()
        return Played(outcome, run.record, made)

    def forget(self, gone: Iterable[int]) -> None:
        """Let go of the runs of talks that have been erased: what was typed in them is in memory nowhere else."""
        for talk in gone:
            run, _ = self._waiting.pop(talk, (None, None))
            if run is not None:
                run.close()

    def _taken(self, script: Script, arguments: Sequence[Any], stored: Mapping[str, Any], world: World) -> _Play | None:
        run, made = self._waiting.pop(world.talk_id, (None, None))
        if run is None:
            return None
        if stored == made and (run.script, run.arguments) == (script, arguments) and run.goes_on(world):
            self.resumed += 1
            return run
        run.close()
        return None

    def _keep(self, talk: int, run: _Play, made: Mapping[str, Any]) -> None:
        self._waiting[talk] = run, made
        if len(self._waiting) > self.most:
            _, (oldest, _) = self._waiting.popitem(last=False)
            oldest.close()
