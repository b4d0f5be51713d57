"""Open an election, stand in it or propose somebody, withdraw, and see who stands."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.found import has_matters
from commands.elections.face import FaceAfter, NewFace, asked, face, role_of
from commands.engine.questions import REQUEST_SPAN, asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.parameters import Choice, Int, OneMember, Text, read_duration
from commands.values.reply import Line, Listed, Message, Reply
from storage import asks, communities, elections, jobs, members, secret_votes
from storage.changes import Act
from storage.counting.drawing import commitment
from storage.counting.terms import MOST_OPTIONS
from storage.elections import Candidate, Election
from storage.ledger.posting import post
from storage.members import Member
from storage.records import changed
from storage.roles import ROLES, RoleName
from storage.rooms import RoomKey
from storage.unit_of_work import Books
from storage.votes import Vote

STANDING_SPAN = 3 * DAY
YEAR = 365 * DAY
SHORTEST, LONGEST = 7 * DAY, 5 * YEAR
MOST_SEATS = 10

_YEARS = re.compile(r"(\d)\s*y(?:ears?)?", re.ASCII)
NUMBER = Int("the election's number; left out, the only open one", most=2**31 - 1, marked=True)


@command(
    "elect",
    "open",
    permission="home moderator",
    examples=("elect open treasurer", "elect open steward seats=2 term=1y"),
)
def opened(
    request: Request,
    books: Books,
    role: Annotated[RoleName, Choice("for which role", choices=ROLES)],
    seats: Annotated[int, Int("how many are elected", most=MOST_SEATS, named=True)] = 1,
    term: Annotated[str, Text("for how long, like 1y or 90d", most=20)] = "",
) -> Effects:
    """Open an election: three days to stand, then a secret vote; who wins has the role.

    Whoever had it before has it no more, and when the term is over it falls back.
    """
    span = _term(term)
    if request.place.direct:
        raise Refusal("elect-in-private")
    for each in elections.of_role(books, role):
        vote = books.get(Vote, each.number)
        if each.state == "standing" or (vote is not None and vote.state == "open"):
            raise Refusal("elect-open-already", number=str(each.number), role=role_of(role))
    can = len(elections.voters(books, request.now + STANDING_SPAN))
    if can < elections.LEAST_VOTES:
        raise Refusal("elect-too-few", count=can, least=elections.LEAST_VOTES, role=role_of(role))
    place = request.place
    opens = OpenElection(
        role, seats, span, request.member.number, (place.platform, place.account, place.room)
    )
    yes, no = request.button("elect-open-button", "yes"), request.button("no-button", "no")
    confirm = Reply(
        (
            Line(
                (Message("elect-preview", {"role": role_of(role)}), " ", *asked(role, seats, span))
            ),
            Line((Message("elect-preview-rules", {"least": elections.LEAST_VOTES}),)),
            Line((yes, " ", no)),
        )
    )
    return Effects(changes=(opens,), says=[NewFace()], confirm=confirm, shown=confirm)


def _term(text: str) -> int:
    years = _YEARS.fullmatch(text.strip().casefold())
    span = int(years[1]) * YEAR if years else read_duration(text) if text else YEAR
    if span is None or not SHORTEST <= span <= LONGEST:
        raise Refusal("elect-term-unreadable", given=text[:20])
    return span


@dataclass(frozen=True, slots=True)
class OpenElection:
    """An election opens, under the next number of the community, with the draw's seed sealed."""

    role: RoleName
    seats: int
    term: int
    opened_by: int
    place: RoomKey

    def apply(self, books: Books, act: Act) -> None:
        number = communities.give(books, "matters")
        secret_votes.make_key(books, number)
        election = Election(
            number,
            self.role,
            self.seats,
            self.term,
            self.opened_by,
            *self.place,
            act.now,
            act.now + STANDING_SPAN,
            commitment(elections.seed(books, number)),
            0,
        )
        post(books, [elections.opened(election)], act.now)
        books.save(changed(election, entry=communities.head(books).entries))
        jobs.plan(books, election.closes_at, "election vote", str(number))


# -- standing --------------------------------------------------------------------------------------


@command(
    "elect",
    "stand",
    visibility="discreet",
    examples=("elect stand 1", "elect stand 1 {person}"),
    usable=has_matters,
)
def stand(
    request: Request,
    books: Books,
    number: Annotated[int | None, NUMBER] = None,
    who: Annotated[Member | None, OneMember("whom you propose; left out, yourself")] = None,
) -> Effects:
    """Stand in an election, or propose somebody, who is asked first."""
    election = _standing_in(request, books, number)
    member = request.member if who is None else who
    here = elections.candidates(books, election.number)
    mine = member.number == request.member.number
    if any(each.member == member.number for each in here):
        raise Refusal("elect-stands-already", who=request.name(member), mine=int(mine))
    if len(here) >= MOST_OPTIONS:
        raise Refusal("elect-too-many", most=MOST_OPTIONS)
    first = request.community.first_entry_at
    if members.standing(member, first, request.now) is None:
        raise Refusal("elect-newcomer", who=request.name(member), mine=int(mine))
    if not mine:
        return _propose(request, election, member)
    record = elections.stood(election.number, member.number, stands=True)
    told = request.say(
        "elect-you-stand", number=str(election.number), until=request.time(election.closes_at)
    )
    return Effects(
        movements=(record,),
        changes=(Stand(election.number, member.number, 1),),
        says=[Say(told, "discreet"), FaceAfter(election.number)],
    )


def _propose(request: Request, election: Election, member: Member) -> Effects:
    question = request.say(
        "elect-proposed",
        asker=request.name(request.member),
        role=role_of(election.role),
        number=str(election.number),
        yes=request.button("elect-accept-button", "yes"),
        no=request.button("no-button", "no"),
    )
    offer = Offer("", "elect stand", {"number": election.number}, confirmed=True)
    left = max(1, min(REQUEST_SPAN, election.closes_at - request.now))
    ask = NewAsk(
        member.number,
        question,
        (offer,),
        "request",
        left,
        asks_you(request, member),
        request.say("elect-asked", who=request.name(member)),
        about=("elect", 0),
    )
    return Effects(asks=(ask,))


@command(
    "elect",
    "withdraw",
    visibility="discreet",
    examples=("elect withdraw 1",),
    usable=has_matters,
)
def withdraw(
    request: Request, books: Books, number: Annotated[int | None, NUMBER] = None
) -> Effects:
    """Stand no more."""
    election = _standing_in(request, books, number)
    me = request.member.number
    if all(each.member != me for each in elections.candidates(books, election.number)):
        raise Refusal("elect-stands-not", number=str(election.number))
    record = elections.stood(election.number, me, stands=False)
    told = request.say("elect-withdrawn", number=str(election.number))
    return Effects(
        movements=(record,),
        changes=(Stand(election.number, me, 0),),
        says=[Say(told, "discreet"), FaceAfter(election.number)],
    )


@dataclass(frozen=True, slots=True)
class Stand:
    """A member stands, or no longer does, by the record booked with it."""

    election: int
    member: int
    stands: int

    def apply(self, books: Books, act: Act) -> None:
        books.save(Candidate(self.election, self.member, act.numbers[0], self.stands))
        for ask in asks.put_to(books, self.member, "elect stand"):
            told = json.loads(ask.arguments)[0]["arguments"]
            if ask.kind == "request" and ask.state == "open" and told["number"] == self.election:
                # Who proposed them is not told that they did not answer.
                books.save(changed(ask, state="done", ended_at=act.now))


@command(
    "elect",
    "show",
    visibility="discreet",
    examples=("elect show 1",),
    only_reads=True,
    usable=has_matters,
)
def show(request: Request, books: Books, number: Annotated[int | None, NUMBER] = None) -> Effects:
    """See who stands in an election."""
    newest = None if number is not None or elections.standing_ones(books) else _newest(books)
    election = newest or _meant(request, books, number)
    return Effects(says=[Say(face(books, election), "discreet")])


def _newest(books: Books) -> Election | None:
    """The election that was opened last; None where there was none."""
    there = [each for role in ROLES for each in elections.of_role(books, role)]
    return max(there, key=lambda each: each.number, default=None)


def _meant(request: Request, books: Books, number: int | None) -> Election:
    if number is not None:
        found = books.get(Election, number)
        if found is None:
            raise Refusal("no-such-election", number=str(number))
        return found
    there = elections.standing_ones(books)
    if not there:
        raise Refusal("no-open-election", open=request.typed(f"elect open {ROLES[0]}"))
    if len(there) > 1:
        typed = Listed(tuple(request.typed(f"elect show {each.number}") for each in there), "comma")
        raise Refusal("which-election", commands=typed)
    return there[0]


def _standing_in(request: Request, books: Books, number: int | None) -> Election:
    election = _meant(request, books, number)
    if election.state != "standing" or request.now >= election.closes_at:
        raise Refusal(
            "elect-too-late",
            number=str(election.number),
            show=request.typed(f"elect show {election.number}"),
        )
    return election
