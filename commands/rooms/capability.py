"""The rooms of a community."""

from __future__ import annotations

from commands.rooms import commands
from commands.values.capability import Capability

ROOMS = Capability(
    "rooms",
    topic="rooms",
    commands=(
        commands.room_show,
        commands.room_link,
        commands.room_join,
        commands.room_leave,
        commands.room_bridged,
        commands.room_recover,
        commands.room_same,
        commands.room_own,
    ),
)
