"""What a backup says of itself, and whether it still is what it says.

Two files stand in each backup beside what it holds. `manifest.json` tells what it is of: version,
times, communities with the heads of their chains, files with their sizes. `SHA256SUMS` holds the
sum of every file, the manifest's too, so that `sha256sum -c SHA256SUMS` checks it anywhere.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.startup_error import StartupError

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
_AT_ONCE = 1024 * 1024
_NAME = re.compile(r"books\.db|(?:matrix|lang)/(?!\.{1,2}$)[^/\\\0]+")
_YEAR_9999 = 253_402_300_799_000_000


def _inside(name: str) -> str:
    """A name that lies in the backup, and nowhere else once it is unpacked."""
    if not _NAME.fullmatch(name):
        raise ValueError(name)
    return name


_Name = Annotated[str, AfterValidator(_inside)]
_Bytes = Annotated[int, Field(ge=0)]
_Time = Annotated[int, Field(ge=0, le=_YEAR_9999)]


class _Value(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CopiedFile(_Value):
    """A file in a backup: packed with gzip, and what it is unpacked."""

    name: _Name
    packed_bytes: _Bytes
    bytes: _Bytes
    sha256: str
    """Of what is unpacked; the sum of the packed file stands in SHA256SUMS."""


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
    begun_at: _Time
    seconds: Annotated[float, Field(ge=0, allow_inf_nan=False)]
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
        return Manifest.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise StartupError(f"{folder} is no backup: there is no {MANIFEST} in it.") from None
    except OSError as error:
        raise StartupError(f"{path} cannot be read ({error.strerror}).") from None
    except ValidationError:
        raise StartupError(
            f"{path} is damaged, or was made by a newer Commonpurse: take another backup."
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
        wrong = [line.split()[-1].decode() for line, then in lines.items() if line != then]
        raise StartupError(
            f"{folder} is damaged: {(wrong or [SUMS])[0]} is not what was written there."
            " Take another backup."
        )
    return manifest
