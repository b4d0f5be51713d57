"""What of shared income was not so after all: it is taken off what was counted. Pure."""

from __future__ import annotations

from storage.ledger.verifier.purse.told import Told, ToldVoucher
from storage.ledger.verifier.state import State
from storage.purse import shares


def undone(state: State, told: Told, units: int) -> None:
    """What a member was given they did not get: it is their part's again, with what comes next."""
    if told.way != "share":
        return
    rule, part = shares.part_of(told.terms)
    state.purse.share_sums[rule, told.asset, part] -= units


def put_right(state: State, told: ToldVoucher, units: int) -> None:
    """Less came in than was shared: of what comes next that much less is shared."""
    if told.shared:
        state.purse.share_sums[told.share, told.asset, 0] -= units
