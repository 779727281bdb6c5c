"""What in somebody's own words may point to one young person, so that the writer can be shown it before it is kept.

`seen` reads free text in any of the five languages, without being told which. It is a helping hand and no proof: what
it finds and misses is measured on sentences made by hand (`python -m tests.no_names.measure`) and told in the README.

Colleagues may be named, so a first name alone is nothing. It is seen beside a word for a young person, with an age,
with a surname or its initial, as "called X", with somebody's family, or as a handle.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal

Kind = Literal["identity_number", "phone", "email", "address", "name"]
Span = tuple[int, int]
"""Where a piece begins and ends."""

WORDS = Path(__file__).with_suffix(".txt")


@dataclass(frozen=True)
class Seen:
    """A piece of the text, as it was written (in Unicode's composed form), and what it looks like."""

    kind: Kind
    shown: str


def seen(text: str) -> tuple[Seen, ...]:
    """Every piece that may point to one person, in order of place; none overlaps another, none is told twice."""
    text = unicodedata.normalize("NFC", text)
    return tuple(dict.fromkeys(Seen(kind, text[start:end]) for start, end, kind in places(text)))


def without(text: str) -> str:
    """The text with "…" in place of each of those pieces."""
    text = unicodedata.normalize("NFC", text)
    for start, end, _ in reversed(places(text)):
        text = f"{text[:start]}…{text[end:]}"
    return text


def places(text: str) -> list[tuple[int, int, Kind]]:
    """Where those pieces stand in a composed text, in order and apart from one another."""
    plain = text.translate(PLAIN)
    taken = bytearray(len(text))
    found: list[tuple[int, int, Kind]] = []
    for kind, finder in FINDERS:
        for start, end in finder(plain):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end, kind))
    return sorted(found)


PLAIN = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " "),
                       **dict.fromkeys("’ʼ`´", "'"), "ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"})
"""The same character written in other ways. One for one, so that a place in it is a place in the text."""


# Identity numbers


HETU = re.compile(r"(?<!\w)([0-9]{6}) ?([-+A-FU-Ya-fu-y]?) ?([0-9]{3}) ?([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?!\w)")
PERSONNUMMER = re.compile(r"(?<![\w.,/-])((?:19|20)? ?[0-9]{6})( ?[-+ ]? ?)([0-9]{4})(?![\w/]|[.,-][0-9])")
PPS = re.compile(r"(?<!\w)[0-9]{7} ?[A-Wa-w](?: ?[A-Za-z])?(?!\w)")
DIGITS = re.compile(r"(?<![\w.,:/+-])[0-9]+(?:[ -][0-9]+)*(?![\w/]|[.,:][0-9])")


def identity_numbers(text: str) -> Iterator[Span]:
    """Finland, Sweden, Ireland, Estonia, Romania. Where nothing but such a number has the shape, a wrong check digit is
    taken for a slip of the pen."""
    yield from (match.span() for match in HETU.finditer(text) if is_hetu(*match.groups()))
    yield from (match.span() for match in PERSONNUMMER.finditer(text) if is_personnummer(*match.groups()))
    yield from (match.span() for match in PPS.finditer(text) if is_pps(match[0]))
    for run in DIGITS.finditer(text):
        yield from digits_in_groups(run)


def is_hetu(day: str, sign: str, individual: str, control: str) -> bool:
    """Artificial numbers (900-999) count, too. A slip is only taken where letters leave no doubt: a date, a blank and a
    time are six and four digits as well."""
    from stdnum.fi import hetu

    if not sign:
        return any(hetu.is_valid(f"{day}{guess}{individual}{control}", allow_temporary=True) for guess in "-A")
    if hetu.is_valid(f"{day}{sign}{individual}{control}", allow_temporary=True):
        return True
    return (sign.isalpha() or control.isalpha()) and is_day(day[4:], day[2:4], day[:2])


def is_personnummer(day: str, sign: str, last: str) -> bool:
    """Also a coordination number, whose day is 60 higher. A slip is taken only with a sign between, and never where
    the end may be a time, as in 260515-1721."""
    # Not stdnum.se.personnummer, which knows no coordination numbers and looks at the clock.
    from stdnum import luhn

    day = day.replace(" ", "")
    born = day[-2:] if int(day[-2:]) <= 31 else f"{int(day[-2:]) - 60:02}"
    if not is_day(day[-6:-4], day[-4:-2], born):
        return False
    return luhn.is_valid(day[-6:] + last) or (bool(sign.strip()) and not may_be_time(last))


def is_pps(written: str) -> bool:
    from stdnum.ie import pps

    return pps.is_valid(written) or (written[-2] == " " and pps.is_valid(written[:-2]))


def digits_in_groups(run: re.Match[str]) -> Iterator[Span]:
    """Eleven digits of an Estonian code and thirteen of a Romanian one, in up to five groups, one of them of four
    digits at least: counts stand in ones and twos."""
    groups = [(group.start() + run.start(), group.end() + run.start()) for group in re.finditer("[0-9]+", run[0])]
    for first in range(len(groups)):
        for last in range(first, min(first + 5, len(groups))):
            parts = [run.string[start:end] for start, end in groups[first:last + 1]]
            digits = "".join(parts)
            if len(digits) > 13:
                break
            if len(digits) in (11, 13) and max(map(len, parts)) >= 4 and is_code(digits, slip=len(parts) == 1):
                yield groups[first][0], groups[last][1]


def is_code(digits: str, slip: bool) -> bool:
    from stdnum.ee import ik
    from stdnum.ro import cnp

    if len(digits) == 13:
        return cnp.is_valid(digits)
    return ik.is_valid(digits) or (slip and digits[0] in "3456" and is_day(digits[1:3], digits[3:5], digits[5:7]))


def is_day(year: str, month: str, day: str) -> bool:
    """Whether there was such a day in one of two centuries: 29 February 2000 was, 1900 was not."""
    try:
        date(2000 + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def may_be_time(four: str) -> bool:
    """1721: from 17 to 21, or 17:21."""
    return int(four[:2]) <= 24 and (int(four[2:]) <= 24 or four[2:] in ("30", "45", "59"))


# Telephone numbers


CALL = re.compile(r"(?<![\w.,:/+-])(?:\+ ?|\(?0|(?<![0-9] )5)[0-9(][0-9() ./-]{4,20}[0-9](?![\w/]|[.,:-][0-9])")
DATE_OR_TIME = re.compile(r"[0-9]{1,2}[./][0-9]{1,2}(?![0-9])|[0-9]{1,2}-[0-9]{1,2}-20[0-9]{2}"
                          r"|(?:[0-2][0-9][0-5][0-9](?: ?- ?| |$)){2}")
"""08.30-21.00, 01-06-2026, 0900-1200 begin with a nought, too."""
AT_HOME = ("FI", "SE", "IE", "RO")
"""Where a number begins with 0; in Estonia it does not."""


def phones(text: str) -> Iterator[Span]:
    """Numbers that exist in one of the five countries' plans, or anywhere with + before them."""
    for match in CALL.finditer(text):
        end = phone_in(match[0])
        if end:
            yield match.start(), match.start() + end


def phone_in(written: str) -> int:
    """How much of it is a number, as figures may stand behind it; 0 when it is none. In Estonia nothing tells a number
    from counts but that it stands alone."""
    if DATE_OR_TIME.match(written):
        return 0
    if written[0] == "5":
        return len(written) if is_phone(written) else 0
    ends = [group.end() for group in re.finditer("[0-9]+", written)][:7]
    return next((end for end in reversed(ends) if is_phone(written[:end])), 0)


def is_phone(written: str) -> bool:
    groups = re.findall("[0-9]+", written)
    digits = "".join(groups)
    # Counts and times stand in ones and twos.
    if not 7 <= len(digits) <= 15 or max(map(len, groups)) < 3 or min(map(len, groups[1:]), default=2) < 2:
        return False
    if written[0] == "+" or digits.startswith("00"):
        return is_valid("+" + digits.removeprefix("00"), ("FI",))
    if digits[0] == "5":
        return len(groups[0]) >= 2 and "." not in written and is_valid(digits, ("EE",))
    return is_valid(digits, AT_HOME)


def is_valid(digits: str, regions: tuple[str, ...]) -> bool:
    import phonenumbers

    for region in regions:
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(digits, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


# E-mail addresses and postal addresses


AT = re.compile(r"@|[(\[](?:at|ät)[)\]]")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[(\[](?:at|ät)[)\]] ?)[\w-]{1,63}(?:\.[\w-]{1,63})+")


def emails(text: str) -> Iterator[Span]:
    if AT.search(text):
        yield from (match.span() for match in EMAIL.finditer(text))


UPPER = "A-ZÅÄÖÕÜŠŽĂÂÎȘȚÁÉÍÓÚ"
NUMBER = (r"[0-9]{1,3}(?:[-/][0-9]{1,3})?(?: ?[A-Za-z](?![\w'])(?: ?[0-9]{1,3})?)?"
          r"(?:,? (?:as|lgh|bst|krt|apt)\.? ?[0-9]{1,3})?")
ENGLISH = (r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Place|Terrace|Crescent|Grove|Square|Quay|View|"
           r"Heights|Gardens|Rise|Row|Walk)")
STREETS = [re.compile(pattern) for pattern in (
    # Koulukatu 5 B 12; highways are called tie, too
    r"\b(?!(?i:valta|kanta|kehä|maan|moottori)tie)\w{3,30}"
    rf"(?i:katu|tie|kuja|polku|väylä|raitti|kaari|rinne|penger|puistikko|bulevardi|esplanadi) {NUMBER}",
    # Norra Hamngatan 14
    rf"\b(?:[{UPPER}]\w{{2,15}} )?\w{{2,30}}(?:gatan|vägen|gränd|stigen|backen|allén|esplanaden|gata|väg) {NUMBER}",
    rf"\b[{UPPER}]\w{{2,15}} (?i:gatan|vägen|gränd|gata|väg|torg) {NUMBER}",
    # Pärnu mnt 10-3
    rf"\b[{UPPER}]\w{{1,30}} (?:tn|tänav|mnt|maantee|pst|puiestee|tee|põik|allee)\.? {NUMBER}",
    # 12 Main Street; with the flat before it
    r"(?:\b(?:Apt|Apartment|Flat|Unit)\.? ?[0-9]{1,3}[A-Z]?,? )?"
    rf"\b[0-9]{{1,3}}[A-Za-z]? (?:[{UPPER}][\w'.]{{1,20}} ){{1,3}}{ENGLISH}\b",
    # Main Street 12
    rf"\b[{UPPER}][\w']{{1,20}} {ENGLISH} [0-9]{{1,3}}[A-Za-z]?\b(?![-:.,]?[0-9])",
    # Strada Florilor nr. 7, bl. 4, sc. B, ap. 12
    r"\b(?i:(?:str\.|bd\.|bld\.|șos\.) ?|(?:strada|str|bdul|b-dul|bulevardul|calea|aleea|șoseaua|soseaua|splaiul|"
    r"intrarea|drumul) )(?:[\w.-]{1,20},? ){1,4}?(?:(?i:nr)\.? ?)?[0-9]{1,3}(?: ?[A-Z]\b)?"
    r"(?:,? (?i:bl|sc|et|ap)\.? ?\w{1,4}){0,4}",
    r"\b(?i:bl)\.? ?\w{1,4},? (?i:sc|et|ap)\.? ?\w{1,4}(?:,? (?i:et|ap)\.? ?\w{1,4}){0,2}",
)]
POSTCODE = re.compile(
    rf"(?<![\w.,:/+-])(?:(?:FI|SE|S|EE|RO)-)?(?:[0-9]{{5,6}}|[0-9]{{3}} [0-9]{{2}}),? (?!Eur|Lei\b|Kr\b)"
    rf"[{UPPER}][a-zåäöõüăâîșț]{{2,20}}(?:-[{UPPER}]\w{{2,20}})?"
    # Eircode
    r"|\b(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W) ?(?=\w{0,3}[0-9])(?=\w{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4}\b")
COUNTED = re.compile(
    r"(?i)[ ,]{0,2}(?:nuor|tyttö|poik|henkilö|kävijä|lasta|ungdom|tjej|kill|pojk|flick|person|barn|st\b|noor|poiss|"
    r"tüdruk|inimes|tiner|fete|băie|copi|persoan|de tiner|young|girl|boy|kid|lad|people|visit|teen|min|besök|külast|"
    r"vizit|eur|€|kr\b|lei\b|%|h\b|tund|tim|ore\b|päeva|dag|day)")
"""After a street and a figure: so many were met there."""


def addresses(text: str) -> Iterator[Span]:
    """A street with a number, or a postcode with its town."""
    if not any(map(str.isdigit, text)):
        return
    for pattern in STREETS:
        yield from (match.span() for match in pattern.finditer(text) if not COUNTED.match(text, match.end()))
    yield from (match.span() for match in POSTCODE.finditer(text))


# Names


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """The parts of `no_names.txt`, read once; all first names together with the stems their cases are made of."""
    parts: dict[str, set[str]] = {}
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            part = parts.setdefault("first names" if line.startswith("[first names") else line.strip("[]"), set())
        elif line and not line.startswith("#"):
            part.update(line.split("|") if "|" in line else line.split())
    parts["stems"] = {stem for name in parts["first names"] for stem in stems(name)}
    return {name: frozenset(words) for name, words in parts.items()}


def stems(name: str) -> Iterator[str]:
    """What case endings are put on: Mikko, Miko-n; Elias, Eliakse-lle, Eliase-le; Maria, Mari-ei; Andrei."""
    yield name
    yield re.sub(r"([kpt])\1(?=[aeiouyäö]$)", r"\1", name)
    if name.endswith("s"):
        yield from (name[:-1] + "kse", name + "e")
    elif name.endswith("a"):
        yield name[:-1]


ENDING = re.compile(
    r"(?:'s|s|n|a|ä|in|ia|en|an|än|(?:i|e)?(?:lle|lla|llä|lta|ltä|sta|stä|ssa|ssä|le|lt|l|ga|st|s|d|t)|i|e|ei|iei|ul|"
    r"ului)$")
LOCAL = re.compile(r"(?:lla|llä|lta|ltä|lle|sta|stä|ssa|ssä|st|lt|sse)$")
"""Where somebody comes from or is, in Finnish and Estonian: tyttö Oulusta, poiss Narvast."""
SURNAME = re.compile(r"(?:nen|sen|son|sson|escu|eanu|[a-z]{2}oiu|mäki|berg|ström|lund|qvist|pere|mägi|saar)$"
                     r"|^(?:mc|o')")


def is_first_name(word: str) -> bool:
    """One of the lists, in any case of the five languages; `word` in lower case."""
    # Never cached: what people write is not kept, in memory neither.
    if word in lists()["first names"]:
        return True
    return any(len(word[:cut]) >= 3 and word[:cut] in lists()["stems"] and ENDING.fullmatch(word, cut)
               for cut in range(max(2, len(word) - 4), len(word)))


def is_something_else(word: str) -> bool:
    """A day, a place, a game: with a capital and nobody's name; `word` in lower case."""
    others = lists()["not names"]
    return word in others or any(word[:cut] in others and ENDING.fullmatch(word, cut)
                                 for cut in range(max(4, len(word) - 4), len(word)))


BEGINS = re.compile(r"(?:^|[.!?…:;\n•*])[\s\"“”„»'(-]*$")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


class Reading:
    """A text by its words. Numbers of words may run over either end; there is no word then."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.places = [match.span() for match in WORD.finditer(text)]
        self.words = [text[start:end] for start, end in self.places]
        self.lowers = [word.lower() for word in self.words]
        self.capitals = [number for number, word in enumerate(self.words) if is_like_a_name(word)]
        self._capital = frozenset(self.capitals)

    def word(self, number: int) -> str:
        return self.words[number] if 0 <= number < len(self.words) else ""

    def lower(self, number: int) -> str:
        return self.lowers[number] if 0 <= number < len(self.lowers) else ""

    def gap(self, number: int) -> str:
        """What stands between a word and the next one."""
        if not 0 <= number < len(self.places) - 1:
            return "\n"
        return self.text[self.places[number][1]:self.places[number + 1][0]]

    def begins(self, number: int) -> bool:
        """Whether a sentence begins with it, so that its capital says nothing."""
        start = self.places[number][0]
        return BEGINS.search(self.text[max(0, start - 8):start] if start >= 8 else "\n" + self.text[:start]) is not None

    def is_capital(self, number: int) -> bool:
        """Whether it is written like a name and is not known as something else."""
        return number in self._capital

    def is_known(self, number: int) -> bool:
        """Whether it is written like a name and is a common one."""
        return number in self._capital and is_first_name(self.lowers[number]) and (
            self.lowers[number] not in lists()["words too"] or not self.begins(number))

    def is_likely(self, number: int) -> bool:
        """A common name, or any capital that nothing else explains."""
        return number in self._capital and (self.is_known(number) or not self.begins(number))

    def is_small(self, number: int) -> bool:
        """A common name written without its capital."""
        lower = self.lower(number)
        return self.word(number) == lower and len(lower) > 2 and lower in lists()["first names"] \
            and lower not in lists()["words too"] and not is_something_else(lower)

    def span(self, number: int) -> Span:
        """The name, with what is joined to it by a hyphen: Anna-Liisa."""
        last = number
        while self.gap(last) == "-" and self.word(last + 1)[:1].isupper():
            last += 1
        return self.places[number][0], self.places[last][1]


def is_like_a_name(word: str) -> bool:
    return word[0].isupper() and word[1:].islower() and not is_something_else(word.lower())


def names(text: str) -> Iterator[Span]:
    """Every rule over the same words; the longer pieces first, as whatever comes later must leave them alone."""
    reading = Reading(text)
    yield from handles(text)
    yield from full_names(reading)
    for rule in (beside_young, called, with_family, with_age):
        yield from rule(reading)


HANDLE = re.compile(r"(?<![\w.@])@[A-Za-z_][\w.]{1,30}(?<!\.)|(?<![\w#])[a-z][\w.]{1,31}#[0-9]{4}\b"
                    r"|(?i:(?<!\w)(?:insta(?:gram)?|snap(?:chat)?|tiktok|discord)\w{0,4}"
                    r"(?:[ :=]{1,3}|\W{1,2}\w{1,5} ){1,2})"
                    r"(?P<bare>[a-z][a-z0-9]*[._][\w.]*\w|[a-z]{3,}[0-9]{2,4})\b")


def handles(text: str) -> Iterator[Span]:
    """@somebody, somebody#1234, and what follows the name of a network and has a dot, a line or figures in it."""
    for match in HANDLE.finditer(text):
        yield match.span("bare") if match["bare"] else match.span()


def full_names(reading: Reading) -> Iterator[Span]:
    """A common first name with a surname or an initial; any two capitals when the second looks like a surname."""
    past = 0
    for number in reading.capitals:
        if number >= past and reading.gap(number) == " " and is_full_name(reading, number):
            past = number + 2
            end = reading.span(number + 1)[1]
            dotted = len(reading.word(number + 1)) == 1 and reading.text[end:end + 1] == "."
            yield reading.places[number][0], end + dotted


def is_full_name(reading: Reading, number: int) -> bool:
    second = reading.word(number + 1)
    if not second[0].isupper():
        return False
    around = {reading.lower(number - 1), second.lower(), reading.lower(number + 2)}
    if around & lists()["institutions"] or f"{reading.lower(number)} {second.lower()}" in lists()["known to all"]:
        return False
    common = reading.lower(number) in lists()["first names"]
    if len(second) == 1:
        dotted = reading.gap(number + 1)[:1] == "." or reading.text.endswith(f"{second}.")
        return common and (dotted or (second != "I" and reading.is_known(number)))
    if not reading.is_capital(number + 1):
        return False
    if SURNAME.search(second.lower()):
        return common or not reading.begins(number)
    return common and reading.is_known(number)


BESIDE = re.compile(r" {1,2}[\"“”„»']?")
CLOSED = re.compile(r"['\"”“»]?\s?(?:[,.)!?;-]|$)")
SET_OFF = re.compile(r" ?(?:, ?| ?[(:-] ?| - )[\"“”„»']?")
AND = frozenset(("and", "ja", "och", "și", "si", "sekä", "samt", "ning", "&", "plus"))


YOUNG = frozenset(("young", "ung", "unga"))


def beside_young(reading: Reading) -> Iterator[Span]:
    """"poika Mikko", "a girl, Zainab," and, once there is one, "Ali and Hassan"."""
    for number, word in enumerate(reading.lowers):
        one = word in lists()["one"] or (word in YOUNG and reading.lower(number + 1) in lists()["grown"])
        if one or word in lists()["many"]:
            yield from after(reading, number, one and not is_title(reading, number))


def is_title(reading: Reading, number: int) -> bool:
    """"our Child Protection policy", and Romanian "in fata", before something."""
    in_front = reading.lower(number) == "fata" and reading.lower(number - 1) in ("în", "in", "din")
    return in_front or (reading.word(number)[0].isupper() and not reading.begins(number))


def after(reading: Reading, young: int, one: bool) -> Iterator[Span]:
    """The names after a word for one young person, or for several."""
    at = after_young(reading, young)
    gap = reading.gap(at)
    at += 1
    if BESIDE.fullmatch(gap):
        is_name = is_named(reading, young, at) if one else is_known_of_many(reading, young, at)
    else:
        is_name = bool(SET_OFF.fullmatch(gap)) and is_set_off(reading, at, one)
    while is_name:
        yield reading.span(at)
        joined = reading.lower(at + 1) in AND
        if not joined and reading.gap(at).strip() != ",":
            return
        at += 2 if joined else 1
        is_name = reading.is_known(at) or (joined and not one and reading.is_capital(at))


def after_young(reading: Reading, number: int) -> int:
    """The last word of "nuori mies", "copilul acela"."""
    passed = lists()["grown"] | lists()["pointing"]
    return number + 1 if reading.gap(number) == " " and reading.lower(number + 1) in passed else number


def is_named(reading: Reading, young: int, number: int) -> bool:
    return reading.is_small(number) or (
        reading.is_likely(number) and agrees(reading.lower(young), reading.lower(number)))


def is_known_of_many(reading: Reading, young: int, number: int) -> bool:
    return reading.is_known(number) and agrees(reading.lower(young), reading.lower(number))


def is_set_off(reading: Reading, number: int, one: bool) -> bool:
    """Between commas or in brackets: "a boy, Mikko, asked". With a comma only before it, it may be a colleague who
    acts: "one girl, Aino made coffee"."""
    if not reading.is_capital(number):
        return False
    closed = CLOSED.match(reading.text, reading.places[number][1])
    joined = reading.lower(number + 1) in AND
    return bool(closed or joined) and (reading.is_likely(number) if one else reading.is_known(number))


def agrees(young: str, word: str) -> bool:
    """Whether a name can be the young person's own. In Finnish and Estonian it stands in the same case: "poika Oulusta"
    is from Oulu, "pojat Ainon ryhmästä" are of Aino's group."""
    if word in lists()["first names"]:
        return True
    local = LOCAL.search(word)
    if local:
        return young.endswith(local[0])
    return not (young in FINNISH_SUBJECTS and word.endswith("n"))


FINNISH_SUBJECTS = frozenset((
    "poika", "tyttö", "nuori", "teini", "lapsi", "pojat", "tytöt", "nuoret", "lapset", "kaveri"))

CALLED = frozenset((
    "called", "named", "nimeltä", "nimeltään", "heter", "hette", "namn", "kallas", "nimega", "nimeks", "nume", "numit",
    "numită", "cheamă", "cheama", "numește", "numele"))
IS_CALLED = re.compile(
    r"(?i)\b(?:(?:his|her|their|my) name(?: is|'s)|(?:hänen )?nimensä on|hänen nimi on|(?:hans|hennes|hens) namn är|"
    r"(?:tema|ta|poisi|tüdruku) nimi on|numele (?:lui|ei) (?:este|e)|(?:îl|o|il) cheam[ăa]|(?:hon|han|hen) heter|"
    r"(?:pojan|tytön|nuoren) nimi on) *$")
NOT_OF_PEOPLE = re.compile(
    r"(?:game|film|movie|song|band|group|app|book|show|dog|cat|peli|leikki|biisi|kappale|elokuva|ryhmä|spel|lek|låt|"
    r"grupp|mäng|laul|rühm|joc|cântec|grup|trup)\w{0,4}$")


def called(reading: Reading) -> Iterator[Span]:
    """"a boy called X", "his name is X", "X-niminen"; what is called something may be a game, too."""
    for number in reading.capitals:
        start = reading.places[number][0]
        before = reading.lower(number - 1)
        if reading.gap(number) == "-" and reading.lower(number + 1).startswith("nimi"):
            yield reading.places[number]
        elif BESIDE.fullmatch(reading.gap(number - 1)) and (
                (before in CALLED and is_of_people(reading, number))
                or IS_CALLED.search(reading.text[max(0, start - 30):start])):
            yield reading.span(number)


def is_of_people(reading: Reading, number: int) -> bool:
    """Whether a young person is what is called so. "We called Aino" is no naming."""
    about = [reading.lower(before) for before in range(number - 5, number - 1)]
    if NOT_OF_PEOPLE.match(about[-1]) or NOT_OF_PEOPLE.match(about[-2]):
        return False
    return not lists()["one"].isdisjoint(about[1:]) or (
        reading.is_known(number) and reading.lower(number - 1) != "called")


def with_family(reading: Reading) -> Iterator[Span]:
    """"Mikko's mum", "Mikon äiti", "Annas mamma", "Mari ema", "mama lui Andrei"."""
    for number, word in enumerate(reading.lowers):
        if word in lists()["family"] or word in lists()["family, English"]:
            owner = reading.lower(number - 1).endswith("'s")
            if reading.gap(number - 1) == " " and is_of_family(reading, number - 1, owner, word):
                yield reading.span(number - 1)
        elif word in lists()["family before"] and reading.gap(number) == " ":
            at = number + 2 if reading.lower(number + 1) == "lui" else number + 1
            if reading.is_known(at) or (at == number + 2 and reading.is_likely(at)):
                yield reading.span(at)


def is_of_family(reading: Reading, number: int, owner: bool, word: str) -> bool:
    if owner:
        return reading.is_likely(number) or is_first_name(reading.lower(number))
    return word in lists()["family"] and reading.is_known(number)


UNIT = (r"(?:[- ]?(?:years?|yrs?|y/?o|v|vee|vuotias|vuotiaan|vuotiaalle|vuotiaalta|vuotiasta|år|årig|årige|åriga|åring|"
        r"åringen|a|aastane|aastase|ani)(?: old)?\b(?!['-]))")
AGE = r"(?P<age>[0-9]{1,2})(?![0-9:%/]|[.,-][0-9])"
IS = (r"is|was|turned|turns|är|fyller|fyllde|on|täytti|täyttää|sai|saab|are|a împlinit|împlinește|"
      r"(?:is|on|are) (?:only|vasta|alles|doar)")
BEHIND = re.compile(
    rf"(?P<by>,? ?\(?|,? (?:aged|age|de|în vârstă de|vanuses|iältään|who is|(?:{IS})) ){AGE}"
    rf"(?:(?P<unit>{UNIT})|\s?(?:[,.;)!?]|$)|\s(?:and|ja|och|och|și|now|nyt|nu|nüüd|acum)\b)")
BEFORE = re.compile(
    r"[0-9]{1,2}-?\s?(?:years? ?-?old|vuotia(?:s|an|alle|alta|sta)|årig[ae]?|åringen|aasta(?:ne|se|sele|st)|ani,) $",
    re.IGNORECASE)


def with_age(reading: Reading) -> Iterator[Span]:
    """"Mikko, 14", "Anna (15 v)", "Sofia is 13", "14-year-old Ella". A bare figure may also count people or hours, so
    it needs a common name, and something between."""
    for number in reading.capitals:
        start, end = reading.places[number]
        behind = BEHIND.match(reading.text, end)
        if (behind and has_age(reading, number, behind)) or (
                BEFORE.search(reading.text[max(0, start - 20):start]) and reading.is_likely(number)):
            yield reading.span(number)


def has_age(reading: Reading, number: int, behind: re.Match[str]) -> bool:
    if not 5 <= int(behind["age"]) <= 29:
        return False
    return reading.is_likely(number) if behind["unit"] else bool(behind["by"].strip()) and reading.is_known(number)


FINDERS: tuple[tuple[Kind, Callable[[str], Iterator[Span]]], ...] = (
    ("identity_number", identity_numbers), ("email", emails), ("phone", phones), ("address", addresses),
    ("name", names))
"""Whatever is found first has its place."""
