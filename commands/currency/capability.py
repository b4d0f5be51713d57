"""See the currency and design it."""

from __future__ import annotations

from commands.currency import design, show, starter, supply
from commands.values.capability import Capability, Prelude

CURRENCY = Capability(
    "currency",
    topic="currency",
    commands=(
        show.currency_show,
        design.currency_set,
        design.currency_limit,
        design.currency_seal,
        supply.currency_mint,
        supply.currency_burn,
    ),
    preludes=(Prelude(starter.due, starter.give),),
)
