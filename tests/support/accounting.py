"""The real programs that read our journals, as `./run test` installs them."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[2] / ".tools"
BEANCOUNT = TOOLS / "beancount" / "bin"

Balances = dict[str, dict[str, Decimal]]
"""Account → commodity → what is on it."""

_READ = """
import json, sys
from beancount import loader
from beancount.core.data import Transaction
from beancount.core.realization import realize, iter_children, compute_balance
found = []
for path in sys.argv[1:]:
    entries, errors, _ = loader.load_file(path)
    balances = {}
    for leaf in iter_children(realize(entries)):
        held = {position.units.currency: str(position.units.number) for position in leaf.balance}
        if held:
            balances[leaf.account] = held
    transactions = [each for each in entries if isinstance(each, Transaction)]
    found.append([[str(each) for each in errors], len(entries), len(transactions), balances])
json.dump(found, sys.stdout)
"""


@dataclass
class Read:
    """What a program read: how many transactions, and what each account holds."""

    transactions: int
    balances: Balances
    directives: int = 0


def hledger() -> str:
    """The program. Its tests are skipped where it cannot be had, but never where CI runs."""
    ours = TOOLS / "hledger" / "usr" / "bin" / "hledger"
    found = str(ours) if ours.exists() else shutil.which("hledger")
    if found is None:
        missing = "there is no hledger: start the tests with ./run test where Debian's packages are"
        if os.environ.get("CI"):
            raise RuntimeError(missing)
        pytest.skip(missing)
    return found


def _run(*command: str) -> str:
    # A terminal of another language must not change how a file is read or what is said of it.
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}"
    assert not done.stderr, done.stderr
    return done.stdout


def bean_check(path: Path) -> None:
    """`bean-check` as a treasurer runs it: it accepts the file."""
    if not (BEANCOUNT / "bean-check").exists():
        raise RuntimeError(f"{BEANCOUNT} is not there: start the tests with ./run test")
    assert _run(str(BEANCOUNT / "bean-check"), "--no-cache", str(path)) == ""


def read_by_beancount(*paths: Path) -> list[Read]:
    """What Beancount makes of files, none of which it finds anything wrong with."""
    found = json.loads(_run(str(BEANCOUNT / "python"), "-c", _READ, *map(str, paths)))
    for path, (errors, _, _, _) in zip(paths, found, strict=True):
        assert not errors, (path, errors)
    return [
        Read(count, {a: {c: Decimal(n) for c, n in held.items()} for a, held in all_.items()}, size)
        for _, size, count, all_ in found
    ]


def read_by_hledger(path: Path) -> Read:
    """What hledger makes of a file that its checks accept, the strict ones too."""
    program = hledger()
    assert _run(program, "-f", str(path), "check") == ""
    assert _run(program, "-f", str(path), "check", "--strict", "ordereddates") == ""
    counted = json.loads(_run(program, "-f", str(path), "print", "-O", "json"))
    table = _run(program, "-f", str(path), "balance", "--flat", "--layout=bare", "-O", "csv")
    balances: Balances = defaultdict(dict)
    for account, code, amount in list(csv.reader(io.StringIO(table)))[1:]:
        if account not in ("total", "Total:") and Decimal(amount):
            balances[account][code] = Decimal(amount)
    return Read(len(counted), dict(balances))
