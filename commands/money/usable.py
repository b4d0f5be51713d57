"""Where a command about money is of use, and so stands in help and menus. Pure."""

from __future__ import annotations

from commands.engine.request import Request


def has_entries(request: Request) -> bool:
    """Whether anything was ever booked: until then there is nothing to look back on or to move."""
    return request.community.first_entry_at is not None


def has_outside_money(request: Request) -> bool:
    """Whether there is money from outside beside the community's own, or was another before it."""
    return request.community.assets > 1
