"""A count as a question and its answer, so that a process of its own can find it. Pure.

Both are one line of JSON. The answer is a pure function of the question: whoever asks again later
with the same ballots asks the same, and takes the answer; with others, it asks something else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

from storage.grants import quadratic, shares
from storage.grants.quadratic import Guards, Match
from storage.grants.shares import Outcome, Rules
from storage.grants.tally import Group

LARGE_SHARES = 15_000
"""From so many different ballots times projects on, a count is for a process of its own: half a
second of this one."""
LARGE_GIFTS = 100_000
"""From so many pairs of different givers on."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be counted; `many` are its ballots or givers, `is_large` that it takes a while."""

    text: str
    many: int
    is_large: bool


def of_shares(
    costs: Sequence[int],
    groups: Sequence[Group],
    budget: int,
    quorum: int,
    rules: Rules,
    present: int,
) -> Question:
    """A count by equal shares, as `shares.count` has it."""
    body = {
        "costs": list(costs),
        "groups": [[list(each.approved), each.voters] for each in groups],
        "budget": budget,
        "quorum": quorum,
        "rules": {**asdict(rules), "excluding": [list(each) for each in rules.excluding]},
        "present": present,
    }
    return Question(_line(body), present, len(groups) * len(costs) >= LARGE_SHARES)


def of_gifts(
    projects: Sequence[quadratic.Project],
    gifts: Sequence[quadratic.Gifts],
    pool: int,
    variant: quadratic.Variant,
    guards: Guards,
    unmatched: Sequence[quadratic.Gifts],
    excluding: Sequence[tuple[int, int]],
) -> Question:
    """A count of gifts, as `quadratic.matched` has it."""
    body = {
        "projects": [[each.cost, each.receiver] for each in projects],
        "gifts": [sorted(each.items()) for each in gifts],
        "pool": pool,
        "variant": variant,
        "givers": guards.min_givers,
        "cap": None if guards.cap is None else str(guards.cap),
        "unmatched": [sorted(each.items()) for each in unmatched],
        "excluding": [list(each) for each in excluding],
    }
    different = len({tuple(sorted(each.items())) for each in gifts})
    return Question(_line(body), len(gifts), different * (different - 1) // 2 >= LARGE_GIFTS)


def answer(question: str) -> str:
    """The answer to a question. Raises ValueError for what is none."""
    body = json.loads(question)
    if "groups" in body:
        return outcome_text(_shares(body))
    return matches_text(_gifts(body))


def _shares(body: Mapping[str, Any]) -> Outcome:
    groups = [Group(tuple(approved), voters) for approved, voters in body["groups"]]
    rules = dict(body["rules"])
    rules["excluding"] = [(one, other) for one, other in rules["excluding"]]
    return shares.count(
        body["costs"], groups, body["budget"], body["quorum"], Rules(**rules), body["present"]
    )


def _gifts(body: Mapping[str, Any]) -> list[Match]:
    cap = None if body["cap"] is None else Fraction(body["cap"])
    return quadratic.matched(
        [quadratic.Project(cost, receiver) for cost, receiver in body["projects"]],
        [dict(each) for each in body["gifts"]],
        body["pool"],
        body["variant"],
        Guards(body["givers"], cap),
        [dict(each) for each in body["unmatched"]],
        [(one, other) for one, other in body["excluding"]],
    )


# -- as a text -------------------------------------------------------------------------------------


def outcome_text(outcome: Outcome) -> str:
    """A count by equal shares in one canonical form, which its round keeps."""
    run = outcome.run
    return _line(
        {
            "voters": outcome.voters,
            "quorum": outcome.quorum,
            "votes": list(outcome.votes),
            "completed": outcome.completed,
            "step": outcome.step,
            "steps": outcome.steps,
            "endowment": str(run.endowment),
            "funded": [[f.project, str(f.price), f.supporters, f.poorer] for f in run.funded],
            "left": {str(at): str(left) for at, left in sorted(run.left.items())},
            "all_fit": outcome.all_fit,
            "filled": list(outcome.filled),
            "greedy": list(outcome.greedy),
        }
    )


def matches_text(matches: Sequence[Match]) -> str:
    """A count of gifts in one canonical form."""
    return _line([{**asdict(each), "pairs": str(each.pairs)} for each in matches])


def read_matches(text: str) -> list[Match]:
    """A count of gifts as `matches_text` wrote it."""
    return [Match(**{**each, "pairs": Fraction(each["pairs"])}) for each in json.loads(text)]


def _line(body: object) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"))
