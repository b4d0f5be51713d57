"""Bids for a round: how little of the pot one is willing to take; the rest goes to all. Pure.

A bid binds, and whoever bids has paid the round before. On its date the lowest bid takes it; of
several at the floor, and where nobody bid, a draw tells whose it is.
"""

from __future__ import annotations

from storage.circles import settling
from storage.circles.plan import FEE_WHOLE, Plan, split
from storage.circles.seeds import draw
from storage.circles.settling import Flows, Unfit
from storage.circles.state import Circle, Debt, Round

OPEN_FOR = 3 * 86_400_000_000
"""So long before its date bids for a round are taken."""
SHORTEST_CHOICE = 12 * 3_600_000_000
"""Where the round before ended late, one has at least so long to bid."""


def floor_of(plan: Plan, pot: int | None = None) -> int:
    """The least that can be bid for a pot; for a full one where none is given."""
    return -(-(plan.pot if pot is None else pot) * plan.bid_floor_ppm // FEE_WHOLE)


def pot_now(circle: Circle) -> int:
    """The pot of the next round, or the one that is due: closed seats pay nothing into it."""
    return settling.pot_due(circle)


def floor(circle: Circle) -> int:
    """The least that can be bid for the next round."""
    return floor_of(circle.plan, pot_now(circle))


def sharers(circle: Circle, number: int) -> list[int]:
    """By seat, 1 where it shares in what is left of the pot of a round, else 0: it was closed."""
    return [0 if seat.closed and seat.closed_after < number else 1 for seat in circle.seats]


def lowest(circle: Circle) -> int:
    """The lowest bid; 0 where there is none."""
    return min((amount for _, amount in circle.bids), default=0)


def highest_next(circle: Circle) -> int:
    """The most that the next bid may be: a step below the lowest one, but never below the floor."""
    plan, pot = circle.plan, pot_now(circle)
    step = (lowest(circle) or pot) * plan.bid_step_ppm // FEE_WHOLE
    return max(floor(circle), min(step, pot - plan.commission))


def opens(circle: Circle) -> int:
    """From when on bids for the next round are taken, as soon as the one before is paid out."""
    return circle.dues[circle.round] - OPEN_FOR


def is_needed(circle: Circle) -> bool:
    """Whether there is anybody to bid against."""
    left = (at for at in circle.numbers if not circle.seat(at).received)
    return len(circle.voices(at for at in left if not circle.seat(at).closed)) > 1


def were_taken(circle: Circle) -> bool:
    """Whether the round that is due could have been bid for."""
    return circle.plan.order == "bidding" and is_needed(circle)


def is_open(circle: Circle, time: int) -> bool:
    """Whether one can bid now."""
    return (
        circle.plan.order == "bidding"
        and circle.stage == "running"
        and not circle.collecting
        and is_needed(circle)
        and opens(circle) <= time < circle.next_date
    )


def lacking(circle: Circle, number: int) -> int:
    """What a seat has to pay before it may bid: the round, and whatever else it owes; in outside
    money, where it is not known yet whom to pay, its deposit stands for the round."""
    if circle.plan.outside:
        owed = settling.owed_to_others(circle, number)
        return owed + settling.keeper_due(circle, number)
    ahead = settling.following(circle, number) - circle.seat(number).ahead
    return settling.whole_due(circle, number) + max(0, ahead)


def lacking_of_all(circle: Circle, number: int) -> int:
    """The same for all seats of whoever sits there: they pay with all before they bid with one."""
    own = (at for at in circle.own(number) if not circle.seat(at).closed)
    return sum(lacking(circle, at) for at in own)


def next_payment(circle: Circle) -> int:
    """What each seat pays in the next round, less what a chit fund takes off it."""
    return circle.plan.each_round - circle.dividend


def is_lowest(circle: Circle, number: int) -> bool:
    """Whether a seat's bid is the lowest there is."""
    return number in _lowest_seats(circle)


def bid(circle: Circle, number: int, amount: int, time: int) -> None:
    """A seat bids. Raises Unfit."""
    _require(is_open(circle, time), "no bids are taken now")
    _require(circle.seat(number).member > 0, "nobody sits there")
    _require(not circle.seat(number).received, "they have received")
    _require(not circle.seat(number).closed, "it is closed")
    _require(not lacking_of_all(circle, number), "they have not paid the round")
    _require(circle.is_in_good_standing(number), "they are not in good standing")
    mine = circle.own(number)
    _require(not any(is_lowest(circle, at) for at in mine), "the lowest bid is theirs")
    _require(floor(circle) <= amount <= highest_next(circle), "too much or too little")
    circle.bids.append([number, amount])


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Unfit(why)


def _lowest_seats(circle: Circle) -> list[int]:
    return [number for number, amount in circle.bids if amount == lowest(circle)]


def decide(circle: Circle) -> None:
    """Its date has come: the lowest bid stands first, and those who are left by the draw."""
    drawn = draw(circle.seed, f"{circle.number}/{circle.round}", circle.accepting)
    first = _lowest_seats(circle)
    left = [number for number in drawn if not circle.seat(number).received]
    for turn, number in enumerate(sorted(left, key=lambda at: at not in first), circle.round):
        circle.seat(number).turn = turn


def won(circle: Circle, receiver: int) -> int:
    """What the receiver of the round that is due has bid for it; 0 where they were drawn."""
    return lowest(circle) if is_lowest(circle, receiver) else 0


def discount(circle: Circle, receiver: int) -> int:
    """What the receiver leaves of a full pot to all, a commission apart."""
    bids = won(circle, receiver)
    return pot_now(circle) - circle.plan.commission - bids if bids else 0


def shared(circle: Circle, receiver: int) -> int:
    """What of the pot as it is goes to all: what lacks in it is taken from that first."""
    lacks = pot_now(circle) - sum(seat.paid for seat in circle.seats)
    return max(0, discount(circle, receiver) - lacks)


def owe_shares(circle: Circle, receiver: int) -> None:
    """Who missed the round owes what they lack to those who would have shared it, equally.

    Until now it is owed to the receiver alone; what is more than was to be shared stays so.
    """
    whole, ones = discount(circle, receiver), sharers(circle, circle.round)
    debts = [d for d in circle.debts if (d.round, d.creditor) == (circle.round, receiver)]
    lost = whole - shared(circle, receiver)
    if not lost or not debts:
        return
    now = split(shared(circle, receiver), ones)
    lacks = [was - left for was, left in zip(split(whole, ones), now, strict=True)]
    circle.debts = [debt for debt in circle.debts if debt not in debts]
    parts = split(lost, [each.left for each in debts])
    for debt, part in zip(debts, parts, strict=True):
        shares = split(part, lacks) if part else [0] * len(lacks)
        lacks = [lack - share for lack, share in zip(lacks, shares, strict=True)]
        shares[receiver - 1] += debt.left - part
        shares[debt.debtor - 1] = 0
        for creditor, owed in enumerate(shares, 1):
            if owed:
                circle.debts.append(Debt(debt.debtor, creditor, circle.round, owed, owed))


def share_left(circle: Circle, number: int, found: Round) -> int:
    """What a seat was to get of what the receiver of a round left of a whole pot."""
    return split(found.left, sharers(circle, found.number))[number - 1] if found.left else 0


def share_out(circle: Circle, amount: int, flows: Flows) -> None:
    """What the receiver left goes to all seats; who owes something pays with it first.

    A chit fund keeps it, for all to pay less in the next round; only after the last it is paid out.
    """
    if circle.plan.chit_ppm:
        circle.retained += amount
        if circle.round < circle.plan.rounds:
            return
        amount, circle.retained = circle.retained, 0
    for number, share in enumerate(split(amount, sharers(circle, circle.round)), 1):
        circle.seat(number).got += share
        settling.give(circle, number, share, settling.pot(circle), flows)
