"""The bot as an application service: an account that the homeserver's operator has registered.

Only the account and its freedom from limits are used. What is said still comes by the sync of an
ordinary session, since pushed transactions have no position to go back to and bring no keys; see
docs/DECISIONS.md.
"""

from __future__ import annotations

import secrets
import string

import structlog

from bot import retries
from bot.matrix.errors import MatrixError, RateLimited, TokenRevoked
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

    The token is empty where the session has none of its own. `device` is the one to come back as.
    Raises `StartupError`, `Outage`.
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
        try:
            answer = await retries.persist(enter, when_limited, what="logging in")
        except TokenRevoked:
            raise
        except MatrixError as error:
            return await _make_device(wire, settings, known, device, error), ""
    except TokenRevoked as error:
        wire.revoked.clear()
        raise unknown(settings) from error
    finally:
        wire.token = None
    return str(answer["device_id"]), str(answer["access_token"])


async def _make_device(
    wire: Wire,
    settings: MatrixSettings,
    known: Registration,
    device: str | None,
    refusal: MatrixError,
) -> str:
    """A device without a log-in, where accounts live in an authorization server (MSC4190)."""
    made = device or "".join(secrets.choice(string.ascii_uppercase) for _ in range(10))
    named = Uncounted(known.token, settings.user, made)

    async def make() -> Json:
        body = {"display_name": settings.device_name}
        return await wire.call("PUT", path("devices", made), body, {"user_id": settings.user})

    async def ask() -> Json:
        return await wire.call("GET", path("account", "whoami"), None, named.names)

    try:
        await retries.persist(make, when_limited, what="making the bot's device")
        if (await retries.persist(ask, when_limited, what="asking who we are")).get(
            "device_id"
        ) == made:
            return made
    except MatrixError as error:
        log.debug("no device was made", why=str(error))
    raise StartupError(
        f"matrix.appservice: {settings.homeserver} opens the registration no session ({refusal})"
        " and lets it make none; add the line io.element.msc4190: true to"
        f" {settings.appservice} and to the homeserver's copy, and have the homeserver restarted"
    )


def speak_for(wire: Wire, session: Session, known: Registration) -> None:
    """Ask everything with the registration's token, for a session that has none of its own."""
    wire.uncounted = Uncounted(known.token, session.user, session.device, is_all=True)


async def free(wire: Wire, session: Session, known: Registration) -> None:
    """From now on nothing that this session does is counted, where the server allows it.

    Raises `Outage`, `RateLimited`.
    """
    if known.is_counted or wire.uncounted is not None:
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
