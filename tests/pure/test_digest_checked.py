"""The digest says that the books were checked, and are as they were booked: only where they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.app import ScriptedProcess
from bot.rehearsal.heard import Heard
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse

GARDEN = "--- room garden\n--- moderator mia\n--- people ana ben\n"
BEFORE = f"""--- clock 2026-01-01T09:00Z
{GARDEN}ana> !tip @ben 2 for the soup
bot> ana gave ben 2 points for the soup. [Undo]
mia> !config set time_zone Europe/Berlin
bot> mia changed time_zone for all rooms from not set yet to Europe/Berlin. [Undo]
"""
AFTER = f"""--- clock 2026-01-05T07:30Z
{GARDEN}--- clock 2026-01-05T08:00Z
"""


async def told(db: Path, script: str) -> list[str]:
    heard: list[Heard] = []
    await play(parse(script), ScriptedProcess.open, db=db, hear=heard.append)
    return [each.words for each in heard]


async def test_a_record_that_was_changed_is_said_instead_of_a_digest(tmp_path: Path) -> None:
    db = tmp_path / "books.db"
    await told(db, BEFORE)
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE entries SET memo = 'for the boat' WHERE memo IS NOT NULL")
        connection.commit()
    [said] = await told(db, AFTER)
    assert (
        "Books checked: something is not right. Entry #xbtv is no longer as it was booked" in said
    )
