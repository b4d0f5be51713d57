"""One chat through a script, through Discord's command tree and on a real homeserver.

The same is said in each in its own way; the books are the same, and so is what the bot says.
"""

from __future__ import annotations

import io
from pathlib import Path

from sqlalchemy import Connection

from bot.app import ScriptedProcess
from bot.matrix.settings import MatrixSettings
from bot.rehearsal.rehearse import rehearse
from bot.running.core import Core
from commands.engine.reader import InBooks, anybody
from commands.language.rendering import worded
from commands.language.stored_replies import from_json
from storage.drivers.sqlite_engines import writer_engine
from storage.unit_of_work import Books
from tests.discord.simulated import simulated
from tests.matrix.conftest import MakeMember
from tests.matrix.whole import whole_bot
from tests.support import audit

SCRIPT = """\
--- room garden
--- people ben
ana> !tip @ben 8 for the soup
ben> !tip @ana 60
ben> !yes
ana> !tip @ana 1
ana> !tip @ben 5 points too many
ana> !undo
"""


def told(connection: Connection) -> list[str]:
    """Everything that was said or changed, greetings aside, in the order it was decided."""
    books = InBooks(Books(connection, 1, lambda _, __: b"", writable=False))
    rows = connection.exec_driver_sql("SELECT kind, mood, reply FROM outbox ORDER BY number")
    return [
        f"{kind}: {worded(from_json(reply), anybody(), books).plain()}"
        for kind, mood, reply in rows
        if mood != "notice"
    ]


Found = tuple[list[str], dict[str, int]]


async def found_in(core: Core) -> Found:
    await core.settle()
    return await core.store.read(told), await core.store.read(audit.balances)


async def in_a_script(folder: Path) -> Found:
    file, db = folder / "life.chat", folder / "script.db"
    file.write_text(SCRIPT)
    out, err = io.StringIO(), io.StringIO()
    code = await rehearse(file, ScriptedProcess.open, db=db, as_json=True, out=out, err=err)
    assert code == 0, err.getvalue()
    engine = writer_engine(db)
    try:
        with engine.connect() as connection:
            return told(connection), audit.balances(connection)
    finally:
        engine.dispose()


async def on_discord(folder: Path) -> Found:
    async with simulated(folder) as (env, bot):
        guild = env.create_guild("Garden")
        channel = guild.create_text_channel("garden")
        ana, ben = (guild.add_member(env.create_user(name)) for name in ("ana", "ben"))
        for who, name, given in (
            (ana, "tip", {"to": ben, "amount": "8", "memo": "for the soup"}),
            (ben, "tip", {"to": ana, "amount": "60"}),
            (ben, "yes", {}),
            (ana, "tip", {"to": ana, "amount": "1"}),
            (ana, "tip", {"to": ben, "amount": "5", "memo": "too many"}),
            (ana, "undo", {}),
        ):
            await who.slash(channel, name, **given)
            await bot.core.settle()
        return await found_in(bot.core)


async def on_matrix(settings: MatrixSettings, member: MakeMember, folder: Path) -> Found:
    ana, ben = await member("ana"), await member("ben")
    async with whole_bot(settings, folder) as core:
        room = await ana.make_room(ben.user, name="garden")
        await ben.join(room)
        await ana.invite(room, settings.user)
        await ana.hear_from(room, settings.user, "I keep tips")
        for who, words, answer in (
            (ana, f"!tip {ben.user} 8 for the soup", "8 points"),
            (ben, f"!tip {ana.user} 60", "Give ana 60"),
            (ben, "!yes", "ben gave ana 60"),
            (ana, f"!tip {ana.user} 1", "That is you"),
            (ana, f"!tip {ben.user} 5 points too many", "too many"),
            (ana, "!undo", "Taken back"),
        ):
            await who.say(room, words)
            await who.hear_from(room, settings.user, answer)
            await core.settle()
        return await found_in(core)


async def test_the_same_books_and_the_same_words(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    for name in ("discord", "matrix"):
        (tmp_path / name).mkdir()
    script = await in_a_script(tmp_path)
    assert len(script[0]) > 6
    assert await on_discord(tmp_path / "discord") == script
    assert await on_matrix(settings, member, tmp_path / "matrix") == script
