"""Opening a book that cannot be used: one line that says what happened and what to do, and nothing half begun."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage import browsers, inbox, units
from storage.database import Book, BookError, Instant, WallClock, check_usable, open_book
from tests.databases import AT_NOON, book, fresh_postgresql, fresh_sqlite


def refused(book: Book) -> str:
    """What the operator reads; always one line that ends a sentence."""
    with pytest.raises(BookError) as caught:
        check_usable(book)
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith((".", "?"))
    book.close()
    return said


def test_an_empty_place_is_usable(tmp_path: Path) -> None:
    """A file that is not there yet passes: it is made next."""
    check_usable(open_book(f"sqlite:///{tmp_path / 'new.db'}"))


def test_a_good_book_is_usable(book: Book) -> None:
    """A migrated book passes, as often as one likes."""
    check_usable(book)
    check_usable(book)


def test_missing_folder(tmp_path: Path) -> None:
    """The missing folder is named and not made."""
    said = refused(open_book(f"sqlite:///{tmp_path / 'away' / 'logbook.db'}"))
    assert str(tmp_path / "away") in said and "create it or set LOGBOOK_HOME" in said
    assert not (tmp_path / "away").exists()


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    """A folder is not a database."""
    assert "is a folder" in refused(open_book(f"sqlite:///{tmp_path}"))


def test_locked_by_another_process(tmp_path: Path) -> None:
    """Another program that writes and does not finish is waited for, then named as the reason."""
    address = fresh_sqlite(tmp_path)
    file = address.removeprefix("sqlite:///")
    holder = subprocess.Popen(
        [sys.executable, "-c", "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
         "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); input()", file],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout and holder.stdout.readline() == "held\n"
    try:
        waiting = open_book(address, busy_seconds=0.2)
        said = refused(waiting)
        assert "locked by another program for more than 0.2 s" in said and "stop the other" in said
        with pytest.raises(BookError, match="locked"), waiting.transaction():
            pass
    finally:
        holder.communicate("\n")
    check_usable(waiting)


def test_a_read_only_file(tmp_path: Path) -> None:
    """A database opened for reading alone cannot be a book that is written."""
    file = fresh_sqlite(tmp_path).removeprefix("sqlite:///")
    said = refused(open_book(f"sqlite:///file:{file}?mode=ro&uri=true"))
    assert "read-only" in said and "chown" in said


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write everywhere; for a moment, be somebody who may not."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444)])
def test_files_this_user_may_not_write(folder_mode: int, file_mode: int) -> None:
    """A folder or a file without the right to write is named with the way to give it; nothing is left beside it."""
    folder = Path(tempfile.mkdtemp(prefix="logbook-rights-"))  # pytest's own folders are closed to everybody else
    try:
        file = Path(fresh_sqlite(folder).removeprefix("sqlite:///"))
        file.chmod(file_mode)
        folder.chmod(folder_mode)
        with as_nobody():
            assert "let this user write to the file and its folder" in refused(open_book(f"sqlite:///{file}"))
        assert [inside.name for inside in folder.iterdir()] == [file.name]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_not_a_database(tmp_path: Path) -> None:
    """A letter or a picture is not opened, and not changed."""
    file = tmp_path / "letter.db"
    file.write_bytes(b"Dear council, " * 100)
    assert "no SQLite database" in refused(open_book(f"sqlite:///{file}"))
    assert file.read_bytes() == b"Dear council, " * 100


def test_a_database_of_something_else(tmp_path: Path) -> None:
    """Another program's database keeps its tables and gets none of ours."""
    file = tmp_path / "photos.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE albums (name TEXT)")
    other.close()
    said = refused(open_book(f"sqlite:///{file}"))
    assert "'albums'" in said and "a file of its own" in said


def test_postgresql_unreachable() -> None:
    """A server that is down is named without its password."""
    said = refused(open_book("postgresql://aino:s3cret@127.0.0.1:1/logbook", busy_seconds=2))
    assert "does not answer" in said and "is the server up" in said
    assert "s3cret" not in said


def test_postgresql_without_the_database() -> None:
    """A name the server does not know is told apart from a server that is down."""
    with fresh_postgresql() as address:
        said = refused(open_book(address.replace("/book_", "/no_book_")))
        assert "does not exist" in said


def test_postgresql_read_only() -> None:
    """A standby reads but does not write."""
    with fresh_postgresql() as address:
        separator = "&" if "?" in address else "?"
        said = refused(open_book(f"{address}{separator}options=-c%20default_transaction_read_only%3Don"))
        assert "read-only" in said and "takes writes" in said


@pytest.mark.parametrize("address", ["mysql://somewhere/logbook", "logbook.db", ""])
def test_an_address_we_cannot_use(address: str) -> None:
    """What the setting should look like is said."""
    with pytest.raises(BookError, match="use sqlite:///"):
        open_book(address)


# How the book behaves once it is open

def test_a_transaction_is_all_or_nothing(book: Book) -> None:
    """An exception takes everything back."""
    with pytest.raises(ZeroDivisionError), book.transaction() as tx:
        units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", AT_NOON)
        raise ZeroDivisionError
    with book.transaction() as tx:
        assert units.is_empty(tx)


def test_a_released_savepoint_goes_with_its_transaction(book: Book) -> None:
    """A row of a savepoint that went well still vanishes when the transaction around it fails."""
    with pytest.raises(ZeroDivisionError), book.transaction() as tx:
        with tx.begin_nested():
            units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", AT_NOON)
        assert not units.is_empty(tx)
        raise ZeroDivisionError
    with book.transaction() as tx:
        assert units.is_empty(tx)


def test_a_failed_savepoint_spoils_nothing_around_it(book: Book) -> None:
    """One update of a batch that fails leaves the others standing."""
    with book.transaction() as tx:
        inbox.note_new(tx, "telegram", ["1"], AT_NOON)
        with pytest.raises(DBAPIError), tx.begin_nested():
            units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", AT_NOON)
            tx.execute(inbox.inbox.insert().values(channel="telegram", update_key="1", received_at=AT_NOON))
        inbox.note_new(tx, "telegram", ["2"], AT_NOON)
    with book.transaction() as tx:
        assert inbox.note_new(tx, "telegram", ["1", "2", "3"], AT_NOON) == {"3"}
        assert units.is_empty(tx)


def test_a_transaction_has_the_pen_from_its_beginning(tmp_path: Path) -> None:
    """On SQLite two transactions that read first and write later can never stop each other half-way."""
    address = fresh_sqlite(tmp_path)
    one, other = open_book(address), open_book(address, busy_seconds=0.1)
    check_usable(one)
    with one.transaction() as tx:
        assert units.is_empty(tx)
        with pytest.raises(BookError, match="locked"), other.transaction():
            pass
    with other.transaction() as tx:
        assert units.is_empty(tx)
    one.close()
    other.close()


def test_a_long_look_neither_waits_nor_stops_a_writer(book: Book) -> None:
    """An export reads the book as it was when it began, while a worker writes."""
    with book.reading() as look:
        assert units.is_empty(look)
        with book.transaction() as tx:
            units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", AT_NOON)
        assert units.is_empty(look)
    with book.reading() as look:
        assert not units.is_empty(look)


def test_a_look_writes_nothing(book: Book) -> None:
    """What is written while reading is refused or gone afterwards."""
    try:
        with book.reading() as look:
            units.found_organisation(look, "Lakeside", "en", "Europe/Helsinki", AT_NOON)
    except (BookError, DBAPIError):
        pass
    with book.transaction() as tx:
        assert units.is_empty(tx)


@pytest.mark.parametrize("moment", [
    datetime(2026, 5, 15, 18, 5, 59, 123456, tzinfo=UTC),
    datetime(2026, 10, 25, 3, 30, tzinfo=timezone(timedelta(hours=3))),
    datetime(1999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-11))),
])
def test_moments_come_back_as_they_were(book: Book, moment: datetime) -> None:
    """A moment is the same moment afterwards, in UTC, to the microsecond."""
    with book.transaction() as tx:
        tx.execute(text("SELECT 1"))
        browsers.open_browser(tx, "hash", "chat", moment)
    with book.transaction() as tx:
        seen = tx.execute(browsers.browsers.select()).one().seen_at
    assert seen == moment
    assert seen.tzinfo is UTC


def test_moments_need_a_zone_and_wall_clocks_have_none() -> None:
    """Mixing the two up is caught before the database sees it."""
    dialect = open_book("sqlite://").engine.dialect
    with pytest.raises(ValueError, match="needs a zone"):
        Instant().process_bind_param(datetime(2026, 5, 15), dialect)
    with pytest.raises(ValueError, match="has no zone"):
        WallClock().process_bind_param(AT_NOON, dialect)
