"""What the processes of the tests do without, as it proves nothing and took half of their time."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import certifi
import uvicorn.server
from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url

from storage import database


def keep_what_is_compiled() -> None:
    """Some images forbid to write bytecode. Each of the hundred processes that the tests start compiled all of our
    files anew then, and each worker rewrote all assertions."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


def read_one_certificate() -> None:
    """All traffic of the tests is plain HTTP on loopback; reading 140 certificates at every start of a client took a
    sixth of the suite's time."""
    certificates = Path(certifi.where()).read_text(encoding="utf-8")
    one = re.search(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\n", certificates, re.DOTALL)
    assert one is not None
    path = Path(tempfile.gettempdir(), f"logbook-tests-{os.getuid()}.pem")
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as file:
        file.write(one[0])
    Path(file.name).replace(path)  # all at once: another worker may be reading it
    os.environ["SSL_CERT_FILE"] = str(path)


def look_for_no_sniffio() -> None:
    """httpcore looks for it in every folder at every request, 0.6 ms each time."""
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]


def stop_servers_soon() -> None:
    """uvicorn looks ten times a second whether it is to stop, and lies down for as long again before it does: two
    seconds of every story that is told with restarts. Here it is told."""
    class Hurried:
        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

        async def sleep(self, seconds: float) -> None:
            await asyncio.sleep(min(seconds, 0.01))

    def tell(server: Any, stops: bool) -> None:
        if stops:
            server.told.set()
        else:
            server.told = asyncio.Event()

    async def until_told(server: Any) -> None:
        while not await server.on_tick(0):
            with suppress(TimeoutError):
                async with asyncio.timeout(0.5):  # the answers' date goes on meanwhile
                    await server.told.wait()

    uvicorn.server.asyncio = Hurried()  # type: ignore[assignment]
    uvicorn.Server.should_exit = property(lambda server: server.told.is_set(), tell)  # type: ignore[assignment]
    uvicorn.Server.main_loop = until_told  # type: ignore[method-assign]


def compile_statements_once(*, flush: bool) -> None:
    """Each SQLite book of this process takes over which statements the others have compiled, a third of a story that is
    told with restarts. Without `flush` no disk is waited for: what is lost by a power cut only, no test loses."""
    real = database._sqlite_engine
    first = real(make_url("sqlite://"), 1.0)
    first.connect().close()  # a dialect learns from the first connection what the driver can do

    def engine(*given: Any) -> Engine:
        made = real(*given)
        # Statements are kept by the dialect they are compiled for, and that is an object of each engine.
        made.dialect, made._compiled_cache = first.dialect, first._compiled_cache
        if not flush:
            event.listen(made, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF"))
        return made

    database._sqlite_engine = engine
