"""`commonpurse export`: every posting a row that other programs read as it was meant."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import tracemalloc
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.startup_error import StartupError
from bot.tools.books import reading
from bot.tools.exporting import export_books
from storage import export
from storage.export import COLUMNS, one_line
from storage.names import fold_name
from storage.spreadsheet import BOM, Number, Sheet, write_table
from tests.support.chat import Bot, Scene, sqlite_url

HOSTILE = {
    '=HYPERLINK("http://x","y")': '=HYPERLINK("http://x","y")',
    "+1+1": "+1+1",
    "-2+3": "-2+3",
    "@SUM(A1)": "@SUM(A1)",
    "\t=1+1": "=1+1",
    "\r\n=1+1": "=1+1",
    "＝1+1": "＝1+1",
    'say "no", please; now': 'say "no", please; now',
    "one\nline\r\nor\x0btwo": "one line or two",
    "a\u2028b\x85c": "a b c",
    "\u202eanything\u202c": "anything",
    "\u2066x\u2069\u200f": "x",
    "'already": "'already",
    "for the soup": "for the soup",
    "👩\u200d🌾": "👩\u200d🌾",
    "0e5": "0e5",
}
"""A memo as it lies in the books → as it is read from an export."""
FORMULAS = ("=", "+", "-", "@", "＝")


@pytest.fixture
async def db(tmp_path: Path) -> Path:
    """Tips with the hostile memos, and members with the same name."""
    path = tmp_path / "books.db"
    scene = Scene(people=("ana", "ben", "cara", "dan"))
    bot = await Bot.open(sqlite_url(path), scene)
    await bot.tell(scene.arrive())
    for number in range(len(HOSTILE)):
        await bot.tell(scene.say("ana", f"!tip @ben 0.0{number % 9 + 1} memo {'m' * (number + 1)}"))
    await bot.tell(scene.say("cara", "!tip @dan 5"), scene.say("cara", "!undo"))
    await bot.close()
    # However they came there: no adapter and no parser stands before an export.
    change(path, *((memo, f"memo {'m' * (n + 1)}") for n, memo in enumerate(HOSTILE)))
    return path


def change(db: Path, *memos: tuple[str, str]) -> None:
    with closing(sqlite3.connect(db)) as connection:
        for new, old in memos:
            done = connection.execute("UPDATE entries SET memo = ? WHERE memo = ?", (new, old))
            assert done.rowcount == 1, old
        connection.commit()


def rename(db: Path, **names: str) -> None:
    """Members by the names they had."""

    with closing(sqlite3.connect(db)) as connection:
        for old, new in names.items():
            sql = "UPDATE members SET name = ?, folded = ? WHERE name = ?"
            assert connection.execute(sql, (new, fold_name(new), old)).rowcount == 1
        connection.commit()


def written(db: Path, form: str, community: str | None = None) -> str:
    out = io.StringIO()
    assert export_books(db, community, form, out) == 0
    return out.getvalue()


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


async def test_a_row_a_posting(db: Path) -> None:
    rows = read_csv(written(db, "csv"))
    assert tuple(rows[0]) == COLUMNS
    tip, _, undo, _ = rows[-4:]
    assert tip | {"time": ""} == {
        "entry": tip["entry"],
        "time": "",
        "kind": "tip",
        "account": "member/cara",
        "asset": "PTS",
        "amount": "-5.00",
        "memo": "",
        "event": tip["event"],
        "corrects": "",
        "cause": "member/cara",
    }
    assert (undo["kind"], undo["account"], undo["amount"]) == ("undo", "member/dan", "-5.00")
    assert undo["corrects"] == tip["entry"]
    assert rows[0]["time"] == "2026-01-01T09:00:02.000000Z"
    assert tip["event"].startswith("$e")


async def test_hostile_memos_are_one_cell_that_nothing_runs(db: Path) -> None:
    text = written(db, "csv")
    rows = read_csv(text)
    assert text.count("\n") == len(rows) + 1
    memos = [row["memo"] for row in rows[: 2 * len(HOSTILE) : 2]]
    for cell, plain in zip(memos, HOSTILE.values(), strict=True):
        assert cell == (f"'{plain}" if plain.startswith(FORMULAS) else plain)
    for row in rows:
        assert not row["account"].startswith(FORMULAS)
        Decimal(row["amount"])


async def test_a_spreadsheet_opens_it_where_a_comma_is_the_decimal_mark(db: Path) -> None:
    out = io.StringIO()
    export_books(db, None, "csv", out, locale="de_AT")
    head, *rows = csv.reader(io.StringIO(out.getvalue()), delimiter=";")
    assert head == ["\ufeffentry", *COLUMNS[1:]]
    assert {row[5] for row in rows} >= {"-5,00", "5,00", "-0,01"}
    plain = read_csv(written(db, "csv"))
    for row, same in zip(rows, plain, strict=True):
        assert [each for n, each in enumerate(row) if n != 5] == [
            each for name, each in same.items() if name != "amount"
        ]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1"])
def test_only_text_is_made_harmless_and_numbers_never(text: str) -> None:
    out = io.StringIO()
    write_table([(text, Number("-8.00"), -8, None)], out, Sheet())
    (row,) = csv.reader(io.StringIO(out.getvalue().removeprefix(BOM), newline=""))
    assert row == [f"'{text}", "-8.00", "-8", ""]


async def test_amounts_sum_to_zero_when_they_are_read_again(db: Path) -> None:
    sums: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in read_csv(written(db, "csv")):
        sums[row["entry"], row["asset"]] += Decimal(row["amount"])
    assert len(sums) == len(HOSTILE) + 2
    assert not any(sums.values())


async def test_json_lines_say_the_same(db: Path) -> None:
    as_csv = read_csv(written(db, "csv"))
    as_json = [json.loads(line) for line in written(db, "jsonl").splitlines()]
    assert [tuple(row) for row in as_json] == [COLUMNS] * len(as_csv)
    for row, cells in zip(as_json, as_csv, strict=True):
        shown = {name: "" if value is None else str(value) for name, value in row.items()}
        if shown["memo"].startswith(FORMULAS):
            shown["memo"] = f"'{shown['memo']}"
        assert shown == cells
        assert isinstance(row["entry"], int)
    assert [row["memo"] for row in as_json[: 2 * len(HOSTILE) : 2]] == list(HOSTILE.values())


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"ben": "ana"}, {"ana.1", "ana.2", "cara", "dan"}),
        ({"ben": "Ana"}, {"ana.1", "Ana.2", "cara", "dan"}),
        ({"ben": "аna"}, {"ana.1", "аna.2", "cara", "dan"}),
        # Nobody can take the name that another is given here.
        ({"ben": "ana", "cara": "ana.2"}, {"ana.1", "ana.2", "ana.2.3", "dan"}),
        ({"ben": "=1+1", "cara": "a\nb\u202e", "dan": "x/y"}, {"ana", "=1+1", "a b", "x/y"}),
    ],
)
async def test_members_with_one_name_are_told_apart(
    db: Path, names: dict[str, str], expected: set[str]
) -> None:
    rename(db, **names)
    rows = read_csv(written(db, "csv"))
    assert {row["account"] for row in rows} == {f"member/{name}" for name in expected}
    # Who caused it is called the same.
    for row in rows:
        if row["kind"] == "tip" and row["amount"].startswith("-"):
            assert row["account"] == row["cause"]


def test_one_line_keeps_what_people_wrote() -> None:
    for text in ("for the soup", "né à São Paulo", "שלום", "日本", "🏳️\u200d🌈", "a_b*c"):
        assert one_line(text) == text


async def test_the_community_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    scene = Scene()
    bot = await Bot.open(sqlite_url(path), scene)
    for room in ("garden", "market", "pond"):
        await bot.tell(scene.arrive(room), scene.say("ana", "!tip @ben 1", room=room))
    await bot.close()
    assert len(read_csv(written(path, "csv", "market"))) == 2
    assert written(path, "csv", "2") == written(path, "csv", "market")

    def refused(community: str | None) -> str:
        with pytest.raises(StartupError) as caught:
            written(path, "csv", community)
        return str(caught.value)

    assert refused(None) == (
        "There are several communities: choose one with --community: garden (1), market (2),"
        " pond (3)."
    )
    assert refused("lake") == (
        "There is no community called lake here. There are: garden (1), market (2), pond (3)."
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE communities SET name = 'garden' WHERE community_id = 3")
        connection.commit()
    assert refused("garden") == "Several communities are called garden: give a number, 1, 3."
    assert len(read_csv(written(path, "csv", "3"))) == 2


async def test_books_that_are_not_in_order_are_not_exported_half(db: Path) -> None:
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("DELETE FROM accounts WHERE owner = 4")
        connection.commit()
    with pytest.raises(StartupError, match=r"is not in order .* verify it"):
        written(db, "csv")


async def test_millions_of_postings_are_not_held_in_memory(db: Path) -> None:
    copies = 3_000

    class Nowhere(io.StringIO):
        size = 0

        def write(self, text: str) -> int:
            self.size += len(text)
            return len(text)

        def writelines(self, lines: Any) -> None:
            for line in lines:
                self.write(line)

    with closing(sqlite3.connect(db)) as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO entries (community_id, number, time, kind, cause, memo, hash)"
            " SELECT 1, i, i, 'tip', 'member/1', printf('memo %d', i), x'00' FROM n",
            (1000 + copies,),
        )
        connection.execute(
            "INSERT INTO postings SELECT 1, number, line, line, 1, 2 * line - 3, 0"
            " FROM entries, (SELECT 1 AS line UNION SELECT 2) WHERE number >= 1000"
        )
        connection.commit()
    for write in (export.write_csv, export.write_jsonl):
        out = Nowhere()
        with reading(db) as books:
            found: Iterator[dict[str, Any]] = books.run(lambda c: export.rows(c, 1))
            next(found)  # What is read beforehand is bounded by members and accounts.
            tracemalloc.start()
            write(found, out)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
        assert out.size > 400_000
        assert peak < 1_500_000, peak
