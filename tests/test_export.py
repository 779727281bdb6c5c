"""The export: complete, the same book in every file, safe in a spreadsheet, and nothing that must stay inside."""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel

from conversations.words import LANGUAGES, words
from reports import export as exporting
from reports.export import NEVER, SHEETS, cell, export, readme
from storage import demo, practice, units
from storage.chats import team_chats
from storage.database import Book
from storage.invitations import invitations
from storage.migrations import every_table
from storage.outbox import outbox
from storage.people import ROLES, identities
from storage.reflections import VISIBILITIES, reflections
from storage.sessions import (
    CANCELLED_REASONS,
    STATUSES,
    TAGS,
    Counts,
    Planned,
    Report,
    correct,
    revisions,
    sessions,
    write_down,
)
from storage.talks import talks
from storage.units import KINDS, UNIT_KINDS, activities, activity_times, goals, organisations
from tests.hand_made_book import BEGUN, Cast, empty_book, fixed_cast, write

NOW = datetime(2026, 5, 18, 6, tzinfo=UTC)
FRIDAY = date(2026, 5, 15)
NOT_EXPORTED = {
    ("sessions", "over_at"): "end, in the organisation's time zone",
    ("sessions", "asked_at"): "state of the asking",
    ("sessions", "taken_by"): "state of an open talk",
    ("sessions", "taken_talk"): "state of an open talk",
    ("roles", "member_id"): "stands there as the member's own number",
    ("organisations", "practice_for"): "practice is in no file",
    ("enquiries", "story"): "the state of somebody's talk",
}
"""Columns of exported tables that stay behind, and why."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = empty_book(tmp_path)
    yield made
    made.close()


@pytest.fixture
def cast(book: Book) -> Cast:
    with book.transaction() as tx:
        return fixed_cast(tx)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "export" / "of the book"


SAY = words("en").text
CODES = {
    "sessions.kind": KINDS, "sessions.status": STATUSES, "sessions.cancelled_reason": CANCELLED_REASONS,
    "sessions.tags": TAGS, "sessions.ages_mode": ("none", "mostly", "counted"), "sessions.visibility": VISIBILITIES,
    "reflections.visibility": VISIBILITIES, "units.kind": UNIT_KINDS, "members_and_roles.role": ROLES,
    "questions.answered_by": ("number", "line", "choice"), "feedback.kind": ("feedback",),
    "how_to_read.rules": ("true", "false", "invented"),
}
"""Texts that say which codes a column may have."""


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# Complete

def test_every_table_is_exported_or_named_as_staying_inside() -> None:
    """A new table must be decided about: a file of its own, or a reason."""
    every_table()
    exported = {column.table.name for sheet in SHEETS for column in sheet.columns.values() if column is not None}
    assert exported | set(NEVER) == set(SQLModel.metadata.tables)
    assert exported & set(NEVER) == set()


def test_every_column_of_an_exported_table_is_exported() -> None:
    """Nobody finds years later that the one column they need was left out, except those named above with a reason."""
    exported = {(column.table.name, column.name)
                for sheet in SHEETS for column in sheet.columns.values() if column is not None}
    every = {(table.name, column.name) for name, table in SQLModel.metadata.tables.items() if name not in NEVER
             for column in table.columns}
    assert every - exported == set(NOT_EXPORTED)


def test_what_is_practised_is_in_no_file(book: Book, cast: Cast, folder: Path) -> None:
    """Neither the practice organisation nor anything that hangs on it; everything else stands there as before."""
    export(book, folder, NOW, SAY)
    before = {path.name: path.read_text("utf-8-sig") for path in folder.glob("*.csv")}
    with book.transaction() as tx:
        at = practice.begin(tx, cast.aino, "Practice", "Practised unit", "Practised evening", "en", "Europe/Helsinki",
                            NOW)
        card = units.unit_card(tx, at.unit_id)
        starts, ends = datetime(2026, 5, 15, 17), datetime(2026, 5, 15, 21)
        plan = Planned(None, at.activity_id, "Practised evening", "open", at.unit_id, card.name, card.organisation_id,
                       card.time_zone, starts, ends)
        report = Report(starts, ends, Counts(14, 18, 1, 0), prompt="1", reflection="Practised words")
        written = write_down(tx, plan, report, cast.aino, NOW)
        correct(tx, written or 0, replace(report, counts=Counts(15, 18, 1, 0)), cast.aino, NOW)
        units.rename_unit(tx, at.unit_id, "Practised again", NOW)
    export(book, folder, NOW, SAY)
    assert {path.name: path.read_text("utf-8-sig") for path in folder.glob("*.csv")} == before


def test_the_columns_of_a_session(book: Book, cast: Cast, folder: Path) -> None:
    """Other programs rely on these names; new ones come behind `revision`, none is renamed."""
    export(book, folder, NOW, SAY)
    header = (folder / "sessions.csv").read_text("utf-8-sig").splitlines()[0].split(",")
    assert " ".join(header[:42]) == (
        "organisation unit activity kind date start end status cancelled_reason area girls boys nonbinary unknown "
        "total ages_mode mostly_1 mostly_2 age_under_10 age_10_12 age_13_15 age_16_17 age_18_24 age_25_28 age_unknown "
        "new_faces producers produced_minutes minutes workers volunteers tags aim prompt reflection visibility author "
        "created edited late revision written")
    assert " ".join(header[42:]) == "from_plan partner session_id organisation_id unit_id activity_id author_id"


def test_files_and_readme(book: Book, cast: Cast, folder: Path) -> None:
    """All files are there, and README.txt names each of them and each of their columns."""
    paths = export(book, folder, NOW, SAY)
    assert {path.name for path in folder.iterdir()} == {path.name for path in paths}
    assert {"sessions.csv", "organisations.csv", "units.csv", "activities.csv", "individual_months.csv",
            "revisions.csv", "reflections.csv", "questions.csv", "prompts.csv", "goals.csv", "members_and_roles.csv",
            "month_rollups.csv", "README.txt"} <= {path.name for path in paths}
    assert (folder / "README.txt").read_text("utf-8") == readme(NOW, SAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_speaks_five_languages(language: str) -> None:
    """Each file and each column is named as it stands there, in that order, with what it means; lines fit a screen."""
    said = readme(NOW, words(language).text)
    assert "2026-05-18T06:00:00Z" in said and max(map(len, said.splitlines())) <= 120
    for sheet in SHEETS:
        heading, columns = said.split(f"\n{sheet.file}\n")[1].split("\n\n")[:2]
        lines = [line for line in columns.splitlines() if line[2] != " "]
        assert [line.split()[0] for line in lines] == list(sheet.columns)
        assert all(len(line.split()) > 1 for line in lines) and len(heading.splitlines()) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_explains_every_code(language: str) -> None:
    """Codes are not translated, so each stands in the meaning of its column, in every language."""
    say = words(language).text
    missing = {(key, code) for key, codes in CODES.items() for code in codes
               if not re.search(rf"\b{code}\b", say(f"export-{key}"))}
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_readme_says_of_columns_names_them(language: str) -> None:
    """File and column names inside the texts are those of the files: the same in every language."""
    files, columns = {sheet.file for sheet in SHEETS}, {name for sheet in SHEETS for name in sheet.columns}
    for sheet in SHEETS:
        for name in sheet.columns:
            key = f"export-{sheet.file.removesuffix('.csv')}.{name}"
            said = {one: set(re.findall(r"\w+\.csv|\w+_id\b", words(one).text(key))) for one in ("en", language)}
            assert said[language] == said["en"] <= files | columns, key


# What stands in a row

def test_held_cancelled_and_planned(book: Book, cast: Cast, folder: Path) -> None:
    """One row each; a skipped answer is an empty cell and 0 is 0; the total and the unknown ages are derived."""
    with book.transaction() as tx:
        one = write(tx, cast, FRIDAY, visits=(14, 18, 1, 0), new_faces=0, ages_mode="counted", age_13_15=20,
                    age_16_17=9, tags="social,culture")
        write(tx, cast, FRIDAY, status="cancelled", cancelled_reason="staff", starts=time(10), planned=False)
        write(tx, cast, FRIDAY, status="planned", kind="group", hours=2)
        tx.execute(reflections.insert().values(
            session_id=one, unit_id=cast.boathouse, prompt="3", text="They chose the film.", author_id=cast.aino,
            written_at=BEGUN))
    export(book, folder, NOW, SAY)
    held, cancelled, planned = read(folder / "sessions.csv")
    assert held["organisation"] == "Lakeside" and held["unit"] == "Boathouse" and held["author"] == "Aino"
    assert (held["date"], held["start"], held["end"]) == ("2026-05-15", "2026-05-15T17:00", "2026-05-15T21:00")
    assert (held["total"], held["age_unknown"], held["age_10_12"]) == ("33", "4", "")
    assert (held["new_faces"], held["producers"], held["produced_minutes"], held["minutes"]) == ("0", "", "", "240")
    assert (held["prompt"], held["reflection"], held["visibility"]) == ("3", "They chose the film.", "team")
    assert (held["tags"], held["late"], held["from_plan"]) == ("social,culture", "false", "true")
    assert (held["created"], held["edited"], held["revision"]) == ("2026-01-01T00:00:00Z", "", "1")
    assert (cancelled["status"], cancelled["cancelled_reason"], cancelled["total"]) == ("cancelled", "staff", "")
    assert cancelled["from_plan"] == "false"
    assert (planned["status"], planned["girls"], planned["total"], planned["author"]) == ("planned", "", "", "")


def test_an_evening_nobody_came_to(book: Book, cast: Cast, folder: Path) -> None:
    """Held with 0 visits is 0, not empty; with ages only named there is no number of unknown age."""
    with book.transaction() as tx:
        write(tx, cast, FRIDAY, visits=(0, 0, 0, 0), ages_mode="mostly", mostly_1="13_15")
    export(book, folder, NOW, SAY)
    (row,) = read(folder / "sessions.csv")
    assert (row["girls"], row["total"], row["age_unknown"], row["mostly_1"]) == ("0", "0", "", "13_15")


def test_the_other_files(book: Book, cast: Cast, folder: Path) -> None:
    """Members appear once a role; times, goals and revisions keep their types."""
    with book.transaction() as tx:
        session = write(tx, cast, FRIDAY, visits=(3, 0, 0, 0))
        for field, old, new in (("girls", 4, 3), ("area", None, "Harbour"), ("starts", "2026-05-15T16:00:00", None)):
            tx.execute(revisions.insert().values(session_id=session, number=2, field=field, old=old, new=new,
                                                 by=cast.veikko, at=NOW))
        tx.execute(goals.insert().values(unit_id=cast.boathouse, measure="produced_share", good_enough=0.25,
                                         wording="A quarter", first_day=FRIDAY, last_day=FRIDAY, created_at=NOW))
    export(book, folder, NOW, SAY)
    assert [(row["name"], row["role"], row["unit_id"]) for row in read(folder / "members_and_roles.csv")] == [
        ("Aino", "worker", str(cast.boathouse)), ("Veikko", "mentor", "")]
    assert [(row["field"], row["old"], row["new"]) for row in read(folder / "revisions.csv")] == [
        ("girls", "4", "3"), ("area", "", "Harbour"), ("starts", "2026-05-15T16:00:00", "")]
    assert read(folder / "activity_times.csv")[0]["starts"] == "17:00"
    assert read(folder / "goals.csv")[0]["good_enough"] == "0.25"
    assert read(folder / "activities.csv")[0]["partner"] == "false"


def test_the_demo_book_comes_out_whole(book: Book, folder: Path) -> None:
    """As many rows as the book has, and the sums of the sessions are the sums of the months."""
    with book.transaction() as tx:
        demo.fill(tx, NOW, random.Random(5))
    export(book, folder, NOW, SAY)
    told, months = read(folder / "sessions.csv"), read(folder / "month_rollups.csv")
    with book.reading() as tx:
        for table, file in ((sessions, "sessions"), (reflections, "reflections"), (organisations, "organisations"),
                            (units.units, "units"), (activities, "activities"), (activity_times, "activity_times")):
            assert len(read(folder / f"{file}.csv")) == len(tx.execute(table.select()).all())
    for name in ("girls", "boys", "nonbinary", "unknown", "new_faces"):
        assert sum(int(row[name] or 0) for row in told) == sum(int(row[name]) for row in months) > 0
    assert {row["organisation"] for row in told} >= {"Järvikunta (keksitty)"}


# Safe in a spreadsheet

def test_letters_survive_excel(book: Book, cast: Cast, folder: Path) -> None:
    """The file says by its first three bytes that it is UTF-8."""
    export(book, folder, NOW, SAY)
    assert (folder / "units.csv").read_bytes().startswith(b"\xef\xbb\xbfunit_id,")


@pytest.mark.parametrize("text", ["=1+1", "+358", "-", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'])
def test_no_text_becomes_a_formula(text: str) -> None:
    """What a spreadsheet would run gets an apostrophe in front."""
    assert cell(text) == "'" + text


def test_plain_values_are_left_alone() -> None:
    """Ordinary text, numbers (also negative ones), dates and nothing stand as they are."""
    assert [cell(value) for value in ("14 = 14", "a-b", -3, 0, None, "", True, 2.5, FRIDAY)] == [
        "14 = 14", "a-b", "-3", "0", "", "", "true", "2.5", "2026-05-15"]
    assert cell(["one", "kaksi ä"]) == '["one", "kaksi ä"]'


@given(st.lists(st.text(min_size=1), min_size=1))
def test_every_text_comes_back(texts: list[str]) -> None:
    """Through the file and back, one leading apostrophe taken away: the text as it was written."""
    file = io.StringIO(newline="")
    csv.writer(file).writerow(cell(text) for text in texts)
    (row,) = csv.reader(io.StringIO(file.getvalue(), newline=""))
    assert not any(found.startswith(tuple("=+-@\t\r\n")) for found in row)
    assert [found.removeprefix("'") for found in row] == texts


# What must not happen

def test_nothing_that_must_stay_inside(book: Book, cast: Cast, folder: Path) -> None:
    """No channel identity, code, open talk or message is in any file."""
    with book.transaction() as tx:
        identity = tx.execute(identities.insert().values(
            member_id=cast.aino, channel="telegram", external="SECRET-1", seen_at=NOW,
        ).returning(identities.c.id)).scalar()
        tx.execute(invitations.insert().values(purpose="join", link_hash="SECRET-2", code_hash="SECRET-3", uses_left=1,
                                               made_at=NOW, expires_at=NOW))
        tx.execute(talks.insert().values(
            identity_id=identity, channel="telegram", chat="SECRET-4", script="log_session", arguments=["SECRET-5"],
            record={"SECRET-6": 1}, status="open", opened_at=NOW, touched_at=NOW, expires_at=NOW))
        tx.execute(team_chats.insert().values(unit_id=cast.boathouse, channel="telegram", chat="SECRET-7", topic="",
                                              title="SECRET-8", next_due_at=NOW, bound_at=NOW))
        session = write(tx, cast, FRIDAY, status="planned")
        tx.execute(sessions.update().where(sessions.c.id == session).values(taken_by=cast.aino, taken_talk=1))
    assert outbox.name in NEVER
    for path in export(book, folder, NOW, SAY):
        assert b"SECRET" not in path.read_bytes()


def test_foreign_files_are_left_alone(book: Book, cast: Cast, folder: Path) -> None:
    """A folder may hold other things: they stay; an older export is replaced, and nothing half-written is left."""
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("mine")
    (folder / "units.csv").write_text("old")
    export(book, folder, NOW, SAY)
    assert (folder / "notes.txt").read_text() == "mine"
    assert len(read(folder / "units.csv")) == 2
    assert {path.name for path in folder.iterdir()} == {sheet.file for sheet in SHEETS} | {"README.txt", "notes.txt"}


def test_a_failure_leaves_the_older_export(book: Book, cast: Cast, folder: Path,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full half-way, what stood there stands there, whole."""
    export(book, folder, NOW, SAY)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with book.transaction() as tx:
        write(tx, cast, FRIDAY, visits=(1, 1, 1, 1))

    def full(_now: datetime, _say: exporting.Say) -> str:
        raise OSError("No space left on device")

    monkeypatch.setattr(exporting, "readme", full)
    with pytest.raises(OSError, match="No space"):
        export(book, folder, NOW, SAY)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_all_files_show_the_same_moment(book: Book, cast: Cast, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker saves while the export runs: she does not wait, and no file shows half of what she wrote."""
    really_write = exporting._write
    saved: list[int] = []

    def write_and_save(tx: Any, sheet: Any, path: Path) -> None:
        really_write(tx, sheet, path)
        if not saved:
            with book.transaction() as other:
                saved.append(write(other, cast, FRIDAY, visits=(1, 0, 0, 0)))
                other.execute(reflections.insert().values(session_id=saved[0], unit_id=cast.boathouse, text="Seen",
                                                          author_id=cast.aino, written_at=NOW))

    monkeypatch.setattr(exporting, "_write", write_and_save)
    export(book, folder, NOW, SAY)
    assert saved and read(folder / "sessions.csv") == read(folder / "reflections.csv") == []
    export(book, folder, NOW, SAY)
    assert len(read(folder / "sessions.csv")) == len(read(folder / "reflections.csv")) == 1
