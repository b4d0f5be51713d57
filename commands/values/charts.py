"""Charts as values: what a picture shows, in figures and labels, before anybody draws or words it.

A label is a value of a reply (`Chart[Value]`) until it is put into words for a reader, and then
their words (`Chart[str]`). Figures are exact. Everything that is drawn is in the words too, so that
whoever does not see the picture misses no figure; `commands.language.chart_words` writes them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Generic, Literal, TypeVar

# Those of labels have no slots: with them, Python 3.11 cannot make a `Bar[Value](…)`.
L = TypeVar("L")
M = TypeVar("M")

State = Literal["paid", "late", "missing", "due", "none"]
"""A member's part in a round: paid in time, paid late, not paid though it was due, still to come,
or not asked for, as before they came and after they left."""

STATES: tuple[State, ...] = ("paid", "late", "missing", "due", "none")

MOST_OPTIONS = 26
"""Options are called by letters."""


@dataclass(frozen=True)
class Bar(Generic[L]):
    """How much something has; `amount` is that in words where it is no mere number.

    `first` are those it comes down to, such as who won.
    """

    label: L
    size: Fraction
    amount: L | None = None
    first: bool = False


@dataclass(frozen=True)
class Bars(Generic[L]):
    """Bars of options, in the order they are to be read."""

    title: L
    bars: tuple[Bar[L], ...]


@dataclass(frozen=True, slots=True)
class Round:
    """What each option has in a round, None where it is out of the count, and what nobody has.

    `into` are the options that got in with this round, by their positions from 0, `out` those that
    leave after it. Of one that is in and still there the next round shows what it kept.
    """

    held: tuple[Fraction | None, ...]
    nobody: Fraction = Fraction(0)
    into: tuple[int, ...] = ()
    out: tuple[int, ...] = ()


@dataclass(frozen=True)
class Rounds(Generic[L]):
    """A count in rounds, and what moved on from each to the next: from those that lost it."""

    title: L
    options: tuple[L, ...]
    rounds: tuple[Round, ...]


@dataclass(frozen=True)
class Pairs(Generic[L]):
    """How many put the option of the row before that of the column.

    `order` goes from the best on; those that stand together are equal.
    """

    title: L
    options: tuple[L, ...]
    figures: tuple[tuple[int, ...], ...]
    order: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Board(Generic[L]):
    """Members by rounds: `states` is a row for each member, a state for each round.

    `receives` says for each member in which rounds, from 0, it was or will be their turn.
    """

    title: L
    members: tuple[L, ...]
    states: tuple[tuple[State, ...], ...]
    receives: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Span(Generic[L]):
    """What came in and what was spent in a month or another span, as sizes and in words."""

    label: L
    income: Fraction
    income_amount: L
    spending: Fraction
    spending_amount: L


@dataclass(frozen=True)
class Series(Generic[L]):
    """Income and spending over time, the oldest first."""

    title: L
    spans: tuple[Span[L], ...]


Chart = Bars[L] | Rounds[L] | Pairs[L] | Board[L] | Series[L]


def letter(option: int) -> str:
    """How an option is called, by its position from 0: "A" for the first."""
    return chr(ord("A") + option)


def moved(
    chart: Rounds[L], number: int
) -> tuple[tuple[int, ...], list[tuple[int | None, Fraction]]]:
    """What moves on after a round, by its position: from whom, and to whom how much.

    None stands for nobody. After the last round nothing moves.
    """
    if number + 1 >= len(chart.rounds):
        return (), []
    now, then = chart.rounds[number], chart.rounds[number + 1]
    change = {
        option: (then.held[option] or Fraction(0)) - (now.held[option] or Fraction(0))
        for option in range(len(chart.options))
    }
    gains: list[tuple[int | None, Fraction]] = [(o, by) for o, by in change.items() if by > 0]
    if then.nobody > now.nobody:
        gains.append((None, then.nobody - now.nobody))
    return tuple(option for option, by in change.items() if by < 0), gains


def exact(number: Fraction | int) -> str:
    """A number as people write it: "2 5/7"."""
    whole, rest = divmod(Fraction(number), 1)
    if not rest:
        return str(whole)
    return f"{whole} {rest}" if whole else str(rest)


# -- all labels at once ----------------------------------------------------------------------------


def labels(chart: Chart[L]) -> list[L]:
    """Every label of a chart, its title first."""
    found: list[L] = []

    def seen(label: L) -> L:
        found.append(label)
        return label

    relabelled(chart, seen)
    return found


def relabelled(chart: Chart[L], change: Callable[[L], M]) -> Chart[M]:
    """The same chart with every label changed, the title first."""
    title = change(chart.title)
    match chart:
        case Bars():
            return Bars(
                title,
                tuple(
                    Bar(
                        change(bar.label),
                        bar.size,
                        None if bar.amount is None else change(bar.amount),
                        bar.first,
                    )
                    for bar in chart.bars
                ),
            )
        case Rounds():
            return Rounds(title, tuple(map(change, chart.options)), chart.rounds)
        case Pairs():
            return Pairs(title, tuple(map(change, chart.options)), chart.figures, chart.order)
        case Board():
            return Board(title, tuple(map(change, chart.members)), chart.states, chart.receives)
        case Series():
            return Series(
                title,
                tuple(
                    Span(
                        change(span.label),
                        span.income,
                        change(span.income_amount),
                        span.spending,
                        change(span.spending_amount),
                    )
                    for span in chart.spans
                ),
            )


# -- kept as JSON ----------------------------------------------------------------------------------


def to_json(chart: Chart[L], label: Callable[[L], Any]) -> dict[str, Any]:
    """A chart as JSON has it, each label as `label` writes it."""
    match chart:
        case Bars(title, bars):
            rows: list[Any] = [
                [
                    label(bar.label),
                    str(bar.size),
                    None if bar.amount is None else label(bar.amount),
                    int(bar.first),
                ]
                for bar in bars
            ]
            return {"chart": "bars", "title": label(title), "bars": rows}
        case Rounds(title, options, rounds):
            rows = [
                [
                    [None if held is None else str(held) for held in each.held],
                    str(each.nobody),
                    each.into,
                    each.out,
                ]
                for each in rounds
            ]
            named = list(map(label, options))
            return {"chart": "rounds", "title": label(title), "options": named, "rounds": rows}
        case Pairs(title, options, figures, order):
            named = list(map(label, options))
            return {
                "chart": "pairs",
                "title": label(title),
                "options": named,
                "figures": figures,
                "order": order,
            }
        case Board(title, members, states, receives):
            # A letter a round: a board may have ten thousand.
            rows = ["".join(str(STATES.index(state)) for state in row) for row in states]
            named = list(map(label, members))
            return {
                "chart": "board",
                "title": label(title),
                "members": named,
                "states": rows,
                "receives": receives,
            }
        case Series(title, spans):
            rows = [
                [
                    label(span.label),
                    str(span.income),
                    label(span.income_amount),
                    str(span.spending),
                    label(span.spending_amount),
                ]
                for span in spans
            ]
            return {"chart": "series", "title": label(title), "spans": rows}


def from_json(raw: dict[str, Any], label: Callable[[Any], L]) -> Chart[L]:
    """The chart that `to_json` wrote, each label read by `label`."""
    title = label(raw["title"])
    match raw["chart"]:
        case "bars":
            return Bars(
                title,
                tuple(
                    Bar(
                        label(name),
                        Fraction(size),
                        None if amount is None else label(amount),
                        bool(first),
                    )
                    for name, size, amount, first in raw["bars"]
                ),
            )
        case "rounds":
            rounds = tuple(
                Round(
                    tuple(None if each is None else Fraction(each) for each in held),
                    Fraction(nobody),
                    tuple(into),
                    tuple(out),
                )
                for held, nobody, into, out in raw["rounds"]
            )
            return Rounds(title, tuple(map(label, raw["options"])), rounds)
        case "pairs":
            figures = tuple(map(tuple, raw["figures"]))
            order = tuple(map(tuple, raw["order"]))
            return Pairs(title, tuple(map(label, raw["options"])), figures, order)
        case "board":
            states = tuple(tuple(STATES[int(each)] for each in row) for row in raw["states"])
            receives = tuple(map(tuple, raw["receives"]))
            return Board(title, tuple(map(label, raw["members"])), states, receives)
        case "series":
            return Series(
                title,
                tuple(
                    Span(label(name), Fraction(came), label(income), Fraction(went), label(spent))
                    for name, came, income, went, spent in raw["spans"]
                ),
            )
    raise ValueError(f"no chart: {raw['chart']}")
