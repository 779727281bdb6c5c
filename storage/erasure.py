"""Taking things out of the book for good."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, false, or_, select, tuple_, update
from sqlmodel import SQLModel

from storage.chats import team_chats
from storage.outbox import outbox
from storage.people import identities, members, roles
from storage.practice import practice
from storage.talks import talks
from storage.units import organisations


def erase_invented(tx: Connection) -> bool:
    """Take every invented organisation out, with all that hangs on it and whoever stands only there; whether any was.

    Invented figures never stand beside real ones. Who was signed in there is a stranger from then on.
    """
    demo = and_(organisations.c.invented, organisations.c.practice_for.is_(None))
    if tx.execute(select(organisations.c.id).where(demo).limit(1)).first() is None:
        return False
    there = select(roles.c.member_id).join(organisations, organisations.c.id == roles.c.organisation_id).where(demo)
    elsewhere = select(roles.c.member_id).outerjoin(organisations, organisations.c.id == roles.c.organisation_id).where(
        or_(organisations.c.id.is_(None), organisations.c.invented.is_(False)))
    nobody = tx.execute(select(members.c.id).where(members.c.id.in_(there), members.c.id.not_in(elsewhere))).scalars()
    only_there = members.c.id.in_(nobody.all())
    groups = select(team_chats.c.channel, team_chats.c.chat).where(_hangs_on(team_chats, demo, only_there))
    tx.execute(outbox.delete().where(outbox.c.status != "sent", tuple_(outbox.c.channel, outbox.c.chat).in_(groups)))
    for people_of_a_channel in (identities, talks):  # they stay, as strangers; the talk that founds the real one, too
        theirs = people_of_a_channel.c.member_id.in_(select(members.c.id).where(only_there))
        if people_of_a_channel is talks:
            tx.execute(talks.delete().where(theirs, talks.c.script != "hello"))
        tx.execute(update(people_of_a_channel).where(theirs).values(member_id=None))
    # A demo member's practice goes with the member.
    theirs_too = organisations.c.practice_for.in_(select(members.c.id).where(only_there))
    of_them = and_(organisations.c.invented, or_(organisations.c.practice_for.is_(None), theirs_too))
    _erase(tx, of_them, only_there)
    return True


def erase_practice(tx: Connection, member_id: int) -> None:
    """Take out everything a member has practised, also how far they were."""
    tx.execute(practice.delete().where(practice.c.member_id == member_id))
    _erase(tx, organisations.c.practice_for == member_id, false())


def _erase(tx: Connection, these: ColumnElement[bool], and_members: ColumnElement[bool]) -> None:
    """Organisations with all that hangs on them, and members with all that is theirs alone."""
    for table in reversed(SQLModel.metadata.sorted_tables):
        if table not in (identities, talks):
            tx.execute(table.delete().where(_hangs_on(table, these, and_members)))


def _hangs_on(table: Table, these: ColumnElement[bool], and_members: ColumnElement[bool]) -> ColumnElement[Any]:
    """The rows of a table that belong to those organisations and members, by whatever they refer to."""
    if table is organisations:
        return these
    if table is members:
        return and_members
    above = [(key.parent, key.column) for key in table.foreign_keys
             if key.column.table not in (identities, talks, table)]
    return or_(false(), *(here.in_(select(column).where(_hangs_on(column.table, these, and_members)))
                          for here, column in above))
