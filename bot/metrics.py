"""What can be counted of a running Logbook, for Prometheus at /metrics: numbers alone, of nobody in particular.

While people wait, counting adds to plain numbers; prometheus-client, which takes 60 ms to import, is loaded and the
book asked at the first look.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from storage import inbox, outbox

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry
    from prometheus_client.metrics_core import Metric
    from sqlalchemy import Connection

KINDS = ("text", "tap", "command", "sent", "happened", "other")
"""What somebody did: wrote, tapped, gave a command, sent a thing that is no words; or what happened in a group."""
REASONS = {"blocked": ("blocked",), "removed": ("kicked", "not a member"), "deactivated": ("deactivated",),
           "not_found": ("not found", "invalid"), "not_allowed": ("not enough rights", "no rights", "have no"),
           "moved": ("upgraded", "migrate"), "too_fast": ("too many",), "network": ("timed", "network", "unreachable")}
"""Why a message was not taken, and the words by which it is told; anything else is "other"."""
BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Seconds; a person notices from about one second on."""


def kind_of(incoming: Any) -> str:
    """One of KINDS, of an Incoming."""
    for kind in KINDS[:-1]:
        if getattr(incoming, kind) is not None:
            return kind
    return "other"


def reason_of(said: str) -> str:
    """One of REASONS, or "other", of what a channel gives as its reason; never what it said itself."""
    if said in REASONS:
        return said
    low = said.lower()
    return next((reason for reason, signs in REASONS.items() if any(sign in low for sign in signs)), "other")


@dataclass
class Gauges:
    """What stands in the book at the moment of a look."""

    outbox_waiting: int = 0
    outbox_oldest_seconds: float = 0.0
    talks_open: int = 0
    talks_aside: int = 0
    updates_held: int = 0
    updates_set_aside: int = 0
    deliveries_unknown: int = 0
    deliveries_failed: int = 0


def gauges(tx: Connection, now: datetime) -> Gauges:
    """Ask the book; a handful of indexed counts."""
    oldest, held = outbox.oldest(tx, now), inbox.count_held(tx)
    talks = _counted(tx, "SELECT status, count(*) FROM talks WHERE status IN ('open', 'aside') GROUP BY status")
    queue = _counted(tx, "SELECT status, count(*) FROM outbox GROUP BY status")
    return Gauges(
        outbox_waiting=queue["queued"] + queue["sending"], deliveries_unknown=queue["unknown"],
        deliveries_failed=queue["failed"], talks_open=talks["open"], talks_aside=talks["aside"],
        outbox_oldest_seconds=0.0 if oldest is None else max(0.0, (now - oldest).total_seconds()),
        updates_held=held["waiting"], updates_set_aside=held["set_aside"])


def _counted(tx: Connection, question: str) -> defaultdict[str, int]:
    return defaultdict(int, {row[0]: int(row[1]) for row in tx.exec_driver_sql(question)})


HELP = {
    "outbox_waiting": "Messages queued or under way.",
    "outbox_oldest_seconds": "Age of the oldest message that is due; 0 when none is.",
    "talks_open": "Talks that wait for an answer.",
    "talks_aside": "Talks put aside.",
    "updates_held": "Updates that failed, or wait behind one, and will be tried again.",
    "updates_set_aside": "Updates that failed for good; `logbook doctor` names them.",
    "deliveries_unknown": "Scheduled messages of which nobody knows whether they arrived.",
    "deliveries_failed": "Messages refused for good, of the last two months.",
}


class Metrics:
    """Counts; the methods are called while people wait and take about a microsecond.

    They are called on the loop's thread or the writer's alone, each of them from one of the two.
    """

    def __init__(self) -> None:
        self._updates: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._refused: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._sent: defaultdict[str, int] = defaultdict(int)
        self._replied: dict[str, list[float]] = {}
        """By channel: how many fell into each bucket, and into none; at the end the sum of the seconds."""
        self._jobs_missed = 0
        self._look: tuple[Gauges | None, bool | None] = (None, None)
        self._registry: CollectorRegistry | None = None

    # Counting

    def update(self, channel: str, kind: str) -> None:
        """Something that somebody did has come in; `kind` is one of KINDS, see `kind_of`."""
        self._updates[channel, kind if kind in KINDS else "other"] += 1

    def replied(self, channel: str, seconds: float) -> None:
        """An answer has left, so many seconds after what it answers was fetched."""
        counted = self._replied.get(channel)
        if counted is None:
            counted = self._replied[channel] = [0.0] * (len(BUCKETS) + 2)
        counted[bisect_left(BUCKETS, seconds)] += 1
        counted[-1] += seconds

    def refused(self, channel: str, reason: str) -> None:
        """The channel has not taken a message, for one of REASONS or in its own words."""
        self._refused[channel, reason_of(reason)] += 1

    def sent(self, channel: str) -> None:
        """The channel has taken a message."""
        self._sent[channel] += 1

    def job_missed(self, times: int = 1) -> None:
        """The clock has not woken when it should have."""
        self._jobs_missed += times

    # Looking

    def text(self, found: Gauges | None, lease_held: bool | None) -> str:
        """The page, in Prometheus' text format. `found` None: the book cannot be read. `lease_held` None: there is no
        Telegram here."""
        from prometheus_client import generate_latest

        self._look = (found, lease_held)
        if self._registry is None:
            self._registry = self._registered()
        return generate_latest(self._registry).decode()

    def _registered(self) -> CollectorRegistry:
        from prometheus_client import CollectorRegistry, ProcessCollector

        registry = CollectorRegistry(auto_describe=False)
        registry.register(self)
        ProcessCollector(registry=registry)
        return registry

    def collect(self) -> Iterator[Metric]:
        """What the registry asks for."""
        from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

        for name, told, labels, counted in (
                ("updates", "What people did.", ("channel", "kind"), self._updates),
                ("messages_refused", "Messages a channel has not taken.", ("channel", "reason"), self._refused),
                ("messages_sent", "Messages a channel has taken.", ("channel",), self._sent)):
            counter = CounterMetricFamily(f"logbook_{name}", told, labels=labels)
            for key, number in sorted(dict(counted).items()):
                counter.add_metric((key,) if isinstance(key, str) else key, number)
            yield counter
        yield CounterMetricFamily("logbook_jobs_missed", "Times the clock has not woken.", value=self._jobs_missed)
        latency = HistogramMetricFamily("logbook_reply_seconds", "From an update fetched to its answer sent.",
                                        labels=("channel",))
        for channel, numbers in sorted(dict(self._replied).items()):
            latency.add_metric((channel,), _buckets(numbers[:-1]), numbers[-1])
        yield latency
        found, lease_held = self._look
        yield GaugeMetricFamily("logbook_book_readable", "Whether the database answers.", value=found is not None)
        if lease_held is not None:
            yield GaugeMetricFamily("logbook_lease_held", "Whether this process is the one on Telegram.",
                                    value=lease_held)
        for name, told in HELP.items() if found is not None else ():
            yield GaugeMetricFamily(f"logbook_{name}", told, value=getattr(found, name))


def _buckets(numbers: list[float]) -> list[tuple[str, float]]:
    """Prometheus counts in each bucket what fell into those below it, too."""
    bounds, total, buckets = [*map(str, BUCKETS), "+Inf"], 0.0, []
    for bound, number in zip(bounds, numbers, strict=True):
        total += number
        buckets.append((bound, total))
    return buckets
