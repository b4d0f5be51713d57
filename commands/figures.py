"""Amounts as they stand among other words: "1 000", "1h 30m", "5 points". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands import amounts
from commands.naming import MARKS
from commands.parameters import Amount
from commands.spoken import Context, Misread, Word


def written_in_several(
    text: str, words: Sequence[Word], index: int, context: Context
) -> tuple[str, int]:
    """An amount that is written in several words: "1 000" where spaces group, "1h 30m"."""
    count = 1
    mark = amounts.marks(context.locale)[1]
    if mark.isspace() and re.fullmatch(r"\d{1,3}", text, re.ASCII):
        while index + count < len(words):
            following = words[index + count].text
            if not re.fullmatch(r"\d{3}(?:,\d+)?", following, re.ASCII):
                break
            text, count = f"{text}{mark}{following}", count + 1
    if amounts.is_time(context.asset) and re.fullmatch(r"\d+h", text, re.ASCII | re.IGNORECASE):
        following = words[index + 1].text if index + 1 < len(words) else ""
        if re.fullmatch(r"\d{1,2}m(in)?", following, re.ASCII | re.IGNORECASE):
            text, count = text + following, 2
    return text, count


def is_unit(word: Word, context: Context) -> bool:
    """Whether a word only names the currency: "points", "PTS,"."""
    bare = word.text.rstrip(MARKS).casefold()
    return not word.quoted and bare in amounts.unit_words(context.asset)


def amount_of(kind: Amount, text: str, context: Context) -> int | str | amounts.Readings:
    """The amount in one piece of text; raises Misread with the reason for what is none."""
    try:
        value = amounts.read(text, context.asset, context.locale)
    except amounts.Unreadable as unreadable:
        raise Misread(f"amount-{unreadable.problem}", amount=text[:40]) from None
    if isinstance(value, str) and not kind.words:
        raise Misread("amount-unreadable", amount=text[:40])
    return value
