"""Prompts of one's own, what workers answered, and who may read it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Connection, Index, bindparam, insert, select, update
from sqlmodel import Field, SQLModel

from storage.database import Instant, Prepared, table

LONGEST = 700
"""Characters of one reflection."""
VISIBILITIES = ("team", "organisation")


class Prompt(SQLModel, table=True):
    """A prompt a unit has written for itself; the sixteen common ones live in the language files."""

    __tablename__ = "prompts"
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    wording: str = Field(max_length=300)
    position: int = 0
    archived_at: datetime | None = Field(default=None, sa_type=Instant)


class Reflection(SQLModel, table=True):
    """One answer to one prompt: with a session, or to a week's prompt (session null)."""

    __tablename__ = "reflections"
    __table_args__ = (
        CheckConstraint(f"visibility IN {VISIBILITIES}", name="reflection_visibility"),
        CheckConstraint(f"length(text) BETWEEN 1 AND {LONGEST}", name="reflection_length"),
        Index("reflections_of_session", "session_id", unique=True),
        Index("reflections_of_unit", "unit_id", "written_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    session_id: int | None = Field(default=None, foreign_key="sessions.id")
    unit_id: int = Field(foreign_key="units.id")
    prompt: str | None = Field(default=None, max_length=20)
    """Number of the common prompt ("1" to "16"), or "own:7" for prompts.id 7."""
    text: str = Field(max_length=LONGEST)
    visibility: str = Field(default="team", max_length=12)
    author_id: int | None = Field(default=None, foreign_key="members.id")
    written_at: datetime = Field(sa_type=Instant)


prompts, reflections = table(Prompt), table(Reflection)
_WRITE = Prepared(insert(reflections).values(
    {column.name: bindparam(column.name, type_=column.type) for column in reflections.c if column.name != "id"}))


def write(tx: Connection, session_id: int | None, unit_id: int, prompt: str | None, text: str, visibility: str,
          author_id: int, now: datetime) -> None:
    """Write one reflection down; the database refuses an empty one and one over LONGEST characters."""
    _WRITE.run(tx, session_id=session_id, unit_id=unit_id, prompt=prompt, text=text, visibility=visibility,
               author_id=author_id, written_at=now)


def rewrite(tx: Connection, session_id: int, unit_id: int, prompt: str | None, text: str | None, visibility: str,
            author_id: int, now: datetime) -> None:
    """Change a session's reflection, which stays its author's; an empty text takes it away, a first one is written."""
    here = reflections.c.session_id == session_id
    if not text:
        tx.execute(reflections.delete().where(here))
    elif not tx.execute(update(reflections).where(here).values(
            prompt=prompt, text=text, visibility=visibility)).rowcount:
        write(tx, session_id, unit_id, prompt, text, visibility, author_id, now)


def of_session(tx: Connection, session_id: int) -> Any:
    """The row of a session's reflection, or None."""
    return tx.execute(select(reflections).where(reflections.c.session_id == session_id)).first()


COMMON_PROMPTS = 16


def prompt_of_the_week(tx: Connection, unit_id: int, day: date) -> str:
    """The prompt of the week a day lies in: the sixteen common ones in their order, then again; "1" to "16"."""
    weeks = (day - date(2024, 1, 1)).days // 7  # a Monday; any fixed one keeps the order
    return str(weeks % COMMON_PROMPTS + 1)
