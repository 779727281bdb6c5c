"""The chat in a terminal, for the owner of LOGBOOK_HOME: numbers choose buttons, `(file PATH)` sends a file, anything
else is typed."""

from __future__ import annotations

import re
import sys
from base64 import b64encode
from collections.abc import Callable
from itertools import chain
from math import ceil
from pathlib import Path
from typing import Any

from bot.channels import Incoming, Limits
from bot.desk import Desk
from conversations.screen import Button, Screen
from conversations.words import words
from reports.imports import MOST_BYTES
from storage import outbox, people
from storage.database import Book


class NotSent(Exception):
    """A file that is not there or too large: the key of what is said, and its facts."""

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


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
        """`#3` or a label in brackets is a button, so that a bare number stays an answer; `/log` is a command,
        `(file PATH)` a file. Raises NotSent."""
        text = line.strip()
        if file := re.fullmatch(r"\(file (.+)\)", text):
            return self.sends(Path(file[1].strip()).expanduser())
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

    def sends(self, path: Path) -> Incoming:
        """A file. Raises NotSent."""
        try:
            if (size := path.stat().st_size) > MOST_BYTES:
                raise NotSent("terminal-large_file", path=str(path), size=ceil(size * 10 / MOST_BYTES) / 10,
                              most=MOST_BYTES // MOST_BYTES)
            content = path.read_bytes()
        except OSError as error:
            raise NotSent("terminal-no_file", path=str(path)) from error
        return Incoming("terminal", self._key(), self.chat, self.chat, sent="document", document={
            "name": path.name, "base64": b64encode(content).decode()})

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
             keep: Callable[[Screen], str]) -> None:
    """Read lines until the end of the input; pictures and documents are kept as files, whose paths are shown."""
    with book.transaction() as tx:
        chat = f"member:{member_id}"
        who = people.meet(tx, "terminal", chat, None, desk.clock())
        people.know_as(tx, who.identity_id, member_id)
        language = words(people.person(tx, who.identity_id).language)
    terminal = Terminal(book, desk, chat, key)
    print(language.text("terminal-choose"))
    files: list[Screen] = []
    terminal.waiting(lambda screen: show(screen, files))
    for line in sys.stdin:
        if line.strip():
            try:
                terminal.does(terminal.understood(line.rstrip("\n")))
            except NotSent as error:
                print(language.text(error.key, **error.facts), flush=True)
            terminal.waiting(lambda screen: show(screen, files))
        while files:
            print(keep(files.pop(0)), flush=True)  # outside the transaction: drawing takes a second


def show(screen: Screen, files: list[Screen]) -> None:
    """Print a screen, and remember it where it has a picture to be drawn or a document to be kept."""
    print(f"\n{rendered(screen)}", flush=True)
    if screen.picture is not None or screen.document is not None:
        files.append(screen)
