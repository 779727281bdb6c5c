"""What `conversations.no_names` finds in the sentences of `sentences.tsv`, and what it should not have found.

    python -m tests.no_names.measure [tune | held_out | hard | readme]

Prints a table by language and by kind, with every miss and false alarm below when a set is named. In a sentence each
piece that must be seen stands in {braces}; its kinds are told in the same order. A piece counts as seen when something
of its kind overlaps it. Whatever is found elsewhere, or as another kind, is a false alarm.

`tune` the rules were made by; `held_out` was written before there was a rule, and none was made with it in view; `hard`
was written last, to show where the rules end, and stays unanswered.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from conversations.no_names import Seen, seen

FILE = Path(__file__).with_name("sentences.tsv")
SETS = ("tune", "held_out", "hard")
LANGUAGES = ("en", "fi", "sv", "et", "ro")
KINDS = ("identity_number", "phone", "email", "address", "name")


@dataclass(frozen=True)
class Sentence:
    """One line of the file: `pieces` are (kind, piece), none when the sentence is fine."""

    language: str
    set: str
    text: str
    pieces: tuple[tuple[str, str], ...]


@dataclass
class Tally:
    """Counts of one row: sentences that are fine, those with an alarm all the same, pieces to be seen, those seen."""

    fine: int = 0
    alarmed: int = 0
    pieces: int = 0
    hits: int = 0
    alarms: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def misses(self) -> int:
        return self.pieces - self.hits


def sentences() -> list[Sentence]:
    with FILE.open(encoding="utf-8") as file:
        return [read(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def read(row: dict[str, str]) -> Sentence:
    kinds = [] if row["kinds"] == "fine" else row["kinds"].split(",")
    pieces = re.findall(r"\{(.*?)\}", row["sentence"])
    return Sentence(row["language"], row["set"], re.sub("[{}]", "", row["sentence"]),
                    tuple(zip(kinds, pieces, strict=True)))


def overlap(sentence: Sentence, piece: str, found: Seen) -> bool:
    """Whether both cover a common place. Within one sentence no piece stands twice."""
    first, second = sentence.text.find(piece), sentence.text.find(found.shown)
    return first < second + len(found.shown) and second < first + len(piece)


def judge(sentence: Sentence, kinds: Iterable[str] = KINDS) -> Tally:
    found = [one for one in seen(sentence.text) if one.kind in kinds]
    wanted = [(kind, piece) for kind, piece in sentence.pieces if kind in kinds]
    missed = [piece for kind, piece in wanted
              if not any(one.kind == kind and overlap(sentence, piece, one) for one in found)]
    false = [one for one in found if not any(one.kind == kind and overlap(sentence, piece, one)
                                             for kind, piece in wanted)]
    told = [f"missed {piece!r}: {sentence.text}" for piece in missed]
    told += [f"false {one.kind} {one.shown!r}: {sentence.text}" for one in false]
    fine = not sentence.pieces
    return Tally(fine, fine and bool(false), len(wanted), len(wanted) - len(missed), len(false), told)


def tally(chosen: Iterable[Sentence], kinds: Iterable[str] = KINDS) -> Tally:
    whole = Tally()
    for sentence in chosen:
        one = judge(sentence, kinds)
        whole.fine += one.fine
        whole.alarmed += one.alarmed
        whole.pieces += one.pieces
        whole.hits += one.hits
        whole.alarms += one.alarms
        whole.told += [f"{sentence.language} {line}" for line in one.told]
    return whole


def rows(of: str) -> Iterator[tuple[str, int, Tally]]:
    """(name, sentences, tally) by language, then by kind, then of all; for one set."""
    chosen = [sentence for sentence in sentences() if sentence.set == of]
    for language in LANGUAGES:
        own = [sentence for sentence in chosen if sentence.language == language]
        yield language, len(own), tally(own)
    for kind in KINDS:
        yield kind, sum(any(one == kind for one, _ in sentence.pieces) for sentence in chosen), tally(chosen, (kind,))
    yield "all", len(chosen), tally(chosen)


LANGUAGE_NAMES = {"en": "English", "fi": "Finnish", "sv": "Swedish", "et": "Estonian", "ro": "Romanian"}


def readme() -> Iterator[str]:
    """The rows of the README's table: pieces seen, and false alarms, of each set."""
    by_set = [list(rows(of)) for of in SETS]
    for row in zip(*by_set, strict=True):
        cells = [f"{counts.hits} of {counts.pieces}; {counts.alarms}" if counts.pieces or counts.alarms else ""
                 for _, _, counts in row]
        name = row[0][0]
        yield f"| {LANGUAGE_NAMES.get(name, name.replace('_', ' '))} | {' | '.join(cells)} |"


def main() -> None:
    if sys.argv[1:] == ["readme"]:
        print(*readme(), sep="\n")
        return
    asked = [name for name in sys.argv[1:] if name in SETS]
    for name in asked or SETS:
        print(f"\n{name:<16} sentences  pieces  hits  missed  false alarms  fine  of them alarmed")
        for row, number, counts in rows(name):
            print(f"{row:<16} {number:>9}  {counts.pieces:>6}  {counts.hits:>4}  {counts.misses:>6}  "
                  f"{counts.alarms:>12}  {counts.fine:>4}  {counts.alarmed:>15}")
        if asked:
            print(*counts.told, sep="\n")


if __name__ == "__main__":
    main()
