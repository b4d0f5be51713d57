"""What can be given to a turn, and what comes of it. Plain values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from commands.events import AnyEvent, Place
from storage.outbox import Saying


@dataclass(frozen=True, slots=True)
class Hear:
    """Decide an event. `saved`: it lies in the inbox and is marked decided there."""

    event: AnyEvent
    saved: bool = False


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Save events and a platform's position together; gives the events that were new."""

    account: tuple[str, str]
    events: tuple[AnyEvent, ...]
    position: str | None


@dataclass(frozen=True, slots=True)
class DueWork:
    """Do what is due in a community up to `now`."""

    community: int
    now: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """A saying has reached its platform, under this message id."""

    community: int
    number: int
    at: int
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """A saying can never be delivered."""

    community: int
    number: int
    at: int


@dataclass(frozen=True, slots=True)
class Back:
    """The bot is back. First what would have lapsed is kept open; then, `heard` all that was said
    meanwhile, the authors of what came late are asked."""

    community: int
    away_since: int
    now: int
    heard: bool


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep a small fact of an adapter."""

    account: tuple[str, str]
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Bind:
    """Bind a room to the community of another."""

    place: Place
    same_as: Place
    name: str


Item = Hear | TakeIn | DueWork | Delivered | Undeliverable | Back | Remember | Bind


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an item, once its turn is committed.

    `outcome` is a word: handled, refused, known, ignored, read, fault, shut … `sayings` are to be
    delivered, in order; `events` are those a TakeIn saved anew.
    """

    outcome: str = "done"
    sayings: tuple[tuple[int, Saying], ...] = ()
    events: tuple[AnyEvent, ...] = ()


# -- events as the inbox keeps them ----------------------------------------------------------------


def raw(event: AnyEvent) -> str:
    """An event as the inbox keeps it."""
    kind = type(event).__name__
    return json.dumps([kind, json.loads(_ADAPTERS[kind].dump_json(event))], ensure_ascii=False)


def from_raw(text: str) -> AnyEvent:
    """The event that `raw` wrote."""
    kind, fields = json.loads(text)
    event: AnyEvent = _ADAPTERS[kind].validate_python(fields)
    return event


_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    kind.__name__: TypeAdapter(kind) for kind in AnyEvent.__args__
}
