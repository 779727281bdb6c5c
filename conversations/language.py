"""Choose the language Logbook speaks with you."""

from __future__ import annotations

from conversations.answers import choice_of
from conversations.talk import Talk
from conversations.words import LANGUAGES, words
from storage import people


async def language(talk: Talk) -> None:
    """Ask for a language by its own name, and answer in it."""
    await talk.say("chosen", **{"language": await choose_language(talk)})


async def choose_language(talk: Talk) -> str:
    """Ask and remember; the language's own name."""
    chosen = await talk.ask("language", choice_of(
        {code: words(code).text("language-own_name") for code in LANGUAGES}, width=2, on_card=False))
    await talk.do("set", people.set_language, talk.me.identity_id, talk.me.member_id, chosen, repeatable=True)
    return words(chosen).text("language-own_name")
