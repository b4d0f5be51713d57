"""A turn: all that arrived meanwhile, decided one after the other in one database transaction.

Pure but for the synchronous connection it is handed. It routes each event to its community, reads
ahead what the events name, lets the desk decide, and writes everything together at the end.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from commands import answering, away, dated, listening, places, rooms_undecided, speaking
from commands.completing import Completion, complete
from commands.desk import Desk, House, known, settings_for
from commands.events import AnyEvent, Arrived, Moved, Person, Place, Reacted, Said
from commands.items import (
    Back,
    Bind,
    BotAccount,
    Delivered,
    DueWork,
    Hear,
    Item,
    Plain,
    Remember,
    Result,
    TakeIn,
    Undeliverable,
    Under,
    raw,
)
from commands.reply import Reply, to_json
from commands.request import Binding, MustWrite, Say
from commands.wording import wording
from storage import communities, events, jobs, leases, outbox, pendings, rooms
from storage.accounts import Account
from storage.books import Books
from storage.errors import LeaseLost, Unwritable
from storage.events import Handled
from storage.ledger import post
from storage.lines import Line
from storage.members import Identity, Member, Presence
from storage.movements import Void
from storage.outbox import Saying
from storage.rooms import Room

log = logging.getLogger(__name__)

FOR_OPERATOR = {"for_operator": True}
"""Marks a log line of which the operator is told (`bot.notices`)."""

# -- the turn --------------------------------------------------------------------------------------


class Turns:
    """Decides items; the `Work` of the store."""

    def __init__(self, house: House, name_fault: Callable[[], str]) -> None:
        self.house = house
        self._name_fault = name_fault
        # Which community a room is of, as the last turns found it: for the order of items only.
        self._communities: dict[rooms.RoomKey, int] = {}

    def take(self, connection: Connection, items: Sequence[Item]) -> list[Result | Exception]:
        """Decide items in order; everything they change is written when this returns.

        An item whose lease is no longer held is passed over, with LeaseLost for its waiter.
        """
        turn = _Turn(self.house, connection)
        held = leases.held(connection, [each.lease for each in items if isinstance(each, Under)])
        allowed = [plain(item) for item in items if _allowed(item, held)]
        turn.read_ahead(allowed)
        results: list[Result | Exception] = [
            turn.decide(plain(item)) if _allowed(item, held) else LeaseLost("not held")
            for item in items
        ]
        turn.flush()
        self._communities.update((key, room.community_id) for key, room in turn.rooms.items())
        return results

    def fault(self, connection: Connection, item: Item, error: Exception) -> Result | Exception:
        """Mark an event that cannot be decided as handled, for ever, and say so.

        What is no event is nobody's to be answered: its waiter gets the error.
        """
        reference = self._name_fault()
        log.error("fault %s", reference, exc_info=error, extra=FOR_OPERATOR)
        inner = plain(item)
        if not isinstance(inner, Hear):
            return error
        if isinstance(item, Under) and not leases.held(connection, [item.lease]):
            return LeaseLost(item.lease.name)
        turn = _Turn(self.house, connection)
        result = turn.note_fault(inner, reference)
        turn.flush()
        return result

    def unwritable(self, item: Item, error: Exception) -> Result | Exception:
        """Answer from memory: nothing can be written, and nothing was changed."""
        log.error("the books cannot be written: %s", error, extra=FOR_OPERATOR)
        inner = plain(item)
        if not isinstance(inner, Hear):
            return Unwritable(str(error))
        words = wording("en")
        message = "books-wait" if inner.saved else "books-shut"
        return Result("shut", ((0, _unwritten(inner.event, words.reply(message))),))

    def line(self, item: Item) -> Line:
        """Items of one community, or of one account, follow one another; so do those of a room.

        Of what is said in private, or in a room for the first time, the community is not known
        before the turn: it is decided after all that came before it.
        """
        match plain(item):
            case Hear(event, _):
                key = room_key(event.place)
                community = None if event.place.direct else self._communities.get(key)
                if community is None or isinstance(event, Moved):
                    return Line(key, follows=None, alone=True)
                return Line(community, follows=(key,))
            case TakeIn(account, _, _) | Remember(account, _, _):
                return Line(account)
            case Bind(place, _, _):
                return Line(room_key(place), follows=None, alone=True)
            case other:
                return Line(other.community)

    def landed(
        self, connection: Connection, items: Sequence[Item], results: Sequence[Result | Exception]
    ) -> bool:
        """Whether a turn with these results is in the books.

        What it said stands in the outbox under an id of its own, what it saved in the inbox; what
        did neither may be decided again. A community's head row is locked first: if the turn is
        still being committed, that waits for its end.
        """
        turn = _Turn(self.house, connection)
        for item, result in zip(items, results, strict=True):
            if not isinstance(result, Result):
                continue
            for community, saying in result.sayings:
                if saying.number and not communities.is_there(connection, community):
                    return False
                if saying.number:
                    written = turn.open(community).get(Saying, saying.number)
                    return written is not None and written.delivery_id == saying.delivery_id
            if isinstance(plain(item), TakeIn) and result.events:
                keys = [_key(event) for event in result.events]
                return bool(events.known(connection, keys))
        return False

    def look(self, connection: Connection, event: Said) -> Result:
        """Answer a command that only reads; nothing is stored."""
        turn = _Turn(self.house, connection, writable=False)
        return turn.look(event)

    def complete(
        self, connection: Connection, event: Said, path: tuple[str, ...], parameter: str, typed: str
    ) -> list[Completion]:
        """What may stand for a parameter; nothing before the community and the person are known."""
        desk = _Turn(self.house, connection, writable=False).desk_to_read(event)
        declaration = self.house.catalogue.get(path)
        if desk is None or declaration is None:
            return []
        return complete(desk, declaration, parameter, typed)


class _Turn:
    def __init__(self, house: House, connection: Connection, *, writable: bool = True) -> None:
        self.house = house
        self.connection = connection
        self.writable = writable
        self.rooms: dict[rooms.RoomKey, Room] = {}
        self.books: dict[int, Books] = {}
        self.done: list[events.Key] = []

    # -- reading ahead ----------------------------------------------------------------------------

    def read_ahead(self, items: Sequence[Plain]) -> None:
        """One statement each for the rooms, the event keys, the people and their accounts."""
        heard = [item.event for item in items if isinstance(item, Hear)]
        keys = [room_key(event.place) for event in heard if not event.place.direct]
        self.rooms.update(rooms.by_key(self.connection, keys))
        ids = {self.rooms[key].community_id for key in keys if key in self.rooms}
        for community in sorted(ids):
            mine = [
                event for event in heard
                if (room := self.rooms.get(room_key(event.place))) is not None
                and room.community_id == community
            ]  # fmt: skip
            self._read_ahead_in(self.open(community), mine)

    def _read_ahead_in(self, books: Books, heard: Iterable[AnyEvent]) -> None:
        handled, people, here = [], [], []
        for event in heard:
            place = event.place
            handled.append((*room_key(place), event.event_id))
            people += [(place.platform, person.user) for person in persons_in(event)]
        books.fetch(Handled, handled)
        books.fetch(Identity, people)
        numbers = [
            identity.member for key in dict.fromkeys(people)
            if (identity := books.get(Identity, *key)) is not None
        ]  # fmt: skip
        books.fetch(Member, [(number,) for number in numbers])
        asset = communities.head(books).asset
        if asset and numbers:
            books.fetch(Account, [(asset, "member", number) for number in numbers])
        for event in heard:
            identity = books.get(Identity, event.place.platform, event.sender.user)
            if identity is not None:
                here.append((*room_key(event.place), identity.member))
        books.fetch(Presence, here)

    def open(self, community: int) -> Books:
        """The books of a community, its head row locked."""
        if community not in self.books:
            books = Books(self.connection, community, self.house.salt, writable=self.writable)
            if self.writable:
                communities.lock(books)
            self.books[community] = books
        return self.books[community]

    def flush(self) -> None:
        for books in self.books.values():
            books.flush()
        events.done(self.connection, self.done)

    # -- deciding ---------------------------------------------------------------------------------

    def decide(self, item: Plain) -> Result:
        match item:
            case Hear(event, saved):
                if saved:
                    self.done.append((*room_key(event.place), event.event_id))
                return self._hear(event)
            case TakeIn(account, taken, position):
                return self._take_in(account, taken, position)
            case DueWork(community, now, here):
                return self._due(self.open(community), now, here)
            case Delivered(community, number, at, message_id):
                outbox.note_delivered(self.open(community), number, at, message_id)
                return Result()
            case Undeliverable(community, number, at):
                return self._undeliverable(self.open(community), number, at)
            case Back(community, away_since, now, heard, account):
                books = self.open(community)
                if heard:
                    return away.ask_late(self.house, books, now, account)
                return away.keep_open(self.house, books, away_since, now, account)
            case Remember(account, key, value, once):
                if not once or rooms.recall(self.connection, account, key) is None:
                    rooms.remember(self.connection, account, key, value)
                return Result()
            case Bind(place, same_as, name):
                return self._bind(place, same_as, name)

    def _hear(self, event: AnyEvent) -> Result:
        if isinstance(event, Moved):
            return self._moved(event)
        if (asked := self._undecided(event)) is not None:
            return asked
        room = self.room_of(event)
        if room is None:
            return self._homeless(event)
        if event.at < room.bound_at:
            return Result("known")  # It was decided in the community the room was of then.
        if not event.place.direct and event.room_name not in ("", room.name):
            rooms.call(self.connection, room.key, event.room_name)
            room = self.rooms[room.key] = replace(room, name=event.room_name)
        slowed = self._slowed(event, room)
        if slowed is not None:
            return slowed
        desk = self.desk(event, room)
        if desk is None:
            return self._known_already(event, room)
        outcome = listening.listen(desk)
        said = [(room.community_id, saying) for saying in desk.said]
        for binding in desk.bindings:
            said += self._rebind(desk, binding)
        return Result(outcome, tuple(said))

    def _slowed(self, event: AnyEvent, room: Room) -> Result | None:
        """What comes of an event that is one too many; None for all that are answered as ever.

        It is said once, from memory, and the rest of a flood costs neither books nor words.
        """
        pace = self.house.pace
        if pace is None:
            return None
        settings = settings_for(self.open(room.community_id), room)

        def addressed(said: Said) -> bool:
            return said.place.direct or said.text.lstrip().startswith(settings.prefixes)

        verdict = pace.verdict(event, addressed)
        if verdict == "served":
            return None
        if verdict == "passed over":
            return Result("ignored")
        said = wording(settings.language).reply("too-fast")
        return Result("refused", ((0, _unwritten(event, said)),))

    # -- rooms that belong nowhere yet, or elsewhere from now on ----------------------------------

    def _undecided(self, event: AnyEvent) -> Result | None:
        """A room about which its moderator is asked whose it shall be; None for any other."""
        key = room_key(event.place)
        if event.place.direct or key in self.rooms:
            return None
        self.rooms.update(rooms.by_key(self.connection, [key]))
        if key in self.rooms:
            return None
        waiting = rooms_undecided.waiting(self.connection, key)
        if waiting is None:
            found = rooms_undecided.candidates(self.connection, event)
            if not isinstance(event, Arrived) or not found:
                return None
            rooms_undecided.wait(self.connection, event, found)
            asker = self._asker(event, found[0])
            rooms_undecided.ask(asker, found)
            asker.mark_handled("noted")
            return self._all_said(asker)
        return self._answered(event, waiting)

    def _asker(self, event: AnyEvent, community: int) -> Desk:
        """A desk of a community for a room that is not of it yet."""
        room = Room(*room_key(event.place), community, places.name_of(event), None)
        books = self.open(community)
        now = max(min(event.at, event.received_at), communities.head(books).decided_at)
        member = known(books, event.place.platform, event.sender, now)
        return Desk(self.house, books, room, event, now, member, settings_for(books, room), [])

    def _answered(self, event: AnyEvent, waiting: rooms_undecided.Waiting) -> Result:
        """Whose a room shall be, if this says it; nothing is booked there before."""
        choice = rooms_undecided.choice(self.connection, event, waiting)
        if isinstance(choice, str):
            words = wording("en")
            names = communities.named_by(self.connection, waiting.communities)
            answer = rooms_undecided.words_for(
                words, choice, [names[c] for c in waiting.communities]
            )
            return Result("ignored", () if answer is None else ((0, _unwritten(event, answer)),))
        arrived, key = waiting.arrived, room_key(event.place)
        rooms_undecided.decided(self.connection, key)
        if choice.community is None:
            room = places.first_seen(self.connection, arrived, self.open)
        else:
            room = places.join(self.connection, arrived, choice.community, event.at, self.open)
        self.rooms[key] = room
        asker = speaking.to(
            self.house, self.open(waiting.communities[0]), room, waiting.asker, event.at
        )
        said = [] if asker is None else rooms_undecided.close(asker, key, choice)
        desk = self.desk(event, room)
        assert desk is not None  # noqa: S101 - the room was nobody's before, so nothing is handled
        rooms_undecided.greet(desk, choice)
        desk.mark_handled("handled")
        arrival = self.desk(arrived, room)
        if arrival is not None:
            listening.listen(arrival)
            said += [(room.community_id, saying) for saying in arrival.said]
        said += [(room.community_id, saying) for saying in desk.said]
        return Result("handled", tuple(said))

    def _rebind(self, desk: Desk, binding: Binding) -> list[tuple[int, Saying]]:
        """Let rooms be another community's; who is there enters its books."""
        for key in binding.rooms:
            left = self.rooms.pop(key, None)
            if binding.community is None and left is not None:
                places.let_go(self.connection, left, desk.event.at)
        if binding.community is None:
            return []
        books = self.open(binding.community)
        for key in binding.rooms:
            places.take_over(desk.books, books, key, desk.event.at, desk.now)
        event = desk.event
        number = communities.give(books, "events")
        # The room is another's now: there, too, this message is known when it comes again.
        books.save(Handled(*room_key(event.place), event.event_id, number, desk.digest(),
                           desk.now, None, "handled"))  # fmt: skip
        head = communities.head(books)
        home = (head.home_platform, head.home_account, head.home_room)
        found = rooms.by_key(self.connection, [home])
        is_lost = home not in found or found[home].community_id != books.community
        if binding.home or is_lost:
            first = binding.rooms[0]
            head = communities.head(books)
            books.save(replace(head, home_platform=first[0], home_account=first[1],
                               home_room=first[2]))  # fmt: skip
            return []
        return self._tell_home(books, binding, desk)

    def _tell_home(self, books: Books, binding: Binding, desk: Desk) -> list[tuple[int, Saying]]:
        head = communities.head(books)
        home = Room(head.home_platform, head.home_account, head.home_room, books.community,
                    head.name, None)  # fmt: skip
        greeter = binding.greeter
        there = speaking.to(self.house, books, home, greeter, desk.now) if greeter else None
        if there is None:
            return []
        said = there.words.reply("room-joined-home", room=desk.room.name)
        there.say(Say(said, mood="notice"), answers=False)
        return [(books.community, saying) for saying in there.said]

    def _all_said(self, desk: Desk) -> Result:
        return Result("noted", tuple((desk.books.community, saying) for saying in desk.said))

    def _moved(self, event: Moved) -> Result:
        room = places.follow(self.connection, event, self.open)
        if room is None:
            return Result("ignored")
        self.rooms[room.key] = room
        return Result("noted")

    def desk(self, event: AnyEvent, room: Room) -> Desk | None:
        """The desk for an event, None when the event was decided before."""
        books = self.open(room.community_id)
        if books.get(Handled, *room_key(event.place), event.event_id) is not None:
            return None
        head = communities.head(books)
        now = max(min(event.at, event.received_at), head.decided_at)
        member = known(books, event.place.platform, event.sender, now)
        return Desk(self.house, books, room, event, now, member, settings_for(books, room), [])

    def _known_already(self, event: AnyEvent, room: Room) -> Result:
        """The same event again: what was said of it and is not delivered yet goes out once."""
        books = self.open(room.community_id)
        handled = books.need(Handled, *room_key(event.place), event.event_id)
        # Not `known`, which would take them by the name they had then.
        member = books.get(Member, handled.member) if handled.member is not None else None
        if member is None:
            return Result("known")
        desk = Desk(
            self.house, books, room, event, handled.at, member, settings_for(books, room), []
        )
        if handled.digest and handled.digest != desk.digest():
            log.warning("event %s came again with other content", event.event_id)
            desk.say(Say(desk.words.reply("same-id"), "discreet", mood="refusal"))
            return Result("differs", tuple((room.community_id, s) for s in desk.said))
        return Result("known")

    def room_of(self, event: AnyEvent) -> Room | None:
        """The room an event belongs to; a first event founds the community of its room."""
        key = room_key(event.place)
        if event.place.direct:
            return self._room_of_direct(event)
        if key not in self.rooms:
            found = rooms.by_key(self.connection, [key])
            if not found:
                found = {key: places.first_seen(self.connection, event, self.open)}
            self.rooms.update(found)
        return self.rooms[key]

    def _room_of_direct(self, event: AnyEvent) -> Room | None:
        """In private, the home of the one community the person is in, or the one they name."""
        identity = (event.place.platform, event.sender.user)
        found = places.communities_for(self.connection, identity)
        chosen = away.choose_community(self.connection, event, [each[0] for each in found])
        if chosen is None:
            return None
        head = communities.head(self.open(chosen))
        key = room_key(event.place)
        return Room(*key, chosen, head.name, None)

    def _homeless(self, event: AnyEvent) -> Result:
        """Something said in private by someone in no community, or in several."""
        if not isinstance(event, Said):
            return Result("ignored")
        identity = (event.place.platform, event.sender.user)
        found = places.communities_for(self.connection, identity)
        names = dict(communities.all_communities(self.connection))
        reply = away.which_community(event, [names[each[0]] for each in found])
        return Result("read", ((0, _unwritten(event, reply)),))

    def desk_to_read(self, event: Said) -> Desk | None:
        """The desk of somebody who is in the books of a community that has begun, else None."""
        room = self.room_of(event) if event.place.direct else self._bound(event.place)
        if room is None:
            return None
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return None
        return self.desk(event, room)

    def look(self, event: Said) -> Result:
        room = self.room_of(event) if event.place.direct else self._bound(event.place)
        if room is None:
            return self._homeless(event) if event.place.direct else Result("write")
        books = self.open(room.community_id)
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None or communities.head(books).asset == 0:
            return Result("write")
        if (slowed := self._slowed(event, room)) is not None:
            return slowed
        desk = self.desk(event, room)
        if desk is None:
            return Result("known")
        try:
            outcome = listening.listen(desk)
        except MustWrite:
            return Result("write")
        if outcome not in ("read", "refused"):
            return Result("write")
        return Result(outcome, tuple((0, saying) for saying in desk.said))

    def _bound(self, place: Place) -> Room | None:
        found = rooms.by_key(self.connection, [room_key(place)])
        return found.get(room_key(place))

    def note_fault(self, item: Hear, reference: str) -> Result:
        event = item.event
        if item.saved:
            self.done.append((*room_key(event.place), event.event_id))
        room = self.room_of(event)
        desk = self.desk(event, room) if room is not None else None
        if desk is None or room is None:
            return Result("fault")
        desk.mark_handled("fault")
        if isinstance(event, Said | Reacted):
            said = desk.words.reply("fault", reference=reference)
            desk.say(Say(said, "discreet", mood="fault"))
        return Result("fault", tuple((room.community_id, saying) for saying in desk.said))

    # -- everything that is not said by a member --------------------------------------------------

    def _take_in(
        self, account: tuple[str, str], taken: Sequence[AnyEvent], position: str | None
    ) -> Result:
        rows = [((*room_key(event.place), event.event_id), raw(event)) for event in taken]
        new = events.take_in(self.connection, rows)
        if position is not None:
            rooms.remember(self.connection, account, "position", position)
        return Result("done", events=tuple(event for event in taken if _key(event) in new))

    def _due(self, books: Books, now: int, here: frozenset[BotAccount] | None) -> Result:
        """Jobs and pending transfers whose time has come, each at its own time."""
        said: list[tuple[int, Saying]] = []
        for job in jobs.due(books, now):
            if job.kind == "ask" and away.waits_for_return(books, int(job.about), now, here):
                jobs.plan(books, now + away.LOOK_AGAIN, "ask", job.about)
            elif job.kind == "ask":
                lapsed = answering.lapse(self.house, books, int(job.about), now)
                said += [(books.community, saying) for saying in lapsed]
            elif job.kind == "forget":
                outbox.forget(books, now)
            elif job.kind in dated.KINDS:
                told = dated.due(self.house, books, job, max(job.due_at, now))
                said += [(books.community, saying) for saying in told]
            elif job.kind == "late":
                said += away.ask_late(self.house, books, max(job.due_at, now)).sayings
            jobs.finish(books, job)
        for pending in pendings.due(books, now):
            at = max(pending.ends_at, communities.head(books).decided_at)
            post(books, [Void(pending.number, expired=True)], at)
        return Result(sayings=tuple(said))

    def _undeliverable(self, books: Books, number: int, at: int) -> Result:
        """Private words that cannot be delivered fall back to one line in the room."""
        saying = books.need(Saying, number)
        if not saying.waiting:
            return Result("known")
        books.save(replace(saying, waiting=0))
        if not saying.private or saying.kind != "send" or saying.recipient is None:
            return Result("lost")
        return away.fall_back(self.house, books, saying, at)

    def _bind(self, place: Place, same_as: Place, name: str) -> Result:
        other = rooms.by_key(self.connection, [room_key(same_as)])[room_key(same_as)]
        key = room_key(place)
        if not rooms.by_key(self.connection, [key]):
            name = places.readable_name(name)
            self.rooms[key] = rooms.bind(self.connection, key, other.community_id, name)
        return Result()


# -- small things ----------------------------------------------------------------------------------


def plain(item: Item) -> Plain:
    """An item without the lease it is done under."""
    return item.item if isinstance(item, Under) else item


def _allowed(item: Item, held: set[leases.Lease]) -> bool:
    return not isinstance(item, Under) or item.lease in held


def room_key(place: Place) -> rooms.RoomKey:
    return (place.platform, place.account, place.room)


def _key(event: AnyEvent) -> events.Key:
    return (*room_key(event.place), event.event_id)


def persons_in(event: AnyEvent) -> list[Person]:
    """Everybody an event names."""
    found = [event.sender, *getattr(event, "mentions", ())]
    found += getattr(event, "people", ())
    reply_to = getattr(event, "reply_to", None)
    if reply_to is not None and not reply_to.is_bot:
        found.append(reply_to.author)
    return found


def _unwritten(event: AnyEvent, reply: Reply) -> Saying:
    """Something said from memory, that no outbox holds."""
    place = event.place
    token = "m-" + hashlib.sha256(f"{place.room}\x1f{event.event_id}".encode()).hexdigest()[:20]
    return Saying(
        0, "send", place.platform, place.account, place.room, event.sender.user, 0, "reply", None,
        event.answer_to, to_json(reply), token, None, event.received_at,
    )  # fmt: skip
