"""Add an option to a poll that takes them: while there is time for others to vote for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from commands.decisions.ballot import letter
from commands.decisions.face import FaceAfter
from commands.decisions.found import VOTE_NUMBER, has_matters, vote_numbered
from commands.decisions.voting import require_open, require_voter
from commands.engine.request import Effects, Refusal, Request, Say
from commands.polls.asked import one_option
from commands.polls.asked_terms import check_options
from commands.polls.opening import names_people
from commands.values.declaration import command
from commands.values.parameters import Rest
from storage import votes
from storage.changes import Act
from storage.counting.terms import MOST_OPTIONS
from storage.unit_of_work import Books
from storage.votes import Vote


@command(
    "poll",
    "add",
    visibility="discreet",
    examples=("poll add 1 At home",),
    usable=has_matters,
)
def add(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
    option: Annotated[str, Rest("the option", most=200, question="ask-option")],
) -> Effects:
    """Add an option to a poll that takes them.

    Whoever may vote may add, in the first half of its time, up to twenty options in all.
    """
    vote = vote_numbered(request, books, number)
    require_open(request, vote)
    require_voter(request, books, vote)
    if vote.rules.add == "no":
        raise Refusal("poll-adds-none", number=str(vote.number))
    half = vote.opened_at + (vote.closes_at - vote.opened_at) // 2
    if request.now >= half:
        raise Refusal("poll-added-late", number=str(vote.number), until=request.time(half))
    if vote.rules.options >= MOST_OPTIONS:
        raise Refusal("poll-full", most=MOST_OPTIONS)
    text = one_option(option)
    check_options((*vote.texts, text))
    if names_people(books, (text,)):
        raise Refusal("poll-add-person")
    after = votes.with_option(vote, text)
    entry = votes.added(after, request.member.number)
    told = request.say(
        "poll-added",
        who=request.name(request.member),
        number=str(vote.number),
        option=f"{letter(after.rules.options)} {text}",
    )
    return Effects(
        movements=(entry,),
        changes=(AddOption(vote.number, text),),
        says=[Say(told, "discreet"), FaceAfter(vote.number)],
    )


@dataclass(frozen=True, slots=True)
class AddOption:
    """A vote has one more option, the last."""

    number: int
    text: str

    def apply(self, books: Books, act: Act) -> None:
        books.save(votes.with_option(books.need(Vote, self.number), self.text))
