"""Where a command of the treasury is of use, and so stands in help and menus. Pure."""

from __future__ import annotations

from commands.engine.request import Request
from commands.language.dates import DAY
from storage.ledger.assets import MUTUAL

_LONG_GONE = 180 * DAY


def has_outside_money(request: Request) -> bool:
    """Whether there is money from outside beside the community's own, or was another before it."""
    return request.community.assets > 1


def may_have_debts_of_gone(request: Request) -> bool:
    """Whether somebody may owe something who left so long ago that it can be written off."""
    is_old = request.now - request.community.created_at >= _LONG_GONE
    return is_old and request.asset.model == MUTUAL
