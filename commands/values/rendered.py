"""What one reader is shown, in words: lines of spans, tables and pictures, for adapters to render.

It is made of a `commands.values.reply.Reply` by `commands.language.rendering`, when it is handed
to delivery.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from commands.values import charts


@dataclass(frozen=True, slots=True)
class Text:
    """Words. Adapters escape them; nothing in them is markup."""

    text: str


@dataclass(frozen=True, slots=True)
class Name:
    """A member's name. `ping` is set only for one who must act or was paid.

    `call` is set where the line speaks to them: plain text then writes an @ before the name.
    `user` is the member's id on the platform the reply goes to, filled in where it is known;
    an adapter pings by it and shows `label` otherwise.
    """

    label: str
    member: int
    ping: bool = False
    user: str | None = None
    call: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount, already written as its reader's locale writes it: "8 points".

    `one`: it is one whole, so that words which agree with it stand in the singular.
    """

    text: str
    one: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """An instant (µs since 1970, UTC) and its words, for platforms that show times natively.

    `lead` is what stands before it where a platform shows it, as a date: "le ". The words have it.
    """

    at: int
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `command` is its text form without a prefix: "yes #k3f9"."""

    label: str
    command: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A command as it is typed in the room the words are for: "!yes #k3f9".

    `command` is the same without the prefix, for platforms where commands are given otherwise.
    `platform` is where it is to be typed if that is not where it is read: there it stands as it is.
    """

    text: str
    command: str
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """A room by its name; `room` is its id on `platform`, by which that platform leads there."""

    label: str
    platform: str
    room: str


Span = Text | Name | Amount | Time | Button | Typed | Room


@dataclass(frozen=True, slots=True)
class Line:
    """One line of spans, in reading order."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; every row has as many cells as the head, a cell is a tuple of spans."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Span, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its words, which say what it shows to those who do not see it.

    Charts take 20 to 100 kB; more than `MOST_PICTURE_BYTES` would make the
    outbox the largest table, and is refused.
    """

    data: bytes
    media_type: str
    words: str

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise ValueError("a picture without words")
        if len(self.data) > MOST_PICTURE_BYTES:
            raise ValueError(f"a picture of {len(self.data)} bytes")


MOST_PICTURE_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, to be drawn when it is delivered; until then, or where nobody draws, its words.

    `words` are lines that hold all its figures, the title first. `captions` are the words that
    stand within the picture, and "beside", which says there that its figures stand beside it.
    Numbers that are drawn are written as `locale` writes them.
    """

    chart: charts.Chart[str]
    words: tuple[str, ...]
    captions: Mapping[str, str]
    locale: str

    def lines(self) -> tuple[Line, ...]:
        """Its words as lines of the message."""
        return tuple(Line((Text(words),)) for words in self.words)


@dataclass(frozen=True, slots=True)
class Option:
    """Something to be chosen: what its button says, the whole of it, and what stands for it."""

    label: str
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Select:
    """What the buttons of a reply choose from: one option, or up to `most`.

    The lines of the reply hold a button for each, whose command is `command` and the value. `none`
    is said in place of a value where nothing is chosen any more. Where a platform has polls of its
    own, the reply may be shown as one that asks `question`, unless that is empty. With `aside`, a
    button's words and command, the options are put in order, and the lines hold no buttons.
    """

    options: tuple[Option, ...]
    command: str
    most: int = 1
    none: str = ""
    question: str = ""
    aside: tuple[str, str] | None = None

    @property
    def commands(self) -> frozenset[str]:
        """The commands of the buttons that it stands for."""
        return frozenset(f"{self.command} {each.value}" for each in self.options)


Block = Line | Table | Picture | Chart


@dataclass(frozen=True, slots=True)
class Reply:
    """What is shown as one message. `select` is for platforms that have more than buttons."""

    blocks: tuple[Block, ...]
    select: Select | None = None

    def spans(self) -> list[Span]:
        """Every span of the reply, those in tables included."""
        found: list[Span] = []
        for block in self.blocks:
            if isinstance(block, Line):
                found.extend(block.spans)
            elif isinstance(block, Table):
                for row in block.rows:
                    for cell in row:
                        found.extend(cell)
        return found

    def buttons(self) -> list[Button]:
        """The buttons, in reading order."""
        return [span for span in self.spans() if isinstance(span, Button)]

    def map(self, change: Callable[[Span], Span]) -> Reply:
        """The same reply with every span changed."""

        def changed(block: Block) -> Block:
            if isinstance(block, Line):
                return Line(tuple(map(change, block.spans)))
            if isinstance(block, Picture | Chart):
                return block
            rows = tuple(tuple(tuple(map(change, cell)) for cell in row) for row in block.rows)
            return Table(block.head, rows)

        return replace(self, blocks=tuple(changed(block) for block in self.blocks))

    def plain(self) -> str:
        """The reply as plain text, as the rehearsal prints it: a button as `[Pay]`."""
        return "\n".join(_plain_block(block) for block in self.blocks)

    def without_buttons(self) -> Reply:
        """The same words with nothing left to press: what an answered question becomes."""
        return Reply(tuple(_without_buttons(block) for block in self.blocks))


def span_text(span: Span) -> str:
    """One span as plain text; a name that is spoken to is written as a mention."""
    match span:
        case Text(text) | Amount(text):
            return text
        case Time(text=text) | Typed(text=text):
            return text
        case Name(label=label, call=call):
            return f"@{label}" if call else label
        case Button(label=label):
            return f"[{label}]"
        case Room(label=label):
            return label


_NEW_LINE = "\n"


def _plain_block(block: Block) -> str:
    if isinstance(block, Line):
        return "".join(map(span_text, block.spans)).rstrip()
    if isinstance(block, Picture):
        kind = "picture" if block.media_type.startswith("image/") else "file"
        return f"[{kind}: {block.words}]"
    if isinstance(block, Chart):
        return f"[picture: {_NEW_LINE.join(block.words)}]"
    rows = ["  ".join("".join(map(span_text, cell)) for cell in row) for row in block.rows]
    return "\n".join(["  ".join(block.head), *rows])


def _without_buttons(block: Block) -> Block:
    return up_to_button(block) if isinstance(block, Line) else block


def up_to_button(block: Line) -> Line:
    """A line up to its first button."""
    # What stands behind a button only says how else to press it.
    first = next((i for i, span in enumerate(block.spans) if isinstance(span, Button)), None)
    spans = block.spans[:first]
    if spans and isinstance(spans[-1], Text):
        spans = (*spans[:-1], replace(spans[-1], text=spans[-1].text.rstrip()))
    return Line(spans)


_CODES: dict[type, str] = {
    Text: "t",
    Name: "n",
    Amount: "a",
    Time: "at",
    Button: "b",
    Typed: "ty",
    Room: "r",
}
_KINDS: dict[str, type] = {code: kind for kind, code in _CODES.items()}


def span_to_json(span: Span) -> list[Any]:
    """A span as JSON has it."""
    match span:
        case Text(text) | Amount(text):
            return [_CODES[type(span)], text]
        case Name(label, member, ping, user, call):
            return ["n", label, member, ping, user, call]
        case Time(at, text, lead):
            return ["at", at, text, lead] if lead else ["at", at, text]
        case Button(label, command):
            return ["b", label, command]
        case Room(label, platform, room):
            return ["r", label, platform, room]
        case Typed(text, command, platform):
            return ["ty", text, command, platform] if platform else ["ty", text, command]


def span_of_json(raw: list[Any]) -> Span:
    """The span that `span_to_json` made."""
    made: Span = _KINDS[raw[0]](*raw[1:])
    return made


def chart_to_json(block: Chart) -> dict[str, Any]:
    """A chart as JSON has it."""
    more = {"words": block.words, "captions": dict(block.captions), "locale": block.locale}
    return {**charts.to_json(block.chart, str), **more}


def chart_of_json(raw: dict[str, Any]) -> Chart:
    """The chart that `chart_to_json` made."""
    chart = charts.from_json(raw, str)
    return Chart(chart, tuple(raw["words"]), raw["captions"], raw["locale"])


def from_json(text: str) -> Reply:
    """A reply that the first version wrote down in words."""

    def block_of(raw: Any) -> Block:
        if isinstance(raw, list):
            return Line(tuple(map(span_of_json, raw)))
        if "picture" in raw:
            return Picture(base64.b64decode(raw["picture"]), raw["type"], raw["words"])
        rows = tuple(
            tuple(tuple(span_of_json(span) for span in cell) for cell in row) for row in raw["rows"]
        )
        return Table(tuple(raw["head"]), rows)

    return Reply(tuple(map(block_of, json.loads(text))))
