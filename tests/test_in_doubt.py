"""What may have arrived and may not; what Telegram refuses or puts off: through the whole program, over HTTP."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot import courier, points
from bot.channels import Incoming
from conversations.screen import Screen
from storage import chats, outbox, people
from storage.people import identities
from tests.players import TelegramPlayer
from tests.stories import Cast, write_cast
from tests.telegram_stand_in import Fault, Telegram

LOST = Fault(lost="answer")


@pytest.fixture
async def town(tmp_path: Path) -> Any:
    """Everybody on Telegram, the team's chat bound; the week is due on Monday at nine."""
    async with Telegram() as telegram:
        player = TelegramPlayer(tmp_path, telegram)
        await player.open()
        player.cast = write_cast(player.book)  # type: ignore[attr-defined]
        player.know(player.cast)  # type: ignore[attr-defined]
        yield player
        await player.close()


def fails(telegram: Telegram, fault: Fault, wanted: Callable[[str, dict[str, Any]], bool], times: int = 1) -> None:
    """The next so many calls that are wanted go wrong."""
    left = [times]

    def decide(method: str, given: dict[str, Any]) -> Fault | None:
        if left[0] and wanted(method, given):
            left[0] -= 1
            return fault
        return None

    telegram.faults = decide


def shown(player: TelegramPlayer, name: str) -> list[str]:
    return [" / ".join(one.text) for one in player.fresh().get(name, [])]


def texts(player: TelegramPlayer, name: str) -> list[str]:
    """Every message of the bot's in a person's chat, as it stands there now."""
    return [message.text or "" for message in player.people[name].messages if message.from_bot]


async def monday(player: TelegramPlayer, cast: Cast) -> int:
    """The team's chat, bound, and Monday at nine; the group's number."""
    group = player.telegram.group("Boathouse team")
    player.groups["Boathouse team"] = group
    group.add_bot(player.people["Veikko"])
    await player._played()
    await player.taps("Veikko", "Boathouse", again=False)
    player.fresh()
    player.clock.at = player.clock.at.replace(day=18, hour=7)
    return group.id


async def test_a_week_whose_answer_was_lost(town: TelegramPlayer) -> None:
    """It is unknown, never repeated unasked, and named to the mentor, who may have it sent again, once; nobody else
    may, and later it is settled."""
    cast: Cast = town.cast  # type: ignore[attr-defined]
    chat = await monday(town, cast)
    fails(town.telegram, LOST, lambda method, given: method == "sendPhoto")
    await town.tick()
    with town.book.reading() as tx:
        unknown, = outbox.unknown(tx)
    assert unknown.chat == str(chat)
    said = town.fresh()
    assert "may not have reached the chat “Boathouse team”" in said["Veikko"][0].text[0]
    assert said["Veikko"][0].buttons == ("Send it again", "It is there")
    pictures = lambda: sum(call.method == "sendPhoto" for call in town.telegram.calls)  # noqa: E731
    await town.restart()
    await town.tick()
    assert pictures() == 1
    menu = town.people["Veikko"].messages[-1]
    key = next(button["callback_data"] for row in menu.keyboards[-1]["inline_keyboard"] for button in row)
    await town.writes("Petri", "/help")
    foreign = town.people["Petri"].messages[-1]
    await town.app.receive([_tap(town, "Petri", key, foreign.message_id)])
    await town.app.settled()
    assert pictures() == 1 and "settled already" in shown(town, "Petri")[-1]
    await town.taps("Veikko", "Send it again", again=False)
    assert pictures() == 2 and "on its way to Boathouse" in shown(town, "Veikko")[0]
    with town.book.reading() as tx:
        assert outbox.unknown(tx) == [] and outbox.unknown_one(tx, unknown.id) is None


def _tap(player: TelegramPlayer, name: str, key: str, message: int) -> Any:
    from bot.channels import Incoming

    person = str(player.people[name].id)
    return Incoming("telegram", f"forged {name}", person, person, tap=key,
                    message={"chat": person, "message": message, "kind": "text"})


async def test_it_had_arrived(town: TelegramPlayer) -> None:
    """The mentor has looked: nothing is sent again, and a second tap says that it is settled."""
    await monday(town, town.cast)  # type: ignore[attr-defined]
    fails(town.telegram, LOST, lambda method, given: method == "sendPhoto")
    await town.tick()
    await town.taps("Veikko", "It is there", again=False)
    await town.taps("Veikko", "It is there", again=True)
    said = shown(town, "Veikko")
    assert "Nothing is sent" in said[-2] and "settled already" in said[-1]
    assert sum(call.method == "sendPhoto" for call in town.telegram.calls) == 1


async def test_a_question_whose_answer_was_lost(town: TelegramPlayer) -> None:
    """It is asked once more, and the same words typed to both are one answer."""
    await town.tick()
    town.clock.at = town.clock.at.replace(day=15, hour=18)
    await town.tick()
    await town.taps("Aino", "As planned", again=False)
    fails(town.telegram, LOST, lambda method, given: method == "sendMessage")
    await town.writes("Aino", "14 18 1 0")
    asked = [text for text in texts(town, "Aino") if text.startswith("33 came.")]
    assert len(asked) == 2
    await town.writes("Aino", "13-15")
    await town.writes("Aino", "13-15")
    newest = texts(town, "Aino")
    assert newest[-1].startswith("The question before stood here twice") and newest[-2].startswith("New faces?")
    await town.writes("Aino", "2")
    assert texts(town, "Aino")[-1].startswith("Did young people plan")


async def test_answered_while_in_doubt(town: TelegramPlayer) -> None:
    """Who answers shows that the question had come: it is not asked again."""
    town.app.courier.doubt = outbox.DOUBT
    await town.tick()
    town.clock.at = town.clock.at.replace(day=15, hour=18)
    await town.tick()
    await town.taps("Aino", "As planned", again=False)
    fails(town.telegram, LOST, lambda method, given: method == "sendMessage")
    town.people["Aino"].writes("14 18 1 0")
    await town.telegram.wait_for(lambda: texts(town, "Aino")[-1].startswith("33 came."))
    await town.telegram.wait_for(lambda: town.app.courier.doubted)
    await town.app.courier.idle()
    await town.writes("Aino", "13-15")
    town.clock.at += outbox.DOUBT * 2
    await town.tick()
    said = texts(town, "Aino")
    assert sum(text.startswith("33 came.") for text in said) == 1 and said[-1].startswith("New faces?")


async def test_told_to_wait(town: TelegramPlayer) -> None:
    """A chat that is told to wait holds up no other, and keeps the order of what comes behind."""
    aino = town.people["Aino"].id
    fails(town.telegram, Fault(429, "Too Many Requests: retry after 2", {"retry_after": 2}),
          lambda method, given: method == "sendMessage" and given["chat_id"] == aino)
    town.people["Aino"].writes("/help")
    await town.telegram.wait_for(lambda: any(call.status == 429 for call in town.telegram.calls))
    town.people["Aino"].writes("/language")
    town.people["Veikko"].writes("/help")
    await town.telegram.wait_for(lambda: texts(town, "Veikko"))
    await town.app.courier.idle()
    assert len(texts(town, "Veikko")) == 1 and texts(town, "Aino") == []
    town.clock.at += outbox.DOUBT
    await town.tick()
    assert [text[:10] for text in texts(town, "Aino")] == ["/log – log", "Language ·"]


def nothing_leaves(town: TelegramPlayer) -> asyncio.Event:
    """Telegram is slow to take anything until the gate returned is set."""
    gate = asyncio.Event()
    real = town.app.channels["telegram"].send

    async def slowly(*arguments: Any, **more: Any) -> Any:
        await gate.wait()
        return await real(*arguments, **more)

    town.app.channels["telegram"].send = slowly  # type: ignore[method-assign]
    return gate


async def test_edits_that_wait_collapse(town: TelegramPlayer) -> None:
    """Of several edits of one message that wait only the last is made; the others are as good as sent."""
    await town.writes("Aino", "/help")
    aino, place = str(town.people["Aino"].id), town.people["Aino"].messages[-1].message_id
    named = {"chat": aino, "message": place, "kind": "text"}
    gate = nothing_leaves(town)

    def edits(tx: Any) -> None:
        for number in range(5):
            town.app.desk._send(tx, "telegram", aino, Screen(f"count {number}"), replaces=named)

    loads = await town.app.writer.do(lambda tx: town.app.desk.collected(tx, edits))
    town.app.courier.take(loads)
    await asyncio.sleep(0.05)
    gate.set()
    await town.app.settled()
    made = [call.params["text"] for call in town.telegram.calls if call.method == "editMessageText"]
    assert made == ["count 0", "count 4"] or made == ["count 4"]


async def test_blocked_and_back(town: TelegramPlayer) -> None:
    """Who has blocked the bot is not written to; their next message shows that they are back."""
    cast: Cast = town.cast  # type: ignore[attr-defined]
    fails(town.telegram, Fault(403, "Forbidden: bot was blocked by the user"),
          lambda method, given: method == "sendMessage")
    await town.writes("Aino", "/help")
    with town.book.reading() as tx:
        assert people.where_to_reach(tx, cast.members["Aino"]) is None
        assert tx.execute(select(identities.c.unreachable_at).where(
            identities.c.member_id == cast.members["Aino"])).scalar() is not None
    await town.writes("Aino", "/help")
    with town.book.reading() as tx:
        assert people.where_to_reach(tx, cast.members["Aino"]) is not None
    assert len(texts(town, "Aino")) == 1


async def test_what_waits_goes_where_the_group_has_gone(town: TelegramPlayer) -> None:
    """Told by an error that the group is another one now, the week and what comes behind it goes there, in order."""
    cast: Cast = town.cast  # type: ignore[attr-defined]
    chat = await monday(town, cast)
    new = -1009999999999
    fails(town.telegram, Fault(400, "Bad Request: group chat was upgraded to a supergroup chat",
                               {"migrate_to_chat_id": new}),
          lambda method, given: method == "sendPhoto" and given["chat_id"] == chat)
    await town.app.tick()
    await town.telegram.wait_for(lambda: any(
        call.method == "sendPhoto" and call.params["chat_id"] == new for call in town.telegram.calls))
    with town.book.reading() as tx:
        assert chats.team_chat_of(tx, "telegram", str(new)) is not None
        assert chats.team_chat_of(tx, "telegram", str(chat)) is None


async def test_who_asks_again_while_we_are_slow_gets_one_answer(town: TelegramPlayer) -> None:
    """The very same words that wait behind each other are sent once."""
    gate = nothing_leaves(town)
    for _ in range(4):
        town.people["Aino"].writes("/cancel")  # nothing is asked, and that is said
    await town.telegram.acknowledged(town.telegram.updates[-1]["update_id"])
    gate.set()
    await town.app.settled()
    assert 1 <= len(texts(town, "Aino")) <= 2  # the first was on its way already


# The lease is lost and taken again: another process may have been on Telegram meanwhile, or none

async def test_what_was_played_while_the_lease_was_lost(town: TelegramPlayer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever fetched it has been stopped before the commit was over; the reply goes out all the same, once."""
    loop, stopped = asyncio.get_running_loop(), threading.Event()
    aino = str(town.people["Aino"].id)
    fetched = asyncio.create_task(town.app.receive([Incoming("telegram", "7", aino, aino, command="help")]))

    def reached(point: str) -> None:
        if point == points.BEFORE_COMMIT and not stopped.is_set():
            fetched.add_done_callback(lambda task: stopped.set())
            loop.call_soon_threadsafe(fetched.cancel)
            stopped.wait(10)

    monkeypatch.setattr(points, "reached", reached)
    with pytest.raises(asyncio.CancelledError):
        await fetched
    await town.app.settled(10)
    assert len(texts(town, "Aino")) == 1


async def test_what_was_under_way_when_the_lease_was_lost(
        town: TelegramPlayer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that takes longer than we may wait is in doubt, and made once more when the lease is ours again."""
    monkeypatch.setattr(courier, "PATIENCE", 0.05)
    fails(town.telegram, Fault(delay=0.5, lost="request"), lambda method, given: method == "sendMessage")
    town.people["Aino"].writes("/help")
    await town.telegram.wait_for(lambda: town.app.courier._sending)
    await town.app.courier.leave("telegram")
    assert texts(town, "Aino") == []
    await town.app.courier.serve("telegram")
    await town.app.settled(10)
    assert len(texts(town, "Aino")) == 1


async def test_what_another_process_has_taken_over(town: TelegramPlayer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a message that is in another's hands by now nothing is written down: it would be sent by both."""
    monkeypatch.setattr(courier, "PATIENCE", 0.05)
    town.app.courier.company = 0.5
    fails(town.telegram, Fault(delay=2, lost="request"), lambda method, given: method == "sendMessage")
    town.people["Aino"].writes("/help")
    await town.telegram.wait_for(lambda: town.app.courier._sending)
    leaving = asyncio.create_task(town.app.courier.leave("telegram"))
    await town.telegram.wait_for(lambda: town.app.courier._settling is not None)
    with town.book.transaction() as tx:
        assert outbox.release(tx, ("telegram",), "another", town.clock()) == []
        taken, = outbox.claim(tx, ("telegram",), town.clock() + outbox.DOUBT, by="another")
    await leaving
    with town.book.transaction() as tx:
        assert taken.doubtful and outbox.claim(tx, ("telegram",), town.clock() + outbox.DOUBT) == []
        outbox.settle_sent(tx, taken.id)  # as the other does
    await town.app.courier.serve("telegram")
    await town.app.settled(10)
    assert texts(town, "Aino") == []
