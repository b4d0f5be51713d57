"""The receipt of who has just accepted a plan: what they pay, get and can lose, for them alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.circles import sharing
from commands.circles.asking import how_to_pay_member
from commands.circles.face import amount, at_risk, changed_face, lost_by
from commands.circles.record import records_so_far
from commands.circles.starting import StartedToo
from commands.engine.request import Say
from commands.values.events import Place
from commands.values.reply import Block, Button, Message, Name, Reply, Time, Typed, Value, line, say
from storage.circles.bidding import floor_of
from storage.circles.plan import due_date, most_lost, most_lost_by_any
from storage.circles.rows import CircleRow
from storage.circles.state import Circle
from storage.members import Member
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Joined:
    """What is said once a seat is taken: what was accepted, and where it was the last one, that
    the circle starts; `here` is where it was taken."""

    circle: int
    seat: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        others = [each for each in row.circle.members if each != row.circle.seat(self.seat).member]
        blocks = (*_receipt(books, row, self.seat).blocks, *in_all(books, row.circle, self.seat))
        receipt = Reply((*blocks, *records_so_far(books, others)))
        starts = StartedToo(self.circle, self.here).says(books)
        return [Say(receipt, "private"), changed_face(books, row), *starts]


def in_all(books: Books, circle: Circle, number: int) -> list[Block]:
    """What all seats of whoever has several come to; nothing where they have one."""
    plan = circle.plan
    mine = circle.own(number)
    if len(mine) < 2:
        return []
    turned = plan.order == "agreed" or circle.stage != "open"
    lost = sum(lost_by(circle, at, circle.seat(at).turn if turned else 0) for at in mine)
    gets = plan.received - (plan.commission or plan.fee_of(plan.pot))
    return [
        line(
            "circle-in-all-goal" if plan.order == "goal" else "circle-in-all",
            count=len(mine),
            amount=amount(books, plan, plan.each_round * len(mine)),
            pot=amount(books, plan, gets * len(mine)),
            **at_risk(books, plan, lost),
            bids=int(plan.order == "bidding"),
        )
    ]


def _receipt(books: Books, row: CircleRow, number: int) -> Reply:
    """What somebody has just accepted, for them alone."""
    circle = row.circle
    plan, seat = circle.plan, circle.seat(number)
    if seat.partner or len(circle.halves(number)) > 1:
        return sharing.receipt(books, row, number)
    running = circle.stage == "running" and plan.has_turns
    known = plan.order == "agreed" or running
    turn = seat.turn if known else 0
    lost = most_lost(plan, turn) if turn else most_lost_by_any(plan)
    values: dict[str, Value] = {
        "name": row.name,
        "turn": str(turn),
        "day": Time(circle.dues[turn - 1] if circle.dues else due_date(plan, turn - 1))
        if turn
        else "",
        "known": int(known),
        "rounds": plan.rounds,
        "last": Time(circle.dues[-1] if circle.dues else due_date(plan, plan.rounds - 1)),
        "amount": amount(books, plan, plan.each_round),
        "pot": amount(books, plan, plan.received - (plan.commission or plan.fee_of(plan.pot))),
        "paid": int(plan.deposit > 0),
        "deposit": amount(books, plan, plan.deposit),
        **at_risk(books, plan, lost),
    }
    reply = say("circle-joined" if plan.has_turns else f"circle-joined-{plan.order}", **values)
    if plan.outside:
        values |= {"others": plan.seats - 1, "first": Name(circle.seat(1).member)}
        values |= {"starts": int(number == 1), "payto": Typed("circle payto …")}
        values["told"] = int(bool(books.need(Member, seat.member).wants.payto))
        values |= {"named": int(plan.names_first), "amount": amount(books, plan, plan.amount)}
        bids = plan.order == "bidding"
        values["risk"] = int(lost > 0 or bids)
        discount = amount(books, plan, plan.pot - floor_of(plan)) if bids else ""
        values |= {"bids": int(bids), "discount": discount}
        words = "circle-joined-outside"
        if plan.order == "goal":
            words = "circle-goal-outside-joined"
            saved = amount(books, plan, plan.amount * plan.rounds)
            values |= {"keeper": Name(plan.keeper), "lost": saved}
        reply = say(words, **values)
        if plan.deposit:
            pay = Typed(f'circle pay "{row.name}"')
            keeper, deposit = Name(plan.keeper), values["deposit"]
            owed = line("circle-deposit-outside", keeper=keeper, deposit=deposit, typed=pay)
            reply = Reply((*reply.blocks, owed, *how_to_pay_member(books, plan.keeper).blocks))
    if circle.stage != "open":
        return reply
    which = f" {circle.called(number)}" if plan.seats_each > 1 else ""
    leave = Button(Message("circle-leave-button"), f"circle leave {row.number}{which}")
    return reply.ending(" ", leave)
