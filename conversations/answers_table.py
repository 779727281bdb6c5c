"""The answer that is a list or a table: lines pasted into the chat, or a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from conversations.answers import SPLIT_FROM, AnswerType, Given, Problem, Reading, Value
from conversations.screen import Button
from conversations.words import Words
from reports.imports import LONGEST_CELL, MOST_COLUMNS, MOST_LINES, Rows, Unreadable, rows_of, rows_of_text

LONGEST_PASTED = 100_000
"""Characters kept of a list that comes in several messages."""


@dataclass(frozen=True)
class TableOrList(AnswerType):
    """Rows of cells, [["Boathouse", "Pier 1"], ...], all of one length. Built by `table_or_list`.

    A chat sends a long list in several messages, so one about as long as a message can be is not yet all: the draft is
    what has come so far, and what comes next is put below it.
    """

    longest_lines: int = MOST_LINES

    def read_text(self, text: str, draft: Any, words: Words) -> Reading:
        whole = f"{draft['text']}\n{text}" if isinstance(draft, dict) else text
        if len(whole) > LONGEST_PASTED:
            return Problem("answers-table_pasted", {"length": len(whole), "most": LONGEST_PASTED}, draft)
        read = self._read(lambda: rows_of_text(whole, most_lines=self.longest_lines), draft)
        if isinstance(read, Given) and len(text) >= SPLIT_FROM:
            return Problem("answers-table_more", {"lines": len(read.value)}, {"text": whole})
        return read

    def read_document(self, name: str, content: bytes | None, draft: Any, words: Words) -> Reading | None:
        if content is None:
            return Problem("answers-table_not_fetched", {}, draft)
        return self._read(lambda: rows_of(name, content, most_lines=self.longest_lines), draft)

    @staticmethod
    def _read(rows: Callable[[], Rows], draft: Any) -> Reading:
        try:
            return Given(rows())
        except Unreadable as error:
            return Problem(f"answers-table_{error.reason}", error.facts, draft)

    def read_tap(self, key: str, draft: Any, words: Words) -> Reading | None:
        if key != "all" or not isinstance(draft, dict):
            return None
        return self._read(lambda: rows_of_text(draft["text"], most_lines=self.longest_lines), draft)

    def rows(self, question: str, draft: Any, words: Words) -> tuple[tuple[Button, ...], ...]:
        if not isinstance(draft, dict):
            return ()
        return ((Button(words.text("answers-table_all", lines=self._lines(draft)), "all", primary=True),),)

    def variant(self, draft: Any) -> str:
        return "more" if isinstance(draft, dict) else ""

    def facts(self, draft: Any, words: Words) -> dict[str, Any]:
        return {"lines": self._lines(draft) if isinstance(draft, dict) else 0, "most": self.longest_lines}

    @staticmethod
    def _lines(draft: Mapping[str, str]) -> int:
        return sum(1 for line in draft["text"].splitlines() if line.strip())

    def show(self, value: Value, question: str, words: Words) -> str:
        return words.text("answers-table_shown", lines=len(value))

    def fits(self, value: Value) -> bool:
        if value is None:
            return self.may_skip
        return isinstance(value, list) and 0 < len(value) <= self.longest_lines and all(map(_is_row, value))

    def fits_draft(self, draft: Any) -> bool:
        return isinstance(draft, dict) and isinstance(draft.get("text"), str)


def _is_row(row: Any) -> bool:
    return isinstance(row, list) and 0 < len(row) <= MOST_COLUMNS and all(
        isinstance(cell, str) and len(cell) <= LONGEST_CELL for cell in row)


def table_or_list(longest_lines: int = MOST_LINES, *, may_skip: bool = False) -> TableOrList:
    """Lines pasted, or a file: CSV, TSV, TXT or XLSX. The value is a list of rows, each a list of cells, all of one
    length, at most `longest_lines` rows of 12 cells of 200 characters.

    The question's text may use `most`, the lines that fit.
    """
    return TableOrList(longest_lines, may_skip=may_skip)
