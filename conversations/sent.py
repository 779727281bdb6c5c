"""What a question makes of things that are neither words nor a button."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

from conversations.answers import Reading
from conversations.record import Sent
from conversations.talk import Ask, Confirm
from conversations.words import Words


def read_sent(opened: Ask | Confirm, event: Sent, draft: Any, words: Words) -> tuple[Ask, Reading] | str:
    """The question with its reading of a file, or what is said where it reads none, and of anything else."""
    if event.kind == "document" and isinstance(opened, Ask):
        given = event.document or {}
        content = b64decode(given["base64"]) if given else None
        reading = opened.answer.read_document(given.get("name", ""), content, draft, words)
        if reading is not None:
            return opened, reading
    said = f"engine-sent_{event.kind}"
    return words.text(said if words.has(said) else "engine-sent_other")
