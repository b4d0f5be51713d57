"""The picture of a vote, drawn by the real process and read on the real homeserver."""

from __future__ import annotations

from pathlib import Path

from bot.charts.drawer import Drawer
from bot.matrix.pictures import png_size
from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import MakeMember
from tests.matrix.test_pictures import download
from tests.matrix.test_whole_bot import garden
from tests.matrix.whole import whole_bot
from tests.support.patience import PATIENCE_SECONDS

WORDS = "1: Where do we meet? B Café, with 1 of 1.\nB Café: 1\nA Park: 0\nC Online: 0"


async def test_a_picture_is_uploaded_once_and_told_in_words(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    bot = settings.user
    drawer = Drawer(tmp_path / "pictures", seconds=PATIENCE_SECONDS)
    async with whole_bot(settings, tmp_path, draw=drawer.draw):
        room, (ana, ben) = await garden(bot, member, "ana", "ben")
        await ana.say(room, '!poll "Where do we meet?" "Park" "Café" "Online"')
        # A plain vote is the platform's own poll there.
        await ben.hear(room, lambda event: event["type"] == "org.matrix.msc3381.poll.start")
        await ben.say(room, "!vote 1 B")
        await ben.hear_from(room, bot, "Counted in 1")
        await ana.say(room, "!poll close 1")
        await ana.hear_from(room, bot, "with 1 of 1")
        asked = await ben.say(room, "!poll chart 1")
        shown = await ben.hear(
            room, lambda event: event.get("content", {}).get("msgtype") == "m.image"
        )
    await drawer.close()
    content = shown["content"]
    assert content["body"] == WORDS
    assert content["m.relates_to"]["m.in_reply_to"]["event_id"] == asked
    png = await download(ana, content["url"])
    assert png_size(png) == (content["info"]["w"], content["info"]["h"])
    assert content["info"]["w"] == 1080
    assert len(png) == content["info"]["size"]
