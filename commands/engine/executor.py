"""Deciding the items of a unit of work, one after the other, on the running state of the books.

It routes each event to its community, reads ahead what the events name, lets the context decide,
and
writes everything together at the end.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

import structlog
from sqlalchemy import Connection

from commands.engine import absence, dispatch, places, private_chat, room_binding, scheduler
from commands.engine.context import Context, Services, known, unwritten
from commands.engine.general_settings import LANGUAGE
from commands.engine.items import (
    Bind,
    Delivered,
    DueWork,
    HandleEvent,
    Plain,
    ReceiveBatch,
    Remember,
    Result,
    Resume,
    Undeliverable,
    kept,
)
from commands.engine.places import key_of
from commands.engine.reader import anybody, from_memory, put_into_words, settings_for
from commands.engine.request import MustWrite, Say
from commands.engine.unit import Unit
from commands.values.events import (
    AnyEvent,
    Arrived,
    Deleted,
    Edited,
    Moved,
    Person,
    Place,
    Reacted,
    Said,
)
from commands.values.reply import say
from storage import communities, events, outbox, rooms
from storage.errors import Overtaken
from storage.events import Handled
from storage.forgetting import forgotten_at
from storage.ledger.accounts import Account
from storage.members import Identity, Member, Presence
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)

E = TypeVar("E", bound=AnyEvent)


class UnitExecutor(Unit):
    """Decides the items of a unit of work on the books it has open, and says what came of each."""

    def __init__(
        self, services: Services, connection: Connection, *, writable: bool = True
    ) -> None:
        super().__init__(services, connection, writable=writable)
        self.done: list[events.Key] = []
        """Saved messages that are decided: they leave the inbox."""

    # -- reading ahead ----------------------------------------------------------------------------

    def read_ahead(self, items: Sequence[Plain], expected: Iterable[int] = ()) -> None:
        """One statement each for the rooms, the event keys, the people and their accounts.

        `expected` are the communities that the rooms were of when they were last looked up.
        """
        for community in sorted(expected):
            # Founded in a turn that never was, it is not there.
            with contextlib.suppress(LookupError):
                self.open(community)
        heard = [part_of(item.event, item.part) for item in items if isinstance(item, HandleEvent)]
        spoke = [
            event
            for item in items
            if isinstance(item, HandleEvent | ReceiveBatch)
            for event in item.spoke
        ]
        keys = [key_of(event.place) for event in (*heard, *spoke) if not event.place.direct]
        self.rooms.update(self.bound(keys))
        ids = {self.rooms[key].community_id for key in keys if key in self.rooms}
        for community in sorted(ids):
            mine, talked = (
                [
                    event
                    for event in events_of
                    if (room := self.rooms.get(key_of(event.place))) is not None
                    and room.community_id == community
                ]
                for events_of in (heard, spoke)
            )
            self._read_ahead_in(self.open(community), mine, talked)

    def _read_ahead_in(
        self, books: Books, heard: Sequence[AnyEvent], spoke: Sequence[AnyEvent]
    ) -> None:
        people, here = [], []
        handled = [(*key_of(event.place), event.event_id) for event in heard]
        for event in (*heard, *spoke):
            place = event.place
            people += [
                (person.platform or place.platform, person.user) for person in persons_in(event)
            ]
        books.fetch(Handled, handled)
        books.fetch(Identity, people)
        numbers = [
            identity.member
            for key in dict.fromkeys(people)
            if (identity := books.get(Identity, *key)) is not None
        ]
        books.fetch(Member, [(number,) for number in numbers])
        asset = communities.head(books).asset
        if asset and numbers and heard:
            books.fetch(Account, [(asset, "member", number) for number in numbers])
        for event in heard:
            for person in persons_in(event):
                platform = person.platform or event.place.platform
                identity = books.get(Identity, platform, person.user)
                if identity is not None:
                    here.append((*key_of(event.place), identity.member))
        for event in spoke:
            identity = books.get(Identity, event.place.platform, event.sender.user)
            if identity is not None:
                here.append((*key_of(event.place), identity.member))
        books.fetch(Presence, here)

    @property
    def due_at(self) -> int | None:
        """When the first job is due that was planned in this turn."""
        found = (books.due_at for books in self.books.values())
        return min((at for at in found if at is not None), default=None)

    def flush(self) -> None:
        for books in self.books.values():
            books.flush()
        events.done(self.connection, self.done)

    # -- deciding ---------------------------------------------------------------------------------

    def decide(self, item: Plain) -> Result:
        """What comes of an item; what is said of it is in words, for whoever reads it."""
        result = self._in_words(self._decided(item))
        erases = any(books.erases for books in self.books.values())
        return replace(result, erased=True) if erases else result

    def _in_words(self, result: Result) -> Result:
        if not result.sayings:
            return result
        told = tuple(
            (community, self._put(community, saying)) for community, saying in result.sayings
        )
        return replace(result, sayings=told)

    def _put(self, community: int, saying: OutboxMessage) -> OutboxMessage:
        if not community:
            return saying  # It was said from memory.
        bound = (saying.platform, saying.account, saying.room) in self.rooms
        return put_into_words(self.open(community), saying, saying.written_at, bound=bound)

    def _decided(self, item: Plain) -> Result:
        match item:
            case HandleEvent(event, saved, spoke, part):
                following = part_after(event, part)
                if saved and following is None:
                    self.done.append((*key_of(event.place), event.event_id))
                if part:
                    return replace(self._enter(event, part), next_part=following)
                unbound = self._note_speakers(spoke)
                result = self._hear(event)
                # By what was heard the room may have been bound.
                self._note_speakers(unbound)
                return result if following is None else replace(result, next_part=following)
            case ReceiveBatch(account, taken, position, spoke):
                return self._take_in(account, taken, position, spoke)
            case DueWork(community, now, here):
                return scheduler.due(self.services, self.open(community), now, here)
            case Delivered(community, number, at, message_id):
                outbox.note_delivered(self.open(community), number, at, message_id)
                return Result()
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
            case Bind(place, same_as, name):
                return self._bind(place, same_as, name)

    def _hear(self, event: AnyEvent) -> Result:
        if isinstance(event, Moved):
            return self._moved(event)
        if (asked := room_binding.undecided(self, event)) is not None:
            return asked
        event = part_of(event, 0)
        room = self.room_of(event)
        if room is None:
            return self._homeless(event)
        if event.happened_at < room.bound_at and self._is_of_elsewhere(event, room):
            return Result("known")
        if self._is_of_before(event, room):
            return Result("ignored")
        room = self._called(event, room)
        slowed = self._slowed(event, room)
        if slowed is not None:
            return slowed
        context = self.context(event, room)
        if context is None:
            return self._known_already(event, room)
        outcome = dispatch.listen(context)
        said = [(room.community_id, saying) for saying in context.said]
        for binding in context.bindings:
            said += room_binding.rebind(self, context, binding)
        return Result(outcome, tuple(said), erased=context.forgotten or context.erases)

    def _enter(self, event: AnyEvent, part: int) -> Result:
        """Further people who were there when the bot came; nothing is said of them.

        A room about which is still asked keeps all of them for its answer.
        """
        room = self.rooms.get(key_of(event.place))
        if room is not None and isinstance(event, Arrived):
            event = part_of(event, part)
            books = self.open(room.community_id)
            now = max(min(event.at, event.received_at), communities.head(books).decided_at)
            sender = known(books, event.place.platform, event.sender, now, self.services.secret)
            dispatch.note_people(
                Context(
                    self.services, books, room, event, now, sender, settings_for(books, room), []
                ),
                event,
            )
        return Result("noted")

    def _called(self, event: AnyEvent, room: Room) -> Room:
        """The room under the name it has now."""
        if event.place.direct or event.room_name in ("", room.name):
            return room
        rooms.call(self.connection, room.key, event.room_name)
        self.rooms[room.key] = replace(room, name=event.room_name)
        return self.rooms[room.key]

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
            elif event.at >= room.bound_at and not self._is_of_before(event, room):
                self._called(event, room)
                books = self.open(room.community_id)
                at = min(event.at, event.received_at)
                now = max(at, communities.head(books).decided_at)
                member = known(books, event.place.platform, event.sender, now, self.services.secret)
                dispatch.note_speech(books, event.place, member.number, at)
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
            return said.place.direct or said.text.lstrip().startswith(settings.prefixes)

        verdict = pace.verdict(event, addressed)
        if verdict == "served":
            return None
        waits = bool(event.handle)
        if verdict == "passed over" and not waits:
            return Result("ignored")
        chosen = self._language_of(event.place, event.sender.user, room)
        said = from_memory(say("too-fast"), anybody(chosen or settings.language))
        return Result("refused", ((0, unwritten(event, said, alone=waits)),))

    def language_of(self, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        if not place.direct:
            room = self._bound(place)
            return "" if room is None else self._language_of(place, user, room)
        found = places.communities_for(self.connection, (place.platform, user))
        if len(found) != 1:
            return ""
        return self._language_of(place, user, Room(*key_of(place), found[0][0], "", None))

    def _language_of(self, place: Place, user: str, room: Room) -> str:
        books = self.open(room.community_id)
        settings = settings_for(books, room)
        identity = books.get(Identity, place.platform, user)
        chosen = "" if identity is None else books.need(Member, identity.member).wants.language
        if chosen or settings.source(LANGUAGE) == "default":
            return chosen
        return settings.language

    def _is_of_elsewhere(self, event: AnyEvent, room: Room) -> bool:
        """Whether this, of before the room came here, is no business of this community.

        What was decided in the community the room was of then is not decided again. Whatever else
        is dated before is late, or of a server whose clock is behind, and is heard: to a command
        there is an answer (`dispatch` asks first where it is about money), and who came and went is
        so. What is about another message counts where that one was said or done here.
        """
        if events.is_handled_anywhere(self.connection, event_key(event)):
            return True
        books = self.open(room.community_id)
        match event:
            case Edited(original=about) | Deleted(original=about):
                return books.get(Handled, *key_of(event.place), about) is None
            case Reacted(target=target):
                account = (event.place.platform, event.place.account)
                return outbox.with_message(books, account, target.event_id) is None
        return False

    def _is_of_before(self, event: AnyEvent, room: Room) -> bool:
        """Whether this is from somebody who was forgotten: said before that, or not to the bot.

        They are in the books again only when they turn to the bot anew, and with nothing that they
        said as whoever they were before.
        """
        books = self.open(room.community_id)
        identity = (event.place.platform, event.sender.user)
        found = books.get(Identity, *identity)
        if found is not None:
            returned_at = books.need(Member, found.member).returned_at
            return returned_at is not None and event.happened_at < returned_at
        at = forgotten_at(books, self.services.secret, identity)
        return at is not None and (
            event.happened_at <= at or not dispatch.is_for_bot(event, books, room)
        )

    def _moved(self, event: Moved) -> Result:
        room = places.follow(self.connection, event, self.open, self.bound)
        if room is None:
            return Result("ignored")
        self.rooms[room.key] = room
        return Result("noted")

    def _known_already(self, event: AnyEvent, room: Room) -> Result:
        """The same event again: what was said of it and is not delivered yet goes out once."""
        books = self.open(room.community_id)
        handled = books.need(Handled, *key_of(event.place), event.event_id)
        # Not `known`, which would take them by the name they had then.
        member = books.get(Member, handled.member) if handled.member is not None else None
        if member is None:
            return Result("known")
        context = Context(
            self.services, books, room, event, handled.at, member, settings_for(books, room), []
        )
        if handled.digest and handled.digest != context.digest():
            log.warning("event %s came again with other content", event.event_id)
            context.say(Say(say("same-id"), "discreet", mood="refusal"))
            return Result("differs", tuple((room.community_id, s) for s in context.said))
        return Result("known")

    def room_of(self, event: AnyEvent) -> Room | None:
        """The room an event belongs to; a first event founds the community of its room."""
        key = key_of(event.place)
        if event.place.direct:
            return self._room_of_direct(event)
        if key not in self.rooms:
            found = self.bound([key])
            if not found:
                found = {key: places.first_seen(self.connection, event, self.open, self.bound)}
            self.rooms.update(found)
        return self.rooms[key]

    def _room_of_direct(self, event: AnyEvent) -> Room | None:
        """In private, the home of the one community the person is in, or the one they name."""
        identity = (event.place.platform, event.sender.user)
        found = places.communities_for(self.connection, identity)
        chosen = private_chat.choose_community(self.connection, event, [each[0] for each in found])
        if chosen is None:
            return None
        if chosen not in self.books and self.writable and communities.are_shared(self.connection):
            self.open(chosen)
            if places.communities_for(self.connection, identity) != found:
                raise Overtaken("somebody came, went or was forgotten")
        names = communities.names_of(self.connection, [each[0] for each in found])
        key = key_of(event.place)
        return Room(*key, chosen, private_chat.told_apart(names)[chosen], None)

    def _homeless(self, event: AnyEvent) -> Result:
        """Something said in private by someone in no community, or in several."""
        if not isinstance(event, Said):
            return Result("ignored")
        identity = (event.place.platform, event.sender.user)
        found = places.communities_for(self.connection, identity)
        names = communities.names_of(self.connection, [each[0] for each in found])
        reply = private_chat.which_community(event, list(private_chat.told_apart(names).values()))
        return Result("read", ((0, unwritten(event, from_memory(reply, anybody()))),))

    def desk_to_read(self, event: Said) -> Context | None:
        """The context of somebody who is in the books of a community that has begun, else None."""
        room = self.room_of(event) if event.place.direct else self._bound(event.place)
        if room is None:
            return None
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return None
        return self.context(event, room)

    def look(self, event: Said) -> Result:
        room = self.room_of(event) if event.place.direct else self._bound(event.place)
        if room is None:
            return self._homeless(event) if event.place.direct else Result("write")
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return Result("write")
        if (slowed := self._slowed(event, room)) is not None:
            return slowed
        context = self.context(event, room)
        if context is None:
            return Result("known")
        try:
            outcome = dispatch.listen(context)
        except MustWrite:
            return Result("write")
        if outcome not in ("read", "refused"):
            return Result("write")
        said = (put_into_words(books, saying, context.now) for saying in context.said)
        return Result(outcome, tuple((0, saying) for saying in said))

    def _bound(self, place: Place) -> Room | None:
        return rooms.bound(self.connection, key_of(place))

    def note_fault(self, item: HandleEvent, reference: str) -> Result:
        event = item.event
        if item.saved:
            self.done.append((*key_of(event.place), event.event_id))
        room = self.room_of(event)
        context = self.context(event, room) if room is not None else None
        if context is None or room is None:
            return Result("fault")
        context.mark_handled("fault")
        if isinstance(event, Said | Reacted):
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

    def _bind(self, place: Place, same_as: Place, name: str) -> Result:
        other = self.bound([key_of(same_as)])[key_of(same_as)]
        key = key_of(place)
        if not rooms.by_key(self.connection, [key]):
            name = places.readable_name(name)
            self.rooms[key] = rooms.bind(self.connection, key, other.community_id, name)
        return Result()


# -- small things ----------------------------------------------------------------------------------


def event_key(event: AnyEvent) -> events.Key:
    return (*key_of(event.place), event.event_id)


AT_ONCE = 300
"""So many people of a large room enter the books in one turn."""


def part_of(event: E, part: int) -> E:
    """An event with no more of its people than one turn takes."""
    if not isinstance(event, Arrived) or len(event.people) <= AT_ONCE:
        return event
    return replace(event, people=event.people[part * AT_ONCE : (part + 1) * AT_ONCE])


def part_after(event: AnyEvent, part: int) -> int | None:
    """The part that follows this one; None where it is the last."""
    if not isinstance(event, Arrived) or len(event.people) <= (part + 1) * AT_ONCE:
        return None
    return part + 1


def persons_in(event: AnyEvent) -> list[Person]:
    """Everybody an event names."""
    found = [event.sender, *getattr(event, "mentions", ())]
    found += getattr(event, "people", ())
    reply_to = getattr(event, "reply_to", None)
    if reply_to is not None and not reply_to.is_bot:
        found.append(reply_to.author)
    return found
