"""What a backup says of itself, and whether it still is what it says.

Two files stand in each backup beside what it holds. `manifest.json` tells what it is of: version,
times, communities with the heads of their chains, files with their sizes. `SHA256SUMS` holds the
sum of every file, the manifest's too, so that `sha256sum -c SHA256SUMS` checks it anywhere.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.clock import SECOND
from bot.startup_error import StartupError

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
_AT_ONCE = 1024 * 1024

Count = Annotated[int, Field(ge=0, lt=2**63)]
Time = Annotated[int, Field(gt=0, lt=int(datetime.max.replace(tzinfo=UTC).timestamp()) * SECOND)]
"""Microseconds since 1970, of a day that a calendar has."""
Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]
_Name = Annotated[str, Field(pattern=r"^(books\.db|(matrix|lang)/[^/\x00]+)$")]
"""Of a file in a backup. It is unpacked under this name, which must lead nowhere else."""


class _Value(BaseModel):
    # Strict: a number in quotes is not what was written there.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class CopiedFile(_Value):
    """A file in a backup: packed with gzip, and what it is unpacked."""

    name: _Name
    packed_bytes: Count
    bytes: Count
    sha256: str
    """Of what is unpacked; the sum of the packed file stands in SHA256SUMS."""

    @field_validator("name")
    @classmethod
    def _stays_inside(cls, name: str) -> str:
        if name.partition("/")[2] in (".", ".."):
            raise ValueError("it leads out of the backup")
        return name


class CopiedCommunity(_Value):
    """A community as it stood: how many entries, and the head of its chain in hex."""

    number: int
    name: str
    entries: int
    head: str


class Manifest(_Value):
    """What a backup is of. Times are microseconds since 1970, UTC."""

    format: Literal[1] = 1
    program: str
    schema_version: str
    engine: Literal["sqlite", "postgresql"]
    """Where the books lived; in the backup they are an SQLite file always."""
    made_by: Literal["bot", "operator"]
    """What the bot made by itself it also throws away when it is old."""
    begun_at: Time
    seconds: Seconds
    communities: tuple[CopiedCommunity, ...]
    files: tuple[CopiedFile, ...]
    left_out: dict[str, str]


def packed(name: str) -> str:
    """The name of a file as it lies in a backup."""
    return f"{name}.gz"


def sum_of(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_AT_ONCE):
            found.update(block)
    return found.hexdigest()


def sums(folder: Path, manifest: Manifest) -> str:
    """What SHA256SUMS has to say of the files as they lie there now."""
    names = [packed(file.name) for file in manifest.files]
    return "".join(f"{sum_of(folder / name)}  {name}\n" for name in [*names, MANIFEST])


def manifest_of(folder: Path) -> Manifest:
    """What a backup says of itself. Raises StartupError where that cannot be read."""
    path = folder / MANIFEST
    try:
        # What is no file, such as a pipe, might never end.
        if not path.is_file():
            raise StartupError(f"{folder} is no backup: there is no {MANIFEST} in it.")
        return Manifest.model_validate_json(path.read_bytes())
    except OSError as error:
        raise StartupError(f"{path} cannot be read ({error.strerror}).") from None
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        raise StartupError(
            f"{path} is damaged{where and f' at {where}'}, or was made by a newer Commonpurse: take"
            " another backup."
        ) from None


def checked(folder: Path) -> Manifest:
    """The manifest of a backup in which every byte is as it was written. Raises StartupError."""
    manifest = manifest_of(folder)
    try:
        written = (folder / SUMS).read_bytes()
        now = sums(folder, manifest).encode()
    except FileNotFoundError as error:
        raise StartupError(f"{error.filename} is missing: take another backup.") from None
    except OSError as error:
        raise StartupError(f"{error.filename} cannot be read ({error.strerror}).") from None
    if written != now:
        lines = dict(zip(now.splitlines(), written.splitlines(), strict=False))
        wrong = [
            line.split(maxsplit=1)[-1].decode() for line, then in lines.items() if line != then
        ]
        raise StartupError(
            f"{folder} is damaged: {(wrong or [SUMS])[0]} is not what was written there."
            " Take another backup."
        )
    for file in manifest.files:
        if (folder / packed(file.name)).stat().st_size != file.packed_bytes:
            raise StartupError(
                f"{folder} is damaged: {packed(file.name)} is not as long as {MANIFEST} says. Take"
                " another backup."
            )
    return manifest


def begun(manifest: Manifest) -> str:
    """When a backup was begun, as an operator reads it."""
    return datetime.fromtimestamp(manifest.begun_at // SECOND, UTC).strftime("%Y-%m-%d %H:%M UTC")
