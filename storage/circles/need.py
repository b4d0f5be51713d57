"""Votes on who needs a round most: the most votes first, and equal ones by draw. Pure."""

from __future__ import annotations

from collections import Counter

from storage.circles.seeds import draw
from storage.circles.settling import Unfit
from storage.circles.state import Circle

OPEN_BEFORE = 7 * 86_400_000_000
"""So long before a round's date one can vote, as soon as the one before is paid out."""


def opens(circle: Circle) -> int:
    """From when on one can vote about the next round."""
    return circle.dues[circle.round] - OPEN_BEFORE


def candidates(circle: Circle) -> list[int]:
    """The seats that may receive next: in good standing, or all that are left where none is.

    A closed seat comes last, without a vote.
    """
    left = sorted(at for at in circle.in_order if not circle.seat(at).closed)
    if not left:
        return [circle.receiver] if circle.receiver else []
    return [at for at in left if circle.is_in_good_standing(at)] or left


def people(circle: Circle) -> list[int]:
    """The same, but of several seats of one member only the first: it is voted on who needs it."""
    return circle.voices(candidates(circle))


def voters(circle: Circle) -> list[int]:
    """The seats that may vote: all in good standing, also those that have received; none that is
    closed, and one for whoever has several."""
    there = [at for at in circle.parts if circle.seat(at).member and not circle.seat(at).closed]
    return circle.voices(at for at in there if circle.is_in_good_standing(at))


def is_awaited(circle: Circle) -> bool:
    """Whether it still has to be decided who receives the next round."""
    return circle.plan.order == "need" and circle.decided <= circle.round and not circle.collecting


def is_open(circle: Circle, time: int) -> bool:
    """Whether one can vote now."""
    return (
        is_awaited(circle)
        and circle.stage == "running"
        and len(people(circle)) > 1
        and opens(circle) <= time < circle.choice_ends
    )


def vote(circle: Circle, number: int, chosen: int, time: int) -> None:
    """A seat votes for another, or for itself; the last vote counts. Raises Unfit."""
    _require(is_open(circle, time), "there is no vote now")
    _require(number in voters(circle), "they are not in good standing")
    _require(chosen in candidates(circle), "they cannot receive now")
    chosen = asking(circle, chosen)
    circle.votes = [each for each in circle.votes if each[0] not in circle.own(number)]
    circle.votes.append([number, chosen])


def wish(circle: Circle, number: int, time: int) -> None:
    """A seat says that it needs the round. Raises Unfit."""
    _require(is_open(circle, time), "there is no vote now")
    seat = asking(circle, number)
    _require(seat in candidates(circle), "they cannot receive now")
    _require(seat not in circle.wishes, "they have said so")
    circle.wishes.append(seat)


def asking(circle: Circle, number: int) -> int:
    """For which seat somebody asks for the round, or is voted for: of several the first that can
    receive."""
    mine = [circle.whole(at) for at in circle.own(number)]
    return next((at for at in sorted(mine) if at in candidates(circle)), mine[0])


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Unfit(why)


def votes_got(circle: Circle) -> Counter[int]:
    """How much each seat was voted for, in halves of a vote: who shares a seat has one."""
    got = Counter[int]()
    for number, chosen in circle.votes:
        got[chosen] += circle.weight(number)
    return got


def count(circle: Circle, time: int) -> None:
    """The vote is over: those who are left stand by their votes, and equal ones as drawn."""
    _require(circle.plan.order == "need" and circle.stage == "running", "nobody votes there")
    _require(not circle.collecting and circle.decided <= circle.round, "it has been counted")
    _require(circle.round < circle.plan.rounds and time >= circle.choice_ends, "it is not over")
    circle.decided = circle.round + 1
    drawn = draw(circle.seed, f"{circle.number}/{circle.decided}", circle.accepting)
    got = votes_got(circle)
    left = [number for number in drawn if not circle.seat(number).received]
    for turn, number in enumerate(sorted(left, key=lambda at: -got[at]), circle.decided):
        circle.seat(number).turn = turn
