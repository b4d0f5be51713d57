"""The folder that everything of this bot lies in."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from bot.startup_error import StartupError


def make_folder(folder: Path) -> None:
    """Make the data folder where there is none. Raises StartupError where nothing can be kept."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        may_write = os.access(folder, os.W_OK | os.X_OK)
        why = "it belongs to somebody else"
    except OSError as error:
        may_write, why = False, str(error.strerror)
    if not may_write:
        raise StartupError(
            f"data_dir: cannot write to {folder} ({why}); give a folder that the bot may write to"
        )


def nearest(folder: Path) -> Path:
    """The nearest that is there of a folder and those above it."""
    # Unlike `exists` this knows of folders that may not be looked into.
    return next(each for each in (folder, *folder.parents) if os.access(each, os.F_OK))


def takes_files(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def hand_over(path: Path, like: Path) -> None:
    """Give what root made to whom `like` belongs, a folder with all in it.

    An operator is often root where the bot is not, which has to open what they leave.
    """
    if os.geteuid() != 0:
        return
    whose = like.stat()
    inside = path.rglob("*") if path.is_dir() else ()
    for each in (path, *inside):
        # A disk of another machine may keep owners to itself.
        with suppress(PermissionError):
            os.chown(each, whose.st_uid, whose.st_gid, follow_symlinks=False)


def flush(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk before anything counts on it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
