"""What its proposer changes of a proposal that is not voted on: it begins anew. Pure."""

from __future__ import annotations

from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier.purse import acts, found, proposals, rules
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse import policy
from storage.purse.kinds import CHANGEABLE, UNVOTED, VOIDED
from storage.purse.weights import weighed


def changed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """Another amount, or another purpose, as if it were proposed now.

    What was seconded, approved and objected to before counts no more, and what was reserved is let
    go by the next record.
    """
    told, name = found.about(state, row, detail), named(row.number)
    is_open = told.state in UNVOTED and told.way != "wait" and row.time < told.until
    if not is_open or told.kind not in CHANGEABLE or not state.is_own_act(row, told.proposed_by):
        raise Wrong(f"Entry {name} changes proposal {told.number}, which it may not.")
    acts.may_take_part(state, row, told.proposed_by)
    kept = 0 if told.pending is None else state.pendings[told.pending].amount
    told.amount, told.words, told.changed = int(detail["amount"]), detail["words"], row.number
    free = proposals.free(state, told.asset) + kept
    needs = policy.seconds_needed(int(detail["established"]), weighed(told), free)
    in_force = rules.in_force(state)
    right = (needs, row.time + policy.SECONDING, in_force[0])
    if told.amount < told.parts or (detail["needs"], detail["until"], detail["policy"]) != right:
        raise Wrong(f"Entry {name} changes proposal {told.number} by other rules than there are.")
    told.needs, told.until, told.policy, told.settled = *right, in_force[1]
    told.state, told.way, told.large, told.roll, told.opened_at = "asked", "", 0, 0, None
    told.acts = {act: done for act, done in told.acts.items() if act[0] not in VOIDED}
