"""Which ways in a homeserver offers, and what to say where passwords are none of them."""

from __future__ import annotations

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.oauth import metadata
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire, path
from bot.program_name import called_as
from bot.startup_error import StartupError

PASSWORD = "m.login.password"  # noqa: S105 - the name of a way to log in


async def flows(wire: Wire) -> frozenset[str] | None:
    """The kinds of log-in the homeserver offers; None where it does not tell."""
    try:
        answer = await wire.call("GET", path("login"))
    except (MatrixError, Outage):
        return None
    offered = answer.get("flows")
    if not isinstance(offered, list):
        return None
    kinds = (each.get("type") for each in offered if isinstance(each, dict))
    return frozenset(kind for kind in kinds if isinstance(kind, str))


async def without_passwords(wire: Wire, settings: MatrixSettings, key: str) -> StartupError | None:
    """What to do where the password that was given can be of no use; None where it can.

    Raises `Outage`, `RateLimited`.
    """
    offered = await flows(wire)
    if offered is not None and PASSWORD in offered:
        return None
    has_browser = await metadata(wire) is not None
    if offered is None and not has_browser:
        return None
    instead = (
        f"set oauth = true in its stead and say {called_as()} login, which shows an address and a"
        " code"
        if has_browser
        else "give an access_token instead (docs/matrix.md says how to get one)"
    )
    return StartupError(
        f"matrix.{key}: {settings.homeserver} lets nobody in by password; {instead}"
    )
