"""What was said before a vote ends counts, however late it is decided, and nothing said after.

A message is saved before it is decided, and after an absence the platform tells what was said
meanwhile: the close waits for both. What waits is bounded, so that every vote ends.
"""

from __future__ import annotations

from commands.engine.items import from_kept
from commands.engine.saying_time import BEHIND
from commands.language.dates import MINUTE, SECOND
from storage import events, rooms
from storage.sealing import KeyLost
from storage.unit_of_work import Books
from storage.votes import Vote

LOOK_AGAIN = SECOND
MOST_AWAITED = 10 * MINUTE
"""So long at most the close waits for an account to catch up, or for what is saved."""


def is_awaited(books: Books, vote: Vote, now: int) -> bool:
    """Whether something said before the end of a vote may still have to be decided."""
    accounts = {
        (room.platform, room.account)
        for room in rooms.of_community(books.connection, books.community)
    }
    return any(
        _catches_up(books, account, now) or _waits(books, account, vote.closes_at, now)
        for account in sorted(accounts)
    )


def _catches_up(books: Books, account: tuple[str, str], now: int) -> bool:
    since = rooms.recall(books.connection, account, BEHIND)
    return bool(since) and now - int(since or 0) < MOST_AWAITED


def _waits(books: Books, account: tuple[str, str], until: int, now: int) -> bool:
    for text in events.waiting(books.connection, account):
        try:
            event = from_kept(text, books.vault)
        except KeyLost:
            # Its key is another process's, or gone: it may have been said before the end.
            if now - until < MOST_AWAITED:
                return True
            continue
        if event.happened_at < until and now - event.received_at < MOST_AWAITED:
            return True
    return False
