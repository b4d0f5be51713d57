"""A room in which many speak at once: nobody waits for what others are told, or are not."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


async def test_what_one_person_sees_does_not_wait_for_what_the_room_is_told(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=["ana", "ben", "cara"])
    garden = guild.channel("garden")
    ana, ben, cara = guild.people("ana", "ben", "cara")
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        held = server.faults.hold("POST", CALLBACK)
        tip = ana.slash(garden, "tip", to=ben, amount="8")
        await held.reached()
        balance = await ben.slash(garden, "balance")
        assert balance.reply.only_for is ben
        await garden.until(ben, "You are at 9 points.")
        refused = await cara.slash(garden, "tip", to=cara, amount="1")
        assert refused.reply.only_for is cara
        # What all see keeps its order: it is decided, and waits.
        await cara.says(garden, f"{server.bot.mention} tip {ben.mention} 2")
        await ben.slash(garden, "balance")
        await garden.until(ben, "You are at 11 points.")
        assert not tip.is_settled
        assert not [each for each in garden.said(ana) if "cara gave" in each]
        held.release()
        await garden.until(ana, "cara gave")
        told = [each for each in garden.said(ana) if "gave" in each]
        assert told == [
            "ana gave @ben 1 point.",
            "ana gave @ben 8 points.",
            "cara gave @ben 2 points.",
        ]


async def test_what_changes_a_message_comes_after_it(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ben.slash(garden, "tip", to=ana, amount="1")
        held = server.faults.hold("POST", CALLBACK)
        question = ana.slash(garden, "tip", to=ben, amount="60")
        await held.reached()
        # It is answered from elsewhere before it could arrive.
        await ana.dm("cancel")
        await ana.direct.until(ana, "Left alone.")
        held.release()
        await question
        await server.until(lambda: not garden.sees(ana)[-1].labels, "nothing left to press")
