"""See what the currency is and how much of it there is."""

from __future__ import annotations

from commands.currency import fields
from commands.engine.request import Effects, Request, Say
from commands.values.declaration import command
from commands.values.reply import Block, Listed, Reply, Value
from storage.ledger.accounts import Account, of_asset
from storage.ledger.assets import MUTUAL
from storage.members import how_many
from storage.unit_of_work import Books


@command(
    "currency",
    "show",
    visibility="discreet",
    examples=("currency",),
    only_reads=True,
)
def currency_show(request: Request, books: Books) -> Effects:
    """See what the currency is, its limits, how much of it there is, and that its sum holds."""
    blocks = _design(request)
    # How much members hold together is for moderators alone: of two, each would know the other's.
    if request.moderates_home:
        blocks += _supply(request, books)
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _design(request: Request) -> list[Block]:
    """What the currency is and what limits there are, in plain words."""
    asset = request.asset
    blocks: list[Block] = []

    def add(message: str, **values: Value) -> None:
        blocks.append(request.line(message, **values))

    symbol = request.message("show-symbol", symbol=asset.symbol) if asset.symbol else ""
    add(
        "show-name",
        names=fields.names(asset.singular, asset.name),
        code=asset.code,
        symbol=symbol,
        decimals=asset.decimals,
    )
    if asset.model == MUTUAL:
        add("show-mutual")
        newcomer = request.amount(min(asset.newcomer_limit, asset.credit_limit))
        together = request.amount(asset.newcomers_together)
        add(
            "show-limit",
            limit=request.amount(asset.credit_limit),
            newcomer=newcomer,
            together=together,
        )
    else:
        add("show-issued")
        if asset.starter is not None:
            add("show-starter", starter=request.amount(asset.starter))
    if asset.ceiling is not None:
        add("show-ceiling", ceiling=request.amount(asset.ceiling))
    if asset.max_tip is not None:
        add("show-max-tip", most=request.amount(asset.max_tip))
    sealed = tuple(fields.label(request, field) for field in asset.sealed.split(",") if field)
    add("show-sealed" if sealed else "show-nothing-sealed", fields=Listed(sealed, "comma"))
    return blocks


def _supply(request: Request, books: Books) -> list[Block]:
    """How much there is, with whom, and that all accounts together are zero."""
    asset = request.asset
    accounts = of_asset(books, asset.number)
    held = [account.balance for account in accounts if _is_members(account) and account.balance > 0]
    if asset.model == MUTUAL:
        supply = request.say("show-supply", supply=request.amount(sum(held)))
    else:
        out = -sum(account.balance for account in accounts if account.kind == "issuer")
        treasury = sum(account.balance for account in accounts if account.kind == "treasury")
        given = {"supply": request.amount(out), "treasury": request.amount(treasury)}
        if asset.supply_cap is None:
            supply = request.say("show-supply-issued", **given)
        else:
            cap = request.amount(asset.supply_cap)
            supply = request.say("show-supply-capped", **given, cap=cap)
    holders = request.say("show-holders", holders=len(held), members=how_many(books))
    total = sum(account.balance for account in accounts)
    check = request.say("show-sum-wrong" if total else "show-sum", total=request.amount(total))
    return [*supply.blocks, *holders.blocks, *check.blocks]


def _is_members(account: Account) -> bool:
    return account.kind == "member"
