"""The places between which the program may be cut off: what has happened before one of them stands, what comes after
has not begun. Tests stop it at each of them in turn, every time it is passed; nothing else ever happens there.

A new transaction, send or acknowledgement needs its points: `tests/test_every_statement.py` reads the source and says
where one is missing.
"""

from __future__ import annotations

from collections.abc import Callable

BEFORE_COMMIT = "before a commit"
AFTER_COMMIT = "after a commit"
TAKEN_OVER = "taken over what an earlier process left"
CLAIMED = "claimed what is due"
HANDED_OVER = "committed replies not yet in the courier's hands"
BEGUN = "a keyed message marked as begun"
BEFORE_SEND = "before a send"
AFTER_SEND = "after a send"
BEFORE_SETTLE = "before it is written down what was sent"
AFTER_SETTLE = "after it was written down what was sent"
BEFORE_ACKNOWLEDGE = "played, before it is acknowledged"
TICKED = "the clock's work committed, its messages not yet in the courier's hands"
LEASE_TAKEN = "the lease taken"
LEASE_RENEWED = "the lease renewed"

EVERY = tuple(value for name, value in list(globals().items()) if name.isupper() and isinstance(value, str))


def _nothing(point: str) -> None:
    """What happens at a point."""


reached: Callable[[str], None] = _nothing
"""Called as `points.reached(points.BEFORE_SEND)`, from the loop's thread and from the writer's."""
