"""Killed at random moments under load: nothing is lost, doubled, or answered into the wrong question.

The whole program, `logbook run`, gets signal 9 at least a hundred times while two hundred people log an evening each,
and is started again at once. One kill in five falls into the start, two in five at any moment after it, and two in five
when a message has arrived and the program is not told. Then it is left alone until everybody is through.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.figure import Figure
from tests.benchmarks.users import (
    Compared,
    Manners,
    Program,
    User,
    WatchedTelegram,
    all_done,
    compare,
    in_the_book,
    invent,
    logbook,
    run,
    until,
    write_book,
)
from tests.ports import Port

USERS, KILLS = int(os.environ.get("CRASH_USERS", "200")), int(os.environ.get("CRASH_KILLS", "100"))
PEERS = {"plain aiogram FSM": ("aiogram_fsm",),
         "plain PTB ConversationHandler": ("ptb_conversation", "--persist")}
"""Bots as people commonly write them; the second writes its pickle after each update."""
PEER_USERS, PEER_KILLS = USERS // 4, KILLS // 5
COMBINATIONS = (("ptb", "polling"), ("ptb", "webhook"), ("aiogram", "polling"), ("aiogram", "webhook"))
STARTED_BY = 0.85
"""The share of the kills by which the last user has begun, so that there is somebody in mid-talk at nearly each."""
CALM = 120.0
"""Seconds for the last talks once the killing is over."""


@dataclass
class Crashed:
    """What came of one combination."""

    compared: Compared
    kills: int
    in_start: int
    busy: int
    """Kills while an update or a call was under way, or a message had just arrived."""
    users: list[User]

    def lines(self, name: str) -> list[str]:
        twice, again = sum(user.seen_twice for user in self.users), sum(user.answered_twice for user in self.users)
        return [
            f"{name}: {self.compared.line()}",
            f"{name}: {self.kills} kills, {self.in_start} of them during the start, {self.busy} with something under "
            f"way or just arrived; {twice} questions stood twice, {again} of them were answered twice, "
            f"{sum(user.tried_again for user in self.users)} times somebody tried again",
            *(f"  {detail}" for detail in self.compared.details[:10]),
        ]


def measure() -> list[Figure]:
    """Each library with each mode; beside them the plain peers, as measured."""
    figures = []
    for library, mode in available():
        crashed = run(crash(library, mode, USERS, KILLS))
        name = f"crash.{library}.{mode}"
        print("\n".join(crashed.lines(name)), flush=True)
        found = crashed.compared
        figures += [
            Figure(f"{name}.lost", found.lost, "records", "<=", 0),
            Figure(f"{name}.doubled", found.doubled, "records", "<=", 0),
            Figure(f"{name}.wrong", found.wrong, "records", "<=", 0),
            Figure(f"{name}.stuck", found.stuck, "users", "<=", 0),
            Figure(f"{name}.kills", crashed.kills, "kills", ">=", 100),
        ]
    for name in PEERS if not os.environ.get("CRASH_ONLY") else ():
        crashed = run(crash_peer(name, PEER_USERS, PEER_KILLS))
        print(f"peer {name}: {crashed.compared.line()} ({PEER_USERS} users, {crashed.kills} kills, fewer "
              "than ours, as their people have to begin anew again and again)", flush=True)
    return figures


async def crash_peer(name: str, many: int, kills: int, *, manners: Manners | None = None, seed: int = 1) -> Crashed:
    """The same people, the same kills, on a plain bot."""
    module, *more = PEERS[name]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with WatchedTelegram() as telegram:
            users = invent(telegram, many, seed, manners or Manners(), plain=True)
            for user in users:
                user.unit = user.person.id
            command = [sys.executable, "-m", f"tests.benchmarks.peers.{module}", "--api", telegram.url, "--token",
                       telegram.token, "--home", str(home), *more]
            done, in_start, busy = await killed(
                Program(home, command, {}), telegram, users, kills, random.Random(seed))
        stored: dict[int, list[tuple[Any, ...]]] = {}
        for chat, *record in sqlite3.connect(home / "records.db").execute(
                "SELECT chat, girls, boys, nonbinary, unknown, ages, new_faces, produced, reflection FROM records"):
            stored.setdefault(chat, []).append(tuple(record))
        return Crashed(compare([(user, plain_record(user)) for user in users], stored), done, in_start, busy, users)


def plain_record(user: User) -> tuple[Any, ...]:
    """What must stand in a plain bot's file."""
    said = user.said
    return (*said.counts, ",".join(said.ages or ()), said.faces, said.run, said.reflection)


def available() -> list[tuple[str, str]]:
    """The combinations this program can be started with; CRASH_ONLY=aiogram.webhook takes one."""
    from typing import get_args

    from bot.settings import Settings

    fields = Settings.model_fields
    libraries, modes = get_args(fields["telegram_library"].annotation), get_args(fields["telegram_mode"].annotation)
    only = os.environ.get("CRASH_ONLY", "")
    return [(library, mode) for library, mode in COMBINATIONS
            if library in libraries and mode in modes and only in ("", f"{library}.{mode}")]


async def crash(library: str, mode: str, many: int, kills: int, *, manners: Manners | None = None,
                seed: int = 1) -> Crashed:
    """One combination from the first kill to the last word."""
    with tempfile.TemporaryDirectory() as folder, Port() as port:
        home = Path(folder)
        async with WatchedTelegram() as telegram:
            users = invent(telegram, many, seed, manners or Manners())
            write_book(home, users)
            program = logbook(home, telegram, library, mode, port.number if mode == "webhook" else 0)
            done, in_start, busy = await killed(program, telegram, users, kills, random.Random(seed))
        return Crashed(compare([(user, user.said.record()) for user in users], in_the_book(home)), done, in_start, busy,
                       users)


async def killed(program: Program, telegram: WatchedTelegram, users: list[User], kills: int,
                 chance: random.Random) -> tuple[int, int, int]:
    """Kill while people talk, then leave them in peace. (kills, those during the start, those with work under way)"""
    tasks: list[asyncio.Task[None]] = []
    done = in_start = busy = 0
    while done < kills:
        begun = min(len(users), 1 + int(len(users) * done / (kills * STARTED_BY)))
        tasks += [asyncio.create_task(user.talks()) for user in users[len(tasks):begun]]
        calls = len(telegram.calls)
        await program.start()
        early, at_once = chance.random() < 0.2, chance.random() < 0.5
        if early:
            await asyncio.sleep(chance.uniform(0.05, 1.0))
            in_start += len(telegram.calls) == calls
        else:
            await until(lambda calls=calls: len(telegram.calls) > calls, 30)
            await asyncio.sleep(chance.uniform(0.2, 2.0))
        arrived = not early and at_once and await at_an_arrival(program, telegram)
        busy += bool(arrived or telegram.updates or telegram._busy)
        await program.kill()
        done += 1
    tasks += [asyncio.create_task(user.talks()) for user in users[len(tasks):]]
    await program.start()
    await all_done(tasks, CALM)
    await program.kill()
    return done, in_start, busy


async def at_an_arrival(program: Program, telegram: WatchedTelegram) -> bool:
    """Kill when the next message stands in its chat and the answer to the call is not written; False when none came."""
    telegram.when_shown = program.strike
    try:
        return await until(lambda: telegram.when_shown is None, 1.0)
    finally:
        telegram.when_shown = None
