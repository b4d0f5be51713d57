"""What an export says of a circle is counted again from its entries, by a program of one file."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.vault import MemoryVault
from storage.circles import rows
from storage.circles.rows import CircleRow, Detail
from storage.ledger.posting import post
from storage.ledger.verifier.circles import BY_RULE
from storage.unit_of_work import Books
from tests.engines.test_circle_judge import DUE, FORGED, PLAN, checked, running
from tests.support.ledger import DAY, Ledger
from tests.support.stand_alone import alone, written

Lines = list[dict[str, Any]]


def owing(books: Books) -> None:
    """To its end: the second seat misses the first round and pays a part of it later, and nobody
    pays the second round. So the first owes the second 30."""
    rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + DAY)
    pays: Detail = {"act": "pay", "seat": 2, "amount": 30, "by": 2}
    rows.do(books, 1, pays, "member/2", DUE + 2 * DAY)
    rows.do(books, 1, {"act": "due"}, BY_RULE, DUE + 7 * DAY)
    rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + 8 * DAY)
    circle = books.need(CircleRow, 1).circle
    assert (circle.stage, circle.owed(1), circle.owed(2)) == ("ended", 30, 0)


def forge(folder: Path) -> Callable[[Connection], None]:
    """Each entry that the rules forbid and that moves something, in an export of its own."""

    def act(connection: Connection) -> None:
        for name, forged in FORGED.items():
            inside = connection.begin_nested()
            books = Books(connection, 1, lambda _, number: b"%016d" % number, vault=MemoryVault())
            post(books, [forged], DUE)
            books.flush()
            if forged.legs:
                written(connection, folder / name)
            inside.rollback()

    return act


@pytest.fixture(scope="module")
def folder(fresh: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("circles")

    async def live() -> None:
        ledger = await Ledger.open(fresh(), people=1)
        await checked(ledger, lambda books: running(books, replace(PLAN, deposit=0)))
        await checked(ledger, owing)
        await ledger.store.read(lambda connection: written(connection, made / "owing"))
        await ledger.close()
        ledger = await Ledger.open(fresh(), people=1)
        await checked(ledger, running)
        (made / "forged").mkdir()
        await ledger.store.decide(forge(made / "forged"))
        await ledger.close()

    asyncio.run(live())
    return made


def test_no_entry_that_a_circle_forbids_passes_where_it_moves_money(folder: Path) -> None:
    said = alone(*(folder / "forged").iterdir())
    assert len(said) > 8
    assert [name for name, text in said.items() if "as it must be" in text] == []


# -- one thing changed, and the chain and the balances made anew -----------------------------------


def the(lines: Lines, what: str, **named: object) -> dict[str, Any]:
    """The first line of a kind with these values in its record's detail, or its own."""
    for line in lines:
        record = line.get("record", {})
        values = line | record | (record.get("detail") or {})
        if line["what"] == what and named.items() <= values.items():
            return line
    raise AssertionError((what, named))


def anew(lines: Lines) -> Lines:
    """The same lines, each record hashed onto the one before and all balances added up."""
    head, sums = bytes(32), Counter[int]()
    for line in lines:
        if line["what"] == "record":
            text = json.dumps(line["record"], sort_keys=True, separators=(",", ":"))
            head = hashlib.sha256(head + text.encode()).digest()
            line["hash"] = head.hex()
            for account, _, amount in line["record"]["postings"]:
                sums[account] += amount
    for line in lines:
        if line["what"] == "account":
            line["balance"] = sums[line["number"]]
    the(lines, "books")["head"] = head.hex()
    return lines


def statement(lines: Lines) -> Any:
    return the(lines, "circle")["body"]


def pays(lines: Lines, amount: int) -> None:
    """The second seat has paid another amount of what it owes."""
    paid = the(lines, "record", act="pay", seat=2)["record"]
    paid["detail"]["amount"] = amount
    paid["postings"] = [
        [a, asset, amount if n > 0 else -amount] for a, asset, n in paid["postings"]
    ]


def pays_out(lines: Lines) -> None:
    """The first round goes to the second seat."""
    paid = the(lines, "record", act="close")["record"]
    mine, theirs = (the(lines, "account", kind="member", owner=n)["number"] for n in (1, 2))
    paid["postings"] = [[theirs if a == mine else a, asset, n] for a, asset, n in paid["postings"]]


CHANGED: dict[str, tuple[Callable[[Lines], object], str]] = {
    "nothing": (lambda lines: None, "as it must be"),
    "a contribution": (lambda lines: pays(lines, 40), "what its seats paid and got"),
    "a contribution by nobody": (
        lambda lines: the(lines, "record", act="pay", seat=2)["record"].update(cause="rule/circle"),
        "did not agree",
    ),
    "a payout": (pays_out, "what its seats paid and got"),
    "what a seat paid": (
        lambda lines: statement(lines)["seats"][0].update(contributed=99),
        "what its seats paid and got",
    ),
    "what a seat got": (
        lambda lines: statement(lines)["seats"][1].update(got=1_000),
        "what its seats paid and got",
    ),
    "what two seats got, together the same": (
        lambda lines: statement(lines)["seats"].reverse(),
        "what its seats paid and got",
    ),
    "what is owed": (
        lambda lines: statement(lines)["debts"][-1].update(left=31),
        "does not come out even",
    ),
    "a debt that is forgotten": (
        lambda lines: [debt.update(left=0) for debt in statement(lines)["debts"]],
        "does not come out even",
    ),
    "a deposit that lies nowhere": (
        lambda lines: statement(lines)["seats"][0].update(deposit=1),
        "lies another sum",
    ),
    "a reserve that lies nowhere": (
        lambda lines: statement(lines).update(reserve=1),
        "lies another sum",
    ),
    "the whole circle": (
        lambda lines: lines.remove(the(lines, "circle")),
        "cannot be read",
    ),
}


def test_whatever_is_changed_of_a_circle_and_its_statement_is_found(
    folder: Path, tmp_path: Path
) -> None:
    lines = [json.loads(line) for line in (folder / "owing").read_text("utf-8").splitlines()]
    for name, (change, _) in CHANGED.items():
        changed = copy.deepcopy(lines)
        change(changed)
        text = "".join(json.dumps(line) + "\n" for line in anew(changed))
        (tmp_path / name).write_text(text, "utf-8")
    said = alone(*(tmp_path / name for name in CHANGED))
    apart = {name: text for name, text in said.items() if CHANGED[name][1] not in text}
    assert apart == {}
