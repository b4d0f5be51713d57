"""Books that other programs accept: Beancount and hledger themselves read every export.

What they add up is what we hold, and nothing that anybody typed changes how many entries they see.
"""

from __future__ import annotations

import asyncio
import io
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse
from bot.startup_error import StartupError
from bot.tools.exporting import export_books
from storage.plain_accounting import commodity, part_of_account
from tests.support.accounting import Balances, bean_check, read_by_beancount, read_by_hledger
from tests.support.server import make_folder

BOOKS = Path(__file__).parents[1] / "engines" / "something_of_everything.chat"

HOSTILE = (
    'say "no"; 2020-01-01 * "x" | y\\',
    '\\" 9999 USD',
    "; comment | note",
    "2020-01-01 open Assets:Evil",
    "one\n2020-01-01 balance Assets:Treasury 1 PTS\n",
    "\r\n    Assets:Treasury  5.00 PTS\r\n",
    "date:2020-13-45, type:X [2020/99/99]",
    "(code) ! * #tag ^link {1 USD} @ 2 EUR",
    "comment\nend comment",
    "\u202eanything\u202c \u2028 \x85 \x00 \x1b[31m",
    "👩\u200d🌾 ＝1+1 =1+1",
    'include "/etc/passwd"',
    "*/ %} $x `y`",
    "Assets:Members:Ana  1.00 PTS = 99.00 PTS",
    "  two  spaces  ",
    "'",
)
NAMES = (
    "_st",
    "easyBank",
    "🐙",
    "EasyBank",
    "a;b|c",
    'x" y\\',
    "Ana-2",
    "жаба",
    "日本",
    "é\u0301x",
    "ǆ",
    "type:X, date:2020-99-99",
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("journals")
    yield made
    shutil.rmtree(made)


def played(script: Path, db: Path) -> Path:
    out, err = io.StringIO(), io.StringIO()
    asyncio.run(rehearse(script, ScriptedProcess.open, db=db, out=out, err=err))
    return db


def journal(db: Path, form: str, to: Path, **whose: str | bool) -> Path:
    """An export as a file of its own."""
    community = str(whose.pop("community", "1"))
    with to.open("w", encoding="utf-8", newline="") as out:
        export_books(db, community, form, out, **whose)  # type: ignore[arg-type]
    return to


def kept(db: Path, community: int, where: str = "") -> list[tuple[str, str, Decimal]]:
    """(kind, code, balance) of the accounts that hold something, as the books have them."""
    sql = (
        "SELECT a.kind, s.code, a.balance, s.decimals FROM accounts a JOIN assets s"
        " ON s.community_id = a.community_id AND s.number = a.asset"
        f" WHERE a.community_id = ? AND a.balance <> 0 {where}"
    )
    with closing(sqlite3.connect(db)) as connection:
        found = connection.execute(sql, (community,)).fetchall()
    return sorted((kind, code, Decimal(n).scaleb(-places)) for kind, code, n, places in found)


def as_kept(balances: Balances) -> list[Decimal]:
    return sorted(n for held in balances.values() for n in held.values() if n)


def entries(db: Path, community: int) -> int:
    with closing(sqlite3.connect(db)) as connection:
        sql = "SELECT count(DISTINCT entry) FROM postings WHERE community_id = ?"
        return int(connection.execute(sql, (community,)).fetchone()[0])


def test_both_programs_accept_everything_there_is(folder: Path) -> None:
    db = played(BOOKS, folder / "everything.db")
    wholes = {}
    for number in (1, 2):
        for form in ("beancount", "hledger"):
            to = folder / f"whole{number}.{form}"
            wholes[number, form] = journal(db, form, to, community=str(number))
    bean_check(wholes[1, "beancount"])
    # Nothing here records at what price money became other money, so none is made up.
    priced = re.compile(r"^\s.*\d [A-Z0-9]+ +@", re.MULTILINE)
    assert not any(priced.search(each.read_text()) for each in wholes.values())
    parts = [
        journal(db, "beancount", folder / "treasury.beancount", treasury=True),
        journal(db, "beancount", folder / "ana.beancount", member="ana"),
    ]
    read = read_by_beancount(wholes[1, "beancount"], wholes[2, "beancount"], *parts)
    for number in (1, 2):
        for found in (read[number - 1], read_by_hledger(wholes[number, "hledger"])):
            closing_lines = 1 if found is not read[number - 1] else 0
            assert found.transactions - closing_lines == entries(db, number)
            assert as_kept(found.balances) == sorted(n for _, _, n in kept(db, number))
            assert not sum(as_kept(found.balances))
    purse = kept(db, 1, "AND a.kind IN ('treasury', 'fund')")
    for found in (
        read[2],
        read_by_hledger(journal(db, "hledger", folder / "treasury.hledger", treasury=True)),
    ):
        # Also what was given to a fund itself and never lay in the treasury.
        parts_of_it = ("Assets:Treasury", "Assets:Funds")
        its = {name: n for name, n in found.balances.items() if name.startswith(parts_of_it)}
        assert as_kept(its) == sorted(n for _, _, n in purse)
        # Of the 291.03 that came in, a fifth is the fund's; what ben is to get is not paid yet.
        assert found.balances["Assets:Treasury"]["USD"] == Decimal("232.83")
        assert found.balances["Assets:Funds:1"]["USD"] == Decimal("58.20")
        assert not sum(as_kept(found.balances))
    (ana,) = kept(db, 1, "AND a.kind = 'member' AND a.owner = 3")
    for found in (
        read[3],
        read_by_hledger(journal(db, "hledger", folder / "ana.hledger", member="ana")),
    ):
        assert found.balances["Assets:Members:Ana"] == {"PTS": ana[2]}


def hostile(folder: Path) -> Path:
    """Books with what people type to break others, and with money from outside beside their own.

    However it came there: no adapter and no parser stands before an export.
    """
    people = [f"p{number}" for number in range(len(NAMES))]
    lines = ["--- room garden", f"--- people ana {' '.join(people)}"]
    lines += [
        f"ana> !tip @p{number % len(NAMES)} 0.0{number % 9 + 1} memo {'m' * (number + 1)}"
        for number in range(max(len(HOSTILE), len(NAMES)))
    ]
    script = folder / "hostile.chat"
    script.write_text("\n".join(lines) + "\n", "utf-8")
    db = played(script, folder / "hostile.db")
    with closing(sqlite3.connect(db)) as connection:
        for number, memo in enumerate(HOSTILE):
            sql = "UPDATE entries SET memo = ? WHERE memo = ?"
            assert connection.execute(sql, (memo, f"memo {'m' * (number + 1)}")).rowcount == 1
        for number, name in enumerate(NAMES):
            sql = "UPDATE members SET name = ? WHERE name = ?"
            assert connection.execute(sql, (name, f"p{number}")).rowcount == 1
        connection.execute("UPDATE assets SET code = 'TRUE'")
        # Two hundred euros came in from outside, and lie in the treasury beside its points.
        connection.execute(
            "INSERT INTO assets SELECT community_id, 2, model, 'euros', 'euro', 'EUR', '€', 2,"
            " 0, 0, 0, 0, NULL, NULL, NULL, NULL, '', opened_at FROM assets"
        )
        connection.execute(
            "INSERT INTO holdings (community_id, number, member, place, entry, opened_at, asked_at,"
            " told) VALUES (1, 1, 1, '', 1, 0, 0, '')"
        )
        last = connection.execute("SELECT max(number), max(time) FROM entries").fetchone()
        connection.execute(
            "INSERT INTO entries (community_id, number, time, kind, cause, memo, hash)"
            " VALUES (1, ?, ?, 'income', 'member/1', 'a grant; | really', x'00')",
            (last[0] + 1, last[1]),
        )
        for number, (kind, owner, units) in enumerate(
            (("treasury", 0, 200_00), ("outside", 1, -200_00)), 1
        ):
            connection.execute(
                "INSERT INTO accounts VALUES (1, 2, ?, ?, ?, ?, 0, 0, NULL, 0)",
                (kind, owner, 900 + number, units),
            )
            connection.execute(
                "INSERT INTO postings VALUES (1, ?, ?, ?, 2, ?, 0)",
                (last[0] + 1, number, 900 + number, units),
            )
        connection.commit()
    return db


def test_nothing_that_people_type_changes_a_count_or_a_total(folder: Path) -> None:
    db = hostile(folder)
    count = entries(db, 1)
    ours = journal(db, "beancount", folder / "hostile.beancount")
    bean_check(ours)
    (read,) = read_by_beancount(ours)
    by_hledger = read_by_hledger(journal(db, "hledger", folder / "hostile.hledger"))
    assert (read.transactions, by_hledger.transactions) == (count, count + 1)
    assert read.balances == by_hledger.balances
    assert as_kept(read.balances) == sorted(n for _, _, n in kept(db, 1))
    # One account a member, and the code that both would take for a word of theirs is none.
    members = [name for name in read.balances if name.startswith("Assets:Members:")]
    assert len(members) == len(NAMES) + 1
    assert read.balances["Assets:Treasury"] == {"EUR": Decimal("200.00")}
    assert read.balances["Equity:Outside:Ana"] == {"EUR": Decimal("-200.00")}
    assert {code for held in read.balances.values() for code in held} == {"TRUE.1", "EUR"}
    assert "Assets:Members:St" in members
    assert "Assets:Members:M-日本" in members
    assert '  name: "member/_st"' in ours.read_text("utf-8")
    # An opening and a closing balance for each account, and a directive for each entry.
    assert read.directives == count + 2 * len(read.balances)


def test_a_wrong_balance_is_noticed_to_the_last_unit(folder: Path) -> None:
    """The programs look themselves: were ours a hundredth off, they would not accept the file."""
    script = folder / "small.chat"
    script.write_text("--- room garden\n--- people ana ben\nana> !tip @ben 1\n", "utf-8")
    db = played(script, folder / "small.db")
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE accounts SET balance = balance + 1 WHERE balance > 0")
        connection.commit()
    with pytest.raises(AssertionError, match="Balance failed"):
        bean_check(journal(db, "beancount", folder / "wrong.beancount"))
    with pytest.raises(AssertionError, match="balance assertion"):
        read_by_hledger(journal(db, "hledger", folder / "wrong.hledger"))


def test_the_books_of_one_are_told_from_all(folder: Path) -> None:
    """One's own books name who stood against one; where that were several, nobody."""
    script = folder / "one.chat"
    script.write_text(
        "--- room garden\n--- people ana ben cara dan\nana> !tip @ben 2\n"
        "ana> !tip @ben and @cara 1\nben> !tip @cara 1\ncara> !treasury give 1\n",
        "utf-8",
    )
    db = played(script, folder / "one.db")
    text = journal(db, "beancount", folder / "one.beancount", member="ana").read_text("utf-8")
    assert text.count(" * ") == 2
    assert "Assets:Members:Ben  2.00 PTS" in text
    assert "Equity:Others  2.00 PTS" in text
    assert "Cara" not in text
    out = io.StringIO()
    assert export_books(db, None, "csv", out, treasury=True) == 0
    assert len(out.getvalue().splitlines()) == 2


def test_what_cannot_be_exported_together_is_said(folder: Path) -> None:
    db = folder / "one.db"

    def refused(form: str, **given: str | bool) -> str:
        with pytest.raises(StartupError) as caught:
            export_books(db, None, form, io.StringIO(), **given)  # type: ignore[arg-type]
        return str(caught.value)

    assert "give one of them" in refused("csv", treasury=True, member="ana")
    assert "checked as a whole" in refused("records", treasury=True)
    assert "the other forms are the same everywhere" in refused("jsonl", locale="de")
    assert "--locale: nowhere is none" in refused("csv", locale="nowhere")


@given(st.text(max_size=12))
def test_any_name_makes_a_part_of_an_account(name: str) -> None:
    part = part_of_account(name)
    assert not part or re.fullmatch(r"[^\W_a-z][^\W_]*(?:-[^\W_]+)*", part), part


@given(st.text(alphabet="ABTRUEFLSN019.'_-é", max_size=30), st.integers(1, 99))
def test_any_code_makes_a_commodity(code: str, number: int) -> None:
    made = commodity(code, number)
    assert re.fullmatch(r"[A-Z](?:[A-Z0-9'._-]{0,22}[A-Z0-9])?", made), made
    assert made not in ("TRUE", "FALSE", "NULL")


def test_money_from_outside_adds_up_with_whom_it_lies(folder: Path) -> None:
    script = Path(__file__).parents[1] / "transcripts" / "outside_spending.chat"
    db = played(script, folder / "outside.db")
    for form in ("beancount", "hledger"):
        to = journal(db, form, folder / f"outside.{form}")
        if form == "beancount":
            bean_check(to)
        found = read_by_beancount(to)[0] if form == "beancount" else read_by_hledger(to)
        assert as_kept(found.balances) == [Decimal("-256.50"), Decimal("256.50")]
        assert "Equity:Outside:Mia-PayPal" in found.balances
    table = journal(db, "csv", folder / "outside.csv").read_text("utf-8")
    assert "outside/mia PayPal,USD,-300.00" in table
