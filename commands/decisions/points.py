"""Points for others in words: read from what somebody says, and shown as they would say it."""

from __future__ import annotations

import re

from commands.decisions.answer_words import words_for
from commands.engine.request import Refusal, Request
from commands.values.reply import Listed, Message, Name, Value
from storage import members, votes
from storage.counting.points import NONE, POINTS, points_text, read_points
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

EXAMPLE = "@ben 60 @cara 40"
_COUNT = re.compile(r"(?<=[\s=:])\d{1,3}(?=[\s,;]|$)", re.ASCII)
_BETWEEN = " \t\n\r=:,;"


def pairs(text: str) -> list[tuple[str, int]]:
    """Names with their points: "@ben 60 @cara 40", "ben=60, cara=40"; nothing for what is none."""
    found, at = list[tuple[str, int]](), 0
    for count in _COUNT.finditer(text):
        name = text[at : count.start()].strip(_BETWEEN).removeprefix("@").strip()
        if not name:
            return []
        found.append((name, int(count[0])))
        at = count.end()
    return [] if text[at:].strip(_BETWEEN) else found


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
        meant = {person_of(books, each.number) for each in members.named(books, name)} & roll
        if len(meant) != 1 or me in meant or meant & points.keys():
            raise unreadable(request, vote)
        points[meant.pop()] = count
    if not any(points.values()) or sum(points.values()) > POINTS:
        raise unreadable(request, vote)
    return points_text(points)


def unreadable(request: Request, vote: Vote) -> Refusal:
    """How points are given; it tells nothing of what was said."""
    typed = request.typed(f"vote {vote.number} {EXAMPLE}")
    return Refusal("points-unreadable", points=POINTS, example=typed)


def shown(choice: str) -> Value:
    """What a ballot says, in words."""
    points = read_points(choice)
    if not points:
        return Message("ballot-points-none")
    return Listed(tuple((Name(member), f" {count}") for member, count in points.items()), "comma")
