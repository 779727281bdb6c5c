"""Units and activities from a list: what it may look like, and what is said of every line that cannot be read."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from conversations.unit_list import SHOWN, LineProblem, Structure, read_structure, told_apart
from conversations.words import LANGUAGES, words
from reports.imports import rows_of, rows_of_text
from storage import changes, people, structure, units
from storage.database import Book
from storage.people import NotAllowed, acting
from storage.structure import ActivityTold, Added, UnitTold, add_structure
from storage.units import Slot
from tests.databases import AT_NOON, Cast, book, cast
from tests.test_channels import at_terminals

EVENING = ActivityTold("Open evening", "open", (Slot(4, time(17), time(21)),))


def read(text: str, language: str = "en") -> Structure | list[LineProblem]:
    return read_structure(rows_of_text(text), words(language))


def wrong(text: str, language: str = "en") -> list[tuple[int, str]]:
    found = read(text, language)
    assert isinstance(found, list), f"nothing wrong with {text!r}: {found}"
    told_apart(found, words(language))  # each has its text
    return [(problem.number, problem.key) for problem in found]


@pytest.mark.parametrize(("line", "days"), [
    ("fri", [4]), ("Friday", [4]), ("Fri Sat", [4, 5]), ("pe, la", [4, 5]), ("ma-pe", [0, 1, 2, 3, 4]),
    ("Sat – Mon", [5, 6, 0]), ("mån/ons", [0, 2]), ("R", [4]), ("vin.", [4]), ("to", [3]), ("Th", [3]),
    ("Fri, fri", [4]), ("Mon-Tue Thu", [0, 1, 3]),
])
def test_weekdays_in_any_of_the_languages(line: str, days: list[int]) -> None:
    """Short or long, apart or from one to another, also over the end of the week."""
    if line not in {"mån/ons", "R", "vin."} or len(LANGUAGES) == 5:
        found = read(f"Boathouse; Club; group; {line}; 17-18")
        assert isinstance(found, Structure)
        assert [slot.weekday for slot in found.told[0].activities[0].slots] == sorted(days)


@pytest.mark.parametrize("text", [
    "Boathouse; Open evening; open; Fri; 17-21",
    "Boathouse;Open evening;OPEN;friday;17:00-21:00",
    "Boathouse\tOpen evening\tOpen evening\tpe\t17.00–21.00",
    "Boathouse | Open evening | avoin | Fri | 17 to 21",
    "unit;activity;kind;weekdays;times\nBoathouse;Open evening;open;Fri;17-21",
    "Yksikkö;Laji;Toiminta;Kellonajat;Viikonpäivät\nBoathouse;Avoin nuorten ilta;Open evening;17-21;pe",
    "Boathouse,Open evening,open,Fri,17-21",
    "boathouse; Open evening; open; Fri; 17-21\nBoathouse; open evening; ; fri; 17-21",
])
def test_one_activity_in_many_shapes(text: str) -> None:
    """Semicolons, tabs, bars or commas; with the columns named or not; kinds by name or code, in any language."""
    found = read(text)
    assert isinstance(found, Structure), found
    assert [(unit.name.capitalize(), unit.activities) for unit in found.told] == [("Boathouse", (EVENING,))]


def test_what_a_list_can_say_besides() -> None:
    """A unit alone, an activity that is not regular, more times of one, individual work, a kind for a name; a span of
    more than half a day is taken and shown."""
    found = read("Hilltop\nBoathouse; Camp; camp; Fri; 17-16\nBoathouse; Girls' café; open; Mon; 16-18\n"
                 "Boathouse; Girls' café; ; Wed; 17-19\nBoathouse; ; individual\nBoathouse; ; detached\n"
                 "Boathouse; Night; open; Fri; 17-7")
    assert isinstance(found, Structure)
    hilltop, boathouse = found.told
    assert hilltop == UnitTold("Hilltop")
    assert boathouse.individual_work
    assert [(one.name, one.kind, len(one.slots)) for one in boathouse.activities] == [
        ("Camp", "camp", 1), ("Girls' café", "open", 2), ("Detached work", "detached", 0), ("Night", "open", 1)]
    assert found.unusual == [7]


@pytest.mark.parametrize(("text", "problems"), [
    ("Boathouse; Open evening; opne; Fri; 17-21", [(1, "kind")]),
    ("Boathouse; Open evening; open; Frei; 17-21", [(1, "weekdays")]),
    ("Boathouse; Open evening; open; Mon-Wed-Fri; 17-21", [(1, "weekdays")]),
    ("Boathouse; Open evening; open; Fri; late", [(1, "times")]),
    ("Boathouse; Open evening; open; Fri; 17-25", [(1, "times")]),
    ("Boathouse; Open evening; open; Fri", [(1, "no_times")]),
    ("Boathouse; Open evening; open; ; 17-21", [(1, "no_days")]),
    ("Boathouse; Open evening; ; Fri; 17-21", [(1, "no_kind")]),
    ("Boathouse; ; ; Fri; 17-21", [(1, "no_activity")]),
    ("; Open evening; open; Fri; 17-21", [(1, "no_unit")]),
    ("Boathouse; Club; open\nBoathouse; club; group", [(2, "other_kind")]),
    ("Boathouse; Club; open; Fri; 17-21; 30 people", [(1, "many")]),
    ("Boathouse: Club: open: Fri: 17-21\nHilltop, Club, open, Fri Sat, 17-21, too", [(1, "apart"), (2, "apart")]),
    ("unit;activity;colour\nBoathouse;Club;red", [(1, "column")]),
    ("activity;kind\nClub;open", [(1, "columns")]),
    ("unit;unit;kind\nClub;Club;open", [(1, "columns")]),
    ("unit;activity;kind", [(1, "only_header")]),
    ("Boathouse\n\nHilltop; Club; opne\nPier; Club; open; Fri\nMill", [(2, "kind"), (3, "no_times")]),
])
def test_what_is_wrong_is_said_line_by_line(text: str, problems: list[tuple[int, str]]) -> None:
    """Every line that cannot be read, by its number among those that say something; in each language."""
    for language in LANGUAGES:
        assert wrong(text, language) == problems


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_can_be_pasted(language: str) -> None:
    """What the question and the explanation show as an example is read as it stands there."""
    spoken = words(language)
    for text in (spoken.text("unit_list-rows", kinds="A"), spoken.text("unit_list-wrong_apart").partition(": ")[2]):
        found = read("\n".join(line for line in text.split("\n") if ";" in line), language)
        assert isinstance(found, Structure), found
        assert found.told[0].activities[0].slots


def test_only_the_first_problems_are_shown() -> None:
    """Of five hundred wrong lines ten are told, each with its text, cut where it is long."""
    found = read("\n".join(f"House {number}; {'Club' * 29}; opne" for number in range(500)))
    assert isinstance(found, list)
    assert len(found) == 500
    shown = told_apart(found, words("en")).split("\n")
    assert len(shown) == SHOWN
    assert "…" in shown[0]
    assert len("\n".join(shown)) < 3500


@given(some.lists(some.lists(some.text(max_size=30), min_size=1, max_size=7), min_size=1, max_size=5))
def test_any_rows_are_read_or_explained(rows: list[list[str]]) -> None:
    """Whatever stands in the cells, it is a structure whose names fit, or problems that have their words."""
    found = read_structure(rows, words("fi"))
    if isinstance(found, list):
        assert found
        assert told_apart(found, words("fi"))
    else:
        assert all(unit.name and len(unit.name) <= 120 for unit in found.told)


def test_a_list_is_added_once(book: Book, cast: Cast) -> None:
    """What is there stays as it is; sent again nothing is new; one line in the log; and only for the mentor."""
    told = [UnitTold("BOATHOUSE", (EVENING, ActivityTold("Band", "group"))), UnitTold("Pier", (EVENING,), True)]
    with book.transaction() as tx:
        for member in (cast.aino, cast.petri):
            with acting(tx, member), pytest.raises(NotAllowed):
                add_structure(tx, cast.lakeside, told, AT_NOON)
        with acting(tx, cast.veikko):
            assert add_structure(tx, cast.lakeside, told, AT_NOON) == Added(1, 2, 1)
            assert add_structure(tx, cast.lakeside, told, AT_NOON) == Added(0, 0, 3)
            there = structure.structure_of(tx, cast.lakeside)
        assert [(unit.name, unit.activities) for unit in there] == [
            ("Boathouse", ["Open evening", "Music group", "Band"]), ("Pier", ["Open evening"])]
        assert units.units_of(tx, cast.lakeside)[1].individual_work
        assert [change.what for change in changes.log(tx, cast.lakeside, 20)].count("list_read") == 1


NAMES = {
    "emoji": ("Nuokkari 🛹👩‍👩‍👧", "Nuokkari 🛹👩‍👩‍👧"),
    "right to left": ("\u202eبيت\u202c \u200fالشباب", "بيت الشباب"),
    "html": ("<b>Boat</b> & \"co\"</i>", "<b>Boat</b> & \"co\"</i>"),
    "fluent": ("{ $unit } %s {}", "{ $unit } %s {}"),
    "120 characters": ("ä" * 120, "ä" * 120),
    "500 characters": ("x" * 500, ""),
    "nothing to see": ("\u200b\u2060", ""),
}


@pytest.mark.parametrize("name", NAMES)
async def test_names_of_any_kind(name: str, tmp_path: Path) -> None:
    """Typed for a unit and for an activity, and in a list: kept as it reads, or explained; never lost, never markup."""
    typed, kept = NAMES[name]
    with at_terminals(f"sqlite:///{tmp_path / 'logbook.db'}") as (terminal, cast):
        async def shows(text: str) -> str:
            await terminal.writes("Veikko", text)
            return "\n".join(line for shown in terminal.fresh().get("Veikko", []) for line in shown.lines())

        for line in ("/unit", "More", "Rename unit"):
            await shows(line)
        said = await shows(typed)
        if not kept:
            assert "120 fit here" in said or "That was empty" in said
            return
        assert f"It is called {kept} now." in said
        for line in ("Add activity", "Group", typed, "Skip"):
            said = await shows(line)
        assert f"· {kept}: not regular" in said
        await shows("Other unit")
        await shows("From a list")
        said = await shows(f"{typed}; {typed}; group\nHilltop; {typed}; open; Fri; 17-21")
        assert f"{kept[:40]} (1), Hilltop (1)" in said
        assert "Left as they were: 1." in await shows("Add all of it")
        with terminal.book.transaction() as tx:
            assert [unit.name for unit in units.units_of(tx, cast.lakeside)].count(kept) == 1


@pytest.mark.parametrize(("name", "content", "said"), [
    ("units.csv", "\n".join(f"House {n}" for n in range(10_000)).encode(), "10,000 lines; at most 500"),
    ("units.csv", "Boathouse:Club:open:Fri:17-21\r\n".encode("utf-16"), "several parts in one"),
    ("units.csv", b"\x00\x01\x02" * 50, "something other than text"),
    ("units.csv", "Yksikkö;Väri\r\nNuokkari;sininen\r\n".encode("latin-1"), "I do not know the column “Väri”"),
    ("units.pdf", b"%PDF-1.7", "no file that I can read here"),
])
async def test_files_that_are_not_the_list(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    """Too long, parted otherwise, not text, other columns, another kind: explained, and the question stands."""
    with at_terminals(f"sqlite:///{tmp_path / 'logbook.db'}") as (terminal, cast):
        for line in ("/unit", "Other unit", "From a list"):
            await terminal.writes("Veikko", line)
        terminal.fresh()
        await terminal.sends_file("Veikko", name, content)
        shown = "\n".join(line for one in terminal.fresh()["Veikko"] for line in one.lines())
        assert said in shown
        assert "[Skip]" in shown
        with terminal.book.transaction() as tx:
            assert [unit.name for unit in units.units_of(tx, cast.lakeside)] == ["Boathouse"]
