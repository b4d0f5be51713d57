"""Who wrote what: answered from what the server has sent us, else fetched; never from quotes."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeVar

from bot import retries
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.state import (
    Member,
    Raw,
    Room,
    content_of,
    id_in,
    localpart,
    membership_before,
    micros,
    text_in,
)
from bot.matrix.wire import Wire, path
from commands.values.events import Attachment, Person

_KEPT = 20_000
_MOST_LOOKS_BACK = 10
_TRIES = 3
_FIRST_PAUSE_SECONDS = 0.1
_LONGEST_KEY = 100
_KEPT_FILES = 1_000

Files = tuple[Attachment, ...]

K = TypeVar("K")
V = TypeVar("V")


class _Withheld(Exception):
    """The server answers, but not about this event."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What is fixed about an event: who sent it, what it is, the thread it stands in.

    `about` is the event that it refers to, as a response to a poll does.
    """

    sender: str
    type: str
    thread: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """A reaction's emoji and the event it was put on."""

    key: str
    target: str


def relation(content: Raw) -> Raw:
    """What an event relates to; it stands in clear even where the rest is encrypted."""
    found = content.get("m.relates_to")
    return found if isinstance(found, dict) else {}


def thread_of(content: Raw) -> str | None:
    """The root of the thread an event stands in."""
    related = relation(content)
    return id_in(related, "event_id") or None if related.get("rel_type") == "m.thread" else None


def _about(content: Raw) -> str | None:
    """The event that an event refers to."""
    related = relation(content)
    return id_in(related, "event_id") or None if related.get("rel_type") == "m.reference" else None


class Lookup:
    """Bounded memories of events, with the server behind them."""

    def __init__(self, wire: Wire, bulkheads: Bulkheads) -> None:
        self._wire = wire
        self._bulkheads = bulkheads
        self._origins: OrderedDict[tuple[str, str], Origin] = OrderedDict()
        self._reactions: OrderedDict[str, Reaction] = OrderedDict()
        self._files: OrderedDict[tuple[str, str], tuple[str, Files]] = OrderedDict()

    def note_files(self, room: str, event: Raw, files: Files) -> None:
        """Remember what came with a message, for a command in reply to it."""
        if files:
            sender = str(event.get("sender"))
            _keep(self._files, (room, str(event.get("event_id"))), (sender, files), _KEPT_FILES)

    def files_of(self, room: str, event_id: str, by: str) -> Files:
        """What came with a message of this very person, as long as it is remembered."""
        sender, files = self._files.get((room, event_id), ("", ()))
        return files if sender == by else ()

    def note(self, room: str, event: Raw) -> None:
        """Remember an event that the server sent us."""
        event_id, sender = event.get("event_id"), event.get("sender")
        if not isinstance(event_id, str) or not isinstance(sender, str):
            return
        content = content_of(event)
        about = _about(content)
        origin = Origin(sender, str(event.get("type")), thread_of(content), about)
        _keep(self._origins, (room, event_id), origin)
        if event.get("type") == "m.reaction":
            related = relation(content)
            key, target = text_in(related, "key"), id_in(related, "event_id")
            if 0 < len(key) <= _LONGEST_KEY and target:
                _keep(self._reactions, event_id, Reaction(key, target))

    async def origin(self, room: str, event_id: str) -> Origin | None:
        """The origin of an event of this room; None where there is none that we may see."""
        known = self._origins.get((room, event_id))
        if known is None:
            event = await self._fetch(room, event_id)
            if event is not None:
                self.note(room, event)
            known = self._origins.get((room, event_id))
        return known

    def reaction(self, event_id: str) -> Reaction | None:
        """A reaction we have seen. The server forgets its content when it is taken back."""
        return self._reactions.get(event_id)

    async def person(self, room: Room, user: str) -> Person:
        """Somebody as the room shows them, with the time of the joining."""
        member = room.people.get(user)
        if member is None:
            return Person(user, localpart(user))
        if member.look_back is not None:
            await self._find_joining(room.id, user, member)
        return Person(user, member.name, member.joined_at)

    async def _find_joining(self, room: str, user: str, member: Member) -> None:
        """Go back through changes of name to the event by which the member joined."""
        for _ in range(_MOST_LOOKS_BACK):
            if member.look_back is None:
                return
            event = await self._fetch(room, member.look_back)
            content = content_of(event) if event is not None else {}
            if event is None or event.get("state_key") != user:
                break
            if text_in(content, "membership") != "join":
                break
            earlier = micros(event)
            member.joined_at = min(earlier, member.joined_at or earlier)
            unsigned = event.get("unsigned")
            was_in = text_in(membership_before(event), "membership") == "join"
            before = text_in(unsigned, "replaces_state") if isinstance(unsigned, dict) else ""
            member.look_back = before or None if was_in else None
        # What we may not see proves nothing; what we have seen so far stands.
        member.look_back = None

    async def _fetch(self, room: str, event_id: str) -> Raw | None:
        async def ask() -> Raw:
            try:
                return await self._wire.call("GET", path("rooms", room, "event", event_id))
            except Outage as outage:
                # The server may be there and not answer about this event, not even with a status:
                # one that it can never give must not keep us from hearing all the others.
                if await self._wire.is_answered():
                    raise _Withheld(str(outage)) from outage
                raise

        try:
            return await retries.persist(
                ask,
                lambda error: 0.0 if isinstance(error, _Withheld) else None,
                what="looking for an event",
                most_tries=_TRIES,
                first_seconds=_FIRST_PAUSE_SECONDS,
            )
        except (RateLimited, TokenRevoked):
            raise
        except MatrixError:
            return None
        except _Withheld as withheld:
            self._bulkheads.note(("a look for an event", event_id), withheld)
            return None


def reaction_to_json(reaction: Reaction) -> str:
    # In ASCII, so that every database holds whatever somebody took for an emoji.
    return json.dumps([reaction.key, reaction.target])


def reaction_from_json(text: str) -> Reaction:
    return Reaction(*json.loads(text))


def _keep(memory: OrderedDict[K, V], key: K, value: V, most: int = _KEPT) -> None:
    memory[key] = value
    memory.move_to_end(key)
    if len(memory) > most:
        memory.popitem(last=False)
