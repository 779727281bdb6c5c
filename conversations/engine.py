"""Plays a talk: replays its record to the open question, applies what the person did, and replays again.

The engine drives the script's coroutine itself, without an event loop; nothing has to be kept alive between two updates
(`runs` keeps some, to save their replay). It knows no Telegram, no SQL and no clock: those come in through the World,
and go out as Screens.
"""

from __future__ import annotations

import hashlib
import inspect
import zlib
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conversations.answers import Doubt, Draft, Given, OnCard, Problem
from conversations.record import KEPT_EVENTS, Entry, Event, Record, Sent, Tapped, loaded, plain_value, told
from conversations.screen import Button, Line, Screen, in_rows
from conversations.sent import read_sent
from conversations.spellings import bare
from conversations.talk import Ask, Confirm, Do, Look, Pause, Request, Say, Script, Talk, World
from conversations.words import Words

if TYPE_CHECKING:
    from storage.people import Person


class ReplayMismatch(RuntimeError):
    """The script asks differently from what its own version recorded: it used something outside the talk."""


class NotTaken(RuntimeError):
    """A key used twice for different things; names the key."""


# What came of it: one of five

@dataclass
class Asking:
    """The talk waits; `screen` is the open question."""

    said: list[Screen]
    screen: Screen
    changed: bool
    deeds: bool = False


@dataclass
class Ended:
    """The script has come to its end; the last of `said` is its farewell."""

    said: list[Screen]
    deeds: bool = False


@dataclass
class Paused:
    """The talk cannot go on now and keeps its answers; the last of `said` says why."""

    said: list[Screen]
    deeds: bool = False


@dataclass
class Stale:
    """A button of an earlier question, or the second tap on one: nothing changed, `screen` is where we are."""

    screen: Screen
    twice: bool


@dataclass
class Unheard:
    """Words or things where only a tap can answer now, or that cannot be read; `screen` explains and asks again."""

    screen: Screen


Outcome = Asking | Ended | Paused | Stale | Unheard


@cache
def version_of(script: Script) -> str:
    """A fingerprint of all the code a script may run: its own file, every dialogue's, and the book's."""
    here = Path(__file__).parent
    files = {Path(inspect.getfile(inspect.unwrap(script))), *here.glob("*.py"), *here.parent.glob("storage/*.py")}
    return f"{zlib.crc32(b''.join(path.read_bytes() for path in sorted(files))):08x}"


def play(script: Script, arguments: Sequence[Any], record: Record, event: Event | None, world: World) -> Outcome:
    """Play what a person did (None: nothing, just show where we are) into a record, which is changed in place.

    Looks and deeds happen through the world during this call, so it belongs into one transaction with storing the
    record. Raises whatever a script raises; the record may then be half changed and must not be stored.
    """
    run = _Play(script, arguments, record, world)
    try:
        return run.play(event)
    finally:
        run.close()


KINDS: dict[type, str] = {Ask: "answer", Confirm: "confirm", Say: "said", Look: "look", Do: "deed"}
"""What a request leaves in the record."""


class _Play:
    def __init__(self, script: Script, arguments: Sequence[Any], record: Record, world: World) -> None:
        self.script, self.arguments, self.record, self.world = script, arguments, record, world
        self.said: list[Screen] = []
        self.deeds = False
        self.run: Any = _nothing()
        self.talk = Talk(world, script.__name__)
        self.opened: Ask | Confirm | Pause | None = None
        """Where the run stands; None before it has begun, too."""
        self.looked: dict[str, tuple[Any, Any]] = {}
        """What was read in this play, by name, with its arguments: the second replay reads nothing again."""
        self.same_version = record.version in ("", version_of(script))
        record.version = record.version or version_of(script)

    @property
    def words(self) -> Words:
        """Asked of the world each time: a deed may have changed the person's language."""
        return self.world.words

    def play(self, event: Event | None) -> Outcome:
        record, before = self.record, self.record.asking
        record.copies += self.world.repeated
        if event is not None:
            record.events = [*record.events, *told(event, record.events, self.world)][-KEPT_EVENTS:]
        outcome = self.played(event, self.replay() if self.opened is None else self.opened)
        if record.asking != before:
            record.copies = 1
        elif self.shows_again(event, outcome):
            record.copies += 1
        if isinstance(outcome, (Stale, Unheard)) and (self.said or self.deeds):
            return Asking(self.said, outcome.screen, True, self.deeds)  # what the replay itself led to is not lost
        return outcome

    def shows_again(self, event: Event | None, outcome: Outcome) -> bool:
        """Whether the question that stood open stands once more in the chat by this; after a tap it is in its place."""
        if isinstance(outcome, Asking):
            return not isinstance(event, Tapped)
        return isinstance(outcome, Unheard) or (isinstance(outcome, Stale) and not outcome.twice)

    def goes_on(self, world: World) -> bool:
        """Stand where this run stands, at another update; False when a replay might lead elsewhere by now."""
        before, self.world = self.world, world
        if world.me != self.me or not self.talk.holds_in(world):
            return False
        self.talk.world = world
        self.looked.clear()
        for request, value in self.fresh:
            request.arguments = tuple(world.now if one is before.now else one for one in request.arguments)
            found = world.call(request.function, request.arguments)
            if found != value:
                return False
            self.looked[request.name] = request.arguments, found
        self.said, self.deeds, self.again = [], False, False
        return True

    def close(self) -> None:
        """Let go of the script. What it was given leads back here, and would else live until garbage is collected."""
        self.run.close()
        self.talk.left_over, self.talk.kept = tuple, set

    def played(self, event: Event | None, opened: Ask | Confirm | Pause | None) -> Outcome:
        if opened is None or isinstance(opened, Pause):
            return self.outcome(opened, changed=False)
        if self.record.asking not in ("", opened.name):
            return self.led_elsewhere(opened, event)
        self.check_unfinished(opened)
        if event is None:
            return self.outcome(opened, changed=False)
        if isinstance(event, Sent):
            read = read_sent(opened, event, self.record.draft, self.words)
            return Unheard(self.screen(opened, read)) if isinstance(read, str) else self.read(*read)
        if isinstance(event, Tapped):
            return self.tapped(opened, event)
        return self.typed(opened, event.text)

    def led_elsewhere(self, opened: Ask | Confirm, event: Event | None) -> Outcome:
        """The script has been changed, or the world: what the person did was meant for another question."""
        self.record.doubt = None
        self.step()
        note = self.words.text("engine-moved_on") if event is not None and not self.again else ""
        return self.outcome(opened, changed=True, note=note)

    def check_unfinished(self, opened: Ask | Confirm) -> None:
        """Drop a draft or a doubt of an older script's other kind of answer."""
        record = self.record
        if isinstance(opened, Ask) and not _fits_draft(opened, record.draft):
            record.draft = None
        if record.doubt is not None and not (isinstance(opened, Ask) and _fits(opened, record.doubt["value"])):
            record.doubt = None

    # Replaying

    def replay(self) -> Ask | Confirm | Pause | None:
        """Run the script from the record to its first open question or to a pause; None when it ends."""
        self.visited: list[Entry] = []
        self.served: dict[str, Request[Any]] = {}
        self.open_to_change: set[str] = set()
        self.asked: dict[str, Ask] = {}
        self.offered: dict[str, Ask] = {}
        self.lines: list[tuple[Ask, Any]] = []
        self.fresh: list[tuple[Look, Any]] = []
        self.again = False
        self.me: Person = self.world.me
        self.by_key: dict[str, Entry] = {}
        for entry in reversed(self.record.entries):
            self.by_key[entry.key] = entry
        self.close()
        self.talk = Talk(self.world, self.script.__name__, self.left_over, self.keys_answered)
        self.run = self.script(self.talk, *self.arguments)
        return self.go_on(None)

    def go_on(self, value: Any) -> Ask | Confirm | Pause | None:
        """Hand the script what it waits for; the next open question or pause, None when it ends."""
        try:
            while True:
                request: Request[Any] = self.run.send(value)
                opened, value = self.serve(request)
                if opened:
                    assert isinstance(request, (Ask, Confirm, Pause))
                    self.opened = request
                    return request
        except StopIteration:
            self.opened = None
            return None
        finally:
            self.record.title, self.record.subject = self.talk.title, self.talk.subject

    def serve(self, request: Request[Any]) -> tuple[bool, Any]:
        """(whether the request stays open, else the value to send)."""
        if type(request) not in KINDS:
            if isinstance(request, Pause):
                return True, None
            raise TypeError(f"a script may only await its talk, not {request!r}")
        self.take(request)
        if isinstance(request, Ask):
            return self.serve_ask(request)
        entry = self.entry(request)
        if isinstance(request, Confirm):
            if entry is None:
                self.check_mismatch(request)
                return True, None
            self.visited.append(entry)
            return False, entry.value
        if isinstance(request, Say):
            if entry is None:
                self.said.append(self.say(request))
                self.note(Entry(request.name, "said"))
            else:
                self.visited.append(entry)
            return False, None
        if isinstance(request, Look):
            return False, self.look(request, entry)
        assert isinstance(request, Do)
        return False, self.do(request, entry)

    def take(self, request: Request[Any]) -> None:
        """A key stands for one thing in a run; only the same look may be repeated, and a fresh one as one likes."""
        name = request.name
        if isinstance(request, Look) and (request.fresh or self.served.get(name) == request):
            return
        if name in self.served:
            raise NotTaken(f"{name} is used twice in one run; tell the rounds apart with item=")
        self.served[name] = request

    def entry(self, request: Request[Any]) -> Entry | None:
        kind = KINDS[type(request)]
        name = request.name
        found = self.by_key.get(name)
        if found is not None and found.kind != kind:
            if self.same_version:
                raise NotTaken(f"{name} was a {found.kind} and is now a {kind}")
            self.drop(found)
            return None
        if found is not None and found.early and found.early not in self.served:
            self.drop(found)  # what carried it is not asked any more
            self.record.corrected = True
            return None
        return found

    def serve_ask(self, request: Ask) -> tuple[bool, Any]:
        name = request.name
        self.asked[name] = request
        self.open_to_change.add(name)
        entry = self.entry(request)
        if isinstance(request.answer, OnCard):
            self.offered[name] = request
            if entry is not None:
                self.visited.append(entry)
            return False, bool(entry and entry.value)
        if entry is None:
            self.check_mismatch(request)
            return True, None
        if name == self.record.correcting:
            return True, None
        if not _fits(request, entry.value):
            self.drop(entry)
            self.record.corrected = self.again = True
            return True, None
        self.visited.append(entry)
        self.lines.append((request, entry.value))
        return False, entry.value

    def check_mismatch(self, request: Ask | Confirm) -> None:
        """Answers that this run has passed by, though nothing was changed, mean that the script is not repeatable."""
        if not self.same_version or self.record.corrected or self.record.correcting or self.fresh:
            return
        missed = [entry for entry in self.record.entries
                  if entry.kind == "answer" and not entry.early and entry not in self.visited]
        if missed:
            raise ReplayMismatch(f"{self.script.__name__} recorded {missed[0].key!r} and now asks {request.name!r}")

    def left_over(self) -> tuple[str, ...]:
        """Labels of answers given that this run has not asked for so far."""
        seen = {entry.key for entry in self.visited}
        keys = [entry.key for entry in self.record.entries if entry.kind == "answer" and entry.key not in seen]
        labels = [f"{_text(key)}.label" for key in keys if key not in self.offered]
        return tuple(self.words.text(label) for label in labels if self.words.has(label))

    def keys_answered(self) -> set[str]:
        return {entry.key for entry in self.record.entries if entry.kind == "answer"}

    def drop(self, entry: Entry) -> None:
        self.record.entries.remove(entry)
        self.by_key.pop(entry.key, None)

    def note(self, entry: Entry) -> None:
        self.record.entries.append(entry)
        self.by_key[entry.key] = entry
        self.visited.append(entry)

    def look(self, request: Look, entry: Entry | None) -> Any:
        name = request.name
        before = self.looked.get(name)
        if request.fresh:
            if before is None or before[0] != request.arguments:
                before = self.looked[name] = (request.arguments, self.world.call(request.function, request.arguments))
            self.fresh.append((request, before[1]))
            return before[1]
        if before is not None and entry is not None and before[0] == request.arguments:
            self.visited.append(entry)
            return before[1]
        value = self.looked_up(request, entry)
        self.looked[name] = (request.arguments, value)
        return value

    def looked_up(self, request: Look, entry: Entry | None) -> Any:
        """From the record where it fits, else from the world."""
        arguments = plain_value(request.arguments)
        if entry is not None and entry.arguments == arguments:
            with suppress(ValueError):  # what was recorded has another shape by now, so it is read again
                value = loaded(request.function, entry.value)
                self.visited.append(entry)
                return value
        value = self.world.call(request.function, request.arguments)
        if entry is not None:
            self.drop(entry)
            self.record.corrected = True  # another look may lead down another branch
        self.note(Entry(request.name, "look", plain_value(value), arguments))
        return value

    def do(self, request: Do, entry: Entry | None) -> Any:
        if not (request.repeatable if entry is None else entry.repeatable):
            self.open_to_change.clear()
        if entry is not None:
            self.visited.append(entry)
            return loaded(request.function, entry.value)
        value = self.world.do(request.function, request.arguments)
        self.deeds = True
        self.looked.clear()  # a deed changes what there is to see
        self.note(Entry(request.name, "deed", plain_value(value), repeatable=request.repeatable))
        return value

    # What the person did

    def tapped(self, opened: Ask | Confirm, event: Tapped) -> Outcome:
        record = self.record
        every = (isinstance(opened, Ask) and opened.answer.counts_every_tap and record.doubt is None
                 and event.key not in ("back", "skip", "sure"))
        if event.step != record.step and not (every and record.asked_at <= event.step < record.step):
            twice = record.last_tap == f"{event.step}.{event.key}"
            return Stale(self.screen(opened, "" if twice else self.words.text("engine-stale"), note_first=True), twice)
        asked, copies = record.asking, record.copies - 1
        label = self.label_of(opened, event.key) if copies > 0 else ""
        taken = self.move(opened, event.key)
        if taken is None:
            return Stale(self.screen(opened, self.words.text("engine-stale"), note_first=True), False)
        record.last_tap = f"{event.step}.{event.key}"
        # Who taps what stands there now is not answering what stood there before; but the button may be typed as well.
        record.echoes = copies if label and record.asking != asked else 0
        record.echo = _digest(label) if record.echoes else ""
        return taken

    def move(self, opened: Ask | Confirm, key: str) -> Outcome | None:
        """Apply a button; None when the open question has no such button."""
        if key == "back":
            return self.back(opened)
        if isinstance(opened, Confirm):
            return self.on_card(opened, key)
        if key == "skip" and opened.answer.may_skip:
            return self.answered(opened, Given(None))
        if key == "sure" and self.record.doubt is not None:
            doubt = self.record.doubt
            return self.answered(opened, Given(doubt["value"], doubt["also"]))
        if key == "without" and self.record.doubt is not None and self.record.doubt.get("without") is not None:
            return self.answered(opened, Given(self.record.doubt["without"], self.record.doubt["also"]))
        reading = opened.answer.read_tap(key, self.record.draft, self.words)
        return None if reading is None else self.read(opened, reading)

    def typed(self, opened: Ask | Confirm, text: str) -> Outcome:
        record = self.record
        if record.echoes and record.echo == _digest(text):
            record.echoes -= 1
            return Unheard(self.screen(opened, self.words.text("engine-echo"), note_first=True))
        asked, record.echoes = record.asking, record.copies - 1
        outcome = self.typed_in(opened, text)
        if record.asking == asked:
            record.echoes = 0  # it was no answer yet
        record.echo = _digest(text) if record.echoes else ""
        return outcome

    def typed_in(self, opened: Ask | Confirm, text: str) -> Outcome:
        button = self.labelled(opened, text)
        if button is not None:
            moved = self.move(opened, button)
            if moved is not None:
                self.record.last_tap = ""
                return moved
        if isinstance(opened, Confirm):
            return Unheard(self.screen(opened, self.words.text("engine-tap_on_card", save=self.save_label(opened))))
        answer = opened.answer
        by_label = getattr(answer, "read_text_for", None)
        reading = (by_label(_text(opened.name), text, self.words) if by_label
                   else answer.read_text(text, self.record.draft, self.words))
        self.record.last_tap = ""
        return self.read(opened, reading)

    def labelled(self, opened: Ask | Confirm, text: str) -> str | None:
        """The key of the button whose label was typed, as one does where tapping is hard."""
        said = text.strip().strip("[]").casefold()
        exact_first = sorted(self.labels(opened), key=lambda one: one[0].casefold() != said)
        return next((key for label, key in exact_first if bare(label) == bare(said) and not said.isdecimal()), None)

    def label_of(self, opened: Ask | Confirm, key: str) -> str:
        """What a button says; empty for one that is not there."""
        return next((label for label, mine in self.labels(opened) if mine == key), "")

    def labels(self, opened: Ask | Confirm) -> list[tuple[str, str]]:
        """Label and key of each button that is there."""
        shown = self.screen(opened)
        found = [(button.label.removeprefix("✓ "), button.key) for row in shown.rows for button in row]
        return [(label, key.partition(".")[2].partition(".")[2])
                for label, key in [*found, *((line.button, line.key) for line in shown.lines)] if key]

    def read(self, opened: Ask, reading: Given | Draft | Problem | Doubt) -> Outcome:
        record = self.record
        if isinstance(reading, Given):
            return self.answered(opened, reading)
        record.doubt = None
        if isinstance(reading, Draft):
            self.stay(opened, reading.state)
            return Asking(self.said, self.screen(opened), True, self.deeds)
        if isinstance(reading, Doubt):
            record.doubt = {"value": reading.given.value, "also": dict(reading.given.also), "key": reading.key,
                            "facts": plain_value(dict(reading.facts)), "without": reading.without}
            self.stay(opened, record.draft)
            return Asking(self.said, self.screen(opened), True, self.deeds)
        self.stay(opened, reading.draft)
        return Asking(self.said, self.screen(opened, self.words.text(reading.key, **reading.facts)), True, self.deeds)

    def stay(self, opened: Ask, draft: Any) -> None:
        """The same question with another draft."""
        first = self.record.asked_at
        self.step(draft)
        self.record.asking, self.record.asked_at = opened.name, first

    def step(self, draft: Any = None) -> None:
        self.record.step += 1
        self.record.draft = draft

    def answered(self, opened: Ask, given: Given) -> Outcome:
        record, name = self.record, opened.name
        old = next((entry for entry in record.entries if entry.key == name), None)
        if old is None and not given.also and _fits(opened, given.value) and not any(
                entry.kind == "confirm" and entry.key not in self.served for entry in record.entries):
            # The script stands at this very question: it goes on, as a replay with the answer would.
            record.entries.append(Entry(name, "answer", given.value))
            record.correcting, record.doubt = "", None
            return self.further(record.entries[-1])
        if old is not None:
            old.value, old.early = given.value, ""
            record.corrected = True
        else:
            record.entries.append(Entry(name, "answer", given.value))
        for key, value in given.also.items():
            self.answer_early(key if "." in key else f"{opened.section}.{key}", value, name)
        record.correcting, record.doubt = "", None
        self.forget_confirms(name)
        return self.onward()

    def forget_confirms(self, name: str) -> None:
        """A confirm stands for the answers before it: with `name` changed, later ones are asked anew, unless the
        deed they led to is done."""
        before = list(self.served)[:list(self.served).index(name)]
        entries = self.record.entries
        done = max((at for at, entry in enumerate(entries) if entry.is_hard()), default=-1)
        self.record.entries = [entry for at, entry in enumerate(entries)
                               if entry.kind != "confirm" or entry.key in before or at < done]

    def answer_early(self, name: str, value: Any, carrier: str) -> None:
        for entry in self.record.entries:
            if entry.key == name:
                entry.value, entry.early = value, carrier
                return
        self.record.entries.append(Entry(name, "answer", value, early=carrier))

    def onward(self, draft: Any = None) -> Outcome:
        self.step(draft)
        return self.outcome(self.replay(), changed=True)

    def further(self, entry: Entry) -> Outcome:
        """The script goes on from its open question with the answer just given."""
        self.step()
        self.visited.append(entry)
        self.by_key[entry.key] = entry
        if entry.kind == "answer":
            self.lines.append((self.asked[entry.key], entry.value))
        return self.outcome(self.go_on(entry.value), changed=True)

    def back(self, opened: Ask | Confirm) -> Outcome | None:
        record = self.record
        if record.correcting:
            record.correcting, record.doubt = "", None
            return self.onward()
        if record.doubt is not None:
            record.doubt = None
            return self.onward(record.draft)
        if isinstance(opened, Ask) and opened.answer.variant(record.draft):
            return self.onward()
        last = self.last_answer()
        if last is None:
            return None
        gone = {entry.key for entry in self.visited[self.visited.index(last):] if not entry.early}
        record.entries = [entry for entry in record.entries if entry.key not in gone and entry.early != last.key]
        return self.onward()

    def last_answer(self) -> Entry | None:
        """The last thing the person answered, which Back takes away with all it carried; None behind a deed."""
        for entry in reversed(self.visited):
            if entry.is_hard():
                return None
            if entry.kind in ("answer", "confirm") and not entry.early:
                return entry
        return None

    def on_card(self, opened: Confirm, key: str) -> Outcome | None:
        record = self.record
        action, _, name = key.partition(":")
        if action in ("save", "throw"):
            record.entries.append(Entry(opened.name, "confirm", action == "save"))
            return self.further(record.entries[-1])
        if action == "fix" and name in self.asked and self.may_fix(name):
            record.correcting = name
            return self.onward()
        if action == "card" and name in self.offered and self.may_fix(name):
            self.switch(name)
            return self.onward()
        return None

    def switch(self, name: str) -> None:
        """On, or off again; what was answered while it was on is kept."""
        entry = next((entry for entry in self.record.entries if entry.key == name), None)
        if entry is None:
            self.record.entries.append(Entry(name, "answer", True))
        else:
            self.record.entries.remove(entry)
        self.record.corrected = True
        self.forget_confirms(name)

    # What is shown

    def outcome(self, opened: Ask | Confirm | Pause | None, *, changed: bool, note: str = "") -> Outcome:
        record = self.record
        if isinstance(opened, Pause):
            record.entries = [entry for entry in record.entries if not (entry.kind == "deed" and entry.repeatable)]
            why = Screen(self.words.text(_text(opened.name), **opened.facts))
            return Paused([*self.said, why], self.deeds)
        if opened is None:
            used = {entry.key for entry in self.visited}
            record.entries = [entry for entry in record.entries if entry.key in used]
            record.asking = ""
            return Ended(self.said, self.deeds)
        if record.asking != opened.name:
            record.asking, record.asked_at = opened.name, record.step
        if record.correcting != record.asking:
            record.correcting = ""  # not asked any more
        note = self.words.text("engine-asked_again") if self.again else note
        return Asking(self.said, self.screen(opened, note, note_first=True), changed, self.deeds)

    def say(self, request: Say) -> Screen:
        if request.screen is not None:
            return request.screen
        text = self.words.text(_text(request.name), **request.facts)
        return Screen(text, picture=request.picture, rows=in_rows(list(request.buttons), 2), secret=request.secret)

    def screen(self, opened: Ask | Confirm, instead: str = "", *, note_first: bool = False) -> Screen:
        """The open question; with `instead` in place of its text, or (`note_first`) before it."""
        shown = self.card(opened) if isinstance(opened, Confirm) else self.question(opened)
        if instead and note_first:
            shown = replace(shown, text=f"{instead}\n\n{shown.text}" if shown.text else instead)
        elif instead:
            shown = replace(shown, text=instead, note="")
        talk, bound = self.world.talk_id, f"{self.world.talk_id}.{self.record.step}."
        rows = tuple(tuple(Button(one.label, bound + one.key, one.url, one.primary, one.quiet) if one.key else one
                           for one in row) for row in shown.rows)
        lines = tuple(replace(line, key=bound + line.key) if line.key else line for line in shown.lines)
        return Screen(**{**vars(shown), "rows": rows, "lines": lines, "talk": talk, "step": self.record.step})

    def question(self, opened: Ask) -> Screen:
        words, record, answer = self.words, self.record, opened.answer
        name = _text(opened.name)
        draft = record.draft if record.asking in ("", opened.name) else None
        facts = {**opened.facts, **answer.facts(draft, words)}
        variant = answer.variant(draft)
        text = words.text(f"{name}.{variant}" if variant and words.has(f"{name}.{variant}") else name, **facts)
        noted = opened.facts.get("with_note") and words.has(f"{name}.note")
        note = words.text(f"{name}.note", **facts) if noted else ""
        rows = list(answer.rows(name, draft, words))
        if record.doubt is not None:
            rows = self.doubt_rows(record.doubt)
            if record.doubt.get("key"):
                text, note = words.text(record.doubt["key"], **record.doubt["facts"]), ""
        last = []
        if answer.may_skip and record.doubt is None:
            last.append(Button(words.text("engine-skip"), "skip", quiet=True))
        if record.correcting or record.doubt is not None or variant or self.last_answer() is not None:
            own = f"{(record.doubt or {}).get('key')}.back"
            last.append(Button(words.text(own if words.has(own) else "engine-back"), "back", quiet=True))
        if last:
            rows.append(tuple(last))
        return Screen(text, note=note, rows=tuple(rows), typed=answer.typed,
                      repeats=answer.counts_every_tap and bool(variant))

    def doubt_rows(self, doubt: dict[str, Any]) -> list[tuple[Button, ...]]:
        """To take it as it is; or without what it is about, where that can be left out."""
        own = f"{doubt.get('key')}.sure"
        sure = Button(self.words.text(own if self.words.has(own) else "engine-sure"), "sure", primary=True)
        if doubt.get("without") is None:
            return [(sure,)]
        return [(replace(sure, primary=False),), (Button(self.words.text(f"{doubt['key']}.without"), "without"),)]

    def card(self, opened: Confirm) -> Screen:
        words, name = self.words, _text(opened.name)
        shown = [(ask, value) for ask, value in self.lines
                 if ask.answer.on_card and words.has(f"{_text(ask.name)}.label")]
        lines = [self.card_line(ask, value, [_text(other.name) for other, _ in shown]) for ask, value in shown]
        dropped = self.left_over()
        after = words.text("engine-no_longer_used", what=list(dropped)) if dropped else ""
        rows = (
            (Button(self.save_label(opened), "save", primary=True), *self.card_buttons()[:1]),
            *in_rows(self.card_buttons()[1:], 2),
            (Button(words.text("engine-back"), "back", quiet=True),
             Button(self.own(opened, "throw_away", "engine-throw_away"), "throw", quiet=True)),
        )
        text = words.text(f"{name}.text", **opened.facts) if words.has(f"{name}.text") else ""
        return Screen(text, title=words.text(name, **opened.facts), lines=tuple(lines), after=after, rows=rows)

    def own(self, opened: Confirm, button: str, everywhere: str) -> str:
        """What a card's own button says, or that of every card."""
        own = f"{_text(opened.name)}.{button}"
        return self.words.text(own if self.words.has(own) else everywhere)

    def save_label(self, opened: Confirm) -> str:
        return self.own(opened, "save", "engine-save")

    def card_line(self, ask: Ask, value: Any, every: list[str]) -> Line:
        """One answer read back; where a question was asked several times, its round is told."""
        words, key = self.words, ask.name
        text = _text(key)
        turn = f" {key.partition('[')[2].rstrip(']')}" if every.count(text) > 1 else ""
        shown = words.text("engine-skipped") if value is None else ask.answer.show(value, text, words)
        told = ask.answer.sentences
        if not self.may_fix(key):
            return Line(words.text(f"{text}.label") + turn, shown, told=told)
        button = words.text("engine-correct", what=words.text(f"{text}.short") + turn)
        return Line(words.text(f"{text}.label") + turn, shown, f"fix:{key}", button, told)

    def card_buttons(self) -> list[Button]:
        """What the card offers besides: parts never asked unless wanted."""
        buttons = []
        for key in (key for key in self.offered if self.may_fix(key)):
            on = any(entry.key == key and entry.value for entry in self.record.entries)
            label = f"{_text(key)}.{'off' if on else 'button'}"
            if self.words.has(label):
                buttons.append(Button(self.words.text(label), f"card:{key}"))
        return buttons

    def may_fix(self, key: str) -> bool:
        """Correct does not cross a deed that cannot be done again."""
        return key in self.open_to_change


def _nothing() -> Generator[Any, Any, None]:
    """A run before there is one."""
    return
    yield


def _digest(text: str) -> str:
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


def _text(name: str) -> str:
    """The key of its text: `log_session-counts`."""
    return name.partition("[")[0].replace(".", "-", 1)


def _fits(request: Ask, value: Any) -> bool:
    try:
        return (value is None and request.answer.may_skip) or (value is not None and request.answer.fits(value))
    except (TypeError, ValueError, KeyError, AttributeError):
        return False  # an answer of an older script's other kind


def _fits_draft(request: Ask, draft: Any) -> bool:
    try:
        return draft is None or request.answer.fits_draft(draft)
    except (TypeError, ValueError, KeyError, AttributeError):
        return False
