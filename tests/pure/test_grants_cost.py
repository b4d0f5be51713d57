"""What is looked up about rounds of grants: as much for many rounds and givers as for few."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy import text as sql

from bot.clock import DAY, HOUR
from bot.vault import MemoryVault
from commands.grants.found import number_named, round_of
from storage.grants import rows
from storage.grants.calling_off import call_off
from storage.grants.rows import Round
from storage.unit_of_work import Books
from tests.pure.test_grants_round import voted_on
from tests.support.group import PEOPLE, later, looked, met, reading, said
from tests.support.play import Play


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are executed."""
    heard: list[str] = []

    def hear(_: Any, __: Any, statement: str, *___: Any) -> None:
        heard.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


def gifts_of_many(url: str, more: int) -> Play:
    """A round that matches gifts, in which so many gave to two projects; over in three days."""
    people = (*PEOPLE, *(f"{each}{number}" for number in range(more) for each in ("to", "by")))
    play = met(url, people)
    for who in ("ana", "dan", "eve"):
        said(play, who, "!treasury give 50")
    terms = "method=quadratic min_givers=2 cap=off apply_until=2d vote_until=3d"
    said(play, "ana", f"!grants open Summer budget=40 {terms}")
    said(play, "ana", "yes")
    for who in ("ben", "cara"):
        said(play, who, "!proposal second 1")
    for who in people:
        said(play, who, "!vote 1 yes")
    later(play, 2 * HOUR)
    said(play, "ben", "!grants apply Kiln 15 for the studio")
    said(play, "cara", "!grants apply Zines 20 for printing")
    later(play, 2 * DAY)
    for number in range(more):
        said(play, f"by{number}", f"!tip @to{number} 8")
        said(play, f"to{number}", "!grants give 2 A=1 B=3")
    assert looked(play, lambda books: len(rows.gifts_of(books, 2))) == 2 * more
    return play


def called_off(connection: Connection) -> int:
    """The round is called off, and that is taken back; how many statements it took."""
    inside = connection.begin_nested()
    books = Books(connection, 1, lambda _, number: b"%016d" % number, vault=MemoryVault())
    with counted() as heard:
        call_off(books, books.need(Round, 2), "member/1", books.need(Round, 2).opened_at + 3 * DAY)
        books.flush()
    assert not rows.under_way(books)
    inside.rollback()
    return len(heard)


@pytest.mark.parametrize("end", ["counted", "called off"])
def test_a_round_with_many_gifts_ends_with_no_more_statements_than_one_with_few(
    fresh: Callable[[], str], end: str
) -> None:
    found = []
    for more in (4, 16):
        play = gifts_of_many(fresh(), more)
        if end == "called off":
            found.append(play.read(called_off))
        else:
            with counted() as heard:
                later(play, 3 * DAY)
            found.append(len(heard))
            play.check()
        assert not play.faults
        play.close()
    assert found[1] <= found[0]


MORE = 300
NOBODY: Any = None
_COPIES = (
    "INSERT INTO {table} ({columns}) SELECT {values} FROM {table} t,"
    " (WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < :more)"
    " SELECT n FROM series) s WHERE t.number = :of"
)


def test_a_round_is_found_by_its_title_or_its_proposal_among_many_by_one_statement(
    fresh: Callable[[], str],
) -> None:
    play = voted_on(fresh())

    def older_ones(connection: Connection) -> None:
        """As if three hundred rounds of other titles had come after it."""
        for table, of, other in (
            ("proposals", 1, {"number": "1000 + n", "purpose": "'Winter ' || n"}),
            ("grant_rounds", 2, {"number": "2000 + n", "proposal": "1000 + n"}),
        ):
            names = [row[1] for row in connection.execute(sql(f"PRAGMA table_info({table})"))]
            values = ", ".join(other.get(name, f"t.{name}") for name in names)
            insert = _COPIES.format(table=table, columns=", ".join(names), values=values)
            connection.execute(sql(insert), {"more": MORE, "of": of})

    def look(connection: Connection) -> dict[str, Any]:
        older_ones(connection)
        found: dict[str, Any] = {}
        for what, find in (
            ("title", lambda books: number_named(NOBODY, books, "“winter 250”")),
            ("no title", lambda books: number_named(NOBODY, books, "Autumn")),
            ("number", lambda books: round_of(books, 2)),
            ("proposal", lambda books: round_of(books, 1)),
            ("neither", lambda books: round_of(books, 7)),
        ):
            books = reading(connection)
            with counted() as heard:
                of = find(books)
            found[what] = (getattr(of, "number", of), len(heard))
        connection.rollback()
        return found

    assert play.read(look) == {
        "title": (2250, 1),
        "no title": (None, 1),
        "number": (2, 1),
        "proposal": (2, 2),
        "neither": (None, 2),
    }
    play.close()
