"""Kill -9 in the middle of a circle's rounds, again and again: each is paid out once, none is lost.

The script is played on books that stay, so that whoever comes after the kill goes on with them.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from pathlib import Path

from sqlalchemy import Connection, create_engine

from storage import schema
from storage.circles.state import read_circle
from storage.ledger.verify import verify
from tests.support import audit
from tests.support.killing import ROOT
from tests.support.loops import loops

PEOPLE = "ana ben cara dan eli fay gil hal ivo kim".split()
SEATS = len(PEOPLE)
ROOM = f"--- room garden\n--- people {' '.join(PEOPLE)}\n"
JOINS = "".join(f"{who}> !circle join Ten {turn}\n" for turn, who in enumerate(PEOPLE, 1))
OPENS = f"""--- clock 2026-01-25T12:00Z
{ROOM}ana> !circle new Ten amount=5 every=week seats={SEATS} start=2026-02-01
{JOINS}"""
GOES_ON = f"""--- clock 2026-01-26T12:00Z
{ROOM}--- wait 100 days
ana> !circle list
"""


def play(script: Path, books: Path, lines: int | None) -> bool:
    """Play a script on the books, and kill it once it has printed so much; whether it ended."""
    command = [sys.executable, "-u", "-P", "-m", "bot", "rehearse", str(script), "--json"]
    child = subprocess.Popen(
        [*command, "--db", str(books)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child:
        for number, _ in enumerate(child.stdout, 1):
            if lines is not None and number >= lines:
                child.kill()
                break
        child.stdout.read()
    return child.returncode == 0


async def test_kill_minus_nine_while_rounds_are_paid_out(tmp_path: Path) -> None:
    chance = random.Random(3)
    opens, goes_on, books = tmp_path / "opens.chat", tmp_path / "on.chat", tmp_path / "books.db"
    opens.write_text(OPENS, "utf-8")
    goes_on.write_text(GOES_ON, "utf-8")
    assert await asyncio.to_thread(play, opens, books, None)
    kills = 0
    while kills < loops(4):
        if await asyncio.to_thread(play, goes_on, books, chance.choice([1, 1, 2])):
            break
        kills += 1
    assert kills >= 2
    assert await asyncio.to_thread(play, goes_on, books, None)
    engine = create_engine(f"sqlite:///{books}")
    with engine.connect() as connection:
        _check(connection)
    engine.dispose()


def _check(connection: Connection) -> None:
    assert verify(connection, 1).entries > 0
    (row,) = audit.rows(connection, schema.circles)
    circle = read_circle(row["body"])
    assert circle.stage == "ended"
    assert [(each.seat, each.pot) for each in circle.rounds] == [
        (seat, 5 * SEATS * 100) for seat in range(1, SEATS + 1)
    ]
    assert [seat.net for seat in circle.seats] == [0] * SEATS
    turns = [
        each["reply"] for each in audit.rows(connection, schema.outbox) if each["recipient"] is None
    ]
    told = [reply for reply in turns if "circle-your-turn" in reply]
    assert len(told) == len(set(told)) == SEATS
