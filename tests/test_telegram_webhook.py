"""Telegram by webhook: only Telegram is heard, and what it posts is answered once it is in the book."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.channels import browser
from bot.channels import telegram as telegram_channel
from bot.channels.telegram_webhook import Letterbox, NotTaken, Webhook
from bot.settings import PAGES, Settings, SettingsError, load_settings, webhook_secret
from storage.database import open_book
from tests.players import TelegramPlayer
from tests.ports import Port
from tests.stories import every_story, perform, write_cast
from tests.telegram_stand_in import Fault, Telegram
from tests.test_channels import check

SECRET = "the-secret-of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
JSON = dict[str, Any]


@asynccontextmanager
async def by_webhook(folder: Path, library: str = "ptb", **more: Any) -> AsyncIterator[TelegramPlayer]:
    """The program on a port of its own, with the cast in its book, and posts coming in."""
    with Port() as port:
        async with Telegram() as telegram:
            address = f"http://127.0.0.1:{port.number}"
            player = TelegramPlayer(folder, telegram, library, telegram_mode="webhook", web_port=port.number,
                                    **{"webhook_url": f"{address}/telegram", "webhook_secret": SECRET, **more})
            await player.open()
            player.know(write_cast(player.book))
            try:
                yield player
            finally:
                await player.close()


@pytest.fixture
async def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TelegramPlayer]:
    """On a book that counts as locked after a moment."""
    monkeypatch.setattr("bot.app.open_book", partial(open_book, busy_seconds=0.2))
    async with by_webhook(tmp_path) as one:
        yield one


async def post(player: TelegramPlayer, body: Any, secret: str | None = SECRET, method: str = "POST",
               **more: Any) -> tuple[int, str]:
    """What the webhook's address answers."""
    headers = {**({HEADER: secret} if secret is not None else {}), "Content-Type": "application/json"}
    async with aiohttp.ClientSession() as session, session.request(
            method, f"{player.app.browser.address}/telegram", data=body, headers=headers, **more) as answer:
        return answer.status, await answer.text()


def written(player: TelegramPlayer, text: str = "/help", number: int = 1, name: str = "Aino") -> JSON:
    """An update as Telegram posts it."""
    person = player.people[name]
    return {"update_id": number, "message": {"message_id": number, "date": 1, "chat": person.as_json(),
                                             "from": person.as_user(), "text": text}}


# A whole talk

@pytest.mark.parametrize(("library", "name", "restarts"), [
    ("ptb", "log_session/usual_evening", True), ("aiogram", "log_session/usual_evening", False),
    ("ptb", "team_chat/bound", False), ("aiogram", "team_chat/bound", True)])
async def test_whole_talks_come_by_webhook(tmp_path: Path, library: str, name: str, restarts: bool) -> None:
    """Word for word as when they are fetched, through both libraries, also with everything dropped between lines."""
    story = next(story for story in every_story() if story.name == name)
    with Port() as port:
        async with Telegram() as telegram:
            player = TelegramPlayer(
                tmp_path, telegram, library, telegram_mode="webhook", web_port=port.number,
                webhook_url=f"http://127.0.0.1:{port.number}")
            await player.open()
            cast = write_cast(player.book)
            player.know(cast)
            check(await perform(story, player, cast, restarts=restarts), story)
            await player.close()
            assert telegram.webhook["url"] == f"http://127.0.0.1:{port.number}/telegram"
            assert telegram.webhook["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
            assert telegram.webhook["max_connections"] == 100 and not telegram.sent("getUpdates")


# Who is heard

@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "ä"])
@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_only_telegram_is_heard(player: TelegramPlayer, secret: str | None, method: str) -> None:
    """Without the secret there is an empty 403, whatever is asked; nothing is played."""
    assert await post(player, json.dumps(written(player)), secret, method) == (403, "")
    assert player.telegram.sent("sendMessage") == []


async def test_what_is_no_update_is_refused(player: TelegramPlayer) -> None:
    """Bad JSON and other shapes: 400. Too large, also in chunks without a length: 413. Anything but a post: 405."""
    for body in ("", "{", "[1]", "5", '{"update_id": "1"}', '{"update_id": true}', "{}", "[" * 100_000, b"\xff\xfe"):
        assert (await post(player, body))[0] == 400, body

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b" " * 32_768

    assert (await post(player, b" " * (1024 * 1024 + 1)))[0] == 413
    assert (await post(player, chunks()))[0] == 413
    assert (await post(player, None, method="GET"))[0] == 405
    fits = json.dumps(written(player)).ljust(1024 * 1024)
    assert (await post(player, fits))[0] == 200


async def test_shapes_nobody_promised_are_taken(player: TelegramPlayer) -> None:
    """An update that we understand nothing of is answered 200, or Telegram would post it for ever."""
    for number, more in enumerate([{}, {"message": None}, {"poll": {}}, {"callback_query": {"id": "1"}}], 1):
        assert (await post(player, json.dumps({"update_id": number, **more})))[0] == 200, more


async def test_the_pages_stand_beside_it(player: TelegramPlayer) -> None:
    """The browser chat is served on the same port, its guard before it; the webhook needs no known host or origin."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{player.app.browser.address}/readyz") as answer:
            assert await answer.json() == {"status": "ok", "database": True, "telegram": True}
        async with session.get(player.app.browser.address, headers={"Host": "elsewhere.example.org"}) as answer:
            assert answer.status == 421
    headers = {HEADER: SECRET, "Host": "logbook.example.org"}
    async with aiohttp.ClientSession(headers=headers) as session, session.post(
            f"{player.app.browser.address}/telegram", json=written(player)) as answer:
        assert answer.status == 200 and answer.headers["Cache-Control"] == "no-store"


# What is taken

async def test_it_is_taken_once_it_is_in_the_book(player: TelegramPlayer) -> None:
    """While another program holds the database there is 503 and nothing said; posted again, it is played once."""
    with capture_logs() as logs:
        with closing(sqlite3.connect(player.home / "logbook.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            written_at = player.people["Aino"].writes("/help").update_id
            await player.telegram.wait_for(lambda: "503" in player.telegram.webhook.get("error", ""), 60)
            assert player.telegram.updates and not player.telegram.sent("sendMessage")
        await player.telegram.acknowledged(written_at)
        await player.app.settled(30)
    assert player.telegram.posts.count(written_at or 0) >= 2
    assert len(player.telegram.sent("sendMessage")) == 1
    assert [one["event"] for one in logs].count("updates_not_played") == 1 and "telegram_again" in str(logs)


async def test_a_post_that_comes_again_is_played_once(player: TelegramPlayer) -> None:
    """At the same time or later, and though its 200 got lost."""
    body = json.dumps(written(player, number=77))
    assert {(await one)[0] for one in asyncio.as_completed([post(player, body) for _ in range(8)])} == {200}
    assert (await post(player, body))[0] == 200
    await player.app.settled(30)
    assert len(player.telegram.sent("sendMessage")) == 1


async def test_nothing_is_taken_before_we_know_who_we_are() -> None:
    """503 while Telegram cannot be reached at the start, and after the end."""
    box = Letterbox()
    with pytest.raises(NotTaken):
        await box.put({"update_id": 1})
    emptying = asyncio.create_task(box.empty(lambda batch: asyncio.sleep(60), lambda error: None))
    await asyncio.sleep(0)
    waiting = asyncio.create_task(box.put({"update_id": 1}))
    await asyncio.sleep(0.01)
    later = asyncio.create_task(box.put({"update_id": 2}))
    await asyncio.sleep(0.01)
    emptying.cancel()
    for task in (waiting, later):
        with pytest.raises(NotTaken):
            await task
    with pytest.raises(NotTaken):
        await box.put({"update_id": 3})


async def test_what_arrives_meanwhile_is_the_next_batch() -> None:
    """In the order of the updates' numbers, each once, all answered by its end."""
    box, batches, going = Letterbox(), [], asyncio.Event()

    async def play(updates: list[JSON]) -> None:
        batches.append([update["update_id"] for update in updates])
        await going.wait()
        if len(batches) == 2:
            raise OSError("disk full")

    failures: list[Exception] = []
    emptying = asyncio.create_task(box.empty(play, failures.append))
    await asyncio.sleep(0)
    first = asyncio.create_task(box.put({"update_id": 5}))
    await asyncio.sleep(0.01)
    rest = [asyncio.create_task(box.put({"update_id": number})) for number in (9, 7, 8, 7)]
    await asyncio.sleep(0.01)
    assert batches == [[5]] and not first.done()
    going.set()
    await first
    assert [isinstance(one, NotTaken) for one in await asyncio.gather(*rest, return_exceptions=True)] == [True] * 4
    assert batches == [[5], [7, 8, 9]] and [str(error) for error in failures] == ["disk full"]
    await box.put({"update_id": 7})
    assert batches[2] == [7]
    emptying.cancel()


async def test_many_at_once_share_transactions(player: TelegramPlayer) -> None:
    """Five people's messages in order, each answered in order, with fewer commits than messages."""
    for text in ("/help", "/log", "/cancel"):
        for person in player.people.values():
            person.writes(text)
    await player._played()
    answered = {person.id: 0 for person in player.people.values()}
    for call in player.telegram.sent("sendMessage"):
        answered[call.params["chat_id"]] += 1
    assert min(answered.values()) >= 3
    assert len(player.telegram.posts) == 15 and player.telegram.posts != sorted(player.telegram.posts)[::-1]


# The webhook stays ours

@pytest.fixture
def watchful(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Looks every twentieth of a second."""
    monkeypatch.setattr(telegram_channel, "CHECK_SECONDS", 0.05)
    monkeypatch.setattr(telegram_channel, "FIRST_WAIT", 0.02)
    yield


@pytest.mark.parametrize("theirs", [{}, {"url": "https://other.example.org/hook"}])
async def test_a_webhook_changed_by_somebody_is_set_again(tmp_path: Path, watchful: None, theirs: JSON) -> None:
    """And said so, without anybody's secret."""
    with capture_logs() as logs:
        async with by_webhook(tmp_path) as player:
            player.telegram.webhook = dict(theirs)
            await player.telegram.wait_for(lambda: player.telegram.webhook.get("secret_token") == SECRET)
            await player.writes("Aino", "/help")
            assert player.telegram.sent("sendMessage")
    assert [one["event"] for one in logs if one["log_level"] == "warning"] == ["telegram_webhook"]
    assert SECRET not in str(logs) and player.telegram.token not in str(logs)


async def test_readyz_says_when_telegram_is_away(tmp_path: Path, watchful: None) -> None:
    """The last look counts; it is ready again once Telegram answers."""
    async with by_webhook(tmp_path) as player:
        channel = player.app.telegram
        assert channel is not None and channel.listening
        player.telegram.faults = lambda method, params: Fault(500) if method == "getWebhookInfo" else None
        await player.telegram.wait_for(lambda: not channel.listening)
        assert (await player.app.ready())["status"] == "not ready"
        player.telegram.faults = None
        await player.telegram.wait_for(lambda: channel.listening)
        assert (await player.app.ready())["status"] == "ok"


async def test_back_to_polling_takes_the_webhook_away(tmp_path: Path) -> None:
    """The same book, the setting taken back."""
    async with by_webhook(tmp_path) as player:
        await player.close()
        player.more = {}
        await player.open()
        assert player.telegram.webhook == {}
        await player.writes("Aino", "/help")
        assert player.telegram.sent("sendMessage")


# Settings

def test_where_it_is_posted_to() -> None:
    """The path of the address, /telegram without one; the secret stays out of what is printed."""
    for url, path, address in [
            ("https://logbook.example.org", "/telegram", "https://logbook.example.org/telegram"),
            ("https://logbook.example.org/", "/telegram", "https://logbook.example.org/telegram"),
            ("https://logbook.example.org/in/here", "/in/here", "https://logbook.example.org/in/here"),
            ("https://logbook.example.org/a%20b", "/a b", "https://logbook.example.org/a%20b")]:
        webhook = Webhook(url, SECRET)
        assert (webhook.path, webhook.address) == (path, address) and SECRET not in repr(webhook)


def test_no_page_is_taken_for_the_webhook() -> None:
    """Every page of the browser chat is among those that LOGBOOK_WEBHOOK_URL may not name."""
    source = Path(browser.__file__).read_text(encoding="utf-8")
    assert set(re.findall(r'Route\("/([a-z]*)', source)) - {""} == set(PAGES)


@pytest.mark.parametrize(("set_to", "said"), [
    ({"TELEGRAM_MODE": "webhook"}, "LOGBOOK_WEBHOOK_URL cannot be used: LOGBOOK_TELEGRAM_MODE is webhook"),
    ({"TELEGRAM_MODE": "webhook", "WEBHOOK_URL": "http://logbook.example.org/x"}, "WEBHOOK_URL .*https only"),
    ({"WEBHOOK_URL": "logbook.example.org"}, "WEBHOOK_URL .*whole address"),
    ({"WEBHOOK_URL": "https://logbook.example.org/chat/say"}, "WEBHOOK_URL .*under /chat; take another path"),
    ({"WEBHOOK_SECRET": "not a secret!"}, "WEBHOOK_SECRET .*1 to 256 letters"),
    ({"TELEGRAM_MODE": "carrier pigeon"}, "TELEGRAM_MODE"), ({"TELEGRAM_LIBRARY": "telethon"}, "TELEGRAM_LIBRARY")])
def test_settings_that_cannot_be(monkeypatch: pytest.MonkeyPatch, set_to: dict[str, str], said: str) -> None:
    """One line that names the setting and the way out, never a secret."""
    for name, value in set_to.items():
        monkeypatch.setenv(f"LOGBOOK_{name}", value)
    with pytest.raises(SettingsError, match=said) as told:
        load_settings()
    assert "\n" not in str(told.value) and "not a secret" not in str(told.value)


def test_a_secret_is_derived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same at every start, another for another key or bot, of Telegram's letters; one that is set goes first."""
    def secret(key: bytes, token: str, **more: Any) -> str:
        return webhook_secret(Settings(telegram_token=token, **more), key)

    mine = secret(b"key of this home", "1:a")
    assert mine == secret(b"key of this home", "1:a") and len(mine) == 64 and mine.isalnum()
    assert len({mine, secret(b"another key", "1:a"), secret(b"key of this home", "1:b")}) == 3
    (tmp_path / "secret").write_text(f"{SECRET}\n", encoding="utf-8")
    monkeypatch.setenv("LOGBOOK_WEBHOOK_SECRET_FILE", str(tmp_path / "secret"))
    assert webhook_secret(load_settings(), b"key") == SECRET and SECRET not in repr(load_settings())
