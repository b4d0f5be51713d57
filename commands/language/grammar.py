"""From what was typed to a command and its arguments. Pure; who a name stands for is handed in.

Parameters are recognised by what they look like, so that `tip 5 @ben` is as good as
`tip @ben 5 points`; `name=value` sets declared optional parameters before free text begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from commands.language import amounts, vocabulary
from commands.language.doubts import refuse_doubtful
from commands.language.figures import (
    amount_of,
    bare_figure,
    is_unit,
    other_asset,
    other_sign,
    written_in_several,
)
from commands.language.mistyped_names import refuse_mistyped_names, refuse_unknown_setting
from commands.language.names import (
    leads_to_person,
    marks_from,
    may_be_person,
    people_from,
    person_at,
    refuse_ids,
    without_marks,
)
from commands.language.phrases import is_courtesy
from commands.language.tokens import (
    Doubtful,
    Missing,
    ParseError,
    ReadingContext,
    Unclear,
    Word,
    words_of,
)
from commands.language.vocabulary import FOR, JOINERS, THE, bare
from commands.values.declaration import Declaration, Parameter
from commands.values.parameters import (
    FUND,
    Amount,
    AnyAmount,
    Choice,
    Duration,
    Figure,
    Files,
    Int,
    Members,
    OneMember,
    OutsideAmount,
    Payee,
    Question,
    Reference,
    Rest,
    Text,
    checked_int,
    question_number,
    read_duration,
)
from storage.ledger.outside import nameable
from storage.ledger.references import number_of


@dataclass(slots=True)
class _Reading:
    declaration: Declaration
    context: ReadingContext
    arguments: dict[str, Any] = field(default_factory=dict)
    unclear: tuple[str, tuple[int, ...]] | None = None
    led_by: str = ""
    """The little word before the people, "for @cara", as it was written."""

    open: list[Parameter] = field(init=False)
    """The parameters that have no value yet."""

    def __post_init__(self) -> None:
        self.open = [p for p in self.declaration.parameters if p.name not in self.arguments]

    def give(self, parameter: Parameter, value: Any) -> None:
        """Give a parameter its value."""
        self.arguments[parameter.name] = value
        self.open = [each for each in self.open if each is not parameter]


def read_arguments(
    declaration: Declaration, text: str, words: Sequence[Word], context: ReadingContext
) -> dict[str, Any]:
    """The arguments in `words` (those after the command's own), by parameter name.

    Members come as their numbers, amounts as units or "all" or "half", references as numbers.
    Raises ParseError, Missing or Unclear.
    """
    if "=" in text:
        refuse_mistyped_names(declaration, words)
    reading = _Reading(declaration, context, _files(declaration, context))
    index = 0
    while index < len(words):
        taken = _take(reading, text, words, index)
        if taken == 0 and all(is_courtesy(word.text) for word in words[index:]):
            break
        if taken == 0 and words[index].mention is not None and _is_one(declaration):
            raise ParseError("one-person")
        if taken == 0:
            raise ParseError("too-many-words", extra=words[index].text)
        index += taken
    _refuse_two_receivers(reading)
    _from_reply(reading)
    return _complete(reading)


def read_form(
    declaration: Declaration, given: Sequence[tuple[str, str]], context: ReadingContext
) -> dict[str, Any]:
    """The arguments of a form: texts by parameter name, each read as an answer to its question.

    Raises ParseError, Missing or Unclear, as `read_arguments` does.
    """
    reading = _Reading(declaration, context, _files(declaration, context))
    texts = dict(given)
    for parameter in declaration.parameters:
        text = texts.pop(parameter.name, "")
        if not text.strip():
            continue
        try:
            reading.give(parameter, read_one(parameter, text, context))
        except Unclear as unclear:
            reading.unclear = (parameter.name, unclear.readings)
            reading.give(parameter, unclear.readings[0])
    if texts:
        raise ParseError("usage")  # A form of an earlier version, which a client still shows.
    return _complete(reading, apart=True)


def _files(declaration: Declaration, context: ReadingContext) -> dict[str, Any]:
    """What came with the message, for the parameter that takes it."""
    takes = (each.name for each in declaration.parameters if isinstance(each.kind, Files))
    return {name: [list(each) for each in context.files] for name in takes if context.files}


def _complete(reading: _Reading, *, apart: bool = False) -> dict[str, Any]:
    """What was read, once nothing required is missing and nothing is unclear.

    `apart`: each parameter was given by itself, so that none of them can be part of the memo.
    """
    if reading.unclear is None:
        refuse_doubtful(reading.declaration, reading.arguments, reading.context, apart=apart)
    for parameter in reading.declaration.parameters:
        if parameter.required and parameter.name not in reading.arguments:
            raise Missing(parameter, reading.arguments)
    if reading.unclear:
        raise Unclear(*reading.unclear, reading.arguments)
    return reading.arguments


def read_one(parameter: Parameter, text: str, context: ReadingContext) -> Any:
    """One parameter from an answer to a question; raises ParseError when the answer is none."""
    words = words_of(text)
    if not words:
        raise ParseError("usage")
    if isinstance(parameter.kind, Rest | Text):
        return _text(parameter, text.strip())
    kind = parameter.kind
    if isinstance(kind, Payee) and (outside := _outside(words[0])):
        if len(words) > 1:
            raise ParseError("who")
        return outside
    if isinstance(kind, Members):
        people, count = people_from(words, 0, context)
        if not people or count < len(words):
            raise ParseError("who")
        return people
    if isinstance(kind, OneMember):
        number = context.person(words[0])
        if number is None or len(words) > 1:
            raise ParseError("who")
        return number
    if isinstance(kind, Amount):
        value, count, unclear = _amount_at(kind, words, 0, context)
        if count < len(words):
            raise ParseError("amount-unreadable", amount=text.strip()[:40])
        if unclear:
            raise Unclear(parameter.name, unclear, {})
        return value
    value = _simple(parameter, words[0])
    if value is None or len(words) > 1:
        raise ParseError("usage")
    return value


def _take(reading: _Reading, text: str, words: Sequence[Word], index: int) -> int:
    """Give the word at `index`, and those that belong to it, to a parameter; how many were."""
    word = words[index]
    count = _named(reading, words, index)
    if count:
        return count
    for parameter in reading.open:
        kind = parameter.kind
        if isinstance(kind, Files) or (
            isinstance(kind, OneMember | Duration | Text) and kind.named
        ):
            continue
        if isinstance(kind, Rest):
            if "to" in reading.arguments:
                _refuse_more_people(reading, word)
            _need_people(reading, words, index)
            _refuse_hidden_amount(reading, words, index)
            reading.give(parameter, _text(parameter, text[word.start :].strip()))
            return len(words) - index
        if isinstance(kind, Members | OneMember):
            count = _take_people(reading, parameter, words, index)
        elif isinstance(kind, Amount):
            count = _take_amount(reading, parameter, words, index)
        else:
            if isinstance(kind, Text):
                refuse_unknown_setting(reading.declaration, word)
            count = _take_simple(reading, parameter, words, index)
        if count:
            return count
        if parameter.required and not isinstance(kind, Members | OneMember | Amount):
            _refuse(parameter, word)
    return 0


def text_between(words: Sequence[Word], start: int, end: int) -> str:
    """Some of the words, as they may be said again."""
    return " ".join(word.text for word in words[start:end])


def _refuse_two_receivers(reading: _Reading) -> None:
    """ "tip 2 for @cara" in reply to ben: is it ben's, for what cara did, or is it hers?"""
    replied_to, led_by = reading.context.replied_to, reading.led_by
    to, memo = reading.arguments.get("to"), reading.arguments.get("memo", "")
    if not led_by or replied_to is None or to in (replied_to, [replied_to]):
        return
    parameter = reading.declaration.parameter("to")
    kind = parameter.kind
    if not isinstance(kind, OneMember | Members) or not kind.from_reply or reading.unclear:
        return
    author = [replied_to] if isinstance(kind, Members) else replied_to
    theirs = {**reading.arguments, "to": author, "memo": f"{led_by} {memo}".strip()}
    raise Doubtful("who", [theirs, reading.arguments])


def _refuse_more_people(reading: _Reading, word: Word) -> None:
    """Free text does not begin with one more person, who would then be left out in silence."""
    one = isinstance(reading.declaration.parameter("to").kind, OneMember)
    joins = word.text.casefold() in JOINERS and "amount" not in reading.arguments
    if one and (word.mention is not None or joins):
        raise ParseError("one-person")
    if word.mention is not None:
        raise ParseError("people-together")


def _need_people(reading: _Reading, words: Sequence[Word], index: int) -> None:
    """Before free text begins: a name nobody bears is not free text."""
    word = words[index]
    for parameter in reading.open:
        kind = parameter.kind
        if not parameter.required or not isinstance(kind, OneMember | Members):
            continue
        if kind.from_reply and reading.context.replied_to_face:
            raise ParseError("bridged-face", name=reading.context.replied_to_face)
        if kind.from_reply and reading.context.replied_to_nobody:
            raise ParseError("forgotten-called")
        if isinstance(kind, Payee):
            # What is behind the little words is meant, "to the kiln", which may well be a fund.
            behind = [each for each in words[index:] if not leads_to_person(each)]
            named = next((each for each in behind if bare(each.text) not in THE), word)
            raise ParseError("payee-unknown", name=named.text[:40])
        if not kind.from_reply or reading.context.replied_to is None:
            raise ParseError("nobody-called", name=word.text[:40])


def _refuse(parameter: Parameter, word: Word) -> None:
    kind = parameter.kind
    if isinstance(kind, Choice):
        raise ParseError("not-a-choice", given=word.text, choices=", ".join(kind.choices))
    if isinstance(kind, Int):
        raise ParseError("not-a-number", given=word.text, least=kind.least, most=kind.most)
    raise ParseError("usage")


def _named(reading: _Reading, words: Sequence[Word], index: int) -> int:
    """`name=value`, or `over 5` for numbers that are named."""
    word = words[index]
    if word.quoted:
        return 0
    name, equals, value = word.text.partition("=")
    for parameter in reading.open:
        kind = parameter.kind
        # A word that is one of Python's own has a dash below it where it is declared: `for_`.
        if parameter.required or name.casefold() != parameter.name.rstrip("_"):
            continue
        spaced = isinstance(kind, Int) and kind.named and not equals and index + 1 < len(words)
        if not equals and not spaced:
            continue
        given = Word(value, word.start, word.end) if equals else words[index + 1]
        if isinstance(kind, Rest | Files):
            return 0
        if isinstance(kind, OneMember):
            return _named_person(reading, parameter, given, words, index)
        if isinstance(kind, AnyAmount):
            found, count, unclear = _amount_at(kind, [given], 0, reading.context)
            if unclear or not count:
                raise ParseError("amount-unreadable", amount=given.text)
        elif isinstance(kind, Figure):
            found = (
                given.text
                if amounts.looks_like_amount(bare_figure(given, reading.context))
                else None
            )
        elif isinstance(kind, Amount):
            found = amount_of(kind, given.text, reading.context)
            if isinstance(found, amounts.Readings):
                raise ParseError("amount-unreadable", amount=given.text)
        else:
            found = _simple(parameter, given)
        if found is None:
            _refuse(parameter, given)
        reading.give(parameter, found)
        return 1 if equals else 2
    return 0


def _named_person(
    reading: _Reading, parameter: Parameter, given: Word, words: Sequence[Word], index: int
) -> int:
    """`by=@ben`: a mention is a word of its own, right after the mark."""
    following = words[index + 1] if index + 1 < len(words) else None
    apart = not given.text and following is not None and following.start == words[index].end
    word = following if apart and following is not None else given
    number = reading.context.person(without_marks(word)) if word.text else None
    if number is None:
        raise ParseError("nobody-called", name=word.text[:40])
    reading.give(parameter, number)
    return 2 if apart else 1


_OUTSIDE = "outside:"


def _outside(word: Word) -> str:
    """The name in `outside:"printer"`, or `fund:kiln` as it is; empty where a word is neither."""
    sign, _, name = word.text.partition(":")
    bare = name.strip(' "“”').strip()
    if f"{sign.casefold()}:" == FUND:
        return f"{FUND}{bare}" if bare else ""
    # What is outside is never taken for a fund.
    return bare.removeprefix(FUND) if f"{sign.casefold()}:" == _OUTSIDE else ""


def _is_one(declaration: Declaration) -> bool:
    """Whether a command is about one member, so that a second name is one too many."""
    return any(isinstance(each.kind, OneMember) for each in declaration.parameters)


def _take_people(reading: _Reading, parameter: Parameter, words: Sequence[Word], index: int) -> int:
    word = words[index]
    context = reading.context
    if isinstance(parameter.kind, Payee):
        at = index + int(leads_to_person(word) and index + 1 < len(words))
        if outside := _outside(words[at]):
            reading.give(parameter, outside)
            return at + 1 - index
        if words[at].text.casefold().startswith(_OUTSIDE):
            raise ParseError("payee-nameless")
    if not word.quoted:
        refuse_ids(without_marks(word), first=True)
        if amounts.looks_like_amount(word.text):
            return 0
    if leads_to_person(word) and index + 1 < len(words):
        # "5 points to @ben": the little word says nothing new where a person follows it.
        maybe = isinstance(parameter.kind, Payee) or may_be_person(words, index)
        following, count = people_from(words, index + 1, context) if maybe else ([], 0)
        if count:
            several = isinstance(parameter.kind, Members)
            if len(following) > 1 and not several:
                raise ParseError("one-person")
            reading.give(parameter, following if several else following[0])
            if word.text.casefold() in FOR:
                reading.led_by = text_between(words, index, index + count + 1)
            return count + 1
    if isinstance(parameter.kind, Members):
        people, count = people_from(words, index, context, repeats=parameter.kind.repeats)
        if count:
            reading.give(parameter, people)
        return count
    numbers, count = person_at(words, index, context)
    if len(numbers) > 1:
        raise ParseError("one-person")
    if numbers:
        reading.give(parameter, numbers[0])
        return count + marks_from(words, index + count)
    return 0


def _take_amount(reading: _Reading, parameter: Parameter, words: Sequence[Word], index: int) -> int:
    kind = parameter.kind
    assert isinstance(kind, Amount)  # noqa: S101 - the caller has just looked
    value, count, unclear = _amount_at(kind, words, index, reading.context)
    if not count:
        return 0
    if unclear:
        reading.unclear = (parameter.name, unclear)
    reading.give(parameter, value)
    return count + marks_from(words, index + count)


def _amount_at(
    kind: Amount, words: Sequence[Word], index: int, context: ReadingContext
) -> tuple[Any, int, tuple[Any, ...]]:
    """The amount that begins with a word, how many words it takes (0: there is none), and what it
    may be where that is to be asked. Raises ParseError with the reason for what is none.

    Where any asset will do it is a pair of units and asset; otherwise another asset is refused.
    """
    if isinstance(kind, Figure):
        return _figure_at(words, index, context)
    if isinstance(kind, OutsideAmount):
        others = (*context.others, *nameable((context.asset, *context.others)))
        context = replace(context, others=others)
    other = other_asset(words, index, context)
    if other is not None and not isinstance(kind, AnyAmount):
        raise ParseError("amount-other-sign", sign=other.code or other.name)
    asset = context.asset if other is None else other
    if isinstance(kind, AnyAmount) and not kind.words:
        _refuse_whole(words, index, context)
    there = context if other is None else replace(context, asset=other)
    try:
        value, count, asked = _units_at(kind, words, index, there)
    except ParseError as misread:
        if other is not None:
            misread.values |= {"name": other.code or other.name, "decimals": other.decimals}
        raise
    if not isinstance(kind, AnyAmount) or not count:
        return value, count, asked
    return [value, asset.number], count, tuple([units, asset.number] for units in asked)


def _refuse_whole(words: Sequence[Word], index: int, context: ReadingContext) -> None:
    """Refuse "all USD" where an amount is to be said: it names a currency, and no figure."""
    word = words[index]
    if word.quoted or word.text.casefold() not in vocabulary.ALL | vocabulary.HALF:
        return
    following = words[index + 1] if index + 1 < len(words) else None
    assets = (context.asset, *context.others)
    if following and any(is_unit(following, replace(context, asset=each)) for each in assets):
        raise ParseError("amount-unreadable", amount=f"{word.text} {following.text}"[:40])


_CODE = re.compile(r"[A-Z]{3}", re.ASCII)


def _figure_at(
    words: Sequence[Word], index: int, context: ReadingContext
) -> tuple[str, int, tuple[Any, ...]]:
    """The same of an amount that is read later: its figure as it was written, and the currency
    behind or in front of it."""
    start = index
    if is_unit(words[index], context) or _CODE.fullmatch(words[index].text):
        index += 1
    if index == len(words) or words[index].quoted:
        return "", 0, ()
    text = bare_figure(words[index], context)
    if not amounts.looks_like_amount(text) or text.casefold() in vocabulary.ALL | vocabulary.HALF:
        return "", 0, ()
    index += written_in_several(text, words, index, context)[1]
    following = words[index] if index < len(words) else None
    if following is not None and (is_unit(following, context) or _CODE.fullmatch(following.text)):
        index += 1
    return text_between(words, start, index), index - start, ()


def _units_at(
    kind: Amount, words: Sequence[Word], index: int, context: ReadingContext
) -> tuple[int | str, int, tuple[int, ...]]:
    """The same of the asset that the context reads in."""
    start, word = index, words[index]
    if sign := other_sign(words, index, context):
        raise ParseError("amount-other-sign", sign=sign)
    if is_unit(word, context) and index + 1 < len(words):
        index, word = index + 1, words[index + 1]  # "€ 5", "PTS 5"
    elif word.text.casefold() in vocabulary.ARTICLES and index + 1 < len(words):
        index, word = index + 1, words[index + 1]  # "la moitié"
        if word.text.casefold() not in vocabulary.HALF:
            return 0, 0, ()
    text = bare_figure(word, context)
    if word.quoted or not amounts.looks_like_amount(text):
        return 0, 0, ()
    whole = text.casefold() in vocabulary.ALL | vocabulary.HALF
    if whole and not (kind.words and _ends_there(words, index, context)):
        return 0, 0, ()
    text, count, asked = written_in_several(text, words, index, context)
    value = amount_of(kind, text, context)
    index += count
    if index < len(words) and is_unit(words[index], context):
        index += 1
    if isinstance(value, amounts.Readings):
        return value.units[0], index - start, value.units
    return value, index - start, (value,) if asked and isinstance(value, int) else ()


def _ends_there(words: Sequence[Word], index: int, context: ReadingContext) -> bool:
    """Whether "all" or "half" is the amount: "all the best" and "half an hour" are none."""
    following = words[index + 1] if index + 1 < len(words) else None
    return (
        following is None or is_unit(following, context) or not vocabulary.goes_on(following.text)
    )


def _refuse_hidden_amount(reading: _Reading, words: Sequence[Word], index: int) -> None:
    """Before free text begins without an amount: something meant as one that can't be read.

    What can be read is asked about, once the rest is known.
    """
    for parameter in reading.open:
        kind = parameter.kind
        if not isinstance(kind, Amount) or words[index].text.casefold() == "for":
            continue
        for at in range(index, min(index + 2, len(words))):
            word = words[at]
            if sign := other_sign(words, at, reading.context):
                raise ParseError("amount-other-sign", sign=sign)
            if amounts.looks_like_amount(word.text) and word.text[:1] in "+-−–.,":
                amount_of(kind, word.text, reading.context)


def _take_simple(reading: _Reading, parameter: Parameter, words: Sequence[Word], index: int) -> int:
    """Give a word, or two that say one thing, to a parameter of one word; how many were."""
    kind = parameter.kind
    if isinstance(kind, Choice) and kind.choices == ("each", "split") and not words[index].quoted:
        to = reading.arguments.get("to")
        alone = isinstance(to, list) and len(to) == 1
        how, count = _share_words(words, index, alone=alone)
        if count:
            reading.give(parameter, how)
        return count
    value = _simple(parameter, words[index], among=True)
    if value is None:
        return 0
    reading.give(parameter, value)
    return 1


def _share_words(words: Sequence[Word], index: int, *, alone: bool) -> tuple[str, int]:
    """Each or split, in any language, and how many words say it; none where they are the memo."""
    bares = [bare(word.text) for word in words[index : index + 3]]
    if bares[0] in vocabulary.SPLIT:
        return "split", 1
    if not vocabulary.is_each(bares, 0):
        return "", 0
    count = 2 if tuple(bares[:2]) in vocabulary.EACH_OF_TWO else 1
    following = words[index + count].text if index + count < len(words) else ""
    # "je te remercie" is French for something else, "each one of you" a memo.
    # And to one person "each time you help" is a memo too.
    ends = (bares[0] == "each" and not alone) or vocabulary.ends_an_amount(following)
    named = following.startswith("@") or len(following) == 1
    return ("each", count) if ends or named or amounts.looks_like_amount(following) else ("", 0)


def _simple(parameter: Parameter, word: Word, *, among: bool = False) -> Any:
    """A value of a kind that is one word, or None when the word is none.

    `among` other words, a reference may need its mark to be told from one of them.
    """
    kind = parameter.kind
    if isinstance(kind, Choice):
        chosen = word.text.casefold()
        known = chosen in (*kind.choices, *kind.rare)
        if not known and {"on", "off"} <= set(kind.choices):
            chosen = vocabulary.switched(chosen) or chosen
            known = chosen in kind.choices
        return chosen if known and not word.quoted else None
    if isinstance(kind, Int):
        return checked_int(kind, _without_marks(word.text) if kind.marked else word.text)
    if isinstance(kind, Duration):
        return read_duration(word.text)
    if isinstance(kind, Reference):
        fits = not word.quoted and (word.text.startswith("#") or not (kind.marked and among))
        return number_of(word.text) if fits else None
    if isinstance(kind, Question):
        return question_number(word.text)
    if isinstance(kind, Text):
        return _text(parameter, word.text)
    return None


_NUMBERED = re.compile(r"#?\(?#?(\d+)\)?[.:,)]?", re.ASCII)


def _without_marks(text: str) -> str:
    """ "#2", "2." or "(2)" as 2; what is the reference of an entry stays one."""
    found = _NUMBERED.fullmatch(text)
    an_entry = text.startswith("#") and number_of(text) is not None
    return text if found is None or an_entry else found[1]


def _text(parameter: Parameter, text: str) -> str:
    kind = parameter.kind
    assert isinstance(kind, Text | Rest)  # noqa: S101 - the callers have just looked
    if len(text) > kind.most:
        raise ParseError("too-long", most=kind.most)
    return text


def _from_reply(reading: _Reading) -> None:
    for parameter in reading.open:
        kind = parameter.kind
        replied_to = reading.context.replied_to
        people = isinstance(kind, OneMember | Members) and kind.from_reply and parameter.required
        if people and reading.context.replied_to_bot:
            raise ParseError("the-bot")
        if people and reading.context.replied_to_face:
            raise ParseError("bridged-face", name=reading.context.replied_to_face)
        if people and reading.context.replied_to_nobody:
            raise ParseError("forgotten-called")
        if isinstance(kind, OneMember | Members) and kind.from_reply and replied_to is not None:
            several = isinstance(kind, Members)
            reading.give(parameter, [replied_to] if several else replied_to)
