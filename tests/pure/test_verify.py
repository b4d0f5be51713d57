"""`commonpurse verify`: good books pass; whatever is changed by hand is found and said in words."""

from __future__ import annotations

import asyncio
import io
import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.app import open_store
from bot.startup_error import StartupError
from bot.tools.books import print_digest, reading, verify_books
from commands.engine.own_currency import current_asset
from storage import communities, forgetting, members
from storage.changes import Act
from storage.freezes import Freeze
from storage.ledger.accounts import member_account, open_account
from storage.ledger.assets import Asset
from storage.ledger.chain import GENESIS, Detail, link, record_bytes
from storage.ledger.linking import link_entry
from storage.ledger.movements import Booked, Entry, Movement, Post, Refused, Reserve, Void
from storage.ledger.posting import post
from storage.ledger.references import reference
from storage.ledger.verify import verify
from storage.members import Member
from storage.merging import lead_to
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Acts, Ledger, give_back, tip
from tests.support.loops import loops
from tests.support.server import make_folder

ESTABLISHED, NEWCOMER = 4, 5


async def founded(db: Path) -> Ledger:
    """A community as the bot founds it: members 1 to 4 were there before, 5 comes later."""
    ledger = Ledger(await open_store(f"sqlite:///{db}", Acts()))

    def begin(connection: Any) -> None:
        communities.found(connection, "garden", ("matrix", "@purse:here", "garden"), NOW - DAY)

    def people_in(books: Books) -> None:
        current_asset(books, NOW - DAY)
        for number in range(1, NEWCOMER + 1):
            joined = NOW - DAY if number <= ESTABLISHED else NOW + 30 * DAY
            members.enter(books, ("matrix", f"@m{number}:here"), f"m{number}", joined, NOW - DAY)

    await ledger.store.decide(begin)
    await ledger.do(people_in)
    return ledger


async def set_limit(ledger: Ledger, member: int, units: int | None) -> None:
    """As `currency limit` does it."""
    detail = {"asset": 1, "member": member, "value": units}
    await ledger.post(Entry("limit", cause="member/1", detail=detail))
    key = member_account(1, member)
    await ledger.do(lambda b: b.save(replace(open_account(b, key), credit_limit=units)))


async def set_design(ledger: Ledger, field: str, value: int | None) -> None:
    """As `currency set` does it."""
    detail: Detail = {"asset": 1, "field": field, "value": value}
    await ledger.post(Entry("design", cause="member/1", detail=detail))
    changes: dict[str, Any] = {field: value}
    await ledger.do(lambda books: books.save(replace(books.need(Asset, 1), **changes)))


async def freeze(ledger: Ledger, member: int, until: int | None) -> None:
    """As `mod freeze` and `mod thaw` do it."""
    kind = "thaw" if until is None else "freeze"
    detail = {"member": member, "until": until}
    number = await booked(ledger, Entry(kind, cause="member/1", detail=detail))

    def keep(books: Books) -> None:
        books.save(replace(books.need(Member, member), frozen_until=until))
        if until is not None:
            books.save(Freeze(member, number))

    await ledger.do(keep)


async def booked(ledger: Ledger, *movements: Any, now: int = NOW) -> int:
    outcome = (await ledger.post(*movements, now=now))[-1]
    assert isinstance(outcome, Booked), outcome
    return outcome.number


async def some_life(db: Path) -> dict[str, int]:
    """A little of everything; gives the numbers of some of its entries."""
    ledger = await founded(db)
    made = {"soup": await booked(ledger, tip(1, 2, 8_00, memo="for the soup"))}
    made["plain"] = await booked(ledger, tip(2, 1, 3_00))
    made["back"] = await booked(ledger, give_back("undo", made["soup"], 1, 2, 2_00))
    await set_limit(ledger, 3, 200_00)
    made["high"] = await booked(ledger, tip(3, 4, 150_00, memo="a boat"))
    await set_limit(ledger, 3, 100_00)
    await freeze(ledger, 4, NOW + DAY)
    assert await ledger.post(tip(4, 1, 1)) == [Refused("frozen", member_account(1, 4))]
    await freeze(ledger, 4, None)
    await set_design(ledger, "credit_limit", 120_00)
    await booked(ledger, tip(NEWCOMER, 1, 5_00))
    made["open"] = await booked(
        ledger, Reserve("a", "request", *pair(1, 2), 4_00, "member/1", NOW + DAY)
    )
    paid = await booked(ledger, Reserve("b", "request", *pair(2, 3), 1_00, "member/2"))
    await booked(ledger, Post(paid, 60))
    await booked(
        ledger, Void(await booked(ledger, Reserve("c", "tip", *pair(1, 4), 50, "member/1")))
    )
    made["last"] = await booked(ledger, tip(4, 2, 1_00), now=NOW + 5)
    await ledger.close()
    return made


def pair(payer: int, payee: int) -> tuple[Any, Any]:
    return member_account(1, payer), member_account(1, payee)


@pytest.fixture(scope="module")
def good() -> Iterator[tuple[Path, dict[str, int]]]:
    folder = make_folder("verify")
    try:
        made = asyncio.run(some_life(folder / "books.db"))
        yield folder / "books.db", made
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def db(good: tuple[Path, dict[str, int]], tmp_path: Path) -> Path:
    """A copy to tamper with."""
    copy = tmp_path / "books.db"
    with closing(sqlite3.connect(good[0])) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


@pytest.fixture
def made(good: tuple[Path, dict[str, int]]) -> dict[str, int]:
    return good[1]


def run(db: Path, digests: Path | None = None) -> tuple[int, str]:
    out = io.StringIO()
    return verify_books(db, digests, out), out.getvalue()


def wrong(db: Path) -> str:
    """The one line about what is wrong."""
    code, said = run(db)
    assert code == 1, said
    assert said.count("\n") == 1
    assert said.startswith("garden (1): ")
    return said.removeprefix("garden (1): ").rstrip("\n")


def change(db: Path, sql: str, *values: Any, rows: int = 1) -> None:
    with closing(sqlite3.connect(db)) as connection:
        # What the schema forbids was not forbidden to whoever edits the file.
        connection.execute("PRAGMA ignore_check_constraints = ON")
        assert connection.execute(sql, values).rowcount == rows
        connection.commit()


def name(number: int) -> str:
    return f"{number} (#{reference(number)})"


def test_good_books_pass(db: Path, made: dict[str, int]) -> None:
    code, said = run(db)
    assert code == 0
    assert said == (
        f"garden (1): {made['last']} entries, 14 postings, 5 accounts. All is as it must be.\n"
        "garden (1): no room leads to these books. commonpurse rebind gives it a home.\n"
    )


# -- tampering: one thing at a time ----------------------------------------------------------------

TAMPERING: dict[str, tuple[str, str]] = {
    "a balance": (
        "UPDATE accounts SET balance = balance + 1 WHERE owner = 1",
        "The account member/1 should stand at 2.00, not at 2.01.",
    ),
    "two balances that still sum to zero": (
        "UPDATE accounts SET balance = balance + iif(owner = 1, 5, -5) WHERE owner IN (1, 2)",
        "The account member/1 should stand at 2.00, not at 2.05.",
    ),
    "when somebody last paid": (
        "UPDATE accounts SET last_out = 0 WHERE owner = 1",
        "When account member/1 last paid something out is not what is booked.",
    ),
    "a posting amount": (
        "UPDATE postings SET amount = amount + sign(amount) WHERE entry = {soup}",
        "Entry {soup#} was changed after it was booked.",
    ),
    "a posting's account": (
        "UPDATE postings SET account = 3 WHERE entry = {soup} AND amount > 0",
        "Entry {soup#} was changed after it was booked.",
    ),
    "an extra posting": (
        "INSERT INTO postings VALUES (1, {plain}, 3, 1, 1, 5, 0)",
        "Entry {plain#} was changed after it was booked.",
    ),
    "an extra posting after the end": (
        "INSERT INTO postings VALUES (1, 999, 1, 1, 1, 5, 0)",
        "There are postings that belong to no entry.",
    ),
    "a missing posting": (
        "DELETE FROM postings WHERE entry = {soup} AND amount > 0",
        "Entry {soup#} was changed after it was booked.",
    ),
    "a memo": (
        "UPDATE entries SET memo = 'for the boat' WHERE number = {soup}",
        "The words of entry {soup#} are not those that were booked.",
    ),
    "a memo where there was none": (
        "UPDATE entries SET memo = 'thanks' WHERE number = {plain}",
        "The words of entry {plain#} are not those that were booked.",
    ),
    "a memo's hash": (
        "UPDATE entries SET memo = NULL, salt = NULL, memo_hash = NULL WHERE number = {soup}",
        "Entry {soup#} was changed after it was booked.",
    ),
    "a time": (
        "UPDATE entries SET time = time + 1 WHERE number = {soup}",
        "Entry {soup#} was changed after it was booked.",
    ),
    "a time before the one before": (
        "UPDATE entries SET time = 1 WHERE number = {last}",
        "Entry {last#} is older than the one before it.",
    ),
    "a kind": (
        "UPDATE entries SET kind = 'refund' WHERE number = {back}",
        "Entry {back#} was changed after it was booked.",
    ),
    "a cause": (
        "UPDATE entries SET cause = 'member/2' WHERE number = {soup}",
        "Entry {soup#} was changed after it was booked.",
    ),
    "what it gives back": (
        "UPDATE entries SET corrects = NULL WHERE number = {back}",
        "Entry {back#} was changed after it was booked.",
    ),
    "a detail": (
        "UPDATE entries SET detail = replace(detail, '20000', '30000') WHERE number = {limit}",
        "Entry {limit#} was changed after it was booked.",
    ),
    "a detail that is no detail": (
        "UPDATE entries SET detail = 'oh' WHERE number = {limit}",
        "Entry {limit#} was changed after it was booked.",
    ),
    "a hash": (
        "UPDATE entries SET hash = zeroblob(32) WHERE number = {soup}",
        "Entry {soup#} was changed after it was booked.",
    ),
    "a missing entry": (
        "DELETE FROM entries WHERE number = {soup}",
        "Entry {soup#} is missing.",
    ),
    "a missing first entry": (
        "DELETE FROM entries WHERE number = 1",
        "Entry 1 (#{first}) is missing.",
    ),
    "a missing last entry": (
        "DELETE FROM entries WHERE number = {last}",
        "The books should hold {last} entries; the last of them are missing.",
    ),
    "an entry before the first": (
        (
            "INSERT INTO entries (community_id, number, time, kind, cause, hash)"
            " VALUES (1, 0, 1, 'tip', '', zeroblob(32))"
        ),
        "There are entries numbered below 1.",
    ),
    "the head": (
        "UPDATE communities SET head = zeroblob(32)",
        "The head kept for the books is not the hash of their last entry.",
    ),
    "the number of entries": (
        "UPDATE communities SET entries = entries - 1",
        "The books should hold {last-1} entries, and there are more.",
    ),
    "the day of the first payment": (
        "UPDATE communities SET first_entry_at = first_entry_at + 1",
        "The day of the first payment is not the one that is kept.",
    ),
    "a corrected counter": (
        "UPDATE postings SET corrected = 0 WHERE entry = {soup} AND amount < 0",
        "What was given back of entry {soup#} is miscounted.",
    ),
    "a corrected counter where nothing was": (
        "UPDATE postings SET corrected = 1 WHERE entry = {plain} AND amount < 0",
        "What was given back of entry {plain#} is miscounted.",
    ),
    "what is reserved": (
        "UPDATE accounts SET reserved = 0 WHERE owner = 1",
        "What is reserved on account member/1 is not what its reservations say.",
    ),
    "what is coming in": (
        "UPDATE accounts SET pending_in = pending_in + 1 WHERE owner = 2",
        "What is reserved on account member/2 is not what its reservations say.",
    ),
    "a reservation's amount": (
        "UPDATE pendings SET amount = 500 WHERE number = {open}",
        "Reservation {open} is not as its records tell it.",
    ),
    "a reservation's payee": (
        "UPDATE pendings SET payee = 3 WHERE number = {open}",
        "Reservation {open} is not as its records tell it.",
    ),
    "a reservation's end": (
        "UPDATE pendings SET state = 'voided' WHERE number = {open}",
        "Reservation {open} is not as its records tell it.",
    ),
    "a missing reservation": (
        "DELETE FROM pendings WHERE number = {open}",
        "Reservation {open} is missing.",
    ),
    "a reservation nobody made": (
        (
            "INSERT INTO pendings SELECT community_id, 99, 'z', kind, cause, asset, payer, payee,"
            " amount, posted, state, opened_at, ends_at, entry FROM pendings WHERE number = {open}"
        ),
        "Reservation 99 has no record.",
    ),
    "a credit limit beside the chain": (
        "UPDATE accounts SET credit_limit = 99900 WHERE owner = 3",
        "The credit limit of account member/3 is not the one that was set.",
    ),
    "a credit limit nobody set": (
        "UPDATE accounts SET credit_limit = 99900 WHERE owner = 1",
        "The credit limit of account member/1 is not the one that was set.",
    ),
    "an account without entries": (
        "INSERT INTO accounts VALUES (1, 1, 'treasury', 0, 99, 500, 0, 0, NULL, 0)",
        "The account treasury should stand at 0.00, not at 5.00.",
    ),
    "a missing account": (
        "DELETE FROM accounts WHERE owner = 4",
        "Account 4, member/4, is missing.",
    ),
    "whose account it is": (
        "UPDATE accounts SET owner = 9 WHERE owner = 1",
        "Account 1 is member/1 by its records, and kept as member/9.",
    ),
    "the currency's credit limit": (
        "UPDATE assets SET credit_limit = 5",
        "The credit_limit kept for points is not the one that was set.",
    ),
    "a seal": (
        "UPDATE assets SET sealed = 'model'",
        "The sealed kept for points is not the one that was set.",
    ),
    "what newcomers owe": (
        "UPDATE assets SET newcomers_owe = 0",
        "The newcomers_owe kept for points is not the one that was set.",
    ),
    "a currency never opened": (
        (
            "INSERT INTO assets SELECT community_id, 2, model, name, singular, code, symbol,"
            " decimals,"
            " credit_limit, newcomer_limit, newcomers_together, newcomers_owe, ceiling, starter,"
            " supply_cap, max_tip, sealed, opened_at FROM assets"
        ),
        "The currency points was never opened.",
    ),
    "somebody's standing": (
        "UPDATE members SET established_at = 1 WHERE number = 5",
        "Since when member/5 is established is not what was written.",
    ),
    "somebody's pause": (
        "UPDATE members SET frozen_until = 1 WHERE number = 4",
        "The pause kept for member/4 is not the one that was set.",
    ),
    "a missing member": (
        "DELETE FROM members WHERE number = 1",
        "There is no member/1, of whom the records tell.",
    ),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_whatever_is_changed_is_found(db: Path, made: dict[str, int], what: str) -> None:
    sql, expected = TAMPERING[what]
    numbers = {**made, "limit": made["high"] - 2}
    for key, number in numbers.items():
        expected = expected.replace(f"{{{key}#}}", name(number))
        expected = expected.replace(f"{{{key}-1}}", str(number - 1))
        expected = expected.replace(f"{{{key}}}", str(number))
        sql = sql.replace(f"{{{key}}}", str(number))
    change(db, sql, rows=2 if " IN (" in sql or "sign(" in sql else 1)
    assert wrong(db) == expected.replace("{first}", reference(1))


def test_entries_that_changed_places_are_found(db: Path, made: dict[str, int]) -> None:
    one, other = made["soup"], made["plain"]
    change(db, "UPDATE entries SET number = 99 WHERE number = ?", one)
    change(db, "UPDATE entries SET number = ? WHERE number = ?", one, other)
    change(db, "UPDATE entries SET number = ? WHERE number = 99", other)
    assert wrong(db) == f"Entry {name(one)} was changed after it was booked."


def test_a_community_that_is_gone_is_missed(db: Path) -> None:
    change(db, "DELETE FROM communities")
    assert run(db) == (1, "There are members of community 1, and the community itself is gone.\n")


def test_erasing_a_memo_and_its_salt_changes_nothing(db: Path, made: dict[str, int]) -> None:
    change(db, "UPDATE entries SET memo = NULL, salt = NULL WHERE number = ?", made["soup"])
    assert run(db)[0] == 0


def test_names_can_be_erased(db: Path) -> None:
    change(db, "UPDATE members SET name = 'somebody', folded = 'somebody'", rows=NEWCOMER)
    change(db, "UPDATE identities SET name = 'somebody', folded = 'somebody'", rows=NEWCOMER)
    assert run(db)[0] == 0


async def test_somebody_who_was_forgotten_leaves_books_that_verify(tmp_path: Path) -> None:
    db = tmp_path / "books.db"
    ledger = await founded(db)
    await booked(ledger, tip(1, 2, 8_00, memo="for the soup"))
    await booked(ledger, tip(2, 1, 8_00))

    def forget(books: Books) -> None:
        post(books, [forgetting.record(1, "member/1")], NOW + 5)
        forgetting.erasure_of(books, [1], [1], b"secret").apply(books, Act(NOW + 5))

    await ledger.do(forget)
    await booked(ledger, tip(3, 2, 1_00), now=NOW + 6)
    await ledger.close()
    assert run(db)[0] == 0
    change(db, "UPDATE members SET forgotten_at = NULL WHERE number = 1")
    assert wrong(db) == "The forgotten_at kept for member/1 is not what was written."


# -- forging: the chain is made anew and everything beside it agrees -----------------------------


class Forger:
    """Has the database to themselves, and knows how it is made."""

    def __init__(self, db: Path) -> None:
        self.connection = sqlite3.connect(db)
        self.connection.execute("PRAGMA ignore_check_constraints = ON")

    def _one(self, sql: str, *values: Any) -> Any:
        return self.connection.execute(sql, values).fetchone()

    def append(
        self,
        kind: str,
        postings: dict[int, int],
        *,
        cause: str = "",
        corrects: int | None = None,
        detail: dict[str, Any] | None = None,
        time: int = NOW + 9,
    ) -> int:
        """An entry at the end, with the balances that follow."""
        number = int(self._one("SELECT entries FROM communities")[0]) + 1
        self.connection.execute("UPDATE communities SET entries = ?", (number,))
        self.connection.execute(
            "INSERT INTO entries (community_id, number, time, kind, cause, corrects, detail, hash)"
            " VALUES (1, ?, ?, ?, ?, ?, ?, x'00')",
            (number, time, kind, cause, corrects, detail and json.dumps(detail)),
        )
        for line, (owner, amount) in enumerate(postings.items(), 1):
            (account,) = self._one("SELECT number FROM accounts WHERE owner = ?", owner)
            self.connection.execute(
                "INSERT INTO postings VALUES (1, ?, ?, ?, 1, ?, 0)",
                (number, line, account, amount),
            )
            self.connection.execute(
                "UPDATE accounts SET balance = balance + ? WHERE number = ?", (amount, account)
            )
            if amount < 0 and corrects is None and kind != "link":
                self.connection.execute(
                    "UPDATE accounts SET last_out = ? WHERE number = ?", (number, account)
                )
        return number

    def done(self) -> None:
        """Hash everything anew."""
        head = GENESIS
        rows = self.connection.execute(
            "SELECT number, time, kind, cause, corrects, detail, memo_hash FROM entries"
            " ORDER BY number"
        ).fetchall()
        for number, time, kind, cause, corrects, detail, memo in rows:
            postings = self.connection.execute(
                "SELECT account, asset, amount FROM postings WHERE entry = ? ORDER BY line",
                (number,),
            ).fetchall()
            record = record_bytes(
                community=1,
                number=number,
                time=time,
                kind=kind,
                cause=cause,
                postings=postings,
                corrects=corrects,
                memo=memo,
                detail=None if detail is None else json.loads(detail),
            )
            head = link(head, record)
            self.connection.execute("UPDATE entries SET hash = ? WHERE number = ?", (head, number))
        self.connection.execute(
            "UPDATE communities SET head = ?,"
            " decided_at = max(decided_at, (SELECT max(time) FROM entries))",
            (head,),
        )
        self.connection.commit()
        self.connection.close()


def known_by(forger: Forger, member: int) -> str:
    """The account by which a member is known, as a record tells of it."""
    (detail,) = forger.connection.execute(
        "SELECT detail FROM entries WHERE detail LIKE '%people%' ORDER BY number"
    ).fetchone()
    people = json.loads(detail)["people"].split()
    return str(people[member - 1].rpartition(":")[2])


FORGED: dict[str, tuple[Callable[[Forger, dict[str, int]], object], str]] = {
    "nothing at all": (lambda forger, _: None, ""),
    "a tip that is in order": (
        lambda forger, _: forger.append("tip", {3: 100, 1: -100}, cause="member/1"),
        "",
    ),
    # Member 3 stood at -150 with a limit of 200, which was lowered to 100 since.
    "a spend beyond the limit of now": (
        lambda forger, _: forger.append("tip", {3: -1, 1: 1}, cause="member/3"),
        "Entry {n} takes the account member/3 to -149.41, below its limit of then, -100.00.",
    ),
    "a spend beyond the limit of then": (
        lambda forger, made: forger.connection.executescript(
            "UPDATE postings SET amount = amount + 10000 * sign(amount) WHERE entry = {high};"
            "UPDATE accounts SET balance = balance + iif(owner = 4, 10000, -10000)"
            " WHERE owner IN (3, 4)".replace("{high}", str(made["high"]))
        ),
        "Entry {high} takes the account member/3 to -250.00, below its limit of then, -200.00.",
    ),
    "a newcomer's line": (
        lambda forger, _: forger.append("tip", {5: -501, 1: 501}, cause="member/5"),
        "Entry {n} takes the account member/5 to -10.01, below its limit of then, -10.00.",
    ),
    "somebody else's act": (
        lambda forger, _: forger.append("tip", {2: -1, 1: 1}, cause="member/1"),
        "Entry {n} was paid by member/2 and given by member/1.",
    ),
    "postings that do not sum to zero": (
        lambda forger, _: forger.append("tip", {2: -1, 1: 2}, cause="member/2"),
        "The postings of entry {n} do not sum to zero.",
    ),
    "a gift of nothing": (
        lambda forger, _: forger.append("tip", {}, cause="member/2"),
        "Entry {n} is a tip that moves nothing.",
    ),
    "a kind of their own": (
        lambda forger, _: forger.append("bonus", {2: -1, 1: 1}),
        "Entry {n} is of a kind nobody knows: bonus.",
    ),
    "a return of nothing": (
        lambda forger, _: forger.append("undo", {2: -1, 1: 1}),
        "Entry {n} does not say what it gives back.",
    ),
    "a return of more than is left": (
        lambda forger, made: forger.append("undo", {2: -601, 1: 601}, corrects=made["soup"]),
        "Entry {n} gives back more than is left of entry {soup}.",
    ),
    "a return the wrong way round": (
        lambda forger, made: forger.append("undo", {2: 1, 1: -1}, corrects=made["soup"]),
        "Entry {n} gives back what was never given.",
    ),
    "a return of what comes later": (
        lambda forger, _: forger.append("undo", {2: -1, 1: 1}, corrects=900),
        "Entry {n} gives back an entry that comes after it.",
    ),
    # Who gave takes back, and who got it returns.
    "a gift taken back by another than its giver": (
        lambda forger, made: forger.append(
            "undo", {2: -100, 1: 100}, cause="member/3", corrects=made["soup"]
        ),
        "Entry {n} gives back what others gave or got.",
    ),
    "a gift taken back by nobody": (
        lambda forger, made: forger.append(
            "undo", {2: -100, 1: 100}, cause="host", corrects=made["soup"]
        ),
        "Entry {n} gives back what others gave or got.",
    ),
    "a gift returned by its giver": (
        lambda forger, made: forger.append(
            "refund", {2: -100, 1: 100}, cause="member/1", corrects=made["soup"]
        ),
        "Entry {n} gives back what others gave or got.",
    ),
    "a mint in mutual credit": (
        lambda forger, _: forger.append("mint", {2: -1, 1: 1}),
        "Entry {n} (mint) books on the account member/2.",
    ),
    "a payment out of a reservation to somebody else": (
        lambda forger, made: forger.append(
            "request", {1: -400, 3: 400}, cause="member/1", detail={"pending": made["open"]}
        ),
        "Entry {n} pays something else than was reserved.",
    ),
    "a payment of more than was reserved": (
        lambda forger, made: forger.append(
            "request", {1: -401, 2: 401}, cause="member/1", detail={"pending": made["open"]}
        ),
        "Entry {n} pays more than was reserved.",
    ),
    "a payment out of a reservation that was paid": (
        lambda forger, made: forger.append(
            "request", {2: -60, 3: 60}, cause="member/2", detail={"pending": made["open"] + 1}
        ),
        "Entry {n} ends a reservation that is not open.",
    ),
    "a payment out of a reservation whose time was over": (
        lambda forger, made: forger.append(
            "request",
            {1: -400, 2: 400},
            cause="member/1",
            detail={"pending": made["open"]},
            time=NOW + DAY,
        ),
        "Entry {n} pays a reservation whose time was over.",
    ),
    "a reservation ended before its time": (
        lambda forger, made: forger.append("expire", {}, detail={"pending": made["open"]}),
        "Entry {n} ends a reservation before its time.",
    ),
    "an account given to somebody else": (
        lambda forger, _: forger.append(
            "tip", {1: -1, 2: 1}, cause="member/1", detail={"accounts": "1:1:member:3"}
        ),
        "Entry {n} opens account 1 a second time.",
    ),
    "a member who comes a second time": (
        lambda forger, _: forger.append(
            "tip", {1: -1, 2: 1}, cause="member/1", detail={"people": "3:1:1:::::"}
        ),
        "Entry {n} tells of member/3 out of turn.",
    ),
    "a newcomer who came as if paid": (
        lambda forger, _: forger.append(
            "tip", {1: -1, 2: 1}, cause="member/1", detail={"people": "6:1:1:::5::"}
        ),
        "Entry {n} tells of member/6 what no record bears out.",
    ),
    "a newcomer made a founder": (
        lambda forger, _: forger.append(
            "standing", {}, cause="rule/founder", detail={"member": 5, "reason": "founder"}
        ),
        "Entry {n} establishes member/5 as founder, which they were not.",
    ),
    "another day of joining": (
        lambda forger, _: forger.append(
            "joined", {}, cause="rule/joined", detail={"member": 5, "at": 1}
        ),
        "Entry {n} changes since when member/5 is there.",
    ),
    "somebody forgotten who did not ask for it": (
        lambda forger, _: forger.append("forget", {}, cause="member/1", detail={"member": 5}),
        "Entry {n} has somebody forgotten who did not ask for it.",
    ),
    "an account parted from somebody else": (
        lambda forger, _: forger.append(
            "part",
            {},
            cause="member/1",
            detail={
                "member": 6,
                "from": 1,
                "people": f"6:{NOW + 9}:{NOW + 9}:{NOW + 9}::::{known_by(forger, 2)}",
            },
        ),
        "Entry {n} gives somebody's account to member/6.",
    ),
    "books that begin a second time": (
        lambda forger, _: forger.append(
            "tip", {1: -1, 2: 1}, cause="member/1", detail={"began": 1}
        ),
        "Entry {n} begins the books a second time.",
    ),
    "a limit raised for a moment": (
        lambda forger, _: (
            forger.append("limit", {}, detail={"asset": 1, "member": 3, "value": 999_00}),
            forger.append("tip", {3: -800_00, 1: 800_00}, cause="member/3"),
        ),
        "The credit limit of account member/3 is not the one that was set.",
    ),
    "a record that says too little": (
        lambda forger, _: forger.append("limit", {}, detail={"asset": 1}),
        "Entry {n} is no limit that can be read.",
    ),
    "a spend while paused": (
        lambda forger, _: (
            forger.append("freeze", {}, detail={"member": 4, "until": NOW + 100}),
            forger.append("tip", {4: -1, 1: 1}, cause="member/4"),
        ),
        "Entry {n} was paid by a member who was paused then.",
    ),
    "a spend as the pause ends": (
        lambda forger, _: (
            forger.append("freeze", {}, detail={"member": 4, "until": NOW + 9}),
            forger.append("tip", {4: -1, 1: 1}, cause="member/4", time=NOW + 9),
        ),
        "The pause kept for member/4 is not the one that was set.",
    ),
    # Member 5 is 5.00 below zero, and alone may go to 10.00.
    "more than all newcomers may owe together": (
        lambda forger, _: (
            forger.append(
                "design", {}, detail={"asset": 1, "field": "newcomers_together", "value": 600}
            ),
            forger.append("tip", {5: -101, 1: 101}, cause="member/5"),
        ),
        "Entry {n} takes newcomers beyond their joint line.",
    ),
    "a tip above the highest allowed": (
        lambda forger, _: (
            forger.append("design", {}, detail={"asset": 1, "field": "max_tip", "value": 5}),
            forger.append("tip", {1: -6, 2: 6}, cause="member/1"),
        ),
        "Entry {n} gives more at once than was allowed then.",
    ),
    "a gift above the ceiling": (
        lambda forger, _: (
            forger.append("design", {}, detail={"asset": 1, "field": "ceiling", "value": 5}),
            forger.append("tip", {1: -6, 2: 6}, cause="member/1"),
        ),
        "Entry {n} takes an account above the ceiling of then.",
    ),
    # Member 2 holds 3.40, and 4.00 are reserved for them.
    "a gift above the ceiling with what is coming in": (
        lambda forger, _: (
            forger.append("design", {}, detail={"asset": 1, "field": "ceiling", "value": 8_00}),
            forger.append("tip", {1: -61, 2: 61}, cause="member/1"),
        ),
        "Entry {n} takes an account above the ceiling of then.",
    ),
    "a change of what is sealed": (
        lambda forger, _: (
            forger.append("seal", {}, detail={"asset": 1, "field": "max_tip"}),
            forger.append(
                "design",
                {},
                cause="member/1",
                detail={"asset": 1, "field": "max_tip", "value": 5},
            ),
        ),
        "Entry {n} changes the max_tip, which was sealed.",
    ),
    "a change of what is sealed by nobody": (
        lambda forger, _: (
            forger.append("seal", {}, detail={"asset": 1, "field": "max_tip"}),
            forger.append(
                "design", {}, cause="host", detail={"asset": 1, "field": "max_tip", "value": 5}
            ),
        ),
        "Entry {n} changes the max_tip, which was sealed.",
    ),
    "a change of the decimals by a decision that is none": (
        lambda forger, _: forger.append(
            "design",
            {},
            cause="proposal/1",
            detail={"asset": 1, "field": "decimals", "value": 2},
        ),
        "Entry {n} is about the purse, and no proposal is behind it.",
    ),
    # Member 4 stands at 148.90, member 2 at 3.40 with 4.00 still to come.
    "a link that leaves something": (
        lambda forger, _: forger.append("link", {}, detail={"member": 4, "into": 1}),
        "Entry {n} leaves something on the account member/4.",
    ),
    "a link of somebody of whom something is reserved": (
        lambda forger, _: forger.append("link", {2: -340, 1: 340}, detail={"member": 2, "into": 1}),
        "Entry {n} leaves something on the account member/2.",
    ),
    "a link that takes from a third": (
        lambda forger, _: forger.append("link", {4: -1, 1: 1}, detail={"member": 5, "into": 1}),
        "Entry {n} moves what is neither of the two's.",
    ),
    "a link of one": (
        lambda forger, _: forger.append("link", {}, detail={"member": 4, "into": 4}),
        "Entry {n} joins members who cannot become one.",
    ),
    "a spend by somebody who is one with another": (
        lambda forger, _: (
            forger.append("link", {5: 500, 1: -500}, detail={"member": 5, "into": 1}),
            forger.append("tip", {5: -1, 2: 1}, cause="member/5"),
        ),
        "Entry {n} books on the account of member/5, who is one with another.",
    ),
    "a second link of the same": (
        lambda forger, _: (
            forger.append("link", {5: 500, 1: -500}, detail={"member": 5, "into": 1}),
            forger.append("link", {}, detail={"member": 5, "into": 3}),
        ),
        "Entry {n} joins members who cannot become one.",
    ),
    "a link that nobody's record tells of": (
        lambda forger, _: (
            forger.append("link", {5: 500, 1: -500}, detail={"member": 5, "into": 1}),
            forger.connection.execute("UPDATE assets SET newcomers_owe = 0"),
        ),
        "With whom member/5 is one is not what was written.",
    ),
    "a time that runs back": (
        lambda forger, _: forger.append("tip", {1: -1, 2: 1}, cause="member/1", time=NOW - 1),
        "Entry {n} is older than the one before it.",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_forged_chain_is_judged_by_the_limits_of_then(
    db: Path, made: dict[str, int], what: str
) -> None:
    act, expected = FORGED[what]
    forger = Forger(db)
    act(forger, made)
    (number,) = forger.connection.execute("SELECT entries FROM communities").fetchone()
    forger.done()
    if not expected:
        assert run(db)[0] == 0, run(db)
        return
    numbers = {"n": number, **made}
    assert wrong(db) == expected.format(**{key: name(each) for key, each in numbers.items()})


# -- digests ---------------------------------------------------------------------------------------


def digest_of(db: Path) -> str:
    out = io.StringIO()
    print_digest(db, None, out)
    return out.getvalue()


def test_digests_that_members_kept(db: Path, made: dict[str, int], tmp_path: Path) -> None:
    kept = tmp_path / "digests"
    with closing(sqlite3.connect(db)) as connection:
        hashes = [row[0].hex() for row in connection.execute("SELECT hash FROM entries ORDER BY 1")]
        early, late = (
            connection.execute("SELECT hash FROM entries WHERE number = ?", (n,))
            .fetchone()[0]
            .hex()
            for n in (made["soup"], made["high"])
        )
    assert digest_of(db).split()[-1] in hashes
    lines = [
        f"books 1 entries 0 head {GENESIS.hex()}",
        f"purse: books 1 entries {made['soup']} head {early.upper()}",
        "",
        f"books 1 entries {made['high']} head {late} after {early} in $message",
        digest_of(db),
    ]
    kept.write_text("\n".join(lines))
    code, said = run(db, kept)
    assert code == 0
    assert "5 accounts, 4 digests kept. All is as it must be.\n" in said

    kept.write_text(f"books 1 entries {made['high']} head {late} after {'0f' * 32} in $message")
    assert run(db, kept) == (
        1,
        (
            f"garden (1): A digest of {made['high']} entries came after one that ended in"
            " 0f0f0f0f0f0f…, and these books never did: something was changed since.\n"
        ),
    )
    kept.write_text(f"books 1 entries {made['last'] + 1} head {late}")
    assert run(db, kept) == (
        1,
        (
            f"garden (1): A digest tells of {made['last'] + 1} entries, and the books hold only"
            f" {made['last']}.\n"
        ),
    )
    kept.write_text(f"books 2 entries 1 head {late}")
    assert run(db, kept) == (1, "A digest tells of community 2, which is not in these books.\n")


def test_a_fork_is_found_by_a_digest_alone(db: Path, made: dict[str, int], tmp_path: Path) -> None:
    kept = tmp_path / "digests"
    kept.write_text(digest_of(db))
    head = digest_of(db).split()[-1]
    forger = Forger(db)
    forger.connection.execute(
        "UPDATE entries SET time = time + 1 WHERE number = ?", (made["last"],)
    )
    forger.done()
    assert run(db)[0] == 0
    code, said = run(db, kept)
    assert code == 1
    assert said.startswith(
        f"garden (1): A digest of {made['last']} entries ends in {head[:12]}…, and the books do in"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("\nfrom ben, with love\n", "--digests: line 2 of FILE is no digest: from ben, with love"),
        ("books 1 entries x head y", "--digests: line 1 of FILE is no digest: books 1 entries x"),
        ("books 1 entries 5 head abcd", "--digests: line 1 of FILE is no digest: books 1 entries"),
        ("\n \n", "--digests: there is no digest in FILE."),
    ],
)
def test_junk_among_the_digests_is_said(db: Path, tmp_path: Path, text: str, line: str) -> None:
    kept = tmp_path / "digests"
    kept.write_text(text)
    with pytest.raises(StartupError) as caught:
        run(db, kept)
    assert str(caught.value).replace(str(kept), "FILE").startswith(line)


# -- a life at random ------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(loops(3)))
async def test_any_life_of_the_ledger_verifies(tmp_path: Path, seed: int) -> None:
    """What the posting function books, the judge finds in order, and so does a plain recount."""
    dice = random.Random(seed)
    ledger = await founded(tmp_path / "books.db")
    now = NOW
    gifts: list[tuple[int, int, int, int]] = []
    reserved: list[int] = []
    one_with = {number: number for number in range(1, NEWCOMER + 1)}
    for step in range(120):
        now += dice.choice([0, 1, DAY // 3])
        payer, payee = dice.sample(sorted(set(one_with.values())), 2)
        amount = dice.choice([1, 50, 5_00, 60_00, 150_00])
        match dice.randrange(10):
            case 0 if gifts:
                number, giver, taker, most = dice.choice(gifts)
                part = dice.randint(1, most)
                giver, taker = one_with[giver], one_with[taker]
                if giver != taker:
                    await ledger.post(give_back("undo", number, giver, taker, part), now=now)
            case 1:
                reserve = Reserve(f"{step}", "tip", *pair(payer, payee), amount, f"member/{payer}")
                (outcome,) = await ledger.post(reserve, now=now)
                reserved += [outcome.number] if isinstance(outcome, Booked) else []
            case 2 if reserved:
                number = dice.choice(reserved)
                ends: list[Movement] = [
                    Post(number),
                    Post(number, 1),
                    Void(number),
                ]
                await ledger.post(dice.choice(ends), now=now)
            case 3:
                await set_limit_at(ledger, payer, dice.choice([None, 0, 80_00, 300_00]), now)
            case 4 if step > 40 and len(set(one_with.values())) > 3:
                if await linked(ledger, payer, payee, now):
                    one_with |= {n: payee for n, one in one_with.items() if one == payer}
            case _:
                (outcome,) = await ledger.post(tip(payer, payee, amount, memo="x"), now=now)
                if isinstance(outcome, Booked):
                    gifts.append((outcome.number, payer, payee, amount))
    summary = await ledger.store.read(lambda connection: verify(connection, 1))
    assert summary.postings > 60
    assert reserved
    await ledger.close()
    with reading(tmp_path / "books.db") as books:
        assert books.run(lambda connection: verify(connection, 1)) == summary


async def linked(ledger: Ledger, merged: int, into: int, now: int) -> bool:
    """Link the one into the other, where nothing of the one's is reserved."""
    account = await ledger.account(member_account(1, merged))
    if account.reserved or account.pending_in:
        return False

    def join(books: Books) -> None:
        post(books, [link_entry(books, merged, into)], now)
        lead_to(books, merged, into)

    await ledger.do(join)
    return True


async def set_limit_at(ledger: Ledger, member: int, units: int | None, now: int) -> None:
    detail = {"asset": 1, "member": member, "value": units}
    await ledger.post(Entry("limit", cause="member/99", detail=detail), now=now)
    key = member_account(1, member)
    await ledger.do(lambda b: b.save(replace(open_account(b, key), credit_limit=units)))
