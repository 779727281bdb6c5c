"""What a script may do: eight verbs, and a few facts about where it is.

A script is an `async def` taking a Talk. It never touches a clock, chance, a channel or the database itself: it asks
the talk, and the engine answers, now or from the record. Awaiting anything else, or awaiting in a `finally`, is a
mistake: a run that waits for a person is dropped with `close()`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from conversations.screen import Button, Picture, Screen

if TYPE_CHECKING:
    from conversations.answers import AnswerType
    from conversations.words import Words
    from storage.invitations import Seal
    from storage.people import Person

T = TypeVar("T")
Script = Callable[..., Awaitable[None]]


@dataclass(frozen=True)
class Place:
    """Where the talk happens: the channel, its chat, and the addresses other people can be sent to."""

    channel: str
    chat: str
    telegram: str = ""
    """The bot's user name, empty when Telegram is off."""
    web: str = ""
    """The browser chat's address without a slash at the end, empty when it is off."""
    only_here: bool = False
    """Whether that address leads nowhere but from the computer that serves it."""
    time_zone: str = "Europe/Helsinki"
    """What the server's owner expects most organisations here to live by."""


class World(Protocol):
    """The outside as the engine sees it; handed in, so that no script knows a database or a clock."""

    @property
    def now(self) -> datetime: ...
    @property
    def me(self) -> Person: ...
    @property
    def here(self) -> Place: ...
    @property
    def seal(self) -> Seal: ...
    @property
    def talk_id(self) -> int: ...
    @property
    def begun(self) -> datetime: ...
    @property
    def words(self) -> Words: ...
    @property
    def repeated(self) -> int:
        """How often the open question was sent again since the last play, as after an answer of the network's that was
        lost: so many copies more may stand in the chat."""
        ...
    def chance(self, size: int) -> bytes: ...
    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any: ...
    def do(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any: ...


@dataclass
class Request(Generic[T]):
    """What a script wants; the engine answers through the coroutine's `send`."""

    section: str
    key: str

    name: str = field(init=False, repr=False, compare=False)
    """The key in the record: section and key, `log_session.counts`, `my_unit.slot[2]`."""

    def __post_init__(self) -> None:
        self.name = f"{self.section}.{self.key}"

    def __await__(self) -> Generator[Request[T], T, T]:
        return (yield self)


@dataclass
class Ask(Request[Any]):
    answer: AnswerType
    facts: dict[str, Any]


@dataclass
class Confirm(Request[bool]):
    facts: dict[str, Any]


@dataclass
class Say(Request[Any]):
    facts: dict[str, Any]
    picture: Picture | None = None
    buttons: tuple[Button, ...] = ()
    screen: Screen | None = None
    secret: str = ""


@dataclass
class Pause(Request[Any]):
    facts: dict[str, Any]


@dataclass
class Look(Request[Any]):
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    fresh: bool


@dataclass
class Do(Request[Any]):
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    repeatable: bool


@dataclass
class Talk:
    """The hand of a script. Keys name the step; texts are found under `<script>-<key>`."""

    world: World
    section: str
    left_over: Callable[[], tuple[str, ...]] = field(default=lambda: ())
    """Labels of answers given that this run has not asked for so far: of a branch no longer taken."""
    kept: Callable[[], set[str]] = field(default=set)
    """The keys of all answers in the record, also of questions this run has not come to yet."""
    title: str = ""
    subject: str = ""
    """What the talk is about, once it is known ("session:12"); a deed then wakes the other talks about it."""
    readings: dict[tuple[str, Any], Any] = field(default_factory=dict)
    """What this run has been told of its surroundings, which may be otherwise at the next update."""

    @property
    def now(self) -> datetime:
        """This moment, aware; another one at every update: as an argument of deeds and of fresh looks, nothing else."""
        return self.world.now

    def has_come(self, moment: datetime) -> bool:
        """Whether a moment, aware, is now or over."""
        return bool(self._read("come", moment))

    @property
    def begun(self) -> datetime:
        """When this talk began, aware."""
        return self.world.begun

    def begun_on(self, time_zone: str) -> date:
        """The local day this talk began on."""
        return self.begun.astimezone(ZoneInfo(time_zone)).date()

    @property
    def me(self) -> Person:
        """Who is talking, as known now."""
        return self.world.me

    @property
    def member(self) -> int:
        """The member who is talking. Raises for a stranger: such a script must not be reachable by one."""
        if self.world.me.member_id is None:
            raise PermissionError(f"{self.section} needs a member")
        return self.world.me.member_id

    @property
    def here(self) -> Place:
        """Where the person is talking now."""
        found: Place = self._read("here", None)
        return found

    @property
    def seal(self) -> Seal:
        """The keyed hash for codes."""
        return self.world.seal

    @property
    def id(self) -> int:
        return self.world.talk_id

    def chance(self, size: int) -> bytes:
        """Random bytes, new ones at every replay: draw them after the last question, for the arguments of a `do`."""
        return self.world.chance(size)

    def today(self, time_zone: str) -> date:
        """The local day in a zone."""
        found: date = self._read("today", time_zone)
        return found

    def _read(self, what: str, of: Any) -> Any:
        found = self.readings[what, of] = READINGS[what](self.world, of)
        return found

    def holds_in(self, world: World) -> bool:
        """Whether this run would be told the same of its surroundings there."""
        return all(READINGS[what](world, of) == found for (what, of), found in self.readings.items())

    def ask(self, key: str, answer: AnswerType, *, item: object = None, **facts: Any) -> Ask:
        """Ask a question; the answer, None when skipped. In a loop `item` tells the rounds apart."""
        return Ask(self.section, _keyed(key, item), answer, facts)

    def confirm(self, key: str, **facts: Any) -> Confirm:
        """Read every answer back; True to save, False to throw away. Correct and Back happen by themselves."""
        return Confirm(self.section, key, facts)

    def say(self, key: str, *, item: object = None, picture: Picture | None = None, buttons: tuple[Button, ...] = (),
            screen: Screen | None = None, secret: str = "", **facts: Any) -> Say:
        """Say something, once: the key's text, or a screen made elsewhere. Buttons open an address or begin a talk.
        `secret`: the hash of the invitation whose code it tells."""
        return Say(self.section, _keyed(key, item), facts, picture, buttons, screen, secret)

    def holds(self, key: str) -> bool:
        """Whether the record has an answer to this question, though this run may not have come to it yet."""
        return f"{self.section}.{key}" in self.kept()

    def pause(self, key: str, **facts: Any) -> Pause:
        """Say why it cannot go on now. The talk is put aside with its answers; when it is taken up again the script
        runs anew, does its `repeatable` deeds again, and may get further. Nothing after a pause is reached."""
        return Pause(self.section, key, facts)

    def look(self, key: str, function: Callable[..., T], *arguments: Any, fresh: bool = False,
             item: object = None) -> Request[T]:
        """Read: `function(tx, *arguments)`. Recorded, and read again when the arguments change; `fresh` ones always."""
        return Look(self.section, _keyed(key, item), function, arguments, fresh)

    def do(self, key: str, function: Callable[..., T], *arguments: Any, repeatable: bool = False,
           item: object = None) -> Request[T]:
        """A deed: `function(tx, *arguments)` happens once, in the transaction that records it.

        Back and Correct do not cross it, except a `repeatable` one, which doing again leaves as it is.
        """
        return Do(self.section, _keyed(key, item), function, arguments, repeatable)

    @property
    def words(self) -> Words:
        """The person's language, for reads that make a screen."""
        return self.world.words

    def starts(self, *commands: str) -> tuple[Button, ...]:
        """Buttons that begin other dialogues, by their chat command: a thumb types no slash."""
        return starts(self.world.words, *commands)

    def name(self, key: str, **facts: Any) -> None:
        """Call this talk something more telling than its dialogue's name, for when it is put aside."""
        self.title = self.phrase(key, **facts)

    def phrase(self, key: str, **facts: Any) -> str:
        """A text of this dialogue's, for use as the name of an option or a fact of another text."""
        return self.world.words.text(key if key.partition(".")[0].count("-") else f"{self.section}-{key}", **facts)

    async def join(self, script: Callable[..., Awaitable[T]], *arguments: Any, section: str = "") -> T:
        """Play another script here; its texts and keys are its own, or those of the `section` named."""
        outer, self.section = self.section, section or script.__name__
        result = await script(self, *arguments)
        self.section = outer
        return result


READINGS: dict[str, Callable[[World, Any], Any]] = {
    "come": lambda world, moment: moment <= world.now,
    "here": lambda world, _: world.here,
    "today": lambda world, time_zone: world.now.astimezone(ZoneInfo(time_zone)).date(),
}


def starts(words: Words, *commands: str) -> tuple[Button, ...]:
    """Buttons labelled `menu-<command>` that begin the command's dialogue."""
    return tuple(Button(words.text(f"menu-{command}"), f"new:{command}") for command in commands)


def _keyed(key: str, item: object) -> str:
    return key if item is None else f"{key}[{item}]"
