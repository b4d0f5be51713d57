"""What can be asked of the ledger, and what it answers. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from storage.ledger.accounts import AccountKey
from storage.ledger.chain import Detail
from storage.values import Quick


@dataclass(frozen=True, slots=True)
class Leg:
    """`amount` units onto an account; negative takes from it."""

    account: AccountKey
    amount: int


@dataclass(frozen=True, slots=True)
class Part:
    """`amount` units given back on an account's posting of `entry`; signed as a leg is."""

    entry: int
    account: AccountKey
    amount: int


@dataclass(frozen=True, slots=True)
class Entry(Quick):
    """Something to book. The legs sum to zero per asset; without legs it is a record of the chain.

    `kind` is one of `storage.ledger.limits.KINDS`. `cause` says by whose act or which rule
    (`member/3`,
    `rule/starter`). `corrects` names the entry that this one gives back, in whole or part; where
    it gives back several, `parts` say what of which, and their sums are the legs.
    """

    kind: str
    legs: tuple[Leg, ...] = ()
    cause: str = ""
    memo: str | None = None
    corrects: int | None = None
    detail: Detail | None = None
    linked: bool = False
    """Stands or falls with the next movement."""
    # The digest of an open question is of what is shown here; the legs sum up the parts.
    parts: tuple[Part, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Reserve:
    """Reserve `amount` units for a payment of a kind; the same key and fields give the same answer.

    Of a kind that is held, payer and payee are the same. `ends_at` is µs UTC; 0: only the outcome
    ends it.
    """

    key: str
    kind: str
    payer: AccountKey
    payee: AccountKey
    amount: int
    cause: str = ""
    ends_at: int = 0
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """Pay a reservation, all of it or up to its amount; the rest is released.

    `to` is who gets what was held at the payer alone.
    """

    pending: int
    amount: int | None = None
    memo: str | None = None
    linked: bool = False
    to: AccountKey | None = None


@dataclass(frozen=True, slots=True)
class Void:
    """Release a reservation; `expired` when its time has come rather than by an act."""

    pending: int
    expired: bool = False
    linked: bool = False


Movement = Entry | Reserve | Post | Void

Code = Literal[
    "over_limit",  # the payer can give less; `possible` says how much
    "newcomers_limit",  # all newcomers' lines together are used up; `possible` as above
    "over_ceiling",  # the receiver's account can hold no more
    "over_held",  # the holding has less of money from outside; `possible` says how much
    "over_cap",  # the supply would pass its cap; `possible` says how much is left
    "over_correction",  # more than is left of what it gives back
    "frozen",  # a moderator has paused the payer
    "paused",  # a moderator has paused all transfers
    "closed",  # the community was closed here
    "too_large",  # beyond what can be counted
    "ended",  # the reservation has ended already
    "differs",  # the same key with other fields
    "linked",  # another of the chain was refused
]


@dataclass(frozen=True, slots=True)
class Booked:
    """Done. `number` is the entry's, or the pending transfer's for a reservation or a release."""

    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Not done, nothing changed. `account` is whose limit it was; `possible` in units."""

    code: Code
    account: AccountKey | None = None
    possible: int = 0


Outcome = Booked | Refused


class Unbookable(Exception):
    """A movement no rule allows: legs not summing to zero, a kind that may not touch an account.

    Always a fault of the program, never of a member.
    """
