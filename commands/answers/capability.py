"""Say yes, no or cancel."""

from __future__ import annotations

from commands.answers import commands
from commands.values.capability import Capability

ANSWERS = Capability("answers", topic="me", commands=(commands.yes, commands.no, commands.cancel))
