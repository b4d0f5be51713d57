"""SimCord carries what the adapter needs: the same bare bot, its REST and gateway replaced whole.

It runs the real command tree, views and forms in one process without HTTP. What it has no part of
(429s, lost answers, replays) is proven on the loopback server.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Self

import discord
import pytest
import simcord
from discord import app_commands, ui

from tests.support.patience import PATIENCE_SECONDS


class Confirm(ui.DynamicItem[ui.Button[Any]], template=r"confirm:(?P<entry>[a-z0-9]+)"):
    """A button that holds its entry in its id, so that it works after a restart."""

    def __init__(self, entry: str) -> None:
        super().__init__(ui.Button(label="Confirm", custom_id=f"confirm:{entry}"))
        self.entry = entry

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: ui.Item[Any], match: Any, /
    ) -> Self:
        return cls(match["entry"])

    async def callback(self, interaction: discord.Interaction) -> None:
        view = ui.LayoutView()
        view.add_item(ui.TextDisplay(f"Entry {self.entry} is confirmed."))
        await interaction.response.edit_message(view=view)


class Form(ui.Modal, title="Tip"):
    amount: ui.Label[Form] = ui.Label(text="Amount", component=ui.TextInput(custom_id="amount"))
    to: ui.Label[Form] = ui.Label(text="To", component=ui.UserSelect(custom_id="to", required=True))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        amount, to = self.amount.component, self.to.component
        assert isinstance(amount, ui.TextInput)
        assert isinstance(to, ui.UserSelect)
        await interaction.response.send_message(f"{amount.value} to {to.values[0].name}")


class Bot(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)
        self.add_dynamic_items(Confirm)
        self.tree.add_command(app_commands.Command(name="tip", description="Tip", callback=tip))
        self.tree.add_command(app_commands.ContextMenu(name="Tip…", callback=on_member))

    async def setup_hook(self) -> None:
        await self.tree.sync()


async def _from_a_thread(value: str) -> str:
    """An outcome that a writer thread of ours sets, as the store's turns do."""
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[str] = loop.create_future()
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(outcome.set_result, value))
    thread.start()
    try:
        return await asyncio.wait_for(outcome, PATIENCE_SECONDS)
    finally:
        thread.join()


async def _entries(
    interaction: discord.Interaction, current: str
) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{current}3f9", value=f"{current}3f9")]


@app_commands.autocomplete(entry=_entries)
async def tip(
    interaction: discord.Interaction, to: discord.Member, amount: str, entry: str = "k3f9"
) -> None:
    if amount == "0":
        await interaction.response.send_message("Nothing to give.", ephemeral=True)
        return
    view = ui.LayoutView(timeout=None)
    words = await _from_a_thread(f"{to.mention} gets {amount}.")
    view.add_item(ui.Container(ui.TextDisplay(words), ui.ActionRow(Confirm(entry))))
    await interaction.response.send_message(view=view)


async def on_member(interaction: discord.Interaction, member: discord.Member) -> None:
    await interaction.response.send_modal(Form())


async def test_what_the_adapter_needs_is_there() -> None:
    async with simcord.run(Bot()) as env:
        guild = env.create_guild()
        garden = guild.create_text_channel("garden")
        ana = guild.add_member(env.create_user("ana"))
        ben = guild.add_member(env.create_user("ben"))

        refused = await ana.slash(garden, "tip", to=ben, amount="0")
        assert refused.ephemeral
        assert refused.response is not None
        assert refused.response.content == "Nothing to give."

        offered = await ana.autocomplete(garden, "tip", "entry", "#k", to=ben, amount="8")
        assert offered == [{"name": "#k3f9", "value": "#k3f9"}]

        done = await ana.slash(garden, "tip", to=ben, amount="8")
        assert done.response is not None
        [container] = done.response.components
        assert container["components"][0]["content"] == f"{ben.mention} gets 8."

        # A button lives on in the bot that comes after.
        await env.restart_bot(Bot())
        await ben.click(done.response.message, label="Confirm")
        [text] = done.response.components
        assert text["content"] == "Entry k3f9 is confirmed."

        opened = await ana.context_menu(garden, "Tip…", ben)
        assert opened.modal is not None
        sent = await ana.submit_modal(opened, {"amount": "3", "to": [ben]})
        assert sent.response is not None
        assert sent.response.content == "3 to ben"


async def test_late_and_double_answers_get_discords_codes() -> None:
    codes: list[int] = []
    bot = Bot()

    @bot.tree.command(description="Late")
    async def late(interaction: discord.Interaction) -> None:
        for _ in range(2):
            try:
                await interaction.response.send_message("now")
            except discord.HTTPException as error:
                codes.append(error.code)
            interaction.response._response_type = None
        try:
            await interaction.channel.send("x" * 2001)  # type: ignore[union-attr]  # a text channel
        except discord.HTTPException as error:
            codes.append(error.code)

    async with simcord.run(bot) as env:
        guild = env.create_guild()
        garden = guild.create_text_channel("garden")
        ana = guild.add_member(env.create_user("ana"))
        with pytest.raises(simcord.SetupError):
            await ana.slash(garden, "nothing")
        done = await ana.slash(garden, "late")
        assert codes == [40060, 50035]
        await env.advance_time(15 * 60 + 1)
        assert done.acknowledged
