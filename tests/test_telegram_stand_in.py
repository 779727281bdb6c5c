"""The stand-in takes from the real libraries what Telegram takes, and refuses what Telegram refuses."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import telegram as ptb
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.telegram_stand_in import PIXEL, Fault, Limits, Message, Person, Telegram, TelegramInThread

KEYBOARD = ptb.InlineKeyboardMarkup(
    [
        [
            ptb.InlineKeyboardButton("As planned", callback_data="held:1"),
            ptb.InlineKeyboardButton("Back", callback_data="b"),
        ],
        [ptb.InlineKeyboardButton("The book", url="https://example.org/book")],
    ]
)


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as running:
        yield running


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[ptb.Bot]:
    """The real library; its getMe has been called."""
    async with ptb.Bot(telegram.token, base_url=telegram.url + "/bot") as running:
        yield running


@pytest.fixture
def aino(telegram: Telegram) -> Person:
    person = telegram.person("Aino", language="fi")
    person.writes("/start")
    return person


async def ask(telegram: Telegram, method: str, **params: Any) -> dict[str, Any]:
    """A call as no library would make it: a JSON body, unchecked."""
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{telegram.url}/bot{telegram.token}/{method}", json=params) as got,
    ):
        answer: dict[str, Any] = await got.json()
        assert answer["ok"] == (got.status == 200)
        return answer


async def refusal(telegram: Telegram, method: str, **params: Any) -> str:
    answer = await ask(telegram, method, **params)
    assert not answer["ok"], answer
    return str(answer["description"])


# Good paths through python-telegram-bot


async def test_a_message_is_sent_edited_and_deleted(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """HTML is kept raw, plain and as entities; an edit without a keyboard takes the keyboard away."""
    sent = await bot.send_message(aino.id, "How many <b>came 👍</b>?", parse_mode="HTML", reply_markup=KEYBOARD)
    message = aino.messages[-1]
    assert (message.text, message.html) == ("How many came 👍?", "How many <b>came 👍</b>?")
    assert message.entities == [{"type": "bold", "offset": 9, "length": 7}]
    assert message.buttons == [["As planned", "Back"], ["The book"]]
    assert sent.parse_entities() == {sent.entities[0]: "came 👍"}
    await bot.edit_message_text("Saved.", aino.id, sent.message_id)
    assert (message.text, message.buttons, message.edited) == ("Saved.", [], 1)
    await bot.delete_message(aino.id, sent.message_id)
    assert aino.shown() == "Aino: /start"


async def test_the_screen_reads_as_a_talk(bot: ptb.Bot, aino: Person) -> None:
    """shown() is what a person sees now: who said what, the bot's words set in, its buttons in rows."""
    await bot.send_message(aino.id, "Held?", reply_markup=KEYBOARD)
    assert aino.shown() == "Aino: /start\n  Held?\n  [As planned] [Back]\n  [The book]"


async def test_a_tap_reaches_the_bot_with_the_message_it_was_on(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """The bot reads the data, answers once with a toast, and is refused a second time."""
    sent = await bot.send_message(aino.id, "Held?", reply_markup=KEYBOARD)
    tap = aino.taps("As planned")
    update = (await bot.get_updates())[-1]
    query = update.callback_query
    assert query is not None and query.message is not None
    assert (query.data, query.from_user.id, query.message.message_id) == ("held:1", aino.id, sent.message_id)
    await query.answer("Noted")
    assert (tap.answered, tap.text, tap.update_id) == (True, "Noted", update.update_id)
    with pytest.raises(BadRequest, match=r"[Qq]uery is too old"):
        await query.answer("Noted")


async def test_a_tap_on_nothing_names_the_buttons_there_are(bot: ptb.Bot, aino: Person) -> None:
    """A story that goes wrong says what could have been pressed."""
    await bot.send_message(aino.id, "Held?", reply_markup=KEYBOARD)
    with pytest.raises(AssertionError, match="As planned"):
        aino.taps("Not held")
    assert aino.taps((0, 1)).data == "b"
    with pytest.raises(AssertionError, match="no callback button"):
        aino.taps("The book")


async def test_an_old_button_can_still_be_pressed(bot: ptb.Bot, aino: Person) -> None:
    """A telephone that has not seen the edit sends the old data; on a deleted message without its content."""
    sent = await bot.send_message(aino.id, "Held?", reply_markup=KEYBOARD)
    await bot.edit_message_text("How many?", aino.id, sent.message_id)
    assert aino.taps_old(aino.messages[-1], "As planned").data == "held:1"
    await bot.delete_message(aino.id, sent.message_id)
    aino.taps_old(aino.messages[-1], "As planned")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None and query.message is not None and query.message.date.timestamp() == 0


async def test_a_photo_is_uploaded_once_and_sent_again_by_its_id(bot: ptb.Bot, aino: Person) -> None:
    """Bytes arrive whole; the file_id sends them again, and a text message may become the photo."""
    first = await bot.send_photo(aino.id, PIXEL, caption="Week <b>21</b>", parse_mode="HTML")
    await bot.send_photo(aino.id, first.photo[-1].file_id)
    assert [message.photo for message in aino.messages[1:]] == [PIXEL, PIXEL]
    assert aino.messages[1].caption == "Week 21"
    text = await bot.send_message(aino.id, "Drawing…")
    await bot.edit_message_media(ptb.InputMediaPhoto(PIXEL, caption="Week 22"), aino.id, text.message_id)
    await bot.edit_message_caption(aino.id, text.message_id, caption="Week 23")
    assert (aino.messages[-1].photo, aino.messages[-1].caption, aino.messages[-1].text) == (PIXEL, "Week 23", None)
    await bot.send_document(aino.id, b"date;visits", filename="week.csv")
    assert aino.messages[-1].document == b"date;visits"


async def test_a_forced_reply_comes_back_as_a_reply(bot: ptb.Bot, aino: Person) -> None:
    """The question shows its placeholder and cannot be edited any more; the answer names the question."""
    sent = await bot.send_message(
        aino.id, "How many?", reply_markup=ptb.ForceReply(input_field_placeholder="14 18 1 0")
    )
    assert (aino.messages[-1].force_reply, aino.messages[-1].placeholder) == (True, "14 18 1 0")
    aino.replies(aino.messages[-1], "14 18 1 0")
    message = (await bot.get_updates())[-1].message
    assert message is not None and message.reply_to_message is not None
    assert message.reply_to_message.message_id == sent.message_id
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("How many, then?", aino.id, sent.message_id)


async def test_what_else_a_person_sends_is_understood(bot: ptb.Bot, aino: Person) -> None:
    """Photos, voice, stickers, blocking and commands with their entities reach the library as such."""
    aino.sends_photo(caption="the yard")
    aino.sends_voice()
    aino.sends_sticker()
    aino.blocks_bot()
    aino.unblocks_bot()
    start, photo, voice, sticker, block, unblock = await bot.get_updates()
    assert start.message and start.message.entities[0].type == "bot_command" and start.message.from_user
    assert start.message.from_user.id > 2**32 and start.message.from_user.language_code == "fi"
    assert photo.message and photo.message.photo and photo.message.caption == "the yard"
    assert voice.message and voice.message.voice and sticker.message and sticker.message.sticker
    assert block.my_chat_member and block.my_chat_member.new_chat_member.status == "kicked"
    assert unblock.my_chat_member and unblock.my_chat_member.new_chat_member.status == "member"


async def test_updates_stay_until_acknowledged(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """A bot that dies before the next offset gets the same updates again; after it, never."""
    first = await bot.get_updates()
    assert await bot.get_updates() == first
    poll = asyncio.create_task(bot.get_updates(offset=first[-1].update_id + 1, timeout=5))
    await telegram.acknowledged(first[-1].update_id)
    written = aino.writes("hello")
    assert [update.update_id for update in await poll] == [written.update_id]


async def test_the_older_of_two_pollers_is_told_of_the_conflict(telegram: Telegram, bot: ptb.Bot) -> None:
    """409 for the first, while the second goes on; with a webhook set there is no polling at all."""
    older = asyncio.create_task(bot.get_updates(timeout=5))
    await telegram.wait_for(lambda: telegram.sent("getUpdates"))
    assert (await ask(telegram, "getUpdates"))["result"] == []
    with pytest.raises(Conflict, match="other getUpdates"):
        await older
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""


async def test_a_webhook_gets_updates_with_its_secret(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """What is refused is sent again; what is taken is acknowledged."""
    seen: list[str | None] = []

    async def hook(request: aiohttp.web.Request) -> aiohttp.web.Response:
        seen.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return aiohttp.web.Response(status=500 if len(seen) == 1 else 200)

    app = aiohttp.web.Application()
    app.router.add_post("/hook", hook)
    runner = aiohttp.web.AppRunner(app)
    await runner.setup()
    await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret")
    await telegram.acknowledged(aino.messages[0].update_id)
    await runner.cleanup()
    assert seen == ["s3cret", "s3cret"]


async def test_a_webhook_gets_chats_in_parallel_and_each_in_order(telegram: Telegram, bot: ptb.Bot) -> None:
    """As many at once as was said, never two of one chat; a refused one comes again before the next of its chat."""
    under_way: list[int] = []
    seen: list[tuple[int, str]] = []
    most = 0

    async def hook(request: aiohttp.web.Request) -> aiohttp.web.Response:
        nonlocal most
        message = (await request.json())["message"]
        chat = message["chat"]["id"]
        assert chat not in under_way
        under_way.append(chat)
        most = max(most, len(under_way))
        await asyncio.sleep(0.05)
        under_way.remove(chat)
        refused = message["text"] == "2" and (chat, "2") not in seen
        seen.append((chat, message["text"]))
        return aiohttp.web.Response(status=503 if refused else 200)

    app = aiohttp.web.Application()
    app.router.add_post("/hook", hook)
    runner = aiohttp.web.AppRunner(app)
    await runner.setup()
    await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
    people = [telegram.person(name) for name in ("Maija", "Petri", "Liisa", "Veikko")]
    for text in ("1", "2", "3"):
        last = [person.writes(text).update_id for person in people][-1]
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", max_connections=3)
    await telegram.acknowledged(last)
    await runner.cleanup()
    for person in people:
        assert [text for chat, text in seen if chat == person.id] == ["1", "2", "2", "3"]
    assert most == 3


async def test_commands_are_kept_by_scope_and_language(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """Each scope and language has its own list; wrong names are refused."""
    await bot.set_my_commands([("log", "Kirjaa")], scope=ptb.BotCommandScopeChat(aino.id), language_code="fi")
    assert telegram.commands[f"chat {aino.id}", "fi"] == [{"command": "log", "description": "Kirjaa"}]
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match=r"(?i)BOT_COMMAND_INVALID"):
        await bot.set_my_commands([("Log", "Write down")])


async def test_what_is_only_checked_answers_true(bot: ptb.Bot, aino: Person) -> None:
    """Methods nobody needs here pass when they are well formed."""
    assert await bot.set_my_description("Youth work, written down.")
    assert await bot.send_chat_action(aino.id, "typing")
    assert (await bot.get_chat(aino.id)).first_name == "Aino"
    assert (await bot.get_chat_member(aino.id, aino.id)).status == "member"


# Groups


async def test_privacy_mode_shows_commands_replies_and_services_only(
    telegram: Telegram, bot: ptb.Bot, aino: Person
) -> None:
    """In a group the bot is deaf to plain talk and to commands for other bots."""
    group = telegram.group("Boathouse", type="supergroup")
    group.add_bot(by=aino, startgroup="code-1")
    await bot.send_message(group.id, "Here I am.")
    hidden = [aino.writes(text, chat=group).update_id for text in ("what a day", "/log@other_bot", "mail me /log@")]
    aino.writes("/log", chat=group)
    aino.replies(group.messages[2], "14")
    heard = [
        update.message for update in await bot.get_updates() if update.message and update.message.chat.id == group.id
    ]
    assert hidden == [None, None, None]
    assert heard[0].new_chat_members[0].id == bot.id
    assert [message.text for message in heard[1:]] == [f"/start@{bot.username} code-1", "/log", "14"]
    assert (await bot.get_chat_member(group.id, aino.id)).status == "creator"


async def test_a_group_that_migrates_says_where_it_went(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """Service messages on both sides, and the old id answers with the new one."""
    group = telegram.group("Boathouse")
    group.add_bot(by=aino)
    old = group.id
    group.migrate()
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old, "Hello")
    assert moved.value.new_chat_id == group.id < -(2**32)
    here = [update.message for update in (await bot.get_updates())[-2:]]
    assert [(m.chat.id, m.migrate_to_chat_id, m.migrate_from_chat_id) for m in here if m] == [
        (old, group.id, None),
        (group.id, None, old),
    ]
    await bot.send_message(group.id, "Hello")


async def test_where_the_bot_may_not_write(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """Strangers, those who blocked it, groups that threw it out, and chats that are not."""
    group = telegram.group("Boathouse")
    group.add_bot(by=aino)
    group.remove_bot(by=aino)
    aino.blocks_bot()
    for chat, why in [
        (telegram.person("Petri").id, "can't initiate conversation with a user"),
        (aino.id, "bot was blocked by the user"),
        (group.id, "bot was kicked from the group chat"),
    ]:
        with pytest.raises(Forbidden, match=why):
            await bot.send_message(chat, "Hello")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "Hello")


async def test_a_bot_that_leaves_is_outside(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """leaveChat tells of itself and closes the chat."""
    group = telegram.group("Boathouse", type="supergroup")
    group.add_bot(by=aino)
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="not a member of the supergroup chat"):
        await bot.send_message(group.id, "Hello")


# Strict failures, raw


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("👍 <i>a</em>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</em>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("Tom & Jerry", "'&' at byte offset 4"),
        ("a&nbsp;b", "'&nbsp;' at byte offset 1"),
    ],
)
async def test_broken_html_is_refused(telegram: Telegram, aino: Person, raw: str, why: str) -> None:
    """Telegram's parser, its words and its byte offsets."""
    said = await refusal(telegram, "sendMessage", chat_id=aino.id, text=raw, parse_mode="HTML")
    assert said.startswith("Bad Request: can't parse entities: " + why)


async def test_good_html_becomes_entities(telegram: Telegram, aino: Person) -> None:
    """Nested tags, attributes, escapes and trimmed spaces; offsets count UTF-16 units."""
    raw = (
        ' \n👍<b>a<i>b</i></b> <a href="https://e.org?a=1&amp;b=2">&lt;c&#62;</a><blockquote expandable>q</blockquote> '
    )
    answer = await ask(telegram, "sendMessage", chat_id=aino.id, text=raw, parse_mode="HTML")
    assert answer["result"]["text"] == "👍ab <c>q"
    assert answer["result"]["entities"] == [
        {"type": "bold", "offset": 2, "length": 2},
        {"type": "italic", "offset": 3, "length": 1},
        {"type": "text_link", "url": "https://e.org?a=1&b=2", "offset": 5, "length": 3},
        {"type": "expandable_blockquote", "offset": 8, "length": 1},
    ]


async def test_texts_have_their_lengths(telegram: Telegram, aino: Person) -> None:
    """4096 after parsing, and something."""
    sizes = {"x" * 4096: None, "<b>" + "x" * 4096 + "</b>": None, "x" * 4097: "message is too long"}
    for text, why in {**sizes, "": "message text is empty", " \n": "message text is empty"}.items():
        answer = await ask(telegram, "sendMessage", chat_id=aino.id, text=text, parse_mode="HTML")
        assert answer.get("description") == (f"Bad Request: {why}" if why else None)
    assert "message text is empty" in await refusal(telegram, "sendMessage", chat_id=aino.id)


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "A", "callback_data": "å" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "A"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "A", "callback_data": "a", "url": "https://e.org"}, "exactly one action"),
        ({"text": " ", "callback_data": "a"}, "must be non-empty"),
        ({"text": "A", "url": "ftp://e.org"}, "Unsupported URL protocol"),
        ({"text": "A", "url": "http://localhost/"}, "Wrong HTTP URL"),
        ({"text": "A", "callback_data": "a", "color": "red"}, 'unknown field "color"'),
        ({"text": "A", "callback_data": "a", "style": "red"}, 'Field "style" must be of type'),
        ({"text": "A", "callback_data": 1}, 'Field "callback_data" must be of type String'),
        ({"callback_data": "a"}, 'can\'t find field "text"'),
    ],
)
async def test_wrong_buttons_are_refused(telegram: Telegram, aino: Person, button: dict[str, Any], why: str) -> None:
    """One action, a label, 64 bytes, known fields of the right types."""
    markup = {"inline_keyboard": [[button]]}
    assert why in await refusal(telegram, "sendMessage", chat_id=aino.id, text="Held?", reply_markup=markup)


@pytest.mark.parametrize(
    ("method", "params", "why"),
    [
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"text": "a", "chat_id": True}, 'Field "chat_id" must be of type'),
        ("sendMessage", {"text": "a", "colour": "red"}, 'unknown field "colour"'),
        ("sendMessage", {"text": 5}, 'Field "text" must be of type String'),
        ("sendMessage", {"text": "a", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "a", "reply_markup": {"force_reply": True, "input_field_placeholder": ""}}, "1-64"),
        ("sendMessage", {"text": "a", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ("editMessageText", {"text": "a", "message_id": 99}, "message to edit not found"),
        ("editMessageText", {"text": "a", "message_id": 1}, "message can't be edited"),
        ("editMessageCaption", {"caption": "a", "message_id": 2}, "there is no caption in the message to edit"),
        ("editMessageText", {"text": "a", "message_id": 2, "reply_markup": {"force_reply": True}}, "inline_keyboard"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
        ("pinChatMessage", {"message_id": 99}, "message to pin not found"),
        ("sendPhoto", {"photo": "AgAC"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendChatAction", {"action": "thinking"}, 'Field "action" must be of type'),
        ("setMyCommands", {"commands": [{"command": "a"}]}, 'can\'t find field "description"'),
        ("getChat", {"chat_id": "@nobody"}, "chat not found"),
    ],
)
async def test_wrong_calls_are_refused(
    telegram: Telegram, aino: Person, method: str, params: dict[str, Any], why: str
) -> None:
    """Unknown, missing and mistyped parameters, and what is not there; message 1 is Aino's, message 2 the bot's."""
    await ask(telegram, "sendMessage", chat_id=aino.id, text="Held?")
    spared = why.startswith("chat_id") or method == "setMyCommands"
    said = await refusal(telegram, method, **{**({} if spared else {"chat_id": aino.id}), **params})
    assert why in said and said.startswith("Bad Request: ")


async def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram, aino: Person) -> None:
    """The same text, entities and buttons; another way to write the same HTML is the same."""
    await ask(telegram, "sendMessage", chat_id=aino.id, text="<b>Held?</b>", parse_mode="HTML")
    edit = {"chat_id": aino.id, "message_id": 2, "text": "<strong>Held?</strong> ", "parse_mode": "HTML"}
    assert "message is not modified" in await refusal(telegram, "editMessageText", **edit)
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    assert (await ask(telegram, "editMessageText", **edit, reply_markup=markup))["ok"]
    same = {"chat_id": aino.id, "message_id": 2, "reply_markup": json.dumps(markup)}
    assert "message is not modified" in await refusal(telegram, "editMessageReplyMarkup", **same)


async def test_pictures_are_looked_at(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """A picture cut off at the end and a long caption are refused."""
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(aino.id, PIXEL[:-4])
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(aino.id, PIXEL, caption="x" * 1025)


async def test_tokens_and_methods_must_exist(telegram: Telegram) -> None:
    """401 and 404, as the library knows them."""
    assert (await ask(telegram, "sendTelepathy"))["error_code"] == 404
    with pytest.raises(InvalidToken):
        await ptb.Bot("1:wrong", base_url=telegram.url + "/bot").initialize()


async def test_a_tap_grows_old(aino: Person, telegram: Telegram, bot: ptb.Bot) -> None:
    """After query_seconds of the clock that was handed in a tap cannot be answered."""
    await bot.send_message(aino.id, "Held?", reply_markup=KEYBOARD)
    tap = aino.taps("Back")
    telegram.clock = lambda: tap.date + telegram.query_seconds + 1
    assert "query is too old" in await refusal(telegram, "answerCallbackQuery", callback_query_id=tap.query_id)


# Rates and faults


async def test_rates_answer_with_retry_after() -> None:
    """A burst in one chat, then 429; after the named seconds the next one passes."""
    now = [1_800_000_000.0]
    async with Telegram(limits=Limits(chat_burst=2), clock=lambda: now[0]) as telegram:
        aino = telegram.person("Aino")
        aino.writes("/start")
        async with ptb.Bot(telegram.token, base_url=telegram.url + "/bot") as bot:
            for text in ("one", "two"):
                await bot.send_message(aino.id, text)
            with pytest.raises(RetryAfter) as late:
                await bot.send_message(aino.id, "three")
            assert late.value.retry_after == 2
            now[0] += 2
            await bot.send_message(aino.id, "three")


async def test_faults_lose_requests_and_answers(telegram: Telegram, bot: ptb.Bot, aino: Person) -> None:
    """Lost before: nothing was sent. Lost after: it was sent, and the bot cannot know."""
    faults = [Fault(lost="request"), Fault(lost="answer"), Fault(status=500), None]
    telegram.faults = lambda method, params: faults.pop(0) if method == "sendMessage" else None
    texts: list[list[Message]] = []
    for _ in range(3):
        with pytest.raises(NetworkError):
            await bot.send_message(aino.id, "Hello")
        texts.append(aino.messages[1:])
    assert [len(seen) for seen in texts] == [0, 1, 1]
    await bot.send_message(aino.id, "Hello")
    assert [call.status for call in telegram.sent("sendMessage")] == [None, 200, 500, 200]


async def test_waiting_fails_with_the_scene(telegram: Telegram, aino: Person) -> None:
    """A wait that ends in vain shows the chats; silence means nothing is left unacknowledged."""
    with pytest.raises(AssertionError, match="Aino: /start"):
        await telegram.wait_for(lambda: False, seconds=0.02)
    with pytest.raises(AssertionError, match="still not quiet"):
        await telegram.quiet(0.01, at_most=0.05)
    await ask(telegram, "getUpdates", offset=-1)
    await ask(telegram, "getUpdates", offset=(aino.messages[0].update_id or 0) + 1)
    await telegram.quiet(0.01)


# The other library, and the other thread


async def test_aiogram_is_understood_too(telegram: Telegram, aino: Person) -> None:
    """Text, keyboard, photo and the errors by their names, sent the way aiogram sends them."""
    from aiogram import Bot, types  # it takes seconds to import
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import TelegramBadRequest

    async with Bot(telegram.token, AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))) as bot:
        keyboard = types.InlineKeyboardMarkup(
            inline_keyboard=[[types.InlineKeyboardButton(text="Back", callback_data="b", style="primary")]]
        )
        sent = await bot.send_message(aino.id, "<b>Held?</b>", parse_mode="HTML", reply_markup=keyboard)
        with pytest.raises(TelegramBadRequest, match="message is not modified"):
            await bot.edit_message_text(
                "<b>Held?</b>", None, aino.id, sent.message_id, parse_mode="HTML", reply_markup=keyboard
            )
        photo = types.BufferedInputFile(PIXEL, "week.png")
        await bot.send_photo(aino.id, photo, caption="Week 21")
        await bot.edit_message_media(types.InputMediaPhoto(media=photo), None, aino.id, sent.message_id)
        await bot.send_message(aino.id, "14?", reply_markup=types.ForceReply(input_field_placeholder="14"))
        await bot.set_my_commands([types.BotCommand(command="log", description="Log")], types.BotCommandScopeDefault())
        aino.sends_sticker()
        aino.blocks_bot()
        updates = await bot.get_updates(timeout=1, allowed_updates=["message", "my_chat_member"])
        assert (await bot.get_me()).username == telegram.bot_username
        assert (await bot.get_chat(aino.id)).id == aino.id
    assert [message.photo for message in aino.messages[1:3]] == [PIXEL, PIXEL]
    assert updates[-1].my_chat_member is not None and len(updates) == 3


def test_synchronous_code_has_its_own_stand_in() -> None:
    """In a thread of its own, with waits that block; any process can reach the address."""
    with TelegramInThread() as telegram:
        aino = telegram.person("Aino")
        written = aino.writes("/start")

        async def bot_life() -> None:
            async with ptb.Bot(telegram.token, base_url=telegram.url + "/bot") as bot:
                (update,) = await bot.get_updates()
                await bot.get_updates(offset=update.update_id + 1)
                await bot.send_message(aino.id, "Hello")

        asyncio.run(bot_life())
        telegram.acknowledged(written.update_id)
        telegram.quiet(0.05)
        assert telegram.wait_for(lambda: aino.messages[-1].text) == "Hello"
