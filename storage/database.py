"""Opening the book: one engine, one way into a transaction, and errors that name their way out."""

from __future__ import annotations

import os
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from inspect import isfunction
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    DateTime,
    Dialect,
    Engine,
    Table,
    create_engine,
    event,
    inspect,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

HEAD = "0004"
"""The newest migration this program knows; a test keeps it equal to Alembic's head."""

BUSY_SECONDS = 10.0
"""How long a writer waits for another process before the book counts as locked."""

# Every constraint has a name, the same in the models and in the migrations, so that a later migration can change it.
SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class BookError(Exception):
    """The book cannot be used. The message is one line for the operator: what happened and what to do."""


class Instant(TypeDecorator[datetime]):
    """A moment, aware and in UTC on both databases; SQLite keeps no zone, so it is taken off and put back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is UTC:
            return value
        if value.tzinfo is None:
            raise ValueError(f"a moment needs a zone, got {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    # As text in SQLite, of the same form as SQLAlchemy's, in a third of the time: every message has a dozen of them.

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        if dialect.name != "sqlite":
            return super().bind_processor(dialect)

        def process(value: datetime | None) -> str | None:
            moment = self.process_bind_param(value, dialect)
            return None if moment is None else moment.isoformat(" ", "microseconds")[:26]

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        if dialect.name != "sqlite":
            return super().result_processor(dialect, coltype)

        def process(text: str | None) -> datetime | None:
            return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)

        return process


class WallClock(TypeDecorator[datetime]):
    """What the clock on the unit's wall shows: a date and a time without a zone, kept as they are."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is not None:
            raise ValueError(f"a wall-clock time has no zone, got {value!r}")
        return value


class Whole(TypeDecorator[int]):
    """A whole number that may pass two thousand millions; its sums come back as int on PostgreSQL too, not Decimal."""

    impl = BigInteger
    cache_ok = True

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        return None if value is None else int(value)


PLAIN_DATA = JSON(none_as_null=True)
"""Lists, texts and numbers as JSON; None is SQL NULL, so that "is nothing there?" can be asked in SQL."""


def table(model: type[SQLModel]) -> Table:
    """The Core table of a model; the per-update path speaks Core, which costs a fraction of the ORM."""
    core: Table = model.__table__  # type: ignore[attr-defined]
    if len(core.primary_key) == 1:
        # Else SQLite gives the number of an erased row to the next one, and an old button or page would mean it.
        core.dialect_options["sqlite"]["autoincrement"] = True
    return core


def insert_or(tx: Connection | str, into: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what happens when the row is there already (`on_conflict_do_nothing` and `_update`), in
    the dialect of a transaction, or in the one named."""
    dialect = tx if isinstance(tx, str) else tx.dialect.name
    return postgresql.insert(into) if dialect == "postgresql" else sqlite.insert(into)


class Prepared:
    """A Core statement for the way of every message: compiled once for each dialect, and run right on the driver.

    SQLAlchemy's own execution costs thirty to sixty microseconds of CPU a statement, ten times what SQLite takes for
    it; what it does for us here, turning values there and back, is kept. Parameters are the statement's bindparams,
    each a single value (no `in_`). A statement that is another one on each dialect is a function of its name.
    """

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._ready: dict[str, _Compiled] = {}

    def _for(self, tx: Connection) -> _Compiled:
        ready = self._ready.get(tx.dialect.name)
        if ready is None:
            statement = self.statement(tx.dialect.name) if isfunction(self.statement) else self.statement
            ready = self._ready[tx.dialect.name] = _Compiled(statement, tx.dialect)
        return ready

    def run(self, tx: Connection, **values: Any) -> int:
        """Do it; the number of rows it changed."""
        return int(self._for(tx).execute(tx, values).rowcount)

    def many(self, tx: Connection, rows: list[dict[str, Any]]) -> int:
        """Do it once for each row, in one go; the number of rows it changed."""
        return self._for(tx).many(tx, rows)

    def all(self, tx: Connection, **values: Any) -> list[Any]:
        """Its rows, as tuples with names."""
        ready = self._for(tx)
        return [ready.row(row) for row in ready.execute(tx, values).fetchall()]

    def first(self, tx: Connection, **values: Any) -> Any:
        """Its first row, or None."""
        ready = self._for(tx)
        row = ready.execute(tx, values).fetchone()
        return None if row is None else ready.row(row)


class _Compiled:
    """A statement as a driver takes it, and its values on the way there and back."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self.sql, self.error = str(compiled), dialect.dbapi.Error  # type: ignore[union-attr]
        self.fixed = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
        self.by_position = bool(compiled.positional)
        self.into = [(name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
                     for name in compiled.positiontup or compiled.binds]
        columns = list(getattr(statement, "selected_columns", None) or getattr(statement, "_returning", ()) or ())
        self.kind: Any = namedtuple("Row", [column.key or column.name for column in columns], rename=True)  # type: ignore[misc]
        self.back = [(place, process) for place, column in enumerate(columns)
                     if (process := column.type.dialect_impl(dialect).result_processor(dialect, None)) is not None]

    def given(self, values: dict[str, Any]) -> Any:
        if self.fixed:
            values = {**self.fixed, **values}
        if self.by_position:
            return [values[name] if process is None else process(values[name]) for name, process in self.into]
        return {name: values[name] if process is None else process(values[name]) for name, process in self.into}

    def execute(self, tx: Connection, values: dict[str, Any]) -> Any:
        driver: Any = tx.connection.driver_connection
        try:
            return driver.execute(self.sql, self.given(values))
        except self.error as error:
            raise self.told(error) from error

    def many(self, tx: Connection, rows: list[dict[str, Any]]) -> int:
        driver: Any = tx.connection.driver_connection
        cursor = driver.cursor()
        try:
            cursor.executemany(self.sql, [self.given(row) for row in rows])
            return int(cursor.rowcount)
        except self.error as error:
            raise self.told(error) from error

    def told(self, error: Any) -> BaseException:
        """The driver's error as SQLAlchemy tells it, so that whoever asks what it means hears one language."""
        return DBAPIError.instance(self.sql, None, error, self.error)  # type: ignore[no-any-return]

    def row(self, row: Any) -> Any:
        if self.back:
            row = list(row)
            for place, process in self.back:
                row[place] = process(row[place])
        return self.kind._make(row)


class Book:
    """An open book. Threads may share it; each `transaction()` has a connection of its own."""

    def __init__(self, engine: Engine, busy_seconds: float = BUSY_SECONDS) -> None:
        self.engine = engine
        self.busy_seconds = busy_seconds
        self._kept: list[Connection] = []

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing: commits at the end, rolls back on any exception. Nothing in it may wait for a network."""
        try:
            with self._connection() as tx, tx.begin():
                yield tx
        except OperationalError as error:
            raise_explained(error, self)
            raise

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """A connection to write with. SQLite's is kept from one transaction to the next, which have half the cost
        then; one to a server is asked each time whether it is still there."""
        try:
            connection = self._kept.pop()
        except IndexError:
            connection = self.engine.connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        if self.engine.dialect.name == "sqlite" and not self._kept:
            self._kept.append(connection)
        else:
            connection.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging look at the book, for long reads (export, yearly figures): waits for no writer, stops none.

        Whatever is written in it is refused by PostgreSQL and rolled back by SQLite.
        """
        options: dict[str, Any] = {_READING: True}
        if self.engine.dialect.name == "postgresql":
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        try:
            with self.engine.connect().execution_options(**options) as tx:
                yield tx
        except OperationalError as error:
            raise_explained(error, self)
            raise

    def close(self) -> None:
        while self._kept:
            self._kept.pop().close()
        self.engine.dispose()


_READING = "logbook_reading"


def open_book(url: str, busy_seconds: float = BUSY_SECONDS) -> Book:
    """Open the database behind a SQLAlchemy address; does not migrate. Raises BookError for an address we cannot use.

    Nothing is connected yet: `check_usable` says whether the database is there.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise BookError(_WANTED.format("is not a database address")) from None
    if parsed.get_backend_name() == "sqlite":
        return Book(_sqlite_engine(parsed, busy_seconds), busy_seconds)
    if parsed.get_backend_name() == "postgresql":
        return Book(_postgresql_engine(parsed, busy_seconds), busy_seconds)
    raise BookError(_WANTED.format(f"starts with {parsed.drivername!r}"))


_WANTED = "LOGBOOK_DATABASE_URL {}; use sqlite:///path/to/logbook.db or postgresql://user:password@host/database."


def _postgresql_engine(url: URL, busy_seconds: float) -> Engine:
    # libpq counts in whole seconds and takes 1 for 2; without a limit a server that swallows packets hangs the start.
    settings = {} if "connect_timeout" in url.query else {"connect_timeout": max(2, round(busy_seconds))}
    try:
        return create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_size=5,
                             connect_args=settings, json_serializer=_json, json_deserializer=from_json)
    except ModuleNotFoundError as error:
        raise BookError("PostgreSQL needs one package more; install logbook[postgresql].") from error


def _json(value: Any) -> str:
    """A third of the time that the standard library takes, and every message is written and read once."""
    return to_json(value).decode()


def _sqlite_engine(url: URL, busy_seconds: float) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": busy_seconds},
                           json_serializer=_json, json_deserializer=from_json)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # The driver's own implicit BEGIN breaks savepoints (a released savepoint survived the outer rollback),
        # so it is switched off and the begin event below says BEGIN itself.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # IMMEDIATE takes the write lock at once: a read that later wants to write can never be refused half-way.
        # Right on the driver, as every message's way begins here.
        reading = connection.get_execution_options().get(_READING)
        begin, driver = "BEGIN" if reading else "BEGIN IMMEDIATE", connection.connection.driver_connection
        try:
            driver.execute(begin)  # type: ignore[union-attr]
        except sqlite3.Error as error:
            raise DBAPIError.instance(begin, None, error, sqlite3.Error) from error

    return engine


def check_usable(book: Book) -> None:
    """Say in one line why the book cannot be written, if so: missing folder, locked, read-only, or newer than us.

    Raises BookError, having changed nothing. An empty database passes: it is migrated next.
    """
    if file := _file_of(book.engine.url):
        _check_file(file)
    try:
        if book.engine.dialect.name == "sqlite":
            _use_write_ahead_log(book)
        with book.engine.begin() as tx:
            version = _version(tx)
            if book.engine.dialect.name == "sqlite":
                _check_ours(tx, version, book)
                tx.exec_driver_sql(f"PRAGMA user_version = {_user_version(tx)}")  # a write that changes nothing
            elif tx.execute(text("SELECT current_setting('transaction_read_only')")).scalar() == "on":
                raise BookError(f"The database {_shown(book)} is read-only, as a standby is; "
                                "set LOGBOOK_DATABASE_URL to the server that takes writes.")
    except DBAPIError as error:
        raise_explained(error, book)
        raise BookError(f"The database {_shown(book)} cannot be read ({_said(error)}); is it a Logbook?") from error
    if version is not None and version > HEAD:
        raise BookError(
            f"The database {_shown(book)} is of version {version}, this program knows up to {HEAD}; "
            "start the newer program that wrote it, or restore the backup made before the upgrade."
        )


def version_of(book: Book) -> str | None:
    """The migration the database stands at, None when it is empty."""
    with book.reading() as tx:
        return _version(tx)


def _version(tx: Connection) -> str | None:
    if not tx.dialect.has_table(tx, "alembic_version"):
        return None
    return tx.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _user_version(tx: Connection) -> int:
    return int(tx.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def _file_of(url: URL) -> Path | None:
    """The file of a SQLite address, also of one written as `file:...?uri=true`; None in memory and elsewhere."""
    if url.get_backend_name() != "sqlite" or not url.database or ":memory:" in url.database:
        return None
    return Path(url.database.removeprefix("file:"))


def _check_file(file: Path) -> None:
    # Asked of the file system before SQLite, whose one answer for all of these is "unable to open database file".
    if not file.parent.is_dir():
        raise BookError(f"The folder {file.parent} does not exist; create it or set LOGBOOK_HOME to another one.")
    if file.is_dir():
        raise BookError(f"{file} is a folder, not a database; let LOGBOOK_DATABASE_URL name a file in it.")
    if not _may_write(file.parent) or (file.exists() and not _may_write(file)):
        raise BookError(_READ_ONLY.format(file))


_READ_ONLY = "The database {} is read-only; let this user write to the file and its folder (chown, chmod)."


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _check_ours(tx: Connection, version: str | None, book: Book) -> None:
    if version is None and (others := inspect(tx).get_table_names()):
        raise BookError(f"The database {_shown(book)} holds something else (a table {others[0]!r}); "
                        "let LOGBOOK_DATABASE_URL name a file of its own.")


def _use_write_ahead_log(book: Book) -> None:
    # Once per file, outside any transaction: readers (export, the terminal) then never wait for the writer.
    try:
        raw = book.engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA journal_mode = WAL")
        finally:
            raw.close()
    except sqlite3.DatabaseError as error:
        kind = OperationalError if isinstance(error, sqlite3.OperationalError) else DBAPIError
        raise kind("PRAGMA journal_mode", {}, error) from error


def raise_explained(error: DBAPIError, book: Book) -> None:
    """Raise a BookError that says what an operator can do about it; return when the error is none of the known ones."""
    said, shown = str(error.orig).lower(), _shown(book)
    if "locked" in said:
        raise BookError(
            f"The database {shown} is locked by another program for more than {book.busy_seconds:g} s; "
            "stop the other Logbook or the tool that has it open, then start again."
        ) from error
    if "readonly" in said or "read-only" in said:
        raise BookError(_READ_ONLY.format(shown)) from error
    if "unable to open" in said:
        raise BookError(
            f"The database {shown} cannot be opened; check that the folder exists and may be written."
        ) from error
    if "disk is full" in said or "no space left" in said:
        raise BookError(f"There is no room for the database {shown}; free some space, then start again.") from error
    if "file is not a database" in said or "malformed" in said:
        raise BookError(
            f"The database {shown} is no SQLite database or is damaged; "
            "let LOGBOOK_DATABASE_URL name another file, or restore a backup."
        ) from error
    if "connect" in said:
        raise BookError(
            f"The database {shown} does not answer ({_said(error)}); is the server up and LOGBOOK_DATABASE_URL right?"
        ) from error


@contextmanager
def savepoint(tx: Connection) -> Iterator[None]:
    """Undo what happens inside when it fails, and nothing else. A fourth of the cost of `begin_nested`, which is felt
    where every message has one."""
    driver: Any = tx.connection.driver_connection
    driver.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        driver.execute("ROLLBACK TO part")
        driver.execute("RELEASE part")
        raise
    driver.execute("RELEASE part")


UNUSABLE = (BookError, DBAPIError)
"""What says that the database itself did not do what it was asked: it may later."""


def hopeless(error: Exception) -> bool:
    """Whether asking again does not help: the database does not take what it was given, or it was never asked."""
    return not isinstance(error, UNUSABLE) or isinstance(error, (DataError, IntegrityError))


def explained(error: Exception, book: Book) -> Exception:
    """A database error as the BookError that says what an operator can do about it; any other error as it is."""
    try:
        if isinstance(error, DBAPIError):
            raise_explained(error, book)
    except BookError as said:
        return said
    return error


def loggable(error: Exception) -> dict[str, str]:
    """What a log may hold of an error: its kind, and of a BookError its sentence, which is ours.

    Others may quote what a person wrote.
    """
    return {"error": type(error).__name__} | ({"reason": str(error)} if isinstance(error, BookError) else {})


def _said(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0]


def _shown(book: Book) -> str:
    return book.engine.url.render_as_string(hide_password=True)
