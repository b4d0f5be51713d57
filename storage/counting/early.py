"""Whether a vote is settled before its time: nothing that is still possible changes its result.

A rule of this house, for yes or no, choice and approval. `left` is how many on the roll have not
voted themselves; what they delegated may still count, so they are all taken to be able to say
anything. Where ballots can be changed, none is settled while anybody can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storage.counting import outcome, yesno
from storage.counting.terms import Method, Terms

METHODS: frozenset[Method] = frozenset({"yesno", "choice", "approval"})


def is_settled(terms: Terms, counts: Sequence[int], cast: int, eligible: int) -> bool:
    """Whether a vote with a roll is decided by the ballots given, which cannot be changed.

    `counts` is its running tally, `cast` how many have voted themselves.
    """
    left = eligible - cast
    if terms.method not in METHODS or terms.change == "yes" or not cast:
        return False
    if left <= 0:
        return True
    if terms.method == "yesno":
        said = dict(zip(outcome.answers(terms), counts, strict=True))
        return _yesno(terms, said, eligible, left)
    first, second = (*sorted(counts, reverse=True), 0)[:2]
    return cast >= terms.quorum_of(eligible) and first > second + left


def _yesno(terms: Terms, said: Mapping[str, int], eligible: int, left: int) -> bool:
    def verdict(answer: str | None) -> str:
        more = {**said, answer: said.get(answer, 0) + left} if answer else said
        return outcome.tally_yesno(terms, more, eligible, said).verdict

    now = verdict(None)
    if now in ("no quorum", "blocked"):
        return now == "blocked"
    if verdict(yesno.NO) == "passed":
        return terms.consent == "no"  # Where a block is possible, nothing is certain before.
    return verdict(yesno.YES) == "failed" and terms.consent == "no"
