"""Logging in with a browser: what an authorization server is asked, in OAuth 2.0.

The homeserver names the server (`auth_metadata`), which lets a program in that shows an address and
a code (RFC 8628), and afterwards gives it a new token for each one that runs out.
"""

from __future__ import annotations

import asyncio
import secrets
import string
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import aiohttp
import structlog

from bot import logs, retries
from bot.matrix.depth import loads
from bot.matrix.errors import MatrixError, Outage, RateLimited
from bot.matrix.patience import passing, when_limited
from bot.matrix.settings import MatrixSettings
from bot.matrix.state import text_in
from bot.matrix.wire import Json, Wire
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"

_METADATA = "/_matrix/client/v1/auth_metadata"
_METADATA_BEFORE = "/_matrix/client/unstable/org.matrix.msc2965/auth_metadata"
_SCOPES = ("urn:matrix:client", "urn:matrix:org.matrix.msc2967.client")
_POLL_SECONDS = 5.0
_LONGEST_CODE_SECONDS = 3600.0


class Refused(Exception):
    """The authorization server says no; `error` is its word for why, such as invalid_grant."""

    def __init__(self, error: str, words: str) -> None:
        super().__init__(f"{error}: {words}" if words else error)
        self.error = error


@dataclass(frozen=True, slots=True)
class Grant:
    """What keeps a session open that was opened with a browser."""

    client: str
    """The name under which the authorization server knows this program."""
    token_endpoint: str
    refresh_token: str
    ends: float
    """When the access token runs out, in seconds since 1970; 0 where that was not told."""
    lasts_seconds: float

    def __post_init__(self) -> None:
        logs.hide(self.refresh_token)


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody needs to let the bot in."""

    address: str
    code: str
    whole_address: str
    """The address with the code in it, where there is one."""
    seconds: float
    """How long it is good for."""


async def metadata(wire: Wire) -> Json | None:
    """What the homeserver says of its authorization server; None where it has none.

    Raises `Outage`, `RateLimited`.
    """
    for where in (_METADATA, _METADATA_BEFORE):
        try:
            found = await wire.call("GET", where)
        except RateLimited:
            raise
        except MatrixError:
            continue
        if text_in(found, "token_endpoint"):
            return found
    return None


async def log_in(
    wire: Wire, settings: MatrixSettings, device: str | None, show: Callable[[Shown], None]
) -> tuple[str, str, Grant]:
    """Show an address and a code, and wait until somebody let the bot in: device, token, grant.

    `device` is the one to come back as. Raises `StartupError` with the line for the operator,
    `Outage`.
    """
    about = await retries.persist(lambda: metadata(wire), when_limited, what="asking how to log in")
    endpoints = _endpoints(settings, about)
    try:
        client = await retries.persist(
            partial(_known_as, wire, settings, endpoints["registration_endpoint"]),
            when_limited,
            what="telling the authorization server of the bot",
        )
        device = device or "".join(secrets.choice(string.ascii_uppercase) for _ in range(10))
        where = endpoints["device_authorization_endpoint"]
        ask = partial(_ask, wire, where, client, device)
        asked = await retries.persist(ask, when_limited, what="asking for a code")
        seconds = min(_number(asked, "expires_in", 600), _LONGEST_CODE_SECONDS)
        show(
            Shown(
                text_in(asked, "verification_uri"),
                text_in(asked, "user_code"),
                text_in(asked, "verification_uri_complete"),
                seconds,
            )
        )
        answer = await _wait(wire, endpoints["token_endpoint"], client, asked, seconds)
    except Refused as refusal:
        raise StartupError(_in_words(settings, refusal)) from refusal
    token, grant = granted(answer, client, endpoints["token_endpoint"], "")
    return device, token, grant


def _endpoints(settings: MatrixSettings, about: Json | None) -> dict[str, str]:
    if about is None:
        raise StartupError(
            f"matrix.oauth: {settings.homeserver} knows no log-in with a browser; give a password"
            " or an access_token instead"
        )
    needed = ("registration_endpoint", "device_authorization_endpoint", "token_endpoint")
    found = {name: text_in(about, name) for name in needed}
    kinds = about.get("grant_types_supported")
    if not found["device_authorization_endpoint"] or (
        isinstance(kinds, list) and DEVICE_CODE not in kinds
    ):
        raise StartupError(
            f"matrix.oauth: {settings.homeserver} lets in nobody by a code; give an access_token"
            " instead (docs/matrix.md says how to get one)"
        )
    for name, address in found.items():
        # What goes there is as good as a password.
        secure = (
            ("https://",) if settings.homeserver.startswith("https://") else ("https://", "http://")
        )
        if not address.startswith(secure):
            raise StartupError(
                f"matrix.oauth: {settings.homeserver} names no safe {name} ({address or 'none'});"
                " ask whoever runs it"
            )
    return found


async def _known_as(wire: Wire, settings: MatrixSettings, where: str) -> str:
    body = {
        "client_name": settings.device_name,
        # A page about the program is wanted; the community's own site is the nearest there is. An
        # address with a port is refused there.
        "client_uri": f"https://{settings.server.partition(':')[0]}/",
        "application_type": "native",
        "grant_types": [DEVICE_CODE, "refresh_token"],
        # By itself it would be a code that comes by a redirect.
        "response_types": [],
        "token_endpoint_auth_method": "none",
    }
    answer = await _post(wire, where, json=body)
    client = text_in(answer, "client_id")
    if not client:
        raise Refused("invalid_client_metadata", "it gave the bot no name")
    return client


async def _ask(wire: Wire, where: str, client: str, device: str) -> Json:
    for scope in _SCOPES:
        wanted = {"client_id": client, "scope": f"{scope}:api:* {scope}:device:{device}"}
        try:
            answer = await _post(wire, where, data=wanted)
        except Refused as refusal:
            # Servers of before version 1.15 of the specification know the second names alone.
            if refusal.error == "invalid_scope" and scope != _SCOPES[-1]:
                continue
            raise
        if not all(
            text_in(answer, key) for key in ("device_code", "user_code", "verification_uri")
        ):
            raise Refused("server_error", "its answer holds no code")
        return answer
    raise AssertionError("the last scope is answered or refused")


async def _wait(wire: Wire, where: str, client: str, asked: Json, seconds: float) -> Json:
    """Ask for the token as often as the server allows, until it is there or cannot come."""
    body = {
        "grant_type": DEVICE_CODE,
        "device_code": text_in(asked, "device_code"),
        "client_id": client,
    }
    pause = max(_number(asked, "interval", _POLL_SECONDS), 0)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        await asyncio.sleep(pause)
        try:
            return await _post(wire, where, data=body)
        except Refused as refusal:
            if refusal.error == "slow_down":
                pause += _POLL_SECONDS
            elif refusal.error != "authorization_pending":
                raise
        except (Outage, RateLimited) as why:
            pause = max(pause, passing(why) or 0) + _POLL_SECONDS
    raise Refused("expired_token", "")


async def renewed(wire: Wire, grant: Grant) -> tuple[str, Grant]:
    """A new access token, and what keeps the session open from then on.

    Raises `Refused` where the session is over, `Outage`, `RateLimited`.
    """
    body = {
        "grant_type": "refresh_token",
        "refresh_token": grant.refresh_token,
        "client_id": grant.client,
    }
    answer = await _post(wire, grant.token_endpoint, data=body)
    # A server that gives no new one lets the old one go on.
    return granted(answer, grant.client, grant.token_endpoint, grant.refresh_token)


def granted(answer: Json, client: str, where: str, before: str) -> tuple[str, Grant]:
    """The token of an answer and its grant. Raises `Outage` where it holds none."""
    token = text_in(answer, "access_token")
    if not token:
        raise Outage("the authorization server's answer holds no token")
    lasts = _number(answer, "expires_in", 0)
    ends = time.time() + lasts if lasts else 0.0
    return token, Grant(client, where, text_in(answer, "refresh_token") or before, ends, lasts)


async def _post(wire: Wire, where: str, **body: Any) -> Json:
    """Ask the authorization server once. Raises `Refused`, `Outage`, `RateLimited`."""
    timeout = aiohttp.ClientTimeout(total=wire.request_seconds)
    headers = {"Accept": "application/json"}
    try:
        async with wire.session.post(
            where, headers=headers, timeout=timeout, allow_redirects=False, **body
        ) as response:
            status, raw = response.status, await response.read()
            wait = response.headers.get("Retry-After", "")
    except TimeoutError as error:
        raise Outage(f"no answer within {timeout.total:g} seconds") from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise Outage(str(error) or type(error).__name__) from error
    if status == 429:
        raise RateLimited("the authorization server", float(wait) if wait.isdigit() else 5.0)
    try:
        answer = loads(raw)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or status >= 500:
        raise Outage(f"status {status} from the authorization server", status)
    if status >= 300:
        raise Refused(text_in(answer, "error")[:60], text_in(answer, "error_description")[:200])
    return answer


def _number(answer: Json, key: str, default: float) -> float:
    found = answer.get(key)
    is_number = isinstance(found, int | float) and not isinstance(found, bool) and found >= 0
    return float(found) if is_number and found is not None else default


def _in_words(settings: MatrixSettings, refusal: Refused) -> str:
    match refusal.error:
        case "access_denied":
            why = "somebody said no"
        case "expired_token":
            why = "nobody let the bot in while the code was good; say it again for another"
        case _:
            why = f"the authorization server of {settings.homeserver} refuses it ({refusal})"
    return f"matrix.oauth: the bot is not logged in: {why}"
