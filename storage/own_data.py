"""Everything that is held about one member, for themselves; and its removal, when they want to be gone.

Records stay when somebody goes: they are the organisation's. Their author is then nobody: a member without a name.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, and_, delete, func, or_, select, tuple_, update

from storage import changes, invitations, people, talks
from storage.browsers import browsers, chat_lines
from storage.changes import changes as change_log
from storage.enquiries import enquiries
from storage.erasure import erase_practice
from storage.inbox import held_updates
from storage.invitations import invitation_uses, wrong_codes
from storage.invitations import invitations as made
from storage.network import applications
from storage.outbox import outbox
from storage.people import identities, members, require_self, roles
from storage.practice import practice
from storage.reflections import reflections
from storage.sessions import revisions, sessions
from storage.talks import talks as open_talks
from storage.units import activities, organisations, units

NEVER = datetime(1970, 1, 1).astimezone()
"""When somebody who is gone was last seen: long enough ago for tonight's cleaning to take their chat's number."""


def everything_about(tx: Connection, member_id: int) -> dict[str, list[dict[str, Any]]]:
    """Everything the book holds about a member, by part; rows as plain data, moments aware. Only for themselves.

    What they said of sessions stands under `sessions` and `reflections`; half-filled talks with every answer so far.
    """
    require_self(tx, member_id)
    chats = _chats(tx, member_id)
    return {
        "member": _rows(tx, select(members.c.name, members.c.language, members.c.told_no_names_at,
                                   members.c.created_at).where(members.c.id == member_id)),
        "roles": _rows(tx, select(
            roles.c.role, organisations.c.name.label("organisation"), units.c.name.label("unit"), roles.c.since)
            .outerjoin(organisations, organisations.c.id == roles.c.organisation_id)
            .outerjoin(units, units.c.id == roles.c.unit_id).where(roles.c.member_id == member_id)),
        "chats": _rows(tx, select(identities.c.channel, identities.c.external, identities.c.language,
                                  identities.c.seen_at, identities.c.unreachable_at)
                       .where(identities.c.member_id == member_id)),
        "sessions": _rows(tx, select(
            sessions.c.date, sessions.c.starts, sessions.c.ends, units.c.name.label("unit"),
            activities.c.name.label("activity"), sessions.c.status, sessions.c.written_at)
            .join(units, units.c.id == sessions.c.unit_id).join(activities, activities.c.id == sessions.c.activity_id)
            .where(sessions.c.author_id == member_id).order_by(sessions.c.id)),
        "reflections": _rows(tx, select(
            reflections.c.written_at, units.c.name.label("unit"), reflections.c.prompt, reflections.c.text,
            reflections.c.visibility).join(units, units.c.id == reflections.c.unit_id)
            .where(reflections.c.author_id == member_id).order_by(reflections.c.id)),
        "corrections": _rows(tx, select(
            revisions.c.at, revisions.c.session_id, revisions.c.field, revisions.c.old, revisions.c.new)
            .where(revisions.c.by == member_id).order_by(revisions.c.id)),
        "changes": _rows(tx, select(change_log.c.at, change_log.c.what, change_log.c.facts)
                         .where(change_log.c.member_id == member_id).order_by(change_log.c.id)),
        "invitations_made": _rows(tx, select(
            made.c.made_at, made.c.purpose, made.c.role, made.c.uses, made.c.uses_left, made.c.expires_at)
            .where(made.c.made_by == member_id).order_by(made.c.id)),
        "invitations_used": _rows(tx, select(invitation_uses.c.used_at, made.c.role).join(
            made, made.c.id == invitation_uses.c.invitation_id).where(invitation_uses.c.member_id == member_id)),
        "questions_and_feedback": _rows(tx, select(
            enquiries.c.asked_at, enquiries.c.kind, enquiries.c.text, enquiries.c.about, enquiries.c.story,
            enquiries.c.answer).where(enquiries.c.member_id == member_id).order_by(enquiries.c.id)),
        "answers_given": _rows(tx, select(enquiries.c.answered_at, enquiries.c.answer)
                               .where(enquiries.c.answered_by == member_id).order_by(enquiries.c.id)),
        "talks": _rows(tx, select(
            open_talks.c.opened_at, open_talks.c.touched_at, open_talks.c.script, open_talks.c.status,
            open_talks.c.record).where(open_talks.c.member_id == member_id).order_by(open_talks.c.id)),
        "practice": _rows(tx, select(practice.c.log_at, practice.c.correct_at, practice.c.week_at)
                          .where(practice.c.member_id == member_id)),
        "shown_in_the_browser": _rows(tx, select(chat_lines.c.at, chat_lines.c.line).where(
            chat_lines.c.chat.in_([chat for channel, chat in chats if channel == "browser"]),
            chat_lines.c.secret_of.is_(None)).order_by(chat_lines.c.id)),
        "messages_waiting": _rows(tx, select(outbox.c.created_at, outbox.c.screen).where(
            _of_chats(outbox, chats), outbox.c.status != "sent").order_by(outbox.c.id)),
    }


def _rows(tx: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in tx.execute(query).mappings()]


def _chats(tx: Connection, member_id: int) -> list[tuple[str, str]]:
    rows = tx.execute(select(identities.c.channel, identities.c.external).where(identities.c.member_id == member_id))
    return [(row.channel, row.external) for row in rows]


def _of_chats(table: Table, chats: list[tuple[str, str]]) -> Any:
    return tuple_(table.c.channel, table.c.chat).in_(chats)


def forget(tx: Connection, member_id: int, now: datetime) -> None:
    """Remove a member: name, roles, chats, talks, questions, practice. What they logged stays, its author is nobody.

    Their chats' own numbers stay until the next cleaning, so that the last message can still be delivered.
    """
    require_self(tx, member_id)
    chats = _chats(tx, member_id)
    mine = identities.c.member_id == member_id
    numbers = tx.execute(select(identities.c.id).where(mine)).scalars().all()
    for row in tx.execute(select(roles.c.organisation_id).where(
            roles.c.member_id == member_id, roles.c.organisation_id.is_not(None)).distinct()).all():
        changes.note(tx, "account_gone", row.organisation_id, None, now, member_id)
    erase_practice(tx, member_id)
    invitations.take_back_all_of(tx, member_id, None, now)
    tx.execute(delete(roles).where(roles.c.member_id == member_id))
    tx.execute(update(made).where(made.c.member_id == member_id, made.c.revoked_at.is_(None)).values(revoked_at=now))
    talks.erase_of(tx, member_id, numbers)
    tx.execute(delete(wrong_codes).where(wrong_codes.c.identity_id.in_(numbers)))
    tx.execute(delete(applications).where(applications.c.identity_id.in_(numbers)))
    tx.execute(delete(enquiries).where(enquiries.c.member_id == member_id, enquiries.c.kind != "feedback"))
    tx.execute(update(enquiries).where(enquiries.c.member_id == member_id).values(member_id=None, story=None))
    tx.execute(delete(held_updates).where(_of_chats(held_updates, chats)))
    tx.execute(delete(outbox).where(_of_chats(outbox, chats), outbox.c.status != "sending"))
    of_browsers = [chat for channel, chat in chats if channel == "browser"]
    tx.execute(delete(chat_lines).where(chat_lines.c.chat.in_(of_browsers)))
    spoken = select(members.c.language).where(members.c.id == member_id).scalar_subquery()  # for the farewell
    tx.execute(update(identities).where(mine).values(
        language=func.coalesce(spoken, identities.c.language), seen_at=NEVER))
    people.unknown_from_now(tx, member_id)
    tx.execute(update(members).where(members.c.id == member_id).values(
        name="", language=None, told_no_names_at=None, left_at=now))


def forget_strangers(tx: Connection, unseen_since: datetime) -> int:
    """Erase what is known of people who are nobody here and have not been seen since; how many. Whoever has a talk, an
    application or a wrong try waiting is left for later."""
    waiting = [select(table.c.identity_id) for table in (open_talks, applications, wrong_codes)]
    old = and_(identities.c.member_id.is_(None), identities.c.seen_at < unseen_since,
               *(identities.c.id.not_in(some) for some in waiting))
    rows = tx.execute(delete(identities).where(old).returning(identities.c.channel, identities.c.external)).all()
    of_browsers = [row.external for row in rows if row.channel == "browser"]
    tx.execute(delete(chat_lines).where(chat_lines.c.chat.in_(of_browsers)))
    tx.execute(delete(browsers).where(browsers.c.chat.in_(of_browsers)))
    return len(rows)


def unused_groups(tx: Connection, unseen_since: datetime) -> list[int]:
    """The members that are a youth group's own account and nothing else, and have not been seen since."""
    of_groups = select(roles.c.member_id).join(units, units.c.id == roles.c.unit_id).where(
        roles.c.role == "partner", units.c.kind == "youth_group")
    else_too = select(roles.c.member_id).outerjoin(units, units.c.id == roles.c.unit_id).where(
        or_(roles.c.role != "partner", units.c.kind.is_distinct_from("youth_group")))
    lately = select(identities.c.member_id).where(
        identities.c.member_id.is_not(None), identities.c.seen_at >= unseen_since)
    rows = tx.execute(select(members.c.id).where(
        members.c.id.in_(of_groups), members.c.id.not_in(else_too), members.c.id.not_in(lately),
        members.c.created_at < unseen_since, members.c.left_at.is_(None)).order_by(members.c.id))
    return [row.id for row in rows]
