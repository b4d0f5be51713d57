"""What is the same for every unit of work, handed in at the wiring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from commands.engine.request import UNNAMED, Host
from commands.values.capability import Catalogue
from commands.values.events import AnyEvent, Said
from storage.sealing import NO_VAULT, Vault


class Paced(Protocol):
    """Judges whether an event is answered: `commands.engine.rate_limit.Pace`."""

    def verdict(
        self, event: AnyEvent, addressed: Callable[[Said], bool]
    ) -> Literal["served", "told", "passed over"]: ...


class Counter(Protocol):
    """Finds what takes a while beside the turns: `bot.counter.Counter`."""

    def answer(self, question: str) -> str | None:
        """The answer; None while it is being found, and empty where it cannot be had here."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """What the command core is given by whoever runs it.

    `salt(community, number)` gives 16 random bytes; `secret` keys the digests of handled events;
    `bot_names` are the names the bot answers to, `host` is who runs it.
    """

    catalogue: Catalogue
    salt: Callable[[int, int], bytes]
    secret: bytes
    bot_names: tuple[str, ...] = ("commonpurse",)
    pace: Paced | None = None
    """How much is answered of one member and one room; None: everything."""
    host: Host = UNNAMED
    vault: Vault = NO_VAULT
    """Holds the keys of what the books keep sealed."""
    counter: Counter | None = None
    """Counts large rounds beside the turns; None: they are counted in them."""
