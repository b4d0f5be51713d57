"""Commands as clients complete them (MSC4391): described where the bot may, and heard as text."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.app import open_core
from bot.clock import MachineClock
from bot.matrix.adapter import MatrixAdapter
from bot.matrix.descriptions import KINDS, descriptions, state_key
from bot.matrix.settings import MatrixSettings
from commands.catalogue import catalogue
from commands.language.messages import languages, wording
from tests.matrix.conftest import MakeMember
from tests.matrix.member import Json, Member


def test_what_a_client_is_told_of_a_command() -> None:
    told = descriptions(catalogue(), wording("en"))
    assert told["tip"] == {
        "command": "tip",
        "description": {"m.text": [{"body": "Give somebody some of the room’s currency."}]},
        "parameters": [
            {
                "key": "to",
                "schema": {"schema_type": "primitive", "type": "user_id"},
                "description": {"m.text": [{"body": "who gets it"}]},
            },
            {
                "key": "words",
                "schema": {"schema_type": "primitive", "type": "string"},
                "description": {"m.text": [{"body": "[amount] [each|split] [memo]"}]},
                "optional": True,
            },
        ],
        "fi.mau.tail_parameter": "words",
    }
    assert told["balance"]["command"] == "balance"
    assert {"me", "poll", "circle", "treasury", "grants"} <= told.keys()
    assert not {"role", "mod", "setup"} & told.keys()
    # As openssl has it.
    assert state_key("tip", "@purse:x") == "t0Y+3n4bW8xy0ubiG1ytJMwgrK2SLE0XSED/r11CHZk="
    for language in languages():
        assert descriptions(catalogue(), wording(language)).keys() == told.keys()


async def described(who: Member, room: str) -> dict[str, Json]:
    state: Any = await who.ask("GET", f"/_matrix/client/v3/rooms/{quote(room)}/state")
    return {
        event["content"]["command"]: event
        for event in state
        if event["type"] == KINDS[0] and event["content"]
    }


async def test_commands_are_described_where_the_bot_may_and_heard(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    core = await open_core(
        f"sqlite:///{tmp_path / 'books.db'}",
        MachineClock(),
        attach=lambda core: [MatrixAdapter(settings, core, describes=core)],
    )
    serving = asyncio.create_task(core.serve())
    try:
        room = await ana.make_room(bot, ben.user, name="garden")
        await ben.join(room)
        await ana.hear_from(room, bot, "I keep tips")
        assert await described(ana, room) == {}
        levels = await ana.state(room, "m.room.power_levels")
        levels["events"] = {**levels.get("events", {}), **dict.fromkeys(KINDS, 0)}
        await ana.set_state(room, "m.room.power_levels", levels)
        last = list(descriptions(catalogue(), wording("en")))[-1]
        await ana.hear(
            room,
            lambda event: event["type"] == KINDS[1] and event["content"]["command"] == last,
        )
        told = await described(ana, room)
        assert told["tip"]["state_key"] == state_key("tip", bot)
        assert told["tip"]["sender"] == bot
        # As a client makes a message of it, also where it says whose command it is.
        made = {"command": "tip", "arguments": {"to": ben.user, "words": "8 for the soup"}}
        more = {"org.matrix.msc4391.command": made, "m.mentions": {"user_ids": [bot]}}
        await ana.say(room, f"/tip {ben.user} 8 for the soup", **more)
        await ana.hear_from(room, bot, "ana gave ben 8 points for the soup")
        await ana.say(room, f"/tip{bot} {ben.user} 2", **more)
        await ana.hear_from(room, bot, "ana gave ben 2 points")
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        await core.close()
