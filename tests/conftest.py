"""What every test may use."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import certifi
import pytest
import uvicorn.server
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, event

from storage import database

# How long one example takes is the machine's affair.
settings.register_profile("logbook", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("logbook")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-stories", action="store_true", help="write what is said now into the transcripts")


def pytest_configure(config: pytest.Config) -> None:
    """What every process of the tests has in common, those it starts included."""
    _keep_what_is_compiled()
    _read_one_certificate()
    _stop_servers_soon()
    _flush_nothing()
    gc.set_threshold(50_000, 10, 10)
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # else httpcore looks for it at every request


def pytest_collection_finish() -> None:
    """What is there by now stays; the collector went through it again and again."""
    gc.collect()
    gc.freeze()


def _keep_what_is_compiled() -> None:
    """Some images forbid to write bytecode. Each of the hundred processes that the tests start compiled all of our
    files anew then, and each worker rewrote all assertions."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


def _read_one_certificate() -> None:
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


def _stop_servers_soon() -> None:
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


def _flush_nothing() -> None:
    """The tests of this process lose nothing by a power cut, and processes that they kill flush as always; each story
    waited for a hundred flushes of the disk."""
    real = database._sqlite_engine

    def engine(*given: Any) -> Engine:
        made = real(*given)
        event.listen(made, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF"))
        return made

    database._sqlite_engine = engine


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-stories"))
