"""The picture of a vote, drawn by the real process and shown to whoever asked for it."""

from __future__ import annotations

from pathlib import Path

from bot.charts.drawer import Drawer
from bot.running.pictures import words_alone
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Person
from tests.discord.server.server import Server
from tests.support.patience import PATIENCE_SECONDS

WORDS = "1: Where do we meet? B Café, with 1 of 1.\nB Café: 1\nA Park: 0\nC Online: 0"


async def _vote(garden: Channel, ana: Person, ben: Person) -> None:
    await ana.slash(
        garden, "poll new", question="Where do we meet?", options="Park | Café | Online"
    )
    await ben.press(await garden.until(ben, "Choose one."), "B")
    await ana.slash(garden, "poll close", number=1)


async def test_whoever_asks_sees_the_picture_alone_with_its_words(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    drawer = Drawer(tmp_path / "pictures", seconds=PATIENCE_SECONDS)
    async with purse(server, tmp_path, draw=drawer.draw):
        await _vote(garden, ana, ben)
        result = await garden.until(ben, "with 1 of 1")
        assert result.labels == ["Why", "Picture"]
        await ben.press(result, "Picture")
        await server.until(lambda: any(each.files for each in garden.sees(ben)), "a picture")
        [seen] = [each for each in garden.sees(ben) if each.files]
        assert seen.is_ephemeral
        [attached] = seen.message.attachments
        assert attached["description"] == WORDS
        assert seen.message.files[attached["id"]].startswith(b"\x89PNG\r\n\x1a\n")
        assert not [each for each in garden.sees(ana) if each.files]
    await drawer.close()


async def test_where_nothing_draws_the_words_are_said(
    server: Server, tmp_path: Path, garden: Channel, ana: Person, ben: Person
) -> None:
    async with purse(server, tmp_path, draw=words_alone):
        await _vote(garden, ana, ben)
        await ana.slash(garden, "poll chart", number=1)
        told = await garden.until(ana, "A Park: 0")
        assert told.text == WORDS
        assert told.files == ()
