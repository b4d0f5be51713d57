"""Finds the people mentioned in what somebody typed, as a chat's own editor would."""

from __future__ import annotations

import re
from collections.abc import Iterable

from commands.values.events import MENTION, MOST_MENTIONS, Person

_MARKS = re.compile(f"[{chr(MENTION)}-{chr(MENTION + MOST_MENTIONS - 1)}]")
_QUOTES = {'"': '"', "“": "”"}


def find(typed: str, known: Iterable[tuple[str, Person]]) -> tuple[str, tuple[Person, ...]]:
    """The text with each `@name` of somebody known made a mention, and who is mentioned.

    `known` pairs what can be typed (a shown name or a handle) with the person; of two pairs with
    the same words the first counts. The longest words win; `@nobody` stays text. Characters that
    stand for mentions are taken out of what was typed first.
    """
    text = _MARKS.sub("", typed)
    by_name: dict[str, Person] = {}
    for words, person in known:
        by_name.setdefault(words.casefold(), person)
    names = sorted(by_name, key=len, reverse=True)
    mentions: list[Person] = []
    pieces: list[str] = []
    at = 0
    while (start := text.find("@", at)) >= 0:
        pieces.append(text[at:start])
        at = start + 1
        name, end = _name_at(text, at, names) if not _inside_word(text, start) else ("", at)
        mentioned = by_name.get(name)
        if mentioned is not None and mentioned not in mentions and len(mentions) < MOST_MENTIONS:
            mentions.append(mentioned)
        if mentioned is None or mentioned not in mentions:
            pieces.append("@")
            continue
        pieces.append(chr(MENTION + mentions.index(mentioned)))
        at = end
    pieces.append(text[at:])
    return "".join(pieces), tuple(mentions)


def _inside_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")


def _name_at(text: str, start: int, names: list[str]) -> tuple[str, int]:
    """The name that stands at `start`, bare or in quotes, or none; and where the text goes on."""
    if start < len(text) and (close := _QUOTES.get(text[start])):
        end = text.find(close, start + 1)
        quoted = text[start + 1 : end].casefold() if end > 0 else ""
        return (quoted, end + 1) if quoted in names else ("", start)
    for name in names:
        stop = _end_of(text, start, name)
        if stop is not None:
            return name, stop
    return "", start


def _end_of(text: str, start: int, name: str) -> int | None:
    """Where `name`, folded, ends in `text` if it stands there as a whole word."""
    end = start
    folded = ""
    while len(folded) < len(name) and end < len(text):
        folded += text[end].casefold()
        end += 1
    if folded != name:
        return None
    rest = text[end : end + 2]
    if rest[:1].isalnum() or rest[:1] == "_":
        return None
    if rest[:1] in {"-", "."} and rest[1:].isalnum():  # “@ben.com” and “@ben-jamin” are not ben.
        return None
    return end
