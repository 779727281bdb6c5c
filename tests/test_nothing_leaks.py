"""Whatever anybody does in whatever order: they are shown nothing, and change nothing, that is not theirs."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from bot.channels import Incoming
from bot.channels.terminal import buttons_of
from bot.desk import Desk
from conversations.dialogues import COMMANDS
from conversations.screen import Screen
from conversations.talk import Place as Where
from storage import outbox, people
from storage.database import Book, open_book
from storage.individual import individual_months
from storage.people import members, roles
from storage.reflections import reflections
from storage.sessions import sessions
from storage.units import activities, organisations, units
from tests.databases import fresh_sqlite
from tests.stories import SEAL
from tests.test_rights import CHANNELS, NOW, ROLES, write_world

PEOPLE = (*ROLES, "Petri")
TYPED = ("14 18 1 0", "+1", "3", "17-21", "yes", "2", "Hilltop", "13-15", "90 min", "ABCDE-FGHJK", "15.5.2026", "?")
COMMANDS_TRIED = (*COMMANDS, "start", "cancel", "dance")
FORGED = st.one_of(
    st.builds("{}:{}".format, st.sampled_from(("go", "drop", "revive", "again", "arrived")), st.integers(0, 40)),
    st.builds("new:{}".format, st.sampled_from(COMMANDS_TRIED)),
    st.builds("{}.{}.{}".format, st.integers(1, 40), st.integers(0, 12),
              st.sampled_from(("yes", "save", "1", "3", "5", "9", "worker", "mentor", "done", "add_activity", "go"))))
"""Keys of buttons nobody was shown: of other people's talks, of menus, of steps that are over."""


@dataclass
class Stage:
    """A book with the world of the rights test in it, and everybody's chat on a channel."""

    book: Book
    desk: Desk
    channel: str
    keys: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    buttons: dict[str, list[str]] = field(default_factory=dict)

    def does(self, who: str, **what: Any) -> dict[str, list[Screen]]:
        """Play one thing; what is shown then, by chat."""
        with self.book.transaction() as tx:
            self.desk.receive(tx, [Incoming(self.channel, str(next(self.keys)), who, who, **what)])
        shown: dict[str, list[Screen]] = {}
        with self.book.transaction() as tx:
            while parcels := outbox.claim(tx, CHANNELS, NOW):
                for parcel in parcels:
                    screen = Screen.of(parcel.screen["screen"])
                    shown.setdefault(parcel.chat, []).append(screen)
                    outbox.settle_sent(tx, parcel.id)
        for chat, screens in shown.items():
            self.buttons[chat] = [button.key for screen in screens for button in buttons_of(screen)] or \
                self.buttons.get(chat, [])
        return shown


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a book in which everybody stands, known on every channel."""
    url = fresh_sqlite(tmp_path_factory.mktemp("leaks"))
    book = open_book(url)
    with book.transaction() as tx:
        found = write_world(tx)
        petri = tx.execute(select(members.c.id).where(members.c.name == "Petri")).scalar_one()
        for name, member in {**found.members, "Petri": petri}.items():
            for channel in CHANNELS:
                who = people.meet(tx, channel, name, "en", NOW)
                if member:
                    people.know_as(tx, who.identity_id, member)
    book.close()
    return Path(url.removeprefix("sqlite:///"))


def seen_by(tx: Connection, channel: str, name: str) -> dict[int, str]:
    """The units somebody may be shown, worked out from their roles by hand, and their own practice; names by number."""
    who = people.known(tx, channel, name)
    if who is None or who.member_id is None:
        return {}
    every = select(units.c.id, units.c.name)
    practice = select(organisations.c.id).where(organisations.c.practice_for == who.member_id)
    mine = {row.id: row.name for row in tx.execute(every.where(units.c.organisation_id.in_(practice)))}
    for role in who.roles:
        here = every.where(units.c.organisation_id == role.organisation_id)
        if role.role in ("worker", "partner"):
            here = here.where(units.c.id == role.unit_id)
        if role.role in ("worker", "partner", "mentor"):
            mine |= {row.id: row.name for row in tx.execute(here)}
    return mine


def everything_at(tx: Connection) -> dict[int, str]:
    """What stands at each unit: its structure and its records, as one text; by its number."""
    found = {}
    for unit in tx.execute(select(units)).all():
        theirs = [unit, *(row for table in (activities, sessions, reflections, individual_months)
                          for row in tx.execute(select(table).where(table.c.unit_id == unit.id).order_by(table.c.id)))]
        found[unit.id] = repr(theirs)
    return found


def roles_of_all(tx: Connection) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in tx.execute(
        select(roles.c.member_id, roles.c.organisation_id, roles.c.unit_id, roles.c.role))}


NAMES = ("Boathouse", "Cellar", "Scouts", "Skate crew", "Mill")
"""Of the units that stand in the book from the beginning; each stands in the names of all that belongs there."""


def leaked(screen: Screen, may_see: dict[int, str]) -> set[str]:
    """The names of units in a message that are not among those somebody may see."""
    told = repr(screen.plain())
    return {name for name in NAMES if name in told and not any(name in seen for seen in may_see.values())}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(channel=st.sampled_from(CHANNELS), data=st.data())
def test_nothing_outside_ones_own_is_seen_or_changed(template: Path, channel: str, data: st.DataObject) -> None:
    """Random people do random things: commands, taps on what they see, forged taps, words. Nobody is shown the name of
    a unit, an activity or a figure of one that is not theirs; nothing changes at such a unit; roles change only by a
    mentor of theirs, or are one's own. Petri sees nothing of Lakeside, and Lakeside nothing of his."""
    with tempfile.TemporaryDirectory() as folder:
        file = shutil.copyfile(template, Path(folder, "logbook.db"))
        book = open_book(f"sqlite:///{file}")
        desk = Desk(SEAL, lambda size: bytes(size), lambda: NOW, lambda name: Where(name, "", web="http://logbook.test"))
        stage = Stage(book, desk, channel)
        try:
            walk(stage, data)
        finally:
            book.close()


def walk(stage: Stage, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(5, 25))):
        who = data.draw(st.sampled_from(PEOPLE))
        does = data.draw(st.one_of(
            st.builds(lambda name: {"command": name}, st.sampled_from(COMMANDS_TRIED)),
            *([st.builds(lambda key: {"tap": key}, st.sampled_from(stage.buttons[who]))] * 4
              if stage.buttons.get(who) else []),
            st.builds(lambda key: {"tap": key}, FORGED),
            st.builds(lambda text: {"text": text}, st.sampled_from(TYPED))))
        with stage.book.reading() as tx:
            before, roles_before = everything_at(tx), roles_of_all(tx)
            allowed = seen_by(tx, stage.channel, who)
            member = (people.known(tx, stage.channel, who) or people.Person(0, None, "", None)).member_id
            mentored = {role[1] for role in roles_before if role[0] == member and role[3] == "mentor"}
        shown = stage.does(who, **does)
        with stage.book.reading() as tx:
            after, roles_after = everything_at(tx), roles_of_all(tx)
            for chat, screens in shown.items():
                may_see = seen_by(tx, stage.channel, chat) | (allowed if chat == who else {})
                for screen in screens:
                    assert not leaked(screen, may_see), (who, does, chat, screen)
        changed = {number for number, stands in before.items() if after.get(number) != stands}
        assert changed <= set(allowed), (who, does, changed)
        for role in roles_before ^ roles_after:
            assert role[0] == member or role[1] in mentored, (who, does, role)
