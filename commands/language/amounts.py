"""Amounts as people write and read them: "3.34 points", "1.5k", "1h30". Exact, and never guessed.

What could mean two things comes back as its readings, for the member to choose.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import Literal

from babel import Locale

from commands.language.vocabulary import ALL, HALF, MINUTES, is_time
from storage.ledger.assets import Asset
from storage.ledger.money import MOST
from storage.ledger.outside import OUTSIDE

Word = Literal["all", "half"]

Problem = Literal[
    "negative",
    "zero",
    "decimals",
    "digits",
    "exponent",
    "not-a-number",
    "too-large",
    "unreadable",
]


class Unreadable(Exception):
    """The text is no amount we take; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem


@dataclass(frozen=True, slots=True)
class Readings:
    """What an amount with an unclear mark may mean, in units: one or two possibilities."""

    units: tuple[int, ...]


@cache
@cache
def marks(locale: str) -> tuple[str, str]:
    """(decimal mark, group mark) of a locale: (".", ",") for English."""
    symbols = Locale.parse(locale.replace("-", "_")).number_symbols
    symbols = symbols.get("latn", symbols)
    return str(symbols["decimal"]), str(symbols["group"])


@cache
def _groups_in_twos(locale: str) -> bool:
    """Whether a locale writes 12,34,567: three digits, and from there on two."""
    return bool(Locale.parse(locale.replace("-", "_")).decimal_formats[None].grouping == (3, 2))


@cache
def _symbol_first(locale: str) -> bool:
    pattern = Locale.parse(locale.replace("-", "_")).currency_formats["standard"].pattern
    return bool(str(pattern).startswith("¤"))


def number(units: int, decimals: int, locale: str, *, padded: bool = False) -> str:
    """`units` of 10**-decimals as the locale writes it: 8, 1.5, 3.34; `padded` gives 1.50."""
    decimal_mark, group_mark = marks(locale)
    whole, part = divmod(abs(units), 10**decimals)
    digits = f"{whole:,}"
    if _groups_in_twos(locale):
        digits = _in_twos(whole)
    digits = digits.replace(",", group_mark)
    tail = f"{decimal_mark}{part:0{decimals}d}" if part else ""
    if part and not padded:
        tail = tail.rstrip("0")
    return f"{'-' if units < 0 else ''}{digits}{tail}"


def _in_twos(whole: int) -> str:
    head, last = divmod(whole, 1000)
    if not head:
        return str(last)
    pairs: list[str] = []
    while head > 99:
        head, pair = divmod(head, 100)
        pairs.insert(0, f"{pair:02d}")
    return ",".join((str(head), *pairs, f"{last:03d}"))


def plain(units: int, decimals: int, locale: str) -> str:
    """`units` written so that `read` gives just them back: no group marks, no unclear mark."""
    whole, part = divmod(units, 10**decimals)
    # A fourth decimal keeps "1.234" from being read as 1234.
    tail = f"{part:0{decimals}d}{'0' if decimals == 3 else ''}" if part else ""
    return f"{whole}{marks(locale)[0]}{tail}" if tail else str(whole)


def shown(units: int, asset: Asset, locale: str) -> str:
    """An amount as people say it: "8 points", "1 point", "€3.50", "3.50 USD"."""
    money_sign = all(unicodedata.category(letter) == "Sc" for letter in asset.symbol)
    padded = (bool(asset.symbol) and money_sign) or asset.model == OUTSIDE
    figure = number(units, asset.decimals, locale, padded=padded)
    if asset.symbol:
        if money_sign and _symbol_first(locale):
            sign, figure = ("-", figure[1:]) if units < 0 else ("", figure)
            return f"{sign}{asset.symbol}{figure}"
        return f"{figure} {asset.symbol}"
    return f"{figure} {asset.singular if abs(units) == asset.unit else asset.name}"


_MINUS = "-−–"
_LOOKS = re.compile(rf"[+\{_MINUS}]?[.,]?\d|(nan|inf|infinity)$", re.IGNORECASE)


def looks_like_amount(text: str) -> bool:
    """Whether a word is meant as an amount, be it a good one or not: "8", "-5", "１", "all"."""
    return _LOOKS.match(text) is not None or text.casefold() in ALL | HALF


_TIME = re.compile(r"(?:(\d{1,9})h)?(?:(\d{1,9})(?:m|min)?)?", re.IGNORECASE | re.ASCII)
_ONLY_MINUTES = re.compile(rf"(\d{{1,9}})(?:{'|'.join(sorted(MINUTES))})", re.ASCII)
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ´`＇", "’"))
_MOST_DIGITS = 40


def read(text: str, asset: Asset, locale: str, *, zero: bool = False) -> int | Word | Readings:
    """The amount in units, "all" or "half", or its possible readings; `zero` allows 0.

    Raises Unreadable with the reason for what we do not take: negatives, zero, exponents, digits of
    other scripts, more decimals than the asset has, more than 64 bits.
    """
    return _read(text, asset.unit, is_time(asset), locale, zero)


@lru_cache(maxsize=1024)  # People give the same few amounts.
def _read(text: str, unit: int, timed: bool, locale: str, zero: bool) -> int | Word | Readings:
    word = text.strip().casefold()
    if word in ALL or word in HALF:
        return "all" if word in ALL else "half"
    if word.lstrip(f"+{_MINUS}") in ("nan", "inf", "infinity"):
        raise Unreadable("not-a-number")
    if any(letter.isdigit() and letter not in "0123456789" for letter in word):
        raise Unreadable("digits")
    if word[:1] and word[:1] in _MINUS:
        raise Unreadable("negative")
    if re.fullmatch(r"[\d.,]+e[+\-]?\d+", word):
        raise Unreadable("exponent")
    if len(word) > _MOST_DIGITS:
        raise Unreadable("too-large")
    if timed and (minutes := _ONLY_MINUTES.fullmatch(word)):
        return _units(Fraction(int(minutes.group(1)), 60), unit)
    if timed and "h" in word:
        return _units(_hours(word), unit)
    if zero and re.fullmatch(r"0+([.,]0+)?", word):
        return 0
    times = 1
    if word.endswith("k"):
        word, times = word[:-1], 1000
    return _with_marks(word, times, unit, locale)


def _hours(word: str) -> Fraction:
    match = _TIME.fullmatch(word)
    if match is None or not match.group(1):
        raise Unreadable("unreadable")
    minutes = int(match.group(2) or 0)
    if minutes > 59:
        raise Unreadable("unreadable")
    return int(match.group(1)) + Fraction(minutes, 60)


def _with_marks(word: str, times: int, unit: int, locale: str) -> int | Readings:
    decimal_mark, group_mark = marks(locale)
    word = word.translate(_APOSTROPHES)
    group_mark = group_mark.translate(_APOSTROPHES)
    own = _strictly(word, decimal_mark, group_mark, in_twos=_groups_in_twos(locale))
    if own is None:
        return _as_elsewhere(word, times, unit)
    swapped = _strictly(word, ",", ".") if decimal_mark == "." else _strictly(word, ".", ",")
    units = _units(own * times, unit)
    if swapped is None or swapped == own:
        return units
    try:
        return Readings((units, _units(swapped * times, unit)))
    except Unreadable:
        return units


_ELSEWHERE = ((".", ","), (",", "."), (".", "’"), (",", "’"))
"""The marks, for decimals and for groups, by which people write who are used to another country."""


def _as_elsewhere(word: str, times: int, unit: int) -> Readings:
    """What an amount is that this locale does not write so; it is asked, even where it is clear."""
    for decimal_mark, group_mark in _ELSEWHERE:
        value = _strictly(word, decimal_mark, group_mark, in_twos=group_mark == ",")
        if value is not None:
            return Readings((_units(value * times, unit),))
    raise Unreadable("unreadable")


def _strictly(
    word: str, decimal_mark: str, group_mark: str, *, in_twos: bool = False
) -> Fraction | None:
    """The number under one pair of marks: whole groups, one decimal mark; else None.

    `in_twos`: also groups of two before the last three, 12,34,567.
    """
    decimal_form, group_form = re.escape(decimal_mark), re.escape(group_mark)
    groups = rf"\d{{1,3}}(?:{group_form}\d{{3}})+"
    if in_twos:
        groups += rf"|\d{{1,2}}(?:{group_form}\d{{2}})+{group_form}\d{{3}}"
    match = re.fullmatch(rf"({groups}|\d+)(?:{decimal_form}(\d+))?", word, re.ASCII)
    if match is None:
        return None
    whole = match.group(1).replace(group_mark, "")
    if len(whole) > 1 and match.group(1).startswith("0") and group_mark in match.group(1):
        return None  # "0,500" groups nothing.
    part = match.group(2) or ""
    return Fraction(int(whole + part), 10 ** len(part))


def _units(value: Fraction, unit: int) -> int:
    units = value * unit
    if units.denominator != 1:
        raise Unreadable("decimals")
    if units == 0:
        raise Unreadable("zero")
    if units > MOST:
        raise Unreadable("too-large")
    return int(units)
