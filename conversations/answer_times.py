"""The kind of answer that an activity's weekly times are: typed in one line ("Fri 17-21"), or tapped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from conversations.answers import (
    AnswerType,
    Doubt,
    Draft,
    Given,
    Problem,
    Reading,
    Value,
    span_minutes,
    tidy,
)
from conversations.screen import Button, in_rows
from conversations.spellings import bare
from conversations.words import LANGUAGES, Words
from conversations.words import words as all_words

QUICK = (("15:00", "18:00"), ("16:00", "20:00"), ("17:00", "20:00"), ("17:00", "21:00"))
"""Times that can be tapped once there is a day; any other is typed."""
MOST = 14
"""Times an activity may have in a week."""
BETWEEN = frozenset((
    "and", "at", "from", "on", "every", "ja", "joka", "klo", "kello", "och", "kl", "klockan", "varje", "pa", "kell",
    "iga", "si", "la", "ora", "orele", "de", "in", "fiecare"))
"""Words that may stand between days and times and say nothing, without their accents."""
UNTIL = {"en": "to|till|until", "sv": "till", "et": "kuni", "ro": "pana la|la"}
"""What a language says for a dash; in another it may be the name of a day."""
SPAN = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?- ?(\d{1,2})(?:[:.](\d\d))?(?![\d.:])")


@dataclass(frozen=True)
class Weekly(AnswerType):
    """Weekdays 0 (Monday) to 6 with local times: [[4, "17:00", "21:00"]]; None for what is not regular. Built by
    `weekly`. The draft is the days tapped so far."""

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        line = _dashed(_plain(text), words)
        spans = list(SPAN.finditer(line))
        parts, at = [], 0
        for span in spans:
            parts.append((line[at:span.start()], span))
            at = span.end()
        rest = line[at:]
        if len(spans) == 1 and not _words(parts[0][0]):
            parts, rest = [(rest, spans[0])], ""  # "17-21 Fri"
        days = [weekdays(part, words) for part, _ in parts]
        if not spans or isinstance(trailing := weekdays(rest, words), str) or trailing:
            return self._without_times(line, draft, words)
        picked = draft if isinstance(draft, list) else []
        found = []
        for (_, span), these in zip(parts, days, strict=True):
            starts, ends = _clock(span[1], span[2]), _clock(span[3], span[4])
            if isinstance(these, str):
                return Problem("answers-weekly_word", {"text": these[:40]}, draft)
            if starts is None or ends is None or starts == ends:
                return Problem("answers-weekly", {"text": span[0]}, draft)
            if not (these or picked):
                return Problem("answers-weekly_days", {"text": f"{span[0]}"}, draft)
            found += [[day, starts, ends] for day in these or picked]
        return _checked(found, words)

    def _without_times(self, line: str, draft: Any, words: Words) -> Reading:
        """Days alone: their times are asked for."""
        days = weekdays(line, words)
        if isinstance(days, str) and not re.search(r"\d", days):
            return Problem("answers-weekly_word", {"text": days[:40]}, draft)
        if isinstance(days, str) or not days:
            return Problem("answers-weekly", {"text": line[:40]}, draft)
        return Draft(sorted(set(days)))

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        picked: list[int] = draft if isinstance(draft, list) else []
        if re.fullmatch("[0-6]", key):
            day = int(key)
            return Draft([other for other in picked if other != day] if day in picked else sorted([*picked, day]))
        if picked and re.fullmatch(r"q[0-3]", key):
            return Given([[day, *QUICK[int(key[1:])]] for day in picked])
        return None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        picked = draft if isinstance(draft, list) else []
        days = [Button(("✓ " if day in picked else "") + name, str(day)) for day, name in enumerate(words.weekdays())]
        spans = [Button(_shown(*span, words), f"q{place}") for place, span in enumerate(QUICK)]
        return (*in_rows(days, 4), *(in_rows(spans, 2) if picked else ()))

    def variant(self, draft: Any) -> str:
        return "when" if draft else ""

    def show(self, value: Value, question: str, words: Words) -> str:
        return shown_times(value, words)

    def fits(self, value: Value) -> bool:
        return isinstance(value, list) and 0 < len(value) <= MOST and all(
            day in range(7) and all(re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", at) for at in span)
            for day, *span in value)

    def fits_draft(self, draft: Any) -> bool:
        return isinstance(draft, list) and set(draft) <= set(range(7))


def weekly() -> Weekly:
    """Weekdays and times in one line ("Fri 17-21", "Tue Thu 15-17:30, Sat 12-16"), or tapped; skipped: not regular."""
    return Weekly(may_skip=True, on_card=False)


def shown_times(value: Sequence[Sequence[Any]], words: Words) -> str:
    """ "Tue 15–17:30, Thu 15–17:30" """
    return ", ".join(f"{words.weekdays()[day]} {_shown(starts, ends, words)}" for day, starts, ends in value)


def _shown(starts: str, ends: str, words: Words) -> str:
    return "–".join(words.clock(time.fromisoformat(at)) for at in (starts, ends))


def _checked(found: list[list[Any]], words: Words) -> Reading:
    once = {(day, starts): [day, starts, ends] for day, starts, ends in found}
    times = [once[key] for key in sorted(once)]
    if len(times) > MOST:
        return Problem("answers-weekly_many", {"number": len(times), "most": MOST})
    longest = max(span_minutes(starts, ends) for _, starts, ends in times)
    if longest > 12 * 60:
        return Doubt(Given(times), "answers-unusual_length", {"length": words.duration(longest)})
    return Given(times)


def _clock(hours: str, minutes: str | None) -> str | None:
    hour, minute = int(hours), int(minutes or 0)
    if (hour, minute) == (24, 0):
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _plain(text: str) -> str:
    """Lower case, without accents."""
    return bare(tidy(text))


def _dashed(line: str, words: Words) -> str:
    """With dashes for the language's words for "until"."""
    said = UNTIL.get(words.language)
    return line if said is None else re.sub(rf"(?<=[^\W_]) (?:{said}) (?=[^\W_])", "-", line)


def _words(part: str) -> list[str]:
    """The words that say something."""
    return [word for word in re.findall(r"[^\s,;.&+/-]+", part) if word not in BETWEEN]


def weekdays(part: str, words: Words) -> list[int] | str:
    """The days named, in the person's language or another of ours; of "Mon-Thu" all four. A word that names none."""
    part = re.sub(r"([^\s\d,;.&+/-]+)\.? ?- ?([^\s\d,;.&+/-]+)", r"\1 .. \2", part)
    found: list[int] = []
    reaches = False
    for word in re.findall(r"\.\.|[^\s,;.&+/-]+", part):
        if word == "..":
            reaches = True
            continue
        day = _named(word, words)
        if day is None and word in BETWEEN:
            continue
        day = next((one for language in LANGUAGES if (one := _named(word, all_words(language))) is not None),
                   None) if day is None else day
        if day is None:
            return word
        found += [(found[-1] + step) % 7 for step in range(1, (day - found[-1]) % 7)] if reaches and found else []
        found.append(day)
        reaches = False
    return found


def _named(word: str, words: Words) -> int | None:
    """The day a word names in a language, whole or cut short, of whatever ending: "pe", "perjantaisin", "Fridays"."""
    short = [_plain(name).rstrip(".") for name in words.weekdays()]
    if word in short:
        return short.index(word)
    named = [day for day, name in enumerate(map(_plain, words.weekdays("wide")))
             if word.startswith(name[:-1]) or (len(word) > 1 and name.startswith(word))]
    return named[0] if len(named) == 1 else None
