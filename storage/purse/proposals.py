"""Proposals to the purse and what members did about them: the rows, and the records that bind them.

What they come to stands here for quick looking; every step is a record of the chain. The words of
a proposal lie outside the chain, under a salted hash.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, Protocol, get_args

from sqlalchemy import Table, bindparam, desc, or_, select

from storage import communities, schema, votes
from storage.grants import rows as grants
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry
from storage.members import Member, numbers_of
from storage.purse import easing, instalments
from storage.purse.instalments import Every
from storage.purse.policy import WINDOW, Claim, full_quorum, is_fresh, votes_on_money
from storage.records import Record, changed, shape
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

State = Literal[
    "asked",  # it waits for those who second it
    "small",  # it waits for two treasurers
    "window",  # they approved it; it can be objected to
    "vote",
    "challenge",  # it passed; a second vote can be called
    "second",  # the second vote, which is final
    "stuck",  # passed, not carried out
    "round",  # carried out, and what is reserved is shared out at the end of its round of grants
    "running",  # in instalments, of which the next is due at its time
    "short",  # an instalment could not be paid; it is tried again
    "paid",
    "failed",
    "withdrawn",
    "lapsed",
    "stopped",  # its instalments ended by a decision
]
Way = Literal["", "small", "vote", "eased", "wait", "unless"]
Kind = Literal[
    "spend",
    "mint",
    "burn",
    "appoint",
    "dismiss",
    "grants",
    "limit",
    "policy",
    "fund",
    "move",
    "close",
    "budget",
    "stop",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
CAPPED = ("small", "eased", "unless")
"""The ways of spends that were decided without the full vote."""
RESERVING: tuple[Kind, ...] = ("spend", "burn", "grants", "move", "close")
SPENDING: tuple[Kind, ...] = ("spend", "grants")
ABOUT_TREASURERS: tuple[Kind, ...] = ("appoint", "dismiss")
OF_TERMS: tuple[Kind, ...] = ("limit", "policy")
"""What changes a limit of the currency, or how the purse is spent."""
WITHOUT_AMOUNT: tuple[Kind, ...] = (*ABOUT_TREASURERS, *OF_TERMS, "fund", "stop")
Act = Literal["second", "approve", "object", "challenge", "pause"]

UNDECIDED = ("asked", "small", "window", "vote", "challenge", "second")
GOING_ON = ("running", "short")
"""Decided, and paid in instalments."""
OPEN = (*UNDECIDED, "stuck", "round", *GOING_ON)
ASKED = (*OPEN, "paid", "stopped")
"""What counts towards how large all that is asked of the purse is."""
FIRST, FINAL = "purse", "purse again"
VOTES = frozenset({FIRST, FINAL})
"""The kinds of votes about the purse: the first, and the second, which is final."""
LACKED = ("no quorum", "nobody")


@dataclass(frozen=True, slots=True)
class Proposal(Record):
    """What was proposed about the purse, under a number of the community.

    Of a spend `receiver` gets `amount` units of `asset`; to mint or burn there is no receiver (0),
    nor for a round of grants, which is held by its `terms`; and who is to be treasurer, or no more,
    is the receiver of no amount. It opens, and reserves,
    once `needs` others second it. `way` says how it is decided, `large` that it takes 7 days and
    two thirds. `until` is when the step it is at ends, 0 where a vote does. `roll` is how many
    could object to a small spend or to what only waits. `passed_at` is when its decision was final;
    `paid` is the entry that carried it out, `pending` what holds its money. `terms` is what it
    changes of a limit or of the policy, as JSON, or how a round is held; `policy` is the record of
    that by which it is judged, 0 where nothing was settled.

    What it takes is taken from `fund`, 0 being what is in no fund. `target` is the fund that is
    given something or a budget, or the proposal that is stopped. A spend in `parts`, one `every`
    week or month, counts those that are paid; the parts are due by the `anchor`, when the part with
    the number `anchored` was paid (`storage.purse.instalments`).
    """

    TABLE: ClassVar[Table] = schema.proposals

    number: int
    kind: Kind
    proposed_by: int
    platform: str
    account: str
    room: str
    asset: int
    amount: int
    receiver: int
    purpose: str
    terms: str
    salt: bytes | None
    proposed_at: int
    entry: int
    needs: int
    until: int
    state: State = "asked"
    way: Way = ""
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
    fund: int = 0
    target: int = 0
    parts: int = 1
    every: Every = ""
    parts_paid: int = 0
    anchor: int | None = None
    anchored: int = 0

    @property
    def cause(self) -> str:
        """By which the entries of it are told."""
        return f"proposal/{self.number}"


class Weighed(Protocol):
    """What of a proposal counts in the thresholds, kept or as its records tell it."""

    @property
    def kind(self) -> str: ...
    @property
    def amount(self) -> int: ...
    @property
    def target(self) -> int: ...
    @property
    def parts(self) -> int: ...
    @property
    def every(self) -> str: ...
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


@dataclass(frozen=True, slots=True)
class ProposalAct(Record):
    """That `member` seconded, approved or objected to a proposal, by the record `entry`.

    `rank` of an approval: 1 as a treasurer, 2 as the only moderator while nobody was chosen.
    """

    TABLE: ClassVar[Table] = schema.proposal_acts

    proposal: int
    act: Act
    member: int
    entry: int
    rank: int = 0


_p, _a, _v = schema.proposals, schema.proposal_acts, schema.votes
_COLUMNS = [_p.c[name] for name in shape(Proposal).columns]
_PROPOSALS = select(*_COLUMNS).where(_p.c.community_id == bindparam("community_id"))
# Ordered here they would be looked for in the order of their numbers, through all there are.
_OPEN = _PROPOSALS.where(_p.c.state.in_(OPEN))
_LATELY = _PROPOSALS.where(_p.c.ended_at > bindparam("since"))
_OF_SECOND = _PROPOSALS.where(_p.c.second_vote == bindparam("vote"))
_PASSED = (
    select(_p.c.number)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.state.in_(("paid", "round", "stuck", "lapsed", "withdrawn", "stopped", *GOING_ON)),
        _p.c.kind.in_(SPENDING),
        _p.c.passed_at.is_not(None),
    )
    .limit(1)
)
_PAID_TO = (
    select(_p.c.number)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.paid.is_not(None),
        _p.c.receiver.in_(bindparam("numbers", expanding=True)),
    )
    .limit(1)
)
_PAID_BETWEEN = (
    _PROPOSALS.where(
        _p.c.state == "paid",
        _p.c.kind == "spend",
        _p.c.parts == 1,
        _p.c.asset == bindparam("asset"),
        or_(bindparam("fund") == 0, _p.c.fund == bindparam("fund")),
        _p.c.ended_at >= bindparam("since"),
        _p.c.ended_at < bindparam("until"),
    )
    .order_by(desc(_p.c.amount), _p.c.number)
    .limit(bindparam("most"))
)
_WITH_WORDS = _PROPOSALS.where(_p.c.purpose != "").order_by(_p.c.number)
_ACTS = (
    select(*(_a.c[name] for name in shape(ProposalAct).columns))
    .where(_a.c.community_id == bindparam("community_id"), _a.c.proposal == bindparam("proposal"))
    .order_by(_a.c.entry)
)
_SECONDS = (
    select(*(_a.c[name] for name in shape(ProposalAct).columns))
    .where(_a.c.community_id == bindparam("community_id"), _a.c.act == "second")
    .order_by(_a.c.proposal, _a.c.entry)
)
_ENDED = (
    select(*(_v.c[name] for name in shape(Vote).columns))
    .where(
        _v.c.community_id == bindparam("community_id"),
        _v.c.kind.in_(sorted(VOTES)),
        _v.c.state == "closed",
    )
    .order_by(_v.c.ending)
)


# -- reading ---------------------------------------------------------------------------------------


def current(books: Books, now: int) -> list[Proposal]:
    """What is open, and what ended in the last 30 days."""
    there = books.select(Proposal, _OPEN) + books.select(Proposal, _LATELY, since=now - WINDOW)
    return sorted(there, key=lambda each: each.number)


def of_vote(books: Books, vote: Vote) -> Proposal:
    """The proposal that a vote is about."""
    if vote.kind == FIRST:
        return books.need(Proposal, vote.number)
    return books.select(Proposal, _OF_SECOND, vote=vote.number)[0]


def vote_of(books: Books, proposal: Proposal) -> Vote:
    """The first vote about a proposal. Raises LookupError where there was none."""
    return books.need(Vote, proposal.number)


def acts_of(books: Books, proposal: int, act: Act) -> list[ProposalAct]:
    """Who did something about a proposal, the first of them first."""
    found = books.select(ProposalAct, _ACTS, proposal=proposal)
    return [each for each in found if each.act == act]


def people_of(books: Books, acts: Iterable[ProposalAct]) -> list[int]:
    """Who they are as persons: linked accounts are one."""
    return list(dict.fromkeys(person_of(books, each.member) for each in acts))


def approvals(books: Books, proposal: int) -> dict[int, int]:
    """Who approved a small spend, as persons, each with the rank of the approval."""
    found: dict[int, int] = {}
    for each in acts_of(books, proposal, "approve"):
        person = person_of(books, each.member)
        found[person] = max(each.rank, found.get(person, 0))
    return found


def has_passed(books: Books) -> bool:
    """Whether the purse was ever spent by decision."""
    return bool(books.rows(_PASSED, (Proposal,)))


def was_paid(books: Books, receiver: int) -> bool:
    """Whether the purse ever paid somebody."""
    return bool(books.rows(_PAID_TO, (Proposal,), numbers=numbers_of(books, receiver)))


def paid_between(
    books: Books, asset: int, since: int, until: int, most: int, fund: int = 0
) -> list[Proposal]:
    """The largest that were paid at once in a time, of one fund or of all."""
    given = {"asset": asset, "since": since, "until": until, "most": most, "fund": fund}
    return books.select(Proposal, _PAID_BETWEEN, **given)


def with_words(books: Books) -> list[Proposal]:
    """Every proposal that says what it is for."""
    return books.select(Proposal, _WITH_WORDS)


def weighed(proposal: Weighed) -> int:
    """How much of the purse a proposal takes, of what goes on for longer than 12 months of it.

    What leaves nothing for others to decide on weighs nothing: what was in no purse before, and
    what comes back out of a fund.
    """
    match proposal.kind:
        case "spend":
            return instalments.counted(proposal.amount, proposal.parts, proposal.every)
        case "burn" | "grants":
            return proposal.amount
        case "move":
            return proposal.amount if proposal.target else 0
        case "budget":
            return instalments.MONTHS * proposal.amount
    return 0


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


def claims(books: Books, asset: int, now: int, but: int = 0) -> list[Claim]:
    """What was asked of the purse lately and is open or paid, all but one; what waits for those who
    second it is asked as well.

    Of a round of grants that is over, what was paid to each counts and not its budget.
    """
    counted = [
        each
        for each in current(books, now)
        if each.number != but and each.asset == asset and weighed(each) and each.state in ASKED
    ]
    over = {each.number: each for each in counted if (each.kind, each.state) == ("grants", "paid")}
    granted = [
        Claim(
            person_of(books, each.member),
            each.amount,
            each.at,
            capped=False,
        )
        for each in grants.paid_since(books, now - WINDOW)
        if each.proposal in over
    ]
    open_or_paid = [
        claim_of(each, person_of(books, each.receiver))
        for each in counted
        if each.number not in over
    ]
    return open_or_paid + granted


def claim_of(proposal: Proposal, receiver: int) -> Claim:
    """What a proposal asks of the purse."""
    return Claim(
        party(proposal, receiver),
        weighed(proposal),
        decided_at(proposal),
        proposal.way in CAPPED,
    )


def roll(books: Books, kind: Kind, receiver: int, now: int) -> list[Member]:
    """Who votes about the purse now: whoever is paid by it is not among them."""
    there = votes.established(books, now)
    first = _first(books)
    paid = person_of(books, receiver) if kind == "spend" else 0
    return [each for each in there if each.number != paid and votes_on_money(each, first, now)]


def fresh(books: Books, members: Sequence[Member], now: int) -> int:
    """How many of a roll are new."""
    return sum(is_fresh(each, _first(books), now) for each in members)


def _first(books: Books) -> int | None:
    return communities.head(books).first_entry_at


def eased_by(books: Books) -> int:
    """By how many steps the quorum of the next small spend is eased."""
    seconds: dict[int, list[int]] = {}
    for act in books.select(ProposalAct, _SECONDS):
        seconds.setdefault(act.proposal, []).append(act.member)
    ended = []
    for vote in books.select(Vote, _ENDED):
        proposal = of_vote(books, vote)
        people = (proposal.proposed_by, *seconds.get(proposal.number, ()))
        ended.append(
            easing.Ended(
                vote.outcome in LACKED,
                vote.cast >= full_quorum(vote.roll or 0),
                frozenset(person_of(books, each) for each in people),
            )
        )
    return easing.steps(ended)


# -- records ---------------------------------------------------------------------------------------


def words_hash(proposal: Proposal) -> str | None:
    """The hash of a proposal's words; None where they were changed, so that nothing binds them."""
    if proposal.salt is None:
        return None
    return memo_hash(proposal.salt, proposal.purpose).hex()


def proposed(proposal: Proposal, established: int) -> Entry:
    """The record that something is proposed, where so many members are established."""
    detail: Detail = {
        "proposal": proposal.number,
        "about": proposal.kind,
        "way": proposal.way,
        "asset": proposal.asset,
        "amount": proposal.amount,
        "receiver": proposal.receiver,
        "words": words_hash(proposal),
        "needs": proposal.needs,
        "established": established,
        "until": proposal.until,
    }
    # Where there is nothing to say of them, records are as they were before there was.
    more: Detail = {
        "terms": proposal.terms,
        "policy": proposal.policy,
        "fund": proposal.fund,
        "target": proposal.target,
        "payments": proposal.parts if proposal.every else 0,
        "every": proposal.every,
    }
    detail = {**detail, **{name: value for name, value in more.items() if value}}
    return Entry("propose", cause=f"member/{proposal.proposed_by}", detail=detail)


def acted(proposal: Proposal, act: Act, member: int, rank: int = 0) -> Entry:
    """The record that a member seconds, approves or objects."""
    detail: Detail = {"proposal": proposal.number, "member": member}
    if act == "approve":
        detail = {**detail, "treasurer": rank}
    return Entry(act, cause=f"member/{member}", detail=detail)


def stepped(proposal: Proposal, cause: str = "rule/purse") -> Entry:
    """The record of the step at which a proposal is now."""
    detail: Detail = {
        "proposal": proposal.number,
        "state": proposal.state,
        "way": proposal.way,
        "large": proposal.large,
        "roll": proposal.roll,
        "until": proposal.until,
        "reason": proposal.reason,
    }
    return Entry("step", cause=cause, detail=detail)


def postponed(proposal: Proposal, cause: str = "rule/absence") -> Entry:
    """The record that a step lasts longer: nobody could be heard for a while, or a treasurer put it
    off."""
    detail: Detail = {"proposal": proposal.number, "until": proposal.until}
    return Entry("extend", cause=cause, detail=detail)


def ended(proposal: Proposal, state: State, now: int, reason: str = "") -> Proposal:
    """A proposal that nothing more comes of."""
    return changed(proposal, state=state, until=0, reason=reason, ended_at=now)
