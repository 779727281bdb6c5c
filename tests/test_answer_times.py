"""Weekdays and times in one line, as people type them in five languages, or tapped."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.answer_times import MOST, weekly
from conversations.answers import Doubt, Draft, Given, Problem, line
from conversations.words import LANGUAGES, words

FRIDAY = [[4, "17:00", "21:00"]]
MON_TO_THU = [[day, "15:00", "18:00"] for day in range(4)]
TUE_AND_THU = [[1, "15:00", "17:30"], [3, "15:00", "17:30"]]

TYPED = {
    "en": [("Fri 17-21", FRIDAY), ("Fridays from 17 to 21", FRIDAY), ("17–21 Fri", FRIDAY),
           ("FRIDAY 17:00-21:00", FRIDAY),
           ("mon to thu 15 to 18", MON_TO_THU), ("Tue and Thu 15-17:30", TUE_AND_THU),
           ("Tue 15-17.30, Thu 15-17.30", TUE_AND_THU)],
    "fi": [("pe 17-21", FRIDAY), ("perjantaisin klo 17-21", FRIDAY), ("ma-to 15-18", MON_TO_THU),
           ("ti to 15-17.30", TUE_AND_THU), ("ti ja to 15-17:30", TUE_AND_THU),
           ("ti 15-17.30 to 15-17.30", TUE_AND_THU),
           ("pe 17-21 la 12-16", [*FRIDAY, [5, "12:00", "16:00"]])],
    "sv": [("fre 17-21", FRIDAY), ("fredagar kl 17 till 21", FRIDAY), ("mån-tors 15-18", MON_TO_THU),
           ("man-tor 15-18", MON_TO_THU), ("tis och tors 15-17.30", TUE_AND_THU)],
    "et": [("R 17-21", FRIDAY), ("reedeti kell 17-21", FRIDAY), ("E-N 15-18", MON_TO_THU),
           ("teisipäev ja neljapäev 15-17.30", TUE_AND_THU)],
    "ro": [("vin 17-21", FRIDAY), ("vinerea de la 17 la 21", FRIDAY), ("luni-joi 15-18", MON_TO_THU),
           ("marți și joi 15-17:30", TUE_AND_THU), ("marti, joi 15-17:30", TUE_AND_THU)],
}


def read(text: str, language: str = "en", draft: Any = None) -> Any:
    return weekly().read_text(text, draft, words(language))


@pytest.mark.parametrize(("language", "text", "value"), [
    (language, text, value) for language, told in TYPED.items() if language in LANGUAGES for text, value in told])
def test_typed(language: str, text: str, value: list[Any]) -> None:
    """One line says it all, with or without accents, endings and small words; it fits, and can be shown."""
    assert read(text, language) == Given(value)
    assert weekly().fits(value) and weekly().show(value, "", words(language))


def test_of_another_language() -> None:
    """Who reads English here may still type Finnish days."""
    assert read("pe 17-21") == read("Fri 17-21") == Given(FRIDAY)


def test_tapped() -> None:
    """Days are tapped on and off; then a time is tapped or typed for all of them."""
    kind, spoken = weekly(), words("en")
    tue = kind.read_tap("1", None, spoken)
    assert tue == Draft([1]) and kind.read_tap("1", [1], spoken) == Draft([])
    assert kind.read_tap("q3", [4], spoken) == Given(FRIDAY)
    assert read("15-17:30", draft=[1, 3]) == Given(TUE_AND_THU)
    assert read("Tue, Thu") == Draft([1, 3])
    assert kind.read_tap("q3", None, spoken) is None and kind.read_tap("7", None, spoken) is None
    assert kind.fits_draft([1, 3]) and not kind.fits_draft([9]) and not kind.fits_draft({"kept": "x"})


@pytest.mark.parametrize(("text", "key"), [
    ("17-21", "answers-weekly_days"), ("someday 17-21", "answers-weekly_word"),
    ("Fri 25-26", "answers-weekly"), ("Fri 17-17", "answers-weekly"), ("", "answers-weekly"),
    ("🎱" * 500, "answers-weekly_word"), ("<b>Fri</b>", "answers-weekly_word"), ("Fri 17 21", "answers-weekly"),
    ("mon-sun 8-9 mon-sun 10-11 fri 12-13", "answers-weekly_many"),
])
def test_not_read(text: str, key: str) -> None:
    """What cannot be read is quoted, with an example; nothing raises, and no answer is longer than a few lines."""
    reading = read(text)
    assert isinstance(reading, Problem) and reading.key == key
    assert len(words("en").text(reading.key, **reading.facts)) < 250


def test_unusual() -> None:
    """More than twelve hours is asked once more; more than fit in a week are too many; the same start counts once."""
    assert isinstance(read("Sat 8-23"), Doubt)
    assert read("Fri 17-20, Fri 17-21") == Given(FRIDAY)
    assert len(read("mon-sun 8-9 mon-sun 10-11").value) == MOST


@pytest.mark.parametrize(("typed", "name"), [
    ("\u202eBoat\u202chouse\u200f", "Boathouse"), ("\u2066Boathouse\u2069", "Boathouse"),
    ("⚓ Harbour 👩‍👩‍👧", "⚓ Harbour 👩‍👩‍👧"),
    ("<b>Boat</b> & co", "<b>Boat</b> & co"), ("\u3164 Boathouse \u2800", "Boathouse"), ("A\u0308ssä", "Ässä"),
    ("\u200d", ""), ("\u3164", ""), ("\u202e\u2066", ""), ("\ufeff", ""),
])
def test_names(typed: str, name: str) -> None:
    """Emoji and HTML are a name like any other; marks that cannot be seen are left out; nothing visible is no name."""
    reading = line(80).read_text(typed, None, words("en"))
    assert reading == (Given(name) if name else Problem("answers-empty", {}, None))


def test_a_name_of_five_hundred_characters() -> None:
    """It is refused with its length, and its beginning can be kept."""
    reading = line(80).read_text("é" * 500, None, words("en"))
    assert isinstance(reading, Problem) and reading.facts == {"length": 500, "longest": 80}
    assert line(80).read_tap("shorten", reading.draft, words("en")) == Given("é" * 80)


def test_two_names_that_look_the_same() -> None:
    """An ä of one character and one of two are the same letter."""
    taken = line(80, taken=("Mäki",)).read_text("Ma\u0308ki", None, words("en"))
    assert isinstance(taken, Problem) and taken.key == "answers-taken"
