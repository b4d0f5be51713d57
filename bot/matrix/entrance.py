"""Logging in once, and coming back as the same device ever after.

A log-in happens only where no session is kept; which way in there is stands in the settings.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import structlog

from bot import retries
from bot.matrix.appservice import log_in, speak_for
from bot.matrix.borrowed import keys_of, own_log_in
from bot.matrix.credentials import password_key, password_of
from bot.matrix.discovery import where_else
from bot.matrix.errors import MatrixError, Outage, TokenRevoked
from bot.matrix.flows import without_passwords
from bot.matrix.oauth import Shown
from bot.matrix.oauth import log_in as oauth_log_in
from bot.matrix.patience import passing, persist, when_limited
from bot.matrix.registration import Registration, registration
from bot.matrix.renewal import Renewal
from bot.matrix.session import Folder, Session, digest
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Json, Wire, path
from bot.program_name import called_as
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)


async def come_in(
    wire: Wire, settings: MatrixSettings, folder: Folder, *, may_move: bool = False
) -> Session:
    """Be logged in: by the kept session, else by the given token or password.

    `may_move` lets the homeserver be elsewhere than before, where its own name leads. Raises
    `StartupError` with the line for the operator. A server that has let us in before may be away
    for a while; one that never has is more likely mistyped.
    """
    kept = folder.load()
    if kept is not None and may_move and kept.user == settings.user:
        kept = replace(kept, homeserver=settings.homeserver)
    if kept is not None and (kept.user, kept.homeserver) != (settings.user, settings.homeserver):
        raise StartupError(
            f"matrix.data_dir: {folder.place} belongs to {kept.user} on {kept.homeserver}; "
            "give this account a folder of its own"
        )
    token = settings.access_token.get_secret_value() if settings.access_token else None
    known = registration(settings) if settings.appservice is not None else None
    if kept is not None and (token is None or token == kept.token or kept.is_by(token)):
        wire.token = kept.token
        if known is not None and not kept.token:
            speak_for(wire, kept, known)
        if kept.grant is not None:
            wire.renewal = Renewal(wire, kept, folder.save)
        try:
            await _who_am_i(wire, settings, patient=True)
            if may_move:
                folder.save(kept)
            return kept
        except TokenRevoked:
            if token is not None and not kept.given:
                raise _revoked("access_token") from None
            if settings.oauth:
                raise _revoked("oauth") from None
            # By what it was opened it can be opened anew.
            log.warning("the kept session is over; logging in anew", device=kept.device)
            wire.revoked.clear()
            wire.token = wire.uncounted = wire.renewal = None
    if settings.oauth:
        raise StartupError(
            f"matrix.oauth: the bot is not logged in yet: {called_as()} login shows an address and"
            " a code for it"
        )
    if token is not None:
        back_as = kept.device if kept is not None and kept.is_by(token) else None
        session = await _by_token(wire, settings, token, back_as)
    elif known is not None:
        session = await _by_appservice(wire, settings, known, kept.device if kept else None)
    else:
        session = await _by_password(wire, settings, kept.device if kept else None)
    if kept is not None and kept.device == session.device:
        session = replace(session, pickle_key=kept.pickle_key)
    folder.save(session)
    return session


def revoked_line(settings: MatrixSettings, session: Session) -> StartupError:
    """What to say when the server ends our session while we run."""
    if settings.access_token is not None:
        return _revoked("access_token", again=bool(session.given))
    if settings.oauth:
        return _revoked("oauth")
    return _revoked("appservice" if settings.appservice is not None else password_key(settings))


def _revoked(key: str, *, again: bool = False) -> StartupError:
    if key == "access_token" and not again:
        return StartupError(
            "matrix.access_token: the homeserver no longer accepts it; "
            "make a new session and give its token"
        )
    if key == "oauth":
        return StartupError(
            "matrix.oauth: the homeserver has ended the bot's session; see who ended it, and say"
            f" {called_as()} login"
        )
    return StartupError(
        f"matrix.{key}: the homeserver has ended the bot's session; "
        "start the bot again to log in anew, and see who removed the session"
    )


async def _by_token(
    wire: Wire, settings: MatrixSettings, token: str, back_as: str | None
) -> Session:
    """The token's session, or one of the bot's own where another client has keys in that one.

    `back_as` is the device of such a one that was before.
    """
    wire.token = token
    pickle_key = secrets.token_hex(32)
    try:
        device = await _who_am_i(wire, settings, patient=False)
    except TokenRevoked:
        raise _revoked("access_token") from None
    borrowed = settings.encrypts and bool(
        await persist(partial(keys_of, wire, settings.user, device), "the keys of the session")
    )
    if back_as is None and not borrowed:
        return Session(settings.homeserver, settings.user, device, token, pickle_key)
    try:
        own, own_token = await own_log_in(wire, settings, device, back_as)
    except Outage as outage:
        raise await _unreachable(settings, outage) from outage
    log.info("opened a session of our own beside that of the token", device=own)
    home = settings.homeserver
    return Session(home, settings.user, own, own_token, pickle_key, digest(token))


async def by_browser(
    wire: Wire, settings: MatrixSettings, folder: Folder, show: Callable[[Shown], None]
) -> Session:
    """Open a session with a browser, the same as before where there was one, and keep it.

    Raises `StartupError` with the line for the operator.
    """
    kept = folder.load()
    if kept is not None and kept.user != settings.user:
        raise StartupError(
            f"matrix.data_dir: {folder.place} belongs to {kept.user} on {kept.homeserver}; "
            "give this account a folder of its own"
        )
    try:
        device, token, grant = await oauth_log_in(
            wire, settings, kept.device if kept is not None else None, show
        )
    except Outage as outage:
        raise await _unreachable(settings, outage) from outage
    wire.token = token
    if await _who_am_i(wire, settings, patient=True) != device:
        raise StartupError("matrix.oauth: the homeserver gave another session than was asked for")
    pickle_key = kept.pickle_key if kept is not None else secrets.token_hex(32)
    home = settings.homeserver
    session = Session(home, settings.user, device, token, pickle_key, grant=grant)
    folder.save(session)
    return session


async def _by_appservice(
    wire: Wire, settings: MatrixSettings, known: Registration, device: str | None
) -> Session:
    try:
        own, token = await log_in(wire, settings, known, device)
    except Outage as outage:
        raise await _unreachable(settings, outage) from outage
    session = Session(settings.homeserver, settings.user, own, token, secrets.token_hex(32))
    wire.token = token
    if not token:
        speak_for(wire, session, known)
    return session


async def _who_am_i(wire: Wire, settings: MatrixSettings, *, patient: bool) -> str:
    """The device our token belongs to."""

    async def ask() -> Json:
        return await wire.call("GET", path("account", "whoami"))

    try:
        wait_for = passing if patient else when_limited
        answer = await retries.persist(ask, wait_for, what="asking who we are")
    except TokenRevoked:
        raise
    except Outage as outage:
        raise await _unreachable(settings, outage) from outage
    except MatrixError as error:
        raise StartupError(
            f"matrix.homeserver: {settings.homeserver} refuses the bot's account ({error}); "
            "ask whoever runs it"
        ) from error
    user, device = answer.get("user_id"), answer.get("device_id")
    if user != settings.user:
        raise StartupError(f"matrix.user: the session belongs to {user}; put that name there")
    if not isinstance(device, str):
        raise StartupError(
            "matrix.access_token: it belongs to no device, so nothing could be sent just once; "
            "use a token from a log-in"
        )
    return device


async def _by_password(wire: Wire, settings: MatrixSettings, device: str | None) -> Session:
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": settings.user},
        "password": password_of(settings),
        "initial_device_display_name": settings.device_name,
    }
    if device is not None:
        body["device_id"] = device
    key = password_key(settings)

    async def log_in() -> Json:
        return await wire.call("POST", path("login"), body)

    try:
        answer = await retries.persist(log_in, when_limited, what="logging in")
    except Outage as outage:
        raise await _unreachable(settings, outage) from outage
    except MatrixError as error:
        useless = await without_passwords(wire, settings, key)
        if useless is not None:
            raise useless from error
        if error.errcode == "M_FORBIDDEN":
            raise StartupError(
                f"matrix.{key}: {settings.homeserver} does not accept it for "
                f"{settings.user}; check both"
            ) from error
        if error.errcode == "M_USER_DEACTIVATED":
            raise StartupError(
                f"matrix.user: the account {settings.user} is deactivated; use another"
            ) from error
        raise StartupError(
            f"matrix.homeserver: {settings.homeserver} does not let the bot log in ({error}); "
            "check the address, or give an access_token instead"
        ) from error
    wire.token = str(answer["access_token"])
    if answer.get("user_id") != settings.user:
        raise StartupError(
            f"matrix.user: the homeserver calls this account {answer.get('user_id')}; "
            "put that name there"
        )
    device, key = str(answer["device_id"]), secrets.token_hex(32)
    return Session(settings.homeserver, settings.user, device, wire.token, key)


async def _unreachable(settings: MatrixSettings, outage: Outage) -> StartupError:
    else_where = await where_else(settings.homeserver, settings.request_seconds)
    return StartupError(
        f"matrix.homeserver: no homeserver answers at {settings.homeserver} ({outage})"
        + (else_where or "; check the address and that the server is up")
    )
