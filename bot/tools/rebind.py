"""`commonpurse rebind COMMUNITY ROOM`: give a community whose rooms are gone a new home.

It is the operator's way where nobody has the recovery code: the old server is down for good, and
the bot was invited to a new room. What was booked stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection

from bot.app import random_salt
from bot.startup_error import StartupError
from bot.tools.books import one, secret_of
from bot.tools.offline_books import Where, changing
from commands.engine.places import take_over
from storage import audit, closing, communities, rooms
from storage.changes import Act
from storage.communities import Community, MoveHome
from storage.names import clean_name
from storage.rooms import RoomKey
from storage.unit_of_work import Books

_ROOMS = {"matrix": r"![^\s:]+(?::\S+)?", "discord": r"[0-9]{1,20}"}
_ACCOUNTS = {
    "matrix": (r"@[^\s:]+:\S+", "@purse:example.org"),
    "discord": (r"[0-9]{1,20}", "123456789"),
}
"""How an account is written, and an example of it."""


def rebind(
    where: Where,
    community: str,
    room: str,
    now: int,
    out: TextIO,
    *,
    yes: bool,
    ask: Callable[[str], bool],
    account: str | None = None,
    config: Path | None = None,
) -> int:
    """Make a room the home of a community at `now`, µs UTC.

    One that was closed is opened again only where that is meant: it may go on elsewhere by now.
    Raises StartupError, and then nothing was changed.
    """

    def act(connection: Connection) -> str:
        number = one(connection, community)
        books = Books(connection, number, random_salt)
        head = communities.lock(books)
        platform, name = _meant(room)
        whose = _given(account, platform) or _account(
            platform, head.home_platform, head.home_account, config
        )
        key = (platform, whose, name)
        before = (head.home_platform, head.home_account, head.home_room)
        its_name = f"{clean_name(head.name)} ({number})"
        if key == before and not head.closed and _is_ours(books, key):
            return f"{its_name} has its home in {name} already. Nothing was changed.\n"
        at = max(now, head.decided_at)
        _bind(books, key, at)
        if head.closed and not yes and not ask(_asked(its_name)):
            raise StartupError(f"{its_name} stays closed. Nothing was changed.")
        opened = _go_on(books, head, key, at)
        MoveHome(key).apply(books, Act(at))
        audit.note(books, at, None, "rebind", old=head.home_room, new=name)
        books.flush()
        was = "as before" if key == before else f"now; it was {_told(before, key)}"
        return (
            f"{its_name} has its home in {name} {was}. Whoever moderates {name} moderates"
            f" it.{opened}\n"
        )

    with changing(where) as there:
        out.write(there.run(act))
    return 0


def _asked(community: str) -> str:
    return (
        f"{community} was closed: nothing is booked for it in these books. If it goes on with"
        " another bot, these must stay closed, or there are two of it. Let it go on here?"
    )


def _is_ours(books: Books, key: RoomKey) -> bool:
    found = rooms.bound(books.connection, key)
    return found is not None and found.community_id == books.community


def _told(before: RoomKey, now: RoomKey) -> str:
    """What was the home, told apart from what is: by its account where the room is the same."""
    platform, account, room = before
    return f"{room}, of {account} on {platform}" if room == now[2] else room


def _meant(room: str) -> tuple[str, str]:
    """(platform, id) of a room, as an operator writes it: by its id, the platform before it."""
    platform, colon, name = room.partition(":")
    if colon and platform in _ROOMS and re.fullmatch(_ROOMS[platform], name):
        return platform, name
    for platform, form in _ROOMS.items():
        if re.fullmatch(form, room):
            return platform, room
    raise StartupError(
        f"{room} is no room's id: give one such as !abc:example.org or discord:123456789 (a room's"
        " settings show it; its address, with #, is not enough)."
    )


def _given(account: str | None, platform: str) -> str | None:
    """The account that was named, where it can be one: no bot would serve a home under another."""
    form, example = _ACCOUNTS[platform]
    if account and not re.fullmatch(form, account):
        raise StartupError(
            f"{account} is no account of a bot on {platform}: give one such as {example}."
        )
    return account


def _account(platform: str, home_platform: str, home_account: str, config: Path | None) -> str:
    """The bot's account there: as it is configured, else as it was at the old home."""
    from bot.config_sources import find_config, load
    from bot.discord.settings import user_in

    settings = load(find_config(config))
    if platform == "matrix" and settings.matrix is not None:
        return settings.matrix.user
    if platform == "discord" and settings.discord is not None:
        from bot.discord.account import read_token

        return user_in(read_token(settings.discord)) or ""
    if platform == home_platform:
        return home_account
    raise StartupError(
        f"The bot's account on {platform} is not known: configure it, or give it with --account."
    )


def _bind(books: Books, key: RoomKey, now: int) -> None:
    """Bind the room, and bring along who is in it. A purse of its own is not taken away from it."""
    connection = books.connection
    found = rooms.bound(connection, key)
    if found is None:
        rooms.bind(connection, key, books.community, key[2])
        rooms.rebind(connection, key, books.community, now)
    elif found.community_id != books.community:
        other = Books(connection, found.community_id, random_salt)
        head = communities.lock(other)
        if head.first_entry_at is not None:
            raise StartupError(
                f"{key[2]} is a room of {clean_name(head.name)} ({found.community_id}), which has"
                " books of its own: say room leave there first. Nothing was changed."
            )
        take_over(other, books, key, now, now, secret_of(connection))
        other.flush()


def _go_on(books: Books, head: Community, key: RoomKey, now: int) -> str:
    """Open again what was closed where it comes from; the rooms there are another bot's matter."""
    if not head.closed:
        return ""
    closing.reopen(books, key, head.decided_at, now)
    for room in rooms.of_community(books.connection, books.community):
        if room.key[:2] != key[:2]:
            rooms.unbind(books.connection, room.key)
    return " It was closed, and goes on."
