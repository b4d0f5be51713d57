"""What is offered while an amount is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from commands import amounts
from commands.completing import LONGEST, Completion, offered_as
from commands.desk import Desk
from commands.gifts import units_of, usual_tip
from commands.parameters import Amount
from commands.request import Refusal, Request


def complete_amount(desk: Desk, request: Request, kind: Amount, typed: str) -> list[Completion]:
    """What was typed, read back; before anything is typed, what is meant most often."""
    asset, locale = request.asset, request.typed_locale
    if typed.strip():
        try:
            read = amounts.read(typed, asset, locale)
        except amounts.Unreadable:
            return []
        if isinstance(read, int):
            return [offered_as(desk, request.amount(read), typed.strip()[:LONGEST])]
        if isinstance(read, str):
            return _completed_words(desk, request, [read]) if kind.words else []
        return [
            offered_as(desk, request.amount(units), amounts.plain(units, asset.decimals, locale))
            for units in read.units
        ]
    usual = usual_tip(request)
    offered = [
        offered_as(desk, request.amount(usual), amounts.plain(usual, asset.decimals, locale))
    ]
    return offered + (_completed_words(desk, request, ["half", "all"]) if kind.words else [])


def _completed_words(desk: Desk, request: Request, words: Sequence[str]) -> list[Completion]:
    """ "all" and "half", where there is something to take them of."""
    found = []
    for word in words:
        try:
            units = units_of(request, desk.books, word)
        except Refusal:
            continue
        found.append(offered_as(desk, (f"{word}: ", request.amount(units)), word))
    return found
