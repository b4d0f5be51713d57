"""`doctor` on Matrix: it tries what a start needs, and leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import SecretStr

from bot.matrix.checkup import checkup
from bot.matrix.session import Folder, digest
from bot.matrix.settings import MatrixSettings
from bot.matrix.wire import Wire, path
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, Running
from tests.matrix.test_log_in import changed


async def _lines(settings: MatrixSettings) -> list[str]:
    folder = settings.data_dir or Path()
    lines = [finding.text() for finding in [each async for each in checkup(settings, folder)]]
    assert not any(PASSWORD in line for line in lines)
    return lines


async def _devices(settings: MatrixSettings) -> list[str]:
    """The sessions of the bot's account, that of this look apart."""
    async with Wire(settings.homeserver) as wire:
        body = {
            "type": "m.login.password",
            "password": PASSWORD,
            "identifier": {"type": "m.id.user", "user": settings.user},
        }
        answer = await wire.call("POST", path("login"), body)
        wire.token = str(answer["access_token"])
        found = await wire.call("GET", path("devices"))
        await wire.call("POST", path("logout"), {})
    devices = [str(each["device_id"]) for each in found["devices"]]
    return [device for device in devices if device != answer["device_id"]]


async def test_before_the_first_start_the_password_is_tried_and_no_session_stays(
    settings: MatrixSettings,
) -> None:
    before = await _devices(settings)
    lines = await _lines(settings)
    assert lines[0] == f"right  matrix.homeserver: {settings.homeserver} answers"
    assert lines[1].startswith("right  matrix clock: it differs from the server's by ")
    assert lines[2] == f"right  matrix.user: {settings.user} is let in by its password"
    assert lines[3].startswith("look   matrix.encryption: it is off")
    assert await _devices(settings) == before
    assert settings.data_dir is not None
    assert not settings.data_dir.exists()


async def test_after_a_start_the_kept_session_is_asked(
    settings: MatrixSettings, running: Running, books: Books
) -> None:
    async with running():
        pass
    before = await _devices(settings)
    assert f"right  matrix.user: {settings.user} is let in by its session" in await _lines(settings)
    assert await _devices(settings) == before


async def test_a_session_opened_by_a_token_outlives_it(
    settings: MatrixSettings, running: Running, books: Books
) -> None:
    async with running():
        pass
    folder = settings.data_dir or Path()
    kept = Folder(folder).load()
    assert kept is not None
    Folder(folder).save(replace(kept, given=digest("syt_ended")))
    by_token = changed(settings, access_token=SecretStr("syt_ended"))
    assert f"right  matrix.user: {settings.user} is let in by its session" in await _lines(by_token)
    Folder(folder).save(replace(kept, token="gone", given=digest("syt_ended")))
    assert (await _lines(by_token))[2].startswith("wrong  matrix.access_token: ")


async def test_what_is_wrong_is_named_by_its_setting(settings: MatrixSettings) -> None:
    wrong = changed(settings, password=SecretStr("wrong"))
    assert (await _lines(wrong))[2].startswith("wrong  matrix.user: ")
    stale = changed(settings, access_token=SecretStr("syt_nobody"))
    assert (await _lines(stale))[2].startswith("wrong  matrix.access_token: ")
    elsewhere = settings.model_copy(update={"homeserver": f"{settings.homeserver}/elsewhere"})
    assert (await _lines(elsewhere))[0].startswith("wrong  matrix.homeserver: no homeserver")
    lost = settings.model_copy(update={"encryption": True})
    assert (await _lines(lost))[-1] == (
        "right  matrix.encryption: its keys are made at the first start"
    )


async def test_a_session_without_its_keys_is_told_before_it_costs_anything(
    settings: MatrixSettings, running: Running, books: Books
) -> None:
    async with running():
        pass
    encrypted = settings.model_copy(update={"encryption": True})
    # It had none so far, which costs nothing.
    assert (await _lines(encrypted))[-1].endswith("its keys are made at the first start")
    async with running(settings=encrypted):
        pass
    assert settings.data_dir is not None
    for file in settings.data_dir.glob("keys.db*"):
        file.unlink()
    assert "no keys.db" in (await _lines(encrypted))[-1]
