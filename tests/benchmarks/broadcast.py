"""Monday morning: five hundred team chats are due at once, and Telegram takes thirty messages a second.

The time runs from the tick that finds them due to the last picture in its chat, and is divided by what the limits
allow. Drawing is part of it. Once with a picture of its own for each team, once with the same one for all; then with
every twentieth call going wrong, a fifth of those after the message had arrived: nobody may get a week twice, and
whoever may not have got it is named to the mentor.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from sqlalchemy import select

from conversations.our_week import week_screen
from conversations.words import words
from reports.periods import last_full_week
from storage import chats, people, sessions, units
from storage.database import open_book
from storage.outbox import outbox
from storage.sessions import Ages, Counts, Planned, Report
from tests.benchmarks.faults import Faults
from tests.benchmarks.figure import Figure
from tests.benchmarks.users import Program, View, WatchedTelegram, logbook, opened, run, until
from tests.telegram_stand_in import Group, Limits, Person

GROUPS = int(os.environ.get("BROADCAST_GROUPS", "500"))
MONDAY = 30.0
"""Seconds after the start: between its first tick and its second, so that it comes while the program runs."""
KINDS = ("500", "request lost", "delay", "429", "answer lost")
PATIENCE = 240.0
PEERS = {"raw python-telegram-bot with AIORateLimiter": "ptb_broadcast",
         "raw aiogram with a retry loop": "aiogram_broadcast"}
"""They send one picture, which is drawn already, to all."""


@dataclass
class Sent:
    """What came of one morning."""

    groups: int
    seconds: float
    allowed: float
    calls: int
    refused: int
    """Calls answered 429 by the stand-in's limits."""
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    arrived_unknown: int = 0
    not_named: list[str] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)

    @property
    def ratio(self) -> float:
        return self.seconds / self.allowed

    def lines(self, name: str) -> list[str]:
        fell = ", ".join(f"{kind} {number}" for kind, number in sorted(self.faults.items()))
        return [
            f"{name}: {self.groups} chats in {self.seconds:.1f} s, the limits allow {self.allowed:.1f} s; "
            f"{self.refused} of {self.calls} calls answered 429; {len(self.lost)} lost, {len(self.doubled)} doubled",
            *([f"{name}: went wrong: {fell}; {len(self.unknown)} unknown, of which {self.arrived_unknown} had arrived; "
               f"{len(self.not_named)} of them not named to the mentor"] if self.faults else []),
            *(f"  {kind}: {', '.join(which[:8])}" for kind, which in (
                ("lost", self.lost), ("doubled", self.doubled), ("not named", self.not_named)) if which),
        ]


def measure() -> list[Figure]:
    """Own pictures, one picture, and a bad line."""
    own, same = run(morning(GROUPS, own=True, due_in=MONDAY)), run(morning(GROUPS, own=False, due_in=MONDAY))
    bad = run(morning(GROUPS, own=True, share=0.05, due_in=MONDAY))
    print("\n".join([*own.lines("broadcast, own pictures"), *same.lines("broadcast, one picture"),
                     *bad.lines("broadcast, own pictures, bad line")]), flush=True)
    for name, module in PEERS.items():
        for share, line in ((0.0, ""), (0.05, ", bad line")):
            print("\n".join(run(peer_morning(module, GROUPS, share=share)).lines(f"peer {name}{line}")), flush=True)
    one = drawing()
    print(f"drawing: {one * 1000:.0f} ms of one core a picture, {one * GROUPS:.1f} s for {GROUPS}, a part of the "
          "time of own pictures", flush=True)
    return [
        Figure("broadcast.time", own.ratio, "x", "<=", 1.1),
        Figure("broadcast.one_picture.time", same.ratio, "x", "<=", 1.1),
        Figure("broadcast.refused", max(own.refused / own.calls, same.refused / same.calls), "of calls", "<=", 0.01),
        Figure("broadcast.lost", len(own.lost) + len(same.lost), "chats", "<=", 0),
        Figure("broadcast.doubled", len(own.doubled) + len(same.doubled), "chats", "<=", 0),
        Figure("broadcast.faults.time", bad.ratio, "x", "<=", 1.3),
        Figure("broadcast.faults.lost", len(bad.lost), "chats", "<=", 0),
        Figure("broadcast.faults.repeated", len(bad.doubled), "chats", "<=", 0),
        Figure("broadcast.faults.not_named", len(bad.not_named), "chats", "<=", 0),
    ]


async def morning(many: int, *, own: bool, share: float = 0.0, seed: int = 1,
                  kinds: tuple[str, ...] = KINDS, due_in: float = -60) -> Sent:
    """So many groups due at once, `due_in` seconds from now. `own`: a unit for each; else all are bound to one."""
    limits = Limits()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with WatchedTelegram(limits=limits) as telegram:
            groups = [telegram.group(f"Team of unit {number:03}", "supergroup") for number in range(many)]
            for group in groups:
                group.bot_status = "member"
            mentor = telegram.person("Mentor")
            mentor.started = True
            write_units(home, groups, mentor, own=own, due_in=due_in)
            program = logbook(home, telegram)
            faults = Faults(share, seed, kinds, wide=0.0)
            if share:
                telegram.faults = faults
            await program.start()
            await settled(home, many)
            await asyncio.sleep(0.5)
            await program.kill()
            return found(home, telegram, groups, mentor, faults, limits)


async def peer_morning(module: str, many: int, *, share: float = 0.0, seed: int = 1) -> Sent:
    """The same groups, limits and faults for a raw bot; the time runs from its first call."""
    limits = Limits()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "week.png").write_bytes(drawn(one_week()))
        async with WatchedTelegram(limits=limits) as telegram:
            groups = [telegram.group(f"Team of unit {number:03}", "supergroup") for number in range(many)]
            for group in groups:
                group.bot_status = "member"
            (home / "chats.txt").write_text("\n".join(str(group.id) for group in groups), encoding="utf-8")
            faults = Faults(share, seed, KINDS, wide=0.0)
            telegram.faults = faults if share else None
            program = Program(home, [
                sys.executable, "-m", f"tests.benchmarks.peers.{module}", "--api", telegram.url, "--token",
                telegram.token, "--chats", str(home / "chats.txt"), "--photo", str(home / "week.png")], {})
            await program.start()
            assert program.process is not None
            if await program.process.wait():
                print(f"peer {module} could not be run:\n{program.output()[-500:]}")
            begun = min((call.time for call in telegram.sent("sendPhoto")), default=time.time())
            return counted(telegram, groups, begun, faults, limits)


def write_units(home: Path, groups: list[Group], mentor: Person, *, own: bool, due_in: float = -60) -> None:
    """Each unit held two evenings last week and one the week before; every chat is due in so many seconds."""
    now = datetime.now(UTC)
    week = last_full_week(now, "UTC")
    book = opened(home)
    with book.transaction() as tx:
        town = units.found_organisation(tx, "Lakeside", "en", "UTC", now - timedelta(days=60), terms_version="2026-11")
        member = people.new_member(tx, "Veikko", "en", now)
        people.give_role(tx, member, "mentor", town, None, now)
        people.know_as(tx, people.meet(tx, "telegram", str(mentor.id), "en", now).identity_id, member)
        for number, group in enumerate(groups):
            if number == 0 or own:
                unit = units.open_unit(tx, town, f"unit {number:03}", now)
                activity = units.add_activity(tx, unit, "Open evening", "open", [], now)
                for back in (1, 3, -5):
                    starts, ends = sessions.on_day(
                        week.first + timedelta(days=back), clock_time(17), clock_time(21))
                    plan = Planned(None, activity, "Open evening", "open", unit, f"unit {number:03}", town, "UTC",
                                   starts, ends)
                    counts = Counts(5 + number % 7, 4 + number % 11, 0, number % 3)
                    report = Report(starts, ends, counts, Ages("mostly", ("13_15",)), number % 4, 0, 0)
                    sessions.write_down(tx, plan, report, member, ends.replace(tzinfo=UTC))
            chats.bind_team_chat(tx, unit, "telegram", str(group.id), group.title, member,
                                 now + timedelta(seconds=due_in), now)
    book.close()


async def settled(home: Path, many: int) -> bool:
    """Whether every week came into the outbox and out of it in time, and mentors were told what there is to tell."""
    book = open_book(f"sqlite:///{home / 'logbook.db'}")

    def over() -> bool:
        with book.reading() as tx:
            rows = tx.execute(select(outbox.c.status, outbox.c.unique_key)).all()
        weeks = sum((row.unique_key or "").startswith("week:") for row in rows)
        return weeks == many and not {"queued", "sending"} & {row.status for row in rows}

    try:
        return await until(over, PATIENCE, 0.5)
    finally:
        book.close()


def found(home: Path, telegram: WatchedTelegram, groups: list[Group], mentor: Person, faults: Faults,
          limits: Limits) -> Sent:
    """The chats as they are left, against the outbox."""
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    with book.reading() as tx:
        rows = tx.execute(select(outbox.c.chat, outbox.c.status, outbox.c.created_at).where(
            outbox.c.unique_key.like("week:%"))).all()
    book.close()
    begun = min((row.created_at for row in rows), default=datetime.now(UTC)).timestamp()
    unknown = {row.chat for row in rows if row.status == "unknown"}
    return counted(telegram, groups, begun, faults, limits, unknown, telegram.views.get(mentor.id, ()))


def counted(telegram: WatchedTelegram, groups: list[Group], begun: float, faults: Faults, limits: Limits,
            unknown: Set[str] = frozenset(), told: Sequence[View] = ()) -> Sent:
    """What each chat has got. `begun`: time.time(); `unknown`: chats of which the program says so; `told`: to whom."""
    pictures = {group.id: sum(message.photo is not None for message in group.messages) for group in groups}
    last = max((view.at for group in groups for view in telegram.views.get(group.id, ())), default=time.monotonic())
    calls = telegram.sent("sendPhoto", "sendMessage")
    fell = Counter(one.kind for one in faults.fell if one.chat is not None)
    refused = sum(call.status == 429 for call in calls) - fell["429"]
    sent = Sent(len(groups), last + time.time() - time.monotonic() - begun, len(groups) / limits.all_per_second,
                len(calls), refused, faults=fell)
    sent.unknown = set(unknown)
    words_told = "\n".join(view.text for view in told)
    for group in groups:
        in_doubt = str(group.id) in unknown
        if pictures[group.id] == 0 and not in_doubt:
            sent.lost.append(group.title)
        if pictures[group.id] > 1:
            sent.doubled.append(group.title)
        sent.arrived_unknown += in_doubt and pictures[group.id] > 0
        if in_doubt and group.title.removeprefix("Team of ") not in words_told:
            sent.not_named.append(group.title)
    return sent


def drawn(data: dict[str, Any]) -> bytes:
    from reports.weekly import draw

    return draw(data)


def one_week() -> dict[str, Any]:
    """What one of the pictures is drawn from."""
    with tempfile.TemporaryDirectory() as folder:
        group, mentor = Group(WatchedTelegram(), -1, "Team of unit 000"), Person(WatchedTelegram(), 1, "Mentor")
        write_units(Path(folder), [group], mentor, own=True)
        book = opened(Path(folder))
        with book.reading() as tx:
            unit = chats.team_chat_of(tx, "telegram", "-1")
            assert unit is not None
            screen = week_screen(tx, unit, datetime.now(UTC), words("en"), team=True)
        book.close()
    assert screen.picture is not None
    return screen.picture.data


def drawing() -> float:
    """Seconds of this process for one picture, the first one apart."""
    week = one_week()
    drawn(week)
    begun = time.process_time()
    for _ in range(10):
        drawn(week)
    return (time.process_time() - begun) / 10
