"""The common purse."""

from __future__ import annotations

from commands.treasury import (
    asking,
    deciding,
    funds,
    giving,
    outcome,
    pausing,
    people,
    pledging,
    proposing,
    recurring,
    report,
    settling,
)
from commands.values.capability import Capability
from storage.purse.kinds import FINAL, FIRST

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
        settling.limit,
        deciding.second,
        deciding.approve,
        deciding.object_,
        pausing.pause,
        deciding.withdraw,
        deciding.retry,
        recurring.stop,
        deciding.show,
        deciding.listed,
        settling.show,
        settling.set_,
    ),
    due_work={"proposal": outcome.due, "pledge": pledging.due},
    returns=(outcome.keep_open,),
    outcomes={FIRST: outcome.voted, FINAL: outcome.voted_again},
    explanations=(outcome.explained,),
    lifecycle=(people.Proposals(),),
    proposes_round=proposing.of_round,
    proposes_spend=proposing.for_member,
)
