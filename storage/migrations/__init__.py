"""Bringing a book to the tables this program knows, and back: all of it or nothing, on both databases."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database import HEAD, Book, BookError, _version, raise_explained, version_of

if TYPE_CHECKING:
    from alembic.config import Config

_TABLES = ("browsers", "changes", "chats", "enquiries", "inbox", "individual", "invitations", "leases", "network",
           "outbox", "people", "practice", "questions", "reflections", "rollups", "sessions", "talks", "units")
_ONE_AT_A_TIME = 4_711_001
"""The advisory lock by which PostgreSQL lets one process migrate at a time; any number that stays."""


def migrate(book: Book, revision: str = "head") -> bool:
    """Bring the book up to a revision; whether anything was done. Costs one small query when nothing is to do.

    A migration that fails leaves the book as it was. Raises BookError for a book newer than this program.
    """
    if revision == "head" and (stands_at := version_of(book)) is not None:
        if stands_at == HEAD:
            return False
        if stands_at > HEAD:
            raise BookError(f"The book is of version {stands_at}, this program knows up to {HEAD}; start a newer one.")
    return _move(book, "upgrade", revision)


def downgrade(book: Book, revision: str) -> bool:
    """Take the book back to an older revision, `base` for no tables at all; whether anything was done."""
    return _move(book, "downgrade", revision)


def every_table() -> None:
    """Import every module that owns a table, so that the models can be compared with a database."""
    for name in _TABLES:
        importlib.import_module(f"storage.{name}")


def _move(book: Book, direction: str, revision: str) -> bool:
    from alembic import command  # takes a good part of a second, and most starts have nothing to migrate

    try:
        with _for_migrating(book) as tx:
            before = _version(tx)
            getattr(command, direction)(_config(tx), revision)
            return _version(tx) != before
    except DBAPIError as error:
        raise_explained(error, book)
        raise


def _config(tx: Connection) -> Config:
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = tx
    return config


@contextmanager
def _for_migrating(book: Book) -> Iterator[Connection]:
    """One transaction that no other process can migrate beside.

    SQLite changes a table by copying it, which would count as deleting every row others point to. So its foreign keys
    rest meanwhile (they cannot be switched inside a transaction) and are all checked before the commit.
    """
    with book.engine.connect() as tx:
        if tx.dialect.name != "sqlite":
            with tx.begin():
                tx.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ONE_AT_A_TIME})
                yield tx
            return
        driver = tx.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with tx.begin():
                yield tx
                if broken := tx.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise BookError(f"The migration would leave rows of {broken[0]!r} pointing nowhere; nothing was "
                                    "changed. Please report this, and go on with the program you had before.")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
