"""Telegram through python-telegram-bot: its `Bot` alone, without its Application, whose queue forgets in a crash."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bot.channels.telegram_door import Door, decoded
from bot.channels.telegram_wire import JSON, AnswerLost, ApiRefusal, TelegramFailed, Upload, check_token, unanswered

if TYPE_CHECKING:
    from telegram.error import TelegramError
    from telegram.request import BaseRequest, RequestData


class PtbLibrary:
    """Raw calls: building the library's objects of every update and every message sent would be most of its CPU."""

    name = "ptb"

    def __init__(self, token: str, api_url: str, request: BaseRequest | None = None,
                 polling_request: BaseRequest | None = None) -> None:
        """Touches no network. `request` takes the place of our own door, `polling_request` of that for getUpdates.

        Raises WrongToken for what cannot be a token, ImportError without the library."""
        check_token(token)
        from telegram import Bot, InputFile
        from telegram.error import TelegramError

        for name in ("httpx", "httpcore", "telegram"):  # their logs hold addresses with the token in them, and messages
            logging.getLogger(name).setLevel(logging.WARNING)
        logging.getLogger("telegram.request.BaseRequest").setLevel(logging.CRITICAL)  # quotes answers it cannot read
        # A 429 warns of the type that its waiting time will have one day.
        warnings.filterwarnings("ignore", r".*attribute `retry_after` will be of type", DeprecationWarning)
        self._door, self._api_url = Door(api_url), api_url
        sending = request or _through(self._door)
        self._requests = {id(one): one for one in (sending, polling_request or sending)}.values()
        self._bot = Bot(token, base_url=f"{api_url.rstrip('/')}/bot", request=sending,
                        get_updates_request=polling_request or sending)
        self._failed, self._file = TelegramError, InputFile

    def knows(self, method: str) -> bool:
        return hasattr(self._bot, method)

    async def call(self, method: str, parameters: JSON, *, files: Mapping[str, Upload], timeout: float) -> Any:
        """See Library."""
        uploads = {name: self._file(one.data, filename=one.name) for name, one in files.items()}
        given = {**parameters, **uploads} if files else parameters
        try:
            # With the underscore it is no name of a method, of whose use in this way the library would warn each time.
            return await self._bot.do_api_request(f"{method}_", given, read_timeout=timeout)
        except self._failed as error:
            raise _translated(error) from None

    async def download(self, path: str, *, most: int, timeout: float) -> bytes:
        """See Library."""
        return await self._door.fetch(self._api_url, self._bot.token, path, most=most, timeout=timeout)

    async def close(self) -> None:
        """See Library."""
        await self._door.close()
        for request in self._requests:
            await request.shutdown()


def _through(door: Door) -> BaseRequest:
    """The library's HTTP on a door of ours."""
    from aiohttp import FormData
    from telegram.error import TelegramError
    from telegram.request import BaseRequest

    class Request(BaseRequest):
        @property
        def read_timeout(self) -> float:
            return 20.0

        async def initialize(self) -> None:
            pass

        async def shutdown(self) -> None:
            await door.close()

        async def do_request(
                self, url: str, method: str, request_data: RequestData | None = None,
                read_timeout: Any = BaseRequest.DEFAULT_NONE, *_: Any, **timeouts: Any) -> tuple[int, bytes]:
            patience = self.read_timeout if read_timeout is self.DEFAULT_NONE else read_timeout
            if request_data is None or not request_data.contains_files:
                return await door.post_json(url, request_data.parameters if request_data else {}, patience)
            form = FormData(request_data.json_parameters, quote_fields=False)  # or "ä" in a file's name is %C3%A4
            for name, (filename, data, what) in request_data.multipart_data.items():
                form.add_field(name, data, filename=filename, content_type=what)
            return await door.post(url, form, patience)

        @staticmethod
        def parse_json_payload(payload: bytes) -> dict[str, Any]:
            try:
                return decoded(payload)  # type: ignore[no-any-return]
            except ValueError as error:
                raise TelegramError("Invalid server response") from error

    return Request()


def _translated(error: TelegramError) -> TelegramFailed:
    """The library's error as ours. It has no codes, and leaves out what Telegram said of a wait or a move."""
    from telegram.error import (
        BadRequest,
        ChatMigrated,
        Conflict,
        EndPointNotFound,
        Forbidden,
        InvalidToken,
        NetworkError,
        RetryAfter,
        TelegramError,
    )

    cause, said = error.__cause__, str(error)
    if isinstance(error, InvalidToken | EndPointNotFound):  # so it reads a 404 as well as a 401
        said = str(cause or error)
        return ApiRefusal(401 if "unauthorized" in said.lower() else 404, said)
    if isinstance(error, RetryAfter):
        return ApiRefusal(429, "Too Many Requests", retry_after=_seconds(error.retry_after))
    if isinstance(error, ChatMigrated):
        return ApiRefusal(400, "group chat was upgraded to a supergroup chat", migrate_to=error.new_chat_id)
    if isinstance(cause, Exception) and not isinstance(cause, TelegramError):
        return unanswered(cause)
    if cause is not None or not isinstance(error, NetworkError | Forbidden | Conflict):
        return AnswerLost("no answer of Telegram's")  # but somebody's on the way there, who may be quoted
    codes = {BadRequest: 400, Forbidden: 403, Conflict: 409}
    return ApiRefusal(codes.get(type(error), 500), said)


def _seconds(found: Any) -> float:
    """A number now, a timedelta one day."""
    return float(getattr(found, "total_seconds", lambda: found)())
