"""What becomes of a proposal, step by step: each step with its record, and what it plans.

Whoever calls it has judged who may; here stands what follows. docs/rules.md, "The purse".
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from commands.decisions.opening import Asking, open_vote
from commands.decisions.words import written
from commands.treasury import carrying, debts_gone, fund_acts, parts, spoken
from commands.treasury.plan import Plan, plan, treasurers
from commands.treasury.steps import AFTER_STOP, keep, reservation
from commands.treasury.steps import booked as _booked
from commands.treasury.steps import step as _step
from commands.values.reply import Message, Value
from storage import communities, jobs, roles, votes
from storage.counting.outcome import CANCELLED
from storage.counting.terms import Terms
from storage.grants.opening import begin
from storage.ledger.accounts import issuer, member_account, treasury
from storage.ledger.assets import Asset
from storage.ledger.movements import (
    Booked,
    Entry,
    Leg,
    Movement,
    Post,
    Void,
)
from storage.ledger.posting import post, would
from storage.presence import missing
from storage.purse import electorate, kinds, policies, policy, proposals, share_proposals
from storage.purse.instalments import Every
from storage.purse.kinds import FINAL, FIRST, Act, Kind, Way, booked_as
from storage.purse.proposals import Proposal, ProposalAct
from storage.records import changed
from storage.roles import Role, RoleName, person_of
from storage.rooms import RoomKey
from storage.unit_of_work import Books
from storage.votes import Vote

TREASURER: RoleName = "treasurer"
FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Draw:
    """Of which fund something is taken, for which fund or proposal, and in how many parts."""

    fund: int = 0
    target: int = 0
    parts: int = 1
    every: Every = ""


NO_DRAW = Draw()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wishes for, with what it takes to open."""

    kind: Kind
    proposed_by: int
    place: RoomKey
    asset: int
    amount: int
    receiver: int
    purpose: str
    established: int
    needs: int
    terms: str = ""
    nobody_approves: bool = False
    """Whoever could approve it is whoever proposes it."""
    draw: Draw = NO_DRAW
    payee: str = ""

    def proposal(self, now: int, number: int = 0) -> Proposal:
        """The proposal it makes."""
        return Proposal(
            number,
            self.kind,
            self.proposed_by,
            *self.place,
            self.asset,
            self.amount,
            self.receiver,
            self.purpose,
            self.terms,
            None,
            now,
            0,
            self.needs,
            now + policy.SECONDING,
            fund=self.draw.fund,
            target=self.draw.target,
            parts=self.draw.parts,
            every=self.draw.every,
            payee=self.payee,
        )


def propose(books: Books, wanted: Wanted, now: int) -> Proposal:
    """Propose it; where nobody has to second it, it opens at once."""
    proposal = _numbered(books, wanted, now)
    if not proposal.needs:
        return open_(books, proposal, now, small=not wanted.nobody_approves)
    return keep(books, proposal)


def _numbered(books: Books, wanted: Wanted, now: int, *, way: Way = "") -> Proposal:
    proposal = wanted.proposal(now, communities.give(books, "matters"))
    proposal = changed(proposal, way=way, policy=in_force(books))
    entry = communities.head(books).entries + 1
    proposal = changed(proposal, salt=books.salt(books.community, entry), entry=entry)
    post(books, [proposals.proposed(proposal, wanted.established)], now)
    return proposal


def change(books: Books, wanted: Wanted, number: int, member: int, now: int) -> Proposal:
    """Its proposer changes it: it begins anew under its number, with what it keeps."""
    before, entry = books.need(Proposal, number), communities.head(books).entries + 1
    after = changed(
        wanted.proposal(before.proposed_at, number),
        entry=before.entry,
        until=now + policy.SECONDING,
        salt=books.salt(books.community, entry),
        policy=in_force(books),
        changed=entry,
    )
    movements: list[Movement] = [proposals.amended(after, wanted.established, member)]
    if before.pending is not None:
        movements.append(Void(before.pending))
    post(books, movements, now)
    proposals.void_acts(books, number)
    if not after.needs:
        return open_(books, after, now, small=not wanted.nobody_approves)
    return keep(books, after)


def in_force(books: Books) -> int:
    """The record of the policy by which is judged what is proposed now; 0 where it is the default.

    It is the default too where all treasurers have left.
    """
    if roles.was_filled(books, TREASURER) and not treasurers(books):
        return 0
    return policies.last(books)[0]


def act(books: Books, number: int, what: Act, member: int, now: int, rank: int = 0) -> Proposal:
    """Write down that a member did something about a proposal."""
    proposal = books.need(Proposal, number)
    post(books, [proposals.acted(proposal, what, member, rank)], now)
    books.save(ProposalAct(number, what, member, communities.head(books).entries, rank))
    return proposal


def open_(books: Books, proposal: Proposal, now: int, *, small: bool = True) -> Proposal:
    """It opens: its amount is reserved, and it goes to the treasurers or to the vote."""
    proposal = changed(proposal, opened_at=now)
    if proposal.kind in kinds.RESERVING:
        pending = _booked(books, reservation(proposal), now)
        proposal = changed(proposal, pending=pending)
    found = plan(books, proposal, now)
    proposal = changed(proposal, roll=len(found.roll)) if found.small else proposal
    if found.unless:
        until = now + policy.WAITING
        return _step(books, changed(proposal, state="window", way="unless", until=until), now)
    if not found.small or not small:
        return to_vote(books, changed(proposal, roll=0), now, found)
    until = now + found.settled.small_days * policy.DAY
    return _step(books, changed(proposal, state="small", way="small", until=until), now)


def wait(books: Books, wanted: Wanted, now: int) -> Proposal:
    """A moderator's change of treasurers, which takes effect after a while unless enough object."""
    proposal = _numbered(books, wanted, now, way="wait")
    people = electorate.roll(books, proposal.kind, proposal.receiver, now)
    until = now + policy.WAITING
    waits = changed(proposal, opened_at=now, state="window", roll=len(people), until=until)
    return _step(books, waits, now)


def may_wait(books: Books, proposal: Proposal) -> bool:
    """Whether a moderator's change takes effect by itself still, unless enough object.

    The first spend that is decided seals who is treasurer and how the purse is spent; a limit can
    be sealed by itself, and who sees what never is.
    """
    if proposal.kind == "setting":
        return True
    if proposal.kind == "limit":
        asset = books.need(Asset, proposal.asset)
        return not asset.is_sealed(json.loads(proposal.terms)["field"])
    if share_proposals.gives_share(books, proposal.kind, proposal.terms):
        return False
    return not proposals.has_passed(books)


def approve_done(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Enough have approved it: it can be objected to for a day, or as long as was settled."""
    until = now + challenge(books, proposal)
    return _step(books, changed(proposal, state="window", until=until), now)


def challenge(books: Books, proposal: Proposal) -> int:
    """How long what is decided about a proposal can be objected to."""
    return policies.of(books, proposal.policy).challenge_hours * policy.HOUR


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
    people = electorate.roll(books, after.kind, after.receiver, now, after.fund, after.terms)
    fresh = electorate.fresh(books, people, now)
    steps = electorate.eased_by(books) if after.way == "eased" else 0
    large, settled = bool(after.large), policies.of(books, after.policy)
    asked, span = policy.terms(len(people), fresh, large=large, steps=steps, settled=settled)
    roll = tuple(each.number for each in people)
    found = Plan(False, steps, large, asked, span, roll, fresh)
    vote = _open_vote(books, after, FINAL, asked, span, found, now)
    return keep(books, changed(after, second_vote=vote.number))


def _open_vote(
    books: Books, proposal: Proposal, kind: str, terms: Terms, span: int, found: Plan, now: int
) -> Vote:
    notes, asked = spoken.beside(books, proposal, found, now), spoken.asked(books, proposal)
    if kind == FINAL:
        notes = [Message("proposal-final"), *notes]
        again: dict[str, Value] = {"number": str(proposal.number), "question": asked}
        asked = Message("question-again", again)
    asking = Asking(
        kind,
        proposal.proposed_by,
        place_key(proposal),
        written(asked, notes),
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
    until = now + challenge(books, proposal)
    return _step(books, changed(proposal, state="challenge", until=until), now)


def fail(books: Books, proposal: Proposal, now: int, reason: str) -> Proposal:
    """It did not pass; its money is free again."""
    return _end(books, proposals.ended(proposal, "failed", now, reason), now, "rule/purse")


def lapse(books: Books, proposal: Proposal, now: int, reason: str = "") -> Proposal:
    """It is over: too few seconded it, it could not be carried out for too long, or never can."""
    return _end(books, proposals.ended(proposal, "lapsed", now, reason), now, "rule/purse")


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


def overdue(books: Books, proposal: Proposal, now: int) -> Proposal:
    """No holder has paid it in time: it is shown as late, and may still be paid."""
    return _step(books, changed(proposal, state="late", until=now + policy.LATE), now)


def pause(books: Books, proposal: Proposal, member: int, now: int) -> Proposal:
    """A treasurer puts off what would be done next, so that everybody has time to object."""
    after = changed(proposal, until=proposal.until + policy.PAUSE)
    post(books, [proposals.postponed(after, f"member/{member}")], now)
    books.save(ProposalAct(proposal.number, "pause", member, communities.head(books).entries))
    return keep(books, after)


def hindrance(books: Books, proposal: Proposal, now: int) -> str:
    """Why it cannot be carried out now; empty where it can."""
    if proposal.kind == "writeoff":
        held_up = is_held_up(books, proposal, now)
        return debts_gone.hindrance(books, proposal, now) or ("paused" if held_up else "")
    if proposal.receiver and proposal.kind != "dismiss":
        why = missing(books, person_of(books, proposal.receiver))
        if why:
            return why
    if proposal.kind in fund_acts.KINDS:
        of_fund = fund_acts.hindrance(books, proposal)
        if of_fund:
            return of_fund
    if is_held_up(books, proposal, now):
        return "paused"
    if proposal.kind in kinds.ABOUT_ROLES:
        person, role = person_of(books, proposal.receiver), role_of(proposal)
        held = role in roles.held_by(books, person)
        if held and (proposal.kind, role) == ("dismiss", TREASURER) and _lacks_then(books):
            return "few"
        return "already" if held == (proposal.kind == "appoint") else ""
    if proposal.kind == "mint":
        [outcome] = would(books, [minting(proposal)], now)
        return "" if isinstance(outcome, Booked) else "cap"
    if proposal.kind in kinds.OF_TERMS:
        return carrying.hindrance(books, proposal)
    return ""


def is_held_up(books: Books, proposal: Proposal, now: int) -> bool:
    """Whether it cannot be carried out as long as a moderator has stopped all payments."""
    moves = proposal.amount or fund_acts.gives_back(books, proposal)
    return bool(moves) and communities.head(books).paused(now)


def keep_on(books: Books, proposal: Proposal, now: int) -> Proposal:
    """What was decided and could not be done for a stop of all payments is kept until after it."""
    until = (communities.head(books).paused_until or now) + policy.AFTER_STOP
    after = changed(proposal, until=until)
    post(books, [proposals.postponed(after, proposals.BY_STOP)], now)
    return keep(books, after)


def role_of(proposal: Proposal) -> RoleName:
    """Which role a proposal gives or takes."""
    return next((each for each in roles.DECIDED if each == proposal.terms), TREASURER)


def _lacks_then(books: Books) -> bool:
    """Whether too few treasurers are left, for what was settled, once there is one less."""
    return policies.lacks(policies.last(books)[1], len(treasurers(books)) - 1)


def minting(proposal: Proposal) -> Entry:
    """The entry by which the purse is given newly made units."""
    asset, amount = proposal.asset, proposal.amount
    legs = (Leg(issuer(asset), -amount), Leg(treasury(asset), amount))
    return Entry("mint", legs, cause=proposal.cause)


def carry_out(books: Books, proposal: Proposal, now: int) -> Proposal:
    """Carry it out, once; or keep it reserved and say why it cannot be."""
    reason = hindrance(books, proposal, now)
    if reason in (FORGOTTEN, fund_acts.OVERTAKEN, *debts_gone.NEEDLESS):
        return lapse(books, proposal, now, reason)
    if reason == "paused":
        # Tried again once payments go on, as the close of a round is.
        goes_on = communities.head(books).paused_until or now
        jobs.plan(books, goes_on, AFTER_STOP, str(proposal.number))
    if proposal.parts_paid:
        return parts.pay(books, proposal, reason, _payment(books, proposal), now)
    if reason:
        if proposal.state == "stuck":
            return proposal
        until = now + policy.RETRYING
        stuck = changed(proposal, state="stuck", reason=reason, until=until, passed_at=now)
        return _step(books, stuck, now)
    passed_at = now if proposal.passed_at is None else proposal.passed_at
    if proposal.kind == "grants":
        begin(books, proposal, now)
        return keep(
            books, changed(proposal, state="round", passed_at=passed_at, until=0, reason="")
        )
    if proposal.kind in kinds.OUTSIDE:
        until = now + policy.INSTRUCTED
        told = changed(proposal, state="instructed", until=until, passed_at=passed_at, reason="")
        return _step(books, told, now)
    entry = _done(books, proposal, now)
    if booked_as(proposal.kind) == "spend":
        return parts.paid(books, proposal, entry, now)
    after = changed(proposals.ended(proposal, "paid", now), paid=entry, passed_at=passed_at)
    return keep(books, after)


def _payment(books: Books, proposal: Proposal) -> Post:
    """How what is reserved for a proposal leaves the purse."""
    to = issuer(proposal.asset)
    if booked_as(proposal.kind) == "spend":
        to = member_account(proposal.asset, person_of(books, proposal.receiver))
    return Post(proposal.pending or 0, memo=proposal.purpose or None, to=to)


def _done(books: Books, proposal: Proposal, now: int) -> int:
    """Do what was decided; the entry by which it is done."""
    person = person_of(books, proposal.receiver)
    match proposal.kind:
        case "spend" | "burn" | "expense" | "half":
            return _booked(books, _payment(books, proposal), now)
        case "writeoff":
            return debts_gone.pay(books, proposal, now)
        case "mint":
            return _booked(books, minting(proposal), now)
        case "appoint":
            role = role_of(proposal)
            entry = _booked(books, roles.record(role, person, proposal.cause, held=1), now)
            books.save(Role(role, person, now, proposal.proposed_by, 1))
            return entry
        case "limit" | "policy" | "setting" | "share":
            return carrying.carry_out(books, proposal, now)
    if proposal.kind in fund_acts.KINDS:
        return fund_acts.done(books, proposal, now)
    role = role_of(proposal)
    held = [each for each in roles.holders(books, role) if person_of(books, each.member) == person]
    taken = [
        _booked(books, roles.record(role, each.member, proposal.cause, held=0), now)
        for each in held
    ]
    for each in held:
        books.save(changed(each, held=0))
    return taken[-1] if taken else communities.head(books).entries
