"""What was said, in words; what reading them depends on; how they can fail to make a command."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Literal

from commands.values.declaration import Parameter
from commands.values.events import MENTION, MOST_MENTIONS
from storage.ledger.assets import Asset


@dataclass(frozen=True)
class Word:
    """One word of a message; in quotes it may hold spaces. `start` and `end` are in the message."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @cached_property
    def mention(self) -> int | None:
        """The index of the person mentioned, when the word is a mention."""
        if len(self.text) == 1 and MENTION <= ord(self.text) < MENTION + MOST_MENTIONS:
            return ord(self.text) - MENTION
        return None


_MENTION_CLASS = f"[{chr(MENTION)}-{chr(MENTION + MOST_MENTIONS - 1)}]"
QUOTES = '"“”„«»'
_WORD = re.compile(
    rf"{_MENTION_CLASS}|(?P<name>\w+=|outside:|fund:)?[{QUOTES}](?P<quoted>[^{QUOTES}]*)[{QUOTES}]"
    rf"|(?:(?!{_MENTION_CLASS})\S)+"
)
_GLUE = ",:;/|&+"
"""What people put between a mention and the next word without a space: "@ben/@cara", "@ben,5"."""


def words_of(text: str) -> list[Word]:
    """The words of a message. An apostrophe is a letter; a lone quotation mark is one too."""
    return list(_words(text))


@lru_cache(maxsize=256)  # On its way a message is asked for its words again and again.
def _words(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    for match in _WORD.finditer(text):
        if match.group("quoted") is None:
            start, end = match.span()
            if found and found[-1].mention is not None and found[-1].end == start:
                glued = len(match.group()) - len(match.group().lstrip(_GLUE))
                if 0 < glued < end - start:
                    found.append(Word(text[start : start + glued], start, start + glued))
                    start += glued
            found.append(Word(text[start:end], start, end))
        else:
            written = (match.group("name") or "") + match.group("quoted").strip()
            found.append(Word(written, match.start(), match.end(), quoted=not match.group("name")))
    return tuple(found)


class ParseError(Exception):
    """The words do not make the command. `problem` names the message, `values` fill it in."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values


class SeveralCalled(ParseError):
    """A name that more than one member bears, or one that looks the same: which is to be asked."""

    def __init__(self, word: Word, people: list[int]) -> None:
        super().__init__("several-called", name=word.text.removeprefix("@")[:40])
        self.word = word
        self.people = people


class NeverSeen(ParseError):
    """An id that somebody may have, and nobody who was ever here: whether it is right is asked."""

    def __init__(self, word: Word, index: int, name: str) -> None:
        super().__init__("never-seen", name=name)
        self.word = word
        self.index = index
        """Which of the message's mentions it is."""


class Missing(Exception):
    """A required parameter was not said; `arguments` are those that were."""

    def __init__(self, parameter: Parameter, arguments: dict[str, Any]) -> None:
        super().__init__(parameter.name)
        self.parameter = parameter
        self.arguments = arguments


class Unclear(Exception):
    """An amount has a mark that can be read otherwise; `readings` are the commands it may be."""

    def __init__(
        self, parameter: str, readings: tuple[Any, ...], arguments: dict[str, Any]
    ) -> None:
        super().__init__(parameter)
        self.parameter = parameter
        self.readings = readings
        self.arguments = arguments


Doubt = Literal["amount", "words", "each", "who"]


class Doubtful(Unclear):
    """Something said with a command may be more than words. `readings` are its arguments, in full.

    The doubt is about which `amount` is meant, where the words hold one; whether there are only
    `words` beside it; whether `each` of several gets it, or all together; or `who` gets it.
    """

    def __init__(self, doubt: Doubt, readings: Sequence[dict[str, Any]]) -> None:
        super().__init__("amount", (), readings[0])
        self.doubt = doubt
        self.meant = tuple(readings)


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What reading depends on: the currency, the locale, and who is meant by a name or mention.

    `person` gives a member number for a mention's index or a name, raising ParseError when there is
    none or more than one; for a bare word that is no name it gives None. `replied_to_face` is the
    name of a bridge's face whose message is replied to.
    """

    asset: Asset
    locale: str
    person: Callable[[Word], int | None]
    replied_to: int | None = None
    replied_to_bot: bool = False
    replied_to_face: str = ""
    replied_to_nobody: bool = False
    """The message replied to is of somebody who was forgotten."""
    others: tuple[Asset, ...] = ()
    """What else the community has amounts of, beside its own currency."""
    files: tuple[tuple[str, str, int, str], ...] = ()
    """What came with the message: name, media type, size, and the hash of the bytes."""

    @property
    def language(self) -> str:
        """The language that goes with the locale: "de" for "de_CH"."""
        return self.locale.replace("-", "_").partition("_")[0]
