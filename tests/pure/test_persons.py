"""`commonpurse member export|forget`: what the host does for one person who asks."""

from __future__ import annotations

import asyncio
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse
from bot.startup_error import StartupError
from bot.tools.books import verify_books
from bot.tools.persons import export_member, forget_member

SCRIPT = """\
--- room garden
--- moderator mia
--- people ben cara dan
ana> !tip @ben 8 for the soup
ben> !tip @ana 10 for a cake
cara> !tip @ben 1
ben> !request @dan 1
mia> !role give treasurer @ana
"""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    script, books = tmp_path / "script.chat", tmp_path / "books.db"
    script.write_text(SCRIPT)
    said = io.StringIO()
    asyncio.run(rehearse(script, ScriptedProcess.open, db=books, out=said, err=said))
    return books


def forget(db: Path, who: str, *, donate: bool = False) -> str:
    out = io.StringIO()
    assert forget_member(db, None, who, donate=donate, out=out) == 0
    return out.getvalue()


def test_a_member_is_written_out_with_every_posting(db: Path) -> None:
    out = io.StringIO()
    assert export_member(db, None, "ana", out) == 0
    about, *postings = map(json.loads, out.getvalue().splitlines())
    assert about["accounts"] == [["matrix", "@ana:stage"]]
    assert [(row["amount"], row["memo"]) for row in postings] == [
        ("-8.00", "for the soup"),
        ("10.00", "for a cake"),
    ]


def test_a_number_that_nobody_can_have_is_nobodys(db: Path) -> None:
    with pytest.raises(StartupError, match="There is no member called 99999999999999999999:"):
        export_member(db, None, "9" * 20, io.StringIO())


@pytest.mark.parametrize("who", ["ana", "@ana:stage"])
def test_a_member_is_forgotten(db: Path, who: str) -> None:
    with pytest.raises(StartupError, match="They hold something: with --donate"):
        forget(db, who)
    assert forget(db, who, donate=True).endswith("of garden is forgotten.\n")
    raw = db.read_bytes()
    assert b"@ana:stage" not in raw
    assert b"soup" not in raw
    with closing(sqlite3.connect(db)) as books:
        assert books.execute("SELECT member FROM roles WHERE held = 1").fetchall() == []
    assert verify_books(db, None, io.StringIO()) == 0
    with pytest.raises(StartupError, match="There is no member called ana"):
        forget(db, "ana")


def test_what_stands_in_the_way(db: Path) -> None:
    with pytest.raises(StartupError, match="below zero"):
        forget(db, "ben")
    with pytest.raises(StartupError, match="A request of theirs is open"):
        forget(db, "dan")
    assert "is forgotten" in forget(db, "dan", donate=True)
