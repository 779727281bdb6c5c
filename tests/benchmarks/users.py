"""Simulated youth workers: each reads what stands in the chat and answers as a person would, on a strict stand-in.

Everybody has a unit of their own with one planned session that is over, so that the record each must leave in the book
is known exactly. People are patient first, then tap again or write /log; who sees a question twice sometimes answers
it twice, and nobody corrects the card: whatever got into a wrong question stays there, and is counted.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from conversations.words import words
from storage import people, plan, reflections, sessions, units
from storage.database import Book, check_usable, open_book
from storage.migrations import migrate
from storage.units import Slot
from tests.telegram_stand_in import JSON, Message, Person, Telegram

ROOT = Path(__file__).parent.parent.parent
BANDS = {"10_12": "10–12", "13_15": "13–15", "16_17": "16–17", "18_24": "18–24"}
MINUTES = {"2 h": 120, "90 min": 90, "2": 120, "1": 60, "All of it (3 h)": 180}
"""What somebody says of the length of a part of a three-hour evening, and its minutes."""


# What stands in the chat

@dataclass(frozen=True)
class View:
    """Something new to see: a message that came, or one that changed in place."""

    message: Message
    text: str
    labels: tuple[str, ...]
    new: bool
    at: float


class WatchedTelegram(Telegram):
    """The stand-in, and what each chat was shown, in order."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # whoever is killed breaks off its requests
        self.when_shown: Callable[[], None] | None = None
        """Called once, when the next message has been shown and before the bot is told so."""
        self.views: dict[int, list[View]] = {}
        self.wakes: dict[int, asyncio.Event] = {}

    def _post(self, p: JSON, content: JSON, **more: Any) -> JSON:
        answer = super()._post(p, content, **more)
        self._shows(self._messages[answer["chat"]["id"], answer["message_id"]], new=True)
        return answer

    def _edit(self, message: Message, content: JSON, p: JSON) -> JSON:
        before = message.content
        answer = super()._edit(message, content, p)
        if message.content != before or message.rows:
            self._shows(message, new=False)
        return answer

    def _shows(self, message: Message, *, new: bool) -> None:
        labels = tuple(label for row in message.buttons for label in row)
        view = View(message, message.text or message.caption or "", labels, new, time.monotonic())
        self.views.setdefault(message.chat_id, []).append(view)
        if (now := self.when_shown) is not None:
            self.when_shown = None
            now()
        if wake := self.wakes.get(message.chat_id):
            wake.set()


# What somebody says

@dataclass(frozen=True)
class Said:
    """One evening as one worker tells it. `manner`: counts typed as four numbers, as one line with ages and new faces,
    tapped on the counters, or typed at the very first question. None: skipped."""

    manner: str
    counts: tuple[int, int, int, int]
    ages: tuple[str, ...] | None
    types_ages: bool
    faces: int | None
    types_faces: bool
    run: str | None
    producers: int | None
    minutes: str | None
    reflection: str | None

    def line(self) -> str:
        counts = " ".join(str(count) for count in self.counts)
        if self.manner != "line":
            return counts
        ages = " ".join(band.replace("_", "-") for band in self.ages or ())
        return f"{counts} / {ages} / +{self.faces}"

    def record(self) -> tuple[Any, ...]:
        """What must stand in the book: counts, ages, new faces, the youth-run part, the reflection."""
        first, second = (*(self.ages or ()), None, None)[:2]
        producers = {"no": 0, "yes": self.producers}.get(self.run or "")
        minutes = {"no": 0, "yes": MINUTES.get(self.minutes or "")}.get(self.run or "")
        return (*self.counts, "mostly" if self.ages else "none", first, second, self.faces, producers, minutes,
                self.reflection)


def somebody_says(chance: random.Random, name: str, *, plain: bool = False) -> Said:
    """An evening at random; with `plain` only what a plain bot asks for."""
    manner = "typed" if plain else chance.choices(("typed", "line", "counters", "at once"), (5, 2, 1, 2))[0]
    most = 3 if manner == "counters" else 15
    counts = tuple(chance.randint(1, most) for _ in range(4))
    whole_line = manner == "line"
    ages = tuple(chance.sample(list(BANDS), chance.choice((1, 2)))) if whole_line or chance.random() < 0.8 else None
    faces = chance.randint(0, 4) if whole_line or chance.random() < 0.8 else None
    run = chance.choice(("no", "yes", "yes", None))
    producers = chance.choice((1, 2, 3, None)) if run == "yes" and not plain else None
    said_minutes = chance.choice(list(MINUTES)) if run == "yes" and not plain else None
    what = chance.choice(("a calm evening", "they cooked", "quarrel, then talk"))
    text = f"{name}: {what}, {chance.randint(100, 999)}"
    types_ages, types_faces = not plain and chance.random() < 0.3, chance.random() < 0.6
    return Said(manner, counts, ages, types_ages, faces, types_faces, run, producers, said_minutes,
                text if chance.random() < 0.8 else None)


# Which question is this?

SENTENCES = (
    ("saved", r"^Saved: "), ("written", r"you have logged it already"), ("which", r"Which session\?$"),
    ("held", r"Held\?$"), ("counters", r"^Girls \d+ · boys \d+"), ("counts", r"^How many came\?"),
    ("second age", r"Done, or a second one\?"), ("ages", r"Mostly which ages\?"), ("faces", r"^New faces\?"),
    ("more faces", r"^How many new faces\?"), ("run", r"^Did young people plan"),
    ("producers", r"^How many of them planned"), ("produced", r"^How long was the part"),
    ("sorry", r"^Something went wrong"),
)
BUTTONS = {"Save": "card", "Go on": "go on", "Tap counters": "counts", "Type instead": "counters",
           "Count ages": "ages", "5+": "faces", "Half (1 h 30 min)": "produced", "As planned": "held", "Yes": "run"}
PROMPTS = tuple(words("en").text(f"prompts-{number}") for number in range(1, 17))


def question_of(view: View) -> str | None:
    """By its words; a message that only explains, by its buttons; None when neither says."""
    for label, name in BUTTONS.items():
        if name in ("card", "go on") and label in view.labels:
            return name
    for name, sentence in SENTENCES:
        if re.search(sentence, view.text, re.MULTILINE):
            return name
    if any(prompt in view.text for prompt in PROMPTS):
        return "reflection"
    return next((name for label, name in BUTTONS.items() if label in view.labels), None)


# People

@dataclass
class Manners:
    """How people are: seconds they think, seconds until they try again, and how often a question is answered twice."""

    thinks: tuple[float, float] = (0.1, 0.6)
    patience: float = 20.0
    twice: float = 0.5


@dataclass
class User:
    """One worker with one evening to log."""

    telegram: WatchedTelegram
    person: Person
    said: Said
    chance: random.Random
    manners: Manners
    asked: bool
    """Whether the bot begins (the session is over and not asked about yet), else the person writes /log."""
    unit: int = 0
    session: int = 0
    done: bool = False
    doing: list[tuple[float, str]] = field(default_factory=list)
    """(when, what) of everything done."""
    seen_twice: int = 0
    answered_twice: int = 0
    tried_again: int = 0
    in_vain: int = 0
    """Times in a row that nothing has come."""
    open: str = ""
    """The last question understood."""
    answered: tuple[str, tuple[str, ...]] | None = None
    """How the question looked that was answered last."""

    @property
    def views(self) -> list[View]:
        return self.telegram.views.setdefault(self.person.id, [])

    async def talks(self) -> None:
        """From the first question to *Saved*; whoever cancels it finds `done` false: this one is stuck."""
        wake = self.telegram.wakes[self.person.id] = asyncio.Event()
        if not self.asked:
            self.writes("/log")
        read = 0
        while not self.done:
            if len(self.views) == read:
                wake.clear()
                try:
                    await asyncio.wait_for(wake.wait(), self.manners.patience)
                except TimeoutError:
                    self.tries_again()
                continue
            self.in_vain = 0
            await asyncio.sleep(self.chance.uniform(*self.manners.thinks))
            before, read = read, len(self.views)
            await self.reads(self.views[before:read])

    async def reads(self, fresh: list[View]) -> None:
        """Look at what is new. A question that was answered and stands there once more is answered again by some, also
        when the next one has come meanwhile; then they see to that."""
        if any(question_of(view) in ("saved", "written") for view in fresh):
            self.done = True
            return
        for view in fresh:
            if self.answered is None or not view.new or (view.text, view.labels) != self.answered:
                continue
            self.seen_twice += 1
            if self.chance.random() < self.manners.twice:
                self.answered_twice += 1
                self.answers(question_of(view) or self.open, view)
                await asyncio.sleep(self.chance.uniform(*self.manners.thinks))
        if (fresh[-1].text, fresh[-1].labels) != self.answered or not fresh[-1].new:
            self.open = question_of(fresh[-1]) or self.open
            self.answers(self.open, fresh[-1])

    def answers(self, question: str, view: View) -> None:
        said = self.said
        self.answered = None if question == "go on" else (view.text, view.labels)
        if question == "go on":
            return self.taps("Go on", view)
        if question == "which":
            return self.taps(view.labels[0], view) if view.labels else None
        if question == "held":
            return self.writes(said.line()) if said.manner == "at once" else self.taps("As planned", view)
        if question == "counts":
            return self.taps("Tap counters", view) if said.manner == "counters" else self.writes(said.line())
        if question == "counters":
            return self.counts(view)
        if question in ("ages", "second age"):
            return self.tells_ages(question, view)
        if question in ("faces", "more faces"):
            return self.tells(said.faces, view, types=said.types_faces)
        if question == "run":
            return self.taps({"no": "No", "yes": "Yes"}.get(said.run or "", "Skip"), view)
        if question == "producers":
            return self.tells(said.producers, view, types=True)
        if question == "produced":
            return self.tells(said.minutes, view, types=said.minutes not in view.labels)
        if question == "reflection":
            return self.tells(said.reflection, view, types=True)
        if question == "card":
            return self.taps("Save", view)
        return None

    def tells(self, answer: int | str | None, view: View, *, types: bool) -> None:
        if answer is None:
            self.taps("Skip", view)
        elif types:
            self.writes(str(answer))
        else:
            self.taps(str(answer), view)

    def tells_ages(self, question: str, view: View) -> None:
        ages = self.said.ages
        if ages is None:
            return self.taps("Skip", view)
        if self.said.types_ages and question == "ages":
            return self.writes(" ".join(band.replace("_", "-") for band in ages))
        missing = [BANDS[band] for band in ages if f"✓ {BANDS[band]}" not in view.labels]
        return self.taps(missing[0] if missing else "Done", view)

    def counts(self, view: View) -> None:
        """Until the counters show the numbers; somebody who sees one too many takes it away again."""
        shown = [int(number) for number in re.findall(r"\d+", view.text)[:4]]
        wanted, names = list(self.said.counts), ("Girls +1", "Boys +1", "Non-bin. +1", "Not known +1")
        for place, (has, want) in enumerate(zip(shown, wanted, strict=False)):
            if has != want:
                return self.taps(names[place] if has < want else (place, 2), view)
        return self.taps(next((label for label in view.labels if label.startswith("Done")), "Done"), view)

    def tries_again(self) -> None:
        """Nothing has come for long: tap the last button once more, ask for the question, and when even that does not
        help, again and again, begin anew."""
        self.tried_again += 1
        self.in_vain += 1
        last = self.doing[-1][1] if self.doing else ""
        if not self.doing and self.asked:
            return  # not asked yet: a worker waits for that
        if last.startswith("[") and self.chance.random() < 0.5:
            self.taps(last[1:-1], self.views[-1])
        elif self.in_vain % 3 == 0:
            self.writes("/cancel")
            self.writes("/log")
        else:
            self.writes("/log")

    def writes(self, text: str) -> None:
        self.doing.append((time.monotonic(), text))
        self.person.writes(text)

    def taps(self, label: str | tuple[int, int], view: View) -> None:
        """The button as it is shown. One that has gone meanwhile has made room for something newer to read, and so has
        the whole question, where another stands in its place by now: nobody taps that one's Skip without a look."""
        now = next((later for later in reversed(self.views) if later.message is view.message), view)
        if now.text != view.text:
            self.doing.append((time.monotonic(), f"({label} is of another question by now)"))
            return
        self.doing.append((time.monotonic(), f"[{label}]"))
        try:
            self.person.taps(label, view.message)
        except AssertionError:
            self.doing[-1] = (self.doing[-1][0], f"({label} is gone)")


# The book they work with

def invent(telegram: WatchedTelegram, many: int, seed: int, manners: Manners, *, plain: bool = False) -> list[User]:
    """So many people with something to tell; the same for the same seed. `plain`: to a plain bot, which asks nobody."""
    chance, found = random.Random(seed), []
    for number in range(many):
        person = telegram.person(f"Worker {number}")
        person.started = True
        mine = random.Random(chance.random())
        found.append(User(telegram, person, somebody_says(mine, person.name, plain=plain), mine, manners,
                          not plain and mine.random() < 0.5))
    return found


def write_book(home: Path, users: list[User]) -> None:
    """An organisation, for each user a unit with an evening that ended ten minutes ago, and nothing else."""
    now = datetime.now(UTC)
    ends = now.replace(second=0, microsecond=0) - timedelta(minutes=10)
    starts = ends - timedelta(hours=3)
    slot = Slot(starts.weekday(), clock_time(starts.hour, starts.minute), clock_time(ends.hour, ends.minute))
    book = opened(home)
    with book.transaction() as tx:
        town = units.found_organisation(tx, "Lakeside", "en", "UTC", now - timedelta(days=30), terms_version="2026-11")
        for number, user in enumerate(users):
            user.unit = units.open_unit(tx, town, f"Unit {number}", now)
            units.add_activity(tx, user.unit, "Open evening", "open", [slot], now)
            member = people.new_member(tx, user.person.name, "en", now)
            people.give_role(tx, member, "worker", town, user.unit, now)
            met = people.meet(tx, "telegram", str(user.person.id), "en", now)
            people.know_as(tx, met.identity_id, member)
        plan.plan_ahead(tx, ends - timedelta(minutes=1))
        s = sessions.sessions.c
        planned = {row.unit_id: row.id for row in tx.execute(select(s.unit_id, s.id).where(s.over_at <= now))}
        for user in users:
            user.session = planned[user.unit]
        silent = [user.session for user in users if not user.asked]
        tx.execute(update(sessions.sessions).where(s.id.in_(silent)).values(asked_at=now))
    book.close()


def opened(home: Path) -> Book:
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    check_usable(book)
    migrate(book)
    return book


@dataclass
class Compared:
    """What people said against what the book holds."""

    expected: int
    stored: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    stuck: int = 0
    details: list[str] = field(default_factory=list)

    def line(self) -> str:
        return (f"{self.expected} expected, {self.stored} stored, {self.lost} lost, {self.doubled} doubled, "
                f"{self.wrong} wrong, {self.stuck} users stuck")


def compare(said: Iterable[tuple[User, tuple[Any, ...]]], stored: dict[int, list[tuple[Any, ...]]]) -> Compared:
    """`stored`: for each unit the records found there."""
    found = Compared(0)
    for user, wanted in said:
        found.expected += 1
        rows = stored.get(user.unit, [])
        found.stored += bool(rows)
        found.lost += not rows
        found.doubled += len(rows) > 1
        found.stuck += not user.done
        if rows and wanted not in rows:
            found.wrong += 1
            found.details.append(f"{user.person.name} said {wanted}, the book has {rows}")
        if len(rows) != 1 or not user.done or wanted not in rows:
            did = ", ".join(what for _, what in user.doing[-8:])
            found.details.append(f"{user.person.name}: {len(rows)} records, done {user.done}; did last: {did}; sees: "
                                 f"{user.views[-1].text[:90] if user.views else 'nothing'!r}")
    return found


def in_the_book(home: Path) -> dict[int, list[tuple[Any, ...]]]:
    """Every session that is no plan any more, by unit, as `Said.record` tells it."""
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    s, told = sessions.sessions.c, reflections.reflections.c
    found: dict[int, list[tuple[Any, ...]]] = {}
    with book.reading() as tx:
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        for row in tx.execute(select(
                s.unit_id, s.girls, s.boys, s.nonbinary, s.unknown, s.ages_mode, s.mostly_1, s.mostly_2, s.new_faces,
                s.producers, s.produced_minutes, told.text)
                .outerjoin(reflections.reflections, told.session_id == s.id).where(s.status != "planned")):
            found.setdefault(row.unit_id, []).append(tuple(row)[1:])
    book.close()
    return found


# The program they talk with

class Program:
    """`logbook run`, or another bot, as a process of its own that can be killed and started again."""

    def __init__(self, home: Path, command: list[str], settings: dict[str, str]) -> None:
        self.home, self.command = home, command
        self.environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
        self.process: asyncio.subprocess.Process | None = None

    async def start(self, stdin: int = asyncio.subprocess.DEVNULL) -> None:
        with (self.home / "output.txt").open("ab") as output:
            self.process = await asyncio.create_subprocess_exec(
                *self.command, cwd=ROOT, env=self.environment, stdin=stdin, stdout=output,
                stderr=output, start_new_session=True)

    def strike(self) -> None:
        assert self.process is not None
        if self.process.returncode is None:
            with suppress(ProcessLookupError):  # struck a moment ago, and not waited for yet
                os.kill(self.process.pid, signal.SIGKILL)

    async def kill(self) -> None:
        """Signal 9; what it has started ends by itself."""
        assert self.process is not None
        self.strike()
        ended = await self.process.wait()
        assert ended == -signal.SIGKILL, f"it ended by itself with {ended}:\n{self.output()[-3000:]}"

    def output(self) -> str:
        return (self.home / "output.txt").read_text(encoding="utf-8", errors="replace")


def logbook(home: Path, telegram: Telegram, library: str = "ptb", mode: str = "polling", port: int = 0) -> Program:
    """The program as anybody starts it. `port`: where it listens, for the webhook."""
    settings = {"LOGBOOK_HOME": str(home), "LOGBOOK_TELEGRAM_TOKEN": telegram.token, "LOGBOOK_WEB_PORT": str(port),
                "LOGBOOK_TELEGRAM_API_URL": telegram.url, "LOGBOOK_TELEGRAM_LIBRARY": library}
    if mode == "webhook":
        settings |= {"LOGBOOK_TELEGRAM_MODE": mode, "LOGBOOK_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
                     "LOGBOOK_WEBHOOK_SECRET": "not-a-secret-0123456789"}
    return Program(home, [sys.executable, "-m", "bot", "run"], settings)


async def all_done(tasks: Iterable[asyncio.Task[None]], seconds: float) -> None:
    """Give people so long to come to an end; who has not is stuck."""
    waiting = list(tasks)
    if waiting:
        await asyncio.wait(waiting, timeout=seconds)
    for task in waiting:
        task.cancel()
    for ended in await asyncio.gather(*waiting, return_exceptions=True):
        if isinstance(ended, Exception):
            raise ended


async def until(true: Callable[[], Any], seconds: float, step: float = 0.01) -> bool:
    """Whether it became true in so many seconds."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        await asyncio.sleep(step)
    return True


def run(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(work)
