"""See what came into the common purse or a fund of it and went out, by months, with a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.memo import memo_words
from commands.language.spans import months_meant
from commands.money.usable import has_entries
from commands.treasury import outside_told, spoken
from commands.treasury.found import fund_named, without_sign
from commands.treasury.outside_people import currency_of
from commands.values.charts import Bar, Bars, Series, Span
from commands.values.declaration import command
from commands.values.parameters import Rest, Text
from commands.values.reply import Block, Drawing, Listed, Reply, Time, Value
from commands.values.reply import Text as Plain
from storage.ledger import outside
from storage.ledger.assets import Asset
from storage.purse import funds, holdings, proposals, rollup
from storage.purse.funds import LONGEST_NAME, Fund
from storage.purse.rollup import PurseMonth
from storage.unit_of_work import Books

_LARGEST = 3
_MOST_MONTHS = 24
_MONTH = r"\d{4}-\d{2}"
_RANGE = re.compile(rf"({_MONTH})(?: ?(?:–|—|-|\.\.|to|bis|a|à) ?({_MONTH}))?(?=\s|$)")
_BEHIND = re.compile(rf"(?<=\s){_RANGE.pattern}$")
_SETTING = re.compile(
    r"""(?:^|\s)(?P<name>fund|currency)=(?:["“](?P<quoted>[^"“”]*)["”]|(?P<bare>\S+))(?=\s|$)""",
    re.IGNORECASE,
)
_LIKE_A_MONTH = re.compile(r"[\d/.–-]+(?=\s|$)")


@command(
    "treasury",
    "report",
    visibility="discreet",
    examples=("treasury report", "treasury report 2026-01", "treasury report 2026-01–2026-03"),
    usable=has_entries,
    only_reads=True,
)
def report(
    request: Request,
    books: Books,
    month: Annotated[
        str,
        Rest("june, 2026-01, or 2026-01–2026-03; left out, this month", most=80, offers="month"),
    ] = "",
    fund: Annotated[str, Text("of one fund", most=LONGEST_NAME)] = "",
    currency: Annotated[str, Text("of money from outside: USD", most=10)] = "",
) -> Effects:
    """See months of the common purse: what it began with, what came and went, how it ended.

    With the name of a fund, those of the fund: treasury report 2026-01 kiln. With a currency, those
    of money from outside: treasury report 2026-01 USD
    """
    first, last, words = _asked(request, month)
    name, code = _named(books, words)
    asset = currency_of(request, books, currency or code)
    of = fund_named(request, books, fund or name) if fund or name else None
    blocks = _told(request, books, first, last, of, asset)
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _asked(request: Request, text: str) -> tuple[int, int, str]:
    """The first and the last month that are named, or the one of now, and what is said behind
    them. Raises Refusal."""
    now, words = rollup.month_of(request.now), _in_figures(text, request.now)
    found = _RANGE.match(words)
    if found is None and (behind := _BEHIND.search(words)):
        # "kiln 2026-01": the month stands behind the name.
        words = f"{behind[0]} {words[: behind.start()].strip()}"
        found = _RANGE.match(words)
    if found is None:
        if _LIKE_A_MONTH.match(words):
            raise Refusal("treasury-month-unreadable", given=text[:40], example=_written(now))
        return now, now, words
    first = _month(request, found[1])
    last = _month(request, found[2]) if found[2] else first
    if last < first or _months_between(first, last) > _MOST_MONTHS:
        raise Refusal("treasury-months", most=_MOST_MONTHS)
    return first, last, words[found.end() :].strip()


_MOST_WORDS = 8
"""So many at most name months: "junio de 2025 hasta el mes pasado"."""


def _in_figures(text: str, now: int) -> str:
    """What is asked, with the months before it in figures: "june to august kiln" is
    "2025-06–2025-08 kiln", a year the months of it so far."""
    words = text.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        if (months := months_meant(" ".join(words[:count]), now, "UTC")) is not None:
            first, last = (_written(rollup.month_of(each)) for each in months)
            this = _written(rollup.month_of(now))
            last = min(last, this) if first <= this else last
            return " ".join((first if first == last else f"{first}–{last}", *words[count:]))
    return " ".join(words)


def _named(books: Books, words: str) -> tuple[str, str]:
    """The fund and the currency that are named behind the months; empty where none is."""
    given = {at["name"].casefold(): at["quoted"] or at["bare"] for at in _SETTING.finditer(words)}
    rest = _SETTING.sub(" ", words).split()
    code = given.get("currency", "")
    if not code and rest and funds.named(books, without_sign(" ".join(rest))) is None:
        at = next((at for at in (-1, 0) if outside.with_code(books, rest[at])), None)
        code = rest.pop(at) if at is not None else ""
    return given.get("fund", "") or " ".join(rest), code


def _month(request: Request, text: str) -> int:
    now, chosen = rollup.month_of(request.now), int(text[:4]) * 100 + int(text[5:])
    if not 1 <= chosen % 100 <= 12:
        raise Refusal("treasury-month-unreadable", given=text, example=_written(now))
    if not 197001 <= chosen <= now:
        raise Refusal("treasury-month-to-come", example=_written(now))
    return chosen


def _written(month: int) -> str:
    return f"{month // 100}-{month % 100:02d}"


def _months_between(first: int, last: int) -> int:
    return (last // 100 - first // 100) * 12 + last % 100 - first % 100 + 1


def _told(
    request: Request, books: Books, first: int, last: int, fund: Fund | None, of_asset: Asset
) -> Sequence[Block]:
    asset, number = of_asset.number, fund.number if fund else 0
    begin, end = rollup.begin_of(first), rollup.begin_of(rollup.next_month(last))
    found = rollup.in_months(books, asset, first, last, number)
    before = rollup.held_at(books, asset, begin, number)
    after = rollup.held_at(books, asset, end, number)
    of: dict[str, Value] = {"some": int(fund is not None), "fund": Plain(fund.name if fund else "")}
    others = _others(request, books, first, last, fund, of_asset)
    if not found:
        nothing = request.amount_of(before, of_asset)
        raise Refusal(
            "treasury-nothing-then",
            held=nothing,
            some=of["some"],
            fund=of["fund"],
            others=len(others),
            typed=Listed(tuple(others), "comma"),
        )
    shown: list[Value] = [Time(begin, "month")]
    if last != first:
        shown = [Time(begin, "month"), " – ", Time(rollup.begin_of(last), "month")]
    blocks: list[Block] = [
        request.line(
            "treasury-report", month=tuple(shown), held=request.amount_of(before, of_asset), **of
        )
    ]
    blocks.append(_chart(request, found, first, last, of_asset))
    blocks += [
        request.line(
            "treasury-report-item",
            number=str(each.number),
            amount=request.amount_of(each.amount, of_asset),
            to=spoken.payee(each),
            memo=memo_words(each.purpose),
        )
        for each in proposals.paid_between(books, asset, begin, end, _LARGEST, number)
    ]
    is_over = request.now >= end
    words = "treasury-report-end" if is_over else "treasury-report-now"
    blocks.append(request.line(words, held=request.amount_of(after, of_asset)))
    if fund and others:
        blocks.append(request.line("treasury-report-others", typed=Listed(tuple(others), "comma")))
    if asset != request.asset.number:
        there = holdings.in_dispute(books)
        of_it = [each for each in there if each.asset == asset and begin <= each.at < end]
        blocks += outside_told.disputes(books, of_it)
    return blocks


def _others(
    request: Request, books: Books, first: int, last: int, fund: Fund | None, but: Asset
) -> list[Value]:
    """What shows the same months in another currency, in which something moved then."""
    own = [] if but.number == request.asset.number else [request.asset]
    months = _written(first) if first == last else f"{_written(first)}–{_written(last)}"
    name = f' fund="{fund.name}"' if fund else ""
    return [
        request.typed(
            f"treasury report{name}"
            + (f" currency={each.code}" if each.number != request.asset.number else "")
            + f" {months}"
        )
        for each in [*own, *outside.outside_assets(books)]
        if each.number != but.number
        and rollup.in_months(books, each.number, first, last, fund.number if fund else 0)
    ]


def _chart(
    request: Request, found: Sequence[PurseMonth], first: int, last: int, asset: Asset
) -> Block:
    """What came and went: of one month by what it was for, of several month by month."""
    if first == last:
        bars = tuple(bar for each in found for bar in _bars(request, each, asset))
        return Drawing(Bars[Value](request.message("treasury-chart"), bars))
    spans, month, unit = [], first, asset.unit
    while month <= last:
        of_it = [each for each in found if each.month == month]
        came, went = sum(each.came_in for each in of_it), sum(each.went_out for each in of_it)
        label = Time(rollup.begin_of(month), "month")
        amounts = request.amount_of(came, asset), request.amount_of(went, asset)
        sizes = Fraction(came, unit), Fraction(went, unit)
        spans.append(Span[Value](label, sizes[0], amounts[0], sizes[1], amounts[1]))
        month = rollup.next_month(month)
    return Drawing(Series[Value](request.message("treasury-chart"), tuple(spans)))


def _bars(request: Request, month: PurseMonth, asset: Asset) -> list[Bar[Value]]:
    """What one kind of entry brought and took."""
    unit, bars = asset.unit, []
    for units, came in ((month.came_in, 1), (month.went_out, 0)):
        if units:
            label = request.message(f"treasury-kind-{month.kind}", came=came)
            size = Fraction(units, unit)
            bars.append(Bar[Value](label, size, request.amount_of(units, asset), first=bool(came)))
    return bars
