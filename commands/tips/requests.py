"""Ask somebody for some of the currency; they accept or decline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine.people import names
from commands.engine.questions import REQUEST_SPAN, asks_you
from commands.engine.rate_limit import require_room_for_requests
from commands.engine.refusals import frozen
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request
from commands.engine.setting_choices import switch
from commands.language.memo import memo_words
from commands.money.gifts import decide_shares, give, require_tip
from commands.values.capability import Lifecycle
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Members, OneMember, Rest
from commands.values.reply import Reply
from storage import asks
from storage.asks import JoinAsks
from storage.changes import Change
from storage.members import Member
from storage.unit_of_work import Books

REQUESTS = switch("requests", "on")

SETTINGS = (REQUESTS,)


@command(
    "request",
    aliases=("ask",),
    examples=("request {person} 20 for seeds", "request {person} {other} 30 split"),
    money=True,
    switch=REQUESTS,
)
def ask_for(
    request: Request,
    books: Books,
    to: Annotated[Sequence[Member], Members("whom you ask", from_reply=True)],
    amount: Annotated[int, Amount("how much")],
    how: Annotated[
        str, Choice("of several people: each, or split among them", choices=("each", "split"))
    ] = "each",
    memo: Annotated[str, Rest("what it is for", most=300)] = "",
) -> Effects:
    """Ask somebody for some of the room's currency.

    They pay or decline with a button or a word; after seven days it lapses. Nothing is paid unless
    they say so. Ask several and each is asked for the amount, unless you say split.
    """
    if any(each.number == request.member.number for each in to):
        raise Refusal("request-oneself")
    if not request.member.wants.tips:
        raise Refusal("request-no-tips", on=request.typed("me privacy tips on"))
    for each in to:
        # Whether from anybody or from this one is their secret.
        if not each.wants.accepts(request.member.number):
            raise Refusal("no-requests", who=request.name(each))
    if request.member.frozen(request.now):
        raise frozen(request, request.member.frozen_until or 0)
    shares = decide_shares(amount, len(to), how)
    if not all(shares):
        raise Refusal("split-too-small", amount=request.amount(amount))
    require_tip(request, max(shares))
    require_room_for_requests(request, books, to)
    line = asks_you(request, *to)
    told = _told(request, to, amount, shares, memo)
    return Effects(
        asks=tuple(
            _ask(request, each, share, memo, line, told)
            for each, share in zip(to, shares, strict=True)
        )
    )


def _ask(request: Request, to: Member, share: int, memo: str, line: Reply, told: Reply) -> NewAsk:
    """The question to one of those who are asked, for their share."""

    question = request.say(
        "request-question",
        asker=request.name(request.member),
        amount=request.amount(share),
        memo=memo_words(memo),
        pay=request.button("pay-button", "yes"),
        decline=request.button("decline-button", "no"),
        yes=request.typed("yes"),
        no=request.typed("no"),
    )
    arguments = {"to": request.member.number, "amount": share, "memo": memo}
    offer = Offer("", "request pay", arguments, confirmed=True)
    return NewAsk(
        to.number,
        question,
        (offer,),
        "request",
        REQUEST_SPAN,
        line,
        told,
        about=("request", share),
    )


def _told(
    request: Request, to: Sequence[Member], amount: int, shares: Sequence[int], memo: str
) -> Reply:
    """What the one who asks elsewhere than in the room reads of it."""
    several = len(to) > 1
    words = "request-made"
    if several:
        words = "request-made-each" if len(set(shares)) == 1 else "request-made-split"
    shown = shares[0] if len(set(shares)) == 1 else amount
    return request.say(
        words,
        payer=names(request, to),
        amount=request.amount(shown),
        memo=memo_words(memo),
        until=request.time(request.now + REQUEST_SPAN),
    )


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

    def link(self, merged: Member, kept: Member) -> tuple[Change, ...]:
        """What is asked of either, and by either, is of and by the one; not of each other."""
        return (JoinAsks(merged.number, kept.number),)

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Refusal | None:
        """What somebody asks of them, or they of somebody, is answered first, or left."""
        found = [
            ask
            for ask in asks.all_open(books)
            if ask.kind == "request" and member.number in (ask.member, ask.asker)
        ]
        if not found or anyway:
            return None
        leave = request.message("leave-button")
        return Refusal(
            "forget-asked",
            count=len(found),
            me=request.typed("me"),
            offer=[Offer(leave, "me forget", {"how": "anyway"})],
        )
