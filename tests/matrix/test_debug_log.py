"""The bot on a real homeserver, with all that is ever logged in its log: no secret stands there."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import PASSWORD, MakeMember
from tests.matrix.member import Member
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver

ROOT = Path(__file__).parents[2]


async def test_a_debug_run_on_matrix_writes_no_password_no_token_and_no_key(
    homeserver: Homeserver, settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    room = await ana.make_room(settings.user, ben.user)
    await ben.join(room)
    config = tmp_path / "config.toml"
    config.write_text(
        f'data_dir = "{tmp_path}"\n[matrix]\nhomeserver = "{settings.homeserver}"\n'
        f'user = "{settings.user}"\npassword = "{PASSWORD}"\n'
    )
    command = (sys.executable, "-W", "ignore", "-m", "tests.support.debug_run")
    with (tmp_path / "log").open("wb") as log:
        bot = await asyncio.create_subprocess_exec(
            *command, "run", "--config", str(config), cwd=ROOT, stdout=log, stderr=log
        )
    try:
        await ana.hear_from(room, settings.user, "I keep tips")
        await ana.say(room, "!room show")
        await ana.hear_from(room, settings.user, "home")
        session = json.loads((tmp_path / "matrix" / "session.json").read_text())
        # A session that is over in the midst of it ends the bot.
        async with Member(homeserver.url, settings.user, PASSWORD) as owner:
            await owner.call("POST", "logout/all")
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await bot.wait() == 1
    finally:
        if bot.returncode is None:
            bot.kill()
        await bot.wait()
    written = (tmp_path / "log").read_text()
    assert '"level": "debug"' in written
    assert "the homeserver has ended the bot's session" in written
    for secret in (PASSWORD, session["token"], session["pickle_key"]):
        assert secret not in written
