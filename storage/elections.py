"""Elections: who stands for an office, who was elected, and until when they hold it.

An election has the number of its vote. Its opening, who stands and who no longer does, and who was
elected are records of the chain; what stands here is what they come to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import communities, schema, votes
from storage.counting.drawing import Lot
from storage.counting.outcome import Outcome
from storage.counting.terms import Method, Terms
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry
from storage.members import DAY, Member
from storage.presence import missing
from storage.purse.policy import LONG_VOTE, TWO_THIRDS, votes_on_money
from storage.records import Record, shape
from storage.roles import person_of
from storage.rooms import RoomKey
from storage.secret_votes import key_name
from storage.unit_of_work import Books
from storage.votes import Vote

State = Literal["standing", "voting", "empty"]

LEAST_VOTES = 3
"""An election counts from so many votes on."""
_VOTE = 3 * DAY
"""Its vote lasts three days."""

FORGOTTEN, LEFT = "rule/forgotten", "rule/left"
"""The causes by which somebody who was forgotten, or is in no room any more, stands no more."""
TOO_FEW = "rule/too few"
"""The cause by which an election ends without a vote, since fewer could vote than have to."""
ELECTED = "rule/election"
TERM = "rule/term"
"""The causes by which a role is given or goes by an election, and goes when its term is over."""


@dataclass(frozen=True, slots=True)
class Election(Record):
    """An election for a role, opened by a member in a room.

    `closes_at` is when nobody can stand any more, `term` how long the office is held, in µs;
    `again` 1 once it was opened a second time since nobody stood. It is `voting` once its vote is
    open, of which the vote tells the rest, and `empty` where nobody stood at all. `draw` is the
    sha256 of the seed that decides between equal ones.
    """

    TABLE: ClassVar[Table] = schema.elections

    number: int
    role: str
    seats: int
    term: int
    opened_by: int
    platform: str
    account: str
    room: str
    opened_at: int
    closes_at: int
    draw: str
    entry: int
    again: int = 0
    state: State = "standing"

    @property
    def place(self) -> RoomKey:
        """Where it was opened."""
        return self.platform, self.account, self.room


@dataclass(frozen=True, slots=True)
class Candidate(Record):
    """A member who stands, by the record `entry`, or stood: then `stands` is 0."""

    TABLE: ClassVar[Table] = schema.candidates

    election: int
    member: int
    entry: int
    stands: int


@dataclass(frozen=True, slots=True)
class Tenure(Record):
    """A member was elected into a role until a time (µs UTC)."""

    TABLE: ClassVar[Table] = schema.tenures

    election: int
    member: int
    role: str
    since: int
    until: int


_e, _c, _t = schema.elections, schema.candidates, schema.tenures
_ELECTIONS = (
    select(*(_e.c[name] for name in shape(Election).columns))
    .where(_e.c.community_id == bindparam("community_id"))
    .order_by(_e.c.number)
)
_STANDING = _ELECTIONS.where(_e.c.state == "standing")
_OF_ROLE = _ELECTIONS.where(_e.c.role == bindparam("role"))
_CANDIDATES = (
    select(*(_c.c[name] for name in shape(Candidate).columns))
    .where(_c.c.community_id == bindparam("community_id"), _c.c.election == bindparam("election"))
    .order_by(_c.c.entry)
)
_OF_MEMBER = (
    select(*(_c.c[name] for name in shape(Candidate).columns))
    .where(_c.c.community_id == bindparam("community_id"), _c.c.member == bindparam("member"))
    .order_by(_c.c.election)
)
_TENURES = (
    select(*(_t.c[name] for name in shape(Tenure).columns))
    .where(_t.c.community_id == bindparam("community_id"), _t.c.election == bindparam("election"))
    .order_by(_t.c.member)
)


# -- reading ---------------------------------------------------------------------------------------


def standing_ones(books: Books) -> list[Election]:
    """The elections in which members can still stand, the oldest first."""
    return books.select(Election, _STANDING)


def of_role(books: Books, role: str) -> list[Election]:
    """Every election for a role, the oldest first."""
    return books.select(Election, _OF_ROLE, role=role)


def candidates(books: Books, election: int) -> list[Candidate]:
    """Who stands, in the order of standing."""
    return [each for each in books.select(Candidate, _CANDIDATES, election=election) if each.stands]


def candidacies(books: Books, member: int) -> list[Candidate]:
    """Where a member stands or stood."""
    return books.select(Candidate, _OF_MEMBER, member=member)


def tenures_of(books: Books, election: int) -> list[Tenure]:
    """Who was elected."""
    return books.select(Tenure, _TENURES, election=election)


def seed(books: Books, number: int) -> bytes:
    """The seed of the draw, which follows from the key of the vote. Raises KeyLost."""
    return books.vault.code(key_name(books.community, number), "draw")


def voters(books: Books, now: int) -> list[Member]:
    """Who may vote about a role: the established members in a room, founders or long enough so.

    As docs/rules.md has it: else a crowd that has just come could take an office.
    """
    first = communities.head(books).first_entry_at
    return [each for each in votes.established(books, now) if votes_on_money(each, first, now)]


def vote_span(roll: int, fresh: int) -> int:
    """How long the vote is open (µs), where `fresh` of the roll are new."""
    return LONG_VOTE if 4 * fresh > roll else _VOTE


def ballot_terms(candidates: int, seats: int, roll: int, fresh: int) -> Terms:
    """The terms of an election's vote: one candidate is a yes or no, several seats are STV.

    Where more than a quarter of the roll are new (`fresh`), a yes takes two thirds.
    """
    if candidates == 1:
        terms = Terms("yesno", passing=TWO_THIRDS if 4 * fresh > roll else "")
    else:
        method: Method = "stv" if seats > 1 else "ranked"
        terms = Terms(method, options=candidates, seats=seats, tie="draw")
    return replace(terms, who="members", quorum=str(LEAST_VOTES), secret="yes")  # noqa: S106 - no password


def winners(found: Outcome, options: int, gone: Mapping[int, int]) -> list[int]:
    """The options that are elected. Of a yes or no the one candidate is option 1."""
    won = (1,) if found.verdict == "passed" else found.winners
    return [each for each in won if each <= options and each not in gone]


def at_close(books: Books, vote: Vote) -> tuple[Lot | None, dict[int, int]]:
    """By which draw an election's vote goes, and which of those on its ballot are gone.

    Whoever is in none of the community's rooms any more, or was forgotten, is: 0. Two who are one
    person by now stand once: the later is named with the earlier. Raises KeyLost.
    """
    if vote.kind != "election":
        return None, {}
    lot = Lot(seed(books, vote.number), vote.number) if vote.rules.tie == "draw" else None
    first: dict[int, int] = {}
    gone: dict[int, int] = {}
    for option, each in enumerate(candidates(books, vote.number), 1):
        person = person_of(books, each.member)
        if missing(books, person):
            gone[option] = 0
        elif person in first:
            gone[option] = first[person]
        first.setdefault(person, option)
    return lot, gone


# -- records ---------------------------------------------------------------------------------------


def opened(election: Election) -> Entry:
    """The record that an election is open."""
    detail: Detail = {
        "vote": election.number,
        "role": election.role,
        "seats": election.seats,
        "term": election.term,
        "closes": election.closes_at,
        "draw": election.draw,
    }
    return Entry("election", cause=f"member/{election.opened_by}", detail=detail)


def stood(number: int, member: int, *, stands: bool, cause: str = "") -> Entry:
    """The record that somebody stands, or no longer does."""
    detail: Detail = {"vote": number, "member": member, "stands": int(stands)}
    return Entry("candidate", cause=cause or f"member/{member}", detail=detail)


def moved(number: int, closes_at: int, *, state: str, cause: str) -> Entry:
    """The record that members can stand for longer, or that nobody did in the end."""
    detail: Detail = {"vote": number, "closes": closes_at, "state": state}
    return Entry("standing time", cause=cause, detail=detail)


def elected(number: int, members: Sequence[int], until: int, draw: bytes) -> Entry:
    """The record of who was elected until when; it reveals the seed of the draw."""
    who = " ".join(map(str, members))
    detail: Detail = {"vote": number, "members": who, "until": until, "seed": draw.hex()}
    return Entry("elected", cause=ELECTED, detail=detail)
