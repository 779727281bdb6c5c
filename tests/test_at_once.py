"""Two fingers at once, a colleague's talk that cannot be read, strangers who make up buttons: in one batch, one
transaction, and still nobody's answer is doubled, held up, or shown to a stranger."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel
from structlog.testing import capture_logs

from bot.channels import Incoming
from storage import people
from storage.sessions import sessions
from storage.talks import talks
from tests.databases import fresh_sqlite
from tests.players import TelegramPlayer, TerminalPlayer, find
from tests.stories import Cast, Shown, write_cast
from tests.telegram_stand_in import Message, Telegram

COUNTS = "How many came? Girls, boys, non-binary, not known. Like 14 18 1 0."
AGES = "33 came. Mostly which ages?"
TOO_LATE = "That button was of an earlier question; nothing was changed. We are here:"


class Hands(TerminalPlayer):
    """Everybody at a terminal, and several things they do in one batch of updates."""

    cast: Cast

    def at_once(self, *done: tuple[str, str]) -> dict[str, list[Shown]]:
        """(who, what): typed, or tapped where it stands in brackets, "[Save] (again)" where another message came after
        that button; all of it on the messages as they were seen before."""
        return self.plays(*(self.incoming(who, **self.meant(who, what)) for who, what in done))

    def incoming(self, who: str, **done: Any) -> Incoming:
        return Incoming("terminal", str(next(self.keys)), who, who, **done)

    def plays(self, *batch: Incoming) -> dict[str, list[Shown]]:
        with self.book.transaction() as tx:
            self.desk.receive(tx, list(batch))
        return self.fresh()

    def meant(self, who: str, what: str) -> dict[str, Any]:
        if what.startswith("["):
            label, _, again = what[1:].partition("]")
            return {"tap": find(self.seen[who], label, again=bool(again)).key}
        return {"command": what[1:]} if what.startswith("/") else {"text": what}

    def says(self, who: str, *lines: str) -> Shown:
        """One thing after the other; the last they are shown."""
        for line in lines:
            shown = self.at_once((who, line))
        return shown[who][-1]

    def answers(self, who: str) -> list[dict[str, Any]]:
        """The answers in each of somebody's talks about an evening."""
        with self.book.reading() as tx:
            records = tx.execute(select(talks.c.record).where(
                talks.c.member_id == self.cast.members[who], talks.c.script == "log_session")).scalars()
            return [{entry["key"]: entry["value"] for entry in record["entries"] if entry["kind"] == "answer"}
                    for record in records]

    def written(self) -> list[tuple[str, int, int]]:
        """Status, girls and revision of each session that is no plan any more."""
        with self.book.reading() as tx:
            rows = tx.execute(select(sessions.c.status, sessions.c.girls, sessions.c.revision)
                              .where(sessions.c.status != "planned")).all()
        return [tuple(row) for row in rows]

    def rows(self, *but: str) -> dict[str, list[Any]]:
        """Every row of every table, but those named."""
        with self.book.reading() as tx:
            return {table.name: [tuple(row) for row in tx.execute(select(table).order_by(*table.primary_key.columns))]
                    for table in SQLModel.metadata.sorted_tables if table.name not in but}


@pytest.fixture
async def hands(tmp_path: Path) -> AsyncIterator[Hands]:
    """Friday's open evening is over; Aino and Veikko, who works there too, have been asked."""
    player = Hands(fresh_sqlite(tmp_path))
    player.cast = write_cast(player.book)
    player.know(player.cast)
    with player.book.transaction() as tx:
        people.give_role(tx, player.cast.members["Veikko"], "worker", player.cast.lakeside, player.cast.boathouse,
                         player.clock())
    await player.tick()
    player.clock.at = player.clock.at.replace(day=15, hour=18)
    await player.tick()
    assert player.fresh().keys() == {"Aino", "Veikko"}
    yield player
    player.book.close()


def texts(shown: list[Shown]) -> list[str]:
    return [message.text[0] for message in shown]


# Two fingers at once

def test_the_same_button_twice(hands: Hands) -> None:
    """Answered once, and the next question comes once; saved once."""
    assert texts(hands.at_once(("Aino", "[As planned]"), ("Aino", "[As planned]"))["Aino"]) == [COUNTS]
    assert hands.answers("Aino") == [{"log_session.held": "as_planned"}]
    hands.says("Aino", "14 18 1 0 / 13-15 / +2", "[No]", "[Skip]")
    assert len(hands.at_once(("Aino", "[Save]"), ("Aino", "[Save]"))["Aino"]) == 1
    assert hands.written() == [("held", 14, 1)]


def test_two_buttons_of_one_question(hands: Hands) -> None:
    """The first counts; the other is told that it came too late, with the question that is open now."""
    first, late = hands.at_once(("Aino", "[As planned]"), ("Aino", "[Not held]"))["Aino"]
    assert first.text == (COUNTS,) and late.text[-1] == COUNTS and len(late.text) == 2
    assert first.buttons == late.buttons
    assert hands.answers("Aino") == [{"log_session.held": "as_planned"}]


@pytest.mark.parametrize("done", [("[As planned]", "14 18 1 0"), ("14 18 1 0", "[As planned]")])
def test_a_button_and_a_line(hands: Hands, done: tuple[str, str]) -> None:
    """Whichever is first, the counts are there and the ages are asked."""
    shown = hands.at_once(*(("Aino", what) for what in done))["Aino"]
    assert shown[-1].text[-1] == AGES
    assert hands.answers("Aino") == [{"log_session.held": "as_planned", "log_session.counts": [14, 18, 1, 0]}]


@pytest.mark.parametrize("theirs", ["[As planned]", "[Not held]", "1 2 3 4"])
@pytest.mark.parametrize(("one", "other"), [("Aino", "Veikko"), ("Veikko", "Aino")])
def test_two_colleagues(hands: Hands, one: str, other: str, theirs: str) -> None:
    """Of two first answers in one batch the first has the evening; the other is told who, and writes nothing."""
    shown = hands.at_once((one, "[As planned]"), (other, theirs))
    assert texts(shown[one]) == [COUNTS]
    has = f"Open evening at Boathouse, Fri 15 May, 17–21: {one} has it."
    assert has in texts(shown[other]) and COUNTS not in texts(shown[other])
    assert all(answers == {} for answers in hands.answers(other))
    assert hands.says(one, "14 18 1 0 / 13-15 / +2", "[No]", "[Skip]", "[Save]").text[0].startswith("Saved: ")
    assert hands.written() == [("held", 14, 1)]


def test_two_colleagues_save(hands: Hands) -> None:
    """Both have told everything, hours apart, and tap Save in one batch: the book has one of them, the other knows."""
    hands.says("Aino", "14 18 1 0 / 13-15 / +2", "[No]", "[Skip]")
    hands.clock.at = hands.clock.at.replace(hour=21)
    hands.says("Veikko", "/log", "[Open evening, Fri 15 May, 17–21]", "1 2 3 4 / 13-15 / +2", "[No]", "[Skip]")
    shown = hands.at_once(("Veikko", "[Save]"), ("Aino", "[Save] (again)"))
    assert texts(shown["Veikko"]) == ["Saved: Open evening, Fri 15 May, 17–21, 10 visits. Thank you!"]
    assert shown["Aino"] and not any(line.startswith("Saved") for message in shown["Aino"] for line in message.text)
    assert hands.written() == [("held", 1, 1)]


# A colleague's talk that cannot be read

@pytest.mark.parametrize("record", [{"entries": [{"nothing": 1}]}, {"entries": "?"}, {"entries": [7]}])
def test_an_unreadable_talk_stops_nobody_else(hands: Hands, record: Any) -> None:
    """Whatever became of Veikko's record, Aino's answers are taken and her evening is written; it is logged, and
    without what anybody wrote."""
    with hands.book.transaction() as tx:
        tx.execute(talks.update().where(talks.c.member_id == hands.cast.members["Veikko"]).values(record=record))
    with capture_logs() as logs:
        assert hands.says("Aino", "[As planned]").text == (COUNTS,)
        saved = hands.says("Aino", "14 18 1 0 / 13-15 / +2", "[No]", "They cooked for everybody.", "[Save]")
    assert saved.text[0].startswith("Saved: ") and hands.written() == [("held", 14, 1)]
    assert {line["event"] for line in logs} == {"not_woken"} and "cooked" not in repr(logs)


# A stranger who makes up buttons

MADE_UP = [
    *({"tap": f"new:{command}"} for command in ("log", "correct", "week", "unit", "invite", "language", "help", "x")),
    *({"tap": f"{word}:{number}"} for word in ("go", "drop", "revive") for number in (1, 2, 99)),
    *({"tap": f"{talk}.{step}.{key}"} for talk in (1, 2) for step in (0, 1) for key in ("save", "as_planned", "back")),
    *({"command": name} for name in ("log", "correct", "week", "unit", "invite", "language", "help", "cancel", "x")),
    {"command": "start", "payload": "7"}, {"command": "start", "payload": "x" * 5000}, {"text": "14 18 1 0"},
    {"text": "AAAAA-BBBB1"}, {"sent": "photo"},
]


@pytest.mark.parametrize("done", MADE_UP, ids=lambda done: " ".join(str(value)[:20] for value in done.values()))
def test_a_stranger_learns_and_writes_nothing(hands: Hands, done: dict[str, Any]) -> None:
    """Whatever button, command or code somebody makes up whom nobody has invited: not a word of the book is shown to
    them and not a row of it changes; so it stays when they have chosen a language."""
    met = ("identities", "talks", "inbox", "wrong_codes")  # a stranger is met, asked for a code, and wrong ones counted
    before = hands.rows(*met)
    with hands.book.reading() as tx:
        theirs = tx.execute(select(talks).where(talks.c.chat != "Maija")).all()
    for line in (done, {"text": "English"}, done, done):
        shown = hands.plays(hands.incoming("Maija", **line))
        assert shown.keys() <= {"Maija"}
        for word in ("Boathouse", "Lakeside", "Riverside", "Mill", "Open evening", "Aino", "Veikko", "Petri"):
            assert word not in repr(shown)
    assert hands.rows(*met) == before
    with hands.book.reading() as tx:
        assert tx.execute(select(talks).where(talks.c.chat != "Maija")).all() == theirs


# The same on Telegram, where a message with buttons stays

@pytest.fixture
async def player(tmp_path: Path) -> AsyncIterator[TelegramPlayer]:
    """Everybody has Telegram; Friday's open evening is over, and Aino has been asked."""
    async with Telegram() as telegram:
        player = TelegramPlayer(tmp_path, telegram)
        await player.open()
        player.know(write_cast(player.book))
        await player.tick()
        player.clock.at = player.clock.at.replace(day=15, hour=18)
        await player.tick()
        yield player
        await player.close()


async def in_one_batch(player: TelegramPlayer, *done: str) -> list[Message]:
    """Aino's chat after what she did before Logbook asked Telegram for news; she taps on the question it began with."""
    aino = player.people["Aino"]
    question = aino.messages[-1]
    for what in done:
        if what.startswith("["):
            aino.taps(what[1:-1], question)
        else:
            aino.writes(what)
    await player._played()
    await player.telegram.quiet()
    return aino.messages


@pytest.mark.parametrize(("done", "asked"), [
    (("[As planned]", "[As planned]"), [COUNTS]),
    (("[As planned]", "[Not held]"), [COUNTS, f"{TOO_LATE}\n\n{COUNTS}"]),
    (("[As planned]", "14 18 1 0"), [COUNTS, AGES]),
])
async def test_one_question_is_open(player: TelegramPlayer, done: tuple[str, ...], asked: list[str]) -> None:
    """The question tapped on becomes the next one, and only the newest has buttons."""
    messages = await in_one_batch(player, *done)
    assert [message.text for message in messages if message.from_bot] == asked
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]


@pytest.mark.parametrize("done", [("14 18 1 0", "13-15"), ("14 18 1 0", "[As planned]")])
async def test_only_the_newest_has_buttons(player: TelegramPlayer, done: tuple[str, ...]) -> None:
    """Also where the question that an answer belongs to had not left yet when that answer was played."""
    messages = await in_one_batch(player, *done)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]


@pytest.mark.parametrize("command", ["log", "correct", "week", "unit", "invite"])
def test_a_menu_of_before(hands: Hands, command: str) -> None:
    """Who was somebody and is no longer, as after the invented book has gone, and taps a button of then: is asked for a
    code like any stranger, and nothing goes wrong."""
    with capture_logs() as logs:
        shown = hands.plays(hands.incoming("Maija", tap=f"new:{command}"))
    assert texts(shown["Maija"]) == ["Language · Kieli · Språk · Keel · Limbă"] and logs == []
