"""Settings whose value is an amount of the currency: how it is typed, kept and shown."""

from __future__ import annotations

from collections.abc import Callable

from commands.engine.request import Refusal, Request
from commands.language import amounts
from commands.money.typed_amounts import typed_amount
from commands.values.reply import Value
from storage.ledger.assets import Asset
from storage.unit_of_work import Books

NONE = "none"


def amount(
    key: str, *, none: bool = False, bound: bool = True
) -> Callable[[Request, Books, str], str]:
    """A reader of an amount of the currency; it is kept plainly, so that decimals may change.

    With `bound` it is no more than one tip may be.
    """

    def read(request: Request, books: Books, text: str) -> str:
        if none and text.casefold() == NONE:
            return NONE
        units = typed_amount(request, text, "config set", {"key": key}, f"config set {key} 5")
        most = request.asset.max_tip
        if bound and most is not None and units > most:
            raise Refusal("over-max-tip", most=request.amount(most))
        return amounts.plain(units, request.asset.decimals, "en")

    return read


def units_kept(kept: str, asset: Asset) -> int | None:
    """An amount as it is kept, in units; None where it is none of the asset any more."""
    if kept == NONE:
        return None
    try:
        units = amounts.read(kept, asset, "en")
    except amounts.Unreadable:
        return None
    return units if isinstance(units, int) else None


def show_amount(request: Request, books: Books, kept: str) -> Value:
    """An amount as it is kept, as people here read it."""
    units = units_kept(kept, request.asset)
    return kept if units is None else request.amount(units)
