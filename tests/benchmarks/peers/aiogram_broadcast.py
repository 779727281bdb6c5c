"""One photo with a caption to many group chats with raw aiogram: a loop that waits out `TelegramRetryAfter`.

    python -m tests.benchmarks.peers.aiogram_broadcast --api URL --token TOKEN --chats FILE --photo FILE [--retries N]

`--chats`: a chat id a line. As aiogram's own broadcasting example does it: one chat after the other, 20 a second, a 429
is slept out and tried again (N times, 5 unless said), whatever else is refused is counted and passed over. Prints one
line of JSON at the end: how many were sent and how many failed, by error.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import BufferedInputFile

CAPTION = "Boathouse, week 20: 96 visits, 5 new faces."


async def send(bot: Bot, chat: int, photo: bytes, retries: int, caption: str) -> str:
    """How it went: "sent", or the name of the error."""
    for _ in range(retries + 1):
        try:
            await bot.send_photo(chat, BufferedInputFile(photo, "week.png"), caption=caption)
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
        except TelegramAPIError as error:
            return type(error).__name__
        else:
            return "sent"
    return "TelegramRetryAfter"


async def broadcast(api: str, token: str, chats: Sequence[int], photo: bytes, retries: int = 5,
                    caption: str = CAPTION) -> Counter[str]:
    """Send to each chat; how it went and how often."""
    found: Counter[str] = Counter()
    async with Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api))).context() as bot:
        for chat in chats:
            found[await send(bot, chat, photo, retries, caption)] += 1
            await asyncio.sleep(0.05)  # 20 messages a second; Telegram's limit is 30
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--chats", required=True, type=Path)
    parser.add_argument("--photo", required=True, type=Path)
    parser.add_argument("--retries", type=int, default=5)
    given = parser.parse_args()
    chats = [int(line) for line in given.chats.read_text().split()]
    print(json.dumps(asyncio.run(broadcast(given.api, given.token, chats, given.photo.read_bytes(), given.retries))))


if __name__ == "__main__":
    main()
