"""The README is tested: a setting, a command or a figure that is not in it, or no longer true, fails here."""

from __future__ import annotations

import re
from pathlib import Path

from typer.main import get_command

from bot.cli import program
from bot.settings import Settings
from conversations.dialogues import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_is_in_the_table_and_no_other() -> None:
    """The settings table and the Settings class name the same settings."""
    told = set(re.findall(r"^\| `LOGBOOK_([A-Z_]+)` \|", README, re.MULTILINE))
    assert told == {name.upper() for name in Settings.model_fields}


def test_defaults_are_told() -> None:
    """A default that is a plain value stands in its row."""
    for name, default in (("WEB_HOST", "127.0.0.1"), ("WEB_PORT", "8080"), ("TIME_ZONE", "Europe/Helsinki"),
                          ("LANGUAGE", "en"), ("TELEGRAM_LIBRARY", "ptb"), ("TELEGRAM_MODE", "polling")):
        row = next(line for line in README.splitlines() if line.startswith(f"| `LOGBOOK_{name}`"))
        assert f"`{default}`" in row and str(Settings.model_fields[name.lower()].default) == default


def test_every_chat_command_is_told() -> None:
    """The table of commands has each command of a private chat."""
    told = set(re.findall(r"^\| `/([a-z]+)", README, re.MULTILINE))
    assert told == {*COMMANDS, "start", "cancel"}


def test_every_command_of_the_program_is_named() -> None:
    """What `logbook --help` lists, the README names."""
    for name in get_command(program).commands:  # type: ignore[attr-defined]
        assert re.search(rf"`{name}\b|`logbook {name}\b", README), name


def test_the_readme_shows_a_picture_that_is_there() -> None:
    """One picture, with words for those who cannot see it."""
    (alt, path), = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", README)
    assert alt and (ROOT / path).is_file()


def test_files_named_in_the_readme_exist() -> None:
    """Paths in the README lead somewhere."""
    for path in re.findall(r"`((?:storage|reports|conversations|bot|tests)/[\w/.]*)`", README):
        assert (ROOT / path).exists(), path
