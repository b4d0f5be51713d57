"""Proposals to the purse and what members did about them: the rows, and the records that bind them.

What they come to stands here for quick looking; every step is a record of the chain. The words of
a proposal lie outside the chain, under a salted hash.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Table, bindparam, delete, desc, or_, select

from storage import schema
from storage.grants import rows as grants
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry
from storage.members import numbers_of
from storage.purse import weights
from storage.purse.instalments import Every
from storage.purse.kinds import (
    FIRST,
    OPEN,
    PAYING,
    REPAYING,
    SPENDING,
    VOIDED,
    Act,
    Kind,
    State,
    Way,
)
from storage.purse.policy import WINDOW, Claim
from storage.records import Record, changed, shape
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote


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
    given something or a budget, the proposal that is stopped, or the round of grants of which it is
    a second half. A spend in `parts`, one `every` week or month, counts those that are paid; the
    parts are due by the `anchor`, when the part with the number `anchored` was paid
    (`storage.purse.instalments`). `changed` is the record by which its proposer last changed it, 0
    where that never was.
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
    payee: str = ""
    """Whom money from outside is paid to who is nobody here: then there is no receiver (0)."""
    changed: int = 0

    @property
    def cause(self) -> str:
        """By which the entries of it are told."""
        return f"proposal/{self.number}"


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


_p, _a = schema.proposals, schema.proposal_acts
_COLUMNS = [_p.c[name] for name in shape(Proposal).columns]
_PROPOSALS = select(*_COLUMNS).where(_p.c.community_id == bindparam("community_id"))
# Ordered here they would be looked for in the order of their numbers, through all there are.
_OPEN = _PROPOSALS.where(_p.c.state.in_(OPEN))
_LATELY = _PROPOSALS.where(_p.c.ended_at > bindparam("since"))
_AWAITING_REPORT = _PROPOSALS.where(_p.c.state == "report").order_by(_p.c.number)
_OF_SECOND = _PROPOSALS.where(_p.c.second_vote == bindparam("vote"))
_PASSED = (
    select(_p.c.number)
    .where(
        _p.c.community_id == bindparam("community_id"),
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
        _p.c.kind.in_(PAYING),
        _p.c.parts == 1,
        _p.c.asset == bindparam("asset"),
        or_(bindparam("fund") == 0, _p.c.fund == bindparam("fund")),
        _p.c.ended_at >= bindparam("since"),
        _p.c.ended_at < bindparam("until"),
    )
    .order_by(desc(_p.c.amount), _p.c.number)
    .limit(bindparam("most"))
)
_REPAYMENTS = _PROPOSALS.where(
    _p.c.kind.in_(REPAYING), _p.c.proposed_at > bindparam("since")
).order_by(_p.c.number)
_STOP_PASSED = (
    select(_p.c.number)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.state.in_(("challenge", "second", "stuck")),
        _p.c.kind == "stop",
        _p.c.target == bindparam("target"),
    )
    .order_by(_p.c.number)
    .limit(1)
)
_STOPPED_BY = (
    select(_p.c.number)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.state == "paid",
        _p.c.kind == "stop",
        _p.c.target == bindparam("target"),
    )
    .limit(1)
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


# -- reading ---------------------------------------------------------------------------------------


def current(books: Books, now: int) -> list[Proposal]:
    """What is open, and what ended in the last 30 days."""
    there = books.select(Proposal, _OPEN) + books.select(Proposal, _LATELY, since=now - WINDOW)
    return sorted(there, key=lambda each: each.number)


def awaiting_report(books: Books) -> list[Proposal]:
    """The second halves of grants of which their receivers have not told yet, the oldest first."""
    return books.select(Proposal, _AWAITING_REPORT)


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


def repayments_since(books: Books, since: int) -> list[Proposal]:
    """What people asked to be paid back since a time."""
    return books.select(Proposal, _REPAYMENTS, since=since)


def with_words(books: Books) -> list[Proposal]:
    """Every proposal that says what it is for."""
    return books.select(Proposal, _WITH_WORDS)


def claims(books: Books, asset: int, now: int, but: int = 0) -> list[Claim]:
    """What was asked of the purse lately and is open or paid, all but one."""
    granted = grants.paid_since(books, now - WINDOW)
    return weights.claims(
        current(books, now),
        granted,
        lambda member: person_of(books, member),
        asset=asset,
        but=but,
    )


def stopped_by(books: Books, proposal: int) -> int | None:
    """The number of the proposal that stopped another."""
    rows = books.rows(_STOPPED_BY, (Proposal,), target=proposal)
    return int(rows[0][0]) if rows else None


def stop_passed(books: Books, proposal: int) -> Proposal | None:
    """A vote to stop a proposal that passed, and can still be objected to or waits to be done."""
    rows = books.rows(_STOP_PASSED, (Proposal,), target=proposal)
    return books.need(Proposal, int(rows[0][0])) if rows else None


def every_second(books: Books) -> list[ProposalAct]:
    """Who seconded what, proposal by proposal."""
    return books.select(ProposalAct, _SECONDS)


# -- writing ---------------------------------------------------------------------------------------


def void_acts(books: Books, proposal: int) -> None:
    """Nobody has seconded, approved or objected to a proposal any more."""
    books.flush(ProposalAct)
    gone = [each for act in VOIDED for each in acts_of(books, proposal, act)]
    books.connection.execute(
        delete(_a).where(
            _a.c.community_id == books.community,
            _a.c.proposal == proposal,
            _a.c.act.in_(VOIDED),
        )
    )
    books.erased(ProposalAct, [(proposal, each.act, each.member) for each in gone])


# -- records ---------------------------------------------------------------------------------------


def words_hash(proposal: Proposal) -> str | None:
    """The hash of a proposal's words; None where they were changed, so that nothing binds them."""
    if proposal.salt is None:
        return None
    words = f"{proposal.purpose}\x1f{proposal.payee}" if proposal.payee else proposal.purpose
    return memo_hash(proposal.salt, words).hex()


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


def halved(proposal: Proposal, place: int) -> Entry:
    """The record that the second half of a grant is kept: of which round, and of which place."""
    detail: Detail = {
        "proposal": proposal.number,
        "about": proposal.kind,
        "asset": proposal.asset,
        "amount": proposal.amount,
        "receiver": proposal.receiver,
        "words": words_hash(proposal),
        "until": proposal.until,
        "policy": proposal.policy,
        "fund": proposal.fund,
        "target": proposal.target,
        "place": place,
    }
    return Entry("propose", cause=grants.BY_RULE, detail=detail)


def amended(proposal: Proposal, established: int, member: int) -> Entry:
    """The record that its proposer changed a proposal, which begins anew."""
    detail: Detail = {
        "proposal": proposal.number,
        "amount": proposal.amount,
        "words": words_hash(proposal),
        "needs": proposal.needs,
        "established": established,
        "until": proposal.until,
        "policy": proposal.policy,
    }
    return Entry("change", cause=f"member/{member}", detail=detail)


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


BY_STOP = "rule/pause"
"""The cause of what lasts longer since a moderator has stopped all payments."""


def postponed(proposal: Proposal, cause: str = "rule/absence") -> Entry:
    """The record that a step lasts longer: nobody could be heard for a while, a treasurer put it
    off, or all payments were stopped when its time was over."""
    detail: Detail = {"proposal": proposal.number, "until": proposal.until}
    return Entry("extend", cause=cause, detail=detail)


def ended(proposal: Proposal, state: State, now: int, reason: str = "") -> Proposal:
    """A proposal that nothing more comes of."""
    return changed(proposal, state=state, until=0, reason=reason, ended_at=now)
