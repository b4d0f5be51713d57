"""Ask somebody for some of the currency; they accept or decline."""

from __future__ import annotations

from typing import Annotated

from commands.asking import REQUEST_SPAN
from commands.declare import command
from commands.gifts import give, memo_words, require_tip
from commands.parameters import Amount, OneMember, Rest
from commands.protection import require_room_for_request
from commands.refusals import frozen
from commands.request import Effects, NewAsk, Offer, Refusal, Request
from commands.settings.reading import switch
from storage.books import Books
from storage.members import Member

REQUESTS = switch("requests", "on")

SETTINGS = (REQUESTS,)


@command(
    "request", aliases=("ask",), examples=("request {person} 20 for seeds",), money=True,
    switch=REQUESTS,
)  # fmt: skip
def ask_for(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whom you ask", from_reply=True)],
    amount: Annotated[int, Amount("how much")],
    memo: Annotated[str, Rest("what it is for", most=300)] = "",
) -> Effects:
    """Ask somebody for some of the room's currency.

    They pay or decline with a button or a word; after seven days it lapses. Nothing is paid unless
    they say so.
    """
    if to.number == request.member.number:
        raise Refusal("request-oneself")
    if request.member.frozen(request.now):
        raise frozen(request, request.member.frozen_until or 0)
    require_tip(request, amount)
    require_room_for_request(request, books, to)
    question = request.say(
        "request-question", asker=request.name(request.member), amount=request.amount(amount),
        memo=memo_words(memo), pay=request.button("pay-button", "yes"),
        decline=request.button("decline-button", "no"), yes=request.typed("yes"),
        no=request.typed("no"),
    )  # fmt: skip
    line = request.say(
        "asks-you", who=request.name(to, ping=True, call=True),
        asker=request.name(request.member), show=request.button("show-button", "me"),
    )  # fmt: skip
    arguments = {"to": request.member.number, "amount": amount, "memo": memo}
    offer = Offer("", "request pay", arguments, confirmed=True)
    told = request.say(
        "request-made", payer=request.name(to), amount=request.amount(amount),
        memo=memo_words(memo), until=request.time(request.now + REQUEST_SPAN),
    )  # fmt: skip
    ask = NewAsk(to.number, question, (offer,), "request", REQUEST_SPAN, line, told)
    return Effects(asks=(ask,))


@command("request", "pay", hidden=True, money=True)
def pay(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("who asked")],
    amount: Annotated[int, Amount("how much")],
    memo: Annotated[str, Rest("what it is for")] = "",
) -> Effects:
    """Pay what somebody asked for."""
    return give(request, books, "request", [to], amount, "each", memo)
