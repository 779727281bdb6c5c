"""Which letters the bytes of a text file stand for, where the file itself does not say."""

from __future__ import annotations

import codecs
from itertools import islice

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
"""How a file begins that says it itself, the longer mark first where one begins like the other."""
EIGHT_BIT = ("cp1252", "iso8859-15", "cp1257", "cp1250")
"""What spreadsheet programs wrote in Western, Baltic and Central Europe, the likeliest first."""
ALPHABETS = (
    "åäöšžéü", "äöõüšž", "áčďđéíňŋóšŧúýžåäö",  # Finnish and Swedish, Estonian, Sámi and neighbours
    "ąčęėįšųūž", "āčēģīķļņšūž",  # Lithuanian, Latvian
    "æøåéèêóôü", "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúüñ", "àèéìòóù", "ãáàâçéêíóôõúü",
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž",
)
SIGNS = set("€§°½¼¾«»„“”‘’–—…·•´`©®²³ºª¿¡£\u00a0")
ENOUGH = 0.9
"""Of the letters beyond ASCII, those that must be of one and the same language."""

LOOKED_AT = 5000
"""Characters beyond ASCII that tell it."""


def decoded(content: bytes) -> str | None:
    """The text of a file: by its mark, as UTF-8, else in the encoding in which it is some language's; None in none."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _as(content, encoding)
    text = _as(content, "utf-8")
    return _guessed(content) if text is None else text


def _as(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeError:
        return None


def _guessed(content: bytes) -> str | None:
    if 0 in content:
        return content.decode("latin-1")  # no text at all, which the reader of it says
    best, found = ENOUGH, None
    for encoding in EIGHT_BIT:
        text = _as(content, encoding)
        if text is not None and (likely := _likelihood(text)) > best:
            best, found = likely, text
    return found


def _likelihood(text: str) -> float:
    """How much of what is not ASCII makes sense as one language's letters; a sign within a word makes none."""
    strange = list(islice(((place, one.lower()) for place, one in enumerate(text) if not one.isascii()), LOOKED_AT))
    letters = [one for _, one in strange if one not in SIGNS]
    signs = sum(one in SIGNS and not (text[place - 1:place].isalpha() and text[place + 1:place + 2].isalpha()
                                      and one not in "’‘´`") for place, one in strange)
    known = max(sum(one in alphabet for one in letters) for alphabet in ALPHABETS)
    return (known + signs) / len(strange) if strange else 1.0
