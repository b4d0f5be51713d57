"""Makes or restores a backup and is killed at each of its steps, one after the other.

`backup_victim.py backup|restore HOME DIRECTORY`. A child is forked for each step and kills itself
before it, with the signal that nobody hears; what it leaves is looked at here. That is a process of
its own, with no thread in it, so that it may fork; and it is made ready only once.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.backups import restore, write
from bot.backups.contents import Home
from bot.tools.books import verify_books
from tests.support.chat import START

STEPS = (
    (write, "_copy"),
    (write, "_pack"),
    (write, "sums"),
    (restore, "proved"),
    (restore, "_settle"),
    (os, "fsync"),
    (os, "rename"),
    (os, "replace"),
    (os, "link"),
    (shutil, "copy2"),
)


def killed_at(step: int, act: Callable[[], object]) -> bool:
    """Act in a child that dies before that step; False where it ended before it came to it."""
    child = os.fork()
    if child == 0:
        left = [step]

        def told(do: Callable[..., Any]) -> Callable[..., Any]:
            def first(*args: Any, **more: Any) -> Any:
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return do(*args, **more)

            return first

        for module, name in STEPS:
            setattr(module, name, told(getattr(module, name)))
        act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def backing_up(home: Home, directory: Path) -> int:
    """Nothing looks like a backup until one is whole; gives the steps."""
    step = 1
    seen = []
    while killed_at(step, lambda: write.back_up(home, directory, START)):
        found = write.all_in(directory)
        for folder in found:
            restore.check(folder, io.StringIO())
            shutil.rmtree(folder)
        seen.append(len(found))
        step += 1
    (whole,) = write.all_in(directory)
    restore.check(whole, io.StringIO())
    # What the killed ones left is gone with the one that ended.
    assert {each.name for each in directory.iterdir()} == {".lock", whole.name}
    assert seen[0] == 0
    assert seen == sorted(seen), seen
    return step


def restoring(home: Home, directory: Path) -> int:
    """There are books at every moment, and what was there is kept; gives the steps."""
    assert isinstance(home.books, Path)
    assert home.matrix is not None
    session = home.matrix / "session.json"
    made = write.back_up(home, directory, START)
    old, new, step = session.read_bytes(), os.urandom(100), 1

    def again() -> None:
        restore.restore(home, made.folder, START, io.StringIO())

    while True:
        session.write_bytes(new)
        killed = killed_at(step, again)
        # A bot that found none would make empty ones.
        assert verify_books(home.books, None, io.StringIO()) == 0
        assert session.read_bytes() in (old, new)
        if not killed:
            break
        again()
        assert session.read_bytes() == old
        kept = list(home.matrix.parent.glob("matrix.before-restore-*/session.json"))
        assert new in [each.read_bytes() for each in kept]
        for each in home.books.parent.glob("*.before-restore-*"):
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        step += 1
    return step


def main(what: str, home: str, directory: str) -> None:
    place = Home(Path(home) / "books.db", None, Path(home) / "matrix")
    steps = {"backup": backing_up, "restore": restoring}[what](place, Path(directory))
    sys.stdout.write(f"{steps}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
