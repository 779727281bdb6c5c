"""Where Telegram posts its updates: outside the pages' guard, behind a secret of its own."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from bot.channels.telegram_webhook import NotTaken
from bot.web.posted import body_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

MOST_BYTES = 1024 * 1024
"""Of one update; Telegram's own are a tenth of that."""
HEADER = b"x-telegram-bot-api-secret-token"


class WebhookPage:
    """Answers 200 once `put` returns: the update is in the book. 503 when it is not, so that it is posted again.

    Whoever does not have the secret gets an empty 403, whatever they ask.
    """

    def __init__(self, secret: str, put: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        self._secret, self._put = secret.encode(), put

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        from starlette.requests import ClientDisconnect, Request
        from starlette.responses import Response

        try:
            status = await self._status(Request(scope, receive), dict(scope["headers"]).get(HEADER, b""))
        except ClientDisconnect:
            return
        await Response(status_code=status, headers={"Cache-Control": "no-store"})(scope, receive, send)

    async def _status(self, request: Any, secret: bytes) -> int:
        if not hmac.compare_digest(secret, self._secret):
            return 403
        if request.method != "POST":
            return 405
        length = request.headers.get("content-length", "0")
        if length.isdecimal() and int(length) > MOST_BYTES:
            return 413
        body = await body_of(request, MOST_BYTES)
        if body is None:
            return 413
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return 400
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            return 400
        try:
            await self._put(update)
        except NotTaken:
            return 503
        return 200


def beside(app: ASGIApp, pages: dict[str, ASGIApp]) -> ASGIApp:
    """An application with others at some paths of their own."""

    async def served(scope: Scope, receive: Receive, send: Send) -> None:
        await pages.get(scope["path"], app)(scope, receive, send)

    return served
