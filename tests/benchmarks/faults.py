"""Two hundred talks over a bad line: every twentieth call goes wrong, and Telegram's limits are on.

What goes wrong, in equal parts: 500 and 502, a connection reset before anything happened, three seconds of delay, a
429 that holds for some seconds for one chat (one in ten of them for all), an answer lost after everything happened.
Every talk must end right; in each chat the questions come in the order of an undisturbed run; a question stands twice
only where the answer to its sending was lost; and no reply is later than what went wrong and the limits force it to
be.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import random
import tempfile
import time
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.figure import Figure
from tests.benchmarks.users import (
    Compared,
    Manners,
    User,
    WatchedTelegram,
    all_done,
    compare,
    in_the_book,
    invent,
    logbook,
    question_of,
    run,
    until,
    write_book,
)
from tests.telegram_stand_in import JSON, LIMITED, Fault, Limits

USERS = int(os.environ.get("FAULTS_USERS", "200"))
SHARE = 0.05
PER_SECOND = 1.3
"""Users who begin in a second: each makes the bot send and edit some sixteen times, and thirty a second are allowed."""
DELAY = 3.0
DOUBT = 5.0
"""Seconds a message may be held back when the answer to its sending was lost: somebody may answer it meanwhile."""
SOONEST = {"late.p99": 1.0, "late.max": 3.0}
ASIDE = ("answerCallbackQuery", "editMessageReplyMarkup", "setMyCommands", "deleteMyCommands")
"""Nobody waits for these."""


@dataclass(frozen=True)
class Fell:
    """One call that went wrong, and how long that holds up whoever waits for it."""

    at: float
    method: str
    chat: int | None
    kind: str
    holds: float
    said: tuple[str, str]


class Faults:
    """What the stand-in asks before every call."""

    def __init__(self, share: float, seed: int, kinds: tuple[str, ...] = (
            "500", "502", "request lost", "delay", "429", "answer lost"), wide: float = 0.1) -> None:
        """`wide`: the share of 429s that hold for all chats."""
        self.share, self.chance, self.kinds, self.wide = share, random.Random(seed), kinds, wide
        self.fell: list[Fell] = []
        self.calls = 0
        self._storms: dict[int | None, float] = {}
        self._failures: Counter[tuple[str, int | None]] = Counter()

    def __call__(self, method: str, params: JSON) -> Fault | None:
        self.calls += 1
        chat, now = params.get("chat_id"), time.monotonic()
        line = ("getUpdates", None) if method == "getUpdates" else ("send", chat)
        calm = max(self._storms.get(chat, 0.0), self._storms.get(None, 0.0)) - now
        if chat is not None and calm > 0:
            return self._too_many(method, params, math.ceil(calm))
        if self.chance.random() >= self.share:
            self._failures[line] = 0
            return None
        kind = self.chance.choice(self.kinds)
        if kind == "429":
            seconds = self.chance.randint(1, 4)
            if chat is not None:
                self._storms[None if self.chance.random() < self.wide else chat] = now + seconds
            return self._too_many(method, params, seconds)
        self._failures[line] += 1
        backoff = 2.0 ** (self._failures[line] - 1)  # a polite client tries again after 1, 2, 4 s
        if kind == "delay":
            self._note(method, params, kind, DELAY)
            return Fault(delay=DELAY)
        if kind == "answer lost":
            self._note(method, params, kind, max(backoff, DOUBT))
            return Fault(lost="answer")
        self._note(method, params, kind, backoff)
        if kind == "request lost":
            return Fault(lost="request")
        return Fault(status=int(kind), description={"500": "Internal Server Error", "502": "Bad Gateway"}[kind])

    def _too_many(self, method: str, params: JSON, seconds: int) -> Fault:
        self._note(method, params, "429", seconds)
        return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})

    def _note(self, method: str, params: JSON, kind: str, holds: float) -> None:
        self.fell.append(Fell(time.monotonic(), method, params.get("chat_id"), kind, holds, said(params)))


def said(params: JSON) -> tuple[str, str]:
    """What a call shows; buttons carry the step of the talk, so that only a message sent again is equal."""
    markup = params.get("reply_markup", "")
    return str(params.get("text", "")), markup if isinstance(markup, str) else json.dumps(markup)


@dataclass
class Disturbed:
    """What came of the run."""

    compared: Compared
    users: list[User]
    faults: Faults
    repeated: int = 0
    unexplained: list[str] = field(default_factory=list)
    out_of_order: list[str] = field(default_factory=list)
    not_compared: int = 0
    late: list[float] = field(default_factory=list)
    limited: int = 0
    """Calls that the stand-in's limits refused on top."""

    def quantile(self, share: float) -> float:
        ordered = sorted(self.late)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0

    def lines(self) -> list[str]:
        kinds = Counter(fell.kind for fell in self.faults.fell)
        return [
            f"faults: {self.compared.line()}",
            f"faults: {len(self.faults.fell)} of {self.faults.calls} calls went wrong "
            f"({', '.join(f'{kind} {number}' for kind, number in sorted(kinds.items()))}), the limits refused "
            f"{self.limited} more",
            f"faults: {self.repeated} messages stood twice, {sum(user.answered_twice for user in self.users)} of them "
            f"were answered twice; {sum(user.tried_again for user in self.users)} times somebody tried again "
            f"({self.not_compared} chats whose order is not compared for that)",
            f"faults: replies later than what went wrong and the limits force: median {self.quantile(0.5):.2f} s, p99 "
            f"{self.quantile(0.99):.2f} s, at most {max(self.late, default=0.0):.2f} s, of {len(self.late)}",
            *(f"  {detail}" for detail in (
                *self.compared.details[:8], *self.unexplained[:5], *self.out_of_order[:5])),
        ]


def measure() -> list[Figure]:
    disturbed = run(faulty(USERS))
    print("\n".join(disturbed.lines()), flush=True)
    found = disturbed.compared
    return [
        Figure("faults.lost", found.lost, "records", "<=", 0),
        Figure("faults.doubled", found.doubled, "records", "<=", 0),
        Figure("faults.wrong", found.wrong, "records", "<=", 0),
        Figure("faults.stuck", found.stuck, "users", "<=", 0),
        Figure("faults.out_of_order", len(disturbed.out_of_order), "chats", "<=", 0),
        Figure("faults.repeated_without_reason", len(disturbed.unexplained), "messages", "<=", 0),
        Figure("faults.late.p99", disturbed.quantile(0.99), "s", "<=", SOONEST["late.p99"]),
        Figure("faults.late.max", max(disturbed.late, default=0.0), "s", "<=", SOONEST["late.max"]),
    ]


async def faulty(many: int, *, share: float = SHARE, per_second: float = PER_SECOND, manners: Manners | None = None,
                 seed: int = 1) -> Disturbed:
    """An undisturbed run for the order, at its own pace and without limits; then the disturbed one."""
    quick = Manners(thinks=(0.05, 0.2), twice=0.0)
    undisturbed, _, _, _ = await talked(many, quick, seed, None, None, per_second=50)
    faults = Faults(share, seed)
    manners = manners or Manners(thinks=(1.0, 2.0))
    users, compared, telegram, wall = await talked(many, manners, seed, faults, Limits(), per_second=per_second)
    found = Disturbed(compared, users, faults)
    look_at_repeats(found, telegram)
    for user, before in zip(users, undisturbed, strict=True):
        if user.tried_again or any(what == "/log" for _, what in user.doing[1:]):
            found.not_compared += 1
        elif order(user) != order(before):
            found.out_of_order.append(f"{user.person.name}: {order(user)}, undisturbed {order(before)}")
    found.late = lateness(users, faults, telegram, wall)
    found.limited = sum(call.status == 429 for call in telegram.calls) - sum(
        fell.kind == "429" for fell in faults.fell)
    return found


async def talked(many: int, manners: Manners, seed: int, faults: Faults | None, limits: Limits | None, *,
                 per_second: float) -> tuple[list[User], Compared, WatchedTelegram, float]:
    """Everybody's talk with one process; the stand-in as it is left, and time.time() less time.monotonic()."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with WatchedTelegram(limits=limits) as telegram:
            users = invent(telegram, many, seed, manners)
            write_book(home, users)
            program = logbook(home, telegram)
            await program.start()
            await until(lambda: telegram.sent("setMyCommands"), 60)
            telegram.faults = faults
            tasks = []
            for user in users:
                tasks.append(asyncio.create_task(user.talks()))
                await asyncio.sleep(1 / per_second)
            await all_done(tasks, 120)
            await program.kill()
        return users, compare([(user, user.said.record()) for user in users], in_the_book(home)), telegram, (
            time.time() - time.monotonic())


def order(user: User) -> list[str]:
    """The questions in the order they came to stand in the chat, repeats apart."""
    found: list[str] = []
    for view in user.views:
        question = question_of(view)
        if question is not None and found[-1:] != [question]:
            found.append(question)
    return found


def look_at_repeats(found: Disturbed, telegram: WatchedTelegram) -> None:
    """The same message sent again: as often as the answer to its sending was lost, and never more often."""
    lost = Counter((fell.chat, fell.said) for fell in found.faults.fell
                   if fell.kind == "answer lost" and fell.method == "sendMessage")
    sent = Counter((call.params["chat_id"], said(call.params)) for call in telegram.sent("sendMessage")
                   if call.status == 200 and call.answer and ("callback_data" in said(call.params)[1]
                                                            or call.params["text"].startswith("Saved")))
    for key, times in sent.items():
        found.repeated += times - 1
        if times - 1 > lost[key]:
            found.unexplained.append(f"{times} times in chat {key[0]}, answers lost {lost[key]}: {key[1][0][:60]!r}")


def lateness(users: list[User], faults: Faults, telegram: WatchedTelegram, wall: float) -> list[float]:
    """For each thing done, the seconds until the chat next showed something, less those that faults hold it up, and
    those in which the bot has sent all that it may in a second: after Telegram was not to be asked for some seconds,
    more than that is due at once."""
    everywhere = [(fell.at, fell.at + fell.holds) for fell in faults.fell if fell.method == "getUpdates"]
    everywhere += used_up([call.time - wall for call in telegram.calls
                           if call.status == 200 and LIMITED.match(call.method)], Limits().all_per_second)
    limited = [(call.params.get("chat_id"), call.time - wall, call.answer["parameters"]["retry_after"])
               for call in telegram.calls if call.status == 429 and call.answer and call.method not in ASIDE]
    found = []
    for user in users:
        mine = [(fell.at, fell.at + fell.holds) for fell in faults.fell
                if fell.chat == user.person.id and fell.method not in ASIDE]
        mine += [(at, at + seconds) for chat, at, seconds in limited if chat == user.person.id]
        seen = [view.at for view in user.views]
        for done, _ in user.doing:
            place = bisect_right(seen, done)
            if place < len(seen):
                waited = seen[place] - done
                found.append(max(0.0, waited - covered(sorted(everywhere + mine), done, seen[place])))
    return found


def used_up(times: list[float], most: int) -> list[tuple[float, float]]:
    """When no other call may be made, of `most` in a second."""
    times = sorted(times)
    return [(last, first + 1.0) for first, last in zip(times, times[most - 1:], strict=False) if first + 1.0 > last]


def covered(spans: list[tuple[float, float]], first: float, last: float) -> float:
    """How much of the time from first to last lies in any of the spans."""
    total, reached = 0.0, first
    for begin, end in spans:
        begin, end = max(begin, reached), min(end, last)
        if end > begin:
            total += end - begin
            reached = end
    return total
