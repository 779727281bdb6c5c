"""The desk: whose talk is whose, what a failure spoils, and talks that go on somewhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from structlog.testing import capture_logs

from bot.app import App
from bot.channels import Incoming
from bot.channels.browser import Banner
from bot.desk import Desk
from bot.settings import Settings
from conversations.screen import Screen
from conversations.talk import Place, Talk
from storage import inbox, invitations, membership, outbox, people, sessions, talks, units
from storage.invitations import Seal
from storage.sessions import Counts, Planned, Report, on_day, write_down
from tests.players import TerminalPlayer
from tests.stories import SEAL, Cast, Clock, write_cast


@pytest.fixture
def player(tmp_path: Path) -> Iterator[TerminalPlayer]:
    player = TerminalPlayer(f"sqlite:///{tmp_path / 'logbook.db'}")
    yield player
    player.book.close()


@pytest.fixture
def cast(player: TerminalPlayer) -> Cast:
    cast = write_cast(player.book)
    player.know(cast)
    return cast


async def evening(player: TerminalPlayer) -> None:
    """Friday's open evening is over and Aino has been asked."""
    await player.tick()
    player.clock.at = player.clock.at.replace(day=15, hour=18)
    await player.tick()
    player.fresh()


def test_two_chances_never_give_the_same_code() -> None:
    """Codes come from chance alone; a link carries 128 bits, a spoken code ten characters."""
    import secrets

    codes = {invitations.spoken_code(secrets.token_bytes(8)) for _ in range(500)}
    assert len(codes) == 500 and all(len(code) == 11 for code in codes)


async def test_nobody_answers_for_somebody_else(player: TerminalPlayer, cast: Cast) -> None:
    """A button of Aino's talk does nothing in Petri's hand, whatever he makes of its key."""
    await evening(player)
    key = player.seen["Aino"][-1][0].key
    number = key.partition(".")[0]
    for forged in (key, f"go:{number}", f"drop:{number}", f"revive:{number}", "go:999999", "x.y.z", f"{number}.0.back",
                   "99999999999999999999.0.back", "new:nothing", ":", ""):
        player.terminals["Petri"].does(player.terminals["Petri"].incoming(tap=forged))
        shown = player.fresh()
        assert set(shown) <= {"Petri"} and shown["Petri"][0].text[0].startswith("That button belongs")
    with player.book.transaction() as tx:
        assert talks.talk(tx, int(number)).record["entries"][-1]["kind"] != "answer"  # type: ignore[union-attr]


async def test_the_same_update_is_played_once(player: TerminalPlayer, cast: Cast) -> None:
    """A redelivered update, in the same batch or a later one, changes and says nothing."""
    await evening(player)
    line = Incoming("terminal", "77", "Aino", "Aino", text="14 18 1 0")
    for batch in ([line, line], [line]):
        with player.book.transaction() as tx:
            player.desk.receive(tx, batch)
    assert len(player.fresh()["Aino"]) == 1


async def broken(talk: Talk) -> None:
    raise ValueError(f"Aino wrote: {talk.me.name} something private")


def later(player: TerminalPlayer, seconds: int) -> None:
    """Move the clock and try again what is held."""
    player.clock.at += timedelta(seconds=seconds)
    with player.book.transaction() as tx:
        player.desk.try_again(tx)


async def test_one_failure_spoils_no_other_and_tells_no_secret(player: TerminalPlayer, cast: Cast) -> None:
    """A script that raises: the others' answers stand, what its person says next waits, the log quotes nobody. After
    three tries more the person is told, what came is erased, and what waited is played."""
    await evening(player)
    player.desk.scripts = {**player.desk.scripts, "help": broken}
    with capture_logs() as logs, player.book.transaction() as tx:
        player.desk.receive(tx, [
            Incoming("terminal", "1", "Veikko", "Veikko", command="help", payload="private"),
            Incoming("terminal", "2", "Aino", "Aino", text="14 18 1 0"),
            Incoming("terminal", "3", "Veikko", "Veikko", command="language"),
        ])
    shown = player.fresh()
    assert "Veikko" not in shown and shown["Aino"][0].text == ("33 came. Mostly which ages?",)
    for seconds in (1, 5):
        with capture_logs() as more:
            later(player, seconds)
        logs += more
        assert player.fresh() == {}
    with capture_logs() as more:
        later(player, 20)
    first, second = player.fresh()["Veikko"]
    assert first.text[0].startswith("Something went wrong on our side") and "Suomi" in second.buttons
    logs += more
    assert "private" not in repr(logs) and logs[0]["error"].startswith("ValueError at test_desk.py:")
    assert logs[-1]["event"] == "update_set_aside"
    with player.book.transaction() as tx:
        row = tx.execute(inbox.held_updates.select()).one()
        assert (row.status, row.raw, row.tries) == ("set_aside", None, 4) and not player.desk.held


async def test_words_on_their_way_when_a_question_is_pushed(player: TerminalPlayer, cast: Cast) -> None:
    """What was being typed goes to the question it was typed for, however long ago that was asked."""
    await evening(player)
    await player.writes("Aino", "14 18 1 0")
    player.clock.at += timedelta(hours=1)
    with player.book.transaction() as tx:
        street = units.activities_of(tx, cast.boathouse)[1]
        starts, ends = on_day(date(2026, 5, 15), time(19), time(20))
        session = tx.execute(sessions.sessions.insert().values(
            organisation_id=cast.lakeside, unit_id=cast.boathouse, activity_id=street.id, kind="detached",
            date=starts.date(), starts=starts, ends=ends, minutes=60, over_at=player.clock.at,
            created_at=player.clock.at,
            partner=False, planned=True, status="planned", ages_mode="none", tags="", late=False, revision=0,
        ).returning(sessions.sessions.c.id)).scalar_one()
        player.desk.collected(tx, lambda tx: player.desk.push(
            tx, cast.members["Aino"], "log_session", [session], f"session:{session}"))
    player.fresh()
    player.clock.at += timedelta(seconds=2)
    await player.writes("Aino", "13-15")
    assert "New faces?" in player.fresh()["Aino"][0].text[0]


async def test_what_failed_once_may_work_later(player: TerminalPlayer, cast: Cast) -> None:
    """Tried again it is played as if nothing had been, and what waited follows in its order; also after a restart."""
    works = player.desk.scripts
    player.desk.scripts = {**works, "help": broken}
    with player.book.transaction() as tx:
        for number, command in enumerate(("help", "language", "help")):
            player.desk.receive(tx, [Incoming("terminal", str(number), "Veikko", "Veikko", command=command)])
    assert player.fresh() == {}
    player.desk.scripts, player.desk.held = works, set()  # what a restart forgets
    later(player, 1)
    assert [shown.text[0][:10] for shown in player.fresh()["Veikko"]] == ["/log – log", "Language ·", "You are in"]
    with player.book.transaction() as tx:
        assert inbox.count_held(tx) == {"waiting": 0, "set_aside": 0}
        player.desk.receive(tx, [Incoming("terminal", "0", "Veikko", "Veikko", command="help")])
    assert player.fresh() == {}  # it is known to have been played


async def test_what_cannot_be_written_is_held(player: TerminalPlayer, cast: Cast) -> None:
    """An update that plays and whose answer the database does not take is found, held, and noted once."""
    with player.book.transaction() as tx:
        for _ in range(2):
            player.desk.hold_back(tx, Incoming("terminal", "1", "Veikko", "Veikko", command="help"), "DataError at x:1")
        assert inbox.count_held(tx) == {"waiting": 1, "set_aside": 0}
    later(player, 1)
    assert len(player.fresh()["Veikko"]) == 1


async def test_a_talk_goes_on_where_the_person_is(player: TerminalPlayer, cast: Cast) -> None:
    """Half-filled at one place, taken up with one tap at another: same question, same answers."""
    await evening(player)
    await player.writes("Aino", "14 18 1 0")
    await player.writes("Aino", "/cancel")
    player.fresh()
    with player.book.transaction() as tx:
        elsewhere = people.meet(tx, "browser", "aino-at-home", "en", player.clock())
        people.know_as(tx, elsewhere.identity_id, cast.members["Aino"])
        player.desk.receive(tx, [Incoming("browser", "1", "aino-at-home", "aino-at-home", command="log")])
    offered, = waiting(player, "browser")
    go_on = offered.rows[0][0]
    assert go_on.label == "Go on"
    with player.book.transaction() as tx:
        player.desk.receive(tx, [Incoming("browser", "2", "aino-at-home", "aino-at-home", tap=go_on.key)])
        player.desk.receive(tx, [Incoming("browser", "3", "aino-at-home", "aino-at-home", text="13-15")])
    asked, after = waiting(player, "browser")
    assert asked.text == "33 came. Mostly which ages?" and after.text.startswith("New faces?")


def waiting(player: TerminalPlayer, channel: str) -> list[Screen]:
    with player.book.transaction() as tx:
        parcels = []
        while more := outbox.claim(tx, (channel,), player.clock()):
            parcels += more
            for parcel in more:
                outbox.settle_sent(tx, parcel.id)
        return [Screen.of(parcel.screen["screen"]) for parcel in parcels]


async def test_a_finished_talk_keeps_no_code(player: TerminalPlayer, cast: Cast) -> None:
    """Neither the talk that made an invitation nor the one that used it holds the code or the link."""
    await player.writes("Veikko", "/invite")
    player.fresh()
    await player.taps("Veikko", "A youth worker", again=False)
    player.fresh()
    await player.taps("Veikko", "Make it", again=False)
    code = next(line for line in player.fresh()["Veikko"][0].text if line.startswith("Code: ")).removeprefix("Code: ")
    await player.writes("Maija", f"/start {code}")
    player.fresh()
    await player.taps("Maija", "English", again=False)
    await player.writes("Maija", "Maija")
    player.fresh()
    with player.book.transaction() as tx:
        rows = tx.exec_driver_sql("SELECT record, arguments FROM talks").fetchall()
        held = tx.exec_driver_sql("SELECT code_hash FROM invitations").scalar()
    assert code not in repr(rows) and invitations.as_typed(code) not in repr(rows)
    assert held == SEAL.of(invitations.as_typed(code)) != Seal(b"another key of 16").of(invitations.as_typed(code))


async def test_who_becomes_a_mentor_gets_the_mentors_menu(player: TerminalPlayer, cast: Cast) -> None:
    """The desk notes whose roles or language may have changed, for the channel to renew their commands."""
    await player.writes("Aino", "/language")
    player.fresh()
    await player.taps("Aino", "Suomi", again=False)
    channel, chat, who = player.desk.met[-1]
    assert (channel, chat, who.language) == ("terminal", "Aino", "fi")


async def test_whose_roles_somebody_else_changes_gets_their_menu(player: TerminalPlayer, cast: Cast) -> None:
    """On every channel of theirs, with the roles they have by then; a deed that changed nothing renews nothing."""
    aino = cast.members["Aino"]

    def of_aino(change: Callable[[Connection], Any]) -> list[tuple[str, list[str]]]:
        player.desk.met.clear()
        with player.book.transaction() as tx:
            player.desk.collected(tx, change)
        return [(channel, [role.role for role in who.roles]) for channel, _, who in player.desk.met]

    with player.book.transaction() as tx:
        there = people.meet(tx, "telegram", "4711", "en", player.clock())
        people.know_as(tx, there.identity_id, aino)
    assert of_aino(lambda tx: people.give_role(tx, aino, "mentor", cast.lakeside, None, player.clock())) == [
        ("terminal", ["worker", "mentor"]), ("telegram", ["worker", "mentor"])]
    assert of_aino(lambda tx: membership.take_role(tx, aino, cast.lakeside, "worker", cast.boathouse,
                                                   player.clock()))[0] == ("terminal", ["mentor"])
    assert of_aino(lambda tx: membership.leave(tx, aino, cast.lakeside, player.clock()))[0] == ("terminal", [])
    assert of_aino(lambda tx: membership.leave(tx, aino, cast.lakeside, player.clock())) == []


async def test_a_practice_evening_replaced_while_it_is_corrected(player: TerminalPlayer, cast: Cast) -> None:
    """Half-way through correcting, another evening is told: the old card says so and leads on; nothing fails."""
    async def does(*said: str) -> None:
        for one in said:
            await (player.taps("Aino", one[1:-1], again=False) if one[0] == "[" else player.writes("Aino", one))
            player.fresh()

    await does("/practice", "[Correct it]", "[Open evening, Wed 13 May, 17–21: 33]")
    card = player.seen["Aino"][-1]
    await does("/practice", "[Start another]", "[Log an evening]", "1 0 0 0 / 13-15 / +0", "[No]", "[Skip]", "[Save]")
    save = next(button for button in card if button.label == "Save changes")
    player.terminals["Aino"].does(player.terminals["Aino"].incoming(tap=save.key))
    assert player.fresh()["Aino"][0].text[0].startswith("You have logged another evening meanwhile")


async def test_the_page_says_while_nothing_counts(tmp_path: Path) -> None:
    """Above the chat, as long as practising is what was last spoken about; not any more once it is left."""
    app = App(Settings(home=tmp_path / "app", web_port=0), Clock())
    cast = write_cast(app.book)
    with app.book.transaction() as tx:
        people.know_as(tx, people.meet(tx, "browser", "page", "en", app.clock()).identity_id, cast.members["Aino"])

    def says(command: str) -> Banner:
        with app.book.transaction() as tx:
            app.desk.receive(tx, [Incoming("browser", command, "page", "page", command=command)])
        return app.banner("page")

    assert not says("log").practice and says("practice").practice and not says("cancel").practice
    app.book.close()


async def test_only_reachable_channels_are_written_to_unasked(player: TerminalPlayer, cast: Cast) -> None:
    """A question is pushed where the person can be reached, not into a channel that is off."""
    with player.book.transaction() as tx:
        there = people.meet(tx, "telegram", "4711", "en", player.clock())
        people.know_as(tx, there.identity_id, cast.members["Aino"])
    player.desk.reachable = ("terminal",)
    await player.tick()
    player.clock.at = player.clock.at.replace(day=15, hour=18)
    await player.tick()
    assert "Aino" in player.fresh() and not waiting(player, "telegram")


async def test_a_session_in_the_book_is_the_numbers_given(player: TerminalPlayer, cast: Cast) -> None:
    """What was typed and tapped stands in the book, digit for digit; null where skipped, 0 where none."""
    await evening(player)
    for said in ("14 18 1 2 / 13-15 16-17 / +2", "[No]", "They cooked for everybody.", "[Save]"):
        if said.startswith("["):
            await player.taps("Aino", said.strip("[]"), again=False)
        else:
            await player.writes("Aino", said)
        player.fresh()
    with player.book.transaction() as tx:
        evenings = units.activities_of(tx, cast.boathouse)[0]
        found, = (one for one in sessions.on_date(tx, evenings.id, player.clock.at.date()) if one.status == "held")
    report = found.report
    assert report is not None
    assert (report.counts.girls, report.counts.boys, report.counts.nonbinary, report.counts.unknown) == (14, 18, 1, 2)
    assert report.ages.bands == ("13_15", "16_17") and report.new_faces == 2
    assert (report.producers, report.produced_minutes, report.workers) == (0, 0, None)
    assert report.reflection == "They cooked for everybody." and report.visibility == "team"


def in_doubt(player: TerminalPlayer) -> int:
    """Aino's question may be standing twice, and the name of neither message is known; her talk."""
    with player.book.transaction() as tx:
        row, = (row for row in talks.open_talks(tx, 0, people.known(tx, "terminal", "Aino").member_id))  # type: ignore[union-attr]
        talks.note_shown(tx, row.id, None)
        talks.note_repeated(tx, row.id)
    player.desk.doubted.add(row.id)
    return row.id


def sent(player: TerminalPlayer, *done: dict[str, Any]) -> list[dict[str, Any]]:
    """What is put into the outbox when Aino does this, without being sent."""
    with player.book.transaction() as tx:
        player.desk.receive(tx, [Incoming("terminal", f"doubt-{next(player.keys)}", "Aino", "Aino", **one)
                                 for one in done])
        return list(tx.execute(outbox.outbox.select().where(outbox.outbox.c.status == "queued")
                               .order_by(outbox.outbox.c.id)).mappings())  # type: ignore[arg-type]


async def test_a_question_whose_message_is_unknown_has_no_buttons_to_lose(player: TerminalPlayer, cast: Cast) -> None:
    """It stands twice, and nobody knows where: no message without a name is put into the outbox to be changed."""
    await evening(player)
    in_doubt(player)
    queued, = sent(player, {"text": "14 18 1 0"})
    assert (queued["screen"]["strips"], queued["screen"]["replaces"]) == (None, None)


async def test_a_second_tap_leaves_a_question_in_doubt(player: TerminalPlayer, cast: Cast) -> None:
    """Nothing came, so the button is tapped once more: the question that may have been lost is still asked again. Any
    other answer says that it has come."""
    await evening(player)
    key = player.seen["Aino"][-1][0].key
    sent(player, {"tap": key})
    talk = in_doubt(player)
    with player.book.transaction() as tx:
        tx.execute(outbox.outbox.update().values(doubtful=True))
        player.desk.receive(tx, [Incoming("terminal", "again", "Aino", "Aino", tap=key)])
        assert talk in player.desk.doubted and outbox.pending(tx, ("terminal",), player.clock()) == 1
        player.desk.receive(tx, [Incoming("terminal", "answer", "Aino", "Aino", text="14 18 1 0")])
        assert talk not in player.desk.doubted and outbox.pending(tx, ("terminal",), player.clock()) == 1
    assert player.fresh()["Aino"][0].text == ("33 came. Mostly which ages?",)


async def test_of_two_copies_the_lower_goes_on(player: TerminalPlayer, cast: Cast) -> None:
    """Whichever is tapped; a tap on a copy below the one we know of is no second tap, though its key is the same."""
    await evening(player)
    key = player.seen["Aino"][-1][0].key
    talk = in_doubt(player)
    with player.book.transaction() as tx:
        talks.note_shown(tx, talk, {"line": 5})
    first, second = sent(player, {"tap": key, "message": {"line": 3}}, {"tap": key, "message": {"line": 8}})
    assert (first["screen"]["replaces"], first["screen"]["strips"]) == ({"line": 5}, {"line": 3})
    assert (second["screen"]["replaces"], second["screen"]["strips"]) == ({"line": 8}, {"line": 5})
    assert sent(player, {"tap": key, "message": {"line": 5}})[2:] == []


@pytest.mark.parametrize("between", [
    [], [{"tap": "the old one"}], [{"sent": "photo"}], [{"command": "log"}, {"tap": "go on"}], [{"command": "help"}]])
@pytest.mark.parametrize("copies", [2, 3])
async def test_a_question_asked_again_is_answered_as_often(
        player: TerminalPlayer, cast: Cast, copies: int, between: list[dict[str, Any]]) -> None:
    """The same words to each copy are one answer, whatever was done before the first of them: none of it is taken for
    the next question's."""
    await evening(player)
    key = player.seen["Aino"][-1][0].key
    sent(player, {"tap": key})
    sent(player, {"text": "14 18 1 0 / 13-15 / +2"})
    sent(player, {"text": "Yes"})
    talk = in_doubt(player)
    for _ in range(copies - 2):
        with player.book.transaction() as tx:
            talks.note_repeated(tx, talk)
    for one in between:
        sent(player, {**one, "tap": key if one["tap"] == "the old one" else f"go:{talk}"} if "tap" in one else one)
    sent(player, *[{"text": "2"}] * copies)
    with player.book.transaction() as tx:
        record = talks.talk(tx, talk).record  # type: ignore[union-attr]
    assert record["asking"] == "log_session.produced"
    sent(player, {"text": "90 min"})
    with player.book.transaction() as tx:
        assert talks.talk(tx, talk).record["asking"] == "log_session.reflection"  # type: ignore[union-attr]


async def test_a_question_asked_in_two_places_is_answered_in_both(player: TerminalPlayer, cast: Cast) -> None:
    """Both copies of a question were tapped, so the next one stands in both: the same words twice are one answer."""
    await evening(player)
    key = player.seen["Aino"][-1][0].key
    sent(player, {"tap": key})
    sent(player, {"text": "14 18 1 0 / 13-15 / +2"})
    talk = in_doubt(player)
    with player.book.transaction() as tx:
        talks.note_shown(tx, talk, {"line": 5})
        step = talks.talk(tx, talk).record["step"]  # type: ignore[union-attr]
    yes = f"{talk}.{step}.yes"
    sent(player, {"tap": yes, "message": {"line": 5}})
    sent(player, {"tap": yes, "message": {"line": 8}}, {"text": "2"}, {"text": "2"})
    with player.book.transaction() as tx:
        assert talks.talk(tx, talk).record["asking"] == "log_session.produced"  # type: ignore[union-attr]


def test_a_place_without_telegram_has_no_name() -> None:
    """Where a channel is off, its address is empty, and no dialogue offers it."""
    place = Desk(SEAL, bytes, lambda: None, lambda channel: Place(channel, "")).place("browser")  # type: ignore[arg-type,return-value]
    assert (place.telegram, place.web) == ("", "")




async def test_every_session_can_be_corrected_however_many_there_are(player: TerminalPlayer, cast: Cast) -> None:
    """The newest are offered first, the earlier ones a tap further; each carries its own numbers to the card."""
    with player.book.transaction() as tx:
        evening = units.activities_of(tx, cast.boathouse)[0]
        for weeks in range(1, 10):
            starts, ends = on_day(date(2026, 5, 14) - timedelta(days=weeks), time(17), time(21))
            plan = Planned(None, evening.id, evening.name, "open", cast.boathouse, "Boathouse", cast.lakeside,
                           "Europe/Helsinki", starts, ends)
            write_down(tx, plan, Report(starts, ends, Counts(unknown=weeks)), cast.members["Aino"], player.clock())
    await player.writes("Aino", "/correct")
    first, = player.fresh()["Aino"]
    assert len(first.buttons) == 9 and first.buttons[-2:] == ("Earlier ones", "A certain day")
    await player.taps("Aino", "Earlier ones", again=False)
    second, = player.fresh()["Aino"]
    assert len(second.buttons) == 4 and second.buttons[-2:] == ("A certain day", "Back")
    await player.taps("Aino", second.buttons[0], again=False)
    card, = player.fresh()["Aino"]
    visits = second.buttons[0].rpartition(": ")[2]
    assert f"Came: {visits} (girls 0, boys 0, non-binary 0, not known {visits})" in card.text
