"""Roles of the server that make somebody treasurer or steward: no more than a moderator may do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server
from tests.discord.server.state import MANAGE_ROLES, ORDINARY


@pytest.fixture
def mia(server: Server, guild: Guild) -> Person:
    guild.join(server.person("mia"), is_moderator=True)
    return guild.person("mia")


async def follows(mia: Person, garden: Channel, key: str, role: str) -> None:
    await mia.slash(garden, "config set", key=key, value=role)
    await garden.until(mia, role)


async def test_a_role_of_the_server_gives_and_takes_at_the_next_command(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person,
    mia: Person,
) -> None:  # fmt: skip
    guild.role("Helpers")
    async with purse(server, tmp_path):
        await mia.slash(garden, "tip", to=ben, amount="1")
        offered = await mia.complete(garden, "config set", "value", "hel", key="discord_steward")
        assert offered == [("Helpers", "Helpers")]
        await follows(mia, garden, "discord_steward", "Helpers")
        guild.set_roles(ben, "Helpers")
        await ben.slash(garden, "tip", to=ana, amount="1")
        await garden.until(ana, "ben has the role “Helpers” on the server, and is steward")
        # Whoever it makes so keeps it no longer than that, and no moderator takes it beside that.
        await mia.slash(garden, "role take", role="steward", to=ben)
        await garden.until(mia, "ben is steward by the role “Helpers” on the server.")
        guild.set_roles(ben)
        await ben.slash(garden, "balance")
        await garden.until(ana, "ben has the role “Helpers” on the server no more, and is steward")
        await ana.slash(garden, "audit")
        assert "a role of the server" in (await garden.until(ana, "take ben")).text


async def test_what_was_given_by_hand_is_not_the_servers_to_take(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person,
    mia: Person,
) -> None:  # fmt: skip
    guild.role("Helpers")
    async with purse(server, tmp_path):
        await follows(mia, garden, "discord_steward", "Helpers")
        await mia.slash(garden, "role give", role="steward", to=ben)
        await garden.until(ana, "mia made ben steward")
        await ben.slash(garden, "tip", to=ana, amount="1")
        await garden.until(ana, "ben gave")
        await mia.slash(garden, "role list")
        assert "ben" in (await garden.until(mia, "Steward")).text


async def test_nobody_makes_themselves_one_by_a_role_they_may_hand_out(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person,
    mia: Person,
) -> None:  # fmt: skip
    guild.role("Helpers", ORDINARY | MANAGE_ROLES)
    async with purse(server, tmp_path):
        await follows(mia, garden, "discord_steward", "Helpers")
        guild.set_roles(ben, "Helpers")
        await ben.slash(garden, "tip", to=ana, amount="1")
        told = await garden.until(ana, "ben has the role “Helpers” on the server.")
        assert "another moderator says" in told.text
        await ben.slash(garden, "tip", to=ana, amount="1")
        await mia.slash(garden, "role list")
        await garden.until(mia, "Nobody has been made steward")
        # It is told once, and not with each command.
        assert len([each for each in await garden_of(ana, garden) if "“Helpers”" in each]) == 1


async def garden_of(person: Person, garden: Channel) -> list[str]:
    return [each.text for each in await person.reads(garden)]


async def test_a_treasurer_is_made_so_only_while_there_was_nothing_in_the_treasury(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person,
    mia: Person,
) -> None:  # fmt: skip
    guild.role("Tillers")
    server.world.privileged.add("members")
    async with purse(server, tmp_path, members=True):
        await follows(mia, garden, "discord_treasurer", "Tillers")
        # With the members intent it is known at once; before that they must be in the books.
        await ana.slash(garden, "tip", to=ben, amount="2")
        await garden.until(ben, "ana gave")
        guild.set_roles(ana, "Tillers")
        await garden.until(ben, "ana has the role “Tillers” on the server, and is treasurer")
        await ben.slash(garden, "treasury give", amount="1")
        await garden.until(ana, "treasury")
        guild.set_roles(ben, "Tillers")
        told = await garden.until(ana, "ben has the role “Tillers” on the server. Who is treasurer")
        assert "treasury appoint" in told.text
        guild.set_roles(ana)
        told = await garden.until(ben, "ana has the role “Tillers” on the server no more. Who is")
        assert "treasury dismiss" in told.text
        await mia.slash(garden, "role list")
        listed = (await garden.until(mia, "Treasurer")).text
        assert "ana" in listed


async def test_a_role_is_chosen_by_who_moderates_and_never_everybodys(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, mia: Person
) -> None:
    async with purse(server, tmp_path):
        await mia.slash(garden, "config set", key="discord_steward", value="Nobodies")
        await garden.until(mia, "I know no role “Nobodies” on this server")
        await mia.slash(garden, "config set", key="discord_steward", value="@everyone")
        await garden.until(mia, "Everybody on the server has that role")
