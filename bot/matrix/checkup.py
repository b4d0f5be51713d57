"""Try what a start on Matrix needs, and leave everything as it was."""

from __future__ import annotations

import stat
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp

from bot.findings import Finding, clocks
from bot.matrix.appservice import speak_for, unknown
from bot.matrix.borrowed import keys_of
from bot.matrix.credentials import password_key, password_of, recovery_key_of
from bot.matrix.discovery import located, where_else
from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.flows import without_passwords
from bot.matrix.registration import registration
from bot.matrix.session import Folder, Session
from bot.matrix.settings import MatrixSettings, can_encrypt
from bot.matrix.signing import is_signed, key_in
from bot.matrix.state import part, text_in
from bot.matrix.wire import Json, Wire, path
from bot.program_name import called_as
from bot.startup_error import StartupError


async def checkup(settings: MatrixSettings, folder: Path) -> AsyncIterator[Finding]:
    """The findings, in the order in which a start would meet them."""
    name = settings.homeserver
    try:
        settings = await located(settings, Folder(folder).last_address(settings.user))
    except StartupError as error:
        yield _wrong(error)
        return
    try:
        seconds = await _server_time(settings)
    except Outage as outage:
        hint = await where_else(settings.homeserver, settings.request_seconds)
        yield Finding(
            "wrong",
            "matrix.homeserver",
            f"no homeserver answers at {settings.homeserver} ({outage})"
            + (hint or "; check the address and that the server is up"),
        )
        return
    is_named = name != settings.homeserver
    where = f"{name} is at {settings.homeserver}, which answers" if is_named else f"{name} answers"
    yield Finding("right", "matrix.homeserver", where)
    yield clocks("matrix clock", seconds, time.time())
    session: Session | None = None
    is_new = False
    try:
        session = Folder(folder).load()
        async with Wire(settings.homeserver, settings.request_seconds) as wire:
            if settings.appservice is not None:
                yield await _registered(wire, settings)
            yield await _log_in(wire, settings, session, folder, is_named=is_named)
            keys = await _keys(wire, settings, session)
            if keys is not None and session is not None:
                # One that was opened by `login` has no keys before its first start.
                ours = part(part(part(keys, "device_keys"), session.user), session.device)
                is_new = not ours
                if not is_new:
                    yield _signed(settings, session, keys)
    except StartupError as error:
        yield _wrong(error)
    except RateLimited as limited:
        yield Finding(
            "look",
            "matrix.user",
            f"the homeserver wants us to log in later, in {limited.wait_seconds:.0f} seconds",
        )
    except (MatrixError, Outage) as error:
        yield Finding(
            "wrong", "matrix.homeserver", f"{settings.homeserver} refuses a look ({error})"
        )
    yield _encryption(settings, None if is_new else session, folder)


def _wrong(error: StartupError) -> Finding:
    about, _, line = str(error).partition(": ")
    return Finding("wrong", about, line or str(error))


async def _server_time(settings: MatrixSettings) -> float | None:
    """The server's clock in seconds since 1970, None where it does not tell. Raises Outage."""
    timeout = aiohttp.ClientTimeout(total=settings.request_seconds)
    url = f"{settings.homeserver}/_matrix/client/versions"
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as client,
            client.get(url, allow_redirects=False) as answer,
        ):
            found = await answer.json(content_type=None)
            if answer.status != 200 or not isinstance(found, dict) or "versions" not in found:
                raise Outage(f"status {answer.status} and no Matrix answer")
            date = answer.headers.get("Date")
    except TimeoutError:
        raise Outage(f"no answer within {settings.request_seconds:g} seconds") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise Outage(str(error) or type(error).__name__) from None
    return None if date is None else parsedate_to_datetime(date).timestamp()


async def _registered(wire: Wire, settings: MatrixSettings) -> Finding:
    """Whether the homeserver knows the bot as an application service that it does not count."""
    about = "matrix.appservice"
    known = registration(settings)
    wire.token = known.token
    try:
        await wire.call("GET", path("account", "whoami"))
    except TokenRevoked:
        raise unknown(settings) from None
    finally:
        wire.token = None
        wire.revoked.clear()
    file = settings.appservice
    if file is not None and file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        return Finding("look", about, f"others can read {file}, and be the bot: chmod 600 {file}")
    if known.is_counted:
        return Finding(
            "look",
            about,
            f"{file} does not say rate_limited: false, so the homeserver counts what the bot says",
        )
    return Finding("right", about, f"{settings.homeserver} knows the bot by {file}")


async def _log_in(
    wire: Wire,
    settings: MatrixSettings,
    session: Session | None,
    folder: Path,
    *,
    is_named: bool,
) -> Finding:
    """Ask who we are by the kept session or the token; else log in with the password and out."""
    if session is not None and (
        session.user != settings.user
        or (session.homeserver != settings.homeserver and not is_named)
    ):
        raise StartupError(
            f"matrix.data_dir: {folder} belongs to {session.user} on {session.homeserver};"
            " give this account a folder of its own"
        )
    token = settings.access_token.get_secret_value() if settings.access_token else None
    tokens = [] if token is None else [token]
    if session is not None and (token is None or session.is_by(token)):
        # A session that the bot opened by the token is its own: it goes on where the token's ends.
        tokens.insert(0, session.token)
    if settings.appservice is not None and session is not None and not session.token:
        speak_for(wire, session, registration(settings))
    for each in tokens:
        wire.token = each
        try:
            answer = await wire.call("GET", path("account", "whoami"))
        except TokenRevoked:
            continue
        device = str(answer.get("device_id"))
        if session is None and settings.encrypts and await keys_of(wire, settings.user, device):
            return Finding(
                "look",
                "matrix.access_token",
                f"session {device} has the encryption keys of another client: the start asks"
                " the homeserver for a session of the bot's own, which not every one gives",
            )
        how = "access_token" if each == token else "session"
        return _named(settings, str(answer.get("user_id")), how)
    wire.token = None
    if token is not None:
        raise StartupError(
            "matrix.access_token: the homeserver does not accept it; make a new session"
            " and give its token"
        )
    if settings.oauth and tokens:
        return _runs_out(session)
    if settings.oauth:
        raise StartupError(
            f"matrix.oauth: the bot is not logged in yet: {called_as()} login shows an address and"
            " a code for it"
        )
    if settings.appservice is not None:
        return Finding("right", "matrix.user", f"{settings.user} gets a session at the first start")
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": settings.user},
        "password": password_of(settings),
        "initial_device_display_name": f"{settings.device_name} (doctor)",
    }
    try:
        answer = await wire.call("POST", path("login"), body)
    except RateLimited:
        raise
    except MatrixError as error:
        useless = await without_passwords(wire, settings, password_key(settings))
        if useless is not None:
            raise useless from None
        raise StartupError(
            f"matrix.user: {settings.homeserver} does not let {settings.user} in ({error}); check"
            " the name and the password"
        ) from None
    wire.token = str(answer["access_token"])
    # A session for a look would only stay behind in the account's list.
    await wire.call("POST", path("logout"), {})
    return _named(settings, str(answer.get("user_id")), "password")


def _runs_out(session: Session | None) -> Finding:
    """Of a token that the homeserver does not take: whether that is as it should be.

    It is not renewed here, since a bot that is running would then lose its own.
    """
    ends = session.grant.ends if session is not None and session.grant is not None else 0.0
    if ends and ends < time.time():
        line = "the bot's token has run out since it last ran; the start renews it"
        return Finding("look", "matrix.oauth", line)
    line = f"the homeserver has ended the bot's session: say {called_as()} login"
    return Finding("wrong", "matrix.oauth", line)


async def _keys(wire: Wire, settings: MatrixSettings, session: Session | None) -> Json | None:
    """The keys that the homeserver has of the account; None where that is not to be had now."""
    if session is None or not settings.encrypts:
        return None
    wire.token = session.token
    query: Json = {"device_keys": {session.user: []}}
    try:
        return await wire.call("POST", path("keys", "query"), query)
    except (MatrixError, Outage):
        # That the session is over, or the server away, has been said.
        return None


def _signed(settings: MatrixSettings, session: Session, answer: Json) -> Finding:
    """Whether other clients see the bot's session as one of its account's."""
    about = "matrix.recovery_key"
    if is_signed(answer, session.user, session.device):
        return Finding("right", about, "the bot's session is signed by its account")
    if not key_in(answer, "master", session.user):
        return Finding(
            "look", about, "the account signs no sessions yet; the next start sees to it"
        )
    keys = part(part(part(part(answer, "device_keys"), session.user), session.device), "keys")
    by_hand = f"/verify {session.device} {text_in(keys, f'ed25519:{session.device}')}"
    if recovery_key_of(settings) is not None:
        line = "the recovery key has not signed the bot's session; the log of its start says why"
    else:
        line = (
            "the account was set up in another client, and the bot's session is not signed by it,"
            " so clients that refuse such sessions cannot talk with it: give its recovery key as"
            f" recovery_key_file and start again, or say {by_hand} in Element, logged in as the bot"
        )
    return Finding("look", about, line)


def _named(settings: MatrixSettings, user: str, how: str) -> Finding:
    if user != settings.user:
        raise StartupError(f"matrix.user: the homeserver calls this account {user}; put that there")
    return Finding("right", "matrix.user", f"{user} is let in by its {how}")


def _encryption(settings: MatrixSettings, session: Session | None, folder: Path) -> Finding:
    about = "matrix.encryption"
    if settings.encryption is False:
        return Finding("look", about, "it is off: in encrypted rooms the bot hears nothing")
    if not can_encrypt():
        return Finding(
            "wrong" if settings.encryption else "look",
            about,
            "it is not installed, so in encrypted rooms the bot hears nothing: install the extra"
            " e2e",
        )
    if session is None:
        return Finding("right", about, "its keys are made at the first start")
    if not (folder / "keys.db").is_file():
        return Finding(
            "wrong",
            about,
            f"there is a session in {folder} and no keys.db: bring it back from the backup, or"
            " remove session.json there to log in as a new session",
        )
    return Finding("right", about, f"the session and its keys are in {folder}")
