"""One message to somebody who is not in this talk, in their own language."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations.screen import Screen
from conversations.talk import starts
from conversations.words import words
from storage import outbox, people

if TYPE_CHECKING:
    from sqlalchemy import Connection


def tell(tx: Connection, member_id: int, key: str, now: datetime, *, begin: tuple[str, ...] = (),
         once: str | None = None, **facts: Any) -> bool:
    """Queue a text where the member was last seen; False when they cannot be reached. `begin`: commands offered below;
    `once`: a key of the message, which is queued only the first time."""
    reached = people.where_to_reach(tx, member_id)
    if reached is None:
        return False
    identity, channel, chat = reached
    language = words(people.person(tx, identity).language)
    screen = Screen(language.text(key, **facts), rows=tuple((button,) for button in starts(language, *begin)))
    write(tx, channel, chat, screen, now, once)
    return True


def write(tx: Connection, channel: str, chat: str, screen: Screen, now: datetime, once: str | None = None) -> None:
    """Queue a screen for a chat, once where a key is given."""
    outbox.add(tx, channel, chat, {"screen": screen.plain(), "replaces": None, "strips": None}, now, unique_key=once,
               unasked=True)


def tell_coordinators(tx: Connection, key: str, now: datetime, *, begin: tuple[str, ...] = (), but: int | None = None,
                      **facts: Any) -> int:
    """Tell everybody who sees to the network, but for one of them; how many could be reached."""
    return sum(tell(tx, member, key, now, begin=begin, **facts)
               for member in people.coordinators(tx) if member != but)
