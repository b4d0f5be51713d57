"""The end of a circle: what is given back, who bears what was lost, and a cancellation. Pure."""

from __future__ import annotations

from collections.abc import Collection

from storage.circles import settling
from storage.circles.plan import split
from storage.circles.settling import Flows
from storage.circles.state import FOR_RESERVE, TO_RESERVE, Circle, Debt


def end(circle: Circle, flows: Flows) -> None:
    """After the last round: deposits and the reserve go back, and nothing is left in any purse.

    What is still owed between seats stays owed. What is given back to a seat in arrears pays its
    debts first.
    """
    seats = range(1, len(circle.seats) + 1)
    settling.settle_rings(circle)
    for number in seats:
        _return_ahead(circle, number, flows)
        deposit = circle.seat(number).deposit
        circle.seat(number).deposit = 0
        circle.seat(number).deposit_back += deposit
        settling.give(circle, number, deposit, settling.deposits(circle), flows)
    kept = _share_reserve(circle)
    circle.reserve -= sum(kept)
    cancel_rings(circle)
    for number, share in zip(seats, kept, strict=True):
        circle.seat(number).other_back += share
        settling.give(circle, number, share, settling.reserve(circle), flows)


def cancel_rings(circle: Circle) -> None:
    """Wherever debts lead back to where they began, so much is paid by all at once, the oldest
    first: what is left owed has no ring any more, and everybody stands as before.

    Also what came up only now, of late fees and lost advances. A debt of which its payer says in
    outside money that it is paid waits for the answer.
    """
    first = {at: min(circle.own(at)) for at in range(1, len(circle.seats) + 1)}
    owing = {at: _debts_of(circle, at) for at in dict.fromkeys(first.values())}
    over = set[int]()
    for start in owing:
        path: list[Debt] = []
        at = start
        while True:
            debts = owing[at]
            while debts and (not debts[-1].left or first[debts[-1].creditor] in over):
                debts.pop()
            if not debts:
                over.add(at)
                if not path:
                    break
                at = first[path.pop().debtor]
                continue
            path.append(debts[-1])
            at = first[debts[-1].creditor]
            ring = next((i for i, each in enumerate(path) if first[each.debtor] == at), None)
            if ring is not None:
                at = first[_cancel(circle, path, ring)]


def _debts_of(circle: Circle, number: int) -> list[Debt]:
    """What whoever sits there owes other seats, the oldest last."""
    own = circle.own(number)
    said = {each.to for each in circle.payments if each.is_open and each.seat in own}
    debts = [debt for debt in circle.debts if debt.debtor in own and debt.left]
    return [each for each in reversed(debts) if each.creditor > 0 and each.creditor not in said]


def _cancel(circle: Circle, path: list[Debt], ring: int) -> int:
    """Pay a ring once round; the path is then as long as before its first debt that is paid."""
    once = min(each.left for each in path[ring:])
    for each in path[ring:]:
        settling.lessen(circle, each, once)
    paid = next(i for i in range(ring, len(path)) if not path[i].left)
    at = path[paid].debtor
    del path[paid:]
    return at


def _return_ahead(circle: Circle, number: int, flows: Flows) -> None:
    """What was kept for a coming contribution is nobody's but its payer's."""
    seat = circle.seat(number)
    ahead, seat.ahead = seat.ahead, 0
    seat.contributed -= ahead
    settling.give(circle, number, ahead, settling.pot(circle), flows)


def _share_reserve(circle: Circle) -> list[int]:
    """What each seat gets of the reserve; advances that were lost become debts to who bears them.

    Late fees bear them first, then what the debtor paid for the reserve, then all others by what
    they paid for it. The late fees that are left go to those who were never late, else to all; what
    nobody has paid of them is owed to the same.
    """
    seats = circle.seats
    parts = [seat.for_reserve for seat in seats]
    late = sum(seat.late_fees for seat in seats)
    lost = dict.fromkeys(range(1, len(seats) + 1), 0)
    for debt in circle.debts:
        if debt.creditor == TO_RESERVE:
            lost[debt.debtor] += debt.left
        if debt.creditor in (TO_RESERVE, FOR_RESERVE):
            debt.left = 0
    for debtor, amount in lost.items():
        borne = min(late, amount)
        late -= borne
        rest, theirs = amount - borne, circle.own(debtor)
        for at in theirs:
            own = min(parts[at - 1], rest)
            parts[at - 1] -= own
            rest -= own
        if not rest:
            continue
        others = [0 if at in theirs else part for at, part in enumerate(parts, 1)]
        for at, share in enumerate(split(rest, others), 1):
            parts[at - 1] -= share
            if share:
                circle.debts.append(Debt(debtor, at, circle.round, share, share))
    late += sum(_fees_out_of(circle, at, parts) for at in range(1, len(seats) + 1))
    weights = [circle.weight(at) for at in range(1, len(seats) + 1)]
    late_ones = {own for at, seat in enumerate(seats, 1) if seat.late for own in circle.own(at)}
    never_late = [0 if at in late_ones else each for at, each in enumerate(weights, 1)]
    takers = never_late if any(never_late) else weights
    fees = split(late, takers)
    _owe_fees(circle, takers)
    return [part + fee for part, fee in zip(parts, fees, strict=True)]


def _fees_out_of(circle: Circle, number: int, parts: list[int]) -> int:
    """What a seat gets of the reserve pays its late fees, once it has paid its debts."""
    seat, part = circle.seat(number), parts[number - 1]
    owed = sum(debt.left for debt in circle.debts_of(number))
    paid = min(seat.fees, max(0, part - owed))
    parts[number - 1] -= paid
    seat.fees -= paid
    seat.late_fees += paid
    seat.other_back += paid
    settling.count_repaid(seat, paid)
    return paid


def _owe_fees(circle: Circle, takers: list[int]) -> None:
    """What is not paid of late fees is owed to those who would have had it; what one is to get of
    it oneself is off what one owes, so that nobody owes for what is owed to them."""
    unpaid = sum(seat.fees for seat in circle.seats)
    claims = split(unpaid, takers)
    for number, seat in enumerate(circle.seats, 1):
        for at in circle.own(number):
            own = min(seat.fees, claims[at - 1])
            seat.fees, claims[at - 1] = seat.fees - own, claims[at - 1] - own
            seat.late_fees += own
            circle.seat(at).other_back += own
            settling.count_repaid(seat, own)
    for debtor, seat in enumerate(circle.seats, 1):
        shares = split(seat.fees, claims) if seat.fees else []
        for creditor, share in enumerate(shares, 1):
            claims[creditor - 1] -= share
            if share:
                circle.debts.append(Debt(debtor, creditor, circle.round, share, share))
        seat.fees = 0


def cancel(circle: Circle, voters: Collection[int], flows: Flows) -> None:
    """Most want to end it in the middle: each gets back what they paid in less what they got.

    What there is goes first to those who did not vote for it. What those who got more than they
    paid still owe is theirs to pay, first to those who did not vote for it.
    """
    stood = dict[int, int]()
    for number, seat in enumerate(circle.seats, 1):
        first = min(circle.own(number))  # All seats of one member are one account.
        stood[first] = stood.get(first, 0) - seat.net
    purses = [
        (settling.pot(circle), circle.pot),
        (settling.deposits(circle), circle.deposits),
        (settling.reserve(circle), circle.reserve),
    ]
    there = sum(amount for _, amount in purses)
    others = {at: due for at, due in stood.items() if due > 0 and at not in voters}
    theirs = {at: due for at, due in stood.items() if due > 0 and at in voters}
    paid = _shared(others, there)
    paid |= _shared(theirs, there - sum(paid.values()))
    for number, units in paid.items():
        rest = units
        for at in circle.own(number):
            back = min(circle.seat(at).deposit, rest)
            circle.seat(at).deposit_back += back
            rest -= back
        circle.seat(number).other_back += rest
    for seat in circle.seats:
        seat.deposit = seat.ahead = seat.paid = seat.paid_reserve = seat.fees = 0
    circle.reserve, circle.collecting = 0, False
    for debt in circle.debts:
        debt.left = 0  # It is in what each of them stood at.
    _pay_out(circle, paid, purses, flows)
    _owe_the_rest(circle, stood, [_unpaid(each, paid) for each in (others, theirs)])


def _unpaid(due: dict[int, int], paid: dict[int, int]) -> dict[int, int]:
    return {at: amount - paid[at] for at, amount in due.items() if amount > paid[at]}


def _shared(due: dict[int, int], there: int) -> dict[int, int]:
    """What each gets of what there is: all that is due, or a share of it."""
    whole = sum(due.values())
    if whole <= there:
        return dict(due)
    return dict(zip(due, split(there, list(due.values())), strict=True))


def _pay_out(
    circle: Circle,
    paid: dict[int, int],
    purses: list[tuple[settling.Purse, int]],
    flows: Flows,
) -> None:
    for purse, amount in purses:
        flows[purse] = flows.get(purse, 0) - amount
    for number, amount in paid.items():
        taker = settling.member_purse(circle.seat(number).member)
        flows[taker] = flows.get(taker, 0) + amount


def _owe_the_rest(circle: Circle, stood: dict[int, int], unpaid: list[dict[int, int]]) -> None:
    for debtor, stands in stood.items():
        owes = max(0, -stands)
        for due in unpaid:
            part = min(owes, sum(due.values()))
            if not part:
                continue
            owes -= part
            for creditor, share in zip(due, split(part, list(due.values())), strict=True):
                due[creditor] -= share
                if share:
                    circle.debts.append(Debt(debtor, creditor, circle.round, share, share))
