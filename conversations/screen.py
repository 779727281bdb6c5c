"""What a person is shown: plain data that every channel can render and the outbox can keep."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, fields
from functools import cache
from typing import Any


@dataclass(frozen=True)
class Button:
    """One button: what it says, and either the key it sends back or the address it opens."""

    label: str
    key: str = ""
    url: str = ""
    primary: bool = False
    quiet: bool = False
    """Back, Skip, Throw away: there, but never the first thing a thumb finds."""


@dataclass(frozen=True)
class Line:
    """One answer read back on a card, with the button that changes it (empty key: not changeable)."""

    label: str
    value: str
    key: str = ""
    button: str = ""
    told: bool = False
    """Whether the value is somebody's own sentences, rather than figures and names."""


@dataclass(frozen=True)
class Picture:
    """A picture to draw when it is sent: which one, its plain data, and the words for those who cannot see it."""

    kind: str
    data: dict[str, Any]
    alt: str


@dataclass(frozen=True)
class Document:
    """A small file (at most a megabyte) that goes with a message: its name, and what it holds, as `text` or, where that
    is no text, as `base64`."""

    name: str
    media_type: str
    text: str = ""
    base64: str = ""

    @property
    def content(self) -> bytes:
        return b64decode(self.base64) if self.base64 else self.text.encode()

    @property
    def file_name(self) -> str:
        """The name as any system takes it: no folder, no control characters."""
        plain = re.sub(r'[\x00-\x1f\x7f-\x9f\ud800-\udfff/\\:*?"<>|]+', "_", self.name).strip(" ._")
        return plain[-100:] or "file"


@dataclass(frozen=True)
class Screen:
    """One message: an optional title, text, a card's lines, a quiet note, buttons, a picture, a document.

    `talk` and `step` bind its buttons to the question they answer; `typed` says that words are expected.
    """

    text: str
    title: str = ""
    note: str = ""
    lines: tuple[Line, ...] = ()
    after: str = ""
    """Text below the lines of a card, such as what is no longer used."""
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: Picture | None = None
    document: Document | None = None
    typed: bool = False
    repeats: bool = False
    """Whether each tap counts, however fast they come, as on a hand counter."""
    talk: int | None = None
    step: int = 0
    secret: str = ""
    """The keyed hash of the invitation whose code stands here in plain words; who keeps the screen erases it when that
    is over."""

    def plain(self) -> dict[str, Any]:
        """As JSON data; what is as it would be anyway is left out, for every message is written and read once."""
        data = _plain(self)
        if self.lines:
            data["lines"] = [_plain(line) for line in self.lines]
        if self.rows:
            data["rows"] = [[_plain(button) for button in row] for row in self.rows]
        if self.picture is not None:
            data["picture"] = _plain(self.picture)
        if self.document is not None:
            data["document"] = _plain(self.document)
        return data

    @staticmethod
    def of(data: dict[str, Any]) -> Screen:
        """From JSON data written by `plain`, also by an older program: unknown fields are left aside."""
        known = {name: value for name, value in data.items() if name in Screen.__dataclass_fields__}
        known["lines"] = tuple(Line(**line) for line in known.get("lines", ()))
        known["rows"] = tuple(tuple(Button(**button) for button in row) for row in known.get("rows", ()))
        if known.get("picture"):
            known["picture"] = Picture(**known["picture"])
        if known.get("document"):
            known["document"] = Document(**known["document"])
        return Screen(**known)


def _plain(one: Any) -> dict[str, Any]:
    """The fields that say something, as they are."""
    return {name: value for name, default in _fields(one.__class__) if (value := getattr(one, name)) != default}


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((one.name, one.default) for one in fields(kind))


def in_rows(buttons: list[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of at most `width`, the shorter row last."""
    return tuple(tuple(buttons[start:start + width]) for start in range(0, len(buttons), width))
