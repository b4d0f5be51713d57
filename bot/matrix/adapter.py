"""The Matrix adapter as the process sees it: wiring, start and end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import structlog
from platformdirs import user_data_dir

from bot.clock import Clock, MachineClock
from bot.matrix.allowance import Allowance
from bot.matrix.appservice import free
from bot.matrix.attachments import read_file
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.descriptions import Descriptions
from bot.matrix.direct import DirectRooms
from bot.matrix.discovery import located
from bot.matrix.entrance import come_in, revoked_line
from bot.matrix.errors import TokenRevoked
from bot.matrix.events import PLATFORM, Reader
from bot.matrix.intake import Intake
from bot.matrix.invitations import Invitations
from bot.matrix.listener import Listener
from bot.matrix.lookup import Lookup
from bot.matrix.moderators import Moderators
from bot.matrix.neighbours import Neighbours
from bot.matrix.patience import persist
from bot.matrix.profile import introduce
from bot.matrix.reactions import Reactions
from bot.matrix.receipts import Receipts
from bot.matrix.registration import registration
from bot.matrix.secrecy import Secrecy
from bot.matrix.sender import Sender
from bot.matrix.session import Folder, Session
from bot.matrix.settings import MatrixSettings, can_encrypt
from bot.matrix.state import Room
from bot.matrix.typing_notice import Typing
from bot.matrix.undecrypted import Undecrypted
from bot.matrix.verification import Verification
from bot.matrix.wire import Wire
from bot.ports import CommandCore, Connected, Core, Delivery
from bot.startup_error import StartupError
from commands.values.events import Attachment

if TYPE_CHECKING:
    from bot.matrix.machine import Machine

log = structlog.get_logger(__name__)

_SILENCE_SECONDS = 300.0
_LATE_SECONDS = 120.0


class MatrixAdapter:
    """One account on one homeserver.

    `silence_seconds` is how long taking in may stand still before it is begun anew, `late_seconds`
    how long the key of a message is waited for before its author is told. `describes` is the
    process as one that has all commands, which are then described in rooms where the bot may.
    """

    def __init__(
        self,
        settings: MatrixSettings,
        core: Core,
        clock: Clock | None = None,
        silence_seconds: float = _SILENCE_SECONDS,
        late_seconds: float = _LATE_SECONDS,
        describes: CommandCore | None = None,
    ) -> None:
        self._settings = settings
        self._core = core
        self._clock = clock or MachineClock()
        self._silence_seconds = silence_seconds
        self._late_seconds = late_seconds
        self._describes = describes if settings.command_descriptions else None
        self._sender: Sender | None = None
        self._wire: Wire | None = None
        self._listener: Listener | None = None
        self._is_ready = asyncio.Event()

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def account(self) -> str:
        return self._settings.user

    @property
    def connected(self) -> Connected:
        """Whether what is said there reaches us, and how often we had to ask anew."""
        listener = self._listener
        if listener is None:
            return Connected(hears=False, reconnects=0)
        return Connected(self._is_ready.is_set() and listener.hears, listener.reconnects)

    async def deliver(self, delivery: Delivery) -> str:
        """Deliver once and give the id of the message; waits until the bot is listening."""
        await self._is_ready.wait()
        if self._sender is None:
            raise RuntimeError("the Matrix adapter is not running")
        return await self._sender.deliver(delivery)

    async def read_file(self, file: Attachment, most_bytes: int) -> bytes:
        """The bytes of a file that came with a message, in clear."""
        await self._is_ready.wait()
        if self._wire is None:
            raise RuntimeError("the Matrix adapter is not running")
        return await read_file(self._wire, file, most_bytes)

    async def run(self) -> None:
        """Listen and join until cancelled; raises `StartupError` when going on is useless."""
        place = self._settings.data_dir or Path(user_data_dir("commonpurse")) / "matrix"
        folder = Folder(place)
        # At once, and in no thread: one that goes on after we were told to end would hold it then.
        folder.hold()
        try:
            settings = await located(self._settings, folder.last_address(self.account))
            async with Wire(settings.homeserver, settings.request_seconds) as wire:
                is_named = settings.homeserver != self._settings.homeserver
                session = await come_in(wire, settings, folder, may_move=is_named)
                if settings.appservice is not None:
                    freed = partial(free, wire, session, registration(settings))
                    await persist(freed, "whether the bot is counted")
                rooms: dict[str, Room] = {}
                bulkheads = Bulkheads(wire)
                machine = _machine(session, settings, place, wire, rooms, bulkheads)
                try:
                    if machine is not None:
                        from bot.matrix.identity import check_and_sign

                        sign = partial(check_and_sign, wire, session, place, machine, settings)
                        await persist(sign, "the keys of our session")
                    await introduce(wire, self._settings, self._core)
                    await self._work(wire, session, rooms, machine, bulkheads)
                finally:
                    if machine is not None:
                        machine.close()
        finally:
            self._is_ready.clear()
            self._sender = self._wire = None
            folder.release()

    async def _work(
        self,
        wire: Wire,
        session: Session,
        rooms: dict[str, Room],
        machine: Machine | None,
        bulkheads: Bulkheads,
    ) -> None:
        parts = self._wired(wire, rooms, machine, bulkheads)
        self._listener = parts.listener

        async def ready() -> None:
            self._sender, self._wire = parts.sender, wire
            self._is_ready.set()
            log.info("listening", account=self._settings.user, rooms=len(rooms))

        async def end_when_revoked() -> None:
            await wire.revoked.wait()
            raise TokenRevoked(401, "M_UNKNOWN_TOKEN", "the session is over")

        await parts.invitations.load()
        await parts.reactions.load()
        await persist(parts.undecrypted.load, "messages not read before")
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(parts.listener.run(ready))
                for each in parts.beside:
                    group.create_task(each.run())
                group.create_task(end_when_revoked())
        except BaseExceptionGroup as several:
            if several.subgroup(TokenRevoked) is not None:
                raise revoked_line(self._settings, session) from None
            raise
        finally:
            await parts.typing.close()

    def _wired(
        self, wire: Wire, rooms: dict[str, Room], machine: Machine | None, bulkheads: Bulkheads
    ) -> _Parts:
        """What listens and speaks on a connection, each given what it needs of the others."""
        settings, core, account = self._settings, self._core, self._settings.user
        accepted = settings.invites if settings.invites is not None else (settings.server,)
        lookup, secrecy = Lookup(wire, bulkheads), Secrecy(account, core)
        allowance, typing = Allowance(), Typing(account, wire, core)
        invitations = Invitations(account, wire, core, accepted, bulkheads)
        direct = DirectRooms(
            account,
            wire=wire,
            core=core,
            rooms=rooms,
            secrecy=secrecy,
            encrypting=machine is not None,
        )
        undecrypted = Undecrypted(account, wire, core, self._late_seconds, bulkheads)
        verification = Verification(account, wire, secrecy, machine)
        intake = Intake(
            account,
            wire=wire,
            core=core,
            clock=self._clock,
            bulkheads=bulkheads,
            rooms=rooms,
            reader=self._reader(lookup, rooms, encrypting=machine is not None),
            moderators=Moderators(account, wire, rooms),
            neighbours=Neighbours(account, wire, rooms),
            secrecy=secrecy,
            machine=machine,
            undecrypted=undecrypted,
            verification=verification,
        )
        described: Descriptions | None = None
        if self._describes is not None:
            described = Descriptions(account, wire, core, allowance, rooms, self._describes)
        receipts = Receipts(wire, core)
        listener = Listener(
            account,
            wire=wire,
            core=core,
            rooms=rooms,
            intake=intake,
            bulkheads=bulkheads,
            invitations=invitations,
            direct=direct,
            typing=typing,
            receipts=receipts,
            described=described,
            silence_seconds=self._silence_seconds,
        )
        reactions = Reactions(account, wire, core, bulkheads, allowance)
        sender = Sender(
            wire=wire,
            direct=direct,
            lookup=lookup,
            secrecy=secrecy,
            reactions=reactions,
            typing=typing,
            allowance=allowance,
            account=account,
            core=core,
            machine=machine,
        )
        beside: list[_Runs] = [invitations, reactions, receipts, verification]
        return _Parts(
            listener,
            sender,
            typing,
            invitations,
            reactions,
            undecrypted,
            beside=[*beside, *([] if described is None else [described])],
        )

    def _reader(self, lookup: Lookup, rooms: dict[str, Room], *, encrypting: bool) -> Reader:
        settings, trusted = self._settings, self._settings.trusted_bridges
        return Reader(
            settings.user,
            lookup=lookup,
            core=self._core,
            clock=self._clock,
            rooms=rooms,
            encrypting=encrypting,
            bridge_marks=settings.bridge_marks,
            bridge_users=settings.bridge_users,
            trusted_bridges=(settings.server,) if trusted is None else trusted,
        )


class _Runs(Protocol):
    """What goes on beside listening, until it is cancelled."""

    async def run(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Parts:
    """What listens and speaks on a connection; `beside` goes on as long as that does."""

    listener: Listener
    sender: Sender
    typing: Typing
    invitations: Invitations
    reactions: Reactions
    undecrypted: Undecrypted
    beside: Sequence[_Runs]


def _machine(
    session: Session,
    settings: MatrixSettings,
    folder: Path,
    wire: Wire,
    rooms: dict[str, Room],
    bulkheads: Bulkheads,
) -> Machine | None:
    """The encryption machine, where encryption is wanted and installed."""
    if not settings.encrypts:
        return None
    if not can_encrypt():
        raise StartupError(
            "matrix.encryption: it is not installed; install the extra e2e, or set it to false"
        )
    from bot.matrix.machine import Machine

    return Machine(session, folder, wire, rooms, bulkheads)
