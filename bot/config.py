"""Configuration: a TOML file, files of secrets and the environment; every mistake one plain line.

pydantic-settings reads and joins them. What it passes over in silence, a misspelt name or a file
that is not there, is looked for here first.
"""

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
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NestedSecretsSettingsSource,
    PydanticBaseSettingsSource,
    SecretsSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from bot.discord.settings import DiscordSettings
from bot.matrix.settings import MatrixSettings
from bot.program_name import CALLED_AS
from bot.startup_error import StartupError

PREFIX = "COMMONPURSE_"
CONFIG = f"{PREFIX}CONFIG"
"""Names the configuration file; it is itself no setting."""
SECRETS = f"{PREFIX}SECRETS"
"""Names a folder of secrets, a file for each; it is itself no setting."""
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

    check_hours: int | None = Field(default=None, gt=0)
    """How often the running bot verifies all books beside its work, in hours; what does not add up
    is told, and nothing new is booked there (default: never, but for a backup each week)."""

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


class BackupSettings(BaseModel):
    """The copies of the books that the running bot makes each day."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    directory: Path | None = None
    """Folder for the copies, best on another disk (default: the folder backups in data_dir)."""

    keep: int = Field(default=7, gt=0)
    """How many of them are kept; what you made by hand is never thrown away."""

    after: tuple[str, ...] | None = None
    """Command that takes each new copy to another place, its folder put in for {copy} (default:
    none; then fetch them from elsewhere, and touch the file taken beside them)."""

    off: bool = False
    """Make none by itself."""

    @field_validator("directory")
    @classmethod
    def _home_is_home(cls, value: Path | None) -> Path | None:
        return None if value is None else value.expanduser()


class HealthSettings(BaseModel):
    """Addresses by which a machine watches the bot."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    listen: str = ""
    """Address and port on which /healthz, /readyz and /metrics answer; a port alone is this
    machine's own (default: none answers)."""

    @field_validator("listen")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if not value:
            return value
        found = re.fullmatch(r"(?:(\[[0-9a-fA-F:]+\]|[^\s:\[\]]+):|:?)([0-9]{1,5})", value)
        if found is None or not 0 < int(found[2]) < 65536:
            raise ValueError("give an address and a port such as 127.0.0.1:9464")
        if find_spec("prometheus_client") is None or find_spec("aiohttp") is None:
            raise ValueError("it needs the extra health: pip install 'commonpurse[health]'")
        return f"{found[1] or '127.0.0.1'}:{found[2]}"

    @property
    def address(self) -> tuple[str, int] | None:
        """(host, port) to listen on; None where nothing is to answer."""
        host, _, port = self.listen.rpartition(":")
        return (host.strip("[]"), int(port)) if self.listen else None

    @property
    def is_local(self) -> bool:
        """Whether nobody but this machine reaches it."""
        return self.listen.startswith(("127.", "localhost:", "[::1]:"))


class Settings(BaseSettings):
    """Everything that can be set. What it is read from is handed in by `load`."""

    model_config = SettingsConfigDict(extra="forbid", use_attribute_docstrings=True)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - handed in by the library
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - handed in by the library
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - handed in by the library
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - handed in by the library
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)

    data_dir: Path = Field(default_factory=lambda: user_data_path("commonpurse"))
    """Folder for the books and all else that must be kept (default: the user's data directory)."""

    names: tuple[str, ...] = ("commonpurse",)
    """The names the bot answers to when a message begins with one."""

    storage: StorageSettings = Field(default_factory=StorageSettings)
    """The database."""

    operator: OperatorSettings = Field(default_factory=OperatorSettings)
    """Who runs this bot."""

    backup: BackupSettings = Field(default_factory=BackupSettings)
    """The copies of the books that the running bot makes each day."""

    health: HealthSettings = Field(default_factory=HealthSettings)
    """Addresses by which a machine watches the bot."""

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
    def backups(self) -> Path:
        """Folder for backups, with the default worked out."""
        return self.backup.directory or self.data_dir / "backups"

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


def find_config(given: Path | None, environ: Mapping[str, str] = os.environ) -> Path | None:
    """The configuration file in force, or None when there is none.

    The one given, else $COMMONPURSE_CONFIG, else config.toml here, else in the user's configuration
    directory. Raises StartupError when one is named that is not there.
    """
    for path, by in ((given, "--config"), (environ.get(CONFIG), f"${CONFIG}")):
        if path:
            named = Path(path).expanduser()
            if named.is_file():
                return named
            what = "is a folder" if named.is_dir() else "is not there"
            raise StartupError(f"{named}, which {by} names, {what}: give the configuration file.")
    for candidate in (IN_THIS_FOLDER, user_config_path("commonpurse") / "config.toml"):
        if candidate.is_file():
            return candidate
    return None


class _File(TomlConfigSettingsSource):
    """The configuration file, as any editor may have saved it."""

    def _read_file(self, file_path: Any) -> dict[str, Any]:
        return tomllib.loads(file_path.read_text("utf-8-sig"))


class _Lists(EnvSettingsSource):
    """Where a value is one text, the words of a list are parted by spaces."""

    def decode_complex_value(
        self,
        field_name: str,  # noqa: ARG002 - handed in by the library
        field: FieldInfo,
        value: Any,
    ) -> Any:
        is_list = any(get_origin(each) is tuple for each in _choices(field.annotation))
        return value.split() if is_list else value


class _Environment(_Lists):
    """The variables that are handed in: COMMONPURSE_SECTION__KEY; an empty one sets nothing."""

    def __init__(self, settings_cls: type[BaseSettings], environ: Mapping[str, str]) -> None:
        self._environ = environ
        super().__init__(settings_cls, env_prefix=PREFIX, env_nested_delimiter="__")

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {name.lower(): value for name, value in self._environ.items() if value}


class _Secrets(_Lists, NestedSecretsSettingsSource):
    """A folder with a file for each secret: `matrix__password`."""


def load(path: Path | None, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings: from the environment, else the folder of secrets, else the file.

    Raises StartupError with one line that names the key and what to do.
    """
    variables = _variables(environ)
    folder = _secrets_folder(environ)
    named = _secret_files(folder) | variables
    sources: list[PydanticBaseSettingsSource] = []
    try:
        if path is not None:
            sources.append(_file(path))
        if folder is not None:
            files = SecretsSettingsSource(Settings, secrets_dir=folder)
            sources.append(_Secrets(files, secrets_nested_delimiter="__"))
    except SettingsError as error:
        raise StartupError(f"{folder}, which ${SECRETS} names, cannot be used: {error}.") from None
    sources.append(_Environment(Settings, environ))
    values: dict[str, Any] = {}
    for source in sources:
        values = _joined(values, source())
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        problems = error.errors()
        # What is misspelt explains what is missing, so that it is told first.
        problems.sort(key=lambda problem: problem["type"] != "extra_forbidden")
        raise StartupError(_in_words(problems[0], path, named)) from None


def _joined(values: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """What two sources say, section by section; the second goes before the first."""
    found = dict(values)
    for name, value in more.items():
        both = isinstance(value, dict) and isinstance(found.get(name), dict)
        found[name] = {**found[name], **value} if both else value
    return found


def _file(path: Path) -> _File:
    try:
        path.open("rb").close()  # A file that is not there would be passed over.
        source = _File(Settings, path)
    except OSError as error:
        raise StartupError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise StartupError(f"{path} is not UTF-8 text: save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise StartupError(f"{path} is not TOML: {error}. See config.example.toml.") from None
    for name, info in Settings.model_fields.items():
        given = source.toml_data.get(name, {})
        # Otherwise a variable for one key of the section would hide it.
        if section_of(info) is not None and not isinstance(given, dict):
            raise StartupError(f"{name} in {path} cannot be used: {_PLAINLY['model_type']}.")
    return source


def _variables(environ: Mapping[str, str]) -> dict[Key, str]:
    """Key → the variable that sets it. A misspelt one is not passed over."""
    found: dict[Key, str] = {}
    known = set(settings_keys())
    for name, value in environ.items():
        upper = name.upper()
        ours = (CONFIG, SECRETS, CALLED_AS)
        if not upper.startswith(PREFIX) or upper in ours or upper.startswith(_TESTS):
            continue
        key = tuple(upper.removeprefix(PREFIX).lower().split("__"))
        if key not in known:
            hint = _did_you_mean(upper, map(_variable, known))
            raise StartupError(f"The environment sets {name}, which is no setting.{hint}")
        if value:
            found[key] = f"{name} in the environment"
    return found


def _secrets_folder(environ: Mapping[str, str]) -> Path | None:
    if not environ.get(SECRETS):
        return None
    folder = Path(environ[SECRETS]).expanduser()
    if not folder.is_dir():
        raise StartupError(
            f"{folder}, which ${SECRETS} names, is no folder: give one with the files."
        )
    return folder


def _secret_files(folder: Path | None) -> dict[Key, str]:
    """Key → the file that sets it. A misspelt one is not passed over."""
    found: dict[Key, str] = {}
    known = set(settings_keys())
    names = [] if folder is None else sorted(each.name for each in folder.iterdir())
    for name in names:
        if name.startswith("."):
            continue
        key = tuple(name.lower().split("__"))
        if key not in known:
            hint = _did_you_mean(name, ("__".join(each) for each in known))
            raise StartupError(f"{folder} holds {name}, which is no setting.{hint}")
        found[key] = f"the file {name} in {folder}"
    return found


_PLAINLY = {
    "bool_parsing": "give true or false",
    "bool_type": "give true or false",
    "float_parsing": "give a number",
    "float_type": "give a number",
    "greater_than": "give a number above 0",
    "int_from_float": "give a whole number",
    "int_parsing": "give a whole number",
    "int_type": "give a whole number",
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
    where = f", set by {variables[loc]}," if loc in variables else in_file
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
