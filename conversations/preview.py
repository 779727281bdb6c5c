"""Every text in every language side by side, with invented facts put in: one page for those who read it as natives.

It is made from the language files alone, in the order of the English one: what is added there shows up here by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from html import escape
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from conversations.answer_times import weekly
from conversations.answers import AnswerType, age_bands, choice_of, day, duration, head_counts, number
from conversations.screen import Button, in_rows
from conversations.unit_list import COLUMNS
from conversations.words import FALLBACK, FOLDER, LANGUAGES, Month, Times, Words, words
from storage.changes import WHAT
from storage.sessions import AGE_BANDS
from storage.units import KINDS

# Sample facts

EVENING = Times(datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21), True)
LATE_EVENING = Times(datetime(2026, 9, 16, 17, 30), datetime(2026, 9, 16, 21), True)
CAMP = Times(datetime(2026, 5, 15, 17), datetime(2026, 5, 17, 12), True)


def said(key: str, **facts: Any) -> Callable[[Words], str]:
    """A sample that is itself one of the texts, with samples put in; `facts` override those."""
    return lambda language: formatted(language, key, **facts)


def _kinds(language: Words) -> list[str]:
    return [language.text(f"activity_details-kind.{kind}") for kind in KINDS]


def _columns(language: Words) -> list[str]:
    return [language.text(f"unit_list-column_{column}") for column in COLUMNS]


_an_evening = said("activity_details-kind.open")

USUAL: dict[str, Any] = {
    "activity": _an_evening, "unit": "Boathouse", "chat": "Boathouse team",
    "organisation": "Lakeside", "name": "Aino", "who": "Veikko",
    "mentor": "Veikko", "mine": "true", "kind": "open", "gender": "unknown", "role": "worker",
    "title": "Boathouse team", "when": EVENING, "what": lambda language: language.text(
        "log_session-doing", activity=language.text("activity_details-kind.camp"), when=CAMP),
    "command": "/dance", "days": 14, "back": 14, "answers": 3, "low": 0, "high": 33, "value": 140,
    "length": lambda language: language.duration(150), "longest": 700, "most": lambda language: language.duration(150),
    "total": 33, "girls": 14, "boys": 18, "nonbinary": 1, "unknown": 0,
    "bands": "13–15, 16–17", "picked": ["13–15"], "number": 12, "part": "13-99", "text": "Atlantis", "example": "14.5",
    "day": date(2026, 4, 30), "today": date(2026, 5, 15), "first": date(2026, 5, 1), "last": date(2026, 5, 17),
    "hours": 2, "minutes": 30, "visits": 33, "span": lambda language: language.text(
        "our_week-same_month", number="11", last=language.date(date(2026, 5, 17))),
    "period": lambda language: language.text("our_week-period", number=20, span=USUAL["span"](language)),
    "prompt": lambda language: language.text("prompts-12"),
    "cancelled": 3, "difference": 12, "weeks": 4, "band": "13–15", "sessions": 3, "of": 4,
    "produced": lambda language: language.duration(60), "share": 16, "logged": 4, "planned": 5,
    "language": lambda language: language.text("language-own_name"),
    "activities": lambda language: language.text("my_unit-what.activity", activity=_an_evening(language),
                                                 times=USUAL["times"](language)),
    "apart": "false", "ages": "13–15: 12", "counted": "1/4",
    "times": lambda language: language.span(Times(EVENING.starts, EVENING.ends)), "chats": "Boathouse team",
    "address": "http://logbook.test", "code": "7KQ4M-2XW9T", "port": "8080", "start": "17",
    "save": lambda language: language.text("engine-save"), "lasts": "single",
    "links": "http://logbook.test/join/abc", "link": "http://logbook.test", "path": "/tmp/1.png", "bot": "LogbookBot",
    "people": 7, "unreachable": 1, "finished": 3, "questions": 2, "week": "4 / 5",
    "changes": said("changes-unit_merged"), "reflections": 2, "revisions": 2, "talks": 3, "away": "Maija",
    "roles": lambda language: f"· {language.text('our_people-role_worker')}, Boathouse",
    "reached": said("our_people-reachable"),
    "coordinator": "true", "besides": "true", "about": "log_session-counts",
    "story": "Aino: /log", "answer": "14 18 1 0", "colleague": "Veikko", "organisations": "· Lakeside", "alone": 1,
    "mentors": 2, "missed": "Petri", "old": "Old Boathouse", "into": "Hilltop", "version": "2026-11", "uses": 3,
    "units": 3, "own": "true", "kinds": _kinds,
    "problems": said("unit_list-line"), "problem": said("unit_list-wrong_no_activity"),
    "names": "Boathouse (2), Hilltop (0)", "known": 2, "more": 4, "on": "true",
    "invited": lambda language: language.text("hello-as_worker", who="Veikko", unit="Boathouse",
                                              organisation="Lakeside"),
    "given": lambda language: language.text("invite-gives_worker", unit="Boathouse", organisation="Lakeside"),
    "lasting": lambda language: language.text("invite-lasting", days=7), "at": "22:30", "left": 2, "used": "Maija",
    "until": date(2026, 5, 22), "place": "Boathouse", "invitations": said("invite-one_unused"), "applicant": "Liisa",
    "month": Month(date(2026, 5, 1)), "meetings": 4, "stands": said("individual-stands"), "log": "false",
    "correct": "false", "year": "2026", "rate": "39 % (45 %)", "mean": "45 %", "fewest": 3,
    "size": 1.4, "columns": 13, "line": 7, "cell": "B2", "lines": 140, "seen": ["Mikko"],
}
"""An invented value for every variable; a function makes it in the language."""
NAMED: dict[str, dict[str, Any]] = {
    "engine-no_longer_used": {"what": lambda language: [language.text(f"log_session-{step}.label")
                                                        for step in ("ages", "new_faces")]},
    "engine-correct": {"what": lambda language: language.text("log_session-new_faces.short")},
    "set_up-card.text": {"units": "Boathouse\n· Open evening, Fri 17–21"},
    **{f"invite-{step}": {"role": said("invite-open_worker"), "of": 3} for step in ("one_unused", "one_used")},
    "invite-take_back": {"number": 1}, "hello-group": {"invited": said("hello-as_group")},
    **{f"invite-open_{role}": {"place": "Lakeside"} for role in ("mentor", "viewer")},
    **{key: {"unit": "Skate crew"} for key in (
        "hello-as_group", "hello-as_partner", "hello-group_apart", "hello-joined_group", "hello-joined_partner",
        "invite-gives_group", "invite-gives_partner", "invite-opened", "my_unit-unit.partner")},
    "answers-weekly_many": {"number": 15, "most": 14}, "answers-weekly_days": {"text": "17-21"},
    "our_week-day": {"day": lambda language: language.weekday(date(2026, 5, 15))},
    **{f"my_unit-{step}": {"name": "Boathouse"} for step in ("paused", "resumed", "new_name", "renamed")},
    **{f"my_unit-{step}": {"into": "Games night"} for step in ("sure_as", "goes_on")},
    **{f"changes-{what}": {"name": "Boathouse"} for what in WHAT if what.startswith(("unit_", "individual_"))},
    **{f"changes-{what}": {"name": _an_evening, "old": "Band night", "into": "Games night"}
       for what in WHAT if what.startswith("activity_")},
    **{f"changes-organisation_{what}": {"name": "Lakeside", "old": "Old Lakeside"} for what in ("founded", "renamed")},
    "changes-list_read": {"activities": 7}, "changes-at": {"what": said("changes-unit_opened")},
    "changes-joined": {"who": "Aino"},
    "unit_list-line": {"line": "Boathouse; Fri; 17-21"}, "unit_list-problems": {"number": 5},
    "unit_list-summary": {"activities": 5}, "unit_list-added": {"activities": 5},
    "unit_list-wrong_long": {"length": 812},
    **{f"unit_list-wrong_{what}": {"columns": _columns, "value": value} for what, value in {
        "column": "street", "columns": "", "kind": "picnic", "weekdays": "Funday", "times": "late"}.items()},
    "unit_list-wrong_many": {"number": 5},
    "our_people-person": {"seen": said("our_people-seen")}, "our_people-myself": {"seen": said("our_people-seen")},
    "our_people-taken": {"role": said("our_people-role_worker")},
    "our_people-now_mentor": {"name": "Veikko"}, "our_people-without_mentor": {"name": "Veikko"},
    "my_organisation-board": {"units": said("my_organisation-unit")},
    "my_organisation-unit": {"week": said("my_organisation-logged"),
                             "month": said("my_organisation-logged", logged=7, planned=9)},
    "my_organisation-keeping": {"reflections": said("my_organisation-years", number=2), "talks": said(
        "my_organisation-days", number=30), "revisions": said("my_organisation-ever")},
    "my_organisation-erases": {"length": said("my_organisation-years", number=2)},
    "my_data-what": {"chats": 2}, "my_data-last_mentor": {"organisations": "Lakeside"},
    **{key: {"who": "Aino", "text": said("log_session-unit"), "answer": "Boathouse."} for key in (
        "answer_question-asked", "answer_question-asked_showing", "answer_question-already")},
    **{f"answer_question-{step}": {"who": "Aino"} for step in ("doing", "answer", "brought", "out_of_reach")},
    "ask-answered": {"text": said("log_session-unit"), "answer": "Boathouse."},
    **{f"feedback-{step}": {"who": "Aino", "text": "👍"} for step in ("told", "told_about")},
    **{f"network-{step}": {"text": said("help-one_line"), "who": "Liisa"} for step in ("sure", "announcement")},
    "network-board": {"organisations": said("network-line")}, "network-text": {"longest": 1500},
    "network-sent": {"chats": 1}, "network-sent_but": {"chats": 1},
    "compare-with_mean": {"rate": "39 %"}, "compare-share": {"share": "39"},
    **{f"compare-{part}": {"sessions": "12", "visits": "1,024"} for part in ("own", "partner", "together")},
    "compare-mean": {"organisations": 4}, "compare-network_mean": {"organisations": 4},
    "network-line": {"units": 2, "people": 3, "mentors": "Veikko"}, "network-line_alone": {"units": 2, "people": 3},
    "answers-pick_most": {"most": 2}, "answers-too_long": {"length": 812}, "browser-too_long": {"length": 4812},
    "browser-too_large": {"size": "1.4 MB", "most": "1 MB"},
    "answers-table_large": {"most": 1}, "answers-table_many_lines": {"lines": 10_000, "most": 500},
    "answers-table_many_columns": {"most": 12}, "answers-table_long_cell": {"length": 340, "most": 200},
    "answers-table_pasted": {"length": 120_000, "most": 100_000}, "terminal-large_file": {"most": 1},
}
"""Variables that mean something else in one text."""
UNUSUAL = {"people": 1, "unreachable": 0, "coordinator": "false", "alone": 0, "besides": "false", "own": "false",
           "on": "false", "mentor": "true", "log": "true", "correct": "true",
           "when": CAMP, "mine": "false", "kind": "detached", "gender": "known", "role": "mentor", "answers": 1,
           "visits": 1, "cancelled": 1, "weeks": 1, "number": 0, "lasts": "several", "apart": "true"}
"""The other branch of every choice, and a span of days, which ends with a date."""
COUNTS = (1, 2, 5, 20, 21, 101, 0)
"""Numbers that meet every plural form of every language, those first that say most."""


def formatted(language: Words, key: str, **facts: Any) -> str:
    """A text with an invented value for each of its variables, but for the facts given."""
    given = {**USUAL, **NAMED.get(key, {}), **facts}
    put_in = {name: given.get(name, f"‹{name}›") for name in variables(patterns(language.language)[key])}
    return language.text(key, **{name: fact(language) if callable(fact) else fact for name, fact in put_in.items()})


def wordings(language: Words, key: str, **facts: Any) -> list[str]:
    """Each wording a text can have, the usual one first; two that differ in a number only are one."""
    found: dict[str, str] = {}
    for branch in ({}, *_branches(patterns(language.language)[key])):
        text = formatted(language, key, **{**facts, **branch})
        found.setdefault(re.sub(r"\d+", "#", text), text)
    return list(found.values())


def _branches(pattern: ftl.Pattern) -> Iterator[dict[str, Any]]:
    for choice in nodes(pattern, ftl.SelectExpression):
        name = choice.selector.id.name
        for variant in choice.variants:
            if isinstance(variant.key, ftl.NumberLiteral):
                yield {name: int(variant.key.value)}
            elif variant.key.name in ("zero", "one", "two", "few", "many", "other"):
                yield from ({name: count} for count in COUNTS)
            else:
                yield {name: variant.key.name}


# The files

@cache
def messages(language: str) -> dict[str, ftl.Message]:
    """The messages of a language file by name, in its order. Raises ValueError for one that stands there twice, and for
    what is not Fluent."""
    found: dict[str, ftl.Message] = {}
    for entry in _parsed(language).body:
        if isinstance(entry, ftl.Junk):
            raise ValueError(f"{language}.ftl has what is not Fluent: {entry.content!r}")
        if isinstance(entry, ftl.Message):
            if entry.id.name in found:
                raise ValueError(f"{language}.ftl has {entry.id.name} twice")
            found[entry.id.name] = entry
    return found


@cache
def patterns(language: str) -> dict[str, ftl.Pattern]:
    """Every text of a file: `section-step`, and `section-step.attribute`."""
    return {key: pattern for name, message in messages(language).items()
            for key, pattern in [(name, message.value), *((f"{name}.{attribute.id.name}", attribute.value)
                                                          for attribute in message.attributes)] if pattern is not None}


def nodes(pattern: Any, kind: type) -> Iterator[Any]:
    """Every node of a kind inside a text."""
    if isinstance(pattern, kind):
        yield pattern
    for value in vars(pattern).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ftl.BaseNode):
                yield from nodes(inner, kind)


def variables(pattern: ftl.Pattern) -> set[str]:
    """The names of what is put into a text."""
    return {variable.id.name for variable in nodes(pattern, ftl.VariableReference)}


def sections() -> dict[str, list[str]]:
    """The messages under the headings (`##`) of the English file; what only another language has comes last."""
    found: dict[str, list[str]] = {}
    heading = ""
    for entry in _parsed(FALLBACK).body:
        if isinstance(entry, ftl.GroupComment):
            heading = entry.content or ""
        elif isinstance(entry, ftl.Message):
            found.setdefault(heading, []).append(entry.id.name)
    known = {name for names in found.values() for name in names}
    others = dict.fromkeys(name for language in LANGUAGES for name in messages(language) if name not in known)
    return found | ({"Not in English": list(others)} if others else {})


def _parsed(language: str) -> ftl.Resource:
    return FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))


# What is a button

BESIDE, ALONE, OF_THREE, OF_MORE = 24, 34, 12, 8
"""Characters of a button that shares its row, has it to itself, is one of three, or of more."""

BUTTONS = (
    "desk-bring_back", "desk-go_on", "desk-start_new", "desk-throw_away", "desk-send_again", "desk-has_arrived",
    "engine-back", "engine-skip", "engine-sure", "engine-save", "engine-throw_away", "engine-correct",
    "answers-tap_counters", "answers-type_instead", "answers-done", "answers-done_total", "answers-table_all",
    "answers-count_ages",
    "answers-mostly_instead", "answers-shorten", "answers-take_second", "application-begin",
    "answers-today", "answers-yesterday",
    "answers-whole_time", "answers-half_time", *(f"answers-band_{band}" for band in AGE_BANDS),
)
"""Labels of buttons that stand in a text of their own."""
SAID = ("note", "text", "tapping", "second", "counting", "more", "when", "doubt", "activity", "irregular", "help",
        "no_activity", "no_chat", "paused", "individual", "nothing", "nobody", "unusual")
"""Attributes that are said, not buttons; `.label` and `.short` are a line of a card and the button that changes it."""
ONLY_SAID = ("export",)
"""Sections without a button: all their attributes are said."""
TAPPED = ("activity_details-kind.individual", "my_unit-unit.paused", "my_unit-what.more", "our_people-person.more")
"""Buttons all the same, though other texts say an attribute of that name."""
ONE_A_ROW = (
    "compare-whose", "answers-private", "hello-begin", "hello-door", "invite-only_mentor", "invite-group",
    "invite-take_back", "invite-unit", "set_up-works_where", "log_session-which", "correct_session-which",
    "my_unit-unit", "my_data-what", "my_data-sure", "my_organisation-log_unit", "team_chat-unit")
"""Questions whose buttons have a row to themselves."""

ANSWERS: Mapping[str, tuple[Callable[[Words], AnswerType], Sequence[Any]]] = {
    **dict.fromkeys(("log_session-counts", "log_session-talked_with"),
                    (lambda _: head_counts(), (None, [14, 18, 1, 0]))),
    "log_session-ages": (lambda _: age_bands(AGE_BANDS, total=33), (None, ["13_15"], "counting")),
    "log_session-new_faces": (lambda _: number(0, 33, quick=range(5), more=True), (None, "more")),
    "log_session-produced": (lambda _: duration(240), (None,)),
    **dict.fromkeys(("log_session-day", "log_session-last_day", "correct_session-day"),
                    (lambda _: day(date(2026, 5, 15)), (None,))),
    **dict.fromkeys(("language-language", "set_up-language"), (lambda _: choice_of(
        {code: words(code).text("language-own_name") for code in LANGUAGES}, width=2), (None,))),
    "activity_details-times": (lambda _: weekly(), (None, [4])),
}
"""Questions whose buttons are made by their kind of answer, and the half-finished answers to show them with."""


def is_said(key: str) -> bool:
    """Whether an attribute is said: neither a button, nor a line of a card, nor its short name."""
    return (key.partition(".")[2] in SAID or key.partition("-")[0] in ONLY_SAID) and key not in TAPPED


def _attributes(language: Words, name: str) -> list[str]:
    message = messages(language.language).get(name)
    return [] if message is None else [attribute.id.name for attribute in message.attributes]


def _options(language: Words, name: str) -> tuple[tuple[Button, ...], ...]:
    """The buttons that a question's attributes are, in rows."""
    buttons = [Button(formatted(language, f"{name}.{attribute}"), f"{name}.{attribute}")
               for attribute in _attributes(language, name)
               if attribute not in ("label", "short") and not is_said(f"{name}.{attribute}")]
    return in_rows(buttons, 1 if name in ONE_A_ROW else 2)


# The page

def page() -> str:
    """The whole page; it needs nothing besides itself."""
    contents = sections()
    return "\n".join([
        "<!DOCTYPE html>",
        f'<html lang="en"><head><meta charset="utf-8"/><title>Logbook in {len(LANGUAGES)} languages</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
        f"<style>{STYLE}{''.join(_hiding(code) for code in LANGUAGES)}</style></head><body>",
        "<header><h1>Logbook, every text</h1>", _languages(),
        f"<nav>{''.join(_link(_anchor(title), _titled(title)) for title in contents)}</nav></header>",
        "<main>", INTRODUCTION,
        *(_section(title, names) for title, names in contents.items()),
        "</main></body></html>", ""])


INTRODUCTION = """<p class="how">Names, figures and days are invented. What stands below a dotted line is another
wording of the same text, for another number or another case. A button
<span class="button long">outlined like this</span> does not fit on a phone; behind it stand its characters and how many
fit. A grey line at the end is the answer as a card reads it back, with the button that corrects it. A text is named by
its key: please give the key with what should be said otherwise.</p>"""


def _hiding(code: str) -> str:
    return f'body:has(#show-{code}:not(:checked)) .cell[lang="{code}"]{{display:none}}'


def _languages() -> str:
    boxes = (f'<label><input type="checkbox" id="show-{code}" checked="checked"/> '
             f'<span lang="{code}">{escape(words(code).text("language-own_name"))}</span></label>'
             for code in LANGUAGES)
    return f'<p class="languages">{"".join(boxes)}</p>'


def _titled(title: str) -> str:
    return title.partition(":")[0] or "Others"


def _anchor(title: str) -> str:
    return re.sub(r"\W+", "-", _titled(title).lower()).strip("-")


def _link(anchor: str, text: str) -> str:
    return f'<a href="#{escape(anchor)}">{escape(text)}</a>'


def _section(title: str, names: Iterable[str]) -> str:
    rows = "".join(f'<article id="{escape(name)}"><h3>{_link(name, name)}</h3>'
                   f'<div class="row">{"".join(_cell(words(code), name) for code in LANGUAGES)}</div></article>'
                   for name in names)
    return f'<section id="{_anchor(title)}"><h2>{escape(_titled(title))}</h2>{rows}</section>'


def _cell(language: Words, name: str) -> str:
    """One text in one language: what is said, its buttons, its line on a card."""
    if name not in messages(language.language):
        return f'<div class="cell" lang="{language.language}"><p class="missing">missing</p></div>'
    inside = _button_alone(language, name) or _asked(language, name) or (
        _said(language, name) + _keyboard(language, _options(language, name)))
    if name == "language-day":  # the pattern says nothing to a reader
        inside += f'<div class="bubble"><p>{escape(language.span(LATE_EVENING))}</p></div>'
    others = "".join(_said(language, f"{name}.{attribute}", attribute) for attribute in _attributes(language, name)
                     if is_said(f"{name}.{attribute}") and attribute not in _variants(language, name))
    return f'<div class="cell" lang="{language.language}">{inside}{others}{_card_line(language, name)}</div>'


def _said(language: Words, key: str, attribute: str = "", **facts: Any) -> str:
    if key not in patterns(language.language):
        return ""
    texts = '<hr/>'.join(f"<p>{escape(text)}</p>" for text in wordings(language, key, **facts))
    named = f'<span class="which">.{attribute}</span>' if attribute else ""
    return f'<div class="bubble">{named}{texts}</div>'


def _button_alone(language: Words, name: str) -> str:
    if name.startswith("answers-") and name.endswith("_short"):
        return _keyboard(language, [(Button(f"{formatted(language, name)} +1"), Button("+5"), Button("−1"))])
    if name not in BUTTONS:
        return ""
    return f'<div class="keyboard">{_button(formatted(language, name), BESIDE)}</div>'


def _asked(language: Words, name: str) -> str:
    """A question whose kind of answer makes the buttons, once for each half-finished answer."""
    if name not in ANSWERS:
        return ""
    make, drafts = ANSWERS[name]
    answer, shown = make(language), []
    for draft in drafts:
        variant = answer.variant(draft)
        key = f"{name}.{variant}" if variant else name
        shown.append(_said(language, key, variant, **answer.facts(draft, language))
                     + _keyboard(language, answer.rows(name, draft, language)))
    return "".join(shown)


def _variants(language: Words, name: str) -> set[str]:
    """What `_asked` has shown of a question already."""
    make, drafts = ANSWERS.get(name, (None, ()))
    return {make(language).variant(draft) for draft in drafts} if make else set()


def _keyboard(language: Words, rows: Iterable[Sequence[Button]]) -> str:
    inside = "".join(f'<div class="keys">{"".join(_button(one.label, _room(language, one, row)) for one in row)}</div>'
                     for row in rows)
    return f'<div class="keyboard">{inside}</div>' if inside else ""


def _room(language: Words, button: Button, row: Sequence[Button]) -> int:
    """Characters that fit; a name of people's own has as many as it has, and the chat cuts it off."""
    pattern = patterns(language.language).get(button.key)
    if pattern is not None and variables(pattern):
        return len(button.label)
    return {1: ALONE, 2: BESIDE, 3: OF_THREE}.get(len(row), OF_MORE)


def _button(label: str, room: int) -> str:
    if len(label) <= room:
        return f'<span class="button">{escape(label)}</span>'
    return f'<span class="button long">{escape(label)} <b>{len(label)} of {room}</b></span>'


def _card_line(language: Words, name: str) -> str:
    attributes = _attributes(language, name)
    line = f"<span>{escape(formatted(language, f'{name}.label'))}: …</span>" if "label" in attributes else ""
    if "short" in attributes:
        line += _button(language.text("engine-correct", what=language.text(f"{name}.short")), BESIDE)
    return f'<div class="card">{line}</div>' if line else ""


STYLE = """
:root{--ground:#edf1f4;--paper:#fff;--ink:#17212b;--grey:#526170;--rule:#dde4ea;--edge:#8592a0;--blue:#075b95;
--wrong:#a3121b;--wrong-ground:#fde8e8}
@media (prefers-color-scheme:dark){:root{--ground:#0f161d;--paper:#1a242e;--ink:#e9eef3;--grey:#a7b4c0;--rule:#303d49;
--edge:#6f7f8e;--blue:#82c3f2;--wrong:#ff9a9a;--wrong-ground:#40191c}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:break-word;
font:15px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
p,h1,h2,h3{margin:0}
header{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--rule);padding:10px 20px;
display:flex;flex-wrap:wrap;gap:4px 24px;align-items:baseline}
h1{font-size:18px}
.languages{display:flex;flex-wrap:wrap;gap:4px 16px}
.languages label{white-space:nowrap;cursor:pointer}
nav{width:100%;display:flex;flex-wrap:wrap;gap:2px 16px;font-size:13px}
a{color:var(--blue)}
main{padding:0 20px 60px}
.how{max-width:60rem;padding:16px 0 0;color:var(--grey)}
section,article{scroll-margin-top:100px}
h2{font-size:22px;padding:32px 0 12px}
article{background:var(--paper);border:1px solid var(--rule);border-radius:12px;
padding:8px 14px 14px;margin-bottom:10px}
article:target{border-color:var(--blue)}
h3{font:12px/1.6 ui-monospace,"DejaVu Sans Mono",monospace}
h3 a{color:var(--grey);text-decoration:none}
.row{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:14px}
.cell{display:flex;flex-direction:column;gap:6px;align-items:flex-start}
.cell::before{content:attr(lang);font-size:11px;font-weight:700;letter-spacing:.06em;text-transform:uppercase;
color:var(--grey)}
.bubble{background:var(--ground);border-radius:4px 14px 14px 14px;padding:7px 11px;max-width:100%}
.bubble p{white-space:pre-line;hyphens:auto}
.bubble hr{border:0;border-top:1px dotted var(--edge);margin:6px 0}
.which{display:block;font:11px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;color:var(--grey)}
.keyboard{width:100%;display:flex;flex-direction:column;gap:4px}
.keys{display:flex;gap:4px}
.button{flex:1 1 0;min-width:0;border:1px solid var(--edge);border-radius:8px;padding:4px 6px;text-align:center;
font-size:13.5px;hyphens:auto}
.button.long{border:2px solid var(--wrong);background:var(--wrong-ground)}
.button b{color:var(--wrong);white-space:nowrap}
.card{width:100%;display:flex;flex-direction:column;gap:4px;border-top:1px solid var(--rule);padding-top:6px;
color:var(--grey)}
.card .button{color:var(--ink)}
.missing{color:var(--wrong);font-weight:700}
@media (max-width:60rem){.row{grid-auto-flow:row}header{position:static}}
"""
