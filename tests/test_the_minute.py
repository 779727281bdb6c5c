"""The minute, counted: what a worker does with a thumb between the pushed question and the book."""

from __future__ import annotations

from tests.stories import FOLDER, Story, parse


def told(name: str) -> Story:
    return parse(FOLDER / "log_session" / f"{name}.chat")


def taps_and_messages(story: Story) -> list[str]:
    """What Aino did after the question had come by itself."""
    pushed = next(place for place, turn in enumerate(story.turns) if any("Held?" in line for line in turn.shown))
    assert story.turns[pushed].line.startswith("("), "the question has to come by itself"
    return [turn.line.removeprefix("Aino: ") for turn in story.turns[pushed + 1:]]


def test_a_usual_evening_takes_at_most_eight_actions() -> None:
    """With one band, youth-run *no* and a reflection. The story itself is played on every channel."""
    story = told("usual_evening")
    did = taps_and_messages(story)
    assert len(did) <= 8, did
    assert {"[13–15]", "[Done]", "[No]", "[Save]"} <= set(did)
    assert story.turns[-1].shown[0].startswith("Saved: ")


def test_with_everything_on_one_line_it_takes_at_most_five() -> None:
    """Counts, ages and new faces as `14 18 1 0 / 13-15 / +2`."""
    story = told("one_line")
    did = taps_and_messages(story)
    assert len(did) <= 5, did
    assert "14 18 1 0 / 13-15 / +2" in did and "[Save]" in did
    assert story.turns[-1].shown[0].startswith("Saved: ")
