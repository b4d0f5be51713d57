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
from storage.grants.ballots import Project
from storage.ledger.accounts import escrow, fund_account, member_account
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry, Leg
from storage.members import Member
from storage.presence import IN_ROOMS, Presence
from storage.records import Record, shape
from storage.roles import person_of
from storage.unit_of_work import Books

GRANTS = "grants"
"""The kind of the proposal that opens a round, of what it reserves, and of its vote."""
BY_RULE = "rule/grants"
BY_STOP = "rule/pause"
"""The cause of what lasts longer since a moderator has stopped all payments."""
AFTER_STOP = 24 * 3_600_000_000
"""So long after that members can still give, where nobody could at the end (µs)."""
BACKING, UNBACKING = "backing", "unbacking"
"""The kinds of entries by which gifts come into the escrow of a round, and back to their givers."""

CALLED_OFF = "off"
"""The result of a round that was called off before it was counted."""

Stage = Literal["applying", "voting", "giving", "over"]
Became = Literal["open", "withdrawn", "dropped", "paid", "unpaid", "unfunded"]
"""What came of an application; it is dropped where it was taken back and is on the ballot
already."""
Unpaid = Literal["gone", "forgotten"]
"""Why a receiver is not paid, as `storage.members.missing` tells it."""


@dataclass(frozen=True, slots=True)
class Round(Record):
    """A round that the proposal `proposal` opened, by the record `entry`.

    `apply_until` is when nobody applies any more; then its vote opens, which tells until when, or
    members give until `give_until`, which is 0 before. `result` is the count, once it is counted;
    once it is over, `paid` is the record of the payout.
    """

    TABLE: ClassVar[Table] = schema.grant_rounds

    number: int
    proposal: int
    entry: int
    opened_at: int
    apply_until: int
    give_until: int = 0
    stage: Stage = "applying"
    paid: int | None = None
    ended_at: int | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Application(Record):
    """What `member` applied for: the `place`-th of its round, as of the record `entry`.

    Its words lie outside the chain, under a salted hash; the salt goes where they were changed.
    `granted` is what the purse paid for it at the end of its round. Of a large one that is the
    first half, and `half` is the proposal that keeps the second (0: none); `report` is what its
    receiver told of it then, by the record `reported`, and lies outside the chain as well.
    `not_with` is the place of another with which it is not to be funded, 0 where there is none.
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
    granted: int = 0
    half: int = 0
    report: str = ""
    report_salt: bytes | None = None
    reported: int = 0
    not_with: int = 0


@dataclass(frozen=True, slots=True)
class Gift(Record):
    """What `member` gives to what was applied for at a place, in a round that matches gifts: units
    that wait in escrow until its end. `entry` is the record by which they began to."""

    TABLE: ClassVar[Table] = schema.grant_gifts

    round: int
    place: int
    member: int
    amount: int
    entry: int


_g = schema.grant_gifts
_GIFTS = (
    select(*(_g.c[name] for name in shape(Gift).columns))
    .where(_g.c.community_id == bindparam("community_id"), _g.c.round == bindparam("round"))
    .order_by(_g.c.place, _g.c.entry, _g.c.member)
)
_GIVERS_HERE = (
    select(_g.c.member)
    .where(
        _g.c.community_id == bindparam("community_id"),
        _g.c.round == bindparam("round"),
        _g.c.member.in_(IN_ROOMS),
    )
    .distinct()
)
_r, _a = schema.grant_rounds, schema.grant_applications
_ROUNDS = select(*(_r.c[name] for name in shape(Round).columns)).where(
    _r.c.community_id == bindparam("community_id")
)
_UNDER_WAY = _ROUNDS.where(_r.c.stage != "over").order_by(_r.c.number)
_NEWEST = _ROUNDS.order_by(desc(_r.c.number)).limit(bindparam("most"))
_OPENED_BY = _ROUNDS.where(_r.c.proposal == bindparam("proposal"))
_APPLICATIONS = select(*(_a.c[name] for name in shape(Application).columns)).where(
    _a.c.community_id == bindparam("community_id")
)
_OF_ROUND = _APPLICATIONS.where(_a.c.round == bindparam("round")).order_by(_a.c.place)
_ALL = _APPLICATIONS.order_by(_a.c.round, _a.c.place)
_lately = _r.alias("lately")
_PAID_SINCE = (
    select(_r.c.proposal, _a.c.member, _a.c.granted, _r.c.ended_at)
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


def of_proposal(books: Books, proposal: int) -> Round:
    """The round under way that a proposal opened. Raises StopIteration where there is none."""
    return next(each for each in under_way(books) if each.proposal == proposal)


def opened_by(books: Books, proposal: int) -> Round | None:
    """The round that a proposal opened, over or not; None where it opened none."""
    return next(iter(books.select(Round, _OPENED_BY, proposal=proposal)), None)


def was_called_off(books: Books, proposal: int) -> bool:
    """Whether the round that a proposal opened was called off before it was paid."""
    found = opened_by(books, proposal)
    return found is not None and found.result == CALLED_OFF


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


def gifts_of(books: Books, number: int) -> list[Gift]:
    """What is given in a round, project by project, the first giver first; what was taken back is
    none."""
    return [each for each in books.select(Gift, _GIFTS, round=number) if each.amount]


def givers_gone(books: Books, number: int) -> set[int]:
    """Who of those who give in a round is in no room any more, or forgotten. They may be many, so
    they are looked up together."""
    people = sorted({each.member for each in gifts_of(books, number)})
    here = {int(row[0]) for row in books.rows(_GIVERS_HERE, (Gift, Presence), round=number)}
    books.fetch(Member, [(each,) for each in people])
    return {
        each
        for each in people
        if each not in here or books.need(Member, each).forgotten_at is not None
    }


@dataclass(frozen=True, slots=True)
class Paid:
    """A grant that was paid: by which proposal's round, to whom, how much of the purse (units), and
    when."""

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


def report_hash(application: Application) -> str | None:
    """The hash of what was told of a grant; None where nothing binds it."""
    if application.report_salt is None:
        return None
    return memo_hash(application.report_salt, application.report).hex()


def next_salt(books: Books) -> bytes:
    """The salt of the words that the next record binds."""
    return books.salt(books.community, communities.head(books).entries + 1)


def projects(books: Books, applications: Iterable[Application]) -> list[Project]:
    """What was applied for, as it is counted."""
    applications = list(applications)
    books.fetch(Member, [(each.member,) for each in applications])
    return [
        Project(
            each.amount,
            person_of(books, each.member),
            each.became == "dropped",
            each.place,
            each.not_with,
        )
        for each in applications
    ]


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
    if application.not_with:
        detail = {**detail, "not_with": application.not_with}
    return Entry("round", cause=f"member/{application.member}", detail=detail)


def withdrawn(application: Application, cause: str) -> Entry:
    """The record that an application is taken back."""
    detail: Detail = {"round": application.round, "act": "withdraw", "place": application.place}
    return Entry("round", cause=cause, detail=detail)


def reported(application: Application, member: int) -> Entry:
    """The record that a receiver told what came of a grant, so that its second half is due."""
    detail: Detail = {
        "round": application.round,
        "act": "report",
        "place": application.place,
        "words": report_hash(application),
    }
    return Entry("round", cause=f"member/{member}", detail=detail)


def postponed(number: int, until: int, cause: str = "rule/absence") -> Entry:
    """The record that members apply or give for longer, since nobody could be heard for a while, or
    nobody could give at the end."""
    detail: Detail = {"round": number, "act": "postpone", "until": until}
    return Entry("round", cause=cause, detail=detail)


def called_off(number: int, cause: str) -> Entry:
    """The record that a round is called off: by its proposer, or by the decision that stops it."""
    return Entry("round", cause=cause, detail={"round": number, "act": "off"})


def giving(number: int, until: int) -> Entry:
    """The record that members give from now on, until a time."""
    detail: Detail = {"round": number, "act": "give", "until": until}
    return Entry("round", cause=BY_RULE, detail=detail)


def backed(number: int, place: int, asset: int, member: int, units: int, change: int) -> Entry:
    """A member gives to a project, or takes back: `units` are what they give it from now on,
    `change` how much more or less that is."""
    legs = (
        Leg(member_account(asset, member), -change),
        Leg(escrow(asset, number), change),
    )
    detail: Detail = {"round": number, "place": place, "gives": units}
    return Entry(BACKING if change > 0 else UNBACKING, legs, f"member/{member}", detail=detail)


def counted(number: int, left: Iterable[int]) -> Entry:
    """The record that a round of gifts is counted; `left` are givers who are in no room."""
    detail: Detail = {"round": number, "act": "count", "left": " ".join(map(str, sorted(left)))}
    return Entry("round", cause=BY_RULE, detail=detail)


def given_back(number: int, asset: int, back: Mapping[int, int]) -> Entry:
    """What goes back to those who gave, at the end of a round. `back`: member → units."""
    legs = [Leg(member_account(asset, member), back[member]) for member in sorted(back)]
    legs = [Leg(escrow(asset, number), -sum(back.values())), *legs]
    return Entry(UNBACKING, tuple(legs), BY_RULE, detail={"round": number})


def paid_out(
    number: int,
    asset: int,
    funded: Iterable[int],
    unpaid: Mapping[int, Unpaid],
    pays: Mapping[int, int],
    gifts: int = 0,
    fund: int = 0,
    halves: Mapping[int, int] | None = None,
) -> Entry:
    """The record of a round's end, and its payout: which projects are funded, by their places, and
    which of them are not paid, and why. `pays`: member → units, of which `gifts` were given by
    members and wait in escrow; the purse pays the rest, out of a fund where it is not 0. `halves`:
    what of them is kept for a second half, by their places."""
    total = sum(pays.values()) - gifts
    legs = [Leg(member_account(asset, member), pays[member]) for member in sorted(pays)]
    if gifts:
        legs = [Leg(escrow(asset, number), -gifts), *legs]
    if total:
        legs = [Leg(fund_account(asset, fund), -total), *legs]
    detail: Detail = {
        "round": number,
        "funded": " ".join(map(str, sorted(funded))),
        "unpaid": " ".join(f"{place}:{why}" for place, why in sorted(unpaid.items())),
    }
    if halves:
        kept = " ".join(f"{place}:{units}" for place, units in sorted(halves.items()))
        detail = {**detail, "halves": kept}
    return Entry("grant", tuple(legs), BY_RULE, detail=detail)


def read_unpaid(text: str) -> dict[int, str]:
    """Who is not paid and why, as the record has it: place → reason."""
    return {int(place): why for place, _, why in (each.partition(":") for each in text.split())}


def read_halves(text: str) -> dict[int, int]:
    """What is kept for second halves, as the record has it: place → units."""
    return {int(place): int(units) for place, units in read_unpaid(text).items()}
