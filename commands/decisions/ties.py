"""Ties on the way to a result: between which options it was when one of them had to go."""

from __future__ import annotations

from dataclasses import dataclass

from commands.decisions.ballot import names_of, tied_of
from commands.values.reply import Message, Typed, Value
from storage.counting import irv, outcome, stv
from storage.counting.terms import Terms
from storage.votes import Count, Vote

GO_ONE_BY_ONE = frozenset({"ranked", "stv"})
"""The methods in which options go, and a tie over who goes is broken by a rule."""


def rule(terms: Terms, *, drawn: bool) -> list[Value]:
    """What happens where options are equal, as far as it is not for each method its own.

    `drawn`: of candidates, the lot says it all.
    """
    by_lot = drawn or (terms.tie == "draw" and terms.method in GO_ONE_BY_ONE)
    said: list[Value] = []
    if terms.method in GO_ONE_BY_ONE and not by_lot:
        said.append(Message("vote-tie-out"))
    end = "vote-tie-drawn" if by_lot else f"vote-tie-{terms.tie.replace(' ', '-')}"
    return [*said, Message(end)]


@dataclass(frozen=True, slots=True)
class Out:
    """Options that were equal when one of them had to go, and which one went."""

    tied: tuple[int, ...]
    gone: tuple[int, ...]


def outs(vote: Vote, counted: Count) -> list[Out]:
    """Each tie over which option goes, in the order of the count."""
    terms = vote.rules
    if terms.method not in GO_ONE_BY_ONE or not counted.ballots:
        return []
    moved = outcome.moved(terms, counted.ballots, counted.gone)
    ballots, order = outcome.rankings(terms, moved), outcome.order_of(terms, counted.draw)
    if terms.method == "ranked":
        rounds, _ = irv.rounds(ballots, terms.options, order, counted.gone)
        return [Out(each.tied, each.gone) for each in rounds if each.tied and each.gone]
    stages, _ = stv.stages(ballots, terms.options, terms.seats, order, counted.gone)
    return [Out(each.tied, (each.gone,)) for each in stages if each.tied and each.gone]


_MOST_TOLD = 1
"""So many ties on the way are told in the result; of more only how many, and its why has them."""


def told(vote: Vote, counted: Count) -> list[Value]:
    """Each of them as the result says it."""
    by = "result-out-draw" if vote.rules.tie == "draw" else "result-out-later"
    said: list[Value] = []
    found = outs(vote, counted)
    if len(found) > _MOST_TOLD:
        many: dict[str, Value] = {"count": len(found), "why": Typed(f"why {vote.number}")}
        return [" ", Message(f"{by}-often", many)]
    for each in found:
        names: dict[str, Value] = {
            "tied": tied_of(vote, each.tied),
            "gone": names_of(vote, each.gone),
        }
        said += [" ", Message(by, names)]
    return said
