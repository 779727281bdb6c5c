"""What happens in a group chat: it is bound to a unit, shows its week, moves and is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.channels import Incoming
from conversations.dialogues import COMMANDS, GROUP_COMMANDS
from conversations.our_week import week_screen
from conversations.screen import Screen
from conversations.words import words
from storage import chats, people, talks

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.desk import Desk


class GroupChat:
    """One update of a group chat: binding a team's chat, showing its week, moving and leaving."""

    def __init__(self, desk: Desk, tx: Connection, incoming: Incoming) -> None:
        self.desk, self.tx, self.incoming, self.now = desk, tx, incoming, desk.clock()
        self.who = people.meet(tx, incoming.channel, incoming.person, incoming.language, self.now)
        self.words = words(self.who.language)

    def play(self) -> None:
        incoming = self.incoming
        if incoming.happened == "migrated":
            return chats.move_team_chat(self.tx, incoming.channel, incoming.chat, incoming.to)
        if incoming.happened == "removed":
            return self.left()
        if incoming.happened in ("joined", "allowed"):
            chats.mark_reachable(self.tx, incoming.channel, incoming.chat)
        if incoming.happened == "joined":
            return self.joined()
        if incoming.command == "start" and incoming.payload:
            return self.offered(incoming.payload)
        if incoming.command in ("week", "help") and self.is_mentors():
            return self.say("group-mentors_chat")
        if incoming.command == "week":
            return self.week()
        if incoming.command == "help":
            return self.help()
        if incoming.command in COMMANDS or incoming.command in GROUP_COMMANDS:
            self.say("group-in_private", bot=self.desk.place(incoming.channel).telegram)
        return None

    def left(self) -> None:
        """We were removed: the unit's mentors are told, once, but for the one who did it."""
        channel, chat = self.incoming.channel, self.incoming.chat
        title = chats.team_chat_title(self.tx, channel, chat)
        unit = chats.unbind_team_chat(self.tx, channel, chat, self.now, self.who.member_id)
        for mentor in people.mentors_of(self.tx, unit.organisation_id) if unit is not None else ():
            reached = people.where_to_reach(self.tx, mentor, self.desk.reachable)
            if unit is None or reached is None or mentor == self.who.member_id:
                continue
            language = words(people.person(self.tx, reached[0]).language)
            said = Screen(language.text("group-left", title=title, unit=unit.name))
            self.desk._send(self.tx, reached[1], reached[2], said, unasked=True)

    def joined(self) -> None:
        """Added by a mentor: which unit is it? A group that became a supergroup joins anew and is bound already."""
        if chats.team_chat_of(self.tx, self.incoming.channel, self.incoming.chat) is not None or self.is_mentors():
            return
        if chats.offers_mentors_chat(self.tx, self.who.member_id or 0, self.now):
            return  # a coordinator's link follows at once, and says what this chat is
        if not any(role.role == "mentor" for role in self.who.roles):
            self.say("group-needs_mentor")
        else:
            self.ask_in_private()

    def offered(self, payload: str) -> None:
        """The payload of a `?startgroup` link: good once, and only from the mentor who made it."""
        member = self.who.member_id
        offer = None if member is None else chats.take_chat_offer(
            self.tx, self.desk.seal.of(payload), member, self.now)
        if offer is None:
            self.say("group-not_your_link")
        elif offer.organisation_id is None and member is not None:
            self.bind_mentors(member)
        else:
            self.ask_in_private()

    def is_mentors(self) -> bool:
        return chats.is_mentors_chat(self.tx, self.incoming.channel, self.incoming.chat)

    def bind_mentors(self, member: int) -> None:
        """The chat of the network's mentors: there is nothing to ask."""
        incoming = self.incoming
        with people.acting(self.tx, member):
            chats.bind_mentors_chat(self.tx, incoming.channel, incoming.chat, incoming.title[:256], member, self.now)
        self.say("group-mentors_chat")

    def ask_in_private(self) -> None:
        """Ask the mentor which unit this is, in their own chat; once, though joining and link may both say so."""
        incoming, member = self.incoming, self.who.member_id
        standing = None if member is None else chats.standing_of(self.tx, incoming.channel, incoming.chat, member)
        if standing is not None and standing.unit is None:
            return self.say("group-elsewhere")
        subject = f"chat:{incoming.chat}"
        mine = [row for row in talks.talks_about(self.tx, subject) if row.member_id == member]
        if mine or member is None:
            return
        row = talks.open_talk(self.tx, self.who.identity_id, member, incoming.channel, incoming.person, "team_chat",
                              [incoming.chat, incoming.title[:256]], subject, self.now)
        self.desk._show(self.tx, row, self.desk._run(self.tx, row, None), replaces=None)
        self.say("group-asked_mentor", mentor=self.who.name)

    def help(self) -> None:
        """What can be done in this very chat."""
        if chats.team_chat_of(self.tx, self.incoming.channel, self.incoming.chat) is None:
            return self.say("group-not_bound")
        self.say("group-help", bot=self.desk.place(self.incoming.channel).telegram)

    def week(self) -> None:
        unit = chats.team_chat_of(self.tx, self.incoming.channel, self.incoming.chat)
        if unit is None:
            return self.say("group-not_bound")
        screen = week_screen(self.tx, unit, self.now, words(unit.language), team=True)
        self.desk._send(self.tx, self.incoming.channel, self.incoming.chat, screen)

    def say(self, key: str, **facts: Any) -> None:
        self.desk._send(self.tx, self.incoming.channel, self.incoming.chat, Screen(self.words.text(key, **facts)))
