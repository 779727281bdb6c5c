"""Any stored talk as a story: what was shown and done, in the form of tests/transcripts/, without anybody's words.

The record keeps what the person did (typed text as its shape). That is played again from an empty record, with what the
book had said and what was done taken from the stored record, and nothing happens: whatever is written is rolled back.
Names become those of the tests' cast, so that a story can be put among the transcripts as it is.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, datetime
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

from conversations.answer_code import takes_code
from conversations.answers import Given
from conversations.answers_table import TableOrList
from conversations.engine import Asking, Ended, Outcome, Paused, Stale, Unheard, _Play, _text
from conversations.record import Entry, Event, Record, Sent, Tapped, Typed, loaded, plain_value, told
from conversations.redaction import redacted
from conversations.screen import Button, Screen
from conversations.talk import Do, Look, Place
from conversations.words import Words, words
from storage import people
from storage.invitations import Seal
from storage.people import Person
from storage.talks import TalkRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

ZONE = "Europe/Helsinki"
"""The wall clock of the transcripts, where a talk does not say in which zone it was."""
NOWHERE = Seal(b"a story opens no door")
STARTS = {"log_session": "log", "correct_session": "correct", "our_week": "week", "my_unit": "unit", "hello": "start",
          "my_organisation": "organisation"}
"""The commands that are called otherwise than their dialogue."""


def story_of(tx: Connection, row: TalkRow, scripts: Mapping[str, Any], seal: Seal = NOWHERE,
             failing: Event | None = None) -> str:
    """A stored talk as a transcript; `failing`: what was done last and is not in its record, as it made it fail.

    Never raises, and leaves nothing behind in the transaction: a talk that cannot be played again is printed from its
    record alone.
    """
    try:
        record = Record.of(row.record)
        if not record.events and failing is None:
            return _from_record(row, "no doings are kept of it")
        nested = tx.begin_nested()
        try:
            return _Story(tx, row, record, scripts[row.script], seal).told(failing)
        finally:
            nested.rollback()
    except Exception as error:
        return _from_record(row, f"it cannot be played again ({_where(error)})")


def _where(error: Exception) -> str:
    """A failure's kind and place; its text may quote what a person wrote."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {place.filename.rpartition('/')[2]}:{place.lineno}"


# From the record alone

def _from_record(row: TalkRow, why: str) -> str:
    """Question keys and what was answered, in comment lines: what was shown is not known."""
    lines = [f"# Talk {row.id}, {row.script}, {row.status}; from its record alone: {why}."]
    try:
        record, english = Record.of(row.record), words(None)
        for entry in record.entries:
            if entry.kind in ("answer", "confirm"):
                lines.append(f"# {entry.key}: {_value(entry, english)}")
            else:
                lines.append(f"# {entry.key} ({entry.kind})")
        if record.asking:
            lines.append(f"# open: {record.asking}")
    except Exception as error:
        lines.append(f"# its record cannot be read ({_where(error)})")
    return "\n".join(lines) + "\n"


def _value(entry: Entry, english: Words) -> str:
    """An answer as far as it may be told: the key of an option, numbers, and of words their shape."""
    if isinstance(entry.value, str) and english.has(f"{_text(entry.key)}.{entry.value}"):
        return entry.value
    return str(_shape(entry.value))


def _shape(value: Any) -> Any:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, Mapping):
        return {_shape(key): _shape(one) for key, one in value.items()}
    return [_shape(one) for one in value] if isinstance(value, (list, tuple)) else value


# Names

CAST = {"person": ("Veikko", "Maija", "Petri", "Liisa"), "unit": ("Boathouse",), "organisation": ("Lakeside",),
        "open": ("Open evening",), "detached": ("Street round",)}
NAMED = {("UnitCard", "name"): "unit", ("UnitCard", "organisation"): "organisation", ("Planned", "unit"): "unit",
         ("Planned", "activity"): "activity", ("ActivityCard", "name"): "activity", ("Taker", "name"): "person",
         ("Written", "author"): "person", ("MemberCard", "name"): "person", ("Person", "name"): "person",
         ("InvitationCard", "organisation_name"): "organisation", ("OrganisationCard", "name"): "organisation",
         ("MemberDetails", "name"): "person", ("RolePlace", "unit"): "unit", ("UnitCoverage", "unit"): "unit",
         ("ChangeCard", "who"): "person", ("EnquiryCard", "who"): "person", ("EnquiryCard", "answered_by"): "person",
         ("EnquiryCard", "organisation"): "organisation", ("Helper", "organisation"): "organisation",
         ("NetworkCard", "name"): "organisation", ("InvitedTo", "organisation"): "organisation",
         ("InvitedTo", "unit"): "unit", ("InvitationCard", "maker"): "person",
         ("ApplicationCard", "organisation"): "organisation", ("ApplicationCard", "decided_by"): "person",
         ("OpenInvitation", "organisation"): "organisation", ("OpenInvitation", "unit"): "unit",
         ("OpenInvitation", "made_by"): "person"}
"""Which fields of what the book says are whose names."""
KEPT = {"kind", "time_zone", "language", "status", "cancelled_reason", "mode", "bands", "numbers", "tags", "prompt",
        "visibility", "state", "purpose", "role", "roles", "what", "script", "asking"}
"""Fields that hold words of our own. Any other text is somebody's, and only its shape is told."""
SPOKEN = {"name_of": ("person",), "prompt_of_the_week": ("",)}
"""Functions whose result is text itself, and whose name that is, in order; "" is a word of our own."""


class Names:
    """One name of the cast for each name in the book, the same throughout a story."""

    def __init__(self, mine: str, real: str, record: Record) -> None:
        self.given: dict[str, str] = {}
        """What was typed in this talk and came back from the book is told by its shape, as when it was typed."""
        for entry in record.entries:
            if entry.kind == "answer" and isinstance(entry.value, str):
                self.given[entry.value] = redacted(entry.value)
        self.given[real] = mine
        self.used = {mine}

    def called(self, real: str, what: str) -> str:
        if not real:
            return real
        if real not in self.given:
            free = [name for name in CAST.get(what, ()) if name not in self.used]
            self.given[real] = free[0] if free else f"{what.capitalize()} {len(self.given) + 1}"
            self.used.add(self.given[real])
        return self.given[real]

    def strange(self, value: Any, kept: bool = False) -> Any:
        """What the book says, with nobody's names and words in it."""
        if isinstance(value, str):
            return value if kept or _is_moment(value) else self.given.get(value) or redacted(value)
        if isinstance(value, Screen):
            return value  # made of our own words, and of what was made strange already
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{one.name: self.field(value, one.name) for one in fields(value)})
        if isinstance(value, Mapping):
            return {key if kept else self.strange(key): self.strange(one, kept) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.strange(one, kept) for one in value)
        return value

    def field(self, holder: Any, name: str) -> Any:
        value, what = getattr(holder, name), NAMED.get((type(holder).__name__, name))
        if what is None or not isinstance(value, str):
            return self.strange(value, name in KEPT)
        kind = getattr(holder, "kind", "")
        return self.called(value, kind if what == "activity" and kind in CAST else what)

    def spoken(self, function: Callable[..., Any], value: Any) -> Any:
        """What a function of the book has returned, made strange."""
        whose = SPOKEN.get(function.__name__)
        if whose is None:
            return self.strange(value)
        if isinstance(value, str):
            return self.called(value, whose[0]) if whose[0] else value
        return [self.called(one, what) for one, what in zip(value, whose, strict=False)]

    def plain(self, value: Any) -> Any:
        """Plain data with the names met so far, to compare what is asked of the book with what was."""
        if isinstance(value, str):
            return self.given.get(value, value)
        if isinstance(value, Mapping):
            return {key: self.plain(one) for key, one in value.items()}
        return [self.plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def _is_moment(text: str) -> bool:
    try:
        return bool(text[:4].isdecimal() and datetime.fromisoformat(text))
    except ValueError:
        return False


# Playing it again

@dataclass
class _Past:
    """The outside of a talk that is over: its people by the cast's names, its moments, and no chance."""

    tx: Connection
    row: TalkRow
    me: Person
    now: datetime
    seal: Seal
    talk_id: int
    begun: datetime
    here: Place
    repeated: int = 0

    @property
    def words(self) -> Words:
        return words(self.me.language)

    def chance(self, size: int) -> bytes:
        return bytes(size)

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        """Ask the book after all; whatever that writes is undone at once."""
        nested = self.tx.begin_nested()
        try:
            return function(self.tx, *arguments)
        except Exception:
            return _nothing(function)
        finally:
            nested.rollback()

    do = call


def _promised(function: Callable[..., Any]) -> Any:
    promised = function.__annotations__.get("return")
    return eval(promised, function.__globals__) if isinstance(promised, str) else promised


def _nothing(function: Callable[..., Any]) -> Any:
    """What a function returns when there is nothing to say: an empty list, else None."""
    kind = get_origin(_promised(function)) or _promised(function)
    return kind() if kind in (list, tuple, dict) else None


def _may_be_nothing(function: Callable[..., Any]) -> bool:
    promised = _promised(function)
    optional = get_origin(promised) in (Union, UnionType) and type(None) in get_args(promised)
    return optional or (get_origin(promised) or promised) in (list, tuple, dict)


class _Replay(_Play):
    """The engine, with what the book said and what was done taken from a stored record by its key."""

    past: Mapping[str, Entry]
    names: Names

    def look(self, request: Look, entry: Entry | None) -> Any:
        if request.fresh and _may_be_nothing(request.function):
            self.fresh.append((request, None))
            return _nothing(request.function)
        past = self.past.get(request.name)
        if request.fresh or past is None or past.kind != "look" or not self.same(past, request):
            value = self.names.spoken(request.function, self.world.call(request.function, request.arguments))
        else:
            value = self.names.spoken(request.function, loaded(request.function, past.value))
        if request.fresh:
            self.fresh.append((request, value))
            return value
        arguments = plain_value(request.arguments)
        if entry is not None and entry.arguments == arguments:
            self.visited.append(entry)
            return value
        if entry is not None:
            self.drop(entry)
            self.record.corrected = True
        self.note(Entry(request.name, "look", plain_value(value), arguments))
        return value

    def same(self, past: Entry, request: Look) -> bool:
        """Whether it was asked for the same then; of a code that was typed only the shape is known."""
        asked = self.names.plain(plain_value(request.arguments))
        was = self.names.plain(past.arguments)
        sealed = any(isinstance(one, str) and len(one) == 64 for one in was)
        return bool(sealed or asked == was or _shape(asked) == _shape(was))

    def do(self, request: Do, entry: Entry | None) -> Any:
        if not (request.repeatable if entry is None else entry.repeatable):
            self.open_to_change.clear()
        past = self.past.get(request.name)
        if past is not None and past.kind == "deed":
            value = self.names.spoken(request.function, loaded(request.function, past.value))
        elif _promised(request.function) is bool:
            value = True  # it was done, and undone by a pause since
        else:
            value = self.names.spoken(request.function, self.world.call(request.function, request.arguments))
        if entry is not None:
            self.visited.append(entry)
            return value
        self.deeds = True
        self.note(Entry(request.name, "deed", plain_value(value), repeatable=request.repeatable))
        return value


class _Story:
    """One talk being told."""

    def __init__(self, tx: Connection, row: TalkRow, record: Record, script: Any, seal: Seal) -> None:
        self.row, self.was, self.script = row, record, script
        real = people.person(tx, row.identity_id)
        self.who = _actor(row, real)
        self.names = Names(self.who, real.name, record)
        here = Place(row.channel, "", telegram="logbook_test_bot" if row.channel == "telegram" else "",
                     web="http://logbook.test")
        self.world = _Past(tx, row, replace(real, name=self.who), row.opened_at, seal, row.id, row.opened_at, here)
        self.zone = ZoneInfo(next(_zones(record.plain()), ZONE))
        self.arguments = [self.names.strange(one) for one in row.arguments]
        self.record = Record(version="played again")
        self.past = {entry.key: entry for entry in record.entries}
        self.comments: list[str] = []
        self.lines: list[str] = []
        self.messages: list[Screen] = []
        self.outcome: Outcome | None = None

    def told(self, failing: Event | None) -> str:
        self.clock(self.row.opened_at)
        if not self.row.arguments or self.row.script == "hello":
            command = STARTS.get(self.row.script, self.row.script)
            self.lines.append(f"{self.who}: /{command}{' <code>' if self.row.arguments else ''}")
        events = list(self.was.events)
        if failing is not None:
            events += told(failing, events, self.world)
        try:
            self.play(None)
            for place, event in enumerate(events):
                self.happens(event, events[place + 1:])
        except Exception as error:
            self.comments.append(f"# It fails after its last line: {_where(error)}.")
        else:
            self.compare()
        title = f"# Talk {self.row.id}, {self.row.script}, {self.row.status}; as it was, without anybody's words."
        return "\n".join([title, *self.comments, *self.lines]) + "\n"

    # What was done

    def happens(self, event: Sequence[Any], rest: Sequence[Sequence[Any]]) -> None:
        kind, what, *step = event
        if kind == "at":
            self.world.now = datetime.fromisoformat(what.replace("Z", "+00:00")).astimezone(UTC)
            return self.clock(self.world.now)
        self.go_on()
        if kind == "tapped":
            return self.taps(str(what), int(step[0]) if step else 0)
        if kind == "sent":
            self.lines.append(f"{self.who}: ({what})")
            return self.play(Sent(str(what)))
        return self.types(redacted(str(what)), rest)

    def types(self, shape: str, rest: Sequence[Sequence[Any]]) -> None:
        """Type the shape; where it is refused and was not, what the record has, if that is no text."""
        before, lines, messages = (self.record, self.outcome), len(self.lines), len(self.messages)
        asking, asked = self.record.asking, self.run.asked.get(self.record.asking)
        self.say(shape)
        known = self.past.get(asking)
        if asked is None or known is None or self.record.asking != asking or not _decides(known, rest):
            return
        if isinstance(known.value, str) and _value(known, words(None)) != known.value and not _is_moment(known.value):
            return
        if known.value is None or any(entry.key == asking for entry in self.record.entries):
            return
        plain = asked.answer.show(known.value, _text(asking), self.world.words)
        if asked.answer.read_text(plain, None, self.world.words) == Given(known.value):
            self.record, self.outcome = before
            del self.lines[lines:], self.messages[messages:]
            self.say(plain)

    def say(self, text: str) -> None:
        asked = self.run.asked.get(self.record.asking)
        code = asked is not None and takes_code(asked.answer)
        self.lines.append(f"{self.who}: {'<code>' if code else text}".replace("\n", "\\n"))
        self.play(Typed(text))

    def clock(self, at: datetime) -> None:
        local = at.astimezone(self.zone)
        self.lines.append(f"({local:%A} {local.day} {local:%B %Y, %H:%M})")

    def go_on(self) -> None:
        """Take up what is over or put aside, as with the button below its last message: more was done after it."""
        if isinstance(self.outcome, Paused):
            self.lines.append(f"{self.who}: [{self.world.words.text('desk-go_on')}]")
            return self.play(None)
        if isinstance(self.outcome, Ended) and (thrown := _thrown(self.record)) is not None:
            self.lines.append(f"{self.who}: [{self.world.words.text('desk-bring_back')}]")
            self.record.entries = self.record.entries[:thrown]
            self.record.step += 1
            self.play(None)

    def taps(self, key: str, step: int) -> None:
        """A tap that was good then is brought to a question that has its button, where words that are not kept led."""
        if step > self.record.step:
            self.record.step = step  # what counts steps besides: putting aside and taking up
        button = self.button(key)
        while button is None and step >= self.record.step and self.answer_from_record():
            button = self.button(key)
        again = ""
        if button is None:
            again = " (again)"
            button = next((one for screen in reversed(self.messages) if (one := _button(screen, key))), None)
        if button is None:
            return self.comments.append("# A tap is left out: what was typed before it led to another question then.")
        self.lines.append(f"{self.who}: [{button.removeprefix('✓ ')}]{again}")
        return self.play(Tapped(step, key))

    def button(self, key: str) -> str | None:
        return _button(self.messages[-1], key) if self.messages and isinstance(self.outcome, _OPEN) else None

    def answer_from_record(self) -> bool:
        """Answer the open question as the record has it; False when it does not, or that leads no further."""
        asking = self.record.asking
        known = self.past.get(asking)
        if not isinstance(self.outcome, _OPEN) or known is None or known.kind != "answer":
            return False
        if any(entry.key == asking for entry in self.record.entries):
            return False
        self.comments.append(f"# {asking} was answered in words that are not kept.")
        told = isinstance(known.value, str) and not words(None).has(f"{_text(asking)}.{known.value}")
        table = isinstance(self.run.asked[asking].answer, TableOrList)
        self.record.entries.append(Entry(asking, "answer", _shape(known.value) if told or table else known.value))
        self.record.asking, self.record.draft, self.record.doubt = "", None, None
        self.play(None)
        return self.record.asking != asking

    # What was shown

    def play(self, event: Event | None) -> None:
        record = Record.of(self.record.plain())
        self.run = run = _Replay(self.script, self.arguments, record, self.world)
        run.past, run.names = self.past, self.names
        try:
            self.outcome = outcome = run.play(event)
        finally:
            run.close()
        self.record = record
        if isinstance(outcome, Stale) and outcome.twice:
            return
        screens = list(outcome.said) if isinstance(outcome, (Asking, Ended, Paused)) else []
        language = self.world.words
        if isinstance(outcome, (Asking, Stale, Unheard)):
            screens.append(outcome.screen)
        elif isinstance(outcome, Paused):
            screens[-1] = replace(screens[-1], rows=(
                (Button(language.text("desk-go_on"), "go"),), (Button(language.text("desk-throw_away"), "drop"),)))
        elif screens and _thrown(record) is not None:
            screens[-1] = replace(screens[-1], rows=((Button(language.text("desk-bring_back"), "revive"),),))
        for screen in screens:
            self.messages.append(screen)
            self.lines += [f"  {line}" for line in _shown(screen)]

    def compare(self) -> None:
        """Say where the story and the record part."""
        for entry in self.was.entries:
            found = next((one for one in self.record.entries if one.key == entry.key), None)
            if entry.kind == "look" or (found is not None and _alike(entry.value, found.value)):
                continue
            how = "is not reached" if found is None else "comes out otherwise"
            self.comments.append(f"# Played again it differs: {entry.key} ({entry.kind}) {how}.")
        if self.was.asking != self.record.asking:
            self.comments.append(f"# Played again it differs: it asks {self.record.asking or 'nothing'}, and asked "
                                 f"{self.was.asking or 'nothing'}.")


_OPEN = (Asking, Stale, Unheard)


def _decides(known: Entry, rest: Sequence[Sequence[Any]]) -> bool:
    """Whether an answer was the last thing typed, rather than what came after it."""
    after = next((event for event in rest if event[0] != "at"), None)
    return after is None or (after[0] == "tapped" and after[1] not in ("back", known.value))


def _alike(was: Any, found: Any) -> bool:
    """The same but for words; what only the seal has seen is never the same."""
    return bool(_shape(was) == _shape(found)) or (isinstance(was, list) and isinstance(found, list) and
                                                  all(isinstance(one, str) and len(one) == 64 for one in was + found))


def _actor(row: TalkRow, real: Person) -> str:
    """Who of the cast it could have been: a mentor, somebody new, else Aino."""
    if row.script == "hello":
        return "Maija"
    return "Veikko" if any(role.role == "mentor" for role in real.roles) else "Aino"


def _zones(value: Any) -> Iterator[str]:
    """The time zones that stand in a record."""
    if isinstance(value, Mapping):
        if isinstance(value.get("time_zone"), str):
            yield value["time_zone"]
        value = value.values()
    if isinstance(value, Iterable) and not isinstance(value, str):
        for one in value:
            yield from _zones(one)


def _thrown(record: Record) -> int | None:
    return next((place for place, entry in enumerate(record.entries)
                 if entry.kind == "confirm" and entry.value is False), None)


def _buttons(screen: Screen) -> list[Button]:
    fixes = [Button(line.button, line.key) for line in screen.lines if line.key]
    return [*fixes, *(button for row in screen.rows for button in row)]


def _button(screen: Screen, key: str) -> str | None:
    """The label of a button by its key, without the talk and the step before it."""
    return next((button.label for button in _buttons(screen) if button.key.partition(".")[2].partition(".")[2] == key),
                None)


def _shown(screen: Screen) -> list[str]:
    """A message as the transcripts have it."""
    text = (screen.title, screen.text, *(f"{line.label}: {line.value}" for line in screen.lines), screen.after,
            screen.note)
    lines = [line for part in text for line in part.split("\n") if line.strip()]
    if screen.picture is not None:
        lines.append("(picture)")
    if screen.document is not None:
        lines.append(f"(file {screen.document.file_name})")
    labels = [f"[{button.label}]" for button in _buttons(screen)]
    return [*lines, " ".join(labels)] if labels else lines
