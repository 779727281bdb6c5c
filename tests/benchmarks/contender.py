"""One bot before one crowd, in a process of its own: what the benchmarks compare.

    python -m tests.benchmarks.contender NAME '{"people": 500, ...}'       prints what was measured as one line of JSON

Every bot runs as it runs in earnest: its own polling, its own handlers, its records in a real SQLite file; only the
library's network is replaced (`BaseRequest`, `BaseSession`), by a `Crowd`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.crowd import COUNTS, DATE, FIRST_PERSON, SENTENCE, TOKEN, Crowd

if TYPE_CHECKING:
    from bot.app import App

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 600.0
"""Seconds a run may take before it counts as stuck."""
NO_NETWORK = "http://127.0.0.1:9"
"""An address nobody answers at; the stand-ins for the network never ask it."""


@dataclass(frozen=True)
class Load:
    """How many people, and how. `open_talks`: half-filled talks of others that stand in Logbook's book already."""

    people: int = 500
    together: int = 0
    """In lockstep; 0: all."""
    warm: int = 20
    pause: float = 0.0
    open_talks: int = 0

    def crowd(self) -> Crowd:
        return Crowd(self.people, self.together, self.warm, self.pause)


@dataclass
class Measured:
    """What one run took. Times are seconds without the crowd's own, which is told as `own`."""

    updates: int
    wall: float
    cpu: float
    own: float
    calls: dict[str, int] = field(default_factory=dict)
    latencies: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    right: int = 0
    """How many talks ended with the right record; all have to."""


def measured(name: str, load: Load, environment: dict[str, str] | None = None) -> Measured:
    """Run a contender in a fresh process. Raises when it dies, or when a talk did not end with its right record."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.contender", name, json.dumps(vars(load))], cwd=ROOT,
        env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, check=True, text=True,
        timeout=PATIENCE)
    found = Measured(**json.loads(done.stdout.splitlines()[-1]))
    if found.right != load.people + load.warm:
        raise RuntimeError(f"{name}: {found.right} of {load.people + load.warm} talks ended with the right record")
    return found


# The network's seams

def ptb_network(crowd: Crowd) -> Any:
    """python-telegram-bot's `BaseRequest`, answered by a crowd."""
    from telegram.request import BaseRequest

    class Network(BaseRequest):
        @property
        def read_timeout(self) -> float | None:
            return 5.0

        async def initialize(self) -> None:
            pass

        async def shutdown(self) -> None:
            pass

        async def do_request(self, url: str, method: str, request_data: Any = None, *_: Any,
                             **__: Any) -> tuple[int, bytes]:
            name, given = url.rpartition("/")[2], request_data.json_parameters if request_data else {}
            if name == "getUpdates":
                return 200, await crowd.fetch(int(given.get("offset", 0)), int(given.get("limit", 100)))
            await asyncio.sleep(0)  # a network gives the others a turn
            return 200, crowd.answer(name, given)

    return Network()


def aiogram_network(crowd: Crowd) -> Any:
    """aiogram's `BaseSession`, answered by a crowd; what its own session makes of parameters and answers is made."""
    from aiogram.client.session.base import BaseSession

    class Network(BaseSession):
        async def close(self) -> None:
            pass

        async def make_request(self, bot: Any, method: Any, timeout: Any = None) -> Any:
            files: dict[str, Any] = {}
            given = {key: ready for key, value in method.model_dump(warnings=False).items()
                     if (ready := self.prepare_value(value, bot=bot, files=files))}
            name = method.__api_method__
            if name == "getUpdates":
                content = await crowd.fetch(int(given.get("offset", 0)), int(given.get("limit", 100)))
            else:
                await asyncio.sleep(0)  # a network gives the others a turn
                content = crowd.answer(name, given)
            return self.check_response(bot=bot, method=method, status_code=200, content=content.decode()).result

        async def stream_content(self, *_: Any, **__: Any) -> Any:
            yield b""

    return Network()


# The contenders

async def logbook_ptb(crowd: Crowd, home: Path, load: Load) -> None:
    await logbook(crowd, home, load, "ptb")


async def logbook_aiogram(crowd: Crowd, home: Path, load: Load) -> None:
    await logbook(crowd, home, load, "aiogram")


async def logbook(crowd: Crowd, home: Path, load: Load, library: str) -> None:
    """The whole program: inbox, outbox, words, a real book; acknowledged only once it is committed."""
    from sqlalchemy import event

    from bot.app import collect_less

    app = logbook_app(crowd, home, library)
    people_book(app, len(crowd.people))
    if load.open_talks:
        half_filled(app, load.open_talks)
    if seconds := float(os.environ.get("LOGBOOK_BENCH_COMMIT_SLEEP", "0")):
        event.listen(app.book.engine, "commit", lambda _: time.sleep(seconds))
    await app.start()
    collect_less()  # as `logbook run` does
    await until_done(crowd, app.failed)
    await app.settled(60)
    await app.stop()


def logbook_app(crowd: Crowd, home: Path, library: str) -> App:
    """The app with its Telegram library's network replaced; the one place that knows how."""
    from pydantic import SecretStr

    from bot.app import App
    from bot.channels import Limits
    from bot.channels.telegram import Telegram
    from bot.settings import Settings
    from conversations.words import words

    class Stubbed(App):
        def _telegram(self) -> Telegram | None:
            channel = Telegram(logbook_library(crowd, library), words, self.drawing)
            channel.limits = Limits(10**6, 10**6, 10**6, 10**6)  # counted, and never reached: plain bots keep to none
            return channel

    return Stubbed(Settings(home=home, web_port=0, telegram_token=SecretStr(TOKEN)), evening_clock())


def logbook_library(crowd: Crowd, library: str) -> Any:
    """The library that stands behind the channel, on a network of the crowd's."""
    if library == "ptb":
        from bot.channels.telegram_ptb import PtbLibrary

        return PtbLibrary(TOKEN, NO_NETWORK, ptb_network(crowd), ptb_network(crowd))
    from bot.channels.telegram_aiogram import AiogramLibrary

    return AiogramLibrary(TOKEN, NO_NETWORK, aiogram_network(crowd))


def evening_clock() -> Callable[[], datetime]:
    """The evening of the talk, and on from there."""
    began, evening = time.monotonic(), datetime.fromtimestamp(DATE, UTC)
    return lambda: evening + timedelta(seconds=time.monotonic() - began)


def people_book(app: App, number: int) -> None:
    """Everybody works in a unit of their own that had its open evening today."""
    from storage import people, plan, units

    now = app.clock()
    with app.book.transaction() as tx:
        lakeside = units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", now, terms_version="2026-11")
        for place in range(number):
            unit = units.open_unit(tx, lakeside, f"Boathouse {place}", now)
            slot = units.Slot(4, time_of_day(17), time_of_day(21))
            units.add_activity(tx, unit, "Open evening", "open", [slot], now)
            member = people.new_member(tx, f"Aino {place}", "en", now)
            people.give_role(tx, member, "worker", lakeside, unit, now)
            met = people.meet(tx, "telegram", str(FIRST_PERSON + place), "en", now)
            people.know_as(tx, met.identity_id, member)
        plan.plan_ahead(tx, now - timedelta(hours=8))


def half_filled(app: App, number: int) -> None:
    """So many open talks of other people, each with the answers of a real one that got as far as the ages."""
    from sqlalchemy import insert

    from bot.channels import Incoming
    from storage import people, plan, sessions, talks, units
    from storage.people import identities, members

    now = app.clock()
    with app.book.transaction() as tx:
        elsewhere = units.found_organisation(tx, "Riverside", "en", "Europe/Helsinki", now, terms_version="2026-11")
        unit = units.open_unit(tx, elsewhere, "Mill", now)
        units.add_activity(tx, unit, "Open evening", "open",
                           [units.Slot(4, time_of_day(17), time_of_day(21))], now)
        plan.plan_ahead(tx, now - timedelta(hours=8))
        member = people.new_member(tx, "Petri", "en", now)
        people.give_role(tx, member, "worker", elsewhere, unit, now)
        met = people.meet(tx, "telegram", "41", "en", now)
        people.know_as(tx, met.identity_id, member)
        for key, did in enumerate(({"command": "log"}, {"tap": "which"}, {"tap": "held"},
                                   {"text": " ".join(map(str, COUNTS))})):
            if "tap" in did:
                waiting = talks.open_talks(tx, met.identity_id, member)[0]
                step = waiting.record["step"]
                session = sessions.unanswered(tx, unit, now)[0].session_id
                did = {"tap": f"{waiting.id}.{step}.{session if did['tap'] == 'which' else 'as_planned'}"}
            app.desk.receive(tx, [Incoming("telegram", f"before-{key}", "41", "41", language="en", **did)])
        row = vars(talks.open_talks(tx, met.identity_id, member)[0]).copy()
        assert len(row["record"]["entries"]) > 3, row
        tx.exec_driver_sql("DELETE FROM outbox")
        first = 1_000_000
        numbers = range(first, first + number)
        model = dict(tx.execute(members.select().where(members.c.id == member)).mappings().one())
        identity = dict(tx.execute(identities.select().where(identities.c.id == met.identity_id)).mappings().one())
        tx.execute(insert(members), [{**model, "id": one} for one in numbers])
        tx.execute(insert(identities), [{**identity, "id": one, "member_id": one, "external": str(one)}
                                        for one in numbers])
        tx.execute(insert(talks.talks), [{**row, "id": one, "identity_id": one, "member_id": one, "chat": str(one),
                                          "subject": f"session:{one}"} for one in numbers])


async def ptb(crowd: Crowd, home: Path, load: Load, persist: str | None = None) -> None:
    """Plain python-telegram-bot with its own polling."""
    from tests.benchmarks.peers.ptb_conversation import application

    network = ptb_network(crowd)
    app = application(TOKEN, NO_NETWORK, home, persist,
                      lambda builder: builder.request(network).get_updates_request(ptb_network(crowd)))
    async with app:
        await app.start()
        await app.updater.start_polling()
        await until_done(crowd, None)
        await app.updater.stop()
        await app.stop()


async def ptb_pickle(crowd: Crowd, home: Path, load: Load) -> None:
    await ptb(crowd, home, load, "update")


async def ptb_pickle_default(crowd: Crowd, home: Path, load: Load) -> None:
    await ptb(crowd, home, load, "default")


async def aiogram(crowd: Crowd, home: Path, load: Load) -> None:
    """Plain aiogram with its own polling."""
    from aiogram import Bot

    from tests.benchmarks.peers.aiogram_fsm import dispatcher

    handlers = dispatcher(home)
    polling = asyncio.create_task(handlers.start_polling(Bot(TOKEN, session=aiogram_network(crowd)),
                                                         handle_signals=False))
    await until_done(crowd, polling)
    await handlers.stop_polling()
    await polling


async def until_done(crowd: Crowd, failed: asyncio.Future[Any] | None) -> None:
    """Until everybody's talk is over; raises what took the bot down before that."""
    done = asyncio.create_task(crowd.done.wait())
    await asyncio.wait([done, *([failed] if failed else [])], return_when=asyncio.FIRST_COMPLETED)
    if crowd.failed is not None:
        raise crowd.failed
    if not done.done() and failed is not None:
        failed.result()
        raise RuntimeError("the bot ended before its talks did")
    await asyncio.sleep(0.05)


CONTENDERS = {"logbook_ptb": logbook_ptb, "logbook_aiogram": logbook_aiogram, "ptb": ptb, "ptb_pickle": ptb_pickle,
              "ptb_pickle_default": ptb_pickle_default, "aiogram": aiogram}


# Whether the records are right

def right_records(name: str, home: Path) -> int:
    """How many of the records written are exactly what was told."""
    if name.startswith("logbook"):
        return logbook_records(home)
    with sqlite3.connect(home / "records.db") as records:
        return int(records.execute(
            "SELECT count(DISTINCT chat) FROM records WHERE (girls, boys, nonbinary, unknown, ages, new_faces, "
            "produced, reflection, session) = (?, ?, ?, ?, '13_15', 2, 'no', ?, 'fri')",
            (*COUNTS, SENTENCE)).fetchone()[0])


def logbook_records(home: Path) -> int:
    from sqlalchemy import select

    from storage import sessions
    from storage.database import open_book

    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    table = sessions.sessions
    told = (sessions.Counts(*COUNTS), sessions.Ages("mostly", ("13_15",)), 2, 0, SENTENCE)
    with book.reading() as tx:
        held = tx.execute(select(table.c.id).where(table.c.status == "held")).scalars().all()
        reports = [report for one in held if (report := sessions.written(tx, one).report)]
    book.close()
    return sum((one.counts, one.ages, one.new_faces, one.produced_minutes, one.reflection) == told for one in reports)


def main(name: str, load: Load) -> None:
    with tempfile.TemporaryDirectory(prefix="logbook-bench-") as folder:
        home = Path(folder)
        crowd = load.crowd()
        asyncio.run(CONTENDERS[name](crowd, home, load))
        print(json.dumps({**crowd.measured(), "right": right_records(name, home)}))


if __name__ == "__main__":
    main(sys.argv[1], Load(**json.loads(sys.argv[2])))
