"""The ids of people, rooms and messages on the stage: like each platform's own, always the same.

`run` counts how often this database was opened before: without it a script played twice on one
database would bring the same event ids again, and every line would be taken for a redelivery.
"""

from __future__ import annotations

from hashlib import sha256

from bot.rehearsal.lines import PlatformName
from commands.values.events import Place

_ACCOUNTS: dict[PlatformName, str] = {
    "matrix": "@commonpurse:stage",
    "discord": "900000000000000001",
    "console": "bot",
}


def account(platform: PlatformName) -> str:
    """The bot's own id there."""
    return _ACCOUNTS[platform]


def user(platform: PlatformName, handle: str) -> str:
    """A person's id there."""
    match platform:
        case "matrix":
            return f"@{handle}:stage"
        case "discord":
            return _snowflake("user", handle)
        case "console":
            return handle


def room(platform: PlatformName, name: str) -> Place:
    """A room there."""
    ids = {
        "matrix": f"!{name}:stage",
        "discord": _snowflake("room", name),
        "console": name,
    }
    return Place(platform, account(platform), ids[platform])


def direct(platform: PlatformName, handle: str) -> Place:
    """The room of one person and the bot."""
    ids = {
        "matrix": f"!{handle}/bot:stage",
        "discord": _snowflake("direct", handle),
        "console": f"{handle}/bot",
    }
    return Place(platform, account(platform), ids[platform], direct=True)


def event(platform: PlatformName, run: int, number: int) -> str:
    """What a member does, counted from 1 in each run."""
    return _numbered(platform, "e", run, number)


def reply(platform: PlatformName, run: int, number: int) -> str:
    """What the bot says. A count of its own, so that its words never shift the members' ids."""
    return _numbered(platform, "b", run, number)


def _numbered(platform: PlatformName, kind: str, run: int, number: int) -> str:
    match platform:
        case "matrix":
            return f"${run}{kind}{number}:stage"
        case "discord":
            return f"{1 if kind == 'e' else 2}{run:06d}{number:012d}"
        case "console":
            return f"{run}{kind}{number}"


def _snowflake(kind: str, name: str) -> str:
    number = int.from_bytes(sha256(f"{kind} {name}".encode()).digest()[:8])
    return str(10**17 + number % (8 * 10**17))
