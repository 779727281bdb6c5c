"""A talk that is put aside or closed: what it is called, whether anything is answered in it, its buttons."""

from __future__ import annotations

from conversations.record import Record
from conversations.screen import Button
from conversations.words import Words
from storage.talks import TalkRow


def answers(row: TalkRow) -> int:
    return Record.of(row.record).answers()


def what_of(row: TalkRow, language: Words) -> str:
    return Record.of(row.record).title or language.text(f"desk-doing_{row.script}")


def bring_back(row: TalkRow, language: Words) -> tuple[tuple[Button, ...], ...]:
    """The button that takes up again what was closed with answers in it."""
    return ((Button(language.text("desk-bring_back"), f"revive:{row.id}"),),)


def go_on(row: TalkRow, language: Words, start: str = "") -> tuple[tuple[Button, ...], ...]:
    """The buttons of a talk put aside: take it up, begin another one (`start`: its command), or throw it away."""
    buttons = [Button(language.text("desk-go_on"), f"go:{row.id}", primary=True)]
    if start:
        buttons.append(Button(language.text("desk-start_new"), f"new:{start}"))
    buttons.append(Button(language.text("desk-throw_away"), f"drop:{row.id}", quiet=True))
    return tuple(rows for rows in (tuple(buttons[:2]), tuple(buttons[2:])) if rows)
