"""The one place where a reply is put into words, for one reader. Pure.

Whoever reads decides the language, how amounts and days are written, what day it is, and how
commands are typed there; what is said was chosen before, and is the same for all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Protocol

from commands.language import amounts
from commands.language.chart_words import chart_captions, chart_words
from commands.language.date_joints import joined
from commands.language.dates import date_words, day_words, moment, month_words
from commands.language.messages import Value as Given
from commands.language.messages import Wording, as_written, by_pattern, wording
from commands.language.samples import in_language
from commands.language.stored_replies import value_of_json
from commands.language.zones import city, differ
from commands.values import charts, rendered
from commands.values.reply import (
    CALLED,
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
from storage.ledger.assets import Asset

_PART = re.compile(r"m\d+|\d+|[a-z]+|.", re.ASCII | re.DOTALL)
_MEMBER = re.compile(r"m(\d+)", re.ASCII)

Spans = tuple[rendered.Span, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: their words, the locale of amounts and days, zone, time, and how they type.

    `room_zone` is the zone that others read in, where this may be another one.
    """

    words: Wording
    locale: str
    zone: str = "UTC"
    now: int = 0
    prefix: str = "!"
    room_zone: str = ""


class Known(Protocol):
    """What values refer to, as it is when it is read."""

    def name(self, member: int) -> str:
        """What a member is called."""
        ...

    def asset(self, number: int) -> Asset | None:
        """An asset, where there is one of this number."""
        ...

    def sealed(self, vote: int, entry: int) -> str | None:
        """What a sealed ballot says; None where it is not there any more, nor its key."""
        ...

    def receipt(self, vote: int, entry: int) -> str | None:
        """The receipt of a sealed ballot; None as above."""
        ...

    def sealed_part(self, vote: int, about: str, sealed: str) -> str | None:
        """A part of a message that was sealed under a vote's key; None where that is gone."""
        ...


class Nobody:
    """Where no community's books are open: there is nobody to name and no money."""

    def name(self, member: int) -> str:
        raise LookupError(f"nobody is known: {member}")

    def asset(self, number: int) -> Asset | None:
        raise LookupError(f"no money is known: {number}")

    def sealed(self, vote: int, entry: int) -> str | None:
        raise LookupError(f"no vote is known: {vote}, {entry}")

    def receipt(self, vote: int, entry: int) -> str | None:
        raise LookupError(f"no vote is known: {vote}, {entry}")

    def sealed_part(self, vote: int, about: str, sealed: str) -> str | None:
        raise LookupError(f"no vote is known: {vote}, {about}")


def worded(reply: Reply, reader: Reader, known: Known) -> rendered.Reply:
    """A reply in the words of its reader."""
    if reply.before is not None and reader.words.language == reply.before[0]:
        words = wording(reply.before[1])
        reader = replace(reader, words=words)
    putting = _Putting(reader, known)
    blocks = tuple(made for block in reply.blocks for made in putting.block(block))
    return rendered.Reply(blocks, putting.select(putting.selects[0]) if putting.selects else None)


def _of_ballot(part: str) -> Value:
    """A part of a sealed ballot; a member in it by their name."""
    member = _MEMBER.fullmatch(part)
    return part if member is None else Name(int(member[1]))


def plain(value: Value, reader: Reader, known: Known) -> str:
    """A value as plain words, where there is room for no more: what is offered while typing."""
    return _text(_Putting(reader, known).spans(value))


@dataclass(frozen=True, slots=True)
class _Putting:
    """Puts values into the words of one reader."""

    reader: Reader
    known: Known
    selects: list[Select] = field(default_factory=list)
    """The choices that were met on the way; a reply has one at most."""
    abbreviated: set[str] = field(default_factory=set)
    """The dates that were met and end with a full stop of their own: "1. Jan."."""

    def block(self, block: Block) -> Iterable[rendered.Block]:
        match block:
            case Line(spans):
                return [self._joined_times(line) for line in _lines(self.spans(spans))]
            case Table(head, rows):
                titles = tuple(_text(self.spans(title)) for title in head)
                cells = tuple(tuple(self.spans(cell) for cell in row) for row in rows)
                return [rendered.Table(titles, cells)]
            case Picture(data, media_type, words):
                return [rendered.Picture(data, media_type, _text(self.spans(words)))]
            case Drawing(chart):
                return [self._drawing(chart)]

    def _joined_times(self, line: rendered.Line) -> rendered.Line:
        return rendered.Line(joined(line.spans, self.reader.words.language, self.abbreviated))

    def _drawing(self, chart: charts.Chart[Value]) -> rendered.Chart:
        # A label has a line to itself.
        said = charts.relabelled(
            chart, lambda label: " ".join(_text(self.spans(label)).splitlines())
        )
        words = chart_words(said, self.reader.words)
        captions = chart_captions(said, self.reader.words)
        return rendered.Chart(said, words, captions, self.reader.locale)

    def spans(self, value: Value) -> Spans:
        reader = self.reader
        match value:
            case str() | Text():
                text = value if isinstance(value, str) else value.text
                if reader.words.language == "fr" and (text == ":" or text.startswith(": ")):
                    text = f"\u00a0{text}"  # What something is for: a colon has its space there.
                return (rendered.Text(text),) if text else ()
            case int():
                return (rendered.Text(str(value)),)
            case tuple():
                found: list[rendered.Span] = []
                for each in value:
                    found += self.spans(each)
                return tuple(found)
            case Message():
                return tuple(self._message(value))
            case Name(member, ping, call, user):
                return (rendered.Name(self.known.name(member), member, ping, user, call),)
            case Amount(units, _, decimals):
                return (rendered.Amount(self._amount(value), abs(units) == 10**decimals),)
            case Time(at, "moment" | "placed" as shown):
                day_and_clock = day_words(at, reader.now, reader.words, reader.locale, reader.zone)
                where = self._where(at, always=shown == "placed")
                return (replace(day_and_clock, text=f"{day_and_clock.text}{where}"),)
            case Time(at, "month"):
                return (rendered.Text(month_words(at, reader.locale, reader.zone)),)
            case Time(at, shown):
                day = date_words(at, reader.now, reader.locale, reader.zone)
                if day.endswith("."):
                    self.abbreviated.add(day)
                if shown == "clock":
                    day += f", {moment(at, reader.zone):%H:%M}{self._where(at)}"
                return (rendered.Text(day),)
            case Typed(command, platform, prefix, sample):
                if sample:
                    command = in_language(command, reader.words.language)
                command = CALLED.sub(self._called, command)
                text = f"{prefix or reader.prefix}{command}"
                return (rendered.Typed(text, command, platform),)
            case RoomName(name, platform, room):
                return (rendered.Room(_text(self.spans(name)), platform, room),)
            case Button(label, command):
                return (rendered.Button(_text(self.spans(label)), command),)
            case Select():
                self.selects.append(value)
                return _joined((self.spans(each) for each in value.buttons), " ")
            case Listed():
                return self._listed(value)
            case Described():
                return (rendered.Text(self._described(value)),)
            case Unpressed(spans):
                lines = [rendered.up_to_button(line) for line in _lines(self.spans(spans))]
                return _joined((line.spans for line in lines), "\n")
            case Brief(lines=parts):
                return self._brief(parts)
            case Sealed(vote, entry, words, gone):
                said = self.known.sealed(vote, entry)
                if said is None:
                    return self.spans(gone)
                each_part: list[str] = _PART.findall(said)
                return self.spans(tuple(words.get(each, _of_ballot(each)) for each in each_part))
            case Receipt(vote, entry, gone):
                code = self.known.receipt(vote, entry)
                return self.spans(gone if code is None else code)
            case SealedPart(vote, about, sealed, gone):
                part = self.known.sealed_part(vote, about, sealed)
                return self.spans(gone if part is None else value_of_json(json.loads(part)))
            case Worded(span):
                return (span,)

    def select(self, select: Select) -> rendered.Select:
        """What is to be chosen in a reply, for platforms that have more than buttons."""
        options = tuple(
            rendered.Option(_text(self.spans(o.label)), _text(self.spans(o.text)), o.value)
            for o in select.options
        )
        question = _text(self.spans(select.question))
        aside = select.aside
        label = None if aside is None else (_text(self.spans(aside.label)), aside.command)
        return rendered.Select(options, select.command, select.most, select.none, question, label)

    def _where(self, at: int, *, always: bool = False) -> str:
        """Whose clock a time is by, where it could be taken for another's: " (Berlin)"."""
        reader = self.reader
        if always or (reader.room_zone and differ(reader.zone, reader.room_zone, at)):
            return f" ({city(reader.zone, reader.locale)})"
        return ""

    def _called(self, found: re.Match[str]) -> str:
        return mention(self.known.name(int(found.group(1))))

    def _message(self, message: Message) -> list[rendered.Span]:
        given: dict[str, Given] = {
            name: value if isinstance(value, int) else self.spans(value)
            for name, value in message.values.items()
        }
        try:
            return self.reader.words.spans(message.id, given)
        except LookupError:
            if not message.english:
                raise
            # A later version than the one that chose it has no such message any more.
            return by_pattern(message.id, message.english, given)

    def _amount(self, amount: Amount) -> str:
        asset = self.known.asset(amount.asset)
        if amount.bare or asset is None:
            return amounts.number(amount.units, amount.decimals, self.reader.locale)
        if asset.decimals != amount.decimals:
            asset = replace(asset, decimals=amount.decimals)
        if amount.then is not None:
            one, several, sign = amount.then
            asset = replace(asset, singular=one, name=several, symbol=sign)
        return amounts.shown(amount.units, asset, self.reader.locale)

    def _listed(self, listed: Listed) -> Spans:
        parts = [self.spans(part) for part in listed.parts]
        words = self.reader.words
        if listed.joined == "comma" or len(parts) < 2:
            return _joined(parts, ", ")
        if listed.joined == "or":
            return _joined(parts, words.text("list-or"))
        last = rendered.Text(words.text("list-last"))
        return (*_joined(parts[:-1], ", "), last, *parts[-1])

    def _described(self, described: Described) -> str:
        found = self.reader.words.of_command(described.message, described.attribute)
        text = as_written(described.english) if found is None else " ".join(found.split())
        return text[:1].lower() + text[1:].rstrip(".") if described.clause else text

    def _brief(self, lines: Iterable[Line]) -> Spans:
        asked: list[rendered.Span] = []
        for line in (each for block in lines for each in _lines(self.spans(block.spans))):
            shown = list(takewhile(lambda span: not isinstance(span, rendered.Button), line.spans))
            asked += [rendered.Text(" "), *shown] if asked and shown else shown
            if len(shown) < len(line.spans):
                break
        if asked and isinstance(asked[-1], rendered.Text):
            asked[-1] = rendered.Text(asked[-1].text.rstrip())
        return tuple(asked)


def mention(name: str) -> str:
    """A name as it is typed to mean its bearer."""
    return f"@{name}" if name.split() == [name] else f'@"{name}"'


def _lines(spans: Spans) -> list[rendered.Line]:
    """Spans as lines, one for each line of the words."""
    lines: list[list[rendered.Span]] = [[]]
    for span in spans:
        if not isinstance(span, rendered.Text) or "\n" not in span.text:
            lines[-1].append(span)
            continue
        first, *rest = span.text.split("\n")
        if first:
            lines[-1].append(rendered.Text(first))
        lines.extend([rendered.Text(part)] if part else [] for part in rest)
    return [rendered.Line(tuple(line)) for line in lines]


def _joined(parts: Iterable[Spans], mark: str) -> Spans:
    spans: list[rendered.Span] = []
    for index, part in enumerate(parts):
        if index:
            spans.append(rendered.Text(mark))
        spans += part
    return tuple(spans)


def _text(spans: Spans) -> str:
    return "".join(map(rendered.span_text, spans))
