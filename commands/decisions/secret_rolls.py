"""Who could vote in a secret vote, and whether a receipt is among what was counted."""

from __future__ import annotations

from commands.decisions.ballot import shown as choice_shown
from commands.decisions.words import sentence
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.reply import Block, Listed, Name, Reply
from storage import secret_votes, votes
from storage.members import Member
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_A_PAGE = 100
"""Of names alone, on one line."""


def shown(request: Request, books: Books, vote: Vote, page: int, receipt: str) -> Effects:
    """The roll, or what a receipt stands for. Who has voted is told to nobody."""
    if receipt:
        reply = _checked(request, books, vote, receipt)
        return Effects(says=[Say(reply, "private")])
    members = votes.roll_of(books, vote.number)
    books.fetch(Member, [(each,) for each in members])
    roll = sorted({person_of(books, each) for each in members})
    pages = max(1, -(-len(roll) // _A_PAGE))
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    head = request.line(
        "secret-voters-head", number=str(vote.number), question=sentence(vote), count=vote.cast
    )
    blocks: list[Block] = [head]
    if vote.state == "cancelled":
        blocks.append(request.line("secret-voters-erased"))
    here = roll[(page - 1) * _A_PAGE : page * _A_PAGE]
    if here:
        who = Listed(tuple(Name(each) for each in here), "comma")
        blocks.append(request.line("secret-voters-roll", who=who))
    if page < pages:
        following = request.typed(f"poll voters {vote.number} page={page + 1}")
        blocks += request.say("history-more", page=page, pages=pages, next=following).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def _checked(request: Request, books: Books, vote: Vote, receipt: str) -> Reply:
    number = str(vote.number)
    if vote.state == "open":
        raise Refusal("receipt-not-yet", number=number, at=request.time(vote.closes_at))
    wanted = secret_votes.receipt_hash(receipt)
    for each in secret_votes.opened_of(books, vote.number):
        if each.receipt == wanted:
            return request.say(
                "receipt-counted", number=number, choice=choice_shown(vote, each.choice)
            )
    raise Refusal("receipt-unknown", number=number)
