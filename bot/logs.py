"""The log, and what it may hold: what happened, where and how often; no text of anybody's, no name, no secret.

Our own lines are events with facts. A fact whose key is not known here is told by its shape alone, and whatever looks
like a secret is taken out of every value. Of what libraries log only the logger, the place and the constant part of
the message is kept: at some levels they log whole messages and addresses with the token in them.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote, unquote, urlsplit

from conversations.redaction import redacted

if TYPE_CHECKING:
    from bot.settings import Settings

KNOWN = frozenset((
    "timestamp", "level", "event", "after_tries", "at", "attempts", "channel", "error", "held", "hint", "host", "job",
    "groups", "key", "kind", "known", "logger", "method", "organisation_id", "other", "page", "reason", "reflections",
    "revisions", "right", "seconds", "status", "talk", "talks", "tries", "update", "way_out", "what"))
"""Facts whose values are words of ours, of a library's or of Telegram's."""
QUOTING = frozenset(("reason",))
"""Of these, what stands in quotation marks is left out: Telegram quotes the text it does not take."""
LONGEST = 300
HIDDEN = "•••"
SECRETS = re.compile(
    r"\d{5,20}(?::|%3A)[A-Za-z0-9_-]{10,}"  # a bot's token
    r"|(?<=/join/)[\w-]+|(?<=/setup/)[\w-]+|(?<=[?&]start=)[\w-]+|(?<=[?&]startgroup=)[\w-]+"
    r"|(?<=://)[^/@\s:]+:[^/@\s]+(?=@)"  # user and password of a database
)
TEMPLATE = re.compile(r"%[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]|%\(\w+\)[a-zA-Z]")


def secrets_in(settings: Settings) -> list[str]:
    """Every secret value among the settings."""
    values = [value.get_secret_value() for value in dict(settings).values() if hasattr(value, "get_secret_value")]
    password = urlsplit(settings.database_url).password
    return [value for value in (*values, *((password, unquote(password)) if password else ())) if len(value) > 3]


def begin(secrets: Iterable[str] = (), stream: TextIO | None = None, level: int = logging.INFO,
          libraries: int = logging.WARNING) -> None:
    """Log to a stream (default: stderr), one line an event; ours from `level` on, those of libraries from theirs."""
    import structlog

    hide = hiding(secrets)
    structlog.configure(
        processors=[structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True),
                    lambda logger, name, event: allowed(event, hide),
                    structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"])],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=stream or sys.stderr),
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Reduced(hide))
    root = logging.getLogger()
    for earlier in [one for one in root.handlers if isinstance(one.formatter, Reduced)]:
        root.removeHandler(earlier)
    root.addHandler(handler)
    root.setLevel(libraries)


def hiding(secrets: Iterable[str]) -> Callable[[str], str]:
    """What takes these secrets, and whatever looks like one, out of a text."""
    exact = sorted({form for secret in secrets for form in (secret, quote(secret, safe=""))}, key=len, reverse=True)

    def hide(text: str) -> str:
        for secret in exact:
            text = text.replace(secret, HIDDEN)
        return SECRETS.sub(HIDDEN, text)

    return hide


def allowed(event: MutableMapping[str, Any], hide: Callable[[str], str]) -> Mapping[str, Any]:
    """An event with only what a log may hold."""
    if failure := event.pop("exc_info", None):
        kind = failure[0] if isinstance(failure, tuple) else type(failure)
        if failure is True:
            kind = sys.exc_info()[0]
        event.setdefault("error", getattr(kind, "__name__", "unknown"))
    for key, value in event.items():
        event[key] = _value(key, value, hide)
    return event


def _value(key: str, value: Any, hide: Callable[[str], str]) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_value(key, one, hide) for one in value]
    text = hide(str(value))[:LONGEST]
    if key in QUOTING:
        text = re.sub(r"\"[^\"]*\"|(?<!\w)'[^']*'|“[^”]*”", "…", text)
    known = key in KNOWN and not (key == "event" and not re.fullmatch(r"[a-z0-9_]+", text))
    return text if known else redacted(text)


class Reduced(logging.Formatter):
    """A library's record without what it is about: level, logger, place, the kind of the error, the message's template.

    A message without arguments may be one that is put together already, so it is left out."""

    def __init__(self, hide: Callable[[str], str]) -> None:
        super().__init__()
        self._hide = hide

    def format(self, record: logging.LogRecord) -> str:
        parts = [record.levelname, record.name, f"at={record.filename}:{record.lineno}"]
        if record.exc_info and record.exc_info[0] is not None:
            parts.append(f"error={record.exc_info[0].__name__}")
        if record.args and isinstance(record.msg, str) and TEMPLATE.search(record.msg):
            parts.append(TEMPLATE.sub("…", record.msg)[:LONGEST].replace("\n", " "))
        return self._hide(" ".join(parts))
