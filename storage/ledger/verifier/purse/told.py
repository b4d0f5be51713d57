"""What the records say of the purse: its proposals, its policies, its funds, what it held."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from storage.purse.policies import DEFAULT, Policy
from storage.purse.rollup import PurseDay, PurseMonth


@dataclass(slots=True)
class Told:
    """A proposal as its records tell it.

    `acts`: (what, member) → its record, and the rank of an approval. `everyone`: all on the roll of
    its vote said yes.
    """

    number: int
    kind: str
    proposed_by: int
    asset: int
    amount: int
    receiver: int
    words: str | None
    proposed_at: int
    entry: int
    needs: int
    until: int
    terms: str = ""
    state: str = "asked"
    way: str = ""
    large: int = 0
    roll: int = 0
    opened_at: int | None = None
    pending: int | None = None
    second_vote: int | None = None
    passed_at: int | None = None
    paid: int | None = None
    reason: str = ""
    ended_at: int | None = None
    policy: int = 0
    settled: Policy = DEFAULT
    """The policy of its record `policy`, by which it is judged."""
    fund: int = 0
    target: int = 0
    shared: int = 0
    """Of what a member is to be paid of income, the entry by which that was shared."""
    parts: int = 1
    every: str = ""
    parts_paid: int = 0
    anchor: int | None = None
    anchored: int = 0
    changed: int = 0
    acts: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)
    reported: bool = False
    """Of the second half of a grant: its receiver told what came of it."""
    everyone: bool = False
    may_ease: bool = False
    """Whether the quorum of its first vote is eased where that makes a difference."""
    vote_opens: str = ""
    """The kind of the vote that the next record about it opens."""


@dataclass(slots=True)
class ToldFund:
    """A fund as its records tell it."""

    number: int
    entry: int
    words: str | None
    opened_at: int
    closed_at: int | None = None
    budget: int = 0
    role: str = ""


@dataclass(slots=True)
class ToldGoal:
    """A goal as its records tell it; `givers`: member → what they gave, how often, and whether they
    like to be named."""

    number: int
    member: int
    asset: int
    amount: int
    fund: int
    words: str | None
    entry: int
    opened_at: int
    given: int = 0
    state: str = "open"
    ended_at: int | None = None
    givers: dict[int, tuple[int, int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class ToldHolding:
    """A holding as its record tells it."""

    number: int
    member: int
    words: str | None
    entry: int
    opened_at: int


@dataclass(slots=True)
class ToldVoucher:
    """A voucher as its records tell it."""

    entry: int
    kind: str
    member: int
    asset: int
    amount: int
    fee: int
    holding: int
    target: int
    proposal: int
    held: int
    receipt: str
    at: int
    state: str = "open"
    done_by: int = 0
    done: int = 0
    disputed: int = 0
    answered: int = 0
    of: int = 0
    share: int = 0
    shared: int = 0
    gone: int = 0
    never: int = 0
    """Of income, how much of what is booked never came, as its last correction tells."""
    charged: int = 0
    paid: int = 0
    """Of a payment, the entries by which its fee was booked, and what was decided."""
    left: int = 0
    """What of it is booked: corrections lower it."""
    never_got: Counter[int] = field(default_factory=Counter)
    """Of income that was shared, what of each part was given up and never came either."""


@dataclass(slots=True)
class ToldShare:
    """A rule for income as its record tells it."""

    entry: int
    words: str | None
    parts: str
    proposal: int
    opened_at: int
    ended: int = 0


@dataclass(slots=True)
class Purse:
    """What the records say of the purse so far."""

    proposals: dict[int, Told] = field(default_factory=dict)
    policies: dict[int, Policy] = field(default_factory=dict)
    """Record → the policy that was settled by it."""
    funds: dict[int, ToldFund] = field(default_factory=dict)
    """Number → the fund."""
    goals: dict[int, ToldGoal] = field(default_factory=dict)
    """Number → the goal."""
    months: dict[tuple[int, int, int, str], PurseMonth] = field(default_factory=dict)
    days: dict[tuple[int, int], dict[int, PurseDay]] = field(default_factory=dict)
    """(asset, fund) → day → what was held on it; fund 0 is the whole."""
    held: dict[tuple[int, int], int] = field(default_factory=dict)
    """(asset, fund) → what it holds now."""
    holdings: dict[int, ToldHolding] = field(default_factory=dict)
    """Number → the holding."""
    vouchers: dict[int, ToldVoucher] = field(default_factory=dict)
    """Record → the voucher."""
    shares: dict[int, ToldShare] = field(default_factory=dict)
    """Record → the rule by which income is shared."""
    share_sums: dict[tuple[int, int, int], int] = field(default_factory=dict)
    """(rule, asset, part) → what the part was given; of part 0, what came in."""
    to_instruct: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    """What was just shared to members and is for holders to pay: (entry, asset, part, member,
    units)."""
    taking_back: tuple[int, str] | None = None
    """The correction that is to be booked next, and by whom, once what was shared is taken back."""
    to_end: set[int] = field(default_factory=set)
    """What members are not to be paid any more by it, and has to be ended before."""
    ended: list[tuple[int, bool, bool]] = field(default_factory=list)
    """Votes that are over: (proposal, voters lacked, as many voted as the full quorum asks)."""
