"""Goals: what members give towards together, each told by its records, with who likes to be named.

A goal holds nothing: its gifts lie in a fund, or in none, and are spent by decision like all there.
What it is called lies outside the chain, under a salted hash.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, func, select

from storage import communities, schema
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry
from storage.records import Record, changed, shape
from storage.rooms import RoomKey
from storage.unit_of_work import Books

MOST_OPEN = 5
LONGEST_NAME = 80

State = Literal["open", "reached", "ended"]


@dataclass(frozen=True, slots=True)
class Goal(Record):
    """That members want to bring `amount` units together, in a fund (0: in none).

    It was made in a room by the record `entry`; `given` are the units that came in for it.
    """

    TABLE: ClassVar[Table] = schema.goals

    number: int
    member: int
    platform: str
    account: str
    room: str
    asset: int
    amount: int
    fund: int
    name: str
    salt: bytes | None
    entry: int
    opened_at: int
    given: int = 0
    state: State = "open"
    ended_at: int | None = None

    @property
    def place(self) -> RoomKey:
        """The room it was made in."""
        return (self.platform, self.account, self.room)


@dataclass(frozen=True, slots=True)
class GoalGiver(Record):
    """What somebody gave towards a goal, how often, and whether they like to be named for it."""

    TABLE: ClassVar[Table] = schema.goal_givers

    goal: int
    member: int
    amount: int = 0
    gifts: int = 0
    named: int = 0


_g, _v = schema.goals, schema.goal_givers
_ALL = (
    select(*(_g.c[name] for name in shape(Goal).columns))
    .where(_g.c.community_id == bindparam("community_id"))
    .order_by(_g.c.number)
)
_OPEN = _ALL.where(_g.c.state == "open")
_LAST = select(func.max(_g.c.number)).where(_g.c.community_id == bindparam("community_id"))
_GIVERS = (
    select(*(_v.c[name] for name in shape(GoalGiver).columns))
    .where(_v.c.community_id == bindparam("community_id"), _v.c.goal == bindparam("goal"))
    .order_by(_v.c.member)
)


# -- reading ---------------------------------------------------------------------------------------


def every_goal(books: Books) -> list[Goal]:
    """Every goal there ever was, the oldest first."""
    return books.select(Goal, _ALL)


def open_goals(books: Books) -> list[Goal]:
    """Those that can be given to."""
    return books.select(Goal, _OPEN)


def last_number(books: Books) -> int:
    """The number of the newest; 0 where there is none."""
    return int(books.rows(_LAST, (Goal,))[0][0] or 0)


def givers(books: Books, goal: int) -> list[GoalGiver]:
    """Who gave towards a goal."""
    return books.select(GoalGiver, _GIVERS, goal=goal)


# -- records ---------------------------------------------------------------------------------------


def words_hash(goal: Goal) -> str | None:
    """The hash of what it is called; None where that was changed, so that nothing binds it."""
    return None if goal.salt is None else memo_hash(goal.salt, goal.name).hex()


def numbered(books: Books, goal: Goal, now: int) -> Goal:
    """A goal under the next number, for the next record to tell of."""
    entry = communities.head(books).entries + 1
    number = last_number(books) + 1
    salt = books.salt(books.community, entry)
    return changed(goal, number=number, salt=salt, entry=entry, opened_at=now)


def opened(goal: Goal) -> Entry:
    """The record that there is a goal."""
    detail: Detail = {
        "goal": goal.number,
        "asset": goal.asset,
        "amount": goal.amount,
        "fund": goal.fund,
        "words": words_hash(goal),
    }
    return Entry("goal", cause=f"member/{goal.member}", detail=detail)


def ended(goal: int, cause: str) -> Entry:
    """The record that nothing more is given towards it."""
    return Entry("goal ended", cause=cause, detail={"goal": goal})


def towards(goal: int, named: int) -> Detail:
    """What a gift says that is one towards a goal."""
    return {"goal": goal, "named": named}
