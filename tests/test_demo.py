"""The demo book: invented, plausible, the same every time, and right in all its sums."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from reports.figures import Figures, unit_figures, visits_in
from reports.periods import last_full_week
from reports.weekly import week_figures
from storage import demo, rollups
from storage.database import Book
from storage.individual import individual_months
from storage.people import members, roles, roles_of
from storage.plan import plan_ahead
from storage.reflections import reflections
from storage.sessions import revisions, sessions, unanswered
from storage.units import goals, organisations, units_of, workers_of
from tests.hand_made_book import HELSINKI, empty_book, fixed_cast, write

NOW = datetime(2026, 5, 18, 6, tzinfo=UTC)


@dataclass(frozen=True)
class Filled:
    book: Book
    made: demo.DemoBook
    rows: list[Any]

    @property
    def held(self) -> list[Any]:
        return [row for row in self.rows if row.status == "held"]


def filled(folder: Path, now: datetime = NOW, seed: int = 1) -> Filled:
    book = empty_book(folder)
    with book.transaction() as tx:
        made = demo.fill(tx, now, random.Random(seed))
    with book.transaction() as tx:
        return Filled(book, made, list(tx.execute(sessions.select().order_by(sessions.c.id))))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    made = filled(tmp_path_factory.mktemp("demo"))
    yield made
    made.book.close()


def test_the_cast(shown: Filled) -> None:
    """Three organisations that say they are invented, twelve units with a worker each, a mentor in every one."""
    with shown.book.reading() as tx:
        towns = tx.execute(organisations.select().order_by(organisations.c.id)).all()
        assert [town.name for town in towns] == ["Lakeside (invented)", "Järvikunta (keksitty)", "Månvik (påhittad)"]
        assert all(town.invented for town in towns)
        assert len(shown.made.units) == sum(len(units_of(tx, town.id)) for town in towns) == 12
        assert all(workers_of(tx, unit) for unit in shown.made.units)
        assert units_of(tx, towns[0].id)[0].name == "Boathouse"
        mentors = tx.execute(roles.select().where(roles.c.role == "mentor")).all()
        assert {role.organisation_id for role in mentors} == {town.id for town in towns}
        names = tx.execute(members.select()).all()
        assert len({row.name for row in names}) == len(names)  # so that a name given on the command line is enough


def test_whom_to_look_around_as(shown: Filled) -> None:
    """The worker works at the Boathouse and has one session waiting for its answer; the mentor is of Lakeside."""
    with shown.book.reading() as tx:
        (worker,), (mentor,) = roles_of(tx, shown.made.worker), roles_of(tx, shown.made.mentor)
        assert (worker.role, worker.unit_id) == ("worker", shown.made.boathouse)
        assert (mentor.role, mentor.organisation_id, mentor.unit_id) == ("mentor", shown.made.organisations[0], None)
        assert unanswered(tx, shown.made.boathouse, NOW)[0].activity == "Open evening"


def test_the_shapes_of_published_figures(shown: Filled) -> None:
    """About ten visits and five hours a session, 77 % open, 16 % youth-produced, genders as counted in Slovenia."""
    held, number = shown.held, len(shown.held)
    assert sum(map(visits_in, held)) / number == pytest.approx(10.4, abs=0.8)
    assert sum(row.minutes for row in held) / 60 / number == pytest.approx(5.0, abs=0.3)
    assert sum(row.kind == "open" for row in held) / number == pytest.approx(0.77, abs=0.03)
    produced = sum(row.produced_minutes or 0 for row in held) / sum(row.minutes for row in held)
    assert produced == pytest.approx(0.16, abs=0.02)
    girls, boys, nonbinary = (sum(getattr(row, name) for row in held) for name in ("girls", "boys", "nonbinary"))
    known = girls + boys + nonbinary
    assert girls / known == pytest.approx(0.483, abs=0.015)
    assert boys / known == pytest.approx(0.515, abs=0.015)
    assert nonbinary / known == pytest.approx(0.006, abs=0.003)
    assert 0.01 < sum(row.unknown for row in held) / known < 0.06


def test_evenings_look_like_evenings(shown: Filled) -> None:
    """A town house has 29 to 40 a night and is fullest on Fridays; a detached shift talks with about 50."""
    evenings = [row for row in shown.held if row.unit_id == shown.made.boathouse and row.kind == "open"]
    assert 29 <= sum(map(visits_in, evenings)) / len(evenings) <= 40
    by_day: dict[int, list[int]] = {}
    for row in evenings:
        by_day.setdefault(row.date.weekday(), []).append(visits_in(row))
    means = {day: sum(visits) / len(visits) for day, visits in by_day.items()}
    assert sorted(means) == [1, 2, 3, 4] and max(means, key=lambda day: means[day]) == 4
    rounds = [row for row in shown.held if row.kind == "detached"]
    assert sum(map(visits_in, rounds)) / len(rounds) == pytest.approx(50, abs=6)
    assert all(row.area for row in rounds)


def test_what_is_missing_is_there_too(shown: Filled) -> None:
    """About 92 % logged, 4 % cancelled, some late, some corrected; skipped answers are null and not 0."""
    over = [row for row in shown.rows if row.planned and row.over_at <= NOW]
    assert sum(row.status != "planned" for row in over) / len(over) == pytest.approx(0.92, abs=0.02)
    cancelled = [row for row in shown.rows if row.status == "cancelled"]
    assert len(cancelled) / (len(cancelled) + len(shown.held)) == pytest.approx(0.04, abs=0.015)
    assert 0.02 < sum(row.late for row in shown.held) / len(shown.held) < 0.08
    assert {row.ages_mode for row in shown.held} == {"none", "mostly", "counted"}
    for name in ("new_faces", "produced_minutes"):
        values = [getattr(row, name) for row in shown.held]
        assert None in values and 0 in values and max(filter(None, values)) > 0
    with shown.book.reading() as tx:
        assert tx.execute(revisions.select()).first() and tx.execute(individual_months.select()).first()


def test_the_summer_is_quiet(shown: Filled) -> None:
    """In July only the big houses are open; at Christmas nobody is."""
    months = Counter(row.date.month for row in shown.held if row.date.year == 2025)
    assert 0 < months[7] < months[5] / 2
    assert not [row for row in shown.held if (row.date.month, row.date.day) in ((12, 24), (12, 25), (1, 1))]


def test_kinds_and_partner_work(shown: Filled) -> None:
    """Every kind a unit can have is there to look at, and partner work stands apart."""
    assert {row.kind for row in shown.held} == {"open", "group", "project", "event", "camp", "trip", "detached",
                                                "school", "digital"}
    assert 0 < sum(row.partner for row in shown.held) < len(shown.held) / 20


def test_nothing_is_written_from_the_future(shown: Filled) -> None:
    """What is told is over, was written by now, and by a worker of that unit; what is ahead is only planned."""
    for row in shown.rows:
        if row.status == "planned":
            assert row.written_at is row.author_id is row.girls is None
        else:
            assert row.over_at <= row.written_at <= NOW
    assert min(row.date for row in shown.held).isoformat() < "2024-12-01"
    with shown.book.reading() as tx:
        workers = {unit: workers_of(tx, unit) for unit in shown.made.units}
    assert all(row.author_id in workers[row.unit_id] for row in shown.held)


def test_the_next_fortnight_is_planned(shown: Filled) -> None:
    """Sessions ahead come from the templates, and the clock's next tick finds nothing to add or take away."""
    ahead = [row for row in shown.rows if row.over_at > NOW]
    assert ahead and all(row.status == "planned" and row.asked_at is None for row in ahead)
    assert {row.unit_id for row in ahead} == set(shown.made.units)
    with shown.book.transaction() as tx:
        assert plan_ahead(tx, NOW) == 0


def test_the_sums_are_right(shown: Filled) -> None:
    """The monthly sums equal their sessions."""
    with shown.book.reading() as tx:
        assert rollups.differences(tx) == []


def test_the_first_picture_is_worth_looking_at(shown: Filled) -> None:
    """Last week at the Boathouse: open, compared with four weeks, one evening of five still to be told about."""
    with shown.book.reading() as tx:
        week = week_figures(tx, shown.made.boathouse, last_full_week(NOW, HELSINKI), NOW)
    assert week.unit.invented and week.totals.visits > 50 and week.mean_weeks == 4
    assert (week.totals.logged, week.totals.planned_over) == (4, 5)
    assert week.totals.produced_minutes is not None and week.totals.mostly is not None


def test_goals_are_measured_by_figures(shown: Filled) -> None:
    """Each goal's measure is a figure the unit really has."""
    known = {field.name for field in fields(Figures)} | {"visits", "produced_share"}
    with shown.book.reading() as tx:
        for goal in tx.execute(goals.select()).all():
            figures = unit_figures(tx, goal.unit_id, goal.first_day, goal.last_day, NOW)
            assert goal.measure in known and getattr(figures, goal.measure) is not None


def test_reflections_name_nobody() -> None:
    """At least forty sentences in each language, no capital letter inside one but a weekday's, none too long."""
    for language in ("en", "fi", "sv"):
        texts = [text for answers in demo.REFLECTIONS for text in answers[language]]
        assert len(texts) == len(set(texts)) >= 40 and max(map(len, texts)) <= 700
        for text in texts:
            inside = re.findall(r"(?<![.!?] )(?<!^)\b[A-ZÅÄÖ]\w*", text)
            assert set(inside) <= {"I", "Tuesday", "Wednesday"}, text


def test_reflections_are_in_the_organisations_language(shown: Filled) -> None:
    """Lakeside writes English, Järvikunta Finnish, Månvik Swedish; more than a third of the sessions have one, with its
    prompt."""
    with shown.book.reading() as tx:
        said = tx.execute(reflections.select()).all()
        spoken = {unit.id: language for organisation, language in zip(shown.made.organisations, ("en", "fi", "sv"),
                                                                      strict=True)
                  for unit in units_of(tx, organisation)}
    assert all(row.text in demo.REFLECTIONS[int(row.prompt) - 1][spoken[row.unit_id]] for row in said)
    assert len(said) > len(shown.held) / 3
    assert {row.visibility for row in said} == {"team", "organisation"}


def test_the_same_chance_makes_the_same_book(tmp_path: Path, shown: Filled) -> None:
    """So that two people talk about the same demo; another chance makes another book."""
    (tmp_path / "again").mkdir()
    (tmp_path / "other").mkdir()
    again, other = filled(tmp_path / "again"), filled(tmp_path / "other", seed=2)
    assert again.made == shown.made and again.rows == shown.rows
    assert other.rows != shown.rows


@pytest.mark.parametrize("now", [
    datetime(2026, 1, 1, 0, 30, tzinfo=UTC), datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 7, 15, 16, tzinfo=UTC), datetime(2028, 2, 29, 21, 5, tzinfo=UTC)])
def test_it_can_be_made_on_any_day(tmp_path: Path, now: datetime) -> None:
    """At New Year, in the night of the clock change, in the summer break, in the middle of an evening."""
    made = filled(tmp_path, now)
    with made.book.reading() as tx:
        assert rollups.differences(tx) == []
    assert len(made.held) > 3000
    assert max(row.written_at for row in made.held) <= now
    assert not [row for row in made.rows if row.over_at <= now - timedelta(days=549)]


def test_it_adds_to_a_book_that_has_something(tmp_path: Path) -> None:
    """What stood there stays as it was, and its sums stay right."""
    book = empty_book(tmp_path)
    with book.transaction() as tx:
        cast = fixed_cast(tx)
        write(tx, cast, NOW.date() - timedelta(days=3), visits=(1, 2, 3, 4))
    with book.transaction() as tx:
        made = demo.fill(tx, NOW, random.Random(1))
        assert cast.lakeside not in made.organisations
        assert rollups.differences(tx) == []
        assert [visits_in(row) for row in tx.execute(sessions.select().where(
            sessions.c.unit_id == cast.boathouse, sessions.c.status == "held"))] == [10]
    book.close()
