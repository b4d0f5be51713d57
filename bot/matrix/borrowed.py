"""A session of the bot's own, where the token it was given belongs to another client's session.

A session's encryption keys are one client's: a second one that used it could read nothing, and
whoever wrote to it would be refused by their own client. Some homeservers let a session open
another one without a password; where they do not, the operator is told what else there is.
"""

from __future__ import annotations

from bot import retries
from bot.matrix.errors import MatrixError
from bot.matrix.patience import when_limited
from bot.matrix.settings import MatrixSettings
from bot.matrix.state import part
from bot.matrix.wire import Json, Wire, path
from bot.startup_error import StartupError

_OPEN_ANOTHER = "/_matrix/client/v1/login/get_token"


async def keys_of(wire: Wire, user: str, device: str) -> Json:
    """The encryption keys that the homeserver has of a session; empty where it has none."""
    body = {"device_keys": {user: [device]}}
    answer = await wire.call("POST", path("keys", "query"), body)
    return part(part(part(answer, "device_keys"), user), device)


async def own_log_in(
    wire: Wire, settings: MatrixSettings, borrowed: str, device: str | None
) -> tuple[str, str]:
    """A session made by that of the token in use: its device and its token.

    `borrowed` is the session that the token belongs to, `device` the one to come back as. Raises
    `StartupError` where the homeserver wants more than a token for it, `Outage`.
    """

    async def ask() -> Json:
        return await wire.call("POST", _OPEN_ANOTHER, {})

    async def log_in() -> Json:
        return await wire.call("POST", path("login"), body)

    try:
        given = await retries.persist(ask, when_limited, what="asking for a session of our own")
        body: Json = {
            "type": "m.login.token",
            "token": str(given.get("login_token")),
            "initial_device_display_name": settings.device_name,
        }
        if device is not None:
            body["device_id"] = device
        wire.token = None
        answer = await retries.persist(log_in, when_limited, what="logging in")
    except MatrixError as error:
        raise StartupError(
            f"matrix.access_token: session {borrowed} already has the encryption keys of another"
            f" client, and {settings.homeserver} opens no session for the bot by its token alone;"
            " give the token of a log-in that no client uses (docs/matrix.md says how), or a"
            " password"
        ) from error
    wire.token = str(answer["access_token"])
    return str(answer["device_id"]), wire.token
