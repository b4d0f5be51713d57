"""Share a seat: two take it together, each pays and gets a half and owes alone."""

from __future__ import annotations

from commands.circles.face import amount
from commands.circles.telling import alone
from commands.engine.questions import asks_you
from commands.engine.request import NewAsk, Offer, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.reply import Button, Message, Name, Reply, Value, say
from storage.circles.plan import Plan, most_lost_of_half, split
from storage.circles.rows import CircleRow
from storage.circles.sharing import can_be_shared
from storage.members import Member
from storage.unit_of_work import Books


def require_shareable(request: Request, row: CircleRow, partner: Member) -> None:
    """Whether a seat can be shared there, with that member. Raises Refusal."""
    circle = row.circle
    if not can_be_shared(circle.plan):
        order, outside = circle.plan.order, bool(circle.plan.outside)
        why = 1 if outside else {"bidding": 2, "goal": 3}.get(order, 0)
        raise Refusal("circle-share-not", name=row.name, why=why)
    if partner.number == request.member.number:
        raise Refusal("circle-share-self")
    if circle.seat_of(partner.number):
        raise Refusal("circle-hand-in", who=request.name(partner), name=row.name)


def question_to(
    request: Request, books: Books, row: CircleRow, number: int, partner: Member
) -> NewAsk:
    """What whoever is to have the second half is asked, with all that it means."""
    circle = row.circle
    question = request.say(
        "circle-share-question",
        who=request.name(request.member),
        name=row.name,
        place=Message("circle-place", {"turned": int(circle.plan.order == "agreed")}),
        turn=str(number),
        known=int(circle.plan.order == "agreed"),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
        **figures(books, circle.plan, 1),
    )
    given = {"circle": row.number, "seat": number}
    offer = Offer("", "circle share", given, confirmed=True)
    return NewAsk(
        partner.number, question, (offer,), "request", 7 * DAY, line=asks_you(request, partner)
    )


def figures(books: Books, plan: Plan, half: int) -> dict[str, Value]:
    """What one of two who share a seat pays, gets and can lose; 0 is the first named."""
    weights = split(plan.amount, [1, 1])
    every = (plan.amount, plan.reserve, plan.deposit, plan.pot - plan.fee_of(plan.pot))
    pays, keeps, deposit, pot = (split(each, weights)[half] for each in every)
    return {
        "rounds": plan.rounds,
        "amount": amount(books, plan, pays + keeps),
        "pot": amount(books, plan, pot),
        "deposit": amount(books, plan, deposit),
        "paid": int(deposit > 0),
        "lost": amount(books, plan, most_lost_of_half(plan)[half]),
    }


def receipt(books: Books, row: CircleRow, part: int) -> Reply:
    """What one of two who share a seat has just accepted, for them alone."""
    circle = row.circle
    plan, first = circle.plan, circle.whole(part)
    seat = circle.seat(first)
    half = int(part != first)
    partner = seat.partner or circle.seat(first if half else circle.halves(first)[1]).member
    told = say(
        "circle-shared",
        name=row.name,
        partner=Name(partner),
        waits=int(seat.partner > 0),
        **figures(books, plan, half),
    )
    if circle.stage != "open":
        return told
    return told.ending(" ", Button(Message("circle-leave-button"), f"circle leave {row.number}"))


def left_with(books: Books, row: CircleRow, part: int) -> list[Say]:
    """What the other of two reads when a seat that they shared is given back."""
    circle = row.circle
    others = [half for half in circle.halves(part) if half != part]
    return [
        alone(
            row,
            circle.seat(half).member,
            say(
                "circle-share-left",
                who=Name(circle.seat(part).member),
                name=row.name,
                paid=int(circle.seat(half).deposit > 0),
                deposit=amount(books, circle.plan, circle.seat(half).deposit),
            ),
        )
        for half in others
    ]
