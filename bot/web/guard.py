"""Who may ask at all: known hosts, our own origin for whatever changes something, and the headers on every answer."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from storage.database import loggable

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = structlog.get_logger()

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                               "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    # The address of an invitation is a secret; it must not travel on to the pages that buttons open.
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
PROBES = ("/healthz", "/readyz", "/metrics")
"""Asked by machines under whatever name they reach us by; they tell nothing about anybody."""
LOGGED_HOSTS = 20
DEFAULT_PORTS = {"http": 80, "https": 443}


def known_hosts(host: str, port: int, public_url: str | None) -> frozenset[str]:
    """What the Host header may say: our own names with the port, and the host of the public address."""
    return frozenset(urlsplit(origin).netloc for origin in known_origins(host, port, public_url))


def known_origins(host: str, port: int, public_url: str | None) -> frozenset[str]:
    """What the Origin header may say, written as browsers write it: in lower case, without a usual port."""
    names = {host, "localhost", "127.0.0.1", "::1"}
    addresses = [f"http://{f'[{name}]' if ':' in name else name}:{port}" for name in names]
    return frozenset(map(_origin, addresses + ([public_url] if public_url else [])))


def _origin(address: str) -> str:
    parts = urlsplit(address.lower())
    netloc = parts.netloc.rpartition("@")[2]
    if parts.port == DEFAULT_PORTS.get(parts.scheme):
        netloc = netloc.removesuffix(f":{parts.port}")
    return f"{parts.scheme}://{netloc}"


class Guard:
    """Around the pages. A foreign Host gets 421: a page elsewhere may have its name point here (DNS rebinding)."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], origins: frozenset[str]) -> None:
        self.app, self.hosts, self.origins = app, hosts, origins
        self._refused: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        from starlette.datastructures import Headers, MutableHeaders
        from starlette.responses import PlainTextResponse

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        asked = Headers(scope=scope)
        if scope["path"] not in PROBES and asked.get("host", "").lower() not in self.hosts:
            self._note(asked.get("host", ""))
            await PlainTextResponse("421 Misdirected Request", 421)(scope, receive, send_guarded)
        elif scope["method"] not in ("GET", "HEAD") and asked.get("origin", "").lower() not in self.origins:
            await PlainTextResponse("403 Forbidden", 403)(scope, receive, send_guarded)
        else:
            await self._serve(scope, receive, send_guarded)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.app(scope, receive, send)
        except Exception as error:  # the asker has had a 500 by now; the server's own log would quote the error
            place = traceback.extract_tb(error.__traceback__)[-1]
            # No more of the path than is no secret.
            log.error("page_failed", page=scope["path"].split("/")[1], **loggable(error),
                      at=f"{place.filename.rpartition('/')[2]}:{place.lineno}")

    def _note(self, host: str) -> None:
        """Once per name: the operator who gave the server a new name finds here why it does not answer."""
        if host not in self._refused and len(self._refused) < LOGGED_HOSTS:
            self._refused.add(host)
            log.warning("host_refused", host=host[:100], known=sorted(self.hosts))
