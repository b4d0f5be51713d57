"""Rounds of grants and what was applied for: the rows, their statements, and their records.

A round opens under a number of its own once its proposal is carried out, and its vote has the
number of the round. What the purse keeps for it is reserved until its end. Its opening, every
application and the payout are records of the chain; what stands here is what they come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, desc, select

from storage import communities, schema
from storage.ledger.accounts import member_account, treasury
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry, Leg
from storage.records import Record, shape
from storage.unit_of_work import Books

GRANTS = "grants"
"""The kind of the proposal that opens a round, of what it reserves, and of its vote."""
BY_RULE = "rule/grants"

Stage = Literal["applying", "voting", "over"]
Became = Literal["open", "withdrawn", "dropped", "paid", "unpaid", "unfunded"]
"""What came of an application; it is dropped where it was taken back and is on the ballot
already."""
Unpaid = Literal["gone", "forgotten"]
"""Why a receiver is not paid, as `storage.members.missing` tells it."""


@dataclass(frozen=True, slots=True)
class Round(Record):
    """A round that the proposal `proposal` opened, by the record `entry`.

    `apply_until` is when nobody applies any more; then its vote opens, which tells until when. Once
    it is over, `paid` is the record of the payout, and `result` the count (`Outcome.text`).
    """

    TABLE: ClassVar[Table] = schema.grant_rounds

    number: int
    proposal: int
    entry: int
    opened_at: int
    apply_until: int
    stage: Stage = "applying"
    paid: int | None = None
    ended_at: int | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Application(Record):
    """What `member` applied for: the `place`-th of its round, as of the record `entry`.

    Its words lie outside the chain, under a salted hash; the salt goes where they were changed.
    """

    TABLE: ClassVar[Table] = schema.grant_applications

    round: int
    place: int
    member: int
    title: str
    why: str
    salt: bytes | None
    amount: int
    entry: int
    became: Became = "open"
    reason: str = ""


_r, _a = schema.grant_rounds, schema.grant_applications
_ROUNDS = select(*(_r.c[name] for name in shape(Round).columns)).where(
    _r.c.community_id == bindparam("community_id")
)
_UNDER_WAY = _ROUNDS.where(_r.c.stage != "over").order_by(_r.c.number)
_NEWEST = _ROUNDS.order_by(desc(_r.c.number)).limit(bindparam("most"))
_APPLICATIONS = select(*(_a.c[name] for name in shape(Application).columns)).where(
    _a.c.community_id == bindparam("community_id")
)
_OF_ROUND = _APPLICATIONS.where(_a.c.round == bindparam("round")).order_by(_a.c.place)
_ALL = _APPLICATIONS.order_by(_a.c.round, _a.c.place)
_lately = _r.alias("lately")
_PAID_SINCE = (
    select(_r.c.proposal, _a.c.member, _a.c.amount, _r.c.ended_at)
    .join(_r, (_r.c.community_id == _a.c.community_id) & (_r.c.number == _a.c.round))
    .where(
        _a.c.community_id == bindparam("community_id"),
        _a.c.became == "paid",
        # A plain join would go through all that was ever applied for.
        _a.c.round.in_(
            select(_lately.c.number).where(
                _lately.c.community_id == bindparam("community_id"),
                _lately.c.ended_at > bindparam("since"),
            )
        ),
    )
    .order_by(_a.c.round, _a.c.place)
)


# -- reading ---------------------------------------------------------------------------------------


def under_way(books: Books) -> list[Round]:
    """The rounds that are not over, the oldest first."""
    return books.select(Round, _UNDER_WAY)


def newest(books: Books, most: int) -> list[Round]:
    """Rounds at whatever stage, the newest first."""
    return books.select(Round, _NEWEST, most=most)


def applications_of(books: Books, number: int) -> list[Application]:
    """All that was applied for in a round, what was withdrawn included, the oldest first."""
    return books.select(Application, _OF_ROUND, round=number)


def on_ballot(applications: Iterable[Application]) -> list[Application]:
    """Those about whom there is a vote, or will be: options A, B, C … in their order."""
    return [each for each in applications if each.became != "withdrawn"]


def all_applications(books: Books) -> list[Application]:
    """Everything that was ever applied for."""
    return books.select(Application, _ALL)


@dataclass(frozen=True, slots=True)
class Paid:
    """A grant that was paid: by which proposal's round, to whom, how much (units), and when."""

    proposal: int
    member: int
    amount: int
    at: int


def paid_since(books: Books, since: int) -> list[Paid]:
    """The grants that were paid since a time."""
    return [Paid(*row) for row in books.rows(_PAID_SINCE, (Round, Application), since=since)]


# -- records ---------------------------------------------------------------------------------------


def words_hash(application: Application) -> str | None:
    """The hash of an application's words; None where they were changed, so that nothing binds
    them."""
    if application.salt is None:
        return None
    words = f"{application.title}\n{application.why}"
    return memo_hash(application.salt, words).hex()


def next_salt(books: Books) -> bytes:
    """The salt of the words that the next record binds."""
    return books.salt(books.community, communities.head(books).entries + 1)


def opened(number: int, proposal: int, until: int) -> Entry:
    """The record that a round opens, once its proposal is carried out."""
    detail: Detail = {"round": number, "act": "open", "proposal": proposal, "until": until}
    return Entry("round", cause=f"proposal/{proposal}", detail=detail)


def applied(application: Application, act: Literal["apply", "edit"]) -> Entry:
    """The record that a member applies, or changes what they applied for."""
    detail: Detail = {
        "round": application.round,
        "act": act,
        "place": application.place,
        "amount": application.amount,
        "words": words_hash(application),
    }
    return Entry("round", cause=f"member/{application.member}", detail=detail)


def withdrawn(application: Application, cause: str) -> Entry:
    """The record that an application is taken back."""
    detail: Detail = {"round": application.round, "act": "withdraw", "place": application.place}
    return Entry("round", cause=cause, detail=detail)


def postponed(number: int, until: int) -> Entry:
    """The record that members apply for longer, since nobody could be heard for a while."""
    detail: Detail = {"round": number, "act": "postpone", "until": until}
    return Entry("round", cause="rule/absence", detail=detail)


def paid_out(
    number: int,
    asset: int,
    funded: Iterable[int],
    unpaid: Mapping[int, Unpaid],
    pays: Mapping[int, int],
) -> Entry:
    """The record of a round's end, and its payout: which projects are funded, by their places, and
    which of them are not paid, and why. `pays`: member → units."""
    total = sum(pays.values())
    legs = [Leg(member_account(asset, member), pays[member]) for member in sorted(pays)]
    if total:
        legs = [Leg(treasury(asset), -total), *legs]
    detail: Detail = {
        "round": number,
        "funded": " ".join(map(str, sorted(funded))),
        "unpaid": " ".join(f"{place}:{why}" for place, why in sorted(unpaid.items())),
    }
    return Entry("grant", tuple(legs), BY_RULE, detail=detail)


def read_unpaid(text: str) -> dict[int, str]:
    """Who is not paid and why, as the record has it: place → reason."""
    return {int(place): why for place, _, why in (each.partition(":") for each in text.split())}
