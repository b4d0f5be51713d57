"""Let somebody vote for you where you do not vote yourself."""

from __future__ import annotations

from commands.delegation import commands, ending
from commands.values.capability import Capability

DELEGATION = Capability(
    "delegation",
    topic="votes",
    page=((commands.to, "delegate to {person}", ""),),
    commands=(commands.to, commands.none, commands.show),
    due_work={
        "delegation told": ending.tell,
        "delegation end": ending.end,
        "delegation gone": ending.gone,
    },
    lifecycle=(ending.Voices(),),
)
