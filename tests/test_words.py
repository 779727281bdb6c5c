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
from babel import Locale
from fluent.syntax import ast as ftl

from bot.channels.telegram_wire import CONTENT
from conversations import unit_list
from conversations.dialogues import COMMANDS, SCRIPTS
from conversations.preview import (
    ALONE,
    BESIDE,
    BUTTONS,
    CAMP,
    NAMED,
    OF_THREE,
    ONE_A_ROW,
    SAID,
    TAPPED,
    UNUSUAL,
    USUAL,
    formatted,
    is_said,
    nodes,
    patterns,
    variables,
    wordings,
)
from conversations.words import FALLBACK, LANGUAGES, Times, words
from reports import compare
from reports.export import SHEETS
from reports.imports import REASONS
from storage import changes, people
from storage.practice import EXERCISES
from storage.reflections import COMMON_PROMPTS
from storage.sessions import AGE_BANDS
from storage.talks import STATUSES
from storage.units import KINDS

ROOT = Path(__file__).parents[1]
OTHERS = [language for language in LANGUAGES if language != FALLBACK]
GENDERS = ("girls", "boys", "nonbinary", "unknown")

BECOMES = ("worker", "worker_all", "mentor", "partner", "group", "viewer", "coordinator")
"""What somebody may be invited as."""

COMPOSED: dict[str, Iterable[object]] = {
    "ask-whom.of_*": ("mentor", "coordinator"),
    "our_people-role_*": set(people.ROLES) - {"coordinator"},
    "answers-*": ("today", "yesterday"),
    "answers-*_short": GENDERS,
    "answers-band_*": AGE_BANDS,
    "answers-table_*": REASONS,
    "changes-*": changes.WHAT,
    "compare-*": ("own", "partner", "together"),
    "compare-rate_*": compare.NAMES,
    "desk-doing_*": SCRIPTS,
    "desk-unknown_*": ("again", "arrived"),
    "desk-old_*": set(STATUSES) - {"open", "aside"},
    "engine-sent_*": {*CONTENT.values(), "other"},
    "export-*": {key for sheet in SHEETS for name in [sheet.file.removesuffix(".csv")]
                 for key in (name, *(f"{name}.{column}" for column in sheet.columns))},
    "hello-as_*": BECOMES, "hello-joined_*": BECOMES,
    "invite-gives_*": (*BECOMES, "found"), "invite-open_*": people.ROLES,
    "invite-<key>": ("made", "sign_in_made"),
    "activity_details-kind.*": KINDS,
    "unit_list-column_*": unit_list.COLUMNS,
    "unit_list-wrong_*": ("column", "columns", "only_header", "many", "apart", "no_unit", "no_activity", "long", "kind",
                          "no_kind", "other_kind", "weekdays", "times", "no_times", "no_days"),
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

LABELS = {
    "ask-whom.of_coordinator", "ask-whom.of_mentor", "correct_session-which.cancelled", "correct_session-which.held",
    "log_session-which.option", "my_unit-team_chat.button", "my_unit-unit.partner", "my_unit-unit.paused",
    "network-chat.button", "set_up-team_chat.button",
}
"""Buttons whose label is put together before the question is asked, or that open a link."""

NEVER_SHOWN = {"log_session-shared", "log_session-more"}
"""Switches of the card: only their buttons are shown, never a question."""

LIKE_ENGLISH = {"browser-title", "answers-hours", "answers-minutes", "answers-hours_minutes"}
"""The program's name; h and min are the same in all these languages."""
ALSO_LIKE_ENGLISH: dict[str, set[str]] = {
    "sv": {"language-day", "language-date", "answers-band_under_10", "set_up-mentor.label", "set_up-mentor.short",
           "set_up-organisation.label", "set_up-organisation.short", "bring-organisation.label",
           "bring-organisation.short", "invite-open_mentor", "invite-open_partner", "my_unit-unit.partner",
           "our_people-role_mentor", "our_people-role_partner"},
    "et": {"our_people-role_mentor", "our_people-role_partner", "my_unit-unit.partner"},
    "ro": {"language-day", "language-date", "set_up-mentor.label", "our_people-role_mentor"},
}
"""Texts of one language that are the English word, or date, and right."""

TELLTALE = {
    "en": {"the", "and", "you", "your", "is", "not", "with", "for", "of", "to", "it", "please", "here", "no"},
    "fi": {"että", "tai", "sinun", "joka", "mikä", "mitä", "ovat", "kaikki", "oikein", "vain", "vaikka", "tämä"},
    "sv": {"och", "är", "för", "som", "att", "det", "eller", "på", "med", "inte", "till", "av", "den"},
    "et": {"või", "seda", "selle", "mis", "kui", "pole", "ainult", "palun", "kas", "oma", "näiteks", "juba"},
    "ro": {"și", "sau", "pentru", "este", "cu", "ce", "nu", "din", "că", "în", "ai"},
}
"""Words that betray a sentence left in another language: frequent in one, and none in the others but for SHARED."""
SHARED = {("sv", "nu"), ("sv", "din"), ("fi", "juba"), ("ro", "it"), ("fi", "oma")}
"""(language, another's telltale): written alike, and a word here too."""

ENDINGS: dict[str, dict[str, tuple[int, ...]]] = {
    "ro": {"one": (1,), "few": (0, 2, 19, 101, 119), "other": (20, 21, 120)},
}
"""Numbers that must sound alike where a language counts otherwise than ONE_AND_MORE."""
ONE_AND_MORE: dict[str, tuple[int, ...]] = {"one": (1,), "other": (0, 2, 5, 20, 21, 101)}

COUNTED: dict[str, dict[str, dict[str | int, str]]] = {
    "en": {
        "invite-made": {"one": "Good once", "other": "for # people"},
        "invite-make": {"one": "Good once", "other": "for # people"},
        "invite-lasting": {"one": "one day", "other": "# days"},
        "my_organisation-board": {"one": "1 person,", "other": "# people"},
        "my_organisation-years": {"one": "1 year", "other": "# years"},
        "network-board": {"one": "1 organisation,", "other": "# organisations"},
        "my_data-what chats": {"one": "one chat", "other": "# chats"},
        "my_data-what sessions": {"one": "one session", "other": "# sessions"},
        "my_data-what reflections": {"one": "one reflection you", "other": "# reflections you"},
        "my_data-sure": {0: "no session", "one": "The session you logged stays",
                         "other": "The # sessions you logged stay"},
        "answers-table_shown": {"one": "one line", "other": "# lines"},
        "log_session-saved": {"one": "one visit.", "other": "# visits."},
        "our_week-nothing_closed": {"one": "The one session", "other": "None of the # sessions"},
        "our_week-visits": {"one": "1 visit", "other": "# visits"},
        "our_week-new_faces": {0: "no new faces", "one": "1 new face", "other": "# new faces"},
    },
    "fi": {
        "invite-made": {"one": "kerran", "other": "# hengelle"},
        "invite-make": {"one": "kerran", "other": "# hengelle"},
        "invite-lasting": {"one": "päivän", "other": "# päivää"},
        "my_organisation-board": {"one": "1 henkilö,", "other": "# henkilöä"},
        "my_organisation-years": {"one": "1 vuosi", "other": "# vuotta"},
        "network-board": {"one": "1 organisaatio,", "other": "# organisaatiota"},
        "my_data-what chats": {"one": "yksi keskustelusi", "other": "# keskusteluasi"},
        "my_data-what sessions": {"one": "yksi kirjaamasi toiminta", "other": "# kirjaamaasi toimintaa"},
        "my_data-what reflections": {"one": "yksi reflektointi", "other": "# reflektointia"},
        "my_data-sure": {0: "yhtään toimintaa", "one": "Kirjaamasi toiminta jää",
                         "other": "Kirjaamasi # toimintaa jäävät"},
        "answers-table_shown": {"one": "yksi rivi", "other": "# riviä"},
        "desk-expired": {"one": "kesken päivän", "other": "# päivää"},
        "log_session-saved": {"one": "yksi käyntikerta.", "other": "# käyntikertaa."},
        "our_week-nothing_closed": {"one": "ainoa toiminta", "other": "# toiminnasta"},
        "our_week-visits": {"one": "1 käyntikerta", "other": "# käyntikertaa"},
        "our_week-new_faces": {0: "ei uusia kävijöitä", "one": "1 uusi kävijä", "other": "# uutta kävijää"},
    },
    "sv": {
        "answers-table_shown": {"one": "en rad", "other": "# rader"},
        "invite-make": {"one": "Gäller en gång", "other": "för # personer"},
        "invite-made": {"one": "Gäller en gång", "other": "för # personer"},
        "invite-lasting": {"one": "en dag", "other": "# dagar"},
        "my_data-what chats": {"one": "din chatt", "other": "dina # chattar"},
        "my_data-what sessions": {"one": "ett tillfälle", "other": "# tillfällen"},
        "my_data-what reflections": {"one": "en reflektion", "other": "# reflektioner"},
        "my_data-sure": {0: "Du har inte dokumenterat något tillfälle", "one": "Tillfället du har dokumenterat",
                         "other": "De # tillfällen du har dokumenterat"},
        "my_organisation-board": {"one": "1 person,", "other": "# personer"},
        "network-board": {"one": "1 organisation,", "other": "# organisationer"},
        "desk-expired": {"one": "i en dag", "other": "i # dagar"},
        "log_session-saved": {"one": "ett besök.", "other": "# besök."},
        "our_week-nothing_closed": {"one": "Veckans enda tillfälle", "other": "Inget av veckans # tillfällen"},
        "our_week-new_faces": {0: "inga nya besökare", "one": "1 ny besökare", "other": "# nya besökare"},
    },
    "et": {
        "answers-table_shown": {"one": "üks rida", "other": "# rida"},
        "invite-made": {"one": "Ühekordne", "other": "Kutse # inimesele"},
        "invite-make": {"one": "Ühekordne", "other": "Kutse # inimesele"},
        "invite-lasting": {"one": "ühe päeva", "other": "# päeva"},
        "my_data-what chats": {"one": "üks vestlus", "other": "# vestlust"},
        "my_data-what sessions": {"one": "üks tegevuskord", "other": "# tegevuskorda"},
        "my_data-what reflections": {"one": "üks refleksioon", "other": "# refleksiooni"},
        "my_data-sure": {0: "Sa pole ühtegi tegevuskorda kirja pannud", "one": "sinu kirja pandud tegevuskord koos",
                         "other": "sinu kirja pandud # tegevuskorda koos"},
        "my_organisation-board": {"one": "1 inimene,", "other": "# inimest,"},
        "my_organisation-years": {"one": "1 aasta", "other": "# aastat"},
        "network-board": {"one": "1 organisatsioon,", "other": "# organisatsiooni,"},
        "log_session-saved": {"one": "üks külastus.", "other": "# külastust."},
        "our_week-nothing_closed": {"one": "ainus tegevuskord jäi", "other": "# tegevuskorrast ei"},
        "our_week-visits": {"one": "1 külastus", "other": "# külastust"},
        "our_week-new_faces": {0: "esmakordseid külastajaid polnud", "one": "1 esmakordne külastaja",
                               "other": "# esmakordset külastajat"},
    },
    "ro": {
        "answers-weekly_many": {"one": "o dată pe", "few": "de # ori", "other": "de # de ori"},
        "answers-table_many_lines": {"one": "un rând", "few": "# rânduri", "other": "# de rânduri"},
        "answers-table_many_columns": {"one": "o coloană", "few": "# coloane", "other": "# de coloane"},
        "answers-table_long_cell": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "answers-table_pasted": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "answers-table_more": {"one": "un rând", "few": "# rânduri", "other": "# de rânduri"},
        "answers-table_shown": {"one": "un rând", "few": "# rânduri", "other": "# de rânduri"},
        "application-invitation": {"one": "timp de o zi", "few": "timp de # zile", "other": "timp de # de zile"},
        "unit_list-rows.more": {"one": "un rând", "few": "# rânduri", "other": "# de rânduri"},
        "unit_list-mended.more": {"one": "un rând", "few": "# rânduri", "other": "# de rânduri"},
        "unit_list-wrong_many": {"one": "singura coloană", "few": "cele # coloane", "other": "cele # de coloane"},
        "unit_list-wrong_long": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "invite-make": {"one": "bună o singură dată", "few": "pentru # persoane", "other": "pentru # de persoane"},
        "invite-made": {"one": "bună o singură dată", "few": "pentru # persoane", "other": "pentru # de persoane"},
        "invite-lasting": {"one": "o zi", "few": "# zile", "other": "# de zile"},
        "practice-one_girl_more": {"one": "adică o fată", "few": "adică # fete", "other": "adică # de fete"},
        "my_data-what chats": {"one": "un chat al tău", "few": "# chaturi ale tale", "other": "# de chaturi ale tale"},
        "my_data-what sessions": {"one": "o sesiune", "few": "# sesiuni", "other": "# de sesiuni"},
        "my_data-what reflections": {"one": "o reflecție", "few": "# reflecții", "other": "# de reflecții"},
        "my_data-sure": {0: "nicio sesiune", "one": "Sesiunea pe care", "few": "Cele # sesiuni",
                         "other": "Cele # de sesiuni"},
        "my_organisation-board": {"one": "1 persoană", "few": "# persoane", "other": "# de persoane"},
        "my_organisation-years": {"one": "1 an", "few": "# ani", "other": "# de ani"},
        "my_organisation-days": {"one": "1 zi", "few": "# zile", "other": "# de zile"},
        "network-board": {"one": "1 organizație", "few": "# organizații", "other": "# de organizații"},
        "network-text": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "desk-expired": {"one": "o zi", "few": "# zile", "other": "# de zile"},
        "answers-never": {"one": "1 vizită", "few": "# vizite", "other": "# de vizite"},
        "answers-unusual_counts": {"one": "1 vizită", "few": "# vizite", "other": "# de vizite"},
        "answers-too_long": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "answers-second_part": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
        "answers-day_old": {"one": "de o zi", "few": "de # zile", "other": "de # de zile"},
        "log_session-too_old": {"one": "de o zi", "few": "de # zile", "other": "de # de zile"},
        "log_session-ages": {"one": "A venit o singură persoană", "few": "Au venit # tineri",
                             "other": "Au venit # de tineri"},
        "log_session-saved": {"one": "o vizită.", "few": "# vizite.", "other": "# de vizite."},
        "our_week-nothing_closed": {"one": "Singura sesiune", "few": "cele # sesiuni", "other": "cele # de sesiuni"},
        "our_week-visits": {"one": "1 vizită", "few": "# vizite", "other": "# de vizite"},
        "our_week-more": {"one": "Cu una mai mult", "few": "Cu # mai multe", "other": "Cu # mai multe"},
        "our_week-fewer": {"one": "Cu una mai puțin", "few": "Cu # mai puține", "other": "Cu # mai puține"},
        "our_week-new_faces": {0: "niciun vizitator nou", "one": "1 vizitator nou", "few": "# vizitatori noi",
                               "other": "# de vizitatori noi"},
        "our_week-mostly": {"one": "din 1 sesiune", "few": "din # sesiuni", "other": "din # de sesiuni"},
        "our_week-mostly_of_told": {"one": "din 1 răspuns", "few": "din # răspunsuri", "other": "din # de răspunsuri"},
        "our_week-ages_counted": {"one": "din 1 sesiune", "few": "din # sesiuni", "other": "din # de sesiuni"},
        "our_week-coverage": {"one": "din 1 sesiune planificată", "few": "din # sesiuni planificate",
                              "other": "din # de sesiuni planificate"},
        "browser-too_long": {"one": "un caracter", "few": "# caractere", "other": "# de caractere"},
    },
}
"""What the texts that count say for each plural form of the language, # for the number; a number for itself. A text
that counts several things has a line for each, with the variable behind its key."""


# The texts

def counts(language: str) -> dict[str, str]:
    """The texts that count, each with the variable it counts; a text that counts several things once for each, with
    the variable behind its key."""
    found = {}
    for key, pattern in patterns(language).items():
        counted = dict.fromkeys(choice.selector.id.name for choice in nodes(pattern, ftl.SelectExpression)
                                if any(getattr(variant.key, "name", "") == "one" for variant in choice.variants))
        found |= {key if len(counted) == 1 else f"{key} {variable}": variable for variable in counted}
    return found


def wording(pattern: ftl.Pattern) -> str:
    """The words of a text without what is put in."""
    return " ".join(element.value for element in nodes(pattern, ftl.TextElement))


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
    """All that says something to somebody; the preview only shows what the others say."""
    return [path for folder in ("reports", "conversations", "bot") for path in sorted((ROOT / folder).rglob("*.py"))
            if path.name != "preview.py"]


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
        self.steps += doubts()

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
                 "number": ("more",) if "more" in keywords else (), "on_card": ("button",),
                 "table_or_list": ("more",), "weekly": ("when",)}.get(kind, ())
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


def doubts() -> Iterator[Step]:
    """What the kinds of answers doubt, with buttons in rows of their own: a doubt may have words for taking the answer
    all the same (.sure) and for going back (.back), and needs some for leaving out what it is about (.without) where it
    knows what is left then."""
    for path in sources():
        for call in calls(tree(path)):
            if ast.unparse(call.func) == "Doubt" and isinstance(call.args[1], ast.Constant):
                key = call.args[1].value
                left_out = {f"{key}.without"} if len(call.args) > 3 else set()
                own = {f"{key}.sure", f"{key}.back"}
                yield Step(key, {key, *left_out}, own, dict.fromkeys(own | left_out, 1))


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
    """No text with words equals the English one, but for names, units and words that are the same."""
    english = patterns(FALLBACK)
    same = {key for key, pattern in patterns(language).items() if key in english
            and re.search(r"[^\W\d_]", wording(pattern)) and wording(pattern) == wording(english[key])}
    assert same - LIKE_ENGLISH == ALSO_LIKE_ENGLISH.get(language, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_another_language(language: str) -> None:
    """No text carries frequent words of another language, but for the question that nobody knows the language of."""
    foreign = {word for other in LANGUAGES if other != language for word in TELLTALE[other]
               if (language, word) not in SHARED}
    betrayed = {key: found for key, pattern in patterns(language).items() if key != "language-language"
                and (found := foreign & set(re.findall(r"\w+", wording(pattern).casefold())))}
    assert betrayed == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_asked_for_in_every_language(language: str) -> None:
    """Before the language is known, everybody finds their own word for it; one's own comes first."""
    own = {code: words(code).text("language-language").split(" · ")[0] for code in LANGUAGES}
    asked = words(language).text("language-language").split(" · ")
    assert asked == [own[language], *(word for code, word in own.items() if code != language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(language: str) -> None:
    """Given its variables each text formats, in every branch, without braces, doubled stops or stray blanks."""
    for key, pattern in patterns(language).items():
        assert variables(pattern) <= {*USUAL, *NAMED.get(key, {})}, f"{key}: conversations/preview.py needs a sample"
        unusual = {name: value for name, value in UNUSUAL.items() if name not in NAMED.get(key, {})}
        for text in (*wordings(words(language), key), formatted(words(language), key, **unusual)):
            assert text and text == text.strip(), key
            wrong = re.search(r"[{}‹›]|(?<!\.)\.\.(?!\.)|  | [,.:;?!](?!\w)|,,|, ,|\?\.", text)
            assert wrong is None, f"{language}.ftl {key}: {text!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_grammatical(language: str) -> None:
    """Each text that counts says every kind of number as people do; each such text is in the list."""
    assert set(counts(language)) == set(COUNTED[language])
    endings = ENDINGS.get(language, ONE_AND_MORE)
    for key, variable in counts(language).items():
        said = COUNTED[language][key]
        assert set(endings) <= set(said), key
        for phrase, number in ((said.get(number, said[form]), number) for form in endings for number in endings[form]):
            text = formatted(words(language), key.partition(" ")[0], **{variable: number})
            assert re.search(rf"(?<!\w){re.escape(phrase.replace('#', str(number)))}(?!\w)", text), (
                f"{language}.ftl {key} of {number}: {text!r}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_of_the_language(language: str) -> None:
    """A choice by number has every form the language counts with, and no other."""
    forms = Locale.parse(language).plural_form.tags | {"other"}
    assert forms == set(ENDINGS.get(language, ONE_AND_MORE))
    for key, pattern in patterns(language).items():
        for choice in nodes(pattern, ftl.SelectExpression):
            names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ftl.Identifier)}
            used = names & {"zero", "one", "two", "few", "many"}
            assert not used or ((used | {"other"}) == forms and "other" in names), key


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


def test_the_preview_takes_for_buttons_what_are_buttons() -> None:
    """And gives a row to itself to those that have one."""
    options = {key: width for step in dialogues().steps for key, width in step.options.items()
               if key in patterns(FALLBACK)}
    attributes = {key for key in patterns(FALLBACK) if "." in key and not key.endswith((".label", ".short"))}
    said = {key for key in attributes if is_said(key)}
    asked = {key for step in dialogues().steps for key in step.may if key.endswith((".save", ".throw_away"))}
    assert said & (set(options) | asked | LABELS) == set()
    assert attributes - said == (set(options) | asked | LABELS) & attributes and attributes >= LABELS
    assert {key for key in TAPPED if key.partition(".")[2] in SAID} == set(TAPPED) <= attributes
    assert {key.partition(".")[0] for key, width in options.items() if width == 1} == set(ONE_A_ROW)


# Dates

@pytest.mark.parametrize(("language", "day", "evening", "camp"), [
    ("en", "Fri 15 May", "Fri 15 May, 17:30–21", "Fri 15 May, 17 – Sun 17 May, 12"),
    ("fi", "pe 15.5.", "pe 15.5., 17.30–21", "pe 15.5., 17 – su 17.5., 12"),
    ("sv", "fre 15 maj", "fre 15 maj, 17.30–21", "fre 15 maj, 17 – sön 17 maj, 12"),
    ("et", "R 15. mai", "R 15. mai, 17:30–21", "R 15. mai, 17 – P 17. mai, 12"),
    ("ro", "vin. 15 mai", "vin. 15 mai, 17:30–21", "vin. 15 mai, 17 – dum. 17 mai, 12"),
])
def test_dates_are_written_as_people_do(language: str, day: str, evening: str, camp: str) -> None:
    """A day, an evening and a camp in the shape of the language."""
    spoken = words(language)
    assert spoken.day(date(2026, 5, 15)) == day
    assert spoken.span(Times(datetime(2026, 5, 15, 17, 30), datetime(2026, 5, 15, 21), True)) == evening
    assert spoken.span(CAMP) == camp


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_date_ends_with_the_stop_of_an_abbreviation(language: str) -> None:
    """A sentence may end with a day, or go on with a comma, in every month; a Finnish date's stop is its own."""
    days = [date(2026, month, 9) for month in range(1, 13)]
    assert [day for day in days if re.search(r"[^\W\d]\.$", words(language).day(day))] == []


@pytest.mark.parametrize(("language", "month", "months"), [
    ("en", "11–17 May", "27 Apr – 3 May"), ("fi", "11.–17.5.", "27.4. – 3.5."),
    ("sv", "11–17 maj", "27 apr – 3 maj"), ("et", "11.–17. mai", "27. apr – 3. mai"),
    ("ro", "11–17 mai", "27 apr – 3 mai"),
])
def test_weeks_are_written_as_people_do(language: str, month: str, months: str) -> None:
    """A week within one month, and one over two."""
    spoken = words(language)
    assert spoken.text("our_week-same_month", number="11", last=spoken.date(date(2026, 5, 17))) == month
    assert spoken.text("our_week-two_months", first=spoken.date(date(2026, 4, 27)),
                       last=spoken.date(date(2026, 5, 3))) == months
