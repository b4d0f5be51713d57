"""Give somebody some of the community's currency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine.request import Effects, Request
from commands.money.gifts import TIPS, give
from commands.values.declaration import Menu, command
from commands.values.parameters import Amount, Choice, Members, Rest
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "tip",
    aliases=("pay", "thank", "send", "give"),
    examples=("tip {person} 8 for the soup", "tip {person}", "tip {person} {other} 6 split"),
    money=True,
    switch=TIPS,
    button="tip-button",
    menus=(Menu("person", "menu-tip", asks=True), Menu("message", "menu-tip-author", asks=True)),
)
def tip(
    request: Request,
    books: Books,
    to: Annotated[Sequence[Member], Members("who gets it", from_reply=True)],
    amount: Annotated[int | str | None, Amount("how much; left out, the usual", words=True)] = None,
    how: Annotated[
        str, Choice("for several people: each, or split among them", choices=("each", "split"))
    ] = "each",
    memo: Annotated[str, Rest("what it is for", most=300)] = "",
) -> Effects:
    """Give somebody some of the room's currency.

    Reply to a message with it and its author gets the tip. Name several people and each gets the
    amount, unless you say split. You can take it back for ten minutes with undo.
    """
    return give(request, books, "tip", to, amount, how, memo)
