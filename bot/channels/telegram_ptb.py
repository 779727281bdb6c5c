"""Telegram through python-telegram-bot: its `Bot` alone, without its Application, whose queue forgets in a crash."""

from __future__ import annotations

import asyncio
import logging
import random
import warnings
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot.channels import Receive
from bot.channels.telegram_wire import (
    ALLOWED_UPDATES,
    CAPTION_LIMIT,
    JSON,
    Rendered,
    WrongToken,
    check_token,
    is_gone,
    is_unchanged,
    is_unparsed,
    keyboard,
    menu,
    menus,
    private_commands,
    raised,
    reference,
    rendered,
    understood,
)
from conversations.screen import Picture, Screen
from conversations.words import Words
from storage.database import loggable

if TYPE_CHECKING:
    import telegram

T = TypeVar("T")
log = structlog.get_logger()

POLL_SECONDS = 25
"""How long Telegram holds a question for updates open; shorter than what proxies cut off at."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds before the second try, doubled with each one, with jitter."""
CONFLICT_WAIT = 10.0
GRACE = 0.5
"""Seconds that what is under way is given when we stop; a message cut off is sent twice."""


class TelegramPtb:
    """A channel: `start`, then `run` until cancelled; `send` works from start to close."""

    name = "telegram"
    edits = True

    def __init__(self, token: str, api_url: str, words: Callable[[str | None], Words],
                 draw: Callable[[Picture], Awaitable[bytes]],
                 on_identity: Callable[[str], None] = lambda username: None) -> None:
        """Touches no network. Raises WrongToken for what cannot be a token."""
        check_token(token)
        self._bot = _bot(token, api_url)
        self._words, self._draw, self._on_identity = words, draw, on_identity
        self.username = ""
        """Known once started."""
        self.listening = False
        """Whether Telegram answered last time."""
        self._asides: set[asyncio.Task[Any]] = set()
        self._sending: set[asyncio.Task[Any]] = set()

    # Beginning and end

    async def start(self) -> None:
        """Say who we are and what we can do. Waits for the network as long as it takes; raises WrongToken."""
        from telegram.error import InvalidToken, TelegramError

        wait = Wait()
        while not self.listening:
            try:
                await self._bot.initialize()
                if (await self._bot.get_webhook_info()).url:
                    await self._bot.delete_webhook()
                self.listening = True
            except InvalidToken as error:
                await self.close()
                raise WrongToken(str(error.__cause__ or "unknown")) from None  # its own words quote the token
            except TelegramError as error:
                if not wait.tries:
                    log.warning("telegram_unreachable", error=type(error).__name__, way_out="trying again until it is")
                await wait.longer(_retry_after(error))
        self.username = self._bot.username
        self._on_identity(self.username)
        await asyncio.gather(*(self._set_menu(one.scope, one.language, one.commands) for one in menus(self._words)))

    async def close(self) -> None:
        """Let go of the connections; messages under way get a moment."""
        self.listening = False
        under_way = self._asides | self._sending
        if under_way:
            await asyncio.wait(under_way, timeout=GRACE)
        for task in self._asides:
            task.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        await self._bot.shutdown()

    # Listening

    async def run(self, receive: Receive) -> None:
        """Fetch updates and hand them over until cancelled; started if it is not yet.

        The next question for updates acknowledges the last, so it is asked only once they are played: what was not
        comes again, also after a crash.
        """
        try:
            if not self.listening:  # also after it was closed: the lease may come back
                await self.start()
            await self._listen(receive)
        finally:
            await self.close()

    async def _listen(self, receive: Receive) -> None:
        offset: int | None = None
        wait = Wait()
        while True:
            try:
                updates = await self._updates(offset)
                await self._play(updates, receive)
            except Exception as error:
                self.listening = False
                await self._wait(error, wait)
                continue
            if wait.tries:
                log.info("telegram_again", after_tries=wait.tries)
            self.listening, wait = True, Wait()
            if updates:
                offset = updates[-1]["update_id"] + 1

    async def _updates(self, offset: int | None) -> list[JSON]:
        """Raw updates. `Bot.get_updates` would build objects that we take apart again, 0.15 to 0.25 ms of CPU each,
        and one update it cannot build would keep everybody behind it waiting for ever."""
        asked = {"timeout": POLL_SECONDS, "allowed_updates": list(ALLOWED_UPDATES)}
        found: list[JSON] = await self._bot.do_api_request(
            "get_updates", api_kwargs=asked if offset is None else {**asked, "offset": offset},
            read_timeout=POLL_SECONDS + 10)
        return found

    async def _play(self, updates: list[JSON], receive: Receive) -> None:
        for update in updates:
            if "callback_query" in update:
                self._aside(self._bot.answer_callback_query(update["callback_query"]["id"]))
        batch = understood(updates, self.username)
        if batch:
            await receive(batch)

    async def _wait(self, error: Exception, wait: Wait) -> None:
        """Say once what is wrong, and wait."""
        from telegram.error import Conflict, EndPointNotFound, TelegramError

        if isinstance(error, Conflict) and "webhook" in str(error).lower():
            log.warning("telegram_webhook", reason="a webhook was set for this bot; it is taken away again")
            self._aside(self._bot.delete_webhook())
        elif isinstance(error, Conflict):
            if not wait.tries:
                log.error("telegram_conflict", reason="another process polls with this token",
                          way_out="stop the other Logbook, or give this one a bot of its own")
            return await wait.longer(CONFLICT_WAIT)
        elif isinstance(error, EndPointNotFound) and not wait.tries:  # so the library reads a 401 once it is up
            log.error("telegram_token_refused", way_out="was it revoked? Set LOGBOOK_TELEGRAM_TOKEN to the new one")
        elif not wait.tries:
            what = "telegram_unreachable" if isinstance(error, TelegramError) else "updates_not_played"
            log.warning(what, **loggable(error), way_out="they are asked for again")
        await wait.longer(_retry_after(error))

    def _aside(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do it meanwhile; whether it works out matters to nobody."""
        task = asyncio.create_task(_quietly(work))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    # Sending

    async def send(self, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
                   strips: dict[str, Any] | None = None) -> dict[str, Any]:
        """Show a screen; how its message is named. Raises Refused, Later or Moved, or the library's error."""
        task = asyncio.current_task()
        if task is not None and task not in self._sending:
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        try:
            return await self._show(int(chat), screen, replaces, strips)
        except Exception as error:
            known = raised(str(error), retry_after=_retry_after(error),
                           migrate_to=getattr(error, "new_chat_id", None))
            if known is None:
                raise
            raise known from error

    async def _show(self, chat: int, screen: Screen, replaces: JSON | None, strips: JSON | None) -> JSON:
        if strips is not None:
            self._strip(strips)
        if replaces is not None and replaces["chat"] == str(chat):  # else the group has moved since
            if screen.picture is None and replaces.get("kind", "text") == "text":
                if await self._edited(chat, replaces["message"], screen):
                    return replaces
            else:
                self._strip(replaces)
        if screen.picture is not None:
            return await self._send_picture(chat, screen, screen.picture)
        return await self._send_text(chat, screen)

    async def _send_text(self, chat: int, screen: Screen) -> JSON:
        markup = _markup(screen)

        async def put(text: str, parse_mode: str | None) -> telegram.Message:
            return await self._bot.send_message(chat, text, parse_mode, link_preview_options=_no_preview(),
                                                reply_markup=markup)

        return _named(await _put(put, rendered(screen)))

    async def _send_picture(self, chat: int, screen: Screen, picture: Picture) -> JSON:
        """The picture with the text below it; words that find no room there follow whole, with the buttons.

        A group that allows no pictures, or a picture that cannot be drawn, leaves the words."""
        from telegram.error import BadRequest

        words = rendered(screen, CAPTION_LIMIT)
        markup = None if words.cut else _markup(screen)

        async def put(text: str, parse_mode: str | None) -> telegram.Message:
            return await self._bot.send_photo(chat, drawn, text, parse_mode=parse_mode, reply_markup=markup,
                                              filename=f"{picture.kind}.png")

        try:
            drawn = await self._draw(picture)
        except Exception as error:
            log.error("picture_not_drawn", kind=picture.kind, error=type(error).__name__)
            return await self._send_text(chat, screen)
        try:
            sent = await _put(put, words)
        except BadRequest as error:
            log.warning("picture_not_sent", kind=picture.kind, reason=str(error))
            return await self._send_text(chat, screen)
        return await self._send_text(chat, screen) if words.cut else _named(sent)

    async def _edited(self, chat: int, message: int, screen: Screen) -> bool:
        """Show a screen in a message that is there; False when that cannot be edited any more."""
        from telegram.error import BadRequest

        markup = _markup(screen)

        async def put(text: str, parse_mode: str | None) -> object:
            return await self._bot.edit_message_text(text, chat, message, parse_mode=parse_mode,
                                                     link_preview_options=_no_preview(), reply_markup=markup)

        try:
            await _put(put, rendered(screen))
        except BadRequest as error:
            if is_gone(str(error)):
                return False
            if not is_unchanged(str(error)):
                raise
        return True

    def _strip(self, message: JSON) -> None:
        """Take a message's buttons away, where they are still there."""
        self._aside(self._bot.edit_message_reply_markup(message["chat"], message["message"]))

    # The menus of commands

    async def menu(self, chat: str, language: str | None, mentor: bool) -> None:
        """Give a mentor the longer list of commands, in their language; take it away from who is none."""
        from telegram import BotCommandScopeChat

        scope = BotCommandScopeChat(int(chat))
        if mentor:
            commands = menu(self._words(language), private_commands(mentor=True))
            await _logged("menu", self._bot.set_my_commands(commands, scope))
        else:
            await _logged("menu", self._bot.delete_my_commands(scope))

    async def _set_menu(self, scope: str, language: str, commands: tuple[tuple[str, str], ...]) -> None:
        from telegram import BotCommandScope

        await _logged("menus", self._bot.set_my_commands(commands, BotCommandScope(scope), language or None))


class Wait:
    """Waits longer each time, never quite as long as others who began with us."""

    def __init__(self) -> None:
        self.tries = 0

    async def longer(self, at_least: float | None = None) -> None:
        seconds = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(self.tries, 10)) * random.uniform(0.5, 1.0)
        self.tries += 1
        await asyncio.sleep(max(seconds, at_least or 0.0))


# Our words for the library's, imported only when there is a bot

def _bot(token: str, api_url: str) -> telegram.Bot:
    import httpx
    from telegram import Bot
    from telegram.request import HTTPXRequest

    for name in ("httpx", "httpcore", "telegram"):  # their logs hold addresses with the token in them, and messages
        logging.getLogger(name).setLevel(logging.WARNING)
    # The raw call is public, and warns of its own use; a 429 warns of the type its waiting time will have one day.
    warnings.filterwarnings("ignore", message="Please use 'Bot.get_updates'")
    warnings.filterwarnings("ignore", message=r".*attribute `retry_after` will be of type", category=DeprecationWarning)
    # A person answers every few seconds: connections outlive the pause (httpx lets go of them after 5 s).
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=50)
    sending = HTTPXRequest(connect_timeout=10, read_timeout=20, write_timeout=20, pool_timeout=30,
                           media_write_timeout=60, httpx_kwargs={"limits": limits})
    polling = HTTPXRequest(connection_pool_size=1, connect_timeout=10, read_timeout=POLL_SECONDS + 10,
                           write_timeout=10, pool_timeout=10)
    return Bot(token, base_url=f"{api_url.rstrip('/')}/bot", request=sending, get_updates_request=polling)


def _markup(screen: Screen) -> telegram.InlineKeyboardMarkup | None:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup

    rows = keyboard(screen)
    return InlineKeyboardMarkup([[InlineKeyboardButton(**one) for one in row] for row in rows]) if rows else None


def _no_preview() -> telegram.LinkPreviewOptions:
    from telegram import LinkPreviewOptions

    return LinkPreviewOptions(is_disabled=True)


def _named(message: telegram.Message) -> JSON:
    return reference(message.chat_id, message.message_id, photo=bool(message.photo))


def _retry_after(error: BaseException) -> float | None:
    found = getattr(error, "retry_after", None)
    return None if found is None else float(getattr(found, "total_seconds", lambda: found)())


async def _put(put: Callable[[str, str | None], Awaitable[T]], words: Rendered) -> T:
    """Send words as HTML; without markup where ours is not understood."""
    from telegram.error import BadRequest

    try:
        return await put(words.html, "HTML")
    except BadRequest as error:
        if not is_unparsed(str(error)):
            raise
        log.error("markup_not_parsed", way_out="sent without bold and italics")
        return await put(words.plain, None)


async def _quietly(work: Awaitable[Any]) -> None:
    try:
        await work
    except Exception as error:  # a query too old, a message gone: nobody waits for this
        log.debug("telegram_aside", error=type(error).__name__)


async def _logged(what: str, work: Awaitable[Any]) -> None:
    try:
        await work
    except Exception as error:
        log.warning("telegram_not_set", what=what, error=type(error).__name__)
