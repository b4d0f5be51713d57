"""The message of a circle: its whole plan with a button for each free turn, and later its board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from commands.circles import outside_face, saving
from commands.circles.currency import grace_of, shown
from commands.engine.request import Say
from commands.values.charts import exact
from commands.values.reply import (
    Amount,
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
)
from storage import communities
from storage.circles import before_start, bidding, goal, need
from storage.circles.plan import (
    FEE_WHOLE,
    Plan,
    due_date,
    most_lost,
    most_lost_by_any,
    most_lost_of_half,
)
from storage.circles.rows import CircleRow
from storage.circles.settling import following, has_paid, pot_due
from storage.circles.state import NOBODY, TO_RESERVE, Circle, Debt
from storage.unit_of_work import Books

_MOST_DEBTS = 10
"""So many debts stand in lines of their own; of the others it is said what they come to."""
_MOST_TURNS = 12
"""So many turns stand in lines of their own; of the others it is said how many they are."""


def spaced(values: Sequence[Value]) -> tuple[Value, ...]:
    """Values in a row, with a space between each two."""
    return tuple(part for value in values for part in (" ", value))[1:]


def key_of(row: CircleRow) -> str:
    """The key by which a circle's message is found when it changes."""
    return f"circle/{row.number}"


def amount(books: Books, plan: Plan, units: int) -> Amount:
    """An amount of the circle's currency."""
    return shown(books, plan, units)


def face(books: Books, row: CircleRow) -> Reply:
    """The plan, and who has taken which turn; with nothing to press once it has started."""
    circle = row.circle
    plan = circle.plan
    blocks: list[Block] = [
        line(
            "circle-head", number=str(row.number), name=row.name, **terms(books, plan, circle.dues)
        )
    ]
    blocks += rules(books, plan)
    if circle.commitment:
        words = "circle-commitment-each" if plan.decided_each_round else "circle-commitment"
        blocks.append(line(words, hash=circle.commitment[:16]))
    blocks += _turns(books, circle)
    if circle.stage == "open" and circle.plan.keeper and not circle.kept:
        blocks.append(line("circle-keeper-waits", who=Name(circle.plan.keeper)))
    elif circle.stage == "open":
        blocks.append(Line(_to_press(row, circle)))
    else:
        blocks.append(
            line(f"circle-face-{circle.stage}", board=Typed(f"circle status {row.number}"))
        )
    return Reply(tuple(blocks))


def changed_face(books: Books, row: CircleRow) -> Say:
    """The message of a circle, as it now reads."""
    return Say(face(books, row), key=key_of(row), edit=True)


@dataclass(frozen=True, slots=True)
class FaceAfter:
    """The message of a circle, as it reads once an act is done."""

    circle: int

    def says(self, books: Books) -> Sequence[Say]:
        return [changed_face(books, books.need(CircleRow, self.circle))]


@dataclass(frozen=True, slots=True)
class NewFace:
    """The message of the circle that an act opens, which has its number only then."""

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, communities.head(books).matters)
        return [Say(face(books, row), key=key_of(row))]


def terms(books: Books, plan: Plan, dues: Sequence[int] = ()) -> dict[str, Value]:
    """The figures that every message about a plan may name; `dues` once its dates are fixed."""
    return {
        "amount": amount(books, plan, plan.amount),
        "pot": amount(books, plan, plan.received - (plan.commission or plan.fee_of(plan.pot))),
        "deposit": amount(books, plan, plan.deposit),
        "seats": plan.seats,
        "every": plan.every,
        "unit": ("day", "week", "month").index(plan.unit),
        "first": Time(dues[0] if dues else due_date(plan, 0)),
    }


def rules(books: Books, plan: Plan) -> list[Block]:
    """What happens to what is paid, when somebody does not pay, and how many seats one may have."""
    more = [line("circle-each-may", count=plan.seats_each)] if plan.seats_each > 1 else []
    return [*_rules(books, plan), *more]


def _rules(books: Books, plan: Plan) -> list[Block]:
    if plan.order == "goal":
        return saving.rules(books, plan)
    if plan.outside:
        return outside_face.rules(books, plan)
    said: list[Value] = [Message("circle-each", terms(books, plan))]
    if plan.deposit:
        said.append(Message("circle-deposit", {"deposit": amount(books, plan, plan.deposit)}))
    if plan.reserve:
        said.append(Message("circle-reserve", {"reserve": amount(books, plan, plan.reserve)}))
    if plan.fee or plan.fee_ppm:
        share = f"{plan.fee_ppm * 100 / FEE_WHOLE:g} %"
        fee: Value = amount(books, plan, plan.fee) if plan.fee else share
        whom = Name(plan.fee_to) if plan.fee_to else ""
        told: dict[str, Value] = {"fee": fee, "whom": whom, "named": int(plan.fee_to > 0)}
        said.append(Message("circle-fee", told))
    pays: list[Value] = [
        Message("circle-autopay" if plan.autopay else "circle-pays-oneself", grace_of(plan)),
        Message("circle-missing", {"deposit": int(plan.deposit > 0)}),
    ]
    if plan.late_fee:
        pays.append(Message("circle-late-fee", {"fee": amount(books, plan, plan.late_fee)}))
    return [Line(spaced(said)), Line(spaced(pays))]


def _turns(books: Books, circle: Circle) -> list[Block]:
    plan = circle.plan
    if plan.has_turns and (plan.order == "agreed" or circle.stage != "open"):
        by_turn = sorted(
            ((at, circle.seat(at)) for at in circle.numbers),
            key=lambda each: each[1].turn or each[0],
        )
        shown: list[Block] = []
        for at, (number, seat) in enumerate(by_turn[:_MOST_TURNS], 1):
            due = circle.dues[at - 1] if circle.dues else due_date(plan, at - 1)
            told: dict[str, Value] = {"turn": str(at), "day": Time(due, "date")}
            kept = before_start.kept_at(circle, number)
            if seat.member:
                asked = bool({*circle.halves(number)} & {*circle.asked})
                words = "circle-turn-asked" if asked else "circle-turn-taken"
                shown.append(line(words, who=name_of(circle, number), **told))
            elif kept:
                shown.append(line("circle-turn-kept", who=Name(kept), **told))
            else:
                lost = at_risk(books, plan, most_lost(plan, at))
                shown.append(line("circle-turn-free", **lost, **told))
        if len(by_turn) > _MOST_TURNS:
            shown.append(line("circle-more-turns", count=len(by_turn) - _MOST_TURNS))
        return shown
    there = [at for at in circle.numbers if circle.seat(at).member]
    names = tuple(name_of(circle, at) for at in there)
    if plan.seats_each > 1 and len(circle.seats) == plan.seats and not circle.waiting:
        names = tuple(_counted(circle, there))
    blocks: list[Block] = [] if plan.order == "goal" else [order_line(books, plan)]
    if names:
        free = len(circle.free)
        words = "circle-there" if free else "circle-there-all"
        blocks.append(line(words, who=Listed(names, "comma"), free=free))
    if circle.asked:
        blocks.append(line("circle-still-asked", who=names_of(circle, circle.asked)))
    return blocks


def at_risk(books: Books, plan: Plan, units: int) -> dict[str, Value]:
    """The most that can be lost, and whether it is anything at all."""
    return {"lost": amount(books, plan, units), "risk": int(units > 0)}


def order_line(books: Books, plan: Plan) -> Line:
    """How it comes about who receives when, and the most that can be lost by it."""
    last = Time(due_date(plan, plan.seats - 1), "date")
    values: dict[str, Value] = {**at_risk(books, plan, most_lost_by_any(plan)), "last": last}
    if plan.order == "bidding":
        floor = bidding.floor_of(plan)
        values["floor"] = amount(books, plan, floor)
        values["discount"] = amount(books, plan, plan.pot - floor)
        values["step"] = f"{(FEE_WHOLE - plan.bid_step_ppm) * 100 / FEE_WHOLE:g}"
    if plan.chit_ppm:
        values["commission"] = amount(books, plan, plan.commission)
        values["discount"] = amount(books, plan, plan.pot - bidding.floor_of(plan))
        return line("circle-order-chit", **values)
    bids_outside = plan.order == "bidding" and bool(plan.outside)
    return line(f"circle-order-{plan.order}" + ("-outside" if bids_outside else ""), **values)


def _to_press(row: CircleRow, circle: Circle) -> tuple[Value, ...]:
    asked = sorted({circle.whole(part) for part in circle.asked})
    if not circle.free and not asked:
        return (Message("circle-waits", {"count": len(circle.waiting)}),)
    turned = circle.plan.order == "agreed"
    turns = sorted({*asked, *open_turns(circle)})
    last = max(turns)
    typed = Typed(f'circle join "{row.name}"' + (f" {last}" if turned else ""))
    # What is pressed accepts the plan that stands beside it, and no other.
    press = f"circle join {row.number}" + (f"/{circle.put}" if circle.put else "")
    if not turned:
        words = "circle-accept-plan-button" if asked and not circle.free else "circle-join-button"
        buttons = [Button(Message(words), press)]
    else:
        buttons = [
            Button(Message("circle-turn-button", {"turn": str(at)}), f"{press} {at}")
            for at in turns[:_MOST_TURNS]
        ]
    return (*spaced(buttons), Message("circle-or-typed", {"example": typed}))


def open_turns(circle: Circle) -> list[int]:
    """The seats that can be taken now: in outside money the first of all, before the others."""
    first_is_open = circle.plan.names_first and (1 in circle.free or 1 in circle.asked)
    return [at for at in circle.free if at == 1] if first_is_open else circle.free


def board(books: Books, row: CircleRow) -> list[Block]:
    """How a running circle stands: the round, who has paid, who is to come, who receives."""
    circle = row.circle
    plan = circle.plan
    number = circle.round if circle.collecting else circle.round + 1
    due = circle.dues[number - 1] if circle.collecting else circle.next_date
    blocks: list[Block] = [
        line(
            "circle-board-head",
            name=row.name,
            round=number,
            rounds=plan.rounds,
            due=Time(due, "clock" if circle.collecting else "moment"),
        )
    ]
    payers = [at for at in circle.parts if not outside_face.keeps_own(circle, at)]
    ready = {at: is_ready(circle, at) for at in payers}
    paid = names_of(circle, [at for at, done in ready.items() if done])
    left = names_of(circle, [at for at, done in ready.items() if not done])
    said: list[Value] = []
    if paid.parts:
        said.append(Message("circle-board-paid", {"who": paid}))
    if left.parts:
        said.append(Message("circle-board-left", {"who": left}))
    blocks.append(Line(spaced(said)))
    blocks.append(_receives(books, circle))
    if circle.reserve:
        blocks.append(line("circle-board-reserve", amount=amount(books, plan, circle.reserve)))
    blocks += debts(books, circle)
    blocks += outside_face.unsettled(books, circle)
    return blocks


def _receives(books: Books, circle: Circle) -> Line:
    """Who receives the round, and what; or how that is decided until then."""
    plan, receiver = circle.plan, circle.receiver
    if plan.order == "goal":
        aim, saved = (amount(books, plan, each(circle)) for each in (goal.aim, goal.saved))
        return line("circle-board-goal", saved=saved, goal=aim, last=Time(circle.dues[-1]))
    if need.is_awaited(circle):
        several = int(len(need.people(circle)) > 1)
        days = {"opens": Time(need.opens(circle)), "until": Time(circle.choice_ends)}
        return line("circle-board-need", several=several, **days)
    if plan.order == "bidding" and not circle.collecting:
        low = amount(books, plan, bidding.lowest(circle))
        needed = int(bidding.is_needed(circle)) + int(bool(circle.bids))
        return line(
            f"circle-board-{plan.order}",
            low=low,
            how=needed,
            opens=Time(bidding.opens(circle)),
            until=Time(circle.next_date),
        )
    if plan.outside:
        return outside_face.receives(books, circle)
    shared = bidding.discount(circle, receiver)
    pot = pot_due(circle) - shared
    return line(
        "circle-board-receives-less" if shared else "circle-board-receives",
        who=name_of(circle, receiver),
        pot=amount(books, plan, pot - (plan.commission or plan.fee_of(pot))),
        rest=amount(books, plan, shared),
    )


def debts(books: Books, circle: Circle) -> list[Block]:
    """What is owed, a line each; of many, the largest, and what the others come to."""
    found: list[Block] = []
    open_ones = _by_members(circle, [debt for debt in circle.debts if debt.left])
    shown = open_ones
    if len(open_ones) > _MOST_DEBTS:
        shown = sorted(open_ones, key=lambda debt: -debt.left)[:_MOST_DEBTS]
    for debt in shown:
        owed = amount(books, circle.plan, debt.left)
        who = Name(circle.seat(debt.debtor).member)
        if debt.creditor > 0:
            whom = Name(circle.seat(debt.creditor).member)
            found.append(line("circle-owes", who=who, whom=whom, amount=owed, round=debt.round))
        else:
            found.append(line("circle-owes-reserve", who=who, amount=owed, round=debt.round))
    if len(open_ones) > len(shown):
        rest = sum(debt.left for debt in open_ones) - sum(debt.left for debt in shown)
        count = len(open_ones) - len(shown)
        found.append(line("circle-owes-more", count=count, amount=amount(books, circle.plan, rest)))
    return found


def liable(circle: Circle) -> list[Block]:
    """Who pays where the one who has a seat does not, a line for each such seat."""
    return [line("circle-liable", **_liable_for(circle, at)) for at in vouched_seats(circle)]


def vouched_seats(circle: Circle) -> list[int]:
    """The seats for which somebody else pays where their member does not."""
    return [at for at in circle.parts if circle.givers(at)]


def _liable_for(circle: Circle, part: int) -> dict[str, Value]:
    givers = circle.givers(part)
    return {
        "who": Name(circle.seat(part).member),
        "place": place_of_seat(circle, part),
        "turn": str(circle.called(part)),
        "givers": Listed(tuple(Name(each) for each in givers), "and"),
        "count": len(givers),
    }


def _by_members(circle: Circle, debts: list[Debt]) -> list[Debt]:
    """What one member owes another of a round, or the reserve, together for all their seats."""
    if circle.plan.seats_each == 1:
        return debts
    found: dict[tuple[int, int, int], Debt] = {}
    for each in debts:
        debtor = min(circle.own(each.debtor))
        creditor = min(circle.own(each.creditor)) if each.creditor > 0 else TO_RESERVE
        key = debtor, creditor, each.round
        before = found.get(key)
        left = each.left + (before.left if before else 0)
        found[key] = replace(each, debtor=debtor, creditor=creditor, left=left)
    return list(found.values())


def is_ready(circle: Circle, number: int) -> bool:
    """Whether a seat has paid the round that is due, or has the next one there already."""
    if circle.collecting:
        return has_paid(circle, number)
    return circle.seat(number).ahead >= following(circle, number) and not circle.owed(number)


def name_of(circle: Circle, seat: int) -> Value:
    """Who sits there: "ana", "ana with ben"."""
    found = circle.seat(circle.whole(seat))
    halves = circle.halves(seat)
    if found.partner == NOBODY:
        return Message("circle-two-open", {"who": Name(found.member)})
    if found.partner:
        values: dict[str, Value] = {"who": Name(found.member), "partner": Name(found.partner)}
        return Message("circle-two-waiting", values)
    if len(halves) == 1:
        return Name(found.member)
    partner = Name(circle.seat(halves[1]).member)
    return Message("circle-two", {"who": Name(found.member), "partner": partner})


def place_of_seat(circle: Circle, part: int) -> Message:
    """ "turn", "seat", or "half of turn", as members call what somebody has."""
    half = int(len(circle.halves(part)) > 1)
    words = "circle-place-half" if half else "circle-place"
    return Message(words, {"turned": int(circle.plan.has_turns)})


def votes_shown(votes: Fraction) -> Value:
    """How many votes: 3, or where halves are among them "2 1/2"."""
    return int(votes) if votes.denominator == 1 else exact(votes)


def lost_by(circle: Circle, part: int, turn: int = 0) -> int:
    """The most that a seat can lose with a turn, 0 for whatever comes, or one of two who share."""
    plan, halves = circle.plan, circle.halves(part)
    if len(halves) > 1:
        return most_lost_of_half(plan)[halves.index(part)]
    return most_lost(plan, turn) if turn else most_lost_by_any(plan)


def pot_of(circle: Circle, part: int) -> int:
    """What a seat, or one of two who share one, receives of a full pot."""
    plan = circle.plan
    return circle.part_of(plan.received - (plan.commission or plan.fee_of(plan.pot)), part)


def names_of(circle: Circle, seats: Sequence[int]) -> Listed:
    """The members in these seats, in a row; of several of one member how many they are."""
    return Listed(tuple(_counted(circle, list(seats))), "comma")


def _counted(circle: Circle, seats: Sequence[int]) -> list[Value]:
    """Who sits there, each once, with how many of these seats where they are several."""
    found: list[Value] = []
    for at in circle.voices(seats):
        count = sum(1 for each in circle.own(at) if each in seats)
        who = Name(circle.seat(at).member)
        several = Message("circle-seats-of", {"who": who, "count": str(count)})
        found.append(several if count > 1 else who)
    return found
