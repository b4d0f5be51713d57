"""What a circle agrees to: how much, how often, in which order, and the most a seat can lose. Pure.

The plan is fixed when the circle opens; its dates are fixed as instants when it starts.
"""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Order = Literal["agreed", "joined", "draw", "need", "bidding", "goal"]
Unit = Literal["day", "week", "month"]
ORDERS: tuple[Order, ...] = ("agreed", "joined", "draw", "need", "bidding")
"""What can be asked for; "goal" comes with a goal."""
UNITS: tuple[Unit, ...] = ("day", "week", "month")

FEWEST_SEATS, MOST_SEATS = 2, 100
FEE_WHOLE = 1_000_000
"""A share of what is paid out is given in millionths of it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The terms of a circle. Amounts are units of the currency `asset`, spans are µs.

    A round is due every `every` `unit`s, first on `begin` (a wall clock time in `zone`, as
    "2026-02-01T18:00"). `fee` is what the receiver of a round leaves, as units, or with `fee_ppm`
    as millionths of the pot; it goes to member `fee_to`, 0 for the treasury. `late_fee` and what is
    paid for the `reserve` with each contribution lie in the circle's own reserve. In `bidding` no
    bid is below `bid_floor_ppm` millionths of the pot, nor above `bid_step_ppm` of the lowest one;
    in a chit fund `chit_ppm` of each pot are its commission, and what else is left lowers what all
    pay next.
    A goal pot has `times` rounds in which all save, towards `goal` units where a sum was named.
    In `outside` money, a currency by its code such as "USD" with so many `decimals`, members pay
    each other themselves and nothing is booked; `asset` is then 0. What would lie in a purse lies
    with member `keeper`, 0 for nobody; in a goal pot that is all of it.
    """

    asset: int
    amount: int
    every: int
    unit: Unit
    seats: int
    order: Order
    deposit: int
    grace: int
    begin: str
    zone: str
    autopay: bool = True
    late_fee: int = 0
    reserve: int = 0
    fee: int = 0
    fee_ppm: int = 0
    fee_to: int = 0
    bid_floor_ppm: int = 0
    bid_step_ppm: int = 0
    chit_ppm: int = 0
    goal: int = 0
    times: int = 0
    waited: int = 0
    """So many periods after its begin is the first round: its seats were not taken in time."""
    outside: str = ""
    decimals: int = 0
    keeper: int = 0
    seats_each: int = 1
    """So many seats one member may have."""

    @property
    def pot(self) -> int:
        """What a round pays out when everybody paid."""
        return self.amount * self.seats

    @property
    def names_first(self) -> bool:
        """Whether all name who receives first, since no deposit lies there for what follows."""
        return bool(self.outside) and not self.deposit and self.order != "goal"

    @property
    def received(self) -> int:
        """What the receiver of a round is paid when everybody paid: in outside money by the others,
        since what one would pay oneself stays where it is."""
        return self.pot - self.amount if self.outside else self.pot

    @property
    def each_round(self) -> int:
        """What each seat pays in a round."""
        return self.amount + self.reserve

    @property
    def fixed_turns(self) -> bool:
        """Whether one's turn is known when one joins."""
        return self.order in ("agreed", "joined")

    @property
    def rounds(self) -> int:
        """How many rounds there are: as many as seats, but in a goal pot."""
        return self.times or self.seats

    @property
    def has_turns(self) -> bool:
        """Whether each seat has a turn in which it receives, from the start on."""
        return self.order in ("agreed", "joined", "draw")

    @property
    def decided_each_round(self) -> bool:
        """Whether it is decided before each round who receives, so that nobody has a turn."""
        return self.order in ("need", "bidding")

    @property
    def draws(self) -> int:
        """How many draws there may be, each with a seed of its own."""
        return self.seats if self.decided_each_round else int(self.order == "draw")

    @property
    def commission(self) -> int:
        """What a chit fund takes of each pot, instead of a fee."""
        return self.pot * self.chit_ppm // FEE_WHOLE

    def fee_of(self, pot: int) -> int:
        """What the receiver leaves of a pot: at most all of it."""
        return min(pot, self.fee + pot * self.fee_ppm // FEE_WHOLE)

    def text(self) -> str:
        """The plan in its one form, for the chain."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))


def read_plan(text: str) -> Plan:
    """A plan from its text. Raises ValueError or TypeError where it is none."""
    found = json.loads(text)
    plan = Plan(**found)
    if plan.text() != text or not is_sound(plan):
        raise ValueError(text)
    return plan


def is_sound(plan: Plan) -> bool:
    """Whether a circle can go by it at all."""
    whole = all(
        isinstance(getattr(plan, each.name), int)
        for each in fields(plan)
        if each.name not in ("unit", "order", "begin", "zone", "outside")
    )
    return (
        whole
        and plan.unit in UNITS
        and plan.order in (*ORDERS, "goal")
        and FEWEST_SEATS <= plan.seats <= MOST_SEATS
        and 1 <= plan.seats_each <= (1 if plan.outside else plan.seats - 1)
        and plan.amount > 0
        and plan.every > 0
        and min(plan.deposit, plan.late_fee, plan.reserve, plan.fee, plan.fee_ppm) >= 0
        and plan.fee_ppm <= FEE_WHOLE
        and _has_sound_bids(plan)
        and _has_sound_goal(plan)
        and _has_sound_money(plan)
        and 0 <= plan.grace < shortest_period(plan)
    )


def _has_sound_bids(plan: Plan) -> bool:
    if plan.order != "bidding":
        return not (plan.bid_floor_ppm or plan.bid_step_ppm or plan.chit_ppm)
    room = plan.chit_ppm >= 0 and plan.chit_ppm + plan.bid_floor_ppm <= FEE_WHOLE
    if not room or (plan.chit_ppm and (plan.fee or plan.fee_ppm)):
        return False
    return all(0 < share < FEE_WHOLE for share in (plan.bid_floor_ppm, plan.bid_step_ppm))


def _has_sound_goal(plan: Plan) -> bool:
    if plan.order != "goal":
        return not (plan.goal or plan.times)
    extras = (plan.deposit, plan.late_fee, plan.reserve, plan.fee, plan.fee_ppm)
    return plan.times > 0 and plan.goal >= 0 and not any(extras)


OUTSIDE_ORDERS: tuple[Order, ...] = ("agreed", "joined")
"""In outside money everybody has to know, when they join, who receives first."""
KEPT_ORDERS: tuple[Order, ...] = (*OUTSIDE_ORDERS, "draw", "need", "bidding")
"""Where deposits lie with a keeper it may also be drawn, voted on before each round, or bid for."""


def _has_sound_money(plan: Plan) -> bool:
    """In outside money there is no purse: what would lie in one lies with a keeper, or is not."""
    if not plan.outside:
        return not (plan.decimals or plan.keeper)
    code = len(plan.outside) == 3 and plan.outside.isascii() and plan.outside.isupper()
    kept = (plan.deposit, plan.late_fee, plan.reserve, plan.order == "goal")
    taken = (plan.asset, plan.fee, plan.fee_ppm, plan.autopay)
    orders = OUTSIDE_ORDERS if plan.names_first else (*KEPT_ORDERS, "goal")
    fits = plan.order in orders and not any(taken) and any(kept) == (plan.keeper > 0)
    # Whoever bids has paid the round first: here their deposit stands for it.
    secured = plan.order != "bidding" or (plan.deposit >= plan.amount and not plan.chit_ppm)
    return code and 0 <= plan.decimals <= 4 and fits and secured


# -- dates -----------------------------------------------------------------------------------------

_DAY = 86_400_000_000
_SHORTEST_MONTH = 28


def shortest_period(plan: Plan) -> int:
    """The shortest time from one due date to the next, in µs; a day less for daylight saving."""
    days = {"day": 1, "week": 7, "month": _SHORTEST_MONTH}[plan.unit] * plan.every
    return days * _DAY - _DAY // 12


def due_dates(plan: Plan) -> list[int]:
    """When each round is due, as instants (µs UTC): k − 1 periods after the first, all counted
    from the begin."""
    return [due_date(plan, number) for number in range(plan.rounds)]


def due_date(plan: Plan, number: int) -> int:
    """When the round after `number` others is due, in µs UTC."""
    begin = datetime.fromisoformat(plan.begin)
    day = later(begin.date(), plan.every * (plan.waited + number), plan.unit)
    return instant(datetime.combine(day, begin.time()), plan.zone)


def later(day: date, count: int, unit: Unit) -> date:
    """The day so many units after another: of a month that is too short, its last.

    31 January → 28 February → 31 March, each counted from the first.
    """
    if unit != "month":
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def instant(wall: datetime, zone: str) -> int:
    """A wall clock time in a zone, in µs since 1970.

    Where it does not exist it moves on by the gap; where it comes twice it is the first.
    """
    # Without a fold, a time in a gap is read by the offset before it: that moves it on by the gap.
    return (wall.replace(tzinfo=ZoneInfo(zone)) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        microseconds=1
    )


def moved(plan: Plan) -> Plan:
    """The plan a period later, for a circle whose seats were not all taken in time.

    The dates are still counted from the begin: 31 January, moved, is 28 February and 31 March.
    """
    return replace(plan, waited=plan.waited + 1)


# -- what one can lose -----------------------------------------------------------------------------


def most_lost(plan: Plan, turn: int) -> int:
    """The most that the seat of a turn can lose, in units.

    That is when all who receive before it stop paying at once: whoever received m rounds before it
    lacks m contributions, and their deposit has paid for the first of them. With a deposit of one
    contribution it is max(0, turn − 2) contributions, without (turn − 1); what one pays for the
    reserve comes to it, and the fee that is left of a pot.
    """
    amount, deposit = plan.amount, plan.deposit
    lacking = (max(0, min(amount, m * amount - deposit)) for m in range(1, turn))
    return sum(lacking) + plan.seats * plan.reserve + plan.fee_of(plan.pot)


def most_lost_by_any(plan: Plan) -> int:
    """The most that can be lost where whatever turn may come: that of the last."""
    return most_lost(plan, plan.seats)


def most_lost_of_half(plan: Plan) -> list[int]:
    """The most that each of two who share a seat can lose, the first named first.

    Whatever turn they took: where one of them falls behind, the seat waits for both, and may come
    behind others in arrears, whose deposits are gone by then: (n − 1) halves of a contribution. The
    whole fee comes to it, since one may be all that receives.
    """
    weights = split(plan.amount, [1, 1])
    lacking = split((plan.seats - 1) * plan.amount, weights)
    own = [plan.seats * each for each in split(plan.reserve, weights)]
    fee = plan.fee_of(plan.pot)
    return [lacks + pays + fee for lacks, pays in zip(lacking, own, strict=True)]


def due_before(plan: Plan, turn: int) -> int:
    """All that a seat pays before its turn comes, its deposit included, in units."""
    return plan.deposit + (turn - 1) * plan.each_round


def due_before_of_half(plan: Plan, turn: int) -> list[int]:
    """The same for each of two who share a seat."""
    weights = split(plan.amount, [1, 1])
    every = (split(each, weights) for each in (plan.deposit, plan.amount, plan.reserve))
    return [
        deposit + (turn - 1) * (pays + keeps) for deposit, pays, keeps in zip(*every, strict=True)
    ]


def split(whole: int, weights: Sequence[int]) -> list[int]:
    """A whole in shares by weight: each floored, then one unit each from the first.

    A weight of 0 gets nothing, also of what is left over. Raises ValueError without any weight.
    """
    total = sum(weights)
    if total <= 0:
        raise ValueError("nothing to go by")
    shares = [whole * weight // total for weight in weights]
    left = whole - sum(shares)
    for at, weight in enumerate(weights):
        if left and weight:
            shares[at] += 1
            left -= 1
    return shares
