"""`commonpurse init`: a few questions, and a configuration that only its owner can read."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from typing import Any, TextIO

import typer
from pydantic import ValidationError

from bot.config import IN_THIS_FOLDER, Settings
from bot.config_sources import load
from bot.discord.invite import invite_link
from bot.discord.settings import user_in
from bot.matrix.registration import written
from bot.program_name import called_as
from bot.startup_error import StartupError
from bot.tools.login import login

Values = dict[str, dict[str, Any]]

_PLATFORMS = ("matrix", "discord", "both")
_WAYS = ("password", "browser", "token", "appservice")


def init(path: Path) -> None:
    """Ask, and write the configuration. Raises StartupError where there is one already."""
    # Tried before anything is asked, since the answers would be lost.
    _new(path).close()
    path.unlink()
    typer.echo(
        "A few questions; Enter takes what stands in brackets. Nothing is sent anywhere"
        " before it says so.\n"
    )
    where = _choice("Where will the bot be: matrix, discord or both", _PLATFORMS, "matrix")
    values: Values = {}
    if where in ("matrix", "both"):
        values["matrix"] = _matrix(path.parent)
    if where in ("discord", "both"):
        values["discord"] = _discord()
    books = _checked("storage", "url", "Where the books lie (Enter: a file in the data folder)", "")
    if books:
        values["storage"] = {"url": books}
    values["operator"] = _operator()
    _write(path, values)
    typer.echo(f"\nWritten to {path}, which only you can read.")
    name = called_as() if path == IN_THIS_FOLDER else f"{called_as()} --config {quote(str(path))}"
    if values.get("matrix", {}).get("oauth"):
        _let_in(path, name)
    typer.echo(f"Next: {name} doctor tries it all, and {name} run starts the bot.")


def _let_in(path: Path, name: str) -> None:
    typer.echo("Now its homeserver is asked, which lets the bot in.")
    try:
        asyncio.run(login(load(path), typer.echo))
    except StartupError as error:
        typer.echo(f"{error}\nSay {name} login when that is put right.")


def _matrix(folder: Path) -> dict[str, Any]:
    typer.echo("\nMatrix: an account for the bot (docs/matrix.md).")
    server = _checked("matrix", "homeserver", "Its homeserver, by name or address", "matrix.org")
    user = _checked("matrix", "user", "Its full name, such as @purse:example.org", None)
    typer.echo("With browser, you let it in at an address that is shown, as on matrix.org.")
    typer.echo("With appservice, whoever runs the homeserver adds a file, and it sets no limits.")
    way = _choice(f"How the bot logs in: {', '.join(_WAYS)}", _WAYS, "password")
    values: dict[str, Any] = {"homeserver": server, "user": user}
    if way == "password":
        values["password"] = typer.prompt("Its password (not shown)", hide_input=True)
    elif way == "browser":
        values["oauth"] = True
    elif way == "token":
        values["access_token"] = typer.prompt("Its access token (not shown)", hide_input=True)
    else:
        values["appservice"] = str(_registration(folder, user))
    return values


def _registration(folder: Path, user: str) -> Path:
    """Write a registration for the homeserver; its file."""
    file = folder.absolute() / "appservice.yaml"
    with _new(file) as out:
        out.write(written(user))
    typer.echo(
        f"\nWritten to {file}. Whoever runs the homeserver puts it where only the homeserver can"
        " read it, and on Synapse adds to homeserver.yaml\n\n"
        f"app_service_config_files:\n  - {file}\n\n"
        "with the place where it lies there, and restarts it. Keep yours: the bot reads it too.\n"
    )
    return file


def _discord() -> dict[str, Any]:
    typer.echo("\nDiscord: the token of your application's bot (docs/discord.md).")
    while True:
        token: str = typer.prompt("Its token (not shown)", hide_input=True).strip()
        application = user_in(token)
        if application is not None:
            break
        typer.echo("That is no token: it has three parts with dots between.")
    typer.echo("With this link a moderator lets the bot into their server:")
    typer.echo(invite_link(application))
    return {"token": token}


def _operator() -> dict[str, Any]:
    typer.echo("\nMembers can ask who runs the bot: me privacy shows them this.")
    given = {
        "name": typer.prompt("Your name, or that of your group", default="", show_default=False),
        "contact": typer.prompt("How to reach you", default="", show_default=False),
    }
    return {key: value.strip() for key, value in given.items() if value.strip()}


def _choice(question: str, choices: tuple[str, ...], default: str) -> str:
    while True:
        given: str = typer.prompt(question, default=default).strip().casefold()
        if given in choices:
            return given
        typer.echo(f"It can be: {', '.join(choices)}")


def _checked(section: str, key: str, question: str, default: str | None) -> str:
    """An answer that the setting takes; of another it is said why not, and it is asked anew."""
    while True:
        show = bool(default)
        given: str = typer.prompt(question, default=default, show_default=show).strip()
        problem = _problem(section, key, given)
        if problem is None:
            return given
        typer.echo(f"That cannot be used: {problem}.")


def _problem(section: str, key: str, given: str) -> str | None:
    try:
        Settings.model_validate({section: {key: given}})
    except ValidationError as error:
        for each in error.errors():
            if each["loc"] == (section, key):
                return each["msg"].removeprefix("Value error, ")
    return None


def _write(path: Path, values: Mapping[str, Mapping[str, Any]]) -> None:
    lines = ["# Written by init; config.example.toml holds every setting there is."]
    for section, given in values.items():
        if given:
            lines += ["", f"[{section}]"]
            lines += [f"{key} = {_toml(each)}" for key, each in given.items()]
    with _new(path) as file:
        file.write("\n".join(lines) + "\n")


def _new(path: Path) -> TextIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return open(path, "x", encoding="utf-8", opener=_closed_to_others)
    except FileExistsError:
        raise StartupError(
            f"{path} is there already: move it away first, or change it by hand."
        ) from None
    except OSError as error:
        raise StartupError(f"{path} cannot be written ({error.strerror}).") from None


def _closed_to_others(name: str, flags: int) -> int:
    """Opens a file that from its first moment only its owner can read, since it holds secrets."""
    return os.open(name, flags, 0o600)


def _toml(value: Any) -> str:
    """A switch or a text as TOML writes it: a basic string escapes what JSON does, and DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
