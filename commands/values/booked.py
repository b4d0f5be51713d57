"""The movements of an act before they are booked: named in what is said of it, filled in after.

The n-th movement of an act has no number until it is booked. A text of what is said of the act
holds a mark in its place; where the act is carried out, the mark becomes the reference ("#k3f9"
is written `f"#{reference_of(0)}"`) or the number. An index below zero counts from the last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from commands.values.reply import Button, Reply, Text, Typed, Value
from storage.ledger.references import reference

_MARK = re.compile("([\x04\x06])(-?\\d+)\x05", re.ASCII)


def reference_of(at: int) -> str:
    """The short reference, without its #, of the movement at that place of the act."""
    return f"\x04{at}\x05"


def number_of(at: int) -> str:
    """The number of the movement at that place, for keys that nobody reads."""
    return f"\x06{at}\x05"


def filled(text: str, numbers: Sequence[int]) -> str:
    """A text with the marks filled in, once the numbers are known."""

    def found(mark: re.Match[str]) -> str:
        at = int(mark[2])
        if not -len(numbers) <= at < len(numbers):
            return mark[0]  # No act says this: somebody wrote it.
        return reference(numbers[at]) if mark[1] == "\x04" else str(numbers[at])

    return _MARK.sub(found, text)


def moved_on(text: str, before: int, count: int) -> str:
    """The same marks where the act is a part of a larger one: `before` are booked before it, and
    it is `count` itself."""

    def found(mark: re.Match[str]) -> str:
        at = int(mark[2])
        return f"{mark[1]}{before + (at if at >= 0 else count + at)}\x05"

    return _MARK.sub(found, text)


def in_reply(reply: Reply, change: Callable[[str], str]) -> Reply:
    """A reply with its texts, and the commands of its buttons, changed."""

    def changed(span: Text | Typed | Button) -> Value:
        if isinstance(span, Text):
            return Text(change(span.text))
        return replace(span, command=change(span.command))

    return reply.map(changed, Text, Typed, Button)
