"""The stage: who is in which room, under which name, since when, and who moderates it.

It does for a script what a platform does for its members, up to the point where somebody speaks
(`talk.py`). It gives events and tells nobody: the player does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypedDict

from bot.clock import Clock
from bot.rehearsal import ids, mentions
from bot.rehearsal.cast import FIRST_ROOM, Cast
from bot.rehearsal.lines import BOT, PlatformName, ScriptError
from commands.values.events import AnyEvent, Arrived, Joined, Left, Person, Place, Renamed, Rights


@dataclass(slots=True)
class RoomState:
    """A room, who is in it since when, who left, who moderates it."""

    name: str
    platform: PlatformName
    place: Place
    same_as: str | None = None
    opened: bool = False
    inside: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    moderators: set[str] = field(default_factory=set)


class Head(TypedDict):
    """What every event has."""

    place: Place
    event_id: str
    sender: Person
    at: int
    received_at: int
    rights: Rights


class Stage:
    """All rooms and everybody in them.

    `line` is the script line being played, for errors and for what is heard. `start` is when those
    who were always there came. `run` counts how often the database was opened before.
    """

    def __init__(
        self, cast: Cast, clock: Clock, *, platform: PlatformName = "matrix", run: int = 0
    ) -> None:
        self.cast = cast
        self.clock = clock
        self.platform: PlatformName = platform
        self.run = run
        self.start = clock.now()
        self.line = 0
        self.rooms: dict[str, RoomState] = {}
        self.names: dict[tuple[PlatformName, str], str] = {}
        self._room: str | None = None
        self._handles: dict[tuple[str, str], str] = {}
        self._directs: dict[Place, str] = {}
        self._events = 0

    def no(self, words: str) -> ScriptError:
        """Why the line being played cannot happen."""
        return ScriptError(self.line, words)

    # Rooms

    @property
    def room(self) -> RoomState:
        """The current room; a script that speaks before it names one is in the garden."""
        return self.go(FIRST_ROOM) if self._room is None else self.rooms[self._room]

    def go(self, name: str, same_as: str | None = None) -> RoomState:
        """Make a room the current one. A new one is made on the current platform."""
        room = self.rooms.get(name)
        if room is None:
            if same_as is not None and same_as not in self.rooms:
                raise self.no(f"there is no room {same_as} yet.")
            place = ids.room(self.platform, name)
            room = self.rooms[name] = RoomState(name, self.platform, place, same_as)
        elif same_as is not None and self._home(name) != self._home(same_as):
            raise self.no(f"{name} is there already, and not in the community of {same_as}.")
        self._room = name
        return room

    def open(self, room: RoomState) -> list[AnyEvent]:
        """First use: all who belong there are there."""
        room.opened = True
        later = self._later(room)
        always = (*self.cast.everyone.get(room.platform, ()), *self.cast.there.get(room.name, ()))
        for handle in always:
            if handle not in later:
                room.inside.setdefault(handle, self.start)
        return [
            Joined(**self.head(room.place, handle), room_name=room.name) for handle in room.inside
        ]

    def arrive(self, room: RoomState) -> AnyEvent:
        """The bot is brought into the room by whoever moderates it, else by the first there."""
        by = next((who for who in room.inside if who in room.moderators), None)
        by = by or next(iter(room.inside), None)
        if by is None:
            raise self.no(f"nobody is in {room.name} who could invite the bot.")
        there = tuple(self.person(room.place, handle) for handle in room.inside)
        return Arrived(**self.head(room.place, by), room_name=room.name, people=there)

    def at(self, place: Place) -> RoomState | None:
        """The room at a place, unless it is somebody's own with the bot."""
        return next((room for room in self.rooms.values() if room.place == place), None)

    def direct(self, platform: PlatformName, handle: str) -> Place:
        """The room of one person and the bot."""
        place = ids.direct(platform, handle)
        self._directs[place] = handle
        return place

    def whose(self, place: Place) -> str | None:
        """The one person in a direct room."""
        return self._directs.get(place)

    def _home(self, name: str) -> str:
        """The first room of a room's community."""
        same_as = self.rooms[name].same_as if name in self.rooms else None
        return name if same_as is None else self._home(same_as)

    def _community(self, room: RoomState) -> list[RoomState]:
        home = self._home(room.name)
        return [other for name, other in self.rooms.items() if self._home(name) == home]

    def _later(self, room: RoomState) -> set[str]:
        """The newcomers of this room's community: who is new in one of its rooms is new to all."""
        found = (self.cast.newcomers.get(other.name, set()) for other in self._community(room))
        return set[str]().union(*found)

    # People

    def person(self, place: Place, handle: str) -> Person:
        """Somebody as the platform shows them there; in a room, with the time they joined it."""
        room = self.at(place)
        platform = room.platform if room else platform_of(place)
        user = ids.user(platform, handle)
        self._handles[platform, user] = handle
        joined_at = room.inside.get(handle) if room else None
        return Person(user, self.names.get((platform, handle), handle), joined_at)

    def bot(self, place: Place) -> Person:
        """The bot itself."""
        return Person(place.account, BOT)

    def handle(self, platform: str, user: str) -> str:
        """Whose id that is; an id of nobody in the script stands for itself."""
        return self._handles.get((platform, user), user)

    def read(self, typed: str, place: Place) -> tuple[str, tuple[Person, ...]]:
        """What somebody typed there, with its mentions.

        A handle means its owner whatever others call themselves: scripts must not be ambiguous.
        In private anybody of the platform can be mentioned.
        """
        room = self.at(place)
        rooms = [room] if room else [r for r in self.rooms.values() if r.platform == place.platform]
        handles = list(dict.fromkeys(who for r in rooms for who in (*r.inside, *sorted(r.gone))))
        people = [(who, self.person(place, who)) for who in handles]
        shown = [(person.name, person) for _, person in people]
        return mentions.find(typed, [(BOT, self.bot(place)), *people, *shown])

    def join(self, handle: str) -> AnyEvent:
        """Somebody is in the current room from now on."""
        room = self.room
        if handle in room.inside:
            raise self.no(f"{handle} is in {room.name} already.")
        room.gone.discard(handle)
        room.inside[handle] = self.clock.now()
        return Joined(**self.head(room.place, handle), room_name=room.name)

    def admit(self, handle: str) -> list[AnyEvent]:
        """Somebody acts in the current room: they are in it, or may be taken as always there."""
        room = self.room
        if handle in room.inside:
            return []
        if handle in room.gone:
            back = f"--- newcomer {handle} brings them back."
            raise self.no(f"{handle} has left {room.name}; {back}")
        joined_at = self.start
        if handle in self._later(room):
            if not any(handle in other.inside for other in self._community(room)):
                raise self.no(f"{handle} is not in {room.name} before --- newcomer {handle}.")
            joined_at = self.clock.now()
        room.inside[handle] = joined_at
        return [Joined(**self.head(room.place, handle), room_name=room.name)] if room.opened else []

    def leave(self, handle: str) -> AnyEvent:
        """Somebody leaves the current room."""
        room = self.room
        if handle not in room.inside:
            raise self.no(f"{handle} is not in {room.name}.")
        event = Left(**self.head(room.place, handle))
        del room.inside[handle]
        room.gone.add(handle)
        return event

    def rename(self, handle: str, name: str) -> list[AnyEvent]:
        """Somebody is shown under a new name in all rooms of the current room's platform."""
        platform = self.room.platform
        self.names[platform, handle] = name
        return [
            Renamed(**self.head(room.place, handle))
            for room in self.rooms.values()
            if room.platform == platform and room.opened and handle in room.inside
        ]

    def head(self, place: Place, handle: str) -> Head:
        """What an event of this person, there and now, has in common with all others."""
        self._events += 1
        return self._facts(place, handle, ids.event(platform_of(place), self.run, self._events))

    def typing(self, place: Place, handle: str) -> Head:
        """The same of what they are still typing, which is no event."""
        return self._facts(place, handle, "typing")

    def _facts(self, place: Place, handle: str, event_id: str) -> Head:
        now = self.clock.now()
        here = (room for room in self.rooms.values() if room.platform == place.platform)
        mine = [room for room in here if handle in room.moderators]
        moderates = (room.place.room for room in mine)
        alone = (
            room.place.room
            for room in mine
            if not room.moderators & (room.inside.keys() - {handle})
        )
        return Head(
            place=place,
            event_id=event_id,
            sender=self.person(place, handle),
            at=now,
            received_at=now,
            rights=Rights(frozenset(moderates), frozenset(alone)),
        )


def platform_of(place: Place) -> PlatformName:
    match place.platform:
        case "matrix" | "discord" | "console":
            return place.platform
    raise AssertionError(f"the stage has no platform {place.platform}")
