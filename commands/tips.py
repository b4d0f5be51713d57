"""Give somebody some of the community's currency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.declare import Menu, command
from commands.gifts import TIPS, give
from commands.parameters import Amount, Choice, Members, Rest
from commands.request import Effects, Request
from storage.books import Books
from storage.members import Member


@command(
    "tip",
    aliases=("pay", "thank", "send", "give"),
    examples=("tip {person} 8 for the soup", "tip {person}", "tip {person} {other} 6 split"),
    money=True,
    switch=TIPS,
    menus=(Menu("person", "Tip…", asks=True), Menu("message", "Tip the author…", asks=True)),
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
