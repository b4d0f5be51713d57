"""Accounts as people have them: used in a client before, and set up there with a recovery key."""

from __future__ import annotations

import functools
import json
import operator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.checkup import checkup
from bot.matrix.recovery import Locked, self_signing_seed
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire
from bot.startup_error import StartupError
from commands.values.events import Arrived
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, MakeMember, Running
from tests.matrix.element import ElementMember
from tests.matrix.encrypted_member import ENCRYPTION
from tests.matrix.member import Member
from tests.matrix.proxy import Proxy
from tests.matrix.test_log_in import changed
from tests.support.synapse import Homeserver

OPEN_ANOTHER = "/login/get_token"
PHRASE = "seven geese fly over the allotments"


def _session(settings: MatrixSettings) -> dict[str, Any]:
    assert settings.data_dir is not None
    found: dict[str, Any] = json.loads((settings.data_dir / "session.json").read_text())
    return found


def _other_key() -> str:
    """A recovery key as the specification writes one, of nobody's."""
    raw = b"\x8b\x01" + bytes(range(32))
    number = int.from_bytes(raw + bytes([functools.reduce(operator.xor, raw)]), "big")
    letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    written = ""
    while number:
        number, place = divmod(number, 58)
        written = letters[place] + written
    return written


async def _said_of_the_key(settings: MatrixSettings) -> str:
    assert settings.data_dir is not None
    found = [each.text() async for each in checkup(settings, settings.data_dir)]
    return next(line for line in found if "matrix.recovery_key" in line)


async def test_the_account_of_somebody_s_client_gets_a_session_of_its_own_signed_by_its_key(
    settings: MatrixSettings,
    homeserver: Homeserver,
    running: Running,
    books: Books,
    member: MakeMember,
    tmp_path: Path,
) -> None:
    encrypted = settings.model_copy(update={"encryption": True})
    file = tmp_path / "recovery"
    async with (
        Member(homeserver.url, settings.user, PASSWORD) as owner,
        ElementMember(owner, encrypted=True) as element,
    ):
        key = (await element.do("set_up", "", phrase=PHRASE))["key"]
        by_token = changed(encrypted, access_token=SecretStr(owner._token))
        with capture_logs() as logs:
            async with running(settings=by_token):
                pass
        (line,) = [log for log in logs if "recovery_key_file" in log["event"]]
        device = _session(settings)["device"]
        assert line["device"] == device != owner.device
        assert await element.do("signed", "", user=owner.user, device=device) == {"signed": False}
        said = await _said_of_the_key(by_token)
        assert said.startswith("look ")
        assert f"/verify {device} {line['fingerprint']} in Element" in said

        # Another account's key leaves it as it is and says why.
        file.write_text(f"{_other_key()}\n")
        with_key = by_token.model_copy(update={"recovery_key_file": file})
        with capture_logs() as logs:
            async with running(settings=with_key):
                pass
        (line,) = [log for log in logs if "does not sign" in log["event"]]
        assert line["why"] == "it is not the recovery key of this account, or no longer"
        assert "has not signed" in await _said_of_the_key(with_key)

        # The phrase from which the key was made opens the same.
        async with Wire(homeserver.url) as wire:
            wire.token = owner._token
            by_key = await self_signing_seed(wire, owner.user, key)
            assert await self_signing_seed(wire, owner.user, PHRASE) == by_key
            with pytest.raises(Locked, match="it is not the recovery key of this account"):
                await self_signing_seed(wire, owner.user, "EsTc nope")

        file.write_text(f"{key}\n")
        async with running(settings=with_key) as bot:
            # The same session as before, without asking for another.
            assert _session(settings)["device"] == device
            assert await element.do("signed", "", user=owner.user, device=device, waits=True) == {
                "signed": True
            }
            assert (await _said_of_the_key(with_key)).startswith("right ")
            ana = await member("ana")
            async with ElementMember(ana, encrypted=True) as strict:
                room = await ana.make_room(bot.account, initial_state=[ENCRYPTION])
                await books.wait_for(Arrived, room=room)
                await strict.do("say", room, body="!balance")
                await books.wait_to_hear("!balance")
                seen = await strict.do("signed", "", user=bot.account, device=device, waits=True)
                assert seen == {"signed": True}


async def test_a_token_whose_session_is_another_client_s_is_told_where_no_other_is_opened(
    settings: MatrixSettings, homeserver: Homeserver, running: Running
) -> None:
    async with Proxy(homeserver.url) as proxy, Member(proxy.url, settings.user, PASSWORD) as owner:
        encrypted = settings.model_copy(update={"encryption": True, "homeserver": proxy.url})
        by_token = changed(encrypted, access_token=SecretStr(owner._token))
        # A log-in that no client uses is the bot's own.
        async with running(settings=by_token):
            assert _session(settings)["device"] == owner.device
        assert proxy.count(OPEN_ANOTHER) == 0
        assert settings.data_dir is not None
        for file in settings.data_dir.iterdir():
            file.unlink()
        found = [each.text() async for each in checkup(by_token, settings.data_dir)]
        assert any(f"session {owner.device} has the encryption keys of" in line for line in found)
        for status, refusal in ((404, {"errcode": "M_UNRECOGNIZED"}), (401, {"flows": []})):
            proxy.answer(OPEN_ANOTHER, status, refusal)
            with pytest.raises(StartupError) as caught:
                await MatrixAdapter(by_token, Books()).run()
            assert str(caught.value).startswith(
                f"matrix.access_token: session {owner.device} already has the encryption keys of"
                " another client"
            )
