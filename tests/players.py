"""Where stories are played: a terminal, the browser chat over HTTP, and Telegram through a real library over HTTP."""

from __future__ import annotations

import hashlib
import itertools
import re
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from functools import cache, lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import httpx

from bot.app import App
from bot.channels import Incoming, Limits
from bot.channels.terminal import Terminal, buttons_of
from bot.desk import Desk
from bot.drawing import _end_with_the_program
from bot.settings import Settings
from bot.timetable import tick
from conversations.screen import Button, Screen
from conversations.talk import Place
from storage import browsers, people
from storage.database import check_usable, open_book
from storage.migrations import migrate
from tests.stories import PEOPLE, SEAL, SEAL_KEY, Cast, Chance, Clock, Shown, shown
from tests.telegram_stand_in import Group, Telegram
from tests.template import put_migrated


class TerminalPlayer:
    """Everybody sits at a terminal of their own."""

    def __init__(self, url: str) -> None:
        self.url, self.clock, self.chance = url, Clock(), Chance()
        self.keys = itertools.count(1)
        self.seen: dict[str, list[list[Button]]] = {name: [] for name in PEOPLE}
        if url.startswith("sqlite:///"):
            put_migrated(Path(url.removeprefix("sqlite:///")))
        self.open()

    def open(self) -> None:
        self.book = open_book(self.url)
        check_usable(self.book)
        migrate(self.book)
        self.desk = Desk(SEAL, self.chance, self.clock, lambda channel: Place(channel, "", web="http://logbook.test"))
        self.terminals = {name: Terminal(self.book, self.desk, name, lambda: str(next(self.keys))) for name in PEOPLE}

    def know(self, cast: Cast) -> None:
        """The cast's members sit at their terminals already."""
        with self.book.transaction() as tx:
            for name, member in cast.members.items():
                people.know_as(tx, people.meet(tx, "terminal", name, "en", self.clock()).identity_id, member)

    def is_stranger(self, name: str) -> None:
        self.seen[name].clear()

    async def restart(self) -> None:
        self.book.close()
        self.open()

    async def writes(self, who: str, text: str) -> None:
        self.terminals[who].does(self.terminals[who].understood(text))

    async def taps(self, who: str, label: str, *, again: bool) -> None:
        self.terminals[who].does(self.terminals[who].incoming(tap=find(self.seen[who], label, again=again).key))

    async def sends(self, who: str, kind: str) -> None:
        self.terminals[who].does(Incoming("terminal", str(next(self.keys)), who, who, sent=kind))

    async def happens(self, line: str) -> bool:
        return False

    async def tick(self) -> None:
        with self.book.transaction() as tx:
            tick(self.desk, tx)

    def fresh(self) -> dict[str, list[Shown]]:
        found: dict[str, list[Shown]] = {}
        for name, terminal in self.terminals.items():
            for screen in terminal.waiting():
                found.setdefault(name, []).append(shown(screen))
                self.seen[name].append(buttons_of(screen))
        return found


def find(seen: list[list[Button]], label: str, *, again: bool) -> Button:
    """The button of this label in the newest message with buttons; `again`: in an earlier one."""
    messages = [buttons for buttons in seen if buttons]
    candidates = [*messages[-1:], *reversed(messages[:-1])] if not again else [*reversed(messages[:-1]), *messages[-1:]]
    for buttons in candidates if again else candidates[:1]:
        for button in buttons:
            if button.label.removeprefix("✓ ") == label:
                return button
    there = " ".join(f"[{button.label}]" for buttons in messages[-1:] for button in buttons)
    raise AssertionError(f"no button [{label}] there, but {there}")


@cache
def drawing_process() -> ProcessPoolExecutor:
    """One for all programs of this process: starting one takes a second of CPU."""
    return ProcessPoolExecutor(1, get_context("spawn"), _end_with_the_program)


def end_drawing_process() -> None:
    """For a test that counts this process' children."""
    if drawing_process.cache_info().currsize:
        drawing_process().shutdown()
        drawing_process.cache_clear()


def at_once(app: App) -> None:
    """No story waits for Telegram's limits, nor for more to write down: its people answer within milliseconds."""
    app.courier.company = 0
    if app.telegram is not None:
        app.telegram.limits = Limits(10**6, 10**6, 10**6, 10**6)


@lru_cache(32)
def settings_of(**given: Any) -> Settings:
    """Nobody changes the environment between two starts, and reading it takes a quarter of one."""
    return Settings(**given)


class AppPlayer:
    """The whole program in this process, its clock turned by hand."""

    channel = ""

    def __init__(self, home: Path) -> None:
        self.home, self.clock, self.chance = home, Clock(), Chance()
        self.keys = itertools.count(1)
        home.mkdir(exist_ok=True)
        (home / "seal.key").write_bytes(SEAL_KEY)
        put_migrated(home / "logbook.db")

    def settings(self) -> dict[str, Any]:
        return {"home": self.home, "web_port": 0, "web_url": "http://logbook.test"}

    async def open(self) -> None:
        self.app = App(settings_of(**self.settings()), self.clock, self.chance, doubt=timedelta(0))
        self.book = self.app.book
        at_once(self.app)
        self.app.drawing._process = drawing_process  # type: ignore[method-assign]
        self.before_start()
        await self.app.start()

    def before_start(self) -> None:
        """What a channel wants otherwise than the program has it."""

    async def close(self) -> None:
        await self.app.stop()

    def know(self, cast: Cast) -> None:
        with self.book.transaction() as tx:
            for name, member in cast.members.items():
                met = people.meet(tx, self.channel, self.external(name), "en", self.clock())
                people.know_as(tx, met.identity_id, member)

    def external(self, name: str) -> str:
        raise NotImplementedError

    async def restart(self) -> None:
        await self.close()
        await self.open()

    async def tick(self) -> None:
        await self.app.tick()
        await self.app.settled(30)

    async def happens(self, line: str) -> bool:
        return False


class BrowserPlayer(AppPlayer):
    """Everybody has a browser; what their page is given by the server is what they see."""

    channel = "browser"

    async def open(self) -> None:
        await super().open()
        self.pages: dict[str, httpx.AsyncClient] = {}
        if not hasattr(self, "read"):
            self.read = dict.fromkeys(PEOPLE, 0)
            self.seen: dict[str, list[list[Button]]] = {name: [] for name in PEOPLE}
            with self.book.transaction() as tx:
                for name in PEOPLE:
                    browsers.open_browser(tx, _hash(f"cookie of {name}"), name, self.clock())

    def _page(self, name: str) -> httpx.AsyncClient:
        address = self.app.browser.address
        return httpx.AsyncClient(base_url=address, headers={"Origin": address}, timeout=30, verify=False, cookies={
            self.app.browser._cookie: f"cookie of {name}"})  # plain HTTP: reading certificates would cost most

    async def close(self) -> None:
        for page in self.pages.values():
            await page.aclose()
        await super().close()

    def external(self, name: str) -> str:
        return name

    def is_stranger(self, name: str) -> None:
        self.seen[name].clear()

    async def _post(self, who: str, said: dict[str, Any]) -> None:
        if who not in self.pages:
            self.pages[who] = self._page(who)
        answer = await self.pages[who].post("/chat/say", json={**said, "id": f"message-{next(self.keys):08}"})
        assert answer.status_code == 200, answer.text
        await self.app.settled(30)

    async def writes(self, who: str, text: str) -> None:
        link = re.fullmatch(r"/start (\S+)", text)
        await self._post(who, {"start": link[1]} if link else {"text": text})

    async def taps(self, who: str, label: str, *, again: bool) -> None:
        button = find(self.seen[who], label, again=again)
        await self._post(who, {"tap": button.key, "label": button.label})

    async def sends(self, who: str, kind: str) -> None:
        raise AssertionError("a browser has no way to send a photo; mark the story `# only: terminal, telegram`")

    def fresh(self) -> dict[str, list[Shown]]:
        found: dict[str, list[Shown]] = {}
        with self.book.reading() as tx:
            for name in PEOPLE:
                for number, line in browsers.lines_after(tx, name, self.read[name]):
                    self.read[name] = number
                    if "screen" in line:
                        screen = Screen.of(line["screen"])
                        found.setdefault(name, []).append(shown(screen))
                        self.seen[name].append(buttons_of(screen))
        return found


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


class TelegramPlayer(AppPlayer):
    """Everybody has Telegram; a strict stand-in for its Bot API answers the real library over HTTP."""

    channel = "telegram"

    def __init__(self, home: Path, telegram: Telegram, library: str = "ptb", **more: Any) -> None:
        """`more`: settings besides."""
        super().__init__(home)
        self.telegram, self.more = telegram, {"telegram_library": library, **more}
        self.people = {name: telegram.person(name) for name in PEOPLE}
        for person in self.people.values():
            person.started = True
        self.groups: dict[str, Group] = {}
        self.looked = 0

    def before_start(self) -> None:
        if self.telegram.commands and self.app.telegram is not None:  # Telegram keeps them from the first start on;
            self.app.telegram._set_menu = _set_already  # they were a tenth of each story with restarts

    async def open(self) -> None:
        await super().open()
        await self.telegram.wait_for(lambda: self.app.telegram is not None and self.app.telegram.username)

    def settings(self) -> dict[str, Any]:
        return {**super().settings(), "telegram_token": self.telegram.token, "telegram_api_url": self.telegram.url,
                **self.more}

    def external(self, name: str) -> str:
        return str(self.people[name].id)

    def is_stranger(self, name: str) -> None:
        pass

    async def _played(self) -> None:
        newest = max((update["update_id"] for update in self.telegram.updates), default=None)
        if newest is not None:
            await self.telegram.acknowledged(newest)
        await self.app.settled(30)

    async def writes(self, who: str, text: str) -> None:
        self.people[who].writes(text)
        await self._played()

    async def taps(self, who: str, label: str, *, again: bool) -> None:
        person = self.people[who]
        if again:
            tap_earlier(person, label)
        else:
            newest = next(message for message in reversed(person.messages) if message.from_bot and message.rows)
            ticked = any(f"✓ {label}" in row for row in newest.buttons)
            person.taps(f"✓ {label}" if ticked else label, newest)
        await self._played()

    async def sends(self, who: str, kind: str) -> None:
        getattr(self.people[who], f"sends_{kind}")()
        await self._played()

    async def happens(self, line: str) -> bool:
        found = re.fullmatch(r"(\w+) (adds the bot to|removes the bot from|in) (.+?)(?: with (\S+))?(?:: (.+))?", line)
        if found is None:
            return False
        who, what, title, payload, text = found.groups()
        if title not in self.groups:
            self.groups[title] = self.telegram.group(title)
        group = self.groups[title]
        if what == "adds the bot to":
            group.add_bot(self.people[who], startgroup=payload)
        elif what == "removes the bot from":
            group.remove_bot(self.people[who])
        else:
            self.people[who].writes(text, chat=group)
        await self._played()
        return True

    def fresh(self) -> dict[str, list[Shown]]:
        """What the bot has sent or edited since the last look, as the people see it; a refused edit shows nothing."""
        names = {person.id: name for name, person in self.people.items()}
        names |= {group.id: title for title, group in self.groups.items()}
        found: dict[str, list[Shown]] = {}
        calls = self.telegram.calls[self.looked:]
        self.looked += len(calls)
        for call in calls:
            if call.method in ("sendMessage", "editMessageText", "sendPhoto") and call.status == 200:
                message = call.answer["result"]
                found.setdefault(names[message["chat"]["id"]], []).append(_seen(message))
        return found


async def _set_already(scope: str, language: str, commands: Any) -> None:
    return None


def _seen(message: dict[str, Any]) -> Shown:
    text = message.get("text") or message.get("caption") or ""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Shown(tuple(line for line in text.split("\n") if line.strip()),
                 tuple(button["text"] for row in rows for button in row), "photo" in message)


def tap_earlier(person: Any, label: str) -> None:
    """Press a button that the newest message has no longer, as a second tap or yesterday's message does."""
    mine = [message for message in reversed(person.messages) if message.from_bot and message.keyboards]
    for message in mine:
        past = message.keyboards if not message.rows else message.keyboards[:-1]
        if any(button["text"].removeprefix("✓ ") == label for past in past for row in past["inline_keyboard"]
               for button in row):
            person.taps_old(message, label)
            return
    person.taps(label, next(message for message in mine if any(label in row for row in message.buttons)))
