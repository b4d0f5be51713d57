"""What is offered while somebody types, for each kind of parameter."""

from __future__ import annotations

from commands.engine import questions
from commands.engine.completion import LONGEST, Completion, fitting, offered_as
from commands.engine.context import Context
from commands.engine.offers import OFFERS
from commands.values.declaration import Declaration
from commands.values.parameters import Choice
from storage import asks, members


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
        begun = typed.strip().casefold()
        rare = [each for each in kind.rare if begun and each.startswith(begun)]
        return fitting([Completion(each, each) for each in (*kind.choices, *rare)], typed)
    if kind.name == "question" and declaration.name in ("yes", "no"):
        return fitting(_questions(context), typed)
    name = kind.offers or kind.name
    offered = context.services.catalogue.completions.get(name) or OFFERS.get(name)
    return [] if offered is None else offered(context, request, kind, typed)


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
