"""What the bot says, as a value: ids of messages with typed values, and no words yet.

A handler chooses a message once and gives it values: an amount with its asset, a member, an
instant, a command, a list, a message within the message. `commands.language.rendering` puts them
into words,
last, for whoever reads them: a room in its language, a person in theirs, amounts and days along
with it. What is stored of a reply is this, so that a name is the one its bearer has when it is
read, and is gone when its bearer was forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from commands.values import rendered

# -- values ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words that are the same in every language, most often a member's own; never markup."""

    text: str


@dataclass(frozen=True, slots=True)
class Name:
    """A member, by the name they have when it is read.

    `ping` is set only for one who must act or was paid, `call` where the line speaks to them: plain
    text then writes an @ before the name. `user` is the account they are pinged by on the platform
    the reply goes to.
    """

    member: int
    ping: bool = False
    call: bool = False
    user: str | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in units of 10**-`decimals` of an asset; `bare`: only its figure.

    `then` is what the asset was called, one and several and by its sign, where that is to stay as
    it was and not to follow a new name.
    """

    units: int
    asset: int
    decimals: int
    bare: bool = False
    then: tuple[str, str, str] | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """An instant, µs since 1970, UTC.

    Shown as a `moment` ("18:00 today", natively where the platform does that), a `date` ("2 Jan")
    or a date with its `clock` ("2 Jan, 18:00").
    """

    at: int
    shown: Literal["moment", "date", "clock"] = "moment"


@dataclass(frozen=True, slots=True)
class Typed:
    """A command as it is typed where it is read: "!yes #k3f9", with that room's own prefix.

    `platform` is where it is to be typed if that is not where it is read; `prefix` is set where it
    is another than the room's.
    """

    command: str
    platform: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message by its id, with the values it names.

    `english` is the message as it was when this was written down: it stands in where a later
    version has none of that id.
    """

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)
    english: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `command` is its text form without a prefix: "yes 3"."""

    label: Value
    command: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Things in a row, with the reader's own "and" or "or" before the last, or only commas."""

    parts: tuple[Value, ...]
    joined: Literal["and", "or", "comma"] = "and"


@dataclass(frozen=True, slots=True)
class Described:
    """What a command does, in the reader's words; in English it is what its declaration says.

    `message` is the id of its words, `attribute` one of theirs; a `clause` goes on in a sentence.
    """

    message: str
    english: str
    attribute: str | None = None
    clause: bool = False


@dataclass(frozen=True, slots=True)
class Unpressed:
    """The same words with nothing left to press: each line up to its first button."""

    spans: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """The lines of a question on one line, up to its first button."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the ballot says that the record `entry` of a vote tells of; opened where it is read.

    Nothing of it is in the reply itself. `words` are how each part of it is shown. Where the
    ballot was changed since, or its vote is over, it reads `gone`.
    """

    vote: int
    entry: int
    words: Mapping[str, Value]
    gone: Value


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receipt of a ballot, as `Sealed`: it is made where it is read."""

    vote: int
    entry: int
    gone: Value


@dataclass(frozen=True, slots=True)
class Worded:
    """What the last version wrote down in words; nothing new is kept like this."""

    span: rendered.Span


Span = (
    Text
    | Name
    | Amount
    | Time
    | Typed
    | Message
    | Button
    | Listed
    | Described
    | Unpressed
    | Brief
    | Sealed
    | Receipt
    | Worded
)
Value = Span | str | int | tuple["Value", ...]
"""A str is `Text`, a tuple its parts in a row; by an int a message chooses and counts."""

Values = Mapping[str, Value]


def called(member: int) -> str:
    """A member within the text of a `Typed` command: "tip @ben 8", by the name they have then."""
    return f"\x02{member}\x03"


CALLED = re.compile("\x02(\\d+)\x03", re.ASCII)
"""Members in a command, as `called` writes them."""


# -- replies ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """Values in reading order; a message of several lines makes several of it."""

    spans: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; every row has as many cells as the head."""

    head: tuple[Value, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its words, which say what it shows to those who do not see it.

    `data` is the file itself and not a name of one: it is kept with the reply in the outbox, so
    that a process that ends between deciding and delivering still has it, and goes when the words
    go, a week later.
    """

    data: bytes
    media_type: str
    words: Value

    def __post_init__(self) -> None:
        if self.words in ("", ()):
            raise ValueError("a picture without words")
        if len(self.data) > rendered.MOST_PICTURE_BYTES:
            raise ValueError(f"a picture of {len(self.data)} bytes")


Block = Line | Table | Picture


@dataclass(frozen=True, slots=True)
class Reply:
    """What is shown as one message.

    `before` is (a language, the one before it): whoever would read the first reads the second. A
    change of language is told in the language that is left, so that it can be taken back by
    somebody who cannot read the new one.
    """

    blocks: tuple[Block, ...]
    before: tuple[str, str] | None = None

    def spans(self) -> list[Span]:
        """Every span of the reply, those within messages and tables included."""
        return [span for block in self.blocks for value in _in(block) for span in spans_in(value)]

    def buttons(self) -> list[Button]:
        """What can be pressed."""
        return [span for span in self.spans() if isinstance(span, Button)]

    def map(self, change: Callable[[Span], Value]) -> Reply:
        """The same reply with every span changed that holds no others."""

        def changed(block: Block) -> Block:
            if isinstance(block, Line):
                return Line(tuple(mapped(value, change) for value in block.spans))
            if isinstance(block, Picture):
                return replace(block, words=mapped(block.words, change))
            rows = tuple(tuple(mapped(cell, change) for cell in row) for row in block.rows)
            return Table(block.head, rows)

        return replace(self, blocks=tuple(changed(block) for block in self.blocks))

    def after(self, *spans: Value) -> Reply:
        """The same reply with values before its first words."""
        first, *others = self.blocks or (Line(()),)
        if isinstance(first, Line):
            return replace(self, blocks=(Line((*spans, *first.spans)), *others))
        return replace(self, blocks=(Line(spans), first, *others))

    def ending(self, *spans: Value) -> Reply:
        """The same reply with values after its last words."""
        *others, last = self.blocks or (Line(()),)
        line = Line((*last.spans, *spans)) if isinstance(last, Line) else Line(spans)
        kept = others if isinstance(last, Line) else [*others, last]
        return replace(self, blocks=(*kept, line))

    def without_buttons(self) -> Reply:
        """The same words with nothing left to press: what an answered question becomes."""
        return replace(
            self,
            blocks=tuple(
                Line((Unpressed(block.spans),)) if isinstance(block, Line) else block
                for block in self.blocks
            ),
        )


def say(message: str, **values: Value) -> Reply:
    """A message as a reply."""
    return Reply((Line((Message(message, values),)),))


def line(message: str, **values: Value) -> Line:
    """A message as a line of a reply."""
    return Line((Message(message, values),))


def spans_in(value: Value) -> Iterator[Span]:
    """Every span in a value, the value itself first; of what is not to be pressed no buttons."""
    if isinstance(value, str | int):
        return
    if isinstance(value, tuple):
        for each in value:
            yield from spans_in(each)
        return
    yield value
    inner = (span for each in _within(value) for span in spans_in(each))
    if isinstance(value, Unpressed | Brief):
        inner = (span for span in inner if not isinstance(span, Button))
    yield from inner


def _within(span: Span) -> tuple[Value, ...]:
    match span:
        case Message(values=values):
            return tuple(values.values())
        case Listed(parts=parts) | Unpressed(spans=parts):
            return parts
        case Brief(lines=lines):
            return tuple(value for line in lines for value in line.spans)
        case Button(label=label):
            return (label,)
    return ()


def _in(block: Block) -> Iterator[Value]:
    match block:
        case Line(spans):
            yield from spans
        case Table(head, rows):
            yield from head
            for row in rows:
                yield from row
        case Picture(words=words):
            yield words


def mapped(value: Value, change: Callable[[Span], Value]) -> Value:
    """A value with every span changed in it that holds no others."""

    def each(values: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(mapped(value, change) for value in values)

    match value:
        case int():
            return value
        case str():
            changed = change(Text(value))
            return changed.text if isinstance(changed, Text) else changed
        case tuple():
            return each(value)
        case Message(values=values):
            given = {name: mapped(value, change) for name, value in values.items()}
            return replace(value, values=given)
        case Listed(parts=parts):
            return replace(value, parts=each(parts))
        case Unpressed(spans):
            return Unpressed(each(spans))
        case Brief(lines):
            return Brief(tuple(Line(each(line.spans)) for line in lines))
        case Worded(rendered.Text(text)):
            # The words of a member stood in spans of their own then, too.
            changed = change(Text(text))
            return Worded(rendered.Text(changed.text)) if isinstance(changed, Text) else changed
    return change(value)


Visibility = Literal["public", "discreet", "private"]
