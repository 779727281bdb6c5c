"""The whole book as a folder of CSV files and a README that names every column: complete, open, readable by anybody.

Each file is declared once, as a `Sheet`; the rows, the header and README.txt all come from that declaration.
"""

from __future__ import annotations

import csv
import json
import os
import tempfile
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storage.changes import changes
from storage.database import Book
from storage.enquiries import enquiries
from storage.individual import individual_months
from storage.people import members, roles
from storage.questions import question_answers, questions
from storage.reflections import prompts, reflections
from storage.rollups import month_rollups
from storage.sessions import AGE_BANDS, CANCELLED_REASONS, TAGS, revisions, sessions
from storage.units import KINDS, activities, activity_times, former_names, goals, organisations, units

if TYPE_CHECKING:  # queries are built from the tables' own methods; SQLAlchemy is named for the type checker only
    from sqlalchemy import Connection

ENCODING = "utf-8-sig"
"""UTF-8 with a byte-order mark: without it Excel reads the file in the machine's old code page and breaks every ä and
õ. Everything else (LibreOffice, pandas, R) takes the mark or skips it."""

RISKY = tuple("=+-@\t\r\n＝＋－＠")
"""First characters that make a spreadsheet run a cell as a formula (OWASP, CSV injection)."""

NEVER = {
    "talks": "half-said things belong to the person who says them",
    "identities": "channel identities: who somebody is on Telegram or in the browser",
    "invitations": "codes", "invitation_uses": "codes", "chat_offers": "codes",
    "team_chats": "channel identities of groups",
    "browsers": "channel identities", "chat_lines": "what stands in a browser's chat",
    "inbox": "updates already played", "outbox": "messages not yet sent",
    "held_updates": "what somebody said and could not be played yet", "leases": "which process is on Telegram",
    "mentors_chats": "channel identities of groups", "wrong_codes": "who mistyped a code",
    "applications": "what strangers wrote of themselves", "practice": "how somebody learns is their own affair",
}
"""Tables that never leave the book, and why. Every other table is exported; a test keeps it so."""

_ROWS_AT_A_TIME = 2000


@dataclass(frozen=True)
class Sheet:
    """One file. `columns` are name -> (where it is read from, meaning); None: worked out by `derive`."""

    file: str
    about: str
    source: Any
    columns: Mapping[str, tuple[Any, str]]
    order: tuple[Any, ...]
    only: Any = None
    """Which rows; None: all. What members practised is in none."""
    derive: Callable[[Mapping[str, Any]], Mapping[str, Any]] = lambda row: row


def export(book: Book, folder: Path, now: datetime) -> list[Path]:
    """Write the whole book into a folder (made when missing); the files written, README.txt last.

    One look at the book (Book.reading), so that all files agree and no writer waits. Every file is complete before
    the first one appears under its name; when anything fails, none does and an earlier export stays as it was. Files
    that are not ours are left alone. It is everybody's data, for the owner of the server: what a member may see is not
    asked here.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".export-", dir=folder) as unfinished:
        with book.reading() as tx:
            for sheet in SHEETS:
                _write(tx, sheet, Path(unfinished, sheet.file))
        Path(unfinished, "README.txt").write_text(readme(now), encoding="utf-8")
        names = [*(sheet.file for sheet in SHEETS), "README.txt"]
        for name in names:
            Path(unfinished, name).replace(folder / name)
    return [folder / name for name in names]


def _write(tx: Connection, sheet: Sheet, path: Path) -> None:
    query = sheet.source.select().with_only_columns(
        *(origin.label(name) for name, (origin, _) in sheet.columns.items() if origin is not None)
    ).order_by(*sheet.order)
    if sheet.only is not None:
        query = query.where(sheet.only)
    rows = tx.execute(query.execution_options(yield_per=_ROWS_AT_A_TIME))
    with path.open("w", encoding=ENCODING, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(sheet.columns)
        for row in rows:
            values = sheet.derive(row._asdict())
            writer.writerow([cell(values[name]) for name in sheet.columns])
        file.flush()
        os.fsync(file.fileno())


def cell(value: Any) -> str:
    """A value as it stands in a file: None is empty, 0 is 0; moments in UTC; text that a spreadsheet would run as a
    formula, or that starts with an apostrophe, gets one apostrophe in front, so that taking one away gives it back."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.isoformat(timespec="minutes")
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return str(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith((*RISKY, "'")) else text


def _session_sums(row: Mapping[str, Any]) -> dict[str, Any]:
    """Total and visits of unknown age: derived, so that no file can disagree with its own parts."""
    if row["status"] != "held":
        return {**row, "total": None, "age_unknown": None}
    total = row["girls"] + row["boys"] + row["nonbinary"] + row["unknown"]
    known = sum(row[f"age_{band}"] or 0 for band in AGE_BANDS)
    return {**row, "total": total, "age_unknown": total - known if row["ages_mode"] == "counted" else None}


def readme(now: datetime) -> str:
    """README.txt: how to read the files, then every file and every column with its meaning and unit."""
    parts = [f"Logbook, the whole book\nWritten {cell(now)}\n\n{_HOW_TO_READ}"]
    for sheet in SHEETS:
        width = max(map(len, sheet.columns))
        lines = [textwrap.fill(f"  {name:<{width}}  {meaning}", 120, subsequent_indent=" " * (width + 4))
                 for name, (_, meaning) in sheet.columns.items()]
        parts.append("\n".join([sheet.file, "-" * len(sheet.file), sheet.about, "", *lines, ""]))
    return "\n".join(parts)


_HOW_TO_READ = """\
How to read these files
-----------------------
- CSV: commas between cells, quotation marks where a cell needs them, first line the names of the columns.
- UTF-8 with a byte-order mark, so that Excel shows letters like ä right. In Python: encoding="utf-8-sig".
- An empty cell means not asked, skipped or not applicable. 0 means nobody or nothing. They are different.
- Dates are YYYY-MM-DD. date, start and end of a session are local wall-clock time in its organisation's time_zone;
  every other moment is UTC and ends in Z.
- true and false are written as words.
- A text that starts with = + - @, a tab or a line break (or with an apostrophe) has one apostrophe (') put in front,
  so that no spreadsheet runs it as a formula. Take one leading apostrophe away to have the text as it was written.
- Organisations marked invented hold demonstration data.
- Visits, not visitors: one young person at one session is one visit. No young person stands anywhere in the book.
- What members have practised is in none of these files: it counts nowhere.
- Not in these files, on purpose: open talks, channel identities (who somebody is on Telegram or in a browser), codes,
  messages received and messages waiting to be sent.
"""


PRACTICE = organisations.select().with_only_columns(organisations.c.id).where(
    organisations.c.practice_for.is_not(None)).scalar_subquery()
_PRACTISED: dict[str, Any] = {"organisation_id": PRACTICE}
"""Of a column that leads to an organisation: which of its values lead to somebody's practice."""
for _column, _table in (("unit_id", units), ("activity_id", activities), ("session_id", sessions)):
    _leads = "unit_id" if _table is activities else "organisation_id"
    _PRACTISED[_column] = _table.select().with_only_columns(_table.c.id).where(
        _table.c[_leads].in_(_PRACTISED[_leads])).scalar_subquery()


def _real(table: Any) -> Any:
    """Which rows of a table are no practice: by the nearest column that leads to an organisation; None where none
    does."""
    if table is organisations:
        return organisations.c.practice_for.is_(None)
    leads = next((name for name in _PRACTISED if name in table.c), None)
    if leads is None:
        return None
    column = table.c[leads]
    return column.is_(None) | column.not_in(_PRACTISED[leads]) if column.nullable else column.not_in(_PRACTISED[leads])


def _plain(file: str, about: str, table: Any, columns: dict[str, tuple[str, str]], only: Any = None) -> Sheet:
    """A sheet that shows one table as it stands: name -> (column of the table, meaning)."""
    found = {name: (table.c[column], meaning) for name, (column, meaning) in columns.items()}
    return Sheet(file, about, table, found, tuple(table.primary_key.columns),
                 _real(table) if only is None else only)


def _years(band: str) -> str:
    return "under 10" if band == "under_10" else band.replace("_", " to ")


_OF_GENDER = {
    "girls": "visits of girls", "boys": "visits of boys", "nonbinary": "visits of non-binary young people",
    "unknown": "visits whose gender is not known",
}

_SESSIONS = Sheet(
    "sessions.csv", "One row a session: held, cancelled and planned.",
    sessions.join(organisations, organisations.c.id == sessions.c.organisation_id)
    .join(units, units.c.id == sessions.c.unit_id).join(activities, activities.c.id == sessions.c.activity_id)
    .outerjoin(members, members.c.id == sessions.c.author_id)
    .outerjoin(reflections, reflections.c.session_id == sessions.c.id),
    {
        "organisation": (organisations.c.name, "name of the organisation"),
        "unit": (units.c.name, "name of the unit"),
        "activity": (activities.c.name, "name of the activity"),
        "kind": (sessions.c.kind, "one of " + ", ".join(KINDS)),
        "date": (sessions.c.date, "local day it started on"),
        "start": (sessions.c.starts, "local time"),
        "end": (sessions.c.ends, "local time; an evening may end the next day"),
        "status": (sessions.c.status, "planned (no answer yet), held or cancelled"),
        "cancelled_reason": (sessions.c.cancelled_reason, "one of " + ", ".join(CANCELLED_REASONS)),
        "area": (sessions.c.area, "of detached work: a district, never an address"),
        **{name: (sessions.c[name], meaning) for name, meaning in _OF_GENDER.items()},
        "total": (None, "visits: the four counts together"),
        "ages_mode": (sessions.c.ages_mode, "none, mostly (bands named, no numbers) or counted"),
        "mostly_1": (sessions.c.mostly_1, "most common age band, when mostly"),
        "mostly_2": (sessions.c.mostly_2, "second band named, when mostly"),
        **{f"age_{band}": (sessions.c[f"age_{band}"], f"visits aged {_years(band)}, when counted")
           for band in AGE_BANDS},
        "age_unknown": (None, "visits of no counted band, when counted: the rest"),
        "new_faces": (sessions.c.new_faces, "visits of young people the workers had not seen at this unit before"),
        "producers": (sessions.c.producers, "how many young people planned and ran a part"),
        "produced_minutes": (sessions.c.produced_minutes, "length of that part, minutes"),
        "minutes": (sessions.c.minutes, "real length, minutes, also across a clock change"),
        "workers": (sessions.c.workers, "workers present"),
        "volunteers": (sessions.c.volunteers, "volunteers present"),
        "tags": (sessions.c.tags, "none to two, joined by a comma, of " + ", ".join(TAGS)),
        "aim": (sessions.c.aim, "one line written before the session"),
        "prompt": (reflections.c.prompt,
                   "number of the common prompt (1 to 16), or own: and a prompt_id of prompts.csv"),
        "reflection": (reflections.c.text, "what the worker wrote, at most 700 characters"),
        "visibility": (reflections.c.visibility, "who may read the reflection: team or organisation"),
        "author": (members.c.name, "name of the member who wrote it down"),
        "created": (sessions.c.created_at, "when the row was made, UTC; of a planned session when it was planned"),
        "edited": (sessions.c.edited_at, "when it was last corrected, UTC"),
        "late": (sessions.c.late, "logged on a later local day than it ended"),
        "revision": (sessions.c.revision, "0 planned, 1 written, one more for every correction"),
        "written": (sessions.c.written_at, "when it was logged, UTC"),
        "from_plan": (sessions.c.planned, "made from the activity's times; only these count in coverage"),
        "partner": (sessions.c.partner, "partner work, as the activity was when the session was made"),
        "session_id": (sessions.c.id, "its number"),
        "organisation_id": (sessions.c.organisation_id, "number in organisations.csv"),
        "unit_id": (sessions.c.unit_id, "number in units.csv"),
        "activity_id": (sessions.c.activity_id, "number in activities.csv"),
        "author_id": (sessions.c.author_id, "number in members_and_roles.csv"),
    },
    (sessions.c.id,), _real(sessions), _session_sums)

SHEETS = (
    _SESSIONS,
    _plain("organisations.csv", "Municipalities' youth services and associations.", organisations, {
        "organisation_id": ("id", "its number"),
        "name": ("name", "its name"),
        "language": ("language", "code of its language"),
        "time_zone": ("time_zone", "IANA name; local times of its sessions are in it"),
        "invented": ("invented", "demonstration data"),
        "terms_version": ("terms_version", "which terms were accepted"),
        "terms_accepted": ("terms_accepted_at", "when, UTC"),
        "terms_accepted_by": ("terms_accepted_by", "by whom, number in members_and_roles.csv"),
        "terms_language": ("terms_language", "in which language they were read"),
        "reflections_years": ("reflections_years", "how long reflections are kept, years; empty: as long as the book"),
        "revisions_years": ("revisions_years", "how long old values of corrected sessions are kept, years; empty: as "
                                               "long as the book"),
        "talks_days": ("talks_days", "how long closed talks are kept, days; empty: as long as the program keeps them"),
        "planned_until": ("planned_until", "last local day for which sessions have been planned"),
        "created": ("created_at", "UTC"),
    }),
    _plain("units.csv", "Youth centres, detached-work teams, clubs.", units, {
        "unit_id": ("id", "its number"),
        "organisation_id": ("organisation_id", "number in organisations.csv"),
        "name": ("name", "its name"),
        "kind": ("kind", "unit, or a partner group: association, youth_group"),
        "individual_work": ("individual_work", "whether it logs individual work by month"),
        "paused": ("paused_at", "since when nothing is planned there, UTC"),
        "archived": ("archived_at", "when it was closed, UTC"),
        "merged_into": ("merged_into", "the unit_id that goes on with its activities"),
        "created": ("created_at", "UTC"),
    }),
    _plain("activities.csv", "What happens again and again at a unit.", activities, {
        "activity_id": ("id", "its number"),
        "unit_id": ("unit_id", "number in units.csv"),
        "name": ("name", "its name"),
        "kind": ("kind", "one of " + ", ".join(KINDS)),
        "partner": ("partner", "partner work, shown separately in the town's figures"),
        "paused": ("paused_at", "since when it is not planned, UTC"),
        "archived": ("archived_at", "when it ended, UTC"),
        "merged_into": ("merged_into", "the activity_id that goes on with it"),
        "created": ("created_at", "UTC"),
    }),
    _plain("activity_times.csv", "When an activity is planned.", activity_times, {
        "activity_time_id": ("id", "its number"),
        "activity_id": ("activity_id", "number in activities.csv"),
        "weekday": ("weekday", "0 Monday to 6 Sunday"),
        "starts": ("starts", "local time"),
        "ends": ("ends", "local time; not after the start means the next morning"),
    }),
    _plain("former_names.csv", "What units and activities were called before; elsewhere stand today's names.",
           former_names, {
        "former_name_id": ("id", "its number"),
        "unit_id": ("unit_id", "number in units.csv; empty for an activity's"),
        "activity_id": ("activity_id", "number in activities.csv; empty for a unit's"),
        "name": ("name", "the name"),
        "until": ("until", "up to when, UTC"),
    }, former_names.c.unit_id.not_in(_PRACTISED["unit_id"])
           | former_names.c.activity_id.not_in(_PRACTISED["activity_id"])),
    _plain("changes.csv", "Who changed what in structure, people and settings.", changes, {
        "change_id": ("id", "its number"),
        "organisation_id": ("organisation_id", "number in organisations.csv"),
        "unit_id": ("unit_id", "number in units.csv; empty where it is about no unit"),
        "member_id": ("member_id", "by whom, number in members_and_roles.csv; empty: nobody, by the clock"),
        "what": ("what", "what was done"),
        "facts": ("facts", "names and numbers as they were then, as JSON; about: a member_id"),
        "at": ("at", "when, UTC"),
    }),
    _plain("feedback.csv", "What workers said about the tool, for whoever develops it. Questions to mentors and the "
           "coordinator stay between those two.", enquiries, {
        "feedback_id": ("id", "its number"),
        "kind": ("kind", "always feedback"),
        "member_id": ("member_id", "whose, number in members_and_roles.csv; empty for a former member"),
        "organisation_id": ("organisation_id", "number in organisations.csv"),
        "text": ("text", "in their own words"),
        "about": ("about", "the question that stood open then"),
        "at": ("asked_at", "when, UTC"),
        "answer": ("answer", "what was answered, if anything was"),
        "answered_by": ("answered_by", "by whom, number in members_and_roles.csv"),
        "answered": ("answered_at", "when, UTC"),
    }, enquiries.c.kind == "feedback"),
    _plain("individual_months.csv", "Individual work of a unit in a month; never gender, age or text.",
           individual_months, {
        "individual_month_id": ("id", "its number"),
        "unit_id": ("unit_id", "number in units.csv"),
        "month": ("month", "its first day"),
        "meetings": ("meetings", "how many"),
        "minutes": ("minutes", "how long together, minutes"),
    }),
    _plain("revisions.csv", "Corrections: one row for every field changed.", revisions, {
        "revision_id": ("id", "its number"),
        "session_id": ("session_id", "number in sessions.csv"),
        "revision": ("number", "the session's revision it led to"),
        "field": ("field", "which field"),
        "old": ("old", "value before; empty when there was none"),
        "new": ("new", "value after; empty when there is none"),
        "by": ("by", "number in members_and_roles.csv"),
        "at": ("at", "when, UTC"),
    }),
    _plain("reflections.csv", "Every reflection, also those to a week's prompt without a session.", reflections, {
        "reflection_id": ("id", "its number"),
        "session_id": ("session_id", "number in sessions.csv; empty for a week's prompt"),
        "unit_id": ("unit_id", "number in units.csv"),
        "prompt": ("prompt", "number of the common prompt (1 to 16), or own: and a prompt_id of prompts.csv"),
        "reflection": ("text", "what was written, at most 700 characters"),
        "visibility": ("visibility", "team or organisation"),
        "author_id": ("author_id", "number in members_and_roles.csv"),
        "written": ("written_at", "UTC"),
    }),
    _plain("questions.csv", "Questions of an organisation's or a unit's own.", questions, {
        "question_id": ("id", "its number"),
        "organisation_id": ("organisation_id", "number in organisations.csv"),
        "unit_id": ("unit_id", "number in units.csv; empty when the whole organisation asks"),
        "wording": ("wording", "the question"),
        "answered_by": ("answered_by", "number, line or choice"),
        "choices": ("choices", "a JSON list"),
        "archived": ("archived_at", "when it was last asked, UTC"),
    }),
    _plain("question_answers.csv", "The answers to them.", question_answers, {
        "question_answer_id": ("id", "its number"),
        "session_id": ("session_id", "number in sessions.csv"),
        "question_id": ("question_id", "number in questions.csv"),
        "answer": ("answer", "as given"),
    }),
    _plain("prompts.csv", "Reflection prompts that units wrote themselves.", prompts, {
        "prompt_id": ("id", "its number"),
        "unit_id": ("unit_id", "number in units.csv"),
        "wording": ("wording", "the prompt"),
        "position": ("position", "its place in the unit's order"),
        "archived": ("archived_at", "when it was put away, UTC"),
    }),
    _plain("goals.csv", "What a unit wants to reach, and its own line for good enough.", goals, {
        "goal_id": ("id", "its number"),
        "unit_id": ("unit_id", "number in units.csv"),
        "measure": ("measure", "the figure it is measured by"),
        "good_enough": ("good_enough", "the value that is good enough, in the figure's own unit"),
        "wording": ("wording", "the goal in words"),
        "first_day": ("first_day", "local day"),
        "last_day": ("last_day", "local day, included"),
        "created": ("created_at", "UTC"),
    }),
    Sheet("members_and_roles.csv", "Who uses Logbook: one row a role; a member without a role has one row.",
          members.outerjoin(roles, roles.c.member_id == members.c.id), {
        "member_id": (members.c.id, "the member's number"),
        "name": (members.c.name, "what colleagues call them"),
        "language": (members.c.language, "code of the language they chose"),
        "told_no_names": (members.c.told_no_names_at, "when they were shown the rule about names, UTC"),
        "created": (members.c.created_at, "UTC"),
        "left": (members.c.left_at, "when they left, UTC"),
        "role_id": (roles.c.id, "the role's number"),
        "role": (roles.c.role, "coordinator, mentor, worker, partner or viewer"),
        "organisation_id": (roles.c.organisation_id, "number in organisations.csv"),
        "unit_id": (roles.c.unit_id, "number in units.csv; empty for the whole organisation"),
        "since": (roles.c.since, "UTC"),
    }, (members.c.id, roles.c.id), _real(roles)),
    _plain("month_rollups.csv", "Monthly sums of held sessions, by organisation, kind and partner work.",
           month_rollups, {
        "organisation_id": ("organisation_id", "number in organisations.csv"),
        "month": ("month", "its first day"),
        "kind": ("kind", "one of " + ", ".join(KINDS)),
        "partner": ("partner", "partner work"),
        "sessions": ("sessions", "held sessions"),
        "cancelled": ("cancelled", "cancelled sessions"),
        **{name: (name, meaning) for name, meaning in _OF_GENDER.items()},
        "new_faces": ("new_faces", "sum of what was answered"),
        "minutes": ("minutes", "length of held sessions, minutes"),
        "produced_minutes": ("produced_minutes", "youth-run part of them, minutes, sum of what was answered"),
        "contact_minutes": ("contact_minutes", "visits x session minutes"),
    }),
)
"""Every file of an export, in the order it is written."""
