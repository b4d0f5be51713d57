"""From one answer of the sync to the events it brings: gaps filled, in order, once."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import structlog

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.events import PLATFORM, Reader
from bot.matrix.gaps import Gaps
from bot.matrix.lookup import reaction_to_json
from bot.matrix.moderators import Moderators
from bot.matrix.neighbours import Neighbours
from bot.matrix.secrecy import Secrecy
from bot.matrix.state import (
    Raw,
    Room,
    is_own_joining,
    membership_before,
    part,
    text_in,
)
from bot.matrix.undecrypted import Undecrypted
from bot.matrix.wire import Json, Wire
from bot.ports import Core
from commands.events import AnyEvent, Reacted, Rights

if TYPE_CHECKING:
    from bot.matrix.machine import Machine

log = structlog.get_logger(__name__)

_STATE = (
    "m.room.create",
    "m.room.power_levels",
    # Without this one a library would send clear text into an encrypted room.
    "m.room.encryption",
    "m.room.member",
    "m.room.name",
    "m.room.canonical_alias",
    "m.room.tombstone",
)
_TIMELINE = (*_STATE, "m.room.message", "m.room.encrypted", "m.reaction", "m.room.redaction")
TIMELINE_FILTER = {"types": list(_TIMELINE), "limit": 100}
SYNC_FILTER = {
    "presence": {"types": []},
    "account_data": {"types": []},
    "room": {
        "account_data": {"types": []},
        "ephemeral": {"types": []},
        "state": {"types": list(_STATE), "lazy_load_members": False},
        "timeline": TIMELINE_FILTER,
    },
}


class Intake:
    """Keeps the state of our rooms and makes events of what happened in them."""

    def __init__(
        self,
        account: str,
        *,
        wire: Wire,
        core: Core,
        rooms: dict[str, Room],
        reader: Reader,
        moderators: Moderators,
        neighbours: Neighbours,
        secrecy: Secrecy,
        machine: Machine | None,
        undecrypted: Undecrypted,
    ) -> None:
        self._account = account
        self._core = core
        self._rooms = rooms
        self._reader = reader
        self._moderators = moderators
        self._neighbours = neighbours
        self._secrecy = secrecy
        self._machine = machine
        self._undecrypted = undecrypted
        self._heard_late: list[str] = []
        self._beat: Callable[[], None] = lambda: None
        self._new: set[str] = set()
        self._gaps = Gaps(account, wire, TIMELINE_FILTER)

    def on_every_step(self, beat: Callable[[], None]) -> None:
        """Call this at every step forward, so that a watchdog can tell long work from silence."""
        self._beat = self._gaps.beat = beat

    async def take(self, answer: Json, since: str | None, *, is_first: bool) -> list[AnyEvent]:
        """Bring our rooms up to date and give the events, those of a room in its own order.

        With `since` None there is no earlier position: all that was said is the past and is left
        alone, and the rooms we are in are reported as arrivals. The first answer of a life holds
        the state of all rooms. Taking the same answer again gives the same events.
        """
        if self._machine is not None:
            self._machine.take(answer)
        parts = part(answer, "rooms")
        for room_id in part(parts, "leave"):
            self._rooms.pop(room_id, None)
        timelines: list[list[AnyEvent]] = []
        joined = part(parts, "join")
        if not is_first:
            # Kept until it is settled, since the same answer may be taken again.
            self._new |= joined.keys() - self._rooms.keys()
        # All of them first: what one room is may depend on another.
        for room_id, news in joined.items():
            room = self._rooms.setdefault(room_id, Room(room_id))
            for event in (*_events(part(news, "state")), *_events(part(news, "timeline"))):
                if "state_key" in event:
                    room.apply(event)
                    self._note_who_brought_us(room, event)
            if room.encrypted:
                await self._secrecy.note(room_id)
        for room_id, news in joined.items():
            self._beat()
            room = self._rooms[room_id]
            is_new = room_id in self._new
            timeline = _events(part(news, "timeline"))
            if since is None:
                timelines.append(await self._arrival(room) or [])
                continue
            if room.is_space:
                # Nobody talks there; only that we came may matter, to the rooms of it.
                came = is_new or any(is_own_joining(event, self._account) for event in timeline)
                timelines.append((await self._arrival(room) if came else []) or [])
                continue
            if part(news, "timeline").get("limited") is True:
                start = text_in(part(news, "timeline"), "prev_batch")
                timeline = [*await self._gaps.fill(room_id, start, since), *timeline]
            timelines.append(await self._read(room, timeline, is_new=is_new))
        if self._machine is not None:
            await self._machine.settle()
            timelines.extend(await self._read_late())
            await self._undecrypted.save()
        return list(_merged(timelines))

    async def settled(self) -> None:
        """What `take` gave is saved: messages that were read late need not be kept any longer."""
        for event_id in self._heard_late:
            self._undecrypted.drop(event_id)
        self._heard_late = []
        self._new.clear()
        await self._undecrypted.save()

    async def _read_late(self) -> list[list[AnyEvent]]:
        """Messages whose key has come only now, and those that are waited for in vain."""
        found: list[list[AnyEvent]] = []
        for room_id, event in self._undecrypted.all():
            room = self._rooms.get(room_id)
            if room is None or self._machine is None or not self._machine.can_read(room_id, event):
                continue
            clear = await self._machine.decrypt(room_id, event)
            if clear is not None:
                self._heard_late.append(str(event["event_id"]))
                found.append(await self._values(room, [clear]))
        for room_id, event in self._undecrypted.late():
            room = self._rooms.get(room_id)
            unread = await self._reader.unread(room, event) if room is not None else None
            if unread is not None:
                found.append([unread])
        return found

    async def _decrypted(self, room: Room, event: Raw) -> Raw | None:
        """The event in clear; None, and kept for later, where its key is missing."""
        if event.get("type") != "m.room.encrypted":
            return event
        clear = await self._machine.decrypt(room.id, event) if self._machine is not None else None
        if clear is None and event.get("sender") != self._account:
            self._undecrypted.add(room.id, event)
        return clear

    async def _read(self, room: Room, timeline: list[Raw], *, is_new: bool) -> list[AnyEvent]:
        made: list[AnyEvent] = []
        start = max(
            (index for index, event in enumerate(timeline) if is_own_joining(event, self._account)),
            default=None,
        )
        if start is not None:
            # What was said before we came was not said to us.
            timeline = timeline[start:]
        if start is not None or is_new:
            arrival = await self._arrival(room)
            if arrival is None:
                return []
            made.extend(arrival)
        made.extend(await self._values(room, timeline))
        return made

    async def _values(self, room: Room, timeline: list[Raw]) -> list[AnyEvent]:
        made: list[AnyEvent] = []
        for event in timeline:
            try:
                clear = await self._decrypted(room, event)
                value = await self._reader.read(room, clear) if clear is not None else None
                if value is None or not self._core.concerns(value):
                    continue
                value = await self._with_rights(room, value)
            except (Outage, MatrixError):
                raise
            except Exception:
                # A fault of ours about one event must not stop the room: it is logged and left.
                log.exception("an event could not be read", event_id=event.get("event_id"))
                continue
            await self._keep_reaction(value)
            made.append(value)
        return made

    async def _with_rights(self, room: Room, value: AnyEvent) -> AnyEvent:
        if not self._core.needs_rights(value):
            return value
        moderated = await self._moderators.moderated_by(value.sender.user, room)
        return replace(value, rights=Rights(moderated))

    async def _arrival(self, room: Room) -> list[AnyEvent] | None:
        """That we are in the room; None where we should not be, and are not any more."""
        if self._is_ours(room):
            return []
        own = room.people.get(self._account)
        at = own.joined_at if own and own.joined_at is not None else 0
        made: list[AnyEvent] = []
        before = await self._neighbours.followed_by(room)
        if before is not None:
            made.append(await self._reader.moved(before, room, at))
        elif await self._neighbours.leave_if_only_named(room):
            return None
        if not room.is_space:
            space = await self._neighbours.space_of(room)
            arrived = await self._reader.arrived(room, at, room.brought_by, space)
            made.append(await self._with_rights(room, arrived))
        return [event for event in made if self._core.concerns(event)]

    async def _keep_reaction(self, value: AnyEvent) -> None:
        # The server forgets what a reaction was once it is taken back, and so might we over a
        # restart; only those that mean something are kept.
        if isinstance(value, Reacted) and value.added:
            seen = await self._reader.known_reaction(value.event_id)
            if seen is not None:
                await self._core.remember(
                    (PLATFORM, self._account),
                    f"reaction:{value.event_id}",
                    reaction_to_json(seen),
                )

    def _note_who_brought_us(self, room: Room, event: Raw) -> None:
        if event.get("state_key") != self._account or event.get("type") != "m.room.member":
            return
        if text_in(membership_before(event), "membership") == "invite":
            unsigned: Any = event.get("unsigned")
            room.brought_by = text_in(unsigned, "prev_sender") or None

    def _is_ours(self, room: Room) -> bool:
        """A direct room we made ourselves: nobody brought us there."""
        return room.create.get("sender") == self._account


def _merged(timelines: Iterable[list[AnyEvent]]) -> Iterator[AnyEvent]:
    """All rooms in one row by time, without ever turning round what stands in one room."""

    def with_time(events: list[AnyEvent]) -> Iterator[tuple[int, AnyEvent]]:
        latest = 0
        for event in events:
            latest = max(latest, event.at)
            yield latest, event

    rows = heapq.merge(*map(with_time, timelines), key=lambda row: row[0])
    return (event for _, event in rows)


def _events(section: Json) -> list[Raw]:
    events = section.get("events")
    return (
        [event for event in events if isinstance(event, dict)] if isinstance(events, list) else []
    )
