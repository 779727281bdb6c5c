"""Invitation and sign-in codes: where they stand in plain words, and for how long. Anybody who reads the database, or a
backup of it, must not come in by what they find there, except by a code that its mentor has yet to hand on."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from storage.invitations import as_typed
from tests.players import BrowserPlayer
from tests.stories import Shown, write_cast


@dataclass(frozen=True)
class Code:
    """What an invitation's message tells."""

    spoken: str
    token: str

    def stands(self, row: dict[str, object]) -> bool:
        """Whether a row holds it, however it may have been written."""
        said = json.dumps(row, default=str, ensure_ascii=False)
        return any(plain in said for plain in (self.spoken, as_typed(self.spoken), self.spoken.lower(), self.token))


class Browsers(BrowserPlayer):
    """Everybody has a browser; what stands in the book about a code."""

    async def hears(self, who: str, *lines: str) -> list[Shown]:
        """Each typed, or tapped where it stands in brackets; what is shown after the last."""
        for line in lines:
            await (self.taps(who, line[1:-1], again=False) if line.startswith("[") else self.writes(who, line))
            shown = self.fresh()
        return shown[who]

    async def code(self, *lines: str) -> Code:
        """The one that Veikko is shown after some taps."""
        self.chance.line += 1
        said = "\n".join((await self.hears("Veikko", "/invite", *lines))[-1].text)
        found = re.search(r"Code: (\S+)\n.*/join/(\S+)", said)
        assert found is not None, said
        return Code(found[1], found[2])

    def places(self, code: Code) -> list[tuple[str, str]]:
        """(table, chat) of every row of the book that holds it."""
        with self.book.reading() as tx:
            return [(table.name, str(row.get("chat", ""))) for table in SQLModel.metadata.sorted_tables
                    for row in map(dict, tx.execute(select(table)).mappings()) if code.stands(row)]


@pytest.fixture
async def browsers(tmp_path: Path) -> AsyncIterator[Browsers]:
    player = Browsers(tmp_path)
    await player.open()
    player.know(write_cast(player.book))
    yield player
    await player.close()


INVITATION = ("[A youth worker]", "[Make it]")
SIGN_IN = ("[A sign-in code]", "[Aino]")
USES = {INVITATION: ("[English]", "Maija"), SIGN_IN: ("[English]", "[Yes, that is me]")}


@pytest.mark.parametrize("by", ["link", "code after /start"])
@pytest.mark.parametrize("kind", [INVITATION, SIGN_IN], ids=["invitation", "sign-in"])
async def test_a_used_code_is_nowhere(browsers: Browsers, kind: tuple[str, ...], by: str) -> None:
    """Until it is used it stands in its mentor's chat, who has to hand it on, and nowhere else; then nowhere at all."""
    code, other = await browsers.code(*kind), await browsers.code(*kind)
    assert browsers.places(code) == browsers.places(other) == [("chat_lines", "Veikko")]
    await browsers.hears("Maija", f"/start {code.token if by == 'link' else code.spoken}")
    assert browsers.places(code) == [("chat_lines", "Veikko")]
    told, = await browsers.hears("Maija", *USES[kind])
    assert "Welcome to" in told.text[0] or "Good to see you" in told.text[0]
    assert browsers.places(code) == []
    assert browsers.places(other) == [("chat_lines", "Veikko")]


@pytest.mark.parametrize("kind", [INVITATION, SIGN_IN], ids=["invitation", "sign-in"])
async def test_an_expired_code_is_erased(browsers: Browsers, kind: tuple[str, ...]) -> None:
    """A code that nobody has used leaves its mentor's chat at the next pruning after it has expired, not before."""
    code = await browsers.code(*kind)
    browsers.clock.at += timedelta(hours=23)
    await browsers.app.prune()
    assert browsers.places(code) == [("chat_lines", "Veikko")]
    browsers.clock.at += timedelta(days=7)
    await browsers.app.prune()
    assert browsers.places(code) == []


@pytest.mark.parametrize("kind", [INVITATION, SIGN_IN], ids=["invitation", "sign-in"])
async def test_a_typed_code_is_nowhere(browsers: Browsers, kind: tuple[str, ...]) -> None:
    """Read aloud and typed where the code is asked for, also wrongly spelt at first: the words typed go as well."""
    code = await browsers.code(*kind)
    await browsers.hears("Maija", "/start", "[English]", "AAAAA-BBBB1", code.spoken.lower())
    told, = await browsers.hears("Maija", *USES[kind][1:])
    assert "Welcome to" in told.text[0] or "Good to see you" in told.text[0]
    assert browsers.places(code) == []
