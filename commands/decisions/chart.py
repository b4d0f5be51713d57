"""The count of a vote as a chart: bars, the rounds of a count as a flow, or its pairs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from commands.decisions.ballot import lettered
from commands.values.charts import Bar, Bars, Chart, Pairs, Round, Rounds
from commands.values.reply import Drawing, Message, Value
from storage import secret_votes
from storage.counting import irv, outcome, schulze, stv
from storage.counting.ballots import Ranking
from storage.counting.outcome import YESNO, Outcome, rankings
from storage.unit_of_work import Books
from storage.votes import Count, Vote

MANY_OPTIONS, MANY_VOTES = 3, 5


def is_worth_drawing(vote: Vote) -> bool:
    """Whether there is more to see in a picture than a line of words says as well."""
    if vote.rules.method in ("dates", "points"):
        return False  # What there is to see of dates is who can come, and that stands in words.
    return vote.cast > 0 and (len(vote.texts) >= MANY_OPTIONS or vote.cast >= MANY_VOTES)


def drawn(books: Books, vote: Vote, found: Outcome, title: Value) -> Drawing:
    """The count of a vote that is over as a chart; `title` says what it came to."""
    terms = vote.rules
    counted = secret_votes.counted(books, vote)
    if terms.method in ("yesno", "choice", "approval"):
        return Drawing(_bars(vote, figures_of(vote, counted), title, found.winners))
    ballots = rankings(terms, outcome.moved(terms, counted.ballots, counted.gone))
    order = outcome.order_of(terms, counted.draw)
    match terms.method:
        case "schulze":
            return Drawing(_pairs(vote, title, ballots))
        case "stv":
            stages = _stages(vote, ballots, order, counted.gone)
            return Drawing(Rounds(title, tuple(vote.texts), stages))
    told, _ = irv.rounds(ballots, terms.options, order, counted.gone)
    return Drawing(Rounds(title, tuple(vote.texts), _rounds(vote, told, found.winners)))


def figures_of(vote: Vote, counted: Count) -> list[int]:
    """The votes of each option, with the voices that were passed on."""
    if not counted.carried.by:
        return vote.counts
    counts = [0] * outcome.places(vote.rules)
    for choice, weight in counted.ballots.items():
        for at in outcome.named(vote.rules, choice):
            counts[at] += weight
    return counts


def _bars(vote: Vote, counts: list[int], title: Value, winners: tuple[int, ...]) -> Chart[Value]:
    """The options with the most votes first; yes, no and abstain as they are always said."""
    if vote.rules.method == "yesno":
        said = [Message(f"ballot-{each}") for each in YESNO]
        return Bars(title, tuple(Bar(s, Fraction(n)) for s, n in zip(said, counts, strict=True)))
    order = sorted(range(len(counts)), key=lambda at: (-counts[at], at))
    return Bars(
        title,
        tuple(
            Bar(lettered(vote, at + 1), Fraction(counts[at]), first=at + 1 in winners)
            for at in order
        ),
    )


def _rounds(vote: Vote, told: Sequence[irv.Round], winners: tuple[int, ...]) -> tuple[Round, ...]:
    everyone = range(1, vote.rules.options + 1)
    return tuple(
        Round(
            tuple(Fraction(each.votes[o]) if o in each.votes else None for o in everyone),
            Fraction(each.exhausted),
            tuple(o - 1 for o in winners) if each is told[-1] else (),
            tuple(o - 1 for o in each.gone),
        )
        for each in told
    )


def _stages(
    vote: Vote, ballots: Mapping[Ranking, int], by_lot: Sequence[int], gone: Collection[int]
) -> tuple[Round, ...]:
    """Whoever has passed a surplus on is shown with what they kept, so that no vote is missing."""
    told, _ = stv.stages(ballots, vote.rules.options, vote.rules.seats, by_lot, gone)
    found: list[Round] = []
    kept: dict[int, Fraction] = {}
    for each in told:
        held = {**each.votes, **kept}
        found.append(
            Round(
                tuple(held.get(option) for option in range(1, vote.rules.options + 1)),
                each.exhausted,
                tuple(option - 1 for option in each.elected),
                () if each.gone is None else (each.gone - 1,),
            )
        )
        if each.passes_on is not None:
            kept[each.passes_on] = each.votes[each.passes_on] - each.surplus
    return tuple(found)


def _pairs(vote: Vote, title: Value, ballots: Mapping[Ranking, int]) -> Chart[Value]:
    options = vote.rules.options
    pairs = schulze.pairwise(ballots, options)
    everyone = range(1, options + 1)
    rows = tuple(tuple(pairs.get((one, other), 0) for other in everyone) for one in everyone)
    order = tuple(
        tuple(option - 1 for option in place) for place in schulze.order(ballots, options)
    )
    return Pairs(title, tuple(vote.texts), rows, order)
