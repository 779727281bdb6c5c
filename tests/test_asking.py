"""Staying in order and asking: what each deed does, what happens when two do it at once, and who may do none of it."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conversations import ask, feedback, my_organisation, network, our_people
from conversations.dialogues import COMMANDS, COMMANDS_OF, commands_for
from conversations.record import Entry, Record
from reports import coverage
from storage import changes, chats, enquiries, membership, outbox, people, talks, units
from storage import network as organisations
from storage.database import Book
from storage.enquiries import Helper
from storage.people import NotAllowed
from tests.databases import AFTER, AT_NOON, Cast, book, cast
from tests.test_channels import at_terminals


def reachable(tx: Connection, *members: int) -> None:
    """Each of them has a chat."""
    for member in members:
        who = people.meet(tx, "browser", f"chat-{member}", "en", AT_NOON)
        people.know_as(tx, who.identity_id, member)


def coordinator(tx: Connection) -> int:
    """Kaisa, who sees to the network and has a chat."""
    member = people.new_member(tx, "Kaisa", "en", AT_NOON)
    people.give_role(tx, member, "coordinator", None, None, AT_NOON)
    reachable(tx, member)
    return member


def told(tx: Connection, member: int) -> list[str]:
    """What has been queued for a member's chat."""
    rows = tx.execute(outbox.outbox.select().where(outbox.outbox.c.chat == f"chat-{member}")
                      .order_by(outbox.outbox.c.id)).all()
    return [row.screen["screen"]["text"] for row in rows]


# Who may do none of it

Deed = Callable[[Connection, Cast, int], Any]
MENTORS: dict[str, Deed] = {
    "the board": lambda tx, cast, who: my_organisation.state_of(tx, cast.lakeside),
    "coverage": lambda tx, cast, who: coverage.by_unit(tx, cast.lakeside, AFTER),
    "settings": lambda tx, cast, who: my_organisation.settings_of(tx, cast.lakeside),
    "keeping": lambda tx, cast, who: my_organisation.keep(tx, cast.lakeside, "talks", 7, AFTER),
    "rename": lambda tx, cast, who: units.rename_organisation(tx, cast.lakeside, "Mine", AFTER),
    "what was changed": lambda tx, cast, who: changes.log(tx, cast.lakeside, 9),
    "people": lambda tx, cast, who: membership.people_of(tx, cast.lakeside),
    "questions": lambda tx, cast, who: my_organisation.bring_questions(tx, cast.lakeside, who),
    "unanswered": lambda tx, cast, who: enquiries.unanswered(tx, cast.lakeside),
    "a question": lambda tx, cast, who: enquiries.enquiry(tx, 1),
    "an answer": lambda tx, cast, who: ask.answer(tx, 1, "So.", who, AFTER),
    "move": lambda tx, cast, who: membership.move(
        tx, cast.maija, cast.lakeside, "partner", cast.boathouse, cast.boathouse, AFTER),
    "one more unit": lambda tx, cast, who: membership.add_unit(
        tx, cast.liisa, cast.lakeside, "worker", cast.boathouse, AFTER),
    "hand over": lambda tx, cast, who: our_people.give_over(tx, cast.veikko, cast.aino, cast.lakeside, AFTER),
    "remove": lambda tx, cast, who: membership.leave(tx, cast.veikko, cast.lakeside, AFTER),
    "somebody else's leaving": lambda tx, cast, who: our_people.give_up(
        tx, cast.veikko, cast.lakeside, True, True, AFTER),
    "asking the coordinator": lambda tx, cast, who: ask.put(
        tx, Helper("coordinator", cast.lakeside, "Lakeside"), "How?", None, who, AFTER),
}
COORDINATORS: dict[str, Deed] = {
    "the network": lambda tx, cast, who: organisations.organisations_of_network(tx),
    "announcing": lambda tx, cast, who: network.send(tx, "1-1", "Hello", who, "en", AFTER),
    "the mentors": lambda tx, cast, who: organisations.mentors_of_network(tx),
    "the mentors' chats": lambda tx, cast, who: chats.mentors_chats_to_tell(tx),
    "their link": lambda tx, cast, who: chats.offer_chat(tx, "hash", who, None, AFTER),
    "binding it": lambda tx, cast, who: chats.bind_mentors_chat(tx, "telegram", "-1", "M", who, AFTER),
    "feedback": lambda tx, cast, who: network.feedback_file(tx),
    "a mentor's question": lambda tx, cast, who: ask.answer(tx, 2, "So.", who, AFTER),
}


def allowed(tx: Connection, deed: Deed, cast: Cast, who: int) -> bool:
    """Whether somebody may; whatever it does is undone."""
    with tx.begin_nested() as nested:
        try:
            with people.acting(tx, who):
                deed(tx, cast, who)
            return True
        except NotAllowed:
            return False
        finally:
            nested.rollback()


@pytest.mark.parametrize("book", ["sqlite"], indirect=True)
def test_who_may_do_none_of_it(book: Book, cast: Cast) -> None:
    """What is a mentor's only Veikko may at Lakeside, what is the coordinator's only she: a worker, a partner, a viewer
    and the mentor of another organisation get NotAllowed from each function."""
    with book.transaction() as tx:
        kaisa = coordinator(tx)
        units.open_unit(tx, cast.lakeside, "Annex", AT_NOON)  # which is not Aino's
        assert enquiries.ask(tx, "mentor", cast.aino, cast.lakeside, "How?", AFTER) == 1
        assert enquiries.ask(tx, "coordinator", cast.veikko, cast.lakeside, "How?", AFTER) == 2
        everybody = {"Aino": cast.aino, "Maija": cast.maija, "Liisa": cast.liisa, "Petri": cast.petri,
                     "Veikko": cast.veikko, "Kaisa": kaisa}
        may = {(name, what) for what, deed in {**MENTORS, **COORDINATORS}.items() for name, who in everybody.items()
               if allowed(tx, deed, cast, who)}
    expected = {("Veikko", what) for what in MENTORS} | {("Kaisa", what) for what in COORDINATORS}
    assert may == expected


def test_what_is_oneself_s_is_nobody_else_s(book: Book, cast: Cast) -> None:
    """Whom somebody may ask, whose organisation it is and where somebody's talk stands is told to themselves alone."""
    with book.transaction() as tx:
        identity = people.meet(tx, "browser", "x", None, AT_NOON).identity_id
        for function, arguments in ((enquiries.may_ask, (cast.aino,)), (my_organisation.mentored, (cast.veikko,)),
                                    (ask.other_talk, (identity, cast.aino, 0, True))):
            with pytest.raises(NotAllowed), people.acting(tx, cast.petri):
                function(tx, *arguments)  # type: ignore[operator]
        assert ask.state_of(tx, talks.open_talk(
            tx, identity, cast.aino, "browser", "x", "log_session", [], None, AT_NOON).id, cast.petri) is None


# Asking

def test_whom_one_may_ask(book: Book, cast: Cast) -> None:
    """Worker, partner and viewer the mentors, a mentor the coordinator, who is both the coordinator, and nobody about
    a place to practise in."""
    with book.transaction() as tx:
        there = {name: [(one.kind, one.organisation) for one in enquiries.may_ask(tx, member)] for name, member in
                 (("Aino", cast.aino), ("Maija", cast.maija), ("Liisa", cast.liisa), ("Veikko", cast.veikko))}
        assert there == {"Aino": [("mentor", "Lakeside")], "Maija": [("mentor", "Lakeside")],
                         "Liisa": [("mentor", "Lakeside")], "Veikko": [("coordinator", "Lakeside")]}
        people.give_role(tx, cast.veikko, "worker", cast.lakeside, cast.boathouse, AT_NOON)
        people.give_role(tx, cast.veikko, "viewer", cast.hilltop, None, AT_NOON)
        made = units.found_organisation(tx, "Practice", "en", "Europe/Helsinki", AT_NOON, invented=True,
                                        practice_for=cast.veikko)
        people.give_role(tx, cast.veikko, "worker", made, None, AT_NOON)
        assert [(one.kind, one.organisation) for one in enquiries.may_ask(tx, cast.veikko)] == [
            ("coordinator", "Lakeside"), ("mentor", "Hilltop")]
        assert enquiries.may_ask(tx, coordinator(tx)) == []


def test_the_faster_mentor_answers(book: Book, cast: Cast) -> None:
    """Two mentors answer: the first one's answer goes to who has asked, in their language; the second is late."""
    with book.transaction() as tx:
        reachable(tx, cast.aino, cast.veikko)
        people.give_role(tx, cast.petri, "mentor", cast.lakeside, None, AT_NOON)
        people.set_language(tx, 1, cast.aino, "fi")
        helper = Helper("mentor", cast.lakeside, "Lakeside")
        assert ask.put(tx, helper, "Miten?", None, cast.aino, AFTER) == 1  # of two mentors one has a chat
        assert {one.member_id for one in talks.pushes(tx)} == {cast.veikko, cast.petri}
        assert ask.answer(tx, 1, "Näin.", cast.petri, AFTER) == "brought"
        assert ask.answer(tx, 1, "Ei näin.", cast.veikko, AFTER) == "late"
        assert told(tx, cast.aino) == ["Petri vastaa kysymykseesi\n”Miten?”\n\nNäin."]
        assert enquiries.unanswered(tx, cast.lakeside) == []


def test_who_has_asked_cannot_be_reached_any_more(book: Book, cast: Cast) -> None:
    """The answer is kept, and whoever answered is told that it went nowhere: also when the account is gone."""
    with book.transaction() as tx:
        for member in (cast.aino, None):
            number = enquiries.ask(tx, "mentor", member, cast.lakeside, "How?", AFTER)  # type: ignore[arg-type]
            assert ask.answer(tx, number, "So.", cast.veikko, AFTER) == "out_of_reach"
            card = enquiries.enquiry(tx, number)
            assert card is not None and card.answer == "So." and card.who == ("Aino" if member else "")


def test_a_mentor_sees_where_somebody_is_without_their_words(book: Book, cast: Cast) -> None:
    """The state of a talk goes along where its person agreed; nothing of what they typed does, and nothing happens."""
    with book.transaction() as tx:
        reachable(tx, cast.aino)
        record = Record(asking="log_session.counts", title="Open evening", entries=[
            Entry("log_session.area", "answer", "Behind the mill where Kalle lives")], events=[["typed", "Xxx"]])
        row = talks.open_talk(tx, 1, cast.aino, "browser", "x", "log_session", [], None, AT_NOON)
        row.record = record.plain()
        talks.store(tx, row)
        found = ask.other_talk(tx, 1, cast.aino, 0, True)
        assert found == ask.OtherTalk(row.id, "log_session", "Open evening", "log_session-counts")
        ask.put(tx, Helper("mentor", cast.lakeside, "Lakeside"), "How?", row.id, cast.aino, AFTER)
        assert len(talks.pushes(tx)) == 1  # only the question itself
        card = enquiries.enquiry(tx, 1)
        assert card is not None and card.story is not None and "Kalle" not in card.story
        long = "# Talk 1\n" + "\n".join(f"line {number} {'x' * 300}" for number in range(40))
        assert len(ask.ending(long)) <= ask.STORY_LENGTH and ask.ending(long).endswith("x")


def test_feedback_carries_the_question_it_was_about(book: Book, cast: Cast) -> None:
    """It goes to every coordinator but its writer, stays in the list, and leaves as a file without its writer's name,
    in which nothing runs as a formula."""
    with book.transaction() as tx:
        assert network.feedback_file(tx) == ""
        kaisa = coordinator(tx)
        assert feedback.give(tx, "=too long", "log_session-counts", cast.aino, AFTER) == 1
        assert feedback.give(tx, "Nice", None, kaisa, AFTER) == 0
        assert told(tx, kaisa) == ["Aino about Logbook, at the question log_session-counts: “=too long”"]
        assert network.feedback_file(tx).splitlines() == [
            "\ufeffasked_at,organisation,about,text",
            "2026-05-15T18:05:00Z,Lakeside,log_session-counts,'=too long", "2026-05-15T18:05:00Z,,,Nice"]


# Staying in order

def test_the_last_mentor_goes_only_after_a_warning(book: Book, cast: Cast) -> None:
    """Unwarned nothing happens; warned they go and the coordinators hear of it. Of two mentors one goes without, and
    the other who was asked at the same time is then the last."""
    with book.transaction() as tx:
        kaisa = coordinator(tx)
        people.give_role(tx, cast.aino, "mentor", cast.lakeside, None, AT_NOON)
        with people.acting(tx, cast.aino):
            assert our_people.give_up(tx, cast.aino, cast.lakeside, False, False, AFTER)
        assert told(tx, kaisa) == [] and people.mentors_of(tx, cast.lakeside) == [cast.veikko]
        with people.acting(tx, cast.veikko):
            assert not our_people.give_up(tx, cast.veikko, cast.lakeside, True, False, AFTER)
            assert people.mentors_of(tx, cast.lakeside) == [cast.veikko]
            assert our_people.give_up(tx, cast.veikko, cast.lakeside, True, True, AFTER)
        assert people.roles_of(tx, cast.veikko) == () and people.mentors_of(tx, cast.lakeside) == []
        assert len(told(tx, kaisa)) == 1 and told(tx, kaisa)[0].startswith("Lakeside is without a mentor: Veikko")
        alone = next(one for one in organisations.organisations_of_network(tx) if one.id == cast.lakeside)
        assert alone.mentors == ()


def test_two_mentors_change_how_long_things_are_kept(book: Book, cast: Cast) -> None:
    """Each sets one of the three; neither takes back what the other has just set."""
    with book.transaction() as tx:
        my_organisation.keep(tx, cast.lakeside, "reflections", 2, AFTER)
        my_organisation.keep(tx, cast.lakeside, "talks", 7, AFTER)
        my_organisation.keep(tx, cast.lakeside, "revisions", 5, AFTER)
        my_organisation.keep(tx, cast.lakeside, "reflections", None, AFTER)
        card = units.organisation_card(tx, cast.lakeside)
        assert (card.reflections_years, card.revisions_years, card.talks_days) == (None, 5, 7)


def test_an_announcement_comes_once(book: Book, cast: Cast) -> None:
    """A mentor of two organisations gets it once; sent again under the same key nobody gets it; who cannot be reached
    is named; the mentors' chats get it, and a demo organisation's mentor does not."""
    with book.transaction() as tx:
        kaisa = coordinator(tx)
        reachable(tx, cast.veikko)
        people.give_role(tx, cast.veikko, "mentor", cast.hilltop, None, AT_NOON)
        chats.bind_mentors_chat(tx, "telegram", "chat-0", "Mentors", kaisa, AT_NOON)
        invented = units.found_organisation(tx, "Demo", "en", "Europe/Helsinki", AT_NOON, invented=True)
        people.give_role(tx, people.new_member(tx, "Demo mentor", None, AT_NOON), "mentor", invented, None, AT_NOON)
        for _ in range(2):
            assert network.send(tx, "7-1", "Meet!", kaisa, "en", AFTER) == network.Sent(1, 1, ("Petri",))
        assert len(told(tx, cast.veikko)) == len(told(tx, 0)) == 1
        chats.mark_unreachable(tx, "telegram", "chat-0", AFTER)
        assert network.send(tx, "7-2", "Meet!", kaisa, "en", AFTER + timedelta(hours=1)).chats == 0


# The menus

def test_each_role_s_commands() -> None:
    """Every command stands in some role's menu; several roles together get each command once, in one order."""
    assert {name for names in COMMANDS_OF.values() for name in names} >= {*COMMANDS, "cancel"}
    assert set(COMMANDS_OF) == set(people.ROLES)
    both = commands_for(("coordinator", "worker"))
    assert len(both) == len(set(both)) and set(both) >= {"log", "network", "cancel"} and "unit" not in both
    assert commands_for(("viewer",)) == tuple(name for name in COMMANDS_OF["viewer"] if name in {*COMMANDS, "cancel"})


def test_a_colleague_s_way_through_the_units(tmp_path: Path) -> None:
    """Moved to another unit, given a second one and then both, taken one role, removed; meanwhile another mentor is
    faster once. A question nobody has answered is brought again from the board."""
    with at_terminals(f"sqlite:///{tmp_path / 'logbook.db'}") as (player, cast):
        with player.book.transaction() as tx:
            for name in ("Annex", "Barn"):
                units.open_unit(tx, cast.lakeside, name, player.clock())
            enquiries.ask(tx, "mentor", cast.members["Aino"], cast.lakeside, "How?", player.clock())

        def says(*lines: str) -> list[str]:
            for line in lines:
                player.terminals["Veikko"].does(player.terminals["Veikko"].understood(line))
            return [one for shown in player.fresh()["Veikko"] for one in shown.lines()]

        assert "Aino is at Annex now." in says("/organisation", "[People]", "[Aino]", "[To another unit]", "[Annex]")
        assert "Aino is at Barn, too, now." in says("[Aino]", "[One more unit]", "[Barn]")
        shown = says("[Aino]")
        assert "· youth worker, Annex" in shown and "· youth worker, Barn" in shown
        says("[To another unit]", "[youth worker, Barn]")
        with player.book.transaction() as tx:
            membership.take_role(tx, cast.members["Aino"], cast.lakeside, "worker",
                                 membership.people_of(tx, cast.lakeside)[0].roles[1].unit_id, player.clock())
        assert "Somebody else has changed Aino's roles just now" in " ".join(says("[Boathouse]"))
        says("[Aino]", "[One more unit]", "[Boathouse]", "[Aino]", "[Take a role]", "[youth worker, Annex]")
        assert "· youth worker, Boathouse" in says("[Aino]")
        says("[Remove]")
        assert "Aino is no longer in Lakeside." in says("[Remove]")
        assert says("[To the overview]", "[Open questions]")[-4:] == [
            "Aino, Lakeside, asks:", "“How?”", "Type your answer; it goes to them alone.", "[Answer]"]
        assert says("So.") == ["Aino has your answer."]
