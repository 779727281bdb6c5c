"""Members, what each may see, the channels they are known on, and the invitations that bring them in."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, NoResultFound

from storage import chats, invitations, people, units
from storage.database import Book
from storage.invitations import CROCKFORD, Seal, as_typed, link_token, spoken_code
from storage.people import RoleCard
from tests.databases import AT_NOON, Cast, book, cast

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_stranger_is_met_once(book: Book) -> None:
    """The second message finds the same stranger; a Telegram number of 52 bits is kept whole."""
    with book.transaction() as tx:
        first = people.meet(tx, "telegram", str(2**52 - 1), "fi", AT_NOON)
        assert (first.member_id, first.language, first.roles) == (None, "fi", ())
        assert people.meet(tx, "telegram", str(2**52 - 1), "sv", AT_NOON) == first
        assert people.meet(tx, "browser", str(2**52 - 1), None, AT_NOON).identity_id != first.identity_id
        assert people.person(tx, first.identity_id) == first
        with pytest.raises(NoResultFound):
            people.person(tx, 99)


def test_a_member_is_known_on_every_channel(book: Book, cast: Cast) -> None:
    """Name, roles and the language they chose; who has left is a stranger again."""
    with book.transaction() as tx:
        stranger = people.meet(tx, "telegram", "1", "sv", AT_NOON)
        people.know_as(tx, stranger.identity_id, cast.aino)
        aino = people.meet(tx, "telegram", "1", "sv", AT_NOON)
        assert (aino.name, aino.language) == ("Aino", "sv")
        assert aino.roles == (RoleCard("worker", cast.lakeside, cast.boathouse),)
        people.set_language(tx, aino.identity_id, cast.aino, "fi")
        assert people.meet(tx, "telegram", "1", "sv", AT_NOON).language == "fi"
        tx.execute(people.members.update().where(people.members.c.id == cast.aino).values(left_at=AT_NOON))
        assert people.meet(tx, "telegram", "1", "sv", AT_NOON).member_id is None


def test_a_role_is_given_once(book: Book, cast: Cast) -> None:
    """In a unit and in the whole organisation alike; the database holds to it, though SQL takes nulls for different."""
    with book.transaction() as tx:
        for _ in range(2):
            people.give_role(tx, cast.veikko, "mentor", cast.lakeside, None, AT_NOON)
            people.give_role(tx, cast.veikko, "worker", cast.lakeside, cast.boathouse, AT_NOON)
        assert people.roles_of(tx, cast.veikko) == (
            RoleCard("mentor", cast.lakeside, None), RoleCard("worker", cast.lakeside, cast.boathouse))
        with pytest.raises(IntegrityError), tx.begin_nested():
            tx.execute(people.roles.insert().values(member_id=cast.veikko, role="mentor", unit_id=None,
                                                    organisation_id=cast.lakeside, since=AT_NOON))


def test_who_may_log_where(book: Book, cast: Cast) -> None:
    """A worker their own units, a mentor the whole organisation and no other, viewers nowhere; closed units go."""
    with book.transaction() as tx:
        def may_log(member: int) -> list[str]:
            return [unit.name for unit in units.to_log(tx, member)]

        annex = units.open_unit(tx, cast.lakeside, "Annex", AT_NOON)
        assert may_log(cast.aino) == ["Boathouse"]
        assert may_log(cast.veikko) == ["Annex", "Boathouse"]  # by name
        assert may_log(cast.petri) == ["Cellar"]
        assert may_log(cast.liisa) == []
        people.give_role(tx, cast.veikko, "worker", cast.lakeside, cast.boathouse, AT_NOON)
        assert may_log(cast.veikko) == ["Annex", "Boathouse"]  # once each
        assert [unit.name for unit in units.to_mentor(tx, cast.veikko)] == ["Annex", "Boathouse"]
        assert units.to_mentor(tx, cast.aino) == []
        units.archive_unit(tx, annex, AT_NOON)
        assert may_log(cast.veikko) == ["Boathouse"]
        assert [unit.name for unit in units.to_mentor(tx, cast.veikko)] == ["Boathouse"]


def test_who_is_asked(book: Book, cast: Cast) -> None:
    """The unit's workers; not mentors, partners, viewers, other organisations, or who has left."""
    with book.transaction() as tx:
        everywhere = people.new_member(tx, "Eero", None, AT_NOON)
        people.give_role(tx, everywhere, "worker", cast.lakeside, None, AT_NOON)
        assert units.workers_of(tx, cast.boathouse) == [cast.aino, everywhere]
        assert units.workers_of(tx, cast.cellar) == []
        tx.execute(people.members.update().where(people.members.c.id == cast.aino).values(left_at=AT_NOON))
        assert units.workers_of(tx, cast.boathouse) == [everywhere]


def test_mentors_and_members(book: Book, cast: Cast) -> None:
    """A mentor is one in their own organisation, and sees its members by name; Petri sees none of Lakeside's."""
    with book.transaction() as tx:
        veikko = people.Person(1, cast.veikko, "Veikko", None, people.roles_of(tx, cast.veikko))
        assert people.is_mentor(veikko, cast.lakeside)
        assert not people.is_mentor(veikko, cast.hilltop)
        people.give_role(tx, cast.aino, "mentor", cast.lakeside, None, AT_NOON)
        seen = [(member.name, member.roles) for member in people.members_of(tx, cast.lakeside)]
        assert seen == [("Aino", ("worker", "mentor")), ("Liisa", ("viewer",)), ("Maija", ("partner",)),
                        ("Veikko", ("mentor",))]
        assert [member.name for member in people.members_of(tx, cast.hilltop)] == ["Petri"]


def test_whose_account_a_mentor_may_open(book: Book, cast: Cast) -> None:
    """A sign-in code opens all that a member may do: only of those who stand nowhere but where this mentor mentors."""
    def offered(mentor: int) -> list[str]:
        return [card.name for card in people.to_sign_in(tx, mentor)]

    with book.transaction() as tx:
        assert offered(cast.veikko) == ["Aino", "Liisa", "Maija"] and offered(cast.petri) == []
        assert offered(cast.aino) == offered(cast.liisa) == []  # no mentor at all
        people.give_role(tx, cast.aino, "worker", cast.hilltop, cast.cellar, AT_NOON)
        people.give_role(tx, cast.maija, "mentor", cast.hilltop, None, AT_NOON)
        assert offered(cast.veikko) == ["Liisa"]
        assert offered(cast.petri) == [] and offered(cast.maija) == ["Petri"]
        people.give_role(tx, cast.veikko, "worker", cast.hilltop, cast.cellar, AT_NOON)
        assert offered(cast.veikko) == ["Liisa"]
        people.give_role(tx, cast.veikko, "mentor", cast.hilltop, None, AT_NOON)
        assert offered(cast.veikko) == ["Aino", "Liisa", "Maija", "Petri"] and offered(cast.petri) == []
        tx.execute(people.members.update().where(people.members.c.id == cast.liisa).values(left_at=AT_NOON))
        assert offered(cast.veikko) == ["Aino", "Maija", "Petri"]


def test_where_somebody_is_reached(book: Book, cast: Cast) -> None:
    """Where they were last; a terminal only when there is nothing else; not where they blocked us, until they write."""
    with book.transaction() as tx:
        assert people.where_to_reach(tx, cast.aino) is None
        for hours, (channel, external) in enumerate((("browser", "b"), ("telegram", "t"), ("terminal", "x"))):
            who = people.meet(tx, channel, external, None, AT_NOON + hours * HOUR)
            people.know_as(tx, who.identity_id, cast.aino)
        assert (people.where_to_reach(tx, cast.aino) or ())[1:] == ("telegram", "t")
        assert (people.where_to_reach(tx, cast.aino, ("terminal",)) or ())[1:] == ("terminal", "x")
        assert people.where_to_reach(tx, cast.aino, ()) is None
        people.mark_unreachable(tx, "telegram", "t", AT_NOON)
        assert (people.where_to_reach(tx, cast.aino) or ())[1:] == ("browser", "b")
        people.meet(tx, "telegram", "t", None, AT_NOON + 5 * HOUR)
        assert (people.where_to_reach(tx, cast.aino) or ())[1:] == ("telegram", "t")


def test_the_rule_about_names_is_shown_once(book: Book, cast: Cast) -> None:
    """And the first showing stays on record."""
    with book.transaction() as tx:
        assert not people.told_no_names(tx, cast.aino)
        people.tell_no_names(tx, cast.aino, AT_NOON)
        people.tell_no_names(tx, cast.aino, AT_NOON + DAY)
        assert people.told_no_names(tx, cast.aino)
        told = tx.execute(select(people.members.c.told_no_names_at).where(people.members.c.id == cast.aino)).scalar()
        assert told == AT_NOON


def test_a_member_by_name(book: Book, cast: Cast) -> None:
    """Any case or the number; two of a name are none."""
    with book.transaction() as tx:
        assert people.member_named(tx, "aino") == cast.aino
        assert people.member_named(tx, str(cast.petri)) == cast.petri
        assert people.member_named(tx, "Nobody") is None
        people.new_member(tx, "AINO", None, AT_NOON)
        assert people.member_named(tx, "Aino") is None


def test_an_invitation_is_used_up(book: Book, cast: Cast) -> None:
    """By link or by code, as often as it says, within its days; who came in stays on record."""
    with book.transaction() as tx:
        number = invitations.invite(tx, "join", "link", "code", AT_NOON, uses=2, organisation_id=cast.lakeside,
                               unit_id=cast.boathouse, role="worker", made_by=cast.veikko)
        card = invitations.behind(tx, "?", "code", AT_NOON)
        assert (card.state, card.id, card.role, card.unit_id) == ("ok", number, "worker", cast.boathouse)
        assert invitations.behind(tx, "link", "?", AT_NOON) == card
        assert invitations.behind(tx, "?", "?", AT_NOON).state == "unknown"
        assert invitations.use(tx, number, cast.aino, AT_NOON)
        assert invitations.use(tx, number, cast.maija, AT_NOON)
        assert not invitations.use(tx, number, cast.liisa, AT_NOON)
        assert invitations.behind(tx, "link", "?", AT_NOON).state == "used"
        assert tx.execute(select(func.count()).select_from(invitations.invitation_uses)).scalar() == 2


def test_an_invitation_expires_and_is_taken_back(book: Book, cast: Cast) -> None:
    """Old and revoked ones open nothing, and other purposes stay."""
    with book.transaction() as tx:
        old = invitations.invite(tx, "join", "l1", "c1", AT_NOON, days=1)
        set_up = invitations.invite(tx, "set_up", "l2", "c2", AT_NOON)
        assert invitations.behind(tx, "l1", "", AT_NOON + DAY).state == "expired"
        assert not invitations.use(tx, old, cast.aino, AT_NOON + DAY)
        invitations.revoke(tx, "set_up", AT_NOON)
        assert invitations.behind(tx, "l2", "", AT_NOON).state == "expired"
        assert not invitations.use(tx, set_up, cast.aino, AT_NOON)
        assert invitations.behind(tx, "l1", "", AT_NOON).state == "ok"


@given(some.binary(min_size=16, max_size=32))
def test_a_spoken_code_survives_being_typed(chance: bytes) -> None:
    """In small letters, with blanks, with O for 0 and I or L for 1."""
    code = spoken_code(chance)
    assert set(code) <= {*CROCKFORD, "-"} and len(code) == 11
    assert as_typed(code) == code.replace("-", "")
    assert as_typed(" " + code.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == as_typed(code)
    assert len(link_token(chance)) == 22


def test_a_seal_needs_a_real_key() -> None:
    """The same text, another key, another hash; a short key is a mistake."""
    assert Seal(b"a" * 16).of("code") != Seal(b"b" * 16).of("code")
    assert len(Seal(b"a" * 16).of("code")) == 64
    with pytest.raises(ValueError, match="16 bytes"):
        Seal(b"short")


# Units, which members are shown through

def test_a_unit_and_its_activities(book: Book, cast: Cast) -> None:
    """In their order, with their times; of the own organisation alone."""
    with book.transaction() as tx:
        assert [unit.name for unit in units.units_of(tx, cast.lakeside)] == ["Boathouse"]
        card = units.unit_card(tx, cast.boathouse)
        assert (card.organisation, card.time_zone, card.invented) == ("Lakeside", "Europe/Helsinki", False)
        here = [activity.name for activity in units.activities_of(tx, cast.boathouse)]
        assert here == ["Open evening", "Music group"]
        units.rename_activity(tx, cast.evening, "Friday", AT_NOON)
        units.rename_unit(tx, cast.boathouse, "Boat", AT_NOON)
        assert units.activity_card(tx, cast.evening).name == "Friday"
        assert units.activity_card(tx, cast.evening).slots == (units.Slot(4, time(17), time(21)),)
        units.archive_activity(tx, cast.evening, AT_NOON)
        assert [activity.name for activity in units.activities_of(tx, cast.boathouse)] == ["Music group"]
        assert units.activity_card(tx, cast.evening).name == "Friday"
        units.archive_unit(tx, cast.boathouse, AT_NOON)
        assert units.units_of(tx, cast.lakeside) == []
        with pytest.raises(NoResultFound):
            units.unit_card(tx, cast.boathouse)


def test_two_slots_that_start_together_are_one(book: Book, cast: Cast) -> None:
    """A slip of the thumb does not stop the mentor; the last word counts."""
    with book.transaction() as tx:
        units.set_slots(tx, cast.evening, [units.Slot(4, time(17), time(21)), units.Slot(4, time(17), time(20))])
        assert units.activity_card(tx, cast.evening).slots == (units.Slot(4, time(17), time(20)),)


def test_a_team_chat_is_bound_moved_and_unbound(book: Book, cast: Cast) -> None:
    """One unit a chat; a group that becomes a supergroup stays its team's, told once or twice."""
    with book.transaction() as tx:
        def bind(chat: str, unit: int) -> None:
            chats.bind_team_chat(tx, unit, "telegram", chat, "Boat team " + chat, cast.veikko, AT_NOON + DAY, AT_NOON)

        def unit_of(chat: str) -> str | None:
            card = chats.team_chat_of(tx, "telegram", chat)
            return card.name if card else None

        bind("-5", cast.boathouse)
        bind("-5", cast.boathouse)
        assert chats.team_chats_of(tx, cast.boathouse) == ["Boat team -5"]
        for _ in range(2):
            chats.move_team_chat(tx, "telegram", "-5", "-1005")
        assert (unit_of("-5"), unit_of("-1005")) == (None, "Boathouse")
        bind("-6", cast.boathouse)
        chats.move_team_chat(tx, "telegram", "-6", "-1005")  # bound anew before the news of the move came
        assert (unit_of("-6"), unit_of("-1005")) == (None, "Boathouse")
        chats.unbind_team_chat(tx, "telegram", "-1005")
        assert unit_of("-1005") is None
        bind("-7", cast.boathouse)
        units.archive_unit(tx, cast.boathouse, AT_NOON)
        assert unit_of("-7") is None


def test_a_chat_offer_is_honoured_once(book: Book, cast: Cast) -> None:
    """From the mentor who made it, within a day."""
    with book.transaction() as tx:
        chats.offer_chat(tx, "a", cast.veikko, cast.lakeside, AT_NOON)
        chats.offer_chat(tx, "b", cast.veikko, cast.lakeside, AT_NOON)
        assert chats.take_chat_offer(tx, "a", cast.petri, AT_NOON) is None
        assert chats.take_chat_offer(tx, "a", cast.veikko, AT_NOON) == chats.Offer(cast.lakeside)
        assert chats.take_chat_offer(tx, "a", cast.veikko, AT_NOON) is None
        assert chats.take_chat_offer(tx, "b", cast.veikko, AT_NOON + DAY) is None
