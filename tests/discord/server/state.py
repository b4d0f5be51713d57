"""What there is on this Discord: people, guilds, channels, messages, interactions, commands."""

from __future__ import annotations

import asyncio
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.discord.server.clock import Clock
from tests.support.patience import PATIENCE_SECONDS

Payload = dict[str, Any]

EPHEMERAL = 1 << 6
LOADING = 1 << 7
COMPONENTS_V2 = 1 << 15

ADMINISTRATOR = 1 << 3
MANAGE_GUILD = 1 << 5
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
MANAGE_MESSAGES = 1 << 13
MENTION_EVERYONE = 1 << 17
MODERATE_MEMBERS = 1 << 40
# What anybody may do, and the bot by its invite: see, write, read history, react, embed, attach,
# use commands, send polls.
ORDINARY = VIEW_CHANNEL | SEND_MESSAGES | 1 << 6 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 31 | 1 << 49
MANAGE_ROLES = 1 << 28
MODERATING = MANAGE_GUILD | MANAGE_MESSAGES | MODERATE_MEMBERS | MENTION_EVERYONE

CALLBACK_LIMIT = timedelta(seconds=3)
TOKEN_LIFE = timedelta(minutes=15)
NONCE_LIFE = timedelta(minutes=5)


class Refused(Exception):
    """An answer that is an error of Discord's: status, code and words."""

    def __init__(self, status: int, code: int, message: str, errors: Payload | None = None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message, self.errors = status, code, message, errors


def unknown(what: str) -> Refused:
    codes = {
        "Channel": 10003,
        "Guild": 10004,
        "Member": 10007,
        "Message": 10008,
        "User": 10013,
        "Webhook": 10015,
        "Interaction": 10062,
        "Application Command": 10063,
    }
    return Refused(404, codes[what], f"Unknown {what}")


def invalid(where: str, code: str, message: str) -> Refused:
    """50035, with Discord's tree of errors for one place: `components/0/label`."""
    errors: Payload = {"_errors": [{"code": code, "message": message}]}
    for step in reversed(where.split("/")):
        errors = {step: errors}
    return Refused(400, 50035, "Invalid Form Body", errors)


@dataclass(eq=False)
class User:
    id: int
    name: str
    is_bot: bool = False
    locale: str = "en-US"
    # They take no direct messages from people they share only a server with.
    is_closed: bool = False
    # They took the bot's commands along, to wherever they are.
    has_installed: bool = False

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    def __repr__(self) -> str:
        return f"<{self.name}>"


@dataclass(eq=False)
class Role:
    id: int
    name: str
    permissions: int

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"


@dataclass(eq=False)
class Membership:
    user: User
    joined_at: datetime
    roles: list[Role] = field(default_factory=list)
    nick: str | None = None


@dataclass(eq=False)
class Place:
    """A channel's record; `people.Channel` is what a test holds of it."""

    id: int
    name: str
    guild: Realm | None
    # Of a direct conversation: the person in it besides the bot.
    person: User | None = None
    messages: list[Message] = field(default_factory=list)
    # What the bot may do here.
    bot_permissions: int = ORDINARY
    typed: int = 0
    is_deleted: bool = False

    def __repr__(self) -> str:
        return f"<#{self.name}>"


@dataclass(eq=False)
class Realm:
    """A guild's record; `people.Guild` is what a test holds of it."""

    id: int
    name: str
    owner: User
    everyone: Role
    roles: list[Role] = field(default_factory=list)
    members: dict[int, Membership] = field(default_factory=dict)
    channels: list[Any] = field(default_factory=list)
    locale: str = "en-US"
    has_bot: bool = True

    def permissions(self, user: User) -> int:
        if user is self.owner:
            return ORDINARY | MODERATING | ADMINISTRATOR
        held = self.everyone.permissions
        for role in self.members[user.id].roles:
            held |= role.permissions
        return held


@dataclass(eq=False)
class Vote:
    user: User
    answer: int


@dataclass(eq=False)
class Message:
    id: int
    place: Place
    author: User
    sent_at: datetime
    content: str = ""
    embeds: list[Payload] = field(default_factory=list)
    components: list[Payload] = field(default_factory=list)
    attachments: list[Payload] = field(default_factory=list)
    # The bytes of attachments, by their id.
    files: dict[str, bytes] = field(default_factory=dict)
    poll: Payload | None = None
    votes: list[Vote] = field(default_factory=list)
    flags: int = 0
    nonce: str | int | None = None
    reference: Message | None = None
    # Ephemeral: nobody else sees it, and nobody can fetch it.
    only_for: User | None = None
    interaction: Interaction | None = None
    reactions: dict[str, list[User]] = field(default_factory=dict)
    # Whom its text names, as far as `allowed_mentions` let it; an edit names anew.
    mentions: frozenset[User] = frozenset()
    # Whose client made a sound when it was sent; an edit never adds to it.
    pings: frozenset[User] = frozenset()
    edited_at: datetime | None = None
    is_deleted: bool = False
    # For how often it was edited, which tells a test what changed.
    edits: int = 0

    @property
    def is_loading(self) -> bool:
        return bool(self.flags & LOADING)

    def __repr__(self) -> str:
        return f"<message {self.id} of {self.author.name}: {self.content[:40]!r}>"


@dataclass(eq=False)
class Modal:
    """A form that stands open before one person."""

    custom_id: str
    title: str
    components: list[Payload]
    interaction: Interaction


@dataclass(eq=False)
class Interaction:
    """One press, command, completion or form, from the person to the bot's last word on it."""

    world: World
    id: int
    token: str
    type: int
    user: User
    place: Place
    made_at: datetime
    payload: Payload = field(default_factory=dict)
    # The message that was pressed on.
    message: Message | None = None
    # The callback's type once there is one.
    answer_type: int | None = None
    answered_at: datetime | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Modal | None = None
    choices: list[tuple[str, str | int | float]] | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the person waits no longer: answered, and nothing is still "thinking"."""
        if self.answer_type is None:
            return False
        if self.original is None or not self.original.is_loading:
            return True
        # The "thinking …" was taken away; they still wait for what comes instead.
        return self.original.is_deleted and bool(self.followups)

    @property
    def replies(self) -> list[Message]:
        """What was said to it and still stands, in order."""
        said = [] if self.original is None or self.answer_type in {6, 7} else [self.original]
        return [each for each in [*said, *self.followups] if not each.is_deleted]

    @property
    def reply(self) -> Message:
        assert self.replies, f"nothing answers {self.payload.get('data')}"
        return self.replies[-1]

    async def acknowledged(self) -> Interaction:
        """Until the bot's first answer, a "thinking" included."""
        await self.world.until(lambda: self.answer_type is not None, f"an answer to {self}")
        return self

    async def settled(self) -> Interaction:
        await self.world.until(lambda: self.is_settled, f"a settled answer to {self}")
        return self

    def __await__(self) -> Any:
        return self.settled().__await__()

    def __repr__(self) -> str:
        data = self.payload.get("data", {})
        what = data.get("name") or data.get("custom_id")
        return f"<{self.user.name}'s interaction {self.id}: {what}>"


class World:
    """All of it, with the time it runs on and the way to wait for a change."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.bot = User(clock.snowflake(), "Commonpurse", is_bot=True)
        self.token = "loopback.bot.token"
        self.users: dict[int, Any] = {self.bot.id: self.bot}
        self.guilds: dict[int, Any] = {}
        self.places: dict[int, Any] = {}
        self.directs: dict[int, Any] = {}  # by the person's id
        self.messages: dict[int, Message] = {}
        self.interactions: dict[int, Interaction] = {}
        self.by_token: dict[str, Interaction] = {}
        # By guild, None for global ones.
        self.commands: dict[int | None, list[Payload]] = {None: []}
        self.command_writes = 0
        # Intents that the application's owner switched on: "members", "message_content".
        self.privileged: set[str] = set()
        # An address that its owner had interactions sent to, instead of to the gateway.
        self.interactions_endpoint: str | None = None
        self.in_flight = 0
        # What anybody attached, by its id; the server gives it out under its own address.
        self.attached: dict[str, bytes] = {}
        self.files_url = "http://attachments.invalid"
        # Set by the server: sends an event to the sessions it concerns.
        self.publish: Callable[[str, Payload, Realm | None], None] = lambda *_: None
        self._waiting: set[asyncio.Event] = set()

    def attach(self, name: str, content: bytes) -> Payload:
        """Keep a file, and give how messages and commands tell of it."""
        held = str(self.clock.snowflake())
        self.attached[held] = content
        url = f"{self.files_url}/{held}/{name}"
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return {
            "id": held,
            "filename": name,
            "size": len(content),
            "url": url,
            "proxy_url": url,
            "content_type": kind,
        }

    def touch(self) -> None:
        """Something changed: whoever waits looks again."""
        for event in self._waiting:
            event.set()

    async def until(
        self, is_so: Callable[[], object], what: str = "that", *, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Wait for a state of this server; `seconds` bound only how long a failure takes."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(seconds):
                while not is_so():
                    event.clear()
                    await event.wait()
        except TimeoutError:
            raise AssertionError(f"waited {seconds:g} s for {what}, in vain") from None
        finally:
            self._waiting.discard(event)

    def remember(self, message: Message) -> None:
        self.messages[message.id] = message
        message.place.messages.append(message)

    def forget(self, message: Message) -> None:
        message.is_deleted = True

    def permits(self, user: User, place: Place) -> int:
        if place.guild is None:
            return ORDINARY
        if user is self.bot:
            return place.bot_permissions
        return place.guild.permissions(user)
