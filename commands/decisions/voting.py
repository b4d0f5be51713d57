"""Vote by button, by reaction or in words; change it; see one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions import secret_voting
from commands.decisions.ballot import Said, example, read_ballot, shown
from commands.decisions.face import changed_face
from commands.decisions.found import OPEN_VOTE, vote_meant
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.dates import SECOND
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Reply
from storage import jobs, members, votes
from storage.changes import Act
from storage.counting.outcome import picked_text, read_picked
from storage.ledger.entries import EntryRow
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

SHOWN_EVERY = 5 * SECOND
"""So often at most the message of a vote changes with the votes that come in."""


@command(
    "vote",
    visibility="discreet",
    examples=("vote 1 A", "vote 1 yes", "vote 1"),
    usable=lambda request: request.community.matters > 0,
    unsaid=True,
)
def vote(
    request: Request,
    books: Books,
    number: Annotated[int | None, OPEN_VOTE] = None,
    ballot: Annotated[
        str, Rest("its letters, or yes, no, abstain; a reason after a colon", most=500)
    ] = "",
) -> Effects:
    """Vote, change your vote, or see what you voted.

    The last thing you say counts. With nothing but the number you see your own vote, alone.
    """
    about = vote_meant(request, books, number, "vote")
    mine = books.get(Ballot, about.number, request.member.number)
    if not ballot.strip() and about.rules.is_hidden:
        return secret_voting.sheet(request, books, about, mine)
    if not ballot.strip():
        return _own(request, books, about, mine)
    _require_open(request, about)
    secret_voting.require_private(request, about)
    _require_voter(request, books, about)
    if about.rules.is_secret:
        return secret_voting.cast(request, books, about, ballot, SHOWN_EVERY)
    said = read_ballot(request, about, ballot)
    terms = about.rules
    before = mine.choice if mine is not None else ""
    if request.pressed and terms.method in ("choice", "approval") and terms.picks > 1:
        said = _toggled(about, before, said)
    return _cast(request, books, about, mine, said)


def _require_open(request: Request, about: Vote) -> None:
    if about.state != "open" or request.now >= about.closes_at:
        ended = about.closes_at if about.ended_at is None else about.ended_at
        raise Refusal(
            "vote-over",
            number=str(about.number),
            at=request.time(ended),
            why=request.typed(f"why {about.number}"),
        )


def _require_voter(request: Request, books: Books, about: Vote) -> None:
    me = request.member
    if about.roll is not None:
        if not votes.on_roll(books, about, me.number):
            raise Refusal("vote-not-on-roll", number=str(about.number), count=about.roll)
        return
    if not votes.was_there(me, about.opened_at):
        raise Refusal("vote-came-later", number=str(about.number))
    if request.place.direct and not any(p.here for p in members.rooms_of(books, me.number)):
        raise Refusal("vote-not-there", number=str(about.number))


def _toggled(about: Vote, before: str, pressed: Said) -> Said:
    """A press adds an option to those one has, or takes it off; of too many it says so."""
    terms = about.rules
    had, one = set(read_picked(terms, before)), set(read_picked(terms, pressed.choice))
    after = had ^ one
    if len(after) > terms.picks:
        raise Refusal("ballot-too-many", most=terms.picks)
    return Said(picked_text(after))


@dataclass(frozen=True, slots=True)
class CastBallot:
    """A member's ballot in an open vote is this one from now on; `before` is what it was.

    The message of the vote shows it at once, or soon where it was shown a moment ago.
    """

    vote: int
    member: int
    before: str
    choice: str

    def apply(self, books: Books, act: Act) -> None:
        after = votes.recounted(books.need(Vote, self.vote), self.before, self.choice)
        if after.shown_at + SHOWN_EVERY <= act.now:
            after = changed(after, shown_at=act.now)
        elif after.shown_at <= act.now:
            # Shown a moment ago: it is shown again soon, with all that comes in until then.
            after = changed(after, shown_at=after.shown_at + SHOWN_EVERY)
            jobs.plan(books, after.shown_at, "vote shown", str(after.number))
        books.save(after)
        books.save(Ballot(after.number, self.member, act.numbers[0], self.choice))


def _cast(request: Request, books: Books, about: Vote, mine: Ballot | None, said: Said) -> Effects:
    member = request.member.number
    entry = votes.balloted(about, member, said.choice, said.reason)
    before = mine.choice if mine is not None else ""

    def says(_: Sequence[int]) -> list[Say]:
        after = books.need(Vote, about.number)
        told: list[Say] = []
        if request.waits or not request.pressed or about.rules.is_hidden:
            told.append(Say(_counted(request, after, said), "discreet"))
        if after.shown_at == request.now:
            told.append(changed_face(after))
        return told

    cast = CastBallot(about.number, member, before, said.choice)
    return Effects(movements=(entry,), changes=(cast,), says=says)


def _counted(request: Request, after: Vote, said: Said) -> Reply:
    if not said.choice:
        return request.say("vote-taken-back", number=str(after.number))
    return request.say(
        "vote-counted",
        number=str(after.number),
        choice=shown(after, said.choice),
        until=request.time(after.closes_at),
    )


def _own(request: Request, books: Books, about: Vote, mine: Ballot | None) -> Effects:
    """What somebody voted, for nobody else to read."""
    number = str(about.number)
    typed = request.typed(f"vote {about.number} {example(about)}")
    if mine is None or not mine.choice:
        words = "vote-own-none" if about.state == "open" else "vote-own-none-over"
        reply = request.say(words, number=number, question=about.question, example=typed)
    else:
        row = books.get(EntryRow, mine.entry)
        reason = (": ", row.memo) if row is not None and row.memo else ()
        reply = request.say(
            "vote-own",
            number=number,
            question=about.question,
            choice=shown(about, mine.choice),
            reason=reason,
        )
    return Effects(says=lambda _: [Say(reply, "private", own=True)])
