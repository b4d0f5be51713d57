"""Which vote is meant: the one that is named by its number, or the only one that is open."""

from __future__ import annotations

import re
from dataclasses import replace

from commands.engine.request import Misread, Refusal, Request
from commands.values.parameters import Int
from commands.values.reply import Listed
from storage import communities, events, votes
from storage.elections import Election
from storage.grants.rows import Round
from storage.ledger.entries import EntryRow
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books
from storage.votes import Vote

VOTE_NUMBER = Int("the vote's number", most=2**31 - 1, question="ask-vote", marked=True)
OPEN_VOTE = replace(VOTE_NUMBER, hint="the vote's number; left out, the only open one")

_MOST_NAMED = 5
_BEYOND = re.compile(r"#?(\d{10,})[.:)]?(?:\s|$)", re.ASCII)
_DIGITS_SHOWN = 30


def has_matters(request: Request) -> bool:
    """Whether anything was ever put before this community: a vote, a proposal or a circle."""
    return request.community.matters > 0


def given_on(books: Books, entry: int) -> str:
    """The platform on which the ballot of a record was given."""
    row = books.get(EntryRow, entry)
    event = None if row is None or row.event is None else events.numbered(books, row.event)
    return communities.head(books).home_platform if event is None else event.platform


def vote_numbered(request: Request, books: Books, number: int) -> Vote:
    """The vote with this number. Raises Refusal where there is none."""
    found = books.get(Vote, number)
    if found is None:
        raise _no_vote(request, books, number)
    return found


def number_beyond(ballot: str) -> str:
    """The number before a ballot that is longer than any vote's, shortened; empty where none is."""
    found = _BEYOND.match(ballot)
    if found is None:
        return ""
    return found[1] if len(found[1]) <= _DIGITS_SHOWN else f"{found[1][:_DIGITS_SHOWN]}…"


def _no_vote(request: Request, books: Books, number: int) -> Refusal:
    """Why there is no vote with this number: what is proposed under it is not put to one (yet)."""
    proposal = books.get(Proposal, number)
    round_ = books.get(Round, number)
    if round_ is not None and round_.stage == "giving":
        give = request.typed(f"grants give {number} A=5")
        return Refusal("vote-is-of-gifts", number=str(number), give=give)
    if books.get(Election, number) is not None:
        show = request.typed(f"elect show {number}")
        return Refusal("vote-of-election-later", number=str(number), show=show)
    if proposal is None:
        return Refusal("no-such-vote", number=str(number), list=request.typed("poll list"))
    if proposal.state == "asked":
        second = request.typed(f"proposal second {number}")
        return Refusal("vote-waits-for-seconds", number=str(number), second=second)
    show = request.typed(f"proposal show {number}")
    return Refusal("vote-not-of-proposal", number=str(number), show=show)


LOOKED_AT = replace(
    VOTE_NUMBER, hint="the vote's number; left out, the only open one, else the newest"
)


def vote_looked_at(request: Request, books: Books, number: int | None, command: str) -> Vote:
    """The vote with this number, the one that is open, or where none is the newest.

    Raises Refusal.
    """
    if number is None and not votes.all_open(books) and (newest := votes.newest(books, 1)):
        return newest[0]
    return vote_meant(request, books, number, command)


def vote_meant(request: Request, books: Books, number: int | None, command: str) -> Vote:
    """The vote with this number, or the one that is open. Raises Refusal."""
    if number is not None:
        return vote_numbered(request, books, number)
    there = votes.all_open(books)
    if not there:
        raise Misread("no-open-vote", new=request.typed('poll "…" "…" "…"'))
    if len(there) > 1:
        typed = Listed(
            tuple(request.typed(f"{command} {each.number}") for each in there[:_MOST_NAMED]),
            "comma",
        )
        raise Refusal("which-vote", commands=typed)
    return there[0]
