"""The talk in a browser: a page, what it posts, and a stream of lines back. One book line for everything shown.

The server keeps the lines, so a reload, a second tab and a restart all show the same. A browser is known by a random
cookie of which the book has only the hash; the chat has another random name, which is also the person's.
"""

from __future__ import annotations

import asyncio
import errno
import json
import re
import socket
from base64 import urlsafe_b64encode
from collections import OrderedDict, defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from bot.channels import CannotStart, Incoming, Limits, Receive
from bot.web.posted import MOST_BYTES, MOST_FILE_BYTES, Said, body_of, language_of
from bot.writer import Writer
from conversations.screen import Picture, Screen
from conversations.words import Words
from reports.imports import MOST_BYTES as MOST_OF_A_FILE
from storage import browsers, people
from storage.database import Book
from storage.invitations import looks_like_code

if TYPE_CHECKING:  # web frameworks take a sixth of a second to import: only a server that runs pays it
    from sqlalchemy import Connection
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

    from bot.web.pages import Pages

COOKIE_DAYS = 180
LONGEST = 20_000
"""Characters of one message; the dialogues have narrower limits of their own."""
MOST_STREAMS = 8
"""Per chat; a tab beyond them asks every few seconds instead."""
NEW_A_MINUTE = 60
"""Browsers that may become known within a minute, so that nobody fills the book with them."""
MASK = "•••••"
HEARTBEAT = 15.0
"""Seconds; also how often a stream looks for lines that another process has written."""
KEPT_PICTURES = 16
KEPT_OPENINGS = 200
METRICS = "text/plain; version=0.0.4"
"""Prometheus takes no page whose kind does not say its version."""
STOP_SECONDS = 5
"""How long answers under way may take when the server stops."""


@dataclass(frozen=True)
class Banner:
    """What stands above a chat. Without a title there is the program's name; `language` None: the browser's."""

    title: str = ""
    subtitle: str = ""
    invented: bool = False
    practice: bool = False
    """Whether they are just practising."""
    language: str | None = None


class CannotListen(CannotStart):
    """The address cannot be served. The message is one line for the operator: what happened and what to do."""


class BrowserChat:
    """The browser channel. `run` serves the page until cancelled; `send` adds a line and wakes the chat's tabs."""

    name = "browser"
    edits = False
    limits: Limits | None = None

    def is_group(self, chat: str) -> bool:
        return False

    def __init__(self, book: Book, clock: Callable[[], datetime], chance: Callable[[int], bytes], *,
                 host: str, port: int, words: Callable[[str | None], Words],
                 draw: Callable[[Picture], Awaitable[bytes]],
                 ready: Callable[[], Awaitable[dict[str, Any]]], public_url: str | None = None,
                 banner: Callable[[str], Banner | None] | None = None,
                 metrics: Callable[[], Awaitable[str]] | None = None, writer: Writer | None = None,
                 beside: Mapping[str, ASGIApp] | None = None) -> None:
        """`ready` answers /readyz, well when its `status` is "ok". `banner` is called on a worker thread, with an empty
        name for a browser we do not know. `writer`: the program's own, where there is one. `beside`: what else the
        server serves, by path, and none of the pages' guard is before it."""
        self.book, self.clock, self.chance = book, clock, chance
        self.host, self.port, self.public_url = host, port, public_url.rstrip("/") if public_url else None
        self.words, self.draw, self.ready, self.metrics = words, draw, ready, metrics
        self.banner = banner or (lambda chat: None)
        self._socket: socket.socket | None = None
        self._stopping = False
        self._streams: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._pictures: OrderedDict[int, asyncio.Task[bytes]] = OrderedDict()
        self._openings: OrderedDict[str, str] = OrderedDict()
        self._opened_at: deque[datetime] = deque()
        self._writer = writer or Writer(book)
        self._beside = dict(beside or {})

    # The channel

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the page; with port 0, the port is known from `listen` on."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    def listen(self) -> None:
        """Take the port, so that the address is known and visitors wait rather than fail. Raises CannotListen."""
        try:
            family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
            taken = socket.create_server((self.host, self.port), family=family, backlog=256)
        except OSError as error:
            if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
                raise CannotListen(f"LOGBOOK_WEB_HOST is {self.host!r}, which is no address of this machine; "
                                   "127.0.0.1 serves this computer alone, 0.0.0.0 all that can reach it.") from error
            raise CannotListen(f"Cannot serve the browser chat on {self.host}:{self.port} ({error.strerror or error}); "
                               "stop what uses the port, or set LOGBOOK_WEB_PORT to another one.") from error
        self._socket, self.port = taken, taken.getsockname()[1]

    async def run(self, receive: Receive) -> None:
        """Serve until cancelled; then let answers under way finish, and end the streams."""
        if self._socket is None:
            self.listen()
        assert self._socket is not None
        self._receive, self._stopping = receive, False
        server = _server(self._app())
        serving = asyncio.create_task(server.serve([self._socket]))
        try:
            await asyncio.shield(serving)
        finally:
            self._stop_streams()
            server.should_exit = True
            await serving
            self._socket = None
            for drawing in self._pictures.values():
                drawing.cancel()
            self._pictures.clear()

    def _stop_streams(self) -> None:
        self._stopping = True
        for chat in list(self._streams):
            self._wake(chat)

    async def send(self, chat: str, screen: Screen, *, replaces: dict[str, Any] | None = None,
                   strips: dict[str, Any] | None = None) -> dict[str, Any] | None:
        """Add a line to the chat. Nothing is replaced: a message named by `replaces` or `strips` loses its buttons."""
        over = [named["line"] for named in (replaces, strips) if named and "line" in named]
        line = {"screen": screen.plain(), "over": over}
        secret = screen.secret or None
        number = await self._writer.do(lambda tx: browsers.add_line(tx, chat, line, self.clock(), secret))
        self._wake(chat)
        return {"line": number}

    def _wake(self, chat: str) -> None:
        for woken in self._streams.get(chat, ()):
            woken.set()

    # The pages

    def _app(self) -> Any:
        from starlette.applications import Starlette
        from starlette.routing import Route

        from bot.web.guard import Guard, known_hosts, known_origins
        from bot.web.pages import Pages
        from bot.web.webhook import beside

        self.pages: Pages = Pages()
        routes = [
            Route("/", self._page), Route("/join/{token}", self._page), Route("/setup/{token}", self._page),
            Route("/chat/say", self._say, methods=["POST"]), Route("/chat/file", self._say_file, methods=["POST"]),
            Route("/chat/stream", self._stream), Route("/chat/lines", self._lines),
            Route("/picture/{line:int}.png", self._picture), Route("/document/{line:int}", self._document),
            Route("/static/{name}", self._file), Route("/healthz", self._healthz), Route("/readyz", self._readyz),
            Route("/metrics", self._metrics),
        ]
        app: Starlette = Starlette(routes=routes, exception_handlers={404: self._nothing, 405: self._nothing})
        where = (self.host, self.port, self.public_url)
        guarded = Guard(app, known_hosts(*where), known_origins(*where))
        return beside(guarded, self._beside) if self._beside else guarded

    async def _page(self, request: Request) -> Response:
        """The chat. Looking changes nothing: a link's preview uses no invitation up and makes nobody known."""
        from starlette.responses import HTMLResponse

        chat = await self._chat_of(request)
        banner = await asyncio.to_thread(self.banner, chat or "")
        words = self.words(banner.language if banner and banner.language else language_of(request))
        asked = "token" in request.path_params
        return HTMLResponse(self.pages.render(
            "chat.html", words, language=words.language, known=chat is not None, asked=asked, most=MOST_OF_A_FILE,
            start=request.path_params.get("token", "")[:200], **self._heading(banner, words)))

    async def _nothing(self, request: Request, error: Exception) -> Response:
        from starlette.responses import HTMLResponse

        words = self.words(language_of(request))
        banner = await asyncio.to_thread(self.banner, "")
        return HTMLResponse(self.pages.render("nothing.html", words, language=words.language,
                                              **self._heading(banner, words)), getattr(error, "status_code", 404))

    @staticmethod
    def _heading(banner: Banner | None, words: Words) -> dict[str, Any]:
        shown = banner or Banner()
        return {"title": shown.title or words.text("browser-title"), "subtitle": shown.subtitle,
                "invented": shown.invented or shown.practice, "practice": shown.practice}

    async def _file(self, request: Request) -> Response:
        from starlette.exceptions import HTTPException
        from starlette.responses import Response

        if request.path_params["name"] not in self.pages.files:
            raise HTTPException(404)
        content, kind = self.pages.files[request.path_params["name"]]
        for_ever = request.query_params.get("v") == self.pages.version
        kept = "public, max-age=31536000, immutable" if for_ever else "no-cache"
        return Response(content, media_type=kind, headers={"Cache-Control": kept})

    async def _healthz(self, request: Request) -> Response:
        from starlette.responses import JSONResponse

        return JSONResponse({"status": "ok"})

    async def _readyz(self, request: Request) -> Response:
        from starlette.responses import JSONResponse

        result = await self.ready()
        return JSONResponse(result, 200 if result.get("status") == "ok" else 503)

    async def _metrics(self, request: Request) -> Response:
        from starlette.exceptions import HTTPException
        from starlette.responses import PlainTextResponse

        if self.metrics is None:
            raise HTTPException(404)
        return PlainTextResponse(await self.metrics(), media_type=METRICS)

    # Who it is

    @property
    def _cookie(self) -> str:
        # Browsers do not tell ports apart: two Logbooks on one machine would sign each other's people out.
        return "__Host-logbook" if self._is_https else f"logbook-{self.port}"

    @property
    def _is_https(self) -> bool:
        return (self.public_url or "").startswith("https://")

    async def _chat_of(self, request: Request) -> str | None:
        """The chat of the browser that asks, None when we do not know it."""
        secret = request.cookies.get(self._cookie)
        return await self._chat_behind(secret) if secret else None

    async def _chat_behind(self, secret: str) -> str | None:
        return await self._writer.do(lambda tx: browsers.chat_behind(tx, _hash(secret), self.clock()))

    async def _known_or_new(self, request: Request, said: Said) -> tuple[str, str] | None:
        """(secret, chat) of who posts; a browser seen for the first time becomes known. None: too many of those."""
        secret = request.cookies.get(self._cookie)
        if secret and (chat := await self._chat_behind(secret)):
            return secret, chat
        # A first message whose answer got lost comes again without a cookie; an invitation in it is used up by then.
        if (secret := self._openings.get(said.id)) and (chat := await self._chat_behind(secret)):
            return secret, chat
        now = self.clock()
        while self._opened_at and now - self._opened_at[0] > timedelta(minutes=1):
            self._opened_at.popleft()
        if len(self._opened_at) >= NEW_A_MINUTE:
            return None
        self._opened_at.append(now)
        secret, chat = _random_name(self.chance(32)), _random_name(self.chance(16))
        self._openings[said.id] = secret
        if len(self._openings) > KEPT_OPENINGS:
            self._openings.popitem(last=False)
        await self._writer.do(lambda tx: browsers.open_browser(tx, _hash(secret), chat, now))
        return secret, chat

    # What the person says

    async def _say_file(self, request: Request) -> Response:
        """As `_say`, of a file; only who is known may post that much."""
        from starlette.responses import JSONResponse

        if await self._chat_of(request) is None:
            return JSONResponse({"error": self.words(language_of(request)).text("browser-lost")}, 401)
        return await self._say(request, MOST_FILE_BYTES)

    async def _say(self, request: Request, most: int = MOST_BYTES) -> Response:
        """Play one message and answer after its commit. The same id again is the same message, never a second one."""
        from starlette.responses import JSONResponse

        words = self.words(language_of(request))
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return JSONResponse({"error": "application/json"}, 415)
        body = await body_of(request, most)
        if body is None:
            length = max(LONGEST + 1, int(request.headers.get("content-length", 0)))
            return JSONResponse({"error": words.text("browser-too_long", length=length, longest=LONGEST)}, 413)
        try:
            said = Said.of(json.loads(body))
        except (ValueError, RecursionError):
            return JSONResponse({"error": "400"}, 400)
        if len(said.shown or "") > LONGEST:
            error = words.text("browser-too_long", length=len(said.shown or ""), longest=LONGEST)
            return JSONResponse({"error": error}, 413)
        who = await self._known_or_new(request, said)
        if who is None:
            return JSONResponse({"error": words.text("browser-too_fast")}, 429, {"Retry-After": "60"})
        secret, chat = who
        if said.shown is not None:
            await self._writer.do(lambda tx: _keep(tx, chat, said, self.clock()))
            self._wake(chat)
        await self._receive([Incoming(
            self.name, f"{chat}:{said.id}", chat, chat, language_of(request), text=said.text, tap=said.tap,
            command=said.command, payload=said.payload, sent="document" if said.document else None,
            document=said.document, message={"line": said.line} if said.line else None)])
        response = JSONResponse({"status": "ok"})
        response.set_cookie(self._cookie, secret, max_age=COOKIE_DAYS * 86400, path="/", secure=self._is_https,
                            httponly=True, samesite="lax")
        return response

    # What the page is shown

    async def _lines(self, request: Request) -> Response:
        from starlette.responses import JSONResponse

        chat = await self._chat_of(request)
        if chat is None:
            return JSONResponse({"lines": []}, 401)
        after = _whole(request.query_params.get("after"))
        lines = await asyncio.to_thread(self._read, chat, after)
        return JSONResponse({"lines": [_for_page(number, line) for number, line in lines]})

    async def _stream(self, request: Request) -> Response:
        from starlette.responses import PlainTextResponse, StreamingResponse

        chat = await self._chat_of(request)
        if chat is None:
            return PlainTextResponse("", 401)
        if self._stopping or len(self._streams.get(chat, ())) >= MOST_STREAMS:
            return PlainTextResponse("", 503 if self._stopping else 429)
        after = _whole(request.headers.get("last-event-id") or request.query_params.get("after"))
        return StreamingResponse(self._events(chat, after, language_of(request)), media_type="text/event-stream",
                                 headers={"X-Accel-Buffering": "no"})

    async def _events(self, chat: str, after: int, language: str) -> AsyncIterator[str]:
        """The lines after one, then each as it comes; `banner` when it changes, `caught_up` once, `beat` in silence."""
        woken = asyncio.Event()
        self._streams[chat].add(woken)
        shown: Banner | None = None
        first = True
        try:
            yield "retry: 1500\n\n"
            while not self._stopping:
                woken.clear()
                lines = await asyncio.to_thread(self._read, chat, after)
                banner = await asyncio.to_thread(self.banner, chat) if lines or first else shown
                if banner != shown:
                    shown = banner
                    words = self.words(banner.language if banner and banner.language else language)
                    facts = {**self._heading(banner, words), "language": words.language,
                             "words": self.pages.words(words)}
                    yield f"event: banner\ndata: {json.dumps(facts)}\n\n"
                for number, line in lines:
                    yield f"id: {number}\ndata: {json.dumps(_for_page(number, line))}\n\n"
                    after = number
                if first:
                    yield "event: caught_up\ndata: 1\n\n"
                first = False
                try:
                    await asyncio.wait_for(woken.wait(), HEARTBEAT)
                except TimeoutError:
                    yield "event: beat\ndata: 1\n\n"
        finally:
            self._streams[chat].discard(woken)
            if not self._streams[chat]:
                del self._streams[chat]

    def _read(self, chat: str, after: int) -> list[tuple[int, dict[str, Any]]]:
        with self.book.reading() as tx:
            return browsers.lines_after(tx, chat, after)

    async def _picture(self, request: Request) -> Response:
        from starlette.exceptions import HTTPException
        from starlette.responses import Response

        number = request.path_params["line"]
        chat = await self._chat_of(request)
        line = await asyncio.to_thread(self._read_line, chat, number) if chat and number < 2**63 else None
        picture = Screen.of(line["screen"]).picture if line and "screen" in line else None
        if picture is None:
            raise HTTPException(404)
        return Response(await self._drawn(number, picture), media_type="image/png")

    async def _document(self, request: Request) -> Response:
        """A file of this browser's own chat, to be kept: never shown by the browser, whatever it says it is."""
        from starlette.exceptions import HTTPException
        from starlette.responses import Response

        number = request.path_params["line"]
        chat = await self._chat_of(request)
        line = await asyncio.to_thread(self._read_line, chat, number) if chat and number < 2**63 else None
        document = Screen.of(line["screen"]).document if line and "screen" in line else None
        if document is None:
            raise HTTPException(404)
        plain = re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", document.media_type)
        return Response(document.content, media_type=document.media_type if plain else "application/octet-stream",
                        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{quote(document.file_name)}"})

    def _read_line(self, chat: str, number: int) -> dict[str, Any] | None:
        with self.book.reading() as tx:
            return browsers.line(tx, chat, number)

    async def _drawn(self, number: int, picture: Picture) -> bytes:
        """Drawn once, however many tabs ask at the same time; one that failed is drawn anew."""
        drawing = self._pictures.get(number)
        if drawing is None or (drawing.done() and (drawing.cancelled() or drawing.exception())):
            drawing = self._pictures[number] = asyncio.ensure_future(_run(self.draw(picture)))
        self._pictures.move_to_end(number)
        if len(self._pictures) > KEPT_PICTURES:
            self._pictures.popitem(last=False)
        return await asyncio.shield(drawing)


async def _run(drawing: Awaitable[bytes]) -> bytes:
    return await drawing


def _server(app: Any) -> Any:
    """uvicorn on sockets of ours, in a loop of somebody else's: it handles no signals and sets up no logging."""
    import uvicorn

    class Server(uvicorn.Server):
        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    return Server(uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="off", ws="none", http="h11", interface="asgi3",
        proxy_headers=False, server_header=False, timeout_graceful_shutdown=STOP_SECONDS))


def _keep(tx: Connection, chat: str, said: Said, now: datetime) -> None:
    """The person's own words as a line, unless this very message has left one: it may have been sent again.

    A stranger's code is a secret: its line only shows that there was one.
    """
    if any(line.get("id") == said.id for _, line in browsers.lines_after(tx, chat, said.after)):
        return
    secret = looks_like_code(said.text or "") and _is_stranger(tx, chat)
    line: dict[str, Any] = {"own": MASK if secret else said.shown, "id": said.id,
                            "over": [said.line] if said.line else []}
    if said.document is not None:
        line["file"] = True
    browsers.add_line(tx, chat, line, now)


def _is_stranger(tx: Connection, chat: str) -> bool:
    who = people.known(tx, "browser", chat)
    return who is None or who.member_id is None


def _for_page(number: int, line: Mapping[str, Any]) -> dict[str, Any]:
    """A line as the page gets it: a picture and a document are their address, never what they hold."""
    if "screen" not in line:
        return {"n": number, "over": [], **line}
    screen = Screen.of(line["screen"])
    shown = asdict(replace(screen, picture=None, document=None))
    if (document := screen.document) is not None:
        shown["document"] = {"name": document.file_name, "size": len(document.content), "src": f"/document/{number}"}
    if screen.picture is not None:
        shown["picture"] = {"kind": screen.picture.kind, "alt": screen.picture.alt, "src": f"/picture/{number}.png"}
    return {"n": number, "over": line.get("over", []), "screen": shown}


def _whole(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"[0-9]{1,18}", text) else 0


def _hash(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _random_name(chance: bytes) -> str:
    return urlsafe_b64encode(chance).rstrip(b"=").decode()
