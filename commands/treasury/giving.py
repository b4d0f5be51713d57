"""Give to the common purse."""

from __future__ import annotations

from typing import Annotated, Any

from commands.engine.request import Effects, Offer, Refusal, Request, Say
from commands.money.gifts import memo_shown
from commands.treasury import goals
from commands.treasury.drawn import Asked, taken_apart
from commands.treasury.found import fund_named, named_first
from commands.treasury.meant import Named, again, named_in
from commands.treasury.pledging import begun
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Int, Rest, Text
from commands.values.reply import Text as Plain
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.movements import Entry, Leg
from storage.purse.funds import LONGEST_NAME, Fund
from storage.purse.instalments import RHYTHMS, Every
from storage.unit_of_work import Books


@command(
    "treasury",
    "give",
    aliases=("donate",),
    examples=("treasury give 5", "treasury give 5 for the kiln", "treasury give 5 kiln"),
    money=True,
    button="treasury-give-button",
)
def give(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    memo: Annotated[str, Rest("the fund, and what it is for", most=300)] = "",
    fund: Annotated[str, Text("to which fund", most=LONGEST_NAME)] = "",
    every: Annotated[str, Choice("again and again", choices=RHYTHMS)] = "",
    goal: Annotated[int | None, Int("towards which goal", most=10_000)] = None,
    named: Annotated[str, Choice("named with the goal", choices=("yes", "no"))] = "",
) -> Effects:
    """Give some of what you have to the common purse, to one of its funds, or towards a goal.

    With every=month it is given again each month, until you stop it. What was given to it stays
    there: it is spent by decision of the members alone.
    """
    asked = taken_apart(memo, {"fund": fund, "every": every, "goal": goal, "named": named})
    if goals.meant(books, asked):
        return goals.towards(request, books, amount, asked)
    asset, me = request.asset.number, request.member.number
    literal = memo.startswith(('"', "“"))
    if not literal and "every" not in asked.given:
        rhythm, words = again(asked.words)
        if rhythm is not None:
            asked = Asked(words, {**asked.given, "every": rhythm})
    to, memo, often = _to(request, books, asked)
    if to is None and not literal and (maybe := named_in(books, memo)) is not None:
        raise _where(request, amount, memo, maybe, asked.given.get("every", ""))
    part = fund_account(asset, to.number if to else 0)
    legs = (Leg(member_account(asset, me), -amount), Leg(part, amount))
    entry = Entry("donate", legs, cause=f"member/{me}", memo=memo or None)
    if often is not None:
        return begun(request, books, entry, often, to)
    said = request.say(
        "treasury-given",
        who=request.name(request.member),
        amount=request.amount(amount),
        fund=Plain(to.name) if to else "",
        some=int(to is not None),
        memo=memo_shown(request, memo),
        reference=f"#{reference_of(0)}",
    )
    return Effects((entry,), says=[Say(said)])


def _to(request: Request, books: Books, asked: Asked) -> tuple[Fund | None, str, Every | None]:
    """The fund that is meant, by its name in front of the words or behind them, the rest of the
    words, and how often. Raises Refusal where a fund or a rhythm is named that there is not."""
    words, rhythm = asked.words, asked.given.get("every", "")
    often = next((each for each in RHYTHMS if each == rhythm.casefold()), None)
    if rhythm and often is None:
        raise Refusal("not-a-choice", given=rhythm[:40], choices=", ".join(RHYTHMS))
    if "fund" in asked.given:
        return fund_named(request, books, asked.given["fund"]), words, often
    found, rest = named_first(books, words)
    if found is None and words.casefold().startswith("fund:"):
        return fund_named(request, books, words), "", often
    return found, rest, often


def _where(request: Request, amount: int, memo: str, named: Named, every: str) -> Refusal:
    """Asks whether words name a fund or a goal, or only go with a gift to the treasury."""
    part, there = named.part, Plain(named.part.name)
    given: dict[str, Any] = {"amount": amount, "every": every} if every else {"amount": amount}
    if isinstance(part, Fund):
        label = request.message("give-fund-button", fund=there)
        theirs = {**given, "memo": named.rest, "fund": part.name}
    else:
        label = request.message("give-goal-button", goal=there)
        theirs = {"amount": amount, "goal": part.number}
    bare = memo.replace('"', "").replace("“", "").replace("”", "")
    return Refusal(
        "give-where",
        words=Plain(memo),
        offer=[
            Offer(label, "treasury give", theirs),
            Offer(
                request.message("give-treasury-button"),
                "treasury give",
                {**given, "memo": f'"{bare}"'},
            ),
        ],
    )
