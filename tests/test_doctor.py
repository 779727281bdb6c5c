"""`logbook doctor`: what is wrong is found and named with its way out, what is well is said in a line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import doctor
from bot.app import App, opened
from bot.doctor import Finding, examine
from bot.lease import LASTS, this_process
from bot.settings import Settings
from storage import chats, inbox, leases, outbox, people
from storage.database import Book, open_book
from tests.databases import fresh_postgresql, fresh_sqlite
from tests.ports import Port
from tests.stories import SEAL_KEY, write_cast
from tests.telegram_stand_in import TelegramInThread

ROOT = Path(__file__).parent.parent
SECRET = "123456789:HUSHED-that_nobody-may-read-0123456789"


def clock() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with its key, and none of the settings of whoever runs the tests."""
    for name in [name for name in os.environ if name.startswith("LOGBOOK_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    (home / "seal.key").write_bytes(SEAL_KEY)
    (home / "seal.key").chmod(0o600)
    return home


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, home: Path) -> Iterator[str]:
    """A migrated book on each database."""
    if request.param == "sqlite":
        yield fresh_sqlite(home)
    else:
        with fresh_postgresql() as address:
            yield address


@pytest.fixture
def nobody() -> Iterator[int]:
    """A port on which nothing answers."""
    with Port() as port:
        yield port.number


@pytest.fixture
def book(url: str) -> Iterator[Book]:
    book = open_book(url)
    write_cast(book)
    yield book
    book.close()


def found(settings: Settings, at: Any = clock) -> dict[str, list[Finding]]:
    findings: dict[str, list[Finding]] = {}
    for finding in examine(settings, at):
        assert "\n" not in finding.line() and finding.found.endswith((".", "?")), finding
        told = ("no date", "Copy it again", "; ", "cannot be looked at")  # an error of ours says its way out itself
        assert finding.way_out or finding.level == "ok" or any(part in finding.found for part in told), finding
        findings.setdefault(finding.what, []).append(finding)
    return findings


def levels(findings: dict[str, list[Finding]]) -> dict[str, str]:
    """What is not well, worst first."""
    worst = {what: max((one.level for one in all_), key=("ok", "look", "bad").index) for what, all_ in findings.items()}
    return {what: level for what, level in worst.items() if level != "ok"}


def settings(home: Path, url: str, nobody: int, **more: Any) -> Settings:
    return Settings(home=home, database_url=url, web_port=nobody, **more)


def test_all_is_well(home: Path, url: str, book: Book, nobody: int) -> None:
    """Of a book with nothing wrong there is a line for everything that was looked at; only the program is not up."""
    findings = found(settings(home, url, nobody))
    assert levels(findings) == {"program": "look"}
    assert set(findings) == {"settings", "key", "disk", "languages", "fonts", "program", "database", "telegram",
                             "time zones", "outbox", "held updates", "reach", "due"}
    assert "LOGBOOK_HOME" in findings["settings"][0].found and "LOGBOOK_TELEGRAM_TOKEN" in findings["settings"][0].found
    assert "Europe/Helsinki" in findings["time zones"][0].found and "off" in findings["telegram"][0].found


def test_what_is_stuck(home: Path, url: str, book: Book, nobody: int) -> None:
    """Late messages, those of a courier that has ended, unknown ones, a group that moved, updates that failed with how
    to see their story, people and chats out of reach, a week nobody has sent: each in a line, and nobody is named."""
    now = clock()
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    dead = str(this_process()).replace(f"/{os.getpid()}/", f"/{child.pid}/")
    child.kill()
    child.wait()
    with book.transaction() as tx:
        for chat in ("1", "2", "3", "4", "5"):
            outbox.add(tx, "telegram", chat, {"screen": {}}, now - timedelta(hours=1),
                       unique_key="week:1" if chat == "3" else None)
        for chat in ("2", "3", "4", "5"):
            one, = outbox.claim(tx, ("telegram",), now, by=dead, chat=chat)
            if chat == "3":
                outbox.settle_unknown(tx, one.id, dead)
            elif chat in ("4", "5"):
                outbox.settle_refused(tx, one.id, "group chat was upgraded to a supergroup chat" if chat == "4" else
                                      "Forbidden: bot was blocked by the user")
        inbox.hold(tx, "telegram", "7", "70", {"text": "geheim"}, now, failure="KeyError at log_session.py:88")
        inbox.hold(tx, "telegram", "8", "80", {"text": "geheim"}, now, failure="ValueError at answers.py:12")
        held = inbox.held(tx, "telegram", "8")
        assert held is not None
        inbox.set_aside(tx, held.id, "ValueError at answers.py:12", 12, "# story")
        aino = people.member_named(tx, "Aino")
        people.know_as(tx, people.meet(tx, "telegram", "4242", None, now).identity_id, aino or 0)
        people.mark_unreachable(tx, "telegram", "4242", now)
        for chat, due, gone in (("-100", -2, None), ("-200", 2, now)):
            tx.execute(chats.team_chats.insert().values(
                unit_id=1, channel="telegram", chat=chat, title="Boathouse team", unreachable_at=gone, bound_at=now,
                next_due_at=now + timedelta(hours=due)))
    findings = found(settings(home, url, nobody))
    assert levels(findings) == {"program": "look", "outbox": "bad", "held updates": "bad", "reach": "look",
                                "due": "bad"}
    said = "\n".join(one.line() for all_ in findings.values() for one in all_)
    for part in ("2 messages (telegram 2) are due for over 10 minutes", f"in the hands of process {child.pid}",
                 "of 1 scheduled messages nobody knows", "1 messages went to a group that is a supergroup by now",
                 "1 messages of the last day were refused", "failed 2 times and was set aside (ValueError at answers",
                 "logbook talk --repro 12", "has failed 1 times and is tried again (KeyError at log_session.py:88)",
                 "1 members' chats", "1 team chats cannot", "1 team chats wait for their week"):
        assert part in said, said
    for word in ("Aino", "Boathouse", "geheim", "4242", "-100"):
        assert word not in said


def test_the_house(home: Path, nobody: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that others can read or that is damaged or missing, no room, a misspelt setting, a page without HTTPS, a
    text or a letter that is missing."""
    mine = settings(home, fresh_sqlite(home), nobody, web_host="0.0.0.0")
    (home / "seal.key").chmod(0o644)
    monkeypatch.setenv("LOGBOOK_WEB_PROT", "1")
    monkeypatch.setattr(doctor, "NO_ROOM", 2**62)
    languages = home / "languages"
    languages.mkdir()
    for path in doctor.FOLDER.glob("*.ftl"):
        text = "desk-go_on = Jatka 漢\n" if path.stem == "fi" else path.read_text(encoding="utf-8")
        (languages / path.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(doctor, "FOLDER", languages)
    findings = found(mine)
    assert levels(findings) == {"settings": "look", "key": "bad", "disk": "bad", "languages": "bad", "fonts": "bad",
                                "program": "look"}
    assert findings["key"][0].way_out == f"chmod 600 {home / 'seal.key'}"
    said = " ".join(one.line() for one in findings["settings"])
    assert "is LOGBOOK_WEB_PORT meant?" in said and "HTTPS" in said
    assert "漢" in findings["fonts"][0].found and "fi.ftl lacks" in findings["languages"][0].found
    (home / "seal.key").write_bytes(b"short")
    assert "damaged (5 bytes)" in found(mine)["key"][0].found
    (home / "seal.key").unlink()
    assert found(mine)["key"][0].level == "look"


def test_databases_that_cannot_be_used(home: Path, nobody: int) -> None:
    """Missing, of another version, locked, or damaged: one line with the way out, and it is neither made nor mended."""
    missing = home / "logbook.db"
    assert "is not there" in found(settings(home, "", nobody))["database"][0].found and not missing.exists()
    old = fresh_sqlite(home, migrated=False)
    open_book(old).close()
    Path(old.removeprefix("sqlite:///")).touch()
    findings = found(settings(home, old, nobody))
    assert findings["database"][0].level == "bad" and "logbook migrate" in findings["database"][0].way_out
    url = fresh_sqlite(home)
    file = Path(url.removeprefix("sqlite:///"))
    with file.open("r+b") as damaged:
        damaged.seek(8192)
        damaged.write(b"\xff" * 8192)
    assert found(settings(home, url, nobody))["database"][0].level == "bad"


@pytest.fixture
def telegram() -> Iterator[TelegramInThread]:
    with TelegramInThread() as server:
        yield server


def test_telegram(home: Path, nobody: int, telegram: TelegramInThread) -> None:
    """The token, the groups, the webhook and the clock are well; no poller is disturbed, and nobody listens yet."""
    mine = settings(home, fresh_sqlite(home), nobody, telegram_token=telegram.token, telegram_api_url=telegram.url)
    findings = found(mine)
    assert levels(findings) == {"program": "look", "lease": "look"}
    assert f"@{telegram.bot_username}" in findings["telegram"][0].found
    assert {call.method.lower() for call in telegram.calls} == {"getme", "getwebhookinfo"}
    said = "\n".join(one.line() for all_ in findings.values() for one in all_)
    assert telegram.token not in said and telegram.token[11:] not in said


def test_telegram_unwell(home: Path, nobody: int, telegram: TelegramInThread) -> None:
    """A webhook that is not ours, a clock that is off, a token that is refused or none, a server that is away; the
    token is nowhere in what is said."""
    url = fresh_sqlite(home)
    mine = settings(home, url, nobody, telegram_token=telegram.token, telegram_api_url=telegram.url)
    telegram.webhook = {"url": "https://elsewhere.example.org/hook"}
    findings = found(mine, lambda: clock() + timedelta(minutes=5))
    assert levels(findings) == {"program": "look", "lease": "look", "webhook": "bad", "clock": "bad"}
    assert "elsewhere.example.org" in findings["webhook"][0].found
    assert re.search("30. s ahead of", findings["clock"][0].found)
    for token, address, part in ((SECRET, telegram.url, "refuses the token"), ("HUSHED and none", telegram.url, "form"),
                                 (SECRET, f"http://127.0.0.1:{nobody}", "does not answer at 127.0.0.1")):
        findings = found(settings(home, url, nobody, telegram_token=token, telegram_api_url=address))
        assert levels(findings)["telegram"] == "bad" and part in findings["telegram"][0].found
        assert "HUSHED" not in "\n".join(one.line() for all_ in findings.values() for one in all_)


def test_what_getme_says() -> None:
    """Privacy mode that is off, and a bot that nobody can add to a group, each with the command that changes it."""
    reads, = doctor._about_groups({"can_read_all_group_messages": True, "can_join_groups": True})
    alone, = doctor._about_groups({"can_read_all_group_messages": False, "can_join_groups": False})
    assert "/setprivacy" in reads.way_out and "/setjoingroups" in alone.way_out


def test_who_listens(home: Path, nobody: int, telegram: TelegramInThread) -> None:
    """The process that holds the lease is named; one that has ended, or has not renewed it, too."""
    url = fresh_sqlite(home)
    mine = settings(home, url, nobody, telegram_token=telegram.token, telegram_api_url=telegram.url)
    here, now = this_process(), clock()
    book = open_book(url)
    for holder, since, level in ((str(here), now, "ok"), ("far/kernel/1/2/ab", now - 2 * LASTS, "look"),
                                 (str(here).replace(here.started, "1"), now, "look")):
        with book.transaction() as tx:
            tx.execute(leases.leases.delete())
            leases.take(tx, "telegram:7000000001", holder, since, LASTS)
        lease, = found(mine)["lease"]
        assert lease.level == level and f"process {holder.split('/')[2]} on" in lease.found
    book.close()


async def test_beside_a_running_program(home: Path) -> None:
    """It may be asked while the program runs, whose page it reads."""
    import asyncio

    app = App(Settings(home=home, web_port=0), clock)
    async with app:
        app.metrics.job_missed(3)
        findings = await asyncio.to_thread(found, Settings(home=home, web_port=app.browser.port))
    assert levels(findings) == {"program": "look"}
    assert [one.level for one in findings["program"]] == ["ok", "look"]
    assert "has not woken 3 times" in findings["program"][1].found


def test_the_command(home: Path, nobody: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line a check; 1 when something is bad, 0 when not; a setting that cannot be read is a finding, too."""
    environment = {**os.environ, "LOGBOOK_HOME": str(home), "LOGBOOK_WEB_PORT": str(nobody)}
    opened(Settings(home=home)).close()

    def run(**more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "bot", "doctor"], cwd=ROOT, env={**environment, **more},
                              capture_output=True, text=True, timeout=60)

    well = run()
    assert (well.returncode, well.stderr) == (0, "")
    assert all(line[:6] in ("ok    ", "look  ") for line in well.stdout.splitlines())
    (home / "seal.key").chmod(0o644)
    assert run().returncode == 1
    wrong = run(LOGBOOK_WEB_PORT="s3cret")
    assert wrong.returncode == 1 and wrong.stdout.startswith("bad   settings: LOGBOOK_WEB_PORT cannot be used")
    assert "s3cret" not in wrong.stdout + wrong.stderr
