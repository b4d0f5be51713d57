"""Moves books in small steps and tells each, to be killed in between: `mover.py FROM TO`."""

from __future__ import annotations

import sys
from typing import Any

from bot.tools.migrate import move_books
from bot.tools.offline_books import meant
from storage.drivers import copy_books

AT_ONCE = 7


def main(source: str, target: str) -> None:
    put = copy_books.put

    def told(connection: Any, progress: copy_books.Progress, rows: Any) -> copy_books.Progress:
        # Before the step is committed, so that a kill comes within one or behind it.
        sys.stdout.write(f"{progress.table} {len(rows)}\n")
        sys.stdout.flush()
        return put(connection, progress, rows)

    copy_books.put = told
    copy_books._AT_ONCE = AT_ONCE
    copy_books._BULKY = {}
    move_books(meant(source, "--from", None), meant(target, "--to", None), sys.stdout, sys.stderr)
    sys.stdout.write("end\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
