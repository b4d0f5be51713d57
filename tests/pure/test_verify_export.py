"""`docs/verify_export.py`, alone with an export: it finds what `commonpurse verify` finds.

Every book that the tests of `verify` tamper with or forge is exported, and one run of the file, in
a Python that sees nothing else of the program, looks at all of them.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.tools.books import export_books
from tests.pure import test_verify as plain
from tests.pure import test_verify_moderation as moderated
from tests.pure.test_verify import Forger, change, name, run
from tests.support.server import make_folder

PROGRAM = Path(__file__).parents[2] / "docs" / "verify_export.py"

UNSHOWN = {
    "a newcomer who came as if paid": "it does not follow who was paid, and so may be established",
    "a newcomer made a founder": "nor why somebody is established, when no moderator said so",
    "another day of joining": "nor since when members are there",
    "somebody forgotten who did not ask for it": "nor who was forgotten",
    "an account parted from somebody else": "",
}
"""What the file leaves to the program, and why (docs/verifying.md, "What it leaves out")."""


def alone(*arguments: object) -> dict[str, str]:
    """What the file says, by the name of each file that it looked at."""
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.stderr == "", done.stderr
    said = [line.partition(": ") for line in done.stdout.splitlines()]
    return {Path(path).name: text for path, _, text in said}


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


def test_the_file_alone_agrees_with_verify(
    looked_at: tuple[Tampered, dict[str, str]],
) -> None:
    tampered, said = looked_at
    assert said.keys() == tampered.fine.keys()
    apart = {
        what: text for what, text in said.items() if ("as it must be" in text) != tampered.fine[what]
    }
    assert apart == {}
