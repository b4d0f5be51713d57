"""See what you have and what happened."""

from __future__ import annotations

from commands.values.capability import Capability
from commands.wallet import commands

WALLET = Capability(
    "wallet",
    topic="me",
    everyday=(commands.balance,),
    commands=(commands.balance, commands.me, commands.me_history, commands.me_with),
    settings=commands.SETTINGS,
    completions={"reference": commands.complete_entry},
)
