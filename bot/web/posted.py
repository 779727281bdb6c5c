"""What the page posts: one message, checked before anything is done with it."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from conversations.words import FALLBACK, LANGUAGES
from reports.imports import MOST_BYTES as MOST_OF_A_FILE

if TYPE_CHECKING:
    from starlette.requests import Request

MOST_BYTES = 64 * 1024
"""Of one posted message."""
MOST_FILE_BYTES = MOST_OF_A_FILE * 4 // 3 + 16 * 1024
"""Of one posted file: it comes as base64, with its name."""


@dataclass(frozen=True)
class Said:
    """One message from the page, checked; `shown` are the words of it that the chat keeps, None for none."""

    id: str
    after: int
    shown: str | None = None
    text: str | None = None
    tap: str | None = None
    command: str | None = None
    payload: str = ""
    document: dict[str, str] | None = None
    """The name and the base64 of a file."""
    line: int = 0
    """The line whose button was tapped."""

    @staticmethod
    def of(data: Any) -> Said:
        """From what the page posted. Raises ValueError for what no page of ours posts."""
        if not isinstance(data, dict) or len({"text", "tap", "start", "command", "file"} & data.keys()) != 1:
            raise ValueError("one of text, tap, start, command, file")
        common = Said(_field(data, "id", r"[A-Za-z0-9_-]{16,40}"), _number(data, "after"))
        if "tap" in data:
            return replace(common, tap=_field(data, "tap", r"[^\s]{1,200}"), line=_number(data, "line"),
                           shown=_field(data, "label", r"(?s).{1,300}"))
        if "start" in data:
            return replace(common, command="start", payload=_field(data, "start", r"(?s).{0,200}"))
        if "command" in data:
            name = _field(data, "command", r"\w{1,40}")
            return replace(common, command=name, shown=f"/{name}")
        if "file" in data:
            return common.sent(data["file"])
        return common.typed(_field(data, "text", r"(?s).*\S.*").strip())

    def typed(self, text: str) -> Said:
        """Typed words; those that begin with a slash are a command."""
        if match := re.fullmatch(r"/([A-Za-z_]\w{0,39})(?:@\w+)?(?:\s+(.*))?", text, re.DOTALL):
            name = match[1].lower()
            # What follows /start is a code: it opens an account, so it is not kept among the lines.
            return replace(self, command=name, payload=match[2] or "", shown="/start" if name == "start" else text)
        return replace(self, text=text, shown=text)

    def sent(self, file: Any) -> Said:
        """A file; of it the chat keeps the name."""
        if not isinstance(file, dict):
            raise ValueError("file is no file")
        name = _field(file, "name", r"(?s).{1,200}")
        content = b64decode(_field(file, "base64", r"[A-Za-z0-9+/=]*"), validate=True)
        if len(content) > MOST_OF_A_FILE:
            raise ValueError("file is too large")
        return replace(self, shown=" ".join(name.split()) or "?",
                       document={"name": name, "base64": b64encode(content).decode()})


def _field(data: Mapping[str, Any], name: str, shape: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")  # one kind of error for whatever is not of our page
    # Neither database keeps NUL, and half a surrogate pair can be sent to nobody.
    value = value.replace("\0", "").encode("utf-8", "replace").decode()
    if re.fullmatch(shape, value) is None:
        raise ValueError(f"{name} has another shape")
    return value


def _number(data: Mapping[str, Any], name: str) -> int:
    value = data.get(name, 0)
    if not isinstance(value, int) or not 0 <= value < 2**53:
        raise ValueError(f"{name} is no line number")
    return value


async def body_of(request: Request, most: int = MOST_BYTES) -> bytes | None:
    """What was posted, None when it is more than we take."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return None
    return bytes(body)


def language_of(request: Request) -> str:
    """The first language of the browser's that we have, English else."""
    wanted = []
    for place, part in enumerate(request.headers.get("accept-language", "")[:500].split(",")):
        code, _, weight = part.strip().lower().partition(";")
        quality = re.fullmatch(r"\s*q=([01](?:\.\d{0,3})?)", weight)
        wanted.append((-float(quality[1]) if quality else -1.0, place, code.partition("-")[0]))
    return next((code for weight, _, code in sorted(wanted) if weight and code in LANGUAGES), FALLBACK)
