"""Vote on who needs the next round most, or ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from commands.circles import outside_face
from commands.circles.face import name_of, votes_shown
from commands.circles.found import WHICH, circle_meant, my_seat, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.payment_request import payment_request
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.request import After, Effects, Refusal, Request, Say
from commands.engine.speaker import Speaker
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember
from commands.values.reply import (
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    line,
    say,
)
from storage.circles import need as needs
from storage.circles import rows
from storage.circles.outside import to_pay
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import whole_due
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books

_MOST_BUTTONS = 12


@command(
    "circle",
    "need",
    visibility="private",
    examples=("circle need Winter", "circle need Winter for={person}"),
    usable=has_matters,
)
def need(
    request: Request,
    books: Books,
    which: Annotated[str, WHICH] = "",
    for_: Annotated[Member | None, OneMember("who needs it most", named=True)] = None,
    seat: Annotated[int | None, Int("or by their seat", most=100, named=True)] = None,
) -> Effects:
    """Ask for the next round of a circle, or vote for who needs it most.

    With nobody named you ask for it yourself. The last vote counts.
    """
    row = circle_meant(request, books, which, "circle need")
    circle = row.circle
    if circle.plan.order != "need":
        raise Refusal("circle-no-need", name=row.name)
    require_stage(request, row, "running")
    mine = my_seat(request, circle, row)
    _require_open(request, row)
    if for_ is None and seat is None:
        return _wish(request, books, row, mine)
    several = circle.seats_of(for_.number) if for_ is not None else []
    theirs = next((at for at in several if at in needs.candidates(circle)), 0)
    theirs = theirs or (several[0] if several else 0)
    chosen = circle.whole(theirs) if theirs else seat or 0
    if not 1 <= chosen <= circle.plan.seats:
        who = request.name(for_ or request.member)
        raise Refusal("circle-not-in-other", who=who, name=row.name)
    mine = next((at for at in circle.own(mine) if at in needs.voters(circle)), mine)
    if circle.seat(mine).closed:
        raise Refusal("circle-hand-closed", who=request.name(request.member), name=row.name)
    _require_square(request, books, row, mine)
    _require_candidate(row, chosen)
    chosen = needs.asking(circle, chosen)
    if [mine, chosen] in circle.votes:
        raise Refusal("circle-need-same", who=name_of(circle, chosen))
    act: Detail = {"act": "vote", "seat": mine, "for": chosen}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = say(
        "circle-need-voted",
        name=row.name,
        round=circle.round + 1,
        who=name_of(circle, chosen),
        until=Time(circle.choice_ends),
    )
    keeps = KeepAct(row.number, tuple(act.items()))
    says: list[Say | After] = [Say(told, "private"), BallotAfter(row.number)]
    return Effects(movements=(entry,), changes=(keeps,), says=says)


def _require_open(request: Request, row: CircleRow) -> None:
    """Raises Refusal where there is nothing to vote on now."""
    circle = row.circle
    if needs.is_open(circle, request.now):
        return
    if circle.collecting:
        raise Refusal("circle-need-after", name=row.name, round=circle.round)
    if len(circle.in_order) < 2:
        raise Refusal("circle-bid-last", name=row.name)
    if circle.decided > circle.round or request.now >= circle.choice_ends:
        raise Refusal("circle-need-over", name=row.name, round=circle.round + 1)
    if len(needs.people(circle)) < 2:
        who = name_of(circle, needs.people(circle)[0])
        raise Refusal("circle-need-only", name=row.name, who=who)
    opens = Time(needs.opens(circle))
    raise Refusal("circle-need-not-yet", name=row.name, round=circle.round + 1, opens=opens)


def _require_square(request: Request, books: Books, row: CircleRow, mine: int) -> None:
    """Only who is in good standing votes. Raises Refusal, with what has to be paid first."""
    circle = row.circle
    if mine in needs.voters(circle):
        return
    if circle.plan.outside:
        there = to_pay(circle, mine)
        people = outside_face.to_whom(books, circle, {each.to: each.units for each in there})
        typed = request.typed(f'circle pay "{row.name}"')
        owes = int(bool(there))
        raise Refusal("circle-need-sent", name=row.name, owes=owes, people=people, typed=typed)
    due = sum(whole_due(circle, at) for at in circle.own(mine))
    if not due:
        other = next(at for at in circle.halves(mine) if at != mine)
        raise Refusal("circle-need-half", who=Name(circle.seat(other).member), name=row.name)
    asked = payment_request(books, row, due, request.typed_locale)
    raise Refusal("circle-need-owing", amount=asked["amount"], pay=asked["pay"])


def _require_candidate(row: CircleRow, number: int) -> None:
    circle = row.circle
    if number not in needs.candidates(circle):
        seat = circle.seat(number)
        received = int(seat.received > 0)
        raise Refusal(
            "circle-need-not", name=row.name, who=name_of(circle, number), received=received
        )


def _wish(request: Request, books: Books, row: CircleRow, mine: int) -> Effects:
    seat = needs.asking(row.circle, mine)
    _require_candidate(row, seat)
    if seat in row.circle.wishes:
        raise Refusal("circle-need-asked", name=row.name)
    act: Detail = {"act": "wish", "seat": mine}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    keeps = KeepAct(row.number, tuple(act.items()))
    told = Wishes(row.number, mine, request.place)
    return Effects(movements=(entry,), changes=(keeps,), says=[told, BallotAfter(row.number)])


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the room reads when somebody asks for the next round; `here` is where they did."""

    circle: int
    seat: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        who = Name(row.circle.seat(self.seat).member)
        told = say("circle-need-asks", name=row.name, round=row.circle.round + 1, who=who)
        return [here_or_there(self.here, row, told)]


@dataclass(frozen=True, slots=True)
class BallotAfter:
    """The message of a vote, as it reads once an act is done."""

    circle: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        return [Say(ballot(row), key=_key(row, row.circle.round + 1), edit=True)]


def ballot_again(row: CircleRow, now: int) -> list[Say]:
    """The message of a vote that is open, once those whom it names have changed."""
    circle = row.circle
    awaited = circle.stage == "running" and needs.is_awaited(circle)
    if not awaited or not needs.opens(circle) <= now < circle.choice_ends:
        return []
    return [Say(ballot(row), key=_key(row, circle.round + 1), edit=True)]


# -- what the room reads ---------------------------------------------------------------------------


def _key(row: CircleRow, number: int) -> str:
    """The key of the message by which one votes on a round."""
    return f"circle/{row.number}/vote/{number}"


def open_vote(context: Speaker, row: CircleRow) -> None:
    """From now on members vote on the next round: said once in the room, with a button for each."""
    if needs.is_open(row.circle, context.now):
        told = Say(ballot(row), mood="notice", key=_key(row, row.circle.round + 1))
        context.say(told, answers=False)


def ballot(row: CircleRow) -> Reply:
    """Who may vote, by what rule and until when; who asks for it; how many have voted."""
    circle = row.circle
    candidates = needs.people(circle)
    blocks: list[Block] = [
        line(
            "circle-vote",
            name=row.name,
            round=circle.round + 1,
            count=len(needs.voters(circle)),
            halved=int(any(circle.weight(at) < 2 for at in needs.voters(circle))),
            until=Time(circle.choice_ends),
        )
    ]
    if circle.wishes:
        blocks.append(line("circle-vote-wishes", who=_asking(circle)))
    if circle.votes:
        blocks.append(line("circle-vote-turnout", count=len(circle.votes)))
    spans: list[Value] = []
    for at in candidates[:_MOST_BUTTONS]:
        label = Message("circle-vote-button", {"who": name_of(circle, at)})
        spans += [Button(label, f'circle need "{row.name}" seat={at}'), " "]
    typed = Typed(f'circle need "{row.name}"')
    blocks.append(Line((*spans, Message("circle-vote-typed", {"typed": typed}))))
    return Reply(tuple(blocks))


def _asking(circle: Circle) -> Listed:
    return Listed(tuple(name_of(circle, at) for at in circle.wishes), "comma")


def end_vote(context: Speaker, before: CircleRow, row: CircleRow) -> None:
    """The vote was counted: who receives the next round, and how that came about."""
    circle = row.circle
    if len(needs.people(before.circle)) < 2:
        return
    got = needs.votes_got(circle)
    receiver = circle.receiver
    most = max((got[at] for at in needs.people(before.circle)), default=0)
    equal = sum(1 for at in needs.people(before.circle) if got[at] == most)
    told = say(
        "circle-vote-over",
        name=row.name,
        round=circle.decided,
        who=name_of(circle, receiver),
        votes=votes_shown(Fraction(most, 2)),
        count=votes_shown(Fraction(sum(got.values()), 2)),
        drawn=int(equal > 1),
        due=Time(circle.next_date, "date"),
    )
    context.say(Say(told, mood="notice", key=_key(row, circle.decided), edit=True), answers=False)
    context.say(Say(told, mood="notice"), answers=False)


def explained(circle: Circle, at: int) -> list[Block]:
    """Who voted for whom in a round that is over."""
    last = circle.rounds[at]
    votes = tuple(
        Message(
            "why-circle-vote",
            {
                "who": Name(circle.seat(one).member),
                "whom": name_of(circle, other),
                "half": int(circle.weight(one) < 2),
            },
        )
        for one, other in last.votes
    )
    if not votes:
        return []
    return [line("why-circle-votes", round=last.number, votes=Listed(votes, "comma"))]
