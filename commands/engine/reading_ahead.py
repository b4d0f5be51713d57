"""What a unit of work will need, read ahead: as much as can be with each statement."""

from __future__ import annotations

from collections.abc import Sequence

from commands.engine.executor import part_of
from commands.engine.items import (
    HandleEvent,
    Plain,
    ReceiveBatch,
)
from commands.engine.places import key_of
from commands.engine.unit import Unit
from commands.values.events import (
    AnyEvent,
    Person,
    Said,
)
from storage import communities, members, people_ahead, rooms, visitors
from storage.bundles import Look, are_bundled, look_up
from storage.communities import Community
from storage.events import Handled
from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.members import Identity, Member
from storage.presence import Presence
from storage.rooms import Room, RoomKey
from storage.unit_of_work import Books
from storage.visitors import Visitor


def begin_at_once(unit: Unit, community: int, items: Sequence[Plain]) -> None:
    """Open the books of the community that items are about, and look up by the same statement what
    is likely to be asked of them. For a server, which locks nothing for it."""
    heard = [part_of(item.event, item.part) for item in items if isinstance(item, HandleEvent)]
    spoke = [event for item in items if isinstance(item, HandleEvent) for event in item.spoke]
    keys = list(dict.fromkeys(key_of(event.place) for event in (*heard, *spoke)))
    books = unit.made(community)
    if len(keys) != 1:
        unit.begin(books, ())
        return
    found: list[Room | None] = []
    names = [name for event in heard for name in _names_in(event)]
    accounts = [account for event in (*heard, *spoke) for account in _people_in(event)]
    people, note = people_ahead.looks(books, keys[0], accounts, names)
    looks = [
        rooms.look(keys[0], found.append),
        *rooms.layers_ahead(books, keys[0]),
        *_looks_for_people(books, heard, spoke),
        *people,
        *members.named_ahead(books, names),
        *visitors.named_ahead(books, names),
    ]
    unit.begin(books, looks)
    if community not in unit.books:
        return
    note()
    room = found[0]
    if room is not None and room.community_id == community:
        unit.rooms[room.key] = room


_MOST_NAMES = 12


def _names_in(event: AnyEvent) -> list[str]:
    """The first words of a message, each of which may be read as a name."""
    words = event.text.split()[1 : _MOST_NAMES + 1] if isinstance(event, Said) else []
    return [name for word in words if (name := word.removeprefix("@"))]


_FEW = 12
"""So many people, named by one message, are as well asked about when it counts, in a file."""


def read_ahead(unit: Unit, items: Sequence[Plain | None]) -> None:
    """Look up the rooms, the event keys, the people and their accounts, as much as can be at once.

    None among the items is one that is passed over.
    """
    heard = [part_of(item.event, item.part) for item in items if isinstance(item, HandleEvent)]
    spoke = [
        event
        for item in items
        if isinstance(item, HandleEvent | ReceiveBatch)
        for event in item.spoke
    ]
    if not heard and not spoke:
        return
    named = [(event, _people_in(event)) for event in (*heard, *spoke)]
    alone = len(named) == 1 and len(named[0][1]) <= _FEW
    if alone and not are_bundled(unit.connection):
        return
    keys = [key_of(event.place) for event, _ in named if not event.place.direct]
    unknown = [key for key in dict.fromkeys(keys) if key not in unit.rooms]
    if unknown:
        _look_up_rooms(unit, unknown, heard, spoke)
    ids = {unit.rooms[key].community_id for key in keys if key in unit.rooms}
    for community in sorted(ids):
        mine, talked = (
            [
                event
                for event in events_of
                if (room := unit.rooms.get(key_of(event.place))) is not None
                and room.community_id == community
            ]
            for events_of in (heard, spoke)
        )
        _read_ahead_in(unit.open(community), mine, talked)


def _look_up_rooms(
    unit: Unit, keys: Sequence[RoomKey], heard: Sequence[AnyEvent], spoke: Sequence[AnyEvent]
) -> None:
    """The rooms; of one in a community that is open already, also who and what was heard there."""
    books = next(iter(unit.books.values()), None)
    head = books.get(Community) if books is not None and books.bundles else None
    if books is None or head is None or len(keys) != 1 or len(unit.books) != 1:
        unit.rooms.update(unit.bound(keys))
        return
    found: list[Room | None] = []
    look_up(
        unit.connection,
        [
            rooms.look(keys[0], found.append),
            *rooms.layers_ahead(books, keys[0]),
            *books.looks(Asset, [(head.asset,)]),
            *_looks_for_people(books, heard, spoke),
        ],
    )
    room = found[0]
    if room is not None and room.community_id == books.community:
        unit.rooms[room.key] = room
    elif room is not None:
        unit.rooms.update(unit.bound(keys))


def _looks_for_people(
    books: Books, heard: Sequence[AnyEvent], spoke: Sequence[AnyEvent]
) -> list[Look]:
    handled = [(*key_of(event.place), event.event_id) for event in heard]
    people = [account for event in (*heard, *spoke) for account in _people_in(event)]
    return [*books.looks(Handled, handled), *books.looks(Identity, people)]


def _people_in(event: AnyEvent) -> list[tuple[str, str]]:
    """Everybody whom an event names, by platform and user id."""
    platform = event.place.platform
    return [(person.platform or platform, person.user) for person in persons_in(event)]


def _members_in(books: Books, event: AnyEvent) -> list[int]:
    """The numbers of those whom an event names and who are members already."""
    found = [books.get(Identity, *account) for account in _people_in(event)]
    return [identity.member for identity in found if identity is not None]


def _read_ahead_in(books: Books, heard: Sequence[AnyEvent], spoke: Sequence[AnyEvent]) -> None:
    look_up(books.connection, _looks_for_people(books, heard, spoke))
    numbers: list[int] = []
    here, visits = [], []
    for event in heard:
        named = _members_in(books, event)
        numbers += named
        here += [(*key_of(event.place), number) for number in named]
    for event in spoke:
        place = event.place
        numbers += _members_in(books, event)
        identity = books.get(Identity, place.platform, event.sender.user)
        if identity is None:
            visits.append((place.platform, event.sender.user, place.account, place.room))
        else:
            here.append((*key_of(place), identity.member))
    asset = communities.head(books).asset if heard else 0
    accounts = [(asset, "member", number) for number in numbers] if asset else []
    looks = [
        *books.looks(Member, [(number,) for number in numbers]),
        *books.looks(Account, accounts),
        *books.looks(Presence, here),
        *books.looks(Visitor, visits),
    ]
    look_up(books.connection, looks)


def persons_in(event: AnyEvent) -> list[Person]:
    """Everybody an event names."""
    found = [event.sender, *getattr(event, "mentions", ())]
    found += getattr(event, "people", ())
    reply_to = getattr(event, "reply_to", None)
    if reply_to is not None and not reply_to.is_bot:
        found.append(reply_to.author)
    return found
