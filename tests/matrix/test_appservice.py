"""The bot as an application service, on a homeserver with the limits it comes with."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.matrix.checkup import checkup
from bot.matrix.registration import written
from bot.matrix.settings import MatrixSettings
from bot.startup_error import StartupError
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, run_bot
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Member
from tests.matrix.proxy import Proxy
from tests.matrix.whole import whole_bot
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver

BURST = 8
"""Each tip has an answer and a reaction: more than the ten that a server lets go at once."""


@pytest.fixture
async def registered(tmp_path: Path) -> AsyncIterator[tuple[Homeserver, Path]]:
    """A homeserver with its own limits that knows a registration, and its file."""
    file = tmp_path / "appservice.yaml"
    file.write_text(written("@purse:localhost"))
    server = Homeserver(file, limited=True)
    try:
        await asyncio.to_thread(server.start)
        yield server, file
    finally:
        await asyncio.to_thread(server.close)


async def test_a_burst_of_tips_is_answered_without_one_refusal(
    registered: tuple[Homeserver, Path], tmp_path: Path
) -> None:
    server, file = registered
    names = server.register("ana", PASSWORD), server.register("ben", PASSWORD, admin=True)
    async with (
        Proxy(server.url) as proxy,
        Member(server.url, names[0], PASSWORD) as ana,
        Member(server.url, names[1], PASSWORD) as ben,
        EncryptedMember(ana, tmp_path / "ana") as writer,
    ):
        # She may say as much as she likes, so that it is the bot alone that could be counted.
        where = f"/_synapse/admin/v1/users/{ana.user}/override_ratelimit"
        await ben.ask("POST", where, {"messages_per_second": 0, "burst_count": 0})
        settings = MatrixSettings(
            homeserver=proxy.url,
            user="@purse:localhost",
            appservice=file,
            data_dir=tmp_path / "matrix",
            encryption=True,
            display_name="",
            request_seconds=PATIENCE_SECONDS,
        )
        folder = settings.data_dir
        assert folder is not None
        said = [each.text() async for each in checkup(settings, folder)]
        assert f"look   matrix.appservice: others can read {file}, and be the bot" in str(said)
        file.chmod(0o600)
        known = f"right  matrix.appservice: {proxy.url} knows the bot by {file}"
        assert known in [each.text() async for each in checkup(settings, folder)]
        async with whole_bot(settings, tmp_path):
            room = await ana.make_room(ben.user, initial_state=[ENCRYPTION], name="garden")
            await ben.join(room)
            await ana.invite(room, settings.user)
            await writer.see(room, settings.user)
            await writer.hear("I keep tips")
            for _ in range(BURST):
                await writer.say(room, "!tip @ben 1 for the soup")
            # It is told in a room of two, which is made for it.
            await writer.say(room, "!balance")
            await writer.hear(f"-{BURST} points")
        given = [body for _, body, _ in writer.read if body.startswith("ana gave ben")]
        assert len(given) == BURST
        assert await writer.clear_in(room) == []
        assert proxy.refused == []
        # It comes back as the same session; where somebody ended that, anew as the same.
        session = folder / "session.json"
        before = json.loads(session.read_text())
        await asyncio.to_thread(_end, server, before["token"])
        async with run_bot(settings, Books()):
            after = json.loads(session.read_text())
        assert after.pop("token") != before.pop("token")
        assert after == before
        assert proxy.count("POST /_matrix/client/v3/login") == 2


def _end(server: Homeserver, token: str) -> None:
    server.ask("POST", "/_matrix/client/v3/logout", {}, token)


async def test_a_homeserver_that_does_not_know_the_registration_is_told(
    homeserver: Homeserver, settings: MatrixSettings, tmp_path: Path
) -> None:
    file = tmp_path / "appservice.yaml"
    file.write_text(written(settings.user))
    by_file = settings.model_copy(update={"password": None, "appservice": file})
    with pytest.raises(StartupError) as caught:
        async with run_bot(by_file, Books()):
            pass
    line = str(caught.value)
    assert line.startswith(f"matrix.appservice: {homeserver.url} does not know the registration")
    assert settings.data_dir is not None
    assert f"wrong  {line}" in [each.text() async for each in checkup(by_file, settings.data_dir)]
