"""Where a command of the treasury is of use, and so stands in help and menus. Pure."""

from __future__ import annotations

from commands.engine.request import Request
from storage.ledger.assets import MUTUAL
from storage.purse.policy import GONE_FOR


def may_have_debts_of_gone(request: Request) -> bool:
    """Whether somebody may owe something who left so long ago that it can be written off."""
    is_old = request.now - request.community.created_at >= GONE_FOR
    return is_old and request.asset.model == MUTUAL
