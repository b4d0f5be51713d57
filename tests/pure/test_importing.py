"""`commonpurse import balances`: shown first, one entry or nothing, and the books still verify."""

from __future__ import annotations

import asyncio
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import typer.testing

from bot.app import ScriptedProcess
from bot.cli import app
from bot.rehearsal.rehearse import rehearse
from bot.startup_error import StartupError
from bot.tools import import_balances
from bot.tools.balance_files import RED_BANK, Wrongs, read_csv, read_red
from bot.tools.books import verify_books
from bot.tools.import_plan import decide_import
from commands.engine.reader import anybody
from commands.language.rendering import Nobody, worded
from commands.language.stored_replies import from_json
from storage.drivers.sqlite import lock_for_writing
from storage.ledger.assets import first_design

ANA, BEN = "@ana:stage", "@ben:stage"
HEAD = "platform,user,name,balance\n"

MUTUAL = "--- room garden\n--- moderator mia\n--- people ana ben\nana> !tip @ben 2\n"
ISSUED = MUTUAL.partition("ana>")[0] + (
    "mia> !currency set model issued\nmia> !currency set supply_cap 500\n"
)


def books(folder: Path, script: str) -> Path:
    """A community's books after a script."""
    db, file = folder / "books.db", folder / "life.chat"
    file.write_text(script, "utf-8")
    out = io.StringIO()
    assert asyncio.run(rehearse(file, ScriptedProcess.open, db=db, out=out, err=out)) == 0
    return db


def bring(db: Path, file: Path, *options: str, answer: str = "") -> tuple[int, str]:
    """What the command says, and its exit code."""
    words = ["import", "balances", str(file), "--db", str(db), *options]
    found = typer.testing.CliRunner().invoke(app, words, input=answer)
    if found.exception is not None and not isinstance(found.exception, SystemExit):
        raise found.exception
    assert verify_books(db, None, io.StringIO()) == 0
    return found.exit_code, found.output


def rows(db: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql).fetchall()


def balances(db: Path) -> dict[str, int]:
    sql = (
        "SELECT iif(kind = 'member', m.name, kind), balance FROM accounts a"
        " LEFT JOIN members m ON m.number = a.owner WHERE balance <> 0"
    )
    return dict(rows(db, sql))


def entries(db: Path) -> int:
    return int(rows(db, "SELECT count(*) FROM entries")[0][0])


def table(folder: Path, *lines: str) -> Path:
    file = folder / "balances.csv"
    file.write_text(HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
    return file


def red(folder: Path, kept: object) -> Path:
    file = folder / "settings.json"
    file.write_text(json.dumps(kept), "utf-8")
    return file


def account(balance: object, name: str = "") -> dict[str, object]:
    return {"name": name, "balance": balance, "created_at": 0}


def test_a_table_that_sums_to_zero(tmp_path: Path) -> None:
    db = books(tmp_path, MUTUAL)
    file = table(
        tmp_path,
        f"matrix,{ANA},ana,12.50",
        f"matrix,{BEN},ben,-2.5",
        "matrix,@carla:stage,Carla,-10",
        "matrix,@zoe:stage,Zoe,0",
    )
    before = entries(db)
    code, said = bring(db, file, "--community", "garden", answer="n\n")
    assert (code, entries(db)) == (1, before)
    assert said == (
        "4 balances, 0.00 PTS in all.\n"
        "  ana (matrix @ana:stage): 12.50\n"
        "  Carla (matrix @carla:stage): -10.00\n"
        "  ben (matrix @ben:stage): -2.50\n"
        "  Zoe (matrix @zoe:stage): 0.00\n"
        "Import these balances? [y/N]: n\nNothing was imported.\n"
    )
    code, said = bring(db, file, answer="y\n")
    assert code == 0
    assert said.endswith("Imported, as one entry.\n")
    assert balances(db) == {"ana": 1050, "ben": -50, "Carla": -1000}
    assert rows(db, "SELECT kind, cause FROM entries ORDER BY number DESC LIMIT 1") == [
        ("import", "host")
    ]
    before = entries(db)
    # The community is told when the bot next runs, and the audit knows it was the host.
    [(told,)] = rows(db, "SELECT reply FROM outbox WHERE waiting = 1")
    words = worded(from_json(told), anybody(), Nobody()).plain()
    assert "brought 4 balances along from before" in words
    assert rows(db, "SELECT actor, act, new FROM audit") == [
        (None, "import balances", "4 balances, 0.00 PTS")
    ]
    # The same file does nothing a second time.
    code, said = bring(db, file)
    assert (code, entries(db)) == (1, before)
    assert said == "This very file has been imported already.\nNothing was imported.\n"


def test_what_is_missing_to_zero_goes_to_the_treasury_when_said(tmp_path: Path) -> None:
    db, file = books(tmp_path, MUTUAL), table(tmp_path, f"matrix,{ANA},ana,-300")
    code, said = bring(db, file, "--yes")
    assert code == 1
    assert "The rest, 300.00, goes to the treasury.\nSay --rest treasury" in said
    assert balances(db) == {"ana": -200, "ben": 200}
    assert bring(db, file, "--yes", "--rest", "treasury")[0] == 0
    # Beyond the credit limit: nothing can be given until it is within it again.
    assert balances(db) == {"ana": -30200, "ben": 200, "treasury": 30000}


def test_a_treasury_is_never_below_zero(tmp_path: Path) -> None:
    db, file = books(tmp_path, MUTUAL), table(tmp_path, f"matrix,{ANA},ana,5")
    code, said = bring(db, file, "--yes", "--rest", "treasury")
    assert code == 1
    assert said.startswith("The balances sum to 5.00. In mutual credit they sum to zero")


def test_in_an_issued_currency_the_units_are_made_within_the_cap(tmp_path: Path) -> None:
    db = books(tmp_path, ISSUED)
    members = {"1" * 17: account(450, "Ana"), "2" * 18: account(0)}
    bank: dict[str, Any] = {
        RED_BANK: {"GLOBAL": {"schema_version": 1}, "GUILD": {"7": {}}, "MEMBER": {"7": members}}
    }
    code, said = bring(db, red(tmp_path, bank), "--yes")
    assert code == 0, said
    assert "These units are newly made." in said
    assert balances(db) == {"issuer": -45000, "Ana": 45000}
    bank = {"3" * 18: account(51, "Zoe")}
    code, said = bring(db, red(tmp_path, bank), "--yes")
    assert (code, balances(db)["issuer"]) == (1, -45000)
    assert "The supply cap lets only 50.00 more be made.\n" in said


SPENT = (
    ISSUED.replace("ben\n", "ben cara dan\n", 1)
    + "mia> !currency mint 100\nmia> yes\nana> !propose 2 @ben yarn\nana> yes\n"
    + "".join(f"{each}> !vote 1 yes\n" for each in ("ana", "cara", "dan", "mia"))
    + "--- wait 5 days\n"
)


def test_once_members_decide_on_it_an_import_makes_nothing(tmp_path: Path) -> None:
    db, file = books(tmp_path, SPENT), table(tmp_path, f"matrix,{ANA},ana,5")
    assert balances(db)["ben"] == 200
    before = entries(db)
    code, said = bring(db, file, "--yes")
    assert (code, entries(db)) == (1, before)
    assert "Here the members vote on what is newly made. Say !treasury mint in a room" in said


def test_books_whose_import_made_units_past_the_members_do_not_verify(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db, file = books(tmp_path, SPENT), table(tmp_path, f"matrix,{ANA},ana,5")
    monkeypatch.setattr(import_balances, "_moderators_make", lambda _: None)
    words = ["import", "balances", str(file), "--db", str(db), "--yes"]
    assert typer.testing.CliRunner().invoke(app, words).exit_code == 0
    out = io.StringIO()
    assert verify_books(db, None, out) == 1
    assert "is an import that takes a decision." in out.getvalue()


@pytest.mark.parametrize(
    "kept",
    [
        {RED_BANK: {"USER": {"1" * 17: account(4, "Ana")}}},
        {"USER": {"1" * 17: account(4, "Ana")}},
        {"1" * 17: account(4, "Ana")},
        {"7": {"1" * 17: account(4, "Ana")}},
        {"MEMBER": {"7": {"1" * 17: account(4, "Ana")}}},
    ],
)
def test_the_forms_a_red_bank_has(kept: object) -> None:
    [found] = read_red(json.dumps(kept), None)
    assert (found.platform, found.user, found.name, found.amount) == (
        "discord",
        "1" * 17,
        "Ana",
        "4",
    )


def test_of_several_servers_one_is_chosen() -> None:
    bank = json.dumps({"7": {"1" * 17: account(4)}, "8": {"2" * 17: account(5)}})
    with pytest.raises(Wrongs, match="Choose a server of this bank with --server: 7, 8"):
        read_red(bank, None)
    with pytest.raises(Wrongs, match="Choose a server"):
        read_red(bank, "9")
    [found] = read_red(bank, "8")
    assert (found.user, found.name, found.where) == (
        "2" * 17,
        "2" * 17,
        "user " + "2" * 17 + " of server 8",
    )


WRONG = {
    "no such platform": ("irc,ana,ana,5", "line 2: “irc” is no platform: matrix, discord."),
    "no user": ("matrix,ana,ana,5", "line 2: “ana” is no user of matrix."),
    "no number": (f"matrix,{ANA},ana,five", "line 2: five is no balance."),
    "an exponent": (f"matrix,{ANA},ana,1e3", "line 2: 1e3 is no balance."),
    "other digits": (f"matrix,{ANA},ana,٣", "line 2: ٣ is no balance."),
    "nothing": (f"matrix,{ANA},ana,", "line 2: nothing is no balance."),
    "too many decimals": (
        f"matrix,{ANA},ana,1.005",
        "line 2: 1.005 has more decimals than points have, 2.",
    ),
    "too much": (
        f"matrix,{ANA},ana,{2**63}",
        f"line 2: {2**63} is more than can be counted.",
    ),
    "too few cells": (f"matrix,{ANA},5", "line 2: there are 3 cells, and 4 columns."),
    "twice": (
        f"matrix,{ANA},ana,5\nmatrix,{ANA},ana,-5",
        f"line 3: {ANA} stands in line 2 already.",
    ),
    "nothing but zero": (f"matrix,{ANA},ana,0", "There is no balance in it but zero."),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_file_with_anything_wrong_is_refused_whole(tmp_path: Path, what: str) -> None:
    lines, expected = WRONG[what]
    with pytest.raises(Wrongs) as wrong:
        decide_import(first_design(1, 0), read_csv(HEAD + lines + "\n"))
    assert wrong.value.lines == (expected,)


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    db = books(tmp_path, MUTUAL)
    wrong = [f"matrix,user{n},x,1" for n in range(30)]
    before = entries(db)
    code, said = bring(db, table(tmp_path, f"matrix,{ANA},ana,1", *wrong), "--yes")
    assert (code, entries(db)) == (1, before)
    assert said.count("is no user of matrix.\n") == 20
    assert said.endswith("and 10 more.\nNothing was imported.\n")


def test_lines_that_cannot_be_read_keep_nothing_from_being_said() -> None:
    lines = (f"matrix,{ANA},5", "x" * 200_000, "irc,ana,ana,five", "matrix,ben,ben,1.005")
    with pytest.raises(Wrongs) as wrong:
        decide_import(first_design(1, 0), read_csv(HEAD + "\n".join(lines)))
    assert wrong.value.lines == (
        "line 2: there are 3 cells, and 4 columns.",
        "line 3: field larger than field limit (131072).",
        "line 4: “irc” is no platform: matrix, discord.",
        "line 4: five is no balance.",
        "line 5: “ben” is no user of matrix.",
        "line 5: 1.005 has more decimals than points have, 2.",
    )


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"user,balance\n", "line 1: the columns must be platform, user, name, balance."),
        ("a.csv", b"", "line 1: the columns must be"),
        ("a.csv", b"\xff", "This is no UTF-8 text."),
        ("a.csv", HEAD.encode() + b"x" * 200_000, "line 2: field larger than field limit (131072)"),
        ("a.json", b"{", "This is no JSON"),
        ("a.json", b"[" * 100_000, "This is no JSON"),
        ("a.json", b"[]", "This is no Red bank."),
        ("a.json", b'{"7": []}', "This is no Red bank."),
        ("a.json", b'{"7": {"11111111111111111": {"balance": true}}}', "is no balance"),
        ("a.json", b'{"7": {"11111111111111111": {"balance": 1.5}}}', "is no balance"),
        ("a.json", b'{"7": {"eve": {"balance": 1}}}', "user eve of server 7: “eve” is no user"),
    ],
)
def test_what_is_no_file_of_balances(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    db, file = books(tmp_path, MUTUAL), tmp_path / name
    file.write_bytes(content)
    code, out = bring(db, file, "--yes")
    assert code == 1
    assert said in out


def test_not_beside_a_running_bot(tmp_path: Path) -> None:
    db, file = books(tmp_path, MUTUAL), table(tmp_path, f"matrix,{ANA},ana,-1")
    with closing(lock_for_writing(db)), pytest.raises(StartupError, match="is in use by another"):
        bring(db, file, "--yes", "--rest", "treasury")
    with pytest.raises(StartupError, match="cannot be read"):
        bring(db, tmp_path / "gone.csv", "--yes")


def test_a_negative_balance_has_no_place_in_an_issued_currency(tmp_path: Path) -> None:
    db, file = books(tmp_path, ISSUED), table(tmp_path, f"matrix,{ANA},ana,-1")
    code, said = bring(db, file, "--yes")
    assert code == 1
    assert "line 2: -1: in an issued currency nobody is below zero." in said


def test_accounts_of_one_member_may_come_to_nothing(tmp_path: Path) -> None:
    linked = f"{MUTUAL}mia> !mod same @ana @ben\nana> !yes 1\nben> !yes 2\n"
    db = books(tmp_path, linked)
    before = entries(db)
    code, said = bring(db, table(tmp_path, f"matrix,{ANA},ana,5", f"matrix,{BEN},ben,-5"), "--yes")
    assert (code, entries(db)) == (1, before)
    assert said.endswith("For every member here it comes to zero.\nNothing was imported.\n")


def test_whoever_was_forgotten_comes_back_by_themselves_and_has_no_starter_again(
    tmp_path: Path,
) -> None:
    forgotten = (
        f"{ISSUED}mia> !currency set starter 10\nana> !balance\nana> !tip @ben 10\nana> yes\n"
        "ana> !me forget\nana> yes\n"
    )
    db = books(tmp_path, forgotten)
    before = entries(db)
    code, said = bring(db, table(tmp_path, f"matrix,{ANA},ana,5"), "--yes")
    assert (code, entries(db)) == (1, before)
    assert f"{ANA} asked to be forgotten, and comes back only by saying something" in said
    later = tmp_path / "later.chat"
    hello = "--- room garden\n--- people ana\n--- wait 1 minute\nana> !balance\n"
    later.write_text(hello)
    out = io.StringIO()
    assert asyncio.run(rehearse(later, ScriptedProcess.open, db=db, out=out, err=out)) == 0
    assert bring(db, table(tmp_path, f"matrix,{ANA},ana,5"), "--yes")[0] == 0
    assert balances(db)["ana"] == 500


# -- what a spreadsheet, a second try or a bank of two minds does to a file ------------------------


ROUNDED = {
    "an exponent": ("1.23457E+17", "was shortened by a spreadsheet"),
    "an exponent with a comma": ("1,23457E+17", "was shortened by a spreadsheet"),
    "eighteen digits": ("123456789012345000", "looks rounded by a spreadsheet"),
    "nineteen digits": ("1234567890123450000", "looks rounded by a spreadsheet"),
    "a leading zero": ("0123456789012345678", "begins with a zero, which no id does."),
    "a decimal": ("123456789012345678.0", "is no user of discord."),
}


@pytest.mark.parametrize("what", ROUNDED)
def test_an_id_that_a_spreadsheet_has_changed_is_nobodys(what: str) -> None:
    user, why = ROUNDED[what]
    cell = f'"{user}"'
    with pytest.raises(Wrongs) as wrong:
        decide_import(first_design(1, 0), read_csv(f"{HEAD}discord,{cell},ana,-10\n"))
    [line] = wrong.value.lines
    assert user in line
    assert why in line


def test_ids_that_went_through_floating_point_are_nobodys() -> None:
    doubles = "".join(
        f"discord,{n}0,x,-1\n" for n in (12345678901234567, 22345678901234561, 3 * 10**16 + 7)
    )
    with pytest.raises(Wrongs, match="looks rounded"):
        decide_import(first_design(1, 0), read_csv(HEAD + doubles))


@pytest.mark.parametrize("amount", ["-1.000", "-12.500"])
def test_a_balance_that_may_be_thousands_is_asked_about(amount: str) -> None:
    lines = read_csv(f"{HEAD}discord,123456789012345678,x,{amount}\n")
    with pytest.raises(Wrongs, match="in two ways"):
        decide_import(first_design(1, 0), lines)


def test_few_ids_among_many_end_in_zeros_by_chance() -> None:
    some = [f"{123456789012345600 + 7 * n}" for n in range(1, 60)]
    rows = [f"discord,{user},x,-1\n" for user in some]
    by_chance = "discord,123456789012345000,x,-1\n"
    asset = first_design(1, 0)
    assert len(decide_import(asset, read_csv(HEAD + by_chance + "".join(rows))).balances) == 60
    few = HEAD + by_chance + rows[0]
    with pytest.raises(Wrongs, match="looks rounded"):
        decide_import(asset, read_csv(few))
    assert len(decide_import(asset, read_csv(few), exact_ids=True).balances) == 2


@pytest.mark.parametrize("separator", [";", "\t"])
def test_semicolons_and_tabs_separate_too_and_then_decimals_have_a_comma(separator: str) -> None:
    lines = HEAD + f"matrix,{ANA},ana,10.50\n"
    text = lines.replace(",", separator).replace("10.50", "10,50")
    [found] = read_csv(text)
    assert (found.platform, found.user, found.amount) == ("matrix", ANA, "10.50")
    for unclear in ("1.234", "1,234", "-12,345"):
        with pytest.raises(Wrongs, match="can be read in two ways"):
            decide_import(first_design(1, 0), read_csv(text.replace("10,50", unclear)))


def test_the_same_balances_in_another_file_are_asked_about(tmp_path: Path) -> None:
    db, file = books(tmp_path, ISSUED), table(tmp_path, f"matrix,{ANA},ana,10", f"matrix,{BEN},b,5")
    assert bring(db, file, "--yes")[0] == 0
    held = balances(db)
    again = "2 of these 2 balances were imported already, on 20"
    resaved = tmp_path / "resaved.csv"
    resaved.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    code, said = bring(db, resaved, "--yes")
    assert (code, balances(db)) == (1, held)
    assert again in said
    assert said.endswith("Say --again to import them once more.\nNothing was imported.\n")
    code, said = bring(db, resaved, answer="n\n")
    assert (code, balances(db)) == (1, held)
    assert "Import them once more? [y/N]" in said
    # With a line more it is the same money all the same.
    code, said = bring(
        db,
        table(tmp_path, f"matrix,{ANA},ana,10.00", f"matrix,{BEN},b,5", "matrix,@zoe:z,z,1"),
        "--yes",
    )
    assert (code, balances(db)) == (1, held)
    assert "2 of these 3 balances" in said
    assert bring(db, resaved, "--yes", "--again")[0] == 0
    assert balances(db)["ana"] == 2 * held["ana"]
    # Other balances of the same people are other money.
    assert bring(db, table(tmp_path, f"matrix,{ANA},ana,3"), "--yes")[0] == 0


USER, MEMBER = {"1" * 17: account(100)}, {"7": {"1" * 17: account(7)}}


@pytest.mark.parametrize(
    ("bank", "choices"),
    [
        ({"GLOBAL": {"is_global": True}, "USER": USER, "MEMBER": MEMBER}, "global, 7"),
        ({"GLOBAL": {"is_global": False}, "USER": USER, "MEMBER": MEMBER}, "global, 7"),
        ({"USER": USER, "MEMBER": MEMBER}, "global, 7"),
        ({"GLOBAL": {"is_global": True}, "MEMBER": MEMBER}, "7"),
        ({"GLOBAL": {"is_global": False}, "USER": USER}, "global"),
    ],
)
def test_a_red_bank_whose_flag_and_accounts_disagree_is_chosen_from(
    bank: dict[str, Any], choices: str
) -> None:
    text = json.dumps({RED_BANK: bank})
    with pytest.raises(Wrongs, match=f"Choose with --server: {choices}"):
        read_red(text, None)
    for server, amount in (("global", "100"), ("7", "7")):
        if server in choices:
            assert [found.amount for found in read_red(text, server)] == [amount]
        else:
            with pytest.raises(Wrongs, match="Choose a server"):
                read_red(text, server)


def test_a_key_written_twice_is_no_balance() -> None:
    twice = f'{{"7": {{"{"1" * 17}": {{"balance": 1}}, "{"1" * 17}": {{"balance": 2}}}}}}'
    with pytest.raises(Wrongs, match=r"“1{17}” is written twice"):
        read_red(twice, None)
    with pytest.raises(Wrongs, match="“balance” is written twice"):
        read_red(f'{{"7": {{"{"1" * 17}": {{"balance": 1, "balance": 2}}}}}}', None)
