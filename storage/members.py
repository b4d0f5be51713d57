"""Members: persons in a community, the platform accounts they are known by, and their standing."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy import ARRAY, Connection, Table, Text, bindparam, func, select

from storage import communities, preferences, schema
from storage.bundles import Look
from storage.changes import Act
from storage.ledger.accounts import of_owners
from storage.ledger.chain import identity_hash
from storage.names import clean_name, fold_name
from storage.preferences import Preferences
from storage.records import Record, shape
from storage.statements import Row, Statement, find
from storage.unit_of_work import Books

DAY = 86_400_000_000
_SALTS = -(2**40)
"""Under numbers below this the salts of platform accounts are drawn, apart from all others."""
FOUNDING_SPAN = DAY
PROBATION = 14 * DAY


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
    STAYS: ClassVar[bool] = True

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
    def wants(self) -> Preferences:
        """What they want of the bot for themselves."""
        return preferences.read(self.wishes)

    def frozen(self, now: int) -> bool:
        """Whether a moderator has paused this member's tips and requests."""
        return self.frozen_until is not None and now < self.frozen_until


@dataclass(frozen=True, slots=True)
class Identity(Record):
    """A platform account by which a member is known; linked accounts lead to one member.

    `name` is what that platform calls them; the member's own name is the one last seen. `formerly`
    is what it called them before, as JSON: whoever is forgotten is forgotten by these names too.
    `salt` goes into the hash by which the chain tells of it.
    """

    TABLE: ClassVar[Table] = schema.identities
    STAYS: ClassVar[bool] = True

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
_BY_NAMES = Statement(
    select(_i.c.folded, _i.c.member)
    .distinct()
    .where(
        _i.c.community_id == bindparam("community_id"),
        _i.c.folded == func.any(bindparam("names", type_=ARRAY(Text))),
    )
    .order_by(_i.c.folded, _i.c.member),
    "community_id",
    "names",
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
_p = schema.presence


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


def named_ahead(books: Books, names: Sequence[str]) -> list[Look]:
    """What `named` will ask for each of these names, to be sent with others."""
    asked = [
        folded
        for folded in dict.fromkeys(map(fold_name, names))
        if books.foreseen(_BY_FOLDED, (Identity,), folded=folded) is None
    ]
    if not asked or not books.bundles:
        return []
    books.flush(Identity)

    def take(rows: list[Row]) -> None:
        for folded in asked:
            found = [(member,) for name, member in rows if name == folded]
            books.foresee(_BY_FOLDED, (Identity,), found, folded=folded)

    return [Look(_BY_NAMES, (books.community, asked), take)]


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


def accounts_of(books: Books, asset: int, member: int) -> list[int]:
    """The numbers of a member's accounts in an asset, their own and those they were linked with."""
    return [each.number for each in of_owners(books, asset, numbers_of(books, member))]


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


def communities_of(connection: Connection, identity: tuple[str, str]) -> list[tuple[int, int]]:
    """(community id, member number) wherever this platform account is in the books."""
    given = {"platform": identity[0], "user_id": identity[1]}
    rows = find(connection, _COMMUNITIES_OF, given)
    return [(int(row[0]), int(row[1])) for row in rows]


def how_many(books: Books) -> int:
    """How many members the community has."""
    return int(books.rows(_HOW_MANY, (Member,))[0][0])


@dataclass(frozen=True, slots=True)
class SetPreferences:
    """What a member wants of the bot, as `storage.preferences.write` gives it."""

    member: int
    wishes: str

    def apply(self, books: Books, act: Act) -> None:
        books.save(replace(books.need(Member, self.member), wishes=self.wishes))
