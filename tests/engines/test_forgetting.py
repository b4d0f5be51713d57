"""Who was forgotten is in no column of any table any more, nor in the bytes of the file."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, select

from bot.app import ScriptedProcess, open_store
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal import ids
from bot.rehearsal.rehearse import AS_EXPECTED, rehearse
from bot.tools.books import verify_books
from storage import schema
from storage.drivers.sqlite import sqlite_path
from tests.support.ledger import Acts

SCRIPT = """\
--- room garden
--- moderator mia
--- people ben cara
--- rename anastasia "Anastásia “Nastja” O'Neill"
anastasia> !tip @ben 8 for the violet soup
ben> !tip @anastasia 3 for her crimson boat
cara> !tip @ben 1 who helped @anastasia so much
ben> !request @anastasia 2 for scarlet seeds
anastasia> no
anastasia/bot> request @ben 1 for turquoise tea
ben> yes
anastasia/bot> tip @ben 60
anastasia/bot> no
mia> !mod freeze @anastasia too many magenta jokes
anastasia/bot> mod appeal those were olive jokes
mia> !mod thaw @anastasia
ben> !tip @anastasia 60
ben> no
ben> !balance @anastasia
anastasia> !me privacy block @cara
anastasia/bot> link
anastasia> !link aaaa-aaaa
--- platform discord
--- room hall in garden
--- people dan
anastasia> !link
dan> !tip @anastasia 4 for the indigo chair
--- room garden
LINK
anastasia/bot> yes
--- room hall
anastasia/bot> yes
--- room garden
FORGET
--- wait 1 minute
ben> !me history
"""
SECRETS = (
    "anastasia",
    "anastásia",
    "anast\\u00e1sia",
    "nastja",
    "violet",
    "crimson",
    "scarlet",
    "turquoise",
    "magenta",
    "olive",
    "indigo",
)
ID_ON_DISCORD = ids.user("discord", "anastasia")
ALONE_ON_DISCORD = ids.direct("discord", "anastasia").room


async def play(text: str, url: str, tmp_path: Path) -> str:
    """What the script brings, without being expected; the books stay at `url`."""
    path, said = tmp_path / "script.chat", io.StringIO()
    path.write_text(text)

    async def open_there(
        adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, url)

    assert await rehearse(path, open_there, out=said, err=said) == AS_EXPECTED, said.getvalue()
    return said.getvalue()


def everything(connection: Connection) -> str:
    """Every column of every row of every table."""
    found = []
    for table in schema.metadata.sorted_tables:
        for row in connection.execute(select(table)):
            found += [f"{table.name}: {value}" for value in row]
    return "\n".join(found).lower()


async def rows_at(url: str) -> str:
    store = await open_store(url, Acts())
    try:
        return await store.read(everything)
    finally:
        await store.close()


def written(*, forgets: bool) -> str:
    asks = "anastasia> !me forget donate\nanastasia> yes" if forgets else ""
    return SCRIPT.replace("FORGET", asks)


async def with_link(text: str, tmp_path: Path) -> str:
    """The script with the code that it gives filled in."""
    before = text[: text.index("LINK")]
    fresh = tmp_path / f"before-{'forgets' if 'me forget' in text else 'keeps'}.db"
    said = await play(before, f"sqlite:///{fresh}", tmp_path)
    code = said.rsplit("minutes: !link ", 1)[1][:9]
    return text.replace("LINK", f"anastasia> !link {code}")


async def test_everything_is_there_before_and_nothing_after(url: str, tmp_path: Path) -> None:
    script = await with_link(written(forgets=False), tmp_path)
    await play(script, f"sqlite:///{tmp_path / 'kept.db'}", tmp_path)
    kept = await rows_at(f"sqlite:///{tmp_path / 'kept.db'}")
    for secret in (*SECRETS, ID_ON_DISCORD, ALONE_ON_DISCORD):
        if "\\u" not in secret:
            assert secret in kept, f"the test looks for {secret}, which was never there"

    script = await with_link(written(forgets=True), tmp_path)
    said = await play(script, url, tmp_path)
    assert "I have forgotten you in garden." in said
    left = await rows_at(url)
    assert not [
        line
        for line in left.splitlines()
        for secret in (*SECRETS, ID_ON_DISCORD, ALONE_ON_DISCORD)
        if secret in line
    ]
    # What others said stays theirs, without the name in it.
    assert "entries: who helped @somebody so much" in left
    out = io.StringIO()
    assert await asyncio.to_thread(verify_books, make_url(url), None, out) == 0, out.getvalue()


async def test_the_file_holds_no_byte_of_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    said = await play(await with_link(written(forgets=True), tmp_path), url, tmp_path)
    assert "I have forgotten you in garden." in said
    for path in (sqlite_path(url), sqlite_path(url).with_name("books.db-wal")):
        if path.exists():
            raw = path.read_bytes().lower()
            for secret in (*SECRETS, ID_ON_DISCORD, ALONE_ON_DISCORD):
                assert secret.encode() not in raw, f"{secret} is in {path.name}"


@pytest.mark.parametrize("times", [1, 3])
async def test_forgetting_again_and_again_gives_nothing_twice(
    url: str, tmp_path: Path, times: int
) -> None:
    """In an issued currency with a starter: what one was given once is all one is ever given."""
    script = "--- room garden\n--- moderator mia\n--- people ben\nmia> !currency set model issued\n"
    script += "mia> !currency set starter 5\nben> !balance\n"
    round_again = "--- wait 1 day\nana> !balance\nben> !tip @ana 1\n--- wait 20 days\n"
    round_again += "ana> !balance\nana> !me forget @ben\nana> yes\n"
    said = await play(script + round_again * times + "ben> !balance\n", url, tmp_path)
    assert said.count("You have been given 5 points to start with.") == 2  # ben and ana, once each
    assert "You have 10 points." in said
