"""The Discord adapter as the process sees it: wiring, start and end."""

from __future__ import annotations

import asyncio

import aiohttp
import discord
import structlog

from bot.clock import Clock, MachineClock
from bot.discord import gateway
from bot.discord.account import point_at, read_token
from bot.discord.answers import Answers
from bot.discord.client import Client
from bot.discord.events import PLATFORM, language_of
from bot.discord.guilds import DIRECT, Guilds
from bot.discord.interactions import Interactions
from bot.discord.invite import invite_link, web_address
from bot.discord.messages import Messages
from bot.discord.plan import plan, slash
from bot.discord.removals import LOOK_SECONDS, Removals
from bot.discord.render import Slash
from bot.discord.sender import Sender
from bot.discord.settings import DiscordSettings, Shards, user_in
from bot.discord.sync import Commands
from bot.ending import ended
from bot.ports import CommandCore, Connected, Delivery
from bot.startup_error import StartupError
from commands.language.messages import Wording, wording
from commands.values.events import Attachment, Place
from storage.pauses import pause_seconds

log = structlog.get_logger(__name__)

_MOST_TO_END_SECONDS = 1.0

PATIENCE_SECONDS = 1.5
"""How long an outcome is waited for before a member is told that it takes longer."""

Fault = (discord.DiscordException, aiohttp.ClientError, OSError, asyncio.TimeoutError)
"""What an outage of Discord, or of the way there, looks like."""


class DiscordAdapter:
    """One bot account. Raises StartupError where its token cannot be read.

    `account` is the bot's own user id; a token of Discord's names it.
    """

    def __init__(
        self,
        settings: DiscordSettings,
        core: CommandCore,
        clock: Clock | None = None,
        patience_seconds: float = PATIENCE_SECONDS,
        *,
        account: str | None = None,
    ) -> None:
        self._settings = settings
        self._core = core
        self._clock = clock or MachineClock()
        self._token = read_token(settings)
        account = account or user_in(self._token)
        if account is None:
            raise StartupError("discord.token does not say whose it is, and nobody was asked.")
        self._account = account
        self._plan = plan(core.catalogue)
        self._client: Client | None = None
        self._sender: Sender | None = None
        self._is_ready = asyncio.Event()
        self._reconnects = 0
        self._answers = Answers(
            account,
            self._hook,
            lambda: self._clock.now() / 1_000_000,
            self._words_for,
            patience_seconds,
        )
        self._guilds = Guilds()
        self._interactions = Interactions(
            account, core, self._plan, self._answers, self._clock, self._guilds
        )
        self._messages = Messages(
            account,
            core,
            self._clock,
            self._guilds,
            hears_all=settings.message_content,
            knows_members=settings.members,
        )
        self._commands = Commands(account, core, settings.guilds)
        self._removals = Removals(
            account, core, self._clock, self._messages, settings.shards, settings.erase_after_days
        )

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def account(self) -> str:
        return self._account

    @property
    def lease(self) -> str:
        """What this process serves: all of the account, or the shards that are its own."""
        shards = self._settings.shards
        if not isinstance(shards, Shards):
            return f"{PLATFORM}/{self._account}"
        mine = "+".join(str(each) for each in sorted(shards.ids))
        return f"{PLATFORM}/{self._account}/shards/{mine}of{shards.count}"

    def serves(self, room: str) -> bool:
        """Whether a room is of a guild on one of our shards; one not known yet is not.

        Private conversations are of the process with shard 0.
        """
        shards = self._settings.shards
        if not isinstance(shards, Shards):
            return True
        guild = self._guilds.of(int(room), self._client) if room.isdecimal() else DIRECT
        return guild is not None and (guild >> 22) % shards.count in shards.ids

    def is_aside(self, to: str, answered: str | None) -> bool:
        """Whether it is the answer to an interaction in a guild, which its person alone sees."""
        answer = self._answers.waiting(answered)
        return answer is not None and answer.user == to and not answer.direct

    @property
    def connected(self) -> Connected:
        """Whether Discord has us logged in, and how often a connection of ours had ended."""
        client = self._client
        hears = self._is_ready.is_set() and client is not None and client.is_ready()
        lost = 0 if client is None else client.disconnects
        return Connected(hears, self._reconnects + lost)

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once and give the id of the message; waits until the bot is logged in."""
        await self._is_ready.wait()
        if self._sender is None:
            raise RuntimeError("the Discord adapter is not running")
        return await self._sender.deliver(delivery)

    async def read_file(self, file: Attachment, most_bytes: int) -> bytes:
        """The bytes of a file, which Discord says how many there are of."""
        await self._is_ready.wait()
        if self._client is None:
            raise RuntimeError("the Discord adapter is not running")
        if file.size > most_bytes:
            raise ValueError(f"a file of {file.size} bytes")
        return await self._client.http.get_from_cdn(file.source)

    # -- one client -------------------------------------------------------------------------------

    def client(self) -> Client:
        """A client that hears for this adapter, and is what it speaks through once logged in."""
        return Client(
            self._settings,
            self._plan,
            self._interactions,
            self._messages,
            self._commands,
            self._prepare,
        )

    async def _prepare(self, client: Client) -> None:
        """It is logged in: from now on we can speak, and the commands are as they should be."""
        user = client.user
        if user is None or str(user.id) != self._account:
            raise StartupError(
                "discord.token is not of the account it logs in to; copy the token again from the"
                ' page "Bot" of the application.'
            )
        self._answers.leave()
        self._client = client
        self._sender = Sender(
            client, self._answers, self._slash, web_address(self._settings.api_url)
        )
        self._is_ready.set()
        await self._commands.begin(client.tree)

    async def _words_for(self, place: Place, user: str, locale: str) -> Wording:
        """The words in which somebody reads: as the room has set it, or as their client has."""
        try:
            language = await self._core.language_of(place, user)
        except Exception:
            log.warning("it is not known in which language to answer", exc_info=True)
            language = ""
        return wording(language or language_of(locale))

    def _slash(self, place: Place) -> Slash:
        """How commands are given in a place: those it has, to be pressed."""
        guild = self._commands.guild_of(place, self._guilds, self._client)

        def given(command: str) -> str:
            return slash(
                self._plan,
                self._core.catalogue,
                command,
                lambda name: self._commands.id_of(name, guild),
            )

        return given

    def _hook(self, token: str) -> discord.Webhook:
        """The way to follow up an interaction of which only the token is known."""
        client = self._client
        if client is None or client.application_id is None:
            raise RuntimeError("the Discord adapter is not running")
        # discord.py hands this out with an interaction only; after a restart there is none.
        return discord.Webhook.from_state(
            data={"id": client.application_id, "type": 3, "token": token},
            state=client._connection,  # noqa: SLF001 - see above
        )

    # -- running ----------------------------------------------------------------------------------

    async def run(self) -> None:
        """Listen until cancelled; raises `StartupError` when going on is useless."""
        point_at(self._settings)
        gateway.use()
        # It is a watch, not the retry of one thing: also a connection that served for days is
        # begun anew when it ends.
        failures = 0
        removals = asyncio.create_task(self._look_after_removals(), name="look after removals")
        try:
            while True:
                client = self.client()
                # A task of its own: what the library makes of being cancelled is not for us to wait
                # for.
                listening = asyncio.create_task(self._listen(client), name="listen to Discord")
                try:
                    await asyncio.wait([listening])
                    listening.result()
                    log.warning("Discord closed the connection")
                except StartupError:
                    raise
                except (discord.LoginFailure, discord.PrivilegedIntentsRequired) as error:
                    raise StartupError(_line(error)) from None
                except discord.ConnectionClosed as closed:
                    if closed.code in _USELESS:
                        raise StartupError(_USELESS[closed.code]) from None
                    log.warning("Discord closed the connection", code=closed.code)
                except Fault as error:
                    log.warning("Discord cannot be reached", why=str(error) or repr(error))
                except Exception:
                    # What the gateway sent could not be read: begin anew rather than be deaf.
                    log.exception("the connection to Discord broke")
                finally:
                    await client.leave(listening)
                    self._reconnects += client.disconnects
                    client.disconnects = 0
                failures = 1 if client.was_ready else failures + 1
                await asyncio.sleep(pause_seconds(failures, longest_seconds=_LONGEST_SECONDS))
        finally:
            await ended([removals], within_seconds=_MOST_TO_END_SECONDS)
            await self.close()

    async def _look_after_removals(self) -> None:
        """Every few hours, once the client knows all its guilds."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look_after_removals()

    async def look_after_removals(self) -> None:
        """Notice servers that let the bot go, and erase what is due."""
        client = self._client
        if client is None or not client.is_ready():
            return
        try:
            await self._removals.look(client)
        except Exception:
            log.exception("it could not be looked which servers removed the bot")

    async def _listen(self, client: Client) -> None:
        async with client:
            await client.login(self._token)
            self._tell_where(client)
            await client.connect()

    async def close(self) -> None:
        """Say nothing more through the client there was."""
        self._is_ready.clear()
        self._sender = self._client = None
        await self._commands.end()
        await self._guilds.close()
        await self._answers.close()

    def _tell_where(self, client: Client) -> None:
        if client.application_id is not None:
            log.info(
                "logged in to Discord",
                invite=invite_link(client.application_id, self._settings.api_url),
            )


# Discord lets a bot begin a thousand sessions a day, and takes its token away after that.
_LONGEST_SECONDS = 150.0

_USELESS = {
    4004: 'discord.token is not accepted: copy it again from the page "Bot" of the application.',
    4010: "discord.shards does not fit: an id is not among the count.",
    4011: "discord.shards: this bot is on more servers than one shard takes; set it to auto.",
    4013: "Discord does not know the intents asked for: update discord.py.",
    4014: "An intent is not switched on: see discord.message_content and discord.members.",
}


def _line(error: Exception) -> str:
    if isinstance(error, discord.LoginFailure):
        return _USELESS[4004]
    return (
        "Discord does not allow an intent that the settings ask for: switch on Message Content or"
        ' Server Members on the page "Bot" of the application, or set discord.message_content and'
        " discord.members to false."
    )
