"""A mentor invites a colleague: a code to read aloud, a link to send, a picture to scan."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations.answers import choice, choice_of
from conversations.screen import Picture
from conversations.talk import Talk
from storage import invitations, people, units
from storage.invitations import link_token, spoken_code
from storage.units import UnitCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

JOIN_DAYS, SIGN_IN_DAYS = 7, 1
"""How long a code for a new colleague, and one that opens an existing account, can be used (days)."""


async def invite(talk: Talk) -> None:
    """Make one invitation: for a new worker or mentor, or a sign-in code for somebody already here."""
    mine = await talk.look("units", units.to_mentor, talk.member)
    if not mine:
        return await talk.say("only_mentor")
    what = await talk.ask("what", choice("worker", "mentor", "sign_in", width=1, on_card=False))
    if what == "sign_in":
        member = await whom(talk)
        if member is None:
            return await talk.say("nobody")
        token, code, *hashes = drawn(talk)
        await talk.do("made", make_sign_in, *hashes, member, talk.member, talk.now)
        return await show(talk, "sign_in_made", token, code)
    unit = await (which_unit(talk, mine) if what == "worker" else which_organisation(talk, mine))
    token, code, *hashes = drawn(talk)
    await talk.do("made", make, *hashes, unit.organisation_id, unit.id if what == "worker" else None, what,
                  talk.member, talk.now)
    await show(talk, f"{what}_made", token, code, unit=unit.name if what == "worker" else unit.organisation)


def drawn(talk: Talk) -> tuple[str, str, str, str]:
    """A new invitation's link token and spoken code, and the keyed hash of each."""
    token, code = link_token(talk.chance(16)), spoken_code(talk.chance(8))
    return token, code, talk.seal.of(token), talk.seal.of_code(code)[1]


async def which_unit(talk: Talk, mine: list[UnitCard]) -> UnitCard:
    if len(mine) == 1:
        return mine[0]
    chosen = await talk.ask("unit", choice_of({str(unit.id): unit.name for unit in mine}, on_card=False))
    return next(unit for unit in mine if str(unit.id) == chosen)


async def which_organisation(talk: Talk, mine: list[UnitCard]) -> UnitCard:
    """A unit of the organisation that is meant; asked where the mentor has several."""
    named = {str(unit.organisation_id): unit.organisation for unit in mine}
    if len(named) == 1:
        return mine[0]
    chosen = await talk.ask("organisation", choice_of(named, on_card=False))
    return next(unit for unit in mine if str(unit.organisation_id) == chosen)


async def whom(talk: Talk) -> int | None:
    """A member whose account this mentor may open, None when there is nobody."""
    others = await talk.look("members", people.to_sign_in, talk.member)
    if not others:
        return None
    return int(await talk.ask("whom", choice_of({str(one.id): one.name for one in others}, width=2, on_card=False)))


def make(tx: Connection, link_hash: str, code_hash: str, organisation_id: int, unit_id: int | None, role: str,
         made_by: int, now: datetime) -> int:
    """An invitation into a unit, or into the whole organisation for a mentor; its id."""
    return invitations.invite(tx, "join", link_hash, code_hash, now, days=JOIN_DAYS, organisation_id=organisation_id,
                         unit_id=unit_id, role=role, made_by=made_by)


def make_sign_in(tx: Connection, link_hash: str, code_hash: str, member_id: int, made_by: int, now: datetime) -> int:
    """A code that opens an existing member's account in another chat; its id."""
    return invitations.invite(tx, "sign_in", link_hash, code_hash, now, days=SIGN_IN_DAYS, member_id=member_id,
                         made_by=made_by)


async def show(talk: Talk, key: str, token: str, code: str, **facts: Any) -> None:
    """Code, links and QR picture in one message that can be forwarded."""
    telegram = f"https://t.me/{talk.here.telegram}?start={token}" if talk.here.telegram else ""
    web = f"{talk.here.web}/join/{token}" if talk.here.web else ""
    links = "\n".join(link for link in (telegram, web) if link)
    best = telegram or web
    picture = Picture("qr", {"text": best}, best) if best else None
    await talk.say(key, picture=picture, secret=talk.seal.of(token), code=code, links=links, **facts)
    if talk.here.only_here and not telegram:
        await talk.say("only_here")
