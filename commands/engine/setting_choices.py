"""Settings whose value is one of a few words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from commands.engine.request import Refusal, Request
from commands.values.settings import SettingKind
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class OneOf:
    """A reader of one of a few words, which can be offered while it is typed."""

    choices: tuple[str, ...]

    def __call__(self, request: Request, books: Books, text: str) -> str:
        chosen = as_spelt(text, self.choices)
        if chosen is None:
            raise Refusal("not-a-choice", given=text[:40], choices=", ".join(self.choices))
        return chosen


def one_of(*choices: str) -> OneOf:
    """A reader of one of a few words."""
    return OneOf(choices)


def as_spelt(given: str, choices: Iterable[str]) -> str | None:
    """The choice that is meant, whatever its capitals; None where it is none."""
    return next((each for each in choices if each.casefold() == given.casefold()), None)


def switch(key: str, default: str) -> SettingKind[bool]:
    """Whether a capability is on in a room."""
    return SettingKind(key, default, lambda kept: kept == "on", one_of("on", "off"))
