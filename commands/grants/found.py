"""Which round is meant, and whose an application is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from babel.numbers import is_currency

from commands.engine.request import Refusal, Request
from commands.values.parameters import Int
from commands.values.reply import Listed
from storage.grants import rows
from storage.grants.exclusions import pairs
from storage.grants.rows import Application, Round
from storage.grants.terms import RoundTerms, read_terms
from storage.grants.titles import titles
from storage.ledger.assets import Asset
from storage.names import fold_name
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books

NUMBER = Int("the round's number; left out, the only one", most=2**31 - 1)
NAMED = Int("the round's number; left out, the only one", most=2**31 - 1, named=True)
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Held:
    """A round with what its proposal says of it."""

    round: Round
    proposal: Proposal
    terms: RoundTerms
    asset: Asset

    @property
    def number(self) -> str:
        return str(self.round.number)

    @property
    def title(self) -> str:
        return self.proposal.purpose

    @property
    def budget(self) -> int:
        return self.proposal.amount


def held(books: Books, round_: Round) -> Held:
    """A round with its proposal."""
    proposal = books.need(Proposal, round_.proposal)
    asset = books.need(Asset, proposal.asset)
    return Held(round_, proposal, read_terms(proposal.terms), asset)


_LATELY = 200


def round_of(books: Books, number: int) -> Round | None:
    """The round with this number, or the one that the proposal with it opened."""
    found = books.get(Round, number)
    return found if found is not None else rows.opened_by(books, number)


def number_named(_: Request, books: Books, name: str) -> int | None:
    """The number of the newest round of this title, or None."""
    sought = fold_name(name.strip("\"'“”„«» "))
    lately = titles(books, _LATELY)
    return next((number for number, title in lately if fold_name(title) == sought), None)


def numbered(request: Request, books: Books, number: int) -> Held:
    """The round with this number, its own or its proposal's. Raises Refusal where there is none."""
    found = round_of(books, number)
    if found is None:
        raise Refusal("no-such-round", number=str(number), list=request.typed("grants list"))
    return held(books, found)


def meant(
    request: Request,
    books: Books,
    number: int | None,
    command: str,
    fits: Callable[[Round], bool] = lambda _: True,
    behind: str = "",
) -> Held:
    """The round with this number, or the only one under way that fits; where none does, the only
    one there is, of which the command says what it waits for. Raises Refusal.

    `command` is what is typed, with the number of one behind it, and before that what is `behind`:
    "number=" where its own words are free.
    """
    if number is not None:
        return numbered(request, books, number)
    under_way = rows.under_way(books)
    there = [each for each in under_way if fits(each)] or under_way
    if not there:
        raise Refusal("no-open-round", open=request.sample('grants open "Summer" budget=100'))
    if len(there) > 1:
        whole = f"{command} {behind}"
        typed = [request.typed(f"{whole}{each.number}") for each in there[:_MOST_NAMED]]
        raise Refusal("which-round", commands=Listed(tuple(typed), "comma"))
    return held(books, there[0])


def latest(request: Request, books: Books, number: int | None) -> Held:
    """The round with this number, or the newest that is over; where none is, the newest. Raises
    Refusal."""
    if number is not None:
        return numbered(request, books, number)
    there = rows.newest(books, _LATELY)
    if not there:
        raise Refusal("no-open-round", open=request.sample('grants open "Summer" budget=100'))
    return held(books, next((each for each in there if each.stage == "over"), there[0]))


def begins_with_currency(words: str) -> bool:
    """Whether what follows an amount is a currency that is none of ours: "5 USD for yarn"."""
    first = words.strip().partition(" ")[0].strip("\"'“”.,;:")
    return len(first) == 3 and first.isupper() and is_currency(first)


def letters(applications: Sequence[Application]) -> dict[int, str]:
    """Place → the letter of its option on the ballot, A for the first."""
    on = rows.on_ballot(applications)
    return {each.place: chr(ord("A") + at) for at, each in enumerate(on)}


def not_together(
    books: Books, applications: Sequence[Application]
) -> dict[int, tuple[Application, ...]]:
    """Place → those of which it is one or the other with what was applied for there."""
    on = rows.on_ballot(applications)
    found: dict[int, tuple[Application, ...]] = {}
    for one, other in pairs(rows.projects(books, on)):
        found[on[one].place] = (*found.get(on[one].place, ()), on[other])
        found[on[other].place] = (*found.get(on[other].place, ()), on[one])
    return found


def listed(there: Sequence[Application], some: Sequence[Application]) -> Listed:
    """Projects by their letters and titles: "A Kiln or C Oven"."""
    named = letters(there)
    return Listed(tuple(f"{named[each.place]} {each.title}" for each in some), "or")


def mine(request: Request, books: Books, there: Sequence[Application]) -> list[Application]:
    """What the member applied for and did not take back."""
    me = request.member.number
    return [each for each in there if each.became == "open" and person_of(books, each.member) == me]


def called(there: Sequence[Application], title: str) -> Application | None:
    """The application with this title; of several the newest."""
    sought = fold_name(title.strip("\"'“”„«» "))
    found = [each for each in there if fold_name(each.title) == sought]
    return found[-1] if found else None
