"""How values of settings are read, for those that several have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from commands import amounts
from commands.reply import Value
from commands.request import Refusal, Request
from commands.settings.declare import SettingKind
from commands.typed import typed_amount
from storage.assets import Asset
from storage.books import Books

NONE = "none"


def one_of(*choices: str) -> Callable[[Request, Books, str], str]:
    """A reader of one of a few words."""

    def read(request: Request, books: Books, text: str) -> str:
        chosen = as_spelt(text, choices)
        if chosen is None:
            raise Refusal("not-a-choice", given=text[:40], choices=", ".join(choices))
        return chosen

    return read


def as_spelt(given: str, choices: Iterable[str]) -> str | None:
    """The choice that is meant, whatever its capitals; None where it is none."""
    return next((each for each in choices if each.casefold() == given.casefold()), None)


def switch(key: str, default: str) -> SettingKind[bool]:
    """Whether a capability is on in a room."""
    return SettingKind(key, default, lambda kept: kept == "on", one_of("on", "off"))


def amount(
    key: str, *, none: bool = False, bound: bool = True
) -> Callable[[Request, Books, str], str]:
    """A reader of an amount of the currency; it is kept plainly, so that decimals may change.

    With `bound` it is no more than one tip may be.
    """

    def read(request: Request, books: Books, text: str) -> str:
        if none and text.casefold() == NONE:
            return NONE
        units = typed_amount(
            request, text, "config set", {"key": key}, f"config set {key} 5"
        )  # fmt: skip
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
