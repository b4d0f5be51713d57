"""Every command of the catalogue through SimCord: given, completed, pressed, asked for, refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.discord.plan import Planned, plan
from commands.catalogue import catalogue
from tests.discord.simulated import labels, simulated, v2_text, walk

PLAN = plan(catalogue())


class Garden:
    """Three people and a moderator in a channel; mia moderates."""

    def __init__(self, env: Any) -> None:
        guild = env.create_guild("Garden")
        self.channel = guild.create_text_channel("garden")
        may = discord.Permissions(manage_guild=True, manage_messages=True)
        moderators = guild.create_role("moderators", permissions=may)
        self.ana, self.ben, self.cara = (
            guild.add_member(env.create_user(name)) for name in ("ana", "ben", "cara")
        )
        self.mia = guild.add_member(env.create_user("mia"), roles=[moderators])


def options_for(planned: Planned, garden: Garden) -> dict[str, Any]:
    """Something for everything that a command must be given."""
    given: dict[str, Any] = {}
    for field in planned.fields:
        option = field.option
        if field.holds == "person" and option.required and field.name == field.parameter:
            given[field.name] = garden.ben
        elif option.type == "room" and field.holds == "name":
            given[field.name] = "market"
        elif option.required and field.holds == "value":
            texts = {"amount": "1", "reference": "#k3f9", "duration": "1h"}
            given[field.name] = (
                option.choices[0]
                if option.choices
                else (option.least or 1)
                if option.type == "integer"
                else texts.get(option.kind, "words")
            )
    return given


@pytest.mark.parametrize("planned", PLAN.values(), ids=lambda each: " ".join(each.words))
async def test_each_command_is_answered_once_by_who_may_and_by_who_may_not(
    planned: Planned, tmp_path: Path
) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        await garden.ana.slash(garden.channel, "tip", to=garden.ben, amount="1")
        await bot.core.settle()
        name = " ".join(planned.words)
        given = options_for(planned, garden)
        shown = garden.ana.available_commands(garden.channel)
        who = garden.ana if name in shown else garden.mia
        assert name in garden.mia.available_commands(garden.channel)
        done = await who.slash(garden.channel, name, **given)
        await bot.core.settle()
        assert done.acknowledged
        assert done.modal is None
        assert done.response is not None
        assert v2_text(done.response)
        simcord.assert_no_errors(env)
        if planned.description.permission == "home moderator" and name in shown:
            # Its group is for everyone: the core refuses, to that person alone.
            assert done.ephemeral
            assert "moderator" in v2_text(done.response)
        await bot.heads()


async def test_visibility_is_what_the_command_declares(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        tip = await garden.ana.slash(garden.channel, "tip", to=garden.ben, amount="8")
        assert not tip.ephemeral
        assert labels(tip.response) == ["Undo"]
        balance = await garden.ana.slash(garden.channel, "balance")
        assert balance.ephemeral
        assert v2_text(balance.response) == "You are at -8 points. You can give 92 more."
        refused = await garden.ana.slash(garden.channel, "tip", to=garden.ana, amount="8")
        assert refused.ephemeral
        assert await bot.balances() == {"ana": -800, "ben": 800}


async def test_what_is_typed_is_completed(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        ana, channel = garden.ana, garden.channel
        # Before anything is known there is nothing to offer, and nothing breaks.
        assert await ana.autocomplete(channel, "tip", "amount", "") == []
        await garden.ben.slash(channel, "tip", to=ana, amount="8", memo="soup")
        await bot.core.settle()
        offered = await ana.autocomplete(channel, "tip", "amount", "")
        assert [each["value"] for each in offered] == ["1", "half", "all"]
        assert offered[2]["name"] == "all: 8 points"
        [read] = await ana.autocomplete(channel, "tip", "amount", "3")
        assert read == {"name": "3 points", "value": "3"}
        assert await ana.autocomplete(channel, "tip", "amount", "lots") == []
        [entry] = await ana.autocomplete(channel, "undo", "entry", "")
        assert entry["value"].startswith("#")
        assert "8 points" in entry["name"]
        assert await ana.autocomplete(channel, "tip", "name", "a") == []
        await garden.ben.slash(channel, "tip", to=ana, amount="60")
        await bot.core.settle()
        [question] = await garden.ben.autocomplete(channel, "yes", "reference", "")
        assert "60 points" in question["name"]
        done = await garden.ben.slash(channel, "yes", reference=question["value"])
        assert "ben gave" in v2_text(done.response)


async def test_buttons_live_on_in_the_bot_that_comes_after(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        tip = await garden.ana.slash(garden.channel, "tip", to=garden.ben, amount="8")
        await bot.core.settle()
        await env.restart_bot(bot.adapter.client())
        refused = await garden.ben.click(tip.response.message, label="Undo")
        assert refused.ephemeral
        done = await garden.ana.click(tip.response.message, label="Undo")
        await bot.core.settle()
        assert done.acknowledged
        assert await bot.balances() == {"ana": 0, "ben": 0}


async def test_a_question_is_only_for_whom_it_was_asked(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        channel = garden.channel
        await garden.ben.slash(channel, "tip", to=garden.cara, amount="60")
        # Asked in words, ana's question stands in the channel, and ben has one of his own open.
        await garden.ana.send(channel, f"<@{bot.adapter.account}> tip {garden.ben.mention} 60")
        await bot.core.settle()
        question = channel.last_message
        assert labels(question) == ["Yes", "No"]
        refused = await garden.ben.click(question, label="Yes")
        assert refused.ephemeral
        assert v2_text(refused.response) == "That was asked of somebody else, or is no longer open."
        assert await bot.balances() == {}
        await garden.ana.click(question, label="Yes")
        await bot.core.settle()
        assert await bot.balances() == {"ana": -6000, "ben": 6000}


async def test_a_form_asks_and_keeps_what_was_given(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        opened = await garden.ana.slash(garden.channel, "tip", amount="3", memo="bread")
        assert opened.modal is not None
        assert opened.modal["title"] == "/tip"
        # The bot that opened it may be gone by the time it is sent off.
        await env.restart_bot(bot.adapter.client())
        filled = {
            each["custom_id"]: each.get("value")
            for each in walk(opened.modal["components"])
            if each["type"] == 4
        }
        assert (filled["amount"], filled["memo"]) == ("3", "bread")
        done = await garden.ana.submit_modal(
            opened, {"to": [garden.ben], "amount": "3", "memo": "bread"}
        )
        assert v2_text(done.response) == f"ana gave <@{garden.ben.id}> 3 points: bread."
        nobody = await garden.ana.submit_modal(
            await garden.ana.slash(garden.channel, "tip"), {"name": "zoe"}
        )
        assert nobody.ephemeral
        assert "zoe" in v2_text(nobody.response)
        assert await bot.balances() == {"ana": -300, "ben": 300}


async def test_menus(tmp_path: Path) -> None:
    async with simulated(tmp_path) as (env, bot):
        garden = Garden(env)
        said = await garden.ben.send(garden.channel, "the soup is ready")
        opened = await garden.ana.context_menu(garden.channel, "Tip the author…", said)
        done = await garden.ana.submit_modal(opened, {"amount": "4", "memo": "soup"})
        assert "4 points: soup." in v2_text(done.response)
        opened = await garden.ben.context_menu(garden.channel, "Tip…", garden.ana)
        done = await garden.ben.submit_modal(opened, {"to": [garden.ana], "amount": "1"})
        assert "1 point." in v2_text(done.response)
        shown = await garden.ana.context_menu(garden.channel, "Balance", garden.ana)
        assert shown.ephemeral
        assert "You are at -3 points." in v2_text(shown.response)
        assert await bot.balances() == {"ana": -300, "ben": 300}
