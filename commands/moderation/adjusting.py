"""Ask a member for something the books need: a fee, a fine that was agreed, a purse to fill.

What may be named, and why so little of it, is in docs/DECISIONS.md: a debit of a member needs that
member's word, and what a rule alone debits is not a moderator's.
"""

from __future__ import annotations

from typing import Annotated

from commands.engine.questions import REQUEST_SPAN, asks_you
from commands.engine.request import Effects, NewAsk, Noted, Offer, Refusal, Request, Say
from commands.moderation.basis import because, refuse_own, unquoted
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, OneMember, Rest
from storage.ledger.accounts import member_account, treasury
from storage.ledger.assets import ISSUED
from storage.ledger.movements import Entry, Leg
from storage.members import Member
from storage.unit_of_work import Books

ACCOUNTS = ("treasury", "fund", "pot", "deposits", "reserve", "escrow", "issuer", "exchange")


@command(
    "mod",
    "adjust",
    permission="home moderator",
    money=True,
    examples=("mod adjust {person} to treasury 5 the agreed fee",),
)
def mod_adjust(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose balance")],
    way: Annotated[str, Choice("which way", choices=("to", "from"))],
    account: Annotated[str, Choice("which account", choices=ACCOUNTS)],
    amount: Annotated[int, Amount("how much")],
    reason: Annotated[str, Rest("why; the room reads it", most=300, question="ask-why")],
) -> Effects:
    """Ask a member to pay something into the treasury, for a reason.

    They are asked, and nothing is paid unless they say yes.
    """
    refuse_own(request, books, to.number)
    if way == "from" or account != "treasury":
        raise _refusal(request, way, account)
    why = unquoted(reason)

    question = request.say(
        "adjust-question",
        who=request.name(request.member),
        amount=request.amount(amount),
        reason=because(why),
        pay=request.button("pay-button", "yes"),
        decline=request.button("decline-button", "no"),
        yes=request.typed("yes"),
        no=request.typed("no"),
    )
    line = asks_you(request, to)
    given = {"by": request.member.number, "amount": amount, "reason": why}
    offer = Offer("", "mod contribute", given, confirmed=True)
    ask = NewAsk(
        to.number, question, (offer,), "request", REQUEST_SPAN, line, about=("adjust", amount)
    )
    return Effects(asks=(ask,), noted=Noted(new=request.amount(amount)))


def _refusal(request: Request, way: str, account: str) -> Refusal:
    """Why not, and what would work."""
    if account == "issuer" and request.asset.model == ISSUED:
        example = request.typed("currency mint 5" if way == "from" else "currency burn 5")
        return Refusal("adjust-issuer", example=example)
    if way == "from" and account == "treasury":
        return Refusal("adjust-from-treasury")
    return Refusal("adjust-own-rule", account=account)


@command("mod", "contribute", hidden=True, money=True)
def mod_contribute(
    request: Request,
    books: Books,
    by: Annotated[Member, OneMember("who asks")],
    amount: Annotated[int, Amount("how much")],
    reason: Annotated[str, Rest("why")],
) -> Effects:
    """Pay into the treasury what a moderator asked for."""
    asset, me = request.asset, request.member
    refuse_own(request, books, by.number)
    legs = (
        Leg(member_account(asset.number, me.number), -amount),
        Leg(treasury(asset.number), amount),
    )
    entry = Entry(
        "adjust", legs, cause=f"member/{me.number}", memo=reason, detail={"by": by.number}
    )

    said = request.say(
        "adjust-done",
        who=request.name(me),
        amount=request.amount(amount),
        by=request.name(by),
        reason=because(reason),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    return Effects((entry,), says=says)
