"""Stories: talks written as a youth worker could read them, played on a channel and compared word for word.

    # What happens, in a sentence or two.
    (Friday 15 May 2026, 21:00)             moves the clock; what is due then comes by itself
    Aino: 14 18 1 0                         somebody writes
    Aino: [As planned]                      or taps a button of the newest message that has it
    Aino: [As planned] (again)              or one that is no longer there, as a second tap is
    Aino: (photo)                           or sends something that is not words
    Aino: (file units.csv)                  or a file of tests/transcripts/files/; shown by the bot it stands the same
    Maija: <code aloud>                     a code as somebody types it who has heard it
    Maija: <code>                           the last code, or the end of the last link, that was shown to anybody
    Veikko adds the bot to Boathouse team   and what else happens in a group
      How many came?                        what is shown then: to whom it happened first, then to others
      [Tap counters] [Back]
      > Veikko:                             from here on shown to somebody else

Run `pytest --rewrite-stories` to write what is said now into the files, and read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from conversations.screen import Screen
from storage import invitations, people, units
from storage.database import Book
from storage.sessions import on_day
from storage.units import Slot

FOLDER = Path(__file__).parent / "transcripts"
HELSINKI = ZoneInfo("Europe/Helsinki")
PEOPLE = ("Aino", "Veikko", "Maija", "Petri", "Liisa")
START = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)
"""Thursday 14 May 2026, 12:00 in Helsinki, when every story begins unless it says otherwise."""


@dataclass
class Turn:
    """One line of a story that is not the bot's, and what the bot shows after it."""

    line: str
    shown: list[str] = field(default_factory=list)


@dataclass
class Story:
    """A parsed transcript."""

    path: Path
    heading: list[str]
    turns: list[Turn]

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    def channels(self) -> set[str]:
        """Where it can be played: everywhere, unless its heading names channels ("only: telegram")."""
        named = re.search(r"^# only: (.+)$", "\n".join(self.heading), re.MULTILINE)
        return set(named[1].split(", ")) if named else {"terminal", "browser", "telegram"}

    def main_channel(self) -> str:
        """Where it is written from."""
        return "terminal" if "terminal" in self.channels() else min(self.channels())

    def actions(self, who: str) -> int:
        """Taps and sent messages of one person."""
        return sum(turn.line.startswith(f"{who}: ") for turn in self.turns)

    def text(self) -> str:
        """As it stands in the file."""
        lines = [*self.heading]
        for turn in self.turns:
            lines += [turn.line, *(f"  {line}" for line in turn.shown)]
        return "\n".join(lines) + "\n"


def parse(path: Path) -> Story:
    """Read a transcript. Lines of two blanks are the bot's."""
    heading: list[str] = []
    turns: list[Turn] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            turns[-1].shown.append(line[2:])
        elif line.startswith("#") or (not turns and not line.strip()):
            heading.append(line)
        elif line.strip():
            turns.append(Turn(line))
    return Story(path, heading, turns)


def every_story() -> list[Story]:
    return [parse(path) for path in sorted(FOLDER.glob("*/*.chat"))]


# What is shown

@dataclass(frozen=True)
class Shown:
    """One message as somebody sees it: lines of text, and the labels of its buttons."""

    text: tuple[str, ...]
    buttons: tuple[str, ...]
    picture: bool = False
    document: str = ""
    """The name of a file."""

    def lines(self) -> list[str]:
        shown = list(self.text)
        if self.picture:
            shown.append("(picture)")
        if self.document:
            shown.append(f"(file {self.document})")
        if self.buttons:
            shown.append(" ".join(f"[{label}]" for label in self.buttons))
        return shown


def shown(screen: Screen) -> Shown:
    """A screen as every channel has to show it."""
    text = [screen.title, *screen.text.split("\n"), *(f"{line.label}: {line.value}" for line in screen.lines),
            *screen.after.split("\n"), *screen.note.split("\n")]
    buttons = [button.label for row in screen.rows for button in row]
    fixes = [line.button for line in screen.lines if line.key]
    return Shown(tuple(line for part in text for line in part.split("\n") if line.strip()),
                 (*fixes, *buttons), screen.picture is not None,
                 screen.document.file_name if screen.document is not None else "")


def same(found: Iterable[str], expected: Iterable[str], *, links: bool = False) -> bool:
    """Equal word for word; a message's buttons may stand in another order on another channel, and where there is
    Telegram an invitation has its link besides (compared with `links`)."""
    return _comparable(found, links) == _comparable(expected, links)


def _comparable(lines: Iterable[str], links: bool) -> list[str]:
    kept: list[str] = []
    adding = False  # whether the line before was a message that adds the bot to a group, whose buttons go with it
    for line in lines:
        if links or not ("https://t.me/" in line or (adding and line.startswith("["))):
            kept.append(_ordered(line))
        adding = "?startgroup=" in line
    return kept


def _ordered(line: str) -> str:
    if line.startswith("["):
        return " ".join(sorted(re.findall(r"\[[^\]]*\]", line)))
    return line


# The world of a story

class Clock:
    """Turned by hand."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


class Chance:
    """Random bytes that come out the same at every run, whatever has been forgotten between two lines."""

    def __init__(self) -> None:
        self.line = 0

    def __call__(self, size: int) -> bytes:
        import hashlib

        return hashlib.sha256(f"line {self.line} size {size}".encode()).digest()[:size]


@dataclass(frozen=True)
class Cast:
    """The fixed cast, by name: member ids (None: a stranger), and what they stand in."""

    members: dict[str, int]
    boathouse: int
    lakeside: int
    riverside: int


def write_cast(book: Book) -> Cast:
    """Aino works at the Boathouse; Veikko is mentor of Lakeside; Petri is mentor elsewhere; Maija and Liisa are new."""
    begun = START - timedelta(days=30)
    with book.transaction() as tx:
        lakeside = units.found_organisation(tx, "Lakeside", "en", "Europe/Helsinki", begun, terms_version="2026-11")
        boathouse = units.open_unit(tx, lakeside, "Boathouse", begun)
        units.add_activity(tx, boathouse, "Open evening", "open", [Slot(4, time(17), time(21))], begun)
        units.add_activity(tx, boathouse, "Street round", "detached", [], begun)
        riverside = units.found_organisation(tx, "Riverside", "en", "Europe/Helsinki", begun, terms_version="2026-11")
        units.open_unit(tx, riverside, "Mill", begun)
        members = {name: people.new_member(tx, name, "en", begun) for name in ("Aino", "Veikko", "Petri")}
        people.give_role(tx, members["Aino"], "worker", lakeside, boathouse, begun)
        people.give_role(tx, members["Veikko"], "mentor", lakeside, None, begun)
        people.give_role(tx, members["Petri"], "mentor", riverside, None, begun)
    return Cast(members, boathouse, lakeside, riverside)


def held_before(book: Book, cast: Cast, weeks: int = 1) -> None:
    """(last Friday was held): 31 came, mostly 13-15, nothing run by young people. (the last 20 Fridays were held): so
    each of them, the earlier ones with one girl more each week back."""
    from storage.sessions import Ages, Counts, Planned, Report, write_down

    with book.transaction() as tx:
        evening = units.activities_of(tx, cast.boathouse)[0]
        for back in reversed(range(weeks)):
            starts, ends = on_day(date(2026, 5, 8) - timedelta(weeks=back), time(17), time(21))
            plan = Planned(None, evening.id, evening.name, "open", cast.boathouse, "Boathouse", cast.lakeside,
                           "Europe/Helsinki", starts, ends)
            report = Report(starts, ends, Counts(12 + back, 16, 0, 3), Ages("mostly", ("13_15",)), new_faces=1,
                            producers=0, produced_minutes=0)
            write_down(tx, plan, report, cast.members["Aino"],
                       datetime(2026, 5, 8, 18, 30, tzinfo=UTC) - timedelta(weeks=back))


def hold_april(book: Book, cast: Cast) -> None:
    """(the Chess club, Riverside and Hilltop held their April): four evenings each, on Wednesdays; Hilltop is new."""
    from storage.sessions import Counts, Planned, Report, write_down

    with book.transaction() as tx:
        hilltop = units.found_organisation(tx, "Hilltop", "en", "Europe/Helsinki", START)
        units.open_unit(tx, hilltop, "Tower", START)
        clubs = [unit for unit in units.units_of(tx, cast.lakeside) if unit.partner]
        houses = [*clubs, *units.units_of(tx, cast.riverside), *units.units_of(tx, hilltop)]
        for unit, counts in zip(houses, (Counts(3, 4, 0, 0), Counts(12, 10, 2, 1), Counts(30, 24, 0, 6)), strict=True):
            evening = units.add_activity(tx, unit.id, "Evening", "open", [], START)
            for day in (1, 8, 15, 22):
                starts, ends = on_day(date(2026, 4, day), time(17), time(19))
                plan = Planned(None, evening, "Evening", "open", unit.id, unit.name, unit.organisation_id,
                               "Europe/Helsinki", starts, ends)
                write_down(tx, plan, Report(starts, ends, counts, new_faces=1, producers=2, produced_minutes=30),
                           cast.members["Petri"], ends.astimezone(UTC))


class Player(Protocol):
    """A channel on which a story is played. Every method returns when all that follows from it has been shown."""

    book: Book
    clock: Clock
    chance: Chance

    async def writes(self, who: str, text: str) -> None: ...
    async def taps(self, who: str, label: str, *, again: bool) -> None: ...
    async def sends(self, who: str, kind: str) -> None: ...
    async def sends_file(self, who: str, name: str, content: bytes) -> None: ...
    async def happens(self, line: str) -> bool:
        """Something in a group, where there are groups; False when the line says nothing this channel knows."""
        ...

    channel: str

    def external(self, name: str) -> str:
        """The channel's own name for somebody."""
        ...

    async def tick(self) -> None: ...
    async def restart(self) -> None:
        """Drop the program's objects and open the book anew."""
        ...

    def fresh(self) -> dict[str, list[Shown]]:
        """What has been shown to each person or group since the last look."""
        ...

    def is_stranger(self, name: str) -> None:
        """From now on nobody is known under this name."""
        ...

    def know(self, cast: Cast) -> None:
        """The cast's members are known here under their names."""
        ...


async def perform(story: Story, player: Player, cast: Cast, *, restarts: bool = False) -> Story:
    """Play a story; the same story with what was really shown."""
    played = Story(story.path, story.heading, [])
    await player.tick()
    for number, turn in enumerate(story.turns):
        player.chance.line = number
        if restarts:
            await player.restart()
        await _do(_filled(turn.line, played), player, cast)
        played.turns.append(Turn(turn.line, _lines(player.fresh(), _actor(turn.line))))
    return played


def _filled(line: str, played: Story) -> str:
    """`<code>` and `<link>` as they were last shown; `<code aloud>` as somebody types it who has heard it: small
    letters, blanks, o for 0 and l for 1."""
    if "<" not in line:
        return line
    said = "\n".join(text for turn in played.turns for text in turn.shown)
    codes, links = re.findall(r"Code: (\S+)", said), re.findall(r"/join/(\S+)", said)
    starts = re.findall(r"\?start=(\S+)", said)
    line = line.replace("<start>", starts[-1] if starts else "")
    payloads = re.findall(r"startgroup=(\S+)", said)
    line = line.replace("<payload>", payloads[-1] if payloads else "")
    aloud = codes[-1].lower().replace("0", "o").replace("1", "l").replace("-", "  ") if codes else ""
    line = line.replace("<code aloud>", f"{aloud[:3]} {aloud[3:]}")
    return line.replace("<code>", codes[-1] if codes else "").replace("<link>", links[-1] if links else "")


def _actor(line: str) -> str:
    return line.partition(":")[0] if re.match(r"\w+: ", line) else "Aino"


def _lines(fresh: dict[str, list[Shown]], actor: str) -> list[str]:
    lines: list[str] = []
    for name in sorted(fresh, key=lambda name: (name != actor, name)):
        if name != actor:
            lines.append(f"> {name}:")
        for message in fresh[name]:
            lines += message.lines()
    return lines


async def _do(line: str, player: Player, cast: Cast) -> None:
    if line.startswith("("):
        await _scene(line.strip("()"), player, cast)
    elif found := re.fullmatch(r"(\w+): \[(.+?)\]( \(again\))?", line):
        await player.taps(found[1], found[2], again=bool(found[3]))
    elif found := re.fullmatch(r"(\w+): \(file (.+)\)", line):
        await player.sends_file(found[1], found[2], (FOLDER / "files" / found[2]).read_bytes())
    elif found := re.fullmatch(r"(\w+): \((\w+)\)", line):
        await player.sends(found[1], found[2])
    elif found := re.fullmatch(r"(\w+): (.*)", line):
        await player.writes(found[1], _unfolded(found[2]))
    elif not await player.happens(line):
        raise ValueError(f"{line!r} is nothing a story can say")


def _unfolded(text: str) -> str:
    """`x * 5000` is five thousand of them; `\\n` a line break, `\\u202e` a mark that cannot be seen."""
    if found := re.fullmatch(r"(.+) \* (\d+)", text):
        return (found[1] * int(found[2]))[:int(found[2])]
    return re.sub(r"\\u([0-9a-f]{4})", lambda mark: chr(int(mark[1], 16)), text.replace("\\n", "\n"))


async def _scene(scene: str, player: Player, cast: Cast) -> None:
    if found := re.fullmatch(r"\w+ (\d+ \w+ \d{4}), (\d\d:\d\d)", scene):
        at = datetime.strptime(f"{found[1]} {found[2]}", "%d %B %Y %H:%M")
        player.clock.at = at.replace(tzinfo=HELSINKI).astimezone(UTC)
        return await player.tick()
    if found := re.fullmatch(r"(\w+) works at Boathouse too", scene):
        with player.book.transaction() as tx:
            people.give_role(tx, cast.members[found[1]], "worker", cast.lakeside, cast.boathouse, player.clock())
    elif found := re.fullmatch(r"(\w+) is mentor of (Riverside|Lakeside) too", scene):
        there = cast.riverside if found[2] == "Riverside" else cast.lakeside
        with player.book.transaction() as tx:
            people.give_role(tx, cast.members[found[1]], "mentor", there, None, player.clock())
    elif found := re.fullmatch(r"(\w+) reads (English|Finnish|Swedish|Estonian|Romanian)", scene):
        with player.book.transaction() as tx:
            identity = people.where_to_reach(tx, cast.members[found[1]])
            assert identity is not None
            code = {"English": "en", "Finnish": "fi", "Swedish": "sv", "Estonian": "et", "Romanian": "ro"}[found[2]]
            people.set_language(tx, identity[0], cast.members[found[1]], code)
    elif found := re.fullmatch(r"(\w+) is coordinator", scene):
        with player.book.transaction() as tx:
            if found[1] not in cast.members:
                cast.members[found[1]] = people.new_member(tx, found[1], "en", player.clock())
            people.give_role(tx, cast.members[found[1]], "coordinator", None, None, player.clock())
        player.know(cast)
    elif scene == "Maija is partner of the Chess club":
        with player.book.transaction() as tx:
            club = units.open_unit(tx, cast.lakeside, "Chess club", player.clock(), "association")
            units.add_activity(tx, club, "Chess evening", "open", [Slot(3, time(17), time(19))], player.clock())
        _joins(player, cast, "Maija", "partner", club)
    elif scene == "Liisa is viewer of Lakeside":
        _joins(player, cast, "Liisa", "viewer", None)
    elif scene == "Boathouse logs its individual work":
        with player.book.transaction() as tx:
            units.log_individual_work(tx, cast.boathouse, True, player.clock())
    elif scene == "last Friday was held":
        held_before(player.book, cast)
    elif found := re.fullmatch(r"the last (\d+) Fridays were held", scene):
        held_before(player.book, cast, int(found[1]))
    elif found := re.fullmatch(r"(\w+) is coordinator", scene):
        with player.book.transaction() as tx:
            people.give_role(tx, cast.members[found[1]], "coordinator", None, None, player.clock())
    elif scene == "the Chess club, Riverside and Hilltop held their April":
        hold_april(player.book, cast)
    elif scene == "the terms have changed":
        with player.book.transaction() as tx:
            tx.execute(units.organisations.update().values(terms_version="2026-01"))
    elif found := re.fullmatch(r'logbook invite (\w+)(?: --organisation "(.+)" --language (\w+))?', scene):
        _owner_invites(player, found[1], found[2] or "", found[3] or "")
    elif scene == "an empty book":
        await _empty(player)
    else:
        raise ValueError(f"({scene}) is no scene a story knows")


def _joins(player: Player, cast: Cast, name: str, role: str, unit: int | None) -> None:
    """Somebody who was a stranger stands in Lakeside now."""
    with player.book.transaction() as tx:
        cast.members[name] = people.new_member(tx, name, "en", player.clock())
        met = people.meet(tx, player.channel, player.external(name), "en", player.clock())
        people.know_as(tx, met.identity_id, cast.members[name])
        people.give_role(tx, cast.members[name], role, cast.lakeside, unit, player.clock())


async def _empty(player: Player) -> None:
    """Everything out of the book again; a set-up link whose payload is SETUP stands open."""
    from sqlmodel import SQLModel

    with player.book.transaction() as tx:
        for table in reversed(SQLModel.metadata.sorted_tables):
            if table.name not in ("browsers",):
                tx.execute(table.delete())
        invitations.invite(tx, "set_up", SEAL.of("SETUP-LINK-OF-THE-STORY"), SEAL.of("-"), player.clock())
    for name in PEOPLE:
        player.is_stranger(name)


def _owner_invites(player: Player, what: str, organisation: str, language: str) -> None:
    """What the owner's command writes; the payload of its link is MENTOR-LINK-OF-THE-STORY, or the coordinator's."""
    from bot import cli

    link, code = SEAL.of(f"{what.upper()}-LINK-OF-THE-STORY"), SEAL.of(f"{what} code")
    with player.book.transaction() as tx:
        if what == "mentor":
            cli._for_mentor(tx, link, code, organisation, language, player.clock())
        else:
            cli._for_coordinator(tx, link, code, player.clock())


SEAL_KEY = b"the seal of all stories"
SEAL = invitations.Seal(SEAL_KEY)
