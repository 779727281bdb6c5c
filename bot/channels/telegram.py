"""Telegram: what is shown, fetched, posted and refused there, through whichever library is chosen.

A library (`telegram_ptb`, `telegram_aiogram`) is asked for raw calls and nothing else; everything that could differ
between two of them is decided here, once.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from typing import Any, TypeVar

import structlog

from bot import points
from bot.channels import CannotStart, Incoming, InDoubt, Limits, Receive
from bot.channels.telegram_files import fetch, wanted, with_files
from bot.channels.telegram_pictures import NotDrawn, Pictures
from bot.channels.telegram_webhook import Letterbox, Webhook
from bot.channels.telegram_wire import (
    ALLOWED_UPDATES,
    CAPTION_LIMIT,
    JSON,
    AnswerLost,
    ApiRefusal,
    Library,
    NotReached,
    Rendered,
    TelegramFailed,
    Upload,
    WrongToken,
    is_gone,
    is_unchanged,
    is_unparsed,
    keyboard,
    kind_of,
    menu,
    menus,
    raised,
    reference,
    rendered,
    unchangeable,
    understood,
    without_file,
)
from conversations.dialogues import commands_for
from conversations.screen import Document, Picture, Screen
from conversations.words import Words
from storage.database import loggable

T = TypeVar("T")
log = structlog.get_logger()

POLL_SECONDS = 25
"""How long Telegram holds a question for updates open; shorter than what proxies cut off at."""
ANSWER_SECONDS, UPLOAD_SECONDS = 20.0, 60.0
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds before the second try, doubled with each one, with jitter."""
CONFLICT_WAIT = 10.0
SLOW_SECONDS = 0.1
"""After so long a tap is answered although it is still being played."""
REPLY_TURNS = 3
"""Turns of the loop in which what was played is written to the network before anything else begins."""
GRACE = 0.5
"""Seconds that what is under way is given when we stop; a message cut off is sent twice."""
CHECK_SECONDS = 180.0
"""Between two looks whether the webhook is still ours."""
MOST_POSTS = 100
"""That Telegram may have under way at once; what comes together is played in one transaction."""
NOTHING: Mapping[str, Upload] = {}


def library(name: str, token: str, api_url: str) -> Library:
    """The library of this name, imported now. Raises WrongToken, or CannotStart when it is not installed."""
    try:
        if name == "aiogram":
            from bot.channels.telegram_aiogram import AiogramLibrary

            return AiogramLibrary(token, api_url)
        from bot.channels.telegram_ptb import PtbLibrary

        return PtbLibrary(token, api_url)
    except ImportError as error:
        raise CannotStart(f"LOGBOOK_TELEGRAM_LIBRARY is {name}, for which {error.name or 'a package'} is not "
                          f'installed: pip install "logbook[{name}]"') from None


class Telegram:
    """A channel: `run` until cancelled, again if one likes; `send` works until `close`."""

    name = "telegram"
    limits: Limits | None = Limits()

    def __init__(self, library: Library, words: Callable[[str | None], Words],
                 draw: Callable[[Picture], Awaitable[bytes]],
                 on_identity: Callable[[str], None] = lambda username: None, webhook: Webhook | None = None) -> None:
        """Touches no network. With a `webhook` updates are posted to `letterbox`, else they are fetched."""
        self.library, self.webhook = library, webhook
        self._words, self._on_identity = words, on_identity
        self._pictures = Pictures(draw)
        self.letterbox = Letterbox()
        self.edits, self._shows = library.knows("editMessageText"), library.knows("sendPhoto")
        self._gives, self._takes = library.knows("sendDocument"), library.knows("getFile")
        self.username = ""
        """Known once started."""
        self.listening = False
        """Whether Telegram answered last time."""
        self.in_turn: Callable[[str], AbstractAsyncContextManager[None]] = lambda chat: nullcontext()
        """What an edit nobody waits for in a chat has to wait for itself."""
        self._strips: dict[tuple[int, int], asyncio.Task[Any]] = {}
        self._asides: set[asyncio.Task[Any]] = set()
        self._sending: set[asyncio.Task[Any]] = set()
        self._unplayed = 0

    def is_group(self, chat: str) -> bool:
        return chat.startswith("-")

    async def _call(self, method: str, parameters: JSON | None = None, *, files: Mapping[str, Upload] = NOTHING,
                    timeout: float = ANSWER_SECONDS) -> Any:
        return await self.library.call(method, parameters or {}, files=files, timeout=timeout)

    # Beginning and end

    async def start(self) -> None:
        """Say who we are and what we can do. Waits for the network as long as it takes; raises WrongToken."""
        wait = Wait()
        while not self.listening:
            try:
                name = (await self._call("getMe"))["username"]
                await self._prepare()
                self.listening = True
            except TelegramFailed as error:
                if isinstance(error, ApiRefusal) and error.code in (401, 404):
                    raise WrongToken(str(error)) from None
                if not wait.tries:
                    log.warning("telegram_unreachable", **_told(error), way_out="trying again until it is")
                await wait.longer(_retry_after(error))
        self.username = name
        if self.webhook is not None:
            self.letterbox.open()
        self._on_identity(name)
        await asyncio.gather(*(self._set_menu(one.scope, one.language, one.commands) for one in menus(self._words)))

    async def learn_name(self) -> None:
        """Know who we are while another process listens, so that its links can be given out here, too."""
        wait = Wait()
        while not self.username:
            try:
                self.username = (await self._call("getMe"))["username"]
            except TelegramFailed:
                await wait.longer()

    async def _prepare(self) -> None:
        """Have updates come the way we take them."""
        if self.webhook is not None:
            await self._set_webhook(self.webhook)
        elif (await self._call("getWebhookInfo"))["url"]:
            await self._call("deleteWebhook")

    async def close(self) -> None:
        """Let go of the connections; messages under way get a moment."""
        self.listening = False
        self.letterbox.close()
        under_way = self._asides | self._sending
        if under_way:
            await asyncio.wait(under_way, timeout=GRACE)
        for task in self._asides:
            task.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        await self.library.close()

    # Listening

    async def run(self, receive: Receive) -> None:
        """Take updates and hand them over until cancelled; started if it is not yet.

        An update counts as taken only once it is played: by the next question for updates, or by the answer to its
        post. What was not comes again, also after a crash.
        """
        try:
            if not self.listening:
                await self.start()
            if self.webhook is not None:
                await self._take_posts(receive, self.webhook)
            else:
                await self._fetch(receive)
        finally:
            self.listening = False
            self.letterbox.close()

    async def _fetch(self, receive: Receive) -> None:
        offset: int | None = None
        wait = Wait()
        while True:
            try:
                if offset is not None:
                    points.reached(points.BEFORE_ACKNOWLEDGE)
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
        """Raw updates: one that a library cannot build an object of would keep everybody behind it waiting for ever."""
        asked = {"timeout": POLL_SECONDS, "allowed_updates": list(ALLOWED_UPDATES)}
        found: list[JSON] = await self._call("getUpdates", asked if offset is None else {**asked, "offset": offset},
                                             timeout=POLL_SECONDS + 10)
        return found

    async def _play(self, updates: list[JSON], receive: Receive) -> None:
        """The reply is waited for, so it goes first; a tap's own answer only stops the shimmer of a button, and the
        next question for updates waits at the other end anyway."""
        batch = understood(updates, self.username)
        taps = [update["callback_query"] for update in updates if "callback_query" in update]
        slow = asyncio.get_running_loop().call_later(SLOW_SECONDS, self._answer_taps, taps)
        files = wanted(updates, batch) if self._takes else {}
        waiting = {one.chat for one in batch if one.key in files}
        try:
            await self._hand_over([one for one in batch if one.chat not in waiting], receive)
            if waiting:  # who sends a file waits for it; nobody else of this batch does
                found = await fetch(self.library, files)
                await self._hand_over(with_files([one for one in batch if one.chat in waiting], found), receive)
        finally:
            slow.cancel()
        self._answer_taps(taps)

    async def _hand_over(self, batch: list[Incoming], receive: Receive) -> None:
        if batch:
            await receive(batch)
            for _ in range(REPLY_TURNS):
                await asyncio.sleep(0)

    def _answer_taps(self, queries: list[JSON]) -> None:
        while queries:
            self._aside(self._answer_tap(queries.pop(0)))

    async def _answer_tap(self, query: JSON) -> None:
        await self._call("answerCallbackQuery", {"callback_query_id": query["id"]})

    async def _wait(self, error: Exception, wait: Wait) -> None:
        """Say once what is wrong, and wait."""
        code = error.code if isinstance(error, ApiRefusal) else 0
        if code == 409 and "webhook" in str(error).lower():
            log.warning("telegram_webhook", reason="a webhook was set for this bot; it is taken away again")
            self._aside(self._call("deleteWebhook"))
        elif code == 409:
            if not wait.tries:
                log.error("telegram_conflict", reason="another process polls with this token",
                          way_out="stop the other Logbook, or give this one a bot of its own")
            return await wait.longer(CONFLICT_WAIT)
        elif code in (401, 404) and not wait.tries:
            log.error("telegram_token_refused", way_out="was it revoked? Set LOGBOOK_TELEGRAM_TOKEN to the new one")
        elif not wait.tries:
            what = "telegram_unreachable" if isinstance(error, TelegramFailed) else "updates_not_played"
            log.warning(what, **_told(error), way_out="they are asked for again")
        await wait.longer(_retry_after(error))

    def _aside(self, work: Awaitable[Any]) -> asyncio.Task[Any]:
        """Do it meanwhile; whether it works out matters to nobody."""
        task = asyncio.create_task(_quietly(work))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)
        return task

    # The webhook

    async def _set_webhook(self, webhook: Webhook) -> None:
        await self._call("setWebhook", {
            "url": webhook.address, "secret_token": webhook.secret, "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": MOST_POSTS})

    async def _take_posts(self, receive: Receive, webhook: Webhook) -> None:
        async def play(updates: list[JSON]) -> None:
            await self._play(updates, receive)
            if self._unplayed:
                log.info("telegram_again", after_tries=self._unplayed)
            self._unplayed = 0

        watching = asyncio.create_task(self._watch(webhook), name="webhook")
        try:
            await self.letterbox.empty(play, self._not_played)
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    def _not_played(self, error: Exception) -> None:
        if not self._unplayed:
            log.warning("updates_not_played", **loggable(error), way_out="they are posted again")
        self._unplayed += 1

    async def _watch(self, webhook: Webhook) -> None:
        """Look now and then whether updates still come to us, and set it right."""
        wait, told = Wait(), None
        while True:
            if self.listening:
                await asyncio.sleep(CHECK_SECONDS)
            try:
                found = await self._call("getWebhookInfo")
                if found.get("url") != webhook.address:
                    log.warning("telegram_webhook", way_out="set again; does another program use this bot?",
                                reason="updates went elsewhere" if found.get("url") else "the webhook was taken away")
                    await self._set_webhook(webhook)
                elif told != (trouble := (found.get("last_error_date"), found.get("last_error_message"))):
                    told = trouble
                    if told[1]:
                        log.warning("telegram_webhook", reason=told[1], way_out="does the proxy pass the posts on?")
                self.listening, wait = True, Wait()
            except Exception as error:
                self.listening = False
                if not wait.tries:
                    log.warning("telegram_unreachable", **_told(error), way_out="trying again until it is")
                await wait.longer(_retry_after(error))

    # Sending

    async def send(self, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
                   strips: dict[str, Any] | None = None) -> dict[str, Any]:
        """Show a screen; how its message is named. Raises Refused, Later, Moved or InDoubt, or a TelegramFailed."""
        task = asyncio.current_task()
        if task is not None and task not in self._sending:
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        try:
            return await self._show(int(chat), screen, replaces, strips)
        except ApiRefusal as error:
            known = raised(str(error), retry_after=error.retry_after, migrate_to=error.migrate_to)
            if known is None:
                raise
            raise known from error
        except AnswerLost as error:
            raise InDoubt(str(error)) from error

    async def _show(self, chat: int, screen: Screen, replaces: JSON | None, strips: JSON | None) -> JSON:
        if strips is not None:
            self._strip(strips)
        if replaces is not None and replaces["chat"] == str(chat):  # else the group has moved since
            plain = screen.picture is None and screen.document is None
            if self.edits and plain and replaces.get("kind", "text") == "text":
                if await self._edited(chat, replaces["message"], screen):
                    return replaces
            else:
                self._strip(replaces)
        if screen.document is not None:
            return await self._send_document(chat, screen, screen.document)
        if screen.picture is not None and self._shows:
            return await self._send_picture(chat, screen, screen.picture)
        return await self._send_text(chat, screen)

    async def _send_text(self, chat: int, screen: Screen) -> JSON:
        more = {"link_preview_options": {"is_disabled": True}, **_markup(screen)}

        async def put(text: str, mode: JSON) -> JSON:
            sent: JSON = await self._call("sendMessage", {"chat_id": chat, "text": text, **mode, **more})
            return sent

        return _named(await _put(put, rendered(screen)))

    async def _send_picture(self, chat: int, screen: Screen, picture: Picture) -> JSON:
        """The picture with the text below it; words that find no room there follow whole, with the buttons.

        A group that allows no pictures, or a picture that cannot be drawn, leaves the words."""
        words = rendered(screen, CAPTION_LIMIT)
        more = {} if words.cut else _markup(screen)

        async def send(photo: bytes | str) -> JSON:
            async def put(text: str, mode: JSON) -> JSON:
                given = {"chat_id": chat, "caption": text, **mode, **more}
                sent: JSON = await (
                    self._call("sendPhoto", {**given, "photo": photo}) if isinstance(photo, str) else
                    self._call("sendPhoto", given, files={"photo": Upload("photo.png", photo)},
                               timeout=UPLOAD_SECONDS))
                return sent

            return await _put(put, words)

        try:
            sent = await self._pictures.send(picture, send)
        except NotDrawn as error:
            log.error("picture_not_drawn", kind=picture.kind, error=str(error))
            return await self._send_text(chat, screen)
        except ApiRefusal as error:
            if error.code != 400 or error.migrate_to is not None:
                raise
            log.warning("picture_not_sent", kind=picture.kind, reason=str(error))
            return await self._send_text(chat, screen)
        return await self._send_text(chat, screen) if words.cut else _named(sent)

    async def _send_document(self, chat: int, screen: Screen, document: Document) -> JSON:
        """The file with the text below it, and the buttons; words that find no room there go before it.

        Where no file can be sent, its text stands in the message if it is one and finds room."""
        if not self._gives:
            return await self._send_text(chat, without_file(screen, document))
        words = rendered(screen, CAPTION_LIMIT)
        if words.cut:
            await self._send_text(chat, replace(screen, document=None, rows=(), lines=unchangeable(screen)))
        more, file = _markup(screen), {"document": Upload(document.file_name, document.content)}

        async def put(text: str, mode: JSON) -> JSON:
            caption = {"caption": text, **mode} if words.plain != "…" and not words.cut else {}
            sent: JSON = await self._call("sendDocument", {"chat_id": chat, **caption, **more}, files=file,
                                          timeout=UPLOAD_SECONDS)
            return sent

        try:
            return _named(await _put(put, words))
        except ApiRefusal as error:
            if error.code != 400 or error.migrate_to is not None:
                raise
            log.warning("document_not_sent", reason=str(error))
            return await self._send_text(chat, without_file(screen, document))

    async def _edited(self, chat: int, message: int, screen: Screen) -> bool:
        """Show a screen in a message that is there; False when that cannot be edited any more."""
        if (strip := self._strips.pop((chat, message), None)) is not None:
            strip.cancel()  # it may still wait for its turn, and these buttons are other ones
        more = {"link_preview_options": {"is_disabled": True}, **_markup(screen)}

        async def put(text: str, mode: JSON) -> None:
            await self._call("editMessageText", {"chat_id": chat, "message_id": message, "text": text, **mode, **more})

        try:
            await _put(put, rendered(screen))
        except AnswerLost as error:
            raise NotReached(str(error)) from None  # an edit made twice is one edit
        except ApiRefusal as error:
            if is_gone(str(error)):
                return False
            if not is_unchanged(str(error)):
                raise
        return True

    def _strip(self, message: JSON) -> None:
        """Take a message's buttons away, where they are still there."""
        one = int(message["chat"]), message["message"]
        if one not in self._strips:
            self._strips[one] = self._aside(self._stripped(*one))

    async def _stripped(self, chat: int, message: int) -> None:
        try:
            async with self.in_turn(str(chat)):
                await self._call("editMessageReplyMarkup", {"chat_id": chat, "message_id": message})
        finally:
            if self._strips.get((chat, message)) is asyncio.current_task():
                del self._strips[chat, message]

    # The menus of commands

    async def menu(self, chat: str, language: str | None, roles: Sequence[str]) -> None:
        """Give somebody the commands of their roles, in their language; who has none gets what everybody gets."""
        scope = {"type": "chat", "chat_id": int(chat)}
        if roles:
            commands = menu(self._words(language), commands_for(roles))
            await _logged("menu", self._call("setMyCommands", {"commands": _commands(commands), "scope": scope}))
        else:
            await _logged("menu", self._call("deleteMyCommands", {"scope": scope}))

    async def _set_menu(self, scope: str, language: str, commands: tuple[tuple[str, str], ...]) -> None:
        spoken = {"language_code": language} if language else {}
        await _logged("menus", self._call("setMyCommands", {
            "commands": _commands(commands), "scope": {"type": scope}, **spoken}))


class Wait:
    """Waits longer each time, never quite as long as others who began with us."""

    def __init__(self) -> None:
        self.tries = 0

    async def longer(self, at_least: float | None = None) -> None:
        seconds = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(self.tries, 10)) * random.uniform(0.5, 1.0)
        self.tries += 1
        await asyncio.sleep(max(seconds, at_least or 0.0))


def _markup(screen: Screen) -> JSON:
    rows = keyboard(screen)
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _commands(commands: tuple[tuple[str, str], ...]) -> list[JSON]:
    return [{"command": name, "description": description} for name, description in commands]


def _named(message: JSON) -> JSON:
    return reference(message["chat"]["id"], message["message_id"], kind=kind_of(message))


def _retry_after(error: BaseException) -> float | None:
    return error.retry_after if isinstance(error, ApiRefusal) else None


def _told(error: Exception) -> JSON:
    """What a log may hold of an error: of Telegram's its code and of the network's its kind; no words of either."""
    if isinstance(error, ApiRefusal):
        return {"error": "ApiRefusal", "code": error.code}
    return {"error": type(error).__name__, "reason": str(error)} if isinstance(error, TelegramFailed) \
        else loggable(error)


async def _put(put: Callable[[str, JSON], Awaitable[T]], words: Rendered) -> T:
    """Send words as HTML; without markup where ours is not understood."""
    try:
        return await put(words.html, {"parse_mode": "HTML"})
    except ApiRefusal as error:
        if not is_unparsed(str(error)):
            raise
        log.error("markup_not_parsed", way_out="sent without bold and italics")
        return await put(words.plain, {})


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
