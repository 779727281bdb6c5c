"""The tables grow and shrink by migrations, and stand as the models say."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

from storage import inbox, migrations, outbox
from storage.database import HEAD, Book, BookError, check_usable, open_book, version_of
from storage.migrations import downgrade, every_table, migrate
from tests.databases import AT_NOON, empty_book, fresh_sqlite

TOP = Path(__file__).parent.parent


def test_a_book_goes_up_down_and_up_again(empty_book: Book) -> None:
    """Every step works in both directions, and says whether it did anything."""
    assert version_of(empty_book) is None
    assert migrate(empty_book)
    assert version_of(empty_book) == HEAD
    assert not migrate(empty_book)
    assert downgrade(empty_book, "base")
    assert version_of(empty_book) is None
    assert set(inspect(empty_book.engine).get_table_names()) <= {"alembic_version"}
    assert not downgrade(empty_book, "base")
    assert migrate(empty_book)
    assert version_of(empty_book) == HEAD


def test_head_is_alembics_head() -> None:
    """The constant that saves importing Alembic at every start names the newest migration."""
    config = Config(str(TOP / "alembic.ini"))
    config.set_main_option("script_location", str(TOP / "storage" / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_models_and_migrations_agree(empty_book: Book) -> None:
    """Alembic, asked to write the next migration, finds nothing to write, column types included."""
    migrate(empty_book)
    every_table()
    with empty_book.transaction() as tx:
        context = MigrationContext.configure(tx, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_migrated_tables_equal_made_ones(empty_book: Book) -> None:
    """What Alembic does not compare agrees too: check constraints, partial indexes, names, counting of numbers."""
    every_table()
    migrate(empty_book)
    migrated = _shape(empty_book)
    downgrade(empty_book, "base")
    with empty_book.transaction() as tx:
        SQLModel.metadata.create_all(tx)
    assert _shape(empty_book) == migrated


def _shape(book: Book) -> dict[str, Any]:
    """Everything the database says about its tables, columns in any order."""
    with book.transaction() as tx:
        seen = inspect(tx)
        shape: dict[str, Any] = {}
        for table in sorted(set(seen.get_table_names()) - {"alembic_version"}):
            shape[table] = {
                "columns": {column["name"]: (str(column["type"]), column["nullable"], str(column.get("default")))
                            for column in seen.get_columns(table)},
                "primary key": seen.get_pk_constraint(table),
                "foreign keys": sorted(map(str, seen.get_foreign_keys(table))),
                "unique": sorted(map(str, seen.get_unique_constraints(table))),
                "checks": sorted(map(str, seen.get_check_constraints(table))),
                "indexes": sorted(str({**index, "dialect_options": {name: str(value) for name, value in
                                       index.get("dialect_options", {}).items()}})
                                  for index in seen.get_indexes(table)),
            }
        if tx.dialect.name == "sqlite":
            for name, sql in tx.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")):
                if name in shape:
                    shape[name]["counts on"] = "AUTOINCREMENT" in sql
                    shape[name]["is its key"] = "WITHOUT ROWID" in sql
        return shape


def test_what_was_noted_and_queued_stays_through_a_migration(empty_book: Book) -> None:
    """A book that is taken up and down while updates are remembered and messages wait loses none of either."""
    migrate(empty_book)
    with empty_book.transaction() as tx:
        assert inbox.note_new(tx, "telegram", ["7", "8"], AT_NOON) == {"7", "8"}
        for key in (None, None, "week:1"):
            assert outbox.add(tx, "telegram", "41", {"screen": {}}, AT_NOON, unique_key=key) is not None
    for way in (lambda: downgrade(empty_book, "0002"), lambda: migrate(empty_book)):
        assert way()
        with empty_book.transaction() as tx:
            noted = tx.execute(text("SELECT channel, update_key FROM inbox ORDER BY update_key")).all()
            assert noted == [("telegram", "7"), ("telegram", "8")]
            queued = tx.execute(text("SELECT unique_key FROM outbox ORDER BY id")).scalars().all()
            assert queued == [None, None, "week:1"]
    with empty_book.transaction() as tx:
        assert inbox.note_new(tx, "telegram", ["8", "9"], AT_NOON) == {"9"}
        assert outbox.add(tx, "telegram", "41", {"screen": {}}, AT_NOON, unique_key="week:1") is None


def test_every_constraint_has_a_name(empty_book: Book) -> None:
    """A later migration can name what it changes."""
    migrate(empty_book)
    for shape in _shape(empty_book).values():
        for kind in ("foreign keys", "unique", "checks"):
            assert all("'name': None" not in constraint for constraint in shape[kind])


def test_a_migration_stands_without_the_models() -> None:
    """A migration stays what it was: it imports nothing of the program."""
    for file in (TOP / "storage" / "migrations" / "versions").glob("0*.py"):
        assert re.findall(r"^(?:from|import) (\S+)", file.read_text(), re.M) == ["sqlalchemy", "alembic"]


def test_a_failed_migration_leaves_the_book_as_it_was(empty_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a migration is none, tables included, and the next try goes through."""
    real = command.upgrade

    def upgrade_and_fail(*given: Any) -> None:
        real(*given)
        raise RuntimeError("power cut")

    monkeypatch.setattr(command, "upgrade", upgrade_and_fail)
    with pytest.raises(RuntimeError):
        migrate(empty_book)
    assert inspect(empty_book.engine).get_table_names() == []
    monkeypatch.undo()
    assert migrate(empty_book)


def test_two_processes_migrate_once(empty_book: Book) -> None:
    """Two programs started together both find a migrated book; one of them did it."""
    check_usable(empty_book)
    address = empty_book.engine.url.render_as_string(hide_password=False)
    script = ("from storage.database import open_book; from storage.migrations import migrate; "
              f"print(migrate(open_book({address!r})))")
    both = [subprocess.Popen([sys.executable, "-c", script], cwd=TOP, stdout=subprocess.PIPE, text=True)
            for _ in range(2)]
    assert sorted(process.communicate()[0].strip() for process in both) == ["False", "True"]


def test_a_newer_book_is_left_alone(empty_book: Book) -> None:
    """An older program neither migrates nor opens a newer book, and says which program to start."""
    migrate(empty_book)
    with empty_book.transaction() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BookError, match="9999"):
        migrate(empty_book)
    with pytest.raises(BookError, match="newer program"):
        check_usable(empty_book)
    assert version_of(empty_book) == "9999"


def test_rows_pointing_nowhere_stop_a_migration(tmp_path: Path) -> None:
    """SQLite's foreign keys rest during a migration, so they are checked before its commit."""
    book = open_book(fresh_sqlite(tmp_path))
    raw = book.engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("INSERT INTO units (organisation_id, name, kind, individual_work, created_at) "
                         "VALUES (99, 'Lost', 'unit', 0, '2026-01-01')")
    raw.close()
    book.engine.dispose()
    with pytest.raises(BookError, match="'units'"), migrations._for_migrating(book):
        pass
    book.close()


def test_starting_a_migrated_book_costs_no_alembic(tmp_path: Path) -> None:
    """A start with nothing to migrate does not import Alembic, which takes a good part of a second."""
    script = ("import sys; from storage.database import open_book; from storage.migrations import migrate; "
              f"assert not migrate(open_book({fresh_sqlite(tmp_path)!r})); assert 'alembic' not in sys.modules")
    subprocess.run([sys.executable, "-c", script], cwd=TOP, check=True)


def test_developers_can_use_alembics_own_command(tmp_path: Path) -> None:
    """`alembic upgrade head` and `alembic check` work from the top of the repository."""
    for words in (["upgrade", "head"], ["check"]):
        subprocess.run([sys.executable, "-m", "alembic", "-x", f"url=sqlite:///{tmp_path / 'a.db'}", *words],
                       cwd=TOP, check=True, capture_output=True)


def test_migrating_is_quiet(empty_book: Book, caplog: pytest.LogCaptureFixture) -> None:
    """The operator's log says nothing of each step."""
    with caplog.at_level("INFO"):
        migrate(empty_book)
    assert not [record for record in caplog.records if record.name.startswith("alembic")]
