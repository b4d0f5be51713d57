"""The types a command's parameters have, from which text grammar, hints and limits follow.

A handler declares them with Annotated: `to: Annotated[Sequence[Member], Members("who gets it")]`.
`hint` is what help and Discord show for the parameter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from pydantic import Field, TypeAdapter, ValidationError

from commands.values.letters import unaccented

KindName = Literal[
    "member",
    "members",
    "amount",
    "duration",
    "choice",
    "int",
    "text",
    "rest",
    "reference",
    "question",
    "files",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """What all parameter types have in common.

    `offers` names what is offered while it is typed, where that does not follow from its type:
    "language", "zone", "room", "span", "month" (`commands.engine.offers`), or what a capability
    completes under that name.
    """

    name: ClassVar[KindName]

    hint: str
    offers: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class OneMember(Kind):
    """One person. With `from_reply`, the author of the message replied to when none is named.

    `named` ones are only ever written as `by=@ben`. `question` asks who it is where it lacks.
    """

    from_reply: bool = False
    named: bool = False
    question: str = "ask-who"

    name: ClassVar[KindName] = "member"


FUND = "fund:"


@dataclass(frozen=True, slots=True)
class Payee(OneMember):
    """One person, or somebody who is nobody here: `outside:"printer"`, as the words behind it; or a
    fund: `fund:kiln`, as it is written."""


@dataclass(frozen=True, slots=True)
class Members(Kind):
    """One person or several; with `repeats` whoever is named twice stands there twice."""

    from_reply: bool = False
    repeats: bool = False

    name: ClassVar[KindName] = "members"


@dataclass(frozen=True, slots=True)
class Amount(Kind):
    """An amount of the community's currency, in units; `words`: also "all" and "half"."""

    words: bool = False

    name: ClassVar[KindName] = "amount"


@dataclass(frozen=True, slots=True)
class AnyAmount(Amount):
    """An amount of any asset the community has, as `Money`: "300 USD", "5"; without a word it is of
    the community's own currency. As an argument that is kept it is a pair, units and asset."""


@dataclass(frozen=True, slots=True)
class Figure(Amount):
    """An amount of a currency that only what it is about tells, as it was written: "50", "12.50",
    "50 USD". The handler reads it."""


@dataclass(frozen=True, slots=True)
class OutsideAmount(AnyAmount):
    """The same, also of money from outside that the books do not count in yet: "43 EUR".

    Its asset is looked up by `storage.ledger.outside.named`.
    """


@dataclass(frozen=True, slots=True)
class Duration(Kind):
    """A length of time ("90s", "10m", "1h30", "3d"), in microseconds.

    `named` ones are only ever written as `since=10m`.
    """

    named: bool = False

    name: ClassVar[KindName] = "duration"


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """One of a few words.

    `rare` ones are taken as well, but stand in no list: they are found by those who ask, in help
    or by beginning to type them. `told` begins the ids of the messages that say what each means.
    """

    choices: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()
    told: str = ""

    name: ClassVar[KindName] = "choice"


@dataclass(frozen=True, slots=True)
class SettingName(Choice):
    """The name of a setting; the catalogue fills in which there are."""


@dataclass(frozen=True, slots=True)
class Int(Kind):
    """A whole number; `named` ones are also written as `over 5`.

    `question` asks for it where it lacks, and may name `least` and `most`.
    """

    least: int = 1
    most: int = 1_000_000
    named: bool = False
    question: str = "ask-number"
    marked: bool = False
    """It numbers something, and is also written as "#2", "2." or "(2)"."""

    name: ClassVar[KindName] = "int"


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """One word, or several in quotes. `named` ones are only ever written as `since=june`.

    `question` asks for it where it lacks.
    """

    most: int = 100
    named: bool = False
    question: str = "ask-text"

    name: ClassVar[KindName] = "text"


@dataclass(frozen=True, slots=True)
class Rest(Kind):
    """All that is left of the line, as it was written. `question` asks for it where it lacks.

    `form`: where a platform has forms, it may be left out of the line to be asked for in one.
    `sentence`: it is said as people talk, so the command's second word may be the first of it.
    """

    most: int = 500
    question: str = "ask-text"
    form: bool = False
    sentence: bool = False

    name: ClassVar[KindName] = "rest"


@dataclass(frozen=True, slots=True)
class OneRoom(Rest):
    """A room of the community, by its name or as its platform names it."""

    offers: str = field(default="room", kw_only=True)


@dataclass(frozen=True, slots=True)
class Reference(Kind):
    """A short reference: `#k3f9`, as the number it stands for.

    With `marked` it needs its #, so that a word of four letters is not taken for one.
    """

    marked: bool = False

    name: ClassVar[KindName] = "reference"


@dataclass(frozen=True, slots=True)
class Question(Kind):
    """The number of a question, as it is shown with it: "yes 3"."""

    name: ClassVar[KindName] = "question"


@dataclass(frozen=True, slots=True)
class Files(Kind):
    """The photos and files that came with the message: a tuple of `Attachment`, never typed.

    As an argument that is kept each is a list of its name, media type, size and sha-256, so that
    a question or a confirmation in between loses none of them.
    """

    name: ClassVar[KindName] = "files"


_MOST_DIGITS = 9


def question_number(text: str) -> int | None:
    """The number of a question that a word says, or None."""
    word = text.strip(".,!")
    is_number = word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS
    return int(word) if is_number else None


def checked_int(kind: Int, text: str) -> int | None:
    """The whole number in a text, or None when it is none or out of bounds."""
    adapter: TypeAdapter[int] = TypeAdapter(_bounded(kind))
    try:
        return adapter.validate_strings(text) if text.isascii() else None
    except ValidationError:
        return None


def _bounded(kind: Int) -> Any:
    from typing import Annotated

    return Annotated[int, Field(ge=kind.least, le=kind.most)]


_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_SECONDS_OF = {
    1: "s sec second seconds sekunde sekunden segundo segundos seconde secondes",
    60: "m min minute minutes minuten minuto minutos",
    3600: "h hour hours stunde stunden std hora horas heure heures",
    86_400: "d day days tag tage tagen dia dias jour jours j",
    604_800: "w week weeks woche wochen semana semanas semaine semaines",
}
_WORDS = {word: seconds for seconds, words in _SECONDS_OF.items() for word in words.split()}
"""What a length of time is counted in, in any of our languages, without accents."""


def written_duration(span: int) -> str:
    """A length of time in whole seconds as it can be typed: "1h30m", "45s"."""
    seconds, text = span // 1_000_000, ""
    for unit in ("d", "h", "m", "s"):
        count, seconds = divmod(seconds, _SECONDS[unit])
        text += f"{count}{unit}" if count else ""
    return text


def read_duration(text: str) -> int | None:
    """A length of time in microseconds ("90s", "1h30", "2 days", "3 días"), or None."""
    plain = unaccented("".join(text.casefold().split()))
    parts = re.findall(r"(\d{1,6})([a-z]*)", plain, re.ASCII)
    if not parts or "".join("".join(part) for part in parts) != plain:
        return None
    total, last = 0, None
    for figure, unit in parts:
        seconds = _WORDS.get(unit)
        if seconds is None and not unit and last == 3600:
            seconds = 60  # "1h30"
        if seconds is None:
            return None
        total += int(figure) * seconds
        last = seconds
    return total * 1_000_000 if total else None
