"""What a round that matches gifts comes to, in words: what was given, and what pairs came to."""

from __future__ import annotations

from fractions import Fraction

from commands.grants import reporting
from commands.grants.face import amount
from commands.grants.found import Held, letters, listed, not_together
from commands.values.reply import Block, Name, Value, line
from storage.grants import giving, rows
from storage.grants.quadratic import Bound, Match
from storage.grants.rows import Application
from storage.ledger.references import reference
from storage.roles import person_of
from storage.unit_of_work import Books

_BOUNDS: tuple[Bound, ...] = ("", "pool", "cap", "cost", "few", "other")
"""By what a match was bounded, in the order of the words for it."""


def told(books: Books, found: Held, there: list[Application]) -> list[Block]:
    """The whole result of a round that is over, a line a project."""
    matching = giving.read_matching(found.round.result)
    paid = [at for at, each in enumerate(there) if each.became == "paid"]
    sums = sum((each.pairs for each in matching.matches), Fraction(0))
    gifts = sum(matching.matches[at].paid - matching.matches[at].match for at in paid)
    head = line(
        "grants-result-gifts",
        number=found.number,
        title=found.title,
        funded=len(paid),
        count=len(there),
        gifts=amount(found, gifts),
        paid=amount(found, reporting.paid(books, there)),
        budget=amount(found, found.budget),
        reference=f"#{reference(found.round.paid)}" if found.round.paid else "",
        some=int(bool(paid)),
    )
    in_order = sorted(range(len(there)), key=lambda at: (at not in paid, at))
    lines = projects(books, found, there)
    how = line(
        "grants-how-gifts",
        count=len({each.member for each in rows.gifts_of(books, found.round.number)}),
        pairs=amount(found, int(sums)),
        scaled=int(found.terms.match == "subsidy" and sums > found.budget),
        left=len(matching.left),
    )
    return [head, *(lines[at] for at in in_order), how]


def projects(books: Books, found: Held, there: list[Application]) -> list[Block]:
    """Of each project why it gets what it gets: "3 people gave 14. Their pairs come to 22"."""
    matching = giving.read_matching(found.round.result)
    givers: dict[int, int] = {}
    for each in rows.gifts_of(books, found.round.number):
        if each.member not in matching.left:
            givers[each.place] = givers.get(each.place, 0) + 1
    return [
        _sentence(books, found, there, mine, match, givers.get(mine.place, 0))
        for mine, match in zip(there, matching.matches, strict=True)
    ]


def _sentence(
    books: Books,
    found: Held,
    there: list[Application],
    mine: Application,
    match: Match,
    count: int,
) -> Block:
    values: dict[str, Value] = {
        "letter": letters(there)[mine.place],
        "title": mine.title,
        "amount": amount(found, match.paid),
        "who": Name(person_of(books, mine.member)),
        "count": count,
        "aside": count - match.givers,
        "gifts": amount(found, match.gifts),
        "pairs": amount(found, int(match.pairs)),
        "paired": int(match.pairs > 0),
        "some": int(match.match > 0),
        "match": amount(found, match.match),
        "bound": _BOUNDS.index(match.bound),
        "returned": amount(found, match.returned),
        "back": int(match.returned > 0),
        "least": found.terms.min_givers,
    }
    if mine.became == "dropped":
        return line("grants-why-dropped", **values)
    if mine.became == "unpaid":
        return line(f"grants-why-{mine.reason}-gifts", **values)
    if not count:
        return line("grants-why-no-gifts", **values)
    if match.bound == "other":
        others = listed(there, not_together(books, there)[mine.place])
        return line("grants-why-other-gifts", others=others, **values)
    return line("grants-why-few-givers" if match.bound == "few" else "grants-why-gifts", **values)
