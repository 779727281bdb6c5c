"""Wires everything; the only file that knows all of it."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot import points
from bot.channels import Channel, Incoming
from bot.courier import Courier, Load
from bot.desk import Desk, place_of
from bot.drawing import Drawing
from bot.lease import Lease, bot_lease, this_process
from bot.metrics import Metrics, gauges, kind_of
from bot.settings import Settings, prepare_home, seal_key, webhook_secret
from bot.timetable import SOON, prune, schedule, tick
from bot.writer import Writer
from conversations.talk import Place
from conversations.words import words
from storage import chats, inbox, invitations, outbox, people, talks, units
from storage.database import UNUSABLE, Book, BookError, check_usable, hopeless, loggable, open_book
from storage.invitations import Seal, link_token, spoken_code
from storage.migrations import migrate

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.channels.browser import Banner, BrowserChat
    from bot.channels.telegram import Telegram

log = structlog.get_logger()

T = TypeVar("T")
Clock = Callable[[], datetime]
Chance = Callable[[int], bytes]


AGAIN_SECONDS = 1.0
"""How often held updates are looked at while there are any."""


def now() -> datetime:
    """The one real clock; everything else is handed it."""
    return datetime.now(UTC)


def opened(settings: Settings) -> Book:
    """The book, usable and migrated. Raises BookError or SettingsError, each one line with its way out."""
    prepare_home(settings.home)
    book = open_book(settings.database)
    check_usable(book)
    migrate(book)
    return book


class App:
    """A running Logbook: `async with App(settings)`, or `start` and `stop`."""

    def __init__(self, settings: Settings, clock: Clock = now, chance: Chance = secrets.token_bytes,
                 doubt: timedelta = outbox.DOUBT) -> None:
        self.settings, self.clock, self.chance = settings, clock, chance
        self.book = opened(settings)
        self.seal = Seal(seal_key(settings.home))
        self.desk = Desk(self.seal, chance, clock, self.place)
        self.writer = Writer(self.book)
        self.drawing = Drawing()
        self.metrics = Metrics()
        self.telegram: Telegram | None = self._telegram()
        self.browser: BrowserChat = self._browser()
        channels: list[Channel] = [self.browser, *([self.telegram] if self.telegram else [])]
        self.channels = {channel.name: channel for channel in channels}
        self.desk.reachable = (*self.channels, "terminal")
        self.process = this_process()
        # Its name tells this run from every run before.
        self.courier = Courier(self.writer, self.channels, clock, str(self.process), self.metrics,
                               tell_unknown=self.desk.tell_unknown, doubt=doubt)
        self.desk.claims, self.desk.doubted = self.courier.claims, self.courier.doubted
        if self.telegram is not None:
            self.telegram.in_turn = partial(self.courier.in_turn, "telegram")
        self.lease: Lease | None = self._lease()
        self._tasks: list[asyncio.Task[Any]] = []
        self._asides: set[asyncio.Task[Any]] = set()
        self._retrying: asyncio.Task[None] | None = None
        self._waker: Any = None
        self.failed: asyncio.Future[None] | None = None

    def _browser(self) -> BrowserChat:
        from bot.channels.browser import BrowserChat
        from bot.web.webhook import WebhookPage

        telegram, hook = self.telegram, self.telegram.webhook if self.telegram else None
        return BrowserChat(
            self.book, self.clock, self.chance, host=self.settings.web_host, port=self.settings.web_port, words=words,
            draw=self.drawing, ready=self.ready, public_url=self.settings.web_url or None, banner=self.banner,
            metrics=self.metrics_page, writer=self.writer,
            beside={hook.path: WebhookPage(hook.secret, telegram.letterbox.put)} if telegram and hook else None)

    def _telegram(self) -> Telegram | None:
        token = self.settings.telegram_token
        if token is None:
            return None
        from bot.channels.telegram import Telegram, library
        from bot.channels.telegram_webhook import Webhook

        secret = webhook_secret(self.settings, seal_key(self.settings.home))
        return Telegram(
            library(self.settings.telegram_library, token.get_secret_value(), self.settings.telegram_api_url), words,
            self.drawing,
            webhook=Webhook(self.settings.webhook_url, secret) if self.settings.telegram_mode == "webhook" else None)

    def _lease(self) -> Lease | None:
        token = self.settings.telegram_token
        if token is None:
            return None
        return Lease(self.writer, bot_lease(token.get_secret_value()), self.clock, self.process)

    def place(self, channel: str) -> Place:
        """Where people can be sent: the bot's name and the browser chat's address."""
        return Place(channel, "", telegram=self.telegram.username if self.telegram else "", web=self.web,
                     only_here=only_here(self.settings), time_zone=self.settings.time_zone)

    @property
    def web(self) -> str:
        """The browser chat's address for other people."""
        return self.browser.public_url or self.browser.address

    async def __aenter__(self) -> App:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to listen; returns when every channel is up. Raises what would keep it from working at all."""
        self.failed = asyncio.get_running_loop().create_future()
        self.browser.listen()
        with self.book.reading() as tx:
            self.desk.held = inbox.chats_held(tx)
        await self.courier.serve("browser")
        self._task(self.courier.run(), "courier")
        self._task(self.browser.run(self.receive), "browser")
        if self.telegram is not None and self.lease is not None:
            self._task(self.lease.run(self._on_telegram), "telegram")
            await self._introduced(self.telegram, self.lease)

    async def _on_telegram(self) -> None:
        """What one process alone may do: fetch updates with the token, and send."""
        assert self.telegram is not None
        await self.courier.serve("telegram")
        try:
            await self.telegram.run(self.receive)
        finally:
            await self.courier.leave("telegram")

    async def _introduced(self, telegram: Telegram, lease: Lease) -> None:
        """A moment for Telegram to tell the bot's name; a network that is down keeps nobody from the browser chat, and
        neither does another process that listens already."""
        assert self.failed is not None
        for _ in range(300):
            if telegram.username or lease.other or self.failed.done():
                break
            await asyncio.sleep(0.01)
        if self.failed.done():
            self.failed.result()
        if lease.other:
            self._aside(telegram.learn_name())

    def wake_up(self) -> None:
        """Start the clock; tests turn it by hand instead."""
        self._waker = schedule(self.tick, self.prune, self.metrics.job_missed)
        self._waker.start()
        self._task(self._first_tick(), "first tick")

    async def _first_tick(self) -> None:
        await self.tick()

    def _task(self, work: Any, name: str) -> None:
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(self._ended)
        self._tasks.append(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        """A part that dies takes the program down loudly; whoever runs it starts it again, and nothing is lost."""
        if not task.cancelled() and (error := task.exception()) and self.failed and not self.failed.done():
            self.failed.set_exception(error)

    async def until(self, stopped: asyncio.Event) -> None:
        """Wait to be stopped; raises what took a part of the program down before that."""
        assert self.failed is not None
        waiting: asyncio.Future[Any] = asyncio.ensure_future(stopped.wait())
        await asyncio.wait([waiting, self.failed], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self.failed.done():
            self.failed.result()

    async def stop(self) -> None:
        """End in the order that loses nothing: first no more listening, then what is under way, then the book."""
        if self._waker is not None:
            self._waker.shutdown(wait=False)
        retrying = () if self._retrying is None else (self._retrying,)
        for task in (*self._asides, *retrying, *reversed(self._tasks)):
            task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await task
        self._tasks.clear()
        if self.telegram is not None:
            await self.telegram.close()
        await self.writer.close()
        self.drawing.close()
        self.book.close()

    async def receive(self, batch: list[Incoming]) -> None:
        """What channels call: played and committed when it returns. Raises while the book cannot be used."""
        since = asyncio.get_running_loop().time()
        try:
            loads = await self.writer.do(lambda tx: self.desk.receive(tx, batch), left_over=self.courier.take)
        except Exception as error:
            if not hopeless(error):
                raise
            loads = await self._one_by_one(batch, error)
        for load in loads:
            load.since = since
        points.reached(points.HANDED_OVER)
        self.courier.take(loads)
        for incoming in batch:
            self.metrics.update(incoming.channel, kind_of(incoming))
        if self.desk.stirred:
            self.desk.stirred = False
            self.courier.wake()
        if self.desk.held:
            self._try_again_soon()
        self._renew_menus()

    async def _one_by_one(self, batch: list[Incoming], error: Exception) -> list[Load]:
        """One of a batch could be played and not be written: it is found and held, the others are played."""
        if len(batch) > 1:
            for incoming in batch:
                await self.receive([incoming])
        else:
            await self.writer.do(lambda tx: self.desk.hold_back(tx, batch[0], place_of(error)))
        return []

    def _try_again_soon(self) -> None:
        if self._retrying is None or self._retrying.done():
            self._retrying = asyncio.create_task(self._try_again(), name="try again")

    async def _try_again(self) -> None:
        """What is held is due within seconds; a minute's tick would be late."""
        while self.desk.held:
            await asyncio.sleep(AGAIN_SECONDS)
            loads = await self._when_usable(self.desk.try_again) or []
            points.reached(points.HANDED_OVER)
            self.courier.take(loads)

    def _renew_menus(self) -> None:
        """Whose roles or language have changed, through whomever, gets the commands that go with them."""
        while self.desk.met:
            channel, chat, who = self.desk.met.popleft()
            if channel == "telegram" and self.telegram is not None:
                self._aside(self.telegram.menu(chat, who.language, [role.role for role in who.roles]))

    def _aside(self, work: Any) -> None:
        """Do it meanwhile; `stop` waits for nobody's menu."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def tick(self) -> None:
        """What is due now."""
        while (loads := await self._when_usable(lambda tx: tick(self.desk, tx))) is not None:
            points.reached(points.TICKED)
            self.courier.take(loads)
            self.courier.wake()
            if not self.desk.more_due:
                break
        now = self.clock()
        if await self._when_usable(lambda tx: chats.any_week_due(tx, now, now + SOON)):
            self.drawing.begin()

    async def prune(self) -> None:
        """Erase what has had its time."""
        await self._when_usable(lambda tx: prune(self.desk, tx))

    async def _when_usable(self, work: Callable[[Connection], T]) -> T | None:
        """The clock's work; while the book cannot be used it is left to the next minute, for what is due is a row."""
        try:
            return await self.writer.do(work)
        except UNUSABLE as error:
            log.error("book_cannot_be_used", **loggable(error))
            return None

    async def settled(self, seconds: float = 10) -> None:
        """Until nothing is left to send that is due; TimeoutError when that takes longer."""
        names = tuple(self.channels)
        async with asyncio.timeout(seconds):
            while await self.writer.do(lambda tx: outbox.pending(tx, names, self.clock())):
                self.courier.wake()
                await asyncio.sleep(0.001)
                await self.courier.idle()

    async def ready(self) -> dict[str, Any]:
        """For /readyz: whether the book answers and the channels are up."""
        try:
            await asyncio.wait_for(self.writer.do(lambda tx: None), 5)
            database = True
        except Exception:
            database = False
        telegram: bool | str | None = None if self.telegram is None else self.telegram.listening
        if self.lease is not None and self.lease.other:
            telegram = "waiting for the other process"
        well = database and telegram is not False
        return {"status": "ok" if well else "not ready", "database": database, "telegram": telegram}

    async def metrics_page(self) -> str:
        """For /metrics."""
        return await asyncio.to_thread(self._metrics_page)

    def _metrics_page(self) -> str:
        found = None
        with suppress(*UNUSABLE), self.book.reading() as tx:
            found = gauges(tx, self.clock())
        return self.metrics.text(found, self.lease.held if self.lease else None)

    def banner(self, chat: str) -> Banner:
        """What a browser's page says above the chat: who is signed in where, and whether it is invented."""
        from bot.channels.browser import Banner

        with self.book.reading() as tx:
            who = people.known(tx, "browser", chat)
            if who is None or who.member_id is None:
                return Banner(invented=units.all_invented(tx), language=who.language if who else None)
            mine = units.to_log(tx, who.member_id)
            current = next((row for row in talks.open_talks(tx, who.identity_id, who.member_id)
                            if row.status == "open"), None)
        place = mine[0].name if len(mine) == 1 else mine[0].organisation if mine else ""
        return Banner(subtitle=" · ".join(part for part in (place, who.name) if part),
                      invented=any(unit.invented for unit in mine), language=who.language,
                      practice=current is not None and current.script == "practice")


# First people

def set_up_link(app: App) -> str | None:
    """On a book without a real organisation: a new one-time link, the old one taken back; None otherwise."""
    with app.book.transaction() as tx:
        if not units.is_empty(tx):
            return None
        invitations.revoke(tx, "set_up", app.clock())
        token = link_token(app.chance(16))
        hashes = app.seal.of(token), app.seal.of_code(spoken_code(app.chance(8)))[1]
        invitations.invite(tx, "set_up", *hashes, app.clock())
    return f"{app.web}/setup/{token}"


def run(settings: Settings, demo: bool = False) -> None:
    """Run until stopped by a signal. Raises BookError, SettingsError, or what a channel says at its start."""
    asyncio.run(_run(settings, demo))


def collect_less() -> None:
    """Spare the garbage collector what lives since the start, and most of its looks at what is young: there it finds
    nothing that reference counting leaves behind, and took a twenty-fifth of the CPU of a message."""
    import gc

    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)


async def _run(settings: Settings, demo: bool) -> None:
    import signal

    app = App(settings)
    if demo:
        fill_demo(app)
    stopped = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stopped.set)
    try:
        await app.start()
        app.wake_up()
        say_what_next(app, demo)
        collect_less()
        await app.until(stopped)
    finally:
        await app.stop()


def only_here(settings: Settings) -> bool:
    """Whether the addresses we print lead nowhere but from this computer."""
    return not settings.web_url and settings.web_host in ("127.0.0.1", "::1", "localhost")


def fill_demo(app: App) -> None:
    """The invented book, once."""
    import random

    from storage import demo

    with app.book.transaction() as tx:
        if demo.mentor(tx) is not None:
            return
        refuse_beside_real(tx)
        demo.fill(tx, app.clock(), random.Random(1))


def refuse_beside_real(tx: Connection) -> None:
    """Invented figures never stand beside real ones: nothing would take them out again. Raises BookError."""
    if not units.is_empty(tx):
        raise BookError("This book has a real organisation; for the demo set LOGBOOK_HOME to another, empty folder.")


def demo_link(app: App) -> str | None:
    """A one-time link that signs in as the invented mentor."""
    from storage import demo

    with app.book.transaction() as tx:
        member = demo.mentor(tx)
        if member is None:
            return None
        token = link_token(app.chance(16))
        hashes = app.seal.of(token), app.seal.of_code(spoken_code(app.chance(8)))[1]
        invitations.invite(tx, "sign_in", *hashes, app.clock(), member_id=member)
    return f"{app.web}/join/{token}"


def say_what_next(app: App, demo: bool) -> None:
    """What the owner does next, printed once everything is up."""
    language = words(app.settings.language)
    lines = [language.text("run-browser", address=app.web)]
    if demo and (link := demo_link(app)):
        lines.append(language.text("run-demo", link=link))
    elif link := set_up_link(app):
        lines.append(language.text("run-set_up", link=link))
    if only_here(app.settings):
        lines.append(language.text("run-only_here", port=str(app.browser.port)))
    if app.lease is not None and app.lease.other:
        lines.append(language.text("run-telegram_waits", who=app.lease.other))
    else:
        lines.append(language.text("run-telegram_on", name=app.telegram.username) if app.telegram
                     else language.text("run-telegram_off"))
    lines.append(language.text("run-stop"))
    print("\n".join(lines), flush=True)
