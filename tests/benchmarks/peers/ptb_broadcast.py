"""One photo with a caption to many group chats with raw python-telegram-bot and its own `AIORateLimiter`.

    python -m tests.benchmarks.peers.ptb_broadcast --api URL --token TOKEN --chats FILE --photo FILE [--retries N]

`--chats`: a chat id a line. All sends are begun at once and the limiter lets them through, 30 a second together and 20
a minute to a group; a 429 is waited for and tried again N times (5 unless said). Prints one line of JSON at the end:
how many were sent and how many failed, by error.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

CAPTION = "Boathouse, week 20: 96 visits, 5 new faces."


async def broadcast(api: str, token: str, chats: Sequence[int], photo: bytes, retries: int = 5,
                    caption: str = CAPTION) -> Counter[str]:
    """Send to each chat; how it went: "sent", or the name of the error, and how often."""
    # Every send waits for its turn in the limiter, not in the pool of connections.
    bot = ExtBot(token, base_url=f"{api}/bot", rate_limiter=AIORateLimiter(max_retries=retries),
                 request=HTTPXRequest(connection_pool_size=64, pool_timeout=60))

    async def send(chat: int) -> str:
        try:
            await bot.send_photo(chat, photo, caption)
        except Exception as error:
            return type(error).__name__
        return "sent"

    async with bot:
        return Counter(await asyncio.gather(*(send(chat) for chat in chats)))


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
