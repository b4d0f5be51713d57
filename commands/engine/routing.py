"""Whose an event is: the room and the community it belongs to, and what belongs to none of ours."""

from __future__ import annotations

from dataclasses import replace

from commands.engine import dispatch, places, private_chat
from commands.engine.context import unwritten
from commands.engine.general_settings import LANGUAGE
from commands.engine.items import Result
from commands.engine.places import key_of
from commands.engine.reader import anybody, from_memory, settings_for
from commands.engine.unit import Unit
from commands.values.events import (
    AnyEvent,
    Chose,
    Deleted,
    Edited,
    Joined,
    Left,
    Moved,
    Place,
    Reacted,
    Renamed,
    Said,
)
from storage import communities, events, outbox, rooms
from storage.errors import Overtaken
from storage.events import Handled
from storage.forgetting import forgotten_at
from storage.members import Identity, Member
from storage.rooms import Room
from storage.unit_of_work import Books


class Router(Unit):
    """A unit of work that finds to each event its room, and whether it is still about that."""

    def room_of(self, event: AnyEvent) -> Room | None:
        """The room an event belongs to; a first event founds the community of its room."""
        key = key_of(event.place)
        if event.place.direct:
            return self._room_of_direct(event)
        if key not in self.rooms:
            found = self.bound([key])
            if not found and isinstance(event, Left):
                return None  # Nothing begins with somebody's leaving, least of all a direct chat.
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

    def bound_room(self, place: Place) -> Room | None:
        key = key_of(place)
        return self.rooms.get(key) or rooms.bound(self.connection, key)

    def called(self, event: AnyEvent, room: Room) -> Room:
        """The room under the name it has now."""
        if event.place.direct or event.room_name in ("", room.name):
            return room
        rooms.call(self.connection, room.key, event.room_name)
        self.rooms[room.key] = replace(room, name=event.room_name)
        return self.rooms[room.key]

    def moved(self, event: Moved) -> Result:
        room = places.follow(self.connection, event, self.open, self.bound)
        if room is None:
            return Result("ignored")
        self.rooms[room.key] = room
        return Result("noted")

    def is_of_elsewhere(self, event: AnyEvent, room: Room) -> bool:
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
            case Reacted(target=target) | Chose(target=target):
                account = (event.place.platform, event.place.account)
                return outbox.with_message(books, account, target.event_id) is None
        return False

    def is_of_before(self, event: AnyEvent, room: Room) -> bool:
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
            event.happened_at <= at or not self._is_for_bot(event, books, room)
        )

    def _is_for_bot(self, event: AnyEvent, books: Books, room: Room) -> bool:
        return dispatch.is_for_bot(event, books, room, self.services.bot_names)

    def only_visits(self, event: AnyEvent, room: Room) -> bool:
        """Whether somebody who is no member does no more than talk, come, go or be renamed.

        Who was there when the room was bound is a member without doing anything.
        """
        if event.place.direct or not isinstance(event, Said | Joined | Left | Renamed):
            return False
        books = self.open(room.community_id)
        if books.get(Identity, event.place.platform, event.sender.user) is not None:
            return False
        if isinstance(event, Joined):
            since = event.sender.joined_at
            bound_at = max(room.bound_at, communities.head(books).created_at)
            return since is None or since > bound_at
        return not self._is_for_bot(event, books, room)

    def homeless(self, event: AnyEvent) -> Result:
        """Something said in private by someone in no community, or in several."""
        if not isinstance(event, Said):
            return Result("ignored")
        identity = (event.place.platform, event.sender.user)
        found = places.communities_for(self.connection, identity)
        names = communities.names_of(self.connection, [each[0] for each in found])
        reply = private_chat.which_community(event, list(private_chat.told_apart(names).values()))
        return Result("read", sayings=(unwritten(event, from_memory(reply, anybody())),))

    def language_of(self, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        if not place.direct:
            room = self.bound_room(place)
            return "" if room is None else self._language_in(place, user, room)
        found = places.communities_for(self.connection, (place.platform, user))
        if len(found) != 1:
            return ""
        return self._language_in(place, user, Room(*key_of(place), found[0][0], "", None))

    def _language_in(self, place: Place, user: str, room: Room) -> str:
        books = self.open(room.community_id)
        settings = settings_for(books, room)
        identity = books.get(Identity, place.platform, user)
        chosen = "" if identity is None else books.need(Member, identity.member).wants.reads
        if chosen or settings.source(LANGUAGE) == "default":
            return chosen
        return settings.language


def event_key(event: AnyEvent) -> events.Key:
    return (*key_of(event.place), event.event_id)
