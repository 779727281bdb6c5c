"""A browser chat with nobody behind it but a few lines of script, and a real Chromium to look at it."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.channels import Incoming
from bot.channels.browser import Banner, BrowserChat
from conversations.screen import Picture, Screen
from conversations.words import Words
from storage.database import Book

if TYPE_CHECKING:
    from playwright.async_api import Browser

NOW = datetime(2026, 5, 15, 18, 0, tzinfo=UTC)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
PIXEL = bytes.fromhex(  # the smallest PNG, grey
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636800000082008177"
    "cd72b60000000049454e44ae426082"
)
TEXTS = {
    "title": "Logbook", "write": "Write, or tap above", "send": "Send", "connecting": "Connecting again…",
    "not_found": "There is nothing here.", "enlarge": "Enlarge the picture", "close": "Close", "change": "change",
    "invented": "Invented data: nothing here has happened.", "practice": "Practice: nothing here counts.",
    "new": "New message", "start": "Start", "you": "You",
    "too_fast": "Too many at once. Wait a moment and try again.", "no_script": "This page needs JavaScript.",
    "attach": "Send a file", "download": "Download",
    "too_large": "That file is {size}; at most {most} at once. Send it in parts.",
    "unsent": "Not sent yet; trying again…",
    "too_long": "That is very long: {length} characters; {longest} fit.",
    "lost": "This browser is new to us. Ask your mentor for a sign-in code if you had an account.",
}


class FewWords(Words):
    """The page's own sentences and no others, so that these tests stand apart from the language files."""

    def __init__(self, language: str) -> None:
        self.language = language

    def text(self, key: str, **facts: Any) -> str:
        return TEXTS[key.removeprefix("browser-")].format(**facts)


def few_words(language: str | None) -> Words:
    return FewWords(language or "en")


Answer = Callable[[Incoming], list[Screen]]


class Teller:
    """Stands in for the desk: plays every message once and answers it by `answer`."""

    def __init__(self, answer: Answer) -> None:
        self.answer, self.played = answer, list[Incoming]()
        self.chat: BrowserChat | None = None

    async def receive(self, batch: list[Incoming]) -> None:
        assert self.chat is not None
        for incoming in batch:
            if incoming.key in [one.key for one in self.played]:
                continue
            self.played.append(incoming)
            for screen in self.answer(incoming):
                await self.chat.send(incoming.chat, screen)


async def pixel(picture: Picture) -> bytes:
    return PIXEL


async def ready() -> dict[str, Any]:
    return {"status": "ok", "database": "ok"}


@asynccontextmanager
async def serving(book: Book, teller: Teller, *, port: int = 0, **settings: Any) -> AsyncIterator[BrowserChat]:
    """The channel at work on a free port; stopped at the end."""
    given: dict[str, Any] = {
        "clock": lambda: NOW, "chance": random.SystemRandom().randbytes, "host": "127.0.0.1", "words": few_words,
        "draw": pixel, "ready": ready, "banner": lambda chat: Banner("", "Boathouse · Aino"), **settings,
    }
    chat = teller.chat = BrowserChat(book, port=port, **given)
    chat.listen()
    running = asyncio.create_task(chat.run(teller.receive))
    try:
        yield chat
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.wait_for(running, 20)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless Chromium; without one the test fails and says how to get it."""
    from playwright.async_api import async_playwright, expect

    expect.set_options(timeout=20_000)  # of a busy machine; what is there at once is not waited for
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "There is no Chromium to test the page with; install it: apt-get install chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()
