"""An open talk lives through upgrades: records kept from real talks are taken up again by today's scripts.

Every file in `tests/replays/` is one talk as it lay in the book on some day: its script, arguments and record, word for
word; the question at which it stood; what was said and tapped after that (`then`), and what had to stand in the book at
the end (`written`). The records are never rewritten. When a test here fails, a change would lose somebody's answers:
change the script so that it does not, or, where a question really has to be asked anew, say in `stands_at` which one.

To keep another record, take a story that runs on the terminal and count the lines up to the moment worth keeping:

    python -m tests.test_replays tests/transcripts/log_session/usual_evening.chat 4 half_filled

plays its first four lines and writes `tests/replays/half_filled.json` as the book holds the talk then. Then fill in
`about`, `then` (a button's key in brackets, anything else is typed) and `written` by hand.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from conversations.engine import Ended, Outcome, version_of
from conversations.log_session import log_session
from conversations.record import Record, Tapped, Typed
from storage import sessions, talks
from storage.talks import TalkRow
from tests.players import TerminalPlayer
from tests.stories import Cast, Story, Turn, parse, perform, write_cast

FOLDER = Path(__file__).parent / "replays"
REPLAYS = sorted(FOLDER.glob("*.json"))


def at_a_terminal(folder: Path) -> tuple[TerminalPlayer, Cast]:
    """A fresh book with the cast in it."""
    player = TerminalPlayer(f"sqlite:///{folder / 'logbook.db'}")
    cast = write_cast(player.book)
    player.know(cast)
    return player, cast


def aino(player: TerminalPlayer, cast: Cast) -> TalkRow:
    """Her one open talk."""
    with player.book.reading() as tx:
        identity = talks.open_talks(tx, 0, cast.members["Aino"])
    assert len(identity) == 1, "a replay is of a time when one talk was open"
    return identity[0]


async def keep(story: Path, lines: int, name: str) -> None:
    """Play the first lines of a story and write the open talk's record as it lies in the book then."""
    told = parse(story)
    told.turns = told.turns[:lines]
    with tempfile.TemporaryDirectory() as folder:
        player, cast = at_a_terminal(Path(folder))
        await perform(told, player, cast)
        row = aino(player, cast)
        player.book.close()
    scenes = [turn.line for turn in told.turns if turn.line.startswith("(")]
    kept = {"about": "", "story": told.name, "scenes": scenes, "script": row.script, "arguments": row.arguments,
            "record": row.record, "stands_at": row.record["asking"], "then": [], "written": {}}
    (FOLDER / f"{name}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


class Kept:
    """A kept talk put back into a book in which the same has happened."""

    def __init__(self, kept: dict[str, Any], player: TerminalPlayer, cast: Cast) -> None:
        self.player, self.session = player, kept["arguments"][0]
        self.row = aino(player, cast)
        assert (self.row.script, self.row.arguments) == (kept["script"], kept["arguments"])
        self.row.record = kept["record"]
        with player.book.transaction() as tx:
            assert sessions.take(tx, self.session, cast.members["Aino"], self.row.id)
            talks.store(tx, self.row)
        self.outcome = self.does(None)

    def does(self, event: Tapped | Typed | None) -> Outcome:
        with self.player.book.transaction() as tx:
            self.row = talks.talk(tx, self.row.id) or self.row
            self.outcome = self.player.desk._run(tx, self.row, event)
        return self.outcome

    def goes_on(self, line: str) -> None:
        """A line of `then`."""
        button = re.fullmatch(r"\[(.+)\]", line)
        if button is None:
            self.does(Typed(line))
            return
        screen = self.outcome.screen  # type: ignore[union-attr]
        keys = [one.key for row in screen.rows for one in row] + [shown.key for shown in screen.lines]
        assert any(key.endswith(f".{button[1]}") for key in keys), f"no button {line} among {keys}"
        self.does(Tapped(screen.step, button[1]))

    @property
    def record(self) -> Record:
        return Record.of(self.row.record)


async def put_back(file: Path, folder: Path) -> tuple[dict[str, Any], Kept]:
    kept = json.loads(file.read_text(encoding="utf-8"))
    player, cast = at_a_terminal(folder)
    await perform(Story(file, [], [Turn(scene) for scene in kept["scenes"]]), player, cast)
    return kept, Kept(kept, player, cast)


def answers(record: Record) -> dict[str, Any]:
    return {entry.key: entry.value for entry in record.entries if entry.kind == "answer"}


@pytest.mark.parametrize("file", REPLAYS, ids=lambda file: file.stem)
async def test_stands_where_it_stood(file: Path, tmp_path: Path) -> None:
    """Today's script asks the question at which the talk stood, has every answer, its draft and its doubt, and has
    done no deed twice."""
    kept, talk = await put_back(file, tmp_path)
    was = Record.of(kept["record"])
    assert talk.record.asking == kept["stands_at"]
    assert answers(talk.record) == answers(was)
    assert (talk.record.draft, talk.record.doubt) == (was.draft, was.doubt)
    assert [entry.key for entry in talk.record.entries if entry.kind == "deed"] == [
        entry.key for entry in was.entries if entry.kind == "deed"]


@pytest.mark.parametrize("file", REPLAYS, ids=lambda file: file.stem)
async def test_ends_where_it_would_have_ended(file: Path, tmp_path: Path) -> None:
    """Gone on with, it writes down what was told before and after the upgrade."""
    kept, talk = await put_back(file, tmp_path)
    for line in kept["then"]:
        talk.goes_on(line)
    assert isinstance(talk.outcome, Ended), talk.record.asking
    with talk.player.book.reading() as tx:
        report = sessions.written(tx, talk.session).report
    assert report is not None
    found = {"counts": [report.counts.girls, report.counts.boys, report.counts.nonbinary, report.counts.unknown],
             "bands": list(report.ages.bands), "new_faces": report.new_faces, "reflection": report.reflection,
             "produced_minutes": report.produced_minutes}
    assert {name: found[name] for name in kept["written"]} == kept["written"]


def test_they_are_of_an_older_program() -> None:
    """There are some, each says what it is, none was kept twice; a record of this very program would prove little
    once a script has changed, so their versions are left as they were written."""
    kept = [json.loads(file.read_text(encoding="utf-8")) for file in REPLAYS]
    assert len(kept) >= 3
    assert all(one["about"] and one["then"] and one["written"] for one in kept)
    assert len({json.dumps(one["record"], sort_keys=True) for one in kept}) == len(kept)
    assert all(re.fullmatch(r"[0-9a-f]{8}", one["record"]["version"]) for one in kept)
    assert re.fullmatch(r"[0-9a-f]{8}", version_of(log_session))


if __name__ == "__main__":
    asyncio.run(keep(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
