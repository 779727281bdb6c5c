"""Planned and held sessions: write, correct, list; revisions."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    CheckConstraint,
    Connection,
    Index,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import NoResultFound
from sqlmodel import Field, SQLModel

from storage import reflections, rollups
from storage.database import PLAIN_DATA, Instant, Prepared, WallClock, table
from storage.people import acts_now, may, members, organisations_where, require, roles_of
from storage.talks import talks
from storage.units import KINDS, activities, former_names, organisations, units

STATUSES = ("planned", "held", "cancelled")
AGES_MODES = ("none", "mostly", "counted")
GENDERS = ("girls", "boys", "nonbinary", "unknown")
AGE_BANDS = ("under_10", "10_12", "13_15", "16_17", "18_24", "25_28")
"""Bands of age in whole years; young people counted in no band are of unknown age. Never crossed with gender."""
TAGS = ("social", "learning_support", "culture", "sport", "digital", "information", "counselling", "volunteering",
        "international", "self_initiated", "other")
CANCELLED_REASONS = ("staff", "nobody_came", "holiday", "premises", "weather", "other")
DAYS_BACK = 14
"""How late a session may be logged, and how far ahead planned sessions are made (days)."""
NEVER_OVER = 5000
"""No session has more visits than this."""
LONGEST = 100 * 24 * 60
"""No session is longer than this, in minutes; the longest camp is far shorter, a mistyped year is not."""
LONGEST_AREA = 80
"""Characters of an area: a district, never an address."""

_TOTAL = "girls + boys + nonbinary + unknown"
_AGES = " + ".join(f"coalesce(age_{band}, 0)" for band in AGE_BANDS)


class Session(SQLModel, table=True):
    """One occasion of one activity, planned, held or cancelled. Skipped is null, never 0; the total is derived."""

    __tablename__ = "sessions"
    __table_args__ = (
        CheckConstraint(f"kind IN {KINDS}", name="session_kind"),
        CheckConstraint(f"status IN {STATUSES}", name="session_status"),
        CheckConstraint(f"cancelled_reason IS NULL OR cancelled_reason IN {CANCELLED_REASONS}", name="session_reason"),
        CheckConstraint("cancelled_reason IS NULL OR status = 'cancelled'", name="session_reason_cancelled"),
        CheckConstraint(f"minutes > 0 AND minutes <= {LONGEST} AND ends > starts", name="session_length"),
        CheckConstraint("girls >= 0 AND boys >= 0 AND nonbinary >= 0 AND unknown >= 0", name="session_counts"),
        CheckConstraint(f"{_TOTAL} <= {NEVER_OVER}", name="session_total"),
        CheckConstraint(
            "(status = 'held') = (girls IS NOT NULL AND boys IS NOT NULL AND nonbinary IS NOT NULL "
            "AND unknown IS NOT NULL)", name="session_held_is_counted"),
        CheckConstraint(
            "status = 'held' OR (girls IS NULL AND boys IS NULL AND nonbinary IS NULL AND unknown IS NULL "
            "AND new_faces IS NULL AND producers IS NULL AND produced_minutes IS NULL)",
            name="session_only_held_counts"),
        CheckConstraint(f"new_faces >= 0 AND new_faces <= {_TOTAL}", name="session_new_faces"),
        CheckConstraint(f"producers >= 0 AND producers <= {_TOTAL}", name="session_producers"),
        CheckConstraint("produced_minutes >= 0 AND produced_minutes <= minutes", name="session_produced"),
        CheckConstraint("workers >= 0 AND volunteers >= 0", name="session_staff"),
        CheckConstraint(f"ages_mode IN {AGES_MODES}", name="session_ages_mode"),
        CheckConstraint(f"ages_mode <> 'counted' OR {_AGES} <= {_TOTAL}", name="session_ages"),
        CheckConstraint(" AND ".join(f"(age_{band} IS NULL OR age_{band} >= 0)" for band in AGE_BANDS),
                        name="session_age_counts"),
        # One team's weeks are answered from this index alone; measured 0.12 ms at ten million rows.
        Index("sessions_of_unit", "unit_id", "date", "status", "kind", "planned", "girls", "boys", "nonbinary",
              "unknown", "new_faces", "minutes", "produced_minutes"),
        Index("sessions_to_ask", "asked_at", "over_at"),
        Index("sessions_of_author", "author_id", "date"),
        Index("sessions_planned_once", "activity_id", "starts", unique=True),
    )
    id: int | None = Field(default=None, primary_key=True)
    organisation_id: int = Field(foreign_key="organisations.id")
    unit_id: int = Field(foreign_key="units.id")
    activity_id: int = Field(foreign_key="activities.id")
    kind: str = Field(max_length=12)
    partner: bool = False
    """Partner work, as the activity was when the session was made; so the sums of closed months stay."""
    date: date
    """The local day it started on."""
    starts: datetime = Field(sa_type=WallClock)
    """Local wall-clock time."""
    ends: datetime = Field(sa_type=WallClock)
    """Local wall-clock time; an evening may end the next day."""
    minutes: int
    """Real length, also across a clock change."""
    over_at: datetime = Field(sa_type=Instant)
    """When it is over, the moment the question is asked."""
    planned: bool = True
    """Made from a template; sessions logged without a plan stand outside coverage."""
    status: str = Field(default="planned", max_length=9)
    cancelled_reason: str | None = Field(default=None, max_length=12)
    area: str | None = Field(default=None, max_length=80)
    girls: int | None = None
    boys: int | None = None
    nonbinary: int | None = None
    unknown: int | None = None
    ages_mode: str = Field(default="none", max_length=7)
    mostly_1: str | None = Field(default=None, max_length=8)
    mostly_2: str | None = Field(default=None, max_length=8)
    age_under_10: int | None = None
    age_10_12: int | None = None
    age_13_15: int | None = None
    age_16_17: int | None = None
    age_18_24: int | None = None
    age_25_28: int | None = None
    new_faces: int | None = None
    producers: int | None = None
    produced_minutes: int | None = None
    workers: int | None = None
    volunteers: int | None = None
    tags: str = Field(default="", max_length=60)
    """None to two of TAGS, joined by a comma."""
    aim: str | None = Field(default=None, max_length=300)
    late: bool = False
    """Logged on a later local day than it ended."""
    author_id: int | None = Field(default=None, foreign_key="members.id")
    created_at: datetime = Field(sa_type=Instant)
    written_at: datetime | None = Field(default=None, sa_type=Instant)
    edited_at: datetime | None = Field(default=None, sa_type=Instant)
    revision: int = 0
    asked_at: datetime | None = Field(default=None, sa_type=Instant)
    taken_by: int | None = Field(default=None, foreign_key="members.id")
    taken_talk: int | None = None
    """Who answers for it and in which talk; counts only while that talk is open."""


class Revision(SQLModel, table=True):
    """One change of one field of a written session."""

    __tablename__ = "revisions"
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="sessions.id", index=True)
    number: int
    field: str = Field(max_length=30)
    old: Any = Field(default=None, sa_type=PLAIN_DATA, nullable=True)
    new: Any = Field(default=None, sa_type=PLAIN_DATA, nullable=True)
    by: int = Field(foreign_key="members.id")
    at: datetime = Field(sa_type=Instant)


sessions, revisions = table(Session), table(Revision)


class OutOfBounds(ValueError):
    """A record that may never be written; the message names the field and the value."""


@dataclass(frozen=True)
class Counts:
    """Visits by gender; `unknown` is always there, so that nobody has to guess."""

    girls: int = 0
    boys: int = 0
    nonbinary: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        return self.girls + self.boys + self.nonbinary + self.unknown


@dataclass(frozen=True)
class Ages:
    """none: not asked or skipped; mostly: one or two bands; counted: numbers by band, the rest is unknown."""

    mode: str = "none"
    bands: tuple[str, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """What a worker tells of a held session. None means not asked or skipped; 0 means nobody."""

    starts: datetime
    ends: datetime
    counts: Counts
    ages: Ages = Ages()
    new_faces: int | None = None
    producers: int | None = None
    produced_minutes: int | None = None
    area: str | None = None
    workers: int | None = None
    volunteers: int | None = None
    tags: tuple[str, ...] = ()
    prompt: str | None = None
    reflection: str | None = None
    visibility: str = "team"


@dataclass(frozen=True)
class Planned:
    """A session to be told about: one from the plan (`session_id`), or one a worker names by hand (None)."""

    session_id: int | None
    activity_id: int
    activity: str
    kind: str
    unit_id: int
    unit: str
    organisation_id: int
    time_zone: str
    starts: datetime
    ends: datetime
    invented: bool = False


@dataclass(frozen=True)
class Written:
    """A session as it stands in the book, for reading back and correcting."""

    plan: Planned
    status: str
    cancelled_reason: str | None
    report: Report | None
    author_id: int | None
    author: str
    revision: int


@dataclass(frozen=True)
class LastTime:
    """What "same as last time" carries over: ages and the youth-run part of the activity's last held session."""

    ages: Ages
    producers: int | None
    produced_minutes: int | None
    minutes: int


# Planning

def length(starts: datetime, ends: datetime, time_zone: str) -> int:
    """Real minutes between two local times, also across a clock change."""
    zone = ZoneInfo(time_zone)
    return round((ends.replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
                  - starts.replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))).total_seconds() / 60)


def on_day(day: date, starts: time, ends: time) -> tuple[datetime, datetime]:
    """Local start and end on a day; an end not after the start is the next morning."""
    later = timedelta(days=0 if ends > starts else 1)
    return datetime.combine(day, starts), datetime.combine(day + later, ends)


# Both need the talks joined by `taken_talk`: a claim holds only while its talk is open.
NOT_TAKEN = or_(talks.c.status.is_(None), talks.c.status.not_in(("open", "aside")))
UNTOUCHED = and_(sessions.c.status == "planned", sessions.c.asked_at.is_(None), sessions.c.aim.is_(None), NOT_TAKEN)


_PLANNED = (
    select(sessions.c.id.label("session_id"), sessions.c.activity_id, activities.c.name.label("activity"),
           sessions.c.kind, sessions.c.unit_id, units.c.name.label("unit"), sessions.c.organisation_id,
           organisations.c.time_zone, sessions.c.starts, sessions.c.ends, organisations.c.invented)
    .join(activities, activities.c.id == sessions.c.activity_id)
    .join(units, units.c.id == sessions.c.unit_id)
    .join(organisations, organisations.c.id == sessions.c.organisation_id)
)


def planned(tx: Connection, session_id: int) -> Planned:
    """A session of the plan; NoResultFound when there is none."""
    row = _PLAN.first(tx, session_id=session_id)
    if row is None:
        raise NoResultFound(f"there is no session {session_id}")
    return Planned(*row)


_PLAN = Prepared(_PLANNED.where(sessions.c.id == bindparam("session_id")))


def to_ask(tx: Connection, now: datetime) -> list[Planned]:
    """Planned sessions that are over, that nobody was asked about and nobody is just telling about (see CLAIM).

    Older than a day they are let be; so are those of a unit or an activity that was paused before they were over.
    """
    lapsed = talks.c.touched_at < now - CLAIM
    rows = tx.execute(_PLANNED.outerjoin(talks, talks.c.id == sessions.c.taken_talk).where(
        sessions.c.status == "planned", sessions.c.asked_at.is_(None), or_(NOT_TAKEN, lapsed),
        sessions.c.over_at <= now, sessions.c.over_at > now - timedelta(days=1),
        *(or_(paused.is_(None), paused > sessions.c.over_at) for paused in (units.c.paused_at, activities.c.paused_at)))
        .order_by(sessions.c.over_at, sessions.c.id))
    return [Planned(**row) for row in rows.mappings()]


def note_asked(tx: Connection, session_id: int, now: datetime) -> bool:
    """Claim the asking; False when another process has asked already."""
    return tx.execute(update(sessions).where(sessions.c.id == session_id, sessions.c.asked_at.is_(None))
                      .values(asked_at=now)).rowcount == 1


def unanswered(tx: Connection, unit_id: int, now: datetime) -> list[Planned]:
    """The unit's planned sessions of the last DAYS_BACK days that are over and not answered, newest first."""
    rows = _UNANSWERED.all(tx, of_unit=unit_id, until=now, since=now - timedelta(days=DAYS_BACK))
    member = acts_now(tx)
    theirs = None if member is None else roles_of(tx, member)
    return [Planned(*row[:-1]) for row in rows if theirs is None or may(
        theirs, "log", row.organisation_id, unit_id, partner=row.partner)]


_UNANSWERED = Prepared(_PLANNED.add_columns(sessions.c.partner).where(
    sessions.c.unit_id == bindparam("of_unit"), sessions.c.status == "planned",
    sessions.c.over_at <= bindparam("until"), sessions.c.over_at > bindparam("since"),
).order_by(sessions.c.starts.desc()))


def on_date(tx: Connection, activity_id: int, day: date) -> list[Written]:
    """Every session of an activity on a local day, planned ones too, in order of time."""
    _require_to_log(tx, activity_id)
    rows = tx.execute(select(sessions.c.id).where(sessions.c.activity_id == activity_id, sessions.c.date == day)
                      .order_by(sessions.c.starts)).scalars().all()
    return [written(tx, session_id) for session_id in rows]


@dataclass(frozen=True)
class Taker:
    """Who has taken a session, or has already written it down (`status` held or cancelled)."""

    member_id: int | None
    name: str
    talk_id: int | None
    status: str


CLAIM = timedelta(hours=2)
"""How long a claim holds after its talk was last touched: who was called away blocks nobody for two weeks."""


def taker(tx: Connection, session_id: int, now: datetime | None = None) -> Taker | None:
    """Who answers for this session; None when it is free. A claim holds only while its talk is open, and with `now`
    given only CLAIM long after it was last touched."""
    row = _TAKER.first(tx, session_id=session_id)
    if row is None:
        return None
    if row.status != "planned":
        return Taker(row.author_id, row.name or "", row.taken_talk, row.status)
    if row.taken_by is None or row.talk_status not in ("open", "aside"):
        return None
    if now is not None and row.touched_at < now - CLAIM:
        return None
    return Taker(row.taken_by, row.name or "", row.taken_talk, row.status)


_TAKER = Prepared(
    select(sessions.c.status, sessions.c.taken_talk, sessions.c.author_id, sessions.c.taken_by,
           members.c.name, talks.c.status.label("talk_status"), talks.c.touched_at)
    .outerjoin(members, members.c.id == func.coalesce(sessions.c.author_id, sessions.c.taken_by))
    .outerjoin(talks, talks.c.id == sessions.c.taken_talk)
    .where(sessions.c.id == bindparam("session_id"))
)


def take(tx: Connection, session_id: int, member_id: int, talk_id: int, now: datetime | None = None) -> bool:
    """Take a planned session for a talk; False when somebody else was first. Taking one's own again is fine."""
    row = _locked(tx, session_id)
    if row is not None:
        require(tx, "log", row.organisation_id, row.unit_id, partner=row.partner)
    has = taker(tx, session_id, now)
    if has is not None and (has.status != "planned" or has.member_id != member_id):
        return False
    return _TAKE.run(tx, session_id=session_id, member_id=member_id, talk_id=talk_id) == 1


_TAKE = Prepared(update(sessions).where(sessions.c.id == bindparam("session_id")).values(
    taken_by=bindparam("member_id"), taken_talk=bindparam("talk_id")))


def last_time(tx: Connection, activity_id: int, before: datetime) -> LastTime | None:
    """The activity's last held session that started before a local time; None when there is none."""
    _require_to_log(tx, activity_id)
    row = _LAST.first(tx, activity_id=activity_id, before=before)
    if row is None:
        return None
    return LastTime(_ages(row), row.producers, row.produced_minutes, row.minutes)


_LAST = Prepared(select(sessions).where(
    sessions.c.activity_id == bindparam("activity_id"), sessions.c.status == "held",
    sessions.c.starts < bindparam("before")).order_by(sessions.c.starts.desc()).limit(1))


# Writing

def _require_to_log(tx: Connection, activity_id: int) -> None:
    """Raise NotAllowed when this transaction acts for somebody who may not log this activity."""
    if acts_now(tx) is None:
        return
    place = _ACTIVITY.first(tx, activity_id=activity_id)
    if place is None:
        raise NoResultFound(f"there is no activity {activity_id}")
    require(tx, "log", place.organisation_id, place.unit_id, partner=place.partner)


_ACTIVITY = Prepared(
    select(units.c.organisation_id, activities.c.unit_id, activities.c.partner)
    .join(units, units.c.id == activities.c.unit_id).where(activities.c.id == bindparam("activity_id")))


def check(report: Report, kind: str, time_zone: str) -> None:
    """Raise OutOfBounds for what may never be written, however often somebody insists."""
    total, minutes = report.counts.total, length(report.starts, report.ends, time_zone)
    if min(asdict(report.counts).values()) < 0 or total > NEVER_OVER:
        raise OutOfBounds(f"counts {report.counts}: 0 to {NEVER_OVER} visits")
    if minutes <= 0 or report.ends <= report.starts:
        raise OutOfBounds(f"the end {report.ends} is not after the start {report.starts}")
    if minutes > LONGEST:
        raise OutOfBounds(f"from {report.starts} to {report.ends}: at most {LONGEST // 1440} days")
    for name, most in (("new_faces", total), ("producers", total), ("produced_minutes", minutes),
                       ("workers", None), ("volunteers", None)):
        value = getattr(report, name)
        if value is not None and (value < 0 or (most is not None and value > most)):
            raise OutOfBounds(f"{name} {value}: 0 to {most}" if most is not None else f"{name} {value}: 0 or more")
    _check_ages(report.ages, total)
    if len(report.tags) > 2 or not set(report.tags) <= set(TAGS):
        raise OutOfBounds(f"tags {report.tags}: at most two of {TAGS}")
    if len(report.area or "") > LONGEST_AREA:
        raise OutOfBounds(f"area of {len(report.area or '')} characters: at most {LONGEST_AREA}")
    if len(report.reflection or "") > reflections.LONGEST:
        raise OutOfBounds(f"reflection of {len(report.reflection or '')} characters: at most {reflections.LONGEST}")
    if report.visibility not in reflections.VISIBILITIES:
        raise OutOfBounds(f"visibility {report.visibility!r}: one of {reflections.VISIBILITIES}")


def _check_ages(ages: Ages, total: int) -> None:
    if ages.mode not in AGES_MODES:
        raise OutOfBounds(f"ages {ages.mode!r}: one of {AGES_MODES}")
    if not {*ages.bands, *ages.numbers} <= set(AGE_BANDS):
        raise OutOfBounds(f"ages {ages}: bands are {AGE_BANDS}")
    if len(ages.bands) != len(set(ages.bands)) or len(ages.bands) > 2 or (ages.bands and ages.mode != "mostly"):
        raise OutOfBounds(f"ages {ages}: one or two different bands with mostly, none else")
    if sum(ages.numbers.values()) > total or any(number < 0 for number in ages.numbers.values()):
        raise OutOfBounds(f"ages {ages.numbers}: at most {total} together")


def _columns(report: Report, time_zone: str) -> dict[str, Any]:
    ages = {f"age_{band}": report.ages.numbers.get(band, 0) if report.ages.mode == "counted" else None
            for band in AGE_BANDS}
    bands = (*report.ages.bands, None, None)
    return {
        "date": report.starts.date(), "starts": report.starts, "ends": report.ends,
        "minutes": length(report.starts, report.ends, time_zone),
        "over_at": report.ends.replace(tzinfo=ZoneInfo(time_zone)),
        **asdict(report.counts), "ages_mode": report.ages.mode, "mostly_1": bands[0], "mostly_2": bands[1], **ages,
        "new_faces": report.new_faces, "producers": report.producers, "produced_minutes": report.produced_minutes,
        "area": report.area, "workers": report.workers, "volunteers": report.volunteers,
        "tags": ",".join(report.tags),
    }


def write_down(tx: Connection, plan: Planned, report: Report, member_id: int, now: datetime) -> int | None:
    """Write a held session in the book, with its reflection and the month's sums; its id.

    None when somebody has written that session down meanwhile. Raises OutOfBounds for what may never stand there.
    """
    check(report, plan.kind, plan.time_zone)
    _require_to_log(tx, plan.activity_id)
    session_id = _settle(tx, plan, {"status": "held", **_columns(report, plan.time_zone)}, member_id, now)
    if session_id is None:
        return None
    row = _row(tx, session_id)  # its unit may have been merged into another since the talk began
    if report.reflection:
        reflections.write(tx, session_id, row.unit_id, report.prompt, report.reflection, report.visibility,
                          member_id, now)
    rollups.add(tx, row, 1)
    return session_id


def cancel(tx: Connection, plan: Planned, reason: str | None, member_id: int, now: datetime) -> int | None:
    """A closed evening is information too; the session's id, None when somebody has answered for it meanwhile."""
    _check_reason(reason)
    _require_to_log(tx, plan.activity_id)
    values = {"status": "cancelled", "cancelled_reason": reason, "date": plan.starts.date(), "starts": plan.starts,
              "ends": plan.ends, "minutes": length(plan.starts, plan.ends, plan.time_zone),
              "over_at": plan.ends.replace(tzinfo=ZoneInfo(plan.time_zone))}
    session_id = _settle(tx, plan, values, member_id, now)
    if session_id is not None:
        rollups.add(tx, _row(tx, session_id), 1)
    return session_id


def _check_reason(reason: str | None) -> None:
    if reason is not None and reason not in CANCELLED_REASONS:
        raise OutOfBounds(f"reason {reason!r}: one of {CANCELLED_REASONS}, or none")


def _settle(tx: Connection, plan: Planned, values: dict[str, Any], member_id: int, now: datetime) -> int | None:
    """Put what a worker told into the planned row, or into a new one for a session named by hand."""
    today = now.astimezone(ZoneInfo(plan.time_zone)).date()
    values = {**values, "author_id": member_id, "written_at": now, "revision": 1, "late": today > values["ends"].date()}
    other = _STARTS_AT.first(tx, activity_id=plan.activity_id, starts=values["starts"])
    # Named by hand, but with the very start of a planned one: it is that one.
    session_id = other.id if plan.session_id is None and other else plan.session_id
    if session_id is not None:
        if other and other.id != session_id:
            raise _stands_there(values["starts"])
        settling = _SETTLE_HELD if values["status"] == "held" else _SETTLE_CANCELLED
        settled = settling.run(tx, session_id=session_id, **{f"to_{name}": value for name, value in values.items()})
        return session_id if settled else None
    partner = select(activities.c.partner).where(activities.c.id == plan.activity_id).scalar_subquery()
    return int(tx.execute(insert(sessions).values(
        **values, organisation_id=plan.organisation_id, unit_id=plan.unit_id, activity_id=plan.activity_id,
        kind=plan.kind, partner=partner, planned=False, created_at=now).returning(sessions.c.id)).scalar_one())


_STARTS_AT = Prepared(select(sessions.c.id, sessions.c.status).where(
    sessions.c.activity_id == bindparam("activity_id"), sessions.c.starts == bindparam("starts")))


def _settling(*columns: str) -> Prepared:
    """An update of a planned row by these columns."""
    return Prepared(update(sessions).where(
        sessions.c.id == bindparam("session_id"), sessions.c.status == "planned").values(
        {name: bindparam(f"to_{name}", type_=sessions.c[name].type) for name in columns}))


_WRITTEN = ("author_id", "written_at", "revision", "late", "status", "date", "starts", "ends", "minutes", "over_at")
_SETTLE_CANCELLED = _settling(*_WRITTEN, "cancelled_reason")
_SETTLE_HELD = _settling(
    *_WRITTEN, *GENDERS, "ages_mode", "mostly_1", "mostly_2", *(f"age_{band}" for band in AGE_BANDS), "new_faces",
    "producers", "produced_minutes", "area", "workers", "volunteers", "tags")


def _stands_there(starts: datetime) -> OutOfBounds:
    return OutOfBounds(f"starts {starts}: another session of this activity stands there; correct that one instead")


def _row(tx: Connection, session_id: int) -> Any:
    row = _READ.first(tx, session_id=session_id)
    if row is None:
        raise NoResultFound(f"there is no session {session_id}")
    return row


_ROW = select(sessions).where(sessions.c.id == bindparam("session_id"))
_READ = Prepared(_ROW)


def _locked(tx: Connection, session_id: int) -> Any:
    """The row, held against other processes until the commit (on SQLite the transaction itself is the lock)."""
    return _LOCK.first(tx, session_id=session_id)


_LOCK = Prepared(_ROW.with_for_update())


# Reading and correcting

def written(tx: Connection, session_id: int) -> Written:
    """A session as it stands, with its reflection; NoResultFound when there is none."""
    row = _row(tx, session_id)
    author = tx.execute(select(members.c.name).where(members.c.id == row.author_id)).scalar() or ""
    report = _report(tx, row) if row.status == "held" else None
    return Written(planned(tx, session_id), row.status, row.cancelled_reason, report, row.author_id, author,
                   row.revision)


def _ages(row: Any) -> Ages:
    numbers = {band: getattr(row, f"age_{band}") for band in AGE_BANDS} if row.ages_mode == "counted" else {}
    return Ages(row.ages_mode, tuple(band for band in (row.mostly_1, row.mostly_2) if band), numbers)


def _report(tx: Connection, row: Any) -> Report:
    said = reflections.of_session(tx, row.id)
    return Report(
        starts=row.starts, ends=row.ends, counts=Counts(row.girls, row.boys, row.nonbinary, row.unknown),
        ages=_ages(row), new_faces=row.new_faces, producers=row.producers, produced_minutes=row.produced_minutes,
        area=row.area, workers=row.workers, volunteers=row.volunteers,
        tags=tuple(tag for tag in row.tags.split(",") if tag),
        prompt=said.prompt if said else None, reflection=said.text if said else None,
        visibility=said.visibility if said else "team")


def correctable(tx: Connection, member_id: int, limit: int, on: date | None = None,
                after: int | None = None) -> list[Written]:
    """What a member may correct: the written sessions of their own where they still stand, and all of the organisations
    they mentor; never of their practice. Units and activities are named as they were then.

    At most `limit`, the last written first: those that began on a local day, or that follow a session in this order.
    """
    theirs = roles_of(tx, member_id)
    said_at, number = sessions.c.written_at, sessions.c.id
    whose = or_(
        and_(sessions.c.author_id == member_id,
             sessions.c.organisation_id.in_(organisations_where(theirs, "correct_own"))),
        sessions.c.organisation_id.in_(organisations_where(theirs, "correct_any")))
    practice = select(organisations.c.id).where(organisations.c.practice_for == member_id)
    wanted = select(number).where(whose, sessions.c.status != "planned", sessions.c.organisation_id.not_in(practice))
    if on is not None:
        wanted = wanted.where(sessions.c.date == on)
    if after is not None:
        last = select(said_at).where(number == after).scalar_subquery()
        wanted = wanted.where(or_(said_at < last, and_(said_at == last, number < after)))
    rows = tx.execute(wanted.order_by(said_at.desc(), number.desc()).limit(limit)).scalars().all()
    return _as_called_then(tx, [written(tx, session_id) for session_id in rows])


def _as_called_then(tx: Connection, found: list[Written]) -> list[Written]:
    """The same with the names that unit and activity had when the session was over."""
    rows = tx.execute(select(former_names).where(or_(
        former_names.c.unit_id.in_({one.plan.unit_id for one in found}),
        former_names.c.activity_id.in_({one.plan.activity_id for one in found}))).order_by(former_names.c.until)).all()

    def then(plan: Planned) -> Planned:
        over = plan.ends.replace(tzinfo=ZoneInfo(plan.time_zone))
        past = [row for row in rows if row.until > over]
        unit = next((row.name for row in past if row.unit_id == plan.unit_id), plan.unit)
        activity = next((row.name for row in past if row.activity_id == plan.activity_id), plan.activity)
        return replace(plan, unit=unit, activity=activity)

    return [replace(one, plan=then(one.plan)) for one in found] if rows else found


def _require_to_correct(tx: Connection, session: Any) -> None:
    """Raise NotAllowed when this transaction acts for somebody who may not correct this session."""
    member = acts_now(tx)
    if member is not None and member == session.author_id:
        return require(tx, "correct_own", session.organisation_id)
    return require(tx, "correct_any", session.organisation_id)


def correct(tx: Connection, session_id: int, report: Report, member_id: int, now: datetime,
            seen: int | None = None) -> int | None:
    """Write a corrected report over a held or cancelled session; old values stay as revisions. How many fields changed.

    None, changing nothing, when the session is no longer of the revision that was `seen`. The month's sums follow in
    the same transaction. Raises OutOfBounds, changing nothing, and LookupError when no such session has been written.
    """
    before = _written_row(tx, session_id)
    if seen not in (None, before.revision):
        return None
    plan = planned(tx, session_id)
    check(report, plan.kind, plan.time_zone)
    if tx.execute(select(sessions.c.id).where(
            sessions.c.activity_id == plan.activity_id, sessions.c.starts == report.starts,
            sessions.c.id != session_id)).first():
        raise _stands_there(report.starts)
    said = reflections.of_session(tx, session_id)
    old_text, old_seen = (said.text, said.visibility) if said else (None, "team")
    texts = {"reflection": (old_text, report.reflection or None)}
    if report.reflection:
        texts["visibility"] = (old_seen, report.visibility)
    texts = {name: pair for name, pair in texts.items() if pair[0] != pair[1]}
    values = {"status": "held", "cancelled_reason": None, **_columns(report, plan.time_zone)}
    changed = _revise(tx, before, values, texts, member_id, now)
    if texts:
        reflections.rewrite(tx, session_id, plan.unit_id, report.prompt, report.reflection, report.visibility,
                            member_id, now)
    return changed


def correct_to_cancelled(tx: Connection, session_id: int, reason: str | None, member_id: int, now: datetime,
                         seen: int | None = None) -> int | None:
    """It did not take place after all: counts and reflection go, kept as revisions. How many fields changed.

    None, changing nothing, when the session is no longer of the revision that was `seen`. Times stay. Raises
    OutOfBounds for a reason we do not know, LookupError when no such session has been written.
    """
    _check_reason(reason)
    before = _written_row(tx, session_id)
    if seen not in (None, before.revision):
        return None
    values = {"status": "cancelled", "cancelled_reason": reason, "ages_mode": "none", "tags": "",
              **dict.fromkeys(_TOLD)}
    said = reflections.of_session(tx, session_id)
    changed = _revise(tx, before, values, {"reflection": (said.text, None)} if said else {}, member_id, now)
    if said:
        reflections.rewrite(tx, session_id, before.unit_id, None, None, "team", member_id, now)
    return changed


_TOLD = (*GENDERS, "mostly_1", "mostly_2", *(f"age_{band}" for band in AGE_BANDS), "new_faces", "producers",
         "produced_minutes", "area", "workers", "volunteers")


def _written_row(tx: Connection, session_id: int) -> Any:
    row = _locked(tx, session_id)
    if row is None or row.status == "planned":
        raise LookupError(f"session {session_id} has not been written down, so there is nothing to correct")
    _require_to_correct(tx, row)
    return row


def _revise(tx: Connection, before: Any, values: dict[str, Any], texts: dict[str, tuple[Any, Any]], member_id: int,
            now: datetime) -> int:
    """Change a row, keep what stood there, move the month's sums; the number of fields a person would call changed."""
    changed = {name: value for name, value in values.items() if getattr(before, name) != value}
    shown = {name: (getattr(before, name), value) for name, value in changed.items() if name not in _DERIVED} | texts
    if not shown:
        return 0
    number = before.revision + 1
    rollups.add(tx, before, -1)
    tx.execute(update(sessions).where(sessions.c.id == before.id).values(**changed, edited_at=now, revision=number))
    tx.execute(insert(revisions), [
        {"session_id": before.id, "number": number, "field": name, "old": _plain(old), "new": _plain(new),
         "by": member_id, "at": now} for name, (old, new) in shown.items()])
    rollups.add(tx, _row(tx, before.id), 1)
    return len(shown)


_DERIVED = ("over_at", "date", "minutes")


def last_corrected_by(tx: Connection, session_id: int) -> int | None:
    """The member who changed the session last, None when nobody has."""
    return tx.execute(select(revisions.c.by).where(revisions.c.session_id == session_id)
                      .order_by(revisions.c.id.desc()).limit(1)).scalar()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def recent_areas(tx: Connection, unit_id: int) -> list[str]:
    """Where the unit's detached work has been lately, the most frequent of the last half year first; at most four.
    None for who corrects what they wrote at a unit that is no longer theirs."""
    member = acts_now(tx)
    organisation = tx.execute(select(units.c.organisation_id).where(units.c.id == unit_id)).scalar_one()
    if member is not None and not may(roles_of(tx, member), "see_structure", organisation, unit_id, partner=True):
        require(tx, "correct_own", organisation)
        return []
    rows = tx.execute(
        select(sessions.c.area, func.count()).where(sessions.c.unit_id == unit_id, sessions.c.area.is_not(None))
        .group_by(sessions.c.area).order_by(func.count().desc(), sessions.c.area).limit(4)
    )
    return [row.area for row in rows]


def starts_near(tx: Connection, activity_id: int, session_id: int | None, day: date) -> list[datetime]:
    """When the activity's other sessions of this day and the next begin, but for those that are only planned."""
    rows = tx.execute(select(sessions.c.id, sessions.c.starts, sessions.c.status, sessions.c.taken_by).where(
        sessions.c.activity_id == activity_id, sessions.c.date.between(day, day + timedelta(days=1))))
    return [row.starts for row in rows if row.id != session_id and (session_id is not None or row.status != "planned")]
