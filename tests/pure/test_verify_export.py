"""`docs/verify_export.py`, alone with an export: it finds what `commonpurse verify` finds.

Every book that the tests of `verify` tamper with or forge is exported, and one run of the file, in
a Python that sees nothing else of the program, looks at all of them.
"""

from __future__ import annotations

import ast
import asyncio
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.tools.exporting import export_books
from tests.pure import test_verify as plain
from tests.pure import test_verify_moderation as moderated
from tests.pure.test_verify import Forger, change, run
from tests.support.server import make_folder
from tests.support.stand_alone import OF_PROOFS, PROGRAM, alone

CHAT = Path(__file__).parents[1] / "transcripts" / "proofs.chat"


def written(db: Path, to: Path) -> None:
    with to.open("w", encoding="utf-8") as out:
        export_books(db, None, "records", out)


class Tampered:
    """Books with one thing wrong in each, exported; and whether `verify` finds them in order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fine: dict[str, bool] = {}
        self.names: dict[str, str] = {}
        self.plain = folder / "plain.db", asyncio.run(plain.some_life(folder / "plain.db"))
        self.moderated = {
            "moderated": (
                folder / "a.db",
                asyncio.run(moderated.some_moderation(folder / "a.db")),
            ),
            "owing": (folder / "b.db", asyncio.run(moderated.some_debts(folder / "b.db"))),
        }

    def sql(self, what: str, db: Path, made: dict[str, int], sql: str) -> None:
        numbers = {**made, "limit": made.get("high", 0) - 2}
        for key, number in numbers.items():
            sql = sql.replace(f"{{{key}}}", str(number))
        change(db, sql, rows=2 if " IN (" in sql or "sign(" in sql else 1)
        self.look(what, db)

    def copy(self, of: Path) -> Path:
        return moderated.copied({"": (of, {})}, "", self.folder / f"copy {len(self.fine)}.db")

    def look(self, what: str, db: Path) -> None:
        to = f"{len(self.fine)}.jsonl"
        written(db, self.folder / to)
        self.fine[what], self.names[to] = run(db)[0] == 0, what

    def make(self) -> None:
        db, made = self.plain
        for what, (sql, _) in plain.TAMPERING.items():
            self.sql(what, self.copy(db), made, sql)
        for what, (act, _) in plain.FORGED.items():
            copy = self.copy(db)
            forger = Forger(copy)
            act(forger, made)
            forger.done()
            self.look(what, copy)
        for what, (which, sql, _) in moderated.TAMPERING.items():
            db, made = self.moderated[which]
            self.sql(what, self.copy(db), made, sql)
        for what, (which, forge, _) in moderated.FORGED.items():
            db, made = self.moderated[which]
            copy = self.copy(db)
            forger = Forger(copy)
            forge(forger, made)
            forger.done()
            self.look(f"{what}, moderated", copy)


@pytest.fixture(scope="module")
def looked_at() -> Iterator[tuple[Tampered, dict[str, str]]]:
    folder = make_folder("verify-export")
    tampered = Tampered(folder)
    tampered.make()
    said = alone(*(folder / each for each in tampered.names))
    yield tampered, {tampered.names[file]: text for file, text in said.items()}
    shutil.rmtree(folder)


def test_the_file_alone_agrees_with_verify(
    looked_at: tuple[Tampered, dict[str, str]],
) -> None:
    tampered, said = looked_at
    assert said.keys() == tampered.fine.keys()
    apart = {
        what for what, text in said.items() if ("as it must be" in text) != tampered.fine[what]
    }
    assert apart == set()


JUDGED = {
    "a spend beyond the limit of now": "takes member/3 below its limit of then",
    "a spend beyond the limit of then": "takes member/3 below its limit of then",
    "a newcomer's line": "takes member/5 below its limit of then",
    "more than all newcomers may owe together": "takes member/5 below its limit of then",
    "a tip above the highest allowed": "gives more than might be given then",
    "a gift above the ceiling with what is coming in": "gives more than might be given then",
    "a spend while paused": "pays while that was stopped",
    "a tip while all is stopped, moderated": "pays while that was stopped",
    "a change of what is sealed": "changes the max_tip, which is fixed",
    "a limit of one's own, moderated": "is no limit that may be",
    "a pause too long, moderated": "is no freeze that may be",
    "a role taken that nobody held, moderated": "is no role that may be",
    "a gap that is not over yet, moderated": "is no gap that may be",
    "another day of joining": "is no joined that may be",
    "a newcomer who came as if paid": "tells of member 6 what cannot be",
    "which pause was the last": "Of freeze 4 is kept",
    "the currency's credit limit": "Of asset 1 is kept",
}
"""What is wrong → why the file refuses it, whatever is kept beside the records."""


def test_how_far_each_may_go_is_judged_and_not_only_compared(
    looked_at: tuple[Tampered, dict[str, str]],
) -> None:
    _, said = looked_at
    assert {what: said[what] for what, why in JUDGED.items() if why not in said[what]} == {}


@pytest.mark.parametrize(("program", "most"), [(PROGRAM, 900), (OF_PROOFS, 85)])
def test_each_is_short_enough_to_be_read_and_needs_nothing_of_ours(
    program: Path, most: int
) -> None:
    text = program.read_text("utf-8")
    assert len(text.splitlines()) <= most
    used = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [each.name for each in node.names]
        )
    }
    assert used <= sys.stdlib_module_names


def test_an_export_of_good_books_is_said_to_be_in_order_with_its_head_and_what_is_not_judged(
    looked_at: tuple[Tampered, dict[str, str]],
) -> None:
    _, said = looked_at
    assert re.fullmatch(
        r"21 entries, 14 postings, 5 accounts, 0 digests kept\. All is as it must be\."
        r" Their head is [0-9a-f]{64}\.",
        said["nothing at all"],
    )


def test_a_memo_that_was_erased_leaves_an_export_in_order(
    looked_at: tuple[Tampered, dict[str, str]], tmp_path: Path
) -> None:
    tampered, _ = looked_at
    db, made = tampered.plain
    copy = moderated.copied({"": (db, {})}, "", tmp_path / "books.db")
    change(copy, "UPDATE entries SET memo = NULL, salt = NULL WHERE number = ?", made["soup"])
    written(copy, tmp_path / "erased.jsonl")
    kept = tmp_path / "kept"
    kept.write_text(plain.digest_of(copy))
    said = alone(tmp_path / "erased.jsonl", "--digests", kept)
    assert "5 accounts, 1 digests kept. All is as it must be." in said["erased.jsonl"]
    kept.write_text(f"books 1 entries 3 head {'0f' * 32}")
    [text] = alone(tmp_path / "erased.jsonl", "--digests", kept).values()
    assert text == "A digest of 3 entries is not of these books: something was changed."


# -- proofs ----------------------------------------------------------------------------------------


def said_in_chat() -> tuple[list[str], list[str]]:
    """The digests that were posted, and what ana was given as a proof, as the transcript has it."""
    posted: list[str] = []
    proof: list[str] = []
    for reply in re.findall(r"^bot.*\n(?:  \| .*\n?)+", CHAT.read_text("utf-8"), re.MULTILINE):
        lines = [line.removeprefix("  | ") for line in reply.splitlines()[1:]]
        if reply.startswith("bot> "):
            posted += lines
        elif reply.startswith("bot/ana> "):
            proof = lines
    return posted, proof


@pytest.mark.parametrize(
    ("change_it", "expected"),
    [
        (lambda text: text, "In the digest of 6 entries, as they stand here: 6"),
        (lambda text: text.replace("-200", "-300"), "Entry 3 is not in that digest"),
        (lambda text: text.replace("soup", "soap"), "The words of entry 3 are not those"),
        (lambda text: text.replace("of 6", "of 2"), "Entry 3 is not in that digest"),
        (lambda text: text[:-300], "This cannot be read"),
        (lambda text: text.partition("{")[0], "A proof holds one digest with a root"),
        (lambda text: text.replace("root 07", "root 08"), "The digest of this proof is none of"),
    ],
)
def test_what_me_prove_gives_is_checked_alone(
    tmp_path: Path, change_it: Callable[[str], str], expected: str
) -> None:
    posted, proof = said_in_chat()
    assert (len(posted), len(proof)) == (2, 3)
    kept, mine = tmp_path / "kept", tmp_path / "mine"
    kept.write_text("\n".join(posted))
    mine.write_text(change_it("\n".join(proof)))
    [said] = alone(mine, "--digests", kept, program=OF_PROOFS).values()
    assert said.startswith(expected)
