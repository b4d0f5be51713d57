"""Elections counted by pref_voting, for who reads their winners, in an environment of its own.

Called as `.tools/oracles/bin/python -P tests/support/other_counts.py < elections.json`. Each
election is `{"options", "seats", "ballots": [[places, weight], …]}`, its places lists of options;
what comes back is a list of what each method elects, in the same order.
"""

from __future__ import annotations

import json
import sys
import warnings
from importlib import import_module
from typing import Any

warnings.simplefilter("ignore")
PROFILES: Any = import_module("pref_voting.profiles_with_ties")
MARGINS: Any = import_module("pref_voting.margin_based_methods")
ITERATIVE: Any = import_module("pref_voting.iterative_methods")
PROPORTIONAL: Any = import_module("pref_voting.proportional_methods")
GRADES: Any = import_module("pref_voting.grade_profiles")
GRADED: Any = import_module("pref_voting.grade_methods")


def counted(election: dict[str, Any]) -> dict[str, list[int]]:
    options = list(range(1, election["options"] + 1))
    ranks = [
        {option: rank for rank, place in enumerate(places, 1) for option in place}
        for places, _ in election["ballots"]
    ]
    weights = [weight for _, weight in election["ballots"]]
    profile = PROFILES.ProfileWithTies(ranks, weights, candidates=options)
    found = {}
    for name, last in (("choice", 1), ("approval", len(options))):
        given = [{each: int(ballot.get(each, 99) <= last) for each in options} for ballot in ranks]
        grades = GRADES.GradeProfile(given, [0, 1], weights, candidates=options)
        found[name] = GRADED.approval(grades)
    if all(len(place) == 1 for places, _ in election["ballots"] for place in places):
        found["irv"] = ITERATIVE.instant_runoff_put(profile)
        found["stv"] = PROPORTIONAL.stv_wig(
            profile, num_seats=election["seats"], quota_rule="droop"
        )
    profile.use_extended_strict_preference()
    # By how many put the one before the other, as Schulze has it, and not by margins.
    found["schulze"] = MARGINS.beat_path(profile, strength_function=profile.support)
    return {name: sorted(map(int, some)) for name, some in found.items()}


if __name__ == "__main__":
    json.dump([counted(each) for each in json.load(sys.stdin)], sys.stdout)
