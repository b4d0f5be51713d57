"""Who moderates a room, computed from its own state. Pure.

Nothing here trusts a default of a library: in rooms of version 12 and up the creators have
infinite power and stand in no list, and in older rooms a creator who was demoted is nobody.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

CREATORS_RULE_FROM = 12
MODERATOR = 50


def version_of(create: Mapping[str, Any]) -> int | None:
    """The room's version; None for one we cannot know the rules of (experimental names)."""
    version = _content(create).get("room_version", "1")
    return (
        int(version)
        if isinstance(version, str) and version.isascii() and version.isdigit()
        else None
    )


def creators(create: Mapping[str, Any]) -> frozenset[str]:
    """Those with infinite power: only in versions where the room's state says so for good."""
    version = version_of(create)
    if version is None or version < CREATORS_RULE_FROM:
        return frozenset()
    more = _content(create).get("additional_creators")
    more = more if isinstance(more, list) else []
    return frozenset(who for who in [create.get("sender"), *more] if isinstance(who, str))


def power(user: str, create: Mapping[str, Any], levels: Mapping[str, Any] | None) -> float:
    """The user's power by `m.room.create` (the event) and `m.room.power_levels` (the content).

    `levels` is None where the room has no such event; then the creator alone has power.
    """
    if user in creators(create):
        return math.inf
    if levels is None:
        content = _content(create)
        version = version_of(create)
        # From version 11 on the creator is whoever sent the event; before, the content says it.
        founder = content.get("creator") if version is not None and version < 11 else None
        return 100 if user == (founder or create.get("sender")) else 0
    users = levels.get("users")
    own = users.get(user) if isinstance(users, Mapping) else None
    default = _level(levels.get("users_default"), 0)
    return default if own is None else _level(own, default)


def moderates(user: str, create: Mapping[str, Any], levels: Mapping[str, Any] | None) -> bool:
    """Whether the user can both remove people and take messages away, and has at least power 50.

    The floor keeps rooms where everybody may remove everybody from having only moderators.
    """
    have = power(user, create, levels)
    rules = levels or {}
    return have >= max(MODERATOR, _level(rules.get("kick"), 50), _level(rules.get("redact"), 50))


def may_redact(user: str, create: Mapping[str, Any], levels: Mapping[str, Any] | None) -> bool:
    """Whether the user can take other people's messages away."""
    return power(user, create, levels) >= _level((levels or {}).get("redact"), 50)


def _content(event: Mapping[str, Any]) -> Mapping[str, Any]:
    content = event.get("content")
    return content if isinstance(content, Mapping) else {}


def _level(value: object, default: float) -> float:
    """A level as servers read it: an integer; in old rooms also one written as text."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return default
    return default
