"""What a channel promises, and how to add one.

A channel translates and nothing else: what its world sends becomes an `Incoming`, a `Screen` becomes whatever its world
shows. It keeps no state of a talk, decides nothing, and has no sentence of its own.

To add one: write `bot/channels/<name>.py` with a class that has the members of `Channel`, wire it in `bot/app.py`, and
add a player for it to `tests/test_channels.py`; every transcript then runs on it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from conversations.screen import Screen

Receive = Callable[["list[Incoming]"], Awaitable[None]]
"""Hands messages to the desk; returns once they are played and committed, so that the channel may acknowledge them."""


@dataclass(frozen=True)
class Incoming:
    """One thing somebody did. Exactly one of text, tap, command, sent, happened is set."""

    channel: str
    key: str
    """The channel's own number for this update; the same number is never played twice. Unique within the channel."""
    person: str
    """The channel's own name for the person."""
    chat: str
    """Where it was said; in private the person's own chat."""
    language: str | None = None
    group: bool = False
    text: str | None = None
    tap: str | None = None
    """The key of a button, as the screen carried it."""
    command: str | None = None
    """Without the slash: "log"."""
    payload: str = ""
    """What follows a command: the code of a deep link."""
    sent: str | None = None
    """photo, voice, video, document, sticker, location, contact, other: something that is not words."""
    document: dict[str, str] | None = None
    """Of a small document of a kind that can be read: its "name" and its "base64"; None where it could not be had."""
    happened: str | None = None
    """joined, removed, allowed to write (the bot, in a group), blocked, unblocked (by the person), migrated (the group,
    to `to`)."""
    to: str = ""
    title: str = ""
    """The group's name."""
    message: dict[str, Any] | None = None
    """The channel's name of the message whose button was tapped."""


class Refused(Exception):
    """The channel will never deliver this: blocked, kicked, gone. The reason is the channel's own word."""


class Later(Exception):
    """Not now: try again after some seconds."""

    def __init__(self, seconds: float, reason: str) -> None:
        super().__init__(reason)
        self.seconds = seconds


class Moved(Exception):
    """The chat has a new name (a group became a supergroup)."""

    def __init__(self, to: str) -> None:
        super().__init__(to)
        self.to = to


class InDoubt(Exception):
    """The request was written and its answer never came: it may have been delivered. Sent again, it may come twice."""


class CannotStart(Exception):
    """A channel cannot begin at all (wrong token, port taken); one line for the operator with the way out."""


Message = dict[str, Any]
"""A channel's name of a message. The whole number in it grows from message to message of a chat."""


def lower(one: Message, other: Message | None) -> tuple[Message, Message | None]:
    """Of two messages of a chat the one that stands lower, then the other; None for that when they are the same."""
    if other is None or _place(one) == _place(other):
        return one, None
    return (one, other) if _place(one) > _place(other) else (other, one)


def below(one: Message | None, other: Message | None) -> bool:
    """Whether both are known and the first stands below the second."""
    return one is not None and other is not None and _place(one) > _place(other)


def _place(message: Message) -> int:
    return max((value for value in message.values() if type(value) is int), default=0)


@dataclass(frozen=True)
class Limits:
    """What a channel takes: messages a second altogether, a second in one chat (after a burst), a minute in a group."""

    per_second: int = 30
    chat_per_second: float = 1.0
    chat_burst: int = 3
    group_per_minute: int = 20


class Channel(Protocol):
    """The members the app, the desk and the courier use."""

    name: str
    edits: bool
    """Whether a question can take the place of the one just answered by a tap."""
    limits: Limits | None
    """None: as much as one likes."""

    def is_group(self, chat: str) -> bool:
        """Whether several people read there, and the limit of groups counts."""
        ...

    async def send(self, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
                   strips: dict[str, Any] | None = None) -> dict[str, Any] | None:
        """Show a screen; the channel's name of the message, by which it can be replaced later (None: it cannot).

        `replaces`: the message to show it in, where possible. `strips`: a message whose buttons are over.
        Raises Refused, Later, Moved or InDoubt; after anything else it was surely not delivered, or may be repeated.
        """
        ...

    async def run(self, receive: Receive) -> None:
        """Listen until cancelled."""
        ...
