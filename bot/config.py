"""Configuration: a TOML file and the environment, every key known, every mistake one plain line."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from bot.matrix.settings import MatrixSettings
from bot.unusable import Unusable

PREFIX = "COMMONPURSE_"
_NOT_SETTINGS = {"COMMONPURSE_CONFIG"}
_TESTS = "COMMONPURSE_TEST_"


class StorageSettings(BaseModel):
    """Where the books are kept."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    url: str = ""
    """Address of the database (default: an SQLite file in the data directory)."""


class Settings(BaseModel):
    """Everything that can be set."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    data_dir: Path = Field(default_factory=lambda: user_data_path("commonpurse"))
    """Folder for the books and all else that must be kept (default: the user's data directory)."""

    names: tuple[str, ...] = ("commonpurse",)
    """The names the bot answers to when a message begins with one."""

    storage: StorageSettings = Field(default_factory=StorageSettings)
    """The database."""

    matrix: MatrixSettings | None = None
    """The Matrix account, if the bot is to be on Matrix."""

    @property
    def database_url(self) -> str:
        """The database's address, with the default worked out."""
        return self.storage.url or f"sqlite:///{self.data_dir / 'books.db'}"


def find_config(given: Path | None, environ: Mapping[str, str] = os.environ) -> Path | None:
    """The configuration file in force, or None when there is none.

    The one given, else $COMMONPURSE_CONFIG, else config.toml here, else in the user's configuration
    directory. Raises Unusable when one is named that is not there.
    """
    named = given or (
        Path(environ["COMMONPURSE_CONFIG"]) if "COMMONPURSE_CONFIG" in environ else None
    )
    if named is not None:
        if not named.is_file():
            raise Unusable(f"There is no configuration file {named}: check its name and place.")
        return named
    for candidate in (Path("config.toml"), user_config_path("commonpurse") / "config.toml"):
        if candidate.is_file():
            return candidate
    return None


def load(path: Path | None, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings from a file and the environment, which goes before the file.

    Raises Unusable with one line that names the key and what to do.
    """
    values = _from_file(path)
    for key, value in _from_environment(environ).items():
        _put(values, key, value)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise Unusable(_in_words(error.errors()[0], path)) from None


def has_settings(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the environment alone configures a platform."""
    return any(key.startswith(f"{PREFIX}MATRIX__") for key in environ)


def _from_file(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Unusable(f"{path} is not UTF-8 text: save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise Unusable(f"{path} is not TOML: {error}.") from None


def _from_environment(environ: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """(section, key) → value, for COMMONPURSE_SECTION__KEY; a misspelt one is not passed over."""
    found: dict[tuple[str, ...], str] = {}
    known = _known_keys()
    for name, value in environ.items():
        if not name.startswith(PREFIX) or name in _NOT_SETTINGS or name.startswith(_TESTS):
            continue
        key = tuple(name.removeprefix(PREFIX).lower().split("__"))
        if key not in known:
            spelt = {f"{PREFIX}{'__'.join(each).upper()}": each for each in known}
            near = difflib.get_close_matches(name, spelt, n=1)
            hint = f" Did you mean {near[0]}?" if near else " See config.example.toml."
            raise Unusable(f"The environment sets {name}, which is no setting.{hint}")
        found[key] = value
    return found


def _known_keys() -> set[tuple[str, ...]]:
    keys: set[tuple[str, ...]] = {("data_dir",), ("names",)}
    keys |= {("storage", name) for name in StorageSettings.model_fields}
    keys |= {("matrix", name) for name in MatrixSettings.model_fields}
    return keys


_LISTS = {("names",), ("matrix", "invites"), ("matrix", "bridge_marks"), ("matrix", "bridge_users")}


def _put(values: dict[str, Any], key: tuple[str, ...], value: str) -> None:
    place = values
    for part in key[:-1]:
        place = place.setdefault(part, {})
    place[key[-1]] = value.split() if key in _LISTS else value


def _in_words(problem: ErrorDetails, path: Path | None) -> str:
    key = ".".join(str(part) for part in problem["loc"])
    where = f" in {path}" if path is not None else ""
    if problem["type"] == "extra_forbidden":
        known = [".".join(each) for each in _known_keys()] + ["storage", "matrix"]
        near = difflib.get_close_matches(key, known, n=1)
        hint = f" Did you mean {near[0]}?" if near else " See config.example.toml."
        return f"{key}{where} is no setting.{hint}"
    if problem["type"] == "missing":
        return f"{key}{where} is missing: set it there, or as {_as_environment(key)}."
    message = problem["msg"].removeprefix("Value error, ")
    return f"{key or 'matrix'}{where} cannot be used: {message}."


def _as_environment(key: str) -> str:
    return PREFIX + key.upper().replace(".", "__")
