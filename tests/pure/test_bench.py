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
    assert re.fullmatch(r"bare SQLite, one transfer a commit +[\d,]+/s *", lines[1])
    for line, what in zip(lines[2:4], ("one after the other", "100 in flight"), strict=True):
        rate = r" +[\d,]+/s  half within [\d.]+ ms, 99 of 100 within [\d.]+ ms"
        assert re.fullmatch(f"tips, {what}{rate}", line)
    assert "all were checked" in lines[4]
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240 - the test waits for nothing else
