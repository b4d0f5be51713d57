"""Votes that are given to the bot alone: where one is asked for, given, and seen again.

Of a secret one nothing that is written down says what was chosen: the choice lies sealed, and it
and its receipt are put into words only where they are delivered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from commands.decisions import points, sheets
from commands.decisions.ballot import (
    WITHDRAWN,
    example,
    is_chosen,
    letter,
    lettered,
    read_ballot,
    shown,
)
from commands.decisions.face import FaceAfter, block_button, changed_face
from commands.decisions.found import given_on
from commands.decisions.pressed import (
    is_one_of_several,
    option_added,
    stays,
    toggled,
    with_added,
)
from commands.decisions.said import Said
from commands.decisions.showing import to_be_shown
from commands.decisions.words import question
from commands.engine.people import platform_name
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.events import Place
from commands.values.reply import (
    Block,
    Button,
    Line,
    Message,
    Option,
    Receipt,
    Reply,
    Sealed,
    Select,
    Time,
    Value,
    say,
)
from storage import secret_votes, votes
from storage.changes import Act
from storage.counting.outcome import CANCELLED, YESNO
from storage.counting.points import NONE
from storage.counting.terms import RANKED
from storage.records import changed
from storage.secret_votes import SealedBallot
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

LOST = "rule/lost key"
"""The cause of a record by which a vote ends because its key is gone."""


def require_private(request: Request, about: Vote) -> None:
    """Refuse a vote that others could read, and have it taken away where the bot may."""
    if about.rules.is_hidden and not request.alone():
        raise Refusal(
            "vote-in-private",
            removes=True,
            number=str(about.number),
            typed=request.typed(f"vote {about.number}"),
        )


# -- the sheet -------------------------------------------------------------------------------------


def sheet(request: Request, books: Books, about: Vote, mine: Ballot | None) -> Effects:
    """What somebody is shown alone to vote by, with what they voted so far."""
    if about.state == "open" and about.rules.is_secret and not secret_votes.has_key(books, about):
        return call_off(request, about)
    number = str(about.number)
    asked = Message("vote-asked", {"number": number, "question": question(about)})
    lines: list[Block] = [Line((asked,))]
    if about.state == "cancelled":
        lines.append(Line((Message("vote-is-cancelled"),)))
        return Effects(says=[Say(Reply(tuple(lines)), "private", own=True)])
    if about.state != "open":
        secret = about.rules.is_secret
        lines.append(
            Line((Message("vote-sheet-over") if secret else _own_choice(about, mine, "over"),))
        )
        return Effects(says=[Say(Reply(tuple(lines)), "private", own=True)])
    lines += [Line((lettered(about, option),)) for option in range(1, len(about.texts) + 1)]
    lines.append(Line((_so_far(request, books, about, mine),)))
    lines.append(Line(_to_press(about, request)))
    member = request.member.number
    told = sheets.shown(Reply(tuple(lines)), about.number, member)
    return Effects(says=[told], changes=(sheets.NoteShown(member),))


def _so_far(request: Request, books: Books, about: Vote, mine: Ballot | None) -> Value:
    if not about.rules.is_secret:
        return _own_choice(about, mine, "open")
    ballot = secret_votes.own(books, about, request.member.number)
    if ballot is None:
        return Message("vote-sheet-none")
    return Message("vote-sheet-secret", _sealed(about, ballot.entry))


def _own_choice(about: Vote, mine: Ballot | None, state: str) -> Message:
    if mine is None or not mine.choice:
        return Message("vote-sheet-none" if state == "open" else "vote-sheet-never")
    return Message("vote-sheet-own", {"choice": shown(about, mine.choice)})


def _sealed(about: Vote, entry: int) -> dict[str, Value]:
    gone = Message("ballot-gone")
    return {
        "choice": Sealed(about.number, entry, _words(about), gone),
        "receipt": Receipt(about.number, entry, Message("receipt-gone")),
    }


def _words(about: Vote) -> Mapping[str, Value]:
    """How each part of a ballot is shown: "2>1=3" as "B Café > A Park = C Online"."""
    if about.rules.method == "yesno":
        return {each: Message(f"ballot-{each}") for each in YESNO}
    if about.rules.method == "points":
        return {NONE: Message("ballot-points-none"), "=": " ", ",": ", "}
    texts = {str(option): lettered(about, option) for option in range(1, len(about.texts) + 1)}
    return {**texts, ">": " > ", "=": " = ", ",": ", "}


def own_choice(books: Books, about: Vote, member: int) -> str:
    """What a member's sealed ballot says, for them alone; empty where there is none."""
    ballot = secret_votes.own(books, about, member)
    return "" if ballot is None else secret_votes.read(books, ballot)[0]


def _to_press(about: Vote, request: Request) -> tuple[Value, ...]:
    """Buttons where one press is the whole vote; where it takes several, what leads to them."""
    typed = request.typed(f"vote {about.number} {example(about)}")
    terms = about.rules
    if terms.method == "points":
        return (Message("vote-in-words", {"example": typed}),)
    numbers = range(1, terms.options + 1)
    options = [(letter(each), lettered(about, each)) for each in numbers]
    if terms.method in RANKED:
        aside = Button(Message("rank-button"), f"rank {about.number}")
        ranked = tuple(Option(each, text, f"+{each}") for each, text in options)
        select = Select(ranked, f"vote {about.number}", terms.options, aside=aside)
        return (Message("vote-in-words", {"example": typed}), select)
    if terms.method != "yesno" and terms.picks > 1 and terms.least == 1:
        none = "" if about.rules.is_secret or terms.change == "no" else WITHDRAWN
        several = tuple(Option(each, text, each) for each, text in options)
        select = Select(several, f"vote {about.number}", terms.picks, none)
        return (select, Message("vote-or-typed", {"example": typed}))
    if terms.method != "yesno" and terms.picks > 1:
        return (Message("vote-in-words", {"example": typed}),)
    if terms.method == "yesno":
        buttons = [
            Button(Message(f"ballot-{each}-button"), f"vote {about.number} {each}")
            for each in YESNO
        ]
        if terms.consent == "yes":
            buttons.append(block_button(about))
    else:
        buttons = [
            Button(letter(option), f"vote {about.number} {letter(option)}")
            for option in range(1, terms.options + 1)
        ]
    row = tuple(part for button in buttons for part in (" ", button))[1:]
    return (*row, Message("vote-or-typed", {"example": typed}))


# -- the ballot ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SealBallot:
    """A member's ballot in a secret vote is this one from now on, and lies sealed.

    The message of the vote shows how many have voted at once, or soon where it was shown a moment
    ago.
    """

    vote: int
    member: int
    said: Said = field(repr=False)

    def apply(self, books: Books, act: Act) -> None:
        vote = books.need(Vote, self.vote)
        first = secret_votes.own(books, vote, self.member) is None
        said = (self.said.choice, self.said.reason)
        secret_votes.cast(books, self.vote, self.member, act.numbers[0], said)
        if not first:
            return
        books.save(to_be_shown(books, changed(vote, cast=vote.cast + 1), act.now))


def cast(request: Request, books: Books, about: Vote, text: str, at: int | None) -> Effects:
    """Take a secret ballot, said at a time where that is before `now`; what cannot be read is not
    repeated."""
    if not secret_votes.has_key(books, about):
        return call_off(request, about)
    member = request.member.number
    is_points = about.rules.method == "points"
    option, is_toggle = option_added(about, text), is_one_of_several(request, about)
    before = own_choice(books, about, member) if option or is_toggle else ""
    try:
        if is_points:
            said = Said(points.read(request, books, about, text))
        elif option:
            said = with_added(about, before, option, stays=stays(request))
        else:
            said = read_ballot(request, about, text)
        if is_toggle and not is_chosen(text):
            said = toggled(about, before, said, stays=stays(request))
    except Refusal as refusal:
        if is_points:
            raise refusal from None
        if refusal.message in _TELL_NOTHING:
            raise
        typed = request.typed(f"vote {about.number} {example(about)}")
        if refusal.offer:
            # Its buttons would hold what was said, and are kept: all there are say nothing of it.
            return _asked_again(request, about)
        raise Refusal("secret-ballot-unreadable", example=typed) from None
    if not said.choice:
        raise Refusal("secret-ballot-stays")
    seals = SealBallot(about.number, member, said)
    entry = secret_votes.turned_out(about, member, at)
    void = _void(request, books, about, secret_votes.own(books, about, member))
    # A press adds to the ballot: what was said of it changes, and is not said once more.
    goes_on = bool(before) and request.pressed
    told = BallotSealed(about.number, member, void, request.now, goes_on)
    shown_then = sheets.NoteShown(member)
    return Effects(movements=(entry,), changes=(seals, shown_then), says=[told])


_TELL_NOTHING = frozenset(
    (
        "ballot-too-few",
        "ballot-too-many",
        "ballot-pressed-too-many",
        "ballot-no-equals",
        "too-long",
    )
)
"""What is refused of a ballot without a word of what it was."""


def _asked_again(request: Request, about: Vote) -> Effects:
    """What could be read in two ways is asked, by the sheet with all that can be pressed."""
    lines: list[Block] = [request.line("secret-ballot-two-ways", number=str(about.number))]
    lines += [Line((lettered(about, option),)) for option in range(1, len(about.texts) + 1)]
    lines.append(Line(_to_press(about, request)))
    member = request.member.number
    told = sheets.shown(Reply(tuple(lines)), about.number, member)
    return Effects(says=[told], changes=(sheets.NoteShown(member),))


def _void(
    request: Request, books: Books, about: Vote, before: SealedBallot | None
) -> Message | None:
    """That the receipt of the ballot before is void, and where it was given, if elsewhere."""
    if before is None:
        return None
    platform = given_on(books, before.entry)
    if platform == request.place.platform:
        return Message("vote-void")
    return Message("vote-void-elsewhere", {"platform": platform_name(platform)})


@dataclass(frozen=True, slots=True)
class BallotSealed:
    """What is said once a secret ballot lies sealed, with its receipt, for its voter alone.

    `void`: what is said of the ballot before. Where there was none, the message of the vote shows
    that one more has voted, unless it was shown a moment ago and is soon again. `goes_on`: it takes
    the place of what was said of the ballot before.
    """

    vote: int
    member: int
    void: Message | None
    now: int
    goes_on: bool = False

    def says(self, books: Books) -> Sequence[Say]:
        vote = books.need(Vote, self.vote)
        ballot = books.need(SealedBallot, self.vote, self.member)
        told = say(
            "vote-secret-counted" if self.void is None else "vote-secret-changed",
            number=str(vote.number),
            until=Time(vote.closes_at),
            void=self.void or "",
            why=int(vote.rules.method != "points" and vote.rules.reasons != "off"),
            **_sealed(vote, ballot.entry),
        )
        shows = self.void is None and vote.shown_at == self.now
        alone = sheets.counted(books, told, (self.vote, self.member), goes_on=self.goes_on)
        return [alone, *([changed_face(books, vote)] if shows else [])]


# -- a key that is gone ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CallOff:
    """A secret vote ends without a result since its key is gone, by the record booked with it."""

    number: int

    def apply(self, books: Books, act: Act) -> None:
        called_off(books, books.need(Vote, self.number), act.now, act.numbers[0])


def called_off(books: Books, vote: Vote, now: int, ending: int) -> Vote:
    """A vote that ended without a result; of its sealed ballots nothing stays."""
    over = changed(vote, state="cancelled", outcome=CANCELLED, ended_at=now, ending=ending)
    books.save(over)
    if vote.rules.is_secret:
        secret_votes.erase(books, vote)
    return over


def lost_key(about: Vote) -> Reply:
    """What the room reads where the key of a vote is gone."""
    words = "vote-key-lost-election" if about.kind == "election" else "vote-key-lost"
    return say(words, number=str(about.number), question=question(about))


def call_off(request: Request, about: Vote) -> Effects:
    """End a vote whose key is gone, and say so where it was asked."""
    place, told = Place(about.platform, about.account, about.room), lost_key(about)
    entry = votes.ended(about, CANCELLED, LOST)
    alone, openly = Say(told, "private"), Say(told, mood="notice", place=place)
    return Effects(
        movements=(entry,),
        changes=(CallOff(about.number),),
        says=[alone, FaceAfter(about.number), openly],
    )
