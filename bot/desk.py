"""Plays what people do: one transaction for the update, the answers, the deeds, and the replies in the outbox."""

from __future__ import annotations

import traceback
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.aside import answers, bring_back, go_on, what_of
from bot.channels import Incoming, below, lower
from bot.courier import Load
from bot.group import GroupChat
from conversations.dialogues import COMMANDS, LIGHT, SCRIPTS, terms_first
from conversations.engine import Asking, Ended, Outcome, Paused, Stale, Unheard
from conversations.record import Event, Record, Sent, Tapped, Typed
from conversations.runs import Runs
from conversations.screen import Button, Screen
from conversations.story import story_of
from conversations.talk import Place, starts
from conversations.words import Words, words
from storage import chats, inbox, outbox, people, talks
from storage.database import savepoint
from storage.invitations import Seal, looks_like_code
from storage.people import Person
from storage.talks import TalkRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = structlog.get_logger()

BUSY = timedelta(minutes=30)
"""How long after an answer somebody still counts as being in the middle of a talk, which a pushed question respects."""

TOO_SOON = timedelta(seconds=5)
"""Typed within this time after a question was pushed, words are no answer to it."""
AGAIN = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=20))
"""After how long an update that failed is tried again, each time; then it is set aside."""

NOT_ALLOWED = "not allowed"
"""What `guarded` says of something that somebody's roles do not let them do."""

Places = Callable[[str], Place]
Chance = Callable[[int], bytes]


@dataclass
class _World:
    """The outside of one play."""

    tx: Connection
    desk: Desk
    row: TalkRow
    now: datetime
    who: Person | None = None
    """Who is talking, where that has been read already."""

    def __post_init__(self) -> None:
        self.begun = self.row.opened_at
        self.talk_id = self.row.id
        self.seal = self.desk.seal
        self.repeated = self.row.repeated
        if self.who is not None and self.who.identity_id != self.row.identity_id:
            self.who = None

    @property
    def here(self) -> Place:
        return replace(self.desk.place(self.row.channel), chat=self.row.chat)

    @property
    def me(self) -> Person:
        """Read again after every deed, which may have made somebody of a stranger."""
        if self.who is None:
            self.who = people.person(self.tx, self.row.identity_id)
        return self.who

    @property
    def words(self) -> Words:
        return words(self.me.language)

    def chance(self, size: int) -> bytes:
        return self.desk.chance(size)

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        with people.acting(self.tx, self.me.member_id, self.me.roles):
            return function(self.tx, *arguments)

    def do(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        acts = self.me
        if self.row.script not in CHANGES_NOBODY:
            self.who = None
        with people.acting(self.tx, acts.member_id, acts.roles):
            return function(self.tx, *arguments)


def place_of(error: Exception) -> str:
    """Which error it was and where it was raised. No text of it: that may quote what a person wrote."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {at.filename.rpartition('/')[2]}:{at.lineno}"


@dataclass
class _Ahead:
    """What a batch's people have open, read in a few statements for all of them.

    Only of people who say one thing in the batch: what they say next finds what the first has changed. Where a talk
    changes others, or a deed may have changed people, it is forgotten, and everybody is read anew.
    """

    people: dict[str, Person] = field(default_factory=dict)
    talks: dict[int, list[TalkRow]] = field(default_factory=dict)

    @staticmethod
    def of(tx: Connection, batch: list[Incoming], now: datetime) -> _Ahead:
        said = Counter(incoming.person for incoming in batch if not incoming.group)
        once = [person for person, times in said.items() if times == 1]
        known = people.meet_all(tx, batch[0].channel, once, now) if len(once) > 1 else {}
        return _Ahead(known, talks.open_talks_of(tx, [(who.identity_id, who.member_id) for who in known.values()]))

    def forget(self) -> None:
        self.people.clear()
        self.talks.clear()


CHANGES_NOBODY = ("log_session", "correct_session", "our_week", "help")
"""Dialogues whose deeds leave people, roles, others' talks and the outbox alone."""


class Desk:
    """Knows the dialogues and the book; knows no channel. Every method runs inside the caller's transaction."""

    def __init__(self, seal: Seal, chance: Chance, clock: Callable[[], datetime], place: Places,
                 scripts: Mapping[str, Any] = SCRIPTS) -> None:
        self.seal, self.chance, self.clock, self.place, self.scripts = seal, chance, clock, place, scripts
        self.reachable: tuple[str, ...] | None = None
        """The channels somebody can be written to unasked; None: all."""
        self.met: deque[tuple[str, str, Person]] = deque(maxlen=1000)
        """(channel, chat, person) whose roles or language may have changed, so that a channel can renew their menu."""
        self.claims: Callable[[str], str | None] = lambda channel: None
        """The courier that takes a channel's messages right from here; None: they wait in the book."""
        self.doubted: set[int] = set()
        """Talks of whose open question the courier does not know whether it has arrived."""
        self.held: set[tuple[str, str]] = set()
        """Chats in which an update waits to be tried again."""
        self.stirred = False
        """Whether a deed may have put a message into the book itself."""
        self.more_due = False
        """Whether the clock has left weeks to be made in another transaction."""
        self.runs = Runs()
        self._letters: list[tuple[dict[str, Any], Screen]] = []
        self._ahead = _Ahead()

    # One transaction's work

    def collected(self, tx: Connection, work: Callable[..., Any], *arguments: Any) -> list[Load]:
        """Do something in the caller's transaction; the messages that came of it, queued in one statement. Those with
        a claim belong to the courier once it is committed, and only those are returned."""
        self._letters = []
        talks.pushes(tx)
        people.changed(tx)
        work(tx, *arguments)
        for one in talks.pushes(tx):
            self.guarded(tx, "not_pushed", self.push, tx, one.member_id, one.script, one.arguments, one.subject)
        self.runs.forget(talks.gone(tx))
        self.met.extend(people.changed(tx))
        letters, self._letters = self._letters, []
        ids = outbox.add_all(tx, [row for row, _ in letters if row["unique_key"] is None])
        numbers = iter(ids)
        loads = []
        for row, screen in letters:
            number = next(numbers) if row["unique_key"] is None else outbox.add_keyed(tx, row)
            if number is not None and row["claimed_by"] is not None:
                loads.append(Load(outbox.parcel_of(number, row), screen))
        return loads

    def guarded(self, tx: Connection, event: str, work: Callable[..., Any], *arguments: Any, **noted: Any) -> str:
        """Do it in a savepoint, so that one failure spoils no other; what went wrong and where, logged as `event`, or
        nothing."""
        before, waiting = len(self._letters), talks.pushes(tx)
        try:
            with savepoint(tx):
                work(*arguments)
        except people.NotAllowed as error:
            del self._letters[before:]
            talks.pushes(tx)
            log.info("not_allowed", right=str(error), **noted)
            return NOT_ALLOWED
        except Exception as error:
            del self._letters[before:]
            talks.pushes(tx)
            log.error(event, error=place_of(error), **noted)
            return place_of(error)
        finally:
            for one in waiting:
                talks.push(tx, one.member_id, one.script, one.arguments, one.subject)
        return ""

    # What people do

    def receive(self, tx: Connection, batch: list[Incoming]) -> list[Load]:
        """Play a batch of one channel's updates in order; one that fails spoils no other, and is held.

        What is to be sent is queued in the same transaction and returned.
        """
        if len(batch) < 2:
            return self.collected(tx, self._receive, batch, self._guarded) if batch else []
        doubted = set(self.doubted)
        try:
            with savepoint(tx):  # one for all, which is what goes well nearly always
                return self.collected(tx, self._receive, batch, self._play)
        except Exception:
            self.doubted |= doubted
            return self.collected(tx, self._receive, batch, self._guarded)

    def _receive(self, tx: Connection, batch: list[Incoming],
                 play: Callable[[Connection, Incoming], str | None]) -> None:
        now = self.clock()
        new = inbox.note_new(tx, batch[0].channel, [incoming.key for incoming in batch], now)
        self._ahead = _Ahead.of(tx, [incoming for incoming in batch if incoming.key in new], now)
        for incoming in batch:
            if incoming.key not in new:
                continue
            new.remove(incoming.key)
            address = incoming.channel, incoming.chat
            if address in self.held:
                inbox.hold(tx, *address, incoming.key, asdict(incoming), now)
            elif failure := play(tx, incoming):
                self.held.add(address)
                inbox.hold(tx, *address, incoming.key, asdict(incoming), now, due_at=now + AGAIN[0], failure=failure)
        self._ahead.forget()

    def _guarded(self, tx: Connection, incoming: Incoming, **noted: Any) -> str:
        failure = self.guarded(tx, "update_failed", self._play, tx, incoming, channel=incoming.channel, **noted)
        if failure != NOT_ALLOWED:
            return failure
        self.guarded(tx, "not_even_sorry", self._refuse, tx, incoming)
        return ""

    def _refuse(self, tx: Connection, incoming: Incoming) -> None:
        """Somebody did what their roles do not let them (any more): nothing of it happened, and its talk is over."""
        row = self._talk_of(tx, incoming)
        if row is not None and row.status in ("open", "aside"):
            row.status = "expired"
            talks.store(tx, row)
        self._say(tx, incoming, "desk-not_allowed")

    def hold_back(self, tx: Connection, incoming: Incoming, failure: str) -> None:
        """An update that could be played and not be written: it is tried again later, like one that failed."""
        now = self.clock()
        if inbox.note_new(tx, incoming.channel, [incoming.key], now):
            self.held.add((incoming.channel, incoming.chat))
            inbox.hold(tx, incoming.channel, incoming.chat, incoming.key, asdict(incoming), now,
                       due_at=now + AGAIN[0], failure=failure)

    def try_again(self, tx: Connection) -> list[Load]:
        """Play what is held and due, chat by chat in order, as far as it goes."""
        return self.collected(tx, self._try_again)

    def _try_again(self, tx: Connection) -> None:
        for channel, chat in inbox.held_due(tx, self.clock()):
            while (held := inbox.held(tx, channel, chat)) is not None and self._tried(tx, held):
                pass
        self.held = inbox.chats_held(tx)

    def _tried(self, tx: Connection, held: inbox.Held) -> bool:
        """Try one again; whether the chat's next may be tried."""
        incoming, failed_before = Incoming(**held.raw), held.tries
        failure = self._guarded(tx, incoming, tries=held.tries)
        if not failure:
            inbox.let_go(tx, held.id)
            return True
        if failed_before < len(AGAIN):
            inbox.try_later(tx, held.id, self.clock() + AGAIN[failed_before], failure)
            return False
        row = self._talk_of(tx, incoming)
        story = story_of(tx, row, self.scripts, failing=_event_of(incoming)) if row is not None else None
        inbox.set_aside(tx, held.id, failure, row.id if row is not None else None, story)
        log.error("update_set_aside", error=failure, talk=row.id if row is not None else None,
                  way_out="`logbook doctor` tells of it, `logbook talk --repro` prints the talk")
        self.guarded(tx, "not_even_sorry", self._say, tx, incoming, "desk-sorry")
        return True

    def _talk_of(self, tx: Connection, incoming: Incoming) -> TalkRow | None:
        """The talk an update was meant for."""
        number = (incoming.tap or "").partition(".")[0]
        if number.isdecimal() and len(number) < 12:
            return talks.talk(tx, int(number))
        who = people.known(tx, incoming.channel, incoming.person)
        mine = talks.open_talks(tx, who.identity_id, who.member_id) if who is not None else []
        return next((row for row in mine if row.status == "open"), None)

    def _say(self, tx: Connection, incoming: Incoming, key: str) -> None:
        language = words(incoming.language)
        if not incoming.group:
            who = people.meet(tx, incoming.channel, incoming.person, incoming.language, self.clock())
            language = words(who.language)
        self._send(tx, incoming.channel, incoming.chat, Screen(language.text(key)))

    def _play(self, tx: Connection, incoming: Incoming) -> None:
        if incoming.group:
            return GroupChat(self, tx, incoming).play()
        now = self.clock()
        if incoming.happened == "blocked":
            return people.mark_unreachable(tx, incoming.channel, incoming.person, now)
        who = self._ahead.people.pop(incoming.person, None) or people.meet(
            tx, incoming.channel, incoming.person, incoming.language, now)
        if incoming.happened:
            return None
        _Private(self, tx, incoming, who, now).play()

    def tell_unknown(self, tx: Connection, unknown: outbox.Unknown) -> None:
        """Nobody knows whether a team's message has arrived: its mentors may look, and have it sent again."""
        unit = chats.team_chat_of(tx, unknown.channel, unknown.chat)
        for member in people.mentors_of(tx, unit.organisation_id) if unit is not None else ():
            reached = people.where_to_reach(tx, member, self.reachable)
            if unit is None or reached is None:
                continue
            language = words(people.person(tx, reached[0]).language)
            buttons = (Button(language.text("desk-send_again"), f"again:{unknown.id}", primary=True),
                       Button(language.text("desk-has_arrived"), f"arrived:{unknown.id}"))
            chat = chats.team_chat_title(tx, unknown.channel, unknown.chat)
            told = Screen(language.text("desk-unknown", unit=unit.name, chat=chat), rows=(buttons,))
            parcel = {"screen": told.plain(), "replaces": None, "strips": None, "follows": None}
            outbox.add(tx, reached[1], reached[2], parcel, self.clock())

    # What the clock does

    def push(self, tx: Connection, member_id: int, script: str, arguments: list[Any], subject: str) -> bool:
        """Open a talk with a member unasked and send its first question; False when nobody can be reached."""
        reached = people.where_to_reach(tx, member_id, self.reachable)
        if reached is None:
            return False
        identity_id, channel, chat = reached
        now = self.clock()
        row = talks.open_talk(tx, identity_id, member_id, channel, chat, script, arguments, subject, now)
        others = talks.open_talks(tx, identity_id, member_id)
        current = next((other for other in others if other.id != row.id and other.status == "open"), None)
        if current is not None and answers(current) and now - current.touched_at < BUSY:
            row.touched_at = current.touched_at - timedelta(seconds=1)  # it is asked, but hears no typed text yet
        self._show(tx, row, self._run(tx, row, None), replaces=None, unasked=True)
        return True

    def expire(self, tx: Connection) -> int:
        """Close half-filled talks whose time is over; the number closed."""
        rows = talks.expired(tx, self.clock())
        for row in rows:
            self.guarded(tx, "not_expired", self._expire, tx, row, talk=row.id)
        return len(rows)

    def _expire(self, tx: Connection, row: TalkRow) -> None:
        if row.subject and isinstance(self._run(tx, row, None, wakes=False), Ended):
            return  # what it was about has been told by somebody else meanwhile
        row.status, row.touched_at = "expired", self.clock()  # from now on it can be brought back for a while
        talks.store(tx, row)
        if answers(row):
            language = words(people.person(tx, row.identity_id).language)
            said = language.text("desk-expired", what=what_of(row, language), days=talks.KEPT.days)
            self._send(tx, row.channel, row.chat, Screen(said, rows=bring_back(row, language)), strips=row.message)

    # Playing one talk

    def _run(self, tx: Connection, row: TalkRow, event: Event | None, *, wakes: bool = True,
             who: Person | None = None) -> Outcome:
        """Play an event into a talk and store it; a deed of it `wakes` the other talks about the same thing."""
        world = _World(tx, self, row, self.clock(), who)
        outcome, record, row.record = self.runs.play(self.scripts[row.script], row.arguments, row.record, event, world)
        row.subject = row.subject or record.subject or None
        if isinstance(outcome, Ended):
            thrown = any(entry.kind == "confirm" and entry.value is False for entry in record.entries)
            row.status = "thrown_away" if thrown else "done"
        elif isinstance(outcome, Paused):
            row.status = "aside"
        row.member_id = world.me.member_id
        if world.repeated:
            row.shown = row.message  # the record counts them from now on
        talks.store(tx, row)
        if getattr(outcome, "deeds", False) and row.script not in CHANGES_NOBODY:
            self.stirred = True
            self._ahead.forget()
        if wakes and row.subject and isinstance(outcome, (Asking, Ended, Paused)) and outcome.deeds:
            self._wake_others(tx, row)
        return outcome

    def _wake_others(self, tx: Connection, row: TalkRow) -> None:
        """A deed about a thing changes what the other talks about it should say."""
        for other in talks.talks_about(tx, row.subject or ""):
            if other.id != row.id:
                self._ahead.forget()
                self.guarded(tx, "not_woken", self._wake, tx, other, row.member_id, talk=other.id)

    def _wake(self, tx: Connection, other: TalkRow, waker: int | None) -> None:
        if other.status == "aside":
            peeked = self._peek(tx, other)
            if isinstance(peeked, Asking) and other.member_id != waker:  # free again: it could go on
                language = words(people.person(tx, other.identity_id).language)
                said = language.text("desk-one_aside", what=what_of(other, language))
                free = Screen(said, rows=go_on(other, language))
                self._send(tx, other.channel, other.chat, free, strips=other.message)
            if not isinstance(peeked, Ended):
                return
        outcome = self._run(tx, other, None)
        if isinstance(outcome, (Ended, Paused)) and other.member_id != waker:  # oneself knows already
            self._show(tx, other, outcome, replaces=other.message)

    def _peek(self, tx: Connection, row: TalkRow) -> Outcome:
        """What would come of taking a talk up again; nothing of it happens."""
        nested = tx.begin_nested()
        try:
            return self._run(tx, replace(row), None, wakes=False)
        finally:
            nested.rollback()

    def _show(self, tx: Connection, row: TalkRow, outcome: Outcome, *, replaces: dict[str, Any] | None,
              unasked: bool = False) -> None:
        """Put what came of a play into the outbox. `replaces`: the message whose button was tapped."""
        screens = list(outcome.said) if isinstance(outcome, (Asking, Ended, Paused)) else []
        if isinstance(outcome, Paused):
            screens[-1] = replace(screens[-1], rows=go_on(row, words(people.person(tx, row.identity_id).language)))
        elif not isinstance(outcome, Ended):
            screens.append(outcome.screen)
        if row.status == "thrown_away" and screens:
            language = words(people.person(tx, row.identity_id).language)
            screens[-1] = replace(screens[-1], rows=bring_back(row, language))
        # Where the question stands twice, the lower one goes on.
        replaces, strips = (None, row.message) if replaces is None else lower(replaces, row.message)
        for place, screen in enumerate(screens):
            self._send(tx, row.channel, row.chat, screen, replaces=replaces if place == 0 else None,
                       strips=strips if place == 0 else None, talk_id=row.id if screen.talk == row.id else None,
                       follows=row.id if place == 0 else None, unasked=unasked)

    def _send(self, tx: Connection, channel: str, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
              strips: dict[str, Any] | None = None, talk_id: int | None = None, follows: int | None = None,
              unique_key: str | None = None, unasked: bool = False) -> None:
        """`follows`: the talk whose open question is over with this message, also one that has not left yet."""
        parcel = {"screen": screen.plain(), "replaces": replaces, "strips": strips, "follows": follows}
        self._letters.append((outbox.new_row(
            channel, chat, parcel, self.clock(), talk_id=talk_id, unique_key=unique_key, unasked=unasked,
            claimed_by=self.claims(channel)), screen))

    def send(self, tx: Connection, channel: str, chat: str, screen: Screen, unique_key: str) -> None:
        """Queue a scheduled message, unless its key has been used: then another process has."""
        self._send(tx, channel, chat, screen, unique_key=unique_key, unasked=True)


def _event_of(incoming: Incoming) -> Event | None:
    """What somebody did, as a talk hears it."""
    if incoming.tap is not None:
        step, _, button = incoming.tap.partition(".")[2].partition(".")
        return Tapped(int(step), button) if step.isdecimal() else None
    return Typed(incoming.text) if incoming.text is not None else (
        Sent(incoming.sent, incoming.document) if incoming.sent else None)


class _Private:
    """One update of one person in their own chat."""

    def __init__(self, desk: Desk, tx: Connection, incoming: Incoming, who: Person, now: datetime) -> None:
        self.desk, self.tx, self.incoming, self.who, self.now = desk, tx, incoming, who, now
        self.words = words(who.language)

    def play(self) -> None:
        incoming = self.incoming
        if incoming.tap is not None:
            self.tapped(incoming.tap)
        elif incoming.command is not None:
            self.command(incoming.command)
        else:
            text = None if incoming.text is None else incoming.text.encode("utf-8", "replace").decode("utf-8")
            self.heard(Typed(text) if text is not None else Sent(
                incoming.sent or "other", incoming.document))

    def open_talks(self) -> list[TalkRow]:
        ahead = self.desk._ahead.talks.pop(self.who.identity_id, None)
        return ahead if ahead is not None else talks.open_talks(self.tx, self.who.identity_id, self.who.member_id)

    def current(self) -> TalkRow | None:
        """The talk that hears typed text: the open one last touched, here.

        Nobody reads a question and types its answer in a few seconds: what comes so soon after a pushed one was meant
        for the talk that was open before.
        """
        here = [row for row in self.open_talks() if row.status == "open"
                and (row.channel, row.chat) == (self.incoming.channel, self.incoming.chat)]
        if here and here[0].subject and not answers(here[0]) and self.now - here[0].opened_at < TOO_SOON:
            return next((row for row in here if answers(row)), here[0])
        return here[0] if here else None

    # Words and things

    def heard(self, event: Typed | Sent) -> None:
        row = self.current()
        if row is not None:
            return self.go_on(row, event)
        typed = event.text if isinstance(event, Typed) else ""
        aside = self.open_talks()
        if self.who.member_id is None and (looks_like_code(typed) or not aside):
            return self.hello(typed if looks_like_code(typed) else "")
        if aside:
            return self.offer(aside[0], "desk-one_aside")
        self.answer(Screen(self.words.text("desk-nothing_asked"), rows=(starts(self.words, "log", "help"),)))

    # Commands

    def command(self, name: str) -> None:
        if name == "cancel":
            return self.put_aside()
        if name == "start" or (self.who.member_id is None and name != "help"):
            return self.start()
        script = COMMANDS.get(name)
        if script is None:
            return self.say("desk-unknown_command", command=f"/{name[:40]}")
        current = self.current()
        if current is not None and script not in LIGHT:
            if answers(current):
                return self.in_the_middle(current, name)
            self.leave(current)
        aside = next((row for row in self.open_talks() if row.status == "aside" and row.script == script), None)
        if aside is not None and script not in LIGHT:
            return self.offer(aside, "desk-same_aside", start=name)
        self.begin(script, ["delete"] if (name, self.incoming.payload.strip()) == ("mydata", "delete") else [])

    def start(self, payload: str = "") -> None:
        """/start, with or without a code, or a button that carries one; and whatever a stranger says first."""
        payload = payload or self.incoming.payload
        begun = next((row for row in self.open_talks() if row.script == "hello" and answers(row) > 1), None)
        current = self.current() if begun is None else begun
        if current is not None and current.script == "hello":
            if not payload or current.arguments == [self.desk.seal.of_code(payload[:100])]:
                return self.go_on(current, None)  # the same link again, or none: where we were
            if answers(current) > 1:
                self.set_aside(current)
            else:
                self.leave(current)
        self.hello(payload)

    def hello(self, code: str) -> None:
        """The first meeting; of a code only its keyed hashes go into the talk."""
        self.begin("hello", [self.desk.seal.of_code(code[:100])] if code.strip() else [])

    def leave(self, row: TalkRow) -> None:
        """A talk without answers is let go; a pushed one stays and can still be tapped."""
        if not row.arguments or row.script == "hello":
            row.status = "thrown_away"
            talks.store(self.tx, row)

    def begin(self, script: str, arguments: list[Any], subject: str | None = None) -> None:
        before = self.current()
        script, arguments = terms_first(self.tx, self.who, script, arguments, self.now)
        row = talks.open_talk(self.tx, self.who.identity_id, self.who.member_id, self.incoming.channel,
                              self.incoming.chat, script, arguments, subject, self.now)
        outcome = self.run(row, None)
        self.desk._show(self.tx, row, outcome, replaces=None)
        if isinstance(outcome, Ended):
            self.return_to(before)

    def run(self, row: TalkRow, event: Event | None) -> Outcome:
        outcome = self.desk._run(self.tx, row, event, who=self.who)
        if getattr(outcome, "deeds", False) and row.script not in CHANGES_NOBODY:
            self.who = people.person(self.tx, self.who.identity_id)  # of another name, language or role by now
        return outcome

    def return_to(self, before: TalkRow | None) -> None:
        """After a short talk in between: the question that was open before is asked again."""
        if before is not None and before.status == "open" and answers(before):
            self.go_on(before, None)

    # Taps

    def tapped(self, key: str) -> None:
        first, _, rest = key.partition(":")
        if first in ("go", "drop", "revive", "new"):
            return self.menu(first, rest)
        if first in ("open", "again", "arrived"):
            return self.start(rest) if first == "open" else self.decide(first, rest)
        talk, _, rest = key.partition(".")
        step, _, button = rest.partition(".")
        row = self.talk(talk)
        if row is None or not self.mine(row) or not step.isdecimal():
            return self.say("desk-old_button")
        if row.status not in ("open", "aside"):
            return self.old_button(row)
        self.go_on(row, Tapped(int(step[:9]), button[:200]), replaces=self.incoming.message)

    def talk(self, number: str) -> TalkRow | None:
        if not number.isdecimal() or len(number) > 11:
            return None
        ahead = self.desk._ahead.talks.pop(self.who.identity_id, [])
        return next((row for row in ahead if row.id == int(number)), None) or talks.talk(self.tx, int(number))

    def mine(self, row: TalkRow) -> bool:
        return row.identity_id == self.who.identity_id or (
            self.who.member_id is not None and row.member_id == self.who.member_id)

    def old_button(self, row: TalkRow) -> None:
        """A button of a talk that is over; the second tap on Save is met with silence, it has been answered."""
        if Record.of(row.record).last_tap == self.incoming.tap.partition(".")[2] if self.incoming.tap else False:
            return
        if row.status == "expired" and answers(row):
            return self.answer(Screen(self.words.text("desk-old_expired"), rows=bring_back(row, self.words)))
        if row.arguments and row.script == "log_session":
            return self.begin(row.script, row.arguments, row.subject)  # who has it now, or the question anew
        self.say(f"desk-old_{row.status}")
        self.return_to(self.current())

    def go_on(self, row: TalkRow, event: Event | None, *, replaces: dict[str, Any] | None = None) -> None:
        """Play an event into a talk, here and now, and show what came of it."""
        elsewhere = (row.channel, row.chat) != (self.incoming.channel, self.incoming.chat)
        if elsewhere:
            row.channel, row.chat, row.shown = self.incoming.channel, self.incoming.chat, None
            row.identity_id = self.who.identity_id
        row.status, row.touched_at, row.expires_at = "open", self.now, talks.until(self.now)
        light = row.script in LIGHT  # else nothing is returned to, and nobody need be asked
        before = next((other for other in self.open_talks() if other.id != row.id and other.status == "open"),
                      None) if light else None
        outcome = self.run(row, event)
        if isinstance(outcome, Stale) and outcome.twice:
            if not below(replaces, row.message):
                return  # and a question in doubt is still asked again: the second tap does not mean that it has come
            row.record = {**row.record, "copies": row.record["copies"] + 1}  # where it was tapped it stands, too, now
            talks.store(self.tx, row)
        if row.id in self.desk.doubted and event is not None:
            self.desk.doubted.discard(row.id)
            outbox.drop_doubtful(self.tx, row.id)
        if isinstance(outcome, (Stale, Unheard, Paused)) and not getattr(outcome, "twice", False):
            replaces = None  # said below, so that it is seen: what stands there may say the same already
        self.desk._show(self.tx, row, outcome, replaces=replaces)
        if isinstance(outcome, Ended) and row.script in LIGHT:
            self.return_to(before)

    # Putting aside and taking up

    def menu(self, action: str, rest: str) -> None:
        if action == "new" and self.who.member_id is None:
            return self.start()
        if action == "new" and rest in COMMANDS:
            current = self.current()
            if current is not None and answers(current):
                self.set_aside(current)
            return self.begin(COMMANDS[rest], [])
        row = self.talk(rest)
        if row is None or not self.mine(row):
            return self.say("desk-old_button")
        if action == "revive" and row.status in ("thrown_away", "expired"):
            return self.revive(row)
        if row.status not in ("open", "aside"):
            return self.say(f"desk-old_{row.status}")
        if action == "go":
            return self.go_on(row, None, replaces=self.incoming.message)
        if action == "drop":
            return self.throw_away(row)
        return self.say("desk-old_button")

    def decide(self, action: str, rest: str) -> None:
        """What a mentor says of a message nobody knows the delivery of: send it again, or it is there."""
        unknown = outbox.unknown_one(self.tx, int(rest)) if rest.isdecimal() and len(rest) < 12 else None
        unit = chats.team_chat_of(self.tx, unknown.channel, unknown.chat) if unknown else None
        if unknown is None or unit is None or not people.is_mentor(self.who, unit.organisation_id):
            return self.say("desk-unknown_over")
        if action == "again":
            outbox.send_again(self.tx, unknown.id, self.now)
            self.desk.stirred = True
        else:
            outbox.give_up(self.tx, unknown.id)
        self.say(f"desk-unknown_{action}", unit=unit.name)

    def revive(self, row: TalkRow) -> None:
        """Bring back what was thrown away or waited too long: as it was before the card was answered."""
        record = Record.of(row.record)
        at = next((place for place, entry in enumerate(record.entries)
                   if entry.kind == "confirm" and entry.value is False), len(record.entries))
        record.entries = record.entries[:at]
        record.step += 1
        row.record = record.plain()
        self.go_on(row, None, replaces=self.incoming.message)

    def throw_away(self, row: TalkRow) -> None:
        row.status, row.touched_at = "thrown_away", self.now
        talks.store(self.tx, row)
        said = self.words.text("desk-thrown_away", what=what_of(row, self.words))
        self.answer(Screen(said, rows=bring_back(row, self.words)))
        if row.subject:
            self.desk._wake_others(self.tx, row)

    def set_aside(self, row: TalkRow) -> None:
        row.status = "aside"
        talks.store(self.tx, row)

    def put_aside(self) -> None:
        row = self.current()
        if row is None:
            aside = self.open_talks()
            if aside:
                return self.offer(aside[0], "desk-one_aside")
            stranger = self.who.member_id is None
            return self.say("desk-nothing_asked_stranger" if stranger else "desk-nothing_to_cancel")
        if not row.arguments and (not answers(row) or row.script in LIGHT):
            self.leave(row)
            self.say("desk-left", what=what_of(row, self.words), over=row)
            return self.return_to(self.current())
        self.set_aside(row)
        self.offer(row, "desk-aside", over=row)

    def offer(self, row: TalkRow, key: str, *, start: str = "", over: TalkRow | None = None) -> None:
        """Say that a talk waits, and let it be taken up or thrown away with one tap."""
        text = self.words.text(key, what=what_of(row, self.words))
        self.answer(Screen(text, rows=go_on(row, self.words, start)), over=over)

    def in_the_middle(self, row: TalkRow, name: str) -> None:
        buttons = (Button(self.words.text("desk-go_on"), f"go:{row.id}", primary=True),
                   Button(self.words.text("desk-start_new"), f"new:{name}"))
        text = self.words.text("desk-in_the_middle", what=what_of(row, self.words))
        self.answer(Screen(text, rows=(buttons,)))

    def say(self, key: str, *, over: TalkRow | None = None, **facts: Any) -> None:
        self.answer(Screen(self.words.text(key, **facts)), over=over)

    def answer(self, screen: Screen, *, over: TalkRow | None = None) -> None:
        """Outside any question; after a tap on a menu ("go:7") in place of that menu. The open question of the talk
        that is `over` loses its buttons."""
        menu = self.incoming.tap is not None and ":" in self.incoming.tap
        self.desk._send(self.tx, self.incoming.channel, self.incoming.chat, screen,
                        strips=over.message if over else None, replaces=self.incoming.message if menu else None,
                        follows=over.id if over else None)
