"""Individual work, told by the month: how many meetings, and how long together. Never with whom or about what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from conversations.answers import Duration, Reading, number
from conversations.screen import Button
from conversations.talk import Talk
from conversations.words import Month, Words
from storage.individual import MOST_MEETINGS, MOST_MINUTES, month_of, write_month
from storage.units import UnitCard

LONGEST_MEETING = 12 * 60
"""Minutes; so many at most for each meeting are believed."""


async def individual(talk: Talk, unit: UnitCard, month: date) -> None:
    """Ask for a unit's month; told again, it shows what stands there and changes it."""
    facts: dict[str, Any] = {"unit": unit.name, "month": Month(month)}
    talk.name("doing", **facts)
    before = await talk.look("before", month_of, unit.id, month)
    stands = talk.phrase("stands", meetings=before.meetings, length=talk.words.duration(before.minutes or 0)
                         ) if before.meetings is not None else talk.phrase("stands_nothing")
    meetings = await talk.ask("meetings", number(0, MOST_MEETINGS, quick=range(6)), stands=stands, **facts)
    minutes = await talk.ask("together", together(meetings)) if meetings else 0
    if not await talk.confirm("card", **facts):
        return await talk.say("left", **facts)
    if await talk.do("write", write_month, unit.id, month, meetings, minutes, before):
        return await talk.say("saved" if meetings else "saved_none", meetings=meetings,
                              length=talk.words.duration(minutes), **facts)
    await talk.say("changed_meanwhile", buttons=talk.starts("log"), **facts)


def months_to_tell(talk: Talk, unit: UnitCard) -> list[date]:
    """The first days of this month and the last one, of a unit that logs individual work; else none."""
    if not unit.individual_work:
        return []
    this = talk.begun_on(unit.time_zone).replace(day=1)
    return [this, (this - timedelta(days=1)).replace(day=1)]


@dataclass(frozen=True)
class Together(Duration):
    """How long several meetings took together. Built by `together`."""

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        return None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        return ()


def together(meetings: int) -> Together:
    """Minutes of so many meetings, typed as "3 h" or "90 min": half or all of the longest there can be helps nobody."""
    return Together(min(MOST_MINUTES, meetings * LONGEST_MEETING))
