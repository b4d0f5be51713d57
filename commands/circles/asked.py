"""From what somebody types to a plan: `"Winter" amount=50 every=month seats=6`, and the rest."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from commands.circles.asked_orders import in_times, read_bids, read_goal, read_share
from commands.circles.currency import code_meant, decimals_of, reading_in
from commands.circles.plain_words import SaidTwice, UnknownWord, in_plain_words
from commands.engine.request import Refusal, Request
from commands.language.dates import DAY, HOUR
from commands.language.tokens import words_of
from commands.money.typed_amounts import typed_amount
from commands.values.parameters import read_duration
from commands.values.reply import Typed, duration
from storage.circles.plan import (
    FEWEST_SEATS,
    KEPT_ORDERS,
    MOST_SEATS,
    ORDERS,
    OUTSIDE_ORDERS,
    Order,
    Plan,
    Unit,
    due_dates,
    shortest_period,
)
from storage.ledger.money import MOST

NEEDED = ("amount", "every", "seats")
"""What has no usual value, in the order in which it is asked for."""
GIVEN = (
    *NEEDED,
    "order",
    "deposit",
    "grace",
    "start",
    "autopay",
    "late_fee",
    "reserve",
    "fee",
    "fee_to",
    "floor",
    "step",
    "goal",
    "chit",
    "currency",
    "keeper",
    "seats_each",
)
MOST_NAME = 40
EXAMPLE = 'circle new "Winter" amount=50 every=month seats=6'

_EVERY = re.compile(r"(?:(\d{1,3})\s*)?(day|week|month|d|w|m)s?", re.ASCII)
_UNITS: dict[str, Unit] = {"d": "day", "w": "week", "m": "month"}
_LATEST_START = 400 * DAY


@dataclass(frozen=True, slots=True)
class Asked:
    """A circle as it was asked for: its name, and what was said of it."""

    name: str
    given: Mapping[str, str]
    changes: bool = False
    """Whether it is there already, and its plan is changed."""

    @property
    def missing(self) -> str | None:
        """What it still needs; None where a plan can be made."""
        return next((each for each in NEEDED if not self.given.get(each)), None)

    def typed(self, **more: str) -> str:
        """The command that asks for it, with something added."""
        given = {**self.given, **more}
        said = [(name, value) for name in GIVEN if (value := given.get(name))]
        terms = (f'{name}="{value}"' if " " in value else f"{name}={value}" for name, value in said)
        return " ".join((f'circle new "{self.name}"', *terms))

    def like_this(self, term: str, value: str) -> str:
        """The command with a term as it can be read."""
        if self.changes:
            return f'circle change "{self.name}" {term}={value}'
        return self.typed(**{term: value})


def taken_apart(text: str, given: Mapping[str, str], units: Collection[str] = ()) -> Asked:
    """The name, "" where none is said, and the terms in a text; `given` were said apart from it.

    What is said without `amount=` and the like is read as people say it (`plain_words`), with
    `units` as the words of the currency.
    """
    rest, found = terms_in(text)
    for name in found:
        _require_once(name, bool(given.get(name)))
    found = {**given, **found}
    try:
        rest, more = in_plain_words(rest, found, units)
    except SaidTwice as term:
        raise Refusal("circle-term-twice", term=str(term)) from None
    except UnknownWord as word:
        known = ", ".join(GIVEN)
        raise Refusal("circle-unknown-term", given=str(word)[:40], known=known) from None
    found |= more
    if not rest and more:
        return Asked("", {name: value for name, value in found.items() if value})
    if not rest:
        raise Refusal("circle-no-name", example=Typed(EXAMPLE))
    if len(rest) > MOST_NAME or rest.isdigit() or "@" in rest or '"' in rest:
        raise Refusal("circle-name", most=MOST_NAME, example=Typed(EXAMPLE))
    return Asked(rest, {name: value for name, value in found.items() if value})


def terms_in(text: str) -> tuple[str, dict[str, str]]:
    """What a text says beside its terms, and these, as amount=50. Raises Refusal."""
    found, rest, start = dict[str, str](), "", 0
    for word in words_of(text):
        name, equals, value = word.text.partition("=")
        if equals and not word.quoted and name.casefold() in GIVEN:
            _require_once(name.casefold(), name.casefold() in found)
            found[name.casefold()] = value.strip().strip('"“”')
            rest += text[start : word.start]
            start = word.end
    rest = " ".join((rest + text[start:]).split())
    bare = rest.strip('"“”„')
    # Where more than the name stands there, its marks tell which words are it.
    rest = rest if any(mark in bare for mark in '"“”„') else " ".join(bare.split())
    if "=" in rest:
        term = next(word for word in rest.split() if "=" in word)
        raise Refusal("circle-unknown-term", given=term[:40], known=", ".join(GIVEN))
    return rest, found


def _require_once(term: str, is_there: bool) -> None:
    """Whoever says a term twice may mean either. Raises Refusal."""
    if is_there:
        raise Refusal("circle-term-twice", term=term)


def read_plan(request: Request, asked: Asked, keeper: int = 0, fee_to: int = 0) -> Plan:
    """The plan, with all that was left out filled in; `keeper` is who was named as that, `fee_to`
    who gets the fee. Raises Refusal."""
    given = asked.given
    code = code_meant(request, given.get("currency", ""))
    decimals = decimals_of(code) if code else 0
    if keeper and not code:
        raise Refusal("circle-keeper-inside")
    if code:
        _require_bare(asked, code, keeper)
    request = reading_in(request, code, decimals)
    amount = _amount(request, asked, "amount", "")
    every, unit = _every(given["every"])
    seats = _seats(given["seats"])
    fee, fee_ppm = _fee(request, asked)
    goal = read_goal(given)
    order: Order = "goal" if goal else _order(given.get("order", ""))
    floor, step, chit = read_bids(given, order)
    usual = str(_usual_deposit(asked, code, keeper, amount))
    plan = Plan(
        asset=request.asset.number,
        amount=amount,
        every=every,
        unit=unit,
        seats=seats,
        order=order,
        deposit=_amount(request, asked, "deposit", usual),
        grace=0,
        begin=begin(request, given.get("start", "")),
        zone=request.settings.zone,
        autopay=not code and _autopay(given.get("autopay", "")),
        late_fee=_amount(request, asked, "late_fee", "0"),
        reserve=_amount(request, asked, "reserve", "0"),
        fee=fee,
        fee_ppm=fee_ppm,
        fee_to=fee_to,
        bid_floor_ppm=floor,
        bid_step_ppm=step,
        chit_ppm=chit,
        outside=code,
        decimals=decimals,
        keeper=keeper,
        seats_each=_seats_each(given.get("seats_each", ""), seats, code),
    )
    if code and order == "bidding" and (plan.deposit < amount or chit):
        raise Refusal("circle-outside-bids", code=code)
    if plan.names_first and plan.order not in OUTSIDE_ORDERS:
        raise Refusal("circle-outside-order", code=code)
    if keeper and not (plan.deposit or plan.late_fee or plan.reserve or goal):
        raise Refusal("circle-keeper-nothing")
    if fee_to and not (fee or fee_ppm):
        raise Refusal("circle-fee-to-nothing")
    if amount == 0:
        raise Refusal("circle-amount-zero")
    if goal:
        whole = 0 if goal.day else _amount(request, asked, "goal", "0")
        plan = in_times(plan, goal, whole)
    if plan.pot * plan.rounds > MOST // 4 or (plan.pot + plan.deposit) * plan.seats > MOST // 4:
        raise Refusal("circle-amount-large")
    return _with_grace(plan, given.get("grace", ""))


FEE_PARTS = 10
"""What is left of a pot as a fee is at most one part in so many of it, as a chit fund's is."""


def most_of(plan: Plan) -> dict[str, tuple[int, int]]:
    """By its name, what a plan asks beside the contributions, and the most of it that is asked."""
    return {
        "fee": (plan.fee_of(plan.pot), plan.pot // FEE_PARTS),
        "late_fee": (plan.late_fee, plan.amount),
        "reserve": (plan.reserve, plan.amount),
        "deposit": (plan.deposit, plan.pot),
    }


_KEPT = ("deposit", "late_fee", "reserve")


def _usual_deposit(asked: Asked, code: str, keeper: int, amount: int) -> int:
    """One contribution; none in outside money, unless a keeper was named and nothing else to
    keep."""
    if asked.given.get("goal") or (code and not keeper):
        return 0
    return 0 if code and any(asked.given.get(term) for term in _KEPT) else amount


def _require_bare(asked: Asked, code: str, keeper: int) -> None:
    """In outside money members pay each other, and nothing lies with me: what has to lie somewhere
    lies with a keeper. Raises Refusal."""
    given = asked.given
    if given.get("goal") and not keeper:
        raise Refusal("circle-outside-goal", code=code)
    orders = KEPT_ORDERS if keeper else OUTSIDE_ORDERS
    if (order := given.get("order", "")) and order.casefold() not in orders:
        bids = _order(order) == "bidding"
        raise Refusal("circle-outside-bids" if bids else "circle-outside-order", code=code)
    if given.get("autopay", "").casefold() == "yes":
        raise Refusal("circle-outside-autopay", code=code)
    if given.get("fee", "0") != "0":
        raise Refusal("circle-outside-fee", code=code)
    term = next((each for each in _KEPT if given.get(each, "0") != "0"), None)
    if term is not None and not keeper:
        raise Refusal("circle-outside-kept", code=code, term=term)


def _amount(request: Request, asked: Asked, name: str, usual: str) -> int:
    text = asked.given.get(name, "")
    if not text:
        return int(usual)
    try:
        return typed_amount(
            request, text, "circle new", {}, asked.like_this(name, "50"), zero=name != "amount"
        )
    except Refusal as refusal:
        if not refusal.offer:
            raise
        raise Refusal("circle-amount-unclear", given=text[:40], name=name) from None


def _every(text: str) -> tuple[int, Unit]:
    found = _EVERY.fullmatch(text.casefold().strip())
    count = int(found[1] or 1) if found else 0
    if found is None or not 1 <= count <= 366:
        raise Refusal("circle-every", given=text[:40])
    return count, _UNITS[found[2][0]]


def _seats(text: str) -> int:
    seats = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not FEWEST_SEATS <= seats <= MOST_SEATS:
        raise Refusal("circle-seats", least=FEWEST_SEATS, most=MOST_SEATS)
    return seats


def _seats_each(text: str, seats: int, code: str) -> int:
    """How many seats one member may have: one, where nothing is said. Raises Refusal."""
    count = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if text and not 1 <= count < seats:
        raise Refusal("circle-each-unclear", given=text[:40], most=seats - 1)
    if count > 1 and code:
        raise Refusal("circle-each-outside", code=code)
    return count or 1


def _order(text: str) -> Order:
    found = next((each for each in ORDERS if each == (text.casefold() or "agreed")), None)
    if found is None:
        raise Refusal("not-a-choice", given=text[:40], choices=", ".join(ORDERS))
    return found


def _autopay(text: str) -> bool:
    if text.casefold() in ("", "yes", "no"):
        return text.casefold() != "no"
    raise Refusal("not-a-choice", given=text[:40], choices="yes, no")


def _fee(request: Request, asked: Asked) -> tuple[int, int]:
    """A fee as units, or as millionths of what is paid out."""
    share = read_share(asked.given.get("fee", ""))
    return (_amount(request, asked, "fee", "0"), 0) if share is None else (0, share)


def _with_grace(plan: Plan, text: str) -> Plan:
    usual = (
        3 * DAY if shortest_period(plan) > 3 * DAY else shortest_period(plan) // 2 // HOUR * HOUR
    )
    grace = read_duration(text) if text and text != "0" else (0 if text else usual)
    longest = shortest_period(plan) - 1
    if grace is None or grace > longest:
        raise Refusal("circle-grace", given=text[:40], longest=duration(longest // HOUR * HOUR))
    return replace(plan, grace=grace)


def begin(request: Request, text: str) -> str:
    """When the first round is due, as a wall clock time: a week ahead where nothing is said."""
    zone = ZoneInfo(request.settings.zone)
    now = datetime.fromtimestamp(request.now // 1_000_000, UTC).astimezone(zone)
    if not text:
        wall = (now + timedelta(days=7)).replace(tzinfo=None, second=0, microsecond=0)
        return wall.replace(hour=18, minute=0).isoformat(timespec="minutes")
    try:
        wall = datetime.fromisoformat(text.replace(" ", "T"))
    except ValueError:
        raise Refusal("circle-start", given=text[:40]) from None
    if len(text) <= 10:
        wall = wall.replace(hour=18)
    wall = wall.replace(tzinfo=None, second=0, microsecond=0)
    return wall.isoformat(timespec="minutes")


def require_dates(request: Request, plan: Plan) -> None:
    """Its first date is to come, and not too far off. Raises Refusal."""
    first = due_dates(plan)[0]
    if not request.now < first < request.now + _LATEST_START:
        raise Refusal("circle-start-past")
