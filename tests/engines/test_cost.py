"""Cost grows with what happens, not with what exists: statements of each command, and their plans.

Two communities in one database, in which the same is said. In the one are ten people; in the other
ten thousand, who made as many gifts and planned as many things, in one of as many communities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, Engine, Table, event
from sqlalchemy import text as sql
from sqlalchemy.engine.interfaces import CacheStats

from bot.clock import DAY
from commands.catalogue import catalogue
from commands.values.events import Arrived
from storage import schema, warm
from tests.support.chat import Scene
from tests.support.databases import ENGINES, a_database
from tests.support.play import Play

FEW, MANY = 10, 10_000
TALKERS = ("ana", "ben", "cara", "dan")
ROOMS = ("few", "many")

BEGINNINGS = (
    "!config set rain on",
    "!tip @ben 8 for the soup",
    "!tip @ana @cara 2",
    "!request @ben 3",
    "hello everybody",
    "!balance",
    "!no such command",
)
"""Said before the examples, so that there is something to be shown, taken back and answered."""

EXAMPLES = tuple(
    "!" + example.format(person="@ben", other="@cara", room="market")
    for declaration in catalogue().declarations
    for example in declaration.examples or ((declaration.name,) if not declaration.hidden else ())
    # A code is tried a few times only, by which the second community comes off cheaper.
    if declaration.name != "room join"
)


FIRST_GIFT = len(BEGINNINGS) + EXAMPLES.index("!tip @ben 8 for the soup")
"""Before it the bot only asks, as nobody has any standing yet."""


def arrival(scene: Scene, room: str, people: int) -> Arrived:
    """The bot comes into a room with that many people, four of whom talk."""
    names = [*TALKERS, *(f"{room}{number}" for number in range(people - len(TALKERS)))]
    return replace(scene.arrive(room), people=tuple(map(scene.person, names)))


def grow(connection: Connection) -> None:
    """As if ten thousand more people were in the second room, as many gifts had gone back and forth
    between its first two, as many jobs were planned, and there were as many other communities."""
    numbers = "SELECT n FROM generate_series(1, :many) AS series(n)"
    if connection.dialect.name == "sqlite":
        numbers = (
            "WITH RECURSIVE series(n) AS"
            " (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < :many) SELECT n FROM series"
        )

    def copies(table: Table, of: str, **new: str) -> str:
        """Copies of a row for each number `n`, with other values in some columns."""
        columns = ", ".join(each.name for each in table.c)
        values = ", ".join(new.get(each.name, f"t.{each.name}") for each in table.c)
        return (
            f"INSERT INTO {table.name} ({columns}) SELECT {values}"
            f" FROM {table.name} t, ({numbers}) s, communities c WHERE c.community_id = 2 AND {of}"
        )

    names = {"name": "'many' || n", "folded": "'many' || n"}
    user, member = "'@many' || n", "c.members + n"
    gift = {"number": "c.entries + n", "time": f"t.time - {DAY}", "event": "NULL"}
    amount = "CASE WHEN (n + t.account) % 2 = 0 THEN 1 ELSE -1 END"
    last = "t.community_id = 2 AND t.{} = c.{}"
    rows = (
        copies(schema.members, last.format("number", "members"), number=member, **names),
        copies(
            schema.identities,
            last.format("member", "members"),
            user_id=user,
            member=member,
            **names,
        ),
        copies(schema.presence, last.format("member", "members"), member=member),
        copies(schema.entries, last.format("number", "entries"), **gift),
        copies(
            schema.postings, last.format("entry", "entries"), entry="c.entries + n", amount=amount
        ),
        copies(
            schema.jobs, last.format("number", "jobs"), number="c.jobs + n", due_at=f"{2**60} + n"
        ),
        copies(schema.communities, "t.community_id = 1", community_id="2 + n", name="'other' || n"),
    )
    counters = (
        "UPDATE communities SET members = members + :many, told = members + :many,"
        " entries = entries + :many, jobs = jobs + :many WHERE community_id = 2"
    )
    for statement in (*rows, counters):
        assert connection.execute(sql(statement), {"many": MANY}).rowcount


@contextmanager
def listened() -> Iterator[list[tuple[str, Any]]]:
    """(statement, values) of all that is executed."""
    heard: list[tuple[str, Any]] = []

    def hear(
        connection: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool
    ) -> None:
        heard.append((statement, values[0] if many else values))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


class Told(NamedTuple):
    """What was executed for each thing said in the one room and in the other."""

    play: Play
    few: dict[str, list[tuple[str, Any]]]
    many: dict[str, list[tuple[str, Any]]]


@pytest.fixture(params=ENGINES, scope="module")
def told(request: pytest.FixtureRequest) -> Iterator[Told]:
    with a_database(request, request.param, ready=True) as url:
        play = Play(url, Scene(people=TALKERS))
        for room in ROOMS:
            play.tell(arrival(play.scene, room, FEW))
        yield Told(play, *(statements(play, room) for room in ROOMS))
        play.close()


def statements(play: Play, room: str) -> dict[str, list[tuple[str, Any]]]:
    """What is executed for each of the things that are said in a room, in this order."""
    found: dict[str, list[tuple[str, Any]]] = {}
    for index, text in enumerate((*BEGINNINGS, *EXAMPLES)):
        if room == "many" and index == FIRST_GIFT + 1:
            play.read(grow)
        who = TALKERS[index % 2]
        # As the first thing that is said after a start.
        play.read(warm.drop)
        with listened() as heard:
            results = play.hear(play.scene.say(who, text, room=room, moderates=True))
        found[f"{index} {text}"] = list(heard)
        play.deliver([saying for result in results for saying in result.sayings])
    return found


def test_a_command_costs_as_many_statements_among_ten_as_among_ten_thousand(told: Told) -> None:
    play, few, many = told
    assert len(few) > 40
    assert not play.faults
    counts = {what: (len(few[what]), len(many[what])) for what in few}
    differing = {
        what: count
        for what, count in counts.items()
        if count[0] != count[1] and what.partition(" ")[2] not in WALKING
    }
    assert differing == {}
    # A tip is decided on what was read ahead, and is written in a call for each table.
    assert counts["1 !tip @ben 8 for the soup"][0] < 40


def test_all_that_is_read_for_a_command_is_found_by_an_index(told: Told) -> None:
    play = told.play
    read = {
        statement: values
        for heard in told.many.values()
        for statement, values in heard
        if statement.startswith("SELECT")
    }
    assert len(read) > 20
    found = play.read(lambda connection: plans(connection, read))
    assert {each: plan for each, plan in found.items() if walks(each, plan)} == {}


def test_a_statement_is_put_into_words_once_in_a_process(url: str) -> None:
    misses: list[list[str]] = []

    def hear(_: Any, __: Any, statement: str, ___: Any, context: Any, ____: bool) -> None:
        if context.compiled is not None and context.cache_hit is CacheStats.CACHE_MISS:
            misses[-1].append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    scene = Scene(people=TALKERS)
    try:
        for room in ROOMS:
            misses.append([])
            play = Play(url, scene)
            play.tell(scene.arrive(room), scene.say("ana", "!tip @ben 8", room=room))
            play.check()
            play.close()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert misses[1] == []


def plans(connection: Connection, read: dict[str, Any]) -> dict[str, str]:
    """How the engine would find what each statement reads."""
    how = "EXPLAIN QUERY PLAN"
    if connection.dialect.name == "postgresql":
        # In tables this small it would rather read all; is there an index it could use?
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        how = "EXPLAIN"
    return {
        statement: "\n".join(
            str(row[-1]) for row in connection.exec_driver_sql(f"{how} {statement}", values)
        )
        for statement, values in read.items()
    }


WALKING = {
    "!me history @ben": "one's own lines, for those with somebody: none, as ben asks",
    "!me history june": "one's own lines, back to that month",
    "!me export": "all of one's own lines, as a file",
    "!me export page=2": "all of one's own lines, as a file",
    "!me export beancount": "all of one's own lines, as a file",
    "!export community": "all there is, as a file",
}
"""Commands that go through all there is of something, a page at a time, and through what."""

WALKS = {
    "FROM members \nWHERE members.community_id = ? AND members.merged_into IS NULL": (
        "how many members there are, which a moderator asks for in `currency show`"
    ),
    "FROM members \nWHERE members.community_id = ? AND (members.wishes LIKE": (
        "who asked for reminders, for a vote that somebody reminds of, once a day at most"
    ),
    "FROM asks \nWHERE asks.community_id = ? AND asks.state = ? AND asks.kind = ?": (
        "what members ask of one another and is not answered: a handful"
    ),
    "FROM rooms \nWHERE rooms.community_id = ? ORDER BY": "a community's rooms, all of them meant",
    "FROM setting_changes": "what moderators set and nobody has undone: it grows with their acts",
    "FROM roles": "those who hold a role: a handful",
    "FROM freezes": "those who are paused: a handful",
    "FROM audit": "a page of it, in the order it is kept in, and how many pages there are",
    "FROM assets \nWHERE assets.community_id = ? ORDER BY": "a community's currencies: a handful",
    "SELECT members.number, members.name, members.folded \nFROM members \nWHERE": (
        "everybody's name, for the books as a file"
    ),
    "FROM accounts \nWHERE accounts.community_id = ? ORDER BY": "all, for the books as a file",
    "SELECT entries.number, entries.time, entries.kind, postings.account": (
        "all entries, for the books as a file"
    ),
    "FROM funds": "a community's funds: a handful",
    "FROM holdings": "who holds money from outside: a handful",
    "FROM share_rules": "the rules by which income is shared: a handful",
    "FROM purse_policies": "the last one, in the order they are kept in",
    "SELECT max(goals.number)": "the last one, in the order they are kept in",
    "FROM grant_rounds \nWHERE": "a community's rounds: some a year",
}
"""Statements that may walk through all there is of something in a community, and why."""

_WALK = re.compile(r"SEARCH (?!communities)\w+ USING .*\(community_id=\?\)")


def walks(statement: str, plan: str) -> bool:
    """Whether a plan goes through a whole table, or through all of it that is a community's.

    Of PostgreSQL only the first is asked: what it does with tables as small as these says nothing
    of what it does with large ones, whose size it knows.
    """
    if any(allowed in statement for allowed in WALKS):
        return False
    return any(
        "Seq Scan on" in step
        or (step.startswith("SCAN") and "CONSTANT" not in step and step != "SCAN wanted")
        or _WALK.match(step)
        for step in map(str.strip, plan.splitlines())
    )
