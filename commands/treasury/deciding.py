"""Second, approve, object to and withdraw what was proposed; see what there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.face import changed_face
from commands.decisions.face import face as vote_face
from commands.engine.request import Effects, Refusal, Request, Say
from commands.treasury import life, spoken
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
from commands.values.reply import Reply
from storage import roles, votes
from storage.changes import Act
from storage.purse import policy, proposals
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

NUMBER = Int("the proposal's number", most=2**31 - 1, question="ask-proposal")
_LISTED = 10

_there_was_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


def found(request: Request, books: Books, number: int) -> Proposal:
    """The proposal with this number. Raises Refusal where there is none."""
    proposal = books.get(Proposal, number)
    if proposal is None:
        raise Refusal("no-such-proposal", number=str(number), list=request.typed("proposal list"))
    return proposal


def _require_step(
    request: Request, books: Books, proposal: Proposal, *steps: proposals.State
) -> None:
    """Refuse what cannot be done about a proposal at the step it is at."""
    over = 0 < proposal.until <= request.now
    if proposal.state in steps and not over:
        return
    at = spoken.step(proposal, request.now)
    raise Refusal("proposal-not-now", number=str(proposal.number), now=at)


def _require_other(request: Request, books: Books, proposal: Proposal, *, proposer: bool) -> None:
    """Whom a spend pays has no say in it, and nobody seconds or approves what is their own."""
    me = request.member.number
    theirs = [proposal.receiver, proposal.proposed_by] if proposer else [proposal.receiver]
    if (proposer or proposal.kind == "spend") and me in {person_of(books, each) for each in theirs}:
        words = "proposal-own" if proposer else "proposal-receiver"
        raise Refusal(words, number=str(proposal.number))


def _require_first(
    request: Request, books: Books, proposal: Proposal, act: proposals.Act
) -> list[int]:
    """Who did this so far; refuse who did it already."""
    done = proposals.people_of(books, proposals.acts_of(books, proposal.number, act))
    if request.member.number in done:
        raise Refusal("proposal-already", number=str(proposal.number))
    return done


@dataclass(frozen=True, slots=True)
class ActOn:
    """A member does something about a proposal, and where it is enough, the next step follows."""

    number: int
    act: proposals.Act
    member: int
    next: str = ""
    treasurer: bool = False

    def apply(self, books: Books, act: Act) -> None:
        said = {"treasurer": self.treasurer} if self.act == "approve" else {}
        proposal = life.act(books, self.number, self.act, self.member, act.now, **said)
        match self.next:
            case "open":
                life.open_(books, proposal, act.now)
            case "window":
                life.approve_done(books, proposal, act.now)
            case "vote":
                life.to_vote(books, proposal, act.now)
            case "second":
                life.to_second_vote(books, proposal, act.now)


def _decided(request: Request, books: Books, done: ActOn) -> Effects:
    """The effects of an act, and what is said of it where the proposal was made."""

    def says(_: Sequence[int]) -> list[Say]:
        return _told(request, books, books.need(Proposal, done.number), done)

    return Effects(changes=(done,), says=says)


def _told(request: Request, books: Books, proposal: Proposal, done: ActOn) -> list[Say]:
    said = spoken.retold(books, proposal)
    place = Place(*life.place_key(proposal))
    here = (place.platform, place.account, place.room) == (
        request.place.platform,
        request.place.account,
        request.place.room,
    )
    news: list[Say] = []
    if (done.next == "open" and proposal.state != "small") or done.next == "vote":
        news = opened(books, proposal)
    elif done.next == "window":
        news = [Say(spoken.face(books, proposal), key=spoken.key_of(proposal, "/window"))]
    elif done.next == "second":
        vote = books.need(Vote, proposal.second_vote or 0)
        news = [Say(vote_face(vote), key=f"vote/{vote.number}")]
    for each in news:
        said.append(each if here else Say(each.reply, key=each.key, mood="notice", place=place))
    if not (here and news) and (request.waits or not request.pressed):
        noted = request.say(f"proposal-noted-{done.act}", number=str(proposal.number))
        said.append(Say(noted, "discreet"))
    return said


@command("proposal", "second", examples=("proposal second 1",), usable=_there_was_one)
def second(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Second a proposal, so that it opens."""
    proposal = found(request, books, number)
    _require_step(request, books, proposal, "asked")
    require_standing(request, books)
    _require_other(request, books, proposal, proposer=True)
    done = _require_first(request, books, proposal, "second")
    require_rested(request, books)
    opens = len(done) + 1 >= proposal.needs
    if opens:
        require_fit(request, books, proposal)
    me = request.member.number
    return _decided(request, books, ActOn(number, "second", me, "open" if opens else ""))


@command("proposal", "approve", examples=("proposal approve 1",), usable=_there_was_one)
def approve(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Approve a small spend, as a treasurer.

    It takes two treasurers, neither of whom proposed it or is paid by it.
    """
    proposal = found(request, books, number)
    _require_step(request, books, proposal, "small")
    require_standing(request, books)
    _require_other(request, books, proposal, proposer=True)
    done = _require_first(request, books, proposal, "approve")
    me, chosen = request.member.number, treasurers(books)
    is_one = _is_treasurer(request, books)
    if not is_one and len(chosen) != 1:
        raise Refusal("for-treasurers", home=request.community.name)
    since = chosen.get(me)
    if since is not None and request.now < since + policy.TREASURER_AFTER:
        until = request.time(since + policy.TREASURER_AFTER)
        raise Refusal("proposal-new-treasurer", until=until)
    enough = policy.is_approved(
        {me, *done}, set(chosen), was_chosen=roles.was_filled(books, "treasurer")
    )
    return _decided(
        request, books, ActOn(number, "approve", me, "window" if enough else "", treasurer=is_one)
    )


def _is_treasurer(request: Request, books: Books) -> bool:
    """Whether they were chosen; moderators are the treasurers until the first one is."""
    if "treasurer" in request.roles():
        return True
    return request.moderates_home and not roles.was_filled(books, "treasurer")


@command(
    "proposal",
    "object",
    examples=("proposal object 1",),
    usable=_there_was_one,
)
def object_(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Object to a spend before it is paid.

    Where enough do, a small spend is put to the vote, and what passed a vote is voted on once more.
    """
    proposal = found(request, books, number)
    _require_step(request, books, proposal, "small", "window", "challenge")
    _require_other(request, books, proposal, proposer=False)
    me = request.member.number
    there = {
        each.number for each in proposals.roll(books, proposal.kind, proposal.receiver, request.now)
    }
    if proposal.state == "challenge":
        vote = proposals.vote_of(books, proposal)
        if me not in there or not votes.on_roll(books, vote, me):
            raise Refusal("proposal-not-on-roll", number=str(number), count=vote.roll or 0)
        done = _require_first(request, books, proposal, "challenge")
        enough = len(done) + 1 >= policy.enough(vote.roll or 0)
        return _decided(request, books, ActOn(number, "challenge", me, "second" if enough else ""))
    if me not in there:
        raise Refusal("proposal-not-voting")
    done = _require_first(request, books, proposal, "object")
    enough = len(done) + 1 >= policy.enough(proposal.roll)
    return _decided(request, books, ActOn(number, "object", me, "vote" if enough else ""))


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A proposal is taken back by who made it."""

    number: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        life.withdraw(books, books.need(Proposal, self.number), self.member, act.now)


@command("proposal", "withdraw", examples=("proposal withdraw 1",), usable=_there_was_one)
def withdraw(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Take back what you proposed, before the first vote on it."""
    proposal = found(request, books, number)
    if person_of(books, proposal.proposed_by) != request.member.number:
        raise Refusal("proposal-not-yours", number=str(number))
    _require_step(request, books, proposal, "asked", "small", "window", "vote", "stuck")
    if proposal.state == "vote" and votes.ballots_of(books, number):
        until = proposals.vote_of(books, proposal).closes_at
        raise Refusal("proposal-voted-on", number=str(number), until=request.time(until))

    def says(_: Sequence[int]) -> list[Say]:
        after = books.need(Proposal, number)
        edits = spoken.retold(books, after)
        vote = books.get(Vote, number)
        if vote is not None:
            edits.append(changed_face(vote))
        return [*edits, *_both(request, after, Reply(tuple(spoken.outcome_lines(books, after))))]

    change = Withdraw(number, request.member.number)
    return Effects(changes=(change,), says=says)


def _both(request: Request, proposal: Proposal, reply: Reply) -> list[Say]:
    """What is said where it was proposed, and to whoever said it where that is elsewhere."""
    place, here = Place(*life.place_key(proposal)), request.place
    if (place.platform, place.account, place.room) == (here.platform, here.account, here.room):
        return [Say(reply)]
    return [Say(reply, "discreet"), Say(reply, mood="notice", place=place)]


@dataclass(frozen=True, slots=True)
class CarryOut:
    """What passed and could not be carried out is tried again."""

    number: int

    def apply(self, books: Books, act: Act) -> None:
        life.carry_out(books, books.need(Proposal, self.number), act.now)


@command("proposal", "retry", examples=("proposal retry 1",), usable=_there_was_one)
def retry(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """Try again to pay what passed and could not be paid."""
    proposal = found(request, books, number)
    _require_step(request, books, proposal, "stuck")
    require_standing(request, books)
    reason = life.hindrance(books, proposal, request.now)
    if reason:
        raise Refusal(
            "proposal-still-cannot",
            number=str(number),
            reason=request.message(f"proposal-cannot-{reason}"),
            until=request.time(proposal.until),
        )

    def says(_: Sequence[int]) -> list[Say]:
        after = books.need(Proposal, number)
        told = Reply(tuple(spoken.outcome_lines(books, after)))
        return [*spoken.retold(books, after), *_both(request, after, told)]

    return Effects(changes=(CarryOut(number),), says=says)


@command(
    "proposal",
    "show",
    visibility="discreet",
    examples=("proposal show 1",),
    only_reads=True,
    usable=_there_was_one,
)
def show(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """See what is proposed and how it stands."""
    proposal = found(request, books, number)
    reply = spoken.face(books, proposal)
    vote = books.get(Vote, proposal.second_vote or number)
    if vote is not None and vote.state == "open":
        reply = vote_face(vote)
    return Effects(says=[Say(reply, "discreet")])


@command(
    "proposal",
    "list",
    visibility="discreet",
    examples=("proposal list",),
    only_reads=True,
    usable=_there_was_one,
)
def listed(request: Request, books: Books) -> Effects:
    """See what is proposed now, and what was decided in the last 30 days."""
    there = proposals.current(books, request.now)
    if not there:
        raise Refusal("no-proposal", new=request.typed("treasury propose 5 @ben yarn"))
    order = sorted(there, key=lambda each: (each.state not in proposals.OPEN, -each.number))
    blocks = tuple(spoken.listed(books, each, request.now) for each in order[:_LISTED])
    return Effects(says=[Say(Reply(blocks), "discreet")])
