"""What is offered while a parameter is being typed: amounts, references, people elsewhere.

It only reads, and offers nobody anything that they could not see otherwise: their own entries and
questions, and the names of members.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from commands import amounts, asking, requested
from commands.declare import Declaration
from commands.desk import Desk
from commands.gifts import units_of, usual_tip
from commands.parameters import Amount, Choice, Question, Reference
from commands.reply import Reply, span_text
from commands.request import Refusal, Request
from commands.wallet import last_entries
from storage import asks, members
from storage.references import reference

MOST = 25
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is what would be typed, `label` what is shown for it; each of at most 100 letters."""

    label: str
    value: str


def complete(desk: Desk, declaration: Declaration, parameter: str, typed: str) -> list[Completion]:
    """What may stand for a parameter, of what begins or holds what is typed."""
    request = desk.request()
    found = next((each for each in declaration.parameters if each.name == parameter), None)
    if found is None:
        return []
    kind = found.kind
    if kind.name in ("member", "members"):
        return _people(desk, typed)
    if isinstance(kind, Amount):
        return _amounts(desk, request, kind, typed)
    if isinstance(kind, Choice):
        return _fitting([Completion(each, each) for each in kind.choices], typed)
    if isinstance(kind, Question):
        answers = declaration.name in ("yes", "no")
        return _fitting(_questions(desk) if answers else _requests(desk, request), typed)
    if isinstance(kind, Reference):
        return _fitting(_entries(desk, request), typed)
    return []


def _fitting(offered: Iterable[Completion], typed: str) -> list[Completion]:
    wanted = typed.strip().casefold()
    return [each for each in offered if wanted in each.label.casefold()][:MOST]


def _made(label: str, value: str) -> Completion:
    shown = " ".join(label.split())
    return Completion(shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…", value)


def _people(desk: Desk, typed: str) -> list[Completion]:
    """Members who have no account on this platform, by name."""
    names = members.elsewhere(desk.books, desk.place.platform, typed.strip().removeprefix("@"))
    return [_made(name, name) for name in names if len(name) <= LONGEST]


def _amounts(desk: Desk, request: Request, kind: Amount, typed: str) -> list[Completion]:
    """What was typed, read back; before anything is typed, what is meant most often."""
    asset, locale = request.asset, request.typed_locale
    if typed.strip():
        try:
            read = amounts.read(typed, asset, locale)
        except amounts.Unreadable:
            return []
        if isinstance(read, int):
            return [_made(request.amount(read).text, typed.strip()[:LONGEST])]
        if isinstance(read, str):
            return _words(desk, request, [read]) if kind.words else []
        return [
            _made(request.amount(units).text, amounts.plain(units, asset.decimals, locale))
            for units in read.units
        ]
    usual = usual_tip(request)
    offered = [_made(request.amount(usual).text, amounts.plain(usual, asset.decimals, locale))]
    return offered + (_words(desk, request, ["half", "all"]) if kind.words else [])


def _words(desk: Desk, request: Request, words: Sequence[str]) -> list[Completion]:
    """ "all" and "half", where there is something to take them of."""
    found = []
    for word in words:
        try:
            units = units_of(request, desk.books, word)
        except Refusal:
            continue
        found.append(_made(f"{word}: {request.amount(units).text}", word))
    return found


def _questions(desk: Desk) -> list[Completion]:
    """The questions open for who types, by their numbers."""
    waiting = [
        ask for ask in asks.of_member(desk.books, desk.member.number, desk.now)
        if ask.state == "open" and desk.now < ask.ends_at and ask.kind != "missing"
    ]  # fmt: skip
    found = []
    for ask in waiting:
        question = "".join(map(span_text, asking.question_of(ask)))
        found.append(_made(f"{ask.number}  {question}", str(ask.number)))
    return found


def _requests(desk: Desk, request: Request) -> list[Completion]:
    """What who types asks of others, by its number."""
    found = []
    for ask in requested.open_requests(request, desk.books):
        [line] = requested.asked_lines(request, desk.books, [ask])
        shown = Reply((line,)).without_buttons().plain()
        found.append(_made(f"{ask.number}  {shown}", str(ask.number)))
    return found


def _entries(desk: Desk, request: Request) -> list[Completion]:
    """The last entries on who types's account, by their references."""
    found = []
    for number, words in last_entries(request, desk.books, most=MOST):
        word = f"#{reference(number)}"
        found.append(_made(f"{word}  {words.replace(word, '')}", word))
    return found
