"""A question that takes a list, and a file given in answer: the same on every channel, and what becomes of both."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import io
from base64 import b64encode
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels import Incoming
from bot.channels.terminal import converse
from bot.cli import _files_of
from conversations.answers import SPLIT_FROM, Given, Problem
from conversations.answers_table import table_or_list
from conversations.dialogues import SCRIPTS
from conversations.screen import Document, Screen
from conversations.story import story_of
from conversations.talk import Talk
from conversations.words import words
from storage import browsers, inbox, outbox, talks
from tests.players import TerminalPlayer
from tests.stories import Cast, parse, perform, same
from tests.test_channels import player_on
from tests.test_desk import cast, player

ENGLISH = words("en")
LINES = [["name", "address"], ["Pääskylä", "Pier 1"], ["Mill", ""]]
TOLD = """# A list is asked for, and given back as a file.
Veikko: /help
  {asked}
Veikko: (file units.csv)
  3 rows
  (file rows.txt)
"""


async def help(talk: Talk) -> None:
    """In the place of /help: asks for a list and gives it back."""
    rows = await talk.ask("log", table_or_list(5))
    lines = "\n".join(";".join(row) for row in rows)
    await talk.say("told", screen=Screen(f"{len(rows)} rows", document=Document("rows.txt", "text/plain", lines)))


@pytest.fixture(autouse=True)
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SCRIPTS, "help", help)


def says(player: TerminalPlayer, who: str = "Aino") -> list[str]:
    return [line for shown in player.fresh().get(who, []) for line in shown.lines()]


@pytest.mark.parametrize("channel", ["terminal", "browser", "telegram", "aiogram"])
async def test_a_list_comes_and_a_file_goes_on_every_channel(channel: str, tmp_path: Path) -> None:
    """Word for word the same, also when everything is dropped between the lines."""
    path = tmp_path / "list.chat"
    path.write_text(TOLD.format(asked=ENGLISH.text("help-log").replace("\n", "\n  ")), encoding="utf-8")
    story = parse(path)
    async with player_on(channel, tmp_path) as (player, cast):
        played = await perform(story, player, cast, restarts=True)
    assert [(turn.line, same(turn.shown, wanted.shown)) for turn, wanted in zip(
        played.turns, story.turns, strict=True)] == [(turn.line, True) for turn in story.turns], played.text()


# The answer

def test_pasted_lines_are_rows() -> None:
    """And so is a file; both keep to the limits of the question."""
    answer = table_or_list(3)
    assert answer.read_text("name;address\nPääskylä;Pier 1\nMill", None, ENGLISH) == Given(LINES)
    assert answer.read_document("a.tsv", b"a\tb\n", None, ENGLISH) == Given([["a", "b"]])
    assert answer.read_text("a\nb\nc\nd", None, ENGLISH) == Problem(
        "answers-table_many_lines", {"lines": 4, "most": 3}, None)
    assert answer.show(LINES, "x-y", ENGLISH) == "3 lines"
    assert [answer.fits(value) for value in (LINES, [], [["x"]] * 4, [["x" * 201]], ["x"], "x", None)] == [
        True, False, False, False, False, False, False]
    assert table_or_list(may_skip=True).fits(None)


def test_what_cannot_be_taken_says_why() -> None:
    """With the numbers and the way out."""
    answer = table_or_list()
    huge = answer.read_document("a.csv", b"x\n" * 10_000, None, ENGLISH)
    assert isinstance(huge, Problem)
    assert ENGLISH.text(huge.key, **huge.facts) == "That has 10,000 lines; at most 500 at once. Send it in parts."
    letter = answer.read_document("letter.pdf", b"%PDF", None, ENGLISH)
    assert isinstance(letter, Problem) and "“letter.pdf”" in ENGLISH.text(letter.key, **letter.facts)
    assert answer.read_document("", None, None, ENGLISH) == Problem("answers-table_not_fetched", {}, None)


def test_a_list_too_long_for_one_message_comes_in_several() -> None:
    """What may be only its first part waits for the rest, which ends it; or for a tap. Nothing of it is lost."""
    answer = table_or_list()
    first, second = "\n".join(f"Unit {n:03} of the north" for n in range(190)), "Mill\nPier"
    assert len(first) >= SPLIT_FROM
    begun = answer.read_text(first, None, ENGLISH)
    assert begun == Problem("answers-table_more", {"lines": 190}, {"text": first})
    draft = begun.draft
    assert answer.fits_draft(draft) and answer.rows("q", draft, ENGLISH)[0][0].label == "That is all: 190"
    whole = answer.read_text(second, draft, ENGLISH)
    assert isinstance(whole, Given) and len(whole.value) == 192 and whole.value[-1] == ["Pier"]
    done = answer.read_tap("all", draft, ENGLISH)
    assert isinstance(done, Given) and len(done.value) == 190
    too_many = answer.read_text("x\n" * 400, draft, ENGLISH)
    assert isinstance(too_many, Problem) and too_many.draft == draft and answer.read_tap("all", None, ENGLISH) is None


async def test_back_forgets_the_first_part(player: TerminalPlayer, cast: Cast) -> None:
    """Back leads to the question as it was asked; what is sent then stands alone."""
    terminal = player.terminals["Aino"]
    terminal.does(terminal.understood("/help"))
    asked = says(player)
    wide = "\n".join(["\t".join(["x" * 100] * 12)] * 4)
    terminal.does(terminal.understood(wide))
    shown = says(player)
    assert shown[0].startswith("Lines so far: 4.") and shown[-1] == "[That is all: 4] [Back]"
    terminal.waiting()
    await player.taps("Aino", "Back", again=False)
    assert says(player) == asked
    terminal.does(terminal.understood(wide))
    player.fresh()
    await player.taps("Aino", "That is all: 4", again=False)
    assert says(player) == ["4 rows", "(file rows.txt)"]


# What stays of it

async def test_what_a_file_holds_is_kept_no_longer_than_it_is_needed(player: TerminalPlayer, cast: Cast) -> None:
    """Of one that came the answer stays and nothing else; one that went leaves the outbox with its message."""
    terminal = player.terminals["Aino"]
    terminal.does(terminal.understood("/help"))
    player.fresh()
    terminal.does(Incoming("terminal", "77", "Aino", "Aino", sent="document", document={
        "name": "secret name.csv", "base64": b64encode(b"Mill;Pier 1").decode()}))
    with player.book.transaction() as tx:
        talk = talks.talk(tx, 1)
        waiting, = tx.execute(outbox.outbox.select()).all()
    assert talk is not None and ["sent", "document"] in talk.record["events"]
    assert "secret name" not in str(talk) and [["Mill", "Pier 1"]] in [one["value"] for one in talk.record["entries"]]
    assert waiting.screen["screen"]["document"] == {"name": "rows.txt", "media_type": "text/plain",
                                                    "text": "Mill;Pier 1"}
    assert says(player) == ["1 rows", "(file rows.txt)"]
    with player.book.transaction() as tx:
        assert tx.execute(outbox.outbox.select()).all() == []
        told = story_of(tx, talk, SCRIPTS)
    assert "Aino: (document)" in told and "Mill" not in told and "Pier" not in told


async def test_a_file_that_fails_is_held_whole(player: TerminalPlayer, cast: Cast,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """An update that could not be played is tried again with its file."""
    terminal = player.terminals["Aino"]
    terminal.does(terminal.understood("/help"))
    player.fresh()
    with monkeypatch.context() as broken:
        broken.setattr(type(table_or_list()), "read_document", None)
        await player.sends_file("Aino", "a.csv", b"Mill;Pier 1")
    with player.book.reading() as tx:
        assert inbox.count_held(tx)["waiting"] == 1
    player.clock.at += timedelta(seconds=2)
    await player.tick()
    assert says(player) == ["1 rows", "(file rows.txt)"]


def test_documents_can_be_erased_from_a_browsers_chat(player: TerminalPlayer) -> None:
    """The words that came with them stay, and so do other people's."""
    screen = Screen("Here.", document=Document("a.json", "application/json", "{}"))
    with player.book.transaction() as tx:
        for chat in ("aino", "petri"):
            browsers.add_line(tx, chat, {"screen": screen.plain(), "over": []}, player.clock())
        browsers.add_line(tx, "aino", {"own": "thank you", "id": "1", "over": []}, player.clock())
        assert browsers.erase_documents(tx, "aino") == 1 and browsers.erase_documents(tx, "aino") == 0
        mine, theirs = (browsers.lines_after(tx, chat, 0) for chat in ("aino", "petri"))
    assert Screen.of(mine[0][1]["screen"]) == Screen("Here.") and len(mine) == 2
    assert Screen.of(theirs[0][1]["screen"]) == screen


def test_a_screen_with_a_document_is_plain_data() -> None:
    """Written and read again it is the same; one that an older program wrote has none."""
    for document in (Document("a.json", "application/json", "{}"), Document("a.bin", "x/y", base64="AAH/"), None):
        screen = Screen("Here.", document=document)
        assert Screen.of(screen.plain()) == screen
    assert Screen.of({"text": "Here."}).document is None and "document" not in Screen("Here.").plain()
    assert Document("../a/b\x00.json", "x/y").file_name == "a_b_.json" and Document("", "x/y").file_name == "file"


# The terminal

def test_files_at_a_terminal(player: TerminalPlayer, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                             capsys: pytest.CaptureFixture[str]) -> None:
    """`(file PATH)` sends one; one that is given is kept beside those of the same name, and its path is told."""
    (tmp_path / "units.csv").write_bytes(b"Mill;Pier 1")
    (tmp_path / "large.csv").write_bytes(b"x" * 1_500_000)
    lines = ["/help", f"(file {tmp_path}/no.csv)", f"(file {tmp_path}/large.csv)", f"(file {tmp_path}/units.csv)",
             "/help", f"(file {tmp_path}/units.csv)"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
    keys = iter(range(100, 200))
    converse(player.book, player.desk, cast.members["Aino"], lambda: str(next(keys)),
             lambda screen: _files_of(screen, tmp_path / "home"))
    said = capsys.readouterr().out
    assert f"There is no file {tmp_path}/no.csv" in said and "large.csv is 1.5 MB; at most 1 MB" in said
    for kept in ("rows.txt", "rows (2).txt"):
        assert f"File: {tmp_path}/home/documents/{kept}" in said
        assert (tmp_path / "home/documents" / kept).read_text() == "Mill;Pier 1"
