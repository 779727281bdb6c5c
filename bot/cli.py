"""The `logbook` command."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from conversations.words import LANGUAGES

NO_MEMBER = ("There is no one member called {!r}; use the name or the number in members_and_roles.csv of "
             "`logbook export`.")

program = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
                      help="Youth work documented where the workers already are: in the chat.")
report = typer.Typer(no_args_is_help=True, help="Reports as files.")
program.add_typer(report, name="report")


@program.command()
def run(demo: Annotated[bool, typer.Option(help="With an invented demo book to look around in.")] = False) -> None:
    """Migrate the database and serve every channel until stopped."""
    from bot.app import run as serve
    from bot.logs import begin, secrets_in
    from bot.settings import load_settings, unknown_settings

    for line in unknown_settings():
        print(line, file=sys.stderr)
    settings = load_settings()
    begin(secrets_in(settings))
    serve(settings, demo=demo)


@program.command()
def migrate() -> None:
    """Bring the database to the tables this program knows."""
    from bot.app import opened
    from bot.settings import load_settings

    opened(load_settings()).close()
    print("The database is up to date.")


@program.command()
def talk(
    member: Annotated[str, typer.Option("--as", help="Name or number of the member to talk as.")] = "",
    repro: Annotated[int, typer.Option(help="Instead: number of a stored talk to print as a story.")] = 0,
) -> None:
    """Talk in this terminal, as a member; for the owner of LOGBOOK_HOME. Or print a stored talk as a story, in the form
    of tests/transcripts/ and without anybody's words."""
    from bot.channels.terminal import converse
    from storage.people import member_named

    if bool(member) == bool(repro):
        _fail("Use: logbook talk --as MEMBER, or logbook talk --repro TALK")
    book, desk, settings = _desk()
    if repro:
        return _print_story(book, desk, repro)
    with book.transaction() as tx:
        found = member_named(tx, member)
    if found is None:
        _fail(NO_MEMBER.format(member))
    converse(book, desk, found, _unique_key, lambda screen: _files_of(screen, settings.home))


def _print_story(book: Any, desk: Any, number: int) -> None:
    from conversations.story import story_of
    from storage import talks

    with book.reading() as tx:
        row = talks.talk(tx, number)
        story = None if row is None else story_of(tx, row, desk.scripts)
    if story is None:
        _fail(f"There is no talk {number}; `logbook doctor` names those that failed. Closed ones are kept 30 days.")
    print(story, end="")


@program.command()
def invite(
    what: Annotated[str, typer.Argument(help="mentor, coordinator, or sign-in")],
    organisation: Annotated[str, typer.Option(help="Of a mentor: the organisation's name.")] = "",
    language: Annotated[str, typer.Option(help=f"A new organisation's language: {', '.join(LANGUAGES)}.")] = "en",
    member: Annotated[str, typer.Option(help="Of a sign-in: name or number of the member.")] = "",
) -> None:
    """Invite a mentor: the first of a new organisation, or another one where it is there already. Or a coordinator, who
    welcomes organisations in the chat and supports their mentors. Or let a member in again who has lost every way in,
    as the only mentor with a new phone.

    Prints a code, its t.me link and the browser link.
    """
    from bot.app import now

    if what == "coordinator":
        return _print_invitation(lambda tx, link, code: _for_coordinator(tx, link, code, now()))
    if what == "mentor" and organisation.strip() and language in LANGUAGES:
        name = organisation.strip()[:120]
        return _print_invitation(lambda tx, link, code: _for_mentor(tx, link, code, name, language, now()))
    if what == "sign-in" and member.strip():
        return _print_invitation(lambda tx, link, code: _for_member(tx, link, code, member.strip()))
    if language not in LANGUAGES:
        _fail(f"--language {language!r} is not one of {', '.join(LANGUAGES)}.")
    _fail('Use: logbook invite mentor --organisation "Lakeside" [--language en], logbook invite coordinator, '
          'or logbook invite sign-in --member "Veikko"')


def _for_coordinator(tx: Any, link_hash: str, code_hash: str, now: datetime) -> str:
    from storage import invitations

    invitations.invite(tx, "join", link_hash, code_hash, now, role="coordinator")
    return "For a coordinator of the network. Good once, for 7 days, for whoever has it."


def _for_mentor(tx: Any, link_hash: str, code_hash: str, name: str, language: str, now: datetime) -> str:
    from storage import invitations
    from storage.units import organisation_named

    there = organisation_named(tx, name)
    invitations.invite(tx, "found" if there is None else "join", link_hash, code_hash, now, organisation_id=there,
                  organisation_name=name, language=language, role="mentor")
    whose = f"the first mentor of a new organisation, {name}" if there is None else (
        f"another mentor of {name}, which is there already")
    return f"For {whose}. Good once, for 7 days, for whoever has it."


def _for_member(tx: Any, link_hash: str, code_hash: str, name: str) -> str:
    from bot.app import now
    from storage import invitations, people

    found = people.member_named(tx, name)
    if found is None:
        _fail(NO_MEMBER.format(name))
    invitations.invite(tx, "sign_in", link_hash, code_hash, now(), days=1, member_id=found)
    return f"Opens the account of {people.name_of(tx, found)}: for nobody else. Good once, for a day."


def _print_invitation(make: Callable[[Any, str, str], str]) -> None:
    """Make an invitation by the hashes of its link and its code, and print them with what it is for."""
    import secrets

    from storage.invitations import link_token, spoken_code

    book, desk, settings = _desk()
    token, code = link_token(secrets.token_bytes(16)), spoken_code(secrets.token_bytes(8))
    with book.transaction() as tx:
        said = make(tx, desk.seal.of(token), desk.seal.of_code(code)[1])
    print(f"{said}\nCode: {code}")
    if bot := _bot_name(settings):
        print(f"Telegram: https://t.me/{bot}?start={token}")
    address = settings.web_url or f"http://{settings.web_host}:{settings.web_port}"
    print(f"Browser: {address}/join/{token}")


@program.command()
def export(
    out: Annotated[Path, typer.Option(help="Folder for the files.")],
    language: Annotated[str, typer.Option(help=f"Of the README: {', '.join(LANGUAGES)}; LOGBOOK_LANGUAGE if not "
                                               "given.")] = "",
) -> None:
    """Write the whole book as CSV files, with a README naming every column."""
    from bot.app import now, opened
    from bot.settings import load_settings
    from conversations.words import words
    from reports.export import export as write

    if language and language not in LANGUAGES:
        _fail(f"--language {language!r} is not one of {', '.join(LANGUAGES)}.")
    settings = load_settings()
    book = opened(settings)
    try:
        paths = write(book, out, now(), words(language or settings.language).text)
    except OSError as error:
        _fail(f"--out {out}: nothing can be written there ({error.strerror}); name another folder.")
    for path in paths:
        print(path)


@report.command()
def weekly(
    unit: Annotated[str, typer.Option(help="The unit's name.")],
    out: Annotated[Path, typer.Option(help="The PNG to write.")] = Path("week.png"),
    organisation: Annotated[str, typer.Option(help="Its organisation, where several have a unit of that name.")] = "",
    so_far: Annotated[bool, typer.Option(help="This week so far instead of the last full one.")] = False,
) -> None:
    """A unit's week as a picture, and its three lines."""
    from bot.app import now
    from conversations.our_week import week_screen
    from conversations.words import words
    from reports.weekly import draw
    from storage.units import units_named

    book, _, _ = _desk()
    with book.reading() as tx:
        found = [one for one in units_named(tx, unit) if organisation in ("", one.organisation)]
        if not found:
            _fail(f"No unit is called {unit!r}{f' in {organisation!r}' if organisation else ''}; "
                  "units.csv of `logbook export` lists them.")
        if len(found) > 1:
            names = ", ".join(repr(one.organisation) for one in found)
            _fail(f"{len(found)} units are called {unit!r}; add --organisation, one of {names}.")
        screen = week_screen(tx, found[0], now(), words(found[0].language), so_far=so_far)
    if screen.picture is not None:
        try:
            out.write_bytes(draw(screen.picture.data))
        except OSError as error:
            _fail(f"--out {out}: nothing can be written there ({error.strerror}); name another file.")
    print(f"{screen.title}\n{screen.text}\n{out}")


@program.command()
def preview(out: Annotated[Path, typer.Option(help="The page to write.")] = Path("preview.html")) -> None:
    """Write every text of every language side by side on one page, with invented facts, for those who review them."""
    from conversations.preview import page

    try:
        out.write_text(page(), encoding="utf-8")
    except OSError as error:
        _fail(f"--out {out}: nothing can be written there ({error.strerror}); name another file.")
    print(out)


@program.command()
def demo() -> None:
    """Fill in the invented demo book, once."""
    import random

    from bot.app import now, refuse_beside_real
    from storage import demo as invented

    book, _, _ = _desk()
    with book.transaction() as tx:
        if invented.mentor(tx) is not None:
            _fail("The demo book is there already.")
        refuse_beside_real(tx)
        made = invented.fill(tx, now(), random.Random(1))
    print(f"{len(made.organisations)} invented organisations, {len(made.units)} units, {made.sessions} sessions.")


@program.command()
def doctor() -> None:
    """Look at everything that can be wrong: a line a check (ok, look, bad) with the way out; exit 1 when one is bad."""
    from bot.app import now
    from bot.doctor import Finding, examine
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        print(Finding("bad", "settings", str(error)).line())
        raise SystemExit(1) from None
    bad = False
    for finding in examine(settings, now):
        print(finding.line(), flush=True)
        bad = bad or finding.level == "bad"
    raise SystemExit(int(bad))


def _desk() -> tuple[Any, Any, Any]:
    """The book and a desk for one command, without channels."""
    import secrets

    from bot.app import now, only_here, opened
    from bot.desk import Desk
    from bot.logs import begin, secrets_in
    from bot.settings import load_settings, seal_key
    from conversations.talk import Place
    from storage.invitations import Seal

    settings = load_settings()
    begin(secrets_in(settings))
    book = opened(settings)
    address = settings.web_url or f"http://{settings.web_host}:{settings.web_port}"
    seal = Seal(seal_key(settings.home))

    def place(channel: str) -> Place:
        return Place(channel, "", web=address, only_here=only_here(settings), time_zone=settings.time_zone)

    return book, Desk(seal, secrets.token_bytes, now, place), settings


def _bot_name(settings: Any) -> str:
    """The bot's user name as Telegram says it; empty when Telegram is off or does not answer."""
    if settings.telegram_token is None:
        return ""
    import asyncio

    from bot.channels.telegram import library
    from bot.channels.telegram_wire import TelegramFailed

    async def asked() -> str:
        token = settings.telegram_token.get_secret_value()
        chosen = library(settings.telegram_library, token, settings.telegram_api_url)
        try:
            return str((await chosen.call("getMe", {}, files={}, timeout=10))["username"])
        finally:
            await chosen.close()

    try:
        return asyncio.run(asked())
    except TelegramFailed:
        print("Telegram does not answer, so there is no t.me link; the code works there too.", file=sys.stderr)
        return ""


def _files_of(screen: Any, home: Path) -> str:
    """Keep a screen's picture and document in folders of their own; the lines that say where."""
    said = [_picture(screen, home / "pictures")] if screen.picture is not None else []
    return "\n".join(said if screen.document is None else [*said, _document(screen, home / "documents")])


def _document(screen: Any, folder: Path) -> str:
    """Write a screen's document into the folder, beside those of the same name; the line that says where."""
    from conversations.words import words

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path, number = folder / screen.document.file_name, 1
    while path.exists():
        number += 1
        path = path.with_name(f"{Path(screen.document.file_name).stem} ({number}){path.suffix}")
    path.write_bytes(screen.document.content)
    return words(None).text("terminal-file", path=str(path))


def _picture(screen: Any, folder: Path) -> str:
    """Draw a screen's picture into the folder; the line that says where."""
    from bot.drawing import qr
    from conversations.words import words
    from reports.weekly import draw

    folder.mkdir(parents=True, exist_ok=True)
    data = qr(screen.picture.data["text"]) if screen.picture.kind == "qr" else draw(screen.picture.data)
    path = folder / f"{screen.picture.kind}.png"
    path.write_bytes(data)
    return words(None).text("terminal-picture", path=str(path))


def _unique_key() -> str:
    import uuid

    return uuid.uuid4().hex


def _fail(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise SystemExit(2)


def main() -> None:
    """The entry point: what an operator can mend is one line, not a traceback."""
    from bot.channels import CannotStart
    from bot.settings import SettingsError
    from storage.database import BookError

    try:
        program()
    except (BookError, SettingsError, CannotStart) as error:
        _fail(str(error))
