"""How the house is built: which way imports run, who may know what, and that nothing happens on import."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = ("storage", "reports", "conversations", "bot")
"""Each may import those before it, never after."""
FILES = sorted(file for floor in FLOORS for file in (ROOT / floor).rglob("*.py"))
NAMES = [str(file.relative_to(ROOT)) for file in FILES]

TALKS_TO_THE_WORLD = {"telegram", "aiogram", "apscheduler", "starlette", "uvicorn", "fastapi", "httpx", "aiohttp",
                      "typer"}
KNOWS_THE_DATABASE = {"sqlalchemy", "sqlmodel", "alembic", "psycopg", "sqlite3"}

LONGEST = 750
LONGER = {"conversations/answers.py": 850}
"""Every kind of answer, one after the other. The next kind goes into a file of its own."""


def tree(name: str) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"))


def imports(name: str) -> Iterator[tuple[str, bool]]:
    """(module, whether it is imported at run time) of every import, also inside functions."""
    parsed = tree(name)
    for_types = {id(inner) for node in ast.walk(parsed) if isinstance(node, ast.If)
                 and "TYPE_CHECKING" in ast.dump(node.test) for statement in node.body for inner in ast.walk(statement)}
    package = Path(name).parent.parts
    for node in ast.walk(parsed):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) not in for_types) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(package[:len(package) - node.level + 1]) + "." if node.level else ""
            yield f"{above}{node.module or ''}".rstrip("."), id(node) not in for_types


def top(module: str) -> str:
    return module.partition(".")[0]


def test_all_floors_are_looked_at() -> None:
    """The checks below see every module of the program."""
    assert {name.partition("/")[0] for name in NAMES} == set(FLOORS)
    assert {"bot/desk.py", "storage/sessions.py", "conversations/engine.py", "reports/charts.py"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_imports_run_one_way(name: str) -> None:
    """storage, reports, conversations, bot: each imports from those before it alone, and never from the tests."""
    floor = FLOORS.index(name.partition("/")[0])
    above = {*FLOORS[floor + 1:], "tests"}
    assert [module for module, _ in imports(name) if top(module) in above] == []


@pytest.mark.parametrize("name", NAMES)
def test_who_may_know_what(name: str) -> None:
    """Telegram, the scheduler and the web are known in bot/ alone, matplotlib in reports/pen.py alone, the database
    library in storage/ alone; elsewhere its names may stand in annotations."""
    used = list(imports(name))
    if not name.startswith("bot/"):
        assert [module for module, _ in used if top(module) in TALKS_TO_THE_WORLD] == []
    if name != "reports/pen.py":
        assert [module for module, _ in used if top(module) == "matplotlib"] == []
    if not name.startswith("storage/"):
        assert [module for module, at_run_time in used if at_run_time and top(module) in KNOWS_THE_DATABASE] == []


def test_pyplot_is_known_nowhere() -> None:
    """It keeps every figure it has drawn, and is not safe in threads."""
    assert [name for name in NAMES if "pyplot" in " ".join(module for module, _ in imports(name))] == []


WATCHED = """
import gc, importlib, os, sys, threading
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FORBIDDEN = ("socket.", "sqlite3.", "subprocess.", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.system",
             "os.exec", "os.fork", "os.posix_spawn", "os.symlink", "os.link", "os.truncate", "os.putenv", "shutil.",
             "tempfile.", "ftplib.", "http.", "urllib.", "smtplib.", "webbrowser.")

def watch(event, arguments):
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"{event} {arguments}")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES:
        raise PermissionError(f"open for writing {arguments[0]}")

sys.addaudithook(watch)
for name in sys.argv[1:]:
    importlib.import_module(name)
assert threading.active_count() == 1, threading.enumerate()
assert "matplotlib" not in sys.modules and "telegram" not in sys.modules and "starlette" not in sys.modules
from sqlalchemy import Engine
assert not [one for one in gc.get_objects() if isinstance(one, Engine)], "an engine was made on import"
print("nothing happened")
"""


def module_of(name: str) -> str:
    return name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def test_nothing_happens_on_import(tmp_path: Path) -> None:
    """Every module is imported while sockets, databases, processes and written files are forbidden; no thread is left
    running, no engine is made, and neither pictures nor Telegram nor the web are loaded before they are needed."""
    by_alembic = ("storage/migrations/env.py", "storage/migrations/versions/")  # these run, and are never imported
    modules = [module_of(name) for name in NAMES if not name.startswith(by_alembic)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", WATCHED, *modules], capture_output=True, text=True, cwd=tmp_path,
                          env=environment)
    assert done.stdout.strip() == "nothing happened", done.stderr[-3000:]
    assert list(tmp_path.iterdir()) == []


def test_the_watch_sees() -> None:
    """The watch above would notice a file written, a socket opened and a database connected on import."""
    for deed in ("open('/nonexistent/x', 'w')", "import socket; socket.socket()",
                 "import sqlite3; sqlite3.connect(':memory:')"):
        done = subprocess.run([sys.executable, "-c", WATCHED.replace("for name", f"{deed}\nfor name", 1)],
                              capture_output=True, text=True)
        assert "PermissionError" in done.stderr, deed


SHOWN_TO_PEOPLE = {"Screen", "Button", "Line", "Picture", "Problem", "Doubt", "say", "ask", "confirm", "phrase", "name",
                   "send", "answer", "choice", "Shown", "send_message", "edit_message_text", "send_photo"}
SENTENCE = re.compile(r"[a-z,] [a-z]{2,}")


def sentences(parsed: ast.AST) -> Iterator[tuple[int, str]]:
    """Constants, also parts of f-strings, that look like words to be read, inside calls that reach people."""
    for node in ast.walk(parsed):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in SHOWN_TO_PEOPLE:
            continue
        for part in (*node.args, *(keyword.value for keyword in node.keywords)):
            for inner in ast.walk(part):
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and SENTENCE.search(inner.value):
                    yield inner.lineno, inner.value


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith(("conversations/", "bot/"))])
def test_no_sentence_in_code(name: str) -> None:
    """What people read stands in the language files."""
    assert list(sentences(tree(name))) == []


def test_a_sentence_in_code_would_be_seen() -> None:
    """Also in an f-string, and inside another call."""
    for code in ('Screen("How many came?")', 'talk.say(f"Hello {you}, how are you")',
                 "Screen(text('x') + ', and so on')"):
        assert list(sentences(ast.parse(code)))
    assert not list(sentences(ast.parse('talk.say("thrown_away", who=has.name)')))


CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("Day", "today"),
          ("time", "time"), ("time", "localtime"), ("time", "time_ns")}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "bot/cli.py"])
def test_the_clock_is_handed_in(name: str) -> None:
    """Only bot/app.py reads the time of day, in one place, and hands it in; the command line may for itself."""
    reads = [node.lineno for node in ast.walk(tree(name))
             if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
             and (node.value.id, node.attr) in CLOCKS]
    assert len(reads) == (1 if name == "bot/app.py" else 0)


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("bot/")])
def test_chance_is_handed_in(name: str) -> None:
    """Below bot/ nothing draws by lot, so that every replay comes out the same; demo data have their own seed."""
    assert not {top(module) for module, _ in imports(name)} & {"secrets", "uuid"}
    drawn = [node.lineno for node in ast.walk(tree(name))
             if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
             and (node.value.id, node.attr) in {("random", draw) for draw in (
                 "random", "choice", "choices", "randint", "randrange", "shuffle", "sample")} | {("os", "urandom")}]
    assert drawn == []


@pytest.mark.parametrize("name", NAMES)
def test_no_file_is_too_long(name: str) -> None:
    """A file can be read in one sitting."""
    if "versions/" in name:
        return
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= LONGER.get(name, LONGEST)
