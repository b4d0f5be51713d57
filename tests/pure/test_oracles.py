"""Random elections, counted by us and by independent libraries: the winners are the same.

votelib counts them in every run, pref_voting under `--long` alone, for it brings 600 MB along.

Ties are compared as sets. Where an oracle cannot count an election (votelib breaks no tie of
elimination), or where a rule of ours has its say, as in a tie that the older option wins, there is
nothing to compare. `./run test --long` counts thousands.
"""

from __future__ import annotations

import json
import random
import subprocess
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from storage.counting import approval, choice, irv, schulze, stv
from storage.counting.ballots import Ranking, Result
from tests.support.loops import is_long, loops

EVALUATE: Any = import_module("votelib.evaluate")
CORE: Any = import_module("votelib.evaluate.core")
CONDORCET: Any = import_module("votelib.evaluate.condorcet")
SEQUENTIAL: Any = import_module("votelib.evaluate.sequential")
CONVERT: Any = import_module("votelib.convert")

ELECTIONS = loops(150)
SEEDS = range(8)


def chosen(found: Any) -> set[int]:
    """The winners that votelib names, those of a tie included."""
    winners: set[int] = set()
    for each in found:
        winners |= set(each) if isinstance(each, CORE.Tie | frozenset) else {each}
    return winners


def best_of(result: Result) -> set[int]:
    return {*result.winners, *result.tied}


def a_ranking(drawn: random.Random, options: int, *, equal: bool) -> Ranking:
    order = drawn.sample(range(1, options + 1), drawn.randint(1, options))
    places: list[tuple[int, ...]] = []
    for option in order:
        if equal and places and drawn.random() < 0.3:
            places[-1] = tuple(sorted((*places[-1], option)))
        else:
            places.append((option,))
    return tuple(places)


def elections(seed: int, *, equal: bool = False) -> list[tuple[int, Counter[Ranking]]]:
    drawn = random.Random(seed)
    found = []
    for _ in range(ELECTIONS // len(SEEDS)):
        options = drawn.randint(2, 7)
        ballots = (a_ranking(drawn, options, equal=equal) for _ in range(drawn.randint(1, 60)))
        found.append((options, Counter(ballots)))
    return found


def plain(ballots: Counter[Ranking]) -> dict[tuple[int, ...], int]:
    return {tuple(place[0] for place in ranking): w for ranking, w in ballots.items()}


@pytest.mark.parametrize("seed", SEEDS)
def test_plurality_and_approval(seed: int) -> None:
    for options, ballots in elections(seed):
        first = Counter[tuple[int, ...]]()
        several = Counter[tuple[int, ...]]()
        for ranking, weight in ballots.items():
            first[ranking[0]] += weight
            several[tuple(sorted(place[0] for place in ranking))] += weight
        simple = {picked[0]: weight for picked, weight in first.items()}
        theirs = chosen(EVALUATE.Plurality().evaluate(simple, 1))
        assert theirs == best_of(choice.count(first, options))
        votes = {frozenset(picked): weight for picked, weight in several.items()}
        counted = CONVERT.ApprovalToSimpleVotes().convert(votes)
        theirs = chosen(EVALUATE.Plurality().evaluate(counted, 1))
        assert theirs == best_of(approval.count(several, options))


@pytest.mark.parametrize("seed", SEEDS)
def test_schulze(seed: int) -> None:
    """What votelib names is among our winners, and where we have one, it is that one."""
    compared = 0
    for options, ballots in elections(seed, equal=True):
        whole: Counter[tuple[Any, ...]] = Counter()
        for ranking, weight in ballots.items():
            rest = set(range(1, options + 1)) - {each for place in ranking for each in place}
            places = [*ranking, *([tuple(sorted(rest))] if rest else [])]
            key = tuple(each[0] if len(each) == 1 else frozenset(each) for each in places)
            whole[key] += weight
        pairs = CONVERT.RankedToCondorcetVotes().convert(whole)
        theirs = chosen(CONDORCET.Schulze().evaluate(pairs, 1))
        if theirs:
            compared += 1
            assert theirs <= best_of(schulze.count(ballots, options)), ballots
    assert compared


@pytest.mark.parametrize("seed", SEEDS)
def test_instant_runoff_and_single_transferable_vote(seed: int) -> None:
    drawn = random.Random(-1 - seed)
    compared = 0
    for options, ballots in elections(seed):
        rounds, single = irv.rounds(ballots, options)
        seats = drawn.randint(1, options - 1)
        stages, several = stv.stages(ballots, options, seats)
        unclear = any(each.tied for each in rounds) or bool(single.tied)
        compared += not unclear and agrees(ballots, 1, single)
        # Two surpluses at once go on one after the other, as in Scotland; votelib's go together.
        at_once = any(len(each.elected) > 1 for each in stages[:-1])
        unclear = at_once or any(each.tied for each in stages) or bool(several.tied)
        # Seats that nobody ranked anyone for stay empty with us.
        if not unclear and len(several.winners) == seats:
            compared += agrees(ballots, seats, several)
    assert compared > ELECTIONS // len(SEEDS) // 4


def agrees(ballots: Counter[Ranking], seats: int, ours: Result) -> bool:
    """Whether votelib could count it; fails where it counts otherwise."""
    count = SEQUENTIAL.TransferableVoteSelector(quota_function="droop")
    try:
        theirs = chosen(count.evaluate(plain(ballots), seats))
    except (NotImplementedError, import_module("votelib.evaluate.core").VotingSystemError):
        return False
    assert theirs == set(ours.winners), ballots
    return True


ROOT = Path(__file__).parents[2]
OTHER = ROOT / ".tools" / "oracles" / "bin" / "python"


MOST_ELSEWHERE = 150
"""So many elections a seed: every way in which ties may be broken is gone through for each."""


def counted_elsewhere(asked: list[dict[str, Any]]) -> list[dict[str, list[int]]]:
    """What pref_voting elects in each, in an environment of its own that `./run` makes."""
    assert OTHER.exists(), "./run test --long installs pref_voting"
    script = ROOT / "tests" / "support" / "other_counts.py"
    told = subprocess.run(
        [OTHER, "-P", script], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    found: list[dict[str, list[int]]] = json.loads(told.stdout)
    return found


@pytest.mark.skipif(not is_long(), reason="pref_voting is asked under --long")
@pytest.mark.parametrize("equal", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_pref_voting_elects_the_same(seed: int, equal: bool) -> None:
    drawn = random.Random(1_000 + seed)
    asked: list[dict[str, Any]] = []
    for options, ballots in elections(seed + 100, equal=equal)[:MOST_ELSEWHERE]:
        listed = [[ranking, weight] for ranking, weight in ballots.items()]
        seats = drawn.randint(1, options - 1)
        asked.append({"options": options, "seats": seats, "ballots": listed})
    compared = Counter[str]()
    for each, theirs in zip(asked, counted_elsewhere(asked), strict=True):
        ballots = Counter(dict(each["ballots"]))
        options, seats = each["options"], each["seats"]
        assert set(theirs["schulze"]) == best_of(schulze.count(ballots, options)), each
        several, first = Counter[tuple[int, ...]](), Counter[tuple[int, ...]]()
        for ranking, weight in ballots.items():
            several[tuple(sorted(option for place in ranking for option in place))] += weight
            first[ranking[0]] += weight
        assert set(theirs["approval"]) == best_of(approval.count(several, options)), each
        assert set(theirs["choice"]) == best_of(choice.count(first, options)), each
        if equal:
            continue
        rounds, single = irv.rounds(ballots, options)
        # All that may win however ties of elimination are broken; we break them by an order, and
        # where three or more are all that is left and equal, we name them and go no further.
        if len(single.tied) > 2:
            compared["irv of three"] += 1
            assert best_of(single) & set(theirs["irv"]), each
        else:
            assert best_of(single) <= set(theirs["irv"]), each
        if not single.tied and not any(one.tied for one in rounds):
            compared["irv"] += 1
            assert best_of(single) == set(theirs["irv"]), each
        stages, filled = stv.stages(ballots, options, seats)
        # Theirs elects nobody between two surpluses, and fills seats that nobody was ranked for.
        at_once = any(len(one.elected) > 1 for one in stages[:-1])
        if not at_once and not filled.tied and len(filled.winners) == seats:
            compared["stv"] += 1
            assert set(theirs["stv"]) == set(filled.winners), each
    assert equal or min(compared[name] for name in ("irv", "stv")) > len(asked) // 4
