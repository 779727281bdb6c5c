"""The settings, from the environment; every one of them also as a file, `NAME_FILE`, as secrets are handed out."""

from __future__ import annotations

import hmac
import os
import re
import secrets
from difflib import get_close_matches
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from conversations.words import FALLBACK, LANGUAGES


class SettingsError(Exception):
    """A setting cannot be used; one line for the operator that names it and the way out."""


def _default_home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("logbook", appauthor=False)


PAGES = ("join", "setup", "chat", "document", "picture", "static", "healthz", "readyz", "metrics")
"""Where the pages of the browser chat are, so that no webhook takes the place of one."""


class Settings(BaseSettings):
    """What the owner of a Logbook may decide. With none of them it runs on SQLite with the browser chat."""

    model_config = SettingsConfigDict(env_prefix="LOGBOOK_", extra="ignore", env_ignore_empty=True)

    home: Path = Field(default_factory=_default_home)
    """Folder of the database, the key and the pictures."""
    database_url: str = ""
    """Default: SQLite `logbook.db` in the home folder."""
    telegram_token: SecretStr | None = None
    """From @BotFather; with it Logbook is on Telegram."""
    telegram_library: Literal["ptb", "aiogram"] = "ptb"
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = Field(default="", validate_default=True)
    """Where Telegram reaches us; a proxy before it speaks HTTPS. Its path is /telegram unless it has another."""
    webhook_secret: SecretStr | None = None
    """By which we know that it is Telegram; without it one is derived."""
    web_host: str = "127.0.0.1"
    web_port: int = Field(default=8080, ge=0, le=65535)
    web_url: str = ""
    """The public address of the browser chat, when a proxy stands before it: https://logbook.example.org"""
    time_zone: str = "Europe/Helsinki"
    """Offered first when an organisation is set up; each organisation has its own."""
    language: str = FALLBACK
    """Of what the program prints."""

    @field_validator("home")
    @classmethod
    def _with_home_written_out(cls, home: Path) -> Path:
        return home.expanduser()  # no shell does it in an .env or a unit file, and a folder named ~ helps nobody

    @field_validator("web_url", "telegram_api_url", "webhook_url")
    @classmethod
    def _whole_address(cls, address: str) -> str:
        if address and not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", address):
            raise ValueError("write the whole address, like https://logbook.example.org")
        return address.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _reachable_by_telegram(cls, address: str, info: ValidationInfo) -> str:
        if not address and info.data.get("telegram_mode") == "webhook":
            raise ValueError("LOGBOOK_TELEGRAM_MODE is webhook, so Telegram must know where to post: "
                             "write the whole address, like https://logbook.example.org/telegram")
        if address.startswith("http:") and urlsplit(address).hostname != "127.0.0.1":
            raise ValueError("Telegram posts to https only (http is for 127.0.0.1)")
        if (first := urlsplit(address).path.strip("/").partition("/")[0]) in PAGES:
            raise ValueError(f"the browser chat has pages under /{first}; take another path, like /telegram")
        return address

    @field_validator("webhook_secret")
    @classmethod
    def _secret_telegram_takes(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("Telegram takes 1 to 256 letters, digits, _ and -")
        return secret

    @field_validator("language")
    @classmethod
    def _spoken_language(cls, code: str) -> str:
        if code not in LANGUAGES:
            raise ValueError(f"use one of {', '.join(LANGUAGES)}")
        return code

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ValueError, OSError, ZoneInfoNotFoundError):
            raise ValueError("use an IANA name such as Europe/Helsinki") from None
        return name

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the book."""
        return self.database_url or f"sqlite:///{self.home / 'logbook.db'}"


def load_settings() -> Settings:
    """Read the environment. Raises SettingsError, which names the setting and never its value."""
    from_files = {}
    for name in Settings.model_fields:
        path = os.environ.get(f"LOGBOOK_{name.upper()}_FILE")
        if path:
            try:
                from_files[name] = Path(path).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise SettingsError(
                    f"LOGBOOK_{name.upper()}_FILE: {path} cannot be read ({error.strerror}).") from error
            except UnicodeDecodeError:
                raise SettingsError(f"LOGBOOK_{name.upper()}_FILE: {path} is no text in UTF-8.") from None
    try:
        return Settings(**from_files)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        said = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"LOGBOOK_{name} cannot be used: {said}. The README lists what it may be.") from None


def unknown_settings() -> list[str]:
    """A line for each variable that looks like a setting and is none, with the one that may be meant."""
    known = [f"LOGBOOK_{name.upper()}{suffix}" for name in Settings.model_fields for suffix in ("", "_FILE")]
    lines = []
    for name in sorted(name for name in os.environ if name.startswith("LOGBOOK_") and name not in known):
        like = get_close_matches(name, known, 1, 0.9)
        lines.append(f"{name} is no setting of Logbook{f'; is {like[0]} meant?' if like else '.'}")
    return lines


def prepare_home(home: Path) -> None:
    """Make the home folder, readable by its owner alone. Raises SettingsError."""
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SettingsError(f"LOGBOOK_HOME: the folder {home} cannot be made ({error.strerror}); "
                            "name another one or let this user write there.") from error


def seal_key(home: Path) -> bytes:
    """The key of the keyed hashes, made once, kept outside the database. Raises SettingsError."""
    path = home / "seal.key"
    try:
        if not path.exists():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(32))
        key = path.read_bytes()
    except FileExistsError:
        key = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"The key {path} cannot be read or made ({error.strerror}); "
                            "let this user read and write it.") from error
    if len(key) < 16:
        raise SettingsError(f"The key {path} is damaged ({len(key)} bytes); put the one from your backup back.")
    return key


def webhook_secret(settings: Settings, key: bytes) -> str:
    """By which we know Telegram's posts: as set, or derived, which is kept nowhere and the same after a restart."""
    if settings.webhook_secret is not None:
        return settings.webhook_secret.get_secret_value()
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    return hmac.new(key, f"webhook of {token}".encode(), "sha256").hexdigest()
