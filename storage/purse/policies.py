"""How a community spends its purse: what it settled for itself, within floors that nothing passes.

Each change is a record of the chain that holds the whole policy; a proposal is judged by the one in
force when it was made. docs/rules.md, "The purse", has the floors in words.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from fractions import Fraction
from typing import Any, ClassVar, Literal, get_args

from sqlalchemy import Table, bindparam, desc, select

from storage import schema
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry
from storage.records import Record, shape
from storage.unit_of_work import Books

Floor = Literal["", "number", "two", "large", "all", "few", "half", "voters"]


@dataclass(frozen=True, slots=True)
class Policy:
    """What spends need: shares in per cent of the asset, spans in days and hours.

    A spend is small up to `small_one` for one receiver and `small_all` for all in 30 days; then
    `approvals` treasurers approve it within `small_days`. Up to `unless_objected`, for all in 30
    days, it takes nobody's approval, and passes unless enough object. All else is a vote:
    `threshold` is the share of yes and no that says yes ("1/2" is more than half), `quorum` so many
    voters ("8"), a share of those who can vote ("1/5"), or the usual ("").
    """

    approvals: int = 2
    small_one: int = 5
    small_all: int = 10
    small_days: int = 3
    unless_objected: int = 0
    quorum: str = ""
    threshold: str = "1/2"
    vote_days: int = 3
    challenge_hours: int = 24
    mint: str = "moderators"

    @property
    def passing(self) -> str:
        """What a yes needs, as the terms of a vote have it."""
        return f"{'>' if self.threshold == '1/2' else '>='}{self.threshold} of yes+no"

    def quorum_of(self, roll: int, usual: int) -> int:
        """How many have to vote, of so many who can; where nothing was settled it is `usual`."""
        if not self.quorum:
            return usual
        share = Fraction(self.quorum)
        asked = -(-share * roll // 1) if "/" in self.quorum else share
        return min(roll, max(FEWEST_VOTERS, int(asked)))


Field = Literal[
    "approvals",
    "small_one",
    "small_all",
    "small_days",
    "unless_objected",
    "quorum",
    "threshold",
    "vote_days",
    "challenge_hours",
    "mint",
]
FIELDS: tuple[Field, ...] = get_args(Field)
DEFAULT = Policy()
MINT = ("moderators", "vote")
FEWEST_VOTERS = 3
BOUNDS: dict[str, tuple[int, int]] = {
    "approvals": (1, 9),
    "small_one": (0, 25),
    "small_all": (0, 50),
    "small_days": (1, 14),
    "unless_objected": (0, 10),
    "vote_days": (2, 30),
    "challenge_hours": (24, 168),
}
"""The least and the most of each number. Nothing that is small is ever a large part."""
ONE_APPROVES = 5
"""One treasurer alone approves up to so many per cent, for one receiver and for all."""


def floor(policy: Policy, treasurers: int) -> Floor:
    """What keeps a policy from being, where there are so many treasurers; empty where nothing."""
    for name, (least, most) in BOUNDS.items():
        if not least <= getattr(policy, name) <= most:
            return "number"
    if policy.approvals == 1 and max(policy.small_one, policy.small_all) > ONE_APPROVES:
        return "two"
    if policy.small_one > policy.small_all:
        return "all"
    if lacks(policy, treasurers):
        return "few"
    if not Fraction(1, 2) <= Fraction(policy.threshold) <= 1:
        return "half"
    if policy.quorum:
        share = Fraction(policy.quorum)
        if not (0 < share <= 1 if "/" in policy.quorum else share >= FEWEST_VOTERS):
            return "voters"
    return "" if policy.mint in MINT else "number"


def lacks(policy: Policy, treasurers: int) -> bool:
    """Whether that many are too few for what was settled: one more than approve, at least."""
    return policy.approvals != DEFAULT.approvals and treasurers < policy.approvals + 1


def with_field(policy: Policy, name: str, value: int | str) -> Policy:
    """A policy with another value of a field. Raises TypeError where it is none of its kind."""
    if type(value) is not type(getattr(policy, name)):
        raise TypeError(f"{name} is no {type(value).__name__}")
    changes: dict[str, Any] = {name: value}
    return replace(policy, **changes)


def told(detail: Detail) -> Policy:
    """The policy that a record holds. Raises KeyError, TypeError where it holds none."""
    found = DEFAULT
    for each in fields(Policy):
        value = detail[each.name]
        if not isinstance(value, int | str):
            raise TypeError(f"{each.name} is {value!r}")
        found = with_field(found, each.name, value)
    return found


def settled(policy: Policy, cause: str) -> Entry:
    """The record that this is the policy from now on."""
    return Entry("policy", cause=cause, detail=dict(asdict(policy)))


# -- the rows --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settled(Record):
    """A policy that was settled by the record `entry`, as JSON."""

    TABLE: ClassVar[Table] = schema.purse_policies

    entry: int
    policy: str


_t = schema.purse_policies
_LAST = (
    select(*(_t.c[name] for name in shape(Settled).columns))
    .where(_t.c.community_id == bindparam("community_id"))
    .order_by(desc(_t.c.entry))
    .limit(1)
)


def kept(entry: int, policy: Policy) -> Settled:
    """The row of a policy."""
    return Settled(entry, json.dumps(asdict(policy), sort_keys=True))


def last(books: Books) -> tuple[int, Policy]:
    """What was settled last, and its record; the default and 0 where nothing was."""
    found = books.select(Settled, _LAST)
    return (found[0].entry, told(json.loads(found[0].policy))) if found else (0, DEFAULT)


def of(books: Books, entry: int) -> Policy:
    """The policy of a record; of 0 the default."""
    return told(json.loads(books.need(Settled, entry).policy)) if entry else DEFAULT
