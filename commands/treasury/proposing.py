"""Propose what the common purse is spent on: one line and one yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.face import face as vote_face
from commands.decisions.face import key_of as vote_key
from commands.decisions.face import rules
from commands.engine.refusals import refusal_for
from commands.engine.request import Effects, Refusal, Request, Say
from commands.treasury import life, spoken
from commands.treasury.life import Wanted
from commands.treasury.plan import Plan, free, plan, treasurers
from commands.values.declaration import command
from commands.values.parameters import Amount, OneMember, Rest, written_duration
from commands.values.reply import Block, Line, Reply, Value
from storage import communities, votes
from storage.changes import Act
from storage.ledger.movements import Refused
from storage.ledger.posting import would
from storage.members import Member
from storage.purse import policy, proposals
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

MOST_PURPOSE = 200


@command(
    "treasury",
    "propose",
    aliases=("propose",),
    examples=("treasury propose 5 {person} zine printing",),
)
def propose(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    to: Annotated[Member, OneMember("who is paid")],
    purpose: Annotated[str, Rest("what it is for", most=MOST_PURPOSE, question="ask-purpose")],
) -> Effects:
    """Propose that the common purse pays somebody for something.

    I show it to you first. Small spends go to the treasurers, all others to a vote of the members.
    What is proposed is kept reserved until it is decided.
    """
    wanted = _wanted(request, books, amount, to, purpose)
    found = plan(books, wanted.proposal(request.now), request.now)
    if not found.roll:
        raise Refusal("propose-nobody")
    confirm = _preview(request, books, wanted, found)

    def says(_: Sequence[int]) -> list[Say]:
        return opened(books, books.need(Proposal, communities.head(books).matters))

    return Effects(changes=(Propose(wanted),), says=says, confirm=confirm)


@dataclass(frozen=True, slots=True)
class Propose:
    """A spend is proposed, under the next number of the community."""

    wanted: Wanted

    def apply(self, books: Books, act: Act) -> None:
        life.propose(books, self.wanted, act.now)


def opened(books: Books, proposal: Proposal) -> list[Say]:
    """What a room reads of a proposal that was just made, or has just opened."""
    if proposal.state == "vote":
        vote = books.need(Vote, proposal.number)
        return [Say(vote_face(vote), key=vote_key(vote))]
    if proposal.state in ("asked", "small"):
        return [Say(spoken.face(books, proposal), key=spoken.key_of(proposal))]
    return [Say(Reply(tuple(spoken.outcome_lines(books, proposal))))]


def require_standing(request: Request, books: Books) -> list[int]:
    """The established members there are now; refuse who is none of them."""
    there = votes.established_there(books, request.now)
    if request.member.number not in there:
        raise Refusal("proposal-newcomer")
    return there


def require_rested(request: Request, books: Books) -> None:
    """After a failure its proposer and its seconders wait for a week."""
    me = request.member.number
    for each in proposals.current(books, request.now):
        until = (each.ended_at or 0) + policy.WAIT
        if each.state != "failed" or request.now >= until:
            continue
        people = proposals.people_of(books, proposals.acts_of(books, each.number, "second"))
        if me in (person_of(books, each.proposed_by), *people):
            raise Refusal("proposal-wait", number=str(each.number), until=request.time(until))


def _wanted(request: Request, books: Books, amount: int, to: Member, purpose: str) -> Wanted:
    """What is wished for, where it may be proposed now. Raises Refusal."""
    if request.place.direct:
        raise Refusal("propose-in-private")
    words = " ".join(purpose.split()).rstrip(".!,;: ")
    if not words:
        raise Refusal("propose-no-purpose", example=request.typed("treasury propose 5 @ben yarn"))
    established = require_standing(request, books)
    require_rested(request, books)
    me = request.member.number
    for each in proposals.current(books, request.now):
        mine = person_of(books, each.proposed_by) == me
        if mine and each.state in proposals.UNDECIDED:
            raise Refusal(
                "propose-one-open",
                number=str(each.number),
                typed=request.typed(f"proposal withdraw {each.number}"),
            )
    place = request.place
    wanted = Wanted(
        me,
        (place.platform, place.account, place.room),
        request.asset.number,
        amount,
        to.number,
        words,
        len(established),
        policy.seconds_needed(len(established), amount, free(books, request.asset.number)),
    )
    require_fit(request, books, wanted.proposal(request.now))
    return wanted


def require_fit(request: Request, books: Books, proposal: Proposal) -> None:
    """Refuse what the purse has not free."""
    [outcome] = would(books, [life.reservation(proposal)], request.now)
    if not isinstance(outcome, Refused):
        return
    if outcome.code == "over_limit":
        words = "propose-too-much" if outcome.possible else "propose-nothing-free"
        give = request.typed("treasury give 5")
        raise Refusal(words, free=request.amount(outcome.possible), give=give)
    raise refusal_for(outcome, request, books)


def _preview(request: Request, books: Books, wanted: Wanted, found: Plan) -> Reply:
    """The proposal in full, before it is made."""
    proposal = wanted.proposal(request.now)
    lines: list[Block] = [request.line("propose-ask", question=spoken.asked(books, proposal))]
    said: list[Value] = [*spoken.beside(books, proposal, found, request.now)]
    if wanted.needs:
        said.append(request.message("propose-needs", count=wanted.needs))
    if found.small:
        alone = int(len(treasurers(books)) == 1)
        enough = policy.enough(len(found.roll))
        said.append(request.message("propose-small", alone=alone, count=enough))
    else:
        said += rules(found.terms, len(found.roll))
        said.append(request.message("propose-open-for", span=written_duration(found.span)))
    lines.append(Line(tuple(part for value in said for part in (" ", value))[1:]))
    yes, no = request.button("propose-button", "yes"), request.button("no-button", "no")
    lines.append(Line((yes, " ", no)))
    return Reply(tuple(lines))
