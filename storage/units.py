"""Organisations, their units, the activities that happen there, goals, and the team chats bound to a unit."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Connection,
    UniqueConstraint,
    and_,
    bindparam,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import NoResultFound
from sqlmodel import Field, SQLModel

from storage import changes
from storage.database import Instant, Prepared, table
from storage.people import acts_now, may, members, require, roles, roles_of

KINDS = ("open", "group", "project", "event", "camp", "trip", "detached", "school", "digital")
"""What an activity can be. Open: come and go, no sign-up. Group: the same circle. Detached: where young people are."""
UNIT_KINDS = ("unit", "association", "youth_group")
"""A unit of the organisation's own; or a partner group: an association, or a group of young people themselves."""


class Organisation(SQLModel, table=True):
    """A municipality's youth service or an association."""

    __tablename__ = "organisations"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=120)
    language: str = Field(max_length=5)
    time_zone: str = Field(max_length=64)
    invented: bool = False
    """Demo data; said on every page and picture."""
    terms_version: str | None = Field(default=None, max_length=20)
    terms_accepted_at: datetime | None = Field(default=None, sa_type=Instant)
    terms_accepted_by: int | None = Field(default=None)
    terms_language: str | None = Field(default=None, max_length=5)
    practice_for: int | None = Field(default=None, foreign_key="members.id", index=True)
    """Whose practice it is: an invented organisation of one member's own, whose sessions count nowhere."""
    reflections_years: int | None = None
    revisions_years: int | None = None
    talks_days: int | None = None
    """How long reflections, old values of corrected sessions, and closed talks are kept; null: reflections and old
    values as long as the book, talks as long as the program keeps them anyway."""
    planned_until: date | None = None
    """The last local day for which planned sessions have been made from the templates."""
    created_at: datetime = Field(sa_type=Instant)


class Unit(SQLModel, table=True):
    """A youth centre, a detached-work team, a club; or a partner group, all of whose work is partner work."""

    __tablename__ = "units"
    __table_args__ = (CheckConstraint(f"kind IN {UNIT_KINDS}", name="unit_kind"),)
    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(foreign_key="organisations.id", index=True)
    name: str = Field(max_length=120)
    kind: str = Field(default="unit", max_length=12)
    individual_work: bool = False
    """Whether it logs its individual work, month by month."""
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    """Nothing is planned or asked while it is paused."""
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    merged_into: int | None = Field(default=None, foreign_key="units.id")
    """The unit that goes on with its activities and people; what was written before stays here."""
    created_at: datetime = Field(sa_type=Instant)


class Activity(SQLModel, table=True):
    """A template: what happens again and again at a unit."""

    __tablename__ = "activities"
    __table_args__ = (CheckConstraint(f"kind IN {KINDS}", name="activity_kind"),)
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    name: str = Field(max_length=120)
    kind: str = Field(max_length=12)
    partner: bool = False
    """Partner work, shown separately and together in the town's figures."""
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    merged_into: int | None = Field(default=None, foreign_key="activities.id")
    created_at: datetime = Field(sa_type=Instant)


class FormerName(SQLModel, table=True):
    """What a unit or an activity was called before, up to a moment: history keeps its names."""

    __tablename__ = "former_names"
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    activity_id: int | None = Field(default=None, foreign_key="activities.id", index=True)
    name: str = Field(max_length=120)
    until: datetime = Field(sa_type=Instant)


class ActivityTime(SQLModel, table=True):
    """When an activity is planned: a weekday (0 Monday to 6 Sunday) and local times; an end before its start is the
    next morning."""

    __tablename__ = "activity_times"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="activity_weekday"),
        UniqueConstraint("activity_id", "weekday", "starts"),
    )
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activities.id", index=True)
    weekday: int
    starts: time
    ends: time


class Goal(SQLModel, table=True):
    """What a unit wants to reach in a period, and its own line for "good enough"."""

    __tablename__ = "goals"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="goal_period"),)
    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    measure: str = Field(max_length=40)
    """The figure it is measured by, one of the fields of reports.figures.Figures."""
    good_enough: float
    wording: str = Field(max_length=300)
    first_day: date
    last_day: date
    created_at: datetime = Field(sa_type=Instant)


organisations, units, activities = table(Organisation), table(Unit), table(Activity)
activity_times, goals, former_names = table(ActivityTime), table(Goal), table(FormerName)


@dataclass(frozen=True)
class UnitCard:
    """A unit and what its organisation decides for it."""

    id: int
    name: str
    organisation_id: int
    organisation: str
    time_zone: str
    language: str
    invented: bool
    kind: str = "unit"
    paused: bool = False
    individual_work: bool = False

    @property
    def partner(self) -> bool:
        """Whether all that happens there is partner work."""
        return self.kind != "unit"


@dataclass(frozen=True)
class Slot:
    """One planned time of an activity: weekday 0 (Monday) to 6, local times."""

    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class ActivityCard:
    """An activity with its planned times, in the order of the week."""

    id: int
    name: str
    kind: str
    unit_id: int
    slots: tuple[Slot, ...]
    paused: bool = False


OPEN_UNITS = (
    select(
        units.c.id,
        units.c.name,
        units.c.organisation_id,
        organisations.c.name.label("organisation"),
        organisations.c.time_zone,
        organisations.c.language,
        organisations.c.invented,
        units.c.kind,
        units.c.paused_at.is_not(None).label("paused"),
        units.c.individual_work,
    )
    .join(organisations, organisations.c.id == units.c.organisation_id)
    .where(units.c.archived_at.is_(None))
)
"""The columns of a UnitCard, of every unit that is not closed."""


# Organisations

def found_organisation(tx: Connection, name: str, language: str, time_zone: str, now: datetime, *,
                       terms_version: str | None = None, terms_language: str | None = None,
                       accepted_by: int | None = None, invented: bool = False, practice_for: int | None = None) -> int:
    """Write a new organisation in the book; the id. Asks nobody: an invitation has."""
    accepted = now if terms_version else None
    organisation = int(tx.execute(insert(organisations).values(
        name=name, language=language, time_zone=time_zone, invented=invented, created_at=now,
        terms_version=terms_version, terms_accepted_at=accepted, terms_accepted_by=accepted_by,
        terms_language=terms_language if terms_version else None, practice_for=practice_for,
    ).returning(organisations.c.id)).scalar_one())
    if practice_for is None:
        changes.note(tx, "organisation_founded", organisation, None, now, accepted_by, name=name)
    return organisation


def is_empty(tx: Connection) -> bool:
    """Whether nobody has set up a real organisation yet; an invented one does not count."""
    return tx.execute(select(organisations.c.id).where(organisations.c.invented.is_(False)).limit(1)).first() is None


def all_invented(tx: Connection) -> bool:
    """Whether every organisation of the book is a demo one, and there is one."""
    found = tx.execute(select(organisations.c.invented).where(
        organisations.c.practice_for.is_(None)).distinct()).scalars().all()
    return found == [True]


def organisation_named(tx: Connection, name: str) -> int | None:
    """The real organisation of this name, in any case; None when there is none, or several."""
    rows = tx.execute(select(organisations.c.id, organisations.c.name).where(organisations.c.invented.is_(False))).all()
    found = [row.id for row in rows if row.name.casefold() == name.casefold()]
    return found[0] if len(found) == 1 else None


def organisation_name(tx: Connection, organisation_id: int) -> str:
    """The name of an organisation; NoResultFound when there is none."""
    return str(tx.execute(select(organisations.c.name).where(organisations.c.id == organisation_id)).scalar_one())


def is_practice(tx: Connection, organisation_id: int) -> bool:
    """Whether an organisation is there for somebody to practise in."""
    return tx.execute(select(organisations.c.practice_for).where(
        organisations.c.id == organisation_id)).scalar_one() is not None


@dataclass(frozen=True)
class OrganisationCard:
    """An organisation with its terms and how long it keeps what."""

    id: int
    name: str
    language: str
    time_zone: str
    terms_version: str | None
    reflections_years: int | None
    revisions_years: int | None
    talks_days: int | None


def organisation_card(tx: Connection, organisation_id: int) -> OrganisationCard:
    """The organisation of this number; NoResultFound when there is none."""
    columns = (organisations.c[name] for name in OrganisationCard.__dataclass_fields__)
    return OrganisationCard(*tx.execute(select(*columns).where(organisations.c.id == organisation_id)).one())


def rename_organisation(tx: Connection, organisation_id: int, name: str, now: datetime) -> None:
    require(tx, "change_settings", organisation_id)
    before = organisation_name(tx, organisation_id)
    tx.execute(update(organisations).where(organisations.c.id == organisation_id).values(name=name))
    changes.note(tx, "organisation_renamed", organisation_id, None, now, old=before, name=name)


def accept_terms(tx: Connection, organisation_id: int, version: str, language: str, member_id: int,
                 now: datetime) -> None:
    """The organisation has accepted this version of the terms, read in this language."""
    require(tx, "change_settings", organisation_id)
    tx.execute(update(organisations).where(organisations.c.id == organisation_id).values(
        terms_version=version, terms_language=language, terms_accepted_at=now, terms_accepted_by=member_id))
    changes.note(tx, "terms_accepted", organisation_id, None, now, member_id, version=version)


def under_other_terms(tx: Connection, numbers: Collection[int], version: str) -> list[int]:
    """Which of these real organisations have accepted another version of the terms, or none."""
    return list(tx.execute(select(organisations.c.id).where(
        organisations.c.id.in_(numbers), organisations.c.invented.is_(False),
        organisations.c.terms_version.is_distinct_from(version)).order_by(organisations.c.id)).scalars())


def keep_for(tx: Connection, organisation_id: int, reflections_years: int | None, revisions_years: int | None,
             talks_days: int | None, now: datetime) -> None:
    """How long the organisation keeps reflections, old values of corrected sessions, and closed talks; null: for ever,
    and talks as long as the program keeps them."""
    require(tx, "change_settings", organisation_id)
    kept = {"reflections_years": reflections_years, "revisions_years": revisions_years, "talks_days": talks_days}
    tx.execute(update(organisations).where(organisations.c.id == organisation_id).values(**kept))
    changes.note(tx, "settings_changed", organisation_id, None, now, **kept)


# Units

def open_unit(tx: Connection, organisation_id: int, name: str, now: datetime, kind: str = "unit") -> int:
    """A new unit or partner group; the id."""
    require(tx, "change_structure", organisation_id)
    unit = int(tx.execute(insert(units).values(
        organisation_id=organisation_id, name=name, kind=kind, created_at=now).returning(units.c.id)).scalar_one())
    changes.note(tx, "unit_opened", organisation_id, unit, now, name=name)
    return unit


def _changed(tx: Connection, what: str, unit_id: int, now: datetime, **values: Any) -> None:
    """Change a unit's row, note it, and let its organisation be planned again."""
    row = tx.execute(select(units.c.organisation_id, units.c.name).where(units.c.id == unit_id)).one()
    require(tx, "change_structure", row.organisation_id, unit_id)
    tx.execute(update(units).where(units.c.id == unit_id).values(**values))
    facts = {"old": row.name, "name": values["name"]} if "name" in values else {"name": row.name}
    changes.note(tx, what, row.organisation_id, unit_id, now, **facts)
    tx.execute(update(organisations).where(organisations.c.id == row.organisation_id).values(planned_until=None))


def rename_unit(tx: Connection, unit_id: int, name: str, now: datetime) -> None:
    """Call it otherwise from now on; what it was called before stays known."""
    before = tx.execute(select(units.c.name).where(units.c.id == unit_id)).scalar_one()
    _changed(tx, "unit_renamed", unit_id, now, name=name)
    tx.execute(insert(former_names).values(unit_id=unit_id, name=before, until=now))


def pause_unit(tx: Connection, unit_id: int, now: datetime) -> None:
    """Plan and ask nothing there for a while; what was written stays, and sessions can be logged by hand."""
    _changed(tx, "unit_paused", unit_id, now, paused_at=now)


def resume_unit(tx: Connection, unit_id: int, now: datetime) -> None:
    _changed(tx, "unit_resumed", unit_id, now, paused_at=None)


def archive_unit(tx: Connection, unit_id: int, now: datetime) -> None:
    """Close a unit: nothing is planned there any more, what was written stays."""
    _changed(tx, "unit_archived", unit_id, now, archived_at=now)


def log_individual_work(tx: Connection, unit_id: int, on: bool, now: datetime) -> None:
    """Whether the unit logs its individual work, month by month."""
    _changed(tx, "individual_on" if on else "individual_off", unit_id, now, individual_work=on)


def unit_card(tx: Connection, unit_id: int) -> UnitCard:
    """The unit with this id; NoResultFound when there is none or it is archived."""
    row = _ONE_UNIT.first(tx, unit_id=unit_id)
    if row is None:
        raise NoResultFound(f"there is no open unit {unit_id}")
    card = UnitCard(*row)
    require(tx, "see_structure", card.organisation_id, card.id, partner=True)
    return card


_ONE_UNIT = Prepared(OPEN_UNITS.where(units.c.id == bindparam("unit_id")))


def units_of(tx: Connection, organisation_id: int) -> list[UnitCard]:
    """All open units of an organisation, by name; to somebody only those they may see."""
    rows = tx.execute(OPEN_UNITS.where(units.c.organisation_id == organisation_id).order_by(units.c.name, units.c.id))
    member = acts_now(tx)
    theirs = None if member is None else roles_of(tx, member)
    return [card for row in rows.mappings() if (card := UnitCard(**row)) and (theirs is None or may(
        theirs, "see_structure", organisation_id, card.id, partner=True))]


def units_named(tx: Connection, name: str) -> list[UnitCard]:
    """The open units of this name, in any organisation, but for those of practice; for the owner of the server."""
    rows = tx.execute(OPEN_UNITS.where(units.c.name == name, organisations.c.practice_for.is_(None))
                      .order_by(units.c.id)).mappings()
    return [UnitCard(**row) for row in rows]


def to_log(tx: Connection, member_id: int) -> list[UnitCard]:
    """The open units this member may write sessions for: their own, or all of the organisation for its mentor. Never
    their practice."""
    return [UnitCard(*row) for row in _TO_LOG.all(tx, member_id=member_id)]


_TO_LOG = Prepared(
    OPEN_UNITS.join(roles, or_(
        roles.c.unit_id == units.c.id,
        and_(roles.c.unit_id.is_(None), roles.c.organisation_id == units.c.organisation_id,
             roles.c.role != "partner")))
    .where(roles.c.member_id == bindparam("member_id"),
           or_(roles.c.role == "worker", roles.c.role == "mentor", roles.c.role == "partner"),
           organisations.c.practice_for.is_(None))
    .order_by(units.c.name, units.c.id).distinct()
)


def told_apart(cards: list[UnitCard]) -> dict[str, str]:
    """Units by number as people choose among them: their names, with the organisation's where there are several."""
    several = len({card.organisation_id for card in cards}) > 1
    return {str(card.id): f"{card.name} · {card.organisation}" if several else card.name for card in cards}


def to_see(tx: Connection, member_id: int) -> list[UnitCard]:
    """The open units whose exact figures this member may see: those they log for, a partner only a partner group's."""
    theirs = roles_of(tx, member_id)
    return [unit for unit in to_log(tx, member_id)
            if may(theirs, "see_figures", unit.organisation_id, unit.id, partner=unit.partner)]


def is_open(tx: Connection, unit_id: int, activity_id: int | None = None) -> bool:
    """Whether a unit is open, and an activity, where one is named, is open and still of that unit."""
    if tx.execute(select(units.c.id).where(units.c.id == unit_id, units.c.archived_at.is_(None))).first() is None:
        return False
    return activity_id is None or tx.execute(select(activities.c.id).where(
        activities.c.id == activity_id, activities.c.unit_id == unit_id, activities.c.archived_at.is_(None),
    )).first() is not None


def to_mentor(tx: Connection, member_id: int) -> list[UnitCard]:
    """The open units of the organisations this member is a mentor of, by name."""
    rows = tx.execute(
        OPEN_UNITS.join(roles, roles.c.organisation_id == units.c.organisation_id)
        .where(roles.c.member_id == member_id, roles.c.role == "mentor")
        .order_by(units.c.name, units.c.id).distinct()
    )
    return [UnitCard(*row) for row in rows]


def workers_of(tx: Connection, unit_id: int) -> list[int]:
    """The members who are asked after this unit's sessions: its workers (a mentor only when also a worker there), of a
    partner group its partners."""
    everywhere = and_(roles.c.role == "worker", roles.c.unit_id.is_(None), units.c.kind == "unit")
    here = and_(roles.c.unit_id == unit_id, or_(
        roles.c.role == "worker", and_(roles.c.role == "partner", units.c.kind != "unit")))
    rows = tx.execute(
        select(roles.c.member_id).select_from(roles)
        .join(units, units.c.id == unit_id).join(members, members.c.id == roles.c.member_id)
        .where(roles.c.organisation_id == units.c.organisation_id, or_(here, everywhere), members.c.left_at.is_(None))
        .order_by(roles.c.member_id).distinct()
    )
    return [row.member_id for row in rows]


# Activities

def add_activity(tx: Connection, unit_id: int, name: str, kind: str, slots: list[Slot], now: datetime, *,
                 partner: bool = False) -> int:
    """A new activity with its planned times; the id. A kind outside KINDS is refused by the database. What a partner
    group does is partner work."""
    unit = tx.execute(select(units.c.organisation_id, units.c.kind).where(units.c.id == unit_id)).one()
    require(tx, "change_structure", unit.organisation_id, unit_id)
    activity = int(tx.execute(insert(activities).values(
        unit_id=unit_id, name=name, kind=kind, partner=partner or unit.kind != "unit", created_at=now,
    ).returning(activities.c.id)).scalar_one())
    set_slots(tx, activity, slots)
    changes.note(tx, "activity_added", unit.organisation_id, unit_id, now, name=name)
    return activity


def set_slots(tx: Connection, activity_id: int, slots: list[Slot]) -> None:
    """Replace the planned times of an activity; sessions already planned are renewed by the next tick.

    Two slots that start together are one: the later in the list counts.
    """
    require(tx, "change_structure", _place_of(tx, activity_id).organisation_id)
    tx.execute(activity_times.delete().where(activity_times.c.activity_id == activity_id))
    for slot in {(slot.weekday, slot.starts): slot for slot in slots}.values():
        tx.execute(insert(activity_times).values(
            activity_id=activity_id, weekday=slot.weekday, starts=slot.starts, ends=slot.ends))
    plan_again(tx, activity_id)


def _place_of(tx: Connection, activity_id: int) -> Any:
    """The row of an activity with its unit and organisation; NoResultFound when there is none."""
    return tx.execute(select(activities, units.c.organisation_id).join(units, units.c.id == activities.c.unit_id)
                      .where(activities.c.id == activity_id)).one()


def change_times(tx: Connection, activity_id: int, slots: list[Slot], now: datetime) -> None:
    """Other planned times from now on."""
    set_slots(tx, activity_id, slots)
    place = _place_of(tx, activity_id)
    changes.note(tx, "activity_times", place.organisation_id, place.unit_id, now, name=place.name)


def plan_again(tx: Connection, activity_id: int) -> None:
    """Let the next tick go over the organisation's planned sessions from today on."""
    organisation = (
        select(units.c.organisation_id).join(activities, activities.c.unit_id == units.c.id)
        .where(activities.c.id == activity_id).scalar_subquery()
    )
    tx.execute(update(organisations).where(organisations.c.id == organisation).values(planned_until=None))


def _activity_changed(tx: Connection, what: str, activity_id: int, now: datetime, **values: Any) -> None:
    place = _place_of(tx, activity_id)
    require(tx, "change_structure", place.organisation_id, place.unit_id)
    tx.execute(update(activities).where(activities.c.id == activity_id).values(**values))
    facts = {"old": place.name, "name": values["name"]} if "name" in values else {"name": place.name}
    changes.note(tx, what, place.organisation_id, place.unit_id, now, **facts)
    plan_again(tx, activity_id)


def rename_activity(tx: Connection, activity_id: int, name: str, now: datetime) -> None:
    """Call it otherwise from now on; what it was called before stays known."""
    before = tx.execute(select(activities.c.name).where(activities.c.id == activity_id)).scalar_one()
    _activity_changed(tx, "activity_renamed", activity_id, now, name=name)
    tx.execute(insert(former_names).values(activity_id=activity_id, name=before, until=now))


def change_kind(tx: Connection, activity_id: int, kind: str, now: datetime) -> None:
    """Another kind from now on; sessions that have been written keep theirs."""
    _activity_changed(tx, "activity_kind", activity_id, now, kind=kind)


def pause_activity(tx: Connection, activity_id: int, now: datetime) -> None:
    """Plan it no more for a while."""
    _activity_changed(tx, "activity_paused", activity_id, now, paused_at=now)


def resume_activity(tx: Connection, activity_id: int, now: datetime) -> None:
    _activity_changed(tx, "activity_resumed", activity_id, now, paused_at=None)


def archive_activity(tx: Connection, activity_id: int, now: datetime) -> None:
    """Plan it no longer; what was written about it stays."""
    _activity_changed(tx, "activity_archived", activity_id, now, archived_at=now)


def activities_of(tx: Connection, unit_id: int) -> list[ActivityCard]:
    """The open activities of a unit, in the order they were made; to a partner only the partner work."""
    organisation = tx.execute(select(units.c.organisation_id).where(units.c.id == unit_id)).scalar_one()
    require(tx, "see_structure", organisation, unit_id, partner=True)
    member = acts_now(tx)
    theirs = None if member is None else roles_of(tx, member)
    rows = tx.execute(
        select(activities).where(activities.c.unit_id == unit_id, activities.c.archived_at.is_(None))
        .order_by(activities.c.id)
    ).all()
    return [ActivityCard(row.id, row.name, row.kind, row.unit_id, _slots(tx, row.id), row.paused_at is not None)
            for row in rows
            if theirs is None or may(theirs, "see_structure", organisation, unit_id, partner=row.partner)]


def activity_card(tx: Connection, activity_id: int) -> ActivityCard:
    """One activity, archived or not; NoResultFound when there is none."""
    row = _place_of(tx, activity_id)
    require(tx, "see_structure", row.organisation_id, row.unit_id, partner=row.partner)
    return ActivityCard(row.id, row.name, row.kind, row.unit_id, _slots(tx, row.id), row.paused_at is not None)


def _slots(tx: Connection, activity_id: int) -> tuple[Slot, ...]:
    rows = tx.execute(
        select(activity_times).where(activity_times.c.activity_id == activity_id)
        .order_by(activity_times.c.weekday, activity_times.c.starts)
    )
    return tuple(Slot(row.weekday, row.starts, row.ends) for row in rows)


def name_then(tx: Connection, moment: datetime, *, unit_id: int | None = None, activity_id: int | None = None) -> str:
    """What a unit or an activity was called at a moment; NoResultFound when there is none."""
    mine = former_names.c.unit_id == unit_id if unit_id is not None else former_names.c.activity_id == activity_id
    before = tx.execute(select(former_names.c.name).where(mine, former_names.c.until > moment)
                        .order_by(former_names.c.until).limit(1)).scalar()
    if before is not None:
        return str(before)
    what, number = (units, unit_id) if unit_id is not None else (activities, activity_id)
    return str(tx.execute(select(what.c.name).where(what.c.id == number)).scalar_one())


def slot_on(slots: tuple[Slot, ...], day: date) -> Slot | None:
    """The planned time of an activity on this weekday, None when it has none."""
    return next((slot for slot in slots if slot.weekday == day.weekday()), None)
