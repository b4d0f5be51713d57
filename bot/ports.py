"""What the process and its adapters promise each other; adapters know this, not one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from commands.engine.completion import Completion
from commands.values.capability import Catalogue
from commands.values.events import AnyEvent, Attachment, Place, Said
from commands.values.rendered import Reply


class Undeliverable(Exception):
    """This can never be delivered: no private room to be had, the room gone, no right to send.

    Its words are for the log. Anything else that `deliver` raises is tried again later.
    """


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to say or change on a platform.

    `id` has at most 25 characters and is the same at every try, so that the platform can tell a
    second try from a second message. `place` is the room; with `to` (a platform user id) the words
    are for that person alone: in their direct room, or however the platform shows a thing to one.
    `reply_to` is the platform id of the message answered, `target` of the one edited, reacted
    to, or removed, which is somebody else's.
    `private` words may only be shown where nobody else can read them; discreet ones (`to` set,
    `private` not) may stand in the room as a reply that pings nobody. `said_to` is what the message
    that is edited answered, for platforms on which that is the way to it.
    """

    id: str
    kind: Literal["send", "edit", "react", "remove"]
    place: Place
    reply: Reply
    to: str | None = None
    private: bool = False
    reply_to: str | None = None
    target: str | None = None
    emoji: str = ""
    mood: Literal["reply", "refusal", "ask", "notice", "fault"] = "reply"
    said_to: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """How many messages will answer an event, and how many edits of messages come of it.

    `elsewhere`: another process serves the account by now, hears for itself, and answers.
    `outcome` is the word for what came of it (`commands.engine.items.Result`).
    """

    sends: int = 0
    edits: int = 0
    elsewhere: bool = False
    outcome: str = "done"


class Adapter(Protocol):
    """A platform as the process sees it."""

    @property
    def platform(self) -> str: ...

    @property
    def account(self) -> str: ...

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once and give the platform's id of it.

        Called one at a time per place; but see `Aside`, and where one hangs or fails the next are
        tried beside it.
        """
        ...

    async def run(self) -> None:
        """Take in events until cancelled; raise `Unusable` when going on is useless."""
        ...


@runtime_checkable
class Shard(Protocol):
    """An adapter that serves a part of its account's rooms, other processes the rest.

    Several processes on one database serve one thing only once: whoever holds its lease. Adapters
    that say nothing of leases serve all of their account.
    """

    @property
    def lease(self) -> str:
        """A name for what is served, such as `discord/1234/shard/2`."""
        ...

    def serves(self, room: str) -> bool:
        """Whether what is said in this room goes out here; not, while that is not known yet.

        It is asked again for whatever waits, until some process of the account says yes.
        """
        ...


@runtime_checkable
class Aside(Protocol):
    """An adapter that can show something to one person in a room while nobody else sees it.

    Such words need not wait until all that the room is told has arrived.
    """

    def is_aside(self, to: str, answered: str | None) -> bool:
        """Whether words to this person, as an answer to that, are seen by nobody else there."""
        ...


@runtime_checkable
class ReadsFiles(Protocol):
    """An adapter that can get what came with a message."""

    async def read_file(self, file: Attachment, most_bytes: int) -> bytes:
        """The bytes of a file, in clear, by its `source`. Raises whatever keeps it from them, and
        where there are more than so many."""
        ...


@dataclass(frozen=True, slots=True)
class Connected:
    """How an adapter stands to its platform: whether it hears, and how often it began anew."""

    hears: bool
    reconnects: int


@runtime_checkable
class Watched(Protocol):
    """An adapter that tells how it stands to its platform; one that does not is taken to hear."""

    @property
    def connected(self) -> Connected: ...


class Meter(Protocol):
    """What is measured of a running process: numbers, and names of commands.

    Never who did something, where, or what was said.
    """

    def decided(self, event: AnyEvent, command: str, outcome: str, *, answers: bool) -> None:
        """An event was decided. `command` is a declared name, or nothing where it was none of them;
        `answers`: something will be said about it."""
        ...

    def delivered(self, platform: str, answered: str) -> None:
        """Words about an event, by its id, have reached their platform."""
        ...

    def turned(self, items: int, seconds: float) -> None:
        """A unit of work took so many items, and so long before its commit. From any thread."""
        ...


class NoMeter:
    """Nobody watches."""

    def decided(self, *_: object, **__: object) -> None:
        return

    def delivered(self, *_: object) -> None:
        return

    def turned(self, *_: object) -> None:
        return


@dataclass(frozen=True, slots=True)
class Standing:
    """How a process stands now, for whoever watches it.

    `accounts` are (platform, whether its lease is held here, how the adapter stands to it);
    `events`, `sayings` and `units` are how much waits to be decided, said, and written.
    """

    accounts: tuple[tuple[str, bool, Connected], ...]
    events: int
    sayings: int
    units: int


def lease_of(adapter: Adapter) -> str:
    """The name of the lease under which an adapter works."""
    if isinstance(adapter, Shard):
        return adapter.lease
    return f"{adapter.platform}/{adapter.account}"


class Core(Protocol):
    """The process as an adapter sees it."""

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        """Save events and the platform's position in one transaction; they are decided after.

        Talk is not saved: where there is nothing else, the position is written a little later.
        Events already known (same place and event id) are left as they are. Returns once the save
        is durable. Raises when it is not: then the position must not be taken as reached.
        """
        ...

    async def tell(self, event: AnyEvent) -> Told:
        """Decide an event of a platform that does not replay, and return when it is decided."""
        ...

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        """All that was said while the bot was away has been taken in."""
        ...

    async def position(self, place_account: tuple[str, str]) -> str | None:
        """The last saved position, or None at the first start."""
        ...

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        """A small fact the adapter keeps in our database: a direct room, an encrypted room."""
        ...

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        """Keep such a fact, durably, before returning."""
        ...

    def concerns(self, event: AnyEvent) -> bool:
        """Whether the event could mean anything to us, without a look into the books."""
        ...

    def needs_rights(self, event: AnyEvent) -> bool:
        """Whether it asks for a moderator's right, so that the adapter fetches `rights` afresh."""
        ...

    def will_answer(self, event: AnyEvent) -> bool:
        """Whether the event is a command for us, so that somebody waits for words about it."""
        ...


class CommandCore(Core, Protocol):
    """The process as the adapter of a platform sees it that has commands and forms of its own."""

    @property
    def catalogue(self) -> Catalogue:
        """Every command there is, for platforms that have commands of their own."""
        ...

    async def complete(
        self, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> Sequence[Completion]:
        """What may stand for a parameter while somebody types it; a person's name for one."""
        ...

    async def recall_all(self, place_account: tuple[str, str], prefix: str) -> Mapping[str, str]:
        """The small facts of an account whose keys begin so."""
        ...

    async def erase_home(self, place_account: tuple[str, str], home: str, before: int) -> bool:
        """Erase the books of a home that let the bot go before a time (µs), for good.

        False where there are none, where it was let in again, or where they go on elsewhere.
        """
        ...

    async def homes_of(self, account: tuple[str, str], user: str) -> Sequence[str]:
        """The homes, on this account, of the communities that this person is in."""
        ...

    async def language_of(self, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        ...

    def is_talk(self, author: tuple[str, str], text: str, now: int) -> bool:
        """The same of words in a room that answer nothing and name nobody, before all else of them.

        `author` is a platform and a user of it.
        """
        ...

    def spoke(self, event: Said) -> None:
        """Note that somebody spoke, and no more: what they said was talk. Cheap."""
        ...

    def is_chatter(self, event: Said) -> bool:
        """Whether it can tell no more than that somebody spoke, without a look into the books."""
        ...
