"""A ballot that presses put together, one option after the other: in order, several, or dates."""

from __future__ import annotations

import re

from commands.decisions.said import Said
from commands.engine.request import Refusal, Request
from storage.counting.outcome import picked_text, ranking_text, read_picked, read_ranking
from storage.counting.terms import RANKED
from storage.votes import Vote

_ADDED = re.compile(r"\+\s*([A-Za-z])", re.ASCII)


def option_added(about: Vote, text: str) -> int:
    """The option that "+B" puts at the end of one's order, or takes out of it; 0 where it is none.

    A letter as a reaction says so.
    """
    added = _ADDED.fullmatch(text.strip()) if about.rules.method in RANKED else None
    option = 0 if added is None else ord(added[1].upper()) - ord("A") + 1
    return option if option <= about.rules.options else 0


def stays(request: Request) -> bool:
    """Whether what was pressed stands under a message of the room until it is taken off again."""
    return request.reaction and not request.place.direct


def with_added(about: Vote, before: str, option: int, *, stays: bool) -> Said:
    """The ballot with an option at its end; without it where it had it, unless it `stays`."""
    ranking = read_ranking(about.rules, before)
    rest = tuple(
        kept for place in ranking if (kept := tuple(each for each in place if each != option))
    )
    has_it = any(option in place for place in ranking)
    if has_it and stays:
        return Said(before)
    return Said(ranking_text(rest if has_it else (*ranking, (option,))))


def is_put_together(about: Vote) -> bool:
    """Whether a ballot can be put together by several presses, an option each."""
    terms = about.rules
    return terms.method in RANKED or (terms.method in ("choice", "approval") and terms.picks > 1)


def is_one_of_several(request: Request, about: Vote) -> bool:
    """Whether a press names one of the options that one has, and not all, as a menu does."""
    several = is_put_together(about) and about.rules.method not in RANKED
    return several and request.pressed and not request.menu


def toggled(about: Vote, before: str, pressed: Said, *, stays: bool) -> Said:
    """A press adds an option to those one has, or takes it off, unless it `stays`; of too many it
    says so."""
    terms = about.rules
    had, one = set(read_picked(terms, before)), set(read_picked(terms, pressed.choice))
    after = had | one if stays else had ^ one
    if len(after) > terms.picks:
        raise Refusal("ballot-pressed-too-many", most=terms.picks)
    return Said(picked_text(after))


_NEXT_ANSWER = {"n": "y", "y": "m", "m": "n"}


def turned(about: Vote, before: str, pressed: str) -> str:
    """A press on a date turns it from no to yes, to if need be, and to no again."""
    had = before or "n" * about.rules.options
    return "".join(
        _NEXT_ANSWER[old] if new != "n" else old for old, new in zip(had, pressed, strict=True)
    )


def without(about: Vote, before: str, word: str) -> str | None:
    """The ballot without what a reaction said, "A" or "yes"; None where that is no part of it."""
    terms = about.rules
    if terms.method == "yesno":
        return "" if before == word else None
    option = ord(word) - ord("A") + 1 if len(word) == 1 else 0
    if terms.method in ("choice", "approval"):
        had = set(read_picked(terms, before))
        left = had - {option}
        return None if left == had else picked_text(left) if len(left) >= terms.least else ""
    if terms.method in RANKED and any(option in place for place in read_ranking(terms, before)):
        return with_added(about, before, option, stays=False).choice
    return None
