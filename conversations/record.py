"""What a talk remembers: the answers and whatever else happened in it, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from conversations.redaction import redacted
from conversations.talk import World

KEPT_EVENTS = 200


# What a person did

@dataclass(frozen=True)
class Typed:
    text: str


@dataclass(frozen=True)
class Tapped:
    """A button of this talk, as it stood at a step of the record."""

    step: int
    key: str


@dataclass(frozen=True)
class Sent:
    """Something that is neither words nor a button: a photo, a voice message, a document.

    Of a document that the channel could fetch `document` has its "name" and its "base64"; the record keeps neither."""

    kind: str
    document: Mapping[str, str] | None = None


Event = Typed | Tapped | Sent


# The record

@dataclass
class Entry:
    """One thing that happened: kind is answer, confirm, said, look or deed."""

    key: str
    kind: str
    value: Any = None
    arguments: Any = None
    early: str = ""
    """The answer that carried this one, before it was asked: a line that said more, or "same as last time"."""
    repeatable: bool = False

    @staticmethod
    def of(data: Mapping[str, Any]) -> Entry:
        try:
            return Entry(**data)
        except TypeError:  # written by another version
            return Entry(**{name: value for name, value in data.items() if name in Entry.__dataclass_fields__})

    def is_hard(self) -> bool:
        """Whether it is a deed that neither Back nor Correct crosses."""
        return self.kind == "deed" and not self.repeatable

    def plain(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "kind": self.kind, "value": self.value}
        if self.arguments is not None:
            data["arguments"] = self.arguments
        if self.early:
            data["early"] = self.early
        if self.repeatable:
            data["repeatable"] = True
        return data


@dataclass
class Record:
    """Everything a talk needs to be taken up again. `step` grows with every change, so that buttons grow old."""

    version: str = ""
    step: int = 0
    asked_at: int = 0
    """The step at which the open question was first asked."""
    asking: str = ""
    """The key of the open question."""
    entries: list[Entry] = field(default_factory=list)
    draft: Any = None
    doubt: dict[str, Any] | None = None
    correcting: str = ""
    corrected: bool = False
    last_tap: str = ""
    title: str = ""
    """What the person would call it."""
    subject: str = ""
    copies: int = 0
    """How often the open question stands in the chat."""
    echo: str = ""
    """Of an answer typed to a question that stood several times: its digest. The same words once more answer the same
    question once more, not the next one..."""
    echoes: int = 0
    """...for as many copies as there were."""
    events: list[list[Any]] = field(default_factory=list)
    """What the person did, for the talk's story: of what they typed only the shape, and the moment where one passed."""

    @staticmethod
    def of(data: Mapping[str, Any]) -> Record:
        entries = [Entry.of(entry) for entry in data.get("entries", ())]
        try:
            return Record(**{**data, "entries": entries})
        except TypeError:  # written by another version
            known = {name: value for name, value in data.items() if name in Record.__dataclass_fields__}
            return Record(**{**known, "entries": entries})

    def plain(self) -> dict[str, Any]:
        return {**vars(self), "entries": [entry.plain() for entry in self.entries]}

    def answers(self) -> int:
        """How many questions have been answered."""
        return sum(entry.kind == "answer" for entry in self.entries)


def told(event: Event, before: Sequence[list[Any]], world: World) -> list[list[Any]]:
    """An event as the record keeps it, after the moment where it is another minute than that of the event before."""
    last = next((one[1] for one in reversed(before) if one[0] == "at"), None) or _minute(world.begun)
    now = _minute(world.now)
    moment = [["at", now]] if now != last else []
    if isinstance(event, Tapped):
        return [*moment, ["tapped", event.key, event.step]]
    return [*moment, ["typed", redacted(event.text)] if isinstance(event, Typed) else ["sent", event.kind]]


def _minute(moment: datetime) -> str:
    return f"{moment.isoformat(timespec='minutes')[:16]}Z"


# Values on their way into the record and back

def plain_value(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, str)):
        return value
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value)


def loaded(function: Callable[..., Any], value: Any) -> Any:
    """A recorded result as the type the function returns, so that scripts see the same thing at every replay."""
    return value if value is None or isinstance(value, bool) else _adapter(function).validate_python(value)


@cache
def _adapter(function: Callable[..., Any]) -> Any:
    from pydantic import TypeAdapter

    promised = function.__annotations__.get("return", Any)
    if isinstance(promised, str):  # only this annotation: others may name what is imported for type checkers alone
        promised = eval(promised, function.__globals__)
    return TypeAdapter(promised)
