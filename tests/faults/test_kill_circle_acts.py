"""Kill -9 among all that circles can do, again and again: each act is whole or never was.

Bids and votes that end, a goal that is reached, parts of what is owed after an early end, a plan, a
pause, a seat that is closed, one that is handed on and one that two share; before a start turns
that are listed and a plan that is changed, accepted and refused: the script is played on books
that stay, and where it was killed they go on by themselves.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import create_engine

from storage.circles.state import Circle, read_circle
from storage.ledger.verify import verify
from tests.support.killing import ROOT
from tests.support.loops import loops

ROOM = "--- room garden\n--- people ana ben cara dan eli fay gil hal ivo kim lea\n"
OPENS = f"""--- clock 2026-01-25T12:00Z
{ROOM}ana> !circle new Bids amount=10 every=week seats=3 order=bidding start=2026-02-02
ana> !circle join Bids
ben> !circle join Bids
cara> !circle join Bids
dan> !circle new Need amount=10 every=2weeks seats=3 order=need start=2026-02-15
dan> !circle join Need
eli> !circle join Need
fay> !circle join Need
gil> !circle new Goal amount=5 every=week seats=2 goal=30 start=2026-02-03
gil> !circle join Goal
hal> !circle join Goal
hal> !circle new Close amount=10 every=week seats=4 autopay=no deposit=0 start=2026-02-04
hal> !circle join Close 1
ivo> !circle join Close 2
eli> !circle join Close 3
kim> !circle join Close 4
ana> !circle new Early amount=10 every=week seats=4 deposit=0 start=2026-02-05
ana> !circle join Early 1
ben> !circle join Early 2
dan> !circle join Early 3
ivo> !circle join Early 4
eli> !circle new Rest amount=10 every=week seats=3 start=2026-02-06
eli> !circle join Rest 1 with=@fay
fay> !me
fay> !yes
gil> !circle join Rest 2
ben> !circle join Rest 3
kim> !circle new Turns amount=5 every=week seats=3 start=2026-02-07
"""
GOES_ON = f"""--- clock 2026-01-26T12:00Z
{ROOM}kim> !circle turns @kim @lea @cara Turns
kim> !circle join Turns
kim> !yes
lea> !circle join Turns
lea> !yes
kim> !circle change Turns amount=6
kim> !circle join Turns
kim> !yes
lea> !me
lea> !no
cara> !circle join Turns
cara> !yes
lea> !circle join Turns 2
lea> !yes
--- wait 5 days
ana> !circle pay 10 Bids
ana> !circle bid 28 Bids
ana> !yes
ben> !circle pay 10 Bids
ben> !circle bid 27 Bids
ben> !yes
hal> !circle pay 10 Close
ivo> !circle pay 10 Close
eli> !circle pay 10 Close
--- wait 7 days
gil> !circle pause Rest until=2026-03-10
eli> !circle pause Rest until=2026-03-10
fay> !circle pause Rest until=2026-03-10
ben> !circle pause Rest until=2026-03-10
ben> !circle cancel Early
dan> !circle cancel Early
ivo> !circle cancel Early
hal> !circle pay 10 Close
ivo> !circle pay 10 Close
eli> !circle pay 10 Close
ana> !circle pay 10 Bids
ana> !circle bid 28 Bids
ana> !yes
ana> !circle plan 5 weekly Early
ben> !me
ben> !yes
dan> !me
dan> !yes
ivo> !me
ivo> !yes
--- wait 3 days
dan> !circle need Need for=@fay
eli> !circle need Need for=@fay
ben> !circle hand @lea Rest
ben> !yes
gil> !circle accept 3 Rest
eli> !circle accept 3 Rest
fay> !circle accept 3 Rest
lea> !me
lea> !yes
--- wait 5 days
hal> !circle choose close 4 Close
ivo> !circle choose close 4 Close
hal> !circle pay 10 Close
ivo> !circle pay 10 Close
eli> !circle pay 10 Close
--- wait 9 days
hal> !circle pay Close
ivo> !circle pay Close
eli> !circle pay Close
--- wait 70 days
ana> !circle list
"""


WAITS = f"""--- clock 2026-01-26T12:00Z
{ROOM}--- wait 150 days
ana> !circle list
"""


def play(script: Path, books: Path, most: int | None = None) -> bool:
    """Play a script on the books, and kill it once so many entries stand there.

    Gives whether it ended.
    """
    command = [sys.executable, "-P", "-m", "bot", "rehearse", str(script), "--db", str(books)]
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": "."}
    )
    while most is not None and child.poll() is None:
        if len(entries(books)) >= most:
            child.kill()
            break
        # To look without a pause would take a processor from all that runs beside.
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.005)
    return child.wait() == 0


def entries(books: Path) -> list[tuple[str, ...]]:
    """What the records tell, in their order."""
    told = "SELECT kind, cause, detail, time FROM entries ORDER BY number"
    with closing(sqlite3.connect(books, timeout=60)) as connection:
        return [tuple(map(str, each)) for each in connection.execute(told)]


def circles(books: Path) -> list[Circle]:
    with closing(sqlite3.connect(books, timeout=60)) as connection:
        found = connection.execute("SELECT body FROM circles ORDER BY number").fetchall()
    return [read_circle(str(body)) for (body,) in found]


def copied(books: Path, name: str) -> Path:
    return Path(shutil.copyfile(books, books.with_name(name)))


async def test_kill_minus_nine_among_all_that_circles_do(tmp_path: Path) -> None:
    chance = random.Random(5)
    opens, goes_on, waits = (tmp_path / f"{name}.chat" for name in ("opens", "on", "waits"))
    begun, whole = tmp_path / "begun.db", tmp_path / "whole.db"
    opens.write_text(OPENS, "utf-8")
    goes_on.write_text(GOES_ON, "utf-8")
    waits.write_text(WAITS, "utf-8")
    assert await asyncio.to_thread(play, opens, begun)
    assert await asyncio.to_thread(play, goes_on, copied(begun, whole.name))
    told, kills = entries(whole), 0
    _went_through_all(circles(whole))
    for at in sorted(chance.sample(range(len(entries(begun)) + 5, len(told) - 20), loops(1))):
        books = copied(begun, "books.db")
        kills += not await asyncio.to_thread(play, goes_on, books, at)
        # What is there is a beginning of the whole, each act all of it or nothing.
        assert entries(books) == told[: len(entries(books))]
        calm = copied(books, "calm.db")
        assert await asyncio.to_thread(play, waits, calm)
        half = (len(entries(books)) + len(entries(calm))) // 2
        kills += not await asyncio.to_thread(play, waits, books, half)
        assert await asyncio.to_thread(play, waits, books)
        assert entries(books) == entries(calm)
        _check(books)
    assert kills == 2 * loops(1)


def _check(books: Path) -> None:
    """The books are right, and with no further act of anybody each circle has come to its end."""
    engine = create_engine(f"sqlite:///{books}")
    with engine.connect() as connection:
        assert verify(connection, 1).entries == len(entries(books))
    engine.dispose()
    for circle in circles(books):
        assert circle.stage in ("ended", "cancelled", "lapsed")
        assert (circle.pot, circle.deposits, circle.reserve) == (0, 0, 0)


def _went_through_all(found: list[Circle]) -> None:
    """The script still does what it is for."""
    bids, need, goal, close, early, rest, turns = found
    assert [each.stage for each in found] == ["ended"] * 4 + ["cancelled", "ended", "ended"]
    assert len(bids.rounds[0].bids) == 2
    assert need.rounds[0].votes
    assert goal.seats[0].other_back == 1500
    assert [seat.closed for seat in close.seats] == [False, False, False, True]
    assert not any(debt.left for debt in early.debts)
    assert early.seats[0].contributed == 4 * 1000
    assert len(rest.parts) == 4
    assert rest.seats[2].accepted != rest.seats[2].first
    assert rest.plan.waited == 4
    assert (turns.plan.amount, turns.rounds[0].pot) == (600, 1800)
    assert all(seat.first >= turns.put for seat in turns.seats[1:])
