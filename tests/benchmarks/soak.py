"""Half an hour of fifty updates a second: memory stays flat, and nothing grows but the book.

The program runs with a clock of its own that makes two hundred days of that half hour, so that everything it erases in
time is erased many times over: updates seen after two days, closed talks after thirty, settled messages after sixty. It
is the whole program, but for its waker: what that calls each minute and every six hours is called here by the fast
clock, each forty minutes and every six hours of its time. SOAK_MINUTES makes it shorter, and the days go by faster.

Fifty updates a second want more messages than Telegram takes from one bot, thirty a second: with that limit kept the
people would wait for it and send less. So here there is none, neither in the program nor at the stand-in.

    python -m tests.benchmarks.soak SPEED        the program under test, as `measure` starts it
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from statistics import mean

import psutil
from sqlalchemy import Connection, func, select

from storage import chats, people, units
from storage.database import open_book
from storage.inbox import inbox
from storage.outbox import outbox
from storage.sessions import sessions
from storage.talks import talks
from storage.units import Slot
from tests.benchmarks.figure import Figure
from tests.benchmarks.users import (
    Manners,
    Program,
    Said,
    User,
    View,
    WatchedTelegram,
    invent,
    opened,
    question_of,
    run,
    somebody_says,
    until,
)

MINUTES = float(os.environ.get("SOAK_MINUTES", "30"))
DAYS = 200
PER_SECOND = 50
"""Updates a second."""
STEPS = 7.3
"""Updates that one talk takes, about."""
SOONEST = 6.0
"""Seconds a person has for one evening at least; where a day goes by faster, they log every third or seventh."""
EACH_TICK, EACH_PRUNE = timedelta(minutes=40), timedelta(hours=6)
KEPT_DAYS = {"inbox": 2, "outbox": 60, "talks": 30}
ONLY_SENT = b"Only what they planned and ran themselves"
"""Of a question; it stands in no table but the outbox, while the question waits to be sent."""


# The program under test

class FastClock:
    """Runs `speed` times as fast as the real one, from now on."""

    def __init__(self, speed: float) -> None:
        self.speed, self.begun, self.at = speed, time.monotonic(), datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at + timedelta(seconds=(time.monotonic() - self.begun) * self.speed)

    def jump(self, days: float) -> None:
        self.at += timedelta(days=days)


async def serve(speed: float) -> None:
    """`logbook run` with a fast clock; a number on a line of standard input is so many days passed over."""
    from bot.app import App, collect_less
    from bot.channels import Limits
    from bot.settings import load_settings

    clock = FastClock(speed)
    app = App(load_settings(), clock)
    assert app.telegram is not None
    app.telegram.limits = Limits(10**6, 10**6, 10**6, 10**6)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await app.start()
    collect_less()

    def passed_over() -> None:
        for line in sys.stdin:
            clock.jump(float(line))

    threading.Thread(target=passed_over, daemon=True).start()
    waking = [asyncio.create_task(each(clock, EACH_TICK, app.tick)),
              asyncio.create_task(each(clock, EACH_PRUNE, app.prune))]
    try:
        await app.until(stopped)
    finally:
        for task in waking:
            task.cancel()
        await app.stop()


async def each(clock: FastClock, span: timedelta, work: Callable[[], object]) -> None:
    """Do it whenever so much of the clock's time has gone by; late is late, never twice.

    Not more often than four times a real second, else a short run does nothing but that.
    """
    span, due = max(span, timedelta(seconds=clock.speed / 4)), clock()
    while True:
        if clock() >= due:
            due = clock() + span
            await work()  # type: ignore[misc]
        await asyncio.sleep(min(0.2, max(0.01, span.total_seconds() / clock.speed / 4)))


# The people

class Regular(User):
    """Logs the evening of every day, a new one each time; leaves a few half-filled for good."""

    saved = 0
    left = 0
    leaves = 0.03
    number = 0

    async def talks(self) -> None:
        wake = self.telegram.wakes[self.person.id] = asyncio.Event()
        while True:
            fresh, self.views[:] = list(self.views), []
            if not fresh:
                wake.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(wake.wait(), self.manners.patience)
                continue
            try:
                await asyncio.sleep(self.chance.uniform(*self.manners.thinks))
            except asyncio.CancelledError:
                self.views[:0] = fresh  # not read any more, but counted
                raise
            for view in fresh:
                self.sees(view)

    def sees(self, view: View) -> None:
        """The newest question counts; with half an hour going by in a blink, what is not finished by then never is."""
        name = question_of(view)
        if name == "saved":
            self.saved += 1
            self.begins_anew()
        elif name == "held":
            self.left += self.open not in ("", "held")
            self.begins_anew()
            if self.chance.random() < self.leaves:
                self.left += 1
            else:
                self.answers("held", view)
                self.open = "held"
        elif name is not None and self.open:
            self.open = name
            self.answers(name, view)

    def begins_anew(self) -> None:
        self.number += 1
        self.open, self.said = "", unhurried(self.chance, f"{self.person.name}, {self.number}")
        self.doing.clear()
        forget(self.telegram, self.person.id, 30)


def unhurried(chance: random.Random, name: str) -> Said:
    """An evening without the counters, which take as many taps as there are visits."""
    while (said := somebody_says(chance, name)).manner == "counters":
        pass
    return said


def forget(telegram: WatchedTelegram, chat_id: int, kept: int) -> None:
    """Let the stand-in forget old messages, so that its own memory stays within bounds."""
    chat = telegram.chats[chat_id]
    for message in chat.messages[:-kept]:
        telegram._messages.pop((message.chat_id, message.message_id), None)
    del chat.messages[:-kept]


def regulars(telegram: WatchedTelegram, many: int, manners: Manners, seed: int = 1) -> list[Regular]:
    return [Regular(telegram, user.person, unhurried(user.chance, user.person.name), user.chance, manners, True)
            for user in invent(telegram, many, seed, manners)]


def write_soak_book(home: Path, users: list[Regular], ended: datetime | None = None, *, every: int = 1) -> None:
    """A unit with an evening `every` so many days for everybody, at hours of their own; three have a team chat.

    `ended`: for all the same evening instead, which is over by then.
    """
    now = datetime.now(UTC)
    book = opened(home)
    with book.transaction() as tx:
        town = units.found_organisation(tx, "Lakeside", "en", "UTC", now - timedelta(days=30), terms_version="2026-11")
        for number, user in enumerate(users):
            first = clock_time(number % 20, number % 60)
            slots = [Slot(day, first, first.replace(hour=first.hour + 3)) for day in range(number % every, 7, every)]
            if ended is not None:
                begun = ended - timedelta(hours=3)
                slots = [Slot(begun.weekday(), clock_time(begun.hour, begun.minute),
                              clock_time(ended.hour, ended.minute))]
            user.unit = units.open_unit(tx, town, f"Unit {number}", now)
            units.add_activity(tx, user.unit, "Open evening", "open", slots, now)
            member = people.new_member(tx, user.person.name, "en", now)
            people.give_role(tx, member, "worker", town, user.unit, now)
            people.know_as(tx, people.meet(tx, "telegram", str(user.person.id), "en", now).identity_id, member)
            if number < 3:
                group = user.telegram.group(f"Team {number}", "supergroup")
                group.bot_status = "member"
                chats.bind_team_chat(tx, user.unit, "telegram", str(group.id), group.title, member, now, now)
        if ended is not None:
            from storage.plan import plan_ahead

            plan_ahead(tx, ended - timedelta(minutes=1))
    book.close()


# Measuring

@dataclass
class Sample:
    at: float
    memory: float
    rows: dict[str, int]


@dataclass
class Soaked:
    """What came of it."""

    samples: list[Sample] = field(default_factory=list)
    updates_a_second: float = 0.0
    saved: int = 0
    left: int = 0
    stored: int = 0
    texts_kept: int = 0
    """Rows of settled messages that still have their text."""
    texts_in_file: int = 0
    """Times that a question's words are found in the database file's bytes, when nothing waits to be sent."""
    oldest: dict[str, float] = field(default_factory=dict)
    """Days from the oldest row that should go one day to the newest: of inbox, settled outbox, and closed talks."""
    book_bytes: int = 0

    def thirds(self, of: Callable[[Sample], float]) -> tuple[float, float]:
        """Means of the second and the last third."""
        third = max(1, len(self.samples) // 3)
        return mean(map(of, self.samples[third:2 * third])), mean(map(of, self.samples[2 * third:]))

    def growth(self, of: Callable[[Sample], float]) -> float:
        second, last = self.thirds(of)
        return last / second if second else (1.0 if not last else float("inf"))

    def lines(self) -> list[str]:
        second, last = self.thirds(lambda sample: sample.memory)
        rows = {name: self.thirds(lambda sample, name=name: sample.rows[name]) for name in self.samples[0].rows}
        return [
            f"soak: {self.updates_a_second:.1f} updates a second; {self.saved} evenings saved, {self.stored} in the "
            f"book, {self.left} left half-filled",
            f"soak: resident {self.samples[0].memory / 2**20:.1f} MiB at first, {second / 2**20:.1f} in the second "
            f"third, {last / 2**20:.1f} in the last; the book is {self.book_bytes / 2**20:.1f} MiB",
            "soak: rows in the second and the last third: "
            + ", ".join(f"{name} {before:.0f} and {after:.0f}" for name, (before, after) in rows.items()),
        ]


def measure() -> list[Figure]:
    soaked = run(soak(MINUTES * 60))
    print("\n".join(soaked.lines()), flush=True)
    return [
        Figure("soak.memory", soaked.growth(lambda sample: sample.memory), "x", "<=", 1.05),
        *(Figure(f"soak.{name}", soaked.growth(lambda sample, name=name: sample.rows[name]), "x", "<=", 1.25)
          for name in KEPT_DAYS),  # as many rows as there were updates lately, and those are never quite as many
        *(Figure(f"soak.{name}.oldest", soaked.oldest[name], "days", "<=", days + 1) for name, days in
          KEPT_DAYS.items()),
        Figure("soak.lost", abs(soaked.saved - soaked.stored), "records", "<=", 0),
        Figure("soak.texts_kept", soaked.texts_kept + soaked.texts_in_file, "texts", "<=", 0),
    ]


async def soak(seconds: float) -> Soaked:
    """The whole of it: people who log an evening every fast day."""
    speed = DAYS * 86400 / seconds
    day = 86400 / speed
    every = next((days for days in (1, 3) if days * day >= SOONEST), 7)  # days from one evening to the next
    many = max(3, round(PER_SECOND * every * day / STEPS))
    pace = every * day / STEPS  # a talk is over before the next evening's begins
    soaked = Soaked()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with WatchedTelegram() as telegram:
            users = regulars(telegram, many, Manners(thinks=(pace * 0.3, pace * 0.6)))
            write_soak_book(home, users, every=every)
            program = under_test(home, telegram, speed)
            await program.start()
            await until(lambda: telegram.sent("setMyCommands"), 60)
            tasks = [asyncio.create_task(user.talks()) for user in users]
            begun, first = time.monotonic(), telegram.acknowledged_below or telegram._ids["update"]
            while time.monotonic() - begun < seconds:
                await asyncio.sleep(min(5.0, seconds / 60))
                soaked.samples.append(sample(home, program))
                forget_the_rest(telegram)
            soaked.updates_a_second = (telegram._ids["update"] - first) / (time.monotonic() - begun)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await until(lambda: telegram._silent_for(1.0), 20)
            read_to_the_end(users)
            await ended(program)
        look_at_the_rest(soaked, home, users)
    return soaked


def under_test(home: Path, telegram: WatchedTelegram, speed: float) -> Program:
    settings = {"LOGBOOK_HOME": str(home), "LOGBOOK_TELEGRAM_TOKEN": telegram.token, "LOGBOOK_WEB_PORT": "0",
                "LOGBOOK_TELEGRAM_API_URL": telegram.url}
    return Program(home, [sys.executable, "-m", "tests.benchmarks.soak", str(speed)], settings)


def sample(home: Path, program: Program) -> Sample:
    assert program.process is not None and program.process.returncode is None, program.output()[-3000:]
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    with book.reading() as tx:
        rows = {str(table.name): int(tx.execute(select(func.count()).select_from(table)).scalar_one())
                for table in (inbox, outbox, talks, sessions)}
    book.close()
    return Sample(time.monotonic(), float(psutil.Process(program.process.pid).memory_info().rss), rows)


def forget_the_rest(telegram: WatchedTelegram) -> None:
    """What the stand-in would keep for ever."""
    del telegram.calls[:-1000]
    for old in list(telegram._taps)[:-2000]:
        del telegram._taps[old]
    for chat in telegram.chats:
        if chat < 0:
            forget(telegram, chat, 3)
            telegram.views.pop(chat, None)


def read_to_the_end(users: list[Regular]) -> None:
    """What was said last and nobody has read yet."""
    for user in users:
        left: list[View] = user.views
        user.saved += sum(question_of(view) == "saved" for view in left)


async def ended(program: Program) -> None:
    """Stopped as an operator stops it."""
    assert program.process is not None
    program.process.terminate()
    await asyncio.wait_for(program.process.wait(), 30)


def look_at_the_rest(soaked: Soaked, home: Path, users: list[Regular]) -> None:
    """The book, once nobody uses it."""
    soaked.saved, soaked.left = sum(user.saved for user in users), sum(user.left for user in users)
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    with book.reading() as tx:
        soaked.stored = len(tx.execute(select(sessions.c.id).where(sessions.c.status == "held")).all())
        settled = outbox.c.status.not_in(("queued", "sending"))
        kept = tx.execute(select(outbox.c.status, outbox.c.screen).where(settled, outbox.c.screen.is_not(None))).all()
        soaked.texts_kept = sum(row.status != "unknown" for row in kept)  # what is unknown may yet be sent again
        soaked.oldest = oldest(tx)
    book.close()
    for file in home.glob("logbook.db*"):
        soaked.texts_in_file += file.read_bytes().count(ONLY_SENT)
        soaked.book_bytes += file.stat().st_size


def oldest(tx: Connection) -> dict[str, float]:
    settled = outbox.c.status.not_in(("queued", "sending"))
    closed = talks.c.status.not_in(("open", "aside"))
    newest = tx.execute(select(func.max(talks.c.touched_at))).scalar()
    found = {}
    for name, moment, gone in (("inbox", inbox.c.received_at, None), ("outbox", outbox.c.created_at, settled),
                               ("talks", talks.c.touched_at, closed)):
        query = select(func.min(moment)) if gone is None else select(func.min(moment)).where(gone)
        first = tx.execute(query).scalar()
        found[name] = 0.0 if first is None or newest is None else (newest - first) / timedelta(days=1)
    return found


async def jumped(many: int, days: float, *, seed: int = 1) -> tuple[Soaked, list[Sample]]:
    """The short one: so many people log one evening at the clock's real pace, then so many days are passed over at
    once. The rows before and after."""
    soaked = Soaked()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with WatchedTelegram() as telegram:
            users = regulars(telegram, many, Manners(thinks=(0.02, 0.1)), seed)
            write_soak_book(home, users, datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=5))
            program = under_test(home, telegram, 1.0)
            read, write = os.pipe()
            await program.start(stdin=read)
            os.close(read)
            tasks = [asyncio.create_task(user.talks()) for user in users]
            await until(lambda: sum(user.saved + user.left for user in users) >= many, 20)
            await until(lambda: telegram._silent_for(0.3), 10)
            before = sample(home, program)
            os.write(write, f"{days}\n".encode())
            await until(lambda: sample(home, program).rows["inbox"] == 0, 10)
            await asyncio.sleep(0.3)
            after = sample(home, program)
            os.close(write)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            read_to_the_end(users)
            await ended(program)
        soaked.samples = [before, after]
        look_at_the_rest(soaked, home, users)
    return soaked, [before, after]


if __name__ == "__main__":
    random.seed(1)
    asyncio.run(serve(float(sys.argv[1])))
