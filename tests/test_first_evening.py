"""The real program, as a stranger meets it: `logbook run`, its link opened on a phone, an evening logged, a crash."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import re
import secrets
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from storage import invitations, people, units
from storage.database import open_book
from storage.invitations import Seal
from tests.browser_fixture import chromium
from tests.killed import in_group
from tests.ports import Port

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.chromium]

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "locale": "en-GB", "has_touch": True}
ROOT = Path(__file__).parent.parent
REFLECTION = "Two of the older ones taught the new ones billiards = and \"nobody\" had asked them to; ääkköset too."
CODE_ASKED = "Type or paste your invitation code."


def environment(home: Path, **settings: object) -> dict[str, str]:
    """Nothing of Logbook's but what is given here."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("LOGBOOK_")}
    return {**bare, "LOGBOOK_HOME": str(home), **{f"LOGBOOK_{name}": str(value) for name, value in settings.items()}}


class Server:
    """`logbook run` as a process of its own on a port that stays the same over its starts."""

    def __init__(self, home: Path) -> None:
        self.home, self.port = home, Port()
        self.address = f"http://127.0.0.1:{self.port.number}"
        self.process: asyncio.subprocess.Process | None = None
        self.said = ""
        self.log = home.with_name("stderr")

    async def start(self, *options: str) -> None:
        """Returns once it has printed all it has to say; `said` is what that was."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", *options, cwd=ROOT,
            env=environment(self.home, WEB_PORT=self.port.number), stdout=asyncio.subprocess.PIPE,
            stderr=self.log.open("ab"), start_new_session=True)
        assert self.process.stdout is not None
        lines: list[str] = []
        async with asyncio.timeout(60):
            while not lines or "Ctrl-C" not in lines[-1]:
                line = await self.process.stdout.readline()
                assert line, f"it ended with {await self.process.wait()} after saying {lines}"
                lines.append(line.decode())
        self.said = "".join(lines)

    def link(self) -> str:
        """The one-time link it printed."""
        found = re.search(r"http://\S+/(?:setup|join)/\S+", self.said)
        assert found, self.said
        return found[0]

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def ctrl_c(self) -> int:
        """What a terminal does on Ctrl-C: the signal goes to every process of the program; the exit code."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGINT)
        return await asyncio.wait_for(self.process.wait(), 20)

    async def is_gone(self) -> None:
        """Until nothing that it had started is left."""
        assert self.process is not None
        async with asyncio.timeout(20):
            while in_group(self.process.pid):
                await asyncio.sleep(0.05)

    async def export(self, out: Path) -> list[dict[str, str]]:
        """`logbook export`, while this server may be running; the rows of its sessions.csv."""
        done = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "export", "--out", str(out), env=environment(self.home), cwd=ROOT,
            stdout=asyncio.subprocess.PIPE)
        said, _ = await asyncio.wait_for(done.communicate(), 60)
        assert done.returncode == 0 and str(out / "sessions.csv") in said.decode()
        with (out / "sessions.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))


@asynccontextmanager
async def running(home: Path, *options: str) -> AsyncIterator[Server]:
    server = Server(home)
    try:
        await server.start(*options)
        yield server
    finally:
        if server.process is not None and server.process.returncode is None:
            await server.kill()
        server.port.close()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


class Phone:
    """Somebody's phone with the chat open: taps buttons, types, reads the newest thing said."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def button(self, label: str) -> Locator:
        """A button that can be tapped now; what cannot is hidden."""
        return self.page.get_by_role("button", name=label, exact=True)

    async def taps(self, *labels: str) -> None:
        for label in labels:
            await self.button(label).click()

    async def types(self, *lines: str) -> None:
        for line in lines:
            await self.page.get_by_label("Write, or tap above").fill(line)
            await self.page.keyboard.press("Enter")
            await expect(self.page.locator("#sending .mine")).to_have_count(0)

    async def is_told(self, said: str) -> None:
        """The newest thing said contains this."""
        await expect(self.page.locator("#log .turn:not(.mine) .bubble").last).to_contain_text(said)

    async def is_answered(self, *lines: str) -> None:
        """Each line typed is answered before the next: by one bubble more than there were."""
        told = self.page.locator("#log .turn:not(.mine) .bubble")
        for line in lines:
            before = await told.count()
            await self.types(line)
            await expect(told).to_have_count(before + 1)

    async def does(self, *steps: tuple[str, str]) -> None:
        """Steps of what is asked, and the answer to it: typed, or tapped where it stands in brackets."""
        for asked, answer in steps:
            await self.is_told(asked)
            await (self.taps(answer[1:-1]) if answer.startswith("[") else self.types(answer))

    async def bubbles(self) -> list[str]:
        return await self.page.locator("#log .bubble").all_inner_texts()


@asynccontextmanager
async def phones(browser: Browser, *addresses: str) -> AsyncIterator[list[Phone]]:
    """Each in a browser of its own; fails when one of them complains on its console."""
    complaints: list[str] = []
    async with AsyncExitStack() as stack:
        opened = []
        for address in addresses:
            page = await (await stack.enter_async_context(await browser.new_context(**PHONE))).new_page()
            page.on("pageerror", lambda error: complaints.append(str(error)))
            await page.goto(address)
            opened.append(Phone(page))
        yield opened
    assert complaints == []


async def sees_the_week(phone: Phone) -> tuple[str, str]:
    """The newest picture has been drawn and loaded, full size; its words, and the words of its bubble."""
    picture = phone.page.locator("#log figure img").last
    await expect(picture).to_be_visible(timeout=30_000)
    await phone.page.wait_for_function(
        "() => { const all = document.querySelectorAll('#log figure img'); const last = all[all.length - 1];"
        " return last && last.complete && last.naturalWidth; }", timeout=30_000)
    assert await picture.evaluate("image => [image.naturalWidth, image.naturalHeight]") == [1080, 1350]
    box = await picture.bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 390
    return str(await picture.get_attribute("alt")), await phone.page.locator("#log .shows .bubble").last.inner_text()


SET_UP = (
    ("Language · Kieli", "[English]"),
    ("Nobody has set up an organisation here yet.", "[Set up my organisation]"),
    ("Do you accept them for your organisation?", "[Accept]"),
    ("What is your organisation called?", "Lakeside youth service"),
    ("What do your colleagues call you?", "Veikko"),
    ("Which language do your teams read?", "[English]"),
    ("Which time zone?", "[Helsinki]"),
    ("What is it called?", "Boathouse"),
    ("What happens there?", "[Open evening]"),
    ("What do you call it?", "[Open evening]"),
    ("When, week by week?", "[Skip]"),
    ("Boathouse · Open evening.", "[That is all]"),
    ("Do you work at Boathouse yourself", "[Yes]"),
    ("Is everything right?", "[Set it up]"),
    ("Lakeside youth service is set up.", "/log"),
)
# Midnight, so that this evening has begun at whatever time of the day these tests run.
BY_HAND = (("What was it?", "[Open evening]"), ("Which day?", "[Today]"), ("From when to when?", "0-1:30"),
           ("Held?", "[Yes, at these times]"))


async def test_first_evening(browser: Browser, tmp_path: Path) -> None:
    """From an empty folder to a week's picture and an export with the very numbers given; a crash loses nothing."""
    async with running(tmp_path / "home") as server, phones(browser, server.link()) as (phone,):
        await phone.does(*SET_UP, *BY_HAND)
        await a_session_with_a_reload(phone)
        await the_week(phone)
        await the_export(server, tmp_path / "out")
        await the_used_link(browser, server)
        await a_crash(phone, server)
    assert (tmp_path / "home" / "seal.key").stat().st_mode & 0o077 == 0


async def a_session_with_a_reload(phone: Phone) -> None:
    """Counts, ages and the rest; in the middle the page is loaded again and goes on where it was."""
    await phone.does(("How many came?", "14 18 1 2"), ("35 came. Mostly which ages?", "[Count ages]"))
    await phone.is_told("How many of each age?")
    before = await phone.bubbles()
    await phone.page.reload()
    await phone.is_told("How many of each age?")
    assert await phone.bubbles() == before
    for label in ("Mostly instead", "Skip", "Back"):
        await expect(phone.button(label)).to_be_visible()
    await expect(phone.button("As planned")).to_have_count(0)
    await phone.does(("How many of each age?", "13-15 20, 16-17 8"), ("New faces?", "[2]"),
                     ("Did young people plan and run part of it?", "[Yes]"),
                     ("How many of them planned and ran it?", "4"), ("How long was the part they ran?", "45 min"),
                     ("No names, please", REFLECTION))
    await expect(phone.button("Save")).to_be_visible()
    card = (await phone.bubbles())[-1]
    for said in ("0–1:30", "35 (girls 14, boys 18, non-binary 1, not known 2)", "13–15: 20, 16–17: 8, 7 not known",
                 "45 min", REFLECTION):
        assert said in card
    await phone.taps("Save")
    await phone.is_told("35 visits. Thank you!")


async def the_week(phone: Phone) -> None:
    """The chart is there, with words that say its numbers to whoever cannot see it."""
    await phone.types("/week")
    await phone.does(("Which week of Boathouse?", "[This week so far]"))
    alt, bubble = await sees_the_week(phone)
    for said in ("Boathouse, week ", "35 visits", "Girls 14", "boys 18", "2 new faces",
                 "1 h 30 min in all, 45 min run by young people"):
        assert said in alt and said in bubble
    assert "Invented" not in bubble


async def the_export(server: Server, out: Path) -> None:
    """Taken out while the server runs: exactly what was told, and nothing that nobody was asked."""
    (row,) = await server.export(out)
    today = row["date"]
    assert {name: row[name] for name in row if name not in ("created", "edited", "written", "prompt", "late")} == {
        "organisation": "Lakeside youth service", "unit": "Boathouse", "activity": "Open evening", "kind": "open",
        "date": today, "start": f"{today}T00:00", "end": f"{today}T01:30", "status": "held", "cancelled_reason": "",
        "area": "", "girls": "14", "boys": "18", "nonbinary": "1", "unknown": "2", "total": "35",
        "ages_mode": "counted", "mostly_1": "", "mostly_2": "", "age_under_10": "0", "age_10_12": "0",
        "age_13_15": "20", "age_16_17": "8", "age_18_24": "0", "age_25_28": "0", "age_unknown": "7", "new_faces": "2",
        "producers": "4", "produced_minutes": "45", "minutes": "90", "workers": "", "volunteers": "", "tags": "",
        "aim": "", "reflection": REFLECTION, "visibility": "team", "author": "Veikko", "revision": "1",
        "from_plan": "false", "partner": "false", "session_id": "1", "organisation_id": "1", "unit_id": "1",
        "activity_id": "1", "author_id": "1"}
    with (out / "organisations.csv").open(encoding="utf-8-sig", newline="") as file:
        (organisation,) = csv.DictReader(file)
    assert organisation["terms_version"] and organisation["terms_accepted"] and organisation["terms_accepted_by"] == "1"


async def the_used_link(browser: Browser, server: Server) -> None:
    """A second browser with the used set-up link is told so kindly, and asked for a code it cannot guess."""
    async with phones(browser, server.link()) as (late,):
        await late.does(("Language · Kieli", "[English]"))
        await late.is_told(CODE_ASKED)
        assert "That code has been used already. Whoever invited you can make a new one." in await late.bubbles()
        await late.types("AAAAA-BBBB1")
        await expect(late.page.locator("#log")).to_contain_text("I do not know that code.")
        await late.is_told(CODE_ASKED)


async def a_crash(phone: Phone, server: Server) -> None:
    """kill -9 in the middle of a question: the page says that it connects again, and what is typed meanwhile counts."""
    await phone.types("/log")
    await phone.does(*BY_HAND[:1])
    await phone.is_told("Which day?")
    before = await phone.bubbles()
    await server.kill()
    await phone.page.get_by_label("Write, or tap above").fill("2.2.2001")
    await phone.page.keyboard.press("Enter")
    await expect(phone.page.get_by_role("status")).to_have_text("Not sent yet; trying again…")
    await server.start()
    assert "/setup/" not in server.said
    await phone.is_told("is more than 14 days ago")
    await expect(phone.page.get_by_role("status")).to_have_text("")
    assert (await phone.bubbles())[:len(before)] == before
    await expect(phone.page.locator("#subtitle")).to_have_text("Boathouse · Veikko")
    await expect(phone.button("Today")).to_be_visible()
    await phone.types("/cancel", "/start")
    await phone.is_told("Good to see you, Veikko.")


# Two people, on a book that is set up

def prepared(home: Path) -> str:
    """A home with Lakeside, its Boathouse and its mentor Veikko in it; the token of a sign-in link of his."""
    home.mkdir(mode=0o700)
    (home / "seal.key").write_bytes(secrets.token_bytes(32))
    from storage.migrations import migrate

    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    migrate(book)
    seal, now, token = Seal((home / "seal.key").read_bytes()), datetime.now(UTC), secrets.token_urlsafe(16)
    with book.transaction() as tx:
        lakeside = units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", now, terms_version="2026-11")
        boathouse = units.open_unit(tx, lakeside, "Boathouse", now)
        units.add_activity(tx, boathouse, "Open evening", "open", [], now)
        units.add_activity(tx, boathouse, "Homework club", "group", [], now)
        veikko = people.new_member(tx, "Veikko", "en", now)
        people.give_role(tx, veikko, "mentor", lakeside, None, now)
        invitations.invite(tx, "sign_in", seal.of(token), seal.of("-"), now, member_id=veikko)
    book.close()
    return token


async def test_two_people(browser: Browser, tmp_path: Path) -> None:
    """The mentor invites; a colleague opens the link on another phone, joins, and both log at the same time."""
    token = prepared(tmp_path / "home")
    async with (running(tmp_path / "home") as server,
                phones(browser, f"{server.address}/join/{token}", server.address) as (veikko, stranger)):
        await veikko.does(("Language · Kieli", "[English]"), ("Is that you?", "[Yes, that is me]"),
                          ("Good to see you, Veikko.", "/invite"), ("Whom do you invite?", "[A youth worker]"),
                          ("Good once, for 7 days.", "[Make it]"))
        await veikko.is_told("This link opens on this computer only.")
        made = next(said for said in await veikko.bubbles() if "Good once, until" in said)
        link = re.search(rf"{re.escape(server.address)}/join/\S+", made)
        assert link is not None
        await expect(veikko.page.locator("#log figure.qr img")).to_have_attribute("alt", link[0])
        await nobody_sets_anything_up(stranger, server)
        async with phones(browser, link[0]) as (aino,):
            await aino.does(("Language · Kieli", "[English]"), ("Veikko invites you to Boathouse", "Aino"))
            await aino.is_told("Welcome to Boathouse!")
            assert aino.page.url == f"{server.address}/"
            await asyncio.gather(an_evening(veikko, "Open evening", "14 18 1 0 / 13-15 / +2"),
                                 an_evening(aino, "Homework club", "3 4 0 1 / 10-12 / +0"))
            assert await veikko.page.locator("#log").inner_text() != await aino.page.locator("#log").inner_text()
            await expect(aino.page.locator("#log")).not_to_contain_text("33 visits")
        rows = await server.export(tmp_path / "out")
        assert sorted((row["author"], row["activity"], row["total"], row["new_faces"]) for row in rows) == [
            ("Aino", "Homework club", "8", "0"), ("Veikko", "Open evening", "33", "2")]


async def an_evening(phone: Phone, activity: str, counts: str) -> None:
    """Log today's session of an activity in the quick way."""
    await phone.types("/log")
    await phone.does(("What was it?", f"[{activity}]"), *BY_HAND[1:], ("How many came?", counts),
                     ("Did young people plan and run part of it?", "[No]"), ("No names, please", "[Skip]"))
    await phone.taps("Save")
    await phone.is_told("visits. Thank you!")


async def nobody_sets_anything_up(stranger: Phone, server: Server) -> None:
    """Without a link anything that is said leads to the question for a code; both probes answer meanwhile."""
    await stranger.page.get_by_role("button", name="Start", exact=True).click()
    await stranger.does(("Language · Kieli", "[English]"))
    await stranger.is_told(CODE_ASKED)
    await stranger.is_answered("hello, I would like to set up my organisation", "/log", "/unit", "/invite", "/week",
                               "/start")
    await stranger.is_told("code")
    seen = " ".join(await stranger.bubbles())
    assert "Set up my organisation" not in seen and "Boathouse" not in seen and CODE_ASKED in seen
    async with httpx.AsyncClient(base_url=server.address, timeout=20) as client:
        alive, ready = await client.get("/healthz"), await client.get("/readyz")
        assert (alive.status_code, alive.json()) == (200, {"status": "ok"})
        assert (ready.status_code, ready.json()) == (200, {"status": "ok", "database": True, "telegram": None})


# The demo

async def test_demo(browser: Browser, tmp_path: Path) -> None:
    """`logbook run --demo` prints a link; behind it the page, the words and the picture say that all is invented.

    Then Ctrl-C in the terminal, with the page still open and the drawing process still there: not a word of trouble.
    """
    async with running(tmp_path / "home", "--demo") as server, phones(browser, server.link()) as (phone,):
        assert "all of it invented" in server.said
        for page in ("/", "/nothing-here"):  # also before anybody has signed in
            found = httpx.get(server.address + page, headers={"Accept-Language": "en"}, timeout=20)
            assert "Invented data" in found.text
        await phone.does(("Language · Kieli", "[English]"), ("Is that you?", "[Yes, that is me]"),
                         ("Good to see you", "/week"), ("Which unit?", "[Boathouse]"),
                         ("Which week of Boathouse?", "[Last week]"))
        alt, bubble = await sees_the_week(phone)
        assert "Invented data: nothing of this has happened." in alt and "Invented data" in bubble
        await expect(phone.page.locator("#invented")).to_be_visible()
        await expect(phone.page.locator("#invented")).to_have_text("Invented data: nothing here has happened.")
        assert await server.ctrl_c() == 0
        await server.is_gone()  # the drawing process has the signal too, if it hears it
        assert server.log.read_text() == ""
    drawn = pictures_of(tmp_path / "home")
    assert drawn and all(picture["footer_right"] == "invented data" for picture in drawn)


def pictures_of(home: Path) -> list[dict[str, Any]]:
    """What was drawn in the weeks shown: the words on the pictures themselves."""
    from sqlalchemy import text

    book = open_book(f"sqlite:///{home / 'logbook.db'}")
    with book.reading() as tx:
        lines = [json.loads(line) for line in tx.execute(text("SELECT line FROM chat_lines")).scalars()]
    book.close()
    screens = [line["screen"] for line in lines if "screen" in line]
    return [screen["picture"]["data"] for screen in screens if screen.get("picture")]
