"""The database itself refuses what must never stand in the book, whoever writes."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from storage.database import Book
from storage.sessions import sessions
from tests.databases import AT_NOON, Cast, book, cast

SESSION: dict[str, Any] = {
    "organisation_id": 1, "unit_id": 1, "activity_id": 1, "kind": "open", "partner": False, "date": "2026-05-15",
    "starts": "2026-05-15 17:00:00.000000", "ends": "2026-05-15 21:00:00.000000", "minutes": 240,
    "over_at": "2026-05-15 18:00:00.000000", "planned": True, "status": "planned", "ages_mode": "none", "tags": "",
    "late": False, "created_at": "2026-05-01 00:00:00.000000", "revision": 0}
HELD = {**SESSION, "status": "held", "girls": 14, "boys": 18, "nonbinary": 1, "unknown": 0}
NOW = "2026-05-15 09:00:00.000000"


def write(book: Book, table: str, values: dict[str, Any]) -> None:
    """A row in plain SQL, past all our code."""
    names = ", ".join(f'"{name}"' for name in values)
    with book.transaction() as tx:
        marks = ", ".join(f":{name}" for name in values)
        tx.execute(text(f'INSERT INTO {table} ({names}) VALUES ({marks})'), values)


def refuses(book: Book, name: str, table: str, values: dict[str, Any]) -> None:
    """The database says no, and names the rule."""
    with pytest.raises(IntegrityError) as caught:
        write(book, table, values)
    said = str(caught.value.orig)
    # SQLite names only check constraints; of the others it says no more than their kind.
    assert name in said or ("FOREIGN KEY" if name.startswith("fk_") else "UNIQUE") in said


WRONG_SESSIONS = [
    ("session_kind", SESSION | {"kind": "party"}),
    ("session_status", SESSION | {"status": "maybe"}),
    ("session_reason", SESSION | {"status": "cancelled", "cancelled_reason": "bored"}),
    ("session_reason_cancelled", HELD | {"cancelled_reason": "weather"}),
    ("session_length", SESSION | {"minutes": 0}),
    ("session_length", SESSION | {"ends": SESSION["starts"]}),
    ("session_length", SESSION | {"minutes": 100 * 24 * 60 + 1}),
    ("session_counts", HELD | {"girls": -1}),
    ("session_counts", HELD | {"unknown": -1}),
    ("session_total", HELD | {"girls": 5000}),
    ("session_held_is_counted", HELD | {"boys": None}),
    ("session_held_is_counted", SESSION | {"status": "held"}),
    ("session_only_held_counts", SESSION | {"girls": 3}),
    ("session_only_held_counts", SESSION | {"status": "cancelled", "produced_minutes": 0}),
    ("session_new_faces", HELD | {"new_faces": 34}),
    ("session_new_faces", HELD | {"new_faces": -1}),
    ("session_producers", HELD | {"producers": 34}),
    ("session_produced", HELD | {"produced_minutes": 241}),
    ("session_produced", HELD | {"produced_minutes": -1}),
    ("session_staff", HELD | {"workers": -1}),
    ("session_staff", HELD | {"workers": 2, "volunteers": -1}),
    ("session_ages_mode", HELD | {"ages_mode": "guessed"}),
    ("session_ages", HELD | {"ages_mode": "counted", "age_13_15": 20, "age_16_17": 14}),
    ("session_age_counts", HELD | {"ages_mode": "counted", "age_under_10": -1}),
]


@pytest.mark.parametrize(("name", "values"), WRONG_SESSIONS)
def test_wrong_sessions_are_refused(book: Book, cast: Cast, name: str, values: dict[str, Any]) -> None:
    """No session with wrong words, impossible counts, or more parts than the whole."""
    refuses(book, name, "sessions", values)


def test_right_sessions_are_taken(book: Book, cast: Cast) -> None:
    """The bounds themselves still pass: everybody new, produced from beginning to end, nobody came."""
    fits = [
        SESSION,
        HELD | {"new_faces": 33, "producers": 33, "produced_minutes": 240, "workers": 0},
        HELD | {"girls": 0, "boys": 0, "nonbinary": 0, "unknown": 0, "new_faces": 0},
        HELD | {"girls": 5000, "boys": 0, "nonbinary": 0, "unknown": 0},
        HELD | {"ages_mode": "counted", "age_13_15": 20, "age_16_17": 13},
        SESSION | {"status": "cancelled", "cancelled_reason": "weather"},
        SESSION | {"status": "cancelled"},
    ]
    for hour, values in enumerate(fits):
        write(book, "sessions", values | {"starts": f"2026-05-15 {hour:02}:00:00.000000"})


ROLE = {"member_id": 1, "organisation_id": 1, "unit_id": None, "role": "worker", "since": NOW}
INVITATION = {"purpose": "join", "link_hash": "a", "code_hash": "b", "uses": 1, "uses_left": 1, "made_at": NOW,
              "expires_at": NOW}
REFLECTION = {"unit_id": 1, "text": "They cooked.", "visibility": "team", "written_at": NOW}
TALK = {"identity_id": 1, "channel": "terminal", "chat": "x", "script": "hello", "arguments": "[]", "record": "{}",
        "status": "open", "opened_at": NOW, "touched_at": NOW, "expires_at": NOW}
OUTGOING = {"channel": "telegram", "chat": "1", "status": "queued", "attempts": 0, "created_at": NOW, "due_at": NOW,
            "unasked": False, "doubtful": False}
ROLLUP = {"organisation_id": 1, "month": "2026-05-01", "kind": "open", "partner": False, **dict.fromkeys(
    ("sessions", "cancelled", "girls", "boys", "nonbinary", "unknown", "new_faces", "minutes", "produced_minutes",
     "contact_minutes"), 0)}
WRONG_ROWS = [
    ("activity_kind", "activities",
     {"unit_id": 1, "name": "Party", "kind": "party", "partner": False, "created_at": NOW}),
    ("activity_weekday", "activity_times", {"activity_id": 1, "weekday": 7, "starts": "17:00", "ends": "21:00"}),
    ("goal_period", "goals",
     {"unit_id": 1, "measure": "visits", "good_enough": 1.0, "wording": "More", "created_at": NOW,
      "first_day": "2026-05-02", "last_day": "2026-05-01"}),
    ("role_name", "roles", ROLE | {"role": "king"}),
    ("invitation_purpose", "invitations", INVITATION | {"purpose": "steal"}),
    ("invitation_uses", "invitations", INVITATION | {"uses_left": -1}),
    ("reflection_visibility", "reflections", REFLECTION | {"visibility": "world"}),
    ("reflection_length", "reflections", REFLECTION | {"text": ""}),
    ("individual_counts", "individual_months", {"unit_id": 1, "month": "2026-05-01", "meetings": -1, "minutes": 0}),
    ("individual_counts", "individual_months", {"unit_id": 1, "month": "2026-05-01", "meetings": 1, "minutes": -1}),
    ("talk_status", "talks", TALK | {"status": "lost"}),
    ("outbox_status", "outbox", OUTGOING | {"status": "lost"}),
    ("rollup_counts", "month_rollups", ROLLUP | {"girls": -1}),
    ("fk_units_organisation_id", "units", {
        "organisation_id": 99, "name": "Nowhere", "kind": "unit", "individual_work": False, "created_at": NOW}),
    ("fk_sessions_unit_id", "sessions", SESSION | {"unit_id": 99}),
    ("fk_roles_member_id", "roles", ROLE | {"member_id": 99}),
    ("fk_talks_identity_id", "talks", TALK | {"identity_id": 99}),
]


@pytest.mark.parametrize(("name", "table", "values"), WRONG_ROWS)
def test_wrong_rows_are_refused(book: Book, cast: Cast, name: str, table: str,
                                values: dict[str, Any]) -> None:
    """No role, invitation, reflection or message outside its words; nothing that points nowhere; no sum below 0."""
    if table == "talks" and values["identity_id"] == 1:
        write(book, "identities", {"channel": "terminal", "external": "x", "seen_at": NOW})
    refuses(book, name, table, values)


TWICE = [
    ("sessions_planned_once", "sessions", SESSION),
    ("roles_in_organisation_once", "roles", ROLE),
    ("uq_roles_member_id_organisation_id_unit_id_role", "roles", ROLE | {"unit_id": 1, "role": "mentor"}),
    ("uq_identities_channel_external", "identities", {"channel": "telegram", "external": "5", "seen_at": NOW}),
    ("uq_invitations_link_hash", "invitations", INVITATION),
    ("pk_inbox", "inbox", {"channel": "telegram", "update_key": "5", "received_at": NOW}),
    ("outbox_keyed_once", "outbox", OUTGOING | {"unique_key": "week:1:2026-05-11"}),
    ("uq_team_chats_channel_chat_topic", "team_chats",
     {"unit_id": 1, "channel": "telegram", "chat": "-5", "topic": "", "title": "Team", "next_due_at": NOW,
      "bound_at": NOW}),
    ("uq_browsers_cookie_hash", "browsers", {"cookie_hash": "a", "chat": "b", "created_at": NOW, "seen_at": NOW}),
    ("uq_activity_times_activity_id_weekday_starts", "activity_times",
     {"activity_id": 1, "weekday": 2, "starts": "17:00:00.000000", "ends": "21:00:00.000000"}),
    ("uq_individual_months_unit_id_month", "individual_months",
     {"unit_id": 1, "month": "2026-05-01", "meetings": 1, "minutes": 60}),
]


BESIDE = {"invitations": {"code_hash": "other"}, "browsers": {"chat": "other"}}
"""What differs in the second row, where a table has two such rules and only one is meant."""


@pytest.mark.parametrize(("name", "table", "values"), TWICE)
def test_nothing_stands_twice(book: Book, cast: Cast, name: str, table: str, values: dict[str, Any]) -> None:
    """One session per start, one role per place, one update per number, one scheduled message per key."""
    write(book, table, values)
    refuses(book, name, table, values | BESIDE.get(table, {}))


def test_a_session_has_one_reflection(book: Book, cast: Cast) -> None:
    """One reflection a session; a week's prompt, which has no session, takes many."""
    write(book, "sessions", SESSION)
    write(book, "reflections", REFLECTION | {"session_id": 1})
    refuses(book, "reflections_of_session", "reflections", REFLECTION | {"session_id": 1})
    write(book, "reflections", REFLECTION)
    write(book, "reflections", REFLECTION)


def test_a_reflection_is_counted_in_characters(book: Book, cast: Cast) -> None:
    """Seven hundred letters of any alphabet fit."""
    write(book, "reflections", REFLECTION | {"text": "ö" * 700})
    with pytest.raises(Exception, match=r"reflection_length|too long"):
        write(book, "reflections", REFLECTION | {"text": "ö" * 701})


def test_numbers_of_erased_rows_are_not_given_again(book: Book, cast: Cast) -> None:
    """A button or a page that names an erased row must never mean another one."""
    with book.transaction() as tx:
        tables = [name for name in inspect(tx).get_table_names() if name not in ("alembic_version", "month_rollups")]
    assert len(tables) > 20
    write(book, "outbox", OUTGOING)
    with book.transaction() as tx:
        tx.execute(text("DELETE FROM outbox"))
    write(book, "outbox", OUTGOING)
    with book.transaction() as tx:
        assert tx.execute(text("SELECT id FROM outbox")).scalars().all() == [2]


def test_a_teams_weeks_are_read_from_the_index_alone(book: Book, cast: Cast) -> None:
    """The question asked most, what one unit's weeks were, never touches the table (SQLite says so)."""
    if book.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL decides by the table's size and the last vacuum")
    with book.transaction() as tx:
        plan = str(tx.execute(text(
            "EXPLAIN QUERY PLAN SELECT sum(girls), sum(boys), sum(nonbinary), sum(unknown), sum(new_faces), "
            "sum(minutes), sum(produced_minutes) FROM sessions WHERE unit_id = :unit AND status = 'held' "
            "AND date BETWEEN :first AND :last"), {"unit": 1, "first": "2026-05-04", "last": "2026-05-31"}).all())
    assert "USING COVERING INDEX sessions_of_unit (unit_id=? AND date>? AND date<?)" in plan


def test_the_clock_on_the_wall_has_no_zone(book: Book, cast: Cast) -> None:
    """Starts and ends come back as they were written on both databases, whatever zone the server keeps."""
    write(book, "sessions", SESSION)
    with book.transaction() as tx:
        row = tx.execute(sessions.select()).one()
    assert (row.starts, row.ends) == (datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21))
    assert row.over_at.utcoffset() is not None
    assert row.partner is False and row.planned is True
    assert AT_NOON.tzinfo is not None
