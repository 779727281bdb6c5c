"""What can be done here, by who asks and where they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from conversations.record import Record
from conversations.screen import Button, Screen, in_rows
from conversations.talk import Talk, starts
from conversations.words import Words
from storage import people, talks

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Where:
    """The half-filled talk somebody is in: what it is called, and the key of its open question."""

    talk_id: int
    script: str
    title: str
    asking: str
    asked_again: bool
    """Whether the desk asks it once more by itself, after this short talk in between."""


async def help(talk: Talk) -> None:
    """First where they are, with help for that very question; then every command of theirs."""
    where = await talk.look("where", where_now, talk.me.identity_id, talk.me.member_id, talk.id)
    offered = of_a_stranger(talk.words) if talk.me.member_id is None else of_a_member(talk.words, talk.me.roles)
    for one in where:
        offered = below_where(talk.words, one, offered)
    await talk.say("offered", screen=offered)


def where_now(tx: Connection, identity_id: int, member_id: int | None, this: int) -> list[Where]:
    """The talk that was last touched and is not over, but for this one; none, or one that has a question."""
    for row in talks.open_talks(tx, identity_id, member_id):
        record = Record.of(row.record)
        if row.id != this and row.script != help.__name__ and record.asking:
            return [Where(row.id, row.script, record.title, record.asking,
                          row.status == "open" and record.answers() > 0)]
    return []


def below_where(words: Words, where: Where, offered: Screen) -> Screen:
    """What is being asked, said in other words where there are some, and the way back to it; then what is offered."""
    lines = [words.text("help-where", what=where.title or words.text(f"desk-doing_{where.script}"))]
    question = f"{where.asking.partition('[')[0].replace('.', '-', 1)}.help"
    if words.has(question):
        lines.append(words.text(question))
    go_on = Button(words.text("desk-go_on"), f"go:{where.talk_id}", primary=True)
    return replace(offered, text="\n".join([*lines, "", offered.text]),
                   rows=offered.rows if where.asked_again else ((go_on,), *offered.rows))


def of_a_stranger(words: Words) -> Screen:
    """What Logbook is, and how one comes in."""
    return Screen(words.text("help-stranger"))


def of_a_member(words: Words, roles: tuple[people.RoleCard, ...]) -> Screen:
    """Every command of somebody's roles in a sentence, and a button for each that begins something."""
    from conversations.dialogues import commands_for  # which lists this dialogue, too

    names = [role.role for role in roles]
    if not names:
        return Screen(words.text("help-nobody"), rows=(starts(words, "language"),))
    commands = commands_for(names)
    mentor = str("mentor" in names).lower()
    lines = [words.text(f"help-{name}", mentor=mentor) for name in commands if name != "help"]
    if "log" in commands:
        lines.append(words.text("help-one_line"))
    begun = [name for name in commands if name not in ("help", "cancel")]
    return Screen("\n".join(lines), rows=in_rows(list(starts(words, *begun)), 2))
