"""From one answer of the sync to the events it brings: gaps filled, in order, once."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import structlog

from bot.clock import Clock
from bot.matrix import polls
from bot.matrix.bookmark import Bookmark, newest_before
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.events import PLATFORM, Reader
from bot.matrix.gaps import Gaps
from bot.matrix.lookup import reaction_to_json
from bot.matrix.moderators import Moderators
from bot.matrix.neighbours import Neighbours
from bot.matrix.secrecy import Secrecy
from bot.matrix.state import (
    Raw,
    Room,
    Span,
    is_own_joining,
    membership_before,
    part,
    text_in,
)
from bot.matrix.undecrypted import Undecrypted
from bot.matrix.verification import Verification
from bot.matrix.wire import Json, Wire
from bot.ports import Core
from commands.engine.session import FOR_OPERATOR
from commands.values.events import AnyEvent, Reacted

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
_TIMELINE = (
    *_STATE,
    "m.room.message",
    "m.room.encrypted",
    "m.reaction",
    "m.room.redaction",
    *polls.STARTS,
    *polls.RESPONSES,
    *polls.ENDS,
)
TIMELINE_FILTER = {"types": list(_TIMELINE), "limit": 100}
# How exactly it is kept when we last listened: finer would be a write for every answer.
_GRAIN = 60_000_000
_HEARD_AT = "heard_at"
_DAY = 86_400_000_000
# Whoever wished to verify the bot longer ago has stopped waiting.
_ASKS_FOR = 600_000_000
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
        clock: Clock,
        bulkheads: Bulkheads,
        rooms: dict[str, Room],
        reader: Reader,
        moderators: Moderators,
        neighbours: Neighbours,
        secrecy: Secrecy,
        machine: Machine | None,
        undecrypted: Undecrypted,
        verification: Verification,
    ) -> None:
        self._account = account
        self._core = core
        self._clock = clock
        self._bulkheads = bulkheads
        self._server = account.partition(":")[2]
        self._rooms = rooms
        self._reader = reader
        self._moderators = moderators
        self._neighbours = neighbours
        self._secrecy = secrecy
        self._machine = machine
        self._undecrypted = undecrypted
        self._verification = verification
        self._heard_late: list[str] = []
        self._heard_at: int | None = None
        self._heard_now = 0
        self._kept_at = 0
        self._new: set[str] = set()
        self._gaps = Gaps(account, wire, TIMELINE_FILTER)

    def on_every_step(self, beat: Callable[[], None]) -> None:
        """Call this at every step forward, so that a watchdog can tell long work from silence."""
        self._bulkheads.beat = self._gaps.beat = beat

    async def take(
        self,
        answer: Json,
        since: str | None,
        *,
        is_first: bool,
        is_lost: bool = False,
        forgotten: Bookmark | None = None,
    ) -> list[AnyEvent]:
        """Bring our rooms up to date and give the events, those of a room in its own order.

        With `since` None there is no earlier position: all that was said is the past and is left
        alone, and the rooms we are in are reported as arrivals. The first answer of a life holds
        the state of all rooms. Taking the same answer again gives the same events.

        Where the position `is_lost`, what was said since we last listened is looked for in each
        room; what of it was decided before is known by its id.
        """
        if self._machine is not None:
            self._machine.take(answer)
            self._verification.take(answer)
        now = self._heard_now = self._clock.now()
        if is_first and (since is not None or is_lost):
            kept = await self._core.recall((PLATFORM, self._account), _HEARD_AT)
            self._heard_at = int(kept) if kept else None
        # What comes now happened since the last answer; who stands in a room that we come to is
        # seen there now; and who came before an earlier life is known to the books.
        news_span = Span(self._server, self._heard_at, now)
        seen_span = Span(self._server, now, now)
        old_span = Span(self._server, None, now)
        parts = part(answer, "rooms")
        for room_id in part(parts, "leave"):
            self._rooms.pop(room_id, None)
        timelines: list[list[AnyEvent]] = []
        joined = {
            room_id: news for room_id, news in part(parts, "join").items() if isinstance(news, dict)
        }
        if is_lost:
            for gone in self._rooms.keys() - joined.keys():
                del self._rooms[gone]
                log.error("the homeserver has forgotten a room of ours", room=gone, **FOR_OPERATOR)
        if not is_first:
            # Kept until it is settled, since the same answer may be taken again.
            self._new |= joined.keys() - self._rooms.keys()
        # All of them first: what one room is may depend on another.
        for room_id, news in joined.items():
            room = self._rooms.setdefault(room_id, Room(room_id))
            timeline = _events(part(news, "timeline"))
            came = any(is_own_joining(event, self._account) for event in timeline)
            if (since is None and not is_lost) or room_id in self._new or came:
                span = seen_span
            else:
                span = old_span if is_first else news_span
            for event in _events(part(news, "state")):
                self._apply(room, event, span)
            for event in timeline:
                self._apply(room, event, span if span is seen_span else news_span)
            if room.encrypted:
                await self._secrecy.note(room_id)
        rewind = (
            None if forgotten is None else (forgotten.event, *self._gone_span(joined, forgotten))
        )
        for room_id, news in joined.items():
            made = await self._bulkheads.attempt(
                "a room",
                room_id,
                partial(self._take_room, self._rooms[room_id], news, since, news_span, is_lost),
            )
            if rewind is not None:
                made = [*self._rewound(self._rooms[room_id], *rewind), *(made or [])]
            timelines.append(made or [])
        if self._machine is not None:
            if is_lost:
                self._machine.distrust_lists()
            await self._machine.settle()
            timelines.extend(await self._read_late(old_span))
            await self._undecrypted.save()
        return list(_merged(timelines))

    def _gone_span(self, joined: Json, forgotten: Bookmark) -> tuple[int, int]:
        """From when until when the restored server knows nothing of what was said.

        Where so much was said since that nothing older comes with the answer, it is taken for a
        day: rather too much is asked about than too little.
        """
        # A foreign server may have dated it into the future.
        until = min(max(forgotten.at, self._heard_at or 0), self._heard_now)
        since = newest_before(joined, until)
        return until - _DAY if since is None else since, until

    def _rewound(self, room: Room, forgotten: str, since: int, until: int) -> list[AnyEvent]:
        """That the server of a room was restored."""
        if room.is_space or room.is_talk_in_private(self._account):
            return []
        return [self._reader.rewound(room, forgotten, since, until)]

    def _apply(self, room: Room, event: Raw, span: Span) -> None:
        if "state_key" in event:
            with self._bulkheads.apart("a room's state", f"{room.id} {event.get('event_id')}"):
                room.apply(event, span)
                self._note_who_brought_us(room, event)

    async def _take_room(
        self, room: Room, news: Json, since: str | None, span: Span, is_lost: bool
    ) -> list[AnyEvent]:
        """What an answer tells of one room."""
        is_new = room.id in self._new
        timeline = _events(part(news, "timeline"))
        if is_lost and span.since is not None and not room.is_space:
            start = text_in(part(news, "timeline"), "prev_batch")
            timeline = await self._gaps.fill_after(room.id, start, timeline, span)
            # Told once, however often: whoever brought us meanwhile would else be told nothing.
            return await self._read(room, timeline, span, is_new=True)
        if since is None:
            return await self._arrival(room) or []
        if room.is_space:
            # Nobody talks there; only that we came may matter, to the rooms of it.
            came = is_new or any(is_own_joining(event, self._account) for event in timeline)
            return (await self._arrival(room) if came else []) or []
        if part(news, "timeline").get("limited") is True:
            start = text_in(part(news, "timeline"), "prev_batch")
            timeline = [*await self._gaps.fill(room.id, start, since), *timeline]
        return await self._read(room, timeline, span, is_new=is_new)

    async def settled(self) -> None:
        """What `take` gave is saved: messages that were read late need not be kept any longer."""
        for event_id in self._heard_late:
            self._undecrypted.drop(event_id)
        self._heard_late = []
        self._new.clear()
        self._heard_at = self._heard_now
        if self._heard_now - self._kept_at >= _GRAIN:
            self._kept_at = self._heard_now
            account = (PLATFORM, self._account)
            await self._core.remember(account, _HEARD_AT, str(self._heard_now))
        await self._undecrypted.save()

    async def _read_late(self, span: Span) -> list[list[AnyEvent]]:
        """Messages whose key has come only now, and those that are waited for in vain."""
        found: list[list[AnyEvent]] = []
        for room_id, event in self._undecrypted.all():
            room = self._rooms.get(room_id)
            if room is None or self._machine is None:
                continue
            event_id = str(event["event_id"])
            readable: bool | None = False
            with self._bulkheads.apart("a message whose key came late", event_id):
                readable = None
                readable = self._machine.can_read(room_id, event)
            if readable is False:
                continue
            # Whatever comes of it, it is not tried again once this is saved.
            self._heard_late.append(event_id)
            if readable:
                found.append(await self._values(room, [event], span))
        for room_id, event in self._undecrypted.late():
            room = self._rooms.get(room_id)
            if room is not None:
                unread = await self._bulkheads.attempt(
                    "word of a message that cannot be read",
                    str(event["event_id"]),
                    partial(self._reader.unread, room, event, span),
                )
                found.append([unread] if unread is not None else [])
        return found

    async def _decrypted(self, room: Room, event: Raw) -> Raw | None:
        """The event in clear; None, and kept for later, where its key is missing."""
        if event.get("type") != "m.room.encrypted":
            return event
        clear = await self._machine.decrypt(room.id, event) if self._machine is not None else None
        if clear is None and event.get("sender") != self._account:
            self._undecrypted.add(room.id, event)
        return clear

    async def _read(
        self, room: Room, timeline: list[Raw], span: Span, *, is_new: bool
    ) -> list[AnyEvent]:
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
        made.extend(await self._values(room, timeline, span))
        return made

    async def _values(self, room: Room, timeline: list[Raw], span: Span) -> list[AnyEvent]:
        made: list[AnyEvent] = []
        for event in timeline:
            value = await self._bulkheads.attempt(
                "an event of a room",
                f"{event.get('event_id')} in {room.id}",
                partial(self._value, room, event, span),
            )
            if value is not None:
                await self._keep_reaction(value)
                made.append(value)
        return made

    async def _value(self, room: Room, event: Raw, span: Span) -> AnyEvent | None:
        clear = await self._decrypted(room, event)
        if clear is not None and span.now - span.said_at(clear) < _ASKS_FOR:
            self._verification.asked_in(room.id, clear)
        value = await self._reader.read(room, clear, span) if clear is not None else None
        if value is None or not self._core.concerns(value):
            return None
        return await self._with_rights(room, value)

    async def _with_rights(self, room: Room, value: AnyEvent) -> AnyEvent:
        if not self._core.needs_rights(value):
            return value
        rights = await self._moderators.moderated_by(value.sender.user, room)
        return replace(value, rights=rights)

    async def _arrival(self, room: Room) -> list[AnyEvent] | None:
        """That we are in the room; None where we should not be, and are not any more."""
        if self._is_ours(room):
            return []
        own = room.people.get(self._account)
        at = own.joined_at if own and own.joined_at is not None else self._heard_now
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
