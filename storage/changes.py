"""Who changed what and when in an organisation's structure, its people and its settings: the mentors' activity log."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, func, insert, select
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, table
from storage.people import acts_now, members, require

WHAT = (
    "organisation_founded", "organisation_renamed", "terms_accepted", "settings_changed",
    "unit_opened", "unit_renamed", "unit_paused", "unit_resumed", "unit_archived", "unit_merged",
    "individual_on", "individual_off", "list_read",
    "activity_added", "activity_renamed", "activity_kind", "activity_times", "activity_paused", "activity_resumed",
    "activity_archived", "activity_merged", "chat_bound", "chat_left",
    "invited", "invitation_revoked", "joined", "role_taken", "role_moved", "mentor_handed_over", "left", "account_gone",
    "erased",
)
"""What a change can be; each has its sentence in the language files."""


class Change(SQLModel, table=True):
    """One change, by a member or (null) by the clock or the owner of the server. Never of a session: its revisions
    are kept with it."""

    __tablename__ = "changes"
    __table_args__ = (
        Index("changes_of_organisation", "organisation_id", "id"),
        Index("changes_of_unit", "unit_id", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisations.id")
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    member_id: int | None = Field(default=None, foreign_key="members.id", index=True)
    what: str = Field(max_length=24)
    facts: dict[str, Any] = Field(default={}, sa_type=PLAIN_DATA)
    """Names and numbers for its sentence, as they were then; of a person only the number (`about`), so that nobody who
    is gone stands here by name."""
    at: datetime = Field(sa_type=Instant)


changes = table(Change)


@dataclass(frozen=True)
class ChangeCard:
    """A change as it is read: `who` is empty where nobody did it, or a former member."""

    id: int
    who: str
    member_id: int | None
    what: str
    facts: dict[str, Any] = field(default_factory=dict)
    at: datetime = datetime.min


def note(tx: Connection, what: str, organisation_id: int | None, unit_id: int | None, now: datetime,
         by: int | None = None, **facts: Any) -> None:
    """Write a change down: of whoever this transaction acts for, or of `by`. ValueError for what is not in WHAT."""
    if what not in WHAT:
        raise ValueError(f"{what!r} is not one of the changes a language has a sentence for")
    tx.execute(insert(changes).values(organisation_id=organisation_id, unit_id=unit_id, what=what, facts=facts, at=now,
                                      member_id=by or acts_now(tx) or None))


def log(tx: Connection, organisation_id: int, limit: int, before: int | None = None,
        unit_id: int | None = None) -> list[ChangeCard]:
    """The newest changes of an organisation, of one of its units where one is named, older than `before` (its number);
    only for who may see them."""
    require(tx, "see_changes", organisation_id)
    wanted = _CARDS.where(changes.c.organisation_id == organisation_id)
    if unit_id is not None:
        wanted = wanted.where(changes.c.unit_id == unit_id)
    if before is not None:
        wanted = wanted.where(changes.c.id < before)
    return [_card(tx, row) for row in tx.execute(wanted.order_by(changes.c.id.desc()).limit(limit)).all()]


def last(tx: Connection, unit_id: int) -> int:
    """The number of a unit's newest change; 0 when there is none."""
    return int(tx.execute(select(func.coalesce(func.max(changes.c.id), 0)).where(
        changes.c.unit_id == unit_id)).scalar_one())


def by_others(tx: Connection, unit_id: int, since: int, member_id: int) -> list[ChangeCard]:
    """What others than this member have changed at a unit after the change of that number, oldest first."""
    rows = tx.execute(_CARDS.where(
        changes.c.unit_id == unit_id, changes.c.id > since, changes.c.member_id.is_distinct_from(member_id))
        .order_by(changes.c.id)).all()
    return [_card(tx, row) for row in rows]


_CARDS = select(changes, members.c.name).outerjoin(members, members.c.id == changes.c.member_id)


def _card(tx: Connection, row: Any) -> ChangeCard:
    facts: dict[str, Any] = dict(row.facts or {})
    if "about" in facts:
        facts["name"] = tx.execute(select(members.c.name).where(members.c.id == facts["about"])).scalar() or ""
    return ChangeCard(row.id, row.name or "", row.member_id, row.what, facts, row.at)
