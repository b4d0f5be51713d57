"""Make and unmake units of an issued currency."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Offer, Refusal, Request, Say
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, OneMember
from storage.ledger.accounts import issuer, member_account, peek, treasury
from storage.ledger.assets import ISSUED
from storage.ledger.movements import Entry, Leg, Refused
from storage.members import Member
from storage.purse import policies, proposals
from storage.unit_of_work import Books


def _require_issued(request: Request) -> None:
    if request.asset.model != ISSUED:
        raise Refusal("mint-mutual", name=request.asset.name)


def _require_no_decision(request: Request, books: Books, act: str, amount: int) -> None:
    """Once the purse was spent by decision, so is what is made and unmade: it is proposed."""
    if proposals.has_passed(books) or policies.last(books)[1].mint == "vote":
        label = request.message(f"{act}-propose-button", amount=request.amount(amount))
        offer = Offer(label, f"treasury {act}", {"amount": amount})
        raise Refusal("mint-by-decision", offer=[offer])


@command(
    "currency",
    "mint",
    permission="home moderator",
    examples=("currency mint 500",),
    usable=lambda request: request.asset.model == ISSUED,
    money=True,
)
def currency_mint(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    to: Annotated[Member | None, OneMember("who gets it; left out, the treasury")] = None,
) -> Effects:
    """Make new units of an issued currency, for the treasury or for a member other than you.

    Never more than the cap allows. I ask before I do it.
    """
    _require_issued(request)
    _require_no_decision(request, books, "mint", amount)
    if to is not None and to.number == request.member.number:
        raise Refusal("mint-oneself")
    asset = request.asset
    account = treasury(asset.number) if to is None else member_account(asset.number, to.number)
    legs = (Leg(issuer(asset.number), -amount), Leg(account, amount))
    entry = Entry("mint", legs, cause=f"member/{request.member.number}")
    out = -peek(books, issuer(asset.number)).balance + amount
    shown = {"amount": request.amount(amount), "out": request.amount(out)}
    whom = "" if to is None else request.name(to)
    confirm = request.say(
        "mint-ask" if to is None else "mint-ask-member",
        **shown,
        to=whom,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    said = request.say(
        "mint-done" if to is None else "mint-done-member",
        **shown,
        to="" if to is None else request.name(to, ping=True),
        who=request.name(request.member),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    return Effects((entry,), says=says, confirm=confirm)


@command(
    "currency",
    "burn",
    permission="home moderator",
    examples=("currency burn 100",),
    usable=lambda request: request.asset.model == ISSUED,
    money=True,
)
def currency_burn(
    request: Request, books: Books, amount: Annotated[int, Amount("how much")]
) -> Effects:
    """Unmake units of an issued currency that the treasury holds, never a member's.

    I ask before I do it.
    """
    _require_issued(request)
    _require_no_decision(request, books, "burn", amount)
    asset = request.asset
    legs = (Leg(treasury(asset.number), -amount), Leg(issuer(asset.number), amount))
    entry = Entry("burn", legs, cause=f"member/{request.member.number}")
    left = peek(books, treasury(asset.number)).balance - amount
    shown = {"amount": request.amount(amount), "left": request.amount(left)}
    confirm = request.say(
        "burn-ask",
        **shown,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    who, mark = request.name(request.member), f"#{reference_of(0)}"
    says = [Say(request.say("burn-done", **shown, who=who, reference=mark))]

    def refused(refusal: Refused) -> Refusal | None:
        if refusal.code != "over_limit":
            return None
        words = "burn-too-much" if refusal.possible else "burn-nothing"
        return Refusal(words, held=request.amount(refusal.possible))

    return Effects((entry,), says=says, confirm=confirm, refused=refused)
