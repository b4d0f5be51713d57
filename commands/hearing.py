"""Is it for the bot, and which command is it? Pure."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from commands.declare import Catalogue, Declaration
from commands.grammar import Word, words_of


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that is for the bot. `start` is where the words after the address begin.

    `called` is set where the bot was named or is alone with the member, so that it answers even
    what it does not know.
    """

    text: str
    start: int
    called: bool

    @property
    def words(self) -> list[Word]:
        return words_of(self.text[self.start :])

    @property
    def said(self) -> str:
        return self.text[self.start :]


def address(
    text: str, prefixes: Sequence[str], bot_mention: int | None, names: Sequence[str], direct: bool
) -> Heard | None:
    """What of the message is for the bot, or None when it is not addressed.

    `bot_mention` is the private-use character that mentions the bot. A prefix counts only right
    before a letter: "!!!" and "/ " are not commands. Quoted text ("> !tip") is not one either.
    """
    stripped = text.lstrip()
    offset = len(text) - len(stripped)
    for prefix in sorted(prefixes, key=len, reverse=True):
        rest = stripped.removeprefix(prefix)
        if rest != stripped and rest[:1].isalpha():
            return Heard(text, offset + len(prefix), called=prefix != "/")
    if bot_mention is not None and stripped[:1] == chr(bot_mention):
        return Heard(text, _after(text, offset + 1), called=True)
    for name in names:
        lowered = stripped.casefold()
        for form in (f"@{name.casefold()}", name.casefold()):
            tail = lowered.removeprefix(form)
            if name and tail != lowered and tail[:1] in (":", ","):
                return Heard(text, _after(text, offset + len(form)), called=True)
            if name and form.startswith("@") and tail != lowered and tail[:1].isspace():
                return Heard(text, _after(text, offset + len(form)), called=True)
    if direct and stripped:
        return Heard(text, offset, called=True)
    return None


def _after(text: str, start: int) -> int:
    while start < len(text) and (text[start].isspace() or text[start] in ":,!"):
        start += 1
    return start


@dataclass(frozen=True, slots=True)
class Found:
    """The command that words begin with, and how many of them are its name."""

    declaration: Declaration
    count: int


def find(catalogue: Catalogue, words: Sequence[Word]) -> Found | None:
    """The command with the longest name the words begin with; a group's bare word is its show."""
    lowered = [word.text.casefold() for word in words[:2]]
    for count in (2, 1):
        path = tuple(lowered[:count])
        if len(path) == count and path in catalogue:
            return Found(catalogue[path], count)
    if len(words) == 1 and (lowered[0], "show") in catalogue:
        return Found(catalogue[lowered[0], "show"], 1)
    return None


def nearest(catalogue: Catalogue, words: Sequence[Word]) -> tuple[str, int] | None:
    """The command's name that was probably meant, and how many words it stands for."""
    lowered = [word.text.casefold() for word in words[:2]]
    if not lowered:
        return None
    singles, pairs = _names(tuple(catalogue))
    if len(lowered) == 2:
        group = {first for first, _ in pairs}
        if lowered[0] in group:
            seconds = [second for first, second in pairs if first == lowered[0]]
            close = difflib.get_close_matches(lowered[1], seconds, n=1, cutoff=0.6)
            return (f"{lowered[0]} {close[0]}", 2) if close else None
    close = difflib.get_close_matches(lowered[0], singles, n=1, cutoff=0.6)
    if not close and sorted(lowered[0]) in [sorted(name) for name in singles]:
        close = [name for name in singles if sorted(name) == sorted(lowered[0])]
    return (close[0], 1) if close else None


@cache
def _names(
    paths: tuple[tuple[str, ...], ...],
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    singles = dict.fromkeys(path[0] for path in paths)
    pairs = tuple((path[0], path[1]) for path in paths if len(path) == 2)
    return tuple(singles), pairs
