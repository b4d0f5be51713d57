"""Bid for a round: how little of the pot one takes for receiving it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.circles import outside_face
from commands.circles.face import amount as shown
from commands.circles.found import WHICH, circle_meant, my_seat, require_moving, require_stage
from commands.circles.kept_acts import KeepAct
from commands.circles.payment_request import payment_request
from commands.circles.telling import here_or_there
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.speaker import Speaker
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Amount
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
from storage.circles import bidding, rows
from storage.circles.plan import split
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.unit_of_work import Books


@command(
    "circle",
    "bid",
    visibility="private",
    examples=("circle bid 40 Winter",),
    money=True,
    usable=has_matters,
)
def bid(
    request: Request,
    books: Books,
    amount: Annotated[int | None, Amount("what you would take of the pot")] = None,
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Bid for the next round of a circle: whoever takes the least of the pot receives it.

    With no amount it is the most that can be bid. A bid binds.
    """
    row = circle_meant(request, books, which, "circle bid")
    require_moving(request)
    circle = row.circle
    if circle.plan.order != "bidding":
        raise Refusal("circle-no-bids", name=row.name)
    require_stage(request, row, "running")
    number = my_seat(request, circle, row)
    can = (at for at in circle.own(number) if not circle.seat(at).received)
    number = next((at for at in can if not circle.seat(at).closed), number)
    _may_bid(request, books, row, number)
    units = _units(books, row, amount)
    act: Detail = {"act": "bid", "seat": number, "amount": units}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    question = request.say(
        "circle-bid-ask-outside" if circle.plan.outside else "circle-bid-ask",
        **_figures(books, row, units, number),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    told = HasBid(row.number, units, request.place)
    keeps = KeepAct(row.number, tuple(act.items()))
    return Effects(movements=(entry,), changes=(keeps,), says=[told], confirm=question)


def _may_bid(request: Request, books: Books, row: CircleRow, number: int) -> None:
    """Who may bid now. Raises Refusal."""
    circle = row.circle
    if circle.seat(number).received:
        raise Refusal("circle-bid-received", name=row.name, round=circle.seat(number).received)
    if not bidding.is_needed(circle):
        raise Refusal("circle-bid-last", name=row.name)
    if circle.collecting:
        raise Refusal("circle-bid-after", name=row.name, round=circle.round)
    if not bidding.is_open(circle, request.now):
        raise Refusal(
            "circle-bid-not-yet",
            name=row.name,
            round=circle.round + 1,
            opens=Time(bidding.opens(circle)),
            over=int(request.now >= circle.next_date),
        )
    lacks = bidding.lacking_of_all(circle, number)
    if lacks and circle.plan.outside:
        people = outside_face.payees(books, circle, number)
        typed = Typed(f'circle pay "{row.name}"')
        raise Refusal("circle-bid-sent", name=row.name, people=people, typed=typed)
    if circle.plan.outside and not circle.is_in_good_standing(number):
        raise Refusal("circle-bid-waits", name=row.name)
    if lacks:
        asked = payment_request(books, row, lacks, request.typed_locale)
        raise Refusal("circle-bid-unpaid", amount=asked["amount"], pay=asked["pay"])
    if any(bidding.is_lowest(circle, at) for at in circle.own(number)):
        low = shown(books, circle.plan, bidding.lowest(circle))
        raise Refusal("circle-bid-yours", amount=low)


def _units(books: Books, row: CircleRow, given: int | None) -> int:
    circle = row.circle
    most, least = bidding.highest_next(circle), bidding.floor(circle)
    units = most if given is None else given
    if not least <= units <= most:
        raise Refusal(
            "circle-bid-range",
            least=shown(books, circle.plan, least),
            most=shown(books, circle.plan, most),
            one=int(least == most),
        )
    return units


def _figures(books: Books, row: CircleRow, units: int, number: int) -> dict[str, Value]:
    """What a bid comes to, for whoever gives it."""
    circle = row.circle
    plan = circle.plan
    left = bidding.pot_now(circle) - plan.commission - units
    # In outside money one's own part stays where it is, and all pay less by what they share in.
    mine = split(left, [1] * plan.seats)[number - 1]
    return {
        "others": shown(books, plan, units - plan.amount + mine),
        "name": row.name,
        "round": circle.round + 1,
        "bid": shown(books, plan, units),
        "gets": shown(books, plan, units - plan.fee_of(units)),
        "fee": int(plan.fee_of(units) > 0),
        "shared": shown(books, plan, left),
        "count": sum(bidding.sharers(circle, circle.round + 1)),
        "until": Time(circle.next_date),
    }


@dataclass(frozen=True, slots=True)
class HasBid:
    """What is said once somebody has bid: to them, and to the room, that this is now the lowest."""

    circle: int
    units: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        most = bidding.highest_next(circle)
        given = "circle-bid-given-outside" if circle.plan.outside else "circle-bid-given"
        told = say(
            "circle-bid-lowest",
            name=row.name,
            round=circle.round + 1,
            bid=shown(books, circle.plan, self.units),
            most=shown(books, circle.plan, most),
            floor=int(self.units == bidding.floor(circle)),
        )
        return [
            Say(say(given, **_figures(books, row, self.units, circle.bids[-1][0])), "private"),
            Say(call(books, row), key=_key(row), edit=True),
            here_or_there(self.here, row, told),
        ]


# -- what the room reads ---------------------------------------------------------------------------


def _key(row: CircleRow) -> str:
    """The key of the message that calls for bids for the next round, or the one that is due."""
    circle = row.circle
    return f"circle/{row.number}/bids/{circle.round if circle.collecting else circle.round + 1}"


def open_bids(context: Speaker, row: CircleRow) -> None:
    """From now on bids are taken: said once in the room, with a button."""
    if bidding.is_open(row.circle, context.now):
        told = Say(call(context.books, row), mood="notice", key=_key(row))
        context.say(told, answers=False)


def bids_again(row: CircleRow, books: Books, here: Place, now: int) -> list[Say]:
    """What is said where bids are taken and a seat was closed: they are for a smaller pot, anew."""
    circle = row.circle
    if not bidding.is_open(circle, now):
        return []
    told = say(
        "circle-bids-anew",
        name=row.name,
        round=circle.round + 1,
        until=Time(circle.next_date),
        pot=shown(books, circle.plan, bidding.pot_now(circle)),
    )
    return [Say(call(books, row), key=_key(row), edit=True), here_or_there(here, row, told)]


def end_bids(context: Speaker, row: CircleRow) -> None:
    """Its date has come: there is nothing more to press."""
    circle = row.circle
    if not bidding.were_taken(circle):
        return
    told = say("circle-bids-over", name=row.name, round=circle.round, **outcome(context.books, row))
    context.say(Say(told, mood="notice", key=_key(row), edit=True), answers=False)


def call(books: Books, row: CircleRow) -> Reply:
    """Bids for the next round: until when, the lowest so far, and what can still be bid."""
    circle = row.circle
    plan = circle.plan
    low, most = bidding.lowest(circle), shown(books, plan, bidding.highest_next(circle))
    blocks: list[Block] = [
        line(
            "circle-bids",
            name=row.name,
            round=circle.round + 1,
            until=Time(circle.next_date),
            pot=shown(books, plan, bidding.pot_now(circle) - plan.commission),
            count=sum(bidding.sharers(circle, circle.round + 1)),
        ),
        line(
            "circle-bids-so-far-outside" if plan.outside else "circle-bids-so-far",
            low=shown(books, plan, low),
            bids=len(circle.bids),
            most=most,
            least=shown(books, plan, bidding.floor(circle)),
            floor=int(bidding.highest_next(circle) == bidding.floor(circle)),
            amount=shown(books, plan, bidding.next_payment(circle)),
        ),
    ]
    button = Button(Message("circle-bid-button", {"amount": most}), f'circle bid "{row.name}"')
    typed = Message("circle-or-typed", {"example": Typed(f'circle bid "{row.name}"')})
    blocks.append(Line((button, typed)))
    return Reply(tuple(blocks))


def outcome(books: Books, row: CircleRow) -> dict[str, Value]:
    """How the bids for a round ended: none, the lowest, or one of several that was drawn."""
    circle = row.circle
    bids = circle.bids if circle.collecting else circle.rounds[-1].bids
    low = min((amount for _, amount in bids), default=0)
    equal = sum(1 for _, amount in bids if amount == low)
    return {"bid": shown(books, circle.plan, low), "how": min(equal, 2)}


def paid_out(books: Books, row: CircleRow) -> Reply:
    """What the room reads when a round that was bid for is paid out."""
    circle = row.circle
    plan, last = circle.plan, circle.rounds[-1]
    then = int(plan.chit_ppm > 0 and last.number < plan.rounds)
    owed = sum(d.whole for d in circle.debts if d.round == last.number and d.creditor > 0)
    told = say(
        "circle-won",
        name=row.name,
        round=last.number,
        rounds=plan.seats,
        who=Name(circle.seat(last.seat).member, ping=True, call=True),
        pot=shown(books, plan, last.pot - last.fee),
        shared=shown(books, plan, last.shared),
        some=int(last.shared > 0),
        count=sum(bidding.sharers(circle, last.number)),
        owed=shown(books, plan, owed),
        short=int(owed > 0),
        settled=shown(books, plan, last.settled),
        settles=int(last.settled > 0),
        **outcome(books, row),
    )
    if not then:
        return told
    each = shown(books, plan, bidding.next_payment(circle))
    return Reply((*told.blocks, line("circle-chit-next", amount=each)))


def drawn_before(row: CircleRow, told: Reply) -> Reply:
    """After the words of a payout, that nobody had bid and it was drawn, where that was so."""
    circle = row.circle
    left = circle.plan.seats - circle.rounds[-1].number
    if circle.plan.order != "bidding" or not left:
        return told
    return Reply((*told.blocks, line("circle-nobody-bid")))


def explained(books: Books, circle: Circle, at: int) -> list[Block]:
    """The bids for a round that is over, by whom, and the seed that was told with it."""
    last = circle.rounds[at]
    bids = tuple(
        Message(
            "why-circle-bid",
            {"who": Name(circle.seat(seat).member), "bid": shown(books, circle.plan, units)},
        )
        for seat, units in last.bids
    )
    blocks: list[Block] = []
    if bids:
        blocks.append(line("why-circle-bids", round=last.number, bids=Listed(bids, "comma")))
    if last.seed:
        blocks.append(line("why-circle-seed", round=last.number, seed=last.seed))
    return blocks
