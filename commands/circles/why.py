"""Why a circle stands as it does: its order and draw, each round, and what became of debts."""

from __future__ import annotations

from commands.circles import bidding, need, outside_face, saving
from commands.circles.face import amount, liable, place_of_seat, terms
from commands.engine.request import Request
from commands.values.reply import Block, Line, Listed, Message, Name, Time, Typed, Value, line
from storage.circles.rows import CircleRow
from storage.circles.state import Circle, Debt
from storage.unit_of_work import Books


def explained(request: Request, books: Books, number: int) -> list[Block]:
    """The whole of a circle in words; nothing where the number is of something else."""
    row = books.get(CircleRow, number)
    if row is None:
        return []
    circle = row.circle
    head = line(
        "circle-head",
        number=str(row.number),
        name=row.name,
        **terms(books, circle.plan, circle.dues),
    )
    blocks: list[Block] = [head, _opened(circle)]
    blocks += _order(circle)
    blocks += _changes(books, circle, 0)
    for at in range(len(circle.rounds)):
        blocks += [_round(books, circle, at), *need.explained(circle, at)]
        blocks += [*bidding.explained(books, circle, at), *_changes(books, circle, at + 1)]
    blocks += [_debt(books, circle, debt) for debt in circle.debts]
    blocks += liable(circle)
    blocks += outside_face.explained(books, circle)
    for seat in circle.seats:
        if seat.closed:
            blocks.append(line("why-circle-closed", who=Name(seat.member)))
    consents = circle.consents.get("cancel", [])
    if consents:
        who = Listed(tuple(Name(circle.seat(at).member) for at in circle.voices(consents)), "comma")
        blocks.append(line("why-circle-cancel", who=who))
    blocks.append(line("why-circle-more", statement=Typed(f'circle statement "{row.name}"')))
    return blocks


def _opened(circle: Circle) -> Line:
    return line(
        "why-circle-opened", who=Name(circle.organiser), opened=Time(circle.opened_at, "clock")
    )


def _order(circle: Circle) -> list[Block]:
    """How the turns came about: agreed, by joining, or drawn from a seed that was promised."""
    blocks: list[Block] = []
    accepted = ",".join(map(str, circle.accepting))
    if circle.plan.decided_each_round:
        draw = f"{circle.number}/3"
        told = line("why-circle-seeds", hash=circle.commitment, draw=draw, accepted=accepted)
        last = circle.rounds[-1].seed if circle.rounds else ""
        off = circle.seed != last and circle.stage in ("lapsed", "cancelled")
        return [told, line("why-circle-seed-off", seed=circle.seed)] if off else [told]
    if circle.commitment and not circle.seed:
        blocks.append(line("why-circle-promised", hash=circle.commitment))
    if circle.seed:
        blocks.append(
            line(
                "why-circle-drawn",
                seed=circle.seed,
                hash=circle.commitment,
                draw=f"{circle.number}/1",
                accepted=accepted,
            )
        )
    if circle.stage not in ("open", "lapsed") and circle.plan.has_turns:
        by_turn = sorted(circle.numbers, key=lambda at: circle.turn_after(at, 0))
        names = Listed(tuple(_name_then(circle, at, 0) for at in by_turn), "comma")
        blocks.append(line(f"why-circle-order-{circle.plan.order}", order=names))
    return blocks


def _round(books: Books, circle: Circle, at: int) -> Line:
    found = circle.rounds[at]
    if circle.plan.order == "goal":
        return saving.explained(books, circle, found)
    late = dict.fromkeys(circle.sat(each, found.number) for each in found.missed)
    missed = Listed(tuple(Name(each) for each in late), "comma")
    return line(
        "why-circle-round",
        round=found.number,
        at=Time(found.at, "clock"),
        who=_name_then(circle, found.seat, found.number),
        pot=amount(books, circle.plan, found.pot - found.fee),
        fee=amount(books, circle.plan, found.fee),
        left=int(found.fee > 0),
        missed=missed,
        late=len(found.missed),
    )


def _changes(books: Books, circle: Circle, rounds: int) -> list[Line]:
    """What was swapped and handed on after so many rounds, in that order."""
    told = []
    for at, each in enumerate(circle.changed):
        values: dict[str, Value] = {"at": Time(each.at, "clock")}
        if each.rounds != rounds:
            continue
        if each.other:
            names = [circle.member_after(part, at) for part in (each.one, each.other)]
            values |= {"who": Name(names[0]), "whom": Name(names[1])}
            values |= {"mine": str(circle.turn_after(each.one, at + 1))}
            values |= {"theirs": str(circle.turn_after(each.other, at + 1))}
            told.append(line("why-circle-swap", **values))
            continue
        turned = circle.plan.has_turns
        turn = circle.turn_after(each.one, at) if turned else circle.whole(each.one)
        values |= {"who": Name(each.giver), "whom": Name(each.taker), "turn": str(turn)}
        values |= {"place": place_of_seat(circle, each.one), "paid": int(each.price > 0)}
        values |= {"price": amount(books, circle.plan, each.price)}
        told.append(line("why-circle-hand", **values))
    return told


def _name_then(circle: Circle, seat: int, rounds: int) -> Value:
    """Who sat there when a round was paid out; 0 for the start."""
    halves = [Name(circle.sat(part, rounds)) for part in circle.halves(seat)]
    if len(halves) == 1:
        return halves[0]
    return Message("circle-two", {"who": halves[0], "partner": halves[1]})


def _debt(books: Books, circle: Circle, debt: Debt) -> Line:
    who = Name(circle.seat(debt.debtor).member)
    whole = amount(books, circle.plan, debt.whole)
    left = amount(books, circle.plan, debt.left)
    settled = 0 if debt.left == debt.whole else 1 if debt.left else 2
    if debt.creditor > 0:
        whom = Name(circle.seat(debt.creditor).member)
        return line(
            "why-circle-debt",
            who=who,
            whom=whom,
            amount=whole,
            left=left,
            settled=settled,
            round=debt.round,
        )
    return line(
        "why-circle-debt-reserve",
        who=who,
        amount=whole,
        left=left,
        settled=settled,
        round=debt.round,
    )
