"""What happens in a circle by the clock, as jobs: each says which circle, step and round."""

from __future__ import annotations

from commands.language.dates import DAY, HOUR
from storage import jobs
from storage.circles import bidding, need
from storage.circles.owing import next_date
from storage.circles.plan import due_dates
from storage.circles.rows import CircleRow
from storage.circles.rules import LONGEST_UNFILLED
from storage.unit_of_work import Books

KIND = "circle"
AGAIN = HOUR
"""So often a payment that failed is tried again: soon after its member was given something."""


def plan_step(books: Books, at: int, row: CircleRow, step: str, number: int) -> None:
    """Plan a step of a round."""
    jobs.plan(books, at, KIND, f"{row.number} {step} {number}")


def plan_opening(books: Books, row: CircleRow, now: int) -> None:
    """A circle that is open: its first date may pass before it is full; in the end it lapses."""
    plan_step(books, due_dates(row.circle.plan)[0], row, "begin", 0)
    plan_step(books, now + LONGEST_UNFILLED, row, "lapse", 0)


def plan_round(books: Books, row: CircleRow, now: int) -> None:
    """The round that comes next: a word the day before, and its date."""
    circle = row.circle
    if circle.stage != "running":
        return
    due = circle.next_date
    if circle.plan.order == "bidding":
        plan_step(books, max(bidding.opens(circle), now), row, "bids", circle.round + 1)
    if circle.plan.order == "need":
        plan_step(books, max(need.opens(circle), now), row, "vote", circle.round + 1)
        plan_step(books, max(circle.choice_ends, now), row, "count", circle.round + 1)
    if due - DAY > now:
        plan_step(books, due - DAY, row, "remind", circle.round + 1)
    plan_step(books, max(due, now), row, "due", circle.round + 1)


def plan_grace(books: Books, row: CircleRow, now: int) -> None:
    """A round that is due and not paid by all: the last day of its grace, and its end."""
    circle = row.circle
    if circle.grace_ends - DAY > now:
        plan_step(books, circle.grace_ends - DAY, row, "last", circle.round)
    plan_step(books, circle.grace_ends, row, "grace", circle.round)
    plan_again(books, row, now)


def plan_again(books: Books, row: CircleRow, now: int) -> None:
    """What could not be paid by itself is tried again, for as long as the round is open."""
    if row.circle.plan.autopay and now + AGAIN < row.circle.grace_ends:
        plan_step(books, now + AGAIN, row, "again", row.circle.round)


def plan_part(books: Books, row: CircleRow, number: int, now: int) -> None:
    """What a seat pays back in parts: a word the day before the next, and its date."""
    due = next_date(row.circle, number, now)
    if due is None:
        return
    if due - DAY > now:
        plan_step(books, due - DAY, row, "owing", number)
    plan_step(books, due, row, "owed", number)
