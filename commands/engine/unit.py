"""A unit of work: one transaction, the rooms and books it has looked up, and contexts of events."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from sqlalchemy import Connection

from commands.engine.context import Context, context_of
from commands.engine.persons import known
from commands.engine.places import key_of
from commands.engine.reader import settings_for
from commands.engine.services import Services
from commands.language.intent import Intent
from commands.values.events import AnyEvent
from storage import communities, rooms
from storage.bundles import Look, look_up
from storage.errors import NotAtOnce, Overtaken
from storage.events import Handled
from storage.rooms import Room
from storage.unit_of_work import Books
from storage.warm import warm_on


class Unit:
    """Its connection, and what was opened on it. Each community's head row is locked first.

    One that is written `at_once` is of one community and locks nothing (`storage.at_once`).
    """

    def __init__(
        self,
        services: Services,
        connection: Connection,
        *,
        writable: bool = True,
        at_once: bool = False,
    ) -> None:
        self.services = services
        self.connection = connection
        self.writable = writable
        self.at_once = at_once
        self.warm = warm_on(connection) if writable and not at_once else None
        if self.warm is not None:
            self.warm.begin(connection)
        self.rooms: dict[rooms.RoomKey, Room] = {}
        self.books: dict[int, Books] = {}

    def bound(self, keys: Sequence[rooms.RoomKey]) -> dict[rooms.RoomKey, Room]:
        """The rooms with these keys that are bound, with the books of their communities open.

        Raises Overtaken where a room was bound anew before its community was locked.
        """
        found = self._rooms_by_key(keys)
        unlocked = {room.community_id for room in found.values()} - self.books.keys()
        for community in sorted(unlocked):
            self.open(community)
        read_again = unlocked and self.writable and communities.are_shared(self.connection)
        if read_again and rooms.by_key(self.connection, keys) != found:
            raise Overtaken("a room was bound anew")
        return found

    def _rooms_by_key(self, keys: Sequence[rooms.RoomKey]) -> dict[rooms.RoomKey, Room]:
        warm = self.warm
        if warm is not None and warm.holds() and warm.rooms.keys() >= set(keys):
            return {key: warm.rooms[key] for key in keys}
        return rooms.by_key(self.connection, keys)

    def leave(self) -> None:
        """Leave what was found to the next unit of work, as all of it is written."""
        if self.warm is None or not self.warm.holds():
            return
        self.warm.rooms.update(self.rooms)
        for books in self.books.values():
            books.leave(self.warm)
        self.warm.leave()

    def open(self, community: int) -> Books:
        """The books of a community, its head row locked."""
        if community not in self.books:
            self._open(self.made(community))
        return self.books[community]

    def begin(self, books: Books, beside: Sequence[Look]) -> None:
        """Open the books of a community that is likely to be there, and look up something else."""
        look_up(self.connection, [*beside, *communities.lock_ahead(books)])
        # Founded in a unit of work that never was, it is not there.
        with contextlib.suppress(LookupError):
            if not self.writable:
                communities.lock(books)
            self._open(books)

    def made(self, community: int) -> Books:
        """Books of a community that are not open yet."""
        services = self.services
        return Books(
            self.connection,
            community,
            services.salt,
            writable=self.writable,
            vault=services.vault,
            at_once=self.at_once,
            warm=self.warm,
        )

    def _open(self, books: Books) -> None:
        if self.at_once and self.books:
            raise NotAtOnce("it is about two communities")
        if self.writable:
            communities.lock(books)
        self.books[books.community] = books

    def context(self, event: AnyEvent, room: Room, intent: Intent | None = None) -> Context | None:
        """The context for an event, None when the event was decided before."""
        books = self.open(room.community_id)
        if books.get(Handled, *key_of(event.place), event.event_id) is not None:
            return None
        head = communities.head(books)
        now = max(event.happened_at, head.decided_at)
        member = known(books, event.place.platform, event.sender, now, self.services.secret)
        settings = settings_for(books, room)
        return context_of(self.services, books, room, event, now, member, settings, intent)
