"""Who is named as the keeper of a circle in outside money, and how they are asked."""

from __future__ import annotations

from commands.circles.asked import Asked
from commands.circles.currency import shown
from commands.engine.questions import asks_you
from commands.engine.request import NewAsk, Offer, Refusal, Request
from commands.language.dates import DAY
from storage import communities, members
from storage.circles.plan import Plan
from storage.members import Member
from storage.unit_of_work import Books


def member_meant(books: Books, asked: Asked, term: str) -> Member | None:
    """The member who was named within the line, as in keeper=@mia; None for nobody. Raises
    Refusal."""
    name = asked.given.get(term, "").removeprefix("@")
    if not name:
        return None
    found = [each for each in members.named(books, name) if each.forgotten_at is None]
    if len(found) != 1:
        raise Refusal("circle-keeper-who", given=name[:40], term=term)
    return found[0]


def question(
    request: Request, books: Books, name: str, plan: Plan, number: int = 0
) -> tuple[NewAsk, ...]:
    """Who was named as keeper is asked whether they are it: of the circle that opens now, or of the
    one of this number, whose plan is another now."""
    if not plan.keeper:
        return ()
    keeper = books.need(Member, plan.keeper)
    saves = plan.order == "goal"
    whole = plan.pot * plan.rounds if saves else plan.deposit * plan.seats
    asked = request.say(
        "circle-keeper-asked",
        who=request.name(request.member),
        name=name,
        code=plan.outside,
        whole=shown(books, plan, whole),
        some=2 if saves else int(whole > 0),
        reserve=shown(books, plan, plan.reserve * plan.seats),
        reserves=int(plan.reserve > 0),
        rounds=plan.rounds,
        fee=shown(books, plan, plan.late_fee),
        fees=int(plan.late_fee > 0),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    # One that opens gets the next number of the community within the same act.
    given = {"circle": number or communities.head(books).matters + 1}
    offer = Offer("", "circle keep", given, confirmed=True)
    line = asks_you(request, keeper)
    return (NewAsk(keeper.number, asked, (offer,), "request", 7 * DAY, line=line),)
