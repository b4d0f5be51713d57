"""Saying something in a room or to a member, whether or not somebody just said something.

What is due speaks by the clock, with no event and nobody who typed. `announcer` tells a room,
`to` and `about` speak to a member where they are. A context, in which an event is handled, is a
speaker too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from commands.engine import places
from commands.engine.general_settings import MEMOS, PRIVATE_ANSWERS
from commands.engine.own_currency import current_asset
from commands.engine.reader import settings_for
from commands.engine.request import Notice, Occasion, Say
from commands.engine.services import Services
from commands.language.memo import without_links
from commands.language.stored_replies import NOTHING, to_json
from commands.values.events import Person, Place
from commands.values.reply import Name, Reply, Text
from commands.values.settings import Settings
from storage import communities, members, outbox, rooms
from storage.asks import Ask
from storage.communities import Community
from storage.ledger.assets import Asset
from storage.members import Identity, Member
from storage.outbox import OutboxMessage
from storage.presence import rooms_of
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books


@dataclass(slots=True, kw_only=True)
class Speaker:
    """Speaks in a place of a community. `said` collects what is to be delivered.

    `now` is the time it is decided at, in µs UTC. `member` is whom it speaks to where nobody else
    is named, None where it speaks to a room alone; `user` is their id on the place's platform.
    """

    services: Services
    books: Books
    room: Room
    place: Place
    settings: Settings
    now: int
    member: Member | None = None
    user: str = ""
    answer_to: str | None = None
    """What an answer names the event by that it answers."""
    said: list[OutboxMessage] = field(default_factory=list)
    looks: list[Reply] = field(default_factory=list)
    """What is said where only something is looked at: the replies to each of `said`, which no
    outbox keeps."""
    lines: list[tuple[Reply, Place]] = field(default_factory=list)
    """The lines by which rooms were told that somebody asks: one for all whom it calls."""
    alone: bool = False
    """Whether what is asked about the command is the member's alone, as its answer is."""
    is_noted: bool = False
    """It wrote something down although it mostly reads, so that it must not be done again."""

    @property
    def community(self) -> Community:
        return communities.head(self.books)

    @property
    def asset(self) -> Asset:
        return current_asset(self.books, self.now)

    @property
    def number(self) -> int | None:
        """The number of the handled event; None where nobody's words brought it about."""
        return None

    @property
    def cause(self) -> int | None:
        """The number of the handled event whose doing it is what is done now."""
        return None

    @property
    def forgotten(self) -> bool:
        """Whether whoever it is about is known no more, so that nothing may refer to them."""
        return False

    def request(self) -> Occasion:
        """The occasion on which something is said."""
        return Notice(
            self.now,
            self.place,
            self.room,
            self.community,
            self.asset,
            self.settings,
            self.services.catalogue,
        )

    def begin_handling(self) -> None:
        """Give the event its number, before anything refers to it; without one, nothing."""

    # -- saying -----------------------------------------------------------------------------------

    def say(self, say: Say, *, answers: bool = True) -> OutboxMessage | None:
        """Put something into the outbox; None when its reader cannot be reached.

        Who has no account on this platform is told in the room they last used on theirs.
        """
        if say.own and not self.settings[PRIVATE_ANSWERS]:
            say = replace(say, visibility="discreet")
        target = None
        if say.edit:
            target = None if say.key is None else outbox.sent_under(self.books, say.key)
            if target is None:
                return None
        found = self._where(say) if target is None else _where_it_is(target)
        if found is None:
            return None
        place, recipient, alone = found
        reply, missing = self._with_users(say.reply, place.platform)
        if not alone and self.settings[MEMOS] != "on":
            reply = reply.map(_without_links, Text)
        if say.elsewhere is not None and say.place is not None and _all_of(say.reply, missing):
            # Nobody whom it calls is there to read it.
            self._tell_elsewhere(say.elsewhere, missing)
            return None
        if target is None and say.place is None and self.place.direct and self._in_several():
            reply = reply.after(*self.request().in_front(self.room.name))
        number, delivery_id = self._numbered()
        # What is said elsewhere is no answer here; a message that changes there may be all of one.
        away = place.platform != self.place.platform
        if away or self.forgotten or (target is None and place.room != self.place.room):
            answers = False
        saying = OutboxMessage(
            number,
            "edit" if target else "send",
            place.platform,
            place.account,
            place.room,
            recipient,
            int(alone),
            say.mood,
            say.key,
            self.answer_to if answers else None,
            to_json(reply) if self.books.writable else NOTHING,
            delivery_id,
            self.cause,
            self.now,
        )
        if self.books.writable:
            self.books.add(saying)
            self.books.replies[saying.reply] = reply
        else:
            self.looks.append(reply)
        self.said.append(saying)
        if say.elsewhere is not None and recipient is None and target is None:
            self._tell_elsewhere(say.elsewhere, missing, read=place)
        return saying

    def _where(self, say: Say) -> tuple[Place, str | None, bool] | None:
        """Where something is said, to whom, and whether they read it alone; None out of reach."""
        place = self.place
        if say.place is not None:
            found = self._told_at(say.place, say.to)
            if found is None:
                return None
            place = found
        recipient, alone = None, say.visibility == "private"
        if say.place is None and self.place.direct:
            recipient, alone = self.user, True
        if say.to is not None or say.visibility != "public":
            number = say.to
            if number is None:
                if self.member is None:
                    return None
                number = self.member.number
            recipient = self._user(number, place.platform)
            if recipient is None and say.place is None:
                place = self.room_of(number) or place
                recipient = self._user(number, place.platform)
            if recipient is None:
                return None
        return place, recipient, alone

    def _told_at(self, place: Place, to: int | None) -> Place | None:
        """A place as it may be spoken in: one that left this community is told nothing of it.

        Instead another room of ours is, for one person one they are in; None without any.
        """
        place = places.for_talk(self.books, place)
        if not places.is_foreign(self.books, place):
            return place
        if to is not None:
            return self.room_of(to)
        key = places.told_in(self.books, None)
        return None if key is None else Place(*key)

    def is_on(self, member: int, platform: str) -> bool:
        """Whether a member has an account on a platform."""
        return self._user(member, platform) is not None

    def room_of(self, member: int) -> Place | None:
        """The room of ours a member last used, on whichever platform they are."""
        for presence in rooms_of(self.books, member):
            place = Place(presence.platform, presence.account, presence.room)
            if presence.here and not places.is_foreign(self.books, place):
                return place
        return None

    def _tell_elsewhere(
        self,
        line: Callable[[Sequence[Member]], Reply],
        people: Sequence[int],
        read: Place | None = None,
    ) -> None:
        """Tell those who are not on this platform, one line a room, where they will see it.

        Who reads `read` by a bridge has seen it.
        """
        by_room: dict[Place, list[Member]] = {}
        for number in dict.fromkeys(people):
            there = self.room_of(number)
            if there is None or (read is not None and self._is_one(read, there)):
                continue
            by_room.setdefault(there, []).append(self.books.need(Member, number))
        for there, told in by_room.items():
            self.say(Say(line(told), mood="notice", place=there), answers=False)

    def _is_one(self, one: Place, other: Place) -> bool:
        return places.is_one(self.books, places.key_of(one), places.key_of(other))

    def _in_several(self) -> bool:
        """Whether the member is in several communities, so that answers begin with the name."""
        identity = (self.place.platform, self.user)
        return len(places.communities_for(self.books.connection, identity)) > 1

    def _numbered(self) -> tuple[int, str]:
        """The number of the next saying, and its delivery id of at most 25 characters.

        What only reads is written nowhere: its id comes from the event, and it has no number.
        """
        if not self.books.writable:
            named = (*places.key_of(self.place), self.answer_to or str(self.now))
            digest = hashlib.sha256("\x1f".join(named).encode()).hexdigest()
            return 0, f"r{len(self.said)}-{digest[:20]}"
        number = communities.give(self.books, "sayings")
        outbox.plan_forgetting(self.books, self.now)
        token = self.services.salt(self.books.community, -number)[:5].hex()
        return number, f"{self.books.community}-{number}-{token}"[:25]

    def _user(self, member: int, platform: str) -> str | None:
        """A member's id on a platform; None where they have no account there."""
        at_home = platform == self.place.platform
        if at_home and self.member is not None and member == self.member.number:
            return self.user
        for person in self._at_hand():
            if (person.platform or self.place.platform) == platform:
                identity = self.books.get(Identity, platform, person.user)
                if identity is not None and identity.member == member:
                    return str(person.user)
        for each in members.identities_of(self.books, member):
            if each.platform == platform:
                return each.user_id
        return None

    def _at_hand(self) -> Sequence[Person]:
        """The people whose accounts need not be looked up."""
        return ()

    def _with_users(self, reply: Reply, platform: str) -> tuple[Reply, list[int]]:
        """The reply with the ids of those it calls, and who of them is not on the platform."""
        missing: list[int] = []

        def filled(span: Name) -> Name:
            if not span.ping:
                return span
            user = self._user(span.member, platform)
            if user is None:
                missing.append(span.member)
            if not self.books.need(Member, span.member).wants.pings:
                return replace(span, ping=False)
            return replace(span, user=user)

        return reply.map(filled, Name), missing


def _without_links(span: Text) -> Text:
    """A span of a member's words, which stand in spans of their own, with no link in it."""
    return Text(without_links(span.text))


def _where_it_is(target: OutboxMessage) -> tuple[Place, str | None, bool]:
    """An edit goes where the message went, and to nobody else."""
    place = Place(target.platform, target.account, target.room)
    return place, target.recipient, bool(target.private)


def _all_of(reply: Reply, missing: Sequence[int]) -> bool:
    """Whether everybody whom a reply calls is missing where it would stand."""
    called = {span.member for span in reply.spans() if isinstance(span, Name) and span.ping}
    return bool(called) and called == set(missing)


# -- speakers without an event ---------------------------------------------------------------------


def announcer(services: Services, books: Books, key: RoomKey, now: int) -> Speaker:
    """Tells a room something that nobody's words brought about."""
    found = rooms.by_key(books.connection, [key])
    room = found.get(key) or Room(*key, books.community, communities.head(books).name, None)
    return _speaker(services, books, room, now)


def about(services: Services, books: Books, ask: Ask, now: int) -> Speaker | None:
    """Speaks to the one a question was put to, where it was put."""
    key = (ask.platform, ask.account, ask.room)
    room = rooms.by_key(books.connection, [key]).get(key)
    if room is None:
        room = Room(*key, books.community, communities.head(books).name, None)
    return to(services, books, room, ask.member, now)


def to(services: Services, books: Books, room: Room, member: int, now: int) -> Speaker | None:
    """Speaks to a member in a room; None where its platform does not know them."""
    users = [
        user for platform, user in members.known_as(books, member) if platform == room.platform
    ]
    if not users:
        return None
    found = _speaker(services, books, room, now)
    found.member, found.user = books.need(Member, member), users[0]
    return found


def _speaker(services: Services, books: Books, room: Room, now: int) -> Speaker:
    return Speaker(
        services=services,
        books=books,
        room=room,
        place=Place(*room.key),
        settings=settings_for(books, room),
        now=max(now, communities.head(books).decided_at),
    )
