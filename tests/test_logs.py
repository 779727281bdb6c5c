"""What the log holds: what happened and where; never what anybody wrote, how anybody is called, or a secret."""

from __future__ import annotations

import asyncio
import io
import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from pydantic import SecretStr

from bot.logs import HIDDEN, Reduced, begin, hiding, secrets_in
from bot.settings import Settings
from tests.players import TelegramPlayer
from tests.stories import Story, Turn, every_story, perform, write_cast
from tests.telegram_stand_in import Fault, Telegram

TOKEN = "123456789:SECRET-that_nobody-may-read-0123456789"
LIBRARIES = ("httpx", "httpcore", "aiohttp", "telegram", "aiogram", "uvicorn", "apscheduler", "asyncio", "hypercorn")
ODD = ("Kissanminttu Pöllönen <b>sanoi</b>", "\"Hämähäkki\" & 'Lepakko'", "Ketunleipä %s %d {0} Yökkönen")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged at any level, as the program writes it."""
    stream, root = io.StringIO(), logging.getLogger()
    before = {name: logging.getLogger(name).level for name in ("", *LIBRARIES)}
    begin([TOKEN], stream, logging.DEBUG, logging.DEBUG)
    yield stream
    structlog.reset_defaults()
    for handler in [one for one in root.handlers if isinstance(one.formatter, Reduced)]:
        root.removeHandler(handler)
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def in_order(words: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield from words


def odd(name: str) -> Story:
    """A story in which what is typed in sentences is odd."""
    story = next(story for story in every_story() if story.name == name)
    said = in_order(ODD)
    turns = [Turn(f"Aino: {next(said)}" if re.match(r"Aino: [A-Za-z]+ [a-z]", turn.line) else turn.line)
             for turn in story.turns]
    return Story(story.path, story.heading, turns)


async def test_a_varied_evening(log: io.StringIO, tmp_path: Path) -> None:
    """Odd texts, a script that fails with what was typed in its error, refusals that quote it, a network that breaks:
    with every library at DEBUG no typed word, no name and no token is in the log, and what went wrong is."""
    async def fails(talk: Any, *arguments: Any) -> None:
        raise ValueError(ODD[0])

    fails.__name__ = "our_week"
    async with Telegram() as telegram:
        player = TelegramPlayer(tmp_path, telegram)
        await player.open()
        for name in LIBRARIES:
            logging.getLogger(name).setLevel(logging.DEBUG)
        try:
            cast = write_cast(player.book)
            player.know(cast)
            await perform(odd("log_session/usual_evening"), player, cast)
            player.app.desk.scripts = {**player.app.desk.scripts, "our_week": fails}
            player.people["Aino"].writes("/week")
            await player._played()
            quoted = Fault(400, f"Bad Request: can't parse entities: Unsupported start tag \"{ODD[0].split()[0]}\"")
            faults = [quoted, quoted, Fault(500), Fault(lost="answer"), Fault(403, "Forbidden: bot was blocked by the "
                                                                              "user")]
            telegram.faults = lambda method, _: faults.pop(0) if faults and method == "sendMessage" else None
            for text in ODD:
                player.people["Veikko"].writes(text)
                player.people["Aino"].writes(text)
            for _ in range(200):
                if not faults:
                    break
                player.clock.at += timedelta(minutes=5)
                player.app.courier.wake()
                await asyncio.sleep(0.1)
            assert not faults
        finally:
            telegram.faults = None
            await player.close()
        logging.getLogger("aiogram").debug(f"Update of {ODD[0]} at {telegram.url}/bot{telegram.token}")
        logging.getLogger("telegram").debug("Calling `%s` with `%s`", f"bot{telegram.token}/sendMessage", ODD[1])
    said = log.getvalue()
    assert "update_failed" in said and "test_logs.py:" in said and "DEBUG telegram" in said
    words = {word for text in ODD for word in re.findall(r"\w{5,}", text)}
    names = {"Aino", "Veikko", "Petri", "Boathouse", "Lakeside", "Open evening"}
    found = [line for line in said.splitlines() for word in (*words, *names, telegram.token, telegram.token[11:])
             if word in line]
    assert found == []


def test_facts(log: io.StringIO) -> None:
    """Known facts are told, of unknown ones the shape; secrets are taken out of both, also where they are part of an
    address, and of an error its kind is left."""
    ours = structlog.get_logger()
    ours.info("refused", channel="telegram", reason="Bad Request: tag \"mika\" is 'odd'; it's not", attempts=3)
    ours.warning("not_sent", who="Matti 0401234567", way_out=f"look at https://example.org/bot{TOKEN}/getMe")
    ours.info("Matti was here", page="https://example.org/join/abcDEF_123?start=xyz", host="postgresql://u:geheim@db/x")
    try:
        raise KeyError("Matti")
    except KeyError:
        ours.exception("failed")
    lines = [re.sub(r"timestamp='[^']+' ", "", line) for line in log.getvalue().splitlines()]
    assert lines[0] == ("level='info' event='refused' channel='telegram' "
                        "reason=\"Bad Request: tag … is …; it's not\" attempts=3")
    assert lines[1] == ("level='warning' event='not_sent' who='xxxxx 0000000000' "
                        f"way_out='look at https://example.org/bot{HIDDEN}/getMe'")
    assert lines[2] == (f"level='info' event='xxxxx xxx xxxx' page='https://example.org/join/{HIDDEN}?start={HIDDEN}' "
                        f"host='postgresql://{HIDDEN}@db/x'")
    assert lines[3] == "level='error' event='failed' error='KeyError'"


def test_libraries(log: io.StringIO) -> None:
    """Of a library: the logger, the place, the kind of the error, the constant part of the message."""
    library = logging.getLogger("httpx")
    library.setLevel(logging.INFO)  # a channel, where one has been, makes it quieter
    library.info('HTTP Request: %s %s "%s"', "POST", f"https://example.org/bot{TOKEN}/x", "Matti")
    library.warning("Matti is here")
    try:
        raise RuntimeError("Matti")
    except RuntimeError:
        library.exception("Task %r failed", "Matti")
    here = r"at=test_logs.py:\d+"
    said = [line for line in log.getvalue().splitlines() if " httpx at=test_logs.py" in line]  # others live here, too
    assert re.fullmatch(rf'INFO httpx {here} HTTP Request: … … "…"\nWARNING httpx {here}\n'
                        rf"ERROR httpx {here} error=RuntimeError Task … failed", "\n".join(said))


def test_secrets_of_the_settings() -> None:
    """Each secret setting, and the password in the database's address, however it is written there."""
    settings = Settings(telegram_token=SecretStr(TOKEN), database_url="postgresql://logbook:p%40ssw0rd@db/logbook")
    assert set(secrets_in(settings)) == {TOKEN, "p%40ssw0rd", "p@ssw0rd"}
    hide = hiding(["s3cret/x"])
    assert hide("a s3cret/x b s3cret%2Fx 99999:AAAAAAAAAAAA 12:34") == f"a {HIDDEN} b {HIDDEN} {HIDDEN} 12:34"
