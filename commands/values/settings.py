"""A setting, declared once: its key, how it is read and shown, whose it is, what it is by itself.

Each capability declares its own beside its commands; the catalogue puts them in a row.
A value is kept as text. What holds is what is set for the room, else for the whole community, else
what the declaration says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Generic, Literal, TypeVar

from babel import Locale
from babel.core import UnknownLocaleError

from commands.values.reply import Reply, Value
from storage.changes import Change
from storage.unit_of_work import Books

T = TypeVar("T")

Request = Any
"""The request that a handler is given; it stands above this module."""

FALLBACK_LANGUAGE = "en"
USUAL_PREFIXES = "! /"

Source = Literal["here", "all", "default"]
"""Where a value comes from: the room, the community, the declaration."""


@dataclass(frozen=True, slots=True)
class SettingKind(Generic[T]):
    """One setting. `value` makes of what is kept what the program uses.

    `read` makes of what was typed what is kept, raising Refusal with the reason; `show` gives
    what is shown for it. `wide`: one value for the whole community, and its home's moderators set
    it. `guarded`: a room may differ, but only the home's moderators say so. `seals` are fields of
    the currency's design whose effect it changes: when one is sealed, it cannot be changed any
    more. `waits`: it says who sees what, so that once anything was paid a moderator's change of it
    is announced and waits. `dated`: it makes something happen at a time of day, so the time zone is
    asked for first. `offers` names what is offered while its value is typed, as for parameters.
    `platform`: it says something where the community has its home there, and is listed only there.
    `after` is made along with each change of it; `told` words a change, from what was kept to what
    is, better than the usual sentence.
    """

    key: str
    default: str
    value: Callable[[str], T]
    read: Callable[[Request, Books, str], str]
    show: Callable[[Request, Books, str], Value] = field(default=lambda _, __, kept: kept)
    wide: bool = False
    guarded: bool = False
    seals: tuple[str, ...] = ()
    dated: bool = False
    waits: bool = False
    offers: str = ""
    platform: str = ""
    after: Change | None = None
    told: Callable[[Request, Books, str, str], Reply | None] = field(
        default=lambda _, __, ___, ____: None
    )


@dataclass(frozen=True)
class Settings:
    """What is set for a room (`here`) and for its whole community (`all`), as it is kept."""

    here: Mapping[str, str] = field(default_factory=dict)
    all: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, kind: SettingKind[T]) -> T:
        return kind.value(self.kept(kind))

    def kept(self, kind: SettingKind[Any]) -> str:
        """What holds, as it is kept."""
        if not kind.wide and kind.key in self.here:
            return self.here[kind.key]
        return self.all.get(kind.key, kind.default)

    def source(self, kind: SettingKind[Any]) -> Source:
        """Where what holds comes from."""
        if not kind.wide and kind.key in self.here:
            return "here"
        return "all" if kind.key in self.all else "default"

    # What nearly every answer needs, whichever settings a catalogue lists.

    @cached_property
    def language(self) -> str:
        return self._plain("language") or FALLBACK_LANGUAGE

    @cached_property
    def locale(self) -> str:
        return self._plain("locale") or locale_of(self.language)

    @cached_property
    def prefixes(self) -> tuple[str, ...]:
        return tuple((self._plain("prefixes") or USUAL_PREFIXES).split())

    @property
    def zone(self) -> str:
        """The community's time zone; UTC until it is set."""
        return self.all.get("time_zone") or "UTC"

    @property
    def has_zone(self) -> bool:
        """Whether the time zone is set: nothing dated happens before."""
        return bool(self.all.get("time_zone"))

    def _plain(self, key: str) -> str | None:
        return self.here.get(key) or self.all.get(key)


@cache
def locale_of(language: str) -> str:
    """The locale that goes with a language, where none is set; English where babel has none."""
    try:
        return str(Locale.parse(language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return "en"
