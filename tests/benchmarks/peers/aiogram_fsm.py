"""A plain aiogram bot: a `Router`, a `StatesGroup`, answers in FSM data, `MemoryStorage`.

    python -m tests.benchmarks.peers.aiogram_fsm --api URL --token TOKEN --home DIR [--webhook URL --listen PORT]
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.benchmarks.peers import evening


class Log(StatesGroup):
    which = State()
    held = State()
    counts = State()
    ages = State()
    faces = State()
    youth = State()
    reflection = State()
    card = State()


def keyboard(rows: evening.Rows) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[
        [InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in rows])


async def after_tap(query: CallbackQuery, state: FSMContext, text: str, rows: evening.Rows | None = None,
                    parse_mode: str | None = None) -> None:
    """Edit the tapped message into the next question."""
    await query.answer()
    await query.message.edit_text(text, reply_markup=keyboard(rows) if rows else None, parse_mode=parse_mode)
    await state.update_data(question=query.message.message_id)


async def after_text(message: Message, state: FSMContext, text: str, rows: evening.Rows | None = None,
                     parse_mode: str | None = None) -> None:
    """Send the next question as a new message; the last one loses its buttons."""
    question = (await state.get_data()).get("question")
    if question:
        await message.bot.edit_message_reply_markup(chat_id=message.chat.id, message_id=question)
    sent = await message.answer(text, reply_markup=keyboard(rows) if rows else None, parse_mode=parse_mode)
    await state.update_data(question=sent.message_id)


def choice(query: CallbackQuery) -> str:
    return query.data.partition(":")[2]


def logging_router(records: evening.Records) -> Router:
    """The dialogue's handlers."""
    router = Router()

    @router.message(Command("log"))
    async def log(message: Message, state: FSMContext) -> None:
        await state.clear()
        await state.set_state(Log.which)
        await after_text(message, state, evening.WHICH, evening.WHICH_ROWS)

    @router.message(Command("cancel"))
    async def cancel(message: Message, state: FSMContext) -> None:
        await after_text(message, state, evening.CANCELLED)
        await state.clear()

    @router.callback_query(F.data == "cancel")
    async def cancel_tapped(query: CallbackQuery, state: FSMContext) -> None:
        await after_tap(query, state, evening.CANCELLED)
        await state.clear()

    @router.callback_query(Log.which, F.data.startswith("which:"))
    async def which(query: CallbackQuery, state: FSMContext) -> None:
        answers = await state.update_data(session=choice(query))
        await state.set_state(Log.held)
        await after_tap(query, state, evening.held(answers), evening.HELD_ROWS)

    @router.callback_query(Log.held, F.data == "held:not_held")
    async def not_held(query: CallbackQuery, state: FSMContext) -> None:
        answers = await state.get_data()
        records.save(query.message.chat.id, answers)
        await after_tap(query, state, evening.NOT_HELD.format(session=evening.SESSIONS[answers["session"]]))
        await state.clear()

    @router.callback_query(Log.held, F.data.startswith("held:"))
    async def held(query: CallbackQuery, state: FSMContext) -> None:
        await state.set_state(Log.counts)
        await after_tap(query, state, evening.COUNTS, evening.COUNTS_ROWS)

    @router.message(Log.counts, F.text)
    async def counts(message: Message, state: FSMContext) -> None:
        found = evening.read_counts(message.text)
        if found is None:
            await after_text(message, state, evening.COUNTS_AGAIN, evening.COUNTS_ROWS)
            return
        answers = await state.update_data(counts=found, ages=[])
        await state.set_state(Log.ages)
        await after_text(message, state, evening.ages(answers), evening.age_rows([]))

    @router.callback_query(Log.ages, F.data.in_({"ages:done", "ages:skip"}))
    async def ages_done(query: CallbackQuery, state: FSMContext) -> None:
        await state.set_state(Log.faces)
        await after_tap(query, state, evening.NEW_FACES, evening.FACES_ROWS)

    @router.callback_query(Log.ages, F.data.startswith("ages:"))
    async def ages(query: CallbackQuery, state: FSMContext) -> None:
        chosen, band = (await state.get_data())["ages"], choice(query)
        chosen = [*chosen[-1:], band] if band not in chosen else chosen
        answers = await state.update_data(ages=chosen)
        await after_tap(query, state, evening.ages(answers), evening.age_rows(chosen))

    @router.callback_query(Log.faces, F.data.startswith("faces:"))
    async def faces(query: CallbackQuery, state: FSMContext) -> None:
        await state.update_data(new_faces=int(choice(query)) if choice(query) else None)
        await state.set_state(Log.youth)
        await after_tap(query, state, evening.YOUTH_RUN, evening.YOUTH_ROWS)

    @router.message(Log.faces, F.text)
    async def faces_typed(message: Message, state: FSMContext) -> None:
        if not message.text.isdecimal():
            await after_text(message, state, evening.NEW_FACES, evening.FACES_ROWS)
            return
        await state.update_data(new_faces=int(message.text))
        await state.set_state(Log.youth)
        await after_text(message, state, evening.YOUTH_RUN, evening.YOUTH_ROWS)

    @router.callback_query(Log.youth, F.data.startswith("youth:"))
    async def youth(query: CallbackQuery, state: FSMContext) -> None:
        await state.update_data(produced=choice(query) or None)
        await state.set_state(Log.reflection)
        await after_tap(query, state, evening.REFLECTION, evening.REFLECTION_ROWS)

    @router.message(Log.reflection, F.text)
    async def reflection(message: Message, state: FSMContext) -> None:
        answers = await state.update_data(reflection=message.text)
        await state.set_state(Log.card)
        await after_text(message, state, evening.card(answers), evening.CARD_ROWS, "HTML")

    @router.callback_query(Log.reflection, F.data == "reflection:")
    async def no_reflection(query: CallbackQuery, state: FSMContext) -> None:
        answers = await state.update_data(reflection=None)
        await state.set_state(Log.card)
        await after_tap(query, state, evening.card(answers), evening.CARD_ROWS, "HTML")

    @router.callback_query(Log.card, F.data == "card:save")
    async def save(query: CallbackQuery, state: FSMContext) -> None:
        answers = await state.get_data()
        records.save(query.message.chat.id, answers)
        await after_tap(query, state, evening.SAVED.format(
            session=evening.SESSIONS[answers["session"]], came=sum(answers["counts"])))
        await state.clear()

    @router.callback_query(Log.card, F.data == "card:throw_away")
    async def throw_away(query: CallbackQuery, state: FSMContext) -> None:
        await after_tap(query, state, evening.THROWN_AWAY)
        await state.clear()

    return router


def dispatcher(home: Path) -> Dispatcher:
    """The bot's handlers with memory storage, its records in `home`."""
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(logging_router(evening.Records(home)))
    return dispatcher


async def serve_webhook(dispatcher: Dispatcher, bot: Bot, url: str, port: int) -> None:
    """As the library's documentation shows it, on aiohttp."""
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
    from aiohttp import web

    app = web.Application()
    SimpleRequestHandler(dispatcher, bot).register(app, path="/{path:.*}")
    setup_application(app, dispatcher, bot=bot)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await bot.set_webhook(url)
    await asyncio.Event().wait()


async def run(given: Any) -> None:
    bot = Bot(given.token, session=AiohttpSession(api=TelegramAPIServer.from_base(given.api)))
    if given.webhook:
        await serve_webhook(dispatcher(given.home), bot, given.webhook, given.listen)
    else:
        await dispatcher(given.home).start_polling(bot)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--home", required=True, type=Path)
    parser.add_argument("--webhook")
    parser.add_argument("--listen", type=int)
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
