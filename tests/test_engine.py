"""The engine, driven by small scripts written here and by a world in memory: no database, no clock, no Telegram."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from fluent.runtime import FluentResource
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from conversations import engine
from conversations.answer_code import code
from conversations.answers import (
    age_bands,
    choice,
    day,
    head_counts,
    line,
    long_text,
    number,
    on_card,
    pick,
    time_span,
    time_zone,
)
from conversations.engine import Asking, Ended, NotTaken, Outcome, Paused, ReplayMismatch, Stale, Unheard, play
from conversations.record import Event, Record, Sent, Tapped, Typed
from conversations.screen import Screen
from conversations.talk import Place, Talk
from conversations.words import Words
from storage.invitations import Seal
from storage.people import Person

TEXTS = """
visit-kind = Which kind?
    .a = An A
    .b = A B
    .c = The same again
    .label = Kind
    .short = kind
visit-name = What name?
    .label = Name
    .short = name
visit-alpha = Alpha?
    .label = Alpha
    .short = alpha
visit-beta = Beta?
    .label = Beta
    .short = beta
visit-gamma = Gamma?
    .p = P
    .q = Q
    .label = Gamma
    .short = gamma
visit-tags = Tags?
    .x = X
    .y = Y
    .z = Z
    .label = Tags
    .short = tags
visit-count = How many, up to { $high }?
    .label = Count
    .short = count
visit-counts = How many came?
    .tapping = Together { $total }
    .label = Came
    .short = counts
visit-ages = Ages?
    .second = A second one?
    .counting = Count them
    .label = Ages
    .short = ages
visit-new_faces = New?
    .label = New
    .short = new
visit-times = When?
    .label = Times
    .short = times
visit-day = Which day?
    .label = Day
    .short = day
visit-new = Something new?
    .label = Something
    .short = something
visit-extra =
    .button = More
    .off = Less
visit-hello = Hello { $who }.
visit-doing = Visiting { $who }
visit-done = Done.
visit-busy = { $who } is there.
visit-left = Left.
visit-card = The card
visit-second_card = The second card
other-name = The other's name?
    .label = Other name
    .short = other name
"""
NOW = datetime(2026, 5, 15, 18, 0, tzinfo=UTC)


class Texts(Words):
    """English, and the texts of the scripts below."""

    def __init__(self) -> None:
        super().__init__("en")
        self._bundle.add_resource(FluentResource(TEXTS))


WORDS = Texts()


@dataclass
class Memory:
    """A world that remembers in lists; `tx` for what scripts look at and do."""

    now: datetime = NOW
    deeds: list[Any] = field(default_factory=list)
    reads: list[Any] = field(default_factory=list)
    facts: dict[str, int] = field(default_factory=dict)
    me: Person = field(default_factory=lambda: Person(1, 1, "Aino", "en"))
    here: Place = field(default_factory=lambda: Place("terminal", "Aino"))
    seal: Seal = field(default_factory=lambda: Seal(b"sixteen bytes here"))
    talk_id: int = 7
    begun: datetime = NOW
    words: Words = field(default_factory=lambda: WORDS)
    repeated: bool = False

    def chance(self, size: int) -> bytes:
        return bytes(size)

    def do(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        return self.call(function, arguments)

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        return function(self, *arguments)


def write(tx: Memory, *what: Any) -> int:
    """A deed: remembers what it was given, and says how many there are now."""
    tx.deeds.append(what if len(what) != 1 else what[0])
    return len(tx.deeds)


def read(tx: Memory, *what: Any) -> list[str]:
    """A read: a value that tells how often it was read."""
    tx.reads.append(what)
    return [*map(str, what), f"read {len(tx.reads)}"]


def day_read(tx: Memory, on: date) -> date:
    tx.reads.append(on)
    return on


class Played:
    """One talk. Its record goes through JSON before every event, as if the program had been restarted."""

    def __init__(self, script: Any, *arguments: Any, world: Memory | None = None) -> None:
        self.script, self.arguments, self.world = script, list(arguments), world or Memory()
        self.stored = json.dumps(Record().plain())
        self.said: list[str] = []
        self.does(None)

    def does(self, event: Event | None) -> Outcome:
        """Play an event, keep the record, and look at what came of it."""
        record = Record.of(json.loads(self.stored))
        self.outcome = play(self.script, self.arguments, record, event, self.world)
        self.stored = json.dumps(record.plain())
        if isinstance(self.outcome, (Asking, Ended, Paused)):
            self.said += [screen.text for screen in self.outcome.said]
        if not isinstance(self.outcome, (Ended, Paused)):
            self.screen = self.outcome.screen
        return self.outcome

    def changed(self, script: Any) -> Played:
        """The same talk after a deploy: another script meets the old record."""
        stored = json.loads(self.stored)
        self.script, self.stored = script, json.dumps(stored | {"version": "an older one"})
        return self

    def types(self, *texts: str) -> Played:
        for text in texts:
            self.does(Typed(text))
        return self

    def taps(self, *keys: str) -> Played:
        """Tap buttons that are on the screen."""
        for key in keys:
            self.does(tap_on(self.screen, key))
        return self

    @property
    def record(self) -> Record:
        return Record.of(json.loads(self.stored))

    @property
    def kept(self) -> dict[str, Any]:
        """The record without what is only told of it afterwards."""
        return {name: value for name, value in json.loads(self.stored).items() if name not in ("events", "copies")}

    @property
    def open(self) -> str:
        """The open question without its section; empty when the talk has ended."""
        return self.record.asking.partition(".")[2]

    @property
    def answers(self) -> dict[str, Any]:
        return {entry.key.partition(".")[2]: entry.value for entry in self.record.entries if entry.kind == "answer"}

    @property
    def card(self) -> dict[str, str]:
        return {shown.label: shown.value for shown in self.screen.lines}

    @property
    def deeds(self) -> list[Any]:
        return self.world.deeds


def tap_on(screen: Screen, key: str) -> Tapped:
    """The tap on a screen's button, by the key the script's author knows."""
    found = [button.key for row in screen.rows for button in row] + [shown.key for shown in screen.lines]
    for full in found:
        talk, _, rest = full.partition(".")
        step, _, button = rest.partition(".")
        if button == key:
            assert talk == "7"
            return Tapped(int(step), button)
    raise AssertionError(f"no button {key} among {found}")


# The seven verbs

async def test_nothing_of_this_needs_a_loop() -> None:
    """A script plays inside a running loop as well as without one: the engine drives it itself."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
    assert Played(visit).open == "name"


def test_all_seven_verbs() -> None:
    """say, look, ask, confirm, do, join and name work together; the deed gets what was answered."""
    async def other(talk: Talk, label: str) -> str:
        name = await talk.ask("name", line(), who=label)
        return f"{label} {name}"

    async def visit(talk: Talk) -> None:
        await talk.say("hello", who="you")
        talk.name("doing", who="the lake")
        seen = await talk.look("seen", read, "x")
        name = await talk.ask("name", line())
        joined = await talk.join(other, "joined")
        if await talk.confirm("card"):
            await talk.do("write", write, seen[0], name, joined)
            await talk.say("done")

    talk = Played(visit)
    assert talk.said == ["Hello you."]
    assert talk.record.title == "Visiting the lake"
    assert talk.screen.text == "What name?"
    assert talk.types("Aino").screen.text == "The other's name?"
    assert talk.types("Veikko").card == {"Name": "Aino", "Other name": "Veikko"}
    ended = talk.taps("save").outcome
    assert isinstance(ended, Ended) and ended.deeds
    assert talk.deeds == [("x", "Aino", "joined Veikko")]
    assert talk.said == ["Hello you.", "Done."]
    assert [entry.key for entry in talk.record.entries if entry.kind == "answer"] == ["visit.name", "other.name"]


def test_a_say_happens_once() -> None:
    """However often the talk is replayed, what was said is not said again."""
    async def visit(talk: Talk) -> None:
        await talk.say("hello", who="you")
        await talk.ask("name", line(5))
        await talk.ask("beta", line(5))

    talk = Played(visit)
    talk.does(None)
    talk.types("much too long", "Aino")
    talk.does(None)
    assert talk.said == ["Hello you."]


def test_a_look_is_read_once_for_its_arguments() -> None:
    """Recorded with its arguments: not read again while they stay, read again when they change."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        seen = await talk.look("seen", read, name)
        await talk.ask("count", number(), high=seen[-1])
        await talk.confirm("card")

    talk = Played(visit).types("Aino")
    assert talk.screen.text == "How many, up to read 1?"
    talk.does(None)
    talk.types("3")
    assert talk.world.reads == [("Aino",)]
    talk.taps("fix:visit.name").types("Veikko")
    assert talk.world.reads == [("Aino",), ("Veikko",)]
    assert talk.card == {"Name": "Veikko", "Count": "3"}


def test_a_fresh_look_is_read_at_every_play() -> None:
    """Fresh ones are never recorded, may be repeated under one key, and are read once while a message is played."""
    async def visit(talk: Talk) -> None:
        await talk.look("seen", read, fresh=True)
        await talk.ask("name", line())
        await talk.look("seen", read, fresh=True)

    talk = Played(visit)
    talk.does(None)
    assert len(talk.world.reads) == 2
    assert not any(entry.kind == "look" for entry in talk.record.entries)
    talk.types("Aino")
    assert len(talk.world.reads) == 3


def test_a_fresh_look_sees_what_a_deed_did() -> None:
    """After a deed it is read again, in the same play too."""
    seen = []

    async def visit(talk: Talk) -> None:
        seen.append(await talk.look("seen", read, fresh=True))
        await talk.do("write", write, 1)
        seen.append(await talk.look("seen", read, fresh=True))
        await talk.ask("name", line())

    talk = Played(visit)
    talk.does(None)
    assert len(talk.world.reads) == 3  # twice at first, once where the deed is done


def test_the_same_words_twice_answer_a_question_twice() -> None:
    """A question that stands twice in the chat may be answered twice: the second answer is not taken for the next
    question's, and typed once more it is. Other words, and a question that stood once, are taken as they come."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("alpha", line())
        await talk.ask("beta", line())

    once = Played(visit).types("Aino", "Aino")
    assert once.answers == {"name": "Aino", "alpha": "Aino"}

    talk = Played(visit)
    talk.world.repeated = True
    talk.types(" Aino ")
    talk.world.repeated = False
    talk.types("Aino")
    assert talk.answers == {"name": "Aino"} and "noted" in talk.screen.text
    talk.types("Aino", "Aino", "Aino")  # of which the middle one may answer the question that was shown anew
    assert list(talk.answers.values()) == ["Aino"] * 3

    talk = Played(visit)
    talk.world.repeated = True
    talk.types("Aino")
    talk.world.repeated = False
    talk.types("Veikko", "Aino")
    assert list(talk.answers.values()) == ["Aino", "Veikko", "Aino"]


def test_a_question_asked_again_may_be_answered_as_often() -> None:
    """However it came to stand there several times, so many answers in the same words are one; then they count."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("alpha", line())

    talk = Played(visit)
    for _ in range(2):
        talk.does(None)  # gone on with from two menus: it stands there three times
    talk.types("2", "2", "2")
    assert talk.answers == {"name": "2"}
    talk.types("2")
    assert talk.answers == {"name": "2", "alpha": "2"}


def test_a_button_tapped_and_then_typed_is_one_answer() -> None:
    """Where the question stands twice: the second copy's buttons are gone, so their words are typed."""
    async def visit(talk: Talk) -> None:
        await talk.ask("kind", choice("a", "b"))
        await talk.ask("name", line())

    talk = Played(visit)
    talk.does(None)
    talk.taps("a").types("An A")
    assert talk.answers == {"kind": "a"} and "noted" in talk.screen.text
    assert talk.types("An A").answers == {"kind": "a", "name": "An A"}


def test_what_a_person_did_is_remembered_without_their_words() -> None:
    """Buttons and numbers as they were, letters as x, a moment where another minute has come."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("kind", choice("a", "b"))

    talk = Played(visit).types("Aino came at 17:30")
    talk.world.now += timedelta(minutes=3)
    talk.does(Sent("photo"))
    talk.taps("a")
    assert talk.record.events == [["typed", "xxxx xxxx xx 17:30"], ["at", "2026-05-15T18:03Z"], ["sent", "photo"],
                                  ["tapped", "a", 1]]


def test_a_look_comes_back_as_its_type() -> None:
    """What a function promises is what the script sees, from the world and from the record alike."""
    kinds = []

    async def visit(talk: Talk) -> None:
        kinds.append(type(await talk.look("on", day_read, date(2026, 5, 15))))
        await talk.ask("name", line())

    Played(visit).types("Aino")
    assert set(kinds) == {date}


def test_a_deed_happens_exactly_once() -> None:
    """Whatever is replayed, restarted or tapped again after it."""
    async def visit(talk: Talk) -> None:
        if await talk.confirm("card"):
            await talk.do("write", write, "it")
        await talk.ask("name", line(5))

    talk = Played(visit)
    save = tap_on(talk.screen, "save")
    for event in (save, save, None, save, Typed("much too long"), None, Typed("x")):
        talk.does(event)
    assert talk.deeds == ["it"]


def test_keys_of_rounds_in_a_loop() -> None:
    """`item` tells rounds apart: every round is asked, said and done for itself, and named on the card."""
    async def visit(talk: Talk) -> None:
        for number_ in range(3):
            name = await talk.ask("name", line(), item=number_)
            await talk.do("write", write, name, repeatable=True, item=number_)
            await talk.say("hello", item=number_, who=name)
        await talk.confirm("card")

    talk = Played(visit).types("A", "B", "C")
    assert talk.deeds == ["A", "B", "C"]
    assert talk.said == ["Hello A.", "Hello B.", "Hello C."]
    assert talk.card == {"Name 0": "A", "Name 1": "B", "Name 2": "C"}
    assert talk.taps("fix:visit.name[1]").types("D").card["Name 1"] == "D"


def test_join_may_name_another_section() -> None:
    """A joined script uses its own texts and keys, or those of the section named; the caller's come back after it."""
    async def visit(talk: Talk) -> None:
        await talk.join(asks_name, section="other")
        await talk.ask("name", line())

    async def asks_name(talk: Talk) -> None:
        await talk.ask("name", line())

    talk = Played(visit).types("A")
    assert talk.record.asking == "visit.name"
    assert [entry.key for entry in talk.record.entries] == ["other.name"]


def test_finally_without_await_works() -> None:
    """A run that waits is dropped with close(): what stands in `finally` happens then."""
    closed = []

    async def visit(talk: Talk) -> None:
        try:
            await talk.ask("name", line())
        finally:
            closed.append(True)

    talk = Played(visit)
    assert closed == [True]
    talk.types("Aino")
    assert isinstance(talk.outcome, Ended)


# What cannot go on now

def who_is_there(tx: Memory) -> str:
    return "Veikko" if tx.facts.get("there") else ""


def kept_waiting() -> Played:
    """A talk with two answers and a deed that may be done again, until somebody else is there."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        await talk.do("arrive", write, "arrived", repeatable=True)
        beta = await talk.ask("beta", line())
        who = await talk.look("who", who_is_there, fresh=True)
        if who:
            await talk.pause("busy", who=who)
        if await talk.confirm("card"):
            await talk.do("write", write, name, beta)
            await talk.say("done")

    talk = Played(visit).types("Aino")
    assert talk.deeds == ["arrived"]
    talk.world.facts["there"] = 1
    return talk.types("B")


def test_a_pause_is_said_each_time_and_keeps_the_answers() -> None:
    """Whatever is done meanwhile, typed or tapped or nothing, is answered by why it waits; no answer is lost."""
    talk = kept_waiting()
    assert isinstance(talk.outcome, Paused) and talk.said == ["Veikko is there."]
    step = talk.record.step
    for again, event in enumerate([None, Typed("C"), Tapped(step, "back"), Sent("photo"), None], 2):
        assert isinstance(talk.does(event), Paused)
        assert talk.said == ["Veikko is there."] * again
        assert talk.answers == {"name": "Aino", "beta": "B"}
    assert ("Aino", "B") not in talk.deeds


def test_after_a_pause_it_goes_on_where_it_was() -> None:
    """Its answers stand, its repeatable deeds are done again, and what comes after is done once."""
    talk = kept_waiting()
    talk.world.facts["there"] = 0
    outcome = talk.does(None)
    assert isinstance(outcome, Asking) and outcome.deeds and talk.deeds == ["arrived", "arrived"]
    assert talk.card == {"Name": "Aino", "Beta": "B"}
    talk.taps("save")
    assert isinstance(talk.outcome, Ended) and talk.said[-1] == "Done."
    assert talk.deeds == ["arrived", "arrived", ("Aino", "B")]


def test_what_was_carried_goes_with_its_carrier() -> None:
    """Answers that came with an answer to a question which is no longer asked, as after an upgrade, answer nothing."""
    async def before(talk: Talk) -> None:
        await talk.ask("gamma", choice("p", "q", carries={"p": {"visit.alpha": "of p", "visit.beta": "of p"}}))

    async def visit(talk: Talk) -> None:
        await talk.join(before, section="visit")
        await talk.ask("alpha", line())
        await talk.ask("beta", line())
        await talk.ask("name", line())

    def upgraded() -> Any:
        async def visit(talk: Talk) -> None:
            await talk.ask("kind", choice("a", "b", carries={"a": {"alpha": "of a"}}))
            await talk.ask("alpha", line())
            await talk.ask("beta", line())
        return visit

    talk = Played(visit).taps("p")
    assert talk.open == "name"
    talk.changed(upgraded()).does(None)
    assert talk.open == "kind"
    assert talk.taps("a").open == "beta"
    assert talk.answers["alpha"] == "of a" and "beta" not in talk.answers


# A script's mistakes

def test_awaiting_anything_but_the_talk_is_told() -> None:
    """A script that awaits a sleep gets an error that says what is wrong."""
    async def visit(talk: Talk) -> None:
        await asyncio.sleep(0)
    with pytest.raises(TypeError, match="may only await its talk, not None"):
        Played(visit)


@pytest.mark.parametrize("verb", ["ask", "say", "do", "look", "confirm", "two kinds"])
def test_a_key_used_twice_is_named(verb: str) -> None:
    """Two things under one key would silently share a record: NotTaken names the key."""
    async def visit(talk: Talk) -> None:
        for round_ in (1, 2):
            if verb == "ask":
                await talk.ask("name", line())
            elif verb == "say":
                await talk.say("name")
            elif verb == "do":
                await talk.do("name", write, round_)
            elif verb == "look":
                await talk.look("name", read, round_)
            elif verb == "confirm":
                await talk.confirm("name")
            elif round_ == 1:
                await talk.say("name")
            else:
                await talk.do("name", write)

    with pytest.raises(NotTaken, match=r"visit\.name"):
        Played(visit).types("Aino", "Aino").taps("save")


def test_the_same_look_may_be_repeated() -> None:
    """Looking the same thing up twice under one key is no mistake; it is read once."""
    async def visit(talk: Talk) -> None:
        first = await talk.look("seen", read, "x")
        assert await talk.look("seen", read, "x") == first
        await talk.ask("name", line())
    assert Played(visit).world.reads == [("x",)]


def test_a_script_that_is_not_repeatable_is_told() -> None:
    """One that asks differently at the next replay, by something outside the talk: both keys are named."""
    turns = []

    async def visit(talk: Talk) -> None:
        turns.append(1)
        await talk.ask("name" if len(turns) < 3 else "beta", line())
        await talk.ask("alpha", line())

    with pytest.raises(ReplayMismatch, match=r"visit\.name.*visit\.beta"):
        Played(visit).types("Aino", "Veikko")


# Back

async def abc(talk: Talk) -> None:
    """name, beta, gamma, card."""
    await talk.ask("name", line())
    await talk.ask("beta", line(), on_the_way="")
    await talk.ask("gamma", choice("p", "q", may_skip=True))
    await talk.confirm("card")

abc.__name__ = "visit"


def test_back_drops_the_last_answer() -> None:
    """One by one to the first question, which has no Back."""
    talk = Played(abc).types("A", "B", "P")
    for left in ("gamma", "beta", "name"):
        talk.taps("back")
        assert talk.open == left and left not in talk.answers
    assert not any(button.key.endswith(".back") for row in talk.screen.rows for button in row)
    assert isinstance(talk.does(Tapped(talk.record.step, "back")), Stale)


def test_back_over_something_skipped() -> None:
    """A skipped question counts as answered, with None."""
    talk = Played(abc).types("A", "B").taps("skip")
    assert talk.answers["gamma"] is None and talk.card["Gamma"] == "–"
    assert talk.taps("back").open == "gamma"


def test_back_drops_what_the_answer_carried() -> None:
    """A line that said more is taken back as one."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        counts = await talk.ask("counts", head_counts(ages=age_bands(("10_12", "13_15"))))
        await talk.ask("ages", age_bands(("10_12", "13_15"), total=sum(counts)))
        await talk.ask("new_faces", number(0, sum(counts)))
        await talk.ask("beta", line())

    talk = Played(visit).types("A", "14 18 1 0 / +2 / 13-15")
    assert talk.open == "beta"
    assert talk.answers["new_faces"] == 2 and talk.answers["ages"]["bands"] == ["13_15"]
    talk.taps("back")
    assert talk.open == "counts" and talk.answers == {"name": "A"}


def test_back_keeps_what_an_earlier_answer_carried() -> None:
    """Of a line with counts and new faces, going back to the ages in between costs neither."""
    async def visit(talk: Talk) -> None:
        counts = await talk.ask("counts", head_counts(ages=age_bands(("10_12", "13_15"))))
        await talk.ask("ages", age_bands(("10_12", "13_15"), total=sum(counts)))
        await talk.ask("new_faces", number(0, sum(counts)))
        await talk.ask("beta", line())

    talk = Played(visit).types("14 18 1 0 / +2", "13-15").taps("back")
    assert talk.open == "ages"
    assert talk.types("10-12").open == "beta" and talk.answers["new_faces"] == 2


def test_back_never_crosses_a_deed() -> None:
    """Behind a deed there is no Back, and no forged one either."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        await talk.do("write", write, name)
        await talk.ask("beta", line())

    talk = Played(visit).types("A")
    assert talk.screen.rows == ()
    assert isinstance(talk.does(Tapped(talk.record.step, "back")), Stale)
    assert talk.answers == {"name": "A"}


def test_back_crosses_a_repeatable_deed() -> None:
    """One that may be done again is done again after the new answer."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        await talk.do("write", write, name, repeatable=True)
        await talk.ask("beta", line())

    talk = Played(visit).types("A").taps("back")
    assert talk.open == "name"
    assert talk.types("C").deeds == ["A", "C"]


def test_back_over_a_confirm_opens_the_card_again() -> None:
    """The tap on Save is an answer too, as long as no deed followed it."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.confirm("card")
        await talk.ask("beta", line())

    assert Played(visit).types("A").taps("save", "back").open == "card"


# Correct

def test_correct_keeps_every_later_answer() -> None:
    """One line of the card is replaced; the rest stands, in the order in which it was asked."""
    talk = Played(abc).types("A", "B", "P").taps("fix:visit.name")
    assert talk.open == "name"
    talk.types("C")
    assert talk.open == "card"
    assert talk.card == {"Name": "C", "Beta": "B", "Gamma": "P"}


def test_correct_may_be_typed() -> None:
    """The words on a line's button do what the button does, as one does where tapping is hard."""
    talk = Played(abc).types("A", "B", "P", "correct: name", "C")
    assert talk.card["Name"] == "C"
    assert isinstance(talk.types("Save").outcome, Ended)


def test_cancelling_a_correction_leaves_all_as_it_was() -> None:
    """Back at a question opened by Correct goes to the card; nothing but the step has changed."""
    talk = Played(abc).types("A", "B", "P")
    before = talk.record.entries
    talk.taps("fix:visit.beta", "back")
    assert talk.open == "card" and talk.record.entries == before and not talk.record.correcting


async def branches(talk: Talk) -> None:
    """kind a: alpha; kind b: beta; then a count up to alpha."""
    kind = await talk.ask("kind", choice("a", "b"))
    if kind == "a":
        most = await talk.ask("alpha", number(0, 9))
    else:
        most = len(await talk.ask("beta", line()))
    await talk.ask("count", number(0, most), high=most)
    dropped = talk.left_over()
    if await talk.confirm("card"):
        await talk.do("write", write, kind, most, list(dropped))

branches.__name__ = "visit"


def test_correct_asks_again_what_no_longer_fits() -> None:
    """A later answer outside its new bounds is asked once more, with a kind word; the others are kept."""
    talk = Played(branches).types("An A", "9", "5").taps("fix:visit.alpha").types("3")
    assert talk.open == "count"
    assert talk.screen.text == ("What was answered here before no longer fits, so I ask it once more.\n\n"
                                "How many, up to 3?")
    assert talk.types("2").card == {"Kind": "An A", "Alpha": "3", "Count": "2"}


def test_correct_across_a_branch_and_back() -> None:
    """The branch no longer taken is dropped and said so on the card; taken again, it has its answers again."""
    talk = Played(branches).types("An A", "9", "5").taps("fix:visit.kind").types("A B")
    assert talk.open == "beta"
    talk.types("abcdefg")
    assert talk.card == {"Kind": "A B", "Beta": "abcdefg", "Count": "5"}
    assert talk.screen.after == "No longer used: Alpha."
    talk.taps("fix:visit.kind").types("An A")
    assert talk.card == {"Kind": "An A", "Alpha": "9", "Count": "5"}
    assert talk.screen.after == "No longer used: Beta."
    talk.taps("save")
    assert talk.deeds == [("a", 9, ["Beta"])]
    assert "beta" not in talk.answers


def test_a_confirm_is_never_reused_by_correct() -> None:
    """What was confirmed on an earlier card was something else: that card is shown again."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        if not await talk.confirm("card"):
            return
        beta = await talk.ask("beta", line())
        if await talk.confirm("second_card"):
            await talk.do("write", write, name, beta)

    talk = Played(visit).types("A").taps("save").types("B")
    assert talk.open == "second_card"
    talk.taps("fix:visit.beta").types("C")
    assert talk.open == "second_card"  # the first card did not tell of it
    talk.taps("fix:visit.name").types("D")
    assert talk.open == "card"
    assert talk.taps("save").open == "second_card"
    assert talk.taps("save").deeds == [("D", "C")]


def test_correct_does_not_cross_a_deed() -> None:
    """Answers before a deed are read back without a button, and a forged tap changes nothing."""
    async def visit(talk: Talk) -> None:
        name = await talk.ask("name", line())
        await talk.ask("extra", on_card())
        await talk.do("write", write, name)
        await talk.ask("beta", line())
        await talk.confirm("card")

    talk = Played(visit).types("A", "B")
    assert [(shown.label, bool(shown.key)) for shown in talk.screen.lines] == [("Name", False), ("Beta", True)]
    before = talk.kept
    for forged in ("fix:visit.name", "card:visit.extra", "fix:visit.nothing", "fix:", "card:visit.name", "nothing"):
        assert isinstance(talk.does(Tapped(talk.record.step, forged)), Stale)
    assert talk.kept == before


# Answers carried early, switches on the card

def test_an_option_may_answer_later_questions() -> None:
    """ "The same again": what it carries is not asked; what it does not is asked; each may be corrected."""
    async def visit(talk: Talk) -> None:
        same = {"c": {"": "a", "alpha": 4, "gamma": None}}
        kind = await talk.ask("kind", choice("a", "b", "c", carries=same))
        alpha = await talk.ask("alpha", number(0, 9))
        beta = await talk.ask("beta", line())
        gamma = await talk.ask("gamma", choice("p", may_skip=True))
        await talk.confirm("card")
        await talk.do("write", write, kind, alpha, beta, gamma)

    talk = Played(visit).taps("c")
    assert talk.open == "beta"
    assert talk.types("B").card == {"Kind": "An A", "Alpha": "4", "Beta": "B", "Gamma": "–"}
    assert talk.taps("fix:visit.alpha").types("5").taps("save").deeds == [("a", 5, "B", None)]


def test_an_early_answer_that_does_not_fit_is_asked() -> None:
    """What a line carried is checked like any answer."""
    async def visit(talk: Talk) -> None:
        await talk.ask("kind", choice("a", carries={"a": {"alpha": 40}}))
        await talk.ask("alpha", number(0, 9))
    talk = Played(visit).taps("a")
    assert talk.open == "alpha" and talk.screen.text.startswith("What was answered here before no longer fits")


async def switched(talk: Talk) -> None:
    """A question, a switch, what it opens, and one more question after it."""
    await talk.ask("name", line())
    gamma = await talk.ask("gamma", choice("p", "q")) if await talk.ask("extra", on_card()) else None
    beta = await talk.ask("beta", line())
    if await talk.confirm("card"):
        await talk.do("write", write, gamma, beta)

switched.__name__ = "visit"


def test_a_switch_on_the_card() -> None:
    """Never asked; tapped, it opens its questions and keeps the others; tapped again, it leaves them out."""
    talk = Played(switched).types("A", "B")
    labels = [button.label for row in talk.screen.rows for button in row]
    assert "More" in labels
    assert talk.taps("card:visit.extra").open == "gamma"
    talk.types("Q")
    assert talk.card == {"Name": "A", "Gamma": "Q", "Beta": "B"}
    assert "Less" in [button.label for row in talk.screen.rows for button in row]
    talk.taps("card:visit.extra")
    assert talk.card == {"Name": "A", "Beta": "B"} and talk.screen.after == "No longer used: Gamma."
    talk.taps("card:visit.extra")
    assert talk.card == {"Name": "A", "Gamma": "Q", "Beta": "B"}
    assert talk.taps("save").deeds == [("q", "B")]


def test_back_takes_a_switch_back() -> None:
    """Back at what a switch opened closes it again; a switch put off leaves nothing that Back would have to drop."""
    talk = Played(switched).types("A", "B").taps("card:visit.extra", "back")
    assert talk.open == "card"
    talk.taps("card:visit.extra").types("Q").taps("card:visit.extra", "back")
    assert talk.open == "beta" and "beta" not in talk.answers


# Drafts, doubts, taps

def test_half_finished_answers_survive() -> None:
    """Picks and counters stand in the record: a restart, a look at the question, or something odd loses none."""
    async def visit(talk: Talk) -> None:
        await talk.ask("tags", pick(3, ("x", "y", "z")))
        await talk.ask("counts", head_counts())

    talk = Played(visit).taps("x", "y")
    talk.does(None)
    talk.types("what?")
    assert [button.label for row in talk.screen.rows for button in row][:3] == ["✓ X", "✓ Y", "Z"]
    talk.taps("done", "tap", "0+5", "1+1", "0-1")
    talk.does(None)
    talk.types("14 18 1 0 / nonsense")
    talk.does(None)
    assert talk.screen.text == "Together 5"
    talk.taps("done")
    assert talk.answers == {"tags": ["x", "y"], "counts": [4, 1, 0, 0]}


def test_fast_taps_on_counters_each_count() -> None:
    """Taps that overtake the edit of their message carry an old step; on a hand counter each is one young person."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("counts", head_counts())
        await talk.confirm("card")

    talk = Played(visit).types("A").taps("tap")
    plus = tap_on(talk.screen, "1+1")
    for _ in range(4):
        assert isinstance(talk.does(plus), Asking)
    talk.does(Tapped(plus.step - 1, "tap"))  # the first button once more: counts nothing, loses nothing
    assert talk.screen.text == "Together 4"
    assert isinstance(talk.does(Tapped(plus.step - 2, "1+1")), Stale)  # of the question before
    talk.does(Tapped(plus.step, "done"))
    assert talk.answers["counts"] == [0, 4, 0, 0]
    assert isinstance(talk.does(plus), Stale)
    talk.taps("fix:visit.counts", "tap")
    plus = tap_on(talk.screen, "0+1")
    for _ in range(3):
        talk.does(plus)
    assert talk.screen.text == "Together 3"


def test_a_double_tap_on_back_goes_back_once() -> None:
    """Also at the counters, where other fast taps each count."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("counts", head_counts())
    talk = Played(visit).types("A").taps("tap", "0+1")
    back = tap_on(talk.screen, "back")
    talk.does(back)
    again = talk.does(back)
    assert isinstance(again, Stale) and again.twice
    assert talk.open == "counts" and talk.answers == {"name": "A"}


def test_stale_and_double_taps_change_nothing() -> None:
    """The second tap is silence, an old one a friendly word; both show where we are, and the record stays."""
    talk = Played(abc)
    old = talk.screen
    talk.types("A", "B")
    first = tap_on(talk.screen, "p")
    talk.does(first)
    before = talk.kept
    second = talk.does(first)
    assert isinstance(second, Stale) and second.twice and second.screen.title == "The card"
    for step, key in ((old.step, "p"), (first.step, "q"), (talk.record.step + 1, "save"), (0, "save"), (-1, "save")):
        stale = talk.does(Tapped(step, key))
        assert isinstance(stale, Stale) and not stale.twice
        assert stale.screen.text.startswith("That button was of an earlier question")
    assert talk.kept == before


def test_what_cannot_be_heard() -> None:
    """A picture, an unknown thing, or words at a card are answered, and change nothing."""
    talk = Played(abc)
    before = talk.kept
    assert "pictures" in talk.does(Sent("photo")).screen.text  # type: ignore[union-attr]
    assert "cannot read that" in talk.does(Sent("something of next year")).screen.text  # type: ignore[union-attr]
    assert talk.kept == before
    talk.types("A", "B", "P", "looks good to me")
    assert isinstance(talk.outcome, Unheard) and talk.screen.text.startswith("Tap Save")


def test_a_doubt_is_asked_once_more() -> None:
    """More than usual: "Yes, that is right" takes it, another answer replaces it, Back takes it away; it survives."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("counts", head_counts(usual=40, ages=age_bands(("13_15",))))
        await talk.ask("ages", age_bands(("13_15",)))
        await talk.confirm("card")

    talk = Played(visit).types("A", "50 0 0 0 / 13-15")
    doubted = "50 visits, more than usual here. Is that right? If not, type the four numbers again."
    assert talk.screen.text == doubted and "counts" not in talk.answers
    talk.does(None)
    assert talk.screen.text == doubted
    assert [button.key.partition(".")[2].partition(".")[2] for row in talk.screen.rows for button in row] == [
        "sure", "back"]
    assert talk.taps("back").screen.text == "How many came?"
    talk.types("60 0 0 0", "14 0 0 0")
    assert talk.answers["counts"] == [14, 0, 0, 0] and talk.open == "ages"
    talk.taps("back").types("50 0 0 0 / 13-15")
    sure = tap_on(talk.screen, "sure")
    talk.does(sure)
    assert talk.open == "card" and talk.answers["counts"] == [50, 0, 0, 0]
    assert isinstance(talk.does(sure), Stale)


def test_a_doubt_loses_no_counters() -> None:
    """Back from the doubt returns to the counters as they were; a second tap on Done is no second doubt."""
    async def visit(talk: Talk) -> None:
        await talk.ask("counts", head_counts(usual=4))
    talk = Played(visit).taps("tap", "0+5")
    done = tap_on(talk.screen, "done")
    talk.does(done)
    again = talk.does(done)
    assert isinstance(again, Stale) and again.twice
    assert talk.taps("back").screen.text == "Together 5"
    assert talk.taps("0-1", "done").answers == {"counts": [4, 0, 0, 0]}


# A changed script meets an old record

async def older(talk: Talk) -> None:
    """name, kind, a deed, alpha, tags."""
    await talk.ask("name", line())
    await talk.ask("kind", choice("a", "b"))
    await talk.do("write", write, "once")
    await talk.ask("alpha", number(0, 9))
    await talk.ask("tags", pick(3, ("x", "y", "z")))
    await talk.confirm("card")

older.__name__ = "visit"


def half_way() -> Played:
    """A talk of the older script, left at its half-finished tags."""
    return Played(older).types("A", "A B", "4").taps("x", "y")


def test_a_question_inserted_before() -> None:
    """It is asked; then the talk goes on where it stood. What was meant for the old question is not heard as its
    answer."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("new", line())
        await talk.ask("kind", choice("a", "b"))
        await talk.do("write", write, "once")
        await talk.ask("alpha", number(0, 9))
        await talk.ask("tags", pick(3, ("x", "y", "z")))
        await talk.confirm("card")

    for event in (None, Typed("7"), tap_on(half_way().screen, "z")):
        talk = half_way().changed(visit)
        talk.does(event)
        assert talk.open == "new" and "new" not in talk.answers
        assert talk.types("N").open == "tags"
        assert talk.answers == {"name": "A", "kind": "b", "alpha": 4, "new": "N"}
        assert talk.deeds == ["once"]


def test_a_question_removed_or_renamed() -> None:
    """What is asked no more is dropped at the end, never mentioned; a renamed question is asked under its new name."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.do("write", write, "once")
        await talk.ask("count", number(0, 9), high=9)
        await talk.ask("tags", pick(3, ("x", "y", "z")))
        if await talk.confirm("card"):
            await talk.say("done")

    talk = half_way().changed(visit)
    talk.does(None)
    assert talk.open == "count"
    talk.types("3").taps("x", "y", "z")
    assert talk.card == {"Name": "A", "Count": "3", "Tags": "X, Y and Z"}
    assert talk.taps("save").answers == {"name": "A", "count": 3, "tags": ["x", "y", "z"]}
    assert talk.deeds == ["once"]


def test_a_question_of_another_type() -> None:
    """An answer of the old kind is asked again; the later ones are kept."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", time_span())
        await talk.ask("kind", choice("a", "b"))
        await talk.do("write", write, "once")
        await talk.ask("alpha", number(0, 9))
        await talk.ask("tags", pick(3, ("x", "y", "z")))
        await talk.confirm("card")

    talk = half_way().changed(visit)
    talk.does(None)
    assert talk.open == "name" and "no longer fits" in talk.screen.text
    assert talk.types("17-21").open == "tags"
    assert talk.answers == {"name": ["17:00", "21:00"], "kind": "b", "alpha": 4} and talk.deeds == ["once"]


def test_options_changed() -> None:
    """An option that is gone is asked again, a bound that got narrower too; what still fits is kept."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("kind", choice("a", "c"))
        await talk.do("write", write, "once")
        await talk.ask("alpha", number(0, 3))
        await talk.ask("tags", pick(3, ("x", "z")))
        await talk.confirm("card")

    talk = half_way().changed(visit)
    talk.does(None)
    assert talk.open == "kind"
    assert talk.types("The same again").open == "alpha"
    assert talk.types("2").open == "tags"
    assert talk.taps("x", "z", "done").card == {"Name": "A", "Kind": "The same again", "Alpha": "2", "Tags": "X and Z"}
    assert talk.deeds == ["once"]


DRAFTED = {
    "counts": head_counts(), "ages": age_bands(("10_12", "13_15")), "tags": pick(2, ("x", "z")), "name": line(20),
    "alpha": number(0, 9, quick=(0, 1), more=True), "kind": choice("a", "b"), "day": day(NOW.date()),
    "times": time_span(), "beta": long_text(10), "new": time_zone("Europe/Helsinki"),
    "new_faces": code(lambda text: [text]),
}


@pytest.mark.parametrize("kind", DRAFTED)
def test_a_draft_of_another_type(kind: str) -> None:
    """A question that changed its type while it stood half-answered drops the draft, and asks."""
    drafts: list[Any] = [["x", "y"], [1, 2, 3, 4], "counting", "more", {"kept": "much too long for this"}, 3, [1], {},
                         [["x"]], ["under_10"], [-1, 0, 0, 0]]

    async def visit(talk: Talk) -> None:
        await talk.ask(kind, DRAFTED[kind])
    for draft in drafts:
        talk = Played(visit)
        stored = json.loads(talk.stored) | {"draft": draft, "version": "an older one"}
        talk.stored = json.dumps(stored)
        talk.does(None)
        assert talk.open == kind
        talk.types("")
        assert talk.open == kind


def test_a_doubt_of_another_type() -> None:
    """A doubt that no longer fits is forgotten; one written by an older program, without its words, still works."""
    async def visit(talk: Talk) -> None:
        await talk.ask("counts", head_counts(usual=4))

    async def other(talk: Talk) -> None:
        await talk.ask("counts", time_span())
    other.__name__ = "visit"

    talk = Played(visit).types("9 0 0 0").changed(other)
    talk.does(None)
    assert talk.screen.text == "How many came?" and talk.screen.rows == ()
    talk = Played(visit).types("9 0 0 0")
    stored = json.loads(talk.stored)
    stored["doubt"] = {"value": stored["doubt"]["value"], "also": {}}
    talk.stored = json.dumps(stored)
    talk.does(None)
    assert talk.taps("sure").answers == {"counts": [9, 0, 0, 0]}


@dataclass(frozen=True)
class Hut:
    """What is read of a hut; a later program wants more of it than an earlier one has recorded."""

    name: str
    beds: int


def read_hut(tx: Memory) -> Hut:
    tx.reads.append("hut")
    return Hut("Boathouse", 4)


@pytest.mark.parametrize("recorded", [{"name": "Boathouse"}, {"name": "Boathouse", "beds": "many"}, ["Boathouse", 4],
                                      "Boathouse", 7, [], {}])
@pytest.mark.parametrize("deployed", [True, False])
def test_a_look_recorded_in_another_shape(recorded: Any, deployed: bool) -> None:
    """A field missing or another kind: it is read again, and the talk goes on with the answers it has."""
    async def visit(talk: Talk) -> None:
        hut = await talk.look("hut", read_hut)
        await talk.ask("name", line())
        await talk.ask("count", number(0, hut.beds), high=hut.beds)
        await talk.confirm("card")

    talk = Played(visit).types("Aino")
    stored = json.loads(talk.stored)
    next(entry for entry in stored["entries"] if entry["kind"] == "look")["value"] = recorded
    talk.stored = json.dumps(stored | ({"version": "an older one"} if deployed else {}))
    talk.types("3")
    assert talk.card == {"Name": "Aino", "Count": "3"} and talk.world.reads == ["hut", "hut"]
    talk.does(None)
    assert talk.world.reads == ["hut", "hut"]


def test_a_deed_inserted_is_done_once() -> None:
    """A new deed before the open question happens at the first replay, even when the event itself is stale."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.do("first", write, "new deed")
        await talk.say("hello", who="you")
        await talk.ask("kind", choice("a", "b"))

    talk = Played(older).types("A").changed(visit)
    outcome = talk.does(Tapped(0, "nothing"))
    assert isinstance(outcome, Asking) and outcome.deeds and talk.said == ["Hello you."]
    talk.does(None)
    assert talk.deeds == ["new deed"]


def test_a_key_that_changed_its_kind() -> None:
    """What was a question is now a deed: the old answer is dropped, the deed is done."""
    async def visit(talk: Talk) -> None:
        await talk.do("name", write, "now a deed")
        await talk.ask("kind", choice("a", "b"))
    talk = Played(older).types("A").changed(visit)
    assert talk.taps("a").deeds == ["now a deed"]


def test_a_day_gone_by() -> None:
    """With the same script, an answer that time has made unfit is asked again; the later ones are kept."""
    async def visit(talk: Talk) -> None:
        await talk.ask("day", day(talk.today("Europe/Helsinki"), 14))
        await talk.ask("name", line())
        await talk.ask("beta", line())

    talk = Played(visit).types("1.5.", "A")
    talk.world.now = datetime(2026, 5, 17, 18, 0, tzinfo=UTC)
    talk.types("meant for beta")
    assert talk.open == "day" and "no longer fits" in talk.screen.text
    talk.does(None)
    assert talk.types("15.5.").open == "beta"
    assert talk.answers == {"name": "A", "day": "2026-05-15"}


def test_a_correction_that_is_asked_no_more() -> None:
    """A question opened by Correct that the new script lacks: back to the card, with nothing hanging over."""
    async def visit(talk: Talk) -> None:
        await talk.ask("name", line())
        await talk.ask("gamma", choice("p", "q", may_skip=True))
        await talk.confirm("card")
    talk = Played(abc).types("A", "B", "P").taps("fix:visit.beta").changed(visit)
    talk.does(Typed("C"))
    assert talk.open == "card" and not talk.record.correcting
    assert talk.taps("back").open == "gamma"


def test_a_record_of_a_newer_program() -> None:
    """Fields that this program does not know are left aside: one may go back a version."""
    record = Record.of({"step": 3, "of_tomorrow": 1, "entries": [
        {"key": "visit.name", "kind": "answer", "value": "A", "of_tomorrow": 2}]})
    assert record.step == 3 and record.answers() == 1


# A model of answers against the engine

OPTIONS: dict[str, list[tuple[str, Any]]] = {
    "kind": [("a", "a"), ("b", "b"), ("c", "a")],
    "alpha": [("0", 0), ("3", 3), ("9", 9), ("skip", None)],
    "tags": [("x", ["x"]), ("y", ["y"])],
    "beta": [("one", "one"), ("two words", "two words")],
    "count": [("0", 0), ("2", 2), ("7", 7)],
    "gamma": [("p", "p"), ("q", "q")],
}
CARRIED = {"alpha": 3, "count": 7}


async def modelled(talk: Talk) -> None:
    """Two branches, a bound that depends on an answer, something carried, a switch."""
    kind = await talk.ask("kind", choice("a", "b", "c", carries={"c": {"": "a", **CARRIED}}))
    told = {"kind": kind}
    if kind == "a":
        told["alpha"] = await talk.ask("alpha", number(0, 9, may_skip=True))
        told["tags"] = await talk.ask("tags", pick(1, ("x", "y")))
    else:
        told["beta"] = await talk.ask("beta", line())
    most = most_of(told)
    await talk.look("seen", read, most)
    told["count"] = await talk.ask("count", number(0, most), high=most)
    if await talk.ask("extra", on_card()):
        told["gamma"] = await talk.ask("gamma", choice("p", "q"))
    if await talk.confirm("card"):
        await talk.do("write", write, told)
    await talk.say("done")

modelled.__name__ = "visit"


def most_of(told: dict[str, Any]) -> int:
    return 9 if told.get("alpha") is None else int(told["alpha"])


@dataclass
class Model:
    """What a person means: answers by question, which of them were carried by `kind`, and the line being corrected."""

    given: dict[str, Any] = field(default_factory=dict)
    carried: set[str] = field(default_factory=set)
    correcting: str = ""

    def path(self) -> tuple[list[str], str]:
        """The questions answered on the way, and the open one; an answer out of bounds is forgotten on the way."""
        way: list[str] = []
        told: dict[str, Any] = {}
        keys = ["kind"]
        while keys:
            key = keys.pop(0)
            if key == self.correcting or (key != "extra" and key not in self.given):
                return way, key
            if key == "count" and not 0 <= self.given[key] <= most_of(told):
                del self.given[key]
                self.carried.discard(key)
                return way, key
            if key in self.given:
                way.append(key)
                told[key] = self.given[key]
            if key == "kind":
                keys = ["alpha", "tags", "count"] if told[key] == "a" else ["beta", "count"]
            elif key == "count":
                keys = ["extra"]
            elif key == "extra" and told.get(key):
                keys = ["gamma"]
        return way, "card"

    def told(self) -> dict[str, Any]:
        return {key: self.given[key] for key in self.path()[0] if key != "extra"}

    def answer(self, key: str, said: str, value: Any) -> None:
        self.given[key] = value
        self.carried.discard(key)
        if said == "c":
            for other, early in CARRIED.items():
                if other not in self.given:
                    self.carried.add(other)
                self.given[other] = early
        self.correcting = ""

    def back(self) -> None:
        if self.correcting:
            self.correcting = ""
            return
        last = next((key for key in reversed(self.path()[0]) if key not in self.carried), None)
        if last is not None:
            del self.given[last]
            if last == "kind":
                for key in self.carried:
                    del self.given[key]
                self.carried.clear()


class AnswersAgainstAModel(RuleBasedStateMachine):
    """Random answers, Back, Correct, switches, double and stale taps, restarts; then Save."""

    @initialize()
    def begin(self) -> None:
        """A new talk, of which nothing has been said."""
        self.talk, self.model = Played(modelled), Model()
        self.past: list[Tapped] = []

    def going(self) -> bool:
        return not isinstance(self.talk.outcome, Ended)

    def tap(self, key: str) -> None:
        event = tap_on(self.talk.screen, key)
        self.past.append(event)
        self.talk.does(event)

    @precondition(going)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        key = self.model.path()[1]
        if key == "card":
            return
        most = most_of(self.model.told())
        fitting = [(said, value) for said, value in OPTIONS[key] if key != "count" or value <= most]
        said, value = data.draw(st.sampled_from(fitting))
        if said in ("a", "b", "c", "x", "y", "p", "q", "skip"):
            self.tap(said)
        else:
            self.talk.types(said)
            while isinstance(self.talk.outcome, Unheard) and "noted" in self.talk.screen.text:
                self.talk.types(said)  # taken for one more answer to the question before, of which it is told
        self.model.answer(key, said, value)

    @precondition(going)
    @rule()
    def back(self) -> None:
        if any(button.key.endswith(".back") for row in self.talk.screen.rows for button in row):
            self.tap("back")
            self.model.back()

    def at_the_card(self) -> bool:
        return self.going() and self.model.path()[1] == "card"

    @precondition(at_the_card)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from([key for key in self.model.path()[0] if key != "extra"]))
        self.tap(f"fix:visit.{key}")
        self.model.correcting = key

    @precondition(at_the_card)
    @rule()
    def switch(self) -> None:
        self.tap("card:visit.extra")
        if self.model.given.pop("extra", None) is None:
            self.model.given["extra"] = True

    @rule(data=st.data())
    @precondition(lambda self: self.going() and self.past)
    def tap_again(self, data: st.DataObject) -> None:
        """A tap once more, of just now or of long ago."""
        before = self.talk.kept
        assert isinstance(self.talk.does(data.draw(st.sampled_from(self.past))), Stale)
        assert self.talk.kept == before

    @precondition(going)
    @rule(text=st.sampled_from(["", "?", "99999999", "x" * 200]))
    def says_nonsense(self, text: str) -> None:
        if self.model.path()[1] != "beta":
            self.talk.types(text)

    @precondition(going)
    @rule()
    def looks_again(self) -> None:
        assert isinstance(self.talk.does(None), Asking)

    @precondition(at_the_card)
    @rule()
    def save(self) -> None:
        told = self.model.told()
        self.tap("save")
        assert isinstance(self.talk.outcome, Ended)
        assert self.talk.deeds == [told]
        assert {key: value for key, value in self.talk.answers.items() if key != "extra"} == told

    @precondition(lambda self: not self.going())
    @rule()
    def another_talk(self) -> None:
        self.begin()

    @invariant()
    def they_agree(self) -> None:
        if not self.going():
            return
        assert self.talk.deeds == []
        way, opened = self.model.path()
        assert self.talk.open == opened
        assert {key: self.talk.answers[key] for key in way} == {key: self.model.given[key] for key in way}
        if opened == "card":
            assert [shown.label.lower() for shown in self.talk.screen.lines] == [key for key in way if key != "extra"]


TestAnswersAgainstAModel = AnswersAgainstAModel.TestCase
TestAnswersAgainstAModel.settings = settings(max_examples=60, stateful_step_count=30, deadline=None, database=None,
                                             suppress_health_check=list(HealthCheck))


# What the engine leaves alone

def test_the_engine_is_light() -> None:
    """Importing the engine and what it needs pulls in no database, Telegram, clock, picture or web library."""
    heavy = ("sqlalchemy", "sqlmodel", "telegram", "aiogram", "apscheduler", "matplotlib", "starlette", "uvicorn",
             "alembic", "fluent", "babel", "pydantic")
    code = ("import sys, conversations.engine, conversations.talk, conversations.answers, conversations.screen; "
            f"print([name for name in {heavy} if name in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_engine_knows_no_clock_and_no_chance() -> None:
    """Neither is named in its source."""
    tree = ast.parse(inspect.getsource(engine))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not imported & {"time", "datetime", "random", "secrets", "os", "uuid"}
    assert "datetime.now" not in inspect.getsource(engine) and "time.time" not in inspect.getsource(engine)


def test_what_was_done_is_kept_for_the_story() -> None:
    """Each tap with its step, of words only the shape, the kind of things; and the moment where a minute passed."""
    talk = Played(abc)
    talk.types("A", "Matti, 12 and 123456")
    talk.does(Sent("photo"))
    events = talk.record.events
    assert ["typed", "x"] in events and ["typed", "xxxxx, 12 xxx 000000"] in events and ["sent", "photo"] in events
    assert "Matti" not in talk.stored.replace('"value": "Matti', "")
