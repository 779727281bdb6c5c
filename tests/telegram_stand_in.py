"""A strict stand-in for Telegram's Bot API: real HTTP on 127.0.0.1, for the real libraries.

    async with Telegram() as telegram:                 # or, from synchronous code: with TelegramInThread() as telegram
        aino = telegram.person("Aino")
        ...                                            # a bot is started against telegram.url and telegram.token
        aino.writes("/start")
        await telegram.wait_for(lambda: aino.messages[-1].buttons)
        aino.taps("Log a session")

It refuses what Telegram refuses, in Telegram's words. On purpose it is stricter here: unknown parameters and unknown
nested fields (Telegram ignores them), `&` that starts no known entity, a button with two actions, rows of more than
eight buttons, method names in the wrong case, images cut off at the end. What it does not know: MarkdownV2, topics,
inline mode, rich messages, links and hashtags found in plain text, a webhook's answer used as a call.
All state is in the server object, so bots may die and come back: what they did not acknowledge is delivered again.
The shapes of methods and types are in telegram_methods.json.
"""

import asyncio
import functools
import html
import json
import math
import mimetypes
import re
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, ParamSpec, Self, TypeVar
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

JSON = dict[str, Any]
T = TypeVar("T")
P = ParamSpec("P")
SPEC: JSON = json.loads(Path(__file__).with_name("telegram_methods.json").read_text(encoding="utf-8"))
STEP = 0.005  # seconds between two looks of what waits for something that is not the stand-in's
LOOK = 0.25  # and of what is woken by the stand-in, whether who waits for it is still there
PIXEL = bytes.fromhex(  # the smallest PNG, grey
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636800000082008177"
    "cd72b60000000049454e44ae426082"
)


# What can go wrong


class Refused(Exception):
    """An answer that is not ok; `parameters` are Telegram's retry_after and migrate_to_chat_id."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters

    def body(self) -> JSON:
        more = {"parameters": self.parameters} if self.parameters else {}
        return {"ok": False, "error_code": self.status, "description": self.description, **more}


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


@dataclass(frozen=True)
class Fault:
    """What a test wants to go wrong with one call: first the delay (seconds), then one of the others.

    `lost="request"` resets the connection before anything happened, `lost="answer"` after everything happened;
    `status` answers instead of doing it.
    """

    status: int | None = None
    description: str = "Internal Server Error"
    parameters: dict[str, int] = field(default_factory=dict)
    delay: float = 0.0
    lost: Literal["request", "answer"] | None = None


LIMITED = re.compile("send(?!ChatAction)|copy|forward|editMessage")
"""The methods that count for the limits."""


@dataclass(frozen=True)
class Limits:
    """Telegram's rates: `chat_burst` messages at once, then `chat_per_second`, a group a minute, and all together."""

    chat_per_second: float = 1.0
    chat_burst: int = 3
    group_per_minute: int = 20
    all_per_second: int = 30


@dataclass
class Call:
    """One request of a bot; status and answer stay None while it is under way or when its answer was lost before."""

    method: str
    params: JSON
    time: float
    status: int | None = None
    answer: Any = None


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


# Parameters, checked against the specification


def checked(method: str, given: JSON, uploads: dict[str, Upload]) -> JSON:
    """The parameters as typed values (numbers as numbers, objects unpacked from forms), or Refused."""
    shape = SPEC["methods"].get(method)
    if shape is None:
        raise Refused(404, "Not Found")
    given = {**given, **{name: upload for name, upload in uploads.items() if name in shape["fields"]}}
    try:
        return _fields(shape, given, packed=True, uploads=uploads)
    except KeyError as missing:
        raise bad(_missing(method, missing.args[0])) from None


def _missing(method: str, name: str) -> str:
    said = {
        "chat_id": "chat_id is empty",
        "text": "message text is empty",
        "message_id": "message identifier is not specified",
        "photo": "there is no photo in the request",
        "document": "there is no document in the request",
    }
    return said.get(name, f'parameter "{name}" is required by {method}')


def _fields(shape: JSON, given: JSON, packed: bool, uploads: dict[str, Upload]) -> JSON:
    """Every given field by its kind; KeyError names a required one that is not there."""
    for name in shape["required"]:
        if name not in given:
            raise KeyError(name)
    for name in given:
        if name not in shape["fields"]:
            raise bad(f'unknown field "{name}" (Telegram would ignore it, the stand-in does not)')
    return {name: _value(name, shape["fields"][name], value, packed, uploads) for name, value in given.items()}


def _value(name: str, kinds: str, given: Any, packed: bool, uploads: dict[str, Upload]) -> Any:
    """The first alternative that fits; if none, the refusal of the one whose required fields were all there."""
    refusals: list[Refused] = []
    likely: list[Refused] = []
    for kind in kinds.split("|"):
        try:
            return _as(name, kind, given, packed, uploads)
        except Refused as refusal:
            refusals.append(refusal)
        except KeyError as missing:
            refusals.append(bad(f'can\'t find field "{missing.args[0]}" in {kind} "{name}"'))
            continue
        if kind in SPEC["types"]:
            likely.append(refusals[-1])
    raise (likely or refusals)[0]


def _as(name: str, kind: str, given: Any, packed: bool, uploads: dict[str, Upload]) -> Any:
    wrong = bad(f'Field "{name}" must be of type {kind.replace("[]", "Array of ")}')
    if kind in PLAIN:
        return PLAIN[kind](given, packed, wrong)
    if kind == "InputFile":
        return _upload(given, uploads, wrong)
    if kind.startswith("="):
        if given != kind[1:]:
            raise wrong
        return given
    given = _unpacked(given, wrong) if packed else given
    if kind.startswith("[]"):
        if not isinstance(given, list):
            raise wrong
        return [_value(name, kind[2:], one, False, uploads) for one in given]
    if not isinstance(given, dict):
        raise wrong
    return _object(name, SPEC["types"][kind], given, uploads)


def _object(name: str, shape: JSON, given: JSON, uploads: dict[str, Upload]) -> JSON:
    if "one of" in shape:
        fitting = [kind for kind in shape["one of"] if _is_said_to_be(kind, given)]
        if not fitting:
            raise bad(f'can\'t parse "{name}": none of {", ".join(shape["one of"])}')
        one: JSON = _value(name, "|".join(fitting), given, False, uploads)
        return one
    return _fields(shape, given, False, uploads)


def _is_said_to_be(kind: str, given: JSON) -> bool:
    """Whether the fields that hold a literal, as `"type": "photo"`, say this kind."""
    literals = {name: value[1:] for name, value in SPEC["types"][kind]["fields"].items() if value.startswith("=")}
    return all("|" in value or given.get(name) == value for name, value in literals.items())


def _unpacked(given: Any, wrong: Refused) -> Any:
    try:
        return json.loads(given) if isinstance(given, str) else given
    except ValueError:
        raise wrong from None


def _upload(given: Any, uploads: dict[str, Upload], wrong: Refused) -> Upload:
    if isinstance(given, str) and given.startswith("attach://"):
        given = uploads.get(given.removeprefix("attach://"))
    if not isinstance(given, Upload):
        raise wrong
    return given


def _integer(given: Any, packed: bool, wrong: Refused) -> int:
    if isinstance(given, int) and not isinstance(given, bool):
        return given
    if isinstance(given, str) and re.fullmatch(r"-?\d{1,18}", given):
        return int(given)
    raise wrong


def _float(given: Any, packed: bool, wrong: Refused) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        raise wrong
    try:
        return float(given)
    except ValueError:
        raise wrong from None


def _boolean(given: Any, packed: bool, wrong: Refused) -> bool:
    said = {"true": True, "false": False, "True": True, "False": False, "1": True, "0": False}
    if isinstance(given, bool):
        return given
    if packed and isinstance(given, str) and given in said:
        return said[given]
    raise wrong


def _string(given: Any, packed: bool, wrong: Refused) -> str:
    if not isinstance(given, str):
        raise wrong
    return given


PLAIN: dict[str, Callable[[Any, bool, Refused], Any]] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
}


# Formatted text

TAGS = {
    tag: kind
    for kind, tags in {
        "bold": "b strong",
        "italic": "i em",
        "underline": "u ins",
        "strikethrough": "s strike del",
        "spoiler": "tg-spoiler span",
        "code": "code",
        "pre": "pre",
        "text_link": "a",
        "blockquote": "blockquote",
        "custom_emoji": "tg-emoji",
    }.items()
    for tag in tags.split()
}
PIECES = re.compile(r"""[^&<]+|&[^;\s<&]*;?|<(?:"[^"]*"|'[^']*'|[^>"'])*>?""")
ESCAPE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
ATTRIBUTE = re.compile(r"""\s+([^\s=>]+)\s*=\s*("[^"]*"|'[^']*'|[A-Za-z0-9.-]+)""")
COMMAND = re.compile(r"(?:^|(?<=\s))/(\w{1,32})(?:@(\w{3,32}))?(?![\w/])", re.ASCII)


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts offsets; the stand-in counts its limits so, too."""
    return len(text.encode("utf-16-le")) // 2


def parsed_html(raw: str) -> tuple[str, list[JSON]]:
    """Plain text and entities of Telegram's HTML, or Refused with "can't parse entities" and a byte offset."""
    plain = ""
    entities: list[JSON] = []
    opened: list[tuple[str, JSON]] = []
    for piece in PIECES.finditer(raw):
        part, where = piece[0], f"at byte offset {len(raw[: piece.start()].encode())}"
        if part.startswith("</"):
            entity = _closed(part, where, opened)
            entity["length"] = units(plain) - entity["offset"]
            entities.append(entity)
        elif part.startswith("<"):
            name, entity = _opened(part, where)
            opened.append((name, {"offset": units(plain), **entity}))
        elif part.startswith("&") and not ESCAPE.fullmatch(part):
            raise _unparsed(f"{part!r} {where} is no entity Telegram knows (it would show it as it is)")
        else:
            plain += html.unescape(part) if part.startswith("&") else part
    if opened:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    entities = [entity for entity in entities if entity["length"] and "type" in entity]
    return plain, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _unparsed(why: str) -> Refused:
    return bad(f"can't parse entities: {why}")


def _closed(part: str, where: str, opened: list[tuple[str, JSON]]) -> JSON:
    if not opened:
        raise _unparsed(f"Unexpected end tag {where}")
    if not part.endswith(">"):
        raise _unparsed(f"Unclosed end tag {where}")
    name, entity = opened.pop()
    if (found := part[2:-1].strip().lower()) != name:
        raise _unparsed(f'Unmatched end tag {where}, expected "</{name}>", found "</{found}>"')
    return entity


def _opened(part: str, where: str) -> tuple[str, JSON]:
    name = re.split(r"[\s>]", part[1:], maxsplit=1)[0].lower()
    if part[1:].lower() == name:
        raise _unparsed(f"Unclosed start tag {where}")
    if name not in TAGS:
        raise _unparsed(f'Unsupported start tag "{name}" {where}')
    if not part.endswith(">"):
        raise _unparsed(f'Unclosed start tag "{name}" {where}')
    rest = part[1 + len(name) : -1]
    if ATTRIBUTE.sub("", rest).strip() not in ("", "expandable"):
        raise _unparsed(f'Expected equal sign in declaration of an attribute of the tag "{name}" {where}')
    attributes = {key.lower(): html.unescape(value.strip("\"'")) for key, value in ATTRIBUTE.findall(rest)}
    return name, _entity(name, rest, attributes, where)


def _entity(name: str, rest: str, attributes: dict[str, str], where: str) -> JSON:
    """The entity without its place; without a type, too, for a link that leads nowhere, which Telegram drops."""
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsed(f'Tag "span" must have class "tg-spoiler" {where}')
    if name == "a":
        url = attributes.get("href", "")
        return {"type": "text_link", "url": url} if url else {}
    if name == "tg-emoji":
        if not attributes.get("emoji-id", "").isdigit():
            raise _unparsed("Invalid custom emoji identifier specified")
        return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
    if name == "blockquote" and "expandable" in rest:
        return {"type": "expandable_blockquote"}
    return {"type": TAGS[name]}


def formatted(params: JSON, key: str, limit: int) -> tuple[str, list[JSON]]:
    """Text and entities of `text` or `caption`, trimmed and measured as Telegram does."""
    raw, mode = params.get(key, ""), params.get("parse_mode", "").lower()
    if mode not in ("", "html"):
        raise bad("unsupported parse_mode (the stand-in reads HTML only)")
    given = params.get("entities" if key == "text" else "caption_entities", [])
    plain, entities = parsed_html(raw) if mode else (raw, given)
    skipped, text = units(plain) - units(plain.lstrip()), plain.strip()
    if units(text) > limit:
        raise bad("message is too long" if key == "text" else "message caption is too long")
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - skipped)
        end = min(units(text), entity["offset"] + entity["length"] - skipped)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def commands_in(text: str) -> list[JSON]:
    found = [(units(text[: one.start()]), units(one[0])) for one in COMMAND.finditer(text)]
    return [{"type": "bot_command", "offset": offset, "length": length} for offset, length in found]


# Keyboards

BUTTON_ACTIONS = set(SPEC["types"]["InlineKeyboardButton"]["fields"]) - {"text", "icon_custom_emoji_id", "style"}


def checked_markup(markup: JSON | None) -> JSON | None:
    """The reply markup as it is kept; None for none and for a keyboard without buttons."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        rows = [[_checked_button(button) for button in row] for row in markup["inline_keyboard"] if row]
        if any(len(row) > 8 for row in rows) or sum(len(row) for row in rows) > 100:
            raise bad("reply markup is too long")
        return {"inline_keyboard": rows} if rows else None
    if not all(markup.get(key, True) for key in ("force_reply", "remove_keyboard")):
        raise bad("object expected as reply markup")
    if not 1 <= units(markup.get("input_field_placeholder", "-")) <= 64:
        raise bad("input field placeholder must be 1-64 characters long")
    return markup


def _checked_button(button: JSON) -> JSON:
    actions = BUTTON_ACTIONS & button.keys()
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: button text must be non-empty")
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(f"can't parse inline keyboard button: exactly one action expected, found {sorted(actions)}")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    return button


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https", "tg"):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme != "tg" and "." not in (parts.hostname or ""):  # so Telegram refuses http://localhost
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


# Pictures


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a whole PNG or JPEG, or Refused as Telegram refuses what it cannot make a photo of."""
    if len(data) > 10 * 1024 * 1024:
        raise Refused(413, "Request Entity Too Large")
    width = height = 0
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[-8:-4] == b"IEND":
        width, height = struct.unpack(">II", data[16:24])
    elif data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9"):
        at = 2
        while at < len(data) - 9 and not (0xC0 <= data[at + 1] <= 0xCF and data[at + 1] not in (0xC4, 0xC8, 0xCC)):
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        height, width = struct.unpack(">HH", data[at + 5 : at + 9])
    if not width or not height:
        raise bad("IMAGE_PROCESS_FAILED")
    if width + height > 10000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


# Messages and those who write them


@dataclass(eq=False, repr=False)
class Message:
    """A message as it is now. `content` is Telegram's part of it: text and entities, photo and caption, a service."""

    chat: "Chat"
    chat_id: int
    message_id: int
    sender: JSON
    date: int
    content: JSON
    raw: str = ""
    raw_is_html: bool = False
    markup: JSON | None = None
    reply_to: "Message | None" = None
    photo: bytes | None = None
    document: bytes | None = None
    edited: int = 0  # times
    edit_date: int = 0
    deleted: bool = False
    update_id: int | None = None  # the update that told the bot of it; None if privacy mode hid it, and for its own
    keyboards: list[JSON] = field(default_factory=list)  # every inline keyboard it ever had, oldest first

    def __repr__(self) -> str:
        return f"<message {self.message_id} in {self.chat_id}: {self.text or self.caption or list(self.content)!r}>"

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def text(self) -> str | None:
        return self.content.get("text")

    @property
    def caption(self) -> str | None:
        return self.content.get("caption")

    @property
    def entities(self) -> list[JSON]:
        found: list[JSON] = self.content.get("entities") or self.content.get("caption_entities") or []
        return found

    @property
    def html(self) -> str:
        """Text or caption as the bot wrote it; what was not sent as HTML comes escaped."""
        return self.raw if self.raw_is_html else html.escape(self.raw, quote=False)

    @property
    def rows(self) -> list[list[JSON]]:
        found: list[list[JSON]] = (self.markup or {}).get("inline_keyboard", [])
        return found

    @property
    def buttons(self) -> list[list[str]]:
        """Rows of labels, those that open an address too."""
        return [[button["text"] for button in row] for row in self.rows]

    @property
    def links(self) -> dict[str, str]:
        return {button["text"]: button["url"] for row in self.rows for button in row if "url" in button}

    @property
    def force_reply(self) -> bool:
        return bool((self.markup or {}).get("force_reply"))

    @property
    def placeholder(self) -> str | None:
        return (self.markup or {}).get("input_field_placeholder")

    def show(self, content: JSON, markup: JSON | None) -> None:
        self.content, self.markup = content, markup
        if self.rows and (not self.keyboards or self.keyboards[-1] != markup):
            self.keyboards.append(markup or {})

    def as_json(self, with_reply: bool = True) -> JSON:
        """The message as Telegram sends it to the bot."""
        chat = self.chat.as_json()
        if chat["id"] != self.chat_id:  # written before the group became a supergroup
            chat.update(id=self.chat_id, type="group")
        body: JSON = {"message_id": self.message_id, "from": self.sender, "chat": chat, "date": self.date}
        if self.reply_to is not None and with_reply:
            body["reply_to_message"] = self.reply_to.as_json(with_reply=False)
        if self.edited:
            body["edit_date"] = self.edit_date
        if self.rows:
            body["reply_markup"] = self.markup
        return {**body, **self.content}

    def shown(self) -> str:
        """The lines a person sees: what people say after their name, the bot's words and buttons set in."""
        kind = next(iter(self.content))
        said = self.text or " ".join(filter(None, (f"({kind})", self.caption)))
        if not self.from_bot:
            return f"{self.sender['first_name']}: {said}"
        lines = said.split("\n") + [" ".join(f"[{label}]" for label in row) for row in self.buttons]
        return "\n".join(f"  {line}" for line in lines)


@dataclass(eq=False, repr=False)
class Tap:
    """A pressed button: the update that says so, and how the bot answered (`text` is the toast, None before)."""

    person: "Person"
    message: Message
    data: str
    query_id: str
    date: float
    update_id: int | None = None
    answered: bool = False
    text: str | None = None
    alert: bool = False

    def __repr__(self) -> str:
        return f"<tap {self.query_id} of {self.person.name} on {self.message}: {self.data!r}>"


@dataclass(eq=False, repr=False)
class Chat:
    """Where messages are; a Person is their private chat with the bot. `messages`: oldest first, deleted ones too."""

    telegram: "Server"
    id: int
    messages: list[Message] = field(default_factory=list, init=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.as_json()}>"

    def as_json(self) -> JSON:
        raise NotImplementedError

    def closed(self) -> str | None:
        """Why the bot may not write here (403), or None."""
        raise NotImplementedError

    def shown(self) -> str:
        """The chat as it stands on the screen now."""
        return "\n".join(message.shown() for message in self.messages if not message.deleted)

    def _tell_member(self, by: JSON, old: str, new: str) -> None:
        """The my_chat_member update: the bot's own standing in this chat changed."""
        bot = self.telegram.bot_user()
        until = {"until_date": 0}
        old_member = {"status": old, "user": bot, **(until if old == "kicked" else {})}
        new_member = {"status": new, "user": bot, **(until if new == "kicked" else {})}
        body = {"chat": self.as_json(), "from": by, "date": self.telegram.now()}
        self.telegram.update("my_chat_member", {**body, "old_chat_member": old_member, "new_chat_member": new_member})


def locked(method: Callable[P, T]) -> Callable[P, T]:
    """A step of a person, whole for the server even when it comes from another thread."""

    @functools.wraps(method)
    def step(*args: P.args, **kwargs: P.kwargs) -> T:
        with args[0].telegram.lock:  # type: ignore[attr-defined]  # a ParamSpec cannot say that the first one is a Chat
            return method(*args, **kwargs)

    return step


@dataclass(eq=False, repr=False)
class Person(Chat):
    name: str
    language: str = "en"
    started: bool = False
    blocked: bool = False

    def as_user(self) -> JSON:
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def as_json(self) -> JSON:
        return {"id": self.id, "type": "private", "first_name": self.name}

    def closed(self) -> str | None:
        if self.blocked:
            return "bot was blocked by the user"
        return None if self.started else "bot can't initiate conversation with a user"

    @locked
    def writes(self, text: str, chat: "Chat | None" = None, reply_to: Message | None = None) -> Message:
        """Write to the bot, or in a group, where privacy mode is on: commands and replies to the bot reach it."""
        entities = commands_in(text)
        content = {"text": text, **({"entities": entities} if entities else {})}
        return self._puts(content, chat, reply_to, raw=text)

    def replies(self, message: Message, text: str) -> Message:
        """Answer a message where it stands."""
        return self.writes(text, chat=message.chat, reply_to=message)

    @locked
    def sends_photo(
        self, chat: "Chat | None" = None, caption: str = "", photo: bytes = PIXEL, reply_to: Message | None = None
    ) -> Message:
        content = {"photo": self.telegram.keep_photo(photo), **({"caption": caption} if caption else {})}
        return self._puts(content, chat, reply_to, raw=caption, photo=photo)

    @locked
    def sends_voice(self, chat: "Chat | None" = None, reply_to: Message | None = None) -> Message:
        voice = {"duration": 2, "mime_type": "audio/ogg", **self.telegram.keep_file("voice", b"OggS")}
        return self._puts({"voice": voice}, chat, reply_to)

    @locked
    def sends_document(
        self, name: str = "letter.pdf", data: bytes = b"%PDF-1.4", mime_type: str | None = None, size: int | None = None
    ) -> Message:
        """A file of any kind; `size`: how large Telegram says it is."""
        document = self.telegram.keep_file("document", data, name)
        document["mime_type"] = mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        document["file_size"] = len(data) if size is None else size
        return self._puts({"document": document}, None, None, document=data)

    @locked
    def sends_sticker(self, chat: "Chat | None" = None, reply_to: Message | None = None) -> Message:
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        sticker = {**looks, "emoji": "👍", **self.telegram.keep_file("sticker", b"RIFF")}
        return self._puts({"sticker": sticker}, chat, reply_to)

    def _puts(self, content: JSON, chat: "Chat | None", reply_to: Message | None, **more: Any) -> Message:
        place = chat or self
        assert not (place is self and self.blocked), f"{self.name} blocked the bot and must unblock it first"
        if place is self:
            self.started = True
        if isinstance(place, Group):
            place.people.add(self.id)
        message = self.telegram.keep(place, self.as_user(), content, reply_to=reply_to, **more)
        if not isinstance(place, Group) or place.lets_bot_see(message):
            message.update_id = self.telegram.update("message", message.as_json())
        return message

    @locked
    def taps(self, button: str | tuple[int, int], message: Message | None = None, chat: "Chat | None" = None) -> Tap:
        """Press a button by label or (row, column), on the newest message that has it; here or in `chat`."""
        place = message.chat if message else (chat or self)
        alive = [one for one in place.messages if not one.deleted]
        for one in [message] if message else reversed(alive):
            if found := _find(one.rows, button):
                return self._presses(one, found)
        there = "\n".join(f"message {one.message_id}: {one.buttons}" for one in alive if one.buttons) or "none at all"
        raise AssertionError(f"{self.name} sees no button {button!r}. The buttons here:\n{there}\n\n{place.shown()}")

    @locked
    def taps_old(self, message: Message, button: str | tuple[int, int]) -> Tap:
        """Press a button that an earlier state of the message had, as a telephone does that has not seen the edit."""
        earlier = message.keyboards[:-1] if message.rows and not message.deleted else message.keyboards
        for keyboard in reversed(earlier):
            if found := _find(keyboard["inline_keyboard"], button):
                return self._presses(message, found)
        had = [[[one["text"] for one in row] for row in keyboard["inline_keyboard"]] for keyboard in earlier]
        raise AssertionError(f"message {message.message_id} never had a button {button!r} before; it had {had}")

    def _presses(self, message: Message, button: JSON) -> Tap:
        assert "callback_data" in button, f"{button['text']!r} is no callback button but {button}"
        return self.telegram.press(Tap(self, message, button["callback_data"], "", self.telegram.clock()))

    @locked
    def blocks_bot(self) -> None:
        self.blocked = True
        self._tell_member(self.as_user(), "member", "kicked")

    @locked
    def unblocks_bot(self) -> None:
        self.blocked = False
        self._tell_member(self.as_user(), "kicked", "member")


def _find(rows: list[list[JSON]], wanted: str | tuple[int, int]) -> JSON | None:
    places = {(y, x): button for y, row in enumerate(rows) for x, button in enumerate(row)}
    if isinstance(wanted, tuple):
        return places.get(wanted)
    return next((button for button in places.values() if button["text"] == wanted), None)


@dataclass(eq=False, repr=False)
class Group(Chat):
    """A group chat; `id` changes when it migrates. The bot is in it from add_bot() to remove_bot()."""

    title: str
    type: str = "group"
    people: set[int] = field(default_factory=set)
    owner: int | None = None
    bot_status: str = "left"
    last_message_id: int = 0  # supergroups count their own messages

    def as_json(self) -> JSON:
        return {"id": self.id, "type": self.type, "title": self.title}

    def closed(self) -> str | None:
        if self.bot_status == "member":
            return None
        return f"bot {'was kicked from' if self.bot_status == 'kicked' else 'is not a member of'} the {self.type} chat"

    def lets_bot_see(self, message: Message) -> bool:
        """Privacy mode: commands addressed to it or to nobody, replies to it, and service messages."""
        if self.bot_status != "member":
            return False
        if message.reply_to is not None and message.reply_to.from_bot:
            return True
        command = COMMAND.match(message.text or "")
        return bool(command and command[2] in (None, self.telegram.bot_username))

    @locked
    def add_bot(self, by: Person, startgroup: str | None = None) -> Message:
        """The bot is added; with `startgroup` (from a ?startgroup= link) the person's /start@bot message follows."""
        self.people.add(by.id)
        self.owner = self.owner or by.id
        old, self.bot_status = "left" if self.bot_status == "member" else self.bot_status, "member"
        self._tell_member(by.as_user(), old, "member")
        message = self._serve(by, {"new_chat_members": [self.telegram.bot_user()]})
        if startgroup is not None:
            message = by.writes(f"/start@{self.telegram.bot_username} {startgroup}".rstrip(), chat=self)
        return message

    @locked
    def remove_bot(self, by: Person) -> None:
        """Thrown out: a basic group tells the bot so with a service message, too; a supergroup bans it silently."""
        new = "left" if self.type == "group" else "kicked"
        self._tell_member(by.as_user(), "member", new)
        if self.type == "group":
            self._serve(by, {"left_chat_member": self.telegram.bot_user()})
        self.bot_status = "kicked"

    @locked
    def migrate(self) -> int:
        """Become a supergroup with a new id, which is returned; the old id answers with migrate_to_chat_id."""
        by, old = self.telegram.people[self.owner or min(self.people)], self.id
        new = self.telegram.new_group_id("supergroup")
        self._serve(by, {"migrate_to_chat_id": new})
        self.id, self.type = new, "supergroup"
        self.telegram.chats[new] = self.telegram.chats.pop(old)
        self.telegram.migrated[old] = new
        self._serve(by, {"migrate_from_chat_id": old})
        return new

    def _serve(self, by: Person, content: JSON) -> Message:
        message = self.telegram.keep(self, by.as_user(), content)
        if self.bot_status == "member":
            message.update_id = self.telegram.update("message", message.as_json())
        return message


# The server

Answer = Callable[["Server", JSON], Any]
ANSWERS: dict[str, Answer] = {}


def _true(server: "Server", p: JSON) -> bool:
    return True


def answers(method: str) -> Callable[[Answer], Answer]:
    """Marks what answers a method. Methods of the specification that nothing answers are checked and answered True."""

    def keep(answer: Answer) -> Answer:
        ANSWERS[method] = answer
        return answer

    return keep


class Server:
    """Everything but the waiting, which differs: see Telegram and TelegramInThread.

    `clock` gives seconds since 1970. `query_seconds` is how long a tap can be answered. `faults` is asked before every
    valid call. `calls` holds every call, oldest first.
    """

    def __init__(
        self,
        *,
        token: str = "7000000001:AAstand-in_no-real-token_000000000000",
        bot_username: str = "logbook_test_bot",
        clock: Callable[[], float] = time.time,
        limits: Limits | None = None,
        query_seconds: float = 900.0,
    ) -> None:
        self.token, self.bot_username, self.clock = token, bot_username, clock
        self.limits, self.query_seconds = limits, query_seconds
        self.faults: Callable[[str, JSON], Fault | None] | None = None
        self.url = ""
        self.calls: list[Call] = []
        self.updates: list[JSON] = []  # those not acknowledged
        self.posts: list[int] = []  # every update posted to a webhook, as often as it was
        self.acknowledged_below = 0
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.migrated: dict[int, int] = {}
        self.pinned: list[Message] = []
        self.commands: dict[tuple[str, str], list[JSON]] = {}
        self.webhook: JSON = {}
        self.lock = threading.RLock()
        self._messages: dict[tuple[int, int], Message] = {}
        self._files: dict[str, tuple[str, bytes, Any]] = {}
        self._told: set[str] = set()  # the files whose path getFile has told
        self._taps: dict[str, Tap] = {}
        self._allowed: list[str] = []
        self._sent: dict[object, deque[float]] = {}
        self._ids = {"update": 700_000_000, "message": 0, "person": 5_200_000_000, "group": 4_100_000_000, "file": 0}
        self._poller = 0
        self._busy = 0
        self._last_sign = 0.0  # monotonic: the last end of a call, or acknowledgement
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stirring = asyncio.Event()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.url}: {len(self.calls)} calls, {len(self.updates)} updates waiting>"

    # Who is there

    def person(self, name: str, id: int | None = None, language: str = "en") -> Person:
        """A user; ids do not fit into 32 bits. The bot cannot write to them before they write to it."""
        with self.lock:
            person = Person(self, id or self._next("person"), name, language)
            self.chats[person.id] = self.people[person.id] = person
            return person

    def group(self, title: str, type: str = "group") -> Group:
        """A group or supergroup without the bot, which has to be added."""
        with self.lock:
            group = Group(self, self.new_group_id(type), title, type)
            self.chats[group.id] = group
            return group

    def sent(self, *methods: str) -> list[Call]:
        """The calls of these methods; of all but getUpdates when none is named."""
        return [one for one in self.calls if one.method in methods or (not methods and one.method != "getUpdates")]

    def bot_user(self) -> JSON:
        return {
            "id": int(self.token.split(":")[0]),
            "is_bot": True,
            "first_name": "Logbook",
            "username": self.bot_username,
        }

    def now(self) -> int:
        return int(self.clock())

    def _next(self, kind: str) -> int:
        self._ids[kind] += 1
        return self._ids[kind]

    def new_group_id(self, type: str) -> int:
        return -self._next("group") - (1_000_000_000_000 if type == "supergroup" else 0)

    # What they do

    def keep(self, chat: Chat, sender: JSON, content: JSON, markup: JSON | None = None, **more: Any) -> Message:
        """A new message in a chat. Ids: one count for the bot's private chats and groups, one a supergroup."""
        if isinstance(chat, Group) and chat.type == "supergroup":
            chat.last_message_id += 1
            number = chat.last_message_id
        else:
            number = self._next("message")
        message = Message(chat, chat.id, number, sender, self.now(), {}, **more)
        message.show(content, markup)
        chat.messages.append(message)
        self._messages[chat.id, number] = message
        return message

    def update(self, kind: str, body: JSON) -> int | None:
        """Put an update in the bot's queue and give its id; None if the bot did not ask for this kind."""
        if self._allowed and kind not in self._allowed:
            return None
        self.updates.append({"update_id": self._next("update"), kind: body})
        self._stir()
        return self._ids["update"]

    def press(self, tap: Tap) -> Tap:
        tap.query_id = str(4_000_000_000_000_000_000 + len(self._taps))
        self._taps[tap.query_id] = tap
        message, chat = tap.message, {**tap.message.chat.as_json(), "id": tap.message.chat_id}
        gone = {"chat": chat, "message_id": message.message_id, "date": 0}
        body = {"id": tap.query_id, "from": tap.person.as_user(), "chat_instance": str(chat["id"]), "data": tap.data}
        body["message"] = gone if message.deleted else message.as_json()
        tap.update_id = self.update("callback_query", body)
        return tap

    def keep_file(self, kind: str, data: bytes, name: str | None = None) -> JSON:
        number = self._next("file")
        described: JSON = {"file_id": f"{kind}-{number:06}", "file_unique_id": f"u{number:06}", "file_size": len(data)}
        if name is not None:
            described["file_name"] = name
        self._files[described["file_id"]] = (kind, data, described)
        return described

    def keep_photo(self, data: bytes) -> list[JSON]:
        """Store a picture in two sizes; either file_id sends the whole again."""
        width, height = picture_size(data)
        small = 90 / max(width, height, 90)
        shapes = [(math.ceil(width * small), math.ceil(height * small)), (width, height)]
        sizes = [{**self.keep_file("photo", data), "width": x, "height": y} for x, y in shapes]
        for size in sizes:
            self._files[size["file_id"]] = ("photo", data, sizes)
        return sizes

    # HTTP

    async def _start(self) -> None:
        app = web.Application(client_max_size=60 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self._give_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._loop = asyncio.get_running_loop()
        self._delivery = asyncio.create_task(self._deliver())

    async def _stop(self) -> None:
        self._closing = True
        self._stir()
        self._delivery.cancel()
        await asyncio.gather(self._delivery, return_exceptions=True)
        await self._runner.cleanup()

    # Waking those who wait

    def _stir(self) -> None:
        """Something is as it was not before; from whatever thread."""
        if self._loop is not None and not self._loop.is_closed():
            if asyncio._get_running_loop() is self._loop:
                self._stirred()
            else:
                self._loop.call_soon_threadsafe(self._stirred)

    def _stirred(self) -> None:
        self._stirring.set()
        self._stirring = asyncio.Event()

    @staticmethod
    async def _until(stirring: asyncio.Event, seconds: float) -> None:
        """Until something is otherwise than when `_stirring` was this event; at most so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await stirring.wait()

    async def _handle(self, request: web.Request) -> web.Response:
        call = Call(request.match_info["method"], {}, self.clock())
        self.calls.append(call)
        self._busy += call.method != "getUpdates"
        try:
            lost, body = await self._answered(request, call)
        except Refused as refusal:
            call.status, body, lost = refusal.status, refusal.body(), False
        finally:
            if call.method != "getUpdates":
                self._busy -= 1
                self._last_sign = time.monotonic()
        call.answer = body
        if lost and request.transport is not None:
            request.transport.abort()
        return web.json_response(body, status=call.status or 200)

    async def _give_file(self, request: web.Request) -> web.StreamResponse:
        """What getFile has told the path of; in `calls`, and asked of `faults`, as the method "download"."""
        path = request.match_info["path"]
        call = Call("download", {"file_path": path}, self.clock())
        self.calls.append(call)
        fault = (self.faults and self.faults("download", call.params)) or Fault()
        await asyncio.sleep(fault.delay)
        known = {self._path(file_id): data for file_id, (_, data, _) in self._files.items() if file_id in self._told}
        call.status = fault.status or (200 if request.match_info["token"] == self.token and path in known else 404)
        if fault.lost and request.transport is not None:
            request.transport.abort()
        if call.status != 200:
            return web.json_response({"ok": False, "error_code": call.status, "description": "Not Found"},
                                     status=call.status)
        return web.Response(body=known[path], content_type="application/octet-stream")

    def _path(self, file_id: str) -> str:
        kind, _, described = self._files[file_id]
        name = described.get("file_name", "") if isinstance(described, dict) else ""
        return f"{kind}s/file {file_id.rpartition('-')[2]}{Path(name).suffix}"  # a blank has to be quoted on the way

    @answers("getFile")
    def _get_file(self, p: JSON) -> JSON:
        if p["file_id"] not in self._files:
            raise bad("wrong file_id or the file is temporarily unavailable")
        _, data, described = self._files[p["file_id"]]
        if len(data) > 20 * 1024 * 1024:
            raise bad("file is too big")
        one = described if isinstance(described, dict) else {}
        self._told.add(p["file_id"])
        return {"file_id": p["file_id"], "file_unique_id": one.get("file_unique_id", "u"), "file_size": len(data),
                "file_path": self._path(p["file_id"])}

    async def _answered(self, request: web.Request, call: Call) -> tuple[bool, JSON]:
        """Whether the answer gets lost, and the answer."""
        if request.match_info["token"] != self.token:
            raise Refused(401, "Unauthorized")
        given, uploads = await _body(request)
        call.params = given
        call.params = checked(call.method, given, uploads)
        fault = (self.faults and self.faults(call.method, call.params)) or Fault()
        await asyncio.sleep(fault.delay)
        if fault.lost == "request":
            return True, {}
        if fault.status is not None:
            raise Refused(fault.status, fault.description, **fault.parameters)
        if call.method == "getUpdates":
            result: Any = await self._get_updates(call.params, request)
        else:
            with self.lock:
                self._keep_to_limits(call.method, call.params)
                result = ANSWERS.get(call.method, _true)(self, _with_uploads(call.params, uploads))
        call.status = 200
        return fault.lost == "answer", {"ok": True, "result": result}

    def _keep_to_limits(self, method: str, p: JSON) -> None:
        if self.limits is None or not LIMITED.match(method):
            return
        limits, chat = self.limits, p.get("chat_id")
        group = isinstance(chat, int) and chat < 0
        windows: list[tuple[object, int, float]] = [("all", limits.all_per_second, 1.0)]
        if group:
            windows.append((("group", chat), limits.group_per_minute, 60.0))
        if not method.startswith("edit"):
            windows.append((("chat", chat), limits.chat_burst, limits.chat_burst / limits.chat_per_second))
        now = self.clock()
        wait = max(self._wait(key, many, seconds, now) for key, many, seconds in windows)
        if wait > 0:
            after = math.ceil(wait)
            raise Refused(429, f"Too Many Requests: retry after {after}", retry_after=after)
        for key, _, _ in windows:
            self._sent[key].append(now)

    def _wait(self, key: object, many: int, seconds: float, now: float) -> float:
        sent = self._sent.setdefault(key, deque())
        while sent and sent[0] <= now - seconds:
            sent.popleft()
        return sent[-many] + seconds - now if len(sent) >= many else 0.0

    # Updates, fetched and delivered

    async def _get_updates(self, p: JSON, request: web.Request) -> list[JSON]:
        """Long polling. As with Telegram it is the older of two pollers that is told of the conflict."""
        if not 1 <= (limit := p.get("limit", 100)) <= 100 or (timeout := p.get("timeout", 0)) < 0:
            raise bad("limit must be 1-100 and timeout not negative")
        self._no_webhook()
        self._poller += 1
        mine, deadline = self._poller, time.monotonic() + min(timeout, 50)
        with self.lock:
            self._allowed = p.get("allowed_updates", self._allowed)
            self._acknowledge(p.get("offset", 0))
        self._stir()  # the other poller is told
        while not self.updates and (left := deadline - time.monotonic()) > 0 and not self._closing:
            await self._until(self._stirring, min(LOOK, left))
            if request.transport is None or request.transport.is_closing():
                break  # before the conflict below: nobody is told of one who is gone
            self._no_webhook("terminated by setWebhook request")
            if self._poller != mine:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return self.updates[:limit]

    def _no_webhook(
        self,
        why: str = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    ) -> None:
        if self.webhook:
            raise Refused(409, f"Conflict: {why}")

    def _acknowledge(self, offset: int) -> None:
        """Forget the updates below the offset; a negative one keeps only so many of the newest."""
        if offset < 0:
            offset = self.updates[offset]["update_id"] if len(self.updates) >= -offset else 0
        if offset > self.acknowledged_below:
            self.acknowledged_below = offset
            self._last_sign = time.monotonic()
            self._stir()
        self.updates = [one for one in self.updates if one["update_id"] >= offset]

    async def _deliver(self) -> None:
        """Send updates to the webhook: each chat's one after the other, of different chats as many at once as it takes;
        what it does not take with 2xx is sent again before anything later of that chat."""
        under_way: dict[int, asyncio.Task[None]] = {}
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            try:
                while not self._closing:
                    stirring = self._stirring
                    under_way = {chat: task for chat, task in under_way.items() if not task.done()}
                    for update in list(self.updates) if self.webhook else []:
                        if len(under_way) >= self.webhook.get("max_connections", 40):
                            break
                        if (chat := _chat_of(update)) not in under_way:
                            under_way[chat] = asyncio.create_task(self._delivered(session, update))
                            under_way[chat].add_done_callback(lambda _: self._stir())
                    await self._until(stirring, LOOK)
            finally:
                for task in under_way.values():
                    task.cancel()
                await asyncio.gather(*under_way.values(), return_exceptions=True)

    async def _delivered(self, session: aiohttp.ClientSession, update: JSON) -> None:
        webhook = self.webhook
        secret = webhook.get("secret_token")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        self.posts.append(update["update_id"])
        try:
            async with session.post(webhook["url"], json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    with self.lock:
                        self._taken(update)
                    return
                webhook["error"] = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError):
            webhook["error"] = "Connection refused"
        await asyncio.sleep(0.05)

    def _taken(self, update: JSON) -> None:
        """Forget one update; acknowledged is what is older than all that wait."""
        self.updates = [one for one in self.updates if one["update_id"] != update["update_id"]]
        self.acknowledged_below = min([one["update_id"] for one in self.updates], default=self._ids["update"] + 1)
        self._last_sign = time.monotonic()
        self._stir()

    @answers("setWebhook")
    def _set_webhook(self, p: JSON) -> bool:
        url = urlsplit(p["url"])
        if p["url"] and url.scheme != "https" and url.hostname != "127.0.0.1":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", p.get("secret_token", "-")):
            raise bad("secret token contains unallowed characters")
        if not 1 <= p.get("max_connections", 40) <= 100:
            raise bad("max_connections must be 1-100")
        self._allowed = p.get("allowed_updates", self._allowed)
        self.webhook = dict(p) if p["url"] else {}
        self._stir()
        self._drop_updates(p)
        return True

    @answers("deleteWebhook")
    def _delete_webhook(self, p: JSON) -> bool:
        self.webhook = {}
        self._drop_updates(p)
        return True

    def _drop_updates(self, p: JSON) -> None:
        if p.get("drop_pending_updates"):
            self._acknowledge(self._ids["update"] + 1)

    @answers("getWebhookInfo")
    def _get_webhook_info(self, p: JSON) -> JSON:
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False}
        info["pending_update_count"] = len(self.updates)
        if "error" in self.webhook:
            info.update(last_error_date=self.now(), last_error_message=self.webhook["error"])
        return {**info, **({"allowed_updates": self._allowed} if self._allowed else {})}

    # Sending

    def _chat(self, chat_id: int | str) -> Chat:
        if isinstance(chat_id, int) and chat_id in self.migrated:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.migrated[chat_id],
            )
        if not isinstance(chat_id, int) or chat_id not in self.chats:
            raise bad("chat not found")
        return self.chats[chat_id]

    def _open_chat(self, p: JSON) -> Chat:
        chat = self._chat(p["chat_id"])
        if why := chat.closed():
            raise Refused(403, f"Forbidden: {why}")
        if "message_thread_id" in p:
            raise bad("message thread not found")
        return chat

    def _post(self, p: JSON, content: JSON, **more: Any) -> JSON:
        chat = self._open_chat(p)
        reply = p.get("reply_parameters", {})
        answered = self._messages.get((chat.id, reply.get("message_id", 0)))
        if reply and (answered is None or answered.deleted):
            if not reply.get("allow_sending_without_reply"):
                raise bad("message to be replied not found")
            answered = None
        markup = checked_markup(p.get("reply_markup"))
        return self.keep(chat, self.bot_user(), content, markup, reply_to=answered, **more).as_json()

    @answers("sendMessage")
    def _send_message(self, p: JSON) -> JSON:
        return self._post(p, _text(p), raw=p["text"], raw_is_html="parse_mode" in p)

    @answers("sendPhoto")
    def _send_photo(self, p: JSON) -> JSON:
        return self._send_file("photo", p)

    @answers("sendDocument")
    def _send_document(self, p: JSON) -> JSON:
        return self._send_file("document", p)

    def _send_file(self, kind: str, p: JSON) -> JSON:
        self._open_chat(p)
        data, described = self._file(kind, p[kind])
        raw = {"raw": p.get("caption", ""), "raw_is_html": "parse_mode" in p}
        return self._post(p, {kind: described, **_caption(p)}, **{kind: data}, **raw)

    def _kept_document(self, kind: str, given: Upload) -> JSON:
        if not given.data:
            raise bad("file must be non-empty")
        if len(given.data) > 50 * 1024 * 1024:
            raise Refused(413, "Request Entity Too Large")
        if not given.name or re.search(r"%[0-9A-F]{2}|[/\x00-\x1f]", given.name):
            raise bad(f"file name {given.name!r} would not be what people see (the stand-in refuses it)")
        described = self.keep_file(kind, given.data, given.name)
        described["mime_type"] = mimetypes.guess_type(given.name)[0] or "application/octet-stream"
        return described

    def _file(self, kind: str, given: Upload | str) -> tuple[bytes, Any]:
        """The bytes and Telegram's description, of an upload or of a file_id that the bot has seen."""
        if isinstance(given, Upload):
            if kind == "photo":
                return given.data, self.keep_photo(given.data)
            return given.data, self._kept_document(kind, given)
        if given.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")
        if given not in self._files:
            raise bad("wrong file identifier/HTTP URL specified")
        known, data, described = self._files[given]
        if known != kind:
            raise bad(f"can't use file of type {known.title()} as {kind.title()}")
        return data, described

    @answers("sendChatAction")
    def _send_chat_action(self, p: JSON) -> bool:
        self._open_chat(p)
        return True

    # Editing

    def _editable(self, p: JSON) -> Message:
        if "inline_message_id" in p:
            raise bad("MESSAGE_ID_INVALID")
        if "chat_id" not in p:
            raise bad("chat_id is empty")
        message = self._messages.get((self._open_chat(p).id, p.get("message_id", 0)))
        if message is None or message.deleted:
            raise bad("message to edit not found")
        if not message.from_bot or (message.markup and not message.rows):  # nor after a forced reply
            raise bad("message can't be edited")
        return message

    def _edit(self, message: Message, content: JSON, p: JSON) -> JSON:
        markup = checked_markup(p.get("reply_markup"))
        if content == message.content and markup == message.markup:
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        message.show(content, markup)
        message.edited, message.edit_date = message.edited + 1, self.now()
        return message.as_json()

    @answers("editMessageText")
    def _edit_message_text(self, p: JSON) -> JSON:
        message = self._editable(p)
        if message.text is None:
            raise bad("there is no text in the message to edit")
        answer = self._edit(message, _text(p), p)
        message.raw, message.raw_is_html = p["text"], "parse_mode" in p
        return answer

    @answers("editMessageCaption")
    def _edit_message_caption(self, p: JSON) -> JSON:
        message = self._editable(p)
        if message.text is not None:
            raise bad("there is no caption in the message to edit")
        media = {key: value for key, value in message.content.items() if not key.startswith("caption")}
        answer = self._edit(message, {**media, **_caption(p)}, p)
        message.raw, message.raw_is_html = p.get("caption", ""), "parse_mode" in p
        return answer

    @answers("editMessageReplyMarkup")
    def _edit_message_reply_markup(self, p: JSON) -> JSON:
        message = self._editable(p)
        return self._edit(message, message.content, p)

    @answers("editMessageMedia")
    def _edit_message_media(self, p: JSON) -> JSON:
        """Text may become a photo or document, too."""
        message, media = self._editable(p), p["media"]
        if (kind := media["type"]) not in ("photo", "document"):
            raise bad(f"the stand-in keeps photos and documents, not {kind}")
        data, described = self._file(kind, media["media"])
        answer = self._edit(message, {kind: described, **_caption(media)}, p)
        message.photo, message.document = (data, None) if kind == "photo" else (None, data)
        message.raw, message.raw_is_html = media.get("caption", ""), "parse_mode" in media
        return answer

    @answers("deleteMessage")
    def _delete_message(self, p: JSON) -> bool:
        chat = self._open_chat(p)
        message = self._messages.get((chat.id, p["message_id"]))
        if message is None or message.deleted:
            raise bad("message to delete not found")
        if (isinstance(chat, Group) and not message.from_bot) or self.now() - message.date > 48 * 3600:
            raise bad("message can't be deleted for everyone")
        message.deleted = True
        return True

    @answers("pinChatMessage")
    def _pin_chat_message(self, p: JSON) -> bool:
        chat = self._open_chat(p)
        message = self._messages.get((chat.id, p["message_id"]))
        if message is None or message.deleted:
            raise bad("message to pin not found")
        if isinstance(chat, Group) and chat.type == "supergroup":
            raise bad("not enough rights to manage pinned messages in the chat")
        self.pinned.append(message)
        return True

    @answers("answerCallbackQuery")
    def _answer_callback_query(self, p: JSON) -> bool:
        tap = self._taps.get(p["callback_query_id"])
        if tap is None or tap.answered or self.clock() - tap.date > self.query_seconds:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if units(p.get("text", "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        tap.answered, tap.text, tap.alert = True, p.get("text", ""), p.get("show_alert", False)
        return True

    # The bot itself, its commands, its chats

    @answers("getMe")
    def _get_me(self, p: JSON) -> JSON:
        no = ("can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business", "has_main_web_app")
        return {**self.bot_user(), "can_join_groups": True, **dict.fromkeys(no, False)}

    @answers("setMyCommands")
    def _set_my_commands(self, p: JSON) -> bool:
        if len(p["commands"]) > 100:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        for command in p["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= units(command["description"].strip()) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[self._scope(p)] = p["commands"]
        return True

    @answers("deleteMyCommands")
    def _delete_my_commands(self, p: JSON) -> bool:
        self.commands.pop(self._scope(p), None)
        return True

    @answers("getMyCommands")
    def _get_my_commands(self, p: JSON) -> list[JSON]:
        return self.commands.get(self._scope(p), [])

    def _scope(self, p: JSON) -> tuple[str, str]:
        """The key of a command list in `commands`: "chat -41" or "default", and the language, "" for all."""
        scope, language = p.get("scope", {"type": "default"}), p.get("language_code", "")
        if "chat_id" in scope:
            self._chat(scope["chat_id"])
        if not re.fullmatch(r"([a-z]{2})?", language):
            raise bad("LANGUAGE_CODE_INVALID")
        return " ".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope), language

    @answers("getChat")
    def _get_chat(self, p: JSON) -> JSON:
        gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
        about = {"accent_color_id": 1, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(gifts, False)}
        return {**self._chat(p["chat_id"]).as_json(), **about}

    @answers("leaveChat")
    def _leave_chat(self, p: JSON) -> bool:
        chat = self._open_chat(p)
        if not isinstance(chat, Group):
            raise bad("chat member status can't be changed in private chats")
        chat._tell_member(self.bot_user(), "member", "left")
        chat.bot_status = "left"
        return True

    @answers("getChatMember")
    def _get_chat_member(self, p: JSON) -> JSON:
        chat = self._open_chat(p)
        if p["user_id"] == self.bot_user()["id"]:
            return {"status": "member", "user": self.bot_user()}
        if p["user_id"] not in self.people:
            raise bad("user not found")
        user = self.people[p["user_id"]].as_user()
        if isinstance(chat, Group) and chat.owner == user["id"]:
            return {"status": "creator", "user": user, "is_anonymous": False}
        inside = user["id"] in chat.people if isinstance(chat, Group) else user["id"] == chat.id
        return {"status": "member" if inside else "left", "user": user}

    # Waiting

    def _turns(self, predicate: Callable[[], T], seconds: float, what: str) -> Iterator[T]:
        """What the predicate says, again and again, until it is true; AssertionError with the scene after `seconds`."""
        end = time.monotonic() + seconds
        while not (value := predicate()):
            if time.monotonic() > end:
                calls = [(one.method, one.status, one.params) for one in self.sent()[-5:]]
                chats = "\n".join(f"-- {chat.as_json()}\n{chat.shown()}" for chat in self.chats.values())
                raise AssertionError(f"{what} after {seconds} s. {self!r}\nLast calls: {calls}\n{chats}")
            yield value
        yield value

    def _silent_for(self, seconds: float) -> bool:
        """Nothing waits, no call is under way, and none ended, nor was an update acknowledged, for so long."""
        return not self.updates and not self._busy and time.monotonic() - self._last_sign >= seconds


def _chat_of(update: JSON) -> int:
    """Whose updates wait for one another."""
    told = next(value for key, value in update.items() if key != "update_id")
    return int((told.get("message") or told).get("chat", {}).get("id", 0))


async def _body(request: web.Request) -> tuple[JSON, dict[str, Upload]]:
    """Parameters from the address, and from a JSON object, form or multipart body; files apart."""
    given: JSON = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise bad("can't parse JSON object")
        return {**given, **body}, uploads
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.file.read())
        else:
            given[name] = value
    return given, uploads


def _with_uploads(p: JSON, uploads: dict[str, Upload]) -> JSON:
    """`attach://name` inside a medium, by the file of that name."""
    media = p.get("media")
    if isinstance(media, dict) and str(media.get("media")).startswith("attach://"):
        name = media["media"].removeprefix("attach://")
        if name not in uploads:
            raise bad("wrong file identifier/HTTP URL specified")
        return {**p, "media": {**media, "media": uploads[name]}}
    return p


def _text(p: JSON) -> JSON:
    if "rich_message" in p:
        raise bad("the stand-in keeps no rich messages")
    text, entities = formatted(p, "text", 4096)
    if not text:
        raise bad("message text is empty")
    return {"text": text, **({"entities": entities} if entities else {})}


def _caption(p: JSON) -> JSON:
    text, entities = formatted(p, "caption", 1024)
    return {**({"caption": text} if text else {}), **({"caption_entities": entities} if entities else {})}


class Telegram(Server):
    """The stand-in for asynchronous tests: `async with Telegram() as telegram`."""

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._stop()

    async def wait_for(self, predicate: Callable[[], T], seconds: float = 20.0) -> T:
        """What the predicate says as soon as that is true; AssertionError with chats and calls if it never is."""
        return await self._wait_through(self._turns(predicate, seconds, "still not true"))

    async def quiet(self, seconds: float = 0.2, at_most: float = 20.0) -> None:
        """Until every update is acknowledged and the bot has called nothing (but getUpdates) for `seconds`."""
        await self._wait_through(self._turns(lambda: self._silent_for(seconds), at_most, "still not quiet"))

    async def acknowledged(self, update_id: int | None, seconds: float = 20.0) -> None:
        """Until getUpdates came back with a higher offset, or the webhook took it."""
        assert update_id is not None, "the bot was never sent this update"
        await self.wait_for(lambda: self.acknowledged_below > update_id, seconds)

    async def _wait_through(self, turns: Iterator[T]) -> T:
        for value in turns:
            if value:
                return value
            await self._until(self._stirring, STEP)
        raise AssertionError("turns end with a value or an error")


class TelegramInThread(Server):
    """The stand-in in its own thread and event loop, for synchronous tests that start and kill processes."""

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="telegram stand-in", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(30)
        return self

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    def wait_for(self, predicate: Callable[[], T], seconds: float = 20.0) -> T:
        """As Telegram.wait_for; the predicate runs in the calling thread."""
        return self._wait_through(self._turns(predicate, seconds, "still not true"))

    def quiet(self, seconds: float = 0.2, at_most: float = 20.0) -> None:
        """As Telegram.quiet."""
        self._wait_through(self._turns(lambda: self._silent_for(seconds), at_most, "still not quiet"))

    def acknowledged(self, update_id: int | None, seconds: float = 20.0) -> None:
        """As Telegram.acknowledged."""
        assert update_id is not None, "the bot was never sent this update"
        self.wait_for(lambda: self.acknowledged_below > update_id, seconds)

    def _wait_through(self, turns: Iterator[T]) -> T:
        for value in turns:
            if value:
                return value
            time.sleep(STEP)
        raise AssertionError("turns end with a value or an error")
