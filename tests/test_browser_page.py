"""The browser chat as people meet it, in a real Chromium; and as anybody else might ask it, in plain HTTP."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import sys
from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from browser_fixture import NOW, PIXEL, TEXTS, Teller, chromium, serving
from playwright.async_api import Browser, Page, Route, expect
from sqlalchemy import text

import bot.web.guard
from bot.channels import Incoming
from bot.channels.browser import Banner, BrowserChat, CannotListen
from conversations.screen import Button, Document, Line, Picture, Screen
from conversations.words import LANGUAGES, words
from storage.browsers import add_line
from storage.database import Book, open_book
from storage.migrations import migrate
from tests.ports import Port

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.chromium]

ID = "a" * 32
HELD = Screen("Held?", talk=1, step=1, rows=((Button("As planned", "1.1.planned"), Button("Not held", "1.1.not")),
                                             (Button("Back", "1.1.back", quiet=True),)))
COUNTS = Screen("How many came?", talk=1, step=2, typed=True, rows=((Button("Back", "1.2.back", quiet=True),),))
LONG = "enimmäkseen 13–15 tai Lentopalloturnausjärjestely"
REFLECTION = "Two of the older ones taught the new ones billiards without being asked."
CARD = Screen(
    "", title="Open evening, Boathouse, Fri 15 May, 17–21", talk=1, step=3, note="Nothing is written yet.",
    lines=(Line("Came", "33", "1.3.fix:counts", "Correct: numbers"),
           Line("Girls · boys · nb · not known", "14 · 18 · 1 · 0"),
           Line("New faces", "2", "1.3.fix:faces", "Correct: new faces"),
           Line("Reflection", REFLECTION, "1.3.fix:reflection", "Correct: reflection")),
    after="No longer used: hours run by young people.",
    rows=((Button("Save", "1.3.save", primary=True), Button("Add more", "1.3.more")),
          (Button("Back", "1.3.back", quiet=True), Button("Throw away", "1.3.throw", quiet=True))))
WEEK = Screen("Your week.", picture=Picture("week", {"visits": 142}, "142 visits, 18 more than usual"),
              rows=((Button("Open the figures", url="https://example.org/figures"),),))
BOOK = Document("päiväkirja 2026.html", "text/html", "<script>alert('ä')</script>")
UNITS = {"name": "yksiköt.csv", "mimeType": "text/csv", "buffer": "Pääskylä;1\n".encode()}


def evening(said: Incoming) -> list[Screen]:
    """An evening logged in three answers; whatever else is said is said back."""
    answers = {"1.1.planned": [COUNTS], "1.3.save": [Screen("Saved: 33 visits.")],
               "1.3.fix:faces": [Screen("How many new faces?")]}
    if said.command == "start":
        return [HELD]
    if said.command == "week":
        return [WEEK]
    if said.document is not None:
        return [Screen(f"{said.document['name']} it is.", document=BOOK)]
    if said.tap is not None:
        return answers.get(said.tap, [Screen("That question is over.")])
    if said.text == "14 18 1 0":
        return [CARD]
    return [Screen(f"You said: {said.text}")]


@pytest.fixture(scope="module")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("book") / "logbook.db"
    book = open_book(f"sqlite:///{file}")
    migrate(book)
    book.close()
    return file


@pytest.fixture
def book(empty_book: Path, tmp_path: Path) -> Iterator[Book]:
    opened = open_book(f"sqlite:///{shutil.copy(empty_book, tmp_path / 'logbook.db')}")
    yield opened
    opened.close()


@pytest.fixture
def teller() -> Teller:
    return Teller(evening)


@pytest_asyncio.fixture(loop_scope="module")
async def chat(book: Book, teller: Teller) -> AsyncIterator[BrowserChat]:
    """A server of this test's own: what an earlier test's page still posts reaches nobody."""
    async with serving(book, teller) as chat:
        yield chat


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


Visit = Callable[..., Any]


@pytest_asyncio.fixture(loop_scope="module")
async def visit(browser: Browser) -> AsyncIterator[Visit]:
    """Opens pages, each in a browser of its own, and fails if any of them complained on its console."""
    async with AsyncExitStack() as stack:
        complaints: list[str] = []

        async def visit(address: str, **settings: Any) -> Page:
            phone = {"viewport": {"width": 390, "height": 844}, "locale": "en-GB", **settings}
            page: Page = await (await stack.enter_async_context(await browser.new_context(**phone))).new_page()
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda line: complaints.append(line.text) if "Security Policy" in line.text else None)
            await page.goto(address)
            return page

        yield visit
        assert complaints == []


@asynccontextmanager
async def asking(chat: BrowserChat, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client that posts as our page does."""
    given = {"Origin": chat.address, **headers}
    async with httpx.AsyncClient(base_url=chat.address, headers=given, timeout=20) as client:
        yield client


def rows_of(book: Book, table: str) -> list[Any]:
    with book.reading() as tx:
        return list(tx.execute(text(f"SELECT * FROM {table}")).mappings())


def button(page: Page, label: str) -> Any:
    return page.get_by_role("button", name=label, exact=True)


def bubbles(page: Page) -> Any:
    return page.locator("#log .bubble")


async def type_in(page: Page, typed: str) -> None:
    await page.get_by_label("Write, or tap above").fill(typed)
    await page.keyboard.press("Enter")


# A talk

async def test_talk(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """Tapped and typed answers go to the desk, are shown as the person's own words, and are answered."""
    page = await visit(f"{chat.address}/")
    await button(page, "Start").click()
    await button(page, "As planned").click()
    await expect(page.locator(".mine .bubble")).to_have_text("You: As planned")
    await expect(bubbles(page).last).to_have_text("How many came?")
    await type_in(page, "14 18 1 0")
    await expect(page.locator(".mine .bubble").last).to_have_text("You: 14 18 1 0")
    await button(page, "Save").click()
    await expect(bubbles(page).last).to_have_text("Saved: 33 visits.")
    assert [(one.command, one.tap, one.text) for one in teller.played] == [
        ("start", None, None), (None, "1.1.planned", None), (None, None, "14 18 1 0"), (None, "1.3.save", None)]
    assert {(one.person, one.chat, one.language, one.group) for one in teller.played} == {
        (teller.played[0].chat, teller.played[0].chat, "en", False)}


async def test_answered_question_has_no_buttons(chat: BrowserChat, visit: Visit) -> None:
    """Only the newest question of a talk can be tapped; one already answered cannot."""
    page = await visit(f"{chat.address}/join/abc")
    await button(page, "As planned").click()
    await expect(button(page, "Back")).to_have_count(1)
    await expect(button(page, "As planned")).to_have_count(0)
    await type_in(page, "14 18 1 0")
    await expect(button(page, "Save")).to_be_visible()
    await expect(button(page, "Back")).to_have_count(1)
    await button(page, "Save").click()
    await expect(bubbles(page).last).to_have_text("Saved: 33 visits.")
    await expect(page.locator("#log").get_by_role("button")).to_have_count(0)


async def test_questions_of_two_talks(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """A question pushed meanwhile leaves the open one alone; one that the desk calls over loses its buttons."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    name = teller.played[0].chat
    shown = await chat.send(name, replace(HELD, text="And on Sunday?", talk=2, rows=((Button("It was", "2.1.was"),),)))
    reminder = Screen("Week 20 is open.", rows=((Button("Log now", "new:log"),),))
    await chat.send(name, reminder)
    for label in ("As planned", "It was", "Log now"):
        await expect(button(page, label)).to_be_visible()
    await chat.send(name, reminder, strips=shown)
    await expect(button(page, "It was")).to_have_count(0)
    await expect(button(page, "Log now")).to_have_count(1)
    await expect(button(page, "As planned")).to_be_visible()


async def test_reload(chat: BrowserChat, visit: Visit) -> None:
    """A reload in the middle shows the same lines, and the open question can still be answered."""
    page = await visit(f"{chat.address}/join/abc")
    await button(page, "As planned").click()
    await type_in(page, "14 18 1 0")
    await expect(button(page, "Save")).to_be_visible()
    before = await bubbles(page).all_inner_texts()
    await page.reload()
    await expect(button(page, "Save")).to_be_visible()
    assert await bubbles(page).all_inner_texts() == before
    await expect(button(page, "As planned")).to_have_count(0)
    await button(page, "Save").click()
    await expect(bubbles(page).last).to_have_text("Saved: 33 visits.")


async def test_restart(book: Book, teller: Teller, visit: Visit) -> None:
    """While the server is away the page says so; then it shows what it missed and sends what was typed meanwhile."""
    with Port() as port:
        async with serving(book, teller, port=port.number) as chat:
            page = await visit(f"{chat.address}/join/abc")
            await expect(button(page, "As planned")).to_be_visible()
        await type_in(page, "are you there?")
        await expect(page.get_by_role("status")).to_have_text("Not sent yet; trying again…")
        async with serving(book, teller, port=port.number) as again:
            await again.send(teller.played[0].chat, Screen("Said while you were away."))
            await expect(page.locator("#log")).to_contain_text("Said while you were away.")
            await expect(page.locator("#log")).to_contain_text("You said: are you there?")
            await expect(page.get_by_role("status")).to_have_text("")
    assert [one.text for one in teller.played] == [None, "are you there?"]


async def test_two_people(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """Aino and Petri talk at the same time; each sees only their own chat."""
    aino, petri = await asyncio.gather(visit(f"{chat.address}/join/aino"), visit(f"{chat.address}/join/petri"))
    await asyncio.gather(type_in(aino, "from Aino"), type_in(petri, "from Petri"))
    await expect(bubbles(aino).last).to_have_text("You said: from Aino")
    await expect(bubbles(petri).last).to_have_text("You said: from Petri")
    assert "Petri" not in await aino.locator("body").inner_text()
    assert "Aino" not in (await petri.locator("#log").inner_text())
    assert len({one.chat for one in teller.played}) == 2


async def test_two_tabs(chat: BrowserChat, visit: Visit) -> None:
    """Two tabs of one browser show the same chat; what is answered in one cannot be tapped in the other."""
    one = await visit(f"{chat.address}/join/abc")
    await expect(button(one, "As planned")).to_be_visible()
    other = await one.context.new_page()
    await other.goto(f"{chat.address}/")
    await button(other, "As planned").click()
    await expect(bubbles(one).last).to_have_text("How many came?")
    await expect(button(one, "As planned")).to_have_count(0)
    await expect(one.locator(".mine")).to_have_count(1)


async def test_link_starts_once(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """An invitation's page uses it by itself, keeps it out of the address and the lines, and not again on a reload."""
    page = await visit(f"{chat.address}/setup/s3cret-code")
    await expect(button(page, "As planned")).to_be_visible()
    await expect(page).to_have_url(f"{chat.address}/")
    await page.reload()
    await expect(button(page, "As planned")).to_be_visible()
    await type_in(page, "hello")  # after whatever the page had to send by itself
    await expect(bubbles(page).last).to_have_text("You said: hello")
    assert [(one.command, one.payload) for one in teller.played] == [("start", "s3cret-code"), (None, "")]
    assert "s3cret" not in str(rows_of(chat.book, "chat_lines"))


async def test_lost_answer(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """Where the answer to a message gets lost on the way the page sends it again, and it is played and shown once."""
    page = await visit(f"{chat.address}/")
    lost: list[object] = []

    async def lose(route: Route) -> None:
        if len(lost) < 2:
            lost.append(await route.fetch())
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/chat/say", lose)
    await button(page, "Start").click()
    await button(page, "As planned").click()
    await expect(bubbles(page).last).to_have_text("How many came?")
    await expect(page.locator(".mine")).to_have_count(1)
    assert [one.command or one.tap for one in teller.played] == ["start", "1.1.planned"]


async def test_unsent_survives_a_reload(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """What the server has not taken yet is said to be so, is kept when the page is loaded again, and is sent once."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    await page.route("**/chat/say", lambda route: route.fulfill(status=500))
    await type_in(page, "one")
    await expect(page.get_by_role("status")).to_have_text("Not sent yet; trying again…")
    await type_in(page, "two")
    await expect(page.get_by_role("status")).to_have_text("Not sent yet; trying again…")
    await page.reload()
    await expect(page.locator("#sending .mine")).to_have_text(["You: one", "You: two"])
    await page.unroute("**/chat/say")
    await expect(bubbles(page).last).to_have_text("You said: two")
    await expect(page.get_by_role("status")).to_have_text("")
    await expect(page.locator("#sending .mine")).to_have_count(0)
    await page.reload()
    await expect(bubbles(page).last).to_have_text("You said: two")
    assert [one.text for one in teller.played] == [None, "one", "two"]


async def test_counting_fast(book: Book, visit: Visit) -> None:
    """On a slow line every tap of a counter counts: its buttons stay while earlier taps are under way."""
    taps: list[str] = []

    def count(said: Incoming) -> list[Screen]:
        taps.extend([said.tap] if said.tap else [])
        return [Screen(f"Girls {len(taps)}", talk=1, step=len(taps), repeats=True,
                       rows=((Button("Girls +1", f"1.{len(taps)}.0+1"), Button("+5", f"1.{len(taps)}.0+5")),))]

    async with serving(book, Teller(count)) as chat:
        page = await visit(f"{chat.address}/join/abc")
        await expect(button(page, "Girls +1")).to_be_visible()

        async def slowly(route: Route) -> None:
            await asyncio.sleep(0.3)
            await route.continue_()

        await page.route("**/chat/say", slowly)
        for _ in range(8):
            await button(page, "Girls +1").last.dispatch_event("click")  # a thumb waits for no animation
        await expect(bubbles(page).last).to_have_text("Girls 8")
    assert len(taps) == 8


async def test_another_language(book: Book, visit: Visit) -> None:
    """When the talk changes its language the page's own words follow at once."""
    spoken = ["en"]

    def answer(said: Incoming) -> list[Screen]:
        spoken[0] = "fi" if said.text == "suomeksi" else "en"
        return [HELD]

    async with serving(book, Teller(answer), words=words, banner=lambda name: Banner(language=spoken[0])) as chat:
        page = await visit(f"{chat.address}/join/abc")
        await expect(button(page, "As planned")).to_be_visible()
        await type_in(page, "suomeksi")
        await expect(page.locator("html")).to_have_attribute("lang", "fi")
        await expect(page.get_by_label(words("fi").text("browser-write"))).to_be_visible()
        await expect(button(page, words("fi").text("browser-send"))).to_be_visible()


async def test_card(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """The card reads back every answer, with a link of its own to change it, and has one primary action."""
    page = await visit(f"{chat.address}/join/abc")
    await type_in(page, "14 18 1 0")
    card = page.locator(".card")
    await expect(card.get_by_role("heading")).to_have_text(CARD.title)
    assert await card.locator("dt").all_inner_texts() == [line.label for line in CARD.lines]
    assert await card.locator("dd").all_inner_texts() == [line.value for line in CARD.lines]
    await expect(card.get_by_role("button", name="change")).to_have_count(3)
    await expect(page.locator(".row .primary")).to_have_text(["Save"])
    await expect(card).to_contain_text(CARD.after)
    await expect(card).to_contain_text(CARD.note)
    value, link = card.locator("dd").nth(2), button(page, "change: New faces")
    assert (await value.bounding_box())["x"] < (await link.bounding_box())["x"]
    await link.click()
    await expect(page.locator(".mine .bubble").last).to_have_text("You: Correct: new faces")
    await expect(bubbles(page).last).to_have_text("How many new faces?")
    assert teller.played[-1].tap == "1.3.fix:faces"
    await expect(card.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 360, 390])
async def test_card_of_any_words(book: Book, visit: Visit, width: int) -> None:
    """However long a label and its answer are, the way to change it stands beside the label, within the card."""
    lines = tuple(Line("Ikäryhmät jne."[:label], LONG[:value],
                       f"1.1.fix:{value}")
                  for label in (4, 9, 14) for value in (1, 8, 11, 17, 22, 49))
    async with serving(book, Teller(lambda said: [Screen("", title="A card", talk=1, step=1, lines=lines)])) as chat:
        page = await visit(f"{chat.address}/join/abc", viewport={"width": width, "height": 640})
        await expect(page.locator(".card .change:visible")).to_have_count(len(lines))
        beyond = await page.evaluate(
            "[...document.querySelectorAll('.card .line')].filter(line => [...line.children].some(one =>"
            " one.getBoundingClientRect().right > document.querySelector('.card').getBoundingClientRect().right"
            " || one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().left < 0"
            " || (one.matches('button') && one.offsetTop > line.querySelector('dt').offsetTop + 24)))"
            ".map(line => line.innerText)")
    assert beyond == []


async def test_picture(chat: BrowserChat, visit: Visit) -> None:
    """A picture stands in the chat with words for those who cannot see it, opens large and closes by Escape."""
    page = await visit(f"{chat.address}/join/abc")
    await type_in(page, "/week")
    shown = page.get_by_role("img", name="142 visits, 18 more than usual")
    await expect(shown).to_be_visible()
    await expect(shown).to_have_js_property("naturalWidth", 1)
    await button(page, "Enlarge the picture").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    link = page.get_by_role("link", name="Open the figures")
    assert (await link.get_attribute("target"), await link.get_attribute("rel")) == ("_blank", "noopener noreferrer")


async def test_file_is_sent(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """The paper clip asks for a file; it comes once, in its turn, and its name stands in the chat, also after a
    reload. The same file may be sent again."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    assert await page.locator("#file").get_attribute("accept") == ".csv,.txt,.tsv,.xlsx"
    for times in (1, 2):
        async with page.expect_file_chooser() as asked:
            await button(page, "Send a file").click()
        await (await asked.value).set_files(UNITS)
        await expect(bubbles(page).filter(has_text="yksiköt.csv it is.")).to_have_count(times)
    await page.reload()
    await expect(page.locator(".mine .file")).to_have_text(["yksiköt.csv"] * 2)
    sent = [(one.sent, one.document and b64decode(one.document["base64"])) for one in teller.played[1:]]
    assert sent == [("document", UNITS["buffer"])] * 2 and teller.played[1].document["name"] == UNITS["name"]


async def test_file_waits_for_the_network(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """One that did not get through is sent again by itself, and comes once."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    await page.route("**/chat/file", lambda route: route.abort(), times=1)
    await page.locator("#file").set_input_files(UNITS)
    await expect(page.locator(".mine .file")).to_have_text("yksiköt.csv")
    await expect(bubbles(page).filter(has_text="yksiköt.csv it is.")).to_be_visible()
    assert len(teller.played) == 2


async def test_file_too_large(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """It is said with its size, in the language of the page, and what stands in the field stays; a file without
    anything in it is sent, for the question to answer."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    await page.get_by_label("Write, or tap above").fill("half a sentence")
    await page.locator("#file").set_input_files({**UNITS, "buffer": bytes(1_500_000)})
    await expect(page.get_by_role("status")).to_have_text(
        "That file is 1.5 MB; at most 1 MB at once. Send it in parts.")
    await expect(page.get_by_label("Write, or tap above")).to_have_value("half a sentence")
    assert len(teller.played) == 1
    await page.locator("#file").set_input_files({**UNITS, "buffer": b""})
    await expect(bubbles(page).last).to_contain_text("it is.")
    assert teller.played[1].document == {"name": "yksiköt.csv", "base64": ""}


async def test_file_is_given(chat: BrowserChat, visit: Visit) -> None:
    """A card with its name, its size and a link a thumb can hit; it is kept and never shown, whatever is in it."""
    page = await visit(f"{chat.address}/join/abc")
    await page.locator("#file").set_input_files(UNITS)
    link = page.get_by_role("link", name="päiväkirja 2026.html")
    await expect(link).to_have_text("päiväkirja 2026.html 1 kB · Download")
    box = await link.bounding_box()
    assert box is not None and box["height"] >= 46
    async with page.expect_download() as coming:
        await link.click()
    given = await coming.value
    assert given.suggested_filename == BOOK.name and Path(await given.path()).read_bytes() == BOOK.content


async def test_text_stays_text(book: Book, visit: Visit) -> None:
    """Markup and scripts in any words of a screen, an address or an answer are shown as they are and never run."""
    bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;"\'</textarea>'
    screen = Screen(bad, title=bad, note=bad, after=bad, talk=1, lines=(Line(bad, bad, "1.0.k", bad),),
                    rows=((Button(bad, '1.0."><b>'), Button("Evil", url="javascript:document.title=3")),),
                    picture=Picture('"><b>', {}, bad))
    async with serving(book, Teller(lambda said: [screen]), banner=lambda chat: Banner(bad, bad)) as chat:
        page = await visit(f"{chat.address}/join/%22%3E%3Cscript%3Edocument.title=4")
        await expect(bubbles(page)).to_have_count(1)
        await type_in(page, bad)
        await expect(page.locator(".mine .bubble")).to_have_text(f"You: {bad}")
        await expect(bubbles(page)).to_have_count(3)
        await page.reload()
        await expect(bubbles(page)).to_have_count(3)
        for at in ("h2", ".bubble > p", "dt", "dd", ".row button"):
            await expect(page.locator(at).first).to_have_text(bad)
        await expect(page.locator("#subtitle")).to_have_text(bad)
        await expect(page.locator("#log script, #log b, #log img[src=x]")).to_have_count(0)
        await expect(page.get_by_text("Evil")).to_have_count(0)
        await expect(page).to_have_title(bad)


@pytest.mark.parametrize(("width", "letters"), [(320, "100%"), (390, "200%"), (1280, "100%")])
async def test_fits(chat: BrowserChat, visit: Visit, width: int, letters: str) -> None:
    """Nothing needs scrolling sideways, not on the smallest phone and not with letters twice as large."""
    page = await visit(f"{chat.address}/join/abc", viewport={"width": width, "height": 640})
    await page.evaluate("letters => { document.documentElement.style.fontSize = letters }", letters)
    await type_in(page, "14 18 1 0")
    await expect(button(page, "Save")).to_be_visible()
    await type_in(page, "/week")
    await type_in(page, "Lentopalloturnausjärjestelytoimikunta" * 3)
    await expect(bubbles(page).last).to_contain_text("You said")
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    beyond = "[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth)"
    assert await page.evaluate(f"{beyond}.length") == 0


async def test_thumbs(chat: BrowserChat, visit: Visit) -> None:
    """Whatever can be tapped is at least 46 px high and wide, also the small links of a card."""
    page = await visit(f"{chat.address}/", viewport={"width": 320, "height": 640})
    await expect(button(page, "Start")).to_be_visible()
    seen = await targets(page)
    await button(page, "Start").click()
    await expect(button(page, "As planned")).to_be_visible()
    seen |= await targets(page)
    await type_in(page, "14 18 1 0")
    await expect(button(page, "Save")).to_be_visible()
    await type_in(page, "/week")
    await expect(page.get_by_role("link")).to_be_visible()
    seen |= await targets(page)
    assert {"Start", "As planned", "Save", "change", "Open the figures", ""} <= seen.keys()
    assert {label: size for label, size in seen.items() if min(size) < 46} == {}


async def targets(page: Page) -> dict[str, tuple[float, float]]:
    found = {}
    for one in await page.locator("button:visible, a:visible, textarea:visible").all():
        box = await one.bounding_box()
        found[await one.inner_text()] = (round(box["width"], 1), round(box["height"], 1)) if box else (0.0, 0.0)
    return found


async def test_keyboard_only(chat: BrowserChat, visit: Visit) -> None:
    """Without a mouse: the new question's first answer has the focus, typed questions have it in the field."""
    page = await visit(f"{chat.address}/")
    await button(page, "Start").focus()
    await page.keyboard.press("Enter")
    await expect(button(page, "As planned")).to_be_focused()
    await page.keyboard.press("Space")
    await expect(page.get_by_label("Write, or tap above")).to_be_focused()
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await expect(bubbles(page).last).to_have_text("You said: one\ntwo")


async def test_spoken(chat: BrowserChat, visit: Visit) -> None:
    """New lines are announced, old ones are not; question and buttons belong together; the page names its language."""
    page = await visit(f"{chat.address}/join/abc")
    log = page.get_by_role("log")
    await expect(log).to_have_attribute("aria-busy", "false")
    await expect(page.get_by_role("group", name="Held?")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(button(page, "Send")).to_be_visible()


async def test_reading_back_is_not_interrupted(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """Who has scrolled up stays there when something comes, and is told; the newest line is one tap away."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    for number in range(30):
        await chat.send(teller.played[0].chat, Screen(f"Line {number}."))
    await page.reload()
    await expect(page.get_by_text("Line 29.")).to_be_in_viewport()
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, -900)
    await expect(page.get_by_text("Line 29.")).not_to_be_in_viewport()
    await chat.send(teller.played[0].chat, Screen("News."))
    await button(page, "New message").click()
    await expect(page.get_by_text("News.")).to_be_in_viewport()
    await expect(page.locator("#newer")).to_be_hidden()


async def test_too_long_comes_back(chat: BrowserChat, teller: Teller, visit: Visit) -> None:
    """A text that is too long is refused kindly and stands in the field again, not lost."""
    page = await visit(f"{chat.address}/join/abc")
    await type_in(page, "a" * 20_001)
    await expect(page.get_by_role("status")).to_have_text("That is very long: 20001 characters; 20000 fit.")
    await expect(page.get_by_label("Write, or tap above")).to_have_value("a" * 20_001)
    await expect(page.locator(".mine")).to_have_count(0)
    assert len(teller.played) == 1


async def test_banner(book: Book, teller: Teller, visit: Visit) -> None:
    """The heading follows the talk: nobody at first, then the unit and the name; invented data are called so, and while
    somebody practises, that nothing counts."""
    joined: list[Banner] = []
    async with serving(book, teller, banner=lambda name: joined[-1] if joined else None) as chat:
        page = await visit(f"{chat.address}/")
        await expect(page.get_by_role("heading", name="Logbook")).to_be_visible()
        await expect(page.locator("#invented")).to_be_hidden()
        joined.append(Banner("", "Boathouse · Aino", invented=True))
        await button(page, "Start").click()
        await expect(page.locator("#subtitle")).to_have_text("Boathouse · Aino")
        await expect(page.get_by_text("Invented data: nothing here has happened.")).to_be_visible()
        joined.append(Banner("", "Boathouse · Aino", practice=True))
        await type_in(page, "14 18 1 0")
        await expect(page.locator("#invented")).to_have_text("Practice: nothing here counts.")


async def test_forgotten_browser(chat: BrowserChat, visit: Visit) -> None:
    """A browser whose row is gone is told so when it connects again, and can start anew."""
    page = await visit(f"{chat.address}/join/abc")
    await expect(button(page, "As planned")).to_be_visible()
    with chat.book.transaction() as tx:
        tx.execute(text("DELETE FROM browsers"))
    await page.evaluate("dispatchEvent(new Event('online'))")
    await expect(page.get_by_text("This browser is new to us.")).to_be_visible()
    await button(page, "Start").click()
    await expect(bubbles(page)).to_have_text(["Held?", "Held?"])
    await expect(button(page, "As planned")).to_have_count(1)
    assert len(rows_of(chat.book, "browsers")) == 1


async def test_contrast() -> None:
    """Every pair of ink and paper in both schemes has a contrast of at least 4.5, edges of 3."""
    style = (Path(bot.web.guard.__file__).parent / "static" / "chat.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root {(.*?)}", style, re.DOTALL)
    schemes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+)", block)) for block in blocks]
    assert len(schemes) == 2
    pairs = [("ink", "paper"), ("grey", "paper"), ("link", "paper"), ("link", "press"), ("invented-ink", "invented"),
             ("paper", "ink")]
    for scheme in schemes:
        assert all(contrast(scheme[one], scheme[other]) >= 4.5 for one, other in pairs)
        assert contrast("#ffffff", scheme["blue"]) >= 4.5
        assert min(contrast(scheme["edge"], scheme["paper"]), contrast(scheme["blue-edge"], scheme["ground"])) >= 3


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    def light(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
        parts = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


# Plain HTTP

async def test_looking_leaves_no_trace(chat: BrowserChat, teller: Teller) -> None:
    """No GET makes a browser known or uses an invitation up, so a link's preview does neither."""
    async with asking(chat) as client:
        for path in ("/", "/join/abc", "/setup/abc", "/chat/lines", "/chat/stream", "/picture/1.png", "/healthz"):
            answer = await client.get(path)
            assert "set-cookie" not in answer.headers
        assert (await client.head("/join/abc")).status_code == 200
    assert rows_of(chat.book, "browsers") == rows_of(chat.book, "chat_lines") == teller.played == []


async def test_cookie(chat: BrowserChat) -> None:
    """The cookie is long, random, kept from scripts and other sites; the book has only its hash."""
    async with asking(chat) as client:
        answer = await client.post("/chat/say", json={"id": ID, "text": "hello"})
        flags = answer.headers["set-cookie"].split("; ")
        assert {"HttpOnly", "Path=/", "SameSite=lax", "Max-Age=15552000"} <= set(flags)
        assert "Secure" not in flags
        secret = flags[0].partition("=")[2]
        assert len(secret) == 43
        row, = rows_of(chat.book, "browsers")
        assert secret not in str(row) and len(row["cookie_hash"]) == 64
        assert row["chat"] not in answer.text + str(answer.headers)


async def test_cookie_behind_https(book: Book, teller: Teller) -> None:
    """With a public https address the cookie is Secure and bound to the host, and that address is known."""
    async with serving(book, teller, public_url="https://Log.example.org/") as chat:
        headers = {"Host": "log.example.org", "Origin": "https://log.example.org"}
        async with asking(chat, **headers) as client:
            answer = await client.post("/chat/say", json={"id": ID, "text": "hello"})
    assert answer.status_code == 200
    assert answer.headers["set-cookie"].startswith("__Host-logbook=") and "Secure" in answer.headers["set-cookie"]


async def test_headers(chat: BrowserChat) -> None:
    """Every answer forbids foreign content, framing, guessing of types and passing on its address."""
    async with asking(chat) as client:
        for path in ("/", "/join/abc", "/nowhere", "/chat/lines", "/static/chat.js", "/healthz"):
            headers = (await client.get(path)).headers
            rules = headers["content-security-policy"]
            assert rules.startswith("default-src 'none'; script-src 'self'; style-src 'self'") and "unsafe" not in rules
            assert "frame-ancestors 'none'" in rules and "form-action 'none'" in rules and "base-uri 'none'" in rules
            assert (headers["referrer-policy"], headers["x-content-type-options"]) == ("no-referrer", "nosniff")
            assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")
            assert "permissions-policy" in headers and "server" not in headers


async def test_hosts(chat: BrowserChat) -> None:
    """Under a name that is not ours nothing is told (a foreign page may have its name point here); probes excepted."""
    async with asking(chat) as client:
        for host in ("evil.example", f"evil.example:{chat.port}", "127.0.0.1", f"127.0.0.1.evil:{chat.port}"):
            assert (await client.get("/", headers={"Host": host})).status_code == 421
        for host in (f"localhost:{chat.port}", f"[::1]:{chat.port}", f"LOCALHOST:{chat.port}"):
            assert (await client.get("/", headers={"Host": host})).status_code == 200
        assert (await client.get("/healthz", headers={"Host": "10.1.2.3"})).status_code == 200


async def test_origins(chat: BrowserChat, teller: Teller) -> None:
    """Posting needs our own origin: another site's page, or one without a name, is refused."""
    async with asking(chat) as client:
        for origin in ("https://evil.example", "null", "", f"https://127.0.0.1:{chat.port}", "http://127.0.0.1"):
            answer = await client.post("/chat/say", json={"id": ID, "text": "x"}, headers={"Origin": origin})
            assert answer.status_code == 403
    assert teller.played == [] and rows_of(chat.book, "browsers") == []


NONSENSE = [
    "", "[]", "{", '{"text": "x"}', f'{{"id": "{ID}"}}', f'{{"id": "{ID}", "text": "x", "tap": "y", "label": "z"}}',
    f'{{"id": "{ID}", "text": 7}}', f'{{"id": "{ID}", "text": "  "}}', f'{{"id": "{ID}", "tap": "a b", "label": "x"}}',
    f'{{"id": "{ID}", "tap": "a", "label": ""}}', '{"id": "short", "text": "x"}', f'{{"id": "{ID}", "command": "a/b"}}',
    f'{{"id": "{ID}", "text": "x", "after": -1}}', f'{{"id": "{ID}", "text": "x", "after": "1"}}', "[" * 60_000,
]


async def test_nonsense(chat: BrowserChat, teller: Teller) -> None:
    """Whatever no page of ours posts is refused, and makes nobody known."""
    async with asking(chat) as client:
        for body in NONSENSE:
            answer = await client.post("/chat/say", content=body, headers={"Content-Type": "application/json"})
            assert answer.status_code == 400, body[:60]
        answer = await client.post("/chat/say", content=json.dumps({"id": ID, "text": "x"}))
        assert answer.status_code == 415
    assert teller.played == [] and rows_of(chat.book, "browsers") == []


async def test_limits(chat: BrowserChat, teller: Teller) -> None:
    """20,000 characters fit; more is refused in words, and a body over 64 kB is not read to its end."""
    async with asking(chat) as client:
        assert (await client.post("/chat/say", json={"id": ID, "text": "ä" * 20_000})).status_code == 200
        for length in (20_001, 70_000):
            answer = await client.post("/chat/say", json={"id": ID, "text": "b" * length})
            assert answer.status_code == 413 and "20000 fit" in answer.json()["error"]
    assert [len(one.text or "") for one in teller.played] == [20_000]


async def test_clean_text(chat: BrowserChat, teller: Teller) -> None:
    """What no database keeps, NUL and halves of characters, does not reach the desk."""
    async with asking(chat) as client:
        sent = f'{{"id": "{ID}", "text": "a\\u0000b\\ud800c"}}'
        await client.post("/chat/say", content=sent, headers={"Content-Type": "application/json"})
    assert teller.played[0].text == "ab?c"


async def test_commands(chat: BrowserChat, teller: Teller) -> None:
    """A slash makes a command, with what follows it; a code after /start is not kept among the lines."""
    async with asking(chat) as client:
        typed = ["/Log", "/start s3cret", "/ask two\nlines", "/5 of them", "1/2", "/week@logbook"]
        for number, line in enumerate(typed):
            await client.post("/chat/say", json={"id": f"{ID}{number}", "text": line})
        await client.post("/chat/say", json={"id": ID, "command": "diary"})
    assert [(one.command, one.payload, one.text) for one in teller.played] == [
        ("log", "", None), ("start", "s3cret", None), ("ask", "two\nlines", None), (None, "", "/5 of them"),
        (None, "", "1/2"), ("week", "", None), ("diary", "", None)]
    assert "s3cret" not in str(rows_of(chat.book, "chat_lines"))


async def test_tap_names_its_message(chat: BrowserChat, teller: Teller) -> None:
    """A tap tells the desk which message it was on; one on something old is taken too, the desk answers it."""
    async with asking(chat) as client:
        await client.post("/chat/say", json={"id": ID, "tap": "1.1.old", "label": "Old", "line": 7})
        lines = (await client.get("/chat/lines")).json()["lines"]
    assert (teller.played[0].tap, teller.played[0].message) == ("1.1.old", {"line": 7})
    assert [line.get("own") or line["screen"]["text"] for line in lines] == ["Old", "That question is over."]


async def test_repeated_post(chat: BrowserChat, teller: Teller) -> None:
    """The same message again, also one whose cookie got lost with its answer, is the same: one line, one browser."""
    async with asking(chat) as client:
        message = {"id": ID, "text": "hello", "after": 0}
        await client.post("/chat/say", json=message)
        await client.post("/chat/say", json=message)
        async with asking(chat) as forgetful:
            await forgetful.post("/chat/say", json=message)
        lines = (await client.get("/chat/lines")).json()["lines"]
    assert [line.get("own") for line in lines] == ["hello", None]
    assert len(teller.played) == len(rows_of(chat.book, "browsers")) == 1
    assert teller.played[0].key == f"{teller.played[0].chat}:{ID}" and len(teller.played[0].key) <= 64


async def test_failed_play_can_be_repeated(book: Book, capfd: pytest.CaptureFixture[str]) -> None:
    """Where the desk fails the page gets a 500 and may send again; nothing of what was written is logged or doubled."""
    failures = [RuntimeError("quotes hello")]

    def answer(said: Incoming) -> list[Screen]:
        if failures:
            desk.played.clear()
            raise failures.pop()
        return [Screen("Now.")]

    desk = Teller(answer)
    async with serving(book, desk) as chat, asking(chat) as client:
        assert (await client.post("/chat/say", json={"id": ID, "text": "hello"})).status_code == 500
        assert (await client.post("/chat/say", json={"id": ID, "text": "hello"})).status_code == 200
        assert len((await client.get("/chat/lines")).json()["lines"]) == 2
    logged = "".join(capfd.readouterr())
    assert "RuntimeError" in logged and "hello" not in logged


async def test_foreign_picture(book: Book, teller: Teller) -> None:
    """A picture is shown to its own chat only, drawn once for all its tabs; nobody else learns that it exists."""
    drawn = []

    async def draw(picture: Picture) -> bytes:
        drawn.append(picture)
        await asyncio.sleep(0.05)
        return PIXEL

    async with serving(book, teller, draw=draw) as chat, asking(chat) as aino, asking(chat) as petri:
        await petri.post("/chat/say", json={"id": "b" * 32, "text": "hello"})
        await aino.post("/chat/say", json={"id": ID, "command": "week"})
        line = (await aino.get("/chat/lines")).json()["lines"][-1]
        assert line["screen"]["picture"] == {"kind": "week", "alt": WEEK.picture.alt if WEEK.picture else "",
                                             "src": f"/picture/{line['n']}.png"}
        shown = await asyncio.gather(*(aino.get(f"/picture/{line['n']}.png") for _ in range(3)))
        assert {one.content for one in shown} == {PIXEL}
        assert shown[0].headers["content-type"] == "image/png"
        for number in (line["n"], line["n"] - 1, 999, 10**30):
            assert (await petri.get(f"/picture/{number}.png")).status_code == 404
        assert (await aino.get(f"/picture/{line['n'] - 1}.png")).status_code == 404
    assert drawn == [WEEK.picture]


async def test_foreign_document(chat: BrowserChat, teller: Teller) -> None:
    """A document goes to its own chat alone, to be kept and not shown; nobody else learns that it exists."""
    async with asking(chat) as aino, asking(chat) as petri:
        for client, name in ((aino, ID), (petri, "b" * 32)):
            await client.post("/chat/say", json={"id": name, "text": "hello"})
        await aino.post("/chat/file", json={"id": "c" * 32, "file": {"name": "a.csv", "base64": "YQ=="}})
        line = (await aino.get("/chat/lines")).json()["lines"][-1]
        assert line["screen"]["document"] == {
            "name": BOOK.name, "size": len(BOOK.content), "src": f"/document/{line['n']}"}
        given = await aino.get(line["screen"]["document"]["src"])
        assert given.content == BOOK.content and given.headers["x-content-type-options"] == "nosniff"
        assert given.headers["content-disposition"] == (
            "attachment; filename*=UTF-8''p%C3%A4iv%C3%A4kirja%202026.html")
        for number in (line["n"], line["n"] - 1, 10**30):
            assert (await petri.get(f"/document/{number}")).status_code == 404
        assert (await aino.get(f"/document/{line['n'] - 1}")).status_code == 404
        async with asking(chat) as stranger:
            assert (await stranger.get(f"/document/{line['n']}")).status_code == 404


async def test_who_may_send_a_file(chat: BrowserChat, teller: Teller) -> None:
    """Known browsers, from our own page, up to the limit, and only what is a file; of it the name alone is kept."""
    file = {"id": "c" * 32, "file": {"name": "a.csv", "base64": "YWJj"}}
    large = {"id": "d" * 32, "file": {"name": "a.csv", "base64": "YWJj" * 350_000}}
    async with asking(chat) as client:
        assert (await client.post("/chat/file", json=file)).status_code == 401
        await client.post("/chat/say", json={"id": ID, "text": "hello"})
        for foreign in ({"Origin": "https://evil.example"}, {"Origin": ""}):
            assert (await client.post("/chat/file", json=file, headers=foreign)).status_code == 403
        assert (await client.post("/chat/file", json={**large, "x": "y" * 100_000})).status_code == 413
        assert (await client.post("/chat/file", json=large)).status_code == 400
        assert (await client.post("/chat/say", json=large)).status_code == 413
        for wrong in ("a.csv", {"name": "a.csv"}, {"name": "", "base64": ""}, {"name": "a", "base64": "Y"},
                      {"name": "a", "base64": "!!!!"}, {"name": 1, "base64": ""}):
            assert (await client.post("/chat/file", json={"id": ID, "file": wrong})).status_code == 400
        assert len(teller.played) == 1
        for _ in range(2):
            assert (await client.post("/chat/file", json=file)).status_code == 200
    assert [one.document for one in teller.played[1:]] == [file["file"]]
    assert "YWJj" not in str(rows_of(chat.book, "chat_lines"))


async def test_failed_picture(book: Book, teller: Teller) -> None:
    """A picture that could not be drawn is tried again the next time."""
    failures = [OSError("no font")]

    async def draw(picture: Picture) -> bytes:
        if failures:
            raise failures.pop()
        return PIXEL

    async with serving(book, teller, draw=draw) as chat, asking(chat) as client:
        await client.post("/chat/say", json={"id": ID, "command": "week"})
        number = (await client.get("/chat/lines")).json()["lines"][-1]["n"]
        assert (await client.get(f"/picture/{number}.png")).status_code == 500
        assert (await client.get(f"/picture/{number}.png")).content == PIXEL


async def test_too_many_newcomers(chat: BrowserChat) -> None:
    """More than sixty new browsers in a minute are asked to wait; known ones are not."""
    async with asking(chat) as known:
        await known.post("/chat/say", json={"id": ID, "text": "hello"})
        chat._opened_at.extend([NOW] * 59)
        async with asking(chat) as late:
            answer = await late.post("/chat/say", json={"id": "b" * 32, "text": "hello"})
        assert (answer.status_code, answer.json()["error"]) == (429, "Too many at once. Wait a moment and try again.")
        assert (await known.post("/chat/say", json={"id": "c" * 32, "text": "hello"})).status_code == 200
    assert len(rows_of(chat.book, "browsers")) == 1


async def test_stream(chat: BrowserChat, teller: Teller) -> None:
    """The stream gives the lines after the last one seen, each under its number; at most eight streams a chat."""
    async with asking(chat) as client, AsyncExitStack() as streams:
        await client.post("/chat/say", json={"id": ID, "text": "one"})
        numbers = [line["n"] for line in (await client.get("/chat/lines")).json()["lines"]]
        for place in range(9):
            opened = await streams.enter_async_context(client.stream(
                "GET", "/chat/stream?after=0", headers={"Last-Event-ID": str(numbers[0])}))
            assert opened.status_code == (200 if place < 8 else 429)
            if place == 0:
                assert opened.headers["content-type"].startswith("text/event-stream")
                first = opened.aiter_lines()
        seen = [await anext(first) for _ in range(10)]
        assert f"id: {numbers[0]}" not in seen and f"id: {numbers[1]}" in seen and "event: caught_up" in seen


async def test_heartbeat(chat: BrowserChat, teller: Teller, monkeypatch: pytest.MonkeyPatch) -> None:
    """A silent stream beats; it also finds lines that another process has written."""
    monkeypatch.setattr("bot.channels.browser.HEARTBEAT", 0.05)
    async with asking(chat) as client:
        await client.post("/chat/say", json={"id": ID, "text": "one"})
        async with client.stream("GET", "/chat/stream") as stream:
            lines = stream.aiter_lines()
            while await anext(lines) != "event: beat":
                pass
            with chat.book.transaction() as tx:
                number = add_line(tx, teller.played[0].chat, {"screen": HELD.plain()}, NOW)
            while await anext(lines) != f"id: {number}":
                pass


async def test_stop_with_open_streams(book: Book, teller: Teller) -> None:
    """Stopping brings every stream to its end; one that had to be cut off would raise here."""
    async with AsyncExitStack() as server:
        chat = await server.enter_async_context(serving(book, teller))
        async with asking(chat) as client:
            await client.post("/chat/say", json={"id": ID, "text": "one"})
            async with client.stream("GET", "/chat/stream") as stream:
                lines = stream.aiter_lines()
                await anext(lines)
                await server.aclose()
                assert [line async for line in lines]


async def test_many_at_once(chat: BrowserChat, teller: Teller) -> None:
    """Forty people at the same moment are all heard, and each gets their own answer."""
    async def one(number: int) -> list[str]:
        async with asking(chat) as client:
            await client.post("/chat/say", json={"id": f"{number:032}", "text": f"I am {number}"})
            lines = (await client.get("/chat/lines")).json()["lines"]
            return [line.get("own") or line["screen"]["text"] for line in lines]

    answers = await asyncio.gather(*map(one, range(40)))
    assert answers == [[f"I am {number}", f"You said: I am {number}"] for number in range(40)]


async def test_language(chat: BrowserChat, teller: Teller) -> None:
    """The browser's first language that we have, English else."""
    asked = {"fi": "fi", "fi-FI,fi;q=0.9,en;q=0.8": "fi", "de,en;q=0.7,fi;q=0.9": "fi", "de": "en", "": "en",
             "ro-MD, en;q=0.3": "ro", "sv-FI": "sv", "et": "et", "fi;q=0": "en", ";;q=,,!": "en"}
    async with asking(chat) as client:
        for number, header in enumerate(asked):
            headers = {"Accept-Language": header}
            await client.post("/chat/say", json={"id": f"{ID}{number}", "text": "x"}, headers=headers)
            assert f'<html lang="{asked[header]}">' in (await client.get("/", headers=headers)).text
    assert [one.language for one in teller.played] == list(asked.values())


async def test_health(book: Book, teller: Teller) -> None:
    """/healthz says that the process lives, /readyz whether it can work, with what the app found."""
    state = {"status": "ok", "database": "ok"}

    async def ready() -> dict[str, Any]:
        return state

    async with serving(book, teller, ready=ready) as chat, asking(chat) as client:
        assert (await client.get("/healthz")).json() == {"status": "ok"}
        assert (await client.get("/readyz")).status_code == 200
        state |= {"status": "unready", "database": "locked"}
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()) == (503, state)


async def test_nothing_here(chat: BrowserChat) -> None:
    """An unknown address is answered in words, and so is a known one asked the wrong way."""
    async with asking(chat) as client:
        for path in ("/nowhere", "/static/../../guard.py", "/static/nothing.js", "/metrics"):
            answer = await client.get(path)
            assert answer.status_code == 404 and "There is nothing here." in answer.text
        assert (await client.get("/chat/say")).status_code == 405


async def test_files_are_kept(chat: BrowserChat) -> None:
    """Scripts and styles are asked for once a version."""
    async with asking(chat) as client:
        address = re.search(r'src="(/static/chat.js\?v=[0-9a-f]+)"', (await client.get("/")).text)
        assert address is not None
        assert "immutable" in (await client.get(address[1])).headers["cache-control"]


async def test_taken_port(chat: BrowserChat, book: Book, teller: Teller) -> None:
    """A port in use is said in one line that names it and the way out."""
    with pytest.raises(CannotListen, match=rf"127.0.0.1:{chat.port} .*LOGBOOK_WEB_PORT"):
        async with serving(book, Teller(evening), port=chat.port):
            pass


async def test_every_sentence_is_translated() -> None:
    """Each language has every sentence of the page, with the same facts in it."""
    facts = {"length": 20_001, "longest": 20_000, "size": "1.5 MB", "most": "1 MB"}
    for language in LANGUAGES:
        for key, english in TEXTS.items():
            given = {name: fact for name, fact in facts.items() if f"{{{name}}}" in english}
            assert words(language).text(f"browser-{key}", **given)


async def test_cheap_to_import() -> None:
    """Knowing the channel costs no web framework; only a server that runs does."""
    found = "import sys, bot.channels.browser; print(*{'starlette', 'uvicorn', 'jinja2', 'anyio'} & sys.modules.keys())"
    running = await asyncio.create_subprocess_exec(sys.executable, "-c", found, stdout=asyncio.subprocess.PIPE,
                                                   cwd=Path(bot.web.guard.__file__).parents[2])
    said, _ = await running.communicate()
    assert (running.returncode, said.strip()) == (0, b"")
