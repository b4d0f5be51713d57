"""Second, approve, object to and withdraw what was proposed; see what there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.face import FaceAfter
from commands.decisions.face import face as vote_face
from commands.decisions.found import has_matters
from commands.decisions.words import notes
from commands.engine.places import key_of
from commands.engine.request import Effects, Refusal, Request, Say
from commands.treasury import face, life, spoken
from commands.treasury.fund_acts import OVERTAKEN
from commands.treasury.handles import handles, rank_of
from commands.treasury.plan import treasurers
from commands.treasury.proposing import (
    opened,
    require_fit,
    require_rested,
    require_standing,
)
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int
from commands.values.reply import Message, Reply, Value, say
from storage import roles, votes
from storage.changes import Act
from storage.purse import electorate, kinds, policies, policy, proposals
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

NUMBER = Int("the proposal's number", most=2**31 - 1, question="ask-proposal", marked=True)
_LISTED = 10


def found(request: Request, books: Books, number: int) -> Proposal:
    """The proposal with this number. Raises Refusal where there is none."""
    proposal = books.get(Proposal, number)
    if proposal is None:
        raise Refusal("no-such-proposal", number=str(number), list=request.typed("proposal list"))
    return proposal


def require_step(request: Request, books: Books, proposal: Proposal, *steps: kinds.State) -> None:
    """Refuse what cannot be done about a proposal at the step it is at."""
    over = 0 < proposal.until <= request.now
    if proposal.state in steps and not over:
        return
    at = spoken.step(books, proposal, request.now)
    raise Refusal("proposal-not-now", number=str(proposal.number), now=at)


def _require_other(request: Request, books: Books, proposal: Proposal, *, proposer: bool) -> None:
    """Whom a spend pays has no say in it, and nobody seconds or approves what is their own."""
    me = request.member.number
    theirs = [proposal.receiver, proposal.proposed_by] if proposer else [proposal.receiver]
    if (proposer or proposal.kind in kinds.PAYING) and me in {
        person_of(books, each) for each in theirs
    }:
        words = "proposal-own" if proposer else "proposal-receiver"
        raise Refusal(words, number=str(proposal.number))


def _require_first(request: Request, books: Books, proposal: Proposal, act: kinds.Act) -> list[int]:
    """Who did this so far; refuse who did it already."""
    done = proposals.people_of(books, proposals.acts_of(books, proposal.number, act))
    if request.member.number in done:
        raise Refusal("proposal-already", number=str(proposal.number))
    return done


@dataclass(frozen=True, slots=True)
class ActOn:
    """A member does something about a proposal, and where it is enough, the next step follows."""

    number: int
    act: kinds.Act
    member: int
    next: str = ""
    rank: int = 0

    def apply(self, books: Books, act: Act) -> None:
        proposal = life.act(books, self.number, self.act, self.member, act.now, self.rank)
        match self.next:
            case "open":
                life.open_(books, proposal, act.now)
            case "window":
                life.approve_done(books, proposal, act.now)
            case "vote":
                life.to_vote(books, proposal, act.now)
            case "second":
                life.to_second_vote(books, proposal, act.now)


def _decided(request: Request, done: ActOn) -> Effects:
    """The effects of an act, and what is said of it where the proposal was made."""
    answers = request.waits or not request.pressed
    return Effects(changes=(done,), says=[ActedOn(done, request.place, answers)])


@dataclass(frozen=True, slots=True)
class ActedOn:
    """What is said once a member has done something about a proposal.

    `here` is where they did it. `answers`: they are told that it is noted, unless they read there
    what came of it.
    """

    done: ActOn
    here: Place
    answers: bool

    def says(self, books: Books) -> Sequence[Say]:
        proposal = books.need(Proposal, self.done.number)
        said = face.retold(books, proposal)
        there, news = elsewhere(self.here, proposal), self._news(books, proposal)
        if there is None:
            said += news
        else:
            said += [Say(e.reply, key=e.key, mood="notice", place=there) for e in news]
        if self.answers and (there is not None or not news):
            noted = say(f"proposal-noted-{self.done.act}", number=str(proposal.number))
            said.append(Say(noted, "discreet"))
        return said

    def _news(self, books: Books, proposal: Proposal) -> list[Say]:
        """What is new to read of a proposal that is at its next step."""
        match self.done.next:
            case "open" | "vote" if proposal.state != "small":
                return opened(books, proposal)
            case "window":
                return [Say(face.face(books, proposal), key=face.key_of(proposal, "/window"))]
            case "second":
                vote = books.need(Vote, proposal.second_vote or 0)
                return [Say(vote_face(vote), key=f"vote/{vote.number}")]
        return []


def elsewhere(here: Place, proposal: Proposal) -> Place | None:
    """The room a proposal was made in; None where that is here."""
    place = Place(*life.place_key(proposal))
    return None if key_of(place) == key_of(here) else place


@command("proposal", "second", examples=("proposal second 1",), usable=has_matters)
def second(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Second a proposal, so that it opens."""
    proposal = found(request, books, number)
    require_step(request, books, proposal, "asked")
    require_standing(request, books)
    _require_other(request, books, proposal, proposer=True)
    done = _require_first(request, books, proposal, "second")
    require_rested(request, books)
    opens = len(done) + 1 >= proposal.needs
    if opens:
        require_fit(request, books, proposal)
    me = request.member.number
    return _decided(request, ActOn(number, "second", me, "open" if opens else ""))


@command("proposal", "approve", examples=("proposal approve 1",), usable=has_matters)
def approve(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Approve a small spend, as a treasurer.

    It takes two treasurers, neither of whom proposed it or is paid by it; where there is one alone,
    that one and any member who belongs here.
    """
    proposal = found(request, books, number)
    require_step(request, books, proposal, "small")
    require_standing(request, books)
    _require_other(request, books, proposal, proposer=True)
    _require_first(request, books, proposal, "approve")
    me, chosen = request.member.number, treasurers(books)
    approved, rank = proposals.approvals(books, number), rank_of(request, books)
    was_chosen = roles.was_filled(books, "treasurer")
    if not rank and not was_chosen and policy.ONLY not in approved.values():
        raise Refusal("proposal-moderators-first", home=request.community.name)
    if not rank and was_chosen and len(chosen) != 1:
        raise Refusal("for-treasurers", home=request.community.name)
    since = chosen.get(me)
    if since is not None and request.now < since + policy.TREASURER_AFTER:
        until = request.time(since + policy.TREASURER_AFTER)
        raise Refusal("proposal-new-treasurer", until=until)
    needed = policies.of(books, proposal.policy).approvals
    enough = policy.is_approved(
        {**approved, me: rank}, set(chosen), was_chosen=was_chosen, needed=needed
    )
    return _decided(request, ActOn(number, "approve", me, "window" if enough else "", rank))


@command(
    "proposal",
    "object",
    examples=("proposal object 1",),
    usable=has_matters,
)
def object_(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Object to a spend before it is paid.

    Where enough do, a small spend is put to the vote, and what passed a vote is voted on once more.
    """
    proposal = found(request, books, number)
    require_step(request, books, proposal, "small", "window", "challenge")
    _require_other(request, books, proposal, proposer=False)
    me = request.member.number
    kind, receiver, fund = proposal.kind, proposal.receiver, proposal.fund
    roll = electorate.roll(books, kind, receiver, request.now, fund, proposal.terms)
    there = {each.number for each in roll}
    if proposal.state == "challenge":
        vote = proposals.vote_of(books, proposal)
        if me not in there or not votes.on_roll(books, vote, me):
            raise Refusal("proposal-not-on-roll", number=str(number), count=vote.roll or 0)
        done = _require_first(request, books, proposal, "challenge")
        enough = len(done) + 1 >= policy.enough(vote.roll or 0)
        return _decided(request, ActOn(number, "challenge", me, "second" if enough else ""))
    if me not in there:
        raise Refusal("proposal-not-voting")
    done = _require_first(request, books, proposal, "object")
    enough = len(done) + 1 >= policy.enough(proposal.roll)
    return _decided(request, ActOn(number, "object", me, "vote" if enough else ""))


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A proposal is taken back by who made it."""

    number: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        life.withdraw(books, books.need(Proposal, self.number), self.member, act.now)


@command("proposal", "withdraw", examples=("proposal withdraw 1",), usable=has_matters)
def withdraw(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Take back what you proposed, before the first vote on it."""
    proposal = found(request, books, number)
    if person_of(books, proposal.proposed_by) != request.member.number:
        raise Refusal("proposal-not-yours", number=str(number))
    require_step(request, books, proposal, "asked", "small", "report", "window", "vote", "stuck")
    if proposal.state == "vote" and votes.ballots_of(books, number):
        until = proposals.vote_of(books, proposal).closes_at
        raise Refusal("proposal-voted-on", number=str(number), until=request.time(until))
    faces = [] if books.get(Vote, number) is None else [FaceAfter(number)]
    return Effects(
        changes=(Withdraw(number, request.member.number),),
        says=[Retold(number), *faces, OutcomeAfter(number, request.place)],
    )


@dataclass(frozen=True, slots=True)
class Retold:
    """The messages of a proposal, as they read once an act is done."""

    number: int

    def says(self, books: Books) -> Sequence[Say]:
        return face.retold(books, books.need(Proposal, self.number))


@dataclass(frozen=True, slots=True)
class OutcomeAfter:
    """What came of a proposal: said where it was made, and to whoever did it where that is
    elsewhere; `here` is where they did."""

    number: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        proposal = books.need(Proposal, self.number)
        reply = Reply(tuple(face.outcome_lines(books, proposal)))
        place = elsewhere(self.here, proposal)
        if place is None:
            return [Say(reply)]
        return [Say(reply, "discreet"), Say(reply, mood="notice", place=place)]


@dataclass(frozen=True, slots=True)
class CarryOut:
    """What passed and could not be carried out is tried again."""

    number: int

    def apply(self, books: Books, act: Act) -> None:
        life.carry_out(books, books.need(Proposal, self.number), act.now)


@command("proposal", "retry", examples=("proposal retry 1",), usable=has_matters)
def retry(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Try again to pay what passed and could not be paid."""
    proposal = found(request, books, number)
    require_step(request, books, proposal, "stuck")
    require_standing(request, books)
    reason = life.hindrance(books, proposal, request.now)
    if reason and reason != OVERTAKEN:
        raise Refusal(
            "proposal-still-cannot",
            number=str(number),
            reason=request.message(f"proposal-cannot-{reason}"),
            until=request.time(proposal.until),
        )
    return Effects(
        changes=(CarryOut(number),),
        says=[Retold(number), OutcomeAfter(number, request.place)],
    )


def _in_full(books: Books, proposal: Proposal, vote: Vote) -> list[Value]:
    """What is said beside the question of a vote, with all of the terms it only names there."""
    named = {each.id for each in spoken.terms(books, proposal) if isinstance(each, Message)}
    others = (each for each in notes(vote) if not (isinstance(each, Message) and each.id in named))
    return [*spoken.terms(books, proposal, whole=True), *others]


@command(
    "proposal",
    "show",
    visibility="discreet",
    examples=("proposal show 1",),
    only_reads=True,
    usable=has_matters,
)
def show(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """See what is proposed and how it stands."""
    proposal = found(request, books, number)
    reply = face.face(books, proposal, whole=True)
    vote = books.get(Vote, proposal.second_vote or number)
    if vote is not None and vote.state == "open":
        reply = vote_face(vote, beside=_in_full(books, proposal, vote))
    elif proposal.state != "asked":
        terms = spoken.terms(books, proposal, whole=True)
        reply = Reply((*reply.blocks, *face.beside(terms)))
    reply = Reply((*reply.blocks, *handles(request, books, proposal)))
    return Effects(says=[Say(reply, "discreet")])


@command(
    "proposal",
    "list",
    visibility="discreet",
    examples=("proposal list",),
    only_reads=True,
    usable=has_matters,
)
def listed(request: Request, books: Books) -> Effects:
    """See what is proposed now, and what was decided in the last 30 days."""
    there = proposals.current(books, request.now)
    if not there:
        raise Refusal("no-proposal", new=request.sample("treasury propose 5 @ben yarn"))
    order = sorted(there, key=lambda each: (each.state not in kinds.OPEN, -each.number))
    blocks = tuple(face.listed(books, each, request.now) for each in order[:_LISTED])
    return Effects(says=[Say(Reply(blocks), "discreet")])
