"""Every sentence a person reads, by key and language; dates, spans and lists in the shape of the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).parent / "languages"
LANGUAGES = ("en", "fi", "sv", "et", "ro")
"""Languages complete today; the file's name is the code."""
FALLBACK = "en"


KEPT = 4000
"""Formatted texts kept for the next time they are said."""


class MissingText(KeyError):
    """A text that no language file has; a programmer's mistake."""


@dataclass(frozen=True)
class Times:
    """A span of local time for a sentence: "Fri 17–21", or with its day "Fri 15 May, 17–21"."""

    starts: datetime
    ends: datetime
    with_day: bool = False


@dataclass(frozen=True)
class Clock:
    """A time of day for a sentence: "17" or "17:30"."""

    at: time


@dataclass(frozen=True)
class Month:
    """A month for a sentence, by one of its days: "May"."""

    day: Day


class Words:
    """The texts of one language. Texts without variables are formatted once."""

    def __init__(self, language: str) -> None:
        from fluent.runtime import FluentBundle, FluentResource

        self.language = language
        self._locale = "en_GB" if language == "en" else language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
        self._fixed: dict[str, str] = {}
        self._said: dict[Any, str] = {}
        """Lately formatted, by key and facts: a replay says the same again, and Fluent takes its time."""

    def has(self, key: str) -> bool:
        """Whether there is a text `section-step` or an attribute `section-step.name`."""
        return self._pattern(key) is not None

    def text(self, key: str, **facts: Any) -> str:
        """The text of a key with its facts put in. Raises MissingText."""
        if key in self._fixed:
            return self._fixed[key]
        try:
            said = (key, *facts.items())
            if said in self._said:
                return self._said[said]
        except TypeError:  # a list among the facts
            said = None
        text = self._formatted(key, facts)
        if said is not None:
            if len(self._said) >= KEPT:
                self._said.clear()
            self._said[said] = text
        return text

    def _formatted(self, key: str, facts: dict[str, Any]) -> str:
        pattern = self._pattern(key)
        if pattern is None:
            raise MissingText(f"{self.language}.ftl has no text {key!r}")
        shown, errors = self._bundle.format_pattern(pattern, {name: self.shown(fact) for name, fact in facts.items()})
        if errors:
            raise MissingText(f"{self.language}.ftl {key!r}: {errors[0]} (given: {', '.join(facts) or 'nothing'})")
        if not facts:
            self._fixed[key] = str(shown)
        return str(shown)

    def _pattern(self, key: str) -> Any:
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def shown(self, fact: Any) -> Any:
        """A fact as the language writes it; numbers are left to the text, which may count with them."""
        if isinstance(fact, Times):
            return self.span(fact)
        if isinstance(fact, datetime):
            return f"{self.day(fact.date())}, {self.clock(fact.time())}"
        if isinstance(fact, Day):
            return self.day(fact)
        if isinstance(fact, Month):
            return _date_as("LLLL", fact.day, self._locale)
        if isinstance(fact, Clock):
            return self.clock(fact.at)
        if isinstance(fact, bool) or fact is None:
            return "" if fact is None else str(fact).lower()
        if isinstance(fact, (list, tuple)):
            return self.listed(fact)
        return fact

    def day(self, day: Day) -> str:
        """ "Fri 15 May" """
        return self._date(day, "language-day")

    def date(self, day: Day) -> str:
        """ "15 May" """
        return self._date(day, "language-date")

    def _date(self, day: Day, pattern: str) -> str:
        """Without the full stop of a month's abbreviation ("9 sep"): a comma or a full stop mostly follows."""
        return re.sub(r"(?<=[^\W\d])\.$", "", _date_as(self.text(pattern), day, self._locale))

    def weekday(self, day: Day) -> str:
        """ "Fri" """
        return _date_as("EEE", day, self._locale)

    def weekdays(self, width: Literal["abbreviated", "wide"] = "abbreviated") -> list[str]:
        """The seven names from Monday on."""
        from babel.dates import get_day_names

        names = get_day_names(width, context="stand-alone", locale=self._locale)
        return [names[number] for number in range(7)]

    def months(self, width: Literal["abbreviated", "wide"] = "wide") -> list[str]:
        """The twelve names as they stand after a day's number."""
        from babel.dates import get_month_names

        names = get_month_names(width, context="format", locale=self._locale)
        return [names[number] for number in range(1, 13)]

    def clock(self, at: time) -> str:
        """ "17", or "17:30" where minutes matter (a full stop in Finnish and Swedish)."""
        if not at.minute:
            return str(at.hour)
        return f"{at.hour}{self.text('language-before_minutes')}{at.minute:02}"

    def moment(self, at: time) -> str:
        """A time of day that would not be read as a number alone: "13:00"."""
        return f"{at.hour}{self.text('language-before_minutes')}{at.minute:02}"

    def span(self, times: Times) -> str:
        hours = f"{self.clock(times.starts.time())}–{self.clock(times.ends.time())}"
        if (times.ends - times.starts).total_seconds() > 24 * 3600:
            return " – ".join(f"{self.day(at.date())}, {self.clock(at.time())}" for at in (times.starts, times.ends))
        if times.with_day:
            return f"{self.day(times.starts.date())}, {hours}"
        return f"{self.weekday(times.starts.date())} {hours}"

    def duration(self, minutes: int) -> str:
        """Minutes as "2 h", "1 h 30 min", "45 min"."""
        hours, rest = divmod(minutes, 60)
        if not rest:
            return self.text("answers-hours", hours=hours)
        if not hours:
            return self.text("answers-minutes", minutes=rest)
        return self.text("answers-hours_minutes", hours=hours, minutes=rest)

    def number(self, number: float, digits: int = 0) -> str:
        """A number as the language writes it."""
        from babel.numbers import format_decimal

        return format_decimal(round(number, digits), locale=self._locale)

    def city(self, zone: str) -> str:
        """The city that a time zone is named after: "Helsinki", "Helsingfors"."""
        from babel.dates import get_timezone_location

        return get_timezone_location(zone, locale=self._locale, return_city=True)

    def listed(self, items: Sequence[Any]) -> str:
        from babel.lists import format_list

        return format_list([str(item) for item in items], locale=self._locale) if items else ""


@lru_cache(KEPT)
def _date_as(pattern: str, day: Day, locale: str) -> str:
    """The days talked about are few, and Babel reads its pattern anew for each."""
    from babel.dates import format_date

    return format_date(day, pattern, locale=locale)


@cache
def words(language: str | None) -> Words:
    """The words of a language; of English where we do not have it (fi-FI counts as fi)."""
    code = (language or FALLBACK).split("-")[0].lower()
    return Words(code if code in LANGUAGES else FALLBACK)
