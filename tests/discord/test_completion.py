"""What is offered while somebody types, and channels that are picked from Discord's own list."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server


def _values(offered: list[tuple[str, str | int | float]]) -> list[str]:
    return [str(value) for _, value in offered]


async def test_settings_languages_zones_and_spans_are_offered(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    guild.join(server.person("mia"), is_moderator=True)
    mia = guild.person("mia")
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        await mia.slash(garden, "tip", to=ben, amount="1")

        async def of_setting(key: str, typed: str) -> list[str]:
            return _values(await mia.complete(garden, "config set", "value", typed, key=key))

        assert await of_setting("rain", "") == ["on", "off"]
        assert await of_setting("digest", "w") == ["weekly"]
        assert ("Deutsch", "de") in await mia.complete(
            garden, "config set", "value", "deu", key="language"
        )
        assert (await of_setting("time_zone", "berlin"))[0] == "Europe/Berlin"
        assert "UTC" in await of_setting("time_zone", "")
        assert await of_setting("quiet_hours", "") == ["22-8"]
        assert await of_setting("announce", "gar") == ["garden"]
        assert await mia.complete(garden, "config set", "value", "5", key="cooldown") == [
            ("5 minutes", "5m"),
            ("5 hours", "5h"),
            ("5 days", "5d"),
        ]
        assert await ana.complete(garden, "me language", "to", "fran") == [("Français", "fr")]
        assert _values(await ana.complete(garden, "me timezone", "to", "lis"))[0] == "Europe/Lisbon"
        assert ("7 days", "7d") in await ana.complete(garden, "me history", "since", "")
        assert await ana.complete(garden, "poll new", "closes", "4d") == [("4 days", "4d")]

        async def of_method(typed: str) -> list[str]:
            return _values(await ana.complete(garden, "poll new", "method", typed))

        # What few want is in no menu, is found by whoever looks for it, and counts as it is.
        assert await of_method("") == ["yesno", "choice", "approval", "dates", "ranked"]
        assert await of_method("Sch") == ["schulze"]
        assert await of_method("st") == ["stv"]
        await ana.slash(garden, "poll new", question="Who?", options="Ben | Cara", method="schulze")
        assert "(Schulze)" in (await garden.until(ana, "Open this vote?")).text


async def test_help_offers_topics_commands_and_settings(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="1")
        first, *_ = await ana.complete(garden, "help", "about", "tips")
        assert first == ("tips: Giving and asking", "tips")
        assert "usual_tip" in _values(await ana.complete(garden, "help", "about", "usual"))
        # Whoever moderates nothing is offered nothing that would be refused.
        assert "config set" not in _values(await ana.complete(garden, "help", "about", "config"))


async def test_a_moderator_is_offered_what_was_given_in_the_room(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    guild.join(server.person("mia"), is_moderator=True)
    mia, market = guild.person("mia"), guild.channel("market")
    async with purse(server, tmp_path) as bot:
        await ana.slash(market, "tip", to=ben, amount="7")
        await mia.slash(market, "tip", to=ben, amount="1")
        await ana.dm("tip ben 9")
        await ana.direct.until(ana, "9 points")
        await ana.slash(garden, "tip", to=ben, amount="4", memo="soup")
        await ben.slash(garden, "tip", to=ana, amount="1")
        offered = await mia.complete(garden, "mod reverse", "entry", "")
        assert [name.partition(" ")[2] for name, _ in offered] == [
            "ben gave ana 1 point",
            "ana gave ben 4 points: soup",
        ]
        [(_, soup)] = await mia.complete(garden, "mod hide", "entry", "soup")
        await mia.slash(garden, "mod reverse", entry=soup, reason="the wrong ben")
        asked = await garden.until(mia, "the wrong ben")
        await mia.press(asked, "Yes")
        await bot.until(ana=-1500, ben=1600, mia=-100)


async def test_a_room_is_picked_from_the_channels(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel, ana: Person, ben: Person
) -> None:
    guild.join(server.person("mia"), is_moderator=True)
    mia = guild.person("mia")
    market, attic = guild.channel("market"), guild.channel("attic")
    async with purse(server, tmp_path):
        await mia.slash(garden, "config set", key="usual_tip", value="5")
        await ana.slash(market, "tip", to=ben, amount="1")
        await mia.slash(market, "config copy", room=garden)
        await market.until(mia, "from 1 point to 5 points")
        offered = await mia.complete(market, "config copy", "room_name", "gar")
        assert offered == [("garden", "garden")]
        await mia.slash(market, "config copy", room=attic)
        await market.until(mia, "Nobody has spoken to me in that channel yet")
        # Left out, the form lists the channels as well.
        asked = await mia.slash(garden, "config copy")
        await mia.fill(asked, room=market)
        await garden.until(mia, "market")
