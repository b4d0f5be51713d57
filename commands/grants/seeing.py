"""See which rounds there are, what was applied for, and what came of it."""

from __future__ import annotations

import re
from typing import Annotated

from commands.decisions import secret_voting, voting
from commands.decisions.found import has_matters
from commands.decisions.points import EXAMPLE
from commands.engine.request import Effects, Refusal, Request, Say
from commands.grants import giving
from commands.grants.face import amount, applied, face, head
from commands.grants.found import NUMBER, Held, held, latest, letters, meant, round_of
from commands.grants.result import projects, told
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Block, Reply, Time
from storage.grants import rows
from storage.grants.rows import Round
from storage.names import fold_name
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

_LISTED = 5
_GIFT = re.compile(r"(?<!\S)[A-T](?:\s*=\s*|\s+)\d")
"""A gift to a project by its letter; points for somebody are by their name."""


@command(
    "grants",
    "list",
    aliases=("grants",),
    visibility="discreet",
    examples=("grants list", "grants list 1"),
    only_reads=True,
    usable=has_matters,
)
def listed(request: Request, books: Books, number: Annotated[int | None, NUMBER] = None) -> Effects:
    """See the rounds of grants there are, or one of them with all that was applied for."""
    if number is not None:
        found = meant(request, books, number, "grants list")
        return Effects(says=[Say(face(books, found.round.number, whole=True), "discreet")])
    there = rows.newest(books, _LISTED)
    if not there:
        raise Refusal("no-round-yet", open=request.sample('grants open "Summer" budget=100'))
    blocks: list[Block] = []
    for each in there:
        blocks += _listed(request, books, held(books, each))
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _listed(request: Request, books: Books, found: Held) -> list[Block]:
    vote = books.get(Vote, found.round.number)
    until = found.round.apply_until if vote is None else vote.closes_at
    if found.round.stage == "giving":
        until = found.round.give_until
    number = found.number
    ballot = f"vote {number} {EXAMPLE}" if found.terms.is_thanks else f"grants vote {number} A"
    at = request.line(
        f"grants-at-{found.round.stage}",
        until=Time(until),
        show=request.typed(f"grants list {found.number}"),
        vote=request.typed(ballot),
        give=request.typed(f"grants give {found.number} A=5"),
        results=request.typed(f"grants results {found.number}"),
    )
    blocks: list[Block] = [head(found)]
    if found.round.stage != "over" and not found.terms.is_thanks:
        blocks += applied(books, found, rows.applications_of(books, found.round.number))
    return [*blocks, at]


@command(
    "grants",
    "vote",
    visibility="discreet",
    examples=("grants vote 1 A C",),
    usable=has_matters,
    unsaid=True,
    money_when=lambda words: _GIFT.search(words) is not None,
)
def vote(
    request: Request,
    books: Books,
    number: Annotated[int | None, NUMBER] = None,
    ballot: Annotated[str, Rest("the letters of all you want", most=500)] = "",
) -> Effects:
    """Vote for the projects you want, by their letters; the last thing you say counts.

    With nothing but the number you see your own vote, alone. In a round that matches gifts it
    gives: A=5 C=2.
    """
    open_now = ("voting", "giving")
    found = meant(request, books, number, "grants vote", lambda each: each.stage in open_now)
    if found.terms.is_quadratic:
        if ballot and not _GIFT.search(ballot):
            # Said late it would have been carried out unasked, for its words do not tell a gift.
            example = request.typed(f"grants give {found.number} A=5")
            raise Refusal("gift-unreadable", given=ballot[:40], example=example)
        given: Effects = giving.give.handler(request, books, found.round.number, ballot)
        return given
    if found.round.stage == "applying":
        raise Refusal(
            "round-no-vote-yet",
            number=found.number,
            until=request.time(found.round.apply_until),
        )
    about = books.get(Vote, found.round.number)
    if about is None:
        raise Refusal("round-is-over", number=found.number)
    if not ballot:
        mine = books.get(Ballot, about.number, request.member.number)
        return secret_voting.sheet(request, books, about, mine)
    effects: Effects = voting.vote.handler(request, books, found.round.number, ballot)
    return effects


@command(
    "grants",
    "results",
    visibility="discreet",
    examples=("grants results 1",),
    only_reads=True,
    usable=has_matters,
)
def results(
    request: Request, books: Books, number: Annotated[int | None, NUMBER] = None
) -> Effects:
    """See who was funded and by how many votes, and what the others would have needed."""
    found = latest(request, books, number)
    if found.round.stage != "over":
        vote_ = books.get(Vote, found.round.number)
        until = found.round.apply_until if vote_ is None else vote_.closes_at
        voting_now = int(vote_ is not None)
        if found.round.stage == "giving":
            until, voting_now = found.round.give_until, 2
        raise Refusal(
            "round-not-over", number=found.number, voting=voting_now, until=request.time(until)
        )
    return Effects(says=[Say(Reply(tuple(told(books, found))), "discreet")])


# -- why -------------------------------------------------------------------------------------------


def explained(request: Request, books: Books, number: int) -> list[Block]:
    """Why a round is where it is; where it is over, its whole result."""
    round_ = books.get(Round, number)
    if round_ is None:
        return []
    found = held(books, round_)
    by = request.line(
        "grants-why-opened",
        number=found.number,
        proposal=str(found.proposal.number),
        typed=request.typed(f"why {found.proposal.number}"),
        amount=amount(found, found.budget),
    )
    if round_.stage == "over":
        return [*told(books, found), by]
    return [*face(books, number, whole=True).blocks, by]


def explained_project(request: Request, books: Books, number: int, about: str) -> list[Block]:
    """Why one project of a round is funded or not, in a sentence."""
    round_ = round_of(books, number)
    if round_ is None or not about.strip():
        return []
    number, found = round_.number, held(books, round_)
    if found.terms.is_thanks:
        return []
    there = rows.on_ballot(rows.applications_of(books, number))
    about = about.strip().strip('"“”„«» ')
    named, sought = letters(there), fold_name(about)
    titles = [at for at, each in enumerate(there) if fold_name(each.title) == sought]
    by_letter = [at for at, each in enumerate(there) if fold_name(named[each.place]) == sought]
    begins = [at for at, each in enumerate(there) if fold_name(each.title).startswith(sought)]
    hit = titles or by_letter or (begins if len(begins) == 1 else [])
    if not hit:
        raise Refusal(
            "no-such-project",
            number=str(number),
            given=about[:40],
            list=request.typed(f"grants list {number}"),
        )
    if round_.result == rows.CALLED_OFF:
        return told(books, found)
    if not round_.result:
        raise Refusal("round-not-counted", number=str(number))
    return [projects(books, found, there)[hit[-1]]]
