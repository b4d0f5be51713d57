"""The link by which a moderator brings the bot into their server. Knows no platform library."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

_PERMISSIONS = {
    "see channels": 1 << 10,
    "send messages": 1 << 11,
    "attach files": 1 << 15,
    "read message history": 1 << 16,
    "send messages in threads": 1 << 38,
}
"""No more than it uses: it moderates nothing and mentions nobody but members."""

PERMISSIONS = sum(_PERMISSIONS.values())


def web_address(api_url: str) -> str:
    """Where people find in a browser what is served at this address; empty is Discord's own."""
    if not api_url:
        return "https://discord.com"
    found = urlsplit(api_url)
    return f"{found.scheme}://{found.netloc}"


def invite_link(application: int | str, api_url: str = "") -> str:
    """Where a moderator of a server lets the bot in, with the scopes and permissions it needs."""
    query = {
        "client_id": str(application),
        "scope": "bot applications.commands",
        "permissions": str(PERMISSIONS),
    }
    return f"{web_address(api_url)}/oauth2/authorize?{urlencode(query)}"
