"""What /metrics says: numbers of a running Logbook, of nobody in particular, at next to no cost while people wait."""

from __future__ import annotations

import re
import subprocess
import sys
import timeit
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_SUBMITTED, JobSubmissionEvent
from prometheus_client.parser import text_string_to_metric_families

from bot.app import App
from bot.channels import Incoming
from bot.metrics import BUCKETS, KINDS, REASONS, Gauges, Metrics, gauges, kind_of, reason_of
from bot.settings import Settings
from bot.timetable import schedule
from storage import inbox, outbox
from storage.database import Book
from tests.databases import Cast, book, cast, talk_of  # noqa: F401
from tests.stories import START, Clock

ROOT = Path(__file__).parent.parent


def samples(text: str) -> dict[tuple[str, tuple[str, ...]], float]:
    """Every number of the page, by its name and its labels' values, as Prometheus itself reads it."""
    return {(sample.name, tuple(sample.labels.values())): sample.value
            for family in text_string_to_metric_families(text) for sample in family.samples}


def test_what_is_counted() -> None:
    """Updates, replies, refusals, sends and missed jobs, each under its name."""
    metrics = Metrics()
    metrics.update("telegram", "tap")
    metrics.update("telegram", "tap")
    metrics.update("browser", "what is this")
    for seconds in (0.04, 0.4, 0.4, 99):
        metrics.replied("telegram", seconds)
    metrics.refused("telegram", "Forbidden: bot was blocked by the user")
    metrics.sent("telegram")
    metrics.job_missed()
    said = samples(metrics.text(Gauges(outbox_waiting=3, outbox_oldest_seconds=61.5, updates_held=2), True))
    assert said["logbook_updates_total", ("telegram", "tap")] == 2
    assert said["logbook_updates_total", ("browser", "other")] == 1
    assert said["logbook_messages_refused_total", ("telegram", "blocked")] == 1
    assert said["logbook_messages_sent_total", ("telegram",)] == 1
    assert said["logbook_jobs_missed_total", ()] == 1
    buckets = [said["logbook_reply_seconds_bucket", ("telegram", bound)] for bound in [*map(str, BUCKETS), "+Inf"]]
    assert buckets == [1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 4]
    assert said["logbook_reply_seconds_count", ("telegram",)] == 4
    assert abs(said["logbook_reply_seconds_sum", ("telegram",)] - 99.84) < 1e-9
    assert (said["logbook_outbox_waiting", ()], said["logbook_outbox_oldest_seconds", ()]) == (3, 61.5)
    assert (said["logbook_updates_held", ()], said["logbook_lease_held", ()]) == (2, 1)
    assert said["process_resident_memory_bytes", ()] > 0


def test_a_book_that_cannot_be_read() -> None:
    """Then the page says so, and what is counted in memory is told all the same; without Telegram there is no lease."""
    said = samples(Metrics().text(None, None))
    assert said["logbook_book_readable", ()] == 0 and said["logbook_jobs_missed_total", ()] == 0
    assert not [name for name, _ in said if name in ("logbook_outbox_waiting", "logbook_lease_held")]


def test_labels_are_few() -> None:
    """Kinds and reasons are a short list, whatever comes in; what a channel says is nowhere quoted."""
    metrics = Metrics()
    for number in range(1000):
        metrics.update("telegram", f"kind {number}")
        metrics.refused("telegram", f"Forbidden: user {number} is on strike")
    text = metrics.text(Gauges(), False)
    assert "strike" not in text and len(samples(text)) < 60
    told = {"blocked": "Forbidden: bot was blocked by the user", "removed": "Forbidden: bot was kicked from the group",
            "deactivated": "Forbidden: user is deactivated", "not_found": "Bad Request: chat not found",
            "too_fast": "Too Many Requests: retry after 5", "network": "TimedOut", "other": "something else",
            "moved": "Bad Request: group chat was upgraded to a supergroup chat",
            "not_allowed": "Bad Request: not enough rights to send text messages to the chat"}
    assert {reason: reason_of(said) for reason, said in told.items()} == {reason: reason for reason in told}
    assert all(reason_of(reason) == reason for reason in REASONS)


def test_kinds() -> None:
    """Whatever a channel hands over is of one kind."""
    assert [kind_of(Incoming("browser", "1", "a", "a", **{kind: "x"})) for kind in KINDS[:-1]] == list(KINDS[:-1])
    assert kind_of(Incoming("browser", "1", "a", "a")) == "other"


def test_gauges(book: Book, cast: Cast) -> None:  # noqa: F811
    """What waits, what is stuck and what nobody knows of is counted in the book at the moment of the look."""
    now = datetime(2026, 5, 15, 9, 30, tzinfo=UTC)
    with book.reading() as tx:
        assert gauges(tx, now) == Gauges()
    talk_of(book, cast.aino)
    with book.transaction() as tx:
        for minutes, key in ((20, None), (10, None), (5, "week:1"), (-10, None)):
            outbox.add(tx, "telegram", f"{minutes}", {"screen": {}}, now - timedelta(minutes=minutes), unique_key=key)
        keyed = outbox.claim(tx, ("telegram",), now, chat="5")[0]
        outbox.settle_unknown(tx, keyed.id, "somebody")
        refused = outbox.claim(tx, ("telegram",), now, chat="10")[0]
        outbox.settle_refused(tx, refused.id, "blocked")
        inbox.hold(tx, "telegram", "1", "7", {}, now, failure="KeyError")
        inbox.hold(tx, "telegram", "1", "8", {}, now)
        held = inbox.held(tx, "telegram", "1")
        assert held is not None
        inbox.set_aside(tx, held.id, "KeyError", None, None)
    with book.reading() as tx:
        assert gauges(tx, now) == Gauges(
            outbox_waiting=2, outbox_oldest_seconds=1200.0, talks_open=1, updates_held=1, updates_set_aside=1,
            deliveries_unknown=1, deliveries_failed=1)


async def test_the_page(tmp_path: Path) -> None:
    """Served beside /healthz, to whoever asks under whatever name, as a kind of page that Prometheus takes."""
    async with App(Settings(home=tmp_path, web_port=0), Clock()) as app:
        async with httpx.AsyncClient(base_url=app.browser.address) as page:
            answer = await page.get("/metrics", headers={"Host": "logbook.internal:8080"})
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        assert samples(answer.text)["logbook_book_readable", ()] == 1
        assert not [name for name, _ in samples(answer.text) if name == "logbook_lease_held"]


async def test_jobs_missed() -> None:
    """Times at which the clock should have woken and slept, or was not done with the last, are counted, also those
    that are made up for in one go; what is due is a row, so nothing is lost by it."""
    metrics = Metrics()

    async def nothing() -> None:
        pass

    waker = schedule(nothing, nothing, metrics.job_missed)
    waker.start(paused=True)

    def said(code: int, minutes: int) -> float:
        waker._dispatch_event(JobSubmissionEvent(code, "tick", "default", [START + timedelta(minutes=minutes)]))
        return samples(metrics.text(None, None))["logbook_jobs_missed_total", ()]

    assert [said(EVENT_JOB_SUBMITTED, minutes) for minutes in (0, 1, 2, 62, 63)] == [0, 0, 0, 59, 59]
    assert said(EVENT_JOB_MAX_INSTANCES, 64) == 60
    waker.shutdown(wait=False)


def test_counting_is_cheap() -> None:
    """A few microseconds a call, even when the machine is busy otherwise: the best of many rounds counts."""
    metrics = Metrics()
    for count in (lambda: metrics.update("telegram", "tap"), lambda: metrics.replied("telegram", 0.3),
                  lambda: metrics.refused("telegram", "blocked"), lambda: metrics.sent("telegram"), metrics.job_missed):
        assert min(timeit.repeat(count, number=1000, repeat=20)) / 1000 < 5e-6


def test_nothing_is_loaded_before_the_first_look() -> None:
    """A start does not pay for prometheus-client."""
    code = "import sys; from bot.metrics import Metrics; Metrics().sent('x'); print('prometheus_client' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr


def test_no_label_names_anybody() -> None:
    """Labels are the channel, the kind, the reason and the bucket; never a person, a chat or a unit."""
    metrics = Metrics()
    metrics.update("telegram", "tap")
    metrics.replied("telegram", 1)
    metrics.refused("telegram", "blocked")
    metrics.sent("telegram")
    assert set(re.findall(r"(\w+)=\"", metrics.text(Gauges(), True))) == {"channel", "kind", "reason", "le"}
