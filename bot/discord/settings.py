"""What an operator sets under `[discord]`. Knows no platform: the configuration reads it."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)


class Shards(BaseModel):
    """Which shards this process runs, of how many there are in all."""

    model_config = ConfigDict(extra="forbid")

    ids: tuple[int, ...] = Field(min_length=1)
    count: int = Field(gt=0)

    @model_validator(mode="after")
    def _are_among_them(self) -> Self:  # noqa: N804 - pydantic hands the made object to it
        if not all(0 <= each < self.count for each in self.ids):
            raise ValueError(f"the ids run from 0 to {self.count - 1}, for a count of {self.count}")
        return self


class DiscordSettings(BaseModel):
    """The application the bot is and how it behaves there. Exactly one of the tokens is given."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    api_url: str = ""
    """Address of the API, where it is not Discord's own (default: discord.com)."""

    token: SecretStr | None = None
    """Token of the bot, from the page "Bot" of the application."""

    token_file: Path | None = None
    """File whose first line is the token."""

    gateway_url: str = ""
    """Address of the gateway, where it is not Discord's own (default: gateway.discord.gg)."""

    guilds: tuple[int, ...] = ()
    """Servers that alone get the commands, at once (default: all servers)."""

    message_content: bool = False
    """Hear commands with a prefix too (the intent Message Content must be switched on)."""

    members: bool = False
    """Know who joins and leaves (the intent Server Members must be switched on)."""

    user_install: bool = False
    """Let people take /me and /balance along to where the bot is not (the installation context User
    must be switched on)."""

    erase_after_days: Annotated[int, Field(ge=1)] | None = None
    """So many days after a server removed the bot, its books are erased (default: never)."""

    shards: Literal["auto"] | Shards = "auto"
    """How the servers are shared among processes: auto, or the ids of this process and the count of
    all."""

    @field_validator("token_file")
    @classmethod
    def _home_is_home(cls, value: Path | None) -> Path | None:
        return None if value is None else value.expanduser()

    @field_validator("token")
    @classmethod
    def _is_a_token(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None and not _is_taken(value.get_secret_value(), info.data.get("api_url")):
            raise ValueError(
                'give the token from the page "Bot" of the application: it has three parts with'
                " dots between"
            )
        return value

    @field_validator("api_url", "gateway_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"(https?|wss?)://[^\s/]+(/\S*)?", value):
            raise ValueError("give the whole address, with https:// or wss:// in front")
        return value

    @field_validator("shards", mode="plain")
    @classmethod
    def _are_shards(cls, value: object) -> Literal["auto"] | Shards:
        if value == "auto":
            return "auto"
        if isinstance(value, Shards):
            return value
        if isinstance(value, str) and (found := re.fullmatch(r"([\d ,]+)/ *(\d+)", value.strip())):
            value = {"ids": re.findall(r"\d+", found[1]), "count": found[2]}
        try:
            return Shards.model_validate(value)
        except ValidationError:
            raise ValueError(
                'give "auto", or the ids of this process and the count of all, such as'
                " { ids = [0, 1], count = 4 }"
            ) from None

    @model_validator(mode="after")
    def _has_one_token(self) -> Self:  # noqa: N804 - pydantic hands the made object to it
        if (self.token is None) == (self.token_file is None):
            raise ValueError("give exactly one of token and token_file")
        return self

    def takes(self, token: str) -> bool:
        """Whether it can be a token: Discord's have a form, another server's have their own."""
        return _is_taken(token, self.api_url)


def _is_taken(token: str, api_url: str | None) -> bool:
    return bool(token.strip()) if api_url else user_in(token) is not None


def user_in(token: str) -> str | None:
    """The bot's own user id, which is the first part of a token of Discord's; None of others."""
    first = token.strip().split(".", 1)[0]
    try:
        user = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return user if re.fullmatch(r"[0-9]{1,20}", user) and "." in token else None
