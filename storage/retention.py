"""How long things are kept: what an organisation has decided, and what nobody needs any more."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, delete, or_, select

from storage import changes, own_data
from storage.people import roles
from storage.reflections import reflections
from storage.sessions import revisions, sessions
from storage.talks import talks
from storage.units import organisations, units

YEAR = timedelta(days=365.25)
GROUP_UNUSED = timedelta(days=183)
"""After so long without use a youth group's account is erased."""


@dataclass(frozen=True)
class Erased:
    """What was erased for an organisation: how many of each, nothing else of them."""

    organisation_id: int
    reflections: int = 0
    revisions: int = 0
    talks: int = 0
    groups: int = 0

    def any(self) -> bool:
        return bool(self.reflections or self.revisions or self.talks or self.groups)


def erase_what_is_over(tx: Connection, now: datetime) -> list[Erased]:
    """Erase what organisations keep no longer, and youth groups' accounts that nobody has used; what was erased, by
    organisation, also noted in its activity log. Run again it finds nothing more."""
    erased = [_of_organisation(tx, row, now) for row in tx.execute(select(
        organisations.c.id, organisations.c.reflections_years, organisations.c.revisions_years,
        organisations.c.talks_days).order_by(organisations.c.id)).all()]
    return [one for one in erased if one.any()]


def _of_organisation(tx: Connection, kept: Any, now: datetime) -> Erased:
    number: int = kept.id
    of_units = reflections.c.unit_id.in_(select(units.c.id).where(units.c.organisation_id == number))
    of_sessions = revisions.c.session_id.in_(select(sessions.c.id).where(sessions.c.organisation_id == number))
    found = Erased(
        number, reflections=_after_years(tx, of_units, reflections.c.written_at, kept.reflections_years, now),
        revisions=_after_years(tx, of_sessions, revisions.c.at, kept.revisions_years, now),
        talks=_talks(tx, number, kept.talks_days, now), groups=_groups(tx, number, now))
    if found.any():
        facts = asdict(found)
        del facts["organisation_id"]
        changes.note(tx, "erased", number, None, now, **facts)
    return found


def _after_years(tx: Connection, of_them: ColumnElement[bool], at: Column[Any], years: int | None,
                 now: datetime) -> int:
    """Erase the rows of a table that are older than so many years; how many."""
    return 0 if years is None else tx.execute(delete(at.table).where(of_them, at < now - years * YEAR)).rowcount


def _talks(tx: Connection, organisation_id: int, days: int | None, now: datetime) -> int:
    """Closed talks of people who stand in this organisation and in none that keeps them longer."""
    if days is None:
        return 0
    here = select(roles.c.member_id).where(roles.c.organisation_id == organisation_id)
    longer = select(roles.c.member_id).join(organisations, organisations.c.id == roles.c.organisation_id).where(
        organisations.c.id != organisation_id, organisations.c.practice_for.is_(None),
        or_(organisations.c.talks_days.is_(None), organisations.c.talks_days > days))
    return tx.execute(delete(talks).where(
        talks.c.member_id.in_(here), talks.c.member_id.not_in(longer), talks.c.status.not_in(("open", "aside")),
        talks.c.touched_at < now - timedelta(days=days))).rowcount


def _groups(tx: Connection, organisation_id: int, now: datetime) -> int:
    here = set(tx.execute(select(roles.c.member_id).where(roles.c.organisation_id == organisation_id)).scalars())
    unused = [member for member in own_data.unused_groups(tx, now - GROUP_UNUSED) if member in here]
    for member in unused:
        own_data.forget(tx, member, now)
    return len(unused)
