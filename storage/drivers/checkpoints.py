"""The log of SQLite: moved into the database beside the writer; and the file written anew."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

_LONG_LOG_PAGES = 16_000


_CHECKPOINT = "PRAGMA wal_checkpoint(PASSIVE)"

REWRITTEN_BYTES = 64 * 1024 * 1024
"""A file up to that size is rewritten when somebody was forgotten; it takes a part of a second."""


def rewrite(raw: sqlite3.Connection) -> None:
    """Write the file anew, without what was erased.

    `secure_delete` overwrites rows that go, but where pages are put together anew, parts of old
    rows stay behind in the gaps. A large file would keep everybody waiting, so it is left alone:
    docs/operators.md says what its host can do.
    """
    pages, size = (
        raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    if pages * size <= REWRITTEN_BYTES:
        raw.execute("VACUUM")


class Checkpoints:
    """Moves the log into the database beside the writer, which need not wait for that."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wanted = threading.Condition()
        self._is_wanted = self._closing = False
        self.are_behind = False
        """The log has become long: it is written to faster than it can be moved."""
        self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
        self._thread.start()

    def ask(self) -> None:
        """Have the log moved soon; returns at once."""
        with self._wanted:
            self._is_wanted = True
            self._wanted.notify()

    def close(self) -> None:
        """Return when no checkpoint is under way any more."""
        with self._wanted:
            self._closing = True
            self._wanted.notify()
        self._thread.join()

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        while self._next():
            try:
                if connection is None:
                    connection = sqlite3.connect(self._path, isolation_level=None, timeout=10)
                    connection.execute("PRAGMA synchronous=FULL")
                _, pages, _ = connection.execute(_CHECKPOINT).fetchone()
            except sqlite3.Error:
                continue  # It is tried again; the log holds everything.
            self.are_behind = pages > _LONG_LOG_PAGES
        if connection is not None:
            connection.close()

    def _next(self) -> bool:
        with self._wanted:
            while not self._is_wanted and not self._closing:
                self._wanted.wait()
            self._is_wanted = False
            return not self._closing
