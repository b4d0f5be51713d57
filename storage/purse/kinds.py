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
    "instructed",  # decided; whoever holds the money from outside is to pay it
    "late",  # the same, and not paid in time
    "report",  # the second half of a grant: it waits for what its receiver tells of it
    "round",  # carried out, and what is reserved is shared out at the end of its round of grants
    "running",  # in instalments, of which the next is due at its time
    "short",  # an instalment could not be paid; it is tried again
    "paid",
    "failed",
    "withdrawn",
    "lapsed",
    "stopped",  # by a decision, before it was done, or before all of it was paid
]
Way = Literal["", "small", "vote", "eased", "wait", "unless", "share", "half"]
"""How it is decided; "share": by a rule for income, which was decided before."""
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
    "outlay",  # money from outside is spent
    "expense",  # somebody is paid back what they laid out
    "repay",  # the same, in money from outside
    "setting",
    "writeoff",  # what somebody who left long ago owes is paid by the purse
    "share",  # what comes in from a source is shared from now on
    "half",  # the second half of a grant
]
Act = Literal["second", "approve", "object", "challenge", "pause"]

VOIDED: tuple[Act, ...] = ("second", "approve", "object")
"""What was done about a proposal before it was changed; it can be done again."""
KINDS: tuple[Kind, ...] = get_args(Kind)
CAPPED = ("small", "eased", "unless")
"""The ways of spends that were decided without the full vote."""
OUTSIDE: tuple[Kind, ...] = ("outlay", "repay")
"""What is paid by whoever holds money from outside."""
OF_FUNDS: tuple[Kind, ...] = ("spend", "outlay")
"""What pays somebody out of a fund; where that belongs to a role, its holders vote on it."""
REPAYING: tuple[Kind, ...] = ("expense", "repay")
"""What pays somebody back who proposes it themselves."""
UNASKED: tuple[Kind, ...] = (*REPAYING, "half")
"""What may be open beside what its proposer proposed otherwise."""
PAYING: tuple[Kind, ...] = ("spend", "outlay", *REPAYING, "half")
"""What pays somebody: they have no say in it, and it can be small."""
RESERVING: tuple[Kind, ...] = (*PAYING, "burn", "grants", "move", "close", "writeoff")
SPENDING: tuple[Kind, ...] = (*PAYING, "grants", "share")
"""What seals the policy, once any of it has passed."""
ABOUT_ROLES: tuple[Kind, ...] = ("appoint", "dismiss")
"""Whose terms name the role, where it is not the treasurer's."""
OF_TERMS: tuple[Kind, ...] = ("limit", "policy", "setting", "share")
"""What changes a limit of the currency, how the purse is spent, who sees what, or how income is
shared."""
CHANGEABLE: tuple[Kind, ...] = ("spend", "outlay", *REPAYING, "mint", "burn", "move", "budget")
"""Of which its proposer can change the amount, and what it is for."""
WITHOUT_AMOUNT: tuple[Kind, ...] = (*ABOUT_ROLES, *OF_TERMS, "fund", "stop")

UNDECIDED: tuple[State, ...] = ("asked", "small", "window", "vote", "challenge", "second")
GOING_ON: tuple[State, ...] = ("running", "short")
"""Decided, and paid in instalments."""
UNSETTLED: tuple[State, ...] = (*UNDECIDED, "stuck")
"""Not carried out, and may still be: what a share is asked for with stays as it is."""
UNVOTED: tuple[State, ...] = ("asked", "small", "window")
"""Not put to the vote: its proposer can still change it."""
INSTRUCTED: tuple[State, ...] = ("instructed", "late")
"""Decided, and for a holder of money from outside to pay."""
KEPT: tuple[State, ...] = ("stuck", "short", *INSTRUCTED)
"""Decided, and over, or shown as late, where it is not paid in time."""
STEPPED: tuple[State, ...] = ("report", "window", "challenge", "stuck", *GOING_ON, *INSTRUCTED)
"""Decided, and not done, or not wholly: a vote can still stop it, by a step of its own."""
STOPPABLE: tuple[State, ...] = (*STEPPED, "round")
"""What a vote can still stop; a round is called off."""
OVER: tuple[State, ...] = ("paid", "failed", "withdrawn", "lapsed", "stopped")
"""Nothing is left of it that could be stopped."""
OPEN = (*UNDECIDED, "report", "stuck", "round", *GOING_ON, *INSTRUCTED)
ASKED = (*OPEN, "paid", "stopped")
"""What counts towards how large all that is asked of the purse is."""
FIRST, FINAL = "purse", "purse again"
VOTES = frozenset({FIRST, FINAL})
"""The kinds of votes about the purse: the first, and the second, which is final."""
LACKED = ("no quorum", "nobody")


_BOOKED_AS = {"close": "move", "expense": "spend", "half": "spend", "repay": "outlay"}


def booked_as(kind: str) -> str:
    """As what it is reserved and leaves its part of the purse: a fund that closes moves."""
    return _BOOKED_AS.get(kind, kind)
