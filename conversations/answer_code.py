"""The kind of answer that an invitation code is: typed as read aloud, or a whole link pasted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from conversations.answers import AnswerType, Choice, Given, Problem, Reading, Value, tidy
from conversations.words import Words


@dataclass(frozen=True)
class Code(AnswerType):
    """An invitation code, kept only as the two keyed hashes of what was typed. Built by `code`."""

    hashes: Callable[[str], list[str]] = field(default=lambda text: [text])

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        plain = re.split(r"[/=]", tidy(text).rstrip("/"))[-1]  # of a whole link pasted, what follows ?start= or /join/
        spoken = re.fullmatch(r"[A-Za-z0-9]{10}", re.sub(r"[ -]", "", plain))
        if not spoken and not re.fullmatch(r"[A-Za-z0-9_-]{16,64}", plain):
            return Problem("answers-code")
        return Given(self.hashes(plain))

    def fits(self, value: Value) -> bool:
        return isinstance(value, list)


def code(hashes: Callable[[str], list[str]]) -> Code:
    """A code as read aloud, or a whole invitation link; the value is what `hashes` makes of it."""
    return Code(hashes, on_card=False)


def takes_code(answer: AnswerType) -> bool:
    """Whether what is typed at a question may be a code."""
    return isinstance(answer, Code) or (
        isinstance(answer, Choice) and answer.or_typed is not None and isinstance(answer.or_typed[1], Code))
