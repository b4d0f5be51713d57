"""What was said, in words; what reading them depends on; how they can fail to make a command."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from commands.declare import Parameter
from commands.events import MENTION, MOST_MENTIONS
from storage.assets import Asset


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a message; in quotes it may hold spaces. `start` and `end` are in the message."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @property
    def mention(self) -> int | None:
        """The index of the person mentioned, when the word is a mention."""
        if len(self.text) == 1 and MENTION <= ord(self.text) < MENTION + MOST_MENTIONS:
            return ord(self.text) - MENTION
        return None


_MENTION_CLASS = f"[{chr(MENTION)}-{chr(MENTION + MOST_MENTIONS - 1)}]"
_WORD = re.compile(
    rf'{_MENTION_CLASS}|(?P<name>\w+=)?["“”„](?P<quoted>[^"“”„]*)["“”„]'
    rf"|(?:(?!{_MENTION_CLASS})\S)+"
)


def words_of(text: str) -> list[Word]:
    """The words of a message. An apostrophe is a letter; a lone quotation mark is one too."""
    return list(_words(text))


@lru_cache(maxsize=256)  # On its way a message is asked for its words again and again.
def _words(text: str) -> tuple[Word, ...]:
    found = []
    for match in _WORD.finditer(text):
        if match.group("quoted") is None:
            found.append(Word(match.group(), match.start(), match.end()))
        else:
            written = (match.group("name") or "") + match.group("quoted")
            found.append(Word(written, match.start(), match.end(), quoted=not match.group("name")))
    return tuple(found)


class Misread(Exception):
    """The words do not make the command. `problem` names the message, `values` fill it in."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values


class SeveralCalled(Misread):
    """A name that more than one member bears, or one that looks the same: which is to be asked."""

    def __init__(self, word: Word, people: list[int]) -> None:
        super().__init__("several-called", name=word.text.removeprefix("@")[:40])
        self.word = word
        self.people = people


class Missing(Exception):
    """A required parameter was not said; `arguments` are those that were."""

    def __init__(self, parameter: Parameter, arguments: dict[str, Any]) -> None:
        super().__init__(parameter.name)
        self.parameter = parameter
        self.arguments = arguments


class Unclear(Exception):
    """An amount has a mark that can be read otherwise; `readings` are the commands it may be."""

    def __init__(
        self, parameter: str, readings: tuple[int, ...], arguments: dict[str, Any]
    ) -> None:
        super().__init__(parameter)
        self.parameter = parameter
        self.readings = readings
        self.arguments = arguments


@dataclass(frozen=True, slots=True)
class Context:
    """What reading depends on: the currency, the locale, and who is meant by a name or mention.

    `person` gives a member number for a mention's index or a name, raising Misread when there is
    none or more than one; for a bare word that is no name it gives None.
    """

    asset: Asset
    locale: str
    person: Callable[[Word], int | None]
    replied_to: int | None = None
    replied_to_bot: bool = False
    replied_to_nobody: bool = False
    """The message replied to is of somebody who was forgotten."""
