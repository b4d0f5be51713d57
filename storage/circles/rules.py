"""What each act does to a circle: the one place of its rules, for whoever acts and for the judge.

An act is a name with its details, as they stand in the record. `carry_out` changes the circle that
it is given and says what moves between which purses; nothing else is asked, no clock, no books. An
act that the rules do not allow raises Unfit, and what it was given is then worth nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from storage.circles import (
    before_start,
    bidding,
    ending,
    goal,
    need,
    outside,
    owing,
    seats,
    settling,
    sharing,
)
from storage.circles.plan import due_date, due_dates, moved, read_plan, split
from storage.circles.seeds import draw, is_promised
from storage.circles.settling import Flows, Unfit, member_purse, move
from storage.circles.state import KEEPER, Change, Circle, Round, Seat

Act = Mapping[str, Any]

SHORTEST_GRACE = 12 * 3_600_000_000
"""A round that begins late, since the one before it ended late, is open for so long at least."""
LATE = 30 * 60_000_000
"""A round that begins so much later, in µs, than it was due has its whole grace from then on."""
LONGEST_UNFILLED = 30 * 86_400_000_000
"""A circle whose seats are not all taken so long after its opening lapses."""


@dataclass(frozen=True, slots=True)
class Step:
    """One act on a circle, the record it stands in, and what it moves."""

    circle: Circle
    act: Act
    entry: int
    time: int
    flows: Flows


def carry_out(circle: Circle, act: Act, *, entry: int, time: int) -> Flows:
    """Do what a record says; `entry` is its number, `time` when it was booked (µs UTC).

    Gives what moves, by purse; it sums to zero. Raises Unfit, KeyError or ValueError.
    """
    step = Step(circle, act, entry, time, {})
    _ACTS[str(act["act"])](step)
    if circle.plan.outside:
        # What would leave its purses is for the keeper to send: nothing of it is booked.
        _require(circle.plan.keeper > 0 or not any(step.flows.values()), "nothing lies there")
        outside.instruct(circle, step.flows, time)
        return {}
    return {purse: amount for purse, amount in step.flows.items() if amount}


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Unfit(why)


# -- before the start ------------------------------------------------------------------------------


def _join(step: Step) -> None:
    circle = step.circle
    number, member = int(step.act["seat"]), int(step.act["member"])
    seat = circle.seat(number)
    _require(circle.stage == "open" and not seat.member, "the seat is not free")
    before_start.require_room(circle, member, shares=bool(step.act.get("with")))
    if circle.plan.order != "agreed":
        _require(number == circle.free[0], "seats are taken in a row")
    _require(circle.kept or not circle.plan.keeper, "its keeper has not agreed")
    _require(member != circle.plan.keeper, "nobody keeps their own deposit")
    first = number == 1 or circle.seat(1).member > 0 or not circle.plan.names_first
    _require(first, "who receives first is named before the others join")
    _require(
        before_start.kept_at(circle, number) in (0, member), "its turn is kept for somebody else"
    )
    before_start.take_turn(circle, number, member)
    sharing.decline_all(circle, member)
    seat.member, seat.accepted, seat.first = member, step.entry, step.entry
    seat.turn = number if circle.plan.fixed_turns else 0
    deposit, partner = circle.plan.deposit, int(step.act.get("with") or 0)
    if partner:
        sharing.ask(circle, number, partner)
        deposit = sharing.deposits(circle)[0]
    if not circle.plan.outside:
        settling.put_deposit(circle, number, deposit, member_purse(member), step.flows)


def _share(step: Step) -> None:
    circle, member = step.circle, int(step.act["member"])
    _require(circle.stage == "open", "it has started")
    half = sharing.accept(circle, int(step.act["seat"]), member, step.entry)
    before_start.free_turn(circle, member)
    deposit = sharing.deposits(circle)[1]
    settling.put_deposit(circle, half, deposit, member_purse(member), step.flows)


def _ask(step: Step) -> None:
    sharing.ask_another(step.circle, int(step.act["seat"]), int(step.act["with"]))


def _decline(step: Step) -> None:
    sharing.decline(step.circle, int(step.act["seat"]), int(step.act["member"]))


def _take_whole(step: Step) -> None:
    circle, number = step.circle, int(step.act["seat"])
    member = circle.seat(number).member
    deposit = sharing.take_whole(circle, number)
    settling.put_deposit(circle, number, deposit, member_purse(member), step.flows)


def _leave(step: Step) -> None:
    circle = step.circle
    number = int(step.act["seat"])
    _require(circle.stage == "open", "it has started")
    _give_back(circle, number, step.flows)


def _give_back(circle: Circle, number: int, flows: Flows) -> None:
    _vacate(circle, number, flows)
    if circle.plan.names_first and circle.whole(number) == 1:
        _ask_all_anew(circle, flows)


def _ask_all_anew(circle: Circle, flows: Flows) -> None:
    """They joined because of who receives first, who has gone: all seats are free."""
    for number in circle.numbers:
        if circle.seat(number).member:
            _vacate(circle, number, flows)


def _vacate(circle: Circle, number: int, flows: Flows) -> None:
    """A seat is free again, for both where two share it."""
    for half in circle.halves(number):
        seat = circle.seat(half)
        _require(seat.member > 0, "nobody sits there")
        move(flows, settling.deposits(circle), member_purse(seat.member), seat.deposit)
        circle.seats[half - 1] = Seat()
        if half in circle.asked:
            circle.asked.remove(half)


def _change(step: Step) -> None:
    """Its organiser changes the plan: all who sit there are asked again."""
    plan = read_plan(str(step.act["plan"]))
    before_start.change(step.circle, plan, str(step.act["commitment"]), step.entry, step.time)


def _turns(step: Step) -> None:
    """Its organiser lists whose turn is which."""
    members = [int(each) for each in str(step.act["members"]).split()]
    before_start.list_turns(step.circle, members, step.entry, step.time)


def _accept(step: Step) -> None:
    circle, number, more = step.circle, int(step.act["seat"]), int(step.act["more"])
    mine = before_start.asked_of(circle, number)
    lacks = [before_start.lacking(circle, at) for at in mine]
    _require(bool(mine) and more == sum(lacks), "another deposit")
    member = member_purse(circle.seat(number).member)
    for at, lack in zip(mine, lacks, strict=True):
        before_start.accept(circle, at, step.entry)
        settling.put_deposit(circle, at, lack, member, step.flows)


def _refuse(step: Step) -> None:
    """Who was asked says no, or nothing in time: the seat, or the turn kept for them, is free."""
    circle, member = step.circle, int(step.act["member"])
    _require(circle.stage == "open" and member > 0, "it has started")
    if step.act.get("silent"):
        _require(before_start.is_over(circle, step.time), "there is still time to answer")
    mine = circle.seats_of(member)
    asked = [at for at in mine if at in circle.asked]
    if mine and (asked or not before_start.is_kept_for(circle, member)):
        _require(bool(asked), "they are not asked")
        before_start.free_turn(circle, member)
        for at in asked:
            if circle.seat(at).member == member:  # Not where all seats are free by the first.
                _give_back(circle, at, step.flows)
        return
    turn = before_start.is_kept_for(circle, member)
    _require(turn > 0, "they are not asked")
    before_start.free_turn(circle, member)
    if circle.plan.names_first and turn == 1:
        _ask_all_anew(circle, step.flows)


def _invite(step: Step) -> None:
    circle = step.circle
    _require(circle.stage == "open", "it has started")
    member = int(step.act["member"])
    _require(member not in circle.invited, "they are invited already")
    circle.invited.append(member)


def _move(step: Step) -> None:
    circle = step.circle
    _require(circle.stage == "open" and not before_start.is_ready(circle), "it is full")
    _require(step.time >= due_dates(circle.plan)[0], "its first date is still to come")
    circle.plan = moved(circle.plan)


def _lapse(step: Step) -> None:
    """It was not filled in time, or its organiser called it off."""
    circle = step.circle
    _require(circle.stage == "open", "it has started")
    _reveal(circle, step.act)
    for number in circle.numbers:
        if circle.seat(number).member:
            _vacate(circle, number, step.flows)
    circle.stage, circle.ended_at, circle.kept_for = "lapsed", step.time, []


def _start(step: Step) -> None:
    circle = step.circle
    _require(circle.stage == "open" and before_start.is_ready(circle), "not all have accepted")
    circle.kept_for = []
    if not circle.plan.decided_each_round:
        _reveal(circle, step.act)
    if circle.plan.order == "joined":
        _take_turns(circle, sorted(range(circle.plan.seats), key=_accepted(circle)))
    elif circle.plan.order == "draw":
        drawn = draw(circle.seed, f"{circle.number}/1", circle.accepting)
        _take_turns(circle, [number - 1 for number in drawn])
    circle.stage, circle.dues = "running", due_dates(circle.plan)
    while circle.dues[0] <= step.time:
        # Filled after its first date, before that was noticed: it begins a period later.
        circle.plan = moved(circle.plan)
        circle.dues = due_dates(circle.plan)
    _leave_time(step)


def _leave_time(step: Step) -> None:
    """Where who receives next is decided by its members, they have some time for it."""
    circle = step.circle
    if circle.plan.decided_each_round and circle.choice_ends < step.time + bidding.SHORTEST_CHOICE:
        circle.extended = step.time + bidding.SHORTEST_CHOICE


def _accepted(circle: Circle) -> Callable[[int], int]:
    return lambda at: circle.seats[at].first or circle.seats[at].accepted


def _take_turns(circle: Circle, order: list[int]) -> None:
    for turn, at in enumerate(order, 1):
        for half in circle.halves(at + 1):
            circle.seat(half).turn = turn


def _reveal(circle: Circle, act: Act) -> None:
    """A seed is told once its draw is made, or called off; it fits what was promised.

    Where there are draws to come that are called off with it, the seed of the last is told.
    """
    seed, told = str(act.get("seed") or ""), circle.seed or circle.commitment
    draws = circle.plan.draws - circle.decided
    if draws == 0 and circle.decided:
        return
    _require(is_promised(seed, told, draws), "another seed than was promised")
    circle.seed = seed


def _reveal_next(circle: Circle, act: Act) -> None:
    """The seed of a round that is decided now: its hash is the seed of the round before."""
    seed, told = str(act.get("seed") or ""), circle.seed or circle.commitment
    _require(bool(seed) and is_promised(seed, told), "another seed than was promised")
    circle.seed = seed


# -- rounds ----------------------------------------------------------------------------------------


def _due(step: Step) -> None:
    """A round is due: what was paid ahead goes into it."""
    circle = step.circle
    _require(circle.stage == "running" and not circle.collecting, "no round can begin")
    _require(circle.round < circle.plan.rounds, "there are no more rounds")
    due = circle.next_date
    _require(circle.plan.order != "need" or circle.decided > circle.round, "nobody has it yet")
    _require(step.time >= due, "it is not due")
    circle.round += 1
    late = step.time - due > LATE
    if late and (not circle.rounds or circle.rounds[-1].at <= due):
        circle.returned = step.time  # No round before held it up: nobody was there.
    circle.collecting, circle.postponed, circle.extended = True, due < circle.returned, 0
    own = circle.plan.grace if late else min(SHORTEST_GRACE, circle.plan.grace)
    circle.grace_ends = max(due + circle.plan.grace, step.time + own)
    dividend = circle.dividend
    circle.retained -= dividend * circle.plan.seats
    for number in range(1, len(circle.seats) + 1):
        settling.use_ahead(circle, number, step.flows, dividend)
    if circle.plan.order == "bidding":
        _reveal_next(circle, step.act)
        bidding.decide(circle)
        circle.decided = circle.round
        if circle.plan.outside:
            circle.discount = bidding.discount(circle, circle.receiver)
    if circle.plan.outside and circle.plan.order != "goal":
        outside.begin_round(circle)


def _pay(step: Step) -> None:
    circle = step.circle
    _require(circle.stage not in ("open", "lapsed"), "it has not started")
    _require(not circle.plan.outside, "its members pay each other")
    number, amount, by = int(step.act["seat"]), int(step.act["amount"]), int(step.act["by"])
    most = settling.most_payable(circle, number)
    if step.act.get("auto"):
        _require(circle.plan.autopay, "nobody agreed to that")
        most = owing.due_now(circle, number, step.time)
    _require(0 < amount <= most, "more than there is to pay")
    first = owing.debts_due(circle, number, step.time)
    settling.pay(circle, number, amount, member_purse(by), step.flows, first=first)
    owing.forget_what_is_paid(circle)


def _close(step: Step) -> None:
    circle = step.circle
    _require(circle.stage == "running" and circle.collecting, "no round is due")
    _require(settling.is_whole(circle) or step.time >= circle.grace_ends, "not everybody has paid")
    if circle.plan.order == "goal":
        goal.close_round(circle, step.time, step.flows)
        return
    if circle.plan.outside:
        spared = {int(each) for each in str(step.act.get("spared") or "").split()}
        outside.close_round(circle, spared, step.time, step.flows)
        _go_on(step)
        return
    spared = {int(each) for each in str(step.act.get("spared") or "").split()}
    receiver = circle.receiver
    every = range(1, len(circle.seats) + 1)
    excused = {at for at in every if owing.keeps_its_word(circle, at, step.time)}
    halves = circle.halves(receiver)
    theirs = [at for half in halves for at in circle.own(half)]
    own = sum(settling.share_of(circle, at) - circle.seat(at).paid for at in theirs)
    missed, drawn = settling.settle_missing(circle, receiver, spared, excused, step.flows)
    bidding.owe_shares(circle, receiver)
    shared, left = bidding.shared(circle, receiver), bidding.discount(circle, receiver)
    pot = sum(each.paid for each in circle.seats) - shared
    gets = settling.shares_of_pot(circle, receiver, pot)
    for each in circle.seats:
        each.paid = each.paid_reserve = 0
    before = sum(circle.owed(at) for at in theirs)
    # What the receiver has not paid themselves they get as well, by keeping it.
    fee = _pay_out(step, gets, circle.plan.fee_of(pot + own))
    settled = before - sum(circle.owed(at) for at in theirs)
    bidding.share_out(circle, shared, step.flows)
    owed = sum(d.whole for d in circle.debts if d.round == circle.round and d.creditor in halves)
    told = Round(circle.round, receiver, pot, fee, step.time, settled, owed, own, missed, drawn)
    if circle.plan.decided_each_round:
        told.bids, told.shared, told.seed = circle.bids, shared, circle.seed
        told.left = left
        told.votes, circle.votes, circle.wishes = circle.votes, [], []
    circle.rounds.append(told)
    circle.collecting, circle.bids = False, []
    _go_on(step)


def _go_on(step: Step) -> None:
    """After a round comes the next, or the end."""
    circle = step.circle
    if circle.round == circle.plan.seats:
        ending.end(circle, step.flows)
        circle.stage, circle.ended_at = "ended", step.time
    else:
        _leave_time(step)
    owing.forget_what_is_paid(circle)
    seats.open_choices(circle, step.time)


def _send(step: Step) -> None:
    circle, act = step.circle, step.act
    _require(bool(circle.plan.outside), "it is paid here")
    begun = circle.stage == "running" or circle.stage in _OWING
    deposit = circle.stage == "open" and int(act["to"]) == KEEPER
    _require(begun or deposit, "it has not started")
    said = outside.ToPay(int(act["to"]), int(act["round"]), int(act["amount"]))
    proof = str(act.get("proof") or "").split()
    seat = int(act["seat"])
    outside.send(circle, seat, said, entry=step.entry, time=step.time, proof=proof)


def _confirm(step: Step) -> None:
    outside.confirm(step.circle, step.circle.payment(int(step.act["payment"])))


def _assume(step: Step) -> None:
    outside.assume(step.circle, step.circle.payment(int(step.act["payment"])), step.time)


def _dispute(step: Step) -> None:
    outside.dispute(step.circle, step.circle.payment(int(step.act["payment"])))


def _withdraw(step: Step) -> None:
    payment = step.circle.payment(int(step.act["payment"]))
    outside.withdraw(step.circle, payment, step.flows)


def _keep(step: Step) -> None:
    """Its keeper agrees to keep for it."""
    circle = step.circle
    _require(circle.plan.keeper > 0 and not circle.kept, "nobody is asked to keep")
    _require(circle.stage == "open", "it has started")
    circle.kept = True


def _forward(step: Step) -> None:
    payment = step.circle.payment(int(step.act["payment"]))
    outside.forward(payment, step.entry, step.time)


def _pay_out(step: Step, gets: dict[int, int], fee: int) -> int:
    """Each part of the seat that receives gets its share, less its share of the fee; what was left
    as that in all.

    A commission is left of the pot, a fee of what is the receiver's own: what they owe comes first,
    or others would bear it.
    """
    circle, whole = step.circle, sum(gets.values())
    taker = member_purse(circle.plan.fee_to) if circle.plan.fee_to else ("treasury", 0)
    commission = min(whole, circle.plan.commission)
    move(step.flows, settling.pot(circle), taker, commission)
    shares = list(gets.values()) if whole else [1] * len(gets)
    commissions, fees = split(commission, shares), split(min(fee, whole), shares)
    for at in gets:
        circle.seat(at).received = circle.round
    for (at, got), left in zip(gets.items(), commissions, strict=True):
        circle.seat(at).got += got
        circle.seat(at).fee_left += left
    for (at, got), left, more in zip(gets.items(), commissions, fees, strict=True):
        # Once it has received, nothing has to be refilled: its debts come first, then it.
        rest = got - left
        kept = settling.give(circle, at, rest, settling.pot(circle), step.flows, fee=(more, taker))
        circle.seat(at).fee_left += kept
        commission += kept
    return commission


def _bid(step: Step) -> None:
    bidding.bid(step.circle, int(step.act["seat"]), int(step.act["amount"]), step.time)


def _vote(step: Step) -> None:
    need.vote(step.circle, int(step.act["seat"]), int(step.act["for"]), step.time)


def _wish(step: Step) -> None:
    need.wish(step.circle, int(step.act["seat"]), step.time)


def _count(step: Step) -> None:
    _reveal_next(step.circle, step.act)
    need.count(step.circle, step.time)


def _extend(step: Step) -> None:
    """Members could not say who is to receive next, since the bot was away: it goes on."""
    circle, until = step.circle, int(step.act["until"])
    _require(circle.stage == "running" and circle.plan.decided_each_round, "nobody decides there")
    _require(not circle.collecting and until > circle.choice_ends, "it ends later already")
    circle.extended = until


def _postpone(step: Step) -> None:
    circle = step.circle
    until = int(step.act["until"])
    _require(circle.collecting and until > circle.grace_ends, "it ends later already")
    circle.grace_ends, circle.postponed, circle.returned = until, True, step.time


# -- by consent ------------------------------------------------------------------------------------


def _swap(step: Step) -> None:
    """Two who have not received exchange their turns; the one agreed before, the other does now."""
    circle = step.circle
    one, other = circle.seat(int(step.act["one"])), circle.seat(int(step.act["other"]))
    _require(circle.stage == "running" and one is not other, "nothing to swap")
    _require(circle.plan.has_turns, "nobody has a turn there")
    _require(not one.received and not other.received, "one of them has received")
    first = circle.plan.names_first and not circle.rounds and 1 in (one.turn, other.turn)
    _require(not first, "all have named who receives first")
    at_it = circle.seat(circle.receiver) if circle.collecting else None
    _require(at_it not in (one, other), "its round is there")
    topic = f"swap {step.act['one']} {step.act['other']}"
    all_of_them = {*circle.halves(int(step.act["one"])), *circle.halves(int(step.act["other"]))}
    agreed = {*circle.consents.pop(topic, []), int(step.act.get("by") or step.act["other"])}
    _require(all(circle.has_said(agreed, at) for at in all_of_them), "not all of them want it")
    pair = circle.whole(int(step.act["one"])), circle.whole(int(step.act["other"]))
    circle.changed.append(Change(step.time, len(circle.rounds), *pair))
    one_turn, other_turn = one.turn, other.turn
    for at in all_of_them:
        was = circle.seat(at).turn
        circle.seat(at).turn = other_turn if was == one_turn else one_turn
    seats.forget_of_other_turns(circle, pair)


def _consent(step: Step) -> None:
    circle = step.circle
    topic, number = str(step.act["to"]), int(step.act["seat"])
    begun = circle.stage == "running" or (topic.startswith("plan ") and circle.stage in _OWING)
    _require(begun and circle.seat(number).member > 0, "nobody sits there")
    seats.forget_what_is_asked_anew(circle, topic)
    given = circle.consents.setdefault(topic, [])
    _require(not circle.has_said(given, number), "they have agreed already")
    given.append(number)


_OWING = ("ended", "cancelled")


def _repay(step: Step) -> None:
    """Whoever owes pays in parts from now on, as all whom they owe have agreed."""
    circle, number = step.circle, int(step.act["seat"])
    amount, every = int(step.act["amount"]), int(step.act["every"])
    unit = owing.unit_of(str(step.act["unit"]))
    agreed = circle.consents.pop(owing.planning(number, amount, every, unit), [])
    _require(circle.has_said(agreed, number) and circle.owed(number) > 0, "nobody asked for it")
    creditors = owing.creditors(circle, number)
    _require(all(circle.has_said(agreed, at) for at in creditors), "not all have agreed")
    _require(amount > 0 and 0 < every <= 366, "it would never be paid")
    circle.seat(number).repays = owing.from_now_on(circle, amount, every, unit, step.time)


def _hand(step: Step) -> None:
    circle, number, to = step.circle, int(step.act["seat"]), int(step.act["to"])
    _require(int(step.act["price"]) == seats.price_of(circle, number), "another price")
    giver, price = circle.seat(number).member, int(step.act["price"])
    seats.hand(circle, number, to, step.entry, step.flows)
    rounds = len(circle.rounds)
    circle.changed.append(Change(step.time, rounds, number, giver=giver, taker=to, price=price))


def _choose(step: Step) -> None:
    act = step.act
    about, by, what = int(act["about"]), int(act["seat"]), str(act["what"])
    seats.choose(step.circle, about, by, what, step.time, step.flows)
    if step.circle.seat(about).closed and step.circle.plan.order == "bidding":
        step.circle.bids = []  # They were for a larger pot.
        _leave_time(step)


LONGEST_PAUSE = 90 * 86_400_000_000


def _pause(step: Step) -> None:
    """All want to wait until a day: the dates to come move on by whole periods."""
    circle, until = step.circle, int(step.act["until"])
    agreed = circle.consents.pop(f"pause {until}", [])
    _require(circle.stage == "running", "it is not under way")
    _require(all(circle.has_said(agreed, at) for at in circle.parts), "not all want it")
    _require(step.time < until <= step.time + LONGEST_PAUSE, "it is too long")
    if circle.collecting:
        circle.grace_ends, circle.postponed = max(circle.grace_ends, until), True
    done = circle.dues[: circle.round]
    if circle.round < circle.plan.rounds:
        while due_date(circle.plan, circle.round) < until:
            circle.plan = moved(circle.plan)
    circle.dues = done + due_dates(circle.plan)[circle.round :]


def _cancel(step: Step) -> None:
    circle = step.circle
    _require(circle.stage == "running", "it is not under way")
    voters = seats.wanting(circle, circle.consents.get("cancel", ()))
    _require(seats.most_want(circle, voters), "most do not want it")
    if circle.plan.decided_each_round:
        _reveal(circle, step.act)
    ending.cancel(circle, voters, step.flows)
    circle.retained = circle.payee = circle.discount = 0
    for seat in circle.seats:
        seat.saved = 0
    circle.stage, circle.ended_at = "cancelled", step.time
    for number, seat in enumerate(circle.seats, 1):
        owes = circle.owed(number)
        seat.repays = owing.on_the_plans_dates(circle, number, step.time) if owes else None


_ACTS: dict[str, Callable[[Step], None]] = {
    "join": _join,
    "share": _share,
    "ask": _ask,
    "decline": _decline,
    "whole": _take_whole,
    "leave": _leave,
    "change": _change,
    "turns": _turns,
    "accept": _accept,
    "refuse": _refuse,
    "invite": _invite,
    "move": _move,
    "lapse": _lapse,
    "start": _start,
    "due": _due,
    "pay": _pay,
    "close": _close,
    "send": _send,
    "confirm": _confirm,
    "assume": _assume,
    "dispute": _dispute,
    "withdraw": _withdraw,
    "keep": _keep,
    "forward": _forward,
    "bid": _bid,
    "vote": _vote,
    "wish": _wish,
    "count": _count,
    "extend": _extend,
    "postpone": _postpone,
    "swap": _swap,
    "consent": _consent,
    "cancel": _cancel,
    "repay": _repay,
    "hand": _hand,
    "choose": _choose,
    "pause": _pause,
}
