"""Goals: what members bring together for something, with one message that shows how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.treasury.drawn import Asked, taken_apart
from commands.treasury.found import fund_name, fund_named
from commands.treasury.handles import rank_of
from commands.treasury.proposing import require_standing
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Amount as HowMuch
from commands.values.parameters import Int, Rest, Text
from commands.values.reply import (
    Amount,
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Typed,
    Value,
    line,
)
from commands.values.reply import Text as Plain
from storage.changes import Act
from storage.ledger import outside
from storage.ledger.accounts import fund_account, member_account
from storage.ledger.assets import Asset
from storage.ledger.movements import Entry, Leg
from storage.ledger.posting import post
from storage.names import fold_name
from storage.purse import goals
from storage.purse.funds import LONGEST_NAME, Fund
from storage.purse.goals import LONGEST_NAME as LONGEST
from storage.purse.goals import MOST_OPEN, Goal, GoalGiver
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books

_QUOTES = '"“”'
_PRESSED = 5
"""So many whole units the button gives; of a smaller goal all of it."""

# -- making and ending -----------------------------------------------------------------------------


@command(
    "goal",
    "new",
    aliases=("treasury goal", "goal"),
    examples=("treasury goal 300 kiln repair",),
)
def new(
    request: Request,
    books: Books,
    amount: Annotated[int, HowMuch("how much it takes")],
    name: Annotated[str, Rest("what it is for", most=120, question="ask-goal")],
    fund: Annotated[str, Text("into which fund", most=LONGEST_NAME)] = "",
) -> Effects:
    """Make a goal: what all can give towards, with a message that shows how far it is.

    What is given towards it lies in the treasury, or in one of its funds, and is spent by decision.
    """
    if request.place.direct:
        raise Refusal("outside-in-private")
    require_standing(request, books)
    asked = taken_apart(name, {"fund": fund})
    words = " ".join(asked.words.split()).strip(_QUOTES).rstrip(".!,; ")
    if not 1 <= len(words) <= LONGEST:
        raise Refusal("goal-name", most=LONGEST)
    if outside.is_code(words.partition(" ")[0]):
        raise Refusal("goal-own-currency", example=request.sample("treasury goal 300 kiln repair"))
    if len(goals.open_goals(books)) >= MOST_OPEN:
        raise Refusal("goal-too-many", most=MOST_OPEN, typed=request.typed("treasury goals"))
    into = fund_named(request, books, asked.given["fund"]).number if "fund" in asked.given else 0
    place = (request.place.platform, request.place.account, request.place.room)
    me = request.member.number
    goal = Goal(0, me, *place, request.asset.number, amount, into, words, None, 0, 0)
    return Effects(changes=(Make(goal),), says=[Made()])


@dataclass(frozen=True, slots=True)
class Make:
    """There is a goal from now on."""

    goal: Goal

    def apply(self, books: Books, act: Act) -> None:
        goal = goals.numbered(books, self.goal, act.now)
        post(books, [goals.opened(goal)], act.now)
        books.save(goal)


@dataclass(frozen=True, slots=True)
class Made:
    """The message of the goal that was made last."""

    def says(self, books: Books) -> Sequence[Say]:
        goal = books.need(Goal, goals.last_number(books))
        return [Say(face(books, goal), key=key_of(goal))]


@command("goal", "end", aliases=("treasury goal end",), examples=("goal end 1",))
def end(
    request: Request,
    books: Books,
    number: Annotated[int, Int("which goal", most=10_000, question="ask-which-goal")],
) -> Effects:
    """End a goal of yours, or as a treasurer anybody's. What was given stays where it lies."""
    goal = _open(request, books, number)
    me = request.member.number
    if person_of(books, goal.member) != me and not rank_of(request, books):
        raise Refusal("goal-not-yours", number=str(number))
    return Effects(changes=(EndGoal(number, me),), says=[Over(number, me, request.place)])


@dataclass(frozen=True, slots=True)
class EndGoal:
    """A goal is over before it was reached."""

    number: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        post(books, [goals.ended(self.number, f"member/{self.member}")], act.now)
        goal = books.need(Goal, self.number)
        books.save(changed(goal, state="ended", ended_at=act.now))


@command(
    "goal",
    "list",
    aliases=("treasury goals", "goals"),
    visibility="discreet",
    examples=("treasury goals",),
    only_reads=True,
)
def listed(request: Request, books: Books) -> Effects:
    """See the goals there are, and how far each is."""
    there = goals.open_goals(books)
    if not there:
        raise Refusal("goal-none", new=request.sample("treasury goal 300 kiln repair"))
    blocks = tuple(block for each in there for block in face(books, each).blocks)
    return Effects(says=[Say(Reply(blocks), "discreet")])


def _open(request: Request, books: Books, number: int) -> Goal:
    """The goal with this number, while it can be given to. Raises Refusal."""
    goal = books.get(Goal, number)
    if goal is None:
        list_ = request.typed("treasury goals")
        raise Refusal("no-such-goal", number=str(number), list=list_)
    if goal.state != "open":
        raise Refusal("goal-is-over", number=str(number), name=Plain(goal.name))
    return goal


# -- giving ----------------------------------------------------------------------------------------


def meant(books: Books, asked: Asked) -> bool:
    """Whether a gift is one towards a goal: "goal=2"; "goal"; "goal 2" and "goal Boat" where there
    are goals."""
    if {"goal", "named"} & asked.given.keys() or asked.words.casefold() == "goal":
        return True
    return bool(_called(asked.words) and goals.open_goals(books))


def _called(words: str) -> str:
    """The number or the name in "goal 2" and "goal Boat"."""
    first, _, rest = words.partition(" ")
    return rest.strip(_QUOTES) if first.casefold() == "goal" else ""


def towards(request: Request, books: Books, amount: int, asked: Asked) -> Effects:
    """A gift towards a goal: the one with the number, or the only one there is. Raises Refusal."""
    if {"fund", "every"} & asked.given.keys():
        raise Refusal("goal-alone", give=request.typed("treasury give 5 goal"))
    called = asked.given.get("goal", "") or _called(asked.words)
    goal, named = _meant(request, books, called), asked.given.get("named", "")
    closed = goal.fund and books.need(Fund, goal.fund).closed_at is not None
    if closed or goal.asset != request.asset.number:
        raise Refusal("goal-is-over", number=str(goal.number), name=Plain(goal.name))
    me = request.member.number
    before = books.get(GoalGiver, goal.number, me) or GoalGiver(goal.number, me)
    likes = int(named.casefold() == "yes") if named else before.named
    giver, taker = member_account(goal.asset, me), fund_account(goal.asset, goal.fund)
    entry = Entry(
        "donate",
        (Leg(giver, -amount), Leg(taker, amount)),
        cause=f"member/{me}",
        detail=goals.towards(goal.number, likes),
    )
    done = Give(goal.number, me, amount, likes)
    return Effects((entry,), changes=(done,), says=[Given(done, request.place)])


def _meant(request: Request, books: Books, called: str) -> Goal:
    there = goals.open_goals(books)
    if called.isascii() and called.isdigit() and len(called) < 6:
        return _open(request, books, int(called))
    if called:
        named = [each for each in there if fold_name(each.name) == fold_name(called)]
        if len(named) != 1:
            list_ = request.typed("treasury goals")
            raise Refusal("no-such-goal", number=Plain(f"“{called[:40]}”"), list=list_)
        return named[0]
    if not there:
        raise Refusal("goal-none", new=request.sample("treasury goal 300 kiln repair"))
    if len(there) > 1:
        typed = request.typed(f"treasury give 5 goal={there[-1].number}")
        raise Refusal("goal-which", typed=typed, list=request.typed("treasury goals"))
    return there[0]


@dataclass(frozen=True, slots=True)
class Give:
    """Somebody has given towards a goal; once it is reached it is over."""

    goal: int
    member: int
    amount: int
    named: int

    def apply(self, books: Books, act: Act) -> None:
        goal = books.need(Goal, self.goal)
        goal = changed(goal, given=goal.given + self.amount)
        if goal.given >= goal.amount:
            goal = changed(goal, state="reached", ended_at=act.now)
        books.save(goal)
        one = books.get(GoalGiver, self.goal, self.member) or GoalGiver(self.goal, self.member)
        more = {"amount": one.amount + self.amount, "gifts": one.gifts + 1, "named": self.named}
        books.save(changed(one, **more))


@dataclass(frozen=True, slots=True)
class Given:
    """What is said of a gift towards a goal: to the room where its giver likes to be named."""

    done: Give
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        goal = books.need(Goal, self.done.goal)
        told: dict[str, Value] = {
            "who": Name(self.done.member),
            "amount": _amount(books, goal, self.done.amount),
            "name": Plain(goal.name),
            "typed": Typed(f"treasury give 5 goal={goal.number} named=yes"),
        }
        said = [Say(face(books, goal), key=key_of(goal), edit=True)]
        if self.done.named:
            said.append(Say(Reply((line("goal-given", **told),))))
        else:
            own = Reply((line("goal-given-unnamed", **told),))
            said.append(Say(own, visibility="private", own=True))
        if goal.state == "reached":
            said += _over(books, goal, 0, self.here)
        return said


@dataclass(frozen=True, slots=True)
class Over:
    """What is said once a goal is over."""

    number: int
    member: int
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        goal = books.need(Goal, self.number)
        shown = Say(face(books, goal), key=key_of(goal), edit=True)
        return [shown, *_over(books, goal, self.member, self.here)]


def _over(books: Books, goal: Goal, member: int, here: Place) -> list[Say]:
    """That a goal is reached or ended: once, where it was made, and where that was done."""
    values = _values(books, goal)
    if member:
        values["who"] = Name(member)
    reply = Reply((line(f"goal-{goal.state}", **values),))
    place = Place(*goal.place)
    if place == here:
        return [Say(reply)]
    return [Say(reply, "discreet"), Say(reply, mood="notice", place=place)]


# -- how far it is ---------------------------------------------------------------------------------


def key_of(goal: Goal) -> str:
    """The key of a goal's message, which is edited as gifts come in."""
    return f"goal/{goal.number}"


def face(books: Books, goal: Goal) -> Reply:
    """A goal, how far it is, who likes to be named, and what to press."""
    values = _values(books, goal)
    lines: list[Block] = [line("goal-head", **values), line("goal-progress", **values)]
    thanked = [
        Name(person_of(books, each.member))
        for each in goals.givers(books, goal.number)
        if each.named
    ]
    if thanked:
        lines.append(line("goal-thanks", who=Listed(tuple(thanked))))
    if goal.state != "open":
        return Reply((*lines, line(f"goal-is-{goal.state}")))
    unit = 10 ** books.need(Asset, goal.asset).decimals
    units = min(_PRESSED * unit, max(unit, goal.amount // unit * unit))
    typed = f"treasury give {units // unit} goal={goal.number}"
    label = Message("goal-give-button", {"amount": _amount(books, goal, units)})
    or_typed = Message("vote-or-typed", {"example": Typed(typed)})
    return Reply((*lines, Line((Button(label, typed), or_typed))))


def goal_lines(books: Books) -> list[Block]:
    """A line for each goal there is."""
    return [line("goal-listed", **_values(books, each)) for each in goals.open_goals(books)]


def _values(books: Books, goal: Goal) -> dict[str, Value]:
    return {
        "number": str(goal.number),
        "name": Plain(goal.name),
        "given": _amount(books, goal, goal.given),
        "amount": _amount(books, goal, goal.amount),
        "came": int(goal.given > 0),
        "percent": goal.given * 100 // goal.amount,
        "count": len({person_of(books, e.member) for e in goals.givers(books, goal.number)}),
        "fund": fund_name(books, goal.fund) if goal.fund else Plain(""),
        "some": int(goal.fund > 0),
    }


def _amount(books: Books, goal: Goal, units: int) -> Amount:
    return Amount(units, goal.asset, books.need(Asset, goal.asset).decimals)
