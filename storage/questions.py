"""Questions of an organisation's or a unit's own, asked with a session, and their answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, table


class Question(SQLModel, table=True):
    """A question of an organisation's or a unit's own, at most two of them asked with a session."""

    __tablename__ = "questions"
    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(foreign_key="organisations.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    wording: str = Field(max_length=300)
    answered_by: str = Field(max_length=8)
    """number, line or choice"""
    choices: list[str] = Field(default=[], sa_type=PLAIN_DATA)
    archived_at: datetime | None = Field(default=None, sa_type=Instant)


class QuestionAnswer(SQLModel, table=True):
    """The answer to an own question with a session."""

    __tablename__ = "question_answers"
    __table_args__ = (UniqueConstraint("session_id", "question_id"),)
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="sessions.id")
    question_id: int = Field(foreign_key="questions.id")
    answer: str = Field(max_length=700)


questions, question_answers = table(Question), table(QuestionAnswer)
