"""Lists and tables that people send: whatever program wrote them, they come out as rows, or it is said why not."""

from __future__ import annotations

import io
import time as clock
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from reports import imports
from reports.imports import REASONS, Unreadable, rows_of, rows_of_text

UNITS = [["Pääskylä", "Ääniraita 3", "17–21"], ["Šakki", "Žukow", "18"]]


def workbook(*rows: list[Any], change: Any = None) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    if change:
        change(book, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rewritten(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """A workbook with one of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as was, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in was.namelist():
            data = was.read(part)
            if part == name:
                assert old in data
                data = data.replace(old, new)
            made.writestr(part, data)
    return out.getvalue()


def refused(name: str, content: bytes, **more: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Unreadable) as caught:
        rows_of(name, content, **more)
    return caught.value.reason, caught.value.facts


# Text

@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "iso8859-15", "cp1257"])
def test_encodings(encoding: str) -> None:
    """The letters are those that were written, with a mark in front of them or without."""
    text = "\n".join(";".join(row) for row in UNITS)
    if encoding in ("iso8859-15", "cp1257"):
        text = text.replace("–", "-")
    assert rows_of("units.csv", text.encode(encoding)) == [row.split(";") for row in text.split("\n")]


@pytest.mark.parametrize(("encoding", "text"), [
    ("cp1252", "Åbo ungdomsgård; “Café” Ö"), ("cp1257", "Jauniešu centrs Rīga; ļoti"),
    ("cp1257", "Šiaulių centras; Žaliūkiai"), ("cp1257", "Jõgeva noortekeskus; Põlva šokk"),
    ("cp1250", "Żółta ćma; Łódź"), ("cp1250", "Clubul Băneasa; Iaşi, piaţa"), ("iso8859-15", "Šokki; 5 €; Žemait"),
    ("cp1250", "Žďár; Říčany; dětský klub")])
def test_encodings_that_say_nothing_of_themselves(encoding: str, text: str) -> None:
    """Eight-bit files are read by the language that their letters make."""
    assert rows_of("a.csv", text.encode(encoding)) == [[cell.strip() for cell in text.split(";")]]


def test_an_encoding_not_understood() -> None:
    """Cyrillic of the old kind is refused rather than read as gibberish; UTF-16 without its mark is no text."""
    assert refused("a.csv", "Молодёжный центр".encode("cp1251")) == ("encoding", {"name": "a.csv"})
    assert refused("a.csv", b"\xff\xfe\xd8")[0] == "encoding"
    assert refused("a.csv", "Pääskylä".encode("utf-16-le"))[0] == "binary"


@pytest.mark.parametrize(("text", "rows"), [
    ("a;1,5\nb;2,5", [["a", "1,5"], ["b", "2,5"]]), ("a\t1\nb\t2", [["a", "1"], ["b", "2"]]),
    ("a|1\nb|2", [["a", "1"], ["b", "2"]]), ("a,1\nb,2", [["a", "1"], ["b", "2"]]),
    ("sep=;\na,b;c\nd", [["a,b", "c"], ["d", ""]]),
    ('"A ""b"", c",2\r\n"d\ne",3\r\n', [['A "b", c', "2"], ["d e", "3"]]),
    ("Boathouse\nLakeside, the big one\nMill", [["Boathouse"], ["Lakeside, the big one"], ["Mill"]]),
    ('"Quoted; whole"\nMill', [["Quoted; whole"], ["Mill"]]),
    ('"Half a quote\nThe "old" mill', [['"Half a quote'], ['The "old" mill']]),
    ("  Boathouse  \n\n\t\nMill\u200b\x07\n", [["Boathouse"], ["Mill"]]),
    ("a;b;;\n;;\nc;d;e", [["a", "b", ""], ["c", "d", "e"]]), ("one", [["one"]])])
def test_separators(text: str, rows: list[list[str]]) -> None:
    """Tab, semicolon, bar or comma by what the lines have in common; rows of one length, empty ones left out."""
    assert rows_of_text(text) == rows


def test_a_comma_in_a_list_and_in_a_table() -> None:
    """Where the name says that it is a table, a comma in most lines parts its cells though some have fewer."""
    ragged = "name,address\nBoathouse,Pier 1\nMill"
    assert rows_of("a.csv", ragged.encode()) == [["name", "address"], ["Boathouse", "Pier 1"], ["Mill", ""]]
    assert rows_of("a.txt", ragged.encode())[2] == ["Mill"]


# Spreadsheets

def test_a_workbook_as_people_see_it() -> None:
    """Times, dates, numbers, noughts in front, per cent, yes and no; what only looks different is the same."""
    def change(book: Any, sheet: Any) -> None:
        for place, style in (("B2", "h:mm"), ("C2", "d.m.yyyy"), ("D2", "00000"), ("E2", "0.0%"),
                             ("H2", "d.m.yyyy h:mm"), ("I2", "[h]:mm")):
            sheet[place].number_format = style
        sheet.append([None, "  "])

    row = ["Talo", time(17), date(2026, 5, 15), 150, 0.125, 0.1 + 0.2, True, datetime(2026, 5, 15, 17, 30),
           timedelta(hours=25, minutes=30), 3.0, None, "end"]
    assert rows_of("a.xlsx", workbook(["h"], row, change=change))[1] == [
        "Talo", "17:00", "2026-05-15", "00150", "12.5%", "0.3", "TRUE", "2026-05-15 17:30", "25:30", "3", "", "end"]


def test_merged_cells_say_their_text_once() -> None:
    """As the file has it: the other cells of the merged ones are empty."""
    merged = workbook(["Boathouse", "Fri"], [None, "Sat"], change=lambda book, sheet: sheet.merge_cells("A1:A2"))
    assert rows_of("a.xlsx", merged) == [["Boathouse", "Fri"], ["", "Sat"]]


def test_the_first_sheet_with_rows() -> None:
    """Empty sheets before it are passed over."""
    def change(book: Any, sheet: Any) -> None:
        book.create_sheet("Second").append(["Mill", 7])

    assert rows_of("noname", workbook(change=change)) == [["Mill", "7"]]
    assert refused("a.xlsx", workbook()) == ("empty", {})


def test_formulas() -> None:
    """What a formula came to is read; one that nobody has worked out is named rather than read as nothing."""
    made = workbook(["Boathouse", "=1+2"])
    assert refused("a.xlsx", made) == ("formula", {"cell": "B1"})
    known = rewritten(made, "xl/worksheets/sheet1.xml", b"<v />", b"<v>3</v>")
    assert rows_of("a.xlsx", known) == [["Boathouse", "3"]]


def test_ten_thousand_lines() -> None:
    """Both numbers are told, in a text and in a workbook, within moments."""
    begun = clock.monotonic()
    lines = "\n".join(f"Unit {number};{number}" for number in range(10_000))
    assert refused("a.csv", lines.encode()) == ("many_lines", {"lines": 10_000, "most": 500})
    book = workbook(*([f"Unit {number}"] for number in range(3_000)))
    assert refused("a.xlsx", book, most_lines=20) == ("many_lines", {"lines": 3_000, "most": 20})
    assert len(rows_of("a.csv", lines.encode()[:5000])) < 500 and clock.monotonic() - begun < 8


def test_too_wide_and_too_long() -> None:
    """Columns and characters beyond the limits are told with their line."""
    assert refused("a.csv", b"a\n" + b"x;" * 12 + b"y\n") == ("many_columns", {"line": 2, "columns": 13, "most": 12})
    assert refused("a.txt", b"a\n\n" + b"x" * 201) == ("long_cell", {"line": 3, "length": 201, "most": 200})
    assert refused("a.xlsx", workbook(["x"] * 13))[0] == "many_columns"


def test_files_of_another_kind() -> None:
    """A picture, a document and an old workbook are named as what they are."""
    assert refused("week.pdf", b"%PDF-1.4") == ("kind", {"name": "week.pdf"})
    assert refused("week.csv", b"%PDF\x00\x01\x02") == ("binary", {"name": "week.csv"})
    assert refused("old.xls", imports.OLE + b"Workbook") == ("old", {"name": "old.xls"})
    assert refused("locked.xlsx", imports.OLE + imports.LOCKED) == ("encrypted", {"name": "locked.xlsx"})
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("word/document.xml", "<x/>")
    assert refused("letter.docx", other.getvalue())[0] == "kind"
    assert refused(f"{'long name ' * 20}.pdf", b"x")[1]["name"].endswith("long name .pdf")


def test_broken_files() -> None:
    """Half a workbook, text called one, a part that is missing, and one that would read other files."""
    whole = workbook(["a"])
    assert refused("a.xlsx", whole[:len(whole) // 2])[0] == refused("a.xlsx", b"no workbook")[0] == "broken"
    spoilt = rewritten(whole, "xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetDatum>")
    assert refused("a.xlsx", spoilt)[0] == "broken"
    entity = rewritten(whole, "xl/worksheets/sheet1.xml", b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet')
    assert refused("a.xlsx", entity)[0] == "broken"
    assert refused("a.csv", b"")[0] == refused("a.txt", b" \n\n\t")[0] == "empty"


def test_huge_files() -> None:
    """More than a megabyte is not looked at; a small zip that unpacks to a huge one is not unpacked."""
    begun = clock.monotonic()
    assert refused("a.csv", b"x" * (imports.MOST_BYTES + 1)) == ("large", {"size": 1.1, "most": 1})
    bomb = rewritten(workbook(["a"]), "xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetData>" + b" " * 40_000_000)
    assert len(bomb) < 100_000 and refused("a.xlsx", bomb)[0] == "large"
    far = rewritten(workbook(["a"]), "xl/worksheets/sheet1.xml", b'<row r="1">', b'<row r="999999999">')
    assert refused("a.xlsx", far)[0] in ("many_lines", "broken")
    assert clock.monotonic() - begun < 8


ZIPPED = workbook(["Boathouse", 17, time(17)], ["Mill", "=A1", None])


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(["a.csv", "a.xlsx", "a.txt", "", "a.pdf"]),
       st.binary(max_size=300) | st.text(max_size=200).map(str.encode) | st.builds(
           lambda at, put: ZIPPED[:at] + put + ZIPPED[at + len(put):], st.integers(0, len(ZIPPED)),
           st.binary(max_size=30)))
def test_any_bytes_are_rows_or_refused(name: str, content: bytes) -> None:
    """Whatever is sent: rows within the limits, or Unreadable with a reason that can be said."""
    try:
        rows = rows_of(name, content)
    except Unreadable as error:
        assert error.reason in REASONS
    else:
        assert 0 < len(rows) <= 500 and len({len(row) for row in rows}) == 1 and len(rows[0]) <= 12
        assert all(len(cell) <= 200 and cell == cell.strip() for row in rows for cell in row) and all(map(any, rows))


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=400))
def test_any_text_is_rows_or_refused(text: str) -> None:
    """As pasted."""
    try:
        rows_of_text(text)
    except Unreadable as error:
        assert error.reason in REASONS
