"""The common purse."""

from __future__ import annotations

from commands.treasury import (
    asking,
    deciding,
    funds,
    giving,
    outcome,
    people,
    pledging,
    proposing,
    recurring,
    report,
)
from commands.values.capability import Capability
from storage.purse.proposals import FINAL, FIRST

TREASURY = Capability(
    "treasury",
    topic="treasury",
    commands=(
        asking.show,
        giving.give,
        pledging.stop,
        proposing.propose,
        asking.past,
        report.report,
        funds.listed,
        funds.new,
        funds.move,
        funds.close,
        recurring.budget,
        proposing.mint,
        proposing.burn,
        proposing.appoint,
        proposing.dismiss,
        deciding.second,
        deciding.approve,
        deciding.object_,
        deciding.withdraw,
        deciding.retry,
        recurring.stop,
        deciding.show,
        deciding.listed,
    ),
    due_work={"proposal": outcome.due, "pledge": pledging.due},
    returns=(outcome.keep_open,),
    outcomes={FIRST: outcome.voted, FINAL: outcome.voted_again},
    explanations=(outcome.explained,),
    lifecycle=(people.Proposals(),),
)
