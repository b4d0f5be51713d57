"""Which circle is meant: by its number, by its name, or the only one that it can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from commands.circles.asked import EXAMPLE
from commands.engine.request import Refusal, Request
from commands.values.parameters import Text
from commands.values.reply import Listed, Name, Typed
from storage.circles import rows
from storage.circles.rows import CircleRow
from storage.circles.state import Circle
from storage.names import fold_name
from storage.unit_of_work import Books

WHICH = Text("its name or number; left out, your only one", most=60)
_LATELY = 200
_MOST_NAMED = 5


def circle_named(books: Books, text: str) -> CircleRow | None:
    """The circle of this number or name, one under way before one that is over."""
    text = text.strip().strip('"“”„')
    if text.isascii() and text.isdigit() and len(text) < 10:
        return books.get(CircleRow, int(text))
    folded = fold_name(text)
    for found in (rows.under_way(books), rows.newest(books, _LATELY)):
        named = next((row for row in found if fold_name(row.name) == folded), None)
        if named is not None:
            return named
    return None


def number_named(_: Request, books: Books, name: str) -> int | None:
    """The number of the circle of this name, or None."""
    row = circle_named(books, name)
    return None if row is None else row.number


def circle_meant(
    request: Request,
    books: Books,
    text: str,
    command: str,
    fits: Callable[[CircleRow], bool] = lambda _: False,
) -> CircleRow:
    """The circle that is named, or the only one of the member's, or the only one there is.

    Where the act is possible in some, which those are is told by `fits`, it is one of them. Raises
    Refusal.
    """
    if text:
        found = circle_named(books, text)
        if found is None:
            raise Refusal("no-such-circle", given=text[:40], list=request.typed("circle list"))
        return found
    mine = [row for row in rows.under_way(books) if fits(row)] or circles_meant(request, books)
    if len(mine) == 1:
        return mine[0]
    if not mine:
        words = "no-circle-now" if rows.newest(books, _LATELY) else "no-circle"
        new, every = request.sample(EXAMPLE), request.typed("circle list")
        raise Refusal(words, new=new, list=every)
    typed = [request.typed(f'{command} "{row.name}"') for row in mine[:_MOST_NAMED]]
    raise Refusal("which-circle", commands=Listed(tuple(typed), "comma"))


def circles_meant(request: Request, books: Books) -> list[CircleRow]:
    """Those that can be meant where none is named: the member's own before all others."""
    mine = mine_under_way(request, books)
    mine = mine or _where_i_owe(request, books) or _where_it_lies(request, books)
    return mine or rows.under_way(books) or rows.of_member(books, request.member.number)[-1:]


def mine_under_way(request: Request, books: Books) -> list[CircleRow]:
    """The member's circles that are open or running."""
    found = rows.of_member(books, request.member.number)
    return [row for row in found if row.stage in ("open", "running")]


def _where_i_owe(request: Request, books: Books) -> list[CircleRow]:
    """The circles that are over in which the member still owes something."""
    me = request.member.number
    found = rows.of_member(books, me)
    return [r for r in found if any(r.circle.owed(at) for at in r.circle.seats_of(me))]


def _where_it_lies(request: Request, books: Books) -> list[CircleRow]:
    """The circles whose money lies with the member as keeper, or is to come to them from there."""
    lately = rows.newest(books, _LATELY)
    return [row for row in lately if rows.lies_between(row.circle, [request.member.number])]


def shown_with(text: str) -> tuple[str, int]:
    """Which circle a button says, and by which record the plan beside it was put to all: "7/45".

    Without that it is 0, the plan it was opened with, as for whatever is typed.
    """
    which, _, put = text.partition("/")
    numbers = all(part.isascii() and part.isdigit() and len(part) < 10 for part in (which, put))
    return (which, int(put)) if numbers else (text, 0)


def require_shown(request: Request, row: CircleRow, put: int) -> None:
    """Whoever accepts a plan has been shown that one, and none before it. Raises Refusal."""
    if row.circle.put != put:
        rules = request.typed(f'circle rules "{row.name}"')
        raise Refusal("circle-plan-changed", name=row.name, rules=rules)


def require_organiser(request: Request, circle: Circle) -> None:
    """Only whoever opened a circle can do that. Raises Refusal."""
    if circle.organiser != request.member.number:
        raise Refusal("circle-organiser-only", organiser=Name(circle.organiser))


def my_seat(request: Request, circle: Circle, row: CircleRow) -> int:
    """The number of the member's own seat. Raises Refusal."""
    found = circle.seat_of(request.member.number)
    if not found:
        raise Refusal("circle-not-in", name=row.name)
    return found


def one_of(
    row: CircleRow,
    circle: Circle,
    seats: Sequence[int],
    turn: int | None,
    typed: Callable[[int], str],
) -> int:
    """The one seat that is meant of several, by the number that members call it by.

    `typed` is the command that means the seat of such a number. Raises Refusal.
    """
    there = [at for at in seats if turn in (None, circle.called(at))]
    if len(there) == 1:
        return there[0]
    ways = [Typed(typed(circle.called(at))) for at in seats]
    raise Refusal("circle-which-seat", name=row.name, commands=Listed(tuple(ways), "comma"))


def require_stage(request: Request, row: CircleRow, *stages: str) -> None:
    """Raise Refusal where a circle is in another stage than the act needs."""
    if row.stage not in stages:
        raise Refusal(
            f"circle-is-{row.stage}", name=row.name, why=request.typed(f"why {row.number}")
        )


def require_moving(request: Request) -> None:
    """Raises Refusal while a moderator has stopped all transfers."""
    if request.community.paused(request.now):
        raise Refusal("paused", until=request.time(request.community.paused_until or request.now))
