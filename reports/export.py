"""The whole book as a folder of CSV files and a README that names every column: complete, open, readable by anybody.

Each file is declared once, as a `Sheet`; the rows, the header and README.txt all come from that declaration. What files
and columns mean is said in the reader's language (`export-<file>.<column>`); their names and the codes are the same
everywhere, because other programs rely on them.
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
from storage.sessions import AGE_BANDS, GENDERS, revisions, sessions
from storage.units import activities, activity_times, former_names, goals, organisations, units

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


Say = Callable[[str], str]
"""The text of a key in the reader's language."""


@dataclass(frozen=True)
class Sheet:
    """One file. `columns` are name -> where it is read from; None: worked out by `derive`."""

    file: str
    source: Any
    columns: Mapping[str, Any]
    order: tuple[Any, ...]
    only: Any = None
    """Which rows; None: all. What members practised is in none."""
    derive: Callable[[Mapping[str, Any]], Mapping[str, Any]] = lambda row: row


def export(book: Book, folder: Path, now: datetime, say: Say) -> list[Path]:
    """Write the whole book into a folder (made when missing); the files written, README.txt last, in the language of
    `say`.

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
        Path(unfinished, "README.txt").write_text(readme(now, say), encoding="utf-8")
        names = [*(sheet.file for sheet in SHEETS), "README.txt"]
        for name in names:
            Path(unfinished, name).replace(folder / name)
    return [folder / name for name in names]


def _write(tx: Connection, sheet: Sheet, path: Path) -> None:
    query = sheet.source.select().with_only_columns(
        *(origin.label(name) for name, origin in sheet.columns.items() if origin is not None)
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


def readme(now: datetime, say: Say) -> str:
    """README.txt: how to read the files, then every file and every column with its meaning and unit."""
    rules = [_filled("- ", rule) for rule in say("export-how_to_read.rules").splitlines()]
    parts = [f"{say('export-title')}\n{say('export-written')} {cell(now)}\n",
             "\n".join([*_underlined(say("export-how_to_read")), *rules, ""])]
    for sheet in SHEETS:
        about, width = f"export-{sheet.file.removesuffix('.csv')}", max(map(len, sheet.columns))
        lines = [_filled(f"  {name:<{width}}  ", say(f"{about}.{name}")) for name in sheet.columns]
        parts.append("\n".join([*_underlined(sheet.file), _filled("", say(about)), "", *lines, ""]))
    return "\n".join(parts)


def _underlined(heading: str) -> list[str]:
    return [heading, "-" * len(heading)]


def _filled(begin: str, text: str) -> str:
    """In lines of 120 characters, each under the first; nothing is parted at a hyphen: YYYY-MM-DD."""
    return textwrap.fill(text, 120, initial_indent=begin, subsequent_indent=" " * len(begin), break_on_hyphens=False)


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


def _plain(file: str, table: Any, columns: dict[str, str], only: Any = None) -> Sheet:
    """A sheet that shows one table as it stands: name -> column of the table."""
    found = {name: table.c[column] for name, column in columns.items()}
    return Sheet(file, table, found, tuple(table.primary_key.columns), _real(table) if only is None else only)


_SESSIONS = Sheet(
    "sessions.csv",
    sessions.join(organisations, organisations.c.id == sessions.c.organisation_id)
    .join(units, units.c.id == sessions.c.unit_id).join(activities, activities.c.id == sessions.c.activity_id)
    .outerjoin(members, members.c.id == sessions.c.author_id)
    .outerjoin(reflections, reflections.c.session_id == sessions.c.id),
    {
        "organisation": organisations.c.name,
        "unit": units.c.name,
        "activity": activities.c.name,
        "kind": sessions.c.kind,
        "date": sessions.c.date,
        "start": sessions.c.starts,
        "end": sessions.c.ends,
        "status": sessions.c.status,
        "cancelled_reason": sessions.c.cancelled_reason,
        "area": sessions.c.area,
        **{gender: sessions.c[gender] for gender in GENDERS},
        "total": None,
        "ages_mode": sessions.c.ages_mode,
        "mostly_1": sessions.c.mostly_1,
        "mostly_2": sessions.c.mostly_2,
        **{f"age_{band}": sessions.c[f"age_{band}"] for band in AGE_BANDS},
        "age_unknown": None,
        "new_faces": sessions.c.new_faces,
        "producers": sessions.c.producers,
        "produced_minutes": sessions.c.produced_minutes,
        "minutes": sessions.c.minutes,
        "workers": sessions.c.workers,
        "volunteers": sessions.c.volunteers,
        "tags": sessions.c.tags,
        "aim": sessions.c.aim,
        "prompt": reflections.c.prompt,
        "reflection": reflections.c.text,
        "visibility": reflections.c.visibility,
        "author": members.c.name,
        "created": sessions.c.created_at,
        "edited": sessions.c.edited_at,
        "late": sessions.c.late,
        "revision": sessions.c.revision,
        "written": sessions.c.written_at,
        "from_plan": sessions.c.planned,
        "partner": sessions.c.partner,
        "session_id": sessions.c.id,
        "organisation_id": sessions.c.organisation_id,
        "unit_id": sessions.c.unit_id,
        "activity_id": sessions.c.activity_id,
        "author_id": sessions.c.author_id,
    },
    (sessions.c.id,), _real(sessions), _session_sums)

SHEETS = (
    _SESSIONS,
    _plain("organisations.csv", organisations, {
        "organisation_id": "id",
        "name": "name",
        "language": "language",
        "time_zone": "time_zone",
        "invented": "invented",
        "terms_version": "terms_version",
        "terms_accepted": "terms_accepted_at",
        "terms_accepted_by": "terms_accepted_by",
        "terms_language": "terms_language",
        "reflections_years": "reflections_years",
        "revisions_years": "revisions_years",
        "talks_days": "talks_days",
        "planned_until": "planned_until",
        "created": "created_at",
    }),
    _plain("units.csv", units, {
        "unit_id": "id",
        "organisation_id": "organisation_id",
        "name": "name",
        "kind": "kind",
        "individual_work": "individual_work",
        "paused": "paused_at",
        "archived": "archived_at",
        "merged_into": "merged_into",
        "created": "created_at",
    }),
    _plain("activities.csv", activities, {
        "activity_id": "id",
        "unit_id": "unit_id",
        "name": "name",
        "kind": "kind",
        "partner": "partner",
        "paused": "paused_at",
        "archived": "archived_at",
        "merged_into": "merged_into",
        "created": "created_at",
    }),
    _plain("activity_times.csv", activity_times, {
        "activity_time_id": "id",
        "activity_id": "activity_id",
        "weekday": "weekday",
        "starts": "starts",
        "ends": "ends",
    }),
    _plain("former_names.csv", former_names, {
        "former_name_id": "id",
        "unit_id": "unit_id",
        "activity_id": "activity_id",
        "name": "name",
        "until": "until",
    }, former_names.c.unit_id.not_in(_PRACTISED["unit_id"])
           | former_names.c.activity_id.not_in(_PRACTISED["activity_id"])),
    _plain("changes.csv", changes, {
        "change_id": "id",
        "organisation_id": "organisation_id",
        "unit_id": "unit_id",
        "member_id": "member_id",
        "what": "what",
        "facts": "facts",
        "at": "at",
    }),
    _plain("feedback.csv", enquiries, {
        "feedback_id": "id",
        "kind": "kind",
        "member_id": "member_id",
        "organisation_id": "organisation_id",
        "text": "text",
        "about": "about",
        "at": "asked_at",
        "answer": "answer",
        "answered_by": "answered_by",
        "answered": "answered_at",
    }, enquiries.c.kind == "feedback"),
    _plain("individual_months.csv", individual_months, {
        "individual_month_id": "id",
        "unit_id": "unit_id",
        "month": "month",
        "meetings": "meetings",
        "minutes": "minutes",
    }),
    _plain("revisions.csv", revisions, {
        "revision_id": "id",
        "session_id": "session_id",
        "revision": "number",
        "field": "field",
        "old": "old",
        "new": "new",
        "by": "by",
        "at": "at",
    }),
    _plain("reflections.csv", reflections, {
        "reflection_id": "id",
        "session_id": "session_id",
        "unit_id": "unit_id",
        "prompt": "prompt",
        "reflection": "text",
        "visibility": "visibility",
        "author_id": "author_id",
        "written": "written_at",
    }),
    _plain("questions.csv", questions, {
        "question_id": "id",
        "organisation_id": "organisation_id",
        "unit_id": "unit_id",
        "wording": "wording",
        "answered_by": "answered_by",
        "choices": "choices",
        "archived": "archived_at",
    }),
    _plain("question_answers.csv", question_answers, {
        "question_answer_id": "id",
        "session_id": "session_id",
        "question_id": "question_id",
        "answer": "answer",
    }),
    _plain("prompts.csv", prompts, {
        "prompt_id": "id",
        "unit_id": "unit_id",
        "wording": "wording",
        "position": "position",
        "archived": "archived_at",
    }),
    _plain("goals.csv", goals, {
        "goal_id": "id",
        "unit_id": "unit_id",
        "measure": "measure",
        "good_enough": "good_enough",
        "wording": "wording",
        "first_day": "first_day",
        "last_day": "last_day",
        "created": "created_at",
    }),
    Sheet("members_and_roles.csv", members.outerjoin(roles, roles.c.member_id == members.c.id), {
        "member_id": members.c.id,
        "name": members.c.name,
        "language": members.c.language,
        "told_no_names": members.c.told_no_names_at,
        "created": members.c.created_at,
        "left": members.c.left_at,
        "role_id": roles.c.id,
        "role": roles.c.role,
        "organisation_id": roles.c.organisation_id,
        "unit_id": roles.c.unit_id,
        "since": roles.c.since,
    }, (members.c.id, roles.c.id), _real(roles)),
    _plain("month_rollups.csv", month_rollups, {
        "organisation_id": "organisation_id",
        "month": "month",
        "kind": "kind",
        "partner": "partner",
        "sessions": "sessions",
        "cancelled": "cancelled",
        **{gender: gender for gender in GENDERS},
        "new_faces": "new_faces",
        "minutes": "minutes",
        "produced_minutes": "produced_minutes",
        "contact_minutes": "contact_minutes",
    }),
)
"""Every file of an export, in the order it is written."""
