"""From what was typed to a command and its arguments. Pure; who a name stands for is handed in.

Parameters are recognised by what they look like, so that `tip 5 @ben` is as good as
`tip @ben 5 points`; `name=value` sets declared optional parameters before free text begins.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from commands import amounts
from commands.declare import Declaration, Parameter
from commands.events import MENTION, MOST_MENTIONS
from commands.parameters import (
    Amount,
    Choice,
    Duration,
    Int,
    Members,
    OneMember,
    Reference,
    Rest,
    Text,
    checked_int,
    read_duration,
)
from storage.assets import Asset
from storage.references import number_of


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a message; in quotes it may hold spaces. `start` and `end` are in the message."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @property
    def mention(self) -> int | None:
        """The index of the person mentioned, when the word is a mention."""
        if len(self.text) == 1 and MENTION <= ord(self.text) < MENTION + MOST_MENTIONS:
            return ord(self.text) - MENTION
        return None


_MENTION_CLASS = f"[{chr(MENTION)}-{chr(MENTION + MOST_MENTIONS - 1)}]"
_WORD = re.compile(
    rf'{_MENTION_CLASS}|(?P<name>\w+=)?["“”„](?P<quoted>[^"“”„]*)["“”„]'
    rf"|(?:(?!{_MENTION_CLASS})\S)+"
)


def words_of(text: str) -> list[Word]:
    """The words of a message. An apostrophe is a letter; a lone quotation mark is one too."""
    found = []
    for match in _WORD.finditer(text):
        if match.group("quoted") is None:
            found.append(Word(match.group(), match.start(), match.end()))
        else:
            written = (match.group("name") or "") + match.group("quoted")
            found.append(Word(written, match.start(), match.end(), quoted=not match.group("name")))
    return found


class Misread(Exception):
    """The words do not make the command. `problem` names the message, `values` fill it in."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values


class Missing(Exception):
    """A required parameter was not said; `arguments` are those that were."""

    def __init__(self, parameter: Parameter, arguments: dict[str, Any]) -> None:
        super().__init__(parameter.name)
        self.parameter = parameter
        self.arguments = arguments


class Unclear(Exception):
    """An amount has a mark that can be read otherwise; `readings` are the commands it may be."""

    def __init__(
        self, parameter: str, readings: tuple[int, ...], arguments: dict[str, Any]
    ) -> None:
        super().__init__(parameter)
        self.parameter = parameter
        self.readings = readings
        self.arguments = arguments


@dataclass(frozen=True, slots=True)
class Context:
    """What reading depends on: the currency, the locale, and who is meant by a name or mention.

    `person` gives a member number for a mention's index or a name, raising Misread when there is
    none or more than one; for a bare word that is no name it gives None.
    """

    asset: Asset
    locale: str
    person: Callable[[Word], int | None]
    replied_to: int | None = None
    replied_to_bot: bool = False


@dataclass(slots=True)
class _Reading:
    declaration: Declaration
    context: Context
    arguments: dict[str, Any] = field(default_factory=dict)
    unclear: tuple[str, tuple[int, ...]] | None = None

    def open(self) -> list[Parameter]:
        return [p for p in self.declaration.parameters if p.name not in self.arguments]


def read_arguments(
    declaration: Declaration, text: str, words: Sequence[Word], context: Context
) -> dict[str, Any]:
    """The arguments in `words` (those after the command's own), by parameter name.

    Members come as their numbers, amounts as units or "all" or "half", references as numbers.
    Raises Misread, Missing or Unclear.
    """
    reading = _Reading(declaration, context)
    index = 0
    while index < len(words):
        taken = _take(reading, text, words, index)
        if taken == 0:
            raise Misread("too-many-words", extra=words[index].text)
        index += taken
    _from_reply(reading)
    for parameter in declaration.parameters:
        if parameter.required and parameter.name not in reading.arguments:
            raise Missing(parameter, reading.arguments)
    if reading.unclear:
        raise Unclear(*reading.unclear, reading.arguments)
    return reading.arguments


def read_one(parameter: Parameter, text: str, context: Context) -> Any:
    """One parameter from an answer to a question; raises Misread when the answer is none."""
    words = words_of(text)
    if not words:
        raise Misread("usage")
    if isinstance(parameter.kind, Rest | Text):
        return _text(parameter, text.strip())
    kind = parameter.kind
    if isinstance(kind, Members):
        people, count = _people(words, 0, context)
        if not people or count < len(words):
            raise Misread("who")
        return people
    if isinstance(kind, OneMember):
        number = context.person(words[0])
        if number is None or len(words) > 1:
            raise Misread("who")
        return number
    if isinstance(kind, Amount):
        if len(words) > 2 or (len(words) == 2 and not _is_unit(words[1], context)):
            raise Misread("amount-unreadable", amount=text.strip()[:40])
        value = _amount(kind, words[0].text, context)
        if isinstance(value, amounts.Readings):
            raise Unclear(parameter.name, value.units, {})
        return value
    value = _simple(parameter, words[0])
    if value is None or len(words) > 1:
        raise Misread("usage")
    return value


def _take(reading: _Reading, text: str, words: Sequence[Word], index: int) -> int:
    """Give the word at `index`, and those that belong to it, to a parameter; how many were."""
    word = words[index]
    count = _named(reading, words, index)
    if count:
        return count
    for parameter in reading.open():
        kind = parameter.kind
        if isinstance(kind, Rest):
            if word.mention is not None and "to" in reading.arguments:
                raise Misread("people-together")
            _need_people(reading, word)
            _refuse_hidden_amount(reading, words, index)
            reading.arguments[parameter.name] = _text(parameter, text[word.start :].strip())
            return len(words) - index
        if isinstance(kind, Members | OneMember):
            count = _take_people(reading, parameter, words, index)
        elif isinstance(kind, Amount):
            count = _take_amount(reading, parameter, words, index)
        else:
            value = _simple(parameter, word)
            count = 0 if value is None else 1
            if count:
                reading.arguments[parameter.name] = value
        if count:
            return count
        if parameter.required and not isinstance(kind, Members | OneMember | Amount):
            _refuse(parameter, word)
    return 0


def _need_people(reading: _Reading, word: Word) -> None:
    """Before free text begins: a name nobody bears is not free text."""
    for parameter in reading.open():
        kind = parameter.kind
        if not parameter.required or not isinstance(kind, OneMember | Members):
            continue
        if not kind.from_reply or reading.context.replied_to is None:
            raise Misread("nobody-called", name=word.text[:40])


def _refuse(parameter: Parameter, word: Word) -> None:
    kind = parameter.kind
    if isinstance(kind, Choice):
        raise Misread("not-a-choice", given=word.text, choices=", ".join(kind.choices))
    if isinstance(kind, Int):
        raise Misread("not-a-number", given=word.text, least=kind.least, most=kind.most)
    raise Misread("usage")


def _named(reading: _Reading, words: Sequence[Word], index: int) -> int:
    """`name=value`, or `over 5` for numbers that are named."""
    word = words[index]
    if word.quoted:
        return 0
    name, equals, value = word.text.partition("=")
    for parameter in reading.open():
        kind = parameter.kind
        if parameter.required or name.casefold() != parameter.name:
            continue
        spaced = isinstance(kind, Int) and kind.named and not equals and index + 1 < len(words)
        if not equals and not spaced:
            continue
        given = Word(value, word.start, word.end) if equals else words[index + 1]
        if isinstance(kind, Rest):
            return 0
        if isinstance(kind, Amount):
            found = _amount(kind, given.text, reading.context)
            if isinstance(found, amounts.Readings):
                raise Misread("amount-unreadable", amount=given.text)
        else:
            found = _simple(parameter, given)
        if found is None:
            _refuse(parameter, given)
        reading.arguments[parameter.name] = found
        return 1 if equals else 2
    return 0


def _take_people(reading: _Reading, parameter: Parameter, words: Sequence[Word], index: int) -> int:
    word = words[index]
    context = reading.context
    if amounts.looks_like_amount(word.text) and not word.quoted:
        return 0
    if _leads_to_person(word) and index + 1 < len(words):
        # "5 points to @ben": the little word says nothing new where a person follows it.
        following, count = _people(words, index + 1, context) if _may_be(words, index) else ([], 0)
        if count:
            several = isinstance(parameter.kind, Members)
            reading.arguments[parameter.name] = following if several else following[0]
            return count + 1
    if isinstance(parameter.kind, Members):
        people, count = _people(words, index, context)
        if count:
            reading.arguments[parameter.name] = people
        return count
    number = context.person(_bare(word))
    if number is None:
        return 0
    reading.arguments[parameter.name] = number
    return 1 + _passed_over(words, index + 1)


def _leads_to_person(word: Word) -> bool:
    return not word.quoted and word.text.casefold() in ("to", "from", "for")


def _may_be(words: Sequence[Word], index: int) -> bool:
    """Whether a person may follow: after "for" only one who is named as such."""
    following = words[index + 1]
    return words[index].text.casefold() != "for" or _is_named(following)


_JOINERS = ("and", "&", "+")
_MARKS = ",:;"


def _passed_over(words: Sequence[Word], index: int) -> int:
    """How many words from here on are only marks: ",", ":"."""
    count = 0
    while index + count < len(words) and not words[index + count].text.strip(_MARKS):
        count += 1
    return count


def _people(words: Sequence[Word], index: int, context: Context) -> tuple[list[int], int]:
    """The persons named one after the other, and how many words that took.

    After "and" or a comma a person must follow: a name that nobody bears is told, so that nobody is
    left out in silence.
    """
    people: list[int] = []
    start, joined = index, False
    while index < len(words):
        word = words[index]
        marks = not word.text.strip(_MARKS)
        if people and not word.quoted and (marks or word.text.casefold() in _JOINERS):
            joined = joined or "," in word.text or not marks
            index += 1
            continue
        if amounts.looks_like_amount(word.text) and not word.quoted:
            break
        bare = _bare(word)
        number = context.person(bare) if not people or joined or _is_named(bare) else None
        if number is None:
            if people and joined:
                raise Misread("nobody-called", name=bare.text[:40])
            if people and not word.quoted and _is_a_member(bare, context):
                raise Misread("people-unclear", name=bare.text[:40])
            break
        if number not in people:
            people.append(number)
        joined = word.text.endswith(",") and not word.quoted
        index += 1
    return people, index - start


def _is_a_member(word: Word, context: Context) -> bool:
    """Whether a bare word after a person may be one more: then it is not taken for the memo."""
    try:
        return context.person(word) is not None
    except Misread:
        return False


def _bare(word: Word) -> Word:
    """A word without the marks that people put behind a name."""
    if word.quoted:
        return word
    return Word(word.text.rstrip(_MARKS) or word.text, word.start, word.end)


def _is_named(word: Word) -> bool:
    """Whether a word says by its form that it is a person: a second bare word may be the memo."""
    return word.mention is not None or word.text.startswith("@")


def _take_amount(reading: _Reading, parameter: Parameter, words: Sequence[Word], index: int) -> int:
    word = words[index]
    context = reading.context
    text, count = word.text.rstrip(_MARKS) or word.text, 1
    if context.asset.symbol and text.startswith(context.asset.symbol):
        text = text.removeprefix(context.asset.symbol)
    if word.quoted or not amounts.looks_like_amount(text):
        return 0
    kind = parameter.kind
    assert isinstance(kind, Amount)  # noqa: S101 - the caller has just looked
    if text.casefold() in ("all", "half") and not kind.words:
        return 0
    for unit in amounts.unit_words(context.asset):
        if text.casefold().endswith(unit) and amounts.looks_like_amount(text[: -len(unit)]):
            text = text[: -len(unit)]  # "5pts", "3🪙"
            break
    text, count = _with_what_follows(text, words, index, context)
    value = _amount(kind, text, context)
    if index + count < len(words) and _is_unit(words[index + count], context):
        count += 1
    if isinstance(value, amounts.Readings):
        reading.unclear = (parameter.name, value.units)
        value = value.units[0]
    reading.arguments[parameter.name] = value
    return count + _passed_over(words, index + count)


def _with_what_follows(
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


def _refuse_hidden_amount(reading: _Reading, words: Sequence[Word], index: int) -> None:
    """Before free text begins without an amount: something that looks like one is not free text.

    Otherwise the usual amount would be paid to somebody who meant another.
    """
    if not any(isinstance(parameter.kind, Amount) for parameter in reading.open()):
        return
    seen = words[index : index + 2]
    if seen[0].text.casefold() == "for":
        return
    for word in seen:
        first = word.text[:1]
        money = unicodedata.category(first) == "Sc" if first else False
        if money or any(letter.isnumeric() for letter in word.text):
            raise Misread("amount-unreadable", amount=word.text[:40])


def _is_unit(word: Word, context: Context) -> bool:
    bare = word.text.rstrip(_MARKS).casefold()
    return not word.quoted and bare in amounts.unit_words(context.asset)


def _amount(kind: Amount, text: str, context: Context) -> int | str | amounts.Readings:
    try:
        value = amounts.read(text, context.asset, context.locale)
    except amounts.Unreadable as unreadable:
        raise Misread(f"amount-{unreadable.problem}", amount=text[:40]) from None
    if isinstance(value, str) and not kind.words:
        raise Misread("amount-unreadable", amount=text[:40])
    return value


def _simple(parameter: Parameter, word: Word) -> Any:
    """A value of a kind that is one word, or None when the word is none."""
    kind = parameter.kind
    if isinstance(kind, Choice):
        chosen = word.text.casefold()
        return chosen if chosen in kind.choices and not word.quoted else None
    if isinstance(kind, Int):
        return checked_int(kind, word.text)
    if isinstance(kind, Duration):
        return read_duration(word.text)
    if isinstance(kind, Reference):
        return number_of(word.text) if not word.quoted else None
    if isinstance(kind, Text):
        return _text(parameter, word.text)
    return None


def _text(parameter: Parameter, text: str) -> str:
    kind = parameter.kind
    assert isinstance(kind, Text | Rest)  # noqa: S101 - the callers have just looked
    if len(text) > kind.most:
        raise Misread("too-long", most=kind.most)
    return text


def _from_reply(reading: _Reading) -> None:
    for parameter in reading.open():
        kind = parameter.kind
        replied_to = reading.context.replied_to
        people = isinstance(kind, OneMember | Members) and kind.from_reply and parameter.required
        if people and reading.context.replied_to_bot:
            raise Misread("the-bot")
        if isinstance(kind, OneMember | Members) and kind.from_reply and replied_to is not None:
            several = isinstance(kind, Members)
            reading.arguments[parameter.name] = [replied_to] if several else replied_to
