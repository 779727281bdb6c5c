"""A talk that goes on where it stands comes out as one that is replayed, whatever has happened meanwhile."""

from __future__ import annotations

import ast
import gc
import json
import weakref
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations import runs
from conversations.answers import head_counts, long_text, number
from conversations.engine import Asking, Ended, Outcome, Stale, Unheard, play
from conversations.record import Event, Record, Tapped, Typed
from conversations.runs import Runs
from conversations.talk import Place, Talk
from tests.test_engine import Memory, read, tap_on, write


def fact(tx: Memory, name: str) -> int:
    return tx.facts.get(name, 0)


async def visit(talk: Talk) -> None:
    """A bit of everything that a run may be made of."""
    if await talk.look("taken", fact, "taken", fresh=True) == 9:
        return await talk.say("busy", who="Maija")
    known = await talk.look("known", read, talk.today("Europe/Helsinki").isoformat())
    came = await talk.ask("counts", head_counts())
    late = talk.has_come(talk.begun + timedelta(minutes=30))
    await talk.do("take", write, "taken by", talk.me.name, talk.now, repeatable=True)
    if late or await talk.look("open", fact, "open", fresh=True):
        await talk.ask("new", long_text(may_skip=True))
    new = await talk.ask("new_faces", number(0, 5, may_skip=True))
    if await talk.confirm("card", where=talk.here.channel):
        await talk.do("saved", write, came, new, known[:1])
        await talk.say("done")
    return None


def shown(outcome: Outcome) -> Any:
    """What a person sees, and what the desk goes by."""
    said = outcome.said if isinstance(outcome, (Asking, Ended)) else []
    screen = outcome.screen if isinstance(outcome, (Asking, Stale, Unheard)) else None
    return type(outcome), said, screen, getattr(outcome, "twice", None), getattr(outcome, "deeds", None)


STEPS = st.one_of(
    st.sampled_from(("3 1 0 0", "2", "words", "0")).map(Typed),
    st.integers(0, 9),
    st.sampled_from(("look", "an hour", "midnight", "taken", "open", "other place", "other name", "other record")))


@settings(max_examples=300)
@given(st.lists(STEPS, max_size=25))
def test_it_comes_out_as_replayed(steps: list[Event | int | str]) -> None:
    """Screens, records and deeds are the same, step by step: with every answer and Back and Correct, when time passes,
    when what was read, the place, the person, or the record itself has become another meanwhile."""
    mine, one, other = Runs(), Memory(), Memory()
    kept: dict[str, Any] = Record().plain()
    told = json.dumps(kept)
    screen = None
    for step in ["look", *steps]:
        event: Event | None = None
        if isinstance(step, Typed):
            event = step
        elif isinstance(step, int):
            keys = [button.key for row in screen.rows for button in row if button.key] if screen is not None else []
            keys += [line.key for line in screen.lines if line.key] if screen is not None else []
            if not keys:
                continue
            bound, _, key = keys[step % len(keys)].partition(".")[2].partition(".")
            event = Tapped(int(bound), key)
        else:
            for world in (one, other):
                happens(step, world)
            if step == "other record":
                without = Record.of(json.loads(told))
                without.entries, without.step = without.entries[:2], without.step + 1
                told, kept = json.dumps(without.plain()), without.plain()
        outcome, _, kept = mine.play(visit, [], json.loads(json.dumps(kept)), event, one)
        record = Record.of(json.loads(told))
        expected = play(visit, [], record, event, other)
        told = json.dumps(record.plain())
        assert shown(outcome) == shown(expected)
        assert json.loads(json.dumps(kept)) == json.loads(told)
        assert one.deeds == other.deeds
        if isinstance(outcome, Ended):
            return
        screen = outcome.screen  # type: ignore[union-attr]


def happens(what: str, world: Memory) -> None:
    if what == "an hour":
        world.now += timedelta(hours=1)
    elif what == "midnight":
        world.now += timedelta(days=1)
    elif what == "other place":
        world.here = Place("browser", "elsewhere")
    elif what == "other name":
        world.me = replace(world.me, name="Maija")
    elif what != "other record":
        world.facts[what] = world.facts.get(what, 0) + (9 if what == "taken" else 1)


def test_no_replay_in_an_evening_of_its_own() -> None:
    """Where nothing has changed, the script runs once through the whole talk, and reads nothing twice but what is
    fresh."""
    mine, world = Runs(), Memory()
    outcome, _, kept = mine.play(visit, [], Record().plain(), None, world)
    for said in ("3 1 0 0", "2", "save"):
        assert isinstance(outcome, Asking)
        event = tap_on(outcome.screen, said) if said == "save" else Typed(said)
        outcome, _, kept = mine.play(visit, [], json.loads(json.dumps(kept)), event, world)
    assert isinstance(outcome, Ended)
    assert (mine.resumed, len(world.reads)) == (3, 1)


def test_only_so_many_are_kept() -> None:
    """The longest unused goes first, and is replayed when its person comes back; the numbers are bounded."""
    mine = Runs(most=2)
    kept = {number: Record().plain() for number in (1, 2, 3)}
    for number_of, event in ((1, None), (2, None), (3, None), (2, Typed("4")), (1, Typed("4"))):
        world = Memory(talk_id=number_of)
        outcome, _, kept[number_of] = mine.play(visit, [], kept[number_of], event, world)
        assert isinstance(outcome, Asking)
    assert (mine.resumed, len(mine._waiting)) == (1, 2)


def test_nothing_of_a_run_is_left() -> None:
    """A run that has ended, or was let go, is gone at once, and not only when garbage is collected."""
    mine, world = Runs(most=1), Memory()
    gc.collect()
    gc.disable()
    try:
        _, _, kept = mine.play(visit, [], Record().plain(), None, world)
        first = weakref.ref(mine._waiting[world.talk_id][0])
        mine.play(visit, [], Record().plain(), None, Memory(talk_id=8))
        second = weakref.ref(mine._waiting[8][0])
        outcome, _, kept = mine.play(visit, [], kept, Typed("3"), world)
        third = weakref.ref(mine._waiting[world.talk_id][0])
        for said in ("2", "save"):
            assert isinstance(outcome, Asking)
            event = tap_on(outcome.screen, said) if said == "save" else Typed(said)
            outcome, _, kept = mine.play(visit, [], kept, event, world)
        assert isinstance(outcome, Ended)
        assert (first(), second(), third()) == (None, None, None)
    finally:
        gc.enable()


def test_a_play_that_fails_leaves_nothing_behind() -> None:
    """A deed that could not be done: the run is gone, and the talk is replayed from the record as it was."""
    def refuses(tx: Memory) -> int:
        if tx.facts.get("open"):
            raise OSError("no room")
        return 1

    async def visit(talk: Talk) -> None:
        await talk.ask("counts", head_counts())
        await talk.do("saved", refuses)

    mine, world = Runs(), Memory(facts={"open": 1})
    _, _, kept = mine.play(visit, [], Record().plain(), None, world)
    try:
        mine.play(visit, [], kept, Typed("3"), world)
        raise AssertionError("it should have failed")
    except OSError:
        world.facts.clear()
    outcome, _, _ = mine.play(visit, [], kept, Typed("3"), world)
    assert isinstance(outcome, Ended)
    assert mine.resumed == 1


@pytest.mark.parametrize("path", sorted(Path(runs.__file__).parent.glob("*.py")), ids=lambda path: path.stem)
def test_the_moment_is_only_handed_on(path: Path) -> None:
    """No dialogue goes by `talk.now` itself, which passes while a run waits: it is an argument of deeds and of fresh
    looks, which get the moment of their own update. For anything else there are `today` and `has_come`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    handed = [argument for call in ast.walk(tree) if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
              and (call.func.attr == "do" or any(word.arg == "fresh" for word in call.keywords))
              for argument in call.args]
    used = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "now"
            and isinstance(node.value, ast.Name) and node.value.id == "talk"]
    assert [ast.unparse(node) for node in used if node not in handed] == []
