"""For each date yes, if need be, or no: the fewest no, then the most yes, then the earlier.

Source: the rule of this house, after how people read a table of dates: one that nobody is kept from
goes before one that most would like best. Options stand in the order of their times, so that the
first of equal ones is the earlier; there is no tie.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from storage.counting.ballots import Result

Answer = Literal["yes", "if need be", "no"]
Answers = tuple[Answer, ...]
"""One for each date, in their order."""


LETTERS: dict[str, Answer] = {"y": "yes", "m": "if need be", "n": "no"}
"""How a ballot holds its answers: "ymn", one letter for each date."""


def read(text: str) -> Answers:
    """The answers of a ballot. Raises KeyError."""
    return tuple(LETTERS[each] for each in text)


def tally(ballots: Mapping[Answers, int], dates: int) -> list[dict[Answer, int]]:
    """For each date how many said what."""
    found: list[dict[Answer, int]] = [{"yes": 0, "if need be": 0, "no": 0} for _ in range(dates)]
    for answers, weight in ballots.items():
        for at, answer in enumerate(answers):
            found[at][answer] += weight
    return found


def count(ballots: Mapping[Answers, int], dates: int) -> Result:
    """The date that suits; none where nobody answered."""
    if not any(ballots.values()):
        return Result()
    told = tally(ballots, dates)
    first = min(range(dates), key=lambda at: (told[at]["no"], -told[at]["yes"], at))
    return Result((first + 1,))
