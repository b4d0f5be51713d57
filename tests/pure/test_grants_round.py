"""A round of grants on real turns: paid once whatever dies, and just what its ballots say."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, update

from bot.clock import DAY, HOUR
from storage import schema
from storage.grants import rows
from storage.ledger.accounts import member_account, peek, treasury
from storage.ledger.movements import Entry, Leg, Void
from storage.ledger.posting import post
from storage.ledger.verify import Wrong, verify
from storage.unit_of_work import Books
from tests.support.chat import Scene
from tests.support.loops import loops
from tests.support.play import Killed, Play, copy_books
from tests.support.server import make_folder

PEOPLE = ("ana", "ben", "cara", "dan", "eve")
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def empty() -> Iterator[Path]:
    folder = make_folder("grants")
    Play.make_ready(f"sqlite:///{folder / 'ready.db'}")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def fresh(empty: Path) -> Callable[[], str]:
    def make() -> str:
        return copy_books(f"sqlite:///{empty / 'ready.db'}", empty / f"{next(_numbers)}.db")

    return make


def said(play: Play, who: str, text: str) -> None:
    play.tell(play.scene.say(who, text))
    play.scene.tick()


def later(play: Play, span: int) -> None:
    play.scene.tick(span)
    play.due(play.scene.clock.now())


def books_of(connection: Connection) -> Books:
    return Books(connection, 1, lambda _, __: b"\x01" * 16, writable=False)


def held(play: Play) -> tuple[int, int]:
    def look(connection: Connection) -> tuple[int, int]:
        account = peek(books_of(connection), treasury(1))
        return account.balance, account.reserved

    return play.read(look)


def voted_on(url: str) -> Play:
    """A round whose vote is over in three days: ben's project has three votes, cara's one."""
    play = Play(url, Scene(people=PEOPLE))
    play.tell(play.scene.arrive())
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    said(play, "ana", "!grants open Summer budget=60 complete=none apply_until=2d vote_until=3d")
    said(play, "ana", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 1 yes")
    later(play, 2 * HOUR)
    said(play, "ben", "!grants apply Kiln 25 for the studio")
    said(play, "cara", "!grants apply Zines 30 for printing")
    later(play, 2 * DAY)
    for who in ("ana", "dan", "eve"):
        said(play, who, "!vote 2 A")
    said(play, "ben", "!vote 2 B")
    return play


def test_a_process_that_is_killed_while_it_pays_has_paid_once_or_not_yet(
    fresh: Callable[[], str],
) -> None:
    play = voted_on(fresh())
    play.scene.tick(3 * DAY)
    for _ in range(loops(3)):
        play.kill_in = 1
        with pytest.raises(Killed):
            play.due(play.scene.clock.now())
        assert held(play) == (25_000, 6_000)
        play.start_again()
    for _ in range(2):
        play.due(play.scene.clock.now())
        assert held(play) == (22_500, 0)
        play.start_again()
    assert not play.faults
    play.check()
    play.close()


TAMPERINGS = {
    "another round": update(schema.grant_rounds).values(proposal=3),
    "another count": update(schema.grant_rounds).values(result="{}"),
    "open for longer": update(schema.grant_rounds).values(apply_until=1),
    "another applicant": update(schema.grant_applications).values(member=5),
    "another amount": update(schema.grant_applications).values(amount=1),
    "another title": update(schema.grant_applications).values(title="A boat"),
    "another reason": update(schema.grant_applications).values(why="for me"),
    "paid and was not": update(schema.grant_applications).values(became="paid"),
    "held by other terms": update(schema.proposals).values(terms="method=shares;complete=add1"),
}


def test_what_is_kept_beside_the_records_is_held_to_them(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    later(play, 3 * DAY)
    play.check()

    def tamper(connection: Connection) -> None:
        for what, change in TAMPERINGS.items():
            inside = connection.begin_nested()
            connection.execute(change)
            assert is_wrong(connection), what
            inside.rollback()
        verify(connection, 1)

    play.read(tamper)
    play.close()


def is_wrong(connection: Connection) -> bool:
    try:
        verify(connection, 1)
    except Wrong:
        return True
    return False


# Each is booked in the place of the honest payout, on books whose vote is over.
FORGERIES: dict[str, Callable[[int], Entry]] = {
    "cara is paid too": lambda _: rows.paid_out(2, 1, [1, 2], {}, {2: 2_500, 3: 3_000}),
    "somebody else is paid": lambda _: rows.paid_out(2, 1, [1], {}, {3: 2_500}),
    "more is paid": lambda _: rows.paid_out(2, 1, [1], {}, {2: 2_600}),
    "nobody is paid": lambda _: rows.paid_out(2, 1, [], {}, {}),
    "ben is said to be forgotten": lambda _: rows.paid_out(2, 1, [1], {1: "forgotten"}, {}),
    "a round that is not there": lambda _: rows.paid_out(9, 1, [1], {}, {2: 2_500}),
    "something else comes first": lambda _: Entry(
        "donate", (Leg(member_account(1, 2), -1), Leg(treasury(1), 1)), "member/2"
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_payout_that_is_not_what_was_voted_is_found(fresh: Callable[[], str], what: str) -> None:
    """The payout of the close is replaced by another before it is written."""
    play = voted_on(fresh())
    real = rows.paid_out

    def forged(*_: Any) -> Entry:
        rows.paid_out = real
        return FORGERIES[what](2)

    rows.paid_out = forged  # type: ignore[assignment] # the forgery stands in for it
    try:
        later(play, 3 * DAY)
    finally:
        rows.paid_out = real

    def look(connection: Connection) -> None:
        with pytest.raises(Wrong):
            verify(connection, 1)

    play.read(look)
    play.close()


def test_what_a_round_keeps_is_let_go_for_its_payout_alone(fresh: Callable[[], str]) -> None:
    play = voted_on(fresh())
    now = play.scene.clock.now()

    def let_go(connection: Connection) -> None:
        books = Books(connection, 1, lambda _, __: b"\x01" * 16)
        post(books, [Void(1)], now)
        books.flush()
        with pytest.raises(Wrong, match="keeps"):
            verify(connection, 1)

    play.read(let_go)
    play.close()


def test_the_records_of_a_round_say_all_it_takes_to_count_it_again(
    fresh: Callable[[], str],
) -> None:
    play = voted_on(fresh())
    later(play, 3 * DAY)

    def look(connection: Connection) -> dict[str, Any]:
        row = rows.newest(books_of(connection), 1)[0]
        found: dict[str, Any] = json.loads(row.result)
        return found

    found = play.read(look)
    # Of 60 by four voters; Zines has ben's vote alone.
    assert (found["voters"], found["endowment"], found["votes"]) == (4, "1500", [3, 1])
    assert found["funded"] == [[0, "2500/3", 3, 0]]
    assert found["left"] == {"1": "1500"}
    play.close()
