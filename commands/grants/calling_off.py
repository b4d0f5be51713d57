"""Call off a round: by whoever proposed it before the first vote, after that by vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.face import changed_face as changed_vote
from commands.decisions.found import has_matters
from commands.engine import speaker
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.grants.face import changed_face
from commands.grants.found import NUMBER, held, meant
from commands.grants.result import told
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.reply import Name, Reply
from storage.changes import Act
from storage.grants.calling_off import call_off, is_begun
from storage.grants.rows import Round
from storage.jobs import Job
from storage.outbox import OutboxMessage
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote


@command("grants", "cancel", examples=("grants cancel 1",), usable=has_matters)
def cancel(request: Request, books: Books, number: Annotated[int | None, NUMBER] = None) -> Effects:
    """Call off a round that you proposed, before the first vote in it.

    After that it takes a vote: proposal stop, with the number of its proposal.
    """
    found = meant(request, books, number, "grants cancel")
    if found.round.stage == "over" or found.round.result:
        raise Refusal("round-is-over", number=found.number)
    stop = request.typed(f"proposal stop {found.proposal.number}")
    by = person_of(books, found.proposal.proposed_by)
    if by != request.member.number:
        raise Refusal("grant-cancel-not-yours", number=found.number, who=Name(by), stop=stop)
    if is_begun(books, found.round.number):
        raise Refusal("grant-cancel-begun", number=found.number, stop=stop)
    done = CallOffRound(found.round.number, f"member/{request.member.number}")
    return Effects(changes=(done,), says=[CalledOff(found.round.number, request.place)])


@dataclass(frozen=True, slots=True)
class CallOffRound:
    """A round is called off."""

    number: int
    cause: str

    def apply(self, books: Books, act: Act) -> None:
        call_off(books, books.need(Round, self.number), self.cause, act.now)


@dataclass(frozen=True, slots=True)
class CalledOff:
    """What is read once a round is called off; `here` is where somebody did it, None for nobody."""

    number: int
    here: Place | None = None

    def says(self, books: Books) -> Sequence[Say]:
        found = held(books, books.need(Round, self.number))
        reply = Reply(tuple(told(books, found)))
        said = [changed_face(books, self.number)]
        vote = books.get(Vote, self.number)
        if vote is not None:
            said.append(changed_vote(books, vote))
        proposal = found.proposal
        home = Place(proposal.platform, proposal.account, proposal.room)
        if self.here is None or self.here == home:
            return [*said, Say(reply)]
        return [*said, Say(reply), Say(reply, mood="notice", place=home)]


def announce(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A decision has stopped a round: its room reads it."""
    found = held(books, books.need(Round, int(job.about)))
    proposal = found.proposal
    room = (proposal.platform, proposal.account, proposal.room)
    context = speaker.announcer(services, books, room, now)
    for each in CalledOff(found.round.number).says(books):
        context.say(each, answers=False)
    return context.said
