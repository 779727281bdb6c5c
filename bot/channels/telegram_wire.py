"""What Telegram is, whichever library talks to it: its limits, its HTML, its keyboards, its refusals, its updates.

Nothing here touches a network. The channel calls its library with what `rendered`, `keyboard` and `menus` give, hands
raw updates to `understood`, and asks `raised`, `is_unchanged` and `is_gone` what a refusal means.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import urlsplit

from bot.channels import Incoming, Later, Moved, Refused
from bot.settings import SettingsError
from conversations.dialogues import commands_for
from conversations.screen import Button, Document, Line, Screen, in_rows
from conversations.words import FALLBACK, LANGUAGES, Words

JSON = dict[str, Any]

TEXT_LIMIT = 4096
"""Of a message, in UTF-16 units after the entities are parsed."""
CAPTION_LIMIT = 1024
DATA_LIMIT = 64
"""Of a button's key, in bytes."""
ROW_LIMIT, KEYBOARD_LIMIT = 8, 100
HALF_ROW = 24
"""Characters that half a row shows on a narrow phone; a longer correction gets a row of its own."""
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")


class WrongToken(SettingsError):
    """Telegram does not know the token; one line for the operator with the way out, never the token itself."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"LOGBOOK_TELEGRAM_TOKEN is not taken by Telegram ({reason}). Copy it again from @BotFather "
                         "(/mybots, API Token), or leave it out to run with the browser chat alone.")


def check_token(token: str) -> None:
    """Refuse what cannot be a token before it becomes part of an address. Raises WrongToken."""
    if not re.fullmatch(r"\d{1,20}:[A-Za-z0-9_-]{10,100}", token):
        raise WrongToken("it is not of the form 123456789:letters-and-digits")


# The library

class Upload(NamedTuple):
    """A file on its way to Telegram, by the name people see."""

    name: str
    data: bytes


class Library(Protocol):
    """What a Telegram library is asked for: calls, with plain data both ways. It translates and nothing else.

    `call` raises TelegramFailed and nothing else, with neither the token nor what people wrote in the text of it.
    """

    name: str
    """As LOGBOOK_TELEGRAM_LIBRARY has it."""

    async def call(self, method: str, parameters: JSON, *, files: Mapping[str, Upload], timeout: float) -> Any:
        """Telegram's result of a method of its Bot API, named as Telegram names it: plain data, no library's objects.

        `files` are uploaded, each as the parameter of its name. `timeout`: seconds without a sign of the answer.
        """
        ...

    async def download(self, path: str, *, most: int, timeout: float) -> bytes:
        """A file by the path that `getFile` has told. Raises TelegramFailed, also for one of more than `most` bytes."""
        ...

    def knows(self, method: str) -> bool:
        """A capability: whether the installed library has this method itself. What it has not is done without."""
        ...

    async def close(self) -> None:
        """Let go of the connections; whatever is called after that is NotReached."""
        ...


class TelegramFailed(Exception):
    """A call that came to nothing."""


class ApiRefusal(TelegramFailed):
    """Telegram answered, and not with ok."""

    def __init__(self, code: int, description: str, retry_after: float | None = None,
                 migrate_to: int | None = None) -> None:
        super().__init__(description)
        self.code, self.description = code, description
        self.retry_after, self.migrate_to = retry_after, migrate_to


class NotReached(TelegramFailed):
    """Surely not delivered: no address, no connection, no room among the connections."""


class AnswerLost(TelegramFailed):
    """The request was written, or may have been, and no answer of Telegram's came back."""


UNWRITTEN = frozenset((
    "ClientConnectorError", "ClientHttpProxyError", "ConnectionTimeoutError", "InvalidURL",  # aiohttp
    "ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol",  # httpx
    "ConnectionRefusedError", "gaierror",
))


def unanswered(error: BaseException) -> NotReached | AnswerLost:
    """An HTTP library's failure as one of ours, by the names of its kinds, so that none has to be imported.

    What it says itself is left out: it may quote an address with the token in it.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return (NotReached if kinds & UNWRITTEN else AnswerLost)(type(error).__name__)


# A screen as text

@dataclass(frozen=True)
class Rendered:
    """A text that Telegram takes; `plain` is the same without markup, for the day its parser differs from ours."""

    html: str
    plain: str
    cut: bool
    """Whether something had to be left out."""


def rendered(screen: Screen, limit: int = TEXT_LIMIT) -> Rendered:
    """A screen's words within a limit: title bold, text, the card's lines with bold values, after, note in italics."""
    pieces = _pieces(screen)
    plain = "".join(text for text, _ in pieces)
    if all(unicodedata.category(character)[0] in "ZC" for character in plain):
        pieces = [(_clean(screen.picture.alt if screen.picture else "") or "…", "")]
        plain = pieces[0][0]
    if units(plain) <= limit:
        return Rendered("".join(_tagged(text, tag) for text, tag in pieces), plain, False)
    left = len(plain[:_end(plain, limit - 1)].rstrip())
    shown = plain[:left] + "…"
    parts = []
    for text, tag in pieces:
        parts.append(_tagged(text[:left], tag))
        left -= min(left, len(text))
    return Rendered("".join(parts) + "…", shown, True)


def units(text: str) -> int:
    """Length as Telegram counts it: in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


Piece = tuple[str, Literal["", "b", "i"]]


def _pieces(screen: Screen) -> list[Piece]:
    """What stands in the message, in order; blocks are set apart by an empty line."""
    card: list[list[Piece]] = []
    for line in screen.lines:
        label = _clean(line.label)
        card.append([(f"{label}: " if label else "", ""), (_clean(line.value), "b")])
    links = [f"{_clean(button.label)}: {button.url}" for button in chain.from_iterable(screen.rows)
             if button.url and not _linkable(button.url)]
    blocks: list[list[list[Piece]]] = [
        [[(_clean(screen.title), "b")], [(_clean(screen.text), "")]],
        card,
        [[(_clean(screen.after), "")]],
        [[(link, "")] for link in links],
        [[(_clean(screen.note), "i")]],
    ]
    return _joined([_joined(lines, "\n") for lines in blocks], "\n\n")


def _joined(parts: Sequence[list[Piece]], between: str) -> list[Piece]:
    """The parts that say something, set apart."""
    joined: list[Piece] = []
    gap: Piece = (between, "")
    for part in parts:
        if any(text for text, _ in part):
            joined += [gap, *part] if joined else part
    return joined


LEFT_OUT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no message may hold: control characters, and halves of characters."""


def _clean(text: str) -> str:
    return LEFT_OUT.sub("", text).strip()


def _tagged(text: str, tag: str) -> str:
    escaped = html.escape(text, quote=False)
    return f"<{tag}>{escaped}</{tag}>" if tag and text.strip() else escaped


def _end(text: str, limit: int) -> int:
    """Where to cut a longer text: at most `limit` units, between words if one ends near, never within an emoji."""
    end = used = 0
    while used + units(text[end]) <= limit:
        used += units(text[end])
        end += 1
    whole = next((place for place in range(end, max(0, end - 60), -1) if not _sticks(text, place)), end)
    return next((place for place in range(whole, max(0, whole - 24), -1) if text[place].isspace()), whole)


def _sticks(text: str, place: int) -> bool:
    """Whether the character here belongs to the one before: accents, skin tones, joined emoji, halves of flags."""
    here, before = text[place], text[place - 1]
    if "\U0001f1e6" <= here <= "\U0001f1ff":
        flags = place - len(text[:place].rstrip("".join(map(chr, range(0x1F1E6, 0x1F200)))))
        return flags % 2 == 1
    return (unicodedata.category(here)[0] == "M" or "\u200d" in (here, before) or "\U0001f3fb" <= here <= "\U0001f3ff"
            or "\U000e0020" <= here <= "\U000e007f")


def unchangeable(screen: Screen) -> tuple[Line, ...]:
    """A card's lines as they are read, without their buttons."""
    return tuple(replace(line, key="") for line in screen.lines)


def without_file(screen: Screen, document: Document) -> Screen:
    """The same in words alone: the file's text, where it is text and finds room, else its name."""
    bare = replace(screen, document=None)
    for shown in (f"{document.name}\n{document.text}" if document.text else document.name, document.name):
        inside = replace(bare, after=f"{bare.after}\n\n{shown}".strip())
        if not rendered(inside).cut:
            return inside
    return bare


# A screen's buttons

def keyboard(screen: Screen) -> list[list[JSON]]:
    """Rows of buttons as Telegram's plain data; empty for none.

    On a card a thumb finds Save first, then what corrects a line, then the rest. Without corrections the rows stay as
    the question has them. Raises ValueError for a key longer than 64 bytes: a programmer's mistake.
    """
    rows = list(screen.rows)
    corrections = [Button(line.button or line.label, line.key) for line in screen.lines if line.key]
    if corrections:
        first = [row for row in rows if any(button.primary for button in row)]
        rows = [*first, *_paired(corrections), *(row for row in rows if row not in first)]
    kept = [[_button(button) for button in row if not button.url or _linkable(button.url)] for row in rows]
    narrow = [row[start:start + ROW_LIMIT] for row in kept for start in range(0, len(row), ROW_LIMIT)]
    while sum(map(len, narrow)) > KEYBOARD_LIMIT:
        del narrow[-2]  # the last row is Back; a name that finds no room can still be typed
    return narrow


def _paired(buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Two a row, a long one alone."""
    rows: list[tuple[Button, ...]] = []
    together: list[Button] = []
    for button in buttons:
        if len(button.label) <= HALF_ROW:
            together.append(button)
        else:
            rows += [*in_rows(together, 2), (button,)]
            together = []
    return [*rows, *in_rows(together, 2)]


def _button(button: Button) -> JSON:
    data = {"text": _clean(button.label) or "…"}
    if button.url:
        return data | {"url": button.url}
    if len(button.key.encode()) > DATA_LIMIT:
        raise ValueError(f"The button key {button.key!r} has {len(button.key.encode())} bytes; Telegram takes "
                         f"{DATA_LIMIT}. Shorten the question's key.")
    return data | {"callback_data": button.key} | ({"style": "primary"} if button.primary else {})


def _linkable(url: str) -> bool:
    """Whether Telegram takes the address for a button; it refuses http://localhost, which then stands in the text."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not re.search(r"\s", url)


# The menus of commands

GROUP_MENU = ("week", "help")
"""What a group is offered; it may say more (GROUP_COMMANDS), but that works in private."""


@dataclass(frozen=True)
class Menu:
    """One list of commands: for all chats of a kind, in one language (empty: whoever speaks none of ours)."""

    scope: Literal["all_private_chats", "all_group_chats"]
    language: str
    commands: tuple[tuple[str, str], ...]


def menus(words: Callable[[str | None], Words]) -> list[Menu]:
    """What everybody is offered, until their own roles are known: what a worker is."""
    found = []
    for language in ["", *(language for language in LANGUAGES if language != FALLBACK)]:
        spoken = words(language or FALLBACK)
        found.append(Menu("all_private_chats", language, menu(spoken, commands_for(("worker",)))))
        found.append(Menu("all_group_chats", language, menu(spoken, GROUP_MENU)))
    return found


def menu(language: Words, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Commands with what they do."""
    return tuple((name, language.text(f"menu-{name}")) for name in names)


# What a refusal means

PERMANENT = (
    "bot was blocked by the user", "user is deactivated", "bot can't initiate conversation with a user",
    "bot can't send messages to bots", "bot can't send messages to the user", "chat not found", "user not found",
    "peer_id_invalid", "input_user_deactivated", "user_is_blocked", "bot was kicked", "bot is not a member",
    "the group chat was deleted", "group chat was deactivated", "group is deactivated", "channel_private",
    "chat_write_forbidden", "chat_restricted", "chat_send_plain_forbidden", "topic_closed", "topic_deleted",
    "not enough rights to send", "have no rights to send", "need administrator rights",
)
"""In small letters, as libraries change the first one. Anything else is tried again."""


def raised(description: str, *, retry_after: float | None = None,
           migrate_to: int | None = None) -> Refused | Later | Moved | None:
    """What the courier should be told about a refusal; None when it is no known one."""
    if migrate_to is not None:
        return Moved(str(migrate_to))
    if retry_after is not None:
        return Later(float(retry_after), "too many requests")
    if any(reason in description.lower() for reason in PERMANENT):
        return Refused(description)
    return None


def is_unchanged(description: str) -> bool:
    """The second of two taps: the message says already what it should say."""
    return "message is not modified" in description.lower()


def is_gone(description: str) -> bool:
    """The message cannot be edited any more, so the screen has to be sent anew."""
    said = description.lower()
    return any(reason in said for reason in (
        "message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in the message",
        "message identifier is not specified"))


def is_unknown_file(description: str) -> bool:
    """A picture sent by its id, which Telegram has forgotten or never gave to this bot."""
    said = description.lower()
    return any(reason in said for reason in (
        "wrong file identifier", "wrong remote file", "file_id_invalid", "file_reference_", "wrong file_id",
        "can't use file of type", "invalid file id"))


def is_unparsed(description: str) -> bool:
    """Our markup was not understood; the same can be said without it."""
    return "can't parse entities" in description.lower()


# An update as something somebody did

CONTENT = {"photo": "photo", "live_photo": "photo", "voice": "voice", "audio": "voice", "video_note": "video",
           "animation": "video", "video": "video", "sticker": "sticker", "document": "document", "venue": "location",
           "location": "location", "contact": "contact"}
"""Telegram's field and our word; an animation is sent as a document, too, so the order matters."""
SERVICE = frozenset((
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set",
    "users_shared", "chat_shared", "web_app_data", "connected_website", "passport_data", "invoice",
    "successful_payment", "refunded_payment", "gift", "unique_gift", "gift_upgrade_sent", "boost_added",
    "proximity_alert_triggered", "checklist_tasks_done", "checklist_tasks_added", "forum_topic_created",
    "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened", "managed_bot_created",
))
"""Messages of a private chat that nobody wrote; of what we do not know we say that we cannot read it."""
COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{3,64}))?(?:\s+(.*))?\s*", re.DOTALL)
GROUPS = ("group", "supergroup")


def understood(updates: Sequence[JSON], bot_username: str) -> list[Incoming]:
    """A batch of raw updates as what people did, in order.

    A group that becomes a supergroup is told of as joined, too (tdlib/telegram-bot-api #266); nobody joined anything.
    """
    batch = [one for update in updates if (one := incoming(update, bot_username)) is not None]
    moved = {one.to for one in batch if one.happened == "migrated"}
    return [one for one in batch if one.happened != "joined" or one.chat not in moved]


def incoming(update: JSON, bot_username: str) -> Incoming | None:
    """A raw update as something somebody did; None for what is no business of ours, or is no update we know."""
    try:
        if "message" in update:
            return _message(update, update["message"], bot_username)
        if "callback_query" in update:
            return _tap(update, update["callback_query"])
        if "my_chat_member" in update:
            return _standing(update, update["my_chat_member"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # a shape Telegram never promised; one such update must not keep those behind it waiting
    return None


def _message(update: JSON, message: JSON, bot_username: str) -> Incoming | None:
    chat = message["chat"]
    if chat["type"] in GROUPS:
        return _group_message(update, message, bot_username)
    if chat["type"] != "private" or message["from"]["is_bot"]:
        return None
    if "text" not in message:
        if SERVICE & message.keys():
            return None
        sent = next((word for field, word in CONTENT.items() if field in message), "other")
        return _incoming(update, message["from"], chat, sent=sent)
    return _said(update, message, bot_username)


def _group_message(update: JSON, message: JSON, bot_username: str) -> Incoming | None:
    """Migration; commands to us or to nobody; replies to us. Privacy mode shows us little more."""
    chat, speaker = message["chat"], message.get("sender_chat")
    if "migrate_to_chat_id" in message:
        return _incoming(update, message.get("from"), chat, happened="migrated", to=str(message["migrate_to_chat_id"]))
    if "migrate_from_chat_id" in message:
        old = {**chat, "id": message["migrate_from_chat_id"]}
        return _incoming(update, message.get("from"), old, happened="migrated", to=str(chat["id"]))
    anonymous = speaker is not None and speaker["id"] == chat["id"]
    if "text" not in message or not (anonymous or (speaker is None and not message["from"]["is_bot"])):
        return None
    said = _said(update, message, bot_username)
    replied = message.get("reply_to_message", {}).get("from", {}).get("username", "")
    to_us = bool(bot_username) and replied.lower() == bot_username.lower()
    return said if said is None or said.command is not None or to_us else None


def _said(update: JSON, message: JSON, bot_username: str) -> Incoming | None:
    """Words, or a command with what follows it; None when it is another bot's command."""
    text = _sound(message["text"])
    command = COMMAND.fullmatch(text)
    if command is None:
        return _incoming(update, message.get("from"), message["chat"], text=text)
    name, addressed, payload = command.groups()
    if addressed and addressed.lower() != bot_username.lower():
        return None
    return _incoming(update, message.get("from"), message["chat"], command=name.lower(),
                     payload=(payload or "").strip())


def _tap(update: JSON, query: JSON) -> Incoming | None:
    """A button of a message of ours, of which little is told when it is old or deleted."""
    message = query["message"]
    if message["chat"]["type"] not in ("private", *GROUPS):
        return None
    name = reference(message["chat"]["id"], message["message_id"], kind=kind_of(message))
    return _incoming(update, query["from"], message["chat"], tap=_sound(query["data"]), message=name)


def reference(chat: int, message: int, *, kind: str) -> JSON:
    """How a message is named in the book, so that it can be edited later."""
    return {"chat": str(chat), "message": message, "kind": kind}


def kind_of(message: JSON) -> str:
    """What of a message could be edited: its text, or the caption of what it shows."""
    return next((kind for kind in ("photo", "document") if kind in message), "text")


def _standing(update: JSON, changed: JSON) -> Incoming | None:
    """We were added or thrown out, blocked or unblocked, or our rights in a group are other than before."""
    chat, user = changed["chat"], changed["from"]
    was, now = _inside(changed["old_chat_member"]), _inside(changed["new_chat_member"])
    if chat["type"] == "private":
        return _incoming(update, user, chat, happened="unblocked" if now else "blocked")
    if chat["type"] not in GROUPS or (not was and not now):
        return None
    if was and now:
        member = changed["new_chat_member"]
        muted = member["status"] == "restricted" and not member.get("can_send_messages")
        return None if muted else _incoming(update, user, chat, happened="allowed")
    return _incoming(update, user, chat, happened="joined" if now else "removed")


def _inside(member: JSON) -> bool:
    return bool(member.get("is_member", True)) and member["status"] not in ("left", "kicked")


def _incoming(update: JSON, user: JSON | None, chat: JSON, **what: Any) -> Incoming:
    """A group whose administrator writes anonymously speaks for itself: the person is then the group."""
    somebody = user is not None and not user.get("is_bot")
    return Incoming(
        "telegram", str(update["update_id"]), str(user["id"] if user is not None and somebody else chat["id"]),
        str(chat["id"]), language=user.get("language_code") if user is not None and somebody else None,
        group=chat["type"] in GROUPS, title=_sound(chat.get("title", "")), **what)


def _sound(text: str) -> str:
    """Without what a database cannot keep: zero characters and halves of characters."""
    return re.sub("[\x00\ud800-\udfff]", "", text)
