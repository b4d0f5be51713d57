"""Where the homeserver of a name is, as clients find it, and what to say where it is elsewhere."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass

import aiohttp

from bot.matrix.depth import loads
from bot.matrix.errors import Outage
from bot.matrix.settings import MatrixSettings, is_address
from bot.startup_error import StartupError

_WHERE = "/.well-known/matrix/client"
_MOST_BYTES = 65_536
_REDIRECTS = range(300, 400)


@dataclass(frozen=True, slots=True)
class _Named:
    """What a server says of where its homeserver is; `problem` where it cannot be used."""

    address: str = ""
    problem: str = ""


async def located(settings: MatrixSettings, last: str | None) -> MatrixSettings:
    """The settings with the homeserver's address, where its name was given.

    Raises `StartupError` where the name leads nowhere. A server that has let us in before may be
    away for a while: then it is looked for where it was at `last`.
    """
    name = settings.homeserver
    if is_address(name):
        return settings
    site = f"https://{name}"
    try:
        found = await _named_at(site, settings.request_seconds)
    except Outage as outage:
        if last is not None:
            return settings.model_copy(update={"homeserver": last})
        raise StartupError(
            f"matrix.homeserver: {site}{_WHERE} cannot be read ({outage}); give the address of the"
            " homeserver itself, such as https://matrix.example.org"
        ) from outage
    if found is not None and found.problem:
        raise StartupError(
            f"matrix.homeserver: {site}{_WHERE} cannot be used ({found.problem}); give the address"
            " of the homeserver itself, such as https://matrix.example.org"
        )
    # A name that says nothing is itself where its homeserver is: so it is specified.
    address = site if found is None else found.address
    return settings.model_copy(update={"homeserver": address})


async def where_else(address: str, seconds: float) -> str:
    """A hint for the operator where no homeserver answers at an address: where there may be one.

    Nothing where there is none to be given.
    """
    try:
        moved = await _sends_on(address, seconds)
        found = await _named_at(address, seconds)
    except Outage:
        # The hint is an extra; that nothing answers is said anyway.
        return ""
    if found is not None and found.address and found.address != address:
        return f"; {address} names {found.address} as its homeserver: give that address"
    if moved:
        return f"; it sends on to {moved}: give the address of the homeserver itself"
    return ""


async def _named_at(site: str, seconds: float) -> _Named | None:
    """What a site says of its homeserver; None where it says nothing. Raises `Outage`."""
    timeout = aiohttp.ClientTimeout(total=seconds)
    # Made anew, so that certificates of the operator's own count from the next start on.
    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context())
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, connector=connector) as client,
            client.get(site + _WHERE, max_redirects=5) as answer,
        ):
            if answer.status == 404:
                return None
            if answer.status != 200:
                return _Named(problem=f"status {answer.status}")
            raw = b""
            async for piece in answer.content.iter_chunked(_MOST_BYTES):
                raw += piece
                if len(raw) > _MOST_BYTES:
                    return _Named(problem="it is too long")
    except TimeoutError:
        raise Outage(f"no answer within {seconds:g} seconds") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise Outage(str(error) or type(error).__name__) from None
    try:
        said = loads(raw)
    except ValueError:
        return _Named(problem="it is no JSON")
    server = said.get("m.homeserver") if isinstance(said, dict) else None
    address = server.get("base_url") if isinstance(server, dict) else None
    if not isinstance(address, str) or not is_address(address):
        return _Named(problem="it names no address of a homeserver")
    return _Named(address.rstrip("/"))


async def _sends_on(address: str, seconds: float) -> str:
    """Where an address sends on whoever asks it for Matrix. Raises `Outage`."""
    timeout = aiohttp.ClientTimeout(total=seconds)
    url = f"{address}/_matrix/client/versions"
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as client,
            client.get(url, allow_redirects=False) as answer,
        ):
            where = answer.headers.get("Location", "")
            moved = where if answer.status in _REDIRECTS else ""
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
        raise Outage(str(error) or type(error).__name__) from None
    return re.sub(r"/_matrix/.*|[?#].*", "", moved)
