"""What stands beside the amount and may be more than words: it is asked about, never guessed. Pure.

"!tip @ben thanks for the soup 8 points" gives 8 points to one who reads it, and the usual tip to a
grammar. So what is left for the memo is looked through: for figures and words of numbers, for units
and signs, for "10 in all", for one more person. It prefers asking once too often: a question is one
press, a wrong payment is a quarrel.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from commands.language import amounts, vocabulary
from commands.language.figures import bare_figure, is_unit, other_sign, written_in_several
from commands.language.names import MARKS, is_named, refuse_ids
from commands.language.tokens import (
    Doubtful,
    Missing,
    ParseError,
    ReadingContext,
    Word,
    words_of,
)
from commands.language.vocabulary import FOR, JOINERS, SPLIT, TO, bare
from commands.values.declaration import Declaration
from commands.values.parameters import Amount, Choice, Members, OneMember, Rest
from storage.ledger.money import MOST


@dataclass(frozen=True, slots=True)
class _Memo:
    """The free words of a command, and what was read of it before them."""

    text: str
    words: Sequence[Word]
    bares: list[str]
    context: ReadingContext

    def is_number(self, index: int) -> bool:
        word = self.words[index]
        return vocabulary.holds_figures(word.text) or vocabulary.is_number_word(
            self.bares, index, self.context.language
        )

    def is_unit(self, index: int) -> bool:
        word = self.bares[index] or self.words[index].text.casefold()
        asset = self.context.asset
        if vocabulary.names_unit(word, asset):
            return True
        pieces = word.replace("/", "-").split("-")
        return len(pieces) > 1 and any(vocabulary.names_unit(each, asset) for each in pieces)


def refuse_doubtful(
    declaration: Declaration,
    arguments: dict[str, Any],
    context: ReadingContext,
    *,
    apart: bool = False,
) -> None:
    """Raise Doubtful where the free words of a money command may be more than words, or Missing
    where they speak of an amount that nobody said.

    `apart`: the words were filled in beside the amount, as in a form, so that a number in them is
    no other amount. Raises ParseError for what is surely meant otherwise but can't be done at once.
    """
    amount, memo = _kinds(declaration)
    if not declaration.money or amount is None or memo is None:
        return
    text = arguments.get(memo, "")
    words = words_of(text) if isinstance(text, str) else []
    if not words:
        return
    read = _Memo(text, words, [bare(word.text) for word in words], context)
    given = arguments.get(amount)
    if not (apart and given is not None):
        _refuse_more_people(read, arguments)
        if given is None:
            _doubt_amount(declaration, read, arguments, amount, memo)
        elif isinstance(given, int):
            _doubt_words(declaration, read, arguments)


def _kinds(declaration: Declaration) -> tuple[str | None, str | None]:
    """The names of a command's amount and of its free text."""
    amount = memo = None
    for parameter in declaration.parameters:
        if isinstance(parameter.kind, Amount):
            amount = parameter.name
        if isinstance(parameter.kind, Rest):
            memo = parameter.name
    return amount, memo


def _several(arguments: dict[str, Any]) -> bool:
    return isinstance(arguments.get("to"), list) and len(arguments["to"]) > 1


# -- an amount was read, and more words ------------------------------------------------------------


def _doubt_words(declaration: Declaration, memo: _Memo, arguments: dict[str, Any]) -> None:
    indices = range(len(memo.words))
    if sign := other_sign(memo.words, 0, memo.context) or _lone_sign(memo, 0):
        raise ParseError("amount-other-sign", sign=sign)
    several = _several(arguments)
    in_all = several and any(vocabulary.is_total(memo.bares, i) for i in indices)
    split = several and any(word in SPLIT for word in memo.bares)
    shares = any(isinstance(p.kind, Choice) and p.name == "how" for p in declaration.parameters)
    comes_again = any(parameter.name == "every" for parameter in declaration.parameters)
    if shares and (in_all or split) and "how" not in arguments:
        raise Doubtful("each", [{**arguments, "how": how} for how in ("split", "each")])
    if (
        vocabulary.is_total(memo.bares, 0)
        or in_all
        or split
        or vocabulary.is_elsewhere_unit(memo.bares[0] or memo.words[0].text)
        or (vocabulary.is_rate(memo.bares) and not comes_again)
        or vocabulary.names_everyone(memo.bares)
        or any(
            memo.is_number(i) or memo.is_unit(i) or vocabulary.holds_sign(memo.words[i].text)
            for i in indices
        )
    ):
        raise Doubtful("words", [arguments])


def _lone_sign(memo: _Memo, index: int) -> str:
    """A sign right behind the amount that is none of this currency's: "5 $"."""
    text = memo.words[index].text.strip(MARKS)
    sign = vocabulary.holds_sign(text)
    return sign if text == sign and not memo.is_unit(index) else ""


_MOST_LOOKED_UP = 6
"""So many words of one memo are looked up as names; of more it is asked."""


def _refuse_more_people(memo: _Memo, arguments: dict[str, Any]) -> None:
    """One more person in the words: with an amount of their own, or one who may be meant too."""
    asked, looked_up = False, 0
    for index, word in enumerate(memo.words):
        if not word.quoted:
            refuse_ids(word, first=False)
        before = memo.bares[index - 1] if index else ""
        joined = vocabulary.adds_somebody(memo.bares, index) or (
            index > 0 and memo.words[index - 1].text in (*JOINERS, ",")
        )
        led = joined or before in TO or before in FOR or memo.words[index - 1].text[-1:] == ","
        if not (is_named(word) or joined or index == 0):
            continue
        if word.mention is None:
            looked_up += 1
        if looked_up > _MOST_LOOKED_UP:
            asked = True
            break
        who = _somebody(word, memo.context)
        if who is None or who in _receivers(arguments):
            continue
        near = range(max(0, index - 3), min(len(memo.words), index + 2))
        if any(memo.is_number(i) for i in near if i != index):
            raise ParseError("one-amount-each")
        asked = asked or index == 0 or led
    if asked and not isinstance(arguments.get("amount"), str):  # All or half is asked anyway.
        raise Doubtful("words", [arguments])


def _receivers(arguments: dict[str, Any]) -> list[Any]:
    to = arguments.get("to")
    return to if isinstance(to, list) else [to]


def _somebody(word: Word, context: ReadingContext) -> int | None:
    """The number of whom a word names, 0 where it may be one of several; None for nobody."""
    if word.mention is None:
        text = bare(word.text).removeprefix("@")
        if word.quoted or not text or amounts.looks_like_amount(text):
            return None
        word = Word(text, word.start, word.end)
    try:
        return context.person(word)
    except ParseError as misread:
        return 0 if misread.problem in ("several-called", "never-seen") else None


# -- no amount was read ----------------------------------------------------------------------------


def _doubt_amount(
    declaration: Declaration, memo: _Memo, arguments: dict[str, Any], amount: str, rest: str
) -> None:
    indices = range(len(memo.words))
    first = memo.bares[0]
    if first in vocabulary.BACK or not vocabulary.OWED.isdisjoint(memo.bares):
        # "pay ana back", "pay ana what I owe her": it is no reason for the usual tip.
        given = {name: value for name, value in arguments.items() if name != rest}
        raise Missing(declaration.parameter(amount), given)
    whole = first in vocabulary.ALL or first in vocabulary.HALF
    article = first in vocabulary.ARTICLES and len(memo.bares) > 1
    whole = whole or (article and memo.bares[1] in vocabulary.HALF)
    numbers = [i for i in indices if memo.is_number(i)]
    units = [i for i in indices if memo.is_unit(i) or vocabulary.holds_sign(memo.words[i].text)]
    if not numbers and not units and not whole:
        return
    for index in indices:
        if sign := other_sign(memo.words, index, memo.context):
            raise ParseError("amount-other-sign", sign=sign)
    required = declaration.parameter(amount).required
    found = _candidate(memo, numbers, arguments, amount, rest)
    people = any(
        isinstance(p.kind, Members | OneMember) and p.name in arguments
        for p in declaration.parameters
    )
    if not people or (required and not found):
        return  # What is missing is asked for.
    # The usual tip stands last: it is what the words say where the number is only a word.
    usual = [] if required or any(clear for _, clear in found) else [arguments]
    raise Doubtful("amount", [reading for reading, _ in found] + usual)


def _candidate(
    memo: _Memo, numbers: Sequence[int], arguments: dict[str, Any], amount: str, rest: str
) -> list[tuple[dict[str, Any], bool]]:
    """What the arguments are if the one number among the words is the amount, and whether a unit
    beside it makes that clear. Nothing where there are several numbers, or none can be read."""
    if not numbers:
        return []
    start = numbers[0]
    end, values = _read_number(memo, start)
    if not values or any(index >= end for index in numbers):
        return []
    beside = _with_units(memo, start, end)
    clear = beside != (start, end) or bare_figure(memo.words[start], memo.context) != (
        memo.words[start].text.rstrip(MARKS)
    )
    words = _without(memo, *beside)
    return [({**arguments, amount: units, rest: words}, clear) for units in values]


def _read_number(memo: _Memo, start: int) -> tuple[int, tuple[int, ...]]:
    """The number that begins at a word: where it ends, and what it may be in units."""
    context, word = memo.context, memo.words[start]
    said = vocabulary.figure(word.text)
    if said:
        units = said * context.asset.unit
        return start + 1, (units,) if units <= MOST else ()
    text = bare_figure(word, context).strip(".,!?()[]\"'")
    if len(text) == 1 and not text.isascii() and text.isnumeric():  # "½", "五"
        part = Fraction(unicodedata.numeric(text)).limit_denominator(1000) * context.asset.unit
        return start + 1, (int(part),) if 0 < part <= MOST and part.denominator == 1 else ()
    text, count, _ = written_in_several(text, memo.words, start, context)
    try:
        value = amounts.read(text, context.asset, context.locale)
    except amounts.Unreadable:
        return start + count, ()
    if isinstance(value, amounts.Readings):
        return start + count, value.units
    return start + count, (value,) if isinstance(value, int) else ()


def _with_units(memo: _Memo, start: int, end: int) -> tuple[int, int]:
    """A number's words together with the unit's right before or behind it."""
    if end < len(memo.words) and is_unit(memo.words[end], memo.context):
        end += 1
    elif start and is_unit(memo.words[start - 1], memo.context):
        start -= 1
    return start, end


def _without(memo: _Memo, start: int, end: int) -> str:
    """The memo without an amount at its beginning or its end; with one in its midst, as it is."""
    if start == 0:
        return memo.text[memo.words[end].start :].strip() if end < len(memo.words) else ""
    if end < len(memo.words):
        return memo.text
    while start and memo.bares[start - 1] in (*FOR, *TO, *JOINERS):
        start -= 1
    return memo.text[: memo.words[start - 1].end].rstrip(" ,:;") if start else ""
