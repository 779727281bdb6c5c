"""A plain python-telegram-bot bot: `Application` and `ConversationHandler`, in memory or with `PicklePersistence`.

How persistence is flushed: by itself PicklePersistence (`on_flush=False`) writes its file whenever the Application
hands it something, and the Application does that every `update_interval` seconds, 60 unless said otherwise (`persist`
"default" here): a crash loses up to a minute. As durable as the library can be (`persist` "update") the Application
hands over what an update has changed right after that update, with `Application.update_persistence()`. Even so updates
are acknowledged to Telegram before they are handled, as the library's own polling does.

    python -m tests.benchmarks.peers.ptb_conversation --api URL --token TOKEN --home DIR [--persist [update|default]]
        [--webhook URL --listen PORT]
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from tests.benchmarks.peers import evening

WHICH, HELD, COUNTS, AGES, FACES, YOUTH, REFLECTION, CARD = range(8)
Context = ContextTypes.DEFAULT_TYPE


def keyboard(rows: evening.Rows) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data) for label, data in row]
                                 for row in rows])


class LoggingBot:
    """The conversation's handlers; answers stand in `context.user_data`."""

    def __init__(self, records: evening.Records) -> None:
        self.records = records

    def conversation(self, persistent: bool) -> ConversationHandler[Context]:
        def tapped(callback: Callable[[Update, Context], Awaitable[int]], pattern: str) -> Any:
            return CallbackQueryHandler(callback, pattern=f"^{pattern}:")

        text = filters.TEXT & ~filters.COMMAND
        return ConversationHandler(
            entry_points=[CommandHandler("log", self.log)],
            states={
                WHICH: [tapped(self.which, "which")],
                HELD: [tapped(self.held, "held")],
                COUNTS: [MessageHandler(text, self.counts)],
                AGES: [tapped(self.ages, "ages")],
                FACES: [tapped(self.faces, "faces"), MessageHandler(text, self.faces_typed)],
                YOUTH: [tapped(self.youth, "youth")],
                REFLECTION: [MessageHandler(text, self.reflection), tapped(self.no_reflection, "reflection")],
                CARD: [tapped(self.card, "card")],
            },
            fallbacks=[CommandHandler("cancel", self.cancel), CallbackQueryHandler(self.cancel, pattern="^cancel$")],
            name="logging", persistent=persistent)

    async def _ask(self, update: Update, context: Context, text: str, rows: evening.Rows | None = None,
                   parse_mode: str | None = None) -> None:
        """Edit the tapped message into the next question, or send it as a new one."""
        markup = keyboard(rows) if rows else None
        query = update.callback_query
        if query is not None:
            await query.answer()
            await query.edit_message_text(text, reply_markup=markup, parse_mode=parse_mode)
            context.user_data["question"] = query.message.message_id
            return
        if question := context.user_data.pop("question", None):
            await context.bot.edit_message_reply_markup(update.effective_chat.id, question)
        sent = await update.effective_message.reply_text(text, reply_markup=markup, parse_mode=parse_mode)
        context.user_data["question"] = sent.message_id

    async def log(self, update: Update, context: Context) -> int:
        context.user_data.clear()
        await self._ask(update, context, evening.WHICH, evening.WHICH_ROWS)
        return WHICH

    async def which(self, update: Update, context: Context) -> int:
        context.user_data["session"] = _choice(update)
        await self._ask(update, context, evening.held(context.user_data), evening.HELD_ROWS)
        return HELD

    async def held(self, update: Update, context: Context) -> int:
        if _choice(update) == "not_held":
            self.records.save(update.effective_chat.id, context.user_data)
            return await self._end(update, context, evening.NOT_HELD.format(session=_session(context)))
        await self._ask(update, context, evening.COUNTS, evening.COUNTS_ROWS)
        return COUNTS

    async def counts(self, update: Update, context: Context) -> int:
        counts = evening.read_counts(update.message.text)
        if counts is None:
            await self._ask(update, context, evening.COUNTS_AGAIN, evening.COUNTS_ROWS)
            return COUNTS
        context.user_data["counts"], context.user_data["ages"] = counts, []
        await self._ask(update, context, evening.ages(context.user_data), evening.age_rows([]))
        return AGES

    async def ages(self, update: Update, context: Context) -> int:
        choice, chosen = _choice(update), context.user_data["ages"]
        if choice in ("done", "skip"):
            await self._ask(update, context, evening.NEW_FACES, evening.FACES_ROWS)
            return FACES
        context.user_data["ages"] = chosen = [*chosen[-1:], choice] if choice not in chosen else chosen
        await self._ask(update, context, evening.ages(context.user_data), evening.age_rows(chosen))
        return AGES

    async def faces(self, update: Update, context: Context) -> int:
        choice = _choice(update)
        context.user_data["new_faces"] = int(choice) if choice else None
        await self._ask(update, context, evening.YOUTH_RUN, evening.YOUTH_ROWS)
        return YOUTH

    async def faces_typed(self, update: Update, context: Context) -> int:
        if not update.message.text.isdecimal():
            await self._ask(update, context, evening.NEW_FACES, evening.FACES_ROWS)
            return FACES
        context.user_data["new_faces"] = int(update.message.text)
        await self._ask(update, context, evening.YOUTH_RUN, evening.YOUTH_ROWS)
        return YOUTH

    async def youth(self, update: Update, context: Context) -> int:
        context.user_data["produced"] = _choice(update) or None
        await self._ask(update, context, evening.REFLECTION, evening.REFLECTION_ROWS)
        return REFLECTION

    async def reflection(self, update: Update, context: Context) -> int:
        context.user_data["reflection"] = update.message.text
        await self._ask(update, context, evening.card(context.user_data), evening.CARD_ROWS, "HTML")
        return CARD

    async def no_reflection(self, update: Update, context: Context) -> int:
        context.user_data["reflection"] = None
        await self._ask(update, context, evening.card(context.user_data), evening.CARD_ROWS, "HTML")
        return CARD

    async def card(self, update: Update, context: Context) -> int:
        if _choice(update) != "save":
            return await self._end(update, context, evening.THROWN_AWAY)
        self.records.save(update.effective_chat.id, context.user_data)
        return await self._end(update, context, evening.SAVED.format(
            session=_session(context), came=sum(context.user_data["counts"])))

    async def cancel(self, update: Update, context: Context) -> int:
        return await self._end(update, context, evening.CANCELLED)

    async def _end(self, update: Update, context: Context, text: str) -> int:
        await self._ask(update, context, text)
        context.user_data.clear()
        return ConversationHandler.END


def _choice(update: Update) -> str:
    return update.callback_query.data.partition(":")[2]


def _session(context: Context) -> str:
    return evening.SESSIONS[context.user_data["session"]]


class WritesEachUpdate(Application):
    """Hands what an update has changed to the persistence right after it."""

    async def process_update(self, update: object) -> None:
        await super().process_update(update)
        await self.update_persistence()


def application(token: str, api: str, home: Path, persist: str | None = None,
                shape: Callable[[ApplicationBuilder[Any, Any, Any, Any, Any, Any]], Any] = lambda builder: builder,
                ) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot, its records in `home`; `persist` is None, "update" or "default"; `shape` changes the builder."""
    warnings.filterwarnings("ignore", message=r".*per_message=False", category=PTBUserWarning)
    builder = Application.builder().token(token).base_url(f"{api}/bot")
    if persist is not None:
        builder = builder.persistence(PicklePersistence(home / "conversations.pickle"))
    if persist == "update":
        builder = builder.application_class(WritesEachUpdate)
    app = shape(builder).build()
    app.add_handler(LoggingBot(evening.Records(home)).conversation(persistent=persist is not None))
    return app


async def serve_webhook(app: Application[Any, Any, Any, Any, Any, Any], url: str, port: int) -> None:
    """With a web server of one's own, as the library's example customwebhookbot.py does it."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    async def receive(request: Request) -> Response:
        await app.update_queue.put(Update.de_json(await request.json(), app.bot))
        return Response()

    await app.bot.set_webhook(url)
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=[Route("/{path:path}", receive, methods=["POST"])]),
                                           host="127.0.0.1", port=port, log_level="warning"))
    async with app:
        await app.start()
        await server.serve()
        await app.stop()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--home", required=True, type=Path)
    parser.add_argument("--persist", nargs="?", const="update", choices=("update", "default"))
    parser.add_argument("--webhook")
    parser.add_argument("--listen", type=int)
    given = parser.parse_args()
    app = application(given.token, given.api, given.home, given.persist)
    if given.webhook:
        asyncio.run(serve_webhook(app, given.webhook, given.listen))
    else:
        app.run_polling(stop_signals=(signal.SIGINT, signal.SIGTERM))


if __name__ == "__main__":
    main()
