"""`logbook doctor`: looks at everything that can be wrong, says what it found and the way out. Changes nothing.

It may run while the program runs: it reads the book, and asks Telegram only what disturbs no poller.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener
from zoneinfo import ZoneInfo

from bot import lease
from bot.settings import Settings, SettingsError, unknown_settings
from conversations.words import FOLDER, LANGUAGES, words
from storage import chats, inbox, outbox, people, units
from storage.database import HEAD, Book, BookError, check_usable, explained, open_book, version_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

Level = Literal["ok", "look", "bad"]
Clock = Callable[[], datetime]

STUCK = timedelta(minutes=10)
OVERDUE = timedelta(hours=1)
CLOCK_OFF = timedelta(minutes=1)
LITTLE_ROOM, NO_ROOM = 1024**3, 100 * 1024**2
"""Bytes free."""
PATIENCE = 10
"""Seconds for one answer of Telegram's."""


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's."""

    level: Level
    what: str
    found: str
    way_out: str = ""

    def line(self) -> str:
        return f"{self.level:<4}  {self.what}: {self.found}{f' Way out: {self.way_out}' if self.way_out else ''}"


def examine(settings: Settings, clock: Clock) -> Iterator[Finding]:
    """Every check, one after the other; one that cannot be made is a finding itself."""
    yield from _guarded("settings", lambda: about_settings(settings))
    yield from _guarded("key", lambda: about_key(settings))
    yield from _guarded("disk", lambda: about_disk(settings.home))
    yield from _guarded("languages", about_languages)
    yield from _guarded("fonts", about_fonts)
    yield from _guarded("program", lambda: about_program(settings))
    book: list[Book] = []
    yield from _guarded("database", lambda: about_database(settings, book))
    yield from _guarded("telegram", lambda: about_telegram(settings, clock))
    for opened in book:
        with opened.reading() as tx:
            for what, check in (("time zones", about_zones), ("outbox", about_outbox), ("held updates", about_held),
                                ("reach", about_reach), ("due", about_due)):
                yield from _guarded(what, lambda check=check: check(tx, clock()))  # type: ignore[misc]
            yield from _guarded("lease", lambda: about_lease(tx, settings, clock()))
        opened.close()


def _guarded(what: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    try:
        yield from check()
    except (BookError, SettingsError) as error:
        yield Finding("bad", what, str(error))
    except Exception as error:
        yield Finding("bad", what, f"cannot be looked at ({type(error).__name__}).")


# This computer

def about_settings(settings: Settings) -> Iterator[Finding]:
    """Which are set, by name; what is no setting; what does not go together."""
    named = sorted(f"LOGBOOK_{name.upper()}" for name in settings.model_fields_set)
    unset = sorted(f"LOGBOOK_{name.upper()}" for name in Settings.model_fields if name not in settings.model_fields_set)
    yield Finding("ok", "settings", f"set: {', '.join(named) or 'none'}; by default: {', '.join(unset) or 'none'}.")
    for line in unknown_settings():
        yield Finding("look", "settings", line, "correct its name, or take it away.")
    if settings.web_host not in ("127.0.0.1", "::1", "localhost") and not settings.web_url.startswith("https://"):
        yield Finding("look", "settings", f"LOGBOOK_WEB_HOST {settings.web_host} may be reached without HTTPS.",
                      "put a proxy that speaks HTTPS before it, and set LOGBOOK_WEB_URL to its address.")


def about_key(settings: Settings) -> Iterator[Finding]:
    """seal.key: there, whole, and nobody else's to read."""
    path = settings.home / "seal.key"
    if not path.exists():
        yield Finding("look", "key", f"{path} is not there.", "it is made at the first start; if this Logbook has run "
                      "before, put it back from the backup, or codes given out so far open nothing.")
        return
    mode, size = stat.S_IMODE(path.stat().st_mode), path.stat().st_size
    if size < 16:
        yield Finding("bad", "key", f"{path} is damaged ({size} bytes).", "put the one from the backup back.")
    elif mode & 0o077:
        yield Finding("bad", "key", f"{path} can be read by others ({mode:04o}).", f"chmod 600 {path}")
    else:
        yield Finding("ok", "key", f"{path}, readable by its owner alone.")


def about_disk(home: Path) -> Iterator[Finding]:
    """Room in LOGBOOK_HOME."""
    if not home.is_dir():
        yield Finding("look", "disk", f"LOGBOOK_HOME {home} is not there.", "it is made at the first start.")
        return
    if not os.access(home, os.W_OK):
        yield Finding("bad", "disk", f"LOGBOOK_HOME {home} cannot be written.", "let this user write there (chown).")
        return
    free = shutil.disk_usage(home).free
    level: Level = "bad" if free < NO_ROOM else "look" if free < LITTLE_ROOM else "ok"
    yield Finding(level, "disk", f"{_size(free)} free in {home}.", "" if level == "ok" else "free some space.")


def _size(size: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def about_languages() -> Iterator[Finding]:
    """Every text in every language."""
    texts = {language: _keys(language) for language in LANGUAGES}
    every = set().union(*texts.values())
    missing = {language: sorted(every - keys) for language, keys in texts.items() if every - keys}
    for language, keys in missing.items():
        yield Finding("bad", "languages", f"{language}.ftl lacks {len(keys)} texts, {keys[0]} among them.",
                      "install Logbook again.")
    if not missing:
        yield Finding("ok", "languages", f"{', '.join(LANGUAGES)}: {len(every)} texts each.")


def _keys(language: str) -> set[str]:
    lines = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8").splitlines()
    keys = {line.partition("=")[0].strip() for line in lines if line[:1].isalpha() and "=" in line}
    return {key for key in keys if words(language).has(key)}


def about_fonts() -> Iterator[Finding]:
    """The pictures' fonts, with every letter of every language."""
    if find_spec("matplotlib") is None:
        yield Finding("bad", "fonts", "matplotlib is not installed.", "make environment")
        return
    from reports import pen

    there = pen.signs()
    letters = {sign for language in LANGUAGES for sign in (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
               if sign.isalpha()}
    if lacking := sorted(sign for sign in letters if ord(sign) not in there):
        yield Finding("bad", "fonts", f"no glyph for {' '.join(lacking[:20])}.", "install matplotlib again.")
    else:
        yield Finding("ok", "fonts", f"DejaVu Sans has all {len(letters)} letters of the languages.")


def about_program(settings: Settings) -> Iterator[Finding]:
    """Whether `logbook run` answers on its port, and what it says of itself."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.web_host, settings.web_host)
    address = f"http://{f'[{host}]' if ':' in host else host}:{settings.web_port}"
    try:
        ready, _ = _ask(f"{address}/readyz", straight=True)
        said = json.loads(ready)
        page, _ = _ask(f"{address}/metrics", straight=True)
    except (OSError, ValueError):
        yield Finding("look", "program", f"nothing of Logbook's answers on {address}.",
                      "logbook run, unless it is stopped on purpose or has another LOGBOOK_WEB_PORT.")
        return
    if said.get("status") != "ok":
        yield Finding("bad", "program", f"runs on {address} and is not ready (database: {said.get('database')}, "
                      f"telegram: {said.get('telegram')}).", "its log says why.")
    else:
        telegram = said.get("telegram")
        yield Finding("ok", "program", f"runs on {address}" + (
            f", telegram: {telegram}." if isinstance(telegram, str) else "."))
    missed = next((float(line.rpartition(" ")[2]) for line in page.decode().splitlines()
                   if line.startswith("logbook_jobs_missed_total ")), 0.0)
    if missed:
        yield Finding("look", "program", f"its clock has not woken {missed:.0f} times since it was started.",
                      "nothing is lost, what was due came later; a computer that sleeps or is overloaded is the cause.")


def _ask(url: str, *, straight: bool = False) -> tuple[bytes, str]:
    """(body, Date header) of an answer, also of a refusal. Raises OSError; `straight`: past any proxy."""
    handlers = [ProxyHandler({})] if straight else []
    if url.startswith("https:"):
        import ssl
        from urllib.request import HTTPSHandler

        authorities = os.environ.get("SSL_CERT_FILE")
        if not authorities and find_spec("certifi"):
            import certifi

            authorities = certifi.where()
        handlers.append(HTTPSHandler(context=ssl.create_default_context(cafile=authorities)))  # type: ignore[arg-type]
    try:
        with build_opener(*handlers).open(Request(url), timeout=PATIENCE) as answer:
            return answer.read(), answer.headers.get("Date", "")
    except HTTPError as refusal:
        return refusal.read(), refusal.headers.get("Date", "")


# The database

def about_database(settings: Settings, opened: list[Book]) -> Iterator[Finding]:
    """Usable, whole, of our version; an open one is left in `opened`."""
    book = open_book(settings.database)
    lite = book.engine.dialect.name == "sqlite"
    file = Path(book.engine.url.database or "")
    if lite and "file:" not in str(file) and not file.exists():
        yield Finding("bad", "database", f"{file} is not there.", "logbook run, or logbook migrate, makes it.")
        return
    check_usable(book)  # raises what is wrong in one line with its way out
    version = version_of(book)
    if version != HEAD:
        yield Finding("bad", "database", f"is of version {version or 'none'}, this program needs {HEAD}.",
                      "logbook migrate, after a backup.")
        book.close()
        return
    opened.append(book)
    try:
        with book.reading() as tx:
            yield from (_about_sqlite(tx, file) if lite else _about_postgresql(tx))
    except Exception as error:
        raise explained(error, book) from error


def _about_sqlite(tx: Connection, file: Path) -> Iterator[Finding]:
    size = sum(one.stat().st_size for one in (file, Path(f"{file}-wal")) if one.exists())
    mode = str(tx.exec_driver_sql("PRAGMA journal_mode").scalar())
    if (said := tx.exec_driver_sql("PRAGMA quick_check(1)").scalar()) != "ok":
        told = " ".join(str(said).split())[:80]
        yield Finding("bad", "database", f"{file} is damaged ({told}).", "restore the newest backup.")
    elif mode != "wal":
        yield Finding("bad", "database", f"{file} has no write-ahead log (journal_mode {mode}).",
                      "put it on a local disk: network folders cannot keep one, and \"database is locked\" follows.")
    else:
        yield Finding("ok", "database", f"{file}, whole, version {HEAD}, write-ahead log, {_size(size)}.")


def _about_postgresql(tx: Connection) -> Iterator[Finding]:
    size = float(tx.exec_driver_sql("SELECT pg_database_size(current_database())").scalar() or 0)
    server = str(tx.exec_driver_sql("SHOW server_version").scalar()).partition(" ")[0]
    yield Finding("ok", "database", f"PostgreSQL {server}, version {HEAD}, {_size(size)}.")


def about_zones(tx: Connection, now: datetime) -> Iterator[Finding]:
    """The time zone of every organisation is known here."""
    names = sorted({row[0] for row in tx.execute(
        units.organisations.select().with_only_columns(units.organisations.c.time_zone))})
    unknown = []
    for name in names:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            unknown.append(name)
    if unknown:
        yield Finding("bad", "time zones", f"unknown here: {', '.join(unknown)}.",
                      "install the package tzdata anew (make environment).")
    else:
        yield Finding("ok", "time zones", f"{', '.join(names) or 'no organisation yet'}.")


def about_outbox(tx: Connection, now: datetime) -> Iterator[Finding]:
    """What waits too long, what a courier that has ended still has, what nobody knows of, what was refused."""
    row, well = outbox.outbox.c, True
    late = tx.execute(outbox.outbox.select().with_only_columns(row.channel).where(
        row.status.in_(("queued", "sending")), row.due_at <= now - STUCK)).scalars().all()
    if late:
        well = False
        yield Finding("bad", "outbox", f"{len(late)} messages ({_listed(late)}) are due for over 10 minutes.",
                      "is logbook run up, and does it reach Telegram? Its log names what keeps it.")
    claimed = tx.execute(outbox.outbox.select().with_only_columns(row.claimed_by).where(
        row.claimed_by.is_not(None), row.status.in_(("queued", "sending")))).scalars().all()
    if dead := [name for name in claimed if lease.has_ended(name)]:
        well = False
        yield Finding("look", "outbox", f"{len(dead)} messages were in the hands of {lease.told(dead[0])}, which has "
                      "ended.", "the next logbook run takes them over by itself.")
    if unknown := outbox.unknown(tx):
        well = False
        yield Finding("look", "outbox", f"of {len(unknown)} scheduled messages nobody knows whether they arrived.",
                      "look into the team's chat; the mentor has been asked whether to send it again.")
    refused = tx.execute(outbox.outbox.select().with_only_columns(row.refusal).where(
        row.status == "failed", row.created_at > now - timedelta(days=1))).scalars().all()
    moved = [said for said in refused if said and "upgraded" in said]
    if moved:
        well = False
        yield Finding("look", "outbox", f"{len(moved)} messages went to a group that is a supergroup by now, under "
                      "another number.", "/unit, Team chat, and bind it anew.")
    if others := len(refused) - len(moved):
        well = False
        yield Finding("look", "outbox", f"{others} messages of the last day were refused for good.",
                      "/metrics counts them by reason; blocked or left people come back by writing to the bot.")
    if well:
        yield Finding("ok", "outbox", "nothing is stuck, nothing is unknown.")


def _listed(names: Any) -> str:
    return ", ".join(f"{name} {list(names).count(name)}" for name in sorted(set(names)))


def about_held(tx: Connection, now: datetime) -> Iterator[Finding]:
    """Updates that failed, with the place in the program, and how to see their story."""
    counted, row = inbox.count_held(tx), inbox.held_updates.c
    if not any(counted.values()):
        yield Finding("ok", "held updates", "none.")
    for held in tx.execute(inbox.held_updates.select().where(row.failure.is_not(None)).order_by(row.id).limit(20)):
        print_it = f"logbook talk --repro {held.talk_id} prints its talk as a story; " if held.talk_id else ""
        if held.status == "set_aside":
            yield Finding("bad", "held updates", f"one of {held.channel} failed {held.tries} times and was set aside "
                          f"({held.failure}).", f"{print_it}mend the script, or report it with that story.")
        else:
            yield Finding("look", "held updates", f"one of {held.channel} has failed {held.tries} times and is tried "
                          f"again ({held.failure}).", f"{print_it}its chat waits until then.")


def about_reach(tx: Connection, now: datetime) -> Iterator[Finding]:
    """People and team chats that cannot be written to; counted, never named."""
    lost = len(tx.execute(people.identities.select().with_only_columns(people.identities.c.id).where(
        people.identities.c.unreachable_at.is_not(None), people.identities.c.member_id.is_not(None))).all())
    silent = len(tx.execute(chats.team_chats.select().with_only_columns(chats.team_chats.c.id).where(
        chats.team_chats.c.unreachable_at.is_not(None))).all())
    if lost:
        yield Finding("look", "reach", f"{lost} members' chats cannot be written to: the bot is blocked there.",
                      "who writes to the bot again is reached again; until then nobody is reminded there.")
    if silent:
        yield Finding("look", "reach", f"{silent} team chats cannot be written to: the bot is out, or they moved.",
                      "a mentor adds the bot again: /unit, Team chat.")
    if not lost and not silent:
        yield Finding("ok", "reach", "everybody and every team chat can be written to.")


def about_due(tx: Connection, now: datetime) -> Iterator[Finding]:
    """Whether the clock wakes: what is due is a row, so a missed time shows as one that is overdue."""
    chat = chats.team_chats.c
    late = len(tx.execute(chats.team_chats.select().with_only_columns(chat.id).where(
        chat.next_due_at <= now - OVERDUE, chat.unreachable_at.is_(None))).all())
    if late:
        yield Finding("bad", "due", f"{late} team chats wait for their week for over an hour.",
                      "is logbook run up? What is due is made up for once when it wakes.")
    else:
        yield Finding("ok", "due", "nothing is overdue.")


def about_lease(tx: Connection, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Which process listens to Telegram with this token."""
    if settings.telegram_token is None:
        return
    seen = lease.look_up(tx, lease.bot_lease(settings.telegram_token.get_secret_value()))
    if seen is None:
        yield Finding("look", "lease", "no process listens to Telegram with this token.", "logbook run")
    elif lease.has_ended(seen.holder):
        yield Finding("look", "lease", f"{lease.told(seen.holder)} listened to Telegram and has ended without a word.",
                      "the next logbook run takes over at once.")
    elif seen.until <= now:
        yield Finding("look", "lease", f"{lease.told(seen.holder)} has not renewed its lease since "
                      f"{seen.until - lease.LASTS:%Y-%m-%d %H:%M} UTC.",
                      "it hangs or is gone; any other logbook run takes over by itself.")
    else:
        yield Finding("ok", "lease", f"{lease.told(seen.holder)} listens to Telegram; if its log speaks of a conflict "
                      "all the same, another program uses the token: /revoke at @BotFather makes a new one.")


# Telegram

def about_telegram(settings: Settings, clock: Clock) -> Iterator[Finding]:
    """Library, token, groups, webhook, and this computer's clock against Telegram's."""
    if settings.telegram_token is None:
        yield Finding("ok", "telegram", "off: LOGBOOK_TELEGRAM_TOKEN is not set.")
        return
    library = settings.telegram_library
    if find_spec({"ptb": "telegram"}.get(library, library)) is None:
        yield Finding("bad", "telegram", f"the library {library} is not installed.", f"pip install logbook[{library}]")
    from bot.channels.telegram_wire import check_token

    token = settings.telegram_token.get_secret_value()
    check_token(token)
    base = f"{settings.telegram_api_url}/bot{token}"
    try:
        me, date = _call(base, "getMe")
        hook, _ = _call(base, "getWebhookInfo")
    except Refusal as refusal:
        yield Finding("bad", "telegram", f"refuses the token ({refusal}).",
                      "set LOGBOOK_TELEGRAM_TOKEN to the one @BotFather shows (/mybots, API Token).")
        return
    except (OSError, ValueError) as error:
        yield Finding("bad", "telegram", f"does not answer at {urlsplit(settings.telegram_api_url).hostname} "
                      f"({type(error).__name__}).", "check the network, a proxy, and LOGBOOK_TELEGRAM_API_URL.")
        return
    yield Finding("ok", "telegram", f"knows the token: @{me.get('username')}, library {library}.")
    yield from _about_groups(me)
    yield from _about_webhook(settings, hook, clock())
    yield from _about_clock(date, clock())


class Refusal(Exception):
    """What Telegram says to a call that is not ok."""


def _call(base: str, method: str) -> tuple[dict[str, Any], str]:
    """(result, Date header). Raises Refusal, OSError or ValueError; none of them names the address."""
    body, date = _ask(f"{base}/{method}")
    said = json.loads(body)
    if not said.get("ok"):
        raise Refusal(str(said.get("description", "unknown"))[:80])
    return said["result"], date


def _about_groups(me: dict[str, Any]) -> Iterator[Finding]:
    if me.get("can_read_all_group_messages"):
        yield Finding("look", "groups", "privacy mode is off, so the bot is sent everything that is said in groups.",
                      "@BotFather, /setprivacy, Enable; then remove the bot from its groups and add it again.")
    elif not me.get("can_join_groups", True):
        yield Finding("look", "groups", "the bot cannot be added to groups, so there are no team chats.",
                      "@BotFather, /setjoingroups, Enable.")
    else:
        yield Finding("ok", "groups", "can be joined; privacy mode is on, which commands and buttons do not mind.")


def _about_webhook(settings: Settings, hook: dict[str, Any], now: datetime) -> Iterator[Finding]:
    wanted, there = _webhook_wanted(settings), str(hook.get("url", ""))
    waiting = f"{hook.get('pending_update_count', 0)} updates wait"
    if there != wanted:
        what = f"a webhook at {urlsplit(there).hostname} is set" if there else "no webhook is set"
        mode = f"LOGBOOK_TELEGRAM_MODE is {settings.telegram_mode}"
        yield Finding("bad", "webhook", f"{what}, and {mode}; {waiting}.", "the next logbook run sets it right; if it "
                      "comes back, another program uses the token: /revoke at @BotFather.")
    elif wanted and now.timestamp() - float(hook.get("last_error_date", 0)) < 3600:
        said = str(hook.get("last_error_message", ""))[:100]
        yield Finding("bad", "webhook", f"Telegram could not deliver within the last hour ({said}); {waiting}.",
                      "is LOGBOOK_WEBHOOK_URL reached from outside, with a good certificate, and logbook run up?")
    else:
        yield Finding("ok", "webhook", f"{'as set' if wanted else 'none, as polling needs'}; {waiting}.")


def _webhook_wanted(settings: Settings) -> str:
    """The address Telegram should post to; empty while updates are fetched."""
    from bot.channels.telegram_webhook import Webhook

    return Webhook(settings.webhook_url, "").address if settings.telegram_mode == "webhook" else ""


def _about_clock(date: str, now: datetime) -> Iterator[Finding]:
    """A clock that is off asks at the wrong hour, and takes leases for over that are not."""
    try:
        off = now - parsedate_to_datetime(date).astimezone(UTC)
    except (TypeError, ValueError):
        yield Finding("look", "clock", "Telegram's answer has no date to compare with.")
        return
    if abs(off) > CLOCK_OFF:
        side = "ahead of" if off > timedelta() else "behind"
        yield Finding("bad", "clock", f"is {abs(off).total_seconds():.0f} s {side} Telegram's.",
                      "set it, and let the system keep it (NTP).")
    else:
        yield Finding("ok", "clock", "agrees with Telegram's.")
