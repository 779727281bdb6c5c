"""The kinds of answer a question can have: read what a person wrote or tapped, explain, show back, check again.

An answer type holds no state. `draft` is plain JSON data of an answer not yet finished (bands picked so far, counters),
kept in the talk's record by the engine. Values are plain JSON data too, so that a record is readable by any program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from conversations.screen import Button, in_rows
from conversations.spellings import bare, day_in, minutes_in, span_in
from conversations.words import Words

Value = Any


@dataclass(frozen=True)
class Given:
    """Accepted. `also` answers questions that come later, by their keys."""

    value: Value
    also: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """Not finished: shown again with this state."""

    state: Any


@dataclass(frozen=True)
class Problem:
    """Cannot be taken as it is: why, in the words `key` with `facts`; `draft` keeps what should not be lost."""

    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    draft: Any = None


@dataclass(frozen=True)
class Doubt:
    """Unusual but possible: asked once more before it is taken."""

    given: Given
    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    without: Value = None
    """What would be left of it without what the doubt is about; None where nothing can be left out."""


Reading = Given | Draft | Problem | Doubt


@dataclass(frozen=True)
class AnswerType:
    """What the engine asks of every type; each below overrides what differs."""

    may_skip: bool = field(default=False, kw_only=True)
    on_card: bool = field(default=True, kw_only=True)
    """Whether a card reads it back, given that the question has a `.label`."""

    typed = True
    """Whether words are expected, so that a channel can open the keyboard."""
    counts_every_tap = False
    """Whether a tap on the same question's earlier message still counts, as on a hand counter."""
    sentences = False
    """Whether the answer is somebody's own sentences, rather than figures and names."""

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        return Problem("answers-tap", {}, draft)

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        """The reading of a button's key; None when this question has no such button."""
        return None

    def read_document(self, name: str, content: bytes | None, draft: Any, words: Words) -> Reading | None:
        """The reading of a file, whose content is None where it could not be had; None: files are not taken."""
        return None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        """The buttons, without Skip and Back, which the engine adds."""
        return ()

    def variant(self, draft: Any) -> str:
        """The attribute of the question's text to show in this state; empty for the text itself."""
        return ""

    def facts(self, draft: Any, words: Words) -> dict[str, Any]:
        """Facts of the draft for the question's text."""
        return {}

    def show(self, value: Value, question: str, words: Words) -> str:
        """The answer as read back on the card."""
        return str(value)

    def fits(self, value: Value) -> bool:
        """Whether an answer given before would be taken here now."""
        return True

    def fits_draft(self, draft: Any) -> bool:
        """Whether a half-finished answer, perhaps of an older script, can be gone on with here."""
        return False


def tidy(text: str) -> str:
    """Digits of any script as 0-9, keycap emoji as their digit, odd blanks and dashes as plain ones."""
    plain = []
    for character in unicodedata.normalize("NFKC", re.sub("[¹²³⁰-₟]", "?", text)):  # "14²" is no 142
        digit = unicodedata.decimal(character, None)
        if digit is not None:
            plain.append(str(digit))
        elif character in "‐‑‒–—−":
            plain.append("-")
        elif character not in "\ufe0f\u20e3\u200b\u200e\u200f\u2066\u2067\u2068\u2069\u061c":
            plain.append(character)
    return " ".join("".join(plain).split())


@dataclass(frozen=True)
class Choice(AnswerType):
    """One of several, by tap or by its label typed. Built by `choice`."""

    options: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    carries: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    """What an option answers besides: {option: {key: value}}; the question's own key may be among them."""
    or_typed: tuple[str, AnswerType, str] | None = None
    """(key, type, option): typed text answers that later question, and this one with the option."""
    width: int = 2

    @property
    def typed(self) -> bool:  # type: ignore[override]
        return self.or_typed is not None

    def carrying(self, carries: Mapping[str, Mapping[str, Value]]) -> Choice:
        """The same choice, whose options answer later questions as well."""
        return replace(self, carries=carries)

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        return Problem("answers-choose")

    def read_text_for(self, question: str, text: str, words: Words) -> Reading:
        """As read_text, knowing the labels: a label typed is a tap, anything else the later question's answer."""
        for option in self.options:
            if text.strip().casefold() == self._label(question, option, words).casefold():
                return self._given(option)
        if self.or_typed is None:
            return Problem("answers-choose", {"options": [self._label(question, o, words) for o in self.options[:4]]})
        return self._typed_instead(self.or_typed[1].read_text(text, None, words))

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        if key in self.options:
            return self._given(key)
        reading = self.or_typed[1].read_tap(key, draft, words) if self.or_typed is not None and draft else None
        return self._typed_instead(reading) if reading is not None else None

    def _typed_instead(self, reading: Reading) -> Reading:
        """What was read of the later question's answer, with the option that it stands for."""
        assert self.or_typed is not None
        key, _, option = self.or_typed
        if isinstance(reading, Given):
            return Given(option, {key: reading.value, **reading.also})
        if isinstance(reading, Doubt):
            given = Given(option, {key: reading.given.value, **reading.given.also})
            return Doubt(given, reading.key, reading.facts)
        return reading

    def _given(self, option: str) -> Given:
        also = dict(self.carries.get(option, {}))
        return Given(also.pop("", option), also)

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        begun = self.or_typed[1].rows(question, draft, words) if self.or_typed is not None and draft else ()
        options = [Button(self._label(question, option, words), option) for option in self.options]
        return (*begun, *in_rows(options, self.width))

    def _label(self, question: str, option: str, words: Words) -> str:
        return self.labels.get(option) or words.text(f"{question}.{option}")

    def show(self, value: Value, question: str, words: Words) -> str:
        return self._label(question, value, words)

    def fits(self, value: Value) -> bool:
        return value in self.options or (self.or_typed is not None and value == self.or_typed[2])

    def fits_draft(self, draft: Any) -> bool:
        return self.or_typed is not None and self.or_typed[1].fits_draft(draft)


def choice(*options: str, labels: Mapping[str, str] | None = None,
           carries: Mapping[str, Mapping[str, Value]] | None = None,
           or_typed: tuple[str, AnswerType, str] | None = None, may_skip: bool = False, width: int = 2,
           on_card: bool = True) -> Choice:
    """One of these options, labelled `<question>.<option>`, or by `labels` where the names are people's own.

    `carries` lets an option answer later questions as well; under "" it may name another value for this one.
    """
    return Choice(options, labels or {}, carries or {}, or_typed, width, may_skip=may_skip, on_card=on_card)


def choice_of(labels: Mapping[str, str], *, more: Sequence[str] = (), width: int = 1, may_skip: bool = False,
              on_card: bool = True) -> Choice:
    """One of these named things (key: its own name), then options that have words."""
    return choice(*labels, *more, labels=labels, width=width, may_skip=may_skip, on_card=on_card)


@dataclass(frozen=True)
class OnCard(AnswerType):
    """A switch that is never asked: the card has a button for it. False until tapped."""

    def show(self, value: Value, question: str, words: Words) -> str:
        return ""


def on_card() -> OnCard:
    """Something the card offers (`<question>.button`, and `.off` to take it back where that text exists)."""
    return OnCard(on_card=False)


@dataclass(frozen=True)
class Number(AnswerType):
    """A whole number within bounds. Built by `number`."""

    low: int = 0
    high: int = 999_999
    quick: tuple[int, ...] = ()
    more: bool = False

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        match = re.fullmatch(r"\+? ?(-?\d{1,9})", tidy(text))
        if match is None:
            return Problem("answers-number", {"low": self.low, "high": self.high}, draft)
        return self._bounded(int(match[1]), draft)

    def _bounded(self, value: int, draft: Any) -> Reading:
        if value < self.low:
            return Problem("answers-number_low", {"value": value, "low": self.low}, draft)
        if value > self.high:
            return Problem("answers-number_high", {"value": value, "high": self.high}, draft)
        return Given(value)

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        if key == "more" and self.more:
            return Draft("more")
        return self._bounded(int(key), draft) if key.isdecimal() and int(key) in self.quick else None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        if draft == "more":
            return ()
        buttons = [Button(str(n), str(n)) for n in self.quick if self.low <= n <= self.high]
        if self.more and self.high > max(self.quick):
            buttons.append(Button(f"{max(self.quick) + 1}+", "more"))
        return in_rows(buttons, 6)

    def variant(self, draft: Any) -> str:
        return "more" if draft == "more" else ""

    def fits(self, value: Value) -> bool:
        return (value is None and self.may_skip) or (type(value) is int and self.low <= value <= self.high)

    def fits_draft(self, draft: Any) -> bool:
        return self.more and draft == "more"


def number(low: int = 0, high: int = 999_999, *, quick: Sequence[int] = (), more: bool = False,
           may_skip: bool = False) -> Number:
    """A whole number from low to high; `quick` ones as buttons, `more` adds "5+" that asks for it typed."""
    return Number(low, high, tuple(quick), more, may_skip=may_skip)


@dataclass(frozen=True)
class HeadCounts(AnswerType):
    """How many came, by gender: a list of four numbers. Built by `head_counts`."""

    most: int = 5000
    usual: int = 5000
    ages: AgeBands | None = None
    counts_every_tap = True

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        line = tidy(text)
        parts = [part.strip() for part in re.split(r"[/;]", line)]
        numbers = self._numbers(parts[0])
        if numbers is None:
            return Problem("answers-head_counts", {}, draft)
        if min(numbers) < 0:
            return Problem("answers-negative", {"value": min(numbers)}, draft)
        if sum(numbers) > self.most:
            return Problem("answers-never", {"value": sum(numbers), "high": self.most}, draft)
        also = self._also(parts[1:], sum(numbers), draft, words)
        if isinstance(also, Problem):
            return also
        return self._usual(Given(numbers, also))

    def _usual(self, given: Given) -> Reading:
        if sum(given.value) > self.usual:
            return Doubt(given, "answers-unusual_counts", {"value": sum(given.value)})
        return given

    @staticmethod
    def _numbers(text: str) -> list[int] | None:
        """Four numbers, or one that is all of unknown gender; signs are read so that they can be explained."""
        if not re.fullmatch(r"-?\d{1,7}(?:(?: ?[,.] ?| )-?\d{1,7}){0,3}", text):
            return None
        found = [int(found) for found in re.findall(r"-?\d+", text)]
        if len(found) == 4:
            return found
        return [0, 0, 0, found[0]] if len(found) == 1 else None

    def _also(self, parts: Sequence[str], total: int, draft: Any, words: Words) -> dict[str, Value] | Problem:
        """Ages and new faces on the same line, in any order: `13-15` or `10-12 13-15`, `+2`."""
        also: dict[str, Value] = {}
        for part in parts:
            if re.fullmatch(r"\+ ?\d{1,6}", part):
                faces = int(part.lstrip("+ "))
                if faces > total:
                    return Problem("answers-new_over_total", {"value": faces, "high": total}, draft)
                if "new_faces" in also:
                    return Problem("answers-line", {"part": part[:40]}, draft)
                also["new_faces"] = faces
                continue
            reading = self.ages.read_text(part, None, words) if self.ages is not None else None
            if not isinstance(reading, Given) or "ages" in also:
                return Problem("answers-line", {"part": part[:40]}, draft)
            if (together := sum(reading.value["numbers"].values())) > total:
                return Problem("answers-ages_over_total", {"value": together, "high": total}, draft)
            also["ages"] = reading.value
        return also if total else {}

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        if key == "tap":
            return Draft(draft if isinstance(draft, list) else [0, 0, 0, 0])  # a second tap loses no count
        if key == "type":
            return Draft(None)
        if not isinstance(draft, list):
            return None
        if key == "done":
            return self._usual(Given(draft))
        match = re.fullmatch(r"([0-3])([+-])(\d)", key)
        if match is None:
            return None
        changed, sign = list(draft), 1 if match[2] == "+" else -1
        changed[int(match[1])] = max(0, changed[int(match[1])] + sign * int(match[3]))
        if sum(changed) > self.most:
            return Problem("answers-never", {"value": sum(changed), "high": self.most}, draft)
        return Draft(changed)

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        if not isinstance(draft, list):
            return ((Button(words.text("answers-tap_counters"), "tap"),),)
        rows = []
        for place, name in enumerate(("girls", "boys", "nonbinary", "unknown")):
            label = words.text(f"answers-{name}_short")
            rows.append((Button(f"{label} +1", f"{place}+1"), Button("+5", f"{place}+5"), Button("−1", f"{place}-1")))
        done = Button(words.text("answers-done_total", total=sum(draft)), "done", primary=True)
        return (*rows, (done, Button(words.text("answers-type_instead"), "type")))

    def variant(self, draft: Any) -> str:
        return "tapping" if isinstance(draft, list) else ""

    def facts(self, draft: Any, words: Words) -> dict[str, Any]:
        numbers = draft if isinstance(draft, list) else [0, 0, 0, 0]
        return dict(zip(("girls", "boys", "nonbinary", "unknown"), numbers, strict=True), total=sum(numbers))

    def show(self, value: Value, question: str, words: Words) -> str:
        girls, boys, nonbinary, unknown = value
        return words.text("answers-counts_shown", total=sum(value), girls=girls, boys=boys, nonbinary=nonbinary,
                          unknown=unknown)

    def fits(self, value: Value) -> bool:
        return (isinstance(value, list) and len(value) == 4 and all(type(number) is int for number in value)
                and min(value) >= 0 and sum(value) <= self.most)

    def fits_draft(self, draft: Any) -> bool:
        return self.fits(draft)


def head_counts(*, usual: int = 5000, ages: AgeBands | None = None) -> HeadCounts:
    """Girls, boys, non-binary, not known: one line of four numbers, one bare number (all not known), or tap counters.

    More than `usual` in all is asked again. With `ages` the line may go on: `14 18 1 0 / 13-15 / +2` answers the
    questions keyed "ages" and "new_faces" as well.
    """
    return HeadCounts(usual=usual, ages=ages)


@dataclass(frozen=True)
class AgeBands(AnswerType):
    """Mostly one or two bands, or counted: {"mode", "bands", "numbers"}. Built by `age_bands`."""

    bands: tuple[str, ...] = ()
    total: int | None = None

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        line = tidy(text).casefold()
        pairs = self._pairs(line, words)
        if pairs:
            return self._counted(pairs, draft)
        if draft == "counting":
            numbers = re.fullmatch(r"\d{1,6}(?:[ ,]+\d{1,6})*", line)
            found = [int(found) for found in re.findall(r"\d+", line)]
            if numbers and len(found) == len(self.bands):
                return self._counted(dict(zip(self.bands, found, strict=True)), draft)
            return Problem("answers-ages_counted", {}, draft)
        picked = self._named(line, words)
        if picked is None or len(picked) > 2:
            return Problem("answers-ages", {}, draft)
        return Given({"mode": "mostly", "bands": picked, "numbers": {}})

    def _spellings(self, words: Words) -> dict[str, str]:
        """How a band may be typed: 13-15, under 10, <10, and its label in this language."""
        spelled = {}
        for band in self.bands:
            label = tidy(words.text(f"answers-band_{band}")).casefold()
            spelled[label] = band
            spelled[label.replace(" ", "")] = band
            spelled[band.replace("_", "-")] = band
        if "under_10" in self.bands:
            spelled.update({"under 10": "under_10", "under10": "under_10", "<10": "under_10", "-10": "under_10"})
        return spelled

    def _named(self, line: str, words: Words) -> list[str] | None:
        spelled = self._spellings(words)
        names = "|".join(re.escape(name) for name in sorted(spelled, key=len, reverse=True))
        if not re.fullmatch(rf"(?:{names})(?:(?: ?[,+] ?| )(?:{names}))*", line):
            return None
        return list(dict.fromkeys(spelled[found] for found in re.findall(names, line)))

    def _pairs(self, line: str, words: Words) -> dict[str, int] | None:
        """Bands with numbers: `13-15 20, 16-17 8`, also with a colon or an equals sign."""
        spelled = self._spellings(words)
        names = "|".join(re.escape(name) for name in sorted(spelled, key=len, reverse=True))
        pair = rf"({names}) ?[:=]? ?(\d{{1,6}})(?!\d*-)"
        if not re.fullmatch(rf"{pair}(?:[ ,;]+{pair})*", line):
            return None
        return {spelled[name]: int(value) for name, value in re.findall(pair, line)}

    def _counted(self, numbers: dict[str, int], draft: Any) -> Reading:
        together = sum(numbers.values())
        if self.total is not None and together > self.total:
            return Problem("answers-ages_over_total", {"value": together, "high": self.total}, draft)
        full = {band: numbers.get(band, 0) for band in self.bands}
        return Given({"mode": "counted", "bands": [], "numbers": full})

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        picked = draft if isinstance(draft, list) else []
        if key == "count":
            return Draft("counting")
        if key == "mostly":
            return Draft([])
        if key == "done":
            return Given(self._mostly(picked)) if picked else Problem("answers-ages", {}, draft)
        if key not in self.bands:
            return None
        if key in picked:
            return Draft([band for band in picked if band != key])
        return Given(self._mostly([*picked, key])) if picked else Draft([key])

    @staticmethod
    def _mostly(bands: list[str]) -> dict[str, Value]:
        return {"mode": "mostly", "bands": bands, "numbers": {}}

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        if draft == "counting":
            return ((Button(words.text("answers-mostly_instead"), "mostly"),),)
        picked = draft if isinstance(draft, list) else []
        bands = [Button(("✓ " if band in picked else "") + words.text(f"answers-band_{band}"), band)
                 for band in self.bands]
        count = Button(words.text("answers-count_ages"), "count")
        done = (Button(words.text("answers-done"), "done", primary=True),) if picked else ()
        return (*in_rows(bands, 3), (*done, count))

    def variant(self, draft: Any) -> str:
        if draft == "counting":
            return "counting"
        return "second" if draft else ""

    def facts(self, draft: Any, words: Words) -> dict[str, Any]:
        picked = draft if isinstance(draft, list) else []
        return {"picked": [words.text(f"answers-band_{band}") for band in picked],
                "bands": ", ".join(words.text(f"answers-band_{band}") for band in self.bands)}

    def show(self, value: Value, question: str, words: Words) -> str:
        if value["mode"] == "mostly":
            bands = [words.text(f"answers-band_{band}") for band in value["bands"]]
            return words.text("answers-mostly_shown", bands=words.listed(bands))
        numbers = {band: number for band, number in value["numbers"].items() if number}
        shown = [f"{words.text(f'answers-band_{band}')}: {number}" for band, number in numbers.items()]
        rest = (self.total or 0) - sum(numbers.values())
        if rest > 0:
            shown.append(words.text("answers-band_rest", number=rest))
        return ", ".join(shown)

    def fits(self, value: Value) -> bool:
        if value is None:
            return self.may_skip
        bands, numbers = {*value["bands"], *value["numbers"]}, value["numbers"].values()
        return (value["mode"] in ("mostly", "counted") and bands <= set(self.bands)
                and all(type(number) is int and number >= 0 for number in numbers)
                and (self.total is None or sum(numbers) <= self.total))

    def fits_draft(self, draft: Any) -> bool:
        return draft == "counting" or (isinstance(draft, list) and set(draft) <= set(self.bands))


def age_bands(bands: Sequence[str], *, total: int | None = None, may_skip: bool = True) -> AgeBands:
    """One band and Done, or a second band which closes the step; or numbers by band, together at most `total`."""
    return AgeBands(tuple(bands), total, may_skip=may_skip)


@dataclass(frozen=True)
class Pick(AnswerType):
    """Up to `most` of several: a list of keys. Built by `pick`."""

    most: int = 2
    options: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    closes: bool = True
    width: int = 2
    typed = False

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        picked: list[str] = draft if isinstance(draft, list) else []
        if key == "done":
            return Given(picked) if picked or self.may_skip else Problem("answers-pick_one", {}, draft)
        if key not in self.options:
            return None
        if key in picked:
            return Draft([other for other in picked if other != key])
        if len(picked) + 1 == self.most and self.closes:
            return Given([*picked, key])
        if len(picked) == self.most:
            return Problem("answers-pick_most", {"most": self.most}, draft)
        return Draft([*picked, key])

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        picked = draft if isinstance(draft, list) else []
        buttons = [Button(("✓ " if option in picked else "") + self._label(question, option, words), option)
                   for option in self.options]
        done = ((Button(words.text("answers-done"), "done", primary=True),),) if picked else ()
        return (*in_rows(buttons, self.width), *done)

    def _label(self, question: str, option: str, words: Words) -> str:
        return self.labels.get(option) or words.text(f"{question}.{option}")

    def show(self, value: Value, question: str, words: Words) -> str:
        return words.listed([self._label(question, option, words) for option in value])

    def fits(self, value: Value) -> bool:
        return (value is None and self.may_skip) or (
            isinstance(value, list) and set(value) <= set(self.options) and len(value) <= self.most)

    def fits_draft(self, draft: Any) -> bool:
        return isinstance(draft, list) and set(draft) <= set(self.options) and len(draft) <= self.most


def pick(most: int, options: Sequence[str], *, labels: Mapping[str, str] | None = None, closes: bool = True,
         may_skip: bool = False, width: int = 2) -> Pick:
    """Several of these, at most `most`; with `closes` the last one allowed ends the step."""
    return Pick(most, tuple(options), labels or {}, closes, width, may_skip=may_skip)


BLANKS = " \t\n\r\v\f\xa0\u115f\u1160\u2800\u3164\uffa0"
"""What shows nothing, though it counts as a letter or a sign: no name is made of it."""
SPLIT_FROM = 4000
"""Characters from which on a message may be the first part of a longer one: Telegram's clients cut at 4,096."""


@dataclass(frozen=True)
class Text(AnswerType):
    """Words. Built by `line` and `long_text`."""

    longest: int = 120
    lines: bool = False
    quick: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    doubt: Callable[[str], str] = field(default=lambda text: "")
    guarded: bool = False

    @property
    def sentences(self) -> bool:  # type: ignore[override]
        return self.lines

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        text = text if self.lines else unicodedata.normalize("NFC", text)
        shown = "".join(character for character in text if character in "\n\u200d"
                        or unicodedata.category(character) not in ("Cc", "Cf", "Cs")).strip("\u200d" + BLANKS)
        if not (plain := shown.strip() if self.lines else " ".join(shown.split())):
            return Problem("answers-empty", {}, draft)
        if isinstance(draft, dict) and draft.get("cut"):  # a chat has sent one long message in two parts
            return Problem("answers-second_part", {"longest": self.longest},
                           {"kept": draft["kept"], "next": plain[:self.longest].rstrip()})
        if len(plain) > self.longest:
            return Problem("answers-too_long", {"length": len(plain), "longest": self.longest},
                           {"kept": plain[:self.longest].rstrip(), "cut": len(text) >= SPLIT_FROM})
        if plain.casefold() in {name.casefold() for name in self.taken}:
            return Problem("answers-taken", {"name": plain})
        if doubt := self.doubt(plain):
            return Doubt(Given(plain), doubt)
        return about_somebody(plain) if self.guarded else Given(plain)

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        if key == "shorten" and isinstance(draft, dict) and "kept" in draft:
            return Given(draft["kept"])
        if key == "next" and isinstance(draft, dict) and "next" in draft:
            return Given(draft["next"])
        if re.fullmatch(r"q\d", key) and int(key[1:]) < len(self.quick):
            return Given(self.quick[int(key[1:])])
        return None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        if isinstance(draft, dict) and "kept" in draft:
            shorten = Button(words.text("answers-shorten", longest=self.longest), "shorten")
            return ((shorten, Button(words.text("answers-take_second"), "next")),) if "next" in draft else ((shorten,),)
        return in_rows([Button(text, f"q{place}") for place, text in enumerate(self.quick)], 2)

    def fits(self, value: Value) -> bool:
        return (value is None and self.may_skip) or (isinstance(value, str) and 0 < len(value) <= self.longest)

    def fits_draft(self, draft: Any) -> bool:
        return isinstance(draft, dict) and self.fits(draft.get("kept"))


def about_somebody(text: str) -> Given | Doubt:
    """Words of one's own as an answer; doubted where something in them may point to one young person."""
    from conversations.no_names import seen, without

    found = [one.shown for one in seen(text)]
    return Doubt(Given(text), "answers-private", {"seen": found}, without(text)) if found else Given(text)


def line(longest: int = 120, *, quick: Sequence[str] = (), taken: Sequence[str] = (),
         doubt: Callable[[str], str] | None = None, guarded: bool = False, may_skip: bool = False) -> Text:
    """One line of words; line breaks become blanks. `quick` ones can be tapped instead (at most ten), `taken` names are
    not taken again, in whatever case. `doubt` gives the text that asks once more, "" for none; a `guarded` line is
    looked through for what may point to one young person."""
    free = tuple(name for name in quick if name.casefold() not in {other.casefold() for other in taken})
    return Text(longest, False, free[:10], tuple(taken), doubt or (lambda text: ""), guarded,
                may_skip=may_skip)


def long_text(longest: int = 700, *, may_skip: bool = False) -> Text:
    """Words with line breaks kept, looked through for what may point to one young person. A longer text is not lost:
    its beginning can be kept with one tap."""
    return Text(longest, True, guarded=True, may_skip=may_skip)


@dataclass(frozen=True)
class Day(AnswerType):
    """A day up to `back` days ago, never in the future: "2026-05-15". Built by `day`."""

    today: date = date.min
    back: int = 14

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        found = day_in(tidy(text), words, self.today)
        if found is None:
            yesterday = self.today - timedelta(days=1)
            return Problem("answers-day", {"example": f"{yesterday.day}.{yesterday.month}"})
        return self._bounded(found)

    def _bounded(self, found: date) -> Reading:
        if found > self.today:
            return Problem("answers-day_future", {"day": found, "today": self.today})
        if found < self.today - timedelta(days=self.back):
            return Problem("answers-day_old", {"day": found, "back": self.back,
                                               "first": self.today - timedelta(days=self.back)})
        return Given(found.isoformat())

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        try:
            return self._bounded(date.fromisoformat(key)) if re.fullmatch(r"\d{4}-\d\d-\d\d", key) else None
        except ValueError:
            return None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        buttons = [Button(words.text("answers-today"), self.today.isoformat()),
                   Button(words.text("answers-yesterday"), (self.today - timedelta(days=1)).isoformat())]
        buttons += [Button(words.day(earlier), earlier.isoformat())
                    for earlier in (self.today - timedelta(days=days) for days in range(2, 8))]
        return in_rows(buttons, 2)

    def show(self, value: Value, question: str, words: Words) -> str:
        return words.day(date.fromisoformat(value))

    def fits(self, value: Value) -> bool:
        return self.today - timedelta(days=self.back) <= date.fromisoformat(value) <= self.today


def day(today: date, back: int = 14) -> Day:
    """A day from `back` days ago to today, tapped or typed (15.5., 15/5, 2026-05-15, Friday, yesterday)."""
    return Day(today, back)


@dataclass(frozen=True)
class TimeSpan(AnswerType):
    """From when to when: ["17:00", "21:00"]; an end not after the start is the next morning. Built by `time_span`."""

    usual_hours: int = 12
    refuse: Callable[[str, str], Problem | None] = field(default=lambda starts, ends: None)

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        found = span_in(tidy(text))
        if found is None:
            return Problem("answers-time_span")
        starts, ends = found
        if (problem := self.refuse(starts, ends)) is not None:
            return problem
        minutes = span_minutes(starts, ends)
        given = Given([starts, ends])
        if minutes > self.usual_hours * 60:
            return Doubt(given, "answers-unusual_length", {"length": words.duration(minutes)})
        return given

    def show(self, value: Value, question: str, words: Words) -> str:
        return "–".join(words.clock(time.fromisoformat(part)) for part in value)

    def fits(self, value: Value) -> bool:
        return isinstance(value, list) and len(value) == 2 and all(
            re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", part) for part in value) and self.refuse(*value) is None


def span_minutes(starts: str, ends: str) -> int:
    """Minutes from one time of day to the next time it is the other."""
    first, last = (datetime.combine(date.min, time.fromisoformat(text)) for text in (starts, ends))
    return int((last - first).total_seconds() // 60) % (24 * 60)


def time_span(usual_hours: int = 12, refuse: Callable[[str, str], Problem | None] | None = None) -> TimeSpan:
    """`17-21`, `17:30-21`, `21.30-1`; more than `usual_hours` is asked again. `refuse` says what cannot be there."""
    return TimeSpan(usual_hours, refuse) if refuse is not None else TimeSpan(usual_hours)


@dataclass(frozen=True)
class Duration(AnswerType):
    """Minutes, at most `most`. Built by `duration`."""

    most: int = 720

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        minutes = minutes_in(tidy(text))
        if minutes is None:
            return Problem("answers-duration", {"most": words.duration(self.most)})
        return self._bounded(minutes, words)

    def _bounded(self, minutes: int, words: Words) -> Reading:
        if not 0 < minutes <= self.most:
            return Problem("answers-duration_bounds", {"value": words.duration(max(0, minutes)),
                                                       "most": words.duration(self.most)})
        return Given(minutes)

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        return Given(int(key)) if key in (str(self.most), str(self.most // 2)) else None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        whole = Button(words.text("answers-whole_time", length=words.duration(self.most)), str(self.most))
        half = Button(words.text("answers-half_time", length=words.duration(self.most // 2)), str(self.most // 2))
        return ((whole, half),)

    def show(self, value: Value, question: str, words: Words) -> str:
        return words.duration(value)

    def fits(self, value: Value) -> bool:
        return (value is None and self.may_skip) or (type(value) is int and 0 <= value <= self.most)


def duration(most: int, *, may_skip: bool = False) -> Duration:
    """Minutes out of at most `most`: all of it, half, or typed as "1.5 h" or "90 min"."""
    return Duration(most, may_skip=may_skip)


@dataclass(frozen=True)
class Zone(AnswerType):
    """A time zone by its IANA name: "Europe/Helsinki". Built by `time_zone`."""

    quick: tuple[str, ...] = ()

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        from zoneinfo import available_timezones

        said = bare(tidy(text)).replace("_", " ")
        plain = {zone: zone.casefold().replace("_", " ") for zone in available_timezones() if "/" in zone}
        found = sorted(zone for zone, name in plain.items()
                       if said in (name, name.rpartition("/")[2], bare(words.city(zone))))
        return Given(found[0]) if found else Problem("answers-zone", {"text": text[:40]})

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        return Given(key) if key in self.quick else None

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        return in_rows([Button(words.city(zone), zone) for zone in self.quick], 2)

    def fits(self, value: Value) -> bool:
        return isinstance(value, str) and "/" in value


def time_zone(*quick: str) -> Zone:
    """A time zone, tapped or typed by its city."""
    return Zone(quick)
