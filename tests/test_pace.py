"""The limits of a channel: never more than it takes, replies first, and nobody waits for another chat's limit."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels import Limits
from bot.pace import Pace, Turn, Window


@given(many=st.integers(1, 5), requests=st.lists(st.tuples(st.floats(0, 0.5), st.floats(0, 3)), max_size=40))
def test_never_more_than_it_takes(many: int, requests: list[tuple[float, float]]) -> None:
    """However long requests take and wherever on their way they are counted, no second holds more than `many`."""
    window, now = Window(many, 1.0), 0.0
    under_way: list[tuple[float, float]] = []
    spans: list[tuple[float, float]] = []
    for pause, takes in requests:
        now += pause
        while True:
            for span in sorted(one for one in under_way if one[1] <= now):
                under_way.remove(span)
                window.end(span[1])
            wait = window.wait(now)
            if wait == 0:
                break
            now = min(now + wait, *(end for _, end in under_way)) if under_way else now + wait
        window.begin()
        under_way.append((now, now + takes))
        spans.append((now, now + takes))
    starts, ends = sorted(span[0] for span in spans), sorted(span[1] for span in spans)
    for place in range(many, len(starts)):
        assert starts[place] >= ends[place - many] + 1 - 1e-6  # the n-th before is over for a second


async def sends(pace: Pace, chat: str, urgent: bool, order: list[str]) -> None:
    turn = Turn(pace, urgent)
    await turn.come()
    pace.begin(chat, group=False, edit=False)
    order.append(chat)
    await asyncio.sleep(0)
    pace.end(chat, group=False, edit=False)


async def test_replies_go_first() -> None:
    """Replies that come after scheduled messages overtake all that still wait; none is forgotten."""
    order: list[str] = []
    pace = Pace(Limits(per_second=5), asyncio.get_running_loop().time)
    scheduled = [asyncio.create_task(sends(pace, f"scheduled {number}", False, order)) for number in range(8)]
    await asyncio.sleep(0.05)
    replies = [asyncio.create_task(sends(pace, f"reply {number}", True, order)) for number in range(4)]
    await asyncio.gather(*scheduled, *replies)
    assert [name.partition(" ")[0] for name in order] == ["scheduled"] * 3 + ["reply"] * 4 + ["scheduled"] * 5
    assert [name for name in order if name.startswith("scheduled")] == [f"scheduled {number}" for number in range(8)]


async def test_scheduled_ones_go_evenly() -> None:
    """A few at once, the rest one after the other; a reply goes between them while there is room."""
    now = [100.0]
    pace = Pace(Limits(per_second=10), lambda: now[0])
    assert [pace.goes_at_once(True) for _ in range(5)] == [True, True, True, False, False]
    assert pace.goes_at_once(False)
    now[0] += 0.11
    assert [pace.goes_at_once(True) for _ in range(2)] == [True, False]
    assert [pace.goes_at_once(False) for _ in range(6)] == [True] * 5 + [False]


async def test_hurry() -> None:
    """Who waits with others moves before them when a reply is put behind what it waits with."""
    order: list[str] = []
    pace = Pace(Limits(per_second=1), asyncio.get_running_loop().time)
    await sends(pace, "first", True, order)
    slow = asyncio.create_task(sends(pace, "slow", False, order))
    turn = Turn(pace, False)
    waits = asyncio.create_task(turn.come())
    await asyncio.sleep(0.01)
    turn.hurry()
    await waits
    order.append("hurried")
    pace.leave()
    await slow
    assert order == ["first", "hurried", "slow"]


async def test_who_gives_up_leaves_no_hole() -> None:
    """A turn that is cancelled while it waits takes nobody's place."""
    order: list[str] = []
    pace = Pace(Limits(per_second=2), asyncio.get_running_loop().time)
    await sends(pace, "one", True, order)
    await sends(pace, "two", True, order)
    gone = asyncio.create_task(sends(pace, "gone", True, order))
    after = asyncio.create_task(sends(pace, "after", True, order))
    await asyncio.sleep(0.01)
    gone.cancel()
    with suppress(asyncio.CancelledError):
        await gone
    await asyncio.wait_for(after, 3)
    assert order == ["one", "two", "after"]


@pytest.mark.parametrize(("edit", "group", "waits"), [(False, False, True), (True, False, False), (True, True, True)])
async def test_a_chats_own_limit(edit: bool, group: bool, waits: bool) -> None:
    """Three messages at once, then one a second; edits count in groups alone, which take twenty a minute; and another
    chat waits for none of it."""
    now = [0.0]
    pace = Pace(Limits(), lambda: now[0])
    for _ in range(20 if group else 3):
        assert pace.goes_at_once(False)
        assert pace.chat_wait("1", group=group, edit=edit) == 0
        pace.begin("1", group=group, edit=edit)
        pace.end("1", group=group, edit=edit)
    assert (pace.chat_wait("1", group=group, edit=edit) > 0) is waits
    assert pace.chat_wait("2", group=group, edit=edit) == 0
    now[0] += 61
    assert pace.chat_wait("1", group=group, edit=edit) == 0


@settings(max_examples=20)
@given(chats=st.lists(st.integers(1, 9), min_size=1, max_size=30))
def test_chats_long_silent_are_forgotten(chats: list[int]) -> None:
    """What is remembered of a chat is dropped once it limits nothing."""
    now = [0.0]
    pace = Pace(Limits(), lambda: now[0])
    for number in range(2100):
        pace.begin(f"old {number}", group=False, edit=False)
        pace._all.begin()
        pace.end(f"old {number}", group=False, edit=False)
        now[0] += 0.1
    now[0] += 10
    for chat in chats:
        pace.chat_wait(f"new {chat}", group=False, edit=False)
    assert len(pace._chats) <= len(set(chats)) + 2001


async def test_a_turn_that_comes_too_late_is_free_again() -> None:
    """Whoever is stopped at the moment its turn comes keeps no place."""
    pace = Pace(Limits(per_second=1), asyncio.get_running_loop().time)
    assert pace.goes_at_once(False)
    turn = Turn(pace, True)
    waiting = asyncio.create_task(turn.come())
    await asyncio.sleep(0)
    pace.leave()  # serves the one that waits
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert pace.goes_at_once(False)
