"""What a chart shows, in words: every figure, a line for each thing. Pure.

Each line is for the ear as much as for the eye, and is unambiguous whatever a label holds: the
figures stand after the last colon of their line, and where several options share a line they go by
their letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from commands.language.messages import Wording
from commands.values.charts import (
    STATES,
    Bars,
    Board,
    Chart,
    Pairs,
    Rounds,
    Series,
    exact,
    letter,
    moved,
)


def chart_words(chart: Chart[str], words: Wording) -> tuple[str, ...]:
    """The lines of a chart's words, its title first."""
    return (chart.title, *_lines(chart, words))


def chart_captions(chart: Chart[str], words: Wording) -> dict[str, str]:
    """The words that stand within a chart's picture, by what they name."""
    match chart:
        case Rounds():
            named = ["nobody"]
        case Pairs():
            named = ["row-and-column"]
        case Board():
            named = [f"is-{state}" for state in (*STATES[:-1], "receives")]
        case Series():
            named = ["income", "spending"]
        case _:
            named = []
    return {each: words.text(f"chart-{each}") for each in ("beside", *named)}


def _lines(chart: Chart[str], words: Wording) -> Iterator[str]:
    match chart:
        case Bars():
            for bar in chart.bars:
                figure = exact(bar.size) if bar.amount is None else bar.amount
                yield words.text("chart-bar", label=bar.label, figure=figure)
        case Rounds():
            yield from _options(chart.options)
            for number in range(len(chart.rounds)):
                yield " ".join(_round(chart, number, words))
        case Pairs():
            yield from _options(chart.options)
            yield from _pairs(chart, words)
        case Board():
            rounds = len(chart.states[0]) if chart.states else 0
            yield words.text("chart-board", count=rounds)
            for member, states, receives in zip(
                chart.members, chart.states, chart.receives, strict=True
            ):
                parts = [
                    words.text(f"chart-{state}", rounds=_ranges(at))
                    for state in STATES
                    if state != "none"
                    and (at := [i for i, each in enumerate(states) if each == state])
                ]
                if receives:
                    parts.append(words.text("chart-receives", rounds=_ranges(receives)))
                figures = "; ".join(parts) or words.text("chart-not-asked")
                yield words.text("chart-bar", label=member, figure=figures)
        case Series():
            for span in chart.spans:
                yield words.text(
                    "chart-span",
                    label=span.label,
                    income=span.income_amount,
                    spending=span.spending_amount,
                )


def _options(options: Iterable[str]) -> Iterator[str]:
    for at, option in enumerate(options):
        yield f"{letter(at)} {option}"


def _round(chart: Rounds[str], number: int, words: Wording) -> Iterator[str]:
    each = chart.rounds[number]
    figures = [
        f"{letter(option)} {exact(held)}"
        for option, held in enumerate(each.held)
        if held is not None
    ]
    if each.nobody:
        figures.append(words.text("chart-nobody-has", figure=exact(each.nobody)))
    yield words.text("chart-round", round=number + 1, figures=", ".join(figures))
    if each.into:
        yield words.text("chart-in", options=", ".join(map(letter, each.into)))
    if each.out:
        yield words.text("chart-out", options=", ".join(map(letter, each.out)))
    givers, gains = moved(chart, number)
    if gains:
        moves = ", ".join(_move(option, by, words) for option, by in gains)
        yield words.text("chart-moved", options=", ".join(map(letter, givers)), moves=moves)


def _move(option: int | None, by: Fraction, words: Wording) -> str:
    if option is None:
        return words.text("chart-move-nobody", figure=exact(by))
    return words.text("chart-move", figure=exact(by), option=letter(option))


def _pairs(chart: Pairs[str], words: Wording) -> Iterator[str]:
    yield words.text("chart-pairs")
    for one, row in enumerate(chart.figures):
        figures = ", ".join(
            f"{letter(other)} {figure}" for other, figure in enumerate(row) if other != one
        )
        yield words.text("chart-before", option=letter(one), figures=figures)
    order = " > ".join(", ".join(map(letter, place)) for place in chart.order)
    yield words.text("chart-order", order=order)


def _ranges(rounds: Iterable[int]) -> str:
    """Rounds from 0 as people count them: "1-3, 5"."""
    found: list[list[int]] = []
    for each in rounds:
        if found and each == found[-1][1]:
            found[-1][1] = each + 1
        else:
            found.append([each + 1, each + 1])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)
