"""From the ballots of a vote, as its records hold them, to its outcome. Pure.

The same is called when a vote closes, when somebody asks why, and when the books are verified.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from storage.counting import approval, choice, dates, irv, schulze, stv, yesno
from storage.counting.ballots import Picked, Ranking, Result
from storage.counting.draw import Draw
from storage.counting.drawing import Lot
from storage.counting.points import NO_BALLOT, read_points
from storage.counting.terms import RANKED, Terms

YESNO = (yesno.YES, yesno.NO, yesno.ABSTAIN)
CANCELLED = "cancelled"

_PICKED = re.compile(r"\d{1,2}(,\d{1,2})*", re.ASCII)
_RANKED = re.compile(r"\d{1,2}([>=]\d{1,2})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a vote: "passed", "failed", "no quorum", "nobody" or "won", with the options
    that won and those that are equal. `between`: it was a tie between these, which its rule broke.
    """

    verdict: str
    winners: tuple[int, ...] = ()
    tied: tuple[int, ...] = ()
    between: tuple[int, ...] = ()

    def text(self) -> str:
        """The outcome as its record holds it: "won 2", "won 1 tie 2,3", "no quorum"."""
        if self.verdict != "won":
            return self.verdict
        parts = [("won", self.winners), ("tie", self.tied), ("between", self.between)]
        return " ".join(f"{name} {','.join(map(str, some))}" for name, some in parts if some)


def read_outcome(text: str) -> Outcome:
    """The outcome in a record."""
    found = re.fullmatch(r"(?:won ([\d,]+))? ?(?:tie ([\d,]+))?(?: between ([\d,]+))?", text)
    if found is None or not text:
        return Outcome(text)
    return Outcome("won", *(_numbers(each) if each else () for each in found.groups()))


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
    if not terms.least <= len(picked) <= terms.picks or text != picked_text(picked):
        raise ValueError(NO_BALLOT)
    return _known(terms, picked)


def read_ranking(terms: Terms, text: str) -> Ranking:
    """The ranking of a ballot; none where it was withdrawn. Raises ValueError."""
    if not text:
        return ()
    if not _RANKED.fullmatch(text):
        raise ValueError(NO_BALLOT)
    ranking = tuple(tuple(map(int, place.split("="))) for place in text.split(">"))
    if terms.method != "schulze" and "=" in text:
        raise ValueError(NO_BALLOT)
    _known(terms, [option for place in ranking for option in place])
    if text != ranking_text(ranking):
        raise ValueError(NO_BALLOT)
    return ranking


def _known(terms: Terms, options: Iterable[int]) -> Picked:
    found = tuple(options)
    if len(set(found)) < len(found) or not all(1 <= each <= terms.options for each in found):
        raise ValueError(NO_BALLOT)
    return found


def check(terms: Terms, text: str) -> None:
    """Raises ValueError where this is no ballot of such a vote."""
    if terms.method == "yesno":
        if text and text not in answers(terms):
            raise ValueError(NO_BALLOT)
    elif terms.method == "dates":
        if text and (len(text) != terms.options or set(text) - set(dates.LETTERS)):
            raise ValueError(NO_BALLOT)
    elif terms.method in RANKED:
        read_ranking(terms, text)
    elif terms.method == "points":
        read_points(text)
    else:
        read_picked(terms, text)


def named(terms: Terms, text: str) -> tuple[int, ...]:
    """Where a ballot adds to a running tally: the positions of what it says, from 0."""
    if not text or terms.method in (*RANKED, "points"):
        return ()
    if terms.method == "yesno":
        return (answers(terms).index(text),)
    if terms.method == "dates":
        places_of = {"y": 0, "m": 1, "n": 2}
        return tuple(3 * at + places_of[each] for at, each in enumerate(text))
    return tuple(option - 1 for option in read_picked(terms, text))


def places(terms: Terms) -> int:
    """How many figures a running tally has; none where there is no sense in one."""
    if terms.method in RANKED:
        return 0
    if terms.method == "dates":
        return 3 * terms.options  # Yes, if need be and no of the first, then of the second.
    return len(answers(terms)) if terms.method == "yesno" else terms.options


def answers(terms: Terms) -> tuple[str, ...]:
    """What can be said to a yes or no."""
    return YESNO if terms.consent == "no" else (*YESNO, yesno.BLOCK)


# -- counting --------------------------------------------------------------------------------------


def grouped(ballots: Iterable[str]) -> dict[str, int]:
    """Ballots with how many are equal; those that were withdrawn are left out."""
    found = Counter(ballots)
    found.pop("", None)
    return dict(found)


def weighted(ballots: Mapping[int, str], voices: Mapping[int, int]) -> dict[str, int]:
    """Ballots of members with how many voices stand behind each kind."""
    found: Counter[str] = Counter()
    for member, choice_ in ballots.items():
        if choice_:
            found[choice_] += 1 + voices.get(member, 0)
    return dict(found)


def picks(terms: Terms, ballots: Mapping[str, int]) -> dict[Picked, int]:
    """Grouped ballots of a choice or an approval."""
    return {read_picked(terms, text): weight for text, weight in ballots.items()}


def tally_picks(terms: Terms, ballots: Mapping[str, int]) -> dict[int, int]:
    """The votes of each option in a choice or an approval."""
    return choice.votes(picks(terms, ballots), terms.options)


def rankings(terms: Terms, ballots: Mapping[str, int]) -> dict[Ranking, int]:
    """Grouped ballots of a ranked vote."""
    return {read_ranking(terms, text): weight for text, weight in ballots.items()}


def tally_yesno(
    terms: Terms, ballots: Mapping[str, int], eligible: int, own: Mapping[str, int] | None = None
) -> yesno.Tally:
    """The count of a yes or no."""
    return yesno.count(
        ballots,
        terms.threshold,
        quorum=terms.quorum_of(eligible),
        eligible=eligible,
        abstentions_cast=terms.abstain == "counts",
        own=own,
    )


def moved(terms: Terms, ballots: Mapping[str, int], gone: Mapping[int, int]) -> dict[str, int]:
    """Grouped rankings as they count where options are gone: each of them names another one that
    stands in its place, or 0, and then what comes next on a ballot counts. Others as they are.

    A ballot of which nothing is left is exhausted; for the quota of STV it was not given.
    """
    if not (gone and terms.method in RANKED):
        return dict(ballots)
    found: Counter[str] = Counter()
    for text, weight in ballots.items():
        named_now = (gone.get(int(each), int(each)) for each in text.split(">"))
        found[">".join(str(each) for each in dict.fromkeys(named_now) if each)] += weight
    if terms.method != "ranked":
        found.pop("", None)
    return dict(found)


def gone_text(gone: Mapping[int, int]) -> str:
    """Options that are gone as a record holds them: "2:0 3:1"."""
    return " ".join(f"{option}:{now}" for option, now in sorted(gone.items()))


def read_gone(text: str) -> dict[int, int]:
    """Options that are gone, as a record holds them. Raises ValueError."""
    pairs = (part.split(":") for part in text.split())
    return {int(option): int(now) for option, now in pairs}


def decide(
    terms: Terms,
    ballots: Mapping[str, int],
    eligible: int,
    *,
    own: Mapping[str, int] | None = None,
    draw: Draw | Lot | None = None,
    gone: Mapping[int, int] | None = None,
) -> Outcome:
    """The outcome of grouped ballots; `eligible` is how many could vote, where that is known.

    `own` are the ballots without what was delegated, for the quorum. `draw` breaks ties where the
    terms say so. `gone` are options of a ranked vote that cannot win any more, as in `moved`.
    """
    if terms.method == "yesno":
        return Outcome(tally_yesno(terms, ballots, eligible, own).verdict)
    if not ballots:
        return Outcome("nobody")
    if terms.method == "points":  # What they come to, whoever shares it out says.
        return Outcome("shared" if any(map(read_points, ballots)) else "nobody")
    if sum((ballots if own is None else own).values()) < terms.quorum_of(eligible):
        return Outcome("no quorum")
    order = order_of(terms, draw)
    left = moved(terms, ballots, gone or {})
    if not any(left):
        return Outcome("nobody")
    return _broken(terms, _count(terms, left, order, gone or {}), order)


def order_of(terms: Terms, draw: Draw | Lot | None) -> tuple[int, ...]:
    """The order by which ties are broken; none where they are only named."""
    everything = range(1, terms.options + 1)
    if terms.tie == "older":
        return tuple(everything)
    if terms.tie == "draw" and draw is not None:
        return draw.order(everything)
    return ()


def _broken(terms: Terms, found: Result, order: tuple[int, ...]) -> Outcome:
    """A tie is broken by its rule, for as many places as are left."""
    if not found.tied or not order:
        return Outcome("won", found.winners, found.tied)
    left = terms.seats - len(found.winners)
    taken = sorted(found.tied, key=order.index)[:left]
    return Outcome("won", tuple(sorted((*found.winners, *taken))), (), found.tied)


def _count(
    terms: Terms, ballots: Mapping[str, int], order: tuple[int, ...], gone: Collection[int]
) -> Result:
    match terms.method:
        case "dates":
            answered = {dates.read(text): weight for text, weight in ballots.items()}
            return dates.count(answered, terms.options)
        case "choice":
            return choice.count(picks(terms, ballots), terms.options)
        case "approval":
            return approval.count(picks(terms, ballots), terms.options)
        case "ranked":
            return irv.count(rankings(terms, ballots), terms.options, order, gone)
        case "schulze":
            return schulze.count(rankings(terms, ballots), terms.options)
    return stv.count(rankings(terms, ballots), terms.options, terms.seats, order, gone)
