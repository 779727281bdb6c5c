"""Telegram through aiogram: its `Bot` and its session alone, without its Dispatcher, which forgets in a crash."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bot.channels.telegram_door import Door, decoded, patience
from bot.channels.telegram_wire import JSON, AnswerLost, ApiRefusal, TelegramFailed, Upload, check_token, unanswered

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.client.session.base import BaseSession


class AiogramLibrary:
    """Raw calls: building the library's objects of every update and every message sent would be most of its CPU."""

    name = "aiogram"

    def __init__(self, token: str, api_url: str, session: BaseSession | None = None) -> None:
        """Touches no network; takes seconds the first time, for aiogram's import. `session` takes the place of ours.

        Raises WrongToken for what cannot be a token, ImportError without the library."""
        check_token(token)
        from aiogram import Bot, methods
        from aiogram.exceptions import AiogramError
        from aiogram.types import BufferedInputFile

        for name in ("aiogram", "aiohttp"):  # their logs may hold addresses with the token in them, and messages
            logging.getLogger(name).setLevel(logging.WARNING)
        self._door, self._api_url = Door(api_url), api_url
        self._bot = Bot(token, session=session or _through(self._door, api_url))
        self._methods = methods
        self._failed, self._file = (AiogramError, OSError, TimeoutError), BufferedInputFile

    def knows(self, method: str) -> bool:
        return hasattr(self._methods, method[:1].upper() + method[1:])

    async def call(self, method: str, parameters: JSON, *, files: Mapping[str, Upload], timeout: float) -> Any:
        """See Library."""
        uploads = {name: self._file(one.data, one.name) for name, one in files.items()}
        given = {**parameters, **uploads} if files else parameters
        try:
            return await self._bot(_raw(method)(**given), timeout)  # type: ignore[arg-type]
        except self._failed as error:
            raise _translated(error) from None

    async def download(self, path: str, *, most: int, timeout: float) -> bytes:
        """See Library."""
        return await self._door.fetch(self._api_url, self._bot.token, path, most=most, timeout=timeout)

    async def close(self) -> None:
        """See Library."""
        await self._bot.session.close()
        await self._door.close()


@lru_cache(64)
def _raw(method: str) -> Any:
    """A method of the Bot API whose parameters go out as they are, and whose result is plain JSON."""
    from aiogram.methods import TelegramMethod

    class Raw(TelegramMethod[Any]):
        __returning__ = Any
        __api_method__ = method

    return Raw


def _through(door: Door, api_url: str) -> BaseSession:
    """The library's session on a door of ours. Its own reads all certificates also where none is needed, and sleeps a
    quarter of a second before it is closed."""
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.session.base import BaseSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import TelegramNetworkError
    from aiogram.types import InputFile
    from aiohttp import ClientError

    class Session(AiohttpSession):
        def __init__(self) -> None:
            BaseSession.__init__(self, TelegramAPIServer.from_base(api_url), json_loads=decoded)

        async def create_session(self) -> Any:
            return door.session()

        async def make_request(self, bot: Bot, method: Any, timeout: Any = None) -> Any:
            given = method.model_extra
            if any(isinstance(value, InputFile) for value in given.values()):
                # aiogram hands the timeout on to aiohttp; a number would be of the whole call, its connecting included.
                return await super().make_request(bot, method, patience(timeout))  # type: ignore[arg-type]
            url = self.api.api_url(token=bot.token, method=method.__api_method__)
            try:
                status, content = await door.post_json(url, given, timeout)
            except (ClientError, TimeoutError) as error:
                raise TelegramNetworkError(method, type(error).__name__) from error
            return self.check_response(bot, method, status, content).result  # type: ignore[arg-type]

        async def close(self) -> None:
            await door.close()

    return Session()


def _translated(error: Exception) -> TelegramFailed:
    """The library's error as ours."""
    from aiogram.exceptions import (
        ClientDecodeError,
        TelegramAPIError,
        TelegramBadRequest,
        TelegramConflictError,
        TelegramForbiddenError,
        TelegramMigrateToChat,
        TelegramNetworkError,
        TelegramNotFound,
        TelegramRetryAfter,
        TelegramUnauthorizedError,
    )

    if isinstance(error, ClientDecodeError):
        return AnswerLost("no answer of Telegram's")
    if not isinstance(error, TelegramAPIError) or isinstance(error, TelegramNetworkError):
        return unanswered(error.__cause__ or error)
    codes = {TelegramBadRequest: 400, TelegramMigrateToChat: 400, TelegramUnauthorizedError: 401,
             TelegramForbiddenError: 403, TelegramNotFound: 404, TelegramConflictError: 409, TelegramRetryAfter: 429}
    return ApiRefusal(codes.get(type(error), 500), error.message, getattr(error, "retry_after", None),
                      getattr(error, "migrate_to_chat_id", None))
