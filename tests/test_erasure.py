"""What was invented to look around in leaves no trace beside a real organisation, which stays as it was."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlmodel import SQLModel

from storage import chats, demo, invitations, people, rollups, talks
from storage import sessions as told
from storage.database import Book
from storage.erasure import erase_invented
from storage.plan import plan_ahead
from tests.databases import book
from tests.hand_made_book import Cast, fixed_cast

NOW = datetime(2026, 5, 18, 6, tzinfo=UTC)
LOCAL = datetime(2026, 5, 15, 17)


def rows(tx: Connection) -> dict[str, list[dict[str, Any]]]:
    """The whole book."""
    return {table.name: [dict(row) for row in tx.execute(
        select(table).order_by(*table.primary_key.columns)).mappings()] for table in SQLModel.metadata.sorted_tables}


def real_book(tx: Connection) -> Cast:
    """Lakeside with everything an organisation may have: sessions told, corrected, cancelled and planned, a reflection,
    a group's chat, invitations made and used, people on their channels."""
    cast = fixed_cast(tx)
    for weeks in range(3):
        starts = LOCAL - timedelta(weeks=weeks)
        plan = told.Planned(None, cast.evening, "Open evening", "open", cast.boathouse, "Boathouse", cast.lakeside,
                            "Europe/Helsinki", starts, starts + timedelta(hours=4))
        if weeks == 2:
            told.cancel(tx, plan, "weather", cast.aino, NOW)
        else:
            report = told.Report(plan.starts, plan.ends, told.Counts(14, 18, 1, weeks), prompt="1",
                                 reflection="They cooked.", new_faces=2)
            number = told.write_down(tx, plan, report, cast.aino, NOW)
            assert number is not None
            told.correct(tx, number, replace(report, new_faces=weeks, reflection="They danced."), cast.veikko, NOW)
    plan_ahead(tx, NOW)
    chats.bind_team_chat(tx, cast.boathouse, "telegram", "-1001", "Team", cast.veikko, NOW, NOW)
    joined = invitations.invite(tx, "join", "link", "code", NOW, organisation_id=cast.lakeside, unit_id=cast.boathouse,
                           role="worker", made_by=cast.veikko)
    invitations.use(tx, joined, cast.aino, NOW)
    for name, member in (("aino", cast.aino), ("veikko", cast.veikko)):
        met = people.meet(tx, "telegram", name, "en", NOW)
        people.know_as(tx, met.identity_id, member)
        talks.open_talk(tx, met.identity_id, member, "telegram", name, "log_session", [1], "session:1", NOW)
    invitations.invite(tx, "set_up", "set-up", "-", NOW)
    return cast


def look_around(tx: Connection, made: demo.DemoBook) -> int:
    """Somebody looks around as the invented mentor, has half-told a session, bound a group, invited; their identity."""
    visitor = people.meet(tx, "browser", "visitor", "en", NOW).identity_id
    people.know_as(tx, visitor, made.mentor)
    talks.open_talk(tx, visitor, made.mentor, "browser", "visitor", "hello", [], None, NOW)
    talks.open_talk(tx, visitor, made.mentor, "browser", "visitor", "invite", [], None, NOW)
    chats.bind_team_chat(tx, made.boathouse, "telegram", "-1002", "Invented", made.mentor, NOW, NOW)
    chats.offer_chat(tx, "offer", made.mentor, made.organisations[0], NOW)
    invented = invitations.invite(tx, "sign_in", "link 2", "code 2", NOW, member_id=made.worker, made_by=made.mentor)
    invitations.use(tx, invented, made.worker, NOW)
    evening = told.unanswered(tx, made.boathouse, NOW + timedelta(days=2))[0]
    assert evening.session_id is not None and told.take(tx, evening.session_id, made.worker, 1, NOW)
    return visitor


def test_nothing_invented_is_left(book: Book) -> None:
    """Every table is row for row what it was before; whoever looked around stays in the chat, a stranger, with the
    talk that founds the real organisation and no other."""
    with book.transaction() as tx:
        cast = real_book(tx)
        before = rows(tx)
    with book.transaction() as tx:
        made = demo.fill(tx, NOW, random.Random(1))
        plan_ahead(tx, NOW)
        people.give_role(tx, cast.veikko, "mentor", made.organisations[0], None, NOW)  # who stands here, too, stays
        visitor = look_around(tx, made)
        assert len(rows(tx)["sessions"]) > 3000
    with book.transaction() as tx:
        assert erase_invented(tx)
    with book.transaction() as tx:
        after = rows(tx)
        assert people.person(tx, visitor).member_id is None and people.person(tx, visitor).roles == ()
        assert rollups.differences(tx) == []
        assert not erase_invented(tx)
    stranger, = (row for row in after["identities"] if row["id"] == visitor)
    hello, = (row for row in after["talks"] if row["identity_id"] == visitor)
    assert (hello["script"], hello["member_id"], stranger["member_id"]) == ("hello", None, None)
    after["identities"].remove(stranger)
    after["talks"].remove(hello)
    for table in before:
        assert after[table] == before[table], table


def test_a_book_without_anything_invented(book: Book) -> None:
    """Is left alone."""
    with book.transaction() as tx:
        real_book(tx)
        before = rows(tx)
        assert not erase_invented(tx)
        assert rows(tx) == before
