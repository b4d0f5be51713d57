"""What a moderator hides is in no row of the database any more."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse

SCRIPT = """--- room garden
--- moderator mia
--- people ana ben cara
ana> !tip @ben 8 for a hidden treasure
--- wait 1 minute
ben> !request @ana 3 for a hidden treasure
ana> yes
--- wait 1 minute
ana> !tip @ben 80 for a hidden treasure
ana> yes
cara> !tip @ben @ana 2 for what everybody may read
{hide}"""


async def rows(folder: Path, hide: str) -> str:
    """All that the database holds after the script, as text."""
    db, file, said = folder / "books.db", folder / "life.chat", io.StringIO()
    file.write_text(SCRIPT.format(hide=hide), "utf-8")
    assert await rehearse(file, ScriptedProcess.open, db=db, out=said, err=said) == 0
    with closing(sqlite3.connect(db)) as connection:
        return "\n".join(line for line in connection.iterdump())


async def test_hidden_words_are_in_no_row(tmp_path: Path) -> None:
    (tmp_path / "shown").mkdir()
    assert "hidden treasure" in await rows(tmp_path / "shown", "")
    left = await rows(
        tmp_path, "mia> !mod hide #xbtv\nmia> !mod hide #6n55\nmia> !mod hide #dyec\n"
    )
    assert "hidden treasure" not in left
    assert "for what everybody may read" in left
