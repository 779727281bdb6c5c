"""The page for reviewers: every text of every language is on it, whole, escaped, and with what does not fit marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from conversations import preview
from conversations.answers import AnswerType
from conversations.preview import messages, page, patterns, sections, wordings
from conversations.words import FALLBACK, FOLDER, LANGUAGES, Words, words


@pytest.fixture
def forgetful() -> Iterator[None]:
    """What was read of the language files is read anew, before and after."""
    for remembered in (messages, patterns, words):
        remembered.cache_clear()
    yield
    for remembered in (messages, patterns, words):
        remembered.cache_clear()


def read(text: str) -> ElementTree.Element:
    """The page as a tree. Raises for whatever is not well-formed."""
    return ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>\n"))


def cells(tree: ElementTree.Element) -> dict[tuple[str, str], str]:
    """The words of each cell by message and language."""
    return {(str(article.get("id")), str(cell.get("lang"))): " ".join("".join(cell.itertext()).split())
            for article in tree.iter("article") for cell in article.iter("div") if cell.get("class") == "cell"}


@pytest.fixture(scope="module")
def told() -> dict[tuple[str, str], str]:
    return cells(read(page()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there(told: dict[tuple[str, str], str], language: str) -> None:
    """Each message of each language with every attribute, in every wording of it; none is missing."""
    assert {name for name, code in told if code == language} == set(messages(FALLBACK))
    assert [name for (name, code), text in told.items() if code == language and not text] == []
    for key in patterns(language):
        name, _, attribute = key.partition(".")
        made = preview.ANSWERS.get(name)
        if made is not None and attribute in _variants(*made, words(language)):
            continue  # with the facts of its kind of answer, below
        for text in wordings(words(language), key):
            assert " ".join(text.split()) in told[name, language], key


def _variants(make: object, drafts: object, language: Words) -> set[str]:
    answer = make(language)  # type: ignore[operator]
    assert isinstance(answer, AnswerType)
    return {answer.variant(draft) for draft in drafts}  # type: ignore[attr-defined]


def test_questions_stand_as_they_are_asked(told: dict[tuple[str, str], str]) -> None:
    """With the buttons of their kind of answer, in every half-finished state, in the language's own days."""
    asked = told["log_session-ages", "en"]
    assert "33 came, gender not known. Mostly which ages?" in asked and "Mostly 13–15. Done, or a second one?" in asked
    assert "Count ages" in asked and "Mostly instead" in asked
    assert all(name in told["language-language", "sv"] for name in ("English", "Suomi", "Svenska", "Eesti", "Română"))
    assert "I går" in told["log_session-day", "sv"] and "ons 13 maj" in told["log_session-day", "sv"]
    assert "33 de vizite" in told["our_week-visits", "ro"] and "2 vizite" in told["our_week-visits", "ro"]
    assert "niciun vizitator nou" in told["our_week-new_faces", "ro"]


def test_every_heading_has_its_anchor() -> None:
    """The links at the top lead to the sections of the English file."""
    tree = read(page())
    there = {str(node.get("id")) for node in tree.iter() if node.get("id")}
    links = [str(link.get("href")).removeprefix("#") for link in tree.iter("a")]
    assert set(links) <= there and len(sections()) > 10
    assert len(links) == len(sections()) + len(messages(FALLBACK))


@pytest.mark.usefixtures("forgetful")
def test_what_is_wrong_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing text, a label that does not fit, a variable nobody knows, markup in a text: shown, and no crash."""
    for path in FOLDER.glob("*.ftl"):
        text = path.read_text(encoding="utf-8")
        if path.stem == "fi":
            text = re.sub(r"^desk-sorry = .*\n", "", text, flags=re.MULTILINE)
            text = text.replace("    .join = Liity\n", "    .join = Liitynpä tähän organisaatioon nyt heti\n")
        if path.stem == "sv":
            text += "\nhelp-new = <b>&\"{ $nobody_knows }\"</b> ]]>\n    .button = Ny\n"
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr("conversations.words.FOLDER", tmp_path)
    monkeypatch.setattr(preview, "FOLDER", tmp_path)
    said = page()
    found = cells(read(said))
    assert "missing" in found["desk-sorry", "fi"] and "missing" in found["help-new", "en"]
    assert "<b>&\"‹nobody_knows›\"</b> ]]>" in found["help-new", "sv"] and "Not in English" in said
    assert "Liitynpä tähän organisaatioon nyt heti 38 of 24" in found["hello-more", "fi"]
    assert said.count(" of 24</b>") == 1


@pytest.mark.usefixtures("forgetful")
@pytest.mark.parametrize(("text", "why"), [("desk-go_on = A\ndesk-go_on = B\n", "twice"), ("nothing at all", "Fluent")])
def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, why: str) -> None:
    """A text that stands there twice, and what is no Fluent, are named."""
    (tmp_path / "en.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr(preview, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=rf"en\.ftl has .*{why}"):
        messages("en")
