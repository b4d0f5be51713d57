"""Amounts as they stand among other words: "1 000", "1h 30m", "5 points", "€ 5". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from commands.language import amounts
from commands.language.names import MARKS
from commands.language.tokens import ParseError, ReadingContext, Word
from commands.language.vocabulary import (
    HOURS,
    MINUTES,
    bare,
    figure,
    holds_sign,
    is_time,
    names_unit,
    unit_words,
)
from commands.values.parameters import Amount
from storage.ledger.assets import Asset

_GROUP = re.compile(r"(\d{3})([.,]\d+)?(\D*)", re.ASCII)
_COUNT = re.compile(r"\d{1,9}", re.ASCII)


def bare_figure(word: Word, context: ReadingContext) -> str:
    """A word without marks behind it and the currency's own sign or name on it: "5pts", "€5"."""
    text = word.text.rstrip(MARKS + ".!") or word.text
    if is_time(context.asset) and re.fullmatch(r"\d+h", text, re.ASCII | re.IGNORECASE):
        return text
    folded = text.casefold()
    for unit in sorted(unit_words(context.asset), key=len, reverse=True):
        if folded.startswith(unit) and amounts.looks_like_amount(text[len(unit) :]):
            return text[len(unit) :]
        if folded.endswith(unit) and amounts.looks_like_amount(text[: -len(unit)]):
            return text[: -len(unit)]
    return text


def other_sign(words: Sequence[Word], index: int, context: ReadingContext) -> str:
    """The sign of another currency than this one on an amount or right before it; "" for none."""
    word = words[index]
    sign = holds_sign(word.text)
    if word.quoted or not sign or sign.casefold() in unit_words(context.asset):
        return ""
    if context.asset.symbol and context.asset.symbol in word.text:
        return ""
    with_figure = any(letter.isdigit() for letter in word.text)
    following = words[index + 1].text if index + 1 < len(words) else ""
    return sign if with_figure or amounts.looks_like_amount(following) else ""


def other_asset(words: Sequence[Word], index: int, context: ReadingContext) -> Asset | None:
    """Which of the community's other assets an amount is of, by the word before or behind it, or on
    it: "300 USD", "$300", "1 000 EUR"; None where it names none, or the own currency."""
    if not context.others or is_unit(words[index], context):
        return None
    text = bare_figure(words[index], context)
    end = index + 1
    if amounts.looks_like_amount(text):
        end = index + written_in_several(text, words, index, context)[1]
        if end < len(words) and is_unit(words[end], context):
            return None
    for asset in context.others:
        there = replace(context, asset=asset)
        leads = is_unit(words[index], there) and index + 1 < len(words)
        if leads and amounts.looks_like_amount(bare_figure(words[index + 1], there)):
            return asset
        if amounts.looks_like_amount(text) and end < len(words) and is_unit(words[end], there):
            return asset
        if text != (on_it := bare_figure(words[index], there)) and amounts.looks_like_amount(on_it):
            return asset
    return None


def written_in_several(
    text: str, words: Sequence[Word], index: int, context: ReadingContext
) -> tuple[str, int, bool]:
    """An amount that is written in several words: "1 000", "1h 30m", "2 hours 30 minutes".

    Gives it as one, how many words that are, and whether it is to be asked about, because this
    locale does not group with spaces.
    """
    if is_time(context.asset) and (spoken := _spoken_time(text, words, index)) is not None:
        return *spoken, False
    if not re.fullmatch(r"\d{1,3}", text, re.ASCII):
        return text, 1, False
    count, units = 1, unit_words(context.asset)
    while index + count < len(words) and not words[index + count].quoted:
        following = words[index + count].text
        match = _GROUP.fullmatch(following.rstrip(MARKS))
        if match is None or (match.group(3) and match.group(3).casefold() not in units):
            break
        text, count = f"{text}{match.group(1)}{match.group(2) or ''}", count + 1
        if match.group(2) or match.group(3) or following[-1:] in MARKS:
            break
    grouped = count > 1 and not amounts.marks(context.locale)[1].isspace()
    return text, count, grouped


def _spoken_time(text: str, words: Sequence[Word], index: int) -> tuple[str, int] | None:
    """ "1h 30m", "1 Stunde 30 Minuten", "90 minutes" as "1h30", "90min"; None for no such time."""

    def at(count: int) -> str:
        here = index + count
        return bare(words[here].text) if here < len(words) and not words[here].quoted else ""

    count = 1
    if _COUNT.fullmatch(text):
        if at(1) in MINUTES:
            return f"{text}min", 2
        if at(1) not in HOURS:
            return None
        text, count = f"{text}h", 2
    if not re.fullmatch(r"\d+h", text, re.ASCII | re.IGNORECASE):
        return None
    minutes = re.fullmatch(r"(\d{1,2})(m|min)?", at(count), re.ASCII)
    if minutes is None or not (minutes.group(2) or at(count + 1) in MINUTES):
        return text, count
    return f"{text}{minutes.group(1)}", count + (1 if minutes.group(2) else 2)


def is_unit(word: Word, context: ReadingContext) -> bool:
    """Whether a word only names the currency: "points", "PTS,"."""
    return not word.quoted and names_unit(bare(word.text.rstrip(MARKS)) or word.text, context.asset)


def amount_of(kind: Amount, text: str, context: ReadingContext) -> int | str | amounts.Readings:
    """The amount in one piece of text; raises ParseError with the reason for what is none."""
    said = figure(text)
    if said:
        return amounts.Readings((said * context.asset.unit,))
    try:
        value = amounts.read(text, context.asset, context.locale)
    except amounts.Unreadable as unreadable:
        raise ParseError(f"amount-{unreadable.problem}", amount=text[:40]) from None
    if isinstance(value, str) and not kind.words:
        raise ParseError("amount-unreadable", amount=text[:40])
    return value
