"""An authorization server for the tests, in OAuth 2.0, as the Matrix specification wants one.

It lets in by a code (RFC 8628), gives tokens that run out and refresh tokens that are good for
once, and tells a real Synapse, which trusts it as its Matrix Authentication Service, whose a token
is.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.support.patience import PATIENCE_SECONDS
from tests.support.web_server import serve

Json = dict[str, Any]

SECRET = "between-the-two-servers"
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class Wish:
    """Somebody's wish to be let in."""

    client: str
    device: str
    state: str = "authorization_pending"
    user: str = ""


@dataclass
class Token:
    user: str
    device: str
    ends: float


class AuthorizationServer:
    """`lasts_seconds` is how long a token is good for, `tells_seconds` what is said of that."""

    def __init__(self) -> None:
        self.lasts_seconds = 300.0
        self.tells_seconds: float | None = None
        self.homeserver = ""
        """Where the Synapse is that trusts it, once it runs."""
        self.unstable_only = False
        """Whether it knows only the names of scopes from before version 1.15."""
        self.limited = 0
        """How many of the next programs are told to come again."""
        self.refreshes = 0
        self.asked = 0
        """How often somebody asked whether they were let in."""
        self.drops_answers = 0
        """How many of the next renewals are done and not answered in time."""
        self.dropped = asyncio.Event()
        self.go_on = asyncio.Event()
        self._clients: set[str] = set()
        self._wishes: dict[str, Wish] = {}
        self._codes: dict[str, str] = {}
        self._tokens: dict[str, Token] = {}
        self._refresh: dict[str, tuple[str, str, str]] = {}
        self._news = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/.well-known/openid-configuration", self._about)
        app.router.add_post("/register", self._register)
        app.router.add_post("/device", self._device)
        app.router.add_post("/token", self._token)
        app.router.add_post("/oauth2/introspect", self._introspect)
        self._http = aiohttp.ClientSession()
        self._runner, self.url = await serve(app)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.go_on.set()
        await self._runner.cleanup()
        await self._http.close()

    # -- what people do -------------------------------------------------------------------------

    async def make_account(self, name: str) -> str:
        """An account on the homeserver, and its user id."""
        await self._provision("provision_user", {"localpart": name})
        return f"@{name}:localhost"

    async def let_in(self, code: str, name: str) -> None:
        """Somebody logs in as this account, enters the code and says yes."""
        wish = self._wishes[self._codes[code]]
        body = {"localpart": name, "device_id": wish.device}
        await self._provision("upsert_device", body)
        wish.state, wish.user = "", name

    def decline(self, code: str) -> None:
        self._wishes[self._codes[code]].state = "access_denied"

    def let_run_out(self, code: str) -> None:
        self._wishes[self._codes[code]].state = "expired_token"

    def give(self, name: str, device: str) -> tuple[str, str]:
        """A program's name and a refresh token, as it has them after being let in."""
        client, refresh = secrets.token_hex(4), secrets.token_hex(8)
        self._clients.add(client)
        self._refresh[refresh] = (client, name, device)
        return client, refresh

    def end(self) -> None:
        """End every session."""
        self._refresh.clear()
        self._tokens.clear()

    async def until_asked(self, times: int) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            await self._news.wait_for(lambda: self.asked >= times)

    async def token_for(self, name: str, device: str) -> str:
        """A token such as a client has that was let in."""
        await self._provision("upsert_device", {"localpart": name, "device_id": device})
        token = secrets.token_hex(8)
        self._tokens[token] = Token(name, device, time.time() + 3600)
        return token

    # -- what programs ask ----------------------------------------------------------------------

    async def _about(self, request: web.Request) -> web.Response:
        return web.json_response(
            {
                "issuer": f"{self.url}/",
                "account_management_uri": f"{self.url}/account",
                "authorization_endpoint": f"{self.url}/authorize",
                "registration_endpoint": f"{self.url}/register",
                "device_authorization_endpoint": f"{self.url}/device",
                "token_endpoint": f"{self.url}/token",
                "revocation_endpoint": f"{self.url}/revoke",
                "grant_types_supported": ["authorization_code", "refresh_token", DEVICE_CODE],
            }
        )

    async def _register(self, request: web.Request) -> web.Response:
        if self.limited:
            self.limited -= 1
            return web.json_response({}, status=429, headers={"Retry-After": "0"})
        body = await request.json()
        sound = (
            body.get("client_uri", "").startswith("https://")
            and body.get("application_type") == "native"
            and set(body.get("grant_types", ())) == {DEVICE_CODE, "refresh_token"}
            and body.get("token_endpoint_auth_method") == "none"
            # Left out it would mean a code by a redirect, to a place that is not given.
            and body.get("response_types") == []
        )
        if not sound:
            return _no("invalid_client_metadata")
        client = secrets.token_hex(4)
        self._clients.add(client)
        return web.json_response({"client_id": client, **body}, status=201)

    async def _device(self, request: web.Request) -> web.Response:
        body = await request.post()
        if body.get("client_id") not in self._clients:
            return _no("invalid_client")
        prefix = (
            "urn:matrix:org.matrix.msc2967.client" if self.unstable_only else "urn:matrix:client"
        )
        scopes = str(body.get("scope")).split(" ")
        device = scopes[-1].removeprefix(f"{prefix}:device:")
        if scopes != [f"{prefix}:api:*", f"{prefix}:device:{device}"]:
            return _no("invalid_scope")
        secret, code = secrets.token_hex(8), secrets.token_hex(3).upper()
        self._wishes[secret] = Wish(str(body["client_id"]), device)
        self._codes[code] = secret
        return web.json_response(
            {
                "device_code": secret,
                "user_code": code,
                "verification_uri": f"{self.url}/link",
                "verification_uri_complete": f"{self.url}/link?code={code}",
                "expires_in": 1200,
                # As small as it may be, since tests wait for it.
                "interval": 0.01,
            }
        )

    async def _token(self, request: web.Request) -> web.StreamResponse:
        body = await request.post()
        if body.get("client_id") not in self._clients:
            return _no("invalid_client")
        if body.get("grant_type") == DEVICE_CODE:
            return await self._let_in(str(body.get("device_code")), str(body["client_id"]))
        if body.get("grant_type") != "refresh_token":
            return _no("unsupported_grant_type")
        found = self._refresh.pop(str(body.get("refresh_token")), None)
        if found is None or found[0] != body["client_id"]:
            return _no("invalid_grant")
        self.refreshes += 1
        answer = self._grant(*found)
        if self.drops_answers:
            self.drops_answers -= 1
            self.dropped.set()
            await self.go_on.wait()
        return answer

    async def _let_in(self, secret: str, client: str) -> web.Response:
        async with self._news:
            self.asked += 1
            self._news.notify_all()
        wish = self._wishes.get(secret)
        if wish is None or wish.client != client:
            return _no("invalid_grant")
        if wish.state:
            return _no(wish.state)
        del self._wishes[secret]
        return self._grant(client, wish.user, wish.device)

    def _grant(self, client: str, user: str, device: str) -> web.Response:
        token, refresh = secrets.token_hex(8), secrets.token_hex(8)
        self._tokens[token] = Token(user, device, time.time() + self.lasts_seconds)
        self._refresh[refresh] = (client, user, device)
        told = self.lasts_seconds if self.tells_seconds is None else self.tells_seconds
        return web.json_response(
            {
                "access_token": token,
                "refresh_token": refresh,
                "token_type": "Bearer",
                "expires_in": told,
            }
        )

    async def _introspect(self, request: web.Request) -> web.Response:
        body = await request.post()
        if request.headers.get("Authorization") != f"Bearer {SECRET}":
            return web.Response(status=401)
        token = self._tokens.get(str(body.get("token")))
        left = 0 if token is None else token.ends - time.time()
        if token is None or left <= 0:
            return web.json_response({"active": False})
        return web.json_response(
            {
                "active": True,
                "scope": "urn:matrix:client:api:*",
                "username": token.user,
                "device_id": token.device,
                "expires_in": int(left),
            }
        )

    async def _provision(self, what: str, body: Json) -> None:
        url = f"{self.homeserver}/_synapse/mas/{what}"
        headers = {"Authorization": f"Bearer {SECRET}"}
        async with self._http.post(url, json=body, headers=headers) as answer:
            assert answer.status < 300, await answer.text()


def _no(error: str) -> web.Response:
    return web.json_response({"error": error, "error_description": "No."}, status=400)
