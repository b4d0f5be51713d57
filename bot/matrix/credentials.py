"""Secrets of the account, from their settings or their files."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from bot import logs
from bot.matrix.settings import MatrixSettings
from bot.startup_error import StartupError


def password_key(settings: MatrixSettings) -> str:
    """The setting that holds the password, or names its file."""
    return "password" if settings.password else "password_file"


def password_of(settings: MatrixSettings) -> str:
    """The password, from the settings or its file. Raises StartupError where there is none to
    read."""
    return secret_of("password", settings.password, settings.password_file)


def recovery_key_of(settings: MatrixSettings) -> str | None:
    """The account's recovery key; None where none is given. Raises StartupError where its file
    cannot be read."""
    if settings.recovery_key is None and settings.recovery_key_file is None:
        return None
    return secret_of("recovery_key", settings.recovery_key, settings.recovery_key_file)


def secret_of(key: str, value: SecretStr | None, file: Path | None) -> str:
    """A secret, from its setting or the first line of its file. Raises StartupError where there is
    none to read."""
    if value is not None:
        return value.get_secret_value()
    what = key.replace("_", " ")
    try:
        lines = file.read_text().splitlines() if file else []
    except (OSError, UnicodeDecodeError) as error:
        raise StartupError(
            f"matrix.{key}_file: cannot read {file}; its first line is to be the {what}"
        ) from error
    if not lines or not lines[0]:
        raise StartupError(f"matrix.{key}_file: {file} is empty; its first line is the {what}")
    logs.hide(lines[0])
    return lines[0]
