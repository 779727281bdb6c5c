"""Browser chats: the server's side of a cookie, and the lines shown so that a reload finds them again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, delete, insert, select, update
from sqlmodel import Field, SQLModel

from storage.database import PLAIN_DATA, Instant, table

KEPT_LINES = 60
"""How many lines of a chat a reload shows; older ones are erased."""


class Browser(SQLModel, table=True):
    """One browser. Only a hash of its cookie is kept, so a stolen database opens no account."""

    __tablename__ = "browsers"
    id: int | None = Field(default=None, primary_key=True)
    cookie_hash: str = Field(max_length=64, unique=True)
    chat: str = Field(max_length=64, unique=True)
    created_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant, index=True)


class ChatLine(SQLModel, table=True):
    """One line of a browser chat: a screen from us or the words of the person."""

    __tablename__ = "chat_lines"
    __table_args__ = (Index("chat_lines_of", "chat", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    chat: str = Field(max_length=64)
    line: dict[str, Any] = Field(sa_type=PLAIN_DATA)
    at: datetime = Field(sa_type=Instant)
    secret_of: str | None = Field(default=None, max_length=64, index=True)
    """The hash of the invitation that the line shows in plain words; the line goes when that is used or over."""


browsers, chat_lines = table(Browser), table(ChatLine)


def open_browser(tx: Connection, cookie_hash: str, chat: str, now: datetime) -> None:
    tx.execute(insert(browsers).values(cookie_hash=cookie_hash, chat=chat, created_at=now, seen_at=now))


def chat_behind(tx: Connection, cookie_hash: str, now: datetime) -> str | None:
    """The chat of a cookie, None when we do not know it (any more)."""
    row = tx.execute(select(browsers.c.id, browsers.c.chat, browsers.c.seen_at)
                     .where(browsers.c.cookie_hash == cookie_hash)).first()
    if row is None:
        return None
    if (now - row.seen_at).total_seconds() > 3600:
        tx.execute(update(browsers).where(browsers.c.id == row.id).values(seen_at=now))
    return str(row.chat)


def add_line(tx: Connection, chat: str, line: dict[str, Any], now: datetime, secret_of: str | None = None) -> int:
    """Append a line; its number, by which a page asks for what it has not seen."""
    number = int(tx.execute(insert(chat_lines).values(chat=chat, line=line, at=now, secret_of=secret_of)
                            .returning(chat_lines.c.id)).scalar_one())
    oldest_kept = (select(chat_lines.c.id).where(chat_lines.c.chat == chat)
                   .order_by(chat_lines.c.id.desc()).offset(KEPT_LINES).limit(1).scalar_subquery())
    tx.execute(delete(chat_lines).where(chat_lines.c.chat == chat, chat_lines.c.id <= oldest_kept))
    return number


def lines_after(tx: Connection, chat: str, number: int) -> list[tuple[int, dict[str, Any]]]:
    """The lines of a chat with higher numbers than this one, in order."""
    rows = tx.execute(select(chat_lines.c.id, chat_lines.c.line)
                      .where(chat_lines.c.chat == chat, chat_lines.c.id > number).order_by(chat_lines.c.id))
    return [(row.id, row.line) for row in rows]


def line(tx: Connection, chat: str, number: int) -> dict[str, Any] | None:
    """One line of this chat, None when it is not this chat's or gone."""
    return tx.execute(select(chat_lines.c.line).where(
        chat_lines.c.chat == chat, chat_lines.c.id == number)).scalar()


def erase_secret(tx: Connection, secret_of: str) -> None:
    """Erase the lines that show an invitation's code."""
    tx.execute(delete(chat_lines).where(chat_lines.c.secret_of == secret_of))


def erase_documents(tx: Connection, chat: str) -> int:
    """Erase the documents in a chat's lines; the words that came with them stay. The number erased."""
    shown = [(number, line) for number, line in lines_after(tx, chat, 0) if line.get("screen", {}).get("document")]
    for number, line in shown:
        screen = {name: value for name, value in line["screen"].items() if name != "document"}
        tx.execute(update(chat_lines).where(chat_lines.c.id == number).values(line={**line, "screen": screen}))
    return len(shown)


def secrets_shown(tx: Connection) -> set[str]:
    """The hashes of the invitations whose codes stand in lines."""
    return set(tx.execute(select(chat_lines.c.secret_of).where(chat_lines.c.secret_of.is_not(None))).scalars())


def forget_before(tx: Connection, moment: datetime) -> int:
    """Erase lines older than a moment; the number removed."""
    return tx.execute(delete(chat_lines).where(chat_lines.c.at < moment)).rowcount


def forget_unseen_since(tx: Connection, moment: datetime) -> int:
    """Forget browsers that have not come since; their cookie has run out by then. The number forgotten."""
    return tx.execute(delete(browsers).where(browsers.c.seen_at < moment)).rowcount
