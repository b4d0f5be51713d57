"""A ballot that presses put together, one option after the other: in order, several, or dates."""

from __future__ import annotations

import re

from commands.decisions.ballot import Said
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


def with_added(about: Vote, before: str, option: int) -> Said:
    """The ballot with an option at its end; without it where it had it."""
    ranking = read_ranking(about.rules, before)
    rest = tuple(
        kept for place in ranking if (kept := tuple(each for each in place if each != option))
    )
    has_it = any(option in place for place in ranking)
    return Said(ranking_text(rest if has_it else (*ranking, (option,))))


def is_one_of_several(request: Request, about: Vote) -> bool:
    """Whether a press names one of the options that one has, and not all, as a menu does."""
    several = about.rules.method in ("choice", "approval") and about.rules.picks > 1
    return several and request.pressed and not request.menu


def toggled(about: Vote, before: str, pressed: Said) -> Said:
    """A press adds an option to those one has, or takes it off; of too many it says so."""
    terms = about.rules
    had, one = set(read_picked(terms, before)), set(read_picked(terms, pressed.choice))
    after = had ^ one
    if len(after) > terms.picks:
        raise Refusal("ballot-too-many", most=terms.picks)
    return Said(picked_text(after))


_NEXT_ANSWER = {"n": "y", "y": "m", "m": "n"}


def turned(about: Vote, before: str, pressed: str) -> str:
    """A press on a date turns it from no to yes, to if need be, and to no again."""
    had = before or "n" * about.rules.options
    return "".join(
        _NEXT_ANSWER[old] if new != "n" else old for old, new in zip(had, pressed, strict=True)
    )
