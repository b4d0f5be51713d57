"""Open a round of grants: a proposal to the purse over its whole budget."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated, get_args

from commands.engine.request import Effects, Refusal, Request
from commands.grants.found import begins_with_currency
from commands.language import amounts
from commands.language.dates import instant, moment
from commands.language.instants import read_instant
from commands.money.usable import has_entries
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Int, Text, read_duration
from storage.grants.quadratic import Variant
from storage.grants.shares import COMPLETIONS, Completion
from storage.grants.terms import (
    DAY,
    LONGEST,
    MOST_APPLICATIONS,
    OFF,
    SHORTEST_APPLY,
    SHORTEST_VOTE,
    Method,
    RoundTerms,
)
from storage.names import fold_name
from storage.purse import electorate, funds
from storage.purse.funds import LONGEST_NAME
from storage.unit_of_work import Books

MOST_TITLE = 60
TITLE = Text("what the round is called", most=MOST_TITLE, question="ask-round-title")
_DAY_ALONE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_METHODS: tuple[Method, ...] = ("shares", "quadratic")
_MIDDAY = 18
"""The hour at which a day ends that is given without one."""


@command(
    "grants",
    "open",
    examples=('grants open "Summer" budget=10',),
    usable=has_entries,
)
def opened(
    request: Request,
    books: Books,
    title: Annotated[str, TITLE],
    budget: Annotated[int | None, Amount("how much of the treasury is shared out")] = None,
    fund: Annotated[str, Text("out of which fund", most=LONGEST_NAME)] = "",
    method: Annotated[
        Method, Choice("by votes in equal shares, or by matching gifts", choices=_METHODS)
    ] = "shares",
    complete: Annotated[
        str, Choice("what is done with what is left over", choices=COMPLETIONS)
    ] = "",
    min: Annotated[int | None, Amount("what a project costs at least")] = None,  # noqa: A002 - as it is typed
    max: Annotated[int | None, Amount("what a project costs at most")] = None,  # noqa: A002 - as it is typed
    min_votes: Annotated[
        int | None, Int("how many votes a project needs", most=1000, named=True)
    ] = None,
    picks: Annotated[
        int | None, Int("for how many projects each votes", most=MOST_APPLICATIONS, named=True)
    ] = None,
    cap: Annotated[str, Text("how many % one may apply for, or be matched", most=8)] = "",
    match: Annotated[str, Choice("by how gifts are matched", choices=get_args(Variant))] = "",
    min_givers: Annotated[
        int | None, Int("how many have to give to a project", most=1000, named=True)
    ] = None,
    apply_until: Annotated[
        str, Text("how long members apply: 14d, or a day", most=20, offers="span")
    ] = "",
    vote_until: Annotated[
        str, Text("how long they vote: 7d, or a day", most=20, offers="span")
    ] = "",
) -> Effects:
    """Propose a round of grants: members apply for a part of its budget, then all vote.

    It is decided like a spend of the whole budget, which is kept until the round is over. With
    method=quadratic members give to projects instead of voting, and the budget matches the gifts.
    """
    least, most = min or 0, max or 0
    if most and least > most:
        raise Refusal("round-bounds-crossed")
    if budget is not None and (least > budget or most > budget):
        raise Refusal("round-bounds-above", budget=request.amount(budget))
    apply, apply_at = span_or_day(request, apply_until, 14 * DAY, SHORTEST_APPLY)
    vote, vote_at = span_or_day(request, vote_until, 7 * DAY, SHORTEST_VOTE)
    if vote_at and (vote_at < apply_at + SHORTEST_VOTE):
        raise Refusal("round-vote-too-short")
    terms = RoundTerms(
        least=least,
        most=most,
        apply=apply,
        vote=vote,
        apply_until=apply_at,
        vote_until=vote_at,
    )
    if method == "quadratic":
        if complete or min_votes is not None or picks is not None:
            raise Refusal("round-is-of-gifts")
        terms = _by_gifts(terms, match, min_givers, cap)
    else:
        if match or min_givers is not None:
            raise Refusal("round-is-of-votes")
        terms = _by_votes(terms, complete, min_votes, picks, cap)
    if most and budget is not None and most > terms.most_asked(budget):
        raise Refusal("round-max-above-cap", cap=request.amount(terms.most_asked(budget)))
    _require_reachable(request, books, min_givers if terms.is_quadratic else min_votes, terms)
    return proposed(request, books, "grants open", title, budget, terms, fund)


def _require_reachable(
    request: Request, books: Books, needs: int | None, terms: RoundTerms
) -> None:
    """That a project can get as many votes, or gifts from as many, as are asked for. Raises
    Refusal."""
    if needs is None:
        return
    can = len(electorate.roll(books, "grants", 0, request.now))
    if needs > can:
        words = "round-givers-above" if terms.is_quadratic else "round-votes-above"
        raise Refusal(words, count=can)


def _by_gifts(terms: RoundTerms, match: str, min_givers: int | None, cap: str) -> RoundTerms:
    """The terms of a round that matches gifts. Raises Refusal."""
    return replace(
        terms,
        method="quadratic",
        complete="none",
        match=_variant(match),
        min_givers=3 if min_givers is None else min_givers,
        match_cap=_per_cent(cap, 25, off=OFF),
    )


def _by_votes(
    terms: RoundTerms, complete: str, min_votes: int | None, picks: int | None, cap: str
) -> RoundTerms:
    """The terms of a round by equal shares. Raises Refusal."""
    return replace(
        terms,
        complete=_completion(complete),
        min_votes=1 if min_votes is None else min_votes,
        picks=picks or 0,
        cap=_per_cent(cap, 50, off=100),
    )


def proposed(
    request: Request,
    books: Books,
    asked: str,
    title: str,
    budget: int | None,
    terms: RoundTerms,
    fund: str,
) -> Effects:
    """A round proposed to the purse, by the command that asks for it. Raises Refusal."""
    words = " ".join(title.split())
    if not words:
        raise Refusal("round-no-title", open=request.sample(f'{asked} "Summer" budget=100'))
    if budget is None:
        typed = request.typed(f'{asked} "{words}" budget=100')
        raise Refusal("round-no-budget", open=typed)
    if begins_with_currency(fund) and funds.named(books, fund) is None:
        figure = amounts.plain(budget, request.asset.decimals, request.typed_locale)
        typed = request.typed(f'{asked} "{words}" budget={figure}')
        raise Refusal("round-own-currency", name=request.asset.name, open=typed)
    if request.catalogue.proposes_round is None:
        raise Refusal("no-open-round", open=request.typed("grants list"))
    found: Effects = request.catalogue.proposes_round(
        request, books, budget, words, terms.text(), fund
    )
    return found


def _completion(text: str) -> Completion:
    return next((each for each in COMPLETIONS if each == text), "add1u")


def _variant(text: str) -> Variant:
    return "proportional" if text == "proportional" else "subsidy"


def _per_cent(text: str, usual: int, *, off: int) -> int:
    """A share of the budget: "25", "25%", or "off"."""
    if not text:
        return usual
    if fold_name(text) in ("off", "none"):
        return off
    figure = text.strip().removesuffix("%").strip()
    if not (figure.isascii() and figure.isdigit() and 1 <= int(figure) <= 100):
        raise Refusal("round-cap-unreadable", given=text[:20])
    return int(figure)


def span_or_day(request: Request, text: str, usual: int, shortest: int) -> tuple[int, int]:
    """A span (µs), and the instant it ends at where a day was named; 0 where it was not."""
    if not text:
        return usual, 0
    zone = request.settings.zone
    day = _DAY_ALONE.fullmatch(text.strip())
    at = read_instant(text, request.now, zone)
    if day is not None:
        try:
            date = moment(request.now, zone).date().replace(*map(int, day.groups()))
        except ValueError:
            raise Refusal("round-time-unreadable", given=text[:20]) from None
        at = instant(date, _MIDDAY, zone)
    if at is not None:
        _require_span(text, at - request.now, shortest)
        return usual, at
    span = read_duration(text)
    if span is None:
        raise Refusal("round-time-unreadable", given=text[:20])
    _require_span(text, span, shortest)
    return span, 0


def _require_span(text: str, span: int, shortest: int) -> None:
    if not shortest <= span <= LONGEST:
        raise Refusal("round-time-beyond", given=text[:20], long=int(span > LONGEST))
