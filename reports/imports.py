"""Tables and lists that people send or paste, as rows of text: CSV, TSV, plain lines and XLSX, in whatever they come.

Pure functions. A spreadsheet library is imported by the first XLSX, and never for text.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from math import ceil
from pathlib import PurePath
from typing import Any

from reports.encodings import decoded

MOST_BYTES = 1024 * 1024
"""Of a file that is read at all."""
MOST_LINES, MOST_COLUMNS, LONGEST_CELL = 500, 12, 200
KINDS = (".csv", ".tsv", ".txt", ".xlsx")
"""The files that are taken, by the end of their name."""
REASONS = ("kind", "large", "empty", "broken", "encrypted", "old", "binary", "encoding", "formula", "many_lines",
           "many_columns", "long_cell")

TEXTS = {".csv", ".tsv", ".tab", ".txt", ".text", ".prn", ""}
SPREADSHEETS = {".xlsx", ".xlsm"}
UNPACKED_BYTES, PARTS = 10 * 1024 * 1024, 500
"""Of an XLSX, which is a zip: five hundred rows unpack to a twentieth of it. It takes a second to read at most."""
SCANNED_LINES = 50_000
"""Empty ones and those too many, after which nobody counts on."""
WIDEST = 256
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What an XLSX with a password consists of, inside a file of the older kind."""

Rows = list[list[str]]


class Unreadable(Exception):
    """Cannot be taken as rows: `reason` is one of REASONS, `facts` are what a sentence about it needs."""

    def __init__(self, reason: str, **facts: Any) -> None:
        super().__init__(reason)
        self.reason, self.facts = reason, facts


def rows_of(name: str, content: bytes, *, most_lines: int = MOST_LINES) -> Rows:
    """The rows of a file that say something, all of the same length, cells as people see them. Raises Unreadable.

    Dates are 2026-05-15, times 17:00, of a workbook the first sheet that has rows; merged cells say their text once.
    """
    if len(content) > MOST_BYTES:
        raise _large(len(content), MOST_BYTES)
    if content.startswith(OLE):
        raise Unreadable("encrypted" if LOCKED in content else "old", name=_shown(name))
    if content.startswith(ZIP):
        return _kept(_cells(_sheet(name, content)), most_lines)
    kind = PurePath(name).suffix.lower()
    if kind in SPREADSHEETS and content:
        raise Unreadable("broken", name=_shown(name))
    if kind not in TEXTS | SPREADSHEETS:
        raise Unreadable("kind", name=_shown(name))
    text = decoded(content)
    if text is None:
        raise Unreadable("encoding", name=_shown(name))
    if _is_binary(text):
        raise Unreadable("binary", name=_shown(name))
    return rows_of_text(text, most_lines=most_lines, table=kind in (".csv", ".tsv", ".tab"))


def rows_of_text(text: str, *, most_lines: int = MOST_LINES, table: bool = False) -> Rows:
    """The rows of pasted text. Raises Unreadable.

    A tab, semicolon or bar in half of the lines parts the cells, a comma where all lines have as many, or where it is
    known to be a `table`: in a list a comma is part of what is said.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    told = re.match(r'\ufeff?"?sep=([\t;,|])"?\n', lines)  # so a spreadsheet program writes it down for itself
    if told:
        return _kept(_parted(lines[told.end():], told[1]), most_lines)
    return _kept(_parted(lines, _separator(lines, table=table)), most_lines)


def _large(size: int, most: int) -> Unreadable:
    return Unreadable("large", size=ceil(size * 10 / MOST_BYTES) / 10, most=most // MOST_BYTES)


def _shown(name: str) -> str:
    plain = _tidy(name)
    return plain if len(plain) <= 60 else f"{plain[:40]}…{plain[-16:]}"


def _tidy(cell: str) -> str:
    """One line of characters that can be seen."""
    if cell.isascii() and cell.isprintable():
        return " ".join(cell.split())
    seen = (" " if one.isspace() else one for one in unicodedata.normalize("NFC", cell)
            if one.isspace() or one == "\u200d" or unicodedata.category(one) not in ("Cc", "Cf", "Cs"))
    return " ".join("".join(seen).split())


def _kept(found: Iterable[list[str]], most_lines: int) -> Rows:
    """Rows with something in them, within the limits."""
    rows: Rows = []
    lines = width = 0
    for number, row in enumerate(found, 1):
        if number > SCANNED_LINES:
            lines = number
            break
        if lines >= most_lines:
            lines += any(cell.strip() for cell in row)
            continue
        cells = [_tidy(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        lines, width = lines + 1, max(width, len(cells))
        if len(cells) > MOST_COLUMNS:
            raise Unreadable("many_columns", line=number, columns=len(cells), most=MOST_COLUMNS)
        if (longest := max(map(len, cells))) > LONGEST_CELL:
            raise Unreadable("long_cell", line=number, length=longest, most=LONGEST_CELL)
        rows.append(cells)
    if lines > most_lines:
        raise Unreadable("many_lines", lines=lines, most=most_lines)
    if not rows:
        raise Unreadable("empty")
    return [[*row, *[""] * (width - len(row))] for row in rows]


# Text

def _is_binary(text: str) -> bool:
    strange = len(re.findall("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]", text))
    return "\0" in text or strange * 50 > len(text)


def _separator(text: str, *, table: bool) -> str:
    """What parts the cells; empty where each line is one."""
    lines = [line for line in text.split("\n") if line.strip()]
    for mark in "\t;|":
        if lines and sum(mark in line for line in lines) * 2 >= len(lines):
            return mark
    if not lines or "," not in text:
        return ""
    if table:
        return "," if sum("," in line for line in lines) * 2 >= len(lines) else ""
    widths = Counter(len(row) for row in _parted(text, ",") if any(row))
    return "," if len(widths) == 1 and 1 not in widths else ""


def _parted(text: str, separator: str) -> Iterator[list[str]]:
    """Cells, quoted as spreadsheets quote; where the quotes do not come out even they are characters like others."""
    if not separator:
        return ([_unquoted(line)] for line in text.split("\n"))
    try:
        return iter(list(csv.reader(io.StringIO(text), delimiter=separator, strict=True)))
    except csv.Error:
        return ([_unquoted(cell) for cell in line.split(separator)] for line in text.split("\n"))


def _unquoted(line: str) -> str:
    """A single cell without the quotes around all of it."""
    quoted = re.fullmatch(r'"((?:[^"]|"")*)"', line.strip())
    return quoted[1].replace('""', '"') if quoted else line


# Spreadsheets

def _sheet(name: str, content: bytes) -> list[tuple[Any, ...]]:
    """The cells of the first sheet that has any."""
    try:
        _check_archive(name, content)
        return _first_rows(content)
    except Unreadable:
        raise
    except Exception as error:  # what a broken file makes the libraries raise is nowhere said, and is not our mistake
        raise Unreadable("broken", name=_shown(name)) from error


def _check_archive(name: str, content: bytes) -> None:
    """That it is a workbook, is not locked, and does not unpack to a thousand times itself."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise Unreadable("encrypted", name=_shown(name))
        if "[Content_Types].xml" not in archive.namelist() or not any(
                part.filename.startswith("xl/") for part in parts):
            raise Unreadable("kind", name=_shown(name))
        if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED_BYTES:
            raise _large(sum(part.file_size for part in parts), UNPACKED_BYTES)
        for part in parts:
            if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.open(part).read(4096):
                raise Unreadable("broken", name=_shown(name))  # no program writes one; it could name other files


def _first_rows(content: bytes) -> list[tuple[Any, ...]]:
    import warnings

    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions it leaves out, all of which are looks
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            for place, sheet in enumerate(book.worksheets):
                if rows := _filled(sheet):
                    _check_formulas(content, place, rows)
                    return rows
        finally:
            book.close()
    return []


def _filled(sheet: Any) -> list[tuple[Any, ...]]:
    """The rows up to the last one with something in it; as many of them as anybody counts."""
    sheet.reset_dimensions()  # what the file says of its size is often wrong
    rows: list[tuple[Any, ...]] = []
    last = 0
    for number, row in enumerate(sheet.iter_rows(max_col=WIDEST), 1):
        if any(cell.value is not None for cell in row):
            last = number
        rows.append(row if last == number else ())
        if number > SCANNED_LINES:
            return rows
    return rows[:last]


def _check_formulas(content: bytes, place: int, rows: list[tuple[Any, ...]]) -> None:
    """A formula that no program has worked out yet would be read as an empty cell."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if not any(re.search(rb"<(?:\w+:)?f[ />]", archive.read(name)) for name in archive.namelist()
                   if name.startswith("xl/worksheets/") and name.endswith(".xml")):
            return
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True)
    try:
        sheet = book.worksheets[place]
        sheet.reset_dimensions()
        for shown, row in zip(rows, sheet.iter_rows(max_col=WIDEST), strict=False):
            for seen, cell in zip(shown, row, strict=False):
                if cell.value is not None and cell.data_type == "f" and seen.value is None:
                    raise Unreadable("formula", cell=cell.coordinate)
    finally:
        book.close()


def _cells(rows: list[tuple[Any, ...]]) -> Iterator[list[str]]:
    for row in rows:
        width = max((place for place, cell in enumerate(row, 1) if cell.value is not None), default=0)
        yield [_seen(cell) for cell in row[:width]]


def _seen(cell: Any) -> str:
    """A cell's value as people see it."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        return _moment(value, str(cell.number_format).lower())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return _clock(value)
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return _number(value, str(cell.number_format)) if isinstance(value, (int, float)) else str(value)


def _moment(value: datetime, style: str) -> str:
    if "h" in style and not re.search("[yd]", re.sub(r'\[[^\]]*\]|"[^"]*"', "", style)):
        return _clock(value.time())
    if value.time() == time() and "h" not in style:
        return value.date().isoformat()
    return f"{value.date().isoformat()} {_clock(value.time())}"


def _clock(value: time) -> str:
    return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"


def _number(value: float, style: str) -> str:
    """Without the noise of floating point; noughts before it and a per cent sign where the cell shows them."""
    if re.fullmatch("0{2,}", style) and value == int(value):
        return f"{int(value):0{len(style)}}"
    if "%" in style:
        return f"{float(f'{value * 100:.12g}'):g}%"
    return str(int(value)) if value == int(value) else f"{value:.12g}"
