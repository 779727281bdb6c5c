"""Many people at once, each going through the whole logging talk: Telegram's side of a benchmark, within the process.

A `Crowd` stands behind the libraries' own seams for the network (python-telegram-bot's `BaseRequest`, aiogram's
`BaseSession`), so the whole way with the library's reading and writing is measured and no socket is. It hands out
updates as the JSON bytes Telegram would send, answers every call with the JSON bytes of the message it made, and taps
the buttons that the bot really sent. People go in lockstep: everybody's next message comes when everybody in the group
has been answered. What the crowd itself costs is measured with the thread's own clock at each call, and told, so that
it can be taken off both sides.
"""

from __future__ import annotations

import asyncio
import html
import json
import re
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

TOKEN = "7000000001:AAcrowd_no-real-token_00000000000000000"
BOT = '{"id":7000000001,"is_bot":true,"first_name":"Logbook","username":"logbook_test_bot"'
FIRST_PERSON = 5_200_000_000
COUNTS = (14, 18, 1, 0)
SENTENCE = "Two of the older ones taught the new ones billiards without being asked."
TALK = (("says", "/log"), ("taps", "Open evening, Fri 15 May, 17–21"), ("taps", "As planned"),
        ("says", " ".join(map(str, COUNTS))), ("taps", "13–15"), ("taps", "Done"), ("taps", "2"), ("taps", "No"),
        ("says", SENTENCE), ("taps", "Save"))
"""What everybody says and taps, from the first message to the record."""
DATE = 1778868300
"""Friday 15 May 2026, 21:05 in Helsinki, as Telegram tells it."""
TAG = re.compile(r"<(/?)([bi])>")
ENTITY = {"b": "bold", "i": "italic"}
SEEN = ("sendMessage", "editMessageText")
"""What shows a person something new; each message of theirs is answered by exactly one of these."""


@dataclass
class Person:
    id: int
    user: str
    """As Telegram describes them, in JSON."""
    chat: str
    place: int = 0
    """How far in the talk."""
    texts: dict[int, str] = field(default_factory=dict)
    """The bot's messages, by number: text and entities, in JSON."""
    fetched: float = 0.0


def person(number: int) -> Person:
    """Numbers count from 0; the ids do not fit into 32 bits."""
    name = (f'"id":{FIRST_PERSON + number},"first_name":"Aino {number}","last_name":"Virtanen",'
            f'"username":"aino_virtanen_{number}"')
    return Person(FIRST_PERSON + number, f'{{{name},"is_bot":false,"language_code":"en"}}',
                  f'{{{name},"type":"private"}}')


class Crowd:
    """`warm` people come first and are not measured; the others come in groups of so many `together`.

    `pause`: seconds between a group's rounds, to look at latency where nobody waits for anybody.
    """

    def __init__(self, people: int, together: int = 0, warm: int = 20, pause: float = 0.0) -> None:
        together = together or people
        self.people = [person(number) for number in range(warm + people)]
        self._of = {one.id: one for one in self.people}
        first = _groups(self.people[:warm], together)
        self._groups = deque(first + _groups(self.people[warm:], together))
        self._warming = len(first)
        self._pause = pause
        self._open: deque[tuple[int, bytes, Person]] = deque()
        """Updates that are not acknowledged: number, bytes, whose."""
        self._next: list[tuple[int, bytes, Person]] = []
        """The group's next round, as far as it has been answered."""
        self._group: list[Person] = []
        self._missing: set[int] = set()
        self._handed_out = 0
        self._numbers = 700_000_000
        self._messages = 0
        self._waiting: asyncio.Event | None = None
        self.done = asyncio.Event()
        self.failed: Exception | None = None
        """What a bot did that it should not have; libraries may swallow what is raised in their calls."""
        self.calls: Counter[str] = Counter()
        self.updates = 0
        self.latencies: list[float] = []
        """Seconds from the fetch of an update to its answer."""
        self.waits: list[float] = []
        """Seconds from the moment an update waits at Telegram to its answer."""
        self.begins: Callable[[], None] = lambda: None
        """Called between the warming up and the measured part."""
        self.started = self.ended = self.cpu_started = self.cpu_ended = self.spent = self.spent_before = 0.0
        self._round_began = 0.0

    # Fetching

    async def fetch(self, offset: int, limit: int = 100) -> bytes:
        """getUpdates: what is not acknowledged, at most `limit`; waits until there is something."""
        began = time.thread_time()
        while self._open and self._open[0][0] < offset:
            self._open.popleft()
        self.spent += time.thread_time() - began
        while not self._open and not self.done.is_set():
            await self._something()
        if self.done.is_set():
            await asyncio.sleep(0.01)  # libraries ask once more before they stop
        began = time.thread_time()
        batch = [self._open[place] for place in range(min(limit, len(self._open)))]
        body = b'{"ok":true,"result":[' + b",".join(update for _, update, _ in batch) + b"]}"
        self.spent += time.thread_time() - began
        now = time.perf_counter()
        for _, _, one in batch:
            one.fetched = now
        return body

    async def _something(self) -> None:
        """Until updates wait: the next round, once the last is answered."""
        if not self._missing:
            if self._pause:
                await asyncio.sleep(self._pause)
            return await self._round()
        self._waiting = asyncio.Event()
        await self._waiting.wait()

    async def _round(self) -> None:
        """Begin the next round of this group, or the first of the next."""
        if not self._next:
            if self._warming == 0:
                await asyncio.sleep(0.3)  # what the warming up left to do
                self.begins()
                self.calls.clear()
                self.latencies.clear()
                self.waits.clear()
                self.updates, self.spent_before = 0, self.spent
                self.started, self.cpu_started = time.perf_counter(), time.process_time()
            self._warming -= 1
            began = time.thread_time()
            self._group = self._groups.popleft()
            for one in self._group:
                self._says(one, TALK[0][1])
            self.spent += time.thread_time() - began
        self._open.extend(self._next)
        self.updates += len(self._next)
        self._missing = {one.id for _, _, one in self._next}
        self._next = []
        self._round_began = time.perf_counter()

    # What people do

    def _does(self, one: Person, body: str, markup: str | None) -> None:
        """The person's next message, now that they have been answered with this one."""
        one.place += 1
        if one.place == len(TALK):
            return
        how, what = TALK[one.place]
        if how == "says":
            return self._says(one, what)
        rows = json.loads(markup)["inline_keyboard"] if markup else []
        data = next((button["callback_data"] for row in rows for button in row if button["text"] == what), None)
        if data is None:
            raise AssertionError(f"there is no button {what!r} to tap in {body}")
        self._numbers += 1
        self._next.append((self._numbers, (
            f'{{"update_id":{self._numbers},"callback_query":{{"id":"{4_000_000_000_000_000_000 + self._numbers}",'
            f'"from":{one.user},"message":{body},"chat_instance":"-{7_000_000_000_000_000_000 + one.id}",'
            f'"data":{json.dumps(data)}}}}}').encode(), one))

    def _says(self, one: Person, text: str) -> None:
        self._numbers += 1
        self._messages += 1
        entities = f',"entities":[{{"offset":0,"length":{len(text)},"type":"bot_command"}}]' if text[0] == "/" else ""
        self._next.append((self._numbers, (
            f'{{"update_id":{self._numbers},"message":{{"message_id":{self._messages},"from":{one.user},'
            f'"chat":{one.chat},"date":{DATE},"text":{json.dumps(text)}{entities}}}}}').encode(), one))

    # Answering

    def answer(self, method: str, given: Mapping[str, Any]) -> bytes:
        """What Telegram says to a call; `given` are its parameters as they would go over the wire."""
        try:
            return self._answer(method, given)
        except Exception as error:
            self.failed = self.failed or error
            self.done.set()
            raise

    def _answer(self, method: str, given: Mapping[str, Any]) -> bytes:
        arrived = time.perf_counter()
        began = time.thread_time()
        self.calls[method] += 1
        if method in SEEN or method == "editMessageReplyMarkup":
            body = self._message(method, given, arrived)
        elif method == "getMe":
            body = BOT + (',"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,'
                          '"can_connect_to_business":false,"has_main_web_app":false}')
        elif method == "getWebhookInfo":
            body = '{"url":"","has_custom_certificate":false,"pending_update_count":0}'
        else:
            body = "true"
        answer = f'{{"ok":true,"result":{body}}}'.encode()
        self.spent += time.thread_time() - began
        return answer

    def _message(self, method: str, given: Mapping[str, Any], arrived: float) -> str:
        one = self._of[int(given["chat_id"])]
        markup = given.get("reply_markup")
        edited = method != "sendMessage"
        if edited:
            number = int(given["message_id"])
        else:
            self._messages += 1
            number = self._messages
        if method in SEEN:
            one.texts[number] = shown(given["text"], bool(given.get("parse_mode")))
        body = (f'{{"message_id":{number},"from":{BOT}}},"chat":{one.chat},"date":{DATE},{one.texts[number]}'
                + (f',"edit_date":{DATE}' if edited else "") + (f',"reply_markup":{markup}' if markup else "") + "}")
        if method in SEEN:
            self._answered(one, body, markup, arrived)
        return body

    def _answered(self, one: Person, body: str, markup: str | None, arrived: float) -> None:
        if one.id not in self._missing:
            raise AssertionError(f"person {one.id} was answered twice: {body}")
        self._missing.discard(one.id)
        self.latencies.append(arrived - one.fetched)
        self.waits.append(arrived - self._round_began)
        self._does(one, body, markup)
        if self._missing:
            return
        if not self._next and not self._groups:
            self.ended, self.cpu_ended = time.perf_counter(), time.process_time()
            self.done.set()
        if self._waiting is not None:
            self._waiting.set()

    def measured(self) -> dict[str, Any]:
        """Seconds of wall time and CPU from the first measured update to the last answer, without the crowd's own."""
        own = self.spent - self.spent_before
        return {"updates": self.updates, "wall": self.ended - self.started - own,
                "cpu": self.cpu_ended - self.cpu_started - own, "own": own, "calls": dict(self.calls),
                "latencies": self.latencies, "waits": self.waits}


def _groups(people: list[Person], together: int) -> list[list[Person]]:
    return [people[at:at + together] for at in range(0, len(people), together)]


def shown(text: str, formatted: bool) -> str:
    """`"text":...,"entities":...` of a message, of the few tags a bot here uses."""
    if not formatted:
        return f'"text":{json.dumps(text)}'
    plain, at, opened, entities = "", 0, 0, []
    for tag in TAG.finditer(text):
        plain += html.unescape(text[at:tag.start()])
        at = tag.end()
        if tag[1]:
            entities.append(f'{{"offset":{opened},"length":{len(plain) - opened},"type":"{ENTITY[tag[2]]}"}}')
        else:
            opened = len(plain)
    plain += html.unescape(text[at:])
    return f'"text":{json.dumps(plain)}' + (f',"entities":[{",".join(entities)}]' if entities else "")
