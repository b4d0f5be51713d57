"""An amount inside free text: the value of a setting, typed as people type amounts in this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from commands.engine.request import Offer, Refusal, Request
from commands.language import amounts
from commands.language.vocabulary import unit_words


def typed_amount(
    request: Request,
    text: str,
    command: str,
    arguments: Mapping[str, Any],
    example: str,
    *,
    zero: bool = False,
    within: Callable[[str], str] = lambda figure: figure,
) -> int:
    """The amount in units. `command` and `arguments` are what was said, its `value` being `text`.
    `example` is the command as it works; `within` writes the value with another figure.

    Raises Refusal with the reason for what is none; where a mark can be read otherwise, the refusal
    offers the readings.
    """
    asset, locale = request.asset, request.typed_locale
    figure = _without_unit(text, request)
    values: dict[str, Any] = {
        "amount": text[:40],
        "example": request.typed(example),
        "decimals": asset.decimals,
        "name": asset.name[:1].upper() + asset.name[1:],
    }
    try:
        read = amounts.read(figure, asset, locale, zero=zero)
    except amounts.Unreadable as unreadable:
        problem = unreadable.problem
        raise Refusal(
            "value-negative" if problem == "negative" else f"amount-{problem}", **values
        ) from None
    if isinstance(read, str):
        raise Refusal("amount-unreadable", **values)
    if isinstance(read, int):
        return read
    offers = []
    for units in read.units:
        given = {**arguments, "value": within(amounts.plain(units, asset.decimals, locale))}
        one = len(read.units) == 1
        label = request.message("yes-button") if one else request.amount(units)
        offers.append(Offer(label, command, given))
    if len(offers) == 1:
        shown = request.amount(read.units[0])
        raise Refusal("amount-one-reading", offer=offers, amount=shown, more="")
    raise Refusal("amount-two-readings", offer=offers, given=text[:40])


def _without_unit(text: str, request: Request) -> str:
    """The figure of "5 points", "5pts", "€5"."""
    units = unit_words(request.asset)
    words = text.split()
    if len(words) == 2 and words[1].casefold() in units:
        words = words[:1]
    if len(words) == 2 and words[0].casefold() in units:
        words = words[1:]
    if len(words) != 1:
        return text
    word = words[0]
    if request.asset.symbol:
        word = word.removeprefix(request.asset.symbol)
    for unit in units:
        bare = word[: -len(unit)]
        if word.casefold().endswith(unit) and amounts.looks_like_amount(bare):
            return bare
    return word
