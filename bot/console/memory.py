"""What the terminal room keeps between two openings, as one small fact in the bot's database."""

from __future__ import annotations

import json
from typing import TypedDict

from bot.rehearsal.lines import PLATFORMS, PlatformName
from bot.rehearsal.stage import RoomState, Stage

VERSION = 1


class _Room(TypedDict):
    name: str
    platform: PlatformName
    same_as: str | None
    opened: bool
    inside: dict[str, int]
    gone: list[str]
    moderators: list[str]


class _World(TypedDict):
    version: int
    start: int
    ahead: int
    speaker: str
    room: str
    platform: PlatformName
    everyone: dict[PlatformName, list[str]]
    names: list[tuple[PlatformName, str, str]]
    rooms: list[_Room]


def keep(stage: Stage, speaker: str, ahead: int) -> str:
    """The stage as it is now; `ahead` is how far its time is before the machine's, in µs."""
    world = _World(
        version=VERSION,
        start=stage.start,
        ahead=ahead,
        speaker=speaker,
        room=stage.room.name,
        platform=stage.platform,
        everyone=stage.cast.everyone,
        names=[(platform, who, name) for (platform, who), name in stage.names.items()],
        rooms=[_kept(room) for room in stage.rooms.values()],
    )
    return json.dumps(world)


def restore(stage: Stage, kept: str) -> tuple[str, int] | None:
    """Set the stage as it was kept, and give the speaker and how far ahead its time is.

    None, and a stage as it was, when it was kept by a version that wrote it otherwise.
    """
    world: _World = json.loads(kept)
    if world["version"] != VERSION:
        return None
    stage.start = world["start"]
    stage.cast.everyone = world["everyone"]
    stage.names = {(platform, who): name for platform, who, name in world["names"]}
    for room in world["rooms"]:
        stage.platform = room["platform"]
        _restored(stage.go(room["name"], room["same_as"]), room)
    stage.platform = world["platform"]
    stage.go(world["room"])
    _know(stage)
    return world["speaker"], world["ahead"]


def _kept(room: RoomState) -> _Room:
    return _Room(
        name=room.name,
        platform=room.platform,
        same_as=room.same_as,
        opened=room.opened,
        inside=room.inside,
        gone=sorted(room.gone),
        moderators=sorted(room.moderators),
    )


def _restored(room: RoomState, kept: _Room) -> None:
    room.opened = kept["opened"]
    room.inside = kept["inside"]
    room.gone = set(kept["gone"])
    room.moderators = set(kept["moderators"])


def _know(stage: Stage) -> None:
    """The bot may speak to anybody before they speak again: their ids must be theirs already."""
    for room in stage.rooms.values():
        for who in (*room.inside, *room.gone):
            stage.person(room.place, who)
    for platform in PLATFORMS:
        for who in stage.cast.everyone.get(platform, ()):
            stage.direct(platform, who)
