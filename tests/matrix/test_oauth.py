"""Logging in with a browser: a real Synapse that leaves accounts to an authorization server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Self

import aiohttp
import pytest

from bot import logs
from bot.config import Settings
from bot.matrix.checkup import checkup
from bot.matrix.oauth import Grant, Refused, renewed
from bot.matrix.registration import written
from bot.matrix.renewal import Renewal
from bot.matrix.session import Folder, Session
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire
from bot.ports import Delivery
from bot.startup_error import StartupError
from bot.tools.login import login
from commands.values.events import Arrived
from commands.values.rendered import Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import run_bot
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Member
from tests.matrix.proxy import Proxy
from tests.support.authorization import SECRET, AuthorizationServer
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver


@pytest.fixture
async def authorization(tmp_path: Path) -> AsyncIterator[AuthorizationServer]:
    """An authorization server, and a homeserver that trusts it at `homeserver`.

    It also knows an application service.
    """
    file = tmp_path / "appservice.yaml"
    # What such a homeserver needs to let it have a device.
    file.write_text(written("@service:localhost") + "io.element.msc4190: true\n")
    file.chmod(0o600)
    async with AuthorizationServer() as server:
        trusted = {"enabled": True, "endpoint": server.url, "secret": SECRET}
        more = {
            "matrix_authentication_service": trusted,
            "login_via_existing_session": {"enabled": False},
        }
        synapse = Homeserver(file, more=more)
        try:
            await asyncio.to_thread(synapse.start)
            server.homeserver = synapse.url
            yield server
        finally:
            await asyncio.to_thread(synapse.close)


class Terminal:
    """What an operator reads while they log in, and the code among it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._code = asyncio.get_running_loop().create_future()

    def say(self, line: str) -> None:
        self.lines.append(line)
        if line.startswith("\n    "):
            self._code.set_result(line.strip())

    async def code(self) -> str:
        async with asyncio.timeout(PATIENCE_SECONDS):
            found: str = await self._code
            return found


async def _log_in(settings: Settings, server: AuthorizationServer, name: str) -> list[str]:
    terminal = Terminal()
    logging_in = asyncio.create_task(login(settings, terminal.say))
    code = await terminal.code()
    # While nobody has said yes it waits.
    await server.until_asked(server.asked + 2)
    await server.let_in(code, name)
    await logging_in
    return terminal.lines


async def _refused(settings: Settings, server: AuthorizationServer, how: str) -> str:
    terminal = Terminal()
    logging_in = asyncio.create_task(login(settings, terminal.say))
    getattr(server, how)(await terminal.code())
    with pytest.raises(StartupError) as caught:
        await logging_in
    return str(caught.value)


def _kept(settings: MatrixSettings) -> dict[str, Any]:
    assert settings.data_dir is not None
    session = settings.data_dir / "session.json"
    assert session.stat().st_mode & 0o077 == 0
    found: dict[str, Any] = json.loads(session.read_text())
    return found


async def _found(settings: MatrixSettings) -> str:
    assert settings.data_dir is not None
    return "\n".join([each.text() async for each in checkup(settings, settings.data_dir)])


async def test_from_the_code_over_tokens_that_run_out_to_a_session_that_was_ended(
    authorization: AuthorizationServer, tmp_path: Path
) -> None:
    server = authorization
    user = await server.make_account("purse")
    matrix = MatrixSettings(
        homeserver=server.homeserver,
        user=user,
        oauth=True,
        data_dir=tmp_path / "matrix",
        encryption=True,
        display_name="",
        request_seconds=PATIENCE_SECONDS,
    )
    settings = Settings(data_dir=tmp_path, matrix=matrix)

    # Before anybody let it in.
    with pytest.raises(
        StartupError, match=r"^matrix\.oauth: the bot is not logged in yet: .* login"
    ):
        async with run_bot(matrix, Books()):
            pass
    assert "wrong  matrix.oauth: the bot is not logged in yet" in await _found(matrix)
    assert "somebody said no" in await _refused(settings, server, "decline")
    assert "nobody let the bot in while" in await _refused(settings, server, "let_run_out")
    by_password = matrix.model_copy(update={"oauth": False, "password_file": _password(tmp_path)})
    with pytest.raises(StartupError, match=r"lets nobody in by password; set oauth = true"):
        async with run_bot(by_password, Books()):
            pass
    assert "set oauth = true in its stead" in await _found(by_password)

    # Let in, once there is time for it, and again, as the same.
    server.limited = 1
    said = await _log_in(settings, server, "purse")
    assert f"Open {server.url}/link in a browser, log in as {user}, and enter" in said
    assert said[-1] == f"{user} is logged in."
    assert "right  matrix.encryption: its keys are made at the first start" in await _found(matrix)
    first = _kept(matrix)
    server.lasts_seconds, server.tells_seconds = 2, 300
    await _log_in(settings, server, "purse")

    # Heard as any other, though its token runs out after a second, of which it is not told.
    books = Books()
    async with run_bot(matrix, books) as bot, LetIn(server, "ana") as ana:
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived, room=room)
        before, said_so_far = server.refreshes, 0
        while server.refreshes < before + 2:
            said_so_far += 1
            await ana.say(room, f"!tip {said_so_far}")
            await books.wait_to_hear(f"!tip {said_so_far}")
        # From now on it is told, and renews before the homeserver has to say so.
        server.tells_seconds, before = 0.001, server.refreshes
        while server.refreshes < before + 2:
            said_so_far += 1
            await ana.say(room, f"!tip {said_so_far}")
            await books.wait_to_hear(f"!tip {said_so_far}")
        server.lasts_seconds, server.tells_seconds = 300, None
    assert books.heard(room) == [f"!tip {number + 1}" for number in range(said_so_far)]
    kept = _kept(matrix)
    assert kept["device"] == first["device"]
    assert kept["token"] != first["token"]
    assert kept["grant"]["refresh_token"] != first["grant"]["refresh_token"]
    assert "right  matrix.user" in await _found(matrix)

    # Its session is ended: it says so, and comes back as the same.
    server.end()
    kept["token"] = "gone"
    (tmp_path / "matrix" / "session.json").write_text(json.dumps(kept))
    with pytest.raises(StartupError, match=r"^matrix\.oauth: the homeserver has ended .* login$"):
        async with run_bot(matrix, Books()):
            pass
    assert "the homeserver has ended the bot's session: say" in await _found(matrix)
    server.unstable_only = True
    await _log_in(settings, server, "purse")
    async with run_bot(matrix, books):
        assert _kept(matrix)["device"] == first["device"]

    await _as_an_application_service(server, matrix, tmp_path)


async def _as_an_application_service(
    server: AuthorizationServer, matrix: MatrixSettings, folder: Path
) -> None:
    """Where nobody logs in at the homeserver, it has a session without a token of its own."""
    changes = {
        "oauth": False,
        "user": "@service:localhost",
        "appservice": folder / "appservice.yaml",
        "data_dir": folder / "service",
    }
    settings = matrix.model_copy(update=changes)
    books = Books()
    async with LetIn(server, "ben") as ben, EncryptedMember(ben, folder / "ben") as writer:
        async with run_bot(settings, books) as bot:
            room = await ben.make_room(bot.account, initial_state=[ENCRYPTION])
            place = (await books.wait_for(Arrived, room=room)).place
            await writer.see(room, bot.account)
            await writer.say(room, "!tip one")
            await books.wait_to_hear("!tip one")
            given = Delivery("d1", "send", place, Reply((Line((Text("given one"),)),)))
            await bot.deliver(given)
            await writer.hear("given one")
        device = _kept(settings)["device"]
        assert _kept(settings)["token"] == ""
        assert "right  matrix.user" in (found := await _found(settings))
        assert "right  matrix.recovery_key: the bot's session is signed" in found
        await writer.say(room, "!tip two")
        async with run_bot(settings, books) as bot:
            await books.wait_to_hear("!tip two")
            # What it said already it does not say again.
            await bot.deliver(given)
            assert _kept(settings)["device"] == device
        assert await writer.clear_in(room) == []
        assert [event["sender"] for event in await ben.history(room)].count(bot.account) == 2, (
            "that it came, and one answer"
        )
    async with Proxy(server.homeserver) as proxy:
        proxy.answer("/devices/", 404, {"errcode": "M_NOT_FOUND", "error": "Unknown device"})
        fresh = {"homeserver": proxy.url, "data_dir": folder / "fresh"}
        with pytest.raises(StartupError, match=r"add the line io\.element\.msc4190: true to"):
            async with run_bot(settings.model_copy(update=fresh), Books()):
                pass


def _password(folder: Path) -> Path:
    file = folder / "password"
    file.write_text("of no use\n")
    return file


class LetIn(Member):
    """A member whose client was let in with a browser too."""

    def __init__(self, server: AuthorizationServer, name: str) -> None:
        super().__init__(server.homeserver, f"@{name}:localhost", "")
        self._name = name
        self._server = server

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession()
        await self._server.make_account(self._name)
        self.device = "PHONE"
        self._token = await self._server.token_for(self._name, self.device)
        return self


async def test_a_renewal_is_one_for_all_and_heard_to_its_end(tmp_path: Path) -> None:
    async with AuthorizationServer() as server:
        client, refresh = server.give("purse", "BOT")
        grant = Grant(client, f"{server.url}/token", refresh, 0, 0)
        session = Session(server.url, "@purse:localhost", "BOT", "old-token", "pickle", grant=grant)
        folder = Folder(tmp_path)
        async with Wire(server.url) as wire:
            wire.token = "old-token"
            wire.renewal = renewal = Renewal(wire, session, folder.save)
            assert (
                await asyncio.gather(*(renewal.after("old-token") for _ in range(5))) == [True] * 5
            )
            assert server.refreshes == 1
            # Who waits for one is cancelled in its midst: the server has done it all the same.
            server.drops_answers = 1
            waiting = asyncio.create_task(renewal.after(wire.token))
            await server.dropped.wait()
            waiting.cancel()
            asyncio.get_running_loop().call_soon(server.go_on.set)
        kept = folder.load()
        assert kept is not None
        assert kept.grant is not None
        # What opened something lately stands in no log; what no longer does is not looked for.
        hidden = [kept.token, kept.grant.refresh_token, session.token, refresh]
        assert [each in logs.blotted(f"sent {each}") for each in hidden] == [False] * 2 + [True] * 2
        assert server.refreshes == 2
        async with Wire(server.url) as wire:
            token, _ = await renewed(wire, kept.grant)
            assert token != kept.token
            # What was used once is good for nothing.
            with pytest.raises(Refused, match="invalid_grant"):
                await renewed(wire, kept.grant)
