"""The file by which a homeserver knows the bot as an application service: written, and read."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from bot import logs
from bot.matrix.settings import MatrixSettings
from bot.startup_error import StartupError

_TOLD_APART = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Registration:
    """What of a registration concerns us."""

    token: str
    is_counted: bool
    """Whether the server's limits hold for it."""


def written(user: str) -> str:
    """A new registration for this account alone, for the homeserver to read.

    Its sender is a name of its own that is never used: Synapse lets a sender hear nothing.
    """
    local, _, server = user.removeprefix("@").partition(":")
    pattern = f"@{re.escape(local)}:{re.escape(server)}"
    name = "commonpurse-" + _TOLD_APART.sub("-", local)
    lines = [
        "# Commonpurse as an application service, for a homeserver to read. On Synapse, list it",
        "# under app_service_config_files in homeserver.yaml. Whoever has it can be the bot.",
        f"id: {_quoted(name)}",
        "url: null",
        f"as_token: {_quoted(secrets.token_urlsafe(48))}",
        f"hs_token: {_quoted(secrets.token_urlsafe(48))}",
        f"sender_localpart: {_quoted(name)}",
        "rate_limited: false",
        "namespaces:",
        "  users:",
        "    - exclusive: true",
        f"      regex: {_quoted(pattern)}",
        "  aliases: []",
        "  rooms: []",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A text as YAML reads it, which reads JSON's."""
    return json.dumps(text)


def registration(settings: MatrixSettings) -> Registration:
    """Read the registration that is configured. Raises StartupError with what is wrong with it."""
    file = settings.appservice
    try:
        text = file.read_text("utf-8") if file else ""
    except (OSError, UnicodeDecodeError) as error:
        raise StartupError(
            f"matrix.appservice: cannot read {file}, which is to be the registration"
        ) from error
    token, sender = _value(text, "as_token"), _value(text, "sender_localpart")
    if not token or not sender:
        raise StartupError(
            f"matrix.appservice: {file} is no registration: it says no as_token or no"
            " sender_localpart"
        )
    logs.hide(token)
    logs.hide(_value(text, "hs_token"))
    if f"@{sender}:{settings.server}" == settings.user:
        raise StartupError(
            f"matrix.appservice: {file} has the bot as its sender_localpart, and homeservers let a"
            " sender hear nothing; put another name there and the bot among its users"
        )
    if not _is_for(settings.user, text):
        raise StartupError(
            f"matrix.appservice: {file} is not for {settings.user}: none of its regex of users is"
            " of that name"
        )
    return Registration(token, _value(text, "rate_limited") != "false")


def _value(text: str, key: str) -> str:
    """The value of a key of the outermost level, of YAML that is written as people write it."""
    return next(_values(text, rf"""["']?{key}["']?"""), "")


def _values(text: str, key: str) -> Iterator[str]:
    """The values of the lines that begin as given."""
    for found in re.finditer(rf"^{key}:[ \t]*(.*?)[ \t]*(?:[ \t]#.*)?$", text, re.MULTILINE):
        value: str = found[1]
        if re.fullmatch(r"'.*'", value):
            yield value[1:-1].replace("''", "'")
        elif re.fullmatch(r'".*"', value):
            try:
                yield str(json.loads(value))
            except ValueError:
                continue
        else:
            yield value


def _is_for(user: str, text: str) -> bool:
    """Whether one of the patterns of a registration is of this account."""
    for pattern in _values(text, r"""[ \t-]+["']?regex["']?"""):
        try:
            if re.match(pattern, user):
                return True
        except re.error:
            continue
    return False
