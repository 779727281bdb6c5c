"""Every kind of answer: read as typed and as tapped, explained, shown, checked again."""

from __future__ import annotations

import json
import unicodedata
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.answer_code import code
from conversations.answers import (
    AnswerType,
    Choice,
    Doubt,
    Draft,
    Given,
    Problem,
    Reading,
    age_bands,
    choice,
    choice_of,
    day,
    duration,
    head_counts,
    line,
    long_text,
    number,
    on_card,
    pick,
    span_minutes,
    tidy,
    time_span,
    time_zone,
)
from conversations.words import LANGUAGES, words
from storage.invitations import Seal, as_typed
from storage.sessions import AGE_BANDS

EN, FI = words("en"), words("fi")
TODAY = date(2026, 5, 15)
"""A Friday."""
SEAL = Seal(b"the seal of the answers")
BANDS = age_bands(AGE_BANDS)
COUNTS = head_counts(usual=120, ages=BANDS)


def typed(answer: AnswerType, text: str, draft: Any = None, language: str = "en") -> Reading:
    return answer.read_text(text, draft, words(language))


def tapped(answer: AnswerType, key: str, draft: Any = None) -> Reading | None:
    return answer.read_tap(key, draft, EN)


def value(reading: Reading | None) -> Any:
    """What was accepted; it fits JSON without a change."""
    assert isinstance(reading, Given), reading
    assert json.loads(json.dumps(reading.value)) == reading.value
    return reading.value


def problem(reading: Reading | None, language: str = "en") -> str:
    """Why it was not, in words."""
    assert isinstance(reading, Problem), reading
    return words(language).text(reading.key, **reading.facts)


def mostly(*bands: str) -> dict[str, Any]:
    return {"mode": "mostly", "bands": list(bands), "numbers": {}}


# Head counts

@pytest.mark.parametrize("text", [
    "14 18 1 0", "14,18,1,0", "14, 18, 1, 0", "14.18.1.0", "  14  18  1\t0 ",
    "١٤ ١٨ ١ ٠", "१४ १८ १ ०", "１４ １８ １ ０",
    "1️⃣4️⃣ 1️⃣8️⃣ 1️⃣ 0️⃣", "14\u00a018\u00a01\u00a00", "\u200e14 18 1 0\u200f",
])
def test_four_numbers(text: str) -> None:
    """Girls, boys, non-binary, not known; in the digits of any script, with the blanks phones make."""
    assert value(typed(COUNTS, text)) == [14, 18, 1, 0]


def test_numbers_of_every_script() -> None:
    """Every decimal digit of Unicode is read as what it is."""
    zeros = [chr(point) for point in range(0x110000) if unicodedata.decimal(chr(point), None) == 0]
    assert len(zeros) > 60
    for zero in zeros:
        digits = "".join(chr(ord(zero) + number) for number in range(10))
        assert tidy(digits) == "0123456789", unicodedata.name(zero)
        assert value(typed(COUNTS, f"{digits[7]} {digits[4]} {digits[0]} {digits[1]}")) == [7, 4, 0, 1]


def test_a_bare_number_is_all_not_known() -> None:
    """Nobody has to guess a gender."""
    assert value(typed(COUNTS, "31")) == [0, 0, 0, 31]
    assert value(typed(COUNTS, "0")) == [0, 0, 0, 0]


@pytest.mark.parametrize("text", [
    "14 18 1 0 / 13-15 / +2", "14 18 1 0 / +2 / 13-15", "14 18 1 0;+2;13–15", "14,18,1,0/ + 2 /13—15",
    "14 18 1 0 / +٢ / ١٣-١٥",
])
def test_one_line_may_say_it_all(text: str) -> None:
    """Counts first, then ages and new faces in any order."""
    reading = typed(COUNTS, text)
    assert value(reading) == [14, 18, 1, 0]
    assert isinstance(reading, Given) and reading.also == {"ages": mostly("13_15"), "new_faces": 2}


def test_what_follows_the_counts_is_checked() -> None:
    """Too many new faces, something unreadable, one thing told twice: explained, and no counter is lost."""
    assert problem(typed(COUNTS, "1 2 0 0 / +4")) == (
        "4 new faces, but only 3 came. Please type the line again.")
    for text in ("1 2 0 0 / nice", "1 2 0 0 / 13-15 / 16-17", "1 2 0 0 / +1 / +2", "1 2 0 0 / 7-9"):
        reading = typed(COUNTS, text, [5, 0, 0, 0])
        assert "I could not read" in problem(reading)
        assert isinstance(reading, Problem) and reading.draft == [5, 0, 0, 0]
    assert "could not read" in problem(typed(head_counts(), "1 2 0 0 / 13-15"))
    reading = typed(COUNTS, "14 18 1 0 / 13-15 20, 16-17 8")
    assert isinstance(reading, Given) and reading.also["ages"]["numbers"]["13_15"] == 20


def test_nobody_came_carries_nothing() -> None:
    """With nobody there, there are no ages and no new faces to keep for later."""
    reading = typed(COUNTS, "0 0 0 0 / 13-15")
    assert isinstance(reading, Given) and reading.also == {}


def test_bounds_of_counts() -> None:
    """Below nothing and above 5,000 are never; above the usual is asked once more, with all it carried."""
    assert problem(typed(COUNTS, "14 -2 1 0")) == "-2 is below nothing. Nobody came is 0."
    assert problem(typed(COUNTS, "14 −2 1 0")) == "-2 is below nothing. Nobody came is 0."
    assert "5,001 visits cannot be one session" in problem(typed(COUNTS, "5000 1 0 0"))
    assert value(typed(head_counts(), "5000 0 0 0")) == [5000, 0, 0, 0]
    assert value(typed(COUNTS, "120 0 0 0")) == [120, 0, 0, 0]
    doubt = typed(COUNTS, "100 21 0 0 / +3")
    assert isinstance(doubt, Doubt) and doubt.given == Given([100, 21, 0, 0], {"new_faces": 3})
    for text in ("thirty or so", "", "14 18", "14 18 1", "14 18 1 0 5", "14 18 1 x", "99999999 0 0 0", "½",
                 "+5", "1.5"):
        assert "Four numbers" in problem(typed(COUNTS, text))


def test_tap_counters() -> None:
    """+1, +5 and -1, never below nothing; Done gives the four numbers, Type instead goes back to words."""
    draft: Any = None
    for key in ("tap", "0+5", "0-1", "1+1", "1-1", "1-1", "3+5"):
        reading = tapped(COUNTS, key, draft)
        assert isinstance(reading, Draft)
        draft = reading.state
        assert COUNTS.fits_draft(draft)
    assert draft == [4, 0, 0, 5] and COUNTS.facts(draft, EN)["total"] == 9
    assert value(tapped(COUNTS, "done", draft)) == [4, 0, 0, 5]
    assert tapped(COUNTS, "type", draft) == Draft(None)
    assert tapped(COUNTS, "tap", draft) == Draft([4, 0, 0, 5])
    assert tapped(COUNTS, "0+1") is None
    assert tapped(COUNTS, "4+1", draft) is None and tapped(COUNTS, "0+55", draft) is None
    over = tapped(COUNTS, "0+5", [4998, 0, 0, 0])
    assert "cannot be one session" in problem(over)
    assert isinstance(over, Problem) and over.draft == [4998, 0, 0, 0]
    assert isinstance(tapped(COUNTS, "done", [121, 0, 0, 0]), Doubt)


def test_counts_are_read_back() -> None:
    """The total is derived, each number is named."""
    assert COUNTS.show([14, 18, 1, 0], "q", EN) == "33 (girls 14, boys 18, non-binary 1, not known 0)"


@pytest.mark.parametrize("wrong", [None, 4, "1234", [], [1, 2, 3], [1, 2, 3, -1], [1, 2, 3, "4"], [5000, 1, 0, 0],
                                   [True, 0, 0, 0], ["x", "y", "z", "w"], {}])
def test_counts_that_do_not_fit(wrong: Any) -> None:
    """Only four whole numbers are counts."""
    assert not COUNTS.fits(wrong)


# Ages

@pytest.mark.parametrize("language", LANGUAGES)
def test_ages_by_the_labels_of_the_language(language: str) -> None:
    """Each band as its button is labelled, one or two of them, in any case and with or without blanks."""
    for band in AGE_BANDS:
        label = words(language).text(f"answers-band_{band}")
        for text in (label, label.upper(), f"  {label} "):
            assert value(typed(BANDS, text, None, language)) == mostly(band), text
        assert value(typed(BANDS, f"{label}, 18-24", None, language)) == mostly(*dict.fromkeys([band, "18_24"]))
        if band != "18_24":
            counted = value(typed(BANDS, f"{label}: 7, 18-24: 3", None, language))
            assert counted["mode"] == "counted" and counted["numbers"][band] == 7 and counted["numbers"]["18_24"] == 3


def test_how_ages_may_be_typed() -> None:
    """Dashes of every length; under ten in digits, words and signs; two bands joined as people join them."""
    for text in ("under 10", "under10", "UNDER 10", "<10", "-10"):
        assert value(typed(BANDS, text)) == mostly("under_10")
    assert value(typed(BANDS, "alle 10", None, "fi")) == value(typed(BANDS, "under 10", None, "fi"))
    for text in ("13-15 16-17", "13–15, 16–17", "13-15+16-17", "13-15 + 16-17", "13—15,16—17"):
        assert value(typed(BANDS, text)) == mostly("13_15", "16_17")
    assert value(typed(BANDS, "13-15 13-15")) == mostly("13_15")
    for text in ("", "teens", "13", "13-16", "13-15 16-17 18-24", "13-15 and more"):
        assert problem(typed(BANDS, text)) == "Tap one or two ages, or type them: 13-15, or 13-15 16-17."


def test_counted_ages() -> None:
    """Numbers by age, together at most as many as came; the rest is not known."""
    ages = age_bands(AGE_BANDS, total=30)
    counted = value(typed(ages, "13-15 20, 16-17 8"))
    assert counted["numbers"] == dict.fromkeys(AGE_BANDS, 0) | {"13_15": 20, "16_17": 8}
    assert ages.show(counted, "q", EN) == "13–15: 20, 16–17: 8, 2 not known"
    assert value(typed(ages, "under 10 = 3 10-12:4"))["numbers"]["10_12"] == 4
    assert value(typed(ages, "1 2 3 4 5 6", "counting"))["numbers"] == dict(zip(AGE_BANDS, range(1, 7), strict=True))
    over = typed(ages, "13-15 20, 16-17 11", "counting")
    assert problem(over) == "31 by age, but only 30 came. Please type them again."
    assert isinstance(over, Problem) and over.draft == "counting"
    assert "A number for each age" in problem(typed(ages, "1 2 3", "counting"))
    assert not age_bands(AGE_BANDS, total=27).fits(counted)


def test_ages_tapped() -> None:
    """One band and Done, or a second that closes the step; a tap on the same band takes it away."""
    assert tapped(BANDS, "13_15") == Draft(["13_15"])
    assert tapped(BANDS, "13_15", ["13_15"]) == Draft([])
    assert value(tapped(BANDS, "done", ["13_15"])) == mostly("13_15")
    assert value(tapped(BANDS, "16_17", ["13_15"])) == mostly("13_15", "16_17")
    assert isinstance(tapped(BANDS, "done"), Problem)
    assert tapped(BANDS, "count", ["13_15"]) == Draft("counting")
    assert tapped(BANDS, "mostly", "counting") == Draft([])
    assert tapped(BANDS, "99_99") is None
    assert BANDS.show(mostly("13_15", "16_17"), "q", EN) == "mostly 13–15 and 16–17"
    assert BANDS.fits(None) and not age_bands(("10_12",)).fits(mostly("13_15"))


# Numbers, choices, picks

def test_numbers() -> None:
    """Whole ones within bounds; a plus before them is nothing, a blank within makes two; words are explained."""
    faces = number(0, 33, quick=range(5), more=True, may_skip=True)
    assert [value(typed(faces, text)) for text in ("0", "+2", " 33 ", "٧")] == [0, 2, 33, 7]
    assert problem(typed(faces, "34")) == "34 is too many: at most 33 here."
    assert problem(typed(faces, "-1")) == "-1 is too few: at least 0."
    for text in ("", "two", "2.5", "1e3", "9" * 30, "1 2", "2²"):
        assert problem(typed(faces, text)) == "A whole number from 0 to 33, please."
    assert value(tapped(faces, "4")) == 4
    assert tapped(faces, "more") == Draft("more") and faces.fits_draft("more")
    assert [tapped(faces, key) for key in ("5", "-1", "", "4" * 100)] == [None] * 4
    assert faces.rows("q", "more", EN) == ()
    assert isinstance(tapped(number(0, 3, quick=range(5), more=True), "4"), Problem)
    labels = [button.label for row in number(0, 3, quick=range(5), more=True).rows("q", None, EN) for button in row]
    assert labels == ["0", "1", "2", "3"]
    assert faces.fits(None) and not number().fits(None) and not number().fits(True) and not number().fits("3")


def test_choices() -> None:
    """By tap or by the label typed, in any case; anything else is told what the buttons say."""
    held: Choice = choice("as_planned", "other_times", "not_held")
    assert value(held.read_text_for("log_session-held", " as PLANNED ", EN)) == "as_planned"
    assert value(held.read_text_for("log_session-held", FI.text("log_session-held.not_held"), FI)) == "not_held"
    assert problem(held.read_text_for("log_session-held", "hm", EN)).startswith("Please tap")
    assert problem(typed(held, "hm")).startswith("Please tap")
    assert value(tapped(held, "not_held")) == "not_held" and tapped(held, "as_last") is None
    assert held.show("not_held", "log_session-held", EN) == "Not held"
    assert held.fits("not_held") and not any(map(held.fits, ["gone", None, 1, ["not_held"]]))
    units = choice_of({"3": "Boathouse", "4": "Mill"}, more=("done",))
    assert value(units.read_text_for("q", "boathouse", EN)) == "3"
    assert [button.label for row in units.rows("my_unit-unit", None, EN) for button in row][:2] == ["Boathouse", "Mill"]


def test_a_choice_that_answers_more() -> None:
    """A line typed at it answers the later question; what an option carries goes with it."""
    held = choice("as_planned", "same_as_last", or_typed=("counts", COUNTS, "as_planned"),
                  carries={"same_as_last": {"": "as_planned", "youth_run": "no"}})
    assert held.typed and not choice("x").typed
    assert held.read_text_for("log_session-held", "14 18 1 0 / +2", EN) == Given(
        "as_planned", {"counts": [14, 18, 1, 0], "new_faces": 2})
    doubt = held.read_text_for("log_session-held", "121", EN)
    assert isinstance(doubt, Doubt) and doubt.given == Given("as_planned", {"counts": [0, 0, 0, 121]})
    assert "Four numbers" in problem(held.read_text_for("log_session-held", "hm", EN))
    assert tapped(held, "same_as_last") == Given("as_planned", {"youth_run": "no"})


def test_picks() -> None:
    """Up to so many; the last allowed one closes the step, or is told; words lose no pick."""
    two = pick(2, ("social", "sport", "other"), may_skip=True)
    assert tapped(two, "sport") == Draft(["sport"])
    assert tapped(two, "sport", ["sport"]) == Draft([])
    assert value(tapped(two, "other", ["sport"])) == ["sport", "other"]
    assert value(tapped(two, "done", ["sport"])) == ["sport"]
    assert tapped(two, "gone") is None
    open_end = pick(2, ("social", "sport", "other"), closes=False)
    assert tapped(open_end, "other", ["sport"]) == Draft(["sport", "other"])
    third = tapped(open_end, "social", ["sport", "other"])
    assert problem(third) == "2 at most. Tap one again to take it away."
    assert isinstance(third, Problem) and third.draft == ["sport", "other"]
    assert "at least one" in problem(tapped(open_end, "done", []))
    assert typed(two, "sport and more", ["sport"]) == Problem("answers-tap", {}, ["sport"])
    assert two.show(["social", "sport"], "log_session-tags", EN) == "Being together and Sport"
    assert two.fits(["sport"]) and two.fits(None)
    assert not any(map(two.fits, [["gone"], ["social", "sport", "other"], "sport", {"sport": 1}]))


def test_switch() -> None:
    """A switch on the card hears neither words nor taps."""
    assert isinstance(typed(on_card(), "yes"), Problem) and tapped(on_card(), "yes") is None


# Words

def test_one_line() -> None:
    """Line breaks become blanks; quick ones can be tapped; nothing at all is asked for again."""
    area = line(20, quick=("East shore", "Harbour"))
    assert value(typed(area, "  East\n shore ")) == "East shore"
    assert value(tapped(area, "q1")) == "Harbour"
    assert [tapped(area, key) for key in ("q2", "q", "qx", "q11", "shorten")] == [None] * 5
    for text in ("", "   ", "\n", "\x00"):
        assert problem(typed(area, text)) == "That was empty. Please write a few words."


@pytest.mark.parametrize("character", ["x", "ä", "🎱", "👩‍👩‍👧‍👦", "🇫🇮", "e\u0301"])
def test_length_of_words(character: str) -> None:
    """Counted in characters as Python counts them; a longer text is not lost, its beginning may be kept."""
    reflection = long_text(50)
    fitting = character * (50 // len(character))
    assert value(typed(reflection, fitting)) == fitting
    long = character * 51
    reading = typed(reflection, long)
    assert f"{len(long)} characters; 50 fit here" in problem(reading)
    assert isinstance(reading, Problem) and reflection.fits_draft(reading.draft)
    kept = value(tapped(reflection, "shorten", reading.draft))
    assert long.startswith(kept) and len(kept) == 50 and reflection.fits(kept)
    assert tapped(reflection, "shorten") is None


def test_long_words_keep_their_lines() -> None:
    """Only the blanks around a long text are taken off."""
    assert value(typed(long_text(), " one\n\ntwo ")) == "one\n\ntwo"
    assert long_text(may_skip=True).fits(None) and not any(map(long_text(3).fits, ["", "four", None, 3, ["x"]]))


# Days and times

@pytest.mark.parametrize(("text", "found"), [
    ("15.5.", TODAY), ("15.5", TODAY), ("15/5", TODAY), ("15 5", TODAY), ("15.05.2026", TODAY), ("15/5/2026", TODAY),
    ("15. 5.", None), ("2026-05-15", TODAY), ("2026-5-9", date(2026, 5, 9)), ("Friday", TODAY), ("fri", TODAY),
    ("Thursday", date(2026, 5, 14)), ("sat", date(2026, 5, 9)), ("today", TODAY), ("YESTERDAY", date(2026, 5, 14)),
    ("15.5. 2026", TODAY), ("１５.５.", TODAY), ("1.5.", date(2026, 5, 1)), ("15–5", None), ("31.4.", None),
    ("2026-13-01", None), ("soon", None), ("", None), ("5", None), ("0.0.", None), ("1.1.0000", None),
])
def test_days(text: str, found: date | None) -> None:
    """As people write them here; what is no day is asked for with an example."""
    reading = typed(day(TODAY, 14), text)
    if found is None:
        assert problem(reading) == "Which day? Tap one, or type it like 14.5."
    else:
        assert value(reading) == found.isoformat()


def test_days_in_every_language() -> None:
    """Weekdays and yesterday by the names of the language, short and long."""
    for language in LANGUAGES:
        for width in ("abbreviated", "wide"):
            for weekday, name in enumerate(words(language).weekdays(width)):  # type: ignore[arg-type]
                found = date.fromisoformat(value(typed(day(TODAY), name, None, language)))
                assert found.weekday() == weekday and timedelta() <= TODAY - found < timedelta(7)
        yesterday = words(language).text("answers-yesterday")
        assert value(typed(day(TODAY), yesterday, None, language)) == "2026-05-14"


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_as_our_own_buttons_write_them(language: str) -> None:
    """What a button or a card shows can be typed, with its weekday or without, of any month, also long ago."""
    for month in range(1, 13):
        for written in (words(language).day, words(language).date):
            shown = date(2025, month, 8)
            asked = day(date(2025, 12, 31), 400)
            assert value(typed(asked, written(shown), None, language)) == shown.isoformat(), written(shown)


@pytest.mark.parametrize(("language", "text", "found"), [
    ("fi", "perjantaina", None), ("fi", "8. toukokuuta", "2026-05-08"), ("fi", "eilen", "2026-05-14"),
    ("fi", "Pe 8.5.", "2026-05-08"), ("sv", "idag", "2026-05-15"), ("sv", "i går", "2026-05-14"),
    ("sv", "igar", "2026-05-14"), ("sv", "lördag", "2026-05-09"), ("sv", "LORDAG", "2026-05-09"),
    ("sv", "8 maj 2026", "2026-05-08"), ("sv", "8/5", "2026-05-08"), ("et", "eile", "2026-05-14"),
    ("et", "tana", "2026-05-15"), ("et", "R", "2026-05-15"), ("et", "reede", "2026-05-15"),
    ("et", "8. mai", "2026-05-08"), ("et", "08.05.2026", "2026-05-08"), ("ro", "ieri", "2026-05-14"),
    ("ro", "sâmbătă", "2026-05-09"), ("ro", "sambata", "2026-05-09"), ("ro", "vin", "2026-05-15"),
    ("ro", "marţi", "2026-05-12"), ("ro", "8 mai", "2026-05-08"), ("ro", "vineri, 8 mai", "2026-05-08"),
    ("ro", "joi 8 mai", None), ("en", "8 May", "2026-05-08"), ("en", "Friday 8 May", "2026-05-08"),
    ("en", "30 Feb", None), ("en", "8 Mayday", None), ("et", "8 juu", None),
])
def test_days_as_people_write_them(language: str, text: str, found: str | None) -> None:
    """With or without accents, capitals and stops; a weekday that is another day's is not taken for either."""
    reading = typed(day(TODAY), text, None, language)
    assert (value(reading) if isinstance(reading, Given) else None) == found


def test_names_that_are_taken() -> None:
    """A name that is there already, in whatever case, is not taken again; one that cannot be told apart is no name."""
    asked = line(taken=["Boathouse"], quick=["boathouse", "Mill"])
    assert problem(typed(asked, " BOATHOUSE ")).startswith("“BOATHOUSE” is there already.")
    assert value(typed(asked, "Boathouse 2")) == "Boathouse 2"
    assert [button.label for row in asked.rows("q", None, EN) for button in row] == ["Mill"]


def test_a_doubt_about_words() -> None:
    """What looks wrong is asked once more and can still be meant."""
    asked = line(doubt=lambda text: "log_session-area.doubt" if "12" in text else "")
    doubt = typed(asked, "Harbour Street 12")
    assert isinstance(doubt, Doubt) and doubt.given.value == "Harbour Street 12"
    assert value(typed(asked, "Harbour")) == "Harbour"


def test_bounds_of_days() -> None:
    """Not still to come, not more than so many days ago; told with the day that was understood."""
    assert problem(typed(day(TODAY), "16.5.")) == (
        "Sat 16 May is still to come; today is Fri 15 May. Only what has happened can be logged.")
    assert problem(typed(day(TODAY), "30.4.")) == (
        "Thu 30 Apr is more than 14 days ago. The earliest day that can be logged is Fri 1 May.")
    assert value(tapped(day(TODAY), "2026-05-01")) == "2026-05-01"
    assert isinstance(tapped(day(TODAY), "2026-05-16"), Problem)
    assert [tapped(day(TODAY), key) for key in ("2026-13-45", "tomorrow", "0000-00-00", "2026-02-30")] == [None] * 4
    assert day(TODAY).fits("2026-05-01") and not day(TODAY).fits("2026-04-30")
    assert day(TODAY).show("2026-05-14", "q", EN) == "Thu 14 May"


def test_days_around_the_turn_of_the_year() -> None:
    """Early in January, 30.12. was last week; late in December, 2.1. was last winter, and too long ago."""
    assert value(typed(day(date(2027, 1, 3)), "30.12.")) == "2026-12-30"
    assert value(typed(day(date(2027, 1, 3)), "2.1.")) == "2027-01-02"
    assert value(typed(day(date(2027, 1, 3)), "Wednesday")) == "2026-12-30"
    assert isinstance(typed(day(date(2026, 12, 30)), "2.1."), Problem)
    assert value(typed(day(date(2028, 3, 1)), "29.2.")) == "2028-02-29"
    assert isinstance(typed(day(date(2027, 3, 1)), "29.2."), Problem)


@given(today=st.dates(date(2020, 1, 1), date(2040, 12, 31)), back=st.integers(0, 14))
def test_every_day_within_reach_is_understood(today: date, back: int) -> None:
    """On any day of any year, written in any of the ways, tapped or by its weekday; clock changes play no part."""
    wanted = today - timedelta(days=back)
    asked = day(today, 14)
    for text in (f"{wanted.day}.{wanted.month}.", f"{wanted.day}/{wanted.month}", wanted.isoformat(),
                 f"{wanted:%d.%m.%Y}"):
        assert value(typed(asked, text)) == wanted.isoformat()
    assert value(tapped(asked, wanted.isoformat())) == wanted.isoformat()
    if back < 7:
        assert value(typed(asked, EN.weekdays("wide")[wanted.weekday()])) == wanted.isoformat()


@pytest.mark.parametrize(("text", "found"), [
    ("17-21", ["17:00", "21:00"]), ("17:30-21", ["17:30", "21:00"]), ("17.30–21.15", ["17:30", "21:15"]),
    ("9 - 15", ["09:00", "15:00"]), ("17 to 21", ["17:00", "21:00"]), ("21-1", ["21:00", "01:00"]),
    ("18-24", ["18:00", "00:00"]), ("from 17 to 21", ["17:00", "21:00"]), ("klo 17–21", ["17:00", "21:00"]),
    ("kl. 17.30 till 21", ["17:30", "21:00"]), ("Kl 17 – kl 21", ["17:00", "21:00"]),
    ("kell 17-21", ["17:00", "21:00"]), ("17 kuni 21:15", ["17:00", "21:15"]), ("de la 17 la 21", ["17:00", "21:00"]),
    ("17 până la 21", ["17:00", "21:00"]), ("între 17 și 21:30", ["17:00", "21:30"]), ("17 21", None),
    ("17 or 21", None),
    ("١٧-٢١", ["17:00", "21:00"]), ("17-17", None), ("25-26", None), ("17:60-18", None),
    ("17", None), ("all evening", None), ("", None), ("17-21-23", None),
])
def test_time_spans(text: str, found: list[str] | None) -> None:
    """From when to when, also over midnight."""
    reading = typed(time_span(), text)
    if found is None:
        assert problem(reading) == "From when to when? Like 17-21 or 17:30-21."
    else:
        assert value(reading) == found and time_span().fits(found)


def test_length_of_time_spans() -> None:
    """Over midnight counts to the next morning; more than twelve hours is asked once more, of a camp it is not."""
    assert span_minutes("21:00", "01:00") == 240 and span_minutes("17:00", "21:30") == 270
    doubt = typed(time_span(), "9-22")
    assert isinstance(doubt, Doubt) and doubt.facts == {"length": "13 h"} and doubt.given.value == ["09:00", "22:00"]
    assert isinstance(typed(time_span(), "21-17"), Doubt) and isinstance(typed(time_span(24), "21-17"), Given)
    assert time_span().show(["17:30", "21:00"], "q", EN) == "17:30–21"
    assert time_span().show(["17:30", "21:00"], "q", FI) == "17.30–21"
    assert not any(map(time_span().fits, [["x", "y"], ["17:00"], ["17:00", "25:00"], ["17", "21"]]))


@pytest.mark.parametrize(("text", "minutes"), [
    ("1.5 h", 90), ("1,5 t", 90), ("90 min", 90), ("1:30", 90), ("1.30", 90), ("1,5", 90), ("2", 120), ("90", 90),
    ("2 h", 120), ("2h", 120), ("1 h 30", 90), ("1 h 30 min", 90), ("1 t 30 min", 90), ("45 minuuttia", 45),
    ("12", 720), ("13", 13), ("0:45", 45), ("1,75", 105), ("1.75 h", 105), ("1,50", 90), ("0,5 h", 30),
    ("2 tuntia", 120), ("2 hours", 120), ("2 timmar", 120), ("1 timme och 30 minuter", 90), ("1,5 tim", 90),
    ("2 tundi", 120),
    ("1 tund ja 30 minutit", 90), ("2 ore", 120), ("1 oră și 30 de minute", 90), ("90 de minute", 90), ("1 oră", 60),
    ("45 minutit", 45), ("1 h 30 min.", 90), ("½ h", None), ("", None), ("long", None),
    ("1:75", None), ("-1 h", None), ("2 days", None),
])
def test_durations(text: str, minutes: int | None) -> None:
    """Hours with a point or a comma, minutes, clock-wise; up to 12 a bare number is hours, above it minutes."""
    reading = typed(duration(720), text)
    if minutes is None:
        assert problem(reading) == "How long? Like 2 h or 90 min, at most 12 h."
    else:
        assert value(reading) == minutes and duration(720).fits(minutes)


def test_bounds_of_durations() -> None:
    """More than nothing and no longer than the session; all of it or half with a tap."""
    four = duration(240, may_skip=True)
    assert problem(typed(four, "5 h")) == "5 h does not fit: more than nothing and at most 4 h."
    assert problem(typed(four, "0")) == "0 h does not fit: more than nothing and at most 4 h."
    assert value(tapped(four, "240")) == 240 and value(tapped(four, "120")) == 120
    assert tapped(four, "60") is None
    assert four.show(90, "q", EN) == "1 h 30 min" and four.fits(None)
    assert not four.fits(241) and not four.fits(True) and not four.fits("90")


# Zones and codes

def test_time_zones() -> None:
    """By its city in English or in one's own language, in any case, or whole; tapped where offered."""
    zones = time_zone("Europe/Helsinki", "Europe/Tallinn")
    assert value(typed(zones, "helsinki")) == "Europe/Helsinki" == value(tapped(zones, "Europe/Helsinki"))
    assert value(typed(zones, "europe/TALLINN")) == "Europe/Tallinn"
    assert value(typed(zones, "new york")) == "America/New_York" == value(typed(zones, "america/new_york"))
    assert problem(typed(zones, "Atlantis")).startswith("I do not know a time zone for “Atlantis”")
    for language, city, zone in (("fi", "Tukholma", "Stockholm"), ("sv", "helsingfors", "Helsinki"),
                                 ("et", "Helsingi", "Helsinki"), ("ro", "Bucuresti", "Bucharest")):
        assert value(typed(zones, city, None, language)) == f"Europe/{zone}"
    assert [button.label for row in zones.rows("q", None, words("sv")) for button in row] == ["Helsingfors", "Tallinn"]
    assert tapped(zones, "Europe/Berlin") is None
    assert zones.fits("Europe/Helsinki") and not zones.fits(3)


SPOKEN, TOKEN = "7KQ0M-2XW1T", "LR2A4bSJXDn3n6mIDpPEMQ"


@pytest.mark.parametrize("text", ["7KQ0M-2XW1T", "7kq0m 2xw1t", " 7KQOM2XWIT ", "7KQ0M–2XW1T", "7 K Q O M - 2 x w l t",
                                  "７ＫＱ０Ｍ-２ＸＷ１Ｔ"])
def test_a_code_as_it_is_read_aloud(text: str) -> None:
    """With blanks, in lower case, O for 0, I or L for 1: one of its hashes is the code's."""
    assert SEAL.of(as_typed(SPOKEN)) in value(typed(code(SEAL.of_code), text))


@pytest.mark.parametrize("text", [
    TOKEN, f" {TOKEN}\n", f"https://t.me/logbook_bot?start={TOKEN}", f"t.me/logbook_bot?start={TOKEN}",
    f"tg://resolve?domain=logbook_bot&start={TOKEN}", f"https://logbook.example.org/join/{TOKEN}",
    f"http://127.0.0.1:8080/join/{TOKEN}/",
])
def test_a_code_as_it_is_pasted(text: str) -> None:
    """A bare token or a whole link, of Telegram or of the browser chat."""
    assert SEAL.of(TOKEN) in value(typed(code(SEAL.of_code), text))


@pytest.mark.parametrize("text", ["", "hello", "no idea", "no idea at all", "thirty or forty", "7KQ0M", "7KQ0M-2XW1T-9",
                                  "https://t.me/logbook_bot", "<b>7KQ0M-2XW1T</b>", "x" * 65, "ääkköset12"])
def test_what_is_no_code(text: str) -> None:
    """Anything else is told what a code looks like, and no hash of it is kept."""
    assert "does not look like an invitation code" in problem(typed(code(SEAL.of_code), text))


# Whatever people write

EVERY: dict[str, AnswerType] = {
    "counts": COUNTS, "counts_alone": head_counts(), "ages": age_bands(AGE_BANDS, total=30),
    "few_ages": age_bands(("10_12",)),
    "faces": number(0, 33, quick=range(5), more=True, may_skip=True), "number": number(), "day": day(TODAY),
    "span": time_span(), "long_span": time_span(24), "length": duration(240), "line": line(80), "text": long_text(700),
    "zone": time_zone("Europe/Helsinki"), "code": code(SEAL.of_code), "tags": pick(2, ("social", "sport")),
    "held": choice("as_planned", "not_held", or_typed=("counts", COUNTS, "as_planned")), "switch": on_card(),
}
DRAFTS: dict[str, list[Any]] = {"counts": [[1, 2, 3, 4], [5000, 0, 0, 0]], "ages": ["counting", ["10_12"]],
                                "few_ages": ["counting", ["10_12"]], "faces": ["more"], "tags": [["sport"]],
                                "text": [{"kept": "x"}]}
NEARLY = st.text(st.sampled_from("0123456789 -–/+,.:;<h tminalleunder🎱٣\x00\n=_") | st.characters(), max_size=60)
SAID = st.one_of(st.text(max_size=100), NEARLY, st.from_regex(r"-?\d{1,5}( \d{1,4}){0,4}( / [+]?\d{1,2}(-\d\d)?)?"))
KEYS = st.one_of(st.text(max_size=12), st.from_regex(r"\d[+-]\d", fullmatch=True), st.sampled_from([
    "done", "tap", "type", "more", "count", "mostly", "shorten", "q0", "10_12", "13_15", "sport", "as_planned", "4",
    "0+5", "2026-05-14", "9999-99-99", "240", "120", "Europe/Helsinki"]))


def check(answer: AnswerType, reading: Reading | None, language: str) -> None:
    """What came of it can be kept as JSON, would be taken again, and can be shown or explained."""
    spoken = words(language)
    if isinstance(reading, Doubt):
        assert spoken.text(reading.key, **reading.facts)
        assert json.loads(json.dumps(dict(reading.facts))) == dict(reading.facts)
        reading = reading.given
    if isinstance(reading, Given):
        assert json.loads(json.dumps([reading.value, dict(reading.also)])) == [reading.value, dict(reading.also)]
        assert answer.fits(reading.value)
        assert isinstance(answer.show(reading.value, "log_session-tags" if not isinstance(answer, Choice)
                                      else "log_session-held", spoken), str)
    elif isinstance(reading, Draft):
        assert reading.state is None or answer.fits_draft(json.loads(json.dumps(reading.state)))
        answer.rows("log_session-tags", reading.state, spoken)
        answer.facts(reading.state, spoken)
    elif isinstance(reading, Problem):
        assert spoken.text(reading.key, **reading.facts)
        assert reading.draft is None or answer.fits_draft(json.loads(json.dumps(reading.draft)))


@pytest.mark.parametrize("kind", EVERY)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=SAID, key=KEYS, language=st.sampled_from(LANGUAGES), data=st.data())
def test_whatever_is_said(kind: str, text: str, key: str, language: str, data: st.DataObject) -> None:
    """No text and no button's key raises, in any language; what is accepted is plain, fits, and can be shown."""
    answer = EVERY[kind]
    draft = data.draw(st.sampled_from([None, *DRAFTS.get(kind, [])]))
    check(answer, answer.read_text(text, draft, words(language)), language)
    check(answer, answer.read_tap(key, draft, words(language)), language)
    if isinstance(answer, Choice):
        check(answer, answer.read_text_for("log_session-held", text, words(language)), language)


OLD_VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.floats(),
                          lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(
                              ["mode", "bands", "numbers", "kept"]), inner, max_size=4), max_leaves=6)


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind not in ("switch", "code")])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(old=OLD_VALUES)
def test_whatever_an_older_script_recorded(kind: str, old: Any) -> None:
    """A value of another kind does not fit; one that fits can be shown."""
    answer = EVERY[kind]
    try:
        fits = old is not None and answer.fits(old)
    except (TypeError, ValueError, KeyError, AttributeError):
        fits = False  # as the engine takes it
    if fits:
        assert isinstance(answer.show(old, "log_session-held" if kind == "held" else "log_session-tags", EN), str)
