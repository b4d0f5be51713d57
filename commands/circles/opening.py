"""Open a circle: one line, its whole plan, and a button for each turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from commands.circles import board
from commands.circles.asked import EXAMPLE, Asked, most_of, read_plan, require_dates, taken_apart
from commands.circles.currency import shown
from commands.circles.face import NewFace
from commands.circles.found import circle_named, mine_under_way
from commands.circles.keeper import member_meant, question
from commands.circles.planned import plan_opening
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request
from commands.language.dates import MINUTE
from commands.language.vocabulary import unit_words
from commands.values.declaration import command
from commands.values.parameters import Choice, Figure, Int, OneMember, Rest, Text
from commands.values.reply import Block, Button, Line, Message, Reply, Typed
from storage.changes import Act
from storage.circles import rows
from storage.circles.plan import FEWEST_SEATS, MOST_SEATS, ORDERS, Plan
from storage.members import Member
from storage.names import fold_name
from storage.rooms import RoomKey
from storage.unit_of_work import Books

MOST_MINE = 5
"""In so many circles under way a member may be at once."""
RHYTHMS = ("week", "2weeks", "month", "day")
_CHOICES = {
    "amount": ("5", "10", "20", "50"),
    "every": RHYTHMS[:3],
    "seats": ("4", "6", "8", "12"),
}
"""What is offered for what was left out; anything else can be typed."""

_QUOTES = ('"', "“", "„", "«")


@command(
    "circle",
    "new",
    aliases=("circle",),
    examples=('circle new "Winter" amount=10 every=month seats=6',),
)
def new(
    request: Request,
    books: Books,
    what: Annotated[str, Rest("its name", most=400, question="ask-circle-name")],
    amount: Annotated[str, Figure("what each pays a round")] = "",
    every: Annotated[str, Choice("how often", choices=RHYTHMS)] = "",
    seats: Annotated[int | None, Int("how many take part", least=2, most=MOST_SEATS)] = None,
    order: Annotated[str, Choice("who receives when", choices=ORDERS)] = "",
    deposit: Annotated[str, Text("a deposit each; one payment if left out", most=40)] = "",
    start: Annotated[str, Text("first date: 2026-02-01", most=16)] = "",
    grace: Annotated[str, Text("how late is in time: 3d", most=10)] = "",
    autopay: Annotated[str, Choice("paid by itself", choices=("yes", "no"))] = "",
    late_fee: Annotated[str, Text("fee for who is late", most=40)] = "",
    reserve: Annotated[str, Text("paid on top for a reserve", most=40)] = "",
    fee: Annotated[str, Text("left by who receives: 2 or 1%", most=40)] = "",
    fee_to: Annotated[
        Member | None, OneMember("who gets the fee; else the treasury", named=True)
    ] = None,
    floor: Annotated[str, Text("the least that can be bid: 65%", most=10)] = "",
    step: Annotated[str, Text("how much less each bid is: 2%", most=10)] = "",
    chit: Annotated[str, Text("a chit fund's commission: 5%", most=10)] = "",
    goal: Annotated[str, Text("a goal pot: 300, or 2026-12-20", most=40)] = "",
    currency: Annotated[str, Text("paid among yourselves: USD, EUR", most=20)] = "",
    keeper: Annotated[
        Member | None, OneMember("who keeps deposits in outside money", named=True)
    ] = None,
) -> Effects:
    """Open a savings circle: all pay in each round, and each receives everything once.

    What is left out is asked for. Joining is accepting the plan; once all seats are taken, it
    starts.
    """
    given = {
        "amount": amount,
        "every": every,
        "seats": "" if seats is None else str(seats),
        "order": order,
        "deposit": deposit,
        "start": start,
        "grace": grace,
        "autopay": autopay,
        "late_fee": late_fee,
        "reserve": reserve,
        "fee": fee,
        "fee_to": "" if fee_to is None else f"@{fee_to.name}",
        "floor": floor,
        "step": step,
        "goal": goal,
        "chit": chit,
        "currency": currency,
        "keeper": "" if keeper is None else f"@{keeper.name}",
    }
    there = None if any(given.values()) else circle_named(books, what)
    if there is not None:
        # "circle Winter", where there is one, is a look at it.
        return board.shown(books, there)
    asked = taken_apart(what, given, unit_words(request.asset))
    if request.place.direct:
        raise Refusal("circle-in-private")
    if not asked.name:
        return Effects(asks=(_nameless(request, asked),))
    if asked.missing is not None:
        if what.lstrip()[:1] not in _QUOTES:
            _refuse_unknown_act(request, books, asked.name)
        return Effects(asks=(_missing(request, asked, asked.missing),))
    keeps = keeper or member_meant(books, asked, "keeper")
    takes = fee_to or member_meant(books, asked, "fee_to")
    plan = read_plan(
        request,
        asked,
        keeps.number if keeps is not None else 0,
        takes.number if takes is not None else 0,
    )
    require_dates(request, plan)
    require_bounds(books, plan)
    _require_place_for(request, books, asked.name)
    place = request.place
    opens = OpenCircle(
        asked.name,
        request.member.number,
        (place.platform, place.account, place.room),
        plan,
    )
    return Effects(
        changes=(opens,), says=[NewFace()], asks=question(request, books, asked.name, plan)
    )


def require_bounds(books: Books, plan: Plan) -> None:
    """What a plan asks beside the contributions is bounded by them. Raises Refusal."""
    for term, (asks, most) in most_of(plan).items():
        if asks > most:
            raise Refusal("circle-term-most", term=term, most=shown(books, plan, most))


def _refuse_unknown_act(request: Request, books: Books, words: str) -> None:
    """Raises Refusal where the name of a circle there is stands beside other words, "delete
    Winter": something may be wanted of that one, and no new one of that name."""
    said = fold_name(words)
    for row in rows.under_way(books):
        name = fold_name(row.name)
        if said.startswith(f"{name} ") or said.endswith(f" {name}"):
            raise Refusal(
                "circle-unknown-act",
                given=words[:40],
                name=row.name,
                help=request.typed("help circles"),
                new=request.typed(f'circle new "{words[:40]}"'),
            )


def _require_place_for(request: Request, books: Books, name: str) -> None:
    """No two circles under way are called alike, and nobody has many of them. Raises Refusal."""
    under_way = rows.under_way(books)
    if any(fold_name(row.name) == fold_name(name) for row in under_way):
        raise Refusal("circle-name-taken", name=name)
    organised = [row for row in under_way if row.circle.organiser == request.member.number]
    if len(organised) >= MOST_MINE or len(mine_under_way(request, books)) >= MOST_MINE:
        raise Refusal("circle-too-many", most=MOST_MINE)


@dataclass(frozen=True, slots=True)
class OpenCircle:
    """A circle opens, under the next number of the community."""

    name: str
    organiser: int
    place: RoomKey
    plan: Plan

    def apply(self, books: Books, act: Act) -> None:
        row = rows.open_circle(books, self.name, self.organiser, self.place, self.plan, act.now)
        plan_opening(books, row, act.now)


def _missing(request: Request, asked: Asked, missing: str) -> NewAsk:
    """One of the few questions; a button says the whole line with its answer."""
    buttons = tuple(
        part
        for choice in _CHOICES[missing]
        for part in (" ", Button(_label(missing, choice), asked.typed(**{missing: choice})))
    )[1:]
    blocks: list[Block] = [
        *request.say(f"ask-circle-{missing}", name=asked.name).blocks,
        Line(buttons),
    ]
    what = asked.typed().removeprefix("circle new ")
    given = {"what": what, "": missing}
    offer = Offer("", "circle new", given)
    return NewAsk(request.member.number, Reply(tuple(blocks)), (offer,), "missing", 10 * MINUTE)


def _nameless(request: Request, asked: Asked) -> NewAsk:
    """What is known of a circle is kept while it is asked how it is called."""
    known: dict[str, Any] = dict(asked.given)
    if known.keys() & {"keeper", "fee_to"}:  # People are named anew.
        raise Refusal("circle-no-name", example=Typed(EXAMPLE))
    if "seats" in known:
        known["seats"] = _seats_said(known["seats"])
    known[""] = "what"
    offer = Offer("", "circle new", known)
    question = request.say("ask-circle-name")
    return NewAsk(request.member.number, question, (offer,), "missing", 10 * MINUTE)


def _seats_said(text: str) -> int:
    seats = int(text)
    if not FEWEST_SEATS <= seats <= MOST_SEATS:
        raise Refusal("circle-seats", least=FEWEST_SEATS, most=MOST_SEATS)
    return seats


def _label(missing: str, choice: str) -> str | Message:
    if missing != "every":
        return choice
    return Message("circle-every-button", {"which": RHYTHMS.index(choice)})
