"""The link by which a moderator brings the bot into their server. Knows no platform library."""

from __future__ import annotations

from urllib.parse import urlencode

_PERMISSIONS = {
    "see channels": 1 << 10,
    "send messages": 1 << 11,
    "attach files": 1 << 15,
    "read message history": 1 << 16,
    "send messages in threads": 1 << 38,
}
"""No more than it uses: it moderates nothing and mentions nobody but members."""

PERMISSIONS = sum(_PERMISSIONS.values())


def invite_link(application: int | str) -> str:
    """Where a moderator of a server lets the bot in, with the scopes and permissions it needs."""
    query = {
        "client_id": str(application),
        "scope": "bot applications.commands",
        "permissions": str(PERMISSIONS),
    }
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"
