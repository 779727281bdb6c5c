"""What can be done here, by who asks."""

from __future__ import annotations

from conversations.talk import Talk


async def help(talk: Talk) -> None:
    """List the commands of a worker, and for mentors theirs as well."""
    mentor = any(role.role == "mentor" for role in talk.me.roles)
    more = ("unit", "invite") if mentor else ()
    await talk.say("mentor" if mentor else "worker", buttons=talk.starts("log", "correct", "week", *more, "language"))
