"""The leases this process holds: taken, kept, lost, and taken anew with a higher epoch.

Where the process is alone on its database, which is always so on SQLite, all of them are held and
nothing is written. Otherwise a lease is ours until its span is over by this machine's own clock, as
counted from before it was asked for; the database lets nobody else have it sooner.
"""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

from sqlalchemy import Connection

from storage import leases
from storage.drivers.store import Shared
from storage.errors import LeaseLost
from storage.leases import Lease

SPAN_SECONDS = 30.0
"""After that time others take over what a process served that is no longer heard of."""

_MARGIN = 0.9
"""Of its span a lease is used only so far: clocks need not run equally fast."""

_SECOND = 1_000_000


class Leases:
    """What this process holds, by the name of the lease."""

    def __init__(self, shared: Shared | None, span_seconds: float = SPAN_SECONDS) -> None:
        self.span_seconds = span_seconds
        self.holder = _whereabouts()
        self.own = f"{leases.OWN}{self.holder}"
        self._shared = shared
        self._span = int(span_seconds * _SECOND)
        self._held: dict[str, tuple[Lease, float]] = {}

    async def take(self, name: str) -> bool:
        """Take a lease; False where another process holds it."""
        if self._shared is None:
            return True
        begun = _seconds()
        taken = await self._shared.apart(
            lambda connection: leases.take(connection, name, self.holder, self._span, _is_dead)
        )
        if taken is None:
            return False
        self._held[name] = (taken, begun + _MARGIN * self.span_seconds)
        return True

    def holds(self, name: str) -> bool:
        """Whether the lease is ours now. Cheap: it is asked right before each thing is sent."""
        if self._shared is None:
            return True
        found = self._held.get(name)
        return found is not None and _seconds() < found[1]

    def under(self, name: str) -> Lease | None:
        """The lease that a unit of work has to look up; None where there is nobody else.

        Raises LeaseLost where it is not held.
        """
        if self._shared is None:
            return None
        if not self.holds(name):
            raise LeaseLost(name)
        return self._held[name][0]

    def forget(self, lease: Lease) -> None:
        """The database says that this one is over, whatever our clock says."""
        if self._held.get(lease.name, (None, 0.0))[0] == lease:
            del self._held[lease.name]

    async def renew(self) -> None:
        """Keep what is held. What has run out meanwhile is no longer held, whoever has it now."""
        if self._shared is None or not self._held:
            return
        begun = _seconds()
        mine = [lease for lease, _ in self._held.values()]
        kept = await self._shared.apart(
            lambda connection: leases.renew(connection, self.holder, mine, self._span)
        )
        for lease in mine:
            if lease in kept and self._held.get(lease.name, (None, 0.0))[0] == lease:
                self._held[lease.name] = (lease, begun + _MARGIN * self.span_seconds)
            else:
                self.forget(lease)

    async def release(self) -> None:
        """Let others take over at once."""
        mine = [lease for lease, _ in self._held.values()]
        self._held.clear()
        if self._shared is not None and mine:
            await self._shared.apart(lambda connection: _release(connection, self.holder, mine))


def _release(connection: Connection, holder: str, mine: list[Lease]) -> None:
    leases.release(connection, holder, mine)
    leases.forget_old(connection)


def _seconds() -> float:
    """Time that goes on while the process is stopped, and where possible while the machine is."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


# -- who holds a lease -----------------------------------------------------------------------------


def _whereabouts() -> str:
    """A name for this process that no other will ever have.

    Where the system lets us, it says which boot of which machine and which process it is: so the
    next start on the same machine sees that its predecessor is dead and need not wait.
    """
    return f"{_process(os.getpid()) or '-'}/{secrets.token_hex(8)}"


def _is_dead(holder: str) -> bool:
    """Whether a holder is known to be gone: a process of this boot of this machine that ended."""
    found = holder.split("/")
    here = _process(os.getpid())
    if here is None or len(found) != 5:
        return False
    boot, space, pid, _, _ = found
    if [boot, space] != here.split("/")[:2] or not pid.isdigit():
        return False
    return _process(int(pid)) != "/".join(found[:4])


def _process(pid: int) -> str | None:
    """Boot, process space, id and starting time of a process of this machine, if it is there."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        space = Path("/proc/self/ns/pid").readlink().name.strip("pid:[]")
        # The name, in brackets, may hold anything; the starting time is the 20th word after it.
        words = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None
    return None if words[0] in "ZX" else f"{boot}/{space}/{pid}/{words[19]}"
