"""How many steps something takes: counted, so that no clock decides whether a test is green.

For a regular expression every test of a letter and every choice of a backtracking matcher counts;
Python's own takes short cuts where it can, and never more. For a function its lines and calls do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from re import _constants as codes  # type: ignore[attr-defined] # the standard library's own parser
from re import _parser as parser  # type: ignore[attr-defined] # and the names it gives its parts
from types import FrameType
from typing import Any

Go = Callable[[int], int]
"""What comes after: from a position to where it ends, or -1."""

_WORD = re.compile(r"\w")


class Steps:
    """Searches a text for all matches of a pattern, and counts."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._tree = list(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
        self._ignores_case = bool(pattern.flags & re.IGNORECASE)
        self._lines = bool(pattern.flags & re.MULTILINE)
        self._dot_all = bool(pattern.flags & re.DOTALL)
        self.count = 0
        self._text = ""

    def of(self, text: str) -> int:
        """The steps it takes to find all matches."""
        self.count, self._text = 0, text
        at = 0
        while at <= len(text):
            end = self._match(self._tree, 0, at, lambda end: end)
            at = end if end > at else at + 1
        return self.count

    def _match(self, nodes: list[Any], index: int, at: int, go: Go) -> int:
        self.count += 1
        if index == len(nodes):
            return go(at)
        code, value = nodes[index]

        def on(end: int) -> int:
            return self._match(nodes, index + 1, end, go)

        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, body = value
            return self._repeat(code, least, most, list(body), at, on)
        if code is codes.SUBPATTERN:
            return self._match(list(value[3]), 0, at, on)
        if code is codes.ATOMIC_GROUP:
            end = self._match(list(value), 0, at, lambda end: end)
            return on(end) if end >= 0 else -1
        if code is codes.BRANCH:
            for branch in value[1]:
                end = self._match(list(branch), 0, at, on)
                if end >= 0:
                    return end
            return -1
        if code in (codes.ASSERT, codes.ASSERT_NOT):
            direction, body = value
            start = at if direction > 0 else at - 1
            found = start >= 0 and self._match(list(body), 0, start, lambda end: end) >= 0
            return on(at) if found == (code is codes.ASSERT) else -1
        if code is codes.AT:
            return on(at) if self._is_at(value, at) else -1
        if at < len(self._text) and self._is_letter(code, value, self._text[at]):
            return on(at + 1)
        return -1

    def _repeat(self, code: Any, least: int, most: int, body: list[Any], at: int, on: Go) -> int:
        one = len(body) == 1 and body[0][0] in (
            codes.LITERAL,
            codes.NOT_LITERAL,
            codes.IN,
            codes.ANY,
        )
        ends = [at]
        while one and len(ends) <= most and ends[-1] < len(self._text):
            self.count += 1
            if not self._is_letter(body[0][0], body[0][1], self._text[ends[-1]]):
                break
            ends.append(ends[-1] + 1)
        if code is codes.POSSESSIVE_REPEAT:
            while not one and len(ends) <= most:
                end = self._match(body, 0, ends[-1], lambda end: end)
                if end <= ends[-1]:
                    break
                ends.append(end)
            return on(ends[-1]) if len(ends) > least else -1
        if one:
            order = (
                ends[least:]
                if code is codes.MIN_REPEAT
                else ends[: least - 1 if least else None : -1]
            )
            return next((end for each in order if (end := on(each)) >= 0), -1)
        return self._again(code, least, most, body, at, on)

    def _again(self, code: Any, least: int, most: int, body: list[Any], at: int, on: Go) -> int:
        def more(end: int) -> int:
            if end == at:
                return -1
            return self._again(code, max(least - 1, 0), most - 1, body, end, on)

        if code is codes.MIN_REPEAT and least == 0 and (end := on(at)) >= 0:
            return end
        if most > 0 and (end := self._match(body, 0, at, more)) >= 0:
            return end
        return on(at) if least == 0 and code is not codes.MIN_REPEAT else -1

    def _is_at(self, where: Any, at: int) -> bool:
        text = self._text
        if where is codes.AT_BEGINNING and self._lines:
            return at == 0 or text[at - 1] == "\n"
        if where in (codes.AT_BEGINNING, codes.AT_BEGINNING_STRING):
            return at == 0
        if where is codes.AT_END and self._lines:
            return at == len(text) or text[at] == "\n"
        if where in (codes.AT_END, codes.AT_END_STRING):
            return at == len(text)
        if where is codes.AT_BOUNDARY:
            around = text[max(at - 1, 0) : at], text[at : at + 1]
            return len({bool(_WORD.fullmatch(each)) for each in around}) == 2
        raise NotImplementedError(where)

    def _is_letter(self, code: Any, value: Any, letter: str) -> bool:
        self.count += 1
        if self._ignores_case:
            letter = letter.lower()
        if code is codes.LITERAL:
            return letter in (chr(value), chr(value).lower())
        if code is codes.NOT_LITERAL:
            return letter not in (chr(value), chr(value).lower())
        if code is codes.ANY:
            return self._dot_all or letter != "\n"
        if code is codes.IN:
            return self._is_in(value, letter)
        raise NotImplementedError(code)

    def _is_in(self, members: list[Any], letter: str) -> bool:
        negated = bool(members) and members[0][0] is codes.NEGATE
        also = letter.upper() if self._ignores_case else letter
        found = any(
            _holds(code, value, each)
            for code, value in members[negated:]
            for each in {letter, also}
        )
        return (found and not negated) or (negated and not found)


def _holds(code: Any, value: Any, letter: str) -> bool:
    if code is codes.LITERAL:
        return bool(ord(letter) == value)
    if code is codes.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    kinds: dict[Any, Callable[[str], bool]] = {
        codes.CATEGORY_DIGIT: str.isdecimal,
        codes.CATEGORY_SPACE: str.isspace,
        codes.CATEGORY_WORD: lambda each: each.isalnum() or each == "_",
    }
    opposite: dict[Any, Callable[[str], bool]] = {
        codes.CATEGORY_NOT_DIGIT: str.isdecimal,
        codes.CATEGORY_NOT_SPACE: str.isspace,
        codes.CATEGORY_NOT_WORD: lambda each: each.isalnum() or each == "_",
    }
    if value in kinds:
        return bool(kinds[value](letter))
    return not opposite[value](letter)


def lines_of(act: Callable[[], object]) -> int:
    """How many lines of Python, and calls from them, something takes."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(before)
    return count
