"""The format can say what later commands need: scripts written before it was fixed, parsed only."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearsal.cast import read_cast
from bot.rehearsal.compare import expectations
from bot.rehearsal.script import parse, write

SCRIPTS = sorted(Path(__file__).parents[1].joinpath("rehearsals", "later").glob("*.chat"))


def test_there_are_some() -> None:
    assert SCRIPTS


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_later_script_reads_and_is_written_as_it_stands(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    script = parse(text)
    assert write(script) == text
    assert expectations(script)
    assert read_cast(script).platforms
