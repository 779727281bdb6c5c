"""The pages' templates and files, read once."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conversations.words import Words

FOLDER = Path(__file__).parent
WORDS = ("title", "write", "send", "connecting", "unsent", "enlarge", "close", "new", "you", "change", "start", "lost",
         "invented", "practice", "attach", "too_large", "download")
"""The page's own words, which change with the language of the talk."""
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class Pages:
    """Renders the templates; every text in them is escaped."""

    def __init__(self) -> None:
        from jinja2 import Environment, FileSystemLoader

        self._templates = Environment(loader=FileSystemLoader(FOLDER / "templates"), autoescape=True,
                                      trim_blocks=True, lstrip_blocks=True)
        self.files = {path.name: (path.read_bytes(), TYPES[path.suffix])
                      for path in sorted((FOLDER / "static").iterdir()) if path.suffix in TYPES}
        # In the address of every file, so that browsers may keep one for ever and still get the next one.
        self.version = sha256(b"".join(content for content, _ in self.files.values())).hexdigest()[:12]

    @staticmethod
    def words(words: Words) -> dict[str, str]:
        """What the page says itself, for a language chosen while it is open."""
        return {key: _page_text(words, key) for key in WORDS}

    def render(self, name: str, words: Words, **facts: Any) -> str:
        """A template; in it `words("write")` is the text `browser-write`."""
        return self._templates.get_template(name).render(
            words=lambda key: _page_text(words, key), version=self.version, **facts)


def _page_text(words: Words, key: str) -> str:
    """Of a file too large the page itself puts in how large, as the browser writes numbers."""
    facts = {"size": "{size}", "most": "{most}"} if key == "too_large" else {}
    return words.text(f"browser-{key}", **facts)
