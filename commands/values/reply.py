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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from commands.values import charts, rendered

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

    Shown as a `moment` ("18:00 today", natively where the platform does that), a `date` ("2 Jan"),
    a date with its `clock` ("2 Jan, 18:00") or its `month` ("January 2026"). `placed` is a moment
    that people agree to meet at, so that it says by whose clock: "tomorrow, 18:00 (Berlin)".
    """

    at: int
    shown: Literal["moment", "date", "clock", "month", "placed"] = "moment"


@dataclass(frozen=True, slots=True)
class Typed:
    """A command as it is typed where it is read: "!yes #k3f9", with that room's own prefix.

    `platform` is where it is to be typed if that is not where it is read; `prefix` is set where it
    is another than the room's. `sample`: an example, or how a command is written, whose own words
    are put into the reader's language.
    """

    command: str
    platform: str = ""
    prefix: str = ""
    sample: bool = False


@dataclass(frozen=True, slots=True)
class RoomName:
    """A room, by what it is called; where the platform can lead to it, it does."""

    name: Value
    platform: str
    room: str


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
class Option:
    """Something to be chosen in a `Select`.

    `label` is what a button says, `text` the whole of it; `value` is what stands for it in the text
    form.
    """

    label: Value
    text: Value
    value: str


@dataclass(frozen=True, slots=True)
class Select:
    """Options of which one is chosen, or up to `most`; in words a row of buttons.

    `command` is the text form without a prefix and without what is chosen: "vote 12", to which the
    values come: "vote 12 A C". `none` is what is said there where nothing is chosen any more. With
    a `question` a platform may show the whole message as a poll of its own, which asks just that.
    `aside`: the options are put in order; in words nothing stands for them, a letter as a reaction
    puts one at the end, and where a platform shows something to one person alone this button leads
    there.
    """

    options: tuple[Option, ...]
    command: str
    most: int = 1
    none: str = ""
    question: Value = ""
    aside: Button | None = None

    @property
    def buttons(self) -> tuple[Button, ...]:
        """A button for each option; none where they are put in order."""
        if self.aside is not None:
            return ()
        return tuple(Button(each.label, f"{self.command} {each.value}") for each in self.options)


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
class SealedPart:
    """A part of a message, its buttons included, sealed under the key of a vote and opened where it
    is read. `about` is what it is bound to; without the key it reads `gone`.
    """

    vote: int
    about: str
    sealed: str
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
    | RoomName
    | Message
    | Button
    | Select
    | Listed
    | Described
    | Unpressed
    | Brief
    | Sealed
    | Receipt
    | SealedPart
    | Worded
)
Value = Span | str | int | tuple["Value", ...]
"""A str is `Text`, a tuple its parts in a row; by an int a message chooses and counts."""

Change = Callable[[Any], Value]
"""What is made of a span of certain kinds."""
Kinds = tuple[type[Any], ...]

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


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart, drawn when it is delivered; its words say all that it shows.

    What is kept is its figures and labels, so that each reader has the labels in their own
    language, and a name in them is the one its bearer has then.
    """

    chart: charts.Chart[Value]


Block = Line | Table | Picture | Drawing


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
        found: list[Span] = []
        for block in self.blocks:
            for value in _in(block):
                _collect(value, found, buttons=True)
        return found

    def buttons(self) -> list[Button]:
        """What can be pressed."""
        return [span for span in self.spans() if isinstance(span, Button)]

    def map(self, change: Change, *kinds: type[Any]) -> Reply:
        """The same reply with every span of these kinds changed; none of them holds others."""
        return Reply(tuple([_changed(block, change, kinds) for block in self.blocks]), self.before)

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


_LENGTHS = (("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1))


def duration(length: int) -> Value:
    """A length of time (µs) in words: "two days", "1 hour and 30 minutes"."""
    seconds, parts = length // 1_000_000, list[Value]()
    for unit, one in _LENGTHS:
        count, seconds = divmod(seconds, one)
        if count:
            parts.append(Message(f"span-{unit}", {"count": count}))
    return Listed(tuple(parts))


def spans_in(value: Value) -> list[Span]:
    """Every span in a value, the value itself first; of what is not to be pressed no buttons."""
    found: list[Span] = []
    _collect(value, found, buttons=True)
    return found


def _collect(value: Value, found: list[Span], *, buttons: bool) -> None:
    if isinstance(value, str | int):
        return
    if isinstance(value, tuple):
        inner: Iterable[Value] = value
    else:
        if buttons or not isinstance(value, Button | Select):
            found.append(value)
        inner = ()
        match value:
            case Message(values=values):
                inner = values.values()
            case Listed(parts=parts):
                inner = parts
            case Unpressed(spans=parts):
                inner, buttons = parts, False
            case Brief(lines=lines):
                inner, buttons = [each for line in lines for each in line.spans], False
            case Button(label=label) | RoomName(name=label):
                inner = (label,)
            case Select(options=options, question=question):
                aside = "" if value.aside is None else value.aside.label
                inner = (question, aside, *value.buttons, *(each.text for each in options))
    for each in inner:
        if not isinstance(each, str | int):
            _collect(each, found, buttons=buttons)


def _in(block: Block) -> Iterable[Value]:
    match block:
        case Line(spans):
            return spans
        case Table(head, rows):
            return [*head, *(cell for row in rows for cell in row)]
        case Picture(words=words):
            return (words,)
        case Drawing(chart):
            return charts.labels(chart)


def mapped(value: Value, change: Change, kinds: Kinds) -> Value:
    """A value with every span of these kinds changed in it."""
    match value:
        case int():
            return value
        case str():
            if Text not in kinds:
                return value
            changed = change(Text(value))
            return changed.text if isinstance(changed, Text) else changed
        case tuple():
            return _each(value, change, kinds)
        case Message(name, values, english):
            given = {name: mapped(value, change, kinds) for name, value in values.items()}
            return Message(name, given, english)
        case Listed(parts, joined):
            return Listed(_each(parts, change, kinds), joined)
        case Unpressed(spans):
            return Unpressed(_each(spans, change, kinds))
        case Brief(lines):
            return Brief(tuple(Line(_each(line.spans, change, kinds)) for line in lines))
        case Select(options=options, question=question):
            options = tuple(
                replace(
                    each,
                    label=mapped(each.label, change, kinds),
                    text=mapped(each.text, change, kinds),
                )
                for each in options
            )
            return replace(value, options=options, question=mapped(question, change, kinds))
        case Worded(rendered.Text(text)) if Text in kinds:
            # The words of a member stood in spans of their own then, too.
            changed = change(Text(text))
            return Worded(rendered.Text(changed.text)) if isinstance(changed, Text) else changed
    return change(value) if isinstance(value, kinds) else value


def _each(values: tuple[Value, ...], change: Change, kinds: Kinds) -> tuple[Value, ...]:
    return tuple([mapped(value, change, kinds) for value in values])


def _changed(block: Block, change: Change, kinds: Kinds) -> Block:
    match block:
        case Line(spans):
            return Line(_each(spans, change, kinds))
        case Picture(data, media_type, words):
            return Picture(data, media_type, mapped(words, change, kinds))
        case Drawing(chart):
            labels = charts.relabelled(chart, lambda label: mapped(label, change, kinds))
            return Drawing(labels)
        case Table(head, rows):
            return Table(head, tuple(_each(row, change, kinds) for row in rows))


Visibility = Literal["public", "discreet", "private"]
