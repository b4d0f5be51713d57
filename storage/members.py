"""Members: persons in a community, the platform accounts they are known by, and their standing."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, ClassVar, Literal

from sqlalchemy import Connection, Table, bindparam, func, select

from storage import communities, schema
from storage import preferences as wishes
from storage.changes import Act
from storage.ledger.accounts import of_owners
from storage.ledger.chain import identity_hash
from storage.ledger.limits import joined_freeze
from storage.preferences import Wishes
from storage.records import Record, shape
from storage.unit_of_work import Books
from storage.unseen import JOINERS, visible

DAY = 86_400_000_000
_SALTS = -(2**40)
"""Under numbers below this the salts of platform accounts are drawn, apart from all others."""
FOUNDING_SPAN = DAY
PROBATION = 14 * DAY
Missing = Literal["", "forgotten", "gone"]
"""Why nobody is there: they asked to be forgotten, or are in none of the rooms."""


@dataclass(frozen=True, slots=True)
class Member(Record):
    """A person in the books.

    `joined_at` is the platform's own record of joining, None where it has none. `paid_at` is when
    an established member first paid them. `established_at` is set by the chain's `standing` record.
    `used_at` is when they first said something to the bot. `merged_into` is the member who goes on
    for both since the two were linked. `returned_at` is set for those who were in the books before
    under another number, and `forgotten_at` for those whom nobody can tell any more. `asked_at` is
    set while a bare word of theirs may answer a question (`commands.engine.answerable`): None for
    nearly
    everybody, whose commands then need not look for questions to pass over.
    """

    TABLE: ClassVar[Table] = schema.members

    number: int
    name: str
    folded: str
    entered_at: int
    joined_at: int | None = None
    vouched_at: int | None = None
    paid_at: int | None = None
    established_at: int | None = None
    frozen_until: int | None = None
    used_at: int | None = None
    merged_into: int | None = None
    returned_at: int | None = None
    forgotten_at: int | None = None
    wishes: str = ""
    asked_at: int | None = None

    @property
    def wants(self) -> Wishes:
        """What they want of the bot for themselves."""
        return wishes.read(self.wishes)

    def frozen(self, now: int) -> bool:
        """Whether a moderator has paused this member's tips and requests."""
        return self.frozen_until is not None and now < self.frozen_until


@dataclass(frozen=True, slots=True)
class Presence(Record):
    """A member in a room: whether they are there, and when they last spoke."""

    TABLE: ClassVar[Table] = schema.presence

    platform: str
    account: str
    room: str
    member: int
    here: int
    spoke_at: int | None


@dataclass(frozen=True, slots=True)
class Identity(Record):
    """A platform account by which a member is known; linked accounts lead to one member.

    `name` is what that platform calls them; the member's own name is the one last seen. `formerly`
    is what it called them before, as JSON: whoever is forgotten is forgotten by these names too.
    `salt` goes into the hash by which the chain tells of it.
    """

    TABLE: ClassVar[Table] = schema.identities

    platform: str
    user_id: str
    member: int
    name: str = ""
    folded: str = ""
    formerly: str = ""
    salt: bytes | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name they were known by here, the one of now first."""
        return (self.name, *(json.loads(self.formerly) if self.formerly else ()))

    def hash(self) -> bytes:
        """What the chain tells of this account."""
        return identity_hash(self.salt or b"", self.platform, self.user_id)


MOST_FORMER = 50
"""So many former names of an account are remembered, those borne last."""


def is_founding(joined_at: int | None, first_entry_at: int | None) -> bool:
    """Whether who joined then, by the platform's record, was there when the books began."""
    if joined_at is None:
        return False
    return first_entry_at is None or joined_at <= first_entry_at + FOUNDING_SPAN


def standing(member: Member, first_entry_at: int | None, now: int) -> str | None:
    """Why a member is established now, or None for a newcomer (docs/rules.md, "Newcomers").

    `founder`: there by the platform's record no later than a day after the first entry; `vouched`:
    a moderator vouched; `paid`: 14 days there and paid by an established member since. Whoever was
    in the books before under another number is no founder, whenever they joined.
    """
    if member.established_at is not None:
        return "standing"
    if member.vouched_at is not None:
        return "vouched"
    joined_at = member.joined_at if member.returned_at is None else None
    if is_founding(joined_at, first_entry_at):
        return "founder"
    since = member.entered_at if member.joined_at is None else member.joined_at
    if member.paid_at is not None and now >= since + PROBATION:
        return "paid"
    return None


# Letters that are drawn alike and so must not tell two members apart.
_ALIKE = str.maketrans(
    "аеорсухіјѕԁɡһӏνοαρτυι0",
    "aeopcyxijsdghlvoaptuio",
)


@lru_cache(maxsize=4096)  # Asked of everybody a message names, each time.
def clean_name(name: str) -> str:
    """A name as it may be shown: one line, no control, direction or private-use characters."""
    kept = []
    for letter in visible(unicodedata.normalize("NFC", name)):
        category = unicodedata.category(letter)
        if category in ("Cc", "Zl", "Zp"):
            kept.append(" ")
        elif category not in ("Cf", "Co", "Cs", "Cn") or letter in JOINERS:
            kept.append(letter)
    return " ".join("".join(kept).split()).lstrip("@ ")[:80] or "somebody"


def fold_name(name: str) -> str:
    """A name for comparing: look-alikes are one (NFKC, no marks, one alphabet, no case)."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(
        letter for letter in plain if not unicodedata.combining(letter) and letter not in JOINERS
    )
    return clean_name(bare.translate(_ALIKE)).translate(_ALIKE)


_i = schema.identities
_WITH_ID = (
    select(_i.c.member)
    .distinct()
    .where(_i.c.community_id == bindparam("community_id"), _i.c.user_id == bindparam("user_id"))
    .order_by(_i.c.member)
)
_ACCOUNTS_OF = (
    select(*(_i.c[name] for name in shape(Identity).columns))
    .where(_i.c.community_id == bindparam("community_id"), _i.c.member == bindparam("member"))
    .order_by(_i.c.platform, _i.c.user_id)
)
_IDENTITIES_BETWEEN = (
    select(*(_i.c[name] for name in shape(Identity).columns))
    .where(
        _i.c.community_id == bindparam("community_id"),
        _i.c.member.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_i.c.member, _i.c.platform, _i.c.user_id)
)
_COMMUNITIES_OF = (
    select(_i.c.community_id, _i.c.member)
    .where(_i.c.platform == bindparam("platform"), _i.c.user_id == bindparam("user_id"))
    .order_by(_i.c.community_id)
)

_m = schema.members
_BY_FOLDED = (
    select(_i.c.member)
    .distinct()
    .where(_i.c.community_id == bindparam("community_id"), _i.c.folded == bindparam("folded"))
    .order_by(_i.c.member)
)
_REMINDED = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.wishes.contains('"reminders"'),
        _m.c.merged_into.is_(None),
        _m.c.forgotten_at.is_(None),
    )
    .order_by(_m.c.number)
)
_MERGED = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(_m.c.community_id == bindparam("community_id"), _m.c.merged_into == bindparam("member"))
    .order_by(_m.c.number)
)

_BETWEEN = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.number.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_m.c.number)
)
_BLOCKING = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(_m.c.community_id == bindparam("community_id"), _m.c.wishes.contains("blocked"))
    .order_by(_m.c.number)
)
_HOW_MANY = select(func.count()).where(
    _m.c.community_id == bindparam("community_id"),
    _m.c.merged_into.is_(None),
    _m.c.forgotten_at.is_(None),
)
_ELSEWHERE = (
    select(_m.c.name)
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.merged_into.is_(None),
        _m.c.forgotten_at.is_(None),
        _m.c.folded.like(bindparam("pattern"), escape="\\"),
        ~select(_i.c.member)
        .where(
            _i.c.community_id == _m.c.community_id,
            _i.c.member == _m.c.number,
            _i.c.platform == bindparam("platform"),
        )
        .exists(),
    )
    .order_by(_m.c.folded)
    .limit(bindparam("most"))
)
_p, _room = schema.presence, schema.rooms
_ROOMS_OF = (
    select(*(_p.c[name] for name in shape(Presence).columns))
    .where(_p.c.community_id == bindparam("community_id"), _p.c.member == bindparam("member"))
    .order_by(
        _p.c.here.desc(), _p.c.spoke_at.desc().nulls_last(), _p.c.platform, _p.c.account, _p.c.room
    )
)
_IN_A_ROOM = (
    select(_p.c.member)
    .join(
        _room,
        (_room.c.platform == _p.c.platform)
        & (_room.c.account == _p.c.account)
        & (_room.c.room == _p.c.room)
        & (_room.c.community_id == _p.c.community_id),
    )
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.member == bindparam("member"),
        _p.c.here == 1,
    )
    .limit(1)
)
_HERE = (
    select(_m.c.number, _m.c.name)
    .join(_p, (_p.c.community_id == _m.c.community_id) & (_p.c.member == _m.c.number))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
    )
    .order_by(_p.c.spoke_at.desc().nulls_last(), _m.c.number)
    .limit(bindparam("most"))
)
_SPOKE = (
    select(*(_p.c[name] for name in shape(Presence).columns))
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
        _p.c.spoke_at >= bindparam("since"),
    )
    .order_by(_p.c.spoke_at.desc(), _p.c.member)
    .limit(bindparam("most"))
)


_ACCOUNTS_HERE = (
    select(_i.c.user_id, _m.c.name, _m.c.joined_at, _p.c.spoke_at)
    .join(_m, (_m.c.community_id == _i.c.community_id) & (_m.c.number == _i.c.member))
    .join(_p, (_p.c.community_id == _i.c.community_id) & (_p.c.member == _i.c.member))
    .where(
        _i.c.community_id == bindparam("community_id"),
        _i.c.platform == bindparam("platform"),
        _p.c.platform == bindparam("platform"),
        _p.c.account == bindparam("account"),
        _p.c.room == bindparam("room"),
        _p.c.here == 1,
    )
    .order_by(_i.c.member, _i.c.user_id)
)


def accounts_here(books: Books, place: tuple[str, str, str]) -> list[Any]:
    """Rows (user id, name, joined_at, spoke_at) of those who are in a room, in a fixed order."""
    return books.rows(
        _ACCOUNTS_HERE,
        (Member, Presence, Identity),
        platform=place[0],
        account=place[1],
        room=place[2],
    )


def enter(
    books: Books, identity: tuple[str, str], name: str, joined_at: int | None, now: int
) -> Member:
    """Put a person who is not in the books there, known by one platform account."""
    shown = clean_name(name)
    member = Member(
        communities.give(books, "members"), shown, fold_name(shown), now, joined_at=joined_at
    )
    books.add(member)
    salt = books.salt(books.community, _SALTS - member.number)
    books.save(Identity(*identity, member.number, shown, member.folded, salt=salt))
    return member


def come_back(books: Books, identity: tuple[str, str], name: str, now: int) -> Member:
    """Put a person there who was in the books before: as a newcomer, with nothing of then."""
    member = replace(enter(books, identity, name, now, now), returned_at=now)
    books.add(member)
    return member


def rename(books: Books, member: Member, identity: Identity, name: str) -> Member:
    """The member under the name the platform shows now."""
    shown = clean_name(name)
    folded = fold_name(shown)
    if shown != identity.name:
        former = [name for name in identity.names if name not in ("", shown)][:MOST_FORMER]
        formerly = json.dumps(former, ensure_ascii=False) if former else ""
        books.save(replace(identity, name=shown, folded=folded, formerly=formerly))
    if shown == member.name:
        return member
    renamed = replace(member, name=shown, folded=folded)
    books.save(renamed)
    return renamed


def named(books: Books, name: str) -> list[Member]:
    """The members a name may stand for on any platform, look-alikes included."""
    rows = books.rows(_BY_FOLDED, (Identity,), folded=fold_name(name))
    return [books.need(Member, int(row[0])) for row in rows]


def survivor(books: Books, number: int) -> Member:
    """The member who goes on for this one: themselves, or whom they were linked into."""
    member = books.need(Member, number)
    while member.merged_into is not None:
        member = books.need(Member, member.merged_into)
    return member


def wanting_reminders(books: Books) -> list[Member]:
    """Who asked to be reminded of votes."""
    books.flush(Member)
    return [each for each in books.select(Member, _REMINDED) if each.wants.reminders]


def numbers_of(books: Books, number: int) -> list[int]:
    """A member's own number and those of all who were linked into them."""
    found = [number]
    for each in found:
        found += [member.number for member in books.select(Member, _MERGED, member=each)]
    return found


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
    books.save(replace(presence, member=to, here=here, spoke_at=spoke))
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


def accounts_of(books: Books, asset: int, member: int) -> list[int]:
    """The numbers of a member's accounts in an asset, their own and those they were linked with."""
    return [each.number for each in of_owners(books, asset, numbers_of(books, member))]


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


def with_id(books: Books, user: str) -> list[int]:
    """The members who are known by this id on some platform."""
    return [int(row[0]) for row in books.rows(_WITH_ID, (Identity,), user_id=user)]


def identities_of(books: Books, member: int) -> list[Identity]:
    """The platform accounts of a member, by platform."""
    return books.select(Identity, _ACCOUNTS_OF, member=member)


def elsewhere(books: Books, platform: str, typed: str, most: int = 25) -> list[str]:
    """The names, with what was typed in them, of members who have no account on a platform."""
    folded = fold_name(typed) if typed else ""
    literal = re.sub(r"([\\%_])", r"\\\1", folded)
    rows = books.rows(
        _ELSEWHERE, (Member, Identity), pattern=f"%{literal}%", platform=platform, most=most
    )
    return [str(row[0]) for row in rows]


def between(books: Books, first: int, last: int) -> tuple[list[Member], list[Identity]]:
    """The members with these numbers, the first and the last included, and their accounts."""
    found = books.select(Member, _BETWEEN, first=first, last=last)
    return found, books.select(Identity, _IDENTITIES_BETWEEN, first=first, last=last)


def known_as(books: Books, member: int) -> list[tuple[str, str]]:
    """The platform accounts of a member: (platform, user id)."""
    return [(each.platform, each.user_id) for each in identities_of(books, member)]


def rooms_of(books: Books, member: int) -> list[Presence]:
    """The rooms a member is or was in, that in which they spoke last first."""
    return books.select(Presence, _ROOMS_OF, member=member)


def missing(books: Books, member: int) -> Missing:
    """Why nobody is there to be paid or to hold an office; empty where somebody is."""
    if books.need(Member, member).forgotten_at is not None:
        return "forgotten"
    return "" if books.rows(_IN_A_ROOM, (Presence,), member=member) else "gone"


def communities_of(connection: Connection, identity: tuple[str, str]) -> list[tuple[int, int]]:
    """(community id, member number) wherever this platform account is in the books."""
    rows = connection.execute(_COMMUNITIES_OF, {"platform": identity[0], "user_id": identity[1]})
    return [(int(row[0]), int(row[1])) for row in rows]


def people_here(books: Books, place: tuple[str, str, str], most: int = 20) -> list[tuple[int, str]]:
    """(member number, name) of members in a room, those who spoke last first."""
    rows = books.rows(
        _HERE, (Member, Presence), platform=place[0], account=place[1], room=place[2], most=most
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def spoke_since(books: Books, place: tuple[str, str, str], since: int, most: int) -> list[Presence]:
    """Members who are in a room and spoke there since, the last to speak first."""
    return books.select(
        Presence,
        _SPOKE,
        platform=place[0],
        account=place[1],
        room=place[2],
        since=since,
        most=most,
    )


def note_presence(
    books: Books,
    place: tuple[str, str, str],
    numbers: Iterable[int],
    *,
    here: bool,
    spoke_at: int | None = None,
) -> None:
    """Note that members are in a room (or left it), and when they spoke if they did."""
    for number in numbers:
        before = books.get(Presence, *place, number)
        spoke = spoke_at if before is None or spoke_at is not None else before.spoke_at
        if before is None or before.here != int(here) or before.spoke_at != spoke:
            books.save(Presence(*place, number, int(here), spoke))


def how_many(books: Books) -> int:
    """How many members the community has."""
    return int(books.rows(_HOW_MANY, (Member,))[0][0])


@dataclass(frozen=True, slots=True)
class SetWishes:
    """What a member wants of the bot, as `storage.preferences.write` gives it."""

    member: int
    wishes: str

    def apply(self, books: Books, act: Act) -> None:
        books.save(replace(books.need(Member, self.member), wishes=self.wishes))


@dataclass(frozen=True, slots=True)
class LeadTo:
    """The platform accounts and the rooms of one member are those of another, who goes on."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        lead_to(books, self.merged, self.kept)
