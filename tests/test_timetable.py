"""What the clock does: plans, asks, sends the week, closes and erases; each once, however often or late it ticks."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text

import bot.timetable
from bot.channels import Incoming
from bot.timetable import AT_ONCE, prune, tick
from reports.periods import next_monday
from storage import browsers, chats, inbox, people, units
from storage.outbox import outbox
from storage.sessions import sessions
from storage.talks import talks
from storage.units import Slot
from tests.databases import fresh_sqlite
from tests.players import TerminalPlayer
from tests.stories import HELSINKI, START, Cast, write_cast

FRIDAY = date(2026, 5, 15)
ASKED = "Open evening at Boathouse, Fri 17–21. Held?"


def helsinki(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=HELSINKI).astimezone(UTC)


class Town(TerminalPlayer):
    """The cast at their terminals, on a SQLite book, with a clock turned by hand."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.cast: Cast = write_cast(self.book)
        self.know(self.cast)

    async def at(self, moment: datetime) -> dict[str, list[str]]:
        """Turn the clock, tick, and see what is shown to whom: the first line of each message."""
        self.clock.at = moment
        await self.tick()
        return self.shown()

    def shown(self) -> dict[str, list[str]]:
        return {name: [message.text[0] for message in messages] for name, messages in self.fresh().items()}

    async def hears(self, who: str, said: str) -> list[str]:
        """Somebody types, or taps what stands in brackets; the first lines of what they are answered."""
        if said.startswith("["):
            await self.taps(who, said[1:-1], again=False)
        else:
            await self.writes(who, said)
        return self.shown().get(who, [])

    def works(self, who: str, unit: int | None, organisation: int | None = None) -> int:
        """Let somebody of the cast be a worker, with a terminal of their own."""
        with self.book.transaction() as tx:
            member = self.cast.members.get(who) or people.new_member(tx, who, "en", START)
            people.give_role(tx, member, "worker", organisation or self.cast.lakeside, unit, START)
            people.know_as(tx, people.meet(tx, "terminal", who, "en", START).identity_id, member)
        return member

    def rows(self, table: Any) -> list[Any]:
        with self.book.reading() as tx:
            return list(tx.execute(select(table).order_by(*table.primary_key.columns)))

    def weeks(self) -> list[tuple[str, datetime]]:
        """Which chats have been sent a week, and when."""
        return [(row.chat, row.created_at) for row in self.rows(outbox) if (row.unique_key or "").startswith("week:")]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(fresh_sqlite(tmp_path))
    with made.book.transaction() as tx:
        tick(made.desk, tx)
    yield made
    made.book.close()


@pytest.fixture
async def other(town: Town) -> AsyncIterator[TerminalPlayer]:
    """A second process on the same book, with the same clock."""
    process = TerminalPlayer(town.url)
    process.clock = town.clock
    process.open()
    yield process
    process.book.close()


# Planning

async def test_planned_two_weeks_ahead(town: Town) -> None:
    """Planned sessions stand in the book for today and fourteen days more, each once, in the team's local time."""
    assert [row.starts for row in town.rows(sessions)] == [datetime(2026, 5, 15, 17), datetime(2026, 5, 22, 17)]
    await town.at(START + timedelta(minutes=1))
    assert len(town.rows(sessions)) == 2
    await town.at(START + timedelta(days=1))
    assert [row.date for row in town.rows(sessions)][2:] == [date(2026, 5, 29)]


# Asking

async def test_asked_at_the_end_and_once(town: Town, other: TerminalPlayer) -> None:
    """The question comes when the session is over, not before, and once, however many processes tick."""
    assert await town.at(helsinki(FRIDAY, 20, 59)) == {}
    assert await town.at(helsinki(FRIDAY, 21)) == {"Aino": [ASKED]}
    await other.tick()
    assert await town.at(helsinki(FRIDAY, 21, 1)) == {}
    assert await town.at(helsinki(FRIDAY, 23)) == {}
    assert (await town.at(helsinki(FRIDAY + timedelta(7), 21))).keys() == {"Aino"}


async def test_who_is_asked(town: Town) -> None:
    """All workers of the unit, those of the whole organisation too; no mentor, no other unit or town, nobody gone."""
    with town.book.transaction() as tx:
        den = units.open_unit(tx, town.cast.lakeside, "Den", START)
        left = people.new_member(tx, "Left", "en", START)
        people.give_role(tx, left, "worker", town.cast.lakeside, town.cast.boathouse, START)
        people.know_as(tx, people.meet(tx, "terminal", "left", "en", START).identity_id, left)
        tx.execute(people.members.update().where(people.members.c.id == left).values(left_at=START))
    town.works("Maija", None)
    town.works("Liisa", den)
    assert await town.at(helsinki(FRIDAY, 21)) == {"Aino": [ASKED], "Maija": [ASKED]}


async def test_worker_without_a_channel(town: Town) -> None:
    """A worker who cannot be reached keeps nobody else from being asked."""
    with town.book.transaction() as tx:
        nowhere = people.new_member(tx, "Nowhere", "en", START)
        people.give_role(tx, nowhere, "worker", town.cast.lakeside, town.cast.boathouse, START)
        people.mark_unreachable(tx, "terminal", "Aino", START)
    town.works("Maija", town.cast.boathouse)
    assert await town.at(helsinki(FRIDAY, 21)) == {"Maija": [ASKED]}


async def logged(town: Town, who: str = "Aino") -> None:
    """Log what has just been asked, or offered, in the shortest way."""
    for said in ("14 18 1 0 / 13-15 / +2", "[No]", "[Skip]", "[Save]"):
        await town.hears(who, said)


async def by_hand(town: Town) -> None:
    for said in ("/log", "[Open evening]", "[Today]"):
        await town.hears("Aino", said)


async def test_not_asked_when_logged_by_hand(town: Town) -> None:
    """Whoever has logged the evening before it ended has answered for everybody."""
    town.works("Maija", town.cast.boathouse)
    await town.at(helsinki(FRIDAY, 20, 30))
    await by_hand(town)
    await logged(town)
    assert await town.at(helsinki(FRIDAY, 21)) == {}
    assert [row.status for row in town.rows(sessions)][:1] == ["held"]


async def test_not_asked_while_somebody_is_telling(town: Town) -> None:
    """Nobody is asked about what a colleague is just logging; thrown away, it is asked after all."""
    town.works("Maija", town.cast.boathouse)
    await town.at(helsinki(FRIDAY, 20, 55))
    await by_hand(town)
    await town.hears("Aino", "14 18 1 0 / 13-15 / +2")
    assert await town.at(helsinki(FRIDAY, 21)) == {}
    for said in ("[No]", "[Skip]", "[Throw away]"):
        await town.hears("Aino", said)
    assert await town.at(helsinki(FRIDAY, 21, 10)) == {"Aino": [ASKED], "Maija": [ASKED]}


@pytest.mark.parametrize(("hours", "asked"), [(13, True), (23, True), (25, False), (7 * 24 + 13, False)])
async def test_server_down_over_the_end(town: Town, hours: int, asked: bool) -> None:
    """A server that comes back within a day asks then, once; what is older stays quiet and can be logged by hand."""
    await town.at(helsinki(FRIDAY, 16))
    await town.restart()
    shown = await town.at(helsinki(FRIDAY, 21) + timedelta(hours=hours))
    assert [said for lines in shown.values() for said in lines if "Fri 15 May" in said] == (
        ["Open evening at Boathouse, Fri 15 May, 17–21. Held?"] if asked else [])
    assert await town.at(town.clock.at + timedelta(minutes=1)) == {}
    if not asked:
        assert (await town.hears("Aino", "/log"))[-1] == "Which session?"


async def test_other_time_zones(town: Town) -> None:
    """Each organisation is asked when its own wall clock says so."""
    zones = {"America/St_Johns": "Newfoundland", "Asia/Kathmandu": "Kathmandu", "Europe/Dublin": "Dublin"}
    with town.book.transaction() as tx:
        for zone, name in zones.items():
            organisation = units.found_organisation(tx, name, "en", zone, START)
            unit = units.open_unit(tx, organisation, f"{name} house", START)
            units.add_activity(tx, unit, "Evening", "open", [Slot(4, time(17), time(21))], START)
    await town.at(START)
    over = {row.unit_id: row.over_at for row in town.rows(sessions) if row.date == FRIDAY}
    assert sorted(over.values()) == [datetime(2026, 5, 15, *at, tzinfo=UTC) for at in (
        (15, 15), (18, 0), (20, 0), (23, 30))]
    for unit, moment in sorted(over.items(), key=lambda pair: pair[1]):
        await town.at(moment - timedelta(minutes=1))
        assert [row for row in town.rows(sessions) if row.unit_id == unit and row.asked_at] == []
        await town.at(moment)
        assert next(row.asked_at for row in town.rows(sessions) if row.unit_id == unit) == moment


@pytest.mark.parametrize(("day", "ends", "minutes"), [
    (date(2026, 3, 28), datetime(2026, 3, 29, 2, tzinfo=UTC), 420),  # the hour from 3 to 4 is left out
    (date(2026, 10, 24), datetime(2026, 10, 25, 3, tzinfo=UTC), 540),  # and in autumn it comes twice
])
async def test_night_of_a_clock_change(town: Town, day: date, ends: datetime, minutes: int) -> None:
    """A night café from 21 to 5 is asked about at 5 on the wall, and is as long as it really was."""
    with town.book.transaction() as tx:
        units.add_activity(tx, town.cast.boathouse, "Night café", "open", [Slot(5, time(21), time(5))], START)
    await town.at(ends - timedelta(hours=12))
    assert {row.minutes for row in town.rows(sessions) if row.date == day} == {minutes}
    assert await town.at(ends - timedelta(minutes=1)) == {}
    assert (await town.at(ends))["Aino"][0].startswith("Night café at Boathouse")


async def test_does_not_take_typed_text(town: Town) -> None:
    """Who is in the middle of another talk is asked, but what they type still goes where it was meant to go."""
    await town.at(helsinki(FRIDAY, 20, 50))
    for said in ("/log", "[Street round]", "[Today]", "18-19:30", "[Yes, at these times]", "Harbour"):
        await town.hears("Aino", said)
    assert await town.at(helsinki(FRIDAY, 21)) == {"Aino": [ASKED]}
    assert (await town.hears("Aino", "3 7 0 2"))[0].startswith("New faces?")
    for said in ("2", "[Skip]"):
        await town.hears("Aino", said)
    assert (await town.hears("Aino", "[Save]"))[0].startswith("Saved: Street round")
    await logged(town)
    assert [(row.kind, row.girls) for row in town.rows(sessions) if row.status == "held"] == [
        ("open", 14), ("detached", 3)]


async def test_two_questions_in_the_middle(town: Town) -> None:
    """Neither do two questions that come one after the other."""
    with town.book.transaction() as tx:
        units.add_activity(tx, town.cast.boathouse, "Band", "group", [Slot(4, time(19), time(20, 55))], START)
    await town.at(helsinki(FRIDAY, 20, 50))
    for said in ("/log", "[Street round]", "[Today]", "18-19:30", "[Yes, at these times]", "Harbour"):
        await town.hears("Aino", said)
    assert await town.at(helsinki(FRIDAY, 20, 55)) == {"Aino": ["Band at Boathouse, Fri 19–20:55. Held?"]}
    assert await town.at(helsinki(FRIDAY, 21)) == {"Aino": [ASKED]}
    assert (await town.hears("Aino", "3 7 0 2"))[0].startswith("New faces?")


async def test_left_alone_for_half_an_hour(town: Town) -> None:
    """Who has turned away from a talk can answer the new question in one typed line."""
    await town.at(helsinki(FRIDAY, 20, 20))
    for said in ("/log", "[Street round]", "[Today]", "18-19:30", "[Yes, at these times]"):
        await town.hears("Aino", said)
    assert await town.at(helsinki(FRIDAY, 21)) == {"Aino": [ASKED]}
    town.clock.at += timedelta(seconds=20)  # to read it and to type
    assert (await town.hears("Aino", "14 18 1 0 / 13-15 / +2"))[0].startswith("Did young people plan")


# The week

ZONES = ("Europe/Helsinki", "Europe/Dublin", "Europe/Bucharest")


def bound(town: Town, unit: int, chat: str, zone: str, now: datetime) -> None:
    """A team chat, bound now."""
    with town.book.transaction() as tx:
        chats.bind_team_chat(tx, unit, "telegram", chat, chat, town.cast.members["Veikko"], next_monday(now, zone), now)


def in_every_zone(town: Town, now: datetime) -> None:
    with town.book.transaction() as tx:
        made = [(zone, units.open_unit(tx, units.found_organisation(tx, zone, "en", zone, now), zone, now))
                for zone in ZONES]
    for zone, unit in made:
        bound(town, unit, zone, zone, now)


@pytest.mark.parametrize("first", [date(2026, 3, 23), date(2026, 10, 19), date(2026, 5, 18)],
                         ids=["spring", "autumn", "ordinary"])
async def test_every_monday_at_nine(town: Town, first: date) -> None:
    """Each team's week comes at nine on its own wall, once, also over the nights when the clocks change."""
    begun = datetime.combine(first - timedelta(days=4), time(12), tzinfo=UTC)
    town.clock.at = begun
    in_every_zone(town, begun)
    nines = [datetime.combine(monday, time(9), tzinfo=ZoneInfo(zone)).astimezone(UTC)
             for monday in (first, first + timedelta(7)) for zone in ZONES]
    for moment in sorted({nine + timedelta(minutes=around) for nine in nines
                          for around in (-24 * 60, -60, -1, 0, 1, 60, 24 * 60)}):
        town.clock.at = moment
        await town.tick()
    sent = {zone: [at.astimezone(ZoneInfo(zone)) for chat, at in town.weeks() if chat == zone] for zone in ZONES}
    for zone in ZONES:
        assert len(sent[zone]) == 2
        for monday, at in zip((first, first + timedelta(7)), sent[zone], strict=True):
            assert at == datetime.combine(monday, time(9), tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize("zone", ZONES)
async def test_not_a_minute_early(town: Town, zone: str) -> None:
    """One minute before nine nothing is sent, at nine it is; on the first Monday after either clock change."""
    for number, monday in enumerate((date(2026, 3, 30), date(2026, 10, 26))):
        nine = datetime.combine(monday, time(9), tzinfo=ZoneInfo(zone)).astimezone(UTC)
        bound(town, town.cast.boathouse, f"{zone} {number}", zone, nine - timedelta(days=3))
        with town.book.transaction() as tx:
            tx.execute(units.organisations.update().values(time_zone=zone))
        town.clock.at = nine - timedelta(minutes=1)
        await town.tick()
        assert [chat for chat, _ in town.weeks()].count(f"{zone} {number}") == 0
        town.clock.at = nine
        await town.tick()
        await town.tick()
        assert [chat for chat, _ in town.weeks()].count(f"{zone} {number}") == 1


async def test_week_after_three_weeks_down(town: Town) -> None:
    """A server that was down for three weeks sends one week, the newest full one, and goes on with the next Monday."""
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    await town.at(START)
    await town.restart()
    back = helsinki(date(2026, 6, 4), 10)
    for minute in range(3):
        town.clock.at = back + timedelta(minutes=minute)
        await town.tick()
    assert town.weeks() == [("team", back)]
    row = next(row for row in town.rows(outbox) if row.unique_key)
    assert "week 22 · 25–31 May" in row.screen["screen"]["title"]
    town.clock.at = helsinki(date(2026, 6, 8), 9)
    await town.tick()
    assert [at for _, at in town.weeks()] == [back, town.clock.at]


async def test_ticks_at_once(town: Town, other: TerminalPlayer) -> None:
    """Two processes that tick in the same moment create one message for each chat and ask each worker once."""
    town.works("Maija", town.cast.boathouse)
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    with town.book.transaction() as tx:
        units.add_activity(tx, town.cast.boathouse, "Breakfast", "open", [Slot(0, time(8), time(9))], START)
    together = threading.Barrier(2)

    def ticks(process: TerminalPlayer) -> None:
        together.wait(60)
        with process.book.transaction() as tx:
            tick(process.desk, tx)

    await town.at(START)
    with ThreadPoolExecutor(2) as threads:
        for week in range(6):
            town.clock.at = helsinki(date(2026, 5, 18) + timedelta(weeks=week), 9)
            for done in [threads.submit(ticks, process) for process in (town, other)]:
                done.result(30)
            assert len(town.weeks()) == week + 1
            assert {name: len(said) for name, said in town.shown().items()} == {"Aino": 1, "Maija": 1}


async def test_unique_key(town: Town) -> None:
    """Even past the claim a week's message is created once: its key is used up, also after it has been sent."""
    from conversations.screen import Screen
    from storage.outbox import claim, settle_sent

    def send(tx: Any) -> None:
        town.desk.send(tx, "telegram", "team", Screen("Your week."), unique_key="week:1:2026-05-11")

    with town.book.transaction() as tx:
        town.desk.collected(tx, send)
        town.desk.collected(tx, send)
        parcel, = claim(tx, ("telegram",), town.clock())
        settle_sent(tx, parcel.id)
    with town.book.transaction() as tx:
        town.desk.collected(tx, send)
        assert claim(tx, ("telegram",), town.clock()) == []


async def test_archived_unit(town: Town) -> None:
    """Of a closed unit nothing is planned, asked or sent any more; the other units' ticks go on."""
    with town.book.transaction() as tx:
        den = units.open_unit(tx, town.cast.lakeside, "Den", START)
    bound(town, town.cast.boathouse, "closed", "Europe/Helsinki", START)
    bound(town, den, "open", "Europe/Helsinki", START)
    await town.at(START)
    with town.book.transaction() as tx:
        units.archive_unit(tx, town.cast.boathouse, START)
    assert await town.at(START + timedelta(minutes=1)) == {}
    assert town.rows(sessions) == []
    assert await town.at(helsinki(FRIDAY, 21)) == {}
    for weeks in range(2):
        town.clock.at = helsinki(date(2026, 5, 18) + timedelta(weeks=weeks), 9)
        await town.tick()
    assert [chat for chat, _ in town.weeks()] == ["open", "open"]


async def test_paused_unit(town: Town) -> None:
    """In a pause nothing is planned, asked or sent; at its end the weeks go on with the next Monday, not at once."""
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    await town.at(START)
    with town.book.transaction() as tx:
        units.pause_unit(tx, town.cast.boathouse, START)
    assert await town.at(START + timedelta(minutes=1)) == {}
    assert await town.at(helsinki(FRIDAY, 21)) == {}
    assert town.rows(sessions) == []
    assert await town.at(helsinki(date(2026, 5, 18), 9)) == {}
    with town.book.transaction() as tx:
        units.resume_unit(tx, town.cast.boathouse, START)
    assert await town.at(helsinki(date(2026, 5, 20), 12)) == {}
    await town.at(helsinki(date(2026, 5, 25), 9))
    assert [chat for chat, _ in town.weeks()] == ["team"]


async def test_one_team_in_trouble(town: Town, monkeypatch: pytest.MonkeyPatch,
                                   capsys: pytest.CaptureFixture[str]) -> None:
    """A failure over one team, or one worker, is logged without a word of theirs and keeps nobody else waiting."""
    with town.book.transaction() as tx:
        den = units.open_unit(tx, town.cast.lakeside, "Den", START)
    bound(town, town.cast.boathouse, "first", "Europe/Helsinki", START)
    bound(town, den, "second", "Europe/Helsinki", START)
    town.works("Maija", town.cast.boathouse)
    real_week, real_push = bot.timetable.week_screen, town.desk.push

    def week(tx: Any, unit: units.UnitCard, *rest: Any, **more: Any) -> Any:
        if unit.name == "Boathouse":
            raise RuntimeError("quotes what Aino wrote")
        return real_week(tx, unit, *rest, **more)

    def push(tx: Any, member: int, *rest: Any) -> bool:
        if member == town.cast.members["Aino"]:
            raise RuntimeError("quotes what Aino wrote")
        return real_push(tx, member, *rest)

    monkeypatch.setattr(bot.timetable, "week_screen", week)
    monkeypatch.setattr(town.desk, "push", push)
    assert await town.at(helsinki(FRIDAY, 21)) == {"Maija": [ASKED]}
    town.clock.at = helsinki(date(2026, 5, 18), 9)
    await town.tick()
    assert [chat for chat, _ in town.weeks()] == ["second"]
    monkeypatch.undo()
    town.clock.at += timedelta(minutes=1)
    await town.tick()
    assert [chat for chat, _ in town.weeks()] == ["second", "first"]
    logged = "".join(capsys.readouterr())
    assert logged.count("due_failed") == 2 and "Aino" not in logged


async def test_many_weeks_take_several_transactions(town: Town) -> None:
    """So that nobody's reply waits for all of them; each chat gets its week once, and the clock says when that is."""
    for number in range(AT_ONCE + 5):
        bound(town, town.cast.boathouse, f"team {number}", "Europe/Helsinki", START)
    town.clock.at = helsinki(date(2026, 5, 18), 9)
    await town.tick()
    assert town.desk.more_due and len(town.weeks()) == AT_ONCE
    await town.tick()
    assert not town.desk.more_due and len({chat for chat, _ in town.weeks()}) == len(town.weeks()) == AT_ONCE + 5


def test_weeks_due_soon(town: Town) -> None:
    """What is due by a moment is known before it, for what has to be made ready."""
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    with town.book.transaction() as tx:
        due = chats.team_chats_due(tx, START + timedelta(days=8))[0].next_due_at
        second = timedelta(seconds=1)
        assert chats.any_week_due(tx, due - second, due) and not chats.any_week_due(tx, START, due - second)
        assert not chats.any_week_due(tx, due, due + second)  # it is due already
        chats.mark_unreachable(tx, "telegram", "team", START)
        assert not chats.any_week_due(tx, due - second, due)


async def test_unreachable_chat(town: Town) -> None:
    """A group that threw us out gets no more weeks."""
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    with town.book.transaction() as tx:
        chats.mark_unreachable(tx, "telegram", "team", START)
    town.clock.at = helsinki(date(2026, 5, 18), 9)
    await town.tick()
    assert town.weeks() == []


@pytest.mark.parametrize("happened", ["allowed", "joined"])
async def test_reachable_again(town: Town, happened: str) -> None:
    """A group that lets us write again gets its weeks again, and no word beside them."""
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    with town.book.transaction() as tx:
        chats.mark_unreachable(tx, "telegram", "team", START)
        town.desk.receive(tx, [Incoming("telegram", "1", "5200000001", "team", group=True, happened=happened)])
    town.clock.at = helsinki(date(2026, 5, 18), 9)
    await town.tick()
    assert [chat for chat, _ in town.weeks()] == ["team"]


# Closing and erasing

async def test_half_filled_expires(town: Town) -> None:
    """After fourteen days a half-filled talk is closed and says so, once; its session is unanswered again."""
    await town.at(helsinki(FRIDAY, 21))
    await town.hears("Aino", "14 18 1 0 / 13-15 / +2")
    touched = town.clock.at
    shown = await town.at(touched + timedelta(days=14) - timedelta(minutes=1))
    assert not any("half-filled" in said for said in shown.get("Aino", []))
    await town.restart()
    shown = await town.at(touched + timedelta(days=14))
    assert [said for said in shown["Aino"] if "half-filled" in said] == [
        "Open evening, Fri 15 May, 17–21 was left half-filled for 14 days and is closed now; nothing of it is in the "
        "book. For two more weeks your answers can be brought back."]
    assert next(row.status for row in town.rows(talks)) == "expired"
    assert not any("half-filled" in said for said in (await town.at(town.clock.at + timedelta(1))).get("Aino", []))
    assert next(row.status for row in town.rows(sessions)) == "planned"


async def test_unanswered_question_expires_silently(town: Town) -> None:
    """A question that nobody answered is closed without a word: nothing of theirs is lost."""
    await town.at(helsinki(FRIDAY, 21))
    with town.book.transaction() as tx:
        units.archive_activity(tx, units.activities_of(tx, town.cast.boathouse)[0].id, town.clock.at)
    await town.at(helsinki(FRIDAY, 21, 1))
    assert await town.at(helsinki(FRIDAY + timedelta(14), 21)) == {}
    assert [row.status for row in town.rows(talks)] == ["expired"]


async def test_pruning(town: Town) -> None:
    """What is not the book goes when its time is over; open talks, what waits to be sent, and the book itself stay."""
    await town.at(helsinki(FRIDAY, 21))
    await logged(town)
    await town.hears("Aino", "/log")  # open: stays
    bound(town, town.cast.boathouse, "team", "Europe/Helsinki", START)
    with town.book.transaction() as tx:
        browsers.add_line(tx, "a chat", {"own": "old"}, town.clock())
        inbox.note_new(tx, "browser", ["old"], town.clock())
    closed, opened = town.rows(talks)
    assert (closed.status, opened.status) == ("done", "open")

    def left(days: float) -> dict[str, int]:
        with town.book.transaction() as tx:
            tx.execute(talks.update().where(talks.c.id == opened.id).values(expires_at=town.clock() + timedelta(99)))
            town.clock.at = closed.touched_at + timedelta(days=days)
            prune(town.desk, tx)
        return {table.name: len(town.rows(table))
                for table in (inbox.inbox, browsers.chat_lines, talks, sessions)}

    planned = len(town.rows(sessions))
    assert left(1.9)["inbox"] > 0
    assert left(2.1) == {"inbox": 0, "chat_lines": 1, "talks": 2, "sessions": planned}
    assert left(29.9) == {"inbox": 0, "chat_lines": 1, "talks": 2, "sessions": planned}
    assert left(30.1) == {"inbox": 0, "chat_lines": 0, "talks": 1, "sessions": planned}
    assert [row.id for row in town.rows(talks)] == [opened.id]
    with town.book.reading() as tx:
        assert tx.execute(text("SELECT girls FROM sessions WHERE status = 'held'")).scalars().all() == [14]


async def test_pruning_the_outbox(town: Town) -> None:
    """Sent and failed messages go after sixty days; a message that still waits is kept however old it is."""
    from storage import outbox as post

    with town.book.transaction() as tx:
        for status in ("sent", "failed", "queued"):
            number = post.add(tx, "telegram", status, {}, START, unique_key=status)
            tx.execute(outbox.update().where(outbox.c.id == number).values(status=status))
    for days, left in ((59, ["sent", "failed", "queued"]), (61, ["queued"])):
        with town.book.transaction() as tx:
            town.clock.at = START + timedelta(days=days)
            prune(town.desk, tx)
        assert [row.status for row in town.rows(outbox)] == left


async def test_an_old_button_after_pruning(town: Town) -> None:
    """A button of a talk that has been erased is answered kindly and changes nothing."""
    await town.at(helsinki(FRIDAY, 21))
    await logged(town)
    with town.book.transaction() as tx:
        tx.execute(talks.delete())
    await town.taps("Aino", "Save", again=True)
    assert town.shown()["Aino"] == ["That button belongs to something that is over. Nothing was changed."]
