"""The currency of a circle: the community's own, or one from outside in which members pay each
other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from babel.numbers import get_currency_precision, list_currencies

from commands.engine.request import Offer, Refusal, Request
from commands.language.vocabulary import unit_words
from commands.money.typed_amounts import typed_amount
from commands.values.reply import Amount, Value, duration
from storage import communities
from storage.circles.plan import Plan
from storage.ledger.assets import Asset, first_design
from storage.unit_of_work import Books


def code_meant(request: Request, text: str) -> str:
    """The code of the outside currency that is named, "" for the own one. Raises Refusal."""
    said = text.strip()
    if not said or said.casefold() in unit_words(request.asset):
        return ""
    code = said.upper()
    if code not in list_currencies():
        raise Refusal("circle-currency", given=said[:40], own=request.asset.code)
    return code


def decimals_of(code: str) -> int:
    """How many decimals a currency has: 2 for USD, 0 for JPY."""
    return get_currency_precision(code)


def outside_asset(code: str, decimals: int) -> Asset:
    """An outside currency as amounts of it are read; it stands in no books."""
    own = first_design(0, 0)
    return replace(own, name=code, singular=code, code=code, symbol="", decimals=decimals)


def reading_in(request: Request, code: str, decimals: int) -> Request:
    """The request as amounts in it are read in this currency; in the community's own for ""."""
    return replace(request, asset=outside_asset(code, decimals)) if code else request


def grace_of(plan: Plan) -> dict[str, Value]:
    """How long one can still pay after a date, and whether at all."""
    return {"grace": duration(plan.grace), "graced": int(plan.grace > 0)}


def shown(books: Books, plan: Plan, units: int) -> Amount:
    """An amount of a circle; what is from outside is called by its code."""
    if plan.outside:
        called = (plan.outside, plan.outside, "")
        return Amount(units, communities.head(books).asset, plan.decimals, then=called)
    asset = books.need(Asset, plan.asset)
    return Amount(units, asset.number, asset.decimals)


def units_of(
    request: Request, plan: Plan, text: str, command: str, arguments: Mapping[str, Any]
) -> int:
    """An amount of a circle as it was written, in units.

    Raises Refusal; where it can be read in two ways, with a button for each that says `command`
    again with it as its `amount`.
    """
    reading = reading_in(request, plan.outside, plan.decimals)
    try:
        return typed_amount(reading, text, command, arguments, f"{command} 50")
    except Refusal as refusal:
        if not refusal.offer:
            raise
        offers = [_offer(each, arguments) for each in refusal.offer]
        refusal.offer = tuple(offers)
        if plan.outside and "amount" in refusal.values:
            refusal.values["amount"] = f"{offers[0].arguments['amount']} {plan.outside}"
        raise


def _offer(offer: Offer, arguments: Mapping[str, Any]) -> Offer:
    """The same reading, as the `amount` of the command; in outside money it is its own label."""
    figure = str(offer.arguments["value"])
    label = figure if isinstance(offer.label, Amount) and not offer.label.asset else offer.label
    return Offer(label, offer.command, {**arguments, "amount": figure})
