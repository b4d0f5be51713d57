"""Ask somebody for some of the currency; they accept or decline."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from commands.asking import REQUEST_SPAN, asks_you
from commands.capability import Lifecycle
from commands.declare import command
from commands.gifts import give, memo_words, require_tip
from commands.parameters import Amount, OneMember, Rest
from commands.protection import require_room_for_request
from commands.refusals import frozen
from commands.request import Effects, NewAsk, Offer, Refusal, Request
from commands.settings.choices import switch
from storage import asks
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
    if not request.member.wants.tips:
        raise Refusal("request-no-tips", on=request.typed("me privacy tips on"))
    if request.member.number in to.wants.blocked:
        raise Refusal("no-requests", who=request.name(to))
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
    line = asks_you(request, to)
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


# -- when members become one, part, or are forgotten -----------------------------------------------


class OpenRequests(Lifecycle):
    """What members ask each other for."""

    def link(self, books: Books, merged: Member, kept: Member, now: int) -> None:
        """What is asked of either, and by either, is of and by the one; not of each other."""
        for ask in asks.all_open(books):
            member = kept.number if ask.member == merged.number else ask.member
            asker = kept.number if ask.asker == merged.number else ask.asker
            if member == asker:
                books.save(replace(ask, state="withdrawn", ended_at=now))
            elif (member, asker) != (ask.member, ask.asker):
                books.save(replace(ask, member=member, asker=asker))

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Refusal | None:
        """What somebody asks of them, or they of somebody, is answered first, or left."""
        found = [
            ask for ask in asks.all_open(books)
            if ask.kind == "request" and member.number in (ask.member, ask.asker)
        ]  # fmt: skip
        if not found or anyway:
            return None
        leave = request.message("leave-button")
        return Refusal(
            "forget-asked", count=len(found), me=request.typed("me"),
            offer=[Offer(leave, "me forget", {"how": "anyway"})],
        )  # fmt: skip
