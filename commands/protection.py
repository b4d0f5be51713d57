"""What keeps one member, or one room, from taking the bot away from all others.

How fast somebody talks to the bot is counted in memory, by message: it is forgotten at a restart,
costs no write, and a turn that is decided a second time counts nothing twice.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Literal

from commands.desk import LATE_AFTER
from commands.events import AnyEvent, Reacted, Said
from commands.request import Refusal, Request
from commands.times import MINUTE
from storage import asks
from storage.books import Books
from storage.ledger import standing_of
from storage.members import Member

Verdict = Literal["served", "told", "passed over"]
"""Answered as ever; told once, quietly, that it is too much; not answered at all."""

Who = tuple[str, str, str, str]
_MOST_REMEMBERED = 4_096


@dataclass(slots=True)
class _Count:
    """The times in the last minute, and until when nothing more is said of it."""

    times: deque[int] = field(default_factory=deque)
    told_at: int | None = None


@dataclass(slots=True)
class Pace:
    """How much is answered in a minute: of one member in a room, and of a room in all."""

    member_most: int = 60
    room_most: int = 300
    _counts: OrderedDict[Who, _Count] = field(default_factory=OrderedDict)
    _verdicts: OrderedDict[Who, Verdict] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def verdict(self, event: AnyEvent, addressed: Callable[[Said], bool]) -> Verdict:
        """Whether an event is answered. `addressed`: the bot is meant by it."""
        if isinstance(event, Said):
            if not (event.pressed or event.form is not None or addressed(event)):
                return "served"
        elif not isinstance(event, Reacted):
            return "served"
        place = event.place
        key = (place.platform, place.account, place.room, event.event_id)
        with self._lock:  # Readers judge beside the writer.
            found = self._verdicts.get(key)
            if found is None:
                found = self._verdicts[key] = self._judge(event)
                while len(self._verdicts) > _MOST_REMEMBERED:
                    self._verdicts.popitem(last=False)
            return found

    def _judge(self, event: AnyEvent) -> Verdict:
        # When it was heard, for the platform's time may be the flood's own invention; but what was
        # said while the bot was away all comes at once.
        late = event.received_at - event.at >= LATE_AFTER
        now = event.at if late else event.received_at
        place = event.place
        room = (place.platform, place.account, place.room, "")
        mine = self._count((*room[:3], event.sender.user), now)
        if len(mine.times) >= self.member_most:
            if mine.told_at is not None and now - mine.told_at < MINUTE:
                return "passed over"
            mine.told_at = now
            return "told"
        mine.times.append(now)
        all_there = self._count(room, now)
        if len(all_there.times) >= self.room_most:
            if all_there.told_at is not None and now - all_there.told_at < MINUTE:
                return "passed over"
            all_there.told_at = now
            return "told"
        all_there.times.append(now)
        return "served"

    def _count(self, who: Who, now: int) -> _Count:
        count = self._counts.setdefault(who, _Count())
        self._counts.move_to_end(who)
        while len(self._counts) > _MOST_REMEMBERED:
            self._counts.popitem(last=False)
        while count.times and now - count.times[0] >= MINUTE:
            count.times.popleft()
        return count


# -- open requests ---------------------------------------------------------------------------------

MOST_ASKED = 10
MOST_ASKED_AS_NEWCOMER = 2
MOST_FOR_ONE = 20
MOST_OF_ONE = 3


def require_room_for_requests(request: Request, books: Books, to: Sequence[Member]) -> None:
    """Refuse requests where too many of the asker's, or to one of those asked, are open already."""
    found = [ask for ask in asks.open_requests(books) if ask.ends_at > request.now]
    mine = [ask for ask in found if ask.asker == request.member.number]
    newcomer = standing_of(books, request.member, request.now) is None
    most = MOST_ASKED_AS_NEWCOMER if newcomer else MOST_ASKED
    if len(to) > most:
        raise Refusal("requests-too-many", most=most)
    if len(mine) + len(to) > most:
        raise Refusal("requests-open", count=len(mine), newcomer=int(newcomer))
    for each in to:
        if sum(ask.member == each.number for ask in mine) >= MOST_OF_ONE:
            raise Refusal("requests-open-to", to=request.name(each), most=MOST_OF_ONE)
        if sum(ask.member == each.number for ask in found) >= MOST_FOR_ONE:
            raise Refusal("requests-open-theirs", to=request.name(each))
