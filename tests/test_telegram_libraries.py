"""Two libraries, one channel: what goes out is the same field by field, whatever comes in and whatever goes wrong."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels import CannotStart, InDoubt, Refused
from bot.channels import telegram as telegram_channel
from bot.channels.telegram import Telegram as Channel
from bot.channels.telegram import library
from bot.channels.telegram_wire import AnswerLost, ApiRefusal, Library, NotReached, TelegramFailed
from conversations.screen import Button, Picture, Screen
from conversations.words import words
from tests.players import TelegramPlayer
from tests.ports import Port
from tests.stories import write_cast
from tests.telegram_stand_in import PIXEL, Call, Fault, Group, Telegram, Upload

JSON = dict[str, Any]
LIBRARIES = ("ptb", "aiogram")
NOON = 1_778_756_400.0


@pytest.fixture(params=LIBRARIES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def calling(name: str, api_url: str, token: str = "7000000001:AAstand-in_no-real-token_000000000000"
                  ) -> AsyncIterator[Library]:
    chosen = library(name, token, api_url)
    try:
        yield chosen
    finally:
        await chosen.close()


async def call(chosen: Library, method: str, timeout: float = 5, files: dict[str, Upload] | None = None,
               **parameters: Any) -> Any:
    return await chosen.call(method, parameters, files=files or {}, timeout=timeout)


# Calls, as they arrive

LIST = Upload('päiväkirja 20 "uusi".csv', "ä;ö\r\n".encode())
EVERYTHING: list[tuple[str, JSON, dict[str, Upload]]] = [
    ("getMe", {}, {}), ("getWebhookInfo", {}, {}), ("deleteWebhook", {"drop_pending_updates": False}, {}),
    ("sendMessage", {"chat_id": 5_200_000_001, "text": "<b>Ä & ö</b> 👩‍👩‍👧 \"quoted\" + % =".replace("&", "&amp;"),
                     "parse_mode": "HTML", "link_preview_options": {"is_disabled": True},
                     "disable_notification": True, "protect_content": False,
                     "reply_markup": {"inline_keyboard": [[{"text": "Ä & <b>", "callback_data": "1.2.x[ö]",
                                                            "style": "primary"}],
                                                          [{"text": "A", "url": "https://t.me/x?a=1&b=2"}]]}}, {}),
    ("sendPhoto", {"chat_id": 5_200_000_001, "caption": "Week 20 & <more>\nö"}, {"photo": Upload("photo.png", PIXEL)}),
    ("sendPhoto", {"chat_id": 5_200_000_001, "photo": "photo-000002", "caption": "again"}, {}),
    ("sendDocument", {"chat_id": 5_200_000_001, "caption": "<b>ö</b>", "parse_mode": "HTML"}, {"document": LIST}),
    ("sendDocument", {"chat_id": 5_200_000_001}, {"document": Upload("empty.txt", b"")}),
    ("getFile", {"file_id": "document-000003"}, {}), ("getFile", {"file_id": "document-404"}, {}),
    ("editMessageText", {"chat_id": 5_200_000_001, "message_id": 2, "text": "0"}, {}),
    ("editMessageReplyMarkup", {"chat_id": 5_200_000_001, "message_id": 2}, {}),
    ("setMyCommands", {"commands": [{"command": "log", "description": "Kirjaa ä"}], "language_code": "fi",
                       "scope": {"type": "chat", "chat_id": 5_200_000_001}}, {}),
    ("deleteMyCommands", {"scope": {"type": "all_group_chats"}}, {}),
    ("setWebhook", {"url": "https://logbook.example.org/t?x=1&y=ä", "secret_token": "a-b_c", "max_connections": 100,
                    "allowed_updates": ["message", "callback_query"]}, {}),
    ("answerCallbackQuery", {"callback_query_id": "404", "text": "ö", "show_alert": False, "cache_time": 0}, {}),
    ("sendMessage", {"chat_id": "404", "text": "nobody"}, {}), ("sendTelepathy", {}, {}),
    ("sendMessage", {"chat_id": 5_200_000_001, "text": "<b>broken", "parse_mode": "HTML"}, {})]


async def test_every_parameter_arrives_through_either() -> None:
    """The same method, the same parameters, the same result or refusal as through the other, field by field."""
    arrived, came_back = {}, {}
    for name in LIBRARIES:
        async with Telegram(clock=lambda: NOON) as telegram, calling(name, telegram.url) as chosen:
            telegram.person("Aino").writes("/start")
            came_back[name] = [await answered(chosen.call(method, dict(given), files=files, timeout=5))
                               for method, given, files in EVERYTHING]
            arrived[name] = [(one.method, one.params, one.status) for one in telegram.calls]
    assert arrived["ptb"] == arrived["aiogram"]
    assert came_back["ptb"] == came_back["aiogram"]
    assert [method for method, _, _ in arrived["ptb"]] == [method for method, _, _ in EVERYTHING]
    for (_, params, _), (_, given, files) in list(zip(arrived["ptb"], EVERYTHING, strict=True))[:-3]:
        assert params == {**given, **files}


async def answered(work: Awaitable[Any]) -> Any:
    """The result, or the failure as it can be compared: libraries write Telegram's words with other beginnings."""
    try:
        return await work
    except TelegramFailed as error:
        said = re.sub(r"^(bad request|forbidden|conflict|unauthorized|internal server error): ", "", str(error).lower())
        code, after, to = (getattr(error, field, None) for field in ("code", "retry_after", "migrate_to"))
        plain = {429: "too many requests"}.get(code or 0) or ("moved" if to else said)
        return type(error).__name__, code, plain, after, to


FAULTS = [Fault(429, "Too Many Requests: retry after 7", {"retry_after": 7}),
          Fault(403, "Forbidden: bot was blocked by the user"), Fault(400, "Bad Request: chat not found"),
          Fault(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3"),
          Fault(400, "Bad Request: message is not modified: specified new message content"),
          Fault(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": -1007}),
          Fault(401, "Unauthorized"), Fault(404, "Not Found"), Fault(409, "Conflict: terminated by setWebhook request"),
          Fault(500, "Internal Server Error"), Fault(502, "Bad Gateway")]


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.description[:40] for fault in FAULTS])
async def test_every_refusal_is_the_same_through_either(fault: Fault) -> None:
    """Its code, what Telegram said, how long to wait, where the chat went."""
    failures = []
    for name in LIBRARIES:
        async with Telegram() as telegram, calling(name, telegram.url) as chosen:
            telegram.faults = lambda method, params: fault
            failures.append(await answered(call(chosen, "getMe")))
    assert failures[0] == failures[1]
    kind, code, _, after, to = failures[0]
    assert (kind, after, to) == ("ApiRefusal", fault.parameters.get("retry_after"),
                                 fault.parameters.get("migrate_to_chat_id"))
    assert code == (500 if fault.status == 502 else fault.status)


# What became of a call

@pytest.mark.parametrize("lost", ["answer", "request"])
async def test_a_written_request_without_an_answer_is_in_doubt(name: str, lost: Any) -> None:
    """Whether it arrived cannot be told, so both are the same; with the next call all is well."""
    async with Telegram() as telegram, calling(name, telegram.url) as chosen:
        telegram.faults = lambda method, params: Fault(lost=lost)
        with pytest.raises(AnswerLost):
            await call(chosen, "getMe")
        telegram.faults = None
        assert (await call(chosen, "getMe"))["username"] == telegram.bot_username


async def test_an_answer_that_takes_too_long_is_in_doubt(name: str) -> None:
    """The time is the answer's own."""
    async with Telegram() as telegram, calling(name, telegram.url) as chosen:
        telegram.faults = lambda method, params: Fault(delay=0.5)
        with pytest.raises(AnswerLost):
            await call(chosen, "getMe", timeout=0.1)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"ok\":tru",
                                    b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 6\r\n\r\n<html>",
                                    b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"ok\":true",
                                    b"what?\r\n\r\n", b""])
async def test_what_is_no_answer_of_telegrams_is_in_doubt(name: str, answer: bytes) -> None:
    """Something on the way answered, or it broke off: the message may have been delivered."""
    async def answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answers, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with calling(name, f"http://127.0.0.1:{port}") as chosen:
        with pytest.raises(AnswerLost) as lost:
            await call(chosen, "sendMessage", chat_id=1, text="hush")
    server.close()
    assert "hush" not in repr(lost.value) and "html" not in repr(lost.value)


@pytest.mark.parametrize("where", ["refused", "no such name"])
async def test_what_was_never_written_was_surely_not_delivered(name: str, where: str) -> None:
    """Nobody listens, or the name is not known; and after the end, as the connections are closed."""
    with Port() as port:
        address = f"http://127.0.0.1:{port.number}" if where == "refused" else "http://nowhere.invalid"
        async with calling(name, address) as chosen:
            with pytest.raises(NotReached) as failed:
                await call(chosen, "getMe")
        assert "7000000001" not in repr(failed.value) and "nowhere" not in repr(failed.value)
        with pytest.raises(NotReached):
            await call(chosen, "getMe")


# The whole program

Step = Callable[[TelegramPlayer], Awaitable[None]]


def raw(kind: str, body: JSON) -> Step:
    async def step(player: TelegramPlayer) -> None:
        player.telegram.update(kind, body)
        await player._played()

    return step


def does(line: str) -> Step:
    """As in a story, or in a group."""
    async def step(player: TelegramPlayer) -> None:
        if found := re.fullmatch(r"(\w+): \[(.+)\]", line):
            await player.taps(found[1], found[2], again=False)
        elif found := re.fullmatch(r"(\w+): \((\w+)\)", line):
            await player.sends(found[1], found[2])
        elif found := re.fullmatch(r"(\w+): (.+)", line):
            await player.writes(found[1], found[2])
        else:
            assert await player.happens(line), line

    return step


async def migrates(player: TelegramPlayer) -> None:
    player.groups["Boathouse team"].migrate()
    await player._played()


async def blocks(player: TelegramPlayer) -> None:
    player.people["Maija"].blocks_bot()
    await player._played()
    player.people["Maija"].unblocks_bot()
    await player._played()


async def later(player: TelegramPlayer) -> None:
    player.clock.at += timedelta(minutes=10)
    await player.tick()


ODD: list[Step] = [raw("message", {}), raw("message", {"text": 14}), raw("callback_query", {"id": "1"}),
                   raw("my_chat_member", {"chat": {"id": 1, "type": "private"}}),
                   raw("message", {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "hologram"}, "text": "x"})]
STEPS: list[Step] = [
    does("Liisa: /start"), does("Liisa: /start no-such-code"), does("Liisa: (photo)"), does("Aino: /help"),
    does("Aino: /log"), does("Aino: [Street round]"), does("Aino: [Today]"), does("Aino: <b>14 & 15"),
    does("Aino: 17-19"), does("Aino: [Back]"), *ODD, does("Aino: /cancel"), does("Aino: (voice)"),
    does("Aino: (sticker)"), later,
    does("Veikko: /unit"), does("Veikko: /language"), does("Veikko adds the bot to Boathouse team"), migrates,
    does("Veikko in Boathouse team: /week"), does("Veikko in Boathouse team: see you"), does("Veikko: /invite"), blocks,
    does("Maija: /start"), later, does("Aino: /week"), later,
    does("Veikko removes the bot from Boathouse team"), does("Petri: /log@quiz_bot"), does("Petri: 👩‍👩‍👧 ä €")]


class PatientPlayer(TelegramPlayer):
    """What is to be tried again later is tried again soon, by the clock of the story."""

    async def _played(self) -> None:
        newest = max((update["update_id"] for update in self.telegram.updates), default=None)
        if newest is not None:
            await self.telegram.acknowledged(newest)
        while True:
            try:
                return await self.app.settled(1)
            except TimeoutError:
                self.clock.at += timedelta(seconds=10)


def troubled() -> Callable[[str, JSON], Fault | None]:
    """Every fault there is, at the same places of the way."""
    at = {("sendMessage", 3): FAULTS[0], ("sendMessage", 6): FAULTS[3], ("sendMessage", 9): FAULTS[9],
          ("sendMessage", 12): FAULTS[5], ("editMessageText", 1): FAULTS[4], ("editMessageText", 3): FAULTS[3],
          ("sendMessage", 15): FAULTS[1]}
    seen: dict[str, int] = {}

    def fails(method: str, params: JSON) -> Fault | None:
        seen[method] = seen.get(method, 0) + 1
        return at.get((method, seen[method]))

    return fails


@pytest.mark.parametrize("trouble", [False, True], ids=["", "in-trouble"])
async def test_the_program_calls_the_same_through_either(tmp_path: Path, trouble: bool) -> None:
    """The same updates, odd ones among them, lead to the same calls with the same parameters, in the same order in
    each chat; also when the same calls go wrong in the same ways."""
    called = {}
    for name in LIBRARIES:
        async with Telegram(clock=lambda: NOON) as telegram:
            player = (PatientPlayer if trouble else TelegramPlayer)(tmp_path / name, telegram, name)
            await player.open()
            player.know(write_cast(player.book))
            if trouble:
                telegram.faults = troubled()
            for number, step in enumerate(STEPS):
                player.chance.line = number
                try:
                    await step(player)
                except (AssertionError, StopIteration) as error:  # a button that trouble kept away, for both alike
                    assert trouble, (number, error)
                await asyncio.sleep(0.05)
            await telegram.quiet()
            await player.close()
            called[name] = by_chat(telegram.sent())
    assert called["ptb"].keys() == called["aiogram"].keys()
    for chat, calls in called["ptb"].items():
        assert calls == called["aiogram"][chat], chat
    assert sum(map(len, called["ptb"].values())) > 30
    methods = {method for calls in called["ptb"].values() for method, _, _ in calls}
    assert {"sendMessage", "editMessageText", "answerCallbackQuery", "setMyCommands", "getMe"} <= methods


def by_chat(calls: list[Call]) -> dict[str, list[tuple[str, str, int | None]]]:
    """In order where there is one: in each chat what is said; what is done meanwhile is put in order."""
    found: dict[str, list[tuple[str, str, int | None]]] = {}
    for one in calls:
        said = one.method.startswith("send") or one.method == "editMessageText"
        where = str(one.params.get("chat_id")) if said else "meanwhile"
        found.setdefault(where, []).append((one.method, json.dumps(one.params, sort_keys=True), one.status))
    return {**found, "meanwhile": sorted(found.get("meanwhile", []), key=str)}


# Pictures

WEEK = Screen("212 visits", title="Week 20", picture=Picture("week", {"unit": 1}, "Week 20. 212 visits"))


class Drawing:
    """Counts how often it drew."""

    def __init__(self) -> None:
        self.drawn: list[Picture] = []

    async def __call__(self, picture: Picture) -> bytes:
        self.drawn.append(picture)
        await asyncio.sleep(0.01)
        if picture.kind == "broken":
            raise RuntimeError("no fonts")
        return PIXEL


@asynccontextmanager
async def team_chats(name: str, many: int) -> AsyncIterator[tuple[Telegram, Channel, Drawing, list[str]]]:
    async with Telegram() as telegram:
        somebody, drawing = telegram.person("Veikko"), Drawing()
        groups = [telegram.group(f"Team {number}") for number in range(many)]
        for group in groups:
            group.add_bot(by=somebody)
        channel = Channel(library(name, telegram.token, telegram.url), words, drawing)
        try:
            yield telegram, channel, drawing, [str(group.id) for group in groups]
        finally:
            await channel.close()


def uploads(telegram: Telegram) -> int:
    return sum(isinstance(one.params.get("photo"), Upload) for one in telegram.sent("sendPhoto"))


async def test_twenty_groups_at_once_upload_once(name: str) -> None:
    """Drawn once, uploaded once, and everybody has it; another picture is another upload."""
    async with team_chats(name, 20) as (telegram, channel, drawing, chats):
        named = await asyncio.gather(*(channel.send(chat, WEEK) for chat in chats))
        assert {one["kind"] for one in named} == {"photo"} and len({(one["chat"]) for one in named}) == 20
        assert (len(drawing.drawn), uploads(telegram), len(telegram.sent("sendPhoto"))) == (1, 1, 20)
        assert all(telegram.chats[int(chat)].messages[-1].photo == PIXEL for chat in chats)
        await channel.send(chats[0], WEEK)
        await channel.send(chats[0], Screen("x", picture=Picture("week", {"unit": 2}, "another")))
        assert (len(drawing.drawn), uploads(telegram)) == (2, 2)


async def test_a_forgotten_picture_is_uploaded_again(name: str) -> None:
    """Once, though many find out at the same time."""
    async with team_chats(name, 6) as (telegram, channel, drawing, chats):
        await channel.send(chats[0], WEEK)
        telegram._files.clear()
        named = await asyncio.gather(*(channel.send(chat, WEEK) for chat in chats))
        assert {one["kind"] for one in named} == {"photo"}
        assert (len(drawing.drawn), uploads(telegram)) == (2, 2)


async def test_a_group_that_refuses_does_not_keep_the_picture_from_others(name: str) -> None:
    """The first has thrown the bot out; the next one uploads what is drawn already."""
    async with team_chats(name, 4) as (telegram, channel, drawing, chats):
        closed = telegram.chats[int(chats[0])]
        assert isinstance(closed, Group)
        closed.remove_bot(next(iter(telegram.people.values())))
        refused, *sent = await asyncio.gather(*(channel.send(chat, WEEK) for chat in chats), return_exceptions=True)
        assert isinstance(refused, Refused)
        assert [one["kind"] for one in sent if isinstance(one, dict)] == ["photo"] * 3
        assert (len(drawing.drawn), uploads(telegram)) == (1, 2)


async def test_a_dead_network_is_met_once_by_all_who_wait(name: str) -> None:
    """The one that uploaded is in doubt; those who waited for it were surely not delivered, and come again."""
    async with team_chats(name, 8) as (telegram, channel, drawing, chats):
        telegram.faults = lambda method, params: Fault(lost="answer")
        named = await asyncio.gather(*(channel.send(chat, WEEK) for chat in chats), return_exceptions=True)
        assert [type(one) for one in named] == [InDoubt] + [NotReached] * 7 and len(telegram.sent("sendPhoto")) == 1
        telegram.faults = None
        named = await asyncio.gather(*(channel.send(chat, WEEK) for chat in chats))
        assert (len(drawing.drawn), uploads(telegram)) == (1, 2)


async def test_a_picture_that_cannot_be_drawn_is_tried_once_for_all(name: str) -> None:
    """Everybody has the words; the next time it is drawn anew."""
    broken = Screen("212 visits", picture=Picture("broken", {}, "Week 20"))
    async with team_chats(name, 5) as (_, channel, drawing, chats):
        with capture_logs() as logs:
            named = await asyncio.gather(*(channel.send(chat, broken) for chat in chats))
        assert {one["kind"] for one in named} == {"text"} and len(drawing.drawn) == 1
        assert {one["event"] for one in logs} == {"picture_not_drawn"} and "fonts" not in str(logs)
        await channel.send(chats[0], broken)
        assert len(drawing.drawn) == 2


# What a library has

def test_both_know_what_we_call_and_what_they_do_not() -> None:
    """Every method that is called is known to both by Telegram's name; no other is said to be."""
    called = set(re.findall(r'_call\("(\w+)"', Path(telegram_channel.__file__).read_text(encoding="utf-8")))
    assert len(called) > 10
    for name in LIBRARIES:
        chosen = library(name, "7:" + "a" * 30, "http://127.0.0.1:1")
        assert [method for method in sorted(called) if not chosen.knows(method)] == []
        assert not chosen.knows("sendTelepathy") and chosen.name == name


class Modest:
    """A library of an earlier time, around a real one: it knows messages and nothing else."""

    name = "modest"

    def __init__(self, inner: Library) -> None:
        self.inner = inner

    def knows(self, method: str) -> bool:
        return method == "sendMessage"

    async def call(self, method: str, parameters: JSON, *, files: Any, timeout: float) -> Any:
        return await self.inner.call(method, parameters, files=files, timeout=timeout)

    async def close(self) -> None:
        await self.inner.close()


async def test_what_a_library_lacks_is_done_without(name: str) -> None:
    """Questions come anew instead of being edited, and words come without their picture."""
    async with Telegram() as telegram:
        someone = telegram.person("Aino")
        someone.writes("/start")
        channel = Channel(Modest(library(name, telegram.token, telegram.url)), words, Drawing())
        assert not channel.edits
        held = await channel.send(str(someone.id), Screen("Held?", rows=((Button("Yes", "1.0.yes"),),)))
        again = await channel.send(str(someone.id), Screen("How many?"), replaces=held)
        assert again["message"] != held["message"] and (await channel.send(str(someone.id), WEEK))["kind"] == "text"
        await telegram.wait_for(lambda: someone.messages[1].buttons == [])
        await channel.close()


async def test_an_edit_whose_answer_got_lost_may_be_repeated(name: str) -> None:
    """An edit made twice is one edit, so that it is in no doubt; a message is."""
    async with Telegram() as telegram:
        someone = telegram.person("Aino")
        someone.writes("/start")
        channel = Channel(library(name, telegram.token, telegram.url), words, Drawing())
        held = await channel.send(str(someone.id), Screen("Held?"))
        telegram.faults = lambda method, params: Fault(lost="answer")
        with pytest.raises(NotReached):
            await channel.send(str(someone.id), Screen("How many?"), replaces=held)
        with pytest.raises(InDoubt):
            await channel.send(str(someone.id), Screen("How many?"))
        telegram.faults = None
        assert await channel.send(str(someone.id), Screen("How many?"), replaces=held) == held
        await channel.close()


def test_limits_are_told() -> None:
    """Telegram's own, and which chats are groups."""
    channel = Channel(library("ptb", "7:" + "a" * 30, "http://127.0.0.1:1"), words, Drawing())
    assert channel.limits is not None
    assert (channel.limits.per_second, channel.limits.chat_per_second, channel.limits.chat_burst,
            channel.limits.group_per_minute) == (30, 1, 3, 20)
    assert [channel.is_group(chat) for chat in ("5200000001", "-41", "-1001234567890")] == [False, True, True]


@pytest.mark.parametrize(("name", "missing"), [("ptb", "telegram"), ("ptb", "aiohttp"), ("aiogram", "aiogram")])
def test_a_library_that_is_not_installed_says_how(monkeypatch: pytest.MonkeyPatch, name: str, missing: str) -> None:
    """One line, with what to type."""
    for module in [one for one in sys.modules if one.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(CannotStart, match=rf'pip install "logbook\[{name}\]"$') as told:
        library(name, "7:" + "a" * 30, "http://127.0.0.1:1")
    assert "\n" not in str(told.value) and missing in str(told.value)


def test_a_refusal_tells_no_secret() -> None:
    """Its text is Telegram's words alone."""
    assert repr(ApiRefusal(400, "Bad Request: chat not found")) == "ApiRefusal('Bad Request: chat not found')"
