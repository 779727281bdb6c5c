"""Telegram: what is said fits and parses, what happens is understood, and the channel keeps its promises."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels import Incoming, InDoubt, Later, Moved, Refused
from bot.channels import telegram as telegram_channel
from bot.channels.telegram import POLL_SECONDS
from bot.channels.telegram import Telegram as Channel
from bot.channels.telegram import library as library_named
from bot.channels.telegram_wire import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    WrongToken,
    incoming,
    is_gone,
    is_unchanged,
    keyboard,
    raised,
    rendered,
    understood,
    units,
)
from conversations.dialogues import commands_for
from conversations.screen import Button, Line, Picture, Screen
from conversations.words import FALLBACK, FOLDER, LANGUAGES, words
from tests.telegram_stand_in import PIXEL, Fault, Person, Telegram, checked_markup, parsed_html

JSON = dict[str, Any]
BOT = "logbook_test_bot"


# What is said

WILD = st.text(st.characters(codec=None), max_size=200) | st.sampled_from([
    "<b>", "</b", "&lt;", "&nbsp;", "a < b & c > d", "\ud83d", "👩‍👩‍👧‍👦" * 30, "e\u0301" * 40, "\x00\x1b[31m",
    "\u200b", "   \n ", "🇫🇮" * 9])
LONG = st.builds(lambda text, times: text * times, WILD, st.sampled_from([1, 1, 1, 20, 400]))
BUTTONS = st.builds(Button, WILD, st.just("1.2.x"), st.sampled_from(["", "", "https://t.me/x", "http://localhost:1/"]),
                    primary=st.booleans())
SCREENS = st.builds(
    Screen, LONG, title=WILD, note=WILD, after=WILD, typed=st.booleans(),
    lines=st.lists(st.builds(Line, WILD, WILD, st.sampled_from(["", "1.2.fix:x.y"]), WILD), max_size=12).map(tuple),
    rows=st.lists(st.lists(BUTTONS, max_size=10).map(tuple), max_size=15).map(tuple),
    picture=st.none() | st.builds(Picture, st.just("week"), st.just({}), WILD))


@settings(max_examples=250, deadline=None)
@given(SCREENS, st.sampled_from([TEXT_LIMIT, CAPTION_LIMIT]))
def test_whatever_people_write_is_taken(screen: Screen, limit: int) -> None:
    """Any text in any field: markup that parses to the plain text, within the limit, never empty; buttons are valid."""
    said = rendered(screen, limit)
    plain, entities = parsed_html(said.html)
    assert plain == said.plain and plain.strip() and 0 < units(plain) <= limit
    plain.encode()
    assert all(0 <= one["offset"] < one["offset"] + one["length"] <= units(plain) for one in entities)
    checked_markup({"inline_keyboard": keyboard(screen)})


CARD = Screen(
    "", title="Open evening <Boathouse>", after="No longer used: ages.", note="Nothing is saved yet.",
    lines=(Line("Came", "33", "7.5.fix:log_session.counts", "Correct: counts"),
           Line("Mostly", "13-15 & 16-17", "7.5.fix:log_session.ages", "Correct: ages"),
           Line("Run by young people", "yes", "7.5.fix:log_session.youth_run", "Correct: how it was run by them"),
           Line("New faces", "2", "7.5.fix:log_session.new_faces", "Correct: new faces"), Line("Unit", "Boathouse")),
    rows=((Button("Save", "7.5.save", primary=True), Button("Share", "7.5.card:log_session.shared")),
          (Button("Back", "7.5.back", quiet=True), Button("Throw away", "7.5.throw", quiet=True))))


def test_a_card_reads_back_line_by_line() -> None:
    """Title and values in bold, the note in italics, everything escaped."""
    said = rendered(CARD)
    assert said.html == (
        "<b>Open evening &lt;Boathouse&gt;</b>\n\nCame: <b>33</b>\nMostly: <b>13-15 &amp; 16-17</b>\n"
        "Run by young people: <b>yes</b>\nNew faces: <b>2</b>\nUnit: <b>Boathouse</b>\n\nNo longer used: ages.\n\n"
        "<i>Nothing is saved yet.</i>")
    assert not said.cut and said.plain.startswith("Open evening <Boathouse>\n\nCame: 33\n")


def test_a_thumb_finds_save_first_and_then_the_corrections() -> None:
    """Save, then corrections two a row (a long one alone), then the rest; a question without them stays as it is."""
    labels = [[button["text"] for button in row] for row in keyboard(CARD)]
    assert labels == [["Save", "Share"], ["Correct: counts", "Correct: ages"], ["Correct: how it was run by them"],
                      ["Correct: new faces"], ["Back", "Throw away"]]
    assert keyboard(CARD)[0][0] == {"text": "Save", "callback_data": "7.5.save", "style": "primary"}
    question = Screen("Ages?", rows=((Button("10-12", "a"),), (Button("Done", "b", primary=True),)))
    assert [row[0]["text"] for row in keyboard(question)] == ["10-12", "Done"]


def test_a_long_text_is_cut_politely() -> None:
    """Between two words with an ellipsis; not within an emoji, an accent or a flag; bold stays closed."""
    said = rendered(Screen("word " * 1000, title="T"))
    assert said.cut and said.plain.endswith("word…") and units(said.plain) > TEXT_LIMIT - 10
    for whole in ("👩‍👩‍👧‍👦", "e\u0301", "🇫🇮", "👍🏽", "🏴\U000e0067\U000e0062\U000e007f"):
        for before in range(4):
            plain = rendered(Screen("x" * before + whole * 3000), 100).plain
            assert re.fullmatch(f"x{{{before}}}({whole})+…", plain), (whole, before)
    bold = rendered(Screen("", title="a" * 2000), CAPTION_LIMIT)
    assert bold.html == f"<b>{'a' * 1023}</b>…"


def test_an_address_telegram_refuses_on_a_button_stands_in_the_text() -> None:
    """http://localhost of a trial run is still there to be copied."""
    screen = Screen("Open it.", rows=((Button("The book", url="http://localhost:8080/a?b=1&c=2"),),
                                      (Button("Chat", url="https://t.me/x"),)))
    assert rendered(screen).html == "Open it.\n\nThe book: http://localhost:8080/a?b=1&amp;c=2"
    assert keyboard(screen) == [[{"text": "Chat", "url": "https://t.me/x"}]]


def test_a_key_too_long_for_telegram_is_a_programmers_mistake() -> None:
    """It is said at once, with the key."""
    with pytest.raises(ValueError, match="has 65 bytes; Telegram takes 64"):
        keyboard(Screen("?", rows=((Button("x", "k" * 65),),)))


def test_every_questions_buttons_fit_into_64_bytes() -> None:
    """Corrections and options of every question, in a talk with a large number and many steps."""
    talk, keys = "99999999999.9999.", []
    for language in LANGUAGES:
        source = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
        for message in re.finditer(r"^([\w]+)-(\w+) =.*\n((?:    .*\n|\n(?=    ))*)", source, re.MULTILINE):
            section, step, rest = message.groups()
            keys += [f"{talk}fix:{section}.{step}[999]", f"{talk}card:{section}.{step}"]
            keys += [talk + option for option in re.findall(r"^    \.(\w+) =", rest, re.MULTILINE)]
    assert len(keys) > 300
    assert [key for key in keys if len(key.encode()) > 64] == []


def test_more_buttons_than_telegram_takes_leave_the_way_back() -> None:
    """A mentor with 150 colleagues still gets the question; who finds no button is typed."""
    rows = keyboard(Screen("Whom?", rows=(*((Button(str(n), f"1.2.{n}"),) for n in range(150)),
                                          (Button("Back", "1.2.back"),))))
    assert len(rows) == 100 and rows[-1][0]["text"] == "Back"


# What refusals mean

@pytest.mark.parametrize("description", [
    "Forbidden: bot was blocked by the user", "Forbidden: user is deactivated", "Bad Request: chat not found",
    "Chat not found", "Forbidden: bot was kicked from the supergroup chat", "Topic_closed", "Bad Request: TOPIC_CLOSED",
    "Forbidden: bot is not a member of the supergroup chat", "Forbidden: the group chat was deleted",
    "Forbidden: bot can't initiate conversation with a user", "Bad Request: group chat was deactivated",
    "Bad Request: not enough rights to send text messages to the chat", "Bad Request: CHAT_WRITE_FORBIDDEN",
    "Bad Request: have no rights to send a message", "Forbidden: bot can't send messages to bots"])
def test_a_permanent_refusal_is_known(description: str) -> None:
    """Whoever is gone is not tried again; also as libraries spell it."""
    assert isinstance(raised(description), Refused)


def test_other_refusals_are_told_apart() -> None:
    """Waiting, moving, and what is no refusal of the chat at all."""
    later, moved = raised("Too Many Requests", retry_after=7), raised("upgraded", migrate_to=-1007)
    assert isinstance(later, Later) and later.seconds == 7
    assert isinstance(moved, Moved) and moved.to == "-1007"
    assert raised("Bad Gateway") is None and raised("Bad Request: message is too long") is None
    assert is_unchanged("Message is not modified: specified new message content …")
    assert is_gone("Message to edit not found") and is_gone("Bad Request: message can't be edited")
    assert not is_gone("Bad Request: chat not found")


# What happens

AINO = {"id": 5_200_000_001, "is_bot": False, "first_name": "Aino", "language_code": "fi"}
US = {"id": 7, "is_bot": True, "first_name": "Logbook", "username": "Logbook_Test_Bot"}
OTHER_BOT = {"id": 8, "is_bot": True, "first_name": "Quiz", "username": "quiz_bot"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
PRIVATE = {"id": AINO["id"], "type": "private", "first_name": "Aino"}
TEAM = {"id": -41, "type": "group", "title": "Boathouse\x00 team"}


def message(chat: JSON = PRIVATE, user: JSON | None = AINO, **more: Any) -> JSON:
    sender = {"from": user} if user else {}
    return {"update_id": 9, "message": {"message_id": 3, "date": 1, "chat": chat, **sender, **more}}


def standing(chat: JSON, was: str, now: str, user: JSON = AINO, **more: Any) -> JSON:
    return {"update_id": 9, "my_chat_member": {"chat": chat, "from": user, "date": 1, "old_chat_member": {
        "status": was, "user": US}, "new_chat_member": {"status": now, "user": US, **more}}}


def tap(on: JSON | None, data: str | None = "12.3.save", user: JSON = AINO) -> JSON:
    return {"update_id": 9, "callback_query": {
        "id": "4", "from": user, "chat_instance": "1", **({"message": on} if on else {}),
        **({"data": data} if data else {})}}


def aino(**what: Any) -> Incoming:
    return Incoming("telegram", "9", "5200000001", "5200000001", language="fi", **what)


def team(*, person: str = "5200000001", language: str | None = "fi", **what: Any) -> Incoming:
    return Incoming("telegram", "9", person, "-41", language=language, group=True, title="Boathouse team", **what)


OURS = {"message_id": 2, "date": 1, "chat": TEAM, "from": US, "text": "Hello"}

UPDATES: dict[str, tuple[JSON, Incoming | None]] = {
    "words": (message(text="14 18 1 0"), aino(text="14 18 1 0")),
    "words in halves": (message(text="a\ud83d\x00b"), aino(text="ab")),
    "command": (message(text="/log"), aino(command="log")),
    "command shouted": (message(text="/LOG "), aino(command="log")),
    "deep link": (message(text="/start Ab-_9"), aino(command="start", payload="Ab-_9")),
    "addressed": (message(text=f"/start@{BOT}  x\ny"), aino(command="start", payload="x\ny")),
    "another bot's": (message(text="/log@quiz_bot"), None),
    "a slash alone": (message(text="/"), aino(text="/")),
    "counts with slashes": (message(text="/14/18"), aino(text="/14/18")),
    "forwarded": (message(text="ABC", forward_origin={"type": "hidden_user"}), aino(text="ABC")),
    "photo": (message(photo=[{"file_id": "x"}], caption="14 18 1 0"), aino(sent="photo")),
    "animation": (message(document={}, animation={}), aino(sent="video")),
    "round video": (message(video_note={}), aino(sent="video")),
    "voice": (message(voice={}), aino(sent="voice")),
    "document": (message(document={}), aino(sent="document")),
    "sticker": (message(sticker={}), aino(sent="sticker")),
    "venue": (message(venue={}, location={}), aino(sent="location")),
    "contact": (message(contact={}), aino(sent="contact")),
    "poll": (message(poll={}), aino(sent="other")),
    "something of next year": (message(hologram={}), aino(sent="other")),
    "pinned": (message(pinned_message={}), None),
    "timer": (message(message_auto_delete_timer_changed={}), None),
    "edited": ({"update_id": 9, "edited_message": message(text="15")["message"]}, None),
    "channel post": ({"update_id": 9, "channel_post": {"message_id": 1, "chat": {"id": -1, "type": "channel"}}}, None),
    "tap": (tap({"message_id": 3, "date": 1, "chat": PRIVATE, "from": US, "text": "?"}),
            aino(tap="12.3.save", message={"chat": "5200000001", "message": 3, "kind": "text"})),
    "tap on a picture": (tap({"message_id": 3, "date": 1, "chat": PRIVATE, "photo": []}),
                         aino(tap="12.3.save", message={"chat": "5200000001", "message": 3, "kind": "photo"})),
    "tap on what is deleted": (tap({"message_id": 3, "date": 0, "chat": PRIVATE}),
                               aino(tap="12.3.save", message={"chat": "5200000001", "message": 3, "kind": "text"})),
    "tap in a group": (tap({**OURS}), team(tap="12.3.save", message={"chat": "-41", "message": 2, "kind": "text"})),
    "tap on an inline message": (tap(None), None),
    "tap on a game": (tap({**OURS}, data=None), None),
    "blocked": (standing(PRIVATE, "member", "kicked"), aino(happened="blocked")),
    "unblocked": (standing(PRIVATE, "kicked", "member"), aino(happened="unblocked")),
    "joined": (standing(TEAM, "left", "member"), team(happened="joined")),
    "joined as administrator": (standing(TEAM, "kicked", "administrator"), team(happened="joined")),
    "promoted": (standing(TEAM, "member", "administrator"), team(happened="allowed")),
    "given its voice back": (standing(TEAM, "restricted", "restricted", is_member=True, can_send_messages=True),
                             team(happened="allowed")),
    "muted": (standing(TEAM, "member", "restricted", is_member=True, can_send_messages=False), None),
    "muted and gone": (standing(TEAM, "member", "restricted", is_member=False), team(happened="removed")),
    "thrown out": (standing(TEAM, "administrator", "kicked"), team(happened="removed")),
    "thrown out by nobody known": (standing(TEAM, "member", "left", ANONYMOUS),
                                   team(person="-41", language=None, happened="removed")),
    "into a channel": (standing({"id": -1, "type": "channel", "title": "c"}, "left", "administrator"), None),
    "group command": (message(TEAM, text="/week"), team(command="week")),
    "group command to us": (message(TEAM, text=f"/start@{BOT} pay"), team(command="start", payload="pay")),
    "group command to another": (message(TEAM, text="/week@quiz_bot"), None),
    "group talk": (message(TEAM, text="see you at five"), None),
    "reply to us": (message(TEAM, text="thanks", reply_to_message=OURS), team(text="thanks")),
    "reply to another": (message(TEAM, text="thanks", reply_to_message={**OURS, "from": OTHER_BOT}), None),
    "reply to a channel": (message(TEAM, text="x", reply_to_message={"message_id": 1, "chat": TEAM}), None),
    "photo in reply to us": (message(TEAM, photo=[], reply_to_message=OURS), None),
    "another bot": (message(TEAM, OTHER_BOT, text="/week"), None),
    "anonymous administrator": (message(TEAM, ANONYMOUS, sender_chat=TEAM, text="/week"),
                                team(person="-41", language=None, command="week")),
    "a linked channel's post": (message(TEAM, {"id": 777000, "is_bot": False}, text="/week",
                                        sender_chat={"id": -5, "type": "channel"}), None),
    "somebody came": (message(TEAM, new_chat_members=[AINO]), None),
    "moved": (message(TEAM, migrate_to_chat_id=-1007), team(happened="migrated", to="-1007")),
    "moved, told in the new chat": (message({**TEAM, "id": -1007, "type": "supergroup"}, migrate_from_chat_id=-41),
                                    team(happened="migrated", to="-1007")),
    "moved by nobody": (message(TEAM, None, migrate_to_chat_id=-1007),
                        team(person="-41", language=None, happened="migrated", to="-1007")),
    "a business message": ({"update_id": 9, "business_message": {}}, None),
    "no message at all": ({"update_id": 9, "message": None}, None),
    "nobody": (message(user=None, text="boo"), None),
    "no chat": ({"update_id": 9, "message": {"text": "boo"}}, None),
    "text that is none": (message(text=14), None),
    "a tap of nobody": ({"update_id": 9, "callback_query": {"id": "1"}}, None),
    "a standing of nothing": ({"update_id": 9, "my_chat_member": {"chat": TEAM}}, None),
}


@pytest.mark.parametrize("name", UPDATES)
def test_an_update_is_understood(name: str) -> None:
    """As what somebody did, or as nothing of ours; never as a crash."""
    update, expected = UPDATES[name]
    assert incoming(update, BOT) == expected


def test_a_group_that_moves_has_not_been_joined() -> None:
    """Telegram tells of both; whichever comes first, only the move counts. A real joining beside it stays."""
    supergroup = {**TEAM, "id": -1007, "type": "supergroup"}
    told = [standing(supergroup, "left", "member"), message(TEAM, migrate_to_chat_id=-1007),
            message(supergroup, migrate_from_chat_id=-41), standing({**TEAM, "id": -42}, "left", "member")]
    assert [(one.happened, one.chat, one.to) for one in understood(told, BOT)] == [
        ("migrated", "-41", "-1007"), ("migrated", "-41", "-1007"), ("joined", "-42", "")]


def test_an_unknown_name_answers_no_addressed_command() -> None:
    """Before we know who we are, nothing is taken to be for us by mistake."""
    assert incoming(message(TEAM, text="/week@x_bot"), "") is None
    assert incoming(message(TEAM, text="hi", reply_to_message={"chat": TEAM}), "") is None


# The channel, over HTTP

@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as running:
        yield running


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits of a hundredth of a second."""
    monkeypatch.setattr(telegram_channel, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(telegram_channel, "LONGEST_WAIT", 0.02)
    monkeypatch.setattr(telegram_channel, "CONFLICT_WAIT", 0.05)


async def pixel(picture: Picture) -> bytes:
    return PIXEL


ChannelTo = Callable[..., Channel]


@pytest.fixture(params=["ptb", "aiogram"])
def name(request: pytest.FixtureRequest) -> str:
    """Of the library: what the channel promises it keeps through either."""
    return str(request.param)


@pytest.fixture
def channel_to(name: str) -> ChannelTo:
    def made(telegram: Telegram, *, token: str = "", api_url: str = "", **more: Any) -> Channel:
        chosen = library_named(name, token or telegram.token, api_url or telegram.url)
        return Channel(chosen, **{"words": words, "draw": pixel, **more})

    return made


@pytest.fixture
async def channel(telegram: Telegram, channel_to: ChannelTo) -> AsyncIterator[Channel]:
    """Started, not listening."""
    running = channel_to(telegram)
    await running.start()
    yield running
    await running.close()


@pytest.fixture
def someone(telegram: Telegram) -> Person:
    person = telegram.person("Aino", language="fi")
    person.writes("/start")
    return person


@asynccontextmanager
async def listening(channel: Channel, receive: Callable[[list[Incoming]], Any]) -> AsyncIterator[None]:
    task = asyncio.create_task(channel.run(receive))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def failing(method: str, fault: Fault, times: int = 1) -> Callable[[str, JSON], Fault | None]:
    left = [times]

    def fails(called: str, params: JSON) -> Fault | None:
        if called != method or not left[0]:
            return None
        left[0] -= 1
        return fault

    return fails


HELD = Screen("Held?", rows=((Button("As planned", "1.0.as_planned"), Button("Back", "1.0.back")),))
COUNTS = Screen("How many came? <14 18 1 0>", typed=True)
WEEK = Screen("212 visits", title="Week 20", picture=Picture("week", {}, "Week 20. 212 visits"))


async def test_it_says_who_it_is_and_what_it_can_do(channel_to: ChannelTo, telegram: Telegram) -> None:
    """The name goes to whoever wants it; menus by kind of chat and language; a webhook left behind is taken away."""
    telegram.webhook = {"url": "https://old.example.org"}
    names: list[str] = []
    channel = channel_to(telegram, on_identity=names.append)
    assert channel.username == ""
    await channel.start()
    assert names == [BOT] == [channel.username] and telegram.webhook == {}
    everybody = list(commands_for(("worker",)))
    assert {"log", "correct", "week", "practice"} <= set(everybody) and "unit" not in everybody
    spoken = {"" if language == FALLBACK else language: words(language) for language in LANGUAGES}
    assert {key: [one["command"] for one in commands] for key, commands in telegram.commands.items()} == {
        (scope, language): names for language in spoken
        for scope, names in (("all_private_chats", everybody), ("all_group_chats", ["week", "help"]))}
    for language, said in spoken.items():
        assert telegram.commands["all_private_chats", language][0]["description"] == said.text("menu-log")
    await channel.close()
    await channel.close()


@pytest.mark.parametrize("roles", [["worker"], ["mentor"], ["viewer"], ["partner"], ["worker", "coordinator"]])
async def test_everybody_has_the_menu_of_their_roles(telegram: Telegram, channel: Channel, someone: Person,
                                                     roles: list[str]) -> None:
    """In their own chat, in their language; what everybody has once they have no role."""
    await channel.menu(str(someone.id), "fi", roles)
    shown = telegram.commands[f"chat {someone.id}", ""]
    assert [one["command"] for one in shown] == list(commands_for(roles))
    assert all(one["description"] == words("fi").text(f"menu-{one['command']}") for one in shown)
    assert ("unit" in commands_for(roles)) == ("mentor" in roles) and ("log" in commands_for(roles)) == (
        roles != ["viewer"])
    await channel.menu(str(someone.id), "fi", [])
    assert (f"chat {someone.id}", "") not in telegram.commands
    await channel.menu("123", "fi", roles)  # a chat Telegram does not know is only logged


async def test_a_menu_that_cannot_be_set_keeps_nobody_waiting(channel_to: ChannelTo, telegram: Telegram) -> None:
    """The bot works without."""
    telegram.faults = failing("setMyCommands", Fault(500), 9)
    channel = channel_to(telegram)
    await channel.start()
    assert channel.listening
    await channel.close()


async def test_a_wrong_token_says_the_way_out(channel_to: ChannelTo, telegram: Telegram) -> None:
    """In one line, and without the token; also one that cannot be any."""
    wrong = "7000000001:AAnot-the-one_000000000000000000"
    with pytest.raises(WrongToken, match=r"LOGBOOK_TELEGRAM_TOKEN .*Unauthorized.* @BotFather") as told:
        await channel_to(telegram, token=wrong).start()
    assert wrong not in str(told.value) and "\n" not in str(told.value)
    for broken in ("-", "abc", "12:34\n56", "7000000001:AA/../x"):
        with pytest.raises(WrongToken, match="of the form"):
            channel_to(telegram, token=broken)


async def test_it_waits_for_the_network_at_the_start(channel_to: ChannelTo, telegram: Telegram) -> None:
    """Says so once, and goes on trying."""
    telegram.faults = failing("getMe", Fault(lost="request"), 3)
    channel = channel_to(telegram)
    with structlog.testing.capture_logs() as logs:
        await channel.start()
    assert [one["event"] for one in logs] == ["telegram_unreachable"] and channel.listening
    await channel.close()


async def test_a_screen_is_sent_and_the_next_takes_its_place(channel: Channel, someone: Person) -> None:
    """A text question is edited in place, with what buttons it has now; its name stays."""
    sent = await channel.send(str(someone.id), HELD)
    [_, message] = someone.messages
    assert sent == {"chat": str(someone.id), "message": message.message_id, "kind": "text"}
    assert (message.text, message.buttons) == ("Held?", [["As planned", "Back"]])
    assert await channel.send(str(someone.id), COUNTS, replaces=sent) == sent
    assert (message.text, message.html, message.buttons) == (
        "How many came? <14 18 1 0>", "How many came? &lt;14 18 1 0&gt;", [])
    assert await channel.send(str(someone.id), COUNTS, replaces=sent) == sent  # the second of two taps
    assert len(someone.messages) == 2


async def test_links_are_not_unfolded(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """An invitation is one message, not a preview of Telegram's own page; nor after an edit."""
    sent = await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), COUNTS, replaces=sent)
    assert [call.params["link_preview_options"] for call in telegram.sent("sendMessage", "editMessageText")] == [
        {"is_disabled": True}] * 2


async def test_what_cannot_be_edited_is_sent_anew(channel: Channel, someone: Person) -> None:
    """A deleted message, a picture, and one of a group that has moved since."""
    sent = await channel.send(str(someone.id), HELD)
    someone.messages[-1].deleted = True
    again = await channel.send(str(someone.id), HELD, replaces=sent)
    assert again["message"] == someone.messages[-1].message_id != sent["message"]
    picture = await channel.send(str(someone.id), WEEK)
    assert (await channel.send(str(someone.id), HELD, replaces=picture))["kind"] == "text"
    elsewhere = {"chat": "-41", "message": again["message"], "kind": "text"}
    assert (await channel.send(str(someone.id), COUNTS, replaces=elsewhere))["message"] != again["message"]
    assert [message.text for message in someone.messages[2:]] == ["Held?", None, "Held?", COUNTS.text]


async def test_buttons_that_are_over_go_away(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """When the answer was typed, or a picture takes the place; whether that works never matters."""
    held = await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), COUNTS, strips=held)
    await telegram.wait_for(lambda: someone.messages[1].buttons == [])
    held = await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), WEEK, replaces=held)
    await telegram.wait_for(lambda: someone.messages[3].buttons == [])
    await channel.send(str(someone.id), COUNTS, strips={"chat": "1", "message": 999, "kind": "text"})
    assert someone.messages[-1].text == COUNTS.text


async def test_buttons_that_came_back_stay(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """Buttons whose going away still waits for its turn are not taken from the question that stands there by then."""
    free = asyncio.Event()

    @asynccontextmanager
    async def in_turn(chat: str) -> AsyncIterator[None]:
        await free.wait()
        yield

    channel.in_turn = in_turn
    held = await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), COUNTS, strips=held)
    await channel.send(str(someone.id), replace(HELD, text="And this one?"), replaces=held)
    other = await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), COUNTS, strips=other)
    free.set()
    await telegram.wait_for(lambda: someone.messages[3].buttons == [])
    assert (someone.messages[1].text, someone.messages[1].buttons) == ("And this one?", [["As planned", "Back"]])


async def test_a_picture_carries_its_words(channel: Channel, someone: Person) -> None:
    """As its caption, with the buttons below."""
    screen = Screen(WEEK.text, title=WEEK.title, picture=WEEK.picture, rows=HELD.rows)
    sent = await channel.send(str(someone.id), screen)
    message = someone.messages[-1]
    assert sent == {"chat": str(someone.id), "message": message.message_id, "kind": "photo"}
    assert (message.photo, message.caption, message.html) == (
        PIXEL, "Week 20\n212 visits", "<b>Week 20</b>\n212 visits")
    assert message.buttons == [["As planned", "Back"]]


async def test_words_too_many_for_a_picture_follow_it(channel: Channel, someone: Person) -> None:
    """Whole, and with the buttons where the reading ends."""
    sent = await channel.send(str(someone.id), Screen("visits " * 200, picture=WEEK.picture, rows=HELD.rows))
    picture, text = someone.messages[-2:]
    assert picture.caption is not None and picture.caption.endswith("…") and picture.buttons == []
    assert text.text == ("visits " * 200).strip() and text.buttons and sent["message"] == text.message_id


async def test_words_come_also_without_their_picture(
        channel_to: ChannelTo, telegram: Telegram, channel: Channel, someone: Person) -> None:
    """When it cannot be drawn, or the group allows none."""
    async def broken(picture: Picture) -> bytes:
        raise RuntimeError("no fonts")

    clumsy = channel_to(telegram, draw=broken)
    await clumsy.start()
    assert (await clumsy.send(str(someone.id), WEEK))["kind"] == "text"
    await clumsy.close()
    telegram.faults = failing("sendPhoto", Fault(400, "Bad Request: not enough rights to send photos to the chat"))
    assert (await channel.send(str(someone.id), WEEK))["kind"] == "text"
    assert [message.text for message in someone.messages[1:]] == ["Week 20\n212 visits"] * 2


async def test_markup_not_understood_is_left_out(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """Better plain words than none."""
    telegram.faults = failing("sendMessage", Fault(400, "Bad Request: can't parse entities: Unsupported start tag"))
    await channel.send(str(someone.id), CARD)
    assert (someone.messages[-1].entities, someone.messages[-1].text) == ([], rendered(CARD).plain)


async def test_refusals_reach_the_courier(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """Blocked, unknown, moved, too fast; what is none of these stays the library's error and is tried again."""
    group = telegram.group("Boathouse team")
    group.add_bot(by=someone)
    old, new = group.id, group.migrate()
    with pytest.raises(Moved) as moved:
        await channel.send(str(old), WEEK)
    assert moved.value.to == str(new)
    telegram.faults = failing("sendMessage", Fault(429, "Too Many Requests: retry after 3", {"retry_after": 3}))
    with pytest.raises(Later) as later:
        await channel.send(str(someone.id), HELD)
    assert later.value.seconds == 3
    telegram.faults = failing("sendMessage", Fault(502, "Bad Gateway"))
    with pytest.raises(Exception, match="Bad Gateway") as other:
        await channel.send(str(someone.id), HELD)
    assert not isinstance(other.value, Refused | Later | Moved)
    with pytest.raises(Refused, match="not found"):
        await channel.send("404", WEEK)
    sent = await channel.send(str(someone.id), HELD)
    someone.blocks_bot()
    for replaces in (None, sent):
        with pytest.raises(Refused, match="blocked"):
            await channel.send(str(someone.id), COUNTS, replaces=replaces)


async def test_updates_come_in_order_and_are_acknowledged(
        channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """As batches of what somebody did; what is no business of ours is acknowledged, too."""
    heard: list[Incoming] = []

    async def receive(batch: list[Incoming]) -> None:
        heard.extend(batch)

    async with listening(channel_to(telegram), receive):
        voice = someone.sends_voice()
        await telegram.acknowledged(someone.writes("/log@quiz_bot").update_id)
    assert [(one.command, one.sent) for one in heard] == [("start", None), (None, "voice")]
    assert heard[1].key == str(voice.update_id) and heard[0].language == "fi"
    asked = telegram.sent("getUpdates")[0].params
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]


async def test_a_batch_that_was_not_played_comes_again(
        channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """The database was away twice: nothing is acknowledged until it was back, and it is said once."""
    heard: list[list[str]] = []

    async def receive(batch: list[Incoming]) -> None:
        heard.append([one.key for one in batch])
        assert telegram.acknowledged_below <= int(batch[0].key)
        if len(heard) < 3:
            raise OSError("disk full")

    with structlog.testing.capture_logs() as logs:
        async with listening(channel_to(telegram), receive):
            await telegram.acknowledged(someone.messages[0].update_id)
    assert heard == [[str(someone.messages[0].update_id)]] * 3
    assert [one["event"] for one in logs] == ["updates_not_played", "telegram_again"]


async def test_what_a_crash_left_is_delivered_to_the_next(
        channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """Dying while a batch is played acknowledges nothing."""
    first: list[list[Incoming]] = []
    second: list[list[Incoming]] = []

    async def dies(batch: list[Incoming]) -> None:
        first.append(batch)
        await asyncio.sleep(60)

    async def lives(batch: list[Incoming]) -> None:
        second.append(batch)

    async with listening(channel_to(telegram), dies):
        await telegram.wait_for(lambda: first)
    async with listening(channel_to(telegram), lives):
        await telegram.acknowledged(someone.messages[0].update_id)
    assert first == second


async def test_a_tap_is_answered_while_it_is_played(channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """The button stops spinning also while the database is slow to do its work; a query too old is no error."""
    async def receive(batch: list[Incoming]) -> None:
        if batch[-1].tap:
            await telegram.wait_for(lambda: telegram.sent("answerCallbackQuery"))
            heard.append(batch[-1])

    heard: list[Incoming] = []
    channel = channel_to(telegram)
    await channel.start()
    await channel.send(str(someone.id), HELD)
    pressed = someone.taps("As planned")
    with structlog.testing.capture_logs() as logs:
        async with listening(channel, receive):
            await telegram.wait_for(lambda: heard)
            assert pressed.answered and heard[0].tap == "1.0.as_planned"
            assert heard[0].message == {"chat": str(someone.id), "message": pressed.message.message_id, "kind": "text"}
            telegram.query_seconds = -1
            await telegram.acknowledged(someone.taps("Back").update_id)
            await telegram.wait_for(lambda: len(telegram.sent("answerCallbackQuery")) == 2)
            await telegram.quiet()
    assert [one for one in logs if one["log_level"] != "debug"] == []


async def test_it_outlives_the_networks_bad_days(channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """Errors, lost answers, floods and a webhook set meanwhile: the updates come nevertheless, each once."""
    heard: list[str] = []
    bad = [Fault(500), Fault(lost="answer"), Fault(401, "Unauthorized"),
           Fault(429, "Too Many Requests", {"retry_after": 1})]

    async def receive(batch: list[Incoming]) -> None:
        heard.extend(one.command or "" for one in batch)

    def faults(method: str, params: JSON) -> Fault | None:
        return bad.pop() if method == "getUpdates" and bad else None

    channel = channel_to(telegram)
    await channel.start()
    telegram.faults = faults
    telegram.webhook = {"url": "https://other.example.org"}
    async with listening(channel, receive):
        await telegram.acknowledged(someone.messages[0].update_id)
        await telegram.wait_for(lambda: channel.listening)
    assert heard == ["start"] and not bad and not channel.listening


async def test_two_pollers_are_told_of_each_other(channel_to: ChannelTo, telegram: Telegram, someone: Person) -> None:
    """One line that names what is wrong; it goes on when the other stops."""
    async def receive(batch: list[Incoming]) -> None:
        pass

    conflict = Fault(409, "Conflict: terminated by other getUpdates request")
    telegram.faults = failing("getUpdates", conflict, 3)
    with structlog.testing.capture_logs() as logs:
        async with listening(channel_to(telegram), receive):
            await telegram.acknowledged(someone.messages[0].update_id)
    assert [one["event"] for one in logs] == ["telegram_conflict", "telegram_again"]
    assert logs[0]["reason"] == "another process polls with this token"


async def test_it_stops_at_once(channel_to: ChannelTo, telegram: Telegram) -> None:
    """It does not wait for a long poll to end, and leaves nothing running."""
    async def receive(batch: list[Incoming]) -> None:
        pass

    task = asyncio.create_task(channel_to(telegram).run(receive))
    await telegram.wait_for(lambda: telegram.sent("getUpdates"))
    task.cancel()
    await asyncio.wait([task], timeout=POLL_SECONDS - 5)
    assert task.cancelled()
    assert [left for left in asyncio.all_tasks() if "/bot/" in repr(left) or "Telegram." in repr(left)] == []


async def test_a_message_under_way_is_not_cut_off(telegram: Telegram, channel: Channel, someone: Person) -> None:
    """Stopping gives it a moment, as it would be sent twice otherwise."""
    telegram.faults = failing("sendMessage", Fault(delay=0.1))
    sending = asyncio.create_task(channel.send(str(someone.id), HELD))
    await telegram.wait_for(lambda: telegram.sent("sendMessage"))
    await channel.close()
    assert (await sending)["message"] == someone.messages[-1].message_id


async def test_the_token_stays_out_of_the_log(
        channel_to: ChannelTo, telegram: Telegram, someone: Person, caplog: pytest.LogCaptureFixture,
        capfd: pytest.CaptureFixture[str]) -> None:
    """The libraries' own logs would show it with every request, and what people write."""
    caplog.set_level("DEBUG")
    channel = channel_to(telegram)
    await channel.start()
    telegram.faults = failing("sendMessage", Fault(lost="request"))
    with pytest.raises(InDoubt) as lost:
        await channel.send(str(someone.id), HELD)
    await channel.send(str(someone.id), COUNTS)
    await channel.close()
    out = capfd.readouterr()
    shown = "".join(traceback.format_exception(lost.value)) + repr(channel) + repr(channel.library) + repr(lost.value)
    assert telegram.token not in caplog.text + out.out + out.err + shown and "14 18" not in caplog.text


def test_a_library_is_imported_only_when_it_is_chosen() -> None:
    """A town that uses the browser alone carries no Telegram; and of the chosen library only what is needed."""
    code = ("import sys; import bot.channels.telegram as t, bot.channels.telegram_ptb, bot.channels.telegram_aiogram; "
            "loaded = lambda: print(*(name in sys.modules for name in ('telegram', 'aiogram', 'aiohttp'))); loaded(); "
            "t.library('ptb', '7:' + 'a' * 30, 'http://127.0.0.1:1'); loaded(); print('telegram.ext' in sys.modules)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:3] == ["False False False", "True False True", "False"]
