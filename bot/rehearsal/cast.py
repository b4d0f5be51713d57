"""Who is where before a script begins, read off the whole of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.rehearsal.lines import (
    Delete,
    Moderator,
    Newcomer,
    People,
    Platform,
    PlatformName,
    Press,
    React,
    Room,
    Script,
    Speak,
)

FIRST_ROOM = "garden"
"""The room of a script that speaks before it names one, and of the terminal."""


@dataclass(slots=True)
class Cast:
    """Handles in the order in which the script first names them.

    `everyone` speaks, reacts or moderates somewhere on that platform and is in all its rooms from
    the start; `there` is in one room from the start; `newcomers` of a room join its community only
    at their line.
    """

    everyone: dict[PlatformName, list[str]] = field(default_factory=dict)
    there: dict[str, list[str]] = field(default_factory=dict)
    newcomers: dict[str, set[str]] = field(default_factory=dict)
    platforms: list[PlatformName] = field(default_factory=list)
    """Those of the script's rooms."""

    def names(self, platform: PlatformName, room: str, who: str) -> bool:
        """Whether the script tells when this person comes into that room."""
        listed = (self.everyone.get(platform), self.there.get(room), self.newcomers.get(room))
        return any(who in people for people in listed if people)


def read_cast(script: Script) -> Cast:
    """Who is in this script, and on which platforms it plays."""
    cast = Cast()
    platform: PlatformName = "matrix"
    rooms: dict[str, PlatformName] = {}
    room: str | None = None
    for step in script:
        match step.line:
            case Platform(name):
                platform = name
                continue
            case Room(name):
                room = name
                rooms.setdefault(name, platform)
                continue
            case Speak(who=who) | React(who=who) | Press(who=who) | Delete(who=who, by=None):
                active = [who]
            case Delete(who=who, by=str(by)):
                active = [who, by]
            case Moderator(people):
                active = list(people)
            case People() | Newcomer():
                active = []
            case _:
                continue
        if room is None:
            room = FIRST_ROOM
            rooms.setdefault(room, platform)
        _add(cast.everyone.setdefault(rooms[room], []), active)
        if isinstance(step.line, People):
            _add(cast.there.setdefault(room, []), step.line.people)
        elif isinstance(step.line, Newcomer):
            cast.newcomers.setdefault(room, set()).update(step.line.people)
    cast.platforms = list(dict.fromkeys(rooms.values()))
    return cast


def _add(names: list[str], more: list[str] | tuple[str, ...]) -> None:
    names.extend(name for name in dict.fromkeys(more) if name not in names)
