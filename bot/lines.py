"""The lines that a reply is shown in, on whichever platform. Pure.

A row of a table becomes a line, which phones and voices can read; a line too long is broken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from commands.values.rendered import (
    Block,
    Button,
    Chart,
    Line,
    Name,
    Reply,
    Room,
    Span,
    Table,
    Text,
)


def lines_of(
    block: Block, most: int, size: Callable[[Span], int] | None = None
) -> Iterator[tuple[Span, ...]]:
    """The lines of a block, each of at most about `most` characters; of a picture none.

    A chart that nobody drew is its words.

    `size` says how long a span is where the platform shows it longer than its bare words.
    """
    size = size or _size
    if isinstance(block, Line):
        yield from _broken(block.spans, most, size)
    elif isinstance(block, Chart):
        for line in block.lines():
            yield from _broken(line.spans, most, size)
    elif isinstance(block, Table):
        if any(block.head):
            yield _in_a_row([(Text(title),) for title in block.head])
        for row in block.rows:
            yield from _broken(_in_a_row(row), most, size)


def _in_a_row(cells: Iterable[tuple[Span, ...]]) -> tuple[Span, ...]:
    """Cells as "ana: 12 points, 3 tips"; empty ones are left out."""
    spans: list[Span] = []
    filled = [cell for cell in cells if any(_bare(span) for span in cell)]
    for index, cell in enumerate(filled):
        spans.extend(cell)
        if index < len(filled) - 1:
            spans.append(Text(": " if index == 0 else ", "))
    return tuple(spans)


def _bare(span: Span) -> str:
    return span.label if isinstance(span, Name | Button | Room) else span.text


def _size(span: Span) -> int:
    return len(_bare(span))


def _broken(
    spans: tuple[Span, ...], most: int, size: Callable[[Span], int]
) -> Iterator[tuple[Span, ...]]:
    """A line too long for one message in several, broken between words where there are any."""
    if sum(map(size, spans)) <= most:
        yield spans
        return
    line: list[Span] = []
    length = 0
    for span in spans:
        for part in _parts(span, most):
            if line and length + size(part) > most:
                yield tuple(line)
                line, length = [], 0
            line.append(part)
            length += size(part)
    yield tuple(line)


def _parts(span: Span, most: int) -> Iterator[Span]:
    if not isinstance(span, Text):
        yield span
        return
    rest = span.text
    while len(rest) > most:
        cut = rest.rfind(" ", most // 2, most)
        cut = cut + 1 if cut >= 0 else most
        yield Text(rest[:cut])
        rest = rest[cut:]
    yield Text(rest)


def without_pings(reply: Reply) -> Reply:
    """The same words, calling nobody."""

    def quiet(span: Span) -> Span:
        return replace(span, ping=False) if isinstance(span, Name) else span

    return reply.map(quiet)


def isolated(label: str) -> str:
    """A name that runs from right to left, kept from turning the words around it."""
    if any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in label):
        return f"\u2068{label}\u2069"
    return label


# Fillers, by name letters or marks, of which nothing is seen; words could be hidden between them.
_FILLERS = dict.fromkeys(map(ord, "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"))


def calm(text: str) -> str:
    """Text without control characters, marks that turn what is around them, and unseen ones."""
    text = text.translate(_FILLERS)
    if text.isprintable():
        return text  # None of these is.
    return "".join(each for each in text if each.isprintable() or _stays(each))


def _stays(letter: str) -> bool:
    category = unicodedata.category(letter)
    # Persian and emoji are made with joiners; a picture may be newer than this Python.
    is_picture = category == "Cn" and "\U0001f000" <= letter <= "\U0001faff"
    return category == "Zs" or letter in "\n\u200c\u200d" or is_picture
