"""What an operator sets under `[matrix]`."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

# Ghosts of the common bridges bear a number in their name, which no person picks by accident.
_GHOSTS = (
    "@discord_[0-9]*:*",
    "@_discord_[0-9]*:*",
    "@telegram_[0-9]*:*",
    "@whatsapp_[0-9]*:*",
    "@slack_t[0-9]*-*:*",
    "@slack_*_U[0-9A-Z]*:*",
    "@signal_[0-9a-f]*-*-*-*-*:*",
    "@meta_[0-9]*:*",
    "@facebook_[0-9]*:*",
    "@instagram_[0-9]*:*",
    "@googlechat_[0-9]*:*",
    "@twitter_[0-9]*:*",
)


def can_encrypt() -> bool:
    """Whether what encrypted rooms need is installed."""
    return find_spec("nio") is not None and find_spec("vodozemac") is not None


def is_address(homeserver: str) -> bool:
    """Whether it is where a homeserver is, rather than the name of one."""
    return re.fullmatch(r"https?://[^\s/]+(/\S*)?", homeserver) is not None


class MatrixSettings(BaseModel):
    """The account the bot uses and how it behaves there. Exactly one way to log in is given."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    homeserver: str
    """The homeserver: the name behind the colon in the bot's, such as example.org, or its address
    with https:// in front, as a client reaches it."""

    user: str
    """The bot's full Matrix name, such as @purse:example.org."""

    password: SecretStr | None = None
    """Password of that account; used once, after which the bot keeps its own session."""

    password_file: Path | None = None
    """File whose first line is the password."""

    access_token: SecretStr | None = None
    """Access token of a session made elsewhere, instead of a password."""

    oauth: bool = False
    """Log in with a browser, instead of a password: login shows an address and a code for it."""

    appservice: Path | None = None
    """File of a registration as an application service, instead of a password; init writes one
    (default: none, an ordinary account)."""

    recovery_key: SecretStr | None = None
    """Recovery key of the account, where a person set it up in a client: by it the bot's session is
    signed as one of the account's (default: the bot makes the account's keys itself)."""

    recovery_key_file: Path | None = None
    """File whose first line is the recovery key."""

    device_name: str = "Commonpurse"
    """How the bot's session is called in the list of sessions."""

    display_name: str = "Commonpurse"
    """The name the bot shows where its account has none yet; empty: its profile is left alone."""

    data_dir: Path | None = None
    """Folder for the session and its keys (default: matrix in the data directory)."""

    encryption: bool | None = None
    """Take part in encrypted rooms (default: yes, where the extra e2e is installed)."""

    invites: tuple[str, ...] | None = None
    """Whose invitations are accepted: user names, servers or * (default: the bot's own server)."""

    bridge_marks: tuple[str, ...] = ("fi.mau.double_puppet_source",)
    """Content keys by which bridges mark what they pass on; events that bear one are not heard."""

    bridge_users: tuple[str, ...] = _GHOSTS
    """Patterns of users that are a bridge's ghosts; they are not heard and are no members."""

    trusted_bridges: tuple[str, ...] | None = None
    """Servers or user patterns whose Discord ghosts are believed (default: the bot's server)."""

    command_descriptions: bool = True
    """Describe the commands as state of rooms where the bot may, for clients that complete them."""

    request_seconds: float = Field(default=30, gt=0)
    """How long the homeserver may take over one answer."""

    @field_validator("homeserver")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if not is_address(value) and not re.fullmatch(r"[\w.-]+(:[0-9]{1,5})?", value):
            raise ValueError(
                "give its name, such as example.org, or the whole address, such as"
                " https://matrix.example.org"
            )
        return value.rstrip("/")

    @field_validator("user")
    @classmethod
    def _is_a_full_name(cls, value: str) -> str:
        if not re.fullmatch(r"@[^\s:]+:\S+", value):
            raise ValueError("give the full name, such as @purse:example.org")
        return value

    @field_validator("password_file", "appservice", "recovery_key_file", "data_dir")
    @classmethod
    def _home_is_home(cls, value: Path | None) -> Path | None:
        return None if value is None else value.expanduser()

    @model_validator(mode="after")
    def _has_one_way_in(self) -> Self:  # noqa: N804 - pydantic hands the made object to it
        ways = [self.password, self.password_file, self.access_token, self.appservice]
        if sum(way is not None for way in ways) + self.oauth != 1:
            raise ValueError(
                "give exactly one of password, password_file, access_token, oauth and appservice"
            )
        if self.recovery_key is not None and self.recovery_key_file is not None:
            raise ValueError("give only one of recovery_key and recovery_key_file")
        return self

    @property
    def encrypts(self) -> bool:
        """Whether encrypted rooms are to be taken part in."""
        return can_encrypt() if self.encryption is None else self.encryption

    @property
    def server(self) -> str:
        """The server part of the bot's name."""
        return self.user.split(":", 1)[1]
