"""Configuration: a TOML file, files of secrets and the environment; every mistake one plain line.

pydantic-settings reads and joins them. What it passes over in silence, a misspelt name or a file
that is not there, is looked for here first.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_origin

from platformdirs import user_config_path
from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NestedSecretsSettingsSource,
    PydanticBaseSettingsSource,
    SecretsSettingsSource,
    SettingsError,
    TomlConfigSettingsSource,
)

from bot.config import (
    CONFIG,
    IN_THIS_FOLDER,
    PREFIX,
    SECRETS,
    Key,
    Settings,
    choices,
    section_of,
    settings_keys,
)
from bot.program_name import CALLED_AS
from bot.startup_error import StartupError

_TESTS = f"{PREFIX}TEST_"


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
        is_list = any(get_origin(each) is tuple for each in choices(field.annotation))
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
