"""See and change what is set."""

from __future__ import annotations

from commands.settings import commands
from commands.values.capability import Capability

SETTINGS = Capability(
    "settings",
    topic="config",
    commands=(
        commands.config_show,
        commands.config_set,
        commands.config_reset,
        commands.config_undo,
        commands.config_copy,
    ),
)
