"""A community written out whole goes on in an empty place, on either engine, to the same byte."""

from __future__ import annotations

import asyncio
import io
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.engine import URL

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.startup_error import StartupError
from bot.tools.books import verify_books
from bot.tools.exporting import export_books
from bot.tools.import_books import import_books
from bot.tools.offline_books import changing, looking
from storage import schema, whole_export
from tests.support.server import make_folder

LIFE = Path(__file__).with_name("something_of_everything.chat")
GOES_ON = """
--- clock 2027-01-01T09:00Z
--- room garden
--- moderator mia
--- people ana ben
ana> !tip @ben 1 and so it goes on
"""


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("whole-books")
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def lived(folder: Path) -> Path:
    db = folder / "lived.db"
    script = parse(LIFE.read_text("utf-8"))
    asyncio.run(play(script, ScriptedProcess.open, db=db, hear=lambda _: None))
    return db


@pytest.fixture(scope="module")
def whole(lived: Path, folder: Path) -> Path:
    """The export of its first community."""
    return written(lived, folder / "whole.jsonl")


def written(db: Path | URL, to: Path) -> Path:
    with to.open("w", encoding="utf-8", newline="") as out:
        export_books(db, "garden", "whole", out)
    return to


def brought(file: Path, into: Path | URL) -> str:
    out = io.StringIO()
    assert import_books(into, file, out) == 0
    return out.getvalue()


def test_it_is_the_same_to_the_byte_when_it_is_written_out_again(
    whole: Path, tmp_path: Path, empty_url: str
) -> None:
    there = make_url(empty_url)
    assert "All is as it must be." in brought(whole, there)
    assert written(there, tmp_path / "again.jsonl").read_bytes() == whole.read_bytes()


def lives_on(db: Path) -> tuple[list[str], tuple[int, bytes]]:
    """What is said next in these books, and how many records there are then, with their head."""
    said: list[str] = []
    script = parse(GOES_ON)
    asyncio.run(play(script, ScriptedProcess.open, db=db, hear=lambda one: said.append(one.text)))
    query = text("SELECT entries, head FROM communities WHERE community_id = 1")
    with looking(db) as books:
        entries, head = books.run(lambda connection: connection.execute(query).one())
    return said, (entries, bytes(head))


def test_the_chain_goes_on_where_it_was(whole: Path, lived: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "here.db", tmp_path / "there.db"
    shutil.copy(lived, here)
    brought(whole, there)
    said, head = lives_on(there)
    assert any("and so it goes on" in each for each in said)
    said_here, head_here = lives_on(here)
    # The other community, which stayed behind, is told something there too.
    assert [each for each in said_here if "8 points" not in each] == said
    assert head == head_here
    assert verify_books(there, None, io.StringIO()) == 0


def test_every_table_of_a_community_is_in_it(whole: Path) -> None:
    lines = [json.loads(line) for line in whole.read_text("utf-8").splitlines()]
    written_out = {line["table"] for line in lines[1:-1]}
    of_communities = {
        table.name
        for table in schema.metadata.tables.values()
        if ("community_id" in table.c and table.name != "inbox")
    }
    assert {table.name for table in whole_export.TABLES} == of_communities
    assert written_out <= of_communities
    assert len(of_communities - written_out) <= 3


Change = Callable[[list[str]], list[str]]

CHANGED: dict[str, tuple[Change, str]] = {
    "cut off": (lambda lines: lines[:-1], "ends in the middle"),
    "cut off in a line": (lambda lines: [*lines[:40], lines[40][:30]], "line 41 is cut off"),
    "a row less": (lambda lines: [*lines[:50], *lines[51:]], "its sum is another"),
    "a name changed": (
        lambda lines: [line.replace("soup", "cake") for line in lines],
        "its sum is another",
    ),
    "something behind": (lambda lines: [*lines, "{}\n"], "its sum is another"),
    "another schema": (
        lambda lines: [lines[0].replace('"schema": "00', '"schema": "99'), *lines[1:]],
        "it is of schema 99",
    ),
    "nothing": (lambda lines: [], "line 1 is cut off"),
    "other columns": (
        lambda lines: [lines[0], lines[1].replace('"asset"', '"esset"'), *lines[2:]],
        "line 2 has other columns than communities",
    ),
    "another table": (
        lambda lines: [lines[0], lines[1].replace('"communities"', '"leases"'), *lines[2:]],
        "line 2 is of no table that there is",
    ),
    "another community": (
        lambda lines: [lines[0].replace('"community": 1', '"community": 2'), *lines[1:]],
        "line 2 is of another community",
    ),
}


@pytest.mark.parametrize("name", CHANGED)
def test_what_is_not_whole_is_refused_and_changes_nothing(
    whole: Path, tmp_path: Path, name: str
) -> None:
    change, why = CHANGED[name]
    file, db = tmp_path / "changed.jsonl", tmp_path / "empty.db"
    lines = whole.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(change(lines)), "utf-8")
    with pytest.raises(StartupError, match=why):
        brought(file, db)
    # The place is as empty as it was: the honest file goes in.
    assert "All is as it must be." in brought(whole, db)


def test_a_changed_balance_with_a_fitting_sum_is_noticed_too(lived: Path, tmp_path: Path) -> None:
    """Whoever can work out the sum of the file cannot work out the chain."""
    forged, db = tmp_path / "forged.db", tmp_path / "empty.db"
    shutil.copy(lived, forged)
    with changing(forged) as books:
        sql = text("UPDATE accounts SET balance = balance + 1 WHERE community_id = 1 AND owner = 3")
        books.run(lambda connection: connection.execute(sql))
    file = written(forged, tmp_path / "forged.jsonl")
    with pytest.raises(StartupError, match="is not in order"):
        brought(file, db)


def test_a_place_that_is_not_empty_is_refused(whole: Path, lived: Path, tmp_path: Path) -> None:
    db = tmp_path / "full.db"
    shutil.copy(lived, db)
    with pytest.raises(StartupError, match=r"There are books in .* already"):
        brought(whole, db)
    with pytest.raises(StartupError, match="cannot be read"):
        brought(tmp_path / "nowhere.jsonl", tmp_path / "empty.db")
