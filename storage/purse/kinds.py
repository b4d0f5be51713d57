"""What is proposed about the purse, the steps of it, and what members do; which of them are alike.

Pure.
"""

from __future__ import annotations

from typing import Literal, get_args

State = Literal[
    "asked",  # it waits for those who second it
    "small",  # it waits for two treasurers
    "window",  # they approved it; it can be objected to
    "vote",
    "challenge",  # it passed; a second vote can be called
    "second",  # the second vote, which is final
    "stuck",  # passed, not carried out
    "round",  # carried out, and what is reserved is shared out at the end of its round of grants
    "running",  # in instalments, of which the next is due at its time
    "short",  # an instalment could not be paid; it is tried again
    "paid",
    "failed",
    "withdrawn",
    "lapsed",
    "stopped",  # by a decision, before it was done, or before all of it was paid
]
Way = Literal["", "small", "vote", "eased", "wait", "unless"]
Kind = Literal[
    "spend",
    "mint",
    "burn",
    "appoint",
    "dismiss",
    "grants",
    "limit",
    "policy",
    "fund",
    "move",
    "close",
    "budget",
    "stop",
    "setting",
]
Act = Literal["second", "approve", "object", "challenge", "pause"]

VOIDED: tuple[Act, ...] = ("second", "approve", "object")
"""What was done about a proposal before it was changed; it can be done again."""
KINDS: tuple[Kind, ...] = get_args(Kind)
CAPPED = ("small", "eased", "unless")
"""The ways of spends that were decided without the full vote."""
RESERVING: tuple[Kind, ...] = ("spend", "burn", "grants", "move", "close")
SPENDING: tuple[Kind, ...] = ("spend", "grants")
ABOUT_TREASURERS: tuple[Kind, ...] = ("appoint", "dismiss")
OF_TERMS: tuple[Kind, ...] = ("limit", "policy", "setting")
"""What changes a limit of the currency, how the purse is spent, or who sees what."""
CHANGEABLE: tuple[Kind, ...] = ("spend", "mint", "burn", "move", "budget")
"""Of which its proposer can change the amount, and what it is for."""
WITHOUT_AMOUNT: tuple[Kind, ...] = (*ABOUT_TREASURERS, *OF_TERMS, "fund", "stop")

UNDECIDED: tuple[State, ...] = ("asked", "small", "window", "vote", "challenge", "second")
GOING_ON: tuple[State, ...] = ("running", "short")
"""Decided, and paid in instalments."""
UNVOTED: tuple[State, ...] = ("asked", "small", "window")
"""Not put to the vote: its proposer can still change it."""
STOPPABLE: tuple[State, ...] = ("window", "challenge", "stuck", *GOING_ON)
"""Decided, and not done, or not wholly: a vote can still stop it."""
OPEN = (*UNDECIDED, "stuck", "round", *GOING_ON)
ASKED = (*OPEN, "paid", "stopped")
"""What counts towards how large all that is asked of the purse is."""
FIRST, FINAL = "purse", "purse again"
VOTES = frozenset({FIRST, FINAL})
"""The kinds of votes about the purse: the first, and the second, which is final."""
LACKED = ("no quorum", "nobody")


def booked_as(kind: str) -> str:
    """As what it is reserved and leaves its part of the purse: a fund that closes moves."""
    return "move" if kind == "close" else kind
