"""The programs in docs/ as whoever trusts nobody runs them: alone, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sqlalchemy import Connection

from storage.record_export import records, write

PROGRAM = Path(__file__).parents[2] / "docs" / "verify_export.py"
OF_PROOFS = PROGRAM.with_name("verify_proof.py")


def alone(*arguments: object, program: Path = PROGRAM) -> dict[str, str]:
    """What the program says, by the name of each file that it looked at."""
    done = subprocess.run(
        [sys.executable, "-I", str(program), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.stderr == "", done.stderr
    said = [line.partition(": ") for line in done.stdout.splitlines()]
    return {Path(path).name: text for path, _, text in said}


def written(connection: Connection, to: Path) -> None:
    """The records of community 1 as a file, as they stand in this transaction."""
    with to.open("w", encoding="utf-8") as out:
        write(records(connection, 1), out)
