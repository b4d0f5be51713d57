"""What a member asks of others and is still open: a request, the return of a tip, an adjustment."""

from __future__ import annotations

import json
from collections.abc import Sequence

from commands.engine.request import Request
from commands.language.memo import memo_words
from commands.values.reply import Block, Value
from storage import asks
from storage.asks import Ask
from storage.members import Member
from storage.unit_of_work import Books

ASKED = {"request pay": "request", "refund": "return", "mod contribute": "adjust"}
"""How what somebody asked is spoken of, by what a yes to it does. What both of two are asked, such
as whether they are one person, is nobody's to take back."""


def open_requests(request: Request, books: Books) -> list[Ask]:
    """What the member asks of others and is open, the oldest first."""
    return [
        ask
        for ask in asks.asked_by(books, request.member.number)
        if ask.command in ASKED and request.now < ask.ends_at
    ]


def asked_lines(request: Request, books: Books, found: Sequence[Ask]) -> list[Block]:
    """What the member asks of others, each with what can be done about it."""
    blocks: list[Block] = []
    for ask in found:
        blocks += request.say(
            f"{ASKED[ask.command]}-asked",
            **values_of(request, books, ask),
            until=request.time(ask.ends_at),
            cancel=request.button("take-back-button", f"request cancel {ask.number}"),
            remind=request.button("remind-button", f"request remind {ask.number}"),
            typed=request.typed(f"request cancel {ask.number}"),
            reminded=request.typed(f"request remind {ask.number}"),
        ).blocks
    return blocks


def values_of(request: Request, books: Books, ask: Ask) -> dict[str, Value]:
    given = json.loads(ask.arguments)[0]
    units = given.get("about", ("", given["arguments"].get("amount", 0)))[1]
    memo = memo_words(str(given["arguments"].get("memo", "")))
    payer = books.need(Member, ask.member)
    return {"payer": request.name(payer), "amount": request.amount(units), "memo": memo}
