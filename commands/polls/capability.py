"""Ask everybody, and let a vote decide."""

from __future__ import annotations

from commands.decisions import closing, native, people, ranking, voting, why
from commands.polls import managing, opening
from commands.values.capability import Capability

POLLS = Capability(
    "polls",
    commands=(
        opening.new,
        voting.vote,
        ranking.rank,
        why.why,
        managing.show,
        managing.listed,
        managing.close,
        managing.cancel,
        managing.voters,
    ),
    settings=(native.NATIVE_POLLS,),
    due_work={"vote close": closing.due, "vote shown": closing.show},
    choices=(native.chosen,),
    deletions=(native.taken_away,),
    returns=(closing.keep_open,),
    outcomes={"poll": closing.only_tell},
    lifecycle=(people.Ballots(),),
)
