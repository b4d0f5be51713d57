"""How little people have to do for a circle: one line and a press each, and nothing after that."""

from __future__ import annotations

from pathlib import Path

from bot.rehearsal.script import parse

CHAT = Path(__file__).parents[1] / "transcripts" / "circle.chat"


def test_a_circle_of_six_takes_one_line_and_six_presses() -> None:
    """Counted in the transcript that is played on both engines, up to where the circle starts."""
    text = CHAT.read_text("utf-8")
    before, started, after = text.partition("bot> The Winter circle starts.")
    assert started
    assert "Your turn, @ana. 6 people saved this for you: 60 points." in after
    assert parse(text)
    said = [line for line in before.splitlines() if "> !" in line or line.endswith("] bot")]
    acts = [line for line in said if not line.startswith("bot")]
    assert [line.split()[1] for line in acts if line.endswith("] bot")] == ["[Turn"] * 6
    assert len(acts) == 7
