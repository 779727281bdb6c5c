"""Invitations: what each gives and no more, how often and how long; guesses at codes, a person's and everybody's."""
# ruff: noqa: F401, F811 (fixtures are imported by name, and are named again where they are used)

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select

from conversations.dialogues import terms_first
from conversations.invite import Wanted, make
from conversations.terms import TERMS
from storage import invitations, membership, people, talks, units
from storage.database import Book
from storage.invitations import EVERYBODYS_TRIES, MOST_DAYS, MOST_USES, WRONG_TRIES, Seal, wrong_codes
from storage.people import GRANTS, ROLES, NotAllowed, RoleCard, acting
from tests.databases import AT_NOON, Cast, book, cast

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NUMBERS = itertools.count()


def invited(tx: Connection, cast: Cast, role: str = "worker", **more: Any) -> tuple[int, str, str]:
    """An invitation of Veikko's into Lakeside, with the hashes of its link and its code."""
    link, code = f"link {next(NUMBERS)}", f"code {next(NUMBERS)}"
    given = {"organisation_id": cast.lakeside, "role": role, "made_by": cast.veikko, **more}
    return invitations.invite(tx, "join", link, code, AT_NOON, **given), link, code


def stranger(tx: Connection, name: str = "somebody") -> int:
    return people.meet(tx, "browser", name, None, AT_NOON).identity_id


# Guessing

def test_five_wrong_codes_lock_for_an_hour(book: Book, cast: Cast) -> None:
    """Each wrong code says how many are left; after the fifth nothing opens for an hour from the first, not even the
    right code or a link; what is tried meanwhile counts no more. Nobody else is locked."""
    with book.transaction() as tx:
        _, link, code = invited(tx, cast)
        who, other = stranger(tx), stranger(tx, "another")
        left = [invitations.tried(tx, who, "?", f"wrong {n}", AT_NOON + n * MINUTE).tries_left for n in range(4)]
        assert left == [4, 3, 2, 1]
        fifth = invitations.tried(tx, who, "?", "wrong", AT_NOON + 5 * MINUTE)
        assert (fifth.state, fifth.until) == ("locked", AT_NOON + HOUR)
        for hashes in ((link, "?"), ("?", code), ("?", "wrong")):
            card = invitations.tried(tx, who, *hashes, AT_NOON + HOUR - MINUTE)
            assert (card.state, card.until, card.id) == ("locked", AT_NOON + HOUR, None)
        assert tx.execute(select(func.count()).select_from(wrong_codes)).scalar() == WRONG_TRIES
        assert invitations.tried(tx, other, "?", code, AT_NOON + 6 * MINUTE).state == "ok"
        assert invitations.tried(tx, who, "?", code, AT_NOON + HOUR + MINUTE).state == "ok"


def test_many_guessing_together_let_spoken_codes_rest(book: Book, cast: Cast) -> None:
    """So many wrong codes of all people within an hour, and only links open; an hour later codes do again."""
    with book.transaction() as tx:
        _, link, code = invited(tx, cast)
        crowd = [stranger(tx, f"guesser {n}") for n in range(EVERYBODYS_TRIES // 4)]
        tx.execute(insert(wrong_codes), [{"identity_id": one, "tried_at": AT_NOON} for one in crowd for _ in range(4)])
        who = stranger(tx)
        assert invitations.tried(tx, who, "?", code, AT_NOON + MINUTE).state == "resting"
        assert invitations.tried(tx, who, link, "?", AT_NOON + MINUTE).state == "ok"
        assert invitations.locked_until(tx, who, AT_NOON + MINUTE) is None
        assert invitations.tried(tx, who, "?", code, AT_NOON + HOUR + MINUTE).state == "ok"


def test_a_used_or_old_code_is_no_guess(book: Book, cast: Cast) -> None:
    """What opened something once is told apart and counts for nothing: its holder was invited. Who made it is named."""
    with book.transaction() as tx:
        number, _, code = invited(tx, cast)
        assert invitations.use(tx, number, cast.aino, AT_NOON)
        who = stranger(tx)
        card = invitations.tried(tx, who, "?", code, AT_NOON)
        assert (card.state, card.maker) == ("used", "Veikko")
        _, _, old = invited(tx, cast)
        assert invitations.tried(tx, who, "?", old, AT_NOON + 7 * DAY).state == "expired"
        assert invitations.locked_until(tx, who, AT_NOON) is None
        assert tx.execute(select(wrong_codes)).first() is None


def test_the_same_person_again(book: Book, cast: Cast) -> None:
    """Who has come in by a code and opens it again uses up nobody's turn, as long as they have what it gave."""
    with book.transaction() as tx:
        _, link, _ = invited(tx, cast, unit_id=cast.boathouse, uses=3)
        who = stranger(tx)
        card = invitations.tried(tx, who, link, "?", AT_NOON)
        assert membership.join(tx, card, "Aino K", who, "fi", AT_NOON)
        assert invitations.tried(tx, who, link, "?", AT_NOON).state == "yours"
        member = people.person(tx, who).member_id or 0
        assert membership.take_role(tx, member, cast.lakeside, "worker", cast.boathouse, AT_NOON)
        assert invitations.tried(tx, who, link, "?", AT_NOON).state == "ok"
        assert [one.uses_left for one in invitations.open_of(tx, cast.lakeside, AT_NOON)] == [2]


# Giving no more than one has

@pytest.mark.parametrize("issuer", [*ROLES, "stranger"])
def test_nobody_gives_more_than_they_have(book: Book, cast: Cast, issuer: str) -> None:
    """Every role tries to give every role away: in its own organisation, in another, in none. What GRANTS does not say
    is refused, and so is a new organisation from whoever is no coordinator."""
    with book.transaction() as tx:
        maker = 0
        if issuer != "stranger":
            maker = people.new_member(tx, "Issuer", None, AT_NOON)
            people.give_role(tx, maker, issuer, None if issuer == "coordinator" else cast.lakeside, None, AT_NOON)
        for role, place in itertools.product(ROLES, (cast.lakeside, cast.hilltop, None)):
            allowed = role in GRANTS.get(issuer, ()) and (issuer == "coordinator" or place == cast.lakeside)
            with acting(tx, maker):
                assert _made(tx, "join", role, place, maker) == allowed, (issuer, role, place)
        with acting(tx, maker):
            assert _made(tx, "found", "mentor", None, maker) == (issuer == "coordinator")


def _made(tx: Connection, purpose: str, role: str, place: int | None, maker: int) -> bool:
    try:
        invitations.invite(tx, purpose, f"link {next(NUMBERS)}", f"code {next(NUMBERS)}", AT_NOON,
                           organisation_id=place, role=role, made_by=maker or None)
    except NotAllowed:
        return False
    return True


def test_a_sign_in_code_only_for_whom_it_is_allowed(book: Book, cast: Cast) -> None:
    """Everybody for themselves; a mentor for the organisation's own; nobody for somebody of another organisation."""
    with book.transaction() as tx:
        for maker, whose, allowed in ((cast.aino, cast.aino, True), (cast.aino, cast.veikko, False),
                                      (cast.veikko, cast.aino, True), (cast.petri, cast.aino, False),
                                      (cast.liisa, cast.liisa, True), (cast.liisa, cast.veikko, False)):
            with acting(tx, maker):
                try:
                    invitations.invite(tx, "sign_in", f"link {next(NUMBERS)}", f"code {next(NUMBERS)}", AT_NOON,
                                       member_id=whose, made_by=maker)
                except NotAllowed:
                    assert not allowed
                else:
                    assert allowed


def test_bounds(book: Book, cast: Cast) -> None:
    """Uses and days within their bounds; no unit of another organisation, whoever asks."""
    with book.transaction() as tx:
        for wrong in ({"uses": 0}, {"uses": MOST_USES + 1}, {"days": 0}, {"days": MOST_DAYS + 1},
                      {"unit_id": cast.cellar}):
            with pytest.raises(ValueError, match=r"days|unit"):
                invited(tx, cast, **wrong)
        assert invited(tx, cast, uses=MOST_USES, days=MOST_DAYS, unit_id=cast.boathouse)[0]


def test_what_somebody_has_made_goes_with_their_role(book: Book, cast: Cast) -> None:
    """Handed over, taken away, left for good: their codes open nothing any more, also for who has typed one already."""
    with book.transaction() as tx:
        second = people.new_member(tx, "Second", None, AT_NOON)
        people.give_role(tx, second, "mentor", cast.lakeside, None, AT_NOON)
        number, link, _ = invited(tx, cast, made_by=second)
        kept, other, _ = invited(tx, cast)
        tx.execute(people.roles.delete().where(people.roles.c.member_id == second))
        assert invitations.behind(tx, link, "?", AT_NOON).state == "expired"
        assert not invitations.use(tx, number, cast.maija, AT_NOON)
        assert [one.id for one in invitations.open_of(tx, cast.lakeside, AT_NOON)] == [kept]
        assert invitations.behind(tx, other, "?", AT_NOON).state == "ok"
        tx.execute(people.members.update().where(people.members.c.id == cast.veikko).values(left_at=AT_NOON))
        assert invitations.behind(tx, other, "?", AT_NOON).state == "expired"


def test_taking_back(book: Book, cast: Cast) -> None:
    """The organisation's mentor takes an invitation back, once; another organisation's mentor neither sees nor takes
    it; who has come in stays."""
    with book.transaction() as tx:
        number, link, _ = invited(tx, cast, uses=3)
        assert invitations.use(tx, number, cast.aino, AT_NOON)
        with acting(tx, cast.petri):
            assert invitations.open_for(tx, cast.petri, AT_NOON) == []
            for refused in (lambda: invitations.open_for(tx, cast.veikko, AT_NOON),
                            lambda: invitations.open_of(tx, cast.lakeside, AT_NOON),
                            lambda: invitations.take_back(tx, number, AT_NOON)):
                with pytest.raises(NotAllowed):
                    refused()
        with acting(tx, cast.veikko):
            one, = invitations.open_for(tx, cast.veikko, AT_NOON)
            assert (one.uses, one.uses_left, one.used_by, one.made_by) == (3, 2, ("Aino",), "Veikko")
            assert invitations.take_back(tx, number, AT_NOON)
            assert not invitations.take_back(tx, number, AT_NOON)
            assert invitations.open_for(tx, cast.veikko, AT_NOON) == []
        assert invitations.behind(tx, link, "?", AT_NOON).state == "expired"
        with acting(tx, cast.aino), pytest.raises(NotAllowed):
            invitations.open_for(tx, cast.aino, AT_NOON)


# Partners, and the terms

def test_a_new_partner_can_log_at_once(book: Book, cast: Cast) -> None:
    """The group is opened with its invitation and an activity; who joins it as a group carries its name, the second
    account a number; nobody may join it otherwise than as its partner."""
    with book.transaction() as tx:
        with acting(tx, cast.veikko):
            make(tx, "link", "code", Wanted("group", cast.lakeside, "Lakeside", None, "Skate crew", "youth_group"),
                 "Group", 2, 7, cast.veikko, AT_NOON)
        card = invitations.behind(tx, "link", "?", AT_NOON)
        names = []
        for who in (stranger(tx), stranger(tx, "another")):
            with acting(tx, 0):
                assert membership.join(tx, card, membership.name_of_group(tx, card), who, None, AT_NOON)
            names.append(people.person(tx, who).name)
            assert people.person(tx, who).roles == (RoleCard("partner", cast.lakeside, card.unit_id),)
        assert names == ["Skate crew", "Skate crew 2"]
        member = people.person(tx, who).member_id or 0
        with acting(tx, member):
            unit, = units.to_log(tx, member)
            assert unit.partner and [one.name for one in units.activities_of(tx, unit.id)] == ["Group"]


def test_changed_terms_are_asked_once_a_day(book: Book, cast: Cast) -> None:
    """A mentor is asked first, and not again while it stands or within a day; no worker, and nobody once accepted."""
    def begins(tx: Connection, member: int, later: timedelta = MINUTE, script: str = "invite") -> str:
        who = people.Person(1, member, "", None, people.roles_of(tx, member))
        return terms_first(tx, who, script, [], AT_NOON + later)[0]
    with book.transaction() as tx:
        identity = people.meet(tx, "browser", "Veikko", None, AT_NOON).identity_id
        assert begins(tx, cast.veikko) == "terms"
        assert (begins(tx, cast.aino), begins(tx, cast.veikko, script="our_week")) == ("invite", "our_week")
        row = talks.open_talk(tx, identity, cast.veikko, "browser", "Veikko", "terms", [cast.lakeside, "invite"], None,
                              AT_NOON)
        assert begins(tx, cast.veikko, 3 * DAY) == "invite"
        row.status = "done"
        talks.store(tx, row)
        assert (begins(tx, cast.veikko, HOUR), begins(tx, cast.veikko, 2 * DAY)) == ("invite", "terms")
        with acting(tx, cast.aino), pytest.raises(NotAllowed):
            units.accept_terms(tx, cast.lakeside, TERMS, "fi", cast.aino, AT_NOON)
        with acting(tx, cast.veikko):
            units.accept_terms(tx, cast.lakeside, TERMS, "fi", cast.veikko, AT_NOON)
        assert begins(tx, cast.veikko, 2 * DAY) == "invite"
        accepted = tx.execute(select(units.organisations).where(units.organisations.c.id == cast.lakeside)).one()
        assert (accepted.terms_version, accepted.terms_language, accepted.terms_accepted_at) == (TERMS, "fi", AT_NOON)
