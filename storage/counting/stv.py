"""Single transferable vote for several seats, with weighted inclusive Gregory transfers.

Source: the Scottish Local Government Elections Order 2007 (SSI 2007/42), rules 45 to 52, here in
exact fractions instead of five decimals. The quota is floor(votes / (seats + 1)) + 1. Of those at
or above it the one with the most passes its surplus on: every paper it holds goes to its next
choice at its weight times surplus over votes. Where nobody has the quota the one with the fewest
goes, at the weights the papers have. Exhausted papers go to nobody. As many left as there are seats
are elected. In a tie of elimination the younger option goes; a tie that would decide the last seats
between all that are left, with the same votes, is reported as one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from storage.counting.ballots import Ranking, Result, heads
from storage.counting.irv import first_of


@dataclass(frozen=True, slots=True)
class Stage:
    """The votes of those still in the count, and what came of them.

    `elected` have the quota now; the one in `passes_on` hands its `surplus` on after this stage, or
    `gone` leaves the count. `exhausted` is the weight of papers that count for nobody.
    """

    votes: Mapping[int, Fraction]
    exhausted: Fraction
    elected: tuple[int, ...] = ()
    passes_on: int | None = None
    surplus: Fraction = Fraction(0)
    gone: int | None = None
    tied: tuple[int, ...] = ()


def quota(votes: int, seats: int) -> int:
    """So many votes elect: no more than `seats` can have them."""
    return votes // (seats + 1) + 1


def stages(
    ballots: Mapping[Ranking, int],
    options: int,
    seats: int,
    order: Sequence[int] = (),
    gone_before: Collection[int] = (),
) -> tuple[list[Stage], Result]:
    """Every stage, and the result: as many winners as seats, or as many as anybody ranked.

    In a tie of elimination the last in `order` goes, and of equal surpluses the first in it is
    passed on first. Those in `gone_before` stand in no stage.
    """
    order = order or range(1, options + 1)
    papers = [(ranking, Fraction(weight)) for ranking, weight in ballots.items() if weight]
    needed = quota(heads(ballots), seats)
    hopeful = set(range(1, options + 1)) - set(gone_before)
    elected, told = list[int](), list[Stage]()
    waiting: list[int] = []  # Elected, with a surplus that was not passed on yet.
    held: dict[int, list[tuple[Ranking, Fraction]]] = {option: [] for option in hopeful}
    exhausted = Fraction(0)

    def give(some: list[tuple[Ranking, Fraction]]) -> Fraction:
        lost = Fraction(0)
        for ranking, weight in some:
            option = first_of(ranking, hopeful)
            if option is None:
                lost += weight
            else:
                held[option].append((ranking, weight))
        return lost

    exhausted += give(papers)
    while True:
        votes = {
            option: sum((weight for _, weight in held[option]), Fraction(0))
            for option in sorted(hopeful | set(waiting))
        }
        reached = [option for option in votes if option in hopeful and votes[option] >= needed]
        reached.sort(key=lambda option: (-votes[option], option))
        elected += reached
        waiting += reached
        hopeful -= set(reached)
        if len(elected) >= seats or not hopeful:
            told.append(Stage(votes, exhausted, tuple(reached)))
            return told, Result(tuple(sorted(elected)))
        open_seats = seats - len(elected)
        surpluses = [option for option in waiting if votes[option] > needed]
        if not surpluses:
            asked = {option for option in hopeful if votes[option] > 0}
            if len(asked) <= open_seats:
                told.append(Stage(votes, exhausted, (*reached, *sorted(asked))))
                return told, Result(tuple(sorted((*elected, *asked))))
            least = min(votes[option] for option in hopeful)
            last = sorted(option for option in hopeful if votes[option] == least)
            if len(last) == len(hopeful):
                told.append(Stage(votes, exhausted, tuple(reached), tied=tuple(last)))
                return told, Result(tuple(sorted(elected)), tuple(last))
            gone = max(last, key=order.index)
            tied = tuple(last) if len(last) > 1 and least else ()
            told.append(Stage(votes, exhausted, tuple(reached), gone=gone, tied=tied))
            hopeful.discard(gone)
            exhausted += give(held.pop(gone))
            continue
        first = max(surpluses, key=lambda option: (votes[option], -order.index(option)))
        surplus = votes[first] - needed
        told.append(Stage(votes, exhausted, tuple(reached), first, surplus))
        waiting.remove(first)
        share = surplus / votes[first]
        exhausted += give([(ranking, weight * share) for ranking, weight in held.pop(first)])


def count(
    ballots: Mapping[Ranking, int],
    options: int,
    seats: int,
    order: Sequence[int] = (),
    gone_before: Collection[int] = (),
) -> Result:
    """Who is elected, and between whom the last seats are a tie."""
    return stages(ballots, options, seats, order, gone_before)[1]
