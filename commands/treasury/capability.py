"""The common purse."""

from __future__ import annotations

from commands.treasury import asking, deciding, giving, outcome, people, proposing
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
        deciding.second,
        deciding.approve,
        deciding.object_,
        deciding.withdraw,
        deciding.retry,
        deciding.show,
        deciding.listed,
    ),
    due_work={"proposal": outcome.due},
    returns=(outcome.keep_open,),
    outcomes={FIRST: outcome.voted, FINAL: outcome.voted_again},
    explanations=(outcome.explained,),
    lifecycle=(people.Proposals(),),
    proposes_round=proposing.of_round,
)
