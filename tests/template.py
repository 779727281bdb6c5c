"""A migrated book without a row, made once in each process and copied: migrating takes 0.2 s of CPU, a copy 0.3 ms."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from storage.database import check_usable, open_book
from storage.migrations import migrate


@cache
def _migrated() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="logbook-sqlite-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    book = open_book(f"sqlite:///{folder / 'logbook.db'}")
    check_usable(book)
    migrate(book)
    book.close()
    return folder / "logbook.db"


def put_migrated(file: Path) -> None:
    """A migrated SQLite book at this place, unless something is there already."""
    if not file.exists():
        shutil.copyfile(_migrated(), file)
