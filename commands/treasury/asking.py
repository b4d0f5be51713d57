"""See what the common purse has, what it is spent on, and what came and went."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Annotated, Any

from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.memo import memo_words
from commands.money.usable import has_entries
from commands.treasury import face, outside_told
from commands.treasury.found import fund_named
from commands.treasury.goals import goal_lines
from commands.treasury.outside_handover import uncounted
from commands.treasury.outside_people import currency_of
from commands.treasury.writing_off import there_are
from commands.values.declaration import command
from commands.values.parameters import Int
from commands.values.parameters import Text as Name
from commands.values.reply import Block, Listed, Reply, Table, Text, Time, Value
from storage.ledger import outside
from storage.ledger.accounts import Account, fund_account, numbered
from storage.ledger.assets import MUTUAL, Asset
from storage.ledger.entries import history, postings_of
from storage.ledger.references import reference
from storage.members import Member, survivor
from storage.purse import funds, kinds, proposals, rollup
from storage.purse.funds import LONGEST_NAME, Fund
from storage.purse.taking_back import UNSHARED
from storage.unit_of_work import Books

PAGE = 10


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
    held, reserved = funds.held(books, asset.number)
    blocks: list[Block] = [
        request.line(
            "treasury-holds",
            held=request.amount(held),
            reserved=request.amount(reserved),
            some=int(reserved > 0),
            free=request.amount(held - reserved),
        )
    ]
    blocks += _in_funds(request, books)
    month = rollup.in_month(books, asset.number, rollup.month_of(request.now))
    blocks.append(
        request.line(
            "treasury-month",
            came=request.amount(sum(each.came_in for each in month)),
            went=request.amount(sum(each.went_out for each in month)),
        )
    )
    blocks += outside_told.lines(books)
    blocks += [
        request.line("outside-uncounted", holder=outside_told.holder(books, each.number))
        for each in uncounted(books, request.now)
    ]
    blocks += there_are(request, books)
    blocks += _open(request, books)
    blocks += goal_lines(books)
    blocks.append(_currency(request))
    more = request.typed_in_a_row(("treasury history", "treasury report"))
    propose = request.sample("treasury propose 5 @ben yarn")
    blocks.append(request.line("treasury-more", more=more, propose=propose))
    return _discreet(blocks)


def _discreet(blocks: Sequence[Block]) -> Effects:
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _in_funds(request: Request, books: Books) -> list[Block]:
    """What lies in funds, and what in none; nothing where there are no funds."""
    there = funds.open_funds(books)
    asset = request.asset.number
    books.fetch(Account, [fund_account(asset, each.number) for each in there])
    said = tuple(
        request.message("treasury-in-fund", fund=Text(each.name), held=request.amount(units))
        for each in there
        if (units := funds.account_of(books, asset, each.number).balance)
    )
    if not said:
        return []
    rest = request.amount(funds.account_of(books, asset, 0).balance)
    return [request.line("treasury-in-funds", funds=Listed(said, "comma"), rest=rest)]


def _open(request: Request, books: Books) -> list[Block]:
    """What is proposed now."""
    there = proposals.current(books, request.now)
    return [face.listed(books, each, request.now) for each in there if each.state in kinds.OPEN]


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
    usable=has_entries,
    only_reads=True,
    reads_much="later pages",
)
def past(
    request: Request,
    books: Books,
    page: Annotated[int, Int("which page", most=10_000)] = 1,
    fund: Annotated[str, Name("of one fund", most=LONGEST_NAME)] = "",
    currency: Annotated[str, Name("of money from outside: USD", most=10)] = "",
) -> Effects:
    """See what came into the common purse and went out of it, the latest first."""
    if fund and outside.with_code(books, fund) and funds.named(books, fund) is None:
        fund, currency = "", fund  # "treasury history USD" says as much.
    shown_in = currency_of(request, books, currency)
    asset = shown_in.number
    of = fund_named(request, books, fund) if fund else None
    if of is None:
        accounts = [each.number for each in funds.purse_accounts(books, asset)]
    else:
        accounts = [funds.account_of(books, asset, of.number).number]
    rows = history(books, accounts, most=PAGE + 1, skip=(page - 1) * PAGE) if accounts else []
    if not rows:
        typed = [] if currency else _elsewhere(request, books, of)
        if typed:
            name = Text(of.name if of else "")
            told = Listed(tuple(typed), "comma")
            raise Refusal("treasury-empty-but", typed=told, some=int(of is not None), fund=name)
        nothing = "treasury-empty" if of is None else "fund-empty"
        raise Refusal(nothing if page == 1 else "history-no-more")
    shown = rows[:PAGE]
    blocks: list[Block] = [_table(request, books, shown, of, shown_in)]
    if len(rows) > PAGE:
        of_it = f' fund="{of.name}"' if of else ""
        of_it += f" currency={shown_in.code}" if asset != request.asset.number else ""
        following = request.typed(f"treasury history {page + 1}{of_it}")
        blocks += request.say("history-further", next=following).blocks
    return _discreet(blocks)


def _elsewhere(request: Request, books: Books, of: Fund | None) -> list[Value]:
    """What shows the same in money from outside, of a fund where that ever had some of it."""
    there = outside.outside_assets(books)
    if of is None:
        return [request.typed(f"treasury history {each.code}") for each in there]
    return [
        request.typed(f'treasury history fund="{of.name}" currency={each.code}')
        for each in there
        if history(books, [funds.account_of(books, each.number, of.number).number], most=1, skip=0)
    ]


def _table(
    request: Request, books: Books, rows: Sequence[Any], of: Fund | None, asset: Asset
) -> Table:
    others = _others(books, [int(row[0]) for row in rows])
    head = tuple(request.message(f"history-{name}") for name in ("when", "what", "amount"))
    lines: list[tuple[Value, ...]] = []
    for number, time, kind, memo, amount, _ in rows:
        people, giver, taker = others.get(int(number), ([], "", ""))
        within = (kind in ("move", "shared") and amount > 0) or (kind == UNSHARED and amount < 0)
        if within and of is None:
            continue
        fund = (taker or giver) if of is None else ""
        what = request.message(
            f"treasury-line-{kind}",
            who=names(request, people) if people else "",
            fund=Text(fund),
            some=int(bool(fund)),
            giver=Text(giver),
            taker=Text(taker),
            between=2 * int(bool(giver)) + int(bool(taker)),
            memo=memo_words(textwrap.shorten(str(memo or ""), 60, placeholder="…")),
            reference=f"#{reference(int(number))}",
        )
        lines.append((Time(int(time), "date"), what, request.amount_of(int(amount), asset)))
    return Table(head, tuple(lines))


def _others(books: Books, entries: Sequence[int]) -> dict[int, tuple[list[Member], str, str]]:
    """For each entry, its members, the fund it takes from and the fund it gives to."""
    postings = postings_of(books, *entries)
    accounts = numbered(books, [posting.account for posting in postings])
    found: dict[int, tuple[list[Member], str, str]] = {}
    for posting in postings:
        account = accounts[posting.account]
        people, giver, taker = found.get(posting.entry, ([], "", ""))
        if account.kind == "member":
            people = [*people, survivor(books, account.owner)]
        elif account.kind == "fund" and posting.amount < 0:
            giver = books.need(Fund, account.owner).name
        elif account.kind == "fund":
            taker = books.need(Fund, account.owner).name
        found[posting.entry] = (people, giver, taker)
    return found
