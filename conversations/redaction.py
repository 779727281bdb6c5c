"""What may be kept, logged or printed of something a person typed: its shape, never its words."""

from __future__ import annotations

import re

LONGEST = 120
"""Characters kept of a shape."""
CODE = re.compile(r"[0-9A-Za-z]{5}[- ]?[0-9A-Za-z]{5}|[0-9A-Za-z_-]{22}")


def redacted(text: str) -> str:
    """Numbers as they are, as counts and times are what a question goes wrong on; every letter an x.

    Digits in a row beyond four are no count, so they are noughts, and so are all of an invitation's code or link.
    "14 18 1 0 / +2" stays, "Matti 0401234567" becomes "xxxxx 0000000000", "7KQ2M-4XWTA" "0xx0x-0xxxx".
    """
    if CODE.fullmatch(text.strip()) and not text.replace(" ", "").isdecimal():
        text = re.sub(r"\d", "0", text)
    shape = re.sub(r"\d{5,}", lambda found: "0" * len(found[0]), text[:LONGEST])
    return re.sub(r"[^\W\d_]", "x", shape)
