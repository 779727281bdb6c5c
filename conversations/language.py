"""Choose the language Logbook speaks with you."""

from __future__ import annotations

from conversations.answers import choice_of
from conversations.talk import Talk
from conversations.words import LANGUAGES, words
from storage import people


async def language(talk: Talk) -> None:
    """Ask for a language by its own name, and answer in it."""
    await choose_language(talk)
    await talk.say("chosen")


async def choose_language(talk: Talk) -> None:
    """Ask and remember."""
    chosen = await talk.ask("language", choice_of(
        {code: words(code).text("language-own_name") for code in LANGUAGES}, width=2, on_card=False))
    await talk.do("set", people.set_language, talk.me.identity_id, talk.me.member_id, chosen, repeatable=True)
