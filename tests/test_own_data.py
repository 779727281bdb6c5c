"""What is held about a member, their going, and how long things are kept."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text
from sqlmodel import SQLModel

from storage import (
    browsers,
    changes,
    enquiries,
    invitations,
    membership,
    outbox,
    own_data,
    people,
    practice,
    reflections,
    retention,
    sessions,
    talks,
    units,
)
from storage.database import Book
from storage.people import NotAllowed
from tests.databases import AFTER, AT_NOON, Cast, book, by_hand, cast, told

FIVE, NINE = datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WORDS = "Kaisu Kettunen's very own words"


def live(tx, cast: Cast) -> None:  # type: ignore[no-untyped-def]
    """Aino does everything one can leave a trace of; her name is one that stands nowhere else."""
    tx.execute(people.members.update().where(people.members.c.id == cast.aino).values(name="Kaisu Kettunen"))
    for channel, external in (("telegram", "4711"), ("browser", "cookie-chat")):
        who = people.meet(tx, channel, external, "fi", AT_NOON)
        people.know_as(tx, who.identity_id, cast.aino)
    browsers.open_browser(tx, "hash", "cookie-chat", AT_NOON)
    browsers.add_line(tx, "cookie-chat", {"text": WORDS}, AT_NOON)
    outbox.add(tx, "telegram", "4711", {"screen": {"text": WORDS}}, AT_NOON)
    report = told(FIVE, NINE, reflection="We cooked.")
    written = sessions.write_down(tx, by_hand(cast, FIVE, NINE), report, cast.aino, AFTER)
    sessions.correct(tx, written or 0, told(FIVE, NINE, 15, 18, 1, 0, reflection="We cooked."), cast.aino, AFTER)
    talks.open_talk(tx, who.identity_id, cast.aino, "telegram", "4711", "log_session", [WORDS], None, AFTER)
    enquiries.ask(tx, "mentor", cast.aino, cast.lakeside, WORDS, AFTER)
    enquiries.ask(tx, "feedback", cast.aino, None, "Bigger buttons, please.", AFTER)
    practice.begin(tx, cast.aino, "Practice", "Practice unit", "Evening", "en", "Europe/Helsinki", AFTER)
    membership.add_unit(tx, cast.aino, cast.lakeside, "worker", cast.boathouse, AFTER)
    invitations.invite(tx, "sign_in", "link", "code", AFTER, member_id=cast.aino, made_by=cast.aino)


def every_word(tx) -> str:  # type: ignore[no-untyped-def]
    """Everything that stands anywhere in the book."""
    every = SQLModel.metadata.sorted_tables
    return "\n".join(repr(tuple(row)) for table in every for row in tx.execute(table.select()))


def test_everything_about_a_member_is_told(book: Book, cast: Cast) -> None:
    """Name, roles, chats, sessions, reflections, corrections, questions, half-said things; to nobody but themselves."""
    with book.transaction() as tx:
        live(tx, cast)
        with people.acting(tx, cast.aino):
            held = own_data.everything_about(tx, cast.aino)
        empty = {name for name, rows in held.items() if not rows}
        assert empty == {"changes", "invitations_used", "answers_given"}
        assert held["member"][0]["name"] == "Kaisu Kettunen"
        assert [row["external"] for row in held["chats"]] == ["4711", "cookie-chat"]
        assert held["reflections"][0]["text"] == "We cooked." and held["corrections"][0]["new"] == 15
        assert WORDS in repr(held["talks"]) + repr(held["questions_and_feedback"]) + repr(held["messages_waiting"])
        for other in (cast.veikko, cast.petri, cast.liisa):
            with people.acting(tx, other), pytest.raises(NotAllowed):
                own_data.everything_about(tx, cast.aino)


def test_who_goes_is_nowhere_any_more(book: Book, cast: Cast) -> None:
    """Neither name nor chat nor words stand in any table; the evening stays with its figures, its author is nobody."""
    with book.transaction() as tx:
        live(tx, cast)
        with people.acting(tx, cast.aino):
            own_data.forget(tx, cast.aino, AFTER)
        own_data.forget_strangers(tx, AFTER - 30 * DAY)
        left = every_word(tx)
        for trace in ("Kaisu", "Kettunen", "4711", "cookie-chat"):
            assert trace not in left, trace
        assert "Bigger buttons" in left
        found, = sessions.correctable(tx, cast.veikko, 9)
        assert found.report is not None and found.report.counts.girls == 15
        assert (found.author, found.report.reflection) == ("", "We cooked.")
        assert people.roles_of(tx, cast.aino) == () and units.workers_of(tx, cast.boathouse) == []
        with people.acting(tx, cast.veikko):
            assert [change.what for change in changes.log(tx, cast.lakeside, 1)] == ["account_gone"]
        assert practice.place(tx, cast.aino) is None


def test_nobody_can_remove_somebody_else(book: Book, cast: Cast) -> None:
    """Not their mentor either: that takes roles, not the person."""
    with book.transaction() as tx:
        for other in (cast.veikko, cast.petri, cast.maija):
            with people.acting(tx, other), pytest.raises(NotAllowed):
                own_data.forget(tx, cast.aino, AFTER)


def test_strangers_are_forgotten(book: Book, cast: Cast) -> None:
    """Who is nobody here and has not come for a month; not who has a talk open, and no member."""
    with book.transaction() as tx:
        old, talking = (people.meet(tx, "telegram", name, None, AT_NOON) for name in ("1", "2"))
        new = people.meet(tx, "telegram", "3", None, AT_NOON + 20 * DAY)
        member = people.meet(tx, "telegram", "4", None, AT_NOON)
        people.know_as(tx, member.identity_id, cast.aino)
        talks.open_talk(tx, talking.identity_id, None, "telegram", "2", "hello", [], None, AT_NOON)
        assert own_data.forget_strangers(tx, AT_NOON + 10 * DAY) == 1
        left = tx.execute(select(people.identities.c.id).order_by(people.identities.c.id)).scalars().all()
        assert left == [talking.identity_id, new.identity_id, member.identity_id] and old.identity_id not in left


def test_an_organisation_keeps_what_it_has_decided(book: Book, cast: Cast) -> None:
    """Reflections and old values go after the years it says, closed talks after the days; figures stay; it is reported
    once, in numbers, also in the activity log; nothing goes where nothing was decided."""
    later = AFTER + timedelta(days=800)
    with book.transaction() as tx:
        written = sessions.write_down(tx, by_hand(cast, FIVE, NINE), told(FIVE, NINE, reflection="We cooked."),
                                      cast.aino, AFTER)
        sessions.correct(tx, written or 0, told(FIVE, NINE, 15, 18, 1, 0, reflection="We cooked."), cast.aino, AFTER)
        assert retention.erase_what_is_over(tx, later) == []
        with people.acting(tx, cast.veikko):
            units.keep_for(tx, cast.lakeside, 2, 1, 7, AFTER)
        assert retention.erase_what_is_over(tx, AFTER + 300 * DAY) == []
        assert retention.erase_what_is_over(tx, later) == [
            retention.Erased(cast.lakeside, reflections=1, revisions=1)]
        assert retention.erase_what_is_over(tx, later) == []
        assert tx.execute(select(reflections.reflections.c.id)).all() == []
        found, = sessions.correctable(tx, cast.veikko, 9)
        assert found.report is not None and found.report.counts.girls == 15 and found.report.reflection is None
        said = changes.log(tx, cast.lakeside, 1)[0]
        assert (said.what, said.facts["reflections"], said.who) == ("erased", 1, "")
        for other in (cast.petri, cast.aino, cast.maija, cast.liisa):
            with people.acting(tx, other), pytest.raises(NotAllowed):
                units.keep_for(tx, cast.lakeside, None, None, None, AFTER)


def test_an_unused_youth_group_goes(book: Book, cast: Cast) -> None:
    """A youth group's own account is erased after six months without a sign of it; an association's stays."""
    with book.transaction() as tx:
        accounts = []
        for name, kind in (("Skate crew", "youth_group"), ("Scouts", "association")):
            unit = units.open_unit(tx, cast.lakeside, name, AT_NOON, kind)
            member = people.new_member(tx, name, None, AT_NOON)
            people.give_role(tx, member, "partner", cast.lakeside, unit, AT_NOON)
            people.know_as(tx, people.meet(tx, "telegram", name, None, AT_NOON).identity_id, member)
            accounts.append(member)
        assert retention.erase_what_is_over(tx, AT_NOON + 180 * DAY) == []
        erased, = retention.erase_what_is_over(tx, AT_NOON + 184 * DAY)
        assert erased == retention.Erased(cast.lakeside, groups=1)
        assert [people.roles_of(tx, member) != () for member in accounts] == [False, True]
        assert people.name_of(tx, accounts[0]) == ""
