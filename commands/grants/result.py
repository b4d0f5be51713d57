"""What a round comes to, in words: who is funded and by whom, and what would have been needed."""

from __future__ import annotations

from fractions import Fraction

from commands.grants import gift_result, reporting
from commands.grants.face import amount
from commands.grants.found import Held, letters, listed, not_together
from commands.values.reply import Amount, Block, Listed, Name, Value, line
from storage.counting.points import FEW
from storage.grants import rows
from storage.grants.ballots import read_outcome
from storage.grants.rows import Application
from storage.grants.shares import Outcome
from storage.grants.thanks import read_thanks
from storage.ledger.references import reference
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote


def told(books: Books, found: Held, *, called: bool = False) -> list[Block]:
    """The whole result of a round that is over, a line a project; of thanks a line a member, who
    are `called` when they are paid."""
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    if found.round.result == rows.CALLED_OFF:
        return _called_off(books, found)
    if found.terms.is_thanks:
        return _thanks(found, books, there, called=called)
    if not found.round.result:
        return [line("grants-none-applied", number=found.number, title=found.title)]
    if found.terms.is_quadratic:
        halves = [] if called else reporting.lines(books, found, there)
        return [*gift_result.told(books, found, there), *halves]
    outcome = read_outcome(found.round.result)
    costs = [each.amount for each in there]
    paid = reporting.paid(books, there)
    mark = f"#{reference(found.round.paid)}" if found.round.paid else ""
    blocks: list[Block] = [
        line(
            "grants-result",
            number=found.number,
            title=found.title,
            funded=len(outcome.funded),
            count=len(there),
            paid=amount(found, paid),
            budget=amount(found, found.budget),
            reference=mark,
            some=int(paid > 0),
        )
    ]
    in_order = [*outcome.funded, *(at for at in range(len(there)) if at not in outcome.funded)]
    blocks += [sentence(books, found, outcome, there, at) for at in in_order]
    blocks.append(_how(found, outcome, books.need(Vote, found.round.number).cast))
    is_some = 0 < len(outcome.funded) < len(there) and not outcome.all_fit
    if is_some and set(outcome.greedy) == set(outcome.funded):
        blocks.append(line("grants-greedy-same"))
    elif set(outcome.greedy) != set(outcome.funded):
        named = letters(there)
        by_votes = tuple(f"{named[there[at].place]} {there[at].title}" for at in outcome.greedy)
        total = amount(found, sum(costs[at] for at in outcome.greedy))
        blocks.append(line("grants-greedy", projects=Listed(by_votes), total=total))
    return [*blocks, *([] if called else reporting.lines(books, found, there))]


def _called_off(books: Books, found: Held) -> list[Block]:
    """That nothing comes of a round, and what went back to those who gave."""
    back = sum(each.amount for each in rows.gifts_of(books, found.round.number))
    values: dict[str, Value] = {"number": found.number, "title": found.title}
    return [line("grants-called-off", back=amount(found, back), some=int(back > 0), **values)]


def _thanks(found: Held, books: Books, there: list[Application], *, called: bool) -> list[Block]:
    """Who got how much of a round of thanks."""
    if not found.round.result:
        return [line("grants-thanks-lost", number=found.number, title=found.title)]
    givers = read_thanks(found.round.result).givers
    few = 0 < givers < FEW
    head = line(
        "grants-thanks-few" if few else "grants-thanks-result",
        number=found.number,
        title=found.title,
        count=givers,
        paid=amount(found, sum(each.granted for each in there)),
        budget=amount(found, found.budget),
        reference=f"#{reference(found.round.paid)}" if found.round.paid else "",
    )
    return [
        head,
        *(
            line(
                f"grants-thanks-{each.reason or 'one'}",
                who=Name(person_of(books, each.member), ping=called and each.became == "paid"),
                amount=amount(found, each.amount),
            )
            for each in sorted(there, key=lambda one: (-one.amount, one.place))
        ),
    ]


def projects(books: Books, found: Held, there: list[Application]) -> list[Block]:
    """Of each project of a round that is counted, in the order of the ballot, why it is funded or
    not, in a sentence."""
    if found.terms.is_quadratic:
        return gift_result.projects(books, found, there)
    outcome = read_outcome(found.round.result)
    return [sentence(books, found, outcome, there, at) for at in range(len(there))]


def sentence(
    books: Books, found: Held, outcome: Outcome, there: list[Application], at: int
) -> Block:
    """Why a project is funded or not: "14 people's votes, 8.40 each of the 20.00 they had"."""
    mine = there[at]
    values: dict[str, Value] = {
        "letter": letters(there)[mine.place],
        "title": mine.title,
        "amount": amount(found, mine.amount),
        "who": Name(person_of(books, mine.member)),
        "votes": outcome.votes[at],
    }
    if mine.became == "dropped":
        return line("grants-why-dropped", **values)
    if mine.became == "unpaid":
        return line(f"grants-why-{mine.reason}", **values)
    shares = outcome.paid_for(at)
    if shares is not None:
        values["count"] = shares.supporters
        values["price"] = _floored(found, shares.price)
        values["part"] = _floored(found, outcome.endowment)
        values["poorer"] = int(shares.poorer > 0)
        return line("grants-why-shares", **values)
    if at in outcome.filled:
        return line("grants-why-all-fit" if outcome.all_fit else "grants-why-filled", **values)
    funded = {there[one].place for one in outcome.funded}
    others = [e for e in not_together(books, there).get(mine.place, ()) if e.place in funded]
    if others and outcome.votes[at] >= found.terms.min_votes:
        return line("grants-why-other", others=listed(there, others), **values)
    if not outcome.votes[at]:
        return line("grants-why-no-votes", **values)
    if outcome.votes[at] < found.terms.min_votes:
        return line("grants-why-few-votes", least=found.terms.min_votes, **values)
    left = outcome.run.left.get(at, Fraction(0))
    there_is = _floored(found, left)
    values["left"] = there_is
    values["missing"] = amount(found, mine.amount - there_is.units)
    return line("grants-why-missing", **values)


def _how(found: Held, outcome: Outcome, cast: int) -> Block:
    """How it was counted: how many voted, what each had, and how it was completed.

    Who only voted for a project of their own has no part, and who passed their voice on has one.
    """
    return line(
        "grants-how",
        cast=cast,
        others=int(cast != outcome.voters),
        count=outcome.voters,
        part=_floored(found, outcome.endowment),
        lacking=int(outcome.completed == "none" and found.terms.complete != "none"),
        quorum=outcome.quorum,
        alone=int(outcome.voters < outcome.quorum),
        all_fit=int(outcome.all_fit),
        steps=outcome.steps,
        step=amount(found, outcome.step),
    )


def _floored(found: Held, units: Fraction) -> Amount:
    """An amount that need not be whole, in whole units, rounded down."""
    return amount(found, int(units))
