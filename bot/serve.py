"""Run the bot on its platforms until it is told to stop, or cannot go on."""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import signal
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.engine import make_url

from bot.app import open_core, vault_beside
from bot.backups.daily import Daily
from bot.charts.drawer import Drawer, can_draw
from bot.checking import Checking
from bot.clock import MachineClock
from bot.config import Settings
from bot.counter import Counter
from bot.database_errors import in_words
from bot.folders import make_folder
from bot.ports import Adapter, Meter
from bot.running.core import Core
from bot.running.notices import Notices
from bot.running.pictures import Draw, words_alone
from bot.startup_error import StartupError
from bot.vault import FileVault, keys_of_server
from bot.words import take_words
from commands.engine.rate_limit import Pace
from commands.engine.request import Host
from storage.sealing import Vault

if TYPE_CHECKING:
    from bot.health.server import Health

log = structlog.get_logger(__name__)

LONGEST_STOP_SECONDS = 9
"""So long after a signal the process is gone, whatever still hangs. The books are safe then as they
are when the power fails."""


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises StartupError when going on is useless."""
    if not settings.has_platform:
        raise StartupError(
            "No platform is configured: fill in [matrix] or [discord] in the configuration."
        )
    stop = asyncio.create_task(_told_to_stop())
    drawer: Drawer | None = None
    counter = Counter()
    try:
        # The signals are ours from the first moment: a stop while starting is as clean as any.
        await asyncio.sleep(0)
        drawer = Drawer(settings.data_dir / "pictures") if can_draw() else None
        if drawer is None:
            log.info("no pictures: the extra charts is not installed")
        draw = words_alone if drawer is None else drawer.draw
        async with _health(settings) as health:
            await _open_and_serve(settings, draw, counter, stop, health)
    finally:
        await asyncio.to_thread(counter.close)
        if drawer is not None:
            await drawer.close()
        stop.cancel()
        await asyncio.gather(stop, return_exceptions=True)


async def _open_and_serve(
    settings: Settings,
    draw: Draw,
    counter: Counter,
    stop: asyncio.Task[None],
    health: Health | None,
) -> None:
    meter = None if health is None else health.figures
    opening = asyncio.create_task(_open(settings, draw, counter, meter))
    try:
        await asyncio.wait([opening, stop], return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not opening.done():
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)
    if opening.cancelled():
        return
    core = opening.result()
    if health is not None:
        health.started(core)
    notices = Notices(settings.operator.people, core.adapters)
    try:
        clock = MachineClock()
        noted = None if health is None else health.verified
        hours = settings.storage.check_hours or 0
        checking = Checking(settings.database_url, hours, core, clock, noted)
        async with notices.running(), Daily(settings, clock).running(), checking.running():
            await _serve_until(stop, core)
    finally:
        if health is not None:
            health.stopping()
        await core.close()


@contextlib.asynccontextmanager
async def _health(settings: Settings) -> AsyncIterator[Health | None]:
    """What tells a machine how the bot is, from the first moment of a start to the last of an end;
    None where nobody asked for it."""
    address = settings.health.address
    if address is None:
        yield None
        return
    # Only who is watched needs what it takes.
    from bot.health.server import Health

    backups = None if settings.backup.off else settings.backups
    health = Health(MachineClock(), backups)
    async with health.listening(address):
        yield health


async def _serve_until(stop: asyncio.Task[None], core: Core) -> None:
    serving = asyncio.create_task(core.serve())
    try:
        await asyncio.wait([serving, stop], return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            _raise(serving)
        log.info("stopping")
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def _open(settings: Settings, draw: Draw, counter: Counter, meter: Meter | None) -> Core:
    make_folder(settings.data_dir)
    for wrong in take_words(settings.data_dir):
        log.warning("words left out: %s", wrong)
    discord_account = await _discord_account(settings)
    try:
        return await open_core(
            settings.database_url,
            MachineClock(),
            names=settings.names,
            host=Host(settings.operator.name, settings.operator.contact),
            attach=lambda core: _adapters(settings, core, discord_account),
            pace=Pace(),
            draw=draw,
            vault=_vault(settings),
            meter=meter,
            counter=counter,
        )
    except Exception as error:
        line = in_words(error, _books(settings))
        if line is None:
            raise
        raise StartupError(line) from None


def _vault(settings: Settings) -> Vault:
    """Where the keys of secret votes lie: beside the books, and never in a database."""
    if settings.database_url.startswith("postgresql"):
        return FileVault(keys_of_server(settings.data_dir))
    return vault_beside(settings.database_url)


def _books(settings: Settings) -> str:
    """How the books are called in a sentence to the operator; a password in it is not shown."""
    if not settings.storage.url:
        return f"data_dir: {settings.data_dir / 'books.db'}"
    return f"storage.url: {make_url(settings.storage.url).render_as_string()}"


async def _discord_account(settings: Settings) -> str | None:
    """Whose the token of Discord is: what is heard there belongs to an account from the start."""
    if settings.discord is None:
        return None
    try:
        # Only who is on Discord needs its library.
        from bot.discord.account import account_of
    except ModuleNotFoundError as missing:
        raise StartupError(
            f"discord: {missing.name} is not installed; install the extra discord:"
            " pip install 'commonpurse[discord]'"
        ) from None
    return await account_of(settings.discord)


def _adapters(
    settings: Settings, core: Core, discord_account: str | None = None
) -> Sequence[Adapter]:
    adapters: list[Adapter] = []
    if settings.matrix is not None:
        try:
            # Only who is on Matrix needs its library.
            from bot.matrix.adapter import MatrixAdapter
        except ModuleNotFoundError as missing:
            raise StartupError(
                f"matrix: {missing.name} is not installed; install the extra matrix, or e2e for"
                " encrypted rooms: pip install 'commonpurse[e2e]'"
            ) from None

        matrix = settings.matrix
        if matrix.data_dir is None:
            matrix = matrix.model_copy(update={"data_dir": settings.data_dir / "matrix"})
        adapters.append(MatrixAdapter(matrix, core, describes=core))
    if settings.discord is not None:
        # Only who is on Discord needs its library, which was there to ask for the account.
        from bot.discord.adapter import DiscordAdapter

        adapters.append(DiscordAdapter(settings.discord, core, account=discord_account))
    return adapters


async def _told_to_stop() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stopped.set)
    await stopped.wait()
    # A name that is being resolved, a thread, a library: any of them can hold an end up for ever.
    # This is a watch that none of them stops, and it writes down where they hang.
    faulthandler.dump_traceback_later(LONGEST_STOP_SECONDS, exit=True)


def _raise(serving: asyncio.Task[None]) -> None:
    """Raise what ended the process: the plain line among several, if there is one."""
    error = serving.exception()
    if isinstance(error, BaseExceptionGroup):
        found: BaseException = error.subgroup(StartupError) or error
        while isinstance(found, BaseExceptionGroup):
            found = found.exceptions[0]
        raise found
    if error is not None:
        raise error
