"""A scene on two platforms: a room of the same community on each, and who is in which."""

from __future__ import annotations

from dataclasses import dataclass

from commands.engine.items import Bind
from commands.values.events import Arrived, Person, Place
from tests.support.chat import START, Scene
from tests.support.play import Play

ROOM, OTHER_ROOM = "garden", "hall"
_OTHER, _OTHER_ACCOUNT = "discord", "900000000000000001"


@dataclass
class TwoPlatforms(Scene):
    """`there` are on Discord, in the hall; everybody else is on Matrix, in the garden."""

    there: tuple[str, ...] = ()

    def room_of(self, who: str) -> str:
        return OTHER_ROOM if who in self.there else ROOM

    def person(self, name: str) -> Person:
        if name not in self.there:
            return super().person(name)
        return Person(_number(name), name, self.joined_at.get(name, START - 86_400_000_000))

    def place(self, room: str = ROOM) -> Place:
        if room != OTHER_ROOM:
            return super().place(room)
        return Place(_OTHER, _OTHER_ACCOUNT, _number(room))

    def alone(self, who: str) -> Place:
        if who not in self.there:
            return super().alone(who)
        return Place(_OTHER, _OTHER_ACCOUNT, _number(f"{who}/bot"), True)

    def sees(self, who: str, other: str) -> bool:
        """A platform mentions those who are on it; others are only called by their names."""
        return other in self.people and self.room_of(other) == self.room_of(who)

    def arrive(self, room: str = ROOM) -> Arrived:
        everybody = self.people
        self.people = tuple(each for each in everybody if self.room_of(each) == room)
        try:
            return super().arrive(room)
        finally:
            self.people = everybody

    def begin(self, play: Play) -> None:
        """The bot comes into the garden, and into the hall where anybody is there."""
        play.enter(self.arrive())
        if self.there:
            play.turn(Bind(self.place(OTHER_ROOM), self.place(), OTHER_ROOM))
            play.enter(self.arrive(OTHER_ROOM))


def _number(name: str) -> str:
    """A long number, as Discord's ids are."""
    return str(2 * 10**17 + int.from_bytes(name.encode()[:7]))
