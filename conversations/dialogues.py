"""Which dialogues there are, and the chat command that starts each."""

from __future__ import annotations

from conversations.application import application
from conversations.correct_session import correct_session
from conversations.hello import hello
from conversations.help import help
from conversations.invite import invite
from conversations.language import language
from conversations.log_session import log_session
from conversations.my_unit import my_unit
from conversations.our_week import our_week
from conversations.team_chat import team_chat
from conversations.terms import terms

SCRIPTS = {script.__name__: script for script in (
    hello, log_session, correct_session, our_week, my_unit, team_chat, invite, application, terms,
    language, help)}

COMMANDS = {"log": "log_session", "correct": "correct_session", "week": "our_week", "unit": "my_unit",
            "invite": "invite", "language": "language", "help": "help"}
"""Commands of a private chat; /start and /cancel are the desk's own."""

MENTOR_COMMANDS = ("unit", "invite")
"""Shown in the menus of mentors only; each dialogue checks for itself."""

GROUP_COMMANDS = ("week", "help", "start", "cancel")

LIGHT = ("our_week", "language", "help")
"""Short ones that may come between: the question that was open before is asked again after them."""
