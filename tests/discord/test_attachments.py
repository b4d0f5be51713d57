"""Files that come with a message or with a reply to one's own, read from where Discord has them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.discord.filling import fill
from bot.discord.forms import form_for
from bot.discord.plan import plan
from commands.catalogue import catalogue
from commands.language.messages import FALLBACK, wording
from commands.values.capability import Capability, Catalogue
from commands.values.events import AnyEvent, Attachment, Said
from tests.discord.purse import purse
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server
from tests.pure.test_attachments import keep

PHOTO = b"\x89PNG a receipt"


async def test_a_file_comes_with_a_message_and_with_a_reply_to_ones_own(
    server: Server, garden: Channel, ana: Person, ben: Person, tmp_path: Path
) -> None:
    server.world.privileged.add("message_content")
    heard: list[Said] = []
    async with purse(server, tmp_path, message_content=True) as bot:
        tell = bot.core.tell

        async def listen(event: AnyEvent) -> object:
            # That the bot came into the room is told to it as well, sooner or later.
            if isinstance(event, Said):
                heard.append(event)
            return await tell(event)

        bot.core.tell = listen  # type: ignore[method-assign,assignment]
        files = {"receipt.png": PHOTO}
        await ana.says(garden, "!balance", files=files)
        shown = await ana.says(garden, "a photo", files=files)
        await ana.says(garden, "!me", reply_to=shown)
        await ben.says(garden, "!currency", reply_to=shown)
        await server.until(lambda: len(heard) >= 3, "three commands were heard")
        by = {each.text: each.attachments for each in heard}
        [file] = by["!balance"]
        assert (file.name, file.media_type, file.size) == ("receipt.png", "image/png", len(PHOTO))
        assert await bot.adapter.read_file(file, 10_000) == PHOTO
        assert [each.name for each in by["!me"]] == ["receipt.png"]
        assert by["!currency"] == ()


async def test_a_receipt_is_an_option_of_the_command(
    server: Server, garden: Channel, guild: Guild, tmp_path: Path
) -> None:
    mia = server.person("mia")
    guild.join(mia, is_moderator=True)
    async with purse(server, tmp_path) as bot:
        given = {"amount": "300 USD", "source": "etsy", "photo": ("slip.png", PHOTO)}
        await mia.slash(garden, "record income", **given)
        said = [each.text for each in await mia.reads(garden)]
        told = "mia wrote down: 300 USD from etsy with mia, with a receipt."
        assert any(told in each for each in said), said
        receipts = await bot.core.store.read(
            lambda c: c.exec_driver_sql("SELECT receipt FROM vouchers").scalars().all()
        )
        assert receipts == [hashlib.sha256(PHOTO).hexdigest()]
        given["photo"] = ("huge.png", b"x" * (20 * 1024 * 1024 + 1))
        await mia.slash(garden, "record income", **given)
        said = [each.text for each in await mia.reads(garden)]
        assert any("could not read the photo" in each for each in said), said


async def test_what_somebody_takes_along_is_a_file_for_them_alone(
    server: Server, garden: Channel, ana: Person, ben: Person, tmp_path: Path
) -> None:
    async with purse(server, tmp_path):
        await ana.slash(garden, "tip", to=ben, amount="4", memo="soup")
        await ana.slash(garden, "me export")
        kept = await garden.until(ana, "Your entries as a file")
        assert kept.is_ephemeral
        assert kept.files == ("file1.csv",)
        [table] = kept.message.files.values()
        assert b"soup" in table
        assert table.decode("utf-8-sig").splitlines()[0].startswith("time,entry,kind,with")
        # Asked for in words it is a direct message, for nobody else's eyes.
        await ana.says(garden, f"{server.bot.mention} me export hledger")
        kept = await ana.direct.until(ana, "Your entries as a file")
        assert kept.files == ("file1.journal",)


async def test_who_is_nobody_here_is_an_option_beside_the_member(
    server: Server, tmp_path: Path, guild: Guild, garden: Channel
) -> None:
    mia = server.person("mia")
    guild.join(mia, is_moderator=True)
    planned = plan(catalogue())["treasury", "propose"]
    assert [each.name for each in planned.fields if each.parameter == "to"] == [
        "to",
        "name",
        "outside",
        "into",
    ]
    filled = fill(planned, {"amount": "5", "into": "the kiln", "purpose": "bricks"})
    assert dict(filled.form.given)["to"] == 'fund:"the kiln"'
    filled = fill(planned, {"amount": "5 USD", "outside": 'the "big" printer', "purpose": "flyers"})
    assert dict(filled.form.given)["to"] == 'outside:"the big printer"'
    async with purse(server, tmp_path):
        await mia.slash(garden, "record income", amount="300 USD", source="etsy")
        given = {"amount": "5 USD", "outside": 'the "big" printer', "purpose": "flyers"}
        await mia.slash(garden, "treasury propose", **given)
        said = [each.text for each in await mia.reads(garden)]
        assert any("There is not that much free of it" in each for each in said), said


def test_a_command_that_takes_a_file_has_an_option_for_it() -> None:
    planned = plan(Catalogue([Capability("keep", topic="tips", commands=(keep,))]))[keep.path]
    assert [(each.name, each.holds) for each in planned.fields] == [
        ("what", "value"),
        ("photo", "file"),
    ]
    file = Attachment("receipt.png", "image/png", 5, source="http://there")
    filled = fill(planned, {"what": "this", "photo": file})
    assert filled.attachments == (file,)
    assert filled.form.given == (("what", "this"),)
    words = wording(FALLBACK)
    assert form_for(planned, {}, words) is not None
    # A form cannot hold a file: the question for the rest is asked in words, which keeps it.
    assert form_for(planned, {"photo": file}, words) is None
