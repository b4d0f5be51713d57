"""Say yes or no to what I ask."""

from __future__ import annotations

from typing import Annotated

from commands.declare import command
from commands.parameters import Reference
from commands.request import Effects, Request
from storage.books import Books

# Which question is meant, and whether it may still be answered, is for `commands.asking` to say:
# these declarations are what a member types and reads.


@command("yes", aliases=("ok", "confirm", "accept"), visibility="discreet", examples=("yes",))
def yes(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Reference("which question, when there are several")] = None,
) -> Effects:
    """Say yes, or no, to what I asked you.

    When several questions are open, say which: yes #k3f9. A plain yes in the room works too, while
    exactly one is open.
    """
    return Effects()


@command("no", aliases=("decline",), visibility="discreet")
def no(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Reference("which question, when there are several")] = None,
) -> Effects:
    """Say no to what I asked you."""
    return Effects()


@command("cancel", visibility="discreet")
def cancel(request: Request, books: Books) -> Effects:
    """Stop what I am asking you about."""
    return Effects()
