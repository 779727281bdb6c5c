"""What somebody has changed in an organisation, in a sentence."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from conversations.words import Words
from storage.changes import ChangeCard

FACTS = {"name": "", "old": "", "into": "", "title": "", "unit": "", "role": "worker", "version": "", "uses": 1,
         "units": 0, "activities": 0}
"""What a sentence may need; a change that was noted by an earlier program may lack one."""


def sentence(words: Words, change: ChangeCard) -> str:
    """ "Veikko renamed Boathouse to Old Boathouse." Where nobody of ours did it, it was the server's owner."""
    facts = {**FACTS, **change.facts}
    return words.text(f"changes-{change.what}", who=_who(words, change), own=str(facts["name"] == change.who).lower(),
                      **{name: facts[name] for name in FACTS})


def dated(words: Words, change: ChangeCard, time_zone: str) -> str:
    """The same with its day and local time before it."""
    return words.text("changes-at", when=change.at.astimezone(ZoneInfo(time_zone)), what=sentence(words, change))


def _who(words: Words, change: ChangeCard) -> str:
    if change.who:
        return change.who
    whoever = words.text("changes-nobody" if change.member_id is None else "people-former")
    return whoever[:1].upper() + whoever[1:]
