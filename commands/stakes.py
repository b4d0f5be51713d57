"""What each capability has at stake when members become one, part, or are forgotten.

A capability that holds something of members declares a `Stake`, and `commands.stakeholders` lists
it: there, and nowhere else, it says why it objects, and takes along what is its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from commands.request import Refusal, Request
from storage.books import Books
from storage.members import Member

Objects = Callable[[Request, Books, Member], Refusal | None]
ObjectsUnless = Callable[[Request, Books, Member, bool], Refusal | None]
ObjectsToTwo = Callable[[Request, Books, Member, Member], Refusal | None]


@dataclass(frozen=True, slots=True)
class Stake:
    """The say of one capability.

    `link` is asked with the member who would be linked and the one who goes on for both; `unlink`
    and `forget` with the member. Each gives a refusal with its reason and what would work, or None.
    `forget` is told whether the member has said to do it all the same: then only what cannot be is
    refused. `linked` takes over what was the first one's, once both have agreed; `forgotten` erases
    what the capability knows of the members with these numbers, who are one person.
    """

    link: ObjectsToTwo = lambda _, __, ___, ____: None
    unlink: Objects = lambda _, __, ___: None
    forget: ObjectsUnless = lambda _, __, ___, ____: None
    linked: Callable[[Books, Member, Member, int], None] = lambda _, __, ___, ____: None
    forgotten: Callable[[Books, Sequence[int]], None] = lambda _, __: None
