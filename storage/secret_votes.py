"""Ballots that nobody reads: sealed while their vote is open, published without names after it.

While it is open, a row says who has a ballot and holds what it says under the key of the vote,
which lies outside the database. At the close the choices are published in an order that follows
from the receipts, the rows that link members to them go, and so does the key. A receipt is made
where it is handed out and kept nowhere; what is published beside a choice is its hash.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection, Table, bindparam, delete, select

from storage import schema, votes
from storage.counting import outcome
from storage.counting.delegation import Carried
from storage.counting.drawing import Lot
from storage.counting.points import for_others, points_text, read_points
from storage.ledger.chain import Detail, text_hash
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Entry
from storage.records import Record, changed, shape
from storage.redaction import Redaction
from storage.roles import person_of
from storage.sealing import KeyLost
from storage.unit_of_work import Books
from storage.votes import Count, Vote

_BYTES = 2_048
"""A sealed ballot is as long as any other, so that its length tells nothing."""
_RECEIPT_BYTES = 10
_GROUP = 4
_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
"""Those of base 32 to ones that nobody takes for each other."""
_MEANT = str.maketrans("OIL", "011", "- ")


@dataclass(frozen=True, slots=True)
class SealedBallot(Record):
    """That `member` has a ballot in an open vote, by the record `entry`, and what it says, sealed.

    It is empty where their ballot is another member's now, into whom they were linked.
    """

    TABLE: ClassVar[Table] = schema.sealed_ballots

    vote: int
    member: int
    entry: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class OpenedBallot(Record):
    """A choice that was counted, and the hash of the receipt its voter has."""

    TABLE: ClassVar[Table] = schema.opened_ballots

    vote: int
    place: int
    choice: str
    receipt: str


@dataclass(frozen=True, slots=True)
class UnsignedReason(Record):
    """What somebody gave as their reason, apart from their ballot."""

    TABLE: ClassVar[Table] = schema.unsigned_reasons

    vote: int
    place: int
    words: str


_s, _o, _w = schema.sealed_ballots, schema.opened_ballots, schema.unsigned_reasons
_OF_VOTE = (_s.c.community_id == bindparam("community_id"), _s.c.vote == bindparam("vote"))
_SEALED = (
    select(*(_s.c[name] for name in shape(SealedBallot).columns))
    .where(*_OF_VOTE)
    .order_by(_s.c.member)
)
_OF_MEMBER = (
    select(*(_s.c[name] for name in shape(SealedBallot).columns))
    .where(_s.c.community_id == bindparam("community_id"), _s.c.member == bindparam("member"))
    .order_by(_s.c.vote)
)
_OPENED = (
    select(*(_o.c[name] for name in shape(OpenedBallot).columns))
    .where(_o.c.community_id == bindparam("community_id"), _o.c.vote == bindparam("vote"))
    .order_by(_o.c.place)
)
_REASONS = (
    select(*(_w.c[name] for name in shape(UnsignedReason).columns))
    .where(_w.c.community_id == bindparam("community_id"), _w.c.vote == bindparam("vote"))
    .order_by(_w.c.place)
)
_ALL_REASONS = select(*(_w.c[name] for name in shape(UnsignedReason).columns)).where(
    _w.c.community_id == bindparam("community_id")
)
_ERASED = delete(_s).where(
    _s.c.community_id == bindparam("b_community"), _s.c.vote == bindparam("b_vote")
)
_OVER = select(schema.votes.c.number).where(
    schema.votes.c.community_id == bindparam("community_id"),
    schema.votes.c.number == bindparam("number"),
    schema.votes.c.state != "open",
)
_NOBODY_STOOD = select(schema.elections.c.number).where(
    schema.elections.c.community_id == bindparam("community_id"),
    schema.elections.c.number == bindparam("number"),
    schema.elections.c.state == "empty",
)


# -- the key ---------------------------------------------------------------------------------------


def key_name(community: int, vote: int) -> str:
    """What the key of a vote is called in the vault."""
    return f"vote-{community}-{vote}"


def has_key(books: Books, vote: Vote) -> bool:
    """Whether the key of a secret vote is still there."""
    return books.vault.holds(key_name(books.community, vote.number))


def make_key(books: Books, number: int) -> None:
    """Make the key of a vote that opens. One that a unit of work made in vain is taken up again."""
    books.vault.make(key_name(books.community, number))


def spent_keys(connection: Connection, names: Collection[str]) -> list[str]:
    """Those of the keys whose votes are over, which is what a process that died left behind."""
    found = []
    for name in names:
        kind, _, rest = name.partition("-")
        community, _, number = rest.partition("-")
        if kind != "vote" or not (community.isdigit() and number.isdigit()):
            continue
        given = {"community_id": int(community), "number": int(number)}
        over = (connection.execute(each, given).first() for each in (_OVER, _NOBODY_STOOD))
        if any(row is not None for row in over):
            found.append(name)
    return found


# -- while it is open ------------------------------------------------------------------------------


def own(books: Books, vote: Vote, member: int) -> SealedBallot | None:
    """The ballot of a member."""
    found = books.get(SealedBallot, vote.number, member)
    return found if found is not None and found.sealed else None


def sealed_of(books: Books, vote: int) -> list[SealedBallot]:
    """The ballots of an open vote, by the members' numbers."""
    return [each for each in books.select(SealedBallot, _SEALED, vote=vote) if each.sealed]


def sealed_by(books: Books, member: int) -> list[SealedBallot]:
    """The ballots of a member in the secret votes that are open."""
    return [each for each in books.select(SealedBallot, _OF_MEMBER, member=member) if each.sealed]


def cast(books: Books, vote: int, member: int, entry: int, said: tuple[str, str]) -> None:
    """Seal a choice and its reason as a member's ballot. Raises KeyLost."""
    text = json.dumps(said, ensure_ascii=False)
    padded = text.ljust(_BYTES - len(text.encode()) + len(text))
    sealed = books.vault.seal(key_name(books.community, vote), padded, _about(vote, entry))
    books.save(SealedBallot(vote, member, entry, sealed))


def read(books: Books, ballot: SealedBallot) -> tuple[str, str]:
    """The choice and the reason in a ballot. Raises KeyLost."""
    name = key_name(books.community, ballot.vote)
    text = books.vault.open(name, ballot.sealed, _about(ballot.vote, ballot.entry))
    choice, reason = json.loads(text)
    return str(choice), str(reason)


def _about(vote: int, entry: int) -> str:
    return f"{vote}/{entry}"


def with_entry(books: Books, vote: int, entry: int) -> SealedBallot | None:
    """The ballot that a record tells of, unless it was changed or published since."""
    row = books.get(EntryRow, entry)
    if row is None or row.kind != "ballot":
        return None
    ballot = books.get(SealedBallot, vote, person_of(books, int(row.cause.partition("/")[2])))
    return ballot if ballot is not None and ballot.sealed and ballot.entry == entry else None


def receipt(books: Books, vote: int, entry: int) -> str:
    """The receipt of a ballot, as its voter is given it. Raises KeyLost."""
    code = books.vault.code(key_name(books.community, vote), f"receipt/{entry}")[:_RECEIPT_BYTES]
    letters = base64.b32encode(code).decode("ascii").translate(_LETTERS)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def sealed_words(books: Books, vote: int, about: str, words: str) -> str:
    """Words to somebody that tell of their choice, sealed, as text. Raises KeyLost."""
    sealed = books.vault.seal(key_name(books.community, vote), words, f"{vote}/{about}")
    return base64.b64encode(sealed).decode("ascii")


def opened_words(books: Books, vote: int, about: str, sealed: str) -> str:
    """What `sealed_words` sealed. Raises KeyLost, also once the vote is over."""
    name = key_name(books.community, vote)
    return books.vault.open(name, base64.b64decode(sealed), f"{vote}/{about}")


def receipt_hash(text: str) -> str:
    """The hash of a receipt as somebody types it, in whatever letters."""
    letters = text.upper().translate(_MEANT)
    return hashlib.sha256(letters.encode()).hexdigest()


def join(books: Books, merged: int, kept: int) -> list[Vote]:
    """Two members are one: of their two ballots in an open vote the later one counts.

    Gives the votes in which one ballot has gone with it.
    """
    found: list[Vote] = []
    for ballot in books.select(SealedBallot, _OF_MEMBER, member=merged):
        if not ballot.sealed:
            continue
        vote = books.need(Vote, ballot.vote)
        other = books.get(SealedBallot, vote.number, kept)
        if other is not None and not other.sealed:
            other = None
        later = ballot if other is None or ballot.entry > other.entry else other
        books.save(changed(later, member=kept))
        books.save(changed(ballot, sealed=b""))
        if other is not None:
            books.save(changed(vote, cast=vote.cast - 1))
            found.append(vote)
    return found


# -- the close -------------------------------------------------------------------------------------


def publish(books: Books, vote: Vote) -> list[OpenedBallot]:
    """Open all ballots and keep them without their voters. Raises KeyLost, and nothing is written.

    Their order is that of the hashes of their receipts, which nobody can foretell or trace back;
    reasons stand in an order of their own.
    """
    choices: list[tuple[str, str]] = []
    reasons: list[tuple[bytes, str]] = []
    for ballot in sealed_of(books, vote.number):
        choice, reason = read(books, ballot)
        if vote.rules.method == "points":
            choice = _for_others(books, choice, ballot.member)
        choices.append((receipt_hash(receipt(books, vote.number, ballot.entry)), choice))
        if reason:
            name = key_name(books.community, vote.number)
            reasons.append((books.vault.code(name, f"reason/{ballot.entry}"), reason))
    opened = [
        OpenedBallot(vote.number, place, choice, found)
        for place, (found, choice) in enumerate(sorted(choices), 1)
    ]
    for each in opened:
        books.add(each)
    for place, (_, words) in enumerate(sorted(reasons), 1):
        books.add(UnsignedReason(vote.number, place, words))
    return opened


def _for_others(books: Books, choice: str, giver: int) -> str:
    """Points as they are counted: to those who go on for whom they were given to, and to no one's
    own account, under whatever name."""
    found: Counter[int] = Counter()
    for member, count in read_points(choice).items():
        found[person_of(books, member)] += count
    return points_text(for_others(found, giver))


def erase(books: Books, vote: Vote) -> None:
    """Take out the rows that link members to their ballots; no copy of them is to stay."""
    books.flush(SealedBallot)
    books.connection.execute(_ERASED, {"b_community": books.community, "b_vote": vote.number})
    books.erases = True


def opened_of(books: Books, vote: int) -> list[OpenedBallot]:
    """The published ballots of a vote."""
    return books.select(OpenedBallot, _OPENED, vote=vote)


def counted(books: Books, vote: Vote) -> Count:
    """The ballots of a vote as they are counted: of a secret one those that were published."""
    if not vote.rules.is_secret:
        return votes.counted(books, vote)
    ballots = outcome.grouped(each.choice for each in opened_of(books, vote.number))
    draw = None if vote.seed is None else Lot(vote.seed, vote.number)
    told = {} if vote.ending is None else votes.told_at_end(books, vote.ending)
    gone = outcome.read_gone(str(told.get("gone", "")))
    return Count(ballots, ballots, votes.eligible(books, vote), draw, Carried(), gone)


def reasons_of(books: Books, vote: int) -> list[str]:
    """The reasons that were given in a vote, by nobody knows whom."""
    return [each.words for each in books.select(UnsignedReason, _REASONS, vote=vote)]


def unname(books: Books, redaction: Redaction) -> None:
    """Take names out of the reasons of secret votes, given or published: a key that is gone has
    taken them along."""
    for vote in votes.all_open(books):
        for ballot in sealed_of(books, vote.number) if vote.rules.is_secret else ():
            try:
                choice, reason = read(books, ballot)
            except KeyLost:
                break
            if (after := redaction.text(reason)) != reason:
                cast(books, vote.number, ballot.member, ballot.entry, (choice, after))
    for each in books.select(UnsignedReason, _ALL_REASONS):
        if (after := redaction.text(each.words)) != each.words:
            books.save(changed(each, words=after))


def opened_hash(ballots: Sequence[tuple[str, str]]) -> str:
    """The hash of published ballots: of (choice, hash of the receipt) in their order."""
    return text_hash("\n".join(f"{choice} {found}" for choice, found in ballots))


def tallied(vote: Vote, ballots: Sequence[OpenedBallot]) -> Vote:
    """A secret vote with the tally of its published ballots."""
    counts = vote.counts
    for each in ballots:
        for at in outcome.named(vote.rules, each.choice):
            counts[at] += 1
    return changed(vote, tally=json.dumps(counts))


# -- records ---------------------------------------------------------------------------------------


def turned_out(vote: Vote, member: int, said_at: int | None = None) -> Entry:
    """The record that a member has voted, and nothing of what they said.

    `said_at` is when it was said, where something was decided after the end since.
    """
    said: Detail = {} if said_at is None else {"said": said_at}
    detail: Detail = {"vote": vote.number, "member": member, **said}
    return Entry("ballot", cause=f"member/{member}", detail=detail)


def ended(
    vote: Vote, found: str, ballots: Sequence[OpenedBallot], gone: Mapping[int, int]
) -> Entry:
    """The record of a secret vote's end, which binds what is published with it.

    It reveals the seed of a draw, and tells which options were `gone`.
    """
    published = opened_hash([(each.choice, each.receipt) for each in ballots])
    detail: Detail = {"vote": vote.number, "outcome": found, "ballots": published}
    if vote.seed is not None:
        detail = {**detail, "seed": vote.seed.hex()}
    if gone:
        detail = {**detail, "gone": outcome.gone_text(gone)}
    return Entry("result", cause="rule/close", detail=detail)
