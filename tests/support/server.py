"""A real server as a child of the tests: started, stopped by its process id, its folder removed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.support.patience import PATIENCE_SECONDS

KEEPER = Path(__file__).with_name("keeper.py")


def make_folder(prefix: str) -> Path:
    """A new folder in memory where the system has such a place: servers answer twice as fast."""
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix=f"commonpurse-{prefix}-", dir=place))


class Server:
    """One process, which answers `is_up` when it is ready.

    `command` is run in `folder`, as `user` if given; what it prints goes to `log`.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        command: Sequence[str],
        is_up: Callable[[], bool],
        user: str | None = None,
    ) -> None:
        self.name = name
        self.folder = folder
        self.command = [str(part) for part in command]
        self.is_up = is_up
        self.user = user
        self.log = folder / f"{name}.log"
        self.pid: int | None = None
        self._keeper: subprocess.Popen[bytes] | None = None

    def start(self, timeout_seconds: float = PATIENCE_SECONDS) -> None:
        if self._keeper is not None:
            return
        with self.log.open("ab") as log:
            keeper = subprocess.Popen(
                [
                    sys.executable,
                    "-I",
                    str(KEEPER),
                    str(self.folder),
                    self.user or "-",
                    *self.command,
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                # Not in the terminal's group: Ctrl-C must reach pytest only.
                start_new_session=True,
            )
        self._keeper = keeper
        assert keeper.stdout is not None
        self.pid = int(keeper.stdout.readline() or 0) or None
        deadline = time.monotonic() + timeout_seconds
        while not self.is_up():
            if not self.is_alive() or time.monotonic() > deadline:
                tail = self.log.read_text(errors="replace")[-4000:]
                self.stop()
                raise RuntimeError(f"{self.name} did not start; the end of its log:\n{tail}")
            time.sleep(0.02)

    def is_alive(self) -> bool:
        if self.pid is None:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def stop(self) -> None:
        """Stop it and keep its data, so that `start` goes on where it was."""
        self._end(b"k")

    def kill(self) -> None:
        """End it with no chance to tidy up, as a power cut would; its data stays."""
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
        self._end(b"k")

    def close(self) -> None:
        """Stop it for good and remove its folder."""
        self._end(b"")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self, last_word: bytes) -> None:
        keeper, self._keeper, self.pid = self._keeper, None, None
        if keeper is None:
            return
        try:
            keeper.communicate(last_word, timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            keeper.kill()
            keeper.communicate()
