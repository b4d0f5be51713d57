"""What a spend of the purse needs where a community has settled nothing else. Pure.

docs/rules.md, "The purse", has the rules in words. Amounts are units, times µs UTC. The same is
asked when something is proposed, when it is decided, and when the books are verified.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from storage.counting.terms import Terms
from storage.members import FOUNDING_SPAN, PROBATION, Member
from storage.purse.policies import DEFAULT, Policy

HOUR = 3_600_000_000
ROLE_DECIDES = 3
"""How many holders of a role have to be there for them alone to vote about its fund."""
DAY = 24 * HOUR
SECONDING = 7 * DAY
"""So long a proposal waits for those who second it."""
WAITING = 2 * DAY
"""So long a moderator's change of treasurers, of the policy or of a limit waits for objections, and
a spend that needs no approval."""
FEE_SHARE = 4
"""What a payment costs on top is at most one part in so many of what is paid; more is asked for as
a spend of its own."""
MOST_REPAID = 5
"""How many repayments of expenses somebody may ask for in 30 days."""
INSTRUCTED = 14 * DAY
"""How long a holder of money from outside has to pay what was decided."""
LATE = 90 * DAY
"""How long after that it is shown as late, before its money is free again."""
PAUSE = 7 * DAY
"""So long a treasurer puts off what would be done next, once for each proposal."""
AFTER_STOP = 7 * DAY
"""So long after the end of a stop of all payments it is still kept, where its own time ran out in
that."""
RETRYING = 30 * DAY
"""So long what passed and could not be carried out is kept reserved."""
GONE_FOR = 180 * DAY
"""After so long what somebody who left owes can be written off, by vote alone."""
WINDOW = 30 * DAY
"""Caps and thresholds count what happened in so many days."""
WAIT = 7 * DAY
"""After a failure its proposer and its seconders wait so long."""
TREASURER_AFTER = 7 * DAY
"""A new treasurer approves nothing before."""
LONG_VOTE = 7 * DAY
VOTES_AFTER = 14 * DAY
"""About money one votes only so long after one became established; founders at once."""
NEW_FOR = 30 * DAY
ONLY = 2
"""The rank of an approval by the only moderator; of a treasurer's it is 1, of a member's 0."""
HALF, TWO_THIRDS = ">1/2 of yes+no", ">=2/3 of yes+no"


@dataclass(frozen=True, slots=True)
class Claim:
    """What was asked of the purse for a receiver: a person's member number.

    `capped`: decided without the full vote (by treasurers, or by an eased quorum), which is what
    the caps bound. `ended_at` is when it was paid, None while it is open.
    """

    receiver: int
    amount: int
    ended_at: int | None
    capped: bool

    def counts(self, now: int) -> bool:
        """Whether it is open, or was paid in the last 30 days."""
        return self.ended_at is None or self.ended_at > now - WINDOW


def seconds_needed(established: int, amount: int, free: int) -> int:
    """How many others have to second a proposal, of so many established members."""
    needed = 0 if established <= 9 else 1 if established <= 29 else 2
    return max(1, needed) if 4 * amount > free else needed


def full_quorum(roll: int) -> int:
    """How many have to vote about money, of so many who can: 31 → 7, 10 → 3, 2 → 2."""
    return min(roll, max(3, min(50, -(-roll // 5))))


def eased_quorum(roll: int, steps: int) -> int:
    """Three quarters of it, rounded down, for each step: of 50 it is 37, 27, 20."""
    quorum = full_quorum(roll)
    least = min(quorum, 2 if roll < 9 else 3)
    for _ in range(steps):
        quorum = max(least, quorum * 3 // 4)
    return quorum


def is_approved(
    approved: Mapping[int, int],
    chosen: set[int],
    *,
    was_chosen: bool,
    needed: int = DEFAULT.approvals,
) -> bool:
    """Whether those who approved a small spend are enough, with the treasurers there are now.

    So many of them; where it takes two and there is one alone, that one and somebody else. Until
    one was chosen the moderators are the treasurers, of whom the platform tells: `approved` has
    each one's rank.
    """
    if not was_chosen:
        able = sum(rank > 0 for rank in approved.values())
        return able >= needed or (ONLY in approved.values() and len(approved) >= needed)
    if len(chosen) == 1 and needed == DEFAULT.approvals:
        return len(approved) >= needed and chosen <= approved.keys()
    return len(approved.keys() & chosen) >= needed


def eases(roll: int, steps: int) -> bool:
    """Whether so many steps make a difference on this roll."""
    return eased_quorum(roll, steps) < full_quorum(roll)


def enough(roll: int) -> int:
    """How many objections stop what is decided: 3, or a third rounded up of a roll below 9."""
    return 3 if roll >= 9 else max(1, -(-roll // 3))


def within_caps(
    amount: int,
    receiver: int,
    claims: Iterable[Claim],
    least: int,
    now: int,
    *,
    one: int = DEFAULT.small_one,
    every: int = DEFAULT.small_all,
) -> bool:
    """Whether it is a small spend: 5 % for one receiver and 10 % for all, in any 30 days.

    `least` is the least the purse held in them; `one` and `every` are other shares, in per cent.
    """
    counted = [each for each in claims if each.capped and each.counts(now)]
    theirs = amount + sum(each.amount for each in counted if each.receiver == receiver)
    everything = amount + sum(each.amount for each in counted)
    return 100 * theirs <= one * least and 100 * everything <= every * least


def is_large(
    amount: int,
    receiver: int,
    claims: Iterable[Claim],
    balance: int,
    now: int,
    for_one: int | None = None,
) -> bool:
    """Whether it is above a quarter for one receiver or above half for all, of what there is.

    It counts everything that is asked for and open, with or without those who second it, and all
    that was paid within 30 days. `for_one` is the most of it that one receiver can get, where that
    is less than all.
    """
    counted = [each for each in claims if each.counts(now)]
    for_one = amount if for_one is None else for_one
    theirs = for_one + sum(each.amount for each in counted if each.receiver == receiver)
    everything = amount + sum(each.amount for each in counted)
    return 4 * theirs > balance or 2 * everything > balance


def terms(
    roll: int, fresh: int, *, large: bool, steps: int = 0, settled: Policy = DEFAULT
) -> tuple[Terms, int]:
    """The terms of a vote about money, and how long it is open.

    `fresh` of the roll are new; `steps` by which its quorum is eased. What was settled asks for no
    less than 7 days and two thirds where it is large or many are new.
    """
    careful = large or 4 * fresh > roll
    stricter = Fraction(settled.threshold) > Fraction(2, 3)
    span = settled.vote_days * DAY
    quorum = settled.quorum_of(roll, full_quorum(roll))
    if steps:
        quorum = min(quorum, eased_quorum(roll, steps))
    found = Terms(
        method="yesno",
        who="members",
        quorum=str(quorum),
        passing=TWO_THIRDS if careful and not stricter else settled.passing,
    )
    return found, max(LONG_VOTE, span) if careful else span


# -- who votes about money -------------------------------------------------------------------------


def established_since(member: Member, first_entry_at: int | None) -> int | None:
    """Since when somebody is established, 0 for a founder; None where nothing tells it."""
    joined_at = member.joined_at if member.returned_at is None else None
    if joined_at is not None and (
        first_entry_at is None or joined_at <= first_entry_at + FOUNDING_SPAN
    ):
        return 0
    since = member.entered_at if member.joined_at is None else member.joined_at
    paid = None if member.paid_at is None else max(member.paid_at, since + PROBATION)
    told = (member.vouched_at, paid, member.established_at)
    return min((at for at in told if at is not None), default=None)


def votes_on_money(member: Member, first_entry_at: int | None, now: int) -> bool:
    """Whether somebody has been established for long enough."""
    since = established_since(member, first_entry_at)
    return since == 0 or (since is not None and since + VOTES_AFTER <= now)


def is_fresh(member: Member, first_entry_at: int | None, now: int) -> bool:
    """Whether somebody on the roll, founders apart, became established in the last 30 days."""
    since = established_since(member, first_entry_at)
    return since is not None and since != 0 and since > now - NEW_FOR
