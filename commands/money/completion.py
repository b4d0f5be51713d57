"""What is offered while an amount is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from commands.engine.completion import LONGEST, Completion, offered_as
from commands.engine.context import Context
from commands.engine.request import Refusal, Request
from commands.language import amounts
from commands.money.gifts import units_of, usual_tip
from commands.values.parameters import Amount


def complete_amount(
    context: Context, request: Request, kind: Amount, typed: str
) -> list[Completion]:
    """What was typed, read back; before anything is typed, what is meant most often."""
    asset, locale = request.asset, request.typed_locale
    if typed.strip():
        try:
            read = amounts.read(typed, asset, locale)
        except amounts.Unreadable:
            return []
        if isinstance(read, int):
            return [offered_as(context, request.amount(read), typed.strip()[:LONGEST])]
        if isinstance(read, str):
            return _completed_words(context, request, [read]) if kind.words else []
        return [
            offered_as(context, request.amount(units), amounts.plain(units, asset.decimals, locale))
            for units in read.units
        ]
    usual = usual_tip(request)
    offered = [
        offered_as(context, request.amount(usual), amounts.plain(usual, asset.decimals, locale))
    ]
    return offered + (_completed_words(context, request, ["half", "all"]) if kind.words else [])


def _completed_words(context: Context, request: Request, words: Sequence[str]) -> list[Completion]:
    """ "all" and "half", where there is something to take them of."""
    found = []
    for word in words:
        try:
            units = units_of(request, context.books, word)
        except Refusal:
            continue
        found.append(offered_as(context, (f"{word}: ", request.amount(units)), word))
    return found
