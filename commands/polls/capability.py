"""Ask everybody, and let a vote decide."""

from __future__ import annotations

from commands.decisions import closing, people, voting, why
from commands.polls import adding, exporting, managing, opening, seeing
from commands.values.capability import Capability

POLLS = Capability(
    "polls",
    commands=(
        opening.new,
        voting.vote,
        why.why,
        managing.show,
        managing.listed,
        adding.add,
        managing.close,
        managing.cancel,
        managing.voters,
        exporting.export,
        seeing.remind,
        seeing.decisions,
    ),
    settings=opening.SETTINGS,
    due_work={
        "vote close": closing.due,
        "vote remind": closing.remind,
        "vote early": closing.due_early,
        "vote shown": closing.show,
    },
    returns=(closing.keep_open,),
    outcomes={"poll": closing.only_tell},
    lifecycle=(people.Ballots(),),
)
