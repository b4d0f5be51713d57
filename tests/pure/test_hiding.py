"""What a moderator hides is in no row of the database any more."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse
from storage.redaction import Redaction

SCRIPT = """--- room garden
--- moderator mia
--- people ana ben cara
ana> !tip @ben 8 for a hidden treasure
--- wait 1 minute
ben> !request @ana 3 for a hidden treasure
ana> yes
--- wait 1 minute
ana> !tip @ben 80 for a hidden treasure
ana> yes
cara> !tip @ben @ana 2 for what everybody may read
{hide}"""


async def rows(folder: Path, hide: str) -> str:
    """All that the database holds after the script, as text."""
    db, file, said = folder / "books.db", folder / "life.chat", io.StringIO()
    file.write_text(SCRIPT.format(hide=hide), "utf-8")
    assert await rehearse(file, ScriptedProcess.open, db=db, out=said, err=said) == 0
    with closing(sqlite3.connect(db)) as connection:
        return "\n".join(line for line in connection.iterdump())


async def test_hidden_words_are_in_no_row(tmp_path: Path) -> None:
    (tmp_path / "shown").mkdir()
    assert "hidden treasure" in await rows(tmp_path / "shown", "")
    left = await rows(
        tmp_path, "mia> !mod hide #xbtv\nmia> !mod hide #6n55\nmia> !mod hide #dyec\n"
    )
    assert "hidden treasure" not in left
    assert "for what everybody may read" in left


OTHER_WAYS = """--- room garden
--- moderator mia max
--- people ana ben cara
ana> !tpi @ben 5 xsecretx about cara
ana> yes
ana> !tip @ben 1,5 xsecretx about cara
ana> !tip @ben 60 XSecretX  about cara
--- wait 11 minutes
ana> !tip @cara 2 xsecretx about cara
ana> !request @ben 3 xsecretx about cara
ana> !me history
ben> !me history
mia> !mod freeze @ana wrote “xsecretx about cara”
ana/bot> mod appeal I only wrote xsecretx about cara
mia> !mod appeals
ben> !refund #xbtv
--- wait 8 days
max> !mod reverse #6n55 xsecretx about cara was not kind
{hide}"""


async def test_hidden_words_are_in_no_question_and_no_reason(tmp_path: Path) -> None:
    """A near miss, a reading, a question that lapsed, another one's reason that quotes them."""

    async def left(hide: str) -> list[str]:
        folder = tmp_path / str(len(hide))
        folder.mkdir()
        db, file, said = folder / "books.db", folder / "life.chat", io.StringIO()
        file.write_text(OTHER_WAYS.format(hide=hide), "utf-8")
        assert await rehearse(file, ScriptedProcess.open, db=db, out=said, err=said) == 0, said
        with closing(sqlite3.connect(db)) as connection:
            found = [line for line in connection.iterdump() if "xsecretx" in line.lower()]
        raw = [path.read_bytes().lower() for path in folder.glob("books.db*")]
        assert bool(found) == any(b"xsecretx" in each for each in raw)
        return found

    shown = await left("")
    tables = {line.split('"')[1] for line in shown}
    assert tables >= {"entries", "asks", "outbox", "audit", "freezes"}, tables
    assert await left("mia> !mod hide #xbtv\nmia> !mod hide #6n55\n") == []


def test_words_nested_without_end_are_taken_out_like_others() -> None:
    deep = "[" * 100_000 + " ben"
    assert Redaction(["ben"], [], "somebody").value({"memo": deep}) == {
        "memo": deep.replace("ben", "somebody")
    }
