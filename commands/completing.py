"""What is offered while a parameter is being typed: amounts, references, people elsewhere.

It only reads, and offers nobody anything that they could not see otherwise: their own entries and
questions, and the names of members.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from commands import amounts, asking, readers
from commands.declare import Declaration
from commands.desk import Desk
from commands.gifts import units_of, usual_tip
from commands.parameters import Amount, Choice, Reference
from commands.reply import Value
from commands.request import Refusal, Request
from commands.wallet import last_entries
from commands.worded import plain
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
    if isinstance(kind, Reference):
        answers = declaration.name in ("yes", "no")
        offered = _questions(desk) if answers else _entries(desk, request)
        return _fitting(offered, typed)
    return []


def _fitting(offered: Iterable[Completion], typed: str) -> list[Completion]:
    wanted = typed.strip().casefold()
    return [each for each in offered if wanted in each.label.casefold()][:MOST]


def _made(desk: Desk, label: Value, value: str) -> Completion:
    shown = " ".join(_shown(desk, label).split())
    return Completion(shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…", value)


def _shown(desk: Desk, value: Value) -> str:
    """A value as whoever types reads it, alone."""
    reader = readers.alone(desk.member, desk.settings, desk.now)
    return plain(value, reader, readers.InBooks(desk.books))


def _people(desk: Desk, typed: str) -> list[Completion]:
    """Members who have no account on this platform, by name."""
    names = members.elsewhere(desk.books, desk.place.platform, typed.strip().removeprefix("@"))
    return [_made(desk, name, name) for name in names if len(name) <= LONGEST]


def _amounts(desk: Desk, request: Request, kind: Amount, typed: str) -> list[Completion]:
    """What was typed, read back; before anything is typed, what is meant most often."""
    asset, locale = request.asset, request.typed_locale
    if typed.strip():
        try:
            read = amounts.read(typed, asset, locale)
        except amounts.Unreadable:
            return []
        if isinstance(read, int):
            return [_made(desk, request.amount(read), typed.strip()[:LONGEST])]
        if isinstance(read, str):
            return _words(desk, request, [read]) if kind.words else []
        return [
            _made(desk, request.amount(units), amounts.plain(units, asset.decimals, locale))
            for units in read.units
        ]
    usual = usual_tip(request)
    offered = [_made(desk, request.amount(usual), amounts.plain(usual, asset.decimals, locale))]
    return offered + (_words(desk, request, ["half", "all"]) if kind.words else [])


def _words(desk: Desk, request: Request, words: Sequence[str]) -> list[Completion]:
    """ "all" and "half", where there is something to take them of."""
    found = []
    for word in words:
        try:
            units = units_of(request, desk.books, word)
        except Refusal:
            continue
        found.append(_made(desk, (f"{word}: ", request.amount(units)), word))
    return found


def _questions(desk: Desk) -> list[Completion]:
    """The questions open for who types, by their references."""
    waiting = [
        ask for ask in asks.of_member(desk.books, desk.member.number, desk.now)
        if ask.state == "open" and desk.now < ask.ends_at and ask.kind != "missing"
    ]  # fmt: skip
    found = []
    for ask in waiting:
        word = f"#{reference(ask.number)}"
        found.append(_made(desk, (f"{word}  ", asking.question_of(ask)), word))
    return found


def _entries(desk: Desk, request: Request) -> list[Completion]:
    """The last entries on who types's account, by their references."""
    found = []
    for number, what in last_entries(request, desk.books, most=MOST):
        word = f"#{reference(number)}"
        found.append(_made(desk, f"{word}  {_shown(desk, what).replace(word, '')}", word))
    return found
