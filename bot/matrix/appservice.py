"""The bot as an application service: an account that the homeserver's operator has registered.

Only the account and its freedom from limits are used. What is said still comes by the sync of an
ordinary session, since pushed transactions have no position to go back to and bring no keys; see
docs/DECISIONS.md.
"""

from __future__ import annotations

import structlog

from bot import retries
from bot.matrix.errors import MatrixError, RateLimited, TokenRevoked
from bot.matrix.flows import flows
from bot.matrix.patience import when_limited
from bot.matrix.registration import Registration
from bot.matrix.session import Session
from bot.matrix.settings import MatrixSettings
from bot.matrix.state import localpart
from bot.matrix.wire import Json, Uncounted, Wire, path
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)

KIND = "m.login.application_service"


async def log_in(
    wire: Wire, settings: MatrixSettings, known: Registration, device: str | None
) -> tuple[str, str]:
    """Open a session as the registered account, made where it is new: its device and its token.

    `device` is the one to come back as. Raises `StartupError`, `Outage`.
    """
    body: Json = {
        "type": KIND,
        "identifier": {"type": "m.id.user", "user": settings.user},
        "initial_device_display_name": settings.device_name,
    }
    if device is not None:
        body["device_id"] = device

    async def enter() -> Json:
        return await wire.call("POST", path("login"), body)

    wire.token = known.token
    try:
        await _make_account(wire, settings.user)
        answer = await retries.persist(enter, when_limited, what="logging in")
    except TokenRevoked as error:
        wire.revoked.clear()
        raise unknown(settings) from error
    except MatrixError as error:
        raise StartupError(await _refused(wire, settings, error)) from error
    finally:
        wire.token = None
    return str(answer["device_id"]), str(answer["access_token"])


async def free(wire: Wire, session: Session, known: Registration) -> None:
    """From now on nothing that this session does is counted, where the server allows it.

    Raises `Outage`, `RateLimited`.
    """
    if known.is_counted:
        return
    uncounted = Uncounted(known.token, session.user, session.device)
    why = "it does not know a session of ours by its name, nor a second try from a second message"
    wire.token = known.token
    try:
        answer = await wire.call("GET", path("account", "whoami"), None, uncounted.names)
        if answer.get("device_id") == session.device:
            wire.uncounted = uncounted
            return
    except RateLimited:
        raise
    except MatrixError as error:
        wire.revoked.clear()
        why = str(error)
    finally:
        wire.token = session.token
    log.warning("the homeserver counts what the bot says", why=why)


def unknown(settings: MatrixSettings) -> StartupError:
    """What the operators have to do where the homeserver does not know the registration."""
    return StartupError(
        f"matrix.appservice: {settings.homeserver} does not know the registration: whoever runs it"
        f" lists {settings.appservice} under app_service_config_files in homeserver.yaml, and"
        " restarts it"
    )


async def _make_account(wire: Wire, user: str) -> None:
    body = {"type": KIND, "username": localpart(user), "inhibit_login": True}

    async def make() -> Json:
        return await wire.call("POST", path("register"), body)

    try:
        await retries.persist(make, when_limited, what="making the bot's account")
    except TokenRevoked:
        raise
    except MatrixError as error:
        # Where it is not there for another reason, the log-in says so.
        log.debug("no account was made", why=str(error))


async def _refused(wire: Wire, settings: MatrixSettings, error: MatrixError) -> str:
    offered = await flows(wire)
    if offered is not None and KIND not in offered:
        return (
            f"matrix.appservice: {settings.homeserver} opens no sessions for application services"
            f" ({error}), and without a session nothing could be encrypted; give another way to"
            " log in"
        )
    return f"matrix.appservice: {settings.homeserver} does not let {settings.user} in ({error})"
