"""The host's own words: `lang/xx.ftl` in the data folder changes a language or adds one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from commands.language.messages import add_words

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")


def take_words(data_dir: Path) -> list[str]:
    """Take in what is there; gives what is wrong with it, a line each. Nothing wrong is used."""
    folder = data_dir / "lang"
    try:
        files = sorted(folder.glob("*.ftl"))
    except OSError as error:
        return [f"{folder}: it cannot be read ({error.strerror})"]
    return [line for file in files for line in _taken(file)]


def _taken(file: Path) -> Iterator[str]:
    if not _LANGUAGE.fullmatch(file.stem):
        yield f"{file}: name it after a language, such as nl.ftl"
        return
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        yield f"{file}: it cannot be read as UTF-8 text"
        return
    for line in add_words(file.stem, text):
        yield f"{file}: {line}"
