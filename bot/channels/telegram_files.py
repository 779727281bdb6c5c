"""Files people send: fetched before their update is handed over, so that no transaction waits for the network."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

import structlog

from bot.channels import Incoming
from bot.channels.telegram_wire import JSON, ApiRefusal, Library, TelegramFailed
from reports.imports import KINDS, MOST_BYTES

log = structlog.get_logger()

FETCH_SECONDS = 10.0
"""For all the files of a batch, tries and all: so long their people wait, and whoever writes after this batch."""
TRY_AGAIN_AFTER = (0.3, 1.0, 2.0)
AT_ONCE = 8
"""Files of a batch under way at once, and files of a person's that are fetched of one batch."""
MEDIA_TYPES = {"text/csv": ".csv", "text/comma-separated-values": ".csv", "text/plain": ".txt",
               "text/tab-separated-values": ".tsv",
               "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx"}


@dataclass(frozen=True)
class Wanted:
    """A file worth fetching: Telegram's name of it, and the person's."""

    file_id: str
    name: str


def wanted(updates: Sequence[JSON], batch: Sequence[Incoming]) -> dict[str, Wanted]:
    """The files of a batch, by the keys of their updates: small ones that are lists by their name or kind."""
    documents = {one.key for one in batch if one.sent == "document"}
    if not documents:
        return {}
    found: dict[str, Wanted] = {}
    people: dict[str, int] = {}
    for update in updates:
        key = str(update.get("update_id"))
        if key in documents and (file := _wanted(update["message"]["document"])) is not None:
            person = str(update["message"]["chat"]["id"])
            people[person] = people.get(person, 0) + 1
            if people[person] <= AT_ONCE:
                found[key] = file
    return found


def _wanted(document: JSON) -> Wanted | None:
    try:
        name, kind = str(document.get("file_name") or "")[:200], str(document.get("mime_type") or "")
        small = int(document.get("file_size") or 0) <= MOST_BYTES
        if PurePath(name).suffix.lower() not in KINDS:
            name = f"{name or 'list'}{MEDIA_TYPES[kind]}" if kind in MEDIA_TYPES and "." not in name else ""
        return Wanted(str(document["file_id"]), name) if small and name else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # a shape Telegram never promised


async def fetch(library: Library, files: dict[str, Wanted]) -> dict[str, dict[str, str]]:
    """What could be fetched in time, by the keys of the updates."""
    found: dict[str, dict[str, str]] = {}
    free = asyncio.Semaphore(AT_ONCE)

    async def one(key: str, file: Wanted) -> None:
        async with free:
            content = await _fetched(library, file)
        if content is not None:
            found[key] = {"name": file.name, "base64": b64encode(content).decode()}

    tasks = [asyncio.create_task(one(key, file), name="fetch a file") for key, file in files.items()]
    try:
        _, late = await asyncio.wait(tasks, timeout=FETCH_SECONDS)
        if late:
            log.warning("file_not_fetched", error="TimeoutError", way_out="its person is told to send it again")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return found


async def _fetched(library: Library, file: Wanted) -> bytes | None:
    for pause in (*TRY_AGAIN_AFTER, None):
        try:
            path = (await library.call("getFile", {"file_id": file.file_id}, files={}, timeout=FETCH_SECONDS)).get(
                "file_path")
            return await library.download(str(path), most=MOST_BYTES, timeout=FETCH_SECONDS) if path else None
        except TelegramFailed as error:
            final = isinstance(error, ApiRefusal) and error.code in (400, 413)
            if pause is None or final:
                log.warning("file_not_fetched", error=type(error).__name__,
                            way_out="its person is told to send it again")
                return None
        await asyncio.sleep(pause)
    return None


def with_files(batch: Sequence[Incoming], found: dict[str, dict[str, str]]) -> list[Incoming]:
    """The batch, each update with its file."""
    return [replace(one, document=found[one.key]) if one.key in found else one for one in batch]
