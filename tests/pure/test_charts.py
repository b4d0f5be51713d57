"""Charts: kept, put into words from which every figure can be had again, and drawn legibly."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.charts.style import FAINT, INK, LEAVING_LINE, LINE, LOOKS, MOVED, PAPER, RIBBON
from commands.language.amounts import shown as amount_shown
from commands.language.chart_words import chart_captions, chart_words
from commands.language.messages import languages, wording
from commands.language.rendering import Reader, worded
from commands.language.stored_replies import from_json, to_json
from commands.values import charts, rendered
from commands.values.charts import Bar, Bars, Board, Chart, Pairs, Round, Rounds, Series, Span
from commands.values.reply import Amount, Drawing, Name, Reply, Time, Value
from commands.values.settings import locale_of
from storage.ledger import assets
from tests.support.loops import loops

NOW = 1_767_258_000_000_000
POINTS = assets.first_design(1, NOW)


@dataclass
class Somebody:
    """Members have the names of now, and there is one asset."""

    names: Callable[[int], str] = lambda member: f"member {member}"

    def name(self, member: int) -> str:
        return self.names(member)

    def asset(self, number: int) -> assets.Asset | None:
        return POINTS if number == 1 else None

    def sealed(self, vote: int, entry: int) -> str | None:
        return None

    def receipt(self, vote: int, entry: int) -> str | None:
        return None

    def sealed_part(self, vote: int, about: str, sealed: str) -> str | None:
        return sealed if vote % 2 else None


def in_words(chart: Chart[Value], language: str = "en") -> rendered.Chart:
    reader = Reader(wording(language), locale_of(language), "UTC", NOW, "!")
    stored = from_json(to_json(Reply((Drawing(chart),))))
    [block] = worded(stored, reader, Somebody()).blocks
    assert isinstance(block, rendered.Chart)
    return rendered.chart_of_json(json.loads(json.dumps(rendered.chart_to_json(block))))


# -- figures, had again from the words -------------------------------------------------------------

# What members write may look like what the words are made of; only a line it never has two of.
labels = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=12
).map(lambda text: " ".join(text.split()) or "x") | st.sampled_from(
    ["A: 3", "B 2, C 4", "Round 1: A 2.", "paid 1-3", "12", "In: B.", "x: y: 7", "$a$", "1 2/3"]
)
numbers = st.integers(0, 99) | st.fractions(0, 9, max_denominator=9)
sizes = numbers.map(Fraction)


@st.composite
def counts(draw: st.DrawFn) -> Rounds[Value]:
    options = draw(st.integers(1, 6))
    held = st.tuples(*[st.none() | sizes] * options)
    some = st.lists(st.integers(0, options - 1), unique=True, max_size=3).map(
        lambda found: tuple(sorted(found))
    )
    rounds = st.lists(st.builds(Round, held, sizes, some, some), min_size=1, max_size=4)
    return Rounds(draw(labels), tuple(draw(labels) for _ in range(options)), tuple(draw(rounds)))


@st.composite
def boards(draw: st.DrawFn) -> Board[Value]:
    rounds = draw(st.integers(0, 12))
    row = st.lists(st.sampled_from(charts.STATES), min_size=rounds, max_size=rounds).map(tuple)
    turns = st.lists(st.integers(0, max(rounds - 1, 0)), unique=True, max_size=2 * bool(rounds))
    members = draw(st.lists(st.tuples(labels, row, turns), min_size=1, max_size=4))
    return Board(
        draw(labels),
        tuple(name for name, _, _ in members),
        tuple(row for _, row, _ in members),
        tuple(tuple(sorted(turn)) for _, _, turn in members),
    )


@st.composite
def pair_tables(draw: st.DrawFn) -> Pairs[Value]:
    options = draw(st.integers(1, 5))
    row = st.lists(st.integers(0, 300), min_size=options, max_size=options)
    rows = [draw(row) for _ in range(options)]
    figures = tuple(
        tuple(0 if one == other else rows[one][other] for other in range(options))
        for one in range(options)
    )
    order: list[list[int]] = []
    joins = draw(st.lists(st.booleans(), min_size=options, max_size=options))
    for option, joined in zip(draw(st.permutations(range(options))), joins, strict=True):
        if order and joined:
            order[-1].append(option)
        else:
            order.append([option])
    names = tuple(draw(labels) for _ in range(options))
    title = draw(labels)
    return Pairs(title, names, figures, tuple(tuple(sorted(each)) for each in order))


bars = st.builds(
    Bars,
    labels,
    st.lists(st.builds(Bar, labels, sizes, first=st.booleans()), max_size=5).map(tuple),
)


def literal(name: str, language: str, **values: str) -> str:
    """A message as a pattern; `values` are what stands for its values."""
    marks = {key: f"\x01{at}\x01" for at, key in enumerate(values)}
    written = re.escape(wording(language).text(name, **marks))
    for at, pattern in enumerate(values.values()):
        written = written.replace(re.escape(f"\x01{at}\x01"), pattern)
    return written


def number_of(text: str) -> Fraction:
    return sum((Fraction(part) for part in text.split()), Fraction(0))


NUMBER = r"\d+/\d+|\d+(?: \d+/\d+)?"


def last(text: str) -> tuple[str, str]:
    """A line's label, and what stands after its last colon."""
    label, figures = re.fullmatch(r"(.*?)\s?: ([^:]*)", text, re.DOTALL).groups()  # type: ignore[union-attr] # it has one
    return label, figures


def ranges(text: str) -> set[int]:
    found: set[int] = set()
    for part in text.split(", "):
        first, _, until = part.partition("-")
        found |= set(range(int(first) - 1, int(until or first)))
    return found


def rebuilt(words: tuple[str, ...], kind: type, language: str) -> Chart[str]:
    """The chart that these words are of, as somebody could draw it who has nothing else."""
    title, *lines = words
    if kind is Bars:
        return Bars(
            title, tuple(Bar(label, number_of(figure)) for label, figure in map(last, lines))
        )
    if kind is Rounds:
        return _rounds(title, lines, language)
    if kind is Pairs:
        return _pairs(title, lines, language)
    return _board(title, lines, language)


def _rounds(title: str, lines: list[str], language: str) -> Rounds[str]:
    options: list[str] = []
    while lines[0][0] == charts.letter(len(options)) and lines[0][1] == " ":
        options.append(lines.pop(0)[2:])
    rounds = []
    for number, text in enumerate(lines, 1):
        head = literal("chart-round", language, round=str(number), figures="(.*?)")
        found = re.match(head, text)
        assert found is not None, text
        nobody = re.search(literal("chart-nobody-has", language, figure=f"({NUMBER})"), found[1])
        held = dict(re.findall(rf"\b([A-Z]) ({NUMBER})", found[1]))

        def letters(name: str, text: str = text) -> tuple[int, ...]:
            said = re.search(literal(name, language, options="((?:[A-Z], )*[A-Z])"), text)
            return tuple(ord(each) - 65 for each in said[1].split(", ")) if said else ()

        rounds.append(
            Round(
                tuple(
                    number_of(held[charts.letter(at)]) if charts.letter(at) in held else None
                    for at in range(len(options))
                ),
                number_of(nobody[1]) if nobody else Fraction(0),
                letters("chart-in"),
                letters("chart-out"),
            )
        )
    return Rounds(title, tuple(options), tuple(rounds))


def _pairs(title: str, lines: list[str], language: str) -> Pairs[str]:
    options = len(lines) // 2 - 1
    names = tuple(line[2:] for line in lines[:options])
    rows = []
    for at, text in enumerate(lines[options + 1 : -1]):
        row = dict(re.findall(r"\b([A-Z]) (\d+)", last(text)[1]))
        assert charts.letter(at) not in row
        rows.append(tuple(int(row.get(charts.letter(other), 0)) for other in range(options)))
    order = tuple(
        tuple(ord(each) - 65 for each in place.split(", "))
        for place in last(lines[-1])[1].split(" > ")
    )
    return Pairs(title, names, tuple(rows), order)


def _board(title: str, lines: list[str], language: str) -> Board[str]:
    found = re.search(r"\d+", lines[0])
    assert found is not None
    names, states, receives = [], [], []
    for name, figures in map(last, lines[1:]):
        row: list[charts.State] = ["none"] * int(found[0])
        turns: set[int] = set()
        for part in figures.split("; "):
            for state in charts.STATES[:-1]:
                said = re.fullmatch(literal(f"chart-{state}", language, rounds=r"([\d, -]+)"), part)
                for at in ranges(said[1]) if said else ():
                    row[at] = state
            said = re.fullmatch(literal("chart-receives", language, rounds=r"([\d, -]+)"), part)
            turns |= ranges(said[1]) if said else set()
        names.append(name)
        states.append(tuple(row))
        receives.append(tuple(sorted(turns)))
    return Board(title, tuple(names), tuple(states), tuple(receives))


@pytest.mark.parametrize("language", languages())
@settings(max_examples=loops(15))
@given(chart=bars | counts() | pair_tables() | boards())
def test_every_figure_is_had_again_from_the_words(chart: Chart[Value], language: str) -> None:
    told = in_words(chart, language)
    again = rebuilt(told.words, type(chart), language)
    if isinstance(chart, Bars):
        # What it comes down to is told by the title.
        chart = Bars(chart.title, tuple(Bar(bar.label, bar.size) for bar in chart.bars))
    assert again == chart


@pytest.mark.parametrize("language", languages())
@settings(max_examples=loops(8))
@given(months=st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)), max_size=5))
def test_every_month_is_had_again_from_the_words(
    months: list[tuple[int, int]], language: str
) -> None:
    spans = tuple(
        Span[Value](
            Time(NOW + at * 31 * 86_400_000_000, "month"),
            Fraction(income),
            Amount(income, 1, POINTS.decimals),
            Fraction(spending),
            Amount(spending, 1, POINTS.decimals),
        )
        for at, (income, spending) in enumerate(months)
    )
    told = in_words(Series("The purse: 2026", spans), language)
    locale = locale_of(language)
    assert told.words[0] == "The purse: 2026"
    for text, (income, spending) in zip(told.words[1:], months, strict=True):
        expected = literal(
            "chart-span",
            language,
            label=".+ 2026",
            income=re.escape(amount_shown(income, POINTS, locale)),
            spending=re.escape(amount_shown(spending, POINTS, locale)),
        )
        assert re.fullmatch(expected, text), (expected, text)


@given(counts())
def test_what_moves_on_is_what_was_lost(chart: Rounds[Value]) -> None:
    for number in range(len(chart.rounds) - 1):
        givers, gains = charts.moved(chart, number)
        now, then = chart.rounds[number], chart.rounds[number + 1]
        lost = sum(
            (now.held[option] or Fraction(0)) - (then.held[option] or Fraction(0))
            for option in givers
        )
        gained = sum(by for _, by in gains)

        def whole(each: Round) -> Fraction:
            return sum((held or Fraction(0) for held in each.held), each.nobody)

        if now.nobody <= then.nobody:
            assert gained - lost == whole(then) - whole(now)


def test_a_name_is_the_one_its_bearer_has_when_it_is_read() -> None:
    chart: Chart[Value] = Board("Winter", (Name(1), Name(2)), (("paid",), ("late",)), ((0,), ()))
    stored = to_json(Reply((Drawing(chart),)))
    reader = Reader(wording("en"), "en", "UTC", NOW, "!")
    told = worded(from_json(stored), reader, Somebody(lambda member: f"somebody {member}"))
    assert told.plain() == (
        "[picture: Winter\n1 round.\nsomebody 1: paid 1; receives 1\nsomebody 2: paid late 1]"
    )
    # Whoever is forgotten is found in it, and leaves it.
    assert '["name", 1, ' in stored.replace("['", '["')
    gone = from_json(stored).map(lambda span: "nobody" if isinstance(span, Name) else span, Name)
    assert [name for name in charts.labels(chart) if isinstance(name, Name)] == [Name(1), Name(2)]
    assert "nobody: paid 1" in worded(gone, reader, Somebody()).plain()


# -- the style -------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_texts_and_shapes_stand_out_as_wcag_asks() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.48, abs=0.01)
    for ink in (INK, FAINT):
        assert contrast(ink, PAPER) >= 4.5
    for name, look in LOOKS.items():
        assert contrast(look.ink, look.fill) >= 4.5, name
        assert max(contrast(look.fill, PAPER), contrast(look.line, PAPER)) >= 3, name
    # An outline is seen on its own fill too, or the fill is what stands out.
    assert contrast(LINE, LOOKS["plain"].fill) >= 3
    assert contrast(LEAVING_LINE, LOOKS["leaving"].fill) >= 3


def test_nothing_is_told_by_colour_alone() -> None:
    """Even without any colour the looks differ by their light, their outline or their hatching."""
    looks = list(LOOKS.values())
    for at, one in enumerate(looks):
        for other in looks[at + 1 :]:
            differs = (one.hatch, one.dashed) != (other.hatch, other.dashed)
            assert differs or contrast(one.fill, other.fill) >= 3
    # What moves and what stays: by the side it leads to as well, and apart in light.
    assert contrast(MOVED, RIBBON) > 1.2


def test_captions_are_there_in_every_language() -> None:
    for language in languages():
        board: Chart[str] = Board("x", ("a",), (("paid",),), ((),))
        captions = chart_captions(board, wording(language))
        assert set(captions) == {
            "beside",
            *(f"is-{each}" for each in ("paid", "late", "missing", "due", "receives")),
        }
        assert len(set(captions.values())) == 6
        assert chart_words(board, wording(language))[0] == "x"
