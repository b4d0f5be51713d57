"""Give everybody more time before a proposal is carried out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.treasury import face, life, spoken
from commands.treasury.deciding import NUMBER, elsewhere, found, require_step
from commands.treasury.handles import rank_of
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.reply import Name, Reply, Time, Typed, line
from storage.changes import Act
from storage.purse import proposals
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books


@command("proposal", "pause", examples=("proposal pause 1",), usable=has_matters)
def pause(request: Request, books: Books, number: Annotated[int, NUMBER]) -> Effects:
    """As a treasurer, put off for 7 days what would be done next about a proposal.

    It can be paused once, while it can be objected to and before it is done. Whether it is stopped
    is for the members: they object, and where enough do it is voted on.
    """
    proposal = found(request, books, number)
    require_step(request, books, proposal, "window", "challenge")
    if not rank_of(request, books):
        raise Refusal("for-treasurers", home=request.community.name)
    if proposals.acts_of(books, number, "pause"):
        raise Refusal("proposal-paused-once", number=str(number))
    done = Pause(number, request.member.number)
    return Effects(changes=(done,), says=[PausedAfter(done, request.place)])


@dataclass(frozen=True, slots=True)
class Pause:
    """A treasurer puts the next step of a proposal off."""

    number: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        life.pause(books, books.need(Proposal, self.number), self.member, act.now)


@dataclass(frozen=True, slots=True)
class PausedAfter:
    """What is said of a proposal that was paused, where it was made and where that was done."""

    done: Pause
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        proposal = books.need(Proposal, self.done.number)
        number = str(proposal.number)
        told = line(
            "proposal-paused",
            who=Name(self.done.member),
            number=number,
            question=spoken.asked(books, proposal),
            until=Time(proposal.until),
            typed=Typed(f"proposal object {number}"),
        )
        reply, place = Reply((told,)), elsewhere(self.here, proposal)
        said = face.retold(books, proposal)
        if place is None:
            return [*said, Say(reply)]
        return [*said, Say(reply, "discreet"), Say(reply, mood="notice", place=place)]
