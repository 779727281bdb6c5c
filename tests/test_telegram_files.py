"""Files over Telegram, through either library: what the bot gives, and what people send it."""

from __future__ import annotations

import asyncio
import time
from base64 import b64decode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels import Incoming, telegram_files
from bot.channels.telegram import Telegram as Channel
from bot.channels.telegram import library
from bot.channels.telegram_wire import ApiRefusal, NotReached
from conversations.screen import Button, Document, Screen
from conversations.words import words
from reports.imports import MOST_BYTES
from tests.telegram_stand_in import Fault, Person, Telegram

JSON = dict[str, Any]
BOOK = Document("Mitä_tiedämme 2026.json", "application/json", '{"nimi": "Äinö <b>"}')
ROWS = ((Button("Thank you", "1.2.thanks"),),)
LIST = "name;address\nPääskylä;Pier 1\n".encode()


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as running:
        yield running


@pytest.fixture(params=["ptb", "aiogram"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_files, "TRY_AGAIN_AFTER", (0.01, 0.02))


async def nothing(picture: Any) -> bytes:
    raise NotImplementedError


@pytest.fixture
async def channel(telegram: Telegram, name: str) -> AsyncIterator[Channel]:
    running = Channel(library(name, telegram.token, telegram.url), words, nothing)
    await running.start()
    yield running
    await running.close()


@pytest.fixture
def aino(telegram: Telegram) -> Person:
    person = telegram.person("Aino")
    person.started = True
    return person


@asynccontextmanager
async def hearing(channel: Channel) -> AsyncIterator[list[Incoming]]:
    """What the channel hands over while it listens."""
    heard: list[Incoming] = []

    async def receive(batch: list[Incoming]) -> None:
        heard.extend(batch)

    task = asyncio.create_task(channel.run(receive))
    try:
        yield heard
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def failing(method: str, fault: Fault, times: int = 99) -> Callable[[str, JSON], Fault | None]:
    left = [times]

    def fails(called: str, params: JSON) -> Fault | None:
        left[0] -= called == method
        return fault if called == method and left[0] >= 0 else None

    return fails


# Out

async def test_a_document_carries_its_words(channel: Channel, aino: Person) -> None:
    """As its caption, with the buttons below and the name people see."""
    sent = await channel.send(str(aino.id), Screen("All of it.", title="Your data", document=BOOK, rows=ROWS))
    message = aino.messages[-1]
    assert sent == {"chat": str(aino.id), "message": message.message_id, "kind": "document"}
    assert (message.document, message.html) == (BOOK.content, "<b>Your data</b>\nAll of it.")
    assert (message.content["document"]["file_name"], message.buttons) == (BOOK.name, [["Thank you"]])


async def test_a_document_without_words_and_of_bytes(channel: Channel, aino: Person) -> None:
    """Nothing is put below it then; what is no text arrives byte for byte."""
    await channel.send(str(aino.id), Screen("", document=Document("a.bin", "application/octet-stream", base64="AAH/")))
    assert (aino.messages[-1].document, aino.messages[-1].caption) == (b"\x00\x01\xff", None)


async def test_words_too_many_for_a_document_go_before_it(channel: Channel, aino: Person) -> None:
    """Whole, and the buttons stay where the reading ends."""
    sent = await channel.send(str(aino.id), Screen("units " * 200, document=BOOK, rows=ROWS))
    text, file = aino.messages[-2:]
    assert (text.text, text.buttons) == (("units " * 200).strip(), [])
    assert (file.caption, file.buttons, sent["message"]) == (None, [["Thank you"]], file.message_id)


async def test_a_document_is_a_message_of_its_own(telegram: Telegram, channel: Channel, aino: Person) -> None:
    """It takes no message's place and none takes its: what was there before loses its buttons."""
    asked = await channel.send(str(aino.id), Screen("Which?", rows=ROWS))
    given = await channel.send(str(aino.id), Screen("Here.", document=BOOK, rows=ROWS), replaces=asked)
    await channel.send(str(aino.id), Screen("Next?", rows=ROWS), replaces=given)
    await telegram.wait_for(lambda: not aino.messages[0].buttons and not aino.messages[1].buttons)
    assert [bool(message.document) for message in aino.messages] == [False, True, False]


async def test_where_no_document_can_be_sent(telegram: Telegram, channel: Channel, aino: Person) -> None:
    """Its text stands in the message; where it finds no room, its name."""
    telegram.faults = failing("sendDocument", Fault(400, "Bad Request: not enough rights to send documents"))
    assert (await channel.send(str(aino.id), Screen("Here.", document=BOOK, rows=ROWS)))["kind"] == "text"
    await channel.send(str(aino.id), Screen("Here.", document=replace(BOOK, text="x" * 5000)))
    assert [message.text for message in aino.messages] == [
        f"Here.\n\n{BOOK.name}\n{BOOK.text}", f"Here.\n\n{BOOK.name}"]
    assert aino.messages[0].buttons == [["Thank you"]]
    channel._gives = False  # as with a library that does not know the method
    await channel.send(str(aino.id), Screen("Here.", document=BOOK))
    assert aino.messages[-1].text == aino.messages[0].text and len(telegram.sent("sendDocument")) == 2


# In

async def test_a_list_is_fetched_before_it_is_handed_over(telegram: Telegram, channel: Channel, aino: Person) -> None:
    """Byte for byte, by its name or, where that has no end, by its kind; its words are not lost either."""
    async with hearing(channel) as heard:
        aino.sends_document("yksiköt 2026.csv", LIST)
        aino.sends_document("units", LIST, mime_type="text/plain")
        aino.writes("that is all")
        await telegram.wait_for(lambda: len(heard) == 3)
    assert [(one.sent, one.document and one.document["name"]) for one in heard] == [
        ("document", "yksiköt 2026.csv"), ("document", "units.txt"), (None, None)]
    assert b64decode((heard[0].document or {})["base64"]) == LIST and heard[2].text == "that is all"


async def test_other_files_are_left_where_they_are(telegram: Telegram, channel: Channel, aino: Person) -> None:
    """A picture sent as a file, a letter, and a list that is too large are told of and not fetched."""
    async with hearing(channel) as heard:
        aino.sends_document("photo.png", b"\x89PNG")
        aino.sends_document("letter.pdf", b"%PDF", mime_type="text/csv")
        aino.sends_document("units.csv", LIST, size=MOST_BYTES + 1)
        await telegram.wait_for(lambda: len(heard) == 3)
    assert [(one.sent, one.document) for one in heard] == [("document", None)] * 3
    assert telegram.sent("getFile", "download") == []


@pytest.mark.parametrize(("method", "fault"), [
    ("getFile", Fault(500, "Internal Server Error")), ("getFile", Fault(lost="request")), ("download", Fault(502)),
    ("download", Fault(lost="answer"))])
async def test_a_download_is_tried_again(
        telegram: Telegram, channel: Channel, aino: Person, method: str, fault: Fault) -> None:
    """Once or twice it may fail; then it is handed over without its content, and acknowledged like any other."""
    async with hearing(channel) as heard:
        telegram.faults = failing(method, fault, times=2)
        aino.sends_document("units.csv", LIST)
        await telegram.wait_for(lambda: len(heard) == 1)
        telegram.faults = failing(method, fault)
        await telegram.acknowledged(aino.sends_document("units.csv", LIST).update_id)
    assert [one.sent for one in heard] == ["document", "document"]
    assert heard[0].document is not None and heard[1].document is None


async def test_a_slow_download_keeps_nobody_else_waiting(
        telegram: Telegram, channel: Channel, aino: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes meanwhile is heard first; who sends the file waits in turn, and not for ever."""
    monkeypatch.setattr(telegram_files, "FETCH_SECONDS", 0.4)
    telegram.faults = failing("download", Fault(delay=5))
    petri = telegram.person("Petri")
    aino.sends_document("units.csv", LIST)
    aino.writes("and this")
    petri.writes("hello")
    begun = time.monotonic()
    async with hearing(channel) as heard:
        await telegram.wait_for(lambda: heard)
        assert [one.text for one in heard] == ["hello"]
        await telegram.wait_for(lambda: len(heard) == 3)
    assert [(one.sent, one.text) for one in heard[1:]] == [("document", None), (None, "and this")]
    assert heard[1].document is None and time.monotonic() - begun < 4


async def test_the_token_stays_out_of_the_log(
        telegram: Telegram, channel: Channel, aino: Person, caplog: pytest.LogCaptureFixture) -> None:
    """It is part of the address that a file is fetched from; neither logs nor errors show it, or the name of a file."""
    caplog.set_level("DEBUG")
    with capture_logs() as logs:
        async with hearing(channel) as heard:
            telegram.faults = failing("download", Fault(lost="answer"))
            aino.sends_document("Aino.csv", LIST)
            await telegram.wait_for(lambda: heard)
        telegram.faults = None
        with pytest.raises(ApiRefusal) as gone:
            await channel.library.download("no/such file", most=10, timeout=5)
    with pytest.raises(NotReached) as away:
        await library(channel.library.name, telegram.token, "http://127.0.0.1:1").download("a", most=10, timeout=5)
    assert [one["event"] for one in logs if one["log_level"] == "warning"] == ["file_not_fetched"]
    shown = caplog.text + str(logs) + repr(gone.value) + repr(away.value) + repr(away.value.__cause__)
    assert telegram.token not in shown and "Aino.csv" not in shown and gone.value.code == 404


async def test_more_than_asked_for_is_not_taken(telegram: Telegram, channel: Channel) -> None:
    """A file that turns out larger than it was said to be is left."""
    path = (await channel.library.call(
        "getFile", {"file_id": telegram.keep_file("document", b"x" * 100, "a.csv")["file_id"]}, files={}, timeout=5)
    )["file_path"]
    assert await channel.library.download(path, most=100, timeout=5) == b"x" * 100
    with pytest.raises(ApiRefusal, match="too big"):
        await channel.library.download(path, most=99, timeout=5)


def test_both_libraries_know_what_files_need(name: str) -> None:
    """Else files are done without."""
    chosen = library(name, "7:" + "a" * 30, "http://127.0.0.1:1")
    assert chosen.knows("sendDocument") and chosen.knows("getFile")
