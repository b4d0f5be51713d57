"""Which ways in a homeserver offers, and what to say where passwords are none of them."""

from __future__ import annotations

from bot.matrix.errors import MatrixError, Outage
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire, path
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


async def takes_no_passwords(wire: Wire) -> bool:
    """Whether the homeserver says that it lets in nobody by password."""
    offered = await flows(wire)
    return offered is not None and PASSWORD not in offered


def without_passwords(settings: MatrixSettings, key: str) -> StartupError:
    """What to do where the password that was given can be of no use."""
    return StartupError(
        f"matrix.{key}: {settings.homeserver} lets nobody in by password; give an access_token"
        " instead (docs/matrix.md says how to get one)"
    )
