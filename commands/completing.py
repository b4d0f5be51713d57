"""What is offered while a parameter is being typed: amounts, references, people elsewhere.

It only reads, and offers nobody anything that they could not see otherwise: their own entries and
questions, and the names of members.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from commands import asking, readers
from commands.declare import Declaration
from commands.desk import Desk
from commands.parameters import Choice
from commands.reply import Value
from commands.worded import plain
from storage import asks, members

MOST = 25
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is what would be typed, `label` what is shown for it; each of at most 100 letters."""

    label: str
    value: str


def complete(desk: Desk, declaration: Declaration, parameter: str, typed: str) -> list[Completion]:
    """What may stand for a parameter, of what begins or holds what is typed."""
    request = desk.request()
    found = next((each for each in declaration.parameters if each.name == parameter), None)
    if found is None:
        return []
    kind = found.kind
    if kind.name in ("member", "members"):
        return _people(desk, typed)
    if isinstance(kind, Choice):
        return fitting([Completion(each, each) for each in kind.choices], typed)
    if kind.name == "question" and declaration.name in ("yes", "no"):
        return fitting(_questions(desk), typed)
    offered = desk.house.catalogue.completions.get(kind.name)
    return [] if offered is None else offered(desk, request, kind, typed)


def fitting(offered: Iterable[Completion], typed: str) -> list[Completion]:
    """Those of them that hold what is typed, as many as a platform shows."""
    wanted = typed.strip().casefold()
    return [each for each in offered if wanted in each.label.casefold()][:MOST]


def offered_as(desk: Desk, label: Value, value: str) -> Completion:
    """A completion whose label fits on the platforms."""
    shown = " ".join(shown_to(desk, label).split())
    return Completion(shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…", value)


def shown_to(desk: Desk, value: Value) -> str:
    """A value as whoever types reads it, alone."""
    reader = readers.alone(desk.member, desk.settings, desk.now)
    return plain(value, reader, readers.InBooks(desk.books))


def _people(desk: Desk, typed: str) -> list[Completion]:
    """Members who have no account on this platform, by name."""
    names = members.elsewhere(desk.books, desk.place.platform, typed.strip().removeprefix("@"))
    return [offered_as(desk, name, name) for name in names if len(name) <= LONGEST]


def _questions(desk: Desk) -> list[Completion]:
    """The questions open for who types, by their numbers."""
    waiting = [
        ask for ask in asks.of_member(desk.books, desk.member.number, desk.now)
        if ask.state == "open" and desk.now < ask.ends_at and ask.kind != "missing"
    ]  # fmt: skip
    return [
        offered_as(desk, (f"{ask.number}  ", asking.question_of(ask)), str(ask.number))
        for ask in waiting
    ]
