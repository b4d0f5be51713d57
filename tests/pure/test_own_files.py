"""What members take along of their own: a table that adds up, and journals, in as many parts."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commands.language.dates import instant, month_of, month_span
from commands.money import files
from commands.values.rendered import Picture
from storage.spreadsheet import BOM
from tests.support.accounting import read_by_beancount
from tests.support.chat import Bot, Scene, sqlite_url


@pytest.fixture
async def bot(tmp_path: Path) -> Any:
    opened = await Bot.open(sqlite_url(tmp_path / "books.db"), Scene())
    await opened.tell(opened.scene.arrive())
    await opened.say("ana", "!tip @ben 8 for the soup; | really")
    await opened.say("ben", "!tip @ana and @cara 1.5")
    await opened.say("ana", "!treasury give 2")
    await opened.say("ben", "!tip @cara 1")
    yield opened
    await opened.close()


async def sent(bot: Bot, words: str, who: str = "ana") -> list[Picture]:
    """The files of the answer to somebody."""
    before = len(bot.scene.shown)
    await bot.say(who, words)
    return [
        block
        for delivery in bot.scene.shown[before:]
        for block in delivery.reply.blocks
        if isinstance(block, Picture)
    ]


def read(data: bytes, separator: str = ",") -> list[list[str]]:
    text = data.decode()
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline=""), delimiter=separator))


async def test_a_member_gets_their_own_lines_with_what_was_there_then(bot: Bot) -> None:
    (file,) = await sent(bot, "!me export")
    assert (file.media_type, file.words) == ("text/csv", "Your entries as a file")
    head, *rows = read(file.data)
    assert tuple(head) == files.STATEMENT
    assert [row[2:] for row in rows] == [
        ["tip", "member/ben", "-8.00", "-8.00", "PTS", "for the soup; | really"],
        ["tip", "member/ben", "1.50", "-6.50", "PTS", ""],
        ["donate", "treasury", "-2.00", "-8.50", "PTS", ""],
    ]
    # Of what others did among themselves there is nothing.
    assert b"cara" not in file.data


async def test_numbers_are_written_as_the_reader_writes_them(bot: Bot) -> None:
    await bot.say("ana", "!me language de")
    (file,) = await sent(bot, "!me export")
    assert file.words == "Deine Einträge als Datei"
    assert read(file.data, ";")[1][4:6] == ["-8,00", "-8,00"]


async def test_a_journal_of_ones_own_is_one_that_beancount_reads(bot: Bot, tmp_path: Path) -> None:
    (file,) = await sent(bot, "!me export beancount")
    assert file.media_type == "text/x-beancount"
    kept = tmp_path / "ana.beancount"
    kept.write_bytes(file.data)
    (found,) = read_by_beancount(kept)
    assert {str(n) for n in found.balances["Assets:Members:Ana"].values()} == {"-8.50"}
    (lines,) = await sent(bot, "!me export jsonl")
    assert [json.loads(each)["account"] for each in lines.data.splitlines()] == ["member/ana"] * 3


async def test_what_is_more_than_a_message_carries_comes_in_parts(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_PICTURE_BYTES", 220)
    parts = await sent(bot, "!me export")
    assert [part.words for part in parts] == [
        f"Your entries as a file, part {number} of {len(parts)}"
        for number in range(1, len(parts) + 1)
    ]
    assert len(parts) > 1
    assert all(len(part.data) <= 220 and read(part.data)[0] for part in parts)
    assert sum(len(read(part.data)) - 1 for part in parts) == 3
    assert not await sent(bot, "!me export beancount")
    assert "As a table it comes in parts: !me export csv" in "".join(
        await bot.say("ana", "!me export beancount")
    )


def test_a_month_is_that_of_the_time_zone() -> None:
    begin, end = month_span("2026-12", "Europe/Berlin") or (0, 0)
    assert begin == instant(date(2026, 12, 1), 0, "Europe/Berlin")
    assert end == instant(date(2027, 1, 1), 0, "Europe/Berlin")
    assert month_of(end - 1, "Europe/Berlin") == "2026-12"
    assert month_of(end, "Europe/Berlin") == "2027-01"


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-00", "26-01", "2026-1", "-2026-01", "²026-01", "9999-12"]
)
def test_what_is_no_month_is_none(text: str) -> None:
    assert month_span(text, "UTC") is None
