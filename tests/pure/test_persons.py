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
    return played(tmp_path, SCRIPT)


def played(folder: Path, lines: str) -> Path:
    """The books of what was said."""
    script, books = folder / "script.chat", folder / "books.db"
    script.write_text(lines)
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


HAND_IN_HAND = """\
--- room garden
--- moderator mia
--- people ana ben cara dan eve
eve> !tip @ana 10
ana> !circle new "Winter" amount=5 every=week seats=2
ana> !circle join Winter 1
ben> !circle join Winter 2
cara> !delegate to @dan
"""


def test_what_capabilities_keep_of_somebody_goes_with_them(tmp_path: Path) -> None:
    """As by `me forget`: whoever is in a circle that runs stays, and voices go back."""
    db = played(tmp_path, HAND_IN_HAND)
    with pytest.raises(StartupError, match="Winter"):
        forget(db, "ana", donate=True)
    assert "is forgotten" in forget(db, "dan", donate=True)
    with closing(sqlite3.connect(db)) as books:
        assert books.execute("SELECT ending IS NULL FROM delegations").fetchall() == [(0,)]
    assert verify_books(db, None, io.StringIO()) == 0
