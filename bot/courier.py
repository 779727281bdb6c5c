"""Sends what the outbox holds: per chat in order, within the channel's limits, replies first, again after a crash."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot import points
from bot.channels import Channel, InDoubt, Later, Moved, Refused, lower
from bot.metrics import Metrics, reason_of
from bot.pace import Pace, Turn
from bot.writer import Writer
from conversations.screen import Screen
from storage import chats, outbox, people, talks
from storage.database import UNUSABLE, loggable
from storage.outbox import Parcel, Unknown

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")
Address = tuple[str, str]
"""Channel and chat."""
Settle = Callable[["Connection"], Any]
log = structlog.get_logger()

LONGEST_WAIT = timedelta(minutes=5)
KEPT_SHOWN = 1000
PERSISTENCE = 12
"""Tries of one message before it is set aside as failed: about half an hour of an unreachable network."""
LOOK_SECONDS = 5.0
"""How often the outbox is looked through for what another process has put there."""
COMPANY = 0.05
"""Seconds that what has gone well waits to be written down together with what goes well meanwhile: a transaction for
each would cost as much as the reply. A process that dies within them has that many messages more in doubt."""
PATIENCE = 3.0
"""Seconds that what is under way is given when we stop; what has not begun by then is sent after the next start."""


@dataclass
class Load:
    """A claimed message in memory; `screen` where it has not been to the book and back."""

    parcel: Parcel
    screen: Screen | None = None
    since: float | None = None
    """When the update came that it answers, by the loop's clock."""

    @property
    def edits(self) -> dict[str, Any] | None:
        """The message it takes the place of."""
        return self.parcel.screen.get("replaces") if outbox.is_edit(self.parcel.screen) else None


@dataclass
class _Queue:
    """What one chat is to be sent."""

    waiting: deque[Load] = field(default_factory=deque)
    turn: Turn | None = None
    """Its place in the queue for the bot's limit, while it has one."""

    def urgent(self) -> bool:
        """What stands behind a reply is no hurry, what stands before it is."""
        return any(not load.parcel.unasked for load in self.waiting)


class Courier:
    """Claims, sends, settles. One chat's trouble holds up no other.

    `name` is this process' in the book, other than that of any process before it. `doubt`: how long a question that
    may have arrived waits for its answer. `company`: seconds that what has gone well waits to be written down.
    """

    def __init__(self, writer: Writer, channels: Mapping[str, Channel], clock: Callable[[], datetime], name: str,
                 metrics: Metrics, *, tell_unknown: Callable[[Connection, Unknown], None] = lambda tx, one: None,
                 doubt: timedelta = outbox.DOUBT) -> None:
        self.writer, self.channels, self.clock, self.name = writer, dict(channels), clock, name
        self.metrics, self.tell_unknown, self.doubt, self.company = metrics, tell_unknown, doubt, COMPANY
        self.doubted: set[int] = set()
        """Talks whose open question may be standing twice, or is about to be asked again."""
        self._serving: set[str] = set()
        self._wake = asyncio.Event()
        self._queues: dict[Address, _Queue] = {}
        self._under_way: dict[Address, asyncio.Task[None]] = {}
        self._behind: set[Address] = set()
        """Chats of which the book holds messages that nobody has claimed: nothing may overtake them."""
        self._lately_behind: set[Address] = set()
        self._giving_back: dict[Address, int] = {}
        self._sending: set[Address] = set()
        self._settles: list[Settle] = []
        self._sent: list[int] = []
        self._afterwards: list[Callable[[], None]] = []
        self._settling: asyncio.Task[None] | None = None
        self._shown: OrderedDict[tuple[int, str, str], dict[str, Any]] = OrderedDict()
        """Of talks lately: the message of the open question. A reply queued before that had left cannot name it."""
        self._paces: dict[str, Pace] = {}
        self._stopping = False

    # Beginning and end

    async def serve(self, *names: str) -> None:
        """From now on send on these channels; first of all what a process before us has left behind."""

        def take_over(tx: Connection) -> set[int]:
            for unknown in outbox.release(tx, names, self.name, self.clock(), self.doubt):
                self.tell_unknown(tx, unknown)
            return outbox.doubted(tx, names)

        self.doubted |= await self._write(take_over)
        points.reached(points.TAKEN_OVER)
        self._serving |= set(names)
        self.wake()

    async def leave(self, *names: str) -> None:
        """Let another process send on these channels."""
        self._serving -= set(names)
        await self._ended([address for address in self._under_way if address[0] in names])
        await self._hand_back(names)

    async def _ended(self, addresses: list[Address]) -> None:
        """Whoever waits for its turn goes at once; what has begun gets a moment."""
        tasks = {address: self._under_way[address] for address in addresses}
        for address, task in tasks.items():
            if address not in self._sending:
                task.cancel()
        if tasks:
            await asyncio.wait(tasks.values(), timeout=PATIENCE)
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)

    async def _hand_back(self, names: Sequence[str]) -> None:
        rest = []
        for address in [address for address in self._queues if address[0] in names]:
            queue = self._queues.pop(address)
            rest += [load.parcel.id for load in queue.waiting]
        if rest:
            await self._write(lambda tx: outbox.requeue(tx, rest, self.name))
        await self._settled()

    def claims(self, channel: str) -> str | None:
        """The name under which the desk may put messages of a channel right into our hands; None: leave them to the
        book."""
        return self.name if channel in self._serving and not self._stopping else None

    async def run(self) -> None:
        """Serve until cancelled."""
        try:
            while True:
                self._wake.clear()
                due = await self._look() if self._serving else None
                seconds = LOOK_SECONDS if due is None else min(LOOK_SECONDS, max(
                    0.02, (due - self.clock()).total_seconds()))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), seconds)
        finally:
            self._stopping = True
            await self._ended(list(self._under_way))
            await self._hand_back(tuple(self._serving))

    def wake(self) -> None:
        """There may be something in the book to send."""
        self._wake.set()

    async def idle(self) -> None:
        """Until everything claimed so far is settled."""
        while self._under_way or self._settling is not None:
            await asyncio.gather(*self._under_way.values(), return_exceptions=True)
            await self._settled()

    # What there is to send

    def take(self, loads: Sequence[Load]) -> None:
        """Messages claimed in the transaction that wrote them; it has been committed."""
        for load in loads:
            address = load.parcel.channel, load.parcel.chat
            if address in self._behind or address in self._giving_back or self.claims(address[0]) is None:
                self._give_back(address, [load.parcel.id])
            else:
                self._enqueue(address, load)

    async def _look(self) -> datetime | None:
        """Claim what is due; when the next is."""
        names = tuple(self._serving)
        self._lately_behind.clear()

        def claim(tx: Connection) -> tuple[list[Parcel], set[Address], datetime | None]:
            parcels = outbox.claim(tx, names, self.clock(), by=self.name)
            for parcel in parcels:
                if parcel.doubtful and parcel.talk_id is not None:
                    talks.note_repeated(tx, parcel.talk_id)
            return parcels, outbox.unclaimed(tx, names), outbox.waiting(tx, names)

        parcels, behind, due = await self._write(claim)
        points.reached(points.CLAIMED)
        self._behind = behind | self._lately_behind
        for parcel in parcels:
            self._enqueue((parcel.channel, parcel.chat), Load(parcel))
        return due

    def _enqueue(self, address: Address, load: Load) -> None:
        queue = self._queues.get(address)
        if queue is None:
            queue = self._queues[address] = _Queue()
        if queue.waiting:
            self._drop_overtaken(queue, load)
        queue.waiting.append(load)
        if queue.turn is not None and not load.parcel.unasked:
            queue.turn.hurry()
        if address not in self._under_way:
            task = asyncio.create_task(self._deliver(address, queue))
            self._under_way[address] = task
            task.add_done_callback(lambda task: self._delivered(address, task))

    def _drop_overtaken(self, queue: _Queue, load: Load) -> None:
        """What would be over before anybody saw it is not sent: an earlier edit of the same message, an earlier
        question of the same talk, the very same words. Else people who ask again while we are slow get all of it."""
        kept = deque[Load]()
        for place, other in enumerate(queue.waiting):
            last = place == len(queue.waiting) - 1
            same = (load.parcel.talk_id is not None and other.parcel.talk_id == load.parcel.talk_id) or (
                other.parcel.screen.get("screen") == load.parcel.screen.get("screen"))
            overtaken = (last and other.edits == load.edits) if other.edits is not None else same
            if overtaken and other.parcel.unique_key is None:
                self._settle_sent(other)
            else:
                kept.append(other)
        queue.waiting = kept

    def _delivered(self, address: Address, task: asyncio.Task[None]) -> None:
        del self._under_way[address]
        queue = self._queues.pop(address, None)
        if not task.cancelled() and (error := task.exception()):
            log.error("delivery_failed", error=type(error).__name__)
        if queue is not None and queue.waiting:
            self._give_back(address, [load.parcel.id for load in queue.waiting])

    def _give_back(self, address: Address, parcel_ids: list[int]) -> None:
        """Into the book, in their order, to be claimed when what stands before them has gone."""
        self._into_book(address, lambda tx: outbox.requeue(tx, parcel_ids, self.name))

    def _into_book(self, address: Address, work: Settle) -> None:
        self._behind.add(address)
        self._lately_behind.add(address)
        self._giving_back[address] = self._giving_back.get(address, 0) + 1
        self._settle(work, lambda: self._gave_back(address))

    def _gave_back(self, address: Address) -> None:
        self._giving_back[address] -= 1
        if not self._giving_back[address]:
            del self._giving_back[address]
        self.wake()

    # Sending

    async def _deliver(self, address: Address, queue: _Queue) -> None:
        """Send one chat's messages one after the other; what follows a postponed one waits with it."""
        channel = self.channels[address[0]]
        pace = self._pace(channel)
        while queue.waiting:
            if pace is not None:
                await self._turn(pace, channel, address, queue)
            if self._stopping or address[0] not in self._serving:
                if pace is not None:
                    pace.leave()
                return
            load = queue.waiting.popleft()
            if load.parcel.doubtful and load.parcel.talk_id not in (None, *self.doubted):
                if pace is not None:
                    pace.leave()
                self._settle_sent(load)  # it has been answered while it waited here
                continue
            self._sending.add(address)
            edit, group = load.edits is not None, channel.is_group(address[1])
            if pace is not None:
                pace.begin(address[1], group=group, edit=edit)
            try:
                goes_on = await self._send(channel, load)
            except asyncio.CancelledError:  # it took longer than we may wait; whoever sends next finds it in doubt
                self._in_doubt(load)
                raise
            except Exception as error:  # a mistake of ours; the chat is not to wait for the next start
                log.error("delivery_failed", error=type(error).__name__)
                goes_on = self._in_doubt(load)
            finally:
                self._sending.discard(address)
                if pace is not None:
                    pace.end(address[1], group=group, edit=edit)
            if not goes_on:
                return

    def _pace(self, channel: Channel) -> Pace | None:
        if channel.limits is None:
            return None
        if channel.name not in self._paces:
            self._paces[channel.name] = Pace(channel.limits, asyncio.get_running_loop().time)
        return self._paces[channel.name]

    async def _turn(self, pace: Pace, channel: Channel, address: Address, queue: _Queue) -> None:
        """Wait for the chat's own limit first, then in the queue for the bot's."""
        group = channel.is_group(address[1])
        while seconds := pace.chat_wait(address[1], group=group, edit=queue.waiting[0].edits is not None):
            await asyncio.sleep(seconds + 0.001)
            if self._stopping:
                break
        queue.turn = Turn(pace, queue.urgent())
        try:
            await queue.turn.come()
        finally:
            queue.turn = None

    @contextlib.asynccontextmanager
    async def in_turn(self, name: str, chat: str) -> AsyncIterator[None]:
        """For an edit that nobody waits for: it counts for the limits too, and goes after what somebody waits for."""
        channel = self.channels[name]
        group, pace = channel.is_group(chat), self._pace(channel)
        if pace is None:
            yield
            return
        while seconds := pace.chat_wait(chat, group=group, edit=True):
            await asyncio.sleep(min(seconds, 1.0) + 0.001)
        await Turn(pace, urgent=False, evenly=False).come()
        pace.begin(chat, group=group, edit=True)
        try:
            yield
        finally:
            pace.end(chat, group=group, edit=True)

    async def _send(self, channel: Channel, load: Load) -> bool:
        """Hand a message to its channel and note how that went; whether the chat's next may follow."""
        parcel = load.parcel
        if parcel.unique_key is not None:
            if not await self._write(lambda tx: outbox.begin(tx, parcel.id, self.name)):
                return True  # another process has it
            points.reached(points.BEGUN)
        screen = load.screen or Screen.of(parcel.screen["screen"])
        replaces, strips = parcel.screen.get("replaces"), parcel.screen.get("strips")
        followed = (parcel.screen.get("follows") or 0, parcel.channel, parcel.chat)
        before = self._shown.get(followed)
        if before is not None:  # the question may have left after this answer to it was played, and be the lower one
            replaces, strips = lower(replaces, before) if replaces is not None else (None, before)
        try:
            points.reached(points.BEFORE_SEND)
            shown = await channel.send(parcel.chat, screen, replaces=replaces, strips=strips)
        except Refused as refusal:
            self.metrics.refused(parcel.channel, reason_of(str(refusal)))
            log.info("refused", channel=parcel.channel, reason=str(refusal))
            return self._refused(parcel, str(refusal))
        except Moved as moved:
            return self._moved(parcel, moved.to)
        except Later as later:
            return self._postponed(parcel, later.seconds, str(later))
        except InDoubt:
            return self._in_doubt(load)
        except Exception as error:
            log.warning("not_sent", channel=parcel.channel, error=type(error).__name__, attempts=parcel.attempts)
            seconds = 1.5 ** parcel.attempts * random.uniform(0.5, 1.0)
            return self._postponed(parcel, seconds, type(error).__name__)
        points.reached(points.AFTER_SEND)
        if load.since is not None:
            self.metrics.replied(parcel.channel, asyncio.get_running_loop().time() - load.since)
        self._shown.pop(followed, None)
        if parcel.talk_id is not None and shown is not None:
            self._shown[parcel.talk_id, parcel.channel, parcel.chat] = shown
            if len(self._shown) > KEPT_SHOWN:
                self._shown.popitem(last=False)
        self._settle_sent(load, shown)
        return True

    # How it went

    def _settle_sent(self, load: Load, shown: dict[str, Any] | None = None) -> None:
        parcel = load.parcel
        self._sent.append(parcel.id)
        self.metrics.sent(parcel.channel)
        if parcel.talk_id is not None and shown is not None and shown != parcel.screen.get("replaces"):
            talk_id, note = parcel.talk_id, talks.note_shown_again if parcel.doubtful else talks.note_shown
            self._settle(lambda tx: note(tx, talk_id, shown))
        else:
            self._settle(None)

    def _refused(self, parcel: Parcel, reason: str) -> bool:
        now = self.clock()

        def settle(tx: Connection) -> None:
            outbox.settle_refused(tx, parcel.id, reason)
            people.mark_unreachable(tx, parcel.channel, parcel.chat, now)
            chats.mark_unreachable(tx, parcel.channel, parcel.chat, now)

        self._settle(settle)
        return True

    def _moved(self, parcel: Parcel, to: str) -> bool:
        def settle(tx: Connection) -> None:
            chats.move_team_chat(tx, parcel.channel, parcel.chat, to)
            outbox.readdress(tx, parcel.channel, parcel.chat, to)

        self._settle(settle, self.wake)
        return False

    def _in_doubt(self, load: Load) -> bool:
        """It may have arrived. An edit is simply done again; a question waits whether it is answered; what nobody
        asked for is not repeated: somebody has to look."""
        parcel = load.parcel
        log.warning("in_doubt", channel=parcel.channel, attempts=parcel.attempts)
        if parcel.unique_key is not None:
            unknown = Unknown(parcel.id, parcel.channel, parcel.chat, parcel.unique_key)

            def settle(tx: Connection) -> None:
                if outbox.settle_unknown(tx, parcel.id, self.name):
                    self.tell_unknown(tx, unknown)

            self._settle(settle, self.wake)
            return True
        if load.edits is not None:
            return self._postponed(parcel, 0, "in doubt")
        if parcel.talk_id is not None:
            self.doubted.add(parcel.talk_id)
            self._shown.pop((parcel.talk_id, parcel.channel, parcel.chat), None)  # it may be another by now
        return self._postponed(parcel, self.doubt.total_seconds(), "in doubt", doubtful=True)

    def _postponed(self, parcel: Parcel, seconds: float, reason: str, *, doubtful: bool = False) -> bool:
        if parcel.attempts >= PERSISTENCE:
            self._settle(lambda tx: outbox.settle_refused(tx, parcel.id, reason))
            return True
        until = self.clock() + min(LONGEST_WAIT, timedelta(seconds=seconds))
        self._into_book((parcel.channel, parcel.chat),
                        lambda tx: outbox.postpone(tx, parcel.id, until, self.name, doubtful=doubtful))
        return False

    # Writing it down: what has gone well meanwhile is one transaction

    def _settle(self, work: Settle | None, afterwards: Callable[[], None] | None = None) -> None:
        if work is not None:
            self._settles.append(work)
        if afterwards is not None:
            self._afterwards.append(afterwards)
        if self._settling is None:
            self._settling = asyncio.create_task(self._write_down(), name="settle")

    async def _write_down(self) -> None:
        try:
            while self._settles or self._sent:
                await asyncio.sleep(0 if self._stopping else self.company)
                works, self._settles = self._settles, []
                sent, self._sent = self._sent, []
                afterwards, self._afterwards = self._afterwards, []

                def settle(tx: Connection, works: list[Settle] = works, sent: list[int] = sent) -> None:
                    outbox.settle_sent(tx, *sent)
                    for work in works:
                        work(tx)

                try:
                    points.reached(points.BEFORE_SETTLE)
                    await self._write(settle)
                    points.reached(points.AFTER_SETTLE)
                except Exception as error:
                    await self._one_by_one(works, sent, error)
                for call in afterwards:
                    call()
                if self._behind:
                    self.wake()  # what stood before them may be gone
        finally:
            self._settling = None

    async def _one_by_one(self, works: list[Settle], sent: list[int], error: Exception) -> None:
        """One of them cannot be written, which is a mistake of ours; the others are."""
        log.error("not_settled", **loggable(error))
        for work in [*works, lambda tx: outbox.settle_sent(tx, *sent)]:
            try:
                await self._write(work)
            except Exception as failure:
                log.error("not_settled", **loggable(failure), way_out="its chat waits for the next start")

    async def _settled(self) -> None:
        if self._settling is not None:
            await asyncio.gather(self._settling, return_exceptions=True)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        """Write in the book, as often as it takes: a message that has left and is not settled holds up its chat."""
        for tries in count():
            try:
                return await self.writer.do(work)
            except UNUSABLE as error:
                if not tries:
                    log.error("book_cannot_be_used", **loggable(error))
                await asyncio.sleep(0.1 * 2 ** min(tries, 7))
        raise AssertionError("counting never ends")
