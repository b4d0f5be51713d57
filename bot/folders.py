"""The folder that everything of this bot lies in."""

from __future__ import annotations

import os
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
