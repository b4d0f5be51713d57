"""What a unit of work will need, read ahead: one statement for each kind of thing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence

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
)
from storage import communities
from storage.events import Handled
from storage.ledger.accounts import Account
from storage.members import Identity, Member
from storage.presence import Presence
from storage.unit_of_work import Books
from storage.visitors import Visitor


def read_ahead(unit: Unit, items: Sequence[Plain | None], expected: Iterable[int] = ()) -> None:
    """One statement each for the rooms, the event keys, the people and their accounts.

    None among the items is one that is passed over. `expected` are the communities that the rooms
    were of when they were last looked up.
    """
    for community in sorted(expected):
        # Founded in a unit of work that never was, it is not there.
        with contextlib.suppress(LookupError):
            unit.open(community)
    heard = [part_of(item.event, item.part) for item in items if isinstance(item, HandleEvent)]
    spoke = [
        event
        for item in items
        if isinstance(item, HandleEvent | ReceiveBatch)
        for event in item.spoke
    ]
    if not heard and not spoke:
        return
    keys = [key_of(event.place) for event in (*heard, *spoke) if not event.place.direct]
    unit.rooms.update(unit.bound(keys))
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


def _read_ahead_in(books: Books, heard: Sequence[AnyEvent], spoke: Sequence[AnyEvent]) -> None:
    people, here = [], []
    handled = [(*key_of(event.place), event.event_id) for event in heard]
    for event in (*heard, *spoke):
        place = event.place
        people += [(person.platform or place.platform, person.user) for person in persons_in(event)]
    books.fetch(Handled, handled)
    books.fetch(Identity, people)
    numbers = [
        identity.member
        for key in dict.fromkeys(people)
        if (identity := books.get(Identity, *key)) is not None
    ]
    books.fetch(Member, [(number,) for number in numbers])
    asset = communities.head(books).asset
    if asset and numbers and heard:
        books.fetch(Account, [(asset, "member", number) for number in numbers])
    for event in heard:
        for person in persons_in(event):
            platform = person.platform or event.place.platform
            identity = books.get(Identity, platform, person.user)
            if identity is not None:
                here.append((*key_of(event.place), identity.member))
    visits = []
    for event in spoke:
        identity = books.get(Identity, event.place.platform, event.sender.user)
        if identity is None:
            place = event.place
            visits.append((place.platform, event.sender.user, place.account, place.room))
        else:
            here.append((*key_of(event.place), identity.member))
    books.fetch(Presence, here)
    books.fetch(Visitor, visits)


def persons_in(event: AnyEvent) -> list[Person]:
    """Everybody an event names."""
    found = [event.sender, *getattr(event, "mentions", ())]
    found += getattr(event, "people", ())
    reply_to = getattr(event, "reply_to", None)
    if reply_to is not None and not reply_to.is_bot:
        found.append(reply_to.author)
    return found
