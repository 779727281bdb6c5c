"""What somebody asks or tells another: a worker a mentor, a mentor the coordinator, anybody about the tool itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, Connection, Index, insert, select, update
from sqlmodel import Field, SQLModel

from storage.database import Instant, table
from storage.people import coordinators, may, members, mentors_of, require, require_self, roles_of
from storage.units import organisations

KINDS = ("mentor", "coordinator", "feedback")
"""To whom: a mentor of one's organisation; the network's coordinator; whoever develops the tool, by the coordinator."""
RIGHT_TO_ASK = {"mentor": "ask_mentor", "coordinator": "ask_coordinator", "feedback": "give_feedback"}
RIGHT_TO_ANSWER = {"mentor": "answer_worker", "coordinator": "answer_mentor", "feedback": "see_feedback"}
LONGEST = 700
"""Characters of a question or an answer."""


class Enquiry(SQLModel, table=True):
    """One question or line of feedback, with its answer once there is one."""

    __tablename__ = "enquiries"
    __table_args__ = (
        CheckConstraint(f"kind IN {KINDS}", name="enquiry_kind"),
        Index("enquiries_of", "kind", "organisation_id", "answered_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=12)
    member_id: int | None = Field(default=None, foreign_key="members.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisations.id")
    text: str = Field(max_length=LONGEST)
    about: str | None = Field(default=None, max_length=80)
    """The key of the question that stood open, like `log_session-counts`."""
    story: str | None = None
    """The state of the asker's talk, without anybody's words, where they agreed to show it."""
    asked_at: datetime = Field(sa_type=Instant)
    answer: str | None = Field(default=None, max_length=LONGEST)
    answered_by: int | None = Field(default=None, foreign_key="members.id")
    answered_at: datetime | None = Field(default=None, sa_type=Instant)


enquiries = table(Enquiry)


@dataclass(frozen=True)
class EnquiryCard:
    """An enquiry as it is read: `who` is empty for a former member."""

    id: int
    kind: str
    member_id: int | None
    who: str
    organisation_id: int | None
    organisation: str
    text: str
    about: str | None
    story: str | None
    asked_at: datetime
    answer: str | None
    answered_by: str
    answered_at: datetime | None


@dataclass(frozen=True)
class Helper:
    """Whom somebody may ask: the mentors of an organisation, or (kind coordinator) who sees to the network."""

    kind: str
    organisation_id: int
    organisation: str


def may_ask(tx: Connection, member_id: int) -> list[Helper]:
    """Whom a member may ask, by organisation: its mentors, and the coordinator where the member is a mentor there."""
    require_self(tx, member_id)
    theirs = roles_of(tx, member_id)
    rows = tx.execute(select(organisations.c.id, organisations.c.name).where(
        organisations.c.id.in_({role.organisation_id for role in theirs if role.organisation_id is not None}),
        organisations.c.practice_for.is_(None)).order_by(organisations.c.name, organisations.c.id)).all()
    found: list[Helper] = []
    for kind in ("coordinator", "mentor"):  # a mentor asks the coordinator, and not the colleagues beside them
        asked = {one.organisation_id for one in found}
        found += [Helper(kind, row.id, row.name) for row in rows
                  if row.id not in asked and may(theirs, RIGHT_TO_ASK[kind], row.id)]
    return found


def who_answers(tx: Connection, kind: str, organisation_id: int, but: int) -> list[int]:
    """The members who may answer such a question, without the one who asks it."""
    require(tx, RIGHT_TO_ASK[kind], organisation_id)
    there = coordinators(tx) if kind == "coordinator" else mentors_of(tx, organisation_id)
    return [member for member in there if member != but]


def ask(tx: Connection, kind: str, member_id: int, organisation_id: int | None, text: str, now: datetime, *,
        about: str | None = None, story: str | None = None) -> int:
    """Write a question or a line of feedback down; its number."""
    require(tx, RIGHT_TO_ASK[kind], organisation_id)
    return int(tx.execute(insert(enquiries).values(
        kind=kind, member_id=member_id, organisation_id=organisation_id, text=text, about=about, story=story,
        asked_at=now).returning(enquiries.c.id)).scalar_one())


_answerer = members.alias("answerer")
_CARDS = (
    select(enquiries.c.id, enquiries.c.kind, enquiries.c.member_id, members.c.name.label("who"),
           enquiries.c.organisation_id, organisations.c.name.label("organisation"), enquiries.c.text,
           enquiries.c.about, enquiries.c.story, enquiries.c.asked_at, enquiries.c.answer,
           _answerer.c.name.label("answered_by"), enquiries.c.answered_at)
    .outerjoin(members, members.c.id == enquiries.c.member_id)
    .outerjoin(organisations, organisations.c.id == enquiries.c.organisation_id)
    .outerjoin(_answerer, _answerer.c.id == enquiries.c.answered_by)
)


def enquiry(tx: Connection, number: int) -> EnquiryCard | None:
    """An enquiry, for who may answer it; None when there is none (any more)."""
    row = tx.execute(_CARDS.where(enquiries.c.id == number)).mappings().first()
    if row is None:
        return None
    require(tx, RIGHT_TO_ANSWER[row["kind"]], row["organisation_id"])
    return EnquiryCard(**{**row, "who": row["who"] or "", "organisation": row["organisation"] or "",
                          "answered_by": row["answered_by"] or ""})


def answer(tx: Connection, number: int, text: str, member_id: int, now: datetime) -> bool:
    """Answer one; False when somebody was faster. Who asked is told by whoever calls this."""
    row = tx.execute(select(enquiries.c.kind, enquiries.c.organisation_id).where(enquiries.c.id == number)).one()
    require(tx, RIGHT_TO_ANSWER[row.kind], row.organisation_id)
    return tx.execute(update(enquiries).where(enquiries.c.id == number, enquiries.c.answered_at.is_(None)).values(
        answer=text, answered_by=member_id, answered_at=now)).rowcount == 1


def unanswered(tx: Connection, organisation_id: int) -> list[int]:
    """The numbers of an organisation's questions to its mentors that nobody has answered yet, oldest first."""
    require(tx, "answer_worker", organisation_id)
    return list(tx.execute(select(enquiries.c.id).where(
        enquiries.c.kind == "mentor", enquiries.c.organisation_id == organisation_id,
        enquiries.c.answered_at.is_(None)).order_by(enquiries.c.id)).scalars())


def feedback(tx: Connection) -> list[EnquiryCard]:
    """Every line about the tool, oldest first; for coordinators and the owner of the server."""
    require(tx, "see_feedback", None)
    lines = select(enquiries.c.id).where(enquiries.c.kind == "feedback").order_by(enquiries.c.id)
    return [card for number in tx.execute(lines).scalars().all() if (card := enquiry(tx, number)) is not None]


def forget_before(tx: Connection, moment: datetime) -> int:
    """Erase questions asked until a moment; feedback stays until the coordinator has no use for it. How many."""
    return tx.execute(enquiries.delete().where(
        enquiries.c.asked_at < moment, enquiries.c.kind != "feedback")).rowcount
