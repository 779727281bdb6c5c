"""Three people tell their evenings, and anything may happen in between: a plain dictionary says what has to stand in
the book, and it does.

People look at what is on their screens and answer it, go back, correct, put aside and take up. Telegram delivers in any
order across chats, and twice; sending fails, or its answer gets lost; the program is cut off at any of its points and
started again. The whole way from `App.receive` to the courier is real, the telephones alone are played here.

`HYPOTHESIS_PROFILE=long pytest tests/test_stateful.py` plays twenty times as long.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Connection, func, select

from bot import points
from bot.app import App
from bot.channels import Incoming, InDoubt, Later, Limits
from bot.settings import Settings
from conversations.screen import Button, Screen
from storage import inbox, outbox, people, reflections, sessions, units
from storage.database import check_usable, open_book
from storage.migrations import migrate
from storage.units import Slot
from tests.cut_off import Cutter
from tests.stories import SEAL_KEY, START, Chance, Clock, write_cast

FRIDAY = datetime.fromisoformat("2026-05-15T18:00:00+00:00")
WHO = ("Aino", "Veikko", "Maija")
UNITS = {"Aino": "Boathouse", "Veikko": "Harbour", "Maija": "Old Mill"}
QUESTIONS = {"As planned": "held", "Tap counters": "counts", "10–12": "ages", "1": "new_faces", "Yes": "producers"}
"""By a button that no other question has, for what stands above may be what was wrong; the last has none."""
BANDS = {"13-15": "13_15", "16-17": "16_17", "18-24": "18_24"}
SENTENCES = ("They cooked for everybody.", "14 18 1 0", "Two painted the wall.")
FAULTS = ("later", "fails", "answer lost", "request lost")


class Telephones:
    """The channel: everybody's screen, and what goes wrong with the next messages."""

    name, edits = "telegram", True
    limits: Limits | None = None

    def __init__(self) -> None:
        self.chats: dict[str, list[Screen]] = {who: [] for who in WHO}
        self.faults: list[str] = []

    def is_group(self, chat: str) -> bool:
        return False

    async def send(self, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
                   strips: dict[str, Any] | None = None) -> dict[str, Any]:
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "later":
            raise Later(5, "too many requests")
        if fault == "fails":
            raise ConnectionError
        if fault == "request lost":
            raise InDoubt
        mine = self.chats[chat]
        if strips is not None:
            mine[strips["n"]] = Screen(mine[strips["n"]].text)
        if replaces is None:
            mine.append(screen)
            named = {"n": len(mine) - 1}
        else:
            mine[replaces["n"]], named = screen, replaces
        if fault == "answer lost" and replaces is None:  # an edit is just done again
            raise InDoubt
        return named

    async def run(self, receive: Any) -> None:
        """Updates are handed over by the machine."""


@dataclass
class Somebody:
    """One person: what they have said last to each question, and what they did with what they saw."""

    name: str
    said: dict[str, tuple[int, Any]] = field(default_factory=dict)
    """By question, with the round in which it was said: a question that stands twice is answered as before."""
    round: int = 0
    acted_on: tuple[int, str] | None = None
    tapped: dict[str, Any] | None = None
    """What they did last, where that was a tap."""
    saved: list[dict[str, Any]] = field(default_factory=list)
    doing: list[Incoming] = field(default_factory=list)
    """Not yet fetched by the program."""


@cache
def _template() -> Path:
    path = Path(mkdtemp(prefix="logbook-stateful-")) / "logbook.db"
    book = open_book(f"sqlite:///{path}")
    check_usable(book)
    migrate(book)
    cast = write_cast(book)
    with book.transaction() as tx:
        cast.members["Maija"] = people.new_member(tx, "Maija", "en", START)
        for name, place in UNITS.items():
            met = people.meet(tx, "telegram", name, "en", START)
            people.know_as(tx, met.identity_id, cast.members[name])
            if place != "Boathouse":
                unit = units.open_unit(tx, cast.lakeside, place, START)
                slots = [Slot(4, datetime.min.time().replace(hour=17), datetime.min.time().replace(hour=21))]
                units.add_activity(tx, unit, "Open evening", "open", slots, START)
                people.give_role(tx, cast.members[name], "worker", cast.lakeside, unit, START)
    book.close()
    return path


class Evenings(RuleBasedStateMachine):
    """Anything, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(mkdtemp(prefix="logbook-evenings-"))
        (self.home / "seal.key").write_bytes(SEAL_KEY)
        shutil.copy(_template(), self.home / "logbook.db")
        self.loop = asyncio.new_event_loop()
        self.loop.set_exception_handler(lambda loop, context: None)  # a Cut that nobody waited for
        self.clock, self.telephones = Clock(), Telephones()
        self.people = {name: Somebody(name) for name in WHO}
        self.number = 0
        self.delivered: list[Incoming] = []
        self.unacknowledged: list[Incoming] = []
        self.cutter = Cutter("", 0)
        self.seen: Counter[str] = Counter()

    # The program

    @initialize()
    def begins(self) -> None:
        """Friday evening is over, and everybody has been asked."""
        self.starts()
        self.plays(self.app.tick())
        self.clock.at = FRIDAY
        self.plays(self.app.tick())
        assert all("Held?" in self.telephones.chats[name][-1].text for name in WHO)

    def starts(self) -> None:
        self.cutter = points.reached = Cutter("", 0)
        self.loop.run_until_complete(self._start())
        self.plays(asyncio.sleep(0))

    async def _start(self) -> None:
        self.app = App(Settings(home=self.home, web_port=0, web_url="http://logbook.test"), self.clock, Chance())
        self.app.channels = {"telegram": self.telephones}
        self.app.courier.channels = dict(self.app.channels)
        self.app.desk.reachable = ("telegram",)
        with self.app.book.reading() as tx:
            self.app.desk.held = inbox.chats_held(tx)
        await self.app.courier.serve("telegram")
        self._courier = asyncio.create_task(self.app.courier.run())

    def plays(self, work: Any) -> bool:
        """Let the program do something and all that follows from it; False when it was cut off before the end."""
        return self.loop.run_until_complete(self._played(work))

    async def _played(self, work: Any) -> bool:
        async def through() -> None:
            await work
            async with asyncio.timeout(10):
                while await self.app.writer.do(self._something_to_send):
                    self.app.courier.wake()
                    await asyncio.sleep(0.0005)
                    await self.app.courier.idle()

        playing = asyncio.create_task(through())
        while not playing.done() and not self.cutter.dead:
            await asyncio.sleep(0.0005)
        if self.cutter.dead:
            await self._die()
            return False
        await playing
        return True

    def _something_to_send(self, tx: Connection) -> bool:
        """Whether a message is under way, or could be; one that stands behind another which waits can not."""
        o, due = outbox.outbox.c, outbox.waiting(tx, ("telegram",))
        under_way = tx.execute(select(o.id).where(o.claimed_by.is_not(None), o.status.in_(("queued", "sending")))).all()
        return bool(under_way) or (due is not None and due <= self.clock())

    async def _die(self) -> None:
        """Nothing of it gets any further, least of all into the book."""
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in rest:
                task.cancel()
            await asyncio.wait(rest, timeout=0.02)
            for task in rest:
                if task.done() and not task.cancelled():
                    task.exception()
        self.app.writer.end()
        self.app.book.close()

    def teardown(self) -> None:
        """Everybody can finish, whatever has happened; then all is in the book as it was said."""
        try:
            if hasattr(self, "app"):
                self.finish()
        finally:
            points.reached = self.cutter = Cutter("", 0)
            self.cutter.dead = True
            if hasattr(self, "app"):
                self.loop.run_until_complete(self._die())
            points.reached = points._nothing
            self.loop.close()
            shutil.rmtree(self.home)

    def finish(self) -> None:
        self.telephones.faults.clear()
        self.cutter = points.reached = Cutter("", 0)
        for _ in range(40):
            for name in WHO:
                self.looks(name, random.Random(1), plain=True)
            self.hand_over([one for who in WHO for one in self.takes(who)])
            self.clock.at += timedelta(seconds=4)
            self.plays(self.app.tick())
            if all(somebody.saved for somebody in self.people.values()):
                break
        for name, somebody in self.people.items():
            assert somebody.saved, f"{name} is stuck:\n{self.screen(name)}"
        self.as_said()

    def screen(self, name: str) -> str:
        return "\n".join(f"{message.text} {[b.label for row in message.rows for b in row]}"
                         for message in self.telephones.chats[name])

    # What people do

    def looks(self, name: str, chance: random.Random, *, plain: bool = False) -> None:
        """Somebody looks at the newest message and does something about it, once; or taps again, as nothing came."""
        somebody, messages = self.people[name], self.telephones.chats[name]
        if somebody.saved:
            return
        if any(message.text.startswith("Saved: ") for message in messages):
            somebody.saved.append({question: value for question, (_, value) in somebody.said.items()})
            return
        place, message = len(messages) - 1, messages[-1]
        state = (place, repr(message))
        if state == somebody.acted_on or not message.rows:
            if somebody.tapped is not None and not somebody.doing and chance.random() < 0.3 and not plain:
                self.does(somebody, **somebody.tapped)  # nothing has come of it, or so it seems
            return
        somebody.acted_on, somebody.tapped = state, None
        self.answers(somebody, place, message, chance, plain)

    def answers(self, somebody: Somebody, place: int, message: Screen, chance: random.Random, plain: bool) -> None:
        buttons = {button.label: button for row in message.rows for button in row}
        if "Go on" in buttons:
            return self.taps(somebody, place, buttons["Go on"], chance, plain)
        chosen = next((button for label, button in buttons.items() if label.startswith("Open evening, Fri")
                       or (label == UNITS[somebody.name] and message.text == "Which unit?")), None)
        if chosen is not None:
            return self.taps(somebody, place, chosen, chance, plain)
        if not plain and chance.random() < 0.12:
            return self.does(somebody, command=chance.choice(("cancel", "log")))
        if message.lines:
            return self.on_card(somebody, place, message, buttons, chance, plain)
        if not plain and "Back" in buttons and chance.random() < 0.15:
            somebody.round += 1
            return self.taps(somebody, place, buttons["Back"], chance, plain)
        question = next((short for label, short in QUESTIONS.items() if label in buttons), "reflection")
        before = somebody.said.get(question)
        value = before[1] if before is not None and before[0] == somebody.round else a_value(question, chance)
        somebody.said[question] = somebody.round, value
        self.says(somebody, place, question, value, buttons, chance, plain)
        return None

    def on_card(self, somebody: Somebody, place: int, message: Screen, buttons: dict[str, Button],
                chance: random.Random, plain: bool) -> None:
        if plain or chance.random() < 0.5:
            return self.taps(somebody, place, buttons["Save"], chance, plain)
        line = chance.choice([line for line in message.lines if "held" not in line.key])
        somebody.round += 1
        return self.taps(somebody, place, Button(line.button, line.key), chance, plain)

    def says(self, somebody: Somebody, place: int, question: str, value: Any, buttons: dict[str, Button],
             chance: random.Random, plain: bool) -> None:
        if value is None:
            return self.taps(somebody, place, buttons["Skip"], chance, plain)
        label = {"held": "As planned", "producers": "No", "new_faces": str(value)}.get(question)
        if label is not None and (question == "held" or chance.random() < 0.6):
            return self.taps(somebody, place, buttons[label], chance, plain)
        typed = {"counts": lambda: " ".join(map(str, value)), "ages": lambda: next(
            label for label, band in BANDS.items() if band == value)}.get(question, lambda: label or value)()
        return self.does(somebody, text=typed)

    def taps(self, somebody: Somebody, place: int, button: Button, chance: random.Random, plain: bool) -> None:
        somebody.tapped = {"tap": button.key, "message": {"n": place}}
        for _ in range(1 if plain or chance.random() < 0.8 else 2):
            self.does(somebody, **somebody.tapped)

    def does(self, somebody: Somebody, **what: Any) -> None:
        self.number += 1
        somebody.doing.append(Incoming("telegram", str(self.number), somebody.name, somebody.name, **what))

    def takes(self, name: str) -> list[Incoming]:
        doing, self.people[name].doing = self.people[name].doing, []
        return doing

    # The rules

    @rule(who=st.sampled_from(WHO), seed=st.integers(0, 2 ** 20))
    def somebody_does_something(self, who: str, seed: int) -> None:
        self.looks(who, random.Random(seed))

    @rule(seed=st.integers(0, 2 ** 20))
    def all_do_something_and_it_is_fetched(self, seed: int) -> None:
        chance = random.Random(seed)
        for name in WHO:
            self.looks(name, chance)
        self.fetched(seed, twice=False)

    @precondition(lambda self: any(somebody.doing for somebody in self.people.values()))
    @rule(seed=st.integers(0, 2 ** 20), twice=st.booleans())
    def fetched(self, seed: int, twice: bool) -> None:
        """In any order across chats; some of it twice in one batch."""
        chance = random.Random(seed)
        queues = [queue for queue in (self.takes(name) for name in WHO) if queue]
        batch = []
        while queues:
            queue = chance.choice(queues)
            batch.append(queue.pop(0))
            queues = [queue for queue in queues if queue]
        if twice and batch:
            batch.insert(chance.randrange(len(batch)) + 1, batch[0])
        self.hand_over(batch)

    def hand_over(self, batch: list[Incoming]) -> None:
        batch, self.unacknowledged = [*self.unacknowledged, *batch], []
        if batch and not self.plays(self.app.receive(batch)):
            self.unacknowledged = batch
            self.starts()
        self.delivered += batch

    @precondition(lambda self: self.delivered)
    @rule(seed=st.integers(0, 2 ** 20))
    def delivered_again(self, seed: int) -> None:
        """What has been played long ago comes once more."""
        chance = random.Random(seed)
        if not self.plays(self.app.receive(chance.choices(self.delivered, k=2))):
            self.starts()

    @rule(seconds=st.sampled_from((1, 4, 40)))
    def time_passes(self, seconds: int) -> None:
        self.clock.at += timedelta(seconds=seconds)
        if not self.plays(self.app.tick()):
            self.starts()

    @rule(faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=3))
    def sending_is_going_to_fail(self, faults: list[str]) -> None:
        self.telephones.faults += faults

    @rule(point=st.sampled_from(points.EVERY), number=st.integers(1, 3))
    def is_going_to_be_cut_off(self, point: str, number: int) -> None:
        self.cutter = points.reached = Cutter(point, number)

    @rule(seed=st.integers(0, 2 ** 20))
    def answered_while_it_is_asked_again(self, seed: int) -> None:
        """A question has come and nobody knows; it is answered, comes once more, and is answered once more."""
        self.telephones.faults += ["answer lost"] * 3
        self.all_do_something_and_it_is_fetched(seed)
        for name in WHO:
            self.looks(name, random.Random(seed))
        self.time_passes(4)
        self.all_do_something_and_it_is_fetched(seed)

    @rule()
    def killed_and_started_again(self) -> None:
        self.cutter.dead = True
        self.loop.run_until_complete(self._die())
        self.starts()

    # What is always so

    @invariant()
    def as_said(self) -> None:
        """Saved evenings are as they were said, once; no update was played twice or could not be played."""
        if not hasattr(self, "app"):
            return
        s = sessions.sessions.c
        with self.app.book.reading() as tx:
            rows = tx.execute(
                select(units.units.c.name, s.id, s.girls, s.boys, s.nonbinary, s.unknown, s.mostly_1, s.new_faces,
                       s.producers, s.revision).join(
                    units.activities, units.activities.c.id == s.activity_id).join(
                    units.units, units.units.c.id == units.activities.c.unit_id).where(s.status == "held")).all()
            texts = {row.session_id: row.text for row in tx.execute(select(reflections.reflections)).all()}
            twice = tx.execute(select(inbox.inbox.c.update_key).group_by(inbox.inbox.c.update_key).having(
                func.count() > 1)).all()
            held = tx.execute(select(func.count(inbox.held_updates.c.id))).scalar_one()
            asked = tx.execute(select(outbox.outbox.c.talk_id, outbox.outbox.c.screen).where(
                outbox.outbox.c.talk_id.is_not(None), outbox.outbox.c.screen.is_not(None)).order_by(
                outbox.outbox.c.id)).all()
        assert (twice, held) == ([], 0)
        assert Counter(row[0] for row in rows) <= Counter(UNITS.values()), rows
        for row in rows:
            name = next(name for name, place in UNITS.items() if place == row[0])
            said = {question: value for question, (_, value) in self.people[name].said.items()}
            found = {"held": True, "counts": tuple(row[2:6]), "ages": row.mostly_1, "new_faces": row.new_faces,
                     "producers": row.producers, "reflection": texts.get(row.id)}
            assert found == said, f"{name}: {found} {said}\n{self.screen(name)}"
            assert row.revision == 1
        self.open_questions(asked)

    def open_questions(self, asked: list[Any]) -> None:
        """Of what waits to be sent, one question at most is still to be answered in each talk: the last."""
        last: dict[int, int] = {}
        for talk_id, screen in asked:
            step = screen["screen"].get("step", 0)
            assert step >= last.get(talk_id, 0), "an earlier question is to be sent after a later one"
            last[talk_id] = step


def a_value(question: str, chance: random.Random) -> Any:
    if question == "held":
        return True
    if question == "counts":
        return (chance.randrange(1, 20), *(chance.randrange(20) for _ in range(3)))
    if chance.random() < 0.3:
        return None
    return {"ages": lambda: chance.choice(list(BANDS.values())), "new_faces": lambda: chance.randrange(2),
            "producers": lambda: 0, "reflection": lambda: chance.choice(SENTENCES)}[question]()


TestEvenings = Evenings.TestCase
TestEvenings.settings = settings(
    max_examples=300 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 15, stateful_step_count=30)
