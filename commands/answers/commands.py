"""Say yes or no to what I ask."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Request
from commands.language.yes_no import ALIASES
from commands.values.declaration import command
from commands.values.parameters import Question
from storage.unit_of_work import Books

# Which question is meant, and whether it may still be answered, is for `commands.engine.questions`
# to say:
# these declarations are what a member types and reads.


@command("yes", aliases=ALIASES["yes"], visibility="discreet", examples=("yes",))
def yes(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Question("which question, by its number")] = None,
) -> Effects:
    """Say yes, or no, to what I asked you.

    A plain yes is for the newest question you were shown here, within ten minutes. For any other
    press its button, reply to it, or say its number: yes 3.
    """
    return Effects()


@command("no", aliases=ALIASES["no"], visibility="discreet")
def no(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Question("which question, by its number")] = None,
) -> Effects:
    """Say no to what I asked you."""
    return Effects()


@command("cancel", visibility="discreet")
def cancel(request: Request, books: Books) -> Effects:
    """Stop what I am asking you about."""
    return Effects()
