"""Ask everybody, and let a vote decide."""

from __future__ import annotations

from commands.decisions import closing, people, picture, voting, why
from commands.decisions.result import POLL_PICTURES
from commands.polls import managing, opening
from commands.values.capability import Capability

POLLS = Capability(
    "polls",
    topic="votes",
    commands=(
        opening.new,
        voting.vote,
        why.why,
        picture.picture,
        managing.show,
        managing.listed,
        managing.close,
        managing.cancel,
        managing.voters,
    ),
    due_work={"vote close": closing.due, "vote shown": closing.show},
    settings=(POLL_PICTURES,),
    returns=(closing.keep_open,),
    outcomes={"poll": closing.only_tell},
    lifecycle=(people.Ballots(),),
)
