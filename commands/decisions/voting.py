"""Vote by button, by reaction or in words; change it; see one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions import closing, everybody, secret_voting, sheets
from commands.decisions.ballot import (
    WITHDRAWN,
    example,
    is_ballot,
    is_chosen,
    is_guess,
    read_ballot,
    shown,
)
from commands.decisions.face import changed_face
from commands.decisions.found import (
    OPEN_VOTE,
    given_on,
    has_matters,
    number_beyond,
    vote_meant,
)
from commands.decisions.pressed import (
    is_one_of_several,
    option_added,
    stays,
    toggled,
    turned,
    with_added,
)
from commands.decisions.said import Said
from commands.decisions.showing import to_be_shown
from commands.decisions.words import sentence
from commands.engine.people import platform_name
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Message, Reply
from storage import votes
from storage.changes import Act
from storage.counting.yesno import BLOCK
from storage.ledger.entries import EntryRow
from storage.presence import rooms_of
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote


@command(
    "vote",
    aliases=("abstimmen", "voter", "votar"),
    visibility="discreet",
    examples=("vote 1 A", "vote 1 yes", "vote 1"),
    usable=has_matters,
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
    fitting = None if number is not None else _only_fitting(request, books, ballot)
    about = fitting or vote_meant(request, books, number, "vote")
    if (
        number is None
        and (beyond := number_beyond(ballot))
        and not is_ballot(request, about, ballot)
    ):
        raise Refusal("no-such-vote", number=beyond, list=request.typed("poll list"))
    mine = books.get(Ballot, about.number, request.member.number)
    if not ballot.strip() and about.rules.is_hidden:
        return secret_voting.sheet(request, books, about, mine)
    if not ballot.strip():
        return _own(request, books, about, mine)
    require_open(request, about)
    secret_voting.require_private(request, about)
    require_voter(request, books, about)
    if about.rules.is_secret:
        at = said_before(request, about)
        return secret_voting.cast(request, books, about, ballot, at)
    terms = about.rules
    before = mine.choice if mine is not None else ""
    if option := option_added(about, ballot):
        said = with_added(about, before, option, stays=stays(request))
    else:
        said = read_ballot(request, about, ballot)
    # Said in words it is answered, also where a press confirms the words.
    in_words = not said.choice and ballot.strip() != WITHDRAWN
    if is_chosen(ballot):
        pass  # It is all that was meant, and adds to nothing.
    elif is_one_of_several(request, about) and not in_words:
        said = toggled(about, before, said, stays=stays(request))
    elif request.pressed and said.choice and terms.method == "dates":
        said = Said(turned(about, before, said.choice))
    if not said.choice and not before:
        if request.pressed:
            return Effects()  # A tap that is undone, or one that says nothing known.
        instead = request.typed(f"vote {about.number} no")
        nothing = "vote-none-to-take-back" + ("-dates" if terms.method == "dates" else "")
        raise Refusal(nothing, number=str(about.number), no=instead)
    _require_final(request, about, before)
    _require_reason(request, about, said)
    return _cast(request, books, about, mine, said, in_words=in_words)


def _only_fitting(request: Request, books: Books, ballot: str) -> Vote | None:
    """The only one of several open votes in which a ballot without a number can be meant.

    "yes" is none of a choice, and in a vote that is not theirs nobody means to vote.
    """
    there = votes.all_open(books)
    if len(there) < 2 or not ballot.strip() or number_beyond(ballot):
        return None
    fitting = [
        each
        for each in there
        if is_ballot(request, each, ballot)
        and not is_guess(each, ballot)
        and _bar(request, books, each) is None
    ]
    return fitting[0] if len(fitting) == 1 else None


def require_open(request: Request, about: Vote) -> None:
    """Raises Refusal where a vote was over when this was said."""
    if about.state != "open" or request.said_at() >= about.closes_at:
        ended = about.closes_at if about.ended_at is None else about.ended_at
        raise Refusal(
            "vote-called-off" if about.state == "cancelled" else "vote-over",
            number=str(about.number),
            at=request.time(ended),
            why=request.typed(f"why {about.number}"),
        )


def said_before(request: Request, about: Vote) -> int | None:
    """When a ballot was said, for its record, where something else was decided after the end."""
    return request.said_at() if request.now >= about.closes_at else None


def require_voter(request: Request, books: Books, about: Vote) -> None:
    """Raises Refusal for whoever may not vote there."""
    if (bar := _bar(request, books, about)) is not None:
        raise bar


def _bar(request: Request, books: Books, about: Vote) -> Refusal | None:
    """Why somebody may not vote there; None where they may."""
    me, number = request.member, str(about.number)
    if about.roll is not None:
        if votes.on_roll(books, about, me.number):
            return None
        # Whoever parted from an account since, or was forgotten, is somebody new.
        is_new = me.returned_at is not None and me.returned_at >= about.opened_at
        words = "vote-new-since" if is_new else "vote-not-on-roll"
        return Refusal(words, number=number, count=votes.eligible(books, about))
    if not votes.was_there(me, about.opened_at):
        return Refusal("vote-came-later", number=number)
    if request.place.direct and not any(p.here for p in rooms_of(books, me.number)):
        return Refusal("vote-not-there", number=number)
    return None


def _require_final(request: Request, about: Vote, before: str) -> None:
    if before and about.rules.change == "no":
        raise Refusal("vote-is-final", number=str(about.number), choice=shown(about, before))


def _require_reason(request: Request, about: Vote, said: Said) -> None:
    terms = about.rules
    is_block = said.choice == BLOCK
    if said.choice and not said.reason and (is_block or terms.reasons == "needed"):
        typed = f"vote {about.number} {'block' if is_block else example(about).split(':')[0]}: …"
        raise Refusal("vote-needs-reason", example=request.typed(typed))
    if said.reason and terms.reasons == "off" and not is_block:
        raise Refusal("vote-takes-no-reason")


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
        after = to_be_shown(books, after, act.now)
        books.save(after)
        books.save(Ballot(after.number, self.member, act.numbers[0], self.choice))
        closing.plan_early(books, after, act.now)


def _cast(
    request: Request,
    books: Books,
    about: Vote,
    mine: Ballot | None,
    said: Said,
    *,
    in_words: bool = False,
) -> Effects:
    member = request.member.number
    entry = votes.balloted(about, member, said.choice, said.reason, said_before(request, about))
    before = mine.choice if mine is not None else ""
    whole = votes.in_persons(books, about)
    told: list[Say] = []
    instead = _instead(request, books, about, mine, said)
    is_elsewhere = instead is not None and instead.id == "vote-instead-elsewhere"
    # Whoever presses alone does not see the message that moves in the room.
    is_answered = request.waits or not request.pressed or in_words or request.place.direct
    if is_answered or about.rules.is_hidden or is_elsewhere:
        after = votes.recounted(whole, before, said.choice)
        counted = _counted(request, after, said, instead)
        alone = sheets.shown(counted, about.number, member)
        told.append(alone if request.place.direct else Say(counted, "discreet"))
    cast = CastBallot(about.number, member, before, said.choice)
    return Effects(
        movements=(entry,),
        changes=(cast, sheets.NoteShown(member)) if request.place.direct else (cast,),
        says=[*told, ShownNow(about.number, everybody.has_everybody(whole), request.now)],
    )


@dataclass(frozen=True, slots=True)
class ShownNow:
    """The message of a vote as it now reads, unless it was shown a moment ago and is soon again.

    Where everybody has voted now, its early end is told too, and told anew where that had been so
    before: `was_full`.
    """

    vote: int
    was_full: bool
    now: int

    def says(self, books: Books) -> Sequence[Say]:
        after = votes.in_persons(books, books.need(Vote, self.vote))
        told = [changed_face(books, after)] if after.shown_at == self.now else []
        if everybody.ends_early(after, self.now):
            told.append(everybody.says(after, self.now, again=self.was_full))
        return told


def _instead(
    request: Request, books: Books, about: Vote, mine: Ballot | None, said: Said
) -> Message | None:
    """What a ballot takes the place of, and where that was given, if on another platform."""
    if mine is None or mine.choice in ("", said.choice):
        return None
    before, platform = shown(about, mine.choice), given_on(books, mine.entry)
    if platform == request.place.platform:
        # An order or dates are too long to be said twice where nobody is surprised.
        is_short = about.rules.method in ("yesno", "choice", "approval")
        return Message("vote-instead", {"before": before}) if is_short else None
    told = {"before": before, "platform": platform_name(platform)}
    return Message("vote-instead-elsewhere", told)


def _counted(request: Request, after: Vote, said: Said, instead: Message | None) -> Reply:
    if not said.choice:
        return request.say("vote-taken-back", number=str(after.number))
    if after.rules.change == "no":
        return request.say(
            "vote-counted-final", number=str(after.number), choice=shown(after, said.choice)
        )
    return request.say(
        "vote-counted",
        number=str(after.number),
        choice=shown(after, said.choice),
        instead=instead or "",
        until=request.time(everybody.until(after, request.now)),
    )


def _own(request: Request, books: Books, about: Vote, mine: Ballot | None) -> Effects:
    """What somebody voted, for nobody else to read."""
    number = str(about.number)
    typed = request.typed(f"vote {about.number} {example(about)}")
    if mine is None or not mine.choice:
        words = "vote-own-none" if about.state == "open" else "vote-own-none-over"
        reply = request.say(words, number=number, question=sentence(about), example=typed)
    else:
        row = books.get(EntryRow, mine.entry)
        reason = (": ", row.memo) if row is not None and row.memo else ()
        reply = request.say(
            "vote-own",
            number=number,
            question=sentence(about),
            choice=shown(about, mine.choice),
            reason=reason,
        )
    member = request.member.number
    if about.state != "open":
        return Effects(says=[Say(reply, "private", own=True)])
    sheet = sheets.shown(reply, about.number, member, own=True)
    return Effects(says=[sheet], changes=(sheets.NoteShown(member),))
