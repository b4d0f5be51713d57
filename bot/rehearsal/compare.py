"""Holds what was heard against what a script expects."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.rehearsal.cast import FIRST_ROOM
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import Expect, Room, Script


@dataclass(frozen=True, slots=True)
class Expected:
    """An expected line, and the room that was the current one where it stands."""

    number: int
    line: Expect
    room: str

    @property
    def to(self) -> str:
        """Where to, as it is heard."""
        return f"@{self.line.to}" if self.line.to else self.line.room or self.room

    def matches(self, heard: Heard) -> bool:
        """Whether this is what was expected; nothing is expected before the line that caused it."""
        if (heard.to, heard.act) != (self.to, self.line.act) or heard.line >= self.number:
            return False
        if heard.act == "react":
            emoji, target = self.line.lines
            return heard.text == f"+{emoji} {target}"
        return _reads(self.line.lines, heard.text.split("\n"))


@dataclass(frozen=True, slots=True)
class Difference:
    """What was expected and did not come, or came unexpected, or one instead of the other."""

    expected: Expected | None
    heard: Heard | None


def expectations(script: Script) -> list[Expected]:
    """The expected lines of a script, in their order."""
    found: list[Expected] = []
    room = FIRST_ROOM
    for step in script:
        if isinstance(step.line, Room):
            room = step.line.name
        elif isinstance(step.line, Expect):
            found.append(Expected(step.number, step.line, room))
    return found


def compare(expected: Sequence[Expected], heard: Sequence[Heard]) -> list[Difference]:
    """The differences, in the order of the script; none when all came as expected.

    Replies are taken in the order of the lines that caused them, then as they came. Edits that
    say nothing new may be expected but need not be. As little as possible is called different:
    a longest common subsequence, by the usual table.
    """
    came = sorted(heard, key=lambda one: one.line)  # A stable sort: then as they came.
    head = 0
    while head < min(len(expected), len(came)) and expected[head].matches(came[head]):
        head += 1
    wants, gots = expected[head:], came[head:]
    longest = [[0] * (len(gots) + 1) for _ in range(len(wants) + 1)]
    for i in reversed(range(len(wants))):
        for j in reversed(range(len(gots))):
            skipped = max(longest[i + 1][j], longest[i][j + 1])
            met = longest[i + 1][j + 1] + 1 if wants[i].matches(gots[j]) else 0
            longest[i][j] = max(skipped, met)
    missing: list[Expected] = []
    surplus: list[Heard] = []
    found: list[Difference] = []
    i = j = 0
    while i < len(wants) or j < len(gots):
        both = i < len(wants) and j < len(gots) and wants[i].matches(gots[j])
        if both and longest[i][j] == longest[i + 1][j + 1] + 1:
            found += _paired(missing, surplus)
            missing, surplus = [], []
            i, j = i + 1, j + 1
        elif j == len(gots) or (i < len(wants) and longest[i + 1][j] >= longest[i][j + 1]):
            missing.append(wants[i])
            i += 1
        else:
            if not gots[j].quiet:
                surplus.append(gots[j])
            j += 1
    return found + _paired(missing, surplus)


def _paired(missing: list[Expected], surplus: list[Heard]) -> list[Difference]:
    """Between replies that came as expected, the missing are set beside the surplus."""
    pairs = [Difference(want, got) for want, got in zip(missing, surplus, strict=False)]
    pairs += [Difference(want, None) for want in missing[len(surplus) :]]
    pairs += [Difference(None, got) for got in surplus[len(missing) :]]
    return pairs


def _reads(wanted: Sequence[str], rows: Sequence[str]) -> bool:
    """Whether a reply's lines read as expected.

    A further line that is only `…` stands for any number of lines, so that a script about one of
    them need not change with the others.
    """
    ends = {0}
    for number, line in enumerate(wanted):
        if number and line.strip() == "…":
            ends = set(range(min(ends), len(rows) + 1))
        else:
            ends = {end + 1 for end in ends if end < len(rows) and _fits(line, rows[end])}
        if not ends:
            return False
    return len(rows) in ends


def _fits(wanted: str, row: str) -> bool:
    """Whether a line reads as expected: runs of spaces count as one, `…` is any text or none."""
    wanted = " ".join(wanted.split())
    row = " ".join(row.split())
    if "…" not in wanted:
        return wanted == row
    # An ellipsis set off by spaces may also stand for nothing, one of its spaces included.
    pattern = re.escape(wanted).replace(r"\ ", " ")
    pattern = re.sub(r"^…+ ", "(?:.* )?", pattern)
    pattern = re.sub(r" …+$", "(?: .*)?", pattern)
    pattern = re.sub(r" …+ ", " (?:.* )?", pattern)
    return re.fullmatch(re.sub(r"…+", ".*", pattern), row) is not None
