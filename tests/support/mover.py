"""Moves books in small steps and tells each, to be killed in between: `mover.py FROM TO`."""

from __future__ import annotations

import sys
from typing import Any

from bot.at_rest import meant
from bot.migrate import move_books
from storage import moving

AT_ONCE = 7


def main(source: str, target: str) -> None:
    put = moving.put

    def told(connection: Any, progress: moving.Progress, rows: Any) -> moving.Progress:
        # Before the step is committed, so that a kill comes within one or behind it.
        sys.stdout.write(f"{progress.table} {len(rows)}\n")
        sys.stdout.flush()
        return put(connection, progress, rows)

    moving.put = told
    moving._AT_ONCE = AT_ONCE
    moving._BULKY = {}
    move_books(meant(source, "--from", None), meant(target, "--to", None), sys.stdout, sys.stderr)
    sys.stdout.write("end\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
