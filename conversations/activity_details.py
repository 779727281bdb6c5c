"""An activity, told: its kind, what it is called there, and when it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from conversations.answer_times import weekly
from conversations.answers import choice, line
from conversations.talk import Talk
from storage.units import KINDS, Slot


@dataclass(frozen=True)
class NewActivity:
    """An activity as told: weekdays 0 (Monday) to 6 with local times, none for what is not regular. The kind is one of
    KINDS; or "individual", which is no activity but a table of its own."""

    name: str
    kind: str
    times: list[tuple[int, str, str]] = field(default_factory=list)

    def slots(self) -> list[Slot]:
        return [Slot(day, time.fromisoformat(starts), time.fromisoformat(ends)) for day, starts, ends in self.times]


async def activity_details(talk: Talk, number: int, taken: list[str], individual: bool = False) -> NewActivity:
    """Kind, name (not one that is `taken` there), weekdays and times; with `individual` that may be chosen, too."""
    kind = await (kind_or_individual(talk, number) if individual else kind_of_activity(talk, number))
    if kind == "individual":
        return NewActivity("", kind)
    names = line(120, quick=(talk.phrase(f"kind.{kind}"),), taken=taken)
    name = await talk.ask("name", names, item=number)
    return NewActivity(name, kind, await weekly_times(talk, number))


async def kind_of_activity(talk: Talk, number: int) -> str:
    """One of KINDS."""
    return str(await talk.ask("kind", choice(*KINDS, on_card=False), item=number))


async def kind_or_individual(talk: Talk, number: int) -> str:
    """One of KINDS, or individual work."""
    return str(await talk.ask("kind", choice(*KINDS, "individual", on_card=False), item=number))


async def weekly_times(talk: Talk, number: int) -> list[tuple[int, str, str]]:
    """Weekdays and times; none: not regular."""
    told = await talk.ask("times", weekly(), item=number)
    return [(day, starts, ends) for day, starts, ends in told or []]
