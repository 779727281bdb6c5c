"""Inbox, outbox, talks and browser chats: played once, sent in order, taken up where they were."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import text

from storage import browsers, inbox, leases, outbox, people, talks
from storage.database import Book
from tests.databases import AT_NOON, Cast, book, cast, talk_of

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
TELEGRAM = ("telegram",)
HELLO: dict[str, Any] = {"text": "Öitä!", "rows": [[["ok", "OK"]]], "empty": None}


def test_a_played_update_is_recognised(book: Book) -> None:
    """By channel and number, few together or many; the same number on another channel is another update."""
    many = [str(number) for number in range(100, 150)]
    with book.transaction() as tx:
        assert inbox.note_new(tx, "telegram", ["7", "8", "7"], AT_NOON) == {"7", "8"}
        assert inbox.note_new(tx, "browser", ["7"], AT_NOON) == {"7"}
        assert inbox.note_new(tx, "telegram", [], AT_NOON) == set()
        assert inbox.note_new(tx, "telegram", [*many, "7", many[0]], AT_NOON) == set(many)
    with book.transaction() as tx:
        assert inbox.note_new(tx, "telegram", ["7", "8", "9", many[5]], AT_NOON) == {"9"}
        assert inbox.note_new(tx, "browser", ["7"], AT_NOON + MINUTE) == set()
        assert inbox.note_new(tx, "telegram", [*many, "10"], AT_NOON) == {"10"}
        assert inbox.forget_before(tx, AT_NOON) == 0
        assert inbox.forget_before(tx, AT_NOON + MINUTE) == 55


def test_a_message_is_claimed_once_and_gone_when_sent(book: Book) -> None:
    """Its text stays in the book no longer than needed."""
    with book.transaction() as tx:
        number = outbox.add(tx, "telegram", "1", HELLO, AT_NOON, talk_id=4)
    with book.transaction() as tx:
        [parcel] = outbox.claim(tx, TELEGRAM, AT_NOON)
        assert (parcel.id, parcel.chat, parcel.screen, parcel.talk_id, parcel.attempts) == (number, "1", HELLO, 4, 0)
        assert outbox.claim(tx, TELEGRAM, AT_NOON) == []
        outbox.settle_sent(tx, parcel.id)
        assert tx.execute(text("SELECT count(*) FROM outbox")).scalar() == 0


def test_two_processes_queue_a_scheduled_message_once(book: Book) -> None:
    """The unique key decides, also after the message has been sent; the transaction goes on."""
    with book.transaction() as tx:
        assert outbox.add(tx, "telegram", "1", HELLO, AT_NOON, unique_key="week:1") is not None
        assert outbox.add(tx, "telegram", "1", HELLO, AT_NOON, unique_key="week:1") is None
        assert outbox.add(tx, "telegram", "1", HELLO, AT_NOON, unique_key="week:2") is not None
    with book.transaction() as tx:
        first, second = outbox.claim(tx, TELEGRAM, AT_NOON)
        outbox.settle_sent(tx, first.id)
        outbox.settle_sent(tx, second.id)
        assert outbox.add(tx, "telegram", "1", HELLO, AT_NOON, unique_key="week:1") is None
        assert tx.execute(text("SELECT status, screen IS NULL AS gone FROM outbox")).all() == [("sent", True)] * 2


def test_nothing_there_is_null_in_sql(book: Book, cast: Cast) -> None:
    """No screen and no message shown are SQL NULL on both databases, not the JSON word null."""
    talk_of(book, cast.aino)
    with book.transaction() as tx:
        number = outbox.add(tx, "telegram", "1", HELLO, AT_NOON)
        outbox.claim(tx, TELEGRAM, AT_NOON)
        assert number is not None
        outbox.settle_refused(tx, number, "x" * 300)
        assert tx.execute(text("SELECT screen IS NULL FROM outbox")).scalar()
        assert tx.execute(text("SELECT shown IS NULL FROM talks")).scalar()
        talks.note_shown(tx, 1, {"message": 5})
        assert not tx.execute(text("SELECT shown IS NULL FROM talks")).scalar()
        talks.note_shown(tx, 1, None)
        assert tx.execute(text("SELECT shown IS NULL FROM talks")).scalar()


def test_nothing_overtakes_in_a_chat(book: Book) -> None:
    """What follows a message under way or put off waits for it; other chats do not."""
    with book.transaction() as tx:
        for chat in ("1", "1", "2"):
            outbox.add(tx, "telegram", chat, HELLO, AT_NOON)
        outbox.add(tx, "browser", "1", HELLO, AT_NOON)
        assert [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON)] == [1, 2, 3]
        outbox.postpone(tx, 1, AT_NOON + MINUTE, "somebody")
        outbox.postpone(tx, 2, AT_NOON, "somebody")
        outbox.settle_sent(tx, 3)
    with book.transaction() as tx:
        assert outbox.claim(tx, TELEGRAM, AT_NOON) == []
        assert outbox.waiting(tx, TELEGRAM) == AT_NOON + MINUTE  # of the first one, which the second waits for
        again = outbox.claim(tx, TELEGRAM, AT_NOON + MINUTE)
        assert [(parcel.id, parcel.attempts) for parcel in again] == [(1, 1), (2, 1)]
        outbox.postpone(tx, 2, AT_NOON, "somebody")
        assert outbox.claim(tx, TELEGRAM, AT_NOON + MINUTE) == []  # the first one is still under way
        assert [parcel.id for parcel in outbox.claim(tx, ("browser",), AT_NOON)] == [4]


def test_many_that_wait_hold_up_nobody_else(book: Book) -> None:
    """However many messages are put off or wait behind one that is, a later one of another chat is claimed at once."""
    with book.transaction() as tx:
        for chat in ("1", "2"):
            for _ in range(20):
                outbox.add(tx, "telegram", chat, HELLO, AT_NOON)
        taken = [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON, limit=40)]
        outbox.requeue(tx, taken, "somebody")
        (first,) = outbox.claim(tx, TELEGRAM, AT_NOON, chat="1", limit=1)
        assert first.id == 1
        outbox.postpone(tx, 1, AT_NOON + MINUTE, "somebody")
        assert [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON, limit=1)] == [21]  # chat 2 is under way
        browser = outbox.add(tx, "browser", "3", HELLO, AT_NOON)
        claimed = outbox.claim(tx, ("telegram", "browser"), AT_NOON, limit=1)
        assert [parcel.id for parcel in claimed] == [browser]
        assert outbox.waiting(tx, ("telegram", "browser")) == AT_NOON + MINUTE


def test_when_the_first_is_due_decides(book: Book) -> None:
    """A message put off behind one that is due, as after a group has moved, goes with it; nothing waits in vain."""
    with book.transaction() as tx:
        for _ in range(2):
            outbox.add(tx, "telegram", "1", HELLO, AT_NOON)
        outbox.requeue(tx, [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON)][:1], "somebody")
        outbox.postpone(tx, 2, AT_NOON + MINUTE, "somebody")
        assert outbox.waiting(tx, TELEGRAM) == AT_NOON
        assert [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON)] == [1, 2]
        assert outbox.waiting(tx, TELEGRAM) is None


def test_a_crash_gives_claims_back(book: Book) -> None:
    """What was under way may have been delivered: it is queued again after a moment; other channels are let be."""
    with book.transaction() as tx:
        outbox.add(tx, "telegram", "1", HELLO, AT_NOON, talk_id=4)
        outbox.add(tx, "browser", "1", HELLO, AT_NOON)
        outbox.claim(tx, ("telegram", "browser"), AT_NOON, by="first")
        assert outbox.waiting(tx, TELEGRAM) is None
    with book.transaction() as tx:
        assert outbox.release(tx, TELEGRAM, "first", AT_NOON) == []  # it is alive
        assert outbox.claim(tx, TELEGRAM, AT_NOON + MINUTE) == []
        assert outbox.release(tx, TELEGRAM, "second", AT_NOON) == []
        assert outbox.doubted(tx, TELEGRAM) == {4}
        assert outbox.claim(tx, ("telegram", "browser"), AT_NOON) == []
        [again] = outbox.claim(tx, ("telegram", "browser"), AT_NOON + outbox.DOUBT)
        assert again.doubtful


def test_a_doubtful_question_goes_when_it_is_answered(book: Book) -> None:
    """The answer shows that it had been delivered; one just being sent again is let be."""
    with book.transaction() as tx:
        for chat in ("1", "2"):
            outbox.add(tx, "telegram", chat, HELLO, AT_NOON, talk_id=int(chat), claimed_by="first")
        outbox.release(tx, TELEGRAM, "second", AT_NOON)
        assert outbox.drop_doubtful(tx, 1) == 1
        assert [parcel.talk_id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON + MINUTE)] == [2]
        assert outbox.drop_doubtful(tx, 2) == 0


def test_an_edit_is_repeated_at_once(book: Book) -> None:
    """Done twice it is the same, so nobody waits for it after a crash."""
    with book.transaction() as tx:
        edit = {"screen": {"text": "x"}, "replaces": {"chat": "1", "message": 5}}
        outbox.add(tx, "telegram", "1", edit, AT_NOON, claimed_by="first")
        outbox.release(tx, TELEGRAM, "second", AT_NOON)
        [parcel] = outbox.claim(tx, TELEGRAM, AT_NOON)
        assert not parcel.doubtful


def test_a_keyed_message_is_never_repeated_unasked(book: Book) -> None:
    """One whose request was not written yet goes out after a crash; one that was is unknown until somebody decides."""
    with book.transaction() as tx:
        first = outbox.add(tx, "telegram", "1", HELLO, AT_NOON, unique_key="week:1", unasked=True, claimed_by="first")
        second = outbox.add(tx, "telegram", "2", HELLO, AT_NOON, unique_key="week:2", unasked=True, claimed_by="first")
        assert first and second
        assert outbox.claim(tx, TELEGRAM, AT_NOON) == []
        assert outbox.begin(tx, second, "first") and not outbox.begin(tx, second, "first")
        assert not outbox.begin(tx, first, "second")
        unknown = [outbox.Unknown(second, "telegram", "2", "week:2")]
        assert outbox.release(tx, TELEGRAM, "second", AT_NOON) == unknown == outbox.unknown(tx)
        assert [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON, by="second")] == [first]
        assert outbox.send_again(tx, second, AT_NOON) and not outbox.send_again(tx, second, AT_NOON)
        assert [parcel.id for parcel in outbox.claim(tx, TELEGRAM, AT_NOON, by="second")] == [second]
        assert not outbox.settle_unknown(tx, second, "first")
        assert outbox.settle_unknown(tx, second, "second")
        assert outbox.give_up(tx, second) and not outbox.give_up(tx, second) and outbox.unknown(tx) == []
        assert outbox.add(tx, "telegram", "2", HELLO, AT_NOON, unique_key="week:2") is None


def test_many_at_once(book: Book) -> None:
    """One statement; the ids come in the order of the messages."""
    with book.transaction() as tx:
        assert outbox.add_all(tx, []) == []
        rows = [outbox.new_row("telegram", str(n), {"n": n}, AT_NOON) for n in range(50)]
        ids = outbox.add_all(tx, rows)
        found = {parcel.id: parcel.screen["n"] for parcel in outbox.claim(tx, TELEGRAM, AT_NOON)}
        assert [found[number] for number in ids] == list(range(50))


def test_updates_wait_behind_one_that_failed(book: Book) -> None:
    """Chat by chat, in order; set aside, its content is gone and what the owner needs stays."""
    with book.transaction() as tx:
        inbox.hold(tx, "telegram", "1", "7", {"text": "a"}, AT_NOON, due_at=AT_NOON + MINUTE, failure="KeyError at x:1")
        inbox.hold(tx, "telegram", "1", "8", {"text": "b"}, AT_NOON)
        inbox.hold(tx, "telegram", "2", "9", {"text": "c"}, AT_NOON, failure="y" * 300)
        assert inbox.chats_held(tx) == {("telegram", "1"), ("telegram", "2")}
        assert inbox.held_due(tx, AT_NOON) == [("telegram", "2")] and inbox.held_next(tx) == AT_NOON
        first = inbox.held(tx, "telegram", "1")
        assert first is not None and (first.raw, first.tries) == ({"text": "a"}, 1)
        inbox.try_later(tx, first.id, AT_NOON + 2 * MINUTE, "KeyError at x:1")
        inbox.set_aside(tx, first.id, "KeyError at x:1", 4, "# a story")
        second = inbox.held(tx, "telegram", "1")
        assert second is not None and second.raw == {"text": "b"}
        inbox.let_go(tx, second.id)
        assert inbox.held(tx, "telegram", "1") is None
        assert inbox.count_held(tx) == {"waiting": 1, "set_aside": 1}
        row = tx.execute(inbox.held_updates.select().where(inbox.held_updates.c.id == first.id)).one()
        assert (row.raw, row.tries, row.talk_id, row.story) == (None, 3, 4, "# a story")
        assert inbox.forget_held_before(tx, AT_NOON + MINUTE) == 1


def test_a_lease_is_one_holders(book: Book) -> None:
    """Until its time is over, it is given back, or its holder is known to have ended."""
    with book.transaction() as tx:
        def take(holder: str, minutes: int, gone: str | None = None) -> str:
            return leases.take(tx, "telegram:1", holder, AT_NOON + minutes * MINUTE, MINUTE, gone=gone)

        assert leases.holder_of(tx, "telegram:1") is None
        assert take("first", 0) == "first" and take("second", 0) == "first" and take("first", 1) == "first"
        assert take("second", 2) == "second" and take("first", 2) == "second"
        assert take("third", 2, gone="first") == "second" and take("third", 2, gone="second") == "third"
        leases.give_back(tx, "telegram:1", "second")
        assert take("first", 2) == "third"
        leases.give_back(tx, "telegram:1", "third")
        assert take("first", 2) == "first"


def test_settled_messages_are_pruned(book: Book) -> None:
    """Refused ones keep their reason until then, never their text."""
    with book.transaction() as tx:
        outbox.add(tx, "telegram", "1", HELLO, AT_NOON)
        outbox.add(tx, "telegram", "2", HELLO, AT_NOON)
        outbox.claim(tx, TELEGRAM, AT_NOON, limit=1)
        outbox.settle_refused(tx, 1, "bot was blocked")
        assert tx.execute(text("SELECT refusal FROM outbox WHERE id = 1")).scalar() == "bot was blocked"
        assert outbox.forget_before(tx, AT_NOON + DAY) == 1
        assert outbox.forget_before(tx, AT_NOON + DAY) == 0


def test_a_talk_comes_back_as_it_was_stored(book: Book, cast: Cast) -> None:
    """Record, arguments and the message that shows it, whatever plain data they hold."""
    with book.transaction() as tx:
        who = people.meet(tx, "telegram", "4503599627370495", "fi", AT_NOON)
        opened = talks.open_talk(tx, who.identity_id, None, "telegram", "4503599627370495", "hello", [1, None, "ä"],
                                 "session:3", AT_NOON)
        opened.record = {"answers": [["held", "as_planned", None]], "count": 2**40, "share": 0.5, "yes": True}
        opened.shown, opened.member_id, opened.touched_at = {"message": 5}, cast.aino, AT_NOON + MINUTE
        talks.store(tx, opened)
    with book.transaction() as tx:
        assert talks.talk(tx, opened.id) == opened
        assert talks.talk(tx, 99) is None


def test_open_talks_of_a_person(book: Book, cast: Cast) -> None:
    """Those on all of the member's channels, the one last touched first; a stranger's are their own."""
    with book.transaction() as tx:
        telegram = people.meet(tx, "telegram", "1", None, AT_NOON).identity_id
        browser = people.meet(tx, "browser", "b", None, AT_NOON).identity_id

        def opened(identity: int, member: int | None, minutes: int) -> talks.TalkRow:
            return talks.open_talk(tx, identity, member, "x", "x", "hello", [], "session:1", AT_NOON + minutes * MINUTE)

        first, second = opened(telegram, cast.aino, 1), opened(browser, cast.aino, 3)
        stranger, done = opened(browser, None, 2), opened(telegram, cast.aino, 9)
        second.status, done.status = "aside", "done"
        talks.store(tx, second)
        talks.store(tx, done)
        assert [row.id for row in talks.open_talks(tx, telegram, cast.aino)] == [second.id, first.id]
        assert [row.id for row in talks.open_talks(tx, browser, None)] == [second.id, stranger.id]
        assert [row.id for row in talks.talks_about(tx, "session:1")] == [first.id, second.id, stranger.id]


def test_talks_expire_and_are_erased(book: Book, cast: Cast) -> None:
    """Half-filled ones wait fourteen days; closed ones go with all their answers."""
    number = talk_of(book, cast.aino)
    with book.transaction() as tx:
        assert talks.expired(tx, AT_NOON + talks.KEPT - MINUTE) == []
        [row] = talks.expired(tx, AT_NOON + talks.KEPT)
        assert talks.erase_before(tx, AT_NOON + 99 * DAY) == 0  # still open
        row.status = "expired"
        talks.store(tx, row)
        assert talks.erase_before(tx, AT_NOON) == 0
        assert talks.erase_before(tx, AT_NOON + MINUTE) == 1
        assert talks.talk(tx, number) is None


def test_a_browser_is_known_by_its_cookie(book: Book) -> None:
    """And noted as seen once an hour, not at every look."""
    with book.transaction() as tx:
        browsers.open_browser(tx, "hash", "chat", AT_NOON)
        assert browsers.chat_behind(tx, "hash", AT_NOON + 30 * MINUTE) == "chat"
        assert browsers.chat_behind(tx, "other", AT_NOON) is None
        assert tx.execute(browsers.browsers.select()).one().seen_at == AT_NOON
        browsers.chat_behind(tx, "hash", AT_NOON + 61 * MINUTE)
        assert tx.execute(browsers.browsers.select()).one().seen_at == AT_NOON + 61 * MINUTE


def test_a_reload_finds_the_last_lines(book: Book) -> None:
    """The newest sixty of one's own chat; numbers only ever grow, also after everything was erased."""
    with book.transaction() as tx:
        numbers = [browsers.add_line(tx, chat, {"n": n}, AT_NOON) for n in range(65) for chat in ("a", "b")]
        mine = browsers.lines_after(tx, "a", 0)
        assert [line["n"] for _, line in mine] == list(range(5, 65))
        assert browsers.lines_after(tx, "a", mine[-1][0]) == []
        assert browsers.line(tx, "a", mine[0][0]) == {"n": 5}
        assert browsers.line(tx, "b", mine[0][0]) is None
        assert browsers.forget_before(tx, AT_NOON + MINUTE) == 120
    with book.transaction() as tx:
        assert browsers.add_line(tx, "a", {"n": 0}, AT_NOON) > max(numbers)
