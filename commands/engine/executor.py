"""Deciding the items of a unit of work, one after the other, on the running state of the books.

It routes each event to its community, reads ahead what the events name, lets the context decide,
and writes everything together at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import structlog
from sqlalchemy import Connection

from commands.engine import (
    absence,
    dispatch,
    places,
    presence,
    private_chat,
    rewinding,
    room_binding,
    scheduler,
)
from commands.engine.context import Context, context_of, unwritten
from commands.engine.items import (
    Bind,
    Delivered,
    DueWork,
    Erase,
    HandleEvent,
    Plain,
    Plan,
    ReceiveBatch,
    Remember,
    Result,
    Resume,
    Undeliverable,
    WordedMessage,
    kept,
)
from commands.engine.persons import known
from commands.engine.places import key_of
from commands.engine.reader import anybody, from_memory, in_words, put_into_words, settings_for
from commands.engine.request import MustWrite, Say
from commands.engine.routing import Router, event_key
from commands.engine.services import Services
from commands.language.intent import Intent
from commands.values.events import (
    AnyEvent,
    Arrived,
    Chose,
    Moved,
    Place,
    Reacted,
    Rewound,
    Said,
)
from commands.values.reply import say
from storage import communities, distrust, erasing, events, jobs, outbox, rooms
from storage.at_once import AtOnce
from storage.events import Handled
from storage.leases import Lease
from storage.members import Identity, Member
from storage.outbox import OutboxMessage
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)

E = TypeVar("E", bound=AnyEvent)


class UnitExecutor(Router):
    """Decides the items of a unit of work on the books it has open, and says what came of each."""

    def __init__(
        self,
        services: Services,
        connection: Connection,
        *,
        writable: bool = True,
        at_once: bool = False,
    ) -> None:
        super().__init__(services, connection, writable=writable, at_once=at_once)
        self.done: list[events.Key] = []
        """Saved messages that are decided: they leave the inbox."""
        self.spoken: dict[RoomKey, tuple[tuple[str, ...], str]] = {}
        """By what prefixes the bot is called, and in which language it answers, in the rooms of
        which something was decided."""

    @property
    def due_at(self) -> int | None:
        """When the first job is due that was planned in this unit of work."""
        found = [books.due_at for books in self.books.values() if books.due_at is not None]
        return min(found, default=None)

    def flush(self) -> None:
        for books in self.books.values():
            books.flush()
        events.done(self.connection, self.done)

    def all_at_once(self, held: Sequence[Lease]) -> AtOnce:
        """What `flush` would write, as one statement that writes it under these leases or not at
        all."""
        (books,) = self.books.values()
        return AtOnce(books, events.done_at_once(self.done), held)

    # -- deciding ---------------------------------------------------------------------------------

    def decide(self, item: Plain) -> Result:
        """What comes of an item; what is said of it is in words, for whoever reads it."""
        result = self._in_words(self._decided(item))
        erases = any(books.erases for books in self.books.values())
        return replace(result, erased=True) if erases else result

    def _in_words(self, result: Result) -> Result:
        if not result.said:
            return result
        told = list(result.sayings)
        for community, saying in result.said:
            bound = (saying.platform, saying.account, saying.room) in self.rooms
            books = self.open(community)
            reply = put_into_words(books, saying, saying.written_at, bound=bound)
            told.append(WordedMessage(community, saying, reply))
        return replace(result, said=(), sayings=tuple(told))

    def _decided(self, item: Plain) -> Result:
        match item:
            case HandleEvent(event, saved, spoke, part, intent):
                following = part_after(event, part)
                if saved and following is None:
                    self.done.append((*key_of(event.place), event.event_id))
                if part:
                    return replace(self._enter(event, part), next_part=following)
                unbound = self._note_speakers(spoke)
                result = self._hear(event, intent)
                # By what was heard the room may have been bound.
                self._note_speakers(unbound)
                return result if following is None else replace(result, next_part=following)
            case ReceiveBatch(account, taken, position, spoke):
                return self._take_in(account, taken, position, spoke)
            case DueWork(community, now, here):
                return scheduler.due(self.services, self.open(community), now, here)
            case Plan(community, kind, at):
                jobs.plan(self.open(community), at, kind, "")
                return Result()
            case Delivered(community, number, at, message_id):
                outbox.note_delivered(self.open(community), number, at, message_id)
                return Result()
            case Undeliverable(_, _, at, OutboxMessage() as look):
                return self._unread_look(look, at)
            case Undeliverable(community, number, at):
                return self._undeliverable(self.open(community), number, at)
            case Resume(community, away_since, now, heard, account):
                books = self.open(community)
                if heard:
                    return absence.ask_late(self.services, books, now, account)
                return absence.keep_open(self.services, books, away_since, now, account)
            case Remember(account, key, value, once):
                if not once or rooms.recall(self.connection, account, key) is None:
                    rooms.remember(self.connection, account, key, value)
                return Result()
            case Erase(account, home, before):
                return self._erase(account, home, before)
            case Bind(place, same_as, name):
                return self._bind(place, same_as, name)

    def _erase(self, account: tuple[str, str], home: str, before: int) -> Result:
        """Erase what a home left behind that let the bot go, and may have let it in again since."""
        kept = rooms.recall(self.connection, account, erasing.REMOVED + home)
        if not kept or int(kept) > before:
            return Result("ignored")
        erased = False
        for community in erasing.at_home(self.connection, (*account, home)):
            self.open(community)
            if erasing.is_elsewhere_too(self.connection, community, account):
                continue
            erased |= erasing.erase(self.connection, community)
            del self.books[community]
        if not erased:
            return Result("ignored")
        rooms.remember(self.connection, account, erasing.REMOVED + home, "")
        return Result("handled", erased=True)

    def _hear(self, event: AnyEvent, intent: Intent | None) -> Result:
        if isinstance(event, Moved):
            return self.moved(event)
        if isinstance(event, Rewound):
            return rewinding.tell(self, event)
        if (asked := room_binding.undecided(self, event)) is not None:
            return asked
        event = part_of(event, 0)
        room = self.room_of(event)
        if room is None:
            return self.homeless(event)
        if event.happened_at < room.bound_at and self.is_of_elsewhere(event, room):
            return Result("known")
        if self.is_of_before(event, room):
            return Result("ignored")
        room = self.called(event, room)
        if not isinstance(event, Said) and self._is_closed(room):
            return Result("ignored")
        if self.only_visits(event, room):
            presence.note_visit(self.open(room.community_id), event)
            return Result("ignored" if isinstance(event, Said) else "noted")
        slowed = self._slowed(event, room)
        if slowed is not None:
            return slowed
        context = self.context(event, room, intent)
        if context is None:
            return self._known_already(event, room)
        outcome = dispatch.listen(context)
        # As it is set from now on.
        context.settings = settings_for(context.books, room)
        self.spoken[room.key] = (context.settings.prefixes, context.spoken[0].language)
        said = [(room.community_id, saying) for saying in context.said]
        for binding in context.bindings:
            said += room_binding.rebind(self, context, binding)
        erased = context.forgotten or context.erases
        return Result(outcome, tuple(said), tuple(context.last_words), erased=erased)

    def _is_closed(self, room: Room) -> bool:
        """Whether nothing is booked here: what is said is answered, all else is over."""
        books = self.open(room.community_id)
        return communities.head(books).closed or distrust.of(books) is not None

    def _enter(self, event: AnyEvent, part: int) -> Result:
        """Further people who were there when the bot came; nothing is said of them.

        A room about which is still asked keeps all of them for its answer.
        """
        key = key_of(event.place)
        room = self.rooms.get(key) or self.bound([key]).get(key)
        if room is not None and isinstance(event, Arrived):
            event = part_of(event, part)
            books = self.open(room.community_id)
            now = max(min(event.at, event.received_at), communities.head(books).decided_at)
            sender = known(books, event.place.platform, event.sender, now, self.services.secret)
            settings = settings_for(books, room)
            there = context_of(self.services, books, room, event, now, sender, settings)
            presence.note_people(there, event)
        return Result("noted")

    def _note_speakers(self, spoke: Sequence[Said]) -> list[Said]:
        """Note who talked; gives what was said in rooms that are not bound yet."""
        unbound: list[Said] = []
        for event in spoke:
            key = key_of(event.place)
            if key not in self.rooms:
                self.rooms.update(self.bound([key]))
            room = self.rooms.get(key)
            if room is None:
                unbound.append(event)
            elif event.at >= room.bound_at and not self.is_of_before(event, room):
                self.called(event, room)
                books = self.open(room.community_id)
                at = min(event.at, event.received_at)
                now = max(at, communities.head(books).decided_at)
                if books.get(Identity, event.place.platform, event.sender.user) is None:
                    presence.note_visit(books, event)
                    continue
                member = known(books, event.place.platform, event.sender, now, self.services.secret)
                presence.note_speech(books, event.place, member.number, at)
        return unbound

    def _slowed(self, event: AnyEvent, room: Room) -> Result | None:
        """What comes of an event that is one too many; None for all that are answered as ever.

        It is said once, from memory, and the rest of a flood costs neither books nor words. Only
        where each command waits for an answer of its own each gets one, which nobody else sees.
        """
        pace = self.services.pace
        if pace is None:
            return None
        settings = settings_for(self.open(room.community_id), room)

        def addressed(said: Said) -> bool:
            called = any(person.user == said.place.account for person in said.mentions)
            return said.place.direct or called or said.text.lstrip().startswith(settings.prefixes)

        verdict = pace.verdict(event, addressed)
        if verdict == "served":
            return None
        waits = bool(event.handle)
        if verdict == "passed over" and not waits:
            return Result("ignored")
        chosen = self._language_in(event.place, event.sender.user, room)
        said = from_memory(say("too-fast"), anybody(chosen or settings.language))
        return Result("refused", sayings=(unwritten(event, said, alone=waits),))

    def _known_already(self, event: AnyEvent, room: Room) -> Result:
        """The same event again: what was said of it and is not delivered yet goes out once."""
        books = self.open(room.community_id)
        handled = books.need(Handled, *key_of(event.place), event.event_id)
        # Not `known`, which would take them by the name they had then.
        member = books.get(Member, handled.member) if handled.member is not None else None
        if member is None:
            return Result("known")
        settings = settings_for(books, room)
        context = context_of(self.services, books, room, event, handled.at, member, settings)
        if handled.digest and handled.digest != context.handling.digest():
            log.warning("event %s came again with other content", event.event_id)
            context.say(Say(say("same-id"), "discreet", mood="refusal"))
            return Result("differs", tuple((room.community_id, s) for s in context.said))
        return Result("known")

    def context_to_read(self, event: Said) -> Context | None:
        """The context of somebody who is in the books of a community that has begun, else None."""
        room = self.room_of(event) if event.place.direct else self.bound_room(event.place)
        if room is None:
            return None
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return None
        return self.context(event, room)

    def look(self, event: Said, intent: Intent | None = None) -> Result:
        room = self.room_of(event) if event.place.direct else self.bound_room(event.place)
        if room is None:
            return self.homeless(event) if event.place.direct else Result("write")
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return Result("write")
        if (slowed := self._slowed(event, room)) is not None:
            return slowed
        context = self.context(event, room, intent)
        if context is None:
            return Result("known")
        try:
            outcome = dispatch.listen(context)
        except MustWrite:
            return Result("write")
        if outcome not in ("read", "refused"):
            return Result("write")
        told = [
            WordedMessage(0, saying, in_words(books, saying, reply, context.now))
            for saying, reply in zip(context.said, context.looks, strict=True)
        ]
        return Result(outcome, sayings=tuple(told))

    def note_fault(self, item: HandleEvent, reference: str) -> Result:
        event = item.event
        if item.saved:
            self.done.append((*key_of(event.place), event.event_id))
        room = self.room_of(event)
        context = self.context(event, room) if room is not None else None
        if context is None or room is None:
            return Result("fault")
        context.mark_handled("fault")
        if isinstance(event, Said | Reacted | Chose):
            said = say("fault", reference=reference)
            context.say(Say(said, "discreet", mood="fault"))
        said_all = tuple((room.community_id, saying) for saying in context.said)
        return self._in_words(Result("fault", said_all))

    # -- everything that is not said by a member --------------------------------------------------

    def _take_in(
        self,
        account: tuple[str, str],
        taken: Sequence[AnyEvent],
        position: str | None,
        spoke: Sequence[Said],
    ) -> Result:
        vault = self.services.vault
        rows = [((*key_of(event.place), event.event_id), kept(event, vault)) for event in taken]
        new = events.take_in(self.connection, account, rows)
        if position is not None:
            rooms.remember(self.connection, account, "position", position)
        unbound = self._note_speakers(spoke)
        fresh = tuple(event for event in taken if event_key(event) in new)
        return Result("done", events=fresh, unnoted=tuple(unbound))

    def _undeliverable(self, books: Books, number: int, at: int) -> Result:
        """Private words that cannot be delivered fall back to one line in the room, and an answer
        that the room does not take to private words."""
        saying = books.need(OutboxMessage, number)
        if not saying.waiting:
            return Result("known")
        books.save(replace(saying, waiting=0))
        if not saying.private and saying.kind == "send" and saying.answers is not None:
            return private_chat.tell_alone(self.services, books, saying, at)
        if not saying.private or saying.kind != "send" or saying.recipient is None:
            return Result("lost")
        return private_chat.fall_back(self.services, books, saying, at)

    def _unread_look(self, look: OutboxMessage, at: int) -> Result:
        """What a look answered in private found no private room: the room reads one line of it."""
        key = (look.platform, look.account, look.room)
        room = rooms.by_key(self.connection, [key]).get(key)
        if room is None:
            return Result("lost")
        return private_chat.fall_back(self.services, self.open(room.community_id), look, at)

    def _bind(self, place: Place, same_as: Place, name: str) -> Result:
        other = self.bound([key_of(same_as)])[key_of(same_as)]
        key = key_of(place)
        if not rooms.by_key(self.connection, [key]):
            name = places.readable_name(name)
            self.rooms[key] = rooms.bind(self.connection, key, other.community_id, name)
        return Result()


# -- small things ----------------------------------------------------------------------------------


AT_ONCE = 300
"""So many people of a large room enter the books in one unit of work."""


def part_of(event: E, part: int) -> E:
    """An event with no more of its people than one unit of work takes."""
    if not isinstance(event, Arrived) or len(event.people) <= AT_ONCE:
        return event
    return replace(event, people=event.people[part * AT_ONCE : (part + 1) * AT_ONCE])


def part_after(event: AnyEvent, part: int) -> int | None:
    """The part that follows this one; None where it is the last."""
    if not isinstance(event, Arrived) or len(event.people) <= (part + 1) * AT_ONCE:
        return None
    return part + 1
