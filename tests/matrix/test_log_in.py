"""Coming in, staying the same device, and the one line where that cannot be."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.checkup import checkup
from bot.matrix.entrance import come_in
from bot.matrix.errors import TokenRevoked
from bot.matrix.oauth import Grant
from bot.matrix.session import Folder
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire, path
from bot.ports import Delivery
from bot.startup_error import StartupError
from commands.values.events import Place
from commands.values.rendered import Reply
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, Running
from tests.matrix.member import Member
from tests.matrix.proxy import Proxy
from tests.support.synapse import Homeserver


async def line_of(settings: MatrixSettings) -> str:
    """What the operator reads when the bot does not start."""
    with pytest.raises(StartupError) as caught:
        await MatrixAdapter(settings, Books()).run()
    line = str(caught.value)
    assert "\n" not in line
    assert PASSWORD not in line
    return line


def changed(settings: MatrixSettings, **fields: object) -> MatrixSettings:
    ways = {"password": None, "password_file": None, "access_token": None}
    fields = {**(ways if fields.keys() & ways.keys() else {}), **fields}
    return settings.model_copy(update=fields)


async def test_a_wrong_password(settings: MatrixSettings) -> None:
    line = await line_of(changed(settings, password=SecretStr("wrong")))
    assert line.startswith("matrix.password: ")
    assert settings.user in line


async def test_an_unreachable_server(settings: MatrixSettings) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        line = await line_of(changed(settings, homeserver=url))
    assert line.startswith(f"matrix.homeserver: no homeserver answers at {url}")


async def test_no_homeserver_at_that_address(
    settings: MatrixSettings, homeserver: Homeserver
) -> None:
    line = await line_of(changed(settings, homeserver=f"{homeserver.url}/elsewhere"))
    assert line.startswith("matrix.homeserver: ")


async def test_a_password_from_a_file(
    settings: MatrixSettings, running: Running, tmp_path: Path
) -> None:
    file = tmp_path / "password"
    by_file = changed(settings, password_file=file)
    assert (await line_of(by_file)).startswith(f"matrix.password_file: cannot read {file}")
    file.write_text("\n")
    assert (await line_of(by_file)).startswith(f"matrix.password_file: {file} is empty")
    file.write_text(f"{PASSWORD}\n")
    async with running(settings=by_file):
        pass


async def test_a_session_of_a_browser_that_is_over_gives_way_to_a_password(
    settings: MatrixSettings, running: Running
) -> None:
    async with running():
        pass
    folder = Folder(settings.data_dir or Path())
    kept = folder.load()
    assert kept is not None
    where = settings.homeserver + path("token")
    grant = Grant("purse", where, "gone", ends=1, lasts_seconds=300)
    folder.save(replace(kept, token="gone", grant=grant))
    async with Wire(settings.homeserver) as wire:
        assert (await come_in(wire, settings, folder)).grant is None
        # It would else be renewed for ever, and in vain.
        assert wire.renewal is None


async def test_an_unknown_token(settings: MatrixSettings) -> None:
    line = await line_of(changed(settings, access_token=SecretStr("syt_no")))
    assert line.startswith("matrix.access_token: the homeserver no longer accepts it")


async def test_the_token_of_another_account(
    settings: MatrixSettings, homeserver: Homeserver
) -> None:
    other = homeserver.register(f"other-{id(settings)}", PASSWORD)
    async with Member(homeserver.url, other, PASSWORD) as member:
        line = await line_of(changed(settings, access_token=SecretStr(member._token)))
    assert line.startswith(f"matrix.user: the session belongs to {other}")


async def test_a_token_made_elsewhere_works(
    settings: MatrixSettings, homeserver: Homeserver, running: Running
) -> None:
    async with (
        Member(homeserver.url, settings.user, PASSWORD) as elsewhere,
        running(settings=changed(settings, access_token=SecretStr(elsewhere._token))),
    ):
        names = [device["display_name"] for device in await devices_of(elsewhere)]
        assert "Commonpurse" not in names


async def devices_of(member: Member) -> list[dict[str, str]]:
    found: list[dict[str, str]] = (await member.call("GET", "devices"))["devices"]
    return found


async def test_it_comes_back_as_the_same_device(
    settings: MatrixSettings, homeserver: Homeserver, running: Running
) -> None:
    for _ in range(3):
        async with running():
            pass
    async with Member(homeserver.url, settings.user, PASSWORD) as owner:
        names = [device["display_name"] for device in await devices_of(owner)]
        assert names.count("Commonpurse") == 1
    assert settings.data_dir is not None
    assert (settings.data_dir / "session.json").stat().st_mode & 0o077 == 0


async def test_a_session_ended_by_its_owner_stops_the_bot(
    settings: MatrixSettings, homeserver: Homeserver, running: Running, books: Books
) -> None:
    assert settings.data_dir is not None
    session = settings.data_dir / "session.json"

    async def logged_out_while_running(owner: Member) -> None:
        async with running() as bot:
            before = session.read_text()
            await owner.call("POST", "logout/all")
            place = Place("matrix", bot.account, "!nowhere")
            with pytest.raises(TokenRevoked):
                await bot.deliver(Delivery("d1", "send", place, Reply(())))
            # With the password at hand it can come in anew, as the same device.
            assert json.loads(before)["device"] == json.loads(session.read_text())["device"]
            await books.until(lambda: False)

    async with Member(homeserver.url, settings.user, PASSWORD) as owner:
        with pytest.raises(StartupError, match=r"^matrix\.password: the homeserver has ended"):
            await logged_out_while_running(owner)
    async with running():
        pass


async def test_a_folder_of_another_account_is_refused(
    settings: MatrixSettings, running: Running, homeserver: Homeserver
) -> None:
    async with running():
        pass
    other = homeserver.register(f"other-{id(settings)}", PASSWORD)
    line = await line_of(changed(settings, user=other))
    assert line.startswith(f"matrix.data_dir: {settings.data_dir} belongs to {settings.user}")


@pytest.mark.parametrize(
    "wrong",
    [
        {"homeserver": "matrix.example.org/it"},
        {"user": "purse"},
        {"password": None},
        {"access_token": "both"},
        {"passwort": "x"},
    ],
)
def test_settings_that_cannot_be_meant(wrong: dict[str, str | None]) -> None:
    right = {"homeserver": "https://example.org", "user": "@p:example.org", "password": "x"}
    MatrixSettings.model_validate(right)
    with pytest.raises(ValidationError):
        MatrixSettings.model_validate({**right, **wrong})


async def test_where_passwords_are_off_it_is_said_what_else_there_is(
    settings: MatrixSettings, homeserver: Homeserver
) -> None:
    async with Proxy(homeserver.url) as proxy:
        behind = changed(settings, password=SecretStr(PASSWORD), homeserver=proxy.url)
        proxy.answer("/login", 403, {"errcode": "M_UNKNOWN", "error": "Password login is off"})
        proxy.answer("/login", 200, {"flows": [{"type": "m.login.sso"}]})
        line = await line_of(behind)
        assert line.startswith(f"matrix.password: {proxy.url} lets nobody in by password; ")
        proxy.answer("/login", 403, {"errcode": "M_UNKNOWN", "error": "Password login is off"})
        proxy.answer("/login", 200, {"flows": [{"type": "m.login.sso"}]})
        assert settings.data_dir is not None
        found = [each.text() async for each in checkup(behind, settings.data_dir)]
        assert f"wrong  {line}" in found
