"""See what the common purse has, what it is spent on, and what came and went."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Annotated, Any

from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.memo import memo_words
from commands.treasury import spoken
from commands.values.declaration import command
from commands.values.parameters import Int, Text
from commands.values.reply import Block, Listed, Reply, Table, Time, Value
from storage.ledger.accounts import numbered, peek, treasury
from storage.ledger.assets import MUTUAL
from storage.ledger.entries import history, postings_of
from storage.ledger.references import reference
from storage.members import Member, survivor
from storage.purse import proposals, rollup
from storage.purse.rollup import PurseMonth
from storage.unit_of_work import Books

PAGE = 10
_LARGEST = 3
_MONTH_FORM = 7


@command(
    "treasury",
    "show",
    aliases=("purse",),
    visibility="discreet",
    examples=("treasury",),
    only_reads=True,
)
def show(request: Request, books: Books) -> Effects:
    """See what the common purse has, what is spoken for, and what came and went this month."""
    asset = request.asset
    held = peek(books, treasury(asset.number))
    blocks: list[Block] = [
        request.line(
            "treasury-holds",
            held=request.amount(held.balance),
            reserved=request.amount(held.reserved),
            some=int(held.reserved > 0),
            free=request.amount(held.balance - held.reserved),
        )
    ]
    month = rollup.in_month(books, asset.number, rollup.month_of(request.now))
    blocks.append(
        request.line(
            "treasury-month",
            came=request.amount(sum(each.came_in for each in month)),
            went=request.amount(sum(each.went_out for each in month)),
        )
    )
    blocks += _open(request, books)
    blocks.append(_currency(request))
    more = request.typed_in_a_row(("treasury history", "treasury report"))
    propose = request.typed("treasury propose 5 @ben yarn")
    blocks.append(request.line("treasury-more", more=more, propose=propose))
    return _discreet(blocks)


def _discreet(blocks: Sequence[Block]) -> Effects:
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _open(request: Request, books: Books) -> list[Block]:
    """What is proposed now."""
    there = proposals.current(books, request.now)
    return [
        spoken.listed(books, each, request.now) for each in there if each.state in proposals.OPEN
    ]


def _currency(request: Request) -> Block:
    """The model, limits and seals of the currency in a line."""
    asset = request.asset
    sealed = tuple(request.message(f"field-{field}") for field in asset.sealed.split(",") if field)
    said: list[Value] = []
    if asset.model == MUTUAL:
        said.append(request.message("treasury-mutual", limit=request.amount(asset.credit_limit)))
    elif asset.supply_cap is None:
        said.append(request.message("treasury-issued"))
    else:
        said.append(request.message("treasury-capped", cap=request.amount(asset.supply_cap)))
    if asset.ceiling is not None:
        said.append(request.message("treasury-ceiling", ceiling=request.amount(asset.ceiling)))
    if sealed:
        said.append(request.message("treasury-sealed", fields=Listed(sealed, "comma")))
    spaced = tuple(part for value in said for part in (" ", value))[1:]
    return request.line("treasury-currency", said=spaced)


# -- what came and went ----------------------------------------------------------------------------


@command(
    "treasury",
    "history",
    visibility="discreet",
    examples=("treasury history", "treasury history 2"),
    only_reads=True,
    reads_much="later pages",
)
def past(
    request: Request,
    books: Books,
    page: Annotated[int, Int("which page", most=10_000)] = 1,
) -> Effects:
    """See what came into the common purse and went out of it, the latest first."""
    account = peek(books, treasury(request.asset.number)).number
    rows = history(books, [account], most=PAGE + 1, skip=(page - 1) * PAGE)
    if not rows:
        raise Refusal("treasury-empty" if page == 1 else "history-no-more")
    shown = rows[:PAGE]
    blocks: list[Block] = [_table(request, books, account, shown)]
    if len(rows) > PAGE:
        following = request.typed(f"treasury history {page + 1}")
        blocks += request.say("history-further", next=following).blocks
    return _discreet(blocks)


def _table(request: Request, books: Books, account: int, rows: Sequence[Any]) -> Table:
    others = _others(books, account, [int(row[0]) for row in rows])
    head = tuple(request.message(f"history-{name}") for name in ("when", "what", "amount"))
    lines: list[tuple[Value, ...]] = []
    for number, time, kind, memo, amount, _ in rows:
        people = others.get(int(number), [])
        what = request.message(
            f"treasury-line-{kind}",
            who=names(request, people) if people else "",
            memo=memo_words(textwrap.shorten(str(memo or ""), 60, placeholder="…")),
            reference=f"#{reference(int(number))}",
        )
        lines.append((Time(int(time), "date"), what, request.amount(int(amount))))
    return Table(head, tuple(lines))


def _others(books: Books, account: int, entries: Sequence[int]) -> dict[int, list[Member]]:
    """For each entry, the members on its other side."""
    postings = postings_of(books, *entries)
    accounts = numbered(books, [posting.account for posting in postings])
    found: dict[int, list[Member]] = {}
    for posting in postings:
        other = accounts[posting.account]
        if posting.account != account and other.kind == "member":
            found.setdefault(posting.entry, []).append(survivor(books, other.owner))
    return found


@command(
    "treasury",
    "report",
    visibility="discreet",
    examples=("treasury report", "treasury report 2026-01"),
    only_reads=True,
)
def report(
    request: Request,
    books: Books,
    month: Annotated[str, Text("which month, like 2026-01; left out, this one", most=10)] = "",
) -> Effects:
    """See a month of the common purse: what it began with, what came and went, how it ended."""
    asset = request.asset.number
    chosen = _month(request, month)
    begin, end = rollup.begin_of(chosen), rollup.begin_of(rollup.next_month(chosen))
    found = rollup.in_month(books, asset, chosen)
    before, after = rollup.held_at(books, asset, begin), rollup.held_at(books, asset, end)
    if not found:
        raise Refusal("treasury-nothing-then", held=request.amount(before))
    blocks: list[Block] = [
        request.line("treasury-report", month=_written(chosen), held=request.amount(before))
    ]
    blocks += [_of_kind(request, each) for each in found]
    for each in proposals.paid_between(books, asset, begin, end, _LARGEST):
        blocks.append(
            request.line(
                "treasury-report-item",
                number=str(each.number),
                amount=request.amount(each.amount),
                to=request.name(survivor(books, each.receiver)),
                memo=memo_words(each.purpose),
            )
        )
    is_over = request.now >= end
    words = "treasury-report-end" if is_over else "treasury-report-now"
    blocks.append(request.line(words, held=request.amount(after)))
    return _discreet(blocks)


def _month(request: Request, text: str) -> int:
    """The month that is named, or the one of now. Raises Refusal."""
    now = rollup.month_of(request.now)
    if not text:
        return now
    year, dash, month = text.partition("-")
    figures = len(text) == _MONTH_FORM and dash and f"{year}{month}".isascii()
    if not figures or not (year.isdigit() and month.isdigit() and 1 <= int(month) <= 12):
        raise Refusal("treasury-month-unreadable", given=text[:40], example=_written(now))
    chosen = int(year) * 100 + int(month)
    if not 197001 <= chosen <= now:
        raise Refusal("treasury-month-to-come", example=_written(now))
    return chosen


def _written(month: int) -> str:
    return f"{month // 100}-{month % 100:02d}"


def _of_kind(request: Request, month: PurseMonth) -> Block:
    """What one kind of entry brought or took in a month."""
    came = month.came_in > 0
    return request.line(
        f"treasury-kind-{month.kind}",
        amount=request.amount(month.came_in if came else month.went_out),
    )
