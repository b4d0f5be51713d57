"""What keeps one member, or one room, from taking the bot away from all others.

How fast somebody talks to the bot is counted in memory, by message: it is forgotten at a restart,
costs no write, and a unit of work that is decided a second time counts nothing twice.
"""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Literal

from commands.engine.request import Refusal, Request
from commands.language.dates import MINUTE
from commands.values.events import AnyEvent, Chose, Reacted, Said
from storage import asks
from storage.ledger.posting import standing_of
from storage.members import Member
from storage.unit_of_work import Books

Verdict = Literal["served", "told", "passed over"]
"""Answered as ever; told once, quietly, that it is too much; not answered at all."""

Who = tuple[str, str, str, str]
_MOST_REMEMBERED = 4_096


BACKLOG_MINUTES = 10
"""So many minutes' worth is answered in one, where the bot could not keep up, and no more: the
times that platforms tell may be the flood's own invention."""

_LEAST = 5
"""So much is answered of everybody, however many there are in a room that has had its fill."""


@dataclass(slots=True)
class _Minute:
    """What was said within a minute, as (time, user), and how much of it by whom."""

    said: deque[tuple[int, str]] = field(default_factory=deque)
    by: Counter[str] = field(default_factory=Counter)

    def is_full_for(self, user: str, most: int) -> bool:
        """Whether there is too much already, and as much of this user's as of anybody's."""
        if len(self.said) < most:
            return False
        people = len(self.by) + (user not in self.by)
        return self.by[user] >= max(most // people, min(most, _LEAST))

    def pass_on_to(self, now: int) -> int:
        """Let go of what is older than a minute; the time from which it is counted, never back."""
        if self.said:
            now = max(now, self.said[-1][0])
        while self.said and now - self.said[0][0] >= MINUTE:
            _, user = self.said.popleft()
            self.by[user] -= 1
            if not self.by[user]:
                del self.by[user]
        return now

    def add(self, now: int, user: str) -> None:
        self.said.append((now, user))
        self.by[user] += 1


@dataclass(slots=True)
class _Count:
    """A minute by when things were said and one by when they were heard; when it was too much."""

    by_saying: _Minute = field(default_factory=_Minute)
    by_hearing: _Minute = field(default_factory=_Minute)
    told_at: int | None = None

    def takes(self, event: AnyEvent, most: int) -> bool:
        """Whether one more of this user's is served; it is counted if so."""
        # What the bot could not hear in time counts where it was said, but nothing lies ahead.
        heard, user = event.received_at, event.sender.user
        said = self.by_saying.pass_on_to(min(event.at, heard))
        heard = self.by_hearing.pass_on_to(heard)
        if self.by_saying.is_full_for(user, most):
            return False
        if self.by_hearing.is_full_for(user, most * BACKLOG_MINUTES):
            return False
        self.by_saying.add(said, user)
        self.by_hearing.add(heard, user)
        return True


@dataclass(slots=True)
class Pace:
    """How much is answered in a minute: of one member in a room, and of a room in all.

    In a room that has had its fill only those are slowed who had more of it than their share.
    """

    member_most: int = 60
    room_most: int = 300
    _counts: OrderedDict[Who, _Count] = field(default_factory=OrderedDict)
    _verdicts: OrderedDict[Who, Verdict] = field(default_factory=OrderedDict)
    _passed_over: OrderedDict[Who, Verdict] = field(default_factory=OrderedDict)
    """Apart from those that are answered, so that no flood drives one of them out of memory and
    has it counted a second time."""
    _lock: Lock = field(default_factory=Lock)

    def verdict(self, event: AnyEvent, addressed: Callable[[Said], bool]) -> Verdict:
        """Whether an event is answered. `addressed`: the bot is meant by it."""
        if isinstance(event, Said):
            if not (event.pressed or event.form is not None or addressed(event)):
                return "served"
        elif not isinstance(event, Reacted | Chose):
            return "served"
        place = event.place
        key = (place.platform, place.account, place.room, event.event_id)
        with self._lock:  # Readers judge beside the writer.
            found = self._verdicts.get(key) or self._passed_over.get(key)
            if found is None:
                found = self._judge(event)
                kept = self._passed_over if found == "passed over" else self._verdicts
                kept[key] = found
                while len(kept) > _MOST_REMEMBERED:
                    kept.popitem(last=False)
            return found

    def _judge(self, event: AnyEvent) -> Verdict:
        place = event.place
        room = (place.platform, place.account, place.room)
        mine, all_there = self._count((*room, event.sender.user)), self._count((*room, ""))
        if mine.takes(event, self.member_most) and all_there.takes(event, self.room_most):
            return "served"
        # Each is told for themselves, and by our own clock: no flood can ask for more words.
        if mine.told_at is not None and event.received_at - mine.told_at < MINUTE:
            return "passed over"
        mine.told_at = event.received_at
        return "told"

    def _count(self, who: Who) -> _Count:
        count = self._counts.setdefault(who, _Count())
        self._counts.move_to_end(who)
        while len(self._counts) > _MOST_REMEMBERED:
            self._counts.popitem(last=False)
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
