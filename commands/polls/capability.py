"""Ask everybody, and let a vote decide."""

from __future__ import annotations

from commands.decisions import (
    closing,
    edits,
    native,
    numbered,
    people,
    picture,
    ranking,
    sheets,
    voting,
    why,
)
from commands.decisions.result import POLL_PICTURES
from commands.polls import adding, blocking, exporting, managing, opening, reacted, seeing
from commands.values.capability import Capability

POLLS = Capability(
    "polls",
    topic="votes",
    everyday=(opening.new,),
    page=(
        opening.PAGE[0],
        (voting.vote, "vote 1 A", ""),
        (voting.vote, "vote 1 none", "page-votes-none"),
        (managing.show, "poll show 1", ""),
        (managing.close, "poll close 1", ""),
        *opening.PAGE[1:],
        (seeing.decisions, "decisions", ""),
    ),
    commands=(
        opening.new,
        voting.vote,
        managing.show,
        managing.listed,
        managing.close,
        managing.voters,
        why.why,
        seeing.decisions,
        seeing.remind,
        managing.cancel,
        adding.add,
        blocking.block,
        ranking.rank,
        picture.picture,
        exporting.export,
    ),
    settings=(*opening.SETTINGS, POLL_PICTURES, native.NATIVE_POLLS),
    due_work={
        "vote close": closing.due,
        "vote remind": closing.remind,
        "vote early": closing.due_early,
        "vote shown": closing.show,
    },
    reactions=(reacted.reacted, native.taken_off),
    choices=(native.chosen,),
    alone=(numbered.said_alone,),
    said_to=(sheets.said_on,),
    edits=(edits.edited,),
    deletions=(native.taken_away,),
    returns=(closing.keep_open,),
    outcomes={"poll": closing.only_tell},
    lifecycle=(people.Ballots(),),
)
