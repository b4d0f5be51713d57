"""How much of the purse a proposal takes, beside all else that is asked of it. Pure.

A proposal is the row that is kept, or what the judge has of it from its records: both go by the
same rules here, each with what it knows itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from storage.grants.rows import GRANTS, Paid
from storage.grants.terms import read_terms
from storage.purse import instalments, policy, shares
from storage.purse.kinds import ASKED, CAPPED, GOING_ON, PAYING
from storage.purse.policy import Claim


class Weighed(Protocol):
    """What of a proposal counts in the thresholds."""

    @property
    def number(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def asset(self) -> int: ...
    @property
    def amount(self) -> int: ...
    @property
    def receiver(self) -> int: ...
    @property
    def terms(self) -> str: ...
    @property
    def way(self) -> str: ...
    @property
    def target(self) -> int: ...
    @property
    def parts(self) -> int: ...
    @property
    def every(self) -> str: ...
    @property
    def parts_paid(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def passed_at(self) -> int | None: ...
    @property
    def ended_at(self) -> int | None: ...
    @property
    def anchor(self) -> int | None: ...
    @property
    def anchored(self) -> int: ...


def weighed(proposal: Weighed) -> int:
    """How much of the purse a proposal takes, of what goes on for longer than 12 months of it.

    What leaves nothing for others to decide on weighs nothing: what was in no purse before, and
    what comes back out of a fund.
    """
    match proposal.kind:
        case "spend":
            return instalments.counted(proposal.amount, proposal.parts, proposal.every)
        case "burn" | "grants" | "outlay" | "expense" | "repay" | "writeoff" | "half":
            return proposal.amount
        case "move":
            return proposal.amount if proposal.target else 0
        case "budget":
            return instalments.MONTHS * proposal.amount
    return 0


def is_beyond_measure(proposal: Weighed) -> bool:
    """Whether it gives away what nobody can count yet: shares of all that is still to come in."""
    return proposal.kind == "share" and shares.gives_away(shares.of_terms(proposal.terms))


def seconds_needed(proposal: Weighed, established: int, free: int, *, beyond: bool = False) -> int:
    """How many others have to second it, of so many established members; `beyond` where it gives or
    takes a role with which what comes in is shared."""
    if beyond or is_beyond_measure(proposal):
        return policy.seconds_needed(established, 1, 0)
    return policy.seconds_needed(established, weighed(proposal), free)


def reserved(proposal: Weighed) -> int:
    """The units it keeps while it is open: of parts the next one."""
    return instalments.part(proposal.amount, proposal.parts, proposal.parts_paid + 1)


def party(proposal: Weighed, receiver: int) -> int:
    """Who it is for, by which thresholds are counted: a person, or a fund as a negative number."""
    return -proposal.target if proposal.kind in ("move", "budget") else receiver


def decided_at(proposal: Weighed) -> int | None:
    """When it was paid, or when the first of its parts was; None while that is to come.

    After a pause that is not known any more, and is when its decision was final.
    """
    if proposal.parts > 1 and proposal.state in (*GOING_ON, "paid", "stopped"):
        return proposal.anchor if proposal.anchored == 1 else proposal.passed_at
    return proposal.ended_at


def claims(
    there: Iterable[Weighed],
    granted: Iterable[Paid],
    person: Callable[[int], int],
    *,
    asset: int,
    but: int,
) -> list[Claim]:
    """What was asked of the purse and is open or paid, all but one; what waits for those who
    second it is asked as well. `person`: member → who goes on for them.

    Of a round of grants that is over, what was paid to each counts and not its budget; nothing does
    of what was stopped before any of it was paid.
    """
    counted = [
        each
        for each in there
        if each.number != but and each.asset == asset and weighed(each) and _is_asked(each)
    ]
    over = {each.number for each in counted if (each.kind, each.state) == (GRANTS, "paid")}
    open_or_paid = [
        Claim(
            party(each, person(each.receiver)),
            weighed(each),
            decided_at(each),
            each.way in CAPPED,
        )
        for each in counted
        if each.number not in over
    ]
    return open_or_paid + [
        Claim(person(each.member), each.amount, each.at, capped=False)
        for each in granted
        if each.proposal in over
    ]


def _is_asked(proposal: Weighed) -> bool:
    return proposal.state in ASKED and (proposal.state != "stopped" or proposal.parts_paid > 0)


def is_large(
    proposal: Weighed, receiver: int, claims: Iterable[Claim], balance: int, now: int
) -> bool:
    """Whether it is a large part of the whole purse; only what leaves it is weighed."""
    if is_beyond_measure(proposal):
        return True
    weight = weighed(proposal)
    if not weight:
        return False
    is_round = proposal.kind == GRANTS
    for_one = read_terms(proposal.terms).most_for_one(weight) if is_round else None
    return policy.is_large(weight, party(proposal, receiver), claims, balance, now, for_one)


def is_within(
    proposal: Weighed,
    receiver: int,
    claims: Iterable[Claim],
    least: int,
    now: int,
    *,
    one: int,
    every: int,
) -> bool:
    """Whether a spend is within so many per cent for one receiver, and for all in 30 days.

    Nothing but spends is ever small, and none that is paid in parts.
    """
    if proposal.kind not in PAYING or proposal.parts > 1:
        return False
    return policy.within_caps(proposal.amount, receiver, claims, least, now, one=one, every=every)
