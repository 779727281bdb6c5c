"""The `logbook` command, word by word: what it prints, where it writes, and the one line it says when it cannot."""

from __future__ import annotations

import csv
import os
import re
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog

from bot import cli
from bot.settings import Settings, SettingsError, load_settings, unknown_settings
from storage import people, units
from storage.database import HEAD, open_book
from storage.invitations import Seal
from tests.databases import fresh_sqlite
from tests.ports import Port
from tests.stories import START, held_before, write_cast
from tests.telegram_stand_in import TelegramInThread

ROOT = Path(__file__).parent.parent
SECRET = "123456789:SECRET-that_nobody-may-read-0123456789"
"""Has the form of a token, so that Telegram has to refuse it."""


@dataclass
class Done:
    """What a command has said, and how it ended."""

    code: int
    out: str
    err: str

    def refusal(self) -> str:
        """The one line on stderr of a command that could not; nothing has been printed, and there is no traceback."""
        assert self.code == 2, self
        assert self.err.count("\n") == 1 and "Traceback" not in self.err, self.err
        return self.err.strip()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and none of the settings of whoever runs the tests."""
    for name in [name for name in os.environ if name.startswith("LOGBOOK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LOGBOOK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


Command = Callable[..., Done]


@pytest.fixture
def logbook(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """The command in this process, as its entry point runs it; `run` gets a process of its own instead."""
    def command(*words: str, typed: str = "") -> Done:
        monkeypatch.setattr(sys, "argv", ["logbook", *words])
        monkeypatch.setattr(sys, "stdin", typed.splitlines(keepends=True))
        capsys.readouterr()
        try:
            cli.main()
            code = 0
        except SystemExit as ended:
            code = int(ended.code or 0)
        structlog.reset_defaults()
        return Done(code, *capsys.readouterr())

    return command


@pytest.fixture
def prepared(home: Path) -> Any:
    """The cast's book in this home, with last Friday's evening held."""
    home.mkdir()
    Path(fresh_sqlite(home).removeprefix("sqlite:///")).rename(home / "logbook.db")
    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    cast = write_cast(book)
    held_before(book, cast)
    with book.transaction() as tx:  # one that no weekday plans, so that any day serves
        units.add_activity(tx, cast.boathouse, "Homework club", "group", [], START)
    yield book
    book.close()


def count(home: Path, table: str) -> int:
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        return int(book.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


# Invite

def test_invite_mentor(logbook: Command, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A code to read aloud and a link for the browser; the book has their hashes alone, good for a week."""
    monkeypatch.setenv("LOGBOOK_WEB_URL", "https://logbook.example.org")
    done = logbook("invite", "mentor", "--organisation", "  Lakeside  ", "--language", "fi")
    assert done.code == 0 and done.err == ""
    code = re.search(r"^Code: ([0-9A-Z]{5}-[0-9A-Z]{5})$", done.out, re.MULTILINE)
    link = re.search(r"^Browser: https://logbook.example.org/join/([\w-]{22})$", done.out, re.MULTILINE)
    assert code and link and "t.me" not in done.out and "7 days" in done.out
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        row = book.execute("SELECT purpose, organisation_name, language, role, link_hash, code_hash FROM invitations"
                           ).fetchall()
    seal = Seal((home / "seal.key").read_bytes())
    assert row == [("found", "Lakeside", "fi", "mentor", seal.of(link[1]), seal.of_code(code[1])[1])]
    data = (home / "logbook.db").read_bytes() + (home / "logbook.db-wal").read_bytes() \
        if (home / "logbook.db-wal").exists() else (home / "logbook.db").read_bytes()
    assert link[1].encode() not in data and code[1].encode() not in data
    assert done.out.startswith("For the first mentor of a new organisation, Lakeside. Good once, for 7 days")


def test_invite_another_mentor(logbook: Command, prepared: Any, home: Path) -> None:
    """An organisation that is there already, in whatever case it is written, is not founded a second time."""
    done = logbook("invite", "mentor", "--organisation", "lakeside")
    assert done.out.startswith("For another mentor of lakeside, which is there already. Good once")
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        row = book.execute("SELECT i.purpose, i.role, o.name FROM invitations i JOIN organisations o "
                           "ON o.id = i.organisation_id ORDER BY i.id DESC").fetchone()
    assert row == ("join", "mentor", "Lakeside")


def test_invite_a_coordinator(logbook: Command, home: Path) -> None:
    """Somebody who sees to the network, without an organisation; made by nobody but the server's owner."""
    done = logbook("invite", "coordinator")
    assert done.out.startswith("For a coordinator of the network. Good once, for 7 days, for whoever has it.\nCode: ")
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        row = book.execute("SELECT purpose, role, organisation_id, unit_id, made_by FROM invitations").fetchall()
    assert row == [("join", "coordinator", None, None, None)]


def test_invite_a_member_back_in(logbook: Command, prepared: Any, home: Path) -> None:
    """The only mentor with a new phone asks the server's owner, who makes a code for that very account, for a day."""
    done = logbook("invite", "sign-in", "--member", "veikko")
    assert done.out.startswith("Opens the account of Veikko: for nobody else. Good once, for a day.\nCode: ")
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        row = book.execute("SELECT i.purpose, m.name, julianday(i.expires_at) - julianday(i.made_at) "
                           "FROM invitations i JOIN members m ON m.id = i.member_id ORDER BY i.id DESC").fetchone()
    assert row == ("sign_in", "Veikko", 1.0)
    assert "no one member called 'Nobody'" in logbook("invite", "sign-in", "--member", "Nobody").refusal()


def test_invite_with_telegram(logbook: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a token there is a t.me link too, with the bot's own name."""
    with TelegramInThread(bot_username="lakeside_bot") as telegram:
        monkeypatch.setenv("LOGBOOK_TELEGRAM_TOKEN", telegram.token)
        monkeypatch.setenv("LOGBOOK_TELEGRAM_API_URL", telegram.url)
        done = logbook("invite", "mentor", "--organisation", "Lakeside")
    assert re.search(r"^Telegram: https://t.me/lakeside_bot\?start=[\w-]{22}$", done.out, re.MULTILINE)
    assert telegram.token not in done.out + done.err


def test_invite_when_telegram_is_away(logbook: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code and browser link are there all the same; one line says why there is no other."""
    monkeypatch.setenv("LOGBOOK_TELEGRAM_TOKEN", SECRET)
    with Port() as nobody:
        monkeypatch.setenv("LOGBOOK_TELEGRAM_API_URL", f"http://127.0.0.1:{nobody.number}")
        done = logbook("invite", "mentor", "--organisation", "Lakeside")
    assert done.code == 0 and "Code: " in done.out and "t.me" not in done.out
    assert "Telegram does not answer" in done.err and done.err.count("\n") == 1
    assert "SECRET" not in done.out + done.err


def test_preview(logbook: Command, home: Path, tmp_path: Path) -> None:
    """Every text on one page, without a book; a place where nothing can be written is said with the way out."""
    done = logbook("preview", "--out", str(tmp_path / "texts.html"))
    assert done.out == f"{tmp_path / 'texts.html'}\n" and not home.exists()
    assert "Mostly which ages?" in (tmp_path / "texts.html").read_text(encoding="utf-8")
    assert "name another file" in logbook("preview", "--out", str(tmp_path / "nowhere" / "texts.html")).refusal()


@pytest.mark.parametrize(("words", "said"), [
    (["invite", "mentor"], "--organisation"),
    (["invite", "mentor", "--organisation", "   "], "--organisation"),
    (["invite", "worker", "--organisation", "Lakeside"], "logbook invite mentor"),
    (["invite", "sign-in"], "--member"),
    (["invite", "mentor", "--organisation", "Lakeside", "--language", "xx"], "en, fi, sv, et, ro"),
])
def test_invite_wrongly(logbook: Command, home: Path, words: list[str], said: str) -> None:
    """What is missing or unknown is said with the way out, before anything is made."""
    assert said in logbook(*words).refusal()
    assert not home.exists()


# Talk

EVENING = ["/log", "[Homework club]", "[Today]", "0-2", "[Yes, at these times]", "14 18 1 0 / 13-15 / +2", "#1",
           "[Skip]", "[Save]"]
"""Midnight, so that it has begun at whatever time of the day these tests run."""


def test_an_evening_in_the_terminal(logbook: Command, prepared: Any, home: Path, tmp_path: Path) -> None:
    """`logbook talk --as Aino`: a whole evening from piped lines, in the book afterwards; blank lines are nothing."""
    typed = "\n\n".join([*EVENING, "/week", "[This week so far]"])
    done = logbook("talk", "--as", "Aino", typed=typed)
    assert done.code == 0 and done.err == ""
    assert "What was it?" in done.out and "33 visits. Thank you!" in done.out
    picture = re.search(r"^Picture: (.+\.png)$", done.out, re.MULTILINE)
    assert picture and size(Path(picture[1])) == (1080, 1350) and Path(picture[1]).is_relative_to(home)
    assert logbook("export", "--out", str(tmp_path / "out")).code == 0
    (row,) = [row for row in rows_of(tmp_path / "out") if row["status"] == "held" and row["total"] == "33"]
    assert (row["author"], row["new_faces"], row["minutes"]) == ("Aino", "2", "120")


def test_talk_goes_on(logbook: Command, prepared: Any) -> None:
    """A talk left at the end of the input goes on where it was, the next time; by number as well as by name."""
    logbook("talk", "--as", "aino", typed="\n".join(EVENING[:5]))
    done = logbook("talk", "--as", "1", typed="14 18 1 0 / 13-15 / +2\n")
    assert "Did young people plan and run part of it?" in done.out


def test_talk_as_nobody(logbook: Command, prepared: Any) -> None:
    """A name that nobody has, or two have, is refused with where to find the right one."""
    said = logbook("talk", "--as", "Nobody").refusal()
    assert "'Nobody'" in said and "members_and_roles.csv" in said and "logbook export" in said
    with prepared.transaction() as tx:
        people.new_member(tx, "AINO", "en", START)
    assert "'Aino'" in logbook("talk", "--as", "Aino").refusal()


def test_a_talk_as_a_story(logbook: Command, prepared: Any) -> None:
    """`logbook talk --repro` prints a stored talk in the form of the transcripts, without what was written in it."""
    logbook("talk", "--as", "Aino", typed="\n".join([*EVENING[:-2], "Matti told a joke", "[Save]"]))
    done = logbook("talk", "--repro", "1")
    assert done.code == 0 and done.err == "" and done.out.startswith("# Talk 1, log_session, done; ")
    assert "\nAino: /log\n" in done.out and "\nAino: 14 18 1 0 / 13-15 / +2\n" in done.out
    assert "\nAino: xxxxx xxxx x xxxx\n" in done.out and "Matti" not in done.out
    assert "There is no talk 99" in logbook("talk", "--repro", "99").refusal()
    for words in (["talk"], ["talk", "--as", "Aino", "--repro", "1"]):
        assert "logbook talk --repro TALK" in logbook(*words).refusal()


# Export, report, demo, migrate

def rows_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "sessions.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def size(png: Path) -> tuple[int, int]:
    data = png.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_export(logbook: Command, prepared: Any, tmp_path: Path) -> None:
    """Every file written is named, and a folder that is missing is made."""
    done = logbook("export", "--out", str(tmp_path / "a" / "b"))
    written = [Path(line) for line in done.out.splitlines()]
    assert done.code == 0 and {path.name for path in written} >= {"sessions.csv", "members_and_roles.csv", "README.txt"}
    assert all(path.is_file() and path.parent == tmp_path / "a" / "b" for path in written)
    assert [(row["unit"], row["total"]) for row in rows_of(tmp_path / "a" / "b")] == [("Boathouse", "31")]


def test_export_in_a_language(logbook: Command, prepared: Any, tmp_path: Path,
                              monkeypatch: pytest.MonkeyPatch) -> None:
    """README.txt is in the language asked for; in LOGBOOK_LANGUAGE when none is, and another one is refused."""
    def headline(*options: str) -> str:
        assert logbook("export", "--out", str(tmp_path), *options).code == 0
        return (tmp_path / "README.txt").read_text("utf-8").splitlines()[0]

    assert headline() == "Logbook, the whole book"
    monkeypatch.setenv("LOGBOOK_LANGUAGE", "sv")
    assert headline() == "Logbook, hela boken" and headline("--language", "fi") == "Logbook, koko kirja"
    assert "'de' is not one of en, fi" in logbook("export", "--out", str(tmp_path), "--language", "de").refusal()


def test_export_nowhere(logbook: Command, prepared: Any, tmp_path: Path) -> None:
    """Where nothing can be written, that is said in one line."""
    (tmp_path / "file").write_text("")
    assert "--out" in logbook("export", "--out", str(tmp_path / "file")).refusal()
    assert "--out" in logbook("export", "--out", str(tmp_path / "file" / "below")).refusal()


def test_report_weekly(logbook: Command, prepared: Any, tmp_path: Path) -> None:
    """A unit's week: a picture of 1080 x 1350 where it was asked for, and its lines on stdout."""
    out = tmp_path / "boathouse.png"
    for options in ([], ["--so-far"]):
        done = logbook("report", "weekly", "--unit", "Boathouse", "--out", str(out), *options)
        assert done.code == 0 and size(out) == (1080, 1350)
        assert done.out.startswith("Boathouse, week ") and done.out.endswith(f"{out}\n")
        out.unlink()


def test_report_wrongly(logbook: Command, prepared: Any, tmp_path: Path) -> None:
    """An unknown unit, or a place where nothing can be written, is said in one line."""
    assert "No unit is called 'Nowhere'" in logbook("report", "weekly", "--unit", "Nowhere").refusal()
    nowhere = str(tmp_path / "missing" / "week.png")
    assert nowhere in logbook("report", "weekly", "--unit", "Boathouse", "--out", nowhere).refusal()


def test_report_of_two_units_of_one_name(logbook: Command, prepared: Any, home: Path) -> None:
    """Where two organisations have a unit of that name, the organisation decides."""
    with open_book(f"sqlite:///{home / 'logbook.db'}").transaction() as tx:
        other = units.found_organisation(tx, "Elsewhere", "en", "Europe/Helsinki", START)
        units.open_unit(tx, other, "Boathouse", START)
    assert "--organisation, one of 'Lakeside', 'Elsewhere'" in logbook(
        "report", "weekly", "--unit", "Boathouse").refusal()


def test_demo_beside_a_real_organisation(logbook: Command, prepared: Any, home: Path) -> None:
    """Invented figures never come into a real book: nothing would take them out again."""
    sessions = count(home, "sessions")
    assert "LOGBOOK_HOME" in logbook("demo").refusal()
    assert count(home, "sessions") == sessions


def test_demo(logbook: Command, home: Path) -> None:
    """The invented book is filled in once."""
    done = logbook("demo")
    assert done.code == 0 and re.fullmatch(r"3 invented organisations, 12 units, \d+ sessions\.\n", done.out)
    sessions = count(home, "sessions")
    assert "there already" in logbook("demo").refusal()
    assert count(home, "sessions") == sessions > 1000


def test_migrate(logbook: Command, home: Path) -> None:
    """Makes the database with its folder, for the owner alone; the second time nothing is left to do."""
    for _ in range(2):
        done = logbook("migrate")
        assert (done.code, done.out, done.err) == (0, "The database is up to date.\n", "")
    assert home.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        assert book.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]


def test_no_command(logbook: Command) -> None:
    """Alone it says what there is; an unknown command is refused."""
    done = logbook()
    for command in ("run", "talk", "invite", "report", "export", "migrate", "demo", "doctor"):
        assert re.search(rf"\b{command}\b", done.out + done.err)
    assert logbook("nonsense").code == 2


# Settings

EVERY = {
    "HOME": "/tmp/elsewhere", "DATABASE_URL": "sqlite:////tmp/other.db", "TELEGRAM_TOKEN": SECRET,
    "TELEGRAM_LIBRARY": "ptb", "TELEGRAM_API_URL": "http://127.0.0.1:1", "TELEGRAM_MODE": "polling",
    "WEBHOOK_URL": "https://logbook.example.org/telegram", "WEBHOOK_SECRET": "letters-and_digits-1",
    "WEB_HOST": "0.0.0.0", "WEB_PORT": "8099", "WEB_URL": "https://logbook.example.org",
    "TIME_ZONE": "Europe/Dublin", "LANGUAGE": "fi",
}


def test_every_setting_is_tried_here() -> None:
    """A new setting needs its line above."""
    assert {name.upper() for name in Settings.model_fields} == EVERY.keys()


@pytest.mark.parametrize("name", EVERY)
def test_setting_from_a_file(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each setting can come from the file that NAME_FILE names, as secrets are handed out, line break and all."""
    file = tmp_path / "secret"
    file.write_text(f"{EVERY[name]}\n")
    monkeypatch.setenv(f"LOGBOOK_{name}_FILE", str(file))
    value = getattr(load_settings(), name.lower())
    secret = name in ("TELEGRAM_TOKEN", "WEBHOOK_SECRET")
    assert str(value.get_secret_value() if secret else value) == EVERY[name]
    file.unlink()
    with pytest.raises(SettingsError, match=f"LOGBOOK_{name}_FILE"):
        load_settings()


def test_file_that_is_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logbook: Command) -> None:
    """A file of other bytes is named, its content is not."""
    (tmp_path / "secret").write_bytes(b"\xff\xfe\x00s3cret")
    monkeypatch.setenv("LOGBOOK_TELEGRAM_TOKEN_FILE", str(tmp_path / "secret"))
    said = logbook("migrate").refusal()
    assert "LOGBOOK_TELEGRAM_TOKEN_FILE" in said and "s3cret" not in said


def test_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name without a value, as compose files leave it, means the default."""
    for name in EVERY:
        if name != "HOME":
            monkeypatch.setenv(f"LOGBOOK_{name}", "")
    settings = load_settings()
    assert settings.telegram_token is None and settings.web_port == 8080 and settings.language == "en"


def test_home_and_addresses_as_people_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tilde is the user's own folder, also where no shell reads it; a slash at an address's end is no part of it."""
    monkeypatch.setenv("LOGBOOK_HOME", "~/logbook")
    monkeypatch.setenv("LOGBOOK_WEB_URL", "https://logbook.example.org/")
    settings = load_settings()
    assert (settings.home, settings.web_url) == (Path.home() / "logbook", "https://logbook.example.org")


@pytest.mark.parametrize(("name", "value"), [
    ("WEB_PORT", "s3cret"), ("WEB_PORT", "70000"), ("WEB_PORT", "-1"), ("LANGUAGE", "s3cret"),
    ("TELEGRAM_MODE", "s3cret"), ("TELEGRAM_LIBRARY", "s3cret"), ("TIME_ZONE", "s3cret"), ("TIME_ZONE", "../s3cret"),
    ("DATABASE_URL", "s3cret"), ("DATABASE_URL", "mysql://root:s3cret@db/logbook"), ("WEB_URL", "s3cret.example.org"),
    ("WEB_URL", "https://s3cret.example.org?x=1"), ("TELEGRAM_API_URL", "s3cret.example.org"),
])
def test_wrong_setting(logbook: Command, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """One line names the setting, and never its value: it may be a secret in the wrong place."""
    monkeypatch.setenv(f"LOGBOOK_{name}", value)
    done = logbook("migrate")
    said = done.refusal()
    assert f"LOGBOOK_{name}" in said and "s3cret" not in said + done.out and "70000" not in said


def test_misspelt_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that looks like a setting and is none is said to be so, with the one that may be meant."""
    for name in ("LOGBOOK_WEB_PROT", "LOGBOOK_TELEGRAM_TOKEN_FILE", "LOGBOOK_XYZ"):
        monkeypatch.setenv(name, "s3cret")
    assert unknown_settings() == ["LOGBOOK_WEB_PROT is no setting of Logbook; is LOGBOOK_WEB_PORT meant?",
                                  "LOGBOOK_XYZ is no setting of Logbook."]


def test_a_library_that_nobody_wrote(logbook: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two there are, are named."""
    monkeypatch.setenv("LOGBOOK_TELEGRAM_LIBRARY", "telethon")
    said = logbook("migrate").refusal()
    assert "LOGBOOK_TELEGRAM_LIBRARY" in said and "'ptb' or 'aiogram'" in said


# A book that cannot be used

def started(home: Path, *options: str, **settings: object) -> subprocess.Popen[str]:
    """`logbook run` in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LOGBOOK_")}
    environment |= {"LOGBOOK_HOME": str(home), **{f"LOGBOOK_{name}": str(value) for name, value in settings.items()}}
    return subprocess.Popen([sys.executable, "-m", "bot", "run", *options], env=environment, cwd=ROOT, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ended(process: subprocess.Popen[str]) -> Done:
    out, err = process.communicate(timeout=60)
    return Done(process.returncode, out, err)


def migrated(home: Path) -> Path:
    home.mkdir(exist_ok=True)
    Path(fresh_sqlite(home).removeprefix("sqlite:///")).rename(home / "logbook.db")
    return home / "logbook.db"


def newer(home: Path) -> str:
    """Written by a program of the future."""
    with closing(sqlite3.connect(migrated(home), isolation_level=None)) as book:
        book.execute("UPDATE alembic_version SET version_num = '9999'")
    return ""


def no_database(home: Path) -> str:
    """Something else under the database's name."""
    home.mkdir()
    (home / "logbook.db").write_text("A diary.\n" * 1000)
    return ""


def foreign(home: Path) -> str:
    """The database of another program."""
    home.mkdir()
    with closing(sqlite3.connect(home / "logbook.db")) as book:
        book.execute("CREATE TABLE songs (title)")
    return ""


def read_only(home: Path) -> str:
    """Opened for reading alone, which stops root too."""
    return f"sqlite:///file:{migrated(home)}?mode=ro&uri=true"


def no_folder(home: Path) -> str:
    """A folder that is not there."""
    return f"sqlite:///{home}/missing/logbook.db"


def home_is_a_file(home: Path) -> str:
    """A file where the home should be."""
    home.write_text("")
    return ""


REFUSED = {newer: "start the newer program", no_database: "LOGBOOK_DATABASE_URL name another file",
           foreign: "LOGBOOK_DATABASE_URL name a file of its own", read_only: "chown", no_folder: "create it",
           home_is_a_file: "LOGBOOK_HOME"}


def test_book_that_cannot_be_used(tmp_path: Path) -> None:
    """`logbook run` says in one line what to do and ends with 2: no port opened, no link printed, nothing changed."""
    with Port() as port:
        running = {}
        for scene in REFUSED:
            home = tmp_path / scene.__name__
            url = scene(home)
            running[scene] = started(home, WEB_PORT=port.number, **({"DATABASE_URL": url} if url else {}))
        for scene, process in running.items():
            done = ended(process)
            assert REFUSED[scene] in done.refusal(), scene.__name__
            assert done.out == "", scene.__name__
    assert list(tmp_path.rglob("seal.key")) == []


@pytest.mark.parametrize("scene", REFUSED)
def test_other_commands_say_it_too(scene: Callable[[Path], str], home: Path, logbook: Command,
                                   monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every other command says the same line."""
    if url := scene(home):
        monkeypatch.setenv("LOGBOOK_DATABASE_URL", url)
    for words in (["migrate"], ["export", "--out", str(tmp_path / "out")], ["talk", "--as", "Aino"], ["demo"],
                  ["invite", "mentor", "--organisation", "x"], ["report", "weekly", "--unit", "x"]):
        assert REFUSED[scene] in logbook(*words).refusal()
    assert not (tmp_path / "out").exists()


def test_book_locked_by_another_process(home: Path) -> None:
    """A database that another program holds is waited for, ten seconds; then one line. The port is never opened."""
    with Port() as port, closing(sqlite3.connect(migrated(home), isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        process = started(home, WEB_PORT=port.number)
        while process.poll() is None:
            with pytest.raises(OSError, match="refused"):
                socket.create_connection(("127.0.0.1", port.number), 20)
            time.sleep(0.2)
    done = ended(process)
    assert "is locked by another program" in done.refusal() and "stop the other Logbook" in done.err
    assert done.out == ""


def test_port_in_use(home: Path) -> None:
    """A taken port is named with the way out; no link is printed that would lead nowhere."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = ended(started(home, WEB_PORT=port))
    said = done.refusal()
    assert str(port) in said and "LOGBOOK_WEB_PORT" in said and done.out == ""
    assert count(home, "invitations") == 0


# Telegram at the start and at the end

def test_wrong_token(home: Path, tmp_path: Path) -> None:
    """A token that Telegram refuses, or that cannot be one: one line, exit 2, and the token is nowhere to be read."""
    with TelegramInThread() as telegram:
        refused = started(home, WEB_PORT=0, TELEGRAM_TOKEN=SECRET, TELEGRAM_API_URL=telegram.url)
        nonsense = started(tmp_path / "other", WEB_PORT=0, TELEGRAM_TOKEN="SECRET and no token")
        for process in (refused, nonsense):
            done = ended(process)
            assert "LOGBOOK_TELEGRAM_TOKEN" in done.refusal() and "@BotFather" in done.err
            assert "SECRET" not in done.out + done.err
            assert done.out == ""
    assert count(home, "invitations") == 0


class Lines:
    """What a process prints, read along on a thread."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.text = ""
        self._all_said = threading.Event()
        self._stream = process.stdout
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._stream is not None
        for line in self._stream:
            self.text += line
            if "Ctrl-C" in line:
                self._all_said.set()
        self._all_said.set()

    def all_said(self) -> str:
        assert self._all_said.wait(60)
        return self.text


@pytest.fixture
def telegram() -> Iterator[TelegramInThread]:
    with TelegramInThread() as server:
        yield server


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_stop(home: Path, telegram: TelegramInThread, sign: int) -> None:
    """SIGTERM and Ctrl-C end it, with 0, though a page listens and Telegram holds a poll open longer than we wait."""
    process = started(home, WEB_PORT=0, TELEGRAM_TOKEN=telegram.token, TELEGRAM_API_URL=telegram.url)
    said = Lines(process).all_said()
    assert f"https://t.me/{telegram.bot_username}" in said and "/setup/" in said and telegram.token not in said
    address = re.search(r"http://127.0.0.1:\d+", said)
    assert address is not None
    telegram.wait_for(lambda: any(call.method.lower() == "getupdates" for call in telegram.calls))
    with httpx.Client(base_url=address[0], headers={"Origin": address[0]}, timeout=20) as page:
        assert page.post("/chat/say", json={"id": "a" * 32, "text": "hello"}).status_code == 200
        with page.stream("GET", "/chat/stream") as stream:
            assert "retry" in next(stream.iter_lines())
            process.send_signal(sign)
            assert process.wait(20) == 0
    assert process.stderr is not None
    logged = process.stderr.read()
    assert "Traceback" not in logged and telegram.token not in logged


def test_telegram_away_at_the_start(home: Path) -> None:
    """A network that is down keeps nobody from the browser chat; the token is in no log."""
    with Port() as nobody:
        process = started(home, WEB_PORT=0, TELEGRAM_TOKEN=SECRET, TELEGRAM_API_URL=f"http://127.0.0.1:{nobody.number}")
        lines = Lines(process)
        try:
            assert "/setup/" in lines.all_said()
        finally:
            process.terminate()
            code = process.wait(20)
    assert process.stderr is not None
    logged = process.stderr.read()
    assert code == 0 and "telegram_unreachable" in logged and "SECRET" not in logged + lines.text
