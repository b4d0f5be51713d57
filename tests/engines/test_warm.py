"""What one unit of work leaves for the next on an SQLite file, and whatever ends it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import Connection, text

from bot.app import random_salt
from storage import warm
from storage.drivers.sqlite import sqlite_path
from storage.drivers.sqlite_engines import writer_engine
from storage.members import Member
from storage.records import changed
from storage.unit_of_work import Books
from storage.warm import warm_on
from tests.engines.test_cost import listened
from tests.support.chat import Scene
from tests.support.play import Killed, Play

TIP = "!tip @ben 1 for the soup"
FREEZE = "UPDATE members SET frozen_until = 9000000000000000 WHERE name = 'ana'"
"""Whatever is remembered of ana, she can give nothing from now on."""


@pytest.fixture
def play(sqlite_file_url: str) -> Iterator[Play]:
    Play.make_ready(sqlite_file_url)
    found = Play(sqlite_file_url, Scene())
    found.tell(found.scene.arrive())
    tip(found)
    yield found
    assert not found.faults
    found.close()


def tip(play: Play) -> str:
    """Ana gives ben a point; gives what came of it."""
    [result] = play.hear(play.scene.say("ana", TIP))
    return result.outcome


def read_by(act: Callable[[], object]) -> list[str]:
    with listened() as heard:
        act()
    return [each for each, _ in heard if each.startswith(("SELECT", "WITH"))]


def test_a_tip_asks_only_what_was_never_asked_before(play: Play) -> None:
    tip(play)
    asked = read_by(lambda: tip(play))
    event, *names = asked
    assert "events" in event
    assert len(names) < 4
    assert all("folded" in each for each in names)


def test_what_is_written_beside_the_books_ends_nothing(play: Play) -> None:
    """An event that is saved first, and the position, as Matrix's are."""
    play.take_in(play.scene.say("ana", "!tip @ben 1"), position="2")
    asked = read_by(lambda: play.take_in(play.scene.say("ana", "!tip @ben 1"), position="3"))
    assert not [each for each in asked if "FROM members" in each or "FROM accounts" in each]


def by_the_writer(play: Play) -> None:
    play.write(lambda connection: connection.execute(text(FREEZE)))


def by_another_connection(play: Play) -> None:
    with closing(sqlite3.connect(sqlite_path(play.url))) as other, other:
        other.execute(FREEZE)


@pytest.mark.parametrize("freeze", [by_the_writer, by_another_connection])
def test_what_anybody_else_wrote_is_found(play: Play, freeze: Callable[[Play], None]) -> None:
    assert tip(play) == "handled"
    freeze(play)
    assert tip(play) == "refused"


def test_what_a_kill_took_back_is_found(play: Play) -> None:
    """What was decided before it never was, and what comes after is decided on that."""
    before = play.money()
    play.kill_in = 1
    with pytest.raises(Killed):
        play.hear(play.scene.say("ana", "!tip @ben 5"))
    assert play.money() == before
    assert tip(play) == "handled"
    assert play.check() == len(play.money()["entries"])


def test_what_cannot_be_committed_is_found_not_to_be_there(play: Play) -> None:
    step = committed(play)
    said = play.scene.say("ana", TIP)
    with pytest.raises(Killed), play.killed_at(step):
        play.hear(said)
    # The same again is decided again, as it is not in the books.
    assert play.hear(said)[0].outcome == "handled"
    play.check()


def test_what_the_disk_took_back_is_found_not_to_be_there(play: Play) -> None:
    """It is decided again, on the same connection."""
    with play.busy_at([committed(play)]) as waited:
        assert tip(play) == "handled"
    assert waited() == 1
    assert tip(play) == "handled"
    play.check()


def committed(play: Play) -> int:
    """Which step of a tip in a stream is its COMMIT."""
    steps: list[int] = []
    with play._line.watched(lambda: steps.append(1)):
        tip(play)
    return len(steps)


# -- within one unit of work -----------------------------------------------------------------------


@pytest.fixture
def writer(play: Play) -> Iterator[Connection]:
    """A connection of a writer, the only one by now."""
    engine = writer_engine(sqlite_path(play.url))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def unit_of_work(
    connection: Connection, act: Callable[[Books], Any], *, fails: bool = False
) -> Any:
    """What comes of an act in a transaction of its own, on what the last one left."""
    with connection.begin() as transaction:
        left = warm_on(connection)
        assert left is not None
        left.begin(connection)
        books = Books(connection, 1, random_salt, warm=left)
        found = act(books)
        books.flush()
        if left.holds():
            books.leave(left)
            left.leave()
        if fails:
            transaction.rollback()
            warm.drop(connection)
    return found


def name(books: Books) -> str:
    return books.need(Member, 1).name


def call_ana_eva(books: Books) -> None:
    books.connection.execute(text("UPDATE members SET name = 'eva' WHERE number = 1"))


def test_what_was_written_past_the_books_is_found_in_the_same_unit(writer: Connection) -> None:
    assert unit_of_work(writer, name) == "ana"

    def act(books: Books) -> str:
        call_ana_eva(books)
        return name(books)

    assert unit_of_work(writer, act) == "eva"
    assert unit_of_work(writer, name) == "eva"


def test_what_was_written_past_the_books_after_a_look_is_found_in_the_next(
    writer: Connection,
) -> None:
    def act(books: Books) -> None:
        books.save(changed(books.need(Member, 2), name="bob"))
        call_ana_eva(books)
        name(books)

    unit_of_work(writer, act)
    assert unit_of_work(writer, name) == "eva"


def test_what_was_let_go_is_found_as_it_was_last_written(writer: Connection) -> None:
    assert unit_of_work(writer, name) == "ana"

    def act(books: Books) -> str:
        books.save(changed(books.need(Member, 1), name="eva"))
        books.let_go()
        return name(books)

    assert unit_of_work(writer, act) == "eva"
    assert unit_of_work(writer, name) == "eva"


def test_a_field_set_unseen_is_found(writer: Connection) -> None:
    assert unit_of_work(writer, name) == "ana"
    unit_of_work(writer, lambda books: books.amend(Member, (1,), name="eva"))
    assert unit_of_work(writer, name) == "eva"


def test_what_was_rolled_back_is_not_left(writer: Connection) -> None:
    def act(books: Books) -> None:
        books.save(changed(books.need(Member, 1), name="eva"))

    unit_of_work(writer, act, fails=True)
    assert unit_of_work(writer, name) == "ana"


def test_no_more_is_left_than_may_be(writer: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "MOST", 0)
    left = warm_on(writer)
    assert left is not None
    unit_of_work(writer, name)
    assert not left.of(1).records
