"""From the ballots of a vote, as its records hold them, to its outcome. Pure.

The same is called when a vote closes, when somebody asks why, and when the books are verified.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.counting import approval, choice, irv, schulze, stv, yesno
from storage.counting.ballots import Picked, Ranking, Result
from storage.counting.terms import RANKED, Terms

YESNO = (yesno.YES, yesno.NO, yesno.ABSTAIN)
CANCELLED = "cancelled"

_PICKED = re.compile(r"\d{1,2}(,\d{1,2})*", re.ASCII)
_RANKED = re.compile(r"\d{1,2}([>=]\d{1,2})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a vote: "passed", "failed", "no quorum", "nobody" or "won", with the options
    that won and those that are equal."""

    verdict: str
    winners: tuple[int, ...] = ()
    tied: tuple[int, ...] = ()

    def text(self) -> str:
        """The outcome as its record holds it: "won 2", "won 1 tie 2,3", "no quorum"."""
        if self.verdict != "won":
            return self.verdict
        parts = [("won", self.winners), ("tie", self.tied)]
        return " ".join(f"{name} {','.join(map(str, some))}" for name, some in parts if some)


def read_outcome(text: str) -> Outcome:
    """The outcome in a record."""
    found = re.fullmatch(r"(?:won ([\d,]+))? ?(?:tie ([\d,]+))?", text)
    if found is None or not text:
        return Outcome(text)
    winners, tied = (_numbers(each) if each else () for each in found.groups())
    return Outcome("won", winners, tied)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


# -- ballots as they are written -------------------------------------------------------------------


def picked_text(options: Iterable[int]) -> str:
    """Chosen options as a ballot holds them: "1,3"."""
    return ",".join(map(str, sorted(set(options))))


def ranking_text(ranking: Ranking) -> str:
    """A ranking as a ballot holds it: "2>1=3"."""
    return ">".join("=".join(map(str, sorted(place))) for place in ranking)


def read_picked(terms: Terms, text: str) -> Picked:
    """The options of a ballot; none where it was withdrawn. Raises ValueError."""
    if not text:
        return ()
    picked = _numbers(text) if _PICKED.fullmatch(text) else ()
    if not 0 < len(picked) <= terms.picks or text != picked_text(picked):
        raise ValueError(text)
    return _known(terms, picked)


def read_ranking(terms: Terms, text: str) -> Ranking:
    """The ranking of a ballot; none where it was withdrawn. Raises ValueError."""
    if not text:
        return ()
    if not _RANKED.fullmatch(text):
        raise ValueError(text)
    ranking = tuple(tuple(map(int, place.split("="))) for place in text.split(">"))
    if terms.method != "schulze" and "=" in text:
        raise ValueError(text)
    _known(terms, [option for place in ranking for option in place])
    if text != ranking_text(ranking):
        raise ValueError(text)
    return ranking


def _known(terms: Terms, options: Iterable[int]) -> Picked:
    found = tuple(options)
    if len(set(found)) < len(found) or not all(1 <= each <= terms.options for each in found):
        raise ValueError(found)
    return found


def check(terms: Terms, text: str) -> None:
    """Raises ValueError where this is no ballot of such a vote."""
    if terms.method == "yesno":
        if text and text not in YESNO:
            raise ValueError(text)
    elif terms.method in RANKED:
        read_ranking(terms, text)
    else:
        read_picked(terms, text)


def named(terms: Terms, text: str) -> tuple[int, ...]:
    """Where a ballot adds to a running tally: the positions of what it says, from 0."""
    if not text or terms.method in RANKED:
        return ()
    if terms.method == "yesno":
        return (YESNO.index(text),)
    return tuple(option - 1 for option in read_picked(terms, text))


def places(terms: Terms) -> int:
    """How many figures a running tally has; none where there is no sense in one."""
    if terms.method in RANKED:
        return 0
    return len(YESNO) if terms.method == "yesno" else terms.options


# -- counting --------------------------------------------------------------------------------------


def grouped(ballots: Iterable[str]) -> dict[str, int]:
    """Ballots with how many are equal; those that were withdrawn are left out."""
    found = Counter(ballots)
    found.pop("", None)
    return dict(found)


def picks(terms: Terms, ballots: Mapping[str, int]) -> dict[Picked, int]:
    """Grouped ballots of a choice or an approval."""
    return {read_picked(terms, text): weight for text, weight in ballots.items()}


def rankings(terms: Terms, ballots: Mapping[str, int]) -> dict[Ranking, int]:
    """Grouped ballots of a ranked vote."""
    return {read_ranking(terms, text): weight for text, weight in ballots.items()}


def tally_yesno(terms: Terms, ballots: Mapping[str, int], eligible: int) -> yesno.Tally:
    """The count of a yes or no."""
    return yesno.count(
        ballots,
        terms.threshold,
        quorum=terms.quorum_of(eligible),
        eligible=eligible,
        abstentions_cast=terms.abstain == "counts",
    )


def decide(terms: Terms, ballots: Mapping[str, int], eligible: int) -> Outcome:
    """The outcome of grouped ballots; `eligible` is how many could vote, where that is known."""
    if terms.method == "yesno":
        return Outcome(tally_yesno(terms, ballots, eligible).verdict)
    if not ballots:
        return Outcome("nobody")
    if sum(ballots.values()) < terms.quorum_of(eligible):
        return Outcome("no quorum")
    found = _count(terms, ballots)
    return Outcome("won", found.winners, found.tied)


def _count(terms: Terms, ballots: Mapping[str, int]) -> Result:
    match terms.method:
        case "choice":
            return choice.count(picks(terms, ballots), terms.options)
        case "approval":
            return approval.count(picks(terms, ballots), terms.options)
        case "ranked":
            return irv.count(rankings(terms, ballots), terms.options)
        case "schulze":
            return schulze.count(rankings(terms, ballots), terms.options)
    return stv.count(rankings(terms, ballots), terms.options, terms.seats)
