"""The inbox holds only what waits: what was heard before makes nothing slower and leaves none."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, text

from commands.engine.items import HandleEvent, ReceiveBatch
from commands.values.events import AnyEvent
from storage import schema, warm
from tests.engines.test_cost import listened, plans, walks
from tests.support import audit
from tests.support.chat import Scene
from tests.support.play import Play

LINES = {"sqlite": 1_000_000, "postgresql": 100_000}
"""On PostgreSQL only the plans are looked at, which it is told to make for a large table."""


@pytest.fixture
def play(url: str) -> Iterator[Play]:
    found = Play(url, Scene())
    found.take_in(found.scene.arrive(), position="0")
    yield found
    found.close()


def fill(play: Play) -> None:
    """As if very many lines of the account waited: far more than ever do."""
    engine = play.read(lambda connection: connection.dialect.name)
    given = {
        "platform": play.scene.platform,
        "account": play.scene.account,
        "lines": LINES[engine],
    }
    numbers = "SELECT n FROM generate_series(1, :lines) AS series(n)"
    if engine == "sqlite":
        numbers = (
            "WITH RECURSIVE series(n) AS"
            " (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < :lines) SELECT n FROM series"
        )
    statement = text(
        "INSERT INTO inbox (platform, account, room, event_id, arrival, raw)"
        " SELECT :platform, :account, 'elsewhere', '$old' || n, n, '' FROM (" + numbers + ") AS s"
    )
    play.read(lambda connection: connection.execute(statement, given).close())


def sync(play: Play, position: str) -> list[tuple[str, Any]]:
    """What is executed when one message is taken in and decided."""
    with listened() as heard:
        play.take_in(play.scene.say("ana", "!tip @ben 1"), position=position)
    return heard


@contextmanager
def steps(play: Play) -> Iterator[list[int]]:
    """How many steps of its machine SQLite takes, in hundreds."""
    counted = [0]

    def count() -> int:
        counted[0] += 1
        return 0

    def watch(connection: Connection, handler: Any) -> None:
        driver = connection.connection.dbapi_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_progress_handler(handler, 100)

    play.read(lambda connection: watch(connection, count))
    yield counted
    play.read(lambda connection: watch(connection, None))


def test_a_sync_behind_a_million_lines_costs_what_the_first_did(play: Play) -> None:
    sync(play, "1")
    play.read(warm.drop)
    first = sync(play, "2")
    # Whoever fills it writes past the books, so that nothing is left of what was found before.
    fill(play)
    later = sync(play, "3")
    assert len(later) == len(first)
    read = {statement: values for statement, values in later if "inbox" in statement}
    assert len(read) == 4  # Is it known, what came last, its row, and the row again when it goes.
    read = {each: values for each, values in read.items() if not each.startswith("INSERT")}
    found = play.read(lambda connection: plans(connection, read))
    assert {each: plan for each, plan in found.items() if walks(each, plan)} == {}
    if play.read(lambda connection: connection.dialect.name) == "sqlite":
        with steps(play) as counted:
            sync(play, "4")
        assert counted[0] < 200


def test_chatter_leaves_no_byte(play: Play) -> None:
    people = play.scene.people
    play.take_in(*(play.scene.say(who, "good morning") for who in people), position="1")
    before = play.dump()
    for number in range(50):
        line = play.scene.say(people[number % len(people)], f"line {number}")
        play.take_in(line, position=f"{number % 10}")
    after = play.dump()
    assert after["inbox"] == []
    # Only when somebody spoke last moves, and the position.
    for found in (before, after):
        for row in (*found["presence"], *found["communities"]):
            row.pop("spoke_at", None)
            row.pop("decided_at", None)
        del found["positions"]
    assert audit.news(before, after) == []
    assert len(json.dumps(before, default=str)) == len(json.dumps(after, default=str))


def save(play: Play, event: AnyEvent) -> list[AnyEvent]:
    """Take something in as a process does that dies before it decides it; gives what was new."""
    [taken] = play.turn(ReceiveBatch((play.scene.platform, play.scene.account), (event,), "1"))
    return list(taken.events)


def test_what_is_saved_waits_over_restarts_and_is_decided_once(play: Play) -> None:
    tip = play.scene.say("ana", "!tip @ben 3")
    assert save(play, tip) == [tip]
    assert len(play.read(lambda c: audit.rows(c, schema.inbox))) == 1
    # The same again before it is decided, and once more after.
    assert save(play, tip) == []
    play.start_again()
    assert play.read(lambda c: audit.rows(c, schema.inbox)) == []
    [again] = save(play, tip)
    [result] = play.turn(HandleEvent(again, saved=True))
    assert result.outcome == "known"
    assert play.read(audit.balances) == {"ana": -300, "ben": 300}
    assert play.read(lambda c: audit.rows(c, schema.inbox)) == []
