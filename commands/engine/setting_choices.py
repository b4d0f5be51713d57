"""Settings whose value is one of a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from commands.engine.request import Refusal, Request
from commands.values.settings import SettingKind
from storage.unit_of_work import Books


def one_of(*choices: str) -> Callable[[Request, Books, str], str]:
    """A reader of one of a few words."""

    def read(request: Request, books: Books, text: str) -> str:
        chosen = as_spelt(text, choices)
        if chosen is None:
            raise Refusal("not-a-choice", given=text[:40], choices=", ".join(choices))
        return chosen

    return read


def as_spelt(given: str, choices: Iterable[str]) -> str | None:
    """The choice that is meant, whatever its capitals; None where it is none."""
    return next((each for each in choices if each.casefold() == given.casefold()), None)


def switch(key: str, default: str) -> SettingKind[bool]:
    """Whether a capability is on in a room."""
    return SettingKind(key, default, lambda kept: kept == "on", one_of("on", "off"))
