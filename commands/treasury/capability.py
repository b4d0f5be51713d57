"""The common purse."""

from __future__ import annotations

from commands.treasury import (
    asking,
    deciding,
    giving,
    outcome,
    pausing,
    people,
    proposing,
    settling,
)
from commands.values.capability import Capability
from storage.purse.proposals import FINAL, FIRST

TREASURY = Capability(
    "treasury",
    topic="treasury",
    commands=(
        asking.show,
        giving.give,
        proposing.propose,
        asking.past,
        asking.report,
        proposing.mint,
        proposing.burn,
        proposing.appoint,
        proposing.dismiss,
        settling.limit,
        deciding.second,
        deciding.approve,
        deciding.object_,
        pausing.pause,
        deciding.withdraw,
        deciding.retry,
        deciding.show,
        deciding.listed,
        settling.show,
        settling.set_,
    ),
    due_work={"proposal": outcome.due},
    returns=(outcome.keep_open,),
    outcomes={FIRST: outcome.voted, FINAL: outcome.voted_again},
    explanations=(outcome.explained,),
    lifecycle=(people.Proposals(),),
    proposes_round=proposing.of_round,
)
