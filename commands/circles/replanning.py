"""Change the plan of a circle before it starts: all who are in it are asked again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from commands.circles.asked import GIVEN, NEEDED, Asked, read_plan, require_dates, terms_in
from commands.circles.found import circle_meant, require_organiser, require_stage
from commands.circles.keeper import member_meant, question
from commands.circles.opening import require_bounds
from commands.circles.planned import plan_step
from commands.circles.putting import PutToAll, questions, still_open
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request
from commands.language.amounts import plain
from commands.values.declaration import command
from commands.values.parameters import Rest
from storage.changes import Act
from storage.circles import rows
from storage.circles.plan import FEE_WHOLE, Plan, due_date, due_dates, later, shortest_period
from storage.circles.rows import CircleRow, Detail
from storage.circles.seeds import earlier
from storage.circles.sharing import can_be_shared
from storage.ledger.assets import Asset
from storage.members import Member
from storage.unit_of_work import Books

STAY = ("order", "currency", "keeper")
"""What makes it another circle, which is opened anew."""
CHANGES = tuple(name for name in GIVEN if name not in STAY)


@command(
    "circle",
    "change",
    group="circle-seat",
    examples=("circle change Winter amount=20",),
    usable=has_matters,
)
def change(
    request: Request,
    books: Books,
    what: Annotated[str, Rest("which circle, and what changes: amount=20", most=400)] = "",
) -> Effects:
    """Change the plan of your circle before it starts.

    Whoever is in it is asked again, and it starts once all have accepted.
    """
    named, changes = terms_in(what)
    row = circle_meant(request, books, named, f"circle change {what or 'amount=20'}")
    circle = row.circle
    require_stage(request, row, "open")
    require_organiser(request, circle)
    _require_changes(request, row, changes)
    plan = _planned(request, books, row, changes)
    if plan == circle.plan:
        raise Refusal("circle-change-same", name=row.name)
    _require_room(row, plan)
    require_dates(request, plan)
    require_bounds(books, plan)
    commitment = earlier(row.seed, plan.draws) if row.seed else ""
    act: Detail = {"act": "change", "plan": plan.text(), "commitment": commitment}
    cause = f"member/{request.member.number}"
    entry, then = rows.movement_and_after(books, row, act, cause, request.now)
    told = ", ".join(f"{name}={value}" for name, value in changes.items())
    return Effects(
        movements=(entry,),
        changes=(Put(row.number, tuple(act.items())),),
        says=[PutToAll(row.number, request.member.number, told, request.place)],
        asks=(
            *questions(request, books, row, then, "plan"),
            *question(request, books, row.name, plan, row.number),
        ),
        withdraws=still_open(books, row, (*circle.members, *circle.kept_for), request.now),
    )


@dataclass(frozen=True, slots=True)
class Put:
    """A plan is another now; its first date may be, too."""

    circle: int
    act: tuple[tuple[str, int | str | None], ...]

    def apply(self, books: Books, act: Act) -> None:
        row = rows.keep(books, self.circle, dict(self.act), entry=act.numbers[0], now=act.now)
        plan_step(books, due_dates(row.circle.plan)[0], row, "begin", 0)


def _require_changes(request: Request, row: CircleRow, changes: Mapping[str, str]) -> None:
    """What is to change has to be said, and be something that can. Raises Refusal."""
    goal = row.circle.plan.order == "goal"
    term = next((each for each in changes if each in STAY or (each == "goal" and not goal)), None)
    if term is not None:
        raise Refusal("circle-change-not", term=term, new=request.typed('circle new "…"'))
    emptied = any(not changes.get(name, "as it is") for name in (*NEEDED, "goal"))
    if not changes or emptied:
        example = request.typed(f'circle change "{row.name}" amount=20')
        raise Refusal("circle-change-what", terms=", ".join(CHANGES), example=example)


def _require_room(row: CircleRow, plan: Plan) -> None:
    """Whoever has a seat keeps it, and whom they wait for has to have answered. Raises Refusal."""
    circle = row.circle
    if circle.waiting:
        raise Refusal("circle-change-waits", name=row.name)
    taken = [at for at in circle.numbers if circle.seat(at).member]
    last = max(taken, default=0) if plan.order == "agreed" else len(taken)
    if last > plan.seats:
        raise Refusal("circle-change-seats", name=row.name, least=last)
    most = max((len(circle.seats_of(each)) for each in circle.members), default=0)
    if most > plan.seats_each:
        raise Refusal("circle-change-each", name=row.name, least=most)
    if len(circle.seats) > circle.plan.seats and not can_be_shared(plan):
        raise Refusal("circle-share-not", name=row.name, why=0)


def _planned(request: Request, books: Books, row: CircleRow, changes: Mapping[str, str]) -> Plan:
    """The plan with what changes; all else stays, a deposit of one payment included."""
    old = row.circle.plan
    terms = {**_terms_of(request, books, old), **changes}
    asked = Asked(row.name, {name: value for name, value in terms.items() if value}, changes=True)
    takes = member_meant(books, asked, "fee_to") if "fee_to" in changes else _taker(books, old)
    plan = read_plan(request, asked, old.keeper, takes.number if takes is not None else 0)
    rhythm = (plan.every, plan.unit) == (old.every, old.unit)
    if "start" not in changes:
        begin = old.begin if rhythm else _wall(due_date(old, 0), old.zone)
        plan = replace(plan, begin=begin, waited=old.waited if rhythm else 0)
    if "grace" not in changes and old.grace < shortest_period(plan):
        plan = replace(plan, grace=old.grace)
    if old.order == "goal" and not old.goal and "goal" not in changes and rhythm:
        plan = replace(plan, times=old.times)
    return replace(plan, zone=old.zone, asset=old.asset)


def _taker(books: Books, plan: Plan) -> Member | None:
    return books.need(Member, plan.fee_to) if plan.fee_to else None


def _terms_of(request: Request, books: Books, plan: Plan) -> dict[str, str]:
    """A plan as one would type it, so that it can be read again with something changed."""
    decimals = plan.decimals if plan.outside else books.need(Asset, plan.asset).decimals

    def typed(units: int) -> str:
        return plain(units, decimals, request.typed_locale)

    found = {
        "amount": typed(plan.amount),
        "every": f"{plan.every}{plan.unit}",
        "seats": str(plan.seats),
        "currency": plan.outside,
        "keeper": "keeper" if plan.keeper else "",
        "seats_each": str(plan.seats_each) if plan.seats_each > 1 else "",
        "autopay": "" if plan.autopay or plan.outside else "no",
    }
    if plan.order == "goal":
        last = later(
            datetime.fromisoformat(plan.begin).date(), plan.every * (plan.times - 1), plan.unit
        )
        return found | {"goal": typed(plan.goal) if plan.goal else last.isoformat()}
    found["order"] = plan.order
    usual = plan.deposit == plan.amount and not plan.outside
    found["deposit"] = "" if usual else typed(plan.deposit)
    found |= {"late_fee": typed(plan.late_fee), "reserve": typed(plan.reserve)}
    found["fee"] = _share(plan.fee_ppm) if plan.fee_ppm else typed(plan.fee) if plan.fee else ""
    if plan.order == "bidding":
        found["floor"] = _share(plan.bid_floor_ppm)
        found["step"] = _share(FEE_WHOLE - plan.bid_step_ppm)
        found["chit"] = _share(plan.chit_ppm) if plan.chit_ppm else ""
    return found


def _share(ppm: int) -> str:
    return f"{ppm * 100 / FEE_WHOLE:g}%"


def _wall(instant: int, zone: str) -> str:
    """An instant as a wall clock time in a zone."""
    when = datetime.fromtimestamp(instant // 1_000_000, UTC).astimezone(ZoneInfo(zone))
    return when.replace(tzinfo=None).isoformat(timespec="minutes")
