"""Votes, who may vote in them, and the ballots: the rows, and the records that bind them.

The opening, each ballot and the close are records of the chain; what stands here is what they come
to, for quick looking. The words of a vote lie outside the chain, under a salted hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from sqlalchemy import Table, bindparam, desc, select

from storage import communities, delegations, schema
from storage.counting import outcome
from storage.counting.ballots import one_voice
from storage.counting.delegation import Carried, carried, read_carried
from storage.counting.draw import Draw, seal
from storage.counting.drawing import Lot
from storage.counting.terms import Terms, more_options, read_terms
from storage.ledger.chain import Detail, memo_hash, text_hash
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Entry
from storage.members import Member, numbers_of, standing
from storage.presence import IN_ROOMS, Presence
from storage.records import Record, changed, shape
from storage.roles import person_of
from storage.unit_of_work import Books

MOST_REOPENED = 3 * 86_400 * 1_000_000
"""So long at most (µs) a vote that came out equal goes on, where its terms reopen it."""

State = Literal["open", "closed", "cancelled"]


@dataclass(frozen=True, slots=True)
class Vote(Record):
    """A vote by its number in the community, asked by member `asked_by` in a room.

    `options` are texts as a JSON list; `terms` as `Terms.text` has them; `entry` is the record of
    its opening; `roll` says how many may vote, None where whoever is there may. `tally` has the
    votes of each option so far as a JSON list, `cast` how many ballots there are. `shown_at` is
    when its message last showed them, or will next. `ending` is the record of its
    end. `salt` goes when the words were changed. `seed` is what a draw of ties goes by, where the
    terms have one.
    """

    TABLE: ClassVar[Table] = schema.votes

    number: int
    kind: str
    asked_by: int
    platform: str
    account: str
    room: str
    question: str
    options: str
    salt: bytes | None
    seed: bytes | None
    terms: str
    opened_at: int
    closes_at: int
    entry: int
    roll: int | None
    tally: str
    cast: int
    shown_at: int
    state: State = "open"
    outcome: str = ""
    ended_at: int | None = None
    ending: int | None = None

    @property
    def texts(self) -> list[str]:
        """The options in their order."""
        found: list[str] = json.loads(self.options)
        return found

    @property
    def rules(self) -> Terms:
        """The terms it goes by."""
        return read_terms(self.terms)

    @property
    def counts(self) -> list[int]:
        """The votes of each option so far."""
        found: list[int] = json.loads(self.tally)
        return found


@dataclass(frozen=True, slots=True)
class Ballot(Record):
    """What `member` says in a vote, as of the record `entry`; empty where it was taken back."""

    TABLE: ClassVar[Table] = schema.ballots

    vote: int
    member: int
    entry: int
    choice: str


@dataclass(frozen=True, slots=True)
class Seat(Record):
    """A member who may vote, where a vote has a roll."""

    TABLE: ClassVar[Table] = schema.rolls

    vote: int
    member: int


_v, _b, _r, _e = schema.votes, schema.ballots, schema.rolls, schema.entries
_m = schema.members
_VOTES = select(*(_v.c[name] for name in shape(Vote).columns)).where(
    _v.c.community_id == bindparam("community_id")
)
_OPEN = _VOTES.where(_v.c.state == "open").order_by(_v.c.number)
_NEWEST = _VOTES.where(_v.c.number > bindparam("after")).order_by(desc(_v.c.number))
_DECIDED = (
    _VOTES.where(_v.c.state == "closed", _v.c.outcome.not_in(("nobody", "no quorum")))
    .order_by(desc(_v.c.number))
    .limit(1_000)
)
_BALLOTS = (
    select(*(_b.c[name] for name in shape(Ballot).columns))
    .where(_b.c.community_id == bindparam("community_id"), _b.c.vote == bindparam("vote"))
    .order_by(_b.c.member)
)
_REASONED = (
    select(_b.c.member, _b.c.entry)
    .join(_e, (_e.c.community_id == _b.c.community_id) & (_e.c.number == _b.c.entry))
    .where(
        _b.c.community_id == bindparam("community_id"),
        _b.c.vote == bindparam("vote"),
        _b.c.choice != "",
        _e.c.memo != "",
    )
    .order_by(desc(_b.c.entry))
    .limit(bindparam("most"))
)
_REASONED_SO = _REASONED.where(_b.c.choice == bindparam("choice"))
_OF_MEMBER = (
    select(*(_b.c[name] for name in shape(Ballot).columns))
    .where(_b.c.community_id == bindparam("community_id"), _b.c.member == bindparam("member"))
    .order_by(_b.c.vote)
)
_ROLL = (
    select(*(_r.c[name] for name in shape(Seat).columns))
    .where(_r.c.community_id == bindparam("community_id"), _r.c.vote == bindparam("vote"))
    .order_by(_r.c.member)
)
_LINKED = (
    select(*(_r.c[name] for name in shape(Seat).columns))
    .join(_m, (_m.c.community_id == _r.c.community_id) & (_m.c.number == _r.c.member))
    .where(
        _r.c.community_id == bindparam("community_id"),
        _r.c.vote == bindparam("vote"),
        _m.c.merged_into.is_not(None),
    )
    .limit(1)
)
_POSTPONEMENTS = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.time >= bindparam("since"),
        _e.c.time <= bindparam("until"),
        _e.c.kind == "postpone",
    )
    .order_by(_e.c.number)
)
_THERE = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(
        _m.c.community_id == bindparam("community_id"),
        _m.c.merged_into.is_(None),
        _m.c.forgotten_at.is_(None),
        _m.c.number.in_(IN_ROOMS),
    )
    .order_by(_m.c.number)
)


def reopened_for(opened_at: int, closes_at: int) -> int:
    """For how long (µs) a vote that came out equal goes on: as long again, at most three days."""
    return min(closes_at - opened_at, MOST_REOPENED)


# -- reading ---------------------------------------------------------------------------------------


def all_open(books: Books) -> list[Vote]:
    """The votes that are open, the oldest first."""
    return books.select(Vote, _OPEN)


def newest(books: Books, most: int) -> list[Vote]:
    """Votes in whatever state, the newest first."""
    return books.select(Vote, _NEWEST, after=communities.head(books).matters - most)


def decided_ones(books: Books) -> list[Vote]:
    """The last thousand votes by which something was decided, the newest first."""
    return books.select(Vote, _DECIDED)


def calling(books: Books, names: Sequence[str]) -> list[Vote]:
    """Votes whose words may call somebody by one of these names."""
    found = books.select(
        Vote, _VOTES.where(_v.c.question.contains("@") | _v.c.options.contains("@"))
    )
    folded = [name.casefold() for name in names]
    return [
        vote
        for vote in found
        if any(name in "\n".join((vote.question, *vote.texts)).casefold() for name in folded)
    ]


def ballots_of(books: Books, vote: int) -> list[Ballot]:
    """The ballots of a vote, those that were taken back included."""
    return books.select(Ballot, _BALLOTS, vote=vote)


def with_reasons(
    books: Books, vote: int, most: int, choice: str = ""
) -> list[tuple[Ballot, EntryRow]]:
    """The last ballots of a vote for which a reason was given, each with its record; of those for
    one choice alone where that is said."""
    kinds, given = (Ballot, EntryRow), {"vote": vote, "most": most}
    rows = (
        books.rows(_REASONED_SO, kinds, **given, choice=choice)
        if choice
        else books.rows(_REASONED, kinds, **given)
    )
    books.fetch(Ballot, [(vote, int(member)) for member, _ in rows])
    books.fetch(EntryRow, [(int(entry),) for _, entry in rows])
    return [
        (books.need(Ballot, vote, int(member)), books.need(EntryRow, int(entry)))
        for member, entry in rows
    ]


def ballots_by(books: Books, member: int) -> list[Ballot]:
    """The ballots of a member, in every vote."""
    return books.select(Ballot, _OF_MEMBER, member=member)


def roll_of(books: Books, vote: int) -> list[int]:
    """The members on the roll of a vote, as it was when it opened."""
    return [seat.member for seat in books.select(Seat, _ROLL, vote=vote)]


def established_there(books: Books, now: int) -> list[int]:
    """Established members who are in one of the community's rooms: who is on a roll now."""
    return [member.number for member in established(books, now)]


def established(books: Books, now: int) -> list[Member]:
    """The established members who are in one of the community's rooms."""
    first = communities.head(books).first_entry_at
    rows = books.rows(_THERE, (Member, Presence))
    there = (Member(*row) for row in rows)
    return [member for member in there if standing(member, first, now) is not None]


def persons_on_roll(books: Books, vote: Vote) -> set[int]:
    """Who may vote, linked accounts as one."""
    roll = roll_of(books, vote.number)
    books.fetch(Member, [(member,) for member in roll])
    return {person_of(books, member) for member in roll}


def eligible(books: Books, vote: Vote) -> int:
    """How many may vote, linked accounts as one; 0 where whoever is there may."""
    return 0 if vote.roll is None else len(persons_on_roll(books, vote))


def in_persons(books: Books, vote: Vote) -> Vote:
    """The vote as it is shown: its roll counts linked accounts as one. Not to be saved."""
    if vote.roll is None or not books.rows(_LINKED, (Seat, Member), vote=vote.number):
        return vote
    return changed(vote, roll=eligible(books, vote))


def was_there(member: Member, opened_at: int) -> bool:
    """Whether somebody was there before a vote was opened, by the platform's own record.

    Whoever parted from another account, or came back after they were forgotten, is new since.
    """
    since = member.entered_at if member.joined_at is None else member.joined_at
    return max(since, member.returned_at or 0) <= opened_at


def on_roll(books: Books, vote: Vote, member: int) -> bool:
    """Whether a member, or an account linked into theirs, is on the roll of a vote."""
    return any(
        books.get(Seat, vote.number, number) is not None for number in numbers_of(books, member)
    )


def last_ballot_at(books: Books, vote: Vote) -> int:
    """When the last ballot of a vote was given, in µs UTC; 0 where there is none."""
    last = max((each.entry for each in ballots_of(books, vote.number)), default=0)
    row = books.get(EntryRow, last) if last else None
    return 0 if row is None else row.time


def postponements(books: Books, vote: Vote) -> list[EntryRow]:
    """The records by which a vote went on beyond its time, the first one first."""
    until = vote.closes_at if vote.ended_at is None else vote.ended_at
    rows = books.select(EntryRow, _POSTPONEMENTS, since=vote.opened_at, until=until)
    return [row for row in rows if json.loads(row.detail or "{}").get("vote") == vote.number]


def still_needed(books: Books, vote: Vote) -> int:
    """How many more have to vote for its quorum; 0 where it has none, or has it.

    Of a hidden one it is told by how many have voted: how many abstained is not to be known.
    """
    terms = vote.rules
    needed = terms.quorum_of(eligible(books, vote))
    cast = vote.cast
    if terms.method == "yesno" and terms.abstain == "apart" and not terms.is_hidden:
        cast -= vote.counts[2]
    return max(0, needed - cast)


@dataclass(frozen=True, slots=True)
class Count:
    """The ballots of a vote as they are counted. `ballots`: each kind with the voices behind it;
    `own`: those of who voted themselves. `gone`: options that could not win any more at its end,
    with those that stand in their place, or 0."""

    ballots: Mapping[str, int]
    own: Mapping[str, int]
    eligible: int
    draw: Draw | Lot | None
    carried: Carried
    gone: Mapping[int, int] = field(default_factory=dict)


def counted(books: Books, vote: Vote) -> Count:
    """The ballots as they are now, with the voices that were passed on to who voted."""
    given = [each for each in ballots_of(books, vote.number) if each.choice]
    own = outcome.grouped(each.choice for each in given)
    passed, roll = Carried(), set[int]()
    if vote.roll is not None:
        roll = persons_on_roll(books, vote)
    if vote.ending is not None:
        passed = _as_recorded(books, vote.ending)
    elif roll and not vote.rules.is_secret:
        # Where ballots cannot be changed, delegations stand as they did at the opening.
        at = vote.entry if vote.rules.change == "no" else delegations.LAST
        if rows := delegations.in_force(books, at):
            to = delegations.between_persons(books, rows)
            passed = carried(to, {each.member for each in given}, roll)
    choices = {each.member: each.choice for each in given}
    return Count(
        outcome.weighted(choices, passed.voices), own, len(roll), draw_of(vote, given), passed
    )


def _as_recorded(books: Books, ending: int) -> Carried:
    """What was passed on when a vote ended, whoever is linked with whom since."""
    detail = told_at_end(books, ending)
    names = ("passed", "lost", "over")
    return read_carried(*(str(detail.get(name, "")) for name in names))


def told_at_end(books: Books, ending: int) -> dict[str, Any]:
    """What the record of a vote's end says."""
    row = books.get(EntryRow, ending)
    found: dict[str, Any] = json.loads(row.detail) if row is not None and row.detail else {}
    return found


def draw_of(vote: Vote, given: Iterable[Ballot]) -> Draw | None:
    """The draw by which a vote's ties are broken, where it is one."""
    if vote.seed is None:
        return None
    return Draw(vote.seed, f"vote/{vote.number}", tuple(each.entry for each in given))


def outcome_of(books: Books, vote: Vote) -> outcome.Outcome:
    """The count of the ballots as they are now."""
    return decided(vote, counted(books, vote))


def decided(vote: Vote, found: Count) -> outcome.Outcome:
    """What comes of a count."""
    draw, gone = found.draw, found.gone
    return outcome.decide(
        vote.rules, found.ballots, found.eligible, own=found.own, draw=draw, gone=gone
    )


# -- records ---------------------------------------------------------------------------------------


def words_hash(vote: Vote) -> str | None:
    """The hash of a vote's words; None where they were changed, so that nothing binds them."""
    if vote.salt is None:
        return None
    return memo_hash(vote.salt, f"{vote.question}\n{vote.options}").hex()


def roll_hash(members: Iterable[int]) -> str:
    """The hash of a roll: of the members' numbers in their order."""
    return text_hash(" ".join(map(str, sorted(members))))


def opened(vote: Vote, roll: Sequence[int] | None, sealed: str = "") -> Entry:
    """The record of a vote's opening; `sealed` the hash of a seed that lies elsewhere."""
    detail: Detail = {
        "vote": vote.number,
        "about": vote.kind,
        "terms": vote.terms,
        "closes": vote.closes_at,
        "words": words_hash(vote),
        "roll": vote.roll,
        "roll_hash": None if roll is None else roll_hash(roll),
    }
    if vote.seed is not None or sealed:
        detail = {**detail, "seal": sealed or seal(vote.seed or b"")}
    return Entry("vote", cause=f"member/{vote.asked_by}", detail=detail)


def balloted(
    vote: Vote, member: int, choice: str, reason: str, said_at: int | None = None
) -> Entry:
    """The record of a ballot; the reason is its memo.

    `said_at` (µs UTC) is told where it was said in time and decided only after the end.
    """
    said: Detail = {} if said_at is None else {"said": said_at}
    detail: Detail = {"vote": vote.number, "member": member, "choice": choice, **said}
    return Entry("ballot", cause=f"member/{member}", memo=reason or None, detail=detail)


def postponed(vote: Vote, closes_at: int, cause: str = "rule/absence") -> Entry:
    """The record that a vote closes later: it could not be heard for a while, or came out equal."""
    detail: Detail = {"vote": vote.number, "closes": closes_at}
    return Entry("postpone", cause=cause, detail=detail)


def added(vote: Vote, member: int) -> Entry:
    """The record of an option that a member added: the vote as it is with it."""
    detail: Detail = {
        "vote": vote.number,
        "options": vote.rules.options,
        "words": words_hash(vote),
    }
    return Entry("option", cause=f"member/{member}", detail=detail)


def with_option(vote: Vote, text: str) -> Vote:
    """The vote with one more option, the last."""
    terms = more_options(vote.rules)
    options = json.dumps([*vote.texts, text], ensure_ascii=False)
    counts = [*vote.counts, 0] if vote.counts else []
    return changed(vote, options=options, terms=terms.text(), tally=json.dumps(counts))


def ended(
    vote: Vote, found: str, cause: str, reason: str = "", passed: Carried | None = None
) -> Entry:
    """The record of a vote's end, with its outcome, and with what was passed on and revealed."""
    detail: Detail = {"vote": vote.number, "outcome": found}
    if passed is not None and (passed.by or passed.lost):
        by, lost, over = passed.texts()
        detail = {**detail, "passed": by, "lost": lost}
        if over:
            detail = {**detail, "over": over}
    if vote.seed is not None and found != outcome.CANCELLED:
        detail = {**detail, "seed": vote.seed.hex()}
    return Entry("result", cause=cause, memo=reason or None, detail=detail)


# -- what records come to --------------------------------------------------------------------------


def recounted(vote: Vote, before: str, after: str) -> Vote:
    """The vote with its running tally as it is once a ballot reads otherwise."""
    counts, rules = vote.counts, vote.rules
    for at in outcome.named(rules, before):
        counts[at] -= 1
    for at in outcome.named(rules, after):
        counts[at] += 1
    return changed(vote, tally=json.dumps(counts), cast=vote.cast + bool(after) - bool(before))


def standing_of(vote: Vote, one: Ballot, other: Ballot) -> Ballot:
    """Of two ballots of one person the one that counts."""
    said = one_voice(vote.rules.change, (one.entry, one.choice), (other.entry, other.choice))
    return one if said[0] == one.entry else other


def join(books: Books, merged: int, kept: int) -> list[Vote]:
    """Two members are one: of their two ballots in a vote that is open one counts.

    Gives the votes in which one ballot has gone with it.
    """
    found: list[Vote] = []
    for ballot in ballots_by(books, merged):
        vote = books.need(Vote, ballot.vote)
        if vote.state != "open":
            continue
        other = books.get(Ballot, vote.number, kept)
        counts = ballot if other is None else standing_of(vote, ballot, other)
        for each in (ballot, other):
            if each is not None and each is not counts:
                vote = recounted(vote, each.choice, "")
        books.save(vote)
        books.save(changed(counts, member=kept))
        books.save(changed(ballot, choice=""))
        if other is not None:
            found.append(vote)
    return found
