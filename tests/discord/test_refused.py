"""What Discord refuses of ours holds nothing else back, and what was booked is always told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import bot.running.delivery
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.discord.server.state import VIEW_CHANNEL

MESSAGES = "/channels/{channel_id}/messages"
MESSAGE = "/channels/{channel_id}/messages/{message_id}"
FOR_EVER = 1_000_000
ALONE = "I could not say this in the room, so you read it here:"


@pytest.fixture(autouse=True)
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.running.delivery, "_PATIENCE_SECONDS", 0.05)


REFUSALS: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 503},
    {"status": 429, "code": 30046, "message": "Maximum number of edits reached."},
    {"status": 429, "code": 20028, "retry_after": 1_000.0},
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda each: f"{each['status']}-{len(each)}")
async def test_a_message_that_is_refused_holds_no_other_back(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    refusal: dict[str, Any],
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.faults.fail("POST", MESSAGES, times=FOR_EVER, containing="8 points", **refusal)
        for amount in (8, 7, 6):
            await ana.says(garden, f"{server.bot.mention} tip {ben.mention} {amount}")
        await garden.until(ben, "7 points")
        await garden.until(ben, "6 points")
        await bot.until(ana=-2_200, ben=2_200)
        server.faults.clear()


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda each: f"{each['status']}-{len(each)}")
async def test_an_edit_that_is_refused_holds_no_other_message_back(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    refusal: dict[str, Any],
) -> None:
    async with purse(server, tmp_path):
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await garden.until(ben, "8 points")
        server.faults.fail("PATCH", MESSAGE, times=FOR_EVER, **refusal)
        await ana.says(garden, f"{server.bot.mention} undo")
        for amount in (7, 6):
            await ana.says(garden, f"{server.bot.mention} tip {ben.mention} {amount}")
        await garden.until(ben, "7 points")
        await garden.until(ben, "6 points")
        server.faults.clear()


@pytest.mark.parametrize(("status", "code"), [(400, 160002), (403, 50013), (400, 50035)])
async def test_what_may_be_no_reply_is_said_without_being_one(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    status: int,
    code: int,
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.faults.fail(
            "POST", MESSAGES, status, times=FOR_EVER, code=code, containing="message_reference"
        )
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await garden.until(ben, "8 points")
        assert await bot.balances() == {"ana": -900, "ben": 900}
        server.faults.clear()


async def test_where_the_bot_may_not_write_whoever_gave_is_told_in_private(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path) as bot:
        await ana.slash(garden, "tip", to=ben, amount="1")
        garden.let_bot(VIEW_CHANNEL)
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        told = await ana.direct.until(ana, "8 points")
        assert told.text == f"{ALONE}\nana gave @ben 8 points."
        assert await bot.balances() == {"ana": -900, "ben": 900}
        # A refusal is an answer as well.
        await ana.says(garden, f"{server.bot.mention} tip {ana.mention} 8")
        await ana.direct.until(ana, "That is you")
        # Who takes no private words either is not written to again and again.
        ben.is_closed = True
        await ben.says(garden, f"{server.bot.mention} tip {ana.mention} 2")
        await bot.core.settle()
        assert await bot.balances() == {"ana": -700, "ben": 700}
        assert len(server.calls("POST", MESSAGES)) < 20


async def test_what_is_refused_again_and_again_is_told_in_private(
    server: Server,
    tmp_path: Path,
    garden: Channel,
    ana: Person,
    ben: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bot.running.delivery, "_MOST_TRIES", {"send": 3})
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        server.faults.fail("POST", MESSAGES, 503, times=FOR_EVER, containing="message_reference")
        await ana.says(garden, f"{server.bot.mention} tip {ben.mention} 8")
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "2 points")
        told = await ana.direct.until(ana, "8 points")
        assert told.text == f"{ALONE}\nana gave @ben 8 points."
        server.faults.clear()
