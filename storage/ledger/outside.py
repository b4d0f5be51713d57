"""Money from outside, each currency an asset of its own, by its code of ISO 4217. Never converted.

The bot holds none of it. An asset is opened the first time that somebody names its currency; until
then a currency that could be named is `nameable`, under a number below zero that is nowhere kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from storage import communities
from storage.changes import Act
from storage.ledger.assets import Asset, Model, all_assets, first_design
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry
from storage.unit_of_work import Books

OUTSIDE: Model = "outside"

_CODES = [
    "AED",
    "AFN",
    "ALL",
    "AMD",
    "AOA",
    "ARS",
    "AUD",
    "AWG",
    "AZN",
    "BAM",
    "BBD",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BRL",
    "BSD",
    "BTN",
    "BWP",
    "BYN",
    "BZD",
    "CAD",
    "CDF",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CUP",
    "CVE",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EGP",
    "ERN",
    "ETB",
    "EUR",
    "FJD",
    "FKP",
    "GBP",
    "GEL",
    "GHS",
    "GIP",
    "GMD",
    "GNF",
    "GTQ",
    "GYD",
    "HKD",
    "HNL",
    "HTG",
    "HUF",
    "IDR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MNT",
    "MOP",
    "MRU",
    "MUR",
    "MVR",
    "MWK",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "NGN",
    "NIO",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEN",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDG",
    "SEK",
    "SGD",
    "SHP",
    "SLE",
    "SOS",
    "SRD",
    "SSP",
    "STN",
    "SYP",
    "SZL",
    "THB",
    "TJS",
    "TMT",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "USD",
    "UYU",
    "UZS",
    "VES",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XOF",
    "XPF",
    "YER",
    "ZAR",
    "ZMW",
]
_DECIMALS = {
    **dict.fromkeys(
        [
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "ISK",
            "JPY",
            "KMF",
            "KRW",
            "PYG",
            "RWF",
            "UGX",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ],
        0,
    ),
    **dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
}
"""Where a currency has other than two."""


def looks_like_code(word: str) -> bool:
    """Whether a word is written as the code of a currency is, be there such a currency or not."""
    return len(word) == 3 and word.isascii() and word.isalpha() and word.isupper()


def is_code(word: str) -> bool:
    """Whether a word is the code of a currency from outside, in capitals."""
    return word in _CODES


def outside_asset(number: int, code: str, now: int) -> Asset:
    """The asset of a currency from outside. Raises KeyError where there is no such code."""
    if code not in _CODES:
        raise KeyError(code)
    return replace(
        first_design(number, now),
        model=OUTSIDE,
        name=code,
        singular=code,
        code=code,
        decimals=_DECIMALS.get(code, 2),
        credit_limit=0,
        newcomer_limit=0,
        newcomers_together=0,
    )


@cache
def _nameable() -> tuple[Asset, ...]:
    return tuple(outside_asset(-at, code, 0) for at, code in enumerate(_CODES, 1))


def nameable(there: Sequence[Asset]) -> tuple[Asset, ...]:
    """The currencies that can be named and are none of these assets, under numbers below zero."""
    codes = {each.code for each in there}
    return tuple(each for each in _nameable() if each.code not in codes)


def named(books: Books, number: int) -> Asset:
    """The asset that was read, by the number it was read under; it may not be opened yet."""
    if number > 0:
        return books.need(Asset, number)
    found = _nameable()[-number - 1]
    there = with_code(books, found.code)
    return there or replace(found, number=communities.head(books).assets + 1)


def with_code(books: Books, code: str) -> Asset | None:
    """The asset of a currency from outside, once it was named; None before."""
    return next((each for each in outside_assets(books) if each.code == code.upper()), None)


def outside_assets(books: Books) -> list[Asset]:
    """What there is of money from outside, in order of number."""
    return [each for each in all_assets(books) if each.model == OUTSIDE]


def is_open(books: Books, asset: Asset) -> bool:
    """Whether the books count in a currency from outside already."""
    return asset.number <= communities.head(books).assets


def opened(asset: Asset, cause: str) -> Entry:
    """The record that the books count in a currency from outside from now on."""
    detail: Detail = {"asset": asset.number, "decimals": asset.decimals, "words": asset.words}
    return Entry("outside", cause=cause, detail=detail)


@dataclass(frozen=True, slots=True)
class OpenOutside:
    """The books count in this currency too, under the next number; the own one stays."""

    asset: Asset

    def apply(self, books: Books, act: Act) -> None:
        head = communities.head(books)
        books.save(replace(self.asset, opened_at=act.now))
        books.save(replace(head, assets=self.asset.number))
