"""What several capabilities share about money, and what a member's holdings have a say in."""

from __future__ import annotations

from commands.money import completion, gifts, holdings
from commands.values.capability import Capability

MONEY = Capability(
    "money",
    settings=gifts.SETTINGS,
    lifecycle=(holdings.Pauses(), holdings.Balances()),
    completions={"amount": completion.complete_amount},
    usual_amount=gifts.usual_tip,
)
