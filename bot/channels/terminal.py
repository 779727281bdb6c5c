"""The chat in a terminal, for the owner of LOGBOOK_HOME: numbers choose buttons, anything else is typed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import chain

from bot.channels import Incoming, Limits
from bot.desk import Desk
from conversations.screen import Button, Screen
from conversations.words import words
from storage import outbox, people
from storage.database import Book


class Terminal:
    """One member's chat, line by line; a message in, its answers out, in one step."""

    name = "terminal"
    edits = False
    limits: Limits | None = None

    def is_group(self, chat: str) -> bool:
        return False

    def __init__(self, book: Book, desk: Desk, chat: str, key: Callable[[], str]) -> None:
        self.book, self.desk, self.chat, self._key = book, desk, chat, key
        self._buttons: list[Button] = []

    def waiting(self, show: Callable[[Screen], object] = lambda screen: None) -> list[Screen]:
        """What has come for this member since the last look, in order; each counts as delivered once it is shown."""
        shown = []
        with self.book.transaction() as tx:
            while parcels := outbox.claim(tx, (self.name,), self.desk.clock(), chat=self.chat):
                for parcel in parcels:
                    screen = Screen.of(parcel.screen["screen"])
                    show(screen)
                    outbox.settle_sent(tx, parcel.id)
                    shown.append(screen)
        for screen in shown:
            if screen.rows or screen.lines:
                self._buttons = buttons_of(screen)
        return shown

    def does(self, incoming: Incoming) -> None:
        with self.book.transaction() as tx:
            self.desk.receive(tx, [incoming])

    def understood(self, line: str) -> Incoming:
        """`#3` or a label in brackets is a button, so that a bare number stays an answer; `/log` is a command."""
        text = line.strip()
        if text.startswith("#") and text[1:].isdecimal() and 0 < int(text[1:]) <= len(self._buttons):
            return self.incoming(tap=self._buttons[int(text[1:]) - 1].key)
        if text.startswith("[") and text.endswith("]"):
            found = [button for button in self._buttons if button.label.casefold() == text[1:-1].strip().casefold()]
            if found:
                return self.incoming(tap=found[0].key)
        if text.startswith("/"):
            command, _, payload = text[1:].partition(" ")
            return self.incoming(command=command.casefold(), payload=payload.strip())
        return self.incoming(text=line)

    def incoming(self, *, text: str | None = None, tap: str | None = None, command: str | None = None,
                 payload: str = "") -> Incoming:
        return Incoming("terminal", self._key(), self.chat, self.chat, text=text, tap=tap, command=command,
                        payload=payload)


def buttons_of(screen: Screen) -> list[Button]:
    """Every button that can be chosen: the card's corrections first, then the rows."""
    fixes = [Button(line.button, line.key) for line in screen.lines if line.key]
    return [*fixes, *(button for button in chain.from_iterable(screen.rows) if button.key)]


def rendered(screen: Screen) -> str:
    """A screen as plain text, its buttons numbered."""
    lines = [screen.title] if screen.title else []
    lines += [screen.text] if screen.text else []
    lines += [f"  {line.label}: {line.value}" for line in screen.lines]
    lines += [part for part in (screen.after, screen.note) if part]
    numbered = [f"#{number} {button.label}" for number, button in enumerate(buttons_of(screen), 1)]
    lines += [f"  {button.label}: {button.url}" for row in screen.rows for button in row if button.url]
    return "\n".join([*lines, "   ".join(numbered)] if numbered else lines)


def converse(book: Book, desk: Desk, member_id: int, key: Callable[[], str],
             draw: Callable[[Screen], str]) -> None:
    """Read lines until the end of the input; each picture is written to a file whose path is shown."""
    with book.transaction() as tx:
        chat = f"member:{member_id}"
        who = people.meet(tx, "terminal", chat, None, desk.clock())
        people.know_as(tx, who.identity_id, member_id)
        language = words(people.person(tx, who.identity_id).language)
    terminal = Terminal(book, desk, chat, key)
    print(language.text("terminal-choose"))
    pictures: list[Screen] = []
    terminal.waiting(lambda screen: show(screen, pictures))
    for line in sys.stdin:
        if line.strip():
            terminal.does(terminal.understood(line.rstrip("\n")))
            terminal.waiting(lambda screen: show(screen, pictures))
        while pictures:
            print(draw(pictures.pop(0)), flush=True)  # outside the transaction: drawing takes a second


def show(screen: Screen, pictures: list[Screen]) -> None:
    """Print a screen, and remember its picture to be drawn."""
    print(f"\n{rendered(screen)}", flush=True)
    if screen.picture is not None:
        pictures.append(screen)
