"""Members who become one, and platform accounts that go their own way again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import bindparam, select

from storage import communities, schema
from storage import preferences as wishes
from storage.changes import Act
from storage.ledger.limits import joined_freeze
from storage.members import Identity, Member, identities_of
from storage.presence import Presence, rooms_of
from storage.records import shape
from storage.unit_of_work import Books

_m = schema.members


_BLOCKING = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(_m.c.community_id == bindparam("community_id"), _m.c.wishes.contains("blocked"))
    .order_by(_m.c.number)
)


def lead_to(books: Books, merged: int, kept: int) -> None:
    """Let the platform accounts and the rooms of one member be those of another.

    Whoever blocked the one blocks the other.
    """
    for identity in identities_of(books, merged):
        books.save(replace(identity, member=kept))
    for presence in rooms_of(books, merged):
        _move_presence(books, presence, kept)
    _block_instead(books, merged, (kept,))


def _block_instead(books: Books, number: int, others: tuple[int, ...]) -> None:
    """Let whoever blocks a member block these in their place: a block follows the person."""
    for member in books.select(Member, _BLOCKING):
        wants = member.wants
        found = set(wants.blocked)
        if number in found:
            found = found - {number} | {*others}
        blocked = tuple(sorted(found - {member.number}))
        if blocked != wants.blocked:
            books.save(replace(member, wishes=wishes.write(replace(wants, blocked=blocked))))


def _move_presence(books: Books, presence: Presence, to: int) -> None:
    before = books.get(Presence, presence.platform, presence.account, presence.room, to)
    spoke = presence.spoke_at
    if before is not None and before.spoke_at is not None:
        spoke = max(before.spoke_at, spoke or before.spoke_at)
    here = max(presence.here, before.here if before is not None else 0)
    ends = [each.left_at for each in (presence, before) if each and each.left_at is not None]
    left = None if here else max(ends, default=None)
    books.save(replace(presence, member=to, here=here, spoke_at=spoke, left_at=left))
    books.save(replace(presence, here=0, spoke_at=None))


def part(books: Books, identity: Identity, now: int) -> Member:
    """Let a platform account go its own way: somebody who was in the books before.

    They begin again as a newcomer, with nothing of what was theirs together but who blocks them.
    """
    own = Member(
        communities.give(books, "members"),
        identity.name,
        identity.folded,
        now,
        joined_at=now,
        returned_at=now,
    )
    books.add(own)
    others = [each for each in identities_of(books, identity.member) if each != identity]
    books.save(replace(identity, member=own.number))
    for presence in rooms_of(books, identity.member):
        if presence.platform == identity.platform and presence.here:
            books.save(replace(presence, member=own.number))
            if all(other.platform != identity.platform for other in others):
                books.save(replace(presence, here=0, spoke_at=None))
    _block_instead(books, identity.member, (identity.member, own.number))
    return own


def joined(kept: Member, merged: Member) -> Member:
    """The member who goes on when two are linked: one person, of whom both records tell.

    Whoever was in the books before is not a founder again, and came back when the later of both
    did; a pause goes on for the longer of both.
    """
    return replace(
        kept,
        entered_at=min(kept.entered_at, merged.entered_at),
        joined_at=_earlier(kept.joined_at, merged.joined_at),
        vouched_at=_earlier(kept.vouched_at, merged.vouched_at),
        paid_at=_earlier(kept.paid_at, merged.paid_at),
        used_at=_earlier(kept.used_at, merged.used_at),
        wishes=wishes.joined(kept.wishes, merged.wishes),
        returned_at=_later(kept.returned_at, merged.returned_at),
        frozen_until=joined_freeze(kept.frozen_until, merged.frozen_until),
    )


def _earlier(one: int | None, other: int | None) -> int | None:
    return min((at for at in (one, other) if at is not None), default=None)


def _later(one: int | None, other: int | None) -> int | None:
    return max((at for at in (one, other) if at is not None), default=None)


@dataclass(frozen=True, slots=True)
class LeadTo:
    """The platform accounts and the rooms of one member are those of another, who goes on."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        lead_to(books, self.merged, self.kept)
