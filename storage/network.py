"""Organisations that want to come, and who sees to the network: what a coordinator decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, Connection, Index, func, insert, select, update
from sqlmodel import Field, SQLModel

from storage.database import Instant, table
from storage.people import identities, members, require, roles
from storage.units import organisations, units

STATES = ("waiting", "welcome", "declined")


class Application(SQLModel, table=True):
    """Somebody without a code brings their organisation; a coordinator says whether it is welcome."""

    __tablename__ = "applications"
    __table_args__ = (
        CheckConstraint(f"state IN {STATES}", name="application_state"),
        Index("applications_of", "identity_id", "state"),
    )
    id: int | None = Field(default=None, primary_key=True)
    identity_id: int = Field(foreign_key="identities.id")
    organisation: str = Field(max_length=120)
    applicant: str = Field(max_length=200)
    """Who they are, in their own words: name and post."""
    language: str | None = Field(default=None, max_length=5)
    state: str = Field(default="waiting", max_length=8)
    made_at: datetime = Field(sa_type=Instant)
    decided_by: int | None = Field(default=None, foreign_key="members.id")
    decided_at: datetime | None = Field(default=None, sa_type=Instant)


applications = table(Application)


@dataclass(frozen=True)
class ApplicationCard:
    """An application as a coordinator reads it, and where its answer goes."""

    id: int
    identity_id: int
    organisation: str
    applicant: str
    language: str | None
    state: str
    channel: str
    chat: str
    decided_by: str = ""
    """Who has decided; empty while it waits, and for a former member."""


MOST_WAITING = 3
"""Applications one person may have waiting at once."""


def apply(tx: Connection, identity_id: int, organisation: str, applicant: str, language: str | None,
          now: datetime) -> int | None:
    """Write an application down; its number, None when this person has MOST_WAITING waiting already."""
    waiting = tx.execute(select(func.count()).select_from(applications).where(
        applications.c.identity_id == identity_id, applications.c.state == "waiting")).scalar_one()
    if waiting >= MOST_WAITING:
        return None
    return int(tx.execute(insert(applications).values(
        identity_id=identity_id, organisation=organisation, applicant=applicant, language=language, state="waiting",
        made_at=now).returning(applications.c.id)).scalar_one())


def application(tx: Connection, number: int) -> ApplicationCard | None:
    """An application, for a coordinator; None when there is none."""
    require(tx, "found", None)
    row = tx.execute(
        select(applications.c.id, applications.c.identity_id, applications.c.organisation, applications.c.applicant,
               applications.c.language, applications.c.state, identities.c.channel,
               identities.c.external.label("chat"), func.coalesce(members.c.name, ""))
        .join(identities, identities.c.id == applications.c.identity_id)
        .outerjoin(members, members.c.id == applications.c.decided_by).where(applications.c.id == number)).first()
    return None if row is None else ApplicationCard(*row)


def decide(tx: Connection, number: int, state: str, member_id: int, now: datetime) -> bool:
    """Say that an organisation is welcome, or not; False when somebody has said so already."""
    require(tx, "found", None)
    return tx.execute(update(applications).where(applications.c.id == number, applications.c.state == "waiting").values(
        state=state, decided_by=member_id, decided_at=now)).rowcount == 1


def forget_before(tx: Connection, moment: datetime) -> int:
    """Erase applications made until a moment, decided or not; how many."""
    return tx.execute(applications.delete().where(applications.c.made_at < moment)).rowcount


@dataclass(frozen=True)
class NetworkCard:
    """An organisation as the coordinator sees it: its size and its mentors, none of its figures."""

    id: int
    name: str
    units: int
    people: int
    mentors: tuple[str, ...]


def organisations_of_network(tx: Connection) -> list[NetworkCard]:
    """Every real organisation by name; for coordinators."""
    require(tx, "see_network", None)
    rows = tx.execute(select(organisations.c.id, organisations.c.name).where(
        organisations.c.invented.is_(False)).order_by(organisations.c.name, organisations.c.id)).all()
    return [NetworkCard(row.id, row.name, _count(tx, select(func.count()).select_from(units).where(
        units.c.organisation_id == row.id, units.c.archived_at.is_(None))), _count(tx, select(
            func.count(roles.c.member_id.distinct())).join(members, members.c.id == roles.c.member_id).where(
                roles.c.organisation_id == row.id, members.c.left_at.is_(None))), _mentors(tx, row.id)) for row in rows]


def _count(tx: Connection, query: object) -> int:
    return int(tx.execute(query).scalar_one())  # type: ignore[call-overload]


def _mentors(tx: Connection, organisation_id: int) -> tuple[str, ...]:
    rows = tx.execute(select(members.c.name).join(roles, roles.c.member_id == members.c.id).where(
        roles.c.organisation_id == organisation_id, roles.c.role == "mentor", members.c.left_at.is_(None))
        .order_by(members.c.name).distinct())
    return tuple(row.name for row in rows)


def mentors_of_network(tx: Connection) -> list[int]:
    """Every mentor of a real organisation; for announcements."""
    require(tx, "announce", None)
    rows = tx.execute(select(roles.c.member_id).join(members, members.c.id == roles.c.member_id)
                      .join(organisations, organisations.c.id == roles.c.organisation_id).where(
        roles.c.role == "mentor", members.c.left_at.is_(None), organisations.c.invented.is_(False))
        .order_by(roles.c.member_id).distinct())
    return [row.member_id for row in rows]
