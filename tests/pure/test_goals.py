"""Goals: gifts towards them are counted, lie where it is said, and are held to their records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from storage import schema
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.movements import Entry, Leg
from storage.purse.goals import every_goal, givers
from tests.support.group import held, looked, met, posted, said, tampered
from tests.support.play import Play
from tests.support.stand_alone import alone, written


@pytest.fixture(scope="module")
def given(fresh: Callable[[], str]) -> Iterator[Play]:
    """A goal of 20 for the kiln with 9 in it, where cara likes to be named; a second is reached."""
    play = met(fresh())
    said(play, "ana", "!treasury fund new Kiln", moderates=True)
    said(play, "ana", "!treasury goal 20 kiln repair fund=kiln")
    said(play, "ben", "!treasury give 5 goal")
    said(play, "cara", "!treasury give 3 goal=1 named=yes")
    said(play, "cara", "!treasury give 1 goal=1")
    said(play, "dan", "!treasury goal 4 a broom")
    said(play, "dan", "!treasury give 4 goal=2")
    yield play
    play.close()


def test_gifts_are_counted_and_lie_where_it_is_said(given: Play, tmp_path: Path) -> None:
    assert (held(given), held(given, 1)) == ((400, 0), (900, 0))
    both = looked(given, every_goal)
    assert [(each.given, each.state) for each in both] == [
        (900, "open"),
        (400, "reached"),
    ]
    there = looked(given, lambda books: givers(books, 1))
    assert [(e.member, e.amount, e.gifts, e.named) for e in there] == [
        (2, 500, 1, 0),
        (3, 400, 2, 1),
    ]
    given.check()
    given.read(lambda connection: written(connection, tmp_path / "goals.jsonl"))
    assert "as it must be" in alone(tmp_path / "goals.jsonl")["goals.jsonl"]


def gift(goal: int, fund: int, kind: str = "donate", taker: int = 0) -> Entry:
    to = member_account(1, taker) if taker else fund_account(1, fund)
    legs = (Leg(member_account(1, 5), -100), Leg(to, 100))
    return Entry(kind, legs, cause="member/5", detail={"goal": goal, "named": 0})


def goal(number: int, by: int = 1, amount: int = 500, fund: int = 0) -> Entry:
    detail = {"goal": number, "asset": 1, "amount": amount, "fund": fund, "words": None}
    return Entry("goal", cause=f"member/{by}", detail=detail)


FORGED: dict[str, tuple[Entry, str]] = {
    "a gift that lies elsewhere": (gift(1, 0), "that it cannot be for"),
    "a gift to one that is over": (gift(2, 0), "that it cannot be for"),
    "a gift to none": (gift(7, 0), "that it cannot be for"),
    "a tip that counts as a gift": (gift(1, 1, "tip", taker=2), "that it cannot be for"),
    "a goal out of turn": (goal(9), "makes a goal that cannot be"),
    "a goal of nothing": (goal(3, amount=0), "makes a goal that cannot be"),
    "a goal for a fund that is none": (goal(3, fund=4), "makes a goal that cannot be"),
    "an end of what is over": (
        Entry("goal ended", cause="member/4", detail={"goal": 2}),
        "ends a goal that is over",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_record_of_goals_that_no_rule_allows_is_found(given: Play, what: str) -> None:
    entry, why = FORGED[what]
    posted(given, entry, why)


_FIRST, _CARA = schema.goals.c.number == 1, schema.goal_givers.c.member == 3
TAMPERED = {
    "more than was given": update(schema.goals).where(_FIRST).values(given=2_000),
    "another amount": update(schema.goals).where(_FIRST).values(amount=1_000),
    "reached by a stroke": update(schema.goals).where(_FIRST).values(state="reached"),
    "another name": update(schema.goals).where(_FIRST).values(name="a boat"),
    "named who did not like it": update(schema.goal_givers).values(named=1),
    "another's gift": update(schema.goal_givers).where(_CARA).values(member=1),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_what_is_kept_of_goals_is_held_to_their_records(given: Play, what: str) -> None:
    tampered(given, TAMPERED[what], "goal 1|Goal 1|goal 2")
