"""What the command core itself brings: the settings that belong to no capability."""

from __future__ import annotations

from commands.engine import general_settings
from commands.values.capability import Capability

CORE = Capability("core", settings=general_settings.SETTINGS)
