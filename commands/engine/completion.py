"""What is offered while a parameter is being typed: amounts, references, people elsewhere.

It only reads, and offers nobody anything that they could not see otherwise: their own entries and
questions, and the names of members.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from commands.engine import questions
from commands.engine import reader as readers
from commands.engine.context import Context
from commands.language.rendering import plain
from commands.values.declaration import Declaration
from commands.values.parameters import Choice
from commands.values.reply import Value
from storage import asks, members

MOST = 25
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is what would be typed, `label` what is shown for it; each of at most 100 letters."""

    label: str
    value: str


def complete(
    context: Context, declaration: Declaration, parameter: str, typed: str
) -> list[Completion]:
    """What may stand for a parameter, of what begins or holds what is typed."""
    request = context.request()
    found = next((each for each in declaration.parameters if each.name == parameter), None)
    if found is None:
        return []
    kind = found.kind
    if kind.name in ("member", "members"):
        return _people(context, typed)
    if isinstance(kind, Choice):
        return fitting([Completion(each, each) for each in kind.choices], typed)
    if kind.name == "question" and declaration.name in ("yes", "no"):
        return fitting(_questions(context), typed)
    offered = context.services.catalogue.completions.get(kind.name)
    return [] if offered is None else offered(context, request, kind, typed)


def fitting(offered: Iterable[Completion], typed: str) -> list[Completion]:
    """Those of them that hold what is typed, as many as a platform shows."""
    wanted = typed.strip().casefold()
    return [each for each in offered if wanted in each.label.casefold()][:MOST]


def offered_as(context: Context, label: Value, value: str) -> Completion:
    """A completion whose label fits on the platforms."""
    shown = " ".join(shown_to(context, label).split())
    return Completion(shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…", value)


def shown_to(context: Context, value: Value) -> str:
    """A value as whoever types reads it, alone."""
    reader = readers.alone(context.member, context.settings, context.now)
    return plain(value, reader, readers.InBooks(context.books))


def _people(context: Context, typed: str) -> list[Completion]:
    """Members who have no account on this platform, by name."""
    names = members.elsewhere(
        context.books, context.place.platform, typed.strip().removeprefix("@")
    )
    return [offered_as(context, name, name) for name in names if len(name) <= LONGEST]


def _questions(context: Context) -> list[Completion]:
    """The questions open for who types, by their numbers."""
    waiting = [
        ask
        for ask in asks.of_member(context.books, context.member.number, context.now)
        if ask.state == "open" and context.now < ask.ends_at and ask.kind != "missing"
    ]
    return [
        offered_as(context, (f"{ask.number}  ", questions.question_of(ask)), str(ask.number))
        for ask in waiting
    ]
