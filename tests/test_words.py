"""The texts: the same in every language, all of them used, none missing, short where a thumb needs it, grammatical.

What the program says is read off its sources: keys written out, keys put together (COMPOSED), and the steps of the
dialogues, whose texts are named after script and step.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.channels.telegram_wire import CONTENT
from conversations.dialogues import COMMANDS, SCRIPTS
from conversations.words import FALLBACK, FOLDER, LANGUAGES, Month, Times, Words, words
from storage.practice import EXERCISES
from storage.reflections import COMMON_PROMPTS
from storage.sessions import AGE_BANDS
from storage.talks import STATUSES
from storage.units import KINDS

ROOT = Path(__file__).parents[1]
OTHERS = [language for language in LANGUAGES if language != FALLBACK]
GENDERS = ("girls", "boys", "nonbinary", "unknown")

COMPOSED: dict[str, Iterable[object]] = {
    "answers-*": ("today", "yesterday"),
    "answers-*_short": GENDERS,
    "answers-band_*": AGE_BANDS,
    "desk-doing_*": SCRIPTS,
    "desk-unknown_*": ("again", "arrived"),
    "desk-old_*": set(STATUSES) - {"open", "aside"},
    "engine-sent_*": {*CONTENT.values(), "other"},
    "hello-code_*": ("unknown", "used", "expired"),
    "invite-<key>": ("worker_made", "mentor_made", "sign_in_made"),
    "activity_details-kind.*": KINDS,
    "help-*": {*COMMANDS, "cancel"} - {"help"},
    "menu-*": {*COMMANDS, "cancel"},
    "practice-learned_*": EXERCISES,
    "our_week-*": ("same_month", "two_months", "more", "fewer", "same", "mostly", "mostly_of_told", *GENDERS),
    "our_week-day_*": ("none", "cancelled", "unlogged", "coming", "coming_too"),
    "prompts-*": range(1, COMMON_PROMPTS + 1),
    "browser-*": {name for page in (ROOT / "bot/web/templates").glob("*.html")
                  for name in re.findall(r"\bwords\(\"(\w+)\"\)", page.read_text(encoding="utf-8"))},
}
"""Keys put together at run time: what may stand for the star, or for the parameter in angle brackets."""

NEVER_SHOWN = {"log_session-shared", "log_session-more"}
"""Switches of the card: only their buttons are shown, never a question."""

SAME_IN_EVERY_LANGUAGE = {"browser-title", "answers-hours", "answers-minutes", "answers-hours_minutes"}
"""The program's name; h and min are the same in Finnish."""

ENGLISH = {"the", "and", "you", "your", "is", "not", "with", "for", "of", "to", "it", "please", "here", "no"}
"""Words that betray a sentence left in English."""

BESIDE, ALONE, OF_THREE = 24, 34, 12
"""Characters of a button that shares its row, has it to itself, or is one of three."""

BUTTONS = (
    "desk-bring_back", "desk-go_on", "desk-start_new", "desk-throw_away", "engine-back", "engine-skip", "engine-sure",
    "engine-save", "engine-throw_away", "answers-tap_counters", "answers-type_instead", "answers-done",
    "answers-done_total", "answers-count_ages", "answers-mostly_instead", "answers-shorten", "answers-today",
    "answers-yesterday", "answers-whole_time", "answers-half_time", *(f"answers-band_{band}" for band in AGE_BANDS),
)
"""Labels of buttons besides options and what the card offers."""

USUAL: dict[str, Any] = {
    "activity": "Open evening", "unit": "Boathouse", "chat": "Boathouse team",
    "organisation": "Lakeside", "name": "Aino", "who": "Aino",
    "mentor": "Veikko", "mine": "true", "kind": "open", "gender": "unknown", "role": "worker",
    "title": "Boathouse team",
    "when": Times(datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21), True),
    "command": "/dance", "days": 14, "back": 14, "answers": 3, "low": 0, "high": 33, "value": 140,
    "length": "2 h 30 min",
    "longest": 700, "most": "2 h 30 min", "total": 33, "girls": 14, "boys": 18, "nonbinary": 1, "unknown": 0,
    "bands": "13–15, 16–17", "picked": ["13–15"], "number": 12, "part": "13-99", "text": "Atlantis", "example": "14.5",
    "day": date(2026, 4, 30), "today": date(2026, 5, 15), "first": date(2026, 5, 1), "last": date(2026, 5, 17),
    "hours": 2, "minutes": 30, "visits": 33, "period": "20 · 11–17", "span": "11–17", "prompt": "What was tense?",
    "cancelled": 3, "difference": 12, "weeks": 4, "band": "13–15", "sessions": 3, "of": 4, "produced": "1 h",
    "share": 16, "logged": 4, "planned": 5, "language": "English", "activities": "· Open evening: Fri 17–21",
    "apart": "false", "ages": "13–15: 12", "counted": "1/4",
    "times": "Fri 17–21", "chats": "Boathouse team", "address": "http://logbook.test", "code": "7KQ4M-2XW9T",
    "port": "8080", "start": "17", "save": "Save", "lasts": "single",
    "month": Month(date(2026, 5, 1)), "meetings": 4, "stands": "Nothing is told yet.",
    "log": "false", "correct": "false", "week": "false",
    "links": "http://logbook.test/join/abc", "link": "http://logbook.test", "path": "/tmp/1.png", "bot": "LogbookBot",
}
"""A realistic value for every variable."""
CAMP = Times(datetime(2026, 5, 15, 17), datetime(2026, 5, 17, 12), True)
UNUSUAL = {"when": CAMP, "mine": "false", "kind": "detached", "gender": "known", "role": "mentor", "answers": 1,
           "visits": 1, "cancelled": 1, "weeks": 1, "number": 0, "lasts": "several", "apart": "true",
           "mentor": "true", "log": "true", "correct": "true", "week": "true"}
"""The other branch of every choice, and a span of days, which ends with a date."""
NAMED = {"engine-no_longer_used": {"what": ["Ages", "New faces"]}, "engine-correct": {"what": "new faces"},
         "answers-pick_most": {"most": 2}, "answers-too_long": {"length": 812}}
"""Variables that mean something else in one text."""

COUNTED = {
    "en": {
        "log_session-saved": ["0 visits.", "one visit.", "2 visits.", "5 visits.", "21 visits."],
        "our_week-nothing_closed": ["None of the 0 sessions", "The one session", "None of the 2 sessions",
                                    "None of the 5 sessions", "None of the 21 sessions"],
        "our_week-visits": ["0 visits", "1 visit", "2 visits", "5 visits", "21 visits"],
        "our_week-new_faces": ["no new faces", "1 new face", "2 new faces", "5 new faces", "21 new faces"],
    },
    "fi": {
        "desk-expired": ["0 päivää", "kesken päivän", "2 päivää", "5 päivää", "21 päivää"],
        "log_session-saved": ["0 käyntikertaa.", "yksi käyntikerta.", "2 käyntikertaa.", "5 käyntikertaa.",
                              "21 käyntikertaa."],
        "our_week-nothing_closed": ["0 toiminnasta", "ainoa toiminta", "2 toiminnasta", "5 toiminnasta",
                                    "21 toiminnasta"],
        "our_week-visits": ["0 käyntikertaa", "1 käyntikerta", "2 käyntikertaa", "5 käyntikertaa", "21 käyntikertaa"],
        "our_week-new_faces": ["ei uusia kävijöitä", "1 uusi kävijä", "2 uutta kävijää", "5 uutta kävijää",
                               "21 uutta kävijää"],
    },
}
"""What the texts that count say of 0, 1, 2, 5 and 21."""


# The files

@cache
def patterns(language: str) -> dict[str, ftl.Pattern]:
    """Every text of a file: `section-step`, and `section-step.attribute`."""
    parsed = FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
    junk = [entry.content for entry in parsed.body if isinstance(entry, ftl.Junk)]
    assert not junk, f"{language}.ftl has what is not Fluent: {junk[0]!r}"
    messages = [entry for entry in parsed.body if isinstance(entry, ftl.Message)]
    names = [message.id.name for message in messages]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"{language}.ftl has twice: {', '.join(sorted(twice))}"
    found = {message.id.name: message.value for message in messages if message.value is not None}
    return found | {f"{message.id.name}.{attribute.id.name}": attribute.value
                    for message in messages for attribute in message.attributes}


def nodes(pattern: Any, kind: type) -> Iterator[Any]:
    """Every node of a kind inside a text."""
    if isinstance(pattern, kind):
        yield pattern
    for value in vars(pattern).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ftl.BaseNode):
                yield from nodes(inner, kind)


def variables(pattern: ftl.Pattern) -> set[str]:
    return {variable.id.name for variable in nodes(pattern, ftl.VariableReference)}


def wording(pattern: ftl.Pattern) -> str:
    """The words of a text without what is put in."""
    return " ".join(element.value for element in nodes(pattern, ftl.TextElement))


def formatted(language: Words, key: str, **facts: Any) -> str:
    """A text with a realistic value for each of its variables."""
    talk = f"Open evening, {language.span(CAMP)}"
    given = {**USUAL, "what": talk, **NAMED.get(key, {}), **facts}
    return language.text(key, **{name: given[name] for name in variables(patterns(language.language)[key])})


# What the program says

@dataclass
class Step:
    """One thing a dialogue asks or says: its key, what it needs besides its text, and what it may have."""

    key: str
    texts: set[str] = field(default_factory=set)
    may: set[str] = field(default_factory=set)
    options: dict[str, int] = field(default_factory=dict)
    """Buttons by key, with how many share a row."""


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def sources() -> list[Path]:
    return [path for folder in ("conversations", "bot") for path in sorted((ROOT / folder).rglob("*.py"))]


def compose(pattern: str) -> set[str]:
    assert pattern in COMPOSED, f"{pattern} is put together at run time: add to COMPOSED what may stand there"
    return {re.sub(r"\*|<\w+>", str(part), pattern) for part in COMPOSED[pattern]}


def starred(text: ast.JoinedStr) -> str:
    """An f-string with a star for what is put in."""
    return "".join(part.value if isinstance(part, ast.Constant) else "*" for part in text.values)


def written_out() -> tuple[set[str], set[str]]:
    """(keys, patterns of composed keys) anywhere in the sources, known by their section."""
    sections = "|".join({key.partition("-")[0] for key in patterns(FALLBACK)} | set(SCRIPTS))
    whole, begun = re.compile(rf"(?:{sections})-[a-z0-9_]+(?:\.[a-z_]+)?"), re.compile(rf"(?:{sections})-")
    keys, composed = set(), set()
    for path in sources():
        inside = {id(part) for text in ast.walk(tree(path)) if isinstance(text, ast.JoinedStr) for part in text.values}
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
                keys |= {node.value} if whole.fullmatch(node.value) else set()
            elif isinstance(node, ast.JoinedStr) and begun.match(starred(node)):
                composed.add(starred(node))
    return keys, composed


class Dialogues:
    """The steps of all scripts, read off their sources: who calls whom says under which section a step stands."""

    def __init__(self) -> None:
        self.trees = {f"conversations.{path.stem}": tree(path) for path in (ROOT / "conversations").glob("*.py")}
        self.functions = {(module, node.name): node for module, parsed in self.trees.items() for node in parsed.body
                          if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
        self.sections: dict[tuple[str, str], set[str]] = {}
        self.composed: set[str] = set()
        for name, script in SCRIPTS.items():
            self.enter(script.__module__, name, name)
        self.steps = [step for (module, name), sections in self.sections.items() for section in sorted(sections)
                      for step in self.steps_of(module, self.functions[module, name], section)]

    def enter(self, module: str, name: str, section: str) -> None:
        """Note that a function plays under a section, and follow its calls."""
        if (module, name) not in self.functions:
            imported = self.imported(module, name)
            return self.enter(imported, name, section) if imported else None
        under = self.sections.setdefault((module, name), set())
        if section in under:
            return None
        under.add(section)
        for call in calls(self.functions[module, name]):
            first = call.args[0] if call.args else None
            if method(call) == "join" and isinstance(first, ast.Name):
                self.enter(module, first.id, next((keyword.value.value for keyword in call.keywords  # type: ignore
                                                   if keyword.arg == "section"), first.id))
            elif isinstance(call.func, ast.Name) and isinstance(first, ast.Name) and first.id == "talk":
                self.enter(module, call.func.id, section)
        return None

    def imported(self, module: str, name: str) -> str:
        return next((node.module or "" for node in self.trees[module].body if isinstance(node, ast.ImportFrom)
                     and (node.module or "") in self.trees and name in {alias.name for alias in node.names}), "")

    def steps_of(self, module: str, function: Any, section: str) -> Iterator[Step]:
        for call in calls(function):
            does = method(call)
            if does not in ("ask", "confirm", "say", "pause", "name", "phrase"):
                continue
            keywords = {keyword.arg for keyword in call.keywords}
            if does == "say" and "screen" in keywords:
                continue
            for key in self.keys(call.args[0], function, section):
                step = Step(key, {key})
                if does == "confirm":
                    step.may = {f"{key}.text", f"{key}.save", f"{key}.throw_away"}
                if does == "ask":
                    self.answer(step, module, function, call.args[1])
                    step.texts |= {f"{key}.note"} if "with_note" in keywords else set()
                    step.may |= {f"{key}.help"}
                yield step

    def keys(self, said: ast.expr, function: Any, section: str) -> set[str]:
        """Every key an expression may stand for."""
        if isinstance(said, ast.Constant):
            return {said.value if "-" in said.value.partition(".")[0] else f"{section}-{said.value}"}
        if isinstance(said, ast.IfExp):
            return self.keys(said.body, function, section) | self.keys(said.orelse, function, section)
        if isinstance(said, ast.Name) and assigned(function, said.id):
            return {key for value in assigned(function, said.id) for key in self.keys(value, function, section)}
        pattern = starred(said) if isinstance(said, ast.JoinedStr) else f"<{ast.unparse(said)}>"
        pattern = pattern if "-" in pattern.partition(".")[0] else f"{section}-{pattern}"
        self.composed.add(pattern)
        return compose(pattern)

    def answer(self, step: Step, module: str, function: Any, given: ast.expr) -> None:
        """What a kind of answer needs in words: its options, and the question said in another way."""
        made = self.made(module, function, given)
        kind, keywords = made.func.id, {keyword.arg: keyword.value for keyword in made.keywords}
        width = keywords.get("width", ast.Constant(1 if kind == "choice_of" else 2))
        if "on_card" not in keywords:
            step.may |= {f"{step.key}.label", f"{step.key}.short"}
        options: list[ast.expr] = []
        if kind == "choice":
            options = made.args if "labels" not in keywords else []
        elif kind == "choice_of" and "more" in keywords:
            more = keywords["more"]
            named = assigned(function, more.id)[0] if isinstance(more, ast.Name) else more
            options = [one for one in ast.walk(named) if isinstance(one, ast.Constant)]
        elif kind == "pick" and "labels" not in keywords:
            options = [ast.Starred(made.args[1])]
        for option in options:
            for name in self.names(module, function, option):
                step.options[f"{step.key}.{name}"] = width.value
        needs = {"head_counts": ("tapping",), "age_bands": ("second", "counting"),
                 "number": ("more",) if "more" in keywords else (), "on_card": ("button",)}.get(kind, ())
        step.texts |= {f"{step.key}.{name}" for name in needs} | set(step.options)
        if kind == "on_card":
            step.texts.discard(step.key)
            step.may |= {f"{step.key}.off"}
            step.options |= dict.fromkeys((f"{step.key}.button", f"{step.key}.off"), 2)

    def made(self, module: str, function: Any, given: ast.expr) -> Any:
        """The call that builds an answer type, through names and small functions."""
        if isinstance(given, ast.Name):
            return self.made(module, function, assigned(function, given.id)[0])
        assert isinstance(given, ast.Call), f"cannot tell what kind of answer {ast.unparse(given)} is"
        if isinstance(given.func, ast.Attribute):
            return self.made(module, function, given.func.value)
        helper = self.functions.get((module, getattr(given.func, "id", "")))
        if helper is None:
            return given
        return self.made(module, helper, next(node.value for node in ast.walk(helper)
                                              if isinstance(node, ast.Return) and node.value))

    def names(self, module: str, function: Any, option: ast.expr) -> list[str]:
        """The options an argument stands for: one, or the elements of a list made here or known by name."""
        if isinstance(option, ast.Constant):
            return [option.value]
        assert isinstance(option, ast.Starred) and isinstance(option.value, ast.Name), ast.unparse(option)
        name = option.value.id
        here = assigned(function, name)
        if not here:
            return list(getattr(importlib.import_module(module), name))
        added = [call.args[-1] for call in calls(function) if isinstance(call.func, ast.Attribute)
                 and call.func.attr in ("append", "insert") and ast.unparse(call.func.value) == name]
        return [element.value for element in (*here[0].elts, *added)]


def calls(function: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(function) if isinstance(node, ast.Call)]


def method(call: ast.Call) -> str:
    """The verb of a `talk.verb(...)`."""
    of_talk = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
    return call.func.attr if of_talk and call.func.value.id == "talk" else ""  # type: ignore[attr-defined]


def assigned(function: Any, name: str) -> list[Any]:
    """Everything assigned to a name in a function."""
    return [node.value for node in ast.walk(function) if isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)]


@cache
def dialogues() -> Dialogues:
    return Dialogues()


def used() -> set[str]:
    """Every text the program can say."""
    keys, composed = written_out()
    return keys.union(*map(compose, composed), *(step.texts for step in dialogues().steps))


# One set of texts

@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_everything(language: str) -> None:
    """Each language has exactly the texts and attributes of the English one, none missing and none of its own."""
    assert set(patterns(language)) == set(patterns(FALLBACK))


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_that_is_put_in_gets_lost(language: str) -> None:
    """Each text uses the same variables in each language."""
    english = patterns(FALLBACK)
    differing = {key: variables(english[key]) ^ variables(pattern) for key, pattern in patterns(language).items()
                 if key in english and variables(english[key]) != variables(pattern)}
    assert differing == {}


def test_nothing_the_program_says_is_missing() -> None:
    """Every key in the sources, written out, put together or named by a dialogue's step, has its text."""
    assert sorted(used() - set(patterns(FALLBACK))) == []


def test_no_text_lies_around_unused() -> None:
    """Every text is one the program can say."""
    may = {text for step in dialogues().steps for text in step.may}
    assert sorted(set(patterns(FALLBACK)) - used() - may - NEVER_SHOWN) == []


def test_what_is_put_together_is_put_together_somewhere() -> None:
    """The list of composed keys has no line that the sources no longer need."""
    assert set(COMPOSED) == written_out()[1] | dialogues().composed


def test_every_step_is_reached_from_a_script() -> None:
    """No function of a dialogue is left that asks something but belongs to no script, so its texts would go unread."""
    asking = {name for name, function in dialogues().functions.items()
              if name[0] != "conversations.talk" and any(method(call) for call in calls(function))}
    assert asking - set(dialogues().sections) == set()


# Each in its own language

@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    """No text with words equals the English one, but for names and units; none carries English words."""
    english = patterns(FALLBACK)
    same = {key for key, pattern in patterns(language).items()
            if re.search(r"[^\W\d_]", wording(pattern)) and wording(pattern) == wording(english[key])}
    assert same - SAME_IN_EVERY_LANGUAGE == set()
    betrayed = {key: found for key, pattern in patterns(language).items()
                if (found := ENGLISH & set(re.findall(r"\w+", wording(pattern).casefold())))}
    assert betrayed == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(language: str) -> None:
    """Given its variables each text formats, in every branch, without braces, doubled stops or stray blanks."""
    for key in patterns(language):
        for facts in ({}, UNUSUAL):
            text = formatted(words(language), key, **{name: value for name, value in facts.items()
                                                      if name not in NAMED.get(key, {})})
            assert text and text == text.strip(), key
            wrong = re.search(r"[{}]|(?<!\.)\.\.(?!\.)|  | [,.:;?!](?!\w)|,,|, ,|\?\.", text)
            assert wrong is None, f"{language}.ftl {key}: {text!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_grammatical(language: str) -> None:
    """Each text that counts says 0, 1, 2, 5 and 21 as people do; each such text is in the list."""
    counting = {key: choice.selector.id.name
                for key, pattern in patterns(language).items() for choice in nodes(pattern, ftl.SelectExpression)
                if any(getattr(variant.key, "name", "") == "one" for variant in choice.variants)}
    assert set(counting) == set(COUNTED[language])
    for key, variable in counting.items():
        for number, phrase in zip((0, 1, 2, 5, 21), COUNTED[language][key], strict=True):
            text = formatted(words(language), key, **{variable: number})
            assert phrase in text and "{" not in text, f"{language}.ftl {key} of {number}: {text!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_of_the_language(language: str) -> None:
    """English and Finnish count with one and other; a choice by number has no other category."""
    for key, pattern in patterns(language).items():
        for choice in nodes(pattern, ftl.SelectExpression):
            names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ftl.Identifier)}
            assert not names & {"zero", "two", "few", "many"}, key
            assert "one" not in names or "other" in names, key


# Short where a thumb needs it

@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_buttons_are_short(language: str) -> None:
    """A button beside another has at most 24 characters, one with a row to itself at most 34."""
    spoken, texts = words(language), patterns(language)
    most = dict.fromkeys(BUTTONS, BESIDE)
    for step in dialogues().steps:
        most |= {key: BESIDE if width > 1 else ALONE for key, width in step.options.items()}
        most |= {key: BESIDE for key in step.may if key.endswith((".save", ".throw_away"))}
    labels = {key: formatted(spoken, key) for key in most if key in texts}
    tall = {key: label for key, label in labels.items() if len(label) > most[key]}
    assert tall == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_that_correct_are_short(language: str) -> None:
    """Each line of a card has a name short enough for the button that corrects it, beside another."""
    spoken, texts = words(language), patterns(language)
    labelled = {key.removesuffix(".label") for key in texts if key.endswith(".label")}
    assert {f"{key}.short" for key in labelled} <= set(texts)
    buttons = {key: spoken.text("engine-correct", what=spoken.text(f"{key}.short")) for key in labelled}
    assert {key: label for key, label in buttons.items() if len(label) > BESIDE} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_counters_fit_three_in_a_row(language: str) -> None:
    """The counters' buttons stand in rows of three: "Not known +1"."""
    labels = [f"{words(language).text(f'answers-{gender}_short')} +1" for gender in GENDERS]
    assert [label for label in labels if len(label) > OF_THREE] == []


# Dates

@pytest.mark.parametrize(("language", "day", "evening", "camp"), [
    ("en", "Fri 15 May", "Fri 15 May, 17:30–21", "Fri 15 May, 17 – Sun 17 May, 12"),
    ("fi", "pe 15.5.", "pe 15.5., 17.30–21", "pe 15.5., 17 – su 17.5., 12"),
])
def test_dates_are_written_as_people_do(language: str, day: str, evening: str, camp: str) -> None:
    """A day, an evening and a camp in the shape of the language."""
    spoken = words(language)
    assert spoken.day(date(2026, 5, 15)) == day
    assert spoken.span(Times(datetime(2026, 5, 15, 17, 30), datetime(2026, 5, 15, 21), True)) == evening
    assert spoken.span(CAMP) == camp


@pytest.mark.parametrize(("language", "month", "months"), [
    ("en", "11–17 May", "27 Apr – 3 May"), ("fi", "11.–17.5.", "27.4. – 3.5."),
])
def test_weeks_are_written_as_people_do(language: str, month: str, months: str) -> None:
    """A week within one month, and one over two."""
    spoken = words(language)
    assert spoken.text("our_week-same_month", number="11", last=spoken.date(date(2026, 5, 17))) == month
    assert spoken.text("our_week-two_months", first=spoken.date(date(2026, 4, 27)),
                       last=spoken.date(date(2026, 5, 3))) == months
