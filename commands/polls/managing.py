"""See votes, end them, and see who voted what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from commands.decisions import closing, secret_rolls
from commands.decisions.ballot import shown
from commands.decisions.face import FaceAfter, face_of, shows_tally
from commands.decisions.found import (
    LOOKED_AT,
    OPEN_VOTE,
    VOTE_NUMBER,
    vote_looked_at,
    vote_meant,
    vote_numbered,
)
from commands.decisions.result import result
from commands.decisions.secret_voting import called_off
from commands.decisions.voting import require_open
from commands.decisions.words import IN_VALUES, mentioned, sentence
from commands.engine.places import key_of
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, Rest, Text
from commands.values.reply import Block, Listed, Name, Reply, Value
from storage import elections, members, votes
from storage.changes import Act
from storage.counting.outcome import CANCELLED, Outcome
from storage.members import Member
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_LISTED = 10
_A_PAGE = 30

_there_was_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "poll",
    "show",
    visibility="discreet",
    examples=("poll show 1",),
    only_reads=True,
    usable=_there_was_one,
)
def show(
    request: Request,
    books: Books,
    number: Annotated[int | None, OPEN_VOTE] = None,
) -> Effects:
    """See how a vote stands, or what came of it."""
    vote = vote_meant(request, books, number, "poll show")
    return Effects(says=[Say(face_of(books, vote), "discreet")])


@command(
    "poll",
    "list",
    visibility="discreet",
    examples=("poll list",),
    only_reads=True,
    usable=_there_was_one,
)
def listed(request: Request, books: Books) -> Effects:
    """See which votes are open, and the last ones that are over."""
    found, standing = votes.newest(books, _LISTED), elections.standing_ones(books)
    if not found and not standing:
        raise Refusal("no-open-vote", new=request.typed('poll "…" "…" "…"'))
    blocks: list[Block] = [
        request.line(
            "poll-listed-standing",
            number=str(each.number),
            role=request.message(f"elect-role-{each.role}"),
            at=request.time(each.closes_at),
        )
        for each in standing
    ]
    for vote in sorted(found, key=lambda each: (each.state != "open", -each.number)):
        ended = vote.closes_at if vote.ended_at is None else vote.ended_at
        blocks.append(
            request.line(
                f"poll-listed-{vote.state}",
                number=str(vote.number),
                question=sentence(vote),
                at=request.time(ended),
                count=vote.cast,
            )
        )
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


@command("poll", "close", examples=("poll close 1",), usable=_there_was_one)
def close(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
) -> Effects:
    """End a poll that you asked, before its time."""
    vote = _open_one(request, books, number)
    if person_of(books, vote.asked_by) != request.member.number:
        cancel = request.typed(f"poll cancel {vote.number} …")
        raise Refusal("poll-close-own", who=Name(vote.asked_by), cancel=cancel)
    if not vote.rules.is_plain:
        raise Refusal("poll-close-at-time", until=request.time(vote.closes_at))
    found = votes.outcome_of(books, vote)
    entry = votes.ended(vote, found.text(), f"member/{request.member.number}")

    closes = CloseVote(vote.number, found)
    told = ResultAfter(vote.number, found, _elsewhere(request, vote))
    face_after = FaceAfter(vote.number)
    return Effects(movements=(entry,), changes=(closes,), says=[told, face_after])


@dataclass(frozen=True, slots=True)
class ResultAfter:
    """What is read of a vote that was closed before its time; `place` is its room, where that is
    not where it was closed."""

    vote: int
    outcome: Outcome
    place: Place | None

    def says(self, books: Books) -> Sequence[Say]:
        return _told(self.place, result(books, books.need(Vote, self.vote), self.outcome))


@dataclass(frozen=True, slots=True)
class CloseVote:
    """A vote ends before its time with what its ballots say."""

    number: int
    outcome: Outcome

    def apply(self, books: Books, act: Act) -> None:
        closing.closed(books, books.need(Vote, self.number), self.outcome, act.now)


@dataclass(frozen=True, slots=True)
class CancelVote:
    """A vote ends without a result, by the record booked with it."""

    number: int

    def apply(self, books: Books, act: Act) -> None:
        called_off(books, books.need(Vote, self.number), act.now, act.numbers[0])


def _to_cancel(request: Request, books: Books, number: int) -> Vote:
    """The vote that can be called off. Raises Refusal."""
    vote = _open_one(request, books, number)
    if vote.kind == "election":
        raise Refusal("poll-cancel-election")
    if vote.kind in IN_VALUES:
        raise Refusal("poll-cancel-purse", number=str(number), until=request.time(vote.closes_at))
    if is_about(books, vote, request.member.number):
        raise Refusal("poll-cancel-own", until=request.time(vote.closes_at))
    return vote


def _may_cancel(request: Request, books: Books, given: Mapping[str, Any]) -> None:
    if "number" in given:
        _to_cancel(request, books, given["number"])


@command(
    "poll",
    "cancel",
    permission="room moderator",
    examples=("poll cancel 1 asked twice",),
    usable=_there_was_one,
    refused=("poll-cancel-not-yours", "poll close …"),
    possible=_may_cancel,
)
def cancel(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
    reason: Annotated[str, Rest("why", most=300, question="ask-why")],
) -> Effects:
    """Call a vote off, without a result."""
    vote = _to_cancel(request, books, number)
    entry = votes.ended(vote, CANCELLED, f"member/{request.member.number}", reason)

    told = request.say(
        "poll-cancelled",
        who=request.name(request.member),
        number=str(vote.number),
        question=sentence(vote),
        reason=reason,
    )
    said = _told(_elsewhere(request, vote), told)
    return Effects(
        movements=(entry,), changes=(CancelVote(vote.number),), says=[*said, FaceAfter(vote.number)]
    )


@command(
    "poll",
    "voters",
    visibility="private",
    examples=("poll voters 1",),
    only_reads=True,
    usable=_there_was_one,
)
def voters(
    request: Request,
    books: Books,
    number: Annotated[int | None, LOOKED_AT] = None,
    page: Annotated[int, Int("which page", most=10_000, named=True)] = 1,
    receipt: Annotated[str, Text("the receipt of a secret vote", most=40)] = "",
) -> Effects:
    """See who voted what, and who has not.

    Of a secret vote you see who could vote, and whether a receipt is among what was counted.
    """
    vote = vote_looked_at(request, books, number, "poll voters")
    if vote.rules.is_secret:
        return secret_rolls.shown(request, books, vote, page, receipt)
    if not shows_tally(vote) and vote.state == "cancelled":
        raise Refusal("voters-called-off", number=str(vote.number))
    if not shows_tally(vote):
        raise Refusal("voters-hidden", number=str(vote.number), at=request.time(vote.closes_at))
    given = [ballot for ballot in votes.ballots_of(books, vote.number) if ballot.choice]
    roll = votes.roll_of(books, vote.number)
    books.fetch(Member, [(each,) for each in (*roll, *(ballot.member for ballot in given))])
    said = [(ballot.member, shown(vote, ballot.choice)) for ballot in given]
    have = {member for member, _ in said}
    left = sorted({person_of(books, member) for member in roll} - have)
    rows: list[tuple[int, Value]] = [*said, *((member, "") for member in left)]
    pages = max(1, -(-len(rows) // _A_PAGE))
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    blocks: list[Block] = [
        request.line(
            "voters-head", number=str(vote.number), question=sentence(vote), count=len(said)
        )
    ]
    shown_now = rows[(page - 1) * _A_PAGE : page * _A_PAGE]
    blocks += [
        request.line("voters-line", who=Name(member), choice=choice)
        for member, choice in shown_now
        if choice
    ]
    missing = [Name(member) for member, choice in shown_now if not choice]
    if missing:
        blocks.append(request.line("voters-left", who=Listed(tuple(missing), "comma")))
    if page < pages:
        following = request.typed(f"poll voters {vote.number} page={page + 1}")
        blocks += request.say("history-more", page=page, pages=pages, next=following).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def is_about(books: Books, vote: Vote, member: int) -> bool:
    """Whether a vote calls this person by a mention, in what is asked or can be chosen."""
    called = (name for text in (vote.question, *vote.texts) for name in mentioned(text))
    return any(
        person_of(books, each.number) == member
        for name in called
        for each in members.named(books, name)
    )


def _open_one(request: Request, books: Books, number: int) -> Vote:
    vote = vote_numbered(request, books, number)
    require_open(request, vote)
    return vote


def _elsewhere(request: Request, vote: Vote) -> Place | None:
    """The room a vote was asked in; None where that is here."""
    place = closing.place_of(vote)
    return None if key_of(place) == key_of(request.place) else place


def _told(place: Place | None, reply: Reply) -> list[Say]:
    """What is said where the vote was asked, and to whoever said it where that is elsewhere."""
    if place is None:
        return [Say(reply)]
    return [Say(reply, "discreet"), Say(reply, mood="notice", place=place)]
