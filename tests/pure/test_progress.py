"""How far verifying is: a line now and then, and none where it is soon done."""

from __future__ import annotations

import io

from bot.tools.progress import lines_on


def test_a_line_comes_now_and_then_and_says_how_long_it_still_takes() -> None:
    out, now = io.StringIO(), [0.0]
    step = lines_on(out, "garden (1)", seconds=5, clock=lambda: now[0])
    for done in range(1_000, 5_001_000, 1_000):
        now[0] += 1 / 64
        step(done, 5_000_000)
    lines = out.getvalue().splitlines()
    assert len(lines) == 15
    assert lines[0] == "garden (1): 320,000 of 5,000,000 entries checked (6 %), about 73 s to go."
    assert lines[-1].endswith("4,800,000 of 5,000,000 entries checked (96 %), about 3 s to go.")
