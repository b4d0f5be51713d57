"""`commonpurse bench`: a small table, of tips that were really booked and answered."""

from __future__ import annotations

import io
import re
from pathlib import Path

from bot.tools.bench import bench


async def test_it_measures_and_leaves_nothing_behind(tmp_path: Path) -> None:
    out = io.StringIO()
    await bench(20, tmp_path, out)
    lines = out.getvalue().splitlines()
    assert lines[0] == f"20 tips among 200 people, on the disk of {tmp_path}"
    assert lines[1].split() == ["ours", "bare", "SQLite", "ratio"]
    for line, what in zip(lines[2:4], ("one after the other", "100 in flight"), strict=True):
        rate = r" +[\d,]+/s +[\d,]+/s +\d+\.\d\d  half within [\d.]+ ms, 99 of 100 within [\d.]+ ms"
        assert re.fullmatch(f"tips, {what}{rate}", line)
    assert lines[4] == "Bare SQLite writes one transfer a commit and decides nothing."
    assert "all were checked" in lines[5]
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240 - the test waits for nothing else
