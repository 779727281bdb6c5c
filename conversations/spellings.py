"""Days, times of day and lengths as people type them: in the words of their language, with or without its accents."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from conversations.words import Words

HOURS = r"(?:h[a-z]*|t[a-z]*|or[a-z]*)"
"""What stands for hours after a number: h, hours, tuntia, timmar, tundi, ore. What begins with an m is minutes."""
BEFORE_A_TIME = r"(?:(?:from|fran|de la|intre|alates|klo|kl|kell|ora|orele)\b\.? ?)?"
BETWEEN_TIMES = r"(?:-|to|until|and|till|och|asti|kuni|ja|pana la|la|si)"
"""Before and between two times: "kl. 17 till 21", "de la 17 la 21"."""


def bare(text: str) -> str:
    """Without what a thumb leaves out: capitals and accents ("Sâm." is "sam.")."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


# Days

def day_in(text: str, words: Words, today: date) -> date | None:
    """A day: "yesterday", "Fri" (the last one), "15.5.", "15/5/2026", "2026-05-15", "15 May", "Fri 15 May"."""
    said = bare(text)
    for days, name in enumerate(("today", "yesterday")):
        if said.replace(" ", "") == bare(words.text(f"answers-{name}")).replace(" ", ""):  # "I dag" is written "idag"
            return today - timedelta(days=days)
    weekday, rest = _weekday(said, words)
    if weekday is not None and not rest:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    found = _dated(rest, words, today)
    return found if found is None or weekday in (None, found.weekday()) else None


def _weekday(said: str, words: Words) -> tuple[int | None, str]:
    """The weekday a text begins with, Monday 0, and what follows it."""
    name, _, rest = said.partition(" ")
    for width in ("wide", "abbreviated"):
        names = [bare(one).rstrip(".") for one in words.weekdays(width)]
        if (plain := name.rstrip(".,")) in names:
            return names.index(plain), rest
    return None, said


def _dated(said: str, words: Words, today: date) -> date | None:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", said):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})[./ ](\d{1,2})\.?(?:[./ ]?(\d{4}))?", said):
        return _nearest(int(match[1]), int(match[2]), match[3], today)
    if match := re.fullmatch(r"(\d{1,2})\.? ?([^\W\d]{3,})\.?(?:,? (\d{4}))?", said):
        named = zip(words.months("wide"), words.months("abbreviated"), strict=True)  # noiembrie is shortened to nov.
        months = [number for number, names in enumerate(named, 1)
                  if any(bare(name).startswith(match[2]) for name in names)]
        return _nearest(int(match[1]), months[0], match[3], today) if len(months) == 1 else None
    return None


def _nearest(number: int, month: int, year: str | None, today: date) -> date | None:
    """Without a year: the day of this year, or last year's when this year's is far ahead."""
    found = _date(int(year) if year else today.year, month, number)
    if not year and found is not None and (found - today).days > 180:
        return _date(today.year - 1, month, number)
    return found


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


# Times of day

def span_in(text: str) -> tuple[str, str] | None:
    """From when to when, as ("17:00", "21:00"): "17-21", "17.30 – 21", "from 17 to 21", "kl. 17 till 21"."""
    time_of_day = BEFORE_A_TIME + r"(\d{1,2})(?:[:.](\d\d))?"
    match = re.fullmatch(rf"{time_of_day} ?{BETWEEN_TIMES} ?{time_of_day}", bare(text))
    if match is None:
        return None
    starts, ends = _clock(match[1], match[2]), _clock(match[3], match[4])
    return None if starts is None or ends is None or starts == ends else (starts, ends)


def _clock(hours: str, minutes: str | None) -> str | None:
    hour, minute = int(hours), int(minutes or 0)
    if hour == 24 and minute == 0:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


# Lengths

def minutes_in(text: str) -> int | None:
    """ "1.5", "2 h", "90 min", "1:30", "1 h 30", "20 de minute"; a bare number up to 12 is hours, above it minutes."""
    said = bare(text)
    if match := re.fullmatch(r"(\d{1,2})[:.]([0-5]\d)", said):  # 1.30 is half past, as in the north
        return int(match[1]) * 60 + int(match[2])
    if match := re.fullmatch(rf"(\d{{1,2}}) ?{HOURS}\.?,? ?(?:(?:and|ja|och|si) )?(\d{{1,2}}) ?(?:de )?(?:m[a-z]*\.?)?",
                             said):
        return int(match[1]) * 60 + int(match[2])
    match = re.fullmatch(rf"(\d{{1,4}}(?:\.\d{{1,2}})?) ?(?:de )?({HOURS}|m[a-z]*|)\.?", said.replace(",", "."))
    if match is None:
        return None
    number, unit = float(match[1]), match[2]
    return round(number) if unit.startswith("m") or (not unit and number > 12) else round(number * 60)
