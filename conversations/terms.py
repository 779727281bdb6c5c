"""The terms of use that an organisation accepts: at its founding, and again when they have changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from conversations.answers import choice
from conversations.talk import Talk
from storage import people, talks, units
from storage.people import Person

if TYPE_CHECKING:
    from sqlalchemy import Connection

TERMS = "2026-11"
"""The version of the terms of use in the language files; a changed text gets a new one."""
ASKED_EVERY = timedelta(days=1)
"""How often at most a mentor is asked for an organisation's word on terms that have changed."""


async def terms(talk: Talk, organisation_id: int, command: str) -> None:
    """Ask a mentor whether the organisation accepts the terms as they are now; it goes on either way, and so does what
    the mentor came for: the dialogue of `command`."""
    talk.subject = f"terms:{organisation_id}"
    back = talk.starts(*([command] if talk.words.has(f"menu-{command}") else []))  # of a talk printed: not its words
    organisation = await talk.look("organisation", units.organisation_card, organisation_id, fresh=True)
    if organisation.terms_version == TERMS:
        return await talk.say("accepted", organisation=organisation.name, buttons=back)
    await talk.say("changed", organisation=organisation.name)
    if await talk.ask("text", choice("accept", "later", on_card=False)) == "later":
        return await talk.say("put_off", organisation=organisation.name, buttons=back)
    await talk.do("accept", units.accept_terms, organisation_id, TERMS, talk.words.language, talk.member, talk.now)
    await talk.say("accepted", organisation=organisation.name, buttons=back)


async def read_terms(talk: Talk) -> bool:
    """Whether somebody accepts the terms for an organisation that has not yet."""
    return bool(await talk.ask("text", choice("accept", "decline", on_card=False)) == "accept")


def due(tx: Connection, who: Person, now: datetime) -> int | None:
    """An organisation of this mentor's that has accepted other terms than TERMS, or none; None when there is none, or
    they have been asked within ASKED_EVERY, or still are."""
    mine = people.organisations_where(who.roles, "change_settings")
    if not mine or who.member_id is None:
        return None
    old = units.under_other_terms(tx, mine, TERMS)
    return old[0] if old and not talks.begun_lately(tx, who.member_id, "terms", now - ASKED_EVERY) else None
