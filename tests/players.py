"""Where stories are played: the terminal here, in one process and without a network."""

from __future__ import annotations

import itertools
from pathlib import Path

from bot.channels import Incoming
from bot.channels.terminal import Terminal, buttons_of
from bot.desk import Desk
from bot.timetable import tick
from conversations.screen import Button, Screen
from conversations.talk import Place
from storage import outbox, people, units
from storage.database import Book, check_usable, open_book
from storage.migrations import migrate
from tests.stories import PEOPLE, SEAL, Cast, Chance, Clock, Shown, shown

GROUPS = ("Boathouse team",)


class TerminalPlayer:
    """Everybody sits at a terminal of their own."""

    def __init__(self, url: str) -> None:
        self.url, self.clock, self.chance = url, Clock(), Chance()
        self.keys = itertools.count(1)
        self.seen: dict[str, list[list[Button]]] = {name: [] for name in PEOPLE}
        self.open()

    def open(self) -> None:
        self.book = open_book(self.url)
        check_usable(self.book)
        migrate(self.book)
        self.desk = Desk(SEAL, self.chance, self.clock, lambda channel: Place(channel, "", web="http://logbook.test"))
        self.terminals = {name: Terminal(self.book, self.desk, name, lambda: str(next(self.keys))) for name in PEOPLE}

    def know(self, cast: Cast) -> None:
        """The cast's members sit at their terminals already."""
        with self.book.transaction() as tx:
            for name, member in cast.members.items():
                people.know_as(tx, people.meet(tx, "terminal", name, "en", self.clock()).identity_id, member)

    def is_stranger(self, name: str) -> None:
        self.seen[name].clear()

    async def restart(self) -> None:
        self.book.close()
        self.open()

    async def writes(self, who: str, text: str) -> None:
        self.terminals[who].does(self.terminals[who].understood(text))

    async def taps(self, who: str, label: str, *, again: bool) -> None:
        self.terminals[who].does(self.terminals[who].incoming(tap=find(self.seen[who], label, again=again).key))

    async def sends(self, who: str, kind: str) -> None:
        self.terminals[who].does(Incoming("terminal", str(next(self.keys)), who, who, sent=kind))

    async def happens(self, line: str) -> bool:
        return False

    async def tick(self) -> None:
        with self.book.transaction() as tx:
            tick(self.desk, tx)

    def fresh(self) -> dict[str, list[Shown]]:
        found: dict[str, list[Shown]] = {}
        for name, terminal in self.terminals.items():
            for screen in terminal.waiting():
                found.setdefault(name, []).append(shown(screen))
                self.seen[name].append(buttons_of(screen))
        return found


def find(seen: list[list[Button]], label: str, *, again: bool) -> Button:
    """The button of this label in the newest message with buttons; `again`: in an earlier one."""
    messages = [buttons for buttons in seen if buttons]
    candidates = [*messages[-1:], *reversed(messages[:-1])] if not again else [*reversed(messages[:-1]), *messages[-1:]]
    for buttons in candidates if again else candidates[:1]:
        for button in buttons:
            if button.label.removeprefix("✓ ") == label:
                return button
    there = " ".join(f"[{button.label}]" for buttons in messages[-1:] for button in buttons)
    raise AssertionError(f"no button [{label}] there, but {there}")


__all__ = ["Book", "Path", "Screen", "TerminalPlayer", "find", "outbox", "units"]
