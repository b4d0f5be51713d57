"""What can be configured: every setting with its default and what it may be.

Where they are read from stands in `bot.config_sources`.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import unquote

from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.discord.settings import DiscordSettings
from bot.matrix.settings import MatrixSettings

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

PREFIX = "COMMONPURSE_"
CONFIG = f"{PREFIX}CONFIG"
"""Names the configuration file; it is itself no setting."""
SECRETS = f"{PREFIX}SECRETS"
"""Names a folder of secrets, a file for each; it is itself no setting."""
IN_THIS_FOLDER = Path("config.toml")
"""The configuration file of the folder one starts in, which need not be named."""

Key = tuple[str, ...]
"""A setting by its sections and name: ("matrix", "user")."""


def _password_in_its_place(url: URL) -> str:
    """An address whose password stands among its options, where it would be shown and logged."""
    options = url.normalized_query
    user = url.username or options.get("user", ("",))[-1]
    if not user:
        raise ValueError("a password stands behind its user: postgresql://user:password@…")
    password = options["password"][-1]
    url = url.set(username=user, password=password).difference_update_query(["user", "password"])
    return url.render_as_string(hide_password=False)


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

            url = None
            with contextlib.suppress(ArgumentError, ValueError):
                url = make_url(f"postgresql://{rest}")
            if url is not None and "@" not in (url.host or ""):
                return (
                    _password_in_its_place(url)
                    if "password" in url.query
                    else f"postgresql://{rest}"
                )
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
    for each in choices(info.annotation):
        if isinstance(each, type) and issubclass(each, BaseModel):
            return each
    return None


def choices(annotation: Any) -> list[Any]:
    """The types of `A | B | None` but None."""
    if isinstance(annotation, UnionType):
        return [each for each in get_args(annotation) if each is not NoneType]
    return [annotation]
