"""What can be given to a unit of work, and what comes of it. Plain values."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection

from commands.engine.ballot_secrecy import may_hold_ballot
from commands.language.dates import DAY
from commands.language.intent import Intent
from commands.values import rendered
from commands.values.events import AnyEvent, Place, Said
from storage import events, secret_votes
from storage.leases import Lease
from storage.outbox import OutboxMessage
from storage.sealing import INBOX, Vault
from storage.values import Quick

BotAccount = tuple[str, str]
"""A platform and the bot's account there."""


@dataclass(frozen=True, slots=True)
class HandleEvent:
    """Decide an event. `saved`: it lies in the inbox, and leaves it in this unit of work."""

    event: AnyEvent
    saved: bool = False
    spoke: tuple[Said, ...] = ()
    """Who spoke in its room before; to be noted first."""
    part: int = 0
    """Which part of it, where it is too large for one unit of work."""
    intent: Intent | None = None
    """What it is, as it was read where it arrived."""


@dataclass(frozen=True, slots=True)
class ReceiveBatch:
    """Save events and a platform's position together; gives the events that were new.

    `spoke` is talk that was heard up to there: only who spoke where and when is noted.
    """

    account: BotAccount
    events: tuple[AnyEvent, ...]
    position: str | None
    spoke: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class DueWork:
    """Do what is due in a community up to `now`.

    `here` are the accounts that this process serves; those of others may be away. None: there are
    no others.
    """

    community: int
    now: int
    here: frozenset[BotAccount] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Plan due work of a kind in a community."""

    community: int
    kind: str
    at: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """A saying has reached its platform, under this message id."""

    community: int
    number: int
    at: int
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """A saying can never be delivered. A look is kept nowhere, so `look` is what it answered."""

    community: int
    number: int
    at: int
    look: OutboxMessage | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """The bot is back. First what would have lapsed is kept open; then, `heard` all that was said
    meanwhile, the authors of what came late are asked. It is about the rooms of one account, or
    about all."""

    community: int
    away_since: int
    now: int
    heard: bool
    account: BotAccount | None = None


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep a small fact of an adapter; `once`: unless there is one already."""

    account: BotAccount
    key: str
    value: str
    once: bool = False


@dataclass(frozen=True, slots=True)
class Bind:
    """Bind a room to the community of another."""

    place: Place
    same_as: Place
    name: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Erase the community of a home that let the bot go before a time (µs), if it still is so."""

    account: BotAccount
    home: str
    before: int


Plain = (
    HandleEvent
    | Erase
    | ReceiveBatch
    | DueWork
    | Plan
    | Delivered
    | Undeliverable
    | Resume
    | Remember
    | Bind
)


@dataclass(frozen=True, slots=True)
class Under:
    """Do an item only while this process holds a lease, which is looked up in the same unit of
    work."""

    lease: Lease
    item: Plain


Item = Plain | Under


@dataclass(frozen=True, slots=True)
class WordedMessage(Quick):
    """A saying of a community as it is handed to delivery, in the words of whoever reads it.

    What is said from memory, or answers a look, stands in no outbox; its number is 0.
    """

    community: int
    saying: OutboxMessage
    reply: rendered.Reply


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an item, once its unit of work is committed.

    `outcome` is a word: handled, refused, known, ignored, read, fault, shut … `said` is what it
    put into the outboxes of communities; in words these are `sayings`, to be delivered in order.
    `events` are those a ReceiveBatch saved anew.
    """

    outcome: str = "done"
    said: tuple[tuple[int, OutboxMessage], ...] = ()
    sayings: tuple[WordedMessage, ...] = ()
    events: tuple[AnyEvent, ...] = ()
    unnoted: tuple[Said, ...] = ()
    """Talk that has to be decided like everything else, for its room is not bound yet."""
    due_at: int | None = None
    """When the first job is due that was planned in the unit of work; µs UTC."""
    next_part: int | None = None
    """The event is too large for one unit of work: which part of it is to be heard next."""
    erased: bool = False
    """Somebody was forgotten, or a seal was broken: what was is to leave the files as well."""


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


def kept(event: AnyEvent, vault: Vault) -> str:
    """An event as it is saved: what may hold a ballot is sealed, and its key lies elsewhere."""
    text = raw(event)
    if not may_hold_ballot(event):
        return text
    name = f"{INBOX}-{event.received_at // DAY}"
    vault.make(name)
    return f"{_SEALED}{name}:{base64.b64encode(vault.seal(name, text, INBOX)).decode('ascii')}"


def from_kept(text: str, vault: Vault) -> AnyEvent:
    """The event that `kept` wrote. Raises KeyLost."""
    if text.startswith(_SEALED):
        name, _, sealed = text.removeprefix(_SEALED).partition(":")
        text = vault.open(name, base64.b64decode(sealed), INBOX)
    return from_raw(text)


def spent_keys(connection: Connection, names: Collection[str], now: int) -> list[str]:
    """Those of the keys by which nothing is sealed any more, and nothing ever will be.

    Of votes that are over: the close destroys its key once it is committed, and a process that died
    before has left it. Of what waited in the inbox: once the next day is over too, lest something
    be on its way into it.
    """
    today = now // DAY
    old = [
        name
        for name in names
        if name.startswith(f"{INBOX}-") and int(name.removeprefix(f"{INBOX}-")) < today - 1
    ]
    if old:
        in_use = events.beginnings(connection, len(f"{_SEALED}{INBOX}-000000:"), _SEALED)
        old = [name for name in old if not any(f"{name}:" in each for each in in_use)]
    return old + secret_votes.spent_keys(connection, names)


_SEALED = "sealed:"

_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    kind.__name__: TypeAdapter(kind) for kind in AnyEvent.__args__
}
