"""Set a community up, a step at a time."""

from __future__ import annotations

from commands.setup import commands
from commands.values.capability import Capability

SETUP = Capability("setup", topic="setup", commands=(commands.setup,))
