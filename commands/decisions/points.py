"""Points for others in words: read from what somebody says, and shown as they would say it."""

from __future__ import annotations

import re

from commands.decisions.answer_words import words_for
from commands.engine.request import Refusal, Request
from commands.language.pairing import Said, paired
from commands.language.vocabulary import FOR, JOINERS, TO, is_each
from commands.values.reply import Listed, Message, Name, Value
from storage import members, votes
from storage.counting.points import NONE, POINTS, points_text, read_points
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

EXAMPLE = "@ben 60 @cara 40"
_COUNT = re.compile(r"(?<![^\s=:,;])\d{1,3}(?=[\s,;]|$)", re.ASCII)
_BETWEEN = " \t\n\r=:,;"
_SEVERAL = re.compile(rf"[,;]|\s(?:{'|'.join(re.escape(each) for each in JOINERS)})(?=\s)")
_ABOVE, _ONESELF, _TWICE, _NOTHING, _UNKNOWN = range(1, 6)
"""Why points are none, as the words of a refusal tell it."""
_UNITS = frozenset(
    ["points", "point", "pts", "punkte", "punkt", "puntos", "punto", "pontos", "ponto"]
)
_AROUND = _UNITS | {*JOINERS, *TO, *FOR, "zu"}
"""What people say around a name, and may be a part of it: "60 points to Ben, and 40 to Cara"."""


def pairs(text: str) -> list[tuple[str, int]]:
    """Names with their points: "@ben 60 @cara 40", "ben=60, cara=40", "60 to ben and 40 to cara",
    "@ben and @cara 50 each"; nothing for what is none."""
    said: list[Said] = []
    counts, at = list(_COUNT.finditer(text)), 0
    if len(counts) == 1 and (names := _each(text[: counts[0].start()], text[counts[0].end() :])):
        return [(each, int(counts[0][0])) for each in names]
    for count in counts:
        said += [*_name(text[at : count.start()]), ("figure", count[0])]
        at = count.end()
    said += _name(text[at:])
    return [(name, int(figure)) for name, figure in paired(said)]


def _name(text: str) -> list[Said]:
    return [("name", text.strip(_BETWEEN))] if _bare(text) else []


def _each(before: str, after: str) -> list[str]:
    """The names that all get the same: "ben and cara" of "ben and cara, 50 each"."""
    first, last = before.rsplit(maxsplit=1), after.split(maxsplit=1)
    if first and is_each([first[-1].casefold()], 0):
        said = " ".join(first[:-1]) if not after.strip(_BETWEEN) else after
    elif last and is_each([last[0].strip(_BETWEEN).casefold()], 0):
        said = before if _bare(before) else " ".join(last[1:])
    else:
        return []
    return [each.strip(_BETWEEN) for each in _SEVERAL.split(said) if _bare(each)]


def _bare(name: str) -> str:
    """A name without what people say around it; nothing where that was all."""
    words = name.strip(_BETWEEN).split()
    while words and words[0].strip(_BETWEEN).casefold() in _AROUND:
        del words[0]
    while words and words[-1].strip(_BETWEEN).casefold() in _AROUND:
        del words[-1]
    return " ".join(words).strip(_BETWEEN).removeprefix("@").strip()


def gives_none(text: str) -> bool:
    """Whether somebody gives nobody any points, as they take other votes back."""
    return text.strip().casefold() in words_for("none")


def read(request: Request, books: Books, vote: Vote, text: str) -> str:
    """A ballot as the records hold it. Raises Refusal, and nothing of what was said is in it.

    Each who is named is on the roll, is not who says it, and is the only one of that name there.
    """
    if gives_none(text):
        return NONE
    roll, me = votes.persons_on_roll(books, vote), request.member.number
    points: dict[int, int] = {}
    for name, count in pairs(text.strip()):
        meant = _named(books, name) & roll
        if len(meant) != 1:
            raise unreadable(request, vote, _UNKNOWN)
        if me in meant:
            raise unreadable(request, vote, _ONESELF)
        if meant & points.keys():
            raise unreadable(request, vote, _TWICE)
        points[meant.pop()] = count
    if not points:
        raise unreadable(request, vote)
    if not any(points.values()):
        raise unreadable(request, vote, _NOTHING)
    if sum(points.values()) > POINTS:
        raise unreadable(request, vote, _ABOVE)
    return points_text(points)


def _named(books: Books, name: str) -> set[int]:
    """The persons of this name, which is rather the whole of it than without the words around."""
    whole = name.removeprefix("@").strip()
    for each in dict.fromkeys((whole, _bare(name))):
        if found := {person_of(books, one.number) for one in members.named(books, each)}:
            return found
    return set()


def unreadable(request: Request, vote: Vote, why: int = 0) -> Refusal:
    """How points are given, and which rule was broken, which is all it tells of what was said."""
    typed = request.typed(f"vote {vote.number} {EXAMPLE}")
    return Refusal("points-unreadable", points=POINTS, example=typed, why=why)


def shown(choice: str) -> Value:
    """What a ballot says, in words."""
    points = read_points(choice)
    if not points:
        return Message("ballot-points-none")
    return Listed(tuple((Name(member), f" {count}") for member, count in points.items()), "comma")
