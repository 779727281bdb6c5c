"""From the owner's command to a working organisation in at most sixty actions of all people together."""

from __future__ import annotations

from tests.stories import FOLDER, parse

MOST = 60


def test_a_town_begins_in_sixty_actions() -> None:
    """An action is a tap, a message, the owner's command, or adding the bot to a group. The story says and counts all:
    mentor, two units with two activities each, a team chat, three workers by one invitation, a partner, a viewer."""
    story = parse(FOLDER / "hello" / "uusi_kunta.chat")
    actions = [turn.line for turn in story.turns if turn.line != "(an empty book)"]
    assert actions[0].startswith("(logbook invite mentor") and not any(line.startswith("(") for line in actions[1:])
    assert len(actions) <= MOST
    shown = [line for turn in story.turns for line in turn.shown]
    assert sum(line.startswith("Tervetuloa! Organisaatiosi: Kaukaala.") for line in shown) == 3
    assert sum(line.startswith("Tervetuloa, Partio Kipinä!") for line in shown) == 1
    assert sum(line.startswith("Tervetuloa! Näet koottuja lukuja: Kaukaala.") for line in shown) == 1
    assert sum("on nyt tiimin keskustelu. Yksikkö: Venevaja." in line for line in shown) == 1
    card = next(turn.shown for turn in story.turns if turn.line == "Veikko: [En]")
    assert [line for line in card if line.startswith("· ")] == [
        "· Avoin nuorten ilta, ti 15–18, to 15–18, pe 17–21", "· Bändikerho, ke 15–17.30",
        "· Avoin nuorten ilta, pe 17–21", "· Katukierros"]
