"""What becomes of a proposal, step by step: each step with its record, and what it plans.

Whoever calls it has judged who may; here stands what follows. docs/rules.md, "The purse".
"""

from __future__ import annotations

from dataclasses import dataclass

from commands.decisions.opening import Asking, open_vote
from commands.decisions.words import written
from commands.treasury import spoken
from commands.treasury.plan import Plan, plan
from commands.values.reply import Message
from storage import communities, jobs, votes
from storage.counting.outcome import CANCELLED
from storage.counting.terms import Terms
from storage.ledger.accounts import member_account, treasury
from storage.ledger.assets import Asset
from storage.ledger.movements import Booked, Movement, Post, Reserve, Unbookable, Void
from storage.ledger.posting import post
from storage.members import Member
from storage.purse import policy, proposals
from storage.purse.proposals import FINAL, FIRST, Act, Proposal, ProposalAct
from storage.records import changed
from storage.roles import person_of
from storage.rooms import RoomKey
from storage.unit_of_work import Books
from storage.votes import Vote


@dataclass(frozen=True, slots=True)
class Wanted:
    """A spend that somebody wishes for, with what it takes to open."""

    proposed_by: int
    place: RoomKey
    asset: int
    amount: int
    receiver: int
    purpose: str
    established: int
    needs: int

    def proposal(self, now: int, number: int = 0) -> Proposal:
        """The proposal it makes."""
        return Proposal(
            number,
            FIRST,
            self.proposed_by,
            *self.place,
            self.asset,
            self.amount,
            self.receiver,
            self.purpose,
            None,
            now,
            0,
            self.needs,
            now + policy.SECONDING,
        )


def propose(books: Books, wanted: Wanted, now: int) -> Proposal:
    """Propose it; where nobody has to second it, it opens at once."""
    proposal = wanted.proposal(now, communities.give(books, "matters"))
    entry = communities.head(books).entries + 1
    proposal = changed(proposal, salt=books.salt(books.community, entry), entry=entry)
    post(books, [proposals.proposed(proposal, wanted.established)], now)
    if not proposal.needs:
        return open_(books, proposal, now)
    return keep(books, proposal)


def act(books: Books, number: int, what: Act, member: int, now: int, **said: bool) -> Proposal:
    """Write down that a member did something about a proposal."""
    proposal = books.need(Proposal, number)
    post(books, [proposals.acted(proposal, what, member, **said)], now)
    books.save(ProposalAct(number, what, member, communities.head(books).entries))
    return proposal


def reservation(proposal: Proposal) -> Reserve:
    """What a proposal keeps in the purse while it is open."""
    purse = treasury(proposal.asset)
    return Reserve(
        proposal.cause, proposal.kind, purse, purse, proposal.amount, cause=proposal.cause
    )


def open_(books: Books, proposal: Proposal, now: int) -> Proposal:
    """It opens: its amount is reserved, and it goes to the treasurers or to the vote."""
    pending = _booked(books, reservation(proposal), now)
    proposal = changed(proposal, pending=pending, opened_at=now)
    found = plan(books, proposal, now)
    if not found.small:
        return to_vote(books, proposal, now, found)
    until = now + policy.APPROVING
    return _step(
        books, changed(proposal, state="small", way="small", roll=len(found.roll), until=until), now
    )


def approve_done(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Enough have approved it: it can be objected to for a day."""
    return _step(books, changed(proposal, state="window", until=now + policy.CHALLENGE), now)


def to_vote(books: Books, proposal: Proposal, now: int, found: Plan | None = None) -> Proposal:
    """It is put to the vote, under its own number."""
    found = found or plan(books, proposal, now)
    if not found.roll:
        return fail(books, proposal, now, "nobody")
    way = "eased" if found.eased else "vote"
    after = changed(proposal, state="vote", way=way, large=int(found.large), until=0)
    after = _step(books, after, now)
    _open_vote(books, after, FIRST, found.terms, found.span, found, now)
    return after


def to_second_vote(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Enough have objected: it is voted on a second time, which is final."""
    after = _step(books, changed(proposal, state="second", until=0), now)
    people = proposals.roll(books, after.receiver, now)
    fresh = proposals.fresh(books, people, now)
    steps = proposals.eased_by(books) if after.way == "eased" else 0
    terms, span = policy.terms(len(people), fresh, large=bool(after.large), steps=steps)
    roll = tuple(each.number for each in people)
    found = Plan(False, steps, bool(after.large), terms, span, roll, fresh)
    vote = _open_vote(books, after, FINAL, terms, span, found, now)
    return keep(books, changed(after, second_vote=vote.number))


def _open_vote(
    books: Books, proposal: Proposal, kind: str, terms: Terms, span: int, found: Plan, now: int
) -> Vote:
    decimals = books.need(Asset, proposal.asset).decimals
    notes = spoken.beside(books, proposal, found, now)
    if kind == FINAL:
        notes = [Message("proposal-final"), *notes]
    asking = Asking(
        kind,
        proposal.proposed_by,
        place_key(proposal),
        written(spoken.question(proposal, decimals, again=kind == FINAL), notes),
        (),
        terms,
        span,
        found.roll,
        proposal.number if kind == FIRST else None,
    )
    return open_vote(books, asking, now)


def place_key(proposal: Proposal) -> RoomKey:
    """The room it was proposed in."""
    return (proposal.platform, proposal.account, proposal.room)


def to_challenge(books: Books, proposal: Proposal, now: int) -> Proposal:
    """It passed: a second vote can be called for a day."""
    return _step(books, changed(proposal, state="challenge", until=now + policy.CHALLENGE), now)


def fail(books: Books, proposal: Proposal, now: int, reason: str) -> Proposal:
    """It did not pass; its money is free again."""
    return _end(books, proposals.ended(proposal, "failed", now, reason), now, "rule/purse")


def lapse(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Its time is over: too few seconded it, or it could not be carried out for too long."""
    return _end(books, proposals.ended(proposal, "lapsed", now), now, "rule/purse")


def withdraw(books: Books, proposal: Proposal, member: int, now: int) -> Proposal:
    """Its proposer takes it back; a vote nobody has voted in ends with it."""
    cause = f"member/{member}"
    if proposal.state == "vote":
        vote = books.need(Vote, proposal.number)
        post(books, [votes.ended(vote, CANCELLED, cause)], now)
        ending = communities.head(books).entries
        over = changed(vote, state="cancelled", outcome=CANCELLED, ended_at=now, ending=ending)
        books.save(over)
    return _end(books, proposals.ended(proposal, "withdrawn", now), now, cause)


def _end(books: Books, proposal: Proposal, now: int, cause: str) -> Proposal:
    movements: list[Movement] = [proposals.stepped(proposal, cause)]
    if proposal.pending is not None:
        movements.append(Void(proposal.pending))
    post(books, movements, now)
    return keep(books, proposal)


def hindrance(books: Books, proposal: Proposal, now: int) -> str:
    """Why it cannot be carried out now; empty where it can."""
    person = books.need(Member, person_of(books, proposal.receiver))
    if person.forgotten_at is not None or not proposals.is_there(books, person.number):
        return "gone"
    return "paused" if communities.head(books).paused(now) else ""


def carry_out(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Pay it, once; or keep it reserved and say why it cannot be."""
    reason = hindrance(books, proposal, now)
    if reason:
        if proposal.state == "stuck":
            return proposal
        until = now + policy.RETRYING
        stuck = changed(proposal, state="stuck", reason=reason, until=until, passed_at=now)
        return _step(books, stuck, now)
    to = member_account(proposal.asset, person_of(books, proposal.receiver))
    pending = proposal.pending or 0
    paid = _booked(books, Post(pending, memo=proposal.purpose or None, to=to), now)
    passed_at = now if proposal.passed_at is None else proposal.passed_at
    after = changed(proposals.ended(proposal, "paid", now), paid=paid, passed_at=passed_at)
    return keep(books, after)


def _booked(books: Books, movement: Movement, now: int) -> int:
    match post(books, [movement], now):
        case [Booked(number)]:
            return number
        case refused:
            raise Unbookable(f"{movement} was foreseen and is refused: {refused}")


def _step(books: Books, proposal: Proposal, now: int) -> Proposal:
    post(books, [proposals.stepped(proposal)], now)
    return keep(books, proposal)


def keep(books: Books, proposal: Proposal) -> Proposal:
    books.save(proposal)
    if proposal.until:
        jobs.plan(books, proposal.until, "proposal", str(proposal.number))
    return proposal
