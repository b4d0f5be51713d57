"""Break the code on purpose, one place at a time, and see the fast tests go red.

Run by hand: `python -m tests.faults.mutants [name …]`. Each mutant is a copy of the checkout with
one edit; one that survives is a test that is missing. Not part of the suite: it takes minutes.

Two edits were tried and change nothing that could be seen: without the shield round a waiter its
turn is carried out all the same, and without the lock on the head row the key of the entries turns
the later of two turns away, to be decided anew.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.server import make_folder

ROOT = Path(__file__).parents[2]
LEDGER = ("tests/engines/test_posting.py", "tests/engines/test_pending.py",
          "tests/faults/test_ledger_model.py")  # fmt: skip
CORE = (
    "tests/engines/test_smoke.py",
    "tests/faults/test_life.py",
    "tests/engines/test_batches.py",
)
CONSENT = ("tests/faults/test_consent_life.py",)
STORE = ("tests/engines/test_store.py", "tests/faults/test_faulting.py",
         "tests/faults/test_disk.py", "tests/faults/test_at_once.py")  # fmt: skip
PURE = ("tests/pure/test_amounts.py", "tests/pure/test_money.py", "tests/pure/test_references.py",
        "tests/pure/test_chain.py")  # fmt: skip
BOUND = ("tests/engines/test_every_column.py",)
SCHEMA = ("tests/engines/test_migrations.py",)
AT_REST = ("tests/engines/test_upgrades.py", "tests/engines/test_at_rest.py",
           "tests/engines/test_moving.py")  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """An edit: `old` stands in `file` so many `times` and becomes `new` there."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    times: int = 1

    def place_in(self, checkout: Path) -> Path:
        """The file, where the edit can be made; LookupError, with the reason, where it cannot."""
        path = checkout / self.file
        there = path.read_text("utf-8").count(self.old)
        if there != self.times:
            raise LookupError(f"{self.name}: its place is there {there} times, not {self.times}")
        return path


MUTANTS = (
    Mutant("one unit past the limit", "storage/ledger/limits.py", "    return max(0, most)\n",
           "    return max(0, most + 1)\n", LEDGER),
    Mutant("one unit short of the limit", "storage/ledger/limits.py", "    return max(0, most)\n",
           "    return max(0, most - 1)\n", LEDGER),
    Mutant("reservations not counted", "storage/ledger/limits.py",
           "account.balance - account.reserved - low", "account.balance - low", LEDGER),
    Mutant("what is coming not counted", "storage/ledger/limits.py",
           "asset.ceiling - account.balance - account.pending_in",
           "asset.ceiling - account.balance", LEDGER),
    Mutant("newcomers' lines not counted together", "storage/ledger/limits.py",
           "    if newcomer:\n        # All newcomers", "    if False:\n        # All newcomers",
           LEDGER),
    Mutant("newcomers as the established", "storage/ledger/limits.py",
           "    return -min(limit, asset.newcomer_limit) if newcomer else -limit",
           "    return -limit", LEDGER),
    Mutant("a ceiling ignored", "storage/ledger/posting.py",
           "        if room is not None and leg.amount > room:", "        if False:",
           LEDGER),
    Mutant("a limit ignored", "storage/ledger/posting.py",
           "    if -leg.amount > possible and not rule.breaks(asset):", "    if False:",
           LEDGER),
    Mutant("a freeze ignored", "storage/ledger/posting.py",
           "        if rule.frozen and member.frozen(draft.now):\n"
           '            return Refused("frozen", account.key)\n', "", LEDGER),
    Mutant("the corrected counter not checked", "storage/ledger/corrections.py",
           "        if back > left:", "        if False:", LEDGER),
    Mutant("the corrected counter not kept", "storage/ledger/corrections.py",
           "changed(posting, corrected=corrected)", "posting", LEDGER),
    Mutant("linked movements each for themselves", "storage/ledger/posting.py",
           "        if not movement.linked:\n", "        if True:\n", LEDGER),
    Mutant("a pending that ends twice", "storage/ledger/reserving.py",
           'if pending.state != "open" or pending.over(draft.now):',
           "if pending.over(draft.now):", LEDGER),
    Mutant("a pending that releases nothing", "storage/ledger/reserving.py",
           "reserved=-pending.amount)", "reserved=0)", LEDGER),
    Mutant("a pending paid after its time", "storage/ledger/reserving.py",
           'if pending.state != "open" or pending.over(draft.now):',
           'if pending.state != "open":', LEDGER),
    Mutant("what newcomers owe not counted to its end", "storage/ledger/draft.py",
           "            if not in_range(owe):\n", "            if False:\n",
           ("tests/engines/test_too_large.py",)),
    Mutant("legs beyond what can be counted", "storage/ledger/posting.py",
           "        if not in_range(leg.amount):\n", "        if False:\n",
           ("tests/engines/test_too_large.py",)),
    Mutant("an account of which no record tells", "storage/ledger/draft.py",
           "            if index in self.opened:\n", "            if False:\n", BOUND),
    Mutant("accounts kept as anybody's", "storage/ledger/comparison/accounts.py",
           "        if (kept.asset, kept.kind, kept.owner) != (counted",
           "        if False and (kept.asset, kept.kind, kept.owner) != (counted", BOUND),
    Mutant("people whose days are not looked at", "storage/ledger/comparison/people.py",
           "differing(counted, kept, _TOLD)\n", "differing(counted, kept, ())\n", BOUND),
    Mutant("platform accounts not looked at", "storage/ledger/comparison/people.py",
           "        if told != kept.member:\n", "        if False:\n", BOUND),
    Mutant("pauses that go unseen", "storage/ledger/comparison/people.py",
           "    for member in freezes:\n", "    for member in ():\n", BOUND),
    Mutant("a pending with a key of its own each time", "storage/ledger/reserving.py",
           "    if before is not None:\n", "    if False:\n", LEDGER),
    Mutant("sums of legs not checked", "storage/ledger/posting.py",
           "    if any(sums.values()):", "    if False:", LEDGER),
    Mutant("the chain not linked", "storage/ledger/chain.py",
           "sha256(previous + record)", "sha256(record)", (*PURE, *LEDGER)),
    Mutant("a key of the record not sorted", "storage/ledger/chain.py",
           "sort_keys=True, ", "", PURE),
    Mutant("a rounding up in a split", "storage/ledger/money.py",
           "int(whole * Fraction(weight) / total)", "-int(-whole * Fraction(weight) // total)",
           PURE),
    Mutant("left-overs lost in a split", "storage/ledger/money.py",
           "    for step in range(left):", "    for step in range(0):", PURE),
    Mutant("decimals rounded in an amount", "commands/language/amounts.py",
           "    if units.denominator != 1:\n", "    if False:\n", PURE),
    Mutant("amounts beyond 64 bits", "commands/language/amounts.py",
           "    if units > MOST:\n", "    if False:\n", PURE),
    Mutant("handled events not looked up", "commands/engine/unit.py",
           "        if books.get(Handled, *key_of(event.place), event.event_id) is not None:",
           "        if False:", CORE),
    Mutant("other words under a known id taken", "commands/engine/executor.py",
           "        if handled.digest and handled.digest != context.handling.digest():",
           "        if False:", CORE),
    Mutant("a confirmation that works twice", "commands/engine/answers.py",
           '        questions.end(context, ask, "done")\n', "        pass\n", CORE),
    Mutant("a confirmation by anybody", "commands/engine/answers.py",
           "    if ask is None or ask.member != context.member.number or", "    if ask is None or",
           CORE),
    Mutant("a preview that is not compared", "commands/engine/answers.py",
           "if not execution.is_as_asked(context, effects, ask.digest, offer):", "if False:", CORE),
    Mutant("a question that never lapses", "commands/engine/questions.py",
           '    return ask.state == "open" and context.now < ask.ends_at',
           '    return ask.state == "open"', CORE),
    Mutant("an answer before its question", "commands/engine/answerable.py",
           "        return False  # Said before, and now here again.", "        pass", CORE),
    Mutant("an answer before its question was shown", "commands/engine/answerable.py",
           "    if saying.delivered_at is None:\n        return False\n",
           "    if saying.delivered_at is None:\n        return True\n", CORE),
    Mutant("a bare yes after another command", "commands/engine/answerable.py",
           "        passed = replace(ask, bare=0)", "        passed = ask", CONSENT),
    Mutant("a bare yes to what was shown long ago", "commands/engine/answerable.py",
           " and _age(context, saying) < within", "", CONSENT),
    Mutant("a bare yes in another room", "commands/engine/answerable.py",
           "    if (saying.platform, saying.account, saying.room) in here:", "    if True:",
           CONSENT),
    Mutant("a bare yes to the older question", "commands/engine/answerable.py",
           "    last = max(saying.number for _, saying in found.values())",
           "    last = min(saying.number for _, saying in found.values())", CONSENT),
    Mutant("an undo by anybody", "commands/tips/corrections.py",
           '    if gift.payer != request.member.number:\n'
           '        raise Refusal("undo-not-yours", not_theirs=True)\n',
           "", CORE),
    Mutant("time that runs back", "commands/engine/unit.py",
           "now = max(event.happened_at, head.decided_at)", "now = event.happened_at", CORE),
    Mutant("a lost rollback", "storage/drivers/store.py",
           "            transaction.rollback()\n", "            pass\n", STORE),
    Mutant("a commit in place of a rollback", "storage/drivers/store.py",
           "            transaction.rollback()\n", "            transaction.commit()\n", STORE),
    Mutant("a fault that takes its turn along", "storage/drivers/store.py",
           "    if len(items) > 1:\n",
           "    if len(items) > 1:\n"
           "        return [_fault(engine, connection, work, each, error) for each in items]\n"
           "    if len(items) > 1:\n", STORE),
    Mutant("an error for everybody in the turn", "storage/drivers/store.py",
           "        return work.unwritable(item, error)\n    except Exception as caught:",
           "        return work.unwritable(item, error)\n    except ZeroDivisionError as caught:",
           STORE),
    Mutant("a full disk taken for a fault", "storage/drivers/sqlite_engines.py",
           "        return any(word in str(error.orig).lower() for word in _UNWRITABLE)",
           "        return False", STORE),
    Mutant("collisions that are not decided again", "storage/drivers/postgres.py",
           'PASSING = {"40001", "40P01", ', "PASSING = {", STORE),
    Mutant("two processes on one file", "storage/drivers/sqlite.py",
           "fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)", "pass", STORE),
    Mutant("tables that are not strict",
           "storage/drivers/migrations/versions/0001_the_first_schema.py",
           "sqlite_strict=True", "sqlite_strict=False", SCHEMA, times=17),
    Mutant("a newer database opened", "storage/drivers/migrate.py",
           "        raise Newer(found)", "        return", SCHEMA),
    Mutant("commits that are not on the disk", "storage/drivers/sqlite_engines.py",
           '            "synchronous=FULL",\n', '            "synchronous=NORMAL",\n', SCHEMA),
    Mutant("half of the books opened", "storage/drivers/migrate.py",
           "    if MOVING in tables:\n        raise Unfinished\n", "", AT_REST),
    Mutant("rows moved twice", "storage/drivers/copy_books.py",
           "tuple_(*key) > tuple_(*here)", "tuple_(*key) >= tuple_(*here)", AT_REST),
    Mutant("a step of a move that is not noted", "storage/drivers/copy_books.py",
           '"b_after": json.dumps(list(progress.after))', '"b_after": "[]"', AT_REST),
    Mutant("books completed from others", "storage/drivers/copy_books.py",
           "    if found.source != source:", "    if False:", AT_REST),
    Mutant("books written to while they were moved", "bot/tools/migrate.py",
           "if again.run(copy_books.fingerprint) != mark:", "if False:", AT_REST),
    Mutant("moved rows that are not counted", "bot/tools/migrate.py",
           "        if found[name] != count:", "        if False:", AT_REST),
    Mutant("moved books that are not verified", "bot/tools/migrate.py",
           "        if not there.run(lambda connection: in_order(connection, said)):",
           "        if False:", AT_REST),
    Mutant("an upgrade that is not verified", "bot/tools/migrate.py",
           "    if not in_order(connection, said):", "    if False:", AT_REST),
    Mutant("an upgrade without a copy", "bot/tools/migrate.py",
           '        if path is not None:\n            out.write(f"A copy',
           '        if False:\n            out.write(f"A copy', AT_REST),
    Mutant("a bot that is not seen on its database", "bot/tools/offline_books.py",
           '    if connection.execute(others, {"bot": BOT}).scalar():', "    if False:", AT_REST),
    Mutant("a look that may write", "bot/tools/offline_books.py",
           "postgresql_readonly=True", "postgresql_readonly=False", AT_REST),
    Mutant("a look that sees several states", "bot/tools/offline_books.py",
           'isolation_level="REPEATABLE READ"', 'isolation_level="READ COMMITTED"', AT_REST),
)  # fmt: skip


def kill(mutant: Mutant, place: Path) -> str:
    """killed, SURVIVED, or what keeps it from being made."""
    try:
        path = mutant.place_in(place)
    except LookupError as missing:
        return f"CANNOT BE MADE: {missing}"
    before = path.read_text("utf-8")
    path.write_text(before.replace(mutant.old, mutant.new), "utf-8")
    try:
        done = subprocess.run(
            [
                *[sys.executable, "-P", "-m", "pytest", "-q", "-x", "-n", "2"],
                *["-p", "no:cacheprovider", *mutant.tests],
            ],
            cwd=place, capture_output=True, text=True, check=False, timeout=240,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "killed (it hangs)"
    finally:
        path.write_text(before, "utf-8")
    if done.returncode == 0:
        return "SURVIVED"
    red = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if not red:
        return "CANNOT BE TESTED: " + done.stdout[-300:]
    return "killed by " + red[0].split(" - ")[0].split("/")[-1]


def main(wanted: list[str]) -> int:
    folder = make_folder("mutants")
    place = folder / "checkout"
    skip = shutil.ignore_patterns(".git", ".venv", ".tools", "__pycache__", ".*_cache")
    shutil.copytree(ROOT, place, ignore=skip)
    left = 0
    try:
        for mutant in MUTANTS:
            if wanted and not any(word in mutant.name for word in wanted):
                continue
            start = time.monotonic()
            said = kill(mutant, place)
            left += not said.startswith("killed")
            seconds = time.monotonic() - start
            sys.stdout.write(f"{mutant.name:45} {seconds:5.0f} s  {said}\n")
            sys.stdout.flush()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
