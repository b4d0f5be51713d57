"""Funds of the common purse: see them, make them, move money into them, close them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_entries
from commands.treasury import fund_acts, share_told
from commands.treasury.found import fund_name, fund_named, without_sign
from commands.treasury.handles import is_withdrawable, rank_of
from commands.treasury.life import Draw
from commands.treasury.outside_people import there_is
from commands.treasury.proposing import proposed, wanted_now
from commands.values.declaration import command
from commands.values.parameters import Choice, OutsideAmount, Rest, Text
from commands.values.reply import Block, Reply
from commands.values.reply import Text as Plain
from storage.changes import Act
from storage.ledger.accounts import Account, fund_account
from storage.ledger.assets import Asset
from storage.ledger.money import Money
from storage.ledger.outside import outside_assets
from storage.names import fold_name
from storage.purse import funds, goals, share_proposals, shares
from storage.purse.funds import LONGEST_NAME, MOST_OPEN, Fund
from storage.roles import DECIDED
from storage.unit_of_work import Books

_TREASURY = ("treasury", "purse")
_ABROAD = (
    *("kasse", "die kasse", "gemeinschaftskasse", "caja", "la caja", "tesorería"),
    *("caisse", "la caisse", "trésorerie", "caixa", "a caixa", "tesouraria"),
)
"""What stands for what is in no fund, also in other languages."""
_UNFIT = re.compile(r"[\"“”„«»=:|@#\[\]]")
_ROLE = re.compile(rf"\s+role=({'|'.join(DECIDED)})s?\s*$", re.IGNORECASE)
_TO = re.compile(r"(?:to|into|in|nach|an|a|al|para|vers|à|au) +", re.IGNORECASE)
_INTO = re.compile(r"(?<! ) ++" + _TO.pattern, re.IGNORECASE)
_FROM = re.compile(r"(?<! ) ++(?:from|von|aus|de|del|desde|du|depuis|do|da) +", re.IGNORECASE)


# -- seeing ----------------------------------------------------------------------------------------


@command(
    "treasury",
    "funds",
    aliases=("fund show", "funds"),
    visibility="discreet",
    examples=("treasury funds",),
    only_reads=True,
)
def listed(request: Request, books: Books) -> Effects:
    """See the funds of the common purse: what each holds, and what is left of its budget."""
    there = funds.open_funds(books)
    if not there:
        raise Refusal("fund-none", new=request.sample("treasury fund new kiln"))
    asset = request.asset.number
    books.fetch(Account, [fund_account(asset, each.number) for each in there])
    blocks: list[Block] = [_line(request, books, each) for each in there]
    blocks += [_whose(request, each.name, each.role) for each in there if each.role]
    rest = funds.account_of(books, asset, 0)
    blocks.append(_holds(request, "fund-rest", rest))
    for each in outside_assets(books):
        blocks += share_told.held_in_funds(books, each)
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _line(request: Request, books: Books, fund: Fund) -> Block:
    held = funds.account_of(books, request.asset.number, fund.number)
    if not fund.budget:
        return _holds(request, "fund-line", held, fund=Plain(fund.name))
    left = budget_left(request, books, fund)
    budget = {"budget": request.amount(fund.budget), "left": request.amount(max(0, left))}
    return _holds(request, "fund-line-budget", held, fund=Plain(fund.name), **budget)


def _holds(request: Request, words: str, held: Account, **values: object) -> Block:
    more: dict[str, object] = {
        "held": request.amount(held.balance),
        "reserved": request.amount(held.reserved),
        "some": int(held.reserved > 0),
    }
    return request.line(words, **(more | values))  # type: ignore[arg-type] # all are values of replies


def budget_left(request: Request, books: Books, fund: Fund) -> int:
    """What is left of a fund's budget this month, with what is spoken for; below zero is above."""
    asset = request.asset.number
    spent = funds.spent_in_month(books, asset, fund.number, request.now)
    return fund.budget - spent - funds.account_of(books, asset, fund.number).reserved


# -- making ----------------------------------------------------------------------------------------


@command(
    "fund",
    "new",
    aliases=("treasury fund new",),
    examples=("treasury fund new kiln",),
)
def new(
    request: Request,
    books: Books,
    name: Annotated[str, Rest("what it is called", most=80, question="ask-fund-name")],
    role: Annotated[str, Choice("whose holders vote on it", choices=DECIDED)] = "",
) -> Effects:
    """Make a fund: a part of the common purse with a name of its own.

    It begins with nothing, so a treasurer just makes it; anybody else proposes it. It is filled by
    gifts, and from the treasury by decision. With a role its holders alone vote on what is spent of
    it, where three of them can.
    """
    if request.place.direct:
        raise Refusal("propose-in-private")
    if not role and (said_role := _ROLE.search(name)):
        name, role = name[: said_role.start()], said_role[1].casefold()
    called = " ".join(name.split()).strip('"“”').rstrip(".!,; ")
    _require_fit_name(request, books, called)
    if not rank_of(request, books):
        wanted = wanted_now(request, books, "fund", 0, 0, called, terms=role)
        return proposed(request, books, wanted)
    give = request.typed(f"treasury give 5 {called}")
    move = request.typed(f"treasury fund move 50 {called}")
    said = request.say("fund-opened", fund=Plain(called), give=give, move=move)
    if role:
        said = Reply((*said.blocks, _whose(request, called, role)))
    return Effects(changes=(OpenFund(called, request.member.number, role),), says=[Say(said)])


def _whose(request: Request, name: str, role: str) -> Block:
    """To which role a fund belongs."""
    return request.line(
        "fund-of-role", fund=Plain(name), whose=request.message(f"fund-role-{role}")
    )


def _require_fit_name(request: Request, books: Books, name: str) -> None:
    if not 1 <= len(name) <= LONGEST_NAME or _UNFIT.search(name) or not fold_name(name):
        raise Refusal("fund-name", most=LONGEST_NAME)
    if name[0].isdigit() or fold_name(name) in {fold_name(each) for each in _TREASURY}:
        raise Refusal("fund-name", most=LONGEST_NAME)
    if funds.named(books, name) is not None:
        raise Refusal("fund-there", fund=Plain(name), list=request.typed("treasury funds"))
    if len(funds.open_funds(books)) >= MOST_OPEN:
        raise Refusal("fund-too-many", most=MOST_OPEN)


@dataclass(frozen=True, slots=True)
class OpenFund:
    """A treasurer makes a fund."""

    name: str
    member: int
    role: str = ""

    def apply(self, books: Books, act: Act) -> None:
        fund_acts.open_fund(books, self.name, f"member/{self.member}", act.now, self.role)


# -- moving ----------------------------------------------------------------------------------------


@command(
    "fund",
    "move",
    aliases=("treasury fund move",),
    examples=("treasury fund move 50 kiln", "treasury fund move 20 kiln from advocacy"),
    usable=has_entries,
)
def move(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much")],
    to: Annotated[str, Rest("into which fund, or the treasury", most=120, question="ask-fund")],
    from_: Annotated[str, Text("out of which fund", most=LONGEST_NAME)] = "",
) -> Effects:
    """Propose that money of the common purse is moved into a fund, or back out of it.

    It is decided as a spend is, and counts as one for the fund.
    """
    taker, giver = _between(request, books, to, from_)
    if taker == giver:
        raise Refusal("fund-same")
    draw, asset = Draw(fund=giver, target=taker), there_is(request, books, amount)
    wanted = wanted_now(request, books, "move", amount.units, 0, "", draw, asset=asset.number)
    return proposed(request, books, wanted)


def _between(request: Request, books: Books, words: str, giver: str) -> tuple[int, int]:
    """Into which part of the purse, and out of which, by what was said. Raises Refusal."""
    bare = " ".join(words.split()).rstrip(".!,; ")
    if led := _TO.match(bare):
        bare = bare if _known(books, bare) else bare[led.end() :]
    if not giver and not _known(books, bare) and (led := _FROM.match(f" {bare}")):
        # "from kiln to zine", the other way round.
        spaced = f" {bare}"
        for at in _INTO.finditer(spaced, led.end()):
            if _known(books, spaced[led.end() : at.start()]):
                bare, giver = spaced[at.end() :], spaced[led.end() : at.start()].strip()
                break
    if not giver and not _known(books, bare):
        spaced = f" {bare}"
        for at in _FROM.finditer(spaced):
            if _known(books, spaced[: at.start()]):
                bare, giver = spaced[: at.start()].strip(), spaced[at.end() :]
                break
    return _part(request, books, bare), _part(request, books, giver)


def _known(books: Books, name: str) -> bool:
    return is_treasury(name) or funds.named(books, without_sign(name)) is not None


def is_treasury(name: str) -> bool:
    """Whether no fund is meant: nothing is said, or the treasury itself, in any of our words."""
    words = {fold_name(each) for each in (*_TREASURY, "the treasury", *_ABROAD)}
    bare = name.strip('"“” ')
    return not bare or fold_name(bare) in words


def _part(request: Request, books: Books, name: str) -> int:
    bare = name.strip('"“” ')
    return 0 if is_treasury(bare) else fund_named(request, books, bare).number


# -- closing ---------------------------------------------------------------------------------------


@command(
    "fund",
    "close",
    aliases=("treasury fund close",),
    examples=("treasury fund close kiln",),
    usable=lambda request: request.moderates_home,
)
def close(
    request: Request,
    books: Books,
    fund: Annotated[str, Rest("which fund", most=80, question="ask-fund")],
) -> Effects:
    """Close a fund. What it still holds goes back to the treasury, by decision.

    An empty one is closed by a treasurer.
    """
    found = fund_named(request, books, fund.strip('"“” .!'))
    held = funds.account_of(books, request.asset.number, found.number)
    for goal in goals.open_goals(books):
        if goal.fund == found.number:
            number, typed = str(goal.number), request.typed(f"goal end {goal.number}")
            raise Refusal("fund-has-goal", fund=Plain(found.name), number=number, typed=typed)
    rule = shares.gives_to_fund(books, found.number)
    if rule is not None:
        typed = request.typed(f'treasury share "{rule.source}" none')
        raise Refusal(
            "fund-has-share", fund=Plain(found.name), source=Plain(rule.source), typed=typed
        )
    asked = share_proposals.asks_for_fund(books, found.number)
    if asked is not None:
        raise Refusal(
            "fund-share-asked",
            fund=Plain(found.name),
            number=str(asked.number),
            typed=request.typed(f"proposal withdraw {asked.number}"),
            some=int(is_withdrawable(books, asked)),
        )
    abroad = funds.from_outside(books, found.number)
    if abroad is not None:
        code = books.need(Asset, abroad.asset).code
        held_there = request.amount_of(abroad.balance, books.need(Asset, abroad.asset))
        typed = request.typed(f"treasury fund move 5 {code} treasury from {found.name}")
        raise Refusal("fund-holds-outside", fund=Plain(found.name), held=held_there, typed=typed)
    if held.reserved:
        raise Refusal("fund-in-use", fund=Plain(found.name), held=request.amount(held.reserved))
    if held.balance:
        draw = Draw(fund=found.number)
        wanted = wanted_now(request, books, "close", held.balance, 0, "", draw)
        return proposed(request, books, wanted)
    if request.place.direct:
        raise Refusal("propose-in-private")
    if not rank_of(request, books):
        raise Refusal("fund-for-treasurers", fund=fund_name(books, found.number))
    said = request.say("fund-closed", fund=Plain(found.name))
    return Effects(
        changes=(CloseFund(found.number, request.member.number),),
        says=[Say(said)],
    )


@dataclass(frozen=True, slots=True)
class CloseFund:
    """A treasurer closes an empty fund."""

    fund: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        fund_acts.close_empty(books, self.fund, f"member/{self.member}", act.now)
