"""From a chart in words to a picture. Each kind is a function; all share the page and its style."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from babel.numbers import format_decimal

from bot.charts.letters import cut, drawable, width
from bot.charts.page import Page
from bot.charts.style import FAINT, LOOKS, MARGIN, MOVED, RIBBON, TEXT_SIZE, WIDTH
from commands.values import rendered
from commands.values.charts import Bars, Board, Pairs, Rounds, Series, letter, moved


def png(drawing: rendered.Chart) -> bytes:
    """The picture of a chart, as a PNG file."""
    chart, locale = drawing.chart, drawing.locale
    match chart:
        case Bars():
            page = _bars(chart, locale)
        case Rounds():
            page = _rounds(chart, drawing.captions, locale)
        case Pairs():
            page = _pairs(chart, drawing.captions, locale)
        case Board():
            page = _board(chart, drawing.captions)
        case Series():
            page = _series(chart, drawing.captions)
    return page.png()


def figure(number: Fraction | int, locale: str) -> str:
    """A number as there is room for it: to two decimals, as the reader writes them."""
    return str(format_decimal(round(float(number), 2), "#,##0.##", locale.replace("-", "_")))


# -- bars ------------------------------------------------------------------------------------------

_BAR_HEIGHT = 42


def _bars(chart: Bars[str], locale: str) -> Page:
    page = Page()
    page.title(chart.title)
    shown = [
        drawable(figure(bar.size, locale) if bar.amount is None else bar.amount)
        for bar in chart.bars
    ]
    most = max((bar.size for bar in chart.bars), default=Fraction(0))
    for bar, said in zip(chart.bars, shown, strict=True):
        page.lines(bar.label, bold=bar.first)
        _bar(page, bar.size, most, said, shown, "lead" if bar.first else "plain", bold=bar.first)
        page.y += TEXT_SIZE * 0.6
    return page


def _bar(
    page: Page,
    size: Fraction,
    most: Fraction,
    said: str,
    all_said: Sequence[str],
    look: str,
    *,
    bold: bool = False,
) -> None:
    """A bar with its figure at the end; nothing is a line at the start."""
    widest = max(width(each, TEXT_SIZE, bold=True) for each in all_said)
    room = page.right - page.left - widest - 18
    long = float(size / most) * room if most else 0.0
    page.y += 6
    page.box(page.left, page.y, max(long, 3.0), _BAR_HEIGHT, LOOKS[look])
    page.text(page.left + long + 18, page.y + _BAR_HEIGHT / 2, said, bold=bold)
    page.y += _BAR_HEIGHT


# -- rounds ----------------------------------------------------------------------------------------

_ROUND_HEIGHT, _STRIPE, _BETWEEN, _GAP, _GUTTER = 96, 12, 84, 6, 64
_CLOSE = 40
"""Between rounds, where there are many."""
_MANY_ROUNDS = 8

_Place = tuple[float, float]
"""Where something begins and ends, from left to right."""


def _rounds(chart: Rounds[str], captions: Mapping[str, str], locale: str) -> Page:
    page = Page()
    page.title(chart.title)
    order = _from_the_left(chart)
    first = chart.rounds[0]
    total = sum((held or Fraction(0) for held in first.held), first.nobody)
    # So many gaps at most, and the votes share what is left.
    parts = sum(1 for held in first.held if held) + 1
    wide = page.right - page.left - _GUTTER - _GAP * parts
    scale = wide / float(total) if total else 0.0
    top = page.y
    places = [
        _places(chart, number, order, scale, page.left + _GUTTER)
        for number in range(len(chart.rounds))
    ]
    between = _CLOSE if len(chart.rounds) > _MANY_ROUNDS else _BETWEEN
    step = _ROUND_HEIGHT + between
    for number in range(len(chart.rounds) - 1):
        _flow(page, chart, number, places, top + number * step + _ROUND_HEIGHT, between, scale)
    inside: set[int] = set()
    for number, each in enumerate(chart.rounds):
        y = top + number * step
        page.text(page.left, y + _ROUND_HEIGHT / 2, str(number + 1), bold=True, colour=FAINT)
        inside |= set(each.into)
        for option, (start, end) in places[number].items():
            held = each.nobody if option is None else each.held[option] or Fraction(0)
            look = (
                "nobody"
                if option is None
                else "leaving"
                if option in each.out
                else "lead"
                if option in inside
                else "plain"
            )
            page.box(start, y, end - start, _ROUND_HEIGHT, LOOKS[look], hatch=False)
            name = "" if option is None else letter(option)
            _within(page, start, end, y, name, figure(held, locale), LOOKS[look].ink)
            if look == "leaving":
                page.box(start, y + _ROUND_HEIGHT - _STRIPE, end - start, _STRIPE, LOOKS[look])
    page.y = top + len(chart.rounds) * step - between + TEXT_SIZE
    _key_of_options(page, chart.options, order)
    if any(each.nobody for each in chart.rounds):
        page.y += TEXT_SIZE * 0.3
        page.key([("nobody", captions["nobody"])])
    return page


def _from_the_left(chart: Rounds[str]) -> list[int]:
    """The options that get in first, then the others by how long they stayed: who leaves stands
    on the right, and what they had moves to the left."""

    def place(option: int) -> tuple[int, int, int]:
        into = next((n for n, each in enumerate(chart.rounds) if option in each.into), None)
        stayed = sum(1 for each in chart.rounds if each.held[option] is not None)
        return (0, into, option) if into is not None else (1, -stayed, option)

    return sorted(range(len(chart.options)), key=place)


def _places(
    chart: Rounds[str], number: int, order: Sequence[int], scale: float, left: float
) -> dict[int | None, _Place]:
    """Where each option with votes stands in a round, and at the right those of nobody."""
    each = chart.rounds[number]
    found: dict[int | None, _Place] = {}
    held = [(option, each.held[option]) for option in order]
    for option, votes in [*held, (None, each.nobody)]:
        if votes:
            found[option] = (left, left + float(votes) * scale)
            left = found[option][1] + _GAP
    return found


def _flow(
    page: Page,
    chart: Rounds[str],
    number: int,
    places: Sequence[Mapping[int | None, _Place]],
    y: float,
    between: float,
    scale: float,
) -> None:
    """What stays with whom, and what moves on, between a round and the next."""
    now, then = places[number], places[number + 1]
    to_y = y + between
    given: list[list[float]] = []
    taken: list[list[float]] = []
    givers, gains = moved(chart, number)
    for option, (start, end) in now.items():
        kept = 0.0
        if option in then:
            kept = min(end - start, then[option][1] - then[option][0])
            bottom = (then[option][0], then[option][0] + kept)
            page.ribbon((start, start + kept), y, bottom, to_y, RIBBON)
        if option in givers:
            given.append([start + kept, end])
    for option, by in gains:
        end = then[option][1]
        taken.append([end - float(by) * scale, end])
    while given and taken:
        part = min(given[0][1] - given[0][0], taken[0][1] - taken[0][0])
        page.ribbon(
            (given[0][0], given[0][0] + part), y, (taken[0][0], taken[0][0] + part), to_y, MOVED
        )
        for places_left in (given, taken):
            places_left[0][0] += part
            if places_left[0][1] - places_left[0][0] < 0.01:
                places_left.pop(0)


def _within(
    page: Page, start: float, end: float, y: float, name: str, number: str, ink: str
) -> None:
    """A letter and its figure, as far as they fit; the words have them in any case."""
    room, middle = end - start - 6, (start + end) / 2
    small = TEXT_SIZE * 0.8
    fits = width(number, small) <= room
    sizes = [each for each in (TEXT_SIZE, small) if width(name, each, bold=True) <= room]
    if name and sizes:
        at = y + _ROUND_HEIGHT * (0.26 if fits else 0.44)
        page.text(middle, at, name, size=sizes[0], bold=True, colour=ink, at="center")
    elif name:
        return
    if fits:
        at = y + _ROUND_HEIGHT * (0.64 if name else 0.5)
        page.text(middle, at, number, size=small, colour=ink, at="center")


def _key_of_options(page: Page, options: Sequence[str], order: Sequence[int]) -> None:
    """The options by their letters, in the order in which they stand."""
    for option in order:
        page.text(page.left, page.y + TEXT_SIZE * 0.65, letter(option), bold=True)
        page.lines(options[option], indent=_GUTTER - 10)
        page.y += TEXT_SIZE * 0.15


# -- pairs -----------------------------------------------------------------------------------------


def _pairs(chart: Pairs[str], captions: Mapping[str, str], locale: str) -> Page:
    page = Page()
    page.title(chart.title)
    page.lines(captions["row-and-column"], size=TEXT_SIZE * 0.85, colour=FAINT)
    page.y += TEXT_SIZE * 0.5
    order = [option for place in chart.order for option in place]
    side = min(110.0, (page.right - page.left - _GUTTER) / max(1, len(order)))
    size = min(TEXT_SIZE, side * 0.4)
    for column, option in enumerate(order):
        x = page.left + _GUTTER + (column + 0.5) * side
        page.text(
            x,
            page.y + TEXT_SIZE / 2,
            letter(option),
            size=min(TEXT_SIZE, side * 0.6),
            bold=True,
            at="center",
        )
    page.y += TEXT_SIZE * 1.3
    for one in order:
        page.text(
            page.left, page.y + side / 2, letter(one), bold=True, size=min(TEXT_SIZE, side * 0.8)
        )
        for column, other in enumerate(order):
            if one == other:
                continue
            x = page.left + _GUTTER + column * side
            here, there = chart.figures[one][other], chart.figures[other][one]
            look = LOOKS["lead" if here > there else "plain"]
            if here >= there:
                page.box(x + 3, page.y + 3, side - 6, side - 6, look)
            page.text(
                x + side / 2,
                page.y + side / 2,
                figure(here, locale),
                size=size,
                bold=here > there,
                colour=look.ink,
                at="center",
            )
        page.y += side
    page.y += TEXT_SIZE * 0.7
    _key_of_options(page, chart.options, order)
    return page


# -- boards ----------------------------------------------------------------------------------------

_NAME_WIDTH, _WIDEST_NAME, _LEAST_CELL, _MOST_CELL = 300.0, 560.0, 24.0, 64.0
_LOOK_OF = {"paid": "lead", "late": "leaving", "missing": "missing", "due": "due"}


def _board(chart: Board[str], captions: Mapping[str, str]) -> Page:
    rounds = max((len(row) for row in chart.states), default=0)
    room = WIDTH - 2 * MARGIN - _NAME_WIDTH
    cell = min(_MOST_CELL, max(_LEAST_CELL, room / max(1, rounds)))
    page = Page(max(float(WIDTH), 2 * MARGIN + _NAME_WIDTH + cell * rounds))
    page.title(chart.title)
    size = min(TEXT_SIZE, max(cell * 0.62, 20.0))
    shown = {state for row in chart.states for state in row}
    key = [(look, captions[f"is-{state}"]) for state, look in _LOOK_OF.items() if state in shown]
    if any(chart.receives):
        key.append(("receives", captions["is-receives"]))
    page.key(key)
    names = [_told_apart(drawable(name), row) for row, name in enumerate(chart.members, 1)]
    room = _room_for_names(names, size, page.right - page.left - cell * rounds)
    left = page.left + room
    every = 1 if cell >= 40 else 5
    for number in range(rounds):
        if number == 0 or (number + 1) % every == 0:
            x = left + (number + 0.5) * cell
            page.text(x, page.y + size / 2, str(number + 1), size=size, colour=FAINT, at="center")
    page.y += size * 1.6
    for name, states, receives in zip(names, chart.states, chart.receives, strict=True):
        page.text(page.left, page.y + cell / 2, cut(name, size, room - 20), size=size)
        inset = cell * 0.12
        for number, state in enumerate(states):
            x = left + number * cell
            if state in _LOOK_OF:
                page.mark(x + inset, page.y + inset, cell - 2 * inset, _LOOK_OF[state])
            if number in receives:
                # On a cross a smaller one, so that its ends are still seen.
                covers = states[number : number + 1] == ("missing",)
                page.diamond(x + cell / 2, page.y + cell / 2, cell * (0.2 if covers else 0.32))
        page.y += cell
    return page


def _room_for_names(names: Sequence[str], size: float, there: float) -> float:
    """As wide as the longest name where the rounds leave that room; a third of a page at least."""
    longest = max((width(name, size) for name in names), default=0.0) + 24
    return max(_NAME_WIDTH, min(longest, there, _WIDEST_NAME))


def _told_apart(name: str, row: int) -> str:
    """A name that cannot be drawn, with its place, by which the words tell whose it is."""
    return f"{row} …" if name == "…" else name


# -- series ----------------------------------------------------------------------------------------


def _series(chart: Series[str], captions: Mapping[str, str]) -> Page:
    page = Page()
    page.title(chart.title)
    page.key([("lead", captions["income"]), ("leaving", captions["spending"])])
    said = [(drawable(span.income_amount), drawable(span.spending_amount)) for span in chart.spans]
    all_said = [each for pair in said for each in pair]
    most = max((max(span.income, span.spending) for span in chart.spans), default=Fraction(0))
    for span, (income, spending) in zip(chart.spans, said, strict=True):
        page.lines(span.label, most=1)
        _bar(page, span.income, most, income, all_said, "lead")
        _bar(page, span.spending, most, spending, all_said, "leaving")
        page.y += TEXT_SIZE * 0.6
    return page
