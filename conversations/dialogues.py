"""Which dialogues there are, and the chat command that starts each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations.application import application
from conversations.ask import answer_question, ask
from conversations.compare import compare
from conversations.correct_session import correct_session
from conversations.feedback import feedback
from conversations.hello import hello
from conversations.help import help
from conversations.invite import invite
from conversations.language import language
from conversations.log_session import log_session
from conversations.my_data import my_data
from conversations.my_organisation import my_organisation
from conversations.my_unit import my_unit
from conversations.network import network
from conversations.our_week import our_week
from conversations.practice import practice
from conversations.team_chat import team_chat
from conversations.terms import due, terms

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.people import Person

SCRIPTS = {script.__name__: script for script in (
    hello, log_session, correct_session, our_week, compare, my_unit, my_organisation, team_chat, invite, application,
    terms, network, ask, answer_question, practice, my_data, feedback, language, help)}

COMMANDS = {"log": "log_session", "correct": "correct_session", "week": "our_week", "compare": "compare",
            "unit": "my_unit", "organisation": "my_organisation", "invite": "invite", "network": "network",
            "ask": "ask", "practice": "practice", "mydata": "my_data", "feedback": "feedback",
            "language": "language", "help": "help"}
"""Commands of a private chat; /start and /cancel are the desk's own."""

_WORKING = ("log", "correct", "week", "compare", "invite", "ask", "practice", "mydata", "feedback", "language", "help",
            "cancel")
COMMANDS_OF: Mapping[str, tuple[str, ...]] = {
    "worker": _WORKING,
    "partner": _WORKING,
    "viewer": ("compare", "ask", "mydata", "feedback", "language", "help", "cancel"),
    "mentor": ("log", "correct", "week", "compare", "unit", "organisation", "invite", "ask", "practice", "mydata",
               "feedback", "language", "help", "cancel"),
    "coordinator": ("compare", "invite", "network", "mydata", "feedback", "language", "help", "cancel"),
}
"""What each role is offered, in the order of its menu; each dialogue checks for itself. A worker and a partner invite
nobody: for them /invite is a code for another phone of their own."""


def commands_for(roles: Iterable[str]) -> tuple[str, ...]:
    """The commands of somebody with these roles, each once, in one order; as far as there are such dialogues."""
    offered = {name for role in roles for name in COMMANDS_OF[role]}
    return tuple(name for name in (*COMMANDS, "cancel") if name in offered)


GROUP_COMMANDS = ("week", "help", "start", "cancel")

LIGHT = ("our_week", "compare", "ask", "feedback", "language", "help")
"""Short ones that may come between: the question that was open before is asked again after them."""


def terms_first(tx: Connection, who: Person, script: str, arguments: list[Any], now: datetime) -> tuple[str, list[Any]]:
    """The dialogue to begin when somebody asks for one: that very one, or for a mentor whose organisation has yet to
    accept the terms as they are now first the question about them, which leads on to it."""
    if arguments or script == "hello" or script in LIGHT:
        return script, arguments
    organisation = due(tx, who, now)
    if organisation is None:
        return script, arguments
    return "terms", [organisation, next(command for command, one in COMMANDS.items() if one == script)]
