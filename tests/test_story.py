"""Any stored talk can be printed as a story, played again, and holds nobody's words."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.dialogues import SCRIPTS
from conversations.engine import Record, Tapped
from conversations.redaction import redacted
from conversations.story import story_of
from storage import talks
from storage.database import Book
from storage.talks import TalkRow
from tests.players import TerminalPlayer
from tests.stories import START, Cast, Story, every_story, parse, perform, write_cast

STORIES = {story.name: story for story in every_story() if "terminal" in story.channels()}
SHAPED = ("log_session/other_times",)
"""In which letters counted: of "5 h", refused as too long, only "5 x" is kept, which is refused as no length."""


@contextmanager
def at_terminals() -> Iterator[tuple[TerminalPlayer, Cast]]:
    with tempfile.TemporaryDirectory() as folder:
        player = TerminalPlayer(f"sqlite:///{folder}/logbook.db")
        cast = write_cast(player.book)
        player.know(cast)
        yield player, cast
        player.book.close()


def every_talk(book: Book) -> list[TalkRow]:
    with book.reading() as tx:
        return [TalkRow(**row) for row in tx.execute(talks.talks.select().order_by(talks.talks.c.id)).mappings()]


def story(book: Book, row: TalkRow, **given: Any) -> str:
    with book.reading() as tx:
        return story_of(tx, row, SCRIPTS, **given)


def read(text: str) -> Story:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "story.chat")
        path.write_text(text, encoding="utf-8")
        return parse(path)


async def played(told: Story) -> tuple[Story, str]:
    """What is shown when a story is played, and its longest talk printed."""
    with at_terminals() as (player, cast):
        shown = await perform(told, player, cast)
        longest = max(every_talk(player.book), key=lambda row: len(row.record.get("events", ())))
        return shown, story(player.book, longest)


def bot_lines(told: Story) -> list[list[str]]:
    """What was shown, without the words of a reflection."""
    shown = [[line for line in turn.shown if not line.startswith("Reflection")] for turn in told.turns]
    return [lines for lines in shown if lines]


WORD_FOR_WORD = (
    "log_session/usual_evening", "log_session/miscounts", "log_session/bare_number", "log_session/tap_counters",
    "log_session/count_ages", "log_session/not_held", "log_session/one_line",
    "log_session/other_times", "log_session/line_at_once", "log_session/nobody_came", "log_session/photo",
    "log_session/add_more", "log_session/odd_numbers", "log_session/taps_twice", "log_session/thrown_away",
    "correct_session/own",
)


@pytest.mark.parametrize("name", WORD_FOR_WORD)
async def test_printed_and_played_again(name: str) -> None:
    """A story that is played, printed from the book, and played again: what is shown is the same, and so is what is
    printed of it then."""
    told, printed = await played(STORIES[name])
    again, printed_again = await played(read(printed))
    assert "differs" not in printed and "It fails" not in printed, printed
    assert [turn.shown for turn in again.turns] == [turn.shown for turn in read(printed).turns], printed
    assert re.sub(r"Talk \d+", "", printed_again) == re.sub(r"Talk \d+", "", printed)
    shown, first = bot_lines(read(printed)), bot_lines(told)
    assert shown == first[:len(shown)] or name in SHAPED



@pytest.mark.parametrize("name", sorted(set(STORIES) - set(WORD_FOR_WORD)))
async def test_every_talk_can_be_printed(name: str) -> None:
    """Whatever talks a story leaves behind: each is printed, and can be read as a story; where playing it again comes
    out differently, comment lines say so."""
    with at_terminals() as (player, cast):
        await perform(STORIES[name], player, cast)
        for row in every_talk(player.book):
            printed = story(player.book, row)
            told = read(printed)
            assert told.text() == printed and told.heading[0].startswith(f"# Talk {row.id}, {row.script}, {row.status}")
            assert "from its record alone" not in printed or not row.record.get("events"), printed
            assert "It fails" not in printed, printed


async def test_without_doings(tmp_path: Path) -> None:
    """A talk of an older program, which kept only answers, is told from its record: keys, options, numbers, shapes."""
    with at_terminals() as (player, cast):
        await perform(STORIES["log_session/usual_evening"], player, cast)
        row, = every_talk(player.book)
        del row.record["events"]
        printed = story(player.book, row)
    assert printed.splitlines()[0] == "# Talk 1, log_session, done; from its record alone: no doings are kept of it."
    assert "# log_session.held: as_planned\n" in printed and "# log_session.counts: [14, 18, 1, 0]\n" in printed
    assert "# log_session.reflection: xxx xx xxx xxxxx" in printed and "billiards" not in printed


async def test_a_failing_update() -> None:
    """What made a talk fail stands as its last line, and the place of the failure above it; without a word of the
    error's own, which may quote what was typed."""
    async def breaks(talk: Any, *arguments: Any) -> None:
        await SCRIPTS["log_session"](talk, *arguments)
        raise ValueError("Matti said so")

    breaks.__name__ = "log_session"
    with at_terminals() as (player, cast):
        told = STORIES["log_session/usual_evening"]
        await perform(Story(told.path, told.heading, told.turns[:-1]), player, cast)
        row, = every_talk(player.book)
        with player.book.reading() as tx:
            step = Record.of(row.record).step
            printed = story_of(tx, row, {**SCRIPTS, "log_session": breaks}, failing=Tapped(step, "save"))
    assert printed.rstrip().endswith("Aino: [Save]")
    assert re.search(r"^# It fails after its last line: ValueError at test_story.py:\d+\.$", printed, re.MULTILINE)
    assert "Matti" not in printed


@pytest.mark.parametrize("record", [{}, {"entries": 3}, {"events": [["typed"]]}, {"events": [["what", "is", "this"]]},
                                    {"events": [["at", "yesterday"]]}, {"entries": [{"key": 1, "kind": "answer"}]},
                                    {"events": [["tapped", None, "x"], ["sent"]]}])
async def test_never_raises(record: dict[str, Any]) -> None:
    """Whatever lies in a record, and of whatever dialogue: something is printed that can be read as a story."""
    with at_terminals() as (player, cast):
        await perform(STORIES["log_session/usual_evening"], player, cast)
        row, = every_talk(player.book)
        for script, identity in (("log_session", row.identity_id), ("gone", row.identity_id), ("log_session", 999)):
            row.record, row.script, row.identity_id = record, script, identity
            assert read(story(player.book, row)).heading[0].startswith(f"# Talk 1, {script}, done")


async def test_nothing_happens() -> None:
    """Telling a talk leaves the book as it was, also inside a transaction that is committed."""
    with at_terminals() as (player, cast):
        await perform(STORIES["log_session/usual_evening"], player, cast)

        def everything() -> list[Any]:
            with player.book.reading() as tx:
                return [tx.exec_driver_sql(f"SELECT * FROM {name}").all()
                        for name in ("sessions", "talks", "outbox", "members", "reflections")]

        before = everything()
        row, = every_talk(player.book)
        row.record = {"events": row.record["events"]}  # nothing is served from it, so the book is asked
        with player.book.transaction() as tx:
            assert "Aino: [As planned]" in story_of(tx, row, SCRIPTS)
        assert everything() == before


ODD = st.text("qzwjåßжÄ", min_size=4, max_size=9)
"""Words that no text of ours holds."""
SENTENCES = st.lists(ODD, min_size=1, max_size=6).map(" ".join)


@settings(max_examples=12)
@given(st.lists(st.one_of(SENTENCES, st.integers(1, 9)), min_size=6, max_size=14), SENTENCES, SENTENCES, SENTENCES)
def test_nobodys_words(steps: list[str | int], unit: str, activity: str, colleague: str) -> None:
    """Whatever is typed wherever, and whatever units, activities and people are called: no word of it is told."""
    from storage import people, units

    with at_terminals() as (player, cast):
        with player.book.transaction() as tx:
            units.rename_unit(tx, cast.boathouse, unit, START)
            for card in units.activities_of(tx, cast.boathouse):
                units.rename_activity(tx, card.id, f"{activity} {card.id}", START)
            other = people.new_member(tx, colleague, "en", player.clock())
            people.give_role(tx, other, "mentor", cast.lakeside, None, player.clock())
        player.clock.at = player.clock.at.replace(day=15, hour=18)
        with player.book.transaction() as tx:
            from bot.timetable import tick

            tick(player.desk, tx)
        for who, command in (("Aino", ""), ("Veikko", "/unit"), ("Maija", "/start")):
            terminal = player.terminals[who]
            if command:
                terminal.does(terminal.understood(command))
            for step in steps:
                terminal.waiting()
                terminal.does(terminal.understood(f"#{step}" if isinstance(step, int) else step))
        rows = every_talk(player.book)
        told = "\n".join(story(player.book, row) for row in rows)
        for row in rows:
            row.record.pop("events", None)
        told += "\n".join(story(player.book, row) for row in rows)
    words = {word for text in (*steps, unit, activity, colleague) if isinstance(text, str) for word in text.split()}
    assert not [word for word in words if word.casefold() in told.casefold()]


@pytest.mark.parametrize(("typed", "kept"), [
    ("14 18 1 0 / +2", "14 18 1 0 / +2"), ("Matti 0401234567", "xxxxx 0000000000"), ("17-21", "17-21"),
    ("7KQ2M-4XWTA", "0xx0x-0xxxx"), (" 7kq2m 4xwta ", " 0xx0x 0xxxx "), ("7KQ2M4XWTA", "0xx0x0xxxx"),
    ("a1B2c3D4e5F6g7H8i9J0_-", "x0x0x0x0x0x0x0x0x0x0_-"), ("12 girls, 3 new", "12 xxxxx, 3 xxx")])
def test_what_is_kept_of_typed_words(typed: str, kept: str) -> None:
    """Counts and times stay; no letter does, no number of somebody's, and not one sign of an invitation's code."""
    assert redacted(typed) == kept
