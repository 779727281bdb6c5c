"""Small versions of the proofs under `make bench` that nothing is lost: real processes, real HTTP, few people."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.benchmarks import broadcast, crash, faults, soak
from tests.benchmarks.users import BANDS, MINUTES, Manners, WatchedTelegram, invent
from tests.telegram_stand_in import Limits

pytestmark = pytest.mark.kills
IN_A_HURRY = Manners(thinks=(0.02, 0.15), patience=4.0)


@pytest.mark.parametrize(("library", "mode"), [("ptb", "polling"), ("aiogram", "webhook")])
async def test_killed_again_and_again_under_load(library: str, mode: str) -> None:
    """Whenever the program is killed, everybody's evening is in the book once and as they said it."""
    crashed = await crash.crash(library, mode, 8, 4, manners=IN_A_HURRY)
    found = crashed.compared
    assert crashed.kills == 4
    assert (found.stored, found.lost, found.doubled, found.wrong, found.stuck) == (8, 0, 0, 0, 0), crashed.lines("")


async def test_over_a_bad_line() -> None:
    """Whatever goes wrong with some calls, each talk ends right and in its order, and every repeat has its reason."""
    disturbed = await faults.faulty(4, share=0.08, per_second=6, manners=Manners(thinks=(0.1, 0.3), patience=30.0))
    found = disturbed.compared
    assert (found.stored, found.lost, found.doubled, found.wrong, found.stuck) == (4, 0, 0, 0, 0), disturbed.lines()
    assert not disturbed.unexplained and not disturbed.out_of_order
    assert disturbed.faults.fell, "nothing went wrong"


async def test_many_talk_at_once_and_nobody_is_refused() -> None:
    """Replies, edits and buttons taken away together stay within Telegram's limits, however many are due at once."""
    quick = Manners(thinks=(0.05, 0.2), twice=0.0, patience=60.0)
    _, compared, telegram, _ = await faults.talked(12, quick, 1, None, Limits(), per_second=50)
    assert (compared.stored, compared.wrong, compared.stuck) == (12, 0, 0), compared.line()
    assert [call.method for call in telegram.calls if call.status == 429] == []
    assert len(telegram.sent("editMessageReplyMarkup")) > 12


async def test_many_chats_on_monday_morning() -> None:
    """Every chat gets its week once, and none is refused for haste."""
    sent = await broadcast.morning(24, own=True)
    assert (sent.lost, sent.doubled, sent.refused) == ([], [], 0), sent.lines("")


async def test_many_chats_over_a_bad_line() -> None:
    """No chat gets a week twice; whoever may not have got it is named to the mentor."""
    sent = await broadcast.morning(24, own=False, share=0.3, kinds=("500", "answer lost", "request lost"))
    assert (sent.lost, sent.doubled, sent.not_named) == ([], [], []), sent.lines("")
    assert sent.faults["answer lost"], "no answer was lost"


async def test_what_has_had_its_time_is_erased() -> None:
    """After sixty-one days nothing is left of a talk but what the book holds: no update, no talk, no sentence sent."""
    soaked, (before, after) = await soak.jumped(4, 61.0)
    assert before.rows["inbox"] > 20 and before.rows["talks"] == 4
    assert (after.rows["inbox"], after.rows["talks"]) == (0, 0)
    assert soaked.saved == soaked.stored and soaked.saved + soaked.left == 4
    assert (soaked.texts_kept, soaked.texts_in_file) == (0, 0)


async def test_people_say_everything_that_can_be_said() -> None:
    """Among those of a benchmark somebody skips, types, taps and counts each of the questions."""
    users = invent(WatchedTelegram(), 200, 1, Manners())
    manners = Counter(user.said.manner for user in users)
    assert min(manners[manner] for manner in ("typed", "line", "counters", "at once")) >= 10
    assert {band for user in users for band in user.said.ages or ()} == set(BANDS)
    assert {user.said.minutes for user in users if user.said.minutes} == set(MINUTES)
    assert len({user.said.record() for user in users}) == 200
