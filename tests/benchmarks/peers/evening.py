"""What both plain bots ask, read and write down: Logbook's talk about a session as its user sees it.

The same ten messages of a person (/log, which session, held, counts, ages, done, new faces, run by young people, a
sentence, save), the same calls for each: a tap is answered and its message edited into the next question; after a typed
answer the last question loses its buttons and the next one comes as a new message. At Save one row is committed.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

SESSIONS = {"fri": "Open evening, Fri 15 May, 17–21", "wed": "Street round, Wed 13 May, 18–21"}
BANDS = {"0_9": "under 10", "10_12": "10–12", "13_15": "13–15", "16_17": "16–17", "18_24": "18–24", "25_28": "25–28"}
WHICH = "Which session?"
COUNTS = "How many came? Girls, boys, non-binary, not known. Like 14 18 1 0."
COUNTS_AGAIN = "Four numbers, please: girls, boys, non-binary, not known. Like 14 18 1 0."
NEW_FACES = "New faces? Young people you had not seen here before."
YOUTH_RUN = ("Did young people plan and run part of it? Only what they planned and ran themselves, workers just "
             "supporting.")
REFLECTION = "What was tense? What calmed it, and what would you do earlier next time?"
SAVED = "Saved: {session}, {came} visits. Thank you!"
NOT_HELD = "Noted: {session} was not held."
THROWN_AWAY = "Thrown away; nothing was written."
CANCELLED = "Cancelled. /log begins anew."

Rows = list[list[tuple[str, str]]]
"""Buttons: what stands on each and what it sends."""

WHICH_ROWS: Rows = [[(name, f"which:{key}")] for key, name in SESSIONS.items()]
HELD_ROWS: Rows = [[("As planned", "held:as_planned"), ("Not held", "held:not_held")]]
COUNTS_ROWS: Rows = [[("Cancel", "cancel")]]
FACES_ROWS: Rows = [[(str(number), f"faces:{number}") for number in range(5)], [("Skip", "faces:")]]
YOUTH_ROWS: Rows = [[("No", "youth:no"), ("Yes", "youth:yes"), ("Skip", "youth:")]]
REFLECTION_ROWS: Rows = [[("Skip", "reflection:"), ("Cancel", "cancel")]]
CARD_ROWS: Rows = [[("Save", "card:save"), ("Throw away", "card:throw_away")]]


def age_rows(chosen: list[str]) -> Rows:
    """The bands, those chosen ticked, and Done once there is one."""
    bands = [(f"✓ {name}" if key in chosen else name, f"ages:{key}") for key, name in BANDS.items()]
    return [bands[:3], bands[3:], [*([("Done", "ages:done")] if chosen else []), ("Skip", "ages:skip")]]


def held(answers: dict[str, Any]) -> str:
    return f"{SESSIONS[answers['session']]}. Held?"


def ages(answers: dict[str, Any]) -> str:
    chosen = answers.get("ages", [])
    if not chosen:
        return f"{sum(answers['counts'])} came. Mostly which ages?"
    return f"Mostly {' and '.join(BANDS[band] for band in chosen)}. Done, or a second one?"


def card(answers: dict[str, Any]) -> str:
    girls, boys, nonbinary, unknown = answers["counts"]
    return "\n".join((
        f"<b>{SESSIONS[answers['session']]}</b>",
        f"Came: <b>{sum(answers['counts'])} (girls {girls}, boys {boys}, non-binary {nonbinary}, not known {unknown})"
        "</b>",
        f"Ages: <b>{', '.join(BANDS[band] for band in answers['ages']) or '–'}</b>",
        f"New faces: <b>{'–' if answers['new_faces'] is None else answers['new_faces']}</b>",
        f"Run by young people: <b>{answers['produced'] or '–'}</b>",
        f"Reflection: <b>{_escaped(answers['reflection'] or '–')}</b>"))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def read_counts(text: str) -> list[int] | None:
    """Four numbers, or None."""
    parts = text.split()
    return [int(part) for part in parts] if len(parts) == 4 and all(part.isdecimal() for part in parts) else None


class Records:
    """A plain SQLite file, `records.db` in a folder, with SQLite's own settings; one commit a saved session."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(home / "records.db")
        with self._connection:
            self._connection.execute(
                "CREATE TABLE IF NOT EXISTS records (chat INTEGER, girls INTEGER, boys INTEGER, nonbinary INTEGER, "
                "unknown INTEGER, ages TEXT, new_faces INTEGER, produced TEXT, reflection TEXT, session TEXT)")

    def save(self, chat: int, answers: dict[str, Any]) -> None:
        """Committed when it returns."""
        with self._connection:
            self._connection.execute(
                "INSERT INTO records (chat, girls, boys, nonbinary, unknown, ages, new_faces, produced, reflection, "
                "session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (chat, *answers.get("counts", [None] * 4), ",".join(answers.get("ages", [])), answers.get("new_faces"),
                 answers.get("produced"), answers.get("reflection"), answers["session"]))

    def close(self) -> None:
        self._connection.close()
