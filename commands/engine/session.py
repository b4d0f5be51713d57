"""A unit of work: what arrived meanwhile, decided one by one in one database transaction.

Pure but for the synchronous connection it is handed. What is done with each item stands in
`commands.engine.executor`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import ResourceClosedError

from commands.engine.completing import complete
from commands.engine.completion import Completion
from commands.engine.context import unwritten
from commands.engine.executor import UnitExecutor
from commands.engine.items import (
    Bind,
    Delivered,
    DueWork,
    Erase,
    HandleEvent,
    Item,
    Plain,
    Plan,
    ReceiveBatch,
    Remember,
    Result,
    Under,
)
from commands.engine.places import key_of
from commands.engine.reader import anybody, from_memory
from commands.engine.reading_ahead import begin_at_once, read_ahead
from commands.engine.routing import event_key
from commands.engine.services import Services
from commands.engine.unit import Unit
from commands.language.intent import Intent
from commands.language.messages import FALLBACK
from commands.values.events import Moved, Place, Said
from commands.values.reply import say
from commands.values.settings import Settings
from storage import communities, events, leases, rooms
from storage.at_once import AtOnce
from storage.bundles import are_bundled, look_up
from storage.errors import LeaseLost, Unwritable, drivers_words
from storage.ordering import Line
from storage.outbox import OutboxMessage

log = structlog.get_logger(__name__)

_USUAL = Settings().prefixes

_MOST_IN_VAIN = 3
"""After so many looks that had to be begun again, a command has its transaction from the start."""

FOR_OPERATOR = {"for_operator": True}
"""Marks a log line of which the operator is told (`bot.running.notices`)."""

# -- the unit of work ------------------------------------------------------------------------------


class Session:
    """Decides items; the `Work` of the store."""

    def __init__(self, services: Services, name_fault: Callable[[], str]) -> None:
        self.services = services
        self._name_fault = name_fault
        # Which community a room is of, as the last units of work found it: for the order of items
        # only.
        self._communities: dict[rooms.RoomKey, int] = {}
        self._prefixes: dict[rooms.RoomKey, tuple[str, ...]] = {}
        self._languages: dict[rooms.RoomKey, str] = {}
        """Both of rooms that have set their own, as the last units of work found them."""
        self._asked_more: Counter[tuple[str, ...]] = Counter()
        """How often in a row one statement was not enough for a command that only reads."""

    def take(self, connection: Connection, items: Sequence[Item]) -> list[Result | Exception]:
        """Decide items in order; everything they change is written when this returns.

        An item whose lease is no longer held is passed over, with LeaseLost for its waiter.
        """
        unit = UnitExecutor(self.services, connection)
        allowed: Sequence[Plain | None]
        if communities.are_shared(connection):
            held = self._begin(unit, items)
            allowed = [plain(item) if _allowed(item, held) else None for item in items]
        else:
            allowed = list(map(plain, items))
        results = _decided(unit, allowed)
        unit.flush()
        unit.leave()
        self._note(unit)
        return results

    def foresee(self, connection: Connection, items: Sequence[Item]) -> Foreseen | None:
        """Decide items with nothing locked, to be written by one statement; None where what they
        need is known beforehand to be more than that allows.

        The connection is outside of any transaction and cannot write, so that what is tried is an
        error and not done. Raises whatever comes of that, or of reading two moments.
        """
        inner = list(map(plain, items))
        expected = [self._community_of(item) for item in inner]
        community = expected[0]
        if community is None or any(each != community for each in expected):
            return None
        unit = UnitExecutor(self.services, connection, at_once=True)
        begin_at_once(unit, community, inner)
        results = _decided(unit, inner)
        written = unit.all_at_once([item.lease for item in items if isinstance(item, Under)])
        return Foreseen(results, written, lambda: self._note(unit))

    def _community_of(self, item: Plain) -> int | None:
        """The community that an item is about, where it is known and about nothing else."""
        match item:
            case HandleEvent(Moved()):
                return None
            case HandleEvent(event) if not event.place.direct:
                return self._communities.get(key_of(event.place))
            case Delivered(community) | DueWork(community) | Plan(community):
                return community
        return None

    def _note(self, unit: UnitExecutor) -> None:
        """Keep what a unit of work found of rooms."""
        self._communities.update((key, room.community_id) for key, room in unit.rooms.items())
        for key, (prefixes, language) in unit.spoken.items():
            if prefixes != _USUAL or key in self._prefixes:
                self._prefixes[key] = prefixes
            if language != FALLBACK or key in self._languages:
                self._languages[key] = language

    def prefixes_of(self, place: Place) -> tuple[str, ...]:
        """By what the bot is called in a room, as far as is known before a look into the books."""
        return self._prefixes.get(key_of(place), _USUAL)

    def _begin(self, unit: Unit, items: Sequence[Item]) -> set[leases.Lease]:
        """Lock the communities that are known to be meant; gives which leases of items are held.

        To lock them first spares another look at the rooms once they are locked.
        """
        wanted = [item.lease for item in items if isinstance(item, Under)]
        names, held = sorted({lease.name for lease in wanted}), set[leases.Lease]()
        beside = [leases.look(unit.connection, names[0], held.update)] if len(names) == 1 else []
        if not beside:
            held = leases.held(unit.connection, wanted)
        for community in sorted(self._expected(list(map(plain, items)))):
            unit.begin(unit.made(community), beside)
            beside = []
        look_up(unit.connection, beside)
        return held & set(wanted)

    def _expected(self, items: Sequence[Plain]) -> set[int]:
        """The communities of what was said in rooms, as far as they are known from before."""
        said = [item.event for item in items if isinstance(item, HandleEvent)]
        said += [event for item in items if isinstance(item, ReceiveBatch) for event in item.spoke]
        found = {
            self._communities.get(key_of(event.place)) for event in said if not event.place.direct
        }
        found |= {item.community for item in items if isinstance(item, Delivered | DueWork)}
        return {community for community in found if community is not None}

    def fault(self, connection: Connection, item: Item, error: Exception) -> Result | Exception:
        """Mark an event that cannot be decided as handled, for ever, and say so.

        What is no event is nobody's to be answered: its waiter gets the error.
        """
        reference = self._name_fault()
        log.error(
            "fault %s: the log says what happened; pass it on",
            reference,
            exc_info=error,
            **FOR_OPERATOR,
        )
        inner = plain(item)
        if not isinstance(inner, HandleEvent):
            return error
        if isinstance(item, Under) and not leases.held(connection, [item.lease]):
            return LeaseLost(item.lease.name)
        unit = UnitExecutor(self.services, connection)
        result = unit.note_fault(inner, reference)
        unit.flush()
        return result

    def unwritable(self, item: Item, error: Exception) -> Result | Exception:
        """Answer from memory: nothing can be written, and nothing was changed."""
        why = drivers_words(error)
        log.error("the books cannot be written: %s", why, **FOR_OPERATOR)
        inner = plain(item)
        if not isinstance(inner, HandleEvent):
            return Unwritable(why)
        said = say("books-wait" if inner.saved else "books-shut")
        # In the language that was last spoken there: it may be that nothing can be looked up.
        language = self._languages.get(key_of(inner.event.place), FALLBACK)
        told = unwritten(inner.event, from_memory(said, anybody(language)))
        return Result("shut", sayings=(told,))

    def line(self, item: Item) -> Line:
        """Items of one community, or of one account, follow one another; so do those of a room.

        Of what is said in private, or in a room for the first time, the community is not known
        before the unit of work: it is decided after all that came before it.
        """
        match plain(item):
            case HandleEvent(event):
                key = key_of(event.place)
                community = None if event.place.direct else self._communities.get(key)
                if community is None or isinstance(event, Moved):
                    return Line(key, follows=None, alone=True)
                return Line(community, follows=(key,))
            case ReceiveBatch(account) | Remember(account):
                return Line(account)
            case Bind(place, _, _):
                return Line(key_of(place), follows=None, alone=True)
            case Erase(account):
                return Line(account, follows=None, alone=True)
            case other:
                return Line(other.community)

    def landed(
        self, connection: Connection, items: Sequence[Item], results: Sequence[Result | Exception]
    ) -> bool:
        """Whether a unit of work with these results is in the books.

        What it said stands in the outbox under an id of its own, what it saved in the inbox; what
        did neither may be decided again. A community's head row is locked first: if the unit of
        work is still being committed, that waits for its end.
        """
        unit = UnitExecutor(self.services, connection)
        for item, result in zip(items, results, strict=True):
            if not isinstance(result, Result):
                continue
            written = next((each for each in result.sayings if each.saying.number), None)
            if written is not None:
                saying = written.saying
                if not communities.is_there(connection, written.community):
                    return False
                found = unit.open(written.community).get(OutboxMessage, saying.number)
                return found is not None and found.delivery_id == saying.delivery_id
            if isinstance(plain(item), ReceiveBatch) and result.events:
                keys = [event_key(event) for event in result.events]
                return bool(events.known(connection, keys))
        return False

    def look(self, connection: Connection, event: Said, intent: Intent | None = None) -> Result:
        """Answer a command that only reads; nothing is stored."""
        unit = UnitExecutor(self.services, connection, writable=False)
        if are_bundled(connection):
            heard = HandleEvent(event)
            for community in self._expected([heard]):
                begin_at_once(unit, community, [heard])
            read_ahead(unit, [heard])
        return unit.look(event, intent)

    def look_at_once(self, connection: Connection, event: Said, intent: Intent) -> Result | None:
        """Answer a command that only reads by what one statement finds, and so at one moment.

        None where more has to be asked. The connection is outside of any transaction and goes
        out of use after that statement, so that whatever else asks it meets an error.
        """
        heard = HandleEvent(event)
        community = self._community_of(heard)
        path = None if intent.found is None else intent.found.declaration.path
        if community is None or path is None or self._asked_more[path] > _MOST_IN_VAIN:
            return None
        unit = UnitExecutor(self.services, connection, writable=False)
        begin_at_once(unit, community, [heard])
        connection.close()
        try:
            result = unit.look(event, intent)
        except ResourceClosedError:
            self._asked_more[path] += 1
            return None
        self._asked_more[path] = 0
        return result

    def language_of(self, connection: Connection, place: Place, user: str) -> str:
        """The language that somebody has chosen, or else their room; empty, where nobody has."""
        return UnitExecutor(self.services, connection, writable=False).language_of(place, user)

    def complete(
        self, connection: Connection, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> list[Completion]:
        """What may stand for a parameter; nothing before the community and the person are known."""
        context = UnitExecutor(self.services, connection, writable=False).context_to_read(event)
        declaration = self.services.catalogue.get(path)
        if context is None or declaration is None:
            return []
        return complete(context, declaration, parameter, typed)


# -- small things ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What was decided with nothing locked: its results, which hold once it is written."""

    results: list[Result | Exception]
    at_once: AtOnce
    note: Callable[[], None]
    """What is to be done once it is written."""

    def write(self, connection: Connection) -> bool:
        """Write all of it by one statement, outside of any transaction; False where that wrote
        nothing, and it has to be decided again."""
        written = self.at_once.write(connection)
        if written:
            self.note()
        return written


def _decided(unit: UnitExecutor, items: Sequence[Plain | None]) -> list[Result | Exception]:
    """What comes of the items of a unit of work; None among them is one that is passed over."""
    read_ahead(unit, items)
    results: list[Result | Exception] = [
        LeaseLost("not held") if item is None else unit.decide(item) for item in items
    ]
    due_at = unit.due_at
    if due_at is None:
        return results
    return [replace(each, due_at=due_at) if isinstance(each, Result) else each for each in results]


def plain(item: Item) -> Plain:
    """An item without the lease it is done under."""
    return item.item if isinstance(item, Under) else item


def _allowed(item: Item, held: set[leases.Lease]) -> bool:
    return not isinstance(item, Under) or item.lease in held
