"""Talk: what is said in rooms and is not for the bot. Its words are dropped where they are heard.

Only who spoke last, and how far the platform was heard, is kept: in memory, and written every few
seconds or together with the next thing that must not be lost. Whoever starts after a crash hears a
few seconds of talk again, which changes nothing: nobody who is asked something only talks.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from bot.clock import MINUTE
from commands.engine.items import BotAccount
from commands.values.events import Place, Said

_MOST_REMEMBERED = 20_000


class Talk:
    """Who spoke since it was last written, by account, and the positions that wait with them."""

    def __init__(self) -> None:
        self._spoke: dict[BotAccount, dict[tuple[Place, str], Said]] = {}
        self._positions: dict[BotAccount, str] = {}
        self._noted: OrderedDict[tuple[Place, str], int] = OrderedDict()

    def note(self, event: Said) -> None:
        """Somebody spoke; a note a minute is enough."""
        key = (event.place, event.sender.user)
        at = min(event.at, event.received_at)
        before = self._noted.get(key)
        if before is not None and 0 <= at - before < MINUTE:
            return
        self._noted[key] = at
        self._noted.move_to_end(key)
        while len(self._noted) > _MOST_REMEMBERED:
            self._noted.popitem(last=False)
        spoke = self._spoke.setdefault((event.place.platform, event.place.account), {})
        spoke[key] = replace(event, text="", mentions=(), reply_to=None)

    def reach(self, account: BotAccount, position: str) -> None:
        """All up to a position of the platform's is heard, and was talk."""
        self._positions[account] = position

    @property
    def accounts(self) -> list[BotAccount]:
        """The accounts of which something is to be written."""
        return list({**self._spoke, **self._positions})

    def take(self, account: BotAccount) -> tuple[tuple[Said, ...], str | None]:
        """What is to be written of an account: who spoke, and its position."""
        spoke = self._spoke.pop(account, {})
        return tuple(spoke.values()), self._positions.pop(account, None)

    def take_of(self, place: Place) -> tuple[Said, ...]:
        """Who spoke in a room, to be written with what is decided there."""
        spoke = self._spoke.get((place.platform, place.account), {})
        found = [key for key in spoke if key[0] == place]
        return tuple(spoke.pop(key) for key in found)

    def give_back(self, account: BotAccount, spoke: tuple[Said, ...], position: str | None) -> None:
        """It could not be written; what was heard since is newer."""
        kept = {(event.place, event.sender.user): event for event in spoke}
        self._spoke[account] = {**kept, **self._spoke.get(account, {})}
        if position is not None:
            self._positions.setdefault(account, position)

    def forget(self, account: BotAccount) -> None:
        """Another process may hear the account from now on, from where all is written."""
        self._spoke.pop(account, None)
        self._positions.pop(account, None)
        for key in [key for key in self._noted if (key[0].platform, key[0].account) == account]:
            del self._noted[key]
