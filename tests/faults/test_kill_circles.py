"""Kill -9 in the middle of a circle's rounds, again and again: each is paid out once, none is lost.

The script is played on books that stay, so that whoever comes after the kill goes on with them.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine

from storage import schema
from storage.circles.state import Circle, read_circle
from storage.ledger.verify import verify
from tests.support import audit
from tests.support.killing import ROOT
from tests.support.loops import loops

PEOPLE = ["ana", "ben", "cara", "dan", "eli", "fay", "gil", "hal", "ivo", "kim"]
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


def play(script: Path, books: Path, most_rounds: int | None) -> bool:
    """Play a script on the books, and kill it once so many rounds stand there; whether it ended."""
    command = [sys.executable, "-P", "-m", "bot", "rehearse", str(script), "--db", str(books)]
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": "."}
    )
    while most_rounds is not None and child.poll() is None:
        if len(the_circle(books).rounds) >= most_rounds:
            child.kill()
            break
        # To look without a pause would take a processor from all that runs beside.
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.005)
    return child.wait() == 0


def the_circle(books: Path) -> Circle:
    """The one circle there is, as it is kept by now."""
    with closing(sqlite3.connect(books, timeout=60)) as connection:
        ((body,),) = connection.execute("SELECT body FROM circles").fetchall()
    return read_circle(str(body))


async def test_kill_minus_nine_while_rounds_are_paid_out(tmp_path: Path) -> None:
    chance = random.Random(3)
    opens, goes_on, books = tmp_path / "opens.chat", tmp_path / "on.chat", tmp_path / "books.db"
    opens.write_text(OPENS, "utf-8")
    goes_on.write_text(GOES_ON, "utf-8")
    assert await asyncio.to_thread(play, opens, books, None)
    kills, rounds = 0, 0
    while kills < loops(4) and rounds < SEATS - 2:
        rounds = len(the_circle(books).rounds) + chance.choice([1, 1, 2])
        if await asyncio.to_thread(play, goes_on, books, rounds):
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
    acts = Counter(
        json.loads(entry["detail"])["act"]
        for entry in audit.rows(connection, schema.entries)
        if entry["kind"] in ("payout", "contribution")
    )
    assert acts == {"due": SEATS, "close": SEATS, "pay": SEATS * SEATS}
