"""When something was said, for what ends at an instant; and since when an account was not heard."""

from __future__ import annotations

from sqlalchemy import Connection

from commands.language.dates import HOUR, MINUTE
from commands.values.events import AnyEvent
from storage import rooms

AWAY = "away"
"""Under this key stands when an account was last away: its last heartbeat, and its return."""

BEHIND = "behind"
"""Under this key stands since when an account catches up on what was said; empty: it has."""

MOST_LATE = MINUTE
"""A message that says it was said longer before it was heard is not believed, absences apart."""

MOST_CATCHING_UP = HOUR
"""So long after its return an account may be told what was said meanwhile."""


def said_at(connection: Connection, event: AnyEvent) -> int:
    """When something was said, for what ends at an instant: never after it was heard.

    A platform's claim of more than a minute before that is believed only where the bot was away.
    """
    if event.received_at - event.at <= MOST_LATE:
        return event.happened_at
    account = (event.place.platform, event.place.account)
    away = rooms.recall(connection, account, AWAY)
    if away is not None:
        since, until = map(int, away.split())
        if since <= event.at <= until and event.received_at <= until + MOST_CATCHING_UP:
            return event.happened_at
    return event.received_at
