"""Configuration: a TOML file and the environment, every key known, every mistake one plain line."""

from __future__ import annotations

import contextlib
import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin
from urllib.parse import unquote

from platformdirs import user_config_path, user_data_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.called import CALLED_AS
from bot.discord.settings import DiscordSettings
from bot.matrix.settings import MatrixSettings
from bot.unusable import Unusable

PREFIX = "COMMONPURSE_"
CONFIG = f"{PREFIX}CONFIG"
"""Names the configuration file; it is itself no setting."""
IN_THIS_FOLDER = Path("config.toml")
"""The configuration file of the folder one starts in, which need not be named."""
_TESTS = f"{PREFIX}TEST_"

Key = tuple[str, ...]
"""A setting by its sections and name: ("matrix", "user")."""


class StorageSettings(BaseModel):
    """Where the books are kept."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    url: str = ""
    """Address of the database: an SQLite file (three slashes, then its path) or a PostgreSQL server
    (default: the file books.db in data_dir)."""

    @field_validator("url")
    @classmethod
    def _is_of_a_kind_we_know(cls, value: str) -> str:
        scheme, _, rest = value.partition("://")
        file = rest.removeprefix("/").partition("?")[0]
        if scheme == "sqlite" and rest.startswith("/") and file not in ("", ":memory:"):
            return value
        if scheme in ("postgresql", "postgres", "postgresql+asyncpg") and rest:
            if find_spec("asyncpg") is None:
                raise ValueError(
                    "PostgreSQL needs the extra postgres: pip install 'commonpurse[postgres]'"
                )
            # Only here: it costs more than the settings of a room in the terminal.
            from sqlalchemy.engine import make_url
            from sqlalchemy.exc import ArgumentError

            host = None
            with contextlib.suppress(ArgumentError, ValueError):
                host = make_url(f"postgresql://{rest}").host or ""
            if host is not None and "@" not in host:
                return f"postgresql://{rest}"
            if rest.count("@") > 1:
                # What comes after the first @ would be shown as the host.
                raise ValueError("an @ in a password is written %40 there")
        if not value:
            return value
        # The address itself is not shown: it may hold a password.
        raise ValueError(
            "give sqlite:///books.db, sqlite:////var/lib/purse/books.db"
            " or postgresql://user:password@host/database"
        )


class OperatorSettings(BaseModel):
    """Who runs this bot."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    name: str = ""
    """Your name or your group's, which members read who ask who keeps their books (default: none
    is told)."""

    contact: str = ""
    """How members reach you: an address, a room, a page (default: none is told)."""

    notify: tuple[str, ...] | None = None
    """Whom the bot tells when something needs you: a platform, a colon, a user's id there (default:
    nobody; it stands in the log)."""

    @field_validator("notify")
    @classmethod
    def _are_people(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for each in value or ():
            if not re.fullmatch(r"matrix:@[^\s:]+:\S+|discord:[0-9]+", each):
                raise ValueError(
                    f"{each} is nobody's id; give people such as matrix:@you:example.org or"
                    " discord:123456789"
                )
        return value

    @property
    def people(self) -> tuple[tuple[str, str], ...]:
        """(platform, user) of those who are told."""
        parts = (each.partition(":") for each in self.notify or ())
        return tuple((platform, user) for platform, _, user in parts)


class Settings(BaseModel):
    """Everything that can be set."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    data_dir: Path = Field(default_factory=lambda: user_data_path("commonpurse"))
    """Folder for the books and all else that must be kept (default: the user's data directory)."""

    names: tuple[str, ...] = ("commonpurse",)
    """The names the bot answers to when a message begins with one."""

    storage: StorageSettings = Field(default_factory=StorageSettings)
    """The database."""

    operator: OperatorSettings = Field(default_factory=OperatorSettings)
    """Who runs this bot."""

    matrix: MatrixSettings | None = None
    """The Matrix account, if the bot is to be on Matrix."""

    discord: DiscordSettings | None = None
    """The Discord application, if the bot is to be on Discord."""

    @field_validator("data_dir")
    @classmethod
    def _home_is_home(cls, value: Path) -> Path:
        return value.expanduser()

    @property
    def database_url(self) -> str:
        """The database's address, with the default worked out."""
        return self.storage.url or f"sqlite:///{self.data_dir / 'books.db'}"

    @property
    def passwords(self) -> list[str]:
        """The secrets that stand inside another setting: the password of the database's address.

        As it is, and as it stands there.
        """
        found = re.match(r"\w+://[^:/@]*:([^@]*)@", self.storage.url)
        return [] if found is None else [unquote(found[1]), found[1]]

    @property
    def has_platform(self) -> bool:
        """Whether there is anything for the bot to be on."""
        return self.matrix is not None or self.discord is not None


def settings_keys(model: type[BaseModel] = Settings, above: Key = ()) -> Iterator[Key]:
    """Every setting there is, those of the sections included."""
    for name, info in model.model_fields.items():
        section = section_of(info)
        if section is None:
            yield (*above, name)
        else:
            yield from settings_keys(section, (*above, name))


def section_of(info: FieldInfo) -> type[BaseModel] | None:
    """The model of a field that is a section, None for a plain setting."""
    for each in _choices(info.annotation):
        if isinstance(each, type) and issubclass(each, BaseModel):
            return each
    return None


def _choices(annotation: Any) -> list[Any]:
    """The types of `A | B | None` but None."""
    if isinstance(annotation, UnionType):
        return [each for each in get_args(annotation) if each is not NoneType]
    return [annotation]


def _is_list(key: Key) -> bool:
    model: type[BaseModel] = Settings
    for part in key[:-1]:
        model = section_of(model.model_fields[part]) or model
    annotation = model.model_fields[key[-1]].annotation
    return any(get_origin(each) is tuple for each in _choices(annotation))


def find_config(given: Path | None, environ: Mapping[str, str] = os.environ) -> Path | None:
    """The configuration file in force, or None when there is none.

    The one given, else $COMMONPURSE_CONFIG, else config.toml here, else in the user's configuration
    directory. Raises Unusable when one is named that is not there.
    """
    for path, by in ((given, "--config"), (environ.get(CONFIG), f"${CONFIG}")):
        if path:
            named = Path(path).expanduser()
            if named.is_file():
                return named
            what = "is a folder" if named.is_dir() else "is not there"
            raise Unusable(f"{named}, which {by} names, {what}: give the configuration file.")
    for candidate in (IN_THIS_FOLDER, user_config_path("commonpurse") / "config.toml"):
        if candidate.is_file():
            return candidate
    return None


def load(path: Path | None, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings from a file and the environment, which goes before the file.

    Raises Unusable with one line that names the key and what to do.
    """
    values = _from_file(path)
    from_environment = _from_environment(environ)
    for key, (_, value) in from_environment.items():
        _put(values, key, value)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        variables = {key: name for key, (name, _) in from_environment.items()}
        problems = error.errors()
        # What is misspelt explains what is missing, so that it is told first.
        problems.sort(key=lambda problem: problem["type"] != "extra_forbidden")
        raise Unusable(_in_words(problems[0], path, variables)) from None


def _from_file(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Unusable(f"{path} is not UTF-8 text: save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise Unusable(f"{path} is not TOML: {error}. See config.example.toml.") from None


def _from_environment(environ: Mapping[str, str]) -> dict[Key, tuple[str, str]]:
    """Key → (variable, value), for COMMONPURSE_SECTION__KEY; an empty one sets nothing.

    A misspelt one is not passed over.
    """
    found: dict[Key, tuple[str, str]] = {}
    known = set(settings_keys())
    for name, value in environ.items():
        upper = name.upper()
        if not upper.startswith(PREFIX) or upper in (CONFIG, CALLED_AS) or upper.startswith(_TESTS):
            continue
        key = tuple(upper.removeprefix(PREFIX).lower().split("__"))
        if key not in known:
            hint = _did_you_mean(upper, map(_variable, known))
            raise Unusable(f"The environment sets {name}, which is no setting.{hint}")
        if value:
            found[key] = (name, value)
    return found


def _put(values: dict[str, Any], key: Key, value: str) -> None:
    place = values
    for part in key[:-1]:
        place = place.setdefault(part, {})
        if not isinstance(place, dict):
            return  # The file has something else where the section should be, and will be told.
    place[key[-1]] = value.split() if _is_list(key) else value


_PLAINLY = {
    "bool_parsing": "give true or false",
    "bool_type": "give true or false",
    "float_parsing": "give a number",
    "float_type": "give a number",
    "greater_than": "give a number above 0",
    "finite_number": "give a number",
    "model_attributes_type": "it is a section, not one value",
    "model_type": "it is a section, not one value",
    "path_type": "give a path in quotes",
    "string_type": "give a text in quotes",
    "tuple_type": 'give a list, such as ["one", "two"]',
}


def _in_words(problem: ErrorDetails, path: Path | None, variables: Mapping[Key, str]) -> str:
    loc = tuple(part for part in problem["loc"] if isinstance(part, str))
    key = ".".join(loc)
    in_file = f" in {path}" if path is not None else ""
    where = f", set by {variables[loc]} in the environment," if loc in variables else in_file
    if problem["type"] == "extra_forbidden":
        known = [".".join(each[:end]) for each in settings_keys() for end in range(1, 3)]
        return f"{key}{in_file} is no setting.{_did_you_mean(key, known)}"
    if problem["type"] == "missing":
        here = f"in {path}, or" if path is not None else "in a configuration file, or"
        return f"{key} is missing: set it {here} as {_variable(loc)} in the environment."
    message = _PLAINLY.get(problem["type"], problem["msg"].removeprefix("Value error, "))
    return f"{key}{where} cannot be used: {message}."


def _did_you_mean(given: str, known: Any) -> str:
    near = difflib.get_close_matches(given, list(known), n=1)
    return f" Did you mean {near[0]}?" if near else " See config.example.toml."


def _variable(key: Key) -> str:
    return PREFIX + "__".join(key).upper()
