"""Replies as they are stored: message ids with values as JSON, each with its English words of now.

A later version that has no such message any more says those. What the version before wrote down in
words is still read.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from commands.language.messages import english_of
from commands.values import charts, rendered
from commands.values.reply import (
    Amount,
    Block,
    Brief,
    Button,
    Described,
    Drawing,
    Line,
    Listed,
    Message,
    Name,
    Option,
    Picture,
    Receipt,
    Reply,
    RoomName,
    Sealed,
    SealedPart,
    Select,
    Table,
    Text,
    Time,
    Typed,
    Unpressed,
    Value,
    Worded,
)

_written = json.JSONEncoder(ensure_ascii=False).encode

English = dict[str, str]
"""Of each message that was written down, its English."""


def values_shown(reply: Reply) -> list[Any]:
    """What a reply shows, in whatever words: its messages and their values."""
    return [_block_to(block, {}) for block in reply.blocks]


def to_json(reply: Reply) -> str:
    """The reply as the outbox keeps it; with each message its English words of now."""
    if not reply.blocks:
        return NOTHING
    english: dict[str, str] = {}
    blocks = [_block_to(block, english) for block in reply.blocks]
    written: dict[str, Any] = {"blocks": blocks, "english": english}
    if reply.before is not None:
        written["before"] = reply.before
    return _written(written)


NOTHING = "[]"
"""What is kept of a reply whose words were forgotten."""


def from_json(text: str) -> Reply:
    """The reply that `to_json` wrote, or that the last version wrote down in words."""
    raw = json.loads(text)
    if isinstance(raw, list):
        return _of_before(rendered.from_json(text))
    english: dict[str, str] = raw["english"]
    before = tuple(raw["before"]) if "before" in raw else None
    return Reply(tuple(_block_of(block, english) for block in raw["blocks"]), before)


def value_to_json(value: Value) -> Any:
    """A value as JSON has it, to be kept among other things; a plain text is itself."""
    english: dict[str, str] = {}
    raw = _value_to(value, english)
    return raw if isinstance(raw, str) else {"value": raw, "english": english}


def value_of_json(raw: Any) -> Value:
    """The value that `value_to_json` made."""
    return raw if isinstance(raw, str) else _value_of(raw["value"], raw["english"])


def _block_to(block: Block, english: English) -> Any:
    match block:
        case Line(spans):
            return [_value_to(value, english) for value in spans]
        case Table(head, rows):
            cells = [[_value_to(cell, english) for cell in row] for row in rows]
            return {"head": [_value_to(value, english) for value in head], "rows": cells}
        case Picture(data, media_type, words):
            encoded = base64.b64encode(data).decode("ascii")
            return {"picture": encoded, "type": media_type, "words": _value_to(words, english)}
        case Drawing(chart):
            return charts.to_json(chart, lambda label: _value_to(label, english))


def _block_of(raw: Any, english: Mapping[str, str]) -> Block:
    if isinstance(raw, list):
        return Line(tuple(_value_of(each, english) for each in raw))
    if "picture" in raw:
        words = _value_of(raw["words"], english)
        return Picture(base64.b64decode(raw["picture"]), raw["type"], words)
    if "chart" in raw:
        return Drawing(charts.from_json(raw, lambda label: _value_of(label, english)))
    rows = tuple(tuple(_value_of(cell, english) for cell in row) for row in raw["rows"])
    return Table(tuple(_value_of(each, english) for each in raw["head"]), rows)


def _value_to(value: Value, english: English) -> Any:
    def each(values: tuple[Value, ...]) -> list[Any]:
        return [_value_to(value, english) for value in values]

    match value:
        case str() | int():
            return value
        case Message(name, values, was):
            if words := english_of(name) or was:
                english[name] = words
            given = {name: _value_to(value, english) for name, value in values.items()}
            return ["message", name, given]
        case Name(member, ping, call, user):
            # The number stands first: whoever is forgotten is found by it.
            return ["name", member, int(ping), int(call), *([user] if user is not None else [])]
        case Amount(units, asset, decimals, bare, then):
            return ["amount", units, asset, decimals, int(bare), *(then or ())]
        case Text(text):
            return text
        case Button(label, command):
            return ["button", _value_to(label, english), command]
        case Select(options, command, most, none, question, aside):
            shown = [
                [_value_to(o.label, english), _value_to(o.text, english), o.value] for o in options
            ]
            after = None if aside is None else _value_to(aside, english)
            return ["select", shown, command, most, none, _value_to(question, english), after]
        case Typed(command, platform, prefix, sample):
            return ["typed", command, platform, prefix, *([True] if sample else [])]
        case RoomName(name, platform, room):
            return ["room", _value_to(name, english), platform, room]
        case tuple():
            return ["row", *each(value)]
        case Listed(parts, joined):
            return ["listed", joined, *each(parts)]
        case Time(at, shown):
            return ["time", at, shown]
        case Described(message, words, attribute, clause):
            return ["described", message, words, attribute, int(clause)]
        case Unpressed(spans):
            return ["unpressed", *each(spans)]
        case Brief(lines):
            return ["brief", *(each(line.spans) for line in lines)]
        case Sealed(vote, entry, words, gone):
            by_part = {part: _value_to(value, english) for part, value in words.items()}
            return ["sealed", vote, entry, by_part, _value_to(gone, english)]
        case Receipt(vote, entry, gone):
            return ["receipt", vote, entry, _value_to(gone, english)]
        case SealedPart(vote, about, sealed, gone):
            return ["sealed part", vote, about, sealed, _value_to(gone, english)]
        case Worded(span):
            return ["worded", rendered.span_to_json(span)]


def _value_of(raw: Any, english: Mapping[str, str]) -> Value:
    if isinstance(raw, str | int):
        return raw

    def each(values: list[Any]) -> tuple[Value, ...]:
        return tuple(_value_of(value, english) for value in values)

    kind, *parts = raw
    match kind:
        case "message":
            given = {name: _value_of(value, english) for name, value in parts[1].items()}
            return Message(parts[0], given, english.get(parts[0], ""))
        case "name":
            return Name(parts[0], bool(parts[1]), bool(parts[2]), *parts[3:])
        case "amount":
            units, asset, decimals, bare, *then = parts
            return Amount(units, asset, decimals, bool(bare), tuple(then) or None)
        case "button":
            return Button(_value_of(parts[0], english), parts[1])
        case "select":
            shown, command, most, none, question, aside = parts
            button = None if aside is None else Button(_value_of(aside[1], english), aside[2])
            options = tuple(
                Option(_value_of(label, english), _value_of(text, english), value)
                for label, text, value in shown
            )
            return Select(options, command, most, none, _value_of(question, english), button)
        case "typed":
            return Typed(*parts)
        case "room":
            return RoomName(_value_of(parts[0], english), parts[1], parts[2])
        case "row":
            return each(parts)
        case "listed":
            return Listed(each(parts[1:]), parts[0])
        case "time":
            return Time(*parts)
        case "described":
            return Described(parts[0], parts[1], parts[2], bool(parts[3]))
        case "unpressed":
            return Unpressed(each(parts))
        case "brief":
            return Brief(tuple(Line(each(line)) for line in parts))
        case "sealed":
            vote, entry, words, gone = parts
            by_part = {part: _value_of(value, english) for part, value in words.items()}
            return Sealed(vote, entry, by_part, _value_of(gone, english))
        case "receipt":
            return Receipt(parts[0], parts[1], _value_of(parts[2], english))
        case "sealed part":
            return SealedPart(parts[0], parts[1], parts[2], _value_of(parts[3], english))
        case "worded":
            return Worded(rendered.span_of_json(parts[0]))
    raise ValueError(f"no value: {kind}")


def _of_before(reply: rendered.Reply) -> Reply:
    """A reply that the last version wrote down, words and all."""

    def block_of(block: rendered.Block) -> Block:
        match block:
            case rendered.Line(spans):
                return Line(tuple(map(_span_of_before, spans)))
            case rendered.Table(head, rows):
                return Table(
                    head,
                    tuple(tuple(tuple(map(_span_of_before, cell)) for cell in row) for row in rows),
                )
            case rendered.Picture(data, media_type, words):
                return Picture(data, media_type, words)
            case rendered.Chart(chart):
                return Drawing(charts.relabelled(chart, lambda label: label))

    return Reply(tuple(block_of(block) for block in reply.blocks))


def _span_of_before(span: rendered.Span) -> Value:
    match span:
        case rendered.Text(text):
            return Text(text)
        case rendered.Name(_, member, ping, user, call):
            return Name(member, ping, call, user)
        case rendered.Button(label, command):
            return Button(label, command)
    return Worded(span)
